"""The words one language has for dates, and the patterns of the forms it puts them in."""

import re
from collections.abc import Mapping
from functools import cached_property

from generator.languages.date_tables import DateTables, Part, Reach, Unit

YEAR = "(?:1[0-9]|20|21)[0-9]{2}"
DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
EDGE = r"(?<![\w$€£₽₸])(?<![0-9][.,:])(?<![0-9][-–—])"
STEM = 3  # letters: enough to tell months with endings from most other words
WHITE = r"[\s\u00a0]+"
END = r"(?!\w)(?![.,:][0-9])"
ROMAN = re.compile("[IVXІХ]+")  # Ukrainian and Russian type some with letters of their own
CENTURY = "2[01]|1[0-9]|[1-9]|[IVXІХ]{1,5}"
LITERAL = re.compile(r"(?:\(\?(?::|P<half>))?[^\W_]")
GROUP = re.compile(r"\(\?P<\w+>")
UNSPACED_EDGE = r"(?<![0-9$€£₽₸])(?<![0-9][.,:])(?<![0-9][-–—])"
UNSPACED_END = r"(?![0-9])(?![.,:][0-9])"
NUMERIC = (  # the same in every language
    r"{Y}-(?P<m>[01][0-9])-{D}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?",
    r"{Y}/(?P<m>[01][0-9])/{D}",
    r"{D}\.(?P<m>[01]?[0-9])\.{Y}",
    r"{D2d}\.(?P<m>[01][0-9])\.(?P<short>[0-9]{2})",
    r"(?P<slashed>[0-9]{1,2}/[0-9]{1,2})/{Y}",
    r"(?P<slashed>[0-3]?[0-9]-[0-3]?[0-9])-{Y}",
    r"{D}-{M}-{Y}",
    r"{D}(?: |\.)(?P<roman>[IVX]{1,4})(?: |\.){Y}",
    r"{Y}(?:{-}|/){Y2}",
    r"{Y}[-–—/](?P<next>[0-9]{2})",
)
OF_QUARTER = "{Y}(?![-–—/][0-9]{2}(?![0-9]))"  # and not of a financial year, whose quarters differ


class DateWords(DateTables):
    """One language's tables, and the patterns that are made of them."""

    @cached_property
    def all_months(self) -> dict[str, int]:
        """Months in all their forms, full and abbreviated."""
        return {**self.months, **self.abbreviated}

    @cached_property
    def season_names(self) -> dict[str, int]:
        """The first name of each season: "fall" is a verb as well."""
        first = {season: name for name, season in reversed([*self.seasons.items()])}
        return {name: season for season, name in first.items()}

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """The forms, ready to be matched at the beginning of a word."""
        return tuple(self._compiled(form) for form in (*NUMERIC, *self.forms))

    @cached_property
    def relative_patterns(self) -> tuple[tuple[re.Pattern[str], Unit, int], ...]:
        """The relative forms, ready to be matched."""
        return tuple((self._compiled(f"(?i:{form})"), unit, n) for form, unit, n in self.relative)

    @cached_property
    def year_patterns(self) -> tuple[tuple[re.Pattern[str], int, bool], ...]:
        """Years told by their distance: the pattern, the distance, whether from another year."""
        near = [(self._compiled(f"(?i:{form})"), n, False) for form, n in self.years]
        return (*near, *((self._compiled(f"(?i:{form})"), n, True) for form, n in self.anaphoric))

    @cached_property
    def reach_pattern(self) -> re.Pattern[str]:
        """Words like "since" at the end of what stands before a date."""
        return re.compile(rf"(?<!\w){_group('reach', self.reaches)}\s+$")

    @cached_property
    def reach_after_pattern(self) -> re.Pattern[str]:
        """The same where they stand behind it."""
        return re.compile(rf"\s+{_group('reach', self.reaches_after)}(?!\w)")

    @cached_property
    def part_pattern(self) -> re.Pattern[str]:
        """Words like "late" at the end of what stands before a date."""
        return re.compile(rf"(?<!\w){_group('part', self.parts)}[\s-]+$")

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words that mentions begin with, in lower case; an ending may follow them."""
        tables = (self.all_months, self.weekdays, self.seasons, self.quarters, self.centuries)
        words = [word for table in (*tables, self.counts, self.turns) for word in table]
        beginnings = (re.match(r"[^\W_]+", word) for word in words)
        return frozenset(found[0] for found in beginnings if found)

    @cached_property
    def beginning_pattern(self) -> re.Pattern[str]:
        """What begins with none of those words: distances ("last week"), forms in words."""
        literal = [self._compiled(form).pattern for form in self.forms if LITERAL.match(form)]
        pieces = (self.distance_pattern.pattern, *(GROUP.sub("(?:", each) for each in literal))
        return re.compile("|".join(pieces))

    @cached_property
    def distance_pattern(self) -> re.Pattern[str]:
        """What is told by its distance begins so: one look instead of one for each form."""
        forms = [form for form, _unit, _offset in self.relative]
        forms += [form for form, _offset in (*self.years, *self.anaphoric)]
        count = f"(?:{'|'.join([*self.counts, '[0-9]+'])})"
        distances = "|".join(form.replace("{N}", count).replace(" ", WHITE) for form in forms)
        return re.compile(f"(?i:{distances or '(?!)'})")

    def begins(self, word: str, text: str, start: int) -> bool:
        """Whether a mention may begin with the word at `start` of the text."""
        folded = word.casefold()
        if folded[0].isdigit() or folded in self.first_words or ROMAN.match(word):
            return True
        if (self.month_ending or self.weekday_ending) and folded[:STEM] in self.stems:
            return True
        return self.beginning_pattern.match(text, start) is not None

    @cached_property
    def listed_before(self) -> re.Pattern[str]:
        """Days before the last one of a list: "20, 21 and" before "22 March"."""
        day = rf"{DAY}{self.day_ending}\.?"
        return re.compile(
            rf"(?<![\w.,:/])(?P<days>{day}(?:,{WHITE}{day})*),?{WHITE}(?:{self.conjunction}){WHITE}$"
        )

    @cached_property
    def listed_behind(self) -> re.Pattern[str]:
        """Days behind the first one of a list: ", 21 and 22, 2022" behind "March 20"."""
        months = _names(self.all_months, self.capitalised)
        day = rf"{DAY}{self.day_ending}"
        return re.compile(
            rf"(?P<days>(?:,{WHITE}{day})*),?{WHITE}(?:{self.conjunction}){WHITE}(?P<last>{day})"
            rf"(?:,?{WHITE}(?P<year>{YEAR}))?(?!\w|[.,:][0-9]|{WHITE}(?:{months})(?!\w))"
        )

    @cached_property
    def rough_pattern(self) -> re.Pattern[str]:
        """What tells of a counted distance."""
        return re.compile(self.rough, re.IGNORECASE)

    @cached_property
    def joined_year(self) -> re.Pattern[str]:
        """The next year of a list: "2020 and 2021"."""
        return re.compile(rf"(?:{self.conjunction}){WHITE}{YEAR}")

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of words that take endings."""
        return frozenset(word[:STEM] for word in (*self.months, *self.seasons, *self.weekdays))

    def _compiled(self, form: str) -> re.Pattern[str]:
        distances = "|".join(each for each, _ in (*self.years, *self.anaphoric))
        pieces = {
            "D2d": "(?P<day>[0-3][0-9])",
            "D": f"(?P<day>{DAY}){self.day_ending}",
            "D2": f"(?P<day2>{DAY}){self.day_ending}",
            "Y": f"(?P<year>{YEAR})",
            "Y2": f"(?P<year2>{YEAR})",
            "M": self._months("month"),
            "M2": self._months("month2"),
            "W": f"(?P<weekday>{_names(self.weekdays, self.capitalised)}){self.weekday_ending}",
            "S": _group("season", self.seasons),
            "Q": _group("quarter", self.quarters),
            "C": _group("century", [*self.centuries, CENTURY]),
            "C2": _group("century2", [*self.centuries, CENTURY]),
            "N": _group("count", [*self.counts, "[0-9]{1,3}"]),
            "R": f"(?P<distance>(?i:{distances}))",
            "T": _group("turn", self.turns),
            "months": _group("span", [*self.counts, "[0-9]{1,2}"]),
            "B": _group("after", self.behind),
            "-": r"\s*[-–—]\s*",
        }
        form = form.replace("{Y}", OF_QUARTER) if "{Q}" in form else form
        for name, piece in pieces.items():
            form = form.replace("{" + name + "}", piece)
        edge, end = (EDGE, END) if self.is_spaced else (UNSPACED_EDGE, UNSPACED_END)
        return re.compile(edge + form.replace(" ", WHITE) + end)

    def _months(self, name: str) -> str:
        """A month, with the ending that its language puts behind it."""
        names = _names(self.months, self.capitalised)
        if self.abbreviated:
            names += "|(?:" + _names(self.abbreviated, self.capitalised) + r")\.?"
        return f"(?P<{name}>{names})(?P<{name}_ending>{self.month_ending})"


def _names(words: Mapping[str, int], capitalised: bool) -> str:
    """Alternatives with the capital letter the language wants; elsewhere one is allowed."""
    titles = [word.title() for word in words]
    forms = titles if capitalised else [*words, *titles]
    return "|".join(sorted({*forms, *(word.upper() for word in words)}, key=_longest_first))


def _group(name: str, words: Mapping[str, object] | list[str]) -> str:
    """A named group of alternatives, in any case."""
    alternatives = "|".join(sorted(words, key=_longest_first)).replace(" ", WHITE)
    return f"(?P<{name}>(?i:{alternatives}))"


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def spread(text: str, first: int = 1) -> dict[str, int]:
    """Forms -> number, from lines or `;`-separated groups that are numbered from `first`."""
    groups = [group.split() for group in text.replace("\n", ";").split(";") if group.strip()]
    return {form: first + place for place, group in enumerate(groups) for form in group}


def reaches(since: str, until: str) -> dict[str, Reach]:
    """Phrases, separated by semicolons, with what they mean."""
    found: dict[str, Reach] = dict.fromkeys(since.split(";"), "since")
    return found | dict.fromkeys(until.split(";"), "until")


def parts(early: str, mid: str, late: str) -> dict[str, Part]:
    """Phrases, separated by semicolons, with what they mean."""
    found: dict[str, Part] = dict.fromkeys(early.split(";"), "early")
    found |= dict.fromkeys(mid.split(";"), "mid")
    return found | dict.fromkeys(late.split(";"), "late")
