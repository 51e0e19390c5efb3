"""What happened, and how far it has got."""
