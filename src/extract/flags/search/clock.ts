const clock: { now(): number } = Date;

/**
 * Runs something while the time stands still at a moment, in milliseconds since 1970. Libraries ask the global clock, so
 * there is no other way to hold it for them; only for as long as a synchronous call lasts.
 */
export function atTime<Result>(moment: number, run: () => Result): Result {
  const { now } = clock;
  clock.now = () => moment;
  try {
    return run();
  } finally {
    clock.now = now;
  }
}
