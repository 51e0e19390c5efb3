"""What was found of two states is kept, so that a site is built without reading all of its past.

It is a cache: where it is lacking, of another version or broken, everything is read again.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.changes import Changes
from generator.files import put
from generator.version import software

Pairs = Mapping[str, Changes]
"""What changed, by what Git calls the content of the older folder and of the newer one."""
_FORM = TypeAdapter(tuple[str, dict[str, Changes]])


def kept(state: Path, slug: str) -> Pairs:
    """What this very software found of a briefing before; nothing where that is not known."""
    try:
        made_by, pairs = _FORM.validate_json(_file(state, slug).read_bytes())
    except (OSError, ValidationError):
        return {}
    return pairs if made_by == software() else {}


def keep(state: Path, slug: str, pairs: Pairs) -> None:
    """Keep what was found, instead of all that was kept before."""
    with suppress(OSError):  # the next run reads it all again
        put(_file(state, slug), _FORM.dump_json((software(), dict(pairs))), state)


def _file(state: Path, slug: str) -> Path:
    return state / f"editions-{slug}.json"
