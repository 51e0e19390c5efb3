"""Full stops of Swedish that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed("dr prof hr gen kapt st t.ex d.v.s dvs bl.a s.k m.a.o f.d jfr ca resp"),
    rarely=listed(
        "kl kr milj mdr mkr tkr feb sept okt nov dec tel inkl exkl f.kr e.kr ltd inc corp co"
    ),
    often=listed("etc osv m.m m.fl o.d"),
    openers=listed(
        "den det de en ett denna detta dessa han hon vi ni jag man i på av för med till från om"
        " vid efter före under över mot mellan utan enligt sedan och men eller så att när som"
        " medan eftersom trots också dessutom inte ingen inget inga vad vem var varför hur alla"
        " många några varje sin hans hennes deras vår våra nu då där här redan senare tidigare"
    ),
    numbered=listed("nr s sid kap art p"),
)
