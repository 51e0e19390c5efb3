"""Full stops of Czech that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "dr prof doc ing mgr bc mudr judr phdr rndr gen plk pplk mjr kpt por npor sv tzv tzn tj"
        " např popř resp cca ul nám tř mj zejm srov"
    ),
    rarely=listed(
        "r st čp s hod min sek tis mil mld bil kč kor km a.s s.r.o spol o.p.s z.s n.l ltd inc"
        " corp co"
    ),
    often=listed("atd apod aj ap"),
    openers=listed(
        "v ve na z ze do od o po za při před nad pod mezi s se k ke u pro bez přes podle kvůli"
        " díky a i ale však nebo ani že když pokud protože proto přestože zatímco jak kde kdo co"
        " proč ten ta to ti ty tento tato toto tyto jeho její jejich on ona ono oni my vy já je"
        " jsou byl byla není ne nikdo nic žádný žádná všichni všechny každý někteří mnozí už již"
        " ještě také dále později dříve nyní dnes včera poté pak tak"
    ),
    numbered=listed("č čl odst str"),
    ordinal_dot=True,
)
