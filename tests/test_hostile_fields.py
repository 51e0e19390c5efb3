"""Every hostile string in every text field of every kind: the pages say it, and do nothing else.

A tiny briefing has one entry of each kind. All its text fields hold one harmless word; every page
is turned into HTML and parsed. Then all fields hold a hostile string, and the parsed pages must be
the same but for that string. Many strings stand side by side in one field, and by themselves where
one of them is refused or does something: a failure names the string and what is lost.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from typing import Any

import pytest
import yaml
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.annotated import annotate
from generator.builder.configuration import DEFAULTS
from generator.render import render_pages
from generator.render.addresses import Addresses
from generator.render.pages import quote, stretches
from generator.render.parts import backlinks, gone, heard
from generator.text.folding import normalise
from generator.verdict.blocks import DESCRIPTION, built, markdown_words
from tests.hostile import HOSTILE
from tests.tiers import in_two_tiers
from tests.trees import DictTree

LETTER = "Ꝗ"  # a word of it, as long as the hostile string, is harmless and stands nowhere else
COUNTED = re.compile(r"[0-9a-f]{64}|\d+ of (?:its )?\d+ sentences")
LONGEST = 30  # characters; what is longer is proved in tests/render
ROOM = 180  # characters of a field; it may have 200
BETWEEN = f" {LETTER} "
QUOTED = re.compile("Gamma .*? delta")
MARKED = re.compile("“[^“”]*”")
SINGLE = str.maketrans("“”", "‘’")
REFERENCE = re.compile(r"\[\[[^\[\]|\n]+(\|[^\[\]\n]+)?\]\]")
# Made of the words in another form: folded spellings, citations in their own syntax, addresses;
# and the sentences around a quotation, since the words decide where sentences end.
DERIVED = ".forms, .held-line, .near, pre, script, svg"


def project(words: str) -> DictTree:
    """A briefing in which every text field is `words`."""
    w = words
    line = f"Alpha {w} omega"
    number = f"Beta {w} has 42 units."
    quoted = f"He said “Gamma {w} delta” then."
    article = f"Title {w} here\n\n{line}\n\n{number}\n\n{quoted}\n\nCaption {w} end\n"
    note = {"kind": "caution", "text": f"Note {w} on XYZ {w}", "span": f"Caption {w} end"}
    outside = {"publication": f"Pub {w}", "title": f"Headline {w}", "url": "https://example.org/x"}
    notes = [note, {"kind": "context", "text": f"More {w}", "outside": [outside]}]
    why = f"Because {w}"
    source = {
        "id": "paper",
        "file": "seeds/a.txt",
        "sha256": sha256(article.encode()).hexdigest(),
        "title": f"Title {w} here",
        "translation": f"Translated {w}",
        "language": "pl",
        "publisher": "somebody",
        "byline": f"By {w}",
        "url": "https://example.org/article",
        "published": {"date": "2022-03", "basis": "inferred", "why": why},
        "layout": {"1": "title", "3-7": "body", "9": "caption"},
        "chain": ["somebody"],
        "rights": "full",
        "evidence": {"exact": line, "translation": f"Translated {w}"},
        "notes": notes,
        "tags": [f"tag {w}"],
        "unused": [{"exact": f"Alpha {w}", "why": why}],
    }
    shared = {
        "role": f"Role {w}",
        "about": ["somebody", "something"],
        "notes": notes,
        "tags": [f"tag {w}"],
        "inferred": {"about": why, "by": why, "text": why},
        "via": ["something"],
        "translation": f"Translated {w}",
    }
    facts = {
        "source": source,
        "quotes": [
            {
                "id": "q-one",
                "by": "somebody",
                "exact": f"Gamma {w} delta",
                "text": f"Says {w}",
                "stance": "asserts",
                "occasion": f"Occasion {w}",
                "venue": f"Venue {w}",
                "date": {"unknown": why},
                **shared,
            }
        ],
        "claims": [
            {
                "id": "c-one",
                "text": f"Claims {w}",
                "evidence": {"exact": line, "translation": f"Translated {w}"},
                "links": [{"disputes": "c-two", "why": why}],
                "rank": {"preferred": why},
                **shared,
            },
            {"id": "c-two", "text": "Claims [[somebody|so]] and more", "evidence": line},
        ],
        "events": [
            {
                "id": "e-one",
                "text": f"Happened {w}",
                "date": {"date": "2022-02", "basis": "inferred", "why": why},
                "venue": f"Venue {w}",
                "evidence": line,
                **shared,
            }
        ],
        "figures": [
            {
                "id": "f-one",
                "measure": f"Measure {w}",
                "value": "42",
                "unit": f"units {w}",
                "evidence": number,
                "period": {"date": "2022", "basis": "inferred", "why": why},
                **shared,
            }
        ],
        "relations": [
            {
                "id": "r-one",
                "subject": "somebody",
                "predicate": "member-of",
                "object": "other",
                "evidence": line,
                **shared,
            }
        ],
        "statuses": [
            {"id": "s-one", "project": "something", "status": "closed", "evidence": line, **shared}
        ],
        "absences": [
            {"id": "a-one", "text": f"Missing {w}", "words": [f"zzz {w}"], "sources": ["paper"]}
        ],
    }
    register = {
        "actors": [
            {"id": "somebody", "kind": "outlet", "names": [f"Name {w}", f"Second {w}"]}
            | {"forms": [f"Form {w}"], "country": "KZ", "notes": notes, "tags": [f"tag {w}"]},
            {"id": "other", "kind": "state", "names": [f"Other {w}"]},
        ],
        "projects": [
            {"id": "something", "kind": "platform", "names": [{"name": f"Thing {w}"}]}
            | {"forms": [f"Form {w}"], "notes": notes}
        ],
    }
    header = {
        "title": f"Briefing {w}",
        "question": f"Question {w}",
        "description": f"Description {w}",
        "answer": f"Answer {w} [[c-one]]",
        "as_of": "2023",
        "editors": [f"Editor {w}"],
        "vocabulary": [{"term": f"Term {w}", "instead_of": [f"Instead {w}"], "why": why}],
        "glossary": [{"term": "XYZ", "means": f"Means {w}"}],
        "notes": notes[1:],
        "key_points": [
            # the first sentence stands apart; where a hostile string ends one is its own affair
            {"id": "kp-one", "text": f"Point [[c-one]]. And {w}", "confidence": "low", "why": why}
        ],
        "sections": [
            {"id": "sec-one", "title": f"Section {w}", "text": [f"Text [[q-one]]. And {w}"]}
        ],
    }
    files: dict[str, Any] = {
        "briefings/tiny/briefing.yml": header,
        "briefings/tiny/registers.yml": register,
        "briefings/tiny/facts/paper.yml": facts,
    }
    contents = {path: json.dumps(data, ensure_ascii=False).encode() for path, data in files.items()}
    return DictTree(contents | {"seeds/a.txt": article.encode()})


@cache
def markdown() -> Markdown:
    """Python-Markdown as every site sets it up."""
    lines = DEFAULTS.read_text(encoding="utf-8")
    names, settings = [], {}
    for one in yaml.safe_load(lines)["markdown_extensions"]:
        name, options = (one, {}) if isinstance(one, str) else next(iter(one.items()))
        if name.startswith("material."):
            continue  # adds an attribute to links between pages, and asks MkDocs which they are
        names.append(name)
        settings[name] = options
    return Markdown(extensions=names, extension_configs=settings)


def told(text: str | None) -> str:
    """A text with its blanks made one, and without what is counted from it.

    A quotation is shown as the article prints it, without characters that nobody sees.
    """
    line = COUNTED.sub("(counted)", " ".join((text or "").split()))
    return QUOTED.sub(lambda found: normalise(found[0]), line)


def parts(node: LexborNode) -> Iterator[LexborNode]:
    """What an element holds; a sentence is no element here, a string may end it in its middle."""
    for child in node.iter(include_text=True):
        if child.attributes.get("class") == "sentence":
            yield from parts(child)
        else:
            yield child


def shape(node: LexborNode) -> Any:
    """An element as nested values."""
    attributes = {
        name: told(value)
        for name, value in node.attributes.items()
        if name not in {"id", "href", "popovertarget"}
    }
    inside: list[Any] = []
    english: list[Any] = []  # stands where a sentence ends, which a string may do in its middle
    for child in parts(node):
        if child.tag != "-text" and child.attributes.get("class") == "in-english":
            english.append(shape(child))
        elif child.tag == "-text":
            inside.append(child.text(deep=False))
        elif child.attributes.get("class") == "ref":
            # Keeps the last word before a marker on the marker's line; a string may be many words.
            inside.extend([" ", *shape(child)[2]])
        elif (child.attributes.get("class") or "").startswith("g g-"):
            inside.append(child.text())  # a number or name in the article, marked lightly
        else:
            inside.append(shape(child))
    merged: list[Any] = []
    for one in rejoined(inside) if english else inside:
        if isinstance(one, str) and merged and isinstance(merged[-1], str):
            merged[-1] += one
        else:
            merged.append(one)
    spoken = [told(one) if isinstance(one, str) else one for one in merged]
    if english:
        spoken.append(("english", {}, rejoined([x for _, _, each in english for x in each], " ")))
    return node.tag, attributes, [one for one in spoken if one != ""]


def rejoined(inside: list[Any], joint: str = "") -> list[Any]:
    """Marks that only the English of a sentence parted, as one; blanks between marks are left."""
    whole: list[Any] = []
    for one in inside:
        last: Any = whole[-1] if whole else None
        are_marks = isinstance(one, tuple) and isinstance(last, tuple) and one[0] == "mark"
        if are_marks and one[:2] == last[:2]:
            whole[-1] = (*one[:2], rejoined([*last[2], *one[2]], " "))
        elif isinstance(one, str) and isinstance(last, str):
            whole[-1] = f"{last}{joint}{one}"
        elif not isinstance(one, str) or one.strip():
            whole.append(one)
    return whole


def replaced(whole: Any, word: str, words: str) -> Any:
    """The same tree with one word replaced by others, wherever it stands.

    In a text that we put into quotation marks the marks of the others are single ones.
    """
    if isinstance(whole, str):
        inner = words.translate(SINGLE)
        marked = MARKED.sub(lambda found: found[0].replace(word, inner), whole)
        return told(marked.replace(word, words))
    if isinstance(whole, dict):
        return {key: replaced(value, word, words) for key, value in whole.items()}
    made = [replaced(one, word, words) for one in whole]
    return tuple(made) if isinstance(whole, tuple) else made


@cache
def harmless(length: int) -> dict[str, Any]:
    """Every page when all fields are a word of this length."""
    found = pages(LETTER * length)
    assert found is not None
    assert len(found) >= 15
    return found


def pages(words: str) -> dict[str, Any] | None:
    """Every page as a tree; None if the briefing was refused while it was read."""
    annotated = annotate(project(words), "tiny")
    refused = {found.rule for found in annotated.reading_problems}
    if refused:
        assert refused <= {"forbidden-character"}, annotated.reading_problems
        return None
    made = {}
    converter = markdown()
    for page in render_pages(Addresses(annotated)):
        if not page.path.endswith(".md"):
            continue
        _, front, body = page.content.split("---\n", 2)
        yaml.load(front, yaml.CSafeLoader)
        html = converter.reset().convert(body)
        said = built(page.path, LexborHTMLParser(f"<article>{html}</article>")).digests
        due = markdown_words(page.path, page.content).digests
        assert said | {DESCRIPTION: ""} == due | {DESCRIPTION: ""}  # what a verdict compares
        tree = LexborHTMLParser(f"<body>{html}</body>")
        for derived in tree.css(DERIVED):
            derived.decompose()
        assert tree.body is not None
        made[page.path] = shape(tree.body)
    return made


def usable() -> list[tuple[str, str]]:
    """The short strings that are not our own markup."""
    lines = ((name, " ".join(words.split())) for name, words in HOSTILE)
    return [
        (name, words)
        for name, words in lines
        if words and len(words) <= LONGEST and not REFERENCE.search(words)
    ]


def together() -> Iterator[tuple[str, dict[str, str]]]:
    """The strings by what stands in one field, side by side with a harmless word between them."""
    group: dict[str, str] = {}
    for name, words in usable():
        if len(BETWEEN.join([*group.values(), words, ""])) >= ROOM:
            yield " ".join(group), group
            group = {}
        group[name] = words
    yield " ".join(group), group


def astray(expected: Any, found: Any) -> Iterator[str]:
    """What should stand where something else is found; it begins with the name of its field."""
    nested = not isinstance(expected, str) and type(expected) is type(found)
    if not nested or len(expected) != len(found):
        yield from [str(expected)] if expected != found else []
    elif isinstance(expected, dict):
        for key, value in expected.items():
            yield from astray(value, found.get(key))
    else:
        for one, other in zip(expected, found, strict=True):
            yield from astray(one, other)


def differing(words: str) -> list[str] | None:
    """What the pages do not show as it should be; None if the words were refused."""
    found = pages(words)
    expected = replaced(harmless(len(words)), LETTER * len(words), words)
    return None if found is None else list(astray(expected, found))


@pytest.fixture(autouse=True)
def _nothing_is_shortened(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in a field stands whole on its pages; what is cut is proved in tests/render."""
    for cut in (stretches, backlinks, gone, heard, quote):
        limit = {"LONGEST", "BEGINNING", "LINK", "LABEL", "TITLE"}.intersection(vars(cut)).pop()
        monkeypatch.setattr(cut, limit, 10 * ROOM)


@pytest.mark.parametrize("group", in_two_tiers(together(), each=5))
def test_hostile_strings_are_shown_and_do_nothing(group: dict[str, str]) -> None:
    """Each by itself if one of them is refused, with a diagnostic of its own, or does something."""
    if differing(BETWEEN.join([*group.values(), ""]).ljust(ROOM, LETTER)) != []:
        alone = {name: differing(words) for name, words in group.items()}
        assert {name: lost for name, lost in alone.items() if lost} == {}
        assert None in alone.values(), "they do something only together"
