"""Why a page is not imported: the file is at fault, or what it needs is not installed."""

from generator.faults import EnvironmentFault


class NotImported(EnvironmentFault):
    """A page that no source can be made of; the message says why, after the page's name."""
