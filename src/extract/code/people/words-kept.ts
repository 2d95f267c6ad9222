import { calleeOf } from '../callees.ts';
import { chainOf, nameOf, receiverOf, throughout } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a call may do what its name says of two things that it is given, as `isMember(userId, schoolId)`: what is not seen is
 * believed, and what is seen must bring the two together, in one comparison or one call. `return true`, a look at the plan of the
 * school, or `school.isPublic || …` do not.
 */
export function mayKeepWord(call: ts.CallExpression): boolean {
  const callee = calleeOf(call.expression);
  if (!callee?.body) return true;
  const given = callee.parameters.map(({ name }) => namesOf(name)).filter(names => names.length > 0);
  const rows = given.map(names => rowsOf(callee.body!, names));
  let isEither = false;
  const holdsAll = (node: ts.Node) =>
    given.filter(names => holdsOneOf(node, names)).length >= Math.min(2, given.length);
  const known = new Set<string>();
  const bringsTogether = (within: ts.Node): boolean => {
    let isFound = false;
    throughout(within, node => {
      isFound ||= ts.isIdentifier(node) && known.has(node.text);
      isFound ||= ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText()) && holdsAll(node);
      if (!ts.isCallExpression(node)) return;
      isFound ||= !NOTES.test(nameOf(node.expression) ?? '') && holdsAll(node);
      isFound ||= given.some((names, at) => isAmongRows(node, names, rows, at));
    });
    return isFound;
  };
  throughout(callee.body, node => {
    if (ts.isVariableDeclaration(node) && node.initializer && bringsTogether(node.initializer))
      for (const name of namesOf(node.name)) known.add(name);
    if (ts.isBinaryExpression(node) && node.operatorToken.getText() === '||')
      isEither ||= !isRefusal(node) && node.right.kind !== ts.SyntaxKind.FalseKeyword;
    const test = node.kind === ts.SyntaxKind.TrueKeyword ? testBefore(node) : null;
    isEither ||= test !== null && !bringsTogether(test);
  });
  return !isEither && bringsTogether(callee.body);
}

/** `open` of `open ? true : …` and of `if (open) return true;` */
function testBefore(yes: ts.Node): ts.Expression | null {
  const { parent } = yes;
  if (ts.isConditionalExpression(parent)) return parent.whenTrue === yes ? parent.condition : null;
  if (!ts.isReturnStatement(parent)) return null;
  const block = ts.isBlock(parent.parent) ? parent.parent : parent;
  return ts.isIfStatement(block.parent) && block.parent.thenStatement === block ? block.parent.expression : null;
}

/** `school.members.includes(userId)`, where the school was found by the other of the two. */
function isAmongRows(
  call: ts.CallExpression,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  at: number,
): boolean {
  const list = receiverOf(call.expression);
  if (!list || !/^(includes|some|has|find|indexOf|equals)$/.test(nameOf(call.expression) ?? '')) return false;
  const isRow = rows.some((found, other) => other !== at && found.includes(chainOf(list)[0] ?? ''));
  return isRow && call.arguments.some(one => holdsOneOf(one, names));
}

/** What is found by one of the two alone. */
function rowsOf(body: ts.Node, names: readonly string[]): string[] {
  const found: string[] = [];
  throughout(body, node => {
    if (ts.isVariableDeclaration(node) && node.initializer && FINDS.test(node.initializer.getText()))
      if (holdsOneOf(node.initializer, names)) found.push(...namesOf(node.name));
  });
  return found;
}
const FINDS = /\b(find|get|load|fetch|query|select|read)\w*\(/;

/** What only writes down who asked. */
const NOTES = /^(log|debug|info|warn|error|trace|track|record|audit)$/;

const namesOf = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap(one => (ts.isBindingElement(one) ? namesOf(one.name) : []));

function holdsOneOf(within: ts.Node, names: readonly string[]): boolean {
  let found = false;
  throughout(within, node => {
    if (
      ts.isIdentifier(node) &&
      names.includes(node.text) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
    )
      found = true;
  });
  return found;
}

/** `if (!row || row.left) throw …`: each is enough to be sent away. */
function isRefusal(node: ts.Node): boolean {
  let at = node;
  while (ts.isBinaryExpression(at.parent) || ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return ts.isIfStatement(at.parent) && at.parent.expression === at;
}
