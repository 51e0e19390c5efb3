"""The version of this software, and of the schema that it reads."""

__version__ = "0.2.0"

SCHEMA = 1
"""The version of the schema that this software reads."""
