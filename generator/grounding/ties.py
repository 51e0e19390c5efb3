"""Whether the evidence of a lasting tie names the office that it speaks of."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.roles import QUALIFIERS
from generator.model import Relation
from generator.model.words import Predicate

KNOWN = frozenset({"en", "pl", "ru", "kk"})
"""Languages whose words for offices are known; nothing in another one is refused unread."""
OFFICES: Mapping[Predicate, str] = MappingProxyType(
    {
        Predicate.HEAD_OF_STATE_OF: (
            r"president|king|queen|emir|monarch|sultan|emperor|head of state|supreme leader|pope"
            r"|prezyden|król|głow\w+ państwa|президент|корол|глав\w+ государства|эмир"
            r"|мемлекет басшы"
        ),
        Predicate.HEAD_OF_GOVERNMENT_OF: (
            r"prime[ -]minister|premier|chancellor|head of (?:the )?government|pm\b|premie"
            r"|kanclerz|szef\w* rządu|премьер|канцлер|глав\w+ правительства|үкімет басшы"
        ),
        Predicate.MINISTER_OF: r"minist|secretary|chancellor|szef|министр|глав",
        Predicate.DEPUTY_MINISTER_OF: (
            r"deputy|vice|under-?secretary|wice|zastępc|podsekretarz|sekretarz|замест|замминист"
            r"|замглав|вице|орынбасар|minister of state"
        ),
        Predicate.DIRECTOR_OF: (
            r"director|head|chief|chair|lead|ceo|president|boss|manag|rector|editor|dyrektor|szef"
            r"|prezes|kierow|przewodnicz|naczeln|директор|глав|руковод|началь|председ|шеф"
            r"|басшы|басты|төраға|жетекші|direct"
        ),
        Predicate.SPOKESPERSON_OF: (
            r"spokes|press|represent|speak|rzeczni|prasow|przedstawiciel|пресс|представител"
            r"|официальн|баспасөз|өкіл"
        ),
        Predicate.PUBLISHES: (
            r"publi|print|issu|releas|edit|newspaper|magazine|wyda|druk|gazet|\w*публик|изда"
            r"|выпус|газет|журнал|жария|басыл"
        ),
    }
)
"""Beginnings of the words by which English, Polish, Russian and Kazakh tell an office."""
DEPUTY = rf"(?<!\w)(?:{'|'.join(sorted(QUALIFIERS - {'prime'}))})[ -](?:\w+ )?"
"""The beginning of an office that only a deputy or a former holder holds."""
FULL = frozenset(
    {Predicate.HEAD_OF_STATE_OF, Predicate.HEAD_OF_GOVERNMENT_OF, Predicate.MINISTER_OF}
)
"""Offices that a deputy or a former holder does not hold."""


def tie_mentions(material: Material) -> Iterator[Mention]:
    """The office that each lasting tie speaks of, where it speaks of one."""
    for record, tie in material.briefing.each(Relation):
        own = material.passages(record)
        is_read = all(each.language.partition("-")[0] in KNOWN for each in own)
        if tie.predicate not in OFFICES or not material.is_proved(record) or not is_read:
            continue
        meant = tie.predicate.words
        subject = Subject(record, ("predicate",), Aspect.TIE, meant)
        if _is_told(tie.predicate, " … ".join(each.text for each in own)):
            yield subject.stated()
        elif why := tie.inferred.get("predicate"):
            yield subject.inferred(why)
        else:
            way_out = (
                "choose the predicate that the evidence names, take in the words that name it, or "
                "give the reason: `inferred: {predicate: …}`"
            )
            yield subject.missing(f"no word of the evidence says '{meant}'", way_out)


def _is_told(predicate: Predicate, said: str) -> bool:
    """Whether a word of the office stands there; a deputy's is not the minister's."""
    words = OFFICES[predicate]
    if predicate in FULL:
        said = re.sub(rf"{DEPUTY}(?:{words})", "", said, flags=re.IGNORECASE)
    return bool(re.search(rf"(?<!\w)(?:{words})", said, re.IGNORECASE))
