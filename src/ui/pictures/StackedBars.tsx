import type { LevelsPicture } from "../../views/pictures/picturesView";
import { BarPart } from "./BarPart";
import { inkOn } from "./ink";
import { usePictureStyles } from "./usePictureStyles";

export interface StackedBarsProps {
  readonly picture: LevelsPicture;
}

const width = 300;
const barLeft = 48;
const barHeight = 20;
const rowHeight = 28;
const fontSize = 11;
/** Of a digit or a letter, with what must be free beside it. */
const characterWidth = 6.5;
const freeWidth = 3;

/** One bar for each category, stacked from how many items stand at each level, with letter and count in the bar. */
export function StackedBars({ picture: { altText, parts, bars } }: StackedBarsProps) {
  const styles = usePictureStyles();
  const most = Math.max(...bars.map(({ counts }) => sumOf(counts)));
  const unit = (width - barLeft - 1) / Math.max(1, most);
  return (
    <svg
      role="img"
      aria-label={altText}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      className={styles.drawing}
    >
      {bars.map(({ label, counts }, row) => {
        const y = row * rowHeight + (rowHeight - barHeight) / 2;
        const middle = y + barHeight / 2;
        return (
          <g key={label}>
            <text x={0} y={middle} fontSize={12} dominantBaseline="middle" className={styles.text}>
              {label}
            </text>
            {parts.map(({ letter, look }, at) => {
              const count = counts[at] ?? 0;
              if (count === 0) return null;
              const x = barLeft + sumOf(counts.slice(0, at)) * unit;
              const partWidth = count * unit;
              const text = fittingText(letter, count, partWidth);
              const halo = look.pattern === undefined ? undefined : `#${look.colour}`;
              return (
                <g key={at}>
                  <BarPart x={x} y={y} width={partWidth} height={barHeight} look={look} />
                  <text
                    x={x + partWidth / 2}
                    y={middle}
                    fontSize={fontSize}
                    textAnchor="middle"
                    dominantBaseline="middle"
                    fill={inkOn(look.colour)}
                    stroke={halo}
                    strokeWidth={halo === undefined ? undefined : 3}
                    paintOrder="stroke"
                    className={styles.ownInk}
                  >
                    {text}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** Letter and count where a part is wide enough, else one of them, else nothing: the table has it all. */
function fittingText(letter: string, count: number, partWidth: number): string {
  const whole = letter === "" ? String(count) : `${letter} ${count}`;
  const fits = (text: string) => text.length * characterWidth + freeWidth <= partWidth;
  return [whole, String(count), letter].find(fits) ?? "";
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
