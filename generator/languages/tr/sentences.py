"""Full stops of Turkish that end no sentence, and words that begin one."""

from generator.languages.sentences import SentenceWords
from generator.languages.table import listed

SENTENCES = SentenceWords(
    never=listed("dr prof doç yrd av müh org tümg gen alb yb bnb yzb sn hz öğr gör örn"),
    rarely=listed("sf cad sok mah bul tel yy m.ö m.s bkz a.ş ş şti t.c ltd inc corp co"),
    often=listed("vb vs vd"),
    openers=listed(
        "bu bunu bunun bunlar şu o onun onlar biz siz ben bir ve ama ancak fakat ya ise çünkü"
        " eğer sonra önce daha için ile göre kadar ayrıca ne kim neden nasıl nerede hiç hiçbir"
        " kimse her bütün tüm birçok bazı artık henüz hâlâ şimdi dün bugün burada orada öte"
    ),
    numbered=listed("no md"),
    ordinal_dot=True,
)
