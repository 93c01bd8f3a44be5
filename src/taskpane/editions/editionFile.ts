import { formatCriteria } from "../../core/criteria/formatCriteria";
import type { Criteria } from "../../core/criteria/schema";
import type { NamedFile } from "../../ui/namedFile";

/** An edition as a file that the command line and other programs take: indented, for people who look into it. */
export function editionFile(criteria: Criteria): NamedFile {
  return { name: `${criteria.id}.json`, bytes: new TextEncoder().encode(formatCriteria(criteria)) };
}
