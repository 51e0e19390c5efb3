"""How values are worded for readers: figures, dates, ties, kinds."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from generator import dates
from generator.model import DateStatement
from generator.model.facts.figure import amount
from generator.model.parts import Comparison
from generator.model.words import Basis
from generator.render.views import When
from generator.wordings import N_, _, pgettext
from generator.wordings.numbers import number

T = TypeVar("T")
BASES = {Basis.INFERRED: N_("inferred"), Basis.EXTERNAL: N_("from outside the sources")}

PLAIN = {
    "bound": "at least or at most",
    "by": "who says it",
    "chain": "how it came here",
    "entry": "kind of entry",
    "evidence": "words it rests on",
    "exact": "the words",
    "facts": "rests on",
    "formerly": "former addresses",
    "forms": "spellings",
    "guessed": "guesses",
    "happened": "whether it happened",
    "id": "address",
    "inferred": "how we know",
    "links": "beside other facts",
    "object": "with whom or what",
    "original": "original file",
    "predicate": "tie",
    "prefix": "words before it",
    "settled": "doubts settled",
    "sha256": "checksum",
    "subject": "who or what",
    "suffix": "words after it",
    "to": "to whom",
    "unused": "left aside",
    "via": "through whom",
    "waive": "rules set aside",
    "why": "reason",
    "words": "the words",
}
"""Fields of files whose own names say little to readers."""
_SINGLE = str.maketrans("“”", "‘’")


def compared(against: Comparison, unit: str) -> str:
    """What a figure is measured against, without its link; `unit` is empty where none is known."""
    parts = []
    if against.value is not None:
        parts.append(amount(against.value, unit) if unit else number(against.value))
    if against.period is not None:
        parts.append(dates.display(against.period))
    return ", ".join(parts)


def when(statement: DateStatement | None) -> When | None:
    """A date as readers see it; one that is not known says so."""
    if statement is None:
        return None
    if statement.date is None:
        return When(_("date not known"), "unknown", _("not stated"), statement.unknown or "")
    shown = dates.display(statement.date)
    basis = statement.basis
    if basis is Basis.STATED:
        return When(shown, why=statement.why or "")
    return When(shown, basis.value, _(BASES[basis]), statement.why or "")


def field_name(name: str) -> str:
    """What readers call a field of a file: `as of`, `who says it`."""
    return pgettext("field", plain_name(name))


def plain_name(name: str) -> str:
    """The same in English."""
    return PLAIN.get(name, name.replace("_", " "))


def kind_name(noun: str) -> str:
    """What readers call an entry by the noun of its kind."""
    return pgettext("kind", noun)


def in_marks(words: str) -> str:
    """Words in quotation marks; those that they hold are single ones there (never evidence)."""
    return _("“{words}”").format(words=words.translate(_SINGLE))


def shortened(words: str, most: int) -> str:
    """Words cut at a blank, for titles and descriptions; never used for evidence."""
    if len(words) <= most:
        return words
    return f"{words[:most].rsplit(' ', 1)[0].rstrip(' ,;:–—-')}…"


def first_of(found: Sequence[T], most: int, more: Callable[[str], T]) -> tuple[T, ...]:
    """The first of many; what stands in the place of all others says how many they are."""
    left = len(found) - most
    if left <= 0:
        return tuple(found)
    return (*found[:most], more(_("{number} more").format(number=left)))
