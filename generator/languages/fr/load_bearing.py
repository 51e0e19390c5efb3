"""The load-bearing words of French."""

from functools import partial

from generator.languages.fr.opposites import OPPOSITES
from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions
from generator.languages.table import listed

WORDS = LoadBearing(
    OPPOSITES
    | {
        Load.NEGATION: """pas; ne?; n'?; jamais; ne … pas; n' … pas; ne … plus; n' … plus
            ne … jamais; n' … jamais; ne … guère; n' … guère; guère; ni?; nullement; aucunement
            plus … pas?; non?; ne … point; pas encore; pas de; pas d'; nulle part; ne … ni
            n' … ni; ne … nulle; à peine?; le non?; un non?; au non?; du non?; dit non?
            dire non?; voter non?; voté non?""",
        Load.NONE: """aucun; aucune; personne?; rien; nul; nulle; ne … aucun*; n' … aucun*
            ne … rien; n' … rien; ne … personne; n' … personne; aucun* … ne; aucun* … n'
            personne … ne; personne … n'; personne ne; personne n'; rien … ne; rien … n'; ni … ni
            nul … ne; pas un seul; pas une seule; ni l'un""",
        Load.NOT_ALL: """pas dans tou*; pas à tou*; pas pour tou*; pas de tou*; pas avec tou*
            pas tous; pas toutes; pas tout; pas toute; pas toujours; pas chaque; pas entièrement
            pas complètement; pas totalement; ne … pas tous; ne … pas toutes; n' … pas tous
            n' … pas toutes; ne … pas tout; n' … pas tout; pas partout; n' … pas complète*
            ne … pas complète*; pas complète*; ne … pas pleinement; pas l'ensemble
            pas … tous les; pas … toutes les; pas … chaque; pas … toute""",
        Load.NOT_YET: """pas encore; n' … pas encore; ne … pas encore; toujours pas
            toujours aucun*; encore aucun*; doit encore?; doivent encore?; reste à?""",
        Load.ALREADY: "déjà; désormais?; maintenant?",
        Load.DENY: """dément*; démenti*; nie; nient; nié; niait; nier; niant; réfut*; faux?
            fausse?; mensong*; infond*; contest*?; contredi*?; infirm*; inexact*; rumeur*?""",
        Load.REFUSE: """refus*; rejet*; déclin*?; s'oppos*; éconduit""",
        Load.EXCLUDE: """exclu; exclut; exclue; exclus; excluait; exclure; excluent; écart*?
            exclu*""",
        Load.LACK: """sans; absen*; manqu*; faute de; au lieu; hors?; sauf; hormis; excepté*
            dépourv*; éviter*; évit*; pénuri*; à défaut; plutôt que; privé*?; défaut; plutôt qu'
            à l'exception; en l'absence; silence*; renonc*; carence*; exempt*; inoccup*?; incapab*?
            insuff*?; inconnu*?; indisp*?; inexist*?; gratuit*?; attend?; attendent?
            attente?""",
        Load.FAIL: """impossib*; échou*; échec*; en vain; incapab*; ne peu* pas; ne pourr* pas
            ne parv* pas; n'a pas pu; ne … pas parven*; ne … pas pu; n' … pas pu; ne … pas réussi
            n' … pas réussi; vainement""",
        Load.DISAGREE: """contre?; oppos*; critiqu*; dénonc*; condamn*?; contest*; dout*
            désaccord*; sceptiq*; protest*?; regrett*?; désapprouv*; objection*; hostil*; déplor*
            réprouv*; mécontent*; reproch*; rejet*?; plaign*; blâm*""",
        Load.AGREE: """accept*; approuv*; soutien*?; soutenu*; soutient; appu*?; accord*?; d'accord
            favorab*; ratifi*; valid*?; salu*?; consent*; adopt*?; adhèr*; agré*""",
        Load.POSSIBILITY: """peut; peuvent; pourrai*; pourraient; pouvai*; pourrait; peut-être
            possib*; éventuel*; potentiel*; probab*?; risqu*?; puisse*; pourra*?; suscept*
            menac*?; à même?; capab*?; il se peut; permet*?; pouvant; pu?; chance*?; plausib*
            serait?; auraient?; n' exclu* pas; n' exclut pas; n' est pas exclu; ne … exclu* pas
            pas exclu""",
        Load.HEDGE: """prétend*; présum*; suppos*; apparemment; semble; semblent; semblé; semblai*
            aurait; auraient; serait; seraient; probab*; vraisembl*; rumeur*; soupçon*
            soi-disant; selon?; d'après?; estim*?; non confirm*; pense*?; croi*?; paraî*; officieu*
            provisoi*?; hypothès*; peut-être; allègu*; censé*; laisse* entendre; supposé*; suspect*
            environ?; devrai*?; indiqu*?; ferait; feraient; présumé*; à titre indicatif
            approximat*""",
        Load.CERTAIN: """certain*?; certainement; assurément; indéniab*; sûrement; à coup sûr
            incontestab*; garanti*; évidemment?; définitivement?; forcément
            bel et bien; inévitab*; avéré*; clairement?""",
        Load.CONFIRM: """dire si?; savoir si?; confirm*; vérifi*; corrobor*; attest*; prouv*
            démontr*; établi*?
            certifi*; admet*; admis*?; assur*?; preuve*?; constat*?; authentifi*; reconn*?
            avou*?""",
        Load.PLAN: """*era; *eront; *ira; *iront; *dra; *dront; *tra; *tront; *vra; *vront; sera
            seront; aura; auront; va *er; vont *er; va *ir; vont *ir; va *re; vont *re; prévu*
            compt*?; envisag*; projet*?; doit; doivent; devrai*; entend*?; souhait*?; veut?
            veulent?; prochain*?; planifi*; programm*?; intention*; *erait?; *eraient?; *rait?
            *raient?; à venir; bientôt; promet*; promis*?; prépar*?; d'ici?; objectif*?; appelé* à
            décid*?; décision*?; attend*; attendu*; futur*?; vis*?; s'apprête*; *erai; *erons
            *rez?; s'engag*?; avant?; dès?; prévision*; *rai?; *rons?; prévoi*; prévoy*
            que prévu*?; comme prévu*?; que ce qui était prévu?; que l'était prévu?
            sur les prévisions?""",
        Load.WANT: """veut; veulent; voul*; souhait*; désir*; espèr*; espér*; espoir*; cherch*
            tent*?; envie; voudrai*; essa*; aimerai*; ambition*; aspir*; je veux; nous voulons
            on veut""",
        Load.MUST: """doit; doivent; devr*; il faut; faut; faudra*; fallait; nécess*; oblig*; exig*
            contrain*; besoin*; impératif*; tenu* de; a dû; ont dû; dû; indispens*; requis*; forc*
            faille; s'impose""",
        Load.CAUSE: """parce que; parce qu'; en raison de; en raison du; en raison des
            à cause de; à cause du; à cause des; grâce à; faute de; car?; due à; dû à; dus à
            dues à; causé* par; puisque""",
        Load.CONDITION: """si; s'; à condition; sous réserve; dépend*; en cas; sauf?
            pourvu; sinon; selon que; quand?; faute""",
        Load.LIMIT: "sauf; hormis; excepté*; à l'exception; jusqu'à ce que; tant que",
        Load.ALL: """en tout?; toujours?; tous; toutes; tout?; toute; chaque; chacun*; ensemble?
            entier*; entière*; intégral*; totalité; total*?; partout; complet*; complète*; plein*?
            pleine*?; les deux?; annuel*?; quotidien*?; unanim*; entièrement; complètement
            totalement; pleinement; l'ensemble; par jour?; par an?; tous les; toutes les
            quelconque?; mensuel*?; hebdomad*?; presque tou*?; quasi totalit*?; quasiment tou*?
            presque la totalité?""",
        Load.MOST: """plupart; majorité; majoritair*; principal*?; surtout?; essentiel*?
            plus de la moitié?; en grande partie; en général?; généralement?; largement?; gros
            majeure partie; notamment?; le plus?; la plus?; les plus?; principalement
            essentiellement; en majorité; pour l'essentiel; presque tou*; quasi totalit*
            quasiment tou*; presque la totalité""",
        Load.MANY: """beaucoup; nombreu*; maint*; souvent?; quantité?; dizain*?; centain*?
            millier*?; bon nombre; nombre de?; bien des; multipl*?; massif*?; massiv*?""",
        Load.SOME: """certain*; quelques; quelque?; plusieurs; parti*?; partiel*
            parfois; une partie; en partie; quelques-un*; d'aucuns; divers*?; l'un des?
            l'une des?; un des?; une des?; autres?; des?; une poignée?; en parti*; partiellement
            quelque chose?; quelqu'un?""",
        Load.FEW: """peu; peu de; rares; rare?; minorité; minoritair*; poignée; une poignée
            faible nombre; très peu; rarement; pas beaucoup; pas nombreu*; peu nombreu*
            pas souvent""",
        Load.ONLY: """seul*; uniqu*; uniquement; seulement; ne … que; n' … que; ne … qu'; n' … qu'
            rien que; simple*?; simplement?; pas d'autre*; aucun* autre*?; jusqu'ici?
            jusqu'à présent?; juste?; un seul; hormis; ne fait que; ne … plus que; n' … plus que
            personne d'autre que; rien d'autre que; pas plus d'?; nul autre que""",
        Load.LAST: """derni*; final*?; ultime*; définiti*?; finalement?""",
        Load.FIRST: """premi*; d'abord; initial*; au départ; au début; inaugur*?
            pour la première fois; abord; primo; pionni*; inédit*?""",
        Load.HIGHEST: """jamais vu; du jamais vu; plus que jamais; comme jamais
            le plus?; la plus?; les plus?; plus grand*; plus haut*; plus élevé*
            record*; maxim*; plus important*; plus fort*; plus gros*; plus longu*; plus vieu*?
            plus nombreu*; jamais … autant; plus que jamais; supérieur*?; pic?; sans précédent
            plus ancien*?; premier*?; principal*?; majeur*?; suprême; comme jamais; plus rapide*
            plus bel*?; plus beau*?; au plus haut; comme jamais?; que jamais?; inédit*?""",
        Load.LOWEST: """le moins; la moins; les moins; plus petit*; plus bas*; minim*
            plus faible*; plus court*; moindr*; plus pauvr*; plus jeun*?; au plus bas; plancher?
            plus légère*; plus léger*; plus lent*; plus rare*; comme jamais?; que jamais?
            inédit*?""",
        Load.RUNNER_UP: """deuxième plus; second* plus; troisième plus; l'un des plus
            l'une des plus; un des plus; une des plus; parmi les plus; № plus; deuxième?; second*?
            troisième?; quatrième?""",
        Load.BEST: """meilleur*; mieux; amélior*; bon?; bonne?; bien?; bons?; bonnes?; excellent*
            favorab*?; réuss*?; succès?; optimal*""",
        Load.WORST: """pire*; pis; plus mauvais*; mauvais*; détérior*; aggrav*; dégrad*; mal?
            empir*; défavorab*; médiocr*; piètre""",
        Load.BEFORE: """avant; auparavant; plus tôt; précéd*; déjà?; d'abord?; jusqu'à?; jusqu'?
            tôt?; préalab*; au préalable; antérieur*; veille; il y a?; d'ici?; dernier*?; si tôt
            aussi tôt; ancien*?; d'avance; autrefois?; jusqu'alors?; dès?""",
        Load.AFTER: """après; ensuite; plus tard; puis?; suiva*; dès?; depuis?; une fois
            à la suite; tard?; postérieur*; lendemain; désormais?; au terme; à l'issue; quand?
            lorsqu*?; suite?; si tard; ultérieur*; par la suite; à partir?; retard*?; prochain*?
            ne … qu'après; au bout""",
        Load.BEGIN: """commenc*; début*; démarr*; lanc*; lancement*; entam*; inaugur*; ouvr*?
            ouvert*?; repris*; reprend*; reprendr*; reprise*; cré*?; instaur*; entr* en vigueur
            mis* en service; mise en place?; mis en place?; dès?; à partir?; nouv*?; s'engag*?
            amorc*; déclench*; se met*?; fond*?; depuis?; mise en œuvre?; rétabli*?; enclench*""",
        Load.END: """finir; fini*?; termin*; achev*; cess*; mett* fin; mis fin; mit fin
            met fin; arrêt*; conclu*; clos?; clôtur*; expir*; dissou*; dissol*; supprim*; abrog*
            lev*?; interromp*?; abandonn*?; ferm*?; démant*; abol*; ne … plus?; n' … plus?; jusqu'?
            dernier*?; mettre un terme; rompr*?; rompu*?; éteint*?; coup*?; sort*?; stopp*; bout?
            quitt*?; complét*?; boucl*; issue""",
        Load.PAUSE: """gel; gels; suspen*; gel*; gèl*; report*; interromp*; interrup*; ajourn*
            repouss*; en pause; pause*; différ*?; moratoir*; arrêt*; bloqu*?; à l'arrêt; retard*?
            décal*; trêve*; ferm*?; provisoir*; paralys*""",
        Load.CONTINUE: """continu*; poursui*; se poursuiv*; demeur*?; rest*?; reste?; maintien*?
            maintenu*?; prolong*; toujours?; encore?; persist*; en cours; perdur*; reconduit*
            dur*?; conserv*?; préserv*?; garde*?; subsist*; stable*?; inchangé*""",
        Load.CANCEL: """annul*; renonc*; abandonn*; retir*?; retrait*?; supprim*?; révoqu*; report*
            lev*?; devait?; devaient?; aurait dû; n'a pas lieu; résili*; rétract*; ajourn*
            suspen*?; gel?; désist*""",
        Load.WORK: """fonctionn*; travaill*?; opér*; en service; en vigueur; utilis*; sert; servent
            activ*; ouvert*; exploit*; assur*?; circul*; en cours; mis* en œuvre; appliqu*; déjà?
            continu*; en place; construi*; dessert*; accueill*; existe*?; se tien*?; mène*?""",
        Load.RISE: """croiss*; augment*; hauss*; croî*; accr*; progress*; plus?; davantage
            supérieur*; plus de?; plus élevé*; plus grand*; mont*?; grimp*; bond*; doubl*; tripl*
            élev*?; relev*; renforc*; élarg*; gagn*?; dépass*; en hausse; essor; allong*; agrand*
            plus longu*; plus cher*; intensif*; de plus que; de plus; plus fort*; ajout*?
            s'envol*; accélér*; extension*; étend*; rallong*; enchér*; plus nombreu*; plus chaud*
            plus vite; surcro*; supplément*?; au-dessus?; plus que""",
        Load.FALL: """diminu*; baiss*; rédui*; réduc*; chut*; recul*; inférieur*; moindre*
            déclin*; décroi*; décrois*; tomb*?; coup*?; coupes; raccourc*; affaibl*; perd*?
            plus faible*; plus petit*; plus bas*; effondr*; rétréc*; à la baisse; divis*?; moitié?
            ralenti*; allég*; plonge*; amput*; restrei*; plus court*; moins cher*; plus froid*
            économis*?; dégringol*; repli*?; de moins; en moins; creus*?; pert*?; au-dessous
            en dessous; plus lent*""",
        Load.ALLOW: """autoris*; perm*; permett*; permis*; permet*; accord*?; légalis*; licenc*
            agré*?; habilit*; droit?; peut?; peuvent?; feu vert; tolér*; laiss*?
            lever l'interdiction""",
        Load.FORBID: """interdi*; prohib*; interdit*; défen*?; bann*; embargo*; veto*; empêch*
            ne … pas autoris*; illégal*; proscri*; n' … pas autoris*; ne … pas le droit
            n' … pas le droit; illicit*; restrei*?; barr*?; bloqu*?""",
        Load.OPEN: """ouvr*; ouvert*; ouvri*; rouv*; réouv*; inaugur*?; débloqu*""",
        Load.CLOSE: """ferm*; fermé*; fermet*; clos?; close?; verrouill*; bloqu*?; condamn*?""",
        Load.WIN: """gagn*; remport*; victoire*; vainqu*; triomph*; l'emport*; succès?; batt*?""",
        Load.LOSE: """perd*?; perdu*?; défait*; battu*; vaincu*; échou*?""",
        Load.PROFIT: """bénéfic*; profit*?; excédent*; gain*?; recett*?; revenu*?""",
        Load.LOSS: """pert*; déficit*; perdu*?; manque à gagner; perd*?""",
        Load.CONVICT: """condamn*; coupab*; reconnu* coupab*; peine*?; verdict?; sanction*?""",
        Load.ACQUIT: """acquitt*; relax*; innocent*; blanchi*; graci*; non-lieu""",
        Load.BUY: """achet*; achat*; acqui*; acquér*; import*?; importat*; rachet*""",
        Load.SELL: """vend*; vente*; vendu*; cess*?; cédé*; cède*; export*; exportat*; livr*?""",
        Load.JOIN: """rejoi*; adhér*; intègr*?; intégr*?; particip*; pris part; prend part
            prennent part; entr*?; revien*?; retour*?; arriv*?; adhés*""",
        Load.LEAVE: """quitt*; sort*?; part?; partir?; parti*?; départ*; retir*?; démissionn*
            claqu*; s'en va; repart*?""",
        Load.HARSH: """sévèr*; lourd*; dur*?; difficil*; strict*; grave*?; rude*; rigoureu*; cher*?
            fort*?; ferme*?; coûteu*""",
        Load.MILD: """légèr*; léger*; doux; douce*; clément*; facile*; indulgen*; simple*?; modéré*
            souple*?; faible*?""",
        Load.SAY: """dit; disent; disai*; dire; déclar*; affirm*; selon; d'après; expliqu*; indiqu*
            précis*; annonc*; assur*; estim*; ajout*; rappel*; soulign*; écri*; rapport*; raconte*
            raconté*; accus*; prétend*; reconn*; témoign*; not*?; confi*?; parl*; cit*?; avanc*?
            révél*; inform*; alert*; avert*; répon*; promet*; promis; évoqu*; regrett*; dénonc*
            dément*; nie; nient; confirm*; jug*?; considèr*; croi*; plaid*; demand*; prévien*
            prévenu; salu*; signal*; insist*; relat*; attribu*; aux yeux; propos?; concèd*; impute*
            avis; rétorqu*; reproch*; lance?; lancé?; réclam*; relèv*; exprim*; admet*; constat*
            mots?; parole*?; détaill*""",
        Load.ANNOUNCE: """annonc*; déclar*?; présent*?; publi*; révél*; dévoil*; promet*; promis*
            fait savoir; inform*?; communiqu*?; dit?; rend* public*; rendu* public*; indiqu*?
            signal*?""",
        Load.ANSWER: """répon*; répl*; comment*; réag*; réact*; silence*; donn* suite
            souhait* s'exprimer; sollicit*; joint*?; contact*?; question*?; interrog*; retourn*?
            donné suite; exprim*?""",
        Load.WARN: """avert*; prévien*; prévenu*; alert*; menac*; danger*; risqu*; crain*; craign*
            crainte*; inquiét*; peur; péril*; mise en garde; mis en garde; met en garde
            mettent en garde; conséqu*; alarm*; redout*; nui*?; menace*""",
        Load.PROPOSE: """propos*; suggèr*; suggér*; offr*; offert*; initiativ*; idée*; recommand*
            projet*?; plan*?; soum*; dépos*?; préconis*; envisag*?; pourrait?; devrait?; souhait*?
            veut?; veulent?; conseil*?; invit*?; avanc*?; motion*""",
        Load.CALL_FOR: """appel*; exig*; réclam*; demand*; exhort*; pri*?; press*?; invit*; doit
            doivent; devr*; faut; nécess*; besoin*; souhait*?; veut?; veulent?; requi*; insist*
            revendi*; sollicit*; plaid*; en appell*; intim*; attend*?""",
    },
    idioms="""un peu; peu à peu; à peu près; peu après; peu avant; sous peu; depuis peu; même pas #
        avant que … ne; à moins que … ne; non seulement; sans doute; sans aucun doute
        pas seulement; plus de #; moins de #; jusqu'à #; près de #; environ #; à peu près
        ne … que #; plus ou moins; sans cesse; d'ores et déjà; tout d'abord; tout à fait; pas mal
        tout de même; tout en; après tout; en plus; de plus en plus; de moins en moins
        n'est-ce pas; pas à pas; si bien; de toute façon; tout le monde?; en tout cas; avant tout
        le premier ministre; premier ministre; premièr* ministre; première fois; plus tard que
        tira; retira; attira; admira; opéra; camera; caméra; extra; entra; contra; montra
        rencontra; ultra; libera; miss; mission*; misère; minist*; remis; mise; permanent*
        permanence; personnel*; personne*?; personnes; une personne; la personne; par exemple; parc
        parmi; part*?; partenair*; parti; partis; partie; particul*; départem*; en fin de; fin #
        fin de; à la fin; début #; début de; au début de; perpét*; exclusiv*?; excluant; important*
        impos*; impôt*; immeubl*; image*; immédiat*; impact*; il y a #; depuis #; après #; dans #
        fin; en fin; afin; enfin; finalem*; finan*; la fin; sûr; bien sûr; pour; coupe du monde
        coupe; certains; le certain; point; points; un point; ouvrier*; ouvrage*; ouvrièr*; moins
        à moins; du moins?; ne font que; on ne peut plus; on ne peut mieux; rien de tel; n'y a qu'à
        il n'y a pas que; ne … pas moins; n'en … pas moins; pas plus tard que; n'empêche
        n'a d'égal; ne sait plus; à n'en pas douter""",
    has_concord=True,
    leaning=listed("l d n s c j m t qu jusqu lorsqu puisqu quelqu presqu"),
    notions=partial(notions, "fr"),
)
