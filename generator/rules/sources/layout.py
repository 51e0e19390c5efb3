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

from itertools import groupby

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Finding, Findings, proof
from generator.seeds import Seed


@proof("layout")
def layout(annotated: AnnotatedBriefing) -> Findings:
    for seed in annotated.seeds.by_source.values():
        yield from _overlaps(seed)
        yield from _gaps(seed)


def _overlaps(seed: Seed) -> Findings:
    count = len(seed.text.lines)
    taken: dict[int, int] = {}
    for index, entry in enumerate(seed.source.layout):
        if entry.last > count:
            lines = f"{count} line{'s' if count > 1 else ''}"
            message = f"the article has {lines}, and the layout names line {entry.last}"
            yield Finding(
                seed.range_place(index), message, "count the lines of the stored file from 1"
            )
        for line in range(entry.first, min(entry.last, count) + 1):
            if line in taken:
                message = f"line {line} is labelled twice in the layout"
                yield Finding(seed.range_place(index), message, "keep one of the two")
                break
            taken[line] = index


def _gaps(seed: Seed) -> Findings:
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


def _gap(seed: Seed, numbers: tuple[int, ...], texts: dict[int, str]) -> Finding:
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
    return Finding(place, f"{lines} no label: {shown}", way_out)


def _words(seed: Seed, number: int) -> str:
    return seed.text.words_at(seed.text.lines[number - 1]).strip()
