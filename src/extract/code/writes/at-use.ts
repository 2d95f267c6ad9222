import { literalOf } from '../literals.ts';
import { chainOf, isFunction, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { assignedAt, outOfBrackets } from './assigned.ts';
import { isMemberOf, keyOf } from './members.ts';
import type { Named } from './uses.ts';
import type { Key, Write } from './write.ts';
import { EACH } from './write.ts';

/** Another name for what is used, or for a part of it. */
export interface Alias {
  name: Named;
  declared: ts.Node | null;
  path: readonly Key[];
}

interface Use {
  write: Omit<Write, 'use' | 'inside' | 'isFollowed'> | null;
  aliases: readonly Alias[];
}

/** What is done with a name where it stands, or with the member that is read of it there. */
export function doneAt(use: ts.Expression): Use {
  const path: Key[] = [];
  let at = passedOn(use);
  for (let { parent } = at; isMemberOf(parent, at); { parent } = at) {
    at = passedOn(parent);
    const call = at.parent;
    if (ts.isCallExpression(call) && call.expression === at)
      return { write: { kind: 'called', path, by: call, given: call.arguments }, aliases: eachGiven(call, path) };
    path.push(keyOf(parent));
  }
  const { parent } = at;
  if (ts.isDeleteExpression(parent)) return written('deleted', path, parent);
  const assigned = assignedAt(at);
  if (assigned) return { write: { kind: 'set', path, ...assigned }, aliases: [] };
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return handedTo(parent, at, path);
  return { write: null, aliases: aliasesAt(at, path) };
}

const written = (
  kind: Write['kind'],
  path: readonly Key[],
  by: ts.Node,
  given: readonly ts.Expression[] = [],
): Use => ({
  write: { kind, path, by, given },
  aliases: [],
});

const NOTHING: Use = { write: null, aliases: [] };

/** What goes on as the same thing: `(where as any)`, `await rows`, `where ?? {}`, `fast ? where : other`. */
function passedOn(use: ts.Expression): ts.Expression {
  const at = outOfBrackets(use);
  const { parent } = at;
  const isSame =
    ts.isAwaitExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== at) ||
    (ts.isBinaryExpression(parent) &&
      (FALLBACKS.has(parent.operatorToken.kind) ||
        (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === at)));
  return isSame ? passedOn(parent) : at;
}

const FALLBACKS: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken]);

const ALL_OVER =
  /^(Object\.(assign|defineProperties)|(_|lodash|\$|jQuery)\.(assign|assignIn|extend|merge|defaults|defaultsDeep))$/;
const ONE_OVER = /^(Object\.defineProperty|Reflect\.(set|defineProperty)|(_|lodash)\.set)$/;

/** `Object.assign(where, more)`, `Reflect.set(where, 'accepted', false)`, `prepare(where)` */
function handedTo(call: ts.CallExpression | ts.NewExpression, at: ts.Expression, path: readonly Key[]): Use {
  const given = call.arguments ?? [];
  if (call.expression === at) return NOTHING;
  const name = chainOf(call.expression).join('.');
  const [first, key, ...values] = given;
  // What is handed back is the same thing; what follows it is only read.
  if (ALL_OVER.test(name))
    return first === at ? { ...written('over', path, call, given.slice(1)), aliases: aliasesAt(call, path) } : NOTHING;
  if (ONE_OVER.test(name) && key) {
    const told = literalOf(key)?.value;
    // `_.set(where, 'user.id', other)`
    const keys =
      typeof told !== 'string' ? [null] : name.endsWith('.set') && name !== 'Reflect.set' ? told.split('.') : [told];
    return first === at ? written('set', [...path, ...keys], call, values) : NOTHING;
  }
  return written('handed', path, call, given);
}

/** `const open = where`, `open = where`, `const { user } = where`, `for (const one of list)` */
function aliasesAt(at: ts.Expression, path: readonly Key[]): readonly Alias[] {
  const { parent } = at;
  if (ts.isVariableDeclaration(parent) && parent.initializer === at) return boundBy(parent, path);
  if (ts.isForOfStatement(parent) && parent.expression === at && ts.isVariableDeclarationList(parent.initializer))
    return parent.initializer.declarations.flatMap(one => boundBy(one, [...path, EACH]));
  const isPlain = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!isPlain || parent.right !== at || !ts.isIdentifier(parent.left)) return [];
  return [{ name: parent.left, declared: declarationOf(parent.left.text, parent.left), path }];
}

/** The names by which what is handed to a parameter or a variable goes there; what is left of it after others is another thing. */
export function boundBy(
  declared: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement,
  path: readonly Key[],
): Alias[] {
  const { name } = declared;
  if (!ts.isVariableDeclaration(declared) && declared.dotDotDotToken) return [];
  if (ts.isIdentifier(name)) return [{ name, declared, path }];
  return name.elements.flatMap((one, place) => {
    if (ts.isOmittedExpression(one)) return [];
    const named = one.propertyName ?? one.name;
    const key = ts.isArrayBindingPattern(name)
      ? String(place)
      : ts.isComputedPropertyName(named)
        ? null
        : textOf(named);
    return boundBy(one, [...path, key]);
  });
}

/** `list.forEach(one => …)` */
const eachGiven = (call: ts.CallExpression, path: readonly Key[]): readonly Alias[] =>
  call.arguments.flatMap(given => {
    const each: ts.Node = unwrap(given);
    return isFunction(each) ? each.parameters.flatMap(one => boundBy(one, [...path, EACH])) : [];
  });
