import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  askedForNothing,
  defaultDrafts,
  findFallbacks
} from "./chunk-HG2JV63V.js";
import {
  openSlice
} from "./chunk-CW7HHVMY.js";
import "./chunk-XWJQTYMX.js";
import "./chunk-VD7AFGYE.js";
import {
  DETECTORS,
  UNKNOWN_PROPS,
  checksOfCallers,
  detectSdks,
  elementControl,
  evaluate,
  findStatedChecks,
  givenComponent,
  handlerState,
  isAboutMachines,
  isAtOneGlance,
  isHandlerOf,
  namesAct,
  propControl,
  propsOf,
  speaksOfTwo,
  translatedName,
  wayTo
} from "./chunk-XAQ7Y3AN.js";
import {
  evidenceReader,
  isRouteOf,
  routeAt
} from "./chunk-64CYJBBS.js";
import {
  askedThrough,
  checksHeld,
  limitOf
} from "./chunk-YAYYR2TV.js";
import {
  callSiteOf,
  calleeOf,
  couldBeCallOf,
  declarationOf,
  heldAt,
  importersOf,
  isBirthName,
  isCallOf,
  isGivenNobody,
  isOwnPerson,
  isOwnProfile,
  isUnlike,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  showsOneself,
  valueOf
} from "./chunk-4MYTWXNY.js";
import {
  FUNCTION_KINDS,
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
  WRITES_MARKUP,
  maySpeak
} from "./chunk-X3R5PLJK.js";
import "./chunk-LQ7WUNJW.js";
import "./chunk-G72DJYZZ.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-B3MNYGOH.js";
import {
  KINDS,
  columnDraft,
  exclusionOf,
  isAngularTemplate,
  isNeutral,
  isUnsaid,
  kindOf,
  kindsNamed,
  memberWord,
  nameOfTemplate
} from "./chunk-PW2JARSY.js";
import {
  componentName,
  lineReader,
  nameOfFile
} from "./chunk-OITSLEZ6.js";
import {
  fitsTag,
  isLeafName
} from "./chunk-B4MDNI57.js";
import "./chunk-OLDNXK37.js";
import {
  isLabelOf
} from "./chunk-FIDSMR5K.js";
import {
  hasAnyPhrase,
  phrasesOf,
  splitWords
} from "./chunk-JKDIQPU5.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-ZTI53HFV.js";
import {
  formatPlace
} from "./chunk-2T5XBO22.js";
import {
  literally
} from "./chunk-JK2G4DRA.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/age/missing-answers.ts
import { ts } from "./vendor/ts-morph.js";
function missingAnswersIn(file, concept) {
  if (concept.fallbacks.length === 0) return [];
  return file.ofKinds(FUNCTION_KINDS).flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const symbol = declaredName(node);
    const words = splitWords(symbol ?? "");
    if (symbol === null || !hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, null)) return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return answersFor(node).flatMap((answer) => {
      const literal = literalOf(answer);
      return typeof literal?.value === "boolean" ? [{ node: answer, symbol, literal }] : [];
    });
  });
}
function answersFor({ body }) {
  if (!body) return [];
  if (!ts.isBlock(body)) return otherSide(body);
  return body.statements.flatMap((statement) => {
    if (ts.isReturnStatement(statement)) return statement.expression ? otherSide(statement.expression) : [];
    if (!ts.isIfStatement(statement) || !asksForMissingAge(statement.expression)) return [];
    const [only] = ts.isBlock(statement.thenStatement) ? statement.thenStatement.statements : [statement.thenStatement];
    return only && ts.isReturnStatement(only) && only.expression ? [only.expression] : [];
  });
}
function otherSide(returned2) {
  const inner = unwrap(returned2);
  if (!ts.isConditionalExpression(inner)) return [];
  if (asksForMissingAge(inner.condition)) return [inner.whenTrue];
  return isAge(inner.condition) ? [inner.whenFalse] : [];
}
function asksForMissingAge(condition) {
  const inner = unwrap(condition);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken)
    return asksForMissingAge(inner.left) || asksForMissingAge(inner.right);
  const asked = askedForNothing(inner);
  return !!asked?.isMissing && isAge(asked.value);
}
function isAge(value) {
  const name = nameOf(unwrap(value)) ?? "";
  return isBirthName(name) || /^(user_?)?age$/i.test(name);
}

// src/extract/code/as-props.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var CHOOSES_ELEMENT = /^(as|is|tag|element|tagName|component|el)$/i;
var STANDS_IN = /(Fallback|FallbackComponent|Skeleton|Spinner)$/;
function isPlainElement(name, declaration) {
  if (declaration === null) return false;
  if (STANDS_IN.test(name) && (ts2.isVariableDeclaration(declaration) || isProp(declaration))) return true;
  if (isProp(declaration)) {
    const prop = textOf(declaration.propertyName ?? declaration.name);
    return CHOOSES_ELEMENT.test(prop) || isElementName(declaration.initializer);
  }
  return ts2.isVariableDeclaration(declaration) && isElementName(declaration.initializer);
}
var isProp = (node) => ts2.isBindingElement(node);
function isElementName(value) {
  if (!value) return false;
  const inner = unwrap(value);
  if (ts2.isStringLiteralLike(inner)) return true;
  if (ts2.isConditionalExpression(inner)) return isElementName(inner.whenTrue) || isElementName(inner.whenFalse);
  if (ts2.isBinaryExpression(inner)) return isElementName(inner.right);
  if (ts2.isTemplateExpression(inner)) return true;
  if (ts2.isPropertyAccessExpression(inner)) return CHOOSES_ELEMENT.test(inner.name.text);
  return ts2.isIdentifier(inner) && CHOOSES_ELEMENT.test(inner.text);
}

// src/extract/code/auto-imports.ts
var isTemplateFile = (path) => /\.vue$/i.test(path) || isAngularTemplate(path);
function autoImported(paths) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!isTemplateFile(path) || exclusionOf(path) !== null) continue;
    const names = isAngularTemplate(path) ? [nameOfTemplate(path)] : [nameOfFile(path), prefixedName(path)];
    for (const name of new Set(names)) found.set(name, found.has(name) ? null : path);
  }
  return found;
}
function prefixedName(path) {
  const below = /(?:^|\/)components\/(.+)\/[^/]+$/.exec(path)?.[1];
  const own = nameOfFile(path);
  if (!below) return own;
  const prefix = componentName(below);
  return own.startsWith(prefix) ? own : prefix + own;
}

// src/extract/code/default-props.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
function component(file, name, node) {
  const defaults = /* @__PURE__ */ new Map();
  if (!file.ast.text.includes("defaultProps")) return { file, name, node, hasHiddenProps: false, defaults };
  const object = assignedIn(file.ast, name, node) ?? staticOf(node);
  for (const property of object?.properties ?? []) {
    if (ts3.isPropertyAssignment(property)) defaults.set(textOf(property.name), property.initializer);
  }
  const isWhole2 = object !== null && object.properties.every(ts3.isPropertyAssignment);
  return { file, name, node, hasHiddenProps: !isWhole2, defaults };
}
function assignedIn(ast, name, node) {
  const names = /* @__PURE__ */ new Set([name, node.name && textOf(node.name)]);
  for (const statement of ast.statements) {
    if (!ts3.isExpressionStatement(statement) || !ts3.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (!ts3.isPropertyAccessExpression(left) || left.name.text !== "defaultProps") continue;
    if (names.has(left.expression.getText())) return objectIn(right);
  }
  return null;
}
function staticOf(node) {
  if (!ts3.isClassLike(node)) return null;
  const member = node.members.find((one) => one.name && textOf(one.name) === "defaultProps");
  return member && ts3.isPropertyDeclaration(member) && member.initializer ? objectIn(member.initializer) : null;
}
function objectIn(expression) {
  const inner = unwrap(expression);
  return ts3.isObjectLiteralExpression(inner) ? inner : null;
}

// src/extract/code/components.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var MAX_HOPS = 6;
var PLAIN_WRAPPERS = /^(React\.)?(memo|forwardRef|lazy|observer)$/;
var HOLDERS = /* @__PURE__ */ new Set([
  ts4.SyntaxKind.CallExpression,
  ts4.SyntaxKind.TaggedTemplateExpression,
  ts4.SyntaxKind.ObjectLiteralExpression
]);
function renderingOf({
  properties
}) {
  for (const one of properties) {
    if (!one.name || !/^(view|render|setup)$/.test(textOf(one.name))) continue;
    if (ts4.isMethodDeclaration(one)) return one;
    const value = ts4.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (value && (ts4.isArrowFunction(value) || ts4.isFunctionExpression(value))) return value;
  }
  return null;
}
function componentFinder(slice, resolve) {
  let autoImports = null;
  const find = (name, from, file, hops = MAX_HOPS) => {
    if (hops === 0) return null;
    const declaration = declarationOf(name, from);
    if (isPlainElement(name, declaration)) return "outside";
    const binding = file.imports.get(name);
    if (declaration && !(binding && ts4.isVariableDeclaration(declaration))) {
      if (ts4.isFunctionDeclaration(declaration) || ts4.isClassDeclaration(declaration))
        return component(file, name, declaration);
      return ts4.isVariableDeclaration(declaration) && declaration.initializer ? fromValue(declaration.initializer, name, file, hops) : null;
    }
    return binding ? imported(binding.specifier, binding.name, file, hops) : registered(name, file, hops);
  };
  const registered = (name, file, hops) => {
    if (!isTemplateFile(file.path) || !/^[A-Z]/.test(name)) return null;
    autoImports ??= autoImported(slice.paths());
    const path = autoImports.get(name);
    if (path === void 0) return "outside";
    const other = path === null ? null : slice.parse(path);
    return other && exported("default", other, hops - 1);
  };
  const fromValue = (expression, name, file, hops) => {
    const value = unwrap(expression);
    if (ts4.isArrowFunction(value) || ts4.isFunctionExpression(value) || ts4.isClassExpression(value))
      return component(file, name, value);
    const rendering = ts4.isObjectLiteralExpression(value) ? renderingOf(value) : null;
    if (rendering) return { ...component(file, name, rendering), hasHiddenProps: true };
    if (ts4.isIdentifier(value)) return find(value.text, value, file, hops - 1);
    if (ts4.isConditionalExpression(value)) {
      const [yes, no] = [value.whenTrue, value.whenFalse].map((one) => fromValue(one, name, file, hops));
      return yes === "outside" ? no : no === null ? null : yes;
    }
    if (ts4.isTaggedTemplateExpression(value)) return "outside";
    if (ts4.isPropertyAccessExpression(value)) return /^(Provider|Consumer)$/.test(value.name.text) ? "outside" : null;
    if (ts4.isCallExpression(value)) {
      const binding = file.imports.get(name);
      if (binding) return imported(binding.specifier, binding.name, file, hops - 1);
      const inner = value.arguments.find(
        (one) => isFunction(unwrap(one)) || ts4.isIdentifier(one) || HOLDERS.has(unwrap(one).kind)
      );
      const found = inner ? fromValue(inner, name, file, hops) : null;
      return found === null || found === "outside" || PLAIN_WRAPPERS.test(value.expression.getText()) ? found : { ...found, hasHiddenProps: true };
    }
    return null;
  };
  const imported = (specifier, name, from, hops) => {
    const target = resolve(from.path, specifier);
    if (target === "package") return "outside";
    const file = target && slice.parse(target.path);
    return file ? exported(name, file, hops - 1) : null;
  };
  const exported = (name, file, hops) => {
    if (hops <= 0) return null;
    for (const statement of file.ast.statements) {
      if (ts4.isExportAssignment(statement) && name === "default")
        return fromValue(statement.expression, name, file, hops);
      if (name === "default" && isDefaultExport(statement))
        return component(file, statement.name?.text ?? name, statement);
      if (ts4.isExportDeclaration(statement)) {
        const found = reExported(name, statement, file, hops);
        if (found) return found;
      }
    }
    if (name !== "default") return find(name, file.ast, file, hops);
    const assigned = moduleExports(file.ast);
    return assigned ? fromValue(assigned, name, file, hops) : null;
  };
  const reExported = (name, statement, file, hops) => {
    const specifier = statement.moduleSpecifier;
    const path = specifier && ts4.isStringLiteral(specifier) ? specifier.text : null;
    const clause = statement.exportClause;
    if (clause && ts4.isNamedExports(clause)) {
      const one = clause.elements.find((element) => textOf(element.name) === name);
      if (!one) return null;
      const local = textOf(one.propertyName ?? one.name);
      return path === null ? find(local, file.ast, file, hops) : imported(path, local, file, hops);
    }
    return !clause && path !== null && name !== "default" ? imported(path, name, file, hops) : null;
  };
  return { find, fileOf: (node) => slice.parse(node.getSourceFile().fileName.slice(1)) };
}
function isDefaultExport(statement) {
  if (!ts4.isFunctionDeclaration(statement) && !ts4.isClassDeclaration(statement)) return false;
  return statement.modifiers?.some((modifier) => modifier.kind === ts4.SyntaxKind.DefaultKeyword) ?? false;
}
function moduleExports(ast) {
  for (const statement of ast.statements) {
    if (!ts4.isExpressionStatement(statement) || !ts4.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind === ts4.SyntaxKind.EqualsToken && left.getText() === "module.exports") return right;
  }
  return null;
}

// src/extract/code/menu-items.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var HANDLER = /^(onClick|onPress|onSelect|onPointerDown|onTap|action|handler|run|callback)$/;
var SAYS = /^(dispatch|emit|send|trigger|publish|post|postMessage|fire|notify|track|log)/;
var LABEL = /^(label|title|text|name|key|id|i18nKey|labelKey|translationKey|caption|tooltip|children|content|primary)$/;
function mayBeItem({ properties }) {
  return properties.some((one) => ts5.isPropertyAssignment(one) && HANDLER.test(textOf(one.name)));
}
function itemControls(item, concepts, props) {
  const properties = item.properties.filter(ts5.isPropertyAssignment);
  const handler = properties.findLast((property) => HANDLER.test(textOf(property.name)));
  if (!handler) return chosenElsewhere(properties, concepts);
  const isWord = typeof literalOf(unwrap(handler.initializer))?.value === "string";
  if (isWord && ts5.isCallExpression(item.parent) && SAYS.test(nameOf(item.parent.expression) ?? "")) return [];
  const labels = properties.flatMap(
    ({ name, initializer }) => LABEL.test(textOf(name)) ? stringsIn(initializer).map((text) => ({ text, at: name })) : []
  );
  return concepts.flatMap((concept) => {
    const label = labels.find(({ text }) => isLabelOf(text, concept));
    if (label === void 0 && !isHandlerOf(handler.initializer, concept)) return [];
    const state = isWord ? { state: "works" } : handlerState(handler.initializer, props);
    const node = state.state === "dead" ? state.from : label?.at ?? handler.name;
    const symbol = label?.text ?? textOf(handler.name);
    return [
      { concept: concept.id, node, symbol, state: state.state === "works" ? "works" : "does-nothing", isPressed: true }
    ];
  });
}
function chosenElsewhere(properties, concepts) {
  const labelled = properties.find(({ name }) => /^(label|title|text)$/.test(textOf(name)));
  const [first2] = properties;
  if (!labelled || !properties.some(({ name }) => /^(key|value|id)$/.test(textOf(name))) || !isOfMenu(first2.parent))
    return [];
  const isGrave = properties.some(
    ({ name, initializer }) => /^(danger|destructive|isDestructive)$/.test(textOf(name)) && initializer.kind === ts5.SyntaxKind.TrueKeyword
  );
  return concepts.flatMap((concept) => {
    const label = stringsIn(labelled.initializer).find(
      (text) => isLabelOf(text, concept) && (isGrave || namesAct(splitWords(text), concept))
    );
    return label === void 0 ? [] : [{ concept: concept.id, node: labelled.name, symbol: label, state: "works", isPressed: true }];
  });
}
function isOfMenu({ parent }) {
  if (!ts5.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  const name = ts5.isPropertyAssignment(holder) || ts5.isVariableDeclaration(holder) ? textOf(holder.name) : ts5.isJsxExpression(holder) && ts5.isJsxAttribute(holder.parent) ? textOf(holder.parent.name) : "";
  return /(items|actions|options|menu|buttons)$/i.test(name);
}
function stringsIn(node) {
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  if (ts5.isStringLiteralLike(node)) return [node.text];
  const strings = [];
  ts5.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}

// src/extract/code/controls-in-file.ts
import { ts as ts7 } from "./vendor/ts-morph.js";

// src/extract/code/vue/lost-events.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var TAGS = [ts6.SyntaxKind.JsxOpeningElement, ts6.SyntaxKind.JsxSelfClosingElement];
var FROM_SCRIPT = /\$on\(|\$refs\b[^\n]*\.\$/;
var ANYWHERE = /\b(component|defineAsyncComponent|resolveComponent)\s*\(\s*['"`]/;
function lostIn(tag, file, concept) {
  if (!/\.vue$/i.test(file.path) || !/\$emit|\bemit\(/.test(file.indexed.text)) return null;
  const renderings = renderingsOf(file);
  if (renderings === null || renderings.length === 0) return null;
  let lost = null;
  for (const props of renderings) {
    const found = elementControl(tag, concept, props);
    if (found?.state !== "does-nothing") return null;
    lost = found;
  }
  return lost;
}
var known = /* @__PURE__ */ new WeakMap();
function renderingsOf(file) {
  let renderings = known.get(file);
  if (renderings === void 0) known.set(file, renderings = read(file));
  return renderings;
}
function read(file) {
  const own = file.ast.statements.find(
    (one) => ts6.isFunctionDeclaration(one) && (one.modifiers ?? []).some(({ kind }) => kind === ts6.SyntaxKind.DefaultKeyword)
  );
  const name = own?.name?.text;
  if (!own || name === void 0) return null;
  const shown = component(file, name, own);
  const found = [];
  for (const importer of importersOf(file.ast, name, true)) {
    const links = linksOf(importer);
    if (!links || !/\.vue$/i.test(links.path) || FROM_SCRIPT.test(importer.text) || ANYWHERE.test(importer.text))
      return null;
    const tags = links.ofKinds(TAGS).filter((one) => isNamed(one, name));
    if (tags.length === 0) return null;
    for (const tag of tags) found.push(propsOf(tag, shown, UNKNOWN_PROPS));
  }
  return found.every(({ isComplete }) => isComplete) ? found : null;
}
var isNamed = (tag, name) => (ts6.isJsxOpeningElement(tag) || ts6.isJsxSelfClosingElement(tag)) && tag.tagName.getText() === name;

// src/extract/code/controls-in-file.ts
var showsReported = (tag) => enclosingNames(tag).some((name) => /^[A-Z]\w*Reports?$/.test(name) && !/Modal|Dialog|Form/.test(name));
function controlsIn(file, concept, subtree) {
  const found = /* @__PURE__ */ new Map();
  const add = ({ node, symbol, state }) => {
    if (state !== "hidden" && node.getSourceFile() === file.ast)
      found.set(node, { node, symbol, isDead: state === "does-nothing" });
  };
  for (const tag of file.tags) {
    if (isWithinUnlike(concept, file.path, tag)) continue;
    const own = elementControl(tag, concept, UNKNOWN_PROPS);
    const given = own ? null : propControl(tag, concept, UNKNOWN_PROPS);
    if (own) add(own.state === "works" ? lostIn(tag, file, concept) ?? own : own);
    else if (given?.state === "works") add(given);
    else if (given?.state === "does-nothing" && !showsReported(tag)) {
      const lost = subtree.ofElement(tag, file).controls.find((one) => one.concept === concept.id && one.isPressed && one.state === "does-nothing");
      if (lost) add(lost);
    }
  }
  for (const object of file.ofKind(ts7.SyntaxKind.ObjectLiteralExpression)) {
    if (isWithinUnlike(concept, file.path, object)) continue;
    for (const control of itemControls(object, [concept], UNKNOWN_PROPS)) add(control);
  }
  return [...found.values()];
}

// src/extract/code/graphql-inputs.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var INPUT = /\binput\s+(\w+)[^{}]{0,200}\{([^{}]*)\}/g;
var FIELD = /(?<=^|[\n,])([ \t]*)(\w+)\s*:\s*[[\]\w!]+\s*=\s*("(?:[^"\\\n]|\\.)*"|[\w.-]+)/g;
var COMMENT = /#[^\n]*/g;
var STRINGS = [ts8.SyntaxKind.NoSubstitutionTemplateLiteral, ts8.SyntaxKind.TemplateExpression];
function inputDefaults({ path, ast, indexed, ofKinds }, concept) {
  if (!/\binput\s/.test(ast.text) || ast.text !== indexed.text) return [];
  const place = lineReader(path, ast.text);
  return ofKinds(STRINGS).flatMap((string) => {
    const schema = string.getText().replace(COMMENT, (said) => " ".repeat(said.length));
    return [...schema.matchAll(INPUT)].flatMap(({ 0: whole, 1: input, 2: fields, index }) => {
      const start = string.getStart() + index + whole.length - 1 - fields.length;
      return [...fields.matchAll(FIELD)].flatMap(({ 1: indent, 2: column, 3: written, index: at }) => {
        const from = start + at + indent.length;
        const value = { literal: written.replace(/^"|"$/g, ""), text: written };
        const owner = { owner: `input ${input}`, ownerName: input, column, value };
        return columnDraft({ ...owner, at: place(from, from + column.length) }, concept) ?? [];
      });
    });
  });
}

// src/extract/code/guards.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var MAX_TEXT = 100;
function guardsAt(node, concept, guards) {
  if (!concept.isGuarded) return null;
  return distinct([...checksOfCallers(node, guards), ...checksInside(node, guards)].map(guardOf));
}
function guardsInside(node, guards) {
  return distinct(checksInside(node, guards).map(guardOf));
}
function distinct(guards) {
  const seen = /* @__PURE__ */ new Set();
  return guards.filter(({ kind, at }) => {
    const key = `${kind} ${at.path} ${at.start.line}:${at.start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
function traceTo(node, { isTraced }) {
  if (!isTraced) return [];
  return wayTo(node).map((use) => evidenceOf(use, `calls ${oneLine(use)}`));
}
function checksInside(node, guards) {
  return heldAt(node).flatMap(
    (held) => "over" in held && held.over !== null && !mentions(node, held.over) ? [] : checksHeld(held, guards)
  );
}
function guardOf({ kind, node, via = [], below = [], limit, of, whole }) {
  const trace = [
    ...below.map((use) => evidenceOf(use, `calls ${oneLine(use)}`)),
    ...via.map(({ from }) => evidenceOf(from, `calls ${oneLine(from)}`))
  ];
  return {
    kind,
    at: placeOf(node),
    text: oneLine(whole ?? node),
    ...kind === "age" ? { limit: limit ?? limitOf(node), of: of ?? askedThrough(node, via) } : {},
    ...trace.length > 0 ? { trace } : {}
  };
}
function evidenceOf(use, message) {
  const inner = unwrap(use);
  return { at: placeOf(nameNode(ts9.isCallExpression(inner) ? inner.expression : inner) ?? inner), message };
}
var placeOf = (node) => linksOf(node).placeOf(node);
function mentions(node, list) {
  let statement = node;
  while (statement.parent && !ts9.isStatement(statement)) statement = statement.parent;
  const text = statement.getText();
  const says = (name, end) => new RegExp(`(?<![\\w$.])${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf("."), 0));
  return says(list, "[\\w$]") || owner !== "" && owner !== "this" && says(owner, "[\\w$.?![]");
}
function oneLine(node) {
  const text = node.getText().replace(/\s+/g, " ").trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

// src/extract/code/menu-places.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
var MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var WRITTEN = /^(nav|navigation|main|app|user|account|profile|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar)$/;
function menuPlaces(file, controls, subtree) {
  return file.tags.flatMap((tag) => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (!/^[A-Z]/.test(symbol) || !MENU.test(words.at(-1) ?? "") || WRITTEN.test(words[0])) return [];
    if (ts10.isJsxOpeningElement(tag)) return [];
    if (tag.attributes.properties.length === 0) return [];
    const offered = subtree.ofElement(tag, file).controls;
    return controls.flatMap((concept) => {
      const found = offered.find(
        (one) => one.concept === concept.id && one.state === "works" && one.node.getSourceFile() !== file.ast
      );
      return found ? [{ concept, node: tag.tagName, symbol }] : [];
    });
  });
}

// src/extract/code/once/calls.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
function linksAt(node, file, resolve) {
  const within = [];
  let owner = null;
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    within.push(idOf(at));
    if (owner === null || /^([A-Z]|use[A-Z])/.test(declaredName(at) ?? "")) owner = idOf(at);
  }
  const called = calledAt(node);
  const callee = called && calleeOf(called);
  return { to: callee ? idOf(callee) : called && importedBy(called, file, resolve), owner, within };
}
function importedBy(called, file, resolve) {
  const binding = ts11.isIdentifier(called) ? file.imports.get(called.text) : void 0;
  const target = binding && resolve(file.path, binding.specifier);
  return target && target !== "package" ? `${target.path}#${binding.name}` : null;
}
var idOf = (node) => `${node.getSourceFile().fileName}:${node.pos}`;
function calledAt(node) {
  const tag = tagAround(node);
  if (tag) return ts11.isIdentifier(tag.tagName) && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember = ts11.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const callee = isMember ? node.parent : node;
  const isCalled = ts11.isCallExpression(callee.parent) && callee.parent.expression === callee;
  return isCalled ? callee : null;
}
function tagAround(node) {
  if (ts11.isJsxAttribute(node.parent) && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag = ts11.isJsxOpeningElement(parent) || ts11.isJsxSelfClosingElement(parent);
  return isTag && parent.tagName === node ? parent : null;
}

// src/extract/code/operations.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
function findOperations(file, concepts, guards, evidence, isLookAlike2 = () => false) {
  const sites = [];
  if (concepts.length === 0) return sites;
  for (const call of file.calls) {
    const name = nameOf(call.expression);
    const possible = name === null ? [] : concepts.filter((concept) => couldBeCallOf(concept, name, file));
    if (possible.length === 0 || ts12.isDecorator(call.parent) || routeAt(call) !== null) continue;
    const site = callSiteOf(call, file);
    for (const concept of site ? possible : [])
      if (isCallOf(concept, site, evidence) && !isLookAlike2(concept, call))
        sites.push(siteOfCall(concept, site, guards));
  }
  const routes = concepts.some((concept) => concept.routes.length > 0) ? routesIn(file) : [];
  for (const route of routes) {
    for (const concept of concepts) {
      if (!isRouteOf(concept, route) || endsUnlike(concept, route) || isWithinUnlike(concept, file.path, route.at))
        continue;
      if (sites.some((one) => one.concept === concept && isInside(one.head, route.handler))) continue;
      sites.push(siteOfRoute(concept, route, file, guards));
    }
  }
  return sites;
}
var endsUnlike = ({ unlike }, { path }) => hasAnyPhrase(splitWords(path.split("/").findLast((part) => /^\w/.test(part)) ?? ""), unlike.word);
var HANDLERS = [ts12.SyntaxKind.CallExpression, ts12.SyntaxKind.MethodDeclaration];
function routesIn(file) {
  return file.ofKinds(HANDLERS).flatMap((node) => routeAt(node) ?? []);
}
function siteOfCall(concept, { call, head, file }, guards) {
  const names = chainOf(call.expression).filter((name) => name !== "this");
  return {
    concept,
    file,
    head,
    name: nameOf(call.expression) ?? "",
    receiver: receiverOf(call.expression),
    symbol: names.slice(-2).join("."),
    argument: firstString(call),
    guards: guardsAt(call, concept, guards),
    carrier: carrierOf(call)
  };
}
function siteOfRoute(concept, route, file, guards) {
  return {
    concept,
    file,
    head: route.at,
    name: route.path,
    receiver: null,
    symbol: `${route.method} ${route.path}`,
    argument: route.path,
    guards: guardsAt(lastOf(route.handler), concept, guards),
    carrier: null
  };
}
function lastOf(handler) {
  const body = isFunction(handler) ? handler.body : void 0;
  return (body && ts12.isBlock(body) ? body.statements.at(-1) : body) ?? handler;
}
function firstString(call) {
  for (const argument of call.arguments) {
    const literal = literalOf(argument);
    if (typeof literal?.value === "string") return literal.value;
  }
  return null;
}
function carrierOf(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null) return { name, node: at };
  }
  return null;
}
function isInside(node, container) {
  for (let at = node; at; at = at.parent) if (at === container) return true;
  return false;
}

// src/extract/code/menus.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var isMenu = (name) => /^(menu|sheet)$/.test(splitWords(menuName(name)).at(-1) ?? "");
var menuName = (name) => /^use[A-Z]/.test(name) ? name.slice(3).replace(/(Data|Items|Groups|Entries)$/, "") : name;
var TRIGGERS = /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;
function menuElsewhere(attribute) {
  if (!ts13.isJsxSpreadAttribute(attribute) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: "the menu that is opened here could not be followed" };
}
var FUNCTIONS = [ts13.SyntaxKind.FunctionDeclaration, ts13.SyntaxKind.FunctionExpression, ts13.SyntaxKind.ArrowFunction];
var MIN_ITEMS = 3;
function menuHooks(file) {
  const hooks = [];
  let items = null;
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = declaredName(node);
    if (name === null || !/^use[A-Z]/.test(name) || !isMenu(name)) continue;
    items ??= file.ofKind(ts13.SyntaxKind.ObjectLiteralExpression).filter((object) => mayBeItem(object));
    const own = items.filter(({ pos, end }) => pos >= node.pos && end <= node.end);
    if (own.length >= MIN_ITEMS) hooks.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return hooks;
}

// src/extract/code/offer.ts
var MAX_DEPTH = 24;
var MAX_COMPONENTS = 400;
var startWalk = () => ({
  controls: [],
  gap: null,
  parts: /* @__PURE__ */ new Set(),
  left: MAX_COMPONENTS,
  stack: [],
  cut: /* @__PURE__ */ new Set(),
  isTooDeep: false,
  deepest: 0
});
var offerOf = ({ controls, gap, parts }) => ({ controls, gap, parts });

// src/extract/code/offering.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|create\w*(Menu|Actions|Items))/;
function givesJsx({ expression }, file) {
  if (!ts14.isIdentifier(expression)) return null;
  const gives = GIVES_JSX.test(expression.text) || file.isBuiltByCalls && /^[a-z]/.test(expression.text);
  return gives ? expression.text : null;
}
var KINDS2 = [
  ts14.SyntaxKind.JsxOpeningElement,
  ts14.SyntaxKind.JsxSelfClosingElement,
  ts14.SyntaxKind.ObjectLiteralExpression,
  ts14.SyntaxKind.CallExpression
];
var known2 = /* @__PURE__ */ new WeakMap();
function mayOffer(node, file) {
  let starts = known2.get(file);
  if (!starts)
    known2.set(
      file,
      starts = file.ofKinds(KINDS2).filter((one) => offers(one, file)).map((one) => one.pos)
    );
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < node.pos) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && starts[low] < node.end;
}
function offers(node, file) {
  if (ts14.isObjectLiteralExpression(node)) return mayBeItem(node);
  return !ts14.isCallExpression(node) || givesJsx(node, file) !== null;
}
var RENDERS = /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;
function renderedBy(attribute) {
  if (!ts14.isJsxAttribute(attribute) || !RENDERS.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given = initializer && ts14.isJsxExpression(initializer) ? initializer.expression : void 0;
  return given && ts14.isIdentifier(given) ? given : null;
}

// src/extract/code/known-offers.ts
var MAX_KEPT = 40;
var switchedOff = (control) => ({ ...control, state: "hidden" });
function knownOffers(maxDepth) {
  const known3 = /* @__PURE__ */ new WeakMap();
  return {
    find(component2, hidden, props, { left, stack }) {
      const isSame = ({ hidden: was, asked, offer }) => offer.below.every((node) => stack.includes(node)) && (was === null || (was === hidden || hidden) && offer.cost <= left && stack.length + offer.height <= maxDepth && !stack.some((node) => offer.parts.has(node)) && asked.every(({ ask, answer }) => ask(props) === answer));
      const found = known3.get(component2)?.find(isSame);
      if (!found) return null;
      const isSwitchedOff = hidden && found.hidden === false;
      return isSwitchedOff ? { ...found.offer, controls: found.offer.controls.map(switchedOff) } : found.offer;
    },
    keep(component2, hidden, asked, offer) {
      const list = known3.get(component2) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked, offer });
      known3.set(component2, list);
    }
  };
}

// src/extract/code/privileged.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
var YOUNG = /^(minor|child|kid|teen|underage)$/;
var AGE = /^(age|years)$/;
var OF_AGE = 18;
function isForFew(test, outcome, depth = 3) {
  const inner = unwrap(test);
  if (ts15.isPrefixUnaryExpression(inner) && inner.operator === ts15.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts15.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts15.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = ts15.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesAge({ left, right }) {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left)) ?? "");
  return typeof limit === "number" && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? "");
}

// src/extract/code/pushed.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function isPushedAway(call) {
  const { expression } = call;
  if (!ts16.isPropertyAccessExpression(expression) || !/^(push|unshift)$/.test(expression.name.text)) return false;
  let answer = answers.get(call);
  if (answer === void 0) answers.set(call, answer = isLost(call));
  return answer;
}
var answers = /* @__PURE__ */ new WeakMap();
function isLost(call) {
  const [name, , more] = chainOf(call.expression);
  if (name === void 0 || more !== void 0) return false;
  for (let around = enclosingFunction(call); around; around = enclosingFunction(around)) {
    const uses = usesOf(name, around);
    if (uses.some(isMade)) return uses.every((one) => isMade(one) || isFilled(one));
  }
  return false;
}
function usesOf(name, around) {
  const found = [];
  eachNode(around, (node) => {
    if (ts16.isIdentifier(node) && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}
var isProperty = (node) => ts16.isPropertyAccessExpression(node.parent) && node.parent.name === node || ts16.isPropertyAssignment(node.parent) && node.parent.name === node || ts16.isJsxAttribute(node.parent) && node.parent.name === node;
var isMade = ({ parent }) => ts16.isVariableDeclaration(parent) && parent.initializer !== void 0 && ts16.isArrayLiteralExpression(parent.initializer);
var isFilled = ({ parent }) => ts16.isPropertyAccessExpression(parent) && /^(push|unshift)$/.test(parent.name.text) && ts16.isCallExpression(parent.parent) && !ts16.isReturnStatement(parent.parent.parent);

// src/extract/code/subtree.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var WRITES = /^(form|composer|editor|input|textarea|settings)$/;
function endsClause({ statements }) {
  const last = statements.at(-1);
  const end = last && ts17.isBlock(last) ? last.statements.at(-1) : last;
  return !!end && (ts17.isBreakStatement(end) || leaves(end));
}
function subtreeReader(concepts, finder) {
  const add = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (!mayOffer(node, at.file)) return;
    if (ts17.isJsxElement(node)) {
      visitElement(node.openingElement, at, walk);
      for (const child of node.children) visit(child, at, walk);
    } else if (ts17.isJsxSelfClosingElement(node)) visitElement(node, at, walk);
    else if (ts17.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts17.isSwitchStatement(node)) visitSwitch(node, at, walk);
    else if (ts17.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts17.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts17.isBinaryExpression(node) && node.operatorToken.kind === ts17.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (ts17.isBinaryExpression(node) && node.operatorToken.kind === ts17.SyntaxKind.BarBarToken)
      visitBranches(node.left, void 0, node.right, at, walk);
    else if (!(ts17.isCallExpression(node) && isPushedAway(node))) {
      if (ts17.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add(walk, at, control);
      if (ts17.isCallExpression(node)) visitCall(node, at, walk);
      ts17.forEachChild(node, (child) => visit(child, at, walk));
    }
  };
  const visitBranches = (test, then, otherwise, at, walk) => {
    visit(test, at, walk);
    const known4 = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    if (then) visit(then, known4 && !known4.value || isForFew(test, true) ? off : at, walk);
    if (otherwise) visit(otherwise, known4?.value || isForFew(test, false) ? off : at, walk);
  };
  const visitSwitch = ({ expression, caseBlock }, at, walk) => {
    visit(expression, at, walk);
    const known4 = evaluate(expression, at.props);
    let [isTaken, isOver] = [false, false];
    const matches = caseBlock.clauses.some((clause) => ts17.isCaseClause(clause) && isCase(clause, known4, at));
    for (const clause of caseBlock.clauses) {
      isTaken ||= ts17.isCaseClause(clause) ? isCase(clause, known4, at) : !matches;
      const shown = !known4 || isTaken && !isOver;
      visitStatements(clause.statements, shown ? at : { ...at, hidden: true }, walk);
      if (isTaken && endsClause(clause)) isOver = true;
    }
  };
  const isCase = ({ expression }, known4, at) => {
    const label = known4 && evaluate(expression, at.props);
    return !known4 || !label || label.value === known4.value;
  };
  const visitStatements = (statements, at, walk) => {
    const hiddenAt = { ...at, hidden: true };
    let rest = at;
    for (const statement of statements) {
      visit(statement, rest, walk);
      if (!ts17.isIfStatement(statement)) continue;
      const known4 = evaluate(statement.expression, at.props);
      const taken = known4 && (known4.value ? statement.thenStatement : statement.elseStatement);
      if (leaves(taken ?? void 0)) rest = hiddenAt;
      if (leaves(statement.thenStatement) && isForFew(statement.expression, false)) rest = hiddenAt;
    }
  };
  const visitElement = (element, at, walk) => {
    const own = concepts.map((concept) => elementControl(element, concept, at.props));
    own.forEach((control) => add(walk, at, control));
    const tag = element.tagName;
    const isBuiltIn = ts17.isJsxNamespacedName(tag) || ts17.isIdentifier(tag) && /^[a-z]/.test(tag.text);
    if (!isBuiltIn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts17.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
      visitRendered(attribute, at, walk);
      const menu = menuElsewhere(attribute);
      if (menu) walk.gap ??= menu;
    }
  };
  const visitRendered = (attribute, at, walk) => {
    const shown = renderedBy(attribute);
    const found = shown && findHere(shown.text, shown, at.file);
    if (found && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  const visitComponent = (element, own, at, walk) => {
    const tag = element.tagName;
    const found = ts17.isIdentifier(tag) ? findTag(tag, at) : "outside";
    const before = walk.controls.length;
    if (found !== null && found !== "outside" && !WRITES.test(splitWords(tag.getText()).at(-1) ?? ""))
      follow(found, propsOf(element, found, at.props), at.hidden, walk);
    const inside = walk.controls.splice(before);
    let isControl = false;
    for (const [index, concept] of concepts.entries()) {
      const given = own[index] ? null : propControl(element, concept, at.props);
      const controls = inside.filter((control) => control.concept === concept.id);
      const isLost2 = given?.state === "does-nothing" && controls.some((control) => control.state === "works");
      walk.controls.push(...controls.filter((control) => !isLost2 || control.state !== "works"));
      if (isLost2 || controls.length === 0) add(walk, at, given && { ...given, isPressed: isLost2 });
      isControl ||= given !== null || own[index] !== null;
    }
    if (found === null && !isControl && !isLeafName(splitWords(tag.getText())))
      walk.gap ??= { node: tag, message: `what ${tag.getText()} shows could not be followed` };
  };
  const findTag = (tag, at) => {
    const given = givenComponent(tag, at.props);
    if (!given) return findHere(tag.text, tag, at.file);
    const file = finder.fileOf(given);
    if (ts17.isStringLiteralLike(given) || given.kind === ts17.SyntaxKind.NullKeyword) return "outside";
    return file && ts17.isIdentifier(given) ? finder.find(given.text, given, file) : null;
  };
  const known3 = knownOffers(MAX_DEPTH);
  const follow = (component2, props, hidden, walk) => {
    const depth = walk.stack.length;
    if (walk.stack.includes(component2.node)) {
      walk.cut.add(component2.node);
      return;
    }
    const before = known3.find(component2.node, hidden, props, walk);
    if (before) {
      walk.left -= before.cost;
      walk.deepest = Math.max(walk.deepest, depth + before.height);
      for (const part of before.parts) walk.parts.add(part);
      for (const node of before.below) walk.cut.add(node);
      walk.controls.push(...before.controls);
      walk.gap ??= before.gap;
      return;
    }
    if (depth >= MAX_DEPTH || walk.left === 0) {
      walk.parts.add(component2.node);
      walk.isTooDeep = true;
      walk.gap ??= {
        node: component2.node.name ?? component2.node,
        message: `${component2.name} lies too deep to be followed`
      };
      return;
    }
    const leftBefore = walk.left--;
    walk.stack.push(component2.node);
    const outer = { ...walk };
    const own = Object.assign(walk, {
      controls: [],
      gap: null,
      parts: /* @__PURE__ */ new Set([component2.node]),
      cut: /* @__PURE__ */ new Set(),
      isTooDeep: false,
      deepest: depth + 1
    });
    const at = { file: component2.file, props: { ...props, asked: /* @__PURE__ */ new Map() }, hidden };
    if (ts17.isClassLike(component2.node)) component2.node.members.forEach((member) => visit(member, at, walk));
    else if (component2.node.body) visit(component2.node.body, at, walk);
    walk.stack.pop();
    const offer = {
      controls: own.controls,
      gap: own.gap,
      parts: own.parts,
      cost: leftBefore - walk.left,
      height: walk.deepest - depth
    };
    const asked = [...at.props.asked.values()];
    const isBarren = offer.controls.length === 0 && offer.gap === null && !asked.some((one) => one.isOfComponent);
    own.cut.delete(component2.node);
    const below = [...own.cut];
    if (isBarren && !own.isTooDeep) {
      known3.keep(component2.node, null, [], { ...offer, cost: 0, height: 0, below });
      walk.left = leftBefore;
    } else if (!own.isTooDeep) known3.keep(component2.node, hidden, asked, { ...offer, below });
    for (const node of below) outer.cut.add(node);
    for (const part of offer.parts) outer.parts.add(part);
    outer.controls.push(...offer.controls);
    const { controls, parts, cut } = outer;
    Object.assign(walk, {
      controls,
      parts,
      gap: outer.gap ?? offer.gap,
      cut,
      isTooDeep: outer.isTooDeep || own.isTooDeep,
      deepest: Math.max(outer.deepest, own.deepest)
    });
  };
  const named2 = /* @__PURE__ */ new WeakMap();
  const findHere = (name, from, file) => {
    let found = named2.get(from);
    if (found === void 0) named2.set(from, found = finder.find(name, from, file));
    return found;
  };
  const visitCall = (call, at, walk) => {
    const name = givesJsx(call, at.file);
    const found = name === null ? null : findHere(name, call, at.file);
    if (found !== null && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  return {
    ofElement(element, file) {
      const walk = startWalk();
      const node = ts17.isJsxOpeningElement(element) ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return offerOf(walk);
    },
    ofComponent(component2) {
      const walk = startWalk();
      follow(component2, { ...UNKNOWN_PROPS, component: component2, asked: /* @__PURE__ */ new Map() }, false, walk);
      return offerOf(walk);
    }
  };
}

// src/extract/code/nested-surfaces.ts
var FAMILIES = [
  new Set("directmessage privatemessage chatmessage message conversation chat dm thread reply".split(" ")),
  new Set("comment reply".split(" ")),
  new Set("status post".split(" ")),
  new Set("userprofile publicprofile profile person".split(" "))
];
var PIECE = /^(content|body|detail|details|text|reply)$/;
var HOLDS_MANY = /^(page|view|viewer|list|listing|feed|thread|stream|screen|panel|pane|section|group|conversation|chat|inbox|room|channel)s?$/;
var isOneKind = (a, b) => a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
var lastWord = ({ symbol }) => splitWords(symbol).at(-1) ?? "";
function outermost(sites) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && (isWithin(inner, one) && saysIt(one, inner) || isSameAgain(one, inner))
    );
    if (outer) speakers.set(inner, outer);
  }
  const told = (site) => speakers.has(site);
  const isKept = (site) => {
    if (site.isByItem && stateOf(site) === "works") return false;
    const outer = speakers.get(site);
    return !outer || !PIECE.test(lastWord(site));
  };
  return sites.filter(isKept).map((site) => ({
    ...site,
    isToldByOuter: told(site),
    inside: told(site) ? [] : sites.filter((one) => speakers.get(one) === site && isKept(one))
  }));
}
function isSameAgain(first2, again) {
  const isBeside = again.content === "reply" && first2.content !== "reply" && isOneKind(first2.content, again.content);
  return isBeside && first2.node.getSourceFile() === again.node.getSourceFile() && [first2, again].every((one) => stateOf(one) === "lacks" && reportsOf(one).length === 0);
}
var reportsOf = ({ controls }) => controls.filter(({ concept }) => concept === "report-entry-point");
function saysIt(outer, inner) {
  const [around, own] = [stateOf(outer), stateOf(inner)];
  if (around === "unknown" && own === "lacks")
    return isOneKind(outer.content, inner.content) && !HOLDS_MANY.test(lastWord(outer)) && reportsOf(inner).length === 0;
  if (around === own) return own === "lacks" || own === "unknown" && isOneKind(outer.content, inner.content);
  return isOneKind(outer.content, inner.content) && around === "works" && PIECE.test(lastWord(inner)) && !HOLDS_MANY.test(lastWord(outer));
}
function stateOf(site) {
  const reports2 = reportsOf(site);
  if (reports2.some(({ state }) => state === "works")) return "works";
  return site.gap === null || reports2.some(({ state }) => state === "does-nothing") ? "lacks" : "unknown";
}
function isWithin({ node }, { element, parts }) {
  const isInElement = element !== null && element.getSourceFile() === node.getSourceFile() && element.pos <= node.pos && node.end <= element.end;
  if (isInElement) return true;
  for (let at = node; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

// src/extract/code/own-controls.ts
var ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
var COMMENT2 = /^(comments?|repl(y|ies))$/;
var TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat)$/;
var SAID = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
var PUBLISHED = /^(posts?|notes?|tweets?|toots?|status|story|video|comments?|article|embed)$/;
function withoutComments(offer, content, symbol) {
  if (TALK.test(content)) return without(offer, isOfPublished);
  const other = OTHERS[content];
  if (other) return without(offer, (names) => isOfOther(names, other));
  const last = splitWords(symbol).at(-1) ?? "";
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  return without(offer, isOfComment);
}
function without(offer, isOther) {
  const controls = offer.controls.filter(
    ({ concept, node, symbol }) => concept !== "report-entry-point" || !isOther([...enclosingNames(node), symbol])
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}
var isOfPublished = (names) => names.some((name) => {
  const words = splitWords(name);
  return /^[A-Z]/.test(name) && words.some((word) => PUBLISHED.test(word)) && !words.some((word) => SAID.test(word));
});
var OTHERS = {
  group: {
    others: /^(posts?|comments?|repl(y|ies)|messages?|notes?|users?|players?|members?|profiles?|accounts?|person)$/,
    own: /^(groups?|rooms?|channels?|communit(y|ies)|guilds?|clubs?|circles?|playlists?|collections?|albums?|studios?|spaces?|servers?)$/
  },
  profile: {
    others: /^(posts?|comments?|repl(y|ies)|messages?|notes?|tweets?|toots?|status(es)?|threads?|topics?|stor(y|ies)|videos?)$/,
    own: /^(users?|players?|members?|profiles?|accounts?|person|people|author|contact)$/
  }
};
function isOfOther(names, { others, own }) {
  const words = names.flatMap((name) => /^[A-Z]/.test(name) ? [...splitWords(name)] : []);
  return words.some((word) => others.test(word)) && !words.some((word) => own.test(word));
}
var isOfComment = (names) => names.some((name) => {
  const words = splitWords(name);
  return /^[A-Z]/.test(name) && words.some((word) => COMMENT2.test(word)) && !words.some((word) => ITEM.test(word));
});

// src/extract/code/surface-look-alikes.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var TELLS = phrasesOf([
  "validation",
  "validation status",
  "severity",
  "status message",
  "helper text",
  "has feedback",
  "invalid",
  "is invalid",
  "field error"
]);
var TALK2 = /^(directmessage|privatemessage|chatmessage|message|chat|conversation|reply)$/;
var HOLDS = /^(message|content|text|body|data|payload|item|event|value|reply|model)$/i;
var EARLIER = phrasesOf([
  "quoted",
  "quote",
  "replied",
  "reply data",
  "reply message",
  "replied message",
  "reply to",
  "replying to",
  "in reply to",
  "referenced message",
  "parent message",
  "reply parent",
  "original message"
]);
var INPUT2 = phrasesOf(["input", "textarea", "text area", "text field", "text input", "editor", "composer"]);
var isLookAlike = (content, component2, tag) => isFormMessage(content, component2, tag) || tag !== null && isEarlier(content, tag) || component2 !== null && isStep(component2.name) && isWritten(component2.node);
function isFormMessage(content, component2, tag) {
  if (content !== "message") return false;
  const given = tag ? tag.attributes.properties.flatMap((one) => ts18.isJsxAttribute(one) ? [textOf(one.name)] : []) : [];
  return [...given, ...component2 ? takenBy(component2.node) : []].some((name) => hasAnyPhrase(splitWords(name), TELLS));
}
function takenBy(component2) {
  const first2 = isFunction(component2) ? component2.parameters[0]?.name : void 0;
  if (!first2 || !ts18.isObjectBindingPattern(first2)) return [];
  return first2.elements.map((one) => textOf(one.propertyName ?? one.name));
}
function isEarlier(content, tag) {
  if (!TALK2.test(content)) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts18.isJsxAttribute(one) || !HOLDS.test(textOf(one.name).replace(/^.*[.:]/, ""))) return false;
    const value = one.initializer && ts18.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && namesOf(value).some((name) => hasAnyPhrase(splitWords(name), EARLIER));
  });
}
function namesOf(value) {
  const inner = unwrap(value);
  return ts18.isBinaryExpression(inner) ? namesOf(inner.left) : chainOf(inner);
}
var isStep = (name) => /^(screen|page|step|view|panel|pane|section|box|sheet)$/.test(splitWords(name).at(-1) ?? "");
function isWritten(component2) {
  if (!isFunction(component2) || !isGivenNobody(component2)) return false;
  let hasField = false;
  let isMany = false;
  eachNode(component2, (node) => {
    if (ts18.isJsxOpeningElement(node) || ts18.isJsxSelfClosingElement(node))
      hasField ||= hasAnyPhrase(splitWords(node.tagName.getText()).slice(-2), INPUT2);
    if (ts18.isCallExpression(node) && ts18.isPropertyAccessExpression(node.expression))
      isMany ||= /^(map|flatMap|forEach)$/.test(node.expression.name.text);
    if (ts18.isJsxAttribute(node)) isMany ||= /^(renderItem|itemContent|data|items)$/.test(textOf(node.name));
  });
  return hasField && !isMany;
}

// src/extract/code/shown-content.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
function matchName(name, concept) {
  const words = splitWords(name);
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  for (const pattern of concept.jsx) {
    const content = fitsTag(pattern, words);
    if (content !== null) return { pattern, content };
  }
  return null;
}
var MAX_CHOSEN = 4;
function showsContent({ pattern }, concept, component2, element, finder) {
  if (pattern.needs.length === 0) return true;
  const phrases = pattern.needs.flatMap((kind) => concept.evidence.get(kind) ?? []);
  let shows = false;
  const chosen = [];
  const look = (node) => {
    if (ts19.isIdentifier(node) && node.parent && !ts19.isImportSpecifier(node.parent))
      shows ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts19.isJsxSpreadAttribute(node)) chosen.push(node.parent.parent);
  };
  if (component2) eachNode(component2.node, look);
  if (element) eachNode(element.attributes, look);
  if (shows || !component2) return shows;
  return chosen.slice(0, MAX_CHOSEN).some((tag) => {
    const found = tag === element ? null : finder.find(tag.tagName.getText(), tag, component2.file);
    if (found === null || found === "outside" || found.node === component2.node) return false;
    eachNode(found.node, look);
    return shows;
  });
}
var showsWhose = (match, concept, component2, element, finder) => showsContent(
  { ...match, pattern: { ...match.pattern, needs: ["user-author"] } },
  concept,
  component2,
  element,
  finder
);
var GIVEN = /^(comment|reply|post|story|review|chatmessage|directmessage|privatemessage|message|tweet|answer|question|thread)$/;
var OF_PEOPLE = /^(chat|direct|private)message$/;
function isGivenOne(tag, { content }, isEach) {
  if (isEach && OF_PEOPLE.test(content)) return true;
  if (!GIVEN.test(content) || content === "message" && !isEach) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts19.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return false;
    const value = one.initializer && ts19.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && !ts19.isStringLiteralLike(unwrap(value)) && !ts19.isCallExpression(unwrap(value));
  });
}
function holdsItem({ parts }, match, concept, finder) {
  for (const part of parts) {
    const name = isFunction(part) || ts19.isClassLike(part) ? declaredName(part) : null;
    const inner = name === null ? null : matchName(name, concept);
    if (!inner || !isOneKind(inner.content, match.content)) continue;
    const file = finder.fileOf(part);
    if (file && showsContent(inner, concept, { ...component(file, name, part) }, null, finder))
      return true;
  }
  return false;
}

// src/extract/code/shown-for-each.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var RENDERS2 = /^(render(Item|Row|Message|Comment|Post|Cell|Bubble|Entry|Element)?|item(Content|Renderer)?|rowRenderer|children|row|cell)$/;
var LOOPS = /^(map|flatMap|forEach|mapIndexed|toReversed)$/;
var EACH = /^(For|Index|Each|Repeat|VirtualList|List)$/;
function isShownForEach(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const { parent } = at;
    if (ts20.isCallExpression(parent) && LOOPS.test(nameOf(parent.expression) ?? "")) return true;
    if (!ts20.isJsxExpression(parent)) return isNamedRenderer(at);
    if (ts20.isJsxAttribute(parent.parent)) return RENDERS2.test(textOf(parent.parent.name));
    return ts20.isJsxElement(parent.parent) && EACH.test(parent.parent.openingElement.tagName.getText());
  }
  return false;
}
function isNamedRenderer(node) {
  const { parent } = node;
  const holder = ts20.isCallExpression(parent) ? parent.parent : parent;
  const name = ts20.isVariableDeclaration(holder) || ts20.isPropertyDeclaration(holder) ? textOf(holder.name) : "";
  return /^(render\w+|itemContent|rowRenderer)$/.test(name);
}

// src/extract/code/shown-given.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
var CONTENT = /^(message|chatmessage|comment|reply|post|tweet|toot|reel)$/;
var PART = /^(reactions?|actions?|buttons?|menu|toolbar|header|footer|meta|metadata|stats|date|time|attachments?|embeds?|votes?|likes?|controls|draggable|sortable|option|marker|preview|divider|separator)$/;
function matchGiven(tag, concept) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z][\w$]*$/.test(name) || hasAnyPhrase(words, concept.unlike.word) || PART.test(words.at(-1))) return null;
  for (const one of tag.attributes.properties) {
    const item = itemOf(one);
    const match = item && matchName(item.name, concept);
    if (!match || !CONTENT.test(match.content)) continue;
    const callback = callbackAround(tag);
    if (callback && isItemOf(callback, item.root) && isGivenOnce(callback, item)) return match;
  }
  return null;
}
function handsOn({ node }, { content }, concept) {
  let hands = false;
  eachNode(node, (one) => {
    if (hands || !ts21.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return;
    hands = matchName(one.parent.parent.tagName.getText(), concept)?.content === content;
  });
  return hands;
}
function itemOf(attribute) {
  if (!ts21.isJsxAttribute(attribute) || !attribute.initializer || !ts21.isJsxExpression(attribute.initializer))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== void 0 && !ts21.isCallExpression(value) ? { name: textOf(attribute.name), value: value.getText(), root } : null;
}
function callbackAround(tag) {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function isItemOf(callback, root) {
  let isOwn = false;
  const look = (node) => {
    if ((ts21.isParameter(node) || ts21.isVariableDeclaration(node) || ts21.isBindingElement(node)) && node.name)
      isOwn ||= ts21.isIdentifier(node.name) && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn;
}
function isGivenOnce(callback, { name, value }) {
  let times = 0;
  eachNode(callback, (node) => {
    if (!ts21.isJsxAttribute(node) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}

// src/extract/code/surfaces.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function findSurfaces(files, concept, readers) {
  const { slice } = readers;
  const rendered = /* @__PURE__ */ new Set();
  for (const file of files) for (const tag of file.tags) if (!showsOneself(tag)) rendered.add(tag.tagName.getText());
  return outermost([
    ...files.flatMap((file) => slice.attempt(file.path, () => shownIn(file, concept, readers))),
    ...files.flatMap((file) => slice.attempt(file.path, () => declaredIn(file, concept, readers, rendered)))
  ]);
}
function shownIn(file, concept, readers) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    const named2 = isMenu(symbol) ? null : matchName(symbol, concept);
    const match = named2 ?? (isShownForEach(node) ? matchGiven(node, concept) : null);
    if (!match || isWithinUnlike(concept, file.path, node)) continue;
    const isEach = isShownForEach(node);
    if (!isEach && !isGivenOne(node, match, isEach) && isPartOfOne(node, match, concept)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue(match, file)) continue;
    const found = readers.finder.find(symbol, node, file);
    const own = found === "outside" ? null : found;
    if (isOwnProfile(match.content, own && own.node) || isWithMachine(match, own?.file ?? file)) continue;
    if (isLookAlike(match.content, own, node)) continue;
    if (!named2 && !(own && (showsContent(match, concept, own, null, readers.finder) || handsOn(own, match, concept))))
      continue;
    const shows = showsContent(match, concept, own, node, readers.finder) || isGivenOne(node, match, isEach);
    const whole = shows || own ? withSiblings(readers, concept, node, file) : null;
    const offer = whole && withoutComments(whole, match.content, symbol);
    if (!offer || !(shows || holdsItem(offer, match, concept, readers.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers.finder);
    const around = enclosingNames(node);
    const element = ts22.isJsxOpeningElement(node) ? node.parent : node;
    const { content } = match;
    sites.push({
      concept,
      file,
      node: node.tagName,
      element,
      content,
      around,
      symbol,
      isEach,
      isSomebodys,
      isByItem: !shows,
      own,
      ...placed(offer, readers)
    });
  }
  return sites;
}
function declaredIn(file, concept, readers, rendered) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged ? null : matchName(menuName(own.name), concept);
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue(match, file)) continue;
    if (isOwnProfile(match.content, own.node) || isWithMachine(match, file)) continue;
    if (isLookAlike(match.content, own, null)) continue;
    const offer = withoutComments(readers.subtree.ofComponent(own), match.content, own.name);
    if (!showsContent(match, concept, own, null, readers.finder) && !holdsItem(offer, match, concept, readers.finder))
      continue;
    const around = enclosingNames(own.node);
    const { name: symbol } = own;
    const node = nameOfComponent(own);
    const { content } = match;
    sites.push({
      concept,
      file,
      node,
      element: null,
      content,
      around,
      symbol,
      isEach: false,
      isSomebodys: false,
      isByItem: false,
      own: null,
      ...placed(offer, readers)
    });
  }
  return sites;
}
function placed({ controls, gap, parts }, { slice }) {
  const seen = /* @__PURE__ */ new Set();
  const all = controls.map(({ concept, node, symbol, state }) => ({ concept, at: slice.placeOf(node), symbol, state }));
  const distinct2 = all.filter((control) => {
    const key = JSON.stringify([control.concept, control.at, control.state]);
    return !seen.has(key) && seen.add(key);
  });
  return { controls: distinct2, parts, gap: gap && { at: slice.placeOf(gap.node), message: gap.message } };
}
var isPlaceholder = (tag) => tag.attributes.properties.some(
  (one) => ts22.isJsxAttribute(one) && !one.initializer && /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name))
);
var isOwnPart = (path) => /(^|\/)(onboarding|landing|landing-page|marketing|testimonials|moderators?)\//i.test(path);
var isWithMachine = ({ pattern, content }, file) => (pattern.needs.some((one) => one === "talk-people" || one === "chat-author") || content === "chatmessage") && isAboutMachines(file);
var isQueue = ({ content }, { indexed }) => content === "review" && ["approv", "reject"].every((stem) => [...indexed.tokens].some((one) => one.startsWith(stem)));
function isPartOfOne(node, { content }, concept) {
  return enclosingNames(node).some((name) => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}
function withSiblings({ subtree, controls }, concept, element, file) {
  const offer = subtree.ofElement(element, file);
  const own = ts22.isJsxOpeningElement(element) ? element.parent : element;
  let around = own.parent;
  while (ts22.isParenthesizedExpression(around) || ts22.isJsxExpression(around) || ts22.isBinaryExpression(around))
    around = around.parent;
  if (!ts22.isJsxElement(around) && !ts22.isJsxFragment(around)) return offer;
  const beside2 = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!ts22.isJsxOpeningElement(node) && !ts22.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    beside2.push(...controls.flatMap((control) => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  return isShared ? offer : { ...offer, controls: [...offer.controls, ...beside2] };
}
var MARKUP = [ts22.SyntaxKind.JsxElement, ts22.SyntaxKind.JsxSelfClosingElement, ts22.SyntaxKind.JsxFragment];
var COMPONENTS = [
  ts22.SyntaxKind.FunctionDeclaration,
  ts22.SyntaxKind.FunctionExpression,
  ts22.SyntaxKind.ArrowFunction,
  ts22.SyntaxKind.ClassDeclaration,
  ts22.SyntaxKind.ClassExpression
];
var OPENS = /^(open|show|push|present|launch|close|navigate|handle|fetch|load)[A-Z]/;
function componentsOf(file) {
  const components = [];
  const markup = file.ofKinds(MARKUP);
  if (markup.length === 0) return components;
  for (const node of file.ofKinds(COMPONENTS)) {
    const name = declaredName(node);
    if (name === null || !(/^[A-Z]/.test(name) || file.isBuiltByCalls && !OPENS.test(name))) continue;
    if (!markup.some(({ pos, end }) => pos >= node.pos && end <= node.end)) continue;
    components.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return components;
}
function nameOfComponent({ node, name }) {
  if (node.name) return node.name;
  for (let at = node.parent; at; at = at.parent) {
    if ((ts22.isVariableDeclaration(at) || ts22.isPropertyAssignment(at)) && textOf(at.name) === name) return at.name;
  }
  return node;
}

// src/extract/code/spoken/component-around.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var WRITES2 = /^(form|forms|composer|compose|editor|edit|editable|create|new|draft|input|textarea|field|settings|setting|preferences|email|mail|error|errors|toast|alert|agent|agents|bot|assistant|ai|forward|export|exporter|admin|moderation|moderator|mod|report|reports|reported|delete|confirm|skeleton|placeholder|onboarding|commit|demo|blog|news|announcement|announcements|whats|docs|doc|product|lesson|course|changelog|release|job|faq|testimonial|invoice|order|cart|button|btn|icon|tooltip|meta|head|seo|helmet|json|ld|opengraph|og|system|tag|tags|avatar|image|img|title|helmet|option|select|label|provider|context|i18n|trans|translation|time|timestamp|date|count|counter|badge|link|share|copy)$/;
function componentAround(node, file, isAny = false) {
  let outer = null;
  for (let at = node.parent; at && !ts23.isSourceFile(at); at = at.parent) {
    if (!isFunction(at) && !ts23.isClassLike(at)) continue;
    const name = declaredName(at);
    if (name === null || ts23.isConstructorDeclaration(at) || ts23.isAccessor(at)) continue;
    const own = { ...component(file, name, at), hasHiddenProps: true };
    if (splitWords(name).some((word) => WRITES2.test(word) && !PLAIN.test(word))) return null;
    if (isOwnPreview(name)) return null;
    if (/^[_$]*[A-Z]/.test(name)) return own;
    outer = isAny && outer ? outer : own;
  }
  return isAny || file.isBuiltByCalls || file.path.endsWith(".vue") || outer?.node.kind === ts23.SyntaxKind.FunctionDeclaration ? outer : null;
}
var PLAIN = /^(link|title|label|image|tag|tags|new|context|meta|share|copy|count|date|time|icon|badge|avatar|option|alert|button)$/;
function isOwnPreview(name) {
  const words = splitWords(name);
  return words.at(-1) === "preview" && !words.some((word) => OF_OTHERS.test(word));
}
var OF_OTHERS = /^(reply|replied|quote|quoted|thread|latest|last|account|user|profile|group|channel|conversation|room|chat|link|parent|referenced|member)$/;

// src/extract/code/spoken/around.ts
var MAX_FILES = 12;
var MAX_LEVELS = 4;
var MAX_COMPONENTS2 = 14;
var reports = ({ controls }) => controls.filter(({ concept, state }) => concept === "report-entry-point" && state === "works");
function reportsAround(start, content, { slice, subtree, finder }) {
  let level = [start];
  const seen = /* @__PURE__ */ new Set([start.node]);
  let isEach = false;
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next = [];
    const offers2 = [];
    for (const own of level) {
      for (const { tag, file } of shownAt(own)) {
        const around = componentAround(tag, file);
        if (!around || seen.has(around.node) || seen.size > MAX_COMPONENTS2) continue;
        seen.add(around.node);
        const isMany = isShownForEach(tag) || HOLDS_MANY.test(splitWords(around.name).at(-1) ?? "");
        offers2.push({ own: around, offer: withoutComments(subtree.ofComponent(around), content, around.name), isMany });
        next.push(around);
      }
    }
    const helping = offers2.filter(({ offer }) => reports(offer).length > 0);
    const [first2] = helping;
    if (first2) {
      const [control] = reports(first2.offer);
      const isSure = !isEach && helping.length === offers2.length && !helping.some((one) => one.isMany);
      if (isSure) return { controls: helping.flatMap(({ offer }) => reports(offer)), gap: null };
      const message = `${control.symbol} is offered around it, in ${first2.own.name}; whether it is for this could not be told`;
      return { controls: [], gap: { node: control.node, message } };
    }
    const open2 = offers2.find(({ offer }) => offer.gap !== null);
    if (open2) return { controls: [], gap: open2.offer.gap };
    isEach ||= offers2.some((one) => one.isMany);
    level = next;
  }
  return { controls: [], gap: null };
  function shownAt(own) {
    const found = [];
    const dashed = splitWords(own.name).join("-");
    const text = new RegExp(`<(?:${literally(own.name)}|${literally(dashed)})(?![\\w-])`);
    const files = linksOf(own.node)?.lookFor(own.name, text, MAX_FILES) ?? [];
    for (const one of files) {
      const file = slice.parse(one.indexed.path);
      for (const tag of file?.tags ?? []) {
        if (tag.tagName.getText() !== own.name) continue;
        const target = finder.find(own.name, tag, file);
        if (target !== null && target !== "outside" && target.node === own.node) found.push({ tag, file });
      }
    }
    return found;
  }
}

// src/extract/code/spoken/places.ts
import { ts as ts27 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/by-item.ts
import { ts as ts25 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/whose.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var DEPTH = 12;
function saidIn(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts24.isPropertyAccessExpression(inner)) {
    const own = ofMember(inner.name.text, namesOf2(inner.expression, depth - 1));
    return own ?? (LENGTH.test(inner.name.text) ? null : saidIn(inner.expression, depth - 1));
  }
  if (ts24.isIdentifier(inner)) return ofName(inner, depth);
  if (ts24.isCallExpression(inner)) return inCall(inner, depth);
  if (ts24.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts24.SyntaxKind.AmpersandAmpersandToken) return saidIn(inner.right, depth - 1);
    const isEither = operator === ts24.SyntaxKind.BarBarToken || operator === ts24.SyntaxKind.QuestionQuestionToken || operator === ts24.SyntaxKind.PlusToken;
    return isEither ? saidIn(inner.left, depth - 1) ?? saidIn(inner.right, depth - 1) : null;
  }
  if (ts24.isConditionalExpression(inner)) return saidIn(inner.whenTrue, depth - 1) ?? saidIn(inner.whenFalse, depth - 1);
  if (ts24.isTemplateExpression(inner)) return first(inner.templateSpans, (span) => saidIn(span.expression, depth - 1));
  if (ts24.isElementAccessExpression(inner) && !ts24.isStringLiteralLike(inner.argumentExpression))
    return saidIn(inner.expression, depth - 1);
  return null;
}
var LENGTH = /^(length|id|_id|size|type|count|url|src|href|key|name|createdAt|date|time|avatar|path|slug)$/;
var NO_TEXT = /^(includes|startsWith|endsWith|test|match|indexOf|some|every|has|is[A-Z]\w*|can[A-Z]\w*|should[A-Z]\w*|on[A-Z]\w*|handle\w*|t|\$t|i18n|tx|translate|gettext|formatMessage|log|warn|error|navigate|push|set[A-Z]\w*|fetch\w*|use[A-Z]\w*|filter|find|findIndex|Number|parseInt|Boolean|encodeURIComponent|getUrl\w*|link|cn|cx|clsx|classNames|render\w+|get\w*(Id|Url|Link|Name|Date|Key|Path|Color|Count))$/;
function inCall(call, depth) {
  const name = nameOf(call.expression) ?? "";
  if (/^useMemo$/.test(name)) {
    const [made] = call.arguments;
    return made && isFunction(made) && made.body ? returned(made.body, depth) : null;
  }
  if (NO_TEXT.test(name)) return null;
  const callee = unwrap(call.expression);
  const before = ts24.isPropertyAccessExpression(callee) ? saidIn(callee.expression, depth - 1) : null;
  return before ?? (call.arguments.length <= 4 ? first(call.arguments, (one) => isFunction(one) ? null : saidIn(one, depth - 1)) : null);
}
function returned(body, depth) {
  if (!ts24.isBlock(body)) return saidIn(body, depth - 1);
  const last = body.statements.at(-1);
  return last && ts24.isReturnStatement(last) && last.expression ? saidIn(last.expression, depth - 1) : null;
}
function first(items, ask) {
  for (const item of items) {
    const found = ask(item);
    if (found !== null) return found;
  }
  return null;
}
function ofMember(member, chain) {
  const word = memberWord(member);
  const kind = kindOf(chain).find(({ members }) => members.test(word));
  return kind ? { kind, chain } : null;
}
function ofName(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return null;
  if (ts24.isBindingElement(declaration)) {
    const member = textOf(declaration.propertyName ?? declaration.name);
    return ofMember(member, namesBehind(declaration, depth));
  }
  return ts24.isVariableDeclaration(declaration) && declaration.initializer && ts24.isIdentifier(declaration.name) ? saidIn(declaration.initializer, depth - 1) : null;
}
function namesBehind(element, depth) {
  const holder = element.parent.parent;
  if (ts24.isBindingElement(holder)) {
    const name = textOf(holder.propertyName ?? holder.name);
    return [...namesBehind(holder, depth), name];
  }
  if (ts24.isVariableDeclaration(holder)) return holder.initializer ? namesOf2(holder.initializer, depth - 1) : [];
  return namesGiven(holder, depth);
}
function namesOf2(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth <= 0) return [];
  if (inner.kind === ts24.SyntaxKind.ThisKeyword) return ["this"];
  if (ts24.isPropertyAccessExpression(inner)) return [...namesOf2(inner.expression, depth - 1), inner.name.text];
  if (ts24.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return [...namesOf2(inner.expression, depth - 1), ...ts24.isStringLiteralLike(key) ? [key.text] : []];
  }
  if (ts24.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    const given = inner.arguments.find((one) => !isFunction(one) && !ts24.isLiteralExpression(one));
    if (given) return namesOf2(given, depth - 1);
    return ts24.isPropertyAccessExpression(callee) ? namesOf2(callee.expression, depth - 1) : namesOf2(callee, depth - 1);
  }
  if (ts24.isBinaryExpression(inner) || ts24.isConditionalExpression(inner))
    return namesOf2(ts24.isBinaryExpression(inner) ? inner.left : inner.whenTrue, depth - 1);
  if (!ts24.isIdentifier(inner)) return [];
  const from = kindsNamed(inner.text).length > 0 ? [] : namesFrom(inner, depth);
  return from.length > 0 ? from : [inner.text];
}
function namesFrom(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return [];
  if (ts24.isParameter(declaration)) return namesGiven(declaration, depth);
  if (ts24.isBindingElement(declaration)) {
    const own = declaration.propertyName ? [textOf(declaration.propertyName)] : [];
    return [...namesBehind(declaration, depth), ...own];
  }
  return ts24.isVariableDeclaration(declaration) && declaration.initializer ? namesOf2(declaration.initializer, depth - 1) : [];
}
var LOOPS2 = /^(map|flatMap|forEach|filter|mapIndexed)$/;
var ITEMS = /^(data|items|each|of|in|source|list|rows|for)$/;
function namesGiven(holder, depth) {
  if (!ts24.isParameter(holder)) return [];
  const typed = holder.type && ts24.isTypeReferenceNode(holder.type) ? [nameOfType(holder.type)] : [];
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return typed.filter(isTypeOfItem);
  const call = parent.parent;
  if (ts24.isCallExpression(call) && ts24.isPropertyAccessExpression(call.expression) && LOOPS2.test(call.expression.name.text))
    return [...namesOf2(call.expression.expression, depth - 1), ...typed.filter(isTypeOfItem)];
  const tag = tagAround2(parent);
  const list = tag?.attributes.properties.find((one) => ts24.isJsxAttribute(one) && ITEMS.test(textOf(one.name)));
  const given = list && ts24.isJsxAttribute(list) && list.initializer && ts24.isJsxExpression(list.initializer) ? list.initializer.expression : void 0;
  return [...given ? namesOf2(given, depth - 1) : [], ...typed.filter(isTypeOfItem)];
}
var nameOfType = ({ typeName }) => ts24.isIdentifier(typeName) ? typeName.text : typeName.right.text;
var isTypeOfItem = (name) => !/(Props|State|Options|Args|Params|Context|Config)$/.test(name);
function tagAround2(callback) {
  const holder = callback.parent;
  if (!ts24.isJsxExpression(holder)) return null;
  if (ts24.isJsxAttribute(holder.parent)) return holder.parent.parent.parent;
  return ts24.isJsxElement(holder.parent) ? holder.parent.openingElement : null;
}

// src/extract/code/spoken/by-item.ts
var WORDS = /^(text|body|content|message|msg|comment|caption)$/;
var WHOSE = /^(author|sender|user|username|nickname|nick|from|by|displayname|avatar|uid|senderid|userid|authorid|player|playerid|handle|pubkey|name)$/;
var TALK3 = /^(chat|chats|message|messages|msg|conversation|dm|inbox)$/;
function kindByItem(expression) {
  const inner = unwrap(expression);
  if (!ts25.isPropertyAccessExpression(inner) || !ts25.isIdentifier(inner.expression)) return null;
  const member = memberWord(inner.name.text);
  if (!WORDS.test(member) || !isShownForEach(inner)) return null;
  const root = inner.expression.text;
  const callback = callbackOf(inner, root);
  if (!callback || !namesWhose(callback, root)) return null;
  const words = enclosingNames(inner).flatMap((name) => /^[A-Z]/.test(name) ? splitWords(name) : []);
  const names = words.length > 0 ? words : splitWords(declaredName(callback) ?? "");
  if (names.some((word) => TALK3.test(word))) return named("message");
  if (names.some((word) => /^(comments?|repl(y|ies))$/.test(word))) return named("comment");
  if (names.some((word) => /^reviews?$/.test(word))) return named("review");
  return null;
}
var named = (content) => KINDS.find((one) => one.content === content);
function callbackOf(node, root) {
  for (let at = node.parent; at; at = at.parent)
    if (isFunction(at) && at.parameters.some(({ name }) => ts25.isIdentifier(name) && name.text === root)) return at;
  return null;
}
function namesWhose(callback, root) {
  let names = false;
  eachNode(callback, (node) => {
    if (!ts25.isPropertyAccessExpression(node) || !ts25.isIdentifier(node.expression) || node.expression.text !== root)
      return;
    names ||= splitWords(node.name.text).some((word) => WHOSE.test(word));
  });
  return names;
}
var LAID = /^(item|card|row|cell|detail|details|view|body|content|contents|bubble|box|header|tile|entry|info|section|panel|list|component|element|block)$/;
var OWN_WORDS = /^(text|body|content|contents|html|caption|bio|biography|comment|message|description|about)$/;
function kindByComponent(expression) {
  const inner = unwrap(expression);
  const member = memberOf(inner);
  if (member === null || !OWN_WORDS.test(member)) return null;
  const name = enclosingNames(inner).findLast((one) => /^[A-Z]/.test(one));
  if (name === void 0) return null;
  const words = [...splitWords(name)];
  while (words.length > 1 && LAID.test(words.at(-1))) words.pop();
  return kindsNamed(words.join(" ")).find(({ members }) => members.test(member)) ?? null;
}
function memberOf(inner) {
  if (!ts25.isPropertyAccessExpression(inner)) return null;
  const chain = namesOf2(inner.expression);
  return chain.length > 0 && chain.every(isNeutral) ? memberWord(inner.name.text) : null;
}

// src/extract/code/spoken/in-strings.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var KINDS3 = [ts26.SyntaxKind.TemplateExpression, ts26.SyntaxKind.BinaryExpression, ts26.SyntaxKind.CallExpression];
function shownInStrings(file) {
  if (!WRITES_MARKUP.test(file.indexed.text)) return [];
  return file.ofKinds(KINDS3).flatMap(
    (node) => writtenBy(node).flatMap((value) => {
      const said = isOwnPerson(value) ? null : saidIn(value);
      return said ? [{ node: value, kind: said.kind }] : [];
    })
  );
}
function writtenBy(node) {
  if (ts26.isTemplateExpression(node)) return ts26.isTaggedTemplateExpression(node.parent) ? [] : inMarkup(node);
  if (ts26.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const isSet = operatorToken.kind === ts26.SyntaxKind.EqualsToken && ts26.isPropertyAccessExpression(left);
    if (isSet && /^(innerHTML|textContent|innerText)$/.test(left.name.text)) return [right];
    const before = unwrap(left);
    const text = ts26.isBinaryExpression(before) ? unwrap(before.right) : before;
    const isAdded = operatorToken.kind === ts26.SyntaxKind.PlusToken && ts26.isStringLiteralLike(text) && endsInElement(text.text);
    return isAdded ? [right] : [];
  }
  if (!ts26.isCallExpression(node) || !ts26.isPropertyAccessExpression(node.expression)) return [];
  const name = nameOf(node.expression);
  const [first2, second] = node.arguments;
  if (name === "insertAdjacentHTML") return second ? [second] : [];
  const isOfElement = /^(html|text)$/.test(name ?? "") && node.arguments.length === 1 && /\$|el\b|elem|node|div|span|row|item/i.test(node.expression.expression.getText());
  return isOfElement ? [first2] : [];
}
function inMarkup({ head, templateSpans }) {
  let before = head.text;
  return templateSpans.flatMap(({ expression, literal }) => {
    const isShown = endsInElement(before);
    before += `_${literal.text}`;
    return isShown ? [expression] : [];
  });
}
var endsInElement = (text) => /<(?:p|div|span|li|td|h\d|b|strong|em|i|blockquote|article|section|pre|small|q|figcaption|dd)\b[^<>]*>[^<>]*$/i.test(
  text
);

// src/extract/code/spoken/places.ts
var PEOPLE = /^(author|sender|creator|poster|commenter|avatar|username|nickname|pubkey|participant|recipient|displayname|uploader|profile|reviewer|member|members|user|users|account|accounts|fromuser|owner|actor|person|player)$/;
var EVENTS = /^(pubkey|nostr|mxevent|matrix|sender)$/;
var ATTRIBUTE = /^(text|msg|content|contents|body|html|innerHTML|source|markdown|md|children|message|description|caption|bio|comment|raw|rawText|value|data|code|dangerouslySetInnerHTML)$/;
var VAGUE = /^(value|data|source|code|raw|title)$/;
var READER = /(markdown|markup|rich|html|text|viewer|reader|content|linkif\w*|parser?d?|body|paragraph|formatted|prose)$/i;
var PIECE2 = /^(header|body|content|contents|text|tile|item|card|row|bubble|quote|embed|entry|cell|line|view|renderer|markdown|details|detail|warning|preview|info|message|post|comment|note|article|thread|summary|excerpt|caption|blurb|message item)$/;
var HANDED = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|mx ?event|quote|review|story|post ?view|comment ?view)$/;
var NO_PIECE = /^(emoji|emojis|reaction|reactions|action|actions|like|likes|dislike|menu|redacted|failure|deleted|removed|fallback|hidden|hide|pin|unpin|mark|forward|bookmark|save|created|url|metadata|date|stats|vote|votes|button|header ?menu|suppress|add|remove|report|delete|debug|sell|buy|summary|locked|blocked|unavailable|missing|expired|export|exporter)$/;
function placesIn(file, concept) {
  if (!maySpeak(file.indexed) || isOwnWork(file.path) || isAboutMachines(file)) return [];
  const found = [];
  const tokens = file.indexed.tokens;
  const namesPeople = [...tokens].some((word) => PEOPLE.test(word));
  const isReported = tokens.has("report") || tokens.has("reported");
  const add = (node, symbol, kinds, isInString = false) => {
    const kind = kinds.find(
      (one) => (!one.needsPeople || namesPeople || isReported && one.content !== "message") && (!isEvent(one) || hasEvents(tokens)) && (one.content !== "status" || hasStatuses(tokens))
    );
    const around = kind && !isWithinUnlike(concept, file.path, node) ? componentAround(node, file, isInString) : null;
    if (kind && around) found.push({ node, symbol, kind, component: around, isInString });
  };
  for (const tag of file.tags) {
    const name = tag.tagName.getText();
    const words = splitWords(name);
    if (words.some((word) => WRITES2.test(word))) continue;
    const isNative = /^[a-z]/.test(name) && !name.includes(".");
    for (const one of tag.attributes.properties) {
      if (!ts27.isJsxAttribute(one) || !one.initializer || !ts27.isJsxExpression(one.initializer)) continue;
      const value = htmlOf(one.initializer.expression);
      if (!value) continue;
      const attribute = textOf(one.name);
      if (ATTRIBUTE.test(attribute) && (!isNative || attribute.endsWith("HTML")) && (!VAGUE.test(attribute) || READER.test(name))) {
        const kind = kindOfValue(value);
        if (kind && !isMine(value)) add(tag.tagName, name, [kind]);
      }
      if (!isNative && HANDED.test(splitWords(attribute).join(" ")) && isWhole(value) && isPiece(words, attribute))
        add(tag.tagName, name, handed(attribute, value));
      if (!isNative && MANY.test(attribute) && isWhole(value) && LISTS.test(words.at(-1) ?? "") && !isUnsaid(words.slice(0, -1).join(" ")))
        add(tag.tagName, name, handed(attribute, value));
    }
    if (ts27.isJsxOpeningElement(tag) && !/^(title|option|textarea|style|script|button|label|code)$/.test(name))
      for (const child of tag.parent.children) addShown(child, isNative ? null : tag, add);
  }
  for (const { node, kind } of shownInStrings(file)) add(node, node.getText().slice(0, 60), [kind], true);
  return found.filter((one, index) => found.findIndex((other) => other.node === one.node) === index);
}
var kindOfValue = (value) => saidIn(value)?.kind ?? kindByItem(value) ?? kindByComponent(value);
function addShown(child, reader, add) {
  if (!ts27.isJsxExpression(child) || !child.expression) return;
  for (const value of shownBy(child.expression)) {
    const kind = kindOfValue(value);
    if (kind && !isMine(value))
      add(reader ? reader.tagName : value, reader ? reader.tagName.getText() : value.getText().slice(0, 60), [kind]);
  }
}
function shownBy(expression) {
  const inner = unwrap(expression);
  if (ts27.isJsxElement(inner) || ts27.isJsxSelfClosingElement(inner) || ts27.isJsxFragment(inner) || isFunction(inner))
    return [];
  if (ts27.isConditionalExpression(inner)) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (ts27.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts27.SyntaxKind.AmpersandAmpersandToken) return shownBy(inner.right);
    if (operator === ts27.SyntaxKind.BarBarToken || operator === ts27.SyntaxKind.QuestionQuestionToken)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (ts27.isCallExpression(inner) && inner.arguments.some((one) => isFunction(unwrap(one)))) return [];
  return [inner];
}
function htmlOf(value) {
  if (!value) return null;
  const inner = unwrap(value);
  if (!ts27.isObjectLiteralExpression(inner)) return inner;
  const html = inner.properties.find((one) => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts27.isPropertyAssignment(html) ? html.initializer : null;
}
var isWhole = (value) => {
  const inner = unwrap(value);
  return ts27.isIdentifier(inner) || ts27.isPropertyAccessExpression(inner) || ts27.isCallExpression(inner) && inner.arguments.length === 0;
};
function isPiece(all, handed2) {
  const words = all.includes("with") ? all.slice(0, all.indexOf("with")) : all;
  const last = words.at(-1) ?? "";
  if (DONE_WITH.test(last)) return words.some((word) => ITSELF.test(word)) && !VERB.test(words[0]);
  if (!PIECE2.test(last) || words.some((word) => NO_PIECE.test(word)) || isUnsaid(words.join(" "))) return false;
  return !ITSELF.test(last) || splitWords(handed2).includes(last);
}
var ITSELF = /^(message|post|comment|note|article|thread|tweet|toot|status|reply|review|dm)$/;
var DONE_WITH = /^(actions|menu|options|toolbar)$/;
var VERB = /^(open|close|toggle|show|hide|admin|mod|moderation|use|new|create|edit)$/;
var MANY = /^(messages|comments|replies|posts|notes|tweets|toots|reviews)$/;
var LISTS = /^(log|list|listing|feed|thread|timeline|stream|history|messages|comments|replies|posts|notes|panel|grid|section|wall|tree)$/;
function handed(attribute, value) {
  const names = namesOf2(value);
  if (names.some(isUnsaid) || isMine(value)) return [];
  const said = kindsNamed(attribute.replace(/View$/, ""));
  if (said.some(({ content }) => content === "message") && names.some((name) => EARLIER2.test(name))) return [];
  return said.length > 0 ? said : kindOf(names);
}
var EARLIER2 = /quoted|replied|reply_?to|repliedTo|referenced|parentMessage/i;
var isMine = (value) => isOwnPerson(value);
var isEvent = ({ owners }) => owners.test("event");
var hasStatuses = (tokens) => ["reblog", "reblogged", "favourited", "spoiler", "mastodon", "toot", "boosted"].some((word) => tokens.has(word));
var hasEvents = (tokens) => [...tokens].some((word) => EVENTS.test(word));
var isOwnWork = (path) => /(^|\/)(news[\w-]*|announcements?|whats-?new|onboarding|landing|landing-page|marketing|testimonials|moderators?|emails?|mails?|blog|docs?|cms|changelog|examples?|demos?|playground)\//i.test(
  path
) || path.split("/").slice(-3).some((part) => splitWords(part.replace(/\.[^.]+$/, "")).some((word) => OF_STAFF.test(word)));
var OF_STAFF = /^(blog|changelog|docs|email|mail|settings|preferences|admin|moderation|draft|drafts|composer|compose|editor|storybook|stories|faq|legal)$/;

// src/extract/code/spoken/told.ts
function withSpoken(known3, files, concept, readers) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const place of readers.slice.attempt(file.path, () => placesIn(file, concept))) {
      const key = `${file.path} ${place.component.node.pos} ${place.kind.content}`;
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { file, component: place.component, places: [place] });
    }
  const inside = /* @__PURE__ */ new Map();
  const own = [];
  for (const { file, component: component2, places } of groups.values()) {
    const site = siteOf(component2, places[0], file, concept, readers);
    const inner = places.map((place) => ({
      ...site,
      node: place.node,
      symbol: place.symbol,
      isToldByOuter: true,
      inside: []
    }));
    const teller = tellerOf(site, known3);
    if (teller) inside.set(teller, [...inside.get(teller) ?? [], ...inner.filter((one) => !isStated(one, known3))]);
    else
      own.push({
        ...places.some((one) => one.isInString) ? open(site, readers) : settled(site, component2, readers),
        inside: inner,
        isToldByOuter: false
      });
  }
  const all = nested(merged(own));
  return [
    ...known3.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...all,
    ...[...inside.values()].flat(),
    ...all.flatMap((site) => site.inside).filter((one) => one.isToldByOuter)
  ];
}
function siteOf(component2, { kind }, file, concept, readers) {
  return {
    concept,
    file,
    node: nameOfComponent(component2),
    element: null,
    content: kind.content,
    around: enclosingNames(component2.node),
    symbol: component2.name,
    isEach: false,
    isSomebodys: false,
    isByItem: false,
    own: null,
    ...placed(withoutComments(readers.subtree.ofComponent(component2), kind.content, component2.name), readers)
  };
}
function tellerOf(site, known3) {
  const around = known3.filter((one) => isAbout(one, site));
  const judged = around.filter((one) => !one.isToldByOuter);
  const speaks = (one) => isOneKind(one.content, site.content) || stateOf(one) === "lacks" || stateOf(one) === stateOf(site);
  return judged.find(speaks) ?? around.find(speaks) ?? null;
}
var isAbout = (one, site) => {
  const component2 = site.node;
  return one.node === component2 || one.own !== null && nameOfComponent(one.own) === component2 || isWithin(site, one) || // A component that only leads to a surface of the same kind is mended there.
  isOneKind(one.content, site.content) && isWithin(one, site);
};
var isStated = ({ node }, known3) => known3.some((one) => one.node.getSourceFile() === node.getSourceFile() && isAtOneGlance(one.node, node));
function settled(site, component2, readers) {
  if (stateOf(site) !== "lacks" || site.controls.some(({ concept }) => concept === "report-entry-point")) return site;
  const { controls, gap } = reportsAround(component2, site.content, readers);
  const more = placed({ controls, gap, parts: site.parts }, readers);
  return { ...site, controls: [...site.controls, ...more.controls], gap: more.gap };
}
var open = (site, { slice }) => stateOf(site) === "works" ? site : {
  ...site,
  gap: {
    at: slice.placeOf(site.node),
    message: "the page is written as text here, and what else is on it could not be followed"
  }
};
function nested(sites) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && isWithin(inner, one) && stateOf(one) === stateOf(inner)
    );
    if (outer) speakers.set(inner, outer);
  }
  return sites.map((site) => ({
    ...site,
    isToldByOuter: speakers.has(site),
    inside: [...site.inside, ...sites.filter((one) => speakers.get(one) === site)]
  }));
}
function merged(sites) {
  const first2 = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const same = first2.get(site.node);
    first2.set(site.node, same ? { ...same, inside: [...same.inside, ...site.inside] } : site);
  }
  return [...first2.values()];
}

// src/extract/code/surface-declarations.ts
var declaredBy = ({ own }) => own && /\.[cm]?[jt]sx?$/.test(own.file.path) ? own : null;
function declarationOf2(site) {
  const own = declaredBy(site);
  return own ? [{ at: own.file.placeOf(nameOfComponent(own)), message: `${own.name} is declared here` }] : [];
}
function beside(site, inside) {
  const shown = inside.flatMap((one) => [
    { at: one.file.placeOf(one.node), message: `${one.symbol} is shown inside it` },
    ...declarationOf2(one)
  ]);
  const all = [...shown, ...declarationOf2(site)];
  return all.filter((one, index) => all.findIndex((other) => formatPlace(other.at) === formatPlace(one.at)) === index);
}
function declarations(sites, common2) {
  const known3 = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site) => {
    const own = declaredBy(site);
    const [declared] = declarationOf2(site);
    if (!own || !declared || known3.has(formatPlace(declared.at))) return [];
    known3.add(formatPlace(declared.at));
    const { controls, gap } = site;
    const around = enclosingNames(own.node);
    return [{ kind: "surface", ...common2(own), around, controls, gap, guards: null, isRepeated: true }];
  });
}

// src/extract/code/wrappers.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var MAX_CALLS = 6;
function liftWrapped(sites, guards) {
  const carried = /* @__PURE__ */ new Map();
  for (const site of sites) {
    if (!site.carrier) continue;
    const list = carried.get(site.carrier.node);
    if (list) list.push(site);
    else carried.set(site.carrier.node, [site]);
  }
  const inner = new Map(sites.map((site) => [site, carriedBy(site, carried)]));
  const carriedOut = new Set([...inner.values()].flat());
  const below = (site, depth = MAX_CALLS) => {
    const [first2, ...others] = (depth > 0 ? inner.get(site) : []).map((one) => [
      ...guardsInside(one.head, guards),
      ...below(one, depth - 1)
    ]);
    return first2?.filter((guard) => others.every((list) => list.some((other) => other.kind === guard.kind))) ?? [];
  };
  return sites.map((site) => ({
    ...site,
    isCarried: carriedOut.has(site),
    ...site.guards && inner.get(site).length > 0 && { guards: distinct([...site.guards, ...below(site)]) }
  }));
}
function carriedBy(outer, carried) {
  const declared = calledAt2(outer) ?? namedOnly(outer, carried);
  if (!declared || isInside2(outer.head, declared)) return [];
  return (carried.get(declared) ?? []).filter((inner) => inner.concept === outer.concept && inner !== outer);
}
function calledAt2({ head }) {
  const isMember = ts28.isPropertyAccessExpression(head.parent) && head.parent.name === head;
  const callee = isMember ? head.parent : head;
  return ts28.isExpression(callee) && !ts28.isStringLiteralLike(callee) ? calleeOf(callee) : null;
}
function namedOnly(outer, carried) {
  if (outer.receiver === null) return null;
  const owners = [...carried].filter(([, sites]) => sites[0].carrier.name === outer.name);
  const [only, ...more] = owners;
  return only && more.length === 0 && only[1][0].file.side === outer.file.side ? only[0] : null;
}
function isInside2(node, container) {
  for (let at = node; at; at = enclosingFunction(at)) if (at === container) return true;
  return false;
}

// src/extract/code/analyse.ts
function analyse(files, slice, concepts, flagKeys, occurs) {
  const guards = concepts.filter((concept) => concept.fact === "guard");
  const controls = concepts.filter((concept) => concept.fact === "control");
  const evidence = evidenceReader(flagKeys);
  const { resolve } = slice;
  const finder = componentFinder(slice, resolve);
  const readers = { slice, finder, subtree: subtreeReader(controls, finder), controls };
  const drafts = [];
  const operations = concepts.filter((concept) => concept.fact === "operation" && !detectorOf(concept)?.readsCalls);
  const occurring = (file, some) => some.filter((concept) => occurs(concept, file.indexed));
  const isLookAlike2 = (concept, call) => detectorOf(concept)?.isLookAlike?.(call) ?? false;
  const sitesOf = (some) => files.flatMap(
    (file) => slice.attempt(file.path, () => findOperations(file, occurring(file, some), guards, evidence, isLookAlike2))
  );
  const pressed = sitesOf(controls).map((site) => ({ ...site, isCarried: false }));
  for (const site of [...liftWrapped(sitesOf(operations), guards), ...pressed]) {
    const { concept, file, head, symbol, argument, guards: guards2, isCarried } = site;
    const more = detectorOf(concept)?.tells?.(head, file);
    const said = isCarried && { isRepeated: true };
    const base = { kind: "operation", ...common(concept, file, head, symbol), ...said };
    drafts.push({ ...base, guards: guards2, argument, trace: traceTo(head, concept), ...more });
  }
  for (const concept of concepts) {
    if (concept.fact === "surface") {
      const surfaces = withSpoken(findSurfaces(files, concept, readers), files, concept, readers);
      drafts.push(...declarations(surfaces, (own) => common(concept, own.file, nameOfComponent(own), own.name)));
      for (const file of new Set(surfaces.map((site) => site.file)))
        for (const { concept: act, node, symbol } of slice.attempt(
          file.path,
          () => menuPlaces(file, controls, readers.subtree)
        ))
          drafts.push({
            kind: "operation",
            ...common(act, file, node, symbol),
            guards: [],
            argument: null,
            isRepeated: true
          });
      for (const site of surfaces) {
        const { file, node, around, symbol, controls: controls2, gap, inside, isToldByOuter } = site;
        const also = beside(site, inside);
        const said = { ...also.length > 0 && { also }, ...isToldByOuter && { isRepeated: true } };
        const base = { ...common(concept, file, node, symbol), around, ...said };
        drafts.push({ kind: "surface", ...base, controls: controls2, gap, guards: guardsAt(node, concept, guards) });
      }
    }
  }
  for (const file of files) {
    for (const concept of occurring(file, concepts)) {
      const { subtree } = readers;
      drafts.push(...slice.attempt(file.path, () => draftsOf(concept, file, { guards, evidence, subtree })));
      drafts.push(...slice.attempt(file.path, () => detectedIn(file, { concept, guards, slice, files, resolve })));
    }
  }
  return speaksOfTwo(files) ? drafts : drafts.filter(isBackedIn(drafts));
}
function isBackedIn(drafts) {
  const isGeneral = (draft) => draft.kind === "operation" && (draft.traits ?? []).includes("may-deliver");
  const backed = new Set(drafts.flatMap((draft) => isGeneral(draft) ? [] : [draft.concept]));
  return (draft) => draft.side === "server" || !isGeneral(draft) || backed.has(draft.concept);
}
function detectorOf({ detector }) {
  return detector === null ? void 0 : DETECTORS[detector];
}
function detectedIn(file, context) {
  const { concept, guards } = context;
  const own = detectorOf(concept)?.detect(file, context) ?? [];
  const sdks = concept.sdks.length > 0 ? detectSdks(file, context) : [];
  const detections = [...own, ...sdks];
  return detections.map(({ node, symbol, argument = null, guardedAt = node, within, isThrough, ...more }) => {
    const at = isThrough ? context.slice.parse(node.getSourceFile().fileName.slice(1)) ?? file : file;
    return {
      kind: "operation",
      ...common(concept, at, node, symbol),
      ...more.sdk === void 0 && concept.isSaidOnce && { links: linksAt(node, at, context.resolve) },
      ...within !== void 0 && { at: at.placeIn(node, within) },
      guards: guardsAt(guardedAt, concept, guards),
      argument,
      trace: traceTo(guardedAt, concept),
      ...more,
      ...isThrough && { isThrough }
    };
  });
}
function draftsOf(concept, file, { guards, evidence, subtree }) {
  const operation = (node, symbol, argument) => ({
    kind: "operation",
    ...common(concept, file, node, symbol),
    guards: guardsAt(node, concept, guards),
    argument
  });
  const drafts = [];
  if (concept.settings.length > 0) {
    drafts.push(...defaultDrafts(file, concept, guards).map(({ draft }) => draft), ...inputDefaults(file, concept));
  }
  if (concept.fallbacks.length > 0) {
    for (const { name, literal } of findFallbacks(file, concept))
      drafts.push(operation(name, textOf(name), String(literal.value)));
    for (const { node, symbol, literal } of missingAnswersIn(file, concept))
      drafts.push(operation(node, symbol, String(literal.value)));
  }
  if (concept.fact === "guard" && concept.stated && concept.detector === null) {
    for (const head of findStatedChecks(file, concept, evidence)) drafts.push(operation(head, textOf(head), null));
  }
  if (concept.fact === "control") {
    for (const { node, symbol, isDead } of controlsIn(file, concept, subtree))
      drafts.push({ ...operation(node, symbol, null), ...isDead && { traits: ["does-nothing"] } });
  }
  return drafts;
}
function common(concept, file, node, symbol) {
  return { concept: concept.id, at: file.placeOf(node), around: enclosingNames(node), symbol, side: file.side };
}

// src/extract/code/read-syntax.ts
function readSyntax(tree, candidates, concepts, flagKeys, occurs, indexed, lexicon) {
  const slice = openSlice(tree, indexed, lexicon);
  const files = [...candidates.keys()].flatMap((path) => slice.parse(path) ?? []);
  const drafts = analyse(files, slice, concepts, flagKeys, occurs);
  const notices = [...candidates.keys()].flatMap((path) => slice.troubleOf(path) ?? []);
  return { drafts, notices };
}
export {
  readSyntax
};
