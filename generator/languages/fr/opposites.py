"""Opposites in French: of each row of them a sentence is turned round by the other word."""

from generator.languages.load import Load

OPPOSITES = {
    Load.LITTLE: """tort?; faux?; cach*?; dissimul*?; manqu*?; dépourv*?; avare?; mauvais*?; mal?
            rare*?; rarement?; tard*?; lass*?; cess*?; arrêt*?; secret?; doute*?; étonn*?
            surpren*?; surprise?; étrange*?; petit*?; mince*?; moindre*?; longtemps?; inconnu*?
            impossible*?; inutile*?; hasard?; oubli*?; regrett*?; hésit*?; nie?; nier?""",
    Load.COMPARE: """si?; aussi?; autant?; tel*?; depuis?; plus?; autre*?; avant?
            auparavant?; pareil*?; comparabl*?; semblabl*?; en # an*?; jamais?; jusqu'ici?
            jusqu'à présent?""",
    Load.OLD: """vieux; vieille*; vieil; ancien*?; âgé*?; plus vieu*; plus ancien*""",
    Load.NEW: """nouveau; nouveaux; nouvel; nouvelle; nouvelles?; neuf?; neuve*; récent*?""",
    Load.NORTH: """nord; septentrion*""",
    Load.SOUTH: """sud; méridion*""",
    Load.EAST: """est?; l'est?; oriental*""",
    Load.WEST: """ouest; occidental*""",
    Load.MORNING: """matin*""",
    Load.EVENING: """soir; soirée*; soirs""",
    Load.YEARLY: """annuel*; chaque année; par an; tous les ans; toutes les années
        annuellement""",
    Load.MONTHLY: """mensuel*; chaque mois; par mois; tous les mois""",
    Load.WEEKLY: """hebdomadaire*; chaque semaine; par semaine; toutes les semaines""",
    Load.DAILY: """quotidien*; chaque jour; par jour; tous les jours""",
    Load.MALE: """homme; hommes; garçon*; masculin*; père; pères; mari; maris; frère*; fils?""",
    Load.FEMALE: """femme; femmes; fille?; filles; féminin*; mère; mères; épouse*; soeur*
        sœur*""",
    Load.PUBLIC: """public; publique; publics; publiques; étatique*""",
    Load.PRIVATE: """privé; privée; privés; privées; privatis*""",
    Load.FOREIGN: """étranger*; étrangère*; importé*?; extérieur?""",
    Load.DOMESTIC: """national*?; intérieur*?; local?; locale?; locaux?; domestique*; riverain*""",
    Load.TEMPORARY: """temporair*; provisoir*; intérim*""",
    Load.PERMANENT: """permanen*; définitif*; définitiv*; durable*; pour toujours""",
    Load.SUCCEED: """réuss*; parven*; parvient""",
    Load.HIRE: """embauch*; recrut*; engagé*?""",
    Load.DISMISS: """licenci*; renvoy*?; limog*; congédi*""",
    Load.BUILD: """constru*; bâti*?; érig*; édifi*""",
    Load.DEMOLISH: """démol*; démantel*; rasé*; raser; abattu*?""",
    Load.ARREST: """arrêté?; arrêtée?; arrêtés?; arrestation*; interpell*; détenu*; garde à vue""",
    Load.RELEASE: """libér*; relâch*; remis en liberté; remise en liberté; élargi*?""",
    Load.SURVIVE: """surviv*; survécu*; sauvé*; rescapé*; indemne*; vivant*""",
    Load.DIE: """mort; morts; mortes; morte; mourir; mour*; décéd*; décès; tué*; noyé*; péri
        mortel*""",
    Load.PROSECUTION: """procureur*; parquet?; accusation?; plaignant*; ministère public
        partie civile""",
    Load.DEFENCE: """défense?; prévenu*; accusé*?; avocat de la défense""",
    Load.ADULT: """adulte*; majeur*?""",
    Load.CHILD: """enfant*; mineur*; nourrisson*; bébé*; jeunes?; petits?""",
    Load.MAIN: """principal*; principaux""",
    Load.SPARE: """réserve?; secours?; secondaire*; rechange; d'appoint""",
    Load.NOT_BEFORE: """au plus tôt; pas avant""",
    Load.NOT_AFTER: """au plus tard; pas après""",
    Load.AT_LEAST: """au moins; au minimum; pas moins de""",
    Load.AT_MOST: """au plus; tout au plus; au maximum; pas plus de""",
    Load.EXPENSIVE: """cher?; chère?; chers; chères; coûteu*; onéreu*; plus cher""",
    Load.CHEAP: """bon marché; moins cher; moins chère; moins chers; abordable*; peu coûteu*""",
    Load.EMPTY: """vide; vides; vidé*; désert?; désert*?; inoccup*""",
    Load.FULL: """plein*?; rempli*; bondé*; comble; complet?""",
    Load.INSIDE: """intérieur*?; dedans; à l'intérieur; interne*""",
    Load.OUTSIDE: """extérieur*?; dehors; à l'extérieur; externe*""",
    Load.UPPER: """supérieur*?; haut?; en amont""",
    Load.LOWER_PART: """inférieur*?; bas?; en aval""",
    Load.REPAIR: """répar*; rénov*; restaur*?; remis en état""",
    Load.DESTROY: """détrui*; destruc*; dévast*; ravag*""",
}
