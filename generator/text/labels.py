"""What a line of a stored page is: the vocabulary of a source's layout."""

from generator.text.terms import ClosedTerm


class Label(ClosedTerm):
    """What a line of the stored page is; facts stand in the lead or the body."""

    TITLE = "title", "The headline of the article."
    LEAD = "lead", "The paragraph that opens the article and sums it up."
    BODY = "body", "A paragraph of the article itself."
    SPEECH = (
        "speech",
        "A paragraph that is somebody's words without quotation marks: a letter, an answer.",
    )
    HEADING = "heading", "A heading inside the article."
    CAPTION = "caption", "The words under or beside a picture."
    CREDIT = "credit", "Who wrote the article or took a picture."
    TEASER = "teaser", "Words that advertise another article."
    LABEL = "label", "A tag, a section name or a notice that the outlet puts on the article."
    MENU = "menu", "Navigation and other furniture of the page."


BODY = frozenset({Label.LEAD, Label.BODY, Label.SPEECH})
"""The labels under which facts may stand unless a note says otherwise."""
