"""Every kind of mistake is one diagnostic, under the offending words, with the way out."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.decode import Briefing
from tests.decode.reading import HEAD, marked, problems, read, source

QUOTE = "{id: abc, by: x-y, exact: w"


@dataclass(frozen=True)
class Case:
    """A block of mistakes.txt."""

    name: str
    place: str
    written: str
    marker: tuple[int, int]
    rule: str
    message: str
    help: str

    def briefing(self) -> Briefing:
        """The briefing with this mistake in it."""
        if self.place.startswith("source."):
            text = source(**{self.place.removeprefix("source."): self.written})
        else:
            text = f"{source()}{self.place}:\n  - {self.written}\n"
        return read({"facts/a.yml": text})

    def columns(self) -> tuple[int, int]:
        """The columns of the marked words in the file, from 1, the end exclusive."""
        before, after = ("source.", "  ") if "." in self.place else (f"{self.place}: ", "  - ")
        shift = len(after) - len(before)
        return self.marker[0] + shift + 1, self.marker[1] + shift + 1


def cases() -> dict[str, Case]:
    text = (Path(__file__).parent / "mistakes.txt").read_text(encoding="utf-8")
    found = {}
    for block in text.strip().split("\n\n")[1:]:
        title, written, marker, said, way_out = block.split("\n")
        place, _, entry = written.partition(": ")
        rule, _, message = said.partition(": ")
        columns = (marker.index("^"), len(marker))
        name = title.removeprefix("# ")
        way_out = way_out.removeprefix("help:").strip()
        found[name] = Case(name, place, entry, columns, rule, message, way_out)
    return found


CASES = cases()


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_is_one_diagnostic_under_the_words(name: str) -> None:
    case = CASES[name]
    (one,) = case.briefing().problems
    assert one.rule == case.rule
    assert case.message in one.message
    assert case.help in one.help
    assert (one.place.column, one.place.end_column) == case.columns()
    assert one.place.line == one.place.end_line


def test_no_message_is_in_the_words_of_a_library() -> None:
    for case in CASES.values():
        for one in case.briefing().problems:
            said = f"{one.message} {one.help}"
            assert "Input should" not in said
            assert "pydantic" not in said
            assert one.message[0].islower() or one.message[0] in "`'"


def test_what_is_too_long_is_shown_and_not_repeated() -> None:
    briefing, (one,) = problems("quotes", f"{QUOTE}, occasion: {'x' * 201}}}")
    assert (one.rule, one.message) == ("invalid-value", "`occasion`: longer than 200 characters")
    assert marked(briefing, one) == "x" * 201
    briefing, (one,) = problems("quotes", f"{{id: {'a' * 65_000}, by: x-y, exact: w}}")
    assert one.rule == "invalid-id"
    assert len(one.message) < 250


def test_a_dash_with_nothing_after_it_is_one_mistake() -> None:
    _, (one,) = problems("quotes", "")
    assert (one.message, one.help) == (
        "a quote: nothing is written here",
        "write it, or remove the line",
    )


@pytest.mark.parametrize(("written", "where"), [(None, "the-source"), ("", "published")])
def test_what_lacks_is_asked_for_where_it_belongs(written: str | None, where: str) -> None:
    briefing = read({"facts/a.yml": source(published=written)})
    (one,) = briefing.problems
    assert (one.message, marked(briefing, one)) == ("this source needs `published`", where)


def test_a_source_without_an_id_says_so_at_its_beginning() -> None:
    (one,) = read({"facts/a.yml": source(id=None)}).problems
    assert (one.message, one.place.line) == ("this source needs `id`", 2)


HEADERS = {
    "a field is missing": (
        "question: Q?\nas_of: 2022\n",
        "missing-field",
        "this briefing needs `title`",
    ),
    "a slip in a needed name": (
        HEAD.replace("title", "tilte"),
        "unknown-field",
        "no field called 'tilte'",
    ),
    "a slip in a list": (HEAD + "sectoins: []\n", "unknown-field", "no field called 'sectoins'"),
    "a date of two readings": (
        HEAD.replace("2022-03-28", "3/4/2022"),
        "invalid-date",
        "not a date",
    ),
    "a date with a basis": (
        HEAD.replace("2022-03-28", "{date: 2022}"),
        "invalid-value",
        "one date",
    ),
    "a language": (HEAD + "language: English\n", "invalid-language", "'English'"),
    "a share above all": (
        HEAD + "settings: {minimum_coverage: 101}\n",
        "invalid-value",
        "too large",
    ),
    "a share below none": (
        HEAD + "settings: {minimum_coverage: -1}\n",
        "invalid-value",
        "too small",
    ),
    "a share alone": (HEAD + "settings: 80\n", "invalid-value", "`settings`"),
    "a term without a reason": (
        HEAD + "vocabulary: {term: x}\n",
        "missing-field",
        "entry of the vocabulary needs `why`",
    ),
    "a word for a glossary": (HEAD + "glossary: [CIS]\n", "invalid-value", "`glossary`"),
    "a key point": (
        HEAD + "key_points: [{id: abc, text: t, confidence: hi, why: w}]\n",
        "invalid-value",
        "`confidence`",
    ),
    "a section": (
        HEAD + "sections: [{id: abc, title: t}]\n",
        "missing-field",
        "this section needs `text`",
    ),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_mistake_in_the_briefing_itself_is_one_diagnostic(name: str) -> None:
    text, rule, message = HEADERS[name]
    (one,) = read({"briefing.yml": text}).problems
    assert one.rule == rule
    assert message in one.message
    assert one.help


@pytest.mark.parametrize(
    ("written", "way_out", "meant"),
    [
        ("quotes: none", "leave the list out where there are none", "[]"),
        ("claims: N/A", "leave the list out where there are none", "[]"),
        ("absences: We found none", "`briefing new absence WORDS` begins an entry", ""),
    ],
)
def test_a_word_in_the_place_of_a_list_is_one_mistake(
    written: str, way_out: str, meant: str
) -> None:
    (one,) = read({"facts/a.yml": f"{source()}{written}\n"}).problems
    assert (one.rule, one.help) == ("invalid-value", way_out)
    assert "".join(edit.words for edit in one.fix) == meant


def test_a_slip_in_the_source_leaves_the_way_out_of_its_facts_known() -> None:
    figure = "figures:\n- {id: abc, measure: m, unit: USD, evidence: 2 mln dolarów, value: x y}\n"
    refused = source(published="27 marca 2022", language="pl")
    event = "events:\n- {id: abd, text: t, evidence: e, date: 19 kwietnia}\n"
    found = read({"facts/a.yml": refused + figure + event}).problems
    assert [one.help for one in found if one.place.line > refused.count("\n")] == [
        "write 2000000, as '2 mln dolarów' says",
        "did you mean {date: 2022-04-19, basis: inferred, why: …}? The article is of 2022-03-27",
    ]


def test_all_mistakes_of_an_entry_are_told_at_once() -> None:
    written = "{id: Bad Id, by: X, exact: [a], voice: dirct, langauge: pl, date: 2022-13}"
    _, found = problems("quotes", written)
    assert sorted(one.rule for one in found) == [
        "invalid-date",
        "invalid-id",
        "invalid-id",
        "invalid-value",
        "invalid-value",
        "unknown-field",
    ]


def test_hundreds_of_unknown_fields_are_not_hundreds_of_lines() -> None:
    many = ", ".join(f"field-{number}: x" for number in range(500))
    _, found = problems("quotes", f"{QUOTE}, {many}}}")
    assert len(found) == 20
    assert found[-1].message.endswith("(and 480 more)")
    whole = read({"actors.yml": many.replace(", ", "\n")})
    assert len(whole.problems) == 20
    assert whole.problems[-1].message.endswith("(and 480 more)")


def test_an_entry_that_no_page_has_room_for_is_told() -> None:
    note = f"{{kind: context, text: {'so ' * 1_300}}}"
    notes = {number: f"notes: [{', '.join([note] * number)}]" for number in (20, 40)}
    actors = (f"  - {{id: a-{n}, kind: person, names: [A], {said}}}\n" for n, said in notes.items())
    whole = read({"briefing.yml": f"{HEAD}actors:\n{''.join(actors)}"})
    (found,) = whole.problems
    assert (found.rule, marked(whole, found)) == ("invalid-value", "a-40")
    assert found.message.startswith("this actor is too long for a page: 172 kB")
    assert {"a-20"} == {record.id for record in whole.records}


def test_what_the_briefings_page_has_no_room_for_is_told_once() -> None:
    point = "  - {id: point-%d, text: T, confidence: low, why: W}\n"
    points = "key_points:\n" + "".join(point % number for number in range(32))
    whole = read(
        {"briefing.yml": f"{HEAD}{points}", "more.yml": "sections: {id: abc, title: T, text: So.}"}
    )
    (found,) = whole.problems
    assert (found.rule, marked(whole, found)) == ("invalid-value", "point-30")
    assert found.message.startswith("more than 30 key points")
    assert {"point-30", "point-31"} <= whole.refused
