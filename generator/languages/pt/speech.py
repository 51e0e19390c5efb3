"""How Portuguese says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "disse disseram diz dizem dizia dito afirmou afirmaram afirma afirmam afirmado declarou"
        " declararam declara declaram explicou explicaram explica explicam acrescentou"
        " acrescentaram acrescenta adiantou adianta salientou salienta sublinhou sublinha destacou"
        " destacaram destaca ressaltou ressalta frisou frisa garantiu garantiram garante garantem"
        " assegurou assegura apontou aponta advertiu adverte alertou alertaram alerta avisou avisa"
        " anunciou anunciaram anuncia comentou comenta sustentou sustenta lembrou lembra recordou"
        " recorda reconheceu reconheceram reconhece admitiu admitiram admite respondeu responderam"
        " responde perguntou pergunta escreveu escreveram escreve negou negaram nega desmentiu"
        " lamentou lamentaram lamenta denunciou denuncia criticou criticaram critica pediu pediram"
        " pede exigiu exigiram exige insistiu insiste confirmou confirmaram confirma prometeu"
        " prometeram promete expressou relatou relata contou contaram conta chamou classificou"
        " acusou acusa acredita considera considerou informou informaram informa concluiu conclui"
        " reiterou reitera brincou retrucou revelou revela defendeu defende avaliou avalia"
        " observou observa completou"
    ),
    adding=listed("acrescentando dizendo afirmando salientando garantindo ressaltando destacando"),
    sources=phrases("segundo, de acordo com, nas palavras de, na opinião de, conforme"),
    views=listed("para"),
    relatives=listed("que quem"),
    pronouns=listed("ele ela quem"),
    impersonal=listed("eles elas"),
    light=listed(
        "tem têm tinha tinham também depois antes ainda que se lhe lhes o mesmo mesma próprio"
        " própria já logo"
    ),
    conjunctions=listed("e mas ou"),
    articles=listed("o a os as um uma"),
    indefinite=listed("um uma uns umas"),
    prepositions=listed(
        "de do da dos das a ao à com para por pelo pela sobre em no na contra sem sob entre até"
        " desde após ante como que"
    ),
    marks=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    is_free=True,
    has_dashes=True,
    has_incises=True,
    questions=listed("pergunta p"),
    answers=listed("resposta r"),
)
