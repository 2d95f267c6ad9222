import { unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { entriesOf, isOfTalk } from './no-send.ts';

/** What is so, and of whom: none of it is typed by anybody. */
const STATES =
  /^(is|has|can|permissions?|roles?|rights?|status|state|enabled|disabled|hidden|muted|locked|allowed|granted|ids?|uid|user|member|session|by|count|index|setting|flag)$/;

/**
 * `channel.sendMessage({ permission, status }, 'permission')`: what has become of a right or a setting, told to the programs of
 * those who are there under a kind of its own. Words of somebody have no such names, and no such kind.
 */
export function tellsState({ arguments: given }: ts.CallExpression): boolean {
  const [told, kind, ...more] = given.map(unwrap);
  if (!told || !kind || more.length > 0 || !ts.isObjectLiteralExpression(told) || !ts.isStringLiteralLike(kind))
    return false;
  if (!told.properties.every(one => ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one)))
    return false;
  const words = [...entriesOf(told).map(({ name }) => name), kind.text].flatMap(splitWords);
  return words.length > 1 && words.every(word => STATES.test(word) && !isOfTalk(word));
}
