"""The browser of the tests: where it is, and how a machine gets one.

`python -m tests.browser_support` makes sure that there is one, or fails saying how to get it.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ELSEWHERE = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files/Chromium/Application/chrome.exe",
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WAY_OUT = (
    "The tests need Chromium and found none. Install it (on Debian: apt install chromium; anywhere "
    "else: .venv/bin/python -m playwright install chromium), or name one: "
    "CHROMIUM=/path/to/chrome make test"
)


class NoBrowser(Exception):
    """No Chromium was found; the message says how to get one."""


def find_chromium() -> Path:
    """The Chromium to test with: `$CHROMIUM`, one of the system, or Playwright's own.

    Raises:
        NoBrowser: there is none, or `$CHROMIUM` names none.
    """
    if named := os.environ.get("CHROMIUM"):
        if found := shutil.which(named):
            return Path(found)
        raise NoBrowser(f"CHROMIUM={named} is not a program that can be run")
    for name in (*NAMES, *ELSEWHERE):
        if found := shutil.which(name):
            return Path(found)
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    if own.is_file():
        return own
    raise NoBrowser(WAY_OUT)


def _is_debian() -> bool:
    # Ubuntu's package of this name only hands over to snap, which many machines lack
    release = Path("/etc/os-release")
    return release.is_file() and "ID=debian" in release.read_text(encoding="utf-8").splitlines()


def _as_root() -> list[str] | None:
    """What to put before a command that needs root, or None where root is out of reach."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], check=False).returncode == 0:
        return ["sudo", "-n"]
    return None


def _install() -> None:
    """Try to get a browser, the system's package first; the caller sees what came of it."""
    root = _as_root()
    if root is not None and _is_debian() and shutil.which("apt-get"):
        quiet = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
        subprocess.run([*quiet, "update"], check=False)
        wanted = ["chromium", "fonts-liberation"]
        subprocess.run(
            [*quiet, "install", "--yes", "--no-install-recommends", *wanted],
            check=False,
            stdout=subprocess.DEVNULL,
        )
        if shutil.which("chromium"):
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def ensure_chromium() -> Path:
    """The Chromium to test with, installed if there is none.

    Raises:
        NoBrowser: there is none, and none could be installed.
    """
    try:
        return find_chromium()
    except NoBrowser:
        if "CHROMIUM" in os.environ:
            raise
    print("no Chromium found; installing one (once)", flush=True)
    _install()
    return find_chromium()


if __name__ == "__main__":
    try:
        print(ensure_chromium())
    except NoBrowser as error:
        sys.exit(str(error))
