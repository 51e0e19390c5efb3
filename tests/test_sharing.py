"""MkDocs that keeps pages and shares them: every byte is as MkDocs alone makes it."""

import random
import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.pages import Page

from generator import sharing
from generator.sharing import BUILDING, ShareBuilder

# a process with threads, as this may be, forks at its own risk in later Pythons
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
PATCHED = ("build", "get_navigation", "_populate_page", "_build_page")
SETTINGS = """
site_name: Ships
theme: {name: null, custom_dir: theme}
nav: [{Home: index.md}, second.md, third.md]
plugins:
  - material/search: {lang: en, separator: " ", pipeline: [stemmer]}
  - material/tags
"""
TEMPLATE = """<title>{{ page.title }}</title>
{% for one in nav.pages %}<a href="{{ one.url | url }}">{{ one.title }}</a>{% endfor %}
<article>{{ page.content }}</article>{{ tags | default("") }}
"""
SHIPS = 8
EDITS = {"docs/third.md": "Thi", "docs/second.md": "A t", "theme/main.html": "<title>"}
"""What stands in files that all pages are made of."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, words in (
        ("mkdocs.yml", SETTINGS),
        ("theme/main.html", TEMPLATE),
        ("docs/index.md", "# Home\n\n[a ship](ships/ship-3.md)\n"),
        ("docs/second.md", "# A title of *words*\n"),
        ("docs/third.md", "---\ntitle: Third\n---\n\n## Harbour\n"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(words, encoding="utf-8")
    (tmp_path / "docs/ships").mkdir()
    for number in range(SHIPS):
        write(tmp_path, number, "It waits.")
    return tmp_path


def write(folder: Path, number: int, words: str) -> None:
    page = f"---\ntags: [ship]\n---\n\n# Ship {number}\n\n{words}\n\n[next](ship-{number + 1}.md)\n"
    (folder / f"docs/ships/ship-{number}.md").write_text(page, encoding="utf-8")


@pytest.fixture(params=[1, 3], ids=["one process", "three"])
def builder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ShareBuilder:
    monkeypatch.setattr(sharing, "processors", lambda: request.param)
    monkeypatch.setattr(sharing, "FEWEST", 1)
    return ShareBuilder()


def site(folder: Path, builder: ShareBuilder | None = None) -> dict[str, bytes]:
    """The site that MkDocs builds, by itself or taken over."""
    with pytest.MonkeyPatch.context() as patch:
        for name in PATCHED:
            patch.setattr(BUILDING, name, getattr(BUILDING, name))
        if builder:
            builder.take_over()
        built = folder / "site"
        BUILDING.build(load_config(str(folder / "mkdocs.yml"), site_dir=str(built)))
    return {str(p.relative_to(built)): p.read_bytes() for p in built.rglob("*") if p.is_file()}


def edit(folder: Path, pick: random.Random) -> None:
    """Change something that one page or all pages are made of."""
    name = pick.choice(["words", "gone", *EDITS])
    if name in EDITS:
        text = (folder / name).read_text(encoding="utf-8").replace(EDITS[name], f"{EDITS[name]}i")
        (folder / name).write_text(text, encoding="utf-8")
    elif name == "gone":
        (folder / f"docs/ships/ship-{pick.randrange(SHIPS)}.md").unlink(missing_ok=True)
    else:
        write(folder, pick.randrange(SHIPS), f"It sails for the {pick.random()}th time.")


def test_random_edits_give_the_bytes_of_a_cold_build(folder: Path, builder: ShareBuilder) -> None:
    pick = random.Random(7)  # noqa: S311 - nothing is secret here
    for _ in range(10):
        assert site(folder, builder) == site(folder)
        edit(folder, pick)


def test_only_what_was_edited_is_built_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = list[str]()
    once = BUILDING._build_page  # noqa: SLF001

    def build_page(page: Page, *rest: object, **options: object) -> None:
        built.append(page.file.src_uri)
        once(page, *rest, **options)

    monkeypatch.setattr(sharing, "processors", lambda: 1)
    monkeypatch.setattr(BUILDING, "_build_page", build_page)
    builder = ShareBuilder()
    site(folder, builder)
    assert len(built) == SHIPS + 3
    built.clear()
    write(folder, 5, "It is back.")
    site(folder, builder)
    assert built == ["ships/ship-5.md"]


def test_a_page_that_lists_tags_is_built_with_all_others(
    folder: Path, builder: ShareBuilder
) -> None:
    shutil.copytree(str(files("material") / "templates/fragments"), folder / "theme/fragments")
    (folder / "docs/third.md").write_text("# Tags\n\n<!-- material/tags -->\n", encoding="utf-8")
    alone = site(folder)
    assert b"ship-7" in alone["third/index.html"]
    for _ in range(2):
        assert site(folder, builder) == alone
