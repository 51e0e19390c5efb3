"""Full stops of Polish that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed(
        "dr prof inż mgr hab gen płk ppłk kpt mjr por ks św bp abp ul pt np m.in tzw tzn tj zob"
        " ww wg godz tel pw hr sygn art ust poz nr śp bryg dyw ppor sierż nadkom podkom asp"
    ),
    rarely=listed(
        "r w s str sp p o al pl os ur zm im red ok ca jw cd tys mln mld bln zł gr proc kw pkt sek"
        " min m stycz lut sierp wrz paźdz grudz ltd inc co corp plc llc gmbh"
    ),
    often=listed("itd itp etc i.in"),
    openers=listed(
        "w we z ze na do od o po za przy przez nad pod dla bez ale a i jednak to ten ta te tak"
        " jak jeśli gdy kiedy choć chociaż ponieważ według zdaniem jego jej ich on ona oni nie już"
        " również także natomiast wcześniej później teraz dziś obecnie wszystko każdy kto co potem"
        " wtedy tam tymczasem ponadto dlatego czy dlaczego nikt nic żaden żadna"
    ),
    ordinal_dot=True,
)
