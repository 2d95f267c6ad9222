import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, enclosingFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What a framework calls by itself when something is shown or starts. */
const EFFECTS = /^(use\w*Effect|onMounted|onBeforeMount|onMount|afterRender|whenReady)$/;
const LIFECYCLE =
  /^(componentDidMount|mounted|created|beforeMount|ngOnInit|ngAfterViewInit|connectedCallback|onReady)$/;
const LOADING = /^(load|DOMContentLoaded|ready|deviceready)$/;

/** `useEffect(() => { register(); }, [])` beside `async function register() { … }`. */
function isCalledUnprompted(around: FunctionNode): boolean {
  const name = declaredName(around);
  if (name === null || !isOfModule(around)) return false;
  let found = false;
  eachNode(around.getSourceFile(), node => {
    if (found || !ts.isCallExpression(node) || nameOf(node.expression) !== name) return;
    const caller = enclosingFunction(node);
    found =
      caller !== null &&
      caller !== around &&
      ts.isCallExpression(caller.parent) &&
      EFFECTS.test(nameOf(caller.parent.expression) ?? '');
  });
  return found;
}

const isOfModule = (node: FunctionNode) =>
  ts.isSourceFile(node.parent) ||
  (ts.isVariableDeclaration(node.parent) && ts.isSourceFile(node.parent.parent.parent.parent));

/** Whether a place runs because a page or the app was opened: at the top of a module, or in what runs when it is shown. */
export function isUnprompted(node: ts.Node): boolean {
  const around = enclosingFunction(node);
  if (!around) return true;
  if (LIFECYCLE.test(declaredName(around) ?? '')) return true;
  if (isCalledUnprompted(around)) return true;
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
