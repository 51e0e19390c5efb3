"""How French says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "dit disent disait déclaré déclare déclarent déclarait affirmé affirme affirment affirmait"
        " expliqué explique expliquent expliquait ajouté ajoute ajoutent ajoutait souligné souligne"
        " soulignent soulignait estimé estime estiment estimait assuré assure assurent assurait"
        " indiqué indique indiquent indiquait précisé précise précisent précisait annoncé annonce"
        " annoncent averti avertit avertissent prévenu prévient répondu répond répondent répliqué"
        " réplique rappelé rappelle rappellent noté note notent écrit écrivent écrivait confié"
        " confie confient regretté regrette regrettent dénoncé dénonce dénoncent reconnu"
        " reconnaît promis promet demandé demande lancé lance martelé martèle insisté insiste"
        " poursuivi poursuit conclu conclut résumé résume commenté commente jugé juge jugent"
        " démenti dément confirmé confirme confirment prétendu prétend raconté raconte racontent"
        " témoigné témoigne témoignent qualifié qualifie accusé accuse réclamé réclame considéré"
        " considère soutenu soutient nié nie plaisanté plaisante tempéré tempère salué salue"
        " proteste protesté constate constaté appelé appelle évoqué évoque parlé parle"
    )
    | phrases("fait savoir, fait valoir"),
    adding=listed("ajoutant affirmant précisant soulignant expliquant déclarant assurant estimant"),
    sources=phrases("selon, d'après, aux yeux de, au dire de, de l'avis de"),
    views=listed("pour"),
    relatives=listed("qui"),
    pronouns=listed("il elle"),
    impersonal=listed("ils elles on qui"),
    light=listed(
        "a ont avait avaient est sont aussi également ensuite encore t puis alors toutefois pour"
        " sa part même lui leur l' s'est"
    ),
    conjunctions=listed("et mais ou puis"),
    articles=listed("le la les l un une"),
    indefinite=listed("un une des"),
    prepositions=listed(
        "de du des d à au aux avec pour par sur dans en contre chez sans sous entre vers depuis"
        " après avant devant comme que qu dont"
    ),
    marks=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    has_dashes=True,
    has_incises=True,
    questions=listed("question"),
    answers=listed("réponse"),
)
