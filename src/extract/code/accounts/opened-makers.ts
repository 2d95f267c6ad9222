import type { DetectContext } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, isFunction, nameOf, throughout } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { rowsIn } from '../rows/rows.ts';
import { functionNamed, memberOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { makesFromOutside } from './outside-makers.ts';
import { isAccountTable } from './sign-up-names.ts';

export type Opens = Pick<DetectContext, 'resolve' | 'slice'>;

/** Who is signed in already: `userId`, `currentUser`, and `req.user` behind a dot. */
const OWN = /^(?:(?:current|my|logged)_?(?:in_?)?(?:user|account|member)(?:_?id)?|(?:user|member)_?id|me|uid|viewer)$/i;
const HELD = /^(?:user|account|member)$/i;
/** What the other service says of somebody: `profile.userId`, `githubUser.id`. */
const ELSEWHERE =
  /^(?:github|google|discord|facebook|apple|twitter|steam|twitch|o|oauth|profile|provider|outside|external|remote|given|payload|claims|body|data|response|result|cred|credential|credentials)$/;

/**
 * `makeOAuth2User('forge', given)`: nobody who is there gets one more way in, and what is called makes a person wherever it
 * can be opened.
 */
export function mayMakeSomebody(call: ts.CallExpression, name: string, file: ParsedFile, context: Opens): boolean {
  // A strategy hands who came back as `req.user`, and nothing beside it.
  if (call.arguments.some(one => isOfSomebodyKnown(one, call.arguments.length > 1))) return false;
  const opened = opens(call, name, file, context);
  return opened === null || opened.some(([node, of]) => makesPerson(node, of));
}

function makesPerson(node: FunctionNode, file: ParsedFile): boolean {
  if (makesFromOutside(nameNodeOf(node) ?? node, node, file)) return true;
  return rowsIn(file).some(
    ({ at, table }) => at.pos >= node.pos && at.end <= node.end && isAccountTable(table.join(' ')),
  );
}

function isOfSomebodyKnown(given: ts.Expression, isBesideOthers: boolean): boolean {
  let found = false;
  throughout(given, node => {
    if (ts.isIdentifier(node)) found ||= OWN.test(node.text) && !isSaidElsewhere(node.parent);
    if (!ts.isPropertyAccessExpression(node) || isSaidElsewhere(node)) return;
    const isIdOfUser = /^_?id$/.test(node.name.text) && HELD.test(nameOf(node.expression) ?? '');
    found ||= isIdOfUser || (isBesideOthers && HELD.test(node.name.text));
  });
  return found;
}

const isSaidElsewhere = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  chainOf(node)
    .slice(0, -1)
    .some(one => splitWords(one).some(word => ELSEWHERE.test(word)));

/** What is called, if this file declares it or imports it from one that can be read; null if nobody can tell. */
function opens(
  call: ts.CallExpression,
  name: string,
  file: ParsedFile,
  context: Opens,
): [FunctionNode, ParsedFile][] | null {
  const { expression } = call;
  if (!ts.isIdentifier(expression)) {
    const isOwn = ts.isPropertyAccessExpression(expression) && expression.expression.kind === ts.SyntaxKind.ThisKeyword;
    const member = isOwn ? memberOf(call, name) : null;
    return member && isFunction(member) ? [[member, file]] : null;
  }
  const here = functionNamed(name, expression);
  if (here) return [[here, file]];
  const from = file.imports.get(name)?.specifier;
  const target = from === undefined ? null : context.resolve(file.path, from);
  const other = target && target !== 'package' ? context.slice.parse(target.path) : null;
  if (!other) return null;
  const found = other.nodes.filter(isFunction).filter(node => nameNodeOf(node)?.getText() === name);
  return found.length > 0 ? found.map(node => [node, other]) : null;
}
