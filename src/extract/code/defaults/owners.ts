import { baseName } from '../../../kit/path.ts';
import { chainOf, declaredName, enclosingNames, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { madeBy, ownerOfHeld } from './accounts.ts';
import { isBegunWith } from './begun-with.ts';
import { extendedStore } from './extended.ts';
import { isCopied, neverGives } from './given-keys.ts';
import { MADE_THING, saysMadeThing } from './made-names.ts';
import { isRatedBeside } from './made-things.ts';
import { keptAs, ownerOfObject } from './objects.ts';
import { keptIn, storeNames } from './stores.ts';
import { initialOf, insertedLater, isInsert, stateNames } from './states.ts';
import { keyBehind } from './stored-reads.ts';
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

/** Owner of a property with `.default(…)` or `default:` in a schema: the variable, the table, the entity. */
export function schemaOwner(property: ts.Node): Owner | null {
  const names: string[] = [];
  let table: string | null = null;
  const schema = (name: string, around: readonly string[] = []) =>
    names.includes('props') ? propsOwner(property) : ownerOf('schema', 'schema', name, names, around);
  for (let at = property.parent; at; at = at.parent) {
    if (ts.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts.isCallExpression(at)) {
      // `pgTable('users', { … })`
      const [first] = at.arguments;
      if (first && ts.isStringLiteralLike(first)) names.push((table = first.text));
      // `User.init({ … })`
      const [model, verb] = chainOf(at.expression).slice(-2);
      if (verb === 'init' && /^[A-Z]/.test(model!)) return schema(model!);
      // `UserSchema.add({ … })`
      if (verb === 'add' && /[sS]chema$/.test(model!)) return schema(model!);
    }
    const declared = declarationName(at);
    if (declared !== null)
      return schema(declared, [
        ...typeNames(at),
        ...(isGeneral(declared) ? [fileName(at), ...modelOf(declared, at)] : []),
      ]);
    if (ts.isExportAssignment(at)) return schema(fileName(at));
    // `sqliteTable('users', table => ({ … }))`
    if (isFunction(at) && isTableMaker(at)) continue;
    // `static get jsonSchema() { return { … } }` of a model
    if (ts.isGetAccessor(at) && /schema$/i.test(textOf(at.name)) && ts.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    // `addColumn('users', …)` in the body of a migration
    if (isFunction(at) || ts.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)!) : null;
}

/** `mongoose.model('User', schema)`: what is made of a schema with a general name. */
function modelOf(schema: string, node: ts.Node): string[] {
  const made = new RegExp(`\\bmodel(?:<[^()]{1,80}>)?\\(\\s*['"](\\w+)['"]\\s*,\\s*${schema}\\b`);
  const [, model] = made.exec(node.getSourceFile().text) ?? [];
  return model === undefined ? [] : [model];
}

function isTableMaker({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent) || !/table$/i.test(nameOf(parent.expression) ?? '')) return false;
  const [first] = parent.arguments;
  return first !== undefined && ts.isStringLiteralLike(first);
}

/** Owner of a plain literal in an object: a table of defaults, the insert of a new row, the first state of a form. */
export function objectOwner(property: ts.Node): Owner | null {
  const owner = holderOf(property) ?? overwritten(property);
  if (owner?.kind === 'insert' && isChosen(property)) return null;
  if (!owner || (/^(insert|read)$/.test(owner.kind) && isCopied(property))) return null;
  return owner.kind === 'insert' && isRatedBeside(property)
    ? { ...owner, words: [...owner.words, ...MADE_THING] }
    : owner;
}

const CHOSEN =
  /^((handle|on|press|do|confirm) )*(accept|agree|agree to|allow|reject|decline|deny|refuse) (all|everything|cookies?|consents?|necessary|essentials?|selected|optional|tracking|analytics|marketing)\b/;

/** `acceptAll() { save({ analytics: true }) }`: somebody has pressed that. */
const isChosen = (property: ts.Node): boolean =>
  enclosingNames(property).some(name => CHOSEN.test(splitWords(name).join(' ')));

/** `return { autoplay: true, ...user.settings }`: what stands there unless the spread brings another. */
function overwritten(property: ts.Node): Owner | null {
  const object = property.parent;
  if (!ts.isObjectLiteralExpression(object)) return null;
  let at: ts.Node = object.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at)) at = at.parent;
  if (!ts.isReturnStatement(at) && !ts.isArrowFunction(at) && !ts.isVariableDeclaration(at)) return null;
  const own = ts.isPropertyAssignment(property) ? textOf(property.name) : '';
  const later = object.properties
    .filter(ts.isSpreadAssignment)
    .find(one => one.pos > property.pos && !neverGives(one.expression, own));
  if (!later) return null;
  const key = keyBehind(later.expression);
  return readOwner(later.expression, key === null ? keptAs(later.expression) : [key]);
}

function holderOf(property: ts.Node): Owner | null {
  const keys: string[] = [];
  let inside = property;
  for (let at = property.parent; at; inside = at, at = at.parent) {
    const given = ownerOfObject(at, inside, keys) ?? ownerOfHeld(at, keys);
    if (given) return given;
    if (ts.isPropertyAssignment(at)) keys.push(textOf(at.name));
    const kept = ts.isPropertyAssignment(at) ? madeWithDefaults(at, keys) : null;
    if (kept) return kept;
    const initial = initialOf(at);
    if (initial === 'props') return propsOwner(property);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf(initial, initial === 'context' ? 'context' : 'first state of', name, keys, aroundOf(at));
    }
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf('insert', 'insert of', inserted, keys);
      const extended = extendedStore(at);
      if (extended !== null) return ownerOf('table', 'defaults of', extended, keys, ['setting']);
      // `Object.freeze({ … })`, `defineDefaults({ … })` only wrap the table.
      if (
        !/^(freeze|deepFreeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal|fromJS|\w*Map|\w*Record)$/.test(
          chainOf(at.expression).at(-1) ?? '',
        )
      )
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable =
        [declared, ...keys].flatMap(splitWords).some(word => INITIAL.has(word)) ||
        (ts.isVariableDeclaration(at) && isBegunWith(at));
      if (!isTable) {
        const made = isFunction(at) ? madeBy(at, declared) : null;
        if (made !== null) return ownerOf('insert', 'new one of', made, keys);
        const inserted = ts.isVariableDeclaration(at) ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf('insert', 'insert of', inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? 'function' : 'object';
      const around = [...typeNames(at), ...(isGeneral(declared) ? [fileName(at), ...keptIn(at)] : [])];
      return ownerOf('table', title, declared, keys, around);
    }
    if (ts.isExportAssignment(at) && splitWords(fileName(at)).some(word => INITIAL.has(word)))
      return ownerOf('table', 'object', fileName(at), keys);
    if (ts.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}

/** `new Store({ defaults: { … } })`: what a store answers under keys for which nobody has kept anything. */
function madeWithDefaults(defaults: ts.PropertyAssignment, keys: readonly string[]): Owner | null {
  const made = defaults.parent.parent;
  if (!ts.isNewExpression(made) || textOf(defaults.name) !== 'defaults') return null;
  const name = nameOf(made.expression) ?? '';
  return KEEPS.test(name) ? ownerOf('table', 'defaults of', name, keys, ['setting']) : null;
}
const KEEPS = /(^|[a-z])(Store|Storage|Conf|Settings|Preferences|Prefs)$/;

/** Words that say that a table of values holds for those who have chosen nothing. */
const INITIAL = new Set(['default', 'defaults', 'initial', 'fallback', 'fallbacks', 'preset']);
const GENERAL = /^(default|initial|fallback|preset|state|value|data|option|config|setting|schema|props|item)s?$/;

/** `DEFAULTS`, `initialState`: of what is said by the file. */
const isGeneral = (name: string) => splitWords(name).every(word => GENERAL.test(word));

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

function declarationName(node: ts.Node): string | null {
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
