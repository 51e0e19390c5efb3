"""What the pages of a built site say of facts, compared with what its own data states of them."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.verdict.blocks import PageWords, signs
from generator.verdict.published import PublishedPage
from generator.verdict.reading import Failure, is_packed_copy, stray
from generator.verdict.writing import VERDICT

Stated = Mapping[str, Any]
# A heading says in a few words what a card says in a sentence, and a quotation has none.
NOT_ON = {"section": ("text",), "card": ("heading",), "quotation": ("heading",)}


def unstated(
    slug: str, pages: Iterable[PublishedPage], verdict: Mapping[str, Any]
) -> Iterator[Failure]:
    """All that pages say otherwise than the site's own data, and pages that it does not know.

    Each block of a page is compared with the data's digest of it; and wherever a fact is shown
    whole, all that is stated of it must be there, whatever the digests say.

    Args:
        slug: the folder of a briefing in the site.
        pages: those of the site.
        verdict: what its `verify.json` says.
    """
    due = verdict["pages"]
    facts = {fact["id"]: fact["stated"] for fact in verdict["facts"]} | verdict["absences"]
    quotes = (fact["id"] for fact in verdict["facts"] if fact["kind"] == "quote")
    quotations = {f"{slug}/quotes/{key}": key for key in quotes}
    names: dict[str, str] = {}  # of the site, as a theme puts it behind each title
    for one in pages:
        page, about = one.stem, _about(one.stem)
        if page not in due:
            if one.address.startswith(f"{slug}/"):
                yield Failure(slug, page, f"a page that {VERDICT} does not know")
            continue
        names[page] = one.said.title.removeprefix(due[page]["title"])
        for key, message in _altered(one.said, due[page]):
            yield Failure(slug, key if key in facts else about, f"{page}: {message}")
        for words in _not_on_it(one):
            message = f"{page}: its contents name what it does not have: '{words.strip()}'"
            yield Failure(slug, about, message)
        for fact, sort, words in _whole(one, facts, quotations.get(page, "")):
            for name in _lacking(facts[fact], words, NOT_ON[sort]):
                yield Failure(slug, fact, f"{page}: its {sort} does not state its {name}")
    for page in sorted(due.keys() - names.keys()):
        yield Failure(slug, _about(page), "its page is missing")
    usual = "".join(name for name, _ in Counter(names.values()).most_common(1))
    for page in sorted(page for page, name in names.items() if name not in ("", usual)):
        yield Failure(slug, _about(page), f"{page}: it has another title")


def other_files(folder: Path, verdict: Mapping[str, Any]) -> Iterator[Failure]:
    """The files of data and the feeds that say otherwise than the site's own data."""
    known = verdict.get("files", {})
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder.parent).as_posix()
        is_read = path.suffix == ".html" or path.is_dir() or path == folder / VERDICT
        if not is_read and name not in known and not is_packed_copy(folder.parent, name):
            message = stray(name, f"a file that {VERDICT} does not know")
            yield Failure(folder.name, name, message)
    for name, due in known.items():
        file = folder.parent / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != due:
            yield Failure(folder.name, name, f"the file is not the one that {VERDICT} knows")


def _not_on_it(page: PublishedPage) -> Iterator[str]:
    blocks = {block.id: block.signs for block in page.said.blocks}
    whole = "".join(blocks.values())
    for key, words in page.contents:
        said = signs(words)
        if not (blocks[key].startswith(said) if key in blocks else said in whole):
            yield words


def _about(page: str) -> str:
    """The entry that a page is about, or the page itself."""
    return page.rpartition("/")[2] if page.count("/") > 1 else page


def _altered(said: PageWords, due: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The blocks that are not as the data has them, each with a message."""
    for label in sorted(said.labels ^ {*due["labels"]}):
        yield "", f"it is called otherwise: '{label}'"
    is_there, wanted = said.digests, due["blocks"]
    for key in sorted(wanted.keys() - is_there.keys()):
        yield key, f"'{key}' is gone"
    for key in sorted(is_there.keys() - wanted.keys()):
        yield key, f"'{key}' was added"
    for key in sorted(wanted.keys() & is_there.keys()):
        if wanted[key] != is_there[key]:
            where = f"'{key}'" if key else "what stands first"
            yield key, f"{where} says something else than {VERDICT}"


def _whole(
    page: PublishedPage, facts: Mapping[str, Stated], quotation: str
) -> Iterator[tuple[str, str, str]]:
    """The facts that a page shows whole: in a section, on a card, as its subject; what it says."""
    whole = page.facts & facts.keys()  # an old address has only a notice of where it went
    for block in page.said.blocks:
        if block.id in whole:
            yield block.id, "section", block.signs
    for fact, words in page.cards:
        if fact in facts:
            yield fact, "card", signs(words)
    if quotation in facts:
        shown = (*sorted(page.said.labels), *(block.signs for block in page.said.blocks))
        yield quotation, "quotation", "".join(shown)


def _lacking(stated: Stated, words: str, elsewhere: tuple[str, ...]) -> Iterator[str]:
    for name, parts in stated.items():
        if name not in elsewhere and not all(signs(part) in words for part in parts):
            yield name
