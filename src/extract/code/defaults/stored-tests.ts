import { askedForNothing } from './fallbacks.ts';
import { ownerOf } from './owners.ts';
import { storedKey } from './schemas.ts';
import type { Start } from './starts.ts';
import { literalOf } from '../literals.ts';
import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const NO = /^(false|0|off|no|disabled|hidden|none|never)$/;
const YES = /^(true|1|on|yes|enabled|shown|always)$/;

/** What `stored !== 'false'` and `stored === 'true'` are where nothing is stored; null for anything else. */
export function storedAnswer(node: ts.Expression): 'true' | 'false' | null {
  const inner = unwrap(node);
  if (!ts.isBinaryExpression(inner) || !ts.isStringLiteralLike(inner.right)) return null;
  const operator = inner.operatorToken.getText();
  if (/^!==?$/.test(operator) && NO.test(inner.right.text)) return 'true';
  return /^===?$/.test(operator) && YES.test(inner.right.text) ? 'false' : null;
}

/** `localStorage.getItem('autoplay') !== 'false'`: on until somebody said no. */
export function storedTest(node: ts.Node): Start | null {
  if (!ts.isBinaryExpression(node)) return null;
  const answer = storedAnswer(node);
  const stored = answer && storedKey(unwrap(node.left));
  // Whether a hint was put away is no setting.
  if (!stored || /(hidden|dismissed|seen|closed|collapsed|open(ed)?)$/i.test(stored.text)) return null;
  const otherwise = saidOfNothing(node, stored.text);
  // What stands there where nothing is stored cannot be told.
  if (otherwise === null) return null;
  const { key, source } = stored;
  const owner = () => ownerOf('read', 'fallback of', nameOf(source) ?? 'storage', [], ['setting']);
  const text = stored.text.split(/[.:/]/).at(-1)!;
  return otherwise
    ? { name: key, text, value: otherwise, owner }
    : { name: key, text, value: key, means: [answer], owner };
}

/**
 * `getItem(k) === null ? true : getItem(k) === 'true'`: what holds where nothing is stored is said before. Undefined if nothing
 * asks for that, null if it is no plain value.
 */
function saidOfNothing(test: ts.Node, key: string): ts.Expression | null | undefined {
  let at = test;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (!ts.isConditionalExpression(parent) || parent.condition === at) return undefined;
  const asked = askedForNothing(parent.condition);
  if (!asked || storedKey(unwrap(asked.value))?.text !== key) return undefined;
  const [missing, present] = asked.isMissing
    ? [parent.whenTrue, parent.whenFalse]
    : [parent.whenFalse, parent.whenTrue];
  if (present !== at) return undefined;
  const value = literalOf(missing)?.value;
  return value === null || value === undefined ? null : missing;
}
