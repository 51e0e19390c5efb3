"""What is known of a saved article, each with the place where it was read, guesses marked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.codes import is_language
from generator.grounding import likely_language
from generator.importing.dating import Dating, dating
from generator.importing.labelling import Labelled
from generator.importing.signature import is_signed, signature, signed_by
from generator.importing.statements import Statement
from generator.model.scalars import is_safe_url
from generator.text import BODY, Label

ARCHIVE = re.compile(r"https?://web\.archive\.org/web/[0-9]+[a-z_]*/(https?://.+)")
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?: ?©)?,? ?(?:(?:19|20)[0-9]{2}(?:[-–][0-9]{2,4})?)?,? ?"
    r"([^\W\d_][^.|·•,©0-9]{1,60}?)(?:,? (?:Ltd|GmbH|AG|Inc|S\.A|LLC|plc|AS|AB|BV)\b.*|[.|·•,].*|)",
    re.IGNORECASE,
)
"""A notice of copyright with whom it names: `© 2024 The Elva Gazette. All rights reserved.`"""
SIGNED = frozenset({Label.CREDIT, Label.LABEL})
NEAR = 4  # lines above the headline or below the first paragraph that may name the author
ENOUGH_TEXT = 20_000  # characters that tell a language
LONGEST_NAME = 80  # characters


class ValueRead(NamedTuple):
    """A value, where it was read, and why it is only a guess; nothing where it is none."""

    value: str
    where: str
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of an article; `None` where nothing is.

    Args:
        title: the headline, as printed where it is.
        language: BCP 47.
        published: when, with the words that say so.
        publisher: the name of the outlet.
        byline: the author, as printed.
        url: the address.
        archived: the address of an archived copy, if this is one.
        remarks: what somebody who reads the article has to know beside that.
    """

    title: ValueRead | None
    language: ValueRead | None
    published: Dating
    publisher: ValueRead | None
    byline: ValueRead | None
    url: ValueRead | None
    archived: ValueRead | None
    remarks: tuple[str, ...] = ()


def describe(lines: Sequence[Labelled], said: Sequence[Statement]) -> Description:
    """Describe an article.

    Args:
        lines: its lines; the first one is line 1.
        said: what the page says of itself, the more telling places first.
    """
    language = _language(lines, said)
    url, archived = _address(said)
    names = [each for each in said if each.field == "author" and _is_name(each.value)]
    byline = _byline(lines, names, language.value if language else "")
    remarks = [
        f"{each.where} says that the author is {each.value}, whom the page does not name"
        for each in ([] if byline else names[:1])
    ]
    if any(each.field == "free" and each.value == "false" for each in said):
        remarks.append("the page says that it is not free to read: is this the whole article?")
    return Description(
        _title(lines, said),
        language,
        dating(lines, said, language.value if language else ""),
        _publisher(lines, said, url),
        byline,
        url,
        archived,
        tuple(remarks),
    )


def _title(lines: Sequence[Labelled], said: Sequence[Statement]) -> ValueRead | None:
    claimed = [each for each in said if each.field == "headline"]
    printed = _first(lines, Label.TITLE)
    if printed is None:
        if not claimed:
            return None
        why = "the page does not print it as a line of its own"
        return ValueRead(claimed[0].value, claimed[0].where, why)
    text = " ".join(lines[printed - 1].block.text.split())
    same = next((each.where for each in claimed if _is_alike(text, each.value)), None)
    where = f"line {printed}"
    if same:
        return ValueRead(text, f"{where}; {same} says the same")
    others = f"{claimed[0].where} has '{claimed[0].value}'" if claimed else "nothing confirms it"
    return ValueRead(text, where, others)


def _language(lines: Sequence[Labelled], said: Sequence[Statement]) -> ValueRead | None:
    body = " ".join(line.block.text for line in lines if line.label in BODY)
    text = body or " ".join(line.block.text for line in lines)
    likely = likely_language(text[:ENOUGH_TEXT])
    tags = ((each.value.replace("_", "-"), each.where) for each in said if each.field == "language")
    declared = next(
        ((tag.partition("-")[0].lower(), w) for tag, w in tags if is_language(tag)), None
    )
    if declared and likely in (None, declared[0]):
        return ValueRead(*declared)
    if likely and declared:
        why = f"{declared[1]} says {declared[0]}, and the text reads like {likely}"
        return ValueRead(likely, "the text", why)
    return (
        ValueRead(likely, "the text", "the text reads like it; the page says nothing")
        if likely
        else None
    )


def _address(said: Sequence[Statement]) -> tuple[ValueRead | None, ValueRead | None]:
    """The address, and that of the archived copy that the page was saved from."""
    known = [ValueRead(each.value, each.where) for each in said if each.field == "address"]
    saved = [ValueRead(each.value, each.where) for each in said if each.field == "saved"]
    archived = next((each for each in saved if ARCHIVE.fullmatch(each.value)), None)
    known += [
        each._replace(value=found[1]) if (found := ARCHIVE.fullmatch(each.value)) else each
        for each in saved
    ]
    safe = [each for each in known if is_safe_url(each.value)]
    if not safe:
        return None, archived
    others = [each for each in safe if _host(each.value) != _host(safe[0].value)]
    why = f"{others[0].where} says {others[0].value}" if others else ""
    return safe[0]._replace(guess=why), archived


def _publisher(
    lines: Sequence[Labelled], said: Sequence[Statement], url: ValueRead | None
) -> ValueRead | None:
    named = next((each for each in said if each.field == "publisher"), None)
    if named and _is_name(named.value):
        return ValueRead(named.value.lstrip("@"), named.where)
    for each in said:
        if each.field == "outlet" and _is_name(each.value):
            return ValueRead(
                each.value, each.where, "no article of the page says that it is its publisher"
            )
    for number, line in reversed(tuple(enumerate(lines, 1))):
        found = COPYRIGHT.fullmatch(line.block.text) if line.label not in BODY else None
        if found and _is_name(found[1]):
            return ValueRead(
                found[1], f"line {number}", "it is whom the copyright is said to belong to"
            )
    host = _host(url.value) if url else ""
    return ValueRead(host, "the address", "the page does not name it") if host else None


def _byline(
    lines: Sequence[Labelled], names: Sequence[Statement], language: str
) -> ValueRead | None:
    """The author as printed near the headline or below the text, or what reads like one there."""
    last = signature(lines, language)
    below = [] if last is None else [(last + 1, replace(lines[last], label=Label.CREDIT))]
    near = [*_near_headline(lines), *below]
    for number, line in near:
        text = line.block.text
        spans = [
            (at, at + len(each.value), each.where)
            for each in names
            if (at := text.casefold().find(each.value.casefold())) >= 0
        ]
        if spans and line.label not in BODY:
            words = text[min(spans)[0] : max(end for _, end, _ in spans)]
            return ValueRead(words, f"line {number}; {spans[0][2]} says the same")
    for number, line in _near_headline(lines):
        if line.label is Label.CREDIT and _is_name(line.block.text):
            return ValueRead(line.block.text, f"line {number}", "the line is marked as a credit")
    for number, line in near:
        is_one = line.label in SIGNED and is_signed(line.block.text, language)
        if is_one and (name := signed_by(line.block.text, language)):
            return ValueRead(name, f"line {number}", "it stands beside the date, as an author does")
    return None


def _near_headline(lines: Sequence[Labelled]) -> Iterator[tuple[int, Labelled]]:
    """The lines around the beginning of the article, with their numbers."""
    title = _first(lines, Label.TITLE) or 1
    body = _first(lines, *BODY) or title
    for number in range(max(1, title - NEAR), min(len(lines), max(body, title) + NEAR) + 1):
        yield number, lines[number - 1]


def _first(lines: Sequence[Labelled], *labels: Label) -> int | None:
    """The number of the first line with one of some labels."""
    numbers = (number for number, line in enumerate(lines, 1) if line.label in labels)
    return next(numbers, None)


def _is_name(words: str) -> bool:
    return 1 < len(words) <= LONGEST_NAME and "://" not in words and any(map(str.isalpha, words))


def _is_alike(printed: str, said: str) -> bool:
    """Whether a headline is the one that is printed, with or without the name of the site."""
    one, other = (("".join(filter(str.isalnum, each.casefold()))) for each in (printed, said))
    return bool(one) and (one == other or (len(one) > 10 and one in other))


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
