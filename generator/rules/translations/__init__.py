"""Translations: there, and true to their original."""
