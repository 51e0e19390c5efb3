"""What CLDR and num2words write in twelve languages is never refused; what differs from it is."""

import datetime as dt
import random
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from babel.units import format_unit
from num2words import num2words

from generator.annotated import annotate
from generator.diagnostics import Severity
from generator.languages import LANGUAGES, language_of
from generator.languages.cldr import UNSPACED
from generator.rules import RULES
from generator.rules.answers.answered import is_in
from tests.grounding.conftest import ACTORS, NOTE, described, dumped
from tests.trees import DictTree

READ = tuple(each.code for each in LANGUAGES if each.is_read)
UNREAD = ("tr", "ja", "zh", "ko")
"""Languages without tables: what is read of them is what CLDR has."""
OTHER_CODES = {"kk": "kz"}
"""What num2words calls them."""
TEXT = "text-not-grounded"
ROUNDS = 2
UNITS = (
    ("length-kilometer", "length-mile"),
    ("area-hectare", "area-square-kilometer"),
    ("mass-tonne", "mass-kilogram"),
    ("volume-cubic-meter", "volume-liter"),
)
MONEY = (("EUR", "USD"), ("GBP", "EUR"), ("JPY", "EUR"))


class Statement(NamedTuple):
    """Words of an article, what is true of them in English, and what is not."""

    printed: str
    true: str
    false: tuple[str, ...]


def statements(code: str, chance: random.Random) -> Iterator[Statement]:
    """Numbers, money, measures, shares and dates as they are written in a language."""
    yield from _numbers(code, chance)
    yield from _measures(code, chance)
    yield from _dates(code, chance)
    if language_of(code).is_read:
        number = chance.randrange(1200, 9000)
        said = " ".join(str(num2words(number, lang=OTHER_CODES.get(code, code))).split())
        yield Statement(said, _plain(number), (_plain(number + 1000),))


def _numbers(code: str, chance: random.Random) -> Iterator[Statement]:
    number = chance.randrange(20_000, 90_000)
    yield Statement(_plain(number, code), _plain(number), (_plain(number + 1011),))
    millions = chance.randrange(21, 99)
    printed = format_compact_decimal(millions * 10**6, format_type="short", locale=code)
    yield Statement(printed, f"{millions} million", ())
    for right, wrong in MONEY:
        amount = chance.randrange(1200, 9900)
        told, forms = _plain(amount), ("#,##0 ¤", "#,##0 ¤¤¤")
        for form in forms:
            printed = format_currency(amount, right, form, locale=code, currency_digits=False)
            yield Statement(printed, f"{told} {right}", (f"{told} {wrong}",))


def _measures(code: str, chance: random.Random) -> Iterator[Statement]:
    lengths: tuple[Literal["long", "short"], ...] = ("long", "short")
    for right, wrong in UNITS:
        number = chance.randrange(20, 99)
        true, false = (format_unit(number, unit, "long", locale="en") for unit in (right, wrong))
        for length in lengths:
            printed = format_unit(number, right, length, locale=code)
            if right not in printed:  # babel has no Chinese measures
                yield Statement(printed, true, (false,) if length == "long" else ())
    share = chance.randrange(101, 889)
    printed = format_percent(share / 1000, "#,##0.0 %", locale=code)
    yield Statement(printed, f"{share / 10} percent", (f"{share / 10 + 11:.1f} percent",))


def _dates(code: str, chance: random.Random) -> Iterator[Statement]:
    day = dt.date(2022, chance.randrange(1, 12), chance.randrange(2, 28))
    others = (
        day.replace(year=2021),
        day.replace(month=day.month + 1),
        day.replace(day=day.day + 1),
    )
    false = tuple(f"{other:%-d %B %Y}" for other in others)
    yield Statement(format_date(day, "long", locale=code), f"{day:%-d %B %Y}", false)
    yield Statement(format_date(day, "medium", locale=code), f"{day:%-d %B %Y}", false[:1])
    following = day + dt.timedelta(days=1)
    yield Statement(format_date(day, "full", locale=code), f"{day:%A}", (f"{following:%A}",))


def _plain(number: float, code: str = "en") -> str:
    return str(format_decimal(number, locale=code))


@cache
def made(code: str) -> tuple[Statement, ...]:
    """The statements of one language, the same in every run, none printed twice."""
    chance = random.Random(code)  # noqa: S311 - a sample, not a secret
    found = [each for _ in range(ROUNDS) for each in statements(code, chance)]
    return tuple({each.printed: each for each in found}.values())


def refused(code: str, told: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Which of some texts are refused by a proof, each resting on its own line of an article."""
    name = Locale.parse(code).get_display_name(code) or ""
    around = "{0}{1}{0}。" if code in UNSPACED else "{0} {1} {0}."
    lines = {printed: around.format(name, printed) for printed, _ in told}
    seed = "\n".join(["The headline", *lines.values()]) + "\n"
    source = described(seed, len(lines), code)
    claims = [
        {"id": f"claim-{place}", "text": f"It says {text}.", "evidence": lines[printed][:-1]}
        for place, (printed, text) in enumerate(told)
    ]
    files: dict[str, Any] = {
        "briefings/made/briefing.yml": {"title": "T", "question": "Q", "as_of": "2023-12-31"},
        "briefings/made/actors.yml": [{**actor, "notes": [NOTE]} for actor in ACTORS],
        "briefings/made/facts/article.yml": {"source": source, "claims": claims},
    }
    written = {path: dumped(each) for path, each in files.items()}
    annotated = annotate(DictTree({**written, "seeds/article.txt": seed.encode()}), "made")
    found = [each for rule in RULES if rule.name == TEXT for each in rule(annotated)]
    errors = [each.place for each in found if each.severity is Severity.ERROR]
    return [
        one
        for one, record in zip(told, annotated.facts, strict=True)
        if any(is_in(place, record) for place in errors)
    ]


@pytest.mark.parametrize("code", [*READ, *UNREAD])
def test_what_is_printed_is_never_refused(code: str) -> None:
    assert refused(code, [(each.printed, each.true) for each in made(code)]) == []


@pytest.mark.parametrize("code", [*READ, *UNREAD])
def test_what_differs_from_what_is_printed_is_refused(code: str) -> None:
    told = [(each.printed, false) for each in made(code) for false in each.false]
    right = refused(code, told)
    assert [each for each in told if each not in right] == []
