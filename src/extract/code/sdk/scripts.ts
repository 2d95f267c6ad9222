import { ts } from '../ts-morph.ts';

/** The text of a string literal, of the beginning of a template, or of a later part that holds a page's script. */
export function scriptTextOf(node: ts.Node): string | null {
  const isPage = ts.isTemplateMiddleOrTemplateTail(node) && /<(script|iframe)\b/i.test(node.text);
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isPage;
  if (!isText || ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return null;
  return isPolicy(node.text) ? null : node.text;
}

/** `script-src 'self' https://… https://…`: addresses that may be loaded, one after the other. */
function isPolicy(text: string): boolean {
  if (/\b(script|connect|img|frame|default)-src\b/.test(text)) return true;
  const parts = text.trim().split(/[\s;]+/);
  return parts.length > 1 && parts.every(part => /^('[\w-]+'|(https?|wss?):\/\/\S+|\*\S*|data:|blob:|)$/.test(part));
}
