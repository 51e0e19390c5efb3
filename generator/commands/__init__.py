"""What the verbs of `briefing` do, without a word about the command line."""
