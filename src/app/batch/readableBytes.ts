/** The largest file that is read, in bytes: the consolidated workbook of a thousand agencies that wrote a lot. */
export const readableBytes = 64 * 1024 * 1024;
