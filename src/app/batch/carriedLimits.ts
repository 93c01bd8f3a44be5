/**
 * Bounds for reading what a consolidated workbook carries: a batch of ten thousand files has some hundred megabytes
 * of it, where a form that had as much would be one made to harm.
 */
export const carriedLimits = { totalBytes: 256 * 1024 * 1024 };
