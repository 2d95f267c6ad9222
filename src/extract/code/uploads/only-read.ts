import { isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { takesFieldsOnly } from './fields-only.ts';

/** The content of a file as a text, a table or a list of rows. */
const READS =
  /\breadFile(Sync)?\([^()]*(\([^()]*\)[^()]*)*utf-?8|\.toString\(\s*['"]utf-?8['"]|\b(csv|csvParser|parseCsv|Papa)\b[^;\n]{0,40}\(/i;
/** Something is kept, under whatever name, or handed on to where it may be. */
const KEEPS =
  /\b(write\w*|createWriteStream|put\w*|upload\w*|copy\w*|rename\w*|mv|move\w*|store\w*|save\w*|persist\w*)\s*\(|\.pipe\(|uploadDir|createReadStream/i;

/** Nothing of it is kept: a file that is read as a text where it comes in, or a form of which only the fields are taken. */
export function isOnlyRead(intake: ts.CallExpression | ts.NewExpression): boolean {
  if (takesFieldsOnly(intake)) return true;
  let handler: ts.Node | null = null;
  for (let at = intake.parent; at; at = at.parent) if (isFunction(at)) handler = at;
  const text = handler?.getText() ?? '';
  return READS.test(text) && !KEEPS.test(text);
}
