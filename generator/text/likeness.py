"""Whether two spellings may be of one name: what is left of it in every alphabet and orthography.

A name keeps its consonants where it is spelt anew: Sewilla and Seville, Загородня and Zahorodnia.
Its *skeleton* is the classes of its consonants in order, with a mark for a vowel at the beginning;
vowels, doubled letters and diacritics are left out. Two spellings are alike if they begin alike
and one skeleton of theirs is the same, but for a softened last consonant (Afryka, Afryce; Praga,
praskich) or the few consonants of an ending behind three that are alike. A letter that is read
in two ways (g, j, h, ch) gives two skeletons. Scripts whose letters say no sounds, such as Han,
have none.
"""

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType

VOWEL = "A"
ENOUGH = 3  # classes from which on a skeleton may have an ending
LONGEST_ENDING = 3  # classes: "-skim", "-owych"
MOST_READINGS = 16
SHORTEST_FORM = 2  # letters that two spellings of a name begin with
LATIN = re.compile("[a-z]")
ORTHOGRAPHIES = str.maketrans("wkqyjz", "vcciis")  # Sewilla, Seville; Afryka, Africa
SOFTENED = frozenset({("K", "S"), ("T", "S")})
CONSONANTS = MappingProxyType(
    {
        "B": "bpбпبپבפπβბპფբպ",
        "V": "vwfвфўفۋוφვֆ",
        "T": "tdþðтдتدطضثذדטתτδθთტდտդթ",
        "K": "kcgqxкгхґғқһкكقغخحגכקחκγχქყკგხღկգքխհ",
        "S": "szсзшщжчцџسصزشجظژچזסצשσςζსზშჟჩცძწჭჯսզշժչցձծճջ",
        "M": "mмمמμმմ",
        "N": "nнңلنנνნն",
        "L": "lлלλლլ",
        "R": "rрرרρრրռ",
    }
)
CLASSES = MappingProxyType(
    {letter: each for each, letters in CONSONANTS.items() for letter in letters} | {"ل": "L"}
)
MUTE = frozenset("ьъ'’ʼאعء")
JOINED = re.compile("sch|tsch|sz|cz|sh|zh|ts|tz|dz|dž|ch|kh|gh|th|ph|ck|qu|x|h|j|g|c|дж|дз|тс")
SOFT = "eiyéèêíëæœ"
READINGS = MappingProxyType(
    dict.fromkeys(("sch", "tsch", "sz", "cz", "sh", "zh", "ts", "tz", "dz"), ("S",))
    | dict.fromkeys(("дж", "дз", "тс"), ("S",))
    | {"ch": ("S", "K"), "kh": ("K",), "gh": ("K", ""), "th": ("T",), "ph": ("V",), "ck": ("K",)}
    | {"و": ("V", VOWEL), "qu": ("K", "KV"), "x": ("KS", "S"), "h": ("K", ""), "j": ("S", "", "K")}
)
"""Letters of the Latin alphabet, and groups, that are read in a way of their own."""
ABJAD = re.compile("[\u0590-\u06ff]")
ARTICLE = re.compile("^(?:[وفبلك]?(?:ال|לל|ה(?=..))|a[ldnrstz]-|el-)", re.IGNORECASE)


def alike(one: str, other: str) -> bool:
    """Whether two words may spell one name; neither may be what has no skeleton."""
    if one.casefold() == other.casefold():
        return True
    readings, others = skeletons(one), skeletons(other)
    if ABJAD.search(one) or ABJAD.search(other):  # v, w and y are vowels there as well
        readings, others = _without_semivowels(readings), _without_semivowels(others)
    return any(_same(here, there) for here in readings for there in others)


def are_spelt_alike(one: str, other: str) -> bool:
    """Whether two words in Latin letters have the same but for their end; of others it may be.

    A name that is not written in another alphabet keeps its vowels: Helena is no form of Halina.
    """
    words = [_plain(each).translate(ORTHOGRAPHIES) for each in (one, other)]
    size = max(SHORTEST_FORM, min(map(len, words)) - LONGEST_ENDING)
    return words[0][:size] == words[1][:size] or not all(map(LATIN.match, words))


@lru_cache(maxsize=8192)
def skeletons(word: str) -> frozenset[str]:
    """The skeletons of a word, none where it has no letters that are known."""
    plain = _plain(ARTICLE.sub("", word))
    found, at = {""}, 0
    while at < len(plain):
        group = JOINED.match(plain, at)
        text = group[0] if group else plain[at]
        readings = _readings(text, plain[at + len(text) : at + len(text) + 1])
        if readings is None:
            return frozenset()
        if readings == (VOWEL,) and at > 0:
            readings = ("",)
        found = {
            f"{each}{more or (VOWEL if not at else '')}" for each in found for more in readings
        }
        at += len(text)
        if len(found) > MOST_READINGS:
            return frozenset()
    return frozenset(re.sub(r"(.)\1+", r"\1", each) for each in found)


def _readings(text: str, following: str) -> tuple[str, ...] | None:
    """How a letter or a group of letters is read; None for one that says no sound."""
    if text == "c":
        return ("S", "K") if following and following in SOFT else ("K",)
    if text == "g":
        return ("K", "S") if following and following in SOFT else ("K",)
    if text in READINGS:
        return READINGS[text]
    if text in CLASSES:
        return (CLASSES[text],)
    if text in MUTE:
        return ("",)
    name = unicodedata.name(text, "")
    is_known = name.startswith(("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "GEORGIAN"))
    return (VOWEL,) if text.isalpha() and is_known else None


def _plain(word: str) -> str:
    """Small letters without diacritics and hyphens; й stays a letter."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("ł", "l"))
    return "".join(each for each in parts if each.isalpha() or each in MUTE)


def _without_semivowels(readings: frozenset[str]) -> frozenset[str]:
    return frozenset(f"{each[:1]}{each[1:].replace('V', '')}" for each in readings)


def _same(one: str, other: str) -> bool:
    if not one or not other or one[0] != other[0]:
        return False
    if one == other:
        return len(one) > 1
    short, long = sorted((one, other), key=len)
    if len(short) < ENOUGH:
        return False
    if len(short) == len(long):
        ends = {(one[-1], other[-1]), (other[-1], one[-1])}
        return one[:-1] == other[:-1] and bool(ends & SOFTENED)
    forms = (short, *(f"{short[:-1]}{soft}K" for hard, soft in SOFTENED if short.endswith(hard)))
    return long.startswith(forms) and len(long) - len(short) <= LONGEST_ENDING
