import type { CompilerError } from './vue-compiler.ts';
import { ErrorCodes } from './vue-compiler.ts';

/** Elements that HTML lets end with what holds them (HTML standard, 13.1.2.4); the parser ends them there as well. */
const MAY_STAY_OPEN = /^<(p|li|dt|dd|option|optgroup|tr|t[dh]|thead|tbody|tfoot|colgroup|caption|r[tp])[\s/>]/i;

/** Whether the parser only misses an end tag that nobody has to write. */
export function endsWithParent({ code, loc }: CompilerError, text: string): boolean {
  const from = loc?.start.offset ?? 0;
  return code === ErrorCodes.X_MISSING_END_TAG && MAY_STAY_OPEN.test(text.slice(from, from + 12));
}
