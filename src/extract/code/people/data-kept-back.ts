import { baseName } from '../../../kit/path.ts';
import { declaredName, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import type { IndexedFile } from '../index-tokens.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { datumNamed } from './personal-data.ts';

/** What goes out about somebody; what came in is `data`, `args`, `body`. */
const GOES_OUT =
  /^(dto|user|users|member|author|profile|person|account|owner|sender|player|participant|friend|partner|row|view|result|response|safe\w*|public\w*|clean\w*|filtered\w*|sanitized\w*|plain\w*|user_?(data|info|json|obj|dto|object)|_?user_?data|u|p)$/i;
/** Such a function changes what is kept. */
const CHANGES =
  /^(update|edit|save|create|import|register|sign|delete|remove|anonymi[sz]e|erase|purge|reset|change|set|seed|migrate|on|handle|submit|validate)$/;
/** A test that asks who may see it. */
const MAY_SEE =
  /\b(show|hide|hidden|shown|visible|visibility|private|privacy|public|can|may|is|include|reveal|allowed|own|self|same|admin|owner|moderator|staff|privileged|viewer|friends?|connected)\b/;
const SEES =
  /\b(show\w*|hide\w*|\w*visib\w*|\w*priva\w*|can_?(see|view|read|access)\w*|may_?(see|view|read)\w*|is_?(self|own\w*|me|same\w*|admin\w*|privileged\w*|friend\w*|viewer\w*)|include_?(email|phone|contact|private)\w*|privileged\w*|reveal\w*)\b/i;

/** `delete dto.user.email`, `if (!mayShow) user.email = ''`, `email: canSee ? user.email : null`: it does not go to others. */
export function keptBack(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (file.side !== 'server') return null;
  if (ts.isDeleteExpression(node)) return takenOut(unwrap(node.expression));
  if (ts.isBinaryExpression(node)) return emptied(node);
  return ts.isPropertyAssignment(node) ? onlyIf(node) : null;
}

function takenOut(member: ts.Expression): ts.Node | null {
  if (!ts.isPropertyAccessExpression(member) || !isOfPerson(member.expression)) return null;
  return datumNamed(member.name.text) && !isChange(member) ? member.name : null;
}

/** The name that stands last says whose it is. */
const isOfPerson = (holder: ts.Expression): boolean => GOES_OUT.test(nameOf(unwrap(holder)) ?? '');

const isChange = (node: ts.Node): boolean => {
  const within = enclosingFunction(node);
  return within !== null && CHANGES.test(splitWords(declaredName(within) ?? '')[0] ?? '');
};

/** `_userData.email = ''` where somebody may not see it. */
function emptied(node: ts.BinaryExpression): ts.Node | null {
  const { left, right, operatorToken } = node;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return null;
  if (!isNothing(right) || !datumNamed(left.name.text) || !isOfPerson(left.expression) || isChange(node)) return null;
  const statement = node.parent;
  const around = ts.isBlock(statement.parent) ? statement.parent.parent : statement.parent;
  return ts.isIfStatement(around) && SEES.test(around.expression.getText()) ? left.name : null;
}

/** `email: canSeeEmail ? user.email : undefined` */
function onlyIf(node: ts.PropertyAssignment): ts.Node | null {
  const value = unwrap(node.initializer);
  if (ts.isComputedPropertyName(node.name) || !ts.isConditionalExpression(value)) return null;
  const { condition, whenTrue, whenFalse } = value;
  const shown = isNothing(whenFalse) ? whenTrue : isNothing(whenTrue) ? whenFalse : null;
  const member = shown && unwrap(shown);
  if (!member || !ts.isPropertyAccessExpression(member) || isChange(node)) return null;
  const datum = datumNamed(textOf(node.name));
  if (!datum || datumNamed(member.name.text) !== datum) return null;
  const test = condition.getText();
  return SEES.test(test) && MAY_SEE.test(splitWords(test).join(' ')) && !isSame(test, member) ? node.name : null;
}

/** `email: user.email ? user.email : null` only makes a value of it. */
const isSame = (test: string, member: ts.Expression): boolean => test === member.getText();

const isNothing = (value: ts.Expression): boolean => /^(''|""|``|null|undefined|void 0)$/.test(unwrap(value).getText());

const OTHERS =
  /!==?\s*[\w.?]*\b(user|viewer|currentUser|session|me|auth|remoteUser|req\.user)\b|\bis_?(self|own\w*|admin\w*|staff\w*)\b/i;
/** What is linked to an account is as personal as its address. */
const RESOLVED =
  /^(email|phone|phone number|birthday|birth date|date of birth|last seen|social accounts|linked accounts|connected accounts)$/;

/**
 * `email.js` among the resolvers of people, `email: (user, _, { viewer }) => …`: nothing is given unless the person themselves, or
 * somebody who looks after the place, asks.
 */
export function onlyForOwner(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (file.side !== 'server' || !isResolver(node)) return null;
  const named = node.name ?? (ts.isPropertyAssignment(node.parent) ? node.parent.name : null);
  const said = named && RESOLVED.test(splitWords(textOf(named)).join(' '));
  const base = splitWords(baseName(file.path).replace(/\.\w+$/, '')).join(' ');
  if (!said && !(RESOLVED.test(base) && /(^|\/)(quer(y|ies)|resolvers?|graphql)\//i.test(file.path))) return null;
  const { body } = node;
  const statements = body && ts.isBlock(body) ? body.statements : [];
  for (const one of statements)
    if (ts.isIfStatement(one) && OTHERS.test(one.expression.getText()) && isEmptyAnswer(one.thenStatement))
      return one.expression;
  return null;
}

const isResolver = (node: ts.Node): node is FunctionNode =>
  (ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isFunctionDeclaration(node)) &&
  node.parameters.length > 1;

const isEmptyAnswer = (then: ts.Statement): boolean => {
  const [only] = ts.isBlock(then) ? then.statements : [then];
  return (
    !!only &&
    ts.isReturnStatement(only) &&
    (!only.expression || /^(null|undefined|''|""|\[\])$/.test(only.expression.getText()))
  );
};

/** As a first look. */
export const TAKES_OUT =
  /\bdelete\s+[\w.?[\]]{1,60}\.\w{0,12}(mail|phone|birth|dob|[sS]een)|\.(e_?mail|phone\w*|birth\w*|dob|last_?seen\w*)\s*=\s*(''|""|null|undefined)|\b(e_?mail|phone\w*|birth\w*|dob|last_?(seen|active)\w*)['"]?\s*:[^\n]{1,80}\?/i;
export const mayGuardDatum = ({ path, text }: IndexedFile): boolean =>
  /(^|\/)(quer(y|ies)|resolvers?|graphql)\//i.test(path) &&
  /\breturn\s*(null|undefined|''|""|\[\]|;|\n)/.test(text) &&
  /!==|\bis_?(self|own|admin)/i.test(text);
export const isDatumFile = (path: string): boolean =>
  RESOLVED.test(splitWords(baseName(path).replace(/\.\w+$/, '')).join(' '));
