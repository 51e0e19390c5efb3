"""The names and forms of register entries, found in any text in one pass."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.decode import Briefing, Record
from generator.languages.table import listed
from generator.model import Actor, Project, Registered
from generator.model.words import ActorKind
from generator.text import Span
from generator.text.characters import HYPHENS, UNSPACED, is_unspaced, proclitics
from generator.text.folding import fold, fold_with_offsets

WORD = re.compile(r"\w+")
TOKEN = re.compile(rf"[^\W{UNSPACED}]+|[{UNSPACED}]")  # a letter of a script without spaces
LAST_WORD = re.compile(r"\w+$")
LONGEST_PREFIX = 20  # characters before a hyphen
SMALL_WORDS = listed(
    "of the and for in on at to by a an de du i w we z ze na do dla oraz и в на о с по"
)
TITLED = "The "  # a form that begins so stands for the lower-case one as well


class Alias(NamedTuple):
    """One name or form: where its first letter is, what follows it, its words, whose it is.

    `is_name` is False for a form that only points; `hides` says that names inside it are only
    parts of it.
    """

    lead: int
    tail: str
    text: str
    owner: str
    is_name: bool
    hides: bool
    is_person: bool


def _is_name(text: str, others: frozenset[str], record: Record) -> bool:
    """Whether it names and does not only point ("the ministry") or describe ("Some officials")."""
    if not text[0].isupper() or text[0].lower() + text[1:] in others:
        return False
    is_group = isinstance(record.entry, Actor) and record.entry.kind is ActorKind.GROUP
    return is_proper(text) or not (is_group or text.startswith(TITLED))


class Hit(NamedTuple):
    """A name in a text: whose it is, where it stands, whose longer names hold it.

    `is_name` is False for a form that only points, such as "the ministry".
    """

    owner: str
    span: Span
    text: str
    is_name: bool
    holders: tuple[str, ...] = ()

    @property
    def is_hidden(self) -> bool:
        """Whether it is only a part of another entry's name."""
        return bool(self.holders)


@dataclass(frozen=True)
class Aliases:
    """All names and forms of a briefing's registers."""

    by_first_word: dict[str, tuple[Alias, ...]]
    registered: dict[str, Record]

    @classmethod
    def of(cls, briefing: Briefing) -> "Aliases":
        """Index the registers once."""
        index: dict[str, list[Alias]] = {}
        registered: dict[str, Record] = {}
        for record, entry in briefing.each(Registered):
            registered.setdefault(record.id, record)
            others = frozenset(fold(name).typographic for name, _ in spellings(entry))
            for name, is_shown in spellings(entry):
                alias = _alias(name, record, others, is_shown=is_shown)
                if alias is not None:
                    first = TOKEN.search(alias.text)
                    assert first is not None
                    index.setdefault(first[0].casefold(), []).append(alias)
        return cls({word: tuple(found) for word, found in index.items()}, registered)

    def find(self, text: str) -> tuple[Hit, ...]:
        """The names in a text; offsets are those of the text."""
        folded, offsets = fold_with_offsets(text)
        return tuple(
            hit._replace(span=Span(offsets.start(hit.span.start), offsets.end(hit.span.end)))
            for hit in self.find_folded(folded.typographic)
        )

    def find_folded(self, text: str) -> tuple[Hit, ...]:
        """The names in a typographically folded text; the longest name hides those inside it."""
        found: dict[tuple[int, int], list[Alias]] = {}
        for word in TOKEN.finditer(text):
            for joined in proclitics(word[0]):
                at = word.start() + joined
                for alias in self.by_first_word.get(word[0][joined:].casefold(), ()):
                    if not text.startswith(alias.tail, at + 1):
                        continue  # most of those that begin with a common word
                    start = at - alias.lead
                    if start >= 0 and _stands(alias, text, start, joined):
                        found.setdefault((start, start + len(alias.text)), []).append(alias)
        return tuple(_hits(found, text))

    @cached_property
    def titles(self) -> dict[str, str]:
        """What each entry is called, by its id."""
        return {
            key: record.entry.title
            for key, record in self.registered.items()
            if isinstance(record.entry, Registered)
        }

    @cached_property
    def shown(self) -> dict[str, tuple[str, ...]]:
        """The entries that bear each name, forms left out."""
        found: dict[str, list[str]] = {}
        for key, record in self.registered.items():
            assert isinstance(record.entry, Registered)
            for name in record.entry.names:
                found.setdefault(fold(name.name).typographic, []).append(key)
        return {name: tuple(keys) for name, keys in found.items()}

    @cached_property
    def called(self) -> dict[str, frozenset[str]]:
        """The persons whose name has a word, for surnames that are not among their forms."""
        found: dict[str, set[str]] = {}
        for key, record in self.registered.items():
            entry = record.entry
            if isinstance(entry, Actor) and entry.kind is ActorKind.PERSON:
                for word in {word for name in entry.names for word in name.name.split()}:
                    if len(word) > 2:
                        found.setdefault(word.casefold(), set()).add(key)
        return {word: frozenset(keys) for word, keys in found.items() if len(keys) == 1}

    def title(self, key: str) -> str:
        """What an entry is called; its id where there is none."""
        return self.titles.get(key, key)

    def shown_names(self, key: str) -> tuple[str, ...]:
        """The names of an entry, its forms left out."""
        entry = self.registered[key].entry
        return tuple(each.name for each in entry.names) if isinstance(entry, Registered) else ()

    def names(self, key: str) -> tuple[str, ...]:
        """All names and forms of an entry, folded."""
        record = self.registered.get(key)
        entry = record.entry if record else None
        if not isinstance(entry, Registered):
            return ()
        return tuple(fold(name).typographic for name, _ in spellings(entry))


def spellings(entry: Registered) -> Iterable[tuple[str, bool]]:
    """The names of an entry (True) and its forms (False)."""
    yield from ((name.name, True) for name in entry.names)
    yield from ((form, False) for form in entry.forms)


def _alias(name: str, record: Record, others: frozenset[str], *, is_shown: bool) -> Alias | None:
    text = fold(name).typographic
    first = WORD.search(text)
    if first is None:
        return None
    lead = first.start()
    hides = is_proper(text) and _may_hide(record, is_shown=is_shown)
    is_name, is_person = _is_name(text[lead:], others, record), _is_person(record)
    return Alias(lead, text[lead + 1 :], text, record.id, is_name, hides, is_person)


def _is_person(record: Record) -> bool:
    return isinstance(record.entry, Actor) and record.entry.kind is ActorKind.PERSON


def is_proper(name: str) -> bool:
    """Whether a name is written like one: every word but the small ones begins with a capital."""
    words = [word for word in WORD.findall(name) if word not in SMALL_WORDS and word != "s"]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)


def _may_hide(record: Record, *, is_shown: bool) -> bool:
    """Whether what stands inside such a name is only a part of it.

    A description ("Russian officials") speaks of Russia, and so does an office ("Russian Deputy
    Foreign Minister"); the name of a ministry is a name of its own.
    """
    entry = record.entry
    if isinstance(entry, Actor):
        return is_shown if entry.kind is ActorKind.PERSON else entry.kind is not ActorKind.GROUP
    return isinstance(entry, Project)


def _stands(alias: Alias, text: str, start: int, joined: int) -> bool:
    end = start + len(alias.text)
    if not _reads(alias.text, alias.lead, text[start:end]):
        return False
    begins = alias.lead > 0 or joined > 0 or _is_edge(text, start, alias)
    return begins and (not WORD.match(alias.text[-1]) or _is_edge(text, end, alias))


def _is_edge(text: str, place: int, alias: Alias) -> bool:
    """Whether a word begins or ends there.

    A hyphen parts the names in "US-China talks" and "Elva-born", but not "anti-Elva", and nothing
    in the name of a person: Anna Kowalska-Nowak is not Anna Kowalska. Scripts without spaces have
    no edges.
    """
    before, after = text[place - 1 : place], text[place : place + 1]
    if WORD.match(before) and WORD.match(after):
        return is_unspaced(before) and is_unspaced(after)
    if before in HYPHENS:  # the name stands behind it
        prefix = LAST_WORD.search(text, max(0, place - LONGEST_PREFIX), place - 1)
        return prefix is None or not (alias.is_person or prefix[0].islower())
    if after in HYPHENS and alias.is_person:
        return not text[place + 1 : place + 2].isupper()
    return True


def _reads(alias: str, lead: int, text: str) -> bool:
    """The same letters; a name that begins small may begin a sentence, and "The" may be small."""
    if alias == text:
        return True
    if alias[:lead] != text[:lead] or alias[lead + 1 :] != text[lead + 1 :]:
        return False
    mine, other = alias[lead], text[lead]
    return mine.upper() == other or (alias.startswith(TITLED, lead) and mine.lower() == other)


def _hits(found: dict[tuple[int, int], list[Alias]], text: str) -> Iterable[Hit]:
    """The places in order, each knowing which longer names of other entries hold it."""
    places = sorted(found)
    hiding = [place for place in places if any(alias.hides for alias in found[place])]
    for start, end in places:
        here = found[start, end]
        name = any(alias.is_name for alias in here)
        longer = [
            {alias.owner for alias in found[place]}
            for place in hiding
            if place[0] <= start and end <= place[1] and place != (start, end)
        ]
        for owner in dict.fromkeys(alias.owner for alias in here):
            holders = {other for owners in longer if owner not in owners for other in owners}
            yield Hit(owner, Span(start, end), text[start:end], name, tuple(sorted(holders)))
