"""Whether a quotation is quoted, and the one under `by` is its speaker."""

from collections.abc import Iterator

from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.names_found import attested, names_it
from generator.grounding.passage import Passage
from generator.model import Quote
from generator.speech import Attribution, Standing
from generator.text import Label

INFER = "or say under `inferred: {by: …}` how you know"


def speaker_mentions(material: Material, record: Record, quote: Quote) -> Iterator[Mention]:
    """How the words of a quotation stand in the article, and whom it has speak them."""
    places = _places(material, record)
    name = material.aliases.title(quote.by)
    if not places:
        return
    subject = Subject(record, ("by",), Aspect.NAME, name)
    source = material.source(record)
    publisher = source.publisher.actor if source else None
    words = Subject(record, ("exact",), Aspect.QUOTED, quote.exact[:80])
    standings = [[_standing(material, part) for part in parts] for parts in places]
    quoted = [
        parts
        for parts, each in zip(places, standings, strict=True)
        if set(each) == {Standing.QUOTED}
    ]
    if quoted:
        yield words.stated(quoted[0][0].source, quoted[0][0].span)
        yield from _spoken(material, record, quote, quoted)
    elif quote.by == publisher or _signs(material, places[0][0], quote.by):
        yield words.stated(places[0][0].source, places[0][0].span)
        yield subject.stated()
    elif Standing.MIXED in standings[0] or len(set(standings[0])) > 1:
        yield _mixed(material, record, places[0])
    else:
        way_out = (
            "take in only words that somebody speaks; what the reporter tells in other words is a "
            "claim with `voice: indirect`; a paragraph without marks that is somebody's words has "
            "the label `speech` in the layout"
        )
        line = places[0][0].line
        yield words.missing(f"the words on line {line} do not stand in quotation marks", way_out)


def _places(material: Material, record: Record) -> list[list[Passage]]:
    """The places where a quotation stands, each with the parts between elisions."""
    return [
        [Passage(material.seeds.by_source[anchor.source], part) for part in match.parts]
        for anchor in material.anchors_of.get(record.id, ())
        if anchor.is_quotation and anchor.owner is record
        for match in anchor.matches
    ]


def _standing(material: Material, part: Passage) -> Standing:
    return material.speech[part.source].standing(part.span)[0]


def _mixed(material: Material, record: Record, parts: list[Passage]) -> Mention:
    """A quotation that takes in what the reporter says, with the form that leaves it out."""
    spoken = [
        words.strip()
        for part in parts
        for words in material.speech[part.source].spoken_parts(part.span)
    ]
    way_out = f"leave the reporter's words out: ‘{' … '.join(spoken)}’"
    problem = f"on line {parts[0].line} the reporter's own words stand inside this quotation"
    subject = Subject(record, ("exact",), Aspect.NARRATED, parts[0].text[:80])
    return subject.missing(problem, way_out)


def _signs(material: Material, part: Passage, key: str) -> bool:
    """Whether the article is by the one who is quoted: a line labelled `credit` names them."""
    signed = (each for each in material.page(part.source) if each.label is Label.CREDIT)
    return key in attested(material, signed)


def _spoken(
    material: Material, record: Record, quote: Quote, places: list[list[Passage]]
) -> Iterator[Mention]:
    """Who speaks: the one under `by` at one of the places, or a problem."""
    subject = Subject(record, ("by",), Aspect.NAME, material.aliases.title(quote.by))
    read = [[material.speech[part.source].speaker(part.span) for part in parts] for parts in places]
    for parts, found in zip(places, read, strict=True):
        if all(_gives(each, quote.by) for each in found):
            yield subject.stated(parts[0].source, parts[0].span)
            return
    problem, is_open = _problem(material, read[0], quote.by, places[0][0].line)
    why = quote.inferred.get("by")
    if why is not None and is_open:
        page = material.page(record.source)
        if quote.by in attested(material, page) or names_it(material, quote.by, why):
            yield subject.inferred(why)
            return
        problem = (
            f"'{subject.what}' stands neither in the article nor in the reason under `inferred`"
        )
    way_out = f"correct `by`, {INFER}" if is_open else "correct `by`"
    yield subject._replace(aspect=Aspect.SPEAKER).missing(problem, way_out)


def _gives(found: Attribution | None, key: str) -> bool:
    return found is not None and (key in found.owners or (not found.owners and key in found.beside))


def _problem(
    material: Material, found: list[Attribution | None], key: str, line: int
) -> tuple[str, bool]:
    """What is wrong with the speaker, and whether a reason may answer it."""
    name = material.aliases.title(key)
    owners = {owner for each in found if each for owner in each.owners}
    if key in owners and len(found) > 1:
        others = " and ".join(f"'{material.aliases.title(one)}'" for one in sorted(owners - {key}))
        return f"the parts of this quotation are spoken by two: '{name}' and {others}", False
    each = next((one for one in found if one and one.owners), None)
    if each is not None:
        other = material.aliases.title(min(each.owners))
        told = f"(line {line}: ‘{each.words[:60]}’)"
        if each.is_certain:
            return f"the article gives these words to '{other}' {told}, not to '{name}'", False
        return f"the article seems to give these words to '{other}' {told}, not to '{name}'", True
    each = next((one for one in found if one), None)
    if each is not None and each.words:
        told = f"the article gives the words on line {line} to ‘{each.words[:60]}’"
        return f"{told}, and nothing shows that this is '{name}'", True
    return f"nothing in the article says that '{name}' speaks the words on line {line}", True
