"""The command line: `briefing` and its verbs."""

import errno
import os
import re
import sys
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from generator import SCHEMA, __version__
from generator.faults import EnvironmentFault
from generator.late import Late
from generator.project import NotAProject, Project, find_project
from generator.reporters import REPORTERS, as_text

if TYPE_CHECKING:
    from generator import dates
    from generator.commands import build as building
    from generator.commands import check as checking
    from generator.commands import coverage as covering
    from generator.commands import explain as explaining
    from generator.commands import find as finding
    from generator.commands import init as founding
    from generator.commands import new as starting
    from generator.commands import offline as copying
    from generator.commands import pages as paging
    from generator.commands import record as recording
    from generator.commands import schema as exporting
    from generator.commands import serve as serving
    from generator.commands import verify as verifying
else:  # a verb costs what it needs itself, and `--version` nothing
    dates = Late("generator.dates")
    building = Late("generator.commands.build")
    checking = Late("generator.commands.check")
    covering = Late("generator.commands.coverage")
    explaining = Late("generator.commands.explain")
    finding = Late("generator.commands.find")
    founding = Late("generator.commands.init")
    starting = Late("generator.commands.new")
    copying = Late("generator.commands.offline")
    paging = Late("generator.commands.pages")
    recording = Late("generator.commands.record")
    exporting = Late("generator.commands.schema")
    serving = Late("generator.commands.serve")
    verifying = Late("generator.commands.verify")

GOOD, TO_MEND, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 130
NO_DOCUMENTATION = "python -OO takes away the texts that rules are explained by; leave -OO out"
COVERAGE_FORMATS = ("json", "text")


class Face(click.Group):
    """Catches what the environment did to us, once, and says it in one line."""

    def invoke(self, context: click.Context) -> object:
        """Run a verb; faults of the environment end it with exit code 2."""
        try:
            _refuse_without_documentation()
            return super().invoke(context)
        except (EnvironmentFault, NotAProject) as fault:
            click.echo(f"briefing: {fault}", err=True)
        except KeyboardInterrupt:
            click.echo("briefing: interrupted", err=True)
            sys.exit(INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # whoever read our output has seen enough; click ends quietly
            where = f" ({error.filename})" if error.filename else ""
            click.echo(f"briefing: {(error.strerror or str(error)).lower()}{where}", err=True)
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


def _refuse_without_documentation() -> None:
    if sys.flags.optimize > 1:
        raise EnvironmentFault(NO_DOCUMENTATION)


def _project(context: click.Context) -> Project:
    return find_project(context.obj)


def _root(context: click.Context) -> Path:
    """The project's folder, or the one that was named if it is no project."""
    try:
        return _project(context).root
    except NotAProject:
        return Path(context.obj)


def _is_coloured() -> bool:
    stream: TextIO | None = sys.stdout  # None where the caller closed it
    return stream is not None and stream.isatty() and not os.environ.get("NO_COLOR")


def _percent(_: click.Context, __: click.Parameter, value: float | None) -> Decimal | None:
    if value is None:
        return None
    if not 0 <= value <= 100:  # click's own range lets "nan" through
        raise click.BadParameter(f"{value} is no percentage from 0 to 100")
    return Decimal(f"{value:.15g}")


def _date(_: click.Context, __: click.Parameter, value: str | None) -> "dates.Date | None":
    try:
        return dates.parse(value) if value else None
    except dates.DateError as error:
        raise click.BadParameter("; ".join(filter(None, (error.message, error.help)))) from None


def _address(_: click.Context, __: click.Parameter, value: str) -> tuple[str, int]:
    host, _colon, port = value.rpartition(":")
    if not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise click.BadParameter(f"'{value}' has no port; write 127.0.0.1:8000, or another number")
    return host or "127.0.0.1", int(port)


@main.command()
@click.argument("name", metavar="DIR")
@click.option(
    "--from",
    "origin",
    metavar="ORIGIN",
    help="Where the software is installed from: the address of an index, a wheel or a repository "
    "(default: where this one came from).",
)
def init(name: str, origin: str | None) -> None:
    """Make a repository in DIR, ready to publish.

    It checks, builds, serves and publishes at once, holds one small briefing to begin with and
    pins this version of the software.
    """
    if not name.strip():
        raise click.UsageError("DIR is empty; name a folder")
    founding.init(Path(name), origin)
    there = "" if Path(name).resolve() == Path.cwd() else f"cd {name} && "
    click.echo(f"{name} is ready; next: {there}briefing serve; README.md says the rest")


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(sorted(REPORTERS)),
    default="text",
    show_default=True,
    help="For people; for programs; for GitHub, code scanning or reviewdog.",
)
@click.option(
    "--diff-base",
    metavar="COMMIT",
    help="With --format github: what is wrong on lines changed since this commit comes first "
    "(default: the branch that the pull request goes to).",
)
@click.option(
    "--today",
    metavar="DATE",
    callback=_date,
    help="The day that waivers are judged by (default: the day of the edition).",
)
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[Path, ...],
    format_: str,
    diff_base: str | None,
    today: "dates.Date | None",
) -> None:
    """Check every briefing, or only what some files can affect.

    PATHS are files or folders of a briefing, or stored articles.
    """
    project = _project(context)
    text, is_good = checking.check(
        project, paths, format_, colour=_is_coloured(), diff_base=diff_base, today=today
    )
    click.echo(text, nl=False)
    sys.exit(GOOD if is_good else TO_MEND)


@main.command()
@click.option(
    "--offline",
    "copy",
    metavar="[FOLDER]",
    is_flag=False,
    flag_value="",
    help="Write a copy that is read from a disk, without a server, instead (default: "
    "site-offline/).",
)
@click.pass_context
def build(context: click.Context, copy: str | None) -> None:
    """Check everything and build the site into site/.

    A site that stands there stays if anything is wrong.
    """
    project = _project(context)
    if copy is None:
        report = building.build(project, click.echo)
    else:
        report = copying.build_offline(project, copy, click.echo)
    if not report.is_good:
        click.echo(as_text(report, colour=_is_coloured()), nl=False)
    sys.exit(GOOD if report.is_good else TO_MEND)


@main.command()
@click.pass_context
def pages(context: click.Context) -> None:
    """Check everything and write the pages into .briefing/pages/.

    A complete project for MkDocs, ProperDocs or Zensical. What stands there stays if anything is
    wrong.
    """
    report = paging.pages(_project(context), click.echo)
    if not report.is_good:
        click.echo(as_text(report, colour=_is_coloured()), nl=False)
    sys.exit(GOOD if report.is_good else TO_MEND)


@main.command()
@click.option(
    "--address",
    default="127.0.0.1:8000",
    show_default=True,
    metavar="HOST:PORT",
    callback=_address,
    help="Where the browser finds it.",
)
@click.pass_context
def serve(context: click.Context, address: tuple[str, int]) -> None:
    """Show the site on this machine and follow every edit.

    Mistakes are shown in the browser and here; the pages stay as they were until they are mended.
    """
    sys.exit(serving.serve(_project(context), *address, click.echo))


@main.command()
@click.option(
    "--format",
    "format_",
    type=click.Choice(COVERAGE_FORMATS),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@click.option(
    "--min",
    "minimum",
    type=float,
    callback=_percent,
    metavar="PERCENT",
    help="Fail when less than this share of the sentences of any article is accounted for.",
)
@click.pass_context
def coverage(context: click.Context, format_: str, minimum: Decimal | None) -> None:
    """Show the sentences of each article that no fact rests on.

    And how much of each article facts do rest on.
    """
    text, is_enough = covering.coverage(_project(context), format_, minimum)
    click.echo(text, nl=False)
    sys.exit(GOOD if is_enough else TO_MEND)


@main.command()
@click.argument("rule", required=False)
def explain(rule: str | None) -> None:
    """Explain a rule; without a name, list all rules."""
    if rule is None:
        click.echo(explaining.overview(), nl=False)
        return
    try:
        click.echo(explaining.explain(rule), nl=False)
    except explaining.UnknownRule as error:
        raise click.UsageError(str(error)) from None


@main.command(context_settings={"ignore_unknown_options": True})  # "-5 percent" is words
@click.argument("words", nargs=-1, required=True)
@click.pass_context
def find(context: click.Context, words: tuple[str, ...]) -> None:
    """Find WORDS in the stored articles, ready to be pasted.

    Each place comes with its line, its offsets and the evidence to write, with the facts that rest
    on it already, and with the ids of the actors and projects that go by the words. Words that
    stand nowhere are answered with what comes nearest. Exit code 1: nothing can be pasted.
    """
    text, is_evidence = finding.find(_project(context), " ".join(words))
    click.echo(text, nl=False)
    sys.exit(GOOD if is_evidence else TO_MEND)


@main.command()
@click.argument("article", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--id", "id_", metavar="ID", help="The id of the source (default: the file's name).")
@click.option(
    "--briefing",
    "slug",
    metavar="NAME",
    help="The folder in briefings/ that it is for, where there are several.",
)
@click.pass_context
def new(context: click.Context, article: Path, id_: str | None, slug: str | None) -> None:
    """Begin the fact file of an ARTICLE that lies in seeds/.

    Its fingerprint is written, its language, headline and layout are guessed, and what is left to
    be written is listed. A file that exists is not overwritten.
    """
    path = starting.new(_project(context), article, id_, slug)
    click.echo(f"wrote {path}; correct what is guessed there, then run `briefing check`")


@main.command()
@click.pass_context
def record(context: click.Context) -> None:
    """Write down the addresses on the built site; none gets lost.

    For whoever publishes the site, just after it: the list is added to published.txt.
    """
    new, all_ = recording.record(_project(context))
    click.echo(f"published.txt: {all_:,} addresses, {new:,} of them new")


@main.command()
@click.pass_context
def schema(context: click.Context) -> None:
    """Write the JSON Schemas that editors read to docs/schema/."""
    changed = exporting.write_schemas(_project(context))
    for path in changed:
        click.echo(f"wrote {path.name}")
    if not changed:
        click.echo("the schemas are up to date")


@main.command()
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.pass_context
def verify(context: click.Context, site: Path) -> None:
    """Prove a built SITE again, from seeds/ alone.

    Every quotation on its pages and every fact at its place.
    """
    text, is_proved = verifying.verify(_root(context), site)
    click.echo(text, nl=False)
    sys.exit(GOOD if is_proved else TO_MEND)


if __name__ == "__main__":
    main()
