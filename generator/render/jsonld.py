"""What pages say of themselves to machines, in the words of schema.org."""

from collections.abc import Sequence
from typing import Any

from generator.decode import Record
from generator.model import Actor, Fact, Header, Quote, Source
from generator.model.words import ActorKind
from generator.render.desk import Desk, plain
from generator.render.languages import own_language
from generator.render.parts.printing import as_printed
from generator.render.wording import shortened

JsonLd = dict[str, Any]

CONTEXT = "https://schema.org"
SAID = 600  # characters of a claim in a list of them; all of it stands beside
KINDS = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "Country",
    ActorKind.OUTLET: "NewsMediaOrganization",
    ActorKind.BODY: "GovernmentOrganization",
    ActorKind.COMPANY: "Corporation",
    ActorKind.ALLIANCE: "Organization",
    ActorKind.GROUP: "Audience",
}


def report(header: Header) -> JsonLd:
    """A briefing as a `Report`."""
    return _filled(
        {
            "@context": CONTEXT,
            "@type": "Report",
            "headline": header.title,
            "abstract": header.description,
            "about": header.question,
            "inLanguage": header.language,
            "dateModified": _day(header.as_of),
            "editor": [{"@type": "Person", "name": name} for name in header.editors],
        }
    )


def news_article(desk: Desk, source: Source) -> JsonLd:
    """A source as a `NewsArticle`."""
    publisher = source.publisher.actor
    return _filled(
        {
            "@context": CONTEXT,
            "@type": "NewsArticle",
            "headline": source.title,
            "inLanguage": source.language,
            "datePublished": _day(source.published.date),
            "author": {"@type": "Person", "name": source.byline} if source.byline else None,
            "publisher": _party(desk, publisher) if publisher else None,
            "url": source.url,
            "archivedAt": source.archived,
        }
    )


def quotation(desk: Desk, quote: Quote, source: Source | None) -> JsonLd:
    """A quotation as a `Quotation`."""
    language = quote.language or (source.language if source else own_language(desk))
    return _filled(
        {
            "@context": CONTEXT,
            "@type": "Quotation",
            "text": as_printed(desk, quote),
            "inLanguage": language,
            "spokenByCharacter": _party(desk, quote.by),
            "dateCreated": _day(quote.date.date) if quote.date else None,
            "isPartOf": news_article(desk, source) if source else None,
            "workTranslation": {
                "@type": "Quotation",
                "text": quote.translation,
                "inLanguage": own_language(desk),
            }
            if quote.translation
            else None,
        }
    )


def claims(desk: Desk, found: Sequence[Record[Fact]]) -> JsonLd:
    """Claims as an `ItemList` of `Claim`, each with the one who makes it."""
    items = []
    for record in found:
        speaker = desk.annotated.speaker(record)
        items.append(
            _filled(
                {
                    "@type": "Claim",
                    "text": shortened(plain(desk, record.entry.sentence), SAID),
                    "claimInterpreter": _party(desk, speaker) if speaker else None,
                }
            )
        )
    return {"@context": CONTEXT, "@type": "ItemList", "itemListElement": items}


def party(desk: Desk, actor: Actor) -> JsonLd:
    """An actor as a person, a state or an organisation."""
    return {"@context": CONTEXT, **_party(desk, actor.id)}


def _party(desk: Desk, key: str) -> JsonLd:
    found = desk.annotated.briefing.find(key, Actor)
    kind = KINDS[found.entry.kind] if found else "Thing"
    others = [name.name for name in found.entry.names[1:]] if found else []
    return _filled({"@type": kind, "name": desk.name(key), "alternateName": others})


def _day(date: object) -> str | None:
    """A date if it is a plain day, month or year, which schema.org understands; else nothing."""
    written = str(date or "")
    return written if written.replace("-", "").isdigit() and len(written) in (4, 7, 10) else None


def _filled(item: JsonLd) -> JsonLd:
    return {key: value for key, value in item.items() if value}
