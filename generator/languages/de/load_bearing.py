"""The load-bearing words of German."""

from functools import partial

from generator.languages.de.denials import DENIALS
from generator.languages.de.opposites import OPPOSITES
from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

WORDS = LoadBearing(
    OPPOSITES
    | DENIALS
    | {
        Load.POSSIBILITY: """könnt*; konnt*?; möglich*; vielleicht; eventuell; womöglich
            unter umständen; denkbar; dürfte*; mag; möge*; potenzi*; potenti*; risiko*?; droh*?
            gegebenenfalls; fähig?; lässt sich?; chance*?; möglicherweise; allenfalls?; würde*?
            könnte*; kann?; können?; könne*?; könnt?; nicht ausgeschlossen; nicht ausschl*
            schließ* … nicht aus; schloss* … nicht aus; schließt nicht aus; schloss nicht aus""",
        Load.HEDGE: """angeblich*; mutmaßlich*; vermut*; wohl; wahrscheinlich*; voraussichtlich*?
            offenbar; anscheinend; scheint; scheinen; schien*; soll?; sollen?; gerücht*
            unbestätigt*; laut?; zufolge?; schätz*?; glaub*?; meint?; meinen?
            dürfte*; verdacht*; verdächt*; vorläufig*?; inoffiziell*; dem vernehmen nach
            sogenannt*; etwa?; rund?; hinweis*?; annahm*; annimmt; angenommen?; spekul*; womöglich
            sei?; seien?; habe?; hätten?; hätte?; erwart*?; rechn*?""",
        Load.CERTAIN: """sicher*?; sicherlich; gewiss; bestimmt?; zweifellos
            definitiv; garant*; zwingend?; fest?; unstrittig; ganz sicher
            mit sicherheit; eindeutig*?; auf jeden fall; natürlich?; unzweifel*""",
        Load.CONFIRM: """bestätig*; nachgewies*; nachweis*; verifiz*; belegt*?; beweis*; bewies*
            überprüf*; bekräftig*?; prüf*?; bezeug*; einräum*?; eingeräumt?; räumt* … ein?
            zugegeb*?; gab … zu?; gibt … zu?""",
        Load.PLAN: """wird … werden; werden … werden; wird … sein; soll; sollen; sollte*; plan*
            geplant*; plant; beabsichtig*; absicht*; vorgesehen*; vorhab*; will; wollen; wolle*
            vor haben; möchte*; bevorsteh*; steht … bevor; demnächst; künftig*?; wird?; werden?
            angekündigt*?; kündig*?; voraussichtlich*; bald?; nächst*?; ziel*?; anstreb*; strebt*
            vorbereit*?; erwart*; rechn*; in aussicht; hat vor; haben vor; zu *en sein
            ist … zu *en; sind … zu *en; kommend*?; bis?; will … *en; beschloss*?; beschluss*?
            entscheid*?; entschied*?; werde?; würde*?; ab?; dann?; erst?; start*?; beginn*?
            vertag*?; prognos*; versprech*?; versproch*?; als geplant?; als vorgesehen?
            als erwartet?; als angekündigt?; wie geplant?; wie vorgesehen?; wie erwartet?""",
        Load.WANT: """will; wollen; wollt*; wolle*; möcht*; wunsch*; wünsch*; hoff*; streb*
            bereit?; versuch*; gern*; lieber?; bemüh*; ich will; wir wollen; ich möchte
            wir möchten""",
        Load.MUST: """pflicht*; muss; müss*; musst*; soll*; brauch*; notwend*; nötig; erforder*
            verpflicht*; zwang*?; gezwung*; dürfen nicht; gilt es; bedarf; benötig*; hat zu
            haben zu; zwingend; unerlässlich""",
        Load.CAUSE: """weil; wegen; aufgrund; auf grund; infolge; dank; da?; denn?
            zurückzuführen auf; ursache; verursacht durch; grund dafür; mangels; schuld … ist""",
        Load.CONDITION: """wenn; falls; sofern; vorausgesetzt; unter der bedingung; andernfalls
            es sei denn; abhäng*; hängt; ob?; bei?; solange; im fall*; ansonsten?; je nach""",
        Load.LIMIT: "außer; ausgenommen; abgesehen von; mit ausnahme; bis auf?",
        Load.ALL: """alle; allen; aller; alles; sämtlich*; jed*; gesamt*; ganz?; ganze; ganzen
            ganzer; ganzes; vollständig*; immer; stets; überall; beid*?; völlig; komplett*
            jährlich*?; täglich*?; vollst*; einstimmig*; insgesamt?; total*?; all; voll?; rundum?
            ausnahmslos; wöchentlich*?; monatlich*?; voll*?; rund um?; durchweg; allgemein*?
            fast all*?; nahezu all*?; beinahe all*?; fast jed*?; so gut wie alle*?
            fast sämtlich*?""",
        Load.MOST: """meist*; mehrheit*; großteil; überwiegend*; größtenteils; hauptsächlich*
            vorwiegend; mehr als die hälfte?; weitgehend; mehrzahl; in der regel?; vor allem?
            normalerweise?; zum großen teil; haupt*?; insbesondere?; zumeist
            vornehmlich?; fast all*; nahezu all*; beinahe all*; fast jed*; so gut wie alle*
            fast sämtlich*""",
        Load.MANY: """viele; vielen; vieler; zahlreich*; viel?; etlich*?; oft?; häufig*?; dutzend*?
            hundert*?; tausend*?; reihe?; vielfach""",
        Load.SOME: """einig*; manch*; mehrer*; teil*; teilweise; einzeln*?; gewiss*?; manchmal
            ein paar; zum teil; einer der?; eine der?; eines der?; bestimmt*?; ander*?
            gelegentlich; mitunter; verschieden*?; paar; zuweilen; einer von; etwas?; jemand*?""",
        Load.FEW: """wenig*; kaum; minderheit; selten*?; nur wenig*; gering*?; vereinzelt*
            nur einig*; handvoll; nicht viele*; nicht oft; nicht sehr viele""",
        Load.ONLY: """nur; lediglich; bloß; allein*?; ausschließ*; einzig*; erst?; nichts als
            alleinig*; kein ander*; gerade?; nur noch; einen?; ein einzig*; bisher?; einer?; eines?
            außer?; niemand außer; nichts außer; keiner außer; niemand anders als""",
        Load.LAST: """letzt*; endgültig*?; schließlich?; zuletzt; abschließend*; letztlich?""",
        Load.FIRST: """erst*; erstmals; zuerst; zunächst; anfangs; ursprüng*?; erstmalig*; frühest*
            anfänglich""",
        Load.HIGHEST: """größt*; höchst*; längst*?; meist*?; am meisten; rekord*; maximal*
            stärkst*; schwerst*; ältest*?; tiefst*; breitest*; wichtigst*; schnellst*; spitzen*?
            wie nie; als je; wie noch nie; am größten; am höchsten; am stärksten; teuerst*
            häufigst*; mehr … als je; so viele wie nie; so viel wie nie; so hoch wie nie
            haupt*?; *ste?; *sten?; führend*?; nie zuvor; stark … nie; wie noch nie?
            wie nie zuvor?; so … wie … kein*?; so … wie … nie?; als je zuvor?; als je?""",
        Load.LOWEST: """kleinst*; niedrigst*; kürzest*; geringst*; wenigst*; minimal*
            schwächst*; mindest*?; am wenigsten; jüngst*?; tiefstand; billigst*; leichtest*
            langsamst*; günstigst*; so wenig wie nie; so niedrig wie nie; tiefststand
            wie noch nie?; wie nie zuvor?; als je zuvor?; als je?""",
        Load.RUNNER_UP: """zweitgröß*; zweithöch*; drittgröß*; dritthöch*; zweitlängst*
            zweitwicht*; zweitstärk*; viertgröß*; zweitbest*; zweit*?; eine der größt*
            einer der größt*; eines der größt*; eine der *sten; einer der *sten; eines der *sten
            zu den größt*; zu den *sten; dritt*?; № größt*""",
        Load.BEST: """best*?; beste; besten; bester; besser*; verbesser*; gut?; gute?; guten?
            gut*?; optimal*; erfolg*?; günstig*?""",
        Load.WORST: """schlecht*; schlimm*; schlimmst*; schlechter*; verschlecht*; schlechtest*
            übel?; verschlimm*; arg?; mies*""",
        Load.BEFORE: """vor?; bevor; vorher*; früher*; zuvor; vorig*; ehe; zuerst?; bis?; bereits?
            schon?; vorab; früh?; im vorfeld; eher?; davor; vorjahr*?; vorangeg*; bislang?
            bisher*?; seit?; vor dem; vor der; vor den; ehemal*?; vorzeit*; so früh; letzt*?; noch?
            einst?""",
        Load.AFTER: """nach?; später*; danach; anschließend*; nachher; darauf*?
            im anschluss; dann?; spät?; sobald?; seit?; nach dem; nach der; folgend*?; erst?; als?
            hinter?; nach den; so spät; verspät*; wenn?; daraufhin; hernach; nächst*?; infolge?
            ab?; künftig?; verzöger*?""",
        Load.BEGIN: """beginn*; begann*; begonnen; start*; anfang*?; anlauf*; angelaufen; eröffn*?
            einführ*?; eingeführ*?; aufgenomm*; nimmt … auf; nahm … auf; nehmen … auf; aufnahm*?
            einleit*?; eingeleit*; gründ*?; gegründ*; wiederaufn*; fängt … an; fing … an
            angefangen; ausbruch; in betrieb; in kraft; seit?; ab?; neu*?; auftakt; errichte*?
            baut?; entsteh*?; entstand*?""",
        Load.END: """end*; beend*; abgeschl*; schließt … ab; schloss … ab; abschluss*; aufgehob*
            aufheb*; aufgelöst*; auflös*; einstell*; eingestellt*; hört* … auf; aufgehört; aufhör*
            ausgelauf*; abgelauf*; läuft … aus; vorbei; stopp*; fertig*?; vollend*; nicht mehr?
            kein* … mehr?; abgebroch*; abbrech*; abbruch; gelöscht?; abgeschalt*; vorüber; letzt*?
            bis?; stellt … ein; stellte … ein; zu ende; schließ*?; geschlossen?""",
        Load.PAUSE: """unterbr*; ausgesetzt*; aussetz*; setzt … aus; setzte … aus; eingefror*
            einfrier*; verschob*; verschieb*; vertag*; aufgeschob*; gestoppt*; stopp*; still*?
            ruh*?; paus*; verzöger*?; auf eis; moratori*; stockt*; vorübergehend; vorläufig?
            steht still; steh* … still; schließ*?; einstw*""",
        Load.CONTINUE: """fortsetz*; fortgesetz*; setzt … fort; setzte … fort; weiter?; weiterhin?
            andauer*; dauert … an; bleib*?; blieb*?; fortführ*; noch immer; verläng*?; nach wie vor
            anhalt*; hält … an; läuft?; laufen*?; fortbesteh*; immer noch; noch?; weitergeh*
            beibehalt*; erhalt*?; weiter*?; stabil?; unverändert""",
        Load.CANCEL: """absag*; abgesagt*; sagt* … ab; stornier*; annullier*; zurückgezog*
            zurückzieh*; zieh* … zurück; zog … zurück; aufgegeb*; gibt … auf; gab … auf; verworf*
            gestrich*; streich*; widerruf*; rückgängig; ausfall*?; ausgefallen; fällt … aus
            fiel … aus; verzicht*; verschob*; abgeblas*; aufgehob*; hätte* … sollen; aufheb*
            rückzug""",
        Load.WORK: """arbeit*; betrieb*; betreib*; läuft; laufen; lauf*?; funktion*; in kraft
            genutzt*; nutz*; dient*; offen*; aktiv*; umgesetzt*; umsetz*; fährt; fahren; verkehr*
            eingesetzt*; bereits?; schon?; weiter*?; im gang*; im bau; bau*?; gebaut*; betreu*?
            besteh*?; gilt; geöffnet""",
        Load.RISE: """steig*; stieg*; gestieg*; wachs*; wuchs*; gewachs*; zunahm*; zunehm*
            zugenomm*; nimmt … zu; nahm … zu; nahmen … zu; erhöh*; mehr; höher*; größer*; anstieg*
            verdoppel*; verdreifach*; anheb*; angehob*; hebt … an; hob … an; zuwachs*; plus
            ausweit*; ausgeweit*; ausbau*?; verstärk*; stärker*; teurer*; verteuer*; länger*
            übertr*?; über?; überstieg*; vergrößer*; beschleunig*; schneller*; zusätz*?; gewinn*?
            klettert*; wärmer*; tiefer*?; häufiger*; mehr als?; zuleg*; legt* … zu; erweiter*
            verschärf*""",
        Load.FALL: """sink*; sank*; gesunk*; fall*?; fiel*; gefallen?; rückgang*; zurückgegang*
            geht … zurück; ging … zurück; gingen … zurück; abnahm*; abnehm*; abgenomm*; nimmt … ab
            nahm … ab; weniger; niedriger*; kleiner*; senk*; gesenkt*; reduzier*; kürz*; gekürzt*
            verringer*; halbier*; einbruch*; eingebroch*; schrumpf*; geschrumpft; minus; billiger*
            günstiger*?; schwächer*; verlor*?; verlang*; kürzer*; einbuß*; abbau*?; schwund
            dezimier*; kälter*; verminder*; vermindert; drossel*; gedrossel*; sparen?; langsamer*
            leichter*?; verbillig*; einspar*; seltener*; schlechter?""",
        Load.ALLOW: """erlaub*; genehm*; gestatt*; zulass*; zugelassen*; lässt … zu; ließ … zu
            bewillig*; ermöglich*; lizenz*; darf; dürfen; durf*; freigegeb*; freigab*; legalis*
            kann?; können?; berechtig*; befugt; gewährt*?; zuläss*""",
        Load.FORBID: """verbiet*; verbot*; untersag*; nicht erlaubt; darf nicht; dürfen nicht
            darf kein*; dürfen kein*; embargo*; veto*; illegal*; unzuläss*; gesperr*?; sperr*?
            verhinder*?; nicht gestatt*; einschränk*?; beschränk*?; untersagt; blockier*?""",
        Load.OPEN: """öffn*; geöffnet*; eröffn*; offen; offene*; aufgemacht; aufmach*; aufgesperrt
            macht … auf; wiedereröff*""",
        Load.CLOSE: """schließ*; geschloss*; schloss?; schlossen?; zugemacht; gesperr*; sperr*
            dichtgemacht; schließung*; macht … zu; stillleg*; stillgeleg*; zu?""",
        Load.WIN: """gewinn*?; gewann*; gewonn*; sieg*; besieg*; siegt*; erfolg*?""",
        Load.LOSE: """verlier*?; verlor*?; niederlag*; unterlag; unterlieg*; unterlegen""",
        Load.PROFIT: """gewinn*; überschuss*; überschüss*; ertrag*?; erträge*?; einnahm*?""",
        Load.LOSS: """verlust*; defizit*; minus?; fehlbetrag*; schaden?; schäden?""",
        Load.CONVICT: """verurteil*; schuldig*; strafe?; bestraft*; urteil?; haftstrafe*
            schuldspr*""",
        Load.ACQUIT: """freigesproch*; freispr*; freispruch*; unschuld*; begnad*; sprach … frei
            spricht … frei; eingestellt?""",
        Load.BUY: """kauf*; gekauf*; erwerb*; erwarb*; erworben; ankauf*; importier*; import*
            einfuhr*; übernahm*?; zukauf*""",
        Load.SELL: """verkauf*; veräuß*; exportier*; export*; ausfuhr*; absatz*?; abgeb*?; liefer*?
            abstoß*""",
        Load.JOIN: """beitr*; beigetret*; tritt … bei; trat … bei; teilgenomm*
            nimmt … teil; nahm … teil; nahmen … teil; eintr*?; aufgenomm*?; zurückkehr*?
            kehrt* … zurück; kam*?; komm*?; angeschloss*""",
        Load.LEAVE: """verlass*; verließ*; austr*; ausgetret*; tritt … aus; trat … aus; ausscheid*
            schied* … aus; ging*?; geh*?; rücktr*; zurückgetret*; zurückzieh*?; abreis*; wegzieh*
            kündig*?""",
        Load.HARSH: """streng*; hart?; hart*?; harte*; schwer*; scharf*?; hoch?; ernst*?
            schwierig*; strikt*; teuer*; massiv*?; drastisch*; stark*?""",
        Load.MILD: """mild*; leicht*; sanft*; einfach*; gering*?; billig*?; locker*; schwach*?
            günstig*?; glimpflich""",
        Load.SAY: """sagt*; sagen; gesagt; sag*; laut; zufolge; erklär*; erzähl*; berichte*
            teilt* … mit; mitgeteilt; mitteil*; angab*; gab … an; gibt … an; beton*
            meint*; meinen; behaupt*; äußer*; schreib*; schrieb*; kritisi*; fordert*; bestät*
            ankünd*; angekünd*; kündigt* … an; warnt*; warn*; heißt es; hieß es; so?; fügt*
            ergänz*; verweis*; verwies*; einschätz*; findet?; glaubt*; beschr*?; spricht?; sprach?
            sprechen?; aussag*; beteuer*; nenn*?; nannt*?; bericht*; begründ*; sicht?; worte*?
            mahnt*; zitier*; gesproch*; sieht?; versicher*; versprach; verspricht; antwort*; räumt*
            ansicht; vermut*; rechnet*; bezeichn*; klag*""",
        Load.ANNOUNCE: """ankünd*; angekünd*; kündig*?; mitgeteilt?; mitteil*?
            vorgestell*; stellt* … vor; veröffent*; bekannt; bekannt*; verkünd*; präsentier*
            sagt*?; erklär*?; versprach*; versproch*; berichte*?; gab bekannt""",
        Load.ANSWER: """antwort*; beantwort*; reagier*; reaktion*; stellungnahm*; stellung
            kommenti*; kommentar*; schweig*; schwieg*; äußer*; anfrage*?; auskunft; rückmeld*
            frage?; fragen?; erreich*?; nahm … stellung""",
        Load.WARN: """warn*; gewarnt; gefahr*; gefähr*; risik*; droh*; befürcht*; fürcht*; sorge*
            besorg*; angst; bedenk*; schad*; schäd*; folgen?; mahn*; alarm*; konsequen*; bedroh*
            gefährd*""",
        Load.PROPOSE: """vorschl*; vorgeschl*; schlägt … vor; schlug … vor; schlagen … vor; anreg*
            angeregt; anbiet*; angebot*; bietet … an; bot … an; idee*; initiativ*; entwurf*
            antrag*?; beantrag*; empfehl*; empfahl*; empfohl*; plan*?; rät; rat?; konzept*?; will?
            wollen?; könnt*?; sollt*?; plädier*""",
        Load.CALL_FOR: """forder*; gefordert; verlang*; aufruf*; ruft … auf; rief … auf; aufgerufen
            appell*; bitt*; bat; gebeten; drängt*; dräng*; mahn*; soll*; muss*; müss*; brauch*
            notwend*; nötig; will?; wollen?; ersuch*; aufforder*; aufgeforder*; pocht*; erwart*?
            besteht auf; tritt … ein; dring*; plädier*""",
    },
    idioms="""rechnung*; abrechnung*; nicht einmal #; nicht mal #; nicht nur; ohne zweifel
        kein zweifel; keine zweifel; nicht zuletzt; mehr als #; weniger als #; über #; unter #
        bis zu #; rund #; nicht mehr als #; im ersten; am ende; gegen ende; ende #; vor # jahren
        ende des; ende der; ende von; vor ort; nach hause; nach angaben; nach #
        vor #; seit #; bis #; an #; nachdem?; so gut wie; unternehm*; unter anderem; unterricht*
        unterschied*; unterschr*; universit*; unterstütz*; und; uns; unser*; untersuch*; unter
        union; unfall*; unwetter*; unterkunft*; unterlag*; noch einmal; zum einen; zum anderen
        immerhin; bestimmte; am besten; gar nicht; überhaupt nicht; teilnehm*?; teilt*; urteil*
        vorteil*; nachteil*; abteil*; stadtteil*; ortsteil*; gegenteil*; nichtsdestotrotz
        nächstes mal; alles in allem; in erster linie; jedenfalls; jedoch; jeweil*; jederzeit?
        sogleich; dreimal; erster linie; los; arbeitslos*; allerdings; allein; als erstes; herr
        stoppt nicht; gewissermaßen; allem; wer; werk*; wiederum; beinahe; allgemein; lediglich so
        falle*; fall; erstell*; erstreck*; endlich; grundstück*; grundsätz*; grundschul*
        hintergrund; sehr; gesellschaft*; nicht umsonst; nichts geht über; nicht umhin
        nicht von schlechten eltern; nicht lange; nicht selten; nicht wenig*; nicht von ungefähr
        nichts weniger als; nicht minder; nicht von der hand; nichts anderes als""",
    notions=partial(notions, "de"),
)
