"""Ids and addresses: unique, free, and kept."""
