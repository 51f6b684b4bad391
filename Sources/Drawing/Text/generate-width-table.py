#!/usr/bin/env python3
"""Writes WidthTable.swift and AsciiTable.swift from the Unicode character database.

Usage: generate-width-table.py [folder]     (default /usr/share/unicode, Debian's package unicode-data)

The classes are a policy, not only data: see ScalarClass.swift for what each one means.
"""
import os
import sys

UCD = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
HERE = os.path.dirname(os.path.abspath(__file__))
NARROW, WIDE, MARK, DROPPED, REPLACED, NARROW_EMOJI, WIDE_EMOJI, REGIONAL = range(8)


def properties(path, column=1):
    """Yields (code point, value) of a file in the database's `range ; value # comment` form."""
    with open(os.path.join(UCD, path), encoding="utf-8") as lines:
        for line in lines:
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if len(fields) <= column:
                continue
            first, _, last = fields[0].partition("..")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                yield code, fields[column]


version = open(os.path.join(UCD, "EastAsianWidth.txt"), encoding="utf-8").readline().split("-")[1].rsplit(".", 1)[0]
category = dict(properties("extracted/DerivedGeneralCategory.txt"))
wide = {code for code, value in properties("EastAsianWidth.txt") if value in "WF"}
ignorable = {code for code, value in properties("DerivedCoreProperties.txt") if value == "Default_Ignorable_Code_Point"}
pictographic, skin_tones = set(), set()
for code, value in properties("emoji/emoji-data.txt"):
    if value == "Extended_Pictographic":
        pictographic.add(code)
    elif value == "Emoji_Modifier":
        skin_tones.add(code)

# Narrow in one version of Unicode or libc and wide in another: trigrams, hexagrams, counting rods, numbers in black
# circles, and the tone marks that are spacing marks and wide. Rare enough to be replaced.
DISPUTED = {
    *range(0x2630, 0x2638), *range(0x268A, 0x2690), 0x302E, 0x302F, *range(0x3248, 0x3250), *range(0x4DC0, 0x4E00),
    0x16FF0, 0x16FF1, *range(0x1D300, 0x1D357), *range(0x1D360, 0x1D379),
}


def class_of(code):
    kind = category.get(code, "Cn")
    if code in DISPUTED:
        return REPLACED
    if code in skin_tones or code in ignorable or code == 0x20E3:
        # Skin tones and the keycap's frame: terminals give 2, 3 or 4 columns to what they join.
        # Ignorable code points that are unassigned today stay invisible tomorrow, so they go too.
        return DROPPED
    if 0x1F1E6 <= code <= 0x1F1FF:
        return REGIONAL
    if kind in ("Cc", "Cf", "Cn", "Co", "Cs"):
        return REPLACED
    if kind in ("Mn", "Me"):
        return MARK
    if 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return MARK  # Hangul vowels and finals sit in the cell of their initial.
    if code in pictographic:
        return WIDE_EMOJI if code in wide else NARROW_EMOJI
    return WIDE if code in wide else NARROW


def hexes(values, per_line):
    for start in range(0, len(values), per_line):
        yield "    " + " ".join(f"0x{value:x}," for value in values[start : start + per_line])


def write(name, text):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        file.write(text)


ranges, previous = [], None
for code in range(0x110000):
    kind = class_of(code)
    if kind != previous:
        ranges.append(code << 4 | kind)
        previous = kind

write(
    "WidthTable.swift",
    f"""// swift-format-ignore-file
// Written by generate-width-table.py from Unicode {version}; change that file, not this one.

enum WidthTable {{
  /// The version of Unicode whose characters are known.
  static let unicodeVersion = "{version}"

  /// Where each run of scalars of one class begins: the first scalar in the upper 28 bits, the class in the lower 4.
  static let starts: [UInt32] = [
"""
    + "\n".join(hexes(ranges, 12))
    + "\n  ]\n}\n",
)

# What stands for a character where only ASCII can be shown.
HAND = {
    "\u2018": "'", "\u2019": "'", "\u201a": ",", "\u201b": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"',
    "\u2032": "'", "\u2033": '"', "\u2039": "<", "\u203a": ">", "\u00ab": "<", "\u00bb": ">",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-", "\u2043": "-",
    "\u2026": "...", "\u2022": "*", "\u2023": ">", "\u25cf": "*", "\u25cb": "o", "\u25a0": "#", "\u25a1": "o", "\u00b7": ".",
    "\u25aa": "*", "\u25b2": "^", "\u25bc": "v", "\u25b6": ">", "\u25c0": "<", "\u25b8": ">", "\u25be": "v", "\u25c6": "*",
    "\u2713": "v", "\u2714": "v", "\u2717": "x", "\u2718": "x", "\u2715": "x", "\u00d7": "x", "\u00f7": "/", "\u2605": "*",
    "\u2606": "*", "\u2190": "<", "\u2191": "^", "\u2192": ">", "\u2193": "v", "\u2194": "-", "\u21c4": "=", "\u21d2": ">",
    "\u00e6": "ae", "\u00c6": "AE", "\u0153": "oe", "\u0152": "OE", "\u00df": "ss", "\u00f8": "o", "\u00d8": "O",
    "\u00f0": "d", "\u00d0": "D", "\u00fe": "th", "\u00de": "Th", "\u0142": "l", "\u0141": "L", "\u0111": "d", "\u0110": "D",
    "\u0131": "i", "\u0127": "h", "\u0126": "H", "\u20ac": "EUR", "\u00a3": "GBP", "\u00a9": "(c)", "\u00ae": "(r)",
    "\u00b1": "+/-", "\u00a6": "|", "\u2044": "/", "\u2260": "!=", "\u2264": "<=", "\u2265": ">=", "\u2248": "~",
    "\u00b4": "'", "\u00a1": "!", "\u00bf": "?", "\u2665": "<3", "\u2764": "<3", "\u263a": ":)", "\u2639": ":(",
}
SPACES = [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F]


def box(code):
    """Lines become lines and everything else where they meet a plus."""
    if code in (0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E):
        return "-"
    if code == 0x2550:
        return "="
    if code in (0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B, 0x257D, 0x257F):
        return "|"
    return "/" if code == 0x2571 else "\\" if code == 0x2572 else "+"


names, decomposed = {}, {}
with open(os.path.join(UCD, "UnicodeData.txt"), encoding="utf-8") as lines:
    for line in lines:
        fields = line.split(";")
        if fields[5]:
            decomposed[int(fields[0], 16)] = [int(part, 16) for part in fields[5].split() if part[0] != "<"]


def plain(code):
    """The compatibility decomposition without its marks."""
    if chr(code) in HAND:
        return HAND[chr(code)]
    if code in decomposed:
        return "".join(plain(part) for part in decomposed[code])
    return "" if class_of(code) == MARK else chr(code)


ascii_forms = {ord(key): value for key, value in HAND.items()}
ascii_forms.update({code: " " for code in SPACES})
ascii_forms.update({code: box(code) for code in range(0x2500, 0x2580)})
ascii_forms.update({code: "#" for code in range(0x2580, 0x25A0)})
for code in [*range(0xA1, 0x2460), *range(0xFF01, 0xFF5F)]:
    if code in ascii_forms or class_of(code) not in (NARROW, WIDE, NARROW_EMOJI):
        continue
    form = plain(code).strip()
    if 0 < len(form) <= 4 and all(" " < letter < "\x7f" for letter in form):
        ascii_forms[code] = form

packed = []
for code, form in sorted(ascii_forms.items()):
    letters = 0
    for letter in form:
        letters = letters << 8 | ord(letter)
    packed.append(code << 32 | letters)

write(
    "AsciiTable.swift",
    f"""// swift-format-ignore-file
// Written by generate-width-table.py from Unicode {version}; change that file, not this one.

enum AsciiTable {{
  /// What stands for a character in ASCII: the scalar in the upper 32 bits, one to four letters in the lower, in scalar order.
  static let forms: [UInt64] = [
"""
    + "\n".join(hexes(packed, 6))
    + "\n  ]\n}\n",
)
print(f"Unicode {version}: {len(ranges)} runs, {len(packed)} ASCII forms")
