"""What Italian writes before the name of a person, and calls the people and things of a state."""

from generator.languages.names import NameWords
from generator.languages.table import described, listed

TITLES = listed(
    "sig signor signora signorina dott dottor dottoressa prof professor professoressa avv"
    " avvocato avvocata ing ingegner presidente ministro ministra sindaco sindaca giudice"
    " direttore direttrice generale colonnello capitano don padre suor fra"
)
PEOPLES = described(
    "AF afghan; AL albanes; AR argentin; AT austriac; AU australian; BE belg; BR brasilian; BY"
    " bieloruss; BG bulgar; CA canades; CN cines; CZ cec; DE tedesc; DK danes; EG egizian; ES"
    " spagnol; FI finlandes; FR frances; GB britannic; GE georgian; GR grec; HU ungheres; IL"
    " israelian; IN indian; IR iranian; IT italian; JP giappones; KZ kazak; LT lituan; LY libic;"
    " NL olandes; NO norveges; PL polacc; PT portoghes; RO rumen; RS serb; RU russ; SE svedes; SY"
    " sirian; TN tunisin; TR turc; UA ucrain; US statunitens american; CH svizzer"
)
NAMES = NameWords(
    titles=TITLES,
    peoples=PEOPLES,
    people_ending=r"(?:o|a|i|e|hi|he|no|na|ni|ne)?",
    are_declined=False,
    per=listed("per al"),
    joining=listed("di del dello della dei degli delle e o in a al alla per da il lo la i gli le"),
    pointing=(
        "suo|sua|suoi|sue|loro|esso|essa|lì|là|qui|entrambi|il paese|del paese|lo stato"
        "|il governo|la (?:repubblica|capitale)|l['’]unione"
    ),
)
