"""A verdict that lasts: `verify.json` in the site, and the proof of a built site from it."""

from generator.verdict.proof import Failure, Proof
from generator.verdict.proving import prove
from generator.verdict.writing import VERDICT, verdict_page

__all__ = ["VERDICT", "Failure", "Proof", "prove", "verdict_page"]
