import { meaningOf } from '../links/meaning.ts';
import { chainOf, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { namesState, stateRead, takesState } from './state-taken.ts';
import { ts } from '../ts-morph.ts';

/** Where a press puts the item that it is about: what all of the page shares, and who hands that out. */
export interface OpenedState {
  /** The hook that hands out the opener, and whatever was put there. */
  hook: string;
  /** Names under which the item stands there; empty where they could not be followed. */
  states: readonly string[];
  /** The function that puts it there. */
  opener: ts.Node | null;
}

/**
 * `const { openContextMenu } = useApp()`, `app.actions.openContextMenu` of `const app = useApp()`: the opener is of a context or a
 * store, and what it sets is read by a menu that stands once in the layout. Null for any other function.
 */
export function stateOpenedBy(callee: ts.Expression): OpenedState | null {
  const hook = hookBehind(unwrap(callee));
  if (hook === null) return null;
  const opener = meaningOf(callee);
  return opener?.is === 'function'
    ? { hook, states: statesSetIn(opener.node), opener: opener.node }
    : { hook, states: [], opener: null };
}

export function hookBehind(callee: ts.Expression): string | null {
  let root = callee;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (ts.isCallExpression(root)) return hookOf(root);
  const declaration = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  return holder && ts.isVariableDeclaration(holder) && holder.initializer ? hookOf(unwrap(holder.initializer)) : null;
}

export const hookOf = (made: ts.Expression): string | null => {
  const name = ts.isCallExpression(made) ? nameOf(made.expression) : null;
  return name !== null && /^use[A-Z]/.test(name) && !OWN_STATE.test(name) ? name : null;
};
/** What such a hook hands out belongs to the component itself. */
const OWN_STATE = /^use(State|Reducer|Ref|Callback|Memo|Effect|Disclosure|Toggle|Boolean|Navigate|Navigation|Router)$/;

/** `setMenuPost(post)`, `set({ menuPost: post })`, `updateStore('menuPost', post)`: what comes from the parameters is put under a name. */
function statesSetIn({ parameters, body }: FunctionNode): string[] {
  const given = new Set(parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])));
  const isGiven = (value: ts.Expression) => given.has(chainOf(unwrap(value))[0] ?? '');
  const found = new Set<string>();
  if (body)
    throughout(body, node => {
      if (ts.isCallExpression(node)) for (const state of putBy(node, isGiven)) found.add(state);
      // `state.menuPost = post`
      const isPut = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      if (isPut && ts.isPropertyAccessExpression(node.left) && isGiven(node.right)) found.add(node.left.name.text);
    });
  return [...found].filter(isTelling);
}

/** A plain word is also the state of something else. */
const isTelling = (state: string): boolean => splitWords(state).length > 1;

function putBy(call: ts.CallExpression, isGiven: (value: ts.Expression) => boolean): string[] {
  const name = nameOf(call.expression) ?? '';
  const own = /^set([A-Z]\w+)$/.exec(name)?.[1];
  if (own && call.arguments.some(isGiven)) return [own.charAt(0).toLowerCase() + own.slice(1)];
  if (!/^(set|update|patch|merge)/.test(name)) return [];
  const holds = (argument: ts.Expression): boolean => isGiven(argument) || keysOf(argument, isGiven).length > 0;
  const [first, ...rest] = call.arguments;
  if (first && ts.isStringLiteralLike(first)) return rest.some(holds) ? [first.text] : [];
  return call.arguments.flatMap(argument => keysOf(argument, isGiven));
}

/** `{ menuPost: post }`, `state => ({ menuPost: post })` */
function keysOf(argument: ts.Expression, isGiven: (value: ts.Expression) => boolean): string[] {
  let inner = unwrap(argument);
  if (ts.isArrowFunction(inner) && !ts.isBlock(inner.body)) inner = unwrap(inner.body);
  return ts.isObjectLiteralExpression(inner) ? keysGiven(inner, isGiven) : [];
}

const keysGiven = (object: ts.ObjectLiteralExpression, isGiven: (value: ts.Expression) => boolean): string[] =>
  object.properties.flatMap(one => {
    if (ts.isShorthandPropertyAssignment(one)) return isGiven(one.name) ? [one.name.text] : [];
    if (!ts.isPropertyAssignment(one)) return [];
    const value = unwrap(one.initializer);
    if (isGiven(value)) return [textOf(one.name)];
    return ts.isObjectLiteralExpression(value) && keysGiven(value, isGiven).length > 0 ? [textOf(one.name)] : [];
  });

/** An element that names what was put there. */
export interface HandedState {
  element: ts.JsxOpeningLikeElement;
  file: ParsedFile;
  /** It is seen to act on it, or to be what a component is handed: not only to look another way by it. */
  isTaken: boolean;
}

/** `<PostMenu post={menuPost} />`, `<button onClick={() => report(menuPost.id)} />`, in files that use the same hook. */
export function elementsWith({ hook, states, opener }: OpenedState, slice: Slice): HandedState[] {
  return states.flatMap(state =>
    slice.textsWith(state, new RegExp(String.raw`\b${hook}\b`)).flatMap(({ path }) => {
      const file = slice.parse(path);
      const acting = file?.tags.filter(tag => !PROVIDES.test(tag.tagName.getText())) ?? [];
      const isState = stateRead({ hook, state, opener });
      return [...new Set(acting)].flatMap(element => {
        const isTaken = takesState(element, isState);
        return isTaken || namesState(element, state) ? [{ element, file: file!, isTaken }] : [];
      });
    }),
  );
}

/** Gives it to all that stands below, and acts on nothing. */
const PROVIDES = /(Provider|Context)$/;
