"""Where sentences end: in the five articles, counted by hand, and in made cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages import LANGUAGES, Language
from generator.sentences import sentences
from tests.briefings import FIVE

# file, language, line of the article -> how many sentences it has, counted by hand
ARTICLES = {
    "000_eb4b0ee8af455bb1.txt": ("en", {5: 2, 7: 2, 9: 2, 11: 3, 13: 2, 15: 3, 17: 3}),
    "001_b575a3040e1d2a9e.txt": ("en", {7: 2, 9: 4, 11: 4, 13: 1, 15: 2, 17: 2, 19: 3}),
    "002_23da4624eb5d240d.txt": (
        "en",
        {9: 1, 11: 1, 13: 1, 17: 1, 19: 1, 21: 1, 23: 1, 25: 1, 27: 2, 29: 1, 31: 1, 33: 1, 37: 1}
        | {39: 1, 41: 1, 43: 2, 45: 1, 47: 5, 49: 1, 51: 3, 53: 1, 55: 1, 57: 1, 59: 1, 61: 1},
    ),
    "003_738bf83e737962b4.txt": (
        "en",
        {10: 1, 11: 2, 12: 3, 13: 1, 14: 1, 18: 1, 19: 1, 20: 1, 21: 2, 22: 3, 23: 2, 24: 1, 25: 1}
        | {26: 2, 27: 1},
    ),
    "004_640e648caf08634e.txt": ("pl", {5: 4, 12: 3, 14: 2, 18: 1, 20: 4, 22: 2, 24: 2}),
}

# language, the sentences as they are joined by spaces
SPLIT = [
    ("en", ["One.", "Two!", "Three?", "Four…", "Five."]),
    ("en", ["He met Mr. Smith of Acme Ltd. in the U.S. on Friday.", "It rained."]),
    ("en", ["He lives in the U.S.", "The report says so."]),
    ("en", ["U.S. Department of Commerce officials met J. D. Vance.", "He left."]),
    ("en", ["Trade was worth USD 28.2 bn. [$28.2 billion], he said.", "It grew."]),
    ("en", ["Trade was worth $5 bn.", "Moscow is pleased."]),
    ("en", ["He likes tea, coffee, etc.", "Kazakhstan exports oil."]),
    ("en", ["It rose by 3.5 to 7.25 percent, i.e. fast, e.g. in May.", "Then it fell."]),
    ("en", ["See No. 5 and p. 12 of vol. 3.", "Nothing else."]),
    ("en", ["She said no.", "Kazakhstan agreed."]),
    ("en", ["It ended at 5 p.m.", "Nobody came."]),
    ("en", ["They met at 10 a.m. Monday in Astana.", "It was cold."]),
    ("en", ["1. Kazakhstan will close the mission.", "2. Russia will answer."]),
    ("en", ["The app is free.", "eGov is its name."]),
    ("en", ["He read J.-P. Sartre.", "She did not."]),
    ("en", ["May 19. 2024.", "Almaty."]),
    ("en", ["In 2022.", "12 countries joined."]),
    ("en", ['"It is so," he said.', '"It is not."', "They left."]),
    ("en", ['"Can we afford this?" Mishustin asked.', "No one spoke."]),
    ("en", ["“Can we afford this?”", "Mishustin left the room."]),
    ("en", ["'West and Co.' to the region went on.", "And so on."]),
    ("en", ["The hidden agenda and ... the motives are known.", "We know."]),
    ("en", ["We waited...", "Nothing came."]),
    ("en", ["He left […] and came back.", "Twice."]),
    ("en", ["He left [...] Then he came back.", "Twice."]),
    ("en", ["It is so (see Fig. 2. It is clear), he said.", "Yes."]),
    ("en", ["It is so.", "(It was not before.)", "It will be."]),
    ("en", ["An unclosed (bracket is here.", "It hurts nobody."]),
    ("en", ["Really?!", "Yes."]),
    ("en", ["Read example.com. or not at all.", "Version 2.0 is out."]),
    ("en", ["St. Petersburg is a city of Russia.", "Dr. Who is not."]),
    ("en", ["The meeting in Dec. 2022 was short.", "So be it."]),
    ("pl", ["W 2022 r. Kazachstan podpisał umowę.", "Potem ją zerwał."]),
    ("pl", ["Umowę zawarto w 2022 r.", "Jednak nie weszła w życie."]),
    ("pl", ["Wydano 5 tys. zł, tj. mało, m.in. na ul. Długiej.", "To wszystko."]),
    ("pl", ["To 78. sesja, a po niej 79. Sesja odbyła się w maju.", "Koniec."]),
    ("pl", ["Wart 3 mld. dolarów, itd.", "Rosja milczy."]),
    ("pl", ['"Nie chcemy być izolowani." - podał resort.', "Tak się nie stanie."]),
    ("pl", ["Prof. J. Kowalski i dr inż. A. Nowak są w Almaty.", "Wrócą."]),
    ("pl", ["„Kto to zrobił?” – zapytał minister.", "„Nie wiem.”", "Cisza."]),
    ("pl", ["Spółka ABC sp. z o.o. zbankrutowała.", "To źle."]),
    ("pl", ["Mówił o tym gen. bryg. Jan Nowak w XX w.", "Potem milczał."]),
    ("ru", ["Речь о станциях и т. д.", "Россия хочет их, т. е. станции, купить."]),
    ("ru", ["В 2022 г. Казахстан подписал соглашение, т.е. договор.", "Оно не действует."]),
    ("ru", ["Он живёт на ул. Абая, д. 5.", "Это в г. Алматы."]),
    (
        "ru",
        ["Токаев К. К. и В. В. Путин встретились.", "Они говорили о газе и т.д.", "Россия ждёт."],
    ),
    ("ru", ["Цена выросла до 5 млрд. долл. США.", "Это много."]),
    ("ru", ["«Зачем?» — спросил он.", "Ему не ответили."]),
    ("ru", ["Это случилось в 1991 г.", "После этого всё изменилось."]),
    ("ru", ["Участвуют Казахстан, Россия и др. страны.", "Всё."]),
    ("kk", ["Ол 2022 ж. Алматыда болды.", "Бұл маңызды."]),
    ("ru", ["«Huawei Technologies Co. Ltd.» молчит с 1 янв. 2023 г.", "Это долго."]),
    ("kk", ["Мұнай, газ және т. б. экспортталады.", "Ресей алады."]),
    ("kk", ["Қазақстан, Ресей, т.б. елдер қатысты.", "Олар келісті."]),
    ("kk", ["Қ. Тоқаев пен С. Лавров кездесті.", "Кездесу Астанада өтті."]),
    ("kk", ["Баға 5 млрд. теңгеге жетті.", "Қазір ол төмен."]),
    ("kk", ["Бұл не?", "Білмейміз!"]),
    ("de", ["Es ist so.", "Es war so."]),
    (
        "de",
        ["Am 3. Mai sprach Dr. Weber mit der Marx GmbH.", "Die Firma, z. B. ihr Chef, schwieg."],
    ),
    ("de", ["Es kamen Bauern, Fischer usw.", "Berlin schweigt."]),
    ("de", ["Siehe Nr. 5 und Abs. 2 des Gesetzes.", "Mehr nicht."]),
    ("uk", ["У 2022 р. проф. Коваль жив на вул. Франка.", "Потім він поїхав."]),
    ("uk", ["Ціна сягнула 5 млн грн. Уряду це відомо.", "Це багато."]),
    ("fr", ["M. Le Gall et Mme Roux ont vu Mgr. Petit.", "Ils ont ri."]),
    ("fr", ["Il a vendu du vin, du lait, etc.", "Paris se tait."]),
    ("es", ["El Sr. Pérez y la Dra. Gil viajaron a EE. UU.", "Ayer volvieron."]),
    ("es", ["La empresa Sol S.A. Madrid calló.", "Eso dijo."]),
    ("it", ["Il sig. Rossi e l'avv. Bianchi, cfr. Verdi, tacciono.", "Non dicono altro."]),
    ("nl", ["De heer dr. Jansen van Vis B.V. vertrok.", "Hij zei niets."]),
    ("pt", ["O Sr. Silva e a Dra. Reis moram na Av. Brasil.", "Eles voltaram."]),
    ("cs", ["Dne 3. Května se sešli, např. Novák a ing. Malý.", "Potom odešli."]),
    ("cs", ["Firma Les a.s. Praha mlčí.", "To je vše."]),
    ("sv", ["Bolaget, t.ex. Dr. Berg, sålde fisk, ved m.m.", "Stockholm teg."]),
    ("tr", ["Prof. Kaya, Av. Demir ve Yıldız A.Ş. Ankara'da buluştu.", "Sonra ayrıldılar."]),
    ("tr", ["Bu 3. Toplantıydı, un, yağ vb. ürünler satıldı.", "Ankara susuyor."]),
    ("en-GB", ["Mr. Smith left.", "He came back."]),
]


@pytest.mark.parametrize("name", ARTICLES)
def test_the_sentences_of_the_articles_are_counted(name: str) -> None:
    language, expected = ARTICLES[name]
    lines = (FIVE / "seeds" / name).read_text(encoding="utf-8").split("\n")
    counted = {number: len(sentences(lines[number - 1], language)) for number in expected}
    assert counted == expected


@pytest.mark.parametrize(("language", "expected"), SPLIT)
def test_a_paragraph_is_split_into_its_sentences(language: str, expected: list[str]) -> None:
    text = " ".join(expected)
    assert [text[start:end] for start, end in sentences(text, language)] == expected


def test_an_abbreviated_unit_in_the_article_does_not_cut_the_quotation() -> None:
    text = (FIVE / "seeds" / "003_738bf83e737962b4.txt").read_text(encoding="utf-8")
    line = text.split("\n")[25]
    found = [line[start:end] for start, end in sentences(line, "en")]
    assert found[0].endswith("in mutual trade turnover.")
    assert found[1].startswith("Last year, it increased by 10.2%")


def test_a_blank_paragraph_has_no_sentence() -> None:
    assert sentences("", "en") == ()
    assert sentences(" \u00a0\n", "en") == ()


def test_a_blank_line_ends_nothing_but_a_finished_sentence() -> None:
    text = "He met Mr.\n\nSmith is his name."
    assert len(sentences(text, "en")) == 2
    assert len(sentences("He met\nMr. Smith.", "en")) == 1


def test_spaces_around_are_left_out() -> None:
    assert sentences("  One.\u00a0 Two.  ", "en") == ((2, 6), (8, 12))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_tables_are_in_lower_case_and_without_the_full_stop(language: Language) -> None:
    table = language.sentences
    words = table.never | table.rarely | table.often | table.numbered | table.openers
    assert all(word == word.lower() and not word.endswith(".") for word in words)
    assert not table.never & (table.rarely | table.often)


SIGNS = "abcABC жЖ .!?…\"'()[]«»“”—-0123\n\u00a0"


@given(
    st.text(SIGNS, max_size=80) | st.text(max_size=80),
    st.sampled_from([*(each.code for each in LANGUAGES), "ko"]),
)
def test_every_character_but_spaces_lies_in_one_sentence(text: str, language: str) -> None:
    spans = sentences(text, language)
    covered = [place for start, end in spans for place in range(start, end)]
    assert covered == sorted(set(covered))
    assert all(text[place].isspace() for place in set(range(len(text))) - set(covered))
    assert all(not text[start].isspace() and not text[end - 1].isspace() for start, end in spans)
