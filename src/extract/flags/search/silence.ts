const { console: printer } = globalThis;
const nothing = () => {};

/**
 * Runs something that complains on the console, and keeps it from doing so: what a library thinks of a flag file goes into
 * notices and reasons, and nothing of the file may reach a terminal unchecked. Only for as long as a synchronous call lasts.
 */
export function silently<Result>(run: () => Result): Result {
  const { error, warn, log } = printer;
  printer.error = printer.warn = printer.log = nothing;
  try {
    return run();
  } finally {
    printer.error = error;
    printer.warn = warn;
    printer.log = log;
  }
}
