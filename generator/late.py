"""A module that is imported when something of it is first asked for."""

from importlib import import_module
from typing import Any


class Late:
    """Stands for a module until then; type checkers are shown the module itself."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """What the module has under this name."""
        return getattr(import_module(self._name), attribute)
