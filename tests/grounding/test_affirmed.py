"""What our text affirms and its evidence denies, in other words and other languages."""

import pytest

from tests.grounding.test_swapped import doubts


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("en", "The clerk did not find the wreck.", "Nobody found it.", "The wreck was found."),
        (
            "ru",
            "На пристани никто не погиб.",
            "Nobody was killed at the pier.",
            "Three men were killed at the pier.",
        ),
        ("es", "No despidió a los guardas.", "No guard was laid off.", "The guards were laid off."),
        ("de", "Der Wärter war nicht anwesend.", "The guard was absent.", "A guard was present."),
        (
            "ja",
            "桟橋で骨は見つからなかった。",
            "No bones were found.",
            "Bones were found under the pier.",
        ),
        ("zh", "码头没有发现骨头。", "No bones were found.", "Bones were found under the pier."),
        ("pl", "Strażnik nie przyjechał.", "The guard did not arrive.", "The guard arrived."),
        ("kk", "Күзетші кемені жөндеп үлгермеді.", "No ship was mended.", "He managed to mend it."),
        ("tr", "Bekçi uyanıp onu kurtarmadı.", "Nobody was rescued.", "The guard rescued him."),
    ],
)
def test_what_the_evidence_denies_is_not_affirmed(
    language: str, article: str, right: str, wrong: str
) -> None:
    assert "negation-differs" not in doubts(article, language, right)
    assert doubts(article, language, wrong) & {"negation-differs", "sense-reversed"}


@pytest.mark.parametrize(
    ("language", "article", "text"),
    [
        ("en", "The wells have not dried up.", "The wells still give water."),
        ("pl", "Strażnik nie opuścił mostu.", "The guard held out on the bridge."),
        ("fr", "Le bac n'a pas quitté le quai.", "The ferry stayed at the quay."),
    ],
)
def test_a_no_may_be_said_in_other_words(language: str, article: str, text: str) -> None:
    assert "negation-differs" not in doubts(article, language, text)


@pytest.mark.parametrize(
    ("language", "article"),
    [
        ("en", "The commission saw no guilt on the part of the guard."),
        ("en", "The inspectors found no fault with the guard."),
        ("en", "The guard was cleared of all blame."),
        ("de", "Den Wärter trifft keine Schuld."),
        ("fr", "Le gardien n'a commis aucune faute."),
        ("es", "El guarda no tuvo la culpa."),
        ("pl", "Strażnik nie ponosi winy."),
        ("nl", "De bewaker treft geen blaam."),
        ("tr", "Bekçinin kusuru yoktu."),
        ("kk", "Күзетшінің кінәсі жоқ."),
    ],
)
def test_who_is_without_fault_is_not_to_blame(language: str, article: str) -> None:
    def told(text: str) -> set[str]:
        return doubts(article, language, text) & {"negation-differs", "sense-reversed"}

    for right in ("The guard was not to blame.", "The guard was cleared.", "Nobody blamed him."):
        assert not told(right)
    for wrong in ("The guard is to blame.", "They blamed the guard.", "The guard was at fault."):
        assert told(wrong)
