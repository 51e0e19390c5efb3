"""How Czech says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "řekl řekla řekli řekly říká říkají říkal říkala uvedl uvedla uvedli uvedly uvádí uvádějí"
        " prohlásil prohlásila prohlásili prohlašuje sdělil sdělila sdělili sdělily sděluje dodal"
        " dodala dodali dodává vysvětlil vysvětlila vysvětlili vysvětluje upozornil upozornila"
        " upozornili upozorňuje varoval varovala varovali varuje potvrdil potvrdila potvrdili"
        " potvrzuje popřel popřela popřeli popírá odmítl odmítla odmítli odmítá tvrdí tvrdil"
        " tvrdila tvrdili míní mínil myslí soudí napsal napsala napsali píše oznámil oznámila"
        " oznámili oznamuje odpověděl odpověděla odpověděli odpovídá zeptal zeptala ptá zdůraznil"
        " zdůraznila zdůraznili zdůrazňuje připustil připustila připustili připouští připomněl"
        " připomněla připomíná slíbil slíbila slibuje požaduje žádá vyzval vyzvala vyzývá"
        " kritizoval kritizovala kritizuje informoval informovala informovali informuje popsal"
        " popsala popisuje poznamenal poznamenala podotkl podotkla konstatoval konstatovala shrnul"
        " shrnula doplnil doplnila doplňuje řekne ohlásil ohlásila přiznal přiznala stěžuje"
        " stěžoval věří doufá domnívá ujistil ujistila nařkl obvinil obvinila"
    ),
    sources=phrases("podle, dle, slovy, podle slov, podle názoru"),
    views=listed("pro"),
    relatives=listed("který která které kteří"),
    pronouns=listed("on ona který která"),
    impersonal=listed("ono oni to"),
    light=listed(
        "by se si však také už ještě později dále včera dnes ale sám sama k tomu mu jí jim"
    ),
    conjunctions=listed("a i ale nebo"),
    indefinite=listed("jeden jedna"),
    prepositions=listed(
        "v ve na z ze s se k ke do od o po za před při pro u bez mezi nad pod proti podle kvůli"
        " jako"
    ),
    marks=(("„", "“"), ("»", "«"), ("‚", "‘"), ('"', '"')),
    is_free=True,
    has_cases=True,
    has_dashes=True,
    questions=listed("otázka"),
    answers=listed("odpověď"),
    heard=("řek", "sděl"),
)
