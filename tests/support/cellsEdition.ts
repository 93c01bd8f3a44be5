import type { Criteria } from "../../src/core/criteria/schema";
import { criteriaOf } from "./criteriaOf";

const processItems = [1, 2, 3, 4, 5, 6].flatMap((category) =>
  [1, 2, 3, 4].map((item) => `${category}.${item}`),
);

/** An edition of PMQA 4.0's shape with one statement a level: 24 process items and 6 of results. */
export function cellsEdition(statementsPerLevel = 1): Criteria {
  const counts = [statementsPerLevel, statementsPerLevel, statementsPerLevel];
  return criteriaOf({
    items: Object.fromEntries(processItems.map((id) => [id, counts])),
    results: {
      "7.1": ["*1", "2", "3", "*4", "5"],
      "7.2": ["*1", "*2", "3", "4", "5"],
      "7.3": ["*1", "*2", "3", "4", "5"],
      "7.4": ["*1", "*2", "3", "4", "5"],
      "7.5": ["*1", "2", "3", "4", "5"],
      "7.6": ["*1", "2", "*3", "4", "5"],
    },
  });
}
