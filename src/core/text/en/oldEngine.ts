import type { oldEngine as thai } from "../th/oldEngine";

/** What a person reads in English where the browser engine inside Excel is too old for the pane. */
export const oldEngine: Record<keyof typeof thai, string> = {
  tooOldHead: "This Excel can't show this pane",
  tooOldWhy:
    "Excel 2016 and 2019 as sold once use an old browser engine (Internet Explorer's) that can't show this add-in. Your workbook is unchanged.",
  tooOldDo:
    "Save the workbook, open this address in Microsoft Edge, Chrome or Firefox, and choose the workbook's file there. Every step works the same, and the file doesn't leave your computer.",
};
