"""Each source judged apart, so that what was found of it can be kept.

These rules look at the entries of a source in the light of its article and of the registers. Here
they are given these and nothing else: of all the rest they can only ask whether an id or a word is
in a set, and what they ask is kept with what they found. So a source is judged anew where its
article, its entries, the registers, the head of the briefing or one of those answers is another,
and nowhere else; what was read of it is forgotten when it is judged.
"""

from collections import ChainMap
from collections.abc import Container, Mapping
from dataclasses import astuple, dataclass, replace
from functools import partial
from typing import TypeVar

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.cost import stage
from generator.decode import Record, holds
from generator.diagnostics import Diagnostic, Edit, Place, Severity
from generator.gathering import gathered
from generator.grounding.material import Material
from generator.grounding.proper import Usage
from generator.links import Links, Pointer
from generator.model import Fact
from generator.results import AskedSet, Json, Wanted, answers_so, digest
from generator.rules.listed import LISTED_RULES
from generator.rules.names.unsourced_name import unprinted
from generator.rules.rule import Rule
from generator.seeds import Seed, Seeds

APART = tuple(rule for rule in LISTED_RULES if rule.is_apart)
"""The rules that need no other source than the one they judge."""

Sets = Mapping[str, Container[str]]
T = TypeVar("T")


@dataclass(frozen=True)
class _Part:
    """A source with its article, and all that is written of it."""

    seed: Seed
    records: tuple[Record, ...]
    anchors: tuple[Anchor, ...]
    pointers: tuple[Pointer, ...]


def judge_apart(annotated: AnnotatedBriefing) -> None:
    """Judge every source by the rules that judge it apart; asked again, they give what they found.

    What belongs to no source is judged with all the briefing, and so is a search: it looks into
    other articles.
    """
    parts, rest = _parts(annotated)
    found: dict[Rule, list[Diagnostic]] = {}
    for rule in APART:
        with stage(rule.name):
            found[rule] = list(rule.found_in(rest))
    known = _sets(annotated)
    around = digest(annotated.readings.registers, annotated.briefing.header)

    def holds(kept: Json) -> bool:
        return all(answers_so(known[name], answers) for name, answers in kept["asked"].items())

    wanted = []
    for part in parts:
        source = part.seed.record.id
        made = digest(annotated.made_of[source], around)
        work = partial(_judged, annotated, part, known)
        wanted.append(Wanted(f"rules on {source}", made, work))
    for kept in annotated.results.each(wanted, holds):
        for rule, each in zip(APART, kept["found"], strict=True):
            found[rule].extend(map(_of_json, each))
    annotated.readings.hits.clear()
    annotated.readings.kept.update((rule, tuple(each)) for rule, each in found.items())


def _sets(annotated: AnnotatedBriefing) -> Sets:
    """All that a source is told of the others: what is in these sets, if a rule asks."""
    material = annotated.readings
    return {
        "in doubt": annotated.in_doubt,
        "printed": material.spelt,
        "unprinted": unprinted(annotated),
        "small": material.usage.small,
        "proper": material.usage.proper,
    }


def _judged(annotated: AnnotatedBriefing, part: _Part, known: Sets) -> Json:
    asked = {name: AskedSet(one) for name, one in known.items()}
    view = _view(annotated, part, asked)
    found = []
    for rule in APART:
        with stage(rule.name):
            found.append([astuple(each) for each in rule.found_in(view)])
    # some readings know what they are of, and while a check runs nobody looks for such circles
    view.readings.kept.clear()
    view.readings.hits.pop(part.seed.record.id, None)
    part.seed.text.forget()
    return {"asked": {name: one.answers for name, one in asked.items()}, "found": found}


def _of_json(kept: Json) -> Diagnostic:
    place, rule, message, help_, severity, fix, is_doubt = kept
    edits = tuple(Edit(Place(*where), words) for where, words in fix)
    return Diagnostic(Place(*place), rule, message, help_, Severity(severity), edits, is_doubt)


def _view(annotated: AnnotatedBriefing, part: _Part, asked: Sets) -> AnnotatedBriefing:
    """The briefing as if it had one source."""
    whole, briefing = annotated.readings, annotated.briefing
    own = {record.id: record for record in reversed(part.records)}
    alone = replace(
        briefing,
        records=part.records,
        problems=(),
        texts={path: briefing.texts[path] for path in {one.path for one in part.records}},
    )
    _given(alone, by_id=ChainMap(own, whole.aliases.registered), titles=briefing.titles)
    seeds, links = Seeds({part.seed.record.id: part.seed}), Links(part.pointers, {})
    material = Material(alone, seeds, part.anchors, links)
    _given(material, aliases=whole.aliases, states=whole.states, spelt=asked["printed"])
    _given(material, hits=whole.hits)
    _given(material, usage=Usage(asked["small"], asked["proper"]))
    material.kept[unprinted] = asked["unprinted"]
    view = AnnotatedBriefing(alone, seeds, links, part.anchors)
    return _given(view, in_doubt=asked["in doubt"], readings=material)


def _given(value: T, **properties: object) -> T:
    """A value some of whose cached properties are known beforehand."""
    vars(value).update(properties)
    return value


def _parts(annotated: AnnotatedBriefing) -> tuple[tuple[_Part, ...], AnnotatedBriefing]:
    """The sources, each with its own; and a view of what belongs to none, or to several."""
    briefing, seeds = annotated.briefing, annotated.seeds.by_source

    def home(record: Record) -> str | None:
        is_search = holds(record, Fact) and record.entry.is_search
        return record.home if record.home in seeds and not is_search else None

    records = gathered((home(one), one) for one in briefing.records)
    rest = replace(briefing, records=records.pop(None, ()))
    _given(rest, by_id=briefing.by_id, titles=briefing.titles)
    view = replace(annotated, briefing=rest)
    _given(view, in_doubt=annotated.in_doubt, readings=annotated.readings)
    anchors = gathered((one.owner.home, one) for one in annotated.anchors)
    pointers = gathered((one.owner.home, one) for one in annotated.links.pointers)
    parts = (
        _Part(seeds[key], own, anchors.get(key, ()), pointers.get(key, ()))
        for key, own in records.items()
        if key is not None
    )
    return tuple(parts), view
