"""Who says what in an article: which words are quoted, and to whom the article gives them."""

from generator.speech.article import Article
from generator.speech.grammar import grammar_of
from generator.speech.names import Name, Names, Rank
from generator.speech.paragraph import read_paragraph
from generator.speech.reading import Speech, Standing
from generator.speech.speakers import Attribution, Speakers
from generator.speech.telling import Line

__all__ = [
    "Article",
    "Attribution",
    "Line",
    "Name",
    "Names",
    "Rank",
    "Speakers",
    "Speech",
    "Standing",
    "grammar_of",
    "read_paragraph",
]
