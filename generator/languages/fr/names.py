"""What French writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "m mm mme mmes mlle me dr pr mgr monsieur madame mademoiselle maître docteur professeur père"
    " sœur frère saint président présidente ministre maire juge procureur procureure directeur"
    " directrice général colonel capitaine"
)
PEOPLES = described(
    "AF afghan; AT autrichien; AU australien; AZ azerbaïdjanais; AM arménien; BE belge; BY"
    " biélorusse bélarusse; BG bulgare; BR brésilien; CA canadien; CN chinois; CZ tchèque; DE"
    " allemand; DK danois; EG égyptien; ES espagnol; EE estonien; FI finlandais; FR français; GB"
    " britannique; GE géorgien; GR grec; HU hongrois; IL israélien; IN indien; IR iranien; IQ"
    " irakien; IT italien; JP japonais; KZ kazakh; KG kirghiz; KR sud-coréen; LT lituanien; LV"
    " letton; MA marocain; MD moldave; NL néerlandais; NO norvégien; PL polonais; PT portugais;"
    " RO roumain; RS serbe; RU russe; SE suédois; SK slovaque; SY syrien; TN tunisien; TR turc"
    " turque; UA ukrainien; US américain; UZ ouzbek; CH suisse"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"(?:s|e|es|ne|nes|que|ques|sse|sses)?",
    are_declined=False,
    per=listed("par"),
    joining=listed("de du des d la le les l et ou à au aux en dans pour par sur"),
    pointing=(
        "il|elle|ils|elles|son|sa|ses|leurs?|y|ici|là|les deux|le pays|l['’](?:état"
        "|union)|la (?:république|capitale)|le gouvernement|du pays"
    ),
)
