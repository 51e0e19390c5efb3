"""How Italian says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "detto dice dicono disse dissero diceva dichiarato dichiara dichiarano dichiarò affermato"
        " afferma affermano affermò spiegato spiega spiegano spiegò aggiunto aggiunge aggiungono"
        " aggiunse sottolineato sottolinea sottolineano sottolineò precisato precisa precisano"
        " precisò annunciato annuncia annunciano annunciò assicurato assicura assicurano osservato"
        " osserva osservano commentato commenta commentano commentò ammesso ammette ammettono"
        " ammise avvertito avverte avvertono risposto risponde rispondono rispose scritto scrive"
        " scrivono scrisse sostenuto sostiene sostengono riferito riferisce riferiscono raccontato"
        " racconta raccontano ricordato ricorda ricordano ribadito ribadisce ribadiscono concluso"
        " conclude chiesto chiede chiedono chiese definito definisce definiscono definì denunciato"
        " denuncia denunciano accusato accusa accusano negato nega negano smentito smentisce"
        " confermato conferma confermano promesso promette promettono criticato critica parlato"
        " parla parlò replicato replica ripetuto ripete lamentato lamenta insistito insiste"
        " ritiene ritengono evidenziato evidenzia segnalato segnala bollato bolla esultato esulta"
    )
    | phrases("fatto sapere, fa sapere, reso noto"),
    adding=listed("aggiungendo dicendo affermando precisando sottolineando spiegando"),
    sources=phrases("secondo, per bocca di, a detta di, a giudizio di, stando a, nelle parole di"),
    views=listed("per"),
    relatives=listed("che"),
    pronouns=listed("egli ella lui lei"),
    impersonal=listed("essi esse loro"),
    light=listed(
        "ha hanno aveva avevano è sono anche poi inoltre ancora prima dopo così si gli le lo ci"
        " stesso stessa però infine sempre"
    ),
    conjunctions=listed("e ed ma o poi"),
    articles=listed("il lo la l i gli le un uno una"),
    indefinite=listed("un uno una"),
    prepositions=listed(
        "di del dello della dell dei degli delle d a al allo alla all ai agli alle con per su sul"
        " sulla in nel nella contro senza sotto tra fra da dal dalla verso dopo davanti come che"
    ),
    marks=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    is_free=True,
    has_dashes=True,
    has_incises=True,
    questions=listed("domanda d"),
    answers=listed("risposta r"),
)
