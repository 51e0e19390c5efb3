"""Currencies that share a name: which one is meant, the word alone leaves open."""

DOLLARS = ("USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD")
POUNDS = ("GBP", "EGP", "LBP", "SYP")
YENS = ("JPY", "CNY")
RUBLES = ("RUB", "BYN")
FRANCS = ("CHF", "XAF", "XOF")
RUPEES = ("INR", "PKR", "LKR", "NPR", "MUR", "SCR")
PESOS = ("MXN", "ARS", "CLP", "COP", "PHP", "CUP", "UYU", "DOP")
DOLLAR_SIGN = (
    *DOLLARS,
    *("MXN", "ARS", "CLP", "COP", "CUP", "UYU", "DOP"),
    *("BBD", "BMD", "BND", "BSD", "BZD", "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "SBD", "SRD"),
    *("TTD", "XCD"),
)
"""Whose narrow symbol in CLDR is `$`."""
SHILLINGS = ("KES", "TZS", "UGX", "SOS")
CROWNS = ("CZK", "DKK", "NOK", "SEK", "ISK")
