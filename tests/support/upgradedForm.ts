import { upgradeForm, type UpgradedForm } from "../../src/app/carrying/upgradeForm";
import type { OpenOptions } from "../../src/app/openForm";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Crosswalk } from "../../src/core/crosswalk/crosswalk";
import type { Form } from "../../src/core/form/layoutForm";
import type { FormRequest } from "../../src/core/form/identity";
import { problem, type Problem } from "../../src/core/problem";
import type { Submission } from "../../src/core/reading/submission";
import { fail, succeed, type Result } from "../../src/core/result";
import type { WorkbookHost } from "../../src/core/workbook/host";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { valueOf } from "./cellsOf";
import { readBack } from "./filledForm";
import { hash } from "./formOf";

/** A workbook that can only be read, as it stands. */
export function hostOf(snapshot: Snapshot): WorkbookHost {
  const refuse = () => Promise.resolve(fail([problem("file/unwritable")]));
  return {
    capabilities: { name: "memory", recalculates: false, canUndo: false, isShared: false },
    read: () => Promise.resolve(succeed(snapshot)),
    create: refuse,
    apply: refuse,
  };
}

/** A form that was upgraded, its workbook as it is read again, and all that was told. */
export interface Upgraded {
  readonly form: UpgradedForm;
  readonly snapshot: Snapshot;
  readonly submission: Submission;
  readonly problems: readonly Problem[];
}

export type UpgradeWish = Partial<Pick<FormRequest, "language" | "digits">> & {
  readonly ambiguous?: OpenOptions["ambiguous"];
};

/** What upgrading a workbook gives, whether it worked or not. */
export function tryUpgrade(
  from: Criteria,
  snapshot: Snapshot,
  to: Criteria,
  crosswalk: Crosswalk | null,
  { ambiguous = null, ...wish }: UpgradeWish = {},
  into: WorkbookHost = createMemoryHost(),
): Promise<Result<UpgradedForm>> {
  const reading: OpenOptions = { editions: [from], edition: null, ambiguous, hash };
  return upgradeForm(hostOf(snapshot), into, reading, {
    to: { criteria: to, crosswalk },
    issueId: "issue-upgraded",
    ...wish,
  });
}

/** A workbook upgraded in memory and read again. */
export async function upgradeSnapshot(
  from: Criteria,
  snapshot: Snapshot,
  to: Criteria,
  crosswalk: Crosswalk | null,
  wish: UpgradeWish = {},
): Promise<Upgraded> {
  const into = createMemoryHost();
  const made = await tryUpgrade(from, snapshot, to, crosswalk, wish, into);
  const form = valueOf(made);
  const again = valueOf(await into.read());
  const issued: Form = form.form;
  return {
    form,
    snapshot: again,
    submission: readBack(form.criteria, issued, again),
    problems: made.problems,
  };
}
