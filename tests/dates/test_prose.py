"""Dates found in texts of nine languages, as the tables in `vectors/` say."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.codes import language_name
from generator.dates import DateMention, attested, mentions, parse, resolve, weekday_agrees
from generator.languages import LANGUAGES as SPOKEN
from tests.briefings import FIVE

VECTORS = Path(__file__).parent / "vectors"
LANGUAGES = {language_name(each.code).lower(): each.code for each in SPOKEN}
REFERENCE = parse("2023-08-10")  # a Thursday


def described(mention: DateMention) -> str:
    """`--02-03, weekday 5 -> 2023-02-03`: what is said, and what is meant on 10 August 2023."""
    said = [mention.edtf or "-"]
    if mention.weekday:
        said.append(f"weekday {mention.weekday}")
    if mention.relative:
        rough = " rough" if mention.relative.is_rough else ""
        said.append(f"{mention.relative.unit} {mention.relative.offset:+d}{rough}")
    said.extend(each for each in (mention.reach, mention.part) if each)
    resolved = resolve(mention, REFERENCE)
    return f"{', '.join(said)} -> {resolved.date if resolved else '?'}"


def vectors() -> list[tuple[str, str, str]]:
    """Language, text, and the dates that it speaks of."""
    rows = []
    for name, language in LANGUAGES.items():
        for line in (VECTORS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            text, _, expected = line.partition(" =>")
            rows.append((language, text, expected.strip()))
    return rows


@pytest.mark.parametrize(("language", "text", "expected"), vectors())
def test_a_text_speaks_of_its_dates(language: str, text: str, expected: str) -> None:
    assert " | ".join(map(described, mentions(text, language))) == expected


# article, its language and date, its mentions in order with what each means; read by hand
ARTICLES = [
    ("000", "2023-08-10", ["August 10=2023-08-10", "2022=2022", "April=2023-04"]),
    ("001", "2023-04-19", ["a decade ago=2013~", "summer of 2022=2022-22", "May 2019=2019-05"]),
    (
        "002",
        "2023-02-03",
        [
            *("May 19. 2024=2024-05-19", "Friday (3 February=2023-02-03"),
            *("Thursday (2 February=2023-02-02", "Wednesday=2023-02-01"),
            *("January-November 2022=2022-01/2022-11", "the previous year=2021"),
            "2018=2018/..",
        ],
    ),
    (
        "003",
        "2023-11-08",
        [
            *("1920=1920", "1920=1920", "08.11.2023=2023-11-08", "October=2023-10"),
            *("2006=2006/..", "Last week=2023-10-30/2023-11-05", "Wednesday=2023-11-08"),
            *("Last year=2022", "this January – August=2023-01/2023-08"),
        ],
    ),
    (
        "004",
        "2022-03-28/2022-04",
        [
            *("wrześniu ubiegłego roku=2021-09", "pierwszego kwartału 2022 roku=../2022-03"),
            *("zeszłym tygodniu=2022-03-21/2022-04-24", "28 marca=2022-03-28"),
        ],
    ),
]


@pytest.mark.parametrize(("number", "published", "expected"), ARTICLES)
def test_the_dates_of_the_articles_are_found(
    number: str, published: str, expected: list[str]
) -> None:
    (path,) = (FIVE / "seeds").glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    found = mentions(text, "pl" if number == "004" else "en")
    assert all(text[each.start : each.end] == each.text for each in found)
    resolved = [(each.text, resolve(each, parse(published))) for each in found]
    assert [f"{words}={meant.date if meant else '?'}" for words, meant in resolved] == expected


def test_a_year_that_is_said_is_not_inferred() -> None:
    (said,) = mentions("in May 2019", "en")
    (unsaid,) = mentions("in May", "en")
    assert [resolve(each, REFERENCE) for each in (said, unsaid)] != [None, None]
    certain, inferred = resolve(said, REFERENCE), resolve(unsaid, REFERENCE)
    assert certain is not None
    assert inferred is not None
    assert not certain.inferred
    assert inferred.inferred


def test_a_weekday_chooses_the_year() -> None:
    (mention,) = mentions("on Friday (3 February)", "en")
    for reference, expected in (("2023-02-10", "2023-02-03"), ("2017-06-01", "2017-02-03")):
        resolved = resolve(mention, parse(reference))
        assert resolved is not None
        assert resolved.date.text == expected


def test_nothing_is_counted_from_an_unknown_date() -> None:
    for text in ("last week", "last year", "Wednesday", "in May", "last May"):
        (mention,) = mentions(text, "en")
        assert resolve(mention, parse("2022/..")) is None


def test_a_date_outside_the_calendar_of_the_project_is_not_resolved() -> None:
    for text in ("tomorrow", "next week", "next May", "next Friday", "next year"):
        (mention,) = mentions(text, "en")
        assert resolve(mention, parse("2199-12-31")) is None
        assert not attested(parse("2022"), [mention], parse("2199-12-31"))


def test_a_vague_date_of_the_article_makes_a_vague_date() -> None:
    cases = {
        "first half of last year": "2020-01-01/2021-06-30",
        "last year": "2020/2021",
        "yesterday": "2020-12-31/2022-12-30",
        "last month": "2020-12-01/2022-11-30",
    }
    for text, expected in cases.items():
        (mention,) = mentions(text, "en")
        resolved = resolve(mention, parse("2021/2022"))
        assert resolved is not None
        assert resolved.date.text == expected


def test_a_relative_date_is_not_attested_without_bounds() -> None:
    mention = mentions("last year", "en")
    assert not attested(parse("2021"), mention, parse("2022/.."))
    assert not attested(parse("2021"), mention, parse("1900/2022"))


def test_a_weekday_agrees_with_its_date() -> None:
    assert weekday_agrees(parse("2023-02-03"), 5)
    assert not weekday_agrees(parse("2023-02-03"), 4)
    assert not weekday_agrees(parse("2023-02-03/2023-02-05"), 1)
    assert weekday_agrees(parse("2023-02-03/2023-02-05"), 7)
    assert weekday_agrees(parse("2023-02"), 1)
    assert weekday_agrees(parse("2023/.."), 1)


# the date of a fact, the words, their language, the date of the article
ATTESTED = [
    ("2023-02-03", "on Friday (3 February)", "en", ""),
    ("2023-02", "on 3 February", "en", ""),
    ("2023", "on 3 February 2023", "en", ""),
    ("2022?-03-28", "28 marca", "pl", ""),
    ("2022-01/2022-11", "in January-November 2022", "en", ""),
    ("2022", "in January-November 2022", "en", ""),
    ("2018/..", "since 2018", "en", ""),
    ("2018", "since 2018", "en", ""),
    ("2018/2022", "from 2018 to 2022", "en", ""),
    ("[2018,2022]", "in 2018 or 2022", "en", ""),
    ("2022-22", "in the summer of 2022", "en", ""),
    ("2022-33", "do końca pierwszego kwartału 2022 roku", "pl", ""),
    ("2023-10", "In late October", "en", ""),
    ("2021-09", "we wrześniu ubiegłego roku", "pl", "2022-03-28/2022-04"),
    ("2023-10-30/2023-11-05", "Last week", "en", "2023-11-08"),
    ("2022-03-21/2022-03-27", "w zeszłym tygodniu", "pl", "2022-03-28/2022-04"),
    ("2023-11-08", "said Wednesday", "en", "2023-11-08"),
    ("2023-11-08", "said Wednesday", "en", ""),
    ("2022", "Last year", "en", "2023-11-08"),
    ("2023-01/2023-08", "in this January – August", "en", "2023-11-08"),
    ("2021", "than in the same period of 2022 the previous year", "en", "2023-02-03"),
    ("2013~", "a decade ago", "en", "2023-04-19"),
    ("2023-08-09", "yesterday", "en", "2023-08-10"),
    ("2024-02-29", "on 29 February", "en", ""),
]
NOT_ATTESTED = [
    ("2023-02-04", "on 3 February", "en", ""),
    ("2024-02-03", "on Friday (3 February)", "en", ""),
    ("2023-03-03", "on 3 February", "en", ""),
    ("2022-03-28", "in March 2022", "en", ""),
    ("2022-03", "in 2022", "en", ""),
    ("2022-33", "in 2022", "en", ""),
    ("2023", "on 3 February 2022", "en", ""),
    ("2022-01/2022-12", "in January-November 2022", "en", ""),
    ("2021-01/2021-11", "in January-November 2022", "en", ""),
    ("2018/2023", "since 2018", "en", ""),
    ("2000/2030", "in 2022", "en", ""),
    ("[2018,2021]", "in 2018 or 2022", "en", ""),
    ("2022-23", "in the summer of 2022", "en", ""),
    ("2022-34", "do końca pierwszego kwartału 2022 roku", "pl", ""),
    ("2022-09", "we wrześniu ubiegłego roku", "pl", "2022-03-28/2022-04"),
    ("2023-11-01", "Last week", "en", "2023-11-08"),
    ("2023-11-06/2023-11-12", "Last week", "en", "2023-11-08"),
    ("2023-11-07", "said Wednesday", "en", "2023-11-08"),
    ("2023-11-22", "said Wednesday", "en", "2023-11-08"),
    ("2023-11", "said Wednesday", "en", "2023-11-08"),
    ("2021", "Last year", "en", "2023-11-08"),
    ("2022", "Last year", "en", ""),
    ("2022-01/2022-08", "in this January – August", "en", "2023-11-08"),
    ("2022", "12 in 2012", "en", ""),
    ("2023-02-03", "no date", "en", ""),
    ("XXXX-02-03", "on 4 February", "en", ""),
    ("2023", "5G and $2023", "en", ""),
]


@pytest.mark.parametrize(("date", "text", "language", "published"), ATTESTED)
def test_a_date_is_attested_by_the_words(
    date: str, text: str, language: str, published: str
) -> None:
    reference = parse(published) if published else None
    assert attested(parse(date), mentions(text, language), reference)


@pytest.mark.parametrize(("date", "text", "language", "published"), NOT_ATTESTED)
def test_a_falsified_or_narrower_date_is_not(
    date: str, text: str, language: str, published: str
) -> None:
    reference = parse(published) if published else None
    assert not attested(parse(date), mentions(text, language), reference)


SIGNS = "0123456789 .,-–/()MayFridaymarca последней Last week 2022 в июне жылы ago a"


@given(
    st.text(SIGNS, max_size=60) | st.text(max_size=60), st.sampled_from([*LANGUAGES.values(), "de"])
)
def test_any_text_is_searched_without_overlaps(text: str, language: str) -> None:
    found = mentions(text, language)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    for each in found:
        resolved = resolve(each, REFERENCE)
        assert resolved is None or resolved.date.text
        assert attested(REFERENCE, [each], REFERENCE) in (True, False)
