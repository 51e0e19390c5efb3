"""A built site is proved again from the stored articles alone."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.text import Found, Label, QuoteSelector, SourceText, locate
from generator.tree import WorkTree
from generator.verdict import STATEMENT, Proof, prove
from generator.verdict.blocks import built, markdown_words
from tests.briefings import FIVE, REAL, real
from tests.cli.running import replace, run
from tests.forging import pages_read_once

pytestmark = pytest.mark.slow

QUOTE = "tass-each-country-decide"


@pytest.fixture(scope="module", autouse=True)
def _a_page_is_read_once() -> Iterator[None]:
    with pages_read_once():
        yield


@pytest.fixture
def published(built_site: Path, tmp_path: Path) -> Path:
    """A copy of the built site and of the stored articles, and nothing else of the project."""
    shutil.copytree(
        built_site, tmp_path / "site", ignore=shutil.ignore_patterns("assets", STATEMENT)
    )
    shutil.copytree(FIVE / "seeds", tmp_path / "seeds")
    return tmp_path


def proved(published: Path) -> Proof:
    return prove(published / "site", WorkTree(published))


def failing(published: Path) -> set[str]:
    return {failure.fact for failure in proved(published).failures}


def rewrite(published: Path, edit: Any) -> None:
    path = published / "site" / REAL / "verify.json"
    verdict = json.loads(path.read_bytes())
    edit(verdict)
    path.write_text(json.dumps(verdict), encoding="utf-8")


@pytest.mark.parametrize(("more", "is_same"), [("", True), (" hidden", False)])
def test_an_english_page_of_a_site_in_another_language_says_what_was_written(
    more: str, *, is_same: bool
) -> None:
    page = f'<article><div class="page-english" lang="en"{more}><h1>Fields</h1></div></article>'
    said = built("reference/fields/index.html", LexborHTMLParser(page)).digests
    due = markdown_words("reference/fields.md", "# Fields").digests
    assert (said == due) is is_same


def test_the_site_of_the_real_briefing_is_proved(published: Path) -> None:
    proof = proved(published)
    assert proof.failures == ()
    assert (proof.briefings, proof.articles) == (1, 5)
    assert proof.quotations == len([r for r in real().facts if r.entry.noun == "quote"])
    assert proof.facts == len([r for r in real().facts if r.entry.noun != "absence"])


def test_the_command_says_so(published: Path) -> None:
    done = run("-C", str(published), "verify", str(published / "site"))
    assert done.exit_code == 0
    assert re.fullmatch(
        r"5 articles · [0-9]+ quotations · [0-9]+ facts: all proved again from seeds/ alone; .+\n",
        done.stdout,
    )


def change_quotation(published: Path, before: str) -> None:
    page = published / "site" / REAL / "quotes" / QUOTE / "index.html"
    head, opening, rest = page.read_text(encoding="utf-8").partition(before)
    changed = rest.replace("Each country should obviously", "Each country could obviously", 1)
    assert changed != rest
    page.write_text(head + opening + changed, encoding="utf-8")


@pytest.mark.parametrize("before", ["<h1", '<figure class="quotation', "<mark", "ld+json"])
def test_a_changed_quotation_is_named(published: Path, before: str) -> None:
    change_quotation(published, before)
    failures = proved(published).failures
    assert {one.fact for one in failures} - {f"{REAL}/quotes/{QUOTE}"} == {QUOTE}
    words = [one.message for one in failures if one.message.startswith("its page")]
    assert any("Each country could obviously" in one for one in words)


def test_the_command_names_a_changed_quotation(published: Path) -> None:
    change_quotation(published, "<h1")
    done = run("-C", str(published), "verify")
    assert done.exit_code == 1
    assert f"not proved: {REAL}: {QUOTE}: its page" in done.stdout
    assert "Each country could obviously" in done.stdout


def test_another_true_sentence_in_place_of_a_quotation_is_named(published: Path) -> None:
    page = published / "site" / REAL / "quotes" / QUOTE / "index.html"
    text = page.read_text(encoding="utf-8")
    (block,) = re.findall(r"<figure class=\"quotation\">.*?</blockquote>", text, re.DOTALL)
    other = re.sub(r"<p>.*?</p>", "<p>Silicon Valley giants</p>", block, flags=re.DOTALL)
    page.write_text(text.replace(block, other), encoding="utf-8")
    assert failing(published) == {QUOTE}


def test_changed_words_on_any_other_page_are_found(published: Path) -> None:
    page = published / "site" / REAL / "index.html"
    replace(page, "should obviously decide", "should decide", 1)
    assert failing(published) == {REAL, "tass-country-decides-itself"}


@pytest.mark.parametrize(
    ("page", "old", "new", "named"),
    [
        ("sources/wp-egov", "do miliarda dolarów", "do biliona dolarów", "wp-budget-cost"),
        ("sources/wp-egov", "nie poparła rosyjskiej", "poparła rosyjską", "wp-egov"),
        ("index", ">podpisanie umowy nie jest w", ">umowę", "wp-status-agreement-not-planned"),
        ("actors/kz-digital-ministry", ">podpisanie umowy nie", ">umowy", "wp-signing-not-planned"),
    ],
)
def test_changed_words_of_any_fact_name_it(
    published: Path, page: str, old: str, new: str, named: str
) -> None:
    path = published / "site" / REAL / page.removesuffix("index") / "index.html"
    replace(path, old, new)
    assert named in failing(published)


def test_a_true_sentence_under_another_fact_is_named(published: Path) -> None:
    page = published / "site" / REAL / "sources/wp-egov/index.html"
    replace(page, "<p>Wyjaśnienia nie przekonują jednak analityków</p>", "<p>Porozumienie</p>", 1)
    assert failing(published) == {"wp-analysts-not-convinced"}


def test_a_fact_that_the_verdict_or_the_page_lacks_is_named(published: Path) -> None:
    fact = "wp-analysts-not-convinced"
    rewrite(
        published,
        lambda verdict: verdict.update(facts=[f for f in verdict["facts"] if f["id"] != fact]),
    )
    assert failing(published) == {fact}
    page = published / "site" / REAL / "sources/wp-egov/index.html"
    replace(page, f'<h3 id="{fact}"', "<h3", 1)
    assert "" in failing(published)


def test_exchanged_and_missing_pages_of_sources_are_named(published: Path) -> None:
    one, other = (
        published / "site" / REAL / "sources" / key / "index.html"
        for key in ("wp-egov", "tass-hub")
    )
    kept = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(kept)
    assert {"wp-egov", "tass-hub"} <= failing(published)
    other.unlink()
    assert {"wp-egov", "wp-analysts-not-convinced"} <= failing(published)


@pytest.mark.parametrize("folder", ["more", f"{REAL}/more"])
def test_words_on_a_page_of_nobodys_are_found(published: Path, folder: str) -> None:
    page = published / "site" / folder / "index.html"
    page.parent.mkdir()
    page.write_text('<blockquote class="words"><p>Nobody said it.</p></blockquote>')
    assert failing(published) == {folder}


def test_the_verdict_on_another_briefing_does_not_pass(published: Path) -> None:
    rewrite(published, lambda verdict: verdict.update(briefing="other"))
    (failure,) = proved(published).failures
    assert failure.message == "it is the verdict on another briefing, 'other'"


@pytest.mark.parametrize("file", sorted(path.name for path in (FIVE / "seeds").iterdir()))
def test_one_changed_byte_of_an_article_names_what_rests_on_it(published: Path, file: str) -> None:
    path = published / "seeds" / file
    source, found = next(
        (key, seed) for key, seed in real().seeds.by_source.items() if seed.path.endswith(file)
    )
    fact, at = next(
        (anchor.owner.id, anchor.matches[0].span.start)
        for anchor in real().anchors
        if anchor.source == source and anchor.owner.entry.noun == "claim" and anchor.matches
    )
    text = found.text.text
    changed = text[:at] + ("X" if text[at] != "X" else "Y") + text[at + 1 :]
    path.write_bytes(changed.encode())
    names = failing(published)
    assert {source, fact} <= names


def test_a_byte_that_no_fact_rests_on_fails_too(published: Path) -> None:
    path = published / "seeds" / real().seeds.by_source["tass-hub"].path.removeprefix("seeds/")
    path.write_bytes(path.read_bytes() + b"\n")
    (failure,) = proved(published).failures
    assert failure.fact == "tass-hub"
    assert QUOTE in failure.message


def test_a_missing_article_is_named(published: Path) -> None:
    (published / real().seeds.by_source["tass-hub"].path).unlink()
    assert {"tass-hub", QUOTE} <= failing(published)


def test_moved_offsets_are_named(published: Path) -> None:
    def move(verdict: dict[str, Any]) -> None:
        fact = next(one for one in verdict["facts"] if one["id"] == QUOTE)
        fact["evidence"][0]["parts"][0]["start"] += 1

    rewrite(published, move)
    assert QUOTE in failing(published)


def test_a_quotation_that_the_verdict_does_not_know_is_named(published: Path) -> None:
    rewrite(
        published,
        lambda verdict: verdict.update(
            facts=[one for one in verdict["facts"] if one["id"] != QUOTE]
        ),
    )
    assert failing(published) == {QUOTE}


def test_a_missing_page_is_named(published: Path) -> None:
    shutil.rmtree(published / "site" / REAL / "quotes" / QUOTE)
    assert failing(published) == {QUOTE}


@pytest.mark.parametrize(
    "broken",
    [
        lambda verdict: verdict.update(version=1),
        lambda verdict: verdict.update(facts=[]),
        lambda verdict: verdict.pop("sources"),
        lambda verdict: verdict["facts"][0].update(evidence=7),
        lambda verdict: verdict["sources"].update(x=3),
    ],
)
def test_a_verdict_that_cannot_be_read_does_not_pass(published: Path, broken: Any) -> None:
    rewrite(published, broken)
    assert proved(published).failures


def test_a_fact_without_proof_does_not_pass(published: Path) -> None:
    rewrite(published, lambda verdict: verdict["facts"][0].update(evidence=[]))
    assert len(failing(published)) == 1


def test_a_verdict_reads_no_file_outside_the_folder(published: Path) -> None:
    rewrite(
        published, lambda verdict: verdict["sources"]["tass-hub"].update(file="../../etc/hosts")
    )
    assert "tass-hub" in failing(published)


@pytest.mark.parametrize("missing", ["seeds", f"site/{REAL}"])
def test_nothing_to_prove_is_no_proof(published: Path, missing: str) -> None:
    shutil.rmtree(published / missing)
    done = run("-C", str(published), "verify", str(published / "site"))
    assert done.exit_code == 2
    assert done.stderr.startswith("briefing: ")


def test_offsets_are_those_of_the_stored_text(built_site: Path) -> None:
    verdict = json.loads((built_site / REAL / "verify.json").read_bytes())
    for fact in verdict["facts"]:
        source = verdict["sources"][fact["source"]]
        text = SourceText.of(
            (FIVE / source["file"]).read_text("utf-8"), language=source["language"]
        )
        for evidence in fact["evidence"]:
            parts = [text.text[part["start"] : part["end"]] for part in evidence["parts"]]
            if len(parts) == 1:
                assert isinstance(locate(QuoteSelector(parts[0]), text, frozenset(Label)), Found)
