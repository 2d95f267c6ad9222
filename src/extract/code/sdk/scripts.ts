import { nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** The text of a string literal, of the beginning of a template, or of a later part that holds a page's script. */
export function scriptTextOf(node: ts.Node): string | null {
  const isPage = isLater(node) && (/<(script|iframe)\b/i.test(node.text) || isWrittenScript(node.parent.parent));
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isPage;
  if (!isText || ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return null;
  return isPolicy(node.text) || isOfOtherEvent(node) || isKeyAskedFor(node) ? null : node.text;
}

/** `axios.get('https://…/public-key.json')`: by what a server tells that a token is genuine; nothing is sent along, and no script. */
function isKeyAskedFor(node: ts.Node): boolean {
  const call = node.parent;
  return (
    ts.isStringLiteralLike(node) &&
    /\/[\w.-]*(public-?_?keys?|jwks|certs)[\w.-]*$/i.test(node.text) &&
    ts.isCallExpression(call) &&
    call.arguments.length === 1 &&
    /^(get|fetch|got|\$fetch|ofetch)$/.test(nameOf(call.expression) ?? '')
  );
}

/** `push({ event: 'page_view', 'gtm.start': now })`: the mark of a snippet in an event that starts nothing. */
function isOfOtherEvent(node: ts.Node): boolean {
  const property = node.parent;
  if (!ts.isPropertyAssignment(property) || property.name !== node) return false;
  return property.parent.properties.some(
    one =>
      ts.isPropertyAssignment(one) &&
      textOf(one.name) === 'event' &&
      ts.isStringLiteralLike(one.initializer) &&
      !one.initializer.text.startsWith('gtm.'),
  );
}

/** `script-src 'self' https://… https://…`: addresses that may be loaded, one after the other. */
function isPolicy(text: string): boolean {
  if (/\b(script|connect|img|frame|default)-src\b/.test(text)) return true;
  const parts = text.trim().split(/[\s;]+/);
  return parts.length > 1 && parts.every(part => /^('[\w-]+'|(https?|wss?):\/\/\S+|\*\S*|data:|blob:|)$/.test(part));
}

const isLater = (node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** `<Script>{`…`}</Script>`, `{ __html: `…` }`, `script.text = `…``: what is written there runs, or is a part of the page. */
function isWrittenScript(written: ts.Node): boolean {
  const { parent } = written;
  if (ts.isJsxExpression(parent))
    return ts.isJsxElement(parent.parent) && /^script$/i.test(parent.parent.openingElement.tagName.getText());
  if (ts.isPropertyAssignment(parent)) return /^(__html|innerHTML|children)$/.test(textOf(parent.name));
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(parent.left) &&
    /^(text|textContent|innerHTML|innerText)$/.test(parent.left.name.text)
  );
}

/** `link.href = '…/ads.js'`: a hint to fetch what a script element runs later; where that stands is what starts it. */
export function isHint(node: ts.Node): boolean {
  const text = ts.isTemplateHead(node) ? node.parent : node;
  const { parent } = text;
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === text &&
    ts.isPropertyAccessExpression(parent.left) &&
    parent.left.name.text === 'href'
  );
}
