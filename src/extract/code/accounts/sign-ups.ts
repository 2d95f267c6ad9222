import { declaredName, enclosingNames, isFunction, nameNode, nameOf, textOf, throughout } from '../names.ts';
import { mentionsBirth } from '../age/birth-names.ts';
import type { DetectContext } from '../detector.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { declaredAccounts, libraryAccounts, pageRoute } from './sign-up-frameworks.ts';
import { askedSignUps, requestedSignUp, serviceTag } from './sign-up-requests.ts';
import { calledMakers, handsToAccounts, keepsGiven, postsPerson, registersNamed } from './handed-accounts.ts';
import { handedSignUp, isRestored, isStaffInvited } from './sign-up-places.ts';
import { isAccountCommand } from './account-commands.ts';
import { makesFromOutside } from './outside-makers.ts';
import { keepsSomebody } from './kept-somebody.ts';
import { kitAccount } from './sign-up-kits.ts';
import { foundOrMade, strategyAt } from './first-logins.ts';
import { bareForm } from './bare-forms.ts';
import { modeForms } from './mode-forms.ts';
import { guestAt, guestMaker, isOpenRegister } from './guest-accounts.ts';
import { keyAccount } from './key-accounts.ts';
import { enteredAccounts, storedAccounts } from './stored-accounts.ts';
import { handsBody } from './handed-bodies.ts';
import { makesOnReturn } from './returns-from-outside.ts';
import { isAccountOwner, isNobodys, STORES } from './sign-up-names.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import type { Demand } from './demanded-births.ts';
import { isServiceCall, saysPassword, traitOfService } from './service-calls.ts';
import { isWithin } from '../within.ts';

export interface SignUp {
  /** What the fact points at. */
  name: ts.Node;
  /** All of the code that makes up the way to an account. */
  node: ts.Node;
  trait: 'form' | 'server' | 'outside-login';
  /** All that was sent is kept, and what the table that it is kept in demands of a birth. */
  demand?: Demand;
  /** Only the name of a component and its fields say so. */
  isBare?: true;
}

/** The ways to an account in a file, and what belongs to one of them and is worth pointing at. */
export interface SignUps {
  ways: SignUp[];
  beside: ts.Node[];
}

/** What makes an account in a file, each once: a handler inside a form belongs to the form. */
export function signUpsIn(file: ParsedFile, context: DetectContext): SignUps {
  if (isMadeElsewhere(file.path)) return { ways: [], beside: [] };
  const found: SignUp[] = [];
  for (const node of file.nodes) {
    const one = signUpAt(node, file, context) ?? kitAccount(node, file) ?? handedAt(node, file);
    if (one && !isStaffInvited(one.node) && !found.some(other => isWithin(one.node, other.node))) found.push(one);
  }
  for (const one of [
    ...storedAccounts(file),
    ...enteredAccounts(file, node => asksPassword(node) || keepsSomebody(node)),
  ]) {
    const isKnown = found.some(other => isWithin(one.node, other.node) || isWithin(other.name, one.node));
    if (!isKnown && !isStaffInvited(one.node)) found.push(one);
  }
  if (found.length === 0) found.push(...askedSignUps(file, context.concept));
  if (found.length === 0) found.push(...calledMakers(file, context).slice(0, 1));
  if (found.length === 0) found.push(...modeForms(file).slice(0, 1));
  const persons = found.filter(
    ({ name, node }) =>
      !isRestored(node) && !isNobodys([...enclosingNames(name), ...(ts.isIdentifier(name) ? [name.text] : [])]),
  );
  // A handler beside its form is a part of it, and a form of which no more is known is one of its handler.
  const isComponent = ({ name }: SignUp) => /^[A-Z]/.test(textOf(name));
  const hasComponent = persons.some(one => isComponent(one) && !one.isBare);
  const hasMore = persons.some(one => !one.isBare && one.trait === 'form');
  const isPart = (one: SignUp) => (one.isBare ? hasMore : hasComponent && one.trait === 'form' && !isComponent(one));
  return {
    ways: persons.filter(one => !isPart(one)),
    beside: persons.flatMap(one => (isPart(one) ? [one.name] : [])),
  };
}

function signUpAt(node: ts.Node, file: ParsedFile, { guards }: DetectContext): SignUp | null {
  if (ts.isNewExpression(node)) return strategyAt(node);
  const framework = ts.isCallExpression(node)
    ? libraryAccounts(node, file)
    : (declaredAccounts(node, file) ?? pageRoute(node, file));
  if (framework && (framework.trait === 'outside-login' || asksPassword(framework.node))) return framework;
  const route = routeAt(node);
  if (route && route.method === 'POST') {
    const place = `${file.path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .at(-1)}/${route.path}`;
    const segment =
      place
        .split('/')
        .filter(part => /[a-z]/i.test(part) && part !== 'index')
        .at(-1) ?? '';
    const way = { name: route.at, node: route.handler, trait: 'server' as const };
    if (
      isSignUpName(segment)
        ? asksPassword(route.handler) ||
          isOpenRegister(route) ||
          handsToAccounts(route.handler) ||
          keepsSomebody(route.handler)
        : guestAt(route)
    )
      return way;
    const handed = isSignUpName(segment) ? handsBody(route, node, guards) : null;
    if (handed) return { ...way, ...(handed.isUnread && { demand: 'open' as const }) };
  }
  if (route && makesOnReturn(route, node, guards))
    return { name: route.at, node: route.handler, trait: 'outside-login' };
  const asked = ts.isCallExpression(node) ? (requestedSignUp(node, file) ?? foundOrMade(node, file)) : null;
  if (asked) return asked;
  if (ts.isCallExpression(node) && isServiceCall(node))
    return saysPassword(node) || (node.arguments.length > 0 && asksPassword(node))
      ? { name: nameNode(node.expression)!, node, trait: traitOfService(node, file) }
      : null;
  const tag = serviceTag(node, file);
  if (tag) return tag;
  if (!isFunction(node) && !ts.isClassLike(node)) return null;
  const named = nameOfMaker(node);
  if (named && ts.isClassLike(node) && file.side !== 'client' && isAccountCommand(node))
    return { name: named, node, trait: 'server' };
  if (named && makesFromOutside(named, node, file)) return { name: named, node, trait: 'outside-login' };
  const guest = named && isFunction(node) ? guestMaker(named, node, file) : null;
  if (guest) return guest;
  const drawn = named && keyAccount(named, node, file);
  if (drawn) return drawn;
  if (!named || !isMaker(named, node)) return null;
  const isKept =
    file.side === 'server' &&
    (storesPerson(node) || keepsGiven(node) || (OWN.test(textOf(named)) && isFunction(node) && keepsSomebody(node)));
  const isOther = textOf(named) !== 'create' && (postsPerson(node, file) || registersNamed(node, file));
  if (!isKept && !asksPassword(node) && !isOther) return bareForm(named, node, file);
  const isElement = /^[A-Z]/.test(textOf(named)) && (file.side !== 'server' || file.indexed.mayHoldJsx);
  const isForm = isElement || file.side === 'client';
  return { name: named, node, trait: isForm ? 'form' : 'server' };
}

/** Named for whoever comes: staff add users, too. */
const OWN = /^(sign_?up|register(_?new)?(_?user)?|create_?account)$/i;

/** The fields are those of a form that others use too. */
function handedAt(node: ts.Node, file: ParsedFile): SignUp | null {
  const form = ts.isCallExpression(node) ? handedSignUp(node, file) : null;
  return form && { ...form, trait: 'form' };
}

function isMaker(named: ts.Node, node: ts.Node): boolean {
  const name = textOf(named);
  if (
    ts.isClassLike(node) &&
    /(Service|Controller|Module|Repository|Dto|Schema|Error|Request|Response|Event|Strategy|Model)$/.test(name)
  )
    return false;
  if (name !== 'create') return isSignUpName(name);
  const owner = ts.isClassLike(node.parent)
    ? (node.parent.name?.text ?? '')
    : ts.isPropertyAccessExpression(named.parent)
      ? named.parent.expression.getText()
      : ts.isObjectLiteralExpression(node.parent) || ts.isPropertyAssignment(node.parent)
        ? modelOf(node.getSourceFile())
        : '';
  return isAccountOwner(owner);
}

/** `module.exports = Model.extend({ … }, { create: … })` in `models/User.js`. */
const modelOf = ({ fileName }: ts.SourceFile): string =>
  /(^|\/)models?\/([A-Z]\w*|\w+)(\.model)?\.[cm]?[jt]s$/.exec(fileName)?.[2] ?? '';

/** A new row with an address: an account that is signed in to by a link or by another service. */
function storesPerson(node: ts.Node): boolean {
  if (!isFunction(node) || !node.body || !/\be-?mail\b/i.test(node.body.getText())) return false;
  let stores = false;
  throughout(node.body, one => {
    if (ts.isCallExpression(one)) stores ||= STORES.test(nameOf(one.expression) ?? '') && !isMembership(one);
  });
  return stores;
}

/** `insertInto('OrganizationUser')`, `.into('team_members')`: the row says where somebody belongs who has an account. */
function isMembership({ arguments: [table] }: ts.CallExpression): boolean {
  return table !== undefined && ts.isStringLiteralLike(table) && GROUPS.test(splitWords(table.text).join(' '));
}
const GROUPS =
  /\b(org|organi[sz]ation|team|group|workspace|room|channel|board|project|class|course|event|chat|conversation)s? (users?|accounts?|members?|people)$/;

/** `function signUp`, `const signUp = …`, `User.create = async function …` */
function nameOfMaker(node: ts.Node): ts.Node | null {
  if ((isFunction(node) || ts.isClassLike(node)) && node.name) return node.name;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.right === node && ts.isPropertyAccessExpression(parent.left))
    return parent.left.name;
  if (declaredName(node) === null) return null;
  let holder = parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
    ? holder.name
    : null;
}

const PASSWORD = /(?<![a-z])_?passw(or)?d\b|\bpass\s*[:,}]|password_?hash|hash(ed)?_?password/i;
/** A change of a password asks for the old one. */
const CHANGE = /\b(old|current|previous)[_-]?password/i;

/** A new account needs a name or an address, and a password; or, where a link is mailed, a birth. */
function asksPassword(node: ts.Node): boolean {
  const text = node.getText();
  if (CHANGE.test(text)) return false;
  if (PASSWORD.test(text)) return /e-?mail|user_?name|nick(_?name)?\b|login|handle|account|\bname\b/i.test(text);
  return /e-?mail/i.test(text) && /user_?name|nick_?name|display_?name/i.test(text) && mentionsBirth(node);
}
