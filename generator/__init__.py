"""Annotated briefings: facts from news articles, proved against the stored words, as a website.

Four functions are the whole of what other programs call; what they give and take is stable, all
else is not. They are imported when they are asked for first.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from generator.version import SCHEMA, __version__

if TYPE_CHECKING:
    from generator.face import Briefings, check, pages, read, verify

__all__ = ["SCHEMA", "Briefings", "__version__", "check", "pages", "read", "verify"]


def __getattr__(name: str) -> Any:
    """A function of the face, or its type of briefings."""
    if name not in __all__:
        raise AttributeError(f"module 'generator' has no attribute '{name}'")
    return getattr(import_module("generator.face"), name)
