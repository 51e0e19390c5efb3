"""Opposites in German: of each row of them a sentence is turned round by the other word."""

from generator.languages.load import Load

OPPOSITES = {
    Load.LITTLE: """unrecht?; falsch?; verheimlich*?; verhehl*?; verberg*?; verschweig*?; fehl*?
            mangel*?; mangelt?; arm?; knapp?; schlecht*?; übel*?; selten*?; spät*?; zöger*?; säum*?
            müde?; aufhör*?; geheimnis?; zweifel*?; wunder*?; überrasch*?; verwunder*?; klein*?
            gering*?; lange?; zuletzt?; umsonst?; umhin?; unerheblich*?; unbekannt*?
            ungewöhnlich*?; unmöglich*?; zufall?; vergess*?; bereu*?; scheu*?; lumpen?; leug*?
            bestreit*?""",
    Load.COMPARE: """so?; solch*?; seit?; ander*?; mehr?; weniger?; als?; je?; zuvor?
            vergleichbar*?; ähnlich*?; bisher?; bislang?; in # jahr*?; *er als?; nie?; niemals?
            bis jetzt?""",
    Load.OLD: """alt?; alte?; alten?; alter?; altes?; älter*; älteste*; ehemalig*?""",
    Load.NEW: """neu?; neue?; neuen?; neuer?; neues?; neuest*; jüngst*?""",
    Load.NORTH: """nord*?; norden; nördlich*; im norden""",
    Load.SOUTH: """süd*?; süden; südlich*; im süden""",
    Load.EAST: """ost*?; osten; östlich*; im osten""",
    Load.WEST: """west*?; westen; westlich*; im westen""",
    Load.MORNING: """morgens; am morgen; vormittag*; früh am tag""",
    Load.EVENING: """abends; am abend; abend?; *abend""",
    Load.YEARLY: """jährlich*; jedes jahr; pro jahr; im jahr?; alljährlich*; jahr für jahr""",
    Load.MONTHLY: """monatlich*; jeden monat; pro monat; im monat?""",
    Load.WEEKLY: """wöchentlich*; jede woche; pro woche; in der woche?""",
    Load.DAILY: """täglich*; jeden tag; pro tag; am tag?; tag für tag""",
    Load.MALE: """mann; männer; männern; jungen?; männlich*; vater; väter; ehemann; bruder
        brüder; sohn; söhne""",
    Load.FEMALE: """frau?; frauen; mädchen; weiblich*; mutter; mütter; ehefrau; schwester?
        schwestern; tochter; töchter""",
    Load.PUBLIC: """öffentlich*; staatlich*; kommunal*?; städtisch*?""",
    Load.PRIVATE: """privat*""",
    Load.FOREIGN: """ausländ*; fremd*?; auswärtig*; im ausland; aus dem ausland; importiert*?""",
    Load.DOMESTIC: """inländ*; einheimisch*; heimisch*; im inland""",
    Load.TEMPORARY: """vorübergehend*; befristet*; vorläufig*; zeitweise; provisorisch*
        einstweil*""",
    Load.PERMANENT: """dauerhaft*; unbefristet*; endgültig*; für immer; ständig*""",
    Load.SUCCEED: """gelang; gelungen?; gelingt; geschafft; schaffte*""",
    Load.HIRE: """einstellen?; eingestellt?; stellt* … ein?; angeheuert*; neueinstell*""",
    Load.DISMISS: """entlass*; entließ*; gekündigt?; gefeuert; kündigung*?""",
    Load.BUILD: """bauen; baut; baute; gebaut; errichte*; bau?; neubau*""",
    Load.DEMOLISH: """abreiß*; abgeriss*; abriss; reißt … ab; riss … ab; rückbau*; gesprengt*""",
    Load.ARREST: """festgenomm*; festnahm*; verhaft*; nahm* … fest; inhaftier*""",
    Load.RELEASE: """freigelass*; freilass*; auf freiem fuß; entlassen?; ließ … frei""",
    Load.SURVIVE: """überleb*; gerettet; unverletzt; lebend*; am leben""",
    Load.DIE: """starb*; gestorben; tot; tote; toten; toter; todes*; getötet; sterb*; ums leben
        ertrunk*; verstorb*""",
    Load.PROSECUTION: """staatsanw*; anklage*; klägerin*?; kläger*""",
    Load.DEFENCE: """verteidig*; angeklagte*?; beklagte*""",
    Load.ADULT: """erwachsen*; ausgewachsen*""",
    Load.CHILD: """kind; kinder*; kindern; jugendlich*; minderjährig*; jungtier*; säugling*
        baby*""",
    Load.MAIN: """haupt*; wichtigst*?""",
    Load.SPARE: """reserve*; ersatz*; neben*?""",
    Load.NOT_BEFORE: """frühestens; nicht vor""",
    Load.NOT_AFTER: """spätestens; nicht später als""",
    Load.AT_LEAST: """mindestens; wenigstens; zumindest; nicht weniger als""",
    Load.AT_MOST: """höchstens; maximal; nicht mehr als; allenfalls?""",
    Load.EXPENSIVE: """teuer; teure*; teurer*; teuerst*; kostspielig*""",
    Load.CHEAP: """billig*; preiswert*; günstig*; preisgünstig*""",
    Load.EMPTY: """leer; leere*; geleert; verlass*?""",
    Load.FULL: """voll; volle?; vollen?; gefüllt; überfüllt; ausverkauft; ausgebucht""",
    Load.INSIDE: """innen; drinnen; innerhalb?; interne*; intern""",
    Load.OUTSIDE: """außen?; draußen; außerhalb?; externe*; extern""",
    Load.UPPER: """obere*; oben; oberhalb; flussaufwärts""",
    Load.LOWER_PART: """untere*; unten; unterhalb; flussabwärts""",
    Load.REPAIR: """reparier*; reparatur*; sanier*; restaurier*; instand*; renovier*
        wiederaufb*""",
    Load.DESTROY: """zerstör*; vernicht*; verwüst*; ruinier*""",
}
