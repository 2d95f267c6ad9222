import { FliptClient } from '@flipt-io/flipt-client-js';

const { console: printer } = globalThis;

type Options = NonNullable<Parameters<typeof FliptClient.init>[0]>;

let first: Promise<FliptClient> | null = null;

/** The first client of a process says something on the console that is of no use to anybody; only that is kept back. */
export function openClient(options: Options): Promise<FliptClient> {
  if (first) return first.then(() => FliptClient.init(options));
  const { warn } = printer;
  const held = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('using deprecated parameters')) warn(...words);
  };
  printer.warn = held;
  const opening = FliptClient.init(options).finally(() => {
    if (printer.warn === held) printer.warn = warn;
  });
  first = opening;
  opening.catch(() => (first = null));
  return opening;
}

export type { FliptClient };
