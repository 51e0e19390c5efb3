"""The load-bearing words of Dutch."""

from functools import partial

from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

CLASSES = {
    Load.NEGATION: """niet; geen; nooit; nauwelijks; noch; nergens; geenszins; niet meer
            geen … meer; nog niet; nog geen; nog nooit; nee?; allerminst; allesbehalve""",
    Load.NONE: "niemand; niets; geen enkel*; geen van; niks; geen een; niemand … meer",
    Load.NOT_ALL: """niet alle; niet allemaal; niet iedereen; niet elk*; niet overal; niet ieder*
            niet alles; niet altijd""",
    Load.NOT_YET: """nog niet; nog geen; nog steeds niet; nog steeds geen; nog altijd niet
            nog altijd geen; vooralsnog niet; moet nog?; moeten nog?; nog moet*?""",
    Load.ALREADY: "al?; reeds; inmiddels?; nu?",
    Load.DENY: """ontken*; weerleg*; weersp*; onwaar; onjuist*; tegengespr*; spreekt … tegen
            spraken … tegen; sprak … tegen; leugen*; ongegrond""",
    Load.REFUSE: """weiger*; geweiger*; wijst … af; wees … af; afgewezen; afwijz*; wijzen … af
            bedank* voor?; sla* … af""",
    Load.EXCLUDE: "uitgesloten; uitsluit*; sluit* … uit; sloot … uit; sloten … uit",
    Load.LACK: """zonder; ontbre*; ontbrak*; gebrek*; tekort*; behalve; in plaats van; missen?
            mist?; gratis?; *loos?; *loze?; on*?; vermijd*; afwezig*; vrij van
            op … na?; tenzij?; uitgezonderd; leeg?; wacht*?""",
    Load.FAIL: """mislukt*; onmogelijk*; tevergeefs; faal*; gefaald; niet gelukt; niet in staat
            kan niet; kunnen niet; kon niet; konden niet; vergeefs""",
    Load.DISAGREE: """tegen?; kritiek*; bezwa*; oneens; protest*?; bekritis*; twijfel*; betwijf*
            betwist*; klaag*; klacht*; tegenstand*; verzet*; scepti*; sceptisch; veroordeel*?
            tegenstem*; tegen te stemmen; betreur*?; afkeur*; keurt … af; keurde … af; hekel*""",
    Load.AGREE: """akkoord; eens?; instem*; ingestem*; stemt … in; stemde* … in; steun*; goedkeur*
            goedgekeur*; keurt … goed; keurde … goed; verwelkom*; voorstand*; vóór; voor?""",
    Load.POSSIBILITY: """kan?; kunnen?; kon?; konden?; zou?; zouden?; zou kunnen; zouden kunnen
            mogelijk*; misschien; wellicht; eventueel; zou … kunnen; niet uitgesloten; risico*?
            denkbaar; mag?; kans?; kansen?; potentie*""",
    Load.HEDGE: """vermoed*; waarschijnlijk*; naar verluidt; zou?; zouden?; blijkbaar; schijn*
            lijk*; vermeend*; naar verwachting; denk*?; dacht*?; geloof*?; schat*?
            naar schatting; mogelijk*; verdacht*?; verdenk*; verdenking; zogenaamd*
            circa?; vooralsnog?; voorlopig*?; onbevestigd*; verwacht*?; gerucht*; zou … hebben
            zou … zijn""",
    Load.CERTAIN: """zeker; ongetwijfeld; beslist; absoluut; stellig; vaststaat; staat vast
            garand*; gegarandeerd*; zonder twijfel; onvermijdelijk; definitief?""",
    Load.CONFIRM: """bevestig*; bewijs*; bewezen; aangetoond; toont … aan; geverif*; erken*
            toegeg*; geeft … toe; gaf … toe; gecontroleerd*?; blijkt?; bleek?""",
    Load.PLAN: """zal; zullen; gaat?; gaan?; gepland*; plan; plannen; plant; van plan; bedoel*; wil
            willen; voornem*; voornemens; moet?; moeten?; wordt?; worden?; zou?; zouden?; komend*?
            binnenkort; verwacht*; toekomst*?; voorzien*; streef*; pas?; tot?; vanaf?; beloof*?
            belofte*?; besluit*?; besloten?; nog … beslissen; staat … te; nog moet*; begin*?
            volgend*?; uitgesteld?; voorbereid*; aangekondigd?; kondig*?; nog te; begroot*?
            beraad*?; dan gepland?; dan verwacht?; zoals gepland?; volgens plan?""",
    Load.WANT: """wil; willen; wilde*; wens*; hoop*; hoopt; graag; streef*; probeer*?; liever
            verlang*; bereid?""",
    Load.MUST: """moet; moeten; moest*; dient te; dienen te; nodig; noodza*; verplicht*; hoef*?
            vereis*; behoor*; hoort te""",
    Load.CAUSE: """doordat; wegens; vanwege; door?; dankzij; als gevolg van
        ten gevolge van; oorzaak; de reden … is; te wijten aan; veroorzaakt door""",
    Load.CONDITION: """als?; indien; mits; tenzij; op voorwaarde; anders?; afhankelijk; hangt … af
            of?; wanneer?; zolang; in geval""",
    Load.LIMIT: "behalve; uitgezonderd; met uitzondering; totdat",
    Load.ALL: """alle; allemaal; iedereen; alles; elk*; ieder*; heel?; hele; geheel; volledig*
            altijd; overal; beide*?; totaal*?; gans*?; compleet; complete; steeds?; unaniem*
            voltallig*; alle?; allen; voltooid?; bijna alle*?; vrijwel alle*?; bijna elk*?
            nagenoeg alle*?; bijna iedereen?""",
    Load.MOST: """meeste; meerderheid; grotendeels; overwegend; meestal; vooral; voornamelijk
            merendeel; hoofdzakelijk; meer dan de helft?; grootste deel; met name?; bijna alle*
            vrijwel alle*; bijna elk*; nagenoeg alle*; bijna iedereen""",
    Load.MANY: "veel; vele; talrijk*; tientallen?; honderden?; duizenden?; vaak; massa*?; tal van",
    Load.SOME: """sommig*; enkel*; enige?; een paar; deel; deels; gedeelt*; aantal; bepaalde; soms
            ander*?; iemand?; iets?; een van?; diverse?; verschillende?; wat?; meerdere""",
    Load.FEW: """weinig*; zelden; zeldzaam; handvol; minderheid; nauwelijks; slechts enkel*
            niet veel; niet vaak; niet vele""",
    Load.ONLY: """alleen; slechts; enkel; louter; enig*?; uitsluitend; maar?; pas?; enige
            niets dan; alleen maar; één?""",
    Load.LAST: "laatst*; uiteindelijk?; ten slotte; tenslotte; slot?; definitief?; eind*?; vorig*?",
    Load.FIRST: "eerst*; voor het eerst; aanvankelijk; oorspronk*?; vroegst*; als eerste; begin?",
    Load.HIGHEST: """grootst*; hoogst*; langst*; meest*?; record*; sterkst*; zwaarst*; duurst*
            drukst*; snelst*; oudst*?; belangrijkst*; maximaal*?; ooit?; nog nooit?; hoofd*?
            diepst*; breedst*""",
    Load.LOWEST: """kleinst*; laagst*; kortst*; minst*; zwakst*; lichtst*; minimaal*?; jongst*?
            goedkoopst*; langzaamst*""",
    Load.RUNNER_UP: "op een na; tweede?; derde?; een van de *ste; op twee na; № grootste",
    Load.BEST: "best*?; beter*; goed?; goede?; verbeter*",
    Load.WORST: "slecht*; slechter; slechtst*; ergst*; erger*; verslechter*; ernstig*?",
    Load.BEFORE: """voor?; voordat; eerder; voorafgaand; vooraf; daarvoor; vroeger; tevoren
            vorig*?; al?; voorheen; tot?; reeds?; geleden; te vroeg; destijds?; voor het?
            voorig*?""",
    Load.AFTER: """na; nadat; later; daarna; vervolgens; nadien; sinds?; volgend*?; pas?; toen?
            zodra?; daarop; achteraf; te laat; vertraag*?; vanaf?""",
    Load.BEGIN: """begin*; begon*; begonnen; start*; gestart; van start; opent?; aanvang*
            opgericht?; ingevoer*?; invoer*?; aftrap; vanaf?; hervat*?; gelanceerd; lanceer*
            ingegaan; ging in?""",
    Load.END: """eind*; beëindig*; afgelopen; voltooi*; klaar?; gestopt; stopt?; stopp*?; afgerond
            afrond*; rondt … af; slot?; opgeheven; opheff*; voorbij; loopt … af; tot?; gereed?
            stilgelegd?; komt er niet?; sluit*?""",
    Load.PAUSE: """opgeschort*; opschort*; uitgesteld*; uitstel*; stilgelegd; onderbr*; stelt … uit
            stelde … uit; tijdelijk stil*; bevroren; pauz*; gepauzeerd; stil?; vertraag*?
            verschov*; dicht?; gesloten?; afsluit*?""",
    Load.CONTINUE: """doorgaan; gaat … door; gaan … door; ging … door; voortzet*; voortgezet
            zet … voort; blijf*; bleef; bleven; gebleven; nog steeds; nog altijd; nog?; verleng*
            aanhoud*; vervolg*?; stabiel?; ongewijzigd; onveranderd""",
    Load.CANCEL: """geannuleerd; annul*; schrapt*; geschrapt; schrapp*; afgelast*; gelast … af
            ingetrokken; intrekk*; trekt … in; trok … in; afgeblazen; gaat niet door; afgezien?
            komt er niet""",
    Load.WORK: """werk*; werkt; draai*; functioneer*; in gebruik; bedrijf?; rijd*; rijdt; dienst?
            open?; geldt?; gebruik*?; actief; in werking; uitgevoerd?; gebouwd?""",
    Load.RISE: """stijg*; steeg; gestegen; groei*; gegroeid; toegenomen; toenam*; toename*
            neemt … toe; nam … toe; namen … toe; verhoog*; verhog*; meer; hoger*; groter*
            verdubbel*; extra?; duurder*; uitbreid*; uitgebreid*; plus?; langer*; boven?; over?
            overschr*; versterk*; sneller?; verergerd?; loopt … op; liep … op; opgelopen; winst?
            erger?; zwaarder?""",
    Load.FALL: """daal*; daling*; gedaald; daalde*; afgenomen; afname*; neemt … af; nam … af
            namen … af; verlaag*; verlag*; minder*; lager*; kleiner*; krimp*; gekrompen; halveer*
            gehalveerd; zak*?; zakt; verminder*; bezuinig*; goedkoper*; korter*; onder?; terug*?
            ingekort; kort*?; min?; verlies?""",
    Load.ALLOW: """toegestaan; toestemm*; staat … toe; stond … toe; mag; mogen; mocht*; vergunning*
            goedgekeurd?; toelaat; toelat*; toegelaten; laat … toe; toestaan""",
    Load.FORBID: """verbod*; verbied*; verboden; verbood; mag niet; mogen niet; mag geen
            mogen geen; niet toegestaan; verhinder*?; blokkeer*?""",
    Load.OPEN: "open; opent; opening; geopend; openen; openstell*; heropen*; opengesteld",
    Load.CLOSE: """dicht?; gesloten; sluit*; sloot?; sluiting; afgesloten; afsluit*; dichtgegaan
            gaat dicht""",
    Load.WIN: "win; wint; winnen; won; wonnen; gewonnen; zege*; overwinn*; versla*; verslagen?",
    Load.LOSE: "verlies*; verloor; verloren; verliezen; nederla*; onderuit?",
    Load.PROFIT: "winst*; overschot*",
    Load.LOSS: "verlies*; verliezen; tekort*?; schade?",
    Load.CONVICT: "veroordeel*; schuldig; straf?; gestraft; celstraf*; gevangenisstraf*",
    Load.ACQUIT: "vrijgesproken; vrijspraak; spreekt … vrij; sprak … vrij; onschuldig",
    Load.BUY: """koop?; koopt; kopen; kocht*; gekocht; aankoop*; aangekocht; overgenomen?; invoer*
            import*""",
    Load.SELL: "verkoop*; verkocht*; verkopen; uitvoer?; export*",
    Load.JOIN: """sluit* … aan; sloot … aan; aangesloten; deelnem*; deelgenomen; neemt … deel
            nam … deel; toetred*; lid worden; toegetreden""",
    Load.LEAVE: """verlaat; verlaten; verliet*; vertrek*; vertrok*; vertrokken; stapt … op
            stapte … op; opgestapt; aftred*; afgetreden; treedt … af""",
    Load.HARSH: "streng*; zwaar; zware; hard?; harde; ernstig*; fel?; moeilijk*",
    Load.MILD: "mild*; licht?; lichte?; zacht*; makkelijk*; gemakkelijk*; soepel*",
    Load.SAY: """zegt; zegg*; zei; zeiden; gezegd; aldus; meld*; gemeld; verklaar*
            verteld; vertel*; laat … weten; liet … weten; laten weten; vindt?; vinden?; denkt
            denken; stelt?; benadruk*; schrij*; schreef; schreven; waarschuw*; noemt; noemde
            beloof*; bevestig*; reageer*; geeft … aan; gaf … aan; antwoord*; voegt … toe
            legt … uit; bericht*; meent; blijkens; roept?; klaagt; mopper*""",
    Load.ANNOUNCE: """aangekondigd; kondig*; aankondig*; bekend; maakt … bekend; maakte … bekend
            bekendgemaakt; presenteer*; gepresenteerd; onthul*""",
    Load.ANSWER: """antwoord*; reageer*; reactie*; gereageerd; commentaar; vraag?; vragen?
            bereikbaar""",
    Load.WARN: """waarschuw*; gewaarschuwd; gevaar*; gevaarlijk; risico*; dreig*; vrees*; vrezen
            bezorgd; zorg?; zorgen?; bang; angst*; alarm*""",
    Load.PROPOSE: """voorstel*; voorgesteld; stelt … voor; stelde … voor; voorstellen; idee*; plan?
            advis*; geadviseerd; initiatief; aanbod; bied* … aan; pleit*; bepleit*""",
    Load.CALL_FOR: """eis*; geëist; roept … op; riep … op; oproep*; opgeroepen; vraagt; vragen
            vroeg; gevraagd; wil; willen; dring* … aan; verzoek*; verzocht; pleit*; moet
            moeten""",
    Load.LITTLE: """ongelijk?; fout*?; verberg*?; verzwijg*?; verhul*?; ontbre*?; ontbra*?
            gebrek*?; slecht*?; zelden?; zeldzaam?; laat?; aarzel*?; moe?; ophoud*?; stopt*?
            geheim?; twijfel*?; wonder*?; verbaz*?; verrass*?; vreemd*?; klein*?; weinig?; laatst*?
            minst?; onbekend*?; onmogelijk*?; toeval*?; vergeet*?; vergeten?; spijt*?; ontken*?
            mals?""",
    Load.COMPARE: """zo?; zulk*?; zo'n?; sinds?; ander*?; meer?; minder?; dan?; ooit?; eerder?
            tevoren?; vergelijkbaar?; soortgelijk*?; in # jaar?; nooit?; tot nu?""",
    Load.OLD: "oud?; oude; ouder?; oudst*; voormalig*?",
    Load.NEW: "nieuw; nieuwe; nieuwst*; jongst*?",
    Load.NORTH: "noord*; noorden",
    Load.SOUTH: "zuid*; zuiden",
    Load.EAST: "oost*; oosten",
    Load.WEST: "west; westen; westelijk*",
    Load.MORNING: "ochtend*; 's ochtends; 's morgens; morgen?; vanochtend",
    Load.EVENING: "avond*; 's avonds; vanavond",
    Load.YEARLY: "jaarlijks*; per jaar; elk jaar; ieder jaar",
    Load.MONTHLY: "maandelijks*; per maand; elke maand",
    Load.WEEKLY: "wekelijks*; per week; elke week",
    Load.DAILY: "dagelijks*; per dag; elke dag; iedere dag",
    Load.MALE: """man?; mannen; jongen?; jongens; mannelijk*; vader*; zoon; zonen; broer*
            echtgenoot""",
    Load.FEMALE: "vrouw*; meisje*; moeder*; dochter*; zus; zussen; echtgenote",
    Load.PUBLIC: "openbaar; openbare; publiek*; overheids*",
    Load.PRIVATE: "privé*; particulier*; privaat; private",
    Load.FOREIGN: "buitenland*; uitheems*",
    Load.DOMESTIC: "binnenland*; inheems*; lokaal?; lokale?",
    Load.TEMPORARY: "tijdelijk*; voorlopig*; nood*?",
    Load.PERMANENT: "permanent*; blijvend*; definitief; voorgoed",
    Load.SUCCEED: "geslaagd; slaagt; slaagde*; gelukt; lukt; lukte*",
    Load.HIRE: "aangenomen?; aanwerv*; aangesteld; benoem*; in dienst",
    Load.DISMISS: "ontsla*; ontslag*; ontslagen",
    Load.BUILD: "bouw; bouwt; bouwen; gebouwd; aanleg; aangelegd; bouwde*",
    Load.DEMOLISH: "sloop; sloopt; slopen; gesloopt; afgebroken; afbraak; breekt … af",
    Load.ARREST: "aangehouden; aanhoud*?; arrest*; gearresteerd; opgepakt; pakt … op",
    Load.RELEASE: "vrijgelaten; vrijlat*; laat … vrij; liet … vrij",
    Load.SURVIVE: "overleef*; overleven*; gered; ongedeerd; overlevend*",
    Load.DIE: """overled*; stierf; sterven; gestorven; dood?; dode; doden; omgekomen; kwam … om
            gedood""",
    Load.PROSECUTION: "officier van justitie; openbaar ministerie; aanklag*; eiser*",
    Load.DEFENCE: "verdachte; verdedig*; gedaagde*; beklaagde*",
    Load.ADULT: "volwassen*",
    Load.CHILD: "kind; kinder*; kinderen; minderjarig*; jongeren; baby*",
    Load.MAIN: "hoofd*?; belangrijkst*; voornaamst*",
    Load.SPARE: "reserve*; nood*?; extra?",
    Load.NOT_BEFORE: "op zijn vroegst; niet voor; niet eerder dan; pas eind; pas begin",
    Load.NOT_AFTER: "uiterlijk; niet later dan; op zijn laatst",
    Load.AT_LEAST: "minstens; ten minste; tenminste; minimaal; niet minder dan",
    Load.AT_MOST: "hooguit; hoogstens; maximaal; ten hoogste; niet meer dan",
    Load.EXPENSIVE: "duur?; dure; duurder*; duurst*; kostbaar",
    Load.CHEAP: "goedkoop; goedkope*; voordelig*",
    Load.EMPTY: "leeg; lege; leegstaand*",
    Load.FULL: "vol?; volle?; uitverkocht",
    Load.INSIDE: "binnen?; binnenkant; intern*",
    Load.OUTSIDE: "buiten?; buitenkant; extern*",
    Load.UPPER: "boven?; bovenste; stroomopwaarts",
    Load.LOWER_PART: "onderste; beneden; stroomafwaarts",
    Load.REPAIR: "herstel*; herstell*; gerepareerd; repar*; renov*; opgeknapt; restaur*",
    Load.DESTROY: "verwoest*; vernield*; vernietig*; kapot",
}
WORDS = LoadBearing(
    CLASSES,
    idioms="""niet alleen; niet alleen maar; ongeveer; onder meer; onder andere; onderzoek*
            onderwijs*; ondernem*; onderhoud*; onderdeel; onze; ons; ongeluk*; onderweg; ongeval*
            ontmoet*; ontwikk*; ontvang*; ontvangen; ontstaan; ontstond; ontdek*; meer dan #
            minder dan #; onlangs; ondanks; omdat; geen twijfel; immers; nogal; nogmaals
            belangrijk; wethouder; voor # jaar; bij voorkeur; voor zover; op zijn minst; wel
            allebei; volgens; voorzitt*; voortaan; noodzakelijk?; volgende week; vorige week
            begin #; eind #; eind september?; tot en met; na #; nacht; naast; naar; nationaal
            nationale; natuur*; namens; raadslid; raad; minister*; niet het minst
            niet in de laatste plaats; niets anders dan; niet lang; niet zelden; niet minder
            niet voor niets; niet anders dan; niet toevallig""",
    notions=partial(notions, "nl"),
)
