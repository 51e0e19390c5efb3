"""What the reason of an editor may say in Swedish."""

from generator.languages.reasons import ReasonWords

REASONS = ReasonWords(
    reckoning=(
        r"räkna\w*|efter|före|senare|tidigare|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år|sedan"
        r"|jämför\w+|följande|nästa|föregående|till|mellan|än"
    ),
    distance="(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år) (?:efter|före|senare|tidigare)",
    single="en|ett|enda|bara|endast",
    several="mer än|minst|inte|ingen|inget",
    sources="ursprung|källa|artikel|rapport|medium|röst|talesperson|departement|intervju|text",
    depending="bara|endast|från|av|via|genom|ord|upprepar|bygger|vilar",
)
