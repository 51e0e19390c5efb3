"""What the reason of an editor may say in French."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"compté\w*|calcul\w+|après|avant|plus tard|plus tôt|jours?|semaines?|mois|ans?"
        r"|années?|compar\w+|suivant\w*|prochain\w*|précédent\w*|depuis|jusqu\w*|entre"
    ),
    distance="(?:jours?|semaines?|mois|ans?|années?) (?:après|avant|plus tard|plus tôt)",
    single="une?|seule?|unique",
    several=r"plus d['’]|au moins|pas|aucun\w*",
    sources=(
        "origine|source|article|rapport|média|voix|porte-parole|ministère|entretien|interview|texte"
    ),
    depending=(
        r"seul\w*|uniquement|de|d['’]après|par|via|parole|remont\w+|reprend\w*|repos\w+|cit\w+"
    ),
)
