import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const PROTECTION = /^(manually_?approves_?followers|locked)$/i;
/** What stands beside it where an account is written down for other servers and for clients (ActivityPub, and its clients). */
const BESIDE =
  /^(preferred_?username|acct|public_?key|inbox|outbox|followers|following|followers_?count|following_?count|statuses_?count|discoverable|display_?name|avatar|header|note|summary|bot)$/i;
const MANY = 3;

/**
 * `{ preferredUsername, inbox, manuallyApprovesFollowers: account.protected }`: whether one has to be let in to follow somebody, as
 * that person has chosen; where it stands there as `false`, nobody can choose it.
 */
export function toldProtection(node: ts.Node, file: ParsedFile): { node: ts.Node; isFixedOpen: boolean } | null {
  if (file.side === 'client' || !ts.isPropertyAssignment(node) || !PROTECTION.test(textOf(node.name))) return null;
  const beside = node.parent.properties.filter(one => one.name && BESIDE.test(textOf(one.name)));
  if (beside.length < MANY || isKept(node.parent)) return null;
  const value = unwrap(node.initializer);
  if (value.kind === ts.SyntaxKind.FalseKeyword) return { node: node.name, isFixedOpen: true };
  const isRead = ts.isPropertyAccessExpression(value) || ts.isIdentifier(value) || ts.isBinaryExpression(value);
  return isRead && !literalOf(value) ? { node: node.name, isFixedOpen: false } : null;
}

/** What is kept is a default, or what somebody has chosen. */
const isKept = ({ parent }: ts.ObjectLiteralExpression): boolean =>
  ts.isCallExpression(parent) &&
  /(^|\.)(values|set|insert\w*|create\w*|update\w*|upsert\w*|save)$/.test(parent.expression.getText());

/** As a first look. */
export const PROTECTIONS = 'manuallyApprovesFollowers manually_approves_followers locked';
export const TOLD_BESIDE = /\b(preferred_?[uU]sername|acct|followers_?[cC]ount|inbox|discoverable)\b/;
