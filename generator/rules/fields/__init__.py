"""What an entry must have, and how it is written."""
