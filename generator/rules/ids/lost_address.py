"""Every address of an entry that was published still leads to it, or to what became of it.

Published addresses stand in the list that `briefing record` writes when a site is published.
As long as an id is known, as a present or a former one, all its addresses are kept.

Wrong:
    quotes:
      - id: pay-by-may # and `elva/quotes/will-pay/` was published
        by: ada-lindt
        exact: We will pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        formerly: [will-pay]
        by: ada-lindt
        exact: We will pay by May 2022

Why: somebody may have cited it, and a link that led to evidence must not lead to nothing.

Mend: list the old id under `formerly` of the entry that took its place, or bring the entry
back with `withdrawn: <why>`.
"""

from collections.abc import Iterable, Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import written_ids
from generator.diagnostics import Diagnostic, Place
from generator.gathering import gathered
from generator.model import Source
from generator.published import Address, Published
from generator.rules.rule import Finding, Findings, Scope, proof

SHOWN = 5  # lost addresses that a message names; the count of the rest follows


@proof("lost-address", Scope.BRIEFING, is_fixable=True)
def lost_address(annotated: AnnotatedBriefing) -> Findings:
    briefing = annotated.briefing
    if briefing.has_unknown_ids:
        return  # they may stand in the file that could not be read
    known = briefing.taken
    lost = [one for one in annotated.published.addresses if one.id not in known]
    pages = {one.page: one.id for one in lost if not one.fragment}
    by_cause = gathered((pages.get(one.page, one.id), one) for one in lost)
    for key, addresses in by_cause.items():
        way_out = (
            f"list '{key}' under `formerly` of the entry that took its place, "
            "or bring it back with `withdrawn: <why>`"
        )
        if ids := [one.id for one in addresses if one.id != key]:
            way_out += f"; likewise {_some(ids)}"
        message = _message(f"no entry is called '{key}'", addresses)
        yield Finding(_place(annotated, addresses[0]), message, way_out)


def lost_briefings(published: Published, slugs: Iterable[str]) -> Iterator[Diagnostic]:
    """The same where a whole briefing is gone, or goes by another name."""
    for slug in sorted({*published.by_slug} - {*slugs}):
        message = _message(f"there is no briefing '{slug}'", published.by_slug[slug])
        way_out = f"give the folder in briefings/ its name '{slug}' back"
        yield Diagnostic(Place("briefings"), lost_address.name, message, way_out)


def _message(why: str, addresses: Iterable[Address]) -> str:
    first, *others = map(str, addresses)
    more = f", and with it {_some(others)}" if others else ""
    return f"'{first}' was published, and {why} any more{more}"


def _some(words: Iterable[str]) -> str:
    """A few of some words, and how many more there are."""
    named = [f"'{word}'" for word in words]
    more = f" and {len(named) - SHOWN:,} more" if len(named) > SHOWN else ""
    return ", ".join(named[:SHOWN]) + more


def _place(annotated: AnnotatedBriefing, lost: Address) -> Place:
    """The account of the source whose page it was on, as far as that is known."""
    briefing = annotated.briefing
    source = lost.page.rstrip("/").rpartition("/")[2]
    for written, record in written_ids(briefing.records):
        if written == source and issubclass(record.kind, Source):
            return record.start()
    return Place(f"{briefing.folder}/briefing.yml")
