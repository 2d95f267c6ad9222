import { returnedBy } from '../links/returned.ts';
import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { isAssignment } from '../writes/assigned.ts';
import { MODEL, PAGE, PERSON, turnsIn } from './turns.ts';

const DEEP = 6;

/**
 * Whether every line that a hook or a store puts to a list is made there, for whoever writes or for a model: one that comes by a
 * socket, a subscription or a query is from anybody. A type that lets a line be from nobody else says it of all.
 */
export function makesAllLines(by: ts.Node, name: string | null): boolean {
  const isTyped = turnsIn(by.getSourceFile()).some(
    ({ at, name: type }) => isWithin(at, by) || (type !== null && new RegExp(`\\b${type}\\b`).test(by.getText())),
  );
  if (isTyped) return true;
  const own = name === null ? null : ownName(by, name);
  const puts = own === null ? null : putsTo(own, by);
  return puts !== null && puts.length > 0 && puts.every(one => isMadeList(one, own!, DEEP));
}

/** `kept` of a hook that ends with `return { lines: kept }` */
function ownName(by: ts.Node, name: string): string | null {
  const made = ts.isVariableDeclaration(by) && by.initializer ? unwrap(by.initializer) : by;
  if (!isFunction(made)) return name;
  const names = returnedBy(made).map(one => {
    const given = unwrap(one);
    const part = ts.isObjectLiteralExpression(given)
      ? given.properties.find(property => property.name && textOf(property.name) === name)
      : undefined;
    if (part && ts.isShorthandPropertyAssignment(part)) return name;
    return part && ts.isPropertyAssignment(part) ? nameOf(part.initializer) : null;
  });
  return names.length > 0 && names.every(one => one !== null && one === names[0]) ? names[0]! : null;
}

/** What is put to a list: at its start, by what sets it, by `push`; null where what sets it is handed on. */
function putsTo(name: string, by: ts.Node): ts.Expression[] | null {
  const puts: ts.Expression[] = [];
  let isHandedOn = false;
  const setters = new Set<string>();
  const seeDeclared = (node: ts.VariableDeclaration): void => {
    if (ts.isIdentifier(node.name)) {
      if (node.name.text === name && node.initializer) puts.push(...startOf(node.initializer));
      return;
    }
    const [first, second] = node.name.elements;
    if (!ts.isArrayBindingPattern(node.name) || !first || ts.isOmittedExpression(first)) return;
    if (textOf(first.name) !== name || !node.initializer) return;
    puts.push(...startOf(node.initializer));
    if (second && ts.isBindingElement(second)) setters.add(textOf(second.name));
  };
  throughout(by, node => void (ts.isVariableDeclaration(node) && seeDeclared(node)));
  throughout(by, node => {
    if (ts.isIdentifier(node) && setters.has(node.text) && !ts.isBindingElement(node.parent)) {
      const call = node.parent;
      if (!ts.isCallExpression(call) || call.expression !== node) isHandedOn = true;
      else puts.push(...call.arguments);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const adds = /^(push|unshift|splice|set|update)$/.test(node.expression.name.text);
      if (adds && isList(node.expression.expression, name)) puts.push(...node.arguments);
    } else if (ts.isBinaryExpression(node) && isAssignment(node) && isList(node.left, name)) puts.push(node.right);
  });
  return isHandedOn ? null : puts;
}

/** `[]` of `useState([])`, `ref([])` */
function startOf(made: ts.Expression): readonly ts.Expression[] {
  const inner = unwrap(made);
  const isHeld =
    ts.isCallExpression(inner) && /^(useState|ref|shallowRef|reactive|signal)$/.test(nameOf(inner.expression) ?? '');
  return isHeld ? inner.arguments.slice(0, 1) : [inner];
}

/** `lines`, `lines.value`, `this.lines`, `state.lines`; and none of another one's that is only called so. */
function isList(value: ts.Expression, name: string): boolean {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner)) {
    const declared = inner.text === name ? declarationOf(name, inner) : null;
    return declared !== null && !ts.isParameter(declared);
  }
  if (!ts.isPropertyAccessExpression(inner)) return false;
  if (inner.name.text === 'value') return isList(inner.expression, name);
  return inner.name.text === name && /^(this|state|draft)$/.test(inner.expression.getText());
}

/** A list, or a line of it, of which nothing is from elsewhere; a function is given what the list was. */
function isMadeList(value: ts.Expression, name: string, depth: number): boolean {
  const inner = unwrap(value);
  const isMade = (one: ts.Expression): boolean => depth > 0 && isMadeList(one, name, depth - 1);
  if (isFunction(inner)) return returnedBy(inner).every(isMade);
  if (ts.isArrayLiteralExpression(inner))
    return inner.elements.every(one => isMade(ts.isSpreadElement(one) ? one.expression : one));
  if (ts.isObjectLiteralExpression(inner)) return isMadeLine(inner, isMade);
  if (ts.isConditionalExpression(inner)) return isMade(inner.whenTrue) && isMade(inner.whenFalse);
  if (ts.isCallExpression(inner)) {
    const list = ts.isPropertyAccessExpression(inner.expression) ? inner.expression : null;
    const isSame = list !== null && /^(filter|slice|reverse|toReversed|toSorted|sort|at)$/.test(list.name.text);
    if (isSame) return isMade(list.expression);
    return (
      list !== null &&
      /^(map|concat|with)$/.test(list.name.text) &&
      isMade(list.expression) &&
      inner.arguments.every(isMade)
    );
  }
  if (isList(inner, name)) return true;
  if (!ts.isIdentifier(inner)) return ts.isNumericLiteral(inner) || inner.kind === ts.SyntaxKind.NullKeyword;
  const held = valueOf(inner);
  return held ? isMade(held) : isBefore(inner, name);
}

/** `{ role: 'user', content }`, and one of those that were there, changed. */
function isMadeLine(line: ts.ObjectLiteralExpression, isMade: (one: ts.Expression) => boolean): boolean {
  const role = line.properties.find(one => one.name && textOf(one.name) === 'role');
  const spread = line.properties.filter(ts.isSpreadAssignment);
  if (!spread.every(one => isMade(one.expression))) return false;
  if (!role) return spread.length > 0;
  return ts.isPropertyAssignment(role) && saidRoles(role.initializer);
}

function saidRoles(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return saidRoles(inner.whenTrue) && saidRoles(inner.whenFalse);
  return ts.isStringLiteralLike(inner) && [PERSON, MODEL, PAGE].some(test => test.test(inner.text));
}

/** `all` of `setLines(all => …)`, `line` of `all.map(line => …)`: what the list was. */
function isBefore(name: ts.Identifier, list: string): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isParameter(declared) || declared.parent.parameters[0] !== declared) return false;
  const call = declared.parent.parent;
  if (!ts.isCallExpression(call) || !call.arguments.includes(declared.parent as ts.Expression)) return false;
  const run = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(run)) {
    if (/^(map|filter)$/.test(run.name.text)) {
      const of = unwrap(run.expression);
      return isList(of, list) || (ts.isIdentifier(of) && isBefore(of, list));
    }
    return run.name.text === 'update' && isList(run.expression, list);
  }
  return ts.isIdentifier(run) && setterOf(list, run);
}

/** `setLines` of `const [lines, setLines] = useState([])` */
function setterOf(list: string, run: ts.Identifier): boolean {
  const declared = declarationOf(run.text, run);
  if (!declared || !ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return false;
  const [first] = declared.parent.elements;
  return first !== undefined && ts.isBindingElement(first) && textOf(first.name) === list;
}
