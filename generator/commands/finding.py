"""Where words stand in the stored articles, and whether they can be evidence there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.anchors import Anchor, find_anchors
from generator.decode import Briefing, decode
from generator.diagnostics import Place
from generator.faults import EnvironmentFault
from generator.grounding import likely_language
from generator.project import ProjectFolder
from generator.seeds import read_seeds
from generator.suggest import did_you_mean
from generator.text import (
    BODY,
    Explanation,
    Found,
    Level,
    Match,
    Miss,
    MissKind,
    QuoteSelector,
    Refusal,
    Refused,
    SourceText,
    Span,
    diagnose,
    explanation_of,
    locate,
    pinned,
)
from generator.tree import Unreadable

NEAREST = (MissKind.STITCHED, MissKind.DRIFTED, MissKind.PARAPHRASED)
"""What a miss is said to be, the nearest to the words first."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A stored article; without an id where no fact file describes it yet."""

    path: str
    text: SourceText
    id: str = ""
    slug: str = ""
    anchors: tuple[Anchor, ...] = ()
    unfinished: str = ""
    """The fact file that names it and is not complete, for an article without an id."""

    def place(self, span: Span) -> Place:
        """Where a stretch of it stands, for people: line and column from 1."""
        line = self.text.line_of(span.start)
        start = self.text.lines[line - 1].start
        return Place(self.path, line, span.start - start + 1, line, span.end - start + 1)

    def resting_on(self, span: Span, *, whole: bool = False) -> tuple[str, ...]:
        """The ids of the facts whose evidence takes in some of these characters, or all."""
        ids = {
            anchor.owner.id: None
            for anchor in self.anchors
            for match in anchor.matches
            if anchor.is_evidence
            and any(
                part.start <= span.start and span.end <= part.end
                if whole
                else part.start < span.end and span.start < part.end
                for part in match.parts
            )
        }
        return tuple(ids)


@dataclass(frozen=True, slots=True)
class FoundWords:
    """One place where words stand, or some that come near to them."""

    article: StoredArticle
    span: Span
    level: Level | None = None
    """How the words match; None where only some like them stand there."""
    evidence: QuoteSelector | None = None
    """What to write; None where they cannot be evidence."""
    is_pinned: bool = True
    """Whether that finds this place and no other."""
    objection: Explanation | None = None
    """Why they cannot be evidence, and the way out."""


def articles_of(project: ProjectFolder, briefings: Sequence[Briefing]) -> tuple[StoredArticle, ...]:
    """The articles of some briefings, then those that no briefing describes."""
    found: list[StoredArticle] = []
    for briefing in briefings:
        seeds = read_seeds(project.tree, briefing)
        anchors = find_anchors(briefing, seeds)
        for id_, seed in seeds.by_source.items():
            own = tuple(anchor for anchor in anchors if anchor.source == id_)
            found.append(StoredArticle(seed.path, seed.text, id_, briefing.slug, own))
    described = {article.path for article in found}
    for path in project.tree.files("seeds", (".txt",)):
        if path not in described:
            found += _undescribed(project, path, briefings)
    return tuple(found)


def naming_file(briefing: Briefing, path: str) -> str | None:
    """The fact file that names an article as its own, be it complete or not."""
    named = re.compile(rf"^\s*file:\s*[\"']?{re.escape(path)}[\"']?\s*(#|$)", re.MULTILINE)
    return next((file for file, text in briefing.texts.items() if named.search(text)), None)


def briefings_of(project: ProjectFolder, slug: str | None = None) -> tuple[Briefing, ...]:
    """All briefings of a project, or the one of a name.

    Raises:
        EnvironmentFault: there is no briefing of this name.
    """
    slugs = project.slugs()
    if slug is not None and slug not in slugs:
        way_out = did_you_mean(slug, slugs, all_there_are(slugs))
        raise EnvironmentFault(f"no briefing is called '{slug}'; {way_out}")
    return tuple(decode(project.tree, each) for each in slugs if slug in (None, each))


def all_there_are(names: Sequence[str]) -> str:
    """Every name that might have been meant."""
    return f"there {'are' if len(names) > 1 else 'is'} {' and '.join(names) or 'none'}"


def at_least_one(articles: Iterable[StoredArticle]) -> tuple[StoredArticle, ...]:
    """The articles, of which there is one at least.

    Raises:
        EnvironmentFault: there is none.
    """
    if found := tuple(articles):
        return found
    raise EnvironmentFault("there is no stored article; next: briefing import <page>")


def named_article(articles: Iterable[StoredArticle], name: str) -> tuple[StoredArticle, ...]:
    """The articles that go by the id of a source or by the name of a file.

    Raises:
        EnvironmentFault: there is none.
    """
    articles = at_least_one(articles)
    found = tuple(each for each in articles if name in (each.id, each.path))
    if found:
        return found
    known = [each.id or each.path for each in articles]
    way_out = did_you_mean(name, known, all_there_are(known))
    raise EnvironmentFault(f"no source is called '{name}'; {way_out}")


def hits(articles: Iterable[StoredArticle], words: str) -> tuple[FoundWords, ...]:
    """Every place where words stand, then those where they cannot be used as they are."""
    selector = QuoteSelector(words)
    places: list[FoundWords] = []
    refused: list[FoundWords] = []
    for article in articles:
        located = locate(selector, article.text, None)
        if isinstance(located, Found):
            places += (_hit(article, match, words) for match in located.matches)
        elif located.spans:
            refused.append(FoundWords(article, located.spans[0], objection=explanation_of(located)))
    return (*places, *refused)


def nearest_words(articles: Iterable[StoredArticle], words: str) -> tuple[FoundWords, ...]:
    """What comes nearest to words that stand nowhere."""
    misses: list[tuple[StoredArticle, Miss]] = [
        (article, diagnose(QuoteSelector(words), article.text, {})) for article in articles
    ]
    for kind in NEAREST:
        near = [(article, miss) for article, miss in misses if miss.kind is kind]
        if near:
            return tuple(
                FoundWords(each, miss.spans[0], objection=explanation_of(miss))
                for each, miss in near
            )
    return ()


def _undescribed(
    project: ProjectFolder, path: str, briefings: Sequence[Briefing]
) -> Iterator[StoredArticle]:
    try:
        words = project.tree.read(path).decode()
        text = SourceText.of(words, language=likely_language(words) or "")
        named = next(filter(None, (naming_file(each, path) for each in briefings)), "")
        yield StoredArticle(path, text, unfinished=named)
    except (Unreadable, UnicodeDecodeError):
        return  # `briefing check` says so as soon as something rests on it


def _hit(article: StoredArticle, match: Match, words: str) -> FoundWords:
    stored = " ".join(article.text.words_at(match.span).split())
    is_one_piece = len(match.parts) == 1 and not match.insertions
    return found_at(article, match.span, stored if is_one_piece else words, match.level)


def found_at(
    article: StoredArticle, span: Span, words: str, level: Level | None = None
) -> FoundWords:
    """Words that stand at a place of an article, with what finds it again or why nothing may."""
    label = article.text.label_of(span.start)
    if article.text.labels is not None and label not in BODY:
        lines = (article.text.line_of(span.start),)
        wrong = Refused(Refusal.WRONG_LABEL, (span,), lines, label=label)
        return FoundWords(article, span, level, objection=explanation_of(wrong))
    evidence = pinned(article.text, span, words)
    found = evidence or QuoteSelector(words)
    return FoundWords(article, span, level, found, is_pinned=evidence is not None)
