"""Load-bearing words that our texts add, drop or turn round."""
