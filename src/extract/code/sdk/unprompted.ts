import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, enclosingFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isBehindPress } from '../autoplay/pressed.ts';
import { usesInTurn } from '../uses.ts';

/** What a framework calls by itself when something is shown or starts. */
const EFFECTS = /^(use\w*Effect|onMounted|onBeforeMount|onMount|afterRender|whenReady)$/;
const LIFECYCLE =
  /^(componentDidMount|mounted|created|beforeMount|ngOnInit|ngAfterViewInit|connectedCallback|onReady)$/;
const LOADING = /^(load|DOMContentLoaded|ready|deviceready)$/;

/** `useEffect(() => { register(); }, [])` beside `async function register() { … }`. */
function isCalledUnprompted(around: FunctionNode): boolean {
  const name = declaredName(around);
  if (name === null || !(isOfModule(around) || isOfComponent(around))) return false;
  let found = false;
  eachNode(around.getSourceFile(), node => {
    if (found || !ts.isCallExpression(node) || !isCallOf(node, name)) return;
    const caller = enclosingFunction(node);
    if (caller === null || caller === around || isBehindPress(node)) return;
    found =
      LIFECYCLE.test(declaredName(caller) ?? '') ||
      (ts.isCallExpression(caller.parent) && EFFECTS.test(nameOf(caller.parent.expression) ?? ''));
  });
  return found;
}

/** `register()`, `this.register()`; what another object does under the same name is another thing. */
const isCallOf = ({ expression }: ts.CallExpression, name: string): boolean =>
  nameOf(expression) === name &&
  (ts.isIdentifier(expression) ||
    (ts.isPropertyAccessExpression(expression) && expression.expression.kind === ts.SyntaxKind.ThisKeyword));

/** `const register = async () => …` inside a component or a hook, `register = async () => …` of a class. */
const isOfComponent = (node: FunctionNode): boolean =>
  ts.isClassLike(node.parent) ||
  ts.isPropertyDeclaration(node.parent) ||
  (enclosingFunction(node) !== null && /^[A-Z]|^use[A-Z]/.test(declaredName(enclosingFunction(node)!) ?? ''));

const isOfModule = (node: FunctionNode) =>
  ts.isSourceFile(node.parent) ||
  isOfService(node) ||
  (ts.isVariableDeclaration(node.parent) && ts.isSourceFile(node.parent.parent.parent.parent));

/** `class Start { static async run() { … } }`, `actions: { async initPush() { … } }` of a store */
const isOfService = ({ parent }: FunctionNode): boolean =>
  (ts.isClassLike(parent) && ts.isSourceFile(parent.parent)) || ts.isObjectLiteralExpression(parent);

/** `initPush()` at the top of the module that imports it. */
function runsAtStart(around: FunctionNode, depth: number): boolean {
  for (const use of usesInTurn(around)) {
    if (!use) continue;
    const isCalled = ts.isCallExpression(use.parent) && use.parent.expression === use;
    if (isCalled && isUnprompted(use, depth - 1)) return true;
  }
  return false;
}

/** Whether a place runs because a page or the app was opened: at the top of a module, or in what runs when it is shown. */
export function isUnprompted(node: ts.Node, depth = 2): boolean {
  const around = enclosingFunction(node);
  if (!around) return true;
  if (LIFECYCLE.test(declaredName(around) ?? '')) return true;
  if (isCalledUnprompted(around) || (depth > 0 && isOfModule(around) && runsAtStart(around, depth))) return true;
  const { parent } = around;
  // `useEffect(() => { (async () => { … })(); })`
  if (ts.isParenthesizedExpression(parent) && ts.isCallExpression(parent.parent)) return isUnprompted(parent.parent);
  if (!ts.isCallExpression(parent)) return false;
  const name = nameOf(parent.expression) ?? '';
  if (EFFECTS.test(name)) return true;
  const [event] = parent.arguments;
  return (
    /^(addEventListener|on|once)$/.test(name) && !!event && ts.isStringLiteralLike(event) && LOADING.test(event.text)
  );
}
