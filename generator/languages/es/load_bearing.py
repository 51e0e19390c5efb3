"""The load-bearing words of Spanish."""

from functools import partial

from generator.languages.es.opposites import OPPOSITES
from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

WORDS = LoadBearing(
    OPPOSITES
    | {
        Load.NEGATION: """no; nunca; jamás; ni; tampoco; apenas?; ya no; no … más; no … nunca
            todavía no; aún no; no … jamás; en absoluto; no … ni; no … tampoco; de ningún modo
            no … nada de; el no?; un no?; al no?; del no?; votar no?; votó no?; votaron no?
            dice no?; dijo no?""",
        Load.NONE: """nadie; nada; ningún; ninguno; ninguna; ningunos; ningunas; no … nadie
            no … nada; no … ningún; no … ninguno; no … ninguna; ni un; ni uno; ni una; ni … ni
            ni un solo; ni una sola""",
        Load.NOT_ALL: """no en todos; no a todos; no a todas; no para todos; no para todas
            no de todos; no con todos; no todos; no todas; no todo; no toda; no siempre; no cada
            no por completo; no … todos; no … todas; no del todo; no totalmente; no … todo
            no en todas; no … todas las; no … todos los; no … cada; no … cualquier*""",
        Load.NOT_YET: """aún no; todavía no; no … aún?; no … todavía?; sigue sin?; siguen sin?
            continúa sin?; por ahora no; aún debe*?; todavía debe*?; aún falta*?
            pendiente* de?""",
        Load.ALREADY: "ya ha; ya han; ya está*; ya se; ya?; ahora?; por fin?",
        Load.DENY: """negó; niega; niegan; negaron; negado; negaba; negando; desmint*; desmient*
            desment*; refut*; falso*; falsa*; mentira*; rebat*?; desmentid*; infundad*; contradi*?
            bulo*; rumor*?; niegue""",
        Load.REFUSE: """rechaz*; rehus*; se negó; se niega; se niegan; se negaron; negarse; declin*
            negativa a; deneg*; desestim*""",
        Load.EXCLUDE: """descart*; exclu*""",
        Load.LACK: """de no ser por; si no fuera por; de no haber sido por; sin; falta*; ausen*
            en vez de; en lugar de; salvo?; excepto; carec*; evit*; escas*; libre de; carente*
            a excepción; menos?; desprovist*; silencio; desaparec*?; insufic*?; incomplet*?
            inactiv*?; inédit*?; inváli*?; gratis?; gratuit*?; esper*?
            pendiente*?""",
        Load.FAIL: """imposib*; fracas*; en vano; incapa*; no pud*; no pued*; no log*; no consigu*
            no se pud*; fall*?; no ha podido; no han podido; sin éxito; por poco no""",
        Load.DISAGREE: """en contra; contra?; critic*; crític*?; opon*; opus*; opuest*; rechaz*
            dud*; discrep*; desacuerdo*; escéptic*; protest*?; cuestion*; objet*?; conden*?
            disconform*; lament*?; inconform*; reproch*; deplor*; quej*; repudi*""",
        Load.AGREE: """aprob*; aprueb*; acept*; apoy*; respald*; acord*?; acuerd*?; de acuerdo
            a favor; ratific*; aval*?; coincid*; celebr*?; accedi*; convin*; conforme*?""",
        Load.POSSIBILITY: """puede; pueden; podría; podrían; podrá?; podrán?; podía*?; posib*
            quizá; quizás; tal vez; acaso; eventual*; potencial*; probab*?; pueda; puedan
            pudiera; pudieran; riesgo?; riesgos?; capa*?; capaz; a lo mejor; pudo?; podido?
            *ría?; *rían?; oportunidad?; no descart*; no se descart*; no excluy*; no se excluy*
            no está descartado""",
        Load.HEDGE: """supuest*; presunt*; al parecer; aparentemente; parece; parecen; parecía
            habría; habrían; probab*; rumor*; sospech*; según?; se cree; se estima; estim*?; cree*?
            no confirmad*; suponen; supone?; presum*; extraoficial*; preliminar*?; hipótesis; quizá
            quizás; tal vez; dizque; sería?; serían?; calcul*?; consider*?; opin*?; piensa*?; unos?
            alrededor?; cerca?; a su juicio?; atribuible*; sugier*?; sugir*?; apunt*?; estaría?
            estarían?; debe de; deben de; aproximad*; se dice; indici*""",
        Load.CERTAIN: """segur*?; seguramente?; ciertamente; indudable*; con certeza
            garant*; por supuesto; definitivamente; evidentemente?; inevitab*; a ciencia cierta
            con seguridad; de hecho?; comprobad*; claramente?""",
        Load.CONFIRM: """decir si?; saber si?; confirm*; verific*; corrobor*; ratific*; comprob*
            compruev*; demostr*
            demuestr*; certific*; acredit*; constat*; prueba*?; aseg*?; avala*?; reconoc*?
            admit*?""",
        Load.PLAN: """*ará; *erá; *irá; *arán; *erán; *irán; *drá; *drán; *brá; *brán; *rrá; *rrán
            *aré; *eré; *iré; *aremos; *eremos; *iremos; *dremos; hará; harán; dirá; va a; van a
            iba a; iban a; planea*; plan*?; previst*; pretend*; piens* *r?; proyect*?; próxim*?
            programad*; intención; intenc*; tiene previsto; debe?; deben?; quier*?; ha de; han de
            *aría; *ería?; *iría; *arían; *erían; *irían; futuro?; pronto?; espera*; prometi*
            promet*; prepar*?; está por; a punto de; se dispon*; está* por; objetiv*?; meta?
            anunci*?; decid*?; decisi*?; antes de?; a partir?; vaya a; vayan a; pronostic*; entrará
            compromet*; aspir*?; hasta?; luego?; prevé; prevén; prever; prevea*; preveía*
            previsi*?; prevemos; lo previst*?; lo planead*?; lo esperad*?; como estaba previst*?
            según lo previst*?""",
        Load.WANT: """quier*; quis*; quer*; dese*; esper*; anhel*; esperanz*; busc*?
            trat* de; aspir*; ojalá; gustaría; pretend*; quiero; queremos""",
        Load.MUST: """debe; deben; deber*; debía*; debemos; debió; debieron; hay que; tiene* que
            tien* que; tuv* que; había que; neces*; oblig*; exig*; requi*; imprescindib*; preciso
            hace falta; forz*; impresc*; tendr* que; es hora; urgent*?""",
        Load.CAUSE: """porque; debido a; a causa de; por culpa de; gracias a; causad* por
            ya que; a raíz de; puesto que; motivo … es""",
        Load.CONDITION: """si; siempre que; a condición; en caso; depend*; a menos que; salvo que
            sujet*; de lo contrario; cuando?; condicion*; con tal""",
        Load.LIMIT: "excepto; salvo; hasta que; a excepción; menos?",
        Load.ALL: """en total?; todos; todas; todo; toda; cada; cualquier*; entero*; entera*
            totalidad; total?; totalmente; siempre; completo*; completa*; completamente; ambos?
            ambas?; anual*?; diari*?; plen*?; por completo; unánim*; conjunto?; mensual*?
            por doquier; íntegr*; al año?; al día?; los dos?; las dos?; integralmente; semanal*?
            casi tod*?; casi la totalidad?; prácticamente tod*?""",
        Load.MOST: """mayoría; mayoritari*; mayor parte; principal*?; sobre todo?; más de la mitad?
            en general?; generalmente?; en gran parte; fundamentalmente; la más?; buena parte
            el grueso; ante todo?; principalmente; esencialmente; mayormente; casi tod*
            casi la totalidad; prácticamente tod*""",
        Load.MANY: """much*; numeros*; cantidad?; a menudo?; decenas?; cientos?; miles?; innumerab*
            bastante*?; abundan*; buen número""",
        Load.SOME: """algun*; algún; vari*; parte?; ciert*?; unos?; unas?; a veces; parcial*
            en parte; una parte; divers*?; uno de?; una de?; otros?; otras?; unos cuantos
            unas cuantas; unas pocas?; unos pocos?; algo; alguien?""",
        Load.FEW: """poc*; pocos; pocas; escas*; minoría; minoritari*; contad*?; apenas; unos pocos
            unas pocas; rara vez; raras veces; puñado; casi nadie; casi nada; casi ningun*
            no much*; no a menudo; no … much*""",
        Load.ONLY: """sólo; solo; solamente; únic*; únicamente; exclusiv*; apenas?
            no … sino?; no … más que; un solo; una sola; sola; solos; mero; mera; meramente
            tan solo; ningún otro; ninguna otra; nadie más; hasta ahora?; uno?; una?
            hasta la fecha?; nadie más que; nadie salvo; nada más que""",
        Load.LAST: """últim*; final*?; definitiv*?; por fin?; postrer*; finalmente?""",
        Load.FIRST: """primer*; al principio; originalmente?; primero
            inaugural; pionero*; pionera*; antes que nadie""",
        Load.HIGHEST: """mayor?; mayores?; más grande*; más alt*; récord; máxim*; más important*
            más larg*; más fuert*; más elevad*; la más?; el más?; los más?; las más?
            más que nunca; como nunca; principal*?; más numeros*; suprem*; sin precedente*
            más que; más antigu*?; más rápid*; más pesad*; nunca antes; más car*?; mejor?; pico?
            primero?; peor?; de la historia?; como nunca?; que nunca?; inédit*?""",
        Load.LOWEST: """menores?; más pequeñ*; más baj*; mínim*; más cort*; más débil*; el menos
            la menos; los menos; las menos; más pobr*; más barat*?; menor; ínfim*; más lent*
            más joven*?; como nunca?; que nunca?; inédit*?""",
        Load.RUNNER_UP: """segundo más; segunda más; segundo mayor; segunda mayor; tercer mayor
            tercera mayor; tercero más; tercera más; uno de los más; una de las más
            uno de los mayores; una de las mayores; entre los más; entre las más; № más; № mayor
            segundo?; segunda?; tercer*?; subcampe*""",
        Load.BEST: """mejor*; óptim*; buen*?; bien?; favorab*?; excelente*; exitos*?""",
        Load.WORST: """peor*; empeor*; mal?; malo*; mala*; deterior*; desfavorab*; pésim*
            agrav*""",
        Load.BEFORE: """antes; previ*; anterior*; anticip*; ya?; hasta?; más temprano; temprano?
            hace?; víspera; primero?; con antelación; precedent*; preced*; pasado?; pasada?
            tan pronto?; ex?; en vísperas; antigu*?; anteriormente; último?; última?; adelant*""",
        Load.AFTER: """después; tras; luego; posterior*; más tarde; siguient*?; una vez
            tard*?; cuando?; a partir?; al cabo; a continuación; en cuanto?; al término; retras*?
            ulterior*; tras de; al?; con?; demor*?; próxim*?; al día siguiente""",
        Load.BEGIN: """comienz*; comenz*; empez*; empiez*; arranc*; lanz*; puso en marcha
            poner* en marcha; pon* en marcha; puest* en marcha; abr*?; inaugur*; emprend*; reanud*
            reinici*; cre*?; fund*?; instaur*; entr* en vigor; nuev*?; a partir?; estren*
            surg*?; apertura?; estall*?; implant*?""",
        Load.END: """termin*; acab*; finaliz*; conclu*; fin?; cesar*; cesó; ces*?; dejar* de
            dej* de; concluid*; vencim*; venc*?; disolv*; disuelt*; suprim*; elimin*?; levant*?
            derog*; cerr*?; cierr*?; clausur*; complet*?; culmin*; hasta?; ya no?; últim*?; par*?
            extingu*; puso fin; poner fin; romp*?; expir*; rescind*""",
        Load.PAUSE: """suspend*; suspens*; congel*; aplaz*; pospon*; pospuest*; interrump*
            interrup*; paraliz*; paus*; posterg*; detuv*; deten*?; detien*; par*?; retras*?
            moratori*; difer*?; cerr*?; cierr*?; en suspenso; demor*?; temporal*?; parad*""",
        Load.CONTINUE: """continú*; continu*; sigue?; siguen?; sigu*?; segui*?; mantien*?; mantuv*?
            manten*?; permanec*?; prosig*; prosegu*; todavía?; aún?; prolong*; en curso; persist*
            en marcha?; prorrog*?; conserv*?; perdur*; estable*?; sin cambios""",
        Load.CANCEL: """cancel*; anul*; retir*?; abandon*; renunci*; suspend*; descart*?; revoc*
            desist*; aplaz*; debía?; debían?; no se celebr*; rescind*; levant*?; dej* sin efecto
            desconvoc*; pospon*""",
        Load.WORK: """funcion*; oper*; trabaj*?; en servicio; en vigor; us*?; utiliz*; sirv*
            abiert*; activ*; en marcha; en curso; aplic*; ya?; continú*; vigent*; implement*
            atiend*; se está?; están?; está?; constru*?; realiz*?; circul*; ejecut*""",
        Load.RISE: """aument*; sub*?; subió; suben; subid*; crec*; creci*; increment*; más; mayor
            mayores; elev*; alza*; duplic*; triplic*; ampli*; refuerz*; reforz*; gan*?; super*
            exced*; encarec*; al alza; expan*; dispar*; más de?; avanc*?; avanz*?; fortalec*
            agrand*; sobrepas*; rebas*; alarg*; intensific*; adicional*; añad*?; acelera*
            prolong*?; por encima?; mejor*?; multiplic*; repunt*; encima?; demasiad*; excesiv*
            tanto como?""",
        Load.FALL: """baj*?; bajó; bajar*; bajada*; cay*; caíd*; caída*; cae; caer*; disminu*
            reduc*; reduj*; descen*; descien*; menos; menor; menores; inferior*; recort*; decrec*
            encog*; perd*?; pierd*?; pérdid*?; abarat*; desplom*; a la baja; mengu*; mitad?
            contra*?; debilit*; acort*; retroc*; menos de?; ralentiz*; merm*; hund*; por debajo?
            rebaj*; ahorr*?; estrech*; suaviz*; débil*?; insuficient*""",
        Load.ALLOW: """permi*; autoriz*; dej*?; legaliz*; licenci*; habilit*; derecho?; puede?
            pueden?; luz verde; conced*?; otorg*?; posibilit*; toler*; visto bueno
            levantar la prohib*""",
        Load.FORBID: """prohib*; veda*; veto*; vetó; impid*; impedi*; embarg*; ilegal*
            no … permit*; no … autoriz*; restring*?; restricc*?; ilícit*; proscri*; no pueden?
            bloque*?""",
        Load.OPEN: """abr*; abiert*; abrir*; apertur*; reabr*; reapertur*; inaugur*?
            desbloque*""",
        Load.CLOSE: """cerr*; cierr*; cerrad*; clausur*; bloque*?; cierre*""",
        Load.WIN: """gan*?; ganó; ganar*; ganador*; victori*; venci*?; triunf*; éxito*?; derrot*?
            impus*?""",
        Load.LOSE: """perd*?; perdió; perdieron; derrota*?; derrotad*; vencid*?; fracas*?""",
        Load.PROFIT: """ganancia*; benefici*?; utilidad*?; superávit; lucro*
            excedente*""",
        Load.LOSS: """pérdida*; déficit; perd*?; merma*?; quiebra*?; deuda*?""",
        Load.CONVICT: """conden*; culpab*; sentenci*; declarad* culpab*; pena?; castig*?
            sancion*?""",
        Load.ACQUIT: """absol*; absuel*; inocen*; exoner*; indult*; sobrese*""",
        Load.BUY: """compr*; adquir*; adquisi*; import*?; importac*; importó; recompr*""",
        Load.SELL: """vend*; venta*; vendi*; export*; liquid*?; entreg*?""",
        Load.JOIN: """un*?; se unió; adher*; adhes*; particip*; tom* parte; incorpor*
            entr*?; regres*?; vuelv*?; volvi*?; llega*?; lleg*?; asist*?""",
        Load.LEAVE: """salió; abandon*; retir*?; dimit*; dej*?; se fue; se va; part*?
            dimis*; renunci*?; march*?""",
        Load.HARSH: """dur*?; duro*; severo*; severa*; pesad*; estrict*; grave*; difícil*; rigur*
            car*?; fuert*?; costos*; sever*; ardu*""",
        Load.MILD: """lev*?; leve*; suav*; ligero*; ligera*; fácil*; blando*; blanda*; benign*
            sencill*?; barat*?; tenue*; indulgent*""",
        Load.SAY: """dij*; dice*; dic*; decir; señal*; asegur*; afirm*; según; explic*
            manifest*; sostuv*; sostien*; declar*; añad*; agreg*; apunt*; coment*; cuent*?; cont*?
            anunci*; report*; advirt*; advert*; reconoc*; acus*; aleg*; a juicio; precis*
            subray*; recalc*; expres*; relat*; narr*; recordó; recuerd*; escrib*; respond*
            contest*; opin*; estim*; destac*; detall*; denunci*; confirm*; neg*; nieg*
            descart*; prometi*; promet*; culp*; atribu*; pide*; pidi*; propon*; propus*; reproch*
            critic*; sugir*; sugier*; lament*; calcul*; palabras?; consider*; cree*; coincid*
            preguntó?; sentenci*?; alert*; afirmac*; matiz*; puntualiz*; admit*; celebr*?
            de acuerdo con; voz?; razon*?; zanj*""",
        Load.ANNOUNCE: """anunci*; declar*?; present*?; public*; revel*; promet*; dio a conocer
            dieron a conocer; comunic*?; dij*?; difund*; señal*?; hizo público""",
        Load.ANSWER: """respond*; respuest*; contest*; coment*; reaccion*; silencio; pronunci*
            consult*?; solicit*?; pregunt*?; replic*; contact*?; atend*?; declaracion*""",
        Load.WARN: """advert*; advirt*; alert*; peligr*; riesg*; amenaz*; tem*; temor*; preocup*
            alarm*; miedo*; inquiet*; consecuenc*; dañ*; prevenir; avis*?; previn*?; cuidado""",
        Load.PROPOSE: """propon*; propus*; propuest*; suger*; sugier*; sugir*; ofrec*; oferta*
            iniciativ*; idea*; recomend*; recomiend*; proyect*?; plan*?; plante*; present*?
            podría*?; debería*?; estudia*?; quier*?; aconsej*; invit*; moción; someti*""",
        Load.CALL_FOR: """pid*; pidi*; pide; exig*; reclam*; demand*; solicit*; inst*; instó
            llam*?; llamad*; llamamiento; urg*; ruego*; rog*; debe*; deben; hay que; tien* que
            necesit*; neces*; requi*; quier*?; apel*; conmin*; espera*?; pedid*; pedir
            abog*; exhort*; petición*""",
    },
    idioms="""ni siquiera #; ni #; una *ería; la *ería; de *ería; del *ería; su *ería; con *ería
        en *ería; por *ería; sin *ería; cada *ería; y *ería; gran *ería; esta *ería; hasta que no
        no sólo; no solo; no solamente; sin duda; sin dudas; sin embargo; no obstante; más de #
        menos de #; hasta #; cerca de #; más o menos; no más tarde; cada vez más; cada vez menos
        cada vez; en todo caso; del todo; de todos modos; después de todo; de todas formas
        todo el mundo?; nada más; para nada; más bien; además; desde luego; en primer lugar
        primer ministro; primera ministra; por primera vez?; sin que; dentro; desde; desarroll*
        destin*; despach*; describ*; descubr*; descans*; despleg*; despert*; desfil*; ministr*
        inici*?; inicial*?; internac*; interes*; inform*?; ingres*?; institu*; intern*; invers*
        invest*; individ*; industr*; incid*; inclu*; infra*; inmedia*; ingenier*; intens*; instal*
        intent*?; inund*; inclus*; inter*; integr*; insist*; inspec*; invi*; invierno; infor*
        indic*?; india*; inglés; ingles*; indígen*; ciudad*; fin de semana; a fin de; al fin
        en fin; fines; finales de; a finales; fin #; hace #; para #; antes de #; después de #
        dentro de #; desde #; unos #; unas #; por ciento; por #; cuanto más; tanto más; uno de cada
        uno a uno; paso a paso; parte de la; por parte de; a parte; aparte; por otra parte
        de parte; en parte alguna; san*; sal*; unid*; unión; universi*; parlament*; particular*
        pasad*; país*; paro; pared*; parec*?; parqu*; pares; pareja*; para; general*?; demás
        secretaría*; comisaría*; notaría*; no en vano; no en balde; nada más *er; nada más *ar
        nada más *ir; no hay mal que; ni que decir tiene; no es para menos; no por nada
        nada menos""",
    has_concord=True,
    notions=partial(notions, "es"),
)
