"""The load-bearing words of Portuguese."""

from functools import partial

from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

CLASSES = {
    Load.NEGATION: """não; nunca; jamais; nem; sem?; mal?; já não; ainda não; nem sequer; tampouco
            nenhures; dificilmente""",
    Load.NONE: "ninguém; nada; nenhum; nenhuma; nenhuns; nenhumas; nem um; nem uma",
    Load.NOT_ALL: """nem todos; nem todas; nem tudo; nem sempre; não … todos; não … todas; nem toda
            nem todo""",
    Load.NOT_YET: """ainda não; continua sem?; continuam sem?; ainda nenhum*; por enquanto não
            até agora não; falta ainda?; ainda falta?; ainda tem?; ainda deve*?""",
    Load.ALREADY: "já está; já estão; já foi; já foram; já tem; já têm; já?; agora?",
    Load.DENY: """nega; negou; negam; negaram; negar; negado; negando; desment*; refut*; fals*?
            infundad*; rejeit*?; contradi*; boato*?""",
    Load.REFUSE: "recus*; rejeit*; declin*?; nega-se; negou-se; chumb*?",
    Load.EXCLUDE: "exclui*; excluir*; descart*; afast*?; fora de questão",
    Load.LACK: """sem; falt*; carênc*; escass*; ausên*; ausent*; exceto; excepto; salvo?; em vez de
            evit*; grátis?; gratuit*?; isent*; em falta; carec*; a não ser; livre de
            in*?; des*?; abaixo de #?; esper*?; aguard*?""",
    Load.FAIL: """falh*; fracass*; impossível; incapaz; em vão; impossibil*; não conseg*; não pôde
            não pode; não podem; sem sucesso; insucess*; por pouco não""",
    Load.DISAGREE: """contra?; critic*; crític*; discord*; opõe*; oposi*; opôs*; protest*?
            contest*; conden*?; duvid*; dúvida*; queix*; recl*?; cétic*; céptic*; repudi*
            objeç*; lament*?; deplor*; reprov*; recrimin*""",
    Load.AGREE: """acord*?; concord*; aprov*; apoi*; aceit*; favorável; favoráveis; a favor
            aplaud*?; saud*?; adot*?; ratific*""",
    Load.POSSIBILITY: """pode; podem; poder*; podia*; pôde?; possível; possíveis; possibil*; talvez
            eventual*; porventura; quiçá; suscet*; risco?; admite?; não exclui*; não descart*
            capaz* de?; ser*?""",
    Load.HEDGE: """alegad*; alega*?; supost*; suposta*; presumi*; provavel*; provável; prováveis
            aparente*; parece*; terá; terão; teria*; estima*?; segundo?; acredit*?; julg*?
            pensa-se; suspeit*; indício*; preliminar*; provisóri*?; deverá*?; deve?; devem?; acha*?
            calcul*?; cerca de?; rumor*; dito?; diz-se; indic*?; tudo indica""",
    Load.CERTAIN: """certamente; certeza; com certeza; seguramente; decerto; garant*
            inevit*; definitiv*?; indubit*; comprovad*""",
    Load.CONFIRM: """confirm*; comprov*; verific*?; prova*?; provou; atest*; admit*?; reconhec*
            corrobor*""",
    Load.PLAN: """terá?; terão?; irá; irão; vai; vão; será; serão; deverá; deverão; plano*; planej*
            planea*; prev*; prevê*; pretend*; intenç*; tencion*; projet*?; futur*?; próxim*?
            está previst*; estão previst*; agend*; marcad*?; anunci*?; promet*?; espera*?; *rá
            *rão; *remos; *aria; *ariam; quer?; querem?; até?; decidi*?; a partir de?; ainda?
            proposta?; dev*?; em breve; para?; o previst*?; do que planead*?; o esperad*?
            como previst*?""",
    Load.WANT: """quer; querem; quis; queria*; quero; queremos; desej*; espera; esperam; esperamos
            gostaria*; pretend*; vontade; tent*?; procur*?; ambicion*""",
    Load.MUST: """deve; devem; devia*; dever*; deverá; tem de; têm de; tem que; têm que; obrig*
            necess*; precis*; exig*; é preciso; teve de; há que; forç*""",
    Load.CAUSE: """porque; devido a; devido à; devido ao; por causa de; por causa da
        por causa do; graças a; graças à; causad* por; já que; uma vez que; em razão de""",
    Load.CONDITION: """se?; caso; desde que; a menos que; a não ser que; condiç*; depend*; contanto
            sob condição; quando?; senão""",
    Load.LIMIT: "exceto; salvo; à exceção; até que; menos?",
    Load.ALL: """todo; toda; todos; todas; tudo; cada; inteir*; total*?; sempre; ambos?; ambas?
            complet*?; unanim*; unânim*; por unanimidade; integral*; qualquer?; anual*?; diári*?
            plen*?; quase a totalidade?; praticamente tod*?""",
    Load.MOST: """maioria; maior parte; mais de metade?; principal*; sobretudo; maioritari*
            majorit*; geralmente; a maior parte; quase todos; quase todas; em grande parte
            quase a totalidade; praticamente tod*""",
    Load.MANY: """muit*; numeros*; dezenas?; centenas?; milhares?; inúmer*; vários?; várias?
            frequente*""",
    Load.SOME: """algum; alguma; alguns; algumas; parte; parcial*; vári*; certos; certas; uns?
            umas?; alguém; algo; por vezes; diversos?; diversas?; outros?; outras?; um dos?
            uma das?""",
    Load.FEW: """pouc*; raro*; raramente; minoria; escass*; por pouco; à tangente; não muit*
            não … muit*""",
    Load.ONLY: """só; apenas; somente; únic*; unicamente; exclusiv*; mero; mera; meramente
            não … senão; sozinh*; mais nada; ninguém exceto; nada mais que; não … mais do que?""",
    Load.LAST: "últim*; final*; derradeir*; por fim; enfim",
    Load.FIRST: "primeir*; pela primeira vez; inicial*; inaugur*?; pioneir*; estre*?",
    Load.HIGHEST: """maior; maiores; mais alt*; máxim*; recorde*; o mais; a mais; os mais; as mais
            nunca?; mais grave*; mais car*; mais fort*; mais import*; principal*?; mais longo
            mais longa; mais velh*?""",
    Load.LOWEST: """menor; menores; mínim*; mais baix*; mais pequen*; mais barat*; o menos; a menos
            mais nov*?; mais curt*; mais frac*; mais lev*""",
    Load.RUNNER_UP: "segund*?; um dos mai*; uma das mai*; terceir*?; № maior",
    Load.BEST: "melhor*; bom?; boa?; bons?; boas?; ótim*",
    Load.WORST: "pior*; mau; má; maus; más; agrav*; ruim; ruins",
    Load.BEFORE: """antes; anterior*; previ*?; cedo?; já?; até?; há?; prévi*; outrora; antecip*
            de antemão; ex?; mais cedo; antig*?""",
    Load.AFTER: """depois; após; posterior*; em seguida; seguint*?; tarde?; mais tarde; desde?
            logo que?; atras*?; a seguir; só?""",
    Load.BEGIN: """começ*; inici*; arranc*; abert*?; abre?; inaugur*; lanç*; estre*?; instaur*?
            a partir de?; princípi*; retom*?; desde?; fundad*?; cri*?""",
    Load.END: """termin*; acab*; conclu*; encerr*; fim; finaliz*; cess*; termo; fech*?; complet*?
            deix* de; expir*; até?; extin*""",
    Load.PAUSE: """suspen*; interromp*; interrup*; adi*; congel*; paralis*; paus*; par*?
            provisór*?; atras*?""",
    Load.CONTINUE: """continu*; mant*; mantém; permanec*; prossegu*; ainda; prolong*; segue; seguem
            contínu*; prorrog*; fica*?; estáve*?; inalterad*""",
    Load.CANCEL: "cancel*; anul*; revog*; desist*; retir*?; desmarc*",
    Load.WORK: """funcion*; trabalh*; oper*; em vigor; em curso; serve?; servem?; aberto?; aberta?
            utiliz*?; ativo*; a decorrer; em obras; circul*?""",
    Load.RISE: """aument*; sub*; subiu; cresc*; mais; maior?; maiores?; super*?; dobr*; duplic*
            triplic*; agrav*?; alarg*; reforç*; acima?; ganh*?; elev*; ampli*; acréscimo; mais de?
            melhor*?; encarec*; excede*""",
    Load.FALL: """diminu*; desc*; desceu; baix*; cai*; caiu; queda*; menos; menor?; menores?
            reduz*; redu*; perd*?; cort*; abaixo?; encolh*; recu*; quebr*; decresc*; abrand*
            embaratec*""",
    Load.ALLOW: "permit*; autoriz*; licenç*; licenci*; pode?; podem?; admit*?; viabiliz*; aval",
    Load.FORBID: """proíb*; proib*; interdit*; interdi*; ved*?; impe*; não pode; não podem; veto*
            embarg*""",
    Load.OPEN: "abr*; abert*; abriu; reabr*; reabert*; abertura",
    Load.CLOSE: "fech*; encerr*; fechad*; clausur*",
    Load.WIN: "ganh*; venc*; vitóri*; triunf*; derrot*?",
    Load.LOSE: "perd*; perdeu; derrot*; vencid*?",
    Load.PROFIT: "lucr*; excedent*; superávit*; ganhos?",
    Load.LOSS: "prejuíz*; perdas; défic*; defic*; perda",
    Load.CONVICT: "conden*; culpad*; pena?; sentenci*",
    Load.ACQUIT: "absolv*; inocent*; ilib*; arquiv*?",
    Load.BUY: "compr*; adquir*; aquisi*; import*?",
    Load.SELL: "vend*; vender*; export*; alien*?",
    Load.JOIN: "ader*; adesão; junt*?; entr*?; integr*?; ingress*",
    Load.LEAVE: "deix*?; sai; saem; saiu; sair*; abandon*; demit*?; demissão?; part*?; afast*?",
    Load.HARSH: "grave*; dur*?; sever*; fort*?; difícil; difíceis; rigoros*; pesad*?",
    Load.MILD: "leve*; liger*; suave*; fácil; fáceis; brand*",
    Load.SAY: """diz*; disse*; dizem; dito; afirm*; segundo; de acordo com; explic*; declar*
            refer*; cont*?; garant*; acrescent*; coment*; revel*; anunci*; escrev*
            reconhec*; admit*; consider*; respond*; alert*; lembr*; critic*; conclu*?; recorda*
            defend*; insist*; para?; avis*; comunic*; queix*; inform*; ach*""",
    Load.ANNOUNCE: "anunci*; anúnci*; divulg*; public*; comunic*; revel*; apresent*?",
    Load.ANSWER: "respond*; respost*; coment*; pergunt*?; contact*?; reag*; reaç*",
    Load.WARN: """alert*; avis*; advert*; risco*; perig*; ameaç*; tem*?; receio*; rece*; preocup*
            med*?""",
    Load.PROPOSE: """propõe*; propo*; propos*; sugere*; suger*; sugest*; ideia; recomend*; ofere*?
            iniciativ*; defend*?; projeto?""",
    Load.CALL_FOR: """ped*; apel*; exig*; reclam*; reivindic*; solicit*; reque*; inst*?; quer
            querem; dev*?; defend*?""",
    Load.LITTLE: """errad*?; engan*?; escond*?; ocult*?; falt*?; carec*?; escass*?; mal?; má?
            rar*?; tard*?; demor*?; cans*?; deix*?; cess*?; segredo?; dúvid*?; duvid*?; estranh*?
            surpreend*?; surpresa?; pequen*?; pouc*?; obstante?; menos?; desconhecid*?; impossíve*?
            inúti*?; acaso?; esquec*?; arrepend*?; nega*?; hesit*?""",
    Load.COMPARE: """tão?; tanto?; tanta*?; tal?; tais?; desde?; mais?; menos?; outr*?; antes?
            igual*?; semelhant*?; comparáve*?; em # anos?; nunca?; jamais?; até agora?""",
    Load.OLD: "velh*; antig*?; idos*?; usad*",
    Load.NEW: "novo; nova; novos; novas; recente*?; recém",
    Load.NORTH: "norte; nortenh*; setentrional",
    Load.SOUTH: "sul; sulist*; meridional",
    Load.EAST: "leste; este?; oriental",
    Load.WEST: "oeste; ocidental",
    Load.MORNING: "manhã; manhãs; madrugada?; matin*",
    Load.EVENING: "noite; noites; noturn*; tarde?",
    Load.YEARLY: "anual*; por ano; todos os anos; cada ano",
    Load.MONTHLY: "mensal*; por mês; cada mês",
    Load.WEEKLY: "semanal*; por semana; cada semana",
    Load.DAILY: "diári*; diariamente; por dia; todos os dias; cada dia",
    Load.MALE: "homem; homens; rapaz; rapazes; masculin*; pai; filho?; irmão; marido",
    Load.FEMALE: "mulher; mulheres; rapariga*; feminin*; mãe; filha; irmã; esposa",
    Load.PUBLIC: "públic*; estatal; estatais",
    Load.PRIVATE: "privad*; particular*",
    Load.FOREIGN: "estrangeir*; exterior?",
    Load.DOMESTIC: "nacional?; nacionais?; doméstic*; local?; locais?",
    Load.TEMPORARY: "temporári*; provisóri*; interin*",
    Load.PERMANENT: "permanente*; definitiv*; para sempre",
    Load.SUCCEED: "consegui*; logr*; êxito; sucesso",
    Load.HIRE: "contrat*; nome*; recrut*; admit*?",
    Load.DISMISS: "desped*; demit*; exoner*; despediment*",
    Load.BUILD: "constru*; edific*; ergu*",
    Load.DEMOLISH: "demol*; derrub*; desmantel*",
    Load.ARREST: "detid*; detev*; deten*; prend*; preso?; presa?",
    Load.RELEASE: "libert*; solto; solta; liber*?",
    Load.SURVIVE: "sobreviv*; salv*?; iles*; resgat*",
    Load.DIE: "morr*; mort*; falec*; óbito*; vítima* morta*",
    Load.PROSECUTION: "acusaç*; ministério público",
    Load.DEFENCE: "defesa; arguid*; réu; réus",
    Load.ADULT: "adult*; crescid*",
    Load.CHILD: "criança*; menor de idade; menores de idade; infant*; bebé*; jovens?",
    Load.MAIN: "principal; principais",
    Load.SPARE: "reserva*?; suplente*; sobressalente*",
    Load.NOT_BEFORE: "não antes de; o mais cedo",
    Load.NOT_AFTER: "o mais tardar; até ao mais tardar; não depois de",
    Load.AT_LEAST: "pelo menos; no mínimo; não menos de; ao menos",
    Load.AT_MOST: "no máximo; quando muito; não mais de; até?",
    Load.EXPENSIVE: "caro; cara; caros; caras; dispendios*",
    Load.CHEAP: "barat*; econômic*?",
    Load.EMPTY: "vazi*; desert*?",
    Load.FULL: "chei*; lotad*; esgotad*?",
    Load.INSIDE: "dentro; intern*; interior?",
    Load.OUTSIDE: "fora; extern*; exterior?",
    Load.UPPER: "superior*?; de cima; montante?",
    Load.LOWER_PART: "inferior*; de baixo; jusante",
    Load.REPAIR: "repar*; recuper*?; restaur*; renov*; conserta*",
    Load.DESTROY: "destru*; arras*; devast*",
}
WORDS = LoadBearing(
    CLASSES,
    idioms="""não só; não apenas; não somente; sem dúvida; mais de #; menos de #; cerca de #
            nada menos; descobr*; desenv*; desport*; desde #; desta; deste; destes; destas; desse
            dessa; despesa*; destin*; descri*; desloc*; informa*?; início; inspe*; instala*
            institu*; interess*; internacion*; inquér*; inclu*; industri*; incênd*; interven*
            inverno; invest*; portanto; acerca; entretanto; parecer; depart*; partid*; parti*
            particip*; parceir*; parlament*; parque; partir; subsídi*; submet*; sublinh*; substitu*
            sudoeste; suport*; supermerc*; contrato; contratos; conta; contas; contudo; descans*
            adic*; medid*; médic*; media; médio; média; procurador*; baixa; cidade; temper*
            temporad*; tempo; nem … nem?; instit*; exteri*; novembro; marca; marcha; alguma coisa
            uma vez; secretaria*; notaria*; não obstante; não é à toa; não raro; nem que seja
            não por acaso""",
    notions=partial(notions, "pt"),
)
