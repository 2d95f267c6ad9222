import { declaredName, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { ServedDatum } from './data-served.ts';
import { datumNamed } from './personal-data.ts';

const PERSON = '(users?|members?|profiles?|persons?|people|accounts?|authors?|players?|participants?|friends?)';
const PUTS =
  '(format|serialize|serialise|to|map|build|make|present|render|transform|convert|normalize|normalise|dto|view|public|sanitize|sanitise)';
const FORM =
  '(json|dto|response|view|model|object|resource|payload|data|info|summary|card|public|presenter|serializer|formatter|mapper)';
/** `formatUser`, `toUserDto`, `publicProfile`, `userToJson`, `mapUsers` */
const FORMATS = new RegExp(
  `^(${PUTS} )+(public |safe |other )?${PERSON}( ${FORM})*$|^${PERSON} (to |as |from )?(public |safe )?${FORM}( ${FORM})*$|^(public|other|safe) ${PERSON}( ${FORM})*$`,
);
/** Of oneself, of the staff, for a store or for another service. */
const APART =
  /^(me|my|own|self|current|session|auth|login|logged|signed|private|full|admin|staff|moderator|token|jwt|db|database|row|entity|persistence|search|index|mail|email|export|csv|crm|stripe|analytics|segment|sentry|intercom|claims?|create|update|insert|seed|mock|fake|test)$/;

/** `formatUser(user) { return { name: user.name, email: user.email } }`: what is put together of somebody for an answer. */
export function dataFormatted(node: ts.PropertyAssignment, file: ParsedFile): ServedDatum | null {
  const name = textOf(node.name);
  const datum = file.side === 'server' ? datumNamed(name) : null;
  const value = datum ? unwrap(node.initializer) : null;
  if (!datum || !value || !ts.isPropertyAccessExpression(value)) return null;
  const last = splitWords(value.name.text).join(' ');
  if (!splitWords(name).some(word => last.includes(word)) && datumNamed(value.name.text) !== datum) return null;
  const within = enclosingFunction(node);
  const words = within ? wordsOf(within) : '';
  if (!within || !FORMATS.test(words) || words.split(' ').some(word => APART.test(word))) return null;
  if (!isGiven(value, within) || !isReturned(node, within)) return null;
  return { node: node.name, symbol: name, data: [datum], isWhole: false, isHandedOn: true };
}

/** The name of the function; of the class where it is only called `toJSON` or `transform`. */
function wordsOf(within: ts.SignatureDeclaration): string {
  const own = splitWords(declaredName(within as never) ?? '').join(' ');
  const holder = ts.isClassLike(within.parent) ? splitWords(within.parent.name?.text ?? '').join(' ') : '';
  return /^(to (json|object|dto|response|view)|transform|serialize|format|map|present|from (entity|user|model))$/.test(
    own,
  )
    ? holder
    : own;
}

/** The person is a parameter. */
function isGiven(value: ts.PropertyAccessExpression, { parameters }: ts.SignatureDeclaration): boolean {
  let root: ts.Expression = value;
  while (ts.isPropertyAccessExpression(root) || ts.isNonNullExpression(root)) root = root.expression;
  if (root.kind === ts.SyntaxKind.ThisKeyword) return true;
  const name = nameOf(root);
  return parameters.some(
    one => ts.isIdentifier(one.name) && one.name.text === name && !/^(req|request|ctx|context)$/.test(name ?? ''),
  );
}

/** The object is what the function gives back, at once or under a name. */
function isReturned(node: ts.PropertyAssignment, within: ts.Node): boolean {
  let at: ts.Node = node.parent;
  while (!ts.isStatement(at.parent) && at.parent !== within && !ts.isCallExpression(at.parent)) at = at.parent;
  if (ts.isReturnStatement(at.parent) || at.parent === within) return true;
  if (!ts.isVariableDeclarationList(at) && !ts.isVariableStatement(at.parent)) return false;
  const declaration = ts.isVariableDeclarationList(at) ? at.declarations[0] : null;
  return !!declaration && new RegExp(`\\breturn\\s+${declaration.name.getText()}\\b`).test(within.getText());
}

/** As a first look. */
export const mayFormat = (words: readonly string[]): boolean => FORMATS.test(words.join(' '));
export const FORMAT_WORDS =
  'user users member members profile profiles person people account accounts author authors player players participant participants friend friends';
