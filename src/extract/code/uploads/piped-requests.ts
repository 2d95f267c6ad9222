import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import { chainOf, enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const FILE = /upload|image|photo|picture|avatar|media|attachment|thumbnail/i;

/**
 * `req.pipe(fs.createWriteStream(path))`, `await pipeline(req, fs.createWriteStream(path))`: the body of a request is the file,
 * where the route, the function around or the place on the disk says so.
 */
export function isPipedRequest(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const from = name === 'pipe' ? receiverOf(call.expression) : call.arguments[0];
  if (!/^(pipe|pipeline)$/.test(name) || !from || !isRequest(from)) return false;
  const target = name === 'pipe' ? call.arguments[0] : call.arguments.at(-1);
  const made = target && writtenTo(target);
  return made !== null && made !== undefined && [made.getText(), ...namesAround(call)].some(text => FILE.test(text));
}

/** `req`, `ctx.req`: what a handler is given. */
function isRequest(given: ts.Expression): boolean {
  const [root, key, ...rest] = chainOf(unwrap(given));
  if (root === undefined || rest.length > 0) return false;
  const isPart = /^(ctx|context|c)$/.test(root) && /^(req|request)$/.test(key ?? '');
  if (!isPart && !(key === undefined && /^(req|request)$/.test(root))) return false;
  const first = ts.isPropertyAccessExpression(unwrap(given)) ? receiverOf(unwrap(given)) : unwrap(given);
  const declared = first && ts.isIdentifier(first) ? declarationOf(first.text, first) : null;
  return declared?.kind === ts.SyntaxKind.Parameter;
}

function writtenTo(given: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(given);
  const made = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  return made && ts.isCallExpression(made) && nameOf(made.expression) === 'createWriteStream' ? made : null;
}

/** The functions around it, and the route of the outermost. */
function* namesAround(call: ts.CallExpression): Iterable<string> {
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) {
    const name =
      'name' in at && at.name ? (at.name as ts.Node) : ts.isVariableDeclaration(at.parent) ? at.parent.name : null;
    if (name) yield name.getText();
    const route = ts.isCallExpression(at.parent) ? routeOf(at.parent) : null;
    if (route) yield route.path;
  }
}

export const mayPipeRequest = (ask: Ask): FileTest =>
  all(
    ask.named('createWriteStream'),
    ask.named('pipe pipeline'),
    ask.word('req request'),
    ask.word('upload image images photo photos picture pictures avatar avatars media attachment thumbnail'),
  );
