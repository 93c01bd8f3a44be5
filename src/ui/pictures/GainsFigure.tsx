import { fill } from "../../core/text/fill";
import type { PictureWords } from "../../core/text/pictureWords";
import type { GainsPicture } from "../../views/pictures/picturesView";
import { Bars } from "./Bars";
import { PictureFrame } from "./PictureFrame";

export interface GainsFigureProps {
  readonly picture: GainsPicture;
  readonly words: PictureWords;
}

/** What the first gaps win for the total, and as a table with their texts. */
export function GainsFigure({ picture: { altText, bars, look }, words }: GainsFigureProps) {
  return (
    <PictureFrame
      title={words.gainsHead}
      lead={fill(words.gainsLead, { count: bars.length })}
      table={{
        heads: [words.gapHead, words.gainHead],
        rows: bars.map(({ code, text, gain }) => [`${code} ${text}`, gain]),
      }}
      words={words}
    >
      <Bars
        altText={altText}
        bars={bars.map(({ code, gain, share }) => ({ label: code, figure: gain, share, look }))}
      />
    </PictureFrame>
  );
}
