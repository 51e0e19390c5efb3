"""Whether the words of an article bear out `stance`, `happened` and `status`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.dates import before
from generator.decode import Record
from generator.grounding.bearing import Piece
from generator.grounding.doubting import NOT_COME, NOT_SO
from generator.grounding.load_bearing import NEGATIVE, PLAIN, STRONG
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.pool import shown_text
from generator.grounding.surrounding import paragraph_of, piece_of, sentences_of
from generator.grounding.told_by import (
    CONTRADICTS,
    DONE,
    GOING,
    MODAL,
    NO,
    OFFERED,
    OVER,
    RUNNING,
    TOLD_BY,
)
from generator.languages.load_bearing import Load
from generator.model import Event, Fact, Location, Status
from generator.model.words import Happened, LinkKind, Stance, Voice, Word
from generator.text.bearing import Bearing, bearings

SPOKEN = re.compile('["“”„«»]')
PASSED_ON = (Happened.REPORTED, Happened.ALLEGED)
CONTEST = (LinkKind.DISPUTES, LinkKind.REFUTES)
NOT_TOLD = "no word of the evidence, or of the sentence around it, says so"


class Chosen(NamedTuple):
    """A word of a closed list that a fact says of itself."""

    field: str
    word: Word
    aspect: Aspect


def told_mentions(material: Material) -> Iterator[Mention]:
    """The stance, the course of an event and the status that every fact tells of."""
    for record in material.briefing.of(Fact):
        fact = record.entry
        if fact.is_search or not material.is_proved(record):
            continue
        told = Told(material, record, fact)
        if all(piece.is_read for piece in told.pieces):
            yield from (_mention(told, chosen) for chosen in _chosen(fact))


def _chosen(fact: Fact) -> Iterator[Chosen]:
    if isinstance(fact, Event):
        yield Chosen("happened", fact.happened, Aspect.HAPPENED)
    if isinstance(fact, Status):
        yield Chosen("status", fact.status, Aspect.STATUS)
    yield Chosen("stance", fact.stance, Aspect.STANCE)


@dataclass(frozen=True)
class Told:
    """A fact with the words that prove it."""

    material: Material
    record: Record
    fact: Fact

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The words of the evidence."""
        return tuple(map(piece_of, self.material.passages(self.record)))

    @cached_property
    def evidence(self) -> tuple[Bearing, ...]:
        """The load-bearing words of the evidence."""
        return self.material.reader.of(self.pieces)

    @cached_property
    def printed(self) -> tuple[Bearing, ...]:
        """Those of the evidence in names, too."""
        return tuple(bearing for piece in self.pieces for bearing in bearings(*piece))

    @cached_property
    def sentences(self) -> tuple[Bearing, ...]:
        """Those of the whole sentences in which the evidence stands, in names too."""
        own = self.material.passages(self.record)
        return tuple(b for each in own for piece in sentences_of(each) for b in bearings(*piece))

    @cached_property
    def paragraphs(self) -> tuple[Piece, ...]:
        """The whole paragraphs in which the evidence stands."""
        return tuple(map(paragraph_of, self.material.passages(self.record)))

    @cached_property
    def text(self) -> tuple[Bearing, ...]:
        """The load-bearing words of the fact's text."""
        shown = shown_text(self.material.aliases, self.fact.text or "")
        return self.material.reader.read(Piece(shown, self.material.language))

    @property
    def is_others(self) -> bool:
        """Whether somebody else than the outlet speaks."""
        source = self.material.source(self.record)
        return bool(source and self.fact.by and self.fact.by != source.publisher.actor)

    @property
    def is_doubtful(self) -> bool:
        """Whether its speaker has no name, its words doubt it, or another fact contests it."""
        return (
            self.fact.voice is Voice.ANONYMOUS
            or _first(self.sentences, {Load.HEDGE}) is not None
            or any(
                link.to == self.record.id and link.kind in CONTEST
                for _, other in self.material.briefing.each(Fact)
                for link in other.links
            )
        )

    @property
    def is_later(self) -> bool:
        """Whether it is dated after its source."""
        source = self.material.source(self.record)
        published = source.published.date if source else None
        date = self.fact.date.date if isinstance(self.fact, Event) else None
        return published is not None and date is not None and before(published, date)


def _mention(told: Told, chosen: Chosen) -> Mention:
    field, word, aspect = chosen
    location: Location = (field,) if field in told.fact.model_fields_set else ("text",)
    subject = Subject(told.record, location, aspect, word.value)
    problem = _problem(told, word)
    if problem is None:
        return subject.stated()
    if why := told.fact.inferred.get(field):
        return subject.inferred(why)
    way_out = f"correct `{field}`, take in the words that say so, or give the reason: `inferred: "
    return subject.missing(
        f"`{field}` is '{word.value}', and {problem}", f"{way_out}{{{field}: …}}`"
    )


def _problem(told: Told, word: Word) -> str | None:
    """What in the words of a fact speaks against it; None where nothing does."""
    if isinstance(word, Stance):
        return _stance(told, word)
    return _course(told, word) if isinstance(word, Happened) else _progress(told, word)


def _stance(told: Told, word: Stance) -> str | None:
    said = _contesting(told) if NEGATIVE in TOLD_BY.get(word, ()) else told.sentences
    if not _is_told(said, word):
        return NOT_TOLD
    spoken = [b for b in told.text if b.is_sure and b.load in {Load.SAY, *CONTRADICTS}]
    start = min((each.at for each in spoken), default=0)
    first = next((b for b in spoken if b.at == start and b.load in CONTRADICTS), None)
    is_written = told.fact.by is not None and "stance" in told.fact.model_fields_set
    if first is None or word not in CONTRADICTS[first.load] or not is_written:
        return None
    is_unanswered = first.load is not Load.ANSWER or _word(told.text, PLAIN)
    if is_unanswered and _word(told.evidence, {first.load}):
        return f"both the text and the evidence say otherwise ('{first.word}')"
    return None


def _contesting(told: Told) -> Iterator[Bearing]:
    """The evidence, with what surely denies, and the verb of denying beside quoted words."""
    yield from (b for b in told.printed if b.is_sure or b.load not in NEGATIVE)
    yield from (b for b in told.sentences if b.is_sure and b.load in STRONG)


def _course(told: Told, word: Word) -> str | None:
    """What speaks against what is said to have happened or not, or to be planned or alleged."""
    if word in NOT_COME and not (_first(told.printed, NO) or _word(told.printed, {Load.CANCEL})):
        return "the evidence says no to nothing"
    if word is Happened.PLANNED and not (told.is_later or _word(told.printed, {Load.PLAN})):
        return "the evidence speaks of nothing that is still to come"
    if word is Happened.PLANNED and _is_denied(told, PLAIN) and not _word(told.text, NEGATIVE):
        return "the evidence says that it is not to come"
    if word in PASSED_ON and not told.is_others:
        around_it = told.material.reader.of(told.paragraphs)
        is_quoted = any(SPOKEN.search(each.text) for each in told.paragraphs)
        is_told = is_quoted or _word(around_it, {Load.SAY, Load.HEDGE})
        return None if is_told else "nobody but the outlet says so"
    if word is Happened.ALLEGED and not told.is_doubtful:
        return "nobody disputes it: what is only passed on is 'reported'"
    return _not_yet(told) if word is Happened.YES else None


def _not_yet(told: Told) -> str | None:
    """What speaks against that something has happened."""
    if told.is_others and "happened" in told.fact.model_fields_set:
        return f"it is '{told.material.aliases.title(told.fact.by or '')}' who says so"
    future = _first(told.evidence, {Load.PLAN})
    if future and not _word((b for b in told.printed if b.at < future.at), OFFERED):
        return f"the evidence speaks of what is still to come ('{future.word}')"
    hedge = _first(told.evidence, {Load.HEDGE})
    if hedge and (told.is_others or not _word(told.text, {Load.SAY, Load.HEDGE})):
        return f"the evidence only passes it on ('{hedge.word}')"
    return None


def _progress(told: Told, word: Word) -> str | None:
    """What speaks against that a project has got so far."""
    said = told.evidence
    if word in NOT_SO:
        return None if _is_told(told.printed, word) else "the evidence says no to nothing"
    is_denied = _is_denied(told, NEGATIVE)
    if (word not in DONE or word in GOING) and is_denied and _first(told.text, NEGATIVE):
        return "both the evidence and the text say that it is not so"
    if not _is_told(told.sentences, word):
        return NOT_TOLD
    if word in GOING and (over := _first(said, OVER)) and not _first(said, RUNNING):
        return f"the evidence says that it is over or has stopped ('{over.word}')"
    earlier = _first(said, {Load.PLAN, Load.PROPOSE, Load.ANNOUNCE})
    if earlier and word in DONE and not _first(said, DONE[word]):
        return f"the evidence speaks of it as still to come ('{earlier.word}')"
    return None


def _is_denied(told: Told, loads: frozenset[Load]) -> bool:
    """Whether every part of the evidence surely says no."""
    return all(_first(told.material.reader.read(each), loads) for each in told.pieces)


def _is_told(said: Iterable[Bearing], word: Word) -> bool:
    """Whether some words have one of each class by which something is told.

    Words of a mood, and of what is over, are surely of their class.
    """
    doubtful = MODAL | OVER if isinstance(word, Stance) else OVER | PLAIN
    loads = {each.load for each in said if each.is_sure or each.load not in doubtful}
    return all(not loads.isdisjoint(one) for one in TOLD_BY.get(word, ()))


def _first(said: Iterable[Bearing], loads: frozenset[Load] | set[Load]) -> Bearing | None:
    """The first word that surely is of one of some classes."""
    return next((each for each in said if each.load in loads and each.is_sure), None)


def _word(said: Iterable[Bearing], loads: frozenset[Load] | set[Load]) -> bool:
    """Whether there is a word that may be of one of some classes."""
    return any(each.load in loads for each in said)
