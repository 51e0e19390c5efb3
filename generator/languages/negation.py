"""How a language denies, and the closed word classes that say how far a denial reaches."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class NegationWords:
    """The words of one language; all in lower case, apostrophes straight.

    Args:
        negations: words that turn a clause around.
        nominal: those of them that deny a noun and not a clause (`without`).
        subjects: those of them that are the subject of a clause, or go with it (`nobody`, `no`).
        answers: those of them that are an answer (`no`), and deny nothing when quoted alone.
        joined: what goes on with one of them behind a hyphen (`no-one`).
        endings: ends of words that do (`n't`).
        stems: beginnings of words that do; what follows them is inflection.
        denials: regular expressions of phrases that turn what follows at once (`denied that`).
        refutations: regular expressions of what turns the words before it (`… is untrue`).
        idioms: regular expressions of phrases that hold a negation and assert all the same
            (`no doubt that`).
        light: words that put no distance between a negation and what it denies.
        light_endings: ends of longer words that put none either.
        linking: words that may stand between the end of a span and the negation of its clause.
        complementisers: words that carry a negation into the clause they open (`not … that`).
        subordinators: words that open a clause which a negation before them does not reach.
        relatives: words that open a clause about a thing before a comma (`the firm, which`).
        adversatives: regular expressions after which an earlier negation is spent.
        causes: words that open a clause of its own (`because`, `while`).
        infinitives: regular expression of a word that goes on with the clause after a parenthesis.
        adverbs: words that stand between commas without ending the clause.
        coordinators: words that join what one negation denies.
        additions: words that join a second clause (`, and will not, …`).
        emphasis: words that go on with a negation behind a comma.
        conjunctions: words that open another clause behind an apposition.
        pronouns: words that are the subject of another clause.
        abbreviations: regular expressions of what a full stop belongs to.
        refutes_behind_verb: a refutation needs a linking verb between it and what it turns.
        attributes: regular expression of a denied participle with its noun ("not paid bills",
            where it stands before the noun), behind which the denial is over.
        before: where no spaces part words, regular expression of those of `negations` that deny
            what follows; "" where spaces part them.
        behind: the same of those that deny what stands before them.
    """

    negations: frozenset[str]
    nominal: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    joined: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    refutations: tuple[str, ...] = ()
    idioms: tuple[str, ...] = ()
    light: frozenset[str] = frozenset()
    light_endings: tuple[str, ...] = ()
    linking: frozenset[str] = frozenset()
    complementisers: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    adversatives: tuple[str, ...] = ()
    causes: frozenset[str] = frozenset()
    attributes: str = "(?!)"
    infinitives: str = ""
    adverbs: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    additions: frozenset[str] = frozenset()
    emphasis: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    abbreviations: tuple[str, ...] = ()
    refutes_behind_verb: bool = False
    before: str = ""
    behind: str = ""

    @property
    def is_spaced(self) -> bool:
        """Whether spaces part words."""
        return not (self.before or self.behind)

    @cached_property
    def sign_pattern(self) -> re.Pattern[str]:
        """A word; where no spaces part words, a negation, in `behind` if it stands there."""
        if self.is_spaced:
            return re.compile(r"\w+(?:'\w+)*|(?P<behind>(?!))")
        return re.compile(f"(?P<behind>{self.behind or '(?!)'})|(?:{self.before or '(?!)'})")

    @cached_property
    def word_pattern(self) -> re.Pattern[str]:
        """A word of a clause; where no spaces part words, a light one or two letters."""
        if self.is_spaced:
            return re.compile(r"\w+(?:['’ʼ-]\w+)*")
        return re.compile(f"{_longest_first(self.light)}|[A-Za-z0-9]+|\\w{{1,2}}")

    @cached_property
    def next_pattern(self) -> re.Pattern[str]:
        """The word behind a place, in the first group, with a mark before it or none."""
        word = r"\w+(?:'\w+)*"
        if not self.is_spaced:
            refuting = "|".join(self.refutations) or "(?!)"
            word = f"{self.behind or '(?!)'}|{refuting}|{_longest_first(self.linking)}"
        return re.compile(rf"\s*[\"'(\[]?({word})")

    @cached_property
    def attribute_pattern(self) -> re.Pattern[str]:
        """A denied participle and its noun."""
        return re.compile(self.attributes, re.IGNORECASE)

    @cached_property
    def idiom_pattern(self) -> re.Pattern[str]:
        """Phrases that hold a negation and assert."""
        return _any(self.idioms, is_spaced=self.is_spaced)

    @cached_property
    def denial_pattern(self) -> re.Pattern[str]:
        """Phrases that turn what follows."""
        return _any(self.denials, is_spaced=self.is_spaced)

    @cached_property
    def refutation_pattern(self) -> re.Pattern[str]:
        """Phrases that turn what stands before them."""
        return _any(self.refutations, is_spaced=self.is_spaced)

    @cached_property
    def adversative_pattern(self) -> re.Pattern[str]:
        """Words behind which an earlier negation is spent."""
        return _any(self.adversatives, is_spaced=self.is_spaced)

    @cached_property
    def scope_pattern(self) -> re.Pattern[str]:
        """Words behind which something else is spoken of."""
        return _any((*self.adversatives, *sorted(self.causes)), is_spaced=self.is_spaced)

    @cached_property
    def parenthesis_pattern(self) -> re.Pattern[str]:
        """What stands between commas without ending the clause."""
        adverbs = "|".join(sorted(self.adverbs)) or "(?!)"
        infinitives = self.infinitives or "(?!)"
        return re.compile(
            rf",\s(?:{adverbs}),|,\s[^,;:.!?\0]{{1,60}},(?=\s*\0?\s*(?:{infinitives})(?!\w))",
            re.IGNORECASE,
        )

    @cached_property
    def added_pattern(self) -> re.Pattern[str]:
        """The beginning of a clause that is added behind a comma."""
        words = "|".join(sorted(self.additions)) or "(?!)"
        return re.compile(rf",\s(?:{words})\s(?:\w+\s){{0,3}}$", re.IGNORECASE)

    @cached_property
    def abbreviation_pattern(self) -> re.Pattern[str]:
        """What a full stop belongs to, at the end of what stands before it."""
        return re.compile(
            rf"(?:\b\w|\b(?:{'|'.join(self.abbreviations) or '(?!)'}))$", re.IGNORECASE
        )


def _any(patterns: tuple[str, ...], *, is_spaced: bool) -> re.Pattern[str]:
    """Any of some phrases; where spaces part words, only where no letter stands beside it."""
    phrases = f"(?:{'|'.join(patterns) or '(?!)'})"
    return re.compile(rf"(?<!\w){phrases}(?!\w)" if is_spaced else phrases, re.IGNORECASE)


def _longest_first(words: frozenset[str]) -> str:
    """A pattern for any of some words; for nothing where there is none."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
