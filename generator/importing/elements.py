"""The elements of HTML by what they do to a line of text."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


BLOCKS = _names("""
address article aside blockquote body button caption center dd details dialog dir div dl dt
fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main
menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul
""")
"""They begin and end a line."""
UNSEEN = _names("""
head script style template noscript iframe object embed applet svg canvas audio video map datalist
area frame frameset noframes textarea title meta link rt rp
""")
"""Nothing in them is text that is printed on the page."""
LEFT_OPEN = _names("""
area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th
tbody thead tfoot colgroup html body head
""")
"""They need no end, so that many of them are not nested."""
LINKS = _names("a button option")
CELLS = _names("td th")
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
BOXES = _names("body main article section div td tr tbody table center form li")
"""They may hold an article; a paragraph does not."""
ASIDES = _names("nav footer aside form dialog button select figcaption")
"""What stands in them is beside the article."""
READ_ALOUD = _names("""
sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text screen-reader-only
screenreader element-invisible
""")
"""Classes whose text is there for those who hear the page, and which the eye does not see."""
