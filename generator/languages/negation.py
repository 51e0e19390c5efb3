"""How a language denies, and the closed word classes that say how far a denial reaches."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NegationWords:
    """The words of one language; all in lower case, apostrophes straight.

    Args:
        negations: words that turn a clause around.
        nominal: those of them that deny a noun and not a clause (`without`).
        subjects: those of them that are the subject of a clause, or go with it (`nobody`, `no`).
        answers: those of them that are an answer (`no`), and deny nothing when quoted alone.
        endings: ends of words that do (`n't`).
        stems: beginnings of words that do; what follows them is inflection.
        denials: regular expressions of phrases that turn what follows at once (`denied that`).
        refutations: regular expressions of what turns the words before it (`… is untrue`).
        idioms: regular expressions of phrases that hold a negation and assert all the same
            (`no doubt that`).
        homonyms: negations and number words of other languages that are ordinary words here.
        light: words that put no distance between a negation and what it denies.
        linking: words that may stand between the end of a span and the negation of its clause.
        complementisers: words that carry a negation into the clause they open (`not … that`).
        subordinators: words that open a clause which a negation before them does not reach.
        adversatives: regular expressions after which an earlier negation is spent.
        infinitives: regular expression of a word that goes on with the clause after a parenthesis.
        adverbs: words that stand between commas without ending the clause.
        scales: regular expressions of words that multiply the number before them.
        cardinals: number words.
        halves: regular expressions of words that add a half to the number before them.
    """

    negations: frozenset[str]
    nominal: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    refutations: tuple[str, ...] = ()
    idioms: tuple[str, ...] = ()
    homonyms: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    adversatives: tuple[str, ...] = ()
    infinitives: str = ""
    adverbs: frozenset[str] = frozenset()
    scales: tuple[str, ...] = ()
    cardinals: frozenset[str] = frozenset()
    halves: tuple[str, ...] = ()
