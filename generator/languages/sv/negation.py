"""How Swedish denies."""

from generator.languages.negation import NegationWords
from generator.languages.table import listed

NEGATION = NegationWords(
    negations=listed(
        "inte ej icke aldrig ingen inget inga ingenting ingenstans knappt knappast varken utan nej"
    ),
    nominal=listed("utan"),
    subjects=listed("ingen inget inga ingenting"),
    answers=listed("nej"),
    denials=(
        (
            "(?:förneka(?:r|de|t)?|dementera(?:r|de|t)?|bestrid(?:er|it)"
            r"|bestred)(?: \w+){0,3} att"
        ),
        "(?:vägra(?:r|de|t)?) (?:att )?",
        "i stället för|istället för",
        "(?:omöjligt|osannolikt|osant|felaktigt|tveksamt) att",
        "brist på|avsaknad av",
        "(?:utesluter|uteslöt|uteslutit) att",
    ),
    refutations=(r"osant|falsk\w*|lögn|en lögn|påhitt\w*|felaktig\w*|ogrundad\w*",),
    idioms=(
        "inte (?:bara|endast|enbart|minst)",
        "utan tvekan|utan tvivel|inget tvivel",
        "inget annat än|inte utan",
    ),
    light=listed(
        "en ett den det de i på av för med till från om vid efter före under över mot och eller"
        " som att är var blir blev bli blivit vara varit har hade ha kan kunde ska skall skulle"
        " vill ville måste får fick han hon vi ni jag man sig honom henne dem oss sin sitt sina"
        " denna detta dessa redan ännu också mer så mycket"
    ),
    linking=listed(
        "är var blir blev har hade kan kunde ska skulle vill måste får också men dock ännu i på"
        " av med till för en ett den det de sig att"
    ),
    complementisers=listed("att om huruvida"),
    subordinators=listed("eftersom sedan innan medan när då fastän trots ifall där tills"),
    relatives=listed("som vilken vilket vilka vars där"),
    adversatives=("men", "fast", "fastän", "medan", "det faktum att"),
    causes=listed("eftersom medan"),
    infinitives="att",
    adverbs=listed("dock däremot alltså emellertid därför"),
    coordinators=listed("eller varken"),
    additions=listed("och eller men"),
    conjunctions=listed("och men som vilken"),
    pronouns=listed("det den han hon vi ni jag man de"),
    abbreviations=("dr", "prof", "ca", "nr", "kl", r"t\.ex", r"bl\.a", r"s\.k"),
)
