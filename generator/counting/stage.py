"""The stage: every count in a text of ours, resolved to the number that readers see."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from generator.counting.evaluating import look_up, number_of
from generator.counting.printing import printed, stand_alone
from generator.counting.query import CountError, read_query
from generator.decode import Briefing
from generator.diagnostics import Place
from generator.markup import Count, counts, pieces
from generator.model import CountedText, Location, Model, ProseText, walk

M = TypeVar("M", bound=Model)
MARK = re.compile(r"\[{1,2}\s*count\s*:[^\[\]]*\]{0,2}", re.IGNORECASE)
THEIRS = frozenset({"exact", "prefix", "suffix", "words"})
"""Fields with words of the articles, in which nothing is markup."""


@dataclass(frozen=True, slots=True)
class BadCount:
    """A count that cannot be resolved: where it is written, what is wrong, the way out."""

    place: Place
    message: str
    help: str


@dataclass(frozen=True, slots=True)
class CountedBriefing:
    """A briefing whose counts are numbers, and the counts that are none."""

    briefing: Briefing
    problems: tuple[BadCount, ...]


def resolve_counts(briefing: Briefing) -> CountedBriefing:
    """Put the number behind every count; one that cannot be read stays as it is written."""
    problems: list[BadCount] = []
    counting = {id(part) for part in briefing.parts if any(_marks(part.entry))}
    for part in briefing.parts:
        if id(part) in counting:
            for where, written, error in _faults(briefing, part.entry):
                problems.append(_problem(briefing, part.place(where), written, error))
    head = briefing.head and replace(briefing.head, entry=_resolved(briefing, briefing.head.entry))
    records = tuple(
        replace(record, entry=_resolved(briefing, record.entry))
        if id(record) in counting
        else record
        for record in briefing.records
    )
    return CountedBriefing(replace(briefing, records=records, head=head), tuple(problems))


def _marks(model: Model) -> Iterator[re.Match[str]]:
    """Everything in an entry that looks like a count."""
    texts = (value for _, value in walk(model) if isinstance(value, str))
    return (mark for text in texts if (mark := MARK.search(text)))


def _problem(briefing: Briefing, whole: Place, written: str, error: CountError) -> BadCount:
    place = briefing.written(re.compile(re.escape(written)), whole)
    return BadCount(place, error.message, error.help)


def _faults(briefing: Briefing, model: Model) -> Iterator[tuple[Location, str, CountError]]:
    """The counts of an entry that cannot be resolved: the field, the words, what is wrong."""
    for location, value in walk(model):
        if not isinstance(value, str) or MARK.search(value) is None:
            continue
        if isinstance(value, (ProseText, CountedText)):
            for written, error in _in_text(briefing, value):
                yield location, written, error
        elif THEIRS.isdisjoint(location):
            field = next(step for step in reversed(location) if isinstance(step, str))
            message = f"`{field}` does not count, and would print this as it stands"
            mark = MARK.search(value)
            yield (
                location,
                mark[0] if mark else value,
                CountError(
                    message,
                    "count in a text, a note or a description, or write it without a number",
                ),
            )


def _in_text(briefing: Briefing, text: str) -> Iterator[tuple[str, CountError]]:
    for piece in pieces(text):
        if isinstance(piece, str) and (mark := MARK.search(piece)):
            message = f"'{mark[0][:80]}' is no count"
            yield mark[0], CountError(message, "write [[count:quotes]], with two brackets each")
        elif isinstance(piece, Count):
            try:
                words = printed(briefing, text, piece, _number(briefing, piece))
                stand_alone(briefing, text, piece, words)
            except CountError as error:
                yield text[piece.start : piece.end], error


def _number(briefing: Briefing, count: Count) -> int:
    query = read_query(count.asked)
    look_up(briefing, query)
    return number_of(briefing, query)


def _resolved(briefing: Briefing, value: M) -> M:
    """A model with numbers behind the counts of its texts; the same one where it has none."""
    changed = {}
    for name in type(value).model_fields:
        below = getattr(value, name)
        resolved = _value(briefing, below)
        if resolved is not below:
            changed[name] = resolved
    return value.model_copy(update=changed) if changed else value


def _value(briefing: Briefing, value: Any) -> Any:
    if isinstance(value, (ProseText, CountedText)):
        return _text(briefing, value) if counts(value) else value
    if isinstance(value, Model):
        return _resolved(briefing, value)
    if isinstance(value, tuple):
        items = tuple(_value(briefing, item) for item in value)
        return items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    return value


def _text(briefing: Briefing, text: ProseText | CountedText) -> ProseText | CountedText:
    """A text with its numbers; in prose they stay counts, so that the checks know them."""
    is_prose = isinstance(text, ProseText)
    shown, done = "", 0
    for count in counts(text):
        try:
            words = printed(briefing, text, count, _number(briefing, count))
        except CountError:
            continue
        number = f"[[count:{count.asked}|{'|'.join(words)}]]" if is_prose else " ".join(words)
        shown += text[done : count.start] + number
        done = count.end
    shown += text[done:]
    return ProseText(shown) if is_prose else CountedText(shown, text)
