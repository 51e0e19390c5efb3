"""Where on a page the article is, by its running text and by what elements say of themselves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from generator.importing.block import BOXES, Block, Element
from generator.text import Label


def _all(names: str, label: Label) -> dict[str, Label]:
    return dict.fromkeys(names.split(), label)


TAGS = {
    **_all("nav menu footer form dialog select button", Label.MENU),
    "aside": Label.TEASER,
    "figcaption": Label.CAPTION,
    "caption": Label.CAPTION,
    "address": Label.CREDIT,
}
MARKS = {
    **_all("navigation contentinfo search dialog alertdialog menu menubar toolbar", Label.MENU),
    "comment": Label.MENU,
    "complementary": Label.TEASER,
    "author": Label.CREDIT,
}
"""Roles (WAI-ARIA) and properties (schema.org)."""
WORDS = {
    **_all(
        """
        nav navbar navigation navi menu submenu breadcrumb breadcrumbs footer foot toolbar
        pagination pager paging cookie cookies consent gdpr cmp banner share sharing shares
        sharedaddy sharebar addtoany social socials socialmedia follow subscribe subscription
        newsletter newsletters signup login signin register registration comment comments
        commentlist disqus respond reply replies advert adverts ads ad advertisement advertising
        sponsor sponsored sponsors popup popmake dialog modal overlay lightbox paywall regwall piano
        skip search
        searchform masthead topbar vote voting rating ratings toc jetpack likes printfriendly
        feedback copyright disclaimer imprint legal offcanvas hamburger dropdown notification
        notifications donate donation donations shop cart subscribebox mailchimp webform
        anzeige werbung kommentar kommentare reklama komentarze publicidad publicite
        """,
        Label.MENU,
    ),
    **_all(
        """
        related relateds recommended recommendation recommendations recommends teaser teasers promo
        promos promoted outbrain taboola popular trending mostread mostpopular upsell readmore
        morefrom yarpp jprelatedposts relatedposts sidebar rail crp relatedcontent linkbox infobox
        readalso seealso carousel
        """,
        Label.TEASER,
    ),
    **_all(
        "byline author authors authorbox authorinfo bio autor autoren credits credit photocredit",
        Label.CREDIT,
    ),
    **_all(
        """
        caption captions figcaption wpcaptiontext imagecaption photocaption picturecaption legend
        legende imagedescription mediadescription imagetext bildunterschrift bildtext
        """,
        Label.CAPTION,
    ),
}
"""Words of classes and ids; hints only, since nobody checks what a class is called."""
NAMES = _all(
    """
    tags tag taglist posttags entrytags articletags kicker eyebrow overline category categories
    rubric date dateline timestamp postmeta entrymeta articlemeta metadata meta postdate publishdate
    """,
    Label.LABEL,
)
"""Whole classes; their words stand in others, such as `category-energy`, as well."""
HOLDERS = frozenset({"body", "main", "article", "h1"})
"""Elements whose classes tell what they are about, such as `tag-energy`."""
BODY_MARKS = frozenset({"articlebody"})
BODY_WORDS = _all(
    """
    articlebody articlecontent articletext entrycontent postcontent storybody storycontent posttext
    postbody entrytext articlecopy storytext newstext bodytext
    """,
    Label.BODY,
)


def _said(element: Element) -> Label | None:
    """The furniture that an element says it is; None where it says nothing of the kind."""
    if element.tag in TAGS:
        return TAGS[element.tag]
    marks = (MARKS[mark] for mark in sorted(element.marks & MARKS.keys()))
    if element.tag in HOLDERS:
        return next(marks, None)
    words = (WORDS[word] for word in sorted(element.words & WORDS.keys()))
    names = (NAMES[name] for name in sorted(element.names & NAMES.keys()))
    return next(chain(marks, words, names), None)


MOSTLY = 0.5
"""The share of running text from which on an element is no furniture, whatever it says."""
NEARLY_ALL = 0.8
"""The share from which on one element below another holds its article."""
SUBSTANTIAL = 300  # characters
SMALL = frozenset({Label.CREDIT, Label.CAPTION, Label.LABEL})
"""What holds no headline, however short it is."""
HEADLINE = 10  # characters; the name of a site is shorter
ARTICLES = frozenset({"article", "main"})

Path = tuple[Element, ...]


class Structure:
    """How the running text of a page is spread over its elements."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Weigh every element.

        Args:
            blocks: all lines of the page.
        """
        self.total = sum(block.prose for block in blocks)
        self._whole = _weights(blocks)
        self._headed = {
            element
            for block in blocks
            if len(block.text) > HEADLINE and any(each.tag == "h1" for each in block.path)
            for element in block.path
        }
        self.box = self._article(blocks)

    def furniture(self, path: Path) -> Label | None:
        """The furniture that a line stands in; inside the article, only what is said there."""
        inner = path[len(self.box) :] if self.holds(path) else path
        return self._furniture(inner)

    def holds(self, path: Path) -> bool:
        """Whether a line stands in the article's element."""
        return path[: len(self.box)] == self.box

    def _furniture(self, path: Path) -> Label | None:
        labels = (label for each in path if (label := _said(each)) and self._may_be(each, label))
        return next(labels, None)

    def _may_be(self, element: Element, label: Label) -> bool:
        """Whether an element may be the furniture that it says: none holds a headline and text."""
        weight = self._whole[element]
        is_substantial = weight > SUBSTANTIAL or label in SMALL
        is_headed = element in self._headed and is_substantial and element.tag not in TAGS
        return weight < MOSTLY * self.total and not is_headed

    def _article(self, blocks: Sequence[Block]) -> Path:
        plain = [block for block in blocks if not self._furniture(block.path)]
        weights = _weights(plain)
        paths = {
            element: block.path[: depth + 1]
            for block in plain
            for depth, element in enumerate(block.path)
        }
        if not weights:
            return ()
        inside: dict[Element, set[Element]] = {}
        for path in paths.values():
            for outer, inner in pairwise(path):
                inside.setdefault(outer, set()).add(inner)
        at = _begin(weights, paths)
        while below := inside.get(at):
            top = max(below, key=lambda each: weights[each])
            if top.tag not in BOXES or weights[top] < NEARLY_ALL * weights[at]:
                break
            at = top
        return paths[at]


def _weights(blocks: Iterable[Block]) -> Counter[Element]:
    """The characters of running text below each element."""
    weights: Counter[Element] = Counter()
    for block in blocks:
        for element in block.path:
            weights[element] += block.prose
    return weights


def _begin(weights: Counter[Element], paths: dict[Element, Path]) -> Element:
    """The element to look below: what calls itself the article, where much of the text is in it."""
    most = max(weights.values())
    likely = [element for element in weights if weights[element] >= MOSTLY * most]
    bodies = [each for each in likely if each.marks & BODY_MARKS or each.words & BODY_WORDS.keys()]
    if bodies:
        return max(bodies, key=lambda each: weights[each])
    articles = [each for each in likely if each.tag in ARTICLES]
    return (articles or [min(paths, key=lambda each: len(paths[each]))])[-1]
