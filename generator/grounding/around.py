"""What stands around some words of an article: what they may mean without a name."""

from collections.abc import Callable, Sequence

from generator.grounding.material import Material, meet, preceding
from generator.grounding.passage import Passage
from generator.sentences import sentences
from generator.text import Label, Span


def before(
    passages: Sequence[Passage], is_it: Callable[[tuple[Passage]], bool]
) -> tuple[Passage, ...]:
    """The nearest paragraph of the article, before some passages, that is what is looked for.

    The paragraphs of the passages and the preceding ones come first: where one of them is,
    no other is looked for.
    """
    first = min(passages, key=lambda each: each.line)
    number = first.line
    while number:
        paragraph = Passage(first.seed, first.seed.text.lines[number - 1])
        if is_it((paragraph,)):
            return (paragraph,)
        number = preceding(first.seed, number)
    return ()


def following(material: Material, passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The next paragraph of the article behind some passages."""
    last = max(passages, key=lambda each: each.line)
    return tuple(each for each in material.body(last.source) if each.line > last.line)[:1]


def topic(material: Material, source: str) -> tuple[Passage, ...]:
    """What says what an article is about: its headline, its lead, its first paragraph."""
    heads = (Label.TITLE, Label.LEAD)
    head = tuple(each for each in material.page(source) if each.label in heads)
    return (*head, *[each for each in material.body(source) if each.label is not Label.LEAD][:1])


def whole_sentences(passage: Passage) -> Span:
    """A passage with the rest of the sentences that it begins and ends in."""
    line = passage.seed.text.paragraph(passage.span)
    text = passage.seed.text.words_at(line)
    spans = [
        Span(line.start + each.start, line.start + each.end)
        for each in sentences(text, passage.language)
    ]
    met = [each for each in (*spans, passage.span) if meet(each, passage.span)]
    return Span(min(each.start for each in met), max(each.end for each in met))
