import { declaredName, enclosingFunction, nameOf, unwrap } from '../names.ts';
import { isOwnPerson } from '../own-person.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWrittenInMail } from './in-mails.ts';
import { WRITES_MARKUP } from './may-speak.ts';
import type { Kind } from './words.ts';
import { saidIn } from './whose.ts';
import { saidByWriter } from './by-writer.ts';

const KINDS = [
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
];

/** A place where a page is written by hand: `el.textContent = message.text`, `` `<p>${comment.body}</p>` ``, `$(row).html(post.html)`. */
export function shownInStrings(file: ParsedFile): { node: ts.Node; kind: Kind }[] {
  if (!WRITES_MARKUP.test(file.indexed.text)) return [];
  return file.ofKinds(KINDS).flatMap(node => {
    const written = writtenBy(node);
    return written.length === 0 || isWrittenInMail(node) ? [] : written.flatMap(saidBy);
  });
}

function saidBy(value: ts.Expression): readonly { node: ts.Node; kind: Kind }[] {
  const said = isOwnPerson(value) ? null : saidIn(value);
  return said ? [{ node: value, kind: said.kind }] : saidByWriter(value);
}

function writtenBy(node: ts.Node): ts.Expression[] {
  if (ts.isArrayLiteralExpression(node)) return isJoined(node) ? inPieces(node.elements) : [];
  if (ts.isTemplateExpression(node))
    return ts.isTaggedTemplateExpression(node.parent) || isQuoted(node) ? [] : inMarkup(node);
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const isSet = operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(left);
    if (isSet && /^(innerHTML|textContent|innerText)$/.test(left.name.text)) return [right];
    // `'<p>' + comment.body + '</p>'`
    const isAdded = operatorToken.kind === ts.SyntaxKind.PlusToken && endsInElement(textOfSum(left));
    return isAdded ? [right] : [];
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || isReadAgain(node)) return [];
  const name = nameOf(node.expression);
  const [first, second] = node.arguments;
  if (name === 'insertAdjacentHTML') return second ? [second] : [];
  if (name === 'createTextNode') return first ? [first] : [];
  const isOfElement =
    /^(html|text)$/.test(name ?? '') && node.arguments.length === 1 && isElement(node.expression.expression);
  return isOfElement ? [first!] : [];
}

/** `$(row)`, `titleEl`, and a name for what is made with `$('<p/>')`. */
function isElement(receiver: ts.Expression): boolean {
  if (/\$|el\b|elem|node|div|span|row|item/i.test(receiver.getText())) return true;
  const value = ts.isIdentifier(receiver) ? valueOf(receiver) : null;
  return value !== null && /^(\$|jQuery)\(/.test(value.getText());
}

/** `$('<div />').html(text).text()`: the text without its markup, which is shown nowhere. */
function isReadAgain({ parent }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(parent) || !/^(html|text)$/.test(parent.name.text)) return false;
  return ts.isCallExpression(parent.parent) && parent.parent.arguments.length === 0;
}

/** ``quotePost(post) { this.answer += `<blockquote>${post.content}</blockquote>` }``: what one begins an answer with. */
function isQuoted(template: ts.TemplateExpression): boolean {
  if (!/^\s*<blockquote\b/.test(template.head.text)) return false;
  for (let at = enclosingFunction(template); at; at = enclosingFunction(at))
    if (/^(on|handle|insert|add)?_?quote/i.test(declaredName(at) ?? '')) return true;
  return false;
}

/** What stands between tags, not in an attribute. */
function inMarkup({ head, templateSpans }: ts.TemplateExpression): ts.Expression[] {
  let before = head.text;
  return templateSpans.flatMap(({ expression, literal }) => {
    const isShown = endsInElement(before);
    before += `_${literal.text}`;
    return isShown ? [expression] : [];
  });
}

/** `['<li>', comment.body, '</li>'].join('')`, also after those that are empty were left out. */
function isJoined(list: ts.ArrayLiteralExpression): boolean {
  let at: ts.Expression = list;
  while (ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent)) {
    if (at.parent.name.text === 'join') return true;
    at = at.parent.parent;
  }
  return false;
}

function inPieces(pieces: readonly ts.Expression[]): ts.Expression[] {
  let before = '';
  return pieces.filter(piece => {
    const isShown = !ts.isStringLiteralLike(piece) && endsInElement(before);
    before += textOfSum(piece);
    return isShown;
  });
}

/** What is written so far of `'<li>' + name + ': '`, with a sign for whatever is filled in. */
function textOfSum(left: ts.Expression): string {
  const inner = unwrap(left);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  const isSum = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum ? textOfSum(inner.left) + textOfSum(inner.right) : '_';
}

const TAG = /<(\/?)([a-z][\w-]*)\b[^<>]*>/gi;
const SHOWS = /^(?:p|div|span|li|td|h\d|b|strong|em|i|blockquote|article|section|pre|small|q|figcaption|dd)$/i;
const VOID = /^(?:img|br|hr|input|source|wbr)$/i;

/** Also after what stands in the same element and is closed: `<li><a href="_">_</a>: `. */
function endsInElement(text: string): boolean {
  if (text.lastIndexOf('<') > text.lastIndexOf('>')) return false;
  const open: string[] = [];
  for (const [, slash, name] of text.matchAll(TAG)) {
    if (slash === '') {
      if (!VOID.test(name!)) open.push(name!);
    } else if (open.includes(name!)) open.length = open.lastIndexOf(name!);
  }
  return SHOWS.test(open.at(-1) ?? '');
}
