import type { FunctionNode } from '../names.ts';
import { nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Source } from './source.ts';

const REQUESTS = /^_?(req|request|ctx|context|c|event|evt|socket|client|ws|connection)$/;
/** What somebody sends with a request: each field of it is theirs to fill in. */
const SENT =
  /^(body|params|param|query|args|input|inputs|data|payload|dto|form|formData|fields|values|variables|searchParams|rawInput)$/;
/** Steps between a request and what was sent with it. */
const BETWEEN = /^(req|request|raw|nextUrl|url|locals|original)$/;

/** Whether a parameter is the request itself, by its name: the same in whatever function stands in front of a handler. */
export const isRequest = (parameter: ts.ParameterDeclaration): boolean =>
  ts.isIdentifier(parameter.name) && REQUESTS.test(parameter.name.text);

/** A parameter that holds what was sent: `dto`, `@Body() message`, the data of an event. */
export function isSent(parameter: ts.ParameterDeclaration): boolean {
  if (ts.isIdentifier(parameter.name) && SENT.test(parameter.name.text)) return true;
  if (ts.getDecorators(parameter)?.some(one => /^@(Body|Param|Query|Args|MessageBody|Payload)\b/.test(one.getText())))
    return true;
  const call = (parameter.parent as FunctionNode).parent;
  return ts.isCallExpression(call) && nameOf(call.expression) === 'on';
}

/** `body.to` of `req.body.to` and of `ctx.request.body.to`. */
export function pathInRequest(path: readonly string[]): readonly string[] {
  const from = path.findIndex(key => !BETWEEN.test(key));
  return from > 0 ? path.slice(from) : path;
}

/** Whether a path of a request is one of what was sent with it, and not of what the server has put there. */
export const isSentPath = (path: readonly string[]): boolean => SENT.test(pathInRequest(path)[0] ?? '');

export const nameOfParameter = ({ name }: ts.ParameterDeclaration): string =>
  ts.isIdentifier(name) ? textOf(name) : '';

/** All that was sent: what reads it through hands it on, `schema.parse(req.body)`. */
export function isWhole({ root, path }: Source): boolean {
  if (root === 'request') return path.length === 0 || (pathInRequest(path).length === 1 && isSentPath(path));
  return typeof root === 'object' && ts.isParameter(root) && path.length === 0 && isSent(root);
}
