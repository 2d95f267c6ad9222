import { nameNode, nameOf } from '../names.ts';
import { packageOf } from '../imports.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Packages and hosts of services that establish age, and calls that ask the phone's system for an age range. */
const PACKAGES = new Set([
  'yoti',
  '@getyoti/react-face-capture',
  '@veriff/incontext-sdk',
  '@veriff/js-sdk',
  'persona',
  'persona-react',
  'react-native-persona',
  'onfido-sdk-ui',
  '@sumsub/websdk',
]);
const SYSTEM = new Set([
  'expo-age-range',
  'react-native-play-age-range-declaration',
  'react-native-store-age-signals-native-modules',
]);
const SYSTEM_CALLS = /^(requestAgeRangeAsync|requestAgeSignalsAccessAsync|getAgeSignals|requestAgeRange)$/;
const HOSTS =
  /\b(age\.yoti\.com|stationapi\.veriff\.com|(api|inquiry)\.withpersona\.com|game-api\.k-id\.com|auth\.kidswebservices\.com|api\.agechecker\.net)\b/i;

export interface AgeService {
  node: ts.Node;
  trait: 'vendor' | 'system-signal';
}

export const mayUseAgeService = (tokens: ReadonlySet<string>): boolean =>
  'yoti veriff persona withpersona onfido sumsub kidswebservices agechecker'.split(' ').some(one => tokens.has(one)) ||
  (tokens.has('age') && (tokens.has('range') || tokens.has('signals'))) ||
  (tokens.has('kid') && tokens.has('api'));

/** Uses of such a service: calls and elements of what its package exports, and its address. The import alone is none. */
export function ageServicesIn(file: ParsedFile): AgeService[] {
  const names = new Map<string, AgeService['trait']>();
  for (const [name, { specifier }] of file.imports) {
    const from = packageOf(specifier);
    if (from !== null && PACKAGES.has(from)) names.set(name, 'vendor');
    if (from !== null && SYSTEM.has(from)) names.set(name, 'system-signal');
  }
  return file.nodes.flatMap((node): AgeService[] => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node))
      return HOSTS.test(node.text) ? [{ node, trait: 'vendor' }] : [];
    const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : null;
    if (called) {
      const head = nameNode(called);
      const trait = SYSTEM_CALLS.test(nameOf(called) ?? '') ? 'system-signal' : names.get(rootOf(called));
      return head && trait ? [{ node: head, trait }] : [];
    }
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return [];
    const trait = names.get(rootOf(node.tagName as ts.Expression));
    return trait ? [{ node: node.tagName, trait }] : [];
  });
}

function rootOf(expression: ts.Expression): string {
  if (ts.isPropertyAccessExpression(expression)) return rootOf(expression.expression);
  return ts.isIdentifier(expression) ? expression.text : '';
}
