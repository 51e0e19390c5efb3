"""What Spanish writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "sr sra sres srta señor señora señorita don doña d dña dr dra doctor doctora profesor"
    " profesora presidente presidenta ministro ministra alcalde alcaldesa juez jueza fiscal"
    " director directora general coronel capitán padre sor fray"
)
PEOPLES = described(
    "AF afgan; AR argentin; AT austriac; AU australian; BE belga; BO bolivian; BR brasileñ; BY"
    " bielorrus; BG búlgar; CA canadiens; CL chilen; CN chin; CO colombian; CU cuban; CZ chec; DE"
    " alemán aleman; DK danés danes; EC ecuatorian; EG egipci; ES español; FI finlandés"
    " finlandes; FR francés frances; GB británic; GE georgian; GR grieg; HU húngar; IL israelí;"
    " IN indi; IR iraní; IQ iraquí; IT italian; JP japonés japones; KZ kazaj; LT lituan; MX"
    " mexican; NL neerlandés neerlandes; NO norueg; PE peruan; PL polac; PT portugués portugues;"
    " RO ruman; RS serbi; RU rus; SE suec; SY siri; TR turc; UA ucranian; US estadounidense; UY"
    " uruguay; VE venezolan; CH suiz"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"(?:o|a|os|as|e|es|n|na|nos|nas|s)?",
    are_declined=False,
    per=listed("por"),
    joining=listed("de del la el los las y e o en a al para por"),
    pointing=(
        "su|sus|él|ella|ellos|ellas|allí|aquí|ambos|ambas|(?:el|del) (?:país|estado"
        "|gobierno)|la (?:unión|república|capital)"
    ),
)
