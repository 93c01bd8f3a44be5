"""Puts Laksaman in the place of TH Sarabun New, so that a PDF shows the page as an office's printer does.

TH Sarabun New isn't on every machine, and LibreOffice then lays its text out half as large again in another face.
Laksaman has the same design drawn larger: at 0.66 of the size it stands for TH Sarabun New.
"""

from com.sun.star.beans.PropertyState import DIRECT_VALUE

FACES = ("TH Sarabun New", "TH SarabunPSK")
STAND_IN = "Laksaman"
SCALE = 0.66

# Thai is a complex script to LibreOffice, with a face and size of its own beside those of Latin letters.
SCRIPTS = ("", "Asian", "Complex")
PARTS = ("LeftText", "CenterText", "RightText")
BANDS = [f"{side}Page{band}Content" for side in ("Right", "Left") for band in ("Header", "Footer")]
CHART_TEXTS = ("Title", "SubTitle", "Legend")
CHART_AXES = ("XAxis", "YAxis")


def replace_face(book):
    """Changes the open book: its cells, styles, headers and footers, charts. Rich text within a cell keeps its face."""
    sheets = [book.Sheets.getByIndex(at) for at in range(book.Sheets.Count)]
    # Cells first: they still show what they take over from their styles.
    for sheet in sheets:
        formats = sheet.getUniqueCellFormatRanges()
        for at in range(formats.Count):
            replace(formats.getByIndex(at))
    styles = book.StyleFamilies.getByName("CellStyles")
    for style in [styles.getByIndex(at) for at in range(styles.Count)]:
        replace_in_style(style)
    pages = book.StyleFamilies.getByName("PageStyles")
    for page in [pages.getByIndex(at) for at in range(pages.Count)]:
        replace_in_bands(page)
    for sheet in sheets:
        for at in range(sheet.Charts.Count):
            replace_in_chart(sheet.Charts.getByIndex(at).EmbeddedObject)


def replace(text):
    for script in SCRIPTS:
        name, height = f"CharFontName{script}", f"CharHeight{script}"
        if getattr(text, name) in FACES:
            size = getattr(text, height)
            setattr(text, name, STAND_IN)
            setattr(text, height, size * SCALE)


def replace_in_style(style):
    """Sets only what the style itself says; the rest it takes over from its parent, which is changed too."""
    for script in SCRIPTS:
        name, height = f"CharFontName{script}", f"CharHeight{script}"
        own_name = style.getPropertyState(name) == DIRECT_VALUE
        own_height = style.getPropertyState(height) == DIRECT_VALUE
        if getattr(style, name) in FACES and (own_name or own_height):
            size = getattr(style, height)
            if own_name:
                setattr(style, name, STAND_IN)
            setattr(style, height, size * SCALE)


def replace_in_bands(page):
    for band in BANDS:
        content = getattr(page, band)
        if content is None:
            continue
        for part in PARTS:
            text = getattr(content, part)
            cursor = text.createTextCursor()
            cursor.gotoStart(False)
            cursor.gotoEnd(True)
            replace(cursor)
        setattr(page, band, content)


def replace_in_chart(chart):
    parts = [getattr(chart, name) for name in CHART_TEXTS]
    parts += [getattr(chart.Diagram, name, None) for name in CHART_AXES]
    parts += series_of(chart)
    for part in parts:
        if part is not None and hasattr(part, "CharFontName"):
            replace(part)


def series_of(chart):
    """The series, which have the texts of their labels."""
    systems = chart.getFirstDiagram().getCoordinateSystems()
    kinds = [kind for system in systems for kind in system.getChartTypes()]
    return [series for kind in kinds for series in kind.getDataSeries()]
