"""The words of a fact and of what stands around them, and whom they name: read once for a fact."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.decode import Record
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.naming import PEOPLES, named_entries, naming_fields, registered_kind
from generator.grounding.passage import Passage, surroundings
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.model import Fact
from generator.text import Label
from generator.text.folding import fold
from generator.text.lookalikes import Looks


@dataclass(frozen=True)
class EvidenceContext:
    """What a fact rests on, with what stands around it."""

    material: Material
    record: Record[Fact]

    @cached_property
    def own(self) -> tuple[Passage, ...]:
        """The words themselves; a fact that is proved has some."""
        return self.material.passages(self.record)

    @cached_property
    def near(self) -> tuple[Passage, ...]:
        """Their paragraphs, each with the one before it."""
        return surroundings(self.own)

    @cached_property
    def named(self) -> frozenset[str]:
        """Whom the words name."""
        return named_entries(self.material, self.own)

    @cached_property
    def named_near(self) -> frozenset[str]:
        """Whom their paragraphs name."""
        return named_entries(self.material, self.near)

    @cached_property
    def named_next(self) -> frozenset[str]:
        """Whom the next paragraph of the article names."""
        last = max(self.own, key=lambda each: each.line)
        lines, text = last.seed.text.body, last.seed.text
        behind = lines[bisect_right(lines, last.line) :][:1]
        return named_entries(
            self.material, [Passage(last.seed, text.lines[one - 1]) for one in behind]
        )

    @cached_property
    def meant(self) -> frozenset[str]:
        """Whom the fact names in its fields."""
        return frozenset(each.target for each in naming_fields(self.record.entry))

    @cached_property
    def words(self) -> str:
        """The paragraphs in the form in which names are compared."""
        return "\n".join(fold(each.text).typographic for each in self.near)

    @cached_property
    def looks(self) -> Looks:
        """The paragraphs as they look."""
        return Looks(each.text for each in self.near)

    @cached_property
    def is_ours(self) -> bool:
        """Whether all the words are in the language of the briefing."""
        return all(is_same_language(e.language, self.material.language) for e in self.own)

    @cached_property
    def _kinds(self) -> dict[str, dict[str, None]]:
        return _by_kind(self.material, self.own)

    @cached_property
    def holders(self) -> dict[str, set[str]]:
        """The entries of which a longer name holds that of another one, by this."""
        found: dict[str, set[str]] = {}
        for _, hit in self.material.names(self.own):
            found.setdefault(hit.owner, set()).update(hit.holders)
        return found

    def rival(self, key: str, known: Container[str]) -> str | None:
        """An entry of the same kind that the words name, and that is none of those known.

        Args:
            key: the entry that is meant, which the words do not name.
            known: those that are no rivals of it.
        """
        alike = self._kinds.get(registered_kind(self.material, key), ())
        return next((one for one in alike if one not in known), None)

    def may_be_swapped(self, key: str) -> bool:
        """Whether a text that names it from nearby may have swapped it.

        A state is named from nearby where the evidence points back to it: "its port".
        """
        kind = registered_kind(self.material, key)
        return kind not in ("", "group") and not (kind in PEOPLES and self._points_back)

    @cached_property
    def _points_back(self) -> bool:
        return any(language_of(one.language).names.points_back(one.text) for one in self.own)

    def named_before(self, key: str) -> frozenset[str]:
        """Whom the nearest paragraph, from that of the words back, names that names its kind."""
        return _named_before(self.material, self.record, registered_kind(self.material, key))


evidence_of = kept(EvidenceContext)


@kept
def _named_before(material: Material, record: Record[Fact], kind: str) -> frozenset[str]:
    first = min(evidence_of(material, record).own, key=lambda each: each.line)
    text = first.seed.text
    here = Passage(first.seed, text.paragraph(first.span))
    if kind in _by_kind(material, [here]):
        return named_entries(material, [here])
    lines = _lines_of_kinds(material, first.source).get(kind, [])
    nearest = lines[: bisect_left(lines, first.line)][-1:]
    return named_entries(material, [Passage(first.seed, text.lines[one - 1]) for one in nearest])


@kept
def _lines_of_kinds(material: Material, source: str) -> dict[str, list[int]]:
    """The paragraphs of an article that name an entry of each kind by a name."""
    found: dict[str, list[int]] = {}
    for passage in material.body(source):
        for kind in _by_kind(material, [passage]):
            found.setdefault(kind, []).append(passage.line)
    return found


def _by_kind(material: Material, passages: Iterable[Passage]) -> dict[str, dict[str, None]]:
    """The entries that some passages name by a name, in order, by their kinds."""
    found: dict[str, dict[str, None]] = {}
    for _, hit in material.names(passages):
        if hit.is_name and not hit.is_hidden and (kind := registered_kind(material, hit.owner)):
            found.setdefault(kind, {})[hit.owner] = None
    return found


@kept
def named_on(material: Material, source: str) -> frozenset[str]:
    """Whom a stored page names, wherever on it."""
    return named_entries(material, material.page(source))


@kept
def named_as_topic(material: Material, source: str) -> frozenset[str]:
    """Whom what says what an article is about names: headline, lead and first paragraph."""
    heads = (Label.TITLE, Label.LEAD)
    head = [each for each in material.page(source) if each.label in heads]
    body = [each for each in material.body(source) if each.label is not Label.LEAD]
    return named_entries(material, [*head, *body[:1]])
