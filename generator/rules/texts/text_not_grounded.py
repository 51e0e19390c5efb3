"""Every number, date and name in the `text` of a fact stands in its evidence or other fields.

So do weekdays and times of day, and what a number counts: 70 doctors are not 70 nurses.
In any language the text of a figure is asked about another change, share or unit than its own.
Names may stand in the same paragraph or the one before as well, and every word with a capital
is one, the first of a sentence too unless it is a usual word. In a source of another language
a name stands in its spelling there: Africa as Afryka, after CLDR, Zahorodnia as Загородня; usual
words in a name are a translation, which nobody can look up here: the Labour Court.
What stands not there but in the same paragraph, or a name elsewhere in the article, is asked about.
What the article leaves to be understood goes under `inferred: {text: ...}`; it must still
stand somewhere in the article, or in the reason.

Wrong:
    claims:
      - id: fine-of-line
        text: The fine was 8,000 euros.
        evidence: fined Northern Line 7,000 euros

Right:
    claims:
      - id: fine-of-line
        text: The fine was 7,000 euros.
        evidence: fined Northern Line 7,000 euros

Why: `text` is what readers read first, and what they remember.

Mend: say what the evidence says, or take in the words that say more.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from generator.annotated import AnnotatedBriefing
from generator.codes import is_currency
from generator.decode import Record
from generator.grounding.bearing import LanguageText, piece_of
from generator.grounding.cited import pool_of_fact, pool_of_outlets, pool_of_page
from generator.grounding.evidence import evidence_of, named_on
from generator.grounding.gap import Gap, joined_gaps
from generator.grounding.gaps import EDITORIAL, gaps
from generator.grounding.material import Material
from generator.grounding.passage import surroundings
from generator.grounding.pool import Pool
from generator.grounding.pooling import pool_of_passages, pool_of_texts
from generator.grounding.shown import shown, shown_text
from generator.languages import language_of
from generator.languages.numbers import direction
from generator.model import Absence, Fact, Figure
from generator.quantities import Quantity, moves, read_quantities
from generator.rules.figures.bound_mismatch import BOUNDS
from generator.rules.figures.numbers import is_value
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.wording.differences import other_rate
from generator.text import Cover, words

FIELDS = ("text", "question", "venue", "occasion", "measure")
SENTENCES = ("text", "question")
WAY_OUT = (
    "say what the evidence says, take in the words that say it, or give the reason under `inferred`"
)


@proof("text-not-grounded", Scope.BRIEFING, is_waivable=True, asks=True, is_apart=True)
def text_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    for record, fact in annotated.proved(Fact):
        for field in FIELDS if not fact.is_search else ():
            written = getattr(fact, field, None)
            if written is not None:
                yield from _of_text(material, record, field, written)
    for record, figure in annotated.proved(Figure):
        yield from _measured(material, record, figure)
        yield from _against_its_figure(material, record, figure)
    for search, absence in annotated.judged(Absence):
        yield from _of_absence(material, search, absence)


def _of_text(material: Material, record: Record[Fact], field: str, written: str) -> Findings:
    pool, text = pool_of_fact(material, record), shown_text(material.aliases, written)
    text = text if field in SENTENCES else f"at {text}"  # a place has its capital as a name
    # the name of a measure may count in words: trade in eleven months
    said = {e.load for e in material.reader.of(map(piece_of, material.passages(record)))}
    missing = gaps(material, text, pool, EDITORIAL if field == "measure" else frozenset())
    found = tuple(each for each in missing if said.isdisjoint(each.told_by))
    if any(each.is_certain for each in found):
        strange = {each.what for each in gaps(material, text, pool | _nearby(material, record))}
        found = tuple(e if e.what in strange else e._replace(is_certain=False) for e in found)
    why = record.entry.inferred.get(field)
    if field == "text" and why is None:
        found += (*_swapped(material, record, text), *_moved(material, record, text))
    remaining = {gap.what for gap in found}
    if found and why:
        article = pool_of_passages(material, material.body(record.source))
        wider = pool | article | pool_of_texts(material, (why,))
        remaining = {gap.what for gap in gaps(material, text, wider)}
    explained = [gap for gap in found if why and gap.what not in remaining]
    for _ in explained:
        yield from unfounded(material, record, (field,), why or "", is_wide=True)
    for gap in joined_gaps((gap for gap in found if gap not in explained), text):
        problem = f"{gap.problem} stands neither in the evidence nor in another field"
        finding = Finding.at(record, (field,), problem, WAY_OUT)
        yield finding.unless(is_certain=gap.is_certain)


def _nearby(material: Material, record: Record) -> Pool:
    """What the paragraphs of the evidence say, and whom its article names: asked about only."""
    near = pool_of_passages(material, surroundings(material.passages(record)))
    return near | Pool(names=frozenset(named_on(material, record.source or "")))


def _measured(material: Material, record: Record, figure: Figure) -> Findings:
    """What the name of a measure says against its figure: a fall that rises, euros in dollars."""
    measure, language = f"at {shown_text(material.aliases, figure.measure)}", material.language
    told = {direction(e) for e in language_of(language).numbers.change_pattern.finditer(measure)}
    if _turns_otherwise(material, record, figure, told):
        problem = f"the measure tells of another change than `change: {figure.change}`"
        yield Finding.at(record, ("measure",), problem, "correct one of the two")
    money = [
        each for word in words(measure) for each in read_quantities(f"1 {word.text}", language)
    ]
    codes = {code for each in money if each.unit for code in (each.unit, *each.candidates)}
    if is_currency(figure.unit) and any(map(is_currency, codes)) and figure.unit not in codes:
        problem = f"the measure names another currency than `unit: {figure.unit}`"
        yield Finding.at(record, ("measure",), problem, "correct one of the two")


def _turns_otherwise(
    material: Material, record: Record, figure: Figure, told: AbstractSet[str | None]
) -> bool:
    """Whether words of ours tell of another change than the figure, and the evidence does not.

    Where it does, `change` is what is wrong, and has a diagnostic of its own.
    """
    if not (figure.change and told) or figure.change.value in told:
        return False
    theirs = {
        each.direction
        for passage in material.passages(record)
        for each in read_quantities(passage.text, passage.language)
    } - {None}
    return not theirs or bool(theirs - told)


def _against_its_figure(material: Material, record: Record, figure: Figure) -> Findings:
    """A text that tells of the other change, or of one share and not of that of its figure."""
    text, language = shown_text(material.aliases, figure.text or ""), material.language
    told = {direction(e) for e in language_of(language).numbers.change_pattern.finditer(text)}
    told |= {each.direction for each in read_quantities(text, language) if each.direction}
    if _turns_otherwise(material, record, figure, told):
        yield _asked(record, f"the text tells of another change than `change: {figure.change}`")
    shares = [
        each for each in read_quantities(text, language) if each.kind in ("fraction", "percent")
    ]
    is_share = figure.unit in ("percent", "%") and len(shares) == 1
    if is_share and not (is_value(shares[0], figure.value, figure.unit) or shares[0].unread):
        share, value = shares[0].text.strip(), shown(figure.value)
        yield _asked(record, f"'{share}' is not the {value} percent of the figure")

    for each in read_quantities(text, language) if figure.text else ():
        if each.value == figure.value and not each.unread:
            yield from _said_otherwise(record, figure, each)
    sides = (text, shown_text(material.aliases, figure.measure))
    ours, theirs = (material.reader.read(LanguageText(each, language)) for each in sides)
    known = material.reader.of(map(piece_of, material.passages(record)))
    for one, other in other_rate(ours, theirs, known):
        yield _asked(record, f"the text says '{one}', and the measure '{other}'")


def _said_otherwise(record: Record, figure: Figure, said: Quantity) -> Findings:
    """What the text says beside the value of its figure: another bound, another currency."""
    codes = {said.unit, *said.candidates} if said.kind == "money" else set()
    if codes and is_currency(figure.unit) and figure.unit not in codes:
        yield _asked(record, f"'{said.text.strip()}' is in another currency than `{figure.unit}`")
    is_written = "bound" in figure.model_fields_set
    if is_written and said.bound != "exact" and said.bound not in BOUNDS[figure.bound]:
        told = said.bound.replace("-", " ")
        yield _asked(record, f"'{told}' before '{said.text.strip()}' is not `{figure.bound}`")


def _asked(record: Record, problem: str) -> Finding:
    return Finding.at(record, ("text",), problem, "correct one of the two").unless(is_certain=False)


def _swapped(material: Material, record: Record[Fact], text: str) -> Iterator[Gap]:
    """Names that stand nearby only, where the evidence has another that the text leaves out."""
    evidence = evidence_of(material, record)
    found = material.aliases.find_in_prose(text, material.language)
    hits = [hit for hit in found if not hit.is_hidden]
    shown = {hit.owner for hit in hits}
    said = {*evidence.named, *evidence.meant}
    source = material.source(record)
    if source is not None:
        said |= {*source.chain, source.publisher.actor or ""}
    known = Cover(hit.span for hit in hits if hit.owner in said)
    plain = frozenset(material.aliases.find(text))
    for hit in hits:
        is_new = hit.owner not in said and not known.holds(*hit.span)
        if not (hit.is_name and is_new and evidence.may_be_swapped(hit.owner)):
            continue
        if other := evidence.rival(hit.owner, shown):
            problem = f"'{hit.text}', where the evidence has '{material.aliases.title(other)}',"
            yield Gap(hit.text, problem, is_certain=hit in plain)


def _moved(material: Material, record: Record[Fact], text: str) -> Iterator[Gap]:
    """A rise that its own numbers make a fall, and one that the evidence tells the other way."""
    told = [
        each.ends
        for passage in material.passages(record)
        for each in moves(passage.text, passage.language)
    ]
    for each in moves(text, material.language):
        before, after = each.before.text.strip(), each.after.text.strip()
        if each.is_contradictory or (each.ends not in told and each.ends[::-1] in told):
            yield Gap(before, f"the way from '{before}' to '{after}'")


def _of_absence(material: Material, record: Record, absence: Absence) -> Findings:
    """What is missing is told with the words of the search and of all that was searched."""
    pool = Pool().joined(pool_of_page(material, each) for each in material.searched(absence))
    pool |= pool_of_texts(material, absence.words) | pool_of_outlets(material)
    for gap in gaps(material, shown_text(material.aliases, absence.text), pool, EDITORIAL):
        problem = f"{gap.problem} stands neither in the searched sources nor in the words searched"
        way_out = "add it to the `words` that were searched for, or leave it out"
        finding = Finding.at(record, ("text",), problem, way_out)
        yield finding.unless(is_certain=gap.is_certain)
