"""A language is a folder, and nothing else knows it."""

import ast
import re
import shutil
from pathlib import Path

import pytest

from generator import face, languages
from generator.dates import mentions
from generator.languages import LANGUAGES, Language, language_of
from generator.languages.calendars import calendar
from generator.languages.cldr_dates import completed_dates
from generator.languages.dates import DateWords, spread
from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.negation import NegationWords
from generator.languages.numbers import NumberWords, forms, numbered
from generator.languages.table import listed
from generator.project import ProjectFolder
from generator.quantities import read_quantities
from generator.text import QuoteSelector, SourceText, locate, negations
from generator.text.reasons import Found, Refusal, Refused
from tests.cli.running import replace
from tests.test_checks import CASES, checked

ESPERANTO = Language(
    code="eo",
    numbers=NumberWords(
        cardinals=numbered("unu\ndu\ntri\nkvar\nkvin\nses\nsep\nok\nnaŭ\ndek"),
        scales=forms(n1000="mil", n1000000="miliono milionoj"),
        percent="elcentoj?",
        before=((r"almenaŭ", "at-least"),),
        to="ĝis",
    ),
    dates=DateWords(
        months=spread("januaro;februaro;marto;aprilo;majo;junio"),
        forms=(r"{D}-a de {M}(?: {Y})?", r"{M} {Y}"),
    ),
    negation=NegationWords(negations=listed("ne neniu nenio sen")),
    words=LoadBearing({Load.ALL: "ĉiu*"}),
)
"""A tenth language, of one page."""


@pytest.fixture
def esperanto(monkeypatch: pytest.MonkeyPatch) -> None:
    """The registry with one more line."""
    monkeypatch.setattr(languages, "LANGUAGES", (*LANGUAGES, ESPERANTO))
    for cached in (language_of, read_quantities, mentions):
        cached.cache_clear()


@pytest.mark.usefixtures("esperanto")
def test_a_language_that_is_added_is_read_everywhere() -> None:
    words = "Almenaŭ kvin milionoj da homoj"
    (quantity,) = read_quantities(words, "eo")
    assert quantity.value == 5_000_000
    assert quantity.bound == "at-least"
    assert [each.edtf for each in mentions("la 5-a de majo 2022", "eo")] == ["2022-05-05"]
    assert [each.word for each in negations("Ili ne venis", language="eo")] == ["ne"]
    source = SourceText.of(f"{words}. Ili ne venis.", language="eo")
    cut = locate(QuoteSelector("kvin"), source)
    assert isinstance(cut, Refused)
    assert cut.reason is Refusal.SPLITS_NUMBER
    turned = locate(QuoteSelector("venis"), source)
    assert isinstance(turned, Refused)
    assert turned.reason is Refusal.NEGATION
    assert isinstance(locate(QuoteSelector(words), source), Found)
    assert language_of("eo").lacks == ()


def test_a_language_without_a_folder_is_read_by_cldr_and_says_what_it_lacks() -> None:
    assert language_of("id").lacks == (
        *("numbers and dates in words", "negations", "words such as all, may and only"),
    )
    assert [each.value for each in read_quantities("25 juta orang", "id")] == [25_000_000]
    assert read_quantities("five million", "id") == ()
    assert not negations("They did not agree", language="id")


@pytest.mark.parametrize(
    ("language", "text", "values", "dates"),
    [
        (
            "zh",
            "截至2022年3月5日，共有350万人，耗资1.2亿元",
            [3_500_000, 120_000_000],
            ["2022-03-05"],
        ),
        ("ja", "2022年6月10日、3500人、1.5億円", [3500, 150_000_000], ["2022-06-10"]),
        ("ko", "2022년 6월 10일 3,500명, 5억 원", [3500, 500_000_000], ["2022-06-10"]),
        ("ar", "في ١٠ يونيو ٢٠٢٢ و٢٫٥ مليون دولار أمريكي", [2_500_000], ["2022-06-10"]),
        ("hi", "10 जून 2022 को 5 लाख", [500_000], ["2022-06-10"]),
        ("he", "10 ביוני 2022, 2.5 מיליון", [2_500_000], ["2022-06-10"]),
        ("fi", "10. kesäkuuta 2022, 2,5 miljoonaa euroa", [2_500_000], ["2022-06-10"]),
        ("lt", "2022 m. birželio 10 d., 2,5 mln. eurų", [2_500_000], ["2022-06-10"]),
        ("tr", "10 Haziran 2022, 3,5 milyon", [3_500_000], ["2022-06-10"]),
    ],
)
def test_every_language_has_the_level_of_cldr(
    language: str, text: str, values: list[int], dates: list[str]
) -> None:
    found = [each for each in read_quantities(text, language) if each.kind not in ("year", "day")]
    assert [each.value for each in found] == values
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert [each.edtf for each in mentions(text, language)] == dates


@pytest.mark.parametrize("language", LANGUAGES, ids=[each.code for each in LANGUAGES])
def test_the_tables_agree_with_cldr(language: Language) -> None:
    """A table repeats the separator of CLDR, and no name of CLDR means another month in it."""
    completed = language_of(language.code)
    assert language.numbers.decimal_mark == completed.numbers.decimal_mark
    by_cldr = completed_dates(language.code, DateWords()).all_months
    written = language.dates.all_months
    assert {name: written[name] for name in by_cldr if name in written} == {
        name: month for name, month in by_cldr.items() if name in written
    }
    first = calendar(language.code)["months"]["format"]["wide"][1]
    named = range(0) if first[0].isdigit() else range(1, 13)  # "1月" is a number and no name
    assert set(completed.dates.months.values()) == set(named)
    assert set(completed.dates.weekdays.values()) == set(range(1, 8))


def test_readers_see_who_has_read_what_the_program_cannot(tmp_path: Path) -> None:
    case = CASES / "language-not-read/bad"
    overlay = tmp_path / "overlay"
    shutil.copytree(case, overlay)
    said = "language: da\n  read_by: Ada Lindt"
    replace(overlay / "briefings/elva/facts/more.yml", "language: da", said)
    assert checked(tmp_path / "project", overlay).diagnostics == ()
    pages = face.pages(face.read(ProjectFolder(tmp_path / "project")))
    shown = next(page.content for page in pages if page.path == "elva/sources/news.md")
    assert "Read by a person" in shown
    unread = "numbers and dates in words, negations and words such as all, may and only"
    assert f"Ada Lindt: {unread}" in shown


LETTERS_ONLY = {
    *("text/likeness.py", "text/lookalikes.py", "slugs.py", "render/languages.py", "pieces.py")
}
"""Letters that look or sound alike, of no language."""
NOT_YET = {
    *("sentences.py", "codes.py", "dates/habits.py", "quantities/money.py", "model/source.py"),
    *(f"model/facts/{kind}.py" for kind in ("absence", "claim", "event", "quote")),
    *("grounding/naming.py", "grounding/aliases.py", "rules/names/offices.py"),
}
"""Files that still know words of a language; nothing is added here."""
FOREIGN = re.compile("[\u0400-\u04ff]{2}|[ąćęłńśźżäöüßéèêñ]", re.IGNORECASE)


def words_of_languages(path: Path) -> list[str]:
    """The strings of a module, its documentation aside, with letters that English has not."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in told
        and FOREIGN.search(node.value)
    ]


def test_no_word_of_a_language_stands_outside_its_folder() -> None:
    root = Path(languages.__file__).parents[1]
    modules = (
        path for path in root.rglob("*.py") if "languages" not in path.relative_to(root).parts
    )
    known = {str(path.relative_to(root)) for path in modules if words_of_languages(path)}
    assert known <= LETTERS_ONLY | NOT_YET


def test_the_names_of_a_language_do_not_depend_on_what_was_read_before() -> None:
    calendar.cache_clear()
    for code in ("zh", "hr", "ja", "ko"):  # of these two only the first have names of their own
        months = calendar(code)["months"]
        alone, inside = (dict(months[each]["wide"].items()) for each in ("stand-alone", "format"))
        assert code in ("zh", "hr") or alone == inside
    assert language_of("ja").dates.months == language_of("ko").dates.months == {}
    assert [each.text for each in mentions("2025年3月5日、橋が開通した。", "ja")] == [
        "2025年3月5日"
    ]


@pytest.mark.parametrize(
    ("language", "name", "inside"),
    [
        ("en", "Eurasian Economic Union", "the Eurasian Economic Union"),
        ("en", "Ministry of Foreign Affairs of Kazakhstan", None),
        ("en", "United States", "the United States"),
        ("en", "Sberbank", "Sberbank"),
        ("en", "The Hague Court", "The Hague Court"),
        ("en", "Union Square", "Union Square"),
        ("pl", "Unia Europejska", "Unia Europejska"),
    ],
)
def test_a_name_stands_in_a_sentence_with_its_article(
    language: str, name: str, inside: str | None
) -> None:
    assert language_of(language).names.inside(name) == (inside or f"the {name}")
