"""`make wordings`: the catalogues brought up to date with what the sources say.

A wording that is new stands in them without a translation, one that is gone is gone. A new
language begins with an empty file, `touch generator/wordings/de.po`.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from generator.changes.card import FIELD_ORDER, Class
from generator.dates.display import BEHIND, INFLECTED
from generator.disagreement import DisagreementKind, Discrepancy
from generator.languages.language import Language
from generator.model import ENTRIES
from generator.model.words import (
    ActorKind,
    Bound,
    Change,
    LinkKind,
    NoteKind,
    Predicate,
    ProjectKind,
    ProjectStatus,
    RankLevel,
    Stance,
    Voice,
)
from generator.render.wording import plain_name
from generator.text import Label
from generator.text.terms import ClosedTerm
from generator.wordings import CATALOGUES
from generator.wordings.marked import messages
from tests.places import ROOT

SOURCES = ROOT / "generator"
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "counted": (2, 3), "pgettext": ((1, "c"), 2)}
MARKED = (
    *("render/**/*.j2", "builder/theme/**/*.html", "builder/theme/**/*.js"),
    *("builder/theme/**/*.css", "builder/docs/*.md", "builder/defaults.yml"),
    *("starter/*.md", "starter/docs/*.md"),
)
CLOSED_LISTS: tuple[type[ClosedTerm], ...] = (
    *(ActorKind, ProjectKind, Stance, Voice, ProjectStatus, Bound, Change, LinkKind, RankLevel),
    *(NoteKind, Predicate, Label, DisagreementKind, Discrepancy, Class),
)
"""The lists whose words readers see."""
WIDTH = 100

Said = tuple[str | tuple[str, ...], str | None]
"""A wording, with its plural if it has one, and its context."""


def template(language: str = "en") -> Catalog:
    """Every wording that the sources hold, untranslated.

    Where it is said is left out: a file with another name is no reason to touch a catalogue.
    """
    found = Catalog(locale=language.replace("-", "_"), charset="utf-8")
    for words, context in sorted({*_in_programs(), *_in_files(), *_derived()}, key=str):
        found.add(words, context=context)
    return found


def _in_programs() -> Iterator[Said]:
    for path in SOURCES.rglob("*.py"):
        if b"generator.wordings" in (source := path.read_bytes()):
            found = extract("python", BytesIO(source), keywords=KEYWORDS)
            yield from ((words, context) for _line, words, _comments, context in found)


def _in_files() -> Iterator[Said]:
    for pattern in MARKED:
        for path in SOURCES.glob(pattern):
            found = messages(path.name, path.read_text(encoding="utf-8"))
            yield from ((words, context) for context, words in found)


def _derived() -> Iterator[Said]:
    """What follows from the kinds, their fields, the closed lists of words, and the languages."""
    for kind in ENTRIES:
        one, several = kind.in_english()
        yield (one, several), None
        yield one.capitalize(), None
        yield several.capitalize(), None
        yield kind.noun, "kind"
    yield "briefing", "kind"
    for name in FIELD_ORDER:
        yield plain_name(name), "field"
    for listed in CLOSED_LISTS:
        for term in listed:
            yield term.value.replace("-", " "), listed.__name__
            yield term.documented, None
    for words in INFLECTED:
        yield words, BEHIND
    for words in Language("").lacks:
        yield words, None


def read(path: Path) -> Catalog:
    """A catalogue as it stands."""
    return read_po(BytesIO(path.read_bytes()), locale=path.stem.replace("-", "_"))


def updated(path: Path) -> str:
    """A catalogue as it is to be: the wordings of today with the translations that are known."""
    known, whole = read(path), template(path.stem)
    for message in whole:
        found = known.get(message.id, message.context) if message.id else None
        if found is not None:
            message.string = found.string
    body = BytesIO()
    write_po(body, whole, WIDTH, omit_header=True, sort_output=True)
    header = (
        'msgid ""\n'
        'msgstr ""\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Language: {path.stem}\\n"\n'
        f'"Plural-Forms: {whole.plural_forms}\\n"\n'
    )
    return f"{header}\n{body.getvalue().decode()}"


def is_open(message: Message) -> bool:
    """Whether a wording has no translation, or not for every plural."""
    strings = message.string if isinstance(message.string, (list, tuple)) else (message.string,)
    return not all(strings)


def main() -> None:
    """Bring every catalogue up to date, and say how much of each is not translated yet."""
    for path in sorted(CATALOGUES.glob("*.po")):
        path.write_text(updated(path), encoding="utf-8", newline="\n")
        open_ = sum(is_open(one) for one in read(path) if one.id)
        print(f"{path.name}: {open_} wordings without a translation")


if __name__ == "__main__":
    main()
