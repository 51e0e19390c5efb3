"""Whom some words of an article name, and whom they may mean without a name."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.grounding.aliases import is_proper
from generator.grounding.material import Material
from generator.grounding.passage import Passage, meet, preceding
from generator.languages import language_of
from generator.languages.states import states_in
from generator.model import Actor, Project
from generator.model.words import ActorKind
from generator.sentences import sentences
from generator.text import Label, Span

WITHOUT_NAMES_OF_THEIR_OWN = frozenset({ActorKind.STATE, ActorKind.GROUP})
"""Actors whose names speak of a state: Russian officials are Russia's."""


PEOPLES = frozenset({"state", "alliance"})


def attested(material: Material, passages: Iterable[Passage]) -> frozenset[str]:
    """The entries that some passages name."""
    own = tuple(passages)
    named = {hit.owner for _, hit in material.names(own) if not hit.is_hidden}
    return frozenset(named).union(*(states_named(material, each) for each in own))


def states_named(material: Material, passage: Passage) -> Iterator[str]:
    """The registered states that a passage names as its language does, whatever their forms.

    A state inside the name of a ministry or a company is not named by it.
    """
    if not material.states:
        return
    text, start = passage.text, passage.span.start
    for _, hit in material.names((passage,)):
        if is_proper(hit.text) and _has_own_name(material, hit.owner):
            first, last = max(0, hit.span.start - start), max(0, hit.span.end - start)
            text = text[:first] + " " * (last - first) + text[last:]
    said = states_in(text, passage.language)
    yield from (key for code, key in material.states.items() if code in said)


def _has_own_name(material: Material, key: str) -> bool:
    entry = material.aliases.registered[key].entry
    return not (isinstance(entry, Actor) and entry.kind in WITHOUT_NAMES_OF_THEIR_OWN)


def names_it(material: Material, key: str, text: str) -> bool:
    """Whether a text of ours names an entry, or a person by the surname."""
    hits = (*material.aliases.find(text), *material.aliases.surnames.find(text))
    return any(hit.owner == key for hit in hits if not hit.is_hidden)


def rival(material: Material, key: str, own: Iterable[Passage], named: Iterable[str]) -> str | None:
    """An entry of the same kind that the evidence names and the fact does not.

    Args:
        material: the briefing.
        key: the entry that the fact names and its evidence does not.
        own: the evidence.
        named: all that the fact names.
    """
    kind, known = _kind(material, key), frozenset(named)
    others = (
        hit.owner
        for _, hit in material.names(own)
        if hit.is_name and not hit.is_hidden and hit.owner not in known
    )
    return next((each for each in others if kind and _kind(material, each) == kind), None)


def can_be_swapped(material: Material, key: str, own: Iterable[Passage]) -> bool:
    """Whether a text that names it from nearby may have swapped it.

    A state is named from nearby where the evidence points back to it: "its port".
    """
    kind = _kind(material, key)
    if kind in PEOPLES:
        return not any(language_of(each.language).names.points_back(each.text) for each in own)
    return kind not in ("", "group")


def is_of_kind(material: Material, key: str, passages: Iterable[Passage]) -> bool:
    """Whether some passages name an entry of the same kind by a name."""
    return rival(material, key, passages, ()) is not None


def _kind(material: Material, key: str) -> str:
    record = material.aliases.registered.get(key)
    entry = record.entry if record else None
    return entry.kind.value if isinstance(entry, (Actor, Project)) else ""


def before(
    passages: Sequence[Passage], is_it: Callable[[tuple[Passage]], bool]
) -> tuple[Passage, ...]:
    """The nearest paragraph of the article, before some passages, that is what is looked for.

    The paragraphs of the passages and the preceding ones come first: where one of them is,
    no other is looked for.
    """
    first = min(passages, key=lambda each: each.line)
    number = first.line
    while number:
        paragraph = Passage(first.seed, first.seed.text.lines[number - 1])
        if is_it((paragraph,)):
            return (paragraph,)
        number = preceding(first.seed, number)
    return ()


def following(material: Material, passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The next paragraph of the article behind some passages."""
    last = max(passages, key=lambda each: each.line)
    return tuple(each for each in material.body(last.source) if each.line > last.line)[:1]


def topic(material: Material, source: str) -> tuple[Passage, ...]:
    """What says what an article is about: its headline, its lead, its first paragraph."""
    heads = (Label.TITLE, Label.LEAD)
    head = tuple(each for each in material.page(source) if each.label in heads)
    return (*head, *[each for each in material.body(source) if each.label is not Label.LEAD][:1])


def whole_sentences(passage: Passage) -> Span:
    """A passage with the rest of the sentences that it begins and ends in."""
    line = passage.seed.text.paragraph(passage.span)
    text = passage.seed.text.words_at(line)
    spans = [
        Span(line.start + each.start, line.start + each.end)
        for each in sentences(text, passage.language)
    ]
    met = [each for each in (*spans, passage.span) if meet(each, passage.span)]
    return Span(min(each.start for each in met), max(each.end for each in met))
