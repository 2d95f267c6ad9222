import { enclosingFunction, textOf, throughout, unwrap } from '../../names.ts';
import { ts } from '../../ts-morph.ts';
import { isOfSomebody } from './people-asked.ts';

/**
 * Whether the people of the rows are read, so that they may be those who are written to: `for (const row of rows)
 * send(row.friendId)`. Of these the one who was asked for is a friend.
 */
export function isSomebodyRead(query: ts.Expression): boolean {
  const around = enclosingFunction(query)?.body;
  let isRead = false;
  const take = () => {
    isRead = true;
  };
  const names = namesOf(query, take);
  if (!around || names.size === 0) return isRead;
  throughout(around, node => {
    if (ts.isVariableDeclaration(node)) {
      const list = ts.isForOfStatement(node.parent.parent) ? node.parent.parent.expression : node.initializer;
      if (list && isOfRows(list, names)) addNames(node.name, names, take);
    } else if (ts.isArrowFunction(node) && ts.isCallExpression(node.parent)) {
      const [first] = node.parameters;
      if (first && isOfRows(node.parent.expression, names)) addNames(first.name, names, take);
    } else if (ts.isPropertyAccessExpression(node) && isOfRows(node, names) && isSomebodys(node.name.text)) take();
  });
  return isRead;
}

const isSomebodys = (column: string) => isOfSomebody([column]) && !/^_?id$/.test(column);

/** Under which names the answer of a query is kept: `const { rows } = await …`, `for (const row of await …)`. */
function namesOf(query: ts.Expression, take: () => void): Set<string> {
  const names = new Set<string>();
  let holder: ts.Node = query;
  while (ts.isExpression(holder)) holder = holder.parent;
  if (ts.isVariableDeclaration(holder)) addNames(holder.name, names, take);
  const list = ts.isForOfStatement(holder) ? holder.initializer : null;
  if (list && ts.isVariableDeclarationList(list)) for (const { name } of list.declarations) addNames(name, names, take);
  return names;
}

const isOfRows = (one: ts.Expression, names: ReadonlySet<string>): boolean => names.has(rootOf(one));

function rootOf(one: ts.Expression): string {
  let at = unwrap(one);
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at) || ts.isCallExpression(at))
    at = unwrap(at.expression);
  return ts.isIdentifier(at) ? at.text : '';
}

/** `rows`, `{ rows }`, `[row]`; `{ friendId }` takes somebody from a row at once. */
function addNames(name: ts.BindingName, names: Set<string>, take: () => void): void {
  if (ts.isIdentifier(name)) names.add(name.text);
  else
    for (const one of name.elements) {
      if (ts.isOmittedExpression(one)) continue;
      if (ts.isObjectBindingPattern(name) && isOfSomebody([textOf(one.propertyName ?? one.name)])) take();
      addNames(one.name, names, take);
    }
}
