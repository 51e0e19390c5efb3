"""What was found of two states is kept, so that a site is built without reading all of its past.

It is a cache: where it is lacking, of another version or broken, everything is read again.
"""

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from generator.changes import Changes
from generator.files import keep_in, recalled
from generator.version import software

Pairs = Mapping[str, Changes]
"""What changed, by what Git calls the content of the older folder and of the newer one."""
_FORM = TypeAdapter(tuple[str, dict[str, Changes]])


def kept(cache: Path | None, root: Path, slug: str) -> Pairs:
    """What this very software found of a briefing before; nothing where that is not known."""
    try:
        written = recalled(cache, _name(root, slug)) if cache else None
        made_by, pairs = _FORM.validate_json(written or b"")
    except ValidationError:
        return {}
    return pairs if made_by == software() else {}


def keep(cache: Path | None, root: Path, slug: str, pairs: Pairs) -> None:
    """Keep what was found, instead of all that was kept before."""
    with suppress(PydanticSerializationError):  # a name of a file that is no text
        if cache:
            keep_in(cache, _name(root, slug), _FORM.dump_json((software(), dict(pairs))))


def _name(root: Path, slug: str) -> str:
    """What is kept of a briefing lies under the place of its project."""
    digest = hashlib.sha256(os.fsencode(root / slug)).hexdigest()
    return f"editions-{digest[:24]}.json"
