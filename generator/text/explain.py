"""What to say to a journalist about words that were refused or not found."""

from typing import NamedTuple

from generator.text.diagnose import Miss, MissKind
from generator.text.nearest import WordChange
from generator.text.reasons import Refusal, Refused
from generator.text.spans import Label

MOST_SHOWN = 80  # characters of the article in one message
MOST_CHANGES = 4


class Explanation(NamedTuple):
    """One sentence that says what is wrong and one that says the way out."""

    message: str
    help: str


def explanation_of(problem: Refused | Miss) -> Explanation:
    """Put a refusal or a miss into words; what comes from the article is shown in quotes."""
    if isinstance(problem, Miss):
        return _explain_miss(problem)
    return _explain_refused(problem)


_REFUSED: dict[Refusal, Explanation] = {
    Refusal.EMPTY: Explanation(
        "there is no word in this quotation", "copy the words from the stored article"
    ),
    Refusal.TOO_LONG: Explanation(
        "this quotation is longer than any paragraph", "quote one passage of one paragraph"
    ),
    Refusal.INSERTION_IN_WORD: Explanation(
        "the square brackets in {word} change a word of the source",
        "quote the word as it is printed; put only whole words in square brackets",
    ),
    Refusal.NEGATION_IN_INSERTION: Explanation(
        "{word} stands in square brackets, and would turn the quotation around",
        "quote only what the source says; put your reading into a note",
    ),
    Refusal.LOOKALIKE_IN_INSERTION: Explanation(
        "a word of {word} in square brackets mixes letters of two alphabets",
        "type the words anew in one alphabet",
    ),
    Refusal.NUMBER_IN_INSERTION: Explanation(
        "{word} stands in square brackets, and would add a number that the source does not print",
        "quote only what the source says; put the number into a note",
    ),
    Refusal.NOT_FOUND: Explanation(
        "these words do not stand in the source{part}",
        "copy them from the stored article, letter by letter",
    ),
    Refusal.ELISION_AT_END: Explanation(
        "the ellipsis at the {side} of the quotation leaves nothing out",
        "remove it; a quotation may begin and end inside a sentence",
    ),
    Refusal.OUT_OF_ORDER: Explanation(
        "the parts of this quotation stand on {lines} in another order",
        "put them into the order of the article, or make two quotations of them",
    ),
    Refusal.SPLITS_WORD: Explanation(
        "the quotation {cuts} inside the word {word} on {lines}",
        "take in the whole word, or leave it out",
    ),
    Refusal.SPLITS_NUMBER: Explanation(
        "the quotation {cuts} inside the number {word} on {lines}",
        "take in the whole number with its sign, currency and unit, or leave it out",
    ),
    Refusal.ACROSS_PARAGRAPHS: Explanation(
        "this quotation runs over more than one paragraph ({lines})",
        "quote from one paragraph, or give a list with one piece of evidence for each",
    ),
    Refusal.ACROSS_LABELS: Explanation(
        "this quotation runs from one kind of line into another ({lines})",
        "quote from one paragraph, or give a list with one piece of evidence for each",
    ),
    Refusal.WRONG_CONTEXT: Explanation(
        "the words stand on {lines}, but not {beside}",
        "copy from the article what stands directly next to the words, or leave it out",
    ),
    Refusal.WRONG_LABEL: Explanation(
        "the words stand outside the body of the article: {lines} is {label}",
        "quote the lead or the body; if the line is part of it, correct the layout of the source",
    ),
    Refusal.LONG_GAP: Explanation(
        "an ellipsis on {lines} leaves out more than a few sentences, which may say anything",
        "make two quotations of it, or give a list with one piece of evidence for each part",
    ),
    Refusal.NEGATION_IN_GAP: Explanation(
        "the words left out on {lines} hold {word}, so the quotation may say the opposite",
        "write out the words with {word} instead of the ellipsis",
    ),
    Refusal.NEGATION: Explanation(
        "{word} stands just {side} these words on {lines} and belongs to them",
        "quote {word} as well, so that the quotation says what the source says",
    ),
    Refusal.AMBIGUOUS: Explanation(
        "these words stand in {count} places ({lines})",
        "say which one is meant: add a 'prefix' or a 'suffix' with the words next to them",
    ),
}


def _explain_refused(refused: Refused) -> Explanation:
    sentences = _REFUSED[refused.reason]
    words = {
        "word": _shown(refused.word),
        "part": f": {_shown(refused.word)}" if refused.word else "",
        "side": refused.side,
        "cuts": "begins" if refused.side == "start" else "ends",
        "beside": "after the 'prefix'" if refused.side == "before" else "before the 'suffix'",
        "lines": _lines(refused.lines),
        "label": _label(refused.label),
        "count": str(len(refused.spans)),
    }
    return Explanation(sentences.message.format_map(words), sentences.help.format_map(words))


def _explain_miss(miss: Miss) -> Explanation:
    lines = _lines(miss.lines)
    match miss.kind:
        case MissKind.OUTSIDE_BODY:
            refused = Refused(Refusal.WRONG_LABEL, miss.spans, miss.lines, label=miss.label)
            return _explain_refused(refused)
        case MissKind.MISATTRIBUTED:
            names = " and ".join(f"'{name}'" for name in miss.sources)
            return Explanation(
                f"these words stand in {names}, not in this source",
                "move the entry to the file of that source",
            )
        case MissKind.STITCHED | MissKind.BROKEN:
            return _apart(miss, lines)
        case MissKind.DRIFTED:
            changes = _changes(miss.changes)
            return Explanation(
                f"the words on {lines} differ: {changes}"
                if changes
                else f"the words stand on {lines}, with other punctuation between or around them",
                f"the source has: {_shown(miss.passage)}",
            )
        case MissKind.PARAPHRASED:
            return Explanation(
                f"the source says something like this on {lines} in other words",
                f"quote it as it stands: {_shown(miss.passage)}",
            )
        case MissKind.ABSENT:
            return Explanation(
                "these words do not stand in the source, nor anything like them",
                "look for them in the stored article; what no source says has no evidence",
            )


def _apart(miss: Miss, lines: str) -> Explanation:
    if miss.kind is MissKind.STITCHED:
        return Explanation(
            f"this quotation is put together from {len(miss.spans)} passages ({lines})",
            "quote them apart; inside one paragraph, mark what is left out with '[…]'",
        )
    return Explanation(
        f"these words stand in the stored text across the end of a line ({lines})",
        "every paragraph is one line: join the lines of the stored text, and the halves of a word "
        "that is broken at the end of one, before anything rests on them",
    )


def _changes(changes: tuple[WordChange, ...]) -> str:
    differing = [change for change in changes if change.written != change.stored]
    shown = "; ".join(_change(change) for change in differing[:MOST_CHANGES])
    more = len(differing) - MOST_CHANGES
    return f"{shown}; and {more} more" if more > 0 else shown


def _change(change: WordChange) -> str:
    if not change.stored:
        return f"{_shown(change.written)} is not there"
    if not change.written:
        return f"{_shown(change.stored)} is left out"
    why = f" ({change.why})" if change.why else ""
    return f"{_shown(change.written)} for {_shown(change.stored)}{why}"


def _shown(words: str) -> str:
    words = " ".join(words.split())
    return f"‘{words[: MOST_SHOWN - 1]}…’" if len(words) > MOST_SHOWN else f"‘{words}’"


def _lines(lines: tuple[int, ...]) -> str:
    numbers = [str(number) for number in dict.fromkeys(lines)]
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    return f"lines {', '.join(numbers[:-1])} and {numbers[-1]}" if numbers else "no line"


def _label(label: Label | None) -> str:
    if label is None:
        return "not in the layout"
    return "'label'" if label is Label.LABEL else f"a {label.value}"
