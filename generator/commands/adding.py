"""`briefing find --add`: found words become evidence of an entry, or begin a new one."""

from generator.commands.belonging import only_hit, unquoted
from generator.commands.entry import new_entry
from generator.commands.finding import articles_of, briefings_of, hits, named_article
from generator.commands.placing import WrittenEntry, refuse_newer, standing, store
from generator.commands.wish import kind_meant_by, kinds, wish_of
from generator.decode import Briefing, written_ids
from generator.editing import add_evidence, as_yaml
from generator.faults import EnvironmentFault
from generator.model import Absence, Quote
from generator.nodes import Mapping, is_absent
from generator.project import ProjectFolder
from generator.suggest import did_you_mean
from generator.text import QuoteSelector


def add(project: ProjectFolder, words: str, target: str, source: str | None) -> str:
    """Add words to the evidence of an entry, or begin an entry with them; says what was done.

    Args:
        project: the project.
        words: words of an article.
        target: the id of an entry, or a kind, such as `quote`, for a new one.
        source: the id of a source, or its file, where they stand in several.

    Raises:
        EnvironmentFault: it is not known which place or entry is meant, or nothing can be added.
        NotEvidence: the words stand nowhere, or cannot be evidence.
    """
    if kind_meant_by(target):
        wish = wish_of((target,), project.root)
        return str(new_entry(project, wish.with_words(words), None, None, source))
    briefings = briefings_of(project)
    for briefing in briefings:
        refuse_newer(briefing)
    briefing, entry = _entry(project, briefings, target)
    if "evidence" not in entry.kind.model_fields or issubclass(entry.kind, Absence):
        raise EnvironmentFault(f"'{target}' is of a kind that rests on no evidence")
    articles = articles_of(project, [briefing])
    named = source or entry.source
    articles = articles if named is None else named_article(articles, named)
    is_said = issubclass(entry.kind, Quote) and _is_open(entry, "exact")
    key = "exact" if is_said else "evidence"
    words = unquoted(words) if is_said else words
    hit = only_hit(hits(articles, words), words, is_said=is_said)
    if target in hit.article.resting_on(hit.span, whole=True):
        raise EnvironmentFault(f"{entry.node.place}: these words are its `{key}` already")
    found = hit.evidence or QuoteSelector(words)
    if not is_said and not hit.is_pinned:
        raise EnvironmentFault("these words stand in several places; take in more of them")
    evidence = QuoteSelector(found.exact) if is_said else found
    store(project, add_evidence(entry.file, entry.node, key, evidence))
    return f"added to `{key}` of '{target}' in {entry.file.path}: {as_yaml(found)}"


def _is_open(entry: WrittenEntry, key: str) -> bool:
    value = entry.node.get(key) if isinstance(entry.node, Mapping) else None
    return value is None or is_absent(value)


def _entry(
    project: ProjectFolder, briefings: tuple[Briefing, ...], id_: str
) -> tuple[Briefing, WrittenEntry]:
    for briefing in briefings:
        if found := standing(project, briefing, id_):
            return briefing, found
    known = {written for each in briefings for written, _ in written_ids(each.records)}
    way_out = did_you_mean(
        id_, {*known, *kinds()}, f"name an entry, or one of: {' '.join(kinds())}"
    )
    raise EnvironmentFault(f"there is no entry '{id_}'; {way_out}")
