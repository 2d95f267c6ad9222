import { isKey, isSettingsKey } from './accounts.ts';
import { readsStore } from './own-loaders.ts';
import { literalOf } from '../literals.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** The value behind `.default(x)` of a schema, `{ default: x }` or `{ defaultValue: x }`. */
export function declaredDefault(initializer: ts.Expression): ts.Expression | null {
  const inner = unwrap(initializer);
  if (ts.isObjectLiteralExpression(inner)) return defaultKey(inner);
  for (let at = inner; ts.isCallExpression(at);) {
    const callee = at.expression;
    if (!ts.isPropertyAccessExpression(callee)) {
      // v.optional(v.boolean(), true)
      return nameOf(callee) === 'optional' ? (at.arguments[1] ?? null) : null;
    }
    if (/^(default|defaults|defaultTo|prefault|catch|\$default|\$defaultFn|withDefault)$/.test(callee.name.text))
      return at.arguments[0] ? written(at.arguments[0]) : null;
    // `Type.Boolean({ default: false })`
    const last = at.arguments.at(-1);
    const options = last && /^(Type|t|T|S)$/.test(nameOf(callee.expression) ?? '') ? unwrap(last) : null;
    const given = options && ts.isObjectLiteralExpression(options) ? defaultKey(options) : null;
    if (given) return given;
    if (/^(optional|nullish|fallback)$/.test(callee.name.text) && at.arguments[1]) return at.arguments[1];
    at = unwrap(callee.expression);
  }
  return null;
}

function defaultKey(object: ts.ObjectLiteralExpression): ts.Expression | null {
  return valueAt(
    object,
    /^(default|defaultValue|default_value|defaultState|defaultTo|defaultsTo|defaultOn|initial|initialValue|enabledByDefault|onByDefault)$/,
  );
}

function valueAt(object: ts.ObjectLiteralExpression, key: RegExp): ts.Expression | null {
  for (const property of object.properties)
    if (ts.isPropertyAssignment(property) && key.test(textOf(property.name))) return property.initializer;
  return null;
}

/** `{ key: 'showNsfw', default: false }`: a row of a table that names the setting in a string. */
export function namedRow(object: ts.ObjectLiteralExpression): { name: ts.Expression; value: ts.Expression } | null {
  const value = defaultKey(object);
  const name = value && valueAt(object, /^(key|id|name|setting|field|column)$/);
  return name && ts.isStringLiteralLike(name) ? { name, value } : null;
}

/** `@Column({ default: true })`, `@Prop({ default: 'public' })`. */
export function decoratedDefault(property: ts.PropertyDeclaration): ts.Expression | null {
  for (const { expression } of ts.getDecorators(property) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      const found = ts.isObjectLiteralExpression(argument) ? defaultKey(argument) : null;
      if (found) return written(found);
    }
    // `@Default(true)`
    const [first] = expression.arguments;
    if (first && nameOf(expression.expression) === 'Default') return first;
  }
  return null;
}

/** `default: () => 'true'`: what goes into the schema as it is written. */
function written(value: ts.Expression): ts.Expression {
  const isMade = ts.isArrowFunction(value) && value.parameters.length === 0 && !ts.isBlock(value.body);
  return isMade ? unwrap(value.body as ts.Expression) : value;
}

const READS =
  /^(get|read|load|fetch|(local|session|async)_?[sS]torage_?([gG]et|[rR]ead|[lL]oad)|value|pref|setting|prop|property|stored?|persist|remember|flag|use(Local|Session)?(Storage|Setting|Preference|Pref)|usePersisted|atomWithStorage|define)|(Backed|Stored|Persisted|Synced|Saved|Cached|Remembered)?(Prop|Setting|Preference|Pref)s?$/i;
const CHANGES = /^(set|save|write|update|put|change|toggle|remove|delete|clear|reset)$/;
/** Words that a store puts before the name of an action. */
const SET_OFF = /^(do|handle|dispatch|try|async)$/;

/** `setSetting(uid, 'k', v)`, `doSetClientSetting('k', v)`: what somebody has chosen. */
function changes(name: string): boolean {
  const [first = '', second = ''] = splitWords(name);
  return CHANGES.test(SET_OFF.test(first) ? second : first) && !/[dD]efault/.test(name);
}
/** `PreferenceSubject.number('k', 3)`: by the type of what is kept. */
const TYPED =
  /^(bool|boolean|number|string|int|enum|json|create|of|item|key|entry)(Nullable|Optional|OrNull|Setting|Pref)?$/;
/** `settings.add('k', v, { … })`: the registry of all settings. */
const SETTINGS = /^[\w.]*(settings?|preferences?|prefs)\w*\.\w+$/i;
const KEEPS = /stor(ed?|age)|persist|pref|setting|remember/i;

/** A setting read by its key with a stand-in. */
export interface KeyedRead {
  key: ts.Expression;
  value: ts.Expression;
  /** What the stand-in means, where the name of the call says it: `getBoolOrFalse`. */
  means?: readonly string[];
  /** The object that is read from. */
  source: ts.Expression;
  /** Words that say what kind of store it is. */
  keys: readonly string[];
}

/** `new BooleanSetting('k', v)`, `settings.get('k', v)`, `getSetting(settings, 'k', v)`, `storedProp('k', v)`, `storage.getBoolOrFalse(Keys.k)`. */
export function keyedRead(call: ts.CallExpression | ts.NewExpression): KeyedRead | null {
  const [first, second, third, ...more] = call.arguments ?? [];
  if (!first || more.length > 0) return null;
  const name = nameOf(call.expression) ?? '';
  if (changes(name)) return null;
  if (!second) return ts.isCallExpression(call) ? readOtherwise(call, first, name) : null;
  const isRegistry = /^(add|register|declare)$/.test(name) && SETTINGS.test(call.expression.getText());
  const isTyped = TYPED.test(name) && KEEPS.test(chainOf(call.expression).at(-2) ?? '');
  if (!READS.test(name) && !isRegistry && !isTyped) return null;
  const receiver = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
  // `Storage.get('k', v)`, `getOrDefault('k', v)`
  const isKept =
    KEEPS.test(name) ||
    STANDS_IN.test(name) ||
    (receiver !== call.expression && isStore(receiver)) ||
    // Asked of a plain value under a plain key alone: it leads into other files.
    (ts.isStringLiteralLike(first) && literalOf(second) !== null && readsStore(call));
  const kept = isKept ? ['setting'] : [];
  if (ts.isStringLiteralLike(first) || isSettingsKey(first)) {
    // A third argument may say how the value is written down.
    if (third && literalOf(third)) return null;
    const isThis = chainOf(receiver).at(-1) === 'this';
    // A filter for which nothing was chosen filters nothing.
    if (
      second.kind === ts.SyntaxKind.NullKeyword &&
      /^(hide|blur|mute|filter|block|require|restrict)/i.test(textOf(nameNode(first) ?? first))
    )
      return { key: first, value: first, means: ['false'], source: isThis ? call.expression : receiver, keys: kept };
    return { key: first, value: second, source: isThis ? call.expression : receiver, keys: kept };
  }
  if (third && ts.isStringLiteralLike(second)) return { key: second, value: third, source: first, keys: kept };
  return null;
}

/** The name says that the second argument stands in for what is missing. */
const STANDS_IN = /^(get|read|load|fetch)\w*Or(Default|Else|Fallback)?$/;
/** What keeps things under keys: `Storage`, `settingsStore`, `AsyncStorage`. */
const isStore = (receiver: ts.Expression): boolean =>
  /(^|[a-z])(storage|store|prefs|preferences)$/i.test(nameOf(unwrap(receiver)) ?? '');

/** `storage.getBoolOrFalse('k')`: the name says what stands in. */
function readOtherwise(call: ts.CallExpression, key: ts.Expression, name: string): KeyedRead | null {
  const [, otherwise] = /^get\w*Or(False|True|Off|On)$/.exec(name) ?? [];
  if (!otherwise || !isKey(key) || !ts.isPropertyAccessExpression(call.expression)) return null;
  const isOn = /^(True|On)$/.test(otherwise);
  return { key, value: key, means: [String(isOn)], source: call.expression.expression, keys: ['setting'] };
}

const STORE_HOOK = /^use(Local|Session|Async)?(MMKV|Storage|Setting|Preference|Pref)(Boolean|String|Item|Value)?$/;

export interface StoredKey {
  key: ts.Expression;
  /** What the key says, also where a constant holds it: `const autoplayKey = 'autoplay'`. */
  text: string;
  source: ts.Expression;
}

/** `localStorage.getItem('autoplay') ?? 'true'`: the setting, and the store that it is read from. */
export function storedKey(read: ts.Expression): StoredKey | null {
  const waited = unwrap(read);
  const call = ts.isAwaitExpression(waited) ? unwrap(waited.expression) : waited;
  if (!ts.isCallExpression(call) || call.arguments.length < 1 || call.arguments.length > 2) return null;
  // `settings.get(user.id, 'dmPolicy')`
  const key = call.arguments.at(-1);
  const text = key ? keptUnder(key) : null;
  if (ts.isIdentifier(call.expression))
    return key && text !== null && STORE_HOOK.test(call.expression.text)
      ? { key, text, source: call.expression }
      : null;
  if (!ts.isPropertyAccessExpression(call.expression)) return null;
  const { expression: source, name } = call.expression;
  const isStore = KEEPS.test(chainOf(source).at(-1) ?? '') && /^get(Item|Boolean|String)?$/.test(name.text);
  return isStore && key && text !== null ? { key, text, source } : null;
}

/** The text of a key; the name of a constant for one often ends by saying so, and its value after it. */
function keptUnder(key: ts.Expression): string | null {
  if (ts.isStringLiteralLike(key)) return key.text;
  const isConstant = ts.isIdentifier(key) || ts.isPropertyAccessExpression(key);
  const said = isConstant ? literalOf(key)?.value : null;
  return typeof said === 'string' ? said.replace(/[-_.:]?(storage[-_]?)?key$/i, '') : null;
}

/** `createTable('users', table => table.boolean('private').defaultTo(false))`, `addColumn('users', 'private', { defaultValue: false })`. */
export function columnDefault(
  call: ts.CallExpression,
): { name: ts.Expression; value: ts.Expression; table: string } | null {
  const callee = call.expression;
  const [value, name, column] = call.arguments;
  if (value && name && column && /^(add|change)Column$/.test(nameOf(callee) ?? '')) {
    const given = ts.isObjectLiteralExpression(column) ? defaultKey(column) : null;
    return given && ts.isStringLiteralLike(value) ? { name, value: given, table: value.text } : null;
  }
  if (!value || !ts.isPropertyAccessExpression(callee) || callee.name.text !== 'defaultTo') return null;
  const made = columnAround(call);
  if (made) return { ...made, value };
  let at: ts.Expression = unwrap(callee.expression);
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const [name] = at.arguments;
    if (name && ts.isStringLiteralLike(name)) {
      const table = tableAround(call);
      return table === null ? null : { name, value, table };
    }
    at = unwrap(at.expression.expression);
  }
  return null;
}

/** `schema.createTable('users').addColumn('private', 'boolean', column => column.defaultTo(false))`, as Kysely has it. */
function columnAround(call: ts.CallExpression): { name: ts.Expression; table: string } | null {
  let at: ts.Node = call;
  while (ts.isCallExpression(at.parent) || ts.isPropertyAccessExpression(at.parent)) at = at.parent;
  const add = ts.isArrowFunction(at.parent) && ts.isCallExpression(at.parent.parent) ? at.parent.parent : null;
  const [name] = add?.arguments ?? [];
  if (
    !add ||
    !name ||
    !ts.isPropertyAccessExpression(add.expression) ||
    !/^(add|alter|modify)Column$/.test(add.expression.name.text)
  )
    return null;
  for (
    let on: ts.Expression = add.expression.expression;
    ts.isCallExpression(on) && ts.isPropertyAccessExpression(on.expression);
    on = on.expression.expression
  ) {
    const [table] = on.arguments;
    if (table && ts.isStringLiteralLike(table) && /table$/i.test(on.expression.name.text))
      return { name, table: table.text };
  }
  return null;
}

function tableAround(node: ts.Node): string | null {
  for (let at = node.parent; at; at = at.parent) {
    const [first] = ts.isCallExpression(at) ? at.arguments : [];
    if (
      first &&
      ts.isStringLiteralLike(first) &&
      ts.isCallExpression(at) &&
      /table$/i.test(nameOf(at.expression) ?? '')
    )
      return first.text;
  }
  return null;
}
