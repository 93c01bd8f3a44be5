import { createTurns } from "../../../src/taskpane/excel/createTurns";

describe("work that is done in turn", () => {
  it("begins when what came before has ended", async () => {
    const inTurn = createTurns();
    const log: string[] = [];
    const work = (name: string, ticks: number) => async () => {
      log.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    const given = await Promise.all([inTurn(work("first", 9)), inTurn(work("second", 1))]);
    expect(given).toEqual(["first", "second"]);
    expect(log).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  });

  it("goes on after a failure, which only its own asker hears of", async () => {
    const inTurn = createTurns();
    const failed = inTurn(() => Promise.reject(new Error("refused")));
    const next = inTurn(() => Promise.resolve(1));
    await expect(failed).rejects.toThrow("refused");
    expect(await next).toBe(1);
  });
});
