"""Who says it, and how."""
