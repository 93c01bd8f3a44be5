import type { Criteria } from "../criteria/schema";
import { roundAsSpreadsheet } from "../scoring/roundAsSpreadsheet";

/** A score as it is shown, such as 366.67: rounded as a spreadsheet rounds it, with all its decimals. */
export function scoreText({ scoring }: Criteria, score: number): string {
  return roundAsSpreadsheet(score, scoring.displayDecimals).toFixed(scoring.displayDecimals);
}

/** A figure as short as it can be said, such as 85 or 101.01, with at most six decimals. */
export function figureText(figure: number): string {
  return String(roundAsSpreadsheet(figure, 6));
}
