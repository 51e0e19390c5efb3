"""`briefing verify`: prove a built site again, from the stored articles alone."""

from pathlib import Path

from generator import face
from generator.verdict import Proof


def verify(root: Path, site: Path) -> tuple[str, bool]:
    """What was proved or what failed, and whether all was proved.

    Args:
        root: the folder that `seeds/` lies in.
        site: the folder of the built site.

    Raises:
        EnvironmentFault: there is nothing to prove, or nothing to prove it from.
    """
    proof = face.verify(site, root)
    lines = [f"not proved: {failure}" for failure in proof.failures]
    return "\n".join([*lines, _summary(proof)]) + "\n", not proof.failures


def _summary(proof: Proof) -> str:
    counts = " · ".join(
        f"{number:,} {noun if number == 1 else f'{noun}s'}"
        for number, noun in (
            (proof.articles, "article"),
            (proof.quotations, "quotation"),
            (proof.facts, "fact"),
        )
    )
    if proof.failures:
        return f"{counts}: {len(proof.failures)} not proved"
    return f"{counts}: all proved again"
