"""How German says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont"
        " teilte teilten meinte meinten meint meinen fügte fügten ergänzte ergänzten ergänzt"
        " berichtete berichteten berichtet schrieb schrieben schreibt warnte warnten warnt"
        " behauptete behaupteten behauptet kündigte kündigten kritisierte kritisierten kritisiert"
        " forderte forderten fordert hieß heißt äußerte äußerten antwortete antworteten antwortet"
        " fragte fragten fragt nannte nannten nennt bezeichnete bezeichneten bezeichnet unterstrich"
        " bestätigte bestätigten bestätigt dementierte räumte wies verwies versicherte"
        " versicherten versichert versprach sprach sprachen spricht stellte lobte bekräftigte"
        " erzählte erzählten erzählt begründete bemerkte entgegnete erwiderte resümierte"
        " konstatierte mahnte mahnten mahnt prophezeite beklagte beteuerte glaubt findet"
        " zitierte warf urteilte bilanzierte erläuterte gestand scherzte freute rief"
    )
    | phrases("so"),
    adding=frozenset(),
    sources=phrases(
        "laut, nach angaben von, nach angaben der, nach angaben des, nach den worten"
        " von, nach ansicht von, nach einschätzung von, nach aussage von, nach worten von"
    ),
    sourced=phrases("zufolge"),
    views=listed("für"),
    relatives=listed("welcher welche welches"),
    pronouns=listed("er sie welcher"),
    impersonal=listed("es"),
    light=listed(
        "hat haben hatte hatten auch dann später zuvor jedoch aber selbst noch dazu weiter mit"
        " wurde wird"
    ),
    conjunctions=listed("und aber oder"),
    articles=listed("der die das dem den des ein eine einer einem einen"),
    indefinite=listed("ein eine einer"),
    prepositions=listed(
        "von zu zum zur mit bei beim in im an am auf für gegen über unter vor nach aus durch ohne"
        " um wegen neben zwischen seit gegenüber dem den als"
    ),
    marks=(("„", "“"), ("»", "«"), ("‚", "‘"), ("›", "‹"), ('"', '"')),
    is_free=True,
    has_capital_nouns=True,
    questions=listed("frage"),
    answers=listed("antwort"),
)
