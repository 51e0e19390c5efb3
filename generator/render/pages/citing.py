"""A quotation cited: as plain words, for BibTeX, and as CSL-JSON."""

import json
import re
from dataclasses import dataclass

from generator import dates
from generator.model import Quote, Source
from generator.render.desk import Desk
from generator.render.languages import own_language
from generator.render.parts.printing import as_printed
from generator.render.wording import in_marks
from generator.wordings import _


@dataclass(frozen=True, slots=True)
class Citation:
    """One form of citation, line by line; an indented line begins with one blank."""

    id: str
    title: str
    lines: tuple[str, ...]


def citations(desk: Desk, quote: Quote, source: Source) -> tuple[Citation, ...]:
    """A quotation in the three forms, naming the speaker, the article and where it can be read."""
    return (
        Citation("s_plain", _("Plain text"), (_plain(desk, quote, source),)),
        Citation("s_bibtex", "BibTeX", tuple(_bibtex(desk, quote, source))),
        Citation("s_csl", "CSL-JSON", tuple(_csl(desk, quote, source))),
    )


def _plain(desk: Desk, quote: Quote, source: Source) -> str:
    said = _said(desk, quote)
    if quote.translation:
        said += " " + _("[{words}, translated by the editors]").format(
            words=in_marks(quote.translation)
        )
    return _("{said}. In: {publisher}, {title}, {date}{address}.").format(
        said=said,
        publisher=_publisher(desk, source),
        title=in_marks(source.title),
        date=_date(source),
        address=f", {source.url}" if source.url else "",
    )


def _said(desk: Desk, quote: Quote) -> str:
    return _("{speaker}: “{words}”").format(
        speaker=desk.name(quote.by), words=as_printed(desk, quote)
    )


def _publisher(desk: Desk, source: Source) -> str:
    actor = source.publisher.actor
    return desk.name(actor) if actor else _("publisher not known")


def _date(source: Source) -> str:
    date = source.published.date
    return dates.display(date) if date else _("date not known")


def _bibtex(desk: Desk, quote: Quote, source: Source) -> list[str]:
    date = source.published.date
    year = date.earliest.year if date and date.earliest else None
    fields = {
        "author": source.byline or f"{{{_tex(_publisher(desk, source))}}}",
        "title": f"{{{_tex(source.title)}}}",
        "journal": _tex(_publisher(desk, source)),
        "year": str(year) if year else "",
        "url": source.url or "",
        "language": source.language,
        "note": _tex(_said(desk, quote)),
    }
    written = [f" {name} = {{{value}}}," for name, value in fields.items() if value]
    return [f"@article{{{quote.id},", *written, "}"]


def _tex(words: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", words)


def _csl(desk: Desk, quote: Quote, source: Source) -> list[str]:
    date = source.published.date
    day = date.earliest if date and date.precision == "day" else None
    year = date.earliest.year if date and date.earliest else None
    parts = [day.year, day.month, day.day] if day else [year] if year else []
    item = {
        "id": quote.id,
        "type": "article-newspaper",
        "title": source.title,
        "container-title": _publisher(desk, source),
        "author": [{"literal": source.byline}] if source.byline else None,
        "issued": {"date-parts": [parts]} if parts else None,
        "URL": source.url,
        "language": source.language,
        "note": _said(desk, quote),
        "annote": f"In {own_language(desk)}: {in_marks(quote.translation)}"
        if quote.translation
        else None,
    }
    filled = {key: value for key, value in item.items() if value}
    return json.dumps([filled], ensure_ascii=False, indent=1).split("\n")
