import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  checksThatHold,
  limitOf
} from "./chunk-A4VEHMMN.js";
import {
  declarationOf,
  heldAt,
  isUnlike,
  isWithinUnlike,
  literalOf,
  numberedIn,
  returnsOf,
  standInOf,
  standsWithin,
  valueOf
} from "./chunk-DJE7LFUC.js";
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
  unwrap
} from "./chunk-YQFU4GMD.js";
import {
  isGroup,
  settingNamed,
  weakestOption
} from "./chunk-O7YZ25GD.js";
import {
  hasAnyPhrase,
  splitWords
} from "./chunk-JKDIQPU5.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";

// src/extract/code/default-ages.ts
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
    if (ts.isPropertyAssignment(at) && !ts.isComputedPropertyName(at.name)) keys.push(textOf(at.name));
  return keys;
}
function namesAdults(name) {
  const words = splitWords(name);
  return words.some((word, index) => GROWN.test(word) && !CONTENT.test(words[index + 1] ?? ""));
}
function firstYear(key) {
  const years = Number(BAND.exec(key)?.[1] ?? Number.NaN);
  return years >= 3 ? years : null;
}

// src/extract/code/default-branches.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function branchOf(identifier, ages) {
  const declaration = declarationOf(identifier.text, identifier);
  if (!declaration || !ts2.isVariableDeclaration(declaration)) return null;
  const scope = enclosingFunction(declaration);
  if (!scope || scope !== enclosingFunction(identifier)) return null;
  const { initializer: value, name } = declaration;
  return branchIn(scope, identifier.text, value ? { name, value } : null, ages);
}
function branchOfMember(assignment, ages) {
  const { left } = assignment;
  const scope = enclosingFunction(assignment);
  if (!scope || !ts2.isPropertyAccessExpression(left) || !ts2.isIdentifier(left.expression)) return null;
  const declaration = declarationOf(left.expression.text, left);
  const made = declaration && ts2.isVariableDeclaration(declaration) && enclosingFunction(declaration) === scope;
  const object = made && declaration.initializer ? unwrap(declaration.initializer) : null;
  const first = object && ts2.isObjectLiteralExpression(object) ? memberOf(object, left.name.text) : null;
  const branch = branchIn(scope, left.getText(), first && { name: first.name, value: first.initializer }, ages);
  return branch?.at === left.name ? branch : null;
}
function branchIn(scope, target, first, ages) {
  const assignments = first ? [{ ...first, isAdded: false, who: "all" }] : [];
  let isOpen = false;
  eachNode(scope, (node) => {
    if (!ts2.isBinaryExpression(node) || node.left.getText() !== target) return;
    const operator = node.operatorToken.getText();
    if (operator !== "=" && operator !== "|=") return;
    const who = whoGets(node, ages);
    const name = ts2.isPropertyAccessExpression(node.left) ? node.left.name : node.left;
    if (who === null) isOpen = true;
    else assignments.push({ name, value: node.right, isAdded: operator === "|=", who });
  });
  if (isOpen || !assignments.some((one) => one.who !== "all")) return null;
  const child = assignments.filter((one) => one.who !== "adult");
  const [given] = child.slice(child.findLastIndex((one) => !one.isAdded));
  return given ? { child: valuesOf(child), adult: valuesOf(assignments.filter((one) => one.who !== "child")), at: given.name } : null;
}
var memberOf = ({ properties }, name) => properties.find(
  (one) => ts2.isPropertyAssignment(one) && !ts2.isComputedPropertyName(one.name) && textOf(one.name) === name
) ?? null;
function adultTwin(property, ages) {
  const scope = enclosingFunction(property);
  if (!scope || !ts2.isPropertyAssignment(property) || ts2.isComputedPropertyName(property.name)) return null;
  const objects = returnsOf(scope).flatMap(({ value }) => {
    const object = value && unwrap(value);
    return object && ts2.isObjectLiteralExpression(object) ? [object] : [];
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

// src/extract/code/default-states.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var HOOKS = /^(useState|useReactive|useImmer|useSetState|useLocalStorage|useStorage|usePersistedState|useRef|useReducer|ref|reactive|shallowRef|shallowReactive|writable|observable|signal|createSignal|createStore|atom|atomWithStorage)$/;
var FORMS = /^(useForm|useFormik|withFormik|createForm|useFieldArray|useFormState)$/;
var FORM_KEYS = /^(initialValues|defaultValues|mapPropsToValues|initialState)$/;
var STORES = /^(create|createStore|defineStore|persist|createSlice|createContext|useState)$/;
function initialOf(node) {
  if (ts3.isCallExpression(node)) {
    const name = chainOf(node.expression).at(-1) ?? "";
    if (name === "createContext") return "context";
    if (name === "withDefaults") return "props";
    return HOOKS.test(name) || FORMS.test(name) || isControlGroup(node) ? "state" : null;
  }
  if (ts3.isNewExpression(node)) return isControlGroup(node) ? "state" : null;
  if (ts3.isJsxAttribute(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts3.isPropertyAssignment(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts3.isPropertyDeclaration(node)) return memberRole(textOf(node.name));
  if (ts3.isVariableDeclaration(node)) return ts3.isIdentifier(node.name) && node.name.text === "state" ? "state" : null;
  if (ts3.isBinaryExpression(node) && node.operatorToken.kind === ts3.SyntaxKind.EqualsToken)
    return memberRole(nameOf(node.left) ?? "");
  if (!isFunction(node)) return null;
  if (/^(data|state)$/.test(declaredName(node) ?? "") && !ts3.isFunctionDeclaration(node)) return "state";
  const call = node.parent;
  return ts3.isCallExpression(call) && STORES.test(chainOf(call.expression).at(-1) ?? "") ? "state" : null;
}
var isControlGroup = ({ expression }) => ts3.isPropertyAccessExpression(expression) ? /^(group|record)$/.test(expression.name.text) && /^(fb|\w*[bB]uilder)$/.test(nameOf(expression.expression) ?? "") : /^(Untyped)?FormGroup$/.test(nameOf(expression) ?? "");
function controlValue({ initializer, parent }) {
  const group = parent.parent;
  if (!(ts3.isCallExpression(group) || ts3.isNewExpression(group)) || !isControlGroup(group)) return null;
  if (ts3.isArrayLiteralExpression(initializer)) return initializer.elements[0] ?? null;
  const isControl = (ts3.isNewExpression(initializer) || ts3.isCallExpression(initializer)) && /^(Untyped)?(FormControl|control)$/.test(nameOf(initializer.expression) ?? "");
  return isControl ? initializer.arguments?.[0] ?? null : null;
}
var memberRole = (name) => name === "state" ? "state" : name === "defaultProps" ? "props" : null;
function stateNames(node) {
  for (let at = node; at; at = at.parent) {
    if (ts3.isVariableDeclaration(at)) {
      const first = ts3.isArrayBindingPattern(at.name) ? at.name.elements[0] : null;
      const name = first && ts3.isBindingElement(first) ? first.name : at.name;
      if (ts3.isIdentifier(name)) return name.text;
    }
    if (at !== node && (isFunction(at) || ts3.isClassLike(at))) {
      const name = declaredName(at);
      if (name !== null && name !== "constructor") return name;
    }
    if (ts3.isSourceFile(at)) break;
  }
  return "state";
}
var INSERTS = /^(create|insert|save|upsert|build|register|signUp|signup|values|add|set)(?=[A-Z]|$)/;
var PLAIN_INSERTS = /^(create|insert|save|upsert|register|add)(?=[A-Z])/;
function isInsert(call) {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (ts3.isNewExpression(call)) return /^[A-Z]/.test(name) ? name : null;
  if (/^(set|register|apply)?defaults$/i.test(name)) return tableNamed(call) ?? chain.at(-2) ?? null;
  const collection = writtenTo(call);
  if (collection !== null) return collection;
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
  const isMerged = options && ts3.isObjectLiteralExpression(options) && options.properties.some((one) => one.name && textOf(one.name).startsWith("merge"));
  if (!/^(setDoc|addDoc|set|add)$/.test(name) || isMerged) return null;
  const isFunctional = name.endsWith("Doc");
  for (let at = isFunctional ? call.arguments[0] : call.expression; at; ) {
    if (ts3.isPropertyAccessExpression(at)) at = at.expression;
    else if (!ts3.isCallExpression(at)) return null;
    else {
      const named = /^(collection|doc)$/.test(nameOf(at.expression) ?? "") && at.arguments.find(ts3.isStringLiteralLike);
      if (named) return named.text.split("/")[0];
      at = isFunctional ? at.arguments.find(ts3.isCallExpression) : at.expression;
    }
  }
  return null;
}
function tableNamed(call) {
  const [first] = call.arguments;
  if (!first) return null;
  return ts3.isStringLiteralLike(first) ? first.text : nameOf(first);
}
function insertedLater({ name, parent }) {
  const block = parent.parent?.parent;
  if (!block || !ts3.isIdentifier(name) || !ts3.isBlock(block)) return null;
  for (const statement of block.statements) {
    let inserted = null;
    const visit = (node) => {
      if (ts3.isCallExpression(node) && node.arguments.some((one) => isMadeOf(one, name.text)))
        inserted ??= isInsert(node);
      if (inserted === null && !isFunction(node)) ts3.forEachChild(node, visit);
    };
    visit(statement);
    if (inserted !== null) return inserted;
  }
  return null;
}
function isMadeOf(argument, name) {
  if (ts3.isIdentifier(argument)) return argument.text === name;
  if (!ts3.isObjectLiteralExpression(argument)) return false;
  return argument.properties.some((property) => {
    if (ts3.isPropertyAssignment(property)) return isMadeOf(property.initializer, name);
    if (ts3.isSpreadAssignment(property)) return isMadeOf(property.expression, name);
    return ts3.isShorthandPropertyAssignment(property) && property.name.text === name;
  });
}

// src/extract/code/default-owners.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function ownerOf(kind, title, name, keys = [], around = []) {
  const own = [name, ...keys].flatMap(splitWords);
  return { kind, text: `${title} ${name}`, name, own, words: [...own, ...around.flatMap(splitWords)] };
}
function schemaOwner(property) {
  const names = [];
  let table = null;
  const schema = (name, around = []) => names.includes("props") ? propsOwner(property) : ownerOf("schema", "schema", name, names, around);
  for (let at = property.parent; at; at = at.parent) {
    if (ts4.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts4.isCallExpression(at)) {
      const [first] = at.arguments;
      if (first && ts4.isStringLiteralLike(first)) names.push(table = first.text);
      const [model, verb] = chainOf(at.expression).slice(-2);
      if (verb === "init" && /^[A-Z]/.test(model)) return schema(model);
    }
    const declared = declarationName(at);
    if (declared !== null) return schema(declared, [...typeNames(at), ...isGeneral(declared) ? [fileName(at)] : []]);
    if (ts4.isExportAssignment(at)) return schema(fileName(at));
    if (isFunction(at) && isTableMaker(at)) continue;
    if (ts4.isGetAccessor(at) && /schema$/i.test(textOf(at.name)) && ts4.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    if (isFunction(at) || ts4.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)) : null;
}
function isTableMaker({ parent }) {
  if (!ts4.isCallExpression(parent) || !/table$/i.test(nameOf(parent.expression) ?? "")) return false;
  const [first] = parent.arguments;
  return first !== void 0 && ts4.isStringLiteralLike(first);
}
function objectOwner(property) {
  return holderOf(property) ?? overwritten(property);
}
function overwritten(property) {
  const object = property.parent;
  if (!ts4.isObjectLiteralExpression(object)) return null;
  let at = object.parent;
  while (ts4.isParenthesizedExpression(at) || ts4.isAsExpression(at)) at = at.parent;
  if (!ts4.isReturnStatement(at) && !ts4.isArrowFunction(at) && !ts4.isVariableDeclaration(at)) return null;
  const later = object.properties.find((one) => one.pos > property.pos && ts4.isSpreadAssignment(one));
  return later && ts4.isSpreadAssignment(later) ? readOwner(later.expression) : null;
}
function holderOf(property) {
  const keys = [];
  for (let at = property.parent; at; at = at.parent) {
    if (ts4.isPropertyAssignment(at)) keys.push(textOf(at.name));
    const initial = initialOf(at);
    if (initial === "props") return propsOwner(property);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf(initial, initial === "context" ? "context" : "first state of", name, keys, aroundOf(at));
    }
    if (ts4.isCallExpression(at) || ts4.isNewExpression(at)) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf("insert", "insert of", inserted, keys);
      if (!/^(freeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal)$/.test(
        chainOf(at.expression).at(-1) ?? ""
      ))
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [declared, ...keys].flatMap(splitWords).some((word) => INITIAL.has(word));
      if (!isTable) {
        const inserted = ts4.isVariableDeclaration(at) ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf("insert", "insert of", inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? "function" : "object";
      const around = [...typeNames(at), ...isGeneral(declared) ? [fileName(at)] : []];
      return ownerOf("table", title, declared, keys, around);
    }
    if (ts4.isExportAssignment(at) && splitWords(fileName(at)).some((word) => INITIAL.has(word)))
      return ownerOf("table", "object", fileName(at), keys);
    if (ts4.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}
var INITIAL = /* @__PURE__ */ new Set(["default", "defaults", "initial", "fallback", "fallbacks", "preset"]);
var GENERAL = /^(default|initial|fallback|preset|state|value|data|option|config|setting|schema|props|item)s?$/;
var isGeneral = (name) => splitWords(name).every((word) => GENERAL.test(word));
function fileName(node) {
  const path = node.getSourceFile().fileName;
  const base = baseName(path).replace(/\.[^.]+$/, "");
  return base === "index" ? path.split("/").at(-2) ?? base : base;
}
var aroundOf = (node) => [
  ...enclosingNames(node),
  fileName(node),
  node.getSourceFile().fileName.split("/").at(-2) ?? "",
  ...ts4.isCallExpression(node) ? (node.typeArguments ?? []).map((type) => type.getText()) : []
];
function classOwner(property) {
  const name = ts4.isClassLike(property.parent) ? declaredName(property.parent) : null;
  return name === null ? null : ownerOf("class", "class", name);
}
function readOwner(source, keys = []) {
  const chain = chainOf(source);
  const name = chain.at(-1) ?? nameOf(source);
  return name === void 0 || name === null || name === "this" ? null : ownerOf("read", "fallback of", name, keys);
}
function propsOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) {
    if (isFunction(at) || ts4.isClassLike(at)) component = declaredName(at);
    else if (ts4.isBinaryExpression(at) && receiverOf(at.left)) component = nameOf(unwrap(receiverOf(at.left)));
  }
  const name = component !== null && /^[A-Z]/.test(component) ? component : fileName(node);
  return ownerOf("props", "props of", name);
}
function ageOwner(node) {
  return ownerOf("age", "age branch in", enclosingNames(node).at(-1) ?? fileName(node));
}
function declarationName(node) {
  if (ts4.isVariableDeclaration(node) && ts4.isIdentifier(node.name)) return node.name.text;
  if (ts4.isPropertyDeclaration(node)) return textOf(node.name);
  if (ts4.isBinaryExpression(node) && node.operatorToken.kind === ts4.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}
function typeNames(node) {
  const type = ts4.isVariableDeclaration(node) || isFunction(node) ? node.type : void 0;
  return type ? type.getText().match(/\w+/g) ?? [] : [];
}

// src/extract/code/default-grants.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var GIVES = /^(give|grant|assign|allow|add)(?=[A-Z]|$)/;
var RIGHTS = /^(permissions?|privileges?|rights?|acl|abilit(y|ies)|capabilit(y|ies))$/;
var EVERYBODY = /^(everyone|everybody|anyone|registered|registeredusers?|users?|allusers|members?|allmembers|guests?|authenticated|default|defaultrole|public)$/;
function grantsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (!GIVES.test(name) || !chainOf(call.expression).flatMap(splitWords).some((word) => RIGHTS.test(word)))
    return [];
  const given = call.arguments.map(stringsOf);
  const to = given.find((strings) => strings.some(isEverybody))?.find(isEverybody);
  if (!to) return [];
  return given.flatMap((strings) => strings.some(isEverybody) ? [] : strings.map((one) => ({ name: one, to })));
}
var isEverybody = ({ text }) => EVERYBODY.test(splitWords(text).join(""));
function stringsOf(argument) {
  const inner = unwrap(argument);
  if (ts5.isStringLiteralLike(inner)) return [inner];
  if (ts5.isArrayLiteralExpression(inner)) return inner.elements.filter(ts5.isStringLiteralLike);
  const value = ts5.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts5.isArrayLiteralExpression(unwrap(value)) ? stringsOf(value) : [];
}

// src/extract/code/default-schemas.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
function declaredDefault(initializer) {
  const inner = unwrap(initializer);
  if (ts6.isObjectLiteralExpression(inner)) return defaultKey(inner);
  for (let at = inner; ts6.isCallExpression(at); ) {
    const callee = at.expression;
    if (!ts6.isPropertyAccessExpression(callee)) {
      return nameOf(callee) === "optional" ? at.arguments[1] ?? null : null;
    }
    if (/^(default|defaults|defaultTo|prefault|catch|\$default|withDefault)$/.test(callee.name.text))
      return at.arguments[0] ?? null;
    const last = at.arguments.at(-1);
    const options = last && /^(Type|t|T|S)$/.test(nameOf(callee.expression) ?? "") ? unwrap(last) : null;
    const given = options && ts6.isObjectLiteralExpression(options) ? defaultKey(options) : null;
    if (given) return given;
    if (/^(optional|nullish|fallback)$/.test(callee.name.text) && at.arguments[1]) return at.arguments[1];
    at = unwrap(callee.expression);
  }
  return null;
}
function defaultKey(object) {
  return valueAt(object, /^(default|defaultValue|defaultsTo|initialValue)$/);
}
function valueAt(object, key) {
  for (const property of object.properties)
    if (ts6.isPropertyAssignment(property) && key.test(textOf(property.name))) return property.initializer;
  return null;
}
function namedRow(object) {
  const value = defaultKey(object);
  const name = value && valueAt(object, /^(key|id|name|setting|field|column)$/);
  return name && ts6.isStringLiteralLike(name) ? { name, value } : null;
}
function decoratedDefault(property) {
  for (const { expression } of ts6.getDecorators(property) ?? []) {
    if (!ts6.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      const found = ts6.isObjectLiteralExpression(argument) ? defaultKey(argument) : null;
      if (found) return found;
    }
    const [first] = expression.arguments;
    if (first && nameOf(expression.expression) === "Default") return first;
  }
  return null;
}
var READS = /^(get|read|load|fetch|value|pref|setting|prop|property|stored?|persist|remember|flag|use(Local|Session)?(Storage|Setting|Preference|Pref)|usePersisted|atomWithStorage|define)/i;
var SETTINGS = /^[\w.]*(settings?|preferences?|prefs)\w*\.\w+$/i;
var KEEPS = /stor(ed?|age)|persist|pref|setting|remember/i;
function keyedRead(call) {
  const [first, second, third, ...more] = call.arguments;
  if (!first || !second || more.length > 0) return null;
  const name = nameOf(call.expression) ?? "";
  const isRegistry = /^(add|register|declare)$/.test(name) && SETTINGS.test(call.expression.getText());
  if (!READS.test(name) && !isRegistry) return null;
  const kept = KEEPS.test(name) ? ["setting"] : [];
  const receiver = ts6.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
  if (ts6.isStringLiteralLike(first)) {
    if (third && literalOf(third)) return null;
    const isThis = chainOf(receiver).at(-1) === "this";
    return { key: first, value: second, source: isThis ? call.expression : receiver, keys: kept };
  }
  if (third && ts6.isStringLiteralLike(second)) return { key: second, value: third, source: first, keys: kept };
  return null;
}
function storedKey(read) {
  const call = unwrap(read);
  if (!ts6.isCallExpression(call) || call.arguments.length !== 1 || !ts6.isPropertyAccessExpression(call.expression))
    return null;
  const [key] = call.arguments;
  const { expression: source, name } = call.expression;
  const isStore = KEEPS.test(chainOf(source).at(-1) ?? "") && /^get(Item|Boolean|String)?$/.test(name.text);
  return isStore && key && ts6.isStringLiteralLike(key) ? { key, source } : null;
}
function columnDefault(call) {
  const callee = call.expression;
  const [value, name, column] = call.arguments;
  if (value && name && column && /^(add|change)Column$/.test(nameOf(callee) ?? "")) {
    const given = ts6.isObjectLiteralExpression(column) ? defaultKey(column) : null;
    return given && ts6.isStringLiteralLike(value) ? { name, value: given, table: value.text } : null;
  }
  if (!value || !ts6.isPropertyAccessExpression(callee) || callee.name.text !== "defaultTo") return null;
  const made = columnAround(call);
  if (made) return { ...made, value };
  let at = unwrap(callee.expression);
  while (ts6.isCallExpression(at) && ts6.isPropertyAccessExpression(at.expression)) {
    const [name2] = at.arguments;
    if (name2 && ts6.isStringLiteralLike(name2)) {
      const table = tableAround(call);
      return table === null ? null : { name: name2, value, table };
    }
    at = unwrap(at.expression.expression);
  }
  return null;
}
function columnAround(call) {
  let at = call;
  while (ts6.isCallExpression(at.parent) || ts6.isPropertyAccessExpression(at.parent)) at = at.parent;
  const add = ts6.isArrowFunction(at.parent) && ts6.isCallExpression(at.parent.parent) ? at.parent.parent : null;
  const [name] = add?.arguments ?? [];
  if (!add || !name || !ts6.isPropertyAccessExpression(add.expression) || !/^(add|alter|modify)Column$/.test(add.expression.name.text))
    return null;
  for (let on = add.expression.expression; ts6.isCallExpression(on) && ts6.isPropertyAccessExpression(on.expression); on = on.expression.expression) {
    const [table] = on.arguments;
    if (table && ts6.isStringLiteralLike(table) && /table$/i.test(on.expression.name.text))
      return { name, table: table.text };
  }
  return null;
}
function tableAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    const [first] = ts6.isCallExpression(at) ? at.arguments : [];
    if (first && ts6.isStringLiteralLike(first) && ts6.isCallExpression(at) && /table$/i.test(nameOf(at.expression) ?? ""))
      return first.text;
  }
  return null;
}

// src/extract/code/default-occasions.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
var CHANNEL = /^(e?mail|push|sms|desktop|mobile|web|browser|inApp|in_app|onSite|on_site)$/;
function occasionOf({ name, initializer, parent }) {
  if (!/^(true|false)$/.test(initializer.getText()) || !CHANNEL.test(textOf(name))) return null;
  const holder = parent.parent;
  const isOnlyChannels = parent.properties.every((one) => one.name && CHANNEL.test(textOf(one.name)));
  return ts7.isPropertyAssignment(holder) && !ts7.isComputedPropertyName(holder.name) && isOnlyChannels ? holder : null;
}
function ownerOfOccasion(occasion) {
  const owner = objectOwner(occasion);
  const isKept = (word) => !/^(type|event|channel|kind)s?$/.test(word);
  return owner && { ...owner, own: owner.own.filter(isKept), words: owner.words.filter(isKept) };
}

// src/extract/code/fallbacks.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var ALTERNATIVES = [
  ts8.SyntaxKind.BinaryExpression,
  ts8.SyntaxKind.ConditionalExpression,
  ts8.SyntaxKind.IfStatement,
  ts8.SyntaxKind.BindingElement,
  ts8.SyntaxKind.Parameter,
  ts8.SyntaxKind.PropertyAssignment
];
function findFallbacks(file, concept) {
  const found = [];
  for (const node of file.ofKinds(ALTERNATIVES)) {
    for (const [value, other] of [...alternatives(node), ...declaredStandIn(node)]) {
      const literal = standInOf(other);
      const asked2 = literal && askedIn(value, literal);
      const name = asked2 && nameNode(asked2);
      if (!name) continue;
      const words = splitWords(textOf(name));
      if (!hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, asked2)) continue;
      if (isOfSomethingElse(node, concept) || isWithinUnlike(concept, file.path, node)) continue;
      found.push({ name, literal });
    }
  }
  return found;
}
function askedIn(value, literal) {
  const inner = numberedIn(value);
  if (!ts8.isCallExpression(inner)) return inner;
  if (typeof literal.value === "boolean") return null;
  const [verb] = splitWords(nameOf(inner.expression) ?? "");
  return /^(get|calculate|calc|compute|find|load|read|fetch|resolve|age)$/.test(verb ?? "") ? inner.expression : null;
}
function declaredStandIn(node) {
  if (!ts8.isPropertyAssignment(node) || ts8.isComputedPropertyName(node.name)) return [];
  for (let at = unwrap(node.initializer); ts8.isCallExpression(at) && ts8.isPropertyAccessExpression(at.expression); ) {
    const [first] = at.arguments;
    if (first && /^(default|catch|prefault)$/.test(at.expression.name.text)) return [[node.name, first]];
    at = unwrap(at.expression.expression);
  }
  return [];
}
var ARITHMETIC = /* @__PURE__ */ new Set([
  ts8.SyntaxKind.PlusToken,
  ts8.SyntaxKind.MinusToken,
  ts8.SyntaxKind.AsteriskToken,
  ts8.SyntaxKind.SlashToken
]);
function isOnlyReckonedWith(node) {
  const { name } = node;
  const owner = enclosingFunction(node.name);
  if (!ts8.isIdentifier(name) || !owner?.body) return false;
  let uses = 0;
  let reckoned = 0;
  eachNode(owner.body, (one) => {
    if (!ts8.isIdentifier(one) || one.text !== name.text) return;
    let holder = one.parent;
    while (ts8.isParenthesizedExpression(holder)) holder = holder.parent;
    uses++;
    if (ts8.isBinaryExpression(holder) && ARITHMETIC.has(holder.operatorToken.kind)) reckoned++;
  });
  return uses > 0 && uses === reckoned;
}
var CHOOSERS = /* @__PURE__ */ new Set(["slider", "filter", "filters", "range", "picker", "stepper"]);
function isOfSomethingElse(node, concept) {
  if (!ts8.isBindingElement(node) && !ts8.isParameter(node)) return false;
  const holder = ts8.isBindingElement(node) ? node.parent.parent : node;
  if (ts8.isVariableDeclaration(holder)) {
    const source = holder.initializer ? chainOf(holder.initializer) : [];
    return source.some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  }
  if (ts8.isParameter(holder) && isOnlyReckonedWith(node)) return true;
  const around = ts8.isParameter(holder) ? declaredName(holder.parent) : null;
  return around !== null && /^[A-Z]/.test(around) && splitWords(around).some((word) => CHOOSERS.has(word));
}
function alternatives(node) {
  if (ts8.isBinaryExpression(node)) {
    const isFallback = [
      ts8.SyntaxKind.QuestionQuestionToken,
      ts8.SyntaxKind.BarBarToken,
      ts8.SyntaxKind.QuestionQuestionEqualsToken,
      ts8.SyntaxKind.BarBarEqualsToken
    ].includes(node.operatorToken.kind);
    return isFallback ? [[unwrap(node.left), node.right]] : [];
  }
  if (ts8.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked2 = askedForNothing(condition);
    if (!asked2) return [];
    const [missing, present] = asked2.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked2.value, present) ? [[unwrap(present), missing]] : [];
  }
  if (ts8.isIfStatement(node)) return assignedIfMissing(node);
  if ((ts8.isBindingElement(node) || ts8.isParameter(node)) && node.initializer) {
    const name = ts8.isBindingElement(node) ? node.propertyName ?? node.name : node.name;
    return ts8.isIdentifier(name) || ts8.isStringLiteral(name) ? [[name, node.initializer]] : [];
  }
  return [];
}
function assignedIfMissing({ expression, thenStatement }) {
  const [only, ...more] = ts8.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const asked2 = askedForNothing(expression);
  if (!asked2?.isMissing || !only || more.length > 0 || !ts8.isExpressionStatement(only)) return [];
  const set = unwrap(only.expression);
  const isSet = ts8.isBinaryExpression(set) && set.operatorToken.kind === ts8.SyntaxKind.EqualsToken;
  return isSet && isSame(set.left, asked2.value) ? [[unwrap(set.left), set.right]] : [];
}
var isSame = (one, other) => unwrap(one).getText() === unwrap(other).getText();
function askedForNothing(condition) {
  const inner = unwrap(condition);
  if (ts8.isPrefixUnaryExpression(inner) && inner.operator === ts8.SyntaxKind.ExclamationToken)
    return { value: inner.operand, isMissing: true };
  if (ts8.isCallExpression(inner) && nameOf(inner.expression) === "isNaN" && inner.arguments[0])
    return { value: inner.arguments[0], isMissing: true };
  if (!ts8.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith("=");
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === void 0)) return { value: inner.left, isMissing };
  const isTypeof = ts8.isTypeOfExpression(inner.left) && literal?.value === "undefined";
  return isTypeof ? { value: inner.left.expression, isMissing } : null;
}

// src/extract/code/default-candidates.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var known = /* @__PURE__ */ new WeakMap();
var KINDS = [
  ts9.SyntaxKind.PropertyAssignment,
  ts9.SyntaxKind.ShorthandPropertyAssignment,
  ts9.SyntaxKind.ObjectLiteralExpression,
  ts9.SyntaxKind.PropertyDeclaration,
  ts9.SyntaxKind.CallExpression,
  ts9.SyntaxKind.VariableDeclaration,
  ts9.SyntaxKind.BinaryExpression,
  ts9.SyntaxKind.ConditionalExpression,
  ts9.SyntaxKind.IfStatement,
  ts9.SyntaxKind.BindingElement,
  ts9.SyntaxKind.Parameter
];
function candidatesIn(file) {
  let found = known.get(file);
  if (!found) {
    found = file.ofKinds(KINDS).flatMap(candidatesAt);
    known.set(file, found);
  }
  return found;
}
function candidatesAt(node) {
  const one = (name, value, owner, text = textOf(name)) => [
    { node, name, text, value, owner }
  ];
  if (ts9.isPropertyAssignment(node)) {
    const name = keyOf(node.name);
    if (!name) return [];
    const text = ts9.isComputedPropertyName(node.name) ? textOf(name).replace(new RegExp("^\\p{Lu}", "u"), (first) => first.toLowerCase()) : textOf(name);
    const declared = declaredDefault(node.initializer);
    const control = controlValue(node);
    if (control) return one(name, control, () => objectOwner(node), text);
    const occasion = occasionOf(node);
    if (occasion) return one(name, node.initializer, () => ownerOfOccasion(occasion), textOf(occasion.name));
    return declared ? one(name, declared, () => schemaOwner(node), text) : one(name, node.initializer, () => objectOwner(node), text);
  }
  if (ts9.isShorthandPropertyAssignment(node)) return one(node.name, node.name, () => objectOwner(node));
  if (ts9.isObjectLiteralExpression(node)) {
    const row = namedRow(node);
    return row ? one(row.name, row.value, () => schemaOwner(node)) : [];
  }
  if (ts9.isPropertyDeclaration(node) && !ts9.isComputedPropertyName(node.name)) {
    const value = decoratedDefault(node) ?? node.initializer;
    return value ? one(node.name, value, () => classOwner(node)) : [];
  }
  if (ts9.isCallExpression(node)) {
    const column = columnDefault(node);
    if (column && ts9.isStringLiteralLike(column.name))
      return one(column.name, column.value, () => ownerOf("schema", "table", column.table));
    const read = keyedRead(node);
    if (!read) {
      return grantsOf(node).map(({ name, to }) => {
        const owner2 = () => ownerOf("grant", "permission of", to.text, [], ["permission"]);
        return { node, name, text: name.text.split(/[.:/]/).at(-1), value: to, means: ["everyone"], owner: owner2 };
      });
    }
    const parts = read.key.text.split(/[.:/]/);
    const owner = () => readOwner(read.source, [...read.keys, ...parts.slice(0, -1)]);
    return one(read.key, read.value, owner, parts.at(-1));
  }
  const stored = storedFallback(node) ?? refusal(node);
  if (stored) return one(stored.name, stored.value, () => readOwner(stored.source));
  const assigned = assignedInBranch(node);
  if (assigned) return one(assigned.name, assigned.value, () => null);
  const scalar = scalarState(node);
  if (scalar) return one(scalar.name, scalar.value, () => formOwner(node));
  return alternatives(node).flatMap(([value, other]) => {
    const found = fallbackOf(node, value);
    return found ? one(found.name, other, found.owner) : [];
  });
}
function keyOf(name) {
  return ts9.isComputedPropertyName(name) ? nameNode(name.expression) : name;
}
function fallbackOf(node, value) {
  if (ts9.isBindingElement(node)) {
    const holder = node.parent.parent;
    if (ts9.isParameter(holder))
      return isComponent(holder.parent) ? { name: value, owner: () => propsOwner(node) } : null;
    const source2 = ts9.isVariableDeclaration(holder) ? holder.initializer : void 0;
    if (!source2) return null;
    const isProps = /^(props|defineProps)$/.test(
      nameOf(ts9.isCallExpression(source2) ? source2.expression : source2) ?? ""
    );
    return { name: value, owner: () => isProps ? propsOwner(node) : readOwner(source2) };
  }
  if (ts9.isParameter(node)) return null;
  const stored = storedFallback(node.parent) ? null : storedKey(value);
  if (stored) return { name: stored.key, owner: () => readOwner(stored.source, ["setting"]) };
  const name = nameNode(value);
  const source = receiverOf(value);
  return name && source && !isShown(node) ? { name, owner: () => readOwner(source) } : null;
}
function isShown(node) {
  let at = node.parent;
  while (ts9.isParenthesizedExpression(at) || ts9.isBinaryExpression(at)) at = at.parent;
  if (ts9.isPrefixUnaryExpression(at)) return ts9.isPropertyAssignment(at.parent) || ts9.isCallExpression(at.parent);
  return ts9.isJsxExpression(at) && ts9.isJsxAttribute(at.parent) && /^(is)?(checked|value|selected|active|enabled|on|pressed)$/i.test(textOf(at.parent.name));
}
function isComponent(node) {
  return isFunction(node) && /^[A-Z]/.test(declaredName(node) ?? "");
}
function storedFallback(node) {
  if (!ts9.isBinaryExpression(node) || node.operatorToken.kind !== ts9.SyntaxKind.EqualsToken) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  const value = unwrap(node.right);
  const isFallback = ts9.isBinaryExpression(value) && /^(\?\?|\|\|)$/.test(value.operatorToken.getText()) && ts9.isCallExpression(unwrap(value.left));
  return name && source && isFallback ? { name, value: value.right, source } : null;
}
function refusal(node) {
  if (!ts9.isBinaryExpression(node) || node.operatorToken.getText() !== "!==") return null;
  if (node.right.kind !== ts9.SyntaxKind.FalseKeyword) return null;
  const name = nameNode(node.left);
  const source = receiverOf(node.left);
  return name && source ? { name, value: node, source } : null;
}
function assignedInBranch(node) {
  if (!ts9.isBinaryExpression(node) || node.operatorToken.kind !== ts9.SyntaxKind.EqualsToken) return null;
  if (!ts9.isPropertyAccessExpression(node.left) || !ts9.isIdentifier(node.left.expression)) return null;
  const statement = node.parent;
  const around = ts9.isBlock(statement.parent) ? statement.parent.parent : statement.parent;
  return ts9.isExpressionStatement(statement) && ts9.isIfStatement(around) ? { name: node.left.name, value: node.right } : null;
}
function scalarState(node) {
  if (!ts9.isVariableDeclaration(node) || !node.initializer) return null;
  const call = unwrap(node.initializer);
  if (!ts9.isCallExpression(call) || !/^(useState|ref|createSignal|signal)$/.test(nameOf(call.expression) ?? ""))
    return null;
  const first = ts9.isArrayBindingPattern(node.name) ? node.name.elements[0] : null;
  const name = first && ts9.isBindingElement(first) ? first.name : node.name;
  const [value] = call.arguments;
  return value && ts9.isIdentifier(name) ? { name, value } : null;
}
function formOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) if (isFunction(at)) component = declaredName(at);
  return ownerOf("state", "first state in", component ?? fileName(node), [], aroundOf(node));
}

// src/extract/code/default-values.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
var fixed = (values) => ({ values, adult: null, at: null });
function meaningOf(value, ages) {
  const inner = unwrap(value);
  if (ts10.isBinaryExpression(inner) && inner.operatorToken.kind === ts10.SyntaxKind.BarToken) {
    const both = allOf([inner.left, inner.right], ages);
    return both && fixed(both);
  }
  const literal = literalOf(inner);
  if (literal) {
    if (literal.value === null || literal.value === void 0) return null;
    return fixed([[...memberName(inner), String(literal.value)]]);
  }
  if (ts10.isIdentifier(inner)) {
    const branch = branchOf(inner, ages);
    return branch && meaningOfBranch(branch, ages);
  }
  if (ts10.isConditionalExpression(inner)) return meaningForChild(inner, ages);
  const flags = flagsOf(inner);
  if (flags) return fixed(flags);
  if (ts10.isBinaryExpression(inner)) {
    if (inner.operatorToken.getText() === "!==" && inner.right.kind === ts10.SyntaxKind.FalseKeyword)
      return fixed([["true"]]);
    const { operatorToken, left, right } = inner;
    if (/^(\?\?|\|\|)$/.test(operatorToken.getText()) && !literalOf(left)) return meaningOf(right, ages);
  }
  return null;
}
function meaningOfBranch({ child, adult, at }, ages) {
  const [given, other] = [child, adult].map((values) => allOf(values, ages));
  return given && other ? { values: given, adult: other, at } : null;
}
function isRunTimeChoice(value, name) {
  const inner = unwrap(value);
  const isYesNo = ts10.isPrefixUnaryExpression(inner) || ts10.isCallExpression(inner) && nameOf(inner.expression) === "Boolean";
  const same = splitWords(name).join("");
  return isYesNo && !(inner.getText().match(/\w+/g) ?? []).some((word) => splitWords(word).join("") === same);
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
  if (isAdultTrue === isAdultFalse) return fixed([]);
  const [child, adult] = isAdultTrue ? [no, yes] : [yes, no];
  return { values: child.values, adult: adult.values, at: null };
}
function flagsOf(value) {
  if (ts10.isPropertyAccessExpression(value)) return isConstantName(value) ? [memberName(value)] : null;
  if (!ts10.isObjectLiteralExpression(value) || value.properties.length === 0) return null;
  const set = [];
  for (const property of value.properties) {
    const on = ts10.isPropertyAssignment(property) ? literalOf(property.initializer)?.value : void 0;
    if (typeof on !== "boolean") return null;
    if (on) set.push(textOf(property.name));
  }
  return set.length > 0 ? set.map((name) => [name]) : [["false"]];
}
function isConstantName(value) {
  const chain = chainOf(value);
  return chain.length > 1 && chain.slice(-2).every((name) => /^[A-Z]/.test(name));
}
var memberName = (value) => ts10.isPropertyAccessExpression(value) ? [value.name.text] : [];

// src/extract/code/defaults.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var OPEN = /^(everyone|members)$/;
var FORM = /^(settings?|preferences?|prefs?|privacy|signup|register|registration|onboarding|setup|join)$/;
var SIGN_UP = /^(signup|register|registration|onboarding|setup|join)$/;
function findDefaults(file, concept, guards) {
  const ages = guards.filter((guard) => guard.guard === "age");
  const sites = /* @__PURE__ */ new Map();
  for (const candidate of candidatesIn(file)) {
    const site = siteOf(candidate, concept, ages);
    if (site && !sites.has(site.name) && !standsWithin(concept.unlikeDefault.within, file.path, candidate.node))
      sites.set(site.name, site);
  }
  return [...sites.values()];
}
var asked = /* @__PURE__ */ new WeakMap();
function couldBeSetting(name, concept) {
  let answers = asked.get(concept);
  if (!answers) asked.set(concept, answers = /* @__PURE__ */ new Map());
  let answer = answers.get(name);
  if (answer === void 0) answers.set(name, answer = settingNamed(name, null, concept) !== null);
  return answer;
}
function siteOf(candidate, concept, ages) {
  const { node, name, value, text: given } = candidate;
  if (!couldBeSetting(given, concept)) return null;
  const decided = candidate.means ? fixed([candidate.means]) : chosenBy(node, value, ages);
  const owned = ownedBy(candidate.owner(), given, concept);
  const { owner, named } = owned ?? ownedBy(decided?.adult ? ageOwner(node) : null, given, concept) ?? NOBODY;
  if (!owner || !named) return null;
  const meaning = decided ?? (isAskedAtStart(owner) && isRunTimeChoice(value, given) ? fixed([]) : null);
  if (!meaning) return null;
  const texts = meaning.values.flat();
  if (texts.length > 0 && texts.every((text) => isGroup(given, text))) return null;
  const option = weakestOption(named, meaning.values);
  if (option === null && texts.some((text) => /^-?[\d.]+$/.test(text))) return null;
  const age = ageOfDefault(node, owner.name, ages);
  if (age === "adult" || age === "older" && option !== null && !OPEN.test(option)) return null;
  return {
    name: meaning.at ?? name,
    symbol: meaning.at ? textOf(meaning.at) : given,
    setting: named.pattern.setting,
    option,
    adult: meaning.adult ? weakestOption(named, meaning.adult) : void 0,
    text: textAt(value, meaning),
    owner
  };
}
var NOBODY = { owner: null, named: null };
function ownedBy(owner, given, concept) {
  if (!owner || hasAnyPhrase(owner.own, concept.unlikeDefault.word)) return null;
  const named = settingNamed(given, owner.words, concept);
  return named && isOwned(owner, named, concept) ? { owner, named } : null;
}
function chosenBy(node, value, ages) {
  const member = ts11.isBinaryExpression(node) ? branchOfMember(node, ages) : null;
  if (member) return meaningOfBranch(member, ages);
  const meaning = meaningOf(value, ages);
  const twin = meaning && !meaning.adult ? adultTwin(node, ages) : null;
  const adult = twin && meaningOf(twin, ages);
  return meaning && adult ? { ...meaning, adult: adult.values } : meaning;
}
function isOwned(owner, { pattern }, concept) {
  if (owner.kind === "age" || owner.kind === "grant") return true;
  if (owner.kind === "props" && !pattern.isProp) return false;
  if (owner.kind === "state") return says(owner, FORM) || hasAnyPhrase(owner.words, pattern.forms);
  return hasAnyPhrase(owner.words, concept.owners);
}
function isAskedAtStart(owner) {
  return owner.kind === "read" || owner.kind === "state" && says(owner, SIGN_UP);
}
var says = ({ words }, pattern) => words.some((word, index) => pattern.test(word) || word === "sign" && words[index + 1] === "up");
function textAt(value, { at }) {
  const given = at && ts11.isVariableDeclaration(at.parent) ? at.parent.initializer : at && ts11.isBinaryExpression(at.parent) ? at.parent.right : null;
  return (given ?? value).getText().replace(/\s+/g, " ");
}

// src/extract/code/default-drafts.ts
function defaultDrafts(file, concept, guards) {
  return findDefaults(file, concept, guards).map((site) => {
    const { name, symbol, setting, option, adult, text, owner } = site;
    const around = enclosingNames(name);
    const draft = {
      kind: "default",
      concept: concept.id,
      at: file.placeOf(name),
      around: around.at(-1) === owner.name ? around : [...around, owner.name],
      symbol,
      side: file.side,
      setting,
      option,
      adult,
      text,
      owner: owner.text
    };
    return { draft, site };
  });
}

export {
  findFallbacks,
  askedForNothing,
  defaultDrafts
};
