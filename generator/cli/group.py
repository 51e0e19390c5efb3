"""The command `briefing` itself: its options, its exit codes, and where its verbs join it."""

import atexit
import gc
import os
import shutil
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from generator.cost import Late
from generator.faults import EnvironmentFault, reason_of, refusal_of
from generator.project import NotAProject, ProjectFolder, find_project
from generator.version import SCHEMA, __version__

if TYPE_CHECKING:
    from generator.commands import recovering
else:
    recovering = Late("generator.commands.recovering")

GOOD, TO_MEND, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 130
NO_DOCUMENTATION = "python -OO takes away the texts that rules are explained by; leave -OO out"
NO_GROUND = "the folder that this runs in cannot be entered any more; go to another one"

atexit.register(gc.freeze)  # a verb that has ended is not searched for garbage once more


class Face(click.Group):
    """Catches what the environment did to us, once, and says it in one line."""

    def main(self, *arguments: Any, **more: Any) -> Any:
        """Run the command; a disk that refuses, also what we print, ends it with exit code 2."""
        try:
            return super().main(*arguments, **more)
        except OSError as error:
            click.echo(f"briefing: {refusal_of(error)}", err=True)
        sys.exit(ENVIRONMENT)

    def invoke(self, context: click.Context) -> object:
        """Run a verb; faults of the environment end it with exit code 2."""
        try:
            _refuse_ground()
            return super().invoke(context)
        except (EnvironmentFault, NotAProject) as fault:
            click.echo(f"briefing: {fault}", err=True)
        except KeyboardInterrupt:
            click.echo("briefing: interrupted", err=True)
            sys.exit(INTERRUPTED)
        sys.exit(ENVIRONMENT)


@click.group(cls=Face, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C",
    "--project",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder (default: the one you are in, or the nearest above it).",
)
@click.version_option(
    __version__, prog_name="briefing", message=f"%(prog)s, version %(version)s, schema {SCHEMA}"
)
@click.pass_context
def main(context: click.Context, folder: Path) -> None:
    """Annotated briefings: facts from news articles, proved and published.

    Exit code 0: good. 1: there is something to mend in a briefing. 2: the environment is at fault.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal or a pipe that has no Polish letters shows their codes instead.
            stream.reconfigure(errors="backslashreplace")
    context.obj = folder
    context.color = is_coloured()


def _refuse_ground() -> None:
    """Refuse a Python that has no documentation, and a folder that was deleted meanwhile."""
    if sys.flags.optimize > 1:
        raise EnvironmentFault(NO_DOCUMENTATION)
    try:
        Path.cwd()
    except OSError as error:
        raise EnvironmentFault(f"{NO_GROUND} ({reason_of(error)})") from None


def named_project(context: click.Context) -> ProjectFolder:
    """The project that a verb is about, with what an interrupted build left put right."""
    project = find_project(context.obj)
    recovering.recover(project)
    return project


def root_of(context: click.Context) -> Path:
    """The project's folder, or the one that was named if it is no project."""
    try:
        return named_project(context).root
    except NotAProject:
        return Path(context.obj)


def one_path(written: tuple[str, ...], what: str) -> str:
    """The one path that a verb is given; a shell takes one with blanks apart.

    Raises:
        UsageError: there are several.
    """
    if len(written) > 1:
        whole = " ".join(written)
        way_out = "one at a time" if all(map(os.path.exists, written)) else f'"{whole}"'
        message = f"{what} is one path, and {len(written)} were given; write {way_out}"
        raise click.UsageError(message)
    return written[0]


def is_coloured() -> bool:
    """Whether somebody reads the output where colours are shown, or wants them in any case.

    `NO_COLOR` goes before `FORCE_COLOR`, and both before what the terminal is.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return os.environ.get("TERM") != "dumb" and _is_terminal()


def columns() -> int:
    """How many columns the terminal has that the output goes to; 0 where it goes elsewhere."""
    return shutil.get_terminal_size().columns if _is_terminal() else 0


def _is_terminal() -> bool:
    stream: TextIO | None = sys.stdout  # None where the caller closed it
    return stream is not None and stream.isatty()
