"""What stands around the numbers of one language, as patterns that are made of its tables."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from generator.languages.characters import PERCENT_SIGNS
from generator.languages.number_tables import Bound, NumberTables

APPROXIMATE = frozenset({"about", "nearly", "near"})  # "almost by half" is by almost half
SPACE = r"[\s\u00a0]"
MOST_SPACES = 20  # between a number and what belongs to it


def _either(patterns: Iterable[re.Pattern[str]]) -> str:
    """Any of some patterns: one look instead of one for each."""
    return "|".join(each.pattern for each in patterns) or "(?!)"


def _behind(form: str) -> re.Pattern[str]:
    """A pattern at the place right behind a number, a space or hyphen between them or not."""
    white = form.replace(" ", SPACE + "+")
    return re.compile(rf"{SPACE}{{0,{MOST_SPACES}}}-?(?:{white})", re.IGNORECASE)


def _sought(form: Callable[["NumberPatterns"], str]) -> cached_property[re.Pattern[str]]:
    """A pattern that is made when it is first asked for, of capitals and small letters alike."""
    return cached_property(lambda words: re.compile(form(words), re.IGNORECASE))


class NumberPatterns(NumberTables):
    """The patterns of one language: made once, since texts are full of numbers."""

    @cached_property
    def measured_pattern(self) -> re.Pattern[str]:
        """An adjective of measure with what stands before it in the word."""
        return re.compile(rf"(\w[\w'’ʼ]+?)-?(?:{self.measuring})")

    @cached_property
    def idle_patterns(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """A number that counts nothing: matched where it begins, searched where it ends."""
        behind = re.compile(rf"(?<!\w)(?:{self.idle_behind})$", re.IGNORECASE)
        return re.compile(self.idle), behind

    @cached_property
    def of_whole_pattern(self) -> re.Pattern[str]:
        """What stands between a part and its whole."""
        return re.compile(rf" (?:{self.of_whole}) (?:[\w'’]+ ){{0,3}}")

    telling_pattern = _sought(lambda words: rf"\b(?:{words.telling})\s+$")
    """Words before a number that look like its bound, and tell of an estimate or of stress."""

    @cached_property
    def half_pattern(self) -> re.Pattern[str]:
        """A half behind what a number counts: "two years and a half"."""
        joints, halves = "|".join(self.joints), "|".join(self.halves)
        article = rf"(?:{'|'.join(self.articles)}){SPACE}" if self.articles else ""
        if not (joints and halves):
            return re.compile(rf"{SPACE}[^\W\d]+{SPACE}(?:{halves or '(?!)'})(?!\w)")
        return re.compile(rf"{SPACE}[^\W\d]+{SPACE}(?:{joints}){SPACE}{article}(?:{halves})(?!\w)")

    half_hour_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.half_hour}){SPACE}([^\W\d]+)")
    """Half an hour before an hour that is told in words."""

    @cached_property
    def one_and_half_pattern(self) -> re.Pattern[str]:
        """One of what is counted and a half of it: "a month and a half"."""
        articles = "|".join((*self.articles, *self.weak)) or "(?!)"
        return re.compile(rf"(?<!\w)(?:{articles}){self.half_pattern.pattern}", re.IGNORECASE)

    @property
    def front(self) -> str:
        """What a word begins with."""
        return r"(?<!\w)" if self.is_spaced else ""

    @property
    def edge(self) -> str:
        """What a word ends with."""
        return r"(?!\w)" if self.is_spaced else ""

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

    percent_before_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.percent_before}){SPACE}?$")
    """Percent at the end of what stands before a number."""

    minus_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.minus})\s+$")
    """The word for a minus at the end of what stands before a number."""

    between_pattern = _sought(
        lambda words: rf"(?<!\w)(?:{words.between})\s+(?:(?:{words.definite})\s+)?$"
    )
    """What opens a range at the end of what stands before its first number."""

    range_pattern = _sought(
        lambda words: (
            rf"{SPACE}(?:{words.to}|(?P<and>{words.conjunction})){SPACE}"
            rf"(?:{words.between}{SPACE})?(?:(?:{words.definite}){SPACE})?"
        )
    )
    """What stands between the ends of a range; the group `and` needs an opening word."""

    move_pattern = _sought(lambda words: rf"{SPACE}(?:{words.reached}){SPACE}")
    """What stands between the ends of a move: "von 3,1 auf 2,4 Millionen"."""

    moving_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.origin})\s+(?:\w+\s+)?$")
    """What stands before the first of them."""

    part_pattern = _sought(lambda words: rf",?{SPACE}(?:{words.part}){SPACE}")
    """What stands between an amount and a part of it that shares its scale."""

    @cached_property
    def joint_pattern(self) -> re.Pattern[str]:
        """What stands between two numbers of one change: "$5 billion in 2021 to $3 billion"."""
        words = rf"(?:[-–]|{self.to}|{self.conjunction}|{self.reached})?"
        year = rf"(?:{SPACE}[0-9]{{4}})?(?:{SPACE}(?:{self.counted.get('year', '(?!)')}|\w\.))?"
        return re.compile(
            rf"{SPACE}*{words}{SPACE}*|{SPACE}[^\W\d]+{year}{SPACE}(?:{self.reached}){SPACE}",
            re.IGNORECASE,
        )

    origin_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.origin})\s+\S+(?:\s+\S+)?\s*$")
    """What a change begins at, told before what it ends at."""

    level_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.level})\s+$")
    """Words before what is reached, not before the size of a change."""

    step_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.step})\s+(?:\w+\s+){{0,2}}$")
    """Words before the size of a change."""

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

    any_currency = _sought(
        lambda words: _either(pattern for pattern, _codes in words.currency_patterns)
    )
    """Any of the currencies behind a number."""

    any_counted = _sought(
        lambda words: _either(pattern for _name, pattern in words.counted_patterns)
    )
    """Any of the measures behind a number."""

    any_before = _sought(lambda words: _either(each for each, _bound in words.before_patterns))
    """Any of the bounds at the end of what stands before a number."""

    any_after = _sought(lambda words: _either(pattern for pattern, _bound in words.after_patterns))
    """Any of the bounds behind a number."""

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

    definite_pattern = _sought(
        lambda words: (
            rf"(?<!\w)(?!(?:{words.exceeding}){SPACE})[^\W\d]+{SPACE}(?:{words.definite}){SPACE}$"
        )
    )
    """An article at the end of what stands before a number, and no verb of going beyond it."""

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

    change_pattern = _sought(
        lambda words: (
            rf"(?<!\w)(?:(?P<increase>{words.rising})|(?P<decrease>{words.falling}))(?!\w)"
        )
    )
    """Words that tell of a change, in two groups."""

    change_behind_pattern = _sought(
        lambda words: (
            rf"(?<!\w)(?:(?P<increase>{words.rising}|{words.more})"
            rf"|(?P<decrease>{words.falling}|{words.less}))(?!\w)"
        )
    )
    """The same behind a number, where comparatives tell of a change as well."""

    idiom_pattern = _sought(
        lambda words: rf"{words.front}(?<!\w[-‑])(?:{words.idioms.replace(' ', SPACE + '+')})"
    )
    """Phrases whose number words count nothing."""

    up_to_pattern = _sought(lambda words: rf"(?<!\w)(?:{words.up_to}){SPACE}*$")
    """The bare "up to" at the end of what stands before a number."""

    ordinal_ending_pattern = _sought(lambda words: rf"(?:{words.ordinal_ending})(?!\w)")
    """The letters of an ordinal behind its digits."""
