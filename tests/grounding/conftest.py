"""A briefing with one article and one fact, made for each example."""

import hashlib
from typing import Any

import yaml

from generator.annotated import annotate
from generator.diagnostics import Diagnostic
from generator.rules import RULES
from tests.trees import DictTree


class _Plain(yaml.SafeDumper):
    """What is written twice is written out twice."""

    def ignore_aliases(self, data: Any) -> bool:
        """No anchors: a briefing has none."""
        del data
        return True


NOTE = {"kind": "context", "text": "An invented name."}
ACTORS = (
    {"id": "gazette", "kind": "outlet", "names": ["Elva Gazette"], "forms": ["the Gazette"]},
    {"id": "ada-lindt", "kind": "person", "names": ["Ada Lindt"]}
    | {"forms": ["Ада Линдт", "Ada Lindt’s"]},
    {"id": "orm-berg", "kind": "person", "names": ["Orm Berg"]},
    {"id": "elva", "kind": "state", "names": ["Elva"], "forms": ["Elvie"]},
    {"id": "nord", "kind": "state", "names": ["Nord"], "forms": ["Nordic"]},
    {"id": "nord-ministry", "kind": "body", "names": ["Nordic Ministry of Ports"]},
    {"id": "elva-ministry", "kind": "body", "names": ["Ministry of Ports"]},
    {"id": "ship-department", "kind": "body"}
    | {"names": ["Ship Department of the Nordic Ministry of Ports"]},
    {"id": "nordic-officials", "kind": "group", "names": ["Nordic officials"]},
    {"id": "northern-line", "kind": "company", "names": ["Northern Line"]},
    {"id": "port-of-elva", "kind": "body", "names": ["port of Elva"]},
    {"id": "old-harbour", "kind": "body", "names": ["Old Harbour"], "forms": ["'Old Harbour'"]},
)
PROJECTS = ({"id": "tide-works", "kind": "platform", "names": ["Tide Works"]},)


def described(seed: str, lines: int, language: str) -> dict[str, Any]:
    """A source of some lines below a headline."""
    return {
        "id": "article",
        "file": "seeds/article.txt",
        "sha256": hashlib.sha256(seed.encode()).hexdigest(),
        "title": "The headline",
        "translation": "The headline",
        "language": language,
        "publisher": "gazette",
        "published": {"date": "2023-06-15", "basis": "external", "why": "It is on the page."},
        "layout": {"1": "title", f"2-{lines + 1}": "body"},
    }


def found_in(
    article: list[str], kind: str, entry: dict[str, Any], language: str = "en", **more: Any
) -> tuple[Diagnostic, ...]:
    """What the checks say of a briefing with this article and this entry."""
    seed = "\n".join(["The headline", *article]) + "\n"
    source = described(seed, len(article), language)
    facts = {"source": source, kind: [{"id": "the-fact", **entry}], **more}
    if kind == "absences":
        facts["claims"] = [{"id": "a-claim", "text": "Open.", "evidence": article[0][:-1]}]
    briefing = {"title": "T", "question": "Q", "as_of": "2023-12-31"}
    files = {
        "briefings/made/briefing.yml": dumped(briefing),
        "briefings/made/actors.yml": dumped([{**actor, "notes": [NOTE]} for actor in ACTORS]),
        "briefings/made/projects.yml": dumped([{**one, "notes": [NOTE]} for one in PROJECTS]),
        "briefings/made/facts/article.yml": dumped(facts),
        "seeds/article.txt": seed.encode(),
    }
    annotated = annotate(DictTree(files), "made")
    return tuple(found for rule in RULES for found in rule(annotated))


def dumped(value: Any) -> bytes:
    """A value as a file."""
    return yaml.dump(value, Dumper=_Plain, allow_unicode=True, sort_keys=False).encode()
