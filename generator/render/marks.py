"""What goes with the words of a fact wherever they are repeated: short marks."""

from collections.abc import Collection, Iterator

from generator.counting.printing import worded
from generator.counting.query import Style
from generator.model.words import NoteKind, RankLevel
from generator.render.addresses import Addresses
from generator.render.standing import OWN, SUPERSEDED
from generator.render.views import Badge
from generator.wordings import N_, _, ngettext, speaking

NOTED = {
    NoteKind.SIC: N_("printed like this"),
    NoteKind.DISCREPANCY: N_("does not agree"),
    NoteKind.CAUTION: N_("caution"),
    NoteKind.INFERENCE: N_("inference"),
    NoteKind.OUTCOME: N_("what became of it"),
}
"""The notes that must not be lost on the way, and how a mark calls them."""
ALONE = {SUPERSEDED: N_("no longer held"), OWN: N_("also said otherwise")}
"""What is done to a fact by other words, not by somebody else."""
NAMED = 6  # of those who answer, on one mark
RANKED = {RankLevel.DEPRECATED: N_("not relied on"), RankLevel.PREFERRED: N_("preferred")}


def marks(addresses: Addresses, key: str) -> tuple[Badge, ...]:
    """The marks of a fact; nothing for any other entry."""
    return tuple(_marks(addresses, key)) if key in addresses.standings else ()


def _marks(addresses: Addresses, key: str) -> Iterator[Badge]:
    standing = addresses.standings[key]
    for reply in standing.replies:
        names = _first(
            dict.fromkeys(speaker_name(addresses, one) for one in reply.facts), reply.more
        )
        said = _(ALONE[reply.does]) if reply.does in ALONE else f"{_small(_(reply.does))} {names}"
        yield Badge("mark", "reply", said)
    if standing.is_unanswered:
        yield Badge("mark", "open", _("unanswered"))
    if standing.rank in RANKED:
        yield Badge("mark", standing.rank.value, _(RANKED[standing.rank]))
    if standing.is_inferred and NoteKind.INFERENCE not in standing.kinds:
        yield Badge("mark", NoteKind.INFERENCE.value, _(NOTED[NoteKind.INFERENCE]))
    for kind, said in NOTED.items():
        if kind in standing.kinds:
            yield Badge("mark", kind.value, _(said))


def nobody(addresses: Addresses) -> str:
    """That an accusation is left standing, and in how many articles it might have been answered."""
    number = len(addresses.annotated.sources)
    written = worded(number, Style.USUAL, speaking().language, is_before_noun=True)
    return ngettext(
        "Nobody answers this in the article", "Nobody answers this in the {number} articles", number
    ).format(number=written)


def speaker_name(addresses: Addresses, key: str) -> str:
    """The name of who says a fact."""
    annotated = addresses.annotated
    record = annotated.briefing.by_id[key]
    found = annotated.speaker(record)
    return addresses.names.get(found, found) if found else _("the article")


def _first(names: Collection[str], further: int) -> str:
    """The first of some names, and how many there are beside them or speak beside them."""
    first = list(names)[:NAMED]
    left = len(names) - len(first) + further
    more = [_("{number} more").format(number=left)] if left > 0 else []
    return ", ".join([*first, *more])


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
