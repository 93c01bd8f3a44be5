import type { BatchSetting } from "../../src/core/consolidation/batchSetting";
import type { Consolidation } from "../../src/core/consolidation/consolidation";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import { problem } from "../../src/core/problem";
import { consolidationOf, readFileOf } from "./batches";

const agencies = ["กรมแดง", "กรมเขียว"];
const roster = ["กรมแดง", "กรมเขียว", "กรมฟ้า"].map((agencyName) => ({
  agencyCode: "",
  agencyName,
  ministry: "กระทรวงสี",
  agencyKind: "department",
  dueDate: "31 ตุลาคม 2569",
}));

/** A batch from which every sheet is made, with all its columns: committees, an earlier year, a roster, changed texts. */
export function wholeBatch(criteria: Criteria, setting: Partial<BatchSetting> = {}): Consolidation {
  const { allStatementIds } = indexCriteria(criteria);
  const { choices } = criteria.responses;
  const answers = (isMet: (place: number) => boolean) =>
    Object.fromEntries(
      allStatementIds.map((id, place) => [id, choices[isMet(place) ? 0 : choices.length - 1]?.id ?? ""]),
    );
  const files = agencies.map((agencyName, order) =>
    readFileOf(criteria, {
      name: `${agencyName}.xlsx`,
      identity: { agencyName, agencyCode: `A-00${order}`, ministry: "กระทรวงสี" },
      self: answers((place) => place % 2 === order),
      committee: answers((place) => place % 3 === order),
      problems: [
        problem(
          "reading/changed-text",
          { sheet: "หมวด 1", cell: "D9" },
          { id: "1.1", issued: "เดิม", text: "แก้" },
        ),
      ],
    }),
  );
  const earlier = consolidationOf(files, { editions: [criteria] }).agencies.map(
    ({ agency, self, committee }) => ({
      agencyCode: agency.code,
      agencyName: agency.name,
      year: 2568,
      self,
      committee,
    }),
  );
  return consolidationOf(files, { editions: [criteria], earlier, roster, ...setting });
}
