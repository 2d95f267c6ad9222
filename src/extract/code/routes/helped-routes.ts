import { calleeOf } from '../callees.ts';
import { eachNode, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

const REGISTERS = /^(get|post|put|patch|delete|all)$/;

/** How a product's own function registers what it is given. */
export interface Helper {
  verb: string;
  /** Whether what is given at a position is handed on to the router. */
  handsOn(index: number): boolean;
}

/**
 * `setupPageRoute(app, '/team', [...checks], show)` of a function that does `router.get(path, checks, show)`. Null if it
 * registers with no verb, or with several.
 */
export function helperOf(call: ts.CallExpression): Helper | null {
  const helper = calleeOf(call.expression);
  if (!helper?.body) return null;
  const registrations: ts.CallExpression[] = [];
  const names = new Set<string>();
  eachNode(helper.body, node => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (REGISTERS.test(node.expression.name.text) && node.arguments.length > 1) registrations.push(node);
  });
  const [first] = registrations;
  const verbOf = ({ expression }: ts.CallExpression) => nameOf(expression)!.toUpperCase();
  if (!first || registrations.some(one => verbOf(one) !== verbOf(first))) return null;
  // Between the path and what answers something else stands, and what is given there is used at all.
  const takesChecks = registrations.every(one => one.arguments.length > 2);
  return { verb: verbOf(first), handsOn: index => takesChecks && isUsed(helper.parameters, index, names) };
}

function isUsed(parameters: readonly ts.ParameterDeclaration[], index: number, names: ReadonlySet<string>): boolean {
  const own = parameters[index] ?? parameters.at(-1);
  if (!own || (!parameters[index] && !own.dotDotDotToken)) return false;
  return ts.isIdentifier(own.name) && names.has(own.name.text);
}

/** `/team`, and of a template what is written of it: `/:name/team` for `` `/${name}/team` ``. */
export function writtenPath(given: ts.Expression): string | null {
  if (ts.isStringLiteralLike(given)) return given.text.startsWith('/') ? given.text : null;
  if (!ts.isTemplateExpression(given) || !given.head.text.startsWith('/')) return null;
  return given.head.text + given.templateSpans.map(({ literal }) => `:part${literal.text}`).join('');
}
