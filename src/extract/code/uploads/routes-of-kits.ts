import type { DetectContext, Detection } from '../detector.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { screeningWithin } from './screening.ts';

const KIT = /^uploadthing\/(server|next|express|fastify|h3|next-legacy)$/;
const PICTURES = /^(image|video|blob)(\/.*)?$/;

/** `createUploadthing()` of the kit: what makes routes, and takes nothing in by itself. */
export function isRouteMaker(call: ts.CallExpression, { imports }: ParsedFile): boolean {
  const [root = ''] = chainOf(call.expression);
  return nameOf(call.expression) === 'createUploadthing' && KIT.test(imports.get(root)?.specifier ?? '');
}

/** Whether what it makes is called in the file, so that each route is told for itself. */
export const hasRoutes = (maker: ts.CallExpression, file: ParsedFile): boolean =>
  file.calls.some(call => makerOf(call, file) === maker);

/**
 * `avatar: f({ image: { maxFileSize } }).onUploadComplete(…)`: one route, with what happens to its files. What is looked at in
 * another route says nothing of this one. Null for one that lets no picture in.
 */
export function routeOfKit(call: ts.CallExpression, file: ParsedFile, { slice }: DetectContext): Detection | null {
  if (!makerOf(call, file) || !mayTakePicture(call)) return null;
  let whole: ts.Node = call;
  while (isHead(whole)) whole = whole.parent;
  const named = ts.isPropertyAssignment(whole.parent) ? whole.parent.name : null;
  const node = named ?? call.expression;
  const { traits, options } = screeningWithin(whole, file, slice);
  return { node, symbol: textOf(node), traits, options };
}

const isHead = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isCallExpression(node.parent)) && node.parent.expression === node;

function makerOf({ expression }: ts.CallExpression, file: ParsedFile): ts.CallExpression | null {
  const value = ts.isIdentifier(expression) ? valueOf(expression) : null;
  const made = value && unwrap(value);
  return made && ts.isCallExpression(made) && isRouteMaker(made, file) ? made : null;
}

/** By the kinds of files that it names; what cannot be read may be any. */
function mayTakePicture({ arguments: [first] }: ts.CallExpression): boolean {
  const given = first && unwrap(first);
  if (given && ts.isArrayLiteralExpression(given))
    return given.elements.some(one => !ts.isStringLiteralLike(one) || PICTURES.test(one.text));
  if (!given || !ts.isObjectLiteralExpression(given)) return true;
  return given.properties.some(({ name }) => !name || ts.isComputedPropertyName(name) || PICTURES.test(textOf(name)));
}
