import { literalOf } from '../literals.ts';
import { chainOf, enclosingNames, nameOf, unwrap } from '../names.ts';
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

/** The table that stands before the last dot; that of the class around it where only `this.repository` does. */
export function tableBefore(call: ts.CallExpression): readonly string[] | null {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression)) return null;
  const receiver = unwrap(expression.expression);
  // `knex('messages').insert(…)`, `db.collection('messages').insertOne(…)`, `getRepository(Message).save(…)`
  if (ts.isCallExpression(receiver) && receiver.arguments.length > 0) {
    const [first] = receiver.arguments;
    const named =
      isNameOfTable(first!) ||
      /^(getRepository|getModel|model|repo|collection)$/.test(nameOf(receiver.expression) ?? '');
    if (named) return tableIn(first);
  }
  // `Message.query().insert(…)`
  const own = bare(
    chainOf(receiver)
      .filter(name => name !== 'query')
      .at(-1) ?? '',
  );
  const isGeneral = own.length === 0 && nameOf(receiver) !== null;
  return isGeneral ? bare(enclosingNames(call)[0] ?? '') : own;
}
