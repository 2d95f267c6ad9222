import { enclosingFunction } from '../names.ts';
import { carrierCalled } from '../sent/carriers.ts';
import type { ts } from '../ts-morph.ts';
import { isSentPath, pathInRequest } from './requests.ts';
import type { Source } from './source.ts';

/** Whether two sources are fields, or places of a list, of which a sender fills in each by itself. */
export const isSentAsTwo = (source: Source, other: Source): boolean =>
  isOneOf(source, other) || (source.path.some(isChosen) && isSentApart(source, other));

/** `req.query.to` and `req.body.to` are two fields, of which each is filled in by itself. */
export function isSentApart(source: Source, other: Source): boolean {
  const [one, two] = [source, other].map(({ root, path }) =>
    root === 'request' && isSentPath(path) ? carrierCalled(pathInRequest(path)[0]!) : null,
  );
  return Boolean(one && two && one !== two);
}

/** The first of a list of which each is written to, or another one; and one by a key of the sender's, as the other is by another. */
function isOneOf(source: Source, other: Source): boolean {
  const at = source.path.findIndex((key, index) => key !== other.path[index]);
  const [own, theirs] = [source.path[at], other.path[at]];
  if (source.root !== other.root || own === undefined || theirs === undefined) return false;
  const isPicked = source.root === 'request' && /^\d+$/.test(theirs);
  if (/^\d+$/.test(own)) return isPicked || (theirs === '*' && !isOnlyOne(source));
  return isChosen(own) && isChosen(theirs);
}

/** `[req.query.which]` */
const isChosen = (key: string): boolean => /^\[.*\b(body|query|params|input|searchParams)\b/s.test(key);

/** `if (people.length !== 1) throw` */
const isOnlyOne = ({ at }: Source): boolean => /\.length\s*[!=]==?\s*1\b|\.length\s*>\s*1\b/.test(bodyAround(at));

export const bodyAround = (node: ts.Node): string => (enclosingFunction(node) ?? node.getSourceFile()).getText();
