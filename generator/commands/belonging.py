"""Where a new entry belongs: its briefing, its source, and the place of its words there."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.commands.finding import (
    FoundWords,
    StoredArticle,
    articles_of,
    at_least_one,
    briefings_of,
    hits,
    named_article,
)
from generator.commands.placing import refuse_newer
from generator.commands.wish import Wish
from generator.decode import Briefing
from generator.faults import EnvironmentFault
from generator.model import Absence, Fact, Quote, Source
from generator.project import ProjectFolder
from generator.speech.marks import quoted


class NotEvidence(Exception):
    """Words stand nowhere, or cannot be evidence; `briefing find` says what became of them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Where:
    """What an entry belongs to, as far as that was said or found."""

    briefing: Briefing
    article: StoredArticle | None = None
    words: str = ""
    hit: FoundWords | None = None

    @property
    def is_foreign(self) -> bool:
        """Whether its article is in another language than its briefing."""
        theirs = self.article.text.language if self.article else ""
        return bool(theirs) and theirs.partition("-")[0] != self.briefing.language.partition("-")[0]


def belonging(project: ProjectFolder, wish: Wish, slug: str | None, source: str | None) -> Where:
    """Where an entry belongs.

    Raises:
        EnvironmentFault: that is not known.
        NotEvidence: the words stand nowhere, or cannot be evidence.
    """
    briefings = briefings_of(project, slug)
    named = source or (_path(project, wish.file) if wish.file else None)
    words = " ".join(wish.words)
    if wish.kind is None or not issubclass(wish.kind, Fact):
        return Where(only_briefing(briefings), None, words)
    if not briefings:
        only_briefing(briefings)
    articles = at_least_one(articles_of(project, briefings))
    if named is not None:
        articles = named_article(articles, _described_in(briefings, named))
    if issubclass(wish.kind, Absence):
        article = articles[0] if named is not None else None
        return Where(_of(briefings, article), article, words)
    if words:
        hit, words = _hit(articles, wish.words, is_said=issubclass(wish.kind, Quote))
        if hit is not None:
            return Where(_of(briefings, hit.article), hit.article, words, hit)
        articles = named_article(articles, words)
    article = _only_article(articles)
    return Where(_of(briefings, article), article)


def unquoted(words: str) -> str:
    """Words without the quotation marks around all of them, which are no part of a quotation."""
    for one in quoted(words):
        if (one.start, one.end) == (0, len(words)) and not one.is_open:
            return words[one.first : one.last].strip()
    return words


def only_briefing(briefings: tuple[Briefing, ...]) -> Briefing:
    """The one briefing that there is.

    Raises:
        EnvironmentFault: there are several, or there is none, or it is of a newer schema.
    """
    if not briefings:
        raise EnvironmentFault("there is no briefing; begin one: briefing new briefing <title>")
    if len(briefings) > 1:
        slugs = " or ".join(briefing.slug for briefing in briefings)
        raise EnvironmentFault(f"name the briefing: --briefing {slugs}")
    refuse_newer(briefings[0])
    return briefings[0]


def only_hit(found: Sequence[FoundWords], words: str, *, is_said: bool) -> FoundWords:
    """The one place that is meant.

    Raises:
        EnvironmentFault: there are several.
        NotEvidence: there is none.
    """
    usable = [hit for hit in found if hit.evidence]
    usable = [hit for hit in usable if hit.article.id] or usable
    if not usable:
        raise NotEvidence(words)
    _only_one([hit.article for hit in usable], "these words stand in several articles; ")
    if len(usable) > 1 and not is_said:
        raise EnvironmentFault(f"these words stand in {len(usable)} places; take in more of them")
    if not usable[0].article.id:
        raise EnvironmentFault(_undescribed(usable[0].article))
    return usable[0]


def _hit(
    articles: tuple[StoredArticle, ...], words: Sequence[str], *, is_said: bool
) -> tuple[FoundWords | None, str]:
    """The place of some words, of which the first or the last may be the name of a source."""
    known = {article.id for article in articles if article.id}
    if len(words) == 1 and words[0] in known:
        return None, words[0]
    whole = _joined(words, is_said=is_said)
    found = hits(articles, whole)
    if not any(hit.evidence for hit in found):
        for name, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
            if name in known:
                own, said = named_article(articles, name), _joined(rest, is_said=is_said)
                return only_hit(hits(own, said), said, is_said=is_said), said
    return only_hit(found, whole, is_said=is_said), whole


def _joined(words: Sequence[str], *, is_said: bool) -> str:
    return unquoted(" ".join(words)) if is_said else " ".join(words)


def _of(briefings: tuple[Briefing, ...], article: StoredArticle | None) -> Briefing:
    if article is None:
        return only_briefing(briefings)
    return next(briefing for briefing in briefings if briefing.slug == article.slug)


def _only_article(articles: tuple[StoredArticle, ...]) -> StoredArticle:
    described = [article for article in articles if article.id]
    if not described and articles:
        raise EnvironmentFault(_undescribed(articles[0]))
    if not described:
        raise EnvironmentFault("there is no article; begin with: briefing import <page>")
    _only_one(described, "give words of the article, or ")
    return described[0]


def _undescribed(article: StoredArticle) -> str:
    """What an article needs before facts can be taken from it."""
    if article.unfinished:
        return f"{article.unfinished} lacks something; `briefing check` says what its source needs"
    return f"{article.path} is not described yet; begin with: briefing new {article.path}"


def _only_one(articles: Sequence[StoredArticle], why: str) -> None:
    """Refuse several articles; one that two briefings describe is named by its briefing."""
    names = list(dict.fromkeys(article.id or article.path for article in articles))
    slugs = list(dict.fromkeys(article.slug for article in articles))
    if len(names) > 1:
        raise EnvironmentFault(f"{why}name the source: --source {' or '.join(names)}")
    if len(slugs) > 1:
        raise EnvironmentFault(f"name the briefing: --briefing {' or '.join(slugs)}")


def _described_in(briefings: tuple[Briefing, ...], name: str) -> str:
    """The id of the source that a fact file describes; the name itself if it is none."""
    for briefing in briefings:
        for record, _ in briefing.each(Source):
            if record.path == name:
                return record.id
    return name


def _path(project: ProjectFolder, file: Path) -> str:
    at = file.parent.resolve() / file.name
    return at.relative_to(project.root).as_posix() if at.is_relative_to(project.root) else str(file)
