"""No line below the headline that the layout calls `menu` reads like a paragraph of the article.

Wrong:
    source:
      id: letter
      file: seeds/letter.txt # whose line 3 is a sentence of the letter
      layout: {"1": title, "3": menu}

Right:
    source:
      id: letter
      file: seeds/letter.txt
      layout: {"1": title, "3": body}

Why: a paragraph that is taken for furniture is missing, and nobody sees that it is.

Mend: label the lines that the message names as what they are: `body`, `caption`, `teaser`, or
`label` for a notice that the outlet prints with the article. Sentences of the furniture itself,
about cookies or subscriptions, are settled once for the source.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Finding, Findings, doubt
from generator.seeds import Seed
from generator.text import Label, in_ranges, is_prose

SHOWN = 60  # characters


@doubt("prose-in-furniture", is_apart=True)
def prose_in_furniture(annotated: AnnotatedBriefing) -> Findings:
    for seed in annotated.seeds.by_source.values():
        found = {number: words for number, words in _furniture(seed) if is_prose(words)}
        if found:
            number, first = next(iter(found.items()))
            shown = first if len(first) <= SHOWN else f"{first[: SHOWN - 1]}…"
            many = len(found) > 1
            lines = f"line{'s' if many else ''} {in_ranges(found)} of {seed.path}"
            verb = "are labelled `menu` and read" if many else "is labelled `menu` and reads"
            way_out = "label what belongs to the article as what it is"
            message = f"{lines} {verb} like prose: {shown}"
            yield Finding(seed.label_place(number), message, way_out)


def _furniture(seed: Seed) -> Iterator[tuple[int, str]]:
    """The lines below the headline that are labelled as furniture, with their words."""
    labels = [seed.text.label_of(line.start) for line in seed.text.lines]
    title = labels.index(Label.TITLE) if Label.TITLE in labels else 0
    for number, label in enumerate(labels[title:], title + 1):
        if label is Label.MENU:
            yield number, " ".join(seed.text.words_at(seed.text.lines[number - 1]).split())
