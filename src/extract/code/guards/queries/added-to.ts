import { literally } from '../../../../kit/text.ts';
import { calleeOf } from '../../callees.ts';
import { linksOf } from '../../links/registry.ts';
import { chainOf, enclosingFunction, nameOf, receiverOf, unwrap } from '../../names.ts';
import { declarationOf } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import { usesOf } from '../../writes/uses.ts';
import { isOfSomebody } from './people-asked.ts';
import { isState } from './row-states.ts';
import { isWrittenTo } from '../../writes/assigned.ts';

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
const MAX_STEPS = 3;

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
  const declared = declarationOf(list.text, list);
  return declared ? addedBefore(declared, list.text, list, MAX_STEPS) : [];
}

function addedBefore(declared: ts.Node, name: string, before: ts.Node | null, steps: number): readonly Added[] | null {
  const within = enclosingFunction(declared);
  if (steps === 0) return null;
  const added: Added[] = [];
  for (const use of usesOf(declared, name, within ?? declared.getSourceFile())) {
    // What a whole file keeps may be added to at any time.
    if (use === before || (within && before && use.pos > before.pos)) continue;
    const more = addedBy(use, before, steps);
    if (!more) return null;
    added.push(...more);
  }
  return added;
}

function addedBy(use: ts.Expression, before: ts.Node | null, steps: number): readonly Added[] | null {
  let at: ts.Expression = use;
  while (isAround(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isPropertyAccessExpression(parent)) return addedByMember(parent);
  if (ts.isElementAccessExpression(parent) && parent.expression === at)
    return isWrittenTo(parent) ? valueWritten(parent) : addedWithin(parent);
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name))
    return addedBefore(parent, parent.name.text, before, steps - 1);
  if (ts.isForOfStatement(parent)) return isEachWritten(parent.initializer, parent.statement) ? null : [];
  if (ts.isCallExpression(parent) && parent.expression !== at) return addedByCallee(parent, at, steps);
  if (ts.isNewExpression(parent)) return READS.test(parent.expression.getText()) ? [] : null;
  return [];
}

const all = (given: readonly ts.Expression[]): Added[] => given.map(one => ({ given: one }));

const isAround = (node: ts.Node): node is ts.Expression =>
  ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node);

/** `list.push(a, ...more)`, `list.length = 0`, `list.forEach(one => …)` */
function addedByMember(member: ts.PropertyAccessExpression): readonly Added[] | null {
  const call = member.parent;
  if (!ts.isCallExpression(call) || call.expression !== member)
    return isWrittenTo(member) && member.name.text !== 'length' ? valueWritten(member) : addedWithin(member);
  if (ADDS.test(member.name.text)) return all(call.arguments);
  const writes = call.arguments.some(given => {
    const each = unwrap(given);
    if (!ts.isArrowFunction(each) && !ts.isFunctionExpression(each)) return false;
    return each.parameters.some(one => isEachWritten(one, each.body));
  });
  return writes ? null : [];
}

/** `answer.rows.push(other)`, `mine[0].friendId = to` */
function addedWithin(member: ts.Expression): readonly Added[] | null {
  const { parent } = member;
  return ts.isPropertyAccessExpression(parent) ? addedByMember(parent) : [];
}

function valueWritten(target: ts.Expression): readonly Added[] | null {
  const { parent } = target;
  const isPlain = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isPlain ? all([parent.right]) : null;
}

/** `for (const one of list) one.friendId = to` */
function isEachWritten(named: ts.Node, body: ts.Node): boolean {
  const one = ts.isVariableDeclarationList(named) ? named.declarations[0] : named;
  if (!one || !(ts.isVariableDeclaration(one) || ts.isParameter(one)) || !ts.isIdentifier(one.name)) return false;
  return usesOf(one, one.name.text, body).some(use => {
    const { parent } = use;
    const isMember = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent);
    return (isMember && isWrittenTo(parent) && saysWho(parent)) || isAssignedOver(use);
  });
}

/** Whose row it is, or in which state; that it was `seen` says neither. */
const saysWho = (member: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean =>
  !ts.isPropertyAccessExpression(member) || isOfSomebody([member.name.text]) || isState(member.name.text);

/** `Object.assign(one, { friendId: to })` */
const isAssignedOver = (use: ts.Expression): boolean =>
  ts.isCallExpression(use.parent) &&
  use.parent.arguments[0] === use &&
  chainOf(use.parent.expression).join('.') === 'Object.assign';

function addedByCallee(call: ts.CallExpression, given: ts.Expression, steps: number): readonly Added[] | null {
  if (isAssignedOver(given)) return null;
  const chain = chainOf(call.expression);
  // `Array.prototype.push.apply(mine, others)`
  if (/^(apply|call)$/.test(chain.at(-1) ?? '') && ADDS.test(chain.at(-2) ?? ''))
    return all(call.arguments.slice(1).map(unwrap));
  const declared = calleeOf(call.expression);
  if (!declared && READS.test(chain.join('.'))) return [];
  const isKept = KEEPS.test(chain.at(-1) ?? '') && call.arguments.indexOf(given) > 0;
  if (isKept && receiverOf(call.expression)) return [];
  const parameter = declared?.parameters[call.arguments.indexOf(given)];
  if (!declared || !parameter || !ts.isIdentifier(parameter.name))
    return PROMISES_MORE.test(chain.at(-1) ?? '')
      ? null
      : isOfPackage(call.expression)
        ? []
        : [{ given: call, isUnseen: true }];
  const more = addedBefore(parameter, parameter.name.text, null, steps - 1);
  // What it puts in is its own: whose they are is not asked there.
  return more?.every(one => one.isUnseen) ? more : null;
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
