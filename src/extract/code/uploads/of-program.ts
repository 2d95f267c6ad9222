import { unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isOwnFile } from './own-files.ts';
import { onlyTells } from './told-beside.ts';

/**
 * `store.putObject('pictures', id, DEFAULT)` with `DEFAULT = readFileSync(join(__dirname, './default.png'))`: a picture
 * of the program, and nothing beside it that somebody may hand in.
 */
export function isOfProgram(call: ts.CallExpression | ts.NewExpression): boolean {
  const given = [...(call.arguments ?? [])].map(unwrap);
  const others = given.filter(one => !isOwnFile(one));
  return others.length < given.length && others.every(one => onlyTells(one));
}
