"""The verbs that make pages and sites of a briefing: build, pages, serve, record."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli.group import GOOD, TO_MEND, columns, is_coloured, main, named_project
from generator.cli.values import host_and_port
from generator.cost import Late
from generator.reporters import Report, as_text

if TYPE_CHECKING:
    from generator.commands import build as building
    from generator.commands import builders, joining
    from generator.commands import offline as copying
    from generator.commands import pages as paging
    from generator.commands import record as recording
    from generator.commands import serve as serving
else:  # a verb costs what it needs itself, and `--version` nothing
    building = Late("generator.commands.build")
    builders = Late("generator.commands.builders")
    copying = Late("generator.commands.offline")
    joining = Late("generator.commands.joining")
    paging = Late("generator.commands.pages")
    recording = Late("generator.commands.record")
    serving = Late("generator.commands.serve")


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
@click.option(
    "--join",
    "parts",
    metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take the pages of every briefing from its part in this folder, as `briefing pages "
    "--only` wrote it, and prove them again on the built site.",
)
@click.option(
    "--builder",
    type=click.Choice(["mkdocs", "properdocs", "zensical"]),
    default="mkdocs",
    show_default=True,
    help="What makes HTML of the pages; the others are installed apart. Every page is proved all "
    "the same. Zensical's search fetches its whole index at any size, and each build makes all "
    "pages anew.",
)
@click.pass_context
def build(context: click.Context, copy: str | None, parts: Path | None, builder: str) -> None:
    """Check everything and build the site into site/.

    A site that stands there stays if anything is wrong.
    """
    if parts and copy is not None:
        raise click.UsageError("--join makes no copy for a disk: join first, then --offline")
    if copy is not None and builder != "mkdocs":
        raise click.UsageError("a copy for a disk is built by MkDocs: leave --builder out")
    project = named_project(context)
    by = builders.BUILDERS[builder]
    if parts:
        report = joining.join(project, parts, click.echo, by)
    elif copy is None:
        report = building.build(project, click.echo, builder=by)
    else:
        report = copying.build_offline(project, copy, click.echo)
    _end(report)


@main.command()
@click.option(
    "--only",
    "slug",
    metavar="BRIEFING",
    help="Check this briefing alone and write its part into .briefing/parts/, for `briefing build "
    "--join`.",
)
@click.pass_context
def pages(context: click.Context, slug: str | None) -> None:
    """Check everything and write the pages into .briefing/pages/.

    A complete project for MkDocs, ProperDocs or Zensical. What stands there stays if anything is
    wrong.
    """
    project = named_project(context)
    if slug is None:
        report = paging.pages(project, click.echo)
    else:
        report = joining.write_part(project, slug, click.echo)
    _end(report)


@main.command()
@click.option(
    "--address",
    default="127.0.0.1:8000",
    show_default=True,
    metavar="HOST:PORT",
    callback=host_and_port,
    help="Where the browser finds it.",
)
@click.pass_context
def serve(context: click.Context, address: tuple[str, int]) -> None:
    """Show the site on this machine and follow every edit.

    Mistakes are shown in the browser and here; the pages stay as they were until they are mended.
    """
    sys.exit(serving.serve(named_project(context), *address, click.echo))


@main.command()
@click.pass_context
def record(context: click.Context) -> None:
    """Write down the addresses and the commit of the built site.

    For whoever publishes the site, just after it: the list is added to published.txt.
    """
    new, all_ = recording.record(named_project(context))
    click.echo(f"published.txt: {all_:,} addresses, {new:,} of them new")


def _end(report: Report) -> NoReturn:
    """Say what is to be mended, if anything is."""
    if not report.is_good:
        click.echo(as_text(report, colour=is_coloured(), width=columns()), nl=False)
    sys.exit(GOOD if report.is_good else TO_MEND)
