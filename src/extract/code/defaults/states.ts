import { chainOf, declaredName, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { startsStore } from './started-stores.ts';
import { ts } from '../ts-morph.ts';

const HOOKS =
  /^(useState|useReactive|useImmer|useSetState|useLocalStorage|useStorage|usePersistedState|useRef|useReducer|ref|reactive|shallowRef|shallowReactive|writable|observable|signal|createSignal|createStore|atom|atomWithStorage|persisted|persistentAtom|persistentMap|useLocalStorageState|proxy|withState|\$state)$/;
const FORMS = /^(useForm|useFormik|withFormik|createForm|useFieldArray|useFormState)$/;
const FORM_KEYS = /^(initialValues|defaultValues|mapPropsToValues|initialState)$/;
const STORES = /^(create|create\w*Store|make\w*Store|defineStore|persist|createSlice|createContext|useState)$/;

/**
 * Whether a node makes the object inside it a first state: of a component, a form, a store (`state`), of a context
 * (`context`), or of the props of a component (`props`). Null if it does not.
 */
export function initialOf(node: ts.Node): 'state' | 'context' | 'props' | null {
  if (startsStore(node)) return 'state';
  if (ts.isCallExpression(node)) {
    const name = chainOf(node.expression).at(-1) ?? '';
    if (name === 'createContext') return 'context';
    if (name === 'withDefaults') return 'props';
    return HOOKS.test(name) || FORMS.test(name) || isControlGroup(node) ? 'state' : null;
  }
  if (ts.isNewExpression(node)) return isControlGroup(node) ? 'state' : null;
  if (ts.isJsxAttribute(node)) return FORM_KEYS.test(textOf(node.name)) ? 'state' : null;
  if (ts.isPropertyAssignment(node)) return FORM_KEYS.test(textOf(node.name)) ? 'state' : null;
  if (ts.isPropertyDeclaration(node)) return memberRole(textOf(node.name));
  // `(state = { … }, action) => …`
  if (ts.isParameter(node))
    return textOf(node.name) === 'state' && node.parent.parameters.length > 1 && node.parent.parameters[0] === node
      ? 'state'
      : null;
  // `const state = { … }` of a store's module
  if (ts.isVariableDeclaration(node))
    return ts.isIdentifier(node.name) &&
      (node.name.text === 'state' || startsReducer(node.name, node.getSourceFile().text))
      ? 'state'
      : null;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return memberRole(nameOf(node.left) ?? '');
  // `data() { return { … } }`, `state: () => ({ … })`, `create(set => ({ … }))`
  if (!isFunction(node)) return null;
  if (/^(data|state)$/.test(declaredName(node) ?? '') && !ts.isFunctionDeclaration(node)) return 'state';
  const call = node.parent;
  return ts.isCallExpression(call) && STORES.test(chainOf(call.expression).at(-1) ?? '') ? 'state' : null;
}

/** `(state = begin, action) => …`, `useReducer(reducer, begin)`: the table with which a reducer starts, whatever it is called. */
function startsReducer({ text }: ts.Identifier, source: string): boolean {
  // By its name it is a table of defaults, and told of as one.
  if (/initial|default|fallback|preset/i.test(text) || !source.includes('educer')) return false;
  const own = text.replaceAll('$', '\\$');
  return new RegExp(
    `\\(\\s*\\w*[sS]tate\\s*(?::[^=(){}]{1,80})?=\\s*${own}\\s*,|\\b(?:createReducer\\(|useReducer\\(\\s*\\w+\\s*,)\\s*${own}\\b`,
  ).test(source);
}

/** `this.fb.group({ … })`, `new FormGroup({ … })`: the controls of a form, as Angular has them. */
const isControlGroup = ({ expression }: ts.CallExpression | ts.NewExpression): boolean =>
  ts.isPropertyAccessExpression(expression)
    ? /^(group|record)$/.test(expression.name.text) && /^(fb|\w*[bB]uilder)$/.test(builderOf(expression))
    : /^(Untyped)?FormGroup$/.test(nameOf(expression) ?? '');

/** `this.fb.nonNullable.group(…)`: the builder itself. */
const builderOf = ({ expression }: ts.PropertyAccessExpression): string =>
  chainOf(expression).findLast(name => name !== 'nonNullable') ?? '';

/** `['public', Validators.required]`, `new FormControl('public')`: what a control of such a form starts with. */
export function controlValue({ initializer, parent }: ts.PropertyAssignment): ts.Expression | null {
  const group = parent.parent;
  if (!(ts.isCallExpression(group) || ts.isNewExpression(group)) || !isControlGroup(group)) return null;
  if (ts.isArrayLiteralExpression(initializer)) return startOf(initializer.elements[0]);
  const isControl =
    (ts.isNewExpression(initializer) || ts.isCallExpression(initializer)) &&
    /^(Untyped)?(FormControl|control)$/.test(nameOf(initializer.expression) ?? '');
  return isControl ? startOf(initializer.arguments?.[0]) : null;
}

/** `{ value: true, disabled: false }`: a control that may be off as well. */
function startOf(given: ts.Expression | undefined): ts.Expression | null {
  if (!given || !ts.isObjectLiteralExpression(given)) return given ?? null;
  const named = (key: string) =>
    given.properties.find(one => one.name !== undefined && textOf(one.name) === key && ts.isPropertyAssignment(one));
  const value = named('disabled') && named('value');
  return value && ts.isPropertyAssignment(value) ? value.initializer : given;
}

const memberRole = (name: string) => (name === 'state' ? 'state' : name === 'defaultProps' ? 'props' : null);

/** What a first state is called: the variable that it is put in, or the nearest name around. */
export function stateNames(node: ts.Node): string {
  for (let at: ts.Node = node; at; at = at.parent) {
    if (ts.isVariableDeclaration(at)) {
      const first = ts.isArrayBindingPattern(at.name) ? at.name.elements[0] : null;
      const name = first && ts.isBindingElement(first) ? first.name : at.name;
      if (ts.isIdentifier(name)) return name.text;
    }
    if (at !== node && (isFunction(at) || ts.isClassLike(at))) {
      const name = declaredName(at);
      // `PrivacyService`: what a page asks is what the state is of.
      if (name !== null && name !== 'constructor')
        return ts.isClassLike(at) ? name.replace(/(?<=.)Service$/, '') : name;
    }
    if (ts.isSourceFile(at)) break;
  }
  return 'state';
}

const INSERTS = /^(create|insert|save|upsert|build|register|signUp|signup|values|add|set)(?=[A-Z]|$)/;
const PLAIN_INSERTS = /^(create|insert|save|upsert|register|add)(?=[A-Z])/;

const SIGNS_UP = /^(register|signUp|signup|createAccount|createUser)(?=[A-Z]|$)/;

const givesPassword = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  return (
    ts.isObjectLiteralExpression(inner) &&
    inner.properties.some(one => one.name && /^passw(or)?d$/i.test(textOf(one.name)))
  );
};

const isUnderName = ({ arguments: given }: ts.CallExpression | ts.NewExpression): boolean =>
  given?.[0] !== undefined && ts.isStringLiteralLike(given[0]);

/** What a call adds a new one of: `prisma.user.create`, `db.insert(users).values`, `createUser`, `new User`; else null. */
export function isInsert(call: ts.CallExpression | ts.NewExpression): string | null {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? '';
  if (/Ind(ex|exes|ices)$/.test(name)) return null;
  // `supabase.auth.signUp({ … options: { data: { … } } })`
  if (/^(signUp|signup|createUser\w*)$/.test(name) && /^(auth|supabase|client|account)$/.test(chain.at(-2) ?? ''))
    return 'user';
  // `client.register({ username, password, show_nsfw: true })`
  if (SIGNS_UP.test(name) && call.arguments?.some(givesPassword)) return 'user';
  const table = tableCalled(call);
  if (table !== null && INSERTS.test(name)) return table;
  if (ts.isNewExpression(call)) return /^[A-Z]/.test(name) ? name : null;
  // `settings.setDefaults({ … })`, `defaults(user.preferences, { … })`
  if (/^(set|register|apply)?defaults$/i.test(name)) return tableNamed(call) ?? chain.at(-2) ?? null;
  const collection = writtenTo(call);
  if (collection !== null) return collection;
  // `sound.add('theme', { … })` puts something under a name, and no row into a table.
  if (name === 'add' && isUnderName(call) && !/^(i?db|tx|trx|database|store|\w+DB)$/i.test(chain.at(-2) ?? ''))
    return null;
  if (chain.length > 1 && INSERTS.test(name)) {
    const of = chain.at(-2)!;
    if (name === 'set' || of === 'this') return null;
    if (/^(tx|db|trx|em|manager|repository|repo)$/.test(of)) return tableNamed(call) ?? of;
    return of.replace(/(?<=.)(Repository|Repo|Service|Model|Dao|Store)$/, '');
  }
  return PLAIN_INSERTS.test(name) ? name : null;
}

/**
 * `setDoc(doc(db, 'users', id), { … })`, `addDoc(collection(db, 'users'), { … })`, `db.collection('users').doc(id).set({ … })`:
 * the collection that a whole document goes to. One that is merged into what is there is no new one.
 * https://firebase.google.com/docs/firestore/manage-data/add-data
 */
function writtenTo(call: ts.CallExpression): string | null {
  const name = nameOf(call.expression) ?? '';
  const options = call.arguments.at(-1);
  const isMerged =
    options &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.some(one => one.name && textOf(one.name).startsWith('merge'));
  if (!/^(setDoc|addDoc|set|add)$/.test(name) || isMerged) return null;
  const isFunctional = name.endsWith('Doc') || ts.isIdentifier(call.expression);
  for (let at = isFunctional ? call.arguments[0] : call.expression; at;) {
    if (ts.isPropertyAccessExpression(at)) at = at.expression;
    else if (!ts.isCallExpression(at)) return null;
    else {
      const isPlace = /^(collection|doc|ref|child)$/.test(nameOf(at.expression) ?? '');
      const path = isPlace ? at.arguments.map(pathIn).find(one => one !== '') : undefined;
      if (path !== undefined) return path.replace(/^\//, '').split('/')[0]!;
      at = isFunctional ? at.arguments.find(ts.isCallExpression) : at.expression;
    }
  }
  return null;
}

/** `'users/1'`, `` `users/${id}` ``, `'users/' + id`: how a path begins. */
function pathIn(argument: ts.Expression): string {
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (ts.isTemplateExpression(argument)) return argument.head.text;
  return ts.isBinaryExpression(argument) ? pathIn(argument.left) : '';
}

/** `knex('users').insert({ … })`: the table that is called for. */
function tableCalled({ expression }: ts.CallExpression | ts.NewExpression): string | null {
  const from = ts.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  if (!from || !ts.isCallExpression(from) || !ts.isIdentifier(from.expression)) return null;
  const [first] = from.arguments;
  return first && ts.isStringLiteralLike(first) && from.arguments.length === 1 ? first.text : null;
}

/** `manager.save(User, { … })`, `db.insert('users', { … })`. */
function tableNamed(call: ts.CallExpression): string | null {
  const [first] = call.arguments;
  if (!first) return null;
  return ts.isStringLiteralLike(first) ? first.text : nameOf(first);
}

/** `const row = { … }; await users.insert(row)`: the variable is what a new row is made of. */
export function insertedLater({ name, parent }: ts.VariableDeclaration): string | null {
  const block = parent.parent?.parent;
  if (!block || !ts.isIdentifier(name) || !ts.isBlock(block)) return null;
  for (const statement of block.statements) {
    let inserted: string | null = null;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.arguments.some(one => isMadeOf(one, name.text)))
        inserted ??= isInsert(node);
      if (inserted === null && !isFunction(node)) ts.forEachChild(node, visit);
    };
    visit(statement);
    if (inserted !== null) return inserted;
  }
  return null;
}

/** `row`, `{ $set: row }`, `{ ...row }`, `[row]`. */
function isMadeOf(argument: ts.Expression, name: string): boolean {
  if (ts.isIdentifier(argument)) return argument.text === name;
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.some(one => isMadeOf(one, name));
  if (!ts.isObjectLiteralExpression(argument)) return false;
  return argument.properties.some(property => {
    if (ts.isPropertyAssignment(property)) return isMadeOf(property.initializer, name);
    if (ts.isSpreadAssignment(property)) return isMadeOf(property.expression, name);
    return ts.isShorthandPropertyAssignment(property) && property.name.text === name;
  });
}
