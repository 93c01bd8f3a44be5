import { Body1, Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneWords } from "../core/text/paneWords";
import { isNotLoaded } from "./useTask";

interface StepBoundaryProps {
  readonly words: PaneWords;
  readonly children: ReactNode;
}

interface StepBoundaryState {
  readonly error: unknown;
}

/** A step, or what to do where it can't be loaded or drawn. A class, since React catches by no other means. */
export class StepBoundary extends Component<StepBoundaryProps, StepBoundaryState> {
  override state: StepBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): StepBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return (
      <div role="alert">
        <Body1 as="p">{isNotLoaded(error) ? words.partNotLoaded : words.fault}</Body1>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
    );
  }
}
