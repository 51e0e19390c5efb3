"""The recipes of CONTRIBUTING.md, done in a copy: what is said to be enough is enough."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.briefings import BASE, ROOT
from tests.programs import ran

PROMISE = '''"""A promise: what somebody says that they will do."""

from generator.model.base import ActorId, ProseField
from generator.model.facts.fact import Evident
from generator.model.parts import Dated, DateStatement


class Promise(Evident):
    """What somebody says that they will do."""

    noun = "promise"
    plural = "promises"
    examples = ({"id": "to-pay", "text": "It will pay.", "to": "elva", "evidence": "will pay"},)

    text: ProseField
    """What is promised, in our words."""
    to: ActorId
    """To whom."""
    due: Dated | None = None
    """By when."""

    @property
    def when(self) -> DateStatement | None:
        """The day by which it is due."""
        return self.due
'''
SHOWN = '''"""How promises are shown: to whom they were made."""

from collections.abc import Iterator

from generator.model.facts.promise import Promise
from generator.render.desk import Desk
from generator.render.doors import Door, index_of
from generator.render.kinds.shown import Shown
from generator.render.views import Row


def _rows(desk: Desk, promise: Promise) -> Iterator[Row]:
    yield Row("Promised to", links=(desk.link(promise.to),))


PROMISE = Shown(Promise, Door(index_of(Promise), "Promises", "What is promised."), rows=_rows)
'''
IMPORTED = "from generator.model.facts.promise import Promise\n"
SHOWN_IMPORTED = "from generator.render.kinds.promise import PROMISE\n"
WRITTEN = """promises:
  - id: line-will-pay
    source: port
    by: ada-lindt
    voice: indirect
    text: Ada Lindt said that the line would pay.
    to: elva-gazette
    due: {date: 2022-05, evidence: by May 2022}
    evidence: We will pay
"""
SECTIONS = (
    "sections:\n  - {id: s-x, title: T, text: '[[count:promises]] promise [[line-will-pay]].'}\n"
)
RULE = '''"""A claim is at least three words long.

Wrong:
    claims:
      - {id: paid-it, text: Paid., evidence: the line had now paid the fine}

Right:
    claims:
      - {id: paid-it, text: The line paid., evidence: the line had now paid the fine}

Why: two words are a label.

Mend: say who did what.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.model import Claim
from generator.rules.rule import Finding, proof


@proof("short-claim", is_waivable=True)
def short_claim(annotated: AnnotatedBriefing) -> Iterator[Finding]:
    for record, claim in annotated.judged(Claim):
        if len((claim.text or "").split()) < 3:
            yield Finding.at(record, ("text",), "this claim is a label", "say who did what")
'''
RULE_IMPORTED = "from generator.rules.texts.short_claim import short_claim\n"
SHORT = """claims:
  - id: paid-it
    source: port
    text: Paid.
    evidence: the line had now paid the fine
"""


PAGE = '''"""The page of everybody's first words."""

from collections.abc import Sequence

from generator.decode import Record
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import Door
from generator.render.sheet import listing
from generator.render.orders import Ways

FIRST = Door("first.md", "First words", "What everybody said first.")


def first_words(desk: Desk) -> Sequence[Record]:
    """The first fact of everybody."""
    return tuple(facts[0] for facts in desk.annotated.said_by.values())


def first_page(desk: Desk, records: Sequence[Record], ways: Ways) -> Page:
    """What everybody said first."""
    links = desk.links(tuple(record.id for record in records))
    return listing(desk, FIRST, "first.md.j2", ways, links=links)
'''
TEMPLATE = """{% import "parts.md.j2" as parts %}
{{ parts.top(head, intro, ways) }}

{{ parts.links(links) }}
"""
PAGE_IMPORTED = "from generator.render.pages.first import FIRST, first_page, first_words\n"


def insert(path: Path, after: str, words: str) -> None:
    """Put words behind the first place where others stand."""
    text = path.read_text(encoding="utf-8")
    assert after in text
    path.write_text(text.replace(after, after + words, 1), encoding="utf-8")


def copied(folder: Path) -> Path:
    """A copy of the software, with what Python made of it, which is not made again."""
    shutil.copytree(ROOT / "generator", folder / "generator")
    return folder


def briefing(copy: Path, project: Path, *words: str, code: int = 0) -> str:
    """What a verb of the copied software says; it must be content, or end with this code."""
    ours = (sys.executable, "-m", "generator", "-C", project)
    done = ran(*ours, *words, cwd=copy, env={"PYTHONPATH": str(copy)})
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_a_kind_of_fact_is_two_files_and_its_name_in_two_tuples(tmp_path: Path) -> None:
    copy, project = copied(tmp_path / "copy"), tmp_path / "project"
    model, kinds = copy / "generator/model/facts", copy / "generator/render/kinds"
    (model / "promise.py").write_text(PROMISE, encoding="utf-8")
    (kinds / "promise.py").write_text(SHOWN, encoding="utf-8")
    insert(model / "__init__.py", "import Figure\n", IMPORTED)
    insert(model / "__init__.py", "(Quote, Claim, ", "Promise, ")
    insert(kinds / "__init__.py", "import FIGURE\n", SHOWN_IMPORTED)
    insert(kinds / "__init__.py", "(QUOTE, CLAIM, ", "PROMISE, ")

    shutil.copytree(BASE, project, dirs_exist_ok=True)
    (project / "briefings/elva/more.yml").write_text(WRITTEN + SECTIONS, encoding="utf-8")
    assert "all proved" in briefing(copy, project, "check")
    briefing(copy, project, "pages")
    briefing(copy, project, "schema")

    docs = project / ".briefing/pages/docs"
    source = (docs / "elva/sources/port.md").read_text(encoding="utf-8")
    assert "## Promises { #s_promises }" in source
    assert "Promised to:</span> [Elva Gazette](../actors/elva-gazette.md)" in source
    listed = (docs / "elva/promises.md").read_text(encoding="utf-8")
    assert "sources/port.md#line-will-pay" in listed
    assert "May 2022" in listed
    overview = (docs / "elva/index.md").read_text(encoding="utf-8")
    assert "[**1** promise](promises.md)" in overview
    assert 'One <span class="ref">promise' in overview
    assert "To whom." in (docs / "reference/fields.md").read_text(encoding="utf-8")
    assert "Promises: elva/promises.md" in (project / ".briefing/pages/mkdocs.yml").read_text()
    assert '"promises"' in (project / "docs/schema/facts.schema.json").read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_rule_is_one_file_and_its_name_in_one_tuple(tmp_path: Path) -> None:
    copy, project = copied(tmp_path / "copy"), tmp_path / "project"
    rules = copy / "generator/rules"
    (rules / "texts/short_claim.py").write_text(RULE, encoding="utf-8")
    insert(rules / "listed.py", "import prose_not_grounded\n", RULE_IMPORTED)
    insert(rules / "listed.py", "    prose_not_grounded,\n", "    short_claim,\n")

    shutil.copytree(BASE, project, dirs_exist_ok=True)
    more = project / "briefings/elva/more.yml"
    more.write_text(SHORT, encoding="utf-8")
    said = briefing(copy, project, "check", code=1)
    assert "more.yml:4:11: error[short-claim]: this claim is a label\n" in said
    assert "help: say who did what\n" in said
    more.write_text(f"{SHORT}    waive: {{rule: short-claim, why: It is a label.}}\n", "utf-8")
    assert "all proved, 1 waived" in briefing(copy, project, "check")
    assert "Why: two words are a label." in briefing(copy, project, "explain", "short-claim")
    briefing(copy, project, "pages")
    shown = (project / ".briefing/pages/docs/reference/rules.md").read_text(encoding="utf-8")
    assert "short-claim" in shown.replace("&#45;", "-")


@pytest.mark.slow
def test_a_page_is_a_module_with_its_template_and_its_line(tmp_path: Path) -> None:
    copy, project = copied(tmp_path / "copy"), tmp_path / "project"
    render = copy / "generator/render"
    (render / "pages/first.py").write_text(PAGE, encoding="utf-8")
    (render / "pages/first.md.j2").write_text(TEMPLATE, encoding="utf-8")
    insert(render / "lists.py", "import events_page\n", PAGE_IMPORTED)
    insert(
        render / "lists.py",
        "    Listed(NOTES, remarked, notes_page, (what_it_does,)),\n",
        "    Listed(FIRST, first_words, first_page),\n",
    )
    shutil.copytree(BASE, project)
    briefing(copy, project, "pages")
    pages = project / ".briefing/pages"
    shown = (pages / "docs/elva/first.md").read_text(encoding="utf-8")
    assert "What everybody said first" in shown
    assert "(sources/port.md#line-fined)" in shown
    assert "First words: elva/first.md" in (pages / "mkdocs.yml").read_text(encoding="utf-8")
