import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreSetName } from "../../core/form/slots";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { CategoryView, ItemView } from "../../views/scoresView";

export interface ItemTableProps {
  readonly category: CategoryView;
  readonly sets: readonly ScoreSetName[];
  readonly words: PaneWords;
}

/** The items of a category with the score and level that each score set gives them. */
export function ItemTable({ category, sets, words }: ItemTableProps) {
  const styles = useStyles();
  const heads: Readonly<Record<ScoreSetName, string>> = {
    self: words.selfShort,
    committee: words.committeeShort,
  };
  return (
    <table className={styles.table} aria-label={fill(words.itemsOf, { id: category.id })}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <Caption1>{words.item}</Caption1>
          </th>
          {sets.map((set) => (
            <th key={set} scope="col" className={styles.scoreHead}>
              <Caption1>{heads[set]}</Caption1>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {category.items.map(({ id, name, scores, difference }) => (
          <tr key={id}>
            <th scope="row" className={styles.item}>
              {id} {name}
            </th>
            {sets.map((set) => (
              <td key={set} className={styles.score}>
                <ItemScore score={scores[set]} words={words} />
                {set === "committee" && difference !== null && (
                  <Caption1 block>{fill(words.differenceOf, { difference })}</Caption1>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemScore({ score, words }: { readonly score: ItemView | undefined; readonly words: PaneWords }) {
  if (score === undefined) return null;
  const { points, level, isProvisional } = score;
  return (
    <>
      {points !== null && (
        <div>{isProvisional ? fill(words.provisionalMark, { score: points }) : points}</div>
      )}
      <Caption1>{level}</Caption1>
    </>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  scoreHead: { width: "84px", textAlign: "end", fontWeight: tokens.fontWeightRegular },
  item: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  score: {
    textAlign: "end",
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "normal",
  },
});
