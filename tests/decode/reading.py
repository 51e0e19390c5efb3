"""Short ways to decode a briefing in the tests."""

from generator.decode import Briefing, decode
from generator.diagnostics import Diagnostic
from generator.model import Entry
from tests.trees import DictTree

HEAD = "title: T\nquestion: Q?\nas_of: 2022-03-28\n"
FIELDS = {
    "id": "the-source",
    "file": "seeds/a.txt",
    "sha256": "a" * 64,
    "title": "T",
    "language": "pl",
    "publisher": "pap",
    "published": "2022",
    "layout": '{"1": title, "2-9": body}',
}


def source(**changes: str | None) -> str:
    """A source's description; a change of None leaves a field out."""
    fields = FIELDS | changes
    return "source:\n" + "".join(f"  {k}: {v}\n" for k, v in fields.items() if v is not None)


def read(files: dict[str, str | bytes]) -> Briefing:
    """A briefing of these files, with a flawless briefing.yml unless one is given."""
    contents = {"briefing.yml": HEAD, **files}
    return decode(
        DictTree(
            {
                f"briefings/b/{name}": data.encode() if isinstance(data, str) else data
                for name, data in contents.items()
            }
        ),
        "b",
    )


def entry(plural: str, written: str) -> Entry:
    """The one flawless entry of a list in a source's file."""
    briefing = read({"facts/a.yml": f"{source()}{plural}:\n  - {written}\n"})
    assert briefing.problems == ()
    (found,) = [record.entry for record in briefing.records if record.id != "the-source"]
    return found


def problems(plural: str, written: str) -> tuple[Briefing, tuple[Diagnostic, ...]]:
    """What is wrong with one entry of a list in a source's file."""
    briefing = read({"facts/a.yml": f"{source()}{plural}:\n  - {written}\n"})
    return briefing, briefing.problems


def marked(briefing: Briefing, found: Diagnostic) -> str:
    """The words that a diagnostic points at."""
    place = found.place
    lines = briefing.texts[place.path].split("\n")[place.line - 1 : place.end_line]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)
