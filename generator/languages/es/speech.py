"""How Spanish says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "dijo dijeron dice dicen decía dicho afirmó afirmaron afirma afirman afirmado aseguró"
        " aseguraron asegura aseguran asegurado declaró declararon declara declarado explicó"
        " explicaron explica explican explicado añadió añadieron añade añaden añadido señaló"
        " señalaron señala señalan señalado indicó indicaron indica indican indicado manifestó"
        " manifestaron manifiesta manifestado subrayó subrayaron subraya subrayado destacó"
        " destacaron destaca destacado apuntó apunta apuntado advirtió advirtieron advierte"
        " advertido anunció anunciaron anuncia anunciado comentó comentaron comenta comentado"
        " sostuvo sostiene sostenido precisó precisa precisado recordó recuerda recordado"
        " reconoció reconocieron reconoce reconocido admitió admite admitido respondió"
        " respondieron responde respondido contestó contesta preguntó pregunta escribió"
        " escribieron escribe escrito negó niega negado lamentó lamenta lamentado denunció"
        " denuncia denunciado criticó critica criticado pidió pide pedido exigió exige insistió"
        " insiste insistido confirmó confirma confirmado prometió promete agregó agregaron agrega"
        " expresó expresa relató relata cuenta contó llamó calificó califica acusó acusa opinó"
        " opina cree consideró considera informó informaron concluyó concluye zanjó reiteró"
        " reitera remarcó bromeó replicó habló habla"
    ),
    adding=listed("añadiendo diciendo afirmando señalando asegurando subrayando agregando"),
    sources=phrases("según, en palabras de, a juicio de, en opinión de, de acuerdo con"),
    views=listed("para"),
    relatives=listed("que quien quienes"),
    pronouns=listed("él ella quien"),
    impersonal=listed("ellos ellas quienes"),
    light=listed(
        "ha han había habían también luego después además antes así que se le les lo todavía"
        " asimismo mismo misma por su parte"
    ),
    conjunctions=listed("y e pero o"),
    articles=listed("el la los las un una"),
    indefinite=listed("un una unos unas"),
    prepositions=listed(
        "de del a al con para por sobre en contra sin bajo entre hacia desde tras ante como que"
    ),
    marks=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    is_free=True,
    has_dashes=True,
    has_incises=True,
    questions=listed("pregunta p"),
    answers=listed("respuesta r"),
)
