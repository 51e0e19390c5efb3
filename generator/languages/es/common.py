"""Words and letters by which Spanish is told."""

from generator.languages.table import listed

COMMON = listed(
    "el la los las de que y a en un una es no se por con para su al lo del como más pero sus le"
    " ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde"
)
LETTERS = "ñ¿¡"
