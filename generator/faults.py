"""What is wrong with the environment and not with a briefing: caught once in each face, exit 2."""


def reason_of(error: OSError) -> str:
    """Why the system refuses, in its words."""
    return (error.strerror or str(error)).lower()


def refusal_of(error: OSError) -> str:
    """The same with the file that it is about."""
    return reason_of(error) + (f" ({error.filename})" if error.filename else "")


class EnvironmentFault(Exception):
    """Something outside the author's power failed; the message says what, and what to do."""
