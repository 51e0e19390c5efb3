"""Names and roles: who is named in a fact is named in its article."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@check("name-not-grounded", Scope.BRIEFING, is_waivable=True)
def name_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every actor and project that a fact names is named in its evidence or just around it.

    It stands there under one of its `names` or `forms`, a state with its country code under any of
    the names that its language has for it and its people: in the evidence, in the same paragraph or
    in the one before; whom the words mean without a name is the nearest of its kind named further
    up, and `about` may be what the headline, the lead or the first paragraph names, or the next
    paragraph, unless the evidence names another of its kind. A name inside a longer one does not
    count: `Russian Foreign Ministry` does not name Russia, nor `Anna Kowalska-Nowak` Anna Kowalska.
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
    yield from ungrounded(annotated, Aspect.NAME, "name-not-grounded")


@check("shared-name", Scope.BRIEFING, is_waivable=True)
def shared_name(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """No two entries of the registers have a name or form in common, unless notes tell them apart.

    Wrong:
        actors:
          - id: spokesman
            kind: group
            names: [spokesman of the line]
            forms: [Ada Lindt] # who is an actor herself

    Right:
        actors:
          - id: spokesman
            kind: group
            names: [spokesman of the line]
            forms: [spokesmen of the line]

    Why: where two bear one name, the name in an article does not say which of them is meant.

    Mend: remove the form from one of them, or say in a note of kind `caution` or `context` on both
    how they are told apart.
    """
    yield from ungrounded(annotated, Aspect.SHARED, "shared-name")


@check("unsourced-name", Scope.BRIEFING, is_waivable=True)
def unsourced_name(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """An entry of the registers has a name or a form that a source prints.

    The other names are the editor's spellings, and its page says how it is printed. An outlet that
    publishes a source and a state with its country code are known without being printed.

    Wrong:
        actors:
          - id: spokesman
            kind: group
            names: [press secretary of the line]

    Right:
        actors:
          - id: spokesman
            kind: group
            names: [press secretary of the line]
            forms: [spokesman of the line]

    Why: who stands in no article under any name cannot be looked for in one.

    Mend: add the form that a source prints to `forms`, or a note (context, translation, inference,
    caution or sic) that says where the name comes from.
    """
    yield from ungrounded(annotated, Aspect.UNSOURCED, "unsourced-name")


@check("role-not-grounded", is_waivable=True)
def role_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The role of a speaker stands word for word in a sentence of the article that names them.

    In a source of another language the role is the editor's translation: nothing is said of it
    unless a translation of words that name the speaker gives the same office another rank.

    Wrong:
        quotes:
          - id: pay-by-may
            by: ada-lindt
            role: director of Northern Line
            exact: We will pay by May 2022

    Right:
        quotes:
          - id: pay-by-may
            by: ada-lindt
            role: leads Northern Line
            exact: We will pay by May 2022

    Why: an office decides how much a word weighs, and offices are easily swapped.

    Mend: copy the role from the article, or say under `inferred: {role: ...}` how you know it.
    """
    yield from ungrounded(annotated, Aspect.ROLE, "role-not-grounded")


NAME_CHECKS = (name_not_grounded, shared_name, unsourced_name, role_not_grounded)
"""The rules for who is named."""
