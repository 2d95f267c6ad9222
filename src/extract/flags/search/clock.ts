/**
 * Runs something while the time stands still at a moment, in milliseconds since 1970. Libraries ask the global clock, so
 * there is no other way to hold it for them; only for as long as a synchronous call lasts.
 */
export function atTime<Result>(clock: number, run: () => Result): Result {
  const held = Object.getOwnPropertyDescriptor(Date, 'now')!;
  Object.defineProperty(Date, 'now', { ...held, value: () => clock });
  try {
    return run();
  } finally {
    Object.defineProperty(Date, 'now', held);
  }
}
