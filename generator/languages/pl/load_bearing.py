"""The load-bearing words of Polish."""

from functools import partial

from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions
from generator.languages.pl.opposites import OPPOSITES

WORDS = LoadBearing(
    OPPOSITES
    | {
        Load.NEGATION: """niemożliw*?; nie; nigdy; ani?; bynajmniej; wcale?; niezbyt; ledwo
            ledwie; nigdzie; nie*?; już nie; wcale nie; na nie?; głos* na nie?; powiedzia* nie?
            mówi* nie?""",
        Load.NONE: """nikt; nikogo; nikomu; nikim; nic; niczego; niczemu; żad*; ani jed*
            nikt … nie; nic … nie; nikogo … nie; żad* … nie; nie … żad*; nie … nic; nie … nikogo
            nie … niczego; nikomu … nie; nigdy … nie; ani jed* … nie; ani … nie; nie … ani""",
        Load.NOT_ALL: """nie we wszystk*; nie dla wszystk*; nie ze wszystk*; nie u wszystk*
            nie do wszystk*; nie na wszystk*; nie od wszystk*; nie wszyscy; nie wszyst*
            nie każd*; nie wszęd*; nie zawsze; nie wszyscy …; nie cał*; nie … wszystki*
            nie … każd*; nie … cał*""",
        Load.NOT_YET: """jeszcze nie; nadal nie; wciąż nie; dotąd nie; dotychczas nie; nadal brak
            wciąż brak; ma jeszcze?; mają jeszcze?; musi jeszcze?""",
        Load.ALREADY: "już; teraz?",
        Load.DENY: """zaprzecz*; dement*; zdement*; niepraw*; kłam*; fałsz*; obal*?; sprostow*
            bzdur*; wbrew?; plotk*?; mit*?; nieprawda; bezpodstaw*""",
        Load.REFUSE: """odmów*; odmaw*; odmow*; odrzuc*; odrzuca*; odpar*?; nie zgodz*; zbył*?""",
        Load.EXCLUDE: """wyklucz*""",
        Load.LACK: """gdyby nie; bez; beze; brak*; zabrak*; zamiast; oprócz; poza?; pozbaw*; unik*
            zaniech*; woln* od; nieobecn*; milcz*; nie*?; uchyl*; omij*?; dalek*?; bezpłat*?
            darmow*?; gratis?; za darmo?; czeka*?; oczekuj*?""",
        Load.FAIL: """niemożliw*; nie da się; nie uda*; nie mog*; nie może; nie mógł; nie zdoł*
            bezskut*; na próżno; niezdol*; nie potraf*; nie sposób; omal nie; o mało nie; mało nie
            ledwo nie""",
        Load.DISAGREE: """sprzeciw*; przeciw*; krytyk*; skrytyk*; potępi*; podważ*; kwestion*
            żałuj*?; ubolew*?; narzek*
            zakwestion*; wątp*; scepty*; protest*?; oponent*; nie zgadza*; nie przekon*; spór*?
            zarzu*?; nie popiera*; zastrzeż*""",
        Load.AGREE: """zgadza*; zgodzi*; zgod*?; poparł*; popar*; popiera*; akcept*; zaakcept*
            zatwierdz*; aprob*; przyj*?; uchwal*?; wspiera*?; wspar*?; uzna*?; za?; przekon*?""",
        Load.POSSIBILITY: """może; mogą; mogł*; mógł*; mogl*; mogło; możliw*; niewykluczone
            być może; ewentual*; potencjal*; prawdopodob*?; ryzyk*?; szans*?; groz*?; grozi*?
            zdoln*?; można; moż*?; mog*; by?; *łby; *łaby; *łoby; *liby; *łyby; dało się?; oby?
            nie wyklucz*; nie jest wykluczon*""",
        Load.HEDGE: """jakoby?; rzekom*; podobno; ponoć; domniem*; prawdopodob*; najpewniej; chyba
            przypuszcz*; podejrzewa*; podejrzen*; zdaje się; wydaje się; pogłosk*; plotk*
            niepotwierdz*; nieoficjal*; wstępn*?; szacun*?; szacuje*?; według?; zdaniem?; rzeko*
            hipotez*; sugeruj*?; sądzi*?; uważa*?; przypuszcza*; ma *ć?; spodziew*?; zapewne
            raczej?; około?; niepewn*?; może być?; tak zwan*; wskazuj*?; ocenia*?""",
        Load.CERTAIN: """na pewno; z pewnością; niewątpliwie; bezsprzecznie; pewn*?
            oczywiście?; gwarant*; gwaranc*; niechybnie; bezspornie; ponad wszelką""",
        Load.CONFIRM: """potwierdz*; zweryfik*; weryfik*; udowodni*; dowod*?; dowiod*; sprawdz*?
            poświadcz*; wykaz*?; stwierdz*?; zapewni*?; ustali*?; dowied*?; przyzna*?""",
        Load.PLAN: """zdecydowa*; decyzja o; decyzję o; będzie; będą; będę; będziemy; planuj*
            plan*; zaplanow*; zamierz*; zamiar*; ma *ć; mają *ć; ma być; mają być; ma zostać
            mają zostać; miał* zostać; miał* być; miał* *ć; przygotow*?; szykuj*; zapowied*?
            zapowiad*?; ma?; mają?; chce*?; chcą?; chciał*?; przewid*; docelow*; przyszł*?
            wkrótce?; powin*?; decyz*?; zdecydow*?; projekt*?; rusz*?; będ*; zostan*; obieca*
            zobowiąz*?; cel*?; termin*?; do?; liczy*?; prognoz*; spodziew*; oczek*?; najbliż*?
            nadchodz*; jutro?; następn*?; za?; niż planowan*?; niż zakładan*?; niż przewid*?
            niż oczekiw*?; zgodnie z planem?; zgodnie z harmonogramem?""",
        Load.WANT: """chce*; chcą; chcia*; chęć*; pragn*; dąż*; życz*; nadziej*; ochot*; wol*?
            stara*; prób*?; zależy?; chcę; chcemy""",
        Load.MUST: """musi; muszą; musia*; muszę; powin*; trzeba; należy; koniecz*; niezbęd*
            wymag*; obowiąz*; przymus*; zmusz*; powinn*; potrzeb*; ma *ć?; zobowiąz*; niech?
            wymus*""",
        Load.CAUSE: """ponieważ; bo; gdyż; z powodu; wskutek; w wyniku; przez?; dzięki
            na skutek; spowodowan* przez; powodem … jest; przyczyną; ze względu na""",
        Load.CONDITION: """jeśli; jeżeli; o ile; gdyby*; pod warunkiem; chyba że; w razie; zależ*
            w przypadku; gdy?; czy?; bez?; kiedy?""",
        Load.LIMIT: "oprócz; z wyjątkiem; wyjąwszy; dopóki; poza?",
        Load.ALL: """łącznie?; w sumie?; ogółem?; wszyscy; wszystk*; wszelk*; każd*; cał*; całkow*
            zupełn*?; zawsze; ogół*?; komplet*?; pełn*?; oba?; obie?; obaj?; wszędzie; ogółem?
            coroczn*?; co roku?; rocz*?; jednogłośn*; wszech*?; codzien*?; co #?; co tydzień?
            powszech*?; ogólno*?; łączn*?; prawie wszy*?; niemal wszy*?; prawie każd*?
            niemal każd*?; prawie cał*?; niemal cał*?""",
        Load.MOST: """większo*; przeważ*; w większości; głównie?; najczęściej; w dużej mierze
            ponad połow*?; zwykle?; na ogół; zazwyczaj?; gros; główn*?; najwięc*?; zwłaszcza?
            szczególnie?; w głównej mierze; przede wszystkim?; prawie wszy*; niemal wszy*
            prawie każd*; niemal każd*; prawie cał*; niemal cał*""",
        Load.MANY: """wiele; wielu; wieloma; licz*?; dużo; mnóst*; masow*; często?; sporo
            szereg?""",
        Load.SOME: """kilk*; część; częśc*; pewn*?; niek*?; parę; czasem; czasami; paru
            niejed*; poniektór*; inn*?; różn*?; kilku; niekiedy; jeden z?; jedn* z?; jakie*?
            coś?; ktoś?; kogoś?; czegoś?""",
        Load.FEW: """mało; garst*; mniejszo*; rzadk*?; znikom*; ledwie?
            tylko kilk*; zaledwie?; jedynie kilk*; nie tak wiel*; nie dużo; nie za wiel*""",
        Load.ONLY: """tylko; jedyn*; wyłącz*; zaledwie; sam*?; dopiero?; tylko jed*; raptem; ledwie
            ogranicz*?; poza?; prócz?; jeden?; jedna?; jedno?; sam?; dotąd?; nikt poza; nikt oprócz
            nic poza; nic oprócz; nikogo poza; nikogo oprócz""",
        Load.LAST: """ostatni*; ostatecz*?; końcow*?; finał*?; wreszcie?; w końcu?""",
        Load.FIRST: """pierwsz*; początkow*?; najpierw; po raz pierwszy; pierwot*?; pionier*?
            najwcześ*""",
        Load.HIGHEST: """najwięk*; najwyż*; najdłuż*; najwięc*; najbardz*; rekord*; maksym*
            najsil*; szczyt*?; najcięż*; najgłęb*; najstar*?; najważn*; najczęst*; najbog*
            najszyb*; jak nigdy; naj*?; głów*?; żad* inn*?; najpóźn*?; niespotyk*; niebywał*?
            najgor*?; najlep*?; czołow*?; najdroż*; bezprecedens*; jak nigdy?; niż kiedykolwiek?
            nienotowan*?; najw*?""",
        Load.LOWEST: """najmniej*; najniż*; najkrót*; najsłab*; minim*; najuboż*; najwol*
            najtań*; najmłod*?; najlżej*; najrzad*; najwęż*; najcieńsz*; jak nigdy?
            niż kiedykolwiek?
            nienotowan*?""",
        Load.RUNNER_UP: """drug* co do; drug* pod względem; trzeci* co do; trzeci* pod względem
            jed* z naj*; wśród naj*; jedn* z naj*; № co do; № pod względem; wicelider*; № naj*
            drug* naj*; trzeci* naj*; drug* po?; № miejsc*?; № w?; № na?; № pod?""",
        Load.BEST: """najlep*; lepsz*; lepiej; popraw*; dobr*?; dobrze?; korzyst*?; udan*?; ulepsz*
            sukces*?; pomyśl*?""",
        Load.WORST: """najgor*; gorsz*; gorzej; pogorsz*; zł*?; źle?; niekorzyst*; fatal*; słab*?
            kiepsk*?; marn*?""",
        Load.BEFORE: """wcześniej*; uprzedni*; poprzedn*?; zanim; najpierw?; dotąd?; już?; do?
            przedtem; wcześnie?; tak wcześnie; zawczasu; przed; wstęp*?; ostatn*?; dotychczas*?
            nim?; temu?; wyprzedz*; w przeddzień""",
        Load.AFTER: """później*; następn*?; potem; po tym; za?; od?; późno?; tak późno; kiedy?
            gdy?; opóźn*?; dopiero?; po; zaraz po; odkąd?; wraz z?; wkrótce?; wtedy?; dziś?
            jak tylko?""",
        Load.BEGIN: """zaczyn*; zacz*; rozpocz*; rozpoczyn*; rusz*?; uruchom*; uruchami*; inaugur*
            start*?; począt*?; wszcz*; podj*?; wprowadz*; powstaj*?; powsta*?; otwar*?; otwier*?
            od?; wznow*; wznaw*; założ*?; zakłada*?; nawiąz*?; wchodz*?; wejd*?; wszedł?; zainicj*
            zapal*?; w życie?; nowy?; nowa?; nowe?; pierwsz*?""",
        Load.END: """zakończ*; kończ*; skończ*; koniec?; końc*?; przesta*; zaprzesta*; ukończ*
            finał*?; zamk*?; zlikwid*; likwid*; rozwiąz*?; zniesi*?; znosi*?; wygas*; minął?
            minę*?; zerw*?; ustał*; dobieg*; ostatni*?; zatrzym*?; wycof*?; do?; zwin*; odwoł*?
            uchyl*?; ugas*; zdję*?; upły*; porzuc*?; dokończ*; już nie?""",
        Load.PAUSE: """wstrzym*; zawies*; zawiesz*; zamroż*; zamraż*; odroc*; odłoż*; odkład*
            przerw*; zatrzym*; opóź*?; przełoż*; przesuni*?; przesun*?; stan*?; stoi?; zamk*?
            ostudz*?""",
        Load.CONTINUE: """kontyn*; trwa; trwają; trwał*; nadal?; wciąż?; dalej?; utrzym*?
            pozosta*?; przedłuż*; zosta*?; ciąg*?; jeszcze?; postępuj*?; stabiln*?; bez zmian
            niezmienion*""",
        Load.CANCEL: """odwoł*; anul*; wycof*; zrezygn*; rezygn*; porzuc*; cofn*; unieważ*
            odstąpi*; odroc*; odłoż*; uchyl*; wypowied*?; miał* być?; miał* zostać?; zarzuc*?
            przełoż*; udarem*; zaniech*""",
        Load.WORK: """działa*; funkcj*; pracuj*; obsług*; korzyst*; używ*; służy*; realiz*; trwa*
            wdraż*; otwar*; czynn*; w toku; prowadz*?; prowadzi?; obowiąz*?; buduj*?; stosuj*
            kurs*?; powstaj*; już?; trening*?; szkol*?; wykonuj*?; wykorzyst*; budują; buduje się
            w budowie; trwa budowa""",
        Load.RISE: """wzros*; wzrasta*; rośni*; rosn*; rósł; rosł*; zwiększ*; podnies*; podnos*
            podwyż*; więcej; większ*; wyższ*; wyżej; podwoi*; potroi*; przybył*?; przybyw*?
            powiększ*; skocz*; rozsz*; wzmoc*; wzmac*; droż*; podroż*; wzbog*; dłuż*; dłuższ*
            zyska*?; nasil*; silniej*; przekrocz*?; ponad?; powyżej?; cieplej*; głębsz*; zdroż*
            awans*?; bardziej?; dodatk*?; przyspiesz*; rozwój?; rozwin*?; rozwij*?; w górę; szyb*?
            przewyż*?""",
        Load.FALL: """spad*; spada*; malej*; zmale*; zmniejsz*; obniż*; mniej; mniejsz*; niższ*
            niżej; skurcz*; ogranicz*; ubyw*; ubył*; redukc*; zreduk*; osłab*; słabsz*; krótsz*
            krócej; skró*; tanie*; potani*; tańsz*; ciąć?; cięci*; ścię*?; zwoln*?; chłodniej*
            straci*?; poniżej?; zmniejsza*; upad*?; pogorsz*?; spowoln*; zjech*?; w dół; strat*?
            uszczupl*; ciął; obci*""",
        Load.ALLOW: """pozwol*; pozwal*; zezwol*; zezwal*; dopuszcz*; dopuści*; zgod*?; wolno
            umożliw*; legaliz*; zaleg*?; upraw*?; można?; licenc*?; może?; mogą?; koncesj*?""",
        Load.FORBID: """zakaz*; zabr*?; zabron*; zabrani*; nie wolno; blok*?; zablok*; embarg*
            wet*?; niedozwol*; nielegal*; uniemożl*; zdelegal*; nie pozw*; nie zezw*; ograni*?""",
        Load.OPEN: """otwar*; otwor*; otwier*; odemk*; inaugur*?; uruchom*?; udostęp*?""",
        Load.CLOSE: """zamk*; zamyk*; zamyka*; zatrzaś*; zlikwid*?; blok*?""",
        Load.WIN: """wygra*; wygrał*; zwycię*; pokona*; triumf*; sukces*?; zdoby*?""",
        Load.LOSE: """przegra*; poraż*?; uleg*?; klęsk*; pokonan*""",
        Load.PROFIT: """zysk*; nadwyż*; zarob*?; dochód*?; dochod*?; przych*?""",
        Load.LOSS: """strat*; deficyt*; straci*?; ubytek?; niedobór?""",
        Load.CONVICT: """skaza*; winn*; wyrok*?; ukara*; więzien*?; zasądz*?; winę
            uznan* za winn*""",
        Load.ACQUIT: """uniewinni*; niewinn*; oczyszcz*?; ułaskaw*; umorz*""",
        Load.BUY: """kup*; zakup*; nabyć; nabył*; nabyw*; import*; wykup*; odkup*""",
        Load.SELL: """sprzeda*; zbyć?; eksport*; sprzedaż*; zbyt*?; dostarcz*?""",
        Load.JOIN: """dołącz*; przystąp*; przystęp*; wstąp*; wejd*?; wesz*?; wszedł?; brał* udział
            bior* udział; udział*?; wrac*?; wróc*?; przyłącz*; uczestnicz*; przyle*?""",
        Load.LEAVE: """opuszcz*; opuści*; odej*; odesz*; odszedł; wystąp*?; wyjś*?; odcho*
            wychodz*?; odlecia*?; odlat*?; wycof*?; zrezygn*?; wyjecha*?""",
        Load.HARSH: """surow*; ciężk*; trudn*; ostr*?; poważn*?; dotkl*; sroż*; drog*?; sil*?""",
        Load.MILD: """łagodn*; lekk*; łatw*; tani*?; lżej*; drobn*?; prost*?; słab*?""",
        Load.SAY: """mówi*; powiedz*; poda*; twierdz*; stwierdz*; według; zdaniem; donos*; donies*
            oświadcz*; oskarż*; pisze; pisz*; napisa*; inform*; poinform*; dod*?; zazn*; podkreśl*
            przekaz*; zapewni*; ocen*; uważa*; tłumacz*; wyjaśn*; relacj*; jak wynika; odpowied*
            powoł*; przypom*; wspomn*; komentuj*; zapowi*; ogłos*; ogłasz*; alarm*; zauważ*; rzek*
            wskaz*; przyzna*; szacuj*; cytow*; słow*?; słów?; opowi*; nazwa*?; określ*; rzecz*?""",
        Load.ANNOUNCE: """ogł*; zapowi*; zapowiad*; poinform*?; przedstaw*?; poda*?; ujawni*
            obieca*; oświadcz*?; opublik*; inform*?; prezent*?; zaprezent*; powiedz*?; mówi*?
            uruch*?""",
        Load.ANSWER: """odpow*; odpar*; koment*; skoment*; milcz*; reag*; zareag*; odzew*
            ustosunk*; pyta*?; zapyta*?; pytan*?; odniósł*?; odnieś*?""",
        Load.WARN: """bezpiecz*; zabezpiecz*?; ostrze*; przestrze*; zagro*; ryzyk*
            obaw*; groz*; grozi*; skutk*; alarm*; strasz*; boi*; boj*; ostrzeg*; niebezp*
            konsekw*""",
        Load.PROPOSE: """propon*; zapropon*; propozyc*; ofer*; zaofer*; pomysł*; inicjat*
            projekt*?; postul*; sugest*; sugeruj*; rekomend*; poddał*?; wniosk*?; wnios*?; zgłos*?
            chce*?; chcą?; rozważ*?; zachęc*?; chciał*?; poleca*?; rad*?; proponow*""",
        Load.CALL_FOR: """apel*; zaapel*; wezwa*; wzyw*; żąda*; zażąda*; domaga*; prosi*; prośb*
            popros*; nawoł*; powin*; mus*; należy; trzeba; niech; koniecz*; postul*; chce*?
            oczeku*; wymag*; zwróc*?; wniosk*?; niezbęd*; potrzeb*""",
    },
    idioms="""nawet nie #; dopóki … nie; póki … nie; nie ma wątpliwości; nie mam* wątpliwości
        nie było wątpliwości; nie ulega* wątpliwości; nie jest tajemnicą; nie tylko; nie brak*
        nie zabrak*; bez wątpienia; bez względu; nie ulega wątpliwości; ponad #; poniżej #; niż #
        więcej niż #; mniej niż #; do #; około #; w ogóle; po raz; po pierwsze; co więcej
        mniej więcej; w czasie; przez #; po polsku; nie później niż; niedziel*; niemiec*; niemc*
        niezależn*; niektór*; niewiel*; niestety; niedawn*; nieco; niemal; niebezpiecz*; niedaleko
        nielicz*; niecał*; niesie; niebiesk*; nieruchom*; niedźwiedz*; nierzadko; cały czas
        całkiem; zresztą; tym samym; sam* się; w tym samym; tak samo; ten sam; ta sama; tego samego
        te same; zdaje egzamin; mieszka*; miast*; miasto; miejsc*; miesi*; planet*; planszo*
        wolno*; sama w sobie; zamieszk*; nie wiadomo?; większość czasu; zacząwszy; nie sposób nie
        nieraz; nie raz; nie lada; nie byle; nie od dziś; nie kto inny; nie dalej jak; nie na darmo
        nie mniej; tym niemniej; nie inaczej; co nie miara""",
    has_concord=True,
    notions=partial(notions, "pl"),
)
