import { useId } from "@fluentui/react-components";
import type { ChartLook } from "../../core/workbook/chart";
import { usePictureStyles } from "./usePictureStyles";

export interface BarPartProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: ChartLook;
}

/** A box in a look's own colour, with its pattern over it and an outline around. */
export function BarPart({ look: { colour, pattern }, ...box }: BarPartProps) {
  const styles = usePictureStyles();
  const id = useId("pattern");
  return (
    <>
      <rect {...box} fill={`#${colour}`} />
      {pattern !== undefined && (
        <>
          <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
            {pattern === "dots" ? (
              <circle cx={3} cy={3} r={0.7} fill="#000000" />
            ) : (
              <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="#7F3F00" strokeWidth={0.7} />
            )}
          </pattern>
          <rect {...box} fill={`url(#${id})`} />
        </>
      )}
      <rect {...box} fill="none" className={styles.outline} />
    </>
  );
}
