"""The verbs that hold facts against articles: check, coverage, explain, find, verify."""

import gc
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli import values
from generator.cli.group import GOOD, TO_MEND, columns, is_coloured, main, named_project, root_of
from generator.cli.values import Named, date, in_format, percent
from generator.cost import Late, uncollected
from generator.faults import EnvironmentFault
from generator.reporters import REPORTERS

if TYPE_CHECKING:
    from generator import dates
    from generator.commands import adding, belonging
    from generator.commands import check as checking
    from generator.commands import coverage as covering
    from generator.commands import explain as explaining
    from generator.commands import find as finding
    from generator.commands import remembered as remembering
    from generator.commands import verify as verifying
else:  # a verb costs what it needs itself, and `--version` nothing
    adding = Late("generator.commands.adding")
    belonging = Late("generator.commands.belonging")
    checking = Late("generator.commands.check")
    covering = Late("generator.commands.coverage")
    explaining = Late("generator.commands.explain")
    finding = Late("generator.commands.find")
    remembering = Late("generator.commands.remembered")
    verifying = Late("generator.commands.verify")

COVERAGE_FORMATS = ("json", "text")
FIND_FORMATS = ("json", "text")
TIMED_FORMATS = ("text", "json")


@main.command()
@click.argument("paths", nargs=-1, type=Named(exists=True, path_type=Path))
@in_format(sorted(REPORTERS), "For people; for programs; for GitHub, code scanning or reviewdog.")
@click.option(
    "--diff-base",
    metavar="COMMIT",
    help="With --format github: what is wrong on lines changed since this commit comes first "
    "(default: the branch that the pull request goes to).",
)
@click.option(
    "--today",
    metavar="DATE",
    callback=date,
    help="The day that waivers are judged by (default: the day of the edition).",
)
@click.option(
    "--timings",
    "is_timed",
    is_flag=True,
    help="Say what each stage cost, in seconds of the processor; with --format text or json.",
)
@click.option(
    "--cache/--no-cache",
    "is_kept",
    default=True,
    envvar="BRIEFING_CACHE",
    help="Whether an answer is kept in your own cache folder and given again while nothing has "
    "changed (default: it is, unless BRIEFING_CACHE=0).",
)
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[Path, ...],
    format_: str,
    *,
    diff_base: str | None,
    today: "dates.Date | None",
    is_timed: bool,
    is_kept: bool,
) -> None:
    """Check every briefing, or only what some files can affect.

    PATHS are files or folders of a briefing, or stored articles. What `briefing build` would
    refuse in mkdocs.yml is said as well, and ends with exit code 2.
    """
    if is_timed and format_ not in TIMED_FORMATS:
        raise click.UsageError(f"--timings goes with --format {' or '.join(TIMED_FORMATS)}")
    project = named_project(context)
    is_colourful, width = is_coloured(), columns()
    is_kept = is_kept and not is_timed and format_ != "github"  # which depends on Git and its job

    @uncollected()
    def work() -> tuple[str, bool, str]:
        answer = checking.check(
            project,
            paths,
            format_,
            colour=is_colourful,
            width=width,
            diff_base=diff_base,
            today=today,
            is_timed=is_timed,
            is_kept=is_kept,
        )
        gc.freeze()  # the process ends: what it has made is not looked through for garbage
        return answer

    if is_kept:
        places = [(str(path.absolute()), str(path.resolve())) for path in paths]
        asked = (format_, is_colourful, width, places, today, str(project.root))
        text, is_good, refused = remembering.remembered(project, asked, work)
    else:
        text, is_good, refused = work()
    click.echo(text, nl=False)
    if refused:
        raise EnvironmentFault(f"the site cannot be built: {refused}")
    sys.exit(GOOD if is_good else TO_MEND)


@main.command()
@in_format(COVERAGE_FORMATS, "For people, or for programs.")
@click.option(
    "--min",
    "minimum",
    type=float,
    callback=percent,
    metavar="PERCENT",
    help="Fail when less than this share of the sentences of any article is accounted for.",
)
@click.pass_context
def coverage(context: click.Context, format_: str, minimum: Decimal | None) -> None:
    """Show the sentences of each article that no fact rests on.

    And how much of each article facts do rest on.
    """
    text, is_enough = covering.coverage(named_project(context), format_, minimum)
    click.echo(text, nl=False)
    sys.exit(GOOD if is_enough else TO_MEND)


@main.command()
@click.argument("rule", required=False, shell_complete=values.rules)
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
@click.option(
    "--source",
    metavar="SOURCE",
    shell_complete=values.sources_begun,
    help="Only in this source: its id, or its file.",
)
@click.option(
    "--add",
    "target",
    metavar="TARGET",
    shell_complete=values.targets,
    help="Put the words into the evidence of this entry, or begin a new entry of this kind with "
    "them: an id, or `quote`.",
)
@in_format(FIND_FORMATS, "For people, or for programs.")
@click.pass_context
def find(
    context: click.Context,
    words: tuple[str, ...],
    source: str | None,
    target: str | None,
    format_: str,
) -> None:
    """Find WORDS in the stored articles, ready to be pasted.

    Each place comes with its line, its offsets and the evidence to write, with the facts that rest
    on it already, and with the ids of the actors and projects that go by the words. A number is
    found in any form: 1204500 in "1,204,500", 3200000 in "3.2 million". Words that stand nowhere
    are answered with what comes nearest. Exit code 1: nothing can be pasted.
    """
    project, said = named_project(context), " ".join(words)
    if target is not None:
        try:
            done = adding.add(project, said, target, source)
        except belonging.NotEvidence:
            click.echo("nothing was added: no such words can be evidence there", err=True)
        else:
            click.echo(done)
            return
    text, is_evidence = finding.find(project, said, source, format_)
    click.echo(text, nl=False)
    sys.exit(GOOD if is_evidence and target is None else TO_MEND)


@main.command()
@click.argument(
    "site", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--rebuild",
    "is_rebuilt",
    is_flag=True,
    help="Build the site again from the project and compare every byte, which misses nothing; "
    "needs the same version, settings and address.",
)
@click.pass_context
def verify(context: click.Context, site: Path | None, *, is_rebuilt: bool) -> None:
    """Prove a built SITE again (default: site/), or build it anew.

    From seeds/: every quotation, piece of evidence and printed line, and that every page says of
    each fact what the site's own data states. A change of our own words made everywhere at once is
    found only with --rebuild. The last line says which was done.
    """
    if site is None:
        site = root_of(context) / "site"
        if not site.is_dir():
            named_project(context)  # outside a project there is nothing to build either
            raise click.UsageError("there is no site/ yet: `briefing build` makes it; or name SITE")
    if is_rebuilt:
        text, is_proved = verifying.verify_by_building(named_project(context), site, click.echo)
    else:
        text, is_proved = verifying.verify(root_of(context), site)
    click.echo(text, nl=False)
    sys.exit(GOOD if is_proved else TO_MEND)
