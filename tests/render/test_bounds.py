"""No page grows with the briefing: twice of everything makes more pages, not longer ones."""

import hashlib
import json
from collections.abc import Iterator
from string import ascii_uppercase
from typing import Any

import pytest

from generator.annotated import annotate
from generator.changes import ChangedField, Changes, Class, EntryChange
from generator.changes.comparing import Resting, Unread
from generator.diagnostics import Place
from generator.editions import Edition, History
from generator.linkcheck import broken_links
from generator.render import cutting, numbering, orders, passages, render_pages, sheet
from generator.render import marks as marking
from generator.render.addresses import Addresses
from generator.render.pages import briefing, from_article, registered, source
from generator.render.pages.edition import edition_pages
from generator.render.parts import answering, backlinks, disputes, heard, summing_up
from tests.trees import DictTree

FEW = 10
SMALL, LARGE = 40, 80
LIMITS = (
    *((cutting, "MOST"), (passages, "MOST"), (from_article, "LINES"), (source, "STEPS")),
    *((disputes, "ANSWERS"), (summing_up, "CITED"), (cutting, "NAMED")),
    *((answering, "NAMED"), (marking, "NAMED"), (registered, "NAMED"), (orders, "NAMED")),
    *((heard, "MARKS"), (backlinks, "TIED")),
    *((briefing, "SHOWN"), (briefing, "BUSIEST"), (briefing, "COMPARED")),
)
"""What says how many of a thing one page has room for."""
MORE = 1.2
"""How much longer a page may be: numbers have more digits, and indexes of parts more parts."""
LARGEST = 200_000  # bytes of Markdown that are 300 kB of HTML
FILLER = " and so it went on" * 216  # characters that any text may have
FULL = 3_000  # bytes; a shorter page has room for more entries

SAID = (
    "“I have seen the port {n} and it is large enough,” said Anna Toll. "
    "The port of Elva number {n} paid {n} thousand euros, and a plan is being prepared."
)
POINTS = 3
LETTERS = ascii_uppercase


def yaml(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()


def everything(number: int) -> DictTree:
    """One article with so many facts of each kind, all by one person, all against one another."""
    ids = range(1, number + 1)
    text = "The port\n\n" + "\n\n".join(SAID.format(n=n) for n in ids) + "\n"
    described = {
        "id": "article",
        "file": "seeds/article.txt",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "title": "The port",
        "language": "en",
        "publisher": "gazette",
        "rights": "full",
        "published": "2022-05-20",
        "layout": {"1": "title", f"3-{text.count(chr(10))}": "body"},
    }
    folder = "briefings/all"
    return DictTree(
        {
            f"{folder}/briefing.yml": yaml(header(number)),
            f"{folder}/article.yml": yaml({"source": described, **dict(facts(number))}),
            f"{folder}/actors.yml": yaml({"actors": list(actors(number))}),
            f"{folder}/projects.yml": yaml(
                {"projects": [{"id": "plan", "kind": "initiative", "names": ["plan"]}]}
            ),
            "seeds/article.txt": text.encode(),
        }
    )


def header(number: int) -> dict[str, object]:
    every = [f"claim-{n}" for n in range(1, number + 1)]
    return {
        "title": "Ports",
        "question": "What of the ports?",
        "as_of": "2030-01-01",
        "glossary": [{"term": spelt(n), "means": "A port."} for n in range(number)],
        "vocabulary": [{"term": f"port {spelt(n)}", "why": "So."} for n in range(number)],
        "answer": {"text": "The port paid [[claim-1]].", "facts": every},
        "key_points": [
            {
                "id": f"point-{n}",
                "text": f"The ports paid [[claim-{n}]].",
                "facts": every,
                "confidence": "low",
                "why": "One article says so.",
            }
            for n in range(1, POINTS + 1)
        ],
    }


def spelt(number: int) -> str:
    """Two letters for a number."""
    return LETTERS[number % 26] + LETTERS[number // 26]


def actors(number: int) -> Iterator[dict[str, object]]:
    yield {"id": "anna", "kind": "person", "names": ["Anna Toll"]}
    yield {"id": "gazette", "kind": "outlet", "names": ["Gazette"]}
    yield {"id": "port", "kind": "company", "names": ["port of Elva"]}
    for n in range(1, number + 1):
        yield {"id": f"actor-{n}", "kind": "person", "names": [f"{spelt(n)}rta Qua{n}"]}


def facts(number: int) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """Facts of each kind; each claim disputes the first one, and the statuses disagree."""

    def each(kind: str, **fields: object) -> list[dict[str, object]]:
        return [
            {
                "id": f"{kind}-{n}",
                "evidence": f"The port of Elva number {n} paid {n} thousand euros",
                **{name: str(value).replace("#", str(n)) for name, value in fields.items()},
            }
            for n in range(1, number + 1)
        ]

    against = {"links": [{"disputes": "claim-1", "why": "Both cannot hold."}], "about": ["port"]}
    noted = {"notes": [{"kind": "caution", "text": "It is the outlet's own."}]}
    claims = each("claim", by="actor-#", voice="indirect", text="The port # paid.")
    yield "claims", [{**one, **noted, **(against if n else {})} for n, one in enumerate(claims)]
    quotes = each("quote", by="anna", exact="I have seen the port # and it is large enough")
    for one in quotes:
        del one["evidence"]
    yield "quotes", quotes
    yield "events", each("event", text="The port # paid.", date="2022-05-03")
    measured = {"measure": "cost", "value": "#000", "unit": "EUR"}
    yield "figures", [{**one, "about": ["port"]} for one in each("figure", **measured)]
    tie = {"subject": "anna", "predicate": "director-of", "object": "port"}
    yield "relations", each("tie", **tie)
    states = ("planned", "paused")
    statuses = each("status", project="plan", by="actor-#")
    yield "statuses", [{**one, "status": states[n % 2]} for n, one in enumerate(statuses)]
    lacking = each("absence", text="No word of #.", words="nothing#", sources="all")
    for one in lacking:
        del one["evidence"]
    yield "absences", [{**one, "words": [one["words"]]} for one in lacking]


def lengthened(value: Any, key: str = "") -> Any:
    """The same entries, with every text and every reason as long as it may be."""
    if isinstance(value, dict):
        return {name: lengthened(below, name) for name, below in value.items()}
    if isinstance(value, list):
        return [lengthened(below) for below in value]
    return f"{value}{FILLER[len(value) :]}" if key in ("text", "why", "means") else value


def longest(number: int) -> DictTree:
    """The same article, in the longest words."""
    short = everything(number).contents
    return DictTree(
        {
            path: yaml(lengthened(json.loads(data))) if path.endswith(".yml") else data
            for path, data in short.items()
        }
    )


def withdrawn(number: int, why: str = "It was wrong.", **ties: object) -> DictTree:
    """The same article with claims and an event, of which no claim holds any longer."""
    short = everything(number).contents
    (path,) = (path for path in short if path.endswith("article.yml"))
    told = json.loads(short[path])
    gone = [
        {"id": one["id"], "withdrawn": why.replace("#", str(n)), **ties}
        for n, one in enumerate(told.pop("claims"))
    ]
    head = "briefings/all/briefing.yml"
    kept = {name: json.loads(short[head])[name] for name in ("title", "question", "as_of")}
    left = {"source": told["source"], "claims": gone, "events": told["events"][:1]}
    return DictTree({**short, path: yaml(left), head: yaml(kept)})


def sizes(tree: DictTree) -> dict[str, int]:
    """The longest page of each kind, in bytes of Markdown."""
    annotated = annotate(tree, "all")
    assert annotated.reading_problems == ()
    pages = render_pages(Addresses(annotated))
    assert broken_links(pages) == []
    found: dict[str, int] = {}
    for page in pages:
        if page.path.endswith(".md"):
            folder = page.path.split("/")[1].removesuffix(".md")
            kind = f"{folder}{'/by' * ('/by/' in page.path)}"
            found[kind] = max(found.get(kind, 0), len(page.content.encode()))
    return found


def test_twice_of_everything_makes_no_page_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in LIMITS:
        monkeypatch.setattr(module, name, FEW)
    monkeypatch.setattr(passages, "LONGEST", 5_000)
    monkeypatch.setattr(numbering, "ROOM", 15_000)
    small, large = sizes(everything(SMALL)), sizes(everything(LARGE))
    longer = {kind: (small.get(kind, 0), size) for kind, size in large.items()}
    assert {k: v for k, v in longer.items() if v[1] > max(MORE * v[0], FULL)} == {}


def test_the_longest_words_make_no_page_too_large() -> None:
    found = sizes(longest(FEW * 3))
    assert {kind: size for kind, size in found.items() if size > sheet.LARGEST} == {}
    assert max(found.values()) > sheet.LARGEST / 2  # they would fill several pages


def test_what_was_withdrawn_for_one_reason_takes_a_fragment_each() -> None:
    pages = render_pages(Addresses(annotate(withdrawn(SMALL), "all")))
    (told,) = (page.content for page in pages if "It was wrong" in page.content)
    assert told.count("It was wrong") == 1
    assert all(f'id="claim-{n}"' in told for n in range(2, SMALL + 1))


def test_what_was_withdrawn_for_many_long_reasons_is_told_in_parts() -> None:
    tree = withdrawn(LARGE, f"Reason #{FILLER}", links=[{"supports": "event-1"}])
    pages = {page.path: page.content for page in render_pages(Addresses(annotate(tree, "all")))}
    assert max(map(len, pages.values())) < sheet.LARGEST
    told = "".join(content for path, content in pages.items() if "/by/gone" in path)
    old = pages["all/sources/article.md"]
    for n in range(1, LARGE):
        assert f"Reason {n}{FILLER}" in told
        assert f"#claim-{n + 1} " in old or f'id="claim-{n + 1}"' in old


def longest_edition(number: int) -> int:
    """The page of an edition in which so many entries were reworded, for as many reasons."""
    ids = [f"claim-{n}" for n in range(1, number + 1)]
    changed = ChangedField("text", Class.WORDING, SAID, SAID.replace("port", "harbour"))
    cards = tuple(
        EntryChange(id_, id_, "claim", None, SAID, Place("a.yml"), (Class.WORDING,), (changed,))
        for id_ in ids
    )
    resting = tuple(Resting(id_, "key point", Place("a.yml"), ()) for id_ in ids)
    changes = Changes("all", cards, (Unread(True, tuple(ids), ()),), resting)
    edition = Edition("a" * 40, 1, changes, tuple(f"{id_}: It was wrong." for id_ in ids[:99]))
    (page,) = edition_pages(
        Addresses(annotate(everything(FEW), "all"), history=History((edition,)))
    )
    return len(page.content.encode())


def test_an_edition_of_many_changes_has_a_page_of_some() -> None:
    assert longest_edition(800) < MORE * longest_edition(400) < LARGEST
