import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const CHOICE = /^(discoverable|indexable)$/;
/** What stands beside it where an account is written down for others (ActivityPub, and the interface of its clients). */
const BESIDE =
  /^(preferredUsername|acct|publicKey|inbox|outbox|followers|following|followers_?count|following_?count|manuallyApprovesFollowers|locked|display_?name|avatar|header|note|summary)$/i;

export const mayTellChoice = (ask: Ask): FileTest =>
  all(ask.word('discoverable indexable'), inText(/\b(discoverable|indexable)\b\s*[:,}]/), inText(TELLS));
const TELLS = /\b(preferredUsername|acct|publicKey|inbox|followers_?count|manuallyApprovesFollowers|locked|avatar)\b/i;

/** `{ preferredUsername, publicKey, discoverable: owner.discoverable }`: other servers are told whether somebody may be found. */
export function toldChoices(file: ParsedFile): Detection[] {
  if (file.side === 'client') return [];
  const seen = new Set<ts.Node>();
  return file.ofKinds([ts.SyntaxKind.PropertyAssignment]).flatMap((node): Detection[] => {
    const one = node as ts.PropertyAssignment;
    if (ts.isComputedPropertyName(one.name) || !CHOICE.test(textOf(one.name)) || seen.has(one.parent)) return [];
    const beside = one.parent.properties.filter(other => other.name && BESIDE.test(textOf(other.name)));
    if (beside.length < 2 || isKept(one.parent)) return [];
    const value = unwrap(one.initializer);
    const fixed = literalOf(value);
    const isRead = ts.isPropertyAccessExpression(value) || ts.isIdentifier(value);
    if (!fixed && !isRead && !ts.isBinaryExpression(value)) return [];
    seen.add(one.parent);
    return [{ node: one.name, symbol: textOf(one.name), traits: ['told'] }];
  });
}

/** `insert({ … })`, `db.update(…).set({ … })`: what is kept is a default, or what somebody has chosen. */
const isKept = ({ parent }: ts.ObjectLiteralExpression): boolean =>
  ts.isCallExpression(parent) && /^(values|set|insert\w*|create\w*|update\w*|upsert\w*|save)$/.test(lastName(parent));

const lastName = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
