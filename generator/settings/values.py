"""The values of settings; what is foreign or of no use is refused in one sentence, by its name."""

import os
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from mkdocs.config.defaults import get_schema

from generator.faults import EnvironmentFault
from generator.suggest import did_you_mean, nearest
from generator.wordings import ENGLISH, LANGUAGES

FILE = "mkdocs.yml"
PLUGIN = "briefing"
THEME = "material"

KNOWN: Mapping[str, tuple[str, ...]] = {
    "": (
        *("site_name", "site_description", "site_url", "repo_url", "repo_name", "copyright"),
        *("theme", "plugins", "extra", "extra_css", "nav", "dev_addr"),
    ),
    "theme": ("name", "language", "palette", "logo", "favicon"),
    "theme.palette": ("primary", "accent"),
    "extra": ("edit_path", "report_path", "files"),
}
"""All settings that may stand there; `dev_addr` is for `mkdocs serve`."""


_ACCENTS = (
    *("red", "pink", "purple", "deep purple", "indigo", "blue", "light blue", "cyan", "teal"),
    *("green", "light green", "lime", "yellow", "amber", "orange", "deep orange", "custom"),
)
COLOURS: Mapping[str, tuple[str, ...]] = {
    "primary": (*_ACCENTS, "brown", "grey", "blue grey", "black", "white"),
    "accent": _ACCENTS,
}
"""The colours that Material knows; `custom` is what the project's own style sheet says."""
OF_MKDOCS = frozenset(name for name, _ in get_schema())
"""Settings that MkDocs knows: one of them is no slip of the pen."""


def refuse_foreign(found: Mapping[str, Any]) -> None:
    """Refuse the first setting that the pages are not built with.

    A file that names no plugins is right: our own commands bring them.

    Raises:
        EnvironmentFault: it names the setting and the way out.
    """
    for path, known in KNOWN.items():
        for name in _part(found, path):
            if name not in known:
                raise _unknown(f"{path}.{name}" if path else str(name), str(name), known)
    theme = found.get("theme")
    named_theme = theme.get("name") if isinstance(theme, dict) else theme
    if named_theme not in (None, THEME):
        raise fault("theme", f"is '{named_theme}'", f"write `theme: {{name: {THEME}}}`")
    plugins = found.get("plugins")
    if any(isinstance(one, dict) and one.get(PLUGIN) for one in _each(plugins)):
        raise fault("plugins", f"gives options to {PLUGIN}", f"it has none: `plugins: [{PLUGIN}]`")
    named = [next(iter(one), "") if isinstance(one, dict) else one for one in _each(plugins)]
    if "plugins" in found and named != [PLUGIN]:
        wrong = f"lists {', '.join(map(str, named))}" if named else f"does not list {PLUGIN}"
        way_out = f"write `plugins: [{PLUGIN}]`, which brings the others that the pages need"
        raise fault("plugins", wrong, way_out)


def fault(name: str, wrong: str, way_out: str) -> EnvironmentFault:
    """The fault of one setting."""
    return EnvironmentFault(f"{name} in {FILE} {wrong}; {way_out}")


def words_setting(found: Mapping[str, Any], name: str, within: str = "") -> str:
    """A setting of words on one line; empty where there is none.

    Raises:
        EnvironmentFault: it is something else.
    """
    value = found.get(name)
    if value is None:
        return ""
    if not isinstance(value, (str, int, float)) or isinstance(value, bool):
        raise fault(within + name, "is no text", f'write it as in {name}: "…"')
    return " ".join(str(value).split())


def colour(found: Mapping[str, Any], name: str) -> str:
    """A colour of the palette; empty where there is none.

    Raises:
        EnvironmentFault: it is none that Material knows.
    """
    value = words_setting(found, name, "theme.palette.")
    if value and value not in COLOURS[name]:
        way_out = did_you_mean(value, COLOURS[name], f"write one of: {', '.join(COLOURS[name])}")
        raise fault(f"theme.palette.{name}", f"is '{value}', no colour of Material", way_out)
    return value


def language(theme: Mapping[str, Any]) -> str:
    """The language that the site speaks, English where none is named.

    Raises:
        EnvironmentFault: there is no catalogue of it.
    """
    value = words_setting(theme, "language", "theme.") or ENGLISH
    if value not in LANGUAGES:
        way_out = f"write one of: {', '.join(LANGUAGES)}"
        raise fault("theme.language", f"is '{value}', which the site does not speak", way_out)
    return value


def _part(found: Mapping[str, Any], path: str) -> Mapping[str, Any]:
    """The settings below a path; none where something else stands there."""
    at: Any = found
    for name in filter(None, path.split(".")):
        at = at.get(name) if isinstance(at, dict) else None
    return at if isinstance(at, dict) else {}


def _each(plugins: Any) -> list[Any]:
    return list(plugins) if isinstance(plugins, (list, dict)) else [plugins] if plugins else []


def _unknown(path: str, name: str, known: tuple[str, ...]) -> EnvironmentFault:
    is_known = name in OF_MKDOCS and path == name
    if not is_known and (meant := nearest(name, known)):
        return fault(path, "is not a setting", f"did you mean '{meant}'?")
    wrong = "is a setting that the pages are not built with"
    may_stand = f"what may stand there: {', '.join(known)}"
    return fault(path, wrong, f"take it out, or let `briefing migrate` do it; {may_stand}")


ADDRESS_EXAMPLES = "https://example.org/ or https://example.org/briefings/"
PATH_EXAMPLES = {"EDIT_PATH": "edit/main/ or -/edit/main/", "REPORT_PATH": "issues/new"}
# What stands for itself in a path (RFC 3986, "unreserved"), and octets in per cent.
_PLAIN_PATH = re.compile(r"(?:[A-Za-z0-9._~/-]|%[0-9A-Fa-f]{2})*")
_SECRET = re.compile(r"//[^/@]*@")
_NOT_WRITTEN = re.compile(r"[\s\x00-\x20\x7f<>\"'`\\]")


def url_setting(value: Any, variable: str, *, is_plain: bool = False) -> str:
    """An absolute http or https address; empty where there is none.

    Args:
        value: what the configuration holds.
        variable: the environment variable that usually gives it, for the message.
        is_plain: whether pages are served below it, so that its path is written into them.

    Raises:
        EnvironmentFault: it is something else.
    """
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        wrong = "is not an address"
    else:
        wrong = _wrong_address(value) or (is_plain and _wrong_path(urlsplit(value).path)) or ""
    if wrong:
        raise _fault(value, variable, wrong, f"write it as in {ADDRESS_EXAMPLES}")
    return str(value)


def path_below(value: Any, variable: str) -> str:
    """A path that is joined to the address of the repository.

    Raises:
        EnvironmentFault: it is something else.
    """
    if value is None or value == "":
        return ""
    wrong = ""
    if not isinstance(value, str) or _NOT_WRITTEN.search(value) or urlsplit(value).scheme:
        wrong = "is not a path below the repository"
    elif value.startswith("/"):
        wrong = "begins with a slash, and REPO_URL is put before it"
    elif variable == "EDIT_PATH" and not value.endswith(("/", "=")):
        wrong = "does not end with a slash, and the name of a file is put behind it"
    if wrong:
        raise _fault(value, variable, wrong, f"write it as in {PATH_EXAMPLES[variable]}")
    return str(value)


def _fault(value: Any, variable: str, wrong: str, way_out: str) -> EnvironmentFault:
    given = os.environ.get(variable, "")
    is_given = given.lower() == str(value).lower()  # YAML reads `true` as True
    is_option = variable.startswith("--")
    name = variable if is_given or is_option else f"{variable.lower()} in mkdocs.yml"
    shown = _SECRET.sub("//…@", given if is_given else str(value))
    return EnvironmentFault(f"{name} is '{shown}', which {wrong}; {way_out}, or leave it empty")


def _wrong_address(value: str) -> str:
    """What is wrong with an address, or nothing."""
    if _NOT_WRITTEN.search(value):
        return "holds a space or a sign that no address may hold"
    try:
        parts = urlsplit(value)
        host = parts.hostname if parts.port != 0 else ""
    except ValueError:
        return "cannot be read as an address"
    if parts.scheme not in ("http", "https"):
        return "does not begin with https:// or http://"
    if "@" in parts.netloc:
        return "holds a user's name, which every page would show"
    if not host or "%" in host:
        return "names no host"
    has_more = "?" in value or "#" in value
    return "holds more than a host and a path: a page is put behind it" if has_more else ""


def _wrong_path(path: str) -> str:
    """What is wrong with a path that pages write into their links, or nothing."""
    if "//" in path:
        return "holds two slashes in a row behind its host"
    if {".", ".."} & set(path.split("/")):
        return "holds '.' or '..' in its path"
    if not _PLAIN_PATH.fullmatch(path):
        return f"holds signs that a path does not; in per cent it is {quote(path, safe='/~%')}"
    return ""
