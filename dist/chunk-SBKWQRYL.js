import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  OF_FILMS,
  ageOwner,
  aroundOf,
  atomOwner,
  autoplayOf,
  classOwner,
  componentAround,
  declarationName,
  fileName,
  grantedRow,
  grantsOf,
  isBesideMirrored,
  isGeneral,
  isMirroredRow,
  isOptionOfPlayer,
  isShownByPress,
  keptIn,
  ownerOf,
  ownerOfGrant,
  propsOwner,
  readOwner,
  rightOf,
  startingControl,
  typeNames
} from "./chunk-H5AMDORW.js";
import {
  calleeOf,
  checksThatHold,
  declarationOf,
  functionNamed,
  heldAt,
  isUnlike,
  isWithinUnlike,
  limitOf,
  linksOf,
  literalOf,
  numberedIn,
  returnsOf,
  standInOf,
  standsWithin,
  valueOf
} from "./chunk-7774KW4R.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  isFunction,
  nameNode,
  nameOf,
  receiverOf,
  textOf,
  throughout,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  MADE_THING,
  RATED_WORDS
} from "./chunk-NS6E64DD.js";
import {
  EVENTS,
  agreedOption,
  columnSteps,
  isBirthName,
  isGroup,
  isOfSomebody,
  isSignUpName,
  partsOfKey,
  settingNamed,
  weakestOption
} from "./chunk-CH4QBO7L.js";
import {
  hasAnyPhrase,
  splitWords
} from "./chunk-IR7XPB67.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/defaults/ages.ts
import { ts } from "./vendor/ts-morph.js";
var [OF_AGE, OLDER_CHILD] = [18, 16];
var BAND = /^_?(?:ages?|band)?[_\s]*(\d{1,2})(?:\+|[_\s]*(?:plus|up)|\s*[-_–]\s*\d{1,2}|\s*to\s*\d{1,2})?$/i;
var GROWN = /^(adult|adults|grown|grownup|grownups)$/;
var CONTENT = /^(content|material|media|filter|site|channel)$/;
function ageOfDefault(node, ownerName, ages) {
  const keys = [...keysAround(node), ownerName];
  if (keys.some(namesAdults)) return "adult";
  const first = keys.map(firstYear).find((year) => year !== null);
  if (first !== void 0 && first !== null) return first >= OF_AGE ? "adult" : first >= OLDER_CHILD ? "older" : "all";
  const isAdultOnly = heldAt(node).some(
    (held) => "test" in held && checksThatHold(held.test, held.outcome, ages).some((check) => (limitOf(check.node) ?? OF_AGE) >= OF_AGE)
  );
  return isAdultOnly ? "adult" : "all";
}
function keysAround(node) {
  const keys = [];
  for (let at = node.parent; at && !isFunction(at) && !ts.isClassLike(at); at = at.parent)
    if (at.kind === 304 && !(at.name.kind === 168)) keys.push(textOf(at.name));
  return keys;
}
function namesAdults(name) {
  const words2 = splitWords(name);
  return words2.some((word, index) => GROWN.test(word) && !CONTENT.test(words2[index + 1] ?? ""));
}
function firstYear(key) {
  const years = Number(BAND.exec(key)?.[1] ?? Number.NaN);
  return years >= 3 ? years : null;
}

// src/extract/code/defaults/branches.ts
import "./vendor/ts-morph.js";
function branchOf(identifier, ages) {
  const declaration = declarationOf(identifier.text, identifier);
  if (!declaration || !(declaration.kind === 261)) return null;
  const scope = enclosingFunction(declaration);
  if (!scope || scope !== enclosingFunction(identifier)) return null;
  const { initializer: value, name } = declaration;
  return branchIn(scope, identifier.text, value ? { name, value } : null, ages);
}
function branchOfMember(assignment, ages) {
  const { left } = assignment;
  const scope = enclosingFunction(assignment);
  if (!scope || !(left.kind === 212) || !(left.expression.kind === 80)) return null;
  const declaration = declarationOf(left.expression.text, left);
  const made = declaration && declaration.kind === 261 && enclosingFunction(declaration) === scope;
  const object = made && declaration.initializer ? unwrap(declaration.initializer) : null;
  const first = object && object.kind === 211 ? memberOf(object, left.name.text) : null;
  const branch = branchIn(scope, left.getText(), first && { name: first.name, value: first.initializer }, ages);
  return branch?.at === left.name ? branch : null;
}
function branchIn(scope, target, first, ages) {
  const assignments = first ? [{ ...first, isAdded: false, who: "all" }] : [];
  let isOpen = false;
  eachNode(scope, (node) => {
    if (!(node.kind === 227) || node.left.getText() !== target) return;
    const operator = node.operatorToken.getText();
    if (operator !== "=" && operator !== "|=") return;
    const who = whoGets(node, ages);
    const name = node.left.kind === 212 ? node.left.name : node.left;
    if (who === null) isOpen = true;
    else assignments.push({ name, value: node.right, isAdded: operator === "|=", who });
  });
  if (isOpen || !assignments.some((one) => one.who !== "all")) return null;
  const child = assignments.filter((one) => one.who !== "adult");
  const [given] = child.slice(child.findLastIndex((one) => !one.isAdded));
  return given ? { child: valuesOf(child), adult: valuesOf(assignments.filter((one) => one.who !== "child")), at: given.name } : null;
}
var memberOf = ({ properties }, name) => properties.find(
  (one) => one.kind === 304 && !(one.name.kind === 168) && textOf(one.name) === name
) ?? null;
function adultTwin(property, ages) {
  const scope = enclosingFunction(property);
  if (!scope || !(property.kind === 304) || property.name.kind === 168) return null;
  const objects = returnsOf(scope).flatMap(({ value }) => {
    const object = value && unwrap(value);
    return object && object.kind === 211 ? [object] : [];
  });
  if (objects.length !== 2 || !objects.includes(property.parent)) return null;
  const other = objects.find((one) => one !== property.parent);
  return whoGets(other, ages) === "adult" ? memberOf(other, textOf(property.name))?.initializer ?? null : null;
}
function valuesOf(assignments) {
  const start = Math.max(
    0,
    assignments.findLastIndex((one) => !one.isAdded)
  );
  return assignments.slice(start).map((one) => one.value);
}
function whoGets(node, ages) {
  const tests = heldAt(node).flatMap((held) => "test" in held ? [held] : []);
  const adult = tests.some(({ test, outcome }) => checksThatHold(test, outcome, ages).length > 0);
  if (adult) return "adult";
  if (tests.some(({ test, outcome }) => checksThatHold(test, !outcome, ages).length > 0)) return "child";
  return tests.length === 0 ? "all" : null;
}

// src/extract/code/defaults/schema-owners.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
function schemaOwner(property) {
  const names = [];
  let table = null;
  const schema = (name, around = []) => names.includes("props") ? propsOwner(property) : ownerOf("schema", "schema", name, names, around);
  for (let at = property.parent; at; at = at.parent) {
    if (at.kind === 304) names.push(textOf(at.name));
    if (at.kind === 214) {
      const [first] = at.arguments;
      if (first && (first.kind === 11 || first.kind === 15)) names.push(table = first.text);
      const [model, verb] = chainOf(at.expression).slice(-2);
      if (verb === "init" && /^[A-Z]/.test(model)) return schema(model);
      if (verb === "add" && /[sS]chema$/.test(model)) return schema(model);
    }
    const declared = declarationName(at);
    if (declared !== null)
      return schema(declared, [
        ...typeNames(at),
        ...isGeneral(declared) ? [fileName(at), ...modelOf(declared, at)] : []
      ]);
    if (at.kind === 278) return schema(fileName(at));
    if (isFunction(at) && isTableMaker(at)) continue;
    if (at.kind === 178 && /schema$/i.test(textOf(at.name)) && ts3.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    if (isFunction(at) || ts3.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)) : null;
}
function modelOf(schema, node) {
  const made = new RegExp(`\\bmodel(?:<[^()]{1,80}>)?\\(\\s*['"](\\w+)['"]\\s*,\\s*${schema}\\b`);
  const [, model] = made.exec(node.getSourceFile().text) ?? [];
  return model === void 0 ? [] : [model];
}
function isTableMaker({ parent }) {
  if (!(parent.kind === 214) || !/table$/i.test(nameOf(parent.expression) ?? "")) return false;
  const [first] = parent.arguments;
  return first !== void 0 && (first.kind === 11 || first.kind === 15);
}

// src/extract/code/defaults/started-stores.ts
import "./vendor/ts-morph.js";
var SUBJECTS = /^(BehaviorSubject|StateSubject)$/;
var BESIDE = /^(mutations|reducers|actions|getters|effects)$/;
var GIVEN = /^(defaults|default_?values?|initial_?values?)$/i;
var KEEPS = /(store|storage|stored|persist(ed)?|settings?|preferences?|prefs|conf)(state|value)?$|^use\w*(storage|persisted\w*|settings?)$/i;
var SLICE = /^create\w*(Slice|Store)$/;
function startsStore(node) {
  if (node.kind === 215) return SUBJECTS.test(nameOf(node.expression) ?? "");
  if (node.kind === 304) {
    const key = textOf(node.name);
    if (key === "state") return node.parent.properties.some((one) => one.name && BESIDE.test(textOf(one.name)));
    return GIVEN.test(key) && isKept(node.parent);
  }
  if (!isFunction(node) || !SLICE.test(declaredName(node) ?? "")) return false;
  const [set] = node.parameters;
  return !!set && textOf(set.name) === "set";
}
function isKept(options) {
  const { parent: call } = options;
  const isMade2 = call.kind === 214 || call.kind === 215;
  return isMade2 && KEEPS.test(chainOf(unwrap(call.expression)).at(-1) ?? "");
}

// src/extract/code/defaults/states.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var HOOKS = /^(useState|useReactive|useImmer|useSetState|useLocalStorage|useStorage|usePersistedState|useRef|useReducer|ref|reactive|shallowRef|shallowReactive|writable|observable|signal|createSignal|createStore|atom|atomWithStorage|persisted|persistentAtom|persistentMap|useLocalStorageState|proxy|withState|\$state)$/;
var FORMS = /^(useForm|useFormik|withFormik|createForm|useFieldArray|useFormState)$/;
var FORM_KEYS = /^(initialValues|defaultValues|mapPropsToValues|initialState)$/;
var STORES = /^(create|create\w*Store|make\w*Store|defineStore|persist|createSlice|createContext|useState)$/;
function initialOf(node) {
  if (startsStore(node)) return "state";
  if (node.kind === 214) {
    const name = chainOf(node.expression).at(-1) ?? "";
    if (name === "createContext") return "context";
    if (name === "withDefaults") return "props";
    return HOOKS.test(name) || FORMS.test(name) || isControlGroup(node) ? "state" : null;
  }
  if (node.kind === 215) return isControlGroup(node) ? "state" : null;
  if (node.kind === 292) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (node.kind === 304) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (node.kind === 173) return memberRole(textOf(node.name));
  if (node.kind === 170)
    return textOf(node.name) === "state" && node.parent.parameters.length > 1 && node.parent.parameters[0] === node ? "state" : null;
  if (node.kind === 261)
    return node.name.kind === 80 && (node.name.text === "state" || startsReducer(node.name, node.getSourceFile().text)) ? "state" : null;
  if (node.kind === 227 && node.operatorToken.kind === 64)
    return memberRole(nameOf(node.left) ?? "");
  if (!isFunction(node)) return null;
  if (/^(data|state)$/.test(declaredName(node) ?? "") && !(node.kind === 263)) return "state";
  const call = node.parent;
  return call.kind === 214 && STORES.test(chainOf(call.expression).at(-1) ?? "") ? "state" : null;
}
function startsReducer({ text }, source) {
  if (/initial|default|fallback|preset/i.test(text) || !source.includes("educer")) return false;
  const own = text.replaceAll("$", "\\$");
  return new RegExp(
    `\\(\\s*\\w*[sS]tate\\s*(?::[^=(){}]{1,80})?=\\s*${own}\\s*,|\\b(?:createReducer\\(|useReducer\\(\\s*\\w+\\s*,)\\s*${own}\\b`
  ).test(source);
}
var isControlGroup = ({ expression }) => expression.kind === 212 ? /^(group|record)$/.test(expression.name.text) && /^(fb|\w*[bB]uilder)$/.test(builderOf(expression)) : /^(Untyped)?FormGroup$/.test(nameOf(expression) ?? "");
var builderOf = ({ expression }) => chainOf(expression).findLast((name) => name !== "nonNullable") ?? "";
function controlValue({ initializer, parent }) {
  const group = parent.parent;
  if (!(group.kind === 214 || group.kind === 215) || !isControlGroup(group)) return null;
  if (initializer.kind === 210) return startOf(initializer.elements[0]);
  const isControl = (initializer.kind === 215 || initializer.kind === 214) && /^(Untyped)?(FormControl|control)$/.test(nameOf(initializer.expression) ?? "");
  return isControl ? startOf(initializer.arguments?.[0]) : null;
}
function startOf(given) {
  if (!given || !(given.kind === 211)) return given ?? null;
  const named = (key) => given.properties.find((one) => one.name !== void 0 && textOf(one.name) === key && one.kind === 304);
  const value = named("disabled") && named("value");
  return value && value.kind === 304 ? value.initializer : given;
}
var memberRole = (name) => name === "state" ? "state" : name === "defaultProps" ? "props" : null;
function stateNames(node) {
  for (let at = node; at; at = at.parent) {
    if (at.kind === 261) {
      const first = at.name.kind === 208 ? at.name.elements[0] : null;
      const name = first && first.kind === 209 ? first.name : at.name;
      if (name.kind === 80) return name.text;
    }
    if (at !== node && (isFunction(at) || ts5.isClassLike(at))) {
      const name = declaredName(at);
      if (name !== null && name !== "constructor")
        return ts5.isClassLike(at) ? name.replace(/(?<=.)Service$/, "") : name;
    }
    if (at.kind === 308) break;
  }
  return "state";
}
var INSERTS = /^(create|insert|save|upsert|build|register|signUp|signup|values|add|set)(?=[A-Z]|$)/;
var PLAIN_INSERTS = /^(create|insert|save|upsert|register|add)(?=[A-Z])/;
var SIGNS_UP = /^(register|signUp|signup|createAccount|createUser)(?=[A-Z]|$)/;
var givesPassword = (given) => {
  const inner = unwrap(given);
  return inner.kind === 211 && inner.properties.some((one) => one.name && /^passw(or)?d$/i.test(textOf(one.name)));
};
var isUnderName = ({ arguments: given }) => given?.[0] !== void 0 && ts5.isStringLiteralLike(given[0]);
function isInsert(call) {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (/Ind(ex|exes|ices)$/.test(name)) return null;
  if (/^(signUp|signup|createUser\w*)$/.test(name) && /^(auth|supabase|client|account)$/.test(chain.at(-2) ?? ""))
    return "user";
  if (SIGNS_UP.test(name) && call.arguments?.some(givesPassword)) return "user";
  const table = tableCalled(call);
  if (table !== null && INSERTS.test(name)) return table;
  if (call.kind === 215) return /^[A-Z]/.test(name) ? name : null;
  if (/^(set|register|apply)?defaults$/i.test(name)) return tableNamed(call) ?? chain.at(-2) ?? null;
  const collection = writtenTo(call);
  if (collection !== null) return collection;
  if (name === "add" && isUnderName(call) && !/^(i?db|tx|trx|database|store|\w+DB)$/i.test(chain.at(-2) ?? ""))
    return null;
  if (chain.length > 1 && INSERTS.test(name)) {
    const of = chain.at(-2);
    if (name === "set" || of === "this") return null;
    if (/^(tx|db|trx|em|manager|repository|repo)$/.test(of)) return tableNamed(call) ?? of;
    return of.replace(/(?<=.)(Repository|Repo|Service|Model|Dao|Store)$/, "");
  }
  return PLAIN_INSERTS.test(name) ? name : null;
}
function writtenTo(call) {
  const name = nameOf(call.expression) ?? "";
  const options = call.arguments.at(-1);
  const isMerged = options && options.kind === 211 && options.properties.some((one) => one.name && textOf(one.name).startsWith("merge"));
  if (!/^(setDoc|addDoc|set|add)$/.test(name) || isMerged) return null;
  const isFunctional = name.endsWith("Doc") || call.expression.kind === 80;
  for (let at = isFunctional ? call.arguments[0] : call.expression; at; ) {
    if (at.kind === 212) at = at.expression;
    else if (!(at.kind === 214)) return null;
    else {
      const isPlace = /^(collection|doc|ref|child)$/.test(nameOf(at.expression) ?? "");
      const path = isPlace ? at.arguments.map(pathIn).find((one) => one !== "") : void 0;
      if (path !== void 0) return path.replace(/^\//, "").split("/")[0];
      at = isFunctional ? at.arguments.find(ts5.isCallExpression) : at.expression;
    }
  }
  return null;
}
function pathIn(argument) {
  if (argument.kind === 11 || argument.kind === 15) return argument.text;
  if (argument.kind === 229) return argument.head.text;
  return argument.kind === 227 ? pathIn(argument.left) : "";
}
function tableCalled({ expression }) {
  const from = expression.kind === 212 ? unwrap(expression.expression) : null;
  if (!from || !(from.kind === 214) || !(from.expression.kind === 80)) return null;
  const [first] = from.arguments;
  return first && (first.kind === 11 || first.kind === 15) && from.arguments.length === 1 ? first.text : null;
}
function tableNamed(call) {
  const [first] = call.arguments;
  if (!first) return null;
  return first.kind === 11 || first.kind === 15 ? first.text : nameOf(first);
}
function insertedLater({ name, parent }) {
  const block = parent.parent?.parent;
  if (!block || !(name.kind === 80) || !(block.kind === 242)) return null;
  for (const statement of block.statements) {
    let inserted = null;
    const visit = (node) => {
      if (node.kind === 214 && node.arguments.some((one) => isMadeOf(one, name.text)))
        inserted ??= isInsert(node);
      if (inserted === null && !isFunction(node)) ts5.forEachChild(node, visit);
    };
    visit(statement);
    if (inserted !== null) return inserted;
  }
  return null;
}
function isMadeOf(argument, name) {
  if (argument.kind === 80) return argument.text === name;
  if (argument.kind === 210) return argument.elements.some((one) => isMadeOf(one, name));
  if (!(argument.kind === 211)) return false;
  return argument.properties.some((property) => {
    if (property.kind === 304) return isMadeOf(property.initializer, name);
    if (property.kind === 306) return isMadeOf(property.expression, name);
    return property.kind === 305 && property.name.text === name;
  });
}

// src/extract/code/defaults/filled-in.ts
import "./vendor/ts-morph.js";
function filledIn(node) {
  if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
  const { left, right } = node;
  if (!(left.kind === 212) || !(node.parent.kind === 245)) return null;
  if (literalOf(right) === null && !isMember(right)) return null;
  const keys = [];
  let held = unwrap(left.expression);
  for (; held.kind === 212; held = unwrap(held.expression)) keys.push(held.name.text);
  const made = held.kind === 80 ? newAt(held.text, node) : null;
  return made === null || !splitWords(made).some((word) => PEOPLE.test(word)) ? null : { name: left.name, value: right, owner: () => ownerOf("insert", "new one of", made, keys) };
}
var PEOPLE = /^(users?|accounts?|profiles?|members?|players?|students?|persons?|settings?|preferences?|prefs|privacy)$/;
var isMember = (value) => value.kind === 212 && /^[A-Z]/.test(value.expression.getText()) && /^[A-Z]/.test(value.name.text);
function newAt(variable, node) {
  const block = node.parent.parent;
  if (!(block.kind === 242) && !(block.kind === 308)) return null;
  for (const statement of block.statements) {
    if (statement.pos >= node.pos) return null;
    if (!(statement.kind === 244)) continue;
    const declared = statement.declarationList.declarations.find((one) => textOf(one.name) === variable);
    if (declared) return declared.initializer ? madeBy(declared.initializer) : null;
  }
  return null;
}
function madeBy(initializer) {
  const inner = unwrap(initializer);
  const call = inner.kind === 224 ? unwrap(inner.expression) : inner;
  if (!(call.kind === 215) && !(call.kind === 214)) return null;
  if (call.kind === 214 && nameOf(call.expression) !== "create") return null;
  return isInsert(call);
}
var PERSON = /^(new_?|created_?)?(user|account|profile|member|player|student)$/i;
function isGivenToNewcomer(assigned) {
  if (!(assigned.kind === 227) || assigned.operatorToken.kind !== 64) return false;
  if (!(assigned.left.kind === 212) || !PERSON.test(assigned.left.expression.getText())) return false;
  for (let around = enclosingFunction(assigned); around; around = enclosingFunction(around)) {
    const call = around.parent;
    const name = call.kind === 214 ? nameOf(call.expression) : around.name ? textOf(around.name) : null;
    if (name !== null && (/^onCreateUser$/.test(name) || isSignUpName(name))) return true;
  }
  return false;
}

// src/extract/code/defaults/accounts.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
var SETTINGS = /^(user|account|privacy|notification)?_?(settings|preferences|prefs|privacy)$/i;
var PERSON2 = /^(users?|accounts?|profiles?|members?|persons?|people|players?|students?|settings?|preferences?|prefs)$/;
function ownerOfHeld(at, keys) {
  if (isGivenToNewcomer(at) && SETTINGS.test(at.left.name.text))
    return ownerOf("insert", `${at.left.name.text} of`, at.left.expression.getText(), keys, [at.left.name.text]);
  const held = at.kind === 173 ? at.name : isOfThis(at) ? nameNode(at.left) : null;
  if (!held || !SETTINGS.test(textOf(held))) return null;
  let around = at.parent;
  while (around && !isFunction(around) && !ts7.isClassLike(around)) around = around.parent;
  const isStart = around && (ts7.isClassLike(around) || around.kind === 177);
  const owner = isStart && (ts7.isClassLike(around) ? around : around.parent);
  const name = owner && ts7.isClassLike(owner) ? declaredName(owner) : null;
  if (!name || !splitWords(name).some((word) => PERSON2.test(word))) return null;
  return ownerOf("class", `${textOf(held)} of`, name, keys, [textOf(held)]);
}
var isOfThis = (node) => node.kind === 227 && node.operatorToken.kind === 64 && node.left.kind === 212 && node.left.expression.kind === 110;
var STORE = /stor(e|age)|persist|prefs?$|preferences?|settings?/i;
var PUTS = /^(put|set|setItem|save|store|write|update)(Bool|Boolean|String|Value|Setting|Preference)?$/;
function firstWrite(call) {
  const [key, value, ...more] = call.arguments;
  const name = nameOf(call.expression) ?? "";
  if (!key || !value || more.length > 1 || !PUTS.test(name) || literalOf(value) === null) return null;
  const store = chainOf(call.expression).at(-2) ?? name;
  if (!STORE.test(store) || !isKey(key)) return null;
  const maker = enclosingNames(call).find(isSignUpName);
  return maker === void 0 ? null : { key, value, owner: ownerOf("insert", "first value in", maker, [], ["account", "setting"]) };
}
function isKey(expression) {
  const inner = unwrap(expression);
  return inner.kind === 11 || inner.kind === 15 || isSettingsKey(inner);
}
function isSettingsKey(expression) {
  const table = chainOf(unwrap(expression)).at(-2) ?? "";
  return /^[A-Z]/.test(table) && /(settings?|preferences?|prefs?|keys?)$/i.test(table);
}
var MAKES = /^(new|make|create|build|empty|blank|fresh)$/;
var MADE = /^(users?|accounts?|profiles?|settings|preferences|prefs|privacy)$/;
var THINGS = /^(posts?|status|story|collection|playlist|album|observation|sighting|journal|room|group|club|community|space|experience|deck)$/;
function madeBy2(maker, name) {
  const [verb, ...rest] = splitWords(name);
  if (!MAKES.test(verb ?? "") || rest.length > 3) return null;
  if (rest.length > 0) return MADE.test(rest.at(-1)) || THINGS.test(rest.at(-1)) ? name : null;
  const of = maker.kind === 175 && ts7.isClassLike(maker.parent) ? declaredName(maker.parent) : null;
  return of !== null && [MADE, THINGS].some((known3) => known3.test(splitWords(of).join(" "))) ? of : null;
}

// src/extract/code/defaults/begun-with.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
function isBegunWith(declaration) {
  let is = known.get(declaration);
  if (is === void 0) known.set(declaration, is = readBegun(declaration));
  return is;
}
var known = /* @__PURE__ */ new WeakMap();
function readBegun({ name, initializer, parent }) {
  if (!(name.kind === 80) || !initializer || !(parent.flags & ts8.NodeFlags.Const)) return false;
  for (let at = parent; at; at = at.parent) if (isFunction(at)) return false;
  const { text } = name.getSourceFile();
  const own = name.text.replaceAll("$", "\\$");
  const uses = [
    // A field or a variable that bears the name of what is there at first.
    `\\b(?:initialState|preloadedState|initialValues|defaultValues|defaultProps)(?:: [\\w<>]{1,40})? ?[:=] ?\\{?${own}\\b`,
    `\\b(?:useState|useReducer\\(\\w{1,40},|createStore|createReducer|writable|reactive|proxy)(?:<[\\w<>[\\], ]{1,60}>)?\\(? ?${own} ?[,)]`,
    // What was kept says otherwise, or is not there.
    `\\?\\? ?${own}\\b(?!\\()`,
    `\\{ ?\\.\\.\\.${own}, ?\\.\\.\\.`,
    `\\bproduce\\(${own},`
  ];
  return uses.some((one) => new RegExp(one).test(text));
}

// src/extract/code/defaults/extended.ts
import "./vendor/ts-morph.js";
var EXTENDS = /^(extend|defaults|register(Defaults)?|(add|set|define)(Defaults?|Settings)|initDefaults)$/;
var SETTINGS2 = /^(settings?|preferences?|prefs?)$/;
var HOLDS = /^(options?|config(uration)?|registry)$/;
var OF_PEOPLE = /^(users?|members?|preferences?|prefs?|person|personal)$/;
var holdsSettings = (store, said = []) => store.some((word) => SETTINGS2.test(word)) || store.some((word) => HOLDS.test(word)) && [...store, ...said].some((word) => OF_PEOPLE.test(word));
function extendedStore(call) {
  if (!(call.kind === 214)) return null;
  const [store, verb] = chainOf(call.expression).slice(-2);
  if (store === void 0 || verb === void 0 || !EXTENDS.test(verb)) return null;
  return holdsSettings(splitWords(store)) ? store : null;
}

// src/extract/code/defaults/given-keys.ts
import "./vendor/ts-morph.js";
function neverGives(spread, key) {
  const inner = unwrap(spread);
  const call = inner.kind === 224 ? unwrap(inner.expression) : inner;
  const callee = call.kind === 214 ? calleeOf(call.expression) : null;
  if (!callee) return false;
  if (callee.type && callee.type.kind === 188) return lacks(callee.type.members, key);
  const ways = returnsOf(callee);
  return ways.length > 0 && ways.every(({ value }) => {
    const given = value && unwrap(value);
    return !!given && given.kind === 211 && lacks(given.properties, key);
  });
}
var lacks = (members, key) => members.every(({ name }) => name !== void 0 && !(name.kind === 168) && textOf(name) !== key);
var IDENTITY = /(^|_)(uri|cid|(remote|foreign|external|original)_?(id|url))$|(Uri|URI|Cid)$/i;
var MADE2 = /^(created_?at|published(_?at)?)$/i;
function isCopied(property) {
  const object = property.parent;
  if (!(object.kind === 211)) return false;
  if (isMirroredRow(object) || isBesideMirrored(object)) return true;
  const roots = (names) => object.properties.flatMap(
    (one) => one.kind === 304 && names.test(textOf(one.name)) ? rootsOf(one.initializer) : []
  );
  const times = new Set(roots(MADE2));
  return roots(IDENTITY).some((root) => times.has(root));
}
function rootsOf(value) {
  const roots = [];
  throughout(value, (node) => {
    const [root] = node.kind === 212 ? chainOf(node) : [];
    if (root !== void 0 && root !== "this") roots.push(root);
  });
  return roots;
}

// src/extract/code/defaults/made-things.ts
import "./vendor/ts-morph.js";
var RATED = new Set(RATED_WORDS);
var COUNTED = /^(is|num|number|of|total|count|counts|counter)$/;
var ENOUGH = 2;
var WHOSE = /^(author|user|owner|creator|artist|uploader|poster|posted by|created by|uploaded by)( id)?$/;
function isRatedBeside({ parent: object }) {
  if (!(object.kind === 211)) return false;
  const rated = object.properties.filter(
    (one) => one.name && !(one.name.kind === 168) && RATED.has(
      splitWords(textOf(one.name)).filter((word) => !COUNTED.test(word)).join(" ")
    )
  );
  const isOfSomebody2 = object.properties.some(
    (one) => one.name && !(one.name.kind === 168) && WHOSE.test(splitWords(textOf(one.name)).join(" "))
  );
  return isOfSomebody2 && rated.length >= ENOUGH;
}

// src/extract/code/defaults/objects.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var DEFAULT_CALL = /^(default|defaults|defaultTo|prefault|\$default)$/;
var DEFAULT_KEY = /^(default|defaultValue)$/;
var BEFORE = /^(assign|merge|extend|deepMerge|deepmerge|mergeDeep)$/;
var AFTER = /^(defaults|defaultsDeep|defu)$/;
var OF_EXTENSION = /^(chrome|browser|ext|webext|extension)\w*\.storage\.(sync|local|session|managed)\.get$/;
function ownerOfObject(at, inside, keys) {
  if (at.kind === 214) {
    const name = chainOf(at.expression).at(-1) ?? "";
    if (at.expression.kind === 212 && DEFAULT_CALL.test(name) && at.arguments[0] === inside)
      return within(schemaOwner(at), keys);
    if (name === "get" && at.arguments[0] === inside && OF_EXTENSION.test(at.expression.getText()))
      return ownerOf("read", "kept by", "extension", keys, ["setting"]);
    return merged(at, name, inside, keys);
  }
  if (at.kind === 227 && at.right === inside && /^(\?\?|\|\|)$/.test(at.operatorToken.getText()))
    return insteadOf(at.left, keys);
  if (!(at.kind === 304) || !DEFAULT_KEY.test(textOf(at.name))) return null;
  const property = decorated(at);
  if (property) {
    const name = ts12.isClassLike(property.parent) ? declaredName(property.parent) : null;
    return name === null ? null : ownerOf("class", "class", name, [...keys, textOf(property.name)]);
  }
  const isColumn = at.parent.properties.some((one) => one.name && /^(type|enum|required)$/.test(textOf(one.name)));
  return isColumn ? within(schemaOwner(at), keys) : null;
}
function insteadOf(left, keys) {
  const read = unwrap(left);
  return readOwner(read.kind === 214 ? read.expression : read, [...keptAs(read), ...keys]);
}
function keptAs(read) {
  for (let at = unwrap(read); at.kind === 214; ) {
    const key = at.arguments.find(ts12.isStringLiteralLike);
    if (key) return [key.text];
    const [first] = at.arguments;
    at = first ? unwrap(first.kind === 227 ? first.left : first) : at.expression;
  }
  return [];
}
function within(owner, keys) {
  const more = keys.flatMap(splitWords);
  return owner && { ...owner, own: [...owner.own, ...more], words: [...owner.words, ...more] };
}
function decorated(option) {
  const call = option.parent.parent;
  const holder = call.kind === 214 && call.parent.kind === 171 ? call.parent.parent : null;
  return holder && holder.kind === 173 ? holder : null;
}
function merged(call, name, inside, keys) {
  const at = call.arguments.findIndex((one) => one === inside);
  const rest = BEFORE.test(name) ? call.arguments.slice(at + 1) : AFTER.test(name) ? call.arguments.slice(0, at) : [];
  const kept = at < 0 ? void 0 : rest.find((one) => !(one.kind === 211));
  return kept ? readOwner(kept, keys) : null;
}

// src/extract/code/age/invented-births.ts
import "./vendor/ts-morph.js";
var READS_DATE = /^(Date|dayjs|moment|utc|parseISO|fromISO|parse|of|from)$/;
var MAKES2 = /^(create\w*|insert\w*|save|add|register\w*|build|upsert|new|of|signUp|persist)$/i;
var PERSON3 = /^(users?|accounts?|members?|profiles?|students?|pupils?|customers?|children|kids?)$/;
var OF_NOBODY = /^(seed|seeds|seeder|seeding|demo|test|tests|testing|fixture|fixtures|fake|faker|mock|mocks|dummy|sample|samples|example|examples|bot|bots|robot|placeholder|preview|skeleton|stub|stubs|admin|superuser|migrate|migration|anonymize|anonymise|anonymous|erase|erased|scrub|deleted)$/;
function inventedBirthsIn(file, concept) {
  if (file.side === "client" || isOfNobody(file.path.split("/"))) return [];
  return file.ofKind(304).flatMap((node) => {
    if (node.name.kind === 168 || !isBirthName(textOf(node.name))) return [];
    const literal = dayIn(node.initializer);
    if (!literal || isWrittenOut(node.parent) || !makesAccount(node) || isOfNobody(enclosingNames(node))) return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return [{ node: node.name, symbol: textOf(node.name), literal }];
  });
}
var DAY = /^(?:19|20)\d\d(?:-\d{1,2}){0,2}(?:T[\d:.]+Z?)?$/;
function dayIn(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 214 && inner.expression.kind === 212) {
    const { name, expression: holder } = inner.expression;
    if (/^(toDate|toISOString|toJSDate|format|getTime|valueOf)$/.test(name.text)) return dayIn(holder);
  }
  if (inner.kind === 215 || inner.kind === 214) {
    const [first] = inner.arguments ?? [];
    return first && READS_DATE.test(nameOf(inner.expression) ?? "") ? dayIn(first) : null;
  }
  const value = literalOf(inner)?.value;
  if (typeof value === "number" && inner.parent.kind === 215) return dayAs(String(value), inner.parent);
  return typeof value === "string" && DAY.test(value) ? dayAs(value, expression) : null;
}
var dayAs = (day, node) => DAY.test(day) ? { value: day, text: node.getText() } : null;
var isWrittenOut = ({ properties }) => properties.every((one) => one.kind === 304 && (literalOf(one.initializer) ?? dayIn(one.initializer)));
function makesAccount(property) {
  let object = property.parent;
  while (object.parent.kind === 211 || object.parent.kind === 304) {
    if (object.parent.kind === 304 && !/^(data|doc|user|profile|create|attributes|defaults|\$set|\$setOnInsert)$/.test(nameIn(object)))
      return false;
    object = object.parent;
  }
  const call = object.parent;
  if (!(call.kind === 214) && !(call.kind === 215)) return false;
  const made = call.expression.getText().split(".").slice(-3);
  const isMade2 = call.kind === 215 || MAKES2.test(nameOf(call.expression) ?? "");
  return isMade2 && nameNode(call.expression) !== null && made.flatMap(splitWords).some((word) => PERSON3.test(word));
}
var nameIn = (object) => object.parent.kind === 304 && !(object.parent.name.kind === 168) ? textOf(object.parent.name) : "";
var isOfNobody = (names) => names.flatMap((name) => splitWords(name.replace(/\.\w+$/, ""))).some((word) => OF_NOBODY.test(word));

// src/extract/code/defaults/fallbacks.ts
import "./vendor/ts-morph.js";
var ALTERNATIVES = [
  227,
  228,
  246,
  209,
  170,
  304
];
function findFallbacks(file, concept) {
  const found = [];
  for (const node of file.ofKinds(ALTERNATIVES)) {
    for (const [value, other] of [...alternatives(node), ...declaredStandIn(node)]) {
      const literal = standInOf(other) ?? dayIn(other);
      const asked2 = literal && askedIn(value, literal);
      const name = asked2 && nameNode(asked2);
      if (!name) continue;
      const words2 = splitWords(textOf(name));
      if (isBirthName(textOf(name)) && (file.side === "client" || !DAY2.test(String(literal.value)))) continue;
      if (!hasAnyPhrase(words2, concept.fallbacks) || isUnlike(concept, words2, asked2)) continue;
      if (isOfSomethingElse(node, concept) || isWithinUnlike(concept, file.path, node)) continue;
      found.push({ name, literal });
    }
  }
  return found;
}
var DAY2 = /^\d{4}(-\d{1,2}){0,2}/;
function askedIn(value, literal) {
  const inner = numberedIn(value);
  if (!(inner.kind === 214)) return inner;
  if (typeof literal.value === "boolean") return null;
  const [verb] = splitWords(nameOf(inner.expression) ?? "");
  return /^(get|calculate|calc|compute|find|load|read|fetch|resolve|age)$/.test(verb ?? "") ? inner.expression : null;
}
function declaredStandIn(node) {
  if (!(node.kind === 304) || node.name.kind === 168) return [];
  for (let at = unwrap(node.initializer); at.kind === 214 && at.expression.kind === 212; ) {
    const [first] = at.arguments;
    if (first && /^(default|catch|prefault)$/.test(at.expression.name.text)) return [[node.name, first]];
    at = unwrap(at.expression.expression);
  }
  return [];
}
var ARITHMETIC = /* @__PURE__ */ new Set([
  40,
  41,
  42,
  44
]);
function isOnlyReckonedWith(node) {
  const { name } = node;
  const owner = enclosingFunction(node.name);
  if (!(name.kind === 80) || !owner?.body) return false;
  let uses = 0;
  let reckoned = 0;
  eachNode(owner.body, (one) => {
    if (!(one.kind === 80) || one.text !== name.text) return;
    let holder = one.parent;
    while (holder.kind === 218) holder = holder.parent;
    uses++;
    if (holder.kind === 227 && ARITHMETIC.has(holder.operatorToken.kind)) reckoned++;
  });
  return uses > 0 && uses === reckoned;
}
var TREE = /^(nesting|nested|depth|indent(ation)?|tree|node|leaf|branch|thread|comment|subtree|sibling)s?$/;
function isInTree(node) {
  if (!splitWords(textOf(node.name)).includes("child")) return false;
  const beside = node.kind === 209 ? node.parent.elements : node.parent.parameters;
  return beside.some((one) => one !== node && splitWords(one.getText()).some((word) => TREE.test(word)));
}
var CHOOSERS = /* @__PURE__ */ new Set([
  "slider",
  "filter",
  "filters",
  "range",
  "picker",
  "stepper",
  "calculator"
]);
var FIRST = /^(default|initial|preset)$/;
function isOfSomethingElse(node, concept) {
  if (!(node.kind === 209) && !(node.kind === 170)) return false;
  if (isInTree(node)) return true;
  const holder = node.kind === 209 ? node.parent.parent : node;
  if (holder.kind === 261) {
    const source = holder.initializer ? chainOf(holder.initializer) : [];
    return source.some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  }
  if (holder.kind === 170 && isOnlyReckonedWith(node)) return true;
  const around = holder.kind === 170 ? declaredName(holder.parent) : null;
  if (around === null || !/^[A-Z]/.test(around)) return false;
  return FIRST.test(splitWords(textOf(node.name))[0] ?? "") || splitWords(around).some((word) => CHOOSERS.has(word));
}
function alternatives(node) {
  if (node.kind === 227) {
    const isFallback3 = [
      61,
      57,
      78,
      76
    ].includes(node.operatorToken.kind);
    return isFallback3 ? [[unwrap(node.left), node.right]] : [];
  }
  if (node.kind === 228) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked2 = askedForNothing(condition);
    if (!asked2) return [];
    const [missing, present] = asked2.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked2.value, present) ? [[unwrap(present), missing]] : [];
  }
  if (node.kind === 246) return assignedIfMissing(node);
  if ((node.kind === 209 || node.kind === 170) && node.initializer) {
    const name = node.kind === 209 ? node.propertyName ?? node.name : node.name;
    return name.kind === 80 || name.kind === 11 ? [[name, node.initializer]] : [];
  }
  return [];
}
function assignedIfMissing({ expression, thenStatement }) {
  const [only, ...more] = thenStatement.kind === 242 ? thenStatement.statements : [thenStatement];
  const asked2 = askedForNothing(expression);
  if (!asked2?.isMissing || !only || more.length > 0 || !(only.kind === 245)) return [];
  const set = unwrap(only.expression);
  const isSet = set.kind === 227 && set.operatorToken.kind === 64;
  return isSet && isSame(set.left, asked2.value) ? [[unwrap(set.left), set.right]] : [];
}
var isSame = (one, other) => pathOf(one) === pathOf(other);
var pathOf = (expression) => unwrap(expression).getText().replaceAll("?.", ".");
function askedForNothing(condition) {
  const inner = unwrap(condition);
  if (inner.kind === 225 && inner.operator === 54)
    return { value: inner.operand, isMissing: true };
  if (inner.kind === 214 && nameOf(inner.expression) === "isNaN" && inner.arguments[0])
    return { value: inner.arguments[0], isMissing: true };
  if (!(inner.kind === 227)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith("=");
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === void 0)) return { value: inner.left, isMissing };
  const isTypeof = inner.left.kind === 222 && literal?.value === "undefined";
  return isTypeof ? { value: inner.left.expression, isMissing } : null;
}

// src/extract/code/defaults/own-loaders.ts
import "./vendor/ts-morph.js";
var READS = /\b(localStorage|sessionStorage|AsyncStorage|mmkv|MMKV|SecureStore)\b[\w.?!]*\.(get\w*)\(|\bgetItem\(/;
function readsStore(call) {
  const callee = call.kind === 214 ? calleeOf(call.expression) : null;
  return !!callee?.body && callee.parameters.length > 1 && READS.test(callee.body.getText());
}

// src/extract/code/defaults/schemas.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function declaredDefault(initializer) {
  const inner = unwrap(initializer);
  if (inner.kind === 211) return defaultKey(inner);
  for (let at = inner; at.kind === 214; ) {
    const callee = at.expression;
    if (!(callee.kind === 212)) {
      return nameOf(callee) === "optional" ? at.arguments[1] ?? null : null;
    }
    if (/^(default|defaults|defaultTo|prefault|catch|\$default|\$defaultFn|withDefault)$/.test(callee.name.text))
      return at.arguments[0] ? written(at.arguments[0]) : null;
    const last = at.arguments.at(-1);
    const options = last && /^(Type|t|T|S)$/.test(nameOf(callee.expression) ?? "") ? unwrap(last) : null;
    const given = options && options.kind === 211 ? defaultKey(options) : null;
    if (given) return given;
    if (/^(optional|nullish|fallback)$/.test(callee.name.text) && at.arguments[1]) return at.arguments[1];
    at = unwrap(callee.expression);
  }
  return null;
}
function defaultKey(object) {
  return valueAt(
    object,
    /^(default|defaultValue|default_value|defaultState|defaultTo|defaultsTo|defaultOn|initial|initialValue|enabledByDefault|onByDefault)$/
  );
}
function valueAt(object, key) {
  for (const property of object.properties)
    if (property.kind === 304 && key.test(textOf(property.name))) return property.initializer;
  return null;
}
function namedRow(object) {
  const value = defaultKey(object);
  const name = value && valueAt(object, /^(key|id|name|setting|field|column)$/);
  return name && (name.kind === 11 || name.kind === 15) ? { name, value } : null;
}
function decoratedDefault(property) {
  for (const { expression } of ts16.getDecorators(property) ?? []) {
    if (!(expression.kind === 214)) continue;
    for (const argument of expression.arguments) {
      const found = argument.kind === 211 ? defaultKey(argument) : null;
      if (found) return written(found);
    }
    const [first] = expression.arguments;
    if (first && nameOf(expression.expression) === "Default") return first;
  }
  return null;
}
function written(value) {
  const isMade2 = value.kind === 220 && value.parameters.length === 0 && !(value.body.kind === 242);
  return isMade2 ? unwrap(value.body) : value;
}
var READS2 = /^(get|read|load|fetch|(local|session|async)_?[sS]torage_?([gG]et|[rR]ead|[lL]oad)|value|pref|setting|prop|property|stored?|persist|remember|flag|use(Local|Session)?(Storage|Setting|Preference|Pref)|usePersisted|atomWithStorage|define)|(Backed|Stored|Persisted|Synced|Saved|Cached|Remembered)?(Prop|Setting|Preference|Pref)s?$/i;
var CHANGES = /^(set|save|write|update|put|change|toggle|remove|delete|clear|reset)$/;
var SET_OFF = /^(do|handle|dispatch|try|async)$/;
function changes(name) {
  const [first = "", second = ""] = splitWords(name);
  return CHANGES.test(SET_OFF.test(first) ? second : first) && !/[dD]efault/.test(name);
}
var TYPED = /^(bool|boolean|number|string|int|enum|json|create|of|item|key|entry)(Nullable|Optional|OrNull|Setting|Pref)?$/;
var SETTINGS3 = /^[\w.]*(settings?|preferences?|prefs)\w*\.\w+$/i;
var KEEPS2 = /stor(ed?|age)|persist|pref|setting|remember/i;
function keyedRead(call) {
  const [first, second, third, ...more] = call.arguments ?? [];
  if (!first || more.length > 0) return null;
  const name = nameOf(call.expression) ?? "";
  if (changes(name)) return null;
  if (!second) return call.kind === 214 ? readOtherwise(call, first, name) : null;
  const isRegistry = /^(add|register|declare)$/.test(name) && SETTINGS3.test(call.expression.getText());
  const isTyped = TYPED.test(name) && KEEPS2.test(chainOf(call.expression).at(-2) ?? "");
  if (!READS2.test(name) && !isRegistry && !isTyped) return null;
  const receiver = call.expression.kind === 212 ? call.expression.expression : call.expression;
  const isKept2 = KEEPS2.test(name) || STANDS_IN.test(name) || receiver !== call.expression && isStore(receiver) || // Asked of a plain value under a plain key alone: it leads into other files.
  (first.kind === 11 || first.kind === 15) && literalOf(second) !== null && readsStore(call);
  const kept = isKept2 ? ["setting"] : [];
  if (first.kind === 11 || first.kind === 15 || isSettingsKey(first)) {
    if (third && literalOf(third)) return null;
    const isThis = chainOf(receiver).at(-1) === "this";
    if (second.kind === 106 && /^(hide|blur|mute|filter|block|require|restrict)/i.test(textOf(nameNode(first) ?? first)))
      return { key: first, value: first, means: ["false"], source: isThis ? call.expression : receiver, keys: kept };
    return { key: first, value: second, source: isThis ? call.expression : receiver, keys: kept };
  }
  if (third && (second.kind === 11 || second.kind === 15)) return { key: second, value: third, source: first, keys: kept };
  return null;
}
var STANDS_IN = /^(get|read|load|fetch)\w*Or(Default|Else|Fallback)?$/;
var isStore = (receiver) => /(^|[a-z])(storage|store|prefs|preferences)$/i.test(nameOf(unwrap(receiver)) ?? "");
function readOtherwise(call, key, name) {
  const [, otherwise] = /^get\w*Or(False|True|Off|On)$/.exec(name) ?? [];
  if (!otherwise || !isKey(key) || !(call.expression.kind === 212)) return null;
  const isOn = /^(True|On)$/.test(otherwise);
  return { key, value: key, means: [String(isOn)], source: call.expression.expression, keys: ["setting"] };
}
var STORE_HOOK = /^use(Local|Session|Async)?(MMKV|Storage|Setting|Preference|Pref)(Boolean|String|Item|Value)?$/;
function storedKey(read) {
  const waited = unwrap(read);
  const call = waited.kind === 224 ? unwrap(waited.expression) : waited;
  if (!(call.kind === 214) || call.arguments.length < 1 || call.arguments.length > 2) return null;
  const key = call.arguments.at(-1);
  const text = key ? keptUnder(key) : null;
  if (call.expression.kind === 80)
    return key && text !== null && STORE_HOOK.test(call.expression.text) ? { key, text, source: call.expression } : null;
  if (!(call.expression.kind === 212)) return null;
  const { expression: source, name } = call.expression;
  const isStore2 = KEEPS2.test(chainOf(source).at(-1) ?? "") && /^get(Item|Boolean|String)?$/.test(name.text);
  return isStore2 && key && text !== null ? { key, text, source } : null;
}
function keptUnder(key) {
  if (key.kind === 11 || key.kind === 15) return key.text;
  const isConstant = key.kind === 80 || key.kind === 212;
  const said = isConstant ? literalOf(key)?.value : null;
  return typeof said === "string" ? said.replace(/[-_.:]?(storage[-_]?)?key$/i, "") : null;
}
function columnDefault(call) {
  const callee = call.expression;
  const [value, name, column] = call.arguments;
  if (value && name && column && /^(add|change)Column$/.test(nameOf(callee) ?? "")) {
    const given = column.kind === 211 ? defaultKey(column) : null;
    return given && (value.kind === 11 || value.kind === 15) ? { name, value: given, table: value.text } : null;
  }
  if (!value || !(callee.kind === 212) || callee.name.text !== "defaultTo") return null;
  const made = columnAround(call);
  if (made) return { ...made, value };
  let at = unwrap(callee.expression);
  while (at.kind === 214 && at.expression.kind === 212) {
    const [name2] = at.arguments;
    if (name2 && (name2.kind === 11 || name2.kind === 15)) {
      const table = tableAround(call);
      return table === null ? null : { name: name2, value, table };
    }
    at = unwrap(at.expression.expression);
  }
  return null;
}
function columnAround(call) {
  let at = call;
  while (at.parent.kind === 214 || at.parent.kind === 212) at = at.parent;
  const add = at.parent.kind === 220 && at.parent.parent.kind === 214 ? at.parent.parent : null;
  const [name] = add?.arguments ?? [];
  if (!add || !name || !(add.expression.kind === 212) || !/^(add|alter|modify)Column$/.test(add.expression.name.text))
    return null;
  for (let on = add.expression.expression; on.kind === 214 && on.expression.kind === 212; on = on.expression.expression) {
    const [table] = on.arguments;
    if (table && (table.kind === 11 || table.kind === 15) && /table$/i.test(on.expression.name.text))
      return { name, table: table.text };
  }
  return null;
}
function tableAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    const [first] = at.kind === 214 ? at.arguments : [];
    if (first && (first.kind === 11 || first.kind === 15) && at.kind === 214 && /table$/i.test(nameOf(at.expression) ?? ""))
      return first.text;
  }
  return null;
}

// src/extract/code/defaults/stored-reads.ts
import "./vendor/ts-morph.js";
var DEEP = 3;
function storedBehind(value) {
  const inner = unwrap(value);
  const held = inner.kind === 80 ? valueOf(inner) : null;
  return storedKey(held ?? inner);
}
function keyBehind(read, depth = DEEP) {
  const inner = unwrap(read);
  if (depth < 0) return null;
  const stored = storedKey(inner);
  if (stored) return stored.text;
  if (inner.kind === 80) {
    const held = valueOf(inner);
    return held && keyBehind(held, depth - 1);
  }
  if (inner.kind === 228) return keyBehind(inner.whenTrue, depth) ?? keyBehind(inner.whenFalse, depth);
  if (inner.kind === 227) return keyBehind(inner.left, depth);
  if (inner.kind === 224) return keyBehind(inner.expression, depth);
  const [given] = inner.kind === 214 && nameOf(inner.expression) === "parse" ? inner.arguments : [];
  return given ? keyBehind(given, depth) : null;
}
function otherAlternatives(node) {
  if (node.kind === 228) {
    const owned = ownedMember(node);
    if (owned) return [[owned, node.whenFalse]];
    const asked3 = askedForNothing(node.condition) ?? { value: node.condition, isMissing: false };
    const [missing, present] = asked3.isMissing ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
    return isMadeOf2(present, asked3.value) && storedBehind(asked3.value) ? [[asked3.value, missing]] : [];
  }
  if (!(node.kind === 246) || node.elseStatement) return [];
  const [only, ...more] = node.thenStatement.kind === 242 ? node.thenStatement.statements : [node.thenStatement];
  const asked2 = askedForNothing(node.expression);
  if (!asked2?.isMissing || !only || more.length > 0 || !(only.kind === 254) || !only.expression) return [];
  return isReturnedLater(node, asked2.value) && storedBehind(asked2.value) ? [[asked2.value, only.expression]] : [];
}
function ownedMember({ condition, whenTrue }) {
  const present = unwrap(whenTrue);
  const asked2 = unwrap(condition);
  if (!(present.kind === 212)) return null;
  const [key, holder] = asked2.kind === 227 && asked2.operatorToken.kind === 103 ? [asked2.left, asked2.right] : asked2.kind === 214 ? ownAsked(asked2) : [];
  if (!key || !holder || literalOf(key)?.value !== textOf(present.name)) return null;
  return unwrap(holder).getText() === unwrap(present.expression).getText() ? present : null;
}
function ownAsked(call) {
  const [first, second] = call.arguments;
  const name = nameOf(call.expression);
  if (name === "hasOwnProperty") return [first, receiverOf(call.expression) ?? void 0];
  return name === "hasOwn" ? [second, first] : [];
}
function isMadeOf2(present, value) {
  const said = unwrap(value).getText();
  if (unwrap(present).getText() === said) return false;
  let isMade2 = false;
  eachNode(present, (one) => {
    isMade2 ||= (one.kind === 80 || one.kind === 214) && one.getText() === said;
  });
  return isMade2;
}
function isReturnedLater(node, value) {
  const body = enclosingFunction(node)?.body;
  let isReturned = false;
  if (body)
    eachNode(body, (one) => {
      isReturned ||= one.kind === 254 && one.pos >= node.end && !!one.expression && isMadeOf2(one.expression, value);
    });
  return isReturned;
}

// src/extract/code/defaults/object-owners.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
function objectOwner(property) {
  const owner = holderOf(property) ?? overwritten(property);
  if (owner?.kind === "insert" && isChosen(property)) return null;
  if (!owner || /^(insert|read)$/.test(owner.kind) && isCopied(property)) return null;
  return owner.kind === "insert" && isRatedBeside(property) ? { ...owner, words: [...owner.words, ...MADE_THING] } : owner;
}
var CHOSEN = /^((handle|on|press|do|confirm) )*(accept|agree|agree to|allow|reject|decline|deny|refuse) (all|everything|cookies?|consents?|necessary|essentials?|selected|optional|tracking|analytics|marketing)\b/;
var isChosen = (property) => enclosingNames(property).some((name) => CHOSEN.test(splitWords(name).join(" ")));
function overwritten(property) {
  const object = property.parent;
  if (!(object.kind === 211)) return null;
  let at = object.parent;
  while (at.kind === 218 || at.kind === 235) at = at.parent;
  if (!(at.kind === 254) && !(at.kind === 220) && !(at.kind === 261)) return null;
  const own = property.kind === 304 ? textOf(property.name) : "";
  const later = object.properties.filter(ts18.isSpreadAssignment).find((one) => one.pos > property.pos && !neverGives(one.expression, own));
  if (!later) return null;
  const key = keyBehind(later.expression);
  return readOwner(later.expression, key === null ? keptAs(later.expression) : [key]);
}
function holderOf(property) {
  const keys = [];
  let inside = property;
  for (let at = property.parent; at; inside = at, at = at.parent) {
    const given = ownerOfObject(at, inside, keys) ?? ownerOfHeld(at, keys);
    if (given) return given;
    if (at.kind === 304) keys.push(textOf(at.name));
    const kept = at.kind === 304 ? madeWithDefaults(at, keys) : null;
    if (kept) return kept;
    const initial = initialOf(at);
    if (initial === "props") return propsOwner(property);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf(initial, initial === "context" ? "context" : "first state of", name, keys, aroundOf(at));
    }
    if (at.kind === 214 || at.kind === 215) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf("insert", "insert of", inserted, keys);
      const extended = extendedStore(at);
      if (extended !== null)
        return isOfLooks(property, keys[0]) ? null : ownerOf("table", "defaults of", extended, keys, ["setting"]);
      if (!/^(freeze|deepFreeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal|fromJS|\w*Map|\w*Record)$/.test(
        chainOf(at.expression).at(-1) ?? ""
      ))
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [declared, ...keys].flatMap(splitWords).some((word) => INITIAL.has(word)) || at.kind === 261 && isBegunWith(at);
      if (!isTable) {
        const made = isFunction(at) ? madeBy2(at, declared) : null;
        if (made !== null) return ownerOf("insert", "new one of", made, keys);
        const inserted = at.kind === 261 ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf("insert", "insert of", inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? "function" : "object";
      const around = [...typeNames(at), ...isGeneral(declared) ? [fileName(at), ...keptIn(at)] : []];
      return ownerOf("table", title, declared, keys, around);
    }
    if (at.kind === 278 && splitWords(fileName(at)).some((word) => INITIAL.has(word)))
      return ownerOf("table", "object", fileName(at), keys);
    if (ts18.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}
function madeWithDefaults(defaults, keys) {
  const made = defaults.parent.parent;
  if (!(made.kind === 215) || textOf(defaults.name) !== "defaults") return null;
  const name = nameOf(made.expression) ?? "";
  return KEEPS3.test(name) ? ownerOf("table", "defaults of", name, keys, ["setting"]) : null;
}
var KEEPS3 = /(^|[a-z])(Store|Storage|Conf|Settings|Preferences|Prefs)$/;
var isOfLooks = (property, group) => group !== void 0 && property.kind === 304 && ts18.isStringLiteralLike(property.initializer) && /^(category|categories|labels?|icons?|emojis?|titles?|colou?rs?)$/.test(splitWords(group).at(-1) ?? "");
var INITIAL = /* @__PURE__ */ new Set(["default", "defaults", "initial", "fallback", "fallbacks", "preset"]);

// src/extract/code/defaults/generators.ts
import "./vendor/ts-morph.js";
var HARM = /\bHARM_CATEGORY|\bHarmCategory\b/;
function harmThreshold(object) {
  const threshold = thresholdOf(object);
  if (!threshold || !HARM.test(object.getSourceFile().text)) return null;
  const said = threshold.initializer.getText();
  const beside = object.parent.kind === 210 ? object.parent.elements : [object];
  const alike = beside.filter(
    (one) => one.kind === 211 && thresholdOf(one)?.initializer.getText() === said
  );
  if ((alike.find((one) => /SEX/i.test(one.getText())) ?? alike[0]) !== object) return null;
  return {
    name: threshold.name,
    text: "threshold",
    value: threshold.initializer,
    owner: () => ownerOf("table", "settings of", "safetySettings", [], ["harmCategory", "safety"])
  };
}
function thresholdOf(object) {
  const names = object.properties.map((one) => one.name ? textOf(one.name) : "");
  if (!names.includes("category")) return null;
  const found = object.properties[names.indexOf("threshold")];
  if (!found || !(found.kind === 304)) return null;
  const value = unwrap(found.initializer);
  return literalOf(value) || new RegExp("^\\p{Lu}", "u").test(nameNode(value)?.getText() ?? "") ? found : null;
}
var ASKED = /^(prompt|negative_?prompt|models|params|sampler(_name)?|cfg_?scale|guidance_?scale|num_?inference_?steps)$/i;
function askedOfGenerator({ name, initializer, parent }) {
  const words2 = splitWords(textOf(name)).join(" ");
  if (literalOf(initializer) === null) return null;
  const isOfModel = /\bsafety checker$|^safe prompt$/.test(words2);
  const isAsked2 = /^(allow |include )?nsfw$/.test(words2) && parent.properties.some((one) => one.name && ASKED.test(textOf(one.name)));
  return isOfModel || isAsked2 ? ownerOf("table", "input of", "model", [], ["safety", "prompt"]) : null;
}

// src/extract/code/defaults/asked-of-services.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var HELD_BACK = /^(safe ?search|include adult|(show|include) nsfw|content ?filter)$/;
var RATED2 = /^rating$/;
var ASKED2 = /^(q|query|search(_?(term|query|string))?|keywords?|api_?key|page|offset|limit|per_?page|max_?results|part|sort)$/i;
var ASKS = /^(params?|request|req|query|fetch|search|load|find|get|browse|discover|trending)$/;
var GIFS = /giphy|tenor/i;
function askedOfService(property) {
  const generator = askedOfGenerator(property);
  if (generator || literalOf(property.initializer) === null) return generator;
  const name = splitWords(textOf(property.name)).join(" ");
  const isOfPicture = RATED2.test(name);
  if (!HELD_BACK.test(name) && !isOfPicture) return null;
  const beside = property.parent.properties.flatMap((one) => one.name ? [textOf(one.name)] : []);
  const isAsked2 = beside.some((one) => ASKED2.test(one));
  if (isOfPicture) {
    const isGif = isAsked2 && saysGifs(property);
    return isGif ? ownerOf("table", "asked for", "everybody", [], ["giphy", "safety"]) : null;
  }
  const isOfRequest = enclosingNames(property).some((one) => splitWords(one).some((word) => ASKS.test(word)));
  if (!isAsked2 && !isOfRequest) return null;
  return ownerOf("table", "asked for", "everybody", [], ["setting", "safety"]);
}
function saysGifs(property) {
  if (enclosingNames(property).some((one) => splitWords(one).some((word) => /^(gifs?|giphy|tenor|stickers?)$/.test(word))))
    return true;
  for (let at = property.parent; at && !ts20.isStatement(at); at = at.parent)
    if (at.kind === 214 && GIFS.test(at.getText())) return true;
  return property.getSourceFile().statements.some((one) => isKeptBeside(one) && GIFS.test(one.getText()));
}
var isKeptBeside = (one) => one.kind === 273 || one.kind === 244 && one.declarationList.declarations.every(
  ({ initializer }) => !!initializer && (initializer.kind === 11 || initializer.kind === 15 || initializer.kind === 229)
);

// src/extract/code/defaults/checked-values.ts
import "./vendor/ts-morph.js";
function checkedValue({ arguments: given }) {
  const [key, field, value, ...more] = given;
  if (!key || !field || !value || more.length > 0 || !(key.kind === 11 || key.kind === 15)) return null;
  const read = unwrap(field);
  if (!(read.kind === 212) || read.name.text !== key.text) return null;
  const literal = literalOf(value);
  if (!literal || literal.value === null || literal.value === void 0) return null;
  const around = splitWords(key.text).filter((word) => word === "profile");
  return { name: key, text: textOf(key), value, owner: () => readOwner(read.expression, around) };
}

// src/extract/code/defaults/made-by-steps.ts
import "./vendor/ts-morph.js";
var MAKES3 = /^(new|make|create|build|duplicate|clone|copy|fork)$/;
var NEW_ID = /^(nanoid|uuid|v4|uuidv4|uuid4|random[A-Z]+|cuid|createId|generateId|newId|makeId|makeUuid|ObjectId|objectId|ulid)$/;
function setOnNew(node) {
  const set = assignedIn(node);
  if (!set || literalOf(set.value) === null) return null;
  const { parent: statement } = node;
  if (!(statement.kind === 245) || !(statement.parent.kind === 242)) return null;
  const maker = enclosingFunction(node);
  if (!maker || maker.body !== statement.parent) return null;
  const made = declaredName(maker) ?? "";
  const [verb = "", ...what] = splitWords(made);
  const thing = set.of.text;
  const isMade2 = MAKES3.test(verb) && what.includes(splitWords(thing).at(-1));
  if (!isMade2 && !hasNewId(statement.parent, thing)) return null;
  const owner = () => ownerOf("insert", "new one of", thing);
  return { name: set.name, text: textOf(set.name), value: set.value, owner };
}
function assignedIn(node) {
  if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
  const { left, right: value } = node;
  return left.kind === 212 && left.expression.kind === 80 ? { of: left.expression, name: left.name, value } : null;
}
var hasNewId = ({ statements }, thing) => statements.some((one) => {
  const set = one.kind === 245 ? assignedIn(one.expression) : null;
  const given = set && unwrap(set.value);
  return set?.of.text === thing && /^_?id$/.test(set.name.text) && !!given && (given.kind === 214 || given.kind === 215) && NEW_ID.test(nameOf(given.expression) ?? "");
});

// src/extract/code/defaults/scalars.ts
import "./vendor/ts-morph.js";
function storedFallback(node) {
  if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  const value = unwrap(node.right);
  const isFallback3 = value.kind === 227 && /^(\?\?|\|\|)$/.test(value.operatorToken.getText()) && unwrap(value.left).kind === 214;
  return name && source && isFallback3 ? { name, value: value.right, source } : null;
}
function refusal(node) {
  if (!(node.kind === 227) || node.operatorToken.getText() !== "!==") return null;
  if (node.right.kind !== 97) return null;
  const around = node.parent.kind === 218 ? node.parent.parent : node.parent;
  if (around.kind === 227 && /^[!=]==?$/.test(around.operatorToken.getText())) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  return name && source ? { name, value: node, source } : null;
}
function assignedInBranch(node) {
  if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
  if (!(node.left.kind === 212) || !(node.left.expression.kind === 80)) return null;
  const statement = node.parent;
  const around = statement.parent.kind === 242 ? statement.parent.parent : statement.parent;
  return statement.kind === 245 && around.kind === 246 ? { name: node.left.name, value: node.right } : null;
}
function scalarState(node) {
  if (!(node.kind === 261) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!(call.kind === 214) || !/^(useState|ref|createSignal|signal)$/.test(nameOf(call.expression) ?? ""))
    return null;
  const first = node.name.kind === 208 ? node.name.elements[0] : null;
  const name = first && first.kind === 209 ? first.name : node.name;
  const [value] = call.arguments;
  return value && name.kind === 80 ? { name, value } : null;
}
function formOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) if (isFunction(at)) component = declaredName(at);
  return ownerOf("state", "first state in", component ?? fileName(node), [], aroundOf(node));
}

// src/extract/code/defaults/taken-in.ts
import "./vendor/ts-morph.js";
var MAKES4 = /^(create|new|make|add|publish|submit|compose|register|signup|post|upload|share)$/;
var SENT = /^(req|request|ctx|context|body|data|input|dto|args|params|payload|options|opts|init|values|fields|form|ps|props|attrs|attributes|query|json)$/;
var OF_PEOPLE2 = /^(users?|accounts?|profiles?|members?|person|persons|posts?|story|stories|status|statuses|notes?|tweets?|toots?|comments?|photos?|albums?|videos?|playlists?|settings|preferences|prefs|rooms?|groups?|clubs?|lobby|lobbies|community|communities)$/;
var isOfPeople = (name) => splitWords(name).some((word) => OF_PEOPLE2.test(word));
function takenIn(source, node) {
  if (source && !chainOf(source).every((name) => SENT.test(name))) return null;
  for (let at = node.parent; at; at = at.parent) {
    if (!(at.kind === 177)) continue;
    const name = declaredName(at.parent);
    return name === null || !isOfPeople(name) ? null : ownerOf("class", "class", name);
  }
  const around = [...enclosingNames(node), ...eventAround(node)];
  const maker = around.findLast((name) => MAKES4.test(splitWords(name)[0] ?? "") && isOfPeople(name));
  return maker === void 0 ? null : ownerOf("insert", "fallback in", maker);
}
function eventAround(node) {
  for (let at = node; at; at = at.parent) {
    if (!isFunction(at) || !(at.parent.kind === 214)) continue;
    const [event] = at.parent.arguments;
    if (event && (event.kind === 11 || event.kind === 15) && /^(on|handle|addListener)$/.test(nameOf(at.parent.expression) ?? ""))
      return [event.text];
  }
  return [];
}

// src/extract/code/defaults/read-fallbacks.ts
import "./vendor/ts-morph.js";
function fallbackOf(node, value) {
  if (node.kind === 209) {
    const holder = node.parent.parent;
    if (holder.kind === 170)
      return isComponent(holder.parent) ? { name: value, owner: () => propsOwner(node) } : { name: value, owner: () => takenIn(null, node) };
    const source2 = holder.kind === 261 ? holder.initializer : void 0;
    if (!source2) return null;
    const isProps = /^(\$?props|defineProps)$/.test(
      nameOf(source2.kind === 214 ? source2.expression : source2) ?? ""
    );
    return { name: value, owner: () => isProps ? propsOwner(node) : takenIn(source2, node) ?? readOwner(source2) };
  }
  if (node.kind === 170) return null;
  const inner = node.kind === 227 ? value : void 0;
  if (inner && inner.kind === 227 && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return fallbackOf(node, unwrap(inner.right));
  const stored = storedFallback(node.parent) ? null : storedBehind(value);
  if (stored) return { name: stored.key, text: stored.text, owner: () => readOwner(stored.source, ["setting"]) };
  const read = selected(value);
  const name = nameNode(read);
  const source = receiverOf(read);
  if (!name || !source || isShown(node)) return null;
  const isMade2 = read !== value && unwrap(source).kind === 214;
  return { name, owner: () => takenIn(source, node) ?? (isMade2 ? selectedOwner(value) : readOwner(source)) };
}
function selectedOwner(value) {
  const said = [];
  eachNode(value, (one) => void (one.kind === 80 && said.push(one.text)));
  return { ...ownerOf("read", "fallback of", said[0] ?? "selector", [], said), own: [] };
}
function selected(value) {
  const [only, ...more] = value.kind === 214 ? value.arguments : [];
  if (!only || !(only.kind === 220) || more.length > 0 || only.body.kind === 242) return value;
  return unwrap(only.body).kind === 212 ? unwrap(only.body) : value;
}
function isShown(node) {
  let at = node.parent;
  while (at.kind === 218 || at.kind === 227) at = at.parent;
  if (at.kind === 225) return at.parent.kind === 304 || at.parent.kind === 214;
  return at.kind === 295 && at.parent.kind === 292 && /^(is)?(checked|value|selected|active|enabled|on|pressed)$/i.test(textOf(at.parent.name));
}
function isComponent(node) {
  return isFunction(node) && /^[A-Z]/.test(declaredName(node) ?? "");
}

// src/extract/code/defaults/read-under-keys.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
function readCandidates(node, read) {
  const parts = (ts26.isStringLiteralLike(read.key) ? read.key.text : textOfKey(read.key)).split(/[.:/]/);
  const owner = () => readOwner(read.source, [...read.keys, ...parts.slice(0, -1)]);
  const name = nameNode(read.key) ?? read.key;
  const value = read.means ? name : read.value;
  const [last = "", before] = parts.toReversed();
  const texts = before === void 0 ? [last] : [last, `${last}_${before}`];
  return texts.map((text) => ({ node, name, text, value, means: read.means, owner }));
}
var textOfKey = (key) => (nameOf(key) ?? textOf(key)).split(/[.:/]/).at(-1).replace(new RegExp("^\\p{Lu}(?=\\p{Ll})", "u"), (first) => first.toLowerCase());
function isNamedSo({ parent }, key) {
  const isHeld = parent.kind === 304 || parent.kind === 173 || parent.kind === 261;
  return isHeld && splitWords(textOf(parent.name)).join(" ") === splitWords(textOfKey(key)).join(" ");
}

// src/extract/code/defaults/stored-tests.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var NO = /^(false|0|off|no|disabled|hidden|none|never)$/;
var YES = /^(true|1|on|yes|enabled|shown|always)$/;
function storedAnswer(node) {
  const inner = unwrap(node);
  if (!(inner.kind === 227) || !ts27.isStringLiteralLike(inner.right)) return null;
  const operator = inner.operatorToken.getText();
  if (/^!==?$/.test(operator) && NO.test(inner.right.text)) return "true";
  return /^===?$/.test(operator) && YES.test(inner.right.text) ? "false" : null;
}
function storedTest(node) {
  if (!(node.kind === 227)) return null;
  const answer = storedAnswer(node);
  const stored = answer && storedKey(unwrap(node.left));
  if (!stored || /(hidden|dismissed|seen|closed|collapsed|open(ed)?)$/i.test(stored.text)) return null;
  const otherwise = saidOfNothing(node, stored.text);
  if (otherwise === null) return null;
  const { key, source } = stored;
  const owner = () => ownerOf("read", "fallback of", nameOf(source) ?? "storage", [], ["setting"]);
  const text = stored.text.split(/[.:/]/).at(-1);
  return otherwise ? { name: key, text, value: otherwise, owner } : { name: key, text, value: key, means: [answer], owner };
}
function saidOfNothing(test, key) {
  let at = test;
  while (at.parent.kind === 218) at = at.parent;
  const { parent } = at;
  if (!(parent.kind === 228) || parent.condition === at) return void 0;
  const asked2 = askedForNothing(parent.condition);
  if (!asked2 || storedKey(unwrap(asked2.value))?.text !== key) return void 0;
  const [missing, present] = asked2.isMissing ? [parent.whenTrue, parent.whenFalse] : [parent.whenFalse, parent.whenTrue];
  if (present !== at) return void 0;
  const value = literalOf(missing)?.value;
  return value === null || value === void 0 ? null : missing;
}

// src/extract/code/defaults/starts.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var HOLDS2 = /^(writable|signal|ref|shallowRef|atom|box|observable|BehaviorSubject|MutableStateFlow|useRef|model|(?:Untyped)?FormControl)$|^(construct|create|make|define|new|build)?(Bool|Boolean|String|Enum|User|Client|Stored|Persist(ed|ent)?|Synced|Local|Reactive)*(Pref|Preference|Setting|Option|Toggle|Flag|StoredValue|Persisted|StorageItem)$/i;
var KEEPS4 = /stor(ed?|age)|persist|pref|setting|remember|synced/i;
function heldFirst(initializer) {
  const call = unwrap(initializer);
  if (!(call.kind === 214) && !(call.kind === 215)) return null;
  if (call.kind === 214 && keyedRead(call)) return null;
  const name = nameOf(call.expression) ?? "";
  const isKept2 = KEEPS4.test(name);
  if (!HOLDS2.test(name) && !isKept2) return null;
  const [first, second] = call.arguments ?? [];
  const isKey2 = first !== void 0 && second !== void 0 && ts28.isStringLiteralLike(unwrap(first));
  const value = isKey2 ? second : first;
  return value && isPlain(value) ? { value, isKept: isKept2 } : null;
}
var isPlain = (value) => {
  const literal = literalOf(value);
  return literal !== null && literal.value !== null && literal.value !== void 0;
};
var SETTINGS4 = /^(settings?|preferences?|prefs?|privacy|config(uration)?|options)$/;
function moduleStart(node) {
  if (!node.initializer || !(node.name.kind === 80) || enclosingFunction(node)) return null;
  const held = heldFirst(node.initializer);
  if (!held) return null;
  const own = held.isKept ? ["setting"] : [];
  const isOfSettings = [fileName(node), folderOf(node)].flatMap(splitWords).some((word) => SETTINGS4.test(word));
  if (!held.isKept && !isOfSettings) return null;
  const around = [...own, fileName(node), folderOf(node)];
  return {
    name: node.name,
    text: node.name.text,
    value: held.value,
    owner: () => ownerOf("table", "first value of", node.name.getText(), [], around)
  };
}
function namedConstant(node) {
  if (!node.initializer || !(node.name.kind === 80) || enclosingFunction(node)) return null;
  const [first, ...rest] = splitWords(node.name.text);
  if (first !== "default" || rest.length === 0 || !literalOf(node.initializer)) return null;
  const around = [...typeNames(node), fileName(node)];
  const { name, initializer: value } = node;
  const owner = () => ({ ...ownerOf("table", "constant", textOf(name), [], around), own: around.flatMap(splitWords) });
  return { name, text: name.text, value, owner };
}
var folderOf = (node) => baseName(node.getSourceFile().fileName.split("/").slice(0, -1).join("/"));
function madeStore(node) {
  if (!node.initializer || !(node.name.kind === 207)) return null;
  if (!node.name.elements.some((one) => textOf(one.name) === "subscribe")) return null;
  const held = heldFirst(node.initializer);
  const maker = enclosingFunction(node);
  const made = maker && declaredName(maker);
  if (!held || !made) return null;
  const [, bare2] = /^(?:create|make|build|new|use)_?(\w+?)_?(?:State|Store|Setting)?$/.exec(made) ?? [];
  const name = nameNode(unwrap(node.initializer).expression);
  if (!bare2 || !name) return null;
  return {
    name,
    text: bare2.charAt(0).toLowerCase() + bare2.slice(1),
    value: held.value,
    owner: () => ownerOf("state", "first state of", made, [], [...aroundOf(node), "store"])
  };
}
var READS_STORE = /\b(localStorage|sessionStorage|AsyncStorage|storage|getItem|cookies?)\b/i;
function lazyStart(initial) {
  const made = unwrap(initial);
  if (!(made.kind === 220) && !(made.kind === 219)) return null;
  if (made.parameters.length > 0) return null;
  const isKept2 = READS_STORE.test(made.getText());
  if (!(made.body.kind === 242)) {
    const body = unwrap(made.body);
    return isPlain(body) || storedAnswer(body) !== null ? { value: body, isKept: isKept2 } : null;
  }
  const given = returnsOf(made).flatMap(({ value }) => value ? [unwrap(value)] : []);
  const last = given.at(-1);
  if (!last) return null;
  if (isPlain(last)) return { value: last, isKept: isKept2 };
  return storedAnswer(last) !== null ? { value: last, isKept: isKept2 } : null;
}
var ACCOUNT = /^(users?|accounts?|me|profiles?|settings?|preferences?|prefs|privacy|members?|persons?)$/;
function namedFallback(node) {
  if (!(node.kind === 261) || !node.initializer || !(node.name.kind === 80)) return [];
  const value = unwrap(node.initializer);
  if (!(value.kind === 227) || !/^(\?\?|\|\|)$/.test(value.operatorToken.getText())) return [];
  const left = unwrap(value.left);
  if (!isPlain(value.right) || !(left.kind === 212)) return [];
  const words2 = chainOf(left).flatMap(splitWords);
  const isOfAccount = ACCOUNT.test(splitWords(chainOf(left).at(-2) ?? "").at(-1) ?? "");
  if (isOfAccount && splitWords(left.name.text).includes(splitWords(node.name.text).at(-1))) return [];
  if (!words2.some((word) => ACCOUNT.test(word))) return [];
  const { name } = node;
  const texts = /* @__PURE__ */ new Set([
    name.text.replace(/^(preferred|current|my|initial|effective|chosen)(?=[A-Z_])/, ""),
    name.text
  ]);
  const owner = () => ownerOf("read", "fallback of", chainOf(left).join("."), [], ["setting"]);
  return [...texts].map((text) => ({ name, text, value: value.right, owner }));
}
var STARTS = /^(constructor|init|initialize|initialise|setup|mounted|created|beforeMount|componentDidMount|componentWillMount|ngOnInit|onMounted|reset|resetForm|clear|setDefaults|loadDefaults|connectedCallback|initState)$/;
function memberStart(node) {
  if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
  const { left } = node;
  if (!(left.kind === 212) || left.expression.kind !== 110) return null;
  if (!(node.parent.kind === 245) || isFallback(node.right)) return null;
  const within2 = enclosingFunction(node);
  const name = within2 && (within2.kind === 177 ? "constructor" : declaredName(within2));
  if (!name || !STARTS.test(name)) return null;
  const owner = () => {
    let at = within2;
    while (at && !ts28.isClassLike(at)) at = at.parent;
    const of = at && ts28.isClassLike(at) ? declaredName(at) : null;
    if (of && /(Dialog|Modal|Warning|Event|Error|Message|Popup|Toast)$/.test(of)) return null;
    return of !== null && of !== void 0 && name === "constructor" ? ownerOf("class", "class", of) : ownerOf("state", "first state in", of ?? fileName(node), [], aroundOf(node));
  };
  return { name: left.name, text: textOf(left.name), value: node.right, owner };
}
var isFallback = (value) => {
  const inner = unwrap(value);
  return inner.kind === 227 && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
};
var PROVIDES = /(Settings?|Preferences?|Prefs|Privacy)(Context)?(Provider)?$/;
function provided({ tagName, attributes }) {
  const tag = tagName.getText().split(".").at(-1);
  if (!PROVIDES.test(tag) || !/Provider$|Context$/.test(tag)) return [];
  return attributes.properties.flatMap((one) => {
    if (!(one.kind === 292)) return [];
    const given = one.initializer;
    const value = given && given.kind === 295 ? given.expression : given;
    if (value && (!ts28.isExpression(value) || !isPlain(value))) return [];
    const name = one.name;
    const owner = () => ownerOf("table", "settings of", tag);
    const text = textOf(name);
    return value ? [{ name, text, value, owner }] : [{ name, text, value: name, means: ["true"], owner }];
  });
}
var FIRST_TIME = /migrat|initial|default|onboard|firstrun|firstlaunch|firststart|createaccount|createuser|newuser|seed|bootstrap/;
function setForAll(call) {
  const [value, ...more] = call.arguments;
  if (!value || more.length > 0 || !(call.expression.kind === 212) || !isPlain(value)) return null;
  const { name } = call.expression;
  const [, verb, what] = /^(set|enable|disable)([A-Z]\w+)$/.exec(name.text) ?? [];
  if (!what || verb !== "set") return null;
  const around = [...enclosingNames(call), fileName(call), folderOf(call)];
  const when = around.map((one) => splitWords(one).join("")).find((one) => FIRST_TIME.test(one));
  if (when === void 0) return null;
  const text = what.charAt(0).toLowerCase() + what.slice(1);
  return { name, text, value, owner: () => ownerOf("insert", "first value in", around[0] ?? when, [], ["setting"]) };
}
function pairOf(node) {
  const [key, value, ...more] = node.elements;
  if (!key || !value || more.length > 0 || !(key.kind === 11 || key.kind === 15) || !isPlain(value)) return null;
  if (!(node.parent.kind === 210)) return null;
  let at = node.parent.parent;
  while (at.kind === 215 || at.kind === 235 || at.kind === 239) at = at.parent;
  const name = at.kind === 261 || at.kind === 173 || at.kind === 304 ? at.name : null;
  const words2 = name ? splitWords(textOf(name)) : [];
  if (!words2.some((word) => /^(defaults?|initial|fallbacks?|presets?)$/.test(word))) return null;
  const text = key.text.split(/[.:/]/).at(-1);
  return { name: key, text, value, owner: () => ownerOf("table", "object", textOf(name), [], [fileName(node)]) };
}

// src/extract/code/defaults/registered.ts
import "./vendor/ts-morph.js";
var REGISTERS = /^(add|register|define|declare|create|set)([A-Z]\w*)?$/;
function registeredSetting(call, isRead) {
  const chain = chainOf(call.expression);
  if (!REGISTERS.test(chain.at(-1) ?? "")) return null;
  const { key, value, details } = partsOf(call, isRead);
  if (!key || !value || !details?.properties.some(isType) || !isPlain(value)) return null;
  const around = [...chain, ...registeredWithin(call)].flatMap(splitWords);
  const names = partsOfKey(key.text);
  if (!holdsSettings(around, names.flatMap(splitWords))) return null;
  const text = names.at(-1);
  return {
    name: key,
    text,
    value,
    owner: () => ownerOf("table", "setting", text, [], [...names.slice(0, -1), "setting"])
  };
}
function partsOf({ arguments: given }, isRead) {
  const at = given.findIndex((one) => unwrap(one).kind === 211);
  const details = at < 1 ? void 0 : given[at] && unwrap(given[at]);
  if (!details || !(details.kind === 211)) return {};
  const declared = details.properties.find(
    (one) => one.kind === 304 && /^default(Value)?$/.test(textOf(one.name))
  );
  if (!declared && isRead) return {};
  const value = declared && declared.kind === 304 ? declared.initializer : given[at - 1];
  const key = declared ? given[at - 1] : given[at - 2];
  return key && (key.kind === 11 || key.kind === 15) ? { key, value, details } : {};
}
var isType = (one) => one.kind === 304 && textOf(one.name) === "type";
function registeredWithin(call) {
  const names = [];
  for (let at = call.parent; at; at = at.parent)
    if (at.kind === 214) names.push(...chainOf(at.expression));
  return names;
}

// src/extract/code/defaults/effects.ts
import "./vendor/ts-morph.js";
var STATES = /^(useState|ref|shallowRef|createSignal|signal)$/;
var EFFECTS = /^(useEffect|useLayoutEffect|useMount|onMounted|onBeforeMount|onMount|createEffect|watchEffect)$/;
function stateOfEffect(node) {
  if (!(node.kind === 261) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!(call.kind === 214) || !STATES.test(nameOf(call.expression) ?? "") || !isEmpty(call.arguments[0]))
    return null;
  const [state, change] = node.name.kind === 208 ? node.name.elements : [];
  const name = state && state.kind === 209 ? state.name : node.name;
  if (!(name.kind === 80)) return null;
  const setter = change && change.kind === 209 ? textOf(change.name) : null;
  const value = firstSet(enclosingFunction(node)?.body ?? node.getSourceFile(), name.text, setter);
  return value && { name, value };
}
function isEmpty(given) {
  const literal = given && literalOf(given);
  return !given || literal !== null && literal !== void 0 && (literal.value === null || literal.value === void 0);
}
function firstSet(around, state, setter) {
  let found = null;
  eachNode(around, (node) => {
    if (found) return;
    const given = setter !== null && node.kind === 214 && nameOf(node.expression) === setter ? node.arguments[0] : null;
    const set = setter === null && node.kind === 227 && node.operatorToken.kind === 64 && node.left.getText() === `${state}.value` ? node.right : null;
    const value = given ?? set;
    if (value && literalOf(value) !== null && runsByItself(node)) found = value;
  });
  return found;
}
function runsByItself(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return call.kind === 214 && EFFECTS.test(nameOf(call.expression) ?? "");
  }
  return false;
}

// src/extract/code/defaults/occasions.ts
import "./vendor/ts-morph.js";
var CHANNEL = /^(e?mail|push|sms|desktop|mobile|web|browser|inApp|in_app|onSite|on_site)$/;
function occasionOf({ name, initializer, parent }) {
  if (!/^(true|false)$/.test(initializer.getText()) || !CHANNEL.test(textOf(name))) return null;
  const holder = parent.parent;
  const isOnlyChannels = parent.properties.every((one) => one.name && CHANNEL.test(textOf(one.name)));
  return holder.kind === 304 && !(holder.name.kind === 168) && isOnlyChannels ? holder : null;
}
function ownerOfOccasion(occasion) {
  const owner = objectOwner(occasion);
  const isKept2 = (word) => !/^(type|event|channel|kind)s?$/.test(word);
  return owner && { ...owner, own: owner.own.filter(isKept2), words: owner.words.filter(isKept2) };
}

// src/extract/code/defaults/queries.ts
import "./vendor/ts-morph.js";
var INSERT = /\binsert\s+(?:or\s+\w+\s+)?into\s+["`[]?([\w.]+)["`\]]?\s*\(([^()]{1,2000})\)\s*values\s*\(([^()]{1,2000})\)/gi;
var CREATE = /\b(?:CREATE|MERGE)\s*\(\s*(\w+)\s*:\s*(\w+)/g;
var LITERAL = /^(?:true|false|\d{1,2}|'[\w -]{1,40}'|"[\w -]{1,40}")$/i;
function queryStarts(node) {
  const text = node.getText();
  const found = [...TABLE.test(text) ? columnsOf(text.slice(1, -1)) : [], ...standIns(text)];
  for (const [, table, columns, values] of text.matchAll(INSERT)) {
    const names = columns.split(",").map((one) => one.trim());
    const given = values.split(",").map((one) => one.trim());
    if (names.length !== given.length) continue;
    names.forEach((name, index) => {
      const literal = given[index];
      if (!LITERAL.test(literal) || !/^["`[]?\w+["`\]]?$/.test(name)) return;
      const owner = () => ownerOf("insert", "insert of", table, [], enclosingNames(node));
      found.push({ column: name.replace(/\W/g, ""), literal: bare(literal), within: name, owner });
    });
  }
  for (const [, variable, label] of text.matchAll(CREATE)) {
    for (const [within2, column, literal] of text.matchAll(setsOf(variable))) {
      const owner = () => ownerOf("insert", "insert of", label, [], enclosingNames(node));
      found.push({ column, literal: bare(literal), within: within2, owner });
    }
  }
  return found;
}
var COALESCE = /\b(?:coalesce|ifnull|nvl)\(\s*["`]?(\w+)["`]?\.["`]?(\w+)["`]?\s*,\s*(true|false|'[\w -]{1,40}')\s*\)/gi;
function standIns(text) {
  return [...text.matchAll(COALESCE)].map(([, alias, column, literal]) => {
    const [, table] = new RegExp(`\\b(?:from|join)\\s+["\`]?(\\w+)["\`]?\\s+(?:as\\s+)?${alias}\\b`, "i").exec(text) ?? [];
    const owner = () => ownerOf("read", "fallback of", table ?? alias);
    return { column, literal: bare(literal), within: column, owner };
  });
}
var TABLE = /\b(?:create|alter)\s+(?:\w+\s+){0,2}table\b/i;
var columnsOf = (text) => columnSteps(text).flatMap((step) => {
  if (step.does !== "define" && step.does !== "set" || !step.value || step.value.literal === "") return [];
  const { table, column, value } = step;
  const owner = () => ownerOf("schema", "table", table);
  return [{ column, literal: value.literal.toLowerCase(), within: column, owner }];
});
var setsOf = (variable) => new RegExp(`\\b${variable}\\.(\\w+)\\s*=\\s*(true|false|\\d{1,2}\\b|'[\\w -]{1,40}')`, "g");
var bare = (literal) => literal.replace(/^['"]|['"]$/g, "").toLowerCase();

// src/extract/code/defaults/switched-parts.ts
import "./vendor/ts-morph.js";
var SWITCH = /^(is_?)?(enabled|active|on)$/i;
var SETTINGS5 = /^(settings?|preferences?|prefs?|privacy|configs?|configuration|options)$/;
function switchedPart({ name, initializer, parent: object }) {
  const value = unwrap(initializer);
  const isYesNo = value.kind === 112 || value.kind === 97;
  if (!isYesNo || name.kind === 168 || !SWITCH.test(textOf(name))) return null;
  let holder = object.parent;
  while (holder.kind === 235 || holder.kind === 239) holder = holder.parent;
  const held = holder;
  if (held.kind === 304 && !(held.name.kind === 168))
    return { name, text: textOf(held.name), value, owner: () => objectOwner(held) };
  if (!(held.kind === 261) || !(held.name.kind === 80) || enclosingFunction(held)) return null;
  return { name, text: held.name.text, value, owner: () => ofFile(held) };
}
function ofFile(declared) {
  const folder = baseName(declared.getSourceFile().fileName.split("/").slice(0, -1).join("/"));
  const around = [fileName(declared), folder];
  const isOfSettings = around.flatMap(splitWords).some((word) => SETTINGS5.test(word));
  return isOfSettings ? ownerOf("table", "object", textOf(declared.name), [], around) : null;
}

// src/extract/code/defaults/missing-in-filters.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
var OF_PEOPLE3 = /opt_?(?:out|in)|discoverable|searchable|listed|(?:hide|hidden|show|shown|visible)_?(?:in|from)/i;
var ASKS2 = /^(find\w*|aggregate|count\w*|match|distinct|query|where|estimated\w*)$/;
function missingInFilter(property) {
  const test = property.initializer;
  if (!(test.kind === 211) || test.properties.length !== 1) return null;
  const [one] = test.properties;
  if (!one || !(one.kind === 304) || textOf(one.name) !== "$ne") return null;
  const not = literalOf(one.initializer)?.value;
  const { name } = property;
  const text = textOf(name).split(".").at(-1);
  if (typeof not !== "boolean" || name.kind === 168 || !OF_PEOPLE3.test(text) || !isAsked(property))
    return null;
  const around = [fileName(property), ...enclosingNames(property), "account"];
  const owner = () => ownerOf("read", "missing in filter of", enclosingNames(property).at(-1) ?? fileName(property), [], around);
  return { name, text, value: name, means: [String(!not)], owner };
}
function isAsked(property) {
  for (let at = property.parent; at && !ts34.isStatement(at); at = at.parent) {
    if (at.kind === 304 && textOf(at.name) === "$match") return true;
    if (at.kind === 214) return ASKS2.test(nameOf(at.expression) ?? "");
  }
  return false;
}

// src/extract/code/defaults/replaced.ts
import "./vendor/ts-morph.js";
var HEARS = /^(subscribe|then|tap)$/;
var OF_PERSON = /^(valueChanges?|change|checkedChange|selectionChange|click|input|key(up|down)|afterClosed|afterDismissed|onDidDismiss|fromEvent|queryParams|queryParamMap)\$?$/;
function isReplacedByAnswer({ name, initializer, parent }) {
  if (!initializer || !(initializer.kind === 215) || nameOf(initializer.expression) !== "BehaviorSubject")
    return false;
  let isReplaced = false;
  eachNode(parent, (node) => {
    if (isReplaced || !(node.kind === 214) || !(node.expression.kind === 212)) return;
    const { expression: subject, name: verb } = node.expression;
    if (verb.text !== "next" || subject.getText() !== `this.${textOf(name)}` || node.arguments.length !== 1) return;
    isReplaced = isReadOf(node.arguments[0], node);
  });
  return isReplaced;
}
function isReadOf(value, from) {
  for (let at = from.parent; at; at = at.parent) {
    if (!isFunction(at) || !(at.parent.kind === 214) || !HEARS.test(nameOf(at.parent.expression) ?? "")) continue;
    const answer = at.parameters[0]?.name;
    if (!answer || isHeardOfPerson(at)) return false;
    const names = new Set(answer.kind === 80 ? [answer.text] : []);
    eachNode(answer, (one) => void (one.kind === 80 && names.add(one.text)));
    let isRead = value.kind === 80 && names.has(value.text);
    eachNode(value, (one) => {
      if (one.kind === 80 && !(one.parent.kind === 212 && one.parent.name === one))
        isRead ||= names.has(one.text);
    });
    return isRead;
  }
  return false;
}
function isHeardOfPerson(within2) {
  for (let at = within2; at; at = at.parent) {
    if (!isFunction(at) || !(at.parent.kind === 214)) continue;
    if (chainOf(at.parent.expression).some((name) => OF_PERSON.test(name))) return true;
  }
  return false;
}

// src/extract/code/defaults/set-anew.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
function setAnew(field) {
  if (!ts36.isClassLike(field.parent) || field.name.kind === 168 || isStatic(field)) return null;
  const name = textOf(field.name);
  const made = field.parent.members.find((one) => one.kind === 177 && one.body !== void 0);
  if (!made || !(made.kind === 177)) return null;
  let last = null;
  for (const statement of made.body.statements) {
    const set = statement.kind === 245 ? statement.expression : null;
    if (!set || !(set.kind === 227) || set.operatorToken.kind !== 64) continue;
    if (!isOwn(set.left, name) || reads(set.right, name)) continue;
    last = { name: set.left.name, value: standIn(set.right, made) };
  }
  return last;
}
var isStatic = ({ modifiers }) => modifiers?.some((one) => one.kind === 126) ?? false;
var isOwn = (node, name) => node.kind === 212 && node.expression.kind === 110 && node.name.text === name;
function reads(value, name) {
  let isRead = false;
  throughout(value, (node) => {
    isRead ||= isOwn(node, name);
  });
  return isRead;
}
function standIn(value, { parameters }) {
  const inner = unwrap(value);
  const [other] = alternatives(inner);
  if (other) return other[1];
  if (!(inner.kind === 80)) return null;
  return parameters.find((one) => textOf(one.name) === inner.text)?.initializer ?? null;
}
function isSaidOfRead(name, others) {
  const set = name.parent.parent;
  if (!set || !(set.kind === 227) || set.left !== name.parent) return false;
  return others.some((other) => other.pos >= set.right.pos && other.end <= set.right.end);
}

// src/extract/code/defaults/set-on-tables.ts
import "./vendor/ts-morph.js";
function setOnTable(node) {
  if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
  if (!(node.parent.kind === 245) || !(node.parent.parent.kind === 308)) return null;
  if (!isMember2(node.left)) return null;
  const table = tableOf(node.left);
  const key = keyIn(node.left);
  const [first] = table?.properties ?? [];
  if (!first || !key) return null;
  const value = isMember2(node.right) ? valueIn(node.right) : node.right;
  return value && { name: nameNode(key) ?? key, text: textOfKey(key), value, owner: () => objectOwner(first) };
}
var isMember2 = (expression) => expression.kind === 212 || expression.kind === 213;
var keyIn = (member) => member.kind === 212 ? member.name : unwrap(member.argumentExpression);
function tableOf({ expression }) {
  const of = unwrap(expression);
  if (isMember2(of)) {
    const inner = valueIn(of);
    return inner && inner.kind === 211 ? inner : null;
  }
  const declared = of.kind === 80 ? declarationOf(of.text, of) : null;
  if (!declared || !(declared.kind === 261) || !declared.initializer) return null;
  const made = unwrap(declared.initializer);
  return made.kind === 211 ? made : null;
}
function valueIn(member) {
  const table = tableOf(member);
  const key = table && textAsKey(keyIn(member));
  const property = table?.properties.find(
    (one) => one.kind === 304 && key === (one.name.kind === 168 ? one.name.expression.getText() : textOf(one.name))
  );
  return property && property.kind === 304 ? unwrap(property.initializer) : null;
}
var textAsKey = (key) => key.kind === 11 || key.kind === 15 ? key.text : key.getText();

// src/extract/code/defaults/otherwise.ts
import "./vendor/ts-morph.js";
var TITLE = "fallback in";
var HANDS_ON = /^(useMemo|useState|useForm|createForm|useFormik|computed|createMemo|memo|useRef|ref|reactive|freeze|assign)$/;
function otherwiseOwner(property) {
  if (!isFallback2(property.initializer)) return null;
  const keys = [];
  for (let at = property.parent; at && !(at.kind === 308); at = at.parent) {
    if (at.kind === 304) keys.push(textOf(at.name));
    else if (at.kind === 214 && !HANDS_ON.test(nameOf(at.expression) ?? "")) return null;
    const name = at.kind === 261 && at.name.kind === 80 ? at.name.text : nameOfFunction(at);
    if (name !== null) return ownerOf("read", TITLE, name, keys);
  }
  return null;
}
var nameOfFunction = (node) => isFunction(node) ? declaredName(node) : null;
function isFallback2(value) {
  const inner = unwrap(value);
  return inner.kind === 227 && inner.operatorToken.kind === 61;
}
var isSaidInside = (name, { text }, others) => text.startsWith(`${TITLE} `) && (isSaidAround(name, others) || others.some((other) => other !== name && other.pos >= name.parent.pos && other.end <= name.parent.end));
function isSaidAround(name, others) {
  let at = name.parent;
  while (at.kind === 212 || at.kind === 227 || at.kind === 218)
    at = at.parent;
  return at.kind === 304 && at.name !== name && others.includes(at.name);
}

// src/extract/code/defaults/candidates.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
var isKeyedByKinds = ({ properties }) => properties.length > 1 && properties.every(({ name }) => name && name.kind === 80 && new RegExp("^\\p{Lu}\\p{Ll}", "u").test(name.text));
var known2 = /* @__PURE__ */ new WeakMap();
var KINDS = [
  304,
  305,
  211,
  173,
  214,
  215,
  261,
  227,
  228,
  246,
  209,
  170,
  287,
  286,
  210,
  11,
  15,
  229
];
function candidatesIn(file) {
  let found = known2.get(file);
  if (!found) {
    found = file.ofKinds(KINDS).flatMap(candidatesAt);
    known2.set(file, found);
  }
  return found;
}
function candidatesAt(node) {
  const one = (name, value, owner, text = textOf(name)) => [
    { node, name, text, value, owner }
  ];
  if (node.kind === 304) {
    const name = keyOf(node.name);
    if (!name) return [];
    const text = node.name.kind === 168 || isKeyedByKinds(node.parent) ? textOf(name).replace(new RegExp("^\\p{Lu}(?!\\p{Lu})", "u"), (first) => first.toLowerCase()) : textOf(name);
    const missing = missingInFilter(node);
    if (missing) return [started(node, missing)];
    const dotted = name.kind === 11 || name.kind === 15 ? dottedKey(name.text) : null;
    if (dotted) return one(name, node.initializer, () => under(objectOwner(node), dotted.above), dotted.last);
    const declared = declaredDefault(node.initializer);
    const part = switchedPart(node);
    if (part) return [started(node, part)];
    const control = controlValue(node);
    if (control) return one(name, control, () => objectOwner(node), text);
    const occasion = occasionOf(node);
    if (occasion) return one(name, node.initializer, () => ownerOfOccasion(occasion), textOf(occasion.name));
    const held = declared ? null : heldFirst(node.initializer);
    if (held) return one(name, held.value, () => heldOwner(node, held.isKept), text);
    return declared ? one(name, declared, () => schemaOwner(node), text) : one(name, node.initializer, () => objectOwner(node) ?? otherwiseOwner(node) ?? askedOfService(node), text);
  }
  if (node.kind === 305) return one(node.name, node.name, () => objectOwner(node));
  if (node.kind === 211) {
    const row = namedRow(node);
    const harm = row ? null : harmThreshold(node);
    if (harm) return [started(node, harm)];
    const granted = row ? null : grantedRow(node);
    if (granted) return [started(node, granted)];
    return row ? one(row.name, row.value, () => atomOwner(node) ?? schemaOwner(node)) : [];
  }
  if (node.kind === 173 && !(node.name.kind === 168)) {
    const held = node.initializer && heldFirst(node.initializer);
    if (isReplacedByAnswer(node)) return [];
    const decorated2 = decoratedDefault(node);
    const anew2 = decorated2 || !node.initializer ? null : setAnew(node);
    if (anew2) return anew2.value ? one(anew2.name, anew2.value, () => classOwner(node)) : [];
    const value = decorated2 ?? held?.value ?? node.initializer;
    return value ? one(node.name, value, () => classOwner(node)) : [];
  }
  if (node.kind === 214) {
    const column = columnDefault(node);
    if (column && ts39.isStringLiteralLike(column.name))
      return one(column.name, column.value, () => ownerOf("schema", "table", column.table));
    const read = keyedRead(node);
    const registered = registeredSetting(node, read !== null);
    if (registered) return [started(node, registered)];
    const first = read ? null : firstWrite(node);
    const set = read || first ? null : setForAll(node);
    if (set) return [started(node, set)];
    if (first) return one(nameNode(first.key) ?? first.key, first.value, () => first.owner, textOfKey(first.key));
    const checked = read ? null : checkedValue(node);
    if (checked) return [started(node, checked)];
    if (!read) {
      return grantsOf(node).map(({ name, to }) => {
        const owner = () => ownerOfGrant(to.text);
        return { node, name, text: rightOf(name.text), value: to, means: ["everyone"], owner };
      });
    }
    return readCandidates(node, read);
  }
  if (node.kind === 215) {
    const read = keyedRead(node);
    return read && !isNamedSo(node, read.key) ? readCandidates(node, read) : [];
  }
  if (node.kind === 287 || node.kind === 286) {
    const control = startingControl(node);
    if (!control) return provided(node).map((one2) => started(node, one2));
    return control ? [{ ...one(control.name, control.value, () => formOwner(node))[0], means: control.means }] : [];
  }
  if (node.kind === 11 || node.kind === 15 || node.kind === 229) {
    return queryStarts(node).map(({ column, literal, within: within2, owner }) => ({
      node,
      name: node,
      text: column,
      value: node,
      means: [literal],
      within: within2,
      owner
    }));
  }
  if (node.kind === 210) {
    const pair = pairOf(node);
    return pair ? [started(node, pair)] : [];
  }
  const start = storedTest(node) ?? memberStart(node) ?? setOnTable(node) ?? (node.kind === 261 ? moduleStart(node) ?? namedConstant(node) ?? madeStore(node) : null);
  if (start) return [started(node, start)];
  const fallbacks = namedFallback(node);
  if (fallbacks.length > 0) return fallbacks.map((one2) => started(node, one2));
  const stored = storedFallback(node) ?? refusal(node);
  if (stored) return one(stored.name, stored.value, () => readOwner(stored.source));
  const filled = filledIn(node);
  if (filled) return one(filled.name, filled.value, filled.owner);
  const anew = setOnNew(node);
  if (anew) return [started(node, anew)];
  const assigned = assignedInBranch(node);
  if (assigned) return one(assigned.name, assigned.value, () => null);
  const scalar = stateOfEffect(node) ?? scalarState(node);
  if (scalar) {
    const lazy = lazyStart(scalar.value);
    const owner = () => lazy?.isKept ? ownerOf("read", "kept state", textOf(scalar.name), [], ["setting"]) : formOwner(node);
    const answer = lazy && storedAnswer(lazy.value);
    return one(scalar.name, lazy?.value ?? scalar.value, owner).map(
      (found) => answer ? { ...found, means: [answer] } : found
    );
  }
  return [...alternatives(node), ...otherAlternatives(node)].flatMap(([value, other]) => {
    const found = fallbackOf(node, value);
    return found ? one(found.name, other, found.owner, found.text) : [];
  });
}
var started = (node, { name, text, value, means, owner }) => ({
  node,
  name,
  text,
  value,
  means,
  owner
});
function dottedKey(key) {
  const parts = /^[\w-]+([.:/][\w-]+)+$/.test(key) ? key.split(/[.:/]/) : [];
  return parts.length > 1 ? { last: parts.at(-1), above: parts.slice(0, -1) } : null;
}
var under = (owner, keys) => owner && { ...owner, words: [...owner.words, ...keys.flatMap(splitWords)] };
function heldOwner(node, isKept2) {
  const owner = objectOwner(node);
  if (owner) return owner;
  const holder = node.parent.parent;
  const name = holder.kind === 261 && holder.name.kind === 80 ? holder.name.text : fileName(node);
  return ownerOf("table", "object", name, [], [fileName(node), ...isKept2 ? ["setting"] : []]);
}
function keyOf(name) {
  return name.kind === 168 ? nameNode(name.expression) : name;
}

// src/extract/code/defaults/copied-records.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
var IDENTITY2 = /^(user |account |person |member |profile )?(id|uuid|uid|login)$/;
var SHOWN = /^((user|display|full|first|nick) )?(name|username|nickname|handle)$|^avatar( url)?$/;
var LOCAL = /\b(localStorage|sessionStorage|AsyncStorage|SecureStore|MMKV|indexedDB|localforage|JSON\.parse)\b/;
function isOfCopiedRecord(field) {
  if (!(field.kind === 173) || !ts40.isClassLike(field.parent) || field.name.kind === 168)
    return false;
  const { parent: owner } = field;
  if (!hasIdentity(owner) || LOCAL.test(owner.getText())) return false;
  const name = textOf(field.name);
  if (isSent(owner, name)) return false;
  return owner.members.some((one) => {
    if (!(one.kind === 175) || !one.body || declaredName(one)?.startsWith("set")) return false;
    const copied = copiedBy(one);
    return copied.has(name) && [...copied].some((other) => other !== name && SHOWN.test(words(other)));
  });
}
var words = (name) => splitWords(name).join(" ");
function isSent(owner, name) {
  let sends = false;
  throughout(owner, (node) => {
    if (!(node.kind === 214) || !SENDS.test(nameOf(node.expression) ?? "")) return;
    for (const given of node.arguments)
      throughout(given, (one) => {
        if (one.kind !== 110) return;
        const { parent } = one;
        sends ||= !(parent.kind === 212) || parent.name.text === name || isCallOfOwn(parent);
      });
  });
  return sends;
}
var SENDS = /^(post|put|patch|fetch|request|ajax|send|submit|mutate)$/i;
var isCallOfOwn = (member) => member.parent.kind === 214 && member.parent.expression === member;
var hasIdentity = ({ members }) => members.some((one) => {
  if (one.kind === 173) return IDENTITY2.test(words(textOf(one.name))) && !isMade(one.initializer);
  return one.kind === 177 && one.parameters.some((given) => IDENTITY2.test(words(textOf(given.name))) && !given.initializer);
});
function isMade(value) {
  let makes = false;
  if (value)
    throughout(value, (node) => {
      makes ||= node.kind === 214 || node.kind === 215;
    });
  return makes;
}
function copiedBy({ parameters, body }) {
  const [given] = parameters;
  const copied = /* @__PURE__ */ new Set();
  if (!given || parameters.length > 1 || !(given.name.kind === 80)) return copied;
  for (const statement of body.statements) {
    const set = statement.kind === 245 ? statement.expression : null;
    if (!set || !(set.kind === 227) || set.operatorToken.kind !== 64) continue;
    const [to, from] = [set.left, unwrap(set.right)];
    if (!(to.kind === 212) || to.expression.kind !== 110) continue;
    const isCopy = from.kind === 212 && from.expression.getText() === given.name.text && words(from.name.text) === words(to.name.text);
    if (isCopy) copied.add(to.name.text);
  }
  return copied;
}

// src/extract/code/defaults/first-states.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
function isSaidOfState(name, { kind, own }, others) {
  if (kind !== "read") return false;
  const state = stateAround(name);
  return state !== null && (others.includes(state) || isEdited(state, own));
}
function stateAround(name) {
  let at = name.parent;
  while (at.kind === 212 || at.kind === 227 || at.kind === 218)
    at = at.parent;
  return at.kind === 214 && at.parent.kind === 261 ? scalarState(at.parent)?.name ?? null : null;
}
var PEOPLE2 = /^(users?|me|profiles?|accounts?|members?|persons?|settings?|preferences?|prefs|privacy|config|options?)$/;
function isEdited(state, own) {
  const thing = own.at(-1);
  if (thing === void 0 || own.some((word) => PEOPLE2.test(word))) return false;
  for (let at = state.parent; at; at = at.parent) {
    const words2 = isFunction(at) ? splitWords(declaredName(at) ?? "") : [];
    if (words2.some((word) => /^(edit|editing|update|modify)$/.test(word)) && words2.includes(thing)) return true;
  }
  return false;
}
function isOfEmptyRecord(property) {
  const object = property.parent;
  if (!(property.kind === 304) || !(object.kind === 211)) return false;
  let holder = object.parent;
  while (holder.kind === 235 || holder.kind === 239) holder = holder.parent;
  if (!(holder.kind === 261) || !(holder.name.kind === 80)) return false;
  const hasNoIdentity = object.properties.some(
    (one) => one.kind === 304 && /^(_?id|uuid)$/.test(textOf(one.name)) && isNothing(one.initializer)
  );
  return hasNoIdentity && isLaidUnder(holder.name.text, property.getSourceFile());
}
var isNothing = (value) => /^(''|""|``|null|undefined|0|-1)$/.test(value.getText());
function isLaidUnder(name, file) {
  let isUnder = false;
  eachNode(file, (node) => {
    if (isUnder || !(node.kind === 211)) return;
    const [first, second] = node.properties.filter(ts41.isSpreadAssignment);
    isUnder = second !== void 0 && first.expression.getText() === name;
  });
  return isUnder;
}

// src/extract/code/defaults/notices.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
var ONLY_TOLD = /^(likes?|reactions?|upvotes?|favou?rites?|digest|newsletter|announcements?|updates?)$/;
var TELLS = /^(notif\w*|emails?|mails?|push|alerts?|digests?|subscriptions?)$/;
function isChoiceOfNotices(node) {
  const object = node.parent;
  if (!(node.kind === 304) || !(object.kind === 211)) return false;
  const names = object.properties.flatMap(
    (one) => one.kind === 304 && !(one.name.kind === 168) && isSwitch(unwrap(one.initializer)) ? [splitWords(textOf(one.name))] : []
  );
  if (names.length < object.properties.length || names.length < 3) return false;
  const isAll = names.every(
    (words2) => words2.every((word) => EVENTS.test(word) || /^(new|follow|friend|message)$/.test(word))
  );
  return isAll && names.some((words2) => words2.some((word) => ONLY_TOLD.test(word))) && saysSo(object);
}
var isSwitch = ({ kind }) => kind === 112 || kind === 97;
var saysSo = (object) => [...enclosingNames(object), ...object.getSourceFile().fileName.split("/").slice(-3)].some(
  (name) => splitWords(name.replace(/\.\w+$/, "")).some((word) => TELLS.test(word))
);
function isChoiceOfCounts(node) {
  const object = node.parent;
  if (!(node.kind === 304) || !(object.kind === 211) || !isCount(node)) return false;
  return object.properties.filter(isCount).length > 2;
}
var isCount = ({ name }) => {
  const words2 = name && !(name.kind === 168) ? splitWords(textOf(name)) : [];
  return /^(hide|show|display)$/.test(words2[0] ?? "") && /^counts?$/.test(words2.at(-1) ?? "");
};
function isKindMark(name, className) {
  const [first, ...rest] = splitWords(name);
  return first === "is" && rest.join(" ") === splitWords(className).join(" ");
}
var PRESENCE = ["idle", "away", "busy", "online", "offline", "invisible", "afk"];
var isStateOfPresence = (given, tokens) => /^(do not disturb|dnd)$/.test(splitWords(given).join(" ")) && PRESENCE.filter((one) => tokens.has(one)).length > 1;
function isChoiceOfButtons(node, given) {
  const [verb, ...thing] = splitWords(given);
  if (!/^(show|hide|display)$/.test(verb ?? "") || thing.length !== 1) return false;
  const button = new RegExp(`^${thing[0].replace(/s$/, "")}( ?(button|action))?$`);
  return tagsBehind(node).some((tag) => button.test(splitWords(tag.tagName.getText()).join(" ")));
}
function isSwitchOfPart(node, given) {
  if (!/^enabled?$/.test(splitWords(given)[0] ?? "")) return false;
  let test = node;
  while (isPartOfTest(test)) test = test.parent;
  const { parent } = test;
  if (!(parent.kind === 228) || parent.condition !== test || !isNothing2(parent.whenFalse)) return false;
  const shown = unwrap(parent.whenTrue);
  return tagOf(shown).length > 0 || shown.kind === 214 && /^[A-Z]/.test(nameOf(shown.expression) ?? "");
}
var isPartOfTest = ({ parent }) => parent.kind === 218 || parent.kind === 212 || parent.kind === 227 && /^(&&|[!=]==?)$/.test(parent.operatorToken.getText());
var isNothing2 = (value) => /^(null|undefined|false|'')$/.test(value.getText());
var isOfWhatOneSees = (given) => /^(show|hide|display)( (all|other|others))? (user ?names|names|avatars|reposts|reblogs|boosts|retweets)$/.test(
  splitWords(given).join(" ")
);
function isOtherNotice({ parent }, given) {
  if (!/^notifications?$/.test(given) || !(parent.kind === 211)) return false;
  return parent.properties.some(
    (one) => one.name && /^(desktop|browser|native) notifications?$/.test(splitWords(textOf(one.name)).join(" "))
  );
}
function tagsBehind(test) {
  let around = test.parent;
  while (around.kind === 218) around = around.parent;
  if (around.kind === 227 && around.operatorToken.kind === 56)
    return tagOf(around.right);
  if (around.kind === 228) return [...tagOf(around.whenTrue), ...tagOf(around.whenFalse)];
  const element = around.kind === 295 && around.parent.kind === 292 ? around.parent.parent.parent.parent : null;
  return element && element.kind === 285 ? element.children.flatMap(tagOf) : [];
}
function tagOf(node) {
  const inner = ts42.isExpression(node) ? unwrap(node) : node;
  if (inner.kind === 285) return [inner.openingElement];
  return inner.kind === 286 ? [inner] : [];
}

// src/extract/code/defaults/own-screen.ts
import { ts as ts43 } from "./vendor/ts-morph.js";
var PARTS = /^(header|side ?bar|bar|search|trending|recommend(ed|ations)|popular|description|sharing|share|subscriptions?|logo|button|menu|panel|tool ?bar|footer|nav|thumbnails?|tabs?|banner|videos?|title|toggle|scroll ?bar|live)$/;
var MANY = 3;
var LISTED = /^(playlists?|videos?|shorts|comments?|channels?|chapters|chat)$/;
var OF_ONESELF = /^(my|own|me|profile|user|account|bio|about|from|to|friends?|follow(ers?|ing|s)?|connections?|online|status|presence|seen|active|activity|e|email|mail|phone|age|birth(day|date)?|location|position|names?|real|full|read|receipts|stats|statistics|history|likes|favou?rites|achievements|bookmarks|watch ?list|collections|groups|contacts|linked|country|city|distance)$/;
function isOfOwnScreen(node, given) {
  const object = node.kind === 304 ? node.parent : null;
  const own = hiddenIn(given);
  if (!own || !object || !(object.kind === 211) || own.some((word) => OF_ONESELF.test(word))) return false;
  const hidden = object.properties.map((one) => one.name ? hiddenIn(textOf(one.name)) : null).filter((one) => one !== null);
  if (hidden.filter(saysPart).length < MANY) return false;
  return endsInPart(own) || isListed(own) && hidden.every((one) => endsInPart(one) || isListed(one) || !saysOneself(one));
}
var saysOneself = (words2) => !/^(videos?|films?|comments?|channels?|thumbnails?)$/.test(words2[0] ?? "") && !/^to tray\b/.test(words2.join(" ")) && words2.some((word, at) => OF_ONESELF.test(word) && !(word === "active" && PARTS.test(words2[at + 1] ?? "")));
function hiddenIn(name) {
  const [verb, ...words2] = splitWords(name);
  return verb === "hide" ? words2 : null;
}
var saysPart = (words2) => words2.some((word) => PARTS.test(word)) || PARTS.test(words2.join(" "));
var endsInPart = (words2) => !words2.some((word) => OF_ONESELF.test(word)) && (saysPart(words2.slice(-1)) || saysPart(words2.slice(-2)));
var isListed = (words2) => LISTED.test(words2.at(-1) ?? "");
var OF_PRODUCT = /^(maintenance mode|support email|platform name|site name|app name|default currency|registration (open|enabled)|smtp host)$/;
var OF_PEOPLE4 = /^(user|users|profiles?|privacy|private|public|personal|my|member|members|account|accounts|strangers?|everyone|everybody|anyone|anybody|others|friends?|visible|visibility|discoverable|searchable)$/;
function standsAmongProducts(node) {
  const object = node.kind === 304 ? node.parent : null;
  if (!object || !(object.kind === 211)) return false;
  const { name, initializer } = node;
  const words2 = splitWords(textOf(name));
  const isSwitch2 = words2.at(-1) === "enabled" || words2[0] === "enable";
  if (!isSwitch2 || !/^(true|false)$/.test(initializer.getText())) return false;
  if ([...words2, ...holdersOf(object)].some((word) => OF_PEOPLE4.test(word))) return false;
  return object.properties.filter((one) => one.name && OF_PRODUCT.test(splitWords(textOf(one.name)).join(" "))).length > 1;
}
function holdersOf(object) {
  const words2 = [];
  for (let at = object.parent; at && !ts43.isStatement(at); at = at.parent)
    if ((at.kind === 261 || at.kind === 304) && "text" in at.name)
      words2.push(...splitWords(textOf(at.name)));
  return words2;
}
var PLAYING = /^(auto ?play|auto ?play enabled|enable auto ?play|loop|muted?)$/;
var PLAYS = /^(YT\.Player|Vimeo\.Player|Plyr|Swiper|(\w+\.)?(\w*[a-z\d])?(Audio|Video|Media|Music|Youtube|YouTube|Vimeo)Player)$/;
function isOfPlayer(node, given) {
  if (!PLAYING.test(splitWords(given).join(" "))) return false;
  for (let at = node.parent; at && !ts43.isStatement(at); at = at.parent) {
    if (at.kind === 304 && /^(playerVars|playerOptions|playerConfig)$/.test(textOf(at.name))) return true;
    if (at.kind === 215) return PLAYS.test(at.expression.getText());
  }
  return false;
}

// src/extract/code/defaults/opened-players.ts
import "./vendor/ts-morph.js";
function isOfOpenedPlayer(node, given, { kind }, { pattern }) {
  if (kind !== "props" || pattern.setting !== "autoplay" || autoplayOf(given) === null) return false;
  const component = componentOf(node);
  return component !== null && isShownByPress(component, OF_FILMS, void 0, (tag) => isGiven(tag, given));
}
var isGiven = ({ attributes }, name) => attributes.properties.some((one) => one.kind === 292 && textOf(one.name) === name);
function componentOf(node) {
  for (let at = node.parent; at && !(at.kind === 308); at = at.parent) {
    if (!(at.kind === 227) || !(at.left.kind === 212)) continue;
    const { expression, name } = at.left;
    if (name.text !== "defaultProps" || !(expression.kind === 80)) return null;
    const declared = declarationOf(expression.text, expression);
    return declared && declared.kind === 264 ? declared : functionNamed(expression.text, expression);
  }
  return componentAround(node);
}

// src/extract/code/defaults/no-persons.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var WHOSE2 = /^(owners?|creators?|users?|authors?|accounts?|profiles?|members?|persons?|people|curators?|students?|players?|uid|by|followers?|collaborators?|contributors?)$/;
var OF_SITE = /^(seo( \w+)*|meta description|slug)$/;
var PAGES = /^(articles?|drafts?|posts?)$/;
function isOfNoPerson(node, { kind, words: words2 }, { pattern }) {
  if (!/^(schema|insert|class)$/.test(kind)) return false;
  const isCollection = pattern.setting === "post-audience" && words2.some((word) => /^collections?$/.test(word));
  const isPage = pattern.setting === "who-can-comment" && words2.some((word) => PAGES.test(word));
  if (!isCollection && !isPage) return false;
  const beside = namesBeside(node);
  if (beside === null) return false;
  if ([...words2, ...beside.flat()].some((word) => WHOSE2.test(word))) return false;
  return !isPage || beside.some((name) => OF_SITE.test(name.join(" ")));
}
var JOINING = /^(openness|(join|joining|membership|member|admission|entry) (policy|type|mode|rule|approval|openness|setting|settings)|who can join|approval required|requires? approval|invite only|is invite only)$/;
var CLOSED = /^(moderated?|moderation|closed|private|invite|invited|invitation|approval|approve|approved|request|requests|requested|restricted|nobody|locked|confirm|confirmed|review|staff|admins?|owners?)$/;
var isBesideJoining = (node, setting, isJudged) => setting === "who-can-join" && "name" in node && !saysJoining(textOf(node.name)) && membersOf(node.parent).some(
  (one) => one.name && saysJoining(textOf(one.name)) && (isJudged(textOf(one.name)) && isSaid(one) || isClosed(one))
);
var saysJoining = (name) => JOINING.test(splitWords(name).join(" "));
function isSaid(member) {
  const value = "initializer" in member ? member.initializer : void 0;
  return value !== void 0 && !(unwrap(value).kind === 214);
}
function isClosed(member, name = textOf(member.name)) {
  const value = "initializer" in member ? member.initializer : void 0;
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (inner.kind === 211)
    return inner.properties.some((one) => one.name && /^default(Value)?$/.test(textOf(one.name)) && isClosed(one, name));
  const said = literalOf(inner)?.value;
  if (typeof said === "boolean") return said && /approval|invite/i.test(name);
  const words2 = splitWords(typeof said === "string" ? said : chainOf(inner).at(-1) ?? "");
  return words2.some((word) => CLOSED.test(word)) && !words2.some((word) => /^(no|not|non|without|auto|skip)$/.test(word));
}
var membersOf = (whole) => ts45.isClassLike(whole) ? whole.members : whole.kind === 211 ? whole.properties : [];
function namesBeside(node) {
  const names = [];
  for (let at = node; at && !ts45.isStatement(at) && !(at.kind === 308); at = at.parent) {
    const inner = at.kind === 211 ? at.properties : ts45.isClassLike(at) ? at.members : [];
    for (const one of inner) {
      if (one.kind === 306) return null;
      if (one.name) names.push(splitWords(textOf(one.name)));
    }
  }
  return names;
}

// src/extract/code/defaults/panels.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var OPENS = "(?:is)?(?:[oO]pen(?:ed)?|[vV]isible|[sS]hown?|[eE]xpanded)";
function isPanelOpen(node, given) {
  const text = enclosingFunction(node)?.getText() ?? "";
  return new RegExp(`<[A-Z][^<>]*\\s${OPENS}=\\{${literally(given)}\\}`).test(text);
}
var SAYS_WHICH = /^(name|label|title|id|key|slug|value)$/;
function describesOneOf(node) {
  const object = node.parent;
  if (!(node.kind === 304) || !(object.kind === 211)) return false;
  if (!(object.parent.kind === 210) || object.parent.elements.length < 2) return false;
  return object.properties.some(
    (one) => one.kind === 304 && !(one.name.kind === 168) && SAYS_WHICH.test(textOf(one.name))
  );
}
var WHOLE = /^(instance|site|global|deployment|admin)$/;
var PRICE = /^(pric(e|es|ing)|(monthly|yearly|annual)_?price|stripe_?price_?id)$/i;
var WHICH = /^_?(id|key|name|title|level|(tier|plan)_?(id|name|level)?)$/i;
function isOfPlan(node) {
  let at = node.parent;
  for (let depth = 0; at && depth < MAX_DEPTH; at = at.parent) {
    if (!(at.kind === 211)) continue;
    const names = at.properties.flatMap((one) => one.name ? [textOf(one.name)] : []);
    if (depth > 0 && names.some((name) => PRICE.test(name)) && names.some((name) => WHICH.test(name))) return true;
    depth++;
  }
  return false;
}
var MAX_DEPTH = 3;
function isOfWholeSite(node) {
  const made = node.kind === 261 ? node.initializer : void 0;
  if (!made || !(made.kind === 215 || made.kind === 214)) return false;
  const words2 = splitWords(textOf(made.expression));
  return /^(settings?|config|option)$/.test(words2.at(-1) ?? "") && words2.some((word) => WHOLE.test(word));
}
function isOfGroup({ kind, own, words: words2 }, { owners }) {
  if (hasAnyPhrase(["group"], owners ?? [])) return false;
  const said = kind === "state" ? own : words2;
  if (said.some((word) => /^(users?|members?|persons?|my|own)$/.test(word))) return false;
  return said.some(
    (word, at) => /^(group|club|clan)$/.test(word) && /^(settings?|preferences?|prefs|config|options?)$/.test(said[at + 1] ?? "") || // `GroupsCreateSchema`
    /^(groups|clubs|clans|teams)$/.test(word) && /^(create|update|insert)$/.test(said[at + 1] ?? "")
  );
}
var PLACES = /^(room|group|channel|community|club|clan|circle|space|topic|guild|server)$/;
var isReadOfPlace = ({ kind, own }, given, node) => kind === "read" && PLACES.test(own.at(-1) ?? "") && /^(is )?(public|private|open|closed|secret|privacy|visibility)( (type|level|status))?$/.test(
  splitWords(given).join(" ")
) && !isTakenIn(node, own.at(-1));
var HANDLES = /^((handle|on|do|submit|async)_?(?=[A-Z_]))+/;
var MAKES5 = /^(create|add|new|insert|save|make)$/;
var OPENS_ANEW = /^(open|start)$/;
var KEEPS5 = /\b(insert|create|save|add|post|mutate)\w*\(/i;
function isTakenIn(node, place) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const [verb = "", ...made] = splitWords((declaredName(at) ?? "").replace(HANDLES, ""));
    if (!MAKES5.test(verb) && !(OPENS_ANEW.test(verb) && KEEPS5.test(at.getText()))) continue;
    if (made.length > 0 && !made.includes(place)) continue;
    const names = [];
    for (const { name } of at.parameters)
      if (name.kind === 80) names.push(name.text);
      else eachNode(name, (one) => void (one.kind === 80 && names.push(one.text)));
    if (names.some((name) => splitWords(name).at(-1) === place || isBelow(node, name))) return true;
  }
  return false;
}
var isBelow = (node, name) => new RegExp(`(?<![\\w$.])${literally(name)}\\??\\.`).test(node.getText());
var PERSON4 = /^(users?|owner|account|profile|member|person|player|student|author|customer)( id| uuid)?$/;
function isSingleDocument(node, { kind, words: words2 }) {
  if (kind !== "schema" || words2.some((word) => PERSON4.test(word))) return false;
  let fields = null;
  for (let at = node; !ts46.isStatement(at) && !(at.kind === 308); at = at.parent)
    if (at.kind === 211) fields = at;
  const isSomebodys = fields?.properties.some((one) => one.name && PERSON4.test(splitWords(textOf(one.name)).join(" ")));
  return fields !== null && !isSomebodys && /\.findOne\(\s*\)|['"]singleton['"]/.test(node.getSourceFile().text);
}

// src/extract/code/defaults/left-off.ts
import "./vendor/ts-morph.js";
function valueLeftOff(value, setting) {
  const inner = unwrap(value);
  if (!(inner.kind === 228)) return value;
  const test = unwrap(inner.condition);
  if (!(test.kind === 227) || !/^[!=]==?$/.test(test.operatorToken.getText())) return value;
  const [read, told] = [unwrap(test.left), unwrap(test.right)];
  if (!(read.kind === 212) || !(told.kind === 11 || told.kind === 15) || read.name.text !== setting) return value;
  const root = chainOf(read)[0] ?? "";
  const declared = declarationOf(root, read);
  if (!declared || !(declared.kind === 170) || declared.initializer) return value;
  if (isSetBefore(read) || isPutIn(setting, read)) return value;
  return test.operatorToken.getText().startsWith("=") ? inner.whenFalse : inner.whenTrue;
}
function isSetBefore(read) {
  const text = (enclosingFunction(read) ?? read.getSourceFile()).getText();
  return new RegExp(`${literally(read.getText())}\\s*(\\?\\?|\\|\\|)?=(?![=>])`).test(text);
}
function isPutIn(setting, at) {
  const name = literally(setting);
  const form = new RegExp(
    `\\b${name}['"]?\\s*:\\s*(?:z|zod|v|y|yup|joi|t|type|s|schema|vine)\\b[^;{}]{0,200}?(?:\\.(?:default|catch|prefault)\\(|\\b(?:optional|nullish|fallback|defaulted)\\(\\s*\\w[^;{}]{0,160}?\\),\\s*['"]|\\{\\s*default\\s*:)`,
    "i"
  );
  const files = linksOf(at)?.lookFor(setting, form, MAX_FILES);
  return files === null || (files ?? []).length > 0;
}
var MAX_FILES = 4;

// src/extract/code/defaults/kept-texts.ts
import "./vendor/ts-morph.js";
var OF_TEXTS = /^(prompts?|texts|labels|messages|templates|strings|instructions|phrases|captions|placeholders)$/;
function standsAmongTexts(node) {
  const object = node.parent;
  if (!(node.kind === 304) || !(object.kind === 211) || object.properties.length < 2)
    return false;
  const holder = object.parent;
  const name = holder.kind === 304 || holder.kind === 261 ? textOf(holder.name) : "";
  return OF_TEXTS.test(splitWords(name).at(-1) ?? "") && object.properties.every(isText);
}
function isText(one) {
  const value = one.kind === 304 ? unwrap(one.initializer) : null;
  if (!value) return false;
  if (value.kind === 229) return true;
  const literal = literalOf(value)?.value;
  if (typeof literal === "string") return literal === "" || /\S\s+\S/.test(literal);
  return OF_TEXTS.test(splitWords(nameOf(value) ?? "").at(-1) ?? "");
}

// src/extract/code/defaults/placeholders-kept.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
var MOUNTS = /^(componentDidMount|componentWillMount|UNSAFE_componentWillMount)$/;
function isReplacedByClass(node) {
  const field = fieldOf(node);
  const owner = field === null ? null : classOfState(node);
  if (!owner) return false;
  const started2 = /* @__PURE__ */ new Set([...MOUNTED, ...calledIn(owner)]);
  return owner.members.some((member) => {
    if (!member.name || !started2.has(textOf(member.name))) return false;
    let isSet = false;
    eachNode(member, (call) => {
      if (isSet || !(call.kind === 214) || chainOf(call.expression).join(".") !== "this.setState") return;
      const [given] = call.arguments.map(unwrap);
      if (given && given.kind === 211)
        isSet = given.properties.some((one) => one.name && textOf(one.name) === field && isGivenAnswer(one));
    });
    return isSet;
  });
}
var MOUNTED = ["componentDidMount", "componentWillMount", "UNSAFE_componentWillMount"];
function isGivenAnswer(property) {
  if (property.kind === 305) return isAnswer(property.name);
  return property.kind === 304 && isAnswer(property.initializer);
}
function classOfState(property) {
  const object = property.parent;
  if (!object || !(object.kind === 211)) return null;
  const holder = object.parent;
  const isField = holder.kind === 173 && textOf(holder.name) === "state";
  const isSet = holder.kind === 227 && holder.left.getText() === "this.state";
  if (!isField && !isSet) return null;
  for (let at = holder; at; at = at.parent) if (ts49.isClassLike(at)) return at;
  return null;
}
function calledIn(owner) {
  const names = [];
  for (const member of owner.members)
    if (member.name && MOUNTS.test(textOf(member.name)))
      eachNode(member, (call) => {
        if (!(call.kind === 214)) return;
        const [first, name, ...more] = chainOf(call.expression);
        if (first === "this" && name !== void 0 && more.length === 0) names.push(name);
      });
  return names;
}
function isReplacedInRef(node) {
  const declared = refAround(node);
  if (!declared) return false;
  const page = enclosingFunction(declared)?.body ?? declared.getSourceFile();
  const field = fieldOf(node);
  const kept = textOf(declared.name);
  let isSet = false;
  eachNode(page, (one) => {
    const put = isSet ? null : putInto(one, kept, field);
    isSet ||= put !== null && isAnswer(put.given, put.isWhole ? field : null) && runsByItself2(one, page);
  });
  return isSet;
}
function refAround(node) {
  let at = node;
  while (!(at.kind === 261)) {
    if (!at.parent || isFunction(at) || ts49.isStatement(at)) return null;
    at = at.parent;
  }
  const made = at.initializer && unwrap(at.initializer);
  const isRef = made && made.kind === 214 && /^(ref|shallowRef|reactive)$/.test(nameOf(made.expression) ?? "");
  return isRef && at.name.kind === 80 ? at : null;
}
function putInto(node, kept, field) {
  if (node.kind === 227 && node.operatorToken.kind === 64) {
    const [first, ...rest] = chainOf(node.left);
    if (first !== kept) return null;
    const members = rest[0] === "value" ? rest.slice(1) : rest;
    if (members.length === 0) return rest.length > 0 ? { given: node.right, isWhole: true } : null;
    return members.length === 1 && members[0] === field ? { given: node.right, isWhole: false } : null;
  }
  if (!(node.kind === 214) || chainOf(node.expression).join(".") !== "Object.assign") return null;
  const [target, given] = node.arguments;
  return target && given && chainOf(target)[0] === kept ? { given, isWhole: true } : null;
}

// src/extract/code/defaults/placeholders.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var EFFECTS2 = /^(use\w*Effect|useMount|on(Before)?Mount(ed)?)$/;
function isPlaceholder(node) {
  const state = stateAround2(node);
  const page = state && enclosingFunction(state.declaration)?.body;
  if (!page) return isReplacedByClass(node) || isReplacedInRef(node);
  let isSet = false;
  eachNode(page, (call) => {
    if (isSet || !(call.kind === 214) || !isCallOf(call, state.setter)) return;
    const [given] = call.arguments;
    isSet = given !== void 0 && isAnswer(given, fieldOf(node)) && runsByItself2(call, page);
  });
  return isSet;
}
function stateAround2(node) {
  let at = node;
  while (!(at.kind === 261)) {
    if (isFunction(at) || ts50.isStatement(at) || at.kind === 308) return null;
    at = at.parent;
  }
  const change = at.name.kind === 208 ? at.name.elements[1] : void 0;
  const call = at.initializer && unwrap(at.initializer);
  const isState = call && call.kind === 214 && /^(useState|useImmer)$/.test(nameOf(call.expression) ?? "");
  return isState && change && change.kind === 209 ? { declaration: at, setter: textOf(change.name) } : null;
}
var isCallOf = ({ expression }, name) => expression.kind === 80 && expression.text === name;
var fieldOf = (node) => node.kind === 304 ? textOf(node.name) : null;
function isAnswer(given, field = null) {
  const value = unwrap(given);
  if (value.kind === 80) return isNamedAnswer(value, field);
  if (value.kind === 212 || value.kind === 213) return isAnswer(value.expression);
  if (value.kind === 225) return isAnswer(value.operand);
  if (value.kind === 228) return isAnswer(value.condition);
  if (value.kind === 227) return /^===?$/.test(value.operatorToken.getText()) && isAnswer(value.left);
  if (value.kind === 214) {
    if (value.parent.kind === 224 && isLoad(value)) return true;
    const { expression: callee } = value;
    const isOf = callee.kind === 212 && isAnswer(callee.expression);
    return isOf || value.arguments.length > 0 && value.arguments.every((one) => isAnswer(one));
  }
  if (!(value.kind === 211) || field === null) return false;
  const set = value.properties.find((one) => one.name && textOf(one.name) === field);
  return set !== void 0 && set.kind === 304 && isAnswer(set.initializer);
}
function isNamedAnswer(name, field) {
  let declared = declarationOf(name.text, name);
  while (declared && declared.kind === 209) {
    if (declared.initializer || declared.dotDotDotToken || declared.parent.kind === 208) return false;
    declared = declared.parent.parent;
  }
  if (!declared) return false;
  if (declared.kind === 261)
    return declared.end <= name.pos && declared.initializer !== void 0 && isAnswer(declared.initializer, field);
  const then = declared.kind === 170 && !declared.initializer ? declared.parent.parent : null;
  return then !== null && then.kind === 214 && then.expression.kind === 212 && then.expression.name.text === "then" && isLoad(unwrap(then.expression.expression));
}
var REMOTE = /^(api|apis|services?|providers?|backend|client|server|https?|axios|fetch|ky|query|trpc|graphql|apollo)$/;
var MAY_BE_EMPTY = /storage|getItem|keychain|mmkv|cookie|localforage|getDocs?\b|maybeSingle|indexedDB/i;
var CHANGES2 = /^(create|update|save|post|put|patch|set|delete|insert|upsert)(?=[A-Z_]|$)/;
function isLoad(asked2) {
  if (!(asked2.kind === 214) || CHANGES2.test(nameOf(asked2.expression) ?? "")) return false;
  const text = asked2.getText();
  if (MAY_BE_EMPTY.test(text)) return false;
  const [first = ""] = chainOf(asked2.expression);
  const declared = declarationOf(first, asked2);
  const from = declared ? declared.getText() : importedFrom(first, asked2.getSourceFile()) ?? "";
  return !MAY_BE_EMPTY.test(from) && splitWords(`${text} ${from}`).some((word) => REMOTE.test(word));
}
function importedFrom(name, file) {
  for (const one of file.statements)
    if (one.kind === 273 && one.importClause && new RegExp(`\\b${name}\\b`).test(one.importClause.getText()))
      return one.moduleSpecifier.getText();
  return null;
}
function runsByItself2(node, page, depth = 0) {
  const around = enclosingFunction(node);
  if (!around || around.body === page || depth > 3) return false;
  let at = around.parent;
  if (at.kind === 218) at = at.parent;
  const isKept2 = at.kind === 214 && nameOf(at.expression) === "useCallback";
  if (isKept2 && at.parent.kind === 214) at = at.parent;
  if (at.kind === 214 && EFFECTS2.test(nameOf(at.expression) ?? "")) return true;
  const isAtOnce = at.kind === 214 && (unwrap(at.expression) === around || nameOf(at.expression) === "then");
  if (isAtOnce) return runsByItself2(at, page, depth);
  const name = isKept2 && at.parent.kind === 261 ? textOf(at.parent.name) : nameOfFunction2(around);
  return name !== null && isCalledByItself(name, around, page, depth + 1);
}
var nameOfFunction2 = (around) => around.kind === 263 || around.parent.kind === 261 ? declaredName(around) : null;
function isCalledByItself(name, self, page, depth) {
  let isCalled = false;
  eachNode(page, (call) => {
    if (isCalled || !(call.kind === 214)) return;
    isCalled = EFFECTS2.test(nameOf(call.expression) ?? "") && call.arguments.some((one) => one.kind === 80 && one.text === name);
    if (isCalled || !isCallOf(call, name)) return;
    if (call.pos >= self.pos && call.end <= self.end) return;
    isCalled = runsByItself2(call, page, depth);
  });
  return isCalled;
}

// src/extract/code/defaults/stored-choices.ts
import "./vendor/ts-morph.js";
var KEPT = /^(settings?|preferences?|prefs|privacy|notification_?settings|user_?settings)$/i;
var WHOSE3 = /^(current|my|the|auth|signed(_?in)?|logged(_?in)?)?_?(user|me|account|profile|member|viewer|person|session|player|self)(_?(data|info|record|details|profile|account|response|query))?$/i;
var SIGNED_IN = /^(current|logged|signed|auth|viewer|session|me$)/i;
var FOR_ALL = /default|config|initial|fallback/i;
var EFFECTS3 = /^(use\w*Effect|watch\w*|on(Before)?Mount(ed)?|\$effect|createEffect)$/;
function isFilledFromKept(node) {
  const state = node.kind === 261 ? stateOf(node) : null;
  if (!state) return false;
  const page = enclosingFunction(node)?.body ?? node.getSourceFile();
  let isFilled = false;
  eachNode(page, (one) => {
    if (isFilled) return;
    const given = givenTo(one, state);
    isFilled = given !== null && isKeptOf(given, state.kept) && runsInEffect(one);
  });
  return isFilled;
}
function stateOf({ name, initializer }) {
  const made = initializer && unwrap(initializer);
  if (!made || !(made.kind === 214)) return null;
  const hook = nameOf(made.expression) ?? "";
  if (name.kind === 80) return /^(ref|shallowRef)$/.test(hook) ? { kept: name.text, setter: null } : null;
  if (!(name.kind === 208) || !/^(useState|createSignal)$/.test(hook)) return null;
  const [first, second] = name.elements;
  return first && second && first.kind === 209 && second.kind === 209 ? { kept: textOf(first.name), setter: textOf(second.name) } : null;
}
function givenTo(node, { kept, setter }) {
  if (setter !== null)
    return node.kind === 214 && node.expression.kind === 80 && node.expression.text === setter ? node.arguments[0] ?? null : null;
  const isSet = node.kind === 227 && node.operatorToken.kind === 64;
  return isSet && chainOf(node.left).join(".") === `${kept}.value` ? node.right : null;
}
function isKeptOf(given, kept) {
  const inner = unwrap(given);
  if (!(inner.kind === 212)) return false;
  const chain = chainOf(inner);
  const held = chain.findIndex((name) => KEPT.test(name));
  return chain.at(-1) === kept && held < chain.length - 1 && chain.slice(0, Math.max(held, 0)).some((name) => WHOSE3.test(name)) && !chain.some((name) => FOR_ALL.test(name));
}
function runsInEffect(node) {
  const run = enclosingFunction(node);
  if (!run || !(run.parent.kind === 214) || !EFFECTS3.test(nameOf(run.parent.expression) ?? "")) return false;
  if (run.body === node) return true;
  const { parent: statement } = node;
  if (!(statement.kind === 245) || !run.body || !(run.body.kind === 242)) return false;
  const around = statement.parent.parent;
  const top = around.kind === 246 && waitsForPerson(around, statement.parent) ? around : statement;
  if (top.parent !== run.body) return false;
  const before = run.body.statements.slice(0, run.body.statements.indexOf(top));
  return before.every((one) => one.kind === 245 || one.kind === 244);
}
function waitsForPerson({ expression, thenStatement }, then) {
  const chain = chainOf(expression);
  const last = chain.at(-1) ?? "";
  return thenStatement === then && SIGNED_IN.test(chain[0] ?? "") && (chain.length === 1 || last === "value" || last === "data" || KEPT.test(last));
}

// src/extract/code/defaults/protected-accounts.ts
import { ts as ts52 } from "./vendor/ts-morph.js";
var BESIDE2 = /^(follow(ers?|ing|s|ed)?|discoverable|indexable|acct|tweets?|feed|inbox|fediverse)$/;
var FOLLOWS = "followers follower Follower followerId follower_id followeeId followee_id followingId following_id Follow Follows followersCount followers_count followerCount unfollow unfollowUser".split(
  " "
);
var KNOWN_BY = /^(user name|username|handle|(display|screen|nick) name|nickname|bio|avatar( url)?)$/;
function isOtherProtection(node, given) {
  if (!/^(is )?protected$/.test(splitWords(given).join(" "))) return false;
  const { parent } = node;
  const beside = parent.kind === 211 ? parent.properties : ts52.isClassLike(parent) ? parent.members : [];
  const names = beside.flatMap(({ name }) => name ? [splitWords(textOf(name))] : []);
  if (names.some((words2) => words2.some((word) => BESIDE2.test(word)))) return false;
  const links = linksOf(node);
  return !(names.some((words2) => KNOWN_BY.test(words2.join(" "))) && FOLLOWS.some((name) => (links?.holding(name).length ?? 0) > 0));
}

// src/extract/code/defaults/values.ts
import "./vendor/ts-morph.js";
var fixed = (values) => ({ values, adult: null, at: null });
function meaningOf(value, ages) {
  const inner = unwrap(value);
  if (inner.kind === 227 && inner.operatorToken.kind === 52) {
    const both = allOf([inner.left, inner.right], ages);
    return both && fixed(both);
  }
  const literal = literalOf(inner);
  if (literal) {
    if (literal.value === null || literal.value === void 0) return null;
    return fixed([[...memberName(inner), String(literal.value)]]);
  }
  if (inner.kind === 80) {
    const branch = branchOf(inner, ages);
    if (branch) return meaningOfBranch(branch, ages);
    return CONSTANT.test(inner.text) ? { ...fixed([endsOf(inner.text)]), isByName: true } : null;
  }
  if (inner.kind === 228) return meaningForChild(inner, ages);
  const flags = flagsOf(inner);
  if (flags) return fixed(flags);
  if (inner.kind === 227) {
    if (inner.operatorToken.getText() === "!==" && inner.right.kind === 97)
      return fixed([["true"]]);
    const { operatorToken, left, right } = inner;
    if (/^(\?\?|\|\|)$/.test(operatorToken.getText()) && !literalOf(left)) return meaningOf(right, ages);
  }
  return null;
}
var CONSTANT = /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/;
var NEGATES = /^(NON|NOT|NO|UN|HIDE|HIDDEN|EXCEPT|WITHOUT|DISABLED?)$/;
function endsOf(name) {
  const words2 = name.split("_");
  const first = words2.findIndex((word, at) => at < words2.length - 1 && NEGATES.test(word));
  return words2.slice(0, first < 0 ? void 0 : first + 1).map((_, from) => words2.slice(from).join("_"));
}
function meaningOfBranch({ child, adult, at }, ages) {
  const [given, other] = [child, adult].map((values) => allOf(values, ages));
  return given && other ? { values: given, adult: other, at } : null;
}
function isRunTimeChoice(value, name) {
  const inner = unwrap(value);
  const isYesNo = inner.kind === 225 || inner.kind === 214 && nameOf(inner.expression) === "Boolean";
  const same = splitWords(name).join("");
  return isYesNo && !(inner.getText().match(/\w+/g) ?? []).some((word) => splitWords(word).join("") === same);
}
function isWrittenOtherwise(value, name) {
  const inner = unwrap(value);
  if (!(inner.kind === 228) || !(unwrap(inner.condition).kind === 80)) return false;
  if (!/^(1|0|true|false)$/.test(inner.whenTrue.getText()) || !/^(1|0|true|false)$/.test(inner.whenFalse.getText()))
    return false;
  const bare2 = (text) => splitWords(text).filter((word) => word !== "is").join("");
  return bare2(unwrap(inner.condition).getText()) === bare2(name);
}
function allOf(values, ages) {
  const all = values.map((value) => meaningOf(value, ages));
  return all.every((one) => one !== null) ? all.flatMap((one) => one.values) : null;
}
function meaningForChild({ condition, whenTrue, whenFalse }, ages) {
  const [yes, no] = [meaningOf(whenTrue, ages), meaningOf(whenFalse, ages)];
  if (!yes || !no) return null;
  const isAdultTrue = checksThatHold(condition, true, ages).length > 0;
  const isAdultFalse = checksThatHold(condition, false, ages).length > 0;
  if (isAdultTrue === isAdultFalse) return { ...fixed([]), either: [yes.values, no.values] };
  const [child, adult] = isAdultTrue ? [no, yes] : [yes, no];
  return { values: child.values, adult: adult.values, at: null };
}
function flagsOf(value) {
  if (value.kind === 212) return isConstantName(value) ? [memberName(value)] : null;
  if (!(value.kind === 211) || value.properties.length === 0) return null;
  const set = [];
  for (const property of value.properties) {
    const on = property.kind === 304 ? literalOf(property.initializer)?.value : void 0;
    if (typeof on !== "boolean") return null;
    if (on) set.push(textOf(property.name));
  }
  return set.length > 0 ? set.map((name) => [name]) : [["false"]];
}
function isConstantName(value) {
  const chain = chainOf(value);
  return chain.length > 1 && chain.slice(-2).every((name) => /^[A-Z]/.test(name));
}
var memberName = (value) => value.kind === 212 ? [value.name.text] : [];

// src/extract/code/defaults/defaults.ts
import "./vendor/ts-morph.js";
var OPEN = /^(everyone|members)$/;
var FORM = /^(settings?|preferences?|prefs?|privacy|signup|register|registration|onboarding|setup|join)$/;
var SIGN_UP = /^(signup|register|registration|onboarding|setup|join)$/;
function findDefaults(file, concept, guards) {
  const ages = guards.filter((guard) => guard.guard === "age");
  const sites = /* @__PURE__ */ new Map();
  for (const candidate of candidatesIn(file)) {
    const site = siteOf(candidate, concept, ages, file);
    const key = site && `${site.name.pos} ${site.name.end} ${site.within ?? ""}`;
    if (site && key !== null && !sites.has(key) && !standsWithin(concept.unlikeDefault.within, file.path, candidate.node))
      sites.set(key, site);
  }
  const all = [...sites.values()];
  const names = all.map(({ name }) => name);
  return all.filter(
    ({ name, owner }) => !isSaidInside(name, owner, names) && !isSaidOfState(name, owner, names) && !isSaidOfRead(name, names)
  );
}
var asked = /* @__PURE__ */ new WeakMap();
function couldBeSetting(name, concept) {
  let answers = asked.get(concept);
  if (!answers) asked.set(concept, answers = /* @__PURE__ */ new Map());
  let answer = answers.get(name);
  if (answer === void 0) answers.set(name, answer = settingNamed(name, null, concept) !== null);
  return answer;
}
function siteOf(candidate, concept, ages, { side, indexed: { tokens } }) {
  const { node, name, text: given } = candidate;
  const value = valueLeftOff(candidate.value, given);
  if (!couldBeSetting(given, concept)) return null;
  const decided = candidate.means ? fixed([candidate.means]) : chosenBy(node, value, ages);
  const owned = ownedBy(candidate.owner(), given, concept);
  if (owned && (isLookAlike(owned, given, node, concept) || isStateOfPresence(given, tokens))) return null;
  if (owned?.owner.kind === "table" && isOfEmptyRecord(node)) return null;
  const { owner, named } = owned ?? ownedBy(decided?.adult ? ageOwner(node) : null, given, concept) ?? NOBODY;
  if (!owner || !named) return null;
  const meaning = decided ?? (isAskedAtStart(owner) && isRunTimeChoice(value, given) ? fixed([]) : null);
  if (!meaning) return null;
  const texts = meaning.values.flat();
  if (texts.length > 0 && texts.every((text) => isGroup(given, text))) return null;
  if (texts.length > 0 && texts.every((text) => text === "") && isAwaited(owner)) return null;
  const option = meaning.either ? agreedOption(named, meaning.either) : weakestOption(named, meaning.values);
  if (option === null && (meaning.isByName || isWrittenOtherwise(value, given))) return null;
  if (option === null && texts.length > 0 && texts.every(isSentence)) return null;
  if (option === null && standsAmongTexts(node)) return null;
  if (option === null && owner.kind !== "read" && holdsSettings2(value, concept)) return null;
  if (option === null && texts.some((text) => /^-?[\d.]+$/.test(text)) && !isLevel(given)) return null;
  const age = ageOfDefault(node, owner.name, ages);
  if (age === "adult" || age === "older" && option !== null && !OPEN.test(option)) return null;
  return {
    name: meaning.at ?? name,
    symbol: meaning.at ? textOf(meaning.at) : given,
    setting: named.pattern.setting,
    option,
    adult: meaning.adult ? weakestOption(named, meaning.adult) : void 0,
    text: value === name && candidate.means ? candidate.means.join() : textAt(value, meaning),
    owner,
    isReplaced: owner.kind === "state" && !meaning.adult && !says(owner, SIGN_UP) && isPlaceholder(node) || owner.kind === "class" && side !== "server" && isOfCopiedRecord(node),
    ...candidate.within !== void 0 && { within: candidate.within }
  };
}
var isLookAlike = ({ owner, named }, given, node, concept) => named.pattern.setting !== "notifications" && (isChoiceOfNotices(node) || isChoiceOfButtons(node, given)) || named.pattern.setting === "connection-list" && isChoiceOfCounts(node) || owner.kind === "state" && isPanelOpen(node, given) || describesOneOf(node) || isOtherNotice(node, given) || isOfWhatOneSees(given) || isSwitchOfPart(node, given) || isOfWholeSite(node) || isOfPlan(node) || isSingleDocument(node, owner) || isOfOwnScreen(node, given) || isOfPlayer(node, given) || isOfOpenedPlayer(node, given, owner, named) || isOptionOfPlayer(node.parent, given) || standsAmongProducts(node) || isOtherProtection(node, given) || isOfNoPerson(node, owner, named) || isOfGroup(owner, named.pattern) || isReadOfPlace(owner, given, node) || isBesideJoining(
  node,
  named.pattern.setting,
  (name) => settingNamed(name, owner.words, concept)?.pattern.setting === named.pattern.setting
) || owner.kind === "state" && isFilledFromKept(node) || owner.kind === "class" && isKindMark(given, owner.name);
var isSentence = (text) => new RegExp("^\\p{Lu}.*\\s.*\\s.*[.!?\u2026]$", "u").test(text);
var holdsSettings2 = (value, concept) => value.kind === 211 && value.properties.some((one) => one.name !== void 0 && couldBeSetting(textOf(one.name), concept));
var NOBODY = { owner: null, named: null };
function ownedBy(owner, given, concept) {
  const named = owner && settingNamed(given, owner.words, concept);
  if (!owner || !named || !isOwned(owner, given, named, concept)) return null;
  if (hasAnyPhrase(owner.own, concept.unlikeDefault.word) && !isMadeThere(owner, named) && !isOfSomebody(given))
    return null;
  return { owner, named };
}
var isMadeThere = ({ kind, words: words2 }, { pattern }) => {
  const said = MADE_THING.join(" ");
  return hasAnyPhrase(
    words2,
    pattern.forms.filter((form) => kind === "state" ? form.words.length > 1 : form.words.join(" ") === said)
  );
};
function chosenBy(node, value, ages) {
  const member = node.kind === 227 ? branchOfMember(node, ages) : null;
  if (member) return meaningOfBranch(member, ages);
  const meaning = meaningOf(value, ages);
  const twin = meaning && !meaning.adult ? adultTwin(node, ages) : null;
  const adult = twin && meaningOf(twin, ages);
  return meaning && adult ? { ...meaning, adult: adult.values } : meaning;
}
function isOwned(owner, given, { pattern }, concept) {
  if (owner.kind === "age" || owner.kind === "grant") return true;
  if (owner.kind === "props" && !pattern.isProp) return false;
  if (owner.kind === "state")
    return says(owner, FORM) || isOfOneself(owner) || hasAnyPhrase(owner.words, pattern.forms);
  if (pattern.owners !== null && /^(class|table|schema|insert)$/.test(owner.kind)) return true;
  return hasAnyPhrase(owner.words, concept.owners) || owner.kind === "schema" && saysWhose(given);
}
var saysWhose = (given) => splitWords(given).some((word) => /^(profile|account)$/.test(word));
var isOfOneself = ({ words: words2 }) => words2.some((word, at) => /^(edit|update|my)$/.test(word) && /^(profile|account)$/.test(words2[at + 1] ?? ""));
var isAwaited = ({ kind, words: words2 }) => /^(state|context|read|props)$/.test(kind) || kind === "table" && words2.includes("state");
var isLevel = (name) => /^(status|policy|permission|level|mode|scope|setting|visibility|audience)$/.test(splitWords(name).at(-1) ?? "");
function isAskedAtStart(owner) {
  return owner.kind === "read" || owner.kind === "state" && says(owner, SIGN_UP);
}
var says = ({ words: words2 }, pattern) => words2.some((word, index) => pattern.test(word) || word === "sign" && words2[index + 1] === "up");
function textAt(value, { at }) {
  const given = at && at.parent.kind === 261 ? at.parent.initializer : at && at.parent.kind === 227 ? at.parent.right : null;
  return (given ?? value).getText().replace(/\s+/g, " ");
}

// src/extract/code/defaults/drafts.ts
var replacedAt = (symbol, text) => `${symbol} starts as ${text} here only until a service answers; what that gives a new account is not in the code that was read: check the service as well, or declare the setting in the manifest`;
function defaultDrafts(file, concept, guards) {
  return findDefaults(file, concept, guards).map((site) => {
    const { name, symbol, setting, option, adult, text, owner, within: within2, isReplaced } = site;
    const at = within2 === void 0 ? file.placeOf(name) : file.placeIn(name, within2);
    const around = enclosingNames(name);
    const draft = {
      kind: "default",
      concept: concept.id,
      at,
      around: around.at(-1) === owner.name ? around : [...around, owner.name],
      symbol,
      side: file.side,
      setting,
      option,
      adult,
      text,
      owner: owner.text,
      ...isReplaced && { replaced: { at, message: replacedAt(symbol, text) } }
    };
    return { draft, site };
  });
}

export {
  inventedBirthsIn,
  findFallbacks,
  askedForNothing,
  defaultDrafts
};
