"""What the checks say, and do not say, beyond the example that each rule has."""

from pathlib import Path

import pytest

from generator.annotated import annotate
from generator.diagnostics import Diagnostic, in_order
from generator.rules import RULES
from tests.trees import DictTree

BASE = Path(__file__).parent / "cases" / "checks" / "base"
PORT, ACTORS = "briefings/elva/facts/port.yml", "briefings/elva/actors.yml"
MORE = "briefings/elva/facts/more.yml"
SEED = "seeds/port.txt"


@pytest.fixture(scope="module")
def base() -> DictTree:
    """The project that all examples have in common."""
    return DictTree.of(BASE, "briefings", "seeds")


def found_in(tree: DictTree) -> tuple[Diagnostic, ...]:
    """What all checks say of the briefing of the base."""
    annotated = annotate(tree, "elva")
    return in_order(found for rule in RULES for found in rule(annotated))


def with_claim(base: DictTree, evidence: str, more: str = "") -> DictTree:
    """The base and one claim more."""
    claim = f"claims:\n  - {{id: more, source: port, text: More., evidence: {evidence}{more}}}\n"
    return base.changed(MORE, claim)


def test_the_common_base_has_nothing_to_mend(base: DictTree) -> None:
    assert found_in(base) == ()


@pytest.mark.parametrize("part", ["lindt", "Lindt"])
def test_a_surname_in_the_place_of_an_id_is_answered_with_the_id(base: DictTree, part: str) -> None:
    (found,) = found_in(with_claim(base, "We will pay", f", about: [{part}]"))
    assert (found.help, found.fix) == ("did you mean 'ada-lindt' (Ada Lindt)?", ())


def test_a_name_that_nobody_has_yet_says_how_it_is_begun(base: DictTree) -> None:
    (found,) = found_in(with_claim(base, "We will pay", ", by: Zoë Łoś"))
    assert found.help == (
        "an id belongs here, such as 'zoe-los'; nothing has this name yet: `briefing new person "
        "Zoë Łoś` begins its entry (or `company`, `body`, `project` …)"
    )
    assert found.fix == ()


def test_a_new_entry_is_not_mistaken_for_one_that_has_a_part_of_its_id(base: DictTree) -> None:
    actors = base.read(ACTORS).decode()
    tree = base.changed(ACTORS, f"{actors}- {{id: Lindt, kind: person, names: [Lindt]}}\n")
    (found,) = (each for each in found_in(tree) if each.rule == "invalid-id")
    assert found.help == "for instance 'lindt'"


def test_an_entry_is_not_renamed_to_its_own_id(base: DictTree) -> None:
    tree = base.replaced(ACTORS, "id: ada-lindt,", "id: ada-lindt, formerly: [a-lindt, ada-lindt],")
    (found,) = found_in(tree)
    assert (found.rule, found.place.line, found.help) == (
        "duplicate-id",
        1,
        "remove it from `formerly`",
    )
    assert tree.read(ACTORS).decode()[found.place.column - 1 : found.place.end_column - 1] == (
        "ada-lindt"
    )


def test_the_order_of_the_checks_changes_nothing(base: DictTree) -> None:
    annotated = annotate(with_claim(base, "the lane had paid", ", about: [nobody]"), "elva")
    forwards = in_order(found for rule in RULES for found in rule(annotated))
    backwards = in_order(found for rule in reversed(RULES) for found in rule(annotated))
    assert forwards == backwards
    assert len(forwards) == 2


class TestReferences:
    """One cause, one diagnostic, on the words that are wrong."""

    def test_a_reference_to_a_refused_entry_is_silent(self, base: DictTree) -> None:
        tree = base.replaced(ACTORS, "kind: person", "kind: persn")
        assert [found.rule for found in found_in(tree)] == ["invalid-value"]

    def test_an_id_that_is_no_reference_may_stand_in_a_text(self, base: DictTree) -> None:
        assert found_in(base.replaced(PORT, "fined Northern Line.", "fined [northern].")) == ()

    def test_only_the_brackets_are_marked_in_a_text_of_several_lines(self, base: DictTree) -> None:
        text = "The line [[northern-line|a line]]\n      was fined by [[port-of-elba|the port]]."
        tree = base.replaced(PORT, "The port of Elva fined Northern Line.", text)
        (found,) = found_in(tree)
        line = tree.read(PORT).decode().splitlines()[found.place.line - 1]
        assert line[found.place.column - 1 : found.place.end_column - 1] == "[[port-of-elba"

    def test_a_suggestion_is_of_the_kind_that_is_needed(self, base: DictTree) -> None:
        (found,) = found_in(base.replaced(PORT, "by: ada-lindt", "by: northern-lin"))
        assert found.help.startswith("did you mean 'northern-line'")

    def test_an_unknown_speaker_is_answered_with_where_actors_are_written(
        self, base: DictTree
    ) -> None:
        (found,) = found_in(base.replaced(PORT, "by: ada-lindt", "by: experts"))
        assert found.help.startswith("add an actor with this id to actors.yml: {id: …, ")

    def test_a_suggestion_never_leads_to_a_withdrawn_entry(self, base: DictTree) -> None:
        tree = base.changed(MORE, "claims:\n  - {id: more, withdrawn: It was wrong.}\n")
        tree = tree.replaced(PORT, "about: [", "links: {supports: mor}\n    about: [")
        assert [found.help for found in found_in(tree)] == ["add a fact with this id"]

    def test_a_former_id_is_known_and_answered_with_the_present_one(self, base: DictTree) -> None:
        tree = base.replaced(ACTORS, "id: ada-lindt", "id: ada-lindt, formerly: [lindt]")
        (found,) = found_in(tree.replaced(PORT, "by: ada-lindt", "by: lindt"))
        assert (found.rule, found.help) == ("withdrawn-reference", "write 'ada-lindt'")
        assert [edit.words for edit in found.fix] == ["ada-lindt"]

    def test_what_was_withdrawn_is_told_once_with_every_place(self, base: DictTree) -> None:
        tree = base.replaced(PORT, "  - id: line-fined", "  - id: line-fined\n    withdrawn: So.")
        claim = (
            "claims:\n  - {id: more, text: '[[line-fined]]', source: port, evidence: 348 tonnes}\n"
        )
        found = [one for one in found_in(tree.changed(MORE, claim)) if "withdrawn" in one.message]
        (told,) = found
        assert told.message.startswith("'line-fined' was withdrawn: So.; it stands also in ")
        assert told.fix == ()

    def test_a_former_id_is_taken_like_any_other(self, base: DictTree) -> None:
        tree = base.replaced(ACTORS, "id: ada-lindt", "id: ada-lindt, formerly: [will-pay]")
        (found,) = found_in(tree)
        assert found.rule == "duplicate-id"
        assert f"{ACTORS}:1" in found.message

    def test_an_entry_does_not_refer_to_itself(self, base: DictTree) -> None:
        (found,) = found_in(with_claim(base, "348 tonnes", ", links: {supports: more}"))
        assert found.message == "'more' refers to itself"

    def test_an_entry_may_name_itself_in_its_text(self, base: DictTree) -> None:
        tree = base.replaced(PORT, "fined Northern Line.", "fined it [[line-fined]].")
        assert found_in(tree) == ()

    def test_a_fact_rests_on_one_source_and_not_on_all_of_them(self, base: DictTree) -> None:
        tree = with_claim(base, "348 tonnes")
        (found,) = found_in(tree.replaced(MORE, "source: port", "source: all"))
        assert found.rule == "unknown-reference"

    def test_a_search_may_look_through_all_sources(self, base: DictTree) -> None:
        absence = "absences:\n  - {id: more, text: More., words: [Oslo], sources: all}\n"
        assert found_in(base.changed(MORE, absence)) == ()

    def test_the_facts_of_a_withdrawn_source_do_not_pass_unproved(self, base: DictTree) -> None:
        tree = base.replaced(PORT, "  id: port", "  id: port\n  withdrawn: It was a hoax.")
        refused = [one for one in found_in(tree) if one.rule == "withdrawn-reference"]
        assert [one.place.line for one in refused] == [13, 18]


class TestEvidence:
    """What stands where it should not, or nowhere."""

    def test_what_an_entry_that_was_withdrawn_said_is_not_looked_for(self, base: DictTree) -> None:
        assert found_in(with_claim(base, "nowhere", ", withdrawn: It was wrong.")) == ()

    def test_words_of_another_source_are_shown_to_be_there(self, base: DictTree) -> None:
        (found,) = found_in(with_claim(base, "Port w Elvie ukarał Northern Line"))
        assert found.rule == "evidence-not-found"
        assert "'glos'" in found.message

    def test_a_note_may_point_at_a_caption_and_a_fact_may_not(self, base: DictTree) -> None:
        caption = "The harbour of Elva in May 2021"
        note = f", notes: {{kind: context, text: A caption., span: {caption}}}"
        assert found_in(with_claim(base, "348 tonnes", note)) == ()
        assert [one.rule for one in found_in(with_claim(base, caption))] == ["outside-body"]

    def test_a_note_on_an_actor_may_point_into_any_source(self, base: DictTree) -> None:
        for span, rules in (("Port w Elvie", []), ("ukara", ["cut-word"])):
            notes = f"id: ada-lindt, notes: {{kind: context, text: Here., span: {span}}}"
            tree = base.replaced(ACTORS, "id: ada-lindt", notes)
            assert [found.rule for found in found_in(tree)] == rules

    def test_a_quotation_may_be_printed_twice(self, base: DictTree) -> None:
        tree = base.replaced(PORT, "We will pay by May 2022", "Northern Line")
        spoken = tree.replaced(PORT, "by: ada-lindt", "by: elva-gazette")
        assert found_in(spoken) == ()

    def test_words_that_no_fact_rests_on_must_stand_there_too(self, base: DictTree) -> None:
        unused = "  id: port\n  unused: {exact: 348 tones of ash, why: It is in the event.}"
        (found,) = found_in(base.replaced(PORT, "  id: port", unused))
        assert (found.rule, found.place.line) == ("evidence-not-found", 3)


class TestSources:
    """The stored text, and what each of its lines is."""

    @pytest.mark.parametrize(
        ("old", "new", "what"),
        [
            ("\n", "\r\n", "the ends of its lines have changed"),
            ("wrote.\n", "wrote.", "the end of its last line has changed"),
            ("wrote.\n", "wrote.\n\n", "the end of its last line has changed"),
            ("7,000", "7,001", "its text was changed"),
        ],
    )
    def test_what_editors_do_unasked_is_told_from_changed_words(
        self, base: DictTree, old: str, new: str, what: str
    ) -> None:
        first, *_ = found_in(base.replaced(SEED, old, new))
        assert first.rule == "source-changed"
        assert first.message.endswith(what)

    def test_lines_without_a_label_that_follow_each_other_are_one_fault(
        self, base: DictTree
    ) -> None:
        (found,) = found_in(base.replaced("briefings/elva/facts/glos.yml", ', "3": body', ""))[:1]
        assert found.message.startswith("line 3 of seeds/glos.txt has no label: Port w Elvie")
        found, *_ = found_in(base.replaced(PORT, ', "5-9": body', ""))
        assert found.message.startswith("lines 5 to 9 of seeds/port.txt have no label: The port")
        assert found.help.startswith('add `"5-9": body`')

    @pytest.mark.parametrize(
        ("layout", "message"),
        [
            ('"5-9": body, "7": lead', "line 7 is labelled twice in the layout"),
            ('"5-12": body', "the article has 10 lines, and the layout names line 12"),
        ],
    )
    def test_a_line_is_labelled_once_and_exists(
        self, base: DictTree, layout: str, message: str
    ) -> None:
        (found,) = found_in(base.replaced(PORT, '"5-9": body', layout))
        assert found.message == message

    def test_a_headline_stands_on_a_line_that_is_called_a_title(self, base: DictTree) -> None:
        (found,) = found_in(base.replaced(PORT, '"1": title', '"1": menu'))
        message = "the headline stands on line 1, which is not labelled `title`"
        assert (found.rule, found.message) == ("headline-not-found", message)

    def test_a_by_line_stands_on_the_page(self, base: DictTree) -> None:
        tree = base.replaced(PORT, "  language: en", "  language: en\n  byline: Ada Lind")
        assert [found.rule for found in found_in(tree)] == ["headline-not-found"]


def dated(base: DictTree, date: str, more: str) -> DictTree:
    """The base with another date of its event, one that is not printed."""
    inferred = f"date: {{date: {date}, basis: inferred, why: It was warm.}}\n    {more}"
    tree = base.replaced(PORT, " 7,000 euros on 3 March 2022", "")
    return tree.replaced(PORT, "date: 2022-03-03", inferred)


class TestStatements:
    """Dates that agree, translations, citations."""

    @pytest.mark.parametrize(
        ("happened", "count"), [("yes", 1), ("alleged", 1), ("planned", 0), ("no", 0)]
    )
    def test_only_what_has_happened_lies_before_its_source(
        self, base: DictTree, happened: str, count: int
    ) -> None:
        reason = "inferred: {happened: The port said so later.}"
        tree = dated(base, "2022-08", f"happened: {happened}\n    {reason}")
        assert [one.rule for one in found_in(tree)] == ["date-after-source"] * count

    def test_a_date_that_may_lie_before_its_source_is_accepted(self, base: DictTree) -> None:
        assert found_in(dated(base, "2022-06", "happened: yes")) == ()
        assert found_in(dated(base, "2022-06-09/..", "happened: yes")) == ()

    def test_an_interval_ends_before_its_source_too(self, base: DictTree) -> None:
        found = found_in(dated(base, "2022-06-09/2023-06-09", "happened: yes"))
        assert [one.rule for one in found] == ["date-after-source"]

    def test_a_quotation_in_the_briefings_language_needs_no_translation(
        self, base: DictTree
    ) -> None:
        glos = "briefings/elva/facts/glos.yml"
        without = base.replaced(glos, "    translation: We will pay by May 2022\n", "")
        assert [found.rule for found in found_in(without)] == ["translation-missing"]
        begun = base.replaced(glos, "translation: We will pay by May 2022", "translation:")
        (found,) = (each for each in found_in(begun) if each.rule == "translation-missing")
        line = begun.read(glos).decode().splitlines()[found.place.line - 1]
        assert line.strip() == "translation:"
        head = base.replaced(
            glos, "  translation: The port of Elva has fined a shipping line\n", ""
        )
        assert "this headline is in Polish" in found_in(head)[0].message

    def test_a_paragraph_cites_a_fact_and_an_actor_is_none(self, base: DictTree) -> None:
        section = "sections:\n  - {id: more, title: More, text: [%s]}\n"
        for text, count in (("[[ada-lindt]] said.", 1), ("[[ada-lindt]] [[will-pay]].", 0)):
            assert len(found_in(base.changed(MORE, section % f'"{text}"'))) == count

    def test_a_citation_of_what_was_withdrawn_is_one_fault(self, base: DictTree) -> None:
        tree = base.changed(MORE, "claims: {id: more, withdrawn: It was wrong.}\n")
        citing = "The port fined Northern Line [[line-fined]]"
        tree = tree.replaced("briefings/elva/briefing.yml", citing, "It is so [[more]]")
        assert [one.rule for one in found_in(tree)] == ["withdrawn-reference"]


@pytest.mark.parametrize("slug", ["Elva", "el va", "con", "assets", "-elva", "e\udcffva"])
def test_a_folder_whose_name_no_address_can_have_is_refused(base: DictTree, slug: str) -> None:
    moved = {
        path.replace("/elva/", f"/{slug}/"): content for path, content in base.contents.items()
    }
    annotated = annotate(DictTree(moved), slug)
    found = {one.rule for rule in RULES for one in rule(annotated)}
    assert "briefing-name" in found


@pytest.mark.parametrize(
    ("note", "rule", "words"),
    [
        ("text: 'Compare [[line-find]].'", "unknown-reference", "[[line-find]]"),
        ("text: Compare it., see: line-find", "unknown-reference", "line-find"),
        ("text: Compare it., see: ada-lindt", "wrong-reference", "ada-lindt"),
        ("text: 'By [[ada-lindt].'", "broken-reference", "'By [[ada-lindt].'"),
    ],
)
def test_a_note_on_the_whole_briefing_refers_to_what_there_is(
    base: DictTree, note: str, rule: str, words: str
) -> None:
    head = "briefings/elva/briefing.yml"
    text = f"{base.read(head).decode()}notes:\n  - {{kind: context, {note}}}\n"
    (found,) = found_in(base.changed(head, text))
    line = text.splitlines()[found.place.line - 1]
    assert found.rule == rule
    assert line[found.place.column - 1 : found.place.end_column - 1] == words
