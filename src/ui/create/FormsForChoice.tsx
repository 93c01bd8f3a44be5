import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";
import type { FormsFor } from "./useCreating";

export interface FormsForChoiceProps {
  readonly formsFor: FormsFor;
  readonly words: PaneWords;
  readonly onChoose: (formsFor: FormsFor) => void;
}

/** Whether forms are made for one agency or for those of a roster. */
export function FormsForChoice({ formsFor, words, onChoose }: FormsForChoiceProps) {
  return (
    <Field label={words.formsFor}>
      <RadioGroup
        value={formsFor}
        onChange={(_, { value }) => onChoose(value === "roster" ? "roster" : "agency")}
      >
        <Radio value="agency" label={words.forOneAgency} />
        <Radio value="roster" label={words.forRoster} />
      </RadioGroup>
    </Field>
  );
}
