"""Our own words: texts, translations and prose say no more than what they rest on."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check, doubt
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@check("text-not-grounded", Scope.BRIEFING, is_waivable=True)
def text_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every number, date and name in the `text` of a fact stands in its evidence or other fields.

    So do weekdays and times of day, and what a number counts: 70 doctors are not 70 nurses.
    Names may stand in the same paragraph or the one before as well, and every word with a capital
    is one, the first of a sentence too unless it is a usual word. In a source of another language
    a name stands in its spelling there: Africa as Afryka, after CLDR, Zahorodnia as Загородня.
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
    yield from ungrounded(annotated, Aspect.TEXT, "text-not-grounded")


@check("language-mismatch", is_waivable=True)
def language_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A source, a quotation and a translation are in the language they are said to be in.

    The script and the commonest words tell; a text that is too short to tell is let pass.

    Wrong:
        source:
          id: letter
          title: A letter to the port
          language: pl

    Right:
        source:
          id: letter
          title: A letter to the port
          language: en

    Why: numbers, names and the word "not" are looked for by the rules of that language, and `1,234`
    is one number in English and another in Polish.

    Mend: correct `language`, or the words.
    """
    yield from ungrounded(annotated, Aspect.LANGUAGE, "language-mismatch")


@check("translation-mismatch", Scope.BRIEFING, is_waivable=True)
def translation_mismatch(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A translation has the numbers, dates, names and the negation of its original, and no others.

    Wrong:
        quotes:
          - id: pay-in-polish
            by: ada-lindt
            exact: Zapłacimy do maja 2022 roku
            translation: We will pay by May 2023

    Right:
        quotes:
          - id: pay-in-polish
            by: ada-lindt
            exact: Zapłacimy do maja 2022 roku
            translation: We will pay by May 2022

    Why: most readers can only read the translation.

    Mend: correct the translation. Where a name is missing on one side only because its form is not
    known there, add the form to the register.
    """
    yield from ungrounded(annotated, Aspect.TRANSLATION, "translation-mismatch")


@check("prose-not-grounded", Scope.BRIEFING, is_waivable=True)
def prose_not_grounded(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Every number, date and name in a key point, section or note stands in what it rests on.

    A sentence of a key point or section rests on the facts it cites, and every sentence of a
    section cites one; a citation behind the full stop belongs to the sentence before. A note rests
    on its article, on the entries it points at, and on the publications it names under `outside`.

    Wrong:
        key_points:
          - id: kp-fined
            text: The fine was 8,000 euros [[line-fined]].
            confidence: medium
            why: One article says so.

    Right:
        key_points:
          - id: kp-fined
            text: The fine was 7,000 euros [[line-fined]].
            confidence: medium
            why: One article says so.

    Why: the summary is read by many who never read a source.

    Mend: cite the fact that says so, or say what the cited facts say.
    """
    yield from ungrounded(annotated, Aspect.PROSE, "prose-not-grounded")


@doubt("unattributed-claim", Scope.BRIEFING)
def unattributed_claim(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A sentence that rests on somebody's claim says that it is somebody's.

    It names the speaker, refers back to a speaker that the sentence before names, or has a word
    such as "says", "is reported" or "according to".

    Wrong:
        key_points:
          - id: kp-pays
            text: "The fine will be paid [[ada-promises]]."
            confidence: low
            why: Only the line says so.

    Right:
        key_points:
          - id: kp-pays
            text: "[[ada-lindt]] says that the fine will be paid [[ada-promises]]."
            confidence: low
            why: Only the line says so.

    Why: a claim without its speaker has become a fact.

    Mend: name the speaker: "[[id-of-the-actor]] says that ...".
    """
    yield from ungrounded(annotated, Aspect.VOICE, "unattributed-claim")


@check("absence-found", Scope.BRIEFING, is_waivable=True)
def absence_found(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """What is said to stand in no source is not found there when the search is run again.

    Every word is looked for in the leads and bodies of the named sources, in small or capital
    letters and with up to three more at its end; whoever the registers know, under all names.

    Wrong:
        absences:
          - id: no-court
            text: No article speaks of a court.
            words: [court, fine]
            sources: all

    Right:
        absences:
          - id: no-court
            text: No article speaks of a court.
            words: [court, judge]
            sources: all

    Why: "nobody says" is the boldest claim of all, and one word refutes it.

    Mend: correct what is said to be missing, or the words that were searched for.
    """
    yield from ungrounded(annotated, Aspect.ABSENCE, "absence-found")


TEXT_CHECKS = (
    text_not_grounded,
    language_mismatch,
    translation_mismatch,
    prose_not_grounded,
    unattributed_claim,
    absence_found,
)
"""The rules for what the briefing says itself."""
