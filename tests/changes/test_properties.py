"""What holds for any edit: the way it is written is no change, and two steps make up one."""

import random
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.changes import Class, EntryChange, changes_between
from generator.decode import Briefing, decode
from generator.nodes import as_plain, read_nodes
from tests.briefings import REAL, base, real_tree
from tests.trees import DictTree

STYLES = (None, "'", '"', "|", ">")
ENTRIES = 4


def rewritten(data: bytes, seed: int) -> str:
    """The same YAML as another hand writes it: order of keys, quoting, blocks, comments."""
    chance = random.Random(seed)  # noqa: S311 - an example, not a secret
    root = read_nodes(data, "a.yml").root
    assert root is not None
    style, width = chance.choice(STYLES), chance.choice((40, 1_000_000))
    text: str = yaml.dump(
        shuffled(as_plain(root), chance),
        default_style=style,
        default_flow_style=chance.choice((True, False)),
        allow_unicode=chance.choice((True, False)),
        indent=chance.choice((2, 4)),
        sort_keys=False,
        width=width,
    )
    if width > 40 and style not in ("|", ">"):  # nothing goes on in another line
        lines = text.split("\n")
        lines.insert(chance.randrange(len(lines)), "# a remark")
        text = "\n".join(lines)
    return text


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, list):
        return [shuffled(item, chance) for item in value]
    if isinstance(value, dict):
        keys = chance.sample(sorted(value), len(value))
        return {key: shuffled(value[key], chance) for key in keys}
    return value


@given(st.integers(0, 10**9))
@settings(deadline=None, max_examples=25)
def test_the_way_a_file_is_written_is_no_change(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    tree, slug = chance.choice(((base(), "elva"), (real_tree(), REAL)))
    path = chance.choice([path for path in sorted(tree.contents) if path.endswith(".yml")])
    head = f"briefings/{slug}/briefing.yml"
    alone = DictTree({name: tree.read(name) for name in (head, path)})
    before = decode(alone, slug)
    after = decode(alone.changed(path, rewritten(tree.read(path), seed)), slug)
    assert [one.message for one in after.problems] == [one.message for one in before.problems]
    assert {record.id for record in after.records} == {record.id for record in before.records}
    found = changes_between(before, after)
    assert (found.cards, found.unread) == ((), ())


@st.composite
def histories(draw: st.DrawFn) -> tuple[Briefing, Briefing, Briefing]:
    """Three states, in which entries come, go, change, are renamed and withdrawn."""
    states: list[str] = []
    times = [0] * ENTRIES  # that each was renamed; an id that was left stays in `formerly`
    for _ in range(3):
        written = []
        for number in range(ENTRIES):
            times[number] += draw(st.sampled_from((0, 0, 1)))
            formerly = ", ".join(f"e{number}-{one}" for one in range(times[number]))
            start = f"- {{id: e{number}-{times[number]}, formerly: [{formerly}], kind: person, "
            kept = draw(st.sampled_from(("names: A", "names: B", "withdrawn: W", "")))
            written += [f"{start}{kept}}}\n"] if kept else []
        states.append("".join(draw(st.permutations(written))) or "[]\n")
    one, two, three = (
        decode(base().changed("briefings/elva/actors.yml", state), "elva") for state in states
    )
    return one, two, three


def by_entry(old: Briefing, new: Briefing) -> dict[str, EntryChange]:
    """The cards of actors, by the part of their ids that is never renamed."""
    return {card.id.partition("-")[0]: card for card in changes_between(old, new).cards}


def of(cards: dict[str, EntryChange], class_: Class) -> set[str]:
    return {name for name, card in cards.items() if class_ in card.classes}


def here(briefing: Briefing) -> set[str]:
    return {record.id.partition("-")[0] for record in briefing.records}


@given(histories())
@settings(deadline=None, max_examples=60)
def test_what_two_steps_say_is_what_one_says(states: tuple[Briefing, Briefing, Briefing]) -> None:
    one, two, three = states
    first, second, both = by_entry(one, two), by_entry(two, three), by_entry(one, three)
    come = of(first, Class.NEW) - of(second, Class.REMOVED)
    assert of(both, Class.NEW) == come | (of(second, Class.NEW) - here(one))
    gone = of(first, Class.REMOVED) - of(second, Class.NEW)
    assert of(both, Class.REMOVED) == gone | (of(second, Class.REMOVED) & here(one))
    stayed = here(one) & here(two) & here(three)
    assert {*both} & stayed <= {*first, *second}
    for name in stayed & ({*first} ^ {*second}):  # changed in one step alone
        step = first.get(name) or second[name]
        assert (both[name].classes, both[name].fields) == (step.classes, step.fields)


@given(histories())
@settings(deadline=None, max_examples=20)
def test_nothing_changes_from_a_state_to_itself(
    states: tuple[Briefing, Briefing, Briefing],
) -> None:
    for state in states:
        assert changes_between(state, state).cards == ()


def test_the_real_briefing_without_its_files_is_gone_whole() -> None:
    full = decode(real_tree(), REAL)
    nothing = Briefing(REAL, None, ())
    gone, come = changes_between(full, nothing), changes_between(nothing, full)
    assert {card.classes for card in gone.cards} == {(Class.REMOVED,)}
    assert {card.classes for card in come.cards} <= {(Class.NEW,), (Class.NEW, Class.WITHDRAWN)}
    assert len(gone.cards) == len(come.cards) == len(full.records) + 1
