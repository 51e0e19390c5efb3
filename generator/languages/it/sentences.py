"""Full stops of Italian that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch geom rag on sen gen col cap ten"
        " mons ss egr gent spett cfr es"
    ),
    rarely=listed(
        "pag pagg tel ca mln mld feb apr mag giu lug ago ott nov dic s.p.a s.r.l a.c d.c ltd inc"
        " corp co"
    ),
    often=listed("ecc etc"),
    openers=listed(
        "il lo la i gli le un uno una in nel nello nella nei nelle di del dello della dei degli"
        " delle da dal dalla dai a al allo alla ai agli alle con su sul sulla per tra fra e o ma"
        " però se quando mentre come dopo prima poi anche inoltre secondo questo questa questi"
        " queste quello quella quelli chi che cosa perché dove non né nessuno nessuna niente nulla"
        " ogni tutti tutte molti alcuni altri suo sua suoi sue loro lui lei noi voi io si ci oggi"
        " ieri così intanto infatti"
    ),
    numbered=listed("n nn num art artt pag pagg cap vol p pp"),
)
