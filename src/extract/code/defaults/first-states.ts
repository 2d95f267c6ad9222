import type { Owner } from './owners.ts';
import { scalarState } from './scalars.ts';
import { declaredName, eachNode, isFunction, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `const [privacy] = useState(post.visibility || 'public')`: what stands in for the value that is missing is the first state,
 * and is said of that one; in a form that edits the thing it is read from, something was chosen when the thing was made.
 */
export function isSaidOfState(name: ts.Node, { kind, own }: Owner, others: readonly ts.Node[]): boolean {
  if (kind !== 'read') return false;
  const state = stateAround(name);
  return state !== null && (others.includes(state) || isEdited(state, own));
}

/** The state that what is read begins, where nothing but what stands in for it stands between. */
function stateAround(name: ts.Node): ts.Node | null {
  let at = name.parent;
  while (ts.isPropertyAccessExpression(at) || ts.isBinaryExpression(at) || ts.isParenthesizedExpression(at))
    at = at.parent;
  return ts.isCallExpression(at) && ts.isVariableDeclaration(at.parent) ? (scalarState(at.parent)?.name ?? null) : null;
}

/** Whoever has chosen nothing yet has a profile and an account all the same. */
const PEOPLE =
  /^(users?|me|profiles?|accounts?|members?|persons?|settings?|preferences?|prefs|privacy|config|options?)$/;

/** `EditPost` with a `post`: it was there before. */
function isEdited(state: ts.Node, own: readonly string[]): boolean {
  const thing = own.at(-1);
  if (thing === undefined || own.some(word => PEOPLE.test(word))) return false;
  for (let at = state.parent; at; at = at.parent) {
    const words = isFunction(at) ? splitWords(declaredName(at) ?? '') : [];
    if (words.some(word => /^(edit|editing|update|modify)$/.test(word)) && words.includes(thing)) return true;
  }
  return false;
}

/**
 * `const empty = { id: '', visibility: 'public', … }` and then `{ ...empty, ...post }`: a record without identity that lies
 * under what was loaded, so that no field of it is missing. Nobody's post begins so.
 */
export function isOfEmptyRecord(property: ts.Node): boolean {
  const object = property.parent;
  if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(object)) return false;
  let holder: ts.Node = object.parent;
  while (ts.isAsExpression(holder) || ts.isSatisfiesExpression(holder)) holder = holder.parent;
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return false;
  const hasNoIdentity = object.properties.some(
    one => ts.isPropertyAssignment(one) && /^(_?id|uuid)$/.test(textOf(one.name)) && isNothing(one.initializer),
  );
  return hasNoIdentity && isLaidUnder(holder.name.text, property.getSourceFile());
}

const isNothing = (value: ts.Expression): boolean => /^(''|""|``|null|undefined|0|-1)$/.test(value.getText());

function isLaidUnder(name: string, file: ts.SourceFile): boolean {
  let isUnder = false;
  eachNode(file, node => {
    if (isUnder || !ts.isObjectLiteralExpression(node)) return;
    const [first, second] = node.properties.filter(ts.isSpreadAssignment);
    isUnder = second !== undefined && first!.expression.getText() === name;
  });
  return isUnder;
}
