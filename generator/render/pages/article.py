"""The stored article with its evidence marked in place, and what the rights allow to be shown."""

import itertools
from dataclasses import dataclass

from generator.anchors import Anchor
from generator.decode import holds
from generator.model import Fact
from generator.model.words import Rights
from generator.render.desk import Desk
from generator.render.pages.stretches import Scissors, Stretch, excerpts
from generator.render.views import NoteView
from generator.seeds import Seed
from generator.text import BODY, Label, Span

SHOWN = BODY | {Label.TITLE, Label.HEADING}
"""What is article rather than furniture of the page around it."""


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One line of the stored page, and the notes on words in it."""

    id: str
    number: int
    label: str
    pieces: tuple[Stretch, ...]
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class ArticleBlock:
    """A line of the article, or furniture between lines, folded away under a summary."""

    summary: str
    lines: tuple[ArticleLine, ...]


def article_blocks(desk: Desk, seed: Seed, notes: tuple[NoteView, ...]) -> tuple[ArticleBlock, ...]:
    """Every line of the stored page that is not blank, with its evidence marked."""
    read = desk.addresses.coverage.get(seed.record.id)
    scissors = Scissors(desk, seed, _evidence(desk, seed), read)
    found = [
        line
        for number, span in enumerate(seed.text.lines, 1)
        if (line := _line(scissors, number, span, notes)) is not None
    ]
    blocks: list[ArticleBlock] = []
    for is_furniture, lines in itertools.groupby(found, key=_is_furniture):
        together = tuple(lines)
        if is_furniture:
            blocks.append(ArticleBlock(_summary(together), together))
        else:
            blocks.extend(ArticleBlock("", (line,)) for line in together)
    return tuple(blocks)


def _evidence(desk: Desk, seed: Seed) -> tuple[Anchor, ...]:
    return tuple(
        anchor
        for anchor in desk.annotated.anchors_in.get(seed.record.id, ())
        if anchor.is_evidence and holds(anchor.owner, Fact)
    )


def _line(
    scissors: Scissors, number: int, span: Span, notes: tuple[NoteView, ...]
) -> ArticleLine | None:
    seed = scissors.seed
    if not seed.text.text[span.start : span.end].strip():
        return None
    label = seed.text.label_of(span.start) or Label.BODY
    pieces = tuple(scissors.cut(span))
    if seed.source.rights is Rights.EXCERPT:
        pieces = tuple(excerpts(pieces))
    mine = tuple(note for note in notes if note.line == number)
    return ArticleLine(f"line_{number}", number, label.value, pieces, mine) if pieces else None


def _is_furniture(line: ArticleLine) -> bool:
    return line.label not in {label.value for label in SHOWN}


def _summary(lines: tuple[ArticleLine, ...]) -> str:
    labels = list(dict.fromkeys(line.label for line in lines))
    said = " and ".join([", ".join(labels[:-1]), labels[-1]] if labels[1:] else labels)
    first, last = lines[0].number, lines[-1].number
    where = f"line {first}" if first == last else f"lines {first}–{last}"
    return f"{said.capitalize()}, {where}"
