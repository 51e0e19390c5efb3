"""All names and forms of the registers as one automaton over words: a text is read once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from generator.text import Span
from generator.text.characters import HYPHENS, UNSPACED, is_unspaced, proclitics

WORD = re.compile(r"\w+")
TOKEN = re.compile(rf"[^\W{UNSPACED}]+|[{UNSPACED}]")  # a letter of a script without spaces
LAST_WORD = re.compile(r"\w+$")
LONGEST_PREFIX = 20  # characters before a hyphen
TITLED = "The "  # a form that begins so stands for the lower-case one as well


class Alias(NamedTuple):
    """One name or form: where its first letter is, its words, whose it is.

    `is_name` is False for a form that only points; `hides` says that names inside it are only
    parts of it.
    """

    lead: int
    text: str
    owner: str
    is_name: bool
    hides: bool
    is_person: bool


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


@dataclass(slots=True)
class _State:
    """Where the automaton is after some words: what may follow, and what is spelt by then."""

    after: dict[str, "_State"] = field(default_factory=dict)
    here: list[Alias] = field(default_factory=list)


class NameIndex:
    """Finds every name in a text in one pass, however many there are."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._start = _State()
        for alias in aliases:
            first, *others = TOKEN.findall(alias.text)
            state = self._start.after.setdefault(first.casefold(), _State())
            for word in others:
                state = state.after.setdefault(word, _State())
            state.here.append(alias)

    def find(self, text: str) -> tuple[Hit, ...]:
        """The names in a typographically folded text; the longest name hides those inside it."""
        found: dict[tuple[int, int], list[Alias]] = {}
        words = [(match[0], match.start()) for match in TOKEN.finditer(text)]
        for number, (word, start) in enumerate(words):
            for joined in proclitics(word):
                state = self._start.after.get(word[joined:].casefold())
                for alias in _spelt(state, words, number) if state else ():
                    place = start + joined - alias.lead
                    if place >= 0 and _stands(alias, text, place, joined):
                        end = place + len(alias.text)
                        found.setdefault((place, end), []).append(alias)
        return tuple(_hits(found, text)) if found else ()


def _spelt(state: _State | None, words: list[tuple[str, int]], number: int) -> Iterator[Alias]:
    """What is spelt by a word and those behind it, whatever stands between them."""
    while state is not None:
        yield from state.here
        number += 1
        state = state.after.get(words[number][0]) if number < len(words) else None


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
        return is_unspaced(before) or is_unspaced(after)
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


def _hits(found: dict[tuple[int, int], list[Alias]], text: str) -> Iterator[Hit]:
    """The places in order, each knowing which longer names of other entries hold it."""
    open_: list[tuple[int, int]] = []  # longer names that may hold what begins here
    for start, places in groupby(sorted(found), key=itemgetter(0)):
        here = list(places)
        open_ = [place for place in open_ if place[1] > start]
        open_ += (place for place in here if any(alias.hides for alias in found[place]))
        for place in here:
            yield from _hits_at(place, found, open_, text)


def _hits_at(
    place: tuple[int, int],
    found: dict[tuple[int, int], list[Alias]],
    open_: list[tuple[int, int]],
    text: str,
) -> Iterator[Hit]:
    start, end = place
    name = any(alias.is_name for alias in found[place])
    longer = [
        {alias.owner for alias in found[other]}
        for other in open_
        if other[1] >= end and other != place
    ]
    for owner in dict.fromkeys(alias.owner for alias in found[place]):
        holders = {other for owners in longer if owner not in owners for other in owners}
        yield Hit(owner, Span(start, end), text[start:end], name, tuple(sorted(holders)))
