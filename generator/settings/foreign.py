"""What a `mkdocs.yml` written for another site holds: refused in one sentence, by its name."""

from collections.abc import Mapping
from typing import Any

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
    if named != [PLUGIN]:
        wrong = f"lists {', '.join(map(str, named))}" if named else f"does not list {PLUGIN}"
        way_out = f"write `plugins: [{PLUGIN}]`, which brings the others that the pages need"
        raise fault("plugins", wrong, way_out)


def fault(name: str, wrong: str, way_out: str) -> EnvironmentFault:
    """The fault of one setting."""
    return EnvironmentFault(f"{name} in {FILE} {wrong}; {way_out}")


def words(found: Mapping[str, Any], name: str, within: str = "") -> str:
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
    value = words(found, name, "theme.palette.")
    if value and value not in COLOURS[name]:
        way_out = did_you_mean(value, COLOURS[name], f"write one of: {', '.join(COLOURS[name])}")
        raise fault(f"theme.palette.{name}", f"is '{value}', no colour of Material", way_out)
    return value


def language(theme: Mapping[str, Any]) -> str:
    """The language that the site speaks, English where none is named.

    Raises:
        EnvironmentFault: there is no catalogue of it.
    """
    value = words(theme, "language", "theme.") or ENGLISH
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
