"""Whether two texts that say the same both negate it, or both do not."""

import re
from collections.abc import Iterable, Iterator

from generator.grounding.gaps import Gap
from generator.grounding.material import Material
from generator.grounding.passage import Passage
from generator.languages.table import listed
from generator.text import negations, words

LESS_THAN_NO = re.compile(
    r"(?<!\w)(?:without|lacks?|lacking|lacked|absen\w+|fail\w*|refus\w+|den(?:y|ie[sd]|ying)|unable"
    r"|impossible|hardly|barely|scarcely|rarely|seldom|cannot|unless|instead|avoid\w*|except"
    r"|bez|beze|brak\w*|odm[aó]w\w+|zaprzecz\w+|niemożliw\w+|zamiast|unik\w+|ledw\w+|poza|oprócz"
    r"|без|отказ\w+|отриц\w+|опроверг\w+|невозможн\w+|вместо|лиш\w+|едва|кроме|отсутств\w+"
    r"|un\w+ed|non-\w+|in(?:correct|valid)\w*|dis\w+|(?!niezależn|niechę|niedawn|niektór|niewiel|niebezp|niedziel|niemc|niemie|niestety)nie\w{4,}|не\w{4,}|\w+сыз\w*|\w+сіз\w*)(?!\w)",
    re.IGNORECASE,
)
"""Words that say no in one language where the other may have a plain "not"."""
EDITORIAL = re.compile(
    r"(?<!\w)(?:is|are|was|were) not (?:named|said|told|given|quoted|identified|stated)(?!\w)"
)
"""What the editor says of the article itself."""
ALIKE = 0.75  # the share of words in common from which on a text repeats its evidence
MEANING = 4  # letters from which on a word means something
STEM = 4  # letters that two forms of a word have in common
SAYING = listed("says said that according article reported this with from been have were which")


def negates(text: str, language: str) -> str:
    """The first plain negation of a text; "no doubt" and "not only" are none."""
    found = (each for each in negations(text, language=language) if not each.is_idiom)
    return next((each.word for each in found if not LESS_THAN_NO.fullmatch(each.word)), "")


def turned(material: Material, text: str, own: Iterable[Passage]) -> Iterator[Gap]:
    """A negation that a text adds to what it otherwise repeats, or leaves out."""
    text = EDITORIAL.sub("", text)
    stems = _stems(without_names(material, text))
    for passage in own:
        is_foreign = passage.language.partition("-")[0] != material.language.partition("-")[0]
        said = passage.translation if is_foreign else passage.text
        if not said or len(stems & _stems(said)) < ALIKE * max(len(stems), 1):
            continue
        here, there = negates(text, material.language), negates(said, material.language)
        if bool(here) != bool(there) and not LESS_THAN_NO.search(text if there else said):
            word = here or there
            yield Gap(word, f"'{word}', which is in {'the text' if here else 'the evidence'} only,")


def without_names(material: Material, text: str) -> str:
    """A text without the names in it: it may name whom the evidence does not."""
    for hit in reversed(material.aliases.find(text)):
        text = text[: hit.span.start] + " " * (hit.span.end - hit.span.start) + text[hit.span.end :]
    return text


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words that mean something."""
    plain = (word.text.lower() for word in words(text))
    return frozenset(word[:STEM] for word in plain if len(word) >= MEANING and word not in SAYING)
