"""The words one language has for numbers, and what stands around them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal

from generator.languages.characters import PERCENT_SIGNS, marks

# What is "heard" ("terão morrido 31 mil") is told neither as exact nor as about.
# "to" leaves open whether the number is reached or only not passed: "увеличить до 5 млн"; "near"
# whether it is missed from below or from either side: "cerca de 9.400".
Bound = Literal[
    "exact", "about", "nearly", "near", "at-least", "up-to", "more-than", "less-than", "to", "heard"
]
Direction = Literal["increase", "decrease"]

APPROXIMATE = frozenset({"about", "nearly", "near"})  # "almost by half" is by almost half
VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
LONGEST_PART = 20  # letters: siebenundzwanzigste
LONGEST_STEM = 40  # letters of a word of the tables
TEN = 10
STEM = 2  # letters of the shortest word that takes endings
SPACE = r"[\s\u00a0]"
MOST_SPACES = 20  # between a number and what belongs to it


@dataclass(frozen=True, eq=False)
class NumberWords:
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

    @property
    def has_endings(self) -> bool:
        """Whether words take endings that the tables do not list."""
        return bool(self.endings)

    def look_up(self, table: Mapping[str, int], word: str) -> int | None:
        """What the word means in the table, with or without the ending of a case."""
        word = word.casefold()
        if word in table:
            return table[word]
        longest = min(len(word) - 1, LONGEST_STEM) if self.has_endings else 0
        stems = (word[:end] for end in range(longest, 0, -1))
        known = (each for each in stems if each in table and each not in self.unendable)
        return next((table[e] for e in known if re.fullmatch(self.endings, word[len(e) :])), None)

    def is_known(self, word: str) -> bool:
        """Whether a number may begin with the word (in lower case)."""
        if word in self.vocabulary or self.measured(word):
            return True
        return self.has_endings and word[:STEM] in self.stems

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words that numbers begin with."""
        tables: tuple[Iterable[str], ...] = (
            *(self.cardinals, self.scales, self.ordinals, self.numerators, self.denominators),
            *(self.portions, self.multiples, self.articles),
            (words[0] for words in self.phrases),
        )
        return frozenset(word for table in tables for word in table)

    @cached_property
    def longest_phrase(self) -> int:
        """The number of words of the longest phrase."""
        return max(map(len, self.phrases), default=0)

    @cached_property
    def parts(self) -> frozenset[str]:
        """What a number that is written in one word consists of."""
        words = {*self.cardinals, *self.scales, *self.joints}
        return frozenset(word for word in words if len(word) > 1)

    @lru_cache(maxsize=8192)  # noqa: B019 - a table lives as long as the program
    def measured(self, word: str) -> int | None:
        """The number in an adjective of measure: "двадцатипятилетний", "fünfzehnjährig"."""
        found = self.measured_pattern.match(word)
        known = {**self.cardinals, **self.combining} if found else {}
        stem = found[1] if found else ""
        for end in range(STEM, len(stem) - STEM if stem not in known else 0):
            worth, rest = known.get(stem[:end]), known.get(stem[end:])
            if worth and rest and not worth % TEN and rest < TEN:
                return worth + rest
            joint = next((each for each in self.inverting if stem[end:].startswith(each)), "-")
            rest = known.get(stem[end + len(joint) :])
            if worth and rest and not rest % TEN and worth < TEN:
                return worth + rest
        return known.get(stem)

    @cached_property
    def measured_pattern(self) -> re.Pattern[str]:
        """An adjective of measure with what stands before it in the word."""
        return re.compile(rf"(\w[\w'’ʼ]+?)-?(?:{self.measuring})")

    @lru_cache(maxsize=8192)  # noqa: B019 - a table lives as long as the program
    def parts_of(self, word: str) -> tuple[str, ...]:
        """The parts of a number that is written in one word, the longest first; none of another."""
        for end in range(min(len(word), LONGEST_PART), 1, -1):
            if word[:end] in self.parts:
                rest = self.parts_of(word[end:]) if end < len(word) else ()
                is_end = end == len(word) and word not in self.joints  # "vieren" is to celebrate
                if is_end or rest:
                    return (word[:end], *rest)
        return ()

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of those words, where endings may follow them."""
        return frozenset(word[:STEM] for word in self.vocabulary)

    @cached_property
    def scale_stems(self) -> tuple[str, ...]:
        """The beginnings of the words that multiply: "milionami" begins as "milion" does."""
        return tuple({word[: max(4, len(word) - 2)] for word in self.scales if len(word) > 4})

    @cached_property
    def idle_patterns(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """A number that counts nothing: matched where it begins, searched where it ends."""
        behind = re.compile(rf"(?<!\w)(?:{self.idle_behind})$", re.IGNORECASE)
        return re.compile(self.idle), behind

    @cached_property
    def of_whole_pattern(self) -> re.Pattern[str]:
        """What stands between a part and its whole."""
        return re.compile(rf" (?:{self.of_whole}) (?:[\w'’]+ ){{0,3}}")

    @cached_property
    def telling_pattern(self) -> re.Pattern[str]:
        """Words before a number that look like its bound, and tell of an estimate or of stress."""
        return re.compile(rf"\b(?:{self.telling})\s+$", re.IGNORECASE)

    @cached_property
    def half_pattern(self) -> re.Pattern[str]:
        """A half behind what a number counts: "two years and a half"."""
        joints, halves = "|".join(self.joints), "|".join(self.halves)
        article = rf"(?:{'|'.join(self.articles)}){SPACE}" if self.articles else ""
        if not (joints and halves):
            return re.compile(rf"{SPACE}[^\W\d]+{SPACE}(?:{halves or '(?!)'})(?!\w)")
        return re.compile(rf"{SPACE}[^\W\d]+{SPACE}(?:{joints}){SPACE}{article}(?:{halves})(?!\w)")

    @cached_property
    def half_hour_pattern(self) -> re.Pattern[str]:
        """Half an hour before an hour that is told in words."""
        return re.compile(rf"(?<!\w)(?:{self.half_hour}){SPACE}([^\W\d]+)", re.IGNORECASE)

    @cached_property
    def one_and_half_pattern(self) -> re.Pattern[str]:
        """One of what is counted and a half of it: "a month and a half"."""
        articles = "|".join((*self.articles, *self.weak)) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{articles}){self.half_pattern.pattern}", re.IGNORECASE)

    def is_read_behind(self, text: str, place: int) -> bool:
        """Whether a unit stands there, or words that say how exact the number is."""
        patterns = (
            self.currency_name_pattern,
            *(self.any_currency, self.any_counted, self.any_after),
        )
        return any(pattern.match(text, place) for pattern in patterns)

    @property
    def front(self) -> str:
        """What a word begins with."""
        return r"(?<!\w)" if self.is_spaced else ""

    @property
    def edge(self) -> str:
        """What a word ends with."""
        return r"(?!\w)" if self.is_spaced else ""

    @cached_property
    def letters_pattern(self) -> re.Pattern[str]:
        """A word; where none are parted by spaces, a word of the tables or one letter."""
        letter = rf"[^\W\d_{VULGAR}]"
        if self.is_spaced:
            word = rf"(?:{letter}++[{marks()}]*+)++"  # never given back: what follows is no letter
            lead = rf"(?:{self.leaning}{SPACE})?" if self.leaning else ""
            return re.compile(rf"{lead}{word}(?:['’]{word})*+")
        known = sorted(self.vocabulary, key=len, reverse=True)
        return re.compile("|".join([*map(re.escape, known), "[A-Za-z]+", f"{letter}[{marks()}]*"]))

    @cached_property
    def currency_name_pattern(self) -> re.Pattern[str]:
        """The name of a currency behind a number, in the group `name`."""
        names = sorted(map(re.escape, self.currency_names), key=len, reverse=True)
        words = "|".join(names).replace("\\ ", f"{SPACE}+").replace("i\u0307", "(?:i\u0307|İ)")
        return re.compile(rf"{SPACE}*-?(?P<name>{words or '(?!)'}){self.edge}", re.IGNORECASE)

    @cached_property
    def percent_pattern(self) -> re.Pattern[str]:
        """Percent behind a number."""
        return _behind(rf"[{PERCENT_SIGNS}]|(?:{self.percent}){self.edge}")

    @cached_property
    def share_patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Shares behind a number, the longest words first."""
        return (
            ("percentage-point", _behind(rf"(?:{self.points}){self.edge}")),
            ("basis-point", _behind(rf"(?:{self.basis_points}){self.edge}")),
            ("percent", self.percent_pattern),
            ("permille", _behind("‰")),
        )

    @cached_property
    def percent_before_pattern(self) -> re.Pattern[str]:
        """Percent at the end of what stands before a number."""
        return re.compile(rf"(?<!\w)(?:{self.percent_before}){SPACE}?$", re.IGNORECASE)

    @cached_property
    def minus_pattern(self) -> re.Pattern[str]:
        """The word for a minus at the end of what stands before a number."""
        return re.compile(rf"(?<!\w)(?:{self.minus})\s+$", re.IGNORECASE)

    @cached_property
    def between_pattern(self) -> re.Pattern[str]:
        """What opens a range at the end of what stands before its first number."""
        return re.compile(
            rf"(?<!\w)(?:{self.between})\s+(?:(?:{self.definite})\s+)?$", re.IGNORECASE
        )

    @cached_property
    def range_pattern(self) -> re.Pattern[str]:
        """What stands between the ends of a range; the group `and` needs an opening word."""
        words = rf"(?:{self.to}|(?P<and>{self.conjunction}))"
        article = rf"(?:(?:{self.definite}){SPACE})?"
        return re.compile(
            rf"{SPACE}{words}{SPACE}(?:{self.between}{SPACE})?{article}", re.IGNORECASE
        )

    @cached_property
    def move_pattern(self) -> re.Pattern[str]:
        """What stands between the ends of a move: "von 3,1 auf 2,4 Millionen"."""
        return re.compile(rf"{SPACE}(?:{self.reached}){SPACE}", re.IGNORECASE)

    @cached_property
    def moving_pattern(self) -> re.Pattern[str]:
        """What stands before the first of them."""
        return re.compile(rf"(?<!\w)(?:{self.origin})\s+(?:\w+\s+)?$", re.IGNORECASE)

    @cached_property
    def part_pattern(self) -> re.Pattern[str]:
        """What stands between an amount and a part of it that shares its scale."""
        return re.compile(rf",?{SPACE}(?:{self.part}){SPACE}", re.IGNORECASE)

    @cached_property
    def joint_pattern(self) -> re.Pattern[str]:
        """What stands between two numbers of one change: "$5 billion in 2021 to $3 billion"."""
        words = rf"(?:[-–]|{self.to}|{self.conjunction}|{self.reached})?"
        year = rf"(?:{SPACE}[0-9]{{4}})?(?:{SPACE}(?:{self.counted.get('year', '(?!)')}|\w\.))?"
        return re.compile(
            rf"{SPACE}*{words}{SPACE}*|{SPACE}[^\W\d]+{year}{SPACE}(?:{self.reached}){SPACE}",
            re.IGNORECASE,
        )

    @cached_property
    def origin_pattern(self) -> re.Pattern[str]:
        """What a change begins at, told before what it ends at."""
        return re.compile(rf"(?<!\w)(?:{self.origin})\s+\S+(?:\s+\S+)?\s*$", re.IGNORECASE)

    @cached_property
    def level_pattern(self) -> re.Pattern[str]:
        """Words before what is reached, not before the size of a change."""
        return re.compile(rf"(?<!\w)(?:{self.level})\s+$", re.IGNORECASE)

    @cached_property
    def step_pattern(self) -> re.Pattern[str]:
        """Words before the size of a change."""
        return re.compile(rf"(?<!\w)(?:{self.step})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)

    @cached_property
    def currency_patterns(self) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
        """Currencies behind a number, with what they may be."""
        return tuple((_behind(rf"(?:{form}){self.edge}"), codes) for form, codes in self.currencies)

    @cached_property
    def counted_patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Measures behind a number."""
        return tuple(
            (name, _behind(rf"(?:{form}){self.edge}(?![·⋅∙*/]\w)"))  # not the kW of kW·h
            for name, form in self.counted.items()
        )

    @cached_property
    def any_currency(self) -> re.Pattern[str]:
        """Any of the currencies behind a number: one look instead of one for each."""
        return _either(pattern for pattern, _codes in self.currency_patterns)

    @cached_property
    def any_counted(self) -> re.Pattern[str]:
        """Any of the measures behind a number."""
        return _either(pattern for _name, pattern in self.counted_patterns)

    def measure_at(self, text: str, place: int) -> str | None:
        """The measure that stands there, the one told in most letters."""
        is_counted = self.any_counted.match(text, place)
        ends = {
            match.end(): name
            for name, pattern in reversed(self.counted_patterns if is_counted else ())
            if (match := pattern.match(text, place))
        }
        return ends[max(ends)] if ends else None

    @cached_property
    def any_before(self) -> re.Pattern[str]:
        """Any of the bounds at the end of what stands before a number."""
        return _either(pattern for pattern, _bound in self.before_patterns)

    @cached_property
    def any_after(self) -> re.Pattern[str]:
        """Any of the bounds behind a number."""
        return _either(pattern for pattern, _bound in self.after_patterns)

    @cached_property
    def before_patterns(self) -> tuple[tuple[re.Pattern[str], Bound], ...]:
        """Bounds at the end of what stands before a number."""
        filler = rf"(?:(?:{self.filler}){SPACE})?"
        articles = "|".join((self.definite, *self.articles, *self.weak))
        article, step = (
            rf"(?:(?<=\s)(?:{each})(?:{SPACE}|(?<=['’])))?" for each in (articles, self.step)
        )
        return tuple(
            (
                re.compile(
                    rf"{self.front}(?:{form}){SPACE}*{filler}"
                    rf"{step if bound in APPROXIMATE else ''}{article}$",
                    re.IGNORECASE,
                ),
                bound,
            )
            for form, bound in (*self._exceeding, *self.before)
        )

    @property
    def _exceeding(self) -> tuple[tuple[str, Bound], ...]:
        """Bounds told by a verb, and by one that is denied: "may not exceed"."""
        denied = rf"(?:{self.denying}){SPACE}(?:[^\W\d]+{SPACE})?(?:{self.exceeding})"
        return (denied, "up-to"), (self.exceeding, "more-than")

    @cached_property
    def definite_pattern(self) -> re.Pattern[str]:
        """An article at the end of what stands before a number, and no verb of going beyond it."""
        return re.compile(
            rf"(?<!\w)(?!(?:{self.exceeding}){SPACE})[^\W\d]+{SPACE}(?:{self.definite}){SPACE}$",
            re.IGNORECASE,
        )

    @cached_property
    def after_patterns(self) -> tuple[tuple[re.Pattern[str], Bound], ...]:
        """Bounds behind a number."""
        return tuple((_behind(rf"(?:{form}){self.edge}"), bound) for form, bound in self.after)

    @cached_property
    def trailing_patterns(self) -> tuple[tuple[re.Pattern[str], Bound], ...]:
        """Bounds behind what a number counts, and before no other number."""
        words = rf"(?:{SPACE}[^\W\d]+){{1,3}}?{SPACE}"
        return tuple(
            (re.compile(rf"{words}(?:{form})(?!\w|{SPACE}[0-9])", re.IGNORECASE), bound)
            for form, bound in self.trailing
        )

    @cached_property
    def change_pattern(self) -> re.Pattern[str]:
        """Words that tell of a change, in two groups."""
        return re.compile(
            rf"(?<!\w)(?:(?P<increase>{self.rising})|(?P<decrease>{self.falling}))(?!\w)",
            re.IGNORECASE,
        )

    @cached_property
    def change_behind_pattern(self) -> re.Pattern[str]:
        """The same behind a number, where comparatives tell of a change as well."""
        return re.compile(
            rf"(?<!\w)(?:(?P<increase>{self.rising}|{self.more})"
            rf"|(?P<decrease>{self.falling}|{self.less}))(?!\w)",
            re.IGNORECASE,
        )

    @cached_property
    def idiom_pattern(self) -> re.Pattern[str]:
        """Phrases whose number words count nothing."""
        phrases = self.idioms.replace(" ", SPACE + "+")
        return re.compile(rf"{self.front}(?<!\w[-‑])(?:{phrases})", re.IGNORECASE)

    @cached_property
    def up_to_pattern(self) -> re.Pattern[str]:
        """The bare "up to" at the end of what stands before a number."""
        return re.compile(rf"(?<!\w)(?:{self.up_to}){SPACE}*$", re.IGNORECASE)

    @cached_property
    def ordinal_ending_pattern(self) -> re.Pattern[str]:
        """The letters of an ordinal behind its digits."""
        return re.compile(rf"(?:{self.ordinal_ending})(?!\w)", re.IGNORECASE)


def direction(match: re.Match[str]) -> Direction:
    """The direction that a match of a `change_pattern` tells of."""
    return "increase" if match["increase"] is not None else "decrease"


def numbered(text: str, step: int = 1, first: int = 1) -> dict[str, int]:
    """Forms -> number, from lines that are numbered from `first` in steps."""
    lines = [line.split() for line in text.strip().splitlines()]
    return {form: first + step * place for place, line in enumerate(lines) for form in line}


def forms(**words: str) -> dict[str, int]:
    """Forms -> number, from keywords like `n1000="thousand thousands"`."""
    return {form: int(name[1:]) for name, text in words.items() for form in text.split()}


def _either(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    return re.compile("|".join(each.pattern for each in patterns) or "(?!)", re.IGNORECASE)


def _behind(form: str) -> re.Pattern[str]:
    """A pattern at the place right behind a number, a space or hyphen between them or not."""
    white = form.replace(" ", SPACE + "+")
    return re.compile(rf"{SPACE}{{0,{MOST_SPACES}}}-?(?:{white})", re.IGNORECASE)
