"""What stands around a number: about, at least, up to; and what rises or falls."""

import re

from generator.languages.number_tables import Bound, Direction
from generator.languages.numbers import NumberWords, direction

LOOK_BACK = 60  # characters in which a bound and a change are looked for
REACH = 6  # words between a word of change and its number
CLAUSE_END = re.compile(r"[;:!?()\[\]\n—]|\.(?=\s)|\s[–-]\s")
NEXT_CLAUSE = re.compile(r",(?=\s)")
FEWEST_ROUND = 10  # "une dizaine" may be ten or about ten
ENDS = 2  # letters of an ending that tell its case: "20-дан аз" is less than 20
WORDS = re.compile(r"\w+")
ENDING = re.compile(r"^-\w{1,4}(?=\s)")


def bound(before: str, number: str, after: str, language: NumberWords) -> tuple[Bound, int]:
    """How exact the number is meant to be, and where in `before` the words for it begin."""
    ended, behind = f"{number}{_without_ending(after, language)}", len(number)
    patterns = language.before_patterns if language.any_before.search(before) else ()
    for pattern, found in patterns:
        if match := pattern.search(before):
            return found, match.start()
    patterns = language.after_patterns if language.any_after.match(ended, behind) else ()
    for pattern, found in patterns:
        if pattern.match(ended, behind):
            return found, len(before)
    for pattern, found in language.trailing_patterns:
        if pattern.match(ended, behind):
            return found, len(before)
    bare = language.up_to_pattern.search(before)
    if bare:
        is_end = language.origin_pattern.search(before[: bare.start()])
        is_open = is_end or _change(before, language)
        return "to" if is_open else "up-to", bare.start()
    is_round = language.portions.get(number.casefold(), 0) >= FEWEST_ROUND
    return "heard" if is_round else "exact", len(before)


def change(before: str, number: str, after: str, language: NumberWords) -> Direction | None:
    """Whether the number is told of something that rises or falls.

    `before` and `after` reach to the neighbouring numbers.
    """
    rest = _without_ending(after, language)
    ending, after = f"{number}{after.removesuffix(rest)}"[-ENDS:], rest
    behind = re.match(rf"(?:[\s\u00a0-]+[^\s,.;:()]+){{1,{language.window}}}", after)
    if behind and (match := language.change_behind_pattern.search(ending + behind[0])):
        return direction(match)
    return _change(before, language)


def _without_ending(after: str, language: NumberWords) -> str:
    """What stands behind a number and its ending: Kazakh "20-дан аз"."""
    return ENDING.sub("", after) if language.has_endings else after


def _change(before: str, language: NumberWords) -> Direction | None:
    ends = [match.end() for match in CLAUSE_END.finditer(before)]
    clause = before[ends[-1] :] if ends else before
    matches = list(language.change_pattern.finditer(clause))
    between = clause[matches[-1].end() :] if matches else ""
    if not matches or len(WORDS.findall(between)) > REACH:
        return None
    is_linked = language.step_pattern.search(clause) or language.level_pattern.search(clause)
    if NEXT_CLAUSE.search(between) and not is_linked:
        return None  # "unless fares are raised, a quarter of the routes"
    return direction(matches[-1])
