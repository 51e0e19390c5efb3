"""What the extra `import` brings: lines of a PDF, and a second opinion on what is an article."""

import logging
import re
import sys
import warnings
import zlib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from generator.faults import EnvironmentFault
from generator.importing.labelling import Opinion


class NotImported(EnvironmentFault):
    """A page that no source can be made of; the message says why, after the page's name."""


LARGEST = 8_000_000  # characters of a page that it is asked about; its time grows faster
MOST_TAGS = 30_000  # of such a page; a long report with all around it has a third of them
MOST_PAGES = 300
REPEATED = 3  # pages on which a line at the edge is a header or a footer
EDGE = 2  # lines at the top and at the bottom of a page
BROKEN = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)
TOLD_BY = 80  # letters that tell a line from all others
NO_LETTER = re.compile(r"[\W_]+")
PYTHON = f'"{sys.executable}"' if " " in sys.executable else sys.executable
MISSING = (
    "a web page or a PDF needs the packages of the extra `import`: "
    f'{PYTHON} -m pip install "annotated-briefing[import]"'
)
"""With this Python, whose packages are asked for, and in marks that every shell takes."""


def second_opinion(page: str) -> Opinion | None:
    """Which lines trafilatura holds for the article; None where it finds none.

    Nothing is fetched: it is given the page and no address.

    Raises:
        NotImported: it is not installed.
    """
    try:
        with warnings.catch_warnings(action="ignore"):  # of what it could fetch pages through
            import trafilatura  # noqa: PLC0415  (an extra; half a second)
    except ImportError:
        raise NotImported(MISSING) from None
    if len(page) > LARGEST or page.count("<") > MOST_TAGS:
        return None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it doubts is no news here
    try:
        found = trafilatura.extract(page, include_comments=False, include_tables=True)
    except (RecursionError, ValueError, AttributeError, TypeError, IndexError):
        return None  # on a page that it cannot read it has no opinion
    article = _letters(found or "")
    return (lambda line: _letters(line)[:TOLD_BY] in article) if article else None


def _letters(text: str) -> str:
    return NO_LETTER.sub("", text).casefold()


def pdf_pages(data: bytes) -> tuple[tuple[str, ...], ...]:
    """The lines of each page.

    Raises:
        NotImported: what reads a PDF is not installed, or this one cannot be read.
    """
    try:
        import pypdf  # noqa: PLC0415  (an extra)
        from pypdf.errors import PyPdfError  # noqa: PLC0415
    except ImportError:
        raise NotImported(MISSING) from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotImported("it is locked with a password; save a copy without one")
        if len(reader.pages) > MOST_PAGES:
            raise NotImported(f"it has more than {MOST_PAGES} pages; import the article's own")
        pages = tuple(tuple(page.extract_text().splitlines()) for page in reader.pages)
    except (PyPdfError, zlib.error, OverflowError, NotImplementedError, *BROKEN):
        raise NotImported("it is not a PDF that can be read") from None
    if not any(line.strip() for page in pages for line in page):
        raise NotImported("it holds pictures of text and no text; have it recognised first")
    return pages


def furniture_of(pages: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """What stands at the edge of several pages, numbers aside: headers and footers."""
    seen = Counter(line for page in pages for line in set(_edges(page)))
    return frozenset(line for line, count in seen.items() if count >= REPEATED)


def is_furniture(line: str, furniture: frozenset[str]) -> bool:
    """Whether a line of a page is one of its headers or footers, or its number alone."""
    return _plain(line) in furniture


def _edges(page: tuple[str, ...]) -> Iterator[str]:
    lines = [line for line in page if line.strip()]
    for line in (*lines[:EDGE], *lines[-EDGE:]):
        yield _plain(line)


def _plain(line: str) -> str:
    """A line without its numbers, since pages count."""
    return " ".join("".join(each for each in line if not each.isdigit()).split())
