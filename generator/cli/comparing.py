"""The verbs that compare a briefing with what it was: diff, review."""

import sys
from typing import TYPE_CHECKING

import click

from generator.cli.group import GOOD, TO_MEND, is_coloured, main, named_project
from generator.cli.values import in_format
from generator.cost import Late

if TYPE_CHECKING:
    from generator.commands import diff as differing
    from generator.commands import review as reviewing
else:  # a verb costs what it needs itself
    differing = Late("generator.commands.diff")
    reviewing = Late("generator.commands.review")

DIFF_FORMATS = ("json", "markdown", "text")
REVIEW_FORMATS = ("json", "text")


@main.command()
@click.argument("old", default="HEAD")
@click.argument("new", required=False)
@in_format(DIFF_FORMATS, "For people; for programs; for the summary of a job.")
@click.option(
    "--site",
    default="",
    metavar="URL",
    help="With --format markdown: where the site of NEW is read, for links to what changed.",
)
@click.option(
    "--exit-code",
    "is_judged",
    is_flag=True,
    help="Exit code 1 if anything changed in meaning, or cannot be compared.",
)
@click.pass_context
def diff(
    context: click.Context, old: str, new: str | None, format_: str, site: str, *, is_judged: bool
) -> None:
    """Show what changed in meaning since OLD, entry by entry.

    OLD and NEW are commits, branches or tags; without NEW, OLD is compared with the files as they
    are now, and without both, the last commit is. Of each entry the fields that say anything else
    are shown word by word: [-old-] {+new+}. The layout of files, quoting, comments and order of
    keys are no change, other quotation marks and dashes are one of typography.
    """
    project = named_project(context)
    text, is_in_meaning = differing.diff(project, old, new, format_, site, colour=is_coloured())
    click.echo(text, nl=False)
    sys.exit(TO_MEND if is_judged and is_in_meaning else GOOD)


@main.command()
@click.option("--since", metavar="REV", help="Only what changed since this commit, branch or tag.")
@click.option("--by", default="", metavar="NAME", help="Who reviews; with it the lines are whole.")
@in_format(REVIEW_FORMATS, "For people; for programs.")
@click.pass_context
def review(context: click.Context, since: str | None, by: str, format_: str) -> None:
    """List the facts that nobody has reviewed as they are.

    Behind each stands the line that says who reviewed it, to be pasted into its entry once somebody
    else than its author held it against its article. Any later edit voids it.
    """
    click.echo(reviewing.review(named_project(context), since, by, format_), nl=False)
