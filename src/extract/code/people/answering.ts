import type { FunctionNode } from '../names.ts';
import { chainOf, declaredName, enclosingFunction, enclosingNames, nameOf, textOf } from '../names.ts';
import { pathOfFile } from '../entries/in-files.ts';
import { fieldOf } from '../routes/graphql-fields.ts';
import { routeAt } from '../routes/routes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a server runs for a client that only wants to read something. */
interface Answering {
  run: FunctionNode;
  /** Words of the path or the name under which it is asked, and of the file around it. */
  words: readonly string[];
  /** It is asked by POST, under which most things are written. */
  isPost: boolean;
}

/** The function around a node that answers a question of a client; null if none does. */
export function answeringAround(node: ts.Node, { isPostToo = false } = {}): Answering | null {
  const path = node.getSourceFile().fileName.slice(1);
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const posted = isPostToo ? postedTo(at) : null;
    const said = posted ?? asked(at, path);
    if (said !== null)
      return {
        run: at,
        isPost: posted !== null,
        // Most ask only which function it is.
        get words() {
          return [said, ...enclosingNames(node), ...ownNames(path)].flatMap(splitWords);
        },
      };
  }
  return null;
}

const ownNames = (path: string): string[] =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-2);

/** `router.post('/list', …)` */
function postedTo(run: FunctionNode): string | null {
  const route = routeAround(run);
  return route?.method === 'POST' ? route.path : null;
}

const routeAround = (run: FunctionNode) =>
  routeAt(run) ?? (ts.isCallExpression(run.parent) ? routeAt(run.parent) : null);

/** Under which path or name a function is asked for something to read. */
function asked(run: FunctionNode, path: string): string | null {
  const { parent } = run;
  const route = routeAround(run);
  if (route) return /^(GET|ALL|USE)$/.test(route.method) ? route.path : null;
  const name = declaredName(run) ?? '';
  if (ts.isMethodDeclaration(run) && ts.getDecorators(run)?.some(one => /^@(Query|Get|All)\b/.test(one.getText())))
    return name;
  // tRPC: `list: procedure.query(() => …)`, `export const list = procedure.query(({ input }) => …)`
  if (ts.isCallExpression(parent) && nameOf(parent.expression) === 'query') {
    if (ts.isPropertyAssignment(parent.parent)) return textOf(parent.parent.name);
    if (isOfProcedure(parent, run)) return ts.isVariableDeclaration(parent.parent) ? textOf(parent.parent.name) : '';
  }
  const member = ts.isPropertyAssignment(parent) ? parent : run;
  if (ts.isObjectLiteralExpression(member.parent)) {
    const field = fieldOf(member.parent, member);
    if (field) return field.type === 'Query' ? field.name : null;
  }
  if (/^(GET|loader|load|getServerSideProps)$/.test(name)) return pathOfFile(path) ?? path;
  // `export default defineEventHandler(async event => …)` in `server/api/users/[name].get.ts`
  if (ts.isCallExpression(parent) && EVENT.test(nameOf(parent.expression) ?? '') && OF_EVENTS.test(path))
    return path.replace(OF_EVENTS, '$1');
  const isPageOfApi = /(^|\/)pages\/api\//.test(path) && /^(handler|default)$/.test(name || 'default');
  if (isPageOfApi && takesRequest(run)) return pathOfFile(path) ?? path;
  return isResolver(run) || takesRequest(run) ? name : null;
}

const EVENT = /^(define\w*EventHandler|eventHandler|cachedEventHandler)$/;
/** A file for the verb by which something is read, or for every one. */
const OF_EVENTS = /^(?:.*\/)?server\/(?:api|routes)\/(.+?)(?:\.get)?(?<!\.(?:post|put|patch|delete))\.[cm]?[jt]s$/;

const isOfProcedure = ({ expression }: ts.CallExpression, { parameters: [first] }: FunctionNode): boolean =>
  chainOf(expression).some(name => /procedure$/i.test(name)) ||
  (!!first &&
    ts.isObjectBindingPattern(first.name) &&
    first.name.elements.some(one => textOf(one.propertyName ?? one.name) === 'input'));

/** `(_, { limit }, ctx) => …`; a kit may give what is asked of the database before both. */
const isResolver = ({ parameters: [first, ...rest] }: FunctionNode): boolean => {
  const [root, args] = first?.name.getText() === 'query' && rest.length > 1 ? rest : [first, rest[0]];
  return isRootAndArgs(root, args);
};
const isRootAndArgs = (root?: ts.ParameterDeclaration, args?: ts.ParameterDeclaration): boolean =>
  !!root &&
  !!args &&
  /^(_+\w*|parent|root|obj|source)$/.test(root.name.getText()) &&
  (ts.isObjectBindingPattern(args.name) || /^(_*args|params|input)$/.test(args.name.getText()));

/** `(req, res) => …`, `(request, reply) => …`, `ctx => …`, `({ params }: HttpContext) => …` of a controller */
function takesRequest({ parameters: [first, second] }: FunctionNode): boolean {
  if (!first) return false;
  if (!second && first.type?.getText() === 'HttpContext') return true;
  if (second)
    return /^_*(req|request)$/.test(first.name.getText()) && /^_*(res|response|reply|h)$/.test(second.name.getText());
  return /^(ctx|c)$/.test(first.name.getText()) && /ctx\.body|c\.json/.test(first.parent.getText());
}
