"""What a translation adds, drops or turns round, in sentences of no article."""

import pytest

from generator.rules.translations.negation_lost import negates_alone
from generator.rules.wording.differences import differently_translated
from generator.text.bearing import bearings

SAME = [
    ("de", "Das Dorf sagt Nein zur Brücke.", "The village says no to the bridge."),
    ("fr", "Un non net à la mairie.", "A clear no at the town hall."),
    ("it", "Quattro sì e un no.", "Four yes and one no."),
    ("de", "Sie sind nicht gegen jede Gebühr.", "They are not against every fee."),
    ("es", "No se oponen a todas las tasas.", "They do not oppose all fees."),
    ("fr", "Je ne dis pas que le port va bien.", "I am not saying that the port is doing well."),
    ("it", "Non abbiamo mai chiesto che paghi.", "We have never asked him to pay."),
    ("de", "Die Gäste kamen vor allem aus Elva.", "The guests came mainly from Elva."),
    ("de", "Er räumt ein, dass Geld fehlt.", "He admits that money is missing."),
    ("kk", "Кеме жоқ емес, жол жоқ.", "It is not that there is no ship, there is no road."),
    ("ar", "لم نغلق الميناء.", "We have not closed the port."),
    ("ar", "وقد تم فتح الطريق.", "The road has been opened."),
    ("fr", "Le camion est resté bloqué.", "The lorry was stuck."),
    ("it", "Non escludono di vendere.", "They do not rule out selling."),
    ("es", "No descartan vender.", "They do not rule out selling."),
    ("fr", "Il n'exclut pas de vendre.", "He does not rule out selling."),
    ("de", "Sie schließen einen Verkauf nicht aus.", "They do not rule out a sale."),
    ("pl", "Nie wykluczają sprzedaży.", "They do not rule out a sale."),
    ("ru", "Они не исключают продажу.", "They do not rule out a sale."),
    ("uk", "Вони не виключають продажу.", "They do not rule out a sale."),
    ("fr", "Aucun retard ne nous a été signalé.", "No delay has been reported to us."),
    ("uk", "Роботи мали завершити в червні.", "The work was to be finished in June."),
    ("de", "Kinder zahlen nichts.", "Children get in free."),
    ("pl", "Zastąpi stary most nowym.", "It will replace the old bridge by a new one."),
    ("de", "Das ist nicht billig.", "That is expensive."),
    ("es", "Mujeres y hombres esperan.", "Men and women are waiting."),
]
"""An original that says what its translation says, in other words."""
OTHER = [
    ("de", "Sie sind nicht gegen jede Gebühr.", "They are against every fee."),
    ("fr", "Je ne dis pas que le port va bien.", "I am saying that the port is doing well."),
    ("it", "Non abbiamo mai chiesto che paghi.", "We have asked him to pay."),
    ("ar", "معظم السفن غادرت.", "All ships left."),
    ("ar", "قد يغرق المركب.", "The boat will certainly sink."),
    ("pl", "Nie wszyscy zapłacili.", "All paid."),
    ("it", "Non escludono di vendere.", "They rule out selling."),
    ("pl", "Nie wykluczają sprzedaży.", "They rule out a sale."),
    ("de", "Er hat nichts gegen das Bad.", "He has something against the pool."),
    ("es", "Es el único barco.", "It is one of several ships."),
    ("pl", "To najstarszy most w mieście.", "It is the newest bridge in the town."),
    ("ru", "Откроют не раньше октября.", "It will open in October at the latest."),
    ("de", "Sie zahlen jeden Monat.", "They pay every year."),
    ("fr", "Trois hommes attendaient.", "Three women were waiting."),
    ("it", "La fabbrica è stata demolita.", "The factory has been built."),
    ("uk", "На півдні області дощить.", "It rains in the north of the region."),
    ("kk", "Көпір ескі.", "The bridge is new."),
]
"""One that does not."""


def differences(language: str, original: str, translation: str) -> list[str]:
    ours, theirs = bearings(translation, "en"), bearings(original, language)
    lost = negates_alone(ours, theirs), negates_alone(theirs, ours)
    told = (each.told("original") for each in differently_translated(ours, theirs))
    return [*filter(None, lost), *told]


@pytest.mark.parametrize(("language", "original", "translation"), SAME)
def test_a_true_translation_is_not_doubted(language: str, original: str, translation: str) -> None:
    assert differences(language, original, translation) == []


@pytest.mark.parametrize(("language", "original", "translation"), OTHER)
def test_a_false_one_is(language: str, original: str, translation: str) -> None:
    assert differences(language, original, translation)
