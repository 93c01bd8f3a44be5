import { Field, Select } from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";

export interface PreferFileProps {
  readonly label: string;
  readonly files: readonly string[];
  /** Null while none was decided. */
  readonly preferred: string | null;
  readonly words: CollectWords;
  readonly onPrefer: (file: string) => void;
}

/** The choice of the file whose values count in many places at once. */
export function PreferFile({ label, files, preferred, words, onPrefer }: PreferFileProps) {
  return (
    <Field label={label}>
      <Select
        value={preferred ?? ""}
        onChange={(_, { value }) => {
          if (value !== "") onPrefer(value);
        }}
      >
        <option value="">{words.oneByOne}</option>
        {files.map((file) => (
          <option key={file} value={file}>
            {file}
          </option>
        ))}
      </Select>
    </Field>
  );
}
