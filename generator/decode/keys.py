"""Keys that no part of a briefing has, and the one that says in which schema it is written."""

import re
import unicodedata
from collections.abc import Collection
from collections.abc import Mapping as Mapping_
from dataclasses import replace
from types import MappingProxyType

from generator.codes import is_language
from generator.dates import Date, DateError, parse
from generator.decode.parts import meant_by
from generator.diagnostics import Diagnostic
from generator.model import SCHEMA, SCHEMA_KEY
from generator.nodes import Mapping, Node, Scalar, Sequence, at, is_absent, renamed
from generator.suggest import certain
from generator.text.lookalikes import is_hidden

MAX_SHOWN = 20  # more mistakes in one entry are one mistake of a program, not of a person
FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs that are blank
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


def unknown_keys(
    keys: list[Scalar],
    known: Collection[str],
    where: str,
    elsewhere: Mapping_[str, str] = MappingProxyType({}),
) -> list[Diagnostic]:
    """One diagnostic for each unknown key, up to a number that a person could have written.

    Args:
        keys: the keys; those that were refused already are passed over.
        known: the keys that may stand there.
        where: what they stand in, with its article.
        elsewhere: the way out for keys that are known in another place.
    """
    wrong = [key for key in keys if not key.is_refused]
    found = [unknown_key(key, known, where) for key in wrong[:MAX_SHOWN]]
    found = [
        replace(one, help=elsewhere.get(key.value, one.help))
        for key, one in zip(wrong, found, strict=False)
    ]
    return with_number_of_rest(found, len(wrong))


def unknown_key(key: Scalar, known: Collection[str], where: str) -> Diagnostic:
    """A key that is not one of the known ones."""
    found = meant_by(key.value, known)
    way_out = f"did you mean '{found}'?" if found else "its fields are: " + ", ".join(sorted(known))
    message = f"{where} has no field called '{key.value[:80]}'"
    if hidden := next(filter(_is_unseen, key.value), ""):
        message += f": the invisible character U+{ord(hidden):04X} stands in it"
    sure = certain(key.value, known)
    fix = renamed(key, sure) if sure else ()
    return Diagnostic(key.place, "unknown-field", message, way_out, fix=fix)


def _is_unseen(character: str) -> bool:
    """Whether a character cannot be seen, or looks like a space and is none."""
    is_blank = character != " " and unicodedata.category(character) in ("Cf", "Zs")
    return is_blank or is_hidden(character) or character in FILLERS


def with_number_of_rest(found: list[Diagnostic], number: int) -> list[Diagnostic]:
    """The diagnostics that are shown; the last says how many more there are like it."""
    if number > len(found):
        message = f"{found[-1].message} (and {number - len(found):,} more)"
        return [*found[:-1], replace(found[-1], message=message)]
    return found


def ids_in(node: Node) -> set[str]:
    """The ids in a list whose name is not known: what refers to them is not another mistake."""
    items = node.items if isinstance(node, Sequence) else ()
    return {written for item in items if (written := written_id(item))}


def written_id(node: Node) -> str | None:
    """The id that an entry is written with, if it has one."""
    found = node.get("id") if isinstance(node, Mapping) else None
    return found.value if isinstance(found, Scalar) and found.value else None


def language_in(source: Node) -> str:
    """The language of an article whose source was refused, where its code can be read."""
    code = source.get("language") if isinstance(source, Mapping) else None
    return code.value if isinstance(code, Scalar) and is_language(code.value) else ""


def date_in(source: Node) -> Date | None:
    """The date of an article whose source was refused, also as it is written by habit."""
    dated = source.get("published") if isinstance(source, Mapping) else None
    dated = dated.get("date") if isinstance(dated, Mapping) else dated
    try:
        return parse(dated.value) if isinstance(dated, Scalar) else None
    except DateError as error:
        return parse(error.meant) if error.meant else None
