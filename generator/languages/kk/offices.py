"""Words of Kazakh for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": "президент|король|әмір|сұлтан|монарх|мемлекет басшы",
        "head-of-government-of": "премьер|канцлер|үкімет басшы",
        "minister-of": "министр|басшы",
        "deputy-minister-of": "вице|орынбасар",
        "director-of": "директор|басшы|басты|төраға|жетекші|президент|ректор|редактор",
        "spokesperson-of": "баспасөз|өкіл|спикер|ресми",
        "publishes": "жария|басыл|шыға|газет|журнал",
    },
    qualifiers=listed("бұрынғы вице бірінші"),
    fields=listed("сыртқы"),
)
