"""The texts of facts, held against the load-bearing words that they rest on."""

from collections import Counter
from collections.abc import Iterator
from inspect import cleandoc

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.bearing import LanguageText, Reader, piece_of, sentences_of
from generator.grounding.describing import misdescribed
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.passage import Passage
from generator.grounding.shown import shown_text
from generator.languages.language import is_same_language
from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO
from generator.model import Event, Fact, Figure, Status
from generator.model.words import Happened, ProjectStatus
from generator.rules.rule import Finding, Findings, Nature, Rule, Scope
from generator.rules.wording.affirmed import affirmed, tells_what_is_denied
from generator.rules.wording.classes import ORDER, Sort
from generator.rules.wording.credited import credited
from generator.rules.wording.difference import Difference, Way
from generator.rules.wording.differences import Borne, differences
from generator.rules.wording.mistaken import mistaken
from generator.rules.wording.paired import denies, paired
from generator.rules.wording.swapped import is_converse, swapped
from generator.text.bearing import bearings
from generator.text.concord import Bearing, Bearings

WAY_OUT = "say what the evidence says, or take in the words that say so"
UNSURE = frozenset({Load.POSSIBILITY, Load.HEDGE, Load.PLAN})
NOT_COME = frozenset({Happened.NO, Happened.FORETOLD})
NOT_SO = frozenset({ProjectStatus.DENIED, ProjectStatus.NOT_PLANNED})


def differing(name: str, documentation: str, sort: Sort) -> Rule:
    """The rule that doubts what the texts of facts add, drop or turn round, of one sort."""

    def find(annotated: AnnotatedBriefing) -> Findings:
        for record, fact in annotated.proved(Fact):
            if fact.text and not fact.is_search:
                for each in _differences(annotated.readings, record):
                    if each.sort is sort:
                        problem = f"the text {each.told('evidence')}"
                        yield Finding.at(record, ("text",), problem, WAY_OUT)

    return Rule(name, cleandoc(documentation), find, Scope.BRIEFING, Nature.DOUBT, is_apart=True)


@kept
def _differences(material: Material, record: Record[Fact]) -> tuple[Difference, ...]:
    """What differs, of every sort: one may explain another."""
    fact, reader = record.entry, material.reader
    ours = LanguageText(shown_text(material.aliases, fact.text or ""), material.language)
    evidence = _evidence(material.passages(record), fact.translation, ours.language)
    is_read = ours.is_read and all(each.is_read for each in evidence)
    if not is_read or reader.is_label(ours):
        return ()
    theirs, repeated = _borne(material, record, evidence, ours), reader.taken_up((ours,), evidence)
    is_same = all(is_same_language(each.language, ours.language) for each in evidence)
    said = _as_sure(reader.read(ours), evidence) if is_same else reader.read(ours)
    if is_same and _keeps_order(said, theirs.own):
        repeated = tuple(each for each in repeated if each.load not in ORDER)
    said += tuple(_said_by_a_field(reader, fact, ours.language))
    found = tuple(
        each
        for each in differences(said, theirs, repeated)
        if not is_converse(reader, each, ours, evidence)
        and _is_of_one_thing(reader, each, ours, evidence)
    ) or tuple(swapped(reader, ours, evidence, getattr(fact, "by", None)))
    found = found or tuple(mistaken(reader, ours, evidence, (*theirs.own, *theirs.around)))
    found = found or tuple(
        credited(material, record, ours, evidence, (*theirs.own, *theirs.around))
    )
    found = found or tuple(affirmed(reader, ours, evidence, theirs.around))
    found = found or tuple(paired(reader, ours, evidence))
    is_open = any(each.may_deny_unread for each in evidence)
    other = misdescribed(material, record)  # that the speaker is another says it already
    return tuple(
        each
        for each in found
        if not (is_open and each.adds_a_no)
        and not (each.sort is Sort.SENSE and each.ours and each.ours in other)
    )


def _is_of_one_thing(
    reader: Reader, found: Difference, ours: LanguageText, evidence: tuple[LanguageText, ...]
) -> bool:
    """Whether a no on one side may be said of what the other tells without it."""
    if found.sort is not Sort.NEGATION or found.way not in (Way.ADDS, Way.DROPS):
        return True
    telling, denying = ((ours,), evidence) if found.way is Way.DROPS else (evidence, (ours,))
    return tells_what_is_denied(reader, telling, denying)


def _as_sure(said: Bearings, evidence: tuple[LanguageText, ...]) -> Bearings:
    """Our words beside others of the same language, in which "would" is no "might"."""
    planned = {each.at for each in said if each.load is Load.PLAN and each.is_sure}
    repeated = {word for each in evidence for word in each.text.casefold().split()}
    return tuple(
        each
        for each in said
        if each.load is not Load.POSSIBILITY
        or each.at not in planned
        or each.word.casefold() in repeated
    )


def _keeps_order(said: Bearings, theirs: Bearings) -> bool:
    """Whether a text has each "before" and "after" of its evidence, and may tell more beside it."""
    there, here = (Counter(each.load for each in side if each.is_sure) for side in (theirs, said))
    return any(there[one] for one in ORDER) and all(here[one] >= there[one] for one in ORDER)


def _said_by_a_field(reader: Reader, fact: Fact, language: str) -> Iterator[Bearing]:
    """A no of what did not come about, a may of a measure: readers see them beside the text."""
    at = len(fact.text or "")
    if isinstance(fact, Figure):
        for each in reader.read(LanguageText(fact.measure, language)):
            if each.load in UNSURE:  # "passengers that it can carry"
                yield each._replace(is_sure=False, at=at + each.at, clause=-1)
    is_event = isinstance(fact, Event) and fact.happened in NOT_COME
    if is_event or (isinstance(fact, Status) and fact.status in NOT_SO):
        yield Bearing(Load.NEGATION, "", is_sure=False, at=at, clause=-1)


def _borne(
    material: Material, record: Record, evidence: tuple[LanguageText, ...], ours: LanguageText
) -> Borne:
    """What a fact's text rests on."""
    fact, reader = record.entry, material.reader
    assert isinstance(fact, Fact)
    passages = material.passages(record)
    fields = (fact.role, fact.translation, getattr(fact, "occasion", None))
    near = dict.fromkeys(piece for each in passages for piece in sentences_of(each))
    near |= dict.fromkeys(LanguageText(each, ours.language) for each in fields if each)
    return Borne(
        reader.taken_up(evidence, (ours,)),
        reader.of(evidence),
        tuple(each for piece in near for each in bearings(*piece)),  # in names and numbers, too
        tuple(_kept(reader, evidence, ours)),
        is_ours=any(is_same_language(each.language, ours.language) for each in evidence),
    )


def _kept(
    reader: Reader, evidence: tuple[LanguageText, ...], ours: LanguageText
) -> Iterator[Bearing]:
    """What a text must not leave out.

    Which of several passages in another language it takes up is not known; what is to come may be
    told in the present, and what nobody could do without a may.
    """
    readable = [each for each in evidence if len(evidence) == 1 or each.language == ours.language]
    is_past, kept = reader.tells_past(ours), reader.taken_up(readable, (ours,))
    nos = [each for each in kept if each.load in SAYING_NO and each.is_sure]
    for each in kept:
        is_open = is_past or each.load is not Load.PLAN
        is_denied = each.load is Load.POSSIBILITY and any(denies(no, each) for no in nos)
        if is_open and not is_denied:
            yield each


def _evidence(
    passages: tuple[Passage, ...], whole: str | None, language: str
) -> tuple[LanguageText, ...]:
    """The evidence in the language of the briefing where it is translated, else as it stands."""
    stands = tuple(map(piece_of, passages))
    if whole and (len(stands) == 1 or not all(each.is_read for each in stands)):
        return (LanguageText(whole, language),)
    return tuple(
        LanguageText(passage.translation, language) if passage.translation else piece
        for piece, passage in zip(stands, passages, strict=True)
    )
