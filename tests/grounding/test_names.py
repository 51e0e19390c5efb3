"""Names: found as wholes, in their forms, and told from the longer names they are part of."""

import pytest

from tests.briefings import elva
from tests.grounding.conftest import dumped, found_in


def rules(article: str, **claim: object) -> list[str]:
    """The rules that a claim about the first sentence of an article breaks."""
    evidence = article.split(". ", maxsplit=1)[0].rstrip(".")
    entry = {"text": "Something is said.", "evidence": evidence, **claim}
    return [found.rule for found in found_in([article], "claims", entry)]


def test_a_ministry_does_not_name_its_namesake() -> None:
    article = "The Nordic Ministry of Ports did not answer."
    assert rules(article, by="nord-ministry") == []
    assert rules(article, by="elva-ministry") == ["name-not-grounded"]


def test_the_name_of_a_ministry_does_not_name_the_state() -> None:
    assert rules("The Nordic Ministry of Ports wrote.", about=["nord"]) == ["name-not-grounded"]


def test_a_description_of_people_names_their_state() -> None:
    assert rules("Nordic officials wrote.", about=["nord"]) == []


@pytest.mark.parametrize("words", ["Nordica wrote.", "Elvan wrote.", "ELVA wrote.", "elva wrote."])
def test_a_name_stands_whole_and_with_its_capital(words: str) -> None:
    assert rules(words, about=["elva"]) == ["name-not-grounded"]


@pytest.mark.parametrize(
    "words", ["Elva's men wrote.", "Elva’s men wrote.", "Elva-born men wrote."]
)
def test_a_possessive_and_a_compound_name_it(words: str) -> None:
    assert rules(words, about=["elva"]) == []


def test_who_says_it_in_the_evidence_is_who_says_it() -> None:
    article = "Orm Berg said that the port was shut. Ada Lindt kept silent."
    assert rules(article, by="orm-berg") == []
    assert rules(article, by="ada-lindt") == ["name-not-grounded"]


def test_a_question_about_a_name_hides_no_speaker_that_is_wrong() -> None:
    claim = {"text": "Orm Berg says that it is shut.", "by": "ada-lindt"}
    for article, told in (
        ("The mayor wrote that it was shut", [True, False]),  # the name is asked for
        ("Orm Berg said that it was shut", [False]),  # and here told, and that is one cause
    ):
        found = found_in([f"{article}."], "claims", claim | {"evidence": article})
        of_speaker = [one for one in found if one.rule in ("name-not-grounded", "speaker-mismatch")]
        assert sorted((one.is_doubt for one in of_speaker), reverse=True) == told


def test_a_speaker_of_the_next_sentence_may_be_meant_by_a_pronoun() -> None:
    article = "The port, he said, was shut. Orm Berg went home."
    assert rules(article, by="orm-berg") == []


def test_an_inferred_name_stands_somewhere_in_the_article_or_in_the_reason() -> None:
    article = "The mayor wrote."
    for why, expected in (("She is the mayor.", ["name-not-grounded"]), ("Ada Lindt is.", [])):
        assert rules(article, by="ada-lindt", inferred={"by": why}) == expected


@pytest.mark.parametrize(
    ("further", "expected"),
    [
        ("Lindt wrote.", []),
        ("Mayor Lindt wrote.", []),
        ("Ms Lindt wrote.", []),
        ("Elsa Lindt wrote.", ["name-not-grounded"]),
        ("Lindt Street was shut.", ["name-not-grounded"]),
        ("Lindt-Moor wrote.", ["name-not-grounded"]),
        ("Lindts wrote.", ["name-not-grounded"]),
        ("Lindt wrote. Elsa Lindt slept.", ["name-not-grounded"]),  # which of the two?
    ],
)
def test_a_person_named_in_full_goes_by_the_surname(further: str, expected: list[str]) -> None:
    above = ["Ada Lindt came.", "It was shut.", "Orm Berg came.", "It was open.", "It rained."]
    claim = {"text": "Something is said.", "evidence": further.split(".", 1)[0], "by": "ada-lindt"}
    found = found_in([*above, further], "claims", claim)
    assert [each.rule for each in found] == expected


@pytest.mark.parametrize(
    ("language", "further", "expected"),
    [
        ("de", "Das schrieb Frau Lindt.", []),
        ("de", "Das schrieb Elsa Lindt.", ["name-not-grounded"]),
        ("fr", "Mme Lindt a écrit.", []),
        ("es", "Señora Lindt escribió.", []),
        ("it", "Dott. Lindt ha scritto.", []),
        ("pl", "Pani Lindt napisała.", []),
        ("pl", "Elsa Lindt napisała.", ["name-not-grounded"]),
    ],
)
def test_a_title_stands_before_a_surname(language: str, further: str, expected: list[str]) -> None:
    above = ["Ada Lindt.", "...", "Orm Berg.", "...", "..."]
    claim = {"text": "Something is said.", "evidence": further.rstrip("."), "by": "ada-lindt"}
    found = found_in([*above, further], "claims", claim, language)
    assert [each.rule for each in found if each.rule == "name-not-grounded"] == expected


def test_a_project_that_speaks_is_a_wrong_reference_and_nothing_else() -> None:
    projects = [{"id": "link", "kind": "forum", "names": ["the link"]}]
    claim = {"text": "Shut.", "evidence": "The port is shut", "by": "link"}
    found = found_in(["The port is shut."], "claims", claim, projects=projects)
    assert {each.rule for each in found} == {"wrong-reference", "unsourced-name"}


@pytest.mark.parametrize(
    ("words", "actor", "expected"),
    [
        ("Orm Berg-Lund said that the port was shut.", "orm-berg", ["name-not-grounded"]),
        ("Orm Berg-led teams said that the port was shut.", "orm-berg", []),
        ("An anti-Elva alliance said that the port was shut.", "elva", ["name-not-grounded"]),
        ("The Elva-Nord pact said that the port was shut.", "elva", []),
        ("港口发言人阿达说港口已经关闭.", "ada-zh", []),
        ("قالت وأدا ليندت إن الميناء مغلق.", "ada-ar", []),
    ],
)
def test_a_name_ends_where_its_word_ends(words: str, actor: str, expected: list[str]) -> None:
    others = (
        {"id": "ada-zh", "kind": "person", "names": ["Ada"], "forms": ["阿达"]},
        {"id": "ada-ar", "kind": "person", "names": ["Ada"], "forms": ["أدا ليندت"]},
    )
    claim = {"text": "Something is said.", "evidence": words.rstrip("."), "about": [actor]}
    found = found_in([words], "claims", claim, actors=[one for one in others if one["id"] == actor])
    assert [each.rule for each in found if each.rule != "language-mismatch"] == expected


def test_one_form_that_is_printed_is_enough_for_an_entry() -> None:
    berg = {"id": "berg-pl", "kind": "person", "names": ["Orm Berg the Elder", "O. Berg"]}
    claim = {"text": "Something is said.", "evidence": "Bergowi told"}
    for forms, expected in (([], ["unsourced-name"]), (["Bergowi"], [])):
        actors = [berg | {"forms": forms}]
        found = found_in(["Bergowi told them."], "claims", claim, actors=actors)
        assert [each.rule for each in found] == expected


def test_the_people_of_a_state_name_it_in_the_language_of_the_article() -> None:
    article = "Un turista tedesco rimase chiuso dentro."
    claim = {"text": "A German tourist was shut in.", "evidence": article.rstrip(".")}
    rules = [each.rule for each in found_in([article], "claims", claim, language="it")]
    assert "text-not-grounded" not in rules
    claim["text"] = "A Swedish tourist was shut in."
    rules = [each.rule for each in found_in([article], "claims", claim, language="it")]
    assert "text-not-grounded" in rules


ABROAD = (
    "Do wysypiska pod Sewillą w Hiszpanii bocian Kalina dotarł z Afryki przez Półwysep Iberyjski."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kalina reached the dump near Seville in Spain.", []),
        ("Kalina crossed the Iberian Peninsula from Africa.", []),
        ("The Spanish dump drew an African stork.", []),
        ("Karina reached the dump near Seville.", ["text-not-grounded"]),
        ("Berlin is where it went.", ["text-not-grounded"]),
        ("Kalina reached the dump near Granada.", ["text-not-grounded"]),
        ("Kalina came from Asia.", ["text-not-grounded"]),
        ("Landfills feed storks.", []),
        ("Kalina reached the Municipal Waste Site near Seville.", []),
    ],
)
def test_a_name_in_our_words_stands_in_the_article_in_its_own_spelling(
    text: str, expected: list[str]
) -> None:
    claim = {"text": text, "evidence": ABROAD.rstrip(".")}
    found = found_in([ABROAD], "claims", claim, language="pl")
    assert [each.rule for each in found if each.rule != "translation-missing"] == expected


@pytest.mark.parametrize("language", ["en", "pl"])
def test_a_word_that_begins_a_sentence_is_no_name(language: str) -> None:
    article = "Trawniki i łąki są suche." if language == "pl" else "Lawns and meadows are dry."
    claim = {"text": "Meadows are dry. Lawns, too. Shallow-rooted grass suffers."}
    claim["evidence"] = article.rstrip(".")
    rules = [each.rule for each in found_in([article], "claims", claim, language=language)]
    assert "text-not-grounded" not in rules


LONG = (
    "Northern Line was fined by Elva.",
    "Ada Lindt chairs the port. She lives in Elva.",
    "The sheds are old. Nobody likes them.",
    "Repairs will take a year, she said.",
    "Old Harbour has offered help.",
)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"about": ["northern-line"]}, []),
        ({"about": ["ada-lindt"]}, []),
        ({"about": ["old-harbour"]}, []),
        ({"about": ["orm-berg"]}, ["name-not-grounded"]),
        ({"by": "ada-lindt", "voice": "indirect"}, []),
        ({"by": "orm-berg", "voice": "indirect"}, ["name-not-grounded"]),
    ],
)
def test_whom_the_words_mean_without_a_name(fields: dict[str, object], expected: list[str]) -> None:
    claim = {"text": "Repairs will take a year.", "evidence": "Repairs will take a year", **fields}
    found = [each.rule for each in found_in(list(LONG), "claims", claim)]
    assert [rule for rule in found if rule == "name-not-grounded"] == expected


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        ("Between May and September 2022 it grew", ""),
        ("In 2022 it grew between May and September", ""),
        ("Between May and October 2022 it grew", "translation-mismatch"),
        ("Between May and September 2021 it grew", "translation-mismatch"),
        ("Between May and September it grew", "translation-differs"),
    ],
)
def test_a_translation_has_the_dates_of_its_original(translation: str, expected: str) -> None:
    article = "W 2022 roku, od maja do września, urosło."
    claim = {"text": "It grew.", "evidence": article.rstrip("."), "translation": translation}
    rules = {each.rule for each in found_in([article], "claims", claim, language="pl")}
    assert rules & {"translation-mismatch", "translation-differs"} == {expected} - {""}


KAZAKHSTAN = {"id": "kazakhstan", "kind": "state", "names": ["Kazakhstan"], "country": "KZ"}


@pytest.mark.parametrize(
    ("language", "article", "expected"),
    [
        ("pl", "Rząd Kazachstanu milczy.", []),
        ("pl", "Kazachskie ministerstwo milczy.", []),
        ("ru", "Казахстанские чиновники молчат.", []),
        ("de", "Die kasachische Regierung schweigt.", []),
        ("fr", "Les autorités kazakhes se taisent.", []),
        ("zh", "哈萨克斯坦政府没有回应.", []),
        ("ar", "لم ترد حكومة كازاخستان.", []),
        ("pl", "Rząd Kirgistanu milczy.", ["name-not-grounded"]),
        ("ru", "Киргизские чиновники молчат.", ["name-not-grounded"]),
    ],
)
def test_a_state_is_known_by_its_country_code(
    language: str, article: str, expected: list[str]
) -> None:
    claim = {"text": "Nobody speaks.", "evidence": article.rstrip("."), "about": ["kazakhstan"]}
    found = found_in([article], "claims", claim, language=language, actors=[KAZAKHSTAN])
    assert [each.rule for each in found if each.rule == "name-not-grounded"] == expected


@pytest.mark.parametrize(
    ("waived", "expected"),
    [
        ((), {"unsourced-name"}),
        (({"rule": "unsourced-name", "why": "W."},), {"unsourced-name", "name-not-grounded"}),
    ],
)
def test_what_no_source_prints_is_told_once(waived: tuple[object], expected: set[str]) -> None:
    given = [{"id": "link", "kind": "forum", "names": ["Sea Link"], "waive": [*waived]}]
    claim = {"text": "It was shut.", "evidence": "The port was shut", "about": ["link"]}
    found = found_in(["The port was shut."], "claims", claim, projects=given)
    assert {each.rule for each in found} == expected


def test_whoever_publishes_an_interview_is_whom_it_was_given_to() -> None:
    article = "“We shut the port,” Ada Lindt said."
    quote = {"by": "ada-lindt", "exact": "We shut the port", "to": ["gazette"]}
    named = [each.rule for each in found_in([article], "quotes", quote)]
    assert "name-not-grounded" not in named
    other = [each.rule for each in found_in([article], "quotes", quote | {"to": ["orm-berg"]})]
    assert "name-not-grounded" in other


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port is open. They met in the Rose.", ["text-not-grounded"]),
        ("They met in the Rose. The port is open.", ["text-not-grounded"]),
        ("Rose bushes are there. The port is open.", []),
    ],
)
def test_a_word_is_a_name_inside_every_sentence_of_a_text(text: str, expected: list[str]) -> None:
    assert rules("The port is open.", text=text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Price rises hit Elva.", "en", []),
        ("It hit Elva. Price rises did.", "en", []),
        ("Price wrote.", "en", []),
        ("So Price wrote.", "en", ["price"]),
        ("Mayor Price wrote.", "en", ["price"]),
        ("So Ann Price wrote.", "en", []),
        ("Der Bauer schrieb.", "de", []),
        ("Das schrieb Bauer.", "de", ["bauer"]),
    ],
)
def test_a_surname_alone_is_one_only_where_it_is_no_word(
    text: str, language: str, expected: list[str]
) -> None:
    people = [("price", "Eva Price"), ("bauer", "Jan Bauer")]
    written = [{"id": key, "kind": "person", "names": [name]} for key, name in people]
    made = elva(dumped({"actors": written}).decode())
    found = made.readings.aliases.find_in_prose(text, language)
    assert [hit.owner for hit in found if hit.owner != "elva"] == expected


def test_a_double_name_in_another_alphabet_has_a_surname_as_well() -> None:
    person = {"id": "lee", "kind": "person", "names": ["Anna Lee"], "forms": ["Анна-Мария Лиева"]}
    made = elva(dumped({"actors": [person]}).decode())
    found = made.readings.aliases.find_in_prose("Так писала Лиева.", "ru")
    assert [hit.owner for hit in found] == ["lee"]
