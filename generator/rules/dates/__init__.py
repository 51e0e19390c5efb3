"""Days, months and years."""
