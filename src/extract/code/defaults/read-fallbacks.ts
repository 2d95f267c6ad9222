import type { Candidate } from './candidates.ts';
import { ownerOf, propsOwner, readOwner } from './owners.ts';
import { storedFallback } from './scalars.ts';
import { storedBehind } from './stored-reads.ts';
import { takenIn } from './taken-in.ts';
import { declaredName, eachNode, isFunction, nameNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `settings.x ?? 'public'`, `const { x = 'public' } = settings`, `function Player({ autoPlay = true })`; `$props` is what a Vue script
 * takes out of `defineProps()`, and a rune of Svelte.
 */
export function fallbackOf(
  node: ts.Node,
  value: ts.Node,
): (Pick<Candidate, 'name' | 'owner'> & { text?: string }) | null {
  if (ts.isBindingElement(node)) {
    const holder = node.parent.parent;
    if (ts.isParameter(holder))
      return isComponent(holder.parent)
        ? { name: value, owner: () => propsOwner(node) }
        : { name: value, owner: () => takenIn(null, node) };
    const source = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
    if (!source) return null;
    const isProps = /^(\$?props|defineProps)$/.test(
      nameOf(ts.isCallExpression(source) ? source.expression : source) ?? '',
    );
    return { name: value, owner: () => (isProps ? propsOwner(node) : (takenIn(source, node) ?? readOwner(source))) };
  }
  if (ts.isParameter(node)) return null;
  // `chosen ?? user.autoplay ?? true`: what is read last.
  const inner = ts.isBinaryExpression(node) ? value : undefined;
  if (inner && ts.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return fallbackOf(node, unwrap(inner.right));
  // `settings.x = store.get('x') ?? true` is said of the setting.
  const stored = storedFallback(node.parent) ? null : storedBehind(value as ts.Expression);
  if (stored) return { name: stored.key, text: stored.text, owner: () => readOwner(stored.source, ['setting']) };
  const read = selected(value as ts.Expression);
  const name = nameNode(read);
  const source = receiverOf(read);
  if (!name || !source || isShown(node)) return null;
  const isMade = read !== value && ts.isCallExpression(unwrap(source));
  return { name, owner: () => takenIn(source, node) ?? (isMade ? selectedOwner(value) : readOwner(source)) };
}

/** `useAuth(state => accountOf(state)?.showNsfw)`: of whom, everything says that leads there. */
function selectedOwner(value: ts.Node): ReturnType<typeof ownerOf> {
  const said: string[] = [];
  eachNode(value, one => void (ts.isIdentifier(one) && said.push(one.text)));
  return { ...ownerOf('read', 'fallback of', said[0] ?? 'selector', [], said), own: [] };
}

/** `useSelector(state => state.settings.autoplay)`: what is read out of a store. */
function selected(value: ts.Expression): ts.Expression {
  const [only, ...more] = ts.isCallExpression(value) ? value.arguments : [];
  if (!only || !ts.isArrowFunction(only) || more.length > 0 || ts.isBlock(only.body)) return value;
  return ts.isPropertyAccessExpression(unwrap(only.body)) ? unwrap(only.body) : value;
}

/** `checked={settings.x ?? false}`, `!(settings.x ?? false)`: what a switch shows, or sets next. */
function isShown(node: ts.Node): boolean {
  let at = node.parent;
  while (ts.isParenthesizedExpression(at) || ts.isBinaryExpression(at)) at = at.parent;
  if (ts.isPrefixUnaryExpression(at)) return ts.isPropertyAssignment(at.parent) || ts.isCallExpression(at.parent);
  return (
    ts.isJsxExpression(at) &&
    ts.isJsxAttribute(at.parent) &&
    /^(is)?(checked|value|selected|active|enabled|on|pressed)$/i.test(textOf(at.parent.name))
  );
}

function isComponent(node: ts.Node): boolean {
  return isFunction(node) && /^[A-Z]/.test(declaredName(node) ?? '');
}
