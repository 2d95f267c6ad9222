import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Component } from './components.ts';
import { isIdle } from './idle-functions.ts';

/**
 * The components at the root of one of Vue that is proved to send no event of a name: everything that it sends it names, and
 * this one is not among it. What a component does not take its root gets, where a plain element hears what browsers send, and
 * nothing else. Null if it is not proved.
 */
export function rootsWithoutEvent(
  { node, file }: Component,
  listener: string,
): readonly ts.JsxTagNameExpression[] | null {
  if (!ts.isFunctionDeclaration(node) || !node.body) return null;
  const senders = new Set(['emit', '$emit', ...sendersOf(file)]);
  let isSent = false;
  // What a script declares by options, or shows to others, a parent can run.
  const isOfSetup = /<script\b[^>]*\ssetup\b/i.test(file.indexed.text) && !/\bdefineExpose\b/.test(file.indexed.text);
  const own = node.name?.text;
  /** `<post-comment @report="emit('report', $event)" />` in the component of that name: it sends on what it sends itself. */
  const isHandedToItself = (one: ts.Node): boolean =>
    ts.isJsxAttribute(one) && textOf(one.name) === listener && one.parent.parent.tagName.getText() === own;
  const look = (one: ts.Node): void => {
    if (isSent || ts.isTypeNode(one) || ts.isTypeElement(one) || isHandedToItself(one)) return;
    const isName = ts.isIdentifier(one) && (one.text === listener || WAYS.test(one.text) || isSender(one, senders));
    isSent = isName || ts.isJsxSpreadAttribute(one);
    if (isSent) return;
    ts.forEachChild(one, look);
    if (isSent && isOfSetup && isIdle(one)) isSent = false;
  };
  // Options, and what they set up, stand beside the function that stands for the component.
  ts.forEachChild(file.ast, look);
  return isSent ? null : rootsOf(node.body, NATIVE.test(listener));
}

/** Ways to the listeners of a parent, or to code that stands elsewhere. */
const WAYS = /^(\$attrs|\$listeners|useAttrs|getCurrentInstance|mixins|extends|\$unknown|\$NotRead|eval)$/;

/** `const fire = defineEmits(['like'])`, `const dispatch = createEventDispatcher()`: what sends any event to the parent. */
export const sendersOf = (file: ParsedFile): readonly string[] =>
  file.calls.flatMap(({ expression, parent }) => {
    const isOne = ts.isIdentifier(expression) && /^(defineEmits|createEventDispatcher)$/.test(expression.text);
    return isOne && ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? [parent.name.text] : [];
  });

/** A call that names its event is read as that listener; whatever else is done with the name may send it. */
export const isSender = (one: ts.Identifier, senders: ReadonlySet<string>): boolean =>
  senders.has(one.text) && !(ts.isVariableDeclaration(one.parent) && one.parent.name === one);

/** What browsers send themselves: a plain element at the root hears it. */
const NATIVE =
  /^on(Click|Dblclick|Auxclick|Submit|Reset|Before[Ii]nput|Input|Change|Select|Focus|Blur|Contextmenu|Wheel|Scroll|Drop|Copy|Cut|Paste|Toggle|Close|Cancel|Invalid|Load|Error|(Key|Mouse|Pointer|Touch|Drag|Focus|Animation|Transition)[a-z]\w*)(Capture|Once|Passive|Native)*$/;

function rootsOf({ statements }: ts.Block, isNative: boolean): readonly ts.JsxTagNameExpression[] | null {
  const last = statements.at(-1);
  if (!last || !ts.isReturnStatement(last) || !last.expression) return null;
  const roots: ts.JsxTagNameExpression[] = [];
  const isKnown = (node: ts.Node): boolean => {
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.NullKeyword) return true;
    if (ts.isJsxFragment(node)) return node.children.every(isKnown);
    if (ts.isJsxExpression(node)) return !node.expression || isKnown(unwrap(node.expression));
    if (ts.isConditionalExpression(node)) return isKnown(unwrap(node.whenTrue)) && isKnown(unwrap(node.whenFalse));
    // `v-if`
    if (ts.isBinaryExpression(node)) return isKnown(unwrap(node.right));
    if (!ts.isJsxElement(node) && !ts.isJsxSelfClosingElement(node)) return false;
    const { tagName } = ts.isJsxElement(node) ? node.openingElement : node;
    if (ts.isIdentifier(tagName) && /^[a-z]/.test(tagName.text)) return !isNative;
    roots.push(tagName);
    return true;
  };
  return isKnown(unwrap(last.expression)) ? roots : null;
}
