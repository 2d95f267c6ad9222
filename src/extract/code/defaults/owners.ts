import { baseName } from '../../../kit/path.ts';
import { chainOf, declaredName, enclosingNames, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { MADE_THING, saysMadeThing } from './made-names.ts';
import { storeNames } from './stores.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * What makes a literal a default. `state`: what a form or store starts with; `props`: what a component does unless it is
 * told otherwise; `insert`: a new row; `read`: what stands in for a missing value; `grant`: what all people are given.
 */
export type OwnerKind =
  | 'schema'
  | 'table'
  | 'class'
  | 'insert'
  | 'state'
  | 'context'
  | 'read'
  | 'props'
  | 'grant'
  | 'age';

/** The thing that a literal is the default of. */
export interface Owner {
  kind: OwnerKind;
  /** For people: `class UserSettings`, `object DEFAULT_SETTINGS`. */
  text: string;
  /** The name alone; part of the subject. */
  name: string;
  /** Words of its name and of the keys down to the literal. */
  own: readonly string[];
  /** The same with words that only add to what it is: of its type, the class and the file around it. */
  words: readonly string[];
}

/** `usersTable = pgTable(…)`, `class SettingsService`, `NewPostModal`: what it is of is not said by that word. */
const ADDED: Partial<Record<OwnerKind, RegExp>> = {
  schema: /(?<=[a-z\d]_?)[tT]able$/,
  class: /(?<=(Settings?|Preferences?|Prefs|Privacy))Service$/,
  state:
    /(?<=(Post|Story|Status|Settings?|Preferences|Privacy|Profile|Account|Sign_?[uU]p|Register|Onboarding))(Modal|Dialog|Sheet)$/,
};

export function ownerOf(
  kind: OwnerKind,
  title: string,
  name: string,
  keys: readonly string[] = [],
  around: readonly string[] = [],
): Owner {
  const said = [name.replace(ADDED[kind] ?? /$^/, ''), ...keys].flatMap(splitWords);
  const own = isOfNew(kind, said) ? said.filter(word => !ASKED.test(word)) : said;
  const made = MADE_IN.test(kind) && saysMadeThing([name, ...keys, ...around]) ? MADE_THING : [];
  return { kind, text: `${title} ${name}`, name, own, words: [...own, ...around.flatMap(splitWords), ...made] };
}

/** In a schema or a row it is told by the table, or by what is kept beside it. */
const MADE_IN = /^(state|table)$/;

/** `ApiCreateRoomRequestSchema`: of a room that is made, and how it is asked for does not matter. */
const ASKED = /^(api|request|req)$/;
const isOfNew = (kind: OwnerKind, words: readonly string[]): boolean =>
  (kind === 'schema' || kind === 'class') && words.some(word => /^(create|new|add|register)$/.test(word));
const GENERAL = /^(default|initial|fallback|preset|state|value|data|option|config|setting|schema|props|item)s?$/;

/** `DEFAULTS`, `initialState`: of what is said by the file. */
export const isGeneral = (name: string) => splitWords(name).every(word => GENERAL.test(word));

export function fileName(node: ts.Node): string {
  const path = node.getSourceFile().fileName;
  const base = baseName(path).replace(/\.[^.]+$/, '');
  return base === 'index' ? (path.split('/').at(-2) ?? base) : base;
}

/** Names around a first state: of functions and classes, the file, its folder, and `createContext<AgeState>`. */
export const aroundOf = (node: ts.Node): string[] => [
  ...enclosingNames(node),
  ...storeNames(node),
  fileName(node),
  node.getSourceFile().fileName.split('/').at(-2) ?? '',
  ...(calledFor(node)?.typeArguments ?? []).map(type => type.getText()),
];

/** The call itself, or the one that is given `{ defaultValues: … }`. */
function calledFor(node: ts.Node): ts.CallExpression | ts.NewExpression | null {
  const call = ts.isPropertyAssignment(node) ? node.parent.parent : node;
  return ts.isCallExpression(call) || ts.isNewExpression(call) ? call : null;
}

/** `atom({ key: 'autoplayVideos', default: true })`: a state of the whole page, which a key names. */
export function atomOwner(row: ts.ObjectLiteralExpression): Owner | null {
  const { parent: call } = row;
  if (!ts.isCallExpression(call) || !/^atom(Family)?$/.test(nameOf(call.expression) ?? '')) return null;
  return ownerOf('state', 'first state of', fileName(row), [], aroundOf(call));
}

export function classOwner(property: ts.PropertyDeclaration): Owner | null {
  const name = ts.isClassLike(property.parent) ? declaredName(property.parent) : null;
  return name === null ? null : ownerOf('class', 'class', name);
}

/** Owner of a fallback: what the value is read from, or the call that reads it. */
export function readOwner(source: ts.Expression, keys: readonly string[] = []): Owner | null {
  // `account.value` of a reference, `settings.current`: what it holds.
  const chain = chainOf(source).filter((part, index) => index === 0 || !/^(value|current)$/.test(part));
  // `preferences.get(id)?.autoplay`: of what it is got from.
  if (chain.length > 1 && /^(get|find|first|at|read|load)$/.test(chain.at(-1)!)) chain.pop();
  const name = chain.at(-1) ?? nameOf(source);
  if (name === undefined || name === null || name === 'this') return null;
  // `store.notifications.preferences`: they say what one is told of.
  const around = chain.slice(-2, -1).filter(one => /^(pref(erence)?s|settings)$/i.test(name) && /^notif/i.test(one));
  return ownerOf('read', 'fallback of', name, keys, around);
}

/** Owner of what a component does unless its caller says otherwise. */
export function propsOwner(node: ts.Node): Owner | null {
  let component: string | null = null;
  for (let at = node.parent; at && component === null; at = at.parent) {
    if (isFunction(at) || ts.isClassLike(at)) component = declaredName(at);
    // `Player.defaultProps = { … }`
    else if (ts.isBinaryExpression(at) && receiverOf(at.left)) component = nameOf(unwrap(receiverOf(at.left)!));
  }
  const name = component !== null && /^[A-Z]/.test(component) ? component : fileName(node);
  return ownerOf('props', 'props of', name);
}

/** Owner of a value that an age decides about: who is asked for is enough. */
export function ageOwner(node: ts.Node): Owner {
  return ownerOf('age', 'age branch in', enclosingNames(node).at(-1) ?? fileName(node));
}

export function declarationName(node: ts.Node): string | null {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return node.name.text;
  if (ts.isPropertyDeclaration(node)) return textOf(node.name);
  // `module.exports.defaults = { … }`
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}

/** Names in the declared type: `const base: UserSettings = { … }`. */
export function typeNames(node: ts.Node): string[] {
  const type = ts.isVariableDeclaration(node) || isFunction(node) ? node.type : undefined;
  return type ? (type.getText().match(/\w+/g) ?? []) : [];
}
