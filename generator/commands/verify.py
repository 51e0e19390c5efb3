"""`briefing verify`: prove a built site again, from the stored articles alone."""

from pathlib import Path

from generator.faults import EnvironmentFault
from generator.tree import WorkTree
from generator.verdict import VERDICT, Proof, prove


def verify(root: Path, site: Path) -> tuple[str, bool]:
    """What was proved or what failed, and whether all was proved.

    Args:
        root: the folder that `seeds/` lies in.
        site: the folder of the built site.

    Raises:
        EnvironmentFault: there is nothing to prove, or nothing to prove it from.
    """
    if not (root / "seeds").is_dir():
        raise EnvironmentFault(f"there is no folder seeds/ in {root}")
    proof = prove(site, WorkTree(root))
    if not proof.briefings:
        raise EnvironmentFault(f"{site} holds no {VERDICT}, so nothing can be proved")
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
