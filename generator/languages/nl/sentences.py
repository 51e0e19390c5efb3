"""Full stops of Dutch that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "dhr mevr mw dr drs ir ing mr prof ds gen kol kap st bijv o.a d.w.z m.a.w zgn ca resp vgl"
    ),
    rarely=listed(
        "feb mrt apr jun jul aug sept okt nov dec blz tel n.v b.v bv mln mld incl excl v.chr"
        " n.chr ltd inc corp co"
    ),
    often=listed("enz etc e.d e.a"),
    openers=listed(
        "de het een die dat deze dit er hij zij ze wij we jullie ik u in op bij met van voor tot"
        " naar uit aan om over onder tegen na sinds tijdens volgens zonder door en maar of want"
        " dus ook toen als terwijl omdat hoewel nadat dan daar daarom hier nu nog al niet geen"
        " niemand niets wat wie waar waarom hoe alle alles veel enkele elke ieder zijn haar hun"
        " ons onze later eerder gisteren vandaag"
    ),
    numbered=listed("nr nrs art blz p hfst"),
)
