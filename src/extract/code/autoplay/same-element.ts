import type { Detection } from '../detector.ts';
import { chainOf, eachNode, nameOf } from '../names.ts';
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
  const played = new Set(found.flatMap(one => playedBy(one, file)));
  if (played.size === 0) return [...found];
  return found.map(one => {
    const element = ts.isJsxAttribute(one.node.parent) ? one.node.parent.parent : null;
    const isTold = element?.properties.some(each => [...played].some(name => refers(each, name)));
    return isTold && one.traits?.includes('silent-loop') ? { ...one, isRepeated: true as const } : one;
  });
}

/** Names under which the element is held that plays. */
function playedBy({ node, symbol, traits }: Detection, file: ParsedFile): string[] {
  const call = ts.isPropertyAccessExpression(node.parent) ? node.parent : null;
  if (symbol !== 'play' || !call || traits?.some(trait => APART.includes(trait))) return [];
  const chain = chainOf(call.expression);
  if (chain.at(-1) !== 'target') return chain.slice(0, 1);
  const watched: string[] = [];
  eachNode(file.ast, one => {
    if (ts.isCallExpression(one) && nameOf(one.expression) === 'observe' && one.arguments[0])
      watched.push(...chainOf(one.arguments[0]).slice(0, 1));
  });
  return watched;
}
