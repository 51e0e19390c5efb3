"""What the elements of a page say of themselves: furniture, and which sort of it."""

from itertools import chain

from generator.importing.block import Element
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


def said(element: Element) -> Label | None:
    """The furniture that an element says it is; None where it says nothing of the kind."""
    if element.tag in TAGS:
        return TAGS[element.tag]
    marks = (MARKS[mark] for mark in sorted(element.marks & MARKS.keys()))
    if element.tag in HOLDERS:
        return next(marks, None)
    words = (WORDS[word] for word in sorted(element.words & WORDS.keys()))
    names = (NAMES[name] for name in sorted(element.names & NAMES.keys()))
    return next(chain(marks, words, names), None)
