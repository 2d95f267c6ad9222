import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { enclosingFunction, enclosingNames, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import type { Row } from '../rows/row.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What lets somebody in: `pubkeyAuth`, `authorize`, `verifyLogin`, `src/auth/wallet.ts`. */
const LETS_IN = /^(auth|authorize|authorise|authenticate|authentication|login|signin|logon)$/;
const IN_TWO = /\b(log|sign) (in|on)\b/;
/** Nobody joins: rows of another server, of a list that is read in, of a trial; who is asked to work there. */
const ELSEWHERE =
  /^(webhook|sync|import|importer|migrate|migration|seed|seeder|seeds|fixture|fixtures|dev|development|test|tests|mock|demo|federation|activitypub|actor|remote|scim|ldap|admin|bot|system|invite|invitation|team|workspace|organization|script|scripts|staff|employee|employees|backoffice|operator|operators|saml|okta)$/;
/** Of a folder these say where code runs, and not for whom. */
const WORKS_THERE = /^(worker|workers|internal)$/;
const FINDS = /^(find|get|load|fetch|lookup|retrieve|first|by|select)(?!.*(or_?create|or_?insert|upsert))/i;
const PEOPLE = /user|account|member|player|profile|person/i;
/** Words of the call itself, which any two may share. */
const OF_CALL =
  /^(where|data|select|include|user|users|account|accounts|id|_id|db|prisma|models?|tx|ctx|req|request|body|await|true|false|null|undefined|String|Number)$/;

export const maySeeFirst = (ask: Ask): FileTest =>
  all(ask.word('auth authorize authorise authenticate authentication login signin logon log sign'), inText(LOOKED_FOR));
/** Somebody was looked for, and nobody was there. */
const LOOKED_FOR = /\bif\s*\(\s*!\s*\w+\s*\)|\?\?|\|\|=|\bif\s*\(\s*\w+\s*={2,3}\s*(?:null|undefined)/;

/**
 * `let user = await users.findByKey(key); if (!user) user = await users.create({ key })` in what lets people in: whoever comes for
 * the first time has an account after it, without a form and without a password. What they were looked for by is kept with them.
 */
export function isFirstSeen({ at }: Row, { path, side }: ParsedFile): boolean {
  if (side !== 'server') return false;
  const around = enclosingFunction(at);
  const call = callAt(at);
  if (!around || !call || !letsIn(at, path)) return false;
  const missing = missingAround(call, around);
  const found = missing && lookupOf(missing);
  return !!found && sharesWhat(found, call) && !takesOver(call);
}

/** `create({ data: { email, ...pending } })`: what was asked when somebody signed up is taken over once they come back. */
function takesOver(call: ts.CallExpression): boolean {
  let isTaken = false;
  for (const given of call.arguments)
    throughout(given, one => {
      if (ts.isSpreadAssignment(one))
        isTaken ||=
          splitWords(nameOf(one.expression) ?? '').some(word => WAITS.test(word)) && isOfTable(one.expression);
    });
  return isTaken;
}

/** A row that was looked up, or handed in by who did; what a request brings, or a token holds, was asked by nobody. */
function isOfTable(value: ts.Expression): boolean {
  const inner = unwrap(value);
  let root = inner;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!declared) return false;
  if (ts.isParameter(declared)) return root === inner;
  const holder = ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const call = made && ts.isAwaitExpression(made) ? unwrap(made.expression) : made;
  return !!call && ts.isCallExpression(call) && FINDS.test(nameOf(call.expression) ?? '');
}
const WAITS = /^(pending|registration|verification|signup|unverified|unconfirmed|waiting)$/;

function letsIn(at: ts.Node, path: string): boolean {
  const own = enclosingNames(at).map(splitWords);
  const folders = path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(-3)
    .map(splitWords);
  const names = [...own, ...folders];
  if (names.some(words => words.some(word => ELSEWHERE.test(word)))) return false;
  if (own.some(words => words.some(word => WORKS_THERE.test(word)))) return false;
  return names.some(words => words.some(word => LETS_IN.test(word)) || IN_TWO.test(words.join(' ')));
}

function callAt(at: ts.Node): ts.CallExpression | null {
  let up = at.parent;
  while (up && ts.isPropertyAccessExpression(up)) up = up.parent;
  return up && ts.isCallExpression(up) ? up : null;
}

/** The name of whom nobody was found, where the row is made only then. */
function missingAround(call: ts.CallExpression, around: ts.Node): ts.Identifier | null {
  for (let at: ts.Node = call; at !== around && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && parent.thenStatement === at) {
      const name = absent(parent.expression);
      if (name) return name;
    }
    if (ts.isBinaryExpression(parent) && parent.right === at && ts.isIdentifier(parent.left))
      if (/^(\?\?|\|\|)=?$/.test(parent.operatorToken.getText())) return parent.left;
  }
  return null;
}

/** `!user`, `user === null` */
function absent(test: ts.Expression): ts.Identifier | null {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return asName(inner.operand);
  if (ts.isBinaryExpression(inner) && /^(null|undefined)$/.test(inner.right.getText()))
    return /^===?$/.test(inner.operatorToken.getText()) ? asName(inner.left) : null;
  return null;
}

const asName = (value: ts.Expression): ts.Identifier | null => {
  const inner = unwrap(value);
  return ts.isIdentifier(inner) ? inner : null;
};

/** `await users.findUnique({ where: { key } })` */
function lookupOf(name: ts.Identifier): ts.CallExpression | null {
  const declared = declarationOf(name.text, name);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  const value = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const call = value && ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!call || !ts.isCallExpression(call)) return null;
  return FINDS.test(nameOf(call.expression) ?? '') && PEOPLE.test(call.expression.getText()) ? call : null;
}

const sharesWhat = (lookup: ts.CallExpression, call: ts.CallExpression): boolean => {
  const kept = namesGiven(call);
  return [...namesGiven(lookup)].some(name => kept.has(name));
};

function namesGiven(call: ts.CallExpression): Set<string> {
  const names = new Set<string>();
  for (const given of call.arguments)
    throughout(given, one => {
      if (ts.isIdentifier(one) && !isFunction(one.parent) && !OF_CALL.test(one.text)) names.add(one.text);
    });
  return names;
}
