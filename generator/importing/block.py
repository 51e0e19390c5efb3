"""What a saved page is taken apart into: elements by what they do, lines as they are printed."""

from dataclasses import dataclass


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


LETTER = 80  # characters; hardly a menu, a name or a caption's beginning is as long
SENTENCE = 5  # words
ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "։")
UNSPACED = ("。", "！", "？")  # of scripts that write no blanks between words
CLOSING = "\"'”’»«“)]>›"


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An element of the page that holds something; one is equal to itself only.

    Args:
        tag: its name, such as `div`.
        words: the words of its class, id and role, in small letters.
        names: each of these as a whole, letters and digits only.
        marks: what it says of itself in so many words: `itemprop`, `role`, `rel`.
    """

    tag: str
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Block:
    """One printed line: a paragraph, a heading, an item of a list, a row of a table.

    Args:
        text: the words, blanks collapsed.
        path: the elements around it, from the outermost to its own.
        linked: how many of its characters are links.
        joined: how many line ends inside it were taken out.
        words: the words whose hyphen was taken out with a line end.
    """

    text: str
    path: tuple[Element, ...]
    linked: int = 0
    joined: int = 0
    words: tuple[str, ...] = ()

    @property
    def tag(self) -> str:
        """The name of the element that it is printed in."""
        own = (element.tag for element in reversed(self.path) if element.tag in BLOCKS)
        return next(own, "body")

    @property
    def is_link(self) -> bool:
        """Whether it is little more than a link."""
        return self.linked * 3 > len(self.text) * 2

    @property
    def is_address(self) -> bool:
        """Whether the link is the address itself, printed to be read."""
        return len(self.text.split()) <= 2 and ("@" in self.text or "://" in self.text)

    @property
    def is_ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.text.rstrip(CLOSING).endswith(ENDS)

    @property
    def is_sentence(self) -> bool:
        """Whether it reads like prose: several words that end as a sentence does."""
        is_long = len(self.text.split()) >= SENTENCE
        return self.is_ended and (is_long or self.text.rstrip(CLOSING).endswith(UNSPACED))

    @property
    def prose(self) -> int:
        """Characters of running text in it; none where it is a link or no sentence."""
        if self.is_link or not (self.is_sentence or len(self.text) >= LETTER):
            return 0
        return len(self.text) - self.linked
