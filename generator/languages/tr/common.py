"""Words and letters by which Turkish is told."""

from generator.languages.table import listed

COMMON = listed(
    "ve bir bu da de için ile çok daha en olarak olan oldu olduğu gibi kadar sonra ama ancak"
    " ya ki mi ne her o onun biz siz ben göre değil var yok ise dedi söyledi etti edildi"
    " ettiği kendi şu"
)
LETTERS = "ğışçöü"
