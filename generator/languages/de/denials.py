"""Words of German that say no, and those that agree."""

from generator.languages.load import Load

DENIALS = {
    Load.NEGATION: """nicht; nie; niemals; kein; keine; keinen; keinem; keiner; keines; kaum
        weder; nirgends; nirgendwo; keineswegs; keinesfalls; nicht mehr; keine mehr
        noch nicht; noch kein*; noch nie; mitnichten; nein?; nein-stimm*?; neinstimm*?
        nein-anteil?""",
    Load.NONE: """niemand; niemanden; niemandem; nichts; keiner der; keine der; keines der
        keiner von; keine von; kein einzig*; keinerlei; niemand … mehr; keiner?; keine?""",
    Load.NOT_ALL: """nicht in allen; nicht für alle; nicht bei allen; nicht auf allen
        nicht an allen; nicht mit allen; nicht von allen; nicht alle; nicht allen
        nicht aller; nicht jed*; nicht alles; nicht sämtlich*; nicht immer; nicht überall
        nicht ganz; nicht die ganz*; nicht … jed*; nicht … alle; nicht … allen
        nicht … sämtlich*""",
    Load.NOT_YET: """noch nicht; noch kein*; noch immer nicht; noch immer kein*
        nach wie vor nicht; nach wie vor kein*; bislang nicht; bislang kein*; bisher nicht
        bisher kein*; noch nie?; steht noch aus; stehen noch aus; muss noch?; müssen noch?""",
    Load.ALREADY: "bereits; schon?; inzwischen?; mittlerweile?; nun?; jetzt?",
    Load.DENY: """bestreit*; bestritt*; dementi*; leugn*; widerleg*; unwahr*; falsch?
        zurückgewies*?; weist … zurück; wies … zurück; wiesen … zurück; weisen … zurück; lüge*
        unzutreff*; entgegen?; haltlos; verneint*; gerücht*?""",
    Load.REFUSE: """geweigert; verweigert
        weiger*; verweiger*; ablehn*; abgelehn*; lehnt*; lehnen; ausgeschlag*
        zurückgewies*; verwehr*; lehnte*; weist … zurück?; wies … zurück?""",
    Load.EXCLUDE: """ausschl*; ausgeschlo*; schließ* … aus; schloss* … aus""",
    Load.LACK: """entfällt?; entfallen?; entfiel?; wäre … nicht gewesen; ohne; fehl*; mangel*
        mangel; statt; anstatt; anstelle; außer; ausgenomm*; vermeid*; verzicht*; frei von
        *los?; *lose?; *losen?; un*?; schweig*; schwieg*; verhinder*; versäum*; bis auf?
        abwesen*; nicht*?; kostenlos?; gratis?; umsonst?; wart*?
        aussteh*?; steht aus?""",
    Load.FAIL: """unmöglich; scheiter*; gescheitert; vergeb*; misslung*; misslang*; außerstande
        erfolglos*; nicht gelung*; nicht können; konnte nicht; konnten nicht; kann nicht
        können nicht; unfähig""",
    Load.DISAGREE: """gegen?; kritik*; kritis*; bezweif*; zweif*; widersp*; ablehnend*; skept*
        protest*?; verurteil*?; einwand; einwänd*; einspruch*; gegner*; beanstand*; wehr*?
        beschwer*; umstritten; bemängel*; unmut; bedauer*?; beklag*?; missbillig*; tadel*
        gerügt; rügt*""",
    Load.AGREE: """zustimm*; zugestimm*; stimmt* … zu; stimmen … zu; befürwort*
        gebilligt; billigt*?; billigung; einverstand*; einig*?; genehm*?; begrüß*
        verabschied*?; bejah*; angenomm*?; für?""",
}
