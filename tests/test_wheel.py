"""The wheel is the product: built from the sdist, installed anew, used in an empty folder."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, expect
from selectolax.lexbor import LexborHTMLParser

from generator import __version__
from tests.briefings import ROOT
from tests.built import hosted
from tests.cli.running import replace
from tests.visits import mistakes, reader

pytestmark = pytest.mark.slow

BUILD = (
    "import sys; from flit_core import buildapi; print(getattr(buildapi, sys.argv[1])(sys.argv[2]))"
)
NOT_OURS = re.compile(r"annotated_briefing|__editable__|.*\.pth$|__pycache__")
EXAMPLE = "night-ferry"
SEVERAL = """
import json, sys
from generator.cli import main
for words in json.loads(sys.argv[1]):
    try:
        main(words)
    except SystemExit as done:
        if done.code:
            raise
"""
MANY = 6
PAGES = ROOT / "tests/cases/importing"
SAVED = {
    "wordpress": "",
    "json-ld": "The incinerator in Brzeziny has stood still for a month",
    "amp": "The new crane reaches the port two years late",
    "teaser": "Why the ferry to Hallum no longer runs",
    "print": "",
}
"""Saved pages, and what their headlines say in English."""


def run(*words: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program as somebody does who knows nothing of this checkout."""
    kept = {n: v for n, v in os.environ.items() if n not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        list(map(str, words)),
        cwd=cwd,
        env=kept | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def good(*words: str | Path, cwd: Path, **environment: str) -> str:
    """What a program prints that has to go well."""
    done = run(*words, cwd=cwd, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def all_good(env: Path, *verbs: tuple[str | Path, ...], cwd: Path, **environment: str) -> str:
    """What several verbs print that have to go well, one after the other in one process."""
    words = json.dumps([list(map(str, verb)) for verb in verbs])
    return good(env / "bin/python", "-c", SEVERAL, words, cwd=cwd, **environment)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    made = good(sys.executable, "-c", BUILD, "build_sdist", folder, cwd=ROOT).strip()
    with tarfile.open(folder / made.splitlines()[-1]) as sdist:
        sdist.extractall(folder, filter="data")
    (unpacked,) = (path for path in folder.iterdir() if path.is_dir())
    made = good(sys.executable, "-c", BUILD, "build_wheel", folder, cwd=unpacked).strip()
    return folder / made.splitlines()[-1]


@pytest.fixture(scope="module")
def env(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel; what it depends on is taken from where the tests run."""
    folder = tmp_path_factory.mktemp("fresh")
    good(sys.executable, "-m", "venv", "--without-pip", folder / "env", cwd=folder)
    (folder / "others").mkdir()
    for path in Path(sysconfig.get_path("purelib")).iterdir():
        if not NOT_OURS.match(path.name):
            (folder / "others" / path.name).symlink_to(path)
    python = folder / "env/bin/python"
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site_packages = Path(good(python, "-c", where, cwd=folder).strip())
    (site_packages / "others.pth").write_text(f"{folder / 'others'}\n", encoding="utf-8")
    install(folder / "env", wheel, cwd=folder)
    return folder / "env"


def install(env: Path, *words: str | Path, cwd: Path) -> str:
    pip = (sys.executable, "-m", "pip", "--python", env / "bin/python", "install")
    return good(*pip, "--no-index", "--no-deps", *words, cwd=cwd)


@pytest.fixture(scope="module")
def repository(env: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `briefing init` makes in an empty folder."""
    empty = tmp_path_factory.mktemp("empty")
    said = good(env / "bin/briefing", "init", "our-news", cwd=empty)
    assert said == (
        "our-news is ready; next: cd our-news && briefing serve; README.md says the rest\n"
    )
    return empty / "our-news"


@pytest.fixture
def copy(repository: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(repository, tmp_path / "our-news"))


def test_the_wheel_holds_what_a_project_needs_and_no_project(wheel: Path) -> None:
    with ZipFile(wheel) as packed:
        names = set(packed.namelist())
    assert "generator/builder/theme/briefing.html" in names
    assert "generator/builder/docs/method.md" in names
    assert "generator/wordings/pl.po" in names
    assert "generator/starter/dot-github/workflows/publish.yml" in names
    assert {name.split("/")[0] for name in names} == {
        "generator",
        f"annotated_briefing-{__version__}.dist-info",
    }


def test_a_new_repository_installs_what_made_it(repository: Path, env: Path) -> None:
    said = install(env, "-r", "requirements.txt", cwd=repository)
    assert f"Processing ./wheels/annotated_briefing-{__version__}-" in said
    assert __version__ in good(env / "bin/briefing", "--version", cwd=repository)


def test_nothing_runs_from_this_checkout(env: Path, repository: Path) -> None:
    where = "import generator; print(generator.__file__)"
    assert str(env) in good(env / "bin/python", "-c", where, cwd=repository)


def test_a_newcomers_mistake_is_shown_where_it_is(copy: Path, env: Path) -> None:
    facts = copy / f"briefings/{EXAMPLE}/facts/norra-post.yml"
    replace(facts, "value: 4100", "value: 4200")
    done = run(env / "bin/briefing", "check", cwd=copy)
    assert done.returncode == 1
    assert re.search(r"facts/norra-post\.yml:\d+:\d+: error\[", done.stdout)
    assert run(env / "bin/briefing", "build", cwd=copy).returncode == 1
    assert not (copy / "site").exists()


def test_an_article_of_ones_own_is_begun(copy: Path, env: Path) -> None:
    article = "The pier\n\nThe pier of Norra was closed on 3 March 2024, the council said.\n"
    (copy / "seeds/pier.txt").write_text(article, encoding="utf-8")
    said = good(env / "bin/briefing", "new", "seeds/pier.txt", cwd=copy)
    assert f"wrote briefings/{EXAMPLE}/facts/pier.yml" in said
    assert "pier" in good(env / "bin/briefing", "find", "pier of Norra", cwd=copy)


@pytest.mark.parametrize("builder", ["mkdocs", "properdocs"])
def test_a_bare_build_at_the_root_publishes_the_pages(copy: Path, env: Path, builder: str) -> None:
    good(env / "bin/python", "-m", builder, "build", "--strict", "-f", "mkdocs.yml", cwd=copy)
    assert (copy / f"site/{EXAMPLE}/quotes/way-home/index.html").is_file()


def test_zensical_builds_the_generated_folder(copy: Path, env: Path) -> None:
    good(env / "bin/briefing", "pages", cwd=copy)
    pages = copy / ".briefing/pages"
    good(env / "bin/python", "-m", "zensical", "build", "--strict", cwd=pages)
    assert (pages / f"site/{EXAMPLE}/quotes/way-home/index.html").is_file()


def complete(facts: Path) -> None:
    """Do what is left to do for an imported article: look at the guesses, and fill in the rest."""
    text = re.sub(r"\n  guessed:.*(?:\n    .*)+", "", facts.read_text(encoding="utf-8"))
    text = re.sub(r"  translation:.*", f"  translation: {SAVED[facts.stem]}", text)
    text = re.sub(r"  publisher: +#.*", "  publisher: norra-post", text)
    facts.write_text(re.sub(r"    by: +#.*", "    by: olav-brekke", text), encoding="utf-8")


def test_saved_pages_become_a_site_that_is_read_below_a_path(
    copy: Path, env: Path, browser: Browser
) -> None:
    briefing = env / "bin/briefing"
    folder = copy / f"briefings/{EXAMPLE}/facts"
    pages = [("import", PAGES / f"{name}.html") for name in SAVED]
    quote = ("new", "quote", "We have found cracks in four of the")
    said = all_good(env, *pages, quote, cwd=copy)
    for name in SAVED:
        assert f"briefings/{EXAMPLE}/facts/{name}.yml" in said
    assert "wrote the quote 'we-have-found-cracks-in'" in said
    done = run(briefing, "check", cwd=copy)
    assert done.returncode == 1
    assert "error[guess-unconfirmed]" in done.stdout
    for name in SAVED:
        complete(folder / f"{name}.yml")
    good(briefing, "new", "person", "Olav Brekke", cwd=copy)
    facts = folder / "wordpress.yml"
    right = facts.read_text(encoding="utf-8")
    replace(facts, "found cracks in four", "found cracks in five")
    done = run(briefing, "check", cwd=copy)
    assert done.returncode == 1
    assert re.search(r"facts/wordpress\.yml:\d+:\d+: error\[quote-not-found\]", done.stdout)
    facts.write_text(right, encoding="utf-8")
    with hosted() as host:
        address = f"{host.address}/sub/"
        all_good(env, ("check",), ("build",), cwd=copy, SITE_URL=address)
        host.sites["/sub/"] = copy / "site"
        with reader(browser, host.address) as page:
            page.goto(address)
            page.get_by_role("link", name="The night ferry to Norra").first.click()
            expect(page.locator("article")).to_contain_text("Maja Lind says that nobody")
            page.goto(f"{address}{EXAMPLE}/sources/json-ld/")
            expect(page.locator("article")).to_contain_text("Spalarnia w Brzezinach stoi")
            assert mistakes(page) == []
    for path in (copy / "site").rglob("*.html"):
        assert "written by a script" not in path.read_text(encoding="utf-8"), "of the saved page"
    assert not list((copy / "site").rglob("wordpress.html"))
    said = all_good(env, ("verify", "site"), ("record",), cwd=copy)
    assert "all proved again" in said
    assert "addresses" in said


def test_six_briefings_build_in_polish_and_each_is_opened_by_itself(copy: Path, env: Path) -> None:
    replace(copy / "mkdocs.yml", "language: en", "language: pl")
    example = copy / "briefings" / EXAMPLE
    for number in range(2, MANY + 1):
        another = Path(shutil.copytree(example, copy / f"briefings/ferry-{number}"))
        title = f"title: Ferry {number}, the night"
        replace(another / "briefing.yml", "title: The night", title)
    good(env / "bin/briefing", "build", cwd=copy)
    page = LexborHTMLParser((copy / "site/ferry-5/claims/index.html").read_text(encoding="utf-8"))
    shown = [link.attributes["href"] or "" for link in page.css("nav.md-nav--primary a[href]")]
    others = {href for href in shown if re.match(r"\.\./\.\./(ferry-(?!5\b)|night)", href)}
    assert len(others) == MANY - 1, "one link for each of the others"
    assert {"../", "../quotes/", "../sources/"} <= set(shown)
    crumbs = [one.text().strip() for one in page.css(".crumbs a")]
    assert crumbs == ["Start", "Ferry 5, the night ferry to Norra"]
    rules = LexborHTMLParser((copy / "site/reference/rules/index.html").read_text(encoding="utf-8"))
    assert [one.attributes["lang"] for one in rules.css("html")] == ["pl"]
    assert [one.attributes["lang"] for one in rules.css("[data-md-component=toc]")] == ["en"]
    home = (copy / "site/index.html").read_text(encoding="utf-8")
    assert home.count("Ferry ") >= MANY - 1
