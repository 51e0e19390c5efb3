"""What each line of a saved page is, by the page's own structure and a second opinion on it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.importing.block import ASIDES, HEADINGS, Block
from generator.importing.structure import Structure
from generator.text import BODY, Label

ARTICLE = BODY | {Label.HEADING}
LINKS = frozenset({Label.MENU, Label.TEASER})
SHORT = 60  # characters of a line that leads over to links
TEASING = 20  # characters of a link that says what it leads to
FEW_ABOVE = 5  # one part in so many of an article may stand above its headline
CREDITED = re.compile(r"[(\[][^()\[\]]{1,78}[^.!?][)\]]|[©\u24d2].{1,80}")
"""A line that stands in brackets as a whole, or begins with the sign of copyright."""
DECK = 6  # words of a heading under the headline that sums the article up
SIGNED = 8  # lines below the headline, and words of one, that say who wrote it and when
LISTED = frozenset({"tr", "li", "dt", "dd", "pre"})

Opinion = Callable[[str], bool]
"""Whether a line is the article in the opinion of somebody else."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line with its label, and whether the second opinion is another one."""

    block: Block
    label: Label
    is_disputed: bool = False


def label_lines(
    blocks: Sequence[Block], headline: str, opinion: Opinion | None
) -> tuple[Labelled, ...]:
    """Label every line of a page.

    Args:
        blocks: the lines.
        headline: what the page says of itself that the headline is, as far as it does.
        opinion: a second opinion on which lines are the article; None where there is none.
    """
    page = _Page(blocks)
    page.take_title(headline)
    page.take_lead()
    page.take_signature()
    page.take_tail()
    page.take_links()
    disputed = page.compare(opinion) if opinion else frozenset()
    pairs = enumerate(zip(blocks, page.labels, strict=True))
    return tuple(Labelled(block, label, number in disputed) for number, (block, label) in pairs)


class _Page:
    """The labels of a page while they are found; each step leaves the others' work alone."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.structure = Structure(blocks)
        self.labels = [self._by_place(block) for block in blocks]

    def _by_place(self, block: Block) -> Label:
        """What a line is by where it stands."""
        furniture = self.structure.furniture(block.path)
        if furniture is not None:
            return furniture
        if block.is_link and not block.is_address:
            is_teaser = self.structure.holds(block.path) and len(block.text) > TEASING
            return Label.TEASER if is_teaser else Label.MENU
        if not self.structure.holds(block.path):
            return Label.MENU
        if CREDITED.fullmatch(block.text):
            return Label.CREDIT
        return Label.HEADING if block.tag in HEADINGS else Label.BODY

    def _prose(self) -> list[int]:
        pairs = enumerate(zip(self.blocks, self.labels, strict=True))
        return [n for n, (block, label) in pairs if label is Label.BODY and block.prose]

    @property
    def first(self) -> int:
        """The first line of running text in the article; one behind the last line without any."""
        return next(iter(self._prose()), len(self.blocks))

    def take_title(self, headline: str) -> None:
        """Find the headline; what stands above it is none of the article."""
        self.title = title_of(self.blocks, headline, self.first, self._prose())
        if self.title is None:
            return
        for number in range(self.title):
            if self.labels[number] in ARTICLE:
                self.labels[number] = Label.LABEL
        self.labels[self.title] = Label.TITLE

    def take_lead(self) -> None:
        """What stands between the headline and the article and is told in sentences."""
        if self.title is None:
            return
        for number in range(self.title + 1, self.first):
            block, label = self.blocks[number], self.labels[number]
            is_aside = any(each.tag in ASIDES for each in block.path)
            is_deck = block.tag in HEADINGS and len(block.text.split()) >= DECK
            may_lead = label in {*LINKS, Label.HEADING, Label.BODY} and not block.is_link
            is_said = self.structure.furniture(block.path) in (None, Label.TEASER)
            if may_lead and is_said and not is_aside and (block.prose or is_deck):
                self.labels[number] = Label.LEAD
            elif label in ARTICLE or (label is Label.MENU and not block.is_link and is_said):
                self.labels[number] = Label.LABEL

    def take_signature(self) -> None:
        """Who wrote it and when may stand below the first sentences, and is none."""
        if self.title is None:
            return
        last = (self._prose() or [0])[-1]
        for number in range(self.first + 1, min(last, self.title + SIGNED)):
            block = self.blocks[number]
            is_said = block.prose or block.is_ended or block.text.endswith((":", ",", ";"))
            is_short = len(block.text.split()) <= SIGNED and block.tag not in LISTED
            if self.labels[number] is Label.BODY and is_short and not is_said:
                self.labels[number] = Label.LABEL

    def take_tail(self) -> None:
        """Behind the last sentence, what is left is labels."""
        last = (self._prose() or [len(self.blocks)])[-1]
        for number in range(last + 1, len(self.blocks)):
            block = self.blocks[number]
            is_said = block.is_ended and block.tag == "p"
            if self.labels[number] in ARTICLE and not is_said and block.tag != "tr":
                self.labels[number] = Label.LABEL

    def take_links(self) -> None:
        """A heading of links, or a line that leads over to one, is none of the article."""
        following: Label | None = None
        for number in reversed(range(len(self.blocks))):
            block, label = self.blocks[number], self.labels[number]
            leads_over = block.text.endswith(":") and len(block.text) < SHORT
            is_heading = label is Label.HEADING and following in {*LINKS, Label.LABEL, None}
            if is_heading or (label is Label.BODY and leads_over and following in LINKS):
                self.labels[number] = Label.LABEL
            following = self.labels[number]

    def compare(self, opinion: Opinion) -> frozenset[int]:
        """Hold the labels against a second opinion; the lines on which they differ.

        A few words that only the structure holds for the article are none of it; a sentence
        below the headline that only the other holds for it is, up to the end of the article or
        of its element: classes are mere hints. Otherwise the structure's label stands, and
        somebody has to look.
        """
        last = (self._prose() or [0])[-1]
        disputed = set()
        for number, block in enumerate(self.blocks):
            label, is_article = self.labels[number], opinion(block.text)
            is_below = self.title is not None and self.title < number
            is_inside = is_below and (number < last or self.structure.holds(block.path))
            is_aside = any(each.tag in ASIDES for each in block.path)
            if label in ARTICLE and not (is_article or self._heads(number, opinion)):
                if not block.prose and not block.is_ended:
                    self.labels[number] = Label.LABEL
                if label is not Label.LEAD or not block.prose:
                    disputed.add(number)
            elif label in LINKS and is_article and is_inside and block.prose and not is_aside:
                self.labels[number] = Label.BODY if number > self.first else Label.LEAD
                disputed.add(number)
        self._leave_out(disputed)
        return frozenset(disputed)

    def _heads(self, number: int, opinion: Opinion) -> bool:
        """Whether a line is a heading right above what both hold for the article."""
        below = (n for n in range(number + 1, len(self.blocks)) if self.labels[n] in ARTICLE)
        following = next(below, None)
        is_inside = self.labels[number] is Label.HEADING and self.first < number
        return is_inside and following is not None and self._is_agreed(following, opinion)

    def _is_agreed(self, number: int, opinion: Opinion) -> bool:
        return self.labels[number] is Label.BODY and opinion(self.blocks[number].text)

    def _leave_out(self, disputed: set[int]) -> None:
        """A few lines at the end that the other does not hold for the article are none of it."""
        article = [number for number, label in enumerate(self.labels) if label in ARTICLE]
        agreed = [number for number in article if number not in disputed]
        behind = [number for number in article if agreed and number > agreed[-1]]
        if len(behind) <= len(agreed):
            for number in behind:
                self.labels[number] = Label.LABEL


def title_of(
    blocks: Sequence[Block], headline: str, first: int, prose: Sequence[int]
) -> int | None:
    """The line of the headline.

    Args:
        blocks: the lines.
        headline: the words that the page calls its headline elsewhere, or nothing.
        first: the first line of the article.
        prose: its lines of running text; most of them stand below its headline.
    """
    latest = prose[max(1, len(prose) // FEW_ABOVE)] if len(prose) > 1 else len(blocks)
    meant = _letters(headline)
    headings = [number for number, block in enumerate(blocks) if block.tag in HEADINGS]
    headed = [number for number, each in enumerate(blocks) if _is_headed(each)]
    printed = [n for n, block in enumerate(blocks) if meant and _letters(block.text) == meant]
    likely = [n for n in {*headed, *headings} if _is_part(_letters(blocks[n].text), meant)]
    above = [number for number in headed if number < first]
    others = [number for number in headings if number < first]
    same = [number for number in headed if number in printed or number in likely]
    found = (*same, *reversed(above), *printed, *sorted(likely), *reversed(others))
    return next((number for number in found if number < latest or number < first), None)


def _is_part(said: str, meant: str) -> bool:
    """Whether a heading is the headline, to which others add the name of the site."""
    return len(said) > TEASING and said in meant


def _is_headed(block: Block) -> bool:
    return any(each.tag == "h1" for each in block.path) and len(block.text) > 10


def _letters(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalnum())
