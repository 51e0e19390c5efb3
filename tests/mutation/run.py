"""`make mutants`: every mutant of the real briefing, the score, and what cannot be told."""

import sys
from collections import Counter

from tests.mutation.making import all_mutants
from tests.mutation.mutant import Laboratory, Mutant


def main() -> int:
    """Run them all and print what came of it; 0 where at least a thousand were tried."""
    laboratory = Laboratory.open()
    tried: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    untold: list[Mutant] = []
    for mutant in all_mutants(laboratory):
        tried[mutant.edit] += 1
        if laboratory.refused_by(mutant) & mutant.rules:
            refused[mutant.edit] += 1
        else:
            untold.append(mutant)
    for edit in sorted(tried):
        print(f"{refused[edit]:5} of {tried[edit]:5}  {edit}")
    print(f"{refused.total():5} of {tried.total():5}  refused with the right rule")
    print("\nNot told from the truth:")
    for mutant in untold:
        print(f"  {mutant.name}")
    return 0 if tried.total() >= 1000 else 1


if __name__ == "__main__":
    sys.exit(main())
