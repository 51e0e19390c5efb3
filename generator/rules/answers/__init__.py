"""What entries answer to rules."""
