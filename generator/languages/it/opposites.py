"""Opposites in Italian: of each row of them a sentence is turned round by the other word."""

from generator.languages.load import Load

OPPOSITES = {
    Load.LITTLE: """torto?; falso?; nascond*?; nascost*?; cela?; manc*?; avar*?; scars*?; male?
            cattiv*?; brutt*?; rar*?; raramente?; tard*?; stanc*?; smett*?; cess*?; segreto?
            dubbi*?; stupisc*?; stupi*?; sorpren*?; sorpresa?; strano?; piccol*?; poc*?
            sconosciut*?; impossibil*?; inutil*?; dimentic*?; rimpian*?; esit*?; neg*?""",
    Load.COMPARE: """così?; tanto?; tant*?; tale?; tali?; simil*?; più?; meno?; altr*?; prima?
            dal?; da # anni?; in # anni?; paragonabil*?; mai?""",
    Load.OLD: """vecchi*; antic*?; anzian*; più vecchi*; più antic*""",
    Load.NEW: """nuov*; più nuov*; recent*?""",
    Load.NORTH: """nord; settentrion*""",
    Load.SOUTH: """sud; meridional*""",
    Load.EAST: """est; oriental*""",
    Load.WEST: """ovest; occidental*""",
    Load.MORNING: """mattin*; alba""",
    Load.EVENING: """sera; serata; serale; serali; sere""",
    Load.YEARLY: """annu*; ogni anno; all'anno; tutti gli anni; l'anno?""",
    Load.MONTHLY: """mensil*; ogni mese; al mese; tutti i mesi""",
    Load.WEEKLY: """settimanal*; ogni settimana; alla settimana; a settimana
        tutte le settimane""",
    Load.DAILY: """giornalier*; quotidian*?; ogni giorno; al giorno; tutti i giorni""",
    Load.MALE: """uomo; uomini; maschi*; ragazzo; padre; padri; marit*; fratell*; figlio""",
    Load.FEMALE: """donna; donne; femmin*; ragazza; ragazze; madre; madri; mogl*; sorell*
        figlia; figlie""",
    Load.PUBLIC: """pubblic*?; statal*""",
    Load.PRIVATE: """privat*""",
    Load.FOREIGN: """stranier*; estero; estera; esteri; estere; importat*?""",
    Load.DOMESTIC: """nazional*?; interno?; locale?; locali?; nostran*""",
    Load.TEMPORARY: """temporane*; provvisori*; a tempo determinato; per ora""",
    Load.PERMANENT: """permanent*; definitiv*; stabil*?; per sempre; a tempo indeterminato""",
    Load.SUCCEED: """riusc*; ottenut*?""",
    Load.HIRE: """assunt*; assum*; assunzion*; reclut*; ingaggi*""",
    Load.DISMISS: """licenzi*; rimoss*; esoner*""",
    Load.BUILD: """costru*; edific*?; erett*; erig*""",
    Load.DEMOLISH: """demol*; abbatt*; smantell*; rade*?""",
    Load.ARREST: """arrest*; fermat*?; incarcer*; in manette""",
    Load.RELEASE: """scarcer*; liberat*; rilasci*?; in libertà""",
    Load.SURVIVE: """sopravv*; salvat*; illes*; incolum*; in vita; superstit*""",
    Load.DIE: """mort*; morì; morir*; deced*; uccis*; annegat*; perso la vita; deceduti""",
    Load.PROSECUTION: """procura; procuratore*?; pubblico ministero; accusa?; pm?; querelant*""",
    Load.DEFENCE: """difesa?; difensore*; imputat*; legale?""",
    Load.ADULT: """adult*; maggiorenn*""",
    Load.CHILD: """bambin*; minorenn*; minori?; neonat*; cuccioli; piccoli?""",
    Load.MAIN: """principal*""",
    Load.SPARE: """riserva?; scorta?; ausiliar*; secondari*; ricambio""",
    Load.NOT_BEFORE: """al più presto; non prima di; non prima del; non prima della""",
    Load.NOT_AFTER: """al più tardi; entro e non oltre; non dopo""",
    Load.AT_LEAST: """almeno; come minimo; non meno di; perlomeno""",
    Load.AT_MOST: """al massimo; tutt'al più; non più di; al più""",
    Load.EXPENSIVE: """caro?; cara?; cari?; care?; costos*; più caro; più cara; dispendios*""",
    Load.CHEAP: """economic*?; a buon mercato; meno caro; meno cara; più economic*; conven*?""",
    Load.EMPTY: """vuot*; svuotat*; desert*?""",
    Load.FULL: """pien*; affollat*; gremit*; esaurit*; strapien*""",
    Load.INSIDE: """dentro; interno?; interni?; all'interno; interna?""",
    Load.OUTSIDE: """fuori?; esterno; esterni; esterna; esterne; all'esterno""",
    Load.UPPER: """superior*; sopra?; a monte; alto?""",
    Load.LOWER_PART: """inferior*; sotto?; a valle; basso?""",
    Load.REPAIR: """ripar*; restaur*; ristruttur*; ripristin*; sistemat*""",
    Load.DESTROY: """distru*; devast*; rasa al suolo; raso al suolo""",
}
