import { nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const LOOPS = /^(map|flatMap|forEach)$/;
/** Under what a list is handed its items, and under what the function that shows one of them. */
const ITEMS = /^(data|items|each|of|list|rows)$/;
const SHOWS = /^(render(Item|Row|Message|Comment|Post|Cell|Entry)?|item(Content|Renderer)?|rowRenderer|children|row)$/;

/**
 * The list whose items a function of the file is run for, where it is handed on by its name: `messages.map(row)`,
 * `<FlatList data={messages} renderItem={row} />`; null where none is, or it is run for items of two lists.
 */
export function listHandedTo(name: string, within: ts.SourceFile): ts.Expression | null {
  let lists = known.get(within);
  if (!lists) known.set(within, (lists = collect(within)));
  return lists.get(name) ?? null;
}

const known = new WeakMap<ts.SourceFile, Map<string, ts.Expression | null>>();

function collect(root: ts.SourceFile): Map<string, ts.Expression | null> {
  const lists = new Map<string, ts.Expression | null>();
  const add = (name: string | null, list: ts.Expression | undefined) => {
    if (name === null || !list) return;
    const before = lists.get(name);
    lists.set(name, before === undefined || before?.getText() === list.getText() ? list : null);
  };
  throughout(root, node => {
    if (ts.isCallExpression(node) && LOOPS.test(nameOf(node.expression) ?? ''))
      add(handedName(node.arguments[0]), receiverOf(node.expression) ?? undefined);
    if (!ts.isJsxAttributes(node)) return;
    const given = (names: RegExp) =>
      node.properties.flatMap(one =>
        ts.isJsxAttribute(one) && names.test(textOf(one.name)) ? (valueOfAttribute(one) ?? []) : [],
      )[0];
    add(handedName(given(SHOWS)), given(ITEMS));
  });
  return lists;
}

const valueOfAttribute = ({ initializer }: ts.JsxAttribute): ts.Expression | undefined =>
  initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;

/** `row`, `this.row`; what `m => row(m)` runs. */
function handedName(given: ts.Expression | undefined): string | null {
  const inner = given && unwrap(given);
  if (!inner) return null;
  if (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) return nameOf(inner);
  const call = ts.isArrowFunction(inner) && !ts.isBlock(inner.body) ? unwrap(inner.body) : null;
  const [first] = inner && ts.isArrowFunction(inner) ? inner.parameters : [];
  const isHanded = call && first && ts.isCallExpression(call) && call.arguments[0]?.getText() === textOf(first.name);
  return isHanded ? nameOf(call.expression) : null;
}
