"""Files on a site that nobody built: a packed copy is none; of others it is said what they are."""

import gzip
import hashlib
from pathlib import Path
from typing import NoReturn

import pytest

from generator.verdict import STATEMENT, unlike_itself
from generator.verdict.saying import other_files
from generator.verdict.statement import statement
from tests.cli.running import run

DATA = b"id,text\n1,The cranes are too dear\n"
STRAYS = {
    "claims.csv.gz": (gzip.compress(DATA + b"more"), "it is not the file beside it, packed"),
    "bomb.csv.gz": (gzip.compress(b"0" * 9_000_000), "it is not the file beside it, packed"),
    "gone.csv.gz": (gzip.compress(DATA), "it is not the file beside it, packed"),
    "events.csv.gz": (gzip.compress(DATA) + b"<p>more", "it is not the file beside it, packed"),
    "figures.csv.gz": (b"no gzip", "it is not the file beside it, packed"),
    "claims.csv.br": (DATA, "what is packed in it is not read here, as .gz is"),
    "._claims.csv": (DATA, "an operating system left it, and whoever asks is sent it: delete it"),
    ".DS_Store": (b"", "an operating system left it, and whoever asks is sent it: delete it"),
    "more.bin": (b"", ""),
}
BUILT = ("bomb", "claims", "events", "figures", "quotes")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of five files, one of which is there for a server, packed, too."""
    (tmp_path / "site/b").mkdir(parents=True)
    for name in BUILT:
        (tmp_path / f"site/b/{name}.csv").write_bytes(DATA)
    (tmp_path / "site" / STATEMENT).write_bytes(statement(tmp_path / "site", {}))
    (tmp_path / "site/b/quotes.csv.gz").write_bytes(gzip.compress(DATA))
    return tmp_path / "site"


def unknown(site: Path) -> dict[str, str]:
    """What the data of a briefing says of files in its folder."""
    due = {f"b/{name}.csv": hashlib.sha256(DATA).hexdigest() for name in BUILT}
    return {one.fact: one.message for one in other_files(site / "b", {"files": due})}


def test_a_copy_packed_for_a_server_is_no_forgery(site: Path) -> None:
    assert unknown(site) == {}
    assert unlike_itself(site) == ()


def test_it_is_said_what_strays_are(site: Path) -> None:
    for name, (content, _) in STRAYS.items():
        (site / "b" / name).write_bytes(content)
    due = {f"b/{name}": said for name, (_, said) in STRAYS.items()}
    assert unknown(site) == due | {"b/more.bin": "a file that verify.json does not know"}
    by_statement = {one.fact: one.message for one in unlike_itself(site)}
    assert by_statement == due | {"b/more.bin": "a file that nobody wrote is on the site"}


def test_a_folder_that_is_no_site_is_not_walked(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def walk(*_: object) -> NoReturn:
        raise AssertionError("it looks at everything")

    monkeypatch.setattr(Path, "rglob", walk)
    (site.parent / "seeds").mkdir()
    for folder in (site, site.parent, site / "b"):
        done = run("-C", str(site.parent), "verify", str(folder))
        assert done.exit_code == 2
        assert done.stderr.endswith("holds no verify.json, so nothing can be proved\n")
