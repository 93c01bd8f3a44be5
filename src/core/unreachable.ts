/** Closes a switch over a union: a new member that isn't handled becomes a type error here. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
