"""Everything that is pointed at or counted."""
