import { Spinner } from "@fluentui/react-components";
import { Activity, type ReactNode, Suspense } from "react";
import type { PaneWords } from "../core/text/paneWords";
import { StepBoundary } from "./StepBoundary";

export interface KeptStepProps {
  readonly isShown: boolean;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** A step that goes on, out of sight, while the person is in another. */
export function KeptStep({ isShown, words, children }: KeptStepProps) {
  return (
    <Activity mode={isShown ? "visible" : "hidden"}>
      <StepBoundary words={words}>
        <Suspense fallback={<Spinner label={words.loadingStep} />}>{children}</Suspense>
      </StepBoundary>
    </Activity>
  );
}
