import { baseName } from '../../../kit/path.ts';
import type { Owner } from './owners.ts';
import { aroundOf, fileName, ownerOf, typeNames } from './owners.ts';
import { keyedRead } from './schemas.ts';
import { storedAnswer } from './stored-tests.ts';
import { literalOf } from '../literals.ts';
import {
  chainOf,
  declaredName,
  enclosingFunction,
  enclosingNames,
  nameNode,
  nameOf,
  textOf,
  unwrap,
} from '../names.ts';
import { returnsOf } from '../guards/returns.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A name with what it starts as. */
export interface Start {
  name: ts.Node;
  text: string;
  value: ts.Expression;
  means?: readonly string[];
  owner: () => Owner | null;
}

const HOLDS =
  /^(writable|signal|ref|shallowRef|atom|box|observable|BehaviorSubject|MutableStateFlow|useRef|model|(?:Untyped)?FormControl)$|^(construct|create|make|define|new|build)?(Bool|Boolean|String|Enum|User|Client|Stored|Persist(ed|ent)?|Synced|Local|Reactive)*(Pref|Preference|Setting|Option|Toggle|Flag|StoredValue|Persisted|StorageItem)$/i;
const KEEPS = /stor(ed?|age)|persist|pref|setting|remember|synced/i;

/** `writable(true)`, `new BehaviorSubject('public')`, `constructPref(true, false)`, `new BooleanSetting('key', true)`: what it holds at first. */
export function heldFirst(initializer: ts.Expression): { value: ts.Expression; isKept: boolean } | null {
  const call = unwrap(initializer);
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return null;
  // What is read by its key is said of the key.
  if (ts.isCallExpression(call) && keyedRead(call)) return null;
  const name = nameOf(call.expression) ?? '';
  const isKept = KEEPS.test(name);
  if (!HOLDS.test(name) && !isKept) return null;
  const [first, second] = call.arguments ?? [];
  const isKey = first !== undefined && second !== undefined && ts.isStringLiteralLike(unwrap(first));
  const value = isKey ? second : first;
  return value && isPlain(value) ? { value, isKept } : null;
}

export const isPlain = (value: ts.Expression): boolean => {
  const literal = literalOf(value);
  return literal !== null && literal.value !== null && literal.value !== undefined;
};

const SETTINGS = /^(settings?|preferences?|prefs?|privacy|config(uration)?|options)$/;

/** `export const autoLoadMedia = persistentAtom('auto-load-media', true)`: one of the whole module. */
export function moduleStart(node: ts.VariableDeclaration): Start | null {
  if (!node.initializer || !ts.isIdentifier(node.name) || enclosingFunction(node)) return null;
  const held = heldFirst(node.initializer);
  if (!held) return null;
  const own = held.isKept ? ['setting'] : [];
  const isOfSettings = [fileName(node), folderOf(node)].flatMap(splitWords).some(word => SETTINGS.test(word));
  if (!held.isKept && !isOfSettings) return null;
  const around = [...own, fileName(node), folderOf(node)];
  return {
    name: node.name,
    text: node.name.text,
    value: held.value,
    owner: () => ownerOf('table', 'first value of', node.name.getText(), [], around),
  };
}

/** `export const DEFAULT_SERVER_LEVEL: NotificationLevel = 'all'`: a value by itself, of what its type or its file is about. */
export function namedConstant(node: ts.VariableDeclaration): Start | null {
  if (!node.initializer || !ts.isIdentifier(node.name) || enclosingFunction(node)) return null;
  const [first, ...rest] = splitWords(node.name.text);
  if (first !== 'default' || rest.length === 0 || !literalOf(node.initializer)) return null;
  const around = [...typeNames(node), fileName(node)];
  const { name, initializer: value } = node;
  // The name is the setting's own, and says of nothing else whose it is.
  const owner = () => ({ ...ownerOf('table', 'constant', textOf(name), [], around), own: around.flatMap(splitWords) });
  return { name, text: name.text, value, owner };
}

const folderOf = (node: ts.Node): string => baseName(node.getSourceFile().fileName.split('/').slice(0, -1).join('/'));

/** `function createCameraStore() { const { subscribe, set } = writable(true); … }`: a store of one value, named by its maker. */
export function madeStore(node: ts.VariableDeclaration): Start | null {
  if (!node.initializer || !ts.isObjectBindingPattern(node.name)) return null;
  if (!node.name.elements.some(one => textOf(one.name) === 'subscribe')) return null;
  const held = heldFirst(node.initializer);
  const maker = enclosingFunction(node);
  const made = maker && declaredName(maker);
  if (!held || !made) return null;
  const [, bare] = /^(?:create|make|build|new|use)_?(\w+?)_?(?:State|Store|Setting)?$/.exec(made) ?? [];
  const name = nameNode((unwrap(node.initializer) as ts.CallExpression).expression);
  if (!bare || !name) return null;
  return {
    name,
    text: bare.charAt(0).toLowerCase() + bare.slice(1),
    value: held.value,
    owner: () => ownerOf('state', 'first state of', made, [], [...aroundOf(node), 'store']),
  };
}

const READS_STORE = /\b(localStorage|sessionStorage|AsyncStorage|storage|getItem|cookies?)\b/i;

/** `useState(() => { …; return true; })`: what the state is where nothing was kept. */
export function lazyStart(initial: ts.Expression): { value: ts.Expression; isKept: boolean } | null {
  const made = unwrap(initial);
  if (!ts.isArrowFunction(made) && !ts.isFunctionExpression(made)) return null;
  if (made.parameters.length > 0) return null;
  const isKept = READS_STORE.test(made.getText());
  if (!ts.isBlock(made.body)) {
    const body = unwrap(made.body);
    return isPlain(body) || storedAnswer(body) !== null ? { value: body, isKept } : null;
  }
  const given = returnsOf(made).flatMap(({ value }) => (value ? [unwrap(value)] : []));
  const last = given.at(-1);
  if (!last) return null;
  if (isPlain(last)) return { value: last, isKept };
  return storedAnswer(last) !== null ? { value: last, isKept } : null;
}

const ACCOUNT = /^(users?|accounts?|me|profiles?|settings?|preferences?|prefs|privacy|members?|persons?)$/;

/** `const preferredVisibility = account.source.privacy || 'public'`: named here, whatever it is called where it is read. */
export function namedFallback(node: ts.Node): Start[] {
  if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isIdentifier(node.name)) return [];
  const value = unwrap(node.initializer);
  if (!ts.isBinaryExpression(value) || !/^(\?\?|\|\|)$/.test(value.operatorToken.getText())) return [];
  const left = unwrap(value.left);
  if (!isPlain(value.right) || !ts.isPropertyAccessExpression(left)) return [];
  const words = chainOf(left).flatMap(splitWords);
  // It is called so where it is read, too, and is said of whom that is.
  const isOfAccount = ACCOUNT.test(splitWords(chainOf(left).at(-2) ?? '').at(-1) ?? '');
  if (isOfAccount && splitWords(left.name.text).includes(splitWords(node.name.text).at(-1)!)) return [];
  if (!words.some(word => ACCOUNT.test(word))) return [];
  const { name } = node;
  const texts = new Set([
    name.text.replace(/^(preferred|current|my|initial|effective|chosen)(?=[A-Z_])/, ''),
    name.text,
  ]);
  const owner = () => ownerOf('read', 'fallback of', chainOf(left).join('.'), [], ['setting']);
  return [...texts].map(text => ({ name, text, value: value.right, owner }));
}

const STARTS =
  /^(constructor|init|initialize|initialise|setup|mounted|created|beforeMount|componentDidMount|componentWillMount|ngOnInit|onMounted|reset|resetForm|clear|setDefaults|loadDefaults|connectedCallback|initState)$/;

/** `this.visibility = 'private'` in `mounted` or a constructor. */
export function memberStart(node: ts.Node): Start | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const { left } = node;
  if (!ts.isPropertyAccessExpression(left) || left.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  // `this.x = row.x ?? false` takes over what was chosen.
  if (!ts.isExpressionStatement(node.parent) || isFallback(node.right)) return null;
  const within = enclosingFunction(node);
  const name = within && (ts.isConstructorDeclaration(within) ? 'constructor' : declaredName(within));
  if (!name || !STARTS.test(name)) return null;
  const owner = (): Owner | null => {
    let at: ts.Node | undefined = within;
    while (at && !ts.isClassLike(at)) at = at.parent;
    const of = at && ts.isClassLike(at) ? declaredName(at) : null;
    if (of && /(Dialog|Modal|Warning|Event|Error|Message|Popup|Toast)$/.test(of)) return null;
    return of !== null && of !== undefined && name === 'constructor'
      ? ownerOf('class', 'class', of)
      : ownerOf('state', 'first state in', of ?? fileName(node), [], aroundOf(node));
  };
  return { name: left.name, text: textOf(left.name), value: node.right, owner };
}

const isFallback = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return ts.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
};

const PROVIDES = /(Settings?|Preferences?|Prefs|Privacy)(Context)?(Provider)?$/;

/** `<ContentSettingsProvider blurMedia={false}>`: what holds for everything below. */
export function provided({ tagName, attributes }: ts.JsxOpeningLikeElement): Start[] {
  const tag = tagName.getText().split('.').at(-1)!;
  if (!PROVIDES.test(tag) || !/Provider$|Context$/.test(tag)) return [];
  return attributes.properties.flatMap(one => {
    if (!ts.isJsxAttribute(one)) return [];
    const given = one.initializer;
    const value = given && ts.isJsxExpression(given) ? given.expression : given;
    if (value && (!ts.isExpression(value) || !isPlain(value))) return [];
    const name = one.name;
    const owner = () => ownerOf('table', 'settings of', tag);
    const text = textOf(name);
    return value
      ? [{ name, text, value, owner }]
      : [{ name, text, value: name as ts.Node as ts.Expression, means: ['true'], owner }];
  });
}

const FIRST_TIME =
  /migrat|initial|default|onboard|firstrun|firstlaunch|firststart|createaccount|createuser|newuser|seed|bootstrap/;

/** `wrapper.setMessageRequests(true)` in a migration or where an account is made: a setting that is switched for everybody. */
export function setForAll(call: ts.CallExpression): Start | null {
  const [value, ...more] = call.arguments;
  if (!value || more.length > 0 || !ts.isPropertyAccessExpression(call.expression) || !isPlain(value)) return null;
  const { name } = call.expression;
  const [, verb, what] = /^(set|enable|disable)([A-Z]\w+)$/.exec(name.text) ?? [];
  if (!what || verb !== 'set') return null;
  const around = [...enclosingNames(call), fileName(call), folderOf(call)];
  const when = around.map(one => splitWords(one).join('')).find(one => FIRST_TIME.test(one));
  if (when === undefined) return null;
  const text = what.charAt(0).toLowerCase() + what.slice(1);
  return { name, text, value, owner: () => ownerOf('insert', 'first value in', around[0] ?? when, [], ['setting']) };
}

/** `['autoplay', true]` in a table of defaults or in `new Map([…])` of them. */
export function pairOf(node: ts.ArrayLiteralExpression): Start | null {
  const [key, value, ...more] = node.elements;
  if (!key || !value || more.length > 0 || !ts.isStringLiteralLike(key) || !isPlain(value)) return null;
  if (!ts.isArrayLiteralExpression(node.parent)) return null;
  let at: ts.Node = node.parent.parent;
  while (ts.isNewExpression(at) || ts.isAsExpression(at) || ts.isSatisfiesExpression(at)) at = at.parent;
  const name =
    ts.isVariableDeclaration(at) || ts.isPropertyDeclaration(at) || ts.isPropertyAssignment(at) ? at.name : null;
  const words = name ? splitWords(textOf(name)) : [];
  if (!words.some(word => /^(defaults?|initial|fallbacks?|presets?)$/.test(word))) return null;
  const text = key.text.split(/[.:/]/).at(-1)!;
  return { name: key, text, value, owner: () => ownerOf('table', 'object', textOf(name!), [], [fileName(node)]) };
}
