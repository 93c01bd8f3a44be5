/**
 * What the sample puts into a form's cells: { row, column, value }, each cell by the keys that the form itself
 * carries. `marks` of an item stand level by level, a letter for each statement; a dot leaves it blank.
 */
export function listEntries(sample) {
  return [
    ...rowEntries(sample.signatures),
    ...rowEntries(sample.comparison),
    ...Object.entries(sample.profile).map(([row, value]) => ({ row, column: "#value", value })),
    ...listStatements(sample.self).flatMap(({ id, item, mark }) => selfEntries(sample, id, item, mark)),
    ...listStatements(sample.committee).flatMap(({ id, mark }) => committeeEntries(sample, id, mark)),
    longEntry(sample.longExplanation),
    ...Object.entries(sample.indicators).flatMap(([row, figures]) => indicatorEntries(sample, row, figures)),
  ];
}

function rowEntries(rows) {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, value]) => ({ row, column, value })),
  );
}

function listStatements(items) {
  return Object.entries(items).flatMap(([item, levels]) =>
    levels
      .split(" ")
      .flatMap((marks, level) =>
        [...marks].map((mark, index) => ({ id: `${item}.${"BAS"[level]}.${index + 1}`, item, mark })),
      )
      .filter(({ mark }) => mark !== "."),
  );
}

function selfEntries({ marks, explanations, evidence }, row, item, mark) {
  const [category] = item.split(".");
  const answer = { row, column: "#self", value: marks[mark] };
  if (mark !== "+") return [answer];
  return [
    answer,
    { row, column: "#explanation", value: explanations[category] },
    { row, column: "#evidence", value: evidence[category] },
  ];
}

/** An explanation that no row holds, so that it is printed in the annex. It stands after the short one of its row. */
function longEntry({ row, paragraphs }) {
  return { row, column: "#explanation", value: paragraphs.join("\n") };
}

function committeeEntries({ marks, suggestion }, row, mark) {
  const answer = { row, column: "#committee", value: marks[mark] };
  return mark === "+" ? [answer] : [answer, { row, column: "#suggestion", value: suggestion }];
}

function indicatorEntries({ directions }, row, [name, unit, direction, target, ...results]) {
  const [before, last, assessed, accepted] = results;
  const cells = {
    "#name": name,
    "#unit": unit,
    "#direction": directions[direction],
    "#target": target,
    "#year-0": before,
    "#year-1": last,
    "#year-2": assessed,
    "#committee": accepted,
  };
  return Object.entries(cells)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => ({ row, column, value }));
}
