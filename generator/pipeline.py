"""The road a fact travels, from files to pages; each stage is made from the ones before."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing, annotate
from generator.dates import Date
from generator.diagnostics import Diagnostic, Place, in_order
from generator.linkcheck import broken_links
from generator.pages import Page
from generator.project import Project
from generator.published import read_published
from generator.render import render_pages, render_shared
from generator.render.rules_page import RuleView, example, paragraph, rules_page
from generator.reporters import Report
from generator.rules import DOUBTS, RULES, Nature, Rule, proved, set_aside
from generator.rules.documentation import take_apart
from generator.rules.ids.lost_address import lost_briefings
from generator.timing import stage
from generator.verdict import verdict_page

DOCUMENTED = {rule.name: rule.documentation for rule in RULES}
"""The documentation of every rule."""


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
    report = Report(
        in_order(found),
        counts,
        texts,
        waived=len(silenced) - settled,
        settled=settled,
        doubting=frozenset(DOUBTS),
        rules=DOCUMENTED,
    )
    return Run(briefings, report)


def _complaints(briefing: AnnotatedBriefing) -> Iterable[Diagnostic]:
    unknown = {found.rule for found in briefing.reading_problems} - DOCUMENTED.keys()
    if unknown:
        raise Unsound(f"no rule stands for {sorted(unknown)}")
    for rule in RULES:
        with stage(rule.name):
            found = tuple(rule(briefing))
        yield from found


def make_pages(briefings: tuple[AnnotatedBriefing, ...]) -> tuple[Page, ...]:
    """Render every page in memory and see that no link between them leads nowhere."""
    pages: list[Page] = []
    for briefing in briefings:
        pages.extend(render_pages(briefing, is_one_of_several=len(briefings) > 1))
        pages.append(verdict_page(briefing, DOCUMENTED))
    pages.extend(render_shared(briefings))
    pages.append(rules_page(tuple(map(_shown, RULES))))
    broken = broken_links(pages)
    if broken:
        raise Unsound("links lead nowhere: " + "; ".join(broken[:20]))
    return tuple(sorted(pages, key=lambda page: page.path))


def _shown(rule: Rule) -> RuleView:
    found = take_apart(rule.documentation)
    return RuleView(
        rule.name,
        tuple(map(paragraph, (found.summary, *found.more))),
        example(found.wrong),
        example(found.right),
        paragraph(found.why),
        paragraph(found.mend),
        rule.is_waivable,
        rule.nature is Nature.DOUBT,
    )
