"""The names of a register are found in one pass over a text, however many they are."""

from collections.abc import Callable

from generator.annotated import annotate
from generator.grounding.aliases import Aliases
from tests.growth.counting import MOST, growth
from tests.trees import DictTree

FOLDER = "briefings/elva"


def registers(names: list[str]) -> Aliases:
    """The aliases of a briefing with so many persons."""
    entries = "".join(
        f"  - {{id: person-{number:05}, kind: person, names: ['{name}']}}\n"
        for number, name in enumerate(names)
    )
    files = {
        f"{FOLDER}/briefing.yml": b"title: T\nquestion: Q?\nas_of: 2022-05-20\n",
        f"{FOLDER}/actors.yml": f"actors:\n{entries}".encode(),
    }
    return Aliases.of(annotate(DictTree(files), "elva").briefing)


def found(names: Callable[[int], list[str]], text: str) -> Callable[[int], Callable[[], object]]:
    def ready(size: int) -> Callable[[], object]:
        all_names = names(size)
        aliases = registers(all_names)
        written = text.join(all_names)
        assert len(aliases.find_folded(written)) >= size
        return lambda: aliases.find_folded(written)

    return ready


def letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number)).capitalize()


def test_names_that_begin_alike() -> None:
    common = found(lambda n: [f"Anna Maria {letters(each)}" for each in range(n)], " met ")
    assert growth(common, 30) < MOST


def test_names_inside_longer_names() -> None:
    nested = found(
        lambda n: [name for each in range(n) for name in (letters(each), f"{letters(each)} Lee")],
        " met ",
    )
    assert growth(nested, 30) < MOST


def test_a_name_is_hidden_by_every_longer_one_that_holds_it() -> None:
    aliases = registers(["Lee", "Ann Lee", "Ann Lee Moor", "Moor"])
    hits = aliases.find_folded("Ann Lee Moor met Lee.")
    assert [(hit.text, [each[-1] for each in hit.holders]) for hit in hits] == [
        ("Ann Lee", ["2"]),
        ("Ann Lee Moor", []),
        ("Lee", ["1", "2"]),
        ("Moor", ["2"]),
        ("Lee", []),
    ]
