"""Writes 50,000 random matches, each with the answer of the machine's ICU: wishes|supported|answer, '-' where nothing fits.

Usage: python3 cases.py > cases.txt        (Debian: libicu72; another version: ICU=74 python3 cases.py)
"""

import ctypes
import os
import random

VERSION = os.environ.get("ICU", "72")
CASES = 50_000

# Half of the tags come from languages whose regions and scripts matter to matching.
FREQUENT = "en es fr pt zh ar de sr".split()
LANGUAGES = """en es fr de pt it zh ja ko ar he ru uk pl nl sv da nb nn no fi cs sk hu ro bg el tr vi th id ms hi bn ta ur fa sw zu af am hy
ka az kk uz mn ne si km lo my ca eu gl ht cy ga is lt lv et sl hr sr bs mk sq yi ku ps fil jv su tg be gsw lb rm br oc co mt so ig yo ha rw""".split()
REGIONS = {
    "en": "US GB AU CA IN IE NZ ZA SG PH JM HK 001 150", "es": "ES MX US AR CO CL PE 419 PR CU VE", "fr": "FR CA BE CH HT MA SN",
    "pt": "BR PT AO MZ", "zh": "CN TW HK SG MO", "ar": "EG SA AE MA DZ TN JO LB 001", "de": "DE AT CH LI", "sr": "RS ME BA", "uz": "UZ AF",
    "az": "AZ IR", "nl": "NL BE", "it": "IT CH", "ms": "MY SG BN", "fa": "IR AF", "pa": "IN PK",
}
OTHER_REGIONS = "US GB FR DE IN CN BR MX CA AU".split()
SCRIPTS = {
    "zh": "Hans Hant", "sr": "Cyrl Latn", "uz": "Latn Cyrl Arab", "az": "Latn Cyrl", "kk": "Cyrl Arab", "hi": "Deva Latn", "mn": "Cyrl Mong",
    "bs": "Latn Cyrl", "en": "Latn Dsrt", "ku": "Latn Arab", "tg": "Cyrl Arab",
}

icu = ctypes.CDLL(f"libicuuc.so.{VERSION}")
accept_language = icu[f"uloc_acceptLanguage_{VERSION}"]
open_enumeration = icu[f"uenum_openCharStringsEnumeration_{VERSION}"]
open_enumeration.restype = ctypes.c_void_p
close_enumeration = icu[f"uenum_close_{VERSION}"]
close_enumeration.argtypes = [ctypes.c_void_p]


def tag():
    language = random.choice(LANGUAGES if random.random() < 0.6 else FREQUENT)
    made = language
    if language in SCRIPTS and random.random() < 0.3:
        made += "-" + random.choice(SCRIPTS[language].split())
    if random.random() < 0.5:
        known = REGIONS[language].split() if language in REGIONS else OTHER_REGIONS
        made += "-" + random.choice(known if random.random() < 0.9 else OTHER_REGIONS)
    return made


def strings(tags):
    return (ctypes.c_char_p * len(tags))(*[each.replace("-", "_").encode() for each in tags])


def answer(wishes, supported):
    error, outcome, found = ctypes.c_int(0), ctypes.c_int(0), ctypes.create_string_buffer(100)
    available = strings(supported)
    enumeration = open_enumeration(available, len(supported), ctypes.byref(error))
    accept_language(found, 100, ctypes.byref(outcome), strings(wishes), len(wishes), ctypes.c_void_p(enumeration), ctypes.byref(error))
    close_enumeration(enumeration)
    if error.value > 0:
        raise RuntimeError(f"ICU answers error {error.value} for {wishes} among {supported}.")
    return found.value.decode().replace("_", "-") if outcome.value else "-"


random.seed(20261123)
for _ in range(CASES):
    count = random.randint(2, 12)
    supported = []
    while len(supported) < count:
        another = tag()
        if another not in supported:
            supported.append(another)
    wishes = [tag() for _ in range(random.randint(1, 3))]
    print("|".join([" ".join(wishes), " ".join(supported), answer(wishes, supported)]))
