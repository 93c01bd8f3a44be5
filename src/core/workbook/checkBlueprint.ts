import { type Blueprint, type DefinedName } from "./blueprint";
import { type FormulaSetting, checkFormula } from "./checkFormula";
import { checkSheet } from "./checkSheet";

/**
 * Everything that would keep a spreadsheet program from opening the workbook as it is meant, each fault in a sentence
 * for programmers with its place; empty for a sound blueprint. Texts too long for a cell aren't faults: people wrote them.
 * Rows that are made while they are written are checked then, by listMoreRows.
 */
export function checkBlueprint(blueprint: Blueprint): readonly string[] {
  const setting = formulaSettingOf(blueprint);
  return [
    ...checkSheetNames(blueprint),
    ...blueprint.names.flatMap((name) => checkName(name, setting)),
    ...checkUniqueNames(blueprint),
    ...findRepeated(chartNamesOf(blueprint)).map((name) => `chart name stands twice: ${name}`),
    ...checkProperties(blueprint.properties),
    ...blueprint.sheets.flatMap((sheet) =>
      checkSheet(sheet, setting).map((fault) => `${sheet.name}: ${fault}`),
    ),
  ];
}

/** What the formulas of a blueprint may refer to. */
export function formulaSettingOf(blueprint: Blueprint): FormulaSetting {
  return {
    sheetNames: blueprint.sheets.map((sheet) => sheet.name),
    names: [...blueprint.names.map(({ name }) => name), ...tableNamesOf(blueprint)],
  };
}

/** True for a name that workbooks take for ranges and tables: a word that is neither a cell nor a row and column. */
function isAllowedName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^(R\d*)?(C\d*)?$/i.test(name)
  );
}

const longestSheetName = 31;
const longestProperty = 255;

function checkSheetNames({ sheets }: Blueprint): readonly string[] {
  const names = sheets.map(({ name }) => name);
  return [
    ...(sheets.some(({ visibility }) => visibility === "visible") ? [] : ["no sheet is visible"]),
    ...names
      .filter((name) => name === "" || name.length > longestSheetName)
      .map((name) => `sheet name is empty or over ${longestSheetName} characters: ${name}`),
    ...names
      .filter((name) => /[:\\/?*[\]]|^'|'$/.test(name) || /^history$/i.test(name))
      .map((name) => `sheet name isn't allowed: ${name}`),
    ...findRepeated(names).map((name) => `sheet name stands twice: ${name}`),
    ...findRepeated(sheets.map(({ key }) => key)).map((key) => `sheet key stands twice: ${key}`),
  ];
}

function checkName({ name, refersTo, sheet }: DefinedName, setting: FormulaSetting): readonly string[] {
  return [
    ...(isAllowedName(name) ? [] : [`name isn't allowed: ${name}`]),
    ...(sheet === undefined || setting.sheetNames.includes(sheet)
      ? []
      : [`name ${name} belongs to a sheet that doesn't exist: ${sheet}`]),
    ...checkFormula(refersTo, setting).map((fault) => `name ${name} ${fault}`),
  ];
}

function tableNamesOf({ sheets }: Blueprint): readonly string[] {
  return sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
}

function chartNamesOf({ sheets }: Blueprint): readonly string[] {
  return sheets.flatMap(({ charts = [] }) => charts.map(({ name }) => name));
}

function checkUniqueNames(blueprint: Blueprint): readonly string[] {
  const scoped = blueprint.names.map(({ name, sheet }) => (sheet === undefined ? name : `${sheet}!${name}`));
  return findRepeated([...scoped, ...tableNamesOf(blueprint)]).map((name) => `name stands twice: ${name}`);
}

function checkProperties(properties: Blueprint["properties"]): readonly string[] {
  const long = Object.entries(properties).filter(
    ([name, value]) => name.length > longestProperty || value.length > longestProperty,
  );
  return [
    ...long.map(([name]) => `property has over ${longestProperty} characters: ${name}`),
    ...findRepeated(Object.keys(properties)).map((name) => `property stands twice: ${name}`),
  ];
}

/** Spreadsheet programs don't tell capitals from small letters in names. */
function findRepeated(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? "") < index);
}
