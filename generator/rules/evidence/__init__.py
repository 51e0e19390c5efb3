"""Words that must stand in their source."""
