"""What goes with the words of a fact wherever they are repeated: short marks."""

from collections.abc import Iterator

from generator.counting.query import Style
from generator.counting.wording import worded
from generator.model.words import NoteKind, RankLevel
from generator.render.addresses import Addresses
from generator.render.views import Badge

NOTED = {
    NoteKind.SIC: "printed like this",
    NoteKind.DISCREPANCY: "does not agree",
    NoteKind.CAUTION: "caution",
    NoteKind.INFERENCE: "inference",
    NoteKind.OUTCOME: "what became of it",
}
"""The notes that must not be lost on the way, and how a mark calls them."""
RANKED = {RankLevel.DEPRECATED: "not relied on", RankLevel.PREFERRED: "preferred"}


def marks(addresses: Addresses, key: str) -> tuple[Badge, ...]:
    """The marks of a fact; nothing for any other entry."""
    return tuple(_marks(addresses, key)) if key in addresses.standings else ()


def _marks(addresses: Addresses, key: str) -> Iterator[Badge]:
    standing = addresses.standings[key]
    for reply in standing.replies:
        names = ", ".join(dict.fromkeys(speaker(addresses, one) for one in reply.facts))
        said = "no longer held" if reply.does.endswith(":") else f"{_small(reply.does)} {names}"
        yield Badge("mark", "reply", said)
    if standing.is_unanswered:
        yield Badge("mark", "open", _small(nobody(addresses)))
    if standing.rank in RANKED:
        yield Badge("mark", standing.rank.value, RANKED[standing.rank])
    if standing.is_inferred and NoteKind.INFERENCE not in standing.kinds:
        yield Badge("mark", NoteKind.INFERENCE.value, NOTED[NoteKind.INFERENCE])
    for kind, said in NOTED.items():
        if kind in standing.kinds:
            yield Badge("mark", kind.value, said)


def nobody(addresses: Addresses) -> str:
    """That an accusation is left standing, and in how many articles it might have been answered."""
    number = len(addresses.annotated.sources)
    where = f"{worded(number, Style.USUAL, 'en', is_before_noun=True)} articles"
    return f"Nobody answers this in the {where if number > 1 else 'article'}"


def speaker(addresses: Addresses, key: str) -> str:
    """The name of who says a fact."""
    annotated = addresses.annotated
    record = annotated.briefing.by_id[key]
    found = annotated.speaker(record)
    return addresses.names.get(found, found) if found else "the article"


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
