"""Twice the pages of a built site cost at most a little more than twice, looked through again."""

import json
from functools import partial
from pathlib import Path

import pytest

from generator.sitecheck import Fault, check_pages, check_site
from tests.growth.counting import MOST, calls, growing_too_fast

SIZES = (20, 40, 80)
LEAST = (SIZES[2] ** 2 - SIZES[1] ** 2) // 4
"""More calls than before, below which nothing is said: less than the new pairs of pages."""
PAGE = """<!doctype html><html lang="en"><head><title>t</title>
<script>__md_scope=new URL("{root}",location)</script></head><body>
<nav><a href="{root}">Home</a></nav><main><article class="md-content__inner">{content}</article>
</main></body></html>"""
FACT = """<section class="fact"><h3 id="fact">A fact</h3>
<p>Words <a href="#fact">here</a> and <a href="../{next}/#fact">there</a>.</p>
</section>"""


def a_site(folder: Path, size: int) -> list[str]:
    """Write a site of so many pages, each with a link to the next; all of them stand at home.

    Gives the addresses of the pages, which no site of another size has.
    """
    names = [f"of-{size}-page-{n}" for n in range(size)]
    home = "".join(f'<p><a href="{name}/">{name}</a></p>' for name in names)
    written = {"index.html": PAGE.format(root=".", content=home)}
    written["404.html"] = PAGE.format(root="/", content="<h1>404</h1>")
    for name, after in zip(names, [*names[1:], names[0]], strict=True):
        page = PAGE.format(root="..", content=FACT.format(next=after))
        written[f"{name}/index.html"] = page
    hits = [
        {"location": f"{name}/#fact", "title": "A fact", "text": "<p>Words.</p>"} for name in names
    ]
    written["search/search_index.json"] = json.dumps({"docs": hits})
    for path, text in written.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return ["", *(f"{name}/" for name in names)]


@pytest.mark.parametrize("has_project", [True, False], ids=["build", "verify"])
def test_it_grows_like_the_site(tmp_path: Path, *, has_project: bool) -> None:
    counted = []
    for size in SIZES:
        site = tmp_path / str(size)
        due = a_site(site, size)
        found = list[Fault]()
        again = partial(check_site, site, due, []) if has_project else partial(check_pages, site)
        counted.append(calls(lambda: found.extend(again())))  # noqa: B023
        assert found == []
    small, middle, large = counted
    assert large.total() - middle.total() < MOST * (middle.total() - small.total())
    assert growing_too_fast(small, middle, large, LEAST) == {}
