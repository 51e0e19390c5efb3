"""Abbreviations explained: the first of each on a page opens a card, the others are mere words."""

import re

from generator.page import Page
from generator.render.addresses import Addresses, relative
from generator.render.doors import GLOSSARY
from generator.render.shell import fill
from generator.render.views import Link
from generator.wordings import _

MOST = 40  # abbreviations that one page explains; the glossary has all of them
# What the macro `term` writes. Texts are escaped and cannot hold it.
_TERM = re.compile(r'<button type="button" class="term" popovertarget="(gl_\d+)">([^<]*)</button>')


def explained(addresses: Addresses, page: Page) -> Page:
    """A finished page with one term for each abbreviation in its prose, and their cards below.

    Which occurrence is the first is known only here: values are made in another order than the
    template prints them.
    """
    met: set[str] = set()

    def once(found: re.Match[str]) -> str:
        if found[1] in met or len(met) == MOST:
            return found[2]
        met.add(found[1])
        return found[0]

    content = _TERM.sub(once, page.content)
    if not met:
        return page
    glossary = relative(f"{addresses.behind(GLOSSARY)}#s_abbreviations", page.path)
    cards = fill(
        "terms.md.j2",
        terms=tuple(one for one in addresses.terms.values() if one.card in met),
        glossary=Link(_("All abbreviations"), glossary),
    )
    return Page(page.path, f"{content}\n{cards}")
