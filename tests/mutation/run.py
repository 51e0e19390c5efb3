"""`make mutants`: every mutant of five articles, the score, and what cannot be told."""

import sys
from collections import Counter

from tests.mutation.making import LEAST, all_mutants
from tests.mutation.mutant import Laboratory, Mutant


def main() -> int:
    """Run them all and print what came of it; 0 where all that can be told was told."""
    laboratory = Laboratory.open()
    tried: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    escaped: list[Mutant] = []
    for mutant in all_mutants(laboratory):
        tried[mutant.edit] += 1
        if laboratory.refused_by(mutant) & mutant.rules:
            refused[mutant.edit] += 1
        else:
            escaped.append(mutant)
    for edit in sorted(tried):
        print(f"{refused[edit]:5} of {tried[edit]:5}  {edit}")
    print(f"{refused.total():5} of {tried.total():5}  refused with the right rule")
    for excuse, mutants in _by_excuse(escaped).items():
        print(f"\n{len(mutants)} not told from the truth: {excuse or 'NO EXCUSE'}")
        for mutant in mutants:
            print(f"  {mutant.name}")
    return 0 if tried.total() >= LEAST and all(each.excuse for each in escaped) else 1


def _by_excuse(mutants: list[Mutant]) -> dict[str, list[Mutant]]:
    found: dict[str, list[Mutant]] = {}
    for mutant in sorted(mutants, key=lambda each: each.excuse):
        found.setdefault(mutant.excuse, []).append(mutant)
    return found


if __name__ == "__main__":
    sys.exit(main())
