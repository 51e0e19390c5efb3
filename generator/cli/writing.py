"""The verbs that write what people then edit: init, new, schema."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.group import main, named_project
from generator.late import Late

if TYPE_CHECKING:
    from generator.commands import init as founding
    from generator.commands import new as starting
    from generator.commands import schema as exporting
else:  # a verb costs what it needs itself, and `--version` nothing
    founding = Late("generator.commands.init")
    starting = Late("generator.commands.new")
    exporting = Late("generator.commands.schema")


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
    path = starting.new(named_project(context), article, id_, slug)
    click.echo(f"wrote {path}; correct what is guessed there, then run `briefing check`")


@main.command()
@click.pass_context
def schema(context: click.Context) -> None:
    """Write the JSON Schemas that editors read to docs/schema/."""
    changed = exporting.write_schemas(named_project(context))
    for path in changed:
        click.echo(f"wrote {path.name}")
    if not changed:
        click.echo("the schemas are up to date")
