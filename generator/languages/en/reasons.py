"""What the reason of an editor may say in English."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        "count(?:ed|ing)|reckon(?:ed|ing)|after|before|later|earlier|days?|weeks?|months?"
        r"|years?|ago|compar\w+|following|next|previous|since|until|between|than|as for"
    ),
    distance="(?:days?|weeks?|months?|years?) (?:after|before|later|earlier)",
    single=r"one|single|sole|only(?! (?:an?|the)\b)",
    several="more than|at least|not|no",
    sources="origin|article|source|report|outlet|voice|speaker|body|ministry|interview|text",
    depending="alone|only|from|through|via|word|go(?:es)? back|repeats?|rel(?:y|ies)|rests?",
)
