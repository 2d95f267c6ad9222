import { literalOf } from '../literals.ts';
import { chainOf, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is said of a table beside its name: `messageRepository`, `MESSAGES_TABLE`, `MessageModel`. */
const BESIDE =
  /^(adapter|repository|repo|repositories|model|models|collection|collections|table|tables|service|schema|entity|entities|dao|store|db|database|ref|refs|col|coll|query|env|process|id|delegate|mapper|manager|mongo|mongodb|firestore|tbl)$/;

/** `messageRepository` -> message; nothing is left of `this.repository`. */
export const bare = (name: string): readonly string[] => splitWords(name).filter(word => !BESIDE.test(word));

/** A name given to a call: `'messages'`, `Message`, `schema.messages`, `process.env.MESSAGES_TABLE`. */
export function tableIn(given: ts.Expression | undefined): readonly string[] | null {
  const inner = given && unwrap(given);
  if (!inner) return null;
  if (ts.isStringLiteralLike(inner)) return /^[\w.:/-]{2,60}$/.test(inner.text) ? bare(lastPart(inner.text)) : null;
  if (ts.isTemplateExpression(inner)) return bare(lastPart(fixedText(inner)));
  const named = ts.isIdentifier(inner) ? inner.text : ts.isPropertyAccessExpression(inner) ? inner.name.text : null;
  if (named === null) return null;
  const said = constantIn(inner);
  const value = said === null ? [] : bare(lastPart(said));
  if (value.length === 0) return bare(named);
  names.set(value, bare(named));
  return value;
}

/** How a table is named in the code whose value says another name: `Collections = { Messages: 'v2/m' }`. Either may tell. */
export const namedInCode = (table: readonly string[]): readonly string[] | null => names.get(table) ?? null;
const names = new WeakMap<readonly string[], readonly string[]>();

/** `MESSAGES`, `TABLES.MESSAGES`, `Collections.Messages`; of another name only what the same file says. */
function constantIn(inner: ts.Expression): string | null {
  const isConstant = ts.isPropertyAccessExpression(inner)
    ? /^[A-Z]\w*$/.test(nameOf(inner.expression) ?? '')
    : ts.isIdentifier(inner) && /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(inner.text);
  const value = isConstant ? inner : ts.isIdentifier(inner) ? valueOf(inner) : null;
  const said = value && (isConstant || ts.isStringLiteralLike(unwrap(value))) ? literalOf(value)?.value : null;
  return typeof said === 'string' && /^[\w.:/-]{2,60}$/.test(said) ? said : null;
}

const isNameOfTable = (given: ts.Expression): boolean =>
  ts.isStringLiteralLike(given) || (ts.isPropertyAccessExpression(given) && constantIn(given) !== null);

const lastPart = (text: string): string =>
  text
    .split(/[.:/]/)
    .filter(part => /[a-z]/i.test(part) && !part.includes('\0'))
    .at(-1) ?? '';

export const fixedText = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map(span => `\0${span.literal.text}`)].join('');

const HOLDS_TABLE = /^(getRepository|getModel|model|repo|collection)$/;

/** `const kept = db.collection('messages')`, `this.model = this.getModel('Messages')`: what a name holds says the table. */
function tableHeld(receiver: ts.Expression): readonly string[] | null {
  const value = ts.isIdentifier(receiver) ? valueOf(receiver) : fieldOf(receiver);
  const made = value && unwrap(value);
  if (!made || !ts.isCallExpression(made) || !HOLDS_TABLE.test(nameOf(made.expression) ?? '')) return null;
  const [first] = made.arguments;
  const isNamed = first && (isNameOfTable(first) || (ts.isIdentifier(first) && /^[A-Z]/.test(first.text)));
  const table = isNamed ? tableIn(first) : null;
  return table && table.length > 0 ? table : null;
}

/** What a field of the class around it begins with, in its declaration or in the constructor. */
function fieldOf(access: ts.Expression): ts.Expression | null {
  if (!ts.isPropertyAccessExpression(access) || access.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  let owner: ts.Node = access;
  while (!ts.isClassLike(owner)) if (!(owner = owner.parent)) return null;
  const { text } = access.name;
  for (const member of owner.members) {
    if (ts.isPropertyDeclaration(member) && textOf(member.name) === text && member.initializer)
      return member.initializer;
    if (!ts.isConstructorDeclaration(member)) continue;
    for (const statement of member.body?.statements ?? []) {
      const set = ts.isExpressionStatement(statement) ? statement.expression : null;
      if (!set || !ts.isBinaryExpression(set) || set.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
      const { left } = set;
      const isOwn = ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword;
      if (isOwn && left.name.text === text) return set.right;
    }
  }
  return null;
}

/** The table that stands before the last dot; that of the class around it where only `this.repository` does. */
export function tableBefore(call: ts.CallExpression): readonly string[] | null {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression)) return null;
  const receiver = unwrap(expression.expression);
  // `knex('messages').insert(…)`, `db.collection('messages').insertOne(…)`, `getRepository(Message).save(…)`
  if (ts.isCallExpression(receiver) && receiver.arguments.length > 0) {
    const [first] = receiver.arguments;
    if (isNameOfTable(first!) || HOLDS_TABLE.test(nameOf(receiver.expression) ?? '')) return tableIn(first);
  }
  // `Message.query().insert(…)`
  const own = bare(
    chainOf(receiver)
      .filter(name => name !== 'query')
      .at(-1) ?? '',
  );
  const held = tableHeld(receiver);
  if (held) {
    if (own.length > 0) names.set(held, own);
    return held;
  }
  const isGeneral = own.length === 0 && nameOf(receiver) !== null;
  return isGeneral ? bare(enclosingNames(call)[0] ?? '') : own;
}
