import { Caption1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PictureWords } from "../../core/text/pictureWords";

/** A picture's figures, the heads of its lines first. */
export interface PictureTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PictureFrameProps {
  readonly title: string;
  /** Where somebody has to know more than the title says. */
  readonly lead?: string | undefined;
  readonly note?: string | undefined;
  readonly table: PictureTable;
  readonly words: PictureWords;
  /** The drawing and what its looks mean. */
  readonly children: ReactNode;
}

/** A picture, and at a press its figures as a table. */
export function PictureFrame({ title, lead, note, table, words, children }: PictureFrameProps) {
  const styles = useStyles();
  const [showsTable, setShowsTable] = useState(false);
  return (
    <div className={styles.frame}>
      {lead !== undefined && <Caption1 block>{lead}</Caption1>}
      {showsTable ? <FiguresTable title={title} table={table} /> : children}
      {note !== undefined && <Caption1 block>{note}</Caption1>}
      <ToggleButton
        size="small"
        className={styles.toggle}
        checked={showsTable}
        aria-label={`${words.showTable}: ${title}`}
        onClick={() => setShowsTable(!showsTable)}
      >
        {words.showTable}
      </ToggleButton>
    </div>
  );
}

function FiguresTable({
  title,
  table: { heads, rows },
}: {
  readonly title: string;
  readonly table: PictureTable;
}) {
  const styles = useStyles();
  return (
    // Wide tables are moved in a frame of their own, by the keyboard too.
    <div tabIndex={0} role="group" aria-label={title} className={styles.scroll}>
      <table aria-label={title} className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                <Caption1>{head}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = "", ...figures]) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={styles.figure}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  toggle: { alignSelf: "flex-start" },
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: tokens.spacingHorizontalXXS,
    textAlign: "end",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "normal",
    ":first-child": { textAlign: "start" },
  },
  name: {
    padding: tokens.spacingHorizontalXXS,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderTop: line,
  },
  figure: {
    padding: tokens.spacingHorizontalXXS,
    textAlign: "end",
    verticalAlign: "top",
    borderTop: line,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "normal",
  },
});
