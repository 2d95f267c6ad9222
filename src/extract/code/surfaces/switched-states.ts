import { eachNode, nameOf, textOf, throughout } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isAssignment } from '../writes/assigned.ts';

/** From `const isOpen = state.isOpen` to what it stands for. */
const MAX_STEPS = 3;

/**
 * Whether a condition hangs on something that the file itself changes: a press there leads from one branch to the other, so
 * that what the other one offers is a step away.
 */
export function isSwitchedIn(test: ts.Expression, steps = MAX_STEPS): boolean {
  const switched = switchedNames(test.getSourceFile());
  let isSwitched = false;
  throughout(test, node => {
    if (isSwitched) return;
    if (ts.isPropertyAccessExpression(node) && IS_OPEN.test(node.name.text))
      isSwitched = switched.has(`${nameOf(node.expression) ?? ''}.`);
    if (isSwitched || !ts.isIdentifier(node)) return;
    isSwitched = switched.has(node.text);
    const declaration = isSwitched || steps === 0 ? null : declarationOf(node.text, node);
    const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    // `computed(() => …)` as well.
    if (made && !isWithinItself(made, test)) isSwitched = isSwitchedIn(made, steps - 1);
  });
  return isSwitched;
}

const isWithinItself = (made: ts.Node, test: ts.Node): boolean => made.pos <= test.pos && test.end <= made.end;

const known = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

function switchedNames(file: ts.SourceFile): ReadonlySet<string> {
  let names = known.get(file);
  if (!names) known.set(file, (names = namesSwitched(file)));
  return names;
}

function namesSwitched(file: ts.SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (expression: ts.Expression): void => {
    const name = nameOf(expression);
    // `open.value = true` of a ref
    const isHeld = name === 'value' && ts.isPropertyAccessExpression(expression);
    const held = isHeld ? nameOf(expression.expression) : name;
    if (held !== null) found.add(held);
  };
  eachNode(file, node => {
    if (ts.isBinaryExpression(node) && isAssignment(node)) add(node.left);
    if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && STEPS.has(node.operator))
      add(node.operand);
    // `<Tabs v-model="tab">`
    if (ts.isJsxAttribute(node) && textOf(node.name) === 'modelValue' && node.initializer) {
      const { initializer } = node;
      if (ts.isJsxExpression(initializer) && initializer.expression) add(initializer.expression);
    }
    if (ts.isBindingElement(node)) for (const name of namesOfPair(node)) found.add(name);
    if (ts.isCallExpression(node)) for (const name of namesSetBy(node)) found.add(name);
    if (!ts.isPropertyAccessExpression(node)) return;
    // `hidden.set(true)` of a signal; `menu.onOpen`, which changes what `menu.isOpen` says
    if (/^(set|update|toggle)$/.test(node.name.text)) add(node.expression);
    else if (OPENS.test(node.name.text)) found.add(`${nameOf(node.expression) ?? ''}.`);
  });
  return found;
}

const STEPS: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken]);
const OPENS = /^(open|close|show|hide|onOpen|onClose|onToggle|onShow|onHide)$/;
const IS_OPEN = /^(is)?(open|opened|visible|shown|expanded|active)$/i;

/** `[open, setOpen]`, `{ isOpen, onOpen }`: what stands beside it changes it. */
function namesOfPair({ parent, name }: ts.BindingElement): readonly string[] {
  if (!ts.isIdentifier(name)) return [];
  if (ts.isArrayBindingPattern(parent)) return parent.elements.length > 1 ? [name.text] : [];
  const isSetter = (one: ts.BindingElement) =>
    ts.isIdentifier(one.name) && CHANGES.test(splitWords(one.name.text)[0] ?? '') && one.name.text !== name.text;
  const made = ts.isVariableDeclaration(parent.parent) ? parent.parent.initializer : undefined;
  const isOfHook = made !== undefined && ts.isCallExpression(made);
  return isOfHook && parent.elements.some(isSetter) ? [name.text] : [];
}
const CHANGES = /^(set|toggle|open|close|show|hide|on|switch|select|choose|change|expand|reveal)$/;

/** `setOpen(true)`, `toggleMenu()`, `this.setState({ open: true })`, `emit('update:open', true)` */
function namesSetBy(call: ts.CallExpression): readonly string[] {
  const name = nameOf(call.expression) ?? '';
  const own = /^(?:set|toggle)_?([A-Za-z]\w*)$/.exec(name)?.[1];
  const [first] = call.arguments;
  const keys =
    first && ts.isObjectLiteralExpression(first) && /^(setState|set|patch|update\w*)$/.test(name)
      ? first.properties.flatMap(one => (one.name && ts.isIdentifier(one.name) ? one.name.text : []))
      : [];
  const told = first && ts.isStringLiteralLike(first) ? (/^update:(\w+)$/.exec(first.text)?.[1] ?? null) : null;
  const plain = own
    ? [own.charAt(0).toLowerCase() + own.slice(1), `is${own.charAt(0).toUpperCase()}${own.slice(1)}`]
    : [];
  return [...plain, ...keys, ...(told ? [told] : [])];
}
