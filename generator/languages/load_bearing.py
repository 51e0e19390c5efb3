"""Load-bearing words: those of a closed class that turn a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class LoadBearing:
    """The load-bearing words of one language, by class.

    Args:
        classes: name of a class (`hedge`, `cause`) to regular expressions of its words.
    """

    classes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
