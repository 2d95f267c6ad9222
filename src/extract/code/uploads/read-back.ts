import { nameOf, receiverOf, unwrap } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isReceivedFile } from './received.ts';

/** What a store or a disk is asked for the content of something by. */
const READS =
  /^(read(File)?Stream|createReadStream|get(Object|File|Read|Read(able)?)?Stream|openDownloadStream(ByName)?|downloadStream)$/;

/**
 * `const stream = await storage.readStream(task.filePath)`: what lies in the product's own store is got out of it. Whoever put it
 * there was seen then; a place at which a file of the request lies is where it is taken in.
 */
export function isReadBack(given: ts.Expression): boolean {
  const value = valueBehind(given);
  const made = ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!ts.isCallExpression(made) || !READS.test(nameOf(made.expression) ?? '')) return false;
  const asked = receiverOf(made.expression);
  // An upload of GraphQL is asked without saying for what: `picture.createReadStream()`.
  if (!asked || made.arguments.length === 0) return false;
  return !isReceivedFile(asked, true) && !made.arguments.some(one => isReceivedFile(one, true));
}
