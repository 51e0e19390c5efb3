"""Briefings for tests: a small one that takes more facts, and one of five real articles, frozen.

The published briefing in `briefings/` is not among them: it is edited, and no test of the software
may hang on what it says. It is checked and built like anybody's.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import cache

from generator import face
from generator.annotated import AnnotatedBriefing, annotate
from generator.page import Page
from tests import places
from tests.trees import DictTree

BASE, FIVE, ROOT = places.BASE, places.FIVE, places.ROOT
MORE = "briefings/elva/more.yml"
REAL = "kz-digital-sovereignty"


@cache
def base() -> DictTree:
    """The files of the small briefing."""
    return DictTree.of(BASE, "briefings", "seeds")


def elva(more: str = "") -> AnnotatedBriefing:
    """The small briefing with one more file."""
    return annotate(base().changed(MORE, more) if more else base(), "elva")


def of_one_article(body: str, facts: Mapping[str, object], language: str = "en") -> DictTree:
    """The files of a briefing, `elva`, of one article with a headline and one paragraph.

    Args:
        body: the paragraph.
        facts: the lists of entries, by the names of their kinds.
        language: the language of the article and of the briefing.
    """
    article = f"The port\n\n{body}\n".encode()
    source = {
        "id": "port",
        "file": "seeds/port.txt",
        "sha256": hashlib.sha256(article).hexdigest(),
        "title": "The port",
        "language": language,
        "publisher": {"unknown": "Not said."},
        "published": {"date": "2022-05-05"},
        "layout": {"1": "title", "3": "body"},
    }
    head = f"title: T\nquestion: Q?\nas_of: 2022-05-20\nlanguage: {language}\n"
    files = {"briefing.yml": head, "facts/port.yml": json.dumps({"source": source, **facts})}
    written = {f"briefings/elva/{name}": text.encode() for name, text in files.items()}
    return DictTree({**written, "seeds/port.txt": article})


@cache
def real_tree() -> DictTree:
    """The files of the briefing of five real articles."""
    return DictTree.of(FIVE, "briefings", "seeds")


@cache
def real() -> AnnotatedBriefing:
    """The briefing of five real articles, annotated once for all tests of a process."""
    return annotate(real_tree(), REAL)


@cache
def real_pages() -> dict[str, Page]:
    """Its pages by their paths, made once for all tests of a process."""
    return {page.path: page for page in face.pages((real(),))}


@cache
def real_renamed() -> AnnotatedBriefing:
    """The same briefing from files that sort the other way round, annotated once as well."""
    return annotate(renamed(real_tree(), REAL), REAL)


def renamed(tree: DictTree, slug: str) -> DictTree:
    """The same facts in files whose names sort the other way round."""
    folder = f"briefings/{slug}/facts/"
    names = sorted(path for path in tree.contents if path.startswith(folder))
    new = {path: f"{folder}{len(names) - at:02}.yml" for at, path in enumerate(names)}
    return DictTree({new.get(path, path): data for path, data in tree.contents.items()})
