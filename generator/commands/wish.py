"""What somebody wants to begin, out of the words behind `briefing new`, in whatever order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from generator.model import LISTS, Actor, Entry, Project
from generator.model.words import ActorKind, ProjectKind
from generator.suggest import nearest

HABITS = {
    "quotation": "quotes",
    "saying": "quotes",
    "statement": "claims",
    "happening": "events",
    "number": "figures",
    "value": "figures",
    "amount": "figures",
    "tie": "relations",
    "office": "relations",
    "gap": "absences",
    "point": "key_points",
    "organisation": "actors",
    "organization": "actors",
    "country": "actors",
}
"""What contributors call a kind by habit, and the list that they mean."""
IDENTIFIED: tuple[tuple[type[Entry], type[StrEnum]], ...] = (
    (Actor, ActorKind),
    (Project, ProjectKind),
)
"""Kinds that may be asked for by what they identify: `new person`, `new platform`."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be begun."""

    kind: type[Entry] | None
    """The kind of entry; None where it is an article's fact file."""
    words: tuple[str, ...] = ()
    """What was typed beside it."""
    file: Path | None = None
    """A file that was named."""
    known: Mapping[str, str] = field(default_factory=dict)
    """Fields that the name of the kind tells."""

    def with_words(self, words: str) -> "Wish":
        """The same with other words beside it."""
        return replace(self, words=(words,))


def wish_of(words: Sequence[str], root: Path) -> Wish:
    """Read what was typed: the first word that names a kind does so, a file's name is a file.

    Args:
        words: what was typed.
        root: the project's folder; a file may be named as the project names it.
    """
    kind: type[Entry] | None = None
    known: dict[str, str] = {}
    rest: list[str] = []
    file: Path | None = None
    for word in words:
        meant = None if kind else kind_meant_by(word)
        if meant:
            kind, known = meant
        elif file is None and (found := _file(word, root)):
            file = found
        else:
            rest.append(word)
    return Wish(kind, tuple(rest), file, known)


def kind_meant_by(word: str) -> tuple[type[Entry], dict[str, str]] | None:
    """The kind of entry that a word names, in the plural too, and the fields that it tells."""
    name = " ".join(word.lower().replace("-", " ").replace("_", " ").split())
    for kind in LISTS.values():
        if name in (kind.noun, kind.plural.replace("_", " ")):
            return kind, {}
    for habit, plural in HABITS.items():
        if name in (habit, *_plurals(habit)):
            return LISTS[plural], {}
    for kind, identities in IDENTIFIED:
        for identity in identities:
            if name in (identity.value, *_plurals(identity.value)):
                return kind, {"kind": identity.value}
    return None


def _plurals(noun: str) -> tuple[str, str]:
    """How more than one is called, most likely: `persons`, `bodies`."""
    return f"{noun}s", f"{noun[:-1]}ies"


def kinds() -> tuple[str, ...]:
    """What can be asked for, as it is usually typed."""
    nouns = tuple(kind.noun.replace(" ", "-") for kind in LISTS.values())
    return (*nouns, *(identity.value for _, each in IDENTIFIED for identity in each))


def nearest_kind(words: Sequence[str]) -> str:
    """A way out for words among which there is no kind."""
    for word in words:
        if meant := nearest(word, {*kinds(), *(kind.plural for kind in LISTS.values())}):
            return f"did you mean '{meant}'?"
    return f"name an article in seeds/, or one of: briefing {' '.join(kinds())}"


def _file(word: str, root: Path) -> Path | None:
    try:
        return next((path for path in (Path(word), root / word) if path.is_file()), None)
    except (OSError, ValueError):  # too long, or a character that no name has
        return None
