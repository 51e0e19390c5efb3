"""Who is heard: every quotation as one mark, by party, and who is never quoted."""

from collections import Counter
from dataclasses import dataclass

from generator.codes import country_name
from generator.gathering import gathered
from generator.model import Actor, Quote, Registered
from generator.model.words import ActorKind
from generator.render.desk import Desk
from generator.render.views import LinkView
from generator.render.wording import shortened
from generator.wordings import N_, _, speaking
from generator.wordings.numbers import counted

COMPANIES = N_("Companies of any country")
SILENT = 3  # parties that are spoken of most and never quoted
LABEL = 160  # characters of a quotation that its mark says
MARKS = 150  # marks that are drawn; of more quotations one mark stands for several
LOUD, VOICES = 12, 12  # parties shown, and speakers of each
FEW = 3  # facts about a party; of fewer nobody expects an answer


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """One quotation: whose it is, its words, and where it stands."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Party:
    """A party and its quotations.

    `spoken_of` is the number of facts about one that has none; one that is a single speaker of no
    country is `itself`, and names no speakers below it.
    """

    name: str
    speakers: tuple[LinkView, ...]
    count: int
    units: tuple[QuoteMark, ...]
    spoken_of: int = 0
    itself: LinkView | None = None

    @property
    def silence(self) -> str:
        """What is said of one that has none."""
        return counted(
            self.spoken_of,
            "never quoted, spoken of in {number} fact",
            "never quoted, spoken of in {number} facts",
        )


@dataclass(frozen=True, slots=True)
class Heard:
    """Who is quoted, the most quoted party first, and who is not.

    A mark stands for `each` quotations, of which it leads to the first.
    """

    parties: tuple[Party, ...]
    all: int
    each: int


def heard(desk: Desk) -> Heard | None:
    """The quotations by the country of their speakers; nothing where nobody is quoted."""
    quotes = desk.annotated.briefing.of(Quote)
    if not quotes:
        return None
    parties = gathered((party_of(desk, one.entry.by), one.entry) for one in quotes)
    ranked = sorted(parties.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    if fewer := tuple(quote for _name, found in ranked[LOUD:] for quote in found):
        ranked[LOUD:] = [(_("All others"), fewer)]
    each = -(-len(quotes) // MARKS)
    loud = tuple(_loud(desk, name, found, each) for name, found in ranked)
    return Heard((*loud, *_silent(desk, frozenset(parties))), len(quotes), each)


def party_of(desk: Desk, key: str) -> str:
    """The party of a speaker: their country; one that belongs to none stands for itself."""
    speaker = desk.annotated.briefing.find(key, Registered)
    country = speaker.entry.country if speaker else None
    return country_name(country, speaking().language) if country else desk.name(key)


def _loud(desk: Desk, name: str, quotes: tuple[Quote, ...], each: int) -> Party:
    often = Counter(str(quote.by) for quote in quotes)
    ranked = sorted(often, key=lambda key: (-often[key], key))
    alone = desk.link(ranked[0], name) if [name] == list(map(desk.name, ranked)) else None
    listed = () if alone else ranked[:VOICES]
    speakers = tuple(desk.link(key, f"{desk.name(key)} ({often[key]})") for key in listed)
    in_turn = sorted(quotes, key=lambda quote: ranked.index(quote.by))
    units = tuple(_unit(desk, quote) for quote in in_turn[::each])
    return Party(name, speakers, len(quotes), units, itself=alone)


def _unit(desk: Desk, quote: Quote) -> QuoteMark:
    link = desk.link(quote.id, shortened(quote.translation or quote.exact, LABEL))
    return QuoteMark(f"{desk.name(quote.by)}: {link.in_plain_words}", link.href)


def _silent(desk: Desk, quoted: frozenset[str]) -> tuple[Party, ...]:
    """The countries that most is said of and that are never quoted; companies are one party."""
    spoken_of: dict[str, set[str]] = {}
    members: dict[str, Counter[str]] = {}
    for record in desk.annotated.facts:
        for key in record.entry.about:
            actor = desk.annotated.briefing.find(key, Actor)
            if actor is not None and _is_party(actor.entry):
                party = _silent_party(desk, key, actor.entry)
                spoken_of.setdefault(party, set()).add(record.id)
                members.setdefault(party, Counter())[key] += 1
    if any(_is_company(desk, quote.entry.by) for quote in desk.annotated.briefing.of(Quote)):
        spoken_of.pop(_(COMPANIES), None)
    found = [name for name in spoken_of if name not in quoted and len(spoken_of[name]) >= FEW]
    found.sort(key=lambda name: (-len(spoken_of[name]), name))
    return tuple(
        Party(
            name,
            desk.links(tuple(key for key, _times in members[name].most_common(SILENT))),
            0,
            (),
            len(spoken_of[name]),
        )
        for name in found[:SILENT]
    )


def _is_party(actor: Actor) -> bool:
    """Whether one would expect to hear it: what belongs to a country, or a company."""
    return actor.kind is ActorKind.COMPANY or bool(
        actor.country and actor.kind is not ActorKind.OUTLET
    )


def _silent_party(desk: Desk, key: str, actor: Actor) -> str:
    return _(COMPANIES) if actor.kind is ActorKind.COMPANY else party_of(desk, key)


def _is_company(desk: Desk, key: str) -> bool:
    actor = desk.annotated.briefing.find(key, Actor)
    return actor is not None and actor.entry.kind is ActorKind.COMPANY
