"""One article of an invented county, and the ten facts that it holds."""

import hashlib
import math
import random
from dataclasses import dataclass
from datetime import date, timedelta

from tests.bench import words

FEWEST_CHARACTERS, MOST_CHARACTERS = 3_000, 6_000
OUTLETS = 20
DECADE, DAYS = 4_000, 20_000
DATED = {"basis": "external", "why": "The archive says so."}
GIVEN, TRADES = words.GIVEN.split(), words.TRADES.split()
SYLLABLES = words.ONSETS.split(), words.NUCLEI.split(), words.MIDDLES.split()
NAME = (*SYLLABLES, *SYLLABLES[1:], SYLLABLES[1], words.ENDINGS.split())
NAMES = math.prod(map(len, NAME))
APART = 10_053_199  # a prime: names of numbers in a row begin and end otherwise
MONTHS = tuple(zip(words.MONTHS_EN.split(), words.MONTHS_PL.split(), strict=True))

Entry = dict[str, object]


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence in both languages."""

    en: str
    pl: str

    def of(self, language: str) -> str:
        """The sentence in one language."""
        return self.pl if language == "pl" else self.en


def name(number: int, seed: int) -> str:
    """An invented name, another one for each number."""
    at = (number + 1_000 * seed) * APART % NAMES
    steps = (at // math.prod(map(len, NAME[:n])) for n in range(len(NAME)))
    return "".join(part[step % len(part)] for part, step in zip(NAME, steps, strict=True))


def person(number: int, seed: int) -> tuple[str, str]:
    given = GIVEN[number % len(GIVEN)]
    return f"person-{number}", f"{given} {name(number, seed)}"


def outlet(number: int, seed: int) -> tuple[str, str]:
    return f"outlet-{number}", f"{name(-number - 1, seed)} Gazette"


class Article:
    """One article and what is said in it."""

    def __init__(
        self, number: int, seed: int, one: tuple[str, str], other: tuple[str, str]
    ) -> None:
        assert number < DAYS, "articles of one day would give two answers to one question"
        self.id = f"article-{number}"
        self.number = number
        self.language = "pl" if number % 2 else "en"
        self.pick = random.Random(f"{seed}-{number}")  # noqa: S311 - nothing is secret here
        self.speakers = (one, other)
        self.outlet = outlet(number % OUTLETS, seed)
        self.company = (
            f"company-{number}",
            f"{name(NAMES // 3 + number, seed)} {words.TRADES[number % 8]}",
        )
        self.project = f"project-{number}", f"{name(NAMES // 3 * 2 + number, seed)} Plan"
        day = number * 37 % DECADE - number // DECADE * DECADE  # few articles have few years
        self.published = date(2015, 1, 1) + timedelta(days=day)
        self.happened = self.published - timedelta(days=self.pick.randrange(3, 300))
        self.said = [self._sentence() for _ in range(7)]
        self.cost = self.pick.randrange(1_000, 999_999)
        self.share = self.pick.randrange(11, 99)

    def _sentence(self) -> Said:
        (a, b, c), (x, y, z) = zip(*self.pick.sample(words.THINGS, 3), strict=True)
        state, place, hour = map(self.pick.choice, (words.STATES, words.PLACES, words.HOURS))
        # more invented words than an edit has keep two sentences from being copies
        a, x, c, z = *self._of_a_sort(a, x), *self._of_a_sort(c, z)
        en = (
            f"{place[0].capitalize()} the {a} {state[0]}, and the {c} {hour[0]}",
            f"{hour[0].capitalize()} the {a} and the {b} {state[0]}, like the {c}",
            f"The {a} {state[0]} {place[0]}, like the {c}",
        )
        pl = (
            f"{place[1].capitalize()} {x} {state[1]}, a {z} {hour[1]}",
            f"{hour[1].capitalize()} {x} i {y} {state[1]}, podobnie jak {z}",
            f"{x.capitalize()} {state[1]} {place[1]}, podobnie jak {z}",
        )
        return Said(*self.pick.choice(tuple(zip(en, pl, strict=True))))

    def _of_a_sort(self, en: str, pl: str) -> tuple[str, str]:
        sorts = ["".join(map(self.pick.choice, SYLLABLES)).lower() for _ in range(3)]
        return f"{'ish '.join(sorts)}ish {en}", f"{pl} {'owy '.join(sorts)}owy"

    def _told(self, index: int) -> str:
        return self.said[index].of(self.language)

    def stated(self) -> list[str]:
        """The sentences that facts rest on, in order."""
        (_, first), (_, second) = self.speakers
        day, month = self.happened, MONTHS[self.happened.month - 1]
        beside = f"{first}, {_small(self._told(5))}"
        if self.language == "pl":
            return [
                f"„{self._told(0)}” – powiedział {first}.",
                f"„{self._told(1)}” – powiedział {second}.",
                *(f"{self._told(index)}." for index in (2, 3, 4)),
                f"Dnia {day.day} {month[1]} {day.year} roku, obok {beside}.",
                f"Remont kosztował {_spaced(self.cost)} euro.",
                f"Udział drewna wyniósł {self.share} procent.",
                f"{first} jest dyrektorem {self.company[1]}.",
                f"{self.project[1]} jest w przygotowaniu.",
            ]
        return [
            f"“{self._told(0)},” said {first}.",
            f"“{self._told(1)},” said {second}.",
            *(f"{self._told(index)}." for index in (2, 3, 4)),
            f"On {day.day} {month[0]} {day.year}, beside {beside}.",
            f"The repair cost {self.cost:,} euros.",
            f"Its timber share was {self.share} percent.",
            f"{first} is the director of {self.company[1]}.",
            f"{self.project[1]} is being prepared.",
        ]

    def text(self) -> str:
        """The stored article: a headline and paragraphs, each with one sentence to rest on."""
        length = self.pick.randrange(FEWEST_CHARACTERS, MOST_CHARACTERS)
        told = self.stated()
        fill: list[list[str]] = [[] for _ in told]
        size = sum(map(len, told))
        while size < length:
            said = f"{self._sentence().of(self.language)}."
            fill[self.pick.randrange(len(fill))].append(said)
            size += len(said.encode()) + 1
        lines = [" ".join((one, *more)) for one, more in zip(told, fill, strict=True)]
        return "\n\n".join((self.outlet[1], self._told(6), *lines)) + "\n"

    def source(self, path: str, text: str) -> Entry:
        """What is known of the article."""
        lines = text.count("\n")
        layout = {"1": "label", "3": "title", **{str(n): "body" for n in range(5, lines + 1, 2)}}
        translation = {"translation": self.said[6].en} if self.language == "pl" else {}
        return {
            "id": self.id,
            "file": path,
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "title": self._told(6),
            **translation,
            "language": self.language,
            "publisher": self.outlet[0],
            "published": {
                "date": self.published.isoformat(),
                "basis": "external",
                "why": "The archive.",
            },
            "layout": layout,
        }

    def actors(self) -> list[Entry]:
        """The speaker whose article this is, and the company."""
        key, name = self.speakers[0]
        return [
            {"id": key, "kind": "person", "names": [name]},
            {"id": self.company[0], "kind": "company", "names": [self.company[1]]},
        ]

    def projects(self) -> list[Entry]:
        """The project that the article tells of."""
        return [{"id": self.project[0], "kind": "initiative", "names": [self.project[1]]}]

    def facts(self) -> dict[str, list[Entry]]:
        """Ten facts, each with the words that it rests on."""
        n, stated = self.number, self.stated()
        is_foreign = self.language == "pl"
        quotes: list[Entry] = [
            {
                "id": f"quote-{letter}-{n}",
                "by": self.speakers[index][0],
                "exact": self._told(index),
                **({"translation": self.said[index].en} if is_foreign else {}),
            }
            for index, letter in enumerate("ab")
        ]
        claims: list[Entry] = [
            {
                "id": f"claim-{letter}-{n}",
                "stance": "asserts",
                "text": f"{self.said[index].en}.",
                "evidence": self._told(index),
            }
            for index, letter in zip((2, 3, 4), "abc", strict=True)
        ]
        event: Entry = {
            "id": f"event-{n}",
            "text": f"{self.said[5].en}.",
            "date": self.happened.isoformat(),
            "about": [self.speakers[0][0]],
            "evidence": stated[5].rstrip("."),
        }
        figures: list[Entry] = [
            {
                "id": f"cost-{n}",
                "measure": "cost of the repair",
                "value": self.cost,
                "unit": "EUR",
                "evidence": stated[6].rstrip("."),
            },
            {
                "id": f"share-{n}",
                "measure": "share of timber",
                "value": self.share,
                "unit": "percent",
                "evidence": stated[7].rstrip("."),
            },
        ]
        tie: Entry = {
            "id": f"tie-{n}",
            "subject": self.speakers[0][0],
            "predicate": "director-of",
            "object": self.company[0],
            "evidence": stated[8].rstrip("."),
        }
        status: Entry = {
            "id": f"status-{n}",
            "project": self.project[0],
            "status": "planned",
            "evidence": stated[9].rstrip("."),
        }
        return {
            "quotes": quotes,
            "claims": claims,
            "events": [event],
            "figures": figures,
            "relations": [tie],
            "statuses": [status],
        }


def _small(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def _spaced(number: int) -> str:
    return f"{number:,}".replace(",", " ")
