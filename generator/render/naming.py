"""Pages of one briefing among several: each names it, in the browser's title and in search hits."""

import re

from generator.page import Page
from generator.render import escape
from generator.render.addresses import Addresses

# What the macro `front` writes: the title that browsers show, and the heading that search shows.
_FRONT = re.compile(r'\A---\ntitle: "(?P<title>.*)"\n')
_HEADING = re.compile(r"^# (?P<words>.*?)(?P<attributes> \{ lang=.*\})?$", re.MULTILINE)


def named(addresses: Addresses, page: Page) -> Page:
    """The page with its briefing's title behind its own; the briefing's first page has it already.

    In the heading it is there for search and for screen readers, and is not seen.
    """
    header = addresses.annotated.briefing.header
    if header is None or page.path == addresses.home:
        return page
    title, words = str(escape.front(header.title)).strip('"'), escape.text(header.title)

    def in_front(found: re.Match[str]) -> str:
        return f'---\ntitle: "{found["title"]} · {title}"\n'

    def in_heading(found: re.Match[str]) -> str:
        hidden = f'<span class="of"> · {words}</span>'
        return f"# {found['words']}{hidden}{found['attributes'] or ''}"

    content = _FRONT.sub(in_front, page.content)
    return Page(page.path, _HEADING.sub(in_heading, content, count=1))
