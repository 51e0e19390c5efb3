"""Words and letters by which English is told."""

from generator.languages.table import listed

COMMON = listed(
    "the of and to in that is was for it with as his on be at by had not are but from or have"
    " an they which one you were her all she there would their we him been has when who will"
    " more no if out so said what up its about into than them can only other some could these"
    " may then do any our should must this a over such most those does did i me my he she you your"
    " them us am"
)
LETTERS = ""
