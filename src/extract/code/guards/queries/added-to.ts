import { literally } from '../../../../kit/text.ts';
import { calleeOf } from '../../callees.ts';
import { linksOf } from '../../links/registry.ts';
import { chainOf, nameOf, receiverOf, unwrap } from '../../names.ts';
import { declarationOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { isWithin } from '../../within.ts';
import type { Key, Write } from '../../writes/write.ts';
import { EACH } from '../../writes/write.ts';
import { writesTo } from '../../writes/writes-to.ts';
import { isOfSomebody } from './people-asked.ts';
import { isState } from './row-states.ts';

/** What puts something into a list, a set or a map. */
const ADDS = /^(push|unshift|add|set|fill|splice|copyWithin|with)$/;
/** What only writes down, shows or copies what it is given. */
const READS =
  /^(Set|Map|Array|String|Boolean|Number|log|debug|Array\.(from|of|isArray)|Object\.(keys|values|entries|freeze|fromEntries|groupBy)|Promise\.\w+)$|\.(log|debug|info|warn|error|trace|json|send|jsonp|render|stringify)$/;
/** What promises to put more into what it is given. */
const PROMISES_MORE =
  /^(add|append|assign|concat|defaults|extend|fill|include|join|merge|mix|push|set|splice|unshift)/i;
/** What keeps it under a key, or tells others: `cache.set('friends', mine)`. */
const KEEPS = /^(set|put|set_?ex|h_?set|setJSON|setItem|emit|publish|write|track|capture)$/i;

/** What is put into a list, or a call that is handed the list, is not read, and may put in anything. */
export interface Added {
  given: ts.Expression;
  isUnseen?: true;
}

/**
 * What is put into a list by its name before it is looked into: `mine.push(...others)`, `ids.add(to)`, `mine[0] = other`. Null where
 * it is handed to what may put in more, or where those who are in it are changed.
 */
export function addedTo(list: ts.Identifier): readonly Added[] | null {
  if (!declarationOf(list.text, list)) return [];
  const added: Added[] = [];
  for (const write of writesTo(list)) {
    const more = write.path.includes(EACH) ? addedToEach(write) : addedBy(write);
    // What a function puts in is its own: whose they are is not asked there.
    if (!more || (write.inside && !more.every(one => one.isUnseen))) return null;
    added.push(...more);
  }
  return added;
}

const all = (given: readonly ts.Expression[]): Added[] => given.map(one => ({ given: one }));

/** `list.push(a, ...more)`, `list.length = 0`, `list[0] = other`, `answer.rows.push(other)`, `mine[0].friendId = to` */
function addedBy({ kind, path, by, given, isFollowed, use }: Write): readonly Added[] | null {
  if (kind === 'handed') return path.length > 0 || isFollowed ? [] : addedByCallee(by, use);
  if (kind === 'called') return ADDS.test(nameOf((by as ts.CallExpression).expression) ?? '') ? all(given) : [];
  if (kind !== 'set') return null;
  if (path.at(-1) === 'length' || (isOfOne(path) && !saysWho(path.at(-1)!))) return [];
  const isPlain = ts.isBinaryExpression(by) && by.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isPlain ? all(given) : null;
}

/** `mine[0].seen = true` */
const isOfOne = ([place, ...further]: readonly Key[]): boolean =>
  further.length > 0 && (place === null || (typeof place === 'string' && /^\d+$/.test(place)));

/** `for (const one of list) one.friendId = to`, `list.forEach(one => Object.assign(one, { friendId: to }))` */
function addedToEach({ kind, path }: Write): readonly Added[] | null {
  if (kind === 'over') return null;
  return (kind === 'set' || kind === 'deleted') && saysWho(path.at(-1)!) ? null : [];
}

/** Whose row it is, or in which state; that it was `seen` says neither. */
const saysWho = (member: Key): boolean => typeof member !== 'string' || isOfSomebody([member]) || isState(member);

function addedByCallee(call: ts.Node, list: ts.Expression): readonly Added[] | null {
  if (!ts.isCallExpression(call)) return ts.isNewExpression(call) && READS.test(call.expression.getText()) ? [] : null;
  const chain = chainOf(call.expression);
  // `Array.prototype.push.apply(mine, others)`
  if (/^(apply|call)$/.test(chain.at(-1) ?? '') && ADDS.test(chain.at(-2) ?? ''))
    return all(call.arguments.slice(1).map(unwrap));
  if (!calleeOf(call.expression) && READS.test(chain.join('.'))) return [];
  const isFirst = isWithin(list, call.arguments[0]!);
  if (!isFirst && KEEPS.test(chain.at(-1) ?? '') && receiverOf(call.expression)) return [];
  if (PROMISES_MORE.test(chain.at(-1) ?? '')) return null;
  return isOfPackage(call.expression) ? [] : [{ given: call, isUnseen: true }];
}

/** `keyBy` of `import { keyBy } from 'lodash'`; what the product declares under the name may stand behind an alias like `@app/lists`. */
function isOfPackage(callee: ts.Expression): boolean {
  const links = linksOf(callee);
  const own = chainOf(callee)[0] ?? '';
  const binding = links?.imports.get(own);
  if (!links || !binding || /^[.~#/]|^@\//.test(binding.specifier)) return false;
  const name = /^(default|\*)$/.test(binding.name) ? own : binding.name;
  const declared = new RegExp(`\\b(?:function\\*?|const|let|var|class)\\s+${literally(name)}\\b`);
  return links.open(binding.specifier, binding.name) === null && links.lookFor(name, declared, 0) !== null;
}

/** The list that each of is taken in turn: `mine` of `one` in `for (const one of mine)`. */
export function listOfEach(one: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(one.text, one);
  const loop = declared?.parent.parent;
  if (declared && loop && ts.isForOfStatement(loop) && ts.isVariableDeclaration(declared)) return loop.expression;
  const each = declared?.parent;
  const isFirst = each && ts.isArrowFunction(each) && each.parameters[0] === declared;
  const call = isFirst ? each.parent : null;
  return call && ts.isCallExpression(call) && nameOf(call.expression) === 'forEach'
    ? receiverOf(call.expression)
    : null;
}
