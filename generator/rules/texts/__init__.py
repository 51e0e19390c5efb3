"""What the briefing says itself."""
