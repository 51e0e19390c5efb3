"""An example of each kind, as a contributor would write it; the schema shows them."""

from typing import Any

EXAMPLES: dict[str, list[Any]] = {
    "Quote": [
        {
            "id": "new-iron-curtain",
            "by": "roman-wassilenko",
            "exact": "Jeśli powstanie nowa żelazna kurtyna, nie chcemy się za nią znaleźć",
            "translation": "If a new iron curtain comes up, we do not want to be behind it",
        }
    ],
    "Claim": [
        {
            "id": "analysts-not-convinced",
            "by": "unnamed-analysts",
            "voice": "anonymous",
            "stance": "disputes",
            "text": "The explanations do not convince analysts.",
            "evidence": "Wyjaśnienia nie przekonują jednak analityków",
        }
    ],
    "Event": [
        {
            "id": "launch-plan-due",
            "text": "The plan for the launch was to be drawn up by the end of the quarter.",
            "date": "2022-33",
            "happened": "no",
            "evidence": ["miał zostać opracowany", "Tak się jednak nie stanie"],
        }
    ],
    "Figure": [
        {
            "id": "budget-damage",
            "measure": "cost to the budget",
            "value": 1000000000,
            "unit": "USD",
            "bound": "up-to",
            "evidence": "nawet do miliarda dolarów",
            "inferred": {"unit": "'dolarów' names no country"},
        }
    ],
    "Relation": [
        {
            "id": "wassilenko-office",
            "subject": "roman-wassilenko",
            "predicate": "deputy-minister-of",
            "object": "kz-foreign-ministry",
            "evidence": "wiceminister spraw zagranicznych Kazachstanu Roman Wassilenko",
        }
    ],
    "Status": [
        {
            "id": "gostekh-not-planned",
            "project": "gostekh",
            "status": "not-planned",
            "by": "kz-digital-ministry",
            "evidence": "podpisanie umowy nie jest w planach",
        }
    ],
    "Absence": [
        {
            "id": "no-word-from-sberbank",
            "text": "No article quotes Sberbank.",
            "words": ["Sberbank said", "Sberbank podał"],
            "sources": "all",
        }
    ],
    "Actor": [
        {
            "id": "roman-wassilenko",
            "kind": "person",
            "names": ["Roman Wassilenko"],
            "forms": ["Wiceszef kazachskiego MSZ"],
            "country": "KZ",
        }
    ],
    "Project": [{"id": "gostekh", "kind": "platform", "names": ["GosTekh"]}],
    "Answer": [{"text": "By its ministry, Kazakhstan plans no signing [[gostekh-not-planned]]."}],
    "KeyPoint": [
        {
            "id": "platform-dropped",
            "text": "The ministry says that no signing is planned ([[gostekh-not-planned]]).",
            "confidence": "medium",
            "why": "One article quotes the ministry.",
        }
    ],
    "Section": [
        {
            "id": "what-is-known",
            "title": "What is known",
            "text": ["The plan was to be ready by the end of the quarter [[launch-plan-due]]."],
        }
    ],
    "Source": [
        {
            "id": "wp-egov",
            "file": "seeds/article.txt",
            "sha256": "6df1262f73e051b2860cde31116b06e03ca3c6e3ed07212e1d63e2e98f1b3dea",
            "title": "Kazachstan odcina się od Rosji",
            "translation": "Kazakhstan cuts itself off from Russia",
            "language": "pl",
            "publisher": "wirtualna-polska",
            "published": "2022-03-28",
            "layout": {"1": "title", "3": "lead", "5-9": "body"},
        }
    ],
}
