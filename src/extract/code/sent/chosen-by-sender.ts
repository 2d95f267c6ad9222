import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isCalledSent } from './carriers.ts';
import { sentOf } from './sent-of.ts';

/** Whether a value, or all that an object compares with, comes with the request, or was found by what came with it. */
export function isSent(value: ts.Expression, depth = 3): boolean {
  const inner = unwrap(value);
  if (isSurelySent(inner)) return true;
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    const chain = chainOf(inner);
    if (chain.slice(0, -1).some(isCalledSent)) return true;
    const [root] = chain;
    return root !== undefined && chain.length > 1 && isSentBy(root, inner, depth);
  }
  if (ts.isIdentifier(inner)) return isSentBy(inner.text, inner, depth);
  // `Number(req.params.classId)`
  if (ts.isCallExpression(inner))
    return (
      !provesSomebody(inner) &&
      (chainOf(inner.expression).some(isCalledSent) ||
        (inner.arguments.length === 1 && depth > 0 && isSent(inner.arguments[0]!, depth - 1)))
    );
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const all = inner.properties.flatMap(one =>
    ts.isShorthandPropertyAssignment(one) ? one.name : ts.isPropertyAssignment(one) ? one.initializer : [],
  );
  return all.length > 0 && all.every(one => isSent(one, depth));
}

/** What is only called like it, `data` of a service, may be anything; all the headers, `getSession({ headers: req.headers })`, prove somebody. */
function isSurelySent(value: ts.Expression): boolean {
  const sent = sentOf(value);
  if (sent === null || sent.by === 'like') return false;
  return sent.path.length > 0 || (sent.by === 'request' && !HOLDS_PROOF.test(sent.carrier));
}

/** `req.query`, and a name that holds it: each member of it was sent. */
export function isPartOfRequest(value: ts.Expression): boolean {
  const sent = sentOf(value);
  return sent !== null && sent.by !== 'like' && sent.path.length === 0;
}

/**
 * `verifyToken(req.cookies.token)`, `Session.findOne({ token: req.cookies.sid })`: what the server gave out itself, and asks to whom.
 * What only reads it another way believes whatever comes.
 */
function provesSomebody(value: ts.Expression): boolean {
  const call = unwrap(value);
  if (!ts.isCallExpression(call) || READS_AS_IT_IS.test(nameOf(call.expression) ?? '')) return false;
  return call.arguments.map(unwrap).some(one => {
    const given = ts.isObjectLiteralExpression(one)
      ? one.properties.flatMap(member => (ts.isPropertyAssignment(member) ? unwrap(member.initializer) : []))
      : [one];
    return given.some(one => isProof(one) || (ASKS_WHO.test(nameOf(call.expression) ?? '') && isAllThatProves(one)));
  });
}
const READS_AS_IT_IS = /^(parse\w*|\w*decode\w*|Number|String|BigInt|trim|toString|split|atob|from)$/i;

/** `getSession({ headers: req.headers })` */
const isAllThatProves = (value: ts.Expression): boolean => HOLDS_PROOF.test(chainOf(value).at(-1) ?? '');
const ASKS_WHO = /session|auth|verif/i;

function isProof(value: ts.Expression): boolean {
  const chain = chainOf(value);
  if (!splitWords(chain.at(-1) ?? '').some(word => PROOF.test(word))) return false;
  if (chain.length > 1)
    return HOLDS_PROOF.test(chain.at(-2)!) || (chain.length === 2 && /^(req|request)$/.test(chain[0]!));
  // `const { token } = req.cookies`
  const declared = ts.isIdentifier(value) ? declarationOf(value.text, value) : null;
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const made = holder && ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  return made !== undefined && chainOf(made).some(one => HOLDS_PROOF.test(one));
}
const PROOF = /^(token|session|sess|sid|jwt|auth|authorization|bearer)$/;
const HOLDS_PROOF = /^(cookies|headers)$/;

/** By the declaration: `const { classId } = req.query`, `({ params: { classId } }, res) => …`, `const classId = req.body.classId`. */
function isSentBy(name: string, from: ts.Node, depth: number): boolean {
  const declared = declarationOf(name, from);
  if (!declared || depth === 0) return false;
  if (ts.isVariableDeclaration(declared)) return declared.initializer ? isSent(declared.initializer, depth - 1) : false;
  let at: ts.Node = declared;
  while (ts.isBindingElement(at)) {
    if (isCalledSent(textOf(at.propertyName ?? at.name)) && at !== declared) return true;
    at = at.parent.parent;
  }
  if (at === declared || !ts.isVariableDeclaration(at) || !at.initializer) return false;
  if (provesSomebody(at.initializer)) return false;
  let sent = false;
  eachNode(at.initializer, node => {
    if (ts.isIdentifier(node) && isCalledSent(node.text)) sent = true;
  });
  // `const { userId } = found` of `const found = await find(req.params.id)`
  return sent || isSent(at.initializer, depth - 1);
}
