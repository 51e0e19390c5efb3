"""`briefing serve`: the site in a browser, one rebuild for each edit, mistakes survived."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from jinja2 import TemplateError

from generator import face
from generator.builder import FOR_SERVER
from generator.commands.build import mkdocs_environment
from generator.commands.pages import Memories, clear_problems, laid_out, show_problems, write_pages
from generator.commands.schema import refresh_schemas
from generator.faults import EnvironmentFault, refusal_of
from generator.files import wanted_cache
from generator.project import ProjectFolder
from generator.render.memory import Memory
from generator.reporters import as_text
from generator.settings import read_settings

INTERVAL = 0.4  # seconds between looks at the files; saving twice in that time is one edit
WATCHED = ("briefings", "seeds", "docs", "overrides", "mkdocs.yml")
TEMPLATE = ".md.j2"
Stamp = frozenset[tuple[str, int, int]]


def serve(project: ProjectFolder, host: str, port: int, say: Callable[[str], None]) -> int:
    """Serve until interrupted; returns the exit code."""
    site = f"http://{host}:{port}{read_settings(project).base}"  # MkDocs serves below its path
    _refuse_taken(host, port)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    stamp, memories = _stamp(project), Memories(Memory)
    if not refresh(project, site, say, memories):
        say(f"what has to be mended is shown at {site}problems/")
    with _server(project, f"{host}:{port}") as server:
        is_said = False
        try:
            while server.poll() is None:
                time.sleep(INTERVAL)
                if not is_said and (is_said := _answers(host, port)):
                    say(f"the site is served at {site} and follows every edit; Ctrl-C ends it")
                now = _stamp(project)
                if now != stamp:
                    before, stamp = stamp, _settled(project, now)
                    if any(path.endswith(TEMPLATE) for path, *_ in stamp ^ before):
                        memories.clear()
                    if not refresh(project, site, say, memories):
                        say(f"what has to be mended is shown at {site}problems/")
        except KeyboardInterrupt:
            return 0
        finally:
            clear_problems(project)
    if server.returncode:
        raise EnvironmentFault(f"MkDocs ended with code {server.returncode}")
    return 0


def _refuse_taken(host: str, port: int) -> None:
    """MkDocs would build the whole site first and then end in a traceback."""
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        why = str(error.strerror).partition(" (")[0].lower()
        way_out = "name another: briefing serve --address 127.0.0.1:8001"
        raise EnvironmentFault(
            f"nothing can be served at {host}:{port}: {why}; {way_out}"
        ) from None


def _answers(host: str, port: int) -> bool:
    """Whether MkDocs has built the site once and takes requests."""
    try:
        socket.create_connection((host, port), timeout=INTERVAL).close()
    except OSError:
        return False
    return True


def refresh(
    project: ProjectFolder, site: str, say: Callable[[str], None], memories: Memories | None = None
) -> bool:
    """Check and write the pages, or the page of what has to be mended; whether all was good.

    Args:
        project: what is served.
        site: its address.
        say: is told what was found.
        memories: what is known of the pages, and will be.

    Raises:
        EnvironmentFault: no page could be written, and none is left of an earlier run.
    """
    try:
        settings = replace(read_settings(project), site_url=site)
        briefings = face.read(project, cache=wanted_cache())
        report = face.check(briefings)
        refresh_schemas(briefings)
        if report.is_good:  # made here and not beside, for what stays known until the next edit
            write_pages(project, laid_out(briefings, settings, memories=memories))
        else:
            show_problems(project, report, settings)
        say(as_text(report, colour=sys.stdout.isatty()).rstrip())
    except (EnvironmentFault, OSError, TemplateError) as fault:  # a template may be half edited
        told = refusal_of(fault) if isinstance(fault, OSError) else str(fault)
        if not (project.pages / FOR_SERVER).is_file():  # nothing is there yet to be served
            raise EnvironmentFault(told) from None
        say(f"briefing: {told}")
        return False
    return report.is_good


@contextmanager
def _server(project: ProjectFolder, address: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-P", "-m", "generator.sharing", "serve", "--livereload", "--quiet"]
    command += ["--config-file", str(project.pages / FOR_SERVER), "--dev-addr", address]
    environment = mkdocs_environment()
    with subprocess.Popen(command, cwd=project.pages, env=environment) as server:  # noqa: S603
        try:
            yield server
        finally:
            server.terminate()


def _settled(project: ProjectFolder, stamp: Stamp) -> Stamp:
    """Wait until an editor that saves several files has finished."""
    while True:
        time.sleep(INTERVAL / 4)
        now = _stamp(project)
        if now == stamp:
            return now
        stamp = now


def _stamp(project: ProjectFolder) -> Stamp:
    """What would change if any watched file were edited, added or deleted."""
    watched = [project.root / name for name in WATCHED]
    below = (path for one in watched for path in one.rglob("*"))
    return frozenset(
        found for path in (*watched, *below, *project.templates) for found in _seen(path)
    )


def _seen(path: Path) -> Iterator[tuple[str, int, int]]:
    try:
        status = path.lstat()
    except OSError:
        return
    yield str(path), status.st_mtime_ns, status.st_size
