"""A second opinion on what of a page is its article: trafilatura's."""

import logging
import re
import warnings

from generator.importing.labelling import Opinion
from generator.importing.refusal import NotImported

LARGEST = 8_000_000  # characters of a page that it is asked about; its time grows faster
TOLD_BY = 80  # letters that tell a line from all others
NO_LETTER = re.compile(r"[\W_]+")
MISSING = (
    "a web page or a PDF needs the packages of the extra `import`: "
    "pip install 'annotated-briefing[import]'"
)


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
    if len(page) > LARGEST:
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
