"""What the program does not read in the language of a source, a person has read.

Digits, dates, currencies and names are read in every language. Numbers in words, negations and
words that turn a sentence, such as all, may and only, are read where the language has a table;
where it has none they are neither proved, refused nor doubted, and readers are told who has read
them.

Wrong:
    source:
      language: id

Right:
    source:
      language: id
      read_by: Ada Lindt
      translation: The letter

Why: what nobody has read must not pass for proved.

Mend: let somebody who reads the language hold the facts against the article, and name them
under `read_by`; or add the language, which is one folder.
"""

from generator.annotated import AnnotatedBriefing
from generator.codes import language_name
from generator.languages import language_of
from generator.model import Source
from generator.rules.rule import Finding, Findings, proof


@proof("language-not-read", is_apart=True)
def language_not_read(annotated: AnnotatedBriefing) -> Findings:
    for record, source in annotated.briefing.each(Source):
        lacking = language_of(source.language).lacks
        if lacking and source.read_by is None:
            *others, last = lacking
            what = f"{', '.join(others)} and {last}" if others else last
            name = language_name(source.language)
            problem = f"{what} are not read in {name}"
            way_out = "have them read by somebody who can, and say by whom: `read_by: NAME`"
            yield Finding(record.place(("language",)), problem, way_out)
