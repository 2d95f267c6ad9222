import { initializerOf } from './literals.ts';
import { enclosingFunction, nameOf, textOf, unwrap, TEXT_KINDS } from './names.ts';
import { nameNodeOf } from './reporting/declared-acts.ts';
import type { ParsedFile } from './slice.ts';
import { fixedText } from './rows/tables.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** A field that a document asks for which is written on the spot: `` gql(`mutation { sendMessage(to: $to) { id } }`) ``. */
export interface WrittenField {
  /** The text that holds it. */
  at: ts.Node;
  /** Where in the text it stands. */
  within: string;
  operation: 'mutation' | 'query';
  name: string;
  words: readonly string[];
  /** What it is given, as it is written. */
  given: string;
  /** What is asked of it, without the fields inside of these. */
  asks: string;
}

/**
 * Where a field is pointed at: the function that is made to ask for it, where that is no hook and no component; the place in the
 * text otherwise.
 */
export function placeOfField({ at, within }: WrittenField): { node: ts.Node; within?: string } {
  const around = enclosingFunction(at);
  const name = around && nameNodeOf(around);
  return name && !/^(?:use)?[A-Z]/.test(textOf(name)) ? { node: name } : { node: at, within };
}

/** Whether a text could hold such a document. */
export const MAY_WRITE_DOCUMENT = /(?:[`'"]|^|\n|\\n)\s*(?:mutation|query)\b\s*\w*\s*(?:\(\s*\$|\{)/;

const HEAD = /(?:^|\n)\s*(mutation|query)\b\s*\w*\s*(?=[({@])/g;
/** What holds a text that is a document by its tag or by what it is given to. */
const MARKS =
  /^(gql|graphql|gqlv?\d*|graphqlTag|useMutation|useQuery|request|query|mutate|mutation|document|gqlQuery)$/i;

const known = new WeakMap<ParsedFile, readonly WrittenField[]>();

/** The fields of all documents that are written in a file. A schema has types, and no document. */
export function writtenFields(file: ParsedFile): readonly WrittenField[] {
  let fields = known.get(file);
  if (!fields) {
    const may = MAY_WRITE_DOCUMENT.test(file.indexed.text);
    known.set(file, (fields = may ? file.ofKinds(TEXT_KINDS).flatMap(fieldsIn) : []));
  }
  return fields;
}

/** The fields of the document that a name stands for, wherever it is written: `` export const CREATE_USER = gql`…` ``. */
export function fieldsOfDocument(name: ts.Node): readonly WrittenField[] {
  const value = ts.isIdentifier(name) ? initializerOf(name) : null;
  const inner = value && unwrap(value);
  const text = !inner ? null : ts.isTaggedTemplateExpression(inner) ? inner.template : argumentOf(inner);
  return text && MAY_WRITE_DOCUMENT.test(text.getText()) ? fieldsIn(text) : [];
}

const argumentOf = (made: ts.Expression): ts.Expression | null =>
  ts.isCallExpression(made) && MARKS.test(nameOf(made.expression) ?? '') ? (made.arguments[0] ?? null) : null;

function fieldsIn(at: ts.Node): WrittenField[] {
  const text = ts.isStringLiteralLike(at) ? at.text : ts.isTemplateExpression(at) ? fixedText(at) : '';
  if (!/\b(?:mutation|query)\b/.test(text) || !text.includes('{')) return [];
  if (/(?:^|\n)\s*(?:extend\s+)?(?:type|input|schema)\s+\w*\s*\{/.test(text) || !isDocument(at, text)) return [];
  return [...text.matchAll(HEAD)].flatMap(({ 1: operation, index, 0: head }) => {
    const body = selectionAt(text, index + head.length);
    return body === null
      ? []
      : selections(body).map(one => ({ at, operation: operation as WrittenField['operation'], ...one }));
  });
}

/** Its tag says it, or it begins like one and takes what begins with a dollar, or asks for something in braces of its own. */
function isDocument(at: ts.Node, text: string): boolean {
  const { parent } = at;
  const tag = ts.isTaggedTemplateExpression(parent)
    ? parent.tag
    : ts.isCallExpression(parent)
      ? parent.expression
      : ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)
        ? parent.name
        : null;
  if (tag && MARKS.test(tag.getText().split('.').at(-1)!)) return true;
  return /^\s*(?:#[^\n]*\n\s*)*(?:mutation|query)\b\s*\w*\s*(?:\(\s*\$\w+\s*:|\{\s*\w+\s*(?:\(|\{))/.test(text);
}

/** What stands in the braces after what a document takes. */
function selectionAt(text: string, from: number): string | null {
  const start = text.indexOf('{', text[from] === '(' ? closing(text, from) : from);
  return start < 0 ? null : text.slice(start + 1, closing(text, start));
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** The place of the bracket that closes the one at `from`; the end where none does. */
function closing(text: string, from: number): number {
  const closes: string[] = [];
  for (let index = from; index < text.length; index++) {
    const char = text[index]!;
    if (PAIRS[char]) closes.push(PAIRS[char]);
    else if (char === closes.at(-1)) closes.pop();
    if (closes.length === 0) return index;
  }
  return text.length;
}

const MOST = 12;

function selections(body: string): Pick<WrittenField, 'within' | 'name' | 'words' | 'given' | 'asks'>[] {
  const found: ReturnType<typeof selections> = [];
  const next = /(?:\w+\s*:\s*)?(\w+)\s*/y;
  let index = 0;
  while (index < body.length && found.length < MOST) {
    next.lastIndex = index;
    const match = next.exec(body);
    if (!match || body.slice(0, index).endsWith('...')) {
      index += match ? match[0].length : 1;
      continue;
    }
    index = next.lastIndex;
    const givenEnd = body[index] === '(' ? closing(body, index) : index;
    const given = body.slice(index + 1, givenEnd);
    let at = givenEnd > index ? givenEnd + 1 : index;
    while (/[\s@]/.test(body[at] ?? '')) at++;
    const asksEnd = body[at] === '{' ? closing(body, at) : at;
    const from = match.index + match[0].trimEnd().length - match[1]!.length;
    found.push({
      // The operation may have the same name: what follows tells it apart.
      within: body.slice(from, from + match[1]!.length + 3).trimEnd(),
      name: match[1]!,
      words: splitWords(match[1]!),
      given,
      asks: body.slice(at, asksEnd),
    });
    index = Math.max(asksEnd > at ? asksEnd + 1 : givenEnd > index ? givenEnd + 1 : index, index);
  }
  return found;
}
