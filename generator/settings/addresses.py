"""Addresses among the settings: of the site, of its repository, of what is joined to that."""

import os
import re
from typing import Any
from urllib.parse import quote, urlsplit

from generator.faults import EnvironmentFault

ADDRESS_EXAMPLES = "https://example.org/ or https://example.org/briefings/"
PATH_EXAMPLES = {"EDIT_PATH": "edit/main/ or -/edit/main/", "REPORT_PATH": "issues/new"}
# What stands for itself in a path (RFC 3986, "unreserved"), and octets in per cent.
_PLAIN_PATH = re.compile(r"(?:[A-Za-z0-9._~/-]|%[0-9A-Fa-f]{2})*")
_SECRET = re.compile(r"//[^/@]*@")
_NOT_WRITTEN = re.compile(r"[\s\x00-\x20\x7f<>\"'`\\]")


def address(value: Any, variable: str, *, is_plain: bool = False) -> str:
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
