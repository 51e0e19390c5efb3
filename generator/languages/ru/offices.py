"""Words of Russian for offices, by the predicate of the tie that they tell."""

from generator.languages.offices import OfficeWords
from generator.languages.table import listed

OFFICES = OfficeWords(
    offices={
        "head-of-state-of": (
            r"президент|корол|глав\w+ государства|эмир|султан|монарх|император|папа"
        ),
        "head-of-government-of": (
            r"премьер|канцлер|глав\w+ правительства|председател\w+ правительства"
        ),
        "minister-of": "министр|глав",
        "deputy-minister-of": "замест|замминист|замглав|вице",
        "director-of": "директор|глав|руковод|началь|председ|шеф|президент|ректор|редактор",
        "spokesperson-of": "пресс|представител|официальн",
        "publishes": r"\w*публик|изда|выпус|газет|журнал",
    },
    qualifiers=listed("бывший бывшая экс заместитель вице первый"),
    fields=listed("иностранных"),
)
