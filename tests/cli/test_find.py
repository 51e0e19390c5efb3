"""`briefing find`: the place, the line to paste, or what became of the words."""

import os
import re
import shutil
from pathlib import Path

import pytest
import yaml

from tests.briefings import FIVE
from tests.cli.running import ACTORS, FACTS, PORT, ROOT, check, replace, run

PORT_TEXT = "seeds/port.txt"


def find(project: Path, *words: str) -> tuple[int, str]:
    done = run("-C", project, "find", *words)
    return done.exit_code, done.stdout


def pasted(stdout: str) -> list[object]:
    """What an author would paste, as YAML reads it."""
    return [yaml.safe_load(line) for line in re.findall("^evidence: .*$", stdout, re.MULTILINE)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("find fined", "there is no stored article; next: briefing import <page>"),
        ("new quote fined", "there is no briefing; begin one: briefing new briefing <title>"),
        ("review", "there is no fact to review"),
        ("pages --only elva", "no briefing is called 'elva'; there is none"),
    ],
)
def test_an_empty_project_says_what_comes_next(project: Path, words: str, said: str) -> None:
    for folder in ("seeds", "briefings"):
        shutil.rmtree(project / folder)
        (project / folder).mkdir()
    assert run("-C", project, *words.split()).output == f"briefing: {said}\n".removeprefix(
        "briefing: " if words == "review" else ""
    )


def test_words_are_shown_where_they_stand_with_the_line_to_paste(project: Path) -> None:
    text = (project / PORT_TEXT).read_text(encoding="utf-8")
    words = "the line had now paid the fine"
    start = text.index(words)
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    code, said = find(project, words)
    assert code == 0
    assert said.startswith(
        f"{PORT_TEXT}:{line}:{column}: port, body, "
        f"characters {start}-{start + len(words)}, exact\n {line} | "
    )
    assert f"\nevidence: {words}\n" in said
    assert f"\n {' ' * len(str(line))} | " in said
    assert "^" * len(words) in said


def test_words_need_no_quotation_marks_of_the_shell(project: Path) -> None:
    whole = find(project, "the line had now paid")
    assert find(project, "the", "line", "had now", "paid") == whole


def test_words_may_begin_with_a_sign(project: Path) -> None:
    (project / "seeds/fresh.txt").write_text("It was -5 percent.\n", encoding="utf-8")
    code, said = find(project, "-5", "percent")
    assert code == 0
    assert pasted(said) == [{"evidence": "-5 percent"}]


def test_the_stored_words_are_pasted_not_the_typed_ones(project: Path) -> None:
    replace(project / PORT_TEXT, "the line had now", "the\u00a0line had now")
    code, said = find(project, "the  line had now paid")
    assert code == 0
    assert ", normalised\n" in said
    assert pasted(said) == [{"evidence": "the line had now paid"}]


def test_facts_that_rest_on_the_words_already_are_named(project: Path) -> None:
    _, said = find(project, "will pay by May 2022")
    assert re.search("^used by: .*will-pay", said, re.MULTILINE)


def test_words_that_stand_twice_are_told_apart_by_their_neighbours(project: Path) -> None:
    with (project / PORT_TEXT).open("a", encoding="utf-8") as file:
        file.write("\nAda's ship sailed: a late ship sailed.\n")
    replace(project / PORT, '"5-9": body', '"5-11": body')
    code, said = find(project, "ship sailed")
    assert code == 0
    assert [one["evidence"] for one in pasted(said) if isinstance(one, dict)] == [
        {"exact": "ship sailed", "prefix": "Ada's"},
        {"exact": "ship sailed", "prefix": "late"},
    ]


@pytest.mark.parametrize("words", ["Port of Elva fines a shipping line", "The harbour of Elva"])
def test_words_that_cannot_be_evidence_are_shown_with_the_reason(project: Path, words: str) -> None:
    code, said = find(project, words)
    assert (code, pasted(said)) == (1, [])
    assert "\nno evidence: the words stand outside the body of the article: line " in said
    assert "\nhelp: " in said


def test_a_negation_beside_the_words_is_not_left_out(project: Path) -> None:
    (project / "seeds/fresh.txt").write_text("The port has not paid the line.", encoding="utf-8")
    code, said = find(project, "paid the line")
    assert (code, pasted(said)) == (1, [])
    assert "‘not’ stands just before these words" in said


def test_an_article_that_no_fact_file_describes_is_searched_too(project: Path) -> None:
    (project / "seeds/fresh.txt").write_text("A storm came: the worst.\n", encoding="utf-8")
    code, said = find(project, "A storm came: the worst")
    assert code == 0
    assert said.startswith("seeds/fresh.txt:1:1: not described yet, no label, characters 0-23, ")
    assert pasted(said) == [{"evidence": "A storm came: the worst"}]


def test_a_word_in_other_letters_is_answered_with_the_one_that_stands_there(project: Path) -> None:
    code, said = find(project, "We will pay by may 2022")
    assert (code, pasted(said)) == (1, [])
    assert f"{PORT_TEXT}:" in said
    assert "‘may’ for ‘May’" in said


def test_words_that_stand_nowhere_are_said_to(project: Path) -> None:
    said = "these words stand in no stored article, nor anything like them\n"
    assert find(project, "quantum", "marmalade", "zeppelin") == (1, said)


def test_the_ids_of_who_goes_by_the_words_are_given(project: Path) -> None:
    _, said = find(project, "ada LINDT")
    assert re.search(rf"^{ACTORS}:\d+:\d+: the actor 'ada-lindt': Ada Lindt$", said, re.MULTILINE)


def test_a_word_that_stands_everywhere_is_cut_short(project: Path) -> None:
    (project / "seeds/fresh.txt").write_text("So it goes.\n" * 30, encoding="utf-8")
    _, said = find(project, "So it goes")
    assert len(pasted(said)) == 20
    assert "and in 10 more places; look for more words at once" in said


def test_what_is_pasted_passes_the_check(project: Path) -> None:
    _, said = find(project, "the line had now paid the fine")
    (line,) = re.findall("^evidence: .*$", said, re.MULTILINE)
    entry = f"  - id: found-it\n    text: The line had paid the fine.\n    {line}\n"
    with (project / PORT).open("a", encoding="utf-8") as file:
        file.write(f"\nclaims:\n{entry}")
    assert check(project).exit_code == 0


def test_the_page_for_contributors_shows_what_the_command_prints() -> None:
    shown = (ROOT / "docs/contributing/index.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"\$ briefing find (.*)\n((?:.*\n)*?)```", shown)
    words, printed = example
    now = {line for line in find(FIVE, words)[1].splitlines() if not line.startswith("used by")}
    assert now == {line for line in printed.splitlines() if not line.startswith("used by")}


@pytest.mark.parametrize("words", ["", "…", "[", "{}", "\udce9", "a" * 20_000, "\x1b[31m", "'"])
def test_nothing_that_is_typed_is_a_traceback(project: Path, words: str) -> None:
    code, said = find(project, words)
    assert code == 1
    assert "\x1b" not in said


def test_a_briefing_with_mistakes_is_searched_all_the_same(project: Path) -> None:
    (project / FACTS / "port.yml").write_text("source: [", encoding="utf-8")
    code, said = find(project, "the line had now paid the fine")
    assert code == 0
    assert f"{PORT_TEXT}:" in said
    assert "not described yet" in said


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_an_article_that_is_a_link_is_not_read(project: Path, elsewhere: Path) -> None:
    (elsewhere / "secret.txt").write_text("marmalade zeppelin quantum", encoding="utf-8")
    (project / "seeds/link.txt").symlink_to(elsewhere / "secret.txt")
    assert find(project, "marmalade zeppelin quantum")[0] == 1


@pytest.mark.parametrize("number", ["7000", "7.000,0", "7 thousand", "7 000", "seven thousand"])
def test_a_number_is_found_in_whatever_form_it_is_printed(project: Path, number: str) -> None:
    code, said = find(project, number)
    assert (code, pasted(said)) == (0, [{"evidence": "7,000 euros"}])


@pytest.mark.parametrize("number", ["700", "70000", "7", "7,000 dollars", "7000 people paid"])
def test_another_number_is_not(project: Path, number: str) -> None:
    assert {"evidence": "7,000 euros"} not in pasted(find(project, number)[1])


def test_a_number_that_is_printed_as_it_was_asked_for_is_found_once(project: Path) -> None:
    assert pasted(find(project, "348")[1]) == [{"evidence": 348}]


def test_an_article_whose_description_has_a_mistake_is_not_said_to_have_none(project: Path) -> None:
    replace(project / PORT, "publisher: elva-gazette", "publisher:")
    _, said = find(project, "348 tonnes")
    assert said.startswith(f"{PORT_TEXT}:5:70: {FACTS}/port.yml lacks something, no label, ")
