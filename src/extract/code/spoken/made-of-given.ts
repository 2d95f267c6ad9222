import { calleeOf } from '../callees.ts';
import { returnsOf } from '../guards/returns.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Read } from './read-of.ts';

/**
 * `titleOf(post)`, where `function titleOf(one) { return one.content.trim() }` stands in whichever file: what is read of the
 * thing that it is given. Null for what it makes of something else.
 */
export function readOfGiven(call: ts.CallExpression, readIn: (value: ts.Expression) => Read | null): Read | null {
  const callee = unwrap(call.expression);
  const made = ts.isIdentifier(callee) ? (functionNamed(callee.text, callee) ?? calleeOf(callee)) : null;
  if (!made || made.parameters.length === 0) return null;
  for (const { value } of returnsOf(made)) {
    const read = value && !isFunction(unwrap(value)) ? readIn(value) : null;
    const thing = read && unwrap(read.thing);
    if (!read || !thing || !ts.isIdentifier(thing)) continue;
    const pattern = ts.isBindingElement(thing.parent) ? thing.parent.parent : null;
    const at = made.parameters.findIndex(({ name }) =>
      ts.isIdentifier(name) ? name.text === thing.text : name === pattern,
    );
    const given = at < 0 ? undefined : call.arguments[at];
    if (given) return { thing: given, member: read.member };
  }
  return null;
}

/** What a page sets in a field or a state of its own, in whatever function: `this.shown = …`, `setShown(…)`, `shown.value = …`. */
export function setLater(name: ts.Identifier, declared: ts.Node | null): readonly ts.Expression[] {
  const file = name.getSourceFile();
  const given = declared
    ? [...givenToState(declared, file), ...givenToRef(declared, file)]
    : (fieldsOf(file).get(name.text) ?? NONE);
  // The whole text is searched only for what is set at all.
  return given.length > 0 && isBeingWritten(name.text, file) ? NONE : given;
}

function givenToState(declared: ts.Node, file: ts.SourceFile): readonly ts.Expression[] {
  const pattern = ts.isBindingElement(declared) ? declared.parent : null;
  if (!pattern || !ts.isArrayBindingPattern(pattern) || pattern.elements[0] !== declared) return NONE;
  const [, setter] = pattern.elements;
  const held = ts.isVariableDeclaration(pattern.parent) ? pattern.parent.initializer : undefined;
  const isState = !!held && ts.isCallExpression(held) && STATES.test(nameOf(held.expression) ?? '');
  if (!isState || !setter || !ts.isBindingElement(setter) || !ts.isIdentifier(setter.name)) return NONE;
  // Another component of the file may have one of the same name.
  return (statesOf(file).get(setter.name.text) ?? NONE).filter(
    one => declarationOf(textOf(setter.name), one) === setter,
  );
}

/** `const shown = ref(''); … shown.value = …`, with what it begins with. */
function givenToRef(declared: ts.Node, file: ts.SourceFile): readonly ts.Expression[] {
  const held = ts.isVariableDeclaration(declared) && ts.isIdentifier(declared.name) ? declared.initializer : undefined;
  if (!held || !ts.isCallExpression(held) || !REFS.test(nameOf(held.expression) ?? '')) return NONE;
  const later = (refsOf(file).get(textOf((declared as ts.VariableDeclaration).name)) ?? NONE).filter(one => {
    const { left } = one.parent as ts.BinaryExpression;
    return declarationOf(nameOf((left as ts.PropertyAccessExpression).expression)!, left) === declared;
  });
  return later.length > 0 ? [...held.arguments.slice(0, 1), ...later] : NONE;
}

/** `<textarea value={text} />`, `<Editor v-model="text" />`: what one is about to send. */
const isBeingWritten = (name: string, { text }: ts.SourceFile): boolean =>
  new RegExp(`\\b(?:value|v-model|modelValue|defaultValue|initialValue)=\\{\\(?${name.replaceAll('$', '\\$')}\\b`).test(
    text,
  );

const NONE: readonly ts.Expression[] = [];
const STATES = /^(useState|createSignal)$/;
const REFS = /^(ref|shallowRef)$/;

/** The script of a component that keeps its data under `this`; its page reads it by the name alone. */
const isOfOptions = (file: ts.SourceFile): boolean => file.text.includes('const $options =');

type Values = ReadonlyMap<string, readonly ts.Expression[]>;
const fields = new WeakMap<ts.SourceFile, Values>();
const states = new WeakMap<ts.SourceFile, Values>();
const refs = new WeakMap<ts.SourceFile, Values>();

function fieldsOf(file: ts.SourceFile): Values {
  let known = fields.get(file);
  if (!known && !isOfOptions(file)) fields.set(file, (known = new Map()));
  if (!known)
    fields.set(
      file,
      (known = gathered(file, node => {
        if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
        const { left, right } = node;
        const isOwn = ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword;
        return isOwn ? [textOf(left.name), right] : null;
      })),
    );
  return known;
}

function statesOf(file: ts.SourceFile): Values {
  let known = states.get(file);
  if (!known)
    states.set(
      file,
      (known = gathered(file, node => {
        if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.arguments.length !== 1) return null;
        return /^set[A-Z]/.test(node.expression.text) ? [node.expression.text, node.arguments[0]!] : null;
      })),
    );
  return known;
}

function refsOf(file: ts.SourceFile): Values {
  let known = refs.get(file);
  if (!known)
    refs.set(
      file,
      (known = gathered(file, node => {
        if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
        const { left, right } = node;
        const isValue = ts.isPropertyAccessExpression(left) && left.name.text === 'value';
        return isValue && ts.isIdentifier(left.expression) ? [left.expression.text, right] : null;
      })),
    );
  return known;
}

function gathered(file: ts.SourceFile, look: (node: ts.Node) => [string, ts.Expression] | null): Values {
  const found = new Map<string, ts.Expression[]>();
  eachNode(file, node => {
    const one = look(node);
    if (one) found.set(one[0], [...(found.get(one[0]) ?? []), one[1]].slice(0, MAX_WAYS));
  });
  return found;
}
const MAX_WAYS = 8;
