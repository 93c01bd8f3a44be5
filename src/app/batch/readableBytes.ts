/** The largest file that is read, in bytes; a filled form has a fiftieth of it. */
export const readableBytes = 50 * 1024 * 1024;
