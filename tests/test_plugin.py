"""`plugins: [briefing]`: what a bare `mkdocs build` or `properdocs build` does in a project."""

import html
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.commands.build import one_line_for_each_cause
from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from generator.settings import ProjectSettings, read_settings, refuse_missing, refuse_navigation
from generator.sharing import JOINED
from tests.briefings import REAL, ROOT
from tests.built import SMALL, build, copy_small_project
from tests.cli.running import replace, run
from tests.programs import ran

SLUG = "kz-digital-sovereignty"
FIRST, SECOND = f"site/{SLUG}", "site/other"
HOSTILE = 'Cranes & <script>alert(1)</script> \\1 for "all"'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_small_project(tmp_path / "project")


def builder(name: str, project: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A builder's own command at the root of a project."""
    command = (sys.executable, "-m", name, "build", "--strict", "-f", "mkdocs.yml")
    env = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}
    return ran(*command, *words, cwd=project, env=env)


def pages(site: Path) -> dict[str, str]:
    """Every page of a site, by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in site.rglob("*.html")
    }


@pytest.mark.slow
def test_a_bare_build_gives_the_same_site(project: Path, small_site: Path) -> None:
    done = builder("mkdocs", project, "--site-dir", "elsewhere")
    assert done.returncode == 0, done.stderr
    assert not (project / "site").exists()
    assert pages(project / "elsewhere") == pages(small_site)
    for name, _, _ in JOINED:  # by several processes
        assert (project / "elsewhere" / name).read_bytes() == (small_site / name).read_bytes()


@pytest.mark.slow
def test_properdocs_builds_it_too(project: Path, small_site: Path) -> None:
    done = builder("properdocs", project)
    assert done.returncode == 0, done.stderr
    assert pages(project / "site").keys() == pages(small_site).keys()


def test_a_bare_build_stops_where_a_briefing_has_to_be_mended(project: Path) -> None:
    replace(project / "briefings" / SLUG / "briefing.yml", "question:", "qestion:")
    done = builder("mkdocs", project)
    assert done.returncode == 1
    assert "error[unknown-field]" in done.stderr
    assert "the briefing has to be mended first" in done.stdout
    assert "Traceback" not in done.stderr
    assert not (project / "site").exists()


def test_a_bare_build_says_an_environments_fault_in_one_sentence(project: Path) -> None:
    (project / "docs" / SLUG).mkdir()
    (project / "docs" / SLUG / "more.md").write_text("# More\n", encoding="utf-8")
    done = builder("mkdocs", project)
    assert done.returncode == 1
    assert f"docs/{SLUG}/ stands where the pages of the briefing" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("plugins: []", "plugins in mkdocs.yml does not list briefing; write `plugins: [brief"),
        ("theme: readthedocs", "theme in mkdocs.yml is 'readthedocs'; write `theme: {name: mat"),
        ("theme: {name: material, features: [a]}", "theme.features in mkdocs.yml is a setting"),
        ("theme: {palette: [{scheme: slate}]}", "theme.palette in mkdocs.yml is not a map"),
        (
            "theme: {palette: {primry: red}}",
            "theme.palette.primry in mkdocs.yml is not a setting; ",
        ),
        ("markdown_extensions: [admonition]", "markdown_extensions in mkdocs.yml is a setting tha"),
        ("hooks: [a.py]", "hooks in mkdocs.yml is a setting that the pages are not built with; ta"),
        ("site_nam: x", "site_nam in mkdocs.yml is not a setting; did you mean 'site_name'?"),
        ("plugins: [search, briefing]", "plugins in mkdocs.yml lists search, briefing; write"),
        ("plugins: search", "plugins in mkdocs.yml lists search; write `plugins: [briefing]`"),
        ("plugins: {search: {lang: en}}", "plugins in mkdocs.yml lists search; write"),
        ("extra: {social: []}", "extra.social in mkdocs.yml is a setting that the pages are not"),
        ("extra: [1]", "extra in mkdocs.yml is not a map of settings; write name: value below it"),
        ("site_name: [1]", "site_name in mkdocs.yml is no text; write it as in site_name:"),
        ("extra_css: a.css", "extra_css in mkdocs.yml is not a list; write each of its files"),
        ("extra_css: [1]", "extra_css in mkdocs.yml holds more than the names of files; write"),
        ("nav: {A: a.md}", "nav in mkdocs.yml is not a list; write each of its files behind"),
        ("strict: true", "strict in mkdocs.yml is a setting that the pages are not built with"),
        ("use_directory_urls: false", "use_directory_urls in mkdocs.yml is a setting that the"),
        ("docs_dir: documentation", "docs_dir in mkdocs.yml is a setting that the pages are not"),
        ("site_dir: docs/site", "site_dir in mkdocs.yml is a setting that the pages are not"),
        ("theme: {custom_dir: ours}", "theme.custom_dir in mkdocs.yml is a setting that the"),
        (
            "theme: {language: tlh}",
            "theme.language in mkdocs.yml is 'tlh', which the site does not",
        ),
        ("theme: {palette: {primary: tael}}", "theme.palette.primary in mkdocs.yml is 'tael', no"),
        ("plugins: [briefing, minify]", "plugins in mkdocs.yml lists briefing, minify; write"),
        ("plugins: [{briefing: {a: 1}}]", "plugins in mkdocs.yml gives options to briefing; it"),
        ("extra_javascript: [a.js]", "extra_javascript in mkdocs.yml is a setting that the pages"),
        ("x: !!python/object/apply:os.getcwd []", "x in mkdocs.yml is a setting that the pages"),
        ("x: !strange y", "mkdocs.yml cannot be read: could not determine a constructor for the"),
        ("theme: [", "mkdocs.yml cannot be read: while parsing a flow node expected the node"),
        ("INHERIT: other.yml", "mkdocs.yml cannot be read: Inherited config file 'other.yml' does"),
        ("nav: [{A: [a.md]}]", "nav in mkdocs.yml holds more than pages of docs/; write each as"),
    ],
)
def test_a_strange_setting_is_one_sentence_that_names_it(
    tmp_path: Path, written: str, said: str
) -> None:
    plugins = "" if "plugins" in written or written == "site_name: x" else "plugins: [briefing]\n"
    (tmp_path / "mkdocs.yml").write_text(f"{plugins}{written}\n", encoding="utf-8")
    with pytest.raises(EnvironmentFault) as caught:
        read_settings(ProjectFolder(tmp_path))
    message = str(caught.value)
    assert message.startswith(said)
    assert "\n" not in message


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            ProjectSettings(nav=(("", "tour.md"), ("", "b.md"))),
            "nav in mkdocs.yml names 'b.md', which is",
        ),
        (
            ProjectSettings(extra_css=("b.css",)),
            "extra_css in mkdocs.yml names 'b.css', which is not in",
        ),
        (
            ProjectSettings(extra_css=("https://a.example/b.css",)),
            "extra_css in mkdocs.yml names 'https:",
        ),
        (
            ProjectSettings(logo="b.svg"),
            "theme.logo in mkdocs.yml names 'b.svg', which is not in docs/",
        ),
        (
            ProjectSettings(favicon="//a.example/b.svg"),
            "theme.favicon in mkdocs.yml names '//a.example/",
        ),
    ],
)
def test_a_file_that_is_named_in_vain_is_one_sentence(settings: ProjectSettings, said: str) -> None:
    refuse_missing(ProjectSettings(nav=(("", "tour.md"),), logo="a.svg"), ["tour.md"], ["a.svg"])
    with pytest.raises(EnvironmentFault) as caught:
        refuse_missing(settings, ["tour.md"], ["tour.md", "a.css"])
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    ("nav", "said"),
    [
        (("tour.md",), "nav in mkdocs.yml leaves out 'about.md', which lies in docs/; list it"),
        (("tour.md", "about.md", "b.md"), "nav in mkdocs.yml names 'b.md', which is not in docs/"),
    ],
)
def test_pages_of_ones_own_are_all_in_the_navigation(nav: tuple[str, ...], said: str) -> None:
    own, ours = ("about.md", "index.md", "tour.md"), ("index.md", "method.md")
    refuse_navigation(ProjectSettings(), own, ours)
    refuse_navigation(ProjectSettings(nav=(("", "tour.md"), ("A", "about.md"))), own, ours)
    with pytest.raises(EnvironmentFault) as caught:
        refuse_navigation(ProjectSettings(nav=tuple(("", page) for page in nav)), own, ours)
    assert str(caught.value).startswith(said)


def test_what_is_wrong_on_every_page_is_told_once() -> None:
    pages = ("404.html", "a/index.html", "a/b/index.html")
    faults = [f"{page}: a link to '{'../' * page.count('/')}x', which is not" for page in pages]
    assert one_line_for_each_cause([*faults, "c.html: a script"]) == [
        "404.html: a link to 'x', which is not (and 2 times more)",
        "c.html: a script",
    ]


def test_our_own_settings_are_few() -> None:
    lines = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 15
    assert not [line for line in lines if REAL in line], "they serve any briefing"


@pytest.mark.slow
def test_colours_styles_and_pages_of_ones_own_are_taken(project: Path) -> None:
    settings = project / "mkdocs.yml"
    written = settings.read_text(encoding="utf-8").replace(
        "theme: {name: material}",
        "theme: {name: material, palette: {primary: teal}}\nextra_css: [assets/own.css]",
    )
    written = re.sub(r"nav:\n(  - .*\n)+", "", written)
    settings.write_text(written, encoding="utf-8")
    (project / "docs/assets").mkdir(exist_ok=True)
    (project / "docs/assets/own.css").write_text("h1 { color: teal }\n", encoding="utf-8")
    site = build(project)
    home = LexborHTMLParser((site / "index.html").read_text(encoding="utf-8"))
    body = home.css_first("body")
    assert body is not None
    assert body.attributes["data-md-color-primary"] == "teal"
    assert "assets/own.css" in str(home.css("link[rel=stylesheet]")[-1].attributes["href"])
    shown = [link.text().strip() for link in home.css("nav.md-nav--primary a.md-nav__link")]
    assert {"A tour", "What is guaranteed", "Method"} <= set(shown)
    assert [link.text() for link in home.css("nav.makers a")] == ["Fields", "Rules"]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of two briefings, one with a title that means harm."""
    project = copy_small_project(tmp_path_factory.mktemp("two") / "project")
    shutil.copytree(SMALL / "briefings" / SLUG, project / "briefings" / "other")
    briefing = project / "briefings/other/briefing.yml"
    _, rest = briefing.read_text("utf-8").split("\n", 1)
    briefing.write_text(f"title: '{HOSTILE}'\n{rest}", encoding="utf-8")
    build(project)
    return project


def links(page: Path, selector: str) -> list[tuple[str, str]]:
    tree = LexborHTMLParser(page.read_text(encoding="utf-8"))
    return [
        (one.text().strip(), str(one.attributes["href"])) for one in tree.css(f"{selector} a[href]")
    ]


@pytest.mark.slow
def test_each_briefing_has_a_navigation_of_its_own(two: Path) -> None:
    for folder, title in ((FIRST, "Cranes for a small harbour"), (SECOND, HOSTILE)):
        shown = links(two / folder / "claims/index.html", "nav.md-nav--primary")
        inside = [href for name, href in shown if name in ("Overview", "In their words", "When")]
        assert inside == ["../", "../events/", "../quotes/"]
        assert title in [name for name, _ in links(two / folder / "claims/index.html", ".crumbs")]


@pytest.mark.slow
def test_titles_and_search_hits_name_their_briefing(two: Path) -> None:
    for folder, title in ((FIRST, "Cranes for a small harbour"), (SECOND, HOSTILE)):
        tree = LexborHTMLParser((two / folder / "claims/index.html").read_text(encoding="utf-8"))
        shown = tree.css_first("title")
        assert shown is not None
        assert shown.text().startswith(f"Claims · {title} - ")
        heading = tree.css_first("article h1")
        assert heading is not None
        assert heading.text(deep=False).strip() == "Claims"
        hidden = heading.css_first(".of")
        assert hidden is not None
        assert hidden.text() == f" · {title}"
    index = json.loads((two / "site/search/search_index.json").read_text(encoding="utf-8"))
    hits = {entry["location"]: entry["title"] for entry in index["docs"]}
    assert hits[f"{SLUG}/claims/"] == "Claims · Cranes for a small harbour"
    assert hits["other/claims/"] == f"Claims · {html.escape(HOSTILE, quote=False)}"


def test_a_command_without_a_project_is_answered(tmp_path: Path) -> None:
    done = run("-C", tmp_path, "pages")
    assert done.exit_code == 2
    assert done.stderr.startswith("briefing: no folder with mkdocs.yml and briefings/")
