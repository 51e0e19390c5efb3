"""What follows from all facts together."""
