import { propsTaken } from './components/props-taken.ts';
import { chainOf, declaredName, eachNode, isFunction, nameOf, textOf, unwrap } from './names.ts';
import { offersToEdit } from './own-edits.ts';
import { isFilledIn } from './own-forms.ts';
import { ABOUT, ASKS_WHO, heldBy, isOwnPerson, PERSON } from './own-person.ts';
import { classAround } from './links/angular-members.ts';
import { declarationOf } from './scopes.ts';
import { ts } from './ts-morph.ts';

/** From the card of somebody else nobody signs out. */
const SIGNS_OUT = /\b(on|handle|do)?[_-]?(sign|log)[_-]?out\b|\b(on|handle|do)(Sign(ed)?|Log(ged)?)[oO]ut\w*/i;

/** A profile that is given nobody, and does not ask the address whose it is, or from which one signs out, is the person's own. */
export function isOwnProfile(
  content: string,
  component: ts.Node | null,
  tag: ts.JsxOpeningLikeElement | null = null,
): boolean {
  if (!/profile|^person$/.test(content)) return false;
  const given = tag ? tag.attributes.properties.flatMap(one => (ts.isJsxAttribute(one) ? textOf(one.name) : [])) : [];
  if (given.some(name => SIGNS_OUT.test(name))) return true;
  if (component && ts.isClassLike(component)) return isOfOwnClass(component);
  if (!component || !isFunction(component)) return false;
  if (isFilledIn(component) || readsOneself(component) || offersToEdit(component)) return true;
  const shownBy = classAround(component);
  if (shownBy && isOfOwnClass(shownBy)) return true;
  const taken = [...component.parameters.map(one => one.getText()), ...propsTaken(component)];
  if (EDITS.every(test => propsTaken(component).some(name => test.test(name)))) return true;
  if (callsSignOut(component)) return true;
  const isTold = shownBy !== null && isToldWho(shownBy);
  return (
    (!isTold && isGivenNobody(component) && !comparesWithOneself(component)) || taken.some(name => SIGNS_OUT.test(name))
  );
}

/** A class whose `user` is who is signed in, and that is told of nobody else. */
const isOfOwnClass = (component: ts.ClassLikeDeclaration): boolean =>
  component.members.some(
    one =>
      ts.isPropertyDeclaration(one) &&
      PERSON.test(textOf(one.name)) &&
      !!one.initializer &&
      isOwnPerson(one.initializer),
  ) && !isToldWho(component);
const isToldWho = ({ members }: ts.ClassLikeDeclaration): boolean => members.some(one => TOLD_WHO.test(one.getText()));
const TOLD_WHO = /\b(ActivatedRoute|paramMap|queryParams|snapshot|props)\b|@Input\b|\binput(\.required)?\s*[<(]/;

/** `onClick={() => signOut()}`, `const handleLogout = () => signOut()`; that a page is left where a request is refused says nothing. */
function callsSignOut(component: ts.Node): boolean {
  let calls = false;
  eachNode(component, node => {
    calls ||=
      ts.isCallExpression(node) &&
      /^(sign|log)_?out$/i.test(nameOf(node.expression) ?? '') &&
      isForPress(node, component);
  });
  return calls;
}

function isForPress(call: ts.Node, component: ts.Node): boolean {
  for (let at = call; at && at !== component; at = at.parent)
    if (ts.isJsxAttribute(at) || (isFunction(at) && SIGNS_OUT.test(declaredName(at) ?? ''))) return true;
  return false;
}

/** `userId !== client.getUserId()`: who is shown may be somebody else, whatever says who that is. */
function comparesWithOneself(component: ts.Node): boolean {
  let compares = false;
  eachNode(component, node => {
    if (compares || !ts.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right];
    const other = sides.find(one => !isOneself(one));
    const name = other && chainOf(other).at(-1);
    compares = sides.some(isOneself) && !!name && ABOUT.test(name);
  });
  return compares;
}

const isOneself = (expression: ts.Expression): boolean => {
  const inner = unwrap(expression);
  return ts.isCallExpression(inner)
    ? inner.arguments.length === 0 && /^get(User|Account|My|Own|CurrentUser)Id$/.test(nameOf(inner.expression) ?? '')
    : isOwnPerson(inner);
};

/** `{ profile, isEditMode, onUpdate }`: whoever sees it changes it, and nobody changes what others say of themselves. */
const EDITS = [/^(is)?_?edit(ing|able|_?mode)$/i, /^on(Update|Save|Change)(Profile)?$/];

const SAYS = /^(bio|about|about_?me|description|headline)$/i;

/** `const { user } = useAuth()` with `{user.bio}`: nobody else says anything on it. */
function readsOneself(component: ts.Node): boolean {
  const said: ts.Expression[] = [];
  const named: ts.Expression[] = [];
  eachNode(component, node => {
    if (!ts.isJsxExpression(node) || ts.isJsxAttribute(node.parent) || !node.expression) return;
    const last = chainOf(node.expression).at(-1) ?? '';
    if (SAYS.test(last)) said.push(node.expression);
    // `{t('hello', [user.fullName])}`
    const told = ts.isCallExpression(unwrap(node.expression)) ? namesTold(unwrap(node.expression)) : [];
    if (NAME.test(last)) named.push(node.expression);
    named.push(...told);
  });
  if (said.length > 0) return said.every(isOwnPerson);
  // `const username = currentUser?.nickname || ''` with `{username}`, and no other name.
  return named.length > 0 && named.every(one => isOwnPerson(heldBy(one))) && !showsAnother(component);
}
/** Names of people that a text is filled in with. */
function namesTold(text: ts.Node): ts.Expression[] {
  const told: ts.Expression[] = [];
  eachNode(text, node => {
    if (ts.isPropertyAccessExpression(node) && NAME.test(node.name.text)) told.push(node);
  });
  return told;
}

/** `{person.intro}`, `src={member.photo}` beside the name of who is signed in: the page is about somebody else. */
function showsAnother(component: ts.Node): boolean {
  let shows = false;
  eachNode(component, node => {
    shows ||= isGivenAnother(node);
    if (shows || !(ts.isPropertyAccessExpression(node) || ts.isIdentifier(node))) return;
    const isPart = ts.isPropertyAccessExpression(node.parent) && !isCallee(node.parent);
    if (isPart || isCallee(node) || !isShown(node)) return;
    const held = heldBy(node);
    shows = ts.isPropertyAccessExpression(held) && !isOwnPerson(held) && !OF_NOBODY.test(chainOf(held)[0] ?? '');
  });
  return shows;
}
/** `<UserAvatar userId={member.id} />` */
const isGivenAnother = (node: ts.Node): boolean => {
  if (!ts.isJsxAttribute(node) || !node.initializer || !ts.isJsxExpression(node.initializer)) return false;
  const { expression } = node.initializer;
  const isPerson = ABOUT.test(textOf(node.name).replaceAll('-', '_'));
  return (
    isPerson && !!expression && ts.isPropertyAccessExpression(unwrap(expression)) && !isOwnPerson(heldBy(expression))
  );
};
const isCallee = (node: ts.Node): boolean => ts.isCallExpression(node.parent) && node.parent.expression === node;

/** In the text of an element, or in what names a picture. */
function isShown(value: ts.Node): boolean {
  for (let at = value; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isJsxExpression(parent))
      return ts.isJsxAttribute(parent.parent)
        ? SHOWS.test(textOf(parent.parent.name)) && !isCalledMine(parent.parent.parent)
        : ts.isJsxElement(parent.parent);
    const isTest =
      (ts.isBinaryExpression(parent) && parent.left === at && parent.operatorToken.getText() === '&&') ||
      (ts.isConditionalExpression(parent) && parent.condition === at);
    if (isTest || isFunction(parent) || ts.isStatement(parent)) return false;
  }
  return false;
}
/** `alt="Your picture"` */
const isCalledMine = ({ properties }: ts.JsxAttributes): boolean =>
  properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      /^(alt|title|aria-label)$/.test(textOf(one.name)) &&
      /^\{?['"`](your|my)\b/i.test(one.initializer?.getText() ?? ''),
  );
const SHOWS = /^(src|source|alt|uri|title|avatar|image|picture|photo|text|children)$/;
const NAME = /^(nickname|nick|user_?name|display_?name|full_?name)$/i;

/** What every component may be given, and what says of nobody. */
const OF_NOBODY =
  /^(\$(globals|vuetify|t|tc|i18n|theme|q|config|colorMode|device)|navigation|theme|t|i18n|className|class|style|styles|children|onClose|onPress|onBack|onDone|isMasterDetail|isMobile|ref|testID|(primary|accent|text|background)?color|colors|variant|size|is(Open|Collapsed|Expanded)|collapsed|expanded)$/i;

/** A component that is given nobody and nothing to show, and does not ask the address for it. */
export function isGivenNobody(component: ts.FunctionLikeDeclaration): boolean {
  return propsTaken(component).every(name => OF_NOBODY.test(name)) && !asksWho(component) && !takesParams(component);
}

/** By the names in it: a remark that speaks of a route asks for nobody. */
function asksWho(component: ts.Node): boolean {
  let asks = false;
  eachNode(component, node => {
    asks ||= ts.isIdentifier(node) && ASKS_WHO.test(node.text);
  });
  return asks;
}

/** Parameters of an address; `const params = {}` is what a component fills in to send. */
function takesParams(component: ts.FunctionLikeDeclaration): boolean {
  let takes = false;
  eachNode(component, node => {
    if (!ts.isIdentifier(node) || node.text !== 'params') return;
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const declaration = isMember ? null : declarationOf(node.text, node);
    const filled = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
    takes ||= !filled || !ts.isObjectLiteralExpression(unwrap(filled));
  });
  return takes;
}
