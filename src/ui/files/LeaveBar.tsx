import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";

export interface LeaveBarProps {
  readonly words: PaneWords;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** The question before a form with unsaved answers is closed, or another takes its place. */
export function LeaveBar({ words, onLeave, onStay }: LeaveBarProps) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{words.leaveUnsaved}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onStay}>
          {words.leaveStay}
        </Button>
        <Button onClick={onLeave}>{words.leaveAnyway}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
