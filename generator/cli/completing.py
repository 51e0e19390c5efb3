"""What a shell completes behind the options of verbs: rules, sources, entries, briefings, kinds."""

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from generator.faults import EnvironmentFault
from generator.late import Late
from generator.project import NotAProject, Project, find_project
from generator.tree import Unreadable

if TYPE_CHECKING:
    from generator import rules as ruling
    from generator.commands import wish as wishing
else:  # completion of a verb waits for nothing heavy
    ruling = Late("generator.rules")
    wishing = Late("generator.commands.wish")

ID = re.compile(r"(?:^|[\s{,-])id:\s*([a-z0-9][a-z0-9-]+[a-z0-9])\b", re.MULTILINE)
SOURCE = re.compile(r"^source:\s*\n(?:\s+.*\n)*?\s+id:\s*([a-z0-9-]+)", re.MULTILINE)


def rules(_: click.Context, __: click.Parameter, begun: str) -> list[str]:
    """The names of rules."""
    return _beginning(begun, (rule.name for rule in ruling.RULES))


def kinds(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The kinds of entries; where none is meant, the files that there are."""
    found = _beginning(begun, wishing.kinds())
    return [CompletionItem(kind) for kind in found] or [CompletionItem(begun, type="file")]


def briefings(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The briefings of the project."""
    project = _project(context)
    return _beginning(begun, project.slugs() if project else ())


def sources(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The ids of sources."""
    return _beginning(begun, _written(context, SOURCE))


def targets(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The ids of entries, and the kinds that a new one may be of."""
    return _beginning(begun, (*wishing.kinds(), *_written(context, ID)))


def _written(context: click.Context, pattern: re.Pattern[str]) -> list[str]:
    """What stands in the files of all briefings, as far as they can be read."""
    found: list[str] = []
    if project := _project(context):
        for path in project.tree.files("briefings", (".yml", ".yaml")):
            with suppress(Unreadable, UnicodeDecodeError):
                found += pattern.findall(project.tree.read(path).decode())
    return found


def _project(context: click.Context) -> Project | None:
    folder = context.find_root().params.get("folder") or Path()
    with suppress(NotAProject, EnvironmentFault, OSError):
        return find_project(folder)
    return None


def _beginning(begun: str, words: Iterable[str]) -> list[str]:
    return sorted({word for word in words if word.startswith(begun)})
