"""What a language writes with a capital, and what it calls the people and things of a place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

PART = 4  # letters of one of two words in one
LONG = 7  # letters from which on the end of a word tells that it is no name


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of one language, all in lower case.

    Args:
        titles: words before the name of a person (`mr`, `sheriff`).
        others: words with a capital that name nobody (`internet`).
        generics: words that are part of names and name nothing by themselves (`street`).
        demonyms: words for the people and things of a place, to its code: ISO 3166-1, UN M.49.
        peoples: beginnings of such words, in a language that declines them, to the code.
        people_ending: regular expression of what may stand behind them.
        derived: what makes such a word of a name.
        vocabulary: words that are no names, and have a capital only where a sentence begins.
        endings: what is written behind one of them.
        makers: ends of words that are hardly ever those of a name.
        prefixes: what is written before one of them.
        small: words that neither name anything nor say what is counted.
        anything: words for people or things, whoever and whatever they are.
        partitives: those of them that may stand between a number and what is counted.
        plural: regular expression of the end of a plural, and of no adjective.
        irregular: plurals, and other spellings, to the singular.
        singulars: endings of a plural, as regular expressions, to those of its singular.
        pointing: regular expression of words for a state named before: "its", "the country".
        article: the article before a name inside a sentence, where such a name takes one.
        with_article: regular expression of the names that do.
        per: words before what a unit is counted by: litres per square metre.
        opening: regular expression of a verb that opens a sentence, with the word behind it.
        joining: words between a number and what it counts that are no verbs.
        are_declined: whether names have endings of cases.
    """

    titles: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    generics: frozenset[str] = frozenset()
    demonyms: Mapping[str, str] = field(default_factory=dict)
    peoples: Mapping[str, str] = field(default_factory=dict)
    people_ending: str = ""
    derived: tuple[str, ...] = ()
    vocabulary: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    makers: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()
    anything: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    plural: str = "(?!)"
    irregular: Mapping[str, str] = field(default_factory=dict)
    singulars: tuple[tuple[str, str], ...] = ()
    opening: str = "(?!)"
    joining: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset()
    pointing: str = "(?!)"
    article: str = ""
    with_article: str = "(?!)"
    are_declined: bool = True

    def inside(self, name: str) -> str:
        """A name as a sentence has it: *the Eurasian Economic Union*, but *Sberbank*."""
        return f"{self.article} {name}" if re.fullmatch(self.with_article, name) else name

    def is_plural(self, word: str) -> bool:
        """Whether a word (in lower case) is a plural, by its end."""
        return re.search(rf"(?:{self.plural})$", word) is not None

    def opens(self, text: str, place: int) -> bool:
        """Whether a verb stands at a place where a sentence begins: *Scoffing at the offer*."""
        pattern = re.compile(rf"(?:{self.opening})(?!\w)", re.IGNORECASE)
        return pattern.match(text, place) is not None

    def points_back(self, text: str) -> bool:
        """Whether a text speaks of a state that was named before."""
        return re.search(rf"(?<!\w)(?:{self.pointing})(?!\w)", text, re.IGNORECASE) is not None

    def singular(self, word: str) -> str:
        """A noun (in lower case) without the ending of its plural."""
        word = re.sub(r"['’]s?$", "", word)
        if word in self.irregular:
            return self.irregular[word]
        ends = ((re.compile(f"(?:{end})$"), put) for end, put in self.singulars)
        return next((end.sub(put, word) for end, put in ends if end.search(word)), word)

    def is_part(self, word: str) -> bool:
        """Whether a word (in lower case) is translated where it is part of a name: Court, Years."""
        return word in self.generics or self.is_ordinary(re.sub(r"['’]s?$", "", word))

    def is_ordinary(self, word: str) -> bool:
        """Whether a word (in lower case) is no name; a compound is none where its last word is."""
        last = word.rpartition("-")[2]
        if self._is_listed(last) or (len(last) >= LONG and last.endswith(self.makers)):
            return True
        return any(
            last.startswith(each) and self._is_listed(last.removeprefix(each))
            for each in self.prefixes
        )

    def _is_listed(self, word: str) -> bool:
        if word in self.vocabulary or self._is_compound(word):
            return True
        stems = (word.removesuffix(each) for each in self.endings if word.endswith(each))
        forms = (form for stem in stems for form in _whole(stem))
        return any(form in self.vocabulary or self._is_compound(form) for form in forms)

    def _is_compound(self, word: str) -> bool:
        """Whether it is two of those words in one: landfill."""
        cuts = range(PART, len(word) - PART + 1)
        return any({word[:at], word[at:]} <= self.vocabulary for at in cuts)


def _whole(stem: str) -> tuple[str, ...]:
    """What a word may have been before its ending: making of make, tried of try, running of run."""
    is_doubled = len(stem) > 1 and stem[-1] == stem[-2]
    return (stem, f"{stem}e", f"{stem}y", stem[:-1] if is_doubled else stem)
