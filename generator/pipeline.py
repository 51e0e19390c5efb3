"""The road a fact travels, from files to pages; each stage is made from the ones before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.annotated import AnnotatedBriefing, annotate
from generator.checks import CHECKS, Check, Nature, proved, set_aside
from generator.checks.documentation import take_apart
from generator.checks.lost_address import lost_briefings
from generator.dates import Date
from generator.diagnostics import Diagnostic, Place, in_order
from generator.linkcheck import broken_links
from generator.pages import Page
from generator.project import Project
from generator.published import read_published
from generator.render import render_pages, render_shared
from generator.render.rules_page import RuleView, example, paragraph, rules_page
from generator.reporters import Report
from generator.timing import stage
from generator.verdict import verdict_page

RULES = {check.rule: check.documentation for check in CHECKS}
"""The documentation of every rule."""
DOUBTS = frozenset(check.rule for check in CHECKS if check.nature is Nature.DOUBT)
"""The rules that doubt; all others prove."""


class Unsound(Exception):
    """Our own pages have a fault; a bug of the generator, never of an author."""


@dataclass(frozen=True, slots=True)
class Run:
    """All briefings of a project and what the checks say of them."""

    briefings: tuple[AnnotatedBriefing, ...]
    report: Report


def run_checks(project: Project, day: Date | None = None) -> Run:
    """Read every briefing of a project and check it against every rule.

    Waivers are judged by `day`, or by the day of the edition if none is given.
    """
    published, slugs = read_published(project.root), project.slugs()
    briefings = tuple(annotate(project.tree, slug, day, published) for slug in slugs)
    found: list[Diagnostic] = [*lost_briefings(published, slugs)]
    silenced: list[Diagnostic] = []
    for briefing in briefings:
        complaints = frozenset(_complaints(briefing))
        aside = set_aside(briefing, complaints)
        found.extend(complaints - aside)
        silenced.extend(aside)
    if not briefings:
        message = "there is no briefing to check"
        help_ = "make a folder in briefings/ with a briefing.yml"
        found.append(Diagnostic(Place("briefings"), "nothing-proved", message, help_))
    texts: dict[str, str] = {}
    counts: dict[str, int] = {}
    for briefing in briefings:
        texts |= briefing.briefing.texts
        texts |= {seed.path: seed.text.text for seed in briefing.seeds.by_source.values()}
        for noun, number in proved(briefing).items():
            counts[noun] = counts.get(noun, 0) + number
    settled = sum(each.rule in DOUBTS for each in silenced)
    waived = len(silenced) - settled
    report = Report(in_order(found), counts, texts, waived=waived, settled=settled, rules=RULES)
    return Run(briefings, replace(report, doubting=DOUBTS))


def _complaints(briefing: AnnotatedBriefing) -> Iterable[Diagnostic]:
    rules = {check.rule for check in CHECKS}
    unknown = {found.rule for found in briefing.reading_problems} - rules
    if unknown:
        raise Unsound(f"no check stands for the rules {sorted(unknown)}")
    for check in CHECKS:
        with stage(check.rule):
            found = tuple(check(briefing))
        yield from found


def make_pages(briefings: tuple[AnnotatedBriefing, ...]) -> tuple[Page, ...]:
    """Render every page in memory and see that no link between them leads nowhere."""
    pages: list[Page] = []
    for briefing in briefings:
        pages.extend(render_pages(briefing, is_one_of_several=len(briefings) > 1))
        pages.append(verdict_page(briefing, RULES))
    pages.extend(render_shared(briefings))
    pages.append(rules_page(tuple(_shown(check) for check in CHECKS)))
    broken = broken_links(pages)
    if broken:
        raise Unsound("links lead nowhere: " + "; ".join(broken[:20]))
    return tuple(sorted(pages, key=lambda page: page.path))


def _shown(check: Check) -> RuleView:
    found = take_apart(check.documentation)
    return RuleView(
        check.rule,
        tuple(map(paragraph, (found.summary, *found.more))),
        example(found.wrong),
        example(found.right),
        paragraph(found.why),
        paragraph(found.mend),
        check.is_waivable,
        check.nature is Nature.DOUBT,
    )
