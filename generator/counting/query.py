"""What a count asks for, read from `quotes by=ada-lindt,orm-berg source=letter as=words`.

A filter names a field of the entries; two of them mean what the field is by default: `by` is the
publisher where an entry names nobody, `source` is the file that it stands in. Sources are filtered
by what they say: a source is counted where one of its facts would be.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from generator.decode.parts import HABITUAL_WORDS, meant_by
from generator.model import LISTED, Actor, Entry, Event, Fact, Project, Relation, Source, Status
from generator.model.words import (
    ActorKind,
    Happened,
    Predicate,
    ProjectKind,
    ProjectStatus,
    Stance,
    Voice,
    Word,
)
from generator.suggest import did_you_mean


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to count a part: a field, the entries that have it, and what it may say.

    Args:
        name: the field, as the reference writes it.
        counts: the kinds of entries that have it.
        points_at: the kinds of entries that its ids name; none where its words are no ids.
        words: the closed list that its words are of; none where they are no words of a list.
    """

    name: str
    counts: tuple[type[Entry], ...]
    points_at: tuple[type[Entry], ...] = ()
    words: type[Word] | None = None


FILTERS = (
    Filter("by", (Fact, Source), points_at=(Actor,)),
    Filter("source", (Fact, Source), points_at=(Source,)),
    Filter("about", (Fact, Source), points_at=(Actor, Project)),
    Filter("stance", (Fact, Source), words=Stance),
    Filter("voice", (Fact, Source), words=Voice),
    Filter("happened", (Event,), words=Happened),
    Filter("status", (Status,), words=ProjectStatus),
    Filter("project", (Status,), points_at=(Project,)),
    Filter("predicate", (Relation,), words=Predicate),
    Filter("kind", (Actor,), words=ActorKind),
    Filter("kind", (Project,), words=ProjectKind),
    Filter("tags", (Entry,)),
)
"""Every filter; one that no kind has is a mistake of the author's."""

OTHER_NAMES = MappingProxyType(
    {
        "quotations": "quotes",
        "articles": "sources",
        "key-points": "key_points",
        "key points": "key_points",
    }
)
"""What readers call a kind, where its list is called something else."""

COUNTABLE: Mapping[str, type[Entry]] = MappingProxyType(
    {kind.plural: kind for kind in LISTED} | {"sources": Source, "facts": Fact}
)
"""Every kind that can be counted, by the name of its list; `facts` are those of all kinds."""


def kind_named(word: str) -> type[Entry] | None:
    """The kind that a word of the author's names, or None."""
    plain = word.lower()
    return COUNTABLE.get(OTHER_NAMES.get(plain, plain))


def filters_of(kind: type[Entry]) -> dict[str, Filter]:
    """The filters that one kind takes, by their names."""
    return {each.name: each for each in FILTERS if issubclass(kind, each.counts)}


_OPTION = re.compile(r"(?:^|\s)([\w-]+)\s*=\s*")
STYLE = "as"
"""The word that says how the number is written; it filters nothing."""


class Style(Enum):
    """How a number is written."""

    USUAL = "usual"
    WORDS = "words"
    DIGITS = "digits"


class CountError(Exception):
    """A count that cannot be read; `message` says why, `help` the way out."""

    def __init__(self, message: str, way_out: str) -> None:
        super().__init__(message)
        self.message, self.help = message, way_out


@dataclass(frozen=True, slots=True)
class WantedWords:
    """One filter of a count and the words of which an entry must have one."""

    filter: Filter
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What is counted, which of it, and how the number is written."""

    kind: type[Entry]
    wanted: tuple[WantedWords, ...] = ()
    style: Style = Style.USUAL


def read_query(asked: str) -> Query:
    """Read what stands behind `count:`.

    Raises:
        CountError: it names no kind, or a filter or word that the kind does not have.
    """
    options = tuple(_OPTION.finditer(asked))
    kind = _kind(asked[: options[0].start()] if options else asked)
    ends = (*(each.start() for each in options), len(asked))[1:]
    wanted: list[WantedWords] = []
    style = Style.USUAL
    for option, end in zip(options, ends, strict=True):
        name, words = option[1], _listed(option[1], asked[option.end() : end])
        if name in {*(each.filter.name for each in wanted)}:
            raise CountError(
                f"'{name}' stands twice in this count",
                "write it once, with commas between its words",
            )
        if name == STYLE:
            style = _style(words)
        else:
            wanted.append(_wanted(kind, name, words))
    return Query(kind, tuple(wanted), style)


def _kind(written: str) -> type[Entry]:
    words = written.split()
    name = " ".join(words)
    kind = kind_named(name)
    if kind is not None:
        return kind
    if len(words) > 1 and (kind := kind_named(words[0])):
        raise CountError(
            f"'{' '.join(words[1:])[:80]}' is no filter of a count",
            f"write it with the name of a field: {words[0]} {next(iter(filters_of(kind)))}=…",
        )
    known = (*COUNTABLE, *OTHER_NAMES)
    listed = f"one of {', '.join(sorted(COUNTABLE))}"
    raise CountError(
        f"'{name[:80]}' is nothing that can be counted", did_you_mean(name, known, listed)
    )


def _listed(name: str, written: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in written.split(","))
    if not all(words):
        raise CountError(f"'{name}' of this count names nothing", f"write {name}=… or leave it out")
    return words


def _style(words: tuple[str, ...]) -> Style:
    written = ",".join(words)
    known = {each.value: each for each in (Style.WORDS, Style.DIGITS)}
    if written not in known:
        message = f"a number is not written as '{written[:80]}'"
        raise CountError(message, did_you_mean(written, known, "write as=words or as=digits"))
    return known[written]


def _wanted(kind: type[Entry], name: str, words: tuple[str, ...]) -> WantedWords:
    known = filters_of(kind)
    found = known.get(name)
    if found is None:
        meant = meant_by(name, known)
        listed = f"one of {', '.join(known)}"
        raise CountError(
            f"{kind.plural.replace('_', ' ')} cannot be counted by '{name[:80]}'",
            f"did you mean '{meant}'?" if meant else listed,
        )
    if found.words is not None:
        values = tuple(each.value for each in found.words)
        for word in words:
            if word not in values:
                meant = meant_by(word, values, HABITUAL_WORDS)
                otherwise = f"one of {', '.join(values)}"
                raise CountError(
                    f"'{word[:80]}' is no `{name}` of {kind.plural}",
                    f"did you mean '{meant}'?" if meant else otherwise,
                )
    return WantedWords(found, words)
