"""How far a negation reaches: the clause, and how many words lie between two places in it.

Grammar by punctuation and closed word classes only. A comma, a semicolon, a dash, a bracket or
the end of a sentence ends a clause; what stands between two commas or brackets inside a clause
(`not, however, support`) does not.
"""

import re
from typing import NamedTuple

from generator.text.negators import TABLES

FAR = 8  # words; a negation further off is no longer "just before"
NEAR = 3  # words that carry meaning: "did not confirm recent reports that …" has three
LIST_WORDS = 5  # between the comma and the "or" of a list
LONGEST = 150  # characters of a parenthesis
SPLICE = "\0"  # where the span begins

_WORD = re.compile(r"\w+(?:['’ʼ-]\w+)*")
_BRACKETED = re.compile(r"\([^()]{0,200}\)|\[[^][]{0,200}\]")
_BREAK = re.compile(
    r"[;:](?=\s|$)|[!?()\[\]—―\n]|\s[-–‒−]\s|,(?=[\"'”’»]?(?:\s|$|\0))|\.(?=[\"'”’»)\s\0]|$)"
)
_QUOTE = "\"'“”‘’„«»"
_OPENS = re.compile(
    rf"(?P<mark>[{_QUOTE}]?)(?:(?P<comma>,[{_QUOTE}]?)|\s?(?P<long>[—―])"
    rf"|(?P<dash>\s[-–]\s)|\s?(?P<bracket>\())"
)
_ADDED = re.compile(r",\s(?:and|or|nor|but|i|oraz|ani|lecz|и|но)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.!?;]\s")
_ABBREVIATION = re.compile(
    r"(?:\b\w|\b(?:mr|mrs|ms|dr|st|gen|sen|col|lt|prof|jr|vs|etc|bn|mln|mld|tys|ul|św|тыс|млн|млрд"
    r"|г|ул|им|т\.е|e\.g|i\.e))$",
    re.IGNORECASE,
)
_COORDINATORS = frozenset({"or", "nor", "ani", "lub", "albo", "или", "ни", "немесе"})
_EMPHASIS = frozenset({"ever", "przenigdy"})
_CONJUNCTIONS = frozenset({"and", "but", "which", "who", "a", "i", "ale", "и", "а", "но", "және"})
_PRONOUNS = frozenset(
    {"it", "he", "she", "they", "we", "you", "on", "ona", "oni", "my", "он", "она", "они", "мы"}
)
_ADVERBS = "|".join(sorted(word for table in TABLES for word in table.adverbs))
_INFINITIVES = "|".join(table.infinitives for table in TABLES if table.infinitives)
_PARENTHESIS = re.compile(
    rf",\s(?:{_ADVERBS}),|,\s[^,;:.!?\0]{{1,60}},(?=\s*\0?\s*(?:{_INFINITIVES})(?!\w))",
    re.IGNORECASE,
)
_APPOSITION = re.compile(r",\s[^,;:.!?\0]{1,80},(?=\s*\0?\s*([\w'’]+))")
_ADVERSATIVE = re.compile(
    rf"(?<!\w)(?:{'|'.join(p for table in TABLES for p in table.adversatives)})(?!\w)",
    re.IGNORECASE,
)
LIGHT = frozenset().union(*(table.light for table in TABLES))
LINKING = frozenset().union(*(table.linking for table in TABLES))
_COMPLEMENTISERS = frozenset().union(*(table.complementisers for table in TABLES))
_SUBORDINATORS = frozenset().union(*(table.subordinators for table in TABLES))


class Gap(NamedTuple):
    """What lies between a negation and the span behind it, if they share a clause."""

    words: tuple[str, ...]
    next: str

    @property
    def content(self) -> int:
        """How many of the words carry meaning."""
        return sum(1 for word in self.words if not _is_light(word))

    def is_within(self, limit: int) -> bool:
        """Whether a negation that reaches over `limit` words of meaning reaches over this gap."""
        if len(self.words) > FAR:
            return False
        last = self.words[-1] if self.words else ""
        if last in _COMPLEMENTISERS or self.next in _COMPLEMENTISERS:
            return True
        opens = self.next in _SUBORDINATORS and self.words
        if opens or (len(self.words) > 1 and last in _SUBORDINATORS):
            return False
        return self.content <= limit


def gap(between: str, following: str, *, is_subject: bool = False) -> Gap | None:
    """The words of `between`, or None where a clause ends in it.

    Args:
        between: normalised text from the negation to the span.
        following: how the span goes on; a capital letter there makes a full stop an end.
        is_subject: the negation is a subject that waits for its verb behind any parenthesis.
    """
    text = _PARENTHESIS.sub(" ", f"{_BRACKETED.sub(' ', between)}{SPLICE}{following}")
    if is_subject:
        text = _APPOSITION.sub(_unless_clause, text)
    head, _, tail = text.partition(SPLICE)
    if any(_ends_clause(found, head + tail) for found in _BREAK.finditer(head + SPLICE)):
        return None
    if _ADVERSATIVE.search(head):
        return None
    first = _WORD.search(tail)
    words = tuple(word.lower() for word in _WORD.findall(head))
    return Gap(words, first.group().lower() if first else "")


def _unless_clause(found: re.Match[str]) -> str:
    """Drop what stands between two commas, unless a new clause begins behind it."""
    word = found.group(1)
    is_new = word[0].isupper() or word in _CONJUNCTIONS or word in _PRONOUNS
    return found.group() if is_new else " "


def _ends_clause(found: re.Match[str], text: str) -> bool:
    if found.group() == SPLICE:
        return False
    following = _WORD.search(text, found.end())
    after = following.group() if following else ""
    if found.group() == ",":
        return after.lower() not in _COMPLEMENTISERS | _EMPHASIS and not _is_list(text, found.end())
    if found.group() == ".":
        is_sentence = not after or after[0].isupper() or after[0].isdigit()
        return is_sentence and not _ABBREVIATION.search(text[: found.start()])
    return True


def _is_list(text: str, start: int) -> bool:
    """Whether a comma separates what one negation denies: `not condemn, isolate or punish`."""
    following = _WORD.findall(text[start : start + LONGEST])[:LIST_WORDS]
    return any(word.lower() in _COORDINATORS for word in following)


def _is_light(word: str) -> bool:
    return word in LIGHT or (word.isascii() and word.endswith("ly") and len(word) > 4)


def parenthesis_after(plain: str, start: int, end: int) -> int | None:
    """Where the parenthesis ends that opens right behind a negation and leaves it stranded.

    `did not, as it says, support`; `"We do not," he said, "support it"`. An interjection at the
    beginning of a clause (`No, we support it`) is not stranded.

    Args:
        plain: normalised text.
        start: where the negation begins.
        end: where it ends.
    """
    opening = _OPENS.match(plain, end)
    if opening is None or start < 2 or plain[start - 1] != " " or not plain[start - 2].isalnum():
        return None
    if opening["comma"] and (opening["mark"] or len(opening["comma"]) > 1):
        closing = rf",\s*[{_QUOTE}]"  # the quotation must go on
    else:
        mark = "," if opening["comma"] else ")" if opening["bracket"] else ""
        closing = re.escape(mark or opening["long"] or opening["dash"])
    if opening["comma"] and _ADDED.search(plain, max(0, start - 40), start):
        return opening.end()  # it was the negation that stood in parenthesis: ", and will not,"
    closes = re.compile(closing).search(plain, opening.end(), opening.end() + LONGEST)
    if closes is None or _ENDS_SENTENCE.search(plain, opening.end(), closes.start()):
        return None
    return closes.end()
