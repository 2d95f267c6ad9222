import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf, memberOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const LOOPS = /^(map|flatMap|forEach)$/;
/** Under what a list is handed its items, and under what the function that shows one of them. */
const ITEMS = /^(data|items|each|of|list|rows)$/;
const SHOWS = /^(render(Item|Row|Message|Comment|Post|Cell|Entry)?|item(Content|Renderer)?|rowRenderer|children|row)$/;

/**
 * The list whose items a function of the file is run for, where it is handed on by its name: `messages.map(row)`,
 * `<FlatList data={messages} renderItem={row} />`; null where none is, or it is run for items of two lists.
 */
export function listHandedTo(run: FunctionNode): ts.Expression | null {
  const made = madeBy(run);
  if (!made) return null;
  const within = run.getSourceFile();
  let lists = known.get(within);
  if (!lists) known.set(within, (lists = collect(within)));
  return lists.get(made) ?? null;
}

/** What a name means that a function bears: `const row = useCallback(one => …)`, `renderItem({ item }) { … }` of a class. */
function madeBy(run: FunctionNode): ts.Node | null {
  if (ts.isFunctionDeclaration(run) || ts.isMethodDeclaration(run)) return run;
  let holder: ts.Node = run.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyDeclaration(holder) ? holder : null;
}

const known = new WeakMap<ts.SourceFile, Map<ts.Node, ts.Expression | null>>();

function collect(root: ts.SourceFile): Map<ts.Node, ts.Expression | null> {
  const lists = new Map<ts.Node, ts.Expression | null>();
  const add = (made: ts.Node | null, list: ts.Expression | undefined) => {
    if (made === null || !list) return;
    const before = lists.get(made);
    lists.set(made, before === undefined || before?.getText() === list.getText() ? list : null);
  };
  throughout(root, node => {
    if (ts.isCallExpression(node) && LOOPS.test(nameOf(node.expression) ?? ''))
      add(handed(node.arguments[0]), receiverOf(node.expression) ?? undefined);
    if (!ts.isJsxAttributes(node)) return;
    const given = (names: RegExp) =>
      node.properties.flatMap(one =>
        ts.isJsxAttribute(one) && names.test(textOf(one.name)) ? (valueOfAttribute(one) ?? []) : [],
      )[0];
    add(handed(given(SHOWS)), given(ITEMS));
  });
  return lists;
}

const valueOfAttribute = ({ initializer }: ts.JsxAttribute): ts.Expression | undefined =>
  initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;

/** What `row` and `this.row` mean there, and what `m => row(m)` runs; another's function, `this.props.row`, means nothing. */
function handed(given: ts.Expression | undefined): ts.Node | null {
  const inner = given && unwrap(given);
  if (!inner) return null;
  if (ts.isIdentifier(inner)) return declarationOf(inner.text, inner);
  if (ts.isPropertyAccessExpression(inner))
    return inner.expression.kind === ts.SyntaxKind.ThisKeyword ? memberOf(inner, inner.name.text) : null;
  const call = ts.isArrowFunction(inner) && !ts.isBlock(inner.body) ? unwrap(inner.body) : null;
  const [first] = ts.isArrowFunction(inner) ? inner.parameters : [];
  const isHanded = call && first && ts.isCallExpression(call) && call.arguments[0]?.getText() === textOf(first.name);
  return isHanded && !isFunction(unwrap(call.expression)) ? handed(call.expression) : null;
}
