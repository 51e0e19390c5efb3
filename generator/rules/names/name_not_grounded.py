"""Every actor and project that a fact names is named in its evidence or just around it.

It stands there under one of its `names` or `forms`, a state with its country code under any of
the names that its language has for it and its people: in the evidence, in the same paragraph or
in the one before; whom the words mean without a name is the nearest of its kind named further
up, and `about` may be what the article names anywhere, unless the evidence names another of its
kind. A name inside a longer one does not
count: `Russian Foreign Ministry` does not name Russia, nor `Anna Kowalska-Nowak` Anna Kowalska.
A person whose whole name the article prints goes by its last word there (`Ms Kowalska`), unless
somebody else in it has that name. An entry that no article prints is told at the register, once.
`inferred: {field: ...}` says how you know where the words only point ("he", "the ministry").
The chain of a source stands in the article or in the source's evidence.

Wrong:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: it had not paid the fine
        about: [glos-elvy] # a paper that the article does not name

Right:
    claims:
      - id: fine-unpaid
        text: The fine was not paid.
        evidence: it had not paid the fine
        about: [northern-line]

Why: the right words in the wrong mouth are the most harmful mistake of all.

Mend: correct the actor, take in the words that name it, add the form that the article uses to
the register, or give the reason under `inferred`.
"""

from collections.abc import Container

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.evidence import EvidenceContext, evidence_of, named_on
from generator.grounding.material import Material
from generator.grounding.naming import (
    NamingField,
    is_due,
    named_entries,
    names_it,
    naming_fields,
    naming_list,
)
from generator.model import Fact, Quote, Source
from generator.rules.names.meant import another, is_inside, is_meant
from generator.rules.names.unsourced_name import unprinted
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.text import Label
from generator.text.folding import fold
from generator.text.lookalikes import difference

WAY_OUT = (
    "take in the words that name it, add the form the article uses to its `forms`, or say under "
    "`inferred` how you know"
)
ADD_IT = (
    "if it is the same one, add the spelling to its `forms` where letters differ by an accent; "
    "letters of another alphabet are a fault of the page: say so under `inferred`"
)


WIDE = frozenset({"to", "about"})
"""Fields of whom the article may name anywhere: its outlet, or what all of it is about."""
ASIDE = frozenset({Label.MENU, Label.TEASER})
"""Lines of a page that are not about its article; an agency is named in a credit as well."""


@proof("name-not-grounded", Scope.BRIEFING, is_waivable=True, asks=True, is_apart=True)
def name_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    told = unprinted(annotated)
    for record, fact in annotated.proved(Fact):
        if not fact.is_search:
            yield from _of_fact(annotated.readings, record, told)
    for owner, source in annotated.judged(Source):
        yield from _of_chain(annotated.readings, owner, source)


def proved_names(annotated: AnnotatedBriefing) -> int:
    """How many names of facts and chains were looked for."""
    material, known = annotated.readings, annotated.readings.aliases.registered
    facts = (
        record.entry
        for record in annotated.facts
        if material.is_proved(record) and not record.entry.is_search
    )
    return sum(is_due(material, each) for fact in facts for each in naming_fields(fact)) + sum(
        key in known for record in annotated.sources for key in record.entry.chain
    )


def _of_fact(material: Material, record: Record[Fact], told: Container[str]) -> Findings:
    fact, evidence = record.entry, evidence_of(material, record)
    granted = _granted(material.source(record))
    for reference in naming_fields(fact):
        key, field = reference.target, reference.field
        if not is_due(material, reference) or (field == "by" and isinstance(fact, Quote)):
            continue  # unknown, of the wrong kind, or a speaker: that is another rule's
        if key in granted.get(field, ()):
            continue
        if other := another(evidence, reference):
            name = material.aliases.title(key)
            problem = f"the evidence gives this to '{other}', and does not name '{name}'"
            finding = Finding.at(
                record, reference.location, problem, f"correct `{field}`, or {WAY_OUT}"
            )
            yield finding.unless(is_certain=evidence.is_ours)
        elif not (
            key in evidence.named
            or key in evidence.named_near
            or is_inside(evidence, key)
            or is_meant(evidence, reference)
        ):
            for finding in _unnamed(evidence, reference):
                if key not in told or not finding.is_question:  # told at the register
                    yield finding


def _granted(source: Source | None) -> dict[str, tuple[str, ...]]:
    """What needs no words of its own: who publishes speaks and asks; the chain was proved once."""
    if source is None:
        return {}
    publisher = (source.publisher.actor,) if source.publisher.actor else ()
    return {"by": publisher, "to": publisher, "via": (*source.chain, *publisher)}


def _unnamed(evidence: EvidenceContext, reference: NamingField) -> Findings:
    """What nothing near names: nothing is wrong if the article does and a reason is given."""
    material, record = evidence.material, evidence.record
    key, location = reference.target, reference.location
    name, why = material.aliases.title(key), record.entry.inferred.get(reference.field)
    is_named = key in named_on(material, record.source or "")
    if why is None:
        problem = (
            f"'{name}' is named neither in the evidence of this {record.entry.noun} nor in its "
            "paragraph or the one before"
        )
        nearly = _nearly(evidence, key)
        finding = Finding.at(record, location, *(nearly or (problem, WAY_OUT)))
        is_certain = nearly is not None or _is_anothers(evidence, key, is_named=is_named)
        is_of_article = is_named and reference.field in WIDE
        if is_certain or not is_of_article:
            yield finding.unless(is_certain=is_certain)
    elif not is_named and not names_it(material, key, why):
        problem = (
            f"'{name}' stands nowhere in the article, and the reason under `inferred` does not "
            "name it either"
        )
        yield Finding.at(record, location, problem, WAY_OUT)


def _is_anothers(evidence: EvidenceContext, key: str, *, is_named: bool) -> bool:
    """Whether the evidence names another of its kind, or another article names this one.

    What no article prints under any of its names may be told in other words; a name that stands
    there joined to another word is somebody else's.
    """
    material = evidence.material
    names = material.aliases.names(key)
    if any(one in evidence.words for name in names for one in (f"{name}-", f"-{name}")):
        return True
    if not is_named:
        return key in material.spelt
    return evidence.rival(key, evidence.meant) is not None


def _nearly(evidence: EvidenceContext, key: str) -> tuple[str, str] | None:
    """Words that look like a name and are other letters: said to be there, and not the same."""
    for name in evidence.material.aliases.names(key):
        for paragraph, found in evidence.looks.find(name):
            if fold(found).typographic != name:
                line = evidence.near[paragraph].line
                why = f" ({told})" if (told := difference(name, found)) else ""
                return f"not '{name}' but '{found}' stands on line {line}{why}", ADD_IT
    return None


def _of_chain(material: Material, record: Record, source: Source) -> Findings:
    printed = (each for each in material.page(record.id) if each.label not in ASIDE)
    words = (*material.passages(record, ("evidence",)), *printed)
    seen = named_entries(material, words)
    for reference in naming_list("chain", source.chain) if words else ():
        key = reference.target
        if key in material.aliases.registered and key not in seen:
            problem = (
                f"'{material.aliases.title(key)}' stands neither in the article nor in the "
                "source's own `evidence`, so nothing says that the report came through it"
            )
            way_out = "give the words of the page that name it as `evidence` of the source"
            yield Finding.at(record, reference.location, problem, way_out)
