"""How a language says who said something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The words and marks of one language; all in lower case, apostrophes straight.

    A `*` at the end of a word stands for any letters: `powiedział*`.

    Args:
        verbs: forms of verbs of saying; the speaker stands before or behind them.
        telling: those behind which the hearer stands, and the speaker only before (`told`).
        heard: beginnings of those behind which an abbreviation hears ("řekl ČTK").
        adding: forms without a subject of their own; the one who spoke before goes on (`adding`).
        sources: phrases before the speaker (`according to`).
        views: prepositions that open a sentence and give it to whom they name ("Pour Me Lee, …").
        relatives: pronouns behind a comma for the one named before it ("Lee, who said").
        sourced: words behind the speaker (`zufolge`).
        pronouns: subjects that stand for a person named before.
        impersonal: those that may stand for a body as well.
        determiners: words behind which a form is a noun ("their claims").
        light: words without meaning of their own between a speaker and the verb (`has`, `also`).
        conjunctions: words that join a second verb to the subject of the first.
        articles: words that may stand between a preposition and what it governs.
        indefinite: those that bring in somebody new: "a fisherman said".
        prepositions: words that make what is named behind them no subject.
        marks: pairs of quotation marks that its papers print, opening and closing.
        is_free: the speaker may stand behind the verb although other words stand before it.
        has_capital_nouns: every noun is written with a capital, so that none tells a name.
        has_cases: names change their form, and only the one in the register's `names` is a subject.
        has_dashes: a dash at the beginning of a paragraph or between two of its sentences opens
            speech, and one inside it the words of the reporter.
        has_incises: the reporter's words may stand inside quotation marks between commas.
        others: where no spaces part words, words that only hold one of these (`小说`); none where
            spaces part them.
        is_split: the speaker stands before the quotation, and the verb behind it.
        questions: what an interviewer is called at the beginning of a line.
        answers: what whoever answers is called there.
    """

    verbs: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    heard: tuple[str, ...] = ()
    adding: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    sourced: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    marks: tuple[tuple[str, str], ...] = ()
    is_free: bool = False
    has_capital_nouns: bool = False
    has_cases: bool = False
    has_dashes: bool = False
    has_incises: bool = False
    others: frozenset[str] = frozenset()
    is_split: bool = False
    questions: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()


def phrases(text: str) -> frozenset[str]:
    """The phrases of a text between commas and line ends."""
    return frozenset(" ".join(each.split()) for each in text.split(",") if each.strip())
