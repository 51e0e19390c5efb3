"""Every text and translation of ours, held against the load-bearing words that it rests on."""

from collections.abc import Iterator

from generator.decode import Record
from generator.grounding.bearing import Piece
from generator.grounding.load_bearing import Borne, differences, differently_translated
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.passage import Passage
from generator.grounding.pool import shown_text
from generator.grounding.surrounding import piece_of, sentences_of
from generator.grounding.translations import negation_lost, pairs
from generator.languages.load_bearing import Load
from generator.model import Absence, Event, Fact, Status
from generator.model.words import Happened, ProjectStatus
from generator.text.bearing import Bearing, bearings

WAY_OUT = "say what the evidence says, or take in the words that say so"
NOT_COME = frozenset({Happened.NO, Happened.FORETOLD})
NOT_SO = frozenset({ProjectStatus.DENIED, ProjectStatus.NOT_PLANNED})
TRANSLATE = "translate what the original says"


def doubt_mentions(material: Material) -> Iterator[Mention]:
    """What the texts of facts and translations add, drop or turn round."""
    for record in material.briefing.records:
        fact = record.entry
        is_text = isinstance(fact, Fact) and not isinstance(fact, Absence) and fact.text
        if is_text and material.is_proved(record):
            yield from _of_text(material, record)
        yield from _of_translations(material, record)


def _of_text(material: Material, record: Record) -> Iterator[Mention]:
    fact = record.entry
    assert isinstance(fact, Fact)
    ours = Piece(shown_text(material.aliases, fact.text or ""), material.language)
    evidence = _evidence(material.passages(record), fact.translation, ours.language)
    is_read = ours.is_read and all(each.is_read for each in evidence)
    if not is_read or material.reader.is_label(ours):
        return
    theirs, repeated = (
        _borne(material, record, evidence, ours),
        material.reader.taken_up((ours,), evidence),
    )
    said = (*material.reader.read(ours), *_said_by_a_field(fact))
    for each in differences(said, theirs, repeated):
        subject = Subject(record, ("text",), each.aspect, each.ours or each.theirs)
        yield subject.missing(f"the text {each.told('evidence')}", WAY_OUT)


def _said_by_a_field(fact: Fact) -> Iterator[Bearing]:
    """The negation of what did not come about: readers see it beside the text."""
    is_event = isinstance(fact, Event) and fact.happened in NOT_COME
    if is_event or (isinstance(fact, Status) and fact.status in NOT_SO):
        yield Bearing(Load.NEGATION, "", is_sure=False, at=len(fact.text or ""), clause=-1)


def _borne(material: Material, record: Record, evidence: tuple[Piece, ...], ours: Piece) -> Borne:
    """What a fact's text rests on."""
    fact, reader = record.entry, material.reader
    assert isinstance(fact, Fact)
    passages = material.passages(record)
    fields = (fact.role, fact.translation, getattr(fact, "occasion", None))
    near = dict.fromkeys(piece for each in passages for piece in sentences_of(each))
    near |= dict.fromkeys(Piece(each, ours.language) for each in fields if each)
    return Borne(
        reader.taken_up(evidence, (ours,)),
        reader.of(evidence),
        tuple(each for piece in near for each in bearings(*piece)),  # in names and numbers, too
    )


def _evidence(passages: tuple[Passage, ...], whole: str | None, language: str) -> tuple[Piece, ...]:
    """The evidence in the language of the briefing where it is translated, else as it stands."""
    stands = tuple(map(piece_of, passages))
    if whole and (len(stands) == 1 or not all(each.is_read for each in stands)):
        return (Piece(whole, language),)
    return tuple(
        Piece(passage.translation, language) if passage.translation else piece
        for piece, passage in zip(stands, passages, strict=True)
    )


def _of_translations(material: Material, record: Record) -> Iterator[Mention]:
    for pair in pairs(material, record):
        original = Piece(pair.original, pair.language)
        translation = Piece(pair.translation, material.language)
        is_read = original.is_read and translation.is_read and original.text != translation.text
        if is_read and not negation_lost(material, pair):
            ours, theirs = (material.reader.read(each) for each in (translation, original))
            for problem in differently_translated(ours, theirs):
                subject = Subject(record, pair.location, Aspect.WORDING, pair.translation[:80])
                yield subject.missing(problem, TRANSLATE)
