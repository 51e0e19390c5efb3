"""The version of the schema that a briefing is written in, read before anything else of it."""

import re

from generator.diagnostics import Diagnostic
from generator.model import SCHEMA, SCHEMA_KEY
from generator.nodes import Mapping, Node, Scalar, at, is_absent

_VERSION = re.compile(r"[1-9][0-9]{0,3}")


def version_problem(root: Node | None) -> Diagnostic | None:
    """What is wrong with the `schema` of a `briefing.yml`: it is none, or a newer one than ours.

    Args:
        root: the root of the file, if it has one.
    """
    if not isinstance(root, Mapping):
        return None
    written = root.get(SCHEMA_KEY)
    if written is None or is_absent(written):
        return None
    place = at(root, (SCHEMA_KEY,)).place
    if not isinstance(written, Scalar) or not _VERSION.fullmatch(written.value):
        message = f"`{SCHEMA_KEY}` is not the number of a schema"
        return Diagnostic(place, "invalid-value", message, f"write `{SCHEMA_KEY}: {SCHEMA}`")
    if int(written.value) <= SCHEMA:
        return None
    message = (
        f"this briefing is written in schema {written.value}, and this version reads up to {SCHEMA}"
    )
    return Diagnostic(place, "newer-schema", message, "install the newer version of the software")
