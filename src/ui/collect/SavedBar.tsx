import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { SavedWorkbook } from "./batchServices";

export interface SavedBarProps {
  readonly title: string;
  readonly saved: SavedWorkbook;
  /** True for a result that says itself that it isn't complete. */
  readonly isIncomplete?: boolean;
  readonly words: CollectWords;
  readonly onDownload: () => void;
  /** Goes on with it in the other steps; null where that isn't to be had. */
  readonly onOpen?: (() => void) | null;
}

/** A workbook that was made: where it is, and the workbook as a file. */
export function SavedBar({
  title,
  saved,
  isIncomplete = false,
  words,
  onDownload,
  onOpen = null,
}: SavedBarProps) {
  const styles = useStyles();
  const { where, file } = saved;
  const places: Readonly<Record<SavedWorkbook["where"], string>> = {
    file: words.savedFile,
    "this-workbook": words.savedHere,
    "new-window": words.savedInWindow,
  };
  return (
    <MessageBar intent={isIncomplete ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{fill(places[where], { file: file.name })}</div>
        {isIncomplete && <div>{words.incomplete}</div>}
      </MessageBarBody>
      <MessageBarActions>
        {onOpen !== null && <Button onClick={onOpen}>{words.openMerged}</Button>}
        <Button onClick={onDownload}>{where === "file" ? words.downloadAgain : words.download}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0 },
});
