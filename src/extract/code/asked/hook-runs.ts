import { eachNode, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Hooks that are given what they run, and hand out what runs it. */
export const HOOKS =
  /^(useMutation|useConvexMutation|useAction|useActionState|useFormState|useServerAction|useOptimisticAction|useAsyncFn|useAsyncCallback)$/;
const IN_TEXT = new RegExp(`\\b${HOOKS.source.slice(1, -1)}\\b`);
/** Under these keys a hook hands out what runs the one thing that it was made for. */
export const RUNS = /^(mutate|mutateAsync|trigger|run|runAsync|execute|executeAsync|executeMutation)$/;

/**
 * `const [send] = useMutation(SEND_MESSAGE); … send({ variables })`: what is done, and what was asked before, stand where it
 * is run and not where the hook is called.
 */
interface HookRuns {
  /** What heads a run, and the call of its hook. */
  hooks: ReadonlyMap<ts.Node, ts.CallExpression>;
  /** Hooks of which every run is known. */
  known: ReadonlySet<ts.CallExpression>;
}

/** The call of the hook that a call runs; the name that heads the run is the second. */
export function hookRunBy(call: ts.CallExpression): { hook: ts.CallExpression; at: ts.Identifier } | null {
  const callee = unwrap(call.expression);
  const at = ts.isIdentifier(callee)
    ? callee
    : ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.name)
      ? callee.name
      : null;
  const hook = at && runsIn(call.getSourceFile()).hooks.get(at);
  return hook ? { hook, at } : null;
}

/** Whether a hook stands for nothing itself: its file runs what it hands out, and hands it to nobody. */
export const isRunInFile = (hook: ts.CallExpression): boolean => runsIn(hook.getSourceFile()).known.has(hook);

/** What says what is done at such a place: of a run the name of what its hook is given, `send` and `mutate` say nothing. */
export function saidAt(node: ts.Node): ts.Node {
  const hook = ts.isIdentifier(node) ? runsIn(node.getSourceFile()).hooks.get(node) : undefined;
  const given = hook?.arguments[0];
  return (given && nameNode(given)) ?? node;
}

const kept = new WeakMap<ts.SourceFile, HookRuns>();
const NONE: HookRuns = { hooks: new Map(), known: new Set() };

function runsIn(file: ts.SourceFile): HookRuns {
  let runs = kept.get(file);
  if (!runs) kept.set(file, (runs = IN_TEXT.test(file.text) ? readRuns(file) : NONE));
  return runs;
}

function readRuns(file: ts.SourceFile): HookRuns {
  const handed = new Map<ts.Node, ts.CallExpression>();
  const uses: ts.Identifier[] = [];
  eachNode(file, node => {
    if (ts.isIdentifier(node)) uses.push(node);
    const hook = ts.isVariableDeclaration(node) && node.initializer ? hookIn(node.initializer) : null;
    if (hook) for (const one of runnersOf(node as ts.VariableDeclaration)) handed.set(one, hook);
  });
  const names = new Set([...handed.keys()].map(one => textOf((one as ts.NamedDeclaration).name!)));
  const hooks = new Map<ts.Node, ts.CallExpression>();
  const open = new Set<ts.CallExpression>();
  for (const use of uses) {
    const hook = names.has(use.text) && isUse(use) ? handed.get(declarationOf(use.text, use)!) : undefined;
    if (!hook) continue;
    const run = runOf(use);
    if (run === 'handed') open.add(hook);
    else if (run) hooks.set(run, hook);
  }
  const known = new Set([...hooks.values()].filter(hook => !open.has(hook)));
  for (const [run, hook] of Array.from(hooks)) if (!known.has(hook)) hooks.delete(run);
  return { hooks, known };
}

/** `useMutation(SEND)`, and what another runs in its place: `provideApolloClient(client)(() => useMutation(SEND))`. */
function hookIn(value: ts.Expression): ts.CallExpression | null {
  const made = unwrap(value);
  if (!ts.isCallExpression(made)) return null;
  if (HOOKS.test(nameOf(made.expression) ?? '')) return made;
  const last = made.arguments.at(-1);
  const given = last && unwrap(last);
  return given && ts.isArrowFunction(given) && !ts.isBlock(given.body) ? hookIn(given.body) : null;
}

/** `mutate: send` of an object, each name of a list, or one name for all that is handed out. */
function runnersOf(declaration: ts.VariableDeclaration): ts.Node[] {
  const { name } = declaration;
  if (ts.isIdentifier(name)) return [declaration];
  return name.elements.filter(
    (one): one is ts.BindingElement =>
      ts.isBindingElement(one) &&
      ts.isIdentifier(one.name) &&
      (ts.isArrayBindingPattern(name) || RUNS.test(textOf(one.propertyName ?? one.name))),
  );
}

/** Whether a name means what it was declared for: no key, no member, and not the declaration. */
function isUse(use: ts.Identifier): boolean {
  const { parent } = use;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === use;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === use;
  return !ts.isBindingElement(parent) && !(ts.isVariableDeclaration(parent) && parent.name === use);
}

/** What heads the run; "handed" where who runs it is not seen; null where nothing is run. */
function runOf(use: ts.Identifier): ts.Identifier | 'handed' | null {
  const { parent } = use;
  if (ts.isCallExpression(parent) && parent.expression === use) return use;
  if (ts.isPropertyAccessExpression(parent) && ts.isIdentifier(parent.name)) {
    if (!RUNS.test(parent.name.text)) return null;
    return ts.isCallExpression(parent.parent) && parent.parent.expression === parent ? parent.name : 'handed';
  }
  // `useCallback(…, [send])`, `if (result.error)`
  if (ts.isArrayLiteralExpression(parent) && ts.isCallExpression(parent.parent)) return null;
  return isListResult(use) ? null : 'handed';
}

/** `const [result, execute] = useMutation(…)`: the one that is not run hands nothing on. */
function isListResult(use: ts.Identifier): boolean {
  const declared = declarationOf(use.text, use);
  if (!declared || !ts.isBindingElement(declared) || !ts.isArrayBindingPattern(declared.parent)) return false;
  return /^(data|result|results|state|status|error|loading|\w*(Result|State|Status))$/.test(use.text);
}
