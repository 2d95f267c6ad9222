import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { literalOf } from '../../literals.ts';
import { declarationOf, valueOf } from '../../scopes.ts';
import { splitWords } from '../../tokens.ts';
import { ts } from '../../ts-morph.ts';

/** Words for somebody, as the last of a name: `recipientId`, `user1`, `req.params.friend_id`. */
const SOMEBODY =
  /^(me|my|self|own|users?|uids?|members?|accounts?|profiles?|persons?|people|friends?|budd(y|ies)|contacts?|peers?|others?|them|targets?|from|to|senders?|recipients?|receivers?|requesters?|requestors?|requestees?|addressees?|initiators?|inviters?|invitees?|accepters?|acceptors?|authors?|owners?|viewers?|actors?|players?|students?|child(ren)?|partners?|followers?|followees?|following|followed|participants?|usernames?|emails?|handles?|nicknames?|pubkeys?|jid|sub)$/;
/** What a name ends in that says no more than that it is one of several, or how it is told from others. */
const WHICH = /^(id|ids|uuid|pk|key|ref|_|[ab12]|one|two|first|second|lo|hi|low|high)$/;
/** What holds an `id` without saying whose it is. */
const GIVEN =
  /^(params?|body|query|data|input|inputs|args|payload|auth|session|req|request|ctx|context|claims|props|dto|decoded|token|state|locals)$/;
/** `String(me)`, `me.toString()`, `encodeURIComponent(me)`: the same person. */
const SAME = /^(String|encodeURIComponent|toString|toHexString|trim|Number|parseInt|ObjectId)$/;

/** Whose name or number an expression holds, so that the same one comes out the same; null for what may be no person. */
export function personBehind(given: ts.Expression, depth = 4): string | null {
  const inner = unwrap(given);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) {
    const owner = receiverOf(inner.expression);
    const [first] = inner.arguments ?? [];
    const one = SAME.test(nameOf(inner.expression) ?? '') ? (first ?? owner) : null;
    return one && depth > 0 ? personBehind(one, depth - 1) : null;
  }
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return null;
  const isOne = isOfSomebody(chainOf(inner));
  const source = ts.isIdentifier(inner) && depth > 0 ? sourceOf(inner) : null;
  if (typeof source === 'string') return isOne ? source : null;
  if (!source) return isOne ? told(inner.getText()) : null;
  return (
    personBehind(source, depth - 1) ??
    (isOne && !isWritten(source) && !isKeyMade(inner, source) ? inner.getText() : null)
  );
}

/** `req.user.id` of `const me = req.user.id`, or of `const { id: me } = req.user`. */
function sourceOf(name: ts.Identifier): ts.Expression | string | null {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isObjectBindingPattern(declared.parent)) return valueOf(name);
  const holder = declared.parent.parent;
  const from = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const isRead = from && (ts.isIdentifier(from) || ts.isPropertyAccessExpression(from));
  return isRead ? told(`${from.getText()}.${textOf(declared.propertyName ?? declared.name)}`) : null;
}

/** `me`, `me.id` and `me?._id` are one. */
const told = (text: string): string => text.replaceAll(/[?!]/g, '').replace(/\.(_?id|uu?id|pk)$/, '');

/** `const key = pairOf(me, to)`: what is put together of several is nobody's by such a name. */
const isKeyMade = (name: ts.Expression, value: ts.Expression): boolean =>
  /^(key|ref|pk)$/i.test(name.getText()) &&
  !ts.isIdentifier(unwrap(value)) &&
  !ts.isPropertyAccessExpression(unwrap(value));

const isWritten = (value: ts.Expression) => ts.isLiteralExpression(unwrap(value));

/** Whether a name, or what it belongs to, is one for somebody. */
export function isOfSomebody(chain: readonly string[]): boolean {
  const last = chain.at(-1) ?? '';
  // What is written in capitals is the same for everybody.
  if (/^[A-Z][A-Z\d_]+$/.test(last)) return false;
  const words = [...splitWords(last)];
  while (words.length > 0 && WHICH.test(words.at(-1)!)) words.pop();
  if (words.length > 0) return SOMEBODY.test(words.at(-1)!.replace(/\d+$/, ''));
  const before = chain.at(-2);
  return before === undefined || GIVEN.test(before) || isOfSomebody(chain.slice(0, -1));
}

/** Different people whom a query asks for, by what it compares their columns with: `{ a: me, b: id }`, `{ a_b: { a, b } }`. */
export function peopleIn(condition: ts.Expression): ReadonlySet<string> {
  const people = new Set<string>();
  const inner = unwrap(condition);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const query = value ? unwrap(value) : inner;
  if (!ts.isObjectLiteralExpression(query)) return people;
  for (const property of query.properties) {
    if (!property.name || ts.isComputedPropertyName(property.name)) continue;
    const column = textOf(property.name);
    const given = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
    if (ts.isShorthandPropertyAssignment(property)) {
      const person = isOfSomebody([column]) ? personBehind(property.name as ts.Identifier) : null;
      if (person !== null) people.add(person);
    } else if (!given || TURNED.test(column)) continue;
    else if (EITHER.test(column)) {
      // The widest of several ways decides.
      const ways = ts.isArrayLiteralExpression(given) ? given.elements.map(peopleIn) : [];
      if (ways.length > 0 && ways.every(way => way.size > 1)) for (const one of ways[0]!) people.add(one);
    } else if (ts.isObjectLiteralExpression(given)) for (const one of peopleIn(given)) people.add(one);
    else if (ts.isArrayLiteralExpression(given) && /^\$?and$/i.test(column))
      for (const part of given.elements) for (const one of peopleIn(part)) people.add(one);
    else if (isOfSomebody([column]) || /^(equals|\$eq)$/.test(column)) {
      const person = personBehind(given);
      if (person !== null) people.add(person);
    }
  }
  return people;
}

const EITHER = /^\$?or$/i;
const TURNED =
  /^(not|none|isNot|\$ne|\$not|\$nor|\$nin|notIn|select|include|orderBy|order|data|attributes|projection|gt|gte|lt|lte)$/i;

/** `where('status', '==', 'accepted')`, `where('accepted', true)`: a state of two who know one another; of any other it is not known. */
export function saysKnown(column: string, value: ts.Expression): boolean {
  const said = literalOf(value)?.value;
  if (/^(is_?)?(accepted|confirmed|mutual)$/i.test(column)) return said === true;
  return (
    /(status|state)$/i.test(column) &&
    typeof said === 'string' &&
    /^(accepted|confirmed|approved|mutual|friends?)$/i.test(said)
  );
}
