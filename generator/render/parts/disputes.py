"""Who disagrees: every question once, and what is only narrowed."""

from dataclasses import dataclass, replace

from generator.disagreement import Disagreement, DisagreementKind, Side
from generator.model.base import extent
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS
from generator.render.parts.positions import AGAINST, LATER, NARROWING, Asked, Dispute
from generator.render.room import begins, fitting
from generator.render.views import LinkView
from generator.wordings import _
from generator.wordings.numbers import in_digits

ANSWERS = 30  # to one question that stand beside each other; many have pages of their own
ANSWER = 1_000  # bytes of HTML of one of them
FULL = 60_000  # bytes of HTML for what all of them say; fewer stand there where they are long
WHY = 600  # characters of a reason that stands beside them; it is whole where its fact is
OF_ANSWERS = (DisagreementKind.FIGURE, DisagreementKind.STATUS, DisagreementKind.DATE)


@dataclass(frozen=True, slots=True)
class Question:
    """One question, and whether somebody contests it or only narrows what is said."""

    one: Disagreement
    said: int
    """Bytes of HTML that the words of its answers take."""
    is_narrowed: bool = False

    @property
    def id(self) -> str:
        """What it is found by: the fact that is contested, else the first that answers it."""
        if _is_about_a_fact(self.one):
            return self.one.question
        return f"{self.one.kind.value}_{self.one.facts[0]}"

    @property
    def extent(self) -> int:
        """About how many bytes of HTML its answers take where they stand beside each other."""
        return (ANSWER + self._each) * self.shows

    @property
    def _each(self) -> int:
        return self.said // len(self.one.facts)

    @property
    def shows(self) -> int:
        """How many answers stand beside each other."""
        return min(len(self.one.facts), ANSWERS, max(2, FULL // self._each))

    @property
    def is_contested(self) -> bool:
        """Whether a fact is said to be otherwise."""
        return _is_about_a_fact(self.one) and not self.is_narrowed

    @property
    def is_long(self) -> bool:
        """Whether it has more answers than stand beside each other."""
        return len(self.one.facts) > self.shows

    def page(self, addresses: Addresses) -> str:
        """Where all of its answers are listed, if they are many."""
        folder = addresses.behind(DISAGREEMENTS).removesuffix(".md")
        return f"{folder}/by/{self.one.kind.value}/{self.id.rpartition('_')[2]}.md"

    def title(self, desk: Desk) -> str:
        """The question in words."""
        return Asked(desk, self.one).title

    def shown(self, desk: Desk, *, cites: bool = False) -> Dispute:
        """Its positions and voices, of many answers the first ones of each position."""
        if not self.is_long:
            return self.whole(desk, cites=cites)
        words = _("All {number} answers").format(number=in_digits(len(self.one.facts)))
        onward = LinkView(words, desk.to(self.page(desk.addresses)))
        begun = replace(self, one=_begun(self.one, self.shows)).whole(desk, cites=cites)
        return replace(begun, id=f"on_{self.id}", title=self.title(desk), onward=onward)

    def whole(self, desk: Desk, *, cites: bool = False) -> Dispute:
        """All of its positions and voices."""
        whole = Asked(desk, self.one, cites).dispute(f"on_{self.id}")
        return replace(whole, whys=fitting([begins(why, WHY) for why in whole.whys], FULL))


def _begun(one: Disagreement, most: int) -> Disagreement:
    """The first answers to a question, and what editors wrote at some ties."""
    sides = one.sides[:most]
    each = max(1, most // len(sides))
    return replace(
        one,
        sides=tuple(replace(side, stands=side.stands[:each]) for side in sides),
        ties=one.ties[:most],
        preferences=one.preferences[:most],
    )


def questions(desk: Desk) -> tuple[Question, ...]:
    """Every fact that others contest, every question with several answers, what is narrowed."""
    joined = _joined(desk)
    narrowed = (one for one in desk.addresses.disagreements if _is_about_a_fact(one))
    return (
        *(_asked(desk, one) for one in joined if _is_about_a_fact(one) and _is_contested(one)),
        *(_asked(desk, one) for kind in OF_ANSWERS for one in joined if one.kind is kind),
        *(_asked(desk, one, is_narrowed=True) for one in narrowed if not _is_contested(one)),
    )


def _asked(desk: Desk, one: Disagreement, *, is_narrowed: bool = False) -> Question:
    said = sum(extent(desk.fact(key).entry.sentence) for key in one.facts)
    return Question(one, said, is_narrowed)


def _is_about_a_fact(one: Disagreement) -> bool:
    return one.kind is DisagreementKind.CONTESTED


def _is_contested(one: Disagreement) -> bool:
    return any(side.answer in (*AGAINST, LATER) for side in one.sides)


def _joined(desk: Desk) -> tuple[Disagreement, ...]:
    """The disagreements, each question once.

    Where the same voices stand apart on a fact about a project and on how far that project has
    got, they disagree once: the statuses are said under the question about the fact.
    """
    found = desk.addresses.disagreements
    statuses = {one.question: one for one in found if one.kind is DisagreementKind.STATUS}
    joined, told = [], set()
    for one in found:
        same = next((s for s in map(statuses.get, one.about) if s and _are_one(one, s)), None)
        if one.kind is DisagreementKind.CONTESTED and same:
            told.add(same.question)
            joined.append(_with(one, same))
        else:
            joined.append(one)
    return tuple(one for one in joined if one.question not in told)


def _sides(one: Disagreement) -> dict[frozenset[str | None], Side]:
    """The positions by the voices that take them."""
    return {
        frozenset(stand.by for stand in side.stands): side
        for side in one.sides
        if side.answer != NARROWING
    }


def _are_one(one: Disagreement, other: Disagreement) -> bool:
    return one.kind is not other.kind and _sides(one).keys() == _sides(other).keys()


def _with(one: Disagreement, other: Disagreement) -> Disagreement:
    more = {side.answer: _sides(other)[voices].stands for voices, side in _sides(one).items()}
    return replace(
        one,
        sides=tuple(
            replace(side, stands=(*side.stands, *more.get(side.answer, ()))) for side in one.sides
        ),
        ties=(*one.ties, *other.ties),
        preferences=(*one.preferences, *other.preferences),
    )
