import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { scriptsIn } from './addresses.ts';
import type { Sdk } from './table.ts';

/**
 * How the scripts of services for counting are told whose page it is, from whatever host they come.
 * Source: Umami, "Collect data"; Plausible, "Script"; GoatCounter, "Getting started"; Ackee, "Embed".
 */
const MARKS: ReadonlySet<string> = new Set([
  'data-website-id',
  'data-domain',
  'data-goatcounter',
  'data-ackee-domain-id',
]);
const IN_TEXT =
  /\bdata-(?:website-id|domain|goatcounter|ackee-domain-id)\b|\bdataset\s*\.\s*(?:websiteId|domain|goatcounter|ackeeDomainId)\b/;

export const mayMarkScript = (ask: Ask): FileTest => all(ask.word('website domain goatcounter ackee'), inText(IN_TEXT));

/** Scripts that count, where a page, a framework or the program itself writes them. */
export const markedScripts = (file: ParsedFile, sdks: readonly Sdk[]): Detection[] => [
  ...file.tags.flatMap(tag => markedTag(tag, sdks) ?? []),
  ...markedObjects(file, sdks),
  ...markedElements(file, sdks),
];

const startsAt = (node: ts.Node, symbol: string): Detection => ({ node, symbol, traits: ['starts', 'measurement'] });

/** `<script data-website-id="…" src={env.STATS_SCRIPT} />` */
function markedTag(tag: ts.JsxOpeningLikeElement, sdks: readonly Sdk[]): Detection | null {
  if (!/^(script|Script|NextScript)$/.test(tag.tagName.getText())) return null;
  const names = tag.attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? [textOf(one.name)] : []));
  const mark = names.find(name => MARKS.has(name));
  if (mark === undefined || scriptsIn(tag.getText(), sdks).length > 0) return null;
  return startsAt(tag.tagName, mark);
}

/** `{ src: process.env.STATS_SCRIPT, attrs: { 'data-domain': … } }`, which a framework makes into a tag. */
function markedObjects(file: ParsedFile, sdks: readonly Sdk[]): Detection[] {
  const properties = file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment);
  return properties.flatMap(property => {
    const name = ts.isStringLiteralLike(property.name) ? property.name.text : '';
    if (!MARKS.has(name)) return [];
    const { parent } = property;
    const around = ts.isPropertyAssignment(parent.parent) ? parent.parent.parent : parent;
    const isScript = /\bsrc\b/.test(around.getText()) && scriptsIn(around.getText(), sdks).length === 0;
    return isScript ? [startsAt(property.name, name)] : [];
  });
}

/** `const el = document.createElement('script'); el.src = url; el.setAttribute('data-website-id', id)`, `el.dataset.domain = host` */
function markedElements(file: ParsedFile, sdks: readonly Sdk[]): Detection[] {
  const known = new Set<ts.Node>();
  return file.ofKinds(WRITES).flatMap(node => {
    const mark = ts.isCallExpression(node) ? setMark(node) : ts.isBinaryExpression(node) ? assignedMark(node) : null;
    const made = mark && scriptMade(mark.element);
    if (!mark || !made || known.has(made) || scriptsIn(scopeOf(made).getText(), sdks).length > 0) return [];
    known.add(made);
    return [startsAt(mark.node, mark.name)];
  });
}

const WRITES = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.BinaryExpression];

interface Mark {
  node: ts.Node;
  name: string;
  element: ts.Expression;
}

function setMark({ expression, arguments: [name] }: ts.CallExpression): Mark | null {
  const isSet = ts.isPropertyAccessExpression(expression) && expression.name.text === 'setAttribute';
  if (!isSet || !name || !ts.isStringLiteralLike(name) || !MARKS.has(name.text)) return null;
  return { node: name, name: name.text, element: expression.expression };
}

function assignedMark({ left, operatorToken }: ts.BinaryExpression): Mark | null {
  const isAssigned = operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(left);
  const data = isAssigned ? unwrap(left.expression) : null;
  if (!isAssigned || !data || !ts.isPropertyAccessExpression(data) || data.name.text !== 'dataset') return null;
  const name = `data-${left.name.text.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  return MARKS.has(name) ? { node: left.name, name, element: data.expression } : null;
}

/** Where the element was made, if it is a script. */
function scriptMade(element: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(element);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const made = value && unwrap(value);
  if (!made || !ts.isCallExpression(made) || nameOf(made.expression) !== 'createElement') return null;
  const [tag] = made.arguments;
  return tag && ts.isStringLiteralLike(tag) && tag.text.toLowerCase() === 'script' ? made : null;
}

/** The block in which it is made: an address of a service that is known by it says more. */
function scopeOf(made: ts.Node): ts.Node {
  let at = made;
  while (at.parent && !ts.isBlock(at) && !ts.isSourceFile(at)) at = at.parent;
  return at;
}
