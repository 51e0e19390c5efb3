"""Every way in which a fact can be made false, applied to the briefing of five articles."""

import random
import re
from collections.abc import Iterator
from typing import Any

from generator.decode import Record
from generator.grounding.naming import named_entries
from generator.grounding.passage import Passage, surroundings
from generator.model import (
    Absence,
    Actor,
    Claim,
    Event,
    Fact,
    Figure,
    KeyPoint,
    Location,
    Project,
    Quote,
    Registered,
    Relation,
    Section,
    Source,
    Status,
)
from generator.model.words import ActorKind
from generator.text import negations
from tests.mutation.mutant import Laboratory, Mutant, take

LEAST = 4000  # fewer, and some way of making a fact false has got lost
SHADES = "the words bear out more than one of the list, and only a reader can tell which"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
QUOTED = frozenset({"quote-not-found", "evidence-not-found", "evidence-ambiguous"})
QUOTED |= {"cut-word", "cut-negation", "altered-quote", "across-paragraphs"}
MISQUOTED = QUOTED | {"translation-mismatch"}
NAMES = frozenset({"name-not-grounded", "text-not-grounded"})
SPEAKERS = frozenset({"speaker-mismatch"})
TRANSLATED = frozenset({"translation-mismatch", "language-mismatch"})
WORDED = frozenset({"text-not-grounded", "prose-not-grounded", "bound-mismatch"})
DATED = frozenset({"date-not-grounded", "period-not-grounded", "date-after-source"})
DATED |= {"invalid-date", "date-after-edition"}
STRANGE = "purple"
CUT = "a shorter quotation is as true, unless what was cut off carried something"
INFERRED = "the article prints no such date; the editor's reason stands for it"
LEVEL = "a number that was reached is true without the direction as well"
DENIED = "the original has a word that may deny"
QUOTING = "a part of the evidence stands in quotation marks"
ALIKE = "either of the two could have such a tie to the other"
OF_NAME = frozenset({ActorKind.PERSON, ActorKind.STATE, ActorKind.COMPANY})


def all_mutants(laboratory: Laboratory) -> Iterator[Mutant]:
    """The mutants, in the order of the briefing; the same ones every time."""
    for record in laboratory.annotated.briefing.records:
        entry = record.entry
        if isinstance(entry, Absence):
            yield from _absences(laboratory, record)
        elif isinstance(entry, Fact):
            yield from _quoted(laboratory, record)
            yield from _named(laboratory, record)
            yield from _worded(laboratory, record, ("text",))
            yield from _translated(laboratory, record)
            yield from _dated(laboratory, record)
            yield from _figures(laboratory, record)
            yield from _roles(laboratory, record)
            yield from _said(laboratory, record)
        elif isinstance(entry, Source):
            yield from _translated(laboratory, record)
            yield from _dated(laboratory, record)
        elif isinstance(entry, KeyPoint):
            yield from _worded(laboratory, record, ("text",))
        elif isinstance(entry, Section):
            for index in range(len(laboratory.written(record.id)["text"])):
                yield from _worded(laboratory, record, ("text", index))


def _quoted(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Quotations and evidence: a letter, a digit, a word, a negation."""
    written = laboratory.written(record.id)
    for location in _selectors(written):
        words, random_ = str(take(written, location)), _random(record, location)
        for edit, new in _reworded(words, random_):
            yield Mutant(record.id, location, words, new, f"evidence: {edit}", QUOTED)
        for edit, new in _cut(words):
            yield Mutant(record.id, location, words, new, edit, MISQUOTED | NAMES | WORDED, CUT)


def _selectors(written: dict[str, Any]) -> Iterator[Location]:
    if "exact" in written:
        yield ("exact",)
    evidence = written.get("evidence")
    if isinstance(evidence, str):
        yield ("evidence",)
    elif isinstance(evidence, dict):
        yield ("evidence", "exact")
    for index, item in enumerate(evidence if isinstance(evidence, list) else ()):
        yield ("evidence", index, *(("exact",) if isinstance(item, dict) else ()))


def _reworded(words: str, random_: random.Random) -> Iterator[tuple[str, str]]:
    """Changes inside the words, never at their ends."""
    letters = [at for at, each in enumerate(words) if each.isalpha() and each.isascii()]
    at = random_.choice(letters)
    other = random_.choice([each for each in LETTERS if each != words[at].lower()])
    yield "a letter replaced", words[:at] + other + words[at + 1 :]
    for match in re.finditer("[0-9]", words):
        digit = str((int(match[0]) + 1 + random_.randrange(8)) % 10)
        yield "a digit replaced", words[: match.start()] + digit + words[match.end() :]
    parts = words.split(" ")
    if len(parts) > 2:
        at = random_.randrange(1, len(parts) - 1)
        yield "a word replaced", " ".join([*parts[:at], STRANGE, *parts[at + 1 :]])
        yield "a word removed", " ".join([*parts[:at], *parts[at + 1 :]])
        yield "a word inserted", " ".join([*parts[:at], STRANGE, *parts[at:]])
        yield "a negation added", " ".join([*parts[:at], "not", *parts[at:]])
    for negation in negations(words):
        start, end = negation.span
        if start > 0:
            yield "a negation removed", words[:start] + words[end:].lstrip()


def _cut(words: str) -> Iterator[tuple[str, str]]:
    """The last word cut off: told from the truth only where it carries something."""
    parts = words.split(" ")
    if len(parts) > 3:
        yield "evidence: its end cut off", " ".join(parts[:-1])


def _named(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Another actor or project, one that the article does not name."""
    written = laboratory.written(record.id)
    for field in ("by", "subject", "object", "project", "about", "to", "via"):
        value = written.get(field)
        if value is None:
            continue
        places = [(field, i) for i in range(len(value))] if isinstance(value, list) else [(field,)]
        for location in places:
            old = take(written, location)
            kind = {"project": Project, "by": Actor, "to": Actor}.get(field, Registered)
            new = _stranger(laboratory, record, kind, location)
            rules = NAMES | SPEAKERS if field == "by" else NAMES
            yield Mutant(record.id, location, old, new, f"name: {field} replaced", rules)


def _stranger(
    laboratory: Laboratory,
    record: Record,
    kind: type[Registered],
    location: Location,
    kinds: frozenset[ActorKind] = frozenset(ActorKind),
) -> str:
    """An entry that the article of a fact does not name anywhere; nothing where there is none."""
    material = laboratory.material
    known = set(named_entries(material, material.page(record.source)))
    if record.source is None:
        known = set(named_entries(material, _cited(laboratory, record)))
    source = material.source(record)
    granted = {*(source.chain if source else ()), source.publisher.actor if source else None}
    strangers = [
        each.id
        for each in material.aliases.registered.values()
        if isinstance(each.entry, kind) and each.id not in known and each.id not in granted
        if not isinstance(each.entry, Actor) or each.entry.kind in kinds
    ]
    return _random(record, location).choice(strangers) if strangers else ""


def _cited(laboratory: Laboratory, record: Record) -> Iterator[Passage]:
    """The pages of all sources that a key point or a section cites."""
    briefing = laboratory.annotated.briefing
    for pointer in laboratory.material.links_of.get(record.id, ()):
        cited = briefing.by_id.get(pointer.target)
        yield from laboratory.material.page(cited.source if cited else None)


def _worded(laboratory: Laboratory, record: Record, location: Location) -> Iterator[Mutant]:
    """Our own words: a number, a year, a name that is not there."""
    written = laboratory.written(record.id)
    if location[0] not in written:
        return
    value = take(written, location)
    if not isinstance(value, str):
        return
    random_ = _random(record, location)
    text = re.sub(r"\[\[[^\]]*\]\]", lambda found: "\0" * len(found[0]), value)
    page = " ".join(each.text for each in laboratory.material.page(record.source))
    printed = {value, *re.findall("[0-9]+", page), *re.findall("[0-9]+", value)}
    for match in re.finditer(r"[0-9]+", text):
        digits = [d for d in "0123456789" if match[0][:-1] + d not in printed]
        new = value[: match.end() - 1] + random_.choice(digits) + value[match.end() :]
        yield Mutant(record.id, location, value, new, "text: a digit replaced", WORDED)
    for hit in laboratory.material.aliases.find(text):
        if hit.is_name and not hit.is_hidden:
            stranger = _stranger(laboratory, record, Actor, (*location, hit.span.start), OF_NAME)
            if not stranger:
                continue  # everybody stands in one of the articles that are cited
            name = laboratory.material.aliases.title(stranger)
            new = value[: hit.span.start] + name + value[hit.span.end :]
            yield Mutant(record.id, location, value, new, "text: a name replaced", WORDED)


def _translated(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Translations: a number, a name, a negation."""
    written = laboratory.written(record.id)
    for location, value in _strings(written):
        if location[-1] != "translation" or "notes" in location:
            continue
        parts, random_ = value.split(" "), _random(record, location)
        found = negations(value, language="en")
        if found:
            start, end = found[0].span
            new = value[:start] + value[end:].lstrip()
            yield Mutant(
                record.id, location, value, new, "translation: negation removed", TRANSLATED
            )
        elif len(parts) > 2:
            at = random_.randrange(1, len(parts))
            new = " ".join([*parts[:at], "not", *parts[at:]])
            yield Mutant(record.id, location, value, new, "translation: negation added", TRANSLATED)
        for match in re.finditer("[0-9]+", value):
            new = value[: match.start()] + str(int(match[0]) + 1) + value[match.end() :]
            yield Mutant(record.id, location, value, new, "translation: number changed", TRANSLATED)
        for hit in laboratory.material.aliases.find(value):
            if hit.is_name and not hit.is_hidden:
                new = value[: hit.span.start] + "Mongolia" + value[hit.span.end :]
                yield Mutant(
                    record.id, location, value, new, "translation: name replaced", TRANSLATED
                )


def _strings(value: Any, location: Location = ()) -> Iterator[tuple[Location, str]]:
    if isinstance(value, str):
        yield location, value
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from _strings(below, (*location, key))
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from _strings(below, (*location, index))


def _one_less(found: re.Match[str]) -> str:
    return f"{int(found[1]) - 1:0{len(found[1])}}"


def _dated(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Dates: another year, month or day, in the whole date."""
    written = laboratory.written(record.id)
    for field in ("date", "period", "as_of", "published", "compare"):
        value = written.get(field)
        location: Location = (field,)
        if isinstance(value, dict):
            location = (field, "period") if field == "compare" else (field, "date")
            value = value.get(location[-1])
        if not isinstance(value, str):
            continue
        edits = [("year", r"([0-9]{4})"), ("month", r"(?<=[0-9]{4}-)([0-9]{2})")]
        edits += [("day", r"(?<=[0-9]{4}-[0-9]{2}-)([0-9]{2})")]
        for name, pattern in edits:
            if field == "compare" and name != "year":
                continue
            new = re.sub(pattern, _one_less, value)
            if new != value and "-00" not in new:
                edit = f"date: {name} of {field}"
                excuse = _excuse(written.get(field), field, written)
                yield Mutant(record.id, location, value, new, edit, DATED, excuse)


def _excuse(value: Any, field: str, written: dict[str, Any]) -> str:
    """Why a false date may not be told from the true one: nobody printed it."""
    is_known = isinstance(value, dict) and value.get("basis", "stated") != "stated"
    return INFERRED if is_known or field in written.get("inferred", {}) else ""


def _figures(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Figures: value, unit, bound and direction."""
    figure, written = record.entry, laboratory.written(record.id)
    if not isinstance(figure, Figure):
        return
    value, unit = str(written["value"]), str(written["unit"])
    wrong = frozenset({"figure-not-grounded", "text-not-grounded"})
    for at, each in enumerate(value):
        if each.isdigit() and (at < 3 or at == len(value) - 1):
            digit = str((int(each) + 1) % 10) if at or each != "9" else "8"
            new = value[:at] + digit + value[at + 1 :]
            yield Mutant(record.id, ("value",), value, new, "figure: a digit replaced", wrong)
    yield Mutant(record.id, ("value",), value, f"-{value}", "figure: sign", wrong)
    more = value.replace(".", "") if "." in value else f"{value}0"
    yield Mutant(record.id, ("value",), value, more, "figure: ten times", wrong)
    for new in sorted({"EUR", "percent", "barrels"} - {unit}):
        rules = wrong | {"unit-not-grounded"}
        yield Mutant(record.id, ("unit",), unit, new, "figure: unit", rules)
    for new in ("exact", "about", "nearly", "at-least", "up-to"):
        if new != figure.bound.value:
            rules = frozenset({"bound-mismatch"})
            yield Mutant(record.id, ("bound",), figure.bound.value, new, "figure: bound", rules)
    rules = frozenset({"change-mismatch"})
    if figure.change is None:
        yield Mutant(record.id, ("change",), "", "decrease", "figure: change added", rules)
    else:
        other = "decrease" if figure.change.value == "increase" else "increase"
        old = figure.change.value
        yield Mutant(record.id, ("change",), old, other, "figure: change turned", rules)
        yield Mutant(record.id, ("change",), old, None, "figure: change removed", rules, LEVEL)
    compare = written.get("compare")
    if isinstance(compare, dict) and "value" in compare:
        old = str(compare["value"])
        new = f"{old[:-1]}{(int(old[-1]) + 1) % 10}"
        yield Mutant(record.id, ("compare", "value"), old, new, "figure: compared value", wrong)


def _roles(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Roles: one word of another office."""
    role = laboratory.written(record.id).get("role")
    if isinstance(role, str):
        rules = frozenset({"role-not-grounded"})
        for new in (f"former {role}", "President of the Central Bank"):
            yield Mutant(record.id, ("role",), role, new, "role: replaced", rules)


def _said(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """How it is said, and by whom: a denial that nobody made, another voice, another speaker."""
    written, fact = laboratory.written(record.id), record.entry
    assert isinstance(fact, Fact)
    stances = frozenset({"stance-mismatch"})
    if fact.stance.value in {"asserts", "alleges", "warns", "interprets"}:
        for new in ("denies", "no-response"):
            old = written.get("stance", "")
            yield Mutant(record.id, ("stance",), old, new, f"stance: {new}", stances, DENIED)
    if fact.text and "says that" in fact.text:
        new = fact.text.replace("says that", "denies that", 1)
        rules = stances | {"negation-differs"}
        yield Mutant(record.id, ("text",), fact.text, new, "text: denies", rules, DENIED)
    voices = frozenset({"voice-mismatch"})
    if "voice" in written:
        yield Mutant(record.id, ("voice",), written["voice"], "own", "voice: own", voices)
        if "by" in written:
            unsaid = voices | {"missing"}  # a quotation has a speaker, says the schema
            yield Mutant(record.id, ("by",), written["by"], None, "by: removed", unsaid)
    elif "by" not in written:
        yield Mutant(record.id, ("voice",), "", "indirect", "voice: another's", voices)
    if written.get("voice") == "indirect":
        yield Mutant(record.id, ("voice",), "indirect", "direct", "voice: direct", voices, QUOTING)
    yield from _spoken(laboratory, record, fact)
    yield from _told(record, fact, written)
    if isinstance(fact, Relation):
        turned = written | {"subject": fact.object, "object": fact.subject}
        ties = frozenset({"tie-mismatch"})
        yield Mutant(record.id, (), written, turned, "relation: turned round", ties, ALIKE)


def _spoken(laboratory: Laboratory, record: Record, fact: Fact) -> Iterator[Mutant]:
    """Another speaker than the one with whose name the text begins."""
    begun = re.match(r"(?:The )?[A-Z]\w+ says ", fact.text or "")
    if begun and fact.by and isinstance(fact, (Claim, Quote)):
        others = SPEAKERS | NAMES
        for new in _attested_speakers(laboratory, record):
            yield Mutant(record.id, ("by",), fact.by, new, "by: another", others)


def _attested_speakers(laboratory: Laboratory, record: Record) -> list[str]:
    """Two persons or bodies that stand beside the evidence and do not speak."""
    material, fact = laboratory.material, record.entry
    assert isinstance(fact, Fact)
    near = surroundings(material.passages(record))
    named = sorted({str(each) for each in named_entries(material, near)} - {str(fact.by)})
    entries = laboratory.annotated.briefing.by_id
    return [key for key in named if isinstance(entries[key].entry, Actor)][:2]


def _told(record: Record, fact: Fact, written: dict[str, Any]) -> Iterator[Mutant]:
    """What happened and how far it has got: every other word of the list."""
    for kind, field in ((Event, "happened"), (Status, "status")):
        if not isinstance(fact, kind) or field in fact.inferred:
            continue
        word, rules = getattr(fact, field), frozenset({f"{field}-mismatch"})
        for new in type(word):
            if new is not word:
                old = written.get(field, "")
                edit = f"{field}: {new.value}"
                yield Mutant(record.id, (field,), old, new.value, edit, rules, SHADES)


def _absences(laboratory: Laboratory, record: Record) -> Iterator[Mutant]:
    """Recorded searches: a word that does stand in one of the articles."""
    written, material = laboratory.written(record.id), laboratory.material
    absence = record.entry
    assert isinstance(absence, Absence)
    keys = material.seeds.by_source if "all" in absence.sources else absence.sources
    body = [each for key in keys for each in material.body(key)]
    words = _random(record, ("words",)).choice(body).text.split(" ")[2].strip(".,\"'“”’")
    words_old = written["words"]
    rules = frozenset({"absence-found"})
    yield Mutant(
        record.id, ("words",), words_old, [words], "absence: a word that stands there", rules
    )
    told, rules = f"{written['text'].rstrip('.')} since 1997.", frozenset({"text-not-grounded"})
    edit = "absence: a year that nobody printed"
    yield Mutant(record.id, ("text",), written["text"], told, edit, rules)


def _random(record: Record, location: Location) -> random.Random:
    """The same choices every time, and others for every place."""
    return random.Random(f"{record.id} {location}")  # noqa: S311 - chosen, not secret
