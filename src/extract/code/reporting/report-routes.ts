import { baseName, folderOf } from '../../../kit/path.ts';
import { functionNamed } from '../scopes.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { addressIn, isAboutPeople, isReportPath, speaksOfPeople } from './report-path.ts';

/** A route that takes reports, and what runs for it if the file holds it. */
export interface ReportRoute {
  at: ts.Node;
  path: string;
  handler: FunctionNode | null;
}

/** The route that a node registers, if reports are sent to it: its own path decides, or the folder its router lies in. */
export function reportRoute(node: ts.Node, file: ParsedFile): ReportRoute | null {
  const route = registered(node) ?? exported(node, file.path);
  if (!route) return null;
  const base = baseName(file.path).replace(/\.\w+$/, '');
  const place = base === 'index' ? folderOf(file.path) : `${folderOf(file.path)}/${base}`;
  const whole = `${place}/${route.path}`.replace(/^.*\b(routes?|api|controllers?|src)\//, '');
  const says =
    isReportPath(route.path) || (isReportFolder(file.path) && isReportPath(whole) && !/[/]\w+[/]\w+/.test(route.path));
  if (says && isAboutProgram(node)) return null;
  // Business software has reports too; one about people or content names them somewhere.
  return says && speaksOfPeople(file.indexed.names) && !isOfFigures(route) ? route : null;
}

/** `/reports`, where all that runs is there to be read, and is about nobody but whoever asks. */
function isOfFigures({ path, handler }: ReportRoute): boolean {
  if (!handler || isAboutPeople([path]) || /reporting|abuse|flag/i.test(path)) return false;
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isAsker = ts.isPropertyAccessExpression(node) && /^(user|account|status)$/.test(node.name.text);
    if (!isAsker && (ts.isIdentifier(node) || ts.isStringLiteralLike(node))) names.push(node.text);
    if (isAsker) visit(node.expression);
    else ts.forEachChild(node, visit);
  };
  visit(handler);
  return isRange(names) && !isAboutPeople(names) && !names.some(name => WRONG.test(name));
}

/** `{ from: me, target, reason }`: who reports, whom, and why. */
const WRONG = /^(reasons?|report(er|ed)\w*|target\w*|offender|violation|complaint|harassment)$/i;
/** `from`, `to`: the days that figures are of. */
const isRange = (names: readonly string[]): boolean =>
  names.some(name => /^(from|since|start_?(date|time)?|month|year|quarter|period)$/i.test(name));

const PROGRAM =
  /^(performance|perf|crash|error|errors|bug|metrics?|stats?|analytics|telemetry|vitals|csp|health|usage)$/;

/** `router.post('/report', reportPerformance)`: what runs for it says that it is about the program. */
const isAboutProgram = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.arguments.some(one => {
    const name = nameOf(one);
    return name !== null && !ts.isStringLiteralLike(one) && splitWords(name).some(word => PROGRAM.test(word));
  });

const isReportFolder = (path: string) =>
  /(^|\/)(abuse[-_]?)?(reports?|reporting|flags?)(\/[^/]+)?\.?[^/]*$/i.test(path);

function registered(node: ts.Node): ReportRoute | null {
  const known = routeAt(node);
  if (known)
    return known.method === 'POST' ? { at: known.at, path: known.path, handler: functionIn(known.handler) } : null;
  if (!ts.isCallExpression(node)) return null;
  // `router.post(`/${type}`, handler)`, `setupRoute(router, 'post', '/', …, handler)`.
  const name = nameOf(node.expression) ?? '';
  const index =
    name === 'post' ? 0 : node.arguments.findIndex(one => ts.isStringLiteralLike(one) && /^post$/i.test(one.text)) + 1;
  if (name !== 'post' && index === 0) return null;
  const at = node.arguments[index];
  const last = node.arguments.at(-1);
  const path = at && addressIn(at);
  if (!at || !last || last === at || !path?.startsWith('/')) return null;
  const handler = functionIn(last);
  const receiver = ts.isPropertyAccessExpression(node.expression) ? nameOf(node.expression.expression) : null;
  const isNamed = index > 0 || /^(app|router|routes?|server|fastify|hono|api)$/i.test(receiver ?? '');
  return handler || (isNamed && !ts.isObjectLiteralExpression(unwrap(last))) ? { at, path, handler } : null;
}

/** Frameworks that take the path from the file: `app/api/report/route.ts` with `POST`, `server/api/report.post.ts`. */
function exported(node: ts.Node, path: string): ReportRoute | null {
  const app =
    /(?:^|\/)app\/(.+)\/route\.[jt]sx?$/.exec(path)?.[1] ?? /(?:^|\/)routes\/(.+)\/\+server\.[jt]s$/.exec(path)?.[1];
  if (app && ts.isFunctionDeclaration(node) && node.name?.text === 'POST')
    return { at: node.name, path: `/${app}`, handler: node };
  if (app && ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === 'POST')
    return { at: node.name, path: `/${app}`, handler: node.initializer ? functionIn(node.initializer) : null };
  const nuxt = /(?:^|\/)server\/(?:api|routes)\/(.+)\.post\.[jt]s$/.exec(path)?.[1];
  if (nuxt && ts.isExportAssignment(node))
    return { at: node.expression, path: `/${nuxt}`, handler: functionIn(node.expression) };
  return null;
}

function functionIn(node: ts.Node): FunctionNode | null {
  const inner = ts.isExpression(node) ? unwrap(node) : node;
  if (isFunction(inner)) return inner;
  if (ts.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts.isCallExpression(inner)) return null;
  for (const one of inner.arguments.map(unwrap)) if (isFunction(one)) return one;
  return null;
}
