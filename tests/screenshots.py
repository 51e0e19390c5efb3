"""Pictures of each kind of page for README and docs: `python -m tests.screenshots`.

The briefing of five articles, frozen for the tests, is built and opened in Chromium. Every screen
is written as a PNG with a palette, which is a third of the size and cannot be told from the
original at a glance.
"""

import struct
import sys
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from tests.briefings import ROOT
from tests.browser_support import FLAGS, find_chromium
from tests.built import build, copy_project, served

FOLDER = ROOT / "docs" / "assets" / "screenshots"
SLUG = "kz-digital-sovereignty/"
MOST = 150_000  # bytes of one picture
COLOURS = 256  # what a palette holds


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page, how wide, in which scheme, from where, after which click or words."""

    name: str
    path: str
    width: int = 1280
    scheme: str = "light"
    place: str = ""
    click: str = ""
    words: str = ""


SHOTS = (
    Shot("briefing", SLUG, place="s_key-points"),
    Shot("briefing-phone", SLUG, width=390, scheme="dark", place="s_key-points"),
    Shot("evidence", SLUG, place="kp-mirrored-accusations", click="#kp-mirrored-accusations .ev"),
    Shot("disputed", SLUG, place="s_disputed"),
    Shot("timeline", SLUG, place="s_events"),
    Shot("source", f"{SLUG}sources/wp-egov/", place="s_article"),
    Shot("source-phone", f"{SLUG}sources/wp-egov/", width=390, place="line_12"),
    Shot("fact", f"{SLUG}sources/wp-egov/", place="wp-moscow-direct-insight"),
    Shot("quotation", f"{SLUG}quotes/wp-new-iron-curtain/"),
    Shot("actor", f"{SLUG}actors/kazakhstan/", scheme="dark"),
    Shot("project", f"{SLUG}projects/gostekh/"),
    Shot("claims", f"{SLUG}claims/"),
    Shot("figures", f"{SLUG}figures/"),
    Shot("disagreements", f"{SLUG}disagreements/"),
    Shot("events", f"{SLUG}events/"),
    Shot("absences", f"{SLUG}absences/"),
    Shot("notes", f"{SLUG}notes/"),
    Shot("statuses", f"{SLUG}statuses/"),
    Shot("glossary", f"{SLUG}glossary/", scheme="dark"),
    Shot("search", SLUG, words="zelazna kurtyna"),
)


def take(browser: Browser, address: str, shot: Shot) -> bytes:
    """One screen as PNG, in true colour."""
    context = browser.new_context(
        viewport={"width": shot.width, "height": 800},
        color_scheme="dark" if shot.scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{address}/{shot.path}")
    if shot.place:
        page.locator(f"[id='{shot.place}']").evaluate("e => e.scrollIntoView()")
    if shot.click:
        page.locator(shot.click).first.click()
    if shot.words:
        page.get_by_role("textbox", name="Search").first.click()
        page.keyboard.type(shot.words)
        page.locator(".md-search-result__item").first.wait_for()
    page.evaluate("document.fonts.ready")
    picture = page.screenshot()
    context.close()
    return picture


def with_palette(png: bytes) -> bytes:
    """A PNG in true colour, as Chromium writes it, with its commonest colours as a palette."""
    width, height, step, rows = _decoded(png)
    pixels = [row[at : at + 3] for row in rows for at in range(0, width * step, step)]
    counted = Counter(pixels)
    palette = [colour for colour, _ in counted.most_common(COLOURS)]
    index = {colour: number for number, colour in enumerate(palette)}
    nearest = {colour: index.get(colour) for colour in counted}
    for colour, number in nearest.items():
        if number is None:
            nearest[colour] = min(range(len(palette)), key=lambda n: _distance(palette[n], colour))
    numbers = bytes(nearest[pixel] or 0 for pixel in pixels)
    lines = b"".join(b"\0" + numbers[at : at + width] for at in range(0, len(numbers), width))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", b"".join(palette)),
            _chunk(b"IDAT", zlib.compress(lines, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _decoded(png: bytes) -> tuple[int, int, int, list[bytes]]:
    """Width, height, bytes of a pixel and the rows of a PNG of 8-bit RGB or RGBA."""
    width, height, depth, colours = struct.unpack(">IIBB", png[16:26])
    step = {2: 3, 6: 4}[colours]
    assert depth == 8
    data, at = b"", 8
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + size]
        at += size + 12
    raw, stride = zlib.decompress(data), width * step
    rows: list[bytes] = []
    above = bytes(stride)
    for row in range(height):
        start = row * (stride + 1)
        above = _unfiltered(raw[start], bytearray(raw[start + 1 : start + 1 + stride]), above, step)
        rows.append(above)
    return width, height, step, rows


def _unfiltered(kind: int, line: bytearray, above: bytes, step: int) -> bytes:
    """Undo the filter of one row (PNG specification, section 9)."""
    for at in range(len(line)):
        left = line[at - step] if at >= step else 0
        up, corner = above[at], above[at - step] if at >= step else 0
        guess = (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]
        line[at] = (line[at] + guess) & 0xFF
    return bytes(line)


def _paeth(left: int, up: int, corner: int) -> int:
    expected = left + up - corner
    return min((left, up, corner), key=lambda value: abs(expected - value))


def main() -> int:
    """Write every picture; fails where one is too large for a README."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    too_large = []
    with (
        TemporaryDirectory() as folder,
        served(build(copy_project(Path(folder) / "project"))) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        for shot in SHOTS:
            picture = with_palette(take(browser, address, shot))
            (FOLDER / f"{shot.name}.png").write_bytes(picture)
            print(f"{shot.name}.png: {len(picture) // 1000} kB")
            if len(picture) > MOST:
                too_large.append(shot.name)
        browser.close()
    if too_large:
        print(f"larger than {MOST // 1000} kB: {', '.join(too_large)}", file=sys.stderr)
    return 1 if too_large else 0


if __name__ == "__main__":
    sys.exit(main())
