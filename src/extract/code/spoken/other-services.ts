import { chainOf, eachNode, isFunction } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Services that say something of a channel, a song or a page, where it has an address of theirs. */
const TELLS =
  /^https:\/\/([\w-]+\.)*(googleapis\.com\/youtube|youtube\.com|vimeo\.com|spotify\.com|soundcloud\.com|twitch\.tv|github\.com|instagram\.com|facebook\.com|tiktok\.com|microlink\.io|opengraph\.io|iframe\.ly)\b|^https:\/\/[^/?]+\/(\w+\/)*oembed\b/;

/**
 * `channel.description` where `channel` is what was just asked of `https://www.googleapis.com/youtube/…`: what another
 * service says of a link, and nothing that was written here.
 */
export function isOfOtherService(value: ts.Expression): boolean {
  const [root] = chainOf(value);
  const declaration = root === undefined ? null : declarationOf(root, value);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !mayBeAnswer(declaration)) return false;
  let around: ts.Node = declaration;
  while (!isFunction(around) && around.parent) around = around.parent;
  return isFunction(around) && asksOnly(around);
}

/** It is set later, or holds what was waited for: `let channel = null`, `const channel = (await res.json()).items[0]`. */
function mayBeAnswer({ initializer }: ts.VariableDeclaration): boolean {
  const text = initializer?.getText() ?? 'null';
  return /^(null|undefined)$|\bawait\b|\bfetch\b|\.json\(|^data\b/.test(text) && !/\buse[A-Z]/.test(text);
}

/** Everything that the function asks for, it asks of such a service. */
function asksOnly(around: ts.Node): boolean {
  const asked: boolean[] = [];
  eachNode(around, node => {
    if (!ts.isCallExpression(node) || !/^(fetch|axios(\.get)?|ky(\.get)?|got)$/.test(node.expression.getText())) return;
    const [address] = node.arguments;
    const text = address && (ts.isTemplateExpression(address) ? address.head.text : fixed(address));
    asked.push(typeof text === 'string' && TELLS.test(text));
  });
  return asked.length > 0 && asked.every(Boolean);
}

const fixed = (address: ts.Expression): string | null => (ts.isStringLiteralLike(address) ? address.text : null);
