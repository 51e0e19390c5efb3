"""A verdict that lasts: `verify.json` in the site, and the proof of a built site from it."""

from generator.verdict.proving import prove, unlike_itself
from generator.verdict.reading import Failure, Proof
from generator.verdict.statement import STATEMENT, differing_files, digests_of, statement
from generator.verdict.writing import VERDICT, verdict_page
