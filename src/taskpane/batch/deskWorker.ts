import "../../app/zodWithoutEval";
import { createDesk } from "./createDesk";
import type { DeskReply, DeskTask, DeskWork } from "./deskProtocol";
import { transferablesIn } from "./transferablesIn";

// Runs as a worker of its own, which connectDesk starts.
const desk = createDesk();
let last: Promise<unknown> = Promise.resolve();

/** One thing after the other: what was asked first is answered as the desk was then. */
addEventListener("message", ({ data }: MessageEvent<DeskTask<DeskWork>>) => {
  last = last.then(() => answer(data));
});

async function answer<W extends DeskWork>({ id, wants, about }: DeskTask<W>): Promise<void> {
  const reply = await replyTo(id, async () => desk[wants](about));
  postMessage(reply, { transfer: transferablesIn(reply) });
}

async function replyTo<Answer>(id: number, work: () => Promise<Answer>): Promise<DeskReply<Answer>> {
  try {
    return { id, kind: "answer", answer: await work() };
  } catch (error) {
    // A bug: the page tells it, since nobody sees what a worker throws.
    return {
      id,
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
