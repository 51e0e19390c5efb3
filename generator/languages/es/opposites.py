"""Opposites in Spanish: of each row of them a sentence is turned round by the other word."""

from generator.languages.load import Load

OPPOSITES = {
    Load.LITTLE: """equivoc*?; falso?; ocult*?; escond*?; falt*?; carec*?; escase*?; mal?; malo?
            mala?; rar*?; tard*?; demor*?; cans*?; dejó de?; deja* de?; dejar de?; ces*?; secreto?
            dud*?; duda?; extrañ*?; sorprend*?; sorpresa?; pequeñ*?; poc*?; obstante?; menos?
            desconocid*?; imposible?; inútil*?; casualidad?; olvid*?; arrepient*?; niega?; niegan?
            negar?; vano?; balde?""",
    Load.COMPARE: """tan?; tanto?; tanta*?; tal?; tales?; más?; menos?; otr*?; antes?
            igual*?; parecid*?; similar*?; comparabl*?; en # años?; nunca?; jamás?
            hasta ahora?""",
    Load.OLD: """viejo*; vieja*; antigu*; más antigu*; más viejo*; ex?""",
    Load.NEW: """nuevo*; nueva*; recién; reciente*?; más nuev*""",
    Load.NORTH: """norte; septentrion*; norteñ*""",
    Load.SOUTH: """sur; meridional*; sureñ*""",
    Load.EAST: """este?; oriental*; oriente""",
    Load.WEST: """oeste; occidental*; occidente""",
    Load.MORNING: """por la mañana; mañana?; madrugada; matutin*""",
    Load.EVENING: """por la noche; tarde?; vespertin*; por la tarde; noche?""",
    Load.YEARLY: """anual*; cada año; al año; por año; todos los años""",
    Load.MONTHLY: """mensual*; cada mes; al mes; por mes; todos los meses""",
    Load.WEEKLY: """semanal*; cada semana; a la semana; por semana; todas las semanas""",
    Load.DAILY: """diari*; cada día; al día; por día; todos los días""",
    Load.MALE: """hombre; hombres; varón; varones; niño; masculin*; padre; marido*; esposo
        esposos; hermano; hijo""",
    Load.FEMALE: """mujer; mujeres; niña; niñas; femenin*; madre; madres; esposa*; hermana*
        hija; hijas""",
    Load.PUBLIC: """público?; pública; públicos; públicas; estatal*""",
    Load.PRIVATE: """privado; privada; privados; privadas; privatiz*""",
    Load.FOREIGN: """extranjer*; foráne*; importad*?; exterior?""",
    Load.DOMESTIC: """nacional*?; interno*?; local?; locales?; autócton*; lugareñ*""",
    Load.TEMPORARY: """temporal?; temporales?; temporalmente; provisional*; provisori*
        interin*""",
    Load.PERMANENT: """permanent*; definitiv*; duradero*; para siempre""",
    Load.SUCCEED: """logr*; consigu*; consegu*""",
    Load.HIRE: """contrat*?; reclut*; fich*?""",
    Load.DISMISS: """despid*; despedid*; destitu*; cesad*""",
    Load.BUILD: """constru*; edific*?; levant*?; erig*""",
    Load.DEMOLISH: """demol*; derrib*; derru*; desmantel*""",
    Load.ARREST: """deten*; detuv*; arrest*; apres*""",
    Load.RELEASE: """liber*; puesto en libertad; puesta en libertad; excarcel*; soltad*""",
    Load.SURVIVE: """sobreviv*; rescatad*; iles*; con vida; salvad*""",
    Load.DIE: """muert*; muri*; fallec*; mort*; ahogad*; mata*?""",
    Load.PROSECUTION: """fiscal?; fiscalía; acusación; demandante*; querellante*""",
    Load.DEFENCE: """defensa?; acusado?; acusada?; acusados?; demandad*; abogado defensor""",
    Load.ADULT: """adult*; mayor de edad; mayores de edad""",
    Load.CHILD: """niñ*; menor de edad; menores?; infantil*; bebé*; crías; cría""",
    Load.MAIN: """principal*""",
    Load.SPARE: """reserva?; repuesto; auxiliar*; secundari*""",
    Load.NOT_BEFORE: """como pronto; no antes de; como muy pronto""",
    Load.NOT_AFTER: """a más tardar; como muy tarde; no después de; no más tarde de""",
    Load.AT_LEAST: """al menos; por lo menos; como mínimo; no menos de; cuando menos""",
    Load.AT_MOST: """como máximo; a lo sumo; como mucho; no más de""",
    Load.EXPENSIVE: """caro; cara?; caros; caras?; costos*; más caro; más cara; encarec*""",
    Load.CHEAP: """barat*; económico?; más barat*; asequib*; abarat*""",
    Load.EMPTY: """vací*; desert*?; desocup*""",
    Load.FULL: """lleno*; llena*; llenas; repleto*; repleta*; abarrotad*; completo?""",
    Load.INSIDE: "interior*",
    Load.OUTSIDE: """fuera?; exterior*; extern*""",
    Load.UPPER: """superior*; alto?; alta?; arriba; aguas arriba""",
    Load.LOWER_PART: """inferior*; bajo?; baja?; abajo; aguas abajo""",
    Load.REPAIR: """repar*; restaur*?; rehabilit*; arregl*; reform*?""",
    Load.DESTROY: """destru*; arras*; devast*; destroz*""",
}
