"""Words of Polish for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": r"prezyden|król|emir|sułtan|cesarz|monarch|papież|głow\w+ państwa",
        "head-of-government-of": r"premie|kanclerz|szef\w* rządu|prezes\w* rady ministrów",
        "minister-of": "minist|szef|kanclerz",
        "deputy-minister-of": "wice|zastępc|podsekretarz|sekretarz",
        "director-of": "dyrektor|szef|prezes|prezyden|kierow|przewodnicz|naczeln|rektor|redaktor",
        "spokesperson-of": "rzeczni|prasow|przedstawiciel",
        "publishes": r"wyda|druk|gazet|\w*publik|pism",
    },
    qualifiers=listed("wice była były byli zastępca zastępczyni pierwszy pierwsza"),
    fields=listed("spraw"),
)
