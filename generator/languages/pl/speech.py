"""How Polish says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "powiedział* powiedzieli mówi mówił* mówili mówią mów twierdzi twierdzą twierdził*"
        " stwierdził* stwierdzili podał* podali podaje podkreślił* podkreślili podkreśla"
        " podkreślają"
        " podkreślał* zaznaczył* zaznaczyli zaznacza oświadczył* oświadczyli oświadcza"
        " dodał* dodali"
        " dodaje dodają napisał* napisali pisze zaprzeczył* zaprzecza wyjaśnił* wyjaśnili wyjaśnia"
        " wyjaśniał* tłumaczy tłumaczył* zapewnił* zapewnili zapewnia zapewniał* ocenił* ocenili"
        " ocenia poinformował* poinformowali informuje zauważył* zauważyli zauważa przyznał*"
        " przyznali przyznaje odpowiedział* odpowiedzieli odpowiada odparł* ostrzegł* ostrzegli"
        " ostrzega przypomniał* przypomina zapowiedział* zapowiedzieli zapowiada komentuje"
        " skomentował* spytał* zapytał* pyta uważa uważają uważał* przekonuje przekonywał*"
        " przekonał* wskazał* wskazuje wskazali relacjonuje relacjonował* opowiada opowiadał*"
        " apeluje apelował* zaapelował* alarmuje alarmował* argumentował* argumentuje skwitował*"
        " powtórzył* powtarza wspomina wspominał* czytamy ujawnił* ujawnia nazwał* nazywa określił*"
        " określa zarzucił* zarzuca wezwał* wzywa żartował* zażartował* podsumował* podsumowuje"
        " potwierdził* potwierdza zacytował* deklaruje deklarował* zadeklarował* obiecał* obiecuje"
        " sugeruje zasugerował* przewiduje krytykuje skrytykował* wyznał* wyznaje rzekł*"
        " oznajmił* oznajmia wyliczał* wylicza stwierdza przekazał* przekazali przekazuje"
        " odnotował* zwrócił* zareagował*"
    ),
    adding=listed("dodając mówiąc podkreślając zaznaczając twierdząc pisząc wyjaśniając tłumacząc"),
    sources=phrases("według, zdaniem, w opinii, w ocenie, jak mówi, słowami, cytowany przez"),
    views=listed("dla"),
    relatives=listed("który która które którzy"),
    pronouns=listed("on ona który która"),
    impersonal=listed("oni one ono którzy które"),
    light=listed(
        "także też również jednak potem później następnie już wcześniej się mu jej im nam to tak"
        " jak a co o tym po czym zaś sam sama"
    ),
    conjunctions=listed("i a oraz ale lecz"),
    prepositions=listed(
        "w we z ze na do od o po za przy przez nad pod dla bez wobec przed między ku u oprócz"
        " przeciw przeciwko dzięki wraz podczas jako"
    ),
    marks=(("„", "”"), ("«", "»"), ("»", "«"), ('"', '"')),
    is_free=True,
    has_cases=True,
    has_dashes=True,
    questions=listed("pytanie redakcja dziennikarz"),
    answers=listed("odpowiedź"),
    heard=("powiedzi",),
)
