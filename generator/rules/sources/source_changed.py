"""The stored text of every source is, byte for byte, the one its description was written for.

Wrong:
    source:
      id: port
      file: seeds/port.txt # in which somebody has mended a slip of the paper
      sha256: 4ed1e9f4ebe43638e710576d528c88178d3198f7fc6480182d03db4ef5a38312

Right:
    source:
      id: port
      file: seeds/port.txt # as the paper printed it, with the slip
      sha256: 4ed1e9f4ebe43638e710576d528c88178d3198f7fc6480182d03db4ef5a38312

Why: every proof rests on it. One changed letter in an article changes what was said.

Mend: bring back the article as the project's history has it. If it was replaced on purpose,
check every fact against the new text first and then write its new `sha256`.
"""

import hashlib
from collections.abc import Iterable

from generator.annotated import AnnotatedBriefing
from generator.nodes import at, renamed
from generator.rules.rule import Finding, Findings, proof
from generator.seeds import Seed


@proof("source-changed", is_fixable=True)
def source_changed(annotated: AnnotatedBriefing) -> Findings:
    for seed in annotated.seeds.by_source.values():
        if seed.sha256 != seed.source.sha256:
            message = f"{seed.path} is no longer the article described here: {_what_changed(seed)}"
            place = seed.record.place(("sha256",))
            way_out = (
                "bring the article back as it was; if it was replaced on purpose, read every fact "
                f"against it and then write `sha256: {seed.sha256}`"
            )
            fix = renamed(at(seed.record.node, ("sha256",)), seed.sha256)
            yield Finding(place, message, way_out, fix)
        original = seed.source.original
        if original and seed.original and seed.original != original.sha256:
            message = f"{original.file} is no longer the file that the stored text was made of"
            way_out = "bring it back as it was, or import it anew and read every fact against it"
            yield Finding(seed.record.place(("original", "sha256")), message, way_out)


def _what_changed(seed: Seed) -> str:
    """What an editor or Git does to a file without being asked, or that words have changed."""
    text = seed.text.text
    unix = text.replace("\r\n", "\n")
    if _is_described(seed, (unix, unix.replace("\n", "\r\n"))):
        return "only the ends of its lines have changed"
    if _is_described(seed, (text.rstrip("\n"), text + "\n", text.removesuffix("\n"))):
        return "only the end of its last line has changed"
    return "its text was changed"


def _is_described(seed: Seed, texts: Iterable[str]) -> bool:
    digests = (hashlib.sha256(text.encode()).hexdigest() for text in texts)
    return seed.source.sha256 in digests
