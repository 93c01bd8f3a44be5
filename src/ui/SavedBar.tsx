import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { fill } from "../core/text/fill";
import type { SavedWorkbook } from "./savedWorkbook";

/** What the bar says, in the words of the step that it stands in. */
export interface SavedBarWords {
  readonly savedFile: string;
  readonly savedHere: string;
  readonly savedInWindow: string;
  readonly download: string;
  readonly downloadAgain: string;
}

export interface SavedBarProps {
  readonly title: string;
  readonly saved: SavedWorkbook;
  /** What keeps the result from being used, where something does. */
  readonly warning?: string | null;
  readonly words: SavedBarWords;
  readonly onDownload: () => void;
  /** Goes on with it in the other steps; null where that isn't to be had. */
  readonly open?: { readonly label: string; readonly onOpen: () => void } | null;
}

/** A workbook that was made: where it is, and the workbook as a file. */
export function SavedBar({ title, saved, warning = null, words, onDownload, open = null }: SavedBarProps) {
  const styles = useStyles();
  const { where, file } = saved;
  const places: Readonly<Record<SavedWorkbook["where"], string>> = {
    file: words.savedFile,
    "this-workbook": words.savedHere,
    "new-window": words.savedInWindow,
  };
  return (
    <MessageBar intent={warning === null ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{fill(places[where], { file: file.name })}</div>
        {warning !== null && <div>{warning}</div>}
      </MessageBarBody>
      <MessageBarActions>
        {open !== null && <Button onClick={open.onOpen}>{open.label}</Button>}
        <Button onClick={onDownload}>{where === "file" ? words.downloadAgain : words.download}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0 },
});
