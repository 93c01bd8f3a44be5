import { keyAgencies } from "../../core/consolidation/fates/keyAgencies";
import type { FormOfFile, ReadFile } from "../../core/consolidation/readFile";
import { foldName } from "../../core/reading/foldName";
import type { CarriedBatch } from "./readCarried";
import { fileKey, uniteFiles } from "./uniteFiles";

/**
 * An earlier batch with more files. A file of an agency that the batch has
 * already stands for it from now on: whoever adds it to a finished consolidation means it as a correction. It isn't
 * taken for one where it asks for less than what it would replace, says another name, or comes in several versions:
 * then a person chooses. Nothing is dropped: the earlier files keep their place on the receipt.
 */
export function addFiles({ files, setting }: CarriedBatch, added: readonly ReadFile[]): CarriedBatch {
  const all = uniteFiles(files, added);
  const keyOf = keyAgencies([
    ...(setting.roster ?? []),
    ...all.flatMap(({ form }) => (form === null ? [] : [form.identity])),
  ]);
  const earlier = groupForms(files, keyOf);
  const known = new Set(files.map(fileKey));
  const news = groupForms(
    added.filter((file) => !known.has(fileKey(file))),
    keyOf,
  );
  const corrections = [...news].flatMap(([key, forms]) => {
    const before = earlier.get(key);
    const digests = new Set(forms.map(({ sha256 }) => sha256));
    const isCorrection =
      before !== undefined && digests.size === 1 && forms.every((form) => replaces(form, before));
    return isCorrection ? [...digests] : [];
  });
  const settled = setting.chosen.filter((sha256) => !corrections.includes(sha256));
  return {
    files: all,
    setting: {
      ...setting,
      chosen: [...settled, ...corrections.sort()],
    },
  };
}

interface KnownForm extends FormOfFile {
  readonly sha256: string;
}

function groupForms(
  files: readonly ReadFile[],
  keyOf: ReturnType<typeof keyAgencies>,
): ReadonlyMap<string, readonly KnownForm[]> {
  const groups = new Map<string, KnownForm[]>();
  for (const { form, sha256 } of files) {
    const key = form === null ? null : keyOf(form.identity);
    if (form === null || key === null || sha256 === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ ...form, sha256 }]);
    else group.push({ ...form, sha256 });
  }
  return groups;
}

/** True for a form under the same name that asks for all that the earlier ones ask for. */
function replaces({ identity }: KnownForm, earlier: readonly KnownForm[]): boolean {
  return earlier.every(
    ({ identity: before }) =>
      foldName(before.agencyName) === foldName(identity.agencyName) &&
      before.categories.every((category) => identity.categories.includes(category)),
  );
}
