/** Beginnings of names that systems hide, and of the locks that Excel and LibreOffice put beside an open file. */
const beginnings = [".", "~$"];
/** What Windows puts into folders, in lower case. */
const systemFiles = ["thumbs.db", "desktop.ini"];

/** True for names in a folder that nobody means when they choose the folder. */
export function isLeftOut(name: string): boolean {
  return beginnings.some((each) => name.startsWith(each)) || systemFiles.includes(name.toLowerCase());
}
