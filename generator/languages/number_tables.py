"""The words one language has for numbers: its tables, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

# What is "heard" ("terão morrido 31 mil") is told neither as exact nor as about.
# "to" leaves open whether the number is reached or only not passed: "увеличить до 5 млн"; "near"
# whether it is missed from below or from either side: "cerca de 9.400".
Bound = Literal[
    "exact", "about", "nearly", "near", "at-least", "up-to", "more-than", "less-than", "to", "heard"
]
Direction = Literal["increase", "decrease"]


@dataclass(frozen=True, eq=False)
class NumberTables:
    """One language's tables, all in lower case; patterns are regular expressions.

    `cardinals` add up ("twenty-five"), `scales` multiply what stands before them, those in
    `alone` are read without a number as well ("miliarda"). `denominators` follow one of
    `numerators` ("one fifth"); `portions` are shares by themselves ("half"). `idioms` are
    phrases whose number words count nothing ("one of", "on the other hand").
    """

    cardinals: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    numerators: Mapping[str, int] = field(default_factory=dict)
    denominators: Mapping[str, int] = field(default_factory=dict)
    portions: Mapping[str, Decimal] = field(default_factory=dict)
    percent: str = "(?!)"
    percent_before: str = "(?!)"  # in front of its number: "yüzde 5"
    points: str = "(?!)"
    basis_points: str = "(?!)"
    currencies: tuple[tuple[str, tuple[str, ...]], ...] = ()
    counted: Mapping[str, str] = field(default_factory=dict)
    before: tuple[tuple[str, Bound], ...] = ()
    after: tuple[tuple[str, Bound], ...] = ()
    trailing: tuple[tuple[str, Bound], ...] = ()  # behind what is counted: "three years at most"
    exceeding: str = "(?!)"  # verbs of going beyond a number, with or without its article
    denying: str = "(?!)"  # before such a verb, which then is a limit: "will not exceed 300"
    filler: str = "(?!)"  # between a bound and its number: "at most another three years"
    rising: str = "(?!)"
    falling: str = "(?!)"
    more: str = "(?!)"  # words of change only behind a number: "7.6% more"
    less: str = "(?!)"
    alone: frozenset[str] = frozenset()
    minus: str = "(?!)"
    definite: str = "(?!)"  # articles between a bound and its number
    between: str = "(?!)"  # before the first of two ends of a range
    conjunction: str = "(?!)"  # between them: "between 5 and 7 million"
    to: str = "(?!)"  # between two ends without such a word: "5 to 7 million", "5 or 6 million"
    reached: str = "(?!)"  # before what a change ends at: "from 39th place to 28th"
    origin: str = "(?!)"  # before what it begins at
    level: str = "(?!)"  # before what is reached or left, and not the size of a change
    step: str = "(?!)"  # before the size of a change
    vague: frozenset[str] = frozenset()  # words that say how many, without a number
    point: frozenset[str] = frozenset()  # "one point two million"
    pairs: frozenset[str] = frozenset()  # "both"
    part: str = "(?!)"  # before a part of what was just told: "9 million, of which 4"
    joints: frozenset[str] = frozenset()  # "two hundred and five", "two and a half"
    articles: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()  # one or two words: "one in five", "9 out of 10"
    intensifiers: frozenset[str] = frozenset()  # "a good third"
    counted_among: str = r"\w+"  # a plural behind them: "one goal in ten matches" is no share
    behind_share: frozenset[str] = frozenset()  # "a third of", and not "a third man"
    halves: frozenset[str] = frozenset()  # what follows a joint: "and a half"
    half_hour: str = "(?!)"  # before the hour that half an hour is wanting to: "half tien"
    idioms: str = "(?!)"
    idle: str = "(?!)"  # a number that counts nothing, with what is behind it: "one that"
    idle_behind: str = "(?!)"  # the same by what is before it: "the new one"
    of_whole: str = "(?!)"  # between a part and its whole: "40 of its 52 ships"
    telling: str = "(?!)"  # before a number, of which it tells no bound: "as many as"
    crowds: frozenset[str] = frozenset()  # words that say roughly how many: "dozens"
    multiples: Mapping[str, int] = field(default_factory=dict)
    shortened: frozenset[str] = frozenset()  # scales as CLDR shortens them, in their own letters
    abbreviations: frozenset[str] = frozenset()  # scales that may be glued to digits: 5bn
    ordinal_ending: str = "(?!)"
    endings: str = ""  # of words that are looked up without them
    unendable: frozenset[str] = frozenset()  # words that with an ending are other words
    decimal_mark: str = ","
    ordinal_dot: bool = False  # "78. sesja" is the 78th
    ordinal_openers: frozenset[str] = frozenset()  # words before one where nouns have capitals
    weak: Mapping[str, str] = field(default_factory=dict)  # words: no number unless this follows
    denominator_first: bool = False  # Kazakh: "from five, one"
    leaning: str = ""  # a word that leans on the next, with a space or without: "و خمسون"
    holding: Mapping[str, str] = field(default_factory=dict)  # "عامين" is two years
    phrases: Mapping[tuple[str, ...], int] = field(default_factory=dict)  # "quatre-vingt-dix"
    compounds: bool = False  # numbers are written in one word: "zweihundertfünfzig"
    combining: Mapping[str, int] = field(default_factory=dict)  # forms of them before an adjective
    inverting: tuple[str, ...] = ()  # between units and tens in one word: "fünfundzwanzig"
    measuring: str = "(?!)"  # adjectives of measure behind one, in a word: "двухлетний"
    is_joined: bool = False  # a joint adds: "two hundred and five"
    counts_thousands: bool = False  # "dos mil quinientos millones" are 2,500 millions
    no_hundred: frozenset[str] = frozenset()  # words behind which a bare hundred is none
    bare_hundred: bool = False  # "cent vingt" is 120
    composed_teens: bool = False  # ten and five are fifteen
    up_to: str = "(?!)"  # a bare "up to" that may be a mere "to" where something changes
    currency_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_spaced: bool = True  # words are parted by spaces
    has_sections: bool = False  # numbers are counted in ten thousands, in Han numerals as well
    window: int = 1  # words behind a number in which its change may be told
