"""Reads and writes the cells of a LibreOffice sheet."""

import re

from com.sun.star.beans.PropertyState import AMBIGUOUS_VALUE
from com.sun.star.sheet.FormulaResult import ERROR, STRING, VALUE


def write_cells(sheet_of, wanted):
    """Writes cells in their order; `sheet_of` gives a sheet by its name.

    Values and texts that follow each other down a column go in one call: fetching a cell costs a millisecond or two.
    """
    run = []
    for each in wanted:
        if run and not follows(run[-1], each):
            write_run(sheet_of(run[0]["sheet"]), run)
            run = []
        run.append(each)
    if run:
        write_run(sheet_of(run[0]["sheet"]), run)


def follows(before, each):
    column, row = split(before["cell"])
    return is_plain(before) and is_plain(each) and (each["sheet"], each["cell"]) == (
        before["sheet"],
        f"{column}{row + 1}",
    )


def is_plain(each):
    return "value" in each or "text" in each


def write_run(sheet, run):
    target = sheet.getCellRangeByName(f'{run[0]["cell"]}:{run[-1]["cell"]}')
    refuse_locked(sheet, target, run)
    first = run[0]
    if is_plain(first):
        target.setDataArray(tuple((each.get("value", each.get("text")),) for each in run))
    elif "formula" in first:
        target.setFormulaArray(((first["formula"],),))
    else:
        # Parsed as the input line parses it: "85%" becomes 0.85 with a percent format.
        target.getCellByPosition(0, 0).FormulaLocal = first["typed"]


def refuse_locked(sheet, target, run):
    """A person can't write a locked cell of a protected sheet; UNO can."""
    if not sheet.isProtected():
        return
    if not target.CellProtection.IsLocked and target.getPropertyState("CellProtection") != AMBIGUOUS_VALUE:
        return
    for each in run:
        if sheet.getCellRangeByName(each["cell"]).CellProtection.IsLocked:
            raise PermissionError(f'{sheet.Name}!{each["cell"]} is locked')


def read_cell(sheet, address):
    cell = sheet.getCellRangeByName(address)
    kind = cell.Type.value
    if kind == "EMPTY":
        return {"cell": address, "shown": ""}
    read = {"cell": address, "shown": cell.String}
    result = {"VALUE": VALUE, "TEXT": STRING, "FORMULA": None}[kind]
    if result is None:
        read["formula"] = cell.Formula
        result = cell.FormulaResultType2
    if result == ERROR:
        read["error"] = read["shown"]
    else:
        read["value"] = cell.Value if result == VALUE else read["shown"]
    return read


def read_used(sheet):
    """All cells of a sheet that hold something, in rows; two calls for the whole sheet, for each costs much."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    used = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    errors = read_errors(sheet, used)
    read = []
    for row, (values, formulas) in enumerate(zip(used.getDataArray(), used.getFormulaArray())):
        for column, (value, formula) in enumerate(zip(values, formulas)):
            if formula == "":
                continue
            address = f"{column_letters(column)}{row + 1}"
            cell = {"cell": address}
            if formula.startswith(("=", "{=")) and value != formula:
                cell["formula"] = formula
            if address in errors:
                cell["error"] = errors[address]
            else:
                cell["value"] = value
            read.append(cell)
    return read


def read_errors(sheet, used):
    errors = {}
    for area in used.queryFormulaCells(ERROR).RangeAddresses:
        for row in range(area.StartRow, area.EndRow + 1):
            for column in range(area.StartColumn, area.EndColumn + 1):
                errors[f"{column_letters(column)}{row + 1}"] = sheet.getCellByPosition(column, row).String
    return errors


def column_letters(index):
    letters = ""
    index += 1
    while index > 0:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def split(address):
    column, row = re.fullmatch(r"([A-Z]+)([0-9]+)", address).groups()
    return column, int(row)
