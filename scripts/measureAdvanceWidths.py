"""Prints src/core/workbook/text/advanceWidths.ts: how wide the form's face draws each character.

TH Sarabun New isn't free to copy about, so its widths are measured on Laksaman (Debian package fonts-thai-tlwg), which
has the same design drawn larger: Laksaman at 0.66 of the size is TH Sarabun New. Needs Debian's python3-fonttools.

    /usr/bin/python3 scripts/measureAdvanceWidths.py > src/core/workbook/text/advanceWidths.ts
"""
import glob

from fontTools.ttLib import TTFont

SCALE = 0.66
RANGES = [(0x20, 0x7E), (0xA0, 0xFF), (0xE01, 0xE5B), (0x2013, 0x2022), (0x2026, 0x2026)]


def widths(face):
    font = TTFont(glob.glob(f"/usr/share/fonts/truetype/tlwg/{face}.[to]tf")[0])
    names, advances = font.getBestCmap(), font["hmtx"]
    per_em = font["head"].unitsPerEm

    def width(code):
        return round(advances[names[code]][0] * SCALE * 1000 / per_em) if code in names else -1

    return [(first, [width(code) for code in range(first, last + 1)]) for first, last in RANGES]


def runs(rows):
    for first, row in rows:
        lines, line = [], "   "
        for value in row:
            if len(line) + len(str(value)) > 100:
                lines.append(line)
                line = "   "
            line += f" {value},"
        lines.append(line)
        yield f"  [{hex(first)}, [\n" + "\n".join(lines) + "\n  ]],"


print("""/**
 * Advance widths of TH Sarabun New in thousandths of the type size, by runs of code points: [first, widths].
 * -1 is a character the face doesn't have. Measured on Laksaman at 0.66 of its size, which has the same design:
 * scripts/measureAdvanceWidths.py writes this file.
 */
export type AdvanceRuns = readonly (readonly [first: number, widths: readonly number[]])[];
""")
for name, face in (("regularAdvances", "Laksaman"), ("boldAdvances", "Laksaman-Bold")):
    print("// prettier-ignore")
    print(f"export const {name}: AdvanceRuns = [")
    print("\n".join(runs(widths(face))))
    print("];\n" if name == "regularAdvances" else "];")
