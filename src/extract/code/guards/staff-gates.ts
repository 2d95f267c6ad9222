import { meaningOf } from '../links/meaning.ts';
import { eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { routeOf } from '../routes/route-calls.ts';
import type { Held } from './dominance.ts';
import { heldAt, heldAtEnd } from './dominance.ts';
import { isOfCommunity, provesStaff } from './proves-staff.ts';

const STAFF = /^(super ?)?(admin|admins|administrator|moderator|moderators|staff|superuser|sysadmin)$/;
const NOT = /^(not|non|no|or|maybe|optional|unless|self|owner|any)$/;
const REFUSES =
  /\b(?:status|sendStatus|code)\(\s*40[13]\b|\bstatus:\s*40[13]\b|\bthrow\b|\bredirect\(|\bnext\(\s*(?:new\b|err)/;

/**
 * Whether only the staff come to a place: a step that is named for them stands in front, and its body lets on
 * nobody but those who have the role. The name alone is none, and neither is a body that lets on whoever comes while something
 * else is so.
 */
export const isBehindStaffGate = (node: ts.Node): boolean =>
  heldBefore(node).some(held => 'passed' in held && held.how === 'middleware' && isStaffGate(held.passed));

/** What ran before a place inside a handler, or before a step in front of one: `app.post('/x', onlyStaff, upload.single('y'), …)`. */
function heldBefore(node: ts.Node): Held[] {
  for (let at: ts.Node = node; at && !isFunction(at); at = at.parent) {
    const route = ts.isCallExpression(at) ? routeOf(at) : null;
    if (route)
      return heldAt(route.handler).filter(
        held =>
          'passed' in held && (held.passed.getSourceFile() !== node.getSourceFile() || held.passed.end <= node.pos),
      );
  }
  return heldAt(node);
}

function isStaffGate(passed: ts.Expression): boolean {
  const inner = unwrap(passed);
  const words = splitWords(nameOf(ts.isCallExpression(inner) ? inner.expression : inner) ?? '');
  if (!words.some(word => STAFF.test(word)) || words.some(word => NOT.test(word)) || isOfCommunity(words)) return false;
  const meaning = meaningOf(passed);
  const body = meaning?.is === 'function' ? meaning.node.body : null;
  if (!body || !ts.isBlock(body) || !REFUSES.test(body.getText())) return false;
  const ways = waysOn(body);
  if (ways === null) return false;
  const held = ways.length > 0 ? ways.map(way => heldAt(way, body.parent)) : [heldAtEnd(body)];
  return held.every(all => all.some(one => 'test' in one && one.over === null && provesStaff(one.test, one.outcome)));
}

/** Where `next()` is called in a body, or null if it is also handed on. */
function waysOn(body: ts.Block): ts.Node[] | null {
  const ways: ts.Node[] = [];
  let isHandedOn = false;
  eachNode(body, node => {
    if (!ts.isIdentifier(node) || !/^(next|done)$/.test(node.text)) return;
    const call = node.parent;
    if (!ts.isCallExpression(call) || call.expression !== node) isHandedOn = true;
    else if (!call.arguments.some(one => !/^(null|undefined)$/.test(one.getText()))) ways.push(call);
  });
  return isHandedOn ? null : ways;
}
