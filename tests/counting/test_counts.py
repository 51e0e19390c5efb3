"""Counts: what a reference prints is what a recount of the entries gives, wherever it stands."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import face
from generator.annotated import AnnotatedBriefing, annotate
from generator.counting import COUNTABLE, CountError, number_of, read_query
from generator.decode import Record
from generator.diagnostics import Diagnostic
from generator.markup import unmarked
from generator.model import Fact, KeyPoint, Quote, Section, Source
from generator.rules import RULES
from tests.briefings import base, elva, real

HEADER = "briefings/elva/briefing.yml"
MORE = "briefings/elva/more.yml"
QUOTE = "quotes:\n  - {id: said-again, source: port, by: ada-lindt, exact: We will pay}\n"


def with_description(words: str, more: str = "", language: str = "en") -> AnnotatedBriefing:
    """The small briefing with a description."""
    head = base().read(HEADER).decode()
    tree = base().changed(HEADER, f"{head}language: {language}\ndescription: '{words}'\n")
    return annotate(tree.changed(MORE, more) if more else tree, "elva")


def described(words: str, more: str = "", language: str = "en") -> str:
    """What readers see of a description."""
    header = with_description(words, more, language).briefing.header
    assert header is not None
    return header.description or ""


def complaints(annotated: AnnotatedBriefing) -> list[Diagnostic]:
    """What all checks say."""
    return [found for rule in RULES for found in rule(annotated)]


def of_note(words: str) -> list[Diagnostic]:
    """What the checks say of a note on a fact of one article."""
    more = (
        "claims:\n  - {id: unpaid, source: port, text: The line had not paid., "
        f"evidence: it had not paid the fine, notes: {{kind: context, text: '{words}'}}}}\n"
    )
    return complaints(elva(more))


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[[count:quotes]] quotations.", "Two quotations."),
        ("Of [[count:quotations]] quotations.", "Of two quotations."),
        ("Of [[ Count : quotes ]].", "Of two."),
        ("See [[count:quotes as=digits]].", "See 2."),
        ("All [[count:articles]] articles.", "All two articles."),
        ("Ada Lindt has [[count:quotes by=ada-lindt]].", "Ada Lindt has two."),
        ("Of [[count:quotes by=ada-lindt source=port]].", "Of one."),
        ("Of [[count:quotes by=ada-lindt,northern-line source=port, glos]].", "Of two."),
        ("There are [[count:quotes by=northern-line]] quotations.", "There are no quotations."),
        ("[[count:quotes by=northern-line]] is its own.", "None is its own."),
        ("Its own: [[count:quotes by=northern-line as=digits]].", "Its own: 0."),
        ("A [[count:quotes source=port|quotation|quotations]].", "A one quotation."),
        ("A [[count:quotes|quotation|quotations]].", "A two quotations."),
        ("Said. [[count:actors kind=person]] person.", "Said. One person."),
        ("Of [[count:articles about=northern-line]] articles.", "Of one articles."),
        ("Of [[count:facts stance=denies]] facts.", "Of no facts."),
    ],
)
def test_a_count_prints_a_number_as_it_reads_well(written: str, shown: str) -> None:
    assert described(written) == shown
    assert complaints(with_description(written)) == []


def test_a_noun_takes_the_form_that_its_language_has_for_the_number() -> None:
    written = "[[count:quotes|cytat|cytaty|cytatów]]"
    assert described(written, language="pl") == "2 cytaty"
    five = QUOTE + "".join(
        f"  - {{id: said-{n}, source: port, by: ada-lindt, exact: in the water}}\n"
        for n in range(2, 4)
    )
    assert described(written, five, language="pl") == "5 cytatów"


def test_large_numbers_are_words_only_where_words_are_asked_for() -> None:
    more = QUOTE + "".join(
        f"  - {{id: said-{n}, source: port, by: ada-lindt, exact: in the water}}\n"
        for n in range(2, 40)
    )
    assert described("Of [[count:quotes]].", more) == "Of 41."
    assert described("Of [[count:quotes as=words]].", more) == "Of forty-one."


@pytest.mark.parametrize(
    ("written", "message", "way_out"),
    [
        ("[[count:quots]]", "'quots' is nothing", "did you mean 'quotes'?"),
        ("[[count:]]", "'' is nothing", "one of absences"),
        ("[[count:quotes ada-lindt]]", "'ada-lindt' is no filter", "quotes by="),
        ("[[count:quotes speaker=ada-lindt]]", "cannot be counted by", "did you mean 'by'?"),
        ("[[count:actors by=ada-lindt]]", "actors cannot be counted", "one of kind, tags"),
        ("[[count:quotes by=ada-lint]]", "no entry is called", "did you mean 'ada-lindt'?"),
        ("[[count:quotes by=line-fined]]", "'line-fined' is an event", "name one"),
        ("[[count:claims stance=denys]]", "'denys' is no `stance`", "did you mean 'denies'?"),
        ("[[count:quotes tags=ash]]", "no entry has the tag", "write a tag"),
        ("[[count:quotes by=]]", "'by' of this count names nothing", "write by="),
        ("[[count:quotes by=ada-lindt by=ada-lindt]]", "stands twice", "write it once"),
        ("[[count:quotes as=roman]]", "not written as 'roman'", "as=words or as=digits"),
        ("[[count:quotes|a|b|c]]", "a noun has 2 forms", "…(one)|…(other)"),
        ("[[count:quotes]", "'[[count:quotes]' is no count", "two brackets"),
        ("[[count:quotes]] million euros", "read as 'Two million euros'", "nothing else"),
        ("On [[count:quotes as=digits]] May 2022.", "read as '2", "nothing else"),
    ],
)
def test_a_count_that_cannot_be_is_one_diagnostic(written: str, message: str, way_out: str) -> None:
    (found,) = complaints(with_description(written))
    assert found.rule == "bad-count"
    assert message in found.message
    assert way_out in found.help


def test_what_was_withdrawn_or_renamed_is_not_counted_and_not_counted_by() -> None:
    gone = "claims:\n  - {id: gone, source: port, withdrawn: It was wrong.}\n"
    assert described("Of [[count:claims]].", gone) == "Of none."
    gone = "- {id: gone, withdrawn: It was wrong.}\n"
    old = "- {id: port-now, formerly: [port-then], kind: body, names: [Quay], notes: []}\n"
    for text, message in (("gone", "was withdrawn"), ("port-then", "is a former id")):
        found = with_description(f"[[count:quotes by={text}]]", f"actors:\n{gone}{old}").bad_counts
        assert [message in each.message for each in found] == [True]


def test_a_field_that_does_not_count_says_so() -> None:
    role = QUOTE.replace("exact:", "role: 'head of [[count:quotes]]', exact:")
    assert "`role` does not count" in elva(role).bad_counts[0].message


SAYS: dict[str, Callable[[AnnotatedBriefing, Record], str | None]] = {
    "by": lambda annotated, record: annotated.speaker(record),
    "source": lambda _, record: record.source,
}


@settings(deadline=None)  # the first example reads the briefing
@given(data=st.data())
def test_any_count_of_facts_is_what_a_recount_of_the_entries_gives(data: st.DataObject) -> None:
    annotated = real()
    kind = data.draw(
        st.sampled_from(sorted(k for k, of in COUNTABLE.items() if issubclass(of, Fact)))
    )
    names = data.draw(st.lists(st.sampled_from(sorted(SAYS)), unique=True))
    wanted = {
        name: data.draw(
            st.lists(
                st.sampled_from(sorted({SAYS[name](annotated, r) or "x" for r in annotated.facts})),
                min_size=1,
                unique=True,
            )
        )
        for name in names
    }
    asked = " ".join([kind, *(f"{name}={','.join(ids)}" for name, ids in wanted.items())])
    recounted = [
        record
        for record in annotated.briefing.records
        if isinstance(record.entry, COUNTABLE[kind])
        and all(SAYS[name](annotated, record) in ids for name, ids in wanted.items())
    ]
    assert number_of(annotated.briefing, read_query(asked)) == len(recounted)


@pytest.mark.parametrize("kind", sorted(COUNTABLE))
def test_without_a_filter_all_entries_of_a_kind_are_counted(kind: str) -> None:
    briefing = real().briefing
    assert number_of(briefing, read_query(kind)) == len(briefing.of(COUNTABLE[kind]))


@given(st.text(max_size=60))
def test_whatever_is_asked_is_read_or_refused(asked: str) -> None:
    with suppress(CountError):
        assert read_query(asked).kind in COUNTABLE.values()


def test_a_quotation_more_changes_the_number_on_the_page() -> None:
    def page(more: str) -> str:
        annotated = with_description("Of [[count:quotes as=digits]] quotations.", more)
        assert complaints(annotated) == []
        pages = {each.path: each.content for each in face.pages((annotated,))}
        return pages["elva/index.md"]

    assert "Of 2 quotations" in page("")
    assert "Of 3 quotations" in page(QUOTE)


def test_a_number_in_a_note_a_section_and_an_absence_is_shown_and_needs_no_evidence() -> None:
    more = """
sections:
  - id: sec
    title: In [[count:articles]] articles
    text: The line was fined, the earlier of the [[count:articles as=digits]] says [[line-fined]].
    notes: {kind: caution, text: "Of [[count:quotes as=digits]], [[count:quotes by=port-of-elva]]."}
absences:
  - id: no-court
    text: None of the [[count:articles]] articles speaks of a court.
    words: [court]
"""
    annotated = elva(more)
    assert complaints(annotated) == []
    text = "\n".join(each.content for each in face.pages((annotated,)))
    for shown in ("In two articles", "the earlier of the 2 ", "Of 2, none", "None of the two"):
        assert shown in text
    assert "[[count" not in text


def test_a_number_that_was_counted_is_not_evidence_for_one_that_was_not() -> None:
    more = """
sections:
  - id: sec
    title: Fines
    text: Of [[count:quotes as=digits]] quotations, 2 name the line [[line-fined]].
"""
    assert [found.rule for found in complaints(elva(more))] == ["prose-not-grounded"]


@pytest.mark.parametrize(
    ("written", "way_out"),
    [
        ("In the two articles it is silent.", "write [[count:articles]] articles"),
        ("In 2 stored articles.", "write [[count:articles]] stored articles"),
        ("In one of the two sources.", "write [[count:sources]] sources"),
        ("In the three articles.", "write [[count:articles]] articles, which are 2, or count"),
        ("Both of its 2 quotations are in Polish.", None),
    ],
)
def test_a_count_by_hand_in_a_note_is_answered_with_the_reference(
    written: str, way_out: str | None
) -> None:
    found = [each.help for each in of_note(written) if each.rule == "count-by-hand"]
    assert [way_out in each for each in found if way_out] == ([True] if way_out else [])
    assert len(found) == (way_out is not None)


@pytest.mark.parametrize(
    ("written", "ways_out"),
    [
        ("2 of 2 quotations.", ["[[count:quotations]]", "[[count:quotations]] quotations"]),
        ("2 of [[count:quotes]] quotations.", ["[[count:quotations]]"]),
        ("Of [[count:quotes]] quotations, 2 are of Ada Lindt.", ["[[count:quotations]]"]),
        ("Three claims and 7,000 euros.", ["[[count:claims]] claims, which are 0"]),
        ("Two parties and 12 projects.", []),
        ("One article says so.", []),
        ("No article says so.", []),
        ("[[count:articles]] articles.", []),
    ],
)
def test_a_count_by_hand_in_a_description_is_answered(written: str, ways_out: list[str]) -> None:
    found = complaints(with_description(written))
    assert [each.rule for each in found] == ["count-by-hand"] * len(ways_out)
    assert all(f"write {a}" in b.help for a, b in zip(ways_out, found, strict=True))


def test_what_the_article_counts_is_not_ours() -> None:
    seed = base().read("seeds/port.txt").decode()
    tree = base().changed("seeds/port.txt", seed.replace("the port wrote", "two articles wrote"))
    more = (
        "claims:\n  - {id: paid, source: port, text: The line had paid., "
        "evidence: the line had now paid the fine, "
        "notes: {kind: context, text: It was the two articles that wrote so.}}\n"
    )
    annotated = annotate(tree.changed(MORE, more), "elva")
    rules = [each.rule for each in complaints(annotated)]
    assert rules == ["source-changed"]


def test_a_computed_number_stays_a_count_for_whoever_reads_the_text() -> None:
    annotated = elva(
        "sections:\n  - {id: s-c, title: T, text: 'Of [[count:quotes]] [[line-fined]].'}"
    )
    section = annotated.briefing.find("s-c", Section)
    assert section is not None
    assert unmarked(section.entry.text[0], {}) == "Of two."
    assert number_of(annotated.briefing, read_query("sources")) == len(
        annotated.briefing.of(Source)
    )
    assert len(annotated.briefing.of(Quote, KeyPoint)) == 3
