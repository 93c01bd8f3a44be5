import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { MadeForm } from "../paneServices";
import type { PaneWords } from "../../core/text/paneWords";

export interface MadeFormBarProps {
  readonly made: MadeForm;
  readonly words: PaneWords;
  readonly onDownload: () => void;
}

/** A form that was made: where it is, and the form as a file. */
export function MadeFormBar({ made: { where, file, year, commonEra }, words, onDownload }: MadeFormBarProps) {
  const styles = useStyles();
  const placeWords: Readonly<Record<MadeForm["where"], string>> = {
    file: words.madeForm,
    "this-workbook": words.madeHere,
    "new-window": words.madeInWindow,
  };
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.madeHead}</MessageBarTitle>
        <div>{fill(placeWords[where], { file: file.name })}</div>
        {commonEra !== null && <div>{fill(words.commonEraTaken, { commonEra, year })}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDownload}>{where === "file" ? words.downloadAgain : words.downloadForm}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0 },
});
