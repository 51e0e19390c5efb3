"""Full stops of German that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "dr prof hrn fr ing dipl mag med jur phil rer nat st sog bzw vgl ca evtl ggf inkl exkl"
        " zzgl z.b d.h i.d.r s.o s.u tel hl gen abg geb gest verh"
    ),
    rarely=listed(
        "str mio mrd bio tsd std min sek jan feb apr aug sept okt nov dez jh jhd u.s v.chr n.chr"
        " e.v a.d i.b gmbh ltd inc corp co kg"
    ),
    often=listed("usw usf etc u.a u.ä o.ä"),
    openers=listed(
        "der die das ein eine einer eines einem einen dem den des dieser diese dieses diesem er"
        " sie es wir ihr man ich in im am an auf bei beim mit von vom zu zum zur nach seit aus für"
        " gegen ohne um über unter vor und aber oder doch denn auch wenn als während weil obwohl"
        " da dann damit dort hier jetzt nun so zudem außerdem dagegen jedoch laut nicht kein keine"
        " niemand nichts was wer wie wo warum alle viele einige mehrere jeder jede noch schon nur"
        " später früher heute gestern zuletzt zuvor sein seine ihre unser unsere"
    ),
    numbered=listed("nr s abs art kap bd ziff rn"),
    ordinal_dot=True,
)
