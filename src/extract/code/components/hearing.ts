import { literally } from '../../../kit/text.ts';
import { literalOf } from '../literals.ts';
import { capitalisedAround, nameOf } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import type { ts } from '../ts-morph.ts';

const HEARS = /^(on|\$on|addListener|addEventListener|subscribe|listen)$/;

/** Where a component hears an event: its node; null for a function of no component. */
export interface Hearing {
  file: ParsedFile;
  around: ts.Node | null;
}

/** `bus.on('user:menu', …)`, `window.addEventListener('user-menu', …)`: who hears what is told under a text. */
export function hearingOf(text: string, slice: Slice): Hearing[] {
  const [longest = ''] = text.split(/[^\w$]+/).sort((a, b) => b.length - a.length);
  const hears = new RegExp(
    `\\.\\s*(?:\\$?on|addListener|addEventListener|subscribe|listen)\\s*\\(\\s*['"\`]${literally(text)}['"\`]`,
  );
  return slice.textsWith(longest, hears).flatMap(({ path }) => {
    const file = slice.parse(path);
    const calls = file?.calls.filter(
      call =>
        HEARS.test(nameOf(call.expression) ?? '') &&
        call.arguments[0] !== undefined &&
        literalOf(call.arguments[0])?.value === text,
    );
    return (calls ?? []).map(call => ({ file: file!, around: capitalisedAround(call) }));
  });
}
