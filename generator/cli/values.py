"""The words behind verbs: read as paths, percentages, dates, addresses; completed by a shell."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from generator.cost import Late
from generator.faults import EnvironmentFault
from generator.project import NotAProject, ProjectFolder, find_project
from generator.tree import Unreadable

if TYPE_CHECKING:
    from generator import dates
else:
    dates = Late("generator.dates")

FOLDERS = ("briefings", "seeds")
Verb = TypeVar("Verb", bound=Callable[..., Any])
MOST = 4  # paths that may be meant


class Named(click.Path):
    """A file or folder; one that is not there is answered with those of the project like it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path.

        Raises:
            BadParameter: it is not there; the message says which one may be meant.
        """
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            if like := _like(Path(value), ctx.obj if ctx else Path()):
                self.fail(f"{error.message} Did you mean {' or '.join(like)}?", param, ctx)
            raise


def _like(wanted: Path, folder: Path) -> list[str]:
    """The files and folders of a project whose paths end as one that was typed, with any suffix."""
    with suppress(NotAProject):
        root, end = find_project(folder).root, f"/{wanted.with_suffix('')}"
        each = (path for name in FOLDERS for path in (root / name).rglob("*"))
        found = sorted(path for path in each if str(path.with_suffix("")).endswith(end))
        return [str(path.relative_to(root)) for path in found[:MOST]]
    return []


def in_format(formats: Sequence[str], told: str) -> Callable[[Verb], Verb]:
    """The option that chooses how an answer is written; text, unless another is asked for."""
    choice = click.Choice(formats)
    return click.option(
        "--format", "format_", type=choice, default="text", show_default=True, help=told
    )


def percent(_: click.Context, __: click.Parameter, value: float | None) -> Decimal | None:
    """A percentage from 0 to 100."""
    if value is None:
        return None
    if not 0 <= value <= 100:  # click's own range lets "nan" through
        raise click.BadParameter(f"{value} is no percentage from 0 to 100")
    return Decimal(f"{value:.15g}")


def date(_: click.Context, __: click.Parameter, value: str | None) -> "dates.Date | None":
    """A date in EDTF."""
    try:
        return dates.parse(value) if value else None
    except dates.DateError as error:
        raise click.BadParameter("; ".join(filter(None, (error.message, error.help)))) from None


def host_and_port(_: click.Context, __: click.Parameter, value: str) -> tuple[str, int]:
    """A host and a port; this machine where no host is named."""
    host, _colon, port = value.rpartition(":")
    if not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise click.BadParameter(
            f"'{value}' has no port from 1 to 65535; write 127.0.0.1:8000, or another number"
        )
    return host or "127.0.0.1", int(port)


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


def kinds_begun(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """The kinds of entries; where none is meant, the files that there are."""
    found = _beginning(begun, wishing.kinds())
    return [CompletionItem(kind) for kind in found] or [CompletionItem(begun, type="file")]


def briefings(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The briefings of the project."""
    project = _project(context)
    return _beginning(begun, project.slugs() if project else ())


def sources_begun(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
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


def _project(context: click.Context) -> ProjectFolder | None:
    folder = context.find_root().params.get("folder") or Path()
    with suppress(NotAProject, EnvironmentFault, OSError):
        return find_project(folder)
    return None


def _beginning(begun: str, words: Iterable[str]) -> list[str]:
    return sorted({word for word in words if word.startswith(begun)})
