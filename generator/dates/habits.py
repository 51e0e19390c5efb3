"""How people write dates, and what that is in EDTF: the "did you mean" of a refused date."""

import re
from functools import cache
from types import MappingProxyType

from generator.dates.date import MONTH_NAMES, MONTHS, DateError
from generator.dates.points import read_point
from generator.languages import LANGUAGES
from generator.languages.calendars import calendar

SEASONS = MappingProxyType({"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24})
BEFORE_QUARTERS = 32  # the first quarter is 33
ROMAN = MappingProxyType({"i": 1, "ii": 2, "iii": 3, "iv": 4})
QUARTER_WORDS = MappingProxyType(
    {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3}
)
YEAR, DAY = re.compile("[0-9]{4}"), re.compile("[0-9]{1,2}")
SINCE = re.compile(r"(?:since|from|after|od|с|після) (.+)")
UNTIL = re.compile(r"(?:until|till|before|up to|to|do|до) (.+)")
ABOUT = re.compile(r"(?:about|around|circa|approximately|ca\.?|c\.|ok\.|około|около) ?(.+)")
RANGE = re.compile(r"(.+?)(?: *[–—] *| +- +| to | - |\.\.| */ +| +/ *)(.+)")
# A hyphen without spaces joins two years, two months, or two days before a month.
JOINED = re.compile(r"([0-9]{4}|[^\W\d_]{3,}|[0-9]{1,2}(?=-[0-9]+ [^\W\d_]))-([^-]+)")
CLOCK = re.compile(r"[ ,t]+[0-9]{1,2}:[0-9]{2}.*$")


def meant(text: str) -> str | None:
    """What `text` is in EDTF, if that can be said; two answers are joined by "or"."""
    written = CLOCK.sub("", " ".join(text.casefold().split())).rstrip(",;")
    found = _around(written) or _single(written) or _range(written)
    return found if found and all(map(_is_sound, found.split(" or "))) else None


def _is_sound(edtf: str) -> bool:
    """Whether a suggestion is itself a date that can be read."""
    plain = edtf.partition(" ")[0].rstrip("~")
    try:
        return all(end == ".." or read_point(end) is not None for end in plain.split("/"))
    except DateError:
        return False


def _single(written: str) -> str | None:
    readers = (_numbers, _quarter, _season, _decade, _named_month)
    return next((found for reader in readers if (found := reader(written))), None)


def _around(written: str) -> str | None:
    for pattern, form in ((ABOUT, "{}~"), (SINCE, "{}/.."), (UNTIL, "../{}")):
        if match := pattern.fullmatch(written):
            found = match[1] if read_or_none(match[1]) else _single(match[1])
            return form.format(found) if found else None
    return None


def _range(written: str) -> str | None:
    match = JOINED.fullmatch(written) or RANGE.fullmatch(written)
    if match is None:
        return None
    first, last = match[1], match[2]
    year = re.search(r"[0-9]{4}", last)
    if year and not re.search(r"[0-9]{4}", first):
        month = "" if re.search(r"[^\W\d_]{3}", first) else " ".join(re.findall(r"[^\W\d_]+", last))
        first = f"{first} {month} {year[0]}"
    ends = [each if read_or_none(each) else _single(each) for each in (first, last)]
    return "/".join(end for end in ends if end) if all(ends) else None


def read_or_none(text: str) -> str | None:
    """The text itself where it is a plain EDTF date already."""
    try:
        return text if read_point(text) else None
    except DateError:
        return None


def _numbers(written: str) -> str | None:
    """Dates in digits only: 03.02.2023, 2023/2/3, 20230203, 02.2023."""
    if match := re.fullmatch(r"([0-9]{4})([0-9]{2})([0-9]{2})", written):
        return f"{match[1]}-{match[2]}-{match[3]}"
    parts = re.split(r"[./\-–—‑ ]+", written.removesuffix("г.").removesuffix("r.").strip(" ."))
    shape = "-".join("year" if YEAR.fullmatch(part) else "part" for part in parts)
    if not all(part.isdigit() and part.isascii() for part in parts):
        return None
    if shape == "year-part-part":
        return _day(parts[0], parts[1], parts[2])
    if shape == "part-part-year":
        return _day_or_month_first(parts[0], parts[1], parts[2], is_slashed="/" in written)
    if shape in ("year-part", "part-year"):
        year, month = sorted(parts, key=len, reverse=True)
        return f"{year}-{int(month):02}"
    return parts[0] if shape == "year" and written != parts[0] else None


def _day(year: str, month: str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _day_or_month_first(first: str, second: str, year: str, *, is_slashed: bool) -> str:
    """03/02/2023 is 3 February to one reader and 2 March to another; 03.02.2023 is not."""
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if int(second) > MONTHS:
        return month_first
    if not is_slashed or int(first) > MONTHS or first == second:
        return day_first
    return (
        f"{day_first} ({int(first)} {MONTH_NAMES[int(second) - 1]})"
        f" or {month_first} ({int(second)} {MONTH_NAMES[int(first) - 1]})"
    )


def _quarter(written: str) -> str | None:
    forms = (
        r"(?P<y>[0-9]{4})[ /-]?q(?P<q>[1-4])",
        r"q(?P<q>[1-4])[ /-]?(?P<y>[0-9]{4})",
        r"(?P<q>[1-4])q[ /-]?(?P<y>[0-9]{4})",
        r"(?:the )?(?P<q>\w+) quarter(?: of)? (?P<y>[0-9]{4})",
        r"(?P<q>i{1,3}|iv|[1-4])\.? (?:kw|kwartał|кв|квартал|тоқсан)\.? (?P<y>[0-9]{4})\D*",
    )
    for form in forms:
        if match := re.fullmatch(form, written):
            name = match["q"]
            quarter = int(name) if name.isdigit() else {**ROMAN, **QUARTER_WORDS}.get(name)
            return f"{match['y']}-{BEFORE_QUARTERS + quarter}" if quarter else None
    return None


def _season(written: str) -> str | None:
    names = "|".join(SEASONS)
    match = re.fullmatch(rf"(?:the |in )*({names})(?: of)?,? ([0-9]{{4}})(/[0-9]{{2,4}})?", written)
    if match:
        return f"{match[2]}-{SEASONS[match[1]]}"
    match = re.fullmatch(rf"([0-9]{{4}})[ -]({names})", written)
    return f"{match[1]}-{SEASONS[match[2]]}" if match else None


def _decade(written: str) -> str | None:
    match = re.fullmatch(r"(?:the )?([0-9]{3})0['’]?s", written)
    return f"{match[1]}X" if match else None


def _named_month(written: str) -> str | None:
    """3 February 2023, Feb 2023, February 3rd, 2023, 28 marca 2022 r., 3 февраля 2023 г."""
    words = re.findall(r"[^\W\d_]+|[0-9]+", re.sub(r"(?<=[0-9])(?:st|nd|rd|th)\b", "", written))
    months = {_months()[word] for word in words if word in _months()}
    numbers = [word for word in words if word.isdigit()]
    years = [number for number in numbers if YEAR.fullmatch(number)]
    days = [number for number in numbers if DAY.fullmatch(number)]
    if len(months) != 1 or len(years) != 1 or len(years + days) != len(numbers):
        return None
    month = months.pop()
    if not days:
        return f"{years[0]}-{month:02}"
    return _day(years[0], str(month), days[0]) if len(days) == 1 else None


@cache
def _months() -> dict[str, int]:
    """Names of months and their abbreviations in the languages articles come in."""
    return {
        name.casefold().rstrip("."): number
        for language in LANGUAGES
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in calendar(language.code)["months"][context][width].items()
    } | {"sept": 9}
