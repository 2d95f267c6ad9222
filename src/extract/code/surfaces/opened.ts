import { calleeOf } from '../callees.ts';
import {
  chainOf,
  eachNode,
  enclosingFunction,
  isFunction,
  nameNode,
  nameOf,
  textOf,
  throughout,
  unwrap,
} from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Gap } from './offer.ts';
import type { ChosenMenu } from './menu-tables.ts';
import { isMenuOfContext, menuChosen } from './menu-tables.ts';
import type { OpenedFor } from './opened-for.ts';
import { isOfItem, openedFor } from './opened-for.ts';
import type { OpenedState } from './opened-state.ts';
import { stateOpenedBy } from './opened-state.ts';
import { toldBy } from './told-events.ts';

/** What a press on an item opens away from where the item stands. */
export interface Opened {
  /** Functions that open it, and components that are handed to what does. */
  names: ts.Identifier[];
  /** What is registered elsewhere under a text: `SheetManager.show('message-menu')` */
  texts: ts.StringLiteralLike[];
  /** Events that something hears: `bus.emit('user:menu', { user })` */
  events: { bus: ts.Expression; event: ts.StringLiteralLike }[];
  /** Of each of them, what it is opened for; none of a function that whoever is pressed calls. */
  readonly kinds: Map<ts.Node, OpenedFor>;
  /** What is put into a context or a store, for what stands elsewhere in the page. */
  states: { at: ts.Expression; state: OpenedState }[];
  /** Under what one of several menus is chosen: `menu.show(event, { type: 'message', message })` */
  chosen: ChosenMenu[];
  /** What a hook hands out opens, for the item that it is given. */
  unknown: Gap | null;
}

const HANDLES = /^on\w*(Press|Click|Tap|Hold|ContextMenu|Menu|More|Options|Actions)/;
const OPENS = /^(open|show|present|display|launch|push|reveal)$/;
const PLACE = /^(menu|sheet|modal|modals|dialog|popup|popover|drawer|actions?|options|more|profile|card|overlay)$/;
/** What is opened for something else than to act on what somebody wrote, or on who wrote it. */
const OTHER =
  /^(login|sign|auth|register|image|images|photo|picture|media|lightbox|gallery|video|share|edit|editor|reply|emoji|reactions?|react|delete|remove|confirm|confirmation|create|new|invite|settings|picker|gif|comments?|likes?|upload|toast|error|alert|payment|tip|buy|gift|zap|donate|boost|language|filter|sort|search|translate|info|help|keyboard)$/;

/** `onLongPress={showMessageMenu}`, `onPress={() => modal.open(MessageMenu, { message })}`; null for what opens nothing. */
export function openedAt(attribute: ts.JsxAttribute): Opened | null {
  const { initializer } = attribute;
  if (!initializer || !ts.isJsxExpression(initializer) || !initializer.expression) return null;
  if (!HANDLES.test(textOf(attribute.name))) return null;
  const handler = unwrap(initializer.expression);
  const opened: Opened = { names: [], texts: [], events: [], states: [], chosen: [], kinds: new Map(), unknown: null };
  if (ts.isIdentifier(handler)) {
    if (opens([handler.text]) && isDeclaredOutside(handler)) opened.names.push(handler);
    const body = calleeOf(handler)?.body;
    if (body)
      throughout(body, node => void (ts.isCallExpression(node) && (tellsAt(node, opened) || putsAt(node, opened))));
  } else if (isFunction(handler)) {
    if (handler.body && ts.isCallExpression(handler.body)) lookAt(handler.body, opened);
    if (handler.body) eachNode(handler.body, node => void (ts.isCallExpression(node) && lookAt(node, opened)));
  }
  const { names, texts, events, states, unknown } = opened;
  return names.length + texts.length + events.length + states.length > 0 || unknown ? opened : null;
}

/** `bus.emit('user:menu', { user })`: what hears it opens a menu for whom the event is about. */
function tellsAt(call: ts.CallExpression, opened: Opened): boolean {
  const { bus, event, given } = toldBy(call) ?? {};
  if (!bus || !event || !splitWords(event.text).some(word => OPENED.test(word)) || isOther(event.text)) return false;
  if (!given?.some(isOfItem)) return false;
  opened.events.push({ bus, event });
  opened.kinds.set(event, openedFor(event, given, call));
  return true;
}
const OPENED = /^(menu|contextmenu|sheet|popup|popover|dropdown|actions?|options)$/;

function lookAt(call: ts.CallExpression, opened: Opened): void {
  if (tellsAt(call, opened)) return;
  const callee = unwrap(call.expression);
  const chain = chainOf(callee).slice(-2);
  if (isNavigation(chain)) {
    const [screen] = call.arguments;
    if (screen && ts.isStringLiteralLike(screen) && splitWords(screen.text).some(word => MENU.test(word)))
      if (!isOther(screen.text)) add(opened, screen, call);
    return;
  }
  if (!isOpener(call)) return;
  const named = call.arguments.slice(0, 2).map(unwrap).filter(saysWhat);
  for (const one of named) if (!isOther(one.text)) add(opened, one, call);
  if (named.length === 0) choosesAt(call, opened);
  if (named.length === 0 && putsAt(call, opened)) return;
  if (!ts.isIdentifier(callee)) return;
  // `openDialog(AlertDialog, { message })`: something else is opened, and nothing is left open.
  const isShown =
    opened.names.length + opened.texts.length > 0 || call.arguments.some(bringsIt) || named.some(ts.isIdentifier);
  // `openMenu('image', message)`: of which kind it is says the text, and the message is what it is opened for.
  const isGiven = isShown || (named.length > 0 && !call.arguments.some(isOfItem));
  if (isGiven) return;
  if (isDeclaredOutside(callee)) add(opened, callee, call);
  else if (isOfContext(callee) && call.arguments.some(isOfItem))
    opened.unknown ??= { node: callee, message: `what ${callee.text} opens could not be followed` };
}

/** `{ type: 'message', message }`: of several menus the one that stands under this text in a table. */
function choosesAt(call: ts.CallExpression, opened: Opened): void {
  const callee = nameNode(unwrap(call.expression));
  const one = callee && ts.isIdentifier(callee) ? menuChosen(call) : null;
  if (one) opened.chosen.push({ ...one, at: callee as ts.Identifier });
}

const isOpener = (call: ts.CallExpression): boolean =>
  opens(chainOf(unwrap(call.expression)).slice(-2)) || isMenuOfContext(call);

/** `openContextMenu(post)`, where the opener is of a context or a store. */
function putsAt(call: ts.CallExpression, opened: Opened): boolean {
  const callee = unwrap(call.expression);
  if (!isOpener(call) || !call.arguments.some(isOfItem)) return false;
  const state = stateOpenedBy(callee);
  if (!state) return false;
  opened.states.push({ at: callee, state });
  opened.kinds.set(callee, openedFor(nameNode(callee) as ts.Identifier, call.arguments, call));
  return true;
}

/** A component, or the text under which one is registered. */
const saysWhat = (argument: ts.Expression): argument is ts.Identifier | ts.StringLiteralLike =>
  ts.isIdentifier(argument)
    ? /^[A-Z][a-z]/.test(argument.text)
    : ts.isStringLiteralLike(argument) && /^[\w:./-]+$/.test(argument.text);

function add(opened: Opened, named: ts.Identifier | ts.StringLiteralLike, call: ts.CallExpression): void {
  if (ts.isIdentifier(named)) opened.names.push(named);
  else opened.texts.push(named);
  opened.kinds.set(named, openedFor(named, call.arguments, call));
}

/** `openModal(<Settings />)`, `pushSheet({ component: () => … })`: what is shown stands here. */
const bringsIt = (argument: ts.Expression): boolean => /<[A-Z]|=>/.test(argument.getText());

/** `openMenu`, `modal.open`, `SheetManager.show` */
function opens(chain: readonly string[]): boolean {
  const verb = splitWords(chain.at(-1) ?? '');
  const words = chain.flatMap(splitWords);
  return OPENS.test(verb[0] ?? '') && words.some(word => PLACE.test(word)) && !words.some(word => OTHER.test(word));
}

/** `navigation.navigate('MessageMenu', { message })`: of screens those that say so. */
const isNavigation = ([owner, verb]: readonly string[]): boolean =>
  /^(navigate|push)$/.test(verb ?? owner ?? '') && /^(navigation|navigator|router|nav|navigate)$/.test(owner ?? '');
const MENU = /^(menu|sheet|actions?|options)$/;

const isOther = (name: string): boolean => splitWords(name).some(word => OTHER.test(word));

/** What is declared in the component is seen there. */
function isDeclaredOutside(name: ts.Identifier): boolean {
  const declaration = declarationOf(name.text, name);
  return !declaration || (enclosingFunction(declaration) === null && !ts.isBindingElement(declaration));
}

const CONTEXT = /^use\w*(Context|Modals?|Sheets?|BottomSheet|Menus?|Dialogs?|Popups?|Popovers?|Overlays?|Drawer)$/;

/** `const { showModal } = useProfileContext()` */
function isOfContext(name: ts.Identifier): boolean {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts.isBindingElement(declaration)) return false;
  const holder = declaration.parent.parent;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && ts.isCallExpression(made) && CONTEXT.test(nameOf(made.expression) ?? '');
}
