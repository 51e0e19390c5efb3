"""How Swedish says who said something."""

from generator.languages.speech import SpeechWords, phrases
from generator.languages.table import listed

SPEECH = SpeechWords(
    verbs=listed(
        "säger sade sa sagt uppger uppgav uppgett berättar berättade berättat förklarar"
        " förklarade förklarat hävdar hävdade menar menade anser ansåg tycker tyckte tror skriver"
        " skrev skrivit meddelar meddelade meddelat varnar varnade varnat påpekar påpekade betonar"
        " betonade understryker underströk tillägger tillade bekräftar bekräftade bekräftat"
        " förnekar förnekade dementerar dementerade svarar svarade frågar frågade konstaterar"
        " konstaterade kritiserar kritiserade kräver krävde lovar lovade medger medgav erkänner"
        " erkände kallar kallade beskriver beskrev rapporterar rapporterade hoppas hoppades påstår"
        " påstod påstått beklagar beklagade klagar klagade uppmanar uppmanade fortsätter avslöjar"
        " avslöjade framhåller framhöll försäkrar försäkrade noterar noterade sammanfattar befarar"
        " bedömer bedömde uttrycker uttryckte ropar"
    ),
    sources=phrases("enligt, med hänvisning till, i ord av"),
    views=listed("för"),
    relatives=listed("som"),
    pronouns=listed("han hon som"),
    impersonal=listed("det den de"),
    light=listed("har hade också då senare tidigare även dock själv vidare nu sig"),
    conjunctions=listed("och men eller"),
    articles=listed("en ett den det de"),
    indefinite=listed("en ett"),
    prepositions=listed(
        "av till med för från i på om mot efter före under över vid utan mellan hos genom bland"
        " som än åt"
    ),
    marks=(("”", "”"), ("»", "»"), ("“", "”"), ("’", "’"), ('"', '"')),
    is_free=True,
    has_dashes=True,
    has_incises=True,
    questions=listed("fråga"),
    answers=listed("svar"),
)
