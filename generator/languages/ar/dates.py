"""Dates in Arabic, over what CLDR has of them."""

from generator.languages.dates import DateWords

MONTHS = (
    ("كانون الثاني", "جانفي"),
    ("شباط", "فيفري"),
    ("آذار", "اذار"),
    ("نيسان", "أفريل", "ابريل"),
    ("أيار", "ايار", "ماي"),
    ("حزيران", "جوان"),
    ("تموز", "جويلية", "يوليوز"),
    ("آب", "أوت", "غشت"),
    ("أيلول", "ايلول", "شتنبر"),
    ("تشرين الأول", "اكتوبر"),
    ("تشرين الثاني", "نونبر"),
    ("كانون الأول", "دجنبر"),
)
"""As they are called in the Levant and Iraq, and in the Maghreb."""

DATES = DateWords(months={name: number for number, names in enumerate(MONTHS, 1) for name in names})
