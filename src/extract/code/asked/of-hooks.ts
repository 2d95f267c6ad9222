import { calleeOf } from '../callees.ts';
import { eachNode, enclosingFunction, nameNode, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Procedure } from './procedures.ts';

/** Verbs by which a hook hands out what it does. */
const VERBS = /^(queue|send|reply|block|unblock|report|flag|ignore|register|sign|start|create|toggle|open|submit|go)/;
/** Under these keys a hook hands out what runs the one thing that it is called after. */
const RUNS = /^(mutate|mutateAsync|trigger|run|runAsync|execute|executeAsync)$/;

/** `send(text)` after `const { send } = useConversation(id)`: a function that a hook has handed out. */
export function handedOut(callee: ts.Expression): Procedure | null {
  const inner = unwrap(callee);
  const handed = ts.isIdentifier(inner) ? handedBy(inner) : null;
  if (!handed || !ts.isIdentifier(inner)) return null;
  const { element, hook } = handed;
  // `const [block] = useBlockMutation()`: a hook of which the verb says all.
  if (!ts.isObjectBindingPattern(element.parent))
    return /Mutation(Queue)?$/.test(hook) && /^(queue)?(un)?(block|report|flag|ignore)/i.test(inner.text)
      ? { at: inner, names: [splitWords(inner.text.replace(/^queue(?=[A-Z])/, ''))], isRemote: false }
      : null;
  const key = element.propertyName && ts.isIdentifier(element.propertyName) ? element.propertyName : inner;
  if (RUNS.test(key.text)) return ofHook(hook, inner);
  if (!VERBS.test(inner.text)) return null;
  return { at: inner, names: [splitWords(hook).slice(1), splitWords(key.text)], isRemote: false };
}

/** `blockPerson.mutate({ id })` after `const blockPerson = useBlockPerson()`: what a hook has made is run. */
export function ranOfHook({ expression }: ts.CallExpression): Procedure | null {
  if (!ts.isPropertyAccessExpression(expression) || !/^(mutate|mutateAsync|trigger)$/.test(expression.name.text))
    return null;
  const made = unwrap(expression.expression);
  const declaration = ts.isIdentifier(made) ? declarationOf(made.text, made) : null;
  const value =
    declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? unwrap(declaration.initializer)
      : null;
  return ofHook(value && ts.isCallExpression(value) ? (nameOf(value.expression) ?? '') : '', made);
}

/** Where a hook lies outside of the product, nothing says more of what it does than the place at which it is used. */
export function hookOutside(name: ts.Node, file: ParsedFile): ts.Node | null {
  const handed = ts.isIdentifier(name) && saidByHook(name) ? handedBy(name) : null;
  if (!handed || !ts.isIdentifier(name)) return null;
  const around = enclosingFunction(handed.element);
  const from = file.imports.get(handed.hook)?.specifier;
  if (from === undefined || isOwnModule(from) || calleeOf(handed.call.expression) !== null || !around) return null;
  // Of several runs each may stand behind another check.
  return runsOf(name.text, around) === 1 ? nameNode(handed.call.expression) : null;
}

/** `mutate` of `const { mutate } = useSendMessage()`: send message. Null where the name says it itself, or is no hook's. */
export function saidByHook(name: ts.Identifier): readonly string[] | null {
  const handed = handedBy(name);
  if (!handed || !ts.isObjectBindingPattern(handed.element.parent) || /^(mutate|trigger)[A-Z]/.test(name.text))
    return null;
  const key = handed.element.propertyName ?? name;
  return RUNS.test(key.getText()) ? (ofHook(handed.hook, name)?.names[0] ?? null) : null;
}

/** `./hooks`, `@/hooks`: of the product, whether the file was found or not. */
const isOwnModule = (specifier: string): boolean => /^([./~#]|@\/)/.test(specifier);

/** `useSendMessage` -> send message; a hook that is given what it runs says nothing itself. */
function ofHook(hook: string, at: ts.Node): Procedure | null {
  const said = /^use([A-Z]\w*?)(?:Mutation|Action)?$/.exec(hook)?.[1] ?? '';
  return said === '' || said === 'Mutation' ? null : { at, names: [splitWords(said)], isRemote: true };
}

/** What a hook has handed out under a name, and the call of the hook. */
function handedBy(name: ts.Identifier): { element: ts.BindingElement; call: ts.CallExpression; hook: string } | null {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const hook = made && ts.isCallExpression(made) ? (nameOf(made.expression) ?? '') : '';
  return made && ts.isCallExpression(made) && /^use[A-Z]/.test(hook)
    ? { element: declaration, call: made, hook }
    : null;
}

/** How often a name is called or handed on in a function. */
function runsOf(name: string, around: ts.Node): number {
  let runs = 0;
  eachNode(around, node => {
    if (!ts.isIdentifier(node) || node.text !== name) return;
    const { parent } = node;
    if (ts.isCallExpression(parent) ? parent.expression === node : ts.isJsxExpression(parent)) runs++;
  });
  return runs;
}
