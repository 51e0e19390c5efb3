"""Words of Ukrainian for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": r"президент|корол|глав\w+ держави|емір|султан|монарх|імператор|папа",
        "head-of-government-of": r"прем'єр|прем’єр|канцлер|глав\w+ уряду|голов\w+ уряду",
        "minister-of": "міністр|глав|очільни|голов",
        "deputy-minister-of": "заступни|віце",
        "director-of": (
            "директор|глав|керів|очол|очільни|начальни|голов|шеф|президент|ректор|редактор"
        ),
        "spokesperson-of": "речни|прес|представни|спікер|офіційн",
        "publishes": r"\w*публік|вида|випус|газет|журнал",
    },
    qualifiers=listed("колишній колишня екс заступник заступниця віце перший"),
    fields=listed("закордонних"),
)
