"""What the page on how it is built names is there, on its map, and nowhere else under that name."""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from generator.cli import main
from tests.briefings import ROOT

PAGE = (ROOT / "docs/contributing/architecture.md").read_text(encoding="utf-8")
WALK, MAP = PAGE.split("## The map of rooms")
ROLES = {
    **{verb: {"cli", "commands", "face"} for verb in main.commands},
    **{form: {"commands", "reporters"} for form in ("as_text", "as_json")},
    "main": {"cli", "sharing"},
}
"""The rooms that name a thing alike because it has one part in all of them: a verb, from its
options to what it does; a form in which results are written; a program of its own."""
STATIONS = re.findall(r"`([a-z_.]+\.(?!json)\w+)`", WALK.partition("| step |")[2])


@pytest.mark.parametrize("station", STATIONS)
def test_a_quotation_passes_what_the_walk_names(station: str) -> None:
    room, _, name = station.rpartition(".")
    assert hasattr(import_module(f"generator.{room}" if room != "generator" else room), name)


@pytest.mark.parametrize("file", sorted(set(re.findall(r"`((?!tests)\w+/\w+)\.py`", MAP))))
def test_a_file_that_the_map_names_is_there(file: str) -> None:
    assert [*(ROOT / "generator").rglob(f"{file}.py")]


def test_every_room_is_on_the_map() -> None:
    package = ROOT / "generator"
    rooms = {path.stem for path in package.iterdir() if path.suffix == ".py" or _is_room(path)}
    assert rooms - {"__init__", "__main__", "starter"} == set(re.findall(r"`(\w+)`", _floors()))


def test_the_map_has_the_floors_that_imports_keep_to() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (floors,) = project["tool"]["importlinter"]["contracts"]
    level = {
        room: at for at, row in enumerate(floors["layers"]) for room in re.findall(r"\w+", row)
    }
    levels = [level[room] for room in re.findall(r"`(\w+)`", _floors())]
    assert levels == sorted(levels)


def test_a_name_means_one_thing() -> None:
    modules = dict(_modules())
    imported = {
        (node.module, each.name)
        for tree in modules.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for each in node.names
    }
    homes: dict[str, set[str]] = {}
    for module, tree in modules.items():
        for name, is_value in _public(tree):
            # a value that no other module asks for is its own business
            if not is_value or (module, name) in imported:
                homes.setdefault(name, set()).add(module)
    doubled = {name: found for name, found in homes.items() if len(found) > 1}
    rooms = {name: {each.split(".")[1] for each in found} for name, found in doubled.items()}
    assert doubled == {name: doubled[name] for name in ROLES if name in doubled}
    assert all(found <= ROLES[name] for name, found in rooms.items())


def test_a_module_offers_what_it_makes_and_a_package_what_is_asked_for() -> None:
    paths = [path for top in ("generator", "tests") for path in (ROOT / top).rglob("*.py")]
    trees = {path: [*ast.walk(ast.parse(path.read_text(encoding="utf-8")))] for path in paths}
    brought = {
        path: [
            (node.module, each)
            for node in tree
            if isinstance(node, ast.ImportFrom)
            for each in node.names
        ]
        for path, tree in trees.items()
    }
    attributes = {getattr(node, "attr", "") for tree in trees.values() for node in tree}
    asked = {(module, each.name) for found in brought.values() for module, each in found}
    for path, tree in trees.items():
        used = {getattr(node, "id", getattr(node, "value", "")) for node in tree}
        for _, each in brought[path]:
            is_asked = (_dotted(path), each.asname or each.name) in asked
            if path.name == "__init__.py":
                assert is_asked or each.name in used | attributes, f"{path} {each.name}"
            else:
                assert not is_asked, f"{path} {each.name}"


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module but the vocabularies of languages."""
    for path in sorted((ROOT / "generator").rglob("*.py")):
        name = _dotted(path)
        if not name.startswith(("generator.languages", "generator.starter")):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def _public(module: ast.Module) -> Iterator[tuple[str, bool]]:
    """What stands on top of a module, and whether it is a value; type variables are left out."""
    for node in module.body:
        targets = getattr(node, "targets", [getattr(node, "target", None)])
        named = [*(getattr(one, "id", "") for one in targets), getattr(node, "name", "")]
        yield from (
            (name, name in named[:-1]) for name in named if len(name) > 1 and name[0] != "_"
        )


def _floors() -> str:
    return MAP.partition("## Where")[0].replace("`import-linter`", "").replace("`mkdocs build`", "")


def _is_room(path: Path) -> bool:
    return path.is_dir() and (path / "__init__.py").exists()
