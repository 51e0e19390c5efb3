"""Full stops of French that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed("m mm mme mmes mlle mlles me mgr dr pr st ste cf éd env"),
    rarely=listed(
        "av bd hab janv févr avr juil sept oct nov déc min p.-d.g s.a s.a.r.l sarl cie ets ltd"
        " inc corp co"
    ),
    often=listed("etc"),
    openers=listed(
        "le la les un une des du de ce cet cette ces c'est il elle ils elles on nous vous je en"
        " au aux à dans sur sous par pour avec sans selon après avant depuis pendant lorsque quand"
        " si mais et ou donc or car puis ainsi aussi cependant toutefois pourtant enfin son sa ses"
        " leur leurs notre nos qui que quel quelle comment pourquoi où tous toutes chaque"
        " plusieurs aucun aucune rien personne hier aujourd'hui"
    ),
    numbered=listed("no nos p pp art chap vol fig"),
)
