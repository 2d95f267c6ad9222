import { calledOf } from '../components/declared-components.ts';
import { chainOf, isFunction, nameOf, receiverOf, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Whoever is seen there is somebody else. */
export const OTHERS =
  /^(remote|remotes|peer|peers|partner|partners|participant|participants|stranger|strangers|opponent|opponents|guest|guests|caller|callers|callee|callees|subscriber|subscribers|consumer|consumers|publisher|publishers|attendee|attendees|interlocutor)$/;
/** Of whom a list has one film each. */
const LISTED = /^(streams|users|members|people|players|speakers|tracks|videos|clients|connections|pcs|roster)$/;
export const OWN =
  /^(local|self|own|mine|my|me|myself|preview|pre|test|settings?|record|recorded|recorder|recording|scanner?|qr)$/;
/** What a film stands in says whose it is: the tile of a participant, what is made for each of them. */
export function standsWithAnother(film: ts.Node): boolean {
  for (let at = film; at && !ts.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts.isClassLike(at)) continue;
    const words = splitWords(calledOf(at) ?? '');
    if (words.some(word => OWN.test(word))) return false;
    if (words.some(word => OTHERS.test(word))) return true;
    if (isFunction(at) && isForEachOfThem(at)) return true;
    if (/^[A-Z]/.test(calledOf(at) ?? '')) return isFunction(at) && at.parameters.some(isGivenAnother);
  }
  return false;
}

/** `function Tile({ peer })` */
const isGivenAnother = ({ name }: ts.ParameterDeclaration): boolean =>
  ts.isObjectBindingPattern(name) &&
  name.elements.some(one => OTHERS.test(splitWords(textOf(one.propertyName ?? one.name)).at(-1) ?? ''));

/** `participants.map(…)`, `Object.values(peers).map(…)` */
function isForEachOfThem({ parent: call }: ts.Node): boolean {
  if (!ts.isCallExpression(call) || !/^(map|flatMap)$/.test(nameOf(call.expression) ?? '')) return false;
  const list = receiverOf(call.expression);
  const words = list ? [...chainOf(list), list.getText()].flatMap(splitWords) : [];
  return words.some(word => OTHERS.test(word) || LISTED.test(word));
}
