import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { FileEditing } from "../paneServices";

export interface KeptBarProps {
  readonly kept: NonNullable<FileEditing["kept"]>;
  readonly words: PaneWords;
}

/** The offer of what was typed on an earlier visit and never saved. */
export function KeptBar({ kept, words }: KeptBarProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{fill(words.keptFound, { count: kept.count })}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={kept.restore}>
          {words.keptRestore}
        </Button>
        <Button onClick={kept.drop}>{words.keptDrop}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
