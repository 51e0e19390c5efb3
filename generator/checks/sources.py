"""Sources: the stored text is the one that was described, and every line of it is accounted for."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.diagnostics import Diagnostic, Place
from generator.nodes import Mapping, at
from generator.seeds import Seed
from generator.text import Label, Reason, Refused, Selector, diagnose, explain, locate


@check("source-changed")
def source_changed(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The stored text of every source is, byte for byte, the one its description was written for.

    Wrong:
        source:
          id: port
          file: seeds/port.txt # in which somebody has mended a slip of the paper
          sha256: 4ed1e9f4ebe43638e710576d528c88178d3198f7fc6480182d03db4ef5a38312

    Right:
        source:
          id: port
          file: seeds/port.txt # as the paper printed it, with the slip
          sha256: 4ed1e9f4ebe43638e710576d528c88178d3198f7fc6480182d03db4ef5a38312

    Why: every proof rests on it. One changed letter in an article changes what was said.

    Mend: bring back the article as the project's history has it. If it was replaced on purpose,
    check every fact against the new text first and then write its new `sha256`.
    """
    for seed in annotated.seeds.by_source.values():
        if seed.sha256 != seed.source.sha256:
            message = f"{seed.path} is no longer the article described here: {_what_changed(seed)}"
            place = seed.record.place(("sha256",))
            way_out = (
                "bring the article back as it was; if it was replaced on purpose, read every fact "
                f"against it and then write `sha256: {seed.sha256}`"
            )
            yield Diagnostic(place, "source-changed", message, way_out)


@check("shared-file", Scope.BRIEFING)
def shared_file(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """No two sources of a briefing use the same stored article.

    Wrong:
        source:
          id: letter
          file: seeds/port.txt # the article of `port`
          title: A letter to the port

    Right:
        source:
          id: letter
          file: seeds/letter.txt
          title: A letter to the port

    Why: one article counted twice looks like two that agree.

    Mend: remove one of the two descriptions.
    """
    first: dict[str, Seed] = {}
    for seed in annotated.seeds.by_source.values():
        other = first.setdefault(seed.path, seed)
        if other is not seed:
            message = f"{seed.path} is already the article of '{other.record.id}'"
            way_out = f"name another file, or move what is here to '{other.record.id}'"
            yield Diagnostic(seed.record.place(("file",)), "shared-file", message, way_out)


@check("headline-not-found")
def headline_not_found(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The headline and the by-line of a source stand on its page, word for word.

    Wrong:
        source:
          id: letter
          file: seeds/letter.txt
          title: A letter to the harbour

    Right:
        source:
          id: letter
          file: seeds/letter.txt
          title: A letter to the port

    Why: the headline is quoted on every page that cites the article.

    Mend: copy it from the stored article, from a line that the layout calls `title`.
    """
    for seed in annotated.seeds.by_source.values():
        yield from _unprinted(annotated, seed, "title", frozenset({Label.TITLE}))
        yield from _unprinted(annotated, seed, "byline", None)


def _unprinted(
    annotated: AnnotatedBriefing, seed: Seed, field: str, labels: frozenset[Label] | None
) -> Iterator[Diagnostic]:
    words = getattr(seed.source, field)
    located = locate(Selector(words), seed.text, labels) if words else None
    if not isinstance(located, Refused):
        return
    if located.reason is Reason.WRONG_LABEL:
        message = f"the headline stands on line {located.lines[0]}, which is not labelled `title`"
        way_out = f'write `"{located.lines[0]}": title` in the layout, if that is what it is'
    elif located.reason is Reason.NOT_FOUND:
        others = {s.record.id: s.text for s in annotated.seeds.by_source.values() if s is not seed}
        message, way_out = explain(diagnose(Selector(words), seed.text, others))
    else:
        message, way_out = explain(located)
    yield Diagnostic(seed.record.place((field,)), "headline-not-found", message, way_out)


@check("layout")
def layout(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The layout says of every line of the stored page, once, what it is.

    Wrong:
        source:
          id: letter
          file: seeds/letter.txt
          layout: {"1": title} # and line 3 is the article itself

    Right:
        source:
          id: letter
          file: seeds/letter.txt
          layout: {"1": title, "3": body}

    Why: a menu, a teaser or a caption looks like a sentence of the article, and is none.

    Mend: give every line that is not blank one label; the message names the line.
    """
    for seed in annotated.seeds.by_source.values():
        yield from _overlaps(seed)
        yield from _gaps(seed)


def _overlaps(seed: Seed) -> Iterator[Diagnostic]:
    count = len(seed.text.lines)
    taken: dict[int, int] = {}
    for index, entry in enumerate(seed.source.layout):
        place = _key(seed, index)
        if entry.last > count:
            lines = f"{count} line{'s' if count > 1 else ''}"
            message = f"the article has {lines}, and the layout names line {entry.last}"
            yield Diagnostic(place, "layout", message, "count the lines of the stored file from 1")
        for line in range(entry.first, min(entry.last, count) + 1):
            if line in taken:
                message = f"line {line} is labelled twice in the layout"
                yield Diagnostic(place, "layout", message, "keep one of the two")
                break
            taken[line] = index


def _gaps(seed: Seed) -> Iterator[Diagnostic]:
    covered = {
        line
        for entry in seed.source.layout
        for line in range(entry.first, min(entry.last, len(seed.text.lines)) + 1)
    }
    texts = {number: _words(seed, number) for number in range(1, len(seed.text.lines) + 1)}
    due = (number for number, words in texts.items() if words)
    for is_covered, numbers in groupby(due, covered.__contains__):
        if not is_covered:
            yield _gap(seed, tuple(numbers), texts)


def _gap(seed: Seed, numbers: tuple[int, ...], texts: dict[int, str]) -> Diagnostic:
    """Lines without a label that follow each other, blank ones aside."""
    first, last = numbers[0], numbers[-1]
    words = texts[first]
    shown = words if len(words) <= 60 else words[:59] + "…"
    if first == last:
        key, lines = f"{first}", f"line {first} of {seed.path} has"
    else:
        key, lines = f"{first}-{last}", f"lines {first} to {last} of {seed.path} have"
    place = seed.record.place(("layout",))
    way_out = f'add `"{key}": body`, or what it is'
    return Diagnostic(place, "layout", f"{lines} no label: {shown}", way_out)


def _words(seed: Seed, number: int) -> str:
    return seed.text.words_at(seed.text.lines[number - 1]).strip()


def _what_changed(seed: Seed) -> str:
    """What an editor or Git does to a file without being asked, or that words have changed."""
    text = seed.text.text
    unix = text.replace("\r\n", "\n")
    if _is_described(seed, (unix, unix.replace("\n", "\r\n"))):
        return "only the ends of its lines have changed"
    if _is_described(seed, (text.rstrip("\n"), text + "\n", text.removesuffix("\n"))):
        return "only the end of its last line has changed"
    return "its text was changed"


def _is_described(seed: Seed, texts: Iterable[str]) -> bool:
    digests = (hashlib.sha256(text.encode()).hexdigest() for text in texts)
    return seed.source.sha256 in digests


def _key(seed: Seed, index: int) -> Place:
    node = at(seed.record.node, ("layout",))
    if isinstance(node, Mapping) and index < len(node.pairs):
        return node.pairs[index][0].place
    return node.place
