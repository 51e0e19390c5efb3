"""Words of Czech for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": r"prezident|král|emír|sultán|monarch|císař|hlav\w+ státu|papež",
        "head-of-government-of": r"premiér|předsed\w+ vlády|kancléř|šéf\w* vlády",
        "minister-of": "minist|šéf|kancléř",
        "deputy-minister-of": "náměst|vice|místo",
        "director-of": "ředitel|šéf|vede|vedouc|předsed|prezident|rektor|náčelní|redaktor",
        "spokesperson-of": "mluvčí|tiskov|zástup",
        "publishes": r"vydá|vyda|tisk|\w*publik|noviny|časopis|deník",
    },
    qualifiers=listed("bývalý bývalá ex vice první"),
)
