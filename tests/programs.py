"""Programs that tests run as processes of their own."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.places import ROOT


def ran(
    *words: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """What a program says and how it ends, with more in its environment; it may fail."""
    command, environment = list(map(str, words)), os.environ | (env or {})
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
