"""`briefing find`: where words stand in the stored articles, ready to be pasted as evidence."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchors import Anchor, find_anchors
from generator.commands.pasting import quoted, written
from generator.decode import Record, decode
from generator.diagnostics import Place
from generator.grounding import likely_language
from generator.model import Registered
from generator.project import Project
from generator.reporters.as_text import frame, visible
from generator.seeds import read_seeds
from generator.text import (
    BODY,
    Found,
    Match,
    Miss,
    MissKind,
    Reason,
    Refused,
    Selector,
    SourceText,
    Span,
    diagnose,
    explain,
    locate,
)
from generator.tree import Unreadable

MOST_PLACES = 20  # that are shown; a word that stands more often is looked for with its neighbours
MOST_BESIDE = 8  # words before or after that tell one place from the others
NEAREST = (MissKind.STITCHED, MissKind.DRIFTED, MissKind.PARAPHRASED)
"""What a miss is said to be, the nearest to the words first."""
Named = tuple[Record, Registered]


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article; without an id where no fact file describes it yet."""

    path: str
    text: SourceText
    id: str = ""
    anchors: tuple[Anchor, ...] = ()

    def place(self, span: Span) -> Place:
        """Where a stretch of it stands, for people: line and column from 1."""
        line = self.text.line_of(span.start)
        start = self.text.lines[line - 1].start
        return Place(self.path, line, span.start - start + 1, line, span.end - start + 1)

    def resting_on(self, span: Span) -> tuple[str, ...]:
        """The ids of the facts whose evidence takes in some of these characters."""
        ids = {
            anchor.owner.id: None
            for anchor in self.anchors
            for match in anchor.matches
            if anchor.is_evidence
            and any(part.start < span.end and span.start < part.end for part in match.parts)
        }
        return tuple(ids)


def find(project: Project, words: str) -> tuple[str, bool]:
    """Every place where words stand, or what became of them, and whether they can be evidence.

    Args:
        project: the project whose articles and registers are searched.
        words: the words as a fact would quote them, `…` and `[words]` included.
    """
    selector = Selector(words)
    articles, registered = _everything(project)
    places: list[tuple[Article, Match]] = []
    refusals: list[tuple[Article, Refused]] = []
    for article in articles:
        located = locate(selector, article.text, None)
        if isinstance(located, Found):
            places += ((article, match) for match in located.matches)
        elif located.spans:
            refusals.append((article, located))
    parts = [_lines(_hit(article, match, words)) for article, match in places[:MOST_PLACES]]
    if len(places) > MOST_PLACES:
        parts.append(f"and in {len(places) - MOST_PLACES} more places; look for more words at once")
    parts += [_lines(_near(article, refused)) for article, refused in refusals]
    parts = parts or _missed(selector, articles)
    parts += _named(registered, words)
    return "\n\n".join(parts) + "\n", any(_is_evidence(*place) for place in places)


def _lines(lines: Iterator[str]) -> str:
    """Lines in which nothing can move the cursor."""
    return "\n".join(map(visible, lines))


def _everything(project: Project) -> tuple[list[Article], list[Named]]:
    """All articles, the described ones first, and the entries of all registers."""
    articles: list[Article] = []
    registered: list[Named] = []
    for slug in project.slugs():
        briefing = decode(project.tree, slug)
        seeds = read_seeds(project.tree, briefing)
        anchors = find_anchors(briefing, seeds)
        registered += briefing.each(Registered)
        for id_, seed in seeds.by_source.items():
            own = tuple(anchor for anchor in anchors if anchor.source == id_)
            articles.append(Article(seed.path, seed.text, id_, own))
    described = {article.path for article in articles}
    for path in project.tree.files("seeds", (".txt",)):
        if path not in described:
            articles += _undescribed(project, path)
    return articles, registered


def _undescribed(project: Project, path: str) -> Iterator[Article]:
    try:
        text = project.tree.read(path).decode()
        yield Article(path, SourceText.of(text, language=likely_language(text) or ""))
    except (Unreadable, UnicodeDecodeError):
        return  # `briefing check` says so as soon as something rests on it


def _hit(article: Article, match: Match, words: str) -> Iterator[str]:
    """One place where the words stand, and the line to paste."""
    yield from _place(article, match.span, match.level)
    label = article.text.label_of(match.span.start)
    if not _is_evidence(article, match):
        line = (match.line,)
        yield from _objection(Refused(Reason.WRONG_LABEL, (match.span,), line, label=label))
        return
    stored = " ".join(article.text.words_at(match.span).split())
    is_one_piece = len(match.parts) == 1 and not match.insertions
    yield f"evidence: {_pinned(article, match, stored if is_one_piece else words)}"
    if ids := article.resting_on(match.span):
        yield f"used by: {', '.join(ids)}"


def _near(article: Article, problem: Refused | Miss) -> Iterator[str]:
    """A place where the words, or some like them, stand and cannot be used as they are."""
    yield from _place(article, problem.spans[0])
    yield from _objection(problem)


def _place(article: Article, span: Span, *more: str) -> Iterator[str]:
    place = article.place(span)
    label = article.text.label_of(span.start)
    known = (article.id or "not described yet", label or "no label")
    offsets = f"characters {span.start}-{span.end}"
    yield f"{place}: {', '.join((*known, offsets, *more))}"
    yield from frame(place, article.text.words_at(article.text.paragraph(span)))


def _objection(problem: Refused | Miss) -> Iterator[str]:
    said = explain(problem)
    yield f"no evidence: {said.message}"
    yield f"help: {said.help}"


def _missed(selector: Selector, articles: list[Article]) -> list[str]:
    """What comes nearest to words that stand nowhere."""
    misses = [(article, diagnose(selector, article.text, {})) for article in articles]
    for kind in NEAREST:
        near = [(article, miss) for article, miss in misses if miss.kind is kind]
        if near:
            return [_lines(_near(article, miss)) for article, miss in near]
    return ["these words stand in no stored article, nor anything like them"]


def _named(registered: list[Named], words: str) -> list[str]:
    """The actors and projects that go by these words, for `by` and `about`."""
    sought = " ".join(words.split()).casefold()
    lines = []
    for record, entry in registered:
        spellings = (*(name.name for name in entry.names), *entry.forms)
        if any(sought in spelling.casefold() for spelling in spellings):
            lines.append(f"{record.start()}: the {entry.noun} '{record.id}': {entry.title}")
    return [_lines(iter(lines))] if lines else []


def _is_evidence(article: Article, match: Match) -> bool:
    return article.text.labels is None or article.text.label_of(match.span.start) in BODY


def _pinned(article: Article, match: Match, exact: str) -> str:
    """The words as YAML, with the fewest words beside them that tell this place from the others."""
    for prefix, suffix in (("", ""), *_beside(article.text, match.span)):
        located = locate(Selector(exact, prefix, suffix), article.text, unique=True)
        if isinstance(located, Found) and located.matches[0].span == match.span:
            beside = {"prefix": prefix, "suffix": suffix}
            pins = [f"{key}: {quoted(words)}" for key, words in beside.items() if words]
            if not pins:
                return written(exact)
            return f"{{{', '.join((f'exact: {quoted(exact)}', *pins))}}}"
    return f"{written(exact)}  # take in more words: these stand in several places"


def _beside(text: SourceText, span: Span) -> Iterator[tuple[str, str]]:
    paragraph = text.paragraph(span)
    before = text.text[paragraph.start : span.start].split()
    after = text.text[span.end : paragraph.end].split()
    for count in range(1, MOST_BESIDE + 1):
        yield " ".join(before[-count:]), ""
        yield "", " ".join(after[:count])
