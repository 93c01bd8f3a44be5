"""Reads the charts of a sheet: their names and texts, and the cells their series refer to."""

RADAR = "com.sun.star.chart2.NetChartType"
BARS = "com.sun.star.chart2.ColumnChartType"
KINDS = {RADAR: "radar", BARS: "bars"}


def charts_in(sheet):
    page = sheet.DrawPage
    shapes = [page.getByIndex(at) for at in range(page.Count)]
    return [as_chart(shape) for shape in shapes if shape.supportsService("com.sun.star.drawing.OLE2Shape")]


def as_chart(shape):
    chart = shape.Model
    kinds = [kind for system in chart.getFirstDiagram().getCoordinateSystems() for kind in system.getChartTypes()]
    return {
        "name": shape.Name,
        "altText": shape.Description,
        "kind": KINDS[kinds[0].getChartType()],
        "title": chart.Title.String,
        "hasLegend": chart.HasLegend,
        "series": [as_series(series) for kind in kinds for series in kind.getDataSeries()],
    }


def as_series(series):
    (sequence,) = series.getDataSequences()
    label, figures = sequence.getLabel(), sequence.getValues()
    return {
        "name": "".join(str(part) for part in label.getData()),
        "nameCell": label.getSourceRangeRepresentation(),
        "cells": figures.getSourceRangeRepresentation(),
        # A blank cell comes as NaN, which JSON hasn't.
        "figures": [figure if figure == figure else None for figure in figures.getData()],
    }
