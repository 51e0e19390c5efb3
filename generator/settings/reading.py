"""`mkdocs.yml` read: name, addresses, colours and pages of one's own; all else comes with us."""

import posixpath
from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load
from yaml import SafeLoader, YAMLError

from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from generator.settings.values import (
    colour,
    fault,
    language,
    path_below,
    refuse_foreign,
    url_setting,
    words_setting,
)
from generator.wordings import ENGLISH, N_, catalogue_of

SITE_NAME = N_("Annotated briefings")
OF_MKDOCS = "MkDocs encountered an error parsing the configuration file: "
EDIT_PATH, REPORT_PATH = "edit/main/", "issues/new"


@dataclass(frozen=True, slots=True)
class ProjectSettings:
    """The settings of a project; empty means unknown, or as it comes with us."""

    site_name: str = SITE_NAME
    language: str = ENGLISH
    """The language of all that the site says beside what a briefing's files say."""
    site_description: str = ""
    copyright: str = ""
    repo_name: str = ""
    site_url: str = ""
    repo_url: str = ""
    edit_path: str = ""
    report_path: str = ""
    primary: str = ""
    accent: str = ""
    logo: str = ""
    favicon: str = ""
    extra_css: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    """Files of `docs/` that are published whatever they hold, by their paths in it."""
    nav: tuple[tuple[str, str], ...] = ()
    """Pages of one's own, in order: a title, or nothing for the page's own, and the page."""

    @property
    def base(self) -> str:
        """The path that the site is served below, with a slash at both ends."""
        return posixpath.join("/", urlsplit(self.site_url).path, "")


def read_settings(project: ProjectFolder) -> ProjectSettings:
    """The settings that the site of a project is built with.

    Raises:
        EnvironmentFault: `mkdocs.yml` cannot be read, or a setting is not what it has to be.
    """
    found = _read(project)
    refuse_foreign(found)
    theme, extra = _part(found, "theme"), _part(found, "extra")
    spoken = language(theme)
    palette = _part(theme, "palette", "theme.")
    return ProjectSettings(
        site_name=words_setting(found, "site_name") or catalogue_of(spoken).gettext(SITE_NAME),
        language=spoken,
        site_description=words_setting(found, "site_description"),
        copyright=words_setting(found, "copyright"),
        repo_name=words_setting(found, "repo_name"),
        site_url=url_setting(found.get("site_url"), "SITE_URL", is_plain=True),
        repo_url=url_setting(found.get("repo_url"), "REPO_URL"),
        edit_path=path_below(extra.get("edit_path", EDIT_PATH), "EDIT_PATH"),
        report_path=path_below(extra.get("report_path", REPORT_PATH), "REPORT_PATH"),
        primary=colour(palette, "primary"),
        accent=colour(palette, "accent"),
        logo=words_setting(theme, "logo", "theme."),
        favicon=words_setting(theme, "favicon", "theme."),
        extra_css=tuple(_listed(found, "extra_css")),
        files=tuple(_listed(extra, "files", "extra.")),
        nav=tuple(map(_navigated, _listed(found, "nav"))),
    )


def _read(project: ProjectFolder) -> Mapping[str, Any]:
    try:
        with project.config.open("rb") as file:
            found: Any = yaml_load(file, _loader())
    # YAML takes 2022-02-30 for a date, which is none, and nests as deep as one likes.
    except (ConfigurationError, OSError, ValueError, RecursionError, YAMLError) as error:
        why = " ".join(str(error).removeprefix(OF_MKDOCS).split())
        raise EnvironmentFault(f"{project.config.name} cannot be read: {why}") from None
    if not isinstance(found, dict):
        raise EnvironmentFault(f"{project.config.name} holds no settings")
    return found


@cache
def _loader() -> Any:
    """What reads the file: MkDocs' own tags, and nothing that makes or runs an object."""

    class Loader(SafeLoader):
        """Reads a name of Python as the words it is, for the setting it stands in to be named."""

    Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda _, name, __: name)
    return get_yaml_loader(Loader)


def _part(whole: Mapping[str, Any], name: str, within: str = "") -> Mapping[str, Any]:
    """A setting that has parts; empty where it has none, such as a theme that is only named."""
    found = whole.get(name)
    if found is None or (name == "theme" and isinstance(found, str)):
        return {}
    if not isinstance(found, dict):
        raise fault(within + name, "is not a map of settings", "write name: value below it")
    return found


def _listed(found: Mapping[str, Any], name: str, within: str = "") -> list[Any]:
    listed, whole = found.get(name) or [], within + name
    if not isinstance(listed, list):
        raise fault(whole, "is not a list", "write each of its files behind a hyphen")
    if name != "nav" and not all(isinstance(one, str) for one in listed):
        raise fault(whole, "holds more than the names of files", "write one behind each hyphen")
    return listed


def _navigated(one: Any) -> tuple[str, str]:
    """A page of the navigation, `tour.md` or `A tour: tour.md`."""
    if isinstance(one, str):
        return "", one
    if isinstance(one, dict) and len(one) == 1:
        ((title, page),) = one.items()
        if isinstance(title, str) and isinstance(page, str):
            return title, page
    raise fault(
        "nav",
        "holds more than pages of docs/",
        "write each as in `- A tour: tour.md`; those of the briefings are added by themselves",
    )


def refuse_missing(settings: ProjectSettings, pages: Container[str], files: Container[str]) -> None:
    """Refuse a setting that names a file which is not there, before every page does.

    Args:
        settings: of the project.
        pages: the pages that there are, below `docs/`.
        files: all files that there are, below `docs/` or among the parts of the theme.

    Raises:
        EnvironmentFault: it names the setting, the file and the way out.
    """
    for name, path in _named(settings):
        if urlsplit(path).scheme or path.startswith("//"):
            way_out = "nothing on a page may come from elsewhere; store it in docs/"
            raise fault(name, f"names '{path}', which is on another host", way_out)
        if path not in (pages if name == "nav" else files):
            where = "docs/" if name == "nav" else "docs/ or overrides/"
            raise fault(name, f"names '{path}', which is not in {where}", "correct the name")


def refuse_navigation(
    settings: ProjectSettings, own: Collection[str], ours: Collection[str]
) -> None:
    """Refuse a navigation that leaves out a page of the project's own, or names one in vain.

    Args:
        settings: of the project.
        own: the pages that lie in `docs/` itself; those in its folders need not be named.
        ours: those of them that are in the navigation by themselves.

    Raises:
        EnvironmentFault: it names the page and the way out.
    """
    named = [page for _, page in settings.nav]
    for page in named:
        if "/" not in page and page not in (*own, *ours):
            raise fault("nav", f"names '{page}', which is not in docs/", "correct the name")
    for page in sorted({*own} - {*named, *ours}) if named else ():
        way_out = "list it, or delete `nav`: then every page is listed"
        raise fault("nav", f"leaves out '{page}', which lies in docs/", way_out)


def _named(settings: ProjectSettings) -> Iterator[tuple[str, str]]:
    yield from (("nav", page) for _, page in settings.nav)
    yield from (("extra_css", path) for path in settings.extra_css)
    pictures = {"theme.logo": settings.logo, "theme.favicon": settings.favicon}
    yield from ((name, path) for name, path in pictures.items() if path)
