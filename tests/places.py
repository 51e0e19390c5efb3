"""Where the checkout and its examples lie; imports nothing, since whoever starts a run asks."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "tests/cases/checks/base"
FIVE = ROOT / "tests/cases/five"
