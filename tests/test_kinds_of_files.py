"""Only what may be published is: each file of a site is read as its kind, or refused."""

import gzip
from pathlib import Path

import pytest

from generator.sitecheck.kinds import wrong_files
from tests.built import copy_small_project
from tests.cli.running import replace, run

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    "<url><loc>https://example.org/</loc></url></urlset>"
)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">{}</feed>'
PLAIN = '<path d="M0 0"/><use href="#a"/><path fill="url(#b)"/>'

GOOD: dict[str, str | bytes] = {
    "a.svg": SVG.format(PLAIN),
    "sitemap.xml": SITEMAP,
    "elva/feed.xml": ATOM.format("<link href='https://example.org/'/><title>url(x)</title>"),
    "a.json": '{"a": [1]}',
    "a.css": ".a{background:url(b.png) url('data:image/png;base64,AA==')} /* https://x.y */",
    "robots.txt": "User-agent: *",
    "a.csv": '\ufeffa,b\r\n"x, ""y""",-5\r\n\'=1+1,-0.5\r\n',
    "CNAME": "example.org",
    "a.PNG": b"\x89PNG\r\n\x1a\n...",
    "more/index.html": "<script>read elsewhere</script>",
}
BAD: dict[str, tuple[str | bytes, str]] = {
    "a.htm": ("<p>", "a page that is not made from Markdown"),
    "a.xhtml": ("<p/>", "a page that is not made from Markdown"),
    "a.HTML": ("<p>", "a page that is not made from Markdown"),
    "a.js": ("alert(1)", "a script that is none of the theme's"),
    "assets/site.js": ("alert(1)", "a script that is none of the theme's"),
    "a.svg": (SVG.format("<script>1</script>"), "an element <script>"),
    "b.svg": (SVG.format('<path onload="x()"/>'), "an attribute onload"),
    "c.SVG": (SVG.format('<use xlink:href="https://x.y/#a"/>'), "an address 'https://x.y/#a'"),
    "d.svg": (SVG.format("<foreignObject/>"), "an element <foreignObject>"),
    "e.svg": ('<svg xmlns="http://www.w3.org/1999/xhtml"/>', "an element <svg>"),
    "f.svg": ("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG, "a document type"),
    "g.svg": ("<?xml-stylesheet href='x.xsl'?>" + SVG, "an instruction <?xml-stylesheet?>"),
    "h.svg": (SVG.format('<path style="fill:url(//x.y/a)"/>'), "an address in style"),
    "i.svg": (SVG.format("<style>@import 'x'</style>"), "a style that fetches"),
    "j.svg": ("<svg", "it cannot be read as XML"),
    "news.xml": (SITEMAP, "a file of no kind that is known here"),
    "feed.xml": (SITEMAP, "an element <urlset>"),
    "a/feed.xml": (ATOM.format("<content type='html'/>"), "an attribute type='html' on <content>"),
    "b/feed.xml": (ATOM.format("<link href='javascript:x'/>"), "an address 'javascript:x'"),
    "c/feed.xml": (ATOM.format("<entry onload='x'/>"), "an attribute onload='x' on <entry>"),
    "d/feed.xml": (ATOM.format("<script/>"), "an element <script>"),
    "e/feed.xml": ("<!DOCTYPE feed>" + ATOM, "a document type"),
    "a.json": ("{", "it is not JSON"),
    "b.json": ("[" * 200_000, "it is nested too deeply"),
    "a.css": ("@import 'b.css'", "it fetches or runs something"),
    "b.css": ("a{background:url(//x.y/a.png)}", "it fetches or runs something"),
    "c.css": ("a{background:u\\72l(ht\\74 ps://x.y)}", "it fetches or runs something"),
    "d.css": ("a{background:image-set('https://x.y/a' 1x)}", "it fetches or runs something"),
    "a.csv": ("a,b\r\n=1+1,c\r\n", "a spreadsheet would reckon with '=1+1'"),
    "b.csv": ("a\r\n-5+cmd|' /C calc'!A0\r\n", "a spreadsheet would reckon with"),
    "c.csv": ("a,b\r\nc\r\n", "its rows are not of one length"),
    "d.csv": ('a\r\n"b\r\n', "it is not CSV in UTF-8"),
    "e.csv": (b"\xff", "it is not CSV in UTF-8"),
    "a.txt": (b"\xff", "it is not UTF-8 text"),
    "a.png": ("<script>", "its bytes are not those of its kind"),
    "a.pdf": ("%PDF", "a file of no kind that is known here"),
    "a": ("?", "a file of no kind that is known here"),
    "a.wasm": ("?", "a file of no kind that is known here"),
}


def put(site: Path, name: str, content: str | bytes) -> None:
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def wrong(site: Path, allowed: frozenset[str] = frozenset()) -> dict[str, str]:
    return {fault.page: fault.message for fault in wrong_files(site, frozenset(), allowed)}


def test_what_is_of_a_known_kind_is_published(tmp_path: Path) -> None:
    for name, content in GOOD.items():
        put(tmp_path, name, content)
    put(tmp_path, "sitemap.xml.gz", gzip.compress(SITEMAP.encode()))
    assert wrong(tmp_path) == {}


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_is_refused_by_its_path_unless_it_is_allowed(tmp_path: Path, name: str) -> None:
    content, message = BAD[name]
    put(tmp_path, name, content)
    assert wrong(tmp_path)[name].startswith(message)
    assert wrong(tmp_path, frozenset({name})) == {}


@pytest.mark.parametrize(
    "packed",
    [b"", b"\x1f\x8b", gzip.compress(b"x"), gzip.compress(b"x" * 10**7)],
    ids=["nothing", "cut off", "no map of the site", "ten megabytes"],
)
def test_a_packed_sitemap_is_the_sitemap(tmp_path: Path, packed: bytes) -> None:
    put(tmp_path, "sitemap.xml", SITEMAP)
    put(tmp_path, "sitemap.xml.gz", packed)
    assert wrong(tmp_path) == {"sitemap.xml.gz": "it is not sitemap.xml, packed"}


def test_a_sitemap_holds_addresses_alone(tmp_path: Path) -> None:
    put(tmp_path, "sitemap.xml", '<script xmlns="http://www.w3.org/1999/xhtml"/>')
    assert wrong(tmp_path) == {"sitemap.xml": "an element <script> that may not stand in it"}


def test_a_link_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to("/etc/hosts")
    assert wrong(tmp_path)["a.html"].startswith("it cannot be read: it is a symbolic link")


@pytest.mark.slow
def test_a_file_in_docs_is_published_if_it_is_known_or_allowed(tmp_path: Path) -> None:
    project = copy_small_project(tmp_path / "project")
    put(project / "docs", "old.htm", "<script>alert(1)</script>")
    put(project / "docs", "assets/site.js", "alert(1)")
    put(project / "docs", "files/report.pdf", "%PDF")
    replace(project / "mkdocs.yml", "\nextra:\n", "\nextra:\n  files: [files/report.pdf]\n")
    done = run("-C", str(project), "build")
    assert done.exit_code == 2
    assert "old.htm: a page that is not made from Markdown" in done.stderr
    assert "assets/site.js: a script that is none of the theme's" in done.stderr
    assert "report.pdf" not in done.stderr
    assert not (project / "site").exists()
