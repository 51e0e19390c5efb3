"""The stored articles and what is said of each."""
