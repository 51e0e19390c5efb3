"""How a value that a model does not take is refused: in the words of its diagnostic."""

from pydantic_core import PydanticCustomError


def refuse(
    rule: str,
    message: str,
    way_out: str = "",
    *,
    where: tuple[str, ...] = (),
    also: tuple[str, ...] = (),
    meant: str = "",
) -> PydanticCustomError:
    """An error that becomes a diagnostic of `rule` with exactly these words.

    `where` names the field that is to blame, relative to the value that is refused; `also`, the
    fields beside it that the way out speaks of, so that they are not missed a second time;
    `meant`, the one value that is meant, where that is certain.
    """
    said = {"message": message, "help": way_out, "meant": meant}
    context = {**said, "where": where, "also": also}
    return PydanticCustomError(rule, "{message}", context)
