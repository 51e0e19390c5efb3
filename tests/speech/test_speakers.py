"""Who speaks, in passages written after the manner of reports in each language."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.languages import LANGUAGES
from generator.speech import (
    Article,
    Likelihood,
    NamedActor,
    Names,
    ParagraphPlace,
    Speakers,
    Speech,
    ToldLine,
    grammar_of,
    read_paragraph,
)
from generator.text import Label, SourceText

UNSPACED = ("ja", "zh")
VECTORS = Path(__file__).parent / "vectors"
ACTORS = {
    "en": {
        "ann": "Ann Lee|Lee",
        "bob": "Bob Ray|Ray",
        "line": "Northern Line",
        "gazette": "Elva Gazette",
    },
    "pl": {
        "ann": "Anna Lis|Lis|Anny Lis|Annie Lis|Annę Lis",
        "bob": "Jan Nowak|Nowak|Jana Nowaka|Nowaka|Nowakowi",
        "line": "Port Elwa|Portu Elwa",
        "gazette": "Głos|Głosowi",
    },
    "ru": {
        "ann": "Анна Лис|Лис|Анны Лис|Анне Лис|Анну Лис",
        "bob": "Иван Новак|Новак|Ивана Новака|Новака|Новаку",
        "line": "Порт Эльва|Порта Эльва|Порте Эльва",
        "gazette": "Голос|Голосу",
    },
    "uk": {
        "ann": "Ганна Лис|Лис|Ганни Лис",
        "bob": "Іван Новак|Новак|Івана Новака",
        "line": "Порт Ельва|Порту Ельва",
    },
    "kk": {
        "ann": "Айгүл Лис|Лис|Айгүл Листің",
        "bob": "Иван Новак|Новак|Иван Новактың",
        "line": "Эльва порты|Эльва портының",
    },
    "de": {"ann": "Anna Lis|Lis", "bob": "Jan Nowak|Nowak", "line": "Hafen Elva|Hafens Elva"},
    "sk": {"ann": "Anna Lis|Lis", "bob": "Jan Nowak|Nowak", "line": "Prístav Elva"},
    "cs": {"ann": "Anna Lis|Lis", "bob": "Jan Nowak|Nowak", "line": "Přístav Elva"},
    "tr": {"ann": "Ayşe Lis|Lis", "bob": "Can Novak|Novak", "line": "Elva Limanı"},
    "nl": {"ann": "Anna Lis|Lis", "bob": "Jan Novak|Novak", "line": "Haven Elva"},
    "pt": {"ann": "Ana Lis|Lis", "bob": "João Novak|Novak", "line": "Porto de Elva"},
    "sv": {"ann": "Anna Lis|Lis", "bob": "Jan Novak|Novak", "line": "Elva hamn"},
    "ar": {"ann": "آنا ليس", "bob": "يان نوفاك|نوفاك", "line": "ميناء إلفا"},
    "it": {"ann": "Anna Lis|Lis", "bob": "Gianni Novak|Novak", "line": "Porto di Elva"},
    "fr": {"ann": "Anne Lis|Lis", "bob": "Jean Novak|Novak", "line": "Port d'Elva"},
    "zh": {"ann": "李安娜|李", "bob": "王诺|王", "line": "埃尔瓦港"},
    "ja": {"ann": "李アンナ|李", "bob": "王ノア|王", "line": "エルバ港"},
    "es": {"ann": "Ana Lis|Lis", "bob": "Juan Novak|Novak", "line": "Puerto de Elva"},
}
"""The actors of the vectors: a name, then the forms that articles print."""


def names_in(text: str, language: str) -> Names:
    """The names of the language's actors in a text, the longest at each place."""
    found: list[NamedActor] = []
    for owner, spelled in ACTORS[language].items():
        name, *forms = spelled.split("|")
        rank = Likelihood.PERSON if owner in {"ann", "bob"} else Likelihood.OTHER
        for form in (name, *forms):
            at = text.find(form)
            while at >= 0:
                end = at + len(form)
                sides = text[at - 1 : at] + text[end : end + 1]
                is_word = language in UNSPACED or not any(each.isalpha() for each in sides)
                if is_word and not any(one.start <= at and end <= one.end for one in found):
                    is_nominative = set(form.split()) <= set(name.split())
                    found.append(NamedActor(at, end, frozenset({owner}), rank, is_nominative))
                at = text.find(form, end)
    words = {
        word.casefold(): frozenset({owner})
        for owner in ("ann", "bob")
        for word in ACTORS[language][owner].split("|")[0].split()
    }
    return Names(tuple(sorted(found)), words)


def article(text: str, language: str) -> Speakers:
    """An article of nothing but a passage."""
    grammar, names, offset, read = grammar_of(language), names_in(text, language), 0, []
    for line in text.split("\n"):
        if line.strip():
            read.append(read_paragraph(ToldLine(line, offset, grammar, names), language, grammar))
        offset += len(line) + 1
    return Speakers(Article(tuple(read), grammar, names))


def speaker(text: str, language: str, words: str) -> str:
    """Who speaks some words of a passage: an id, `?` or `bare`."""
    speakers = article(text, language)
    for number, paragraph in enumerate(speakers.article.paragraphs):
        at = paragraph.text.find(words)
        if at < 0:
            continue
        for one in paragraph.spoken:
            if one.start <= at and at + len(words) <= one.end:
                found = speakers.of(number, one)
                owners = (found.owners or found.beside) if found else ()
                return min(owners, default="?")
        return (
            "mixed"
            if any(one.start < at + len(words) and at < one.end for one in paragraph.spoken)
            else "bare"
        )
    raise AssertionError(words)


def vectors() -> list[Any]:
    """Every vector: its language, its passage, the words and who speaks them."""
    return [
        pytest.param(path.stem, each["text"], words, who, id=f"{path.stem}-{number}-{words[:24]}")
        for path in sorted(VECTORS.glob("*.yml"))
        for number, each in enumerate(yaml.load(path.read_bytes(), yaml.CSafeLoader))
        for words, who in each["of"].items()
    ]


@pytest.mark.parametrize(("language", "text", "words", "who"), vectors())
def test_the_article_says_who_speaks(language: str, text: str, words: str, who: str) -> None:
    assert speaker(text, language, words) == who


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "— Коли ви заплатите?\n\n— До травня. Рахунок неправильний."),
        ("es", "— ¿Cuándo pagarán?\n\n— En mayo. La cuenta está mal."),
    ],
)
def test_whoever_is_interviewed_answers_behind_a_dash(language: str, text: str) -> None:
    read = article(text, language).article
    speakers = Speakers(replace(read, interviewee=frozenset({"ann"})))
    question, answer = (each.spoken[0] for each in read.paragraphs)
    assert speakers.of(0, question) is None
    found = speakers.of(1, answer)
    assert found is not None
    assert found.owners == {"ann"}


def test_every_language_that_tells_speech_has_vectors() -> None:
    told = {language.code for language in LANGUAGES if language.speech is not None}
    assert told == {path.stem for path in VECTORS.glob("*.yml")}


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("„Zaplatíme do mája,“ povedala Anna Lis.", "Zaplatíme do mája", "ann"),
        ("Jan Nowak povedal, že prístav je „otvorený všetkým“.", "otvorený všetkým", "bob"),
        ("Jan Nowak povedal, že prístav je otvorený.", "prístav je otvorený", "bare"),
        ("„Zaplatíme,“ povedal rybár.", "Zaplatíme", "?"),
        ("– Zaplatíme, povedala Anna Lis.", "Zaplatíme", "?"),
    ],
)
def test_a_language_without_words_of_saying_has_its_marks_and_names(
    text: str, words: str, who: str
) -> None:
    assert not grammar_of("sk").verbs
    assert speaker(text, "sk", words) == who


INTERVIEW = """Ann Lee on cold water
How many rescues were there?
Fewer than last year: 143.
And how many had been drinking?
Almost half. Nobody counts it.
I would say more.
Will you retire?
I shall stay for two seasons.
Ann Lee heads the service."""
FEATURE = INTERVIEW.replace("And how many had been drinking?", "Many had been drinking.").replace(
    "Will you retire?", "Ann Lee will not retire."
)
INTRODUCED = INTERVIEW.replace("Ann Lee on cold water", "On cold water\nAnn Lee swims all year.")


@pytest.mark.parametrize("asked", [Label.BODY, Label.HEADING])
@pytest.mark.parametrize(
    ("text", "answers"),
    [
        (INTERVIEW, {5, 9, 11, 15}),
        (
            INTERVIEW.replace("Ann Lee on", "A swimmer on").replace("retire?", "retire, then."),
            set(),
        ),
        (FEATURE, set()),
        (INTRODUCED, {7, 11, 13, 17}),
        (INTRODUCED.replace("retire?", "retire, then."), set()),
    ],
)
def test_what_stands_between_questions_is_answered(
    text: str, answers: set[int], asked: Label
) -> None:
    text = text.replace("\n", "\n\n")
    lines = enumerate(text.split("\n"), 1)
    labels = {number: asked if line.endswith("?") else Label.BODY for number, line in lines}
    read = SourceText.of(text, labels | {1: Label.TITLE}, language="en")
    speech = Speech(read, names_in(text, "en"))
    spoken = {
        number: speech.speaker(line)
        for number, line in enumerate(read.lines, 1)
        if line.start < line.end and speech.standing(line)[0] is ParagraphPlace.QUOTED
    }
    assert spoken.keys() == answers
    assert all(found and found.owners == {"ann"} for found in spoken.values())
