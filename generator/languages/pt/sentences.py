"""Full stops of Portuguese that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "sr sra srs sras srta dr dra prof profa eng gen cel cap pe sto sta exmo exma v.ex p.ex av"
    ),
    rarely=listed(
        "jan fev abr jun jul ago nov dez hab aprox lda ltda s.a cia a.c d.c e.u.a eua ltd inc"
        " corp co"
    ),
    often=listed("etc"),
    openers=listed(
        "o a os as um uma uns umas no na nos nas do da dos das de em ao à aos às num numa pelo"
        " pela pelos pelas por para com sem sob sobre entre até desde após segundo durante contra"
        " e ou mas porém se quando enquanto embora porque pois como assim também além ele ela eles"
        " elas eu nós este esta estes estas isto esse essa isso aquele aquela seu sua seus suas"
        " não nem nunca ninguém nada nenhum nenhuma todos todas tudo cada muitos vários alguns"
        " outro outra outros quem que qual onde já ainda depois antes hoje ontem"
    ),
    numbered=listed("n pág págs art arts cap vol p pp"),
)
