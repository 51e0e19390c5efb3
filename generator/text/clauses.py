"""How far a negation reaches: the clause, and how many words lie between two places in it.

Grammar by punctuation and closed word classes only. A comma, a semicolon, a dash, a bracket or
the end of a sentence ends a clause; what stands between two commas or brackets inside a clause
(`not, however, support`) does not.
"""

import re
from functools import partial
from typing import NamedTuple

from generator.languages.negation import NegationWords

FAR = 8  # words; a negation further off is no longer "just before"
NEAR = 3  # words that carry meaning: "did not confirm recent reports that …" has three
LIST_WORDS = 5  # between the comma and the "or" of a list
LONGEST = 150  # characters of a parenthesis
COMMAS = ",\u060c"  # with that of Arabic
SPLICE = "\0"  # where the span begins

_BRACKETED = re.compile(r"\([^()]{0,200}\)|\[[^][]{0,200}\]")
_BREAK = re.compile(
    r"[;:\u061b](?=\s|$)|[!?\u061f()\[\]—―\n。，；：！？（）]|\s[-–‒−]\s"
    r"|[,\u060c](?=[\"'”’»]?(?:\s|$|\0))|\.(?=[\"'”’»)\s\0]|$)"
)
_QUOTE = "\"'“”‘’„«»"
_OPENS = re.compile(
    rf"(?P<mark>[{_QUOTE}]?)(?:(?P<comma>,[{_QUOTE}]?)|\s?(?P<long>[—―])"
    rf"|(?P<dash>\s[-–]\s)|\s?(?P<bracket>\())"
)
_MARKS = re.compile('["“”„«»]')
_ENDS_SENTENCE = re.compile(r"[.!?;]\s")
_APPOSITION = re.compile(r",\s[^,;:.!?\0]{1,80},(?=\s*\0?\s*([\w'’]+))")


class ClauseGap(NamedTuple):
    """What lies between a negation and the span behind it, if they share a clause."""

    words: tuple[str, ...]
    next: str
    table: NegationWords

    @property
    def content(self) -> int:
        """How many of the words carry meaning."""
        return sum(1 for word in self.words if not _is_light(word, self.table))

    def is_within(self, limit: int) -> bool:
        """Whether a negation that reaches over `limit` words of meaning reaches over this gap."""
        if len(self.words) > FAR:
            return False
        last = self.words[-1] if self.words else ""
        if last in self.table.complementisers or self.next in self.table.complementisers:
            return True
        opens = self.next in self.table.subordinators and self.words
        if opens or (len(self.words) > 1 and last in self.table.subordinators):
            return False
        return self.content <= limit


def gap(
    between: str, following: str, table: NegationWords, *, is_subject: bool = False
) -> ClauseGap | None:
    """The words of `between`, or None where a clause ends in it.

    Args:
        between: normalised text from the negation to the span.
        following: how the span goes on; a capital letter there makes a full stop an end.
        table: the words of the language.
        is_subject: the negation is a subject that waits for its verb behind any parenthesis.
    """
    text = table.parenthesis_pattern.sub(" ", f"{_BRACKETED.sub(' ', between)}{SPLICE}{following}")
    if is_subject:
        text = _APPOSITION.sub(partial(_unless_clause, table), text)
    head, _, tail = text.partition(SPLICE)
    if any(_ends_clause(found, head + tail, table) for found in _BREAK.finditer(head + SPLICE)):
        return None
    if table.adversative_pattern.search(head):
        return None
    first = table.word_pattern.search(tail)
    words = tuple(word.lower() for word in table.word_pattern.findall(head))
    return ClauseGap(words, first.group().lower() if first else "", table)


def _unless_clause(table: NegationWords, found: re.Match[str]) -> str:
    """Drop what stands between two commas, unless a new clause begins behind it."""
    word = found.group(1)
    is_new = word[0].isupper() or word in table.conjunctions or word in table.pronouns
    return found.group() if is_new else " "


def _ends_clause(found: re.Match[str], text: str, table: NegationWords) -> bool:
    if found.group() == SPLICE:
        return False
    following = table.word_pattern.search(text, found.end())
    after = following.group() if following else ""
    if found.group() in COMMAS:
        goes_on = after.lower() in table.complementisers | table.emphasis
        return not (goes_on or _is_list(text, found.end(), table))
    if found.group() == ".":
        is_sentence = not after or after[0].isupper() or after[0].isdigit()
        return is_sentence and not table.abbreviation_pattern.search(text[: found.start()])
    return True


def _is_list(text: str, start: int, table: NegationWords) -> bool:
    """Whether a comma separates what one negation denies: `not condemn, isolate or punish`."""
    following = table.word_pattern.findall(text[start : start + LONGEST])[:LIST_WORDS]
    return any(word.lower() in table.coordinators for word in following)


def _is_light(word: str, table: NegationWords) -> bool:
    return word in table.light or (word.endswith(table.light_endings) and len(word) > 4)


def parenthesis_after(plain: str, start: int, end: int, table: NegationWords) -> int | None:
    """Where the parenthesis ends that opens right behind a negation and leaves it stranded.

    `did not, as it says, support`; `"We do not," he said, "support it"`. An interjection at the
    beginning of a clause (`No, we support it`) is not stranded.

    Args:
        plain: normalised text.
        start: where the negation begins.
        end: where it ends.
        table: the words of the language.
    """
    opening = _OPENS.match(plain, end)
    if opening is None or start < 2 or plain[start - 1] != " " or not plain[start - 2].isalnum():
        return None
    clause = table.word_pattern.match(plain, opening.end() + 1)
    if opening["comma"] and clause and clause[0].lower() in table.complementisers:
        return None  # "nie wyklucza, że miasto pozwie firmę,"
    if opening["comma"] and (opening["mark"] or len(opening["comma"]) > 1):
        closing = rf",\s*[{_QUOTE}]"  # the quotation must go on
    else:
        mark = "," if opening["comma"] else ")" if opening["bracket"] else ""
        closing = re.escape(mark or opening["long"] or opening["dash"])
    if opening["comma"] and table.added_pattern.search(plain, max(0, start - 40), start):
        return opening.end()  # it was the negation that stood in parenthesis: ", and will not,"
    closes = re.compile(closing).search(plain, opening.end(), opening.end() + LONGEST)
    if closes is None or _ENDS_SENTENCE.search(plain, opening.end(), closes.start()):
        return None
    inside = plain[opening.end() : closes.start()]
    if not (opening["mark"] or len(opening["comma"] or "") > 1) and len(_MARKS.findall(inside)) % 2:
        return None  # a quotation ends in it
    return closes.end()
