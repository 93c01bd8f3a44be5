import { useEffect, useEffectEvent, useState } from "react";

/** A text that is being typed into a cell. */
export interface EntryDraft {
  readonly text: string;
  /** Takes what is typed; it goes into the cell once the typing pauses. */
  type(text: string): void;
  /** Puts a choice into the cell at once. */
  enter(text: string): void;
  /** Puts what was typed into the cell now: the person leaves the field. */
  settle(): void;
}

/** What was typed, whether the cell has been told, and whether the person is still in the field. */
interface Typed {
  readonly text: string;
  readonly isSent: boolean;
  readonly isAtIt: boolean;
}

/** Every change has the whole form scored anew: not at every key, but soon enough for it to feel at once. */
const pauseMs = 500;

/**
 * What a field shows: what is being typed, for as long as the person is in it, though the cell may spell it otherwise
 * (1.0 as 1); then, once the cell has it, the cell's own text, however it changes.
 */
export function useEntryDraft(value: string, onEnter: (text: string) => void): EntryDraft {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [last, setLast] = useState(value);
  // The cell says something else than before: it leads again, unless somebody is typing.
  if (value !== last) {
    setLast(value);
    if (typed?.isSent === true && !typed.isAtIt) setTyped(null);
  }

  function send(text: string, isAtIt: boolean) {
    setTyped({ text, isSent: true, isAtIt });
    onEnter(text);
  }

  function settle() {
    if (typed === null) return;
    if (!typed.isSent) send(typed.text, false);
    // The cell has told already what it makes of the text.
    else if (typed.isAtIt) setTyped(null);
  }

  const sendNow = useEffectEvent(() => {
    if (typed?.isSent === false) send(typed.text, true);
  });
  useEffect(() => {
    if (typed === null || typed.isSent) return undefined;
    const timer = setTimeout(() => sendNow(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  // A field that goes while somebody is typing in it, as when another sheet is opened, takes the text with it.
  const sendWaiting = useEffectEvent(() => {
    if (typed?.isSent === false) onEnter(typed.text);
  });
  useEffect(() => () => sendWaiting(), []);

  return {
    text: typed?.text ?? value,
    type: (text) => setTyped({ text, isSent: false, isAtIt: true }),
    enter: (text) => send(text, false),
    settle,
  };
}
