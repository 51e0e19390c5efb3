"""Random cases, each made by a number alone: the same number makes the same case anywhere."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.hostile import HOSTILE

SLUG = "kz-digital-sovereignty"
YAML = tuple(f"briefings/{SLUG}/{name}" for name in ("briefing.yml", "actors.yml", "projects.yml"))
FACTS = tuple(f"briefings/{SLUG}/facts/{name}.yml" for name in ("fala", "harbour"))
ARTICLES = ("seeds/cranes.txt", "seeds/harbour.txt")
ATOMS = (
    *("", " ", "0", "-5", "1 1 1", "1e999999", "9" * 400, "one hundred and " * 20, "2022-02-30"),
    *("2022?-03/..", "no", "null", "~", "[]", "{}", "- a", "a: b", "*a", "&a", "!!python/name:x"),
    *("\u200b", "\u00ad", "\ufeff", "\u202e", "\x1b[2J", "\x00", "\ud800", "e\u0301" * 50),
    *("Anna Lis", "Nordkran", "cranes", "too-dear", "[[too-dear]]", "[[", "[[count:quotes by=x]]"),
    *(
        "…",
        "[…]",
        "3 March 2024",
        "za drogie",
        "EUR 8.5 million",
        "half of them",
        "tysiąc dwieście",
    ),
    *("seeds/cranes.txt", "../../etc/hosts", "https://example.org/a?b=[c]", "javascript:1", "<b>x"),
)
VERBS = (
    *(("check",), ("check", "--format"), ("coverage",), ("coverage", "--min"), ("explain",)),
    *(("find",), ("verify",), ("new",), ("pages",), ("record",), ("schema",), ("import",)),
    *(("--version",), ("--help",), ("nothing",), ("check", "--today"), ("check", "--timings")),
    *(("new", "quote"), ("new", "claim"), ("new", "figure"), ("fix", "--write"), ("migrate",)),
    *(("diff",), ("diff", "HEAD^"), ("diff", "HEAD", "HEAD^"), ("review", "--since"), ("review",)),
)
OF_ENTRIES = (
    *(("check",), ("pages",), ("pages",), ("fix",), ("fix", "--write"), ("fix", "--because", "-")),
    *(("diff", "HEAD^"), ("diff", "--format", "markdown"), ("diff", "--format", "json")),
    *(("review", "--since", "HEAD^"), ("review", "--format", "json", "--by", "A"), ("migrate",)),
)
OPTIONS = (
    "--id",
    "--briefing",
    "--format",
    "--min",
    "-C",
    "--diff-base",
    "--help",
    "--",
    "--replace",
    "--write",
    "--because",
    "--since",
    "--by",
    "--site",
)
VARIABLES = (
    *("SITE_URL", "REPO_URL", "EDIT_PATH", "REPORT_PATH", "GITHUB_EVENT_NAME", "GITHUB_BASE_REF"),
    *("NO_COLOR", "COLUMNS", "LANG", "LC_ALL", "TZ", "HOME", "TMPDIR", "CI_PIPELINE_SOURCE"),
    *("GITHUB_STEP_SUMMARY", "SOURCE_DATE_EPOCH", "PYTHONIOENCODING", "GIT_DIR", "PATH"),
    *("GIT_WORK_TREE", "GIT_CONFIG_COUNT", "GIT_EXTERNAL_DIFF", "XDG_CACHE_HOME", "BRIEFING_CACHE"),
)
STRINGS = tuple(words for _, words in HOSTILE)
_SCALAR = re.compile(r"(?<=: )[^\[\]{},\n]+")


@dataclass(frozen=True)
class Case:
    """One case: what a project's files hold instead, a command line, an environment, a stream."""

    number: int
    files: dict[str, bytes] = field(default_factory=dict)
    words: tuple[str, ...] = ("check",)
    environment: dict[str, str] = field(default_factory=dict)
    encoding: str = "utf-8"
    is_closed: bool = False

    @property
    def size(self) -> int:
        """Bytes and characters that it brings."""
        words = (*self.words, *self.environment.values())
        return sum(map(len, self.files.values())) + sum(map(len, words))


def case(number: int, project: Path) -> Case:
    """The case of a number.

    Args:
        number: which; the sorts follow each other.
        project: whose files are changed in it.
    """
    chance = random.Random(number)  # noqa: S311
    sorts: tuple[Callable[[random.Random, Path], Case], ...] = (
        *(_entries, _articles, _bytes, _command_line, _environment),
    )
    made = sorts[number % len(sorts)](chance, project)
    return Case(number, made.files, made.words, made.environment, made.encoding, made.is_closed)


def _word(chance: random.Random) -> str:
    """A hostile word, or a few of them."""
    pools: tuple[tuple[str, ...], ...] = (ATOMS, STRINGS)
    return "".join(chance.choice(chance.choice(pools)) for _ in range(chance.randint(1, 3)))


def _entries(chance: random.Random, project: Path) -> Case:
    """Values of fields exchanged for others, quoted or bare; lines repeated and left out."""
    name = chance.choice((*YAML, *FACTS))
    text = (project / name).read_text(encoding="utf-8")
    for _ in range(chance.randint(1, 4)):
        found = list(_SCALAR.finditer(text))
        if found and chance.random() < 0.7:
            spot = chance.choice(found)
            word = _word(chance)
            quoted = "'" + word.replace("'", "''").replace("\n", "\n\n") + "'"
            other = chance.choice((word, quoted, chance.choice(found)[0]))
            text = text[: spot.start()] + other + text[spot.end() :]
        else:
            lines = text.split("\n")
            at = chance.randrange(len(lines))
            lines[at : at + 1] = [lines[at]] * chance.choice((0, 2, 3))
            text = "\n".join(lines)
    words = chance.choice(OF_ENTRIES)
    return Case(0, {name: text.encode("utf-8", "surrogatepass")}, words)


def _articles(chance: random.Random, project: Path) -> Case:
    """Words of an article cut, repeated and exchanged."""
    name = chance.choice(ARTICLES)
    words = re.split(r"(\s)", (project / name).read_text(encoding="utf-8"))
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(words))
        words[at] = chance.choice((_word(chance), "", words[at] * 40, chance.choice(words)))
    return Case(0, {name: "".join(words).encode("utf-8", "surrogatepass")})


def _bytes(chance: random.Random, project: Path) -> Case:
    """Bytes of any file exchanged, and strange files put beside it."""
    name = chance.choice((*YAML, *FACTS, *ARTICLES, "mkdocs.yml"))
    data = bytearray((project / name).read_bytes())
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    odd = chance.choice((f"briefings/{SLUG}/a.YML", "seeds/é .txt", f"briefings/{SLUG}/.b.yml"))
    files = {name: bytes(data), odd: chance.randbytes(40)}
    return Case(0, files, chance.choice((("check",), ("fix", "--write"), ("diff",), ("review",))))


def _command_line(chance: random.Random, __: Path) -> Case:
    """A verb with words and options, printed to a stream that has few letters, or is closed."""
    words = [*chance.choice(VERBS)]
    for _ in range(chance.randint(0, 4)):
        files = (*ARTICLES, *FACTS, "site", "docs", ".")
        words.append(chance.choice((_word(chance), chance.choice(OPTIONS), chance.choice(files))))
    encoding = chance.choice(("utf-8", "ascii", "latin-1", "cp1250", "utf-16"))
    plain = tuple(word.replace("\0", "").encode("utf-8", "replace").decode() for word in words)
    return Case(0, words=plain, encoding=encoding, is_closed=chance.random() < 0.2)


def _environment(chance: random.Random, _: Path) -> Case:
    """A check or the pages in a strange environment."""
    names = chance.sample(VARIABLES, chance.randint(1, 4))
    words = {name: _word(chance) for name in names}
    safe = {k: v.replace("\0", "").encode("utf-8", "replace").decode() for k, v in words.items()}
    line = chance.choice((("check",), ("pages",), ("diff",), ("check", "--format", "github")))
    return Case(0, words=line, environment=safe)
