/** The largest file that still gets its digest although it is too large to be read, in bytes: a film takes minutes. */
export const digestedBytes = 1024 * 1024 * 1024;
