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
import type { PaneWords } from "../paneWords";

export interface MadeFormBarProps {
  readonly made: MadeForm;
  readonly words: PaneWords;
  readonly onDownload: () => void;
}

/** A form that was made: the name of its file, and the file once more. */
export function MadeFormBar({ made: { file, year, commonEra }, words, onDownload }: MadeFormBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.madeHead}</MessageBarTitle>
        <div>{fill(words.madeForm, { file: file.name })}</div>
        {commonEra !== null && <div>{fill(words.commonEraTaken, { commonEra, year })}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDownload}>{words.downloadAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0 },
});
