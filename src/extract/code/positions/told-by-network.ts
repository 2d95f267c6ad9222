import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Headers in which a network says where the address of a visitor is (Cloudflare, Vercel, CloudFront, App Engine, Fastly). */
const HEADER =
  /^(cf-ip(country|city|continent|latitude|longitude)|cf-(region|postal-code|timezone)|x-vercel-ip-(country|country-region|city|continent|latitude|longitude|postal-code|timezone)|cloudfront-viewer-(country|country-name|country-region|city|latitude|longitude|postal-code)|x-appengine-(country|city|region|citylatlong)|fastly-geo-\w+|x-geo-(country|city|region)|x-country-code)$/i;
const HEADER_IN_TEXT =
  /['"`](?:cf-(?:ip|region|postal|timezone)|x-vercel-ip-|cloudfront-viewer-|x-appengine-|fastly-geo|x-geo-|x-country-code)/i;
const READS = /^(get|header|headers|getHeader|getRequestHeader|getRequestHeaders|has)$/;
const OF_WORKER = /^(country|city|latitude|longitude|postalCode|region|continent)$/;

/** `region: geo?.region`: what a server has looked up goes back to it with somebody's account. */
const BY_ADDRESS =
  /\b(?:country|region|city|countryCode|country_code)\s*:\s*(?:geo|geoIp|geoip|geoInfo|geoData|ipInfo|ipData|ipLocation)\s*[?!]?\.\s*(?:country|region|city)/;
const LOOKED_UP = /^(geo|geoIp|geoip|geoInfo|geoData|ipInfo|ipData|ipLocation)$/;

export const mayTellByNetwork = (ask: Ask): FileTest =>
  any(
    all(ask.word('country city cf ip viewer geo appengine'), inText(HEADER_IN_TEXT)),
    all(ask.word('geo'), inText(BY_ADDRESS)),
    all(ask.word('cf'), inText(/\bcf\b[?!]?\s*\.\s*(country|city|latitude|longitude|postalCode|region|continent)\b/)),
  );

/** `headers.get('cf-ipcountry')`, `headers['x-vercel-ip-city']`, `request.cf.country`: what stands in front of a server has looked it up. */
export function toldByNetwork(file: ParsedFile): { node: ts.Node; symbol: string }[] {
  if (file.side === 'client') return [];
  const found: Pick<Detection, 'node' | 'symbol'>[] = [];
  for (const text of file.ofKinds([ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral])) {
    if (!ts.isStringLiteralLike(text) || !HEADER.test(text.text)) continue;
    const { parent } = text;
    const isRead =
      (ts.isCallExpression(parent) && READS.test(nameOf(parent.expression) ?? '')) ||
      (ts.isElementAccessExpression(parent) && parent.argumentExpression === text && !isWritten(parent));
    // `header(a) ?? header(b)`: the same is asked of another network.
    if (isRead && !found.some(one => isBeside(one.node, text))) found.push({ node: text, symbol: text.text });
  }
  for (const node of file.ofKind<ts.PropertyAccessExpression>(ts.SyntaxKind.PropertyAccessExpression)) {
    if (!OF_WORKER.test(node.name.text) || chainOf(node.expression).at(-1) !== 'cf') continue;
    if (!found.some(one => isBeside(one.node, node))) found.push({ node: node.name, symbol: `cf.${node.name.text}` });
  }
  return found;
}

const isWritten = (access: ts.ElementAccessExpression): boolean =>
  ts.isBinaryExpression(access.parent) &&
  access.parent.left === access &&
  access.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** On a client, where the answer of such a look-up is handed to a request or a function that makes one. */
export function sentByAddress(file: ParsedFile): Detection[] {
  if (file.side === 'server' || !BY_ADDRESS.test(file.indexed.text)) return [];
  for (const one of file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment)) {
    const value = unwrap(one.initializer);
    const isLookedUp =
      ts.isPropertyAccessExpression(value) &&
      /^(country|region|city)/.test(value.name.text) &&
      LOOKED_UP.test(nameOf(value.expression) ?? '');
    if (isLookedUp && ts.isCallExpression(one.parent.parent))
      return [
        {
          node: value.name,
          symbol: `${nameOf(value.expression)}.${value.name.text}`,
          traits: ['sent', 'by-address', 'coarse'],
        },
      ];
  }
  return [];
}

function isBeside(one: ts.Node, other: ts.Node): boolean {
  return statementOf(one) === statementOf(other);
}

function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isStatement(at) && at.parent) at = at.parent;
  return at;
}
