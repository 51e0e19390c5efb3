"""`make site`: how many words each published briefing opens with; more than 900 are too many.

Tests never look at what is published (tests/conftest.py), so what is built is looked at here. A
browser test holds the count against what is seen.
"""

import re
import sys
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

MOST = 900
FOLDED = "details:not([open]) > :not(summary), [popover], .printed, .headerlink, script, .of"
"""What is in a page and is not seen before something is opened."""
HAS_SIGN = re.compile(r"[^\W_]")


def opens_with(page: str) -> int:
    """The words in the article of a page that stand there before anything is opened."""
    article = LexborHTMLParser(page).css_first("article")
    if article is None:
        return 0
    for node in article.css(FOLDED):
        node.decompose()
    texts = (
        one.text(deep=False) for one in article.traverse(include_text=True) if one.tag == "-text"
    )
    return sum(1 for text in texts for word in text.split() if HAS_SIGN.search(word))


def main(site: Path) -> int:
    """Say it of every briefing of a site; 1 where one opens with too much."""
    is_wrong = False
    for path in sorted(site.glob("*/index.html")):
        page = path.read_text(encoding="utf-8")
        if '<div class="question">' in page:
            number = opens_with(page)
            is_wrong |= number > MOST
            print(f"{path.parent.name} opens with {number} words, of {MOST} at most")
    return int(is_wrong)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
