import { declaredName, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a record of a person is told apart by, and what is shown of them. */
const IDENTITY = /^(user |account |person |member |profile )?(id|uuid|uid|login)$/;
const SHOWN = /^((user|display|full|first|nick) )?(name|username|nickname|handle)$|^avatar( url)?$/;
const LOCAL = /\b(localStorage|sessionStorage|AsyncStorage|SecureStore|MMKV|indexedDB|localforage|JSON\.parse)\b/;

/**
 * `class Person { name = ''; pmFriendsOnly = false; update(json) { this.name = json.name; this.pmFriendsOnly = json.pm_friends_only; } }`
 * of a page: a blank that the record of somebody, whoever it is, is copied into. What a new account has is decided by the
 * service. Who that is must come from outside as well: settings that lie on the device begin as the class says.
 */
export function isOfCopiedRecord(field: ts.Node): boolean {
  if (!ts.isPropertyDeclaration(field) || !ts.isClassLike(field.parent) || ts.isComputedPropertyName(field.name))
    return false;
  const { parent: owner } = field;
  if (!hasIdentity(owner) || LOCAL.test(owner.getText())) return false;
  const name = textOf(field.name);
  if (isSent(owner, name)) return false;
  return owner.members.some(one => {
    if (!ts.isMethodDeclaration(one) || !one.body || declaredName(one)?.startsWith('set')) return false;
    const copied = copiedBy(one);
    return copied.has(name) && [...copied].some(other => other !== name && SHOWN.test(words(other)));
  });
}

const words = (name: string): string => splitWords(name).join(' ');

/** `api.post('/accounts', this)`, `api.put('/me', { visibility: this.visibility })`: what it begins with goes to the service. */
function isSent(owner: ts.ClassLikeDeclaration, name: string): boolean {
  let sends = false;
  throughout(owner, node => {
    if (!ts.isCallExpression(node) || !SENDS.test(nameOf(node.expression) ?? '')) return;
    for (const given of node.arguments)
      throughout(given, one => {
        if (one.kind !== ts.SyntaxKind.ThisKeyword) return;
        const { parent } = one;
        // `this.id` in an address is none of it.
        sends ||= !ts.isPropertyAccessExpression(parent) || parent.name.text === name || isCallOfOwn(parent);
      });
  });
  return sends;
}
const SENDS = /^(post|put|patch|fetch|request|ajax|send|submit|mutate)$/i;

/** `api.put('/me', this.toJSON())` */
const isCallOfOwn = (member: ts.PropertyAccessExpression): boolean =>
  ts.isCallExpression(member.parent) && member.parent.expression === member;

/** The record is somebody's, and it was not made here: `constructor(public id: number)`, `id: string;`, not `id = nanoid()`. */
const hasIdentity = ({ members }: ts.ClassLikeDeclaration): boolean =>
  members.some(one => {
    if (ts.isPropertyDeclaration(one)) return IDENTITY.test(words(textOf(one.name))) && !isMade(one.initializer);
    return (
      ts.isConstructorDeclaration(one) &&
      one.parameters.some(given => IDENTITY.test(words(textOf(given.name))) && !given.initializer)
    );
  });

function isMade(value: ts.Expression | undefined): boolean {
  let makes = false;
  if (value)
    throughout(value, node => {
      makes ||= ts.isCallExpression(node) || ts.isNewExpression(node);
    });
  return makes;
}

/** Fields that a method sets, whatever happens, to what the one thing that it is given holds under the same name. */
function copiedBy({ parameters, body }: ts.MethodDeclaration): Set<string> {
  const [given] = parameters;
  const copied = new Set<string>();
  if (!given || parameters.length > 1 || !ts.isIdentifier(given.name)) return copied;
  for (const statement of body!.statements) {
    const set = ts.isExpressionStatement(statement) ? statement.expression : null;
    if (!set || !ts.isBinaryExpression(set) || set.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    const [to, from] = [set.left, unwrap(set.right)];
    if (!ts.isPropertyAccessExpression(to) || to.expression.kind !== ts.SyntaxKind.ThisKeyword) continue;
    const isCopy =
      ts.isPropertyAccessExpression(from) &&
      from.expression.getText() === given.name.text &&
      words(from.name.text) === words(to.name.text);
    if (isCopy) copied.add(to.name.text);
  }
  return copied;
}
