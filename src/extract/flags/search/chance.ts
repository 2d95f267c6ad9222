/** Numbers from 0 up to and without 1, the same ones each time: a report must not depend on luck. */
export function drawing(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs something that asks the global source of chance while that gives out what `draw` does. */
export function byChance<Result>(draw: () => number, run: () => Result): Result {
  const held = Object.getOwnPropertyDescriptor(Math, 'random')!;
  Object.defineProperty(Math, 'random', { ...held, value: draw });
  try {
    return run();
  } finally {
    Object.defineProperty(Math, 'random', held);
  }
}
