"""Full stops of English that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "mr mrs ms dr prof gen col lt sgt capt sen rep gov rev hon messrs vs e.g i.e cf eds viz"
        " approx"
    ),
    rarely=listed(
        "jr sr u.s u.k u.n e.u d.c dept univ bros ave mt st est ca al jan feb aug sept oct nov"
        " dec a.m p.m ltd inc co corp plc llc gmbh"
    ),
    often=listed("etc bn mln mn tn trn ph.d ed"),
    openers=listed(
        "a an the this that these those he she it they we you in on at as but and or so if when"
        " while since after before during although however according meanwhile moreover also there"
        " then here for from with by to of his her its their our my no not what who why how which"
        " last earlier later some many most all both each every such one nobody none few several"
    ),
    numbered=listed("no nos p pp vol ch fig art sec"),
)
