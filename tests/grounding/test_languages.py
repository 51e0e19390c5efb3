"""Languages are told by script and common words; what is too short to tell passes."""

import pytest

from generator.grounding.languages import likely_language, speaks_against

TEXTS = {
    "en": "We do not want to be behind it, and we will not be there for the sake of that.",
    "pl": "Nie chcemy się za nią znaleźć, bo to nie jest dla nas i nie było nigdy.",
    "ru": "Мы не хотим оказаться за ним, потому что это не для нас и так было всегда.",
    "uk": "Ми не хочемо опинитися за нею, тому що це не для нас і так було завжди.",
    "kk": "Біз оның артында қалғымыз келмейді, себебі бұл біз үшін емес деп ойлаймыз.",
    "de": "Wir wollen uns nicht hinter ihm wiederfinden, weil das nicht für uns ist.",
    "fr": "Nous ne voulons pas nous trouver derrière lui, parce que ce n'est pas pour nous.",
    "tr": "Onun arkasında kalmak istemiyoruz, çünkü bu bizim için değil ve hiç de öyle olmadı.",
    "cs": "Nechceme být za ní, protože to není pro nás, ale už jsou tady její děti, které má také.",
    "pt": "Não queremos ficar atrás dela, porque não é para nós e já foi dito por um dos nossos.",
    "nl": "Wij willen er niet achter staan, want het is niet voor ons en dat was het ook nooit.",
    "sv": "Vi vill inte hamna bakom den, för det är inte för oss och så har det inte varit.",
    "es": "No queremos estar detrás de él, porque no es para nosotros y los dos lo saben ya.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_agrees_with_its_own_language(language: str) -> None:
    assert speaks_against(language, TEXTS[language]) is None


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("declared", TEXTS)
def test_a_text_speaks_against_every_other_language(language: str, declared: str) -> None:
    if language != declared:
        assert speaks_against(declared, TEXTS[language]) is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I do it by hand, I said to him, and I go on to do so as I like."),
        ("tr", "Ürününüzü kurutmadan satmayın. Fiyat yükselebilir ama kimse güvence vermez."),
        ("sv", "Man får gå på gården också när ägaren är på väg till sjön."),
    ],
)
def test_letters_and_words_that_others_have_too_tell_nothing(language: str, text: str) -> None:
    assert speaks_against(language, text) is None


@pytest.mark.parametrize("text", ["", "O tempora", "85%", "5G", "Microsoft", "no to"])
def test_what_is_too_short_to_tell_passes(text: str) -> None:
    assert all(speaks_against(language, text) is None for language in ("en", "pl", "de"))


def test_a_latin_name_in_a_cyrillic_sentence_does_not_make_it_english() -> None:
    assert speaks_against("ru", "Microsoft и Google не хотят работать") is None


def test_a_script_may_be_declared() -> None:
    assert speaks_against("kk-Latn", "Biz onyń artynda qalǵymyz kelmeidi") is None


def test_a_language_without_a_table_is_told_by_its_script_only() -> None:
    assert speaks_against("la", TEXTS["en"]) is None
    assert speaks_against("bg", TEXTS["en"]) is not None


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_that_says_nothing_of_its_language_reads_like_it(language: str) -> None:
    assert likely_language(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قالت البلدية إن السوق المغطى أغلق أبوابه بعد الحريق.", "ar"),
        ("شهرداری گفت که بازار پس از آتش بسته شد.", None),  # Persian, of which nothing is known
        ("市政府说，他们没有关闭这个市场。", "zh"),
        ("市は市場を閉めなかったと述べた。", "ja"),
    ],
)
def test_letters_tell_languages_of_one_script(text: str, language: str | None) -> None:
    assert likely_language(text) == language
