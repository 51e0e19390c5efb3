"""What a text of ours may say: the numbers, dates and names of all that it rests on."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from generator.dates import Date, parse
from generator.dates.prose import Partial, mentions
from generator.grounding.aliases import Aliases, Hit
from generator.grounding.dating import ends
from generator.grounding.figures import CALENDAR, shown
from generator.grounding.material import Material, Passage
from generator.markup import Reference, pieces
from generator.model import Figure, Registered
from generator.quantities import Quantity, read, same_amount
from generator.sentences import sentences
from generator.text import Span, Word, words
from generator.text.folding import fold
from generator.text.languages.table import listed

SHORTEST_STEM = 5  # letters of a name that an adjective is made from
POSSESSIVE = re.compile(r"['’](?:s)?$")
PRONOUN = re.compile(r"[.,;:?!]|\s+(?:that|which|who|in|to|for|by|with|is|was|after|before)\b")
NOT_NAMES = listed(
    "i monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december mr mrs ms dr internet english polish"
    " russian kazakh german french edtf"
)
"""Words with a capital in English that name nobody."""


class Gap(NamedTuple):
    """Something a text says that nothing it rests on says."""

    what: str
    problem: str


@dataclass(frozen=True)
class Pool:
    """Numbers, dates, names and words that a text may use."""

    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Partial, ...] = ()
    names: frozenset[str] = frozenset()
    words: frozenset[str] = field(default=frozenset(), repr=False)

    def __or__(self, other: "Pool") -> "Pool":
        return Pool(
            (*self.quantities, *other.quantities),
            (*self.dates, *other.dates),
            self.names | other.names,
            self.words | other.words,
        )

    def joined(self, others: Iterable["Pool"]) -> "Pool":
        """This pool and many others, put together once."""
        pools = (self, *others)
        return Pool(
            tuple(dict.fromkeys(each for pool in pools for each in pool.quantities)),
            tuple(dict.fromkeys(each for pool in pools for each in pool.dates)),
            frozenset().union(*(pool.names for pool in pools)),
            frozenset().union(*(pool.words for pool in pools)),
        )


def pool_of_passages(material: Material, passages: Iterable[Passage]) -> Pool:
    """What words of the articles say, with the editor's translations of them."""
    own = tuple(passages)
    found = Pool(
        tuple(each.quantity for each in material.quantities(own)),
        tuple(_partials(each.said for each in material.dates(own))),
        frozenset(hit.owner for _, hit in material.names(own) if not hit.is_hidden),
        _plain_words(each.text for each in own),
    )
    translations = {each.translation for each in own if each.translation}
    return found | pool_of_texts(material, translations)


def pool_of_texts(material: Material, texts: Iterable[str]) -> Pool:
    """What texts in the briefing's language say."""
    found = Pool()
    for text in texts:
        plain = shown_text(material.aliases, text)
        found |= Pool(
            read(plain, material.language),
            tuple(_partials(mentions(plain, material.language))),
            frozenset(hit.owner for hit in material.aliases.find(plain) if not hit.is_hidden),
            _word_set(plain),
        )
    return found


def pool_of_names(material: Material, ids: Iterable[str]) -> Pool:
    """The names and forms of some register entries, and the numbers that are part of them."""
    keys = frozenset(ids) & material.aliases.registered.keys()
    texts = tuple(name for key in keys for name in material.aliases.names(key))
    numbers = tuple(each for text in texts for each in read(text, material.language))
    return Pool(numbers, (), keys, _plain_words(texts))


def pool_of_dates(dates: Iterable[Date | None]) -> Pool:
    """The days, months and years of some dates."""
    partials = []
    for date in dates:
        for point in ends(date) if date else ():
            month = int(point.month) if point.month and point.month.isdigit() else None
            day = int(point.day) if point.day and point.day.isdigit() else None
            partials.append(Partial(point.year, month, day))
    return Pool(dates=tuple(partials))


def pool_of_figure(material: Material, figure: Figure) -> Pool:
    """A figure's own value, with its unit, and that of what it is compared with."""
    values = [figure.value]
    if figure.compare and figure.compare.value is not None:
        values.append(figure.compare.value)
    unit = "%" if figure.unit == "percent" else f" {figure.unit}"
    texts = (f"{shown(value)}{unit}" for value in values)
    return Pool(tuple(each for text in texts for each in read(text, material.language)))


def shown_text(aliases: Aliases, text: str) -> str:
    """A text of ours as it is read: a reference shows its words, or the name of an actor."""
    return "".join(
        piece if isinstance(piece, str) else shown_reference(aliases, piece)
        for piece in pieces(text)
    )


def shown_reference(aliases: Aliases, reference: Reference) -> str:
    """What a reference shows as text: its words, an actor's name, nothing for a fact."""
    record = aliases.registered.get(reference.target)
    if reference.words or record is None or not isinstance(record.entry, Registered):
        return reference.words
    return record.entry.title


def gaps(
    material: Material, text: str, pool: Pool, counted: frozenset[int] = frozenset()
) -> Iterator[Gap]:
    """What a text says that is not in the pool.

    `counted` are numbers that the editor may write in words when counting what is cited: one
    article, two officials.
    """
    language = material.language
    quantities = read(text, language)
    for quantity in quantities:
        if quantity.kind not in CALENDAR and not (
            _is_pronoun(quantity, text) or _is_count(quantity, counted)
        ):
            yield from _number_gap(quantity, pool)
    dates = mentions(text, language)
    for mention in dates:
        for partial in (mention.first, mention.last):
            if partial is not None and partial.edtf and not is_said(partial, pool):
                yield Gap(mention.text, f"the date '{mention.text}'")
    hits = tuple(hit for hit in material.aliases.find(text) if not hit.is_hidden)
    yield from _name_gaps(hits, pool)
    taken = [(each.start, each.end) for each in (*quantities, *dates)]
    taken += [hit.span for hit in hits]
    for word in _unknown_names(text, language, taken):
        if not _is_known(word.text, pool.words):
            yield Gap(word.text, f"'{word.text}'")


def _is_pronoun(quantity: Quantity, text: str) -> bool:
    """Whether "one" counts nothing: "one that", "the one"."""
    return quantity.text == "one" and PRONOUN.match(text, quantity.end) is not None


def _is_count(quantity: Quantity, counted: frozenset[int]) -> bool:
    """Whether a number in words, without a unit, is one that the editor counts."""
    in_words = not any(each.isdigit() for each in quantity.text)
    return in_words and quantity.unit is None and quantity.value in counted


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word stands there, or one that it is derived from: European, Europe."""
    return all(
        part in known or any(part[:size] in known for size in range(SHORTEST_STEM, len(part)))
        for part in _word_set(POSSESSIVE.sub("", word))
    )


def _number_gap(quantity: Quantity, pool: Pool) -> Iterator[Gap]:
    what = quantity.text.strip()
    same = [each for each in pool.quantities if same_amount(quantity, each)]
    if not same and any(partial.year == what for partial in pool.dates):
        return
    if not same:
        yield Gap(what, f"the number '{what}'")
        return
    bounds = {each.bound for each in same}
    if quantity.bound != "exact" and not bounds & LIKE.get(quantity.bound, frozenset()):
        yield Gap(what, f"'{quantity.bound.replace('-', ' ')}' before '{what}'")
    told = {each.direction for each in same} - {None}
    if quantity.direction is not None and told and quantity.direction not in told:
        yield Gap(what, f"that '{what}' is a {quantity.direction}")


LIKE: dict[str, frozenset[str]] = {
    "about": frozenset({"about", "nearly"}),
    "nearly": frozenset({"nearly", "less-than", "about"}),
    "at-least": frozenset({"at-least", "more-than"}),
    "more-than": frozenset({"at-least", "more-than"}),
    "up-to": frozenset({"up-to", "less-than"}),
    "less-than": frozenset({"up-to", "less-than", "nearly"}),
}
"""Words beside a number that may stand for each other."""


def is_said(partial: Partial, pool: Pool) -> bool:
    """Whether one of the dates says all that this one says."""
    return any(
        (partial.year is None or partial.year == other.year)
        and (partial.month is None or _is_month_of(partial.month, other))
        and (partial.day is None or partial.day == other.day)
        for other in pool.dates
    )


def _is_month_of(month: int, other: Partial) -> bool:
    if other.month == month:
        return True
    if other.month is None or not other.year or month <= 12 or other.month > 12:
        return False
    if not (other.year.isdigit() and len(other.year) == 4):
        return False
    season = parse(f"{other.year}-{month:02}")
    first, last = season.earliest, season.latest
    return first is not None and last is not None and first.month <= other.month <= last.month


def _name_gaps(hits: tuple[Hit, ...], pool: Pool) -> Iterator[Gap]:
    """Names that nothing says; one inside a longer name that is known is a part of it."""
    known = [hit.span for hit in hits if hit.owner in pool.names]
    for hit in hits:
        if hit.is_name and not any(_holds(span, hit.span) for span in known):
            yield Gap(hit.text, f"the name '{hit.text}'")


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _unknown_names(text: str, language: str, taken: list[tuple[int, int]]) -> Iterator[Word]:
    """Words with a capital letter that begin no sentence and are no number, date or known name."""
    openings = {span.start for span in sentences(text, language)}
    for word in words(text):
        start, end = word.span
        if not word.text[0].isupper() or POSSESSIVE.sub("", word.text).casefold() in NOT_NAMES:
            continue
        opens = any(not text[opening:start].strip("\"'“”‘’([ ") for opening in openings)
        quoted = text[:start].rstrip(" ").endswith((":", ".", "?", "!", "“", '"', "‘", "'"))
        known = any(first < end and start < last for first, last in taken)
        if not (opens or quoted or known):
            yield word


def _partials(said: Iterable[object]) -> Iterator[Partial]:
    for each in said:
        for partial in (getattr(each, "first", None), getattr(each, "last", None)):
            if partial is not None and partial.edtf:
                yield partial


def _plain_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts without case and possessives; a compound in its parts."""
    return frozenset().union(*(_word_set(text) for text in texts))


@lru_cache(maxsize=8192)
def _word_set(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(text).typographic.casefold()))
