"""The load-bearing words of Swedish."""

from functools import partial

from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions
from generator.languages.sv.denials import DENIALS

CLASSES = DENIALS | {
    Load.POSSIBILITY: """; kan?; kunde?; kunna?; skulle?; kan komma att; skulle kunna; möjlig*
            kanske; eventuell*; måhända; möjligen; risk*?; chans*?; tänkbar*; får?; kanhända
            utesluter inte; uteslöt inte; inte … uteslut*; kan … bli; potentiell*""",
    Load.HEDGE: """; misstänk*?; misstänks; trolig*; sannolik*; antag*?; uppge*?; uppgavs; uppges
            påstå*; påstod*; tyd*?; tycks; verkar; verkade; lär; sägs; förmod*; bedöms?; befara*?
            tro?; tror; trodde?; enligt?; beräkna*?; uppskatt*?; ungefär?; cirka?
            förefall*; preliminär*?; obekräfta*; rykt*; enligt uppgift; så kalla*; väntas?
            skulle ha; ska ha; tänk*?; anta*?; rimlig*; antyd*""",
    Load.CERTAIN: """; säker; säkert; säkra?; definitiv*?; absolut
            självklar*; garanter*; garanti*; givet?; oundviklig*; förvisso; helt klart; bestämt?
            tveklös*; otvivelaktig*""",
    Load.CONFIRM: """; bekräft*; bevis*; styrk*?; styrkt*?; visa* sig?; verifier*; erkänn*; erkänt
            medge*; medgav*; intyg*; vidgå*; fastställ*; slog … fast; slår … fast; kontroller*?""",
    Load.PLAN: """ska; skall; skulle?; planera*; plan?; planer; planen; planerna; tänk*?; avse*?
            avsikt*; kommer att; kommer … att; vill; ämna*; väntas; beräknas; förvänt*; framtid*?
            kommande?; nästa?; snart?; förbered*; löfte*?; lova*; beslut*?; beslöt*?; måste?
            börjar?; öppnar?; inför?; dröj*?; senast?; från och med?; till?; först?; sikt* på
            planlagd*; planlagt; aviser*; utlov*; förhandl*?; satsa*?; blir?; får?; skjut* upp?
            skjuts upp?; står inför; mål*?; hoppas?; budgeter*?; än planerat?; än väntat?
            som planerat?; enligt planerna?""",
    Load.WANT: """; vill; ville; velat; önska*; hoppas; hoppades; önskemål*; gärna; sträv*
            hellre; längta*; villig*; helst?; hopp?""",
    Load.MUST: """; måste; ska?; bör; borde; nödvändig*; nödgas; behöv*; krävs; krävdes; tvung*
            tvinga*; skyldig*?; obligatorisk*; får lov att""",
    Load.CAUSE: """eftersom; därför att; på grund av; till följd av; beror på; berodde på
        tack vare; orsakad* av; orsaken … är; orsaken … var""",
    Load.CONDITION: """; om?; ifall; såvida; förutsatt; förutsätt*; villkor*; annars?; beroende på
            beror på?; såvitt; när?; under förutsättning; så länge; kommer det; i händelse""",
    Load.LIMIT: "utom; undantag*; med undantag; tills; förutom; bortsett från",
    Load.ALL: """alla; allt; allting; samtliga; varje; var och en; hela; hel?; helt; fullständig*
            alltid; överallt; båda?; bägge?; total*?; full?; fullt?; komplett*; enhällig*; samtlig*
            ständig*; genomgående; vartenda; varenda; fulltalig*; nästan alla?; nästan allt?
            så gott som all*?; praktiskt taget all*?; i stort sett alla?""",
    Load.MOST: """flest*; de flesta; majoritet*; merpart*; huvudsak*; övervägande; mestadels
            oftast; främst; mest?; större delen; lejonpart*; mer än hälften?; i regel
            vanligtvis?; till största delen; nästan alla; nästan allt; så gott som all*
            praktiskt taget all*; i stort sett alla""",
    Load.MANY: """; många; mycket?; mängd*; talrik*; tiotals; hundratals; tusentals; ofta; en rad
            åtskillig*; massor; massa; flertal*""",
    Load.SOME: """; några; någon?; något?; en del; del?; delar?; delvis; viss; vissa; visst?
            ett par; ett antal; antal?; somliga; flera; ibland; andra?; diverse; enstaka
            en av?; ett av?; delen?; stundtals""",
    Load.FEW: """få?; fåtal*; sällan; sällsynt*; enstaka; minoritet*; litet antal; liten del
            en handfull; handfull; knappt några; ett fåtal; färre?; inte många; inte mycket
            inte ofta""",
    Load.ONLY: """; bara; endast; enbart; blott; enda; uteslutande; allenast; först?; ensam*?
            inte … förrän?; ingen annan än; inget annat än; endaste; ett enda""",
    Load.LAST: """; sist; sista; slutlig*; senast*; slutet?; till slut; förra?; avslutande; finalen?
            yttersta?""",
    Load.FIRST: """; först; första; förste; för första gången; ursprunglig*; inledande?; tidigast*
            inledningsvis; premiär*?""",
    Load.HIGHEST: """; störst*; högst?; högsta; längst*; rekord*; mest?; starkast*; tyngst*; dyrast*
            snabbast*; äldst*?; viktigast*; maximal*?; någonsin; högste; djupast*; bredast*; allra?
            fler än någonsin; flest?; värst*?; främsta?; senaste?; svårast*?""",
    Load.LOWEST: """; minst?; minsta; lägst?; lägsta; kortast*; svagast*; lättast*; billigast*
            minimal*?; yngst*?; långsammast*; sämst*?""",
    Load.RUNNER_UP: """; näst störst*; näst högst*; näst längst*; näst äldst*; näst; tredje störst*
            en av de *sta; ett av de *sta; № störst*; andraplats*""",
    Load.BEST: "bäst*; bättre; bra?; god?; gott?; goda?; förbättr*",
    Load.WORST: "värst*; värre; sämre; sämst*; dålig*; försämr*; förvärr*; allvarlig*?",
    Load.BEFORE: """; före; innan; dessförinnan; tidigare; förut; på förhand; förra?; föregående
            redan?; till?; sedan?; för … sedan; dittills; för tidigt; fram till?; inför?; förr
            dåvarande?""",
    Load.AFTER: """; efter; sedan; därefter; senare; efteråt; sedermera; därpå; nästa?; följande?
            när?; då?; först?; för sent; försen*; efterföljande; från?; i efterhand; sen?""",
    Load.BEGIN: """; börja*; inled*; inlett*; start*; påbörj*; startskott*; lanser*; inför*?
            införs?; drar igång; drog igång; kom igång; kommer igång; öppna*?; invig*; premiär*?
            inrätt*?; tillträd*?; upptog?; återuppta*?; från och med?; träd* i kraft""",
    Load.END: """; slut*?; slutade; slutar; slut; avslut*; upphör*; färdig*; klar?; klart?; klara?
            avveckl*; lagt* ner; lägg* ner; lade* ner; lagt* ned; lägg* ned; lade* ned; nedläg*
            nedlagd*; över?; till?; fullbord*; stopp*?; avbryt*; avbröt*; avbrut*; slutför*
            utgång*?; stäng*?""",
    Load.PAUSE: """; skjut* upp; sköt* … upp; skjut* … upp; uppskjut*; uppskov*; pausa*; paus
            tillfällig* stopp*; stoppa*?; vila*?; avbrott*; frys*?; stäng* … tillfällig*
            senarelagd*; senarelägg*; senarelagt; bordlägg*; bordlade*; bordlagt; inställ*?
            försen*?; stå* … still*?; stillastå*""",
    Load.CONTINUE: """fortsätt*; fortsatt*; alltjämt; fortfarande; kvar*; förbli*; förblev
            kvarstå*; förläng*; håll* på?; ännu?; än?; består; pågå*; pågick; vidare?; stabil*?
            oförändra*""",
    Load.CANCEL: """; ställ* in; ställ* … in; inställ*; inställd*; avlys*; återkall*; dra* tillbaka
            drar … tillbaka; dragit* tillbaka; drog tillbaka; drog … tillbaka; dras tillbaka; stryk*
            stryks; skrot*; avblås*; blir inte av; blev inte av; slopa*; upphäv*""",
    Load.WORK: """; fungera*; drift*; arbet*; jobb*; kör; körde; kört; trafik*?; gäller?; öppen?
            öppet?; använd*?; tjänst*?; verksam*; i bruk; aktiv*; går?; i gång; igång; bygg*?
            betjäna*; driv*?; drev?; i kraft""",
    Load.RISE: """; öka*; ökning*; stig*; steg?; stigit; höj*; höjning*; väx*; vuxit; växte
            tillväxt*; mer?; fler?; högre; större; dubbl*; fördubbl*; uppgång*; utvidg*; utök*
            dyrare; extra?; över?; översteg*; överstig*; längre?; starkare; förstärk*; skärp*?
            tillta*; tilltog; vinst?; plus?; påslag; uppåt; utbyg*""",
    Load.FALL: """; minsk*; sjunk*; sjönk*; sänk*; falla*; faller; föll; fallit; nedgång*
            lägre; mindre?; färre; avta*; avtog; halver*; skär* ner; skar ner; nedskär*; reducer*
            krymp*; krympt*; billigare; kortare; underst*?; förlust?; minus?; neddra*
            dra* ner; dala*; tapp*; förkort*; drog ner; svagare; bantar*; banta*; kort*?; neråt
            nedåt""",
    Load.ALLOW: """; tillåt*; tillåts; får; fick?; tillstånd*; lov?; medge*?; godkänn*?; bevilja*
            släpp* in?; släpp* … fram; bygglov*; rätt att; dispens*; ge* klartecken; klartecken""",
    Load.FORBID: """; förbjud*; förbud*; förbjöd*; förbjöds; får inte; fick inte; otillåt*; stopp*?
            hindr*?; inte tillåt*; får ej; blocker*?; spärra*?""",
    Load.OPEN: "öppna*; öppen; öppet; öppna; öppning*; slog* upp; invig*; återöppn*",
    Load.CLOSE: """; stäng*; stängd*; stängt; igenbomma*; slå* igen; slog igen; lägg* ner; lagt ner
            avstäng*""",
    Load.WIN: "vinn*; vann; vunnit; seger*; segra*; besegr*?; slog?; guld?; vinst?",
    Load.LOSE: "förlust*; nederlag*; besegrad*; besegrat*; torsk*?",
    Load.PROFIT: "vinst*; överskott*",
    Load.LOSS: "förlust*; underskott*; skad*?",
    Load.CONVICT: "döm*; dömd*; dömt; fälld*; fällde*; skyldig*; straff*; fängelse*?",
    Load.ACQUIT: "fria*; friad*; friat; frikänn*; frikänd*; frikänt; oskyldig*; friande",
    Load.BUY: "köp; köpa; köper; köpte*; köpt*; inköp*; förvärv*; importer*; import; köpet",
    Load.SELL: "sälj*; sålde*; sålt; såld*; försäljning*; exporter*; export; avyttr*",
    Load.JOIN: """; ansluter; anslut*; anslöt*; gå* … med; gick … med; delta*; deltog; inträd*
            bli medlem; blir medlem; bli* … del av; återvänd*?; tillträd*""",
    Load.LEAVE: """; lämna*; avgå*; avgick*; träd* ur; utträd*; hopp* av; hopp* … av; gå* ur
            gick ur; utvandra*; drar sig ur; drog sig ur; flytta*?""",
    Load.HARSH: "sträng*; hård*; hårt; tung*; tungt; svår*; kraftig*; skarp*; allvarlig*; strikt*",
    Load.MILD: "mild*; lätt*; lindrig*; mjuk*; enkel*; enkla; svag*?; varsam*",
    Load.SAY: """; säg*; sade; sa; sagt; sagts; enligt; uppge*; uppgav*; berätt*; förklar*; hävd*
            mena*; anser; ansåg; anse*; tycker; tyckte; skriv*; skrev; skrivit; meddel*; påpek*
            beton*; understryk*; underström*; underströk*; tillägg*; tillade; bekräft*; svar*
            konstater*; kritiser*; kräv*; krav*?; lova*; medge*; medgav*; kalla*; beskriv*; beskrev
            rapporter*; påstå*; påstod*; vittn*; varna*; uttal*; nämn*; fråga*?; formuler*
            kommenter*; tror?; tonar … ned?; fastslå*; bedöm*; yttra*; sammanfatt*; erkänn*
            beklaga*; hälsar; vidhåll*; vidhöll*; räkna*?; intyg*; hänvis*; klagar; noter*; ropa*
            förneka*""",
    Load.ANNOUNCE: """; meddel*; tillkännage*; tillkännagav*; kungör*; kungjor*; presenter*
            offentliggör*; offentliggjor*; aviser*; annonser*; avslöj*; bekant*?; släpp*?
            lägg* fram; lade fram; varsl*?""",
    Load.ANSWER: """; svar*; bemöt*; kommentar*; kommenter*; reager*; reaktion*; fråga?; frågor?
            tillfrågad*; nås?; nå?; yttrand*; uttal*""",
    Load.WARN: """; varn*; fara; faran; faror; farlig*; risk*; hot*; befar*; oro*; rädd*; rädsla
            larm*; fruktar; fruktade; farhåg*; ängsl*; bekymr*; äventyr*; varsl*?""",
    Load.PROPOSE: """; föreslå*; föreslog*; erbjud*; erbjöd*; idé*; motion*?; plan*?
            lägg* fram; lade fram; rekommender*; rådet att; initiativ*; råd?; bud?; budet?; utkast*
            vill?; förorda*""",
    Load.CALL_FOR: """; kräv*; krav*; uppman*; begär*; ber; bad; bett; vädja*; yrka*; efterlys*
            vill; manar; manade; borde; bör; måste; ska?; behöv*?; pläder*; önskar?; anmod*
            påkalla*; efterfråga*?""",
    Load.LITTLE: """fel?; döljer?; dolde?; dölja?; hymla*?; sakna*?; brist*?; dålig*?; illa?
            sällan?; sällsynt*?; sen?; sent?; dröj*?; tveka*?; trött*?; sluta*?; upphör*?; hemlig*?
            tvivel?; tvivla*?; konstig*?; förvån*?; överrask*?; liten?; litet?; lite?; länge?
            minst?; sist?; okän*?; omöjlig*?; slump*?; glöm*?; ångra*?; förnek*?; undgå*?
            låta bli?""",
    Load.COMPARE: """så?; sådan*?; sedan?; ann*?; andra?; mer?; mindre?; än?; någonsin?; tidigare?
            förut?; liknande?; jämförbar*?; på # år?; aldrig?; hittills?""",
    Load.OLD: "gammal*; gamla; gammalt; äldre?; äldst*?; forna; tidigare?; föråldra*",
    Load.NEW: "ny; nya; nytt; nyast*; nye; färsk*?; nybygg*; modern*?",
    Load.NORTH: "norr*; nord*; norra",
    Load.SOUTH: "söder*; syd*; södra",
    Load.EAST: "öster*; öst; östra; östlig*; ost?; ostlig*; östkust*",
    Load.WEST: "väster*; väst; västra; västlig*; västkust*",
    Load.MORNING: "morgon*; morse; morgnar*; förmiddag*",
    Load.EVENING: "kväll*; afton*; eftermiddag*?",
    Load.YEARLY: "årlig*; varje år; per år; om året; årsvis",
    Load.MONTHLY: "månatlig*; månadsvis*; varje månad; per månad; i månaden",
    Load.WEEKLY: "veckovis*; varje vecka; per vecka; i veckan?",
    Load.DAILY: "daglig*; dagligen; varje dag; per dag; om dagen; per dygn",
    Load.MALE: """; man?; män; mannen; männen; pojk*; manlig*; far?; pappa*; fader*; son?; söner
            sonen; bror; bröder*; brodern; make; maken""",
    Load.FEMALE: """; kvinn*; flick*; mor?; mamma*; moder?; modern?; dotter*; döttrar*; syster*
            systrar*; hustru*; maka; makan""",
    Load.PUBLIC: "statlig*; kommunal*; allmänhet*",
    Load.PRIVATE: "privat*; enskild*?",
    Load.FOREIGN: "utländsk*; utlandet*; utrikes*; utlänning*",
    Load.DOMESTIC: "inhemsk*; inrikes*; svensk*?; lokal*?; inlandet?",
    Load.TEMPORARY: "tillfällig*; temporär*; provisorisk*; tidsbegräns*; tills vidare",
    Load.PERMANENT: "permanent*; bestående; för gott; varaktig*; tillsvidare*?",
    Load.SUCCEED: "lyck*; framgång*; klarar?; klarade?; gick att",
    Load.HIRE: "anställ*; rekryter*; anställd*?; utnämn*; utse*; utsåg*; nyanställ*",
    Load.DISMISS: """; avsked*; sägs upp; sagts upp; sades upp; sparka*; varsl*; uppsagd*; uppsäg*
            permitter*?""",
    Load.BUILD: "bygg*; byggd*; byggt; uppför*; anlägg*?; anlades",
    Load.DEMOLISH: "riv*; rivs; rev*?; rivit; rivning*",
    Load.ARREST: "grip*; grep*; gripit; arrester*; häkt*; anhåll*; anhöll*",
    Load.RELEASE: "frige*; frigav*; frigiv*; släpp* fri*; släppt*; försatt* på fri fot; på fri fot",
    Load.SURVIVE: "överlev*; räddad*; räddat*; oskadd*; klarade sig",
    Load.DIE: """; dog; dör; dött; död; döda; döde; dödad*; dödat*; avled*; avlid*; omkom*; dödsoff*
            mist* livet""",
    Load.PROSECUTION: "åklag*; åtal; åtalet; målsägande*",
    Load.DEFENCE: "försvar*; tilltalad*; svarande*; misstänkt*?; åtalad*",
    Load.ADULT: "vuxen*; vuxna*",
    Load.CHILD: "barn*; minderårig*; ungdom*; bebis*; tonår*",
    Load.MAIN: "huvud*; viktigast*; främst*",
    Load.SPARE: "reserv*; nöd*?; extra?",
    Load.NOT_BEFORE: "tidigast; inte före; inte förrän; först i; först den; först på",
    Load.NOT_AFTER: "senast; inte senare än; allra senast",
    Load.AT_LEAST: "minst; inte mindre än; lägst",
    Load.AT_MOST: "högst; maximalt; som mest; inte mer än; upp till",
    Load.EXPENSIVE: "dyr*; kostsam*; dyrbar*",
    Load.CHEAP: "billig*; prisvärd*",
    Load.EMPTY: "tom; tomt; tomma; öde?; obebodd*",
    Load.FULL: "full?; fullt?; fulla?; utsål*; fullsatt*; fullbelagd*; fullbokad*",
    Load.INSIDE: "inne; inuti; inomhus*; intern*; inifrån; insida*; inom?",
    Load.OUTSIDE: "utanför; utomhus*; extern*; utifrån; utsida*; ute?",
    Load.UPPER: "övre; översta; uppströms; ovanför",
    Load.LOWER_PART: "nedre; nedersta; nedströms; nedanför; understa",
    Load.REPAIR: """; reparer*; reparation*; laga*?; renover*; restaurer*; upprust*; rusta* upp
            åtgärda*?""",
    Load.DESTROY: """; förstör*; förstörd*; ödelägg*; ödelade*; ödelagt; raser*; totalförstör*
            förintad*""",
}
WORDS = LoadBearing(
    CLASSES,
    idioms="""inte bara; inte enbart; inte endast; inte minst; utan tvekan; utan tvivel
            inget tvivel; mer än #; mindre än #; fler än #; färre än #; bland annat; framför allt
            över huvud taget; till exempel; för att; i första hand; för # år sedan; för # sedan
            sedan #; till #; över #; under #; från #; efter #; före #; i början av; i slutet av
            början av #; slutet av #; området; områden; område; om #; omfatt*; olyck*; ombord
            omgång*; omröst*; omsätt*; ordför*; ordförande; orsak*; ord; olika; offentlig*?
            officiell*; också; och; oktober; omkring; order; orden; ort; orten; orter; organis*; os
            oss; omstridd*; opposition*; olja; olje*; undersök*; undervis*; underhåll*; understöd*
            under tiden; underteckn*; underlag*; under; alltså; allt fler; allt mer; alls; allmän*?
            en gång; i dag; aldrig mer; åtminstone?; förslag*?; försök*?; förlor*?; företag*
            förening*; för övrigt; förstås; föräld*; först och främst; i år; rådhus*; råder
            slutsats*; startnummer; utan att; inte ens; inte alls; säkerhet*; godkännande?; planet
            planeter; planta*; plantor; planterad*; planterat; hela tiden; hela vägen; menar
            mening*; medarbet*; samarbet*; stöttar; stötta; stegvis; möjlighet*; säkerligen?
            hotell*; riskkapital*; farfar; faren; läraren; svarande; anmäl*; anmälan; krafts*
            kraft; inte sällan; inte länge; inte för inte; inte mindre; inte så länge sedan""",
    notions=partial(notions, "sv"),
)
