"""Words and letters by which Polish is told."""

from generator.languages.table import listed

COMMON = listed(
    "i w na nie do się z że to jest o jak za od po przez dla tym co jego jej ich są był była"
    " było były być może które który która czy ale już tylko oraz przy także ze pod ma nas tak"
    " ten ta te tego tej jeśli gdy bo więc we u lub albo nad bez mnie mu go im nim jako został"
    " została chcemy"
)
LETTERS = "ąćęłńśźż"
