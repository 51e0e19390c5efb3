"""Load-bearing words are found as they are listed, and nothing else is."""

import pytest

from generator.languages import LANGUAGES, language_of
from generator.languages.load import Load
from generator.languages.load_bearing import SAYING_NO, LoadBearing
from generator.languages.notions import KNOWN, SETS, WIDER, Notion
from generator.rules.wording.classes import OPPOSITES
from generator.text import Span
from generator.text.bearing import bearings

READ = [pytest.param(each.words, id=each.code) for each in LANGUAGES if each.words]


def sure(text: str, language: str = "en") -> set[Load | Notion]:
    """The classes that a text surely has a word of."""
    return {each.load for each in bearings(text, language) if each.is_sure}


@pytest.mark.parametrize("words", READ)
def test_every_everyday_notion_has_words_and_is_in_one_set_at_most(words: LoadBearing) -> None:
    assert {each.load for each in words.phrases if each.load in KNOWN} == words.named == KNOWN
    assert KNOWN.isdisjoint(Load)
    assert sum(map(len, SETS)) == len(frozenset().union(*SETS))
    assert frozenset().union(*SETS, *WIDER.values()) | WIDER.keys() <= KNOWN


@pytest.mark.parametrize("words", READ)
def test_a_list_has_words_and_stars_at_their_ends(words: LoadBearing) -> None:
    for phrase in words.phrases:
        for word in phrase.words:
            assert "*" not in word.strip("*")
            assert len(word.strip("*")) > 0
            assert word == word.lower()


DOUBTING = """
    negation none not-all possibility hedge plan all most some only highest lowest rise fall before
    after begin end allow forbid deny confirm warn propose call-for say answer
"""


@pytest.mark.parametrize("words", READ)
@pytest.mark.parametrize("load", [Load(each) for each in DOUBTING.split()])
def test_every_language_has_words_of_every_class_that_doubts(
    load: Load, words: LoadBearing
) -> None:
    assert [each for each in words.phrases if each.load is load and each.is_sure]


@pytest.mark.parametrize("words", [each.words for each in LANGUAGES if each.speech and each.words])
def test_every_language_with_a_folder_of_its_own_has_both_of_all_opposites(
    words: LoadBearing,
) -> None:
    known = {each.load for each in words.phrases if each.is_sure}
    assert {load for _, sides in OPPOSITES for side in sides for load in side} <= known


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Most of them voted for it.", Load.MOST),
        ("en", "It did not open.", Load.NEGATION),
        ("en", "Not all of them came.", Load.NOT_ALL),
        ("pl", "Nie wszyscy przyszli.", Load.NOT_ALL),
        ("ru", "Пришли не все.", Load.NOT_ALL),
        ("uk", "Прийшли не всі.", Load.NOT_ALL),
        ("kk", "Ол келмеді.", Load.NEGATION),
        ("de", "Es wird geschlossen werden.", Load.PLAN),
        ("fr", "Il n'a que deux navires.", Load.ONLY),
        ("es", "Descartó una condonación.", Load.EXCLUDE),
        ("en", "It will most likely open.", Load.HEDGE),
        ("pl", "Niech nagrodę dostaną oni.", Load.CALL_FOR),
        ("it", "Nessuno dei due è accusato.", Load.NONE),
        ("ru", "Он усомнился в этом.", Load.DISAGREE),
        ("uk", "Він усумнився в цьому.", Load.DISAGREE),
        ("de", "Der Rat missbilligte den Plan.", Load.DISAGREE),
        ("en", "The council deplored the plan.", Load.DISAGREE),
        ("nl", "De raad hekelde het plan.", Load.DISAGREE),
        ("pt", "O conselho deplorou o plano.", Load.DISAGREE),
        ("sv", "Rådet beklagade planen.", Load.DISAGREE),
        ("cs", "Rada má k plánu výhrady.", Load.DISAGREE),
        ("pt", "O porto já foi aberto.", Load.ALREADY),
        ("sv", "Långt ifrån alla kom.", Load.NOT_ALL),
        ("sv", "Bron har ännu inte öppnats.", Load.NOT_YET),
        ("sv", "Premiären sköts på torsdagen upp.", Load.PAUSE),
        ("sv", "Rektorn dementerar uppgifterna.", Load.DENY),
        ("sv", "Direktören utesluter nya uppsägningar.", Load.EXCLUDE),
        ("sv", "Nämnden avslog ansökan.", Load.REFUSE),
        ("sv", "Det är sjöns näst största ö.", Load.RUNNER_UP),
        ("sv", "Kommunen drog genast tillbaka budet.", Load.CANCEL),
        ("sv", "Hon ska ha lämnat festen ensam.", Load.HEDGE),
        ("sv", "Lokföraren frikändes i hovrätten.", Load.ACQUIT),
        ("en", "A so-called expert came.", Load.HEDGE),
        ("en", "The state-owned port is old.", Load.PUBLIC),
        ("ru", "Кто-то пришёл.", Load.SOME),
        ("cs", "Bude-li pršet, zavřou.", Load.CONDITION),
        ("en", "No one came.", Load.NONE),
        ("it", "Il ponte non ancora aperto.", Load.NOT_YET),
        ("tr", "Sadece iki gemi geldi.", Load.ONLY),
        ("tr", "İzin verildi.", Load.ALLOW),
        ("ja", "橋は閉鎖されるかもしれない。", Load.POSSIBILITY),
        ("ru", "Бо́льшая часть зала пуста.", Load.MOST),
        ("ar", "أكّد الوزير ذلك.", Load.CONFIRM),
        ("fr", "Le train roule à 80 km/h.", Notion("speed")),
        ("nl", "De brug gaat 's nachts dicht.", Notion("night")),
        ("ja", "NBAの試合。", Notion("basketball")),
    ],
)
def test_a_word_is_of_its_class(language: str, text: str, expected: Load | Notion) -> None:
    assert expected in sure(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("uk", "Найбільший порт."), ("pl", "Największy port."), ("ru", "Самый большой порт.")],
)
def test_what_is_largest_bears_out_nothing_that_is_smallest(language: str, text: str) -> None:
    loads = {each.load for each in bearings(text, language)}
    assert Load.HIGHEST in loads
    assert Load.LOWEST not in loads


@pytest.mark.parametrize("text", ["There is no doubt.", "Not only that.", "More than 7 came."])
def test_an_idiom_bears_nothing(text: str) -> None:
    numbers = [Span(text.index("7"), text.index("7") + 1)] if "7" in text else []
    assert not {Load.NEGATION, Load.RISE} & {
        each.load for each in bearings(text, "en", numbers=numbers)
    }


@pytest.mark.parametrize(
    ("language", "text", "load"),
    [
        ("es", "Atribuyó la demora a una avería.", Load.PLAN),
        ("es", "Cerró la panadería de la esquina.", Load.PLAN),
        ("uk", "Пожежі триватимуть, доки болота не обводнять.", Load.NEGATION),
        ("it", "Resterà chiusa finché la frana non è rimossa.", Load.NEGATION),
    ],
)
def test_a_word_that_looks_like_one_that_bears_is_none(
    language: str, text: str, load: Load
) -> None:
    assert load not in {each.load for each in bearings(text, language)}


def test_a_name_bears_nothing() -> None:
    assert bearings("All Saints", "en", names=[Span(0, 10)]) == ()


def test_two_words_of_one_denial_deny_once() -> None:
    found = bearings("Nikt tego nie zrobił.", "pl")
    assert [each.load for each in found if each.load in {Load.NONE, Load.NEGATION}] == [Load.NONE]


def test_a_language_without_lists_has_no_words() -> None:
    assert bearings("Nič nie je isté.", "sk") == ()


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("我们没有这个计划。", "zh", {Load.NEGATION, Load.PLAN}),
        ("他不仅来了。", "zh", set()),
        ("春にも再開する可能性がある。", "ja", {Load.POSSIBILITY}),
        ("Niemand weet het zeker.", "nl", {Load.NONE, Load.CERTAIN}),
        ("A obra pode começar depois.", "pt", {Load.POSSIBILITY, Load.BEGIN, Load.AFTER}),
        ("Nikdo to nepotvrdil.", "cs", {Load.NONE}),
        ("Liman kapatılabilir.", "tr", {Load.POSSIBILITY, Load.CLOSE}),
        ("Ingen av dem kom före kvällen.", "sv", {Load.NONE, Load.BEFORE, Load.EVENING}),
        ("Inte bara hon kom.", "sv", set()),
    ],
)
def test_words_are_read_where_no_numbers_are(text: str, language: str, expected: set[Load]) -> None:
    assert expected <= sure(text, language)
    assert expected or not sure(text, language)


@pytest.mark.parametrize(
    ("text", "is_past"),
    [
        ("The port opened in May.", True),
        ("The port has reopened.", True),
        ("Work on the port began.", True),
        ("The port opens in May.", False),
        ("The port is planned for May.", False),
        ("The mayor announced that the port opens in May.", False),
        ("The port, which was built in 1968, closes in May.", False),
    ],
)
def test_a_text_tells_what_was(text: str, *, is_past: bool) -> None:
    words = language_of("en").words
    assert words is not None
    assert words.tells_past(text) is is_past


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Reactor No. 5 was named.", False),
        ("es", "El alcalde dijo que no. 20 vecinos lo oyeron.", True),
        ("en", "The mayor said no. Twenty heard it.", True),
    ],
)
def test_an_abbreviation_before_a_number_is_no_negation(
    language: str, text: str, expected: bool
) -> None:
    found = {each.load for each in bearings(text, language)}
    assert (not found.isdisjoint(SAYING_NO)) is expected


def test_a_no_that_goes_on_with_nothing_new_is_told_from_another() -> None:
    again = {
        "uk": "жодного рейсу через борг ми не скасували і не скасуємо",
        "en": "we have not dismissed anyone and will not dismiss anyone",
        "de": "Wir haben niemanden entlassen und werden auch niemanden entlassen",
    }
    for language, text in again.items():
        denied = [each for each in bearings(text, language) if each.load in SAYING_NO]
        assert [each.is_again for each in denied if each.is_sure] == [False, True]
    other = bearings("We do not deny that the sensor did not go off", "en")
    assert not any(each.is_again for each in other)


def test_nobody_and_not_in_one_phrase_take_no_other_not_along() -> None:
    found = bearings("Мы никого не увольняли и увольнять не собираемся", "ru")
    assert sum(each.load in SAYING_NO and each.is_sure for each in found) == 2
