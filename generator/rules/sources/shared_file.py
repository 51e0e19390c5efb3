"""No two sources of a briefing use the same stored article.

Wrong:
    source:
      id: letter
      file: seeds/port.txt # the article of `port`
      title: A letter to the port

Right:
    source:
      id: letter
      file: seeds/letter.txt
      title: A letter to the port

Why: one article counted twice looks like two that agree.

Mend: remove one of the two descriptions.
"""

from generator.annotated import AnnotatedBriefing
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.seeds import Seed


@proof("shared-file", Scope.BRIEFING)
def shared_file(annotated: AnnotatedBriefing) -> Findings:
    first: dict[str, Seed] = {}
    for seed in annotated.seeds.by_source.values():
        other = first.setdefault(seed.path, seed)
        if other is not seed:
            message = f"{seed.path} is already the article of '{other.record.id}'"
            way_out = f"name another file, or move what is here to '{other.record.id}'"
            yield Finding(seed.record.place(("file",)), message, way_out)
