"""Ask the sites that the built pages link to whether those links still work.

    python .github/external_links.py SITE CACHE

LinkChecker does the asking: one request a second to a host, robots.txt obeyed. A link that worked
within the last week, says CACHE, is not asked for again. Exit code 1: some links are broken.
"""

import csv
import datetime
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

CONFIG = Path(__file__).with_name("linkcheckerrc")
FRESH = datetime.timedelta(days=7)


def external_links(site: Path) -> set[str]:
    """Every address in the text of the pages that leads to another site."""
    return {
        href
        for page in site.rglob("*.html")
        for link in LexborHTMLParser(page.read_bytes()).css("article a[href]")
        # edit and report links ask for a login; they are made from settings, not by hand
        if (href := link.attributes["href"] or "").startswith(("http://", "https://"))
        and not any(part in href for part in ("/edit/", "/issues/new"))
    }


def ask(links: Iterable[str]) -> Iterator[tuple[str, bool, str]]:
    """Each link, whether it works, and what its site said."""
    done = subprocess.run(
        [sys.executable, "-m", "linkcheck", "--config", CONFIG, "--stdin"],
        input="\n".join(sorted(links)),
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    lines = (line for line in done.stdout.splitlines() if line and not line.startswith("#"))
    for row in csv.DictReader(lines, delimiter=";"):
        yield row["urlname"], row["valid"] == "True", row["result"]


def main(site: Path, cache: Path) -> int:
    """Ask, remember what works, and print what does not."""
    if not (site / "index.html").is_file():
        print(f"there is no site in {site}: run make site first", file=sys.stderr)
        return 2
    today = datetime.datetime.now(tz=datetime.UTC).date()
    seen: dict[str, str] = json.loads(cache.read_text("utf-8")) if cache.is_file() else {}
    links = external_links(site)
    works = {
        link: day
        for link, day in seen.items()
        if link in links and today - datetime.date.fromisoformat(day) < FRESH
    }
    answers = list(ask(links - works.keys())) if links - works.keys() else []
    works |= {link: today.isoformat() for link, is_fine, _ in answers if is_fine}
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_text(json.dumps(works, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    for link, is_fine, said in answers:
        if not is_fine:
            print(f"{link}: {said}")
    broken = links - works.keys()
    print(f"{len(links)} links to other sites, {len(answers)} asked for, {len(broken)} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
