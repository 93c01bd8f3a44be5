import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";

export interface FigureTableProps {
  readonly label: string;
  /** The first names what the rows are of; the others stand over figures. */
  readonly heads: readonly string[];
  /** As many cells each as there are heads. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures in rows, each row with its name. */
export function FigureTable({ label, heads, rows }: FigureTableProps) {
  const styles = useStyles();
  return (
    <Table size="small" aria-label={label} className={styles.table}>
      <TableHeader>
        <TableRow>
          {heads.map((head, index) => (
            <TableHeaderCell key={head} className={index === 0 ? styles.name : styles.figure}>
              {head}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(([name, ...figures], row) => (
          <TableRow key={row}>
            <TableCell role="rowheader" className={styles.name}>
              {name}
            </TableCell>
            {figures.map((figure, index) => (
              <TableCell key={index} className={styles.figure}>
                {figure}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const useStyles = makeStyles({
  table: { tableLayout: "auto" },
  name: {
    width: "auto",
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    whiteSpace: "normal",
  },
  figure: {
    // As narrow as the figures are: the names need the rest.
    width: "1%",
    minWidth: "64px",
    whiteSpace: "nowrap",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "normal",
    "& > *": { justifyContent: "flex-end" },
  },
});
