import type { Detection } from '../detector.ts';
import { chainOf, eachNode, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { refers } from './film-elements.ts';

/** What keeps a place from answering for another. */
const APART = ['off', 'setting', 'user-opened', 'own-content', 'told-to-play'];

/**
 * `observer.observe(film)` with `entry.target.play()`, and `<video ref={film} autoplay muted loop>`: one film is told where it is
 * played, and whether it is a short one that moves is asked of it no more.
 */
export function toldOnce(found: readonly Detection[], file: ParsedFile): Detection[] {
  const played = found.flatMap(one => playedBy(one, file));
  if (played.length === 0) return [...found];
  return found.map(one => {
    const element = ts.isJsxAttribute(one.node.parent) ? one.node.parent.parent : null;
    const isTold = element?.properties.some(each =>
      played.some(name => refers(each, name.text) && declarationOf(name.text, each) === declarationOf(name.text, name)),
    );
    return isTold && one.traits?.includes('silent-loop') ? { ...one, isRepeated: true as const } : one;
  });
}

/** Names under which the element is held that plays, where they stand: another component may have one of the same name. */
function playedBy({ node, symbol, traits }: Detection, file: ParsedFile): ts.Identifier[] {
  const call = ts.isPropertyAccessExpression(node.parent) ? node.parent : null;
  if (symbol !== 'play' || !call || traits?.some(trait => APART.includes(trait))) return [];
  if (chainOf(call.expression).at(-1) !== 'target') return rootOf(call.expression);
  const watched: ts.Identifier[] = [];
  eachNode(file.ast, one => {
    if (ts.isCallExpression(one) && nameOf(one.expression) === 'observe' && one.arguments[0])
      watched.push(...rootOf(one.arguments[0]));
  });
  return watched;
}

/** `film` of `film.current!` */
function rootOf(expression: ts.Expression): ts.Identifier[] {
  let inner = unwrap(expression);
  while (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) inner = unwrap(inner.expression);
  return ts.isIdentifier(inner) ? [inner] : [];
}
