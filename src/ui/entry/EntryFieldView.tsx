import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef } from "react";
import type { PaneWords } from "../../core/text/paneWords";
import type { SheetCell } from "../../core/workbook/address";
import type { EntryField } from "../../views/entryView";
import { useEntryDraft } from "./useEntryDraft";

export interface EntryFieldViewProps {
  readonly field: EntryField;
  /** This cell where the keyboard shall go on in it, anew each time; else null. */
  readonly goal: SheetCell | null;
  readonly words: PaneWords;
  readonly onArrive: () => void;
  readonly onEnter: (key: string, text: string) => void;
}

/** One cell of the form as a field, with what is wrong with what stands in it. */
export function EntryFieldView({ field, goal, words, onArrive, onEnter }: EntryFieldViewProps) {
  const { key, label, kind, choices, value, fault } = field;
  const whole = useRef<HTMLDivElement>(null);
  const draft = useEntryDraft(value, (text) => onEnter(key, text));

  const goThere = useEffectEvent(() => {
    whole.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    onArrive();
  });
  useEffect(() => {
    if (goal !== null) goThere();
  }, [goal]);

  return (
    <div ref={whole}>
      <Field
        label={label}
        {...(fault === "" ? {} : { validationMessage: fault, validationState: "error" as const })}
      >
        {kind === "choice" ? (
          <Select value={draft.text} onChange={(_, { value: text }) => draft.enter(text)}>
            <option value="">{words.entryBlank}</option>
            {/* What somebody has typed in other words stays in sight, and can be kept. */}
            {draft.text !== "" && !choices.includes(draft.text) && (
              <option value={draft.text}>{draft.text}</option>
            )}
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </Select>
        ) : kind === "lines" ? (
          <Textarea
            value={draft.text}
            resize="vertical"
            onChange={(_, { value: text }) => draft.type(text)}
            onBlur={draft.settle}
          />
        ) : (
          <Input
            value={draft.text}
            autoComplete="off"
            {...(kind === "figure" ? { inputMode: "decimal" as const } : {})}
            onChange={(_, { value: text }) => draft.type(text)}
            onBlur={draft.settle}
          />
        )}
      </Field>
    </div>
  );
}
