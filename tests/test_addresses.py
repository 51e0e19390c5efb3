"""Addresses that were published stay alive, whatever becomes of the entries that had them."""

import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator import face
from generator.annotated import AnnotatedBriefing, annotate
from generator.commands.record import addresses_on, record
from generator.diagnostics import Severity
from generator.linkcheck import broken_links
from generator.page import Page, address_of
from generator.project import ProjectFolder
from generator.published import RECORD, Address, address_in, read_published
from generator.render import render_pages
from generator.render.addresses import Addresses
from generator.rules import RULES
from tests.built import build, build_by
from tests.trees import DictTree

SLUG = "kz-digital-sovereignty"
BRIEFING, ACTORS, PROJECTS = (f"{name}.yml" for name in ("briefing", "actors", "projects"))
FALA, HARBOUR, WIRE = (f"facts/{name}.yml" for name in ("fala", "harbour", "wire"))
Edits = tuple[tuple[str, str, str], ...]
"""Files below the briefing's folder, with the words that are replaced there and by what."""

DECISION = """events:
  - id: decision
    text: The decision was announced on 3 March 2024.
    date: 2024-03-03
    evidence: {exact: Decyzję ogłoszono 3 marca 2024 roku, translation: The decision was announced on 3 March 2024}
    about: [elva]
    inferred: {about: "The town of the sentence before."}
"""  # noqa: E501
ARTICLE = "Elva: decyzja\n\nDecyzję ogłoszono 3 marca 2024 roku.\n"
OTHER_SOURCE = f"""source:
  id: wire-article
  file: seeds/wire.txt
  sha256: {hashlib.sha256(ARTICLE.encode()).hexdigest()}
  title: "Elva: decyzja"
  translation: "Elva: a decision"
  language: pl
  publisher: harbour-news
  published: {{date: 2024-03, basis: inferred, why: "The article tells of 3 March 2024."}}
  layout: {{1: title, 3: body}}
  rights: full
"""
QUOTED = """quotes:
  - id: too-dear
    by: anna-lis
    to: fala
    role: mayor
    inferred: {role: "burmistrz, mayor"}
    date: {date: 2024-03-03, basis: inferred, why: "The day on which the decision was announced."}
    exact: Dźwigi są za drogie
"""
CLAIMED = """claims:
  - id: too-dear
    by: anna-lis
    voice: direct
    evidence: {exact: Dźwigi są za drogie, suffix: '", powtórzyła'}
"""
ABSENCE = (
    "absences:\n  - {id: no-mayor, text: The article does not quote the mayor., "
    "words: [the mayor said], sources: harbour-article}\n"
)
FIGURE = "  - {id: tonnes-2022, measure: tonnes handled, value: 7500, "

CHANGES: dict[str, Edits] = {
    "a fact is renamed": (
        (HARBOUR, "id: arrival", "id: cranes-arrive\n    formerly: [arrival]"),
        (BRIEFING, "[[arrival]]", "[[cranes-arrive]]"),
    ),
    "a source is renamed": (
        (HARBOUR, "id: harbour-article", "id: harbour-story\n  formerly: [harbour-article]"),
        (HARBOUR, "sources: harbour-article", "sources: harbour-story"),
    ),
    "a fact moves to another source": ((FALA, DECISION, ""), (WIRE, "", OTHER_SOURCE + DECISION)),
    "a fact belongs to no single source any more": (
        (HARBOUR, ABSENCE, ""),
        (BRIEFING, "absences:\n", ABSENCE.replace("harbour-article", "all")),
    ),
    "a quotation becomes a claim": ((FALA, "\nclaims:\n", "\n"), (FALA, QUOTED, CLAIMED)),
    "an actor is renamed": (
        (ACTORS, "id: baltic-wire", "id: baltic-agency, formerly: [baltic-wire]"),
        (HARBOUR, "[baltic-wire]", "[baltic-agency]"),
    ),
    "an actor becomes a project": (
        (ACTORS, "- {id: baltic-wire, kind: outlet, names: [Baltic Wire]}\n", ""),
        (PROJECTS, "", "- {id: baltic-wire, kind: platform, names: [Baltic Wire]}\n"),
    ),
    "a key point is renamed": (
        (BRIEFING, "id: kp-too-dear", "id: kp-dear\n    formerly: [kp-too-dear]"),
    ),
    "a section is renamed": (
        (BRIEFING, "id: sec-harbour", "id: sec-cranes\n    formerly: [sec-harbour]"),
    ),
    "a fact is withdrawn": (
        (HARBOUR, FIGURE, "  - {id: tonnes-2022, withdrawn: It was the year before., "),
    ),
    "a former id stays with another entry": (
        (FALA, "    formerly: [nordkran-says-no]\n", ""),
        (FALA, "  - id: decision\n", "  - id: decision\n    formerly: [nordkran-says-no]\n"),
    ),
}
"""What may be done with a briefing that was published, and leaves no address dead."""

LOSSES: dict[str, tuple[Edits, str]] = {
    "a fact is renamed and nobody says so": (
        (CHANGES["a fact is renamed"][1], (HARBOUR, "id: arrival", "id: cranes-arrive")),
        "sources/harbour-article/#arrival",
    ),
    "a source is renamed and nobody says so": (
        tuple(
            (file, old, new.replace("\n  formerly: [harbour-article]", ""))
            for file, old, new in CHANGES["a source is renamed"]
        ),
        "sources/harbour-article/",
    ),
    "an actor is gone": (
        (CHANGES["an actor becomes a project"][0], (HARBOUR, "  chain: [baltic-wire]\n", "")),
        "actors/baltic-wire/",
    ),
    "a fact is deleted": (
        ((HARBOUR, FIGURE, "  # - {id: tonnes-2022, measure: tonnes handled, value: 7500, "),),
        "sources/harbour-article/#tonnes-2022",
    ),
    "a former id is forgotten": (
        ((FALA, "    formerly: [nordkran-says-no]\n", ""),),
        "sources/cranes-article/#nordkran-says-no",
    ),
}
"""What an author must not do, and the address that dies of it."""


def edited(tree: DictTree, *edits: tuple[str, str, str]) -> DictTree:
    """The same files after some edits; an edit of nothing adds to a file, or makes it."""
    for name, old, new in edits:
        path = f"briefings/{SLUG}/{name}"
        text = tree.contents.get(path, b"").decode()
        assert old in text
        tree = tree.changed(path, text.replace(old, new, 1) if old else text + new)
    return tree.changed("seeds/wire.txt", ARTICLE)


@pytest.fixture(scope="module")
def published(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> ProjectFolder:
    """The small briefing, built and recorded as its first publication does it."""
    project = ProjectFolder(tmp_path_factory.mktemp("published") / "project")
    shutil.copytree(small_site.parent, project.root)
    assert record(project) == (35, 35)
    return project


@pytest.fixture(scope="module")
def before(published: ProjectFolder) -> DictTree:
    """Its files."""
    return DictTree.of(published.root, "briefings", "seeds")


def read(tree: DictTree, published: ProjectFolder) -> AnnotatedBriefing:
    return annotate(tree, SLUG, published=read_published(published.root))


def errors(annotated: AnnotatedBriefing) -> list[tuple[str, str]]:
    """The rules that a briefing breaks, and what is said of each."""
    return [
        (found.rule, found.message)
        for rule in RULES
        for found in rule(annotated)
        if found.severity is Severity.ERROR
    ]


def answers(pages: tuple[Page, ...], one: Address) -> bool:
    """Whether there is a page at an address, and the fragment on it."""
    content = next((page.content for page in pages if address_of(page.path) == one.page), None)
    if content is None:
        return False
    found = re.findall(r"\{ #([a-z0-9-]+)[ }]|\bid=\"([a-z0-9-]+)\"", content)
    return not one.fragment or one.fragment in {key or other for key, other in found}


# --- what is recorded --------------------------------------------------------------------------


def test_what_is_recorded_are_all_addresses_of_entries_and_nothing_else(
    published: ProjectFolder, before: DictTree
) -> None:
    annotated = annotate(before, SLUG)
    wanted = {f"{SLUG}/actors/nord-kran/", f"{SLUG}/sources/cranes-article/#nordkran-says-no"}
    for place in Addresses(annotated).places.values():
        path, hash_, fragment = place.partition("#")
        wanted.add(f"{address_of(path)}{hash_}{fragment}")
    written = (published.root / RECORD).read_text("utf-8").splitlines()
    assert written[0].startswith("#")
    wanted |= {
        address_of(page.path) for page in render_pages(Addresses(annotated)) if "/by/" in page.path
    }
    assert written[1:] == sorted(wanted)
    assert {str(one) for one in addresses_on(published.site)} == wanted


def test_recording_the_same_site_again_changes_nothing(published: ProjectFolder) -> None:
    written = (published.root / RECORD).read_bytes()
    assert record(published) == (0, 35)
    assert (published.root / RECORD).read_bytes() == written


def test_nothing_is_written_through_a_link(published: ProjectFolder, tmp_path: Path) -> None:
    project = ProjectFolder(tmp_path / "project")
    shutil.copytree(published.site, project.site)
    (project.root / f".{RECORD}.new").symlink_to(tmp_path / "theirs")
    record(project)
    assert not (tmp_path / "theirs").exists()
    assert (project.root / RECORD).is_file()


def test_nothing_is_promised_before_the_first_publication(before: DictTree) -> None:
    for edits, _ in LOSSES.values():
        assert errors(annotate(edited(before, *edits), SLUG)) == []


# --- what stays alive --------------------------------------------------------------------------


@pytest.mark.parametrize("change", CHANGES)
def test_every_published_address_still_answers(
    published: ProjectFolder, before: DictTree, change: str
) -> None:
    annotated = read(edited(before, *CHANGES[change]), published)
    assert errors(annotated) == []
    pages = render_pages(Addresses(annotated))
    dead = [one for one in annotated.published.addresses if not answers(pages, one)]
    assert dead == []
    assert [one for one in broken_links(pages) if "../index.md" not in one] == []


def test_the_facts_of_a_withdrawn_source_keep_their_places_on_its_page(
    published: ProjectFolder, before: DictTree
) -> None:
    annotated = read(before, published)
    facts = [r for r in annotated.facts if r.source == "harbour-article"]
    lists = {r.kind.plural: "" for r in facts}
    for one in facts:
        lists[one.kind.plural] += f"  - {{id: {one.id}, withdrawn: It was made up.}}\n"
    text = "source: {id: harbour-article, withdrawn: It was made up.}\n"
    text += "".join(f"{name}:\n{items}" for name, items in lists.items())
    tree = edited(
        before.changed(f"briefings/{SLUG}/{HARBOUR}", text),
        (BRIEFING, " Nordkran said that they would arrive in the spring of 2025 [[arrival]].", ""),
        (BRIEFING, " The harbour handled 8,000 tonnes in 2023 [[tonnes-2023]].", ""),
        (FALA, ', links: [{kind: disputes, to: cranes-planned, why: "The lead says no, the', ""),
        (FALA, ' company says when."}]', ""),
        (ACTORS, "[Baltic Wire]", "[Baltic Wire], notes: {kind: context, text: Made up as well.}"),
    )
    annotated = read(tree, published)
    assert errors(annotated) == []
    pages = render_pages(Addresses(annotated))
    assert all(answers(pages, one) for one in annotated.published.addresses)
    page = next(p.content for p in pages if p.path == f"{SLUG}/sources/harbour-article.md")
    assert page.count("Withdrawn&#58; It was made up.</p>") == 2  # of the source, and of its facts


def test_without_a_record_a_former_source_keeps_the_places_of_its_facts(before: DictTree) -> None:
    pages = render_pages(Addresses(annotate(edited(before, *CHANGES["a source is renamed"]), SLUG)))
    old = f"{SLUG}/sources/harbour-article/"
    assert all(answers(pages, Address(old, one)) for one in ("", "arrival", "no-mayor"))


# --- what is lost ------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", LOSSES)
def test_a_lost_address_is_named_once(
    published: ProjectFolder, before: DictTree, loss: str
) -> None:
    edits, lost = LOSSES[loss]
    annotated = read(edited(before, *edits), published)
    ((rule, message),) = errors(annotated)
    assert rule == "lost-address"
    assert message.startswith(f"'{SLUG}/{lost}' was published, and no entry is called '")


def test_a_source_that_is_deleted_with_its_facts_is_one_loss(
    published: ProjectFolder, before: DictTree
) -> None:
    path = f"briefings/{SLUG}/{HARBOUR}"
    tree = DictTree({key: data for key, data in before.contents.items() if key != path})
    said = [words for rule, words in errors(read(tree, published)) if rule == "lost-address"]
    assert said == [
        f"'{SLUG}/sources/harbour-article/' was published, and no entry is called "
        "'harbour-article' any more, and with it "
        + ", ".join(
            f"'{SLUG}/sources/harbour-article/#{one}'"
            for one in ("arrival", "cranes-planned", "no-mayor", "tonnes-2022", "tonnes-2023")
        )
        + " and 1 more"
    ]


def test_an_entry_that_was_refused_is_not_lost_as_well(
    published: ProjectFolder, before: DictTree
) -> None:
    tree = edited(before, (HARBOUR, "happened: planned", "happened: perhaps"))
    assert {rule for rule, _ in errors(read(tree, published))} == {"invalid-value"}


def test_a_briefing_that_is_gone_is_one_loss(published: ProjectFolder, tmp_path: Path) -> None:
    for name in ("briefings", "seeds"):
        shutil.copytree(published.root / name, tmp_path / name)
    shutil.copy(published.root / RECORD, tmp_path)
    (tmp_path / "briefings" / SLUG).rename(tmp_path / "briefings" / "cranes-of-elva")
    found = face.check(face.read(ProjectFolder(tmp_path))).diagnostics
    (lost,) = (one for one in found if one.rule == "lost-address")
    assert f"there is no briefing '{SLUG}' any more" in lost.message
    assert lost.help == f"give the folder in briefings/ its name '{SLUG}' back"


# --- the built site, by three builders ---------------------------------------------------------

COMPATIBLE = (
    *("a fact is renamed", "a source is renamed", "a fact moves to another source"),
    *("a quotation becomes a claim", "an actor becomes a project", "a key point is renamed"),
    *("a section is renamed", "a fact is withdrawn"),
)


@pytest.fixture(scope="module")
def moved(
    published: ProjectFolder, before: DictTree, tmp_path_factory: pytest.TempPathFactory
) -> tuple[ProjectFolder, tuple[Address, ...]]:
    """A copy in which nearly everything moved at once, built; and what had been published."""
    root = tmp_path_factory.mktemp("moved") / "project"
    shutil.copytree(published.root, root, ignore=shutil.ignore_patterns("site"))
    tree = edited(before, *(edit for change in COMPATIBLE for edit in CHANGES[change]))
    for path, data in tree.contents.items():
        (root / path).write_bytes(data)
    project = ProjectFolder(root)
    known = read_published(root).all
    build(root)
    return project, known


def led_on(site: Path, one: Address) -> str:
    """Where an address leads a reader without scripts: to itself, or where its notice links to.

    Words of a notice without a link are given as they are.
    """
    page = LexborHTMLParser((site / one.page / "index.html").read_text("utf-8"))
    if one.fragment:
        place = page.css_first(f"article [id='{one.fragment}']")
        assert place is not None, one
        notice = place.next
        while notice is not None and notice.tag == "-text":
            notice = notice.next
        is_notice = notice is not None and "gone" in (notice.attributes.get("class") or "")
    else:
        notice = page.css_first("article > h1 + p.gone")
        is_notice = notice is not None
    if not is_notice or notice is None:
        return str(one)
    link = notice.css_first("a") if one.fragment else page.css_first("article > p.more a")
    if link is None:
        return notice.text().strip()
    return urljoin(f"/{one.page}", link.attributes["href"] or "").removeprefix("/")


@pytest.fixture(scope="module", params=["mkdocs", "properdocs", "zensical"])
def site(
    request: pytest.FixtureRequest, moved: tuple[ProjectFolder, tuple[Address, ...]]
) -> Iterator[Path]:
    """The site by each builder; ours is that of MkDocs."""
    root = moved[0].root
    if request.param == "mkdocs":
        yield root / "site"
        return
    copy = root.parent / request.param
    shutil.copytree(ProjectFolder(root).pages, copy)
    yield build_by(request.param, copy)


@pytest.mark.slow
def test_every_builder_leads_from_each_old_address_to_the_entry(
    site: Path, moved: tuple[ProjectFolder, tuple[Address, ...]]
) -> None:
    led = {str(one): led_on(site, one) for one in moved[1]}
    there = f"{SLUG}/sources"
    wanted = {
        f"{SLUG}/quotes/too-dear/": f"{there}/cranes-article/#too-dear",
        f"{SLUG}/actors/baltic-wire/": f"{SLUG}/projects/baltic-wire/",
        f"{SLUG}/actors/nord-kran/": f"{SLUG}/actors/nordkran/",
        f"{there}/harbour-article/": f"{there}/harbour-story/",
        f"{there}/harbour-article/#arrival": f"{there}/harbour-story/#cranes-arrive",
        f"{there}/harbour-article/#tonnes-2023": f"{there}/harbour-story/#tonnes-2023",
        f"{there}/harbour-article/#tonnes-2022": "Withdrawn: It was the year before.",
        f"{there}/cranes-article/#decision": f"{there}/wire-article/#decision",
        f"{there}/cranes-article/#nordkran-says-no": f"{there}/cranes-article/#nordkran-denies",
        f"{SLUG}/#kp-too-dear": f"{SLUG}/#kp-dear",
        f"{SLUG}/#sec-harbour": f"{SLUG}/#sec-cranes",
    }
    assert {key: led[key] for key in wanted} == wanted
    old_page = LexborHTMLParser((site / there / "harbour-article/index.html").read_text("utf-8"))
    assert old_page.css_first("#cranes-arrive") is None  # it never was there under this id
    for old, new in led.items():
        if not new.startswith("Withdrawn"):
            parts = urlsplit(new)
            page = LexborHTMLParser((site / parts.path / "index.html").read_text("utf-8"))
            fragment = unquote(parts.fragment)
            assert not fragment or page.css_first(f"[id='{fragment}']"), (old, new)


@pytest.mark.slow
def test_the_next_record_keeps_the_old_addresses_and_adds_the_new(
    moved: tuple[ProjectFolder, tuple[Address, ...]],
) -> None:
    project, known = moved
    new, all_ = record(project)
    listed = read_published(project.root).all
    assert {*known} < {*listed}
    assert (len(listed), len(listed) - len(known)) == (all_, new)
    assert address_in(f"{SLUG}/sources/wire-article/#decision") in listed
    assert face.check(face.read(project)).is_good
