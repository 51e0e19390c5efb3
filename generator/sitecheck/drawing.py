"""SVG drawings and the sitemap, read by expat: a browser runs what XML may hold."""

from collections.abc import Mapping
from xml.parsers import expat

from generator.sitecheck.vocabulary import names

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
ELEMENTS = {
    SVG: names(
        "svg g path line rect circle ellipse polygon polyline text tspan title desc defs use "
        "symbol marker mask pattern clipPath linearGradient radialGradient stop style"
    ),
    SITEMAP: names("urlset url loc lastmod"),
    ATOM: names("feed id title updated link author name entry category content"),
}
"""The elements that may stand in a drawing, in the sitemap and in a feed."""
IN_FEED = {"link": names("rel type href"), "category": names("term"), "content": names("type")}
"""The attributes that elements of a feed may have, beside their language."""
LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
REFERENCES = frozenset({"href", f"{XLINK} href"})


class _Refused(Exception):
    """Something that may not stand in the file; the message says what."""


def wrong_drawing(data: bytes) -> str:
    """What a drawing may not hold: scripts, handlers, other documents, other addresses."""
    return _wrong(data, SVG)


def wrong_sitemap(data: bytes) -> str:
    """What the sitemap may not hold: anything but addresses and days."""
    return _wrong(data, SITEMAP)


def wrong_feed(data: bytes) -> str:
    """What an Atom feed may not hold: anything but plain text and addresses of pages."""
    return _wrong(data, ATOM)


def _wrong(data: bytes, namespace: str) -> str:
    reader = expat.ParserCreate(namespace_separator=" ")
    reader.StartDoctypeDeclHandler = _refuse_doctype
    reader.ProcessingInstructionHandler = _refuse_instruction

    def start(name: str, attributes: Mapping[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if space != namespace or tag not in ELEMENTS[namespace]:
            raise _Refused(f"an element <{tag}> that may not stand in it")
        for attribute, value in attributes.items():
            if namespace == ATOM:
                _refuse_in_feed(tag, attribute, value)
            else:
                _refuse_attribute(tag, attribute, value)

    def words(text: str) -> None:
        if "url(" in text.lower() or "@import" in text.lower():
            raise _Refused("a style that fetches something")

    reader.StartElementHandler = start
    if namespace != ATOM:  # where "url(" is a word like any other
        reader.CharacterDataHandler = words
    reader.buffer_text = True
    try:
        reader.Parse(data, True)
    except _Refused as error:
        return str(error)
    except expat.ExpatError as error:
        return f"it cannot be read as XML: {error}"
    return ""


def _refuse_attribute(tag: str, name: str, value: str) -> None:
    shown = name.rpartition(" ")[2]
    compact = "".join(value.lower().split())
    if shown.lower().startswith("on"):
        raise _Refused(f"an attribute {shown} on <{tag}>")
    if name in REFERENCES and not value.startswith("#"):
        raise _Refused(f"an address {value[:60]!r} on <{tag}>")
    if "url(" in compact.replace("url(#", "").replace("\\", "url("):
        raise _Refused(f"an address in {shown} on <{tag}>")


def _refuse_in_feed(tag: str, name: str, value: str) -> None:
    is_known = name in IN_FEED.get(tag, frozenset()) or name == LANGUAGE
    if not is_known or (tag, name, value) == ("content", "type", "html"):
        raise _Refused(f"an attribute {name}={value[:60]!r} on <{tag}>")
    if name == "href" and not value.startswith(("https://", "http://")):
        raise _Refused(f"an address {value[:60]!r} on <{tag}>")


def _refuse_doctype(*_: object) -> None:
    raise _Refused("a document type, which could declare entities")


def _refuse_instruction(target: str, _: str) -> None:
    raise _Refused(f"an instruction <?{target}?>")
