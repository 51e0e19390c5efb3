"""Who says what in an article: which words are quoted, and to whom the article gives them."""

from generator.speech.article import Article
from generator.speech.attribution import Attribution
from generator.speech.grammar import grammar_of
from generator.speech.names import Likelihood, NamedActor, Names
from generator.speech.paragraph import read_paragraph
from generator.speech.pieces import Subject
from generator.speech.reading import ParagraphPlace, Speech
from generator.speech.speakers import Speakers
from generator.speech.telling import ToldLine
