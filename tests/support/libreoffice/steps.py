"""What a LibreOffice job can do to a workbook, a function a step; steps.ts says what each takes and gives.

Rows and columns are 1-based and as a person sees them; UNO's own are 0-based.
"""

import functools
import os

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

import cells
import charts
import stand_in

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "pdf": "calc_pdf_Export"}
HUNDREDTH_MM_PER_POINT = 2540 / 72


def open_book(desktop, path):
    if path is None:
        return desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, options(Hidden=True))
    if not os.path.exists(path):
        raise FileNotFoundError(path)
    book = desktop.loadComponentFromURL(url_of(path), "_blank", 0, options(Hidden=True))
    if book is None or not book.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        raise ValueError(f"LibreOffice can't open {path} as a workbook")
    return book


def run_step(book, step):
    return STEPS[step["op"]](book, **{name: value for name, value in step.items() if name != "op"})


def save(book, path):
    kind = os.path.splitext(path)[1][1:]
    book.storeToURL(url_of(path), options(FilterName=FILTERS[kind]))


def recalculate(book):
    book.calculateAll()


def list_sheets(book):
    return [
        {"name": sheet.Name, "visible": sheet.IsVisible, "protected": sheet.isProtected()}
        for sheet in (book.Sheets.getByIndex(at) for at in range(book.Sheets.Count))
    ]


def unprotect(book, sheet=None):
    (book if sheet is None else sheet_of(book, sheet)).unprotect("")


def protect(book, sheet=None):
    (book if sheet is None else sheet_of(book, sheet)).protect("")


def insert_rows(book, sheet, row, count=1):
    sheet_of(book, sheet).Rows.insertByIndex(row - 1, count)


def delete_rows(book, sheet, row, count=1):
    sheet_of(book, sheet).Rows.removeByIndex(row - 1, count)


def insert_columns(book, sheet, column, count=1):
    sheet_of(book, sheet).Columns.insertByIndex(column_index(column), count)


def delete_columns(book, sheet, column, count=1):
    sheet_of(book, sheet).Columns.removeByIndex(column_index(column), count)


def sort(book, sheet, range, by, descending=False, header=False):
    target = editable(book, sheet).getCellRangeByName(range)
    field = TableSortField()
    field.Field = column_index(by) - target.RangeAddress.StartColumn
    field.IsAscending = not descending
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    target.sort(options(IsSortColumns=False, ContainsHeader=header, SortFields=fields))


def move_range(book, sheet, to, **source):
    target = editable(book, sheet)
    target.moveRange(target.getCellRangeByName(to).CellAddress, target.getCellRangeByName(source["from"]).RangeAddress)


def add_sheet(book, sheet, at):
    unlocked(book).Sheets.insertNewByName(sheet, at - 1)


def rename_sheet(book, sheet, to):
    unlocked(book)
    sheet_of(book, sheet).Name = to


def move_sheet(book, sheet, at):
    here = [each["name"] for each in list_sheets(book)].index(sheet) + 1
    # LibreOffice counts the place before it takes the sheet away.
    unlocked(book).Sheets.moveByName(sheet, at if at > here else at - 1)


def copy_sheet(book, sheet, to, at):
    unlocked(book).Sheets.copyByName(sheet, to, at - 1)


def delete_sheet(book, sheet):
    unlocked(book).Sheets.removeByName(sheet)


def show_sheet(book, sheet, visible):
    unlocked(book)
    sheet_of(book, sheet).IsVisible = visible


def comment(book, sheet, cell, text):
    target = editable(book, sheet)
    target.Annotations.insertNew(target.getCellRangeByName(cell).CellAddress, text)


def row_heights(book, sheet, first, last, optimal=False):
    rows = sheet_of(book, sheet).getCellRangeByName(f"A{first}:A{last}").Rows
    if optimal:
        rows.OptimalHeight = True
    return [round(rows.getByIndex(at).Height / HUNDREDTH_MM_PER_POINT, 2) for at in range(rows.Count)]


def set_cells(book, cells_to_set):
    cells.write_cells(functools.cache(lambda name: sheet_of(book, name)), cells_to_set)


def read_cells(book, cells_to_read):
    sheet = functools.cache(lambda name: sheet_of(book, name))
    return [cells.read_cell(sheet(each["sheet"]), each["cell"]) for each in cells_to_read]


def read_sheets(book, sheets=None):
    names = [each["name"] for each in list_sheets(book)] if sheets is None else sheets
    return {name: cells.read_used(sheet_of(book, name)) for name in names}


def sheet_of(book, name):
    if not book.Sheets.hasByName(name):
        raise ValueError(f'no sheet "{name}"')
    return book.Sheets.getByName(name)


def editable(book, name):
    """UNO edits protected sheets where a person can't."""
    sheet = sheet_of(book, name)
    if sheet.isProtected():
        raise PermissionError(f'sheet "{name}" is protected')
    return sheet


def unlocked(book):
    if book.isProtected():
        raise PermissionError("the workbook's structure is protected")
    return book


def column_index(letters):
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def url_of(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def options(**values):
    made = []
    for name, value in values.items():
        option = PropertyValue()
        option.Name, option.Value = name, value
        made.append(option)
    return tuple(made)


STEPS = {
    "save": save,
    "recalculate": recalculate,
    "listSheets": list_sheets,
    "unprotect": unprotect,
    "protect": protect,
    "insertRows": insert_rows,
    "deleteRows": delete_rows,
    "insertColumns": insert_columns,
    "deleteColumns": delete_columns,
    "sort": sort,
    "moveRange": move_range,
    "addSheet": add_sheet,
    "renameSheet": rename_sheet,
    "moveSheet": move_sheet,
    "copySheet": copy_sheet,
    "deleteSheet": delete_sheet,
    "showSheet": show_sheet,
    "comment": comment,
    "rowHeights": row_heights,
    "set": lambda book, cells: set_cells(book, cells),
    "read": lambda book, cells: read_cells(book, cells),
    "readSheets": read_sheets,
    "readCharts": lambda book, sheet: charts.charts_in(sheet_of(book, sheet)),
    "standInFace": stand_in.replace_face,
}
