"""Sources: the stored text is the one that was described, and every line of it is accounted for."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.diagnostics import Diagnostic, Place
from generator.nodes import Mapping, at
from generator.seeds import Seed


@check("source-changed")
def source_changed(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The stored text of every source is, byte for byte, the one its description was written for.

    Why: every proof rests on it. One changed letter in an article changes what was said.

    Mend: restore the article from the history. If it was replaced on purpose, check every fact
    against the new text first and then write its new `sha256`.
    """
    for seed in annotated.seeds.by_source.values():
        if seed.sha256 != seed.source.sha256:
            message = f"{seed.path} is not the text that was described: its bytes have changed"
            yield Diagnostic(
                seed.record.place(("sha256",)),
                "source-changed",
                message,
                f"restore the article; its sha256 is now {seed.sha256}",
            )


@check("shared-file", Scope.BRIEFING)
def shared_file(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """No two sources of a briefing use the same stored article.

    Why: one article counted twice looks like two that agree.

    Mend: remove one of the two descriptions.
    """
    first: dict[str, Seed] = {}
    for seed in annotated.seeds.by_source.values():
        other = first.setdefault(seed.path, seed)
        if other is not seed:
            message = f"{seed.path} is already the article of '{other.record.id}'"
            yield Diagnostic(seed.record.place(("file",)), "shared-file", message)


@check("layout")
def layout(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The layout says of every line of the stored page, once, what it is.

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
            message = f"the article has {count} lines, and the layout names line {entry.last}"
            yield Diagnostic(place, "layout", message)
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
    for number, span in enumerate(seed.text.lines, 1):
        words = seed.text.text[span.start : span.end].strip()
        if words and number not in covered:
            shown = words if len(words) <= 60 else words[:57] + "…"
            message = f"line {number} of {seed.path} has no label: {shown}"
            way_out = f"add `{number}: body`, or what it is"
            yield Diagnostic(seed.record.place(("layout",)), "layout", message, way_out)


def _key(seed: Seed, index: int) -> Place:
    node = at(seed.record.node, ("layout",))
    if isinstance(node, Mapping) and index < len(node.pairs):
        return node.pairs[index][0].place
    return node.place
