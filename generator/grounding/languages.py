"""Which language a text is in, by its script and its commonest words."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from generator.codes import language_name
from generator.languages import LANGUAGES, language_of
from generator.languages.language import Language
from generator.text import words

SCRIPTS = {
    **dict.fromkeys(
        ("en", "pl", "de", "fr", "es", "cs", "it", "tr", "nl", "pt", "sv", "uz"), "latin"
    ),
    **dict.fromkeys(("ru", "uk", "kk", "be", "bg", "ky", "mn", "tg", "mk"), "cyrillic"),
    **dict.fromkeys(("zh", "ja"), "cjk"),
    **dict.fromkeys(("ar", "fa", "ur"), "arabic"),
}
LETTERS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "cjk": re.compile("[\u3040-\u30ff\u4e00-\u9fff]"),
}
ENOUGH_LETTERS = 8
ENOUGH_WORDS = 4  # common words; in fewer, "on" and "to" are as Polish as they are English
CLEARLY = 2  # times as many as the declared language has


def speaks_against(declared: str, text: str) -> str | None:
    """The script or language a text is plainly in, where that is not the declared one.

    Args:
        declared: BCP 47 tag.
        text: any text; one that is too short to tell speaks against nothing.
    """
    code, _, rest = declared.partition("-")
    counts = {name: len(pattern.findall(text)) for name, pattern in LETTERS.items()}
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < ENOUGH_LETTERS:
        return None
    expected = "latin" if rest.startswith("Latn") else SCRIPTS.get(code)
    if expected is not None and expected != script and counts[script] > 2 * counts[expected]:
        return f"{script.capitalize()} script" if script != "cjk" else "Chinese or Japanese script"
    scores = _scores(text, script)
    best = max(scores, key=lambda name: scores[name], default=code)
    if best == code or not language_of(code).common or rest.startswith("Latn"):
        return None
    is_clear = scores[best] >= ENOUGH_WORDS and scores[best] >= CLEARLY * scores.get(code, 0)
    return language_name(best) if is_clear else None


def likely_language(text: str) -> str | None:
    """The code of the language that a text reads like; None where too few words tell."""
    counts = {name: len(pattern.findall(text)) for name, pattern in LETTERS.items()}
    scores = _scores(text, max(counts, key=lambda name: counts[name]))
    best = max(scores, key=lambda name: scores[name], default=None)
    return best if best and scores[best] >= ENOUGH_WORDS else None


def _scores(text: str, script: str) -> Counter[str]:
    """How many common words and telling letters of each language of the script a text has."""
    small, common = text.lower(), _common(script)
    scores: Counter[str] = Counter()
    for each in common.languages:
        own = sum(small.count(letter) for letter in each.letters)
        scores[each.code] = min(ENOUGH_WORDS, own)
    for word in words(text):
        for code in common.of_word.get(word.text.lower(), ()):
            scores[code] += 1
    return scores


class _Common(NamedTuple):
    """The languages of a script, and those in which a word is common."""

    languages: tuple[Language, ...]
    of_word: Mapping[str, tuple[str, ...]]


@cache
def _common(script: str) -> _Common:
    known = tuple(
        one for one in LANGUAGES if (one.common or one.letters) and SCRIPTS.get(one.code) == script
    )
    of_word: dict[str, tuple[str, ...]] = {}
    for one in known:
        for word in one.common:
            of_word[word] = (*of_word.get(word, ()), one.code)
    return _Common(known, of_word)
