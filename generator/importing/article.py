"""A saved file as an article: its lines with their labels, and what is known of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.importing.block import Block
from generator.importing.decoding import Decoded, decoded, parsed_page, without_pictures
from generator.importing.describing import Description, describe
from generator.importing.extra import (
    NotImported,
    furniture_of,
    is_furniture,
    pdf_pages,
    second_opinion,
)
from generator.importing.html import blocks
from generator.importing.labelling import Labelled, label_lines
from generator.importing.signature import signature
from generator.importing.statements import Statement, statements
from generator.importing.wrapping import unwrapped
from generator.text import BODY, Label, SourceText, guessed_layout
from generator.tree import MAX_BYTES, MAX_ORIGINAL

BEGINNING = 1_024  # bytes that tell what a file is
FOREIGN = (
    (b"bplist", "a web archive of Safari"),
    (b"PK\x03\x04", "a Word or OpenDocument file, or another archive"),
    (b"{\\rtf", "rich text"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "compressed"),
)
DIFFERS = "the page's structure and trafilatura differ"
NO_OPINION = "only the page's structure was there to go by"
BY_WORDS = "the labels go by the words alone"
MOST_LOST = 0.05  # of the characters of a text; a page of an article loses next to none
MHTML = (b"\nContent-Type: multipart/related", b"\nSnapshot-Content-Location:")


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """A saved file as an article.

    Args:
        lines: what it prints, line by line, labelled.
        description: what is known of it.
        suffix: what the name of the saved file ends with where it is kept.
        encoding: what its bytes were read as; nothing where that is no question.
        disputed_by: who is of another opinion on the labels of the disputed lines.
        remarks: what whoever imports it should know.
    """

    lines: tuple[Labelled, ...]
    description: Description
    suffix: str
    encoding: str = ""
    disputed_by: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is stored: one block a line."""
        return "".join(f"{line.block.text}\n" for line in self.lines)


def read_article(data: bytes, name: str) -> ImportedArticle:
    """The article in a saved file.

    Args:
        data: the bytes of the file.
        name: its name, for its ending.

    Raises:
        NotImported: it holds no text that can be read, or what reads it is not installed.
    """
    if len(data) > MAX_ORIGINAL:
        raise NotImported(f"it is larger than {MAX_ORIGINAL // 1024 // 1024} MB")
    begun = data[:BEGINNING]
    for mark, what in FOREIGN:
        if begun.startswith(mark):
            raise NotImported(f"it is {what}; save it as HTML, text or PDF")
    if any(mark in begun for mark in MHTML):
        raise NotImported("it is a web archive (MHTML); save the page as 'HTML only'")
    if begun.lstrip().startswith(b"%PDF-"):
        return _from_pdf(data)
    said = decoded(data)
    if not said.text.strip():
        raise NotImported("it is empty")
    if said.is_guess and said.left_out > MOST_LOST * len(said.text):
        raise NotImported("much of it is no text: it is damaged, or something else; save it anew")
    is_page = name.lower().endswith((".html", ".htm", ".xhtml")) or _is_html(said.text)
    return _from_html(said) if is_page else _from_text(said)


def _is_html(text: str) -> bool:
    begun = text[:BEGINNING].lower()
    return "<!doctype html" in begun or "<html" in begun or "<body" in begun


def _from_html(said: Decoded) -> ImportedArticle:
    page = without_pictures(said.text)
    tree = parsed_page(page)
    found = blocks(tree)
    if not found:
        raise NotImported("it prints nothing; scripts that would fill it are not run")
    claims = statements(tree, page)
    headline = next((each.value for each in claims if each.field == "headline"), "")
    opinion = second_opinion(page)
    lines = label_lines(found, headline, opinion)
    if opinion is None:
        lines = tuple(replace(line, is_disputed=line.label in BODY) for line in lines)
    return _article(lines, claims, ".html", said, DIFFERS if opinion else NO_OPINION)


def _from_text(said: Decoded) -> ImportedArticle:
    if len(said.text) > MAX_BYTES:
        raise NotImported("it has more than 2 MB of text; no article does")
    return _article(_guessed(unwrapped(said.text.splitlines())), (), ".raw", said, BY_WORDS)


def _from_pdf(data: bytes) -> ImportedArticle:
    pages = pdf_pages(data)
    furniture = furniture_of(pages)
    said = decoded("\n".join(line for page in pages for line in page).encode(errors="replace"))
    lines: list[str] = []
    edges: list[tuple[int, str]] = []
    for line in said.text.split("\n"):
        if not is_furniture(line, furniture):
            lines.append(line)
        elif line.strip():
            edges.append((sum(map(bool, map(str.strip, lines))), " ".join(line.split())))
    labelled = _guessed(unwrapped(lines, is_proportional=True))
    return _article(tuple(_in_order(labelled, edges)), (), ".pdf", said, BY_WORDS)


def _in_order(labelled: Sequence[Labelled], edges: Sequence[tuple[int, str]]) -> Iterator[Labelled]:
    """Paragraphs with the headers and footers of pages, each behind the paragraph it stands in.

    Args:
        labelled: the paragraphs.
        edges: headers and footers, each with the number of printed lines before it.
    """
    due, read = list(edges), 0
    for line in labelled:
        while due and due[0][0] <= read:
            yield Labelled(Block(due.pop(0)[1], ()), Label.MENU)
        yield line
        read += line.block.joined + 1
    yield from (Labelled(Block(words, ()), Label.MENU) for _, words in due)


def _guessed(found: Sequence[Block]) -> tuple[Labelled, ...]:
    """Lines without any structure, labelled by their words alone; each of them is a guess."""
    layout = guessed_layout(SourceText.of("\n".join(block.text for block in found)))
    return tuple(
        Labelled(block, layout[number], is_disputed=True)
        for number, block in enumerate(found, 1)
        if number in layout
    )


def _article(
    lines: tuple[Labelled, ...],
    claims: tuple[Statement, ...],
    suffix: str,
    said: Decoded,
    disputed_by: str,
) -> ImportedArticle:
    remarks = []
    if said.left_out:
        remarks.append(f"{said.left_out} characters that nobody sees, or reads, were left out")
    if not any(line.label in BODY for line in lines):
        remarks.append("no line of it reads like an article: is it a list of them?")
    about = describe(lines, claims)
    signed = signature(lines, about.language.value if about.language else "")
    if signed is not None:
        lines = (*lines[:signed], replace(lines[signed], label=Label.CREDIT), *lines[signed + 1 :])
    return ImportedArticle(
        lines, about, suffix, said.encoding if said.is_guess else "", disputed_by, tuple(remarks)
    )
