"""The verbs that write what people edit: fix, init, import, migrate, new, schema."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator.cli import values
from generator.cli.group import GOOD, TO_MEND, columns, is_coloured, main, named_project, one_path
from generator.cli.values import Named
from generator.cost import Late
from generator.project import ProjectFolder
from generator.wordings import ENGLISH, LANGUAGES

if TYPE_CHECKING:
    from generator.commands import belonging, importing
    from generator.commands import entry as beginning
    from generator.commands import find as finding
    from generator.commands import fix as fixing
    from generator.commands import init as founding
    from generator.commands import migrate as migrating
    from generator.commands import new as starting
    from generator.commands import schema as exporting
    from generator.commands import wish as wishing
else:  # a verb costs what it needs itself, and `--version` nothing
    beginning = Late("generator.commands.entry")
    belonging = Late("generator.commands.belonging")
    finding = Late("generator.commands.find")
    fixing = Late("generator.commands.fix")
    founding = Late("generator.commands.init")
    importing = Late("generator.commands.importing")
    migrating = Late("generator.commands.migrate")
    starting = Late("generator.commands.new")
    exporting = Late("generator.commands.schema")
    wishing = Late("generator.commands.wish")


@main.command()
@click.argument("names", metavar="DIR", nargs=-1, required=True)
@click.option(
    "--from",
    "origin",
    metavar="ORIGIN",
    help="Where the software is installed from: the address of an index, a wheel or a repository "
    "(default: where this one came from).",
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default=ENGLISH,
    help="What the site says beside your own words (default: en).",
)
def init(names: tuple[str, ...], origin: str | None, language: str) -> None:
    """Make a repository in DIR, ready to publish.

    It checks, builds, serves and publishes at once, holds one small briefing to begin with and
    pins this version of the software.
    """
    name = one_path(names, "DIR")
    if not name.strip():
        raise click.UsageError("DIR is empty; name a folder")
    click.echo(founding.init(Path(name), origin, language))


@main.command("import")
@click.argument("pages", metavar="PAGE", nargs=-1, required=True, type=click.Path())
@click.option(
    "--id", "id_", metavar="ID", help="The id of the source (default: after the file's name)."
)
@click.option(
    "--briefing",
    "slug",
    metavar="NAME",
    help="The folder in briefings/ that it is for, where there are several.",
)
@click.option(
    "--replace", is_flag=True, help="Store a page that changed since it was imported as it is now."
)
@click.pass_context
def import_(
    context: click.Context,
    pages: tuple[str, ...],
    id_: str | None,
    slug: str | None,
    *,
    replace: bool,
) -> None:
    """Store a saved PAGE, text or PDF, described as a source.

    Its visible text is stored in seeds/, one block a line, with the file itself beside it. Title,
    date, author, language, address and publisher are written with the place where they were read,
    each line is labelled, and what is a guess is marked: `briefing check` asks for it until it is
    confirmed. Nothing of the page is run, and nothing is fetched.

    A page that was imported already is held against what is stored: the lines that changed are
    shown, and the facts whose evidence moves or is lost; nothing is written. Exit code 1: it
    changed.
    """
    text, is_settled = importing.import_page(
        named_project(context), Path(one_path(pages, "PAGE")), id_, slug, is_replacing=replace
    )
    click.echo(text)
    sys.exit(GOOD if is_settled else TO_MEND)


@main.command()
@click.argument("what", nargs=-1, required=True, shell_complete=values.kinds_begun)
@click.option("--id", "id_", metavar="ID", help="Its id (default: one that is free).")
@click.option(
    "--source",
    metavar="SOURCE",
    shell_complete=values.sources_begun,
    help="The id or the file of the source that a fact comes from, where its words do not tell.",
)
@click.option(
    "--briefing",
    "slug",
    metavar="NAME",
    shell_complete=values.briefings,
    help="The folder in briefings/ that it is for, where there are several.",
)
@click.pass_context
def new(
    context: click.Context,
    what: tuple[str, ...],
    id_: str | None,
    source: str | None,
    slug: str | None,
) -> None:
    """Begin a briefing, the fact file of an article, or an entry.

    WHAT is `briefing` with a title, such as `new briefing Who pays for the bridge`.

    Or WHAT is an article that lies in seeds/: its fingerprint is written, its language, headline
    and layout are guessed, and what is left to be written is listed. A file that exists is not
    overwritten.

    Or WHAT is a kind of entry, with words: `new quote We will pay`, `new person Ada Lindt`. It is
    written behind the others of its kind, with an id that is free and a line for what is left to
    be filled in; the words of a fact are looked up in the articles. Nothing else in the file
    changes.
    """
    project = named_project(context)
    wish = wishing.wish_of(what, project.root)
    if what[0].lower() == "briefing":
        begun = starting.new_briefing(project, " ".join(what[1:]), id_)
        click.echo(
            f"wrote briefings/{begun}/briefing.yml; fill in its question, then: "
            f"briefing import <page> --briefing {begun}"
        )
    elif wish.kind is not None:
        try:
            click.echo(beginning.new_entry(project, wish, id_, slug, source))
        except belonging.NotEvidence as missed:
            _say_what_became_of(project, missed.words, source)
    elif wish.file is not None and not wish.words:
        path = starting.new(project, wish.file, id_, slug)
        click.echo(f"wrote {path}; correct what is guessed there, then run `briefing check`")
    else:
        said = " ".join(wish.words)
        way_out = wishing.nearest_kind(wish.words)
        raise click.UsageError(f"'{said}' is neither a file nor a kind of entry; {way_out}")


def _say_what_became_of(project: ProjectFolder, words: str, source: str | None) -> NoReturn:
    """Words that cannot be evidence are answered as `briefing find` answers them."""
    text, _ = finding.find(project, words, source, "text")
    click.echo(text, nl=False)
    click.echo("nothing was written", err=True)
    sys.exit(TO_MEND)


@main.command()
@click.argument("paths", nargs=-1, type=Named(exists=True, path_type=Path))
@click.option("--write", "is_written", is_flag=True, help="Write what is shown into the files.")
@click.option(
    "--because",
    metavar="WHY",
    default="",
    help="Why entries that are gone since the last commit no longer hold: they come back as "
    "withdrawn, so that their addresses stay.",
)
@click.pass_context
def fix(context: click.Context, paths: tuple[Path, ...], *, is_written: bool, because: str) -> None:
    """Mend what can be mended without a judgement.

    Slips in ids, names of fields and listed words; quotations that differ in case, accents, blanks
    or punctuation; a word, number or negation that was cut off; a value, unit or date where the
    evidence states just one; dates in other forms; tabs, colons and # in plain text; the
    fingerprint of an article that changed; ids that are renamed since the last commit. All of it
    copies what stands in the article or the files. Each change is shown word by word, [-old-]
    {+new+}, then what is left to you. PATHS are as for `briefing check`. Exit code 1: there is
    something to mend.
    """
    project = named_project(context)
    mended = fixing.mend(project, paths, because)
    if is_written:
        fixing.write_mended(project, mended)
    text = fixing.mended_in_words(
        mended, is_written=is_written, colour=is_coloured(), width=columns()
    )
    click.echo(text, nl=False)
    is_done = is_written or not mended.is_needed
    sys.exit(GOOD if is_done and mended.left.is_good else TO_MEND)


@main.command()
@click.option("--write", "is_written", is_flag=True, help="Write the changes into the files.")
@click.pass_context
def migrate(context: click.Context, *, is_written: bool) -> None:
    """Show what an older version wrote, as it is written now.

    The changes are shown as a diff; comments stay. Exit code 1: there is something to change.
    """
    project = named_project(context)
    wanted = migrating.migration(project)
    click.echo(str(wanted), nl=False)
    if not wanted.is_needed:
        click.echo("nothing else to change" if wanted.left else "nothing to change")
    elif is_written:
        migrating.write_migration(project, wanted)
        click.echo("written; now run `briefing check`")
    else:
        click.echo("nothing is written yet; to do it: briefing migrate --write")
        sys.exit(TO_MEND)


@main.command()
@click.option(
    "--with-ids",
    "has_ids",
    is_flag=True,
    help="Write them to .briefing/schema/, with the ids of this project, so that editors offer "
    "them.",
)
@click.pass_context
def schema(context: click.Context, *, has_ids: bool) -> None:
    """Write the JSON Schemas that editors read to docs/schema/."""
    changed = exporting.write_schemas(named_project(context), has_ids=has_ids)
    for path in changed:
        click.echo(f"wrote {path.name}")
    if not changed:
        click.echo("the schemas are up to date")
