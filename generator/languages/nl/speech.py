"""How Dutch says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "zegt zeggen zei zeiden gezegd verklaart verklaren verklaarde verklaarden verklaard stelt"
        " stellen stelde stelden meldt melden meldde meldden gemeld vertelt vertellen vertelde"
        " vertelden verteld benadrukt benadrukken benadrukte benadrukten laat liet lieten vindt"
        " vinden vond vonden denkt denken waarschuwt waarschuwen waarschuwde waarschuwden"
        " gewaarschuwd schrijft schrijven schreef schreven geschreven beweert beweren beweerde"
        " beweerden beweerd ontkent ontkennen ontkende ontkenden bevestigt bevestigen bevestigde"
        " bevestigden voegt voegde antwoordt antwoordde antwoordden vraagt vroeg vroegen noemt"
        " noemen noemde noemden kondigt kondigde belooft beloofde eist eisen eiste eisten"
        " bekritiseert hekelt erkent erkennen erkende erkenden legt legde aldus reageert reageren"
        " reageerde reageerden spreekt sprak herhaalt herhaalde concludeert concludeerde klaagt"
        " klaagde hoopt verwacht roept riep betoogt betoogde licht lichtte geeft gaf wijst wees"
    ),
    sources=phrases("volgens, naar zeggen van, in de woorden van, naar eigen zeggen van, aldus"),
    views=listed("voor"),
    relatives=listed("die"),
    pronouns=listed("hij zij ze die"),
    impersonal=listed("het"),
    light=listed(
        "heeft hebben had hadden ook toen later eerder verder nog echter zelf daarnaast weten"
        " eraan toe wel"
    ),
    conjunctions=listed("en maar of"),
    articles=listed("de het een"),
    indefinite=listed("een"),
    prepositions=listed(
        "van aan met bij in op voor tegen over onder na uit door zonder om wegens naast tussen"
        " sinds tegenover naar als tot"
    ),
    marks=(("“", "”"), ("‘", "’"), ("„", "”"), ('"', '"'), ("'", "'")),
    is_free=True,
    questions=listed("vraag v"),
    answers=listed("antwoord a"),
)
