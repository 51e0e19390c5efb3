"""What is wrong with the environment and not with a briefing: caught once in each face, exit 2."""


class EnvironmentFault(Exception):
    """Something outside the author's power failed; the message says what, and what to do."""
