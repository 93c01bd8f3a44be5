import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { PictureWords } from "../../core/text/pictureWords";
import type { ItemCell, ItemsPicture } from "../../views/pictures/picturesView";
import { BarPart } from "./BarPart";
import { inkOn } from "./ink";
import { Legend } from "./Legend";
import { usePictureStyles } from "./usePictureStyles";

export interface HeatMapProps {
  readonly picture: ItemsPicture;
  readonly words: PictureWords;
  readonly onItem: (id: string) => void;
}

/** Every item in a cell with its score and its level's letter, shaded by level; a cell leads to its item. */
export function HeatMap({ picture: { categories, legend, isProvisional }, words, onItem }: HeatMapProps) {
  const styles = useStyles();
  return (
    <div className={styles.map}>
      <Caption1 block>{words.itemsLead}</Caption1>
      {categories.map(({ id, name, cells }) => (
        <section key={id} aria-label={name}>
          <Caption1Strong block>{name}</Caption1Strong>
          <ul className={styles.cells}>
            {cells.map((cell) => (
              <li key={cell.id}>
                <Button
                  appearance="transparent"
                  className={styles.cell}
                  title={cell.told}
                  onClick={() => onItem(cell.id)}
                >
                  <DrawnCell cell={cell} />
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Legend of="box" entries={legend} />
      {isProvisional && <Caption1 block>{words.provisionalLegend}</Caption1>}
    </div>
  );
}

const width = 54;
const height = 40;
const inset = 5;

function DrawnCell({ cell: { id, told, points, letter, look } }: { readonly cell: ItemCell }) {
  const { ownInk } = usePictureStyles();
  const text = { fill: inkOn(look.colour), className: ownInk };
  // What is drawn over a pattern is read by a rim of the pattern's ground.
  const halo =
    look.pattern === undefined ? {} : { stroke: `#${look.colour}`, strokeWidth: 3, paintOrder: "stroke" };
  return (
    <svg role="img" aria-label={told} width={width} height={height}>
      <BarPart x={0.5} y={0.5} width={width - 1} height={height - 1} look={look} />
      <text x={inset} y={15} fontSize={11} {...text} {...halo}>
        {id}
      </text>
      <text x={width - inset} y={15} fontSize={11} fontWeight="bold" textAnchor="end" {...text} {...halo}>
        {letter}
      </text>
      <text x={width / 2} y={32} fontSize={12} textAnchor="middle" {...text} {...halo}>
        {points}
      </text>
    </svg>
  );
}

const useStyles = makeStyles({
  map: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cell: { minWidth: "auto", padding: 0, border: "none", borderRadius: 0, lineHeight: 0 },
});
