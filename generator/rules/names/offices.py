"""Words for offices, and for those who hold one in part or no longer."""

from collections.abc import Mapping
from types import MappingProxyType

from generator.languages.table import listed
from generator.model.words import Predicate

QUALIFIERS = listed(
    "deputy vice former ex acting interim assistant under first associate wice była były byli"
    " zastępca бывший бывшая заместитель prime"
)
"""Words before an office that make another one of it."""


FIELDS = listed(
    "foreign defence defense finance interior health energy trade justice economy prime digital"
    " spraw иностранных"
)
"""Words that may stand between a qualifier and its office: deputy foreign minister."""
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
