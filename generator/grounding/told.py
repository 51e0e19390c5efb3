"""Whether the words of an article bear out `stance`, `happened` and `status`."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from generator.dates import before
from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.negating import negates, without_names
from generator.grounding.passage import Passage
from generator.grounding.told_words import (
    CALLED_OFF,
    DENIAL,
    FUTURE,
    HEDGE,
    OFFERING,
    OVER,
    STOPPED,
    TOLD,
    WORKING,
)
from generator.grounding.voices import ATTRIBUTION
from generator.model import Event, Fact, Status
from generator.model.words import Happened, LinkKind, ProjectStatus, Stance, Voice, Word
from generator.sentences import sentences
from generator.text import Span

KNOWN = frozenset({"en", "pl", "ru", "kk"})
"""Languages whose words `told_words` has; nothing in another one is refused unread."""
SPOKEN = re.compile('["“”„«»]')
GOING = frozenset({ProjectStatus.UNDER_WAY, ProjectStatus.OPERATING})
COMING = frozenset({ProjectStatus.PROPOSED, ProjectStatus.ANNOUNCED, ProjectStatus.PLANNED})
DONE: Mapping[Word, re.Pattern[str]] = MappingProxyType(
    {
        ProjectStatus.UNDER_WAY: WORKING,
        ProjectStatus.OPERATING: WORKING,
        ProjectStatus.PAUSED: STOPPED,
        ProjectStatus.CLOSED: STOPPED,
    }
)
"""Words by which each of these is told beside a plan: announced in 2019, it serves the port."""
ON_A_WORD = TOLD[Happened.ALLEGED]
PASSED_ON = (Happened.REPORTED, Happened.ALLEGED)
DENIED = (Happened.NO, Happened.FORETOLD)
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
        if not isinstance(fact, Fact) or not material.is_proved(record):
            continue
        told = Told(material, record, fact, material.passages(record))
        if told.is_read:
            yield _mention(told, _chosen(fact))


def _chosen(fact: Fact) -> Chosen:
    if isinstance(fact, Event):
        return Chosen("happened", fact.happened, Aspect.HAPPENED)
    if isinstance(fact, Status):
        return Chosen("status", fact.status, Aspect.STATUS)
    return Chosen("stance", fact.stance, Aspect.STANCE)


class Told(NamedTuple):
    """A fact with the words that prove it."""

    material: Material
    record: Record
    fact: Fact
    own: tuple[Passage, ...]

    @property
    def is_read(self) -> bool:
        """Whether its words are in languages that are known."""
        return all(each.language.partition("-")[0] in KNOWN for each in self.own)

    @property
    def evidence(self) -> str:
        """The words of the evidence."""
        return " … ".join(each.text for each in self.own)

    @property
    def sentences(self) -> str:
        """The whole sentences in which the evidence stands."""
        return " … ".join(text for each in self.own for text in _sentences(each))

    @property
    def paragraphs(self) -> str:
        """The whole paragraphs in which the evidence stands."""
        return " … ".join(_paragraph(each)[0] for each in self.own)

    @property
    def is_negated(self) -> bool:
        """Whether the evidence says no plainly."""
        return any(negates(each.text, each.language) for each in self.own)

    @property
    def is_denied(self) -> bool:
        """Whether the evidence says no, plainly or by a word of denying."""
        return self.is_negated or bool(DENIAL.search(self.evidence))

    @property
    def is_denied_by_us(self) -> bool:
        """Whether the text of the fact says no, plainly or by a word of denying."""
        text = self.fact.text or ""
        return bool(negates(text, self.material.language) or DENIAL.search(text))

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
            or bool(HEDGE.search(self.sentences))
            or any(
                link.to == self.record.id and link.kind in (LinkKind.DISPUTES, LinkKind.REFUTES)
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


def _paragraph(passage: Passage) -> tuple[str, Span]:
    """The paragraph of a passage, and where the passage stands in it."""
    span = passage.seed.text.paragraph(passage.span)
    start, end = passage.span.start - span.start, passage.span.end - span.start
    return passage.seed.text.words_at(span), Span(start, end)


def _sentences(passage: Passage) -> Iterator[str]:
    text, own = _paragraph(passage)
    for start, end in sentences(text, passage.language):
        if start < own.end and own.start < end:
            yield text[start:end]


def _mention(told: Told, chosen: Chosen) -> Mention:
    field, word, aspect = chosen
    location = (field,) if field in told.fact.model_fields_set else ("text",)
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
        is_told = word not in TOLD or TOLD[word].search(told.sentences)
        return None if is_told else NOT_TOLD
    return _course(told, word) if isinstance(word, Happened) else _progress(told, word)


def _course(told: Told, word: Word) -> str | None:
    """What speaks against that something happened, did not, or is planned or alleged."""
    said = told.evidence
    if word in DENIED and not (told.is_negated or CALLED_OFF.search(said)):
        return "the evidence says no to nothing"
    if word is Happened.PLANNED and not (told.is_later or TOLD[word].search(said)):
        return "the evidence speaks of nothing that is still to come"
    if word in PASSED_ON and not told.is_others:
        around = told.paragraphs
        is_told = SPOKEN.search(around) or ON_A_WORD.search(around) or HEDGE.search(around)
        return None if is_told else "nobody but the outlet says so"
    if word is Happened.ALLEGED and not told.is_doubtful:
        return "nobody disputes it: what is only passed on is 'reported'"
    return _not_yet(told) if word is Happened.YES else None


def _not_yet(told: Told) -> str | None:
    """What speaks against that something has happened."""
    said = told.evidence
    future, hedge = FUTURE.search(said), HEDGE.search(said)
    if told.is_others and "happened" in told.fact.model_fields_set:
        return f"it is '{told.material.aliases.title(told.fact.by or '')}' who says so"
    if future and not _is_reported(said[: future.start()]):
        return f"the evidence speaks of what is still to come ('{future[0]}')"
    if hedge and (told.is_others or not ATTRIBUTION.search(told.fact.text or "")):
        return f"the evidence only passes it on ('{hedge[0]}')"
    return None


def _is_reported(before_it: str) -> bool:
    """Whether what is to come is only what somebody says or proposes, which did happen."""
    return bool(ON_A_WORD.search(before_it) or OFFERING.search(before_it))


def _progress(told: Told, word: Word) -> str | None:
    """What speaks against that a project has got so far."""
    said = told.evidence
    if word in (ProjectStatus.DENIED, ProjectStatus.NOT_PLANNED):
        is_no = told.is_denied or CALLED_OFF.search(said)
        return None if is_no else "the evidence says no to nothing"
    if word in GOING | COMING and told.is_denied and told.is_denied_by_us:
        return "both the evidence and the text say that it is not so"
    if word not in GOING:
        words = TOLD[Happened.PLANNED if word is ProjectStatus.PLANNED else word]
        if not words.search(told.sentences):
            return NOT_TOLD
    elif over := OVER.search(said):
        return f"the evidence says that it is over or has stopped ('{over[0]}')"
    earlier = FUTURE.search(said) or OFFERING.search(said)
    if earlier and word in DONE and not DONE[word].search(without_names(told.material, said)):
        return f"the evidence speaks of it as still to come ('{earlier[0]}')"
    return None
