"""The load-bearing words of Czech.

Verbs take the prefix `ne` and say no with it; words that begin so and say something else are
among the idioms.
"""

from functools import partial

from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

CLASSES = {
    Load.NEGATION: """ne; není; nejsou; nejsem; nejsme; nejste
            nemám*; nemát*; nebyl*; nebud*; nemá; nemaj*; nemohl*; nemůž*; nechc*
            nechtěl*; nikdy; nikoli; nikoliv; nijak; nikde; ani; sotva; nelze; nesm*; nemus*; nedá
            nedal*; nebyly; už ne; ještě ne; neví; nevěd*; nedělá; nedělaj*; nepůjd*; nedojde
            nejde; nešl*; nepřiš*; nepřij*; nepod*; neuvažuj*; neplat*; neřek*; nepovaž*; nepovol*
            nedost*; nedok*; neuděl*; nezísk*; nezač*; neskonč*; nepočít*; nepotvrd*; nesouhlas*?
            nenaš*; nenajd*; nestač*; nezměn*; neexist*; ne*?""",
    Load.NONE: "nikdo; nikoho; nikomu; nikým; nic; ničeho; ničemu; ničím; žádn*; ani jed*",
    Load.NOT_ALL: "ne všichni; ne všechn*; ne každ*; ne vždy",
    Load.NOT_YET: """ještě ne*; dosud ne*; zatím ne*; stále ne*; pořád ne*; doposud ne*
            musí ještě?; čeká?""",
    Load.ALREADY: "už?; již; nyní?",
    Load.DENY: """popír*; popřel*; popřít; vyvrát*; vyvrac*; dement*; nepravd*; odmít*?; zpochyb*
            lživ*""",
    Load.REFUSE: "odmít*; odmítn*; zamít*; zamítn*; nesouhlas*?; nechc*",
    Load.EXCLUDE: "vylouč*; vyluč*; nepřipad* v úvahu",
    Load.LACK: """bez; beze; chyb*; nedostat*; scház*; kromě; místo?; namísto; postrád*; zdarma?
            vyjma; s výjimkou; prázdn*?; vyhnout; vyhýb*; absence; osvoboz*?; zbaven*
            čeká?; čekaj*?""",
    Load.FAIL: """nemožn*; selh*; neúspě*; nepodař*; nezdař*; marn*; nemohl*; nedokáz*; ztroskot*
            neschop*; div ne*; málem ne*""",
    Load.DISAGREE: """proti?; kriti*; nesouhlas*; odpůrc*; protest*?; pochyb*; námit*; stěžuj*
            stížn*; odpor*; zpochyb*; odsoud*?; odsuz*?; vadí; lituj*?; lítost*?; výhrad*; vytýk*
            vytkl*""",
    Load.AGREE: """souhlas*; schvál*; schval*; podpoř*; podpor*; přija*?; přijm*?; uvít*; vítá
            odsouhlas*; pro?; kývl*""",
    Load.POSSIBILITY: """může; mohou; mohl*; možn*; možná; snad; třeba?; případn*; lze; eventuáln*
            riziko?; nevyluč*; nevylouč*; by?; dá se; šanc*?; hrozí?; umožn*?; schopn*?""",
    Load.HEDGE: """údajn*; prý; zřejm*; pravděpod*; patrn*; asi; zdá; zdálo; domněl*
            předpokl*?; odhad*?; podez*; pravděpodobně; předběžn*; nejspíš; považov*; myslí?; věří?
            zhruba?; neoficiáln*; mělo?; měl*?; očekáv*?; domnív*; vypadá""",
    Load.CERTAIN: """jist*; určitě; rozhodně; bezpochyb*; zaruč*; garant*; definitiv*?
            samozřejm*""",
    Load.CONFIRM: "potvrd*; potvrz*; prokáz*; prokaz*; ověř*; dolož*; přizn*; doznal*; uznal*",
    Load.PLAN: """bude; budou; budeme; budu; plán*; plánuj*; chyst*; hodl*; chce; chtějí; má?
            mají?; zamýšl*; záměr*; příští*; brzy; připrav*; očekáv*; naplán*; návrh*?; zítra; do?
            až?; začn*; slíb*?; slib*?; rozhodn*?; z?; měl* by; zůstan*; vznikn*; otevř*?; podpoř*?
            pokrač*?; dojde; od?; teprve?; čeká?; předpokl*; než bylo plánován*?; proti plánu?
            oproti plánu?; podle plánu?; než se čekal*?""",
    Load.WANT: """chce; chtějí; chtěl*; přeje; přál*; doufá*; doufej*; touž*; rád; ráda; rádi
            snaž*; zájem""",
    Load.MUST: """musí; musej*; muset; musel*; měl* by; nutn*; třeba; potřeb*; povin*; nezbyt*
            vyžad*; má; mají""",
    Load.CAUSE: """kvůli; v důsledku; následkem; díky; důvodem … je; příčinou
        způsoben*; jelikož; vinou""",
    Load.CONDITION: """pokud; jestli; jestliže; když?; kdyby; podmín*; ledaže; jinak; závis*
            záleží; v případě; zda?; -li""",
    Load.LIMIT: "kromě; s výjimkou; vyjma; dokud; až na?",
    Load.ALL: """vš*; všich*; každ*; celý; celá; celé; celou; celého; celých; vždy; oba?; obě?
            úpln*; kompletn*; zcela; vešker*; jednomysl*; ročn*?; denn*?; téměř všich*?
            téměř vš*?; skoro vš*?; téměř každ*?; skoro každ*?""",
    Load.MOST: """většin*; převáž*; hlavně; především; zejména; obvykl*
            více než polovin*?; nejvíc*?; z větší části; téměř všich*; téměř vš*; skoro vš*
            téměř každ*; skoro každ*""",
    Load.MANY: "mnoh*; mnoho; spoust*; hodně; desít*?; stovk*?; tisíc*?; řad*?; četn*; často",
    Load.SOME: """někter*; něk*; někdo; část*; pár; určit*?; jist*?; občas; jeden z?
            jedna z?; další?; dílč*; zčásti""",
    Load.FEW: """málo; málokd*; vzácn*; zřídka; hrstk*; menšin*; ojedin*; sotva; nemnoh*
            ne příliš mnoh*""",
    Load.ONLY: """jen; jenom; pouze; až?
            jedin*; výhradn*; výlučn*; pouh*; sám?; sama?; teprve?; zatím?
            samotn*?""",
    Load.LAST: "posledn*; nakonec; konečn*; závěr*?; naposled*",
    Load.FIRST: "prvn*; poprvé; nejprve; nejdřív*; zpočátku; původn*?; zahaj*?; prvotin*",
    Load.HIGHEST: """největš*; nejvyšš*; nejdel*; nejvíc; nejvíce
            nejvíc*; rekord*; nejsiln*; nejtěž*; nejdraž*
            maxim*; nejrychl*; nejdůlež*; nejstarš*?; hlavní?; vůbec nej*; nejhlub*
            historick*?""",
    Load.LOWEST: """nejmen*; nejniž*; nejkrat*; nejmí*; nejlevn*; minim*; nejslab*; nejleh*
            nejmlad*?; nejmén*""",
    Load.RUNNER_UP: "druh*?; třet*?; jeden z nej*; jedna z nej*; jedno z nej*; № nej*",
    Load.BEST: "nejlep*; lep*; dobr*?; zlepš*; výborn*",
    Load.WORST: "nejhor*; hor*; špatn*; zhorš*",
    Load.BEFORE: """před?; předtím; dříve; dřív; předčas*; předchoz*; už?; již?; minul*?; do?
            loni?; předem; bývalý?; dosud?; předešl*; brzo?""",
    Load.AFTER: """po?; poté; potom; později; následn*; pak; až?; od?; příští?; pozdě; zpožd*?
            jakmile; posléze; vzápětí""",
    Load.BEGIN: """začal*; začín*; začn*; začát*; zahaj*; spust*; spoušt*; start*; otevř*?; vznik*?
            zaved*; zavád*; od?; rozběh*; zahájen*; počátk*""",
    Load.END: """konč*; skonč*; ukonč*; konec; konce; koncem; dokonč*; uzavř*?; zruš*?; zanik*
            vypr*; zavř*?; přest*; dokončen*; do?; hotov*""",
    Load.PAUSE: """přeruš*; pozastav*; odlož*; odklad*; zastav*?; odsun*; zmraz*; zpožd*?; stoj*?
            přestáv*""",
    Load.CONTINUE: """pokrač*; zůst*; nadále; stále; ještě?; trvá; trvaj*; trval*; prodlouž*
            prodluž*; přetrv*; dál; stabiln*?; beze změn*""",
    Load.CANCEL: "zruš*; ruší; odvol*; stáhl*; stažen*; anul*; upust*; škrt*?",
    Load.WORK: """fung*; prac*; provoz*; platí; jezd*; slouž*; běží; využív*; účinn*; otevřen*?
            stav*?; aktivn*""",
    Load.RISE: """rost*; roste; vzrost*; stoup*; zvýš*; zvyš*; zvětš*; víc; více; vyšš*; větš*
            přiby*; nárůst*; zdvoj*; zdraž*; nad?; přes?; posíl*; rozšíř*; delš*; převýš*; navýš*
            zrychl*""",
    Load.FALL: """kles*; klesn*; pokles*; snížil*; sníž*; snižuj*; méně; niž*; menš*; ubyl*; úbyt*
            zlevn*; pod?; zmenš*; omez*?; kráť*; zkrát*; škrt*?; kratš*; propad*; oslab*; zpomal*
            redukc*""",
    Load.ALLOW: """povol*; dovol*; umožn*; smí; smějí; schvál*?; svol*; licenc*; může?; mohou?
            oprávn*""",
    Load.FORBID: "zakáz*; zakaz*; zákaz*; nesm*; nepovol*; zabrán*?; zapověd*; nedovol*",
    Load.OPEN: "otevř*; otevír*; otevřen*; zpřístup*",
    Load.CLOSE: "zavř*; zavír*; uzavř*; uzavír*; uzavírk*; uzavřen*",
    Load.WIN: "vyhr*; zvítěz*; vítěz*; porazil*; výhr*",
    Load.LOSE: "prohr*; poraž*; podleh*; prohra",
    Load.PROFIT: "zisk*; přebyt*; výnos*?",
    Load.LOSS: "ztrát*; deficit*; schod*; prodělal*",
    Load.CONVICT: "odsoud*; odsouz*; vinen; vinn*; trest?; potrest*",
    Load.ACQUIT: "zprost*; osvobod*; nevin*; osvobozuj*",
    Load.BUY: "koup*; nákup*; nakoup*; kupuj*; odkoup*; dovoz*; pořídil*",
    Load.SELL: "prod*; prodej*; prodal*; vývoz*",
    Load.JOIN: "připoj*; vstoup*; vstup*?; účastn*; zúčast*; přidal*; nastoup*",
    Load.LEAVE: "odeš*; odchá*; odstoup*; opust*; vystoup*; rezign*; odjel*; odejd*",
    Load.HARSH: "přísn*; těžk*; tvrd*; váž*; obtíž*; závažn*; drsn*",
    Load.MILD: "mírn*; lehk*; snadn*; jemn*",
    Load.SAY: """řekl*; říká; říkaj*; uved*; dodal*; dodáv*; prohlás*; vysvětl*; popsal*
            upozor*; sděl*; míní; tvrd*; oznám*; informov*; potvrd*; mluv*; zmín*; poznam*; připom*
            vzkáz*; přizn*; napsal*; odpov*; myslí; stěžuj*; doplnil*; kritiz*; slíb*; vysvětluj*
            konstat*; odhad*?""",
    Load.ANNOUNCE: "oznám*; oznam*; zveřejn*; ohlás*; představ*?; vyhlás*",
    Load.ANSWER: "odpov*; reag*; vyjád*; komentov*; dotaz*; otázk*?; reakc*",
    Load.WARN: """varov*; varuj*; upozor*; hrozb*; hrozí; riziko*; obav*; obáv*; bojí
            strach*; ohrož*""",
    Load.PROPOSE: """navrh*; návrh*; nabíz*; nabíd*; doporuč*; nápad*; podnět*; inicitiv*
            iniciativ*""",
    Load.CALL_FOR: """žád*; požad*; vyz*; vyzv*; vyzýv*; apel*; chce; chtějí; domáh*; naléh*
            potřeb*?; prosí""",
    Load.LITTLE: """tají?; skrýv*?; chyb*?; nedostatek?; špatn*?; zl*?; vzácn*?; zřídka?; pozd*?
            váh*?; otál*?; unav*?; přest*?; tajemstv*?; pochyb*?; div?; divu?; překvap*?; mal*?
            málo?; dávno?; dlouho?; jednou?; neznám*?; nemožn*?; náhod*?; zapomen*?; lituj*?
            popír*?; mýl*?; nejhorší?""",
    Load.COMPARE: """tak?; takov*?; tolik?; od?; více?; víc?; méně?; jin*?; dříve?; dosud?
            podobn*?; srovnateln*?; stejně?; *ší než?; nikdy?; zatím?""",
    Load.OLD: "star*?; starý; stará; staré; starší; nejstarší; bývalý?",
    Load.NEW: "nov*?; nový; nová; nové; nového; novou; nových; nejnověj*",
    Load.NORTH: "sever*",
    Load.SOUTH: "jih*; jižn*",
    Load.EAST: "východ; východn*; na východě",
    Load.WEST: "západ; západn*; na západě",
    Load.MORNING: "ráno; ranní*; dopoledne; ránem",
    Load.EVENING: "večer*; odpoledne?; noc; noci; nočn*",
    Load.YEARLY: "ročně; každoročn*; každý rok",
    Load.MONTHLY: "měsíčn*; každý měsíc",
    Load.WEEKLY: "týdně; každý týden",
    Load.DAILY: "denně; každý den; každodenn*",
    Load.MALE: "muž; muži; mužů; muže; chlap*; otec; otce; syn; bratr*; manžel",
    Load.FEMALE: "žen*; dívk*; matk*; dcer*; sestr*; manželk*",
    Load.PUBLIC: "veřejn*; státní*",
    Load.PRIVATE: "soukrom*",
    Load.FOREIGN: "zahranič*; cizin*; cizí*",
    Load.DOMESTIC: "domác*; tuzem*; místní?",
    Load.TEMPORARY: "dočasn*; provizor*; prozatím*",
    Load.PERMANENT: "trval*; natrvalo; definitivn*; stál*",
    Load.SUCCEED: "podař*; uspěl*; povedl*",
    Load.HIRE: "přijal*?; zaměstn*?; najal*; jmenov*",
    Load.DISMISS: "propust*; vyhod*; odvol*; propouš*",
    Load.BUILD: "stavět; staví; postav*; výstavb*; stavb*; vybud*; budov*?",
    Load.DEMOLISH: "zbour*; bourá*; demol*; strhn*; stržen*; odstran*?",
    Load.ARREST: "zatk*; zadrž*; zatčen*; zatknut*",
    Load.RELEASE: "propuštěn*; osvobod*?; na svobod*",
    Load.SURVIVE: "přež*; zachrán*; nezraněn*",
    Load.DIE: "zemřel*; zahynul*; mrtv*; umír*; smrt*; úmrt*; uhynul*",
    Load.PROSECUTION: "žalob*; státní zástup*; obžalob*",
    Load.DEFENCE: "obhaj*; obviněn*; obžalovan*",
    Load.ADULT: "dospěl*",
    Load.CHILD: "dět*; dít*; nezletil*; mlad*?",
    Load.MAIN: "hlavn*",
    Load.SPARE: "záložn*; náhradn*; rezerv*",
    Load.NOT_BEFORE: "nejdříve; ne dříve než",
    Load.NOT_AFTER: "nejpozději; ne později než",
    Load.AT_LEAST: "nejméně; alespoň; aspoň; minimálně; přinejmenším",
    Load.AT_MOST: "nejvýše; maximálně; nanejvýš",
    Load.EXPENSIVE: "drah*; drahý; dražší; nákladn*",
    Load.CHEAP: "levn*; levněj*",
    Load.EMPTY: "prázdn*; opušt*",
    Load.FULL: "pln*?; plný; plná; plné; zaplněn*; vyprod*",
    Load.INSIDE: "uvnitř; vnitřn*",
    Load.OUTSIDE: "venku; vnějš*; venkovn*",
    Load.UPPER: "horn*; nahoře; proti proudu",
    Load.LOWER_PART: "doln*; dole; po proudu",
    Load.REPAIR: "oprav*; rekonstr*; obnov*; renov*",
    Load.DESTROY: "znič*; zdevast*; pošk*?",
}
WORDS = LoadBearing(
    CLASSES,
    idioms="""ani #; nejen; nejenom; nejenže; nebo; neboť; než; než se; nech*; nechal*; nechat
            neděle; nedávn*; nemoc*; nemocn*; nepřítel*; nesl*; nese; nesou; nést; netopýr*; neteř
            nebe; nebezpeč*; nejaktu*; nejblíž*; nejčast*?; největ*; nehod*; neustál*; nepřetrž*
            nepochyb*; nezávis*; nezáv*; nervoz*; netto; nevíd*; negativ*; necel*; několik
            nedaleko; více než #; méně než #; přes #; pod #; do #; do konce; nově; noviny; novin*
            novinář*; podle; podnik*; podzim*; poda*; podm*; pohled*; policie; polici*; poloh*
            pomoc*; postup*; proto; protože; program*; projekt*; provin*; prostřed*; prost*?
            městsk*; starost*; starosta; starostka; staros*; částk*; částečn*?; střed*; rybník*
            nárok*; horsk*; hory; hornin*; lepen*; lépe; tvrz*; vinař*; vinic*; víno
            mladá boleslav; západ* slunce; východ* slunce; severoč*; ženev*; novém; celkem; celkov*
            celk*; zjist*; jižní morava; ne jednou; nejednou; nejeden; nikoli náhodou; nic naplat
            co nevidět; než se naděje""",
    has_concord=True,
    notions=partial(notions, "cs"),
)
