"""What the page on how it is built names is there, and what is there is on its map."""

import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from tests.briefings import ROOT

PAGE = (ROOT / "docs/contributing/architecture.md").read_text(encoding="utf-8")
WALK, MAP = PAGE.split("## The map of rooms")
STATIONS = re.findall(r"`([a-z_.]+\.(?!json)\w+)`", WALK.partition("| step |")[2])


@pytest.mark.parametrize("station", STATIONS)
def test_a_quotation_passes_what_the_walk_names(station: str) -> None:
    room, _, name = station.rpartition(".")
    assert hasattr(import_module(f"generator.{room}" if room != "generator" else room), name)


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


def _floors() -> str:
    return MAP.partition("## Where")[0].replace("`import-linter`", "").replace("`mkdocs build`", "")


def _is_room(path: Path) -> bool:
    return path.is_dir() and (path / "__init__.py").exists()
