"""The load-bearing words of Italian."""

from functools import partial

from generator.languages.it.opposites import OPPOSITES
from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions
from generator.languages.table import listed

WORDS = LoadBearing(
    OPPOSITES
    | {
        Load.NEGATION: """non; mai; né; neppure; nemmeno; neanche; affatto?; no; non … più
            non … mai; per niente?; appena?; non … affatto; non … neppure
            non … nemmeno; non … né; mica; in nessun modo; il no?; un no?; i no?; al no?
            dei no?; di no?; dice no?; detto no?; votato no?""",
        Load.NONE: """nessuno; nessuna; nessun; nessun'; niente; nulla; non … nessuno
            non … nessuna; non … nessun; non … niente; non … nulla; nessuno … non; nemmeno uno
            neppure uno; neanche uno; né … né; nessuno dei; nessuna delle""",
        Load.NOT_ALL: """non in tutti; non in tutte; non a tutti; non a tutte; non per tutti
            non per tutte; non di tutti; non tutti; non tutte; non tutto; non tutta; non sempre
            non ogni; non del tutto; non completamente; non … tutti; non … tutte; non ovunque
            non … tutto; non interamente; non … ogni; non … tutti i; non … tutte le
            non … qualsiasi; non … qualunque""",
        Load.NOT_YET: """non … ancora; ancora non; non ancora; ancora nessun*; tuttora non
            finora non; deve ancora?; devono ancora?; resta da?""",
        Load.ALREADY: "già; ormai?; ora?; adesso?",
        Load.DENY: """non è vero; non è affatto vero; non sono vere; smenti*; nega; negano; negò
            negato; negava; negare; negando; confut*; fals*?
            infondat*; menzogn*; contraddi*?; bugi*; voci?; ritratt*?; bufal*""",
        Load.REFUSE: """rifiut*; respin*; respint*; declin*; rigett*; nega … autorizz*; bocciat*?
            bocci*?""",
        Load.EXCLUDE: """esclu*; escluso""",
        Load.LACK: """se non fosse; se non fosse stato; senza; manc*; assen*; invece; anziché
            tranne; eccetto; salvo?; privo; priva; privi; prive; evit*; caren*; al posto
            piuttosto che; esent*; scars*?; silenzio; a eccezione; fuorché; taci*?; tacque*?
            sprovvist*; libero da; rinunci*; gratis?; gratuit*?; attend*?; attesa?""",
        Load.FAIL: """impossibil*; fallit*; fallì; fallisc*; invano; incapac*; non riesc*
            non riusc*; non è riuscit*; non sono riuscit*; non può; non possono; non poté
            non ha potuto; non hanno potuto; senza successo; falliment*; per poco non""",
        Load.DISAGREE: """contro?; critic*; oppon*; oppost*; oppos*; dubbi*; dubit*; contest*
            dissen*; scettic*; protest*?; contrari*; condann*?; disaccord*; obiett*?; obiezion*
            lament*?; denunc*?; rimprover*; contrar*; rammaric*?; deplor*; biasim*; protest*?""",
        Load.AGREE: """accett*; approv*; sosten*?; d'accordo; concord*; favorevol*; ratific*
            appogg*; accord*?; acconsent*; accolt*?; adott*?; avall*; condivid*; plaud*; accogli*?
            benest*""",
        Load.POSSIBILITY: """può; possono; potrebb*; potrà?; potranno?; poteva*?; potev*?
            possibil*; forse; eventual*; potenzial*; probabil*?; magari; possa; possano; potesse*
            rischi*?; capac*?; poter*; potuto?; in grado?; chissà; *rebbe?; *rebbero?
            possibilità; ipotizz*?; non esclud*; non si esclud*; non escluso; non è escluso""",
        Load.HEDGE: """riten*?; riteng*?; presunt*; sedicent*; apparentemente; sembr*; pare
            parrebb*; avrebb*; sarebb*; probabil*; a quanto pare; secondo?; si dice; si presume
            presum*; ipotes*; ipotizz*; suppon*; suppost*; sospett*; stim*?; ritien*?; crede*?
            non confermat*; voci; ufficios*; forse; attribuibil*?; preliminar*?; provvisor*?
            farebb*; risulterebb*; circa?; dovrebb*?; pensa*?; a suo dire; verosimil*; indizi*
            suggerir*; sugger*?; parer*?; opinion*?; avviso?; cosiddett*; quasi certamente?
            conterebb*; stando a; parrebbe""",
        Load.CERTAIN: """certament*; cert*?; sicur*?; sicuramente; indubbia*
            di sicuro; garant*; ovviament*?; inevitabil*; di certo; senz'altro; con certezza
            assolutamente?; definitiv*?; accertat*; dimostrat*?; evident*?; chiar*?; per certo""",
        Load.CONFIRM: """dire se?; sapere se?; conferm*; verific*; comprov*; dimostr*; attest*
            certific*; prova*?
            accert*; assicur*?; convalid*; appur*; autentic*?; constat*; ammett*?; ammess*?
            ammis*?; riconosc*?; riconobb*?""",
        Load.PLAN: """*erà; *irà; *arà; *eranno; *iranno; *aranno; *drà; *dranno; *trà; *tranno
            *vrà; *vranno; *rrà; *rranno; *erò; *irò; *arò; *eremo; *iremo; *aremo; progett*
            prevede; prevedono; previst*; prevedev*; intend*; vuole?; vogliono?; dov*?
            in programma; prossim*?; intenzion*; si appresta; destinat* a; sta per; stanno per
            *erebbe?; *irebbe?; *rebbero?; *rebbe?; programm*; pianific*; conta* di; deve?; devono?
            aspett*?; attes*; promess*; promett*; entro?; futur*?; annunc*?; mira*?; decis*?
            pront* a; domani?; obiettiv*?; si prepar*; prepar*?; prevision*; presto?; appena?
            valut*?; stim*?; impegn*?; in arrivo; per ora?; punta* a; del previst*?
            di quanto previst*?; rispetto al previst*?; come previst*?; sul previst*?""",
        Load.WANT: """vuole; vogliono; vole*; voglia*; desider*; sper*; auspic*; cerc*?; tent*?
            prov* a; ambi*; intend*; augur*; vorr*; puntare?; aspir*; voglio; vogliamo""",
        Load.MUST: """deve; devono; dovr*; dovev*; occor*; bisogn*; necess*; obblig*; richie*
            serv*?; serve; servono; costrett*; imprescindib*; va *to; vanno *ti; debba*; impon*?
            tocc*?; indispens*; urgent*?; costring*""",
        Load.CAUSE: """perché; a causa di; a causa del; a causa della; a causa dei
            a causa delle; per colpa di; grazie a; dovut* a; causat* da; poiché; siccome""",
        Load.CONDITION: """se; purché; a condizione; qualora; in caso; dipend*; a meno che
            salvo che; altrimenti; quando?; subordin*; laddove; a patto""",
        Load.LIMIT: "tranne; eccetto; ad eccezione; fino a quando; salvo?",
        Load.ALL: """in tutto?; tutti; tutte; tutto; tutta; ogni; ciascun*; inter*; intero
            totalità; totale?; totalmente; sempre; complet*; complessiv*?; qualsias*; qualunque
            ovunque; entramb*?; annual*?; quotidian*?; pien*?; ognuno; unanim*; integral*
            dappertutto; completamente; all'anno?; al giorno?; nell'insieme?; mensil*?
            settimanal*?; del tutto; insieme?; quasi tutt*?; quasi ogni?; pressoché tutt*?
            quasi totalità?""",
        Load.MOST: """maggioranz*; maggior parte; per lo più; principal*?; soprattutto?; prevalent*
            in gran parte; più della metà?; perlopiù; in genere?; generalmente?; gran parte; grosso
            buona parte?; anzitutto?; innanzitutto?; principalmente; essenzialmente
            prevalentemente; quasi tutt*; quasi ogni; pressoché tutt*; quasi totalità""",
        Load.MANY: """molt*; numeros*; tant*?; spesso?; parecchi*; decine?; centinaia?; migliaia?
            innumerevol*; svariat*; abbondan*; gran numero""",
        Load.SOME: """alcun*; qualche; divers*?; vari*?; part*?; parzial*; certi?; certe?
            talvolta; a volte; in parte; una parte; uno dei?; una delle?; altri?; altre?; taluni
            qualcun*; un paio; parecchi?; poche?; parte dei; parte delle; una manciata?
            qualcosa?""",
        Load.FEW: """pochi; poche; pochissim*; minoranz*; scars*; rar*?; raramente; manciata
            esigu*; poco; a malapena; quasi nessun*; una manciata; sparut*; non molt*
            non spesso""",
        Load.ONLY: """solo; soltanto; solamente; unic*; esclusiv*; unicamente; appena?; meramente
            nient'altro; solo un*; mero; mera; null'altro; non … che; sola; soli; sole
            nessun altro; nessun'altra; uno?; una?; altro che; nessuno tranne; niente altro che
            null'altro che; nessun altro che""",
        Load.LAST: """ultim*; final*?; infine?; definitiv*?; finalmente?; conclusiv*?""",
        Load.FIRST: """prim*?; primo; prima volta; inizial*; per la prima volta
            originari*?; inaugural*; pionier*; anzitutto?; innanzitutto?; inedit*?""",
        Load.HIGHEST: """maggior*?; più grand*; più alt*; record; massim*; più important*
            più lung*; più fort*; più elevat*; il più?; la più?; i più?; le più?; come mai
            più che mai; principal*?; suprem*; più numeros*; più antic*?; senza precedent*
            più vecchi*?; più rapid*; più pesant*; più car*?; maggiore; migliore?; picco?
            mai così; primat*; peggior*?; mai?; come mai?; che mai?; inedit*?""",
        Load.LOWEST: """minor*?; più piccol*; più bass*; minim*; più cort*; più debol*; il meno
            la meno; i meno; le meno; più pover*; più brev*; minore; più economic*?; più lent*
            più giovan*?; infim*; come mai?; che mai?; inedit*?""",
        Load.RUNNER_UP: """secondo più; seconda più; seconda maggior*; terzo più; terza più
            tra i più; tra le più; uno dei più; una delle più; fra i più; fra le più; № più
            secondo?; seconda?; terz*?; uno dei maggiori; una delle maggiori; tra i maggiori
            tra le maggiori; secondo maggior*""",
        Load.BEST: """miglior*; meglio; buon*?; ottim*; ben*?; favorevol*?; eccellent*; success*?
            """,
        Load.WORST: """peggior*; peggio; male?; deterior*; sfavorevol*; cattiv*; pessim*; aggrav*
            brutt*?""",
        Load.BEFORE: """prima; precedent*; preced*; in anticipo; già?; più presto; presto?
            fa?; vigilia; anteri*; prim*?; entro?; scors*?; anticip*; passat*?; preventiv*; ex?
            antecedent*; ultim*?; in precedenza; un tempo; sinora?""",
        Load.AFTER: """dopo; poi; successiv*; più tardi; seguent*?; da?; una volta; tardi?
            in seguito; appena?; quando?; a partire?; al termine; dopodiché; indomani; ulterior*?
            prossim*?; ritard*?; soltanto quando?; quindi?; allora?; posteri*
            subito?; in ritardo""",
        Load.BEGIN: """inizi*; cominci*; avvi*; parti*?; lanci*; inaugur*; apert*?; apr*?
            riprend*; ripres*; istitu*?; fond*?; entr* in vigore; da?; intrapr*; debutt*; varat*
            cre*?; nuov*?; nasc*?; nato?; nata?; esord*; attiv*?; aprirà?; apertura?; scoppi*
            scatt*?""",
        Load.END: """fin*?; finì; finit*; finisc*; termin*; conclu*; cess*; conclus*; scad*; sciol*
            abol*; chiu*?; complet*?; smett*; smess*; revoc*?; ferm*?; fine; non … più?; ultim*?
            interr*?; esaur*; estint*; spent*?; compiut*?; sgomber*; ultimat*; abrog*
            rimoss*?; archivi*""",
        Load.PAUSE: """sospen*; sospes*; congel*; rinvi*; rimand*; interromp*; interrott*
            interruz*; ferm*?; blocc*?; paus*; slitt*; moratori*; postic*; differ*?; ritard*?
            stop?; stall*; arrest*?; chiu*?; temporane*; fermo""",
        Load.CONTINUE: """continu*; prosegu*; rest*?; riman*?; permane*; perman*; mantien*?
            manten*?; ancora?; prolung*; in corso; persist*; dur*?; conserv*?; perdur*
            proroga*; tutt'ora; sempre?; stabil*?; invariat*""",
        Load.CANCEL: """annull*; ritir*; rinunci*; abbandon*; revoc*; cancell*; disdi*; sospen*
            rinvi*; doveva?; dovevano?; recess*; avrebb* dovuto; salt*?; accanton*; archivi*
            desist*""",
        Load.WORK: """funzion*; oper*; lavor*?; in servizio; in vigore; us*?; utilizz*; serv*
            apert*; attiv*; in corso; applic*; già?; continu*; sta *ando; stanno *ando; sta *endo
            stanno *endo; attuat*; realizz*; costru*?; vigent*; svol*; circol*; impieg*
            accogl*""",
        Load.RISE: """aument*; sal*?; salit*; salire; cresc*; cresciut*; crebb*; increment*; più
            maggior*; elev*; rialz*; raddopp*; triplic*; ampli*; rafforz*; guadagn*?; super*
            in rialzo; in crescita; rincar*; estend*; più di?; in più; espan*; prolung*
            intensific*; acceler*; miglior*?; troppo; troppi; eccess*; allung*; balz*; aggiunt*?
            ingrand*; sopra?; impenn*; addizional*; ulteri*?; oltre?; estens*""",
        Load.FALL: """calo; cal*; cala; calat*; diminu*; ridu*; ridott*; ridus*; riduz*; scend*
            sces*; meno; minor*; inferior*; tagli*; decresc*; perd*?; perdit*?; ribass*; in calo
            croll*; dimezz*; indebol*; accorc*; arretr*; meno di?; più bass*; rallent*; flession*
            al di sotto; perso?; contra*?; decurt*; abbass*; restring*; limit*?; sotto?; risparmi*?
            in meno; attenu*; sgonfi*; più debol*""",
        Load.ALLOW: """permett*; permess*; autorizz*; consent*; legalizz*; licenz*; abilit*
            diritto?; può?; possono?; via libera; conced*?; concess*; lasci*?; tollera*; nulla osta
            nullaosta""",
        Load.FORBID: """viet*; vietat*; divieto; divieti; proib*; imped*; embargo; veto
            illegal*; non … consent*; non … permett*; non … autorizz*; interdett*; interdi*
            bandi*; illecit*; non possono?; blocc*?""",
        Load.OPEN: """apert*; apr*?; aprire; apre; aprirà; aprono; apertura; riapr*; riapert*
            inaugur*?; sblocc*; aprì""",
        Load.CLOSE: """chiu*; chius*; chiusura; serrat*; blocc*?; sbarr*; sigill*""",
        Load.WIN: """vinc*; vint*?; vittori*; vinse*; vinto; trionf*; success*?; sconfi*?; battut*?
            batt*?""",
        Load.LOSE: """perd*?; perso?; sconfitt*; persero?; battut*""",
        Load.PROFIT: """utile?; utili?; profitt*; guadagn*; avanzo?; surplus; ricav*?; attivo?
            incass*?""",
        Load.LOSS: """perdit*; deficit; disavanzo; passivo?; perso?; debit*?; rosso?""",
        Load.CONVICT: """condann*; colpevol*; pena?; sanzion*?; multat*; indagat*?
            riconosciut* colpevol*""",
        Load.ACQUIT: """assol*; assolt*; innocen*; scagion*; prosciol*; prosciolt*; graziat*
            archiviat*""",
        Load.BUY: """acquist*; compr*; comper*; import*?; importaz*; rilev*?; ricompr*""",
        Load.SELL: """vend*; vendit*; vendut*; cedut*; ced*?; esport*; smerc*""",
        Load.JOIN: """ader*; adesion*; entr*?; partecip*; unisc*; unit*?; iscri*; fa parte?
            rientr*; torn*?; arriv*?; ingress*?; prend* parte""",
        Load.LEAVE: """lasci*?; usc*?; abbandon*; ritir*?; dimett*; dimiss*; part*?; partenza
            se ne va; recess*; addio; uscit*?""",
        Load.HARSH: """duro; dura; duri; dure; sever*; pesant*; difficil*; rigid*; grav*; car*?
            fort*?; aspr*; rigor*; costos*; ardu*""",
        Load.MILD: """mit*?; mite; mild; leggèr*; legger*; lieve; lievi; facil*; tenu*?; benevol*
            semplic*?; blando; blanda; economic*?; clement*; modest*?""",
        Load.SAY: """dic*; dett*; dice; disse; secondo; afferm*; dichiar*; spieg*; aggiung*
            aggiunt*; precis*; sostien*; sosten*; raccont*; rifer*; annunc*; scriv*; scritt*
            scrisse; sottoline*; assicur*; ammett*; accus*; ricord*; osserv*; rispond*; rispost*
            comment*; cit*?; a detta; stando a; parl*; inform*; comunic*; ribad*; avvert*; denunc*
            conferm*; smenti*; neg*?; promett*; promess*; ritien*; ipotizz*; stim*; preannunc*
            sollev*?; critic*; propon*; propost*; lament*; avvis*; detta; parole?; chied*; chiest*
            segnal*; not*?; conclud*; riconosc*; giudic*?; descri*; fa sapere; ha fatto sapere
            parer*; escl*?; attribu*; esort*; invit*; fonti?; fonte?; rileva*?; replic*; riport*
            rivendic*""",
        Load.ANNOUNCE: """annunc*; dichiar*?; present*?; pubblic*; rivel*; promett*; promess*
            rend* noto; reso noto; inform*?; comunic*?; fatto sapere; diffus*; svel*; preannunc*
            dett*?; afferm*?""",
        Load.ANSWER: """rispond*; rispost*; replic*; comment*; reag*; reazion*; silenzio; taci*
            tacque*; riscontro; interpell*?; chiest*?; domand*?; contatt*?; richiam*?; rilasci*""",
        Load.WARN: """avvert*; ammon*; pericol*; rischi*; minacc*; tem*; timor*; preoccup*; allarm*
            paur*; conseguenz*; allert*; dann*; danneg*; inquiet*; metter* in guardia
            mett* in guardia; ammonim*; attenzion*""",
        Load.PROPOSE: """propon*; propost*; sugger*; offr*; offert*; iniziativ*; idea; idee
            raccomand*; progett*?; pian*?; avanz*?; potrebb*?; dovrebb*?; vuole?; vogliono?
            consigl*; present*?; invit*; mozion*; sottopo*; ipotes*?""",
        Load.CALL_FOR: """chied*; chiest*; esig*; pretend*; rivendic*; appell*; sollecit*; invoc*
            esort*; invit*; preg*; deve; devono; dovr*; bisogn*; occor*; serv*?; necess*; richie*
            vuole?; vogliono?; reclam*; insist*; domand*; auspic*; implor*; urg*; intim*""",
    },
    idioms="""nemmeno #; neppure #; neanche #; si attest* a; si attest* al; si attest* sul
        finché … non; non solo; non soltanto; senza dubbio; più di #; meno di #; oltre #; al minimo
        però; fino a #; circa #; più o meno; non oltre; sempre più; sempre meno; tutto sommato
        nessun dubbio; non oltre il; non c'è dubbio; prima di tutto; tutto il mondo?; fra #; tra #
        da #; dal #; per #; primo ministro; prima ministra; per lo meno; per primo; del resto
        tuttavia; tuttora; comunque; dapprima?; a fine #; fine #; inizio #; all'inizio
        alla fine di; alla fine del; # fa; partit*; partito; particol*; partn*; parte civile
        da parte; a parte; d'altra parte; in particolare; finanz*; finest*; finché; finora; infatti
        fino; fin da; fino al; mitt*; mitic*; calcol*; calci*; calen*; cald*; calor*; tempo; tempi
        tema; temi; tempio; temperatur*; tempest*; tempor*; presid*; caric*; carabin*; card*; carte
        carta; carr*; dannat*; pens*?; sala; sale; salut*; salv*; salo*; interess*; intern*
        interv*; interrog*; interp*; intercet*; superfic*; supermerc*; crescita; cas*; uscio; parti
        parte; opera; opere; operai*; operato*; uso; usura; usual*; accordo; accordi; beni; bene
        bene cultural*; beni cultural*; benz*; benef*?; non vedo l'ora; non vede l'ora
        non vedono l'ora; non vediamo l'ora; non appena; non c'è che dire; non a caso
        non per nulla; non meno; non di rado; niente male; non ultim*; non altro
        non indifferent*""",
    has_concord=True,
    leaning=listed(
        "l un dell all nell sull dall quell quest nessun tutt senz c d s m t v n com dov quand anch"
        " mezz ciascun"
    ),
    notions=partial(notions, "it"),
)
