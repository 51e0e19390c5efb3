"""A saved page, a text or a PDF made into a stored text and the description of a source.

Whoever saved the page is not trusted: nothing in it is run, and nothing is fetched.
"""

from generator.importing.article import ImportedArticle, read_article
from generator.importing.describing import ValueRead
from generator.importing.extra import NotImported
from generator.importing.labelling import Labelled
