"""One question on which voices disagree: its positions as columns, its voices as rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.decode import holds
from generator.disagreement import ASSERTED, Disagreement, DisagreementKind, Side, Stand
from generator.model import DateStatement, Event, Fact, Figure, Status
from generator.model.facts.figure import capitalized
from generator.model.words import LinkKind, ProjectStatus, Stance
from generator.render.desk import Desk, plain
from generator.render.parts.backlinks import BACKWARDS
from generator.render.views import Cite, LinkView, Prose, When
from generator.render.wording import when
from generator.wordings import N_, _

AGAINST = (LinkKind.REFUTES.value, LinkKind.DISPUTES.value)
STATUSES = {status.value: status for status in ProjectStatus}
LATER, NARROWING = LinkKind.SUPERSEDES.value, LinkKind.QUALIFIES.value
MOST = 3  # positions that stand side by side on a screen; more stand in a column of their own
ASKED = {
    DisagreementKind.FIGURE: N_("how much?"),
    DisagreementKind.STATUS: N_("how far has it got?"),
    DisagreementKind.DATE: N_("when?"),
    DisagreementKind.CONTESTED: N_("is that so?"),
}
"""What is asked of a fact, a measure, an event or a project whose question nobody wrote."""


@dataclass(frozen=True, slots=True)
class VoicedPosition:
    """One thing that is said: where, for when; `does` is what it does to the fact asked about."""

    words: Prose
    link: LinkView
    outlet: LinkView | None
    when: When | None
    cite: Cite | None
    by: LinkView | None = None
    does: str = ""
    why: Prose = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one voice says for one position."""

    position: str
    said: tuple[VoicedPosition, ...]


@dataclass(frozen=True, slots=True)
class HeardParty:
    """Who speaks, and what they say for each position, in the order of the columns."""

    by: LinkView | None
    cells: tuple[Cell, ...]

    @property
    def taken(self) -> tuple[Cell, ...]:
        """The positions that it takes."""
        return tuple(cell for cell in self.cells if cell.said)


@dataclass(frozen=True, slots=True)
class Dispute:
    """A question, its positions as columns, its voices as rows, and what narrows it.

    Where only its first answers are shown, `onward` leads to all of them.
    """

    id: str
    title: str
    positions: tuple[str, ...]
    voices: tuple[HeardParty, ...]
    nuances: tuple[VoicedPosition, ...] = ()
    whys: tuple[Prose, ...] = ()
    first: VoicedPosition | None = None
    onward: LinkView | None = None

    @property
    def is_crowded(self) -> bool:
        """Whether there are more positions than fit side by side."""
        return len(self.positions) > MOST


@dataclass(frozen=True)
class Asked:
    """One disagreement on the way to its view."""

    desk: Desk
    one: Disagreement
    cites: bool = False

    def dispute(self, fragment: str) -> Dispute:
        """The question with its table."""
        first = self.one.sides[0].stands[0]
        return Dispute(
            fragment,
            self.title,
            tuple(title for title, _stands in self.positions),
            tuple(self._voices()),
            tuple(self._nuances()),
            tuple(self.desk.explained(why) for why in self._whys()),
            self._said(first) if self.one.kind is DisagreementKind.CONTESTED else None,
        )

    @property
    def title(self) -> str:
        """The question that an editor wrote, else one that fits what is asked about."""
        asked, known = self.one.question, self.desk.annotated.briefing.by_id
        facts = (asked,) if asked in known else self.one.facts
        written = (known[key].entry for key in facts)
        if found := next((e.question for e in written if isinstance(e, Fact) and e.question), ""):
            return found
        about = self.desk.name(asked) if asked in known else asked
        return f"{capitalized(about).rstrip('.')}: {_(ASKED[self.one.kind])}"

    @cached_property
    def positions(self) -> tuple[tuple[str, tuple[Stand, ...]], ...]:
        """The columns: two who agree stand in one, by whatever tie they do."""
        if self.one.kind is not DisagreementKind.CONTESTED:
            return tuple((self._answer(side), side.stands) for side in self.one.sides)
        against = [side for side in self.one.sides if side.answer in AGAINST]
        contesting = tuple(stand for side in against for stand in side.stands)
        later = tuple(s for side in self.one.sides if side.answer == LATER for s in side.stands)
        asserted = next(side for side in self.one.sides if side.answer == ASSERTED)
        columns = (
            (_("Say so"), asserted.stands),
            (self._against(contesting), contesting),
            (_("Hold something else by now"), later),
        )
        return tuple((title, stands) for title, stands in columns if stands)

    def _against(self, stands: tuple[Stand, ...]) -> str:
        facts = (self.desk.fact(stand.fact) for stand in stands)
        stances = {fact.entry.stance for fact in facts if not holds(fact, Status)}
        return _("Deny it") if stances == {Stance.DENIES} else _("Dispute it")

    def _answer(self, side: Side) -> str:
        if self.one.kind is DisagreementKind.STATUS:
            return capitalized(STATUSES[side.answer].words)
        return side.answer

    def _voices(self) -> Iterator[HeardParty]:
        """Each voice once; the facts of a source without a publisher are a voice of their own."""
        voices = dict.fromkeys(
            _voice(stand) for _title, stands in self.positions for stand in stands
        )
        for voice in voices:
            cells = tuple(
                Cell(title, self._once(stand for stand in stands if _voice(stand) == voice))
                for title, stands in self.positions
            )
            known = voice in self.desk.annotated.briefing.by_id
            yield HeardParty(self.desk.link(voice) if known else None, cells)

    def _once(self, stands: Iterable[Stand]) -> tuple[VoicedPosition, ...]:
        """What is said, each sentence once though two facts say it."""
        found: dict[Prose, VoicedPosition] = {}
        for stand in stands:
            said = self._said(stand)
            found.setdefault(said.words, said)
        return tuple(found.values())

    def _nuances(self) -> Iterator[VoicedPosition]:
        for side in self.one.sides:
            for stand in side.stands if side.answer == NARROWING else ():
                speaker = self.desk.link(stand.by) if stand.by else None
                does = capitalized(_(BACKWARDS[LinkKind.QUALIFIES]))
                yield replace(self._said(stand), by=speaker, does=does)

    def _said(self, stand: Stand) -> VoicedPosition:
        desk, record = self.desk, self.desk.fact(stand.fact)
        said = plain(desk, record.entry.sentence) if record.entry.text else desk.name(record.id)
        return VoicedPosition(
            desk.explained(said),
            desk.link(record.id, said),
            desk.article(record, desk.speaker(record)),
            when(self._date(stand)),
            desk.cite((record.id,), (desk.outlet(record.id),)) if self.cites else None,
        )

    def _date(self, stand: Stand) -> DateStatement | None:
        """The day or period of an answer, where it is part of the question."""
        record = self.desk.fact(stand.fact)
        if holds(record, Status):
            return record.entry.date or self.desk.annotated.as_of(record)
        return record.entry.when if holds(record, Event, Figure) else None

    def _whys(self) -> list[str]:
        """What editors wrote on it: at links, in notes, and as the reasons of ranks."""
        written = [*(tie.why for tie in self.one.ties), *(p.why for p in self.one.preferences)]
        return [why for why in dict.fromkeys(written) if why]


def _voice(stand: Stand) -> str:
    return stand.by or stand.source or stand.fact
