"""Evidence that was refused, as the article has it: where it differs, and the edit that copies."""

from generator.anchors import Anchor, relocated
from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Fix, Place
from generator.nodes import Mapping, Node, at, part, reworded
from generator.slugs import letters
from generator.text import Found, Miss, MissKind, Refusal, Refused, Span, negations, words

CUT = (Refusal.SPLITS_WORD, Refusal.SPLITS_NUMBER)
LONGEST_CUT = 40  # characters of a word or number that were left out


def _node(anchor: Anchor) -> Node:
    """The words of an anchor as they are written, without what is said of them."""
    node = at(anchor.owner.node, anchor.location)
    exact = node.get("exact") if isinstance(node, Mapping) else None
    return exact or node


def anchor_place(anchor: Anchor) -> Place:
    """Where the words of an anchor are written."""
    return _node(anchor).place


def drifted(annotated: AnnotatedBriefing, anchor: Anchor, miss: Miss) -> Place | None:
    """Where the words are written that the article does not have, if they are side by side."""
    written = [word.span for word in words(anchor.selector.exact)]
    differing: list[Span] = []
    number = 0
    for change in miss.changes:
        count = len(change.written.split())
        if change.written != change.stored:
            differing += written[number : number + count]
        number += count
    if miss.kind is not MissKind.DRIFTED or not differing:
        return None
    text = annotated.briefing.texts[anchor.owner.path]
    return part(_node(anchor), text, differing[0].start, differing[-1].end)


def mending_a_miss(annotated: AnnotatedBriefing, anchor: Anchor, miss: Miss) -> Fix:
    """The words as they are printed, where ours differ in case, marks, blanks and punctuation."""
    if miss.kind is not MissKind.DRIFTED or letters(anchor.selector.exact) != letters(miss.passage):
        return ()
    return _copied(annotated, anchor, miss.passage)


def longer(annotated: AnnotatedBriefing, anchor: Anchor, refused: Refused) -> str:
    """The words with all of a word, number or negation that was cut; nothing if that is no end."""
    exact = anchor.selector.exact
    for _ in range(2 * LONGEST_CUT):
        more = _longer(annotated, anchor, exact, refused)
        if not more or more == exact:
            return ""
        exact, found = more, relocated(anchor, more, annotated.seeds)
        if isinstance(found, Found):
            return " ".join(exact.split())
        refused = found
    return ""


def lengthening(annotated: AnnotatedBriefing, anchor: Anchor, refused: Refused, whole: str) -> Fix:
    """The edit that writes the longer words.

    Where a negation was cut only if ours negate as well: they may have been written by the cut
    ones, and then nothing would tell any more that they say the opposite.
    """
    is_safe = refused.reason in CUT or _negates(annotated, anchor)
    return _copied(annotated, anchor, whole) if whole and is_safe else ()


def _negates(annotated: AnnotatedBriefing, anchor: Anchor) -> bool:
    """Whether our text or a translation says no."""
    entry, header = anchor.owner.entry, annotated.briefing.header
    ours = (
        *(getattr(each, "translation", None) for each in (anchor.selector, entry)),
        getattr(entry, "text", None),
    )
    language = header.language if header else ""
    return any(negations(text, language=language) for text in ours if text)


def _longer(annotated: AnnotatedBriefing, anchor: Anchor, exact: str, refused: Refused) -> str:
    """The words with what belongs to them on one side; one character of a word at a time."""
    article = annotated.seeds.by_source[anchor.source].text.text
    if refused.reason in CUT:
        start, end = refused.spans[0]
        if len(exact) - len(anchor.selector.exact) > LONGEST_CUT:
            return ""
        return article[start] + exact if refused.side == "start" else exact + article[end - 1]
    if refused.reason is Refusal.NEGATION_IN_GAP:
        return article[slice(*refused.spans[0])]
    if refused.reason is Refusal.NEGATION:
        hull, negation = refused.spans[0], refused.spans[-1]
        if refused.side == "before":
            return article[negation.start : hull.start] + exact
        return exact + article[hull.end : negation.end]
    return ""


def _copied(annotated: AnnotatedBriefing, anchor: Anchor, exact: str) -> Fix:
    """The edit that writes other words of the article, if they are accepted."""
    one_line = " ".join(exact.split())
    if not isinstance(relocated(anchor, one_line, annotated.seeds), Found):
        return ()
    return reworded(_node(anchor), annotated.briefing.texts[anchor.owner.path], one_line)
