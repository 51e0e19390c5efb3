"""A seeded writer of briefings of any size: every quotation, number, date and name is proved."""

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from tests.bench.article import OUTLETS, Article, Entry, outlet, person

REGISTERED = 5_000  # entries of a file; one of 100,000 nodes is refused


def briefing(sources: int, seed: int = 1, first: int = 0) -> Iterator[tuple[str, bytes]]:
    """The files of a project with one briefing, by their paths, ten facts for each source.

    The same size and seed give the same bytes; a larger briefing begins like a smaller one, and
    goes on as one does whose `first` article is a later one.
    """
    numbers = range(first, first + sources)
    yield "mkdocs.yml", b"site_name: Bench\ntheme: {name: material}\nplugins: [briefing]\n"
    people = [person(number, seed) for number in range(first, first + sources + 1)]
    outlets = [outlet(number, seed) for number in sorted({each % OUTLETS for each in numbers})]
    actors: list[Entry] = [{"id": key, "kind": "outlet", "names": [name]} for key, name in outlets]
    projects: list[Entry] = []
    for number, speakers in zip(numbers, pairwise(people), strict=True):
        one = Article(number, seed, *speakers)
        text, facts = one.text(), one.facts()
        path = f"seeds/{one.id}.txt"
        yield path, text.encode()
        described = {"source": one.source(path, text), **facts}
        yield f"briefings/bench/facts/{one.id}.yml", _yaml(described)
        actors += one.actors()
        projects += one.projects()
    actors += [{"id": people[-1][0], "kind": "person", "names": [people[-1][1]]}]
    for kind, entries in (("actors", actors), ("projects", projects)):
        for number, start in enumerate(range(0, len(entries), REGISTERED), 1):
            part = {kind: entries[start : start + REGISTERED]}
            yield f"briefings/bench/{kind}-{number}.yml", _yaml(part)
    yield "briefings/bench/briefing.yml", _yaml(_header(numbers[:5]))


def write(folder: Path, sources: int, seed: int = 1, first: int = 0) -> None:
    """Write a project of so many sources into a folder."""
    for path, data in briefing(sources, seed, first):
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)


def _header(numbers: Iterable[int]) -> Entry:
    points = [
        {
            "id": f"point-{n}",
            "text": f"Some buildings are told of [[claim-a-{n}|here]] and [[claim-b-{n}|there]].",
            "confidence": "low",
            "why": "Single articles tell of them.",
        }
        for n in numbers
    ]
    return {
        "title": "Buildings of a county",
        "question": "What do the articles tell of the buildings?",
        "as_of": "2030-01-01",
        "key_points": points,
    }


def _yaml(data: object) -> bytes:
    """JSON in the shape that people write YAML in: every entry on lines of its own."""
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"
