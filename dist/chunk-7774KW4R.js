import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  readImports
} from "./chunk-HGLT7GTW.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  isFunction,
  nameNode,
  nameOf,
  namesBound,
  receiverOf,
  textOf,
  throughout,
  unwrap,
  wordsOf
} from "./chunk-6XRSZYPB.js";
import {
  fitsPattern
} from "./chunk-NS6E64DD.js";
import {
  isAngularTemplate,
  isBirthName,
  isPeopleTable
} from "./chunk-CH4QBO7L.js";
import {
  findPhrase,
  firstWordsOf,
  hasAnyPhrase,
  isPhrase,
  phraseLength,
  phrasesAt,
  phrasesOf,
  splitWords
} from "./chunk-IR7XPB67.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/links/registry.ts
var links = /* @__PURE__ */ new WeakMap();
function linkFile(ast, own) {
  links.set(ast, own);
}
function linksOf(node) {
  return links.get(node.getSourceFile()) ?? null;
}

// src/extract/code/scopes.ts
import { ts as ts2 } from "./vendor/ts-morph.js";

// src/extract/code/writes/assigned.ts
import "./vendor/ts-morph.js";
function assignedAt(target) {
  const at = wholeTarget(target);
  const { parent } = at;
  if (parent.kind === 227 && parent.left === at && isAssignment(parent)) {
    const outer = assignedAt(parent);
    return { by: outer?.by ?? parent, given: [...outer?.given ?? [], parent.right] };
  }
  if (parent.kind === 251 || parent.kind === 250)
    return parent.initializer === at ? { by: parent, given: [parent.expression] } : null;
  const isStep2 = parent.kind === 226 || parent.kind === 225 && counts(parent.operator);
  return isStep2 ? { by: parent, given: [] } : null;
}
var isAssignment = ({ operatorToken: { kind } }) => kind >= 64 && kind <= 79;
var counts = (operator) => operator === 46 || operator === 47;
var isMutation = (node) => node.kind === 227 && isAssignment(node) || node.kind === 221 || node.kind === 226 || node.kind === 225 && counts(node.operator);
function wholeTarget(target) {
  let at = outOfBrackets(target);
  for (; ; ) {
    const { parent } = at;
    const isPart = parent.kind === 304 && parent.initializer === at || parent.kind === 305 && parent.name === at || parent.kind === 306 || parent.kind === 231 || parent.kind === 210 || parent.kind === 211;
    if (!isPart) return at;
    at = parent;
  }
}
function outOfBrackets(expression) {
  let at = expression;
  while (isBracket(at.parent)) at = at.parent;
  return at;
}
var isBracket = (node) => node.kind === 218 || node.kind === 236 || node.kind === 235 || node.kind === 217 || node.kind === 239;

// src/extract/code/scopes.ts
function declarationOf(name, from) {
  for (let at = from; at; at = at.parent) {
    const found3 = declaredIn(at)?.get(name);
    if (found3) return found3;
  }
  return null;
}
var known = /* @__PURE__ */ new WeakMap();
function declaredIn(node) {
  switch (node.kind) {
    case 308:
    case 242:
    case 270:
    case 269:
    case 249:
    case 251:
    case 250:
    case 263:
    case 219:
    case 220:
    case 175:
    case 177:
    case 178:
    case 179: {
      let names3 = known.get(node);
      if (!names3) {
        names3 = /* @__PURE__ */ new Map();
        readScope(node, names3);
        known.set(node, names3);
      }
      return names3;
    }
    default:
      return null;
  }
}
function readScope(node, names3) {
  if (isFunction(node)) for (const parameter of node.parameters) add(parameter, names3);
  else if (node.kind === 249 || node.kind === 251 || node.kind === 250) {
    if (node.initializer && node.initializer.kind === 262) addAll(node.initializer, names3);
  } else for (const statement of statementsOf(node)) addStatement(statement, names3);
}
var goneThrough = ({ parent }) => parent.parent.kind === 251 && parent.parent.initializer === parent ? parent.parent.expression : null;
function statementsOf(block) {
  return block.kind === 270 ? block.clauses.flatMap((clause) => [...clause.statements]) : block.statements;
}
function addStatement(statement, names3) {
  if (statement.kind === 244) addAll(statement.declarationList, names3);
  else if (statement.kind === 263 || statement.kind === 264 || statement.kind === 267) {
    if (statement.name && !names3.has(statement.name.text)) names3.set(statement.name.text, statement);
  }
}
function addAll(list, names3) {
  for (const declaration of list.declarations) add(declaration, names3);
}
function add(declaration, names3) {
  const { name } = declaration;
  if (!(name.kind === 80)) {
    for (const element of name.elements) if (!(element.kind === 233)) add(element, names3);
  } else if (!names3.has(name.text)) names3.set(name.text, declaration);
}
function valueOf(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && declaration.kind === 261 ? valueOfDeclaration(declaration) : null;
}
function valueBehind(expression) {
  const inner = unwrap(expression);
  return unwrap(inner.kind === 80 ? valueOf(inner) ?? inner : inner);
}
function valueOfDeclaration(declaration) {
  if (!declaration.initializer || !(declaration.name.kind === 80)) return null;
  const isConst = (ts2.getCombinedNodeFlags(declaration) & ts2.NodeFlags.Const) !== 0;
  if (!isConst && isAssigned(declaration.name.text, declaration.getSourceFile())) return null;
  return declaration.initializer;
}
var assigned = /* @__PURE__ */ new WeakMap();
function isAssigned(name, root) {
  let names3 = assigned.get(root);
  if (!names3) assigned.set(root, names3 = assignedNames(root));
  return names3.has(name);
}
function assignedNames(root) {
  const names3 = /* @__PURE__ */ new Set();
  const add2 = (node) => {
    if (node.kind === 80 && assignedAt(node)) names3.add(node.text);
  };
  const own = linksOf(root);
  if (own) own.ofKinds(IDENTIFIERS).forEach(add2);
  else eachNode(root, add2);
  return names3;
}
var IDENTIFIERS = [80];
function functionNamed(name, from) {
  const declaration = declarationOf(name, from);
  if (!declaration) return null;
  if (declaration.kind === 263) return declaration;
  if (!(declaration.kind === 261) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  return value.kind === 220 || value.kind === 219 ? value : null;
}
function memberOf(from, name) {
  let at = from;
  while (at && !ts2.isClassLike(at)) at = at.parent;
  return at?.members.find(
    (member) => member.name && !(member.name.kind === 168) && textOf(member.name) === name
  ) ?? null;
}

// src/extract/code/links/exports.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var tables = /* @__PURE__ */ new WeakMap();
var MAX_HOPS = 8;
function exportOf(file, name, hops = MAX_HOPS) {
  if (hops === 0) return null;
  if (name === "*") return file;
  let table = tables.get(file);
  if (!table) tables.set(file, table = tableOf(file));
  const own = table.own.get(name);
  if (own) return own;
  const renamed = table.renamed.get(name);
  if (renamed) {
    return renamed.specifier === null ? namedIn(file, renamed.name, hops - 1) : moduleMember(file, renamed.specifier, renamed.name, hops - 1);
  }
  if (name === "default") return table.own.size > 0 || table.stars.length > 0 ? file : null;
  for (const specifier of table.stars) {
    const found3 = moduleMember(file, specifier, name, hops - 1);
    if (found3) return found3;
  }
  return null;
}
function isExported(declaration) {
  const file = declaration.getSourceFile();
  let table = tables.get(file);
  if (!table) tables.set(file, table = tableOf(file));
  const isIt2 = (name) => declarationOf(name, file) === declaration;
  return [...table.own.values()].some((one) => one === declaration || one.kind === 80 && isIt2(one.text)) || [...table.renamed.values()].some(({ specifier, name }) => specifier === null && isIt2(name));
}
function namedIn(file, name, hops = MAX_HOPS) {
  return declarationOf(name, file) ?? typeIn(file, name) ?? importedAs(file, name, hops);
}
function importedAs(file, name, hops = MAX_HOPS) {
  const binding = linksOf(file)?.imports.get(name);
  return binding ? moduleMember(file, binding.specifier, binding.name, hops - 1) : null;
}
function moduleMember(from, specifier, name, hops = MAX_HOPS) {
  const target = linksOf(from)?.open(specifier, name);
  return target ? exportOf(target, name, hops) : null;
}
function typeIn(file, name) {
  for (const statement of file.statements) {
    const isType = statement.kind === 265 || statement.kind === 266;
    if (isType && statement.name.text === name) return statement;
  }
  return null;
}
function tableOf(file) {
  const own = /* @__PURE__ */ new Map();
  const renamed = /* @__PURE__ */ new Map();
  const stars = [];
  let whole3 = null;
  for (const statement of file.statements) {
    if (statement.kind === 279) {
      readClause(statement, renamed, stars);
    } else if (statement.kind === 278) {
      own.set("default", statement.expression);
    } else if (statement.kind === 245) {
      readAssignment(statement.expression, whole3, own);
    } else {
      for (const [name, declared] of exportedBy(statement)) own.set(name, declared);
      whole3 ??= nameOfModule(statement);
    }
  }
  return { own, renamed, stars };
}
function readClause({ exportClause: clause, moduleSpecifier }, renamed, stars) {
  const specifier = moduleSpecifier && moduleSpecifier.kind === 11 ? moduleSpecifier.text : null;
  if (!clause) {
    if (specifier !== null) stars.push(specifier);
  } else if (clause.kind === 281) {
    if (specifier !== null) renamed.set(textOf(clause.name), { specifier, name: "*" });
  } else {
    for (const one of clause.elements)
      renamed.set(textOf(one.name), { specifier, name: textOf(one.propertyName ?? one.name) });
  }
}
function exportedBy(statement) {
  const modifiers = ts3.canHaveModifiers(statement) ? ts3.getModifiers(statement) ?? [] : [];
  if (!modifiers.some((modifier) => modifier.kind === 95)) return [];
  if (statement.kind === 244) {
    return statement.declarationList.declarations.flatMap(
      (declaration) => namesBound(declaration.name).flatMap((name) => {
        const found3 = declarationOf(name, statement.getSourceFile());
        return found3 ? [[name, found3]] : [];
      })
    );
  }
  const isDeclared = statement.kind === 263 || statement.kind === 264 || statement.kind === 267 || statement.kind === 265 || statement.kind === 266;
  if (!isDeclared) return [];
  const isDefault = modifiers.some((modifier) => modifier.kind === 90);
  return [[isDefault ? "default" : statement.name?.text ?? "default", statement]];
}
function nameOfModule(statement) {
  if (!(statement.kind === 244)) return null;
  const found3 = statement.declarationList.declarations.find(
    ({ name, initializer }) => name.kind === 80 && initializer && isModule(initializer)
  );
  return found3 ? textOf(found3.name) : null;
}
var isModule = (expression) => /^(module\.)?exports$/.test(expression.getText());
function readAssignment(expression, whole3, own) {
  const inner = unwrap(expression);
  if (!(inner.kind === 227) || inner.operatorToken.kind !== 64) return;
  const { left } = inner;
  let { right } = inner;
  while (right.kind === 227 && right.operatorToken.kind === 64) right = right.right;
  if (isModule(left)) {
    own.set("default", right);
    if (!(right.kind === 211)) return;
    for (const property2 of right.properties) {
      if (property2.kind === 305) own.set(property2.name.text, property2.name);
      else if (property2.kind === 304) own.set(textOf(property2.name), property2.initializer);
      else if (property2.kind === 175 && !(property2.name.kind === 168))
        own.set(textOf(property2.name), property2);
    }
  } else if (left.kind === 212) {
    const { expression: owner, name } = left;
    if (isModule(owner) || whole3 !== null && owner.kind === 80 && owner.text === whole3)
      own.set(name.text, right);
  }
}

// src/extract/code/links/tables.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function memberNamed(expression, depth2) {
  const inner = unwrap(expression);
  const owner = ownerOf(inner);
  const name = owner && keyOf(inner, depth2);
  return owner && name !== null ? memberIn(tableOf2(owner, depth2), name, depth2) : null;
}
function ownerOf(inner) {
  return inner.kind === 212 || inner.kind === 213 ? inner.expression : null;
}
function keyOf(inner, depth2) {
  if (inner.kind === 212) return inner.name.text;
  if (!(inner.kind === 213)) return null;
  const key = literalOf(inner.argumentExpression, depth2)?.value;
  return typeof key === "string" || typeof key === "number" ? String(key) : null;
}
function tableOf2(owner, depth2) {
  const inner = unwrap(owner);
  if (depth2 <= 0) return null;
  if (inner.kind === 211) return inner;
  if (inner.kind === 214) {
    const [first2] = inner.arguments;
    if (!first2) return null;
    if (isLoad(inner))
      return first2.kind === 11 || first2.kind === 15 ? moduleMember(inner.getSourceFile(), first2.text, "*") : null;
    return tableOf2(first2, depth2 - 1);
  }
  if (inner.kind === 80) {
    const found3 = declarationOf(inner.text, inner) ?? namedIn(inner.getSourceFile(), inner.text);
    return found3 && settled(found3, depth2);
  }
  const before3 = ownerOf(inner);
  const module = before3 && tableOf2(before3, depth2 - 1);
  if (module && module.kind === 308) {
    const found3 = exportOf(module, keyOf(inner, depth2 - 1) ?? "");
    return found3 && settled(found3, depth2 - 1);
  }
  const member = memberNamed(inner, depth2 - 1);
  return member && "initializer" in member ? tableOf2(member.initializer, depth2 - 1) : null;
}
function isLoad({ expression }) {
  return expression.kind === 102 || expression.kind === 80 && expression.text === "require";
}
function memberTaken(element, depth2) {
  const holder = element.parent.parent;
  const key = element.propertyName ?? element.name;
  const isPlain2 = element.parent.kind === 207 && !element.dotDotDotToken && !element.initializer;
  if (!isPlain2 || key.kind === 168 || key.kind === 207 || key.kind === 208)
    return null;
  if (!(holder.kind === 261) || !holder.initializer) return null;
  return memberIn(tableOf2(holder.initializer, depth2), textOf(key), depth2);
}
function settled(found3, depth2) {
  if (found3.kind === 261) {
    const value = valueOfDeclaration(found3);
    return value && tableOf2(value, depth2 - 1);
  }
  if (found3.kind === 308 || found3.kind === 267 || found3.kind === 264) return found3;
  return ts4.isExpression(found3) ? tableOf2(found3, depth2 - 1) : null;
}
function memberIn(table, name, depth2) {
  if (!table) return null;
  if (table.kind === 267) return enumMember(table, name, depth2);
  if (table.kind === 211) return property(table, name, depth2);
  if (ts4.isClassLike(table)) {
    const member = table.members.find((one) => one.kind === 173 && textOf(one.name) === name);
    const isStatic = member && ts4.canHaveModifiers(member) && ts4.getModifiers(member)?.some(isStaticWord);
    return isStatic && member.kind === 173 && member.initializer ? { initializer: member.initializer } : null;
  }
  if (!(table.kind === 308)) return null;
  const found3 = exportOf(table, name);
  if (!found3 || found3.kind === 308) return null;
  const value = found3.kind === 261 ? valueOfDeclaration(found3) : ts4.isExpression(found3) ? found3 : null;
  return value && { initializer: value };
}
var isStaticWord = ({ kind }) => kind === 126;
function enumMember({ members }, name, depth2) {
  const at = members.findIndex((member) => textOf(member.name) === name);
  if (at < 0) return null;
  for (let from = at; from >= 0; from--) {
    const { initializer } = members[from];
    if (!initializer) continue;
    if (from === at) return { initializer };
    const start = literalOf(initializer, depth2)?.value;
    return typeof start === "number" ? { value: start + at - from } : null;
  }
  return { value: at };
}
function property({ properties }, name, depth2) {
  for (const one of [...properties].reverse()) {
    if (one.kind === 306) {
      const table = tableOf2(one.expression, depth2 - 1);
      const found3 = memberIn(table, name, depth2 - 1);
      if (found3 || !table) return found3;
    } else if (one.kind === 305) {
      if (one.name.text === name) return { initializer: one.name };
    } else if (one.name && !(one.name.kind === 168) && textOf(one.name) === name) {
      return one.kind === 304 ? { initializer: one.initializer } : null;
    } else if (one.kind === 304 && one.name.kind === 168) {
      if (String(literalOf(one.name.expression, depth2)?.value ?? "") === name) return { initializer: one.initializer };
    }
  }
  return null;
}

// src/extract/code/literals.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var MAX_HOPS2 = 6;
function literalOf(expression, depth2 = MAX_HOPS2) {
  const constant = constantOf(expression, depth2);
  return constant && { value: constant.value, text: expression.getText() };
}
function constantOf(expression, depth2) {
  const inner = unwrap(expression);
  if (inner.kind === 11 || inner.kind === 15) return { value: inner.text };
  if (inner.kind === 9) return { value: Number(inner.text) };
  if (inner.kind === 112) return { value: true };
  if (inner.kind === 97) return { value: false };
  if (inner.kind === 106) return { value: null };
  if (inner.kind === 223) return constantOf(inner.expression, depth2) && { value: void 0 };
  if (inner.kind === 225) return signed(inner, depth2);
  if (inner.kind === 227) return computed(inner, depth2);
  if (inner.kind === 229) return joined(inner, depth2);
  if (depth2 === 0) return null;
  if (inner.kind === 80) {
    if (inner.text === "undefined") return { value: void 0 };
    const value = initializerOf(inner);
    if (value) return constantOf(value, depth2 - 1);
  }
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const isTaken2 = declared !== null && declared.kind === 209;
  const member = isTaken2 ? memberTaken(declared, depth2 - 1) : memberNamed(inner, depth2 - 1);
  if (member === null) return null;
  return "value" in member ? member : constantOf(member.initializer, depth2 - 1);
}
function initializerOf(name) {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found3 = namedIn(name.getSourceFile(), name.text);
  if (!found3 || found3.kind === 308) return null;
  if (found3.kind === 261) return valueOfDeclaration(found3);
  return ts5.isExpression(found3) ? found3 : null;
}
function signed({ operator, operand }, depth2) {
  const constant = constantOf(operand, depth2);
  if (!constant) return null;
  if (operator === 54) return { value: !constant.value };
  if (operator === 41 && typeof constant.value === "number") return { value: -constant.value };
  return null;
}
var OPERATORS = /* @__PURE__ */ new Map([
  [40, (a, b) => a + b],
  [41, (a, b) => a - b],
  [42, (a, b) => a * b],
  [44, (a, b) => a / b],
  [48, (a, b) => a << b],
  [52, (a, b) => a | b]
]);
function computed({ left, right, operatorToken }, depth2) {
  const compute2 = OPERATORS.get(operatorToken.kind);
  const a = compute2 && constantOf(left, depth2);
  const b = a && constantOf(right, depth2);
  if (!compute2 || !a || !b) return null;
  if (typeof a.value === "number" && typeof b.value === "number") return { value: compute2(a.value, b.value) };
  const isText3 = operatorToken.kind === 40 && [a.value, b.value].every(isPrintable);
  return isText3 ? { value: `${a.value}${b.value}` } : null;
}
function joined({ head, templateSpans }, depth2) {
  let text = head.text;
  for (const { expression, literal } of templateSpans) {
    const part = constantOf(expression, depth2);
    if (!part || !isPrintable(part.value)) return null;
    text += `${part.value}${literal.text}`;
  }
  return { value: text };
}
var isPrintable = (value) => typeof value === "string" || typeof value === "number";

// src/extract/code/stand-ins.ts
import "./vendor/ts-morph.js";
var OLDEST = 150;
var WITHOUT_LIMIT = /^(9{3,}|Infinity|Number\.(POSITIVE_INFINITY|MAX_VALUE|MAX_SAFE_INTEGER))$/;
var SAYS_NOTHING = /^([^\p{L}\p{N}]*|n\.?\/?a\.?)$/iu;
var GROWN = /^(adult|grown|eighteen)$/;
function standInOf(expression) {
  const literal = literalOf(expression);
  if (literal) return isStandIn(literal) ? literal : null;
  const inner = unwrap(expression);
  if (WITHOUT_LIMIT.test(inner.getText())) return { value: inner.getText(), text: inner.getText() };
  const name = nameOf(inner);
  if (name === null || !/^[A-Z][A-Z0-9_]*$/.test(name) || !(rootOf(inner).kind === 80)) return null;
  const words = splitWords(name);
  const isMinimum = words.some((word) => /^min(imum)?$/.test(word)) && words.includes("age");
  return words.some((word) => GROWN.test(word)) || isMinimum ? { value: name, text: inner.getText() } : null;
}
var rootOf = (expression) => expression.kind === 212 ? rootOf(expression.expression) : expression;
function isStandIn({ value }) {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value <= OLDEST || WITHOUT_LIMIT.test(String(value));
  return typeof value === "boolean" || typeof value === "string" && !SAYS_NOTHING.test(value);
}
function numberedIn(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 225 && inner.operator === 40) return unwrap(inner.operand);
  if (!(inner.kind === 214)) return inner;
  const isNumber = /^(Number|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|Math\.floor|Math\.round)$/;
  const [first2] = inner.arguments;
  return first2 && isNumber.test(inner.expression.getText()) ? numberedIn(first2) : inner;
}

// src/extract/code/age/birth-order.ts
import { ts as ts31 } from "./vendor/ts-morph.js";

// src/extract/code/age/birth-names.ts
import "./vendor/ts-morph.js";
function mentionsBirth(root) {
  let found3 = false;
  const look = (node) => {
    if (found3) return;
    if (node.kind === 80) found3 = isBirthName(node.text);
    else if (node.kind === 11 || node.kind === 15) found3 = node.text.length <= 40 && isBirthName(node.text);
  };
  look(root);
  if (!found3) eachNode(root, look);
  return found3;
}
function readsBirth(expression) {
  return chainOf(expression).slice(-2).some(isBirthName);
}
var namesBirth = (node) => isBirthName(textOf(node));
var isBirthOrAge = (name) => isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);

// src/extract/code/commands.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var CLASS = /(?:_?(?:Command|Handler|Use_?Case|Interactor|Operation|Action))+$/;
var RUNS = /^(execute|run|handle|invoke|perform|call|exec)$/;
var actOfCommand = (name) => CLASS.test(name) && name.replace(CLASS, "") !== "" ? name.replace(CLASS, "") : null;
var runsCommand = (node) => node.kind === 175 && node.body !== void 0 && RUNS.test(textOf(node.name));
function commandAround(node) {
  if (!runsCommand(node) || !ts8.isClassLike(node.parent)) return null;
  const { name } = node.parent;
  return name && actOfCommand(name.text) !== null ? name : null;
}

// src/extract/code/links/commands-handed.ts
import { ts as ts11 } from "./vendor/ts-morph.js";

// src/kit/in-turn.ts
function keptInTurn(source) {
  const found3 = [];
  const rest = source[Symbol.iterator]();
  let isBusy = false;
  let isWhole5 = false;
  const more = () => {
    if (isBusy) return false;
    isBusy = true;
    try {
      const next = rest.next();
      if (next.done) isWhole5 = true;
      else found3.push(next.value);
      return !next.done;
    } finally {
      isBusy = false;
    }
  };
  const inTurn2 = function* () {
    for (let index = 0; index < found3.length || more(); index++) yield found3[index];
  };
  return { [Symbol.iterator]: () => isWhole5 ? found3[Symbol.iterator]() : inTurn2() };
}

// src/extract/code/links/declared.ts
import { ts as ts9 } from "./vendor/ts-morph.js";

// src/extract/code/links/declares.ts
var AHEAD = 400;
var BEHIND = 40;
var AFTER_FUNCTION = /\bfunction\s*\*?\s*$/;
var AT_LINE_START = /^[ \t]*(?:(?:public|private|protected|static|async|override|get)\s+|\*\s*|#)*$/;
var HOLDS_FUNCTION = /^['"]?\s*(?::[^=;{}()]*)?[=:]\s*(?:\w+\()?(?:async\b\s*)?(?:function\b|[(<]|\w+\s*=>)/;
function declaresFunction(text, name) {
  const next = wholeIn(text, name);
  for (let at = next(0); at >= 0; at = next(at + name.length)) {
    const end = at + name.length;
    const before3 = at > 0 ? text[at - 1] : "\n";
    const after = text[end] ?? "";
    const isHeld2 = /['"\s:=]/.test(after) && HOLDS_FUNCTION.test(text.slice(end, end + AHEAD));
    if (isHeld2) return true;
    if (before3 === "." || !/[\s(<]/.test(after)) continue;
    if (AFTER_FUNCTION.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    const hasParameters = /^\s*[(<]/.test(text.slice(end, end + BEHIND));
    if (hasParameters && AT_LINE_START.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))) return true;
  }
  return false;
}
var SHORT = 4;
function wholeIn(text, name) {
  if (name.length < SHORT) {
    const whole3 = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
    return (from) => {
      whole3.lastIndex = from;
      return whole3.exec(text)?.index ?? -1;
    };
  }
  return (from) => {
    let at = text.indexOf(name, from);
    while (at >= 0 && (IN_NAME.test(text[at + name.length] ?? "") || IN_NAME.test(text[at - 1] ?? "")))
      at = text.indexOf(name, at + name.length);
    return at;
  };
}
var IN_NAME = /[\w$]/;

// src/extract/code/links/declared.ts
var known2 = /* @__PURE__ */ new WeakMap();
var FUNCTIONS = [
  263,
  219,
  220,
  175
];
var CLASSES = [264, 232];
function found(from, key, files, kinds, isIt2, owner = []) {
  const links2 = linksOf(from);
  if (!links2) return [];
  let lists = known2.get(links2.holding);
  if (!lists) known2.set(links2.holding, lists = /* @__PURE__ */ new Map());
  let list = lists.get(key);
  if (!list) lists.set(key, list = keptInTurn(nodesOf(files(links2), kinds, isIt2, owner)));
  return list;
}
function* nodesOf(files, kinds, isIt2, owner) {
  for (const { open, indexed } of files) {
    if (owner.length > 0 && !holdsName(indexed, owner)) continue;
    const file = open();
    for (const node of (file && linksOf(file)?.ofKinds(kinds)) ?? []) if (isIt2(node)) yield node;
  }
}
var declaring = /* @__PURE__ */ new WeakMap();
function filesDeclaring(name, { holding }) {
  let names3 = declaring.get(holding);
  if (!names3) declaring.set(holding, names3 = /* @__PURE__ */ new Map());
  let files = names3.get(name);
  if (!files) names3.set(name, files = keptInTurn(filesWith(holding(name), (text) => declaresFunction(text, name))));
  return files;
}
function* filesWith(files, mayHold) {
  for (const file of files) if (mayHold(file.indexed.text)) yield file;
}
function holdsName({ uses, lexicon }, words) {
  for (const use of uses) {
    const own = lexicon.wordsOf(use);
    if (words.every((word) => own.includes(word))) return true;
  }
  return false;
}
function only(items) {
  let found3 = null;
  for (const item of items) {
    if (found3 !== null) return null;
    found3 = item;
  }
  return found3;
}
function functionsNamed(name, from, owner = []) {
  const isIt2 = (node) => isFunction(node) && node.body !== void 0 && !ts9.isAccessor(node) && declaredName(node) === name;
  return found(
    from,
    `function ${name} ${owner.join(" ")}`,
    (links2) => filesDeclaring(name, links2),
    FUNCTIONS,
    isIt2,
    owner
  );
}
function classNamed(name, from) {
  const isIt2 = (node) => ts9.isClassLike(node) && declaredName(node) === name;
  const declares = new RegExp(`\\bclass\\s+${literally(name)}\\b`);
  return only(
    found(from, `class ${name}`, ({ holding }) => filesWith(holding(name), (text) => declares.test(text)), CLASSES, isIt2)
  );
}
function implementersOf(name, from) {
  const isIt2 = (node) => ts9.isClassLike(node) && !(ts9.getModifiers(node) ?? []).some(({ kind }) => kind === 128) && (node.heritageClauses ?? []).some(
    (clause) => clause.types.some(({ expression }) => expression.kind === 80 && expression.text === name)
  );
  const names3 = new RegExp(`\\b(?:implements|extends)\\s[^{]*\\b${literally(name)}\\b`);
  return found(
    from,
    `implements ${name}`,
    ({ holding }) => filesWith(holding(name), (text) => names3.test(text)),
    CLASSES,
    isIt2
  );
}

// src/extract/code/links/whole-modules.ts
import "./vendor/ts-morph.js";

// src/extract/code/links/importers.ts
var MAX_FILES = 60;
function filesCalling(name, from) {
  const files = linksOf(from)?.lookFor(name, { test: (text) => standsBehind(text, name, ".'\"`{,") }, MAX_FILES);
  return files ? opened(files.filter((file) => isAccessed(file, name))) : null;
}
function* importersOf(own, name, isDefault) {
  const links2 = linksOf(own);
  if (!links2) return;
  const byName = links2.lookFor(name, { test: (text) => isNamedBy(text, name) }, MAX_FILES) ?? [];
  const couldMean = (file) => isAccessed(file, name) || file.mayImport(links2.path, name, isDefault);
  const seen = /* @__PURE__ */ new Set([own]);
  for (const list of [byName, filesNaming(own)]) {
    for (const file of opened(list.filter(couldMean))) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield file;
    }
  }
}
var naming = /* @__PURE__ */ new WeakMap();
function filesNaming(own) {
  const known19 = naming.get(own);
  if (known19) return known19;
  const links2 = linksOf(own);
  const stem = baseName(links2.path).replace(/\.[^.]+$/, "");
  const module = stem === "index" ? baseName(folderOf(links2.path)) : stem;
  const first2 = module.split(/[^\w$]+/).find((part) => part !== "");
  const quoted = new RegExp(`\\b${literally(module)}(\\.\\w+)?['"\`]`);
  const files = first2 !== void 0 && links2.lookFor(first2, quoted, MAX_FILES) || [];
  naming.set(own, files);
  return files;
}
function filesTakingWhole(own) {
  const path = linksOf(own)?.path;
  if (path === void 0) return [];
  return opened(filesNaming(own).filter((file) => WHOLE.test(file.indexed.text) && file.mayImport(path, "", true)));
}
var WHOLE = /\*\s*as\s|\bimport\s+\w+\s+from\b|\b(require|import)\s*\(/;
var isAccessed = ({ indexed }, name) => standsBehind(indexed.text, name, ".");
var IN_NAME2 = /[\w$]/;
var BLANK = /\s/;
function* placesOf(text, name) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!IN_NAME2.test(text[at + name.length] ?? "")) yield at;
}
function standsBehind(text, name, signs) {
  for (const at of placesOf(text, name)) {
    let before3 = at - 1;
    while (before3 >= 0 && BLANK.test(text[before3])) before3--;
    if (before3 >= 0 && signs.includes(text[before3])) return true;
  }
  return false;
}
function isNamedBy(text, name) {
  if (standsBehind(text, name, ".")) return true;
  let from = 0;
  let isPorting = false;
  for (const at of placesOf(text, name)) {
    const before3 = text.slice(from, at);
    const end = before3.lastIndexOf(";");
    isPorting = PORTS.test(before3.slice(end + 1)) || end < 0 && isPorting;
    if (isPorting && !IN_NAME2.test(text[at - 1] ?? "")) return true;
    from = at;
  }
  return false;
}
var PORTS = /\b(import|require|export)\b/;
function* opened(files) {
  for (const file of files) {
    const ast = file.open();
    if (ast) yield ast;
  }
}

// src/extract/code/links/whole-modules.ts
function isTakenUnseen(name, own) {
  return takingWhole(own).some((node) => hides(node, name));
}
var known3 = /* @__PURE__ */ new WeakMap();
function takingWhole(own) {
  let found3 = known3.get(own);
  if (!found3) known3.set(own, found3 = [...filesTakingWhole(own)].flatMap((file) => [...wholesIn(file, own)]));
  return found3;
}
function* wholesIn(file, own) {
  const links2 = linksOf(file);
  if (!links2) return;
  const path = linksOf(own)?.path ?? "";
  const mayBe2 = (specifier) => links2.mayLead(specifier, path, "*");
  for (const [alias, { specifier, name }] of links2.imports)
    if ((name === "*" || name === "default") && mayBe2(specifier) && isWhole(importedAs(file, alias), own))
      yield* links2.identifiers(alias);
  if (!isWhole(exportOf(own, "default"), own)) return;
  for (const node of links2.ofKinds([214]))
    if (node.kind === 214 && isLoad2(node)) {
      const [given2] = node.arguments;
      if (given2 && (given2.kind === 11 || given2.kind === 15) && mayBe2(given2.text) && links2.open(given2.text, "*") === own)
        yield node;
    }
}
var isWhole = (found3, own) => found3 === own || found3 !== null && found3.kind === 211 && found3.getSourceFile() === own;
var isLoad2 = ({ expression }) => expression.kind === 102 || expression.kind === 80 && expression.text === "require";
function hides(node, name) {
  const { parent } = node;
  if (parent.kind === 224 || parent.kind === 218 || parent.kind === 235)
    return hides(parent, name);
  if (parent.kind === 213) {
    const { expression, argumentExpression: key } = parent;
    return expression === node && (!(key.kind === 11 || key.kind === 15) || key.text === name);
  }
  if (parent.kind === 261) return parent.initializer === node && isKeptUnseen(node, parent, name);
  if (parent.kind === 214 || parent.kind === 215) return parent.expression !== node;
  if (parent.kind === 250 || parent.kind === 251) return parent.expression === node;
  return parent.kind === 306 || parent.kind === 231 || parent.kind === 210 ? true : parent.kind === 254 || isPutInObject(node);
}
function isPutInObject({ parent }) {
  if (!(parent.kind === 304) && !(parent.kind === 305)) return false;
  const holder = parent.parent.parent;
  const isExported2 = holder.kind === 278 || holder.kind === 227 && /^(module\.)?exports\b/.test(holder.left.getText());
  return !isExported2;
}
function isKeptUnseen(node, { name: kept2 }, name) {
  if (!(kept2.kind === 207)) {
    if (!(kept2.kind === 80)) return true;
    const named3 = linksOf(kept2)?.identifiers(kept2.text) ?? [];
    return named3.some((one) => one.parent !== kept2.parent && hides(one, name));
  }
  return kept2.elements.some((one) => {
    if (one.dotDotDotToken) return true;
    const { propertyName } = one;
    if (propertyName && propertyName.kind === 168) return true;
    const isImport = node.kind === 214 && kept2.parent.parent.parent.parent.kind === 308;
    return !isImport && textOf(propertyName ?? one.name) === name;
  });
}

// src/extract/code/links/commands-handed.ts
var HANDLES = /^(CommandHandler|QueryHandler|RequestHandler|EventsHandler)$/;
var HANDS = /^(execute|send|dispatch|publish)$/;
var ANY = /(?:)/;
var CLASSES2 = [264];
function commandOf(declared) {
  if (!runsCommand(declared) || !(declared.parent.kind === 264)) return null;
  return only(commandsOf(declared.parent));
}
function commandsOf(handler) {
  return (ts11.getDecorators(handler) ?? []).flatMap(
    ({ expression }) => expression.kind === 214 && HANDLES.test(nameOf(expression.expression) ?? "") ? expression.arguments.filter(ts11.isIdentifier) : []
  );
}
function* madeCommands(command) {
  for (const file of linksOf(command)?.filesWith(command.text, ANY) ?? [])
    for (const name of linksOf(file)?.identifiers(command.text) ?? []) {
      const made3 = madeBy(name);
      if (made3) yield made3;
      else if (!onlyTells(name)) yield null;
    }
  const declared = importedAs(command.getSourceFile(), command.text);
  if (declared && isTakenUnseen(command.text, declared.getSourceFile())) yield null;
}
function madeBy(name) {
  const { parent } = name;
  const at = parent.kind === 212 ? parent.parent : parent;
  return at.kind === 215 && (at.expression === name || at.expression === parent) ? at : null;
}
function onlyTells(name) {
  const { parent } = name;
  if (parent.kind === 264 || parent.kind === 184 || parent.kind === 187) return true;
  if (parent.kind === 277 || parent.kind === 282) return parent.propertyName === void 0;
  const isHandled = parent.kind === 214 && parent.parent.kind === 171 && HANDLES.test(nameOf(parent.expression) ?? "");
  return isHandled || parent.kind === 227 && parent.operatorToken.kind === 104;
}
function runByBus(callee) {
  const call = callee.parent;
  if (!(call.kind === 214) || call.expression !== callee || !HANDS.test(nameOf(callee) ?? "")) return null;
  const given2 = call.arguments[0] && unwrap(call.arguments[0]);
  const command = given2 && given2.kind === 215 ? nameOf(given2.expression) : null;
  if (command === null || command === void 0) return null;
  const handles = new RegExp(`@\\w+Handler\\s*\\([^)]*\\b${literally(command)}\\b`);
  const handlers = (linksOf(callee)?.filesWith(command, handles) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(CLASSES2) ?? []).flatMap(
      (node) => node.kind === 264 && commandsOf(node).some((one) => one.text === command) ? node.members.filter(runsCommand) : []
    )
  );
  return only(handlers);
}

// src/extract/code/links/meaning.ts
import { ts as ts25 } from "./vendor/ts-morph.js";

// src/extract/code/links/angular-members.ts
import { ts as ts15 } from "./vendor/ts-morph.js";

// src/extract/code/links/class-members.ts
import { ts as ts14 } from "./vendor/ts-morph.js";

// src/extract/code/links/annotations.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var THROUGH = /^(Promise|Awaited|Readonly|Partial|Required|NonNullable|Pick|Omit|Ref|RefObject|Lazy|Provider|InstanceType)$/;
var MAX_ALIASES = 6;
function meaningOfType(type, depth2 = MAX_ALIASES) {
  if (depth2 === 0) return null;
  const again = (one) => meaningOfType(one, depth2 - 1);
  if (type.kind === 197) return again(type.type);
  if (type.kind === 188) return { is: "shape", node: type };
  if (type.kind === 193) {
    const some = type.types.filter((one) => !isNothing(one));
    return some.length === 1 ? again(some[0]) : null;
  }
  if (type.kind === 194) return type.types.map(again).find((one) => one !== null) ?? null;
  if (type.kind === 187) return type.exprName.kind === 80 ? meaningOf(type.exprName) : null;
  if (type.kind === 184) {
    const name = type.typeName.getText();
    const [first2] = type.typeArguments ?? [];
    if (name === "ReturnType" && first2) return answerOf(again(first2));
    if (THROUGH.test(name)) return first2 ? madeFrom(again(first2)) : null;
    return meaningOfFound(typeNamed(type.typeName), depth2);
  }
  if (type.kind === 234)
    return type.expression.kind === 80 ? meaningOfFound(typeNamed(type.expression), depth2) : null;
  if (type.kind === 206 && type.argument.kind === 202 && type.qualifier) {
    const specifier = type.argument.literal.kind === 11 ? type.argument.literal.text : "";
    return meaningOfFound(moduleMember(type.getSourceFile(), specifier, textOf(type.qualifier)), depth2);
  }
  return null;
}
function meaningOfFound(found3, depth2) {
  if (!found3 || found3.kind === 308) return null;
  if (found3.kind === 265) return { is: "shape", node: found3 };
  if (found3.kind === 266) return meaningOfType(found3.type, depth2 - 1);
  return ts12.isClassLike(found3) ? { is: "instance", node: found3 } : null;
}
function typeNamed(name) {
  if (name.kind === 80) return declarationOf(name.text, name) ?? namedIn(name.getSourceFile(), name.text);
  const owner = name.left.kind === 80 ? namedIn(name.getSourceFile(), name.left.text) : null;
  return owner && owner.kind === 308 ? exportOf(owner, name.right.text) : null;
}
var isNothing = (type) => type.kind === 157 || type.kind === 202 && type.literal.kind === 106;
var answerOf = (meaning) => meaning?.is === "function" ? meaningOfAnswer(meaning.node) : null;
var madeFrom = (meaning) => meaning?.is === "class" ? { is: "instance", node: meaning.node } : meaning;

// src/extract/code/links/handed-out.ts
import "./vendor/ts-morph.js";
var RUNS2 = /^(mutate|mutateAsync)$/;
var PARTS = /^(getters|actions)$/;
function handedOutBy(options, name) {
  const maker = options.parent.kind === 214 ? nameOf(options.parent.expression) ?? "" : "";
  if (/^use\w*Mutation$/.test(maker) && RUNS2.test(name)) return memberOf2({ is: "object", node: options }, "mutationFn");
  if (maker !== "defineStore") return null;
  for (const part of options.properties) {
    const table = part.kind === 304 && PARTS.test(textOf(part.name)) ? meaningOf(part.initializer) : null;
    const found3 = table && memberOf2(table, name);
    if (found3) return found3;
  }
  return null;
}

// src/extract/code/links/class-members.ts
var MAX_BASES = 6;
function memberOf2(owner, name, inherited = false) {
  switch (owner.is) {
    case "module": {
      const found3 = exportOf(owner.node, name);
      return found3 && meaningOfExport(found3);
    }
    case "class":
      return classMember(owner.node, name, true);
    case "instance":
      return inherited ? ofBase(owner.node, name, false, MAX_BASES) : classMember(owner.node, name, false);
    case "object":
      return objectMember(owner.node, name);
    case "shape":
      return shapeMember(owner.node, name);
    case "function":
      return null;
  }
}
function classMember(owner, name, isStatic, depth2 = MAX_BASES) {
  const named3 = owner.members.filter((member) => isNamed(member, name) && isStatic === hasModifier(member, STATIC));
  for (const member of named3) {
    if (member.kind === 175 && member.body) return { is: "function", node: member };
    if (member.kind === 178) return meaningOfAnswer(member);
    if (!(member.kind === 173)) continue;
    const value = member.initializer ? meaningOf(member.initializer) : null;
    const found3 = value ?? (member.type ? meaningOfType(member.type) : null) ?? injectedInto(member);
    if (found3) return found3;
  }
  const isAbstract = named3.some((member) => member.kind === 175 && hasModifier(member, ABSTRACT));
  if (isAbstract) return ofOnlyImplementer(owner, name);
  const given2 = isStatic ? null : fromConstructor(owner, name);
  return given2 ?? ofBase(owner, name, isStatic, depth2);
}
var [STATIC, ABSTRACT] = [126, 128];
var hasModifier = (node, kind) => ts14.canHaveModifiers(node) && (ts14.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
var isNamed = (member, name) => member.name !== void 0 && !(member.name.kind === 168) && textOf(member.name) === name;
function fromConstructor(owner, name) {
  const made3 = owner.members.find((member) => member.kind === 177 && member.body !== void 0);
  if (!made3 || !(made3.kind === 177)) return null;
  const own = made3.parameters.find(
    (one) => one.name.kind === 80 && one.name.text === name && (ts14.getModifiers(one)?.length ?? 0) > 0
  );
  if (own) return (own.type ? meaningOfType(own.type) : null) ?? injectedInto(own);
  for (const statement of made3.body.statements) {
    if (!(statement.kind === 245) || !(statement.expression.kind === 227)) continue;
    const { left, right, operatorToken } = statement.expression;
    const isOwn3 = operatorToken.kind === 64 && left.kind === 212 && left.expression.kind === 110 && textOf(left.name) === name;
    if (isOwn3) return meaningOf(right);
  }
  return null;
}
function injectedInto(member) {
  for (const { expression } of ts14.getDecorators(member) ?? []) {
    const token = expression.kind === 214 && /^[iI]nject/.test(nameOf(expression.expression) ?? "");
    const meaning = token && expression.arguments[0] ? meaningOf(expression.arguments[0]) : null;
    if (meaning?.is === "class") return { is: "instance", node: meaning.node };
  }
  return null;
}
function ofBase(owner, name, isStatic, depth2) {
  const clause = owner.heritageClauses?.find(({ token }) => token === 96);
  const base = clause?.types[0] && depth2 > 0 ? meaningOf(clause.types[0].expression) : null;
  return base?.is === "class" ? classMember(base.node, name, isStatic, depth2 - 1) : null;
}
function objectMember(object, name) {
  for (const one of [...object.properties].reverse()) {
    if (one.kind === 306) {
      const spread2 = meaningOf(one.expression);
      const found3 = spread2 && memberOf2(spread2, name);
      if (found3) return found3;
    } else if (one.name && !(one.name.kind === 168) && textOf(one.name) === name) {
      if (one.kind === 305) return meaningOf(one.name);
      if (one.kind === 304) return meaningOf(one.initializer);
      if (one.kind === 178) return meaningOfAnswer(one);
      return isFunction(one) ? { is: "function", node: one } : null;
    }
  }
  return handedOutBy(object, name);
}
function shapeMember(shape, name) {
  const implemented2 = shape.kind === 265 ? ofOnlyImplementer(shape, name) : null;
  if (implemented2) return implemented2;
  for (const member of shape.members) {
    const isIt2 = member.name && !(member.name.kind === 168) && textOf(member.name) === name;
    if (isIt2 && member.kind === 172) return member.type ? meaningOfType(member.type) : null;
  }
  if (!(shape.kind === 265)) return null;
  for (const clause of shape.heritageClauses ?? []) {
    for (const type of clause.types) {
      const base = meaningOfType(type);
      const found3 = base && memberOf2(base, name);
      if (found3) return found3;
    }
  }
  return null;
}
function ofOnlyImplementer(owner, name) {
  const found3 = owner.name ? only(implementersOf(owner.name.text, owner)) : null;
  return found3 && found3 !== owner ? classMember(found3, name, false) : null;
}

// src/extract/code/links/paths.ts
function normalised(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

// src/extract/code/links/angular-members.ts
function memberOfTemplate(name, from) {
  const shown2 = classAround(from);
  return shown2 && memberOf2({ is: "instance", node: shown2 }, name);
}
function classAround(from) {
  const links2 = linksOf(from);
  if (!links2) return null;
  return isAngularTemplate(links2.path) ? classOfFile(from.getSourceFile(), links2.path) : classOfDecorator(from);
}
var known4 = /* @__PURE__ */ new WeakMap();
function classOfFile(file, path) {
  let shown2 = known4.get(file);
  if (shown2 === void 0) known4.set(file, shown2 = lookFor(file, path));
  return shown2;
}
function lookFor(file, path) {
  const names3 = new RegExp(`templateUrl\\s*:\\s*['"\`][^'"\`\\n]*${literally(baseName(path))}['"\`]`);
  const found3 = (linksOf(file)?.filesWith("templateUrl", names3) ?? []).flatMap(
    ({ statements, fileName }) => statements.filter(ts15.isClassDeclaration).filter((one) => templateOf(one, fileName.replace(/^\//, "")) === path)
  );
  return found3.length === 1 ? found3[0] : null;
}
function templateOf(declared, path) {
  for (const { expression: made3 } of ts15.getDecorators(declared) ?? []) {
    const given2 = made3.kind === 214 && nameOf(made3.expression) === "Component" ? made3.arguments[0] : void 0;
    const options = given2 && unwrap(given2);
    if (!options || !(options.kind === 211)) continue;
    for (const one of options.properties) {
      if (!(one.kind === 304) || textOf(one.name) !== "templateUrl") continue;
      const url = unwrap(one.initializer);
      if (url.kind === 11 || url.kind === 15)
        return normalised(url.text.startsWith("/") ? url.text : `${folderOf(path)}/${url.text}`);
    }
  }
  return null;
}
function classOfDecorator(from) {
  for (let at = from; at.parent; at = at.parent)
    if (at.kind === 171) return at.parent.kind === 264 ? at.parent : null;
  return null;
}

// src/extract/code/links/returned.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function returnedBy({ body: body2 }) {
  if (!body2) return [];
  if (!(body2.kind === 242)) return [body2];
  const returned2 = [];
  const walk = (node) => {
    if (ts16.isFunctionLike(node)) return;
    if (node.kind === 254 && node.expression) returned2.push(node.expression);
    ts16.forEachChild(node, walk);
  };
  ts16.forEachChild(body2, walk);
  return returned2;
}

// src/extract/code/links/given.ts
import "./vendor/ts-morph.js";

// src/extract/code/uses.ts
import { ts as ts17 } from "./vendor/ts-morph.js";

// src/extract/code/within.ts
var isWithin = (node, whole3) => node.pos >= whole3.pos && node.end <= whole3.end && node.getSourceFile() === whole3.getSourceFile();

// src/extract/code/uses.ts
var known5 = /* @__PURE__ */ new WeakMap();
function usesInTurn(declared) {
  let uses = known5.get(declared);
  if (!uses) known5.set(declared, uses = keptInTurn(findUses(declared)));
  return uses;
}
function usesOfFunction(declared) {
  const uses = [];
  for (const use of usesInTurn(declared)) {
    if (use === null) return null;
    uses.push(use);
  }
  return uses;
}
function* findUses(declared) {
  const name = declaredName(declared);
  if (name === null || name === "constructor") return yield null;
  if (isNamedAlone(declared)) {
    const declaration = declarationBehind(declared);
    if (!declaration) return yield null;
    yield* usesOfDeclaration(declaration);
    if (isHandedOutUnseen(declaration)) yield null;
    return;
  }
  const command = commandOf(declared);
  if (command) yield* madeCommands(command);
  const isPrivate = ts17.canHaveModifiers(declared) && ts17.getModifiers(declared)?.some(isPrivateWord);
  const files = isPrivate ? [declared.getSourceFile()] : filesCalling(name, declared);
  if (!files) return yield null;
  for (const file of files) {
    for (const access of accessesOf(name, file)) {
      if (isWithin(access, declared)) continue;
      const callee = calleeOf(access);
      if (callee === declared) yield access;
      else if (callee === null && mayMean(access, name, declared)) yield null;
    }
  }
  if (!isPutOnModule(declared)) return;
  yield* usesOfImported(name, declared);
  if (isTakenUnseen(name, declared.getSourceFile())) yield null;
}
var usesOfClass = (declared) => isHandedOutUnseen(declared) ? null : [...usesOfDeclaration(declared)];
var isHandedOutUnseen = (declaration) => declaration.name !== void 0 && declaration.name.kind === 80 && isExported(declaration) && isTakenUnseen(declaration.name.text, declaration.getSourceFile());
function isPutOnModule(declared) {
  const { parent } = declared;
  if (parent.kind === 227) return /^(module\.)?exports\.\w+$/.test(parent.left.getText());
  const table = parent.kind === 304 ? parent.parent : parent;
  return table.kind === 211 && isExportTable(table);
}
var isIt = (found3, declared) => found3 === declared || !(found3.kind === 308) && ts17.isExpression(found3) && unwrap(found3) === declared;
function* usesOfImported(name, declared) {
  const own = declared.getSourceFile();
  const path = linksOf(own)?.path ?? "";
  for (const file of importersOf(own, name, false)) {
    const links2 = linksOf(file);
    const names3 = [...links2?.imports ?? []].flatMap(([alias, { specifier, name: given2 }]) => {
      const found3 = given2 === name && links2.mayLead(specifier, path, name) ? importedAs(file, alias) : null;
      return found3 !== null && isIt(found3, declared) ? [alias] : [];
    });
    yield* identifiersOf(names3, file).filter((one) => isImported(one, file)).map(outermost);
  }
}
var isNamedAlone = (declared) => !ts17.isClassLike(declared.parent) && !(declared.parent.kind === 211) && !isHeld(declared);
var isPrivateWord = ({ kind }) => kind === 123;
function isHeld({ parent }) {
  let holder = parent;
  while (holder.kind === 214 || holder.kind === 218) holder = holder.parent;
  return holder.kind === 304 || holder.kind === 173 || holder.kind === 227;
}
function declarationBehind(declared) {
  if (declared.kind === 263) return declared;
  let holder = declared.parent;
  while (holder.kind === 214 || holder.kind === 218 || holder.kind === 235)
    holder = holder.parent;
  return holder.kind === 261 ? holder : null;
}
function accessesOf(name, file) {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(
    ({ parent }) => parent.kind === 212 && parent.name.text === name && !isAssigned2(parent) ? [parent] : []
  );
}
var isAssigned2 = ({ parent }) => parent.kind === 227 && parent.operatorToken.kind === 64;
function mayMean(access, name, declared) {
  const owner = new Set(splitWords(enclosingNames(declared).at(-1) ?? ""));
  const receiver = receiverOf(access);
  const before3 = receiver ? splitWords(nameOf(unwrap(receiver)) ?? "") : [];
  if (before3.some((word) => owner.has(word))) return true;
  return splitWords(name).length > 1 && only(functionsNamed(name, declared)) !== null;
}
var knownOfName = /* @__PURE__ */ new WeakMap();
function usesOfDeclaration(declaration) {
  let uses = knownOfName.get(declaration);
  if (!uses) knownOfName.set(declaration, uses = keptInTurn(findUsesOfName(declaration)));
  return uses;
}
function* findUsesOfName(declaration) {
  const { name } = declaration;
  if (!name || !(name.kind === 80)) return;
  const own = declaration.getSourceFile();
  const isOutside = (use) => !isWithin(use, declaration);
  const local = identifiersOf([name.text], own).filter(
    (one) => one !== name && declarationOf(one.text, one) === declaration
  );
  const [told2, used] = [local.filter(isSetOn), local.filter((one) => !isSetOn(one))];
  yield* used.map(outermost).filter(isOutside);
  yield* told2.flatMap(shownInLayout);
  const isDefault = means(exportOf(own, "default"), declaration);
  const path = linksOf(own)?.path ?? "";
  for (const file of importersOf(own, name.text, isDefault)) {
    const couldMean = /* @__PURE__ */ new Set(["default", name.text]);
    const links2 = linksOf(file);
    const aliases = [...links2?.imports ?? []].filter(
      ([alias, { specifier, name: given2 }]) => couldMean.has(given2) && links2.mayLead(specifier, path, name.text) && means(importedAs(file, alias), declaration)
    );
    const names3 = aliases.map(([alias]) => alias);
    yield* identifiersOf(names3, file).filter((one) => isImported(one, file)).map(outermost).filter(isOutside);
    for (const access of accessesOf(name.text, file)) {
      const callee = calleeOf(access);
      const use = callee && declarationBehind(callee) === declaration ? outermost(access) : null;
      if (use && isOutside(use)) yield use;
    }
  }
}
function isSetOn({ parent }) {
  if (!(parent.kind === 212) || !(parent.parent.kind === 227)) return false;
  const { left, operatorToken } = parent.parent;
  return left === parent && operatorToken.kind === 64;
}
function shownInLayout({ parent }) {
  const set = parent.parent;
  if (!(parent.kind === 212) || parent.name.text !== "getLayout") return [];
  const layout = set.kind === 227 ? unwrap(set.right) : null;
  if (!layout || !(layout.kind === 220 || layout.kind === 219)) return [];
  const page = layout.parameters[0]?.name;
  if (!page || !(page.kind === 80)) return [];
  const named3 = linksOf(layout)?.identifiers(page.text) ?? [];
  return named3.filter((one) => isWithin(one, layout) && one.parent.kind === 295);
}
function isImported(name, file) {
  const declared = declarationOf(name.text, name);
  return declared === null || declared === declarationOf(name.text, file);
}
var means = (found3, declaration) => {
  if (found3 === declaration) return true;
  if (!found3 || found3.kind === 308 || !ts17.isExpression(found3)) return false;
  return found3.kind === 80 && declarationOf(found3.text, found3) === declaration;
};
function identifiersOf(names3, file) {
  const links2 = linksOf(file);
  return links2 ? [...names3].flatMap((name) => links2.identifiers(name).filter(isRead)) : [];
}
function isRead(identifier) {
  const { parent } = identifier;
  if (parent.kind === 212) return parent.expression === identifier;
  if (parent.kind === 209) return parent.initializer === identifier;
  if (parent.kind === 278 || parent.kind === 277 || parent.kind === 282) return false;
  if (parent.kind === 274 || parent.kind === 275 || ts17.isTypeNode(parent)) return false;
  if (parent.kind === 304 || parent.kind === 305)
    return !isExportTable(parent.parent) && (parent.kind === 305 || parent.name !== identifier);
  if (parent.kind === 227 && parent.right === identifier)
    return !/^(module\.)?exports\b/.test(parent.left.getText());
  const isName2 = (ts17.isFunctionLike(parent) || parent.kind === 261 || ts17.isClassElement(parent) || ts17.isTypeElement(parent)) && parent.name === identifier;
  return !isName2;
}
function isExportTable({ parent }) {
  if (parent.kind === 278) return true;
  return parent.kind === 227 && /^(module\.)?exports\b/.test(parent.left.getText());
}
function outermost(expression) {
  const { parent } = expression;
  const isBound3 = parent.kind === 212 && parent.expression === expression && parent.name.text === "bind";
  return isBound3 && parent.parent.kind === 214 ? parent.parent : expression;
}

// src/extract/code/links/given.ts
function givenToFactory(parameter) {
  const declared = parameter.parent;
  if (!isFunction(declared) || !isNamedAlone(declared) || !makesFunctions(declared)) return null;
  const declaration = declarationBehind(declared);
  if (!declaration || isHandedOutUnseen(declaration)) return null;
  const calls = [];
  for (const use of usesOfDeclaration(declaration)) {
    const { parent } = use;
    if (calls.length > 0 || !(parent.kind === 214) || parent.expression !== use) return null;
    calls.push(parent);
  }
  return calls[0]?.arguments[declared.parameters.indexOf(parameter)] ?? null;
}
function makesFunctions(declared) {
  const [only2, ...more] = returnedBy(declared);
  const made3 = only2 && more.length === 0 ? unwrap(only2) : null;
  if (!made3) return false;
  if (isFunction(made3)) return true;
  const own = declared.body && declared.body.kind === 242 ? declared.body.statements : [];
  const functions = new Set(own.flatMap(namesOfFunctions));
  if (!(made3.kind === 211)) return made3.kind === 80 && functions.has(made3.text);
  return made3.properties.some(
    (one) => one.kind === 175 || one.kind === 304 && isFunction(unwrap(one.initializer)) || one.kind === 305 && functions.has(one.name.text)
  );
}
function namesOfFunctions(statement) {
  if (statement.kind === 263) return statement.name ? [statement.name.text] : [];
  if (!(statement.kind === 244)) return [];
  return statement.declarationList.declarations.flatMap(
    ({ name, initializer }) => name.kind === 80 && initializer && isFunction(unwrap(initializer)) ? [name.text] : []
  );
}

// src/extract/code/links/injected.ts
import "./vendor/ts-morph.js";
var TAKES = /^(get|resolve|inject|make|lookup|useService|getInstance|getService)$/;
var CALLS = [214];
var PUTS = /^(set|register|registerInstance|bind|provide|decorate|value)$/;
function injected(call) {
  const [first2, ...more] = call.arguments;
  if (!first2 || more.length > 1 || !TAKES.test(nameOf(call.expression) ?? "")) return null;
  if (first2.kind === 80) return /^[A-Z]\w*[a-z]/.test(first2.text) ? { class: first2 } : null;
  const token = first2.kind === 11 || first2.kind === 15 ? first2.text : null;
  if (token === null || !/^[A-Za-z]\w*$/.test(token)) return null;
  return { values: putUnder(token, call), className: token.charAt(0).toUpperCase() + token.slice(1), at: call };
}
var decorated = /* @__PURE__ */ new WeakMap();
function decoratedWith(member) {
  if (!(member.kind === 212) || !(member.name.kind === 80)) return [];
  const links2 = /^(fastify|app|server|instance)$/.test(nameOf(member.expression) ?? "") ? linksOf(member) : null;
  if (!links2) return [];
  let known19 = decorated.get(links2.holding);
  if (!known19) decorated.set(links2.holding, known19 = /* @__PURE__ */ new Map());
  const name = member.name.text;
  let values = known19.get(name);
  if (!values) {
    const isAny = links2.holding("decorate").length > 0;
    known19.set(name, values = isAny ? putUnder(name, member, "decorate") : []);
  }
  return values;
}
function putUnder(token, from, by = "\\w+") {
  const values = [];
  const puts2 = new RegExp(`\\.${by}\\(\\s*['"\`]${token}['"\`]\\s*,`);
  for (const file of linksOf(from)?.filesWith(token, puts2) ?? []) {
    for (const node of linksOf(file)?.ofKinds(CALLS) ?? []) {
      if (!(node.kind === 214) || !PUTS.test(nameOf(node.expression) ?? "")) continue;
      const [first2, second] = node.arguments;
      if (first2 && second && (first2.kind === 11 || first2.kind === 15) && first2.text === token) values.push(second);
    }
  }
  return values;
}

// src/extract/code/links/own-members.ts
import "./vendor/ts-morph.js";

// src/extract/code/links/connected.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var known6 = /* @__PURE__ */ new WeakMap();
function givenByStore(name, file) {
  let given2 = known6.get(file);
  if (!given2) known6.set(file, given2 = actionsIn(file));
  const [only2, ...more] = given2;
  const actions = only2 && more.length === 0 ? actionsOf(only2) : null;
  return actions && memberOf2(actions, name);
}
function actionsIn(file) {
  const found3 = [];
  const look = (node) => {
    if (node.kind === 214 && nameOf(node.expression) === "connect" && node.expression.kind === 80)
      found3.push(node.arguments[1] ?? node.expression);
    if (!isFunction(node) && !ts20.isClassLike(node)) ts20.forEachChild(node, look);
  };
  if (file.text.includes("connect(")) look(file);
  return found3;
}
function actionsOf(given2) {
  const meaning = meaningOf(given2);
  if (meaning?.is === "function") {
    const answer = answerOf2(meaning.node);
    return answer && meaningOf(answer);
  }
  return meaning?.is === "object" || meaning?.is === "module" ? meaning : null;
}
function isOfComponent({ parent: owner }) {
  if (!isFunction(owner) || !owner.parameters[0]) return false;
  return /^[A-Z]/.test(declaredName(owner) ?? "");
}
function givenAt(access) {
  const holder = unwrap(access.expression);
  const isOwn3 = holder.kind === 212 ? holder.name.text === "props" && holder.expression.kind === 110 : holder.kind === 80 && holder.text === "props" && isTaken(holder);
  return isOwn3 ? givenByStore(access.name.text, access.getSourceFile()) : null;
}
function isTaken(props) {
  const declared = declarationOf(props.text, props);
  return !!declared && declared.kind === 170 && isOfComponent(declared);
}

// src/extract/code/links/vue-members.ts
import "./vendor/ts-morph.js";
function memberOfComponent(name, from) {
  const options = optionsAround(from);
  if (!options) return null;
  const own = declarationOf(name, from);
  if (own && own.getSourceFile() === options.getSourceFile()) return meaningOfDeclaration(own);
  return mixedIn(name, options) ?? mapped(name, from);
}
function optionsAround(from) {
  const declared = declarationOf("$options", from);
  const value = declared && declared.kind === 261 ? valueOfDeclaration(declared) : null;
  const meaning = value && meaningOf(value);
  return meaning?.is === "object" ? meaning.node : null;
}
function mixedIn(name, options) {
  const listed2 = valueUnder("mixins", options);
  if (!listed2 || !(listed2.kind === 210)) return null;
  for (const one of [...listed2.elements].reverse()) {
    const mixin = meaningOf(one);
    const methods = mixin && memberOf2(mixin, "methods");
    const found3 = methods && memberOf2(methods, name);
    if (found3) return found3;
  }
  return null;
}
function mapped(name, from) {
  for (const call of mappingsAround(from)) {
    const last = call.arguments.at(-1);
    const action = last && actionUnder(name, unwrap(last));
    const found3 = action && only(actionsNamed(action, from));
    if (found3) return { is: "function", node: found3 };
  }
  return null;
}
function mappingsAround(from) {
  for (let at = from; at; at = at.parent) {
    const body2 = isFunction(at) && at.body && at.body.kind === 242 ? at.body : null;
    const calls = (body2?.statements ?? []).flatMap((one) => {
      if (!(one.kind === 244)) return [];
      const [declared] = one.declarationList.declarations;
      const value = declared?.name.getText() === "$mapped" && declared.initializer ? unwrap(declared.initializer) : null;
      return value && value.kind === 214 && nameOf(value.expression) === "mapActions" ? [value] : [];
    });
    if (calls.length > 0) return calls;
  }
  return [];
}
function actionUnder(name, given2) {
  const textOfLast = (one) => one.kind === 11 || one.kind === 15 ? one.text.split("/").at(-1) : null;
  if (given2.kind === 210) return given2.elements.map(textOfLast).find((text) => text === name) ?? null;
  if (!(given2.kind === 211)) return null;
  const under2 = valueUnder(name, given2);
  return under2 && textOfLast(under2);
}
function* actionsNamed(name, from) {
  for (const found3 of functionsNamed(name, from)) {
    const table = found3.parent.kind === 304 ? found3.parent.parent : found3.parent;
    const holder = table.kind === 211 ? table.parent : null;
    const isActions = holder && (holder.kind === 304 || holder.kind === 261) && textOf(holder.name) === "actions";
    if (isActions) yield found3;
  }
}
function valueUnder(name, { properties }) {
  const found3 = properties.find((one) => one.name && textOf(one.name) === name);
  return found3 && found3.kind === 304 ? unwrap(found3.initializer) : null;
}

// src/extract/code/links/own-members.ts
function ownMember(access, name) {
  if (!(access.kind === 212)) return null;
  return access.expression.kind === 110 ? memberOfComponent(name, access) : givenAt(access);
}

// src/extract/code/links/taken.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
function meaningOfTaken(element) {
  if (element.dotDotDotToken) return null;
  if (element.parent.kind === 208) return itemTaken(element, element.parent);
  const key = element.propertyName ?? element.name;
  if (!(key.kind === 80) && !(key.kind === 11)) return null;
  const holder = element.parent.parent;
  const owner = holder.kind === 209 ? meaningOfTaken(holder) : (holder.type ? meaningOfType(holder.type) : null) ?? (holder.initializer ? meaningOf(holder.initializer) : null) ?? (holder.kind === 170 ? meaningOfParameter(holder) : null);
  const found3 = owner && memberOf2(owner, textOf(key));
  if (found3 || !(holder.kind === 170) || !isOfComponent(holder)) return found3;
  return givenByStore(textOf(key), element.getSourceFile());
}
function itemTaken(element, { elements, parent: holder }) {
  if (!(holder.kind === 261) || !holder.initializer) return null;
  const list = listIn(holder.initializer);
  const item = list?.elements[elements.indexOf(element)];
  const isCertain = list !== null && !list.elements.some(ts23.isSpreadElement);
  return isCertain && item ? meaningOf(item) : null;
}
function listIn(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 210) return inner;
  const made3 = inner.kind === 214 ? meaningOf(inner.expression) : null;
  const answer = made3?.is === "function" ? answerOf2(made3.node) : null;
  return answer && unwrap(answer).kind === 210 ? unwrap(answer) : null;
}

// src/extract/code/links/stores.ts
import "./vendor/ts-morph.js";
var MAKES = /^(defineStore|create|createStore|createWithEqualityFn|persist|devtools|immer|subscribeWithSelector)$/;
var MAX_WRAPPERS = 5;
function storeBehind(callee) {
  const inner = unwrap(callee);
  if (!(inner.kind === 80) || !/^use[A-Z]|[sS]tore$/.test(inner.text)) return null;
  const found3 = declarationOf(inner.text, inner) ?? importedAs(inner.getSourceFile(), inner.text);
  const made3 = found3 && !(found3.kind === 308) && found3.kind === 261 ? valueOfDeclaration(found3) : null;
  return made3 && heldBy(made3, MAX_WRAPPERS);
}
function heldBy(made3, wrappers) {
  const call = unwrap(made3);
  if (isFunction(call)) return meaningOfAnswer(call);
  if (!(call.kind === 214) || wrappers === 0) return null;
  const callee = unwrap(call.expression);
  const name = nameOf(callee.kind === 214 ? callee.expression : callee) ?? "";
  if (!MAKES.test(name)) return null;
  for (const argument of call.arguments) {
    const inner = unwrap(argument);
    const options = inner.kind === 211 ? optionsOf(inner) : null;
    const held = options ?? (inner.kind === 211 ? null : heldBy(inner, wrappers - 1));
    if (held) return held;
  }
  return null;
}
var optionsOf = (object) => object.properties.some(({ name }) => name && /^(getters|actions)$/.test(textOf(name))) ? { is: "object", node: object } : null;
function getterOfStore(options, name) {
  if (!(options.parent.kind === 214) || nameOf(options.parent.expression) !== "defineStore") return null;
  const getters = options.properties.find((one) => one.name && textOf(one.name) === "getters");
  return getters && getters.kind === 304 && getters.initializer.kind === 211 ? getters.initializer.properties.find((one) => one.name && textOf(one.name) === name) ?? null : null;
}
function isGetter({ parent }) {
  const table = parent.kind === 304 ? parent.parent : parent;
  if (!(table.kind === 211) || !(table.parent.kind === 304)) return false;
  return /^(getters|computed)$/.test(textOf(table.parent.name));
}
var SELECTS = /^(use\w*(Selector|Store)|useContextSelector|useMemo|createMemo|computed)$/;
function handedOn(call) {
  const [first2] = call.arguments;
  if (!first2 || !(SELECTS.test(nameOf(call.expression) ?? "") || storeBehind(call.expression))) return null;
  const meaning = meaningOf(first2);
  return meaning?.is === "function" ? meaning.node : null;
}
function lastOfSelector(call) {
  const last = call.arguments.at(-1);
  const isSelector = /^create\w*Selector$/.test(nameOf(call.expression) ?? "");
  return isSelector && last && isFunction(unwrap(last)) ? last : null;
}
function selectedFrom({ parent: selector }) {
  const call = selector.parent;
  return call.kind === 214 && call.arguments[0] === selector ? storeBehind(call.expression) : null;
}
function providedTo(call) {
  const [context] = call.arguments;
  if (!context || !(context.kind === 80) || !/^(useContext|use)$/.test(nameOf(call.expression) ?? "")) return null;
  const found3 = declarationOf(context.text, context) ?? importedAs(context.getSourceFile(), context.text);
  if (!found3 || found3.kind === 308 || !(found3.kind === 261)) return null;
  const given2 = [...usesOfDeclaration(found3)].flatMap(valueGiven);
  if (given2.length > 0) return given2.length === 1 ? meaningOf(given2[0]) : null;
  const made3 = found3.initializer && unwrap(found3.initializer);
  const first2 = made3 && made3.kind === 214 ? made3.arguments[0] : void 0;
  const isContext2 = made3 && made3.kind === 214 && nameOf(made3.expression) === "createContext";
  return isContext2 && first2 ? meaningOf(first2) : null;
}
function valueGiven(use) {
  const isProvider = use.parent.kind === 212 && use.parent.name.text === "Provider";
  const element = isProvider ? use.parent.parent : use.parent;
  if (!(element.kind === 287) && !(element.kind === 286)) return [];
  return element.attributes.properties.flatMap((one) => {
    const isValue = one.kind === 292 && textOf(one.name) === "value";
    const value = isValue && one.initializer && one.initializer.kind === 295 ? one.initializer.expression : null;
    return value ? [value] : [];
  });
}

// src/extract/code/links/meaning.ts
var known7 = /* @__PURE__ */ new WeakMap();
function meaningOf(expression) {
  const inner = unwrap(expression);
  const before3 = known7.get(inner);
  if (before3 !== void 0) return before3;
  known7.set(inner, null);
  const meaning = compute(inner);
  known7.set(inner, meaning);
  return meaning;
}
function compute(inner) {
  if (isFunction(inner)) return { is: "function", node: inner };
  if (inner.kind === 232) return { is: "class", node: inner };
  if (inner.kind === 211) return { is: "object", node: inner };
  if (inner.kind === 110) return ownerOf2(inner);
  if (inner.kind === 80) return meaningOfName(inner);
  if (inner.kind === 215) {
    const made3 = meaningOf(inner.expression);
    return made3?.is === "class" ? { is: "instance", node: made3.node } : null;
  }
  if (inner.kind === 214) return meaningOfCall(inner);
  if (inner.kind === 227 && /^(\?\?|\|\||\?\?=|\|\|=|=)$/.test(inner.operatorToken.getText())) {
    const right = meaningOf(inner.right);
    return inner.operatorToken.kind === 64 ? right : right ?? meaningOf(inner.left);
  }
  const name = inner.kind === 212 || inner.kind === 213 ? nameOf(inner) : null;
  if (name === null) return null;
  if (inner.expression.kind === 108) {
    const own = ownerOf2(inner);
    return own?.is === "instance" ? memberOf2(own, name, true) : null;
  }
  const owner = meaningOf(inner.expression);
  return owner ? memberOf2(owner, name) : ownMember(inner, name) ?? onlyMeaning(decoratedWith(inner));
}
function ownerOf2(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts25.isClassLike(at)) return { is: "instance", node: at };
    if (at.kind === 263) return null;
    const isOwn3 = at.kind === 175 || at.kind === 219 || at.kind === 178;
    if (!isOwn3) continue;
    const holder = at.parent.kind === 304 ? at.parent.parent : at.parent;
    if (holder.kind === 211) return { is: "object", node: holder };
    if (!ts25.isClassLike(holder)) return null;
  }
  return null;
}
function meaningOfName(name) {
  const declaration = declarationOf(name.text, name);
  if (declaration) return meaningOfDeclaration(declaration);
  const found3 = importedAs(name.getSourceFile(), name.text);
  return found3 ? meaningOfExport(found3) : memberOfComponent(name.text, name) ?? memberOfTemplate(name.text, name);
}
function meaningOfExport(found3) {
  if (found3.kind === 308) return { is: "module", node: found3 };
  if (found3.kind === 265 || found3.kind === 266) return null;
  if (found3.kind === 175) return { is: "function", node: found3 };
  return isDeclaration(found3) ? meaningOfDeclaration(found3) : meaningOf(found3);
}
var isDeclaration = (node) => node.kind === 261 || node.kind === 170 || node.kind === 209 || node.kind === 263 || node.kind === 264 || node.kind === 267;
function meaningOfDeclaration(declaration) {
  if (declaration.kind === 263) return { is: "function", node: implemented(declaration) };
  if (declaration.kind === 264) return { is: "class", node: declaration };
  if (declaration.kind === 267) return null;
  if (declaration.kind === 209) return meaningOfTaken(declaration);
  const typed = declaration.type ? meaningOfType(declaration.type) : null;
  if (typed) return typed;
  if (declaration.kind === 170)
    return declaration.initializer ? meaningOf(declaration.initializer) : meaningOfParameter(declaration);
  const value = valueOfDeclaration(declaration);
  return value && meaningOf(value);
}
function meaningOfParameter(parameter) {
  const given2 = selectedFrom(parameter) ? null : givenToFactory(parameter);
  return given2 ? meaningOf(given2) : selectedFrom(parameter);
}
function implemented(declaration) {
  if (declaration.body || !("statements" in declaration.parent)) return declaration;
  const statements = declaration.parent.statements;
  const same = (one) => one.kind === 263 && one.name?.text === declaration.name?.text && one.body !== void 0;
  return statements.find(same) ?? declaration;
}
function meaningOfCall(call) {
  const [first2] = call.arguments;
  if (isLoad(call)) {
    if (!first2 || !(first2.kind === 11 || first2.kind === 15)) return null;
    const module = moduleMember(call.getSourceFile(), first2.text, "*");
    const whole3 = module && module.kind === 308 ? exportOf(module, "default") : null;
    return whole3 && !(whole3.kind === 308) && isWhole2(whole3) ? meaningOfExport(whole3) : module && meaningOfExport(module);
  }
  const token = injected(call);
  if (token) return "class" in token ? madeFrom2(meaningOf(token.class)) : valueOrClass(token);
  const store = storeBehind(call.expression);
  const chosen = store && handedOn(call);
  if (store) return chosen ? meaningOfAnswer(chosen) : store;
  const callee = meaningOf(call.expression);
  if (callee?.is === "function") return meaningOfAnswer(callee.node);
  const name = nameOf(call.expression);
  if (/^(storeToRefs|toRefs)$/.test(name ?? "") && first2) return meaningOf(first2);
  if (name === "bindActionCreators" && first2) return meaningOf(first2);
  const selector = lastOfSelector(call);
  if (selector) return meaningOf(selector);
  const selected = name === "computed" ? null : handedOn(call);
  const held = selected ? meaningOfAnswer(selected) : providedTo(call);
  if (selected || held) return held;
  if (name === "bind" && call.expression.kind === 212) return meaningOf(call.expression.expression);
  const given2 = name === "createAsyncThunk" ? call.arguments[1] : first2;
  const wrapped = given2 && unwrap(given2);
  return wrapped && (isFunction(wrapped) || wrapped.kind === 211) ? meaningOf(wrapped) : null;
}
function isWhole2(found3) {
  return !(ts25.isExpression(found3) && found3.kind === 211);
}
var madeFrom2 = (meaning) => meaning?.is === "class" ? { is: "instance", node: meaning.node } : meaning;
function onlyMeaning(values) {
  const meanings = values.map(meaningOf);
  const [only2] = meanings;
  return only2 && meanings.every((one) => one?.node === only2.node) ? only2 : null;
}
function valueOrClass({ values, className, at }) {
  const only2 = onlyMeaning(values);
  if (only2) return only2;
  const made3 = classNamed(className, at);
  return made3 && { is: "instance", node: made3 };
}
function meaningOfAnswer(declared) {
  const typed = declared.type ? meaningOfType(declared.type) : null;
  const answer = typed ? null : answerOf2(declared);
  return typed ?? (answer && meaningOf(answer));
}
function answerOf2(declared) {
  const [only2, ...more] = returnedBy(declared);
  return only2 && more.length === 0 ? only2 : null;
}

// src/extract/code/guards/queries/query-steps.ts
import "./vendor/ts-morph.js";
var STEPS = /^(exec|lean|populate|select|sort|limit|skip|session|read|cache|maxTimeMS|hint|collation|setOptions|toObject)$/;
var FINDS = /^(find|exists|count)/;
function queryIn(call) {
  let at = call;
  while (at.kind === 214 && STEPS.test(nameOf(at.expression) ?? "")) {
    const before3 = receiverOf(at.expression);
    if (!before3) return null;
    at = unwrap(before3);
  }
  return at !== call && at.kind === 214 && FINDS.test(nameOf(at.expression) ?? "") ? at : null;
}
function before(at) {
  const inner = unwrap(at);
  const earlier = inner.kind === 214 ? inner.expression : receiverOf(inner);
  return earlier && unwrap(earlier);
}

// src/extract/code/callees.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function calleeOf(callee) {
  const meaning = meaningOf(callee);
  if (meaning) return meaning.is === "function" ? meaning.node : null;
  let only2 = known8.get(callee);
  if (only2 === void 0) known8.set(callee, only2 = onlyOneNamed(unwrap(callee)));
  return only2;
}
var known8 = /* @__PURE__ */ new WeakMap();
var BUILT_IN = new Set(
  [Object, Array, String, Number, Map, Set, Promise, Date, RegExp, Function].flatMap(
    ({ prototype }) => Object.getOwnPropertyNames(prototype)
  )
);
function onlyOneNamed(callee) {
  const receiver = receiverOf(callee);
  const name = nameOf(callee);
  const run = receiver && runByBus(callee);
  if (run) return run;
  if (!receiver || name === null || BUILT_IN.has(name) || isFromOutside(receiver)) return null;
  if (splitWords(name).length > 1) {
    const telling = only(functionsNamed(name, callee));
    if (telling) return isOnSameSide(telling, callee) ? telling : null;
  }
  const before3 = splitWords(chainOf(receiver).at(-1) ?? "");
  if (before3.length === 0) return null;
  if (isMadeHere(receiver) && !only(onSameSide(functionsNamed(name, callee), callee))) return null;
  return only(ownedBy(before3, onSameSide(functionsNamed(name, callee, before3), callee)));
}
var isOnSameSide = (one, other) => linksOf(one)?.side === linksOf(other)?.side;
function* onSameSide(functions, callee) {
  for (const one of functions) if (isOnSameSide(one, callee)) yield one;
}
function* ownedBy(words, functions) {
  for (const one of functions) {
    const owner = new Set(splitWords(enclosingNames(one).at(-1) ?? ""));
    if (words.every((word) => owner.has(word))) yield one;
  }
}
function isMadeHere(receiver) {
  const inner = unwrap(receiver);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  return declared !== null && declared.kind === 261;
}
function isFromOutside(receiver) {
  let root = unwrap(receiver);
  for (let before3 = receiverOf(root); before3; before3 = receiverOf(root)) root = unwrap(before3);
  if (root.kind === 214) return isFromOutside(root.expression);
  if (!(root.kind === 80) || declarationOf(root.text, root)) return false;
  const links2 = linksOf(root);
  const binding = links2?.imports.get(root.text);
  return binding ? links2.open(binding.specifier, "*") === null : /^(Promise|Object|JSON|Math|console|window)$/.test(root.text);
}
function answersLater(callee) {
  const declared = calleeOf(callee);
  if (declared) return isAsync(declared);
  const name = unwrap(callee).getText();
  return new RegExp(`\\bawait\\s+${literally(name)}\\s*\\(`).test(callee.getSourceFile().text);
}
function isAsync(declared) {
  if (ts27.getModifiers(declared)?.some((modifier) => modifier.kind === 134)) return true;
  return /^Promise\b/.test(declared.type?.getText() ?? "");
}
var isLogic = ({ operatorToken }) => /^(&&|\|\||\?\?)$/.test(operatorToken.getText());
function isUnawaited(call) {
  let outer = call;
  while (outer.parent.kind === 218 || outer.parent.kind === 235 || outer.parent.kind === 236)
    outer = outer.parent;
  while (outer.parent.kind === 227 || outer.parent.kind === 228) {
    const isTest = outer.parent.kind === 228 ? outer.parent.condition === outer : !isLogic(outer.parent);
    if (isTest) break;
    outer = outer.parent;
  }
  const { parent } = outer;
  if (parent.kind === 224 || parent.kind === 254) return false;
  if (parent.kind === 212 && parent.expression === outer && parent.name.text === "then") return false;
  if (parent.kind === 214 && parent.expression !== outer && parent.parent.kind === 224) return false;
  if (parent.kind === 210 && parent.parent.kind === 214)
    return !/^Promise\.all$/.test(parent.parent.expression.getText());
  if (parent.kind === 220 && parent.body === outer) return false;
  if (parent.kind === 261 && parent.name.kind === 80) {
    const isAwaitedLater = new RegExp(`\\bawait\\s+${literally(parent.name.text)}(?![\\w$])`).test(
      call.getSourceFile().text
    );
    if (isAwaitedLater) return false;
    if (isQueryOfModel(call)) return true;
  }
  if (parent.kind === 225 || parent.kind === 246) {
    if (isQueryOfModel(call)) return true;
  }
  const declared = calleeOf(call.expression);
  return declared !== null && isAsync(declared);
}
function isQueryOfModel(call) {
  const query = queryIn(call) ?? call;
  const [asked2] = query.arguments;
  if (!asked2 || !(unwrap(asked2).kind === 211)) return false;
  if (!/^([A-Z]\w*\.(findOne|exists)|prisma\.\w+\.(findFirst|findUnique))$/.test(query.expression.getText()))
    return false;
  let around = call;
  while (around.parent && !ts27.isFunctionLike(around)) around = around.parent;
  return (ts27.canHaveModifiers(around) && ts27.getModifiers(around)?.some((one) => one.kind === 134)) ?? false;
}

// src/extract/code/guards/completion.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
function leaves(statement, exit = "any") {
  if (!statement) return false;
  if (statement.kind === 258) return true;
  if (statement.kind === 254) return exit !== "throw";
  if (statement.kind === 253 || statement.kind === 252) return exit === "any";
  if (statement.kind === 242)
    return !mayEndEarly(statement, exit) && statement.statements.some((one) => leaves(one, exit));
  if (statement.kind === 246)
    return leaves(statement.thenStatement, exit) && leaves(statement.elseStatement, exit);
  if (statement.kind === 259) {
    if (leaves(statement.finallyBlock, exit)) return true;
    return leaves(statement.tryBlock, exit) && (!statement.catchClause || leaves(statement.catchClause.block, exit));
  }
  return statement.kind === 245 && endsProcess(statement.expression);
}
function mayEndEarly(node, exit) {
  if (exit === "any" || ts28.isFunctionLike(node)) return false;
  if (node.kind === 253 || node.kind === 252) return true;
  if (node.kind === 254 && exit === "throw") return true;
  return ts28.forEachChild(node, (child) => mayEndEarly(child, exit) || void 0) ?? false;
}
var THROWS = /^(throw|fail|deny|reject|abort|refuse|raise|forbid|panic|die|bail)(?![a-z])/;
var NEVER_BACK = {
  "next/navigation": /^(redirect|permanentRedirect|notFound|forbidden|unauthorized)$/,
  "@sveltejs/kit": /^(redirect|error)$/
};
function endsProcess(expression) {
  const call = unwrap(expression);
  if (!(call.kind === 214) || ts28.isOptionalChain(call)) return false;
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (chain.join(".") === "process.exit") return true;
  if (name === "throw") return /^(ctx|context|c)$/.test(chain.at(-2) ?? "");
  const from = call.expression.kind === 80 ? linksOf(call)?.imports.get(name) : void 0;
  if (from && Object.hasOwn(NEVER_BACK, from.specifier)) return NEVER_BACK[from.specifier].test(from.name);
  if (!THROWS.test(name)) return false;
  const declared = calleeOf(call.expression);
  if (!declared?.body) return name.startsWith("throw");
  const isAwaited = expression.kind === 224 || !isAsync(declared);
  return isAwaited && returnsOf(declared).length === 0;
}

// src/extract/code/guards/returns.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var known9 = /* @__PURE__ */ new WeakMap();
function returnsOf(declared) {
  let ways = known9.get(declared);
  if (!ways) known9.set(declared, ways = findWays(declared));
  return ways;
}
function findWays({ body: body2 }) {
  if (!body2) return [];
  if (!(body2.kind === 242)) return waysIn(body2);
  const ways = [];
  const walk = (node) => {
    if (ts29.isFunctionLike(node) || ts29.isClassLike(node)) return;
    if (node.kind === 254) ways.push(...node.expression ? waysIn(node.expression) : [{ node, value: null }]);
    ts29.forEachChild(node, walk);
  };
  ts29.forEachChild(body2, walk);
  return body2.statements.some((one) => leaves(one)) ? ways : [...ways, { node: body2, value: null }];
}
function waysIn(value) {
  const inner = unwrap(value);
  if (inner.kind === 228) return [...waysIn(inner.whenTrue), ...waysIn(inner.whenFalse)];
  return isFailure(inner) ? [] : [{ node: value, value }];
}
var isFailure = (value) => value.kind === 214 && chainOf(value.expression).join(".") === "Promise.reject";

// src/extract/code/age/cutoffs.ts
import "./vendor/ts-morph.js";
var YEARS = { least: 10, most: 25 };
var LIMIT = /^(age|minimum|min|years?|offset|limit|required|consent)$/;
function isCutoff(expression, depth2 = 4) {
  const inner = unwrap(expression);
  if (depth2 === 0) return false;
  if (inner.kind === 80) {
    const declaration = declarationOf(inner.text, inner);
    if (!declaration || !(declaration.kind === 261) || !declaration.initializer) return false;
    return isCutoff(declaration.initializer, depth2 - 1) || isSetBack(inner.text, declaration);
  }
  if (inner.kind === 227) {
    if (inner.operatorToken.kind !== 41) return false;
    return isThisYear(inner.left) && isYears(inner.right) || isNow(inner.left) && isYearsLong(inner.right);
  }
  if (inner.kind === 11 || inner.kind === 15) return isSetBackFromNow(inner.text);
  if (inner.kind === 220) return !(inner.body.kind === 242) && isCutoff(inner.body, depth2 - 1);
  if (inner.kind === 215) return (inner.arguments ?? []).some((one) => isCutoff(one, depth2 - 1));
  if (!(inner.kind === 214)) return false;
  const name = nameOf(inner.expression) ?? "";
  const [first2, second] = inner.arguments;
  if (name === "subYears") return isNow(first2) && !!second && isYears(second);
  if (/^(subtract|minus)$/.test(name)) return !!first2 && isNowChain(inner.expression) && takesYears(first2, second);
  const receiver = inner.expression.kind === 212 ? inner.expression.expression : null;
  if (THROUGH2.test(name))
    return inner.arguments.some((one) => isCutoff(one, depth2 - 1)) || !!receiver && isCutoff(receiver, depth2 - 1);
  const called2 = inner.arguments.length === 0 ? calleeOf(inner.expression) : null;
  return !!called2 && returnsOf(called2).some(({ value }) => value !== null && isCutoff(value, depth2 - 1));
}
function isSetBackFromNow(text) {
  const years = Number(/^now-(\d+)y(ears?)?$/.exec(text)?.[1] ?? 0);
  return years >= YEARS.least && years <= YEARS.most;
}
var THROUGH2 = /^(String|Number|UTC|toString|getFullYear|getTime|valueOf|toDate|startOf|endOf|year|toJSDate|format|toISOString|split|slice|toISODate)$/;
function isYearsLong(expression) {
  const inner = unwrap(expression);
  if (!(inner.kind === 227) || inner.operatorToken.kind !== 42) return false;
  const factors = factorsOf(inner);
  return factors.some(isYears) && factors.some((one) => /^36[56](\.\d+)?$|year/i.test(one.getText()));
}
function factorsOf(expression) {
  const inner = unwrap(expression);
  return inner.kind === 227 && inner.operatorToken.kind === 42 ? [...factorsOf(inner.left), ...factorsOf(inner.right)] : [inner];
}
function takesYears(first2, second) {
  const object = unwrap(first2);
  if (object.kind === 211)
    return object.properties.some(
      (one) => one.kind === 304 && /^years?$/.test(one.name.getText()) && isYears(one.initializer)
    );
  return isYears(first2) && /^["'`]y(ears?)?["'`]$/.test(second?.getText() ?? "");
}
function isSetBack(name, declaration) {
  let block = declaration;
  while (block.parent && !(block.kind === 242) && !(block.kind === 308)) block = block.parent;
  let found3 = false;
  eachNode(block, (node) => {
    if (found3 || !(node.kind === 214) || !(node.expression.kind === 212)) return;
    const { expression, name: method } = node.expression;
    const [year] = node.arguments;
    if (!/^set(UTC)?FullYear$/.test(method.text) || expression.getText() !== name || !year) return;
    const set = unwrap(year);
    found3 = set.kind === 227 && set.operatorToken.kind === 41 && isYears(set.right);
  });
  return found3;
}
var NOW = /^(new Date\(\)|Date\.now\(\)|today|now|(dayjs|moment)(\.utc)?\(\)|DateTime\.(now|local|utc)\(\)|require\(['"](dayjs|moment)['"]\)\(\))/i;
var isNow = (expression) => !!expression && (NOW.test(expression.getText()) || expression.kind === 80 && NOW.test(valueText(expression)));
var isNowChain = (expression) => NOW.test(expression.getText());
function isThisYear(expression) {
  const text = expression.getText();
  return /full_?year\(\)$/i.test(text) || /^(current|this|now|present)_?year$/i.test(text) || /\.year\(?\)?$/.test(text);
}
function valueText(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && declaration.kind === 261 ? declaration.initializer?.getText() ?? "" : "";
}
function isYears(expression) {
  const value = literalOf(expression)?.value;
  if (typeof value === "number") return value >= YEARS.least && value <= YEARS.most;
  const name = nameOf(expression);
  return value === void 0 && name !== null && splitWords(name).some((word) => LIMIT.test(word));
}

// src/extract/code/age/birth-order.ts
var OTHER_MOMENTS = /created|updated|joined|expire|publish|modified|visited|seen|registered|start|end|issued|timestamp/i;
function birthOrderOfCall(call, outcome, concept) {
  if (concept.guard !== "age") return null;
  const name = nameOf(call.expression) ?? "";
  const direction = /^is(Same(Or)?)?Before$/.test(name) ? -1 : /^is(Same(Or)?)?After$/.test(name) ? 1 : 0;
  if (direction === 0) return null;
  const isMethod = call.expression.kind === 212 && call.arguments.length === 1;
  const [left, right] = isMethod ? [call.expression.expression, call.arguments[0]] : call.arguments;
  if (!left || !right) return null;
  const isBirthFirst = isBirth(left);
  if (isBirthFirst === isBirth(right)) return null;
  const [birth, limit] = isBirthFirst ? [left, right] : [right, left];
  if (!isCutoff(limit) && !mayBeLimit(limit)) return null;
  const isBefore = direction === -1 === isBirthFirst;
  return { node: birthIn(birth), protects: isBefore === outcome };
}
function birthOrderOf({ left, right }, size, outcome) {
  const isLimitFirst = isCutoff(left);
  if (isLimitFirst === isCutoff(right)) return null;
  const moment = isLimitFirst ? right : left;
  if (OTHER_MOMENTS.test(moment.getText()) || unwrap(moment).kind === 9) return null;
  const isBirthAbove = isLimitFirst ? size < 0 : size > 0;
  const node = unwrap(moment).kind === 215 ? birthIn(moment) : numberedIn(moment);
  return { node, protects: isBirthAbove !== outcome };
}
var isBirth = (expression) => readsBirth(expression) || mentionsBirth(expression);
var mayBeLimit = (limit) => /age|min|limit|cutoff|threshold|adult|year/i.test(limit.getText());
function birthIn(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 80 && isBirthName(inner.text) || inner.kind === 212 && readsBirth(inner))
    return inner;
  let found3 = null;
  const look = (node) => {
    if (found3) return;
    if (node.kind === 80 && isBirthName(node.text)) found3 = node;
    else ts31.forEachChild(node, look);
  };
  look(inner);
  return found3 ?? inner;
}

// src/extract/code/guards/queries/asked-of-one.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/one-person-asked.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/people-asked.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var SOMEBODY = /^(me|my|self|own|users?|uids?|members?|accounts?|profiles?|persons?|people|friends?|budd(y|ies)|contacts?|peers?|others?|them|targets?|from|to|senders?|recipients?|receivers?|requesters?|requestors?|requestees?|addressees?|initiators?|inviters?|invitees?|accepters?|acceptors?|authors?|owners?|viewers?|actors?|players?|students?|child(ren)?|partners?|followers?|followees?|following|followed|participants?|usernames?|emails?|handles?|nicknames?|pubkeys?|jid|sub)$/;
var WHICH = /^(id|ids|uuid|pk|key|ref|_|[ab12]|one|two|first|second|lo|hi|low|high)$/;
var GIVEN = /^(params?|body|query|data|input|inputs|args|payload|auth|session|req|request|ctx|context|claims|props|dto|decoded|token|state|locals)$/;
var SAME = /^(String|encodeURIComponent|toString|toHexString|trim|Number|parseInt|ObjectId)$/;
function personBehind(given2, depth2 = 4) {
  const inner = unwrap(given2);
  if (inner.kind === 214 || inner.kind === 215) {
    const owner = receiverOf(inner.expression);
    const [first2] = inner.arguments ?? [];
    const one = SAME.test(nameOf(inner.expression) ?? "") ? first2 ?? owner : null;
    return one && depth2 > 0 ? personBehind(one, depth2 - 1) : null;
  }
  if (!(inner.kind === 80) && !(inner.kind === 212)) return null;
  const isOne3 = isOfSomebody(chainOf(inner));
  const source = inner.kind === 80 && depth2 > 0 ? sourceOf(inner) : null;
  if (typeof source === "string") return isOne3 ? source : null;
  if (!source) return isOne3 ? told(inner.getText()) : null;
  return personBehind(source, depth2 - 1) ?? (isOne3 && !isWritten(source) && !isKeyMade(inner, source) ? inner.getText() : null);
}
function sourceOf(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 209) || !(declared.parent.kind === 207)) return valueOf(name);
  const holder = declared.parent.parent;
  const from = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  const isRead6 = from && (from.kind === 80 || from.kind === 212);
  return isRead6 ? told(`${from.getText()}.${textOf(declared.propertyName ?? declared.name)}`) : null;
}
var told = (text) => text.replaceAll(/[?!]/g, "").replace(/\.(_?id|uu?id|pk)$/, "");
var isKeyMade = (name, value) => /^(key|ref|pk)$/i.test(name.getText()) && !(unwrap(value).kind === 80) && !(unwrap(value).kind === 212);
var isWritten = (value) => ts32.isLiteralExpression(unwrap(value));
function isOfSomebody(chain) {
  const last = chain.at(-1) ?? "";
  if (/^[A-Z][A-Z\d_]+$/.test(last)) return false;
  const words = [...splitWords(last)];
  while (words.length > 0 && WHICH.test(words.at(-1))) words.pop();
  if (words.length > 0) return SOMEBODY.test(words.at(-1).replace(/\d+$/, ""));
  const before3 = chain.at(-2);
  return before3 === void 0 || GIVEN.test(before3) || isOfSomebody(chain.slice(0, -1));
}
function peopleIn(condition) {
  const people = /* @__PURE__ */ new Set();
  const inner = unwrap(condition);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  const query = value ? unwrap(value) : inner;
  if (!(query.kind === 211)) return people;
  for (const property2 of query.properties) {
    if (!property2.name || property2.name.kind === 168) continue;
    const column = textOf(property2.name);
    const given2 = property2.kind === 304 ? unwrap(property2.initializer) : null;
    if (property2.kind === 305) {
      const person = isOfSomebody([column]) ? personBehind(property2.name) : null;
      if (person !== null) people.add(person);
    } else if (!given2 || TURNED.test(column)) continue;
    else if (EITHER.test(column)) {
      const ways = given2.kind === 210 ? given2.elements.map(peopleIn) : [];
      if (ways.length > 0 && ways.every((way) => way.size > 1)) for (const one of ways[0]) people.add(one);
    } else if (given2.kind === 211) for (const one of peopleIn(given2)) people.add(one);
    else if (given2.kind === 210 && /^\$?and$/i.test(column))
      for (const part of given2.elements) for (const one of peopleIn(part)) people.add(one);
    else if (isOfSomebody([column]) || /^(equals|\$eq)$/.test(column)) {
      const person = personBehind(given2);
      if (person !== null) people.add(person);
    }
  }
  return people;
}
var EITHER = /^\$?or$/i;
var TURNED = /^(not|none|isNot|\$ne|\$not|\$nor|\$nin|notIn|select|include|orderBy|order|data|attributes|projection|gt|gte|lt|lte)$/i;
function saysKnown(column, value) {
  const said4 = literalOf(value)?.value;
  if (/^(is_?)?(accepted|confirmed|mutual)$/i.test(column)) return said4 === true;
  return /(status|state)$/i.test(column) && typeof said4 === "string" && /^(accepted|confirmed|approved|mutual|friends?)$/i.test(said4);
}

// src/extract/code/guards/queries/built-queries.ts
import "./vendor/ts-morph.js";
var ONE_ROW = /^(first|findOne|findOneBy|getOne|getOneOrFail|getRawOne|findOneOrFail|findOneByOrFail|getExists|exists|existsBy|exist)$/;
var THROWS2 = /^(throwIfNotFound|\w+Or(Throw|Fail|Die|Error))$/;
var WRITES = /^(insert|patch|update|delete|del$|upsert|relate|unrelate|save|remove|create(?!QueryBuilder)|increment|decrement|softDelete|softRemove|restore|merge)/;
var ASKS = /^(where|andWhere|findOne|findOneBy|findOneOrFail|findOneByOrFail|exists|existsBy|exist)$/;
var OTHER_WAY = /^orWhere/;
function asksOneRowOfTwo(query) {
  const calls = callsOf(query);
  const inner = unwrap(query);
  const end = nameOf(inner.kind === 214 ? inner.expression : inner) ?? "";
  const isOne3 = THROWS2.test(end) || inner.kind === 214 && ONE_ROW.test(end);
  return isOne3 && asksOfTwo(calls);
}
function asksOfTwo(calls) {
  const names3 = calls.map((call) => nameOf(call.expression) ?? "");
  if (names3.some((name) => WRITES.test(name))) return false;
  if (names3.includes("createQueryBuilder") && names3.filter((name) => name === "where").length > 1) return false;
  let people = /* @__PURE__ */ new Set();
  for (const call of calls) {
    const name = nameOf(call.expression) ?? "";
    if (!ASKS.test(name) && !OTHER_WAY.test(name)) {
      if (/where|having/i.test(name) && !saysAccepted(call, name)) return false;
      continue;
    }
    if (asksElse(call)) return false;
    for (const one of peopleAsked(call)) people.add(one);
    if (!OTHER_WAY.test(name)) continue;
    if (people.size < 2) return false;
    people = /* @__PURE__ */ new Set();
  }
  return people.size > 1;
}
var saysAccepted = ({ arguments: [column] }, name) => /^(where|andWhere)NotNull$/.test(name) && /^(\w+\.)?(accepted|confirmed|approved)_?(at|on|date)$/i.test(String(column && literalOf(column)?.value));
function peopleAsked(call) {
  const [first2, second, third] = call.arguments;
  const text = first2 ? literalOf(first2)?.value : null;
  if (!first2 || typeof text !== "string") return first2 ? peopleIn(first2) : /* @__PURE__ */ new Set();
  if (/^[\w.]+$/.test(text)) {
    const isEqual = third === void 0 || second !== void 0 && /^={1,2}$/.test(String(literalOf(second)?.value));
    const value = third ?? second;
    const person = isEqual && value && isOfSomebody(text.split(".")) ? personBehind(value) : null;
    return new Set(person === null ? [] : [person]);
  }
  return second && equalsTwo(text) ? peopleGiven([second]) : equalsOne(text) && second ? oneOf(peopleGiven([second])) : /* @__PURE__ */ new Set();
}
function asksElse({ arguments: given2 }) {
  const [first2] = given2.map(unwrap);
  if (first2 && first2.kind === 211) return first2.properties.some(asksOfState);
  const text = given2[0] ? literalOf(given2[0])?.value : null;
  if (typeof text !== "string" || !/^[\w.]+$/.test(text) || isOfSomebody(text.split("."))) return false;
  const value = given2[2] ?? given2[1];
  const isEqual = !given2[2] || /^={1,2}$/.test(String(given2[1] && literalOf(given2[1])?.value));
  return !value || !isEqual || !saysKnown(text.split(".").at(-1), value);
}
var asksOfState = (one) => one.kind === 304 && unwrap(one.initializer).kind === 112 && !saysKnown(textOf(one.name), one.initializer);
var oneOf = (people) => new Set([...people].slice(0, 1));
function peopleGiven(given2) {
  const values = given2.flatMap((one) => {
    const inner = unwrap(one);
    if (inner.kind === 210) return [...inner.elements];
    if (!(inner.kind === 211)) return [inner];
    return inner.properties.flatMap(
      (property2) => property2.kind === 304 ? [property2.initializer] : property2.kind === 305 ? [property2.name] : []
    );
  });
  return new Set(values.flatMap((one) => personBehind(one) ?? []));
}
var equalsTwo = (text) => !/\bnot\s*\(/i.test(text) && waysOf(text).every((way) => columnsOf(way).size > 1);
var equalsOne = (text) => waysOf(text).length === 1 && columnsOf(text).size === 1;
var waysOf = (text) => text.split(/\bor\b/i);
function columnsOf(text) {
  const found3 = [...text.matchAll(/["'`[]?\b(\w+)["'`\]]?\s*=\s*(?:\?|[:$@]\w)/g)].map(([, column]) => column);
  return new Set(found3.filter((column) => isOfSomebody([column])));
}
function callsOf(query) {
  const calls = [];
  for (let at = unwrap(query); at; ) {
    if (at.kind === 214) calls.push(at);
    const next = at.kind === 214 ? at.expression : receiverOf(at);
    at = next && unwrap(next);
  }
  return calls;
}

// src/extract/code/guards/queries/conditions-asked.ts
import { ts as ts39 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/asked-conditions.ts
import "./vendor/ts-morph.js";
var NOTHING_ASKED = { all: [] };
var valueIn = (given2) => {
  const literal = literalOf(given2);
  return literal ? { said: literal.value } : { given: given2 };
};
function valuesOf(given2) {
  const value = valueBehind(given2);
  return value.kind === 210 ? value.elements.map(valueIn) : [valueIn(given2)];
}
var is = (column, ...values) => ({ column, values });
var isNull = (column) => is(column, { said: null });
var not = (condition) => ({ not: condition });
function beyond(column, operator, value) {
  const least = "said" in value ? value.said : null;
  return /^\$?gt$|^>$/.test(operator) && least === 0 || /^\$?gte$|^>=$/.test(operator) && least === 1 ? not(is(column, { said: 0 })) : { column, isBounded: true };
}
function compared(column, operator, values) {
  const said4 = operator.toLowerCase();
  const [first2] = values;
  if (/^(={1,3}|is|in|eq|array-contains|@>)$/.test(said4)) return is(column, ...values);
  if (/^(!={1,2}|<>|is not|not in|not-in|neq?)$/.test(said4)) return not(is(column, ...values));
  return first2 && /^([<>]=?|[gl]te?)$/.test(said4) ? beyond(column, said4, first2) : { unread: `${column.join(".")} ${said4}` };
}

// src/extract/code/guards/queries/asked-by-path.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/named-operators.ts
var DIFFERS = /^(ne|neq|notEqual|isNot)$/;
var EQUALS = /^(eq|equals?|is)$/;
var AMONG = /^(in|inArray|whereIn|In|includes?)$/;
var NOT_AMONG = /^(notIn|notInArray|whereNotIn|nin)$/;
var BOUND = /^(gte?|lte?)$/;

// src/extract/code/guards/queries/asked-by-path.ts
function ofPathBefore(name, { expression, arguments: [value, ...more] }) {
  const step = receiverOf(expression);
  const before3 = step && unwrap(step);
  if (!value || more.length > 0 || !before3 || !(before3.kind === 214)) return null;
  const [path, ...others] = before3.arguments;
  const isPath = /^(where|and)$/.test(nameOf(before3.expression) ?? "") && path && (path.kind === 11 || path.kind === 15);
  if (!isPath || others.length > 0 || !/^\w[\w.]*$/.test(path.text)) return null;
  const column = path.text.split(".");
  if (EQUALS.test(name)) return is(column, valueIn(value));
  if (DIFFERS.test(name)) return not(is(column, valueIn(value)));
  if (AMONG.test(name)) return is(column, ...valuesOf(value));
  if (NOT_AMONG.test(name)) return not(is(column, ...valuesOf(value)));
  if (BOUND.test(name)) return beyond(column, name, valueIn(value));
  return name === "exists" ? value.kind === 112 ? not(isNull(column)) : isNull(column) : null;
}

// src/extract/code/guards/queries/changed-rows.ts
import "./vendor/ts-morph.js";
var CHANGES = /^(update|updateOne|updateMany|updateBy|patch)$/;
var FINDS_AND_CHANGES = /^find\w*And(Update|Modify|Replace|Delete|Remove)$/;
var COUNTS = /^(matchedCount|modifiedCount|nModified|affected|affectedRows|affectedCount|changedRows|count|rowCount|numUpdatedRows|numAffectedRows)$/;
function conditionsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (makesRows(call)) return [];
  const given2 = call.arguments.map(valueGiven2);
  if (FINDS_AND_CHANGES.test(name)) return given2.slice(0, 1);
  if (!CHANGES.test(name)) return given2;
  const where = given2.flatMap((one) => memberOf3(one, "where") ?? []);
  return where.length > 0 ? where : given2.slice(0, 1);
}
function makesRows({ expression, arguments: given2 }) {
  if (/OrCreate|OrBuild|OrInsert|[uU]psert/.test(nameOf(expression) ?? "")) return true;
  return given2.some((one) => memberOf3(valueGiven2(one), "upsert") !== null);
}
function valueGiven2(given2) {
  const inner = unwrap(given2);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  return value && unwrap(value).kind === 211 ? unwrap(value) : inner;
}
function memberOf3(options, key) {
  if (!(options.kind === 211)) return null;
  const found3 = options.properties.find((one) => one.name && textOf(one.name) === key);
  if (!found3) return null;
  return found3.kind === 304 ? found3.initializer : found3.kind === 305 ? found3.name : null;
}
function changeBehind(count) {
  const inner = unwrap(count);
  if (inner.kind === 212) {
    const owner = receiverOf(inner);
    return COUNTS.test(inner.name.text) && owner ? changeIn(owner) : null;
  }
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  if (!declared || !(declared.kind === 209)) return null;
  const { parent: pattern, propertyName, name } = declared;
  if (!(pattern.parent.kind === 261) || !pattern.parent.initializer) return null;
  const isCount = pattern.kind === 208 ? pattern.elements[0] === declared : COUNTS.test(textOf(propertyName ?? name));
  return isCount ? changeIn(pattern.parent.initializer) : null;
}
function changeIn(expression) {
  const inner = unwrap(expression);
  const made3 = unwrap(inner.kind === 80 ? valueOf(inner) ?? inner : inner);
  return made3.kind === 214 && CHANGES.test(nameOf(made3.expression) ?? "") ? made3 : null;
}

// src/extract/code/guards/queries/conditions-in-objects.ts
import "./vendor/ts-morph.js";
var SHOWN = /^(select|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|\$unset|create|update|limit|take|skip|offset|sort|columns|with|transaction|lock|distinct|cache|relations)$/;
var ALL = /^\$?and$/i;
var ANY2 = /^\$?or$/i;
var NONE = /^(\$?nor|\$?not|none|isNot)$/i;
var DIFFERS2 = /^(not|\$ne|ne)$/;
var EQUALS2 = /^(equals|\$eq|eq|is|\$is)$/;
var AMONG2 = /^(\$?in)$/;
var NOT_AMONG2 = /^(\$nin|notIn)$/;
var BOUNDS = /^\$?(gte?|lte?|between)$/;
var THERE = /^(\$?exists|isSet)$/;
var INSIDE = /^(where|filter|some|\$elemMatch|elemMatch|having|\$match|required)$/;
function conditionsInObject(query, readOther, column = []) {
  const all2 = query.properties.map((property2) => {
    if (property2.kind === 306) return inPlace(property2.expression, readOther, column);
    if (property2.kind === 305) {
      const name2 = property2.name.text;
      if (SHOWN.test(name2)) return NOTHING_ASKED;
      return INSIDE.test(name2) ? inPlace(property2.name, readOther, column) : is([...column, name2], valueIn(property2.name));
    }
    if (!(property2.kind === 304)) return { unread: property2.getText() };
    const name = property2.name.kind === 168 ? chainOf(property2.name.expression).at(-1) ?? "" : textOf(property2.name);
    return underKey(name, unwrap(property2.initializer), readOther, column);
  });
  return { all: all2 };
}
function underKey(name, given2, readOther, column) {
  if (SHOWN.test(name)) return NOTHING_ASKED;
  const value = valueBehind(given2);
  const each = () => value.kind === 210 ? value.elements : [value];
  const read3 = (one) => inPlace(one, readOther, column);
  if (name === "include") return value.kind === 211 ? wheresIn(value, readOther) : NOTHING_ASKED;
  if (ALL.test(name)) return { all: each().map(read3) };
  if (ANY2.test(name)) return { any: each().map(read3) };
  const isOfColumn = column.length > 0;
  if (NONE.test(name) && (value.kind === 211 || value.kind === 210))
    return value.kind === 210 ? { all: each().map((one) => not(read3(one))) } : not(read3(value));
  if (name === "every") return { unread: value.getText() };
  if (INSIDE.test(name)) return value.kind === 210 ? { any: each().map(read3) } : read3(value);
  if (isOfColumn && DIFFERS2.test(name)) return not(valueOf2(column, value, readOther));
  if (isOfColumn && NOT_AMONG2.test(name)) return not(is(column, ...each().map(valueIn)));
  if (isOfColumn && AMONG2.test(name)) return is(column, ...each().map(valueIn));
  if (isOfColumn && EQUALS2.test(name)) return valueOf2(column, value, readOther);
  if (isOfColumn && BOUNDS.test(name)) return beyond(column, name, valueIn(value));
  if (isOfColumn && THERE.test(name))
    return value.kind === 112 ? not(isNull(column)) : isNull(column);
  return valueOf2([...column, name], given2, readOther);
}
function valueOf2(column, given2, readOther) {
  const value = valueBehind(given2);
  if (value.kind === 211) return conditionsInObject(value, readOther, column);
  return value.kind === 214 ? readOther(value, column) : is(column, valueIn(given2));
}
function inPlace(given2, readOther, column) {
  const value = valueBehind(given2);
  return value.kind === 211 ? conditionsInObject(value, readOther, column) : readOther(value, column);
}
function wheresIn(included, readOther) {
  const all2 = included.properties.map((one) => {
    const inner = one.kind === 304 ? unwrap(one.initializer) : null;
    if (!inner || !one.name || !(inner.kind === 211)) return NOTHING_ASKED;
    return textOf(one.name) === "where" ? conditionsInObject(inner, readOther) : wheresIn(inner, readOther);
  });
  return { all: all2 };
}

// src/extract/code/guards/queries/filled-texts.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/conditions-in-texts.ts
var TOKEN = /'(?:[^']|'')*'|(?:["`[]?[A-Za-z_]\w*["`\]]?\.)*["`[]?[A-Za-z_]\w*["`\]]?|\d+(?:\.\d+)?|[$:@]\w+|::\s*\w+|\?|<>|!==?|={1,3}|<=|>=|@>|\S/g;
var BEGINS = /^(where|on|having)$/i;
var ENDS = /^(where|on|having|group|order|limit|offset|returning|union|intersect|except|join|inner|left|right|full|cross|lateral|set|values|fetch|window|for|;)$/i;
var WHOLE2 = /^\s*(select|with|update|delete|insert)\b/i;
var PLACE = /^([$:@]\w+|\?)$/;
function conditionsInText(text, places) {
  const tokens = (text.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ").match(TOKEN) ?? []).filter(
    (one) => !one.startsWith("::")
  );
  let open = 0;
  const placed = tokens.map((token) => ({ token, place: PLACE.test(token) ? places(token, open++) : null }));
  return WHOLE2.test(text) ? ofStatement(placed) : new Reader(placed).read();
}
function ofStatement(tokens) {
  const ways = [[]];
  let depth2 = 0;
  let from = -1;
  const end = (at) => {
    if (from >= 0) ways.at(-1).push(new Reader(tokens.slice(from, at)).read());
    from = -1;
  };
  for (const [at, { token }] of tokens.entries()) {
    depth2 += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth2 > 0 || !ENDS.test(token)) continue;
    end(at);
    if (/^union$/i.test(token)) ways.push([]);
    if (BEGINS.test(token)) from = at + 1;
  }
  end(tokens.length);
  const [first2, ...more] = ways;
  return more.length === 0 ? { all: first2 } : { any: ways.map((all2) => ({ all: all2 })) };
}
var Reader = class _Reader {
  at = 0;
  tokens;
  constructor(tokens) {
    this.tokens = tokens;
  }
  read() {
    const ways = [this.together()];
    while (this.takes("or")) ways.push(this.together());
    return ways.length === 1 ? ways[0] : { any: ways };
  }
  together() {
    const all2 = [this.one()];
    while (this.takes("and")) all2.push(this.one());
    return all2.length === 1 ? all2[0] : { all: all2 };
  }
  one() {
    if (this.takes("not")) return not(this.one());
    const from = this.at;
    const exists = this.takes("exists");
    const inside = this.brackets();
    if (inside && (exists || isQuery(inside))) return { within: ofStatement(inside) };
    if (inside && this.isAtEnd()) return new _Reader(inside).read();
    this.at = from;
    return this.comparison();
  }
  comparison() {
    const from = this.at;
    let isBetween = false;
    while (this.at < this.tokens.length && (isBetween || !this.isAtEnd())) {
      isBetween = (isBetween || this.is("between")) && !this.is("and");
      if (!this.brackets()) this.at++;
    }
    return comparisonOf(this.tokens.slice(from, this.at));
  }
  /** What stands in a pair of brackets that begins here. */
  brackets() {
    if (!this.is("(")) return null;
    const from = this.at + 1;
    for (let depth2 = 0; this.at < this.tokens.length; this.at++) {
      depth2 += this.is("(") ? 1 : this.is(")") ? -1 : 0;
      if (depth2 === 0) break;
    }
    return this.tokens.slice(from, this.at++);
  }
  is = (word) => this.tokens[this.at]?.token.toLowerCase() === word;
  isAtEnd = () => this.at >= this.tokens.length || this.is("and") || this.is("or");
  takes(word) {
    const isThere = this.is(word);
    if (isThere) this.at++;
    return isThere;
  }
};
var isQuery = ([first2]) => /^(select|with)$/i.test(first2?.token ?? "");
var COLUMN = /^["`[]?[A-Za-z_]/;
var OF_COLUMN = /^(?:(?:coalesce|ifnull|nvl) , (?:false|0)|(?:date|lower|upper|trim|bool_and) ?)$/i;
var FIXED = { true: true, false: false, null: null };
function comparisonOf(tokens) {
  const text = tokens.map(({ token }) => token).join(" ");
  const [first2, ...rest] = tokens;
  if (!first2) return NOTHING_ASKED;
  if (!COLUMN.test(first2.token) || first2.token.toLowerCase() in FIXED) {
    const [operator2, column2, ...more] = rest;
    const isTurned2 = column2 && COLUMN.test(column2.token) && /^(=|<>|!=)$/.test(operator2.token) && more.length === 0;
    return isTurned2 ? comparisonOf([column2, operator2, first2]) : { unread: text };
  }
  if (rest[0]?.token === "(") {
    const end = rest.findIndex(({ token }) => token === ")");
    const [inside, ...after2] = [rest.slice(1, end), ...rest.slice(end + 1)];
    return OF_COLUMN.test(
      `${first2.token} ${inside.slice(1).map(({ token }) => token).join(" ")}`
    ) ? comparisonOf([inside[0], ...after2]) : { unread: text };
  }
  const column = first2.token.replaceAll(/["`[\]]/g, "").split(".");
  if (rest.length === 0) return is(column, { said: true });
  const words = rest.map(({ token }) => token.toLowerCase());
  if (/^is (not )?null$/.test(words.join(" "))) return words.length === 2 ? isNull(column) : not(isNull(column));
  if (words[0] === "between") return { column, isBounded: true };
  const operator = /^(is|not)$/.test(words[0]) && /^(not|in)$/.test(words[1] ?? "") ? words.slice(0, 2) : words.slice(0, 1);
  const after = rest.slice(operator.length);
  if (operator.at(-1) === "in") {
    if (after[0]?.token !== "(" || isQuery(after.slice(1)))
      return operator[0] === "not" ? { unread: "" } : { within: ofStatement(after.slice(1, -1)) };
    return compared(
      column,
      operator.join(" "),
      after.slice(1, -1).flatMap((one) => one.token === "," ? [] : valueOf3(one))
    );
  }
  const value = after.length === 1 ? valueOf3(after[0]) : { text: after.map(({ token }) => token).join(" ") };
  return after.length === 0 ? { unread: text } : compared(column, operator.join(" "), [value]);
}
function valueOf3({ token, place }) {
  if (place) return place;
  const fixed = FIXED[token.toLowerCase()];
  if (fixed !== void 0) return { said: fixed };
  if (/^\d/.test(token)) return { said: Number(token) };
  return token.startsWith("'") ? { said: token.slice(1, -1) } : { text: token };
}

// src/extract/code/guards/queries/filled-texts.ts
function conditionsInFilled(text, params) {
  const spans = text.kind === 229 ? text.templateSpans : [];
  const written2 = text.kind === 229 ? `${text.head.text}${spans.map(({ literal }) => ` $0 ${literal.text}`).join("")}` : text.kind === 11 || text.kind === 15 ? text.text : "";
  const given2 = params.map(valueBehind);
  const list = given2.flatMap((one) => one.kind === 210 ? [...one.elements] : [one]);
  let filled = 0;
  const places = (place, at) => {
    if (place === "$0") return valueIn(spans[filled++].expression);
    const named3 = given2.flatMap((one) => one.kind === 211 ? [...one.properties] : []);
    const own = named3.find((one) => one.name?.getText() === place.slice(1));
    const found3 = /^[:@$][A-Za-z_]/.test(place) ? own && (own.kind === 304 ? own.initializer : own.kind === 305 ? own.name : null) : list[/^\$\d/.test(place) ? Number(place.slice(1)) - 1 : at];
    return found3 ? valueIn(found3) : { text: place };
  };
  return conditionsInText(written2, places);
}

// src/extract/code/guards/queries/conditions-asked.ts
var NO_CONDITION = /^(select|selectAll|selectFrom|select\w*|from|into|table|orderBy|order|addOrderBy|sort|groupBy|returning|pluck|distinct\w*|limit|take|skip|offset|populate|include|with\w*|insert\w*|values|set|update|patch|data|lean|exec|bind|prepare|collection|doc|model|getRepository|createQueryBuilder|for|func|desc|asc|then|catch|map|reduce)$/;
var TYPED_BOUND = /^(More|Less)Than(OrEqual)?$|^Between$/;
function conditionsAsked(query) {
  if (query.kind === 216) return conditionsInFilled(query.template, []);
  if (!(query.kind === 214)) return ts39.isExpression(query) ? ofExpression(query) : NOTHING_ASKED;
  let asked2 = [];
  const calls = callsOf(query).reverse();
  const isOfMapper = calls.some(({ expression }) => nameOf(expression) === "createQueryBuilder");
  for (const call of calls) {
    const name = nameOf(call.expression) ?? "";
    if (isOfMapper && name === "where") asked2 = [];
    if (NO_CONDITION.test(name) && !isText(call.arguments[0])) continue;
    if (/join$/i.test(name)) {
      asked2.push(ofArguments(call.arguments.slice(1)));
      continue;
    }
    const isOther5 = /^or[A-Z]/.test(name);
    const condition = ofPathBefore(name, call) ?? ofStep(
      name.replace(/^(or|and)(?=[A-Z])/, "").replace(/^[A-Z]/, (one) => one.toLowerCase()),
      call
    );
    if (isOther5) asked2 = [{ any: [{ all: asked2 }, condition] }];
    else asked2.push(condition);
  }
  return { all: asked2 };
}
var isText = (given2) => given2 !== void 0 && (ts39.isTemplateLiteral(given2) || given2.kind === 11) && /\swhere\s/i.test(given2.getText());
function ofStep(name, call) {
  const given2 = conditionsOf(call);
  const [first2, second, third] = given2;
  if (!first2) return NOTHING_ASKED;
  if (/^where(Not)?Null$/.test(name))
    return name === "whereNull" ? isNull(columnOf(first2)) : not(isNull(columnOf(first2)));
  if (/^whereNot$/.test(name)) return not(ofArguments(given2));
  if (name === "not" && second && third) return not(compared(columnOf(first2), said(second), [valueIn(third)]));
  return isHelper(name) ? ofHelper(name, call) : ofArguments(given2);
}
var said = (given2) => String(literalOf(given2)?.value ?? given2.getText());
var isHelper = (name) => /^(and|or|all|any|not|isNull|isNotNull|exists|notExists)$/.test(name) || [DIFFERS, EQUALS, AMONG, NOT_AMONG, BOUND].some((one) => one.test(name));
function ofArguments(given2) {
  const [first2, second, third] = given2;
  if (!first2) return NOTHING_ASKED;
  const text = literalOf(first2)?.value;
  const isColumn = typeof text === "string" ? /^[\w.]+$/.test(text) : unwrap(first2).kind === 212;
  if (isColumn && second) {
    return third ? compared(columnOf(first2), said(second), valuesOf(third)) : is(columnOf(first2), valueIn(second));
  }
  if (typeof text === "string" || unwrap(first2).kind === 229)
    return isColumn ? NOTHING_ASKED : conditionsInFilled(valueBehind(first2), given2.slice(1));
  const isObject = unwrap(first2).kind === 211;
  return {
    all: given2.filter((one) => one === first2 || !isObject || /^\{\s*where\b/.test(one.getText())).map(ofExpression)
  };
}
var columnOf = (given2) => {
  const text = literalOf(given2)?.value;
  return typeof text === "string" ? text.split(".") : chainOf(given2);
};
function ofExpression(given2) {
  const inner = valueBehind(given2);
  if (inner.kind === 211) return conditionsInObject(inner, ofValue);
  if (inner.kind === 210) {
    const parts = inner.elements.map(ofExpression);
    return inner.elements.some((one) => /^\{\s*['"]?\$/.test(one.getText())) ? { all: parts } : { any: parts };
  }
  if (inner.kind === 216) return conditionsInFilled(inner.template, []);
  if (inner.kind === 11 || inner.kind === 15) return /[=<>]/.test(inner.text) ? conditionsInFilled(inner, []) : NOTHING_ASKED;
  if (inner.kind === 220 || inner.kind === 219) {
    const answer = answerOf3(inner);
    return answer ? ofExpression(answer) : { unread: inner.getText() };
  }
  if (inner.kind === 225) return not(ofExpression(inner.operand));
  if (inner.kind === 212) return is(chainOf(inner), { said: true });
  if (inner.kind === 227) {
    const { left, right, operatorToken } = inner;
    const operator = operatorToken.getText();
    if (operator === "&&" && unwrap(right).kind === 211)
      return { any: [ofExpression(right), NOTHING_ASKED] };
    if (operator === "&&") return { all: [ofExpression(left), ofExpression(right)] };
    if (operator === "||") return { any: [ofExpression(left), ofExpression(right)] };
    const value = valueIn(right);
    return compared(chainOf(withoutText(left)), operator, [
      "said" in value && value.said === void 0 ? { said: null } : value
    ]);
  }
  if (inner.kind === 228) return { any: [ofExpression(inner.whenTrue), ofExpression(inner.whenFalse)] };
  if (inner.kind === 215) return { all: (inner.arguments ?? []).map(ofExpression) };
  if (!(inner.kind === 214)) return { unread: inner.kind === 80 ? "" : inner.getText() };
  const name = nameOf(inner.expression) ?? "";
  if (isHelper(name)) return ofHelper(name, inner);
  if (inner.expression.kind === 80 && inner.arguments.length === 3) return ofArguments([...inner.arguments]);
  return receiverOf(inner.expression) || inner.arguments.length > 0 ? conditionsAsked(inner) : NOTHING_ASKED;
}
function withoutText(side) {
  const inner = unwrap(side);
  if (!(inner.kind === 214) || !/^(String|toString|toHexString)$/.test(nameOf(inner.expression) ?? ""))
    return inner;
  return inner.arguments[0] ?? receiverOf(inner.expression) ?? inner;
}
function answerOf3({ body: body2 }) {
  if (!(body2.kind === 242)) return body2;
  const [only2, ...more] = body2.statements;
  return only2 && more.length === 0 && only2.kind === 254 ? only2.expression ?? null : null;
}
function ofHelper(name, call) {
  const [first2, second] = call.arguments;
  if (!first2) return NOTHING_ASKED;
  if (/^(and|or|all|any)$/.test(name)) {
    if (first2.kind === 11 || first2.kind === 15) return { unread: first2.text };
    const [list] = [unwrap(first2)];
    const parts = (list.kind === 210 ? [...list.elements] : [...call.arguments]).map(ofExpression);
    return /^(and|all)$/.test(name) ? { all: parts } : { any: parts };
  }
  if (name === "not") return not(ofExpression(first2));
  if (/^(exists|notExists)$/.test(name)) return name === "exists" ? { within: ofExpression(first2) } : { unread: "" };
  const column = columnOf(first2);
  if (/^is(Not)?Null$/.test(name)) return name === "isNull" ? isNull(column) : not(isNull(column));
  const owner = receiverOf(call.expression);
  if (!second) return name === "equals" && owner ? is(chainOf(owner), valueIn(first2)) : NOTHING_ASKED;
  if (BOUND.test(name)) return beyond(column, name, valueIn(second));
  const condition = is(column, ...valuesOf(second));
  return DIFFERS.test(name) || NOT_AMONG.test(name) ? not(condition) : condition;
}
function ofValue(given2, column) {
  if (!(given2.kind === 214) || column.length === 0) return ofExpression(given2);
  const [first2] = given2.arguments;
  const name = nameOf(given2.expression) ?? "";
  if (name === "IsNull") return isNull(column);
  if (TYPED_BOUND.test(name)) return { column, isBounded: true };
  if (!first2) return is(column, { given: given2 });
  if (name === "Not")
    return not(unwrap(first2).kind === 214 ? ofValue(unwrap(first2), column) : is(column, valueIn(first2)));
  return /^(Equal|In|Any)$/.test(name) ? is(column, ...valuesOf(first2)) : is(column, { given: given2 });
}

// src/extract/code/guards/queries/people-read.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
function isSomebodyRead(query) {
  const around = enclosingFunction(query)?.body;
  let isRead6 = false;
  const take = () => {
    isRead6 = true;
  };
  const names3 = namesOf(query, take);
  if (!around || names3.size === 0) return isRead6;
  throughout(around, (node) => {
    if (node.kind === 261) {
      const list = node.parent.parent.kind === 251 ? node.parent.parent.expression : node.initializer;
      if (list && isOfRows(list, names3)) addNames(node.name, names3, take);
    } else if (node.kind === 220 && node.parent.kind === 214) {
      const [first2] = node.parameters;
      if (first2 && isOfRows(node.parent.expression, names3)) addNames(first2.name, names3, take);
    } else if (node.kind === 212 && isOfRows(node, names3) && isSomebodys(node.name.text)) take();
  });
  return isRead6;
}
var isSomebodys = (column) => isOfSomebody([column]) && !/^_?id$/.test(column);
function namesOf(query, take) {
  const names3 = /* @__PURE__ */ new Set();
  let holder = query;
  while (ts40.isExpression(holder)) holder = holder.parent;
  if (holder.kind === 261) addNames(holder.name, names3, take);
  const list = holder.kind === 251 ? holder.initializer : null;
  if (list && list.kind === 262) for (const { name } of list.declarations) addNames(name, names3, take);
  return names3;
}
var isOfRows = (one, names3) => names3.has(rootOf2(one));
function rootOf2(one) {
  let at = unwrap(one);
  while (at.kind === 212 || at.kind === 213 || at.kind === 214)
    at = unwrap(at.expression);
  return at.kind === 80 ? at.text : "";
}
function addNames(name, names3, take) {
  if (name.kind === 80) names3.add(name.text);
  else
    for (const one of name.elements) {
      if (one.kind === 233) continue;
      if (name.kind === 207 && isOfSomebody([textOf(one.propertyName ?? one.name)])) take();
      addNames(one.name, names3, take);
    }
}

// src/extract/code/guards/queries/row-states.ts
var STATE = /^((is|has|was) .*|status|state|type|kind|accepted|active|confirmed|approved|mutual|deleted|blocked|muted|pending|since|.* (at|on|date|time))$/;
var isState = (column) => STATE.test(splitWords(column).join(" "));

// src/extract/code/guards/queries/one-person-asked.ts
var NOBODY = /* @__PURE__ */ new Set();
function peopleAskedBy(query) {
  const tables2 = callsOf(query).flatMap(
    ({ expression, arguments: [first2] }) => first2 && /^(from|\w*join)$/i.test(nameOf(expression) ?? "") ? chainOf(first2).slice(0, 1) : []
  );
  return peopleOf(conditionsAsked(query), new Set(tables2));
}
function asksOfOnePerson(query) {
  return peopleAskedBy(query)?.size === 1 && !isSomebodyRead(query);
}
function peopleOf(condition, tables2) {
  if ("unread" in condition || "within" in condition) return null;
  if ("not" in condition) return peopleOf(condition.not, tables2) && NOBODY;
  if ("all" in condition) {
    const all2 = condition.all.map((one) => peopleOf(one, tables2));
    return all2.every((one) => one !== null) ? new Set(all2.flatMap((one) => [...one])) : null;
  }
  if ("any" in condition) {
    const ways = condition.any.map((one) => peopleOf(one, tables2));
    const read3 = ways.filter((way) => way !== null);
    const [widest = NOBODY] = read3.toSorted((one, other) => one.size - other.size);
    return read3.length === ways.length || widest.size === 1 ? widest : null;
  }
  const { column } = condition;
  if (!("values" in condition) || isState(column.at(-1) ?? "")) return NOBODY;
  const values = condition.values.filter((value) => !isFixed(value, tables2));
  if (values.length === 0) return NOBODY;
  return isOfOne(column) && values.every(isOne) ? /* @__PURE__ */ new Set([`${column.join(".")} ${values.map(textIn).join(" ")}`]) : null;
}
function isFixed(value, tables2) {
  if ("said" in value) return true;
  if ("text" in value) return /^[a-z_][\w.]*$/i.test(value.text);
  const chain = chainOf(value.given);
  return chain.length > 1 && tables2.has(chain[0]);
}
var isOfOne = (column) => {
  const last = splitWords(column.at(-1) ?? "").filter((word) => word !== "id");
  return isOfSomebody(column) && !(last.at(-1) ?? "").endsWith("s");
};
var isOne = (value) => "given" in value ? !(unwrap(value.given).kind === 210) : /^([$:@]\w+|\?)$/.test(textIn(value));
var textIn = (value) => "given" in value ? personBehind(value.given) ?? value.given.getText() : "text" in value ? value.text : String(value.said);

// src/extract/code/guards/queries/asked-of-one.ts
var OR = /^\$?or$|\bOp\.or\b/i;
var AND = /^\$?and$|\bOp\.and\b/i;
var TURNED2 = /^(\$?not|none|isNot|\$ne|\$nor|\$nin|notIn|every)$/i;
var HOLDS = /^(some|is|has|contains|\$elemMatch|elemMatch|connect|equals|\$eq|array-contains)$/;
function asksOfOneOnly(call) {
  const [first2, second] = call.arguments;
  if (!first2) return false;
  if (second && isNamed2(first2) && first2.getText() === second.getText()) return true;
  const list = receiverOf(call.expression);
  const inner = unwrap(first2);
  if (list && list.kind === 212 && inner.kind === 212 && isId(inner))
    return list.expression.getText() === inner.expression.getText();
  if (!(inner.kind === 211) || isOfReceiver(call) || namesOneBeside(inner)) return false;
  const where = whereOf(inner);
  return where && (where.kind === 214 || where.kind === 220) ? asksOfOnePerson(call) : namesOnePerson(inner, isLookUp(call));
}
function namesOneBeside(query) {
  const include = valueAt(query, "include");
  const parts = include && include.kind === 210 ? include.elements : include ? [include] : [];
  return parts.some((part) => {
    const inner = unwrap(part);
    if (!(inner.kind === 211) || valueAt(inner, "required")?.kind === 97)
      return false;
    const where = valueAt(inner, "where");
    return where !== null && where.kind === 211 && where.properties.some((one) => {
      if (!(one.kind === 304) && !(one.kind === 305)) return false;
      const name = textOf(one.name);
      const given2 = one.kind === 304 ? one.initializer : one.name;
      return (/^_?id$/.test(name) || isWho(name)) && personBehind(given2) !== null;
    });
  });
}
function isOfReceiver({ expression }) {
  const chain = chainOf(expression);
  const isOne3 = (name) => !name.endsWith("s") && isOfSomebody([name]);
  if (chain.slice(0, -2).some(isOne3)) return true;
  return chain.length === 2 && isOne3(chain[0]) && /^\$?(get|has|list|load)/.test(chain[1]);
}
var isNamed2 = (one) => one.kind === 80 || one.kind === 212;
var isId = ({ name }) => /^_?id$/.test(name.text);
var isLookUp = ({ expression }) => receiverOf(expression) !== null && /^(find|get|first|exist|count|where|andWhere|query|aggregate)/.test(nameOf(expression) ?? "");
var OWNER = /^\.(user|owner|me|self|sender|requester|account|profile|from|a)(_?id)? /i;
function namesOnePerson(query, isLookUp4) {
  const isWhere = query.properties.some((one) => one.name && textOf(one.name) === "where");
  const asked2 = isWhere ? whereOf(query) : query;
  if (!asked2 || !(asked2.kind === 211)) return false;
  const people = columnsAsked(asked2, null);
  const [[column, is2] = ["", "unknown"], ...more] = people ?? [];
  return is2 === "somebody" && more.length === 0 && (isLookUp4 || OWNER.test(column));
}
var whereOf = (query) => valueAt(query, "where");
function valueAt(query, key) {
  const found3 = query.properties.find((one) => one.name && textOf(one.name) === key);
  return found3 && found3.kind === 304 ? unwrap(found3.initializer) : null;
}
function columnsAsked(query, of) {
  const all2 = /* @__PURE__ */ new Map();
  for (const property2 of query.properties) {
    if (property2.kind === 305) {
      const name2 = property2.name.text;
      if (!isState(name2)) all2.set(keyOf2(name2, of, property2.name), saysWho(name2, of, property2.name));
      continue;
    }
    if (!(property2.kind === 304)) return null;
    const name = property2.name.kind === 168 ? property2.name.expression.getText() : textOf(property2.name);
    const asked2 = columnAsked(name, unwrap(property2.initializer), of);
    if (!asked2) return null;
    for (const [column, is2] of asked2) all2.set(column, is2);
  }
  return all2;
}
var NOTHING = /* @__PURE__ */ new Map();
var keyOf2 = (name, of, value) => `${of ?? ""}.${name} ${value.getText()}`;
function columnAsked(name, value, of) {
  if (TURNED2.test(name)) return NOTHING;
  if (OR.test(name) || AND.test(name)) {
    const parts = value.kind === 210 ? value.elements.map(unwrap) : [value];
    const ways = parts.map((one) => one.kind === 211 ? columnsAsked(one, of) : null);
    if (AND.test(name)) return ways.some((way) => way === null) ? null : new Map(ways.flatMap((way) => [...way]));
    const seen = ways.filter((way) => way !== null);
    const ofOne = seen.filter((way) => way.size === 1);
    return ofOne.find((way) => way.values().next().value === "somebody") ?? ofOne[0] ?? (seen.length < ways.length ? null : seen[0] ?? null);
  }
  if (isState(name) || literalOf(value) && !HOLDS.test(name)) return NOTHING;
  const column = keyOf2(name, of, value);
  if (!(value.kind === 211)) {
    const isList = value.kind === 210;
    if (isList && value.elements.length > 1) return null;
    return /* @__PURE__ */ new Map([[column, saysWho(name, of, isList ? value.elements[0] ?? value : value)]]);
  }
  const keys = value.properties.map((one) => one.name ? textOf(one.name) : "");
  if (keys.every((key) => /^\$?(gt|gte|lt|lte|not|ne|exists|startsWith)$/.test(key))) return NOTHING;
  if (keys.some((key) => /^(\$?in|\$all|hasEvery|hasSome)$/.test(key) || /Op\./.test(key))) {
    const [only2] = value.properties;
    const list = only2 && only2.kind === 304 ? unwrap(only2.initializer) : null;
    if (keys[0] === "$all" || keys[0] === "hasEvery") return null;
    return /* @__PURE__ */ new Map([[column, list && list.kind === 210 && isWho(name) ? "somebody" : "unknown"]]);
  }
  if (keys.every((key) => HOLDS.test(key)) || isWho(name)) return columnsAsked(value, isWho(name) ? name : of);
  return columnsAsked(value, of);
}
var isWho = (name) => !/^_?(id|ids|uuid|pk|key|ref|one)$/i.test(name) && isOfSomebody([name]);
function saysWho(name, of, given2) {
  if (given2.kind === 231) return "unknown";
  const isOf = isWho(name) || of !== null && (/^_?(id|uid|uuid)$/.test(name) || HOLDS.test(name));
  if (!isOf) return "unknown";
  const isMany = /s$|ids$|people|pair/i.test(name) && !/^(has|is|equals)$/.test(name);
  return isMany && (personBehind(given2) === null || /s$/i.test(nameOf(given2) ?? "")) ? "unknown" : "somebody";
}

// src/extract/code/guards/queries/asked-pending.ts
import { ts as ts44 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/accepted-columns.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/known-states.ts
var KNOWN = /^(accept(s|ed)?|activ(e|ated)|confirm(ed)?|approved?|mutuals?|friends?|friendships?|connect(ed|ion)?|match(ed)?|link(ed)?|pair(ed)?|establish(ed)?|completed?|agreed|grant(ed)?|allow(ed)?|both|follow(s|ed|ing|ers?)?|verif(y|ied)|live|current|normal|ok|yes|members?|joined)$/;
var ASKS2 = /^(request(s|ed|ing)?|sent|invit(e|es|ed|ation)|wait(s|ing)?|suggest(s|ed|ion)?|pending|incoming|outgoing|received|not|no)$/;
var isKnown = (word) => {
  const [first2 = "", ...more] = splitWords(word).filter((one) => one !== "is");
  return KNOWN.test(first2) && !more.some((one) => ASKS2.test(one));
};
var asksOnly = (word) => splitWords(word).some((one) => ASKS2.test(one));

// src/extract/code/guards/queries/accepted-columns.ts
var AGREED = /^(accepted|confirmed|approved|mutual)( (at|on))?$/;
var THERE2 = /^active$/;
var DATE = / (at|on)$/;
var NAMED = /(?<![\w'"`])(?:is_?|has_?)?(?:accepted|confirmed|approved|mutual)(?:_?(?:at|on))?(?!\w)/i;
var SAID_YES = /\b(?:is_?|has_?)?(?:accepted|confirmed|approved|mutual)\.(?:eq|is)\.true\b/gi;
var STATE2 = /^(.* )?(status|state|type|kind|relation|relationship)$/;
var OF_PLACE = /\b(address|home|birth|country|region|billing|shipping|us) state$/;
function asksForUnaccepted(query) {
  return /^(no|partly)$/.test(saidBy(conditionsAsked(query), false));
}
var saysAgreed = (query) => saidBy(conditionsAsked(query), false) === "yes";
function saidBy(condition, isTurned2) {
  if ("not" in condition) return saidBy(condition.not, !isTurned2);
  if ("within" in condition) return isTurned2 ? "nothing" : saidBy(condition.within, false);
  if ("unread" in condition) return NAMED.test(condition.unread.replace(SAID_YES, " ")) ? "no" : "nothing";
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const said4 = parts.map((one) => saidBy(one, isTurned2));
    return "all" in condition === isTurned2 ? ofEither(said4) : ofAll(said4);
  }
  return saidByColumn(condition, isTurned2);
}
function ofAll(said4) {
  return ["no", "yes", "partly"].find((one) => said4.includes(one)) ?? "nothing";
}
function ofEither(said4) {
  if (said4.includes("no")) return "no";
  if (said4.every((one) => one === "yes")) return said4.length > 0 ? "yes" : "nothing";
  return said4.some((one) => one !== "nothing") ? "partly" : "nothing";
}
function saidByColumn(condition, isTurned2) {
  const words = wordsOf2(condition.column.at(-1) ?? "");
  const isOfRow = AGREED.test(words);
  if (!isOfRow && !THERE2.test(words))
    return STATE2.test(words) && !OF_PLACE.test(words) ? saidByState(condition, isTurned2) : "nothing";
  const answers = "values" in condition ? condition.values.map(answerOf4) : [DATE.test(words) ? "yes" : "unknown"];
  const isSo = answers.length > 0 && answers.every((one) => one === (isTurned2 ? "no" : "yes"));
  return isSo ? isOfRow ? "yes" : "nothing" : "no";
}
function wordsOf2(column) {
  const words = splitWords(column).filter((word) => !/^(is|has|was|been)$/.test(word));
  const at = words.findIndex((word) => /^(accepted|confirmed|approved|mutual)$/.test(word));
  return words.slice(at > 0 && words.slice(0, at).every((word) => isOfSomebody([word])) ? at : 0).join(" ");
}
function answerOf4(value) {
  if ("given" in value) return value.given.kind === 215 ? "yes" : "unknown";
  if (!("said" in value) || value.said === void 0) return "unknown";
  if (value.said === true || /^(1|true|yes|t|y)$/i.test(String(value.said))) return "yes";
  return !value.said || /^(0|false|no|f|n)$/i.test(String(value.said)) ? "no" : "unknown";
}
function saidByState(condition, isTurned2) {
  const states = "values" in condition ? condition.values.map(stateOf) : [];
  if (states.length === 0 || states.some((state) => state === null)) return "nothing";
  const isAgreed3 = states.every((state) => isKnown(state));
  return isTurned2 ? states.some((state) => isKnown(state)) ? "no" : "yes" : isAgreed3 ? "yes" : "nothing";
}
function stateOf(value) {
  if ("said" in value) return typeof value.said === "string" ? value.said : null;
  const name = "given" in value ? chainOf(value.given) : value.text.split(".");
  return name.length > 1 && /^[A-Z]/.test(name.at(-2)) ? name.at(-1) : null;
}

// src/extract/code/guards/queries/asked-pending.ts
var PENDING = /pending|awaiting|declined|rejected|['"`.]requested\b/i;
var ENDED = /(?:['"`]|\b[A-Z]\w*\.)(?:unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none)\b/i;
var NOT_ACCEPTED = /(?:<>|!=|\bnot\b['"]?\s*:|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*(?:['"`]|[A-Z]\w*\.)(?:accepted|active|confirmed|approved|mutual|friends?)\b/i;
var AGAINST = /\b(?:is_?)?(?:blocked|muted|ignored|hidden|removed|deleted|ended|unfriended)['"`]?\s*(?:[:,=]|\bis\b)\s*(?:true|1)\b/i;
var ASKED = /\b(?:is_?)?(?:request(?:ed)?|invited|incoming|outgoing|sent|waiting)['"`]?\s*(?:[:,=]|\bis\b)\s*(?:true|1)\b/i;
var WORDS = "pending|awaiting|declined|rejected|requested|unmatched|unliked|disliked|passed|skipped|blocked|removed|ended|unfriended|unfollowed|cancell?ed|ignored|expired|revoked|deleted|former|none";
var LEFT_OUT = [
  String.raw`(?:<>|!=|\bnot\b['"]?\s*:?|\$ne['"]?\s*:|\bne\s*\([^,()]*,)\s*['"\`]?(?:\w+\.)*\w*(?:${WORDS})\w*`,
  String.raw`(?:\bnot_?in\b['"]?\s*:?|\$nin['"]?\s*:|\bnotIn(?:Array)?\s*\([^,()]*,)\s*[[(][^\])]*[\])]`,
  String.raw`\bNOT['"]?\s*:\s*\{[^{}]*\}`
].join("|");
var WITHOUT = new RegExp(
  String.raw`${LEFT_OUT}|\w*(?:pending|declined|rejected|blocked)\w*['"\`]?\s*(?:[:=,]|\bis\b)\s*(?:false|null|0)\b`,
  "gi"
);
var STATE_WITHOUT = new RegExp(
  String.raw`\bNOT['"]?\s*:\s*\{[^{}]*(?:status|state)[^{}]*\}|(?:status|state)['"\`]?[^;{}]{0,30}\{?\s{0,9}['"]?\[?(?:Op\.)?(?:${LEFT_OUT}|(?:not|notIn|\$ne|\$nin)['"]?\s*:\s*\w+)|\bne\s*\([^,()]*(?:status|state)\s*,[^()]*\)|\bnotIn(?:Array)?\s*\([^,()]*(?:status|state)\s*,[^()]*\)`,
  "gi"
);
var OF_PLACE2 = /\b(?:address|home|birth|country|region|billing|shipping|us)_?state['"`]?\s*[:,=]/gi;
var UNANSWERED = /pending|requested|awaiting|invited|\bsent\b/i;
var STATE3 = /\b\w*(?:status|state|relation|relationship)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+)|(\d+)\b)/gi;
var STATES = /\b\w*(?:status|state)['"`]?\s*(?:[:,]\s*(?:\{\s*['"]?\[?(?:Op\.)?\$?in\]?['"]?\s*:\s*|In\(\s*)?\[([^\]]*)\]|\bin\s*\(([^)]*)\))/gi;
var KIND = /\b(?:type|kind)['"`]?\s*(?:[:,]|={1,3})\s*(?:\{\s*['"]?\[?(?:equals|\$eq|(?:Op\.)?eq)\]?['"]?\s*:\s*)?(?:['"`](\w+)|(?:\w+\.)*[A-Z]\w*\.(\w+))/gi;
function listsIn(query) {
  const lists = [];
  const look = (node) => {
    const value = node.kind === 80 && /^[A-Z][A-Z_]+$|State|Status/.test(node.text) ? valueOf(node) : null;
    if (value && (value.kind === 210 || value.kind === 235)) lists.push(value.getText());
    ts44.forEachChild(node, look);
  };
  look(query);
  return lists.join(" ");
}
function asksForPending(query) {
  const text = query.getText();
  if (NOT_ACCEPTED.test(text) || asksForUnaccepted(query) || ASKED.test(text) || AGAINST.test(text)) return true;
  const rest = text.replace(WITHOUT, " ").replace(OF_PLACE2, " ");
  if (PENDING.test(rest) || ENDED.test(rest)) return true;
  const states = statesIn(rest);
  if (!states.every(isKnown)) return true;
  if ([...rest.matchAll(KIND)].some(([, word, member]) => asksOnly(word ?? member))) return true;
  const without = states.length === 0 ? [...text.matchAll(STATE_WITHOUT)].map(([all2]) => all2) : [];
  if (without.length > 0 && !without.some((one) => UNANSWERED.test(one))) return true;
  const lists = rest === text ? listsIn(query) : "";
  return PENDING.test(lists) || ENDED.test(lists);
}
var statesIn = (text) => [
  ...[...text.matchAll(STATE3)].map(([, word, member, number]) => word ?? member ?? number),
  ...[...text.matchAll(STATES)].flatMap(([, list, more]) => listed(list ?? more ?? ""))
];
var listed = (list) => list.split(",").flatMap(
  (one) => /^\s*(?:['"`](\w+)['"`]|(?:\w+\.)*[A-Z]\w*\.(\w+)|(\d+))\s*$/.exec(one)?.slice(1).find(Boolean) ?? []
);

// src/extract/code/guards/queries/keyed-rows.ts
import "./vendor/ts-morph.js";
var STEPS2 = /^(collection|collectionGroup|doc|ref|child)$/;
var TAKES2 = /^(get|getDoc|getDocs|once)$/;
var HOLDS2 = /^(sismember|hexists|zscore|zrank)$/i;
var PLAIN = /^(users?|u|accounts?|profiles?|members?|people|ids?)$/;
function namesOfKey(query) {
  const call = unwrap(query);
  if (!(call.kind === 214)) return null;
  const [first2, member] = call.arguments;
  const isHeld2 = HOLDS2.test(nameOf(call.expression) ?? "") && first2 !== void 0 && !(first2.kind === 11 || first2.kind === 15);
  if (!isHeld2 && !isSnapshot(call)) return null;
  const key = { text: "", people: /* @__PURE__ */ new Set(), isKnown: true };
  if (isHeld2) {
    readKey(first2, key);
    const one = member ? personBehind(member) : null;
    if (one !== null) key.people.add(one);
  } else readSteps(call, key);
  const names3 = wordsIn(key.text);
  return key.isKnown && key.people.size > 1 && names3.length === 1 ? names3 : null;
}
function isSnapshot(query) {
  return stepsTo(query).length > 0;
}
function tellsByMember(query) {
  const call = unwrap(query);
  if (!(call.kind === 214) || nameOf(call.expression) !== "get" || !receiverOf(call.expression)) return false;
  const steps = stepsTo(call);
  return steps[0] === "doc" && !steps.some((name) => /^(ref|child)$/.test(name));
}
function stepsTo(query) {
  const call = unwrap(query);
  if (!(call.kind === 214) || !TAKES2.test(nameOf(call.expression) ?? "")) return [];
  const steps = [];
  let at = call.expression.kind === 80 ? call.arguments[0] ?? null : call;
  for (; at; at = before(at)) {
    const inner = unwrap(at);
    if (!(inner.kind === 214)) continue;
    const name = nameOf(inner.expression) ?? "";
    if (STEPS2.test(name)) steps.push(name);
    else if (name === "query" && inner.arguments[0] && isStep(inner.arguments[0])) steps.push("collection");
  }
  return steps;
}
var isStep = (given2) => {
  const inner = unwrap(given2);
  return inner.kind === 214 && STEPS2.test(nameOf(inner.expression) ?? "");
};
function readSteps(from, key) {
  for (let at = from; at; at = before(at)) {
    const inner = unwrap(at);
    if (!(inner.kind === 214)) continue;
    const name = nameOf(inner.expression) ?? "";
    const [first2] = inner.arguments;
    const isOfStore = inner.expression.kind === 80 && STEPS2.test(name);
    if (STEPS2.test(name)) readParts(isOfStore ? inner.arguments.slice(1) : inner.arguments, key);
    if (name === "where" || name === "and") readCondition(inner, key);
    if (!(inner.expression.kind === 80) || !first2) continue;
    if (isOfStore || TAKES2.test(name)) readSteps(first2, key);
    if (name === "query") for (const one of inner.arguments) readSteps(one, key);
  }
}
function readParts(parts, key) {
  for (const one of parts) {
    readKey(one, key);
    key.text += "/";
  }
}
function readCondition(call, key) {
  if (nameOf(call.expression) === "and") for (const one of call.arguments) readSteps(one, key);
  const [column, operator, value] = call.arguments;
  if (!column || !operator || !value) return;
  const name = literalOf(column)?.value;
  const isEqual = /^(==|array-contains)$/.test(String(literalOf(operator)?.value));
  const person = typeof name === "string" && isOfSomebody(name.split(".")) && isEqual ? personBehind(value) : null;
  if (person !== null) key.people.add(person);
  else if (typeof name !== "string" || !isEqual || !saysKnown(name, value)) key.isKnown = false;
}
function readKey(given2, key) {
  const inner = unwrap(given2);
  const said4 = literalOf(inner)?.value;
  const value = inner.kind === 80 ? valueOf(inner) : null;
  const isMade = value !== null && isMadeKey(unwrap(value));
  const person = said4 === void 0 && !isMade ? personBehind(inner) : null;
  if (said4 !== void 0) key.text += String(said4);
  else if (isMade) readKey(value, key);
  else if (person !== null) addPerson(person, key);
  else if (inner.kind === 229) {
    key.text += inner.head.text;
    for (const { expression, literal } of inner.templateSpans) {
      readKey(expression, key);
      key.text += literal.text;
    }
  } else if (inner.kind === 227 && inner.operatorToken.kind === 40) {
    readKey(inner.left, key);
    readKey(inner.right, key);
  } else if (inner.kind === 214) readMadeKey(inner, key);
  else if (!isOfSurroundings(inner)) key.isKnown = false;
}
var isMadeKey = (value) => value.kind === 229 || value.kind === 227 || value.kind === 214 && rootOf3(value).kind === 210;
function addPerson(person, key) {
  key.people.add(person);
  key.text += "_";
}
function readMadeKey(call, key) {
  const root = rootOf3(call);
  const people = (root.kind === 210 ? root.elements : call.arguments).map((one) => personBehind(one));
  if (!(root.kind === 210)) {
    const declared = calleeOf(call.expression);
    const said4 = { text: "", people: /* @__PURE__ */ new Set(), isKnown: true };
    for (const { value } of declared ? returnsOf(declared) : []) if (value) readKey(value, said4);
    if (!said4.isKnown) key.isKnown = false;
    const made3 = chainOf(call.expression).flatMap(
      (name) => splitWords(name).filter((word) => !OF_KEYS.test(word)).join("_") || []
    );
    key.text += said4.text === "" ? `/${made3.join("/")}/` : `/${said4.text}/`;
  }
  for (const one of people)
    if (one === null) key.isKnown = false;
    else addPerson(one, key);
}
var OF_KEYS = /^(keys?|paths?|refs?|redis|cache|this|of|for|get|make|build)$/;
var isOfSurroundings = (value) => {
  const chain = chainOf(value);
  return /^(env|process|config)$/.test(chain[0] ?? "") || /^[A-Z][A-Z\d_]+$/.test(chain.at(-1) ?? "");
};
function rootOf3(owner) {
  let at = unwrap(owner);
  while (at.kind === 214 && receiverOf(at.expression)) at = unwrap(receiverOf(at.expression));
  return at;
}
var wordsIn = (text) => text.split(/[/:.]/).map(splitWords).filter((words) => words.length > 0 && !(words.length === 1 && PLAIN.test(words[0])));

// src/extract/code/rows/tables.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var BESIDE = /^(adapter|repository|repo|repositories|model|models|collection|collections|table|tables|service|schema|entity|entities|dao|store|db|database|ref|refs|col|coll|query|env|process|id|delegate|mapper|manager|mongo|mongodb|firestore|tbl)$/;
var bare = (name) => splitWords(name).filter((word) => !BESIDE.test(word));
function tableIn(given2) {
  const inner = given2 && unwrap(given2);
  if (!inner) return null;
  if (inner.kind === 11 || inner.kind === 15) return /^[\w.:/-]{2,60}$/.test(inner.text) ? bare(lastPart(inner.text)) : null;
  if (inner.kind === 229) return bare(lastPart(fixedText(inner)));
  const named3 = inner.kind === 80 ? inner.text : inner.kind === 212 ? inner.name.text : null;
  if (named3 === null) return null;
  const said4 = constantIn(inner);
  const value = said4 === null ? [] : bare(lastPart(said4));
  if (value.length === 0) return bare(named3);
  names.set(value, bare(named3));
  return value;
}
var namedInCode = (table) => names.get(table) ?? null;
var names = /* @__PURE__ */ new WeakMap();
function constantIn(inner) {
  const isConstant2 = inner.kind === 212 ? /^[A-Z]\w*$/.test(nameOf(inner.expression) ?? "") : inner.kind === 80 && /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(inner.text);
  const value = isConstant2 ? inner : inner.kind === 80 ? valueOf(inner) : null;
  const said4 = value && (isConstant2 || ts46.isStringLiteralLike(unwrap(value))) ? literalOf(value)?.value : null;
  return typeof said4 === "string" && /^[\w.:/-]{2,60}$/.test(said4) ? said4 : null;
}
var isNameOfTable = (given2) => given2.kind === 11 || given2.kind === 15 || given2.kind === 212 && constantIn(given2) !== null;
var lastPart = (text) => text.split(/[.:/]/).filter((part) => /[a-z]/i.test(part) && !part.includes("\0")).at(-1) ?? "";
var fixedText = (node) => [node.head.text, ...node.templateSpans.map((span) => `\0${span.literal.text}`)].join("");
var HOLDS_TABLE = /^(getRepository|getModel|model|repo|collection)$/;
function tableHeld(receiver) {
  const value = receiver.kind === 80 ? valueOf(receiver) : fieldOf(receiver);
  const made3 = value && unwrap(value);
  if (!made3 || !(made3.kind === 214) || !HOLDS_TABLE.test(nameOf(made3.expression) ?? "")) return null;
  const [first2] = made3.arguments;
  const isNamed6 = first2 && (isNameOfTable(first2) || first2.kind === 80 && /^[A-Z]/.test(first2.text));
  const table = isNamed6 ? tableIn(first2) : null;
  return table && table.length > 0 ? table : null;
}
function fieldOf(access) {
  if (!(access.kind === 212) || access.expression.kind !== 110) return null;
  let owner = access;
  while (!ts46.isClassLike(owner)) if (!(owner = owner.parent)) return null;
  const { text } = access.name;
  for (const member of owner.members) {
    if (member.kind === 173 && textOf(member.name) === text && member.initializer)
      return member.initializer;
    if (!(member.kind === 177)) continue;
    for (const statement of member.body?.statements ?? []) {
      const set = statement.kind === 245 ? statement.expression : null;
      if (!set || !(set.kind === 227) || set.operatorToken.kind !== 64) continue;
      const { left } = set;
      const isOwn3 = left.kind === 212 && left.expression.kind === 110;
      if (isOwn3 && left.name.text === text) return set.right;
    }
  }
  return null;
}
function tableBefore(call) {
  const { expression } = call;
  if (!(expression.kind === 212)) return null;
  const receiver = unwrap(expression.expression);
  if (receiver.kind === 214 && receiver.arguments.length > 0) {
    const [first2] = receiver.arguments;
    if (isNameOfTable(first2) || HOLDS_TABLE.test(nameOf(receiver.expression) ?? "")) return tableIn(first2);
  }
  const own = bare(
    chainOf(receiver).filter((name) => name !== "query").at(-1) ?? ""
  );
  const held = tableHeld(receiver);
  if (held) {
    if (own.length > 0) names.set(held, own);
    return held;
  }
  const isGeneral = own.length === 0 && nameOf(receiver) !== null;
  return isGeneral ? bare(enclosingNames(call)[0] ?? "") : own;
}

// src/extract/code/guards/queries/own-making.ts
import "./vendor/ts-morph.js";

// src/extract/code/rows/clients.ts
import "./vendor/ts-morph.js";

// src/extract/code/rows/columns.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
var HOLDERS = /^(data|input|values|variables|create|fields|attributes|Item|\$set|\$setOnInsert|\$push|\$addToSet|connect)$/;
function columnsOf2(given2, hops = 3) {
  const inner = given2 && unwrap(given2);
  if (!inner || hops < 0) return { columns: [], isOpen: true };
  if (inner.kind === 211) return ofObject(inner, hops);
  if (inner.kind === 210) return columnsOf2(inner.elements[0], hops);
  if (inner.kind === 215) return columnsOf2(inner.arguments?.[0], hops - 1);
  if (inner.kind === 80) {
    const value = valueOf(inner);
    return value ? columnsOf2(value, hops - 1) : { columns: [], isOpen: true };
  }
  if (inner.kind === 214) return ofCall(inner, hops);
  return { columns: [], isOpen: true };
}
function ofCall(call, hops) {
  const name = nameOf(call.expression) ?? "";
  const [first2] = call.arguments;
  const inner = first2 && unwrap(first2);
  if (/^(map|flatMap)$/.test(name) && inner && isFunction(inner)) return columnsOf2(returned(inner), hops - 1);
  if (/^(stringify|arrayUnion|create|build|assign|parse|raw|marshall|sql)$/.test(name))
    return columnsOf2(first2, hops - 1);
  return { columns: [], isOpen: true };
}
function returned(node) {
  const body2 = isFunction(node) ? node.body : void 0;
  if (!body2 || !(body2.kind === 242)) return body2;
  return body2.statements.filter(ts47.isReturnStatement).at(-1)?.expression;
}
function ofObject(object, hops) {
  const columns = [];
  let isOpen3 = false;
  for (const property2 of object.properties) {
    if (property2.kind === 306) {
      isOpen3 = true;
      columns.push(...ofSpread(property2.expression, hops));
    }
    if (property2.kind === 305) {
      if (HOLDERS.test(property2.name.text)) isOpen3 = true;
      columns.push({ name: property2.name.text, value: property2.name });
    } else if (property2.kind === 304 && !(property2.name.kind === 168)) {
      const name = textOf(property2.name);
      columns.push({ name, value: property2.initializer });
      if (!HOLDERS.test(name)) continue;
      const held = columnsOf2(property2.initializer, hops - 1);
      columns.push(...held.columns);
      isOpen3 ||= held.isOpen;
    }
  }
  return { columns, isOpen: isOpen3 };
}
function ofSpread(spread2, hops) {
  const inner = unwrap(spread2);
  const held = inner.kind === 80 ? valueOf(inner) : null;
  const object = held && unwrap(held);
  if (object) return hops > 0 && object.kind === 211 ? ofObject(object, hops - 1).columns : [];
  const given2 = inner.kind === 228 ? [inner.whenTrue, inner.whenFalse] : inner.kind === 227 && inner.operatorToken.kind === 56 ? [inner.right] : [];
  return given2.map(unwrap).filter(ts47.isObjectLiteralExpression).flatMap((one) => ofObject(one, hops).columns);
}

// src/extract/code/rows/clients.ts
var MAKES2 = /^(create|createMany|createManyAndReturn|insert|insertOne|insertMany|insertGraph|add|save|upsert|bulkCreate|bulkInsert|createAndSave|put|findOrCreate)$/;
var VALUES = /^(values|set)$/;
var INTO = /^(insert|insertInto|into)$/;
var TAKES_TABLE = /^(create|insert|insertMany|save|upsert|persist|replace|nativeInsert)$/;
function rowOfCall(call) {
  const name = (nameOf(call.expression) ?? "").replace(/(?<=insert|create|upsert)Async$/, "");
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0) return null;
  const row = (at, table, given2) => table && table.length > 0 ? { at, symbol: symbolOf(call), table, inside: [], ...given2 && { given: given2 }, ...columnsOf2(given2) } : null;
  if (VALUES.test(name)) {
    const into2 = intoOf(call);
    return into2 && row(into2.at, tableIn(into2.table), call.arguments[0]);
  }
  if (name === "send") return commandOf2(call.arguments[0], head);
  if (name === "createDocument") return row(head, tableIn(tableArgument(call)), dataArgument(call));
  if (!MAKES2.test(name) && !TAKES_TABLE.test(name)) return null;
  const [first2, second] = call.arguments;
  if (TAKES_TABLE.test(name) && second && isTable(first2)) return row(head, tableIn(first2), second);
  if (!MAKES2.test(name)) return null;
  const into = intoAfter(call);
  if (into) return row(head, tableIn(into), first2);
  const item = itemOf(first2);
  if (item) return row(head, tableIn(item.table), item.columns);
  const made3 = unwrap(first2);
  if (made3.kind === 215) return row(head, tableIn(made3.expression), made3);
  if (made3.kind === 80 && isMadeBefore(made3)) return null;
  return row(head, tableBefore(call), first2);
}
function isTable(given2) {
  const inner = unwrap(given2);
  return inner.kind === 80 && /^[A-Z]/.test(inner.text) || (inner.kind === 11 || inner.kind === 15);
}
function isMadeBefore(name) {
  const value = valueOf(name);
  const made3 = value && unwrap(value);
  return !!made3 && made3.kind === 214 && nameOf(made3.expression) === "create";
}
function intoOf(call) {
  let at = call.expression.kind === 212 ? unwrap(call.expression.expression) : null;
  while (at && at.kind === 214) {
    const [table] = at.arguments;
    if (INTO.test(nameOf(at.expression) ?? "") && table) return { at: nameNode(at.expression), table };
    at = at.expression.kind === 212 ? unwrap(at.expression.expression) : null;
  }
  return null;
}
function intoAfter({ parent }) {
  if (!(parent.kind === 212) || parent.name.text !== "into") return null;
  return parent.parent.kind === 214 ? parent.parent.arguments[0] ?? null : null;
}
var tableArgument = ({ arguments: [first2, second] }) => second ?? valueAt2(first2, /^(collectionId|tableId)$/);
var dataArgument = ({ arguments: given2 }) => given2[3] ?? valueAt2(given2[0], /^data$/) ?? given2[2];
function commandOf2(given2, at) {
  const made3 = given2 && unwrap(given2);
  if (!made3 || !(made3.kind === 215) || !/^(Put|PutItem)Command$/.test(nameOf(made3.expression) ?? "")) return null;
  const item = made3.arguments?.[0] && itemOf(made3.arguments[0]);
  const table = item && tableIn(item.table);
  return table ? { at, symbol: "send", table, inside: [], ...columnsOf2(item.columns) } : null;
}
function itemOf(given2) {
  const [table, columns] = [valueAt2(given2, /^TableName$/), valueAt2(given2, /^Item$/)];
  return table && columns ? { table, columns } : null;
}
function valueAt2(given2, key) {
  const inner = given2 && unwrap(given2);
  if (!inner || !(inner.kind === 211)) return void 0;
  for (const one of inner.properties) {
    if (one.kind === 305 && key.test(one.name.text)) return one.name;
    if (one.kind === 304 && !(one.name.kind === 168) && key.test(one.name.getText()))
      return one.initializer;
  }
  return void 0;
}
var symbolOf = (call) => chainOf(call.expression).filter((name) => name !== "this").slice(-2).join(".");

// src/extract/code/rows/queries.ts
import "./vendor/ts-morph.js";
var INSERT = /\binsert\s+(?:ignore\s+)?into\s+([\w."'`[\]]{1,80})\s*(?:\(([^()]{0,1500})\)|(set)\s+([^;]{0,1500}))?/i;
var NODE = /\b(?:create|merge)\b[^;]{0,600}?\(\s*\w*\s*:\s*`?(\w+)`?\s*\{([^{}]{0,800})\}/i;
var MUTATION = /\binsert_(\w+?)(?:_one)?\s*\(\s*objects?\s*:\s*\[?\s*\{([^{}]{0,800})\}/;
var QUERY_IN_TEXT = /\binsert\s+(?:ignore\s+)?into\b|\b(?:CREATE|MERGE)\s*\(|\binsert_\w+\s*\(/i;
function rowOfText(node) {
  const text = textIn2(node);
  if (text === null || text.length < 16 || !QUERY_IN_TEXT.test(text)) return null;
  const insert = INSERT.exec(text);
  if (insert) {
    const listed2 = insert[3] ? named(insert[4], /([\w`"]+)\s*=/g) : named(insert[2] ?? "", /[\w`"]+/g);
    const isWhole5 = insert[3] !== void 0 && listed2.length === 0;
    const given2 = isWhole5 ? givenBeside(node) : { columns: [], isOpen: insert[2] === void 0 };
    return rowIn(node, insert[1], [...listed2, ...given2.columns], given2.isOpen && listed2.length === 0);
  }
  const made3 = NODE.exec(text) ?? MUTATION.exec(text);
  if (!made3) return null;
  const isGraph = NODE.test(text);
  const columns = isGraph ? named(text, /(?<=\()\w+(?=\s*:)/g) : [];
  return rowIn(node, made3[1], [...named(made3[2], /\w+(?=\s*:)/g), ...columns], false);
}
function rowIn(node, table, columns, isOpen3) {
  const last = table.replace(/["'`[\]]/g, "").split(".").at(-1);
  const words = bare(last);
  if (words.length === 0) return null;
  const at = headOf(node);
  return { at, symbol: at === node ? last : at.getText().slice(0, 40), table: words, inside: [], columns, isOpen: isOpen3 };
}
var named = (text, name) => [...text.matchAll(name)].map((one) => ({ name: (one[1] ?? one[0]).replace(/[`"]/g, ""), value: null }));
function headOf(node) {
  if (node.parent.kind === 216 && node.parent.template === node) return node.parent.tag;
  const call = node.parent;
  return call.kind === 214 && nameNode(call.expression) || node;
}
function givenBeside(node) {
  const call = node.parent;
  const next = call.kind === 214 && nameOf(call.expression) !== null ? call.arguments[1] : void 0;
  return columnsOf2(next);
}
function textIn2(node) {
  if (node.kind === 11 || node.kind === 15) return node.text;
  return node.kind === 229 ? fixedText(node).replaceAll("\0", "?") : null;
}

// src/extract/code/rows/upserts.ts
import "./vendor/ts-morph.js";

// src/extract/code/rows/changes.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var UPDATES = /^(updateMany|update(One)?(By\w{2,20})?|findByIdAndUpdate|findOneAndUpdate|findOneAndReplace|upsert|patch|merge|save|updateDocument)$/;
var UPDATE = /\bupdate\s+([\w."'`[\]]{1,80})\s+set\s+([^;]{1,1500}?)(?:\bwhere\b|$)/i;
var known10 = /* @__PURE__ */ new WeakMap();
var KINDS = [
  214,
  11,
  15,
  229
];
function changesIn(file) {
  let changes = known10.get(file);
  if (!changes) known10.set(file, changes = file.ofKinds(KINDS).flatMap((node) => changeAt(node) ?? []));
  return changes;
}
function changeAt(node) {
  if (node.kind === 214) return called(node);
  const text = node.kind === 11 || node.kind === 15 ? node.text : node.kind === 229 ? fixedText(node) : null;
  const said4 = text !== null && text.length > 16 ? UPDATE.exec(text) : null;
  if (!said4) return null;
  const call = node.parent;
  const at = call.kind === 214 && nameNode(call.expression) || node;
  const columns = [...said4[2].matchAll(/([\w`"]+)\s*=/g)].map((one) => ({
    name: one[1].replace(/[`"]/g, ""),
    value: null
  }));
  return {
    at,
    symbol: at.getText().slice(0, 40),
    table: bare(said4[1].split(".").at(-1)),
    inside: [],
    columns,
    isOpen: false
  };
}
function called(call) {
  const name = nameOf(call.expression) ?? "";
  const at = nameNode(call.expression);
  if (!at) return null;
  const row = (table, given3) => table && table.length > 0 ? { at, symbol: symbolOf(call), table, inside: [], ...columnsOf2(given3) } : null;
  if (name === "set") {
    const table = updated(call);
    return table && row(tableIn(table), call.arguments[0]);
  }
  if (!UPDATES.test(name)) return null;
  const data = valueAt2(call.arguments[0], /^data$/);
  const last = call.arguments.filter((one) => !ts50.isFunctionLike(unwrap(one)));
  const given2 = data ?? last.find((one, index) => unwrap(one).kind === 211 && (index > 0 || last.length === 1)) ?? last.find((one, index) => index > 0 && isMadeHere2(one)) ?? last[0];
  return row(tableAtStart(call) ?? tableBefore(call), given2);
}
var isMadeHere2 = (given2) => {
  const inner = unwrap(given2);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  return value !== null && unwrap(value).kind === 211;
};
function updated(call) {
  const before3 = call.expression.kind === 212 ? unwrap(call.expression.expression) : null;
  if (!before3 || !(before3.kind === 214) || !/^(update|updateTable)$/.test(nameOf(before3.expression) ?? ""))
    return null;
  return before3.arguments[0] ?? null;
}
function tableAtStart(call) {
  let at = call.expression;
  let found3 = null;
  while (true) {
    const inner = unwrap(at);
    if (inner.kind === 212) at = inner.expression;
    else if (inner.kind === 214) {
      const [first2] = inner.arguments;
      const isPick = /^(from|collection|table|knex|db|trx|into)$/.test(nameOf(inner.expression) ?? "");
      if (isPick && first2 && (first2.kind === 11 || first2.kind === 15)) found3 = tableIn(first2);
      at = inner.expression;
    } else return found3;
  }
}

// src/extract/code/rows/upserts.ts
var upsertsIn = (file) => file.indexed.text.includes("upsert") ? changesIn(file).flatMap((row) => {
  const call = callOf(row.at);
  if (!call || !call.arguments.some(isUpsert)) return [];
  const sought = columnsOf2(call.arguments[0]);
  if (sought.columns.length > 0 && sought.columns.every(({ name }) => /^_?id$/.test(name))) return [];
  return [
    { ...row, columns: [...row.columns, ...sought.columns], isOpen: row.isOpen || sought.isOpen }
  ];
}) : [];
function callOf(name) {
  const callee = name.parent.kind === 212 ? name.parent : name;
  return callee.parent.kind === 214 ? callee.parent : null;
}
function isUpsert(given2) {
  const options = unwrap(given2);
  return options.kind === 211 && options.properties.some(
    (one) => one.kind === 304 && textOf(one.name) === "upsert" && one.initializer.kind === 112
  );
}

// src/extract/code/guards/queries/makings.ts
import { ts as ts52 } from "./vendor/ts-morph.js";
var MAY_MAKE = /^(updateOne|updateMany|update|findOneAndUpdate|findOneAndReplace|replaceOne)$/;
var CHANGES2 = /^(update\w*|find\w*AndUpdate|set|patch|save)$/;
var FINDS_OR_MAKES = /^(create\w*|insert\w*|upsert\w*|findOrCreate\w*|findOrInsert|getOrCreate|firstOrCreate)$/;
var ADDS = /^(add|set|put|s_?add|h_?set|z_?add|push|unshift)$/i;
var INTO_LIST = /^(\$addToSet|\$push|connect|push)$/;
var MAX_CALLS = 2;
var tableKey = (words) => words.length > 0 ? `table ${words.map((word) => word.replace(/(?<=[cs]h|x|ss)es$|s$/, "")).join(" ")}` : null;
var listKey = (column) => column === "" ? null : `list ${column}`;
function setKey({ expression, arguments: [first2] }) {
  const receiver = receiverOf(expression);
  return receiver && first2 ? `${receiver.getText()} of ${first2.getText()}` : null;
}
var known11 = /* @__PURE__ */ new WeakMap();
function makingsIn(around, calls = MAX_CALLS) {
  const before3 = known11.get(around);
  if (before3) return before3;
  const found3 = [];
  known11.set(around, []);
  const look = (node) => {
    if (enclosingFunction(node) !== around && !isRunAtOnce(enclosingFunction(node), around)) return;
    found3.push(...madeAt(node));
    if (calls > 0 && node.kind === 214) found3.push(...madeByCallee(node, calls - 1));
  };
  if (around.body) look(around.body);
  if (around.body) eachNode(around.body, look);
  if (calls === MAX_CALLS) known11.set(around, found3);
  else known11.delete(around);
  return found3;
}
function isRunAtOnce(inner, around) {
  const call = inner.parent;
  return call.kind === 214 && call.parent.kind === 224 && enclosingFunction(call) === around;
}
function madeAt(node) {
  if (node.kind === 215) return savedAs(node);
  if (!(node.kind === 214)) {
    const row2 = node.kind === 11 || node.kind === 15 || node.kind === 229 ? rowOfText(node) : null;
    return row2 ? ofRow(row2, node) : [];
  }
  const name = nameOf(node.expression) ?? "";
  const own = (key, columns2 = []) => key === null ? [] : [{ key, at: node, columns: columns2 }];
  if (ADDS.test(name)) {
    const list = receiverOf(node.expression);
    const column = list && receiverOf(list) && /^(push|unshift)$/.test(name) ? nameOf(list) : null;
    return [...own(setKey(node)), ...own(listKey(column ?? ""))];
  }
  const isMaking2 = MAKES2.test(name) || FINDS_OR_MAKES.test(name) || MAY_MAKE.test(name) && node.arguments.some(isUpsert);
  const into = CHANGES2.test(name) ? listsIn2(node).map((column) => ({ key: `list ${column}`, at: node, columns: [] })) : [];
  if (!isMaking2 && !/^(values|into)$/.test(name)) return [...into, ...changed(node, name)];
  const row = rowOfCall(node);
  const table = chainOf(node.expression).slice(0, -1);
  const columns = row?.columns ?? columnsOf2(node.arguments[0]).columns;
  return [
    ...into,
    ...row ? ofRow(row, node) : [],
    ...own(isMaking2 ? table.join(".") || null : null, columns),
    ...own(isMaking2 ? tableKey(bare(table.at(-1) ?? "")) : null, columns),
    ...isMaking2 ? callsOf(node).slice(1).flatMap(
      ({ expression, arguments: [first2] }) => first2 && (first2.kind === 11 || first2.kind === 15) && /^(knex|db|trx|from|table|into|collection)$/.test(nameOf(expression) ?? "") ? own(tableKey(bare(first2.text)), columns) : []
    ) : []
  ];
}
var ofRow = ({ table, columns }, at) => {
  const key = tableKey(table);
  return key === null ? [] : [{ key, at, columns }];
};
function changed(call, name) {
  const key = CHANGES2.test(name) ? tableKey(bare(chainOf(call.expression).at(-2) ?? "")) : null;
  return key === null ? [] : [{ key, at: call, columns: [], isChange: true }];
}
function listsIn2({ arguments: given2 }) {
  const found3 = [];
  const look = (node, column) => {
    if (!(node.kind === 211)) return;
    for (const property2 of node.properties) {
      if (!(property2.kind === 304)) continue;
      const name = textOf(property2.name);
      const value = unwrap(property2.initializer);
      if (!INTO_LIST.test(name)) look(value, name);
      else if (name.startsWith("$") && value.kind === 211)
        found3.push(...value.properties.flatMap((one) => one.name ? textOf(one.name) : []));
      else found3.push(column);
    }
  };
  for (const one of given2) look(unwrap(one), "");
  return found3;
}
function madeByCallee(call, calls) {
  if (peopleGiven(call.arguments).size < 2) return [];
  const declared = calleeOf(call.expression);
  if (!declared) return [];
  return makingsIn(declared, calls).filter(({ key, at, isChange: isChange2 }) => key.startsWith("table ") && !isChange2 && !isBehindSomething(at, declared)).map(({ key, columns }) => ({ key, at: call, columns }));
}
function isBehindSomething(at, within2) {
  for (let child = at, parent = at.parent; child !== within2; child = parent, parent = parent.parent) {
    if (parent.kind === 246 && child === parent.thenStatement) {
      if (asksForSomething(parent.expression) && !isAbsence(parent.expression)) return true;
    }
    if (!(parent.kind === 242)) continue;
    for (const one of parent.statements) {
      if (one === child) break;
      if (one.kind === 246 && /\b(throw|return)\b/.test(one.thenStatement.getText())) {
        if (asksForSomething(one.expression) && isAbsence(one.expression)) return true;
      }
    }
  }
  return false;
}
function asksForSomething(test) {
  let asks = false;
  const look = (node) => {
    if (asks || !ts52.isExpression(node)) return;
    const value = node.kind === 80 ? valueOf(node) : node;
    asks = value !== null && (value.kind === 224 || unwrap(value).kind === 214);
  };
  look(test);
  eachNode(test, look);
  return asks;
}
var isAbsence = (test) => {
  const inner = unwrap(test);
  if (inner.kind === 225) return inner.operator === 54;
  return inner.kind === 227 && /={2,3}\s*(null|undefined|0|false)$/.test(inner.getText());
};
function savedAs(made3) {
  const at = made3.parent.kind === 218 ? made3.parent : made3;
  const isSaved = at.parent.kind === 212 && textOf(at.parent.name) === "save";
  const kept2 = at.parent.kind === 261 && at.parent.name.kind === 80 ? at.parent.name.text : null;
  const body2 = enclosingFunction(made3)?.body;
  if (!isSaved && !(kept2 !== null && body2?.getText().includes(`${kept2}.save(`))) return [];
  const chain = chainOf(made3.expression);
  const key = tableKey(bare(chain.at(-1) ?? ""));
  return key === null ? [] : [{ key, at: made3, columns: columnsOf2(made3.arguments?.[0]).columns }];
}

// src/extract/code/guards/queries/may-change.ts
import "./vendor/ts-morph.js";

// src/extract/code/writes/at-use.ts
import "./vendor/ts-morph.js";

// src/extract/code/writes/members.ts
import "./vendor/ts-morph.js";

// src/extract/code/writes/uses.ts
import "./vendor/ts-morph.js";
var isNamed3 = (node) => node.kind === 80 || node.kind === 110;
var usesOf = (declared, name, within2) => identifiersIn(within2, name).filter((one) => isUse(one) && declarationOf(name, one) === declared);
var usesOfThis = (within2) => (linksOf(within2)?.ofKinds([110]) ?? []).filter(
  (one) => one.pos >= within2.pos && one.end <= within2.end
);
function identifiersIn(within2, name) {
  const known19 = linksOf(within2)?.identifiers(name);
  if (known19) return known19.filter(({ pos, end }) => pos >= within2.pos && end <= within2.end);
  const found3 = [];
  eachNode(within2, (node) => {
    if (node.kind === 80 && node.text === name) found3.push(node);
  });
  return found3;
}
function isUse(name) {
  const { parent } = name;
  if (parent.kind === 212) return parent.expression === name;
  if (parent.kind === 304) return parent.initializer === name;
  if (parent.kind === 292) return false;
  return !((parent.kind === 261 || parent.kind === 170 || parent.kind === 209) && parent.name === name);
}

// src/extract/code/writes/members.ts
var isMember = (node) => node.kind === 212 || node.kind === 213;
var isMemberOf = (node, at) => isMember(node) && node.expression === at;
function keyOf3(member) {
  if (member.kind === 212) return member.name.text;
  const key = literalOf(member.argumentExpression)?.value;
  return key === void 0 || key === null ? null : String(key);
}
function readFrom(value) {
  let at = unwrap(value);
  const path = [];
  while (!isNamed3(at)) {
    if (isMember(at)) path.unshift(keyOf3(at));
    else path.length = 0;
    const before3 = at.kind === 214 ? receiverOf(at.expression) ?? (at.arguments.length === 1 ? at.arguments[0] : null) : receiverOf(at);
    if (!before3) return null;
    at = unwrap(before3);
  }
  return { name: at, path };
}

// src/extract/code/writes/write.ts
import "./vendor/ts-morph.js";
var EACH = /* @__PURE__ */ Symbol("one of each");
var CHANGES3 = /^(push|unshift|splice|pop|shift|fill|copyWithin|add|set|delete|clear)$/;
var isChangedByCall = ({ kind, by }) => kind === "called" && by.kind === 214 && CHANGES3.test(nameOf(by.expression) ?? "");
var TAKES3 = /^(pop|shift|splice|clear|delete)$/;
var EMPTIES = /^(reset|clear|empty|drop|remove|prune|strip)/;
function isTakenFrom({ kind, path, by }) {
  const called2 = by.kind === 214 ? nameOf(by.expression) ?? "" : "";
  if (kind === "called") return TAKES3.test(called2);
  return kind === "handed" ? EMPTIES.test(called2) : kind === "set" && path.at(-1) === "length";
}

// src/extract/code/writes/at-use.ts
function doneAt(use) {
  const path = [];
  let at = passedOn(use);
  for (let { parent: parent2 } = at; isMemberOf(parent2, at); { parent: parent2 } = at) {
    at = passedOn(parent2);
    const call = at.parent;
    if (call.kind === 214 && call.expression === at)
      return { write: { kind: "called", path, by: call, given: call.arguments }, aliases: eachGiven(call, path) };
    path.push(keyOf3(parent2));
  }
  const { parent } = at;
  if (parent.kind === 221) return written("deleted", path, parent);
  const assigned2 = assignedAt(at);
  if (assigned2) return { write: { kind: "set", path, ...assigned2 }, aliases: [] };
  if (parent.kind === 214 || parent.kind === 215) return handedTo(parent, at, path);
  return { write: null, aliases: aliasesAt(at, path) };
}
var written = (kind, path, by, given2 = []) => ({
  write: { kind, path, by, given: given2 },
  aliases: []
});
var NOTHING2 = { write: null, aliases: [] };
function passedOn(use) {
  const at = outOfBrackets(use);
  const { parent } = at;
  const isSame5 = parent.kind === 224 || parent.kind === 228 && parent.condition !== at || parent.kind === 227 && (FALLBACKS.has(parent.operatorToken.kind) || parent.operatorToken.kind === 56 && parent.right === at);
  return isSame5 ? passedOn(parent) : at;
}
var FALLBACKS = /* @__PURE__ */ new Set([57, 61]);
var ALL_OVER = /^(Object\.(assign|defineProperties)|(_|lodash|\$|jQuery)\.(assign|assignIn|extend|merge|defaults|defaultsDeep))$/;
var ONE_OVER = /^(Object\.defineProperty|Reflect\.(set|defineProperty)|(_|lodash)\.set)$/;
function handedTo(call, at, path) {
  const given2 = call.arguments ?? [];
  if (call.expression === at) return NOTHING2;
  const name = chainOf(call.expression).join(".");
  const [first2, key, ...values] = given2;
  if (ALL_OVER.test(name))
    return first2 === at ? { ...written("over", path, call, given2.slice(1)), aliases: aliasesAt(call, path) } : NOTHING2;
  if (ONE_OVER.test(name) && key) {
    const told2 = literalOf(key)?.value;
    const keys = typeof told2 !== "string" ? [null] : name.endsWith(".set") && name !== "Reflect.set" ? told2.split(".") : [told2];
    return first2 === at ? written("set", [...path, ...keys], call, values) : NOTHING2;
  }
  return written("handed", path, call, given2);
}
function aliasesAt(at, path) {
  const { parent } = at;
  if (parent.kind === 261 && parent.initializer === at) return boundBy(parent, path);
  if (parent.kind === 251 && parent.expression === at && parent.initializer.kind === 262)
    return parent.initializer.declarations.flatMap((one) => boundBy(one, [...path, EACH]));
  const isPlain2 = parent.kind === 227 && parent.operatorToken.kind === 64;
  if (!isPlain2 || parent.right !== at || !(parent.left.kind === 80)) return [];
  return [{ name: parent.left, declared: declarationOf(parent.left.text, parent.left), path }];
}
function boundBy(declared, path) {
  const { name } = declared;
  if (!(declared.kind === 261) && declared.dotDotDotToken) return [];
  if (name.kind === 80) return [{ name, declared, path }];
  return name.elements.flatMap((one, place) => {
    if (one.kind === 233) return [];
    const named3 = one.propertyName ?? one.name;
    const key = name.kind === 208 ? String(place) : named3.kind === 168 ? null : textOf(named3);
    return boundBy(one, [...path, key]);
  });
}
var eachGiven = (call, path) => call.arguments.flatMap((given2) => {
  const each = unwrap(given2);
  return isFunction(each) ? each.parameters.flatMap((one) => boundBy(one, [...path, EACH])) : [];
});

// src/extract/code/writes/writes-to.ts
import "./vendor/ts-morph.js";

// src/extract/code/writes/stretch.ts
import { ts as ts57 } from "./vendor/ts-morph.js";
function runsIn(use, { from, until }, declared) {
  const isIn = (node) => (!from || node.pos >= from.end) && (!until || node.pos < until.pos && !isWithin(until, node));
  if (isIn(use)) return true;
  if (!until || isWithin(use, until) || use === until) return false;
  return isCalledIn(use, until, isIn) || use.pos > until.pos && comesRound(use, until, declared);
}
function isCalledIn(use, until, isIn) {
  for (let at = enclosingFunction(use); at && !isWithin(until, at); at = enclosingFunction(at)) {
    const name = nameNodeOf(at);
    const named3 = name ? linksOf(at)?.identifiers(name.text) ?? [] : [];
    if (named3.some((one) => one !== name && isIn(one))) return true;
  }
  return false;
}
function nameNodeOf(one) {
  if (one.kind === 263) return one.name ?? null;
  const { parent } = one;
  return parent.kind === 261 && parent.name.kind === 80 ? parent.name : null;
}
var GOES_THROUGH = /^(forEach|map|flatMap|filter|some|every|find|reduce)$/;
function comesRound(use, until, declared) {
  for (let at = until.parent; at; at = at.parent) {
    if (declared && isWithin(declared, at)) return false;
    if (ts57.isIterationStatement(at, false)) {
      if (isWithin(use, at.statement)) return true;
    } else if (isFunction(at)) {
      const call = at.parent;
      const isEach = call.kind === 214 && GOES_THROUGH.test(nameOf(call.expression) ?? "");
      if (isEach && isWithin(use, at)) return true;
    }
  }
  return false;
}

// src/extract/code/writes/writes-to.ts
var MAX_CALLS2 = 3;
function writesTo(name, stretch = { until: name }) {
  const declared = name.kind === 80 ? declarationOf(name.text, name) : null;
  const isAnyTime = !stretch.from && declared !== null && enclosingFunction(declared) === null;
  const end = stretch.until === name ? name : null;
  const asked2 = { stretch: isAnyTime ? {} : stretch, end, inside: null, calls: 0, seen: /* @__PURE__ */ new Set() };
  return writesBy({ name, declared, path: [] }, asked2, true);
}
function* writesBy({ name, declared, path }, asked2, isOwnName) {
  const within2 = enclosingFunction(declared ?? name) ?? name.getSourceFile();
  const { stretch, end, inside, seen } = asked2;
  for (const use of name.kind === 80 ? usesOf(declared, name.text, within2) : usesOfThis(within2)) {
    if (seen.has(use) || use !== end && !runsIn(use, stretch, declared)) continue;
    seen.add(use);
    const { write, aliases } = doneAt(use);
    if (use === end && write?.kind !== "over") continue;
    const handed = write?.kind === "handed" ? parametersFor(use, write, path, asked2) : [];
    if (write && (isOwnName || write.kind !== "set" || write.path.length > 0))
      yield { ...write, use, path: [...path, ...write.path], inside, isFollowed: handed.length > 0 };
    for (const one of aliases) yield* writesBy({ ...one, path: [...path, ...one.path] }, asked2, false);
    const calls = asked2.calls + 1;
    const further = { stretch: {}, end, inside: inside ?? write?.by, calls, seen };
    for (const one of handed) yield* writesBy(one, further, false);
  }
}
function parametersFor(use, { by, given: given2, path: own }, path, { calls }) {
  if (calls === MAX_CALLS2 || !(by.kind === 214)) return [];
  const callee = calleeOf(by.expression);
  const parameter = callee?.body && callee.parameters[given2.findIndex((one) => isWithin(use, one))];
  return parameter ? boundBy(parameter, [...path, ...own]) : [];
}

// src/extract/code/guards/queries/may-change.ts
function mayChange({ at, key }, query, around, unseen) {
  if (makingsIn(around).some((one) => one.isChange && one.key === key && one.at.pos > at.pos)) return true;
  const row = namesOfRow(at);
  const own = row.map((one) => one.text);
  const writes = row.flatMap((one) => [...writesTo(one, { from: at, until: query })]);
  if (writes.some(({ kind }) => kind === "set" || kind === "deleted" || kind === "over")) return true;
  const calls = new Map(writes.map(({ by, kind }) => [by, kind]));
  let may = false;
  if (around.body)
    eachNode(around.body, (node) => {
      if (may || node.pos < at.end || node.end > query.pos) return;
      if (isUpdateOf(key, node)) may = true;
      if (node.kind === 227 && isAssignment(node)) may ||= names2(node.left, own);
      if (node.kind === 214) may ||= touches(node, key, own, calls.get(node), unseen);
    });
  return may;
}
function namesOfRow(at) {
  const holder = at.parent.kind === 224 ? at.parent.parent : at.parent;
  return holder.kind === 261 ? boundBy(holder, []).flatMap(({ name }) => name.kind === 80 ? name : []) : [];
}
function touches(call, key, row, kind, unseen) {
  const isOfRow = names2(call, row) || kind !== void 0;
  if (kind === "called" || isOfRow && names2(call.expression, row)) return true;
  if (!isOfRow && peopleGiven(call.arguments).size < 2) return false;
  const name = nameOf(call.expression) ?? "";
  if (isOfRow && TELLS.test(name)) return false;
  const body2 = calleeOf(call.expression)?.body;
  if (!body2) {
    if (CHANGES4.test(name)) return true;
    if (tellsOthers(call, name)) return false;
    unseen?.(call);
    return !unseen;
  }
  let may = false;
  throughout(body2, (node) => {
    if (node.kind === 214) may ||= isChangeOf(key, node) || peopleGiven(node.arguments).size > 1;
    else may ||= isUpdateOf(key, node);
  });
  return may;
}
var TELLS = /^(log|info|debug|warn|trace|json)$/;
var TELLS_OTHERS = /^(send|emit|publish|notify|mail|broadcast|track|log|audit)/i;
var WRITES2 = /^(push|write|record|capture|enqueue|dispatch|add)/i;
var TOLD_TO = /^(io|socket|ws|pusher|mail(er)?|logger|log|audit|auditlog|events?|emitter|bus|hub|notifications?|notifier|analytics|metrics|telemetry|sentry)$/;
var ACCEPTS = /^(accept|accepted|acceptance|confirm|confirmed|approve|approved|approval|befriend|become|update|upsert)$/;
function tellsOthers(call, name) {
  const chain = chainOf(call.expression);
  const keys = call.arguments.filter((one) => (one.kind === 11 || one.kind === 15) && !one.text.includes(" "));
  const words = [...chain, ...keys.map((one) => one.text)].flatMap(splitWords);
  if (words.some((word) => ACCEPTS.test(word))) return false;
  const told2 = chain.slice(0, -1).flatMap(splitWords);
  return TELLS_OTHERS.test(name) || WRITES2.test(name) && told2.some((word) => TOLD_TO.test(word));
}
var CHANGES4 = /^(update|upsert|set|patch|save|accept|confirm|approve|replace|modify|put|execute|query|raw)/i;
var isChangeOf = (key, call) => {
  const callee = call.expression;
  if (!(callee.kind === 212) || !CHANGES4.test(callee.name.text)) return false;
  const owner = callee.expression.getText().split(".").at(-1) ?? "";
  return tableKey(splitWords(owner)) === key || /^(execute|query|raw)$/i.test(callee.name.text);
};
function isUpdateOf(key, node) {
  if (!(node.kind === 11 || node.kind === 15) && !(node.kind === 229)) return false;
  const table = /^[\s`'"]*update\s+["`]?(?:\w+["`]?\.["`]?)?(\w+)/i.exec(node.getText())?.[1];
  return table !== void 0 && tableKey(splitWords(table)) === key;
}
function names2(node, all2) {
  let isNamed6 = false;
  throughout(node, (one) => isNamed6 ||= one.kind === 80 && all2.includes(one.text));
  return isNamed6;
}

// src/extract/code/guards/queries/reaches.ts
import { ts as ts60 } from "./vendor/ts-morph.js";
function reaches(from, to) {
  for (let child = from, parent = from.parent; parent; child = parent, parent = parent.parent) {
    const isShared = to.pos >= parent.pos && to.end <= parent.end;
    if (isShared) return !isOnOtherWay(parent, child, to);
    if (parent.kind === 242 || ts60.isCaseOrDefaultClause(parent)) {
      const after = parent.statements.slice(parent.statements.indexOf(child));
      const isCaught = parent.parent.kind === 259 && parent.parent.catchClause !== void 0;
      if (!isCaught && after.some((one) => leaves(one, parent.kind === 242 ? "function" : "any"))) return false;
    }
  }
  return true;
}
function isOnOtherWay(parent, child, to) {
  const holds = (node) => node !== void 0 && to.pos >= node.pos && to.end <= node.end;
  if (parent.kind === 246) return child === parent.thenStatement && holds(parent.elseStatement);
  return parent.kind === 228 && child === parent.whenTrue && holds(parent.whenFalse);
}

// src/extract/code/guards/queries/own-making.ts
var asksForOwnMaking = (query, unseen) => isMadeBefore2(query, [query], unseen);
var isAnsweredByMaking = (called2) => isMadeBefore2(called2, askedWithin(called2));
function isMadeBefore2(query, questions, unseen) {
  if (questions.length === 0) return false;
  for (let around = enclosingFunction(query); around; around = functionAround(around)) {
    const before3 = makingsIn(around).filter(
      ({ at, isChange: isChange2 }) => !isChange2 && at.pos < query.pos && !isWithin2(query, at) && reaches(at, query)
    );
    if (before3.length === 0) continue;
    for (const asked2 of questions) {
      const keys = keysOf(asked2);
      if (before3.some((one) => keys.has(one.key) && !isOfOtherState(one, asked2, [query, around, unseen]))) return true;
    }
  }
  return false;
}
var LOOKS = /^(find|exists|count)/;
function askedWithin(called2) {
  const body2 = calleeOf(called2.expression)?.body;
  const found3 = [];
  const look = (node) => {
    if (node.kind === 214 && (LOOKS.test(nameOf(node.expression) ?? "") || tablesAsked(node).length > 0))
      found3.push(node);
  };
  if (body2) {
    look(body2);
    eachNode(body2, look);
  }
  return found3;
}
var functionAround = (inner) => inner.kind === 220 || inner.kind === 219 ? enclosingFunction(inner) : null;
var isWithin2 = (query, at) => query.pos >= at.pos && query.end <= at.end;
function keysOf(query) {
  const keys = /* @__PURE__ */ new Set();
  const add2 = (key) => key !== null && keys.add(key);
  for (const { words, isIn } of tablesAsked(query)) if (isIn) add2(tableKey(words));
  if (!(query.kind === 214)) return keys;
  add2(tableKey(bare(chainOf(query.expression).at(-2) ?? "")));
  add2(chainOf(query.expression).slice(0, -1).join(".") || null);
  add2(setKey(query));
  const list = receiverOf(query.expression);
  if (list && query.arguments.length === 1 && /^(includes|has|some|indexOf|find)$/.test(chainOf(query.expression).at(-1)))
    add2(listKey(chainOf(list).at(-1) ?? ""));
  for (const column of columnsIn(conditionsAsked(query))) add2(listKey(column[0] ?? ""));
  return keys;
}
function columnsIn(condition) {
  if ("column" in condition) return [condition.column];
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts.flatMap(columnsIn);
}
function isOfOtherState(made3, query, until) {
  const asked2 = statesIn2(conditionsAsked(query));
  const isOther5 = made3.columns.some(({ name, value }) => {
    const [said4, wanted] = [value && literalOf(value)?.value, asked2.get(name)];
    return typeof said4 === "string" && wanted !== void 0 && wanted !== said4;
  });
  return isOther5 && !mayChange(made3, ...until);
}
function statesIn2(condition) {
  if ("all" in condition) return new Map(condition.all.flatMap((one) => [...statesIn2(one)]));
  if (!("values" in condition)) return /* @__PURE__ */ new Map();
  const [only2, ...more] = condition.values;
  const isText3 = only2 && "said" in only2 && typeof only2.said === "string" && more.length === 0;
  return new Map(isText3 ? [[condition.column.at(-1), only2.said]] : []);
}

// src/extract/code/guards/queries/matched-people.ts
import "./vendor/ts-morph.js";
var TABLE = /^(mutual )?match(es)?( (model|repository|repo|service|store|collection|dao))?$/;
var ONE_OF_TWO = /\b(?:(?:user|person|profile|member)_?(?:id_?)?(?:[12ab]|one|two)(?:_?id)?|(?:first|second)_?(?:user|person|profile|member)(?:_?id)?|matched_?(?:user|profile|with)(?:_?id)?)\b/gi;
var FOUND = /^(find\w*|get|getOne|exists|query)$/;
function isMatchOfPeople(test) {
  const asked2 = unwrap(test);
  if (asked2.kind === 214) return isLookup(asked2) && !asksByKeyAlone(asked2);
  if (!(asked2.kind === 80) || !/match/i.test(asked2.text)) return false;
  const declaration = declarationOf(asked2.text, asked2);
  const value = declaration && declaration.kind === 261 ? declaration.initializer : void 0;
  const inner = value && unwrap(value);
  const made3 = inner && inner.kind === 224 ? unwrap(inner.expression) : inner;
  if (!made3 || !(made3.kind === 214) || !isLookup(made3)) return false;
  return !asksByKeyAlone(made3) || isComparedBelow(asked2);
}
function asksByKeyAlone(call) {
  const [given2] = call.arguments;
  if (!given2) return false;
  if (/ById$|ByPk$|ByKey$/.test(nameOf(call.expression) ?? "")) return true;
  const filter = unwrap(given2);
  if (!(filter.kind === 211)) return false;
  const where = filter.properties.find((one) => one.name && textOf(one.name) === "where");
  const asked2 = where && where.kind === 304 ? unwrap(where.initializer) : filter;
  const keys = asked2.kind === 211 ? asked2.properties.map((one) => one.name && textOf(one.name)) : [];
  return keys.length === 1 && /^(_?id|match_?id|uuid|slug)$/i.test(keys[0] ?? "");
}
function isComparedBelow(name) {
  const around = enclosingFunction(name)?.getText() ?? "";
  const own = name.text.replaceAll("$", "\\$");
  const member = String.raw`\b${own}[?!]?(?:\??\.\w+){1,3}`;
  return new RegExp(
    String.raw`${member}(\??\.(toString|toHexString)\(\))?\s*[!=]==?|[!=]==?\s*${member}|${member}\??\.(includes|some|has|equals|indexOf|find|every)\(|\[[^\]]*${member}[^\]]*\]\s*\.(includes|some|indexOf)\(`
  ).test(around);
}
var OF_TEXTS = /^(test|match|matchAll|exec|search|startsWith|endsWith|compare|compareSync|compareHash|comparePassword|verify|minimatch|isMatch)$/;
function isMatchOfTexts(test) {
  const asked2 = unwrap(test);
  const value = asked2.kind === 80 && /match/i.test(asked2.text) ? valueOf(asked2) : null;
  const made3 = value && unwrap(value);
  const call = made3 && made3.kind === 224 ? unwrap(made3.expression) : made3;
  return !!call && call.kind === 214 && OF_TEXTS.test(nameOf(call.expression) ?? "");
}
var isTableOfMatches = (table, query) => TABLE.test(table) && new Set(query.match(ONE_OF_TWO)?.map((one) => one.toLowerCase())).size > 1;
function isLookup(call) {
  const chain = chainOf(call.expression);
  const table = splitWords(chain.at(-2) ?? "").join(" ");
  return FOUND.test(nameOf(call.expression) ?? "") && TABLE.test(table) && !asksForPending(call) && !asksForOwnMaking(call);
}

// src/extract/code/guards/queries/narrowed-queries.ts
import "./vendor/ts-morph.js";

// src/extract/code/sent/chosen-by-sender.ts
import "./vendor/ts-morph.js";

// src/extract/code/sent/carriers.ts
import { ts as ts63 } from "./vendor/ts-morph.js";
var REQUEST = /^_?(req|request|ctx|context|c|event|evt|nextUrl|url)$/;
var WITHIN = /^(req|request|raw|ctx|context|event|nextUrl|url)$/;
var NAMED2 = [
  [/^(body|rawBody|payload|input|rawInput|args|formData|form|fields)$/, "body"],
  [/^(query|queries|searchParams|queryStringParameters|multiValueQueryStringParameters)$/, "query"],
  [/^(params|param|pathParameters)$/, "params"],
  [/^headers?$/, "headers"],
  [/^cookies?$/, "cookies"]
];
var carrierIn = (names3, name) => names3.find(([called2]) => called2.test(name))?.[1] ?? null;
var carrierCalled = (name) => carrierIn(NAMED2, name);
var BY_ITSELF = /^(query|body|params|input|rawInput|args|searchParams|headers|cookies|formData|payload)$/;
var isCalledSent = (name) => BY_ITSELF.test(name);
var LIKE_SENT = /^(body|payload|input|dto|data|user_?data|account_?data|\w+_?(dto|input|payload))$/i;
var isLikeSent = (name) => LIKE_SENT.test(name);
var MARKED = [
  [/^(Body|BodyParam|BodyParams|Payload|MessageBody|Args?|Arg|Input|UploadedFiles?)$/, "body"],
  [/^(Query|QueryParam|QueryParams|Queries)$/, "query"],
  [/^(Param|Params|PathParams|Path)$/, "params"],
  [/^(Headers?|HeaderParams?)$/, "headers"],
  [/^(Cookies?|CookieParams?)$/, "cookies"]
];
var carrierMarked = (mark) => carrierIn(MARKED, mark);
var TARGETS = [[/^(json|form)$/, "body"], ...NAMED2];
var carrierTargeted = (target) => carrierIn(TARGETS, target);
function isRequest(value, steps = 3) {
  const inner = unwrap(value);
  const chain = chainOf(inner);
  if (inner.kind === 214) return /^(getRequest|useRequestEvent|useEvent)$/.test(chain.at(-1) ?? "");
  if (inner.kind === 215 && nameOf(inner.expression) === "URL") return isAddress(inner.arguments?.[0]);
  if (!(inner.kind === 80))
    return chain.length > 1 && WITHIN.test(chain.at(-1)) && (chain[0] === "this" || REQUEST.test(chain[0]));
  const declared = declarationOf(inner.text, inner);
  if (declared && declared.kind === 170 && (isFirstOfRoute(declared) || isFirstOfMethod(declared))) return true;
  const made3 = declared && declared.kind === 261 && declared.initializer;
  if (!made3 || steps === 0) return REQUEST.test(inner.text);
  const isNamed6 = REQUEST.test(inner.text) && /req|context|ctx/i.test(inner.text);
  return isRequest(made3, steps - 1) || isNamed6 && unwrap(made3).kind === 214;
}
var isAddress = (given2) => given2 !== void 0 && nameOf(given2) === "url" && /\b(req|request|ctx|event)\b/.test(chainOf(given2)[0] ?? "");
function isFirstOfRoute(parameter) {
  const { parent } = parameter;
  if (!isFunction(parent) || !(parent.parent.kind === 214)) return false;
  const [path] = parent.parent.arguments;
  if (!path || !(path.kind === 11 || path.kind === 15) || !path.text.startsWith("/")) return false;
  const isHandler3 = /^(get|post|put|patch|delete|all|use)$/.test(nameOf(parent.parent.expression) ?? "");
  return isHandler3 && parent.parameters[0] === parameter && parent.parameters.length > 1;
}
function isFirstOfMethod(parameter) {
  const run = parameter.parent;
  if (run.parameters[0] !== parameter || !(parameter.name.kind === 80)) return false;
  const variable = run.parent.kind === 261 ? run.parent : null;
  const name = variable ? variable.name : run.kind === 263 ? run.name : void 0;
  const statement = variable ? variable.parent.parent : run;
  const isExported2 = ts63.canHaveModifiers(statement) && (ts63.getModifiers(statement) ?? []).some(({ kind }) => kind === 95);
  return isExported2 && name !== void 0 && name.kind === 80 && /^(POST|PUT|PATCH|DELETE|GET)$/.test(name.text);
}

// src/extract/code/sent/sent-of.ts
import "./vendor/ts-morph.js";

// src/extract/code/sent/calls.ts
import { ts as ts64 } from "./vendor/ts-morph.js";
var GIVES_ALL = /^(json|formData|text|parseBody|readBody|getBody|post|all|allParams|only|except|body|qs|validate|validateUsing)$/;
var GIVES_PART = /^(query|queries|param|params|header|headers|cookie|cookies|input|get|getHeader|getQuery)$/;
var FUNCTIONS2 = [
  [/^(read(Raw|Validated)?(Body|FormData)|readMultipartFormData|parseBody|getBody|useBody|matchedData)$/, "body"],
  [/^(getQuery|getValidatedQuery|useQuery)$/, "query"],
  [/^(getRouterParams?|getValidatedRouterParams)$/, "params"],
  [/^(getRequestHeaders?|getHeaders?)$/, "headers"],
  [/^(parseCookies|getCookie)$/, "cookies"]
];
var READS_IT = /^(read|get|parse)\w*Body$/;
var OF_CONTROLLER = /^(post|getBody|readBody|allParams)$/;
var LOOKS2 = /valid|matchedData|^only$|^except$/i;
var PARSES = /^(safe_?)?(parse|validate|cast|assert|attempt|decode|create|mask|check|plainTo(Instance|Class))(_?(async|sync|body|input|payload|request|query))?$/i;
var TURNS = /^(fromEntries|structuredClone|clone(Deep)?|assign|pick|omit|sanitize\w*|trim\w*|normali[sz]e\w*|Number|String|BigInt|parseInt|parseFloat|decodeURIComponent|URLSearchParams|toString|valueOf|toLowerCase|toUpperCase)$/;
var READS_FIELD = /^(get|getAll|has)$/;
function sentByCall(call, steps) {
  const name = nameOf(call.expression) ?? "";
  const receiver = receiverOf(call.expression);
  const given2 = call.arguments ?? [];
  const [first2] = given2;
  if (receiver && isRequest(receiver)) return ofRequest(name, given2);
  if (receiver?.kind === 110 && !first2 && OF_CONTROLLER.test(name)) return ofRequest(name, given2);
  const read3 = FUNCTIONS2.find(([called2]) => called2.test(name));
  if (read3 && !receiver && (READS_IT.test(name) || first2 && isRequest(first2))) {
    const key = given2[1] && ts64.isStringLiteralLike(given2[1]) ? [given2[1].text] : [];
    return { carrier: read3[1], path: key, by: "request", isRead: LOOKS2.test(name) };
  }
  const within2 = receiver && sentOf(receiver, [], steps);
  if (within2 && READS_FIELD.test(name) && first2 && (first2.kind === 11 || first2.kind === 15)) return memberOf4(within2, first2.text);
  if (within2) return TURNS.test(name) ? within2 : null;
  if (name === "parse" && receiver?.getText() === "JSON") return first2 ? sentOf(first2, [], steps) : null;
  if (!PARSES.test(name) && !TURNS.test(name) || receiver && makesRow(name, receiver)) return null;
  for (const one of given2) {
    const sent = sentOf(one, [], steps);
    if (sent) return { ...sent, isRead: sent.isRead || PARSES.test(name) };
  }
  return null;
}
var makesRow = (name, receiver) => /^create$/i.test(name) && !/(struct|schema|shape|codec|type)$/i.test(nameOf(receiver) ?? "");
function ofRequest(name, given2) {
  const [first2] = given2;
  const field = first2 && ts64.isStringLiteralLike(unwrap(first2)) ? unwrap(first2).text : null;
  if (name === "valid" && field !== null)
    return { carrier: carrierTargeted(field) ?? "body", path: [], by: "request", isRead: true };
  if (GIVES_PART.test(name) && (field !== null || name !== "get")) {
    const carrier = name === "get" ? "headers" : carrierCalled(name.replace(/^get/, "").toLowerCase());
    return { carrier: carrier ?? "body", path: field === null ? [] : [field], by: "request", isRead: false };
  }
  return GIVES_ALL.test(name) ? { carrier: "body", path: [], by: "request", isRead: LOOKS2.test(name) } : null;
}

// src/extract/code/sent/parameters.ts
import { ts as ts65 } from "./vendor/ts-morph.js";
function sentToParameter(parameter, keys) {
  const known19 = ofMark(parameter) ?? ofListener(parameter, keys) ?? ofForm(parameter) ?? ofProcedure(parameter, keys);
  if (known19) return keys.slice(known19.taken).reduce(memberOf4, known19.sent);
  const named3 = parameter.name.kind === 80 ? [parameter.name.text, ...keys] : keys;
  const at = named3.findIndex(isCalledSent);
  if (at >= 0)
    return {
      carrier: carrierCalled(named3[at]),
      path: named3.slice(at + 1),
      by: isFirstOfRoute(parameter) ? "request" : "name",
      isRead: false
    };
  return parameter.name.kind === 80 && isLikeSent(parameter.name.text) ? { carrier: "body", path: keys, by: "like", isRead: false } : null;
}
var body = (isRead6, taken = 0) => ({
  sent: { carrier: "body", path: [], by: "request", isRead: isRead6 },
  taken
});
function ofMark(parameter) {
  for (const { expression: mark } of ts65.getDecorators(parameter) ?? []) {
    const carrier = mark.kind === 214 ? carrierMarked(nameOf(mark.expression) ?? "") : null;
    if (!carrier || !(mark.kind === 214)) continue;
    const [field] = mark.arguments;
    const isField = field !== void 0 && (field.kind === 11 || field.kind === 15) && !isOfGraph(mark);
    const path = isField ? [field.text] : [];
    return { sent: { carrier, path, by: "request", isRead: isLookedAt(parameter, mark) }, taken: 0 };
  }
  return null;
}
var isLookedAt = ({ type }, mark) => mark.arguments.some((one) => !(one.kind === 11 || one.kind === 15)) || isOfGraph(mark) || type !== void 0 && type.kind === 184 && !/^(Record|Partial)$/.test(type.typeName.getText());
var isOfGraph = (mark) => /^(Args?|Input)$/.test(nameOf(mark.expression) ?? "");
function ofListener(parameter, keys) {
  const run = parameter.parent;
  const call = isFunction(run) && run.parent.kind === 214 ? run.parent : null;
  if (!call || run.parameters[0] !== parameter) return null;
  const name = nameOf(call.expression) ?? "";
  if (name === "onCall") return run.parameters.length > 1 ? body(false) : keys[0] === "data" ? body(false, 1) : null;
  const speaker = receiverOf(call.expression);
  const [event] = call.arguments;
  const isHeard = /^(on|once)$/.test(name) && event !== void 0 && (event.kind === 11 || event.kind === 15);
  return isHeard && speaker && SOCKETS.test(chainOf(speaker).at(-1) ?? "") && !OF_SERVER.test(event.text) ? body(false) : null;
}
var SOCKETS = /^_?(socket|client|ws|connection|conn|spark)$/i;
var OF_SERVER = /^(connection|connect|disconnect(ing)?|close|error|open|end|drain|timeout|ready|reconnect|lookup)$/;
var ofForm = ({ type }) => type && type.getText() === "FormData" ? body(false) : null;
function ofProcedure(parameter, keys) {
  const run = parameter.parent;
  if (!isFunction(run)) return null;
  if (run.parent.kind === 214) {
    const isRun2 = RUNS3.test(nameOf(run.parent.expression) ?? "") && run.parameters[0] === parameter;
    return isRun2 && /^(parsedI|i)nput$/.test(keys[0] ?? "") ? body(true, 1) : null;
  }
  const [parent, args] = run.parameters;
  return args === parameter && PARENT.test(textOf(parent.name)) && isArguments(args) ? body(true) : null;
}
var RUNS3 = /^(mutation|query|subscription|handler|action|mutate)$/;
var PARENT = /^_*(parent|root|source|obj)?$/;
var isArguments = ({ name }) => !(name.kind === 80) || /^_*(args|arguments|input|params|variables)$/.test(name.text);

// src/extract/code/sent/sent-of.ts
var STEPS3 = 8;
function sentOf(value, keys = [], steps = STEPS3) {
  const inner = unwrap(value);
  if (steps === 0) return null;
  if (inner.kind === 80) return ofName(inner, keys, steps - 1);
  if (inner.kind === 212 || inner.kind === 213) {
    const key = nameOf(inner) ?? "*";
    const known19 = isRequest(inner.expression) ? "request" : null;
    if (known19 && carrierCalled(key)) return whole(key, known19, keys);
    return sentOf(inner.expression, [key, ...keys], steps - 1) ?? (isCalledSent(key) ? whole(key, "name", keys) : null);
  }
  if (!(inner.kind === 214) && !(inner.kind === 215)) return null;
  const given2 = sentByCall(inner, steps - 1);
  return given2 && keys.reduce(memberOf4, given2);
}
var whole = (key, by, path) => ({
  carrier: carrierCalled(key),
  path,
  by,
  isRead: false
});
function memberOf4(from, key) {
  const isLaidUnder = from.path.length === 0 && (from.isRead ? /^(data|value|output|input)$/ : /^input$/).test(key);
  return isLaidUnder ? from : { ...from, path: [...from.path, key] };
}
function ofName(name, read3, steps) {
  const declared = declarationOf(name.text, name);
  if (!declared) return null;
  const keys = [...read3];
  let holder = declared;
  for (; holder.kind === 209; holder = holder.parent.parent)
    if (!holder.dotDotDotToken)
      keys.unshift(holder.parent.kind === 207 ? textOf(holder.propertyName ?? holder.name) : "*");
  if (holder.kind === 170) return sentToParameter(holder, keys);
  if (!(holder.kind === 261)) return null;
  const { parent } = holder.parent;
  const value = parent.kind === 251 ? parent.expression : holder.initializer;
  if (!value) return null;
  const [key = "", ...rest] = keys;
  if (carrierCalled(key) && isRequest(value)) return whole(key, "request", rest);
  return sentOf(value, keys, steps) ?? (isCalledSent(key) && holder !== declared ? whole(key, "name", rest) : null);
}

// src/extract/code/sent/chosen-by-sender.ts
function isSent(value, depth2 = 3) {
  const inner = unwrap(value);
  if (isSurelySent(inner)) return true;
  if (inner.kind === 212 || inner.kind === 213) {
    const chain = chainOf(inner);
    if (chain.slice(0, -1).some(isCalledSent)) return true;
    const [root] = chain;
    return root !== void 0 && chain.length > 1 && isSentBy(root, inner, depth2);
  }
  if (inner.kind === 80) return isSentBy(inner.text, inner, depth2);
  if (inner.kind === 214)
    return !provesSomebody(inner) && (chainOf(inner.expression).some(isCalledSent) || inner.arguments.length === 1 && depth2 > 0 && isSent(inner.arguments[0], depth2 - 1));
  if (!(inner.kind === 211)) return false;
  const all2 = inner.properties.flatMap(
    (one) => one.kind === 305 ? one.name : one.kind === 304 ? one.initializer : []
  );
  return all2.length > 0 && all2.every((one) => isSent(one, depth2));
}
function isSurelySent(value) {
  const sent = sentOf(value);
  if (sent === null || sent.by === "like") return false;
  return sent.path.length > 0 || sent.by === "request" && !HOLDS_PROOF.test(sent.carrier);
}
function isPartOfRequest(value) {
  const sent = sentOf(value);
  return sent !== null && sent.by !== "like" && sent.path.length === 0;
}
function provesSomebody(value) {
  const call = unwrap(value);
  if (!(call.kind === 214) || READS_AS_IT_IS.test(nameOf(call.expression) ?? "")) return false;
  return call.arguments.map(unwrap).some((one) => {
    const given2 = one.kind === 211 ? one.properties.flatMap((member) => member.kind === 304 ? unwrap(member.initializer) : []) : [one];
    return given2.some((one2) => isProof(one2) || ASKS_WHO.test(nameOf(call.expression) ?? "") && isAllThatProves(one2));
  });
}
var READS_AS_IT_IS = /^(parse\w*|\w*decode\w*|Number|String|BigInt|trim|toString|split|atob|from)$/i;
var isAllThatProves = (value) => HOLDS_PROOF.test(chainOf(value).at(-1) ?? "");
var ASKS_WHO = /session|auth|verif/i;
function isProof(value) {
  const chain = chainOf(value);
  if (!splitWords(chain.at(-1) ?? "").some((word) => PROOF.test(word))) return false;
  if (chain.length > 1)
    return HOLDS_PROOF.test(chain.at(-2)) || chain.length === 2 && /^(req|request)$/.test(chain[0]);
  const declared = value.kind === 80 ? declarationOf(value.text, value) : null;
  const holder = declared && declared.kind === 209 ? declared.parent.parent : declared;
  const made3 = holder && holder.kind === 261 ? holder.initializer : void 0;
  return made3 !== void 0 && chainOf(made3).some((one) => HOLDS_PROOF.test(one));
}
var PROOF = /^(token|session|sess|sid|jwt|auth|authorization|bearer)$/;
var HOLDS_PROOF = /^(cookies|headers)$/;
function isSentBy(name, from, depth2) {
  const declared = declarationOf(name, from);
  if (!declared || depth2 === 0) return false;
  if (declared.kind === 261) return declared.initializer ? isSent(declared.initializer, depth2 - 1) : false;
  let at = declared;
  while (at.kind === 209) {
    if (isCalledSent(textOf(at.propertyName ?? at.name)) && at !== declared) return true;
    at = at.parent.parent;
  }
  if (at === declared || !(at.kind === 261) || !at.initializer) return false;
  if (provesSomebody(at.initializer)) return false;
  let sent = false;
  eachNode(at.initializer, (node) => {
    if (node.kind === 80 && isCalledSent(node.text)) sent = true;
  });
  return sent || isSent(at.initializer, depth2 - 1);
}

// src/extract/code/guards/queries/given-states.ts
import "./vendor/ts-morph.js";
var asksForGivenState = (query) => isGiven(conditionsAsked(query));
function isGiven(condition) {
  if ("all" in condition) return condition.all.some(isGiven);
  if ("any" in condition) return condition.any.some(isGiven);
  if ("not" in condition) return isGiven(condition.not);
  if ("within" in condition) return isGiven(condition.within);
  if (!("values" in condition) || !isOfConnection(condition.column)) return false;
  return condition.values.some((value) => "given" in value && isChosen(value.given));
}
function isOfConnection(column) {
  const words = column.flatMap(splitWords);
  return /^(status|state)$/.test(words.at(-1) ?? "") && words.slice(0, -1).every((word) => CONNECTION.test(word));
}
var CONNECTION = /^(\w|is|my|their|current|friend(ship)?s?|relation(ship)?s?|connections?|contacts?|requests?|invit\w*|follow\w*|accept\w*|approval|match(es)?|link|bond|edge|node|member(ship)?s?|row|rel)$/;
function isChosen(given2) {
  const inner = valueBehind(given2);
  if (!(inner.kind === 228)) return !isLookedUp(given2) && isSent(given2);
  return isSent(inner.condition) || [inner.whenTrue, inner.whenFalse].some(isChosen);
}
var isLookedUp = (given2) => given2.kind === 214 && /^(find|get|load|fetch|query|select|read|lookup|count)/.test(nameOf(given2.expression) ?? "");

// src/extract/code/guards/queries/narrowed-queries.ts
var FINDS_ONE = /^(findOne|exists)$/;
function queryNarrowed(call) {
  let at = call;
  let isNarrowed = false;
  while (at.kind === 214) {
    const name = nameOf(at.expression) ?? "";
    if (!STEPS.test(name) && name !== "where" && name !== "equals") break;
    isNarrowed ||= name === "equals";
    const before3 = receiverOf(at.expression);
    if (!before3) return null;
    at = unwrap(before3);
  }
  if (!isNarrowed || !(at.kind === 214) || !FINDS_ONE.test(nameOf(at.expression) ?? "")) return null;
  return asksForPending(call) || asksForGivenState(call) || isOfBothByPath(call, at) ? null : at;
}
var isOfBothByPath = (call, found3) => FINDS_ONE.test(nameOf(found3.expression) ?? "") && !stepsOf(call).some(isOther) && namesIn(found3).size < 2 && namesIn(call).size > 1;
function asksByPathOfOne(call) {
  const steps = stepsOf(call);
  const begun = steps.find((one) => FINDS_ONE.test(nameOf(one.expression) ?? ""));
  if (!begun || begun === call || begun.arguments.length > 0) return false;
  const lists = steps.flatMap(listOf);
  if (new Set(lists).size < lists.length) return false;
  return steps.some(isOther) || peopleAskedBy(call)?.size === 1;
}
var isOther = ({ expression }) => /^(or|nor|in)$/.test(nameOf(expression) ?? "");
function listOf({ expression, arguments: [list] }) {
  if (nameOf(expression) !== "in" || !list) return [];
  const inner = unwrap(list);
  const isOfPeople2 = inner.kind === 210 && inner.elements.length === 2 && !inner.elements.some((one) => literalOf(one));
  return isOfPeople2 ? [inner.getText()] : [];
}
function stepsOf(call) {
  const steps = [];
  for (let at = call; at; ) {
    const inner = unwrap(at);
    if (!(inner.kind === 214)) break;
    steps.push(inner);
    at = receiverOf(inner.expression);
  }
  return steps;
}
var namesIn = (query) => new Set([...peopleAskedBy(query) ?? []].map((one) => one.slice(one.indexOf(" ") + 1)));

// src/extract/code/guards/queries/asked-tables.ts
import { ts as ts71 } from "./vendor/ts-morph.js";

// src/extract/code/unlike.ts
import { ts as ts70 } from "./vendor/ts-morph.js";
function isUnlike(concept, words, named3, isCalled = true) {
  const { word, call, receiver } = concept.unlike;
  if (hasAnyPhrase(words, word) || isCalled && call.some((phrase) => isPhrase(words, phrase))) return true;
  if (receiver.length === 0 || named3 === null) return false;
  return receiversOf(named3).some(
    (name) => hasAnyPhrase(splitWords(name), receiver) && !(RUNTIME.test(name) && isMadeByProgram(named3))
  );
}
var RUNTIME = /^(get)?runtime$/i;
var OF_BROWSER = /\b(chrome|browser|webext\w*|extension\w*)\b/i;
function isMadeByProgram(named3) {
  let root = unwrap(named3);
  while (root.kind === 212) root = unwrap(root.expression);
  if (root.kind === 214) return !OF_BROWSER.test(root.getText());
  const declared = root.kind === 80 && RUNTIME.test(root.text) ? declarationOf(root.text, root) : null;
  if (!declared || !(declared.kind === 261)) return false;
  return !!declared.initializer && !OF_BROWSER.test(declared.initializer.getText());
}
function receiversOf(named3) {
  const before3 = chainOf(named3).slice(0, -1);
  return before3.length > 1 && GLOBALS.test(before3[0]) ? before3.slice(1) : before3;
}
var GLOBALS = /^(window|self|globalThis|global)$/;
function isWithinUnlike(concept, path, node) {
  return standsWithin(concept.unlike.within, path, node);
}
function isProvenUnlike({ unlike }, path, node) {
  return standsWithin(unlike.within, path, node, unlike.sure);
}
function standsWithin(phrases, path, node, ofPath = phrases) {
  return phrases.length > 0 && (isNamedSo(ofPath, path) || isAround(phrases, node));
}
var paths = /* @__PURE__ */ new WeakMap();
var scopes = /* @__PURE__ */ new WeakMap();
function isNamedSo(phrases, path) {
  let known19 = paths.get(phrases);
  if (!known19) paths.set(phrases, known19 = /* @__PURE__ */ new Map());
  let answer = known19.get(path);
  if (answer === void 0) {
    const parts = path.replace(/\.[^./]+$/, "").split("/").slice(-2);
    known19.set(path, answer = parts.some((name) => hasAnyPhrase(splitWords(name), phrases)));
  }
  return answer;
}
function isAround(phrases, node) {
  let at = node.parent;
  while (at && !isFunction(at) && !ts70.isClassLike(at)) at = at.parent;
  if (!at) return false;
  let known19 = scopes.get(phrases);
  if (!known19) scopes.set(phrases, known19 = /* @__PURE__ */ new WeakMap());
  let answer = known19.get(at);
  if (answer === void 0) {
    const name = declaredName(at);
    answer = name !== null && hasAnyPhrase(splitWords(name), phrases) || isAround(phrases, at);
    known19.set(at, answer);
  }
  return answer;
}

// src/extract/code/guards/queries/asked-tables.ts
var QUERY = /^\s*(select|with)\b/i;
var COUNTS2 = /^\s*select\s+(count|exists|bool_or|sum|max|min|coalesce)\s*\(/i;
var WITHOUT2 = /\bnot\s+(?:exists|in)\s*\(\s*select\b[^()]*?\bfrom\s+["`[]?(?:\w+\.)?["`[]?(\w+)[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
var WITHIN2 = /(?<!\b(?:left|right|full|outer)\s+)\b(?:from|join)\s+["`[]?(?:\w+\.)?["`[]?(\w+)/gi;
var INNER = /\(\s*select\b[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
var LEAVES_OUT = /^(where|andWhere)?_?not_?(exists|in)$/i;
var JOINS = /^(inner_?)?join$/i;
var BUILDS = /^(from|selectFrom|createQueryBuilder|getRepository|table|into)$/;
var ONE_ROW2 = /^(get|first)$/;
function tablesAsked(query) {
  const inner = unwrap(query);
  const text = textIn3(inner) ?? textPrepared(inner);
  if (text !== null && QUERY.test(text)) return COUNTS2.test(text) ? [] : tablesIn(text);
  const named3 = namesOfKey(inner);
  if (named3 || isSnapshot(inner)) return (named3 ?? []).map((words) => ({ words, isIn: true }));
  const tables2 = [];
  for (let at = inner; at; at = before(at)) {
    if (!(at.kind === 214)) continue;
    const name = nameOf(at.expression) ?? "";
    const [first2] = at.arguments;
    const owner = receiverOf(at.expression);
    if (owner && nameOf(owner) !== null && at !== inner && (name === "createQueryBuilder" || name === "query" && !first2) && asksOneRowOfTwo(inner))
      tables2.push({ words: wordsOf3(nameOf(owner)), isIn: true });
    if (owner && /^[A-Z]/.test(nameOf(owner) ?? "") && at !== inner && isOfBothByPath(inner, at))
      tables2.push({ words: wordsOf3(nameOf(owner)), isIn: true });
    if (!first2 || /^[A-Z]/.test(nameOf(owner ?? at) ?? "") && name !== "getRepository") continue;
    if (LEAVES_OUT.test(name)) {
      const table = /\b(?:from|table)\(\s*['"`]?(\w+)/.exec(at.getText())?.[1];
      if (table) tables2.push({ words: wordsOf3(table), isIn: false });
    } else if (name === "getRepository" && !asksOneRowOfTwo(inner)) continue;
    else if (BUILDS.test(name) || JOINS.test(name) || at.expression.kind === 80 && at !== inner) {
      const table = unwrap(first2);
      if (table.kind === 11 || table.kind === 15) tables2.push({ words: wordsOf3(table.text.split(/\s/)[0]), isIn: true });
      else if (table.kind === 80) tables2.push({ words: wordsOf3(table.text), isIn: true });
    }
  }
  return tables2;
}
function tablesAreSafe(query, outcome, concept) {
  const tables2 = tablesAsked(query);
  if (tables2.length === 0 || concept.guard === "connection" && asksForPending(query)) return null;
  if (concept.guard === "connection" && isOfOnePerson(query)) return null;
  for (const { words, isIn } of tables2) {
    if (isUnlike(concept, words, null)) continue;
    const isMatch = concept.guard === "connection" && isIn && isTableOfMatches(words.join(" "), query.getText());
    const safe = isMatch || safeIfListed(concept, words);
    if (safe === null) continue;
    if (!isIn && !outcome) return null;
    return isIn === outcome === safe;
  }
  return null;
}
function isOfOnePerson(query) {
  const calls = callsOf(query);
  const [base] = calls.slice(-1);
  if (asksOfTwo(calls) || base && isOfBothByPath(query, base)) return false;
  return asksOfOnePerson(query) || calls.some(asksOfOneOnly);
}
function safeIfListed(concept, words) {
  const all2 = [...words, "exists"];
  for (const { names: names3, safe, of } of concept.conditions) {
    if (of !== null) continue;
    const isNamed6 = all2.some(
      (_, at) => phrasesAt(all2, names3, at).some((one) => at + phraseLength(all2, one, at) >= words.length)
    );
    if (isNamed6) return safe;
  }
  return null;
}
function textPrepared(query) {
  if (!(query.kind === 214) || !ONE_ROW2.test(nameOf(query.expression) ?? "")) return null;
  const calls = callsOf(query);
  const statement = receiverOf(query.expression);
  const value = statement && unwrap(statement).kind === 80 ? valueOf(unwrap(statement)) : null;
  const prepared = [...calls, ...value ? [unwrap(value)] : []].find(
    (one) => one.kind === 214 && nameOf(one.expression) === "prepare"
  );
  const text = prepared ? textIn3(prepared) : null;
  const given2 = calls.flatMap((one) => one === prepared ? [] : [...one.arguments]);
  return text !== null && equalsTwo(text) && peopleGiven(given2).size > 1 ? text : null;
}
function textIn3(query) {
  const given2 = query.kind === 214 ? query.arguments[0] : query.kind === 216 ? query.template : null;
  const inner = given2 && ts71.isExpression(given2) ? unwrap(given2) : given2;
  if (!inner) return null;
  if (inner.kind === 11 || inner.kind === 15) return inner.text;
  const isSql = inner.kind === 229 || inner.kind === 216 && /sql$/i.test(inner.tag.getText());
  return isSql ? inner.getText().replace(/^\w*`/, "") : null;
}
function tablesIn(text) {
  const outer = text.replace(INNER, " ");
  const isOpen3 = outer !== text && /\bor\b/i.test(outer);
  const without = [...(isOpen3 ? "" : text).matchAll(WITHOUT2)].map(([, table]) => ({
    words: wordsOf3(table),
    isIn: false
  }));
  const within2 = [...(isOpen3 ? outer : text.replace(WITHOUT2, " ")).matchAll(WITHIN2)].map(([, table]) => ({
    words: wordsOf3(table),
    isIn: true
  }));
  return [...without, ...within2];
}
var wordsOf3 = (table) => splitWords(table).filter((word) => !/^(table|schema|model|repository|repo)s?$/.test(word));

// src/extract/code/guards/queries/asked-of-nobody.ts
import "./vendor/ts-morph.js";
var AGREED2 = /^(is_?)?(accepted|confirmed|approved|mutual|active)(_?(at|on))?$/i;
var COMPARES = /^(and|or|not|eq|ne|is|isNull|isNotNull|inArray|Not|IsNull|Equal|In|desc|asc|sql)$/;
var OF_TABLE = /^(from|selectFrom|select|table|collection|model|getRepository|createQueryBuilder|into)$/;
var JOINS2 = /join|include|populate|with/i;
var SAYS_MORE = /\(|\bjoin\b|\bmy_/i;
var PLACES = /[$:@]\w|\?/;
function asksOfNobody(query) {
  const inner = unwrap(query);
  if (inner.kind === 216)
    return inner.template.kind === 229 ? isOfNobody(inner.template.getText().replaceAll(/\$\{[^}]*\}/g, " ")) && inner.template.templateSpans.every(({ expression }) => isWrittenOut(expression)) : isPlainText(inner.template);
  if (!(inner.kind === 214)) return false;
  const calls = callsOf(inner);
  const first2 = calls.at(-1);
  const text = first2.arguments[0];
  if (calls.length === 1 && text && isText2(text)) {
    const values = first2.arguments.slice(1);
    return values.length === 0 ? isPlainText(text) : (text.kind === 11 || text.kind === 15) && isOfNobody(text.text) && values.every(isWrittenOut);
  }
  const given2 = calls.flatMap((call) => [...call.arguments]);
  if (given2.length === 0)
    return calls.length === 1 && /^[A-Z]/.test(nameOf(receiverOf(inner.expression) ?? inner) ?? "");
  return calls.every(({ expression, arguments: all2 }) => {
    const name = nameOf(expression) ?? "";
    if (JOINS2.test(name)) return false;
    return all2.every((one) => OF_TABLE.test(name) && unwrap(one).kind === 80 || isWrittenOut(one));
  });
}
var isText2 = (given2) => (given2.kind === 11 || given2.kind === 15 || given2.kind === 229) && /\bselect\b/i.test(given2.getText());
var isPlainText = (text) => (text.kind === 11 || text.kind === 15) && isOfNobody(text.text) && !PLACES.test(text.text);
var isOfNobody = (text) => !SAYS_MORE.test(text.replaceAll(/\bin\s*\([^()]*\)/gi, " "));
function isWrittenOut(given2) {
  const inner = unwrap(given2);
  if (literalOf(inner) || inner.kind === 80 && /^[A-Z][A-Z\d_]+$/.test(inner.text)) return true;
  if (inner.kind === 215)
    return nameOf(inner.expression) === "Date" && (inner.arguments ?? []).every(isWrittenOut);
  if (inner.kind === 210) return inner.elements.every(isWrittenOut);
  if (inner.kind === 211)
    return inner.properties.every(
      (one) => one.kind === 304 && !JOINS2.test(one.name.getText()) && isWrittenOut(one.initializer)
    );
  if (inner.kind === 214)
    return inner.getText() === "Date.now()" || COMPARES.test(nameOf(inner.expression) ?? "") && inner.arguments.every(isWrittenOut);
  const chain = chainOf(inner);
  const last = chain.at(-1) ?? "";
  return chain.length > 1 && (isState(last) || AGREED2.test(last) || /^[A-Z]/.test(chain.at(-2)));
}

// src/extract/code/guards/queries/asked-of-oneself.ts
import { ts as ts73 } from "./vendor/ts-morph.js";
var ONESELF = /^((is )?(logged|signed) in|(is )?(authenticated|authed)|((my|current|session|auth|logged in|signed in) )?(user|account|session|viewer|profile)( id)?|me|my id|(is |not )*(own|self|me|mine|my)( (profile|page|account|user|post|comment|content))?)$/;
var WRITTEN = /^(text|content|body|message|msg|title|subject|caption|file|image|media|length|token|id|uid)$/;
var KNOWN2 = /friend|budd|contact|follow|partner|match|connect|peer/i;
var JOINS3 = /* @__PURE__ */ new Set([
  56,
  57,
  61,
  35,
  37,
  36,
  38,
  32,
  34,
  30,
  33
]);
function isOnlyOfOneself(test) {
  const inner = unwrap(test);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  return value !== null && asksNothing(value, 4);
}
function asksNothing(value, hops) {
  const inner = unwrap(value);
  const again = (one) => asksNothing(one, hops);
  if (ts73.isLiteralExpression(inner) || /^(true|false|null|undefined)$/.test(inner.getText())) return true;
  if (inner.kind === 225) return again(inner.operand);
  if (inner.kind === 222) return true;
  if (inner.kind === 227)
    return JOINS3.has(inner.operatorToken.kind) && again(inner.left) && again(inner.right);
  if (inner.kind === 228) return [inner.condition, inner.whenTrue, inner.whenFalse].every(again);
  if (inner.kind === 214)
    return /^(Boolean|String|Number)$/.test(nameOf(inner.expression) ?? "") && inner.arguments.every(again);
  if (ONESELF.test(wordsOf(inner).join(" "))) return true;
  if (!(inner.kind === 80) && !(inner.kind === 212)) return false;
  const made3 = inner.kind === 80 && hops > 0 ? valueOf(inner) : null;
  return made3 && !isRead2(made3) ? asksNothing(made3, hops - 1) : isPlain(chainOf(inner));
}
var isRead2 = (value) => unwrap(value).kind === 212;
function isPlain(chain) {
  const words = splitWords(chain.at(-1) ?? "");
  const last = words.at(-1) ?? "";
  if (WRITTEN.test(last) || /^(user ?name|slug)$/.test(words.join(" "))) return true;
  return isOfSomebody(chain) && !KNOWN2.test(chain.at(-1));
}

// src/extract/code/guards/queries/changed-conditions.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/added-to.ts
import "./vendor/ts-morph.js";
var ADDS2 = /^(push|unshift|add|set|fill|splice|copyWithin|with)$/;
var READS = /^(Set|Map|Array|String|Boolean|Number|log|debug|Array\.(from|of|isArray)|Object\.(keys|values|entries|freeze|fromEntries|groupBy)|Promise\.\w+)$|\.(log|debug|info|warn|error|trace|json|send|jsonp|render|stringify)$/;
var PROMISES_MORE = /^(add|append|assign|concat|defaults|extend|fill|include|join|merge|mix|push|set|splice|unshift)/i;
var KEEPS = /^(set|put|set_?ex|h_?set|setJSON|setItem|emit|publish|write|track|capture)$/i;
function addedTo(list) {
  if (!declarationOf(list.text, list)) return [];
  const added = [];
  for (const write of writesTo(list)) {
    const more = write.path.includes(EACH) ? addedToEach(write) : addedBy(write);
    if (!more || write.inside && !more.every((one) => one.isUnseen)) return null;
    added.push(...more);
  }
  return added;
}
var all = (given2) => given2.map((one) => ({ given: one }));
function addedBy({ kind, path, by, given: given2, isFollowed, use }) {
  if (kind === "handed") return path.length > 0 || isFollowed ? [] : addedByCallee(by, use);
  if (kind === "called") return ADDS2.test(nameOf(by.expression) ?? "") ? all(given2) : [];
  if (kind !== "set") return null;
  if (path.at(-1) === "length" || isOfOne2(path) && !saysWho2(path.at(-1))) return [];
  const isPlain2 = by.kind === 227 && by.operatorToken.kind === 64;
  return isPlain2 ? all(given2) : null;
}
var isOfOne2 = ([place, ...further]) => further.length > 0 && (place === null || typeof place === "string" && /^\d+$/.test(place));
function addedToEach({ kind, path }) {
  if (kind === "over") return null;
  return (kind === "set" || kind === "deleted") && saysWho2(path.at(-1)) ? null : [];
}
var saysWho2 = (member) => typeof member !== "string" || isOfSomebody([member]) || isState(member);
function addedByCallee(call, list) {
  if (!(call.kind === 214)) return call.kind === 215 && READS.test(call.expression.getText()) ? [] : null;
  const chain = chainOf(call.expression);
  if (/^(apply|call)$/.test(chain.at(-1) ?? "") && ADDS2.test(chain.at(-2) ?? ""))
    return all(call.arguments.slice(1).map(unwrap));
  if (!calleeOf(call.expression) && READS.test(chain.join("."))) return [];
  const isFirst = isWithin(list, call.arguments[0]);
  if (!isFirst && KEEPS.test(chain.at(-1) ?? "") && receiverOf(call.expression)) return [];
  if (PROMISES_MORE.test(chain.at(-1) ?? "")) return null;
  return isOfPackage(call.expression) ? [] : [{ given: call, isUnseen: true }];
}
function isOfPackage(callee) {
  const links2 = linksOf(callee);
  const own = chainOf(callee)[0] ?? "";
  const binding = links2?.imports.get(own);
  if (!links2 || !binding || /^[.~#/]|^@\//.test(binding.specifier)) return false;
  const name = /^(default|\*)$/.test(binding.name) ? own : binding.name;
  const declared = new RegExp(`\\b(?:function\\*?|const|let|var|class)\\s+${literally(name)}\\b`);
  return links2.open(binding.specifier, binding.name) === null && links2.lookFor(name, declared, 0) !== null;
}
function listOfEach(one) {
  const declared = declarationOf(one.text, one);
  const loop = declared?.parent.parent;
  if (declared && loop && loop.kind === 251 && declared.kind === 261) return loop.expression;
  const each = declared?.parent;
  const isFirst = each && each.kind === 220 && each.parameters[0] === declared;
  const call = isFirst ? each.parent : null;
  return call && call.kind === 214 && nameOf(call.expression) === "forEach" ? receiverOf(call.expression) : null;
}

// src/extract/code/guards/queries/conditions-anew.ts
import { ts as ts83 } from "./vendor/ts-morph.js";

// src/extract/code/whom/told-by.ts
import { ts as ts82 } from "./vendor/ts-morph.js";

// src/extract/code/whom/calls.ts
import "./vendor/ts-morph.js";

// src/extract/code/whom/frames.ts
import { ts as ts75 } from "./vendor/ts-morph.js";
function givenFor(parameter, frames2) {
  const position = parameter.parent.parameters.indexOf(parameter);
  for (let at = frames2.length - 1; at >= 0; at--) {
    const { from, into, given: given2 } = frames2[at];
    const call = unwrap(from);
    const isGiven3 = given2 !== void 0 && into === parameter.parent;
    const isCalled = !given2 && call.kind === 214 && calleeOf(call.expression) === parameter.parent;
    if (!isGiven3 && !isCalled) continue;
    const list = given2 ?? call.arguments;
    if (list.some(ts75.isSpreadElement) || parameter.dotDotDotToken) return null;
    const one = list[position];
    return one ? { given: one, frames: frames2.slice(0, at) } : null;
  }
  return null;
}
function textAt(expression, frames2) {
  const value = literalOf(expression)?.value;
  if (typeof value === "string" || typeof value === "number") return String(value);
  const inner = unwrap(expression);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const handed = declared && declared.kind === 170 ? givenFor(declared, frames2) : null;
  return handed && textAt(handed.given, handed.frames);
}

// src/extract/code/whom/requests.ts
import { ts as ts76 } from "./vendor/ts-morph.js";
var REQUESTS = /^_?(req|request|ctx|context|c|event|evt|socket|client|ws|connection)$/;
var SENT = /^(body|params|param|query|args|input|inputs|data|payload|dto|form|formData|fields|values|variables|searchParams|rawInput)$/;
var BETWEEN = /^(req|request|raw|nextUrl|url|locals|original)$/;
var isRequest2 = (parameter) => parameter.name.kind === 80 && REQUESTS.test(parameter.name.text);
function isSent2(parameter) {
  if (parameter.name.kind === 80 && SENT.test(parameter.name.text)) return true;
  if (ts76.getDecorators(parameter)?.some((one) => /^@(Body|Param|Query|Args|MessageBody|Payload)\b/.test(one.getText())))
    return true;
  const call = parameter.parent.parent;
  return call.kind === 214 && nameOf(call.expression) === "on";
}
function pathInRequest(path) {
  const from = path.findIndex((key) => !BETWEEN.test(key));
  return from > 0 ? path.slice(from) : path;
}
var isSentPath = (path) => SENT.test(pathInRequest(path)[0] ?? "");
var nameOfParameter = ({ name }) => name.kind === 80 ? textOf(name) : "";
function isWhole3({ root, path }) {
  if (root === "request") return path.length === 0 || pathInRequest(path).length === 1 && isSentPath(path);
  return typeof root === "object" && root.kind === 170 && path.length === 0 && isSent2(root);
}

// src/extract/code/whom/sides.ts
import "./vendor/ts-morph.js";
var ACTOR = /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|authenticated|from|auth|logged|myself)$/;
var SIGNED_IN = /^(user|user_?ids?|uid|auth|session|account|member|profile|viewer|me|my|self|current_?user|decoded|token|jwt|claims|handshake|request|state|data)$/i;
var CARRIES = /^(state|data|locals|handshake|request|session|auth)$/;
var KEYS = /^(_?ids?|u?uids?|user_?ids?|sub|user|profile|data|auth|state|locals|session|token|account)$/i;
var OTHER = /^(to|recipients?|receivers?|addressees?|targets?|others?|peers?|partners?|counterparts?|interlocutors?|invitees?)$/;
var PLACE2 = /^(conversations?|convos?|chats?|rooms?|channels?|threads?|groups?|dialogs?|inbox|messages?|match(es)?|requests?|invites?|invitations?|posts?|comments?|listings?|orders?|bookings?|tickets?|games?|events?|items?|keys?|tokens?|links?|servers?|guilds?|communit(y|ies)|teams?|jobs?)$/;
var ANYBODY = /^(users?|friends?|contacts?|person|people|members?|profiles?|accounts?|followers?|followees?|following|subject|who|whom|them|they|b|other|second|child|parent)$/;
var THIRD = /^(owners?|admins?|authors?|moderators?|mods?|inviters?|refs?|referrers?|referred|referrals?|sponsors?|guardians?|creators?|hosts?|leaders?|support|about|cc|bcc|copies|quoted|mentioned|mentions?|reply|replied)$/;
var NOBODY2 = /^(text|message|content|body|html|subject|settings?|prefs|preferences?|options?|policy|config|type|kind|status)$/;
var isThird = (words) => words.some((word) => THIRD.test(word));
var isNobody = (words) => words.some((word) => NOBODY2.test(word));
var isOther2 = (words) => words.some((word) => OTHER.test(word));
var isActor = (words) => words.some((word) => ACTOR.test(word));
var isAnybody = (words) => words.some((word) => ANYBODY.test(word) || OTHER.test(word));
var isUser = (words) => words.some((word) => /^(users?|persons?|people|members?|profiles?|accounts?|who|whom|them|they|ids?)$/.test(word));
var isPlace = (words) => PLACE2.test(words.at(-1) ?? "");
function sideOfActor({ root, path, isReached }) {
  if (root === "request") {
    const all2 = pathInRequest(path);
    const inside = CARRIES.test(all2[0] ?? "") && all2.length > 1 ? all2.slice(1) : all2;
    if (!SIGNED_IN.test(inside[0] ?? "")) return isActor(splitWords(inside[0] ?? "")) ? "exact" : null;
    const rest2 = inside.slice(1).filter((key) => !KEYS.test(key) && !isActor(splitWords(key)));
    return rest2.length === 0 && !isReached ? "exact" : "theirs";
  }
  if (typeof root !== "object") return null;
  const names3 = root.kind === 170 ? [nameOfParameter(root), ...path] : path;
  const at = names3.findIndex((name) => isActor(splitWords(name)) && !isOther2(splitWords(name)));
  if (at < 0 || names3.slice(0, at).some((name) => isOther2(splitWords(name)))) return null;
  const rest = names3.slice(at + 1).filter((key) => !KEYS.test(key));
  return rest.length === 0 && !isReached ? "exact" : "theirs";
}

// src/extract/code/whom/source.ts
var OPEN = (at) => ({
  root: "open",
  path: [],
  isReached: false,
  isAnswer: false,
  at
});
var FIXED2 = (at) => ({ ...OPEN(at), root: "fixed" });
var KEY = /^(_?ids?|u?uids?|user_?ids?|socket_?ids?|sid|pk|key|value|data|rows?|user|profile|account|user_?name|handle|email)$/i;
var isKeyOfPerson = (key) => KEY.test(key) || key === "0";
function keyOf4(source, key, at) {
  if (source.root === "open" || source.root === "fixed") return { ...source, at };
  if (source.isAnswer && isKeyOfPerson(key)) return { ...source, at };
  return {
    ...source,
    path: [...source.path, key],
    isReached: source.isReached || source.isAnswer,
    isAnswer: false,
    at
  };
}
var answerOf5 = (source, at) => ({ ...source, isAnswer: true, at });
function isRelated(one, other) {
  if (one.root !== other.root) return false;
  const [whole3, part] = one.path.length <= other.path.length ? [one, other] : [other, one];
  if (!whole3.path.every((key, at) => key === part.path[at])) return false;
  return !part.path.slice(whole3.path.length).some(isOfKin) || !isAnybody(stemOf(whole3));
}
var isOfKin = (key) => isThird(splitWords(key)) || splitWords(key).some((word) => KIN.test(word));
var KIN = /^(parents?|child|children|mother|father|friends?|partners?|siblings?|spouse|deputy|deputies|teachers?|manager|assistant)$/;
function stemOf({ root, path }) {
  const named3 = path.findLast((key) => !/^(\*|\d+|\[.*)$/s.test(key) && !IDS.test(key));
  const name = named3 ?? (typeof root === "object" && "name" in root ? root.name?.getText() ?? "" : path.at(-1) ?? "");
  return splitWords(name).filter((word) => !IDS.test(word));
}
var IDS = /^(_?ids?|u?uids?|name|names|username|key|value|email|handle)$/i;

// src/extract/code/whom/sources.ts
import { ts as ts79 } from "./vendor/ts-morph.js";

// src/extract/code/whom/named-values.ts
import "./vendor/ts-morph.js";
function sourcesOfName(name, frames2, depth2) {
  const declared = declarationOf(name.text, name);
  if (!declared) return /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(name.text) ? [FIXED2(name)] : [OPEN(name)];
  if (declared.kind === 170) return ofParameter(declared, [], name, frames2, depth2);
  if (declared.kind === 209) return ofTaken(declared, name, frames2, depth2);
  if (!(declared.kind === 261)) return [OPEN(name)];
  const { parent } = declared.parent;
  if (parent.kind === 251 && parent.initializer === declared.parent)
    return sourcesOf(parent.expression, frames2, depth2 - 1).map((one) => keyOf4(one, "*", name));
  const value = valueOf(name);
  if (!value) return [OPEN(name)];
  const added = addedTo2(declared, value);
  if (added) return added.flatMap((one) => sourcesOf(one, frames2, depth2 - 1));
  return isChanged(name.text, declared) ? [OPEN(name)] : sourcesOf(value, frames2, depth2 - 1);
}
function addedTo2(declared, start) {
  const made3 = unwrap(start);
  const isEmpty2 = made3.kind === 210 && made3.elements.length === 0 || made3.kind === 215 && /^(Set|Array)$/.test(nameOf(made3.expression) ?? "") && !made3.arguments?.length;
  const around = isEmpty2 ? enclosingFunction(declared) : null;
  if (!around?.body) return null;
  const added = [];
  let isOther5 = false;
  eachNode(around.body, (node) => {
    if (!(node.kind === 80) || declarationOf(node.text, node) !== declared) return;
    const { parent } = node;
    const call = parent.kind === 212 && parent.expression === node ? parent.parent : null;
    const isAdded = call && call.kind === 214 && call.expression === parent;
    const name = isAdded ? nameOf(call.expression) : null;
    if (isAdded && /^(push|add)$/.test(name ?? "")) added.push(...call.arguments);
    else if (/^(unshift|splice|concat|fill)$/.test(name ?? "")) isOther5 = true;
    else if (parent.kind === 214 && parent.arguments.includes(node)) isOther5 = true;
  });
  return added.length > 0 && !isOther5 ? added : null;
}
function isChanged(name, declared) {
  const text = declared.getSourceFile().text;
  if (!text.includes(`${name}.`) && !text.includes(`${name}[`)) return false;
  return new RegExp(
    `(?<![\\w$.])${name.replace(/\$/g, "\\$")}(?:\\.(?:push|add|set|unshift|splice|concat)\\(|(?:\\.\\w+|\\[[^\\]]*\\])+\\s*=[^=>])`
  ).test(text);
}
function ofParameter(parameter, keys, at, frames2, depth2) {
  const handed = givenFor(parameter, frames2);
  if (handed) return keysOf2(handed.given, keys, at, handed.frames, depth2 - 1);
  const element = elementGiven(parameter);
  const step = (whole3) => keys.reduce((one, key) => keyOf4(one, key, at), whole3);
  if (element) return sourcesOf(element, frames2, depth2 - 1).map((one) => step(keyOf4(one, "*", at)));
  const root = isRequest2(parameter) ? "request" : parameter;
  return [step({ root, path: [], isReached: false, isAnswer: false, at })];
}
var EACH2 = /^(map|forEach|filter|some|every|find|findIndex|findLast|flatMap|allSettled)$/;
function elementGiven(parameter) {
  const callback = parameter.parent;
  const call = callback.parent;
  if (!(call.kind === 214) || call.arguments[0] !== callback) return null;
  return callback.parameters[0] === parameter && EACH2.test(nameOf(call.expression) ?? "") ? receiverOf(call.expression) : null;
}
function ofTaken(element, at, frames2, depth2) {
  const keys = [];
  let holder = element;
  while (holder.kind === 209) {
    const pattern = holder.parent;
    if (!holder.dotDotDotToken) {
      if (pattern.kind === 208) keys.unshift(String(pattern.elements.indexOf(holder)));
      else if (holder.propertyName && holder.propertyName.kind === 168) return [OPEN(at)];
      else keys.unshift(textOf(holder.propertyName ?? holder.name));
    }
    holder = pattern.parent;
  }
  if (holder.kind === 170) return ofParameter(holder, keys, at, frames2, depth2);
  if (!(holder.kind === 261)) return [OPEN(at)];
  const { parent } = holder.parent;
  if (parent.kind === 251 && parent.initializer === holder.parent)
    return sourcesOf(parent.expression, frames2, depth2 - 1).map(
      (one) => keys.reduce((whole3, key) => keyOf4(whole3, key, at), keyOf4(one, "*", at))
    );
  return holder.initializer ? keysOf2(holder.initializer, keys, at, frames2, depth2 - 1) : [OPEN(at)];
}

// src/extract/code/whom/sources.ts
var MAX_DEPTH = 12;
function sourcesOf(expression, frames2, depth2 = MAX_DEPTH) {
  const inner = unwrap(expression);
  if (depth2 === 0) return [OPEN(inner)];
  const again = (one) => sourcesOf(one, frames2, depth2 - 1);
  const literal = literalOf(inner);
  if (literal) return literal.value === null || literal.value === void 0 ? [] : [FIXED2(inner)];
  if (inner.kind === 80) return sourcesOfName(inner, frames2, depth2);
  if (inner.kind === 110) return ofThis(inner);
  if (inner.kind === 212) return ofKey(inner, inner.name.text, frames2, depth2);
  if (inner.kind === 213) {
    const key = textAt(inner.argumentExpression, frames2);
    if (key !== null) return ofKey(inner, key, frames2, depth2);
    const isEach = isCounter(inner.argumentExpression);
    const found3 = again(inner.expression).map(
      (one) => keyOf4(one, isEach ? "*" : `[${inner.argumentExpression.getText()}]`, inner)
    );
    return isEach ? found3 : [...found3, ...again(inner.argumentExpression)];
  }
  if (inner.kind === 214) return sourcesOfCall(inner, frames2, depth2);
  if (inner.kind === 215) return inner.arguments?.length ? inner.arguments.flatMap(again) : [OPEN(inner)];
  if (inner.kind === 211) return inner.properties.flatMap((one) => ofProperty(one, again));
  if (inner.kind === 210)
    return inner.elements.length > 0 ? inner.elements.flatMap(again) : [OPEN(inner)];
  if (inner.kind === 231) return again(inner.expression);
  if (inner.kind === 229) return inner.templateSpans.flatMap((one) => again(one.expression));
  if (inner.kind === 216) return inner.template.kind === 229 ? again(inner.template) : [];
  if (inner.kind === 228) return [...again(inner.whenTrue), ...again(inner.whenFalse)];
  if (inner.kind === 227) return [...again(inner.left), ...again(inner.right)];
  if (inner.kind === 225) return again(inner.operand);
  if (isFunction(inner)) return mentionedIn(inner, again);
  return [OPEN(inner)];
}
function isCounter(key) {
  const inner = unwrap(key);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  return declared !== null && declared.kind === 261 && declared.parent.parent.kind === 249;
}
function ofProperty(property2, again) {
  if (property2.kind === 304) return again(property2.initializer);
  if (property2.kind === 305) return again(property2.name);
  return property2.kind === 306 ? again(property2.expression) : [];
}
function mentionedIn(node, again) {
  const found3 = [];
  eachNode(node, (one) => {
    if (!(one.kind === 80) || !isRead3(one)) return;
    const declared = declarationOf(one.text, one);
    const isOwn3 = declared !== null && declared.pos >= node.pos && declared.end <= node.end;
    let whole3 = one;
    while (whole3.parent.kind === 212 && whole3.parent.expression === whole3) whole3 = whole3.parent;
    const isCalled = whole3.parent.kind === 214 && whole3.parent.expression === whole3;
    const read3 = isCalled && whole3 !== one ? whole3.expression : whole3;
    if (declared && !isOwn3 && !(isCalled && whole3 === one)) found3.push(...again(read3));
  });
  return found3;
}
function isRead3(name) {
  const { parent } = name;
  if (parent.kind === 212) return parent.expression === name;
  if (parent.kind === 304) return parent.initializer === name;
  return !(parent.kind === 170) && !(parent.kind === 209) && !(parent.kind === 261);
}
function ofKey(node, key, frames2, depth2) {
  if (/^process\.env\b/.test(node.getText())) return [FIXED2(node)];
  return keysOf2(node.expression, [key], node, frames2, depth2 - 1);
}
function keysOf2(owner, keys, at, frames2, depth2) {
  const [key, ...rest] = keys;
  if (key === void 0) return sourcesOf(owner, frames2, depth2);
  const made3 = madeOf(owner, frames2);
  const written2 = made3 && made3.value.kind === 211 ? memberOf5(made3.value, key) : null;
  if (made3 && written2) return keysOf2(written2, rest, at, made3.frames, depth2 - 1);
  const element = made3 && /^\d+$/.test(key) ? elementOf(made3.value, Number(key)) : null;
  if (made3 && element) return keysOf2(element, rest, at, made3.frames, depth2 - 1);
  return sourcesOf(owner, frames2, depth2).map((one) => keys.reduce((whole3, step) => keyOf4(whole3, step, at), one));
}
function madeOf(owner, frames2) {
  const inner = unwrap(owner);
  if (!(inner.kind === 80)) return { value: inner, frames: frames2 };
  const declared = declarationOf(inner.text, inner);
  const handed = declared && declared.kind === 170 ? givenFor(declared, frames2) : null;
  if (handed) return madeOf(handed.given, handed.frames);
  const value = valueOf(inner);
  return value && { value: unwrap(value), frames: frames2 };
}
function memberOf5(written2, key) {
  const found3 = written2.properties.find(
    (one) => one.name && !(one.name.kind === 168) && textOf(one.name) === key
  );
  if (found3 && found3.kind === 304) return found3.initializer;
  return found3 && found3.kind === 305 ? found3.name : null;
}
function elementOf(made3, at) {
  const isAll = made3.kind === 214 && made3.expression.getText() === "Promise.all";
  const list = isAll && made3.arguments[0] ? unwrap(made3.arguments[0]) : made3;
  if (!(list.kind === 210) || list.elements.some(ts79.isSpreadElement)) return null;
  return list.elements[at] ?? null;
}
function ofThis(node) {
  for (let at = node.parent; at; at = at.parent)
    if (ts79.isClassLike(at)) return [{ ...OPEN(node), root: at }];
  return [OPEN(node)];
}

// src/extract/code/whom/calls.ts
var TAKES4 = /^(get|param|query|getParam|input|field|header)$/;
var READS2 = /^(json|formData|parseBody|body|valid|text)$/;
var LISTS = /^(filter|slice|sort|toSorted|reverse|toReversed|concat|flat|values|keys|entries|map|flatMap)$/;
var ONE = /^(find|findLast|at|pop|shift)$/;
function sourcesOfCall(call, frames2, depth2) {
  const name = nameOf(call.expression) ?? "";
  const receiver = receiverOf(call.expression);
  const [first2] = call.arguments;
  if (receiver && TAKES4.test(name) && first2 && call.arguments.length === 1) {
    const key = textAt(first2, frames2);
    if (key !== null)
      return sourcesOf(receiver, frames2, depth2 - 1).map((one) => {
        const field = keyOf4(one, key, call);
        return name === "get" && isWhole3(one) ? keyOf4(field, "0", call) : field;
      });
  }
  if (receiver && name === "getAll" && first2) {
    const key = textAt(first2, frames2);
    if (key !== null) return sourcesOf(receiver, frames2, depth2 - 1).map((one) => keyOf4(one, key, call));
  }
  if (receiver && READS2.test(name) && call.arguments.every((one) => one.kind === 11 || one.kind === 15))
    return sourcesOf(receiver, frames2, depth2 - 1).map((one) => keyOf4(one, "body", call));
  const handed = call.expression.kind === 80 ? functionHanded(call.expression, frames2) : null;
  if (handed) return sourcesOf(handed.body, handed.frames, depth2 - 1);
  const before3 = receiver && !isService(receiver) ? sourcesOf(receiver, frames2, depth2 - 1) : [];
  if (receiver && LISTS.test(name) && before3.length > 0) return [...before3, ...givenIn(call, frames2, depth2)];
  if (receiver && ONE.test(name) && before3.length > 0) {
    const key = name === "at" && first2 ? textAt(first2, frames2) ?? "*" : "*";
    return [...before3.map((one) => keyOf4(one, key, call)), ...givenIn(call, frames2, depth2)];
  }
  const all2 = [...before3, ...givenIn(call, frames2, depth2)];
  return all2.length > 0 ? all2.map((one) => isWhole3(one) ? one : answerOf5(one, one.at)) : [OPEN(call)];
}
function functionHanded(callee, frames2) {
  const declared = declarationOf(callee.text, callee);
  const handed = declared && declared.kind === 170 ? givenFor(declared, frames2) : null;
  const given2 = handed && unwrap(handed.given);
  return given2 && given2.kind === 220 && !(given2.body.kind === 242) ? { body: given2.body, frames: handed.frames } : null;
}
function givenIn(call, frames2, depth2) {
  return askedIn(call).flatMap((one) => sourcesOf(one, frames2, depth2 - 1));
}
function askedIn(call) {
  const declared = calleeOf(call.expression);
  if (!declared?.body || declared.parameters.some((one) => one.dotDotDotToken)) return call.arguments;
  return call.arguments.filter((_, at) => {
    const parameter = declared.parameters[at];
    return parameter !== void 0 && isUsed(parameter, declared);
  });
}
function isUsed(parameter, { body: body2 }) {
  if (!(parameter.name.kind === 80) || !body2) return true;
  const { text } = parameter.name;
  let found3 = false;
  const read3 = (node) => {
    if (node.kind === 80 && node.text === text && declarationOf(text, node) === parameter) found3 = true;
    if (node.kind === 80 && node.text === "arguments") found3 = true;
  };
  read3(body2);
  eachNode(body2, read3);
  return found3;
}
var SERVICE = /^(db|prisma|repo|repository|repositories|service|services|model|models|dao|em|manager|knex|store|client|loader|loaders|sources|pool|sql|query|api|redis|cache|schema|validator|z|policy|controller|helper|gateway)$/;
function isService(receiver) {
  const inner = unwrap(receiver);
  const root = chainRoot(inner);
  if (root === null) return false;
  if (root.kind === 110) return inner !== root;
  if (!(root.kind === 80)) return false;
  const declared = declarationOf(root.text, root);
  if (!declared || /^[A-Z]/.test(root.text)) return !declared || declared.kind === 264;
  if (declared.kind === 263 || isFunction(declared)) return true;
  const isAtTop = declared.kind === 261 && declared.parent.parent.parent.kind === 308;
  return isAtTop || chainOf(inner).some((one) => splitWords(one).some((word) => SERVICE.test(word)));
}
function chainRoot(expression) {
  let at = unwrap(expression);
  while (at.kind === 212 || at.kind === 213) at = unwrap(at.expression);
  return at.kind === 214 ? null : at;
}

// src/extract/code/whom/loads.ts
import { ts as ts81 } from "./vendor/ts-morph.js";
var READS_THROUGH = /^(safe_?)?(parse|validate|cast|assert|plainTo(Instance|Class)|decode|create|mask)(_?(async|sync|body|input|payload|request|query))?$/i;
var RESULT = /^(data|value|output)$/;
var OWN = /^(_?id|u?uid|uuid|pk|data|rows?|\d+|value)$/i;
var NEUTRAL = /^(get|find|load|fetch|read|lookup|look|up|resolve|retrieve|query|select|one|first|unique|by|or|throw|fail|null|and|with|in|the|an?|where|ids?|uids?|uuid|pk|key|name|names|username|handle|email|async|prisma|db|database|repo|repository|repositories|services?|models?|dao|em|manager|knex|store|stores|client|loaders?|pool|sql|api|cache|this|ctx|context|req|app|tx|trx|entity|orm|data|source|map|json|to|string)$/;
function loadsTheSame(call, path) {
  const keys = path.filter((one) => typeof one === "string");
  const objects = (call.arguments ?? []).map(unwrap).filter(ts81.isObjectLiteralExpression);
  if (path.length === 0 && objects.length === 0 && !(call.parent.kind === 224)) return true;
  const by = objects.flatMap(keysAsked);
  const [key] = keys;
  if (keys.length === 1 && by.length === 1 && by[0] === key) return true;
  if (!by.every(isKeyOfPerson)) return false;
  const words = [...wordsOf4(call)].filter((word) => !NEUTRAL.test(word));
  const isOfPeople2 = words.length > 0 && words.every((word) => isPeopleTable([word]));
  return isOfPeople2 || words.length === 0 && objects.length === 0 && keys.every((one) => OWN.test(one));
}
var OTHERS = /^\$?(not|ne|nin|notIn|lt|lte|gt|gte|Op\.(ne|not|gt|lt))$/;
function keysAsked(object) {
  return object.properties.flatMap((one) => {
    const name = one.name ? textOf(one.name) : "\u2026";
    if (/^(select|include|attributes|fields|relations|order(By)?|take|limit|cache|transaction|lock)$/.test(name))
      return [];
    const value = one.kind === 304 ? unwrap(one.initializer) : null;
    if (value && literalOf(value)) return [];
    if (!value || !(value.kind === 211)) return [name];
    if (value.properties.some(({ name: way }) => way && OTHERS.test(textOf(way)))) return ["\u2026"];
    return /^(where|filter|data|values)$/.test(name) ? keysAsked(value) : [name];
  });
}
function* wordsOf4(call) {
  const receiver = receiverOf(call.expression);
  for (const one of receiver ? chainOf(receiver) : []) yield* splitWords(one);
  yield* splitWords(nameOf(call.expression) ?? "\u2026");
  const [first2] = call.arguments ?? [];
  if (first2 && first2.kind === 80 && /^[A-Z]/.test(first2.text)) yield* splitWords(first2.text);
}

// src/extract/code/whom/told-by.ts
var MAX_DEPTH2 = 16;
var CARRIERS = "query|body|params|headers|cookies|input|args|searchParams|formData|form|payload|data|dto|json\\(\\)|formData\\(\\)";
var CARRIED = new RegExp(`\\b(${CARRIERS})[.[]`);
var WHOLE3 = new RegExp(`(^|\\.)(${CARRIERS})$`);
var IS_ITSELF = /^(populate|reload|refresh|save|lean|exec|select|toObject|toJSON|trim|toString|toHexString|valueOf|normalize|toLowerCase|toUpperCase)$/;
var READS3 = /^(get|param|query|header)$/;
var TAKES5 = /^(pick|omit|only|except)$/;
function toldBy(value, path = [], depth2 = MAX_DEPTH2) {
  if (!value) return [];
  const inner = unwrap(value);
  if (depth2 === 0) return [{ text: inner.getText(), isSent: false }];
  const again = (one, under2 = []) => toldBy(one, under2, depth2 - 1);
  const [key, ...rest] = path;
  if (inner.kind === 212 || inner.kind === 213)
    return again(inner.expression, [keyOf3(inner), ...path]);
  if (inner.kind === 80) return ofName2(inner, path, again);
  if (inner.kind === 228) return [inner.whenTrue, inner.whenFalse].flatMap((one) => again(one, path));
  if (inner.kind === 227) return [inner.left, inner.right].flatMap((one) => again(one, path));
  if (inner.kind === 229) return inner.templateSpans.flatMap((one) => again(one.expression));
  if (inner.kind === 211)
    return key === void 0 ? inner.properties.flatMap((one) => ofProperty2(one, again)) : under(inner, key, rest, again);
  if (inner.kind === 210)
    return inner.elements.flatMap((one) => again(one.kind === 231 ? one.expression : one, rest));
  if (inner.kind === 214 || inner.kind === 215) return ofCall2(inner, path, again);
  if (literalOf(inner) || isFunction(inner)) return [];
  return [textUnder(inner, path)];
}
function ofName2(name, path, again) {
  const value = valueOf(name);
  if (value) return again(value, path);
  const declared = declarationOf(name.text, name);
  if (!declared) return literalOf(name) ? [] : [textUnder(name, path)];
  const keys = [];
  let holder = declared;
  for (; holder.kind === 209; holder = holder.parent.parent)
    if (holder.parent.kind === 207) keys.unshift(textOf(holder.propertyName ?? holder.name));
    else keys.unshift(String(holder.parent.elements.indexOf(holder)));
  if (!(holder.kind === 261)) return [textUnder(name, path)];
  const { parent } = holder.parent;
  if (parent.kind === 251) return again(parent.expression, [null, ...keys, ...path]);
  const isConst = (ts82.getCombinedNodeFlags(holder) & ts82.NodeFlags.Const) !== 0;
  return (isConst || !isAssigned(name.text, name.getSourceFile())) && holder !== declared && holder.initializer ? again(holder.initializer, [...keys, ...path]) : [textUnder(name, path)];
}
function sentUnder(root, path) {
  const sent = sentOf(
    root,
    path.map((key) => typeof key === "string" ? key : "*")
  );
  if (sent?.by !== "request") return null;
  const [first2, ...more] = sent.path;
  const rest = OF_ONE.test(more.at(-1) ?? "") ? more.slice(0, -1) : more;
  const keys = first2 === void 0 ? [] : [first2, ...rest];
  const text = [requestOf(root), sent.carrier, ...keys].map((key) => key === "*" ? "[]" : `.${key}`).join("");
  return { text: text.slice(1), isSent: keys.length > 0 };
}
function requestOf(root) {
  const inner = unwrap(root);
  const [first2] = inner.kind === 214 ? inner.arguments : [];
  const isRead6 = inner.kind === 214 && inner.expression.kind === 80 && inner.expression.text.startsWith("read");
  return isRead6 && first2 && first2.kind === 80 && !isRequest(first2) ? `(${first2.text})` : "req";
}
var OF_ONE = /^(_?id|uuid|pk)$/;
function textUnder(root, path) {
  const known19 = sentUnder(root, path);
  if (known19) return known19;
  const textOfKeys = (keys) => [root.getText(), ...keys.map((key) => typeof key === "string" ? `.${key}` : "[]")].join("");
  const last = path.at(-1);
  const before3 = textOfKeys(path.slice(0, -1));
  const isOfOne3 = typeof last === "string" && OF_ONE.test(last) && !WHOLE3.test(before3);
  const text = isOfOne3 ? before3 : textOfKeys(path);
  const declared = root.kind === 80 ? declarationOf(root.text, root) : null;
  const isHanded = declared !== null && declared.kind === 170 && isSent2(declared);
  return { text, isSent: path.length > 0 && (isHanded || CARRIED.test(text)) };
}
var ofProperty2 = (one, again) => one.kind === 304 ? again(one.initializer) : one.kind === 305 ? again(one.name) : one.kind === 306 ? again(one.expression) : [];
function under({ properties }, key, rest, again) {
  const found3 = [];
  for (const one of properties.toReversed()) {
    if (one.kind === 306) found3.push(...again(one.expression, [key, ...rest]));
    else if (!one.name || typeof key === "string" && textOf(one.name) !== key) continue;
    else {
      if (one.kind === 304) found3.push(...again(one.initializer, rest));
      if (one.kind === 305) found3.push(...again(one.name, rest));
      if (typeof key === "string") break;
    }
  }
  return found3;
}
function ofCall2(call, path, again) {
  const receiver = receiverOf(call.expression);
  const [first2, second] = call.arguments ?? [];
  const [key, ...rest] = path;
  const name = nameOf(call.expression) ?? "";
  if (receiver && first2 && !second && (first2.kind === 11 || first2.kind === 15) && READS3.test(name))
    return again(receiver, [first2.text, ...path]);
  if (TAKES5.test(name) && first2 && typeof key === "string") {
    const keys = second ? keysIn([second]) : null;
    if (keys) return /^(pick|only)$/.test(name) === keys.includes(key) ? again(first2, path) : [];
  }
  const sent = sentUnder(call, path);
  if (sent) return [sent];
  const isOfOne3 = path.every((one) => typeof one !== "string" || isKeyOfPerson(one));
  if (receiver && IS_ITSELF.test(name) && isOfOne3) return again(receiver, path);
  if (name === "all" && receiver?.getText() === "Promise" && first2) return again(first2, path);
  const whole3 = (call.arguments ?? []).find((one) => again(one).some(({ text }) => WHOLE3.test(text)));
  if (whole3 && key !== void 0) {
    if (!READS_THROUGH.test(name)) return [textUnder(call, path)];
    const isLaid = /^(safe|validate)/.test(name) && typeof key === "string" && RESULT.test(key) && rest.length > 0;
    return again(whole3, isLaid ? rest : path);
  }
  if (!isOfOne3) return [textUnder(call, path)];
  const given2 = (call.arguments ?? []).flatMap((one) => again(one));
  if (!loadsTheSame(call, path)) return [...given2, textUnder(call, path)];
  if (given2.length > 0) return given2;
  return receiver && !isService(receiver) ? again(receiver) : [textUnder(call, path)];
}
function keysIn(given2) {
  const list = given2.flatMap((one) => {
    const inner = unwrap(one);
    return inner.kind === 210 ? [...inner.elements] : [inner];
  });
  return list.length > 0 && list.every(ts82.isStringLiteralLike) ? list.map((one) => one.text) : null;
}

// src/extract/code/guards/queries/conditions-anew.ts
var TAKES_OUT = /^(omit|pick|without|exclude|except|only|reject|unset|del)(By|Key|Keys|Deep)?$/;
function isSetAnew(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !enclosingFunction(declared) || !(declared.kind === 261)) return false;
  const ways = declared.initializer ? [declared.initializer] : [];
  for (const { kind, path, given: given2 } of writesTo(name)) if (kind === "set" && path.length === 0) ways.push(...given2);
  const named3 = ways.flatMap(waysOf2).filter(ts83.isObjectLiteralExpression).map((way) => peopleIn(way).size).filter((people) => people > 0);
  return named3.includes(1) && named3.some((people) => people > 1);
}
function waysOf2(value) {
  const inner = unwrap(value);
  if (inner.kind === 228) return [inner.whenTrue, inner.whenFalse].flatMap(waysOf2);
  const isEither2 = inner.kind === 227 && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
  return isEither2 ? [inner.left, inner.right].flatMap(waysOf2) : [inner];
}
function isRestOf(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 209) || !declared.dotDotDotToken) return false;
  const taken = declared.parent.elements.flatMap(
    (one) => one.kind === 209 && one !== declared ? [textOf(one.propertyName ?? one.name)] : []
  );
  const from = declared.parent.parent;
  const whole3 = from.kind === 261 && from.initializer ? unwrap(from.initializer) : null;
  const value = whole3 && whole3.kind === 80 ? valueOf(whole3) : whole3;
  if (!value || !(unwrap(value).kind === 211)) return false;
  return peopleIn(value).size > 0 && taken.some((one) => isOfSomebody([one]));
}
function isMadeAnew(name, query, made3, unseen) {
  const { parent } = name;
  if (parent.kind === 214 && parent !== unwrap(query) && parent.expression !== name)
    return isLeftOut(parent, made3, unseen);
  if (!(parent.kind === 306) || !(parent.parent.kind === 211)) return false;
  const { properties } = parent.parent;
  const columns = columnsOf3(made3);
  const before3 = new Set(peopleIn(made3));
  const told2 = new Set(made3.properties.flatMap((one) => toldBy(givenTo(one))).map(({ text }) => text));
  return properties.slice(properties.indexOf(parent) + 1).some((one) => {
    const column = one.name ? textOf(one.name) : "";
    if (!columns.has(column) || !isOfSomebody([column])) return false;
    const given2 = givenTo(one);
    const person = given2 && personBehind(given2);
    if (person && before3.has(person)) return false;
    const now = toldBy(given2);
    return now.length === 0 || !now.every(({ text }) => told2.has(text));
  });
}
var givenTo = (one) => one.kind === 304 ? one.initializer : one.kind === 305 ? one.name : null;
var columnsOf3 = ({ properties }) => new Set(properties.flatMap((one) => one.name ? textOf(one.name) : []));
function isLeftOut(call, made3, unseen) {
  const name = nameOf(call.expression) ?? "";
  if (!TAKES_OUT.test(name) || calleeOf(call.expression)?.body) return false;
  const keys = /^(omit|pick|without|exclude|except|only|unset)$/.test(name) ? keysIn(call.arguments.slice(1)) : null;
  if (!keys) {
    unseen?.(call);
    return !unseen;
  }
  const isOnly = /^(pick|only)$/.test(name);
  return [...columnsOf3(made3)].some(
    (column) => (isOfSomebody([column]) || isState(column) || AGREED3.test(column)) && keys.includes(column) !== isOnly
  );
}
var AGREED3 = /^(is_?)?(accepted|confirmed|approved|mutual|active|pending|deleted(_?at)?)/i;

// src/extract/code/guards/queries/filled-conditions.ts
import "./vendor/ts-morph.js";
function filledIn(made3, writes) {
  const open = new Set(made3.properties.flatMap((one) => isOpen(one) ? [textOf(one.name)] : []));
  const filled = /* @__PURE__ */ new Map();
  for (const write of writes.toSorted((one, other) => one.use.pos - other.use.pos)) {
    const { path, by } = write;
    const isSet2 = path.length === 1 && open.has(path[0]) && by.kind === 227 && by.left === write.use.parent && by.operatorToken.kind === 64 && by.parent.parent === made3.parent.parent.parent.parent;
    if (!isSet2 || personBehind(by.right) === null) continue;
    filled.set(write, by.right);
    open.delete(path[0]);
  }
  return filled;
}
function isOpen(one) {
  const value = one.kind === 304 ? literalOf(one.initializer) : null;
  return value !== null && (value.value === null || value.value === void 0);
}

// src/extract/code/guards/queries/changed-conditions.ts
var READS4 = /^((find|count|exists?|get)(One|All|Many|First|Unique|By|And|Or|Documents|Count|Throw|Fail)*|aggregate|where|andWhere|orWhere|match|filter|first|query|select|log|debug|info|warn|trace|stringify|keys|entries|values|freeze|parse|parseAsync|safeParse|validate|assert|is)$/;
var MAX_STEPS = 3;
function isAskedAfterChange(query, unseen, steps = MAX_STEPS) {
  const isQuery2 = steps < MAX_STEPS || isLookUp2(query);
  let isChanged3 = false;
  const look = (node) => {
    if (isChanged3 || !(node.kind === 80) || !isCondition(node)) return;
    const value = valueOf(node);
    const made3 = value && unwrap(value);
    if (!made3 || made3.kind === 228 || made3.kind === 227) {
      isChanged3 = isQuery2 && (isSetAnew(node) || isRestOf(node));
      return;
    }
    if (made3.kind === 210) isChanged3 = isQuery2 && isListOfWays(node) && isWidened(node);
    if (!(made3.kind === 211)) return;
    isChanged3 = isQuery2 ? isMadeAnew(node, query, made3, unseen) || isChangedBefore(node, made3, unseen) || steps > 0 && isAskedAfterChange(made3, unseen, steps - 1) : isOfOthers(node, made3);
  };
  eachNode(query, look);
  return isChanged3;
}
var isLookUp2 = (query) => {
  const inner = unwrap(query);
  return !(inner.kind === 214) || tablesAsked(inner).length > 0 || receiverOf(inner.expression) !== null && /^(find|exists?|count|get|where|aggregate|first)/.test(nameOf(inner.expression) ?? "");
};
var WAYS = /^['"]?\$?(and|or)\b|\bOp\.(and|or)\b/i;
var isListOfWays = (name) => WAYS.test(keyOf5(name)) || keyOf5(name) === "where" || name.parent.kind === 214 && /^(find|exist|count)\w*By/.test(nameOf(name.parent.expression) ?? "");
var keyOf5 = ({ parent }) => parent.kind === 304 || parent.kind === 305 ? parent.name.getText() : "";
var isCondition = (name) => {
  const { parent } = name;
  if (SHOWN.test(keyOf5(name))) return false;
  if (parent.kind === 304) return parent.initializer === name;
  return parent.kind === 305 || parent.kind === 306 || parent.kind === 214;
};
function isWidened(ways) {
  const added = addedTo(ways);
  if (added === null || added.some((one) => one.isUnseen)) return true;
  if (/and/i.test(keyOf5(ways))) return false;
  return added.some(({ given: given2 }) => peopleIn(given2).size < 2 || asksForPending(given2));
}
function isOfOthers(name, made3) {
  const declared = declarationOf(name.text, name);
  if (!declared || !enclosingFunction(declared)) return false;
  const people = made3.properties.filter((one) => one.name && isOfSomebody([textOf(one.name)]) && !isOpen(one));
  const columns = new Map(people.map((one) => [textOf(one.name), personOf(one)]));
  const written2 = { columns: new Set(columns.keys()), unseen: () => void 0 };
  for (const write of writesTo(name)) {
    const { by, path, inside } = write;
    const isOfSame = !inside && by.kind === 227 && typeof path[0] === "string" && isSame(by.right, by.left, columns.get(path[0]));
    if (!isOfSame && isChangedBy(write, written2)) return true;
  }
  return false;
}
var personOf = (one) => one.kind === 304 ? personBehind(one.initializer) : one.kind === 305 ? personBehind(one.name) : null;
function isSame(given2, member, person) {
  const inner = unwrap(given2);
  if (!(inner.kind === 214)) return person !== null && personBehind(inner) === person;
  return inner.arguments.some((one) => one.getText() === member.getText() || isSame(one, member, person));
}
function isChangedBefore(name, made3, unseen) {
  const declared = declarationOf(name.text, name);
  if (!declared) return false;
  const writes = [...writesTo(name)];
  const filled = enclosingFunction(declared) ? filledIn(made3, writes) : /* @__PURE__ */ new Map();
  const people = /* @__PURE__ */ new Set([...peopleIn(made3), ...[...filled.values()].map((one) => personBehind(one))]);
  const isFilled = filled.size > 0 && people.size > 1;
  const written2 = { columns: columnsOf3(made3), unseen };
  return writes.some((one) => !(isFilled && filled.has(one)) && isChangedBy(one, written2));
}
function isChangedBy(write, { columns, unseen }) {
  const { kind, path, by, given: given2 } = write;
  const [column, ...further] = path;
  if (kind === "handed") return path.length === 0 && !write.isFollowed && isChangedUnseen(by, unseen);
  if (column === void 0) return kind === "over" && given2.some((one) => isChangedOver(one, columns));
  const isAsked = typeof column !== "string" || columns.has(column);
  if (kind === "called") return isAsked && isChangedByCall(write);
  const value = kind === "set" && further.length === 0 ? given2.at(-1) : void 0;
  if (!value || typeof column !== "string") return isAsked;
  return isOther3(column, value, columns) || asksForPending(by);
}
function isChangedUnseen(call, unseen) {
  if (!(call.kind === 214)) return false;
  if (!calleeOf(call.expression)?.body && READS4.test(nameOf(call.expression) ?? "")) return false;
  unseen?.(call);
  return !unseen;
}
var isOther3 = (name, value, columns) => columns.has(name) && !saysAccepted2(name, unwrap(value));
function saysAccepted2(column, value) {
  if (value.kind === 112) return true;
  const said4 = literalOf(value)?.value ?? (value.kind === 212 ? value.name.text : null);
  return isState(column) && typeof said4 === "string" && /^(accepted|confirmed|approved|mutual)$/i.test(said4);
}
function isChangedOver(given2, columns) {
  const inner = unwrap(given2);
  if (!(inner.kind === 211)) return true;
  const isKnown2 = inner.properties.every(
    (one) => one.kind === 304 && !isOther3(textOf(one.name), one.initializer, columns)
  );
  return !isKnown2 || asksForPending(inner);
}

// src/extract/code/guards/queries/made-by-check.ts
import "./vendor/ts-morph.js";
function makesWhatItIsCalled(called2, concept) {
  const declared = calleeOf(called2.expression);
  if (!declared) return false;
  return makingsIn(declared).some(
    (one) => !one.isChange && one.key.startsWith("table ") && safeIfListed(concept, one.key.split(" ").slice(1)) === true && one.columns.every(isAgreed) && !isBehindSomething(one.at, declared) && !isRefusedAfter(one.at, declared)
  );
}
function isAgreed({ name, value }) {
  const said4 = value && literalOf(value)?.value;
  return !isState(name) || said4 === void 0 || said4 === true || typeof said4 === "string" && isKnown(said4);
}
function isRefusedAfter(at, within2) {
  for (let child = at, parent = at.parent; child !== within2; child = parent, parent = parent.parent) {
    if (!(parent.kind === 242)) continue;
    const after = parent.statements.slice(parent.statements.indexOf(child) + 1);
    if (after.some((one) => leaves(one, "throw"))) return true;
    if (after.some((one) => one.kind === 254 && one.expression && literalOf(one.expression)?.value === false))
      return true;
  }
  return false;
}

// src/extract/code/guards/queries/found-staff.ts
import "./vendor/ts-morph.js";
var ONE2 = /^(findOne(Async|By|OrFail|OrThrow)?|findFirst(OrThrow)?|findUnique(OrThrow)?|getOne|get(User|Account|Member)|exists|count(Documents)?)$/;
var KEY2 = /^_?(id|uid|user_?id)$/i;
var STAFF = /^(is_?)?(super_?)?(admin|administrator|moderator|staff|superuser)$/i;
var ROLE = /^(role|roles|type|user_?type|access_?level)$/i;
var OTHER2 = /^(other|target|recipient|receiver|to|peer|friend|partner|member|owner|author|addressee)$/;
function isOneOfStaff(call) {
  if (!ONE2.test(nameOf(call.expression) ?? "") || takesApart(call)) return false;
  const [first2] = call.arguments;
  const filter = first2 && conditionsOf2(unwrap(first2));
  if (!filter) return false;
  const entries = filter.properties.flatMap(
    (one) => one.kind === 304 || one.kind === 305 ? [{ name: textOf(one.name), value: one.kind === 304 ? unwrap(one.initializer) : one.name }] : []
  );
  if (entries.length < filter.properties.length || entries.some(({ name }) => /^(OR|\$or)$/.test(name))) return false;
  const isOfStaff = entries.some(({ name, value }) => {
    const said4 = literalOf(value)?.value;
    return STAFF.test(name) ? said4 === true : ROLE.test(name) && typeof said4 === "string" && STAFF.test(said4);
  });
  return isOfStaff && entries.some(({ name, value }) => KEY2.test(name) && isOfWhoAsks(value));
}
function conditionsOf2(given2) {
  if (!(given2.kind === 211)) return null;
  const where = given2.properties.find(
    (one) => one.kind === 304 && textOf(one.name) === "where"
  );
  const inner = where && unwrap(where.initializer);
  if (!inner) return given2;
  return inner.kind === 211 ? inner : null;
}
function isOfWhoAsks(value) {
  const chain = chainOf(value);
  if (chain.length === 0 || chain.some((name) => /^(body|params|query|input|args|payload|message|data)$/.test(name)))
    return false;
  return !chain.flatMap(splitWords).some((word) => OTHER2.test(word)) && !isSent(value) && !isHandedSent(value);
}
function isHandedSent(value) {
  const inner = unwrap(value);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  let at = declared;
  while (at && at.kind === 209) at = at.parent.parent;
  if (!at || !(at.kind === 170) || at.parent.kind === 177) return false;
  const { parent } = at;
  if (!isFunction(parent)) return false;
  const index = parent.parameters.indexOf(at);
  const member = declared !== at && declared && declared.kind === 209 ? declared : null;
  return (usesOfFunction(parent) ?? []).some((use) => {
    const call = use.parent.kind === 214 && use.parent.expression === use ? use.parent : null;
    const given2 = call?.arguments[index];
    return given2 !== void 0 && (member ? holdsSent(unwrap(given2), member) : isSent(given2));
  });
}
function holdsSent(given2, member) {
  if (!(given2.kind === 211)) return isPartOfRequest(given2) || isSent(given2);
  const name = textOf(member.propertyName ?? member.name);
  return given2.properties.some((one) => {
    if (one.kind === 306) return holdsSent(unwrap(one.expression), member);
    if (one.name === void 0 || textOf(one.name) !== name) return false;
    return one.kind === 305 ? isSent(one.name) : one.kind === 304 && isSent(one.initializer);
  });
}
function takesApart(call) {
  const [first2] = calleeOf(call.expression)?.parameters ?? [];
  return first2 !== void 0 && first2.name.kind === 207;
}

// src/extract/code/guards/queries/asked-rows.ts
import "./vendor/ts-morph.js";
var MAX_DEPTH3 = 4;
function rowsAreSafe(call, concept) {
  const conditions = conditionsOf(call);
  const table = splitWords(chainOf(call.expression).at(-2) ?? "");
  for (const pattern of concept.compares) {
    const { names: names3, words, safe } = pattern;
    if (words === null) continue;
    if (conditions.some((one) => asksFor(one, { names: names3, words, table }, MAX_DEPTH3))) return safe === "equal";
  }
  if (concept.guard !== "connection" && concept.guard !== "block") return null;
  for (const one of conditions) {
    const isSafe = asksOfLists(one, concept, MAX_DEPTH3);
    if (isSafe !== null) return isSafe;
  }
  return null;
}
var NO_CONDITION2 = /^(select|include|orderBy|order|attributes|projection|populate|data|set|\$set|\$push|\$addToSet|\$pull|\$inc|update|create|OR|\$or|limit|take|skip)$/;
var TURNED3 = /^(none|not|isNot|notIn|\$nin|\$ne|\$not|\$nor|\[?Op\.(not|ne|notIn)\]?)$/;
function asksOfLists(argument, concept, depth2) {
  const inner = unwrap(argument);
  if (!(inner.kind === 211) || depth2 === 0) return null;
  for (const property2 of inner.properties) {
    if (!(property2.kind === 304) || property2.name.kind === 168) continue;
    const name = textOf(property2.name);
    if (NO_CONDITION2.test(name) || TURNED3.test(name)) continue;
    const isNot = /^(NOT|\$nor)$/.test(name);
    if (isNot) {
      const inside2 = asksOfLists(property2.initializer, concept, depth2 - 1);
      if (inside2 !== null) return !inside2;
      continue;
    }
    const words = splitWords(name);
    const { initializer: value } = property2;
    const safe = isUnlike(concept, words, null) ? null : safeIfListed(concept, words);
    if (safe !== null) return asksOfEach(value) ? null : isTurned(value) !== safe;
    const inside = asksOfLists(value, concept, depth2 - 1);
    if (inside !== null) return inside;
  }
  return null;
}
var asksOfEach = (value) => {
  const inner = unwrap(value);
  return inner.kind === 211 && inner.properties.some((one) => one.name?.getText() === "every");
};
function isTurned(value) {
  const inner = unwrap(value);
  const literal = literalOf(inner);
  if (literal) return !literal.value;
  if (!(inner.kind === 211)) return false;
  return inner.properties.some(
    (one) => one.name !== void 0 && (TURNED3.test(one.name.getText()) || /^(is|equals|\$eq)$/.test(textOf(one.name)) && one.kind === 304 && isTurned(one.initializer))
  );
}
function asksFor(argument, sought, depth2) {
  const inner = unwrap(argument);
  if (!(inner.kind === 211) || depth2 === 0) return false;
  return inner.properties.some((property2) => {
    if (!(property2.kind === 304) || property2.name.kind === 168) return false;
    const { initializer } = property2;
    const name = textOf(property2.name);
    if (/^(OR|\$or|AND|\$and)$/.test(name)) return asksForInList(initializer, /or/i.test(name), sought, depth2);
    if (NO_CONDITION2.test(name) || TURNED3.test(name)) return false;
    const isNamed6 = namesColumn(splitWords(name), sought) || isOfTable(initializer, sought.names);
    if (isStateOfItsOwn(name, initializer, sought)) return true;
    return isNamed6 && valuesAsked(initializer).every((one) => isOneOf(one, sought.words)) || asksFor(initializer, sought, depth2 - 1);
  });
}
var isStateOfItsOwn = (column, value, sought) => unwrap(value).kind === 112 && namesColumn(["status"], sought) && /^(is_?)?(accepted|confirmed)$/i.test(column) && isOneOf(column.replace(/^is_?/i, ""), sought.words);
function asksForInList(list, isEither2, sought, depth2) {
  const inner = unwrap(list);
  if (!(inner.kind === 210) || inner.elements.length === 0) return false;
  const asks = (one) => asksFor(one, sought, depth2 - 1);
  return isEither2 ? inner.elements.every(asks) : inner.elements.some(asks);
}
function namesColumn(column, { names: names3, table }) {
  if (hasAnyPhrase(column, names3)) return true;
  const all2 = [...table, ...column];
  return table.some((_, at) => phrasesAt(all2, names3, at).some((one) => at + phraseLength(all2, one, at) > table.length));
}
function valuesAsked(value) {
  const inner = unwrap(value);
  const [only2, ...more] = inner.kind === 211 ? inner.properties : [];
  if (!only2 || more.length > 0 || !(only2.kind === 304) || !only2.name) return [value];
  const operator = only2.name.getText();
  if (/^(equals|\$eq|\[?Op\.eq\]?)$/.test(operator)) return [only2.initializer];
  const list = unwrap(only2.initializer);
  const isList = /^(in|\$in|\[?Op\.in\]?)$/.test(operator) && list.kind === 210;
  return isList && list.elements.length > 0 ? list.elements : [value];
}
function isOfTable(constant, names3) {
  const inner = unwrap(constant);
  if (!(inner.kind === 212)) return false;
  const table = chainOf(inner.expression).at(-1) ?? "";
  return /^[A-Z]/.test(table) && hasAnyPhrase(splitWords(table), names3);
}
var NOT_SO = /^(not|no|non|none|never|former|ex|pending|request|requests|requested|sent|received|awaiting|removed|declined|suggested|blocked)$/;
function isOneOf(constant, words) {
  const value = typeof constant === "string" ? constant : literalOf(constant)?.value;
  if (typeof value === "string" && says(splitWords(value), words)) return true;
  if (typeof constant === "string") return false;
  const names3 = chainOf(constant).slice(-2).map(splitWords);
  return hasAnyPhrase(names3.flat(), words) && !turnsRound(names3.at(-1) ?? [], words);
}
var says = (said4, words) => hasAnyPhrase(said4, words) && !turnsRound(said4, words);
var turnsRound = (said4, words) => said4.some((word) => NOT_SO.test(word) && !words.some((phrase) => phrase.words.includes(word)));

// src/extract/code/guards/queries/searched-rows.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/queries/query-behind.ts
import "./vendor/ts-morph.js";
var ROWS = /^(rows|data|rowCount|count|recordset|records|result|length)$/;
var OF_SNAPSHOT = /^(exists|data|val)$/;
function queryBehind(rows) {
  const inner = unwrap(rows);
  const ofSnapshot = ownerOfSnapshot(inner);
  const query = ofSnapshot ?? ownerOf3(inner);
  const made3 = query && unwrap(query);
  if (made3 && !ofSnapshot && isSnapshot(made3)) return null;
  const isQuery2 = made3 && (made3.kind === 214 || made3.kind === 216);
  return isQuery2 && tablesAsked(made3).length > 0 ? made3 : null;
}
function ownerOf3(inner) {
  if (inner.kind === 213 && inner.argumentExpression.getText() === "0")
    return ownerOf3(unwrap(inner.expression)) ?? made(inner.expression);
  if (inner.kind === 212) return ROWS.test(inner.name.text) ? made(inner.expression) : null;
  if (!(inner.kind === 80)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !(declared.kind === 209)) return null;
  const { parent: pattern, propertyName, name } = declared;
  const holder = pattern.parent;
  if (holder.kind === 209) return isFirstOfRows(declared, holder) ? initializerOf2(holder.parent.parent) : null;
  if (!(holder.kind === 261) || !holder.initializer) return null;
  const isFirst = pattern.kind === 208 && pattern.elements[0] === declared;
  return isFirst || ROWS.test(textOf(propertyName ?? name)) ? holder.initializer : null;
}
var initializerOf2 = (holder) => holder.kind === 261 ? holder.initializer ?? null : null;
var isFirstOfRows = (declared, rows) => !declared.dotDotDotToken && declared.parent.kind === 208 && declared.parent.elements[0] === declared && /^(rows|recordset|records)$/.test(textOf(rows.propertyName ?? rows.name));
function queryFoundEmpty(inner) {
  const isAsked = inner.kind === 212 && inner.name.text === "empty";
  const query = isAsked ? made(inner.expression) : null;
  return query && isSnapshot(query) ? query : null;
}
function ownerOfSnapshot(inner) {
  const isCalled = inner.kind === 214 && inner.arguments.length === 0;
  const asked2 = isCalled ? unwrap(inner.expression) : inner;
  if (isCalled) return OF_SNAPSHOT.test(nameOf(asked2) ?? "") ? snapshotBefore(asked2) : null;
  const owner = asked2.kind === 213 || asked2.kind === 212 ? unwrap(asked2.expression) : null;
  if (!owner) return null;
  const isOfList = asked2.kind === 213 ? asked2.argumentExpression.getText() === "0" : nameOf(asked2) === "length";
  if (isOfList) return nameOf(owner) === "docs" ? snapshotBefore(owner) : null;
  const query = nameOf(asked2) === "exists" ? snapshotBefore(asked2) : null;
  return query && tellsByMember(query) ? query : null;
}
function snapshotBefore(member) {
  const query = member.kind === 212 ? made(member.expression) : null;
  return query && isSnapshot(query) ? query : null;
}
function made(owner) {
  const inner = unwrap(owner);
  return inner.kind === 80 ? valueOf(inner) : inner;
}

// src/extract/code/guards/queries/searched-rows.ts
var SEARCHES = /^(some|find|includes|has)$/;
var FINDS2 = /^(find|findAll|findMany|findBy|getMany|fetchAll)$/;
var MAX_STEPS2 = 7;
var searchesOwnRows = (test, concept) => rowsSearched(test, concept)?.unseen === null;
var unseenBeforeSearch = (test, concept) => rowsSearched(test, concept)?.unseen ?? null;
function rowsSearched(test, concept) {
  const list = receiverOf(test.expression);
  const [sought] = test.arguments;
  if (!list || !sought || !SEARCHES.test(nameOf(test.expression) ?? "")) return null;
  const rows = rowsBehind(list, MAX_STEPS2);
  if (!rows || !isOfTwo(rows.query, concept)) return null;
  const asked2 = personAsked(rows.query);
  const other = rows.column === null ? lookedFor(test, sought) : ofColumn(rows.column, sought);
  if (asked2 === null || other === null || asked2 === other || asksForPending(test)) return null;
  let unseen = null;
  const isFine = ({ given: given2, isUnseen }) => {
    if (isUnseen) unseen ??= given2;
    return isUnseen === true || personBehind(given2) === asked2 || addsFriends(given2, asked2, concept);
  };
  return isOnlyAddedTo(list, MAX_STEPS2, isFine) ? { unseen } : null;
}
function personAsked(query) {
  const [asked2, ...others] = peopleAskedBy(query) ?? [];
  return asked2 === void 0 || others.length > 0 ? null : asked2.slice(asked2.indexOf(" ") + 1);
}
function isOnlyAddedTo(list, steps, isFine) {
  const inner = unwrap(list);
  const again = (one) => isOnlyAddedTo(one, steps - 1, isFine);
  if (steps === 0) return false;
  if (inner.kind === 80) {
    const added = addedTo(inner);
    const value = valueOf(inner);
    return added !== null && added.every(isFine) && (!value || again(value));
  }
  if (inner.kind === 212) return again(inner.expression);
  if (inner.kind === 215) return (inner.arguments ?? []).every(again);
  const before3 = inner.kind === 214 ? receiverOf(inner.expression) : null;
  return !before3 || nameOf(inner.expression) !== "map" || again(before3);
}
function addsFriends(added, whose, concept) {
  const inner = unwrap(added);
  const isMember3 = inner.kind === 212 && inner.expression.kind === 80;
  const list = inner.kind === 231 ? inner.expression : isMember3 ? listOfEach(inner.expression) : null;
  const rows = list && rowsBehind(list, MAX_STEPS2);
  if (!rows || !isOfTwo(rows.query, concept) || personAsked(rows.query) !== whose) return false;
  return !isMember3 || isOfSomebody([inner.name.text]);
}
var ofColumn = (column, sought) => isOfSomebody([column]) ? personBehind(sought) : null;
function lookedFor(test, sought) {
  const each = unwrap(sought);
  const own = each.kind === 220 || each.kind === 219 ? each.parameters[0]?.name : void 0;
  const personIn = (condition) => {
    if ("all" in condition) return condition.all.map(personIn).find((one) => one !== null) ?? null;
    if ("any" in condition) {
      const [first2, ...others] = condition.any.map(personIn);
      return first2 !== void 0 && others.every((one) => one === first2) ? first2 : null;
    }
    const column = own && "values" in condition ? columnOf2(condition.column, own) : null;
    if (!("values" in condition) || column === null) return null;
    const [value, ...more] = condition.values;
    return value && "given" in value && more.length === 0 ? ofColumn(column, value.given) : null;
  };
  return personIn(conditionsAsked(test));
}
function columnOf2(chain, own) {
  const taken = own.kind === 207 ? own.elements.find((one) => !one.dotDotDotToken && one.name.getText() === chain[0]) : void 0;
  const path = taken ? [textOf(taken.propertyName ?? taken.name), ...chain.slice(1)] : own.kind === 80 && chain[0] === own.text ? chain.slice(1) : [];
  const [column, key, ...more] = path;
  if (column === void 0 || more.length > 0) return null;
  return key === void 0 || /^(_?id|uid|uuid)$/.test(key) ? column : null;
}
function rowsBehind(list, steps) {
  if (steps === 0) return null;
  const inner = unwrap(list);
  const query = queryBehind(inner);
  if (query) return { query, column: null };
  const value = inner.kind === 80 ? valueOf(inner) : null;
  if (value) return rowsBehind(value, steps - 1);
  if (inner.kind === 215 && nameOf(inner.expression) === "Set" && inner.arguments?.[0])
    return rowsBehind(inner.arguments[0], steps - 1);
  if (!(inner.kind === 214)) return null;
  const found3 = queryIn(inner);
  if (found3) return rowsBehind(found3, steps - 1);
  const name = nameOf(inner.expression) ?? "";
  const before3 = receiverOf(inner.expression);
  if (name === "map" && before3 && inner.arguments[0]) {
    const column = columnTaken(inner.arguments[0]);
    const rows = column === null ? null : rowsBehind(before3, steps - 1);
    return rows && rows.column === null ? { ...rows, column } : null;
  }
  return FINDS2.test(name) || tablesAsked(inner).length > 0 ? { query: inner, column: null } : null;
}
function columnTaken(given2) {
  const each = unwrap(given2);
  if (!(each.kind === 220) || each.body.kind === 242) return null;
  const [parameter] = each.parameters;
  const body2 = unwrap(each.body);
  const isText3 = body2.kind === 214 && /^(String|toString)$/.test(nameOf(body2.expression) ?? "");
  const taken = isText3 ? body2.arguments[0] ?? receiverOf(body2.expression) : body2;
  const chain = chainOf(taken);
  if (!parameter) return null;
  if (parameter.name.kind === 80) return chain.length === 2 && chain[0] === parameter.name.text ? chain[1] : null;
  const own = parameter.name.kind === 207 ? parameter.name.elements.find((one) => one.name.getText() === taken.getText()) : void 0;
  return own ? textOf(own.propertyName ?? own.name) : null;
}
function isOfTwo(query, concept) {
  const call = unwrap(query);
  const named3 = call.kind === 214 ? [splitWords(chainOf(call.expression).at(-2) ?? "")] : [];
  const tables2 = [...tablesAsked(query).flatMap(({ words, isIn }) => isIn ? [words] : []), ...named3];
  const isTable3 = tables2.some(
    (words) => words.length > 0 && !isUnlike(concept, words, null) && safeIfListed(concept, words) === true
  );
  return isTable3 && !asksForPending(query) && !asksForOwnMaking(query);
}

// src/extract/code/age/age-of-things.ts
import "./vendor/ts-morph.js";
var MADE = /\b\w*?(created|updated|posted|published|modified|uploaded|started|last_?\w+ed|joined|sent|fetched|cached|queued)_?(at|on|time|date|ms)\b|\b(mtime|ctime|birthtime)(Ms)?\b|\btimestamps?\b/i;
var LONGEST = 800;
function isAgeOfThing(test) {
  const inner = unwrap(test);
  if (inner.kind === 80 && isKindOfThing(inner)) return true;
  if (inner.kind === 214 && inner.arguments.some((one) => OF_RELEASE.test(nameOf(one) ?? ""))) return true;
  if (!saysOld(wordsOf(inner.kind === 214 ? inner.expression : inner))) return false;
  if (inner.kind === 212 && isAmongThings(inner)) return true;
  const made3 = inner.kind === 214 ? calleeOf(inner.expression) : inner.kind === 80 ? valueOf(inner) : null;
  return made3 !== null && measuresThing(made3);
}
var OF_RELEASE = /^((next|new|old|prev|current|latest)_?)?(version|release|semver|bump|scale|chord|key_?signature)$/i;
var OF_PEOPLE = /age|birth|dob|year|grade|user|person|people|member|account|profile|viewer|player|student|customer|sender|recipient|author|owner|participant|consent|child|teen|adult|minor|categor|group|band|tier|bracket|class|role|\bme\b/i;
function isKindOfThing(name) {
  if (wordsOf(name).at(-1) !== "minor") return false;
  const value = valueOf(name);
  const made3 = value && unwrap(value);
  if (!made3 || !(made3.kind === 214) || nameOf(made3.expression) !== "includes") return false;
  const [list] = made3.expression.kind === 212 ? [unwrap(made3.expression.expression)] : [];
  return list !== void 0 && list.kind === 210 && !OF_PEOPLE.test(made3.getText());
}
var PEOPLE = /^(ages?|births?|birth(day|date)|dob|born|years?|users?|persons?|people|members?|accounts?|profiles?|viewers?|players?|students?|customers?|senders?|recipients?|authors?|owners?|participants?|guests?|visitors?|consent|child|children|kids?|teens?|adults?|minors?|sign|signup|register|me|my)$/;
function isAmongThings(test) {
  const around = enclosingFunction(test);
  return around !== null && !splitWords(around.getText()).some((word) => PEOPLE.test(word));
}
var saysOld = (words) => words.some((word) => /^(old|older|oldest|young|younger)$/.test(word));
function measuresThing(made3) {
  const text = made3.getText();
  return text.length < LONGEST && MADE.test(text) && !mentionsBirth(made3);
}

// src/extract/code/guards/connected-people.ts
import { ts as ts117 } from "./vendor/ts-morph.js";

// src/extract/code/guards/value-origins.ts
import { ts as ts116 } from "./vendor/ts-morph.js";

// src/extract/code/guards/chosen-by-recipient.ts
import "./vendor/ts-morph.js";
var REACHES = /^(message|messages|messaging|dm|dms|contact|chat|incoming)$/;
var CHOOSES = /^(who|from|privacy|permission|permissions|policy|audience|setting|allow|allowed|allows)$/;
var CONNECTED = /^(friend|friends|contact|contacts|mutual|mutuals|connection|connections|follower|followers)$/;
function isChoice(expression, depth2 = 2) {
  const inner = unwrap(expression);
  if (namesChoice(splitWords(nameOf(inner) ?? ""))) return true;
  const value = inner.kind === 80 && depth2 > 0 ? valueOf(inner) : null;
  if (!value) return false;
  const made3 = unwrap(value);
  return isChoice(
    made3.kind === 227 && made3.operatorToken.kind === 61 ? made3.left : made3,
    depth2 - 1
  );
}
var namesChoice = (words) => words.some((word) => REACHES.test(word)) && words.some((word) => CHOOSES.test(word));
function isChoiceOfConnected(test) {
  const inner = unwrap(test);
  if (!(inner.kind === 227) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const [left, right] = [inner.left, inner.right];
  return isConnected(right) && isChoice(left) || isConnected(left) && isChoice(right);
}
function clausesOfConnected({ expression, caseBlock }) {
  if (!isChoice(expression)) return [];
  return caseBlock.clauses.flatMap(
    (clause) => clause.kind === 297 && isConnected(clause.expression) ? [...clause.statements] : []
  );
}
function isConnected(expression) {
  const value = literalOf(expression)?.value;
  const text = typeof value === "string" ? value : /^[A-Z]/.test(nameOf(expression) ?? "") ? nameOf(expression) : "";
  return splitWords(text).some((word) => CONNECTED.test(word));
}

// src/extract/code/constant-tables.ts
import "./vendor/ts-morph.js";
var MAX_HOPS3 = 4;
function lookUpIn(test, answer) {
  const inner = unwrap(test);
  if (inner.kind === 213) return found2(inner.argumentExpression, inner.expression, answer);
  if (!(inner.kind === 214) || !(inner.expression.kind === 212)) return null;
  const [asked2, ...more] = inner.arguments;
  const { expression: holder, name } = inner.expression;
  if (!asked2 || more.length > 0) return null;
  if (name.text === "get") return found2(asked2, holder, answer);
  if (!/^(has|includes|contains)$/.test(name.text) || answer !== void 0) return null;
  const list = elementsOf(holder, MAX_HOPS3);
  return list && list.length > 0 ? { asked: asked2, found: list } : null;
}
function found2(asked2, holder, answer) {
  const entries = entriesOf(holder, MAX_HOPS3);
  if (!entries || entries.length === 0) return null;
  const answers = entries.map(({ key, value }) => ({ key, literal: literalOf(value) }));
  if (answers.some(({ literal }) => literal === null)) return null;
  const isMeant = (value) => answer === void 0 ? Boolean(value) : value === answer;
  return { asked: asked2, found: answers.flatMap(({ key, literal }) => isMeant(literal.value) ? [key] : []) };
}
function elementsOf(list, hops = MAX_HOPS3) {
  const inner = unwrap(list);
  if (hops === 0) return null;
  if (inner.kind === 210) {
    const parts = inner.elements.map((one) => one.kind === 231 ? elementsOf(one.expression, hops - 1) : [one]);
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  const value = valueNamed(inner) ?? madeFrom3(inner, /^(Set|freeze)$/);
  return value && elementsOf(value, hops - 1);
}
function entriesOf(table, hops) {
  const inner = unwrap(table);
  if (hops === 0) return null;
  if (inner.kind === 211) {
    const entries = inner.properties.map(entryOf);
    return entries.every((one) => one !== null) ? entries : null;
  }
  const pairs = madeFrom3(inner, /^Map$/);
  if (pairs) {
    const entries = elementsOf(pairs, hops - 1)?.map(pairOf);
    return entries?.every((one) => one !== null) ? entries : null;
  }
  const value = valueNamed(inner) ?? madeFrom3(inner, /^freeze$/);
  return value && entriesOf(value, hops - 1);
}
var CHANGES5 = String.raw`\.(?:push|unshift|pop|shift|splice|add|set|delete|clear|fill)\(|(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;
var TAKES6 = String.raw`\.(?:pop|shift|splice|fill)\(|\.length\s*=(?![=>])`;
function isChanged2({ parent }, how) {
  if (!parent || !(parent.kind === 261) || !(parent.name.kind === 80)) return false;
  const name = parent.name.text.replaceAll("$", "\\$");
  return new RegExp(`(?<![\\w.$])${name}(?:${how})`).test(parent.getSourceFile().text);
}
function valueNamed(name) {
  if (name.kind === 80) {
    const value = initializerOf(name);
    return value && isChanged2(value, CHANGES5) ? null : value;
  }
  const member = name.kind === 212 ? memberNamed(name, MAX_HOPS3) : null;
  return member && "initializer" in member ? member.initializer : null;
}
function entryOf(property2) {
  if (!(property2.kind === 304)) return null;
  const { name, initializer: value } = property2;
  return { key: name.kind === 168 ? name.expression : textOf(name), value };
}
function pairOf(pair) {
  const inner = unwrap(pair);
  const [key, value] = inner.kind === 210 ? inner.elements : [];
  return key && value ? { key, value } : null;
}
function madeFrom3(made3, by) {
  if (!(made3.kind === 215) && !(made3.kind === 214)) return null;
  return by.test(nameOf(made3.expression) ?? "") ? made3.arguments?.[0] ?? null : null;
}

// src/extract/code/guards/gates-in-turn.ts
import "./vendor/ts-morph.js";
var HOOKS = /^(onRequest|preParsing|preValidation|preHandler|beforeHandle|middlewares?)$/;
var COMPOSED = /^(compose|every|chain|pipe|pipeline|series|connect)$/;
var MAX_DEPTH4 = 8;
var flatten = (expression) => inTurn(expression, MAX_DEPTH4);
function inTurn(expression, depth2) {
  const inner = unwrap(expression.kind === 231 ? expression.expression : expression);
  if (depth2 === 0) return [inner];
  if (inner.kind === 210) return inner.elements.flatMap((one) => inTurn(one, depth2 - 1));
  if (inner.kind === 214 && isComposed(inner)) return inner.arguments.flatMap((one) => inTurn(one, depth2 - 1));
  const value = valueNamed2(inner);
  if (value && (value.kind === 210 || value.kind === 211 && hasHooks(value)))
    return inTurn(value, depth2 - 1);
  return inner.kind === 211 ? hooksOf(inner, depth2 - 1) : [inner];
}
function valueNamed2(name) {
  const value = name.kind === 80 ? initializerOf(name) : null;
  return value && !isChanged2(value, TAKES6) ? unwrap(value) : null;
}
var isHook = ({ name }) => name !== void 0 && HOOKS.test(textOf(name));
var hasHooks = ({ properties }) => properties.some((one) => isHook(one) || one.kind === 306);
function hooksOf({ properties }, depth2) {
  return properties.flatMap((one, at) => {
    const later = properties.slice(at + 1).filter((next) => isHook(next) || next.kind === 306);
    const isReplaced = (key) => later.some((next) => mayName(next, key));
    if (one.kind === 306) {
      const options = optionsSpread(one);
      const own = options?.properties.filter((inside) => isHook(inside)).map((inside) => textOf(inside.name)) ?? [];
      return own.some(isReplaced) ? [] : hooksIn(one, depth2);
    }
    return one.name && isReplaced(textOf(one.name)) ? [] : hooksIn(one, depth2);
  });
}
function mayName(property2, key) {
  if (!(property2.kind === 306)) return property2.name !== void 0 && textOf(property2.name) === key;
  return optionsSpread(property2)?.properties.some((one) => mayName(one, key)) ?? false;
}
function optionsSpread({ expression }) {
  const inner = unwrap(expression);
  const options = inner.kind === 211 ? inner : valueNamed2(inner);
  return options && options.kind === 211 ? options : null;
}
function hooksIn(property2, depth2) {
  if (property2.kind === 304) return isHook(property2) ? inTurn(property2.initializer, depth2) : [];
  if (property2.kind === 305) return isHook(property2) ? inTurn(property2.name, depth2) : [];
  const options = property2.kind === 306 ? optionsSpread(property2) : null;
  return options ? hooksOf(options, depth2) : [];
}
function isComposed({ expression, arguments: given2 }) {
  const name = nameOf(expression) ?? "";
  const [only2, ...more] = given2;
  if (COMPOSED.test(name)) return true;
  return name === "auth" && only2 !== void 0 && more.length === 0 && only2.kind === 210 && only2.elements.length === 1;
}

// src/extract/code/routes/route-calls.ts
import "./vendor/ts-morph.js";
var VERBS = /^(get|post|put|patch|delete|del|all|route|use|options|head|on)$/;
var METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ALL)$/i;
var SERVERS = /^(app|router|routes?|server|fastify|hono|api|\w*(Router|Routes|App))$/;
function routeOf(call) {
  const { expression: callee } = call;
  if (callee.kind === 80) return /[rR]oute/.test(callee.text) ? helpedRoute(call) : null;
  if (!(callee.kind === 212) || !VERBS.test(callee.name.text)) return null;
  const start = startOf(call, callee);
  const handler = start?.rest.at(-1);
  if (!start || !handler) return null;
  const isInline = isFunction(unwrap(handler)) || holdsFunction(handler);
  const whole3 = handler.kind === 231 ? handler.expression : handler;
  const isNamed6 = isName(whole3) || isBound(handler) || start.method !== "USE" && wrapsName(handler);
  if (!isInline && !(isNamed6 && isServer(callee.expression))) return null;
  const { method, path, at, rest } = start;
  return { method, path, at, middleware: rest.slice(0, -1).flatMap(flatten), handler };
}
function helpedRoute({ arguments: given2 }) {
  const index = given2.findIndex((one) => (one.kind === 11 || one.kind === 15) && METHOD.test(one.text));
  const [method, at] = index < 0 || index > 1 ? [] : given2.slice(index);
  const handler = given2.at(-1);
  if (!method || !at || !handler || handler === at || !(at.kind === 11 || at.kind === 15) || !at.text.startsWith("/"))
    return null;
  const isHandler3 = isFunction(unwrap(handler)) || handler.kind === 80 || handler.kind === 212;
  if (!isHandler3) return null;
  const middleware = given2.slice(index + 2, -1).flatMap(flatten);
  return { method: method.text.toUpperCase(), path: at.text, at, middleware, handler };
}
function startOf(call, callee) {
  const [first2, second, ...others] = call.arguments;
  const verb = callee.name.text;
  if (!first2) return null;
  const [said4, next] = [methodIn(first2) ?? pathOf(first2, callee), second ? pathOf(second, callee) : null];
  if (verb === "on") {
    if (said4 === null || !METHOD.test(said4) || !second || !next?.startsWith("/")) return null;
    return { method: said4.toUpperCase(), path: next, at: second, rest: others };
  }
  const method = verb.toUpperCase();
  if (said4?.startsWith("/")) return { method, path: said4, at: first2, rest: call.arguments.slice(1) };
  if ((first2.kind === 11 || first2.kind === 15) && next?.startsWith("/") && second)
    return { method, path: next, at: second, rest: others };
  const bound = boundPath(callee.expression);
  return bound && (bound.kind === 11 || bound.kind === 15) && !(first2.kind === 11 || first2.kind === 15) ? { method, path: bound.text, at: bound, rest: call.arguments } : null;
}
function methodIn(given2) {
  const [method] = given2.kind === 210 ? given2.elements : [];
  return method && (method.kind === 11 || method.kind === 15) && METHOD.test(method.text) ? method.text : null;
}
function pathOf(given2, callee) {
  if (given2.kind === 11 || given2.kind === 15) return given2.text;
  const isConstant2 = given2.kind === 212 || given2.kind === 80 || given2.kind === 229;
  if (!isConstant2 || !isServer(callee.expression)) return null;
  const value = literalOf(given2)?.value;
  return typeof value === "string" ? value : null;
}
function boundPath(expression) {
  let at = unwrap(expression);
  while (at.kind === 214 && at.expression.kind === 212) {
    const [path, ...more] = at.arguments;
    if (at.expression.name.text === "route") return path && more.length === 0 ? path : null;
    at = unwrap(at.expression.expression);
  }
  return null;
}
var MAKES3 = /^(?!use)(\w*Router|\w*Hono|Elysia|Koa|express|[fF]astify)$/;
function isServer(expression) {
  let at = unwrap(expression);
  while (at.kind === 214 && at.expression.kind === 212) at = unwrap(at.expression.expression);
  if (SERVERS.test(nameOf(at) ?? "")) return true;
  const declaration = at.kind === 80 ? declarationOf(at.text, at) : null;
  return declaration !== null && declaration.kind === 261 && isMadeRouter(declaration);
}
function isMadeRouter({ initializer }) {
  return !!initializer && isMaking(unwrap(initializer));
}
var isMaking = (made3) => (made3.kind === 215 || made3.kind === 214) && MAKES3.test(nameOf(made3.expression) ?? "");
function holdsFunction(expression) {
  const call = unwrap(expression);
  if (call.kind === 210) return call.elements.some((one) => isFunction(unwrap(one)));
  return call.kind === 214 && call.arguments.some((argument) => isFunction(unwrap(argument)));
}
var isName = (one) => one.kind === 80 || one.kind === 212;
function wrapsName(expression) {
  const call = unwrap(expression);
  if (!(call.kind === 214) || call.arguments.length !== 1) return false;
  return WRAPS.test(nameOf(call.expression) ?? "") && isName(unwrap(call.arguments[0]));
}
var WRAPS = /async|wrap|catch|handle|safe|try/i;
function isBound(expression) {
  const call = unwrap(expression);
  return call.kind === 214 && nameOf(call.expression) === "bind";
}

// src/extract/code/routes/router-mounts.ts
import "./vendor/ts-morph.js";
var INTO2 = /^(use|route|register|mount|group|scope)$/;
var WHOLE4 = /^(routes|middleware|callback|getRouter)$/;
function mountsOf(router) {
  if (!(router.kind === 80)) return null;
  const declaration = declarationOf(router.text, router);
  if (declaration && declaration.kind === 170) return mountsOfPlugin(declaration);
  if (!declaration || !(declaration.kind === 261) || !isRouter(router, declaration)) return null;
  return [...usesOfDeclaration(declaration)].flatMap((use) => mountIn(whole2(use)) ?? []);
}
var isRouter = ({ text }, declaration) => SERVERS.test(text) || isMadeRouter(declaration);
function whole2(use) {
  const { parent } = use;
  const isCalled = parent.kind === 212 && WHOLE4.test(parent.name.text);
  return isCalled && parent.parent.kind === 214 ? parent.parent : use;
}
function mountIn(child) {
  const call = child.parent;
  if (!(call.kind === 214) || !call.arguments.includes(child)) return null;
  return INTO2.test(nameOf(call.expression) ?? "") ? { call, path: pathIn(call), child } : null;
}
function pathIn({ arguments: given2 }) {
  const [first2] = given2;
  const path = first2 ? literalOf(first2)?.value : null;
  if (typeof path === "string") return path.replace(/\/$/, "");
  for (const argument of given2) {
    const options = unwrap(argument);
    if (!(options.kind === 211)) continue;
    const prefix = options.properties.find((one) => one.name && textOf(one.name) === "prefix");
    const value = prefix && prefix.kind === 304 ? literalOf(prefix.initializer)?.value : null;
    if (typeof value === "string") return value.replace(/\/$/, "");
  }
  return "";
}
function mountsOfPlugin(parameter) {
  const declared = parameter.parent;
  if (!isFunction(declared)) return null;
  const onSpot = declared.parent.kind === 214 ? mountIn(declared) : null;
  if (onSpot) return [onSpot];
  const position = declared.parameters.indexOf(parameter);
  return (usesOfFunction(declared) ?? []).flatMap((use) => {
    const mounted = mountIn(use);
    if (mounted) return [mounted];
    const call = use.parent;
    const router = call.kind === 214 && call.expression === use ? call.arguments[position] : void 0;
    return router ? [{ call, path: "", child: null, router }] : [];
  });
}

// src/extract/code/routes/routers.ts
import { ts as ts97 } from "./vendor/ts-morph.js";
var MOUNTS = /^(use|all|addHook|register)$/;
var MAX_HOPS4 = 5;
var throughGate = (passed) => ({ passed, how: "middleware", awaited: true, over: null });
function heldByRouter(call, path) {
  const root = rootOf4(call.expression);
  const inChain = chainBefore(call).flatMap((mount) => gatesIn(mount, path));
  return root ? [...heldOn(root, call, path, MAX_HOPS4), ...inChain] : inChain;
}
function heldBySocket(call, child) {
  const isHandler3 = call.arguments.length > 1 && child === call.arguments.at(-1);
  if (!isHandler3 || nameOf(call.expression) !== "on" || !ts97.isStringLiteralLike(call.arguments[0])) return [];
  const isUse3 = (mount) => nameOf(mount.expression) === "use";
  const root = rootOf4(call.expression);
  const space = spaceOf(call.expression);
  const before3 = statementsBefore(call).flatMap(callsIn).filter((mount) => root !== null && isSame2(rootOf4(mount.expression), root) && spaceOf(mount.expression) === space);
  return [...before3, ...chainBefore(call)].filter(isUse3).flatMap((mount) => gatesIn(mount, ""));
}
function spaceOf(callee) {
  const receiver = receiverOf(callee);
  const inner = receiver && unwrap(receiver);
  if (!inner || !(inner.kind === 214)) return "";
  return nameOf(inner.expression) === "of" ? inner.arguments.map((one) => one.getText()).join() : spaceOf(inner.expression);
}
function heldOn(root, place, path, hops) {
  const own = statementsBefore(place).flatMap(callsIn).filter((mount) => isSame2(rootOf4(mount.expression), root)).flatMap((mount) => gatesIn(mount, path));
  const [only2, ...more] = hops > 0 ? mountsOf(root) ?? [] : [];
  if (!only2 || more.length > 0) return own;
  const above = rootOf4("router" in only2 ? only2.router : only2.call.expression);
  const whole3 = `${only2.path}${path}`;
  const around = above ? heldOn(above, only2.call, whole3, hops - 1) : [];
  const inChain = "router" in only2 ? [] : chainBefore(only2.call).flatMap((mount) => gatesIn(mount, whole3));
  return [...around, ...inChain, ...only2.child ? heldByMount(only2.call, only2.child) : [], ...own];
}
function heldByMount(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 1 || nameOf(call.expression) !== "use") return [];
  return call.arguments.slice(0, at).flatMap(gateArguments).map(throughGate);
}
function gatesIn(mount, path) {
  const name = nameOf(mount.expression) ?? "";
  if (name === "param") return gatesOfParameter(mount, path);
  if (!MOUNTS.test(name)) return [];
  const bound = mount.expression.kind === 212 ? boundPath(mount.expression.expression) : null;
  if (bound && literalOf(bound)?.value !== path) return [];
  const [first2, ...others] = mount.arguments;
  const given2 = first2 ? literalOf(first2)?.value : void 0;
  if (name === "addHook") {
    const isBefore = typeof given2 === "string" && /^(onRequest|preParsing|preValidation|preHandler)$/.test(given2);
    return isBefore ? others.flatMap(gateArguments).map(throughGate) : [];
  }
  if (typeof given2 === "string" && !covers(given2, path)) return [];
  return mount.arguments.flatMap(gateArguments).map(throughGate);
}
function gatesOfParameter({ arguments: [named3, ...gates] }, path) {
  const part = named3 && literalOf(named3)?.value;
  const isOfPath = typeof part === "string" && path.split("/").some((one) => one.replace(/\(.*|\?$/, "") === `:${part}`);
  return isOfPath ? gates.flatMap(gateArguments).map(throughGate) : [];
}
function covers(mount, path) {
  const start = mount.replace(/\/?\*+$/, "").replace(/\/$/, "");
  return start === "" || path === start || path.startsWith(`${start}/`);
}
var gateArguments = (argument) => ts97.isStringLiteralLike(unwrap(argument)) ? [] : flatten(argument);
function rootOf4(callee) {
  let at = unwrap(callee);
  if (at.kind === 80) return at;
  if (!(at.kind === 212)) return null;
  do
    at = unwrap(at.expression);
  while (at.kind === 214 && (at = unwrap(at.expression)).kind === 212);
  return at.kind === 80 || at.kind === 212 ? at : null;
}
function isSame2(one, other) {
  if (one?.getText() !== other.getText()) return false;
  return !(one.kind === 80) || declarationOf(one.text, one) === declarationOf(one.text, other);
}
function chainBefore(call) {
  const calls = [];
  let at = unwrap(call.expression);
  while (at.kind === 212 || at.kind === 214) {
    if (at.kind === 214) calls.unshift(at);
    at = unwrap(at.expression);
  }
  return calls;
}
function statementsBefore(node) {
  const before3 = [];
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (!(at.kind === 242) && !(at.kind === 308)) continue;
    const end = at.statements.indexOf(child);
    before3.unshift(...at.statements.slice(0, Math.max(end, 0)));
  }
  return before3;
}
function callsIn(statement) {
  if (!(statement.kind === 245)) return [];
  const last = unwrap(statement.expression);
  return last.kind === 214 ? [...chainBefore(last), last] : [];
}

// src/extract/code/guards/handler-lists.ts
import "./vendor/ts-morph.js";
var REQUEST2 = /^_?(req|request|ctx|context|c)$/;
function heldByList(list, child) {
  const at = list.elements.indexOf(child);
  if (at < 0 || isTakenApart(list) || !(takesRequest(child) || isGivenToRouter(list))) return [];
  return [...heldWhereUsed(list), ...list.elements.slice(0, at).flatMap(flatten).map(throughGate)];
}
function isTakenApart({ parent }) {
  if (!(parent.kind === 261)) return false;
  if (!(parent.name.kind === 80)) return true;
  return [...usesOfDeclaration(parent)].some(
    ({ parent: use }) => use.kind === 213 || use.kind === 212
  );
}
function heldWhereUsed({ parent }) {
  if (!(parent.kind === 261)) return [];
  const [use, ...more] = usesOfDeclaration(parent);
  return use && more.length === 0 ? heldAt(use) : [];
}
function takesRequest(handler) {
  const inner = unwrap(handler);
  if (inner.kind === 214) return inner.arguments.some((one) => isFunction(unwrap(one)) && takesRequest(one));
  const meaning = isFunction(unwrap(handler)) || handler.kind === 80 ? meaningOf(handler) : null;
  if (meaning?.is !== "function") return false;
  const [first2] = meaning.node.parameters;
  return first2 !== void 0 && REQUEST2.test(textOf(first2.name));
}
function isGivenToRouter(list) {
  const { parent } = list;
  return parent.kind === 214 && routeOf(parent)?.handler === list;
}

// src/extract/code/routes/graphql-fields.ts
import { ts as ts99 } from "./vendor/ts-morph.js";
var known12 = /* @__PURE__ */ new WeakMap();
function heldByField(table, child) {
  const field = fieldOf2(table, child);
  if (!field) return [];
  let held = known12.get(child);
  if (!held) known12.set(child, held = [...rulesFor(field, child), ...directivesOn(field, child)]);
  return held;
}
function fieldOf2(table, child) {
  const isMember3 = child.kind === 304 || child.kind === 175 || child.kind === 305;
  let holder = table.parent;
  while (holder.kind === 235 || holder.kind === 239) holder = holder.parent;
  const type = typeNamed2(holder);
  const isField = isMember3 && type !== null && !(child.name.kind === 168);
  return isField ? { type, name: textOf(child.name) } : null;
}
function typeNamed2(holder) {
  const name = holder.kind === 304 || holder.kind === 261 ? textOf(holder.name) : holder.kind === 254 ? made2(enclosingFunction(holder)) : "";
  const type = /^(Mutation|Query|Subscription)$/.exec(name)?.[1];
  return type ?? (/^mutations$|^(make|create|build|get)Mutations$/.test(name) ? "Mutation" : null);
}
var made2 = (node) => {
  const name = (node && declaredName(node)) ?? "";
  return /^(make|create|build|get)/.test(name) ? name : "";
};
var CALLS2 = [214];
function rulesFor({ type, name }, from) {
  return (linksOf(from)?.filesWith("shield", /\bshield\s*\(/) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(CALLS2) ?? []).flatMap((call) => {
      if (!(call.kind === 214) || nameOf(call.expression) !== "shield") return [];
      const rules = call.arguments[0] ? memberOf6(call.arguments[0], type) : null;
      const rule = rules && (memberOf6(rules, name) ?? memberOf6(rules, "*"));
      return rule ? eachRule(rule).map((passed) => ({ passed, how: "rule", awaited: true, over: null })) : [];
    })
  );
}
function memberOf6(table, key) {
  const meaning = meaningOf(table);
  if (meaning?.is !== "object") return null;
  for (const one of meaning.node.properties) {
    if (!one.name || one.name.kind === 168 || textOf(one.name) !== key) continue;
    if (one.kind === 304) return one.initializer;
    if (one.kind === 305) return one.name;
  }
  return null;
}
function eachRule(rule, hops = 4) {
  const inner = unwrap(rule);
  const made3 = inner.kind === 80 && hops > 0 ? initializerOf(inner) : null;
  const call = unwrap(made3 ?? inner);
  const name = call.kind === 214 ? nameOf(call.expression) ?? "" : "";
  if (/^(and|chain)$/.test(name)) return call.arguments.flatMap((one) => eachRule(one, hops - 1));
  return /^(or|race|not)$/.test(name) ? [] : [rule];
}
var TEXTS = [15, 16];
var TYPES = /\btype\s+(\w+)[^{}]*\{([^}]*)\}/g;
function directivesOn({ type, name }, from) {
  const onField = new RegExp(`\\b${name}\\b[^\\n@]*(@[^\\n]*)`);
  return (linksOf(from)?.filesWith(name, onField) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(TEXTS) ?? []).flatMap(
      (text) => [...text.getText().matchAll(TYPES)].flatMap((block) => {
        const said4 = block[1] === type ? onField.exec(block[2]) : null;
        if (!said4) return [];
        const line = text.getStart() + block.index + block[0].length - 1 - block[2].length + said4.index;
        const before3 = line + said4[0].length - said4[1].length;
        return [...said4[1].matchAll(/@(\w+)/g)].map((one) => {
          const passed = namedAt(text, before3 + one.index + 1, one[1]);
          return { passed, how: "rule", awaited: true, over: null };
        });
      })
    )
  );
}
function namedAt(text, pos, name) {
  const node = ts99.setTextRange(ts99.factory.createIdentifier(name), { pos, end: pos + name.length });
  return Object.assign(node, { parent: text });
}

// src/extract/code/routes/table-gates.ts
import "./vendor/ts-morph.js";
function heldByServer(options) {
  const line = lineOf(options);
  const holder = line.parent.kind === 210 ? line.parent : line;
  const call = holder.parent;
  const at = valueAt2(line, /^(url|path)$/);
  if (!at || !(call.kind === 214) || nameOf(call.expression) !== "route") return [];
  const path = literalOf(at)?.value;
  if (typeof path !== "string") return [];
  return heldByRouter(call, path);
}
function lineOf(options) {
  const { parent } = options;
  const isInside = parent.kind === 304 && /^(config|options)$/.test(textOf(parent.name));
  return isInside ? parent.parent : options;
}

// src/extract/code/guards/hooks.ts
import "./vendor/ts-morph.js";
var WORK = /^(handler|resolve|resolver|subscribe|run|execute)$/;
var SCOPES = /^(authScopes|auth|scopes|access|permissions?|guards?|config)$/;
var RULES = /^(authorize|authorise|isAuthorized|canAccess|rule)$/;
function heldByHooks(options, child) {
  const byField = heldByField(options, child);
  const name = (child.kind === 304 || child.kind === 175) && textOf(child.name);
  if (!name || !WORK.test(name)) return [...byField];
  return [
    ...heldByServer(options),
    ...byField,
    ...flatten(options).map(throughGate),
    ...options.properties.flatMap(besideWork)
  ];
}
function besideWork(property2) {
  if (property2.kind === 175) return [];
  if (!(property2.kind === 304) || property2.name.kind === 168) return [];
  const [name, value] = [textOf(property2.name), unwrap(property2.initializer)];
  if (RULES.test(name) && (isFunction(value) || value.kind === 80))
    return [{ passed: value, how: "rule", awaited: true, over: null }];
  if (SCOPES.test(name) && value.kind === 211)
    return value.properties.flatMap((one) => one.kind === 304 ? [{ option: one }] : []);
  return literalOf(value)?.value === true ? [{ option: property2 }] : [];
}

// src/extract/code/guards/global-gates.ts
import { ts as ts102 } from "./vendor/ts-morph.js";
var known13 = /* @__PURE__ */ new WeakMap();
function heldByApplication(controller) {
  let held = known13.get(controller);
  if (!held) known13.set(controller, held = isController(controller) ? gatesAbove(controller).map(throughGate) : []);
  return held;
}
function isController(node) {
  const decorators = ts102.canHaveDecorators(node) ? ts102.getDecorators(node) ?? [] : [];
  return decorators.some(({ expression }) => /^(Controller|Resolver)$/.test(chainOf(expression).at(-1) ?? ""));
}
function gatesAbove(controller) {
  const links2 = linksOf(controller);
  if (!links2) return [];
  const above = (name) => (links2.filesWith(name, new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`)) ?? []).filter(
    (file) => isAbove(file, links2.path)
  );
  return [
    ...above("forRoutes").flatMap((file) => callsOf2("forRoutes", file).flatMap((call) => appliedTo(controller, call))),
    ...above("useGlobalGuards").flatMap((file) => callsOf2("useGlobalGuards", file).flatMap((call) => [...call.arguments])),
    ...above("APP_GUARD").flatMap(providedIn)
  ];
}
function isAbove(file, path) {
  const folder = folderOf(linksOf(file)?.path ?? file.fileName);
  return folder === "" || path.startsWith(`${folder}/`);
}
function callsOf2(name, file) {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(
    ({ parent }) => parent.kind === 212 && parent.parent.kind === 214 ? [parent.parent] : []
  );
}
function providedIn(file) {
  return (linksOf(file)?.identifiers("APP_GUARD") ?? []).flatMap(({ parent }) => {
    const isKey = parent.kind === 304 && textOf(parent.name) === "provide";
    if (!isKey || !(parent.parent.kind === 211)) return [];
    return parent.parent.properties.flatMap(
      (one) => one.kind === 304 && /^use(Class|Existing|Value)$/.test(textOf(one.name)) ? [one.initializer] : []
    );
  });
}
function appliedTo(controller, call) {
  const isMeant = call.arguments.some((argument) => {
    const text = literalOf(argument)?.value;
    if (typeof text === "string") return /^\/?(\*|\(\.\*\)|\{\*\w+\})$/.test(text);
    return meaningOf(argument)?.node === controller;
  });
  const applied = call.expression.kind === 212 ? unwrap(call.expression.expression) : null;
  const isPlain2 = applied && applied.kind === 214 && nameOf(applied.expression) === "apply";
  return isMeant && isPlain2 ? [...applied.arguments] : [];
}

// src/extract/code/decorators.ts
import { ts as ts103 } from "./vendor/ts-morph.js";
var MAX_CLASSES = 4;
function heldByDecorators(node) {
  const own = decoratorsOf(node).flatMap(({ expression }) => given(expression).map(throughGate));
  if (ts103.isClassLike(node)) return [...heldByApplication(node), ...heldByBases(node, MAX_CLASSES), ...own];
  return [...own, ...node.parameters.flatMap(heldByParameter)];
}
function given(decorator) {
  const composed = composedOf(decorator);
  if (composed.length > 0) return composed;
  return decorator.kind === 214 ? [decorator.expression, ...decorator.arguments.flatMap(flatten)] : [decorator];
}
function composedOf(decorator) {
  const made3 = decorator.kind === 214 ? meaningOf(decorator.expression) : null;
  const ways = made3?.is === "function" ? returnsOf(made3.node).flatMap(({ value }) => value ?? []) : [];
  return ways.length === 1 ? guardsGiven(unwrap(ways[0])) : [];
}
function guardsGiven(call) {
  if (!(call.kind === 214)) return [];
  const name = nameOf(call.expression);
  if (name === "UseGuards") return call.arguments.flatMap(flatten);
  return name === "applyDecorators" ? call.arguments.flatMap((one) => guardsGiven(unwrap(one))) : [];
}
var decoratorsOf = (node) => ts103.canHaveDecorators(node) ? ts103.getDecorators(node) ?? [] : [];
function heldByBases(node, depth2) {
  const base = node.heritageClauses?.find(({ token }) => token === 96)?.types[0];
  if (!base || depth2 === 0 || guardsOf(node).length > 0) return [];
  const above = meaningOf(base.expression);
  if (above?.is !== "class" || above.node === node) return [];
  const guards = guardsOf(above.node).flatMap((call) => call.arguments.flatMap(flatten));
  return guards.length > 0 ? guards.map(throughGate) : heldByBases(above.node, depth2 - 1);
}
var guardsOf = (node) => decoratorsOf(node).flatMap(
  ({ expression }) => expression.kind === 214 && expression.expression.getText() === "UseGuards" ? [expression] : []
);
function heldByParameter(parameter) {
  return decoratorsOf(parameter).flatMap(
    ({ expression }) => expression.kind === 214 ? expression.arguments.filter(isPipe).map(throughGate) : []
  );
}
var isPipe = (given2) => {
  const meaning = meaningOf(given2);
  return meaning?.is === "class" || meaning?.is === "instance";
};

// src/extract/code/routes/route-options.ts
import "./vendor/ts-morph.js";
function heldByOptions(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 1 || !(isFunction(child) || child.kind === 80 || child.kind === 212)) return [];
  return call.arguments.slice(0, at).flatMap((argument) => optionsIn(argument));
}
function optionsIn(argument) {
  const inner = unwrap(argument);
  if (inner.kind === 214) return inner.arguments.flatMap((one) => isTable2(one) ? optionsIn(one) : []);
  if (!isTable2(inner) && !(inner.kind === 80)) return [];
  const meaning = meaningOf(inner);
  if (meaning?.is !== "object") return [];
  return meaning.node.properties.flatMap(
    (property2) => property2.kind === 304 && !(property2.name.kind === 168) ? [{ option: property2 }] : []
  );
}
var isTable2 = (expression) => unwrap(expression).kind === 211;

// src/extract/code/guards/middleware.ts
import "./vendor/ts-morph.js";
function heldByMiddleware(call, child) {
  const route = routeOf(call);
  if (route && child === route.handler)
    return [...heldByRouter(call, route.path), ...route.middleware.map(throughGate), ...heldByOptions(call, child)];
  return [...heldByMount(call, child), ...heldBySocket(call, child), ...heldByOptions(call, child)];
}
var CHAINS = /^(combineResolvers|composeResolvers|pipeResolvers|compose|chain|pipeline|use|createHandlers)$/;
function heldByWrapper(call, child) {
  const at = call.arguments.indexOf(child);
  if (at < 0) return [];
  const callee = unwrap(call.expression);
  const name = nameOf(callee) ?? "";
  if (CHAINS.test(name) && at > 0 && at === call.arguments.length - 1)
    return call.arguments.slice(0, at).flatMap(flatten).map(throughGate);
  if (/^(mutation|query|subscription|action|handler)$/.test(name) && (isFunction(child) || child.kind === 80))
    return heldByBuilder(callee);
  const isWrapper = callee.kind === 80 || callee.kind === 214 && nameOf(callee.expression) !== null;
  return isWrapper && isHandler(child) ? [{ passed: callee, how: "around", awaited: true, over: null, child }] : [];
}
function isHandler(child) {
  if (isFunction(child) || child.kind === 80) return true;
  if (!(child.kind === 214) || !(child.expression.kind === 80)) return false;
  const made3 = child.arguments.some((one) => isFunction(unwrap(one))) ? meaningOf(child.expression) : null;
  return made3?.is === "function" && meaningOfAnswer(made3.node)?.is === "function";
}
function heldByBuilder(callee, hops = 5) {
  const held = [];
  let at = unwrap(callee);
  while (at.kind === 214 || at.kind === 212) {
    const name = at.kind === 214 ? nameOf(at.expression) ?? "" : "";
    const given2 = at.kind === 214 ? at.arguments : [];
    if (/^(use|middleware|guard)$/.test(name)) held.unshift(...given2.flatMap(flatten).map(throughGate));
    if (/^(concat|unstable_concat|unstable_pipe)$/.test(name) && hops > 0)
      held.unshift(...given2.flatMap((one) => heldByBuilder(one, hops - 1)));
    const based = hops > 0 && at.kind === 214 ? builderGiven(at) : null;
    if (based) held.unshift(...heldByBuilder(based, hops - 1));
    at = unwrap(at.expression);
  }
  if (!(at.kind === 80)) return held;
  const value = initializerOf(at);
  const before3 = value && hops > 0 ? heldByBuilder(value, hops - 1) : [];
  const isNamed6 = /[Pp]rocedure$/.test(at.text) || at.text.endsWith("Action");
  return [...isNamed6 ? [throughGate(at)] : [], ...before3, ...held];
}
function builderGiven(call) {
  if (!(call.expression.kind === 80) || call.arguments.length === 0) return null;
  const meaning = meaningOf(call.expression);
  const answer = meaning?.is === "function" ? answerOf2(meaning.node) : null;
  let at = answer && unwrap(answer);
  while (at && at.kind === 214 && at.expression.kind === 212)
    at = unwrap(at.expression.expression);
  if (meaning?.is !== "function" || !at || !(at.kind === 80)) return null;
  const taken = meaning.node.parameters.findIndex(({ name }) => name.getText() === at.getText());
  return call.arguments[taken] ?? null;
}

// src/extract/code/surfaces/made-for-each.ts
import "./vendor/ts-morph.js";
function madeForEach(list) {
  const call = valueBehind(list);
  if (!(call.kind === 214)) return null;
  const name = chainOf(call.expression).join(".");
  if (name === "Promise.all" || name === "Promise.allSettled") {
    const all2 = call.arguments[0] && valueBehind(call.arguments[0]);
    return all2 && all2.kind === 214 ? mapped2(all2, name === "Promise.allSettled", true) : null;
  }
  const made3 = mapped2(call, false, false);
  return made3 && !isAsync(made3.made) && !answersWithPromise(made3.made) ? made3 : null;
}
function answersWithPromise(made3) {
  if (!made3.body) return false;
  const answers = made3.body.kind === 242 ? returnsOf(made3).flatMap(({ value }) => value ?? []) : [made3.body];
  return answers.some((one) => {
    const answer = plainly(one);
    return answer.kind === 214 && answersLater(answer.expression);
  });
}
var plainly = (one) => one.kind === 218 ? plainly(one.expression) : one;
function mapped2(call, isSettled, isWaitedFor) {
  const of = receiverOf(call.expression);
  const [each] = call.arguments;
  if (!of || !each || nameOf(call.expression) !== "map") return null;
  const made3 = functionBehind(each);
  return made3 && { made: made3, of, isSettled, isWaitedFor };
}
function functionBehind(given2) {
  const inner = unwrap(given2);
  if (isFunction(inner)) return inner;
  const meaning = meaningOf(inner);
  return meaning?.is === "function" && meaning.node.body ? meaning.node : null;
}
function askedOfElement(test) {
  const inner = unwrap(test);
  if (inner.kind === 80) return inner.text === "Boolean" ? { is: "yes", key: null } : null;
  if (!(inner.kind === 220) || inner.body.kind === 242 || inner.modifiers) return null;
  const [parameter] = inner.parameters;
  return parameter && parameter.name.kind === 80 ? read(inner.body, parameter.name.text) : null;
}
function read(asked2, one) {
  const inner = unwrap(asked2);
  if (inner.kind === 225 && inner.operator === 54) {
    const turned2 = read(inner.operand, one);
    return turned2 && (turned2.is === "yes" || turned2.is === "no") ? { ...turned2, is: OPPOSITE[turned2.is] } : null;
  }
  if (inner.kind === 227) {
    const operator = inner.operatorToken.getText();
    const literal = literalOf(inner.right);
    if (!literal || !/^[!=]==?$/.test(operator)) return null;
    const isEqual = operator.startsWith("=");
    if (inner.left.getText() === `${one}.status`) {
      const isKept = literal.value === "fulfilled" === isEqual;
      return /^(fulfilled|rejected)$/.test(String(literal.value)) ? { is: isKept ? "kept" : "refused", key: null } : null;
    }
    const plain = read(inner.left, one);
    if (plain?.is !== "yes" || literal.value && literal.value !== true) return null;
    if (literal.value === true !== isEqual) return { ...plain, is: "no" };
    const isStrict = operator.length === 3 && (literal.value === null || literal.value === void 0);
    return isStrict ? { ...plain, but: literal.value } : plain;
  }
  if (inner.kind === 80) return inner.text === one ? { is: "yes", key: null } : null;
  const isKey = inner.kind === 212 && inner.expression.getText() === one;
  return isKey ? { is: "yes", key: inner.name.text } : null;
}
var OPPOSITE = { yes: "no", no: "yes" };

// src/extract/code/surfaces/pushed-elements.ts
import "./vendor/ts-morph.js";
var ADDS3 = /^(push|add)$/;
var CHANGES6 = /^(unshift|splice|fill|copyWithin|concat)$/;
function heldByPush(list, start) {
  if (!isEmpty(unwrap(start))) return null;
  const declaration = declarationOf(list.text, list);
  if (!declaration) return null;
  const before3 = known14.get(declaration);
  if (before3) return before3;
  known14.set(declaration, []);
  const held = heldWhereAdded(list, declaration);
  known14.set(declaration, held);
  return held;
}
var known14 = /* @__PURE__ */ new WeakMap();
function heldWhereAdded(list, declaration) {
  const around = enclosingFunction(declaration);
  if (!around?.body) return [];
  const pushes = [];
  let isOther5 = false;
  eachNode(around.body, (node) => {
    if (!(node.kind === 80) || node.text !== list.text || declarationOf(node.text, node) !== declaration) return;
    const { parent } = node;
    if (parent.kind === 213 && parent.parent.kind === 227) isOther5 = true;
    const call = parent.kind === 212 && parent.expression === node ? parent.parent : null;
    if (!call || !(call.kind === 214) || receiverOf(call.expression) !== node) return;
    const name = nameOf(call.expression) ?? "";
    if (ADDS3.test(name)) pushes.push(call);
    else if (CHANGES6.test(name)) isOther5 = true;
  });
  const [push, ...more] = pushes;
  const isOne3 = push && more.length === 0 && push.arguments.length === 1 && !(push.arguments[0].kind === 231);
  return isOne3 && !isOther5 ? heldAt(push, around) : [];
}
function isEmpty(value) {
  if (value.kind === 210) return value.elements.length === 0;
  return value.kind === 215 && /^(Set|Array)$/.test(nameOf(value.expression) ?? "") && !value.arguments?.length;
}

// src/extract/code/guards/queries/filtered.ts
import "./vendor/ts-morph.js";
var MAX_LISTS = 5;
var SAME2 = /^(map|flat|slice|sort|toSorted|reverse|toReversed|concat|from|all)$/;
var ROWS2 = /^(find|findMany|findAll|findBy|query|getMany|select|aggregate)$/;
function heldByFilter(list, depth2 = MAX_LISTS) {
  const inner = unwrap(list);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  const pushed = value ? heldByPush(inner, value) : null;
  if (pushed) return [...pushed];
  const made3 = unwrap(value ?? queryBehind(inner) ?? inner);
  if (depth2 === 0) return [];
  if (made3.kind === 210) {
    const [only2, ...more] = made3.elements;
    return only2 && only2.kind === 231 && more.length === 0 ? heldByFilter(only2.expression, depth2 - 1) : [];
  }
  if (!(made3.kind === 214)) return [];
  const name = nameOf(made3.expression) ?? "";
  const [first2, second] = made3.arguments;
  const before3 = receiverOf(made3.expression);
  if (first2 && second && unwrap(first2).kind === 80 && /filter$/i.test(name))
    return [...heldByFilter(first2, depth2 - 1), ...heldByTest(first2, second, made3.expression.kind === 80)];
  const rest = before3 ? heldByFilter(before3, depth2 - 1) : [];
  if (name === "filter" && before3 && first2) return [...rest, ...heldByTest(before3, first2, false)];
  if (name === "flatMap" && first2) {
    const each = functionBehind(first2);
    return [...rest, ...heldWhere(each, { is: "yes", key: null }), ...heldInLists(each, depth2)];
  }
  if (name === "flat" && before3) return [...rest, ...heldInLists(madeForEach(before3)?.made, depth2)];
  if (SAME2.test(name)) {
    const isOf = /^(Array\.from|Promise\.all)$/.test(chainOf(made3.expression).join("."));
    return isOf && first2 ? heldByFilter(first2, depth2 - 1) : rest;
  }
  if (ROWS2.test(name) || tablesAsked(made3).length > 0) return [{ test: made3, outcome: true, over: null }];
  return [{ listOf: made3, over: null }];
}
function heldInLists(made3, depth2) {
  const [way, ...others] = made3 ? returnsOf(made3) : [];
  const list = way?.value ? unwrap(way.value) : null;
  return list && others.length === 0 && list.kind === 214 ? heldByFilter(list, depth2 - 1) : [];
}
function heldInCallback({ expression, arguments: [first2] }, child) {
  if (child !== first2 || !(expression.kind === 212)) return [];
  return /^(map|forEach|flatMap)$/.test(expression.name.text) ? heldByFilter(expression.expression) : [];
}
function heldByKept({ name, initializer }) {
  if (!(name.kind === 80) || !initializer) return [];
  const value = unwrap(initializer);
  const isRows = value.kind === 214 && (ROWS2.test(nameOf(value.expression) ?? "") || tablesAsked(value).length > 0);
  const isList = value.kind === 214 || value.kind === 210 && value.elements.length < 2;
  return isList && !isRows ? overEach(heldByPush(name, value) ?? heldByFilter(value), name.text) : [];
}
function heldByAssigned({ left, right }) {
  return left.kind === 80 ? overEach(heldByFilter(right), left.text) : [];
}
function heldByTakingOut(statement) {
  const call = unwrap(statement);
  if (!(call.kind === 214) || nameOf(call.expression) !== "forEach") return [];
  const before3 = receiverOf(call.expression);
  const filter = before3 && valueBehind(before3);
  if (!filter || !(filter.kind === 214) || nameOf(filter.expression) !== "filter") return [];
  const [test] = filter.arguments;
  const [done] = call.arguments;
  const answers = receiverOf(filter.expression);
  if (!answers || !test || !done || !(done.kind === 220) || done.body.kind === 242) return [];
  const [asked2, deletes] = [askedOfElement(test), unwrap(done.body)];
  if (asked2?.is !== "no" || !(deletes.kind === 214) || nameOf(deletes.expression) !== "delete") return [];
  const list = chainOf(deletes.expression).slice(0, -1).join(".");
  return list === "" ? [] : overEach(heldWhere(madeForEach(answers)?.made, { ...asked2, is: "yes" }), list);
}
var overEach = (held, over) => held.flatMap((one) => "over" in one ? [{ ...one, over, isPart: true }] : []);
function heldByTest(list, test, isLater) {
  const asked2 = askedOfElement(test);
  const made3 = asked2 && madeForEach(list);
  if (made3) {
    if (asked2.is === "kept") return made3.isSettled ? [{ ran: made3.made, over: null }] : [];
    return asked2.is === "yes" && !made3.isSettled ? heldWhere(made3.made, asked2) : [];
  }
  const rule = functionBehind(test);
  if (!rule || isAsync(rule) && !isLater) return [];
  if (!isFunction(unwrap(test)) || !rule.body || rule.body.kind === 242) return [{ said: rule, over: null }];
  const answer = unwrap(rule.body);
  const at = rule.parameters[1] && textOf(rule.parameters[1].name);
  if (answer.kind === 213 && at !== void 0 && answer.argumentExpression.getText() === at)
    return heldWhere(madeForEach(answer.expression)?.made, { is: "yes", key: null });
  return [{ test: rule.body, outcome: true, over: null }];
}
function heldWhere(made3, { key, ...asked2 }) {
  if (!made3) return [];
  const answers = returnsOf(made3).flatMap(({ value }) => {
    const said4 = value && (key === null ? unwrap(value) : underKey2(unwrap(value), key));
    if (!said4 || said4.kind === 210 && said4.elements.length === 0) return [];
    const literal = literalOf(said4);
    const isNo = literal !== null && ("but" in asked2 ? literal.value === asked2.but : !literal.value);
    return isNo ? [] : [{ said: said4, isFixed: literal !== null }];
  });
  const [answer, ...others] = answers;
  if (!answer || others.length > 0) return [];
  const before3 = heldAt(answer.said, made3);
  return answer.isFixed || answer.said.kind === 210 ? before3 : [...before3, { test: answer.said, outcome: true, over: null }];
}
function underKey2(value, key) {
  if (!(value.kind === 211)) return null;
  const found3 = value.properties.find((one) => one.name && textOf(one.name) === key);
  return found3 && found3.kind === 304 ? found3.initializer : null;
}

// src/extract/code/guards/results.ts
import "./vendor/ts-morph.js";
var FAILED = /^(err|errAsync|Err|fail|failure|failed|Failure|left|Left|makeLeft|error)$/;
var WENT_WELL = /^(ok|okAsync|Ok|success|succeed|Success|right|Right|makeRight)$/;
var ASKS_FAILED = /^(is(Err|Error|Failure|Fail|Failed|Left)|failed)$/;
var ASKS_WELL = /^(is(Ok|Success|Successful|Right)|ok|success|succeeded)$/;
var GOES_ON = /^(map|andThen|asyncMap|asyncAndThen|andThrough|asyncAndThrough|match)$/;
var UNWRAPS = /^(_unsafeUnwrap|unwrap|unwrapOrThrow|getOrThrow|orThrow)$/;
function truthOfResult(value, key) {
  const inner = unwrap(value);
  const isMade = inner.kind === 214 || inner.kind === 215;
  const name = isMade ? nameOf(inner.expression) ?? "" : "";
  const isFailed = FAILED.test(name) ? true : WENT_WELL.test(name) ? false : null;
  if (isFailed === null) return null;
  return ASKS_FAILED.test(key) ? isFailed : ASKS_WELL.test(key) ? !isFailed : null;
}
function resultAsked(test) {
  if (!(test.kind === 214) || test.arguments.length > 0) return null;
  const [owner, key] = [receiverOf(test.expression), nameOf(test.expression) ?? ""];
  return owner && (ASKS_FAILED.test(key) || ASKS_WELL.test(key)) ? { owner, key } : null;
}
function heldByResult(call, child) {
  const answered2 = receiverOf(call.expression);
  const isNext = child === call.arguments[0] && GOES_ON.test(nameOf(call.expression) ?? "");
  return isNext && answered2 ? wentWell(answered2) : [];
}
function heldByUnwrapped(call) {
  const answered2 = receiverOf(call.expression);
  return answered2 && UNWRAPS.test(nameOf(call.expression) ?? "") ? wentWell(answered2) : [];
}
function wentWell(answered2) {
  const inner = unwrap(answered2);
  const made3 = unwrap(inner.kind === 80 ? valueOf(inner) ?? inner : inner);
  return made3.kind === 214 ? [{ wentWell: made3, over: null }] : [];
}

// src/extract/code/guards/rule-lists.ts
import "./vendor/ts-morph.js";
function heldByLoop({ initializer, expression }, inside) {
  const [one] = initializer.kind === 262 ? initializer.declarations : [];
  const stands = one ? standsFor(expression, one.name) : null;
  return stands ? inside.flatMap((held) => saidOf(held, stands)) : [];
}
function heldByEach(list, callback, inside, isWaitedFor = false) {
  const [one] = isFunction(callback) ? callback.parameters : [];
  const stands = one ? standsFor(list, one.name) : null;
  return stands ? inside.flatMap((held) => saidOf(held, stands, isWaitedFor)) : [];
}
function standsFor(list, one) {
  const elements = elementsOf(list);
  if (!elements) return null;
  return (callee) => {
    const key = keyOf6(callee, one);
    if (key === void 0) return [];
    return elements.flatMap((element) => {
      const meaning = meaningOf(element);
      const rule = key === null || !meaning ? meaning : memberOf2(meaning, key);
      return rule?.is === "function" && rule.node.body ? [rule.node] : [];
    });
  };
}
function keyOf6(callee, one) {
  const inner = unwrap(callee);
  if (one.kind === 80) {
    if (inner.kind === 80) return inner.text === one.text ? null : void 0;
    const isKey = inner.kind === 212 && inner.expression.getText() === one.text;
    return isKey ? inner.name.text : void 0;
  }
  if (!(one.kind === 207) || !(inner.kind === 80)) return void 0;
  const taken = one.elements.find(({ name }) => name.kind === 80 && name.text === inner.text);
  return taken && textOf(taken.propertyName ?? taken.name);
}
function saidOf(held, stands, isWaitedFor = false) {
  const said4 = "test" in held ? answered(held.test, held.outcome) : "passed" in held ? ranBy(held) : null;
  if (!said4) return [];
  return stands(said4.call.expression).flatMap((rule) => {
    if (isAsync(rule) && !said4.isAwaited && !isWaitedFor) return [];
    if (said4.is === "ran") return [{ ran: rule, by: said4.call, over: null }];
    return [{ said: rule, by: said4.call, over: null, ...said4.is === "no" && { isDenied: true } }];
  });
}
function ranBy(held) {
  const call = unwrap(held.passed);
  const isPlain2 = held.how === "statement" || held.how === "value";
  return isPlain2 && call.kind === 214 ? { call, is: "ran", isAwaited: held.awaited } : null;
}
function answered(test, outcome, isAwaited = false) {
  let inner = test;
  let waits = isAwaited;
  while (unwrap(inner) !== inner) {
    waits ||= inner.kind === 224;
    inner = inner.expression;
  }
  if (inner.kind === 214) return { call: inner, is: outcome ? "yes" : "no", isAwaited: waits };
  if (inner.kind === 225 && inner.operator === 54)
    return answered(inner.operand, !outcome, waits);
  if (inner.kind === 227) {
    const operator = inner.operatorToken.getText();
    const literal = /^[!=]==?$/.test(operator) ? literalOf(inner.right) : null;
    if (typeof literal?.value !== "boolean") return null;
    return answered(inner.left, operator.startsWith("=") === outcome === literal.value, waits);
  }
  const value = inner.kind === 80 ? valueOf(inner) : null;
  return value && !isFunction(value) ? answered(value, outcome, waits) : null;
}

// src/extract/code/guards/queries/private-kinds.ts
import "./vendor/ts-morph.js";
var KIND2 = /^(type|kind|variant|channel_?type|chat_?type|room_?type|conversation_?type)$/i;
var PRIVATE = phrasesOf(["dm", "dms", "pm", "pms", "direct", "private", "one to one", "one on one", "1on1"]);
var OTHER3 = /^(pm|dm|private|direct)?_?(target|recipient|receiver|addressee|peer)(_?(user|id|uid|member))?$/i;
var SAYS_SO = /^is_?(a_?)?(dm|pm|direct|private)(_?(message|chat|channel|room|conversation|talk))?$/i;
var STAFF2 = /^(admin|administrator|moderator|staff|superuser|sysadmin|privileged|bypass\w*)s?$/;
function saysPrivateTalk(test) {
  const inner = unwrap(test);
  if (inner.kind === 227) {
    if (!/^={2,3}$/.test(inner.operatorToken.getText())) return false;
    const { left, right } = inner;
    const isKind = (one) => KIND2.test(nameOf(one) ?? "");
    return isKind(left) && namesPrivate(right) || isKind(right) && namesPrivate(left);
  }
  const name = nameOf(inner.kind === 214 ? inner.expression : inner) ?? "";
  return SAYS_SO.test(name) || !(inner.kind === 214) && OTHER3.test(name);
}
function namesPrivate(kind) {
  const inner = unwrap(kind);
  const said4 = inner.kind === 11 || inner.kind === 15 ? textOf(inner) : chainOf(inner).at(-1) ?? "";
  return hasAnyPhrase(splitWords(said4), PRIVATE);
}
function saysNotStaff(test) {
  const inner = unwrap(test);
  if (!(inner.kind === 225) || inner.operator !== 54) return false;
  const asked2 = unwrap(inner.operand);
  const [callee, given2] = asked2.kind === 214 ? [asked2.expression, asked2.arguments] : [asked2, []];
  const names3 = [nameOf(callee) ?? "", ...given2.flatMap((one) => one.kind === 11 || one.kind === 15 ? [one.text] : [])];
  return names3.some((name) => splitWords(name).some((word) => STAFF2.test(word)));
}

// src/extract/code/guards/switches.ts
import { ts as ts112 } from "./vendor/ts-morph.js";
var known15 = (test, outcome) => ({ test, outcome, over: null });
var asksConditions = (one) => one.expression.kind === 112;
function refusedBefore(clauses, exit) {
  const held = [];
  for (const clause of clauses) {
    if (clause.statements.length > 0 && !clause.statements.some((one) => leaves(one, exit))) return null;
    if (clause.kind === 297) held.push(known15(clause.expression, false));
  }
  return held;
}
function heldByClause(clause) {
  const { clauses } = clause.parent;
  const at = clauses.indexOf(clause);
  if (!asksConditions(clause.parent.parent)) return inClause(clause.parent.parent, comingInto(clauses, at));
  const before3 = clauses[at - 1];
  const isShared = before3 !== void 0 && before3.statements.length === 0;
  const refused = refusedBefore(clauses.slice(0, at), "any");
  if (refused === null || isShared) return [];
  return clause.kind === 297 ? [...refused, known15(clause.expression, true)] : at === clauses.length - 1 ? refused : [];
}
function heldAfterClauses(statement, exit) {
  const { clauses } = statement.caseBlock;
  if (!asksConditions(statement))
    return behind(
      statement,
      clauses.filter((_, at) => comesOut(clauses, at, exit))
    );
  const held = [];
  for (const clause of clauses) {
    if (!(clause.kind === 297) || !clause.statements.some((one) => leaves(one, exit))) break;
    held.push(known15(clause.expression, false));
  }
  return held;
}
function runInOnlyClause({ caseBlock: { clauses } }, exit) {
  if (!clauses.some(ts112.isDefaultClause)) return [];
  const open = clauses.filter((one, at) => one.statements.length > 0 && comesOut(clauses, at, exit));
  if (open.length !== 1) return [];
  const [only2] = open[0].statements;
  const statements = only2 && only2.kind === 242 ? only2.statements : open[0].statements;
  const end = statements.findIndex((one) => mayEndEarly(one, exit));
  return end < 0 ? statements : statements.slice(0, end);
}
var inClause = (statement, taken) => amongLabels(statement, taken, !taken.some(ts112.isDefaultClause));
var behind = (statement, taken) => amongLabels(
  statement,
  taken,
  statement.caseBlock.clauses.some((one) => one.kind === 298 && !taken.includes(one))
);
function amongLabels({ expression, caseBlock }, taken, isOne3) {
  const labels = caseBlock.clauses.flatMap(
    (one) => one.kind === 297 && taken.includes(one) === isOne3 ? [one.expression] : []
  );
  return labels.length > 0 ? [{ asked: expression, among: labels, isOne: isOne3, over: null }] : [];
}
function comingInto(clauses, at) {
  let first2 = at;
  while (first2 > 0 && !clauses[first2 - 1].statements.some((one) => leaves(one))) first2--;
  return clauses.slice(first2, at + 1);
}
function comesOut(clauses, at, exit) {
  const { statements } = clauses[at];
  if (statements.some((one) => mayEndEarly(one, exit))) return true;
  if (statements.some((one) => leaves(one, exit))) return false;
  return at + 1 < clauses.length ? comesOut(clauses, at + 1, exit) : true;
}

// src/extract/code/guards/dominance.ts
import { ts as ts113 } from "./vendor/ts-morph.js";
function heldAt(node, within2) {
  const held = [];
  const lists = /* @__PURE__ */ new Set();
  for (let child = node, parent = node.parent; parent && child !== within2; child = parent, parent = parent.parent) {
    if (parent === within2 && parent.kind === 175) break;
    held.unshift(...ofThis2(heldBetween(parent, child), lists));
    const list = listBetween(parent, child);
    if (list !== "") lists.add(list);
    if (isBoundary(parent)) break;
  }
  return held;
}
var ofThis2 = (held, lists) => lists.size === 0 ? held : held.map((one) => "over" in one && one.over !== null && lists.has(one.over) ? { ...one, over: null } : one);
function listBetween(parent, child) {
  if (parent.kind === 251 && child === parent.statement) return chainOf(parent.expression).join(".");
  const isEach = parent.kind === 214 && child === parent.arguments[0] && parent.expression.kind === 212 && /^(map|forEach|flatMap)$/.test(parent.expression.name.text);
  return isEach ? chainOf(parent.expression.expression).join(".") : "";
}
function isBoundary(node) {
  if (ts113.isClassLike(node)) return true;
  return isFunction(node) && node.kind === 263;
}
function heldBetween(parent, child) {
  const test = (expression, outcome) => [{ test: expression, outcome, over: null }];
  if (parent.kind === 246) {
    const { thenStatement: then, elseStatement: otherwise, expression } = parent;
    if (child === then) return [{ test: expression, outcome: true, over: null, ...otherwise && { otherwise } }];
    return child === otherwise ? [{ test: expression, outcome: false, over: null, otherwise: then }] : [];
  }
  if (parent.kind === 228) {
    if (child === parent.whenTrue) return test(parent.condition, true);
    return child === parent.whenFalse ? test(parent.condition, false) : [];
  }
  if (parent.kind === 227 && child === parent.right) {
    if (parent.operatorToken.kind === 56) return test(parent.left, true);
    return parent.operatorToken.kind === 57 ? test(parent.left, false) : [];
  }
  if (parent.kind === 248) return child === parent.statement ? test(parent.expression, true) : [];
  if (parent.kind === 249)
    return parent.condition && child === parent.statement ? test(parent.condition, true) : [];
  if (parent.kind === 251) return child === parent.statement ? heldByFilter(parent.expression) : [];
  if (parent.kind === 242 || parent.kind === 308 || parent.kind === 269 || ts113.isCaseOrDefaultClause(parent))
    return [
      ...ts113.isCaseOrDefaultClause(parent) && ts113.isStatement(child) ? heldByClause(parent) : [],
      ...caught(parent, heldBefore(parent.statements, child))
    ];
  if (parent.kind === 214)
    return [
      ...heldByMiddleware(parent, child),
      ...heldByWrapper(parent, child),
      ...heldByPromise(parent, child),
      ...heldByResult(parent, child),
      ...heldInCallback(parent, child)
    ];
  if (parent.kind === 175 || ts113.isClassLike(parent)) return heldByDecorators(parent);
  if (parent.kind === 211) return heldByHooks(parent, child);
  if (parent.kind === 210) return heldByList(parent, child);
  if (parent.kind === 285)
    return child === parent.openingElement || child === parent.closingElement ? [] : [...askedByTag(parent.openingElement), { shownBy: parent.openingElement }];
  return [];
}
function askedByTag({ tagName, attributes }) {
  if (!/^(Show|When|If|ShowIf|ShowWhen|RenderIf|RenderWhen|Conditional|Condition)$/.test(tagName.getText())) return [];
  return attributes.properties.flatMap((one) => {
    if (!(one.kind === 292) || !/^(when|condition|if|is|isTrue|test|cond)$/.test(one.name.getText())) return [];
    const { initializer } = one;
    const test = initializer && initializer.kind === 295 ? initializer.expression : void 0;
    return test ? [{ test, outcome: true, over: null }] : [];
  });
}
function heldAtEnd(body2) {
  return body2.statements.flatMap((one) => heldAfter(one));
}
function heldBefore(statements, child) {
  let held = [];
  for (const statement of statements) {
    if (statement === child) break;
    const given2 = givenAnew(statement);
    if (given2 !== null) held = held.filter((one) => !("over" in one) || one.over !== given2);
    held.push(...heldAfter(statement));
  }
  return held;
}
function caught({ parent }, held) {
  if (!parent || !(parent.kind === 259) || !parent.catchClause) return held;
  const { block } = parent.catchClause;
  return held.map((one) => "passed" in one ? { ...one, otherwise: block } : one);
}
function heldAfter(statement, exit = "any") {
  if (statement.kind === 246) {
    const then = leaves(statement.thenStatement, exit);
    const otherwise = leaves(statement.elseStatement, exit);
    if (then === otherwise) return then ? [] : heldInside(statement, exit);
    const open = then ? statement.elseStatement : statement.thenStatement;
    const inside = open ? heldAfter(open, exit) : [];
    const refused = then ? statement.thenStatement : statement.elseStatement;
    return [{ test: statement.expression, outcome: !then, over: null, otherwise: refused }, ...inside];
  }
  if (statement.kind === 242) return statement.statements.flatMap((one) => heldAfter(one, exit));
  if (statement.kind === 245) {
    const { expression } = statement;
    if (isAssignment2(expression)) return [...heldByCall(expression.right, "value"), ...heldByAssigned(expression)];
    return [...heldByCall(statement.expression, "statement"), ...heldByTakingOut(statement.expression)];
  }
  if (statement.kind === 244) {
    return statement.declarationList.declarations.flatMap((declaration) => [
      ...declaration.initializer ? heldByCall(declaration.initializer, "value") : [],
      ...heldByKept(declaration)
    ]);
  }
  if (statement.kind === 259) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const tried = !catchClause || leaves(catchClause.block, exit) ? heldAfter(tryBlock, exit) : [];
    return [...tried, ...finallyBlock ? heldAfter(finallyBlock, exit) : []];
  }
  if (statement.kind === 256) {
    const forGood = exit === "throw" ? exit : "function";
    return [
      ...heldAfterClauses(statement, forGood),
      ...runInOnlyClause(statement, forGood).flatMap((one) => heldAfter(one, forGood)),
      ...clausesOfConnected(statement).flatMap((one) => heldAfter(one, forGood))
    ];
  }
  if (statement.kind === 251) {
    const inside = heldInEach(statement.statement, "function");
    return [...overEach2(inside, statement.expression), ...heldByLoop(statement, inside)];
  }
  const list = statement.kind === 249 ? listCountedThrough(statement) : null;
  return list ? overEach2(heldInEach(statement.statement, "function"), list) : [];
}
function heldInside({ expression, thenStatement, elseStatement }, exit) {
  if (elseStatement) return [];
  if (saysNotStaff(expression)) return heldAfter(thenStatement, exit);
  if (!saysPrivateTalk(expression)) return [];
  return heldAfter(thenStatement, exit).map((held) => ({ ...held, ofTwo: true }));
}
function heldInEach(body2, exit) {
  return mayEndEarly(body2, exit) ? [] : heldAfter(body2, exit);
}
var isAssignment2 = (expression) => expression.kind === 227 && expression.operatorToken.kind === 64;
function givenAnew(statement) {
  if (!(statement.kind === 245) || !isAssignment2(statement.expression)) return null;
  const { left, right } = statement.expression;
  return new RegExp(`^${literally(left.getText())}\\.(filter|slice)\\(`).test(right.getText()) ? null : left.getText();
}

// src/extract/code/guards/held-by-call.ts
import { ts as ts114 } from "./vendor/ts-morph.js";
function heldByCall(expression, how) {
  const awaited = withoutParentheses(expression).kind === 224;
  const call = unwrap(expression);
  if (!(call.kind === 214) || ts114.isOptionalChain(call)) return [];
  const name = chainOf(call.expression).join(".");
  const [first2] = call.arguments;
  if (/^(assert|invariant|tinyInvariant|assert\.ok|(ctx|context)\.assert)$/.test(name) && first2)
    return [{ test: first2, outcome: true, over: null }];
  const body2 = name.endsWith(".forEach") && first2 && isFunction(first2) && !isAsync(first2) ? first2.body : null;
  if (body2 && body2.kind === 242)
    return overEach2(heldInEach(body2, "throw"), call.expression.expression);
  if (/^Promise\.(all|any)$/.test(name) && first2)
    return name === "Promise.all" && awaited ? heldByAll(unwrap(first2)) : [];
  return [{ passed: call, how, awaited, over: null }, ...heldByUnwrapped(call), ...awaited ? heldByFound(call) : []];
}
function heldByFound(call) {
  const name = nameOf(call.expression) ?? "";
  const found3 = /^or(Fail|Throw)$/.test(name) ? receiverOf(call.expression) : /Or(Fail|Throw)$/.test(name) ? call : null;
  return found3 ? [{ test: found3, outcome: true, over: null }] : [];
}
function heldByAll(list) {
  if (list.kind === 210) {
    return list.elements.flatMap((element) => {
      const call2 = unwrap(element);
      return call2.kind === 214 ? [{ passed: call2, how: "statement", awaited: true, over: null }] : [];
    });
  }
  const inner = list.kind === 80 ? unwrap(valueOf(list) ?? list) : list;
  if (!(inner.kind === 214) || !(inner.expression.kind === 212)) return [];
  const [given2] = inner.arguments;
  if (inner.expression.name.text !== "map" || !given2) return [];
  const { expression: over } = inner.expression;
  const callback = unwrap(given2);
  if (!(callback.kind === 220) && !(callback.kind === 219)) {
    const ran = functionBehind(callback);
    return ran ? overEach2([{ ran, over: null }], over) : [];
  }
  const { body: body2 } = callback;
  const call = body2.kind === 242 ? null : unwrap(body2);
  const inside = body2.kind === 242 ? heldInEach(body2, "throw") : call && call.kind === 214 ? [{ passed: call, how: "statement", awaited: true, over: null }] : [];
  return [...overEach2(inside, over), ...heldByEach(over, callback, inside)];
}
function listCountedThrough({ initializer, condition }) {
  const isFromFirst = initializer !== void 0 && /=\s*0\s*$/.test(initializer.getText());
  if (!isFromFirst || !condition || !(condition.kind === 227)) return null;
  const { left, right, operatorToken } = condition;
  const isToLast = left.kind === 80 && operatorToken.kind === 30;
  return isToLast && right.kind === 212 && right.name.text === "length" ? right.expression : null;
}
function overEach2(held, list) {
  const over = chainOf(list).join(".");
  if (over === "") return [];
  return held.flatMap((one) => "over" in one ? [{ ...one, over }] : []);
}
function withoutParentheses(expression) {
  return expression.kind === 218 ? withoutParentheses(expression.expression) : expression;
}

// src/extract/code/guards/promises.ts
import { ts as ts115 } from "./vendor/ts-morph.js";
function heldByPromise(call, child) {
  if (!(call.expression.kind === 212) || call.expression.name.text !== "then") return [];
  return child === call.arguments[0] ? heldByKept2(call.expression.expression) : [];
}
function heldByKept2(promise) {
  const call = unwrap(promise);
  if (!(call.kind === 214) || ts115.isOptionalChain(call)) return [];
  const before3 = call.expression.kind === 212 ? call.expression.expression : null;
  const [first2, ...more] = call.arguments;
  const given2 = first2 ? functionBehind(first2) : null;
  switch (before3 && nameOf(call.expression)) {
    case "then":
      return more.length > 0 ? [] : [...heldByKept2(before3), ...given2 ? [{ ran: given2, over: null }] : []];
    case "catch":
      return given2?.body && returnsOf(given2).length === 0 ? heldByKept2(before3) : [];
    case "finally":
      return heldByKept2(before3);
    default:
      return [{ passed: call, how: "statement", awaited: true, over: null }, ...heldByFound(call)];
  }
}
function answerGivenTo(name) {
  const declared = declarationOf(name.text, name);
  return declared && declared.kind === 170 ? answerTaken(declared) ?? answerAfterError(declared) : null;
}
function answerAfterError(declared) {
  const callback = declared.parent;
  if (!isFunction(callback) || callback.parameters[1] !== declared) return null;
  const isOfError = /^_?(e|er|err|error)$/.test(callback.parameters[0].name.getText());
  const call = callback.parent;
  return isOfError && call.kind === 214 && call.arguments.at(-1) === callback ? call : null;
}
function answerTaken(declared) {
  const callback = declared.parent;
  if (!(declared.kind === 170) || !isFunction(callback) || callback.parameters[0] !== declared) return null;
  const call = callback.parent;
  if (!(call.kind === 214) || call.arguments[0] !== callback) return null;
  if (!(call.expression.kind === 212) || call.expression.name.text !== "then") return null;
  const kept2 = unwrap(call.expression.expression);
  if (!(kept2.kind === 214)) return null;
  const name = kept2.expression.kind === 212 ? kept2.expression.name.text : "";
  if (name === "catch" || name === "finally") return null;
  if (name !== "then") return kept2;
  const [first2, ...more] = kept2.arguments;
  const handsOn2 = first2 && more.length === 0 ? functionBehind(first2) : null;
  const [way, ...others] = handsOn2 && !isAsync(handsOn2) ? returnsOf(handsOn2) : [];
  return way?.value && others.length === 0 ? way.value : null;
}

// src/extract/code/guards/value-origins.ts
var MAX_STEPS3 = 4;
var MAX_NODES = 300;
function originOf(test) {
  const people = /* @__PURE__ */ new Set();
  const asked2 = [];
  const seen = /* @__PURE__ */ new Set();
  const look = (node, depth2) => {
    if (seen.has(node) || seen.size >= MAX_NODES || ts116.isTypeNode(node)) return;
    seen.add(node);
    if (node.kind === 214 || node.kind === 215) {
      asked2.push(...wordsOfCall(node));
      for (const one of node.arguments ?? []) look(one, Math.min(depth2, 1));
      const receiver = receiverOf(node.expression);
      if (receiver) look(receiver, depth2);
    } else if (node.kind === 212 || node.kind === 80) {
      const person = personBehind(node);
      if (person !== null) people.add(person);
      if (node.kind === 212) look(node.expression, depth2);
      else if (depth2 > 0) for (const one of madeFrom4(node)) from(one, depth2 - 1);
    } else if (node.kind === 304) look(node.initializer, depth2);
    else if (node.kind === 228 && depth2 < 2)
      for (const one of [node.whenTrue, node.whenFalse]) look(one, depth2);
    else ts116.forEachChild(node, (one) => look(one, depth2));
  };
  const from = (node, depth2) => {
    const inner2 = ts116.isExpression(node) ? unwrap(node) : node;
    if (inner2.kind === 212) asked2.push(...chainOf(inner2).flatMap(splitWords));
    if (inner2.kind === 227) for (const one of [inner2.left, inner2.right]) from(one, depth2);
    else look(inner2, depth2);
  };
  const inner = unwrap(test);
  asked2.push(...chainOf(inner.kind === 214 ? inner.expression : inner).flatMap(splitWords));
  look(inner, MAX_STEPS3);
  return { people, asked: asked2 };
}
var wordsOfCall = (call) => [
  ...chainOf(call.expression).flatMap(splitWords),
  ...(call.arguments ?? []).flatMap(
    (one) => (one.kind === 11 || one.kind === 15) && one.text.length < 30 ? splitWords(one.text) : []
  )
];
function madeFrom4(name) {
  const declared = declarationOf(name.text, name);
  if (!declared) return [];
  const holder = holderOf(declared);
  const answer = holder.kind === 170 ? answerTaken(holder) : null;
  if (answer) return [answer];
  if (holder.kind === 170) return handedBy(holder);
  if (!(holder.kind === 261)) return [];
  const start = holder.initializer ? [holder.initializer] : [];
  return [...start, ...setsOf(declared, name.text), ...setsByHook(declared)];
}
function handedBy({ parent: callback }) {
  const call = callback.parent;
  if (!(call.kind === 214) || call.expression === callback) return [];
  return [call.expression, ...call.arguments.filter((one) => one !== callback)];
}
function holderOf(declared) {
  let at = declared;
  while (at.kind === 209) at = at.parent.parent;
  return at;
}
function setsOf(declared, name) {
  const within2 = enclosingFunction(declared) ?? declared.getSourceFile();
  return usesOf(declared, name, within2).flatMap((use) => {
    const { parent } = use;
    const target = parent.kind === 212 && /^(value|current)$/.test(parent.name.text) ? parent : use;
    const assigned2 = assignedAt(target);
    return assigned2 ? [...assigned2.given, ...doneIn(use, within2)] : [];
  });
}
function setsByHook(declared) {
  if (!(declared.kind === 209) || !(declared.parent.kind === 208)) return [];
  const [first2, second] = declared.parent.elements;
  if (first2 !== declared || !second || !(second.kind === 209) || !(second.name.kind === 80)) return [];
  const within2 = enclosingFunction(declared) ?? declared.getSourceFile();
  return usesOf(second, second.name.text, within2).flatMap((use) => {
    const { parent } = use;
    return parent.kind === 214 && parent.expression === use ? [parent, ...doneIn(use, within2)] : [];
  });
}
function doneIn(use, within2) {
  const around = enclosingFunction(use);
  if (!around?.body || around === within2) return [];
  const { parent } = around;
  const isHanded = parent.kind === 214 && !/^use[A-Z]/.test(nameOf(parent.expression) ?? "");
  return [isHanded ? parent : around.body];
}

// src/extract/code/guards/connected-people.ts
var OF_PEOPLE2 = /^(friend\w*|follow\w*|contacts?|mutual\w*|match(ed|es)|relationships?|relations?|budd(y|ies)|acquaint\w*|mentorships?|families|family)$/;
var OF_WIRES = /^(sockets?|io|ws|wss|websockets?|net|netinfo|networks?|internet|wifi|online|offline|presence|reachable|queues?|redis|mqtt|broker|wallets?|rtc|webrtc|peers?|bluetooth|ble|devices?|ready|connect|disconnect(ed)?|reconnect(ed|ing)?|ping|heartbeat|transport|hubs?|signalr|stream|livekit|sessions?|oauth|providers?|integrations?)$/;
var PERSON = /^(users?|persons?|people|profiles?|members?|recipients?|others?|targets?|candidates?|students?|accounts?|them)$/;
var SIGNED_IN2 = /^(req(uest)?|ctx|context|session|auth|locals|socket|client)\.(.*\.)?(users?|auth|session|me|uid)\b/i;
var SOCKETS2 = /^(ws|socket\.io(-client)?|@socket\.io\/.*|uws|uWebSockets\.js|sockjs(-client)?|@nestjs\/websockets|mqtt|@microsoft\/signalr|partysocket)$/;
function isOfWire(test) {
  const inner = unwrap(test);
  const callee = inner.kind === 214 ? inner.expression : inner;
  const own = chainOf(callee).flatMap(splitWords);
  if (!own.some((word) => /^connect(ed|ions?)$/.test(word)) || own.some((word) => OF_PEOPLE2.test(word))) return false;
  const owner = receiverOf(callee);
  if (owner && isMadeHere3(owner)) return !isFilledOfAsker(owner);
  const isState2 = owner !== null && !(inner.kind === 214) && isPerson(owner);
  if (isState2) return speaksOfSockets(inner);
  const { people, asked: asked2 } = originOf(inner);
  if (asked2.some((word) => OF_PEOPLE2.test(word))) return false;
  const others = [...people].filter((person) => !isOneself(person));
  if (others.length === 0) return true;
  return people.size < 2 && (linksOf(inner)?.side !== "client" || asked2.some((word) => OF_WIRES.test(word)));
}
var isStateOfWire = ({ left, right }, asked2) => [left, right].some((side) => /^\W*(\w+\.)*(is_?)?(connected|active|open)\W*$/i.test(side.getText())) && isOfWire(asked2);
function isPerson(owner) {
  const [last] = splitWords(nameOf(owner) ?? "").slice(-1);
  return PERSON.test(last ?? "") && isOfSomebody(chainOf(owner)) && !isOneself(personBehind(owner) ?? "");
}
var isOneself = (person) => SIGNED_IN2.test(person) || isActor(splitWords(person.split(".")[0] ?? ""));
function isMadeHere3(list) {
  const inner = unwrap(list);
  if (inner.kind === 212 && inner.expression.kind === 110)
    return isNew(fieldOf3(inner));
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  return !!declared && declared.kind === 261 && isNew(declared.initializer);
}
function isFilledOfAsker(list) {
  const inner = unwrap(list);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const around = declared && enclosingFunction(declared);
  if (!declared || !around || around !== enclosingFunction(inner)) return false;
  const fills = `${inner.getText()}.set(`;
  let isFilled = false;
  eachNode(around, (node) => {
    if (!(node.kind === 251) || !node.statement.getText().includes(fills)) return;
    const names3 = node.expression.getText().match(/[\w.]+/g) ?? [];
    const isOfSockets = names3.flatMap((one) => one.split(".").flatMap(splitWords)).some((word) => OF_WIRES.test(word));
    isFilled = !isOfSockets && names3.some((one) => /\.user\b/.test(one) && SIGNED_IN2.test(one));
  });
  return isFilled;
}
var isNew = (value) => !!value && value.kind === 215 && !value.arguments?.length && /^(Map|WeakMap)$/.test(nameOf(value.expression) ?? "");
function fieldOf3({ name, expression }) {
  let at = expression;
  while (at.parent && !ts117.isClassLike(at)) at = at.parent;
  const field = ts117.isClassLike(at) ? at.members.find((one) => one.name?.getText() === name.text) : void 0;
  return field && field.kind === 173 ? field.initializer : void 0;
}
var speaksOfSockets = (node) => [...linksOf(node)?.imports.values() ?? []].some(({ specifier }) => SOCKETS2.test(specifier));

// src/extract/code/age/age-limits.ts
import "./vendor/ts-morph.js";
var LEAST_LIMIT = 3;
var MOST_LIMIT = 21;
var OLDEST2 = 150;
var UNITS = [12, 365.25, 365.25 * 86400, 365.25 * 864e5];
var LIMITS = /* @__PURE__ */ new Set([
  "min",
  "minimum",
  "max",
  "maximum",
  "limit",
  "threshold",
  "required",
  "legal",
  "allowed",
  "cutoff"
]);
function isLimit(expression) {
  const inner = unwrap(expression);
  if (isStandIn2(inner)) return isBound2(inner.left);
  const name = nameOf(expression);
  if (name === null) return false;
  if (inner.kind === 80 && /^[A-Z]/.test(name)) return true;
  return !/[a-z]/.test(name) || literalOf(expression) !== null || isBound2(expression);
}
function isNoLimitOfAge(limit, isMoment) {
  const value = literalOf(limit)?.value;
  if (typeof value === "number") {
    if (value < LEAST_LIMIT || value > MOST_LIMIT && value <= OLDEST2) return true;
    if (!isMoment && value > OLDEST2 && !UNITS.some((unit) => isYears2(value / unit))) return true;
  }
  return splitWords(heldName(limit) ?? "").some((word) => word === "max" || word === "maximum");
}
var isYears2 = (value) => value >= LEAST_LIMIT && value <= MOST_LIMIT + 1;
var isBound2 = (expression) => splitWords(heldName(expression) ?? "").some((word) => LIMITS.has(word));
var isStandIn2 = (inner) => inner.kind === 227 && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText());
function heldName(expression) {
  const inner = unwrap(expression);
  return inner.kind === 212 && /^(value|current|data)$/.test(inner.name.text) ? heldName(inner.expression) : nameOf(inner);
}

// src/extract/code/age/search-ranges.ts
import { ts as ts119 } from "./vendor/ts-morph.js";
var SEARCH = /^(filters?|filtered|prefs?|preferences?|preferred|desired|query|search|searches|criteria|ranges?|discovery?|match(es|ing)?)$/;
var NOBODY3 = 110;
var saysSearch = (names3) => names3.flatMap(splitWords).some((word) => SEARCH.test(word));
function isOfSearch(comparison, age, limit) {
  if (literalOf(limit) !== null) return false;
  if (saysSearch(chainOf(reachedIn(limit)))) return true;
  if (!isOpen2(limit)) return false;
  const joined2 = comparisonsIn(outermost2(comparison)).filter((one) => one !== comparison);
  return joined2.some((one) => {
    const [same, other] = unwrap(one.left).getText() === age.getText() ? [one.left, one.right] : [one.right, one.left];
    return unwrap(same).getText() === age.getText() && isOpen2(other) && /max/i.test(limit.getText() + other.getText());
  });
}
function reachedIn(limit) {
  const inner = unwrap(limit);
  if (inner.kind === 213 && inner.argumentExpression.kind === 9) return inner.expression;
  if (inner.kind === 214 && inner.arguments[0] && /^(Number|parseInt)$/.test(nameOf(inner.expression) ?? ""))
    return reachedIn(inner.arguments[0]);
  return inner.kind === 227 ? reachedIn(inner.left) : inner;
}
function isOpen2(limit) {
  const name = nameOf(reachedIn(limit));
  return name !== null && /[a-z]/.test(name) && literalOf(limit) === null;
}
function outermost2(comparison) {
  let at = comparison;
  while (at.parent.kind === 227 || at.parent.kind === 218) at = at.parent;
  return at;
}
function comparisonsIn(expression) {
  const inner = unwrap(expression);
  if (!(inner.kind === 227)) return [];
  return /^(&&|\|\|)$/.test(inner.operatorToken.getText()) ? [...comparisonsIn(inner.left), ...comparisonsIn(inner.right)] : [inner];
}
function isStartOfRange(limit) {
  const { parent } = limit;
  const siblings = parent.kind === 211 ? parent.properties : [];
  const most = siblings.find((one) => one.name && /max/i.test(textOf(one.name)) && /age/i.test(textOf(one.name)));
  const end = most && most.kind === 304 ? literalOf(most.initializer)?.value : void 0;
  if (typeof end === "number" && end < NOBODY3) return true;
  return saysSearch([...enclosingNames(limit).slice(-1), ...ownerOf4(limit)]);
}
function ownerOf4(limit) {
  const names3 = [];
  for (let at = limit; at && !ts119.isStatement(at); at = at.parent)
    if ((at.kind === 261 || at.kind === 304) && at.name.kind === 80)
      names3.push(at.name.text);
  return names3;
}

// src/extract/code/comparisons.ts
import "./vendor/ts-morph.js";
var SIZES = /* @__PURE__ */ new Map([
  [32, 1],
  [34, 1],
  [30, -1],
  [33, -1]
]);
var EQUALS3 = /* @__PURE__ */ new Set([37, 35]);
var DIFFERS3 = /* @__PURE__ */ new Set([38, 36]);
var PARTS2 = /\.get(UTC)?(Month|Date|Day)\(\)/;
function matchComparison(comparison, outcome, concept) {
  const { left, right, operatorToken } = comparison;
  const size = SIZES.get(operatorToken.kind);
  const isEquality = EQUALS3.has(operatorToken.kind) || DIFFERS3.has(operatorToken.kind);
  const byDate = size !== void 0 && concept.guard === "age" ? birthOrderOf(comparison, size, outcome) : null;
  if (byDate) return byDate;
  if (PARTS2.test(left.getText()) || PARTS2.test(right.getText())) return null;
  for (const pattern of concept.compares) {
    if (size !== void 0 && pattern.words === null) {
      const signs = [left, right].map((side) => isLimit(side) ? 0 : growthOf(side, pattern.names, concept));
      if (signs[0] === 0 === (signs[1] === 0)) continue;
      const [node, limit, sign] = signs[0] !== 0 ? [left, right, signs[0]] : [right, left, -signs[1]];
      if (isNoLimitOfAge(limit, pattern.safe === "below")) continue;
      if (concept.guard === "age" && isOfSearch(comparison, unwrap(node), limit)) continue;
      if (isNow(limit) && !isMovedOn(node)) continue;
      const isAbove2 = sign * size > 0 === outcome;
      return { node: namedIn2(node, pattern.names), protects: pattern.safe === (isAbove2 ? "above" : "below") };
    }
    if (isEquality && pattern.words !== null) {
      const node = sideNamed(left, right, pattern, concept) ?? sideNamed(right, left, pattern, concept);
      if (!node) continue;
      const isEqual = EQUALS3.has(operatorToken.kind) === outcome;
      return { node, protects: pattern.safe === (isEqual ? "equal" : "unequal") };
    }
  }
  return null;
}
function matchConstant(asked2, constant, isEqual, concept) {
  for (const pattern of concept.compares) {
    const node = pattern.words === null ? null : sideNamed(asked2, constant, pattern, concept);
    if (node) return { node, protects: pattern.safe === (isEqual ? "equal" : "unequal") };
  }
  return null;
}
function namedIn2(expression, names3) {
  const name = nameOf(expression);
  if (name !== null && hasAnyPhrase(splitWords(name), names3)) return expression;
  let found3 = null;
  eachNode(expression, (node) => {
    if (!found3 && node.kind === 80 && hasAnyPhrase(splitWords(node.text), names3)) found3 = node;
  });
  return found3 ?? expression;
}
function sideNamed(side, other, pattern, concept) {
  const isMeant = isNamed4(side, pattern.names, concept) || isColumnNamed(side, pattern.names, concept) || typeof other !== "string" && isOfTable(other, pattern.names) && !isUnlike(concept, wordsOf(side), side);
  return isMeant && isOneOf(other, pattern.words) ? side : null;
}
function isColumnNamed(side, names3, concept) {
  const inner = unwrap(side);
  const row = inner.kind === 212 ? unwrap(inner.expression) : null;
  const value = row && row.kind === 80 ? valueOf(row) : null;
  const query = value && unwrap(value);
  if (!query || !(query.kind === 214) || !/^find(One|First|Unique)/.test(nameOf(query.expression) ?? ""))
    return false;
  const [given2] = query.arguments;
  if (!given2 || peopleIn(given2).size < 2) return false;
  const words = [...splitWords(chainOf(query.expression).at(-2) ?? ""), ...wordsOf(inner)];
  return hasAnyPhrase(words, names3) && !isUnlike(concept, words, null);
}
function isMovedOn(birth) {
  const value = birth.kind === 80 ? valueOf(birth) : null;
  return /add|plus|set\w*FullYear|\+/i.test(birth.getText() + (value?.getText() ?? ""));
}
function tailWords(expression) {
  return chainOf(expression).slice(-2).flatMap((name) => [...splitWords(name)]);
}
function isNamed4(expression, names3, concept) {
  const inner = unwrap(expression);
  const callee = inner.kind === 214 ? inner.expression : inner;
  const name = nameOf(callee);
  const words = name === null ? null : wordsThatName(callee, names3);
  return words !== null && !isUnlike(concept, words, callee);
}
function wordsThatName(callee, names3) {
  const words = wordsOf(callee);
  if (hasAnyPhrase(words, names3)) return words;
  const tail = callee.kind === 212 ? tailWords(callee) : [];
  return hasAnyPhrase(tail, names3) ? tail : null;
}
function isElapsed(value) {
  const text = value.getText();
  const words = splitWords(text).filter((word) => word !== "now" || !/['"`]years?['"`]|InYears\(/.test(text));
  const isDifference = words.some(
    (word) => /^(now|ttl|timestamp|ms|created|updated|seconds|joined|registered|started|published|founded|opened)$/.test(word)
  );
  return isDifference && !words.some((word) => /^(birth\w*|dob|born)$/.test(word));
}
var THROUGH3 = /^(floor|ceil|round|trunc|abs|Number|parseInt|parseFloat|String|Date|parse|parseISO|toDate|dayjs|moment|utc|fromISO|from|fromJSDate|fromMillis|fromFormat|toJSDate|getTime|valueOf|getFullYear|getUTCFullYear|year|unix|toMillis|add|plus|startOf|endOf|addYears)$/;
var DISTANCE = /* @__PURE__ */ new Set(["diff", "difference", "since", "until", "years", "age"]);
function growthOf(expression, names3, concept, depth2 = 8) {
  const inner = unwrap(expression);
  const again = (one) => growthOf(one, names3, concept, depth2 - 1);
  if (inner.kind === 80) {
    const value = valueOf(inner);
    const isMeant = wordsThatName(inner, names3) !== null && isNamed4(inner, names3, concept);
    if (isMeant && !(value && isElapsed(value))) return 1;
    const made3 = value ?? yearsTaken(inner);
    return made3 && depth2 > 0 ? again(made3) : 0;
  }
  if (isNamed4(inner, names3, concept)) return 1;
  if (depth2 === 0) return 0;
  if (inner.kind === 227) {
    const [left, right] = [again(inner.left), again(inner.right)];
    if (inner.operatorToken.kind === 41)
      return left !== 0 && right !== 0 ? 0 : left || turned(right);
    const { kind } = inner.operatorToken;
    if (kind === 61 || kind === 57) return left;
    return kind === 40 || kind === 42 || kind === 44 ? left || right : 0;
  }
  if (inner.kind === 212 && /^(years|length)$/.test(inner.name.text))
    return unwrap(inner.expression).kind === 214 ? again(inner.expression) : 0;
  if (inner.kind === 228) return again(inner.whenTrue) || again(inner.whenFalse);
  if (inner.kind === 215)
    return THROUGH3.test(nameOf(inner.expression) ?? "") ? first(inner.arguments ?? [], again) : 0;
  if (!(inner.kind === 214)) return 0;
  const name = nameOf(inner.expression) ?? "";
  const receiver = inner.expression.kind === 212 ? again(inner.expression.expression) : 0;
  if (THROUGH3.test(name)) return receiver || first(inner.arguments, again);
  const isDistance = splitWords(name).some((word) => DISTANCE.has(word));
  return isDistance && (receiver || first(inner.arguments, again)) ? -1 : 0;
}
function yearsTaken(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 209) || !(declared.parent.kind === 207)) return null;
  const holder = declared.parent.parent;
  const isYears3 = /^years$/.test((declared.propertyName ?? declared.name).getText());
  const made3 = isYears3 && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  return made3 && made3.kind === 214 ? made3 : null;
}
var turned = (sign) => sign === 0 ? 0 : sign === 1 ? -1 : 1;
function first(list, growth) {
  for (const one of list) {
    const sign = growth(one);
    if (sign !== 0) return sign;
  }
  return 0;
}

// src/extract/code/guards/queries/own-followers.ts
import "./vendor/ts-morph.js";
var LISTENERS = /^(followers?|subscribers?)( (list|ids?|uids?))?$/;
var THINGS = /\b(event|page|blog|feed|newsletter|venue|course|show|podcast)$/;
var SENDER = /^(me|self|sender|author|current user|viewer)$/;
var ACTS = /^(me|self|this|req|request|session|ctx|context|viewer|sender|caller|current_?user|my\w*)$/i;
function asksOwnFollowers(test) {
  const call = unwrap(test);
  if (!(call.kind === 214) || !/^(find|findLast|some|includes|has|indexOf|findIndex)$/.test(nameOf(call.expression) ?? ""))
    return false;
  const list = receiverOf(call.expression);
  const names3 = list ? chainOf(list) : [];
  if (names3.length < 2 || !LISTENERS.test(splitWords(names3.at(-1)).join(" "))) return false;
  const owner = splitWords(names3.at(-2)).join(" ");
  const [asked2] = call.arguments;
  return (THINGS.test(owner) || SENDER.test(owner)) && asked2 !== void 0 && asksOfOther(unwrap(asked2));
}
function asksOfOther(asked2) {
  if (!(asked2.kind === 220) && !(asked2.kind === 219)) return isOther4(asked2);
  const own = asked2.parameters[0]?.name.getText();
  let isAsked = false;
  throughout(asked2.body, (node) => {
    if (!(node.kind === 227) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const others = [node.left, node.right].filter((side) => chainOf(side)[0] !== own);
    isAsked ||= others.length === 1 && isOther4(others[0]);
  });
  return isAsked;
}
var isOther4 = (one) => {
  const names3 = chainOf(one);
  return names3.length > 0 && !names3.some((name) => ACTS.test(name));
};

// src/extract/code/guards/queries/rows-named.ts
import "./vendor/ts-morph.js";
var MAX_STEPS4 = 8;
var OF_ROW = /^(length|size|count|rowCount|rows?|data|records?|results?|items|docs|exists|found|status|state|(is_?)?(accepted|confirmed|approved|mutual|active)(_?(at|on))?)$/i;
var LOOKS_UP = /^(includes|has|some|contains|find\w*|exists?(?:By|Async)?|count(?:By|Async)?|get|getOne|indexOf|lastIndexOf)$/;
var BUILDS2 = /^(where|andWhere|eq|match|first|single|maybeSingle|limit|execute|executeTakeFirst|then|catch|innerJoin|leftJoin|or|in|nor|equals|and)$/;
function rowsNamed(test, steps = MAX_STEPS4) {
  const inner = unwrap(test);
  const next = (one) => one === null || steps === 0 ? null : rowsNamed(one, steps - 1);
  if (inner.kind === 80) return next(valueOf(inner) ?? takenOut(inner));
  if (steps === MAX_STEPS4 && inner.kind === 214) return null;
  if (inner.kind === 224) return next(inner.expression);
  if (inner.kind === 225) return next(inner.operand);
  if (inner.kind === 227) return next(inner.left);
  if (inner.kind === 213)
    return inner.argumentExpression.getText() === "0" ? next(inner.expression) : null;
  if (inner.kind === 212) return OF_ROW.test(inner.name.text) ? next(inner.expression) : null;
  if (!(inner.kind === 214)) return null;
  if (inner.expression.kind === 80 && inner.expression.text === "Boolean") return next(inner.arguments[0] ?? null);
  const query = queryIn(inner) ?? inner;
  const name = nameOf(query.expression) ?? "";
  const before3 = receiverOf(query.expression);
  if (!before3) return null;
  return LOOKS_UP.test(name) || BUILDS2.test(name) && unwrap(before3).kind === 214 ? query : null;
}
function takenOut(name) {
  let at = declarationOf(name.text, name);
  if (!at || !(at.kind === 209)) return null;
  while (at.kind === 209) {
    const pattern = at.parent;
    const key = at.propertyName ?? at.name;
    const isRow = pattern.kind === 208 ? pattern.elements[0] === at : key.kind === 80 && OF_ROW.test(key.text);
    if (!isRow || at.dotDotDotToken) return null;
    at = pattern.parent;
  }
  return at.kind === 261 ? at.initializer ?? null : null;
}

// src/extract/code/operands.ts
import { ts as ts123 } from "./vendor/ts-morph.js";
function operandsOf(expression, kind) {
  const inner = unwrap(expression);
  return inner.kind === 227 && inner.operatorToken.kind === kind ? [...operandsOf(inner.left, kind), ...operandsOf(inner.right, kind)] : [expression];
}
function joinedIn(inner) {
  if (inner.kind === 227) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === 56 || kind === 51;
    const isOr = kind === 57 || kind === 52;
    return isAnd || isOr ? { isAnd, operands: operandsOf(inner, kind) } : null;
  }
  if (!(inner.kind === 214) || !/^(some|every)$/.test(nameOf(inner.expression) ?? "")) return null;
  const list = receiverOf(inner.expression);
  const made3 = list && unwrap(list);
  const isOfThem = inner.arguments.length === 1 && isItself(unwrap(inner.arguments[0]));
  if (!made3 || !(made3.kind === 210) || made3.elements.some(ts123.isSpreadElement) || !isOfThem) return null;
  return { isAnd: nameOf(inner.expression) === "every", operands: made3.elements };
}
var isItself = (asks) => asks.kind === 80 && asks.text === "Boolean" || asks.kind === 220 && !(asks.body.kind === 242) && asks.parameters[0]?.name.getText() === unwrap(asks.body).getText().replace(/^!!/, "");

// src/extract/code/guards/given-unasked.ts
import "./vendor/ts-morph.js";
var HOLDS3 = /^(use\w*(State|Storage|Ref|Preference|Setting)|ref|shallowRef|signal|createSignal|writable|atom)$/;
function isGivenUnasked(test, outcome) {
  const inner = unwrap(test);
  if (inner.kind === 227) {
    const operator = inner.operatorToken.getText();
    if (!/^[!=]==?$/.test(operator)) return false;
    const said4 = literalOf(inner.right) ?? literalOf(inner.left);
    const asked2 = literalOf(inner.right) ? inner.left : inner.right;
    const isEqual = operator.startsWith("=") === outcome;
    return !!said4 && standingValues(asked2).some((value) => value === said4.value === isEqual);
  }
  if (inner.kind === 214) {
    const declared = calleeOf(inner.expression);
    const [only2, ...more] = declared ? returnsOf(declared) : [];
    return !!only2?.value && more.length === 0 && isYesOf(only2.value, outcome);
  }
  const fixed = literalOf(inner);
  if (fixed) return Boolean(fixed.value) === outcome;
  return madeBy2(inner).some((made3) => isYesOf(made3, outcome)) || heldAtStart(inner).some((is2) => Boolean(is2) === outcome);
}
function isYesOf(made3, outcome) {
  const inner = unwrap(made3);
  if (inner.kind === 227) {
    const operator = inner.operatorToken.getText();
    if (/^[!=]==?$/.test(operator)) {
      const said4 = literalOf(inner.right)?.value;
      if (said4 === false && operator === "!==" && outcome) return !heldAtStart(unwrap(inner.left)).includes(false);
      if (!isRead4(inner.left) || typeof said4 !== "string") return false;
      return operator.startsWith("!") === outcome && !NOTHING3.test(said4);
    }
  }
  return fallbacksOf(inner).some((value) => Boolean(value) === outcome) || isYesOfAny(inner, outcome);
}
function isYesOfAny(made3, outcome) {
  const joined2 = joinedIn(made3);
  if (joined2) return joined2.isAnd !== outcome && joined2.operands.some((one) => isUnsaid(one, outcome, joined2.operands));
  if (!(made3.kind === 228)) return false;
  const [yes, no] = [literalOf(made3.whenTrue), literalOf(made3.whenFalse)];
  return Boolean(
    yes && Boolean(yes.value) === outcome && isUnsaid(made3.condition, true, [made3.whenFalse]) || no && Boolean(no.value) === outcome && isUnsaid(made3.condition, false, [made3.whenTrue])
  );
}
function isUnsaid(one, outcome, among) {
  const inner = unwrap(one);
  if (inner.kind === 225) return isUnsaid(inner.operand, !outcome, among);
  if (outcome && isChild(inner)) return true;
  if (!(inner.kind === 227)) return false;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator) || operator.startsWith("=") !== outcome || !isNothing2(inner.right)) return false;
  const left = unwrap(inner.left);
  const asked2 = (left.kind === 222 ? left.expression : left).getText();
  return among.some((other) => other !== one && other.getText().includes(asked2));
}
var isNothing2 = (value) => /^(undefined|null|['"`]undefined['"`])$/.test(unwrap(value).getText());
function isChild(test) {
  if (test.kind === 227)
    return /^<=?$/.test(test.operatorToken.getText()) && splitWords(nameOf(test.left) ?? "").at(-1) === "age";
  const name = splitWords(nameOf(test.kind === 214 ? test.expression : test) ?? "").join(" ");
  return /^(is (a )?)?(child|kid|minor|teen|underage|under \d+)$/.test(name);
}
var NOTHING3 = /^(undefined|null|)$/;
var isRead4 = (asked2) => {
  const inner = unwrap(asked2);
  if (inner.kind === 80) return madeBy2(inner).some((one) => unwrap(one).kind === 214 && isRead4(one));
  return inner.kind === 214 && /^(getItem|get|getCookie|getString|getBoolean|read)$/.test(nameOf(inner.expression) ?? "");
};
function standingValues(asked2) {
  const inner = unwrap(asked2);
  const own = [inner, ...madeBy2(inner)].flatMap(fallbacksOf);
  return [...own, ...heldAtStart(inner)];
}
function fallbacksOf(value) {
  const inner = unwrap(value);
  const read3 = (one) => {
    const literal = literalOf(one);
    return literal ? [literal.value] : [];
  };
  if (inner.kind === 227) return /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()) ? read3(inner.right) : [];
  if (inner.kind === 228) {
    const test = inner.condition.getText();
    if (/^!|[=]==? *(null|undefined)/.test(test)) return read3(inner.whenTrue);
    return /^[\w.]+$|!==? *(null|undefined)/.test(test) ? read3(inner.whenFalse) : [];
  }
  return [];
}
function madeBy2(name) {
  const declared = name.kind === 80 ? declarationOf(name.text, name) : null;
  return declared && declared.kind === 261 && declared.initializer ? [declared.initializer] : [];
}
function heldAtStart(asked2) {
  const root = asked2.kind === 212 && asked2.name.text === "value" ? asked2.expression : asked2;
  const declared = root.kind === 80 ? declarationOf(root.text, root) : null;
  const holder = declared && declared.kind === 209 ? firstOf(declared) : declared;
  const made3 = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made3 || !(made3.kind === 214) || !HOLDS3.test(nameOf(made3.expression) ?? "")) return [];
  const start = made3.arguments.at(-1);
  const literal = start && literalOf(start);
  return literal ? [literal.value] : start ? fallbacksOf(start) : [];
}
function firstOf(declared) {
  const { parent } = declared;
  return parent.kind === 208 && parent.elements[0] === declared ? parent.parent : null;
}

// src/extract/code/guards/least-roles.ts
import { ts as ts125 } from "./vendor/ts-morph.js";
var OF_ANYBODY = /^(guests?|anonymous|visitors?|anyone|anybody|everyone|everybody|unauthenticated|nobody)( (user|role))?$/;
var ANY_ROLE = /^((any|all|public|none)( (user|role))?|)$/;
var ANY_RIGHT = /^(any|public|none)$/;
var OF_ROLES = /^(roles?|authorize|authorise|permit|allow|allowed|levels?)$/;
function asksLeastRole(check) {
  if (check.parent.kind === 304 && check.parent.name === check)
    return isLeastOf(rolesIn(check.parent.initializer), true);
  const inner = unwrap(check);
  const called2 = inner.parent.kind === 214 && inner.parent.expression === inner ? inner.parent : inner;
  return called2.kind === 214 && isLeast(called2) || marksAround(called2).some(isLeast);
}
function asksCommonRole(check) {
  if (check.parent.kind === 304 && check.parent.name === check)
    return rolesIn(check.parent.initializer).some(isCommon);
  const inner = unwrap(check);
  const called2 = inner.parent.kind === 214 && inner.parent.expression === inner ? inner.parent : inner;
  return [...called2.kind === 214 ? [called2] : [], ...marksAround(called2)].some(
    (call) => isOfRoles(call) && call.arguments.flatMap(rolesIn).some((names3) => isCommon(names3) && !isOfGroup(call, names3))
  );
}
var COMMON = /^(role )?(user|member|player|student|customer|basic|default|regular|registered|free|standard|normal)( (user|role|member|account))?$/;
var isCommon = (names3) => names3.some((words) => COMMON.test(words));
var isOfGroup = ({ expression }, names3) => names3.some((words) => /\bmember\b/.test(words)) && splitWords(nameOf(expression) ?? "").some((word) => GROUP.test(word));
var GROUP = /^(workspace|org|organi[sz]ation|team|group|room|server|guild|club|class|classroom|project)s?$/;
var isOfRoles = ({ expression }) => splitWords(nameOf(expression) ?? "").some((word) => OF_ROLES.test(word));
function asRole(check, node, guards) {
  const login = check.kind === "permission" && asksCommonRole(node) && guards.find(({ guard }) => guard === "login");
  return login ? { ...check, concept: login.id, kind: "login" } : check;
}
var isGivenRoles = (callee) => splitWords(chainOf(callee).at(-1) ?? "").some(
  (word) => OF_ROLES.test(word) || /^(permissions?|scopes?|can)$/.test(word)
);
var isLeast = (call) => isLeastOf(call.arguments.flatMap(rolesIn), isOfRoles(call));
function isLeastOf(said4, isOfRoles2) {
  const [only2] = said4;
  if (said4.length === 1) {
    const any = isOfRoles2 ? ANY_ROLE : ANY_RIGHT;
    return only2.some((words) => OF_ANYBODY.test(words) || any.test(words));
  }
  return isOfRoles2 && said4.some((names3) => names3.some((words) => OF_ANYBODY.test(words)));
}
function rolesIn(given2) {
  const inner = unwrap(given2);
  if (inner.kind === 210) return inner.elements.flatMap(rolesIn);
  if (inner.kind === 211)
    return inner.properties.flatMap(
      (one) => one.kind === 304 && /roles?$/i.test(textOf(one.name)) ? rolesIn(one.initializer) : []
    );
  const value = literalOf(inner)?.value;
  const names3 = [
    ...typeof value === "string" ? [value] : [],
    ...inner.kind === 212 && isOfTable2(inner) ? [inner.name.text] : []
  ];
  return names3.length > 0 ? [names3.map((name) => splitWords(name).join(" "))] : [];
}
var isOfTable2 = ({ expression }) => /(roles?|permissions?|rights?|scopes?|access)$/i.test(chainOf(expression).at(-1) ?? "");
function marksAround(gate) {
  let at = gate;
  while (ts125.isExpression(at) && !(at.parent.kind === 171)) at = at.parent;
  if (!(at.parent.kind === 171)) return [];
  const method = at.parent.parent;
  const marks = ts125.canHaveDecorators(method) ? ts125.getDecorators(method) ?? [] : [];
  return marks.flatMap(
    ({ expression }) => expression.kind === 214 && /^(has|require|allow)?(any)?roles?$/i.test(nameOf(expression.expression) ?? "") ? [expression] : []
  );
}

// src/extract/code/links/origins.ts
import { ts as ts126 } from "./vendor/ts-morph.js";
var MAX_HOPS5 = 5;
function originOf2(value, hops = MAX_HOPS5) {
  const inner = unwrap(value);
  const next = hops > 0 ? behind2(inner) : null;
  return next ? originOf2(next, hops - 1) : inner;
}
function behind2(inner) {
  if (inner.kind === 80) return initializerOf(inner);
  if (!(inner.kind === 214) || !isLoad(inner)) return null;
  const [path] = inner.arguments;
  const found3 = path && (path.kind === 11 || path.kind === 15) ? moduleMember(inner.getSourceFile(), path.text, "default") : null;
  if (!found3 || found3.kind === 308) return null;
  if (found3.kind === 261) return valueOfDeclaration(found3);
  return ts126.isExpression(found3) ? found3 : null;
}

// src/extract/code/guards/asks-nobody.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/own-gates.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/goes-on-without.ts
import { ts as ts129 } from "./vendor/ts-morph.js";

// src/extract/code/guards/nobody-there.ts
import { ts as ts127 } from "./vendor/ts-morph.js";
var WHO = "(user|user id|account|viewer|identity|current user|auth|authorization|token|bearer|jwt|api key|sid)";
var SAYS_WHO = new RegExp(
  `^((x )?(access |auth |bearer |jwt |id |session |refresh )?token|(auth |authorization )(header|token)|bearer|jwt|authorization|(current |session |auth |logged in )?user( id)?|session( user| data)?|payload|decoded|claims|viewer|identity)$`
);
var HOLDS4 = /^(cookies|signedCookies)$/;
var REQUEST3 = /^(req|request|ctx|context|c|event|state|locals|session|socket|handshake)$/;
var ASKED_FOR = new RegExp(`\\b${WHO}\\b|\\bsession\\b`);
var GETS = /^(get|read|extract|find|load|fetch|resolve|parse|lookup|header|current)$/;
var HOPS = 5;
function isMissing(value, hops = HOPS) {
  const inner = unwrap(value);
  if (inner.kind === 106 || inner.kind === 80 && inner.text === "undefined") return true;
  if (hops === 0) return false;
  const isOne3 = (one) => isMissing(one, hops - 1);
  if (inner.kind === 227) {
    const { kind } = inner.operatorToken;
    const isOr = kind === 57 || kind === 61;
    if (kind === 56) return isOne3(inner.left);
    return isOr && isOne3(inner.left) && isOne3(inner.right);
  }
  if (inner.kind === 228) {
    const truth = truthOfNobody(inner.condition);
    return truth === null ? isOne3(inner.whenTrue) && isOne3(inner.whenFalse) : isOne3(truth ? inner.whenTrue : inner.whenFalse);
  }
  if (inner.kind === 80) return isMissingName(inner, hops);
  if (inner.kind === 214) return isMissingAnswer(inner, hops);
  if (!(inner.kind === 212) && !(inner.kind === 213)) return false;
  const chain = chainOf(inner);
  if (chain.slice(0, -1).some((one) => HOLDS4.test(one))) return true;
  const said4 = splitWords(chain.at(-1) ?? "").join(" ");
  if (chain.length > 1 && REQUEST3.test(chain.at(-2)) && said4 !== "session" && SAYS_WHO.test(said4)) return true;
  if (chain.includes("headers")) return SAYS_WHO.test(said4) || /authorization|token/.test(inner.getText());
  return isOne3(inner.expression);
}
function isMissingName(name, hops) {
  const declared = declarationOf(name.text, name);
  if (declared && declared.kind === 209) {
    const holder = declared.parent.parent;
    const from = holder.kind === 261 ? holder.initializer : void 0;
    if (!from) return false;
    const key = splitWords((declared.propertyName ?? declared.name).getText()).join(" ");
    const [last = ""] = chainOf(from).slice(-1);
    return HOLDS4.test(last) || /^(headers|req|request|ctx)$/.test(last) && SAYS_WHO.test(key) || isMissing(from, hops - 1);
  }
  const value = initializerOf(name);
  return value !== null && isMissing(value, hops - 1);
}
function isMissingAnswer(call, hops) {
  const [first2] = call.arguments;
  const words = splitWords(nameOf(call.expression) ?? "");
  if (words.some((word) => THROWS3.test(word))) return false;
  if (ts127.isOptionalChain(call) && call.expression.kind === 212) {
    if (isMissing(call.expression.expression, hops - 1)) return true;
  }
  const named3 = first2 && literalOf(first2)?.value;
  if (typeof named3 === "string" && GETS.test(words[0] ?? "")) return SAYS_WHO.test(splitWords(named3).join(" "));
  if (first2 && isMissing(first2, hops - 1)) return true;
  return GETS.test(words[0] ?? "") ? ASKED_FOR.test(words.join(" ")) : /^(auth|session)$/.test(words.join(" "));
}
var THROWS3 = /^(verify|verified|assert|require|ensure|must|enforce|demand|expect|throw|throws|reject|fail|forbid|deny|introspect|decrypt|unseal)$/;
function truthOfNobody(test) {
  const inner = unwrap(test);
  if (isMissing(inner)) return false;
  const literal = literalOf(inner);
  if (literal) return Boolean(literal.value);
  if (inner.kind === 225 && inner.operator === 54) {
    const truth = truthOfNobody(inner.operand);
    return truth === null ? null : !truth;
  }
  if (inner.kind === 214) {
    const name = nameOf(inner.expression);
    if (name === "isAuthenticated") return false;
    return name === "Boolean" && inner.arguments.length === 1 ? truthOfNobody(inner.arguments[0]) : null;
  }
  if (!(inner.kind === 227)) return null;
  const sides = [inner.left, inner.right];
  const operator = inner.operatorToken.getText();
  if (operator === "&&" || operator === "||") {
    const truths = sides.map(truthOfNobody);
    const decides = operator === "||";
    return truths.includes(decides) ? decides : truths.includes(null) ? null : !decides;
  }
  if (!/^[!=]==?$/.test(operator) || !sides.some((one) => isMissing(one))) return null;
  const other = sides.every((one) => isMissing(one)) ? void 0 : literalOf(sides.find((one) => !isMissing(one)));
  return other === null || other?.value === void 0 && other ? null : other === void 0 === operator.startsWith("=");
}
function saysForNobody(node, is2) {
  if (is2(node)) return true;
  for (const part of partsReached(node)) if (saysForNobody(part, is2)) return true;
  return false;
}
function partsReached(node) {
  if (node.kind === 228) {
    const truth = truthOfNobody(node.condition);
    if (truth !== null) return [node.condition, truth ? node.whenTrue : node.whenFalse];
  }
  if (node.kind === 227) {
    const { kind } = node.operatorToken;
    const isAnd = kind === 56;
    if (isAnd || kind === 57) {
      if (truthOfNobody(node.left) === !isAnd) return [node.left];
    }
  }
  const parts = [];
  ts127.forEachChild(node, (part) => void parts.push(part));
  return parts;
}

// src/extract/code/guards/throws-within.ts
import { ts as ts128 } from "./vendor/ts-morph.js";
var HOPS2 = 4;
var COMES_BACK = /^(auth|getSession|getServerSession|getToken)$/;
var OF_PACKAGE = /^(getAuth|getIronSession|currentUser|fromNodeHeaders|parse|parseCookies?|decode|getCookies?|getSignedCookie)$/;
function throwsWithin(call) {
  const declared = calleeOf(call.expression);
  if (declared) return mayThrow(declared, HOPS2);
  const callee = unwrap(call.expression);
  if (!(callee.kind === 80) || call.arguments.length === 0 || COMES_BACK.test(callee.text)) return false;
  const from = readImports(call.getSourceFile()).get(callee.text);
  return from !== void 0 && !(OF_PACKAGE.test(from.name) && /^(@\w|\w)/.test(from.specifier));
}
function mayThrow({ body: body2 }, hops) {
  if (!body2) return false;
  if (hops === 0) return true;
  const text = body2.getText();
  const throws = (node) => node.kind === 258 || isOfNothing(node, text) || node.kind === 214 && (isNamedSo2(node) || isThrower(node, hops));
  return body2.kind === 242 ? throwsOnWay(body2.statements, throws) === "thrown" : saysForNobody(body2, throws);
}
function throwsOnWay(statements, throws) {
  for (const statement of statements) {
    const end = endOf(statement, throws);
    if (end !== "on") return end;
  }
  return "on";
}
function endOf(statement, throws) {
  if (statement.kind === 242) return throwsOnWay(statement.statements, throws);
  if (statement.kind === 246) {
    if (saysForNobody(statement.expression, throws)) return "thrown";
    const truth = truthOfNobody(statement.expression);
    const { thenStatement, elseStatement } = statement;
    const ends2 = [
      truth === false ? null : endOf(thenStatement, throws),
      truth === true ? null : elseStatement ? endOf(elseStatement, throws) : "on"
    ].filter((end) => end !== null);
    return ends2.find((end) => end === "thrown") ?? (ends2.every((end) => end === "back") ? "back" : "on");
  }
  if (statement.kind === 259) {
    const { tryBlock, catchClause, finallyBlock } = statement;
    const last = finallyBlock ? throwsOnWay(finallyBlock.statements, throws) : "on";
    if (last !== "on") return last;
    const end = throwsOnWay(tryBlock.statements, throws);
    return end === "thrown" && catchClause ? throwsOnWay(catchClause.block.statements, throws) : end;
  }
  if (saysForNobody(statement, throws)) return "thrown";
  return statement.kind === 254 ? "back" : "on";
}
var isNamedSo2 = ({ expression }) => splitWords(nameOf(expression) ?? "").some((word) => THROWS3.test(word));
function isThrower({ expression }, hops) {
  const declared = calleeOf(expression);
  return declared !== null && mayThrow(declared, hops - 1);
}
function isOfNothing(node, text) {
  if (!(node.kind === 212) || ts128.isOptionalChain(node)) return false;
  if (/^(then|catch|finally)$/.test(node.name.text)) return false;
  if (isMissing(node.expression)) return true;
  const of = unwrap(node.expression);
  if (!(of.kind === 80)) return false;
  const from = initializerOf(of);
  const isLookedUp2 = !!from && unwrap(from).kind === 214;
  return isLookedUp2 && !new RegExp(`!${of.text}\\b|\\b${of.text}\\s*(&&|\\?(?!\\.)|[!=]==?)|if \\(${of.text}\\b`).test(text);
}

// src/extract/code/guards/goes-on-without.ts
function goesOnWithout(gate) {
  const declared = bodyOfGate(gate);
  if (!declared?.body) return false;
  const run = { threw: false, isHook: !takesNext(declared) };
  if (run.isHook && !(declared.body.kind === 242) && !isSet(declared.body)) return false;
  const end = declared.body.kind === 242 ? endOf2(declared.body.statements, run) : endOfValue(declared.body, run);
  const isPast = !run.threw && (end === "past" || run.isHook && end === "on");
  const isRefusal = (node) => maySendAway(node) || mayBeAnswered(node, run);
  return isPast || !says2(declared.body, isRefusal);
}
function isSet(body2) {
  const inner = unwrap(body2);
  return inner.kind === 227 && inner.operatorToken.kind === 64;
}
var maySendAway = (node) => node.kind === 258 || isHandOn(node) && !isBare(node) || node.kind === 80 && isHandedNext(node) || isAnswer(node) || isThrower2(node) || isDoubtful(node);
function mayBeAnswered(node, { isHook: isHook3 }) {
  if (node.kind === 254)
    return isHook3 ? handsBack(node) : !node.expression || !says2(node.expression, isHandOn);
  if (node.kind === 228)
    return says2(node, isHandOn) && ![node.whenTrue, node.whenFalse].every((one) => says2(one, isHandOn));
  return isGivenAnswer(node);
}
var handsBack = ({ expression }) => !!expression && !(expression.kind === 223) && !isNothing3(unwrap(expression)) && !isYesOrNo(unwrap(expression));
var isYesOrNo = ({ kind }) => kind === 112 || kind === 97;
var isNothing3 = (value) => value.kind === 106 || value.kind === 80 && value.text === "undefined";
var isGivenAnswer = (node) => node.kind === 214 && node.arguments.some((one) => /^(res|reply|response)$/.test(one.getText()));
var takesNext = ({ parameters }) => parameters.some((one) => /\b(next|done)\b/.test(one.name.getText()));
function bodyOfGate(gate) {
  const inner = unwrap(gate);
  const meaning = meaningOf(inner.kind === 214 ? inner.expression : inner);
  if (meaning?.is !== "function") return null;
  const made3 = inner.kind === 214 ? meaningOfAnswer(meaning.node) : meaning;
  if (made3?.is !== "function") return null;
  const isHook3 = /^(req|request)$/.test(made3.node.parameters[0]?.name.getText() ?? "");
  return isHook3 || takesNext(made3.node) ? made3.node : null;
}
function endOf2(statements, run) {
  for (const statement of statements) {
    const end = endOfStatement(statement, run);
    if (end !== "on") return end;
  }
  return "on";
}
function endOfStatement(statement, run) {
  if (statement.kind === 242) return endOf2(statement.statements, run);
  if (statement.kind === 258) return "away";
  if (statement.kind === 254) {
    const end = statement.expression ? endOfValue(statement.expression, run) : "on";
    if (end !== "on") return end;
    return !run.isHook ? "away" : handsBack(statement) ? "open" : "past";
  }
  if (statement.kind === 245) return endOfValue(statement.expression, run);
  if (statement.kind === 244) {
    const ends2 = statement.declarationList.declarations.map(
      (one) => one.initializer && !isFunction(unwrap(one.initializer)) ? endOfValue(one.initializer, run) : "on"
    );
    return ends2.find((end) => end !== "on") ?? "on";
  }
  if (statement.kind === 246)
    return endOfEither(
      truthOfNobody(statement.expression),
      () => endOfStatement(statement.thenStatement, run),
      () => statement.elseStatement ? endOfStatement(statement.elseStatement, run) : "on"
    );
  if (statement.kind === 259) return endOfTry(statement, run);
  if (statement.kind === 263 || statement.kind === 243) return "on";
  return says2(statement, (node) => isHandOn(node) || isAnswer(node)) ? "open" : "on";
}
function endOfEither(truth, yes, no) {
  if (truth !== null) return truth ? yes() : no();
  const [one, other] = [yes(), no()];
  return one === other ? one : "open";
}
function endOfTry({ tryBlock, catchClause, finallyBlock }, run) {
  const inside = { ...run, threw: false };
  const end = endOf2(tryBlock.statements, inside);
  if (finallyBlock && says2(finallyBlock, (node) => isHandOn(node) || isAnswer(node))) return "open";
  if (!inside.threw) return end;
  const caught2 = catchClause ? endOf2(catchClause.block.statements, run) : "away";
  if (end === caught2) return end;
  return [end, caught2].every((one) => one === "on" || one === "past") ? "on" : "open";
}
function endOfValue(value, run) {
  const inner = unwrap(value);
  if (inner.kind === 223) return endOfValue(inner.expression, run);
  if (inner.kind === 228 && says2(inner, isHandOn))
    return endOfEither(
      truthOfNobody(inner.condition),
      () => endOfValue(inner.whenTrue, run),
      () => endOfValue(inner.whenFalse, run)
    );
  if (isHandOn(inner)) return isBare(inner) ? "past" : "away";
  if (says2(inner, (node) => isHandOn(node) || node.kind === 80 && isHandedNext(node))) return "open";
  if (says2(inner, isAnswer)) return "away";
  if (saysForNobody(inner, isDoubtful) || run.isHook && says2(inner, isGivenAnswer)) return "open";
  run.threw ||= saysForNobody(inner, isThrower2);
  return "on";
}
var isHandOn = (node) => node.kind === 214 && /^(next|done)$/.test(nameOf(node.expression) ?? "");
function isBare({ arguments: [first2] }) {
  const given2 = first2 && unwrap(first2);
  return !given2 || isNothing3(given2) || given2.kind === 211 && isContext(given2);
}
var isContext = ({ properties }) => properties.length > 0 && properties.every((one) => one.name && /^(ctx|context|input)$/.test(textOf(one.name)));
var isHandedNext = (node) => node.text === "next" && node.parent.kind === 214 && node.parent.expression !== node;
var ANSWERS = /^(status|sendStatus|send|json|redirect|end|throw|code|text|html|unauthorized|forbidden|render)$/;
function isAnswer(node) {
  if (node.kind === 214) {
    const to = receiverOf(node.expression);
    return to !== null && ANSWERS.test(nameOf(node.expression) ?? "") && ANSWERS_TO.test(nameOf(to) ?? "");
  }
  return node.kind === 227 && node.operatorToken.kind === 64 && node.left.kind === 212 && /^(status|statusCode|body)$/.test(textOf(node.left.name)) && ANSWERS_TO.test(nameOf(node.left.expression) ?? "");
}
var ANSWERS_TO = /^(res|reply|response|ctx|context|c|h)$/;
var wordsCalled = (node) => node.kind === 214 ? splitWords(nameOf(node.expression) ?? "") : [];
var isThrower2 = (node) => wordsCalled(node).some((word) => THROWS3.test(word)) || node.kind === 214 && throwsWithin(node) || // A member of nothing: `session.userId`.
node.kind === 212 && !ts129.isOptionalChain(node) && !/^(then|catch|finally)$/.test(node.name.text) && isMissing(node.expression);
var isDoubtful = (node) => wordsCalled(node).some((word) => DOUBTFUL.test(word)) || node.kind === 214 && /\bthrow\b|\b(status|sendStatus)\b/.test(calleeOf(node.expression)?.body?.getText() ?? "");
var DOUBTFUL = /^(check|validate|authenticate|authorize|protect|guard|refuse|redirect)$/;
function says2(root, is2) {
  let isSaid3 = false;
  throughout(root, (node) => {
    isSaid3 ||= is2(node);
  });
  return isSaid3;
}

// src/extract/code/guards/own-gates.ts
var ASKS3 = /^((require|ensure|must|check|verify|protect|guard|assert|enforce|restrict|authenticate|authori[sz]e|is)_?([A-Z]\w*|[a-z]*)?|auth(_?(middleware|guard|check|required))?|(login|auth|session|user|token|jwt)_?(required|guard|only|check|auth))$/i;
var OF_WHOM = /log_?(in|ged)|auth|sign(ed)?_?in|session|user|token|jwt|account|member/i;
var OF_FORMS = /csrf|xsrf|captcha/i;
function hasOwnGate(made3, isNone) {
  const { parent } = made3;
  if (!(parent.kind === 261) || !(parent.name.kind === 80)) return false;
  const router = parent.name.text;
  let isFound = false;
  eachNode(made3.getSourceFile(), (node) => {
    if (isFound || !(node.kind === 214) || !(node.expression.kind === 212)) return;
    const { expression, name } = node.expression;
    if (expression.kind === 80 && expression.text === router) isFound = isGateUsed(name.text, node, isNone);
  });
  return isFound;
}
function isGateUsed(name, { arguments: given2 }, isNone) {
  const [first2] = given2;
  if (!first2 || !/^(use|all)$/.test(name)) return false;
  const path = first2.kind === 11 || first2.kind === 15 ? first2.text : null;
  if (path === null ? name === "all" : !/^[/(]?\*?(\.\*\)?)?$/.test(path)) return false;
  return given2.slice(path === null ? 0 : 1).some((one) => asksWho(unwrap(one)) && !isNone(one));
}
function asksWho(passed) {
  const meaning = isFunction(passed) ? null : meaningOf(passed);
  const run = isFunction(passed) ? passed : meaning?.is === "function" ? meaning.node : null;
  if (run) {
    const text = run.body?.getText() ?? "";
    return OF_WHOM.test(text) && !OF_FORMS.test(text) && !goesOnWithout(passed);
  }
  const callee = passed.kind === 214 ? passed.expression : passed;
  return ASKS3.test(nameOf(callee) ?? "") && chainOf(callee).some((one) => OF_WHOM.test(one) && !OF_FORMS.test(one));
}

// src/extract/code/guards/asks-nobody.ts
var KEEPS2 = /(^|[-/])sessions?$/;
var KEEPER = /^(cookie|secure)?_?sessions?(_?middleware)?$/i;
var ASKS4 = /^(onBeforeHandle|beforeHandle|guard|resolve|derive|macro)$/;
function isNoGate(passed) {
  const made3 = originOf2(passed);
  return isRouter2(made3) || keepsSession(made3);
}
function isRouter2(made3) {
  let at = made3;
  while (at.kind === 214 && !isMaking(at)) {
    if (ASKS4.test(nameOf(at.expression) ?? "")) return false;
    const before3 = receiverOf(at.expression);
    if (!before3 || isGateUsed(nameOf(at.expression) ?? "", at, isNoGate)) return false;
    at = unwrap(before3);
  }
  return isMaking(at) && !hasOwnGate(made3, isNoGate);
}
function isKeeper(called2) {
  const [root = "", ...members] = chainOf(called2);
  const names3 = linksOf(called2)?.imports.get(root);
  const name = members.at(-1) ?? (names3?.name === "default" || names3?.name === "*" ? "session" : names3?.name ?? root);
  return KEEPER.test(name);
}
function keepsSession(made3) {
  if (!(made3.kind === 214)) return false;
  const [root = ""] = chainOf(made3.expression);
  const from = linksOf(made3)?.imports.get(root)?.specifier ?? "";
  const isPackage = /^(@[a-z0-9]|[a-z0-9])/i.test(from) && !/^(src|app|lib|server)\//.test(from);
  if (KEEPS2.test(from) && isPackage && isKeeper(made3.expression)) return true;
  const [first2, ...more] = made3.arguments;
  return nameOf(made3.expression) === "authenticate" && more.length === 0 && !!first2 && (first2.kind === 11 || first2.kind === 15) && first2.text === "session";
}

// src/extract/code/guards/lets-past.ts
import { ts as ts132 } from "./vendor/ts-morph.js";
var NOBODY4 = "(anonymous|guests?|unauthenticated|visitors?|no (token|auth|session|user|login))";
var BY_NAME = new RegExp(
  String.raw`\b(optional|optionally|(if|when) (present|any|given|available|there))\b|\b(allow|allows|permit|accept|or|with|let) ${NOBODY4}\b`
);
var BY_OPTION = new RegExp(String.raw`^(is )?(optional|pass ?(through|thru)|${NOBODY4}( (allowed|ok|access))?)$`);
var DEMANDS = /^((is )?required|(credentials?|auth|authentication|login|token|user|session) required|strict)$/;
var MODE = /^(optional|try|anonymous|guest)$/i;
function letsAnybodyPast(check) {
  const inner = unwrap(check);
  const callee = inner.kind === 214 ? inner.expression : inner;
  if (chainOf(callee).some(saysAnybody)) return true;
  return inner.kind === 214 && inner.arguments.some((one) => isSoSaid(one) && !(isGivenRoles(callee) && isGuest(one)));
}
var MARK = /^((is )?public( (route|endpoint|api|access))?|(skip|no|without|bypass|ignore|disable) (jwt |jwt auth|auth|authentication|login)( guard| check)?|allow (anonymous|unauthenticated|unauthorized|guests?|all|anyone|public)( access)?|(anonymous|unauthenticated|open)( (route|endpoint|access))?)$/;
var isMarkedForAnybody = (route) => [route, route.parent].some(
  (node) => ts132.canHaveDecorators(node) && (ts132.getDecorators(node) ?? []).some((one) => isMark(one.expression))
);
var isMark = (mark) => MARK.test(splitWords(chainOf(mark.kind === 214 ? mark.expression : mark).at(-1) ?? "").join(" "));
var isGuest = (given2) => /^\[?['"`]guest['"`]/i.test(given2.getText());
var saysAnybody = (name) => BY_NAME.test(splitWords(name).join(" "));
var isOptionOfAnybody = (name) => saysAnybody(name) || BY_OPTION.test(splitWords(name).join(" "));
function isSoSaid(given2) {
  const named3 = unwrap(given2);
  const inner = unwrap(named3.kind === 80 && initializerOf(named3) || named3);
  if (inner.kind === 11 || inner.kind === 15) return MODE.test(inner.text);
  if (inner.kind === 210) return inner.elements.some(isSoSaid);
  if (inner.kind === 212)
    return isOptionOfAnybody(inner.name.text) && !/roles?$/i.test(chainOf(inner.expression).at(-1) ?? "");
  if (!(inner.kind === 211)) return false;
  return inner.properties.some((one) => {
    if (!(one.kind === 304)) return false;
    const said4 = literalOf(one.initializer);
    if (said4?.value === false) return DEMANDS.test(splitWords(textOf(one.name)).join(" "));
    return typeof said4?.value === "string" ? MODE.test(said4.value) : said4?.value === true && isOptionOfAnybody(textOf(one.name));
  });
}
var isPastAnybody = ({ passed, child }) => letsAnybodyPast(passed) || goesOnWithout(passed) || isNoGate(passed) || child !== void 0 && child.parent.kind === 214 && letsAnybodyPast(child.parent);

// src/extract/code/guards/presumed.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/beside-answers.ts
import { ts as ts133 } from "./vendor/ts-morph.js";
var ANSWER = /^(accept|accepts|accepted|agree|agreed|consents?|consented|grant|granted|opt|opted|allow|allowed|approved?|choice|chosen|preferences?|cookies?|stored?|saved)$/;
var OF_TERMS = /^(terms|tos|eula|rules|conditions)$/;
var SET = /^(analytics?|tracking|telemetry|statistics?|marketing|functional|performance|measurement|enabled?|settings?|prefs?|answer|answered|confirmed|decided|given|permissions?|permitted|storage|remembered|selected)$/;
var OF_PRODUCT = /^(config|configuration|features?|flags?|site|remote)$/;
var NO_CHILD = /^(ages?|adults?|minors?|child|children|kids?|parents?|parental|guardians?|dev|development|debug|tests?|testing|env|local|localhost|storybook|mock|staging)$/;
var SOME = /^(groups?|cohorts?|variants?|buckets?)$/;
function besideAnswer(operands) {
  const all2 = operands.map((one) => ({ one, words: wordsOf5(one) }));
  if (!all2.some(({ words }) => isAnswer2(words))) return void 0;
  return all2.find(({ words }) => {
    const says3 = (word) => words.some((other) => word.test(other));
    const isSet2 = says3(SET) && !says3(OF_PRODUCT);
    return words.length > 0 && !isAnswer2(words) && !isSet2 && (!says3(NO_CHILD) || says3(SOME));
  })?.one;
}
var isAnswer2 = (words) => words.some((word) => ANSWER.test(word)) && (!words.some((word) => OF_TERMS.test(word)) || words.some((word) => /^(consents?|consented|cookies?|opt|opted)$/.test(word)));
function wordsOf5(expression) {
  const words = [];
  const visit = (node) => {
    const key = node.kind === 214 ? keyKept(node) : null;
    if (key) return void words.push(...key === "unknown" ? ["stored"] : splitWords(key.text));
    if (node.kind === 80) words.push(...splitWords(textOf(node)));
    if ((node.kind === 11 || node.kind === 15) && isSaid(node)) words.push(...splitWords(node.text));
    if (!ts133.isFunctionLike(node)) node.forEachChild(visit);
  };
  visit(expression);
  return words;
}
var isSaid = ({ parent }) => parent.kind === 213 || parent.kind === 227 && /^[!=]==?$/.test(parent.operatorToken.getText());
function keyKept(call) {
  const receiver = receiverOf(call.expression);
  const isOfStore = receiver && splitWords(chainOf(unwrap(receiver)).at(-1) ?? "").some((word) => /^(storage|cookies?)$/.test(word));
  if (!isOfStore || !/^(get|has)(Item)?$/.test(nameOf(call.expression) ?? "")) return null;
  const key = call.arguments[0] && literalOf(call.arguments[0])?.value;
  return typeof key === "string" ? { text: key } : "unknown";
}

// src/extract/code/guards/asks-who-comes.ts
import "./vendor/ts-morph.js";
var OF_WAY = /^(ip|ips|cidr|country|countries|geo|host|hosts|hostname|origin|referer|referrer|agent)$/;
var OF_SOMEBODY = /^(auth\w*|unauth\w*|token|tokens|session|sessions|user|account|person|member|me|uid|credentials?|jwt|cookies?|logins?|anonymous|guest|signature|signed|secret|secrets|key|keys|password|bearer|err|error|id)$/;
var OF_PUZZLE = /^(captcha|hcaptcha|recaptcha|turnstile|altcha|honeypot)$/;
var OF_LOG_IN = /^(auth\w*|tokens?|sessions?|jwt|user)$/;
var LOOKS_UP2 = /^(includes|has|some|contains|indexOf|test|exec|match|startsWith|endsWith|find|findIndex|isMember|sismember|exists)$/;
var OF_OTHERS = /^(taken|exists?|used|banned|blocked|blacklisted|blacklist|deny|denied|denylist|spam|spammer|vpn|proxy|tor|bot)$/;
function asksWhoComes(test, passes) {
  const inner = unwrap(test);
  if (inner.kind === 225 && inner.operator === 54)
    return asksWhoComes(inner.operand, !passes);
  if (inner.kind === 227) {
    const { kind } = inner.operatorToken;
    if (kind === 56 || kind === 57)
      return asksWhoComes(inner.left, passes) || asksWhoComes(inner.right, passes);
  }
  const words = wordsIn2(inner);
  if (words.some((word) => OF_PUZZLE.test(word))) return false;
  if (words.some((word) => OF_WAY.test(word)) && ![...words, ...wordsBehind(inner)].some((word) => OF_LOG_IN.test(word)))
    return false;
  if (passes || !(inner.kind === 214)) return true;
  if (LOOKS_UP2.test(nameOf(inner.expression) ?? "") || words.some((word) => OF_OTHERS.test(word))) return false;
  return words.some((word, at) => OF_SOMEBODY.test(word) && !(word === "user" && words[at + 1] === "name"));
}
function wordsBehind(test) {
  const made3 = test.kind === 80 ? valueOf(test) : null;
  return made3 ? wordsIn2(made3) : [];
}
function wordsIn2(test) {
  const words = [];
  throughout(test, (node) => {
    if (node.kind === 80 || (node.kind === 11 || node.kind === 15)) words.push(...splitWords(node.text));
  });
  return words;
}

// src/extract/code/guards/queries/compared-among.ts
import "./vendor/ts-morph.js";
function checksAmong(asked2, constants, isOne3, guards) {
  const lists = constants.map(
    (constant) => guards.flatMap((concept) => {
      const match = matchConstant(asked2, constant, isOne3, concept);
      return match && concept.guard ? [{ concept: concept.id, kind: concept.guard, node: match.node, protects: match.protects }] : [];
    })
  );
  return lists.some((list) => list.length > 0) ? lists.map((list) => list.filter((check) => check.protects)) : null;
}
function checksOfLookUp(test, outcome, guards) {
  const inner = unwrap(test);
  const { of, isFound } = inner.kind === 227 ? comparedIn(inner, outcome) : { of: lookUpIn(inner), isFound: outcome };
  if (!of || !isNamed5(of.asked)) return null;
  const lists = checksAmong(of.asked, of.found, isFound, guards);
  return lists && { lists, isOne: isFound };
}
function comparedIn({ left, right, operatorToken }, outcome) {
  const operator = operatorToken.getText();
  const literal = literalOf(right);
  const isText3 = typeof literal?.value === "string" || typeof literal?.value === "number";
  const of = /^[!=]==?$/.test(operator) && isText3 ? lookUpIn(left, literal.value) : null;
  return { of, isFound: operator.startsWith("=") === outcome };
}
var isNamed5 = (asked2) => literalOf(asked2) === null;

// src/extract/code/guards/chosen-rules.ts
import "./vendor/ts-morph.js";
function ruleChosenBy(call) {
  const declared = bodyBehind(call);
  if (!declared) return null;
  let rule = null;
  for (const { value } of returnsOf(declared)) {
    if (!value || literalOf(value)?.value === false) continue;
    const called2 = unwrap(value);
    const chosen = called2.kind === 214 ? entryFor(called2.expression, declared, call) : null;
    if (!chosen || rule && rule !== chosen) return null;
    rule = chosen;
  }
  return rule;
}
function entryFor(callee, declared, call) {
  const inner = unwrap(callee);
  const looked = unwrap(inner.kind === 80 ? valueOf(inner) ?? inner : inner);
  if (!(looked.kind === 213)) return null;
  const position = declared.parameters.findIndex((one) => one.name.getText() === looked.argumentExpression.getText());
  const given2 = call.arguments[position];
  const key = given2 && literalOf(given2)?.value;
  const table = meaningOf(looked.expression);
  if (typeof key !== "string" || table?.is !== "object") return null;
  const entry = table.node.properties.find(
    (one) => one.name && !(one.name.kind === 168) && textOf(one.name) === key
  );
  const found3 = entry && entry.kind === 304 ? meaningOf(entry.initializer) : null;
  if (found3?.is === "function") return found3.node;
  return entry && isFunction(entry) ? entry : null;
}

// src/extract/code/guards/members-given.ts
import "./vendor/ts-morph.js";
function memberGiven(value, key) {
  const list = unwrap(value);
  if (list.kind === 210) return list.elements[Number(key)] ?? null;
  const written2 = valueBehind(value);
  const meaning = written2.kind === 211 ? null : meaningOf(value);
  const object = written2.kind === 211 ? written2 : meaning?.is === "object" ? meaning.node : null;
  for (const one of object?.properties ?? []) {
    if (!one.name || textOf(one.name) !== key) continue;
    if (one.kind === 304) return one.initializer;
    return one.kind === 305 ? one.name : null;
  }
  return null;
}

// src/extract/code/followed.ts
var MAX_CALLS3 = 6;
var known16 = /* @__PURE__ */ new WeakMap();
var frames = [];
var depth = 0;
function followed(node, question, guards, steps, answer) {
  const answers = answersOf(node, guards);
  const before3 = answers.get(question);
  if (before3 && "index" in before3) {
    for (const frame2 of frames.slice(before3.index + 1)) frame2.isRound = true;
    return [];
  }
  if (before3 && (before3.depth === null || before3.depth === depth)) {
    if (before3.depth !== null) cutShort();
    return before3.found;
  }
  if (depth + steps > MAX_CALLS3) {
    cutShort();
    return [];
  }
  const frame = { index: frames.length, isCut: false, isRound: false };
  answers.set(question, frame);
  frames.push(frame);
  depth += steps;
  let found3 = null;
  try {
    found3 = answer();
    return found3;
  } finally {
    depth -= steps;
    frames.pop();
    if (before3) answers.set(question, before3);
    else answers.delete(question);
    if (found3 && !frame.isRound) answers.set(question, { found: found3, depth: frame.isCut ? depth : null });
  }
}
function cutShort() {
  for (const frame of frames) frame.isCut = true;
}
function answersOf(node, guards) {
  let nodes = known16.get(guards);
  if (!nodes) known16.set(guards, nodes = /* @__PURE__ */ new WeakMap());
  let answers = nodes.get(node);
  if (!answers) nodes.set(node, answers = /* @__PURE__ */ new Map());
  return answers;
}

// src/extract/code/other-talk.ts
import { ts as ts138 } from "./vendor/ts-morph.js";
var PRIVATE2 = phrasesOf([
  "dm",
  "dms",
  "pm",
  "pms",
  "direct message",
  "direct messages",
  "private message",
  "private messages"
]);
var OTHER4 = /^(group|groups|guild|server|public|room|thread|notes|saved|self|broadcast|announcement|forum|voice)$/;
var KIND3 = /^(type|kind|variant)$/;
var PEOPLE2 = /^(recipients?|participants?|members?|others?|people)$/i;
function isOfNoTalkOfTwo({ node }, declared) {
  const names3 = [...enclosingNames(declared), declaredName(declared) ?? ""];
  if (!names3.some((name) => hasAnyPhrase(splitWords(name), PRIVATE2))) return false;
  return heldAt(node, declared).some((held) => {
    if (!("test" in held) || held.over !== null) return false;
    return held.outcome ? saysOther(held.test) : isNobody2(held.test);
  });
}
function saysOther(test) {
  const inner = unwrap(test);
  if (inner.kind === 225 && inner.operator === 54)
    return isNobody2(inner.operand);
  if (!(inner.kind === 227)) return false;
  const { left, right, operatorToken } = inner;
  if (operatorToken.kind === 57) return saysOther(left) && saysOther(right);
  if (!/^={2,3}$/.test(operatorToken.getText())) return false;
  const [asked2, kind] = KIND3.test(nameOf(left) ?? "") ? [left, right] : [right, left];
  const said4 = ts138.isStringLiteralLike(unwrap(kind)) ? textOf(unwrap(kind)) : chainOf(kind).at(-1) ?? "";
  return KIND3.test(nameOf(asked2) ?? "") && splitWords(said4).some((word) => OTHER4.test(word));
}
function isNobody2(test) {
  const inner = unwrap(test);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  const call = value && unwrap(value);
  if (!call || !(call.kind === 214) || nameOf(call.expression) !== "find") return false;
  const [search] = call.arguments;
  const isOfPeople2 = PEOPLE2.test(chainOf(call.expression).at(-2) ?? "");
  if (!search || !isOfPeople2 || !isFunction(search) || !search.body || search.body.kind === 242) return false;
  const found3 = unwrap(search.body);
  return found3.kind === 227 && /^!==?$/.test(found3.operatorToken.getText());
}

// src/extract/code/guards/one-of-two.ts
import "./vendor/ts-morph.js";
var RUNS4 = /^(process\.env\.NODE_ENV===?['"]production['"]|import\.meta\.env\.PROD)$/;
var IS_MADE = /^(process\.env\.NODE_ENV(===?['"](development|test|e2e)['"]|!==?['"]production['"])|import\.meta\.env\.DEV|__DEV__)$/;
function armsOf(named3) {
  const inner = unwrap(named3);
  const made3 = inner.kind === 80 ? valueNamed3(inner) : inner;
  const choice = made3 && unwrap(made3);
  if (!choice || !(choice.kind === 228)) return null;
  const { condition, whenTrue, whenFalse } = choice;
  const test = condition.getText().replace(/\s/g, "");
  return RUNS4.test(test) ? [whenTrue] : IS_MADE.test(test) ? [whenFalse] : [whenTrue, whenFalse];
}
function valueNamed3(name) {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found3 = importedAs(name.getSourceFile(), name.text);
  if (!found3) return null;
  if (found3.kind === 261) return valueOfDeclaration(found3);
  return found3.kind === 228 ? found3 : null;
}

// src/extract/code/guards/summaries.ts
import { ts as ts142 } from "./vendor/ts-morph.js";

// src/extract/code/whose-age.ts
import "./vendor/ts-morph.js";
var LIMITS2 = { least: 3, most: 120 };
function limitOf(test) {
  const inner = unwrap(test);
  if (inner.kind === 227) {
    const { left, right, operatorToken } = inner;
    const [fromRight, fromLeft] = [yearsOf(right), yearsOf(left)];
    const years = fromRight ?? fromLeft;
    if (years === null || !/^[<>]=?$/.test(operatorToken.getText())) return null;
    const isNext = /^(<=|>)$/.test(operatorToken.getText()) === (fromRight !== null);
    return isNext ? years + 1 : years;
  }
  if (inner.kind === 214) {
    const given2 = inner.arguments.map(yearsOf).find((years) => years !== null);
    return given2 ?? limitOf(inner.expression);
  }
  const words = splitWords(nameOf(inner) ?? "");
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word));
  const isLimit2 = at > 0 && /^(under|over|below|is|above|least)$/.test(words[at - 1]);
  return isLimit2 ? within(Number(words[at])) : null;
}
function yearsOf(expression) {
  const value = literalOf(expression)?.value;
  return typeof value === "number" ? within(value) : null;
}
var within = (years) => Number.isInteger(years) && years >= LIMITS2.least && years <= LIMITS2.most ? years : null;
var ACTORS = /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|requesting|authenticated|acting)$/;
var OTHERS2 = /^(recipient|receiver|addressee|target|other|peer|partner|counterpart|them|they|their|interlocutor|invitee)$/;
var AT_FIRST = /* @__PURE__ */ new Map([
  ["from", "actor"],
  ["to", "other"],
  ["auth", "actor"],
  ["logged", "actor"]
]);
var REQUESTS2 = /^(req|request|ctx|context)$/;
var SIGNED_IN3 = /^(user|userId|auth|session|account|member|profile|viewer|me)$/;
function askedAbout(test, depth2 = 3) {
  const found3 = /* @__PURE__ */ new Set();
  const read3 = (node) => {
    if (node.kind === 80 && !isMember2(node)) {
      const side = sideOf(node.text) ?? signedIn(node) ?? sideOfMembers(node);
      const origin = side === null && depth2 > 0 ? originOf3(node) : null;
      const behind3 = origin && origin !== node ? askedAbout(origin, depth2 - 1) : "unknown";
      if (side !== null) found3.add(side);
      else if (behind3 !== "unknown") found3.add(behind3);
    }
  };
  read3(test);
  eachNode(test, read3);
  const [only2, ...more] = found3;
  return more.length === 0 && (only2 === "actor" || only2 === "other") ? only2 : "unknown";
}
function askedThrough(test, via) {
  let asked2 = test;
  for (const { from, into } of [...via].reverse()) {
    const call = unwrap(from);
    const given2 = call.kind === 214 ? argumentAskedIn(asked2, call, into) : null;
    if (!given2) break;
    asked2 = given2;
  }
  const side = askedAbout(asked2);
  return side === "unknown" && asked2 !== test ? askedAbout(test) : side;
}
function argumentAskedIn(test, call, into) {
  const names3 = /* @__PURE__ */ new Set();
  const read3 = (node) => void (node.kind === 80 && !isMember2(node) && names3.add(node.text));
  read3(test);
  eachNode(test, read3);
  const given2 = into.parameters.flatMap(
    ({ name }, index) => name.kind === 80 && names3.has(name.text) ? call.arguments[index] ?? [] : []
  );
  return given2.length === 1 ? given2[0] : null;
}
function isMember2(node) {
  const { parent } = node;
  return parent.kind === 212 && parent.name === node || parent.kind === 304 && parent.name === node;
}
function sideOf(name) {
  const words = splitWords(name);
  if (words.some((word) => OTHERS2.test(word))) return "other";
  if (words.some((word) => ACTORS.test(word))) return "actor";
  return AT_FIRST.get(words[0]) ?? null;
}
function signedIn(root) {
  if (!REQUESTS2.test(root.text) || !(root.parent.kind === 212)) return null;
  return SIGNED_IN3.test(root.parent.name.text) ? "actor" : null;
}
function sideOfMembers(root) {
  let whole3 = root;
  while (whole3.parent.kind === 212 && whole3.parent.expression === whole3) whole3 = whole3.parent;
  const side = chainOf(whole3).slice(1).map(sideOf).find((side2) => side2 !== null);
  return side ?? null;
}
function originOf3(node) {
  const value = valueOf(node);
  if (value) return value;
  const declaration = declarationOf(node.text, node);
  if (!declaration || !(declaration.kind === 209)) return null;
  const holder = declaration.parent.parent;
  return holder.kind === 261 ? holder.initializer ?? null : null;
}

// src/extract/code/guards/queries/list-answers.ts
import "./vendor/ts-morph.js";
function reasonsFor(answer, { body: body2 }) {
  const list = unwrap(answer);
  const declared = list.kind === 80 ? declarationOf(list.text, list) : null;
  const start = declared && declared.kind === 261 && declared.initializer && unwrap(declared.initializer);
  if (!start || !body2 || !(body2.kind === 242) || !(start.kind === 210) || start.elements.length > 0)
    return null;
  return body2.statements.flatMap(
    (statement) => statement.kind === 246 && !statement.elseStatement && puts(statement.thenStatement, list.text) ? [statement.expression] : []
  );
}
function puts(then, list) {
  const statements = then.kind === 242 ? then.statements : [then];
  return statements.some(({ expression: call }) => {
    if (!call || !(call.kind === 214) || !/^(push|unshift|add)$/.test(nameOf(call.expression) ?? ""))
      return false;
    const receiver = receiverOf(call.expression);
    return receiver !== null && nameOf(receiver) === list;
  });
}

// src/extract/code/guards/summaries.ts
var summaryOf = (node, question, guards, answer) => followed(node, question, guards, 1, answer);
function checksAtReturn(declared, guards) {
  return summaryOf(declared, "returns", guards, () => {
    const ways = returnsOf(declared);
    const ofTwo = ways.length > 1 ? ways.filter((way) => !isOfNoTalkOfTwo(way, declared)) : ways;
    return either((ofTwo.length > 0 ? ofTwo : ways).map((way) => checksOnWay(way, declared, guards)));
  });
}
function checksWhen(declared, outcome, key, guards) {
  return either(answersOf2(declared, outcome, key, guards).map(({ checks: checks2 }) => [...checks2]));
}
function answersOf2(declared, outcome, key, guards) {
  return summaryOf(
    declared,
    `${outcome} ${key ?? ""}`,
    guards,
    () => returnsOf(declared).flatMap(({ node, value }) => {
      const answer = key === null ? value : value && memberGiven(value, key);
      const isResult = key !== null && value !== null && answer === null;
      const truth = isResult ? truthOfResult(value, key) : truthOf(answer, key === null || value === null);
      if (truth === !outcome) return [];
      const reasons = answer && !outcome ? reasonsFor(answer, declared) : null;
      const said4 = reasons ? reasons.flatMap((reason) => checksThatHold(reason, false, guards)) : answer ? checksThatHold(answer, outcome, guards) : isResult && truth === null ? checksHandedOn(value, outcome, key, guards) : [];
      const checks2 = [...checksOnWay({ node, value }, declared, guards), ...said4];
      return [{ checks: checks2, isOpen: truth === null && said4.every(({ kind }) => kind === "unread") }];
    })
  );
}
function checksHandedOn(value, outcome, key, guards) {
  const call = unwrap(value);
  return call.kind === 214 && bodyBehind(call) ? checksOfCall(call, outcome, key, guards) : [];
}
function checksAtAll(points, declared, guards) {
  return either(
    points.map((point) => heldAt(point, declared).flatMap((held) => held.isPart ? [] : checksHeld(held, guards)))
  );
}
function checksOnWay({ node, value }, declared, guards) {
  const before3 = node.kind === 242 && node === declared.body ? heldAtEnd(node) : heldAt(node, declared);
  const parameters = new Set(declared.parameters.map((one) => textOf(one.name)));
  const last = value ? heldByCall(value, "value").map((held) => ({ ...held, awaited: true })) : [];
  return [...before3, ...last].flatMap((held) => {
    const isGiven3 = !("over" in held) || held.over === null || !held.isPart && parameters.has(held.over.split(".")[0]);
    return isGiven3 ? checksHeld(held, guards) : [];
  });
}
var STAFF3 = /^(admin|administrator|moderator|staff|superuser|sysadmin)s?$/;
function either(lists) {
  const some = lists.filter((checks2) => !checks2.some(isByStaff));
  const found3 = some.length === 1 ? some[0] : checksOfEither(some);
  const ages = found3.filter((check) => check.kind === "age");
  if (some.length < 2 || ages.length < 2) return found3;
  const limits = ages.map(limitIn);
  const least = limits.includes(null) && !limits.some((limit) => limit !== null && limit < 18) ? null : Math.min(...limits.map((limit) => limit ?? 18));
  const weakest = ages.find((check) => limitIn(check) === least) ?? ages[0];
  return found3.filter((check) => check.kind !== "age" || check === weakest);
}
var limitIn = (check) => check.limit ?? limitOf(check.node);
function isByStaff({ kind, node, via }) {
  if (kind !== "permission" || via?.some(({ given: given2 }) => !given2)) return false;
  const inner = unwrap(node);
  const callee = inner.kind === 214 ? inner.expression : inner;
  return chainOf(callee).some((name) => splitWords(name).some((word) => STAFF3.test(word)));
}
function truthOf(answer, isWhole5) {
  if (!answer) return isWhole5 ? false : null;
  const inner = unwrap(answer);
  if (inner.kind === 210) return inner.elements.length > 0;
  if (inner.kind === 211) return true;
  const literal = literalOf(inner);
  return literal && Boolean(literal.value);
}
function bodyBehind(call) {
  const declared = calleeOf(call.expression);
  return declared?.body ? declared : null;
}
function through(checks2, from, into) {
  return checks2.map((check) => ({ ...check, via: [{ from, into }, ...check.via ?? []] }));
}
var SEARCHES2 = /^(find|findLast|some|every|filter)$/;
function checksOfCall(call, outcome, key, guards) {
  const declared = handedOn(call) ?? ruleChosenBy(call) ?? bodyBehind(call);
  if (declared) {
    const checks2 = checksWhen(declared, outcome, key, guards);
    const isMade = checks2.some(isOfConnection2) && isAnsweredByMaking(call);
    return through(isMade ? checks2.filter((one) => !isOfConnection2(one)) : checks2, call, declared);
  }
  const ofEach = key === null ? [...checksOfEach(call, outcome, guards), ...checksOfReduced(call, outcome, guards)] : [];
  if (ofEach.length > 0) return [...ofEach];
  const name = nameOf(call.expression) ?? "";
  const [test] = call.arguments;
  if (key !== null || !SEARCHES2.test(name) || !test || !(test.kind === 220)) return [];
  if (isAsync(test)) return [];
  const isOfAll2 = name === "every" === outcome;
  const list = receiverOf(call.expression);
  if (isOfAll2 && list && !(test.body.kind === 242)) {
    const ofRules = heldByEach(list, test, [{ test: test.body, outcome, over: null }]);
    if (ofRules.length > 0) return ofRules.flatMap((held) => checksHeld(held, guards));
  }
  return isOfAll2 || outcome && looksForOne(test) ? [...checksWhen(test, outcome, null, guards)] : [];
}
function looksForOne(test) {
  const [parameter] = test.parameters;
  if (!parameter) return false;
  const names3 = new Set(parameter.name.getText().match(/[\w$]+/g));
  let isFound = false;
  const look = (node) => {
    if (ts142.isFunctionLike(node)) return;
    ts142.forEachChild(node, look);
    if (!(node.kind === 227) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right].map((side) => chainOf(side)[0]);
    isFound ||= sides.some((root) => names3.has(root ?? "")) && sides.some((root) => root !== void 0 && /^[a-z]/.test(root) && !names3.has(root));
  };
  look(test.body);
  return isFound;
}
var checksOfArms = (call, arms, outcome, promised, guards) => checksOfEither(
  arms.map((arm) => {
    const declared = calleeOf(arm);
    if (declared?.body) return through(checksWhen(declared, outcome, null, guards), call, declared);
    return LETS_PASS.test(nameOf(arm) ?? "") ? [] : [...promised];
  })
);
var LETS_PASS = /^(noop|always|pass|skip|allow|true$|identity$|constant|just|yes$)/i;
function checksOfNamedCall(call, outcome, named3, guards) {
  const declared = bodyBehind(call);
  const promised = named3.filter((check) => check.protects);
  const arms = declared ? null : armsOf(call.expression);
  if (arms) return checksOfArms(call, arms, outcome, promised, guards);
  if (!declared) return promised;
  const inside = through(checksWhen(declared, outcome, null, guards), call, declared);
  const answers = answersOf2(declared, outcome, null, guards);
  return keepPromises(
    promised,
    named3,
    inside,
    (kind) => answers.every(({ checks: checks2, isOpen: isOpen3 }) => isOpen3 || checks2.some((check) => check.kind === kind))
  );
}
function keepPromises(promised, named3, inside, mayKeep) {
  const kept2 = promised.flatMap((check) => {
    const same = inside.filter((one) => one.kind === check.kind);
    if (same.length > 0)
      return [
        {
          ...check,
          limit: check.kind === "age" ? limitOf(check.node) ?? limitIn(same[0]) : null,
          ...check.kind === "connection" && { inside: same },
          ...same.every(({ presumed }) => presumed) && { presumed: same[0].presumed }
        }
      ];
    return mayKeep(check.kind) ? [check] : [];
  });
  return [...kept2, ...inside.filter((one) => !named3.some((check) => check.kind === one.kind))];
}

// src/extract/code/guards/queries/asked-of-each.ts
import { ts as ts143 } from "./vendor/ts-morph.js";
function checksOfEach(call, outcome, guards) {
  const list = receiverOf(call.expression);
  const [given2] = call.arguments;
  const name = nameOf(call.expression);
  if (!list || !given2 || !/^(every|some|includes)$/.test(name ?? "") || name === "every" !== outcome) return [];
  const literal = name === "includes" ? literalOf(given2) : null;
  const asked2 = name === "includes" ? literal && { is: literal.value ? "yes" : "no", key: null } : askedOfElement(given2);
  if (!asked2 || literal && typeof literal.value !== "boolean") return [];
  return checksOfAll(list, asked2, outcome, guards);
}
function checksOfAll(list, asked2, outcome, guards) {
  const made3 = madeForEach(list);
  if (!made3) return asked2.key === null ? checksOfAnswers(list, asked2, outcome, guards) : [];
  if (asked2.is === "kept" || asked2.is === "refused")
    return made3.isSettled && asked2.is === "kept" === outcome ? checksAtReturn(made3.made, guards) : [];
  if (made3.isSettled) return [];
  const isYes = asked2.is === "yes" === outcome;
  const { body: body2 } = made3.made;
  const inside = body2 && !(body2.kind === 242) ? [{ test: body2, outcome: isYes, over: null }] : [];
  const ofRules = heldByEach(made3.of, made3.made, inside, made3.isWaitedFor);
  return ofRules.length > 0 ? ofRules.flatMap((held) => checksHeld(held, guards)) : checksWhen(made3.made, isYes, asked2.key, guards);
}
function checksOfAnswers(list, asked2, outcome, guards) {
  if (asked2.is === "kept" || asked2.is === "refused") return [];
  const value = valueBehind(list);
  const isAll = value.kind === 214 && chainOf(value.expression).join(".") === "Promise.all";
  const answers = isAll && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  if (!(answers.kind === 210)) return [];
  return answers.elements.flatMap(
    (one) => one.kind === 231 || !isAll && isPromise(one) ? [] : checksThatHold(one, asked2.is === "yes" === outcome, guards)
  );
}
var isPromise = (one) => one.kind === 214 && answersLater(one.expression);
function checksOfReduced(call, outcome, guards) {
  const list = receiverOf(call.expression);
  const [callback, start] = call.arguments;
  if (!list || !callback || nameOf(call.expression) !== "reduce" || !(callback.kind === 220)) return [];
  if (callback.body.kind === 242 || isAsync(callback)) return [];
  const joined2 = unwrap(callback.body);
  const [all2, one] = callback.parameters.map(({ name }) => name.getText());
  if (!(joined2.kind === 227) || all2 === void 0 || one === void 0) return [];
  const isAnd = joined2.operatorToken.kind === 56;
  const isOr = joined2.operatorToken.kind === 57;
  if (!(isAnd ? outcome : isOr && !outcome) || start && literalOf(start)?.value !== isAnd) return [];
  const asked2 = joined2.left.getText() === all2 ? joined2.right : joined2.right.getText() === all2 ? joined2.left : null;
  if (!asked2) return [];
  const isItself2 = unwrap(asked2).getText() === one;
  return isItself2 ? checksOfAll(list, { is: outcome ? "yes" : "no", key: null }, true, guards) : checksThatHold(asked2, outcome, guards);
}
function checksOfSameLength({ left, right }, guards) {
  const [one, other] = [lengthOf(left), lengthOf(right)];
  if (!one || !other) return [];
  for (const [part, whole3] of [
    [one, other],
    [other, one]
  ]) {
    const made3 = valueBehind(part);
    if (made3 === part || !(made3.kind === 214)) continue;
    if (!isOfAll(made3, whole3) || isPicked(whole3)) continue;
    if (nameOf(made3.expression)?.startsWith("count")) return checksThatHold(made3, true, guards);
    return heldByFilter(made3).flatMap((held) => checksHeld(held, guards));
  }
  return [];
}
function isOfAll(made3, whole3) {
  const text = whole3.getText();
  const isWhole5 = (node) => {
    if (node.getText() !== text) return ts143.forEachChild(node, isWhole5) ?? false;
    const { parent } = node;
    if (parent.kind === 212) return parent.expression === node && parent.name.text === "filter";
    if (parent.kind === 305) return true;
    if (parent.kind === 304) return /\bin\b/i.test(parent.name.getText());
    const call = parent.kind === 210 ? parent.parent : parent;
    return call.kind === 214 && (call === made3 || TAKES_ALL.test(nameOf(call.expression) ?? ""));
  };
  return isWhole5(made3);
}
var TAKES_ALL = /^(in|In|inArray|any|Any|whereIn|andWhereIn|query|\$queryRaw|all|bind)$/;
function isPicked(whole3) {
  const made3 = valueBehind(whole3);
  if (!(made3.kind === 214)) return false;
  const name = nameOf(made3.expression) ?? "";
  const [test] = made3.arguments;
  if (name === "filter") return !!test && !/^Boolean$|=>[^&|]*!==?[^&|]*$/.test(test.getText());
  return /^(slice|splice|at|find|first|head|take|pop|shift|chunk|sample|sampleSize|limit)$/.test(name);
}
function lengthOf(side) {
  const inner = unwrap(side);
  if (inner.kind === 212 && /^(length|size)$/.test(inner.name.text)) return unwrap(inner.expression);
  return inner.kind === 80 && /count|total/i.test(inner.text) ? inner : null;
}

// src/extract/code/guards/behind.ts
import "./vendor/ts-morph.js";
function checksBehind(test, outcome, guards, depth2) {
  const taken = takenFrom(test);
  if (!taken) return [];
  const { owner, key } = taken;
  const inner = unwrap(owner);
  const made3 = inner.kind === 80 ? valueOf(inner) ?? inner : inner;
  const call = unwrap(made3);
  if (call.kind === 214 && bodyBehind(call)) {
    const answered2 = checksOfCall(call, outcome, key, guards);
    if (answered2.length > 0) return answered2;
  }
  if (key === "value" && depth2 > 0) {
    const referred = checksThatHold(owner, outcome, guards, depth2 - 1);
    if (referred.length > 0) return referred;
  }
  const meaning = meaningOf(owner);
  const behind3 = meaning && valueUnder2(meaning, key);
  if (!behind3) return [];
  if ("declared" in behind3) return through(checksWhen(behind3.declared, outcome, null, guards), test, behind3.declared);
  return depth2 > 0 ? checksThatHold(behind3.value, outcome, guards, depth2 - 1) : [];
}
function takenFrom(test) {
  const inner = unwrap(test);
  const result = resultAsked(inner);
  if (result) return result;
  if (inner.kind === 212) return { owner: inner.expression, key: inner.name.text };
  if (inner.kind === 213 && inner.argumentExpression.kind === 9)
    return { owner: inner.expression, key: inner.argumentExpression.text };
  if (!(inner.kind === 80)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !(declared.kind === 209) || declared.dotDotDotToken) return null;
  const holder = declared.parent.parent;
  const key = declared.propertyName ?? declared.name;
  if (!(holder.kind === 261) || !holder.initializer) return null;
  if (declared.parent.kind === 208)
    return { owner: holder.initializer, key: String(declared.parent.elements.indexOf(declared)) };
  return key.kind === 80 ? { owner: holder.initializer, key: key.text } : null;
}
function valueUnder2(owner, key) {
  if (owner.is === "object") {
    const found3 = owner.node.properties.find((one) => one.name && textOf(one.name) === key) ?? getterOfStore(owner.node, key);
    if (!found3) return null;
    if (isGetter(found3.kind === 304 ? found3.initializer : found3)) return getterIn(found3);
    if (found3.kind === 304) return { value: found3.initializer };
    if (found3.kind === 305) return { value: found3.name };
    return found3.kind === 178 ? { declared: found3 } : null;
  }
  if (owner.is !== "instance") return null;
  const getter = owner.node.members.find((one) => one.kind === 178 && textOf(one.name) === key);
  if (getter && getter.kind === 178) return { declared: getter };
  const computed2 = memberOf2(owner, key);
  return computed2?.is === "function" && isComputed(computed2.node) ? { declared: computed2.node } : null;
}
function getterIn(found3) {
  const getter = found3.kind === 304 ? unwrap(found3.initializer) : found3;
  return isFunction(getter) ? { declared: getter } : null;
}
var isComputed = ({ parent }) => parent.kind === 214 && /^(computed|createSelector|derived)$/.test(nameOf(parent.expression) ?? "");
function checksOfAnswer({ left, right, operatorToken }, outcome, guards) {
  const operator = operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return [];
  const isEqual = operator.startsWith("=") === outcome;
  const [asked2, constant] = literalOf(right) ? [left, literalOf(right)] : [right, literalOf(left)];
  if (!constant || typeof constant.value === "boolean" || constant.value === null) return [];
  const inner = unwrap(asked2);
  const taken = takenFrom(inner);
  const whole3 = taken ? unwrap(taken.owner) : inner;
  const made3 = unwrap(whole3.kind === 80 ? valueOf(whole3) ?? whole3 : whole3);
  const declared = made3.kind === 214 ? bodyBehind(made3) : null;
  if (!declared || !(made3.kind === 214)) return [];
  const lists = returnsOf(declared).flatMap((way) => {
    const answer = way.value && taken ? memberGiven(way.value, taken.key) : way.value;
    const literal = answer && literalOf(answer);
    if (literal && literal.value === constant.value !== isEqual) return [];
    return [literal ? checksOnWay(way, declared, guards) : []];
  });
  const [first2, ...others] = lists;
  const shared = first2?.filter((check) => others.every((list) => list.some((one) => one.kind === check.kind))) ?? [];
  return through(shared, made3, declared);
}

// src/extract/code/guards/queries/counted-lists.ts
import "./vendor/ts-morph.js";
function counted(expression) {
  const inner = unwrap(expression);
  const key = inner.kind === 212 ? inner.name.text : "";
  if (!(inner.kind === 212) || !/^(length|size|count)$/.test(key) || changeBehind(inner))
    return expression;
  const made3 = valueBehind(inner.expression);
  const isSet2 = made3.kind === 215 && /^(Set|Map)$/.test(nameOf(made3.expression) ?? "");
  if (isSet2 ? key === "length" : key === "size" && isArray(made3)) return expression;
  const [list, ...more] = isSet2 ? made3.arguments ?? [] : [];
  return list && more.length === 0 ? list : inner.expression;
}
var ARRAYS = /^(findMany|findAll|getMany|getRawMany|toArray|filter|map|slice|flatMap|concat)$/;
function isArray(made3) {
  if (made3.kind === 210) return true;
  if (!(made3.kind === 214)) return false;
  const asked2 = queryIn(made3) ?? made3;
  const [first2] = asked2.arguments;
  const isRows = nameOf(asked2.expression) === "find" && first2 && unwrap(first2).kind === 211;
  return Boolean(isRows) || ARRAYS.test(nameOf(asked2.expression) ?? "");
}

// src/extract/code/guards/kept-verdicts.ts
import { ts as ts146 } from "./vendor/ts-morph.js";

// src/extract/code/writes/assignments.ts
function assignmentsTo(name) {
  const declared = declarationOf(name.text, name);
  const within2 = enclosingFunction(declared ?? name) ?? name.getSourceFile();
  return usesOf(declared, name.text, within2).flatMap((use) => {
    const assigned2 = assignedAt(use);
    return assigned2 ? { ...assigned2, use } : [];
  });
}

// src/extract/code/guards/kept-verdicts.ts
var PUTS2 = /^(push|unshift|add|set)$/;
function waysOfValue(name, outcome) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 261) || isConstant(declared)) return null;
  const around = enclosingFunction(declared);
  if (!around) return null;
  const given2 = [];
  for (const { by, use } of assignmentsTo(name)) {
    const isPlain2 = by.kind === 227 && by.left === use && by.operatorToken.kind === 64;
    if (!isPlain2 || enclosingFunction(by) !== around || by.pos > name.pos) return null;
    given2.push(by);
  }
  if (given2.length === 0) return null;
  const ways = given2.filter(({ right }) => mayBe(right, outcome)).map((one) => ({ held: heldAt(one, around), value: literalOf(one.right) ? null : one.right }));
  const start = declared.initializer;
  if (start ? !mayBe(start, outcome) : outcome) return ways;
  const held = given2.flatMap((one) => branchNotTaken(one, declared));
  return [...ways, { held, value: start && !literalOf(start) ? start : null }];
}
var isConstant = (declared) => (ts146.getCombinedNodeFlags(declared) & ts146.NodeFlags.Const) !== 0;
function mayBe(value, outcome) {
  const literal = literalOf(value);
  return literal === null || Boolean(literal.value) === outcome;
}
function branchNotTaken(one, declared) {
  const branch = branchAround(one);
  const isBeside = branch && branch.parent === declared.parent.parent.parent;
  return isBeside ? [{ test: branch.expression, outcome: false, over: null }] : [];
}
function branchAround(one) {
  const statement = one.parent;
  if (!(statement.kind === 245)) return null;
  const then = statement.parent.kind === 242 ? statement.parent : statement;
  const branch = then.parent;
  return branch.kind === 246 && branch.thenStatement === then && !branch.elseStatement ? branch : null;
}
function heldByEmpty(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 261) || !isConstant(declared) || !isEmptyList(declared)) return [];
  const list = declared.parent.parent.parent;
  if (!(list.kind === 242)) return [];
  const puts2 = [];
  for (const write of writesTo(name, {})) {
    if (isTakenFrom(write)) return [];
    const { by, use } = write;
    const isPut = by.kind === 214 && receiverOf(by.expression) === use && PUTS2.test(nameOf(by.expression) ?? "");
    if (isPut && !write.inside && use.getText() === name.text && !by.arguments.some(ts146.isSpreadElement) && by.pos < name.pos)
      puts2.push(by);
  }
  return puts2.flatMap((put) => notPut(put, list));
}
function isEmptyList({ initializer }) {
  const start = initializer && unwrap(initializer);
  if (!start) return false;
  if (start.kind === 210) return start.elements.length === 0;
  return start.kind === 215 && /^(Set|Map|Array)$/.test(nameOf(start.expression) ?? "") && !start.arguments?.length;
}
function notPut(put, list) {
  const branch = branchAround(put);
  if (!branch) return [];
  const held = [{ test: branch.expression, outcome: false, over: null }];
  if (branch.parent === list) return held;
  const loop = branch.parent.kind === 242 ? branch.parent.parent : branch.parent;
  return loop.kind === 251 && loop.parent === list ? heldByLoop(loop, held) : [];
}

// src/extract/code/guards/caught-answers.ts
import "./vendor/ts-morph.js";
var CATCHES = /^(to|awaitTo|awaitToJs|tryCatch|trycatch|catchError|safeAwait|safeAsync|attempt|tryit|mightFail|goTry)$/;
var ERROR = /^(e|ex|er)$|^(err|error|failure|exception)|(Err|Error)$/;
function caughtAnswer(test) {
  const taken = takenFrom2(test);
  const made3 = taken && unwrap(taken.from);
  if (!made3 || !(made3.kind === 214) || !catches(made3)) return null;
  const [given2] = made3.arguments;
  const asked2 = given2 && unwrap(given2);
  const call = asked2 && isFunction(asked2) && asked2.body && !(asked2.body.kind === 242) ? unwrap(asked2.body) : asked2;
  if (!call || !(call.kind === 214)) return null;
  return { call, isError: ERROR.test(taken.part) };
}
function takenFrom2(test) {
  if (test.kind === 212) {
    const value = test.expression.kind === 80 ? valueOf(test.expression) : null;
    return value && { from: value, part: test.name.text };
  }
  const declared = test.kind === 80 ? declarationOf(test.text, test) : null;
  if (!declared || !(declared.kind === 209)) return null;
  const holder = declared.parent.parent;
  return holder.kind === 261 && holder.initializer ? { from: holder.initializer, part: textOf(declared.propertyName ?? declared.name) } : null;
}
function catches({ expression }) {
  if (!CATCHES.test(nameOf(expression) ?? "")) return false;
  const declared = calleeOf(expression);
  if (!declared?.body) return true;
  let isCaught = false;
  eachNode(declared.body, (node) => {
    isCaught ||= node.kind === 300 || node.kind === 212 && node.name.text === "catch";
  });
  return isCaught;
}

// src/extract/code/guards/conditions.ts
import { ts as ts153 } from "./vendor/ts-morph.js";

// src/extract/code/guards/nothing-found.ts
import "./vendor/ts-morph.js";
function answersNull(asked2) {
  const inner = unwrap(asked2);
  const value = inner.kind === 80 ? valueOf(inner) : null;
  const made3 = queryIn(value ? unwrap(value) : inner) ?? (value ? unwrap(value) : inner);
  return made3.kind === 214 && /^(prisma|db|this\.prisma|this\.db|ctx\.(prisma|db))\.\w+\.(findFirst|findUnique)$|^[A-Z]\w*\.(findOne|findById|findByPk)$/.test(
    made3.expression.getText()
  );
}

// src/extract/code/guards/places-in-lists.ts
import "./vendor/ts-morph.js";
function isBarePosition(asked2) {
  if (!(asked2.kind === 214) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked2.expression) ?? ""))
    return false;
  let around = asked2.parent;
  while (around.kind === 218 || around.kind === 224) around = around.parent;
  return !(around.kind === 227 && asksPosition(around) !== null);
}
function asksPosition({ left, right, operatorToken }) {
  const asked2 = unwrap(left);
  if (!(asked2.kind === 214) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked2.expression) ?? ""))
    return null;
  const said4 = `${operatorToken.getText()} ${right.getText()}`;
  if (/^(!==? -1|> -1|>= 0)$/.test(said4)) return true;
  return /^(===? -1|<= -1|< 0)$/.test(said4) ? false : null;
}

// src/extract/code/guards/queries/unread-checks.ts
import { ts as ts152 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/not-read.ts
import { ts as ts150 } from "./vendor/ts-morph.js";
var OF_PRODUCT2 = /^(scope|unscoped|modify|apply|aggregate|run)$/;
var OF_SOME_TABLE = /^(repo|repository|dao|em|entityManager|manager|model|store)$/;
function notReadOf(query) {
  const unread = notRead(conditionsAsked(query));
  if (unread !== null) return unread;
  const calls = query.kind === 214 ? callsOf(query) : [];
  const step = calls.find(({ expression }) => OF_PRODUCT2.test(nameOf(expression) ?? ""));
  if (step) return `${nameOf(step.expression)}(${step.arguments.map((one) => one.getText()).join(", ")})`;
  const given2 = calls.flatMap((call) => [...call.arguments]);
  const within2 = given2.find((one) => ts150.isFunctionLike(unwrap(one)) || unwrap(one).kind === 215 || isModel(one));
  const [root = ""] = chainOf(calls.at(-1)?.expression ?? query).filter((one) => one !== "this");
  return within2?.getText() ?? (OF_SOME_TABLE.test(root) ? root : null);
}
var isModel = (given2) => given2.kind === 80 && /^[A-Z][a-z]/.test(given2.text);
function notRead(condition) {
  if ("unread" in condition) return condition.unread || null;
  if ("not" in condition) return notRead(condition.not);
  if ("within" in condition) return notRead(condition.within);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts.map(notRead).find((one) => one !== null) ?? null;
}

// src/extract/code/guards/queries/whole-lists.ts
import "./vendor/ts-morph.js";
var MANY = /^(findMany|findAll|getMany|getRawMany|getAll|fetchAll|listAll)$/;
var ALL2 = /^(query|execute|all|any|many|manyOrNone|raw|queryRaw|\$queryRaw|\$queryRawUnsafe|unsafe)$/;
var STEPS4 = /^((and|or)?[wW]here\w*|orderBy|groupBy|limit|offset|from|\w*[jJ]oin)$/;
var ROWS3 = /^(rows|records|recordset|docs|data)$/;
var ONE3 = /\.\s*(single|maybeSingle|first|findOne|getOne|one|oneOrNone)\s*\(/;
function isWholeList(test) {
  if (!(test.kind === 80) || test.parent.kind === 212) return false;
  const declared = declarationOf(test.text, test);
  if (!declared) return false;
  if (declared.kind === 209) {
    const holder = declared.parent.parent;
    const isRows = declared.parent.kind === 207 && ROWS3.test(textOf(declared.propertyName ?? declared.name));
    const made4 = isRows && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
    return made4 !== null && tablesAsked(made4).length > 0 && !ONE3.test(made4.getText());
  }
  const made3 = declared.kind === 261 ? declared.initializer : answerGivenTo(test);
  const value = made3 ? unwrap(made3) : null;
  if (!value) return false;
  if (isSnapshot(value)) return true;
  if (value.kind === 216) return tablesAsked(value).length > 0;
  if (!(value.kind === 214)) return false;
  const name = nameOf(value.expression) ?? "";
  if (name === "toArray") return true;
  const found3 = queryIn(value) ?? value;
  const [asked2] = found3.arguments;
  if (nameOf(found3.expression) === "find" && asked2 && unwrap(asked2).kind === 211) return true;
  return MANY.test(name) || (ALL2.test(name) || STEPS4.test(name)) && tablesAsked(value).length > 0;
}

// src/extract/code/guards/queries/unread-checks.ts
var FOUND2 = /^(0|rows?|data|records?|recordset|results?|items|docs|length|size|count|rowCount|exists|found)$/;
var ASKS5 = /^(find|get|has|is|are|exists?|count|check|between|of|for|load|fetch|read|look|query|run|execute|exec|raw|one|first|take|select|where|and|equals|scope|single|maybeSingle|aggregate|search|some|any|\$queryRaw|unsafe|lean|populate|limit)/;
var CHANGES7 = /^(insert|create(?!QueryBuilder)|add|save|update|patch|upsert|delete|del$|remove|set|put|send|open|start|ensure|request|invite|block|mute|report|log|emit|publish|notify|accept|find\w*(And|Or)[A-Z])/;
var SAYS_LITTLE = /^(repo|repository|repositories|service|services|model|models|dao|store|table|schema|db|database|knex|sql|prisma|client|em|manager|with|of|to|between)$/;
var ASKS_FIRST = /^(requests?|invit\w+|suggest\w*|block\w*|mut(e|ed|es))$/;
var MAX_STEPS5 = 4;
function unreadCheck(test, connection) {
  if (isWholeList(test)) return null;
  const search = unwrap(test);
  const unseen = search.kind === 214 ? unseenBeforeSearch(search, connection) : null;
  if (unseen) return { query: search, unread: unseen.getText() };
  const query = queryOf(test, MAX_STEPS5);
  if (!query || !isLookUp3(query) || isAnswerItself(test, query)) return null;
  const made3 = conditionMadeIn(query);
  if (peopleNamed(query) < 2 || !isOfConnection3(query, made3, connection)) return null;
  if (!made3 && peopleAskedBy(query)?.size === 1) return null;
  const handed = [];
  const note = (call) => void handed.push(call);
  if (asksForPending(query) || isAskedAfterChange(query, note) || asksForOwnMaking(query, note)) return null;
  const unread = handed[0]?.getText() ?? made3?.getText() ?? notReadOf(query);
  return unread === null ? null : { query, unread };
}
function isLookUp3(query) {
  if (query.kind === 216) return !(query.parent.kind === 261);
  const names3 = callsOf(query).map(({ expression }) => nameOf(expression) ?? "");
  const isAsked = ASKS5.test(names3[0] ?? "") && !names3.some((name) => CHANGES7.test(name));
  return isAsked && !isUnawaited(query) && !calleeOf(query.expression)?.body;
}
var isAgreed2 = (column) => /^(is_?)?(accepted|confirmed|approved|mutual)(_?(at|on))?$/i.test(column);
function queryOf(test, steps) {
  const inner = unwrap(test);
  if (inner.kind === 214) return nameOf(inner.expression) === "then" ? null : inner;
  if (inner.kind === 216) return inner;
  if (steps === 0) return null;
  if (inner.kind === 213)
    return FOUND2.test(inner.argumentExpression.getText()) ? queryOf(inner.expression, steps - 1) : null;
  if (inner.kind === 212)
    return FOUND2.test(inner.name.text) || isAgreed2(inner.name.text) ? queryOf(inner.expression, steps - 1) : null;
  if (!(inner.kind === 80)) return null;
  const value = valueOf(inner) ?? takenFrom3(inner);
  return value ? queryOf(value, steps - 1) : null;
}
function isAnswerItself(test, query) {
  const isWhole5 = valueBehind(test) === query;
  return isWhole5 && query.kind === 214 && OF_TEXT.test(nameOf(query.expression) ?? "");
}
var OF_TEXT = /^(query|execute|run|raw|unsafe|\$queryRaw\w*|exec)$/;
function takenFrom3(name) {
  let at = declarationOf(name.text, name);
  if (!at || !(at.kind === 209)) return null;
  while (at.kind === 209) {
    const taken = at.parent;
    const key = at.propertyName ?? at.name;
    const isFound = taken.kind === 208 ? taken.elements[0] === at : key.kind === 80 && FOUND2.test(key.text);
    if (!isFound || at.dotDotDotToken) return null;
    at = taken.parent;
  }
  return at.kind === 261 ? at.initializer ?? null : null;
}
function conditionMadeIn(query) {
  const steps = new Set(callsOf(query).slice(1));
  let made3 = null;
  const look = (node) => {
    const isNamed6 = node === query && node.kind === 214 && node.expression.kind === 80;
    const isHanded = node.kind === 214 && !steps.has(node) && !isNamed6 && node.arguments.length > 1;
    if (isHanded && node.arguments.every((one) => personBehind(one) !== null) && !COMPARES2.test(nameOf(node.expression) ?? ""))
      made3 ??= node;
  };
  look(query);
  eachNode(query, look);
  return made3;
}
var COMPARES2 = /^(eq|ne|neq|is|isNot|equals?|not\w*|where\w*|and\w*|or\w*|in|inArray|gte?|lte?|i?like)$/;
function peopleNamed(query) {
  const people = /* @__PURE__ */ new Set();
  const followed2 = /* @__PURE__ */ new Set();
  const look = (node) => {
    const value = node.kind === 80 && isGiven2(node) ? valueOf(node) : null;
    if (value && unwrap(value).kind === 211 && !followed2.has(value)) {
      followed2.add(value);
      eachNode(value, look);
    }
    const isWhole5 = node.kind === 80 || node.kind === 212;
    if (!isWhole5 || !isGiven2(node)) return;
    const person = personBehind(node);
    if (person !== null) people.add(person);
  };
  eachNode(query, look);
  return people.size;
}
function isGiven2(node) {
  const { parent } = node;
  if (parent.kind === 304) return parent.initializer === node;
  if (parent.kind === 214 || parent.kind === 215) return parent.expression !== node;
  return parent.kind === 305 || parent.kind === 210 || parent.kind === 240;
}
function isOfConnection3(query, made3, connection) {
  const names3 = [...chainsIn(query), (made3 && nameOf(made3.expression)) ?? ""].map(splitWords);
  eachNode(query, (node) => {
    if (node.kind === 11 || node.kind === 15 || ts152.isTemplateLiteralToken(node))
      names3.push(...(node.text.match(/\w+/g) ?? []).map(splitWords));
  });
  const tables2 = names3.map((words) => words.filter((word) => !SAYS_LITTLE.test(word))).filter((words) => words.length > 0);
  if (tables2.some((words) => words.some((word) => ASKS_FIRST.test(word)))) return false;
  const isListed = (words) => !isUnlike(connection, words, null) && safeIfListed(connection, words) === true;
  return saysAgreed(query) || tables2.some(isListed);
}
var chainsIn = (query) => query.kind === 216 ? [] : callsOf(query).flatMap((call) => [
  ...chainOf(call.expression).slice(0, -1),
  ...call.arguments.flatMap((one) => one.kind === 80 && /^[A-Z]/.test(one.text) ? [one.text] : [])
]);

// src/extract/code/guards/conditions.ts
function checksThatHold(expression, outcome, guards, depth2 = 6) {
  const found3 = checksRead(expression, outcome, guards, depth2);
  const isOther5 = !outcome || found3.some(({ kind }) => kind !== "consent");
  return isOther5 ? found3 : [...found3, ...checksUnread(expression, guards)];
}
function checksUnread(test, guards) {
  const connection = guards.find(({ guard }) => guard === "connection");
  const found3 = connection && unreadCheck(test, connection);
  return found3 ? [{ concept: connection.id, kind: "unread", node: found3.query, protects: true, unread: found3.unread }] : [];
}
function checksRead(expression, outcome, guards, depth2) {
  const inner = unwrap(expression);
  const again = (one, result) => checksThatHold(one, result, guards, depth2);
  if (inner.kind === 225 && inner.operator === 54)
    return again(inner.operand, !outcome);
  if (inner.kind === 227) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === 56;
    if (isAnd || kind === 57) {
      if (isAnd === outcome) return [...again(inner.left, outcome), ...again(inner.right, outcome)];
      const possible = operandsOf(inner, kind).filter((one) => truthOf2(one) !== !outcome);
      const asked3 = possible.filter((one) => !(isAnd && isChoiceOfConnected(one)));
      const found4 = checksOfEither(asked3.map((one) => again(one, outcome)));
      if (found4.length === 0) {
        const open = presumedAmong(asked3, outcome);
        const rest = open.length > 0 ? asked3.filter((one) => !open.includes(one)).map((one) => again(one, outcome)) : [];
        const agreed = checksOfEither(rest).filter(({ kind: kind2 }) => kind2 === "consent");
        if (agreed.length > 0) return agreed.map((check) => ({ ...check, presumed: said2(open[0], outcome) }));
      }
      const ofTwo = isAnd && found4.length === 0 ? asked3.filter((one) => !saysPrivateTalk(one)) : asked3;
      if (ofTwo.length === asked3.length) return found4;
      return checksOfEither(ofTwo.map((one) => again(one, outcome))).filter(isOfTwo2);
    }
    if (kind === 61 && truthOf2(inner.right) === !outcome)
      return again(inner.left, outcome);
    const plain = asTruth(inner, outcome);
    if (plain) return again(plain.test, plain.outcome);
    const answer = checksOfAnswer(inner, outcome, guards);
    if (answer.length > 0) return answer;
    const isSame5 = /^([!=])==?$/.exec(inner.operatorToken.getText())?.[1] === (outcome ? "=" : "!");
    const ofAll2 = isSame5 ? checksOfSameLength(inner, guards) : [];
    if (ofAll2.length > 0) return [...ofAll2];
  }
  if (inner.kind === 228) return checksOfChoice(inner, outcome, again);
  if (isWholeList(inner) || isBarePosition(inner)) return [];
  const query = queryIn(inner) ?? queryNarrowed(inner);
  if (query) return isUnawaited(inner) ? [] : again(query, outcome);
  const changed2 = changeBehind(inner);
  if (changed2) return checksOfChange(changed2, outcome, guards);
  const looked = checksOfLookUp(inner, outcome, guards);
  if (looked) return looked.isOne ? checksOfEither(looked.lists) : looked.lists.flat();
  const list = counted(inner);
  const held = list === inner ? [] : again(list, outcome);
  if (held.length > 0) return held;
  const value = inner.kind === 80 && depth2 > 0 ? valueOf(inner) ?? answerGivenTo(inner) ?? oneOfAll(inner) : null;
  const none = queryFoundEmpty(inner);
  if (none) return again(none, !outcome);
  const rows = depth2 > 0 ? queryBehind(inner) : null;
  const asked2 = rows ? checksThatHold(rows, outcome, guards, depth2 - 1) : [];
  if (asked2.length > 0) return asked2;
  if (inner.kind === 80 && !value && depth2 > 0) {
    const ways = waysOfValue(inner, outcome)?.map((way) => [
      ...way.held.flatMap((held2) => "over" in held2 && held2.over !== null ? [] : checksHeld(held2, guards)),
      ...way.value ? checksThatHold(way.value, outcome, guards, depth2 - 1) : []
    ]);
    if (ways) return checksOfEither(ways);
  }
  const empty = inner.kind === 80 && !outcome ? heldByEmpty(inner) : [];
  if (empty.length > 0) return empty.flatMap((held2) => [...checksHeld(held2, guards)]);
  if (value && isVerdict(value, guards)) return checksThatHold(value, outcome, guards, depth2 - 1);
  const found3 = checksOf(inner, outcome, guards);
  if (found3.length > 0) {
    if (!(inner.kind === 214)) return found3.filter((check) => check.protects);
    return isUnawaited(inner) ? [] : checksOfNamedCall(inner, outcome, found3, guards);
  }
  if (depth2 === 0) return [];
  if (value) return checksThatHold(value, outcome, guards, depth2 - 1);
  const caught2 = caughtAnswer(inner);
  if (caught2 && outcome !== caught2.isError)
    return caught2.isError ? [...checksHeld({ passed: caught2.call, how: "statement", awaited: true, over: null }, guards)] : checksThatHold(caught2.call, outcome, guards, depth2 - 1);
  if (inner.kind === 214 && !resultAsked(inner)) {
    if (nameOf(inner.expression) === "Boolean" && inner.arguments[0]) return again(inner.arguments[0], outcome);
    return isUnawaited(inner) ? [] : checksOfCall(inner, outcome, null, guards);
  }
  return checksBehind(inner, outcome, guards, depth2 - 1);
}
function truthOf2(value) {
  const literal = literalOf(unwrap(value));
  return literal && Boolean(literal.value);
}
function checksOfChoice({ condition, whenTrue, whenFalse }, outcome, again) {
  const ways = [whenTrue, whenFalse].flatMap((value, at) => {
    const literal = literalOf(value);
    if (literal) return Boolean(literal.value) === outcome ? [again(condition, at === 0)] : [];
    return [[...again(condition, at === 0), ...again(value, outcome)]];
  });
  return checksOfEither(ways);
}
function oneOfAll(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !(declared.kind === 209) || !(declared.parent.kind === 208)) return null;
  const { elements, parent: holder } = declared.parent;
  const isFixed3 = holder.kind === 261 && (ts153.getCombinedNodeFlags(holder) & ts153.NodeFlags.Const) !== 0;
  const made3 = holder.kind === 170 ? answerTaken(holder) : isFixed3 ? holder.initializer : null;
  const all2 = made3 && unwrap(made3);
  if (!all2 || !(all2.kind === 214) || chainOf(all2.expression).join(".") !== "Promise.all") return null;
  const list = all2.arguments[0] && unwrap(all2.arguments[0]);
  return list && list.kind === 210 && list.elements[elements.indexOf(declared)] || null;
}
function isVerdict(value, guards) {
  const inner = unwrap(value);
  if (inner.kind === 225) return isVerdict(inner.operand, guards);
  if (inner.kind === 227 && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return isVerdict(inner.left, guards) || isVerdict(inner.right, guards);
  if (inner.kind === 214 && isUnawaited(inner)) return true;
  return inner.kind === 214 && checksOf(inner, true, guards).length > 0;
}
var ACTORS2 = new Set(
  "sender me self current viewer author from my session req request ctx actor caller".split(" ")
);
function checksOfEither(given2) {
  if (given2.length === 0 || given2.some((checks2) => checks2.length === 0)) return [];
  const operands = given2.length === 1 ? given2 : given2.map((checks2, at) => onWay(checks2, { among: given2, at }));
  const [first2] = operands;
  const shared = first2.map((check) => check.kind).filter((kind) => operands.every((one) => one.some((check) => check.kind === kind)));
  const all2 = operands.flat();
  if (shared.length > 0) return asPresumed(all2.filter((check) => shared.includes(check.kind)));
  const isOfAge = operands.some((checks2) => checks2.every((check) => check.kind === "age" && !isAboutActor(check.node)));
  const isProtective = all2.every(({ kind }) => kind === "age" || kind === "connection" || kind === "consent");
  return isOfAge && isProtective ? asPresumed(all2) : [];
}
function asPresumed(checks2) {
  const open = checks2.find(({ presumed }) => presumed)?.presumed;
  return open ? checks2.filter(({ kind }) => kind === "consent").map((check) => ({ ...check, presumed: open })) : checks2;
}
var isOfConnection2 = ({ kind }) => kind === "connection" || kind === "unread";
var onWay = (checks2, way) => checks2.map((check) => isOfConnection2(check) ? { ...check, ways: [...check.ways ?? [], way] } : check);
function isAboutActor(node) {
  const inner = unwrap(node);
  if (askedAbout(inner) === "actor") return true;
  const asked2 = inner.kind === 214 ? [...inner.arguments, inner.expression] : [inner];
  return asked2.flatMap(chainOf).flatMap(splitWords).some((word) => ACTORS2.has(word));
}
function asTruth(comparison, outcome) {
  const { left, right, operatorToken } = comparison;
  const isInList = asksPosition(comparison);
  if (isInList !== null) return { test: left, outcome: isInList === outcome };
  const literal = literalOf(right);
  if (!literal) return null;
  const { value } = literal;
  const text = operatorToken.getText();
  if (/^[!=]==?$/.test(text)) {
    const isEqual = text.startsWith("=") === outcome;
    if ((value === null || value === void 0) && isYesOrNo2(left)) return null;
    if (value === void 0 && text.length === 3 && answersNull(left)) return null;
    if (value === null || value === void 0 || value === 0) return { test: counted(left), outcome: !isEqual };
    if (value === true) return { test: left, outcome: isEqual };
    if (value === 1 && isEqual && changeBehind(left)) return { test: left, outcome: true };
    if (value !== false) return null;
    return isEqual || unwrap(left).kind === 214 ? { test: left, outcome: !isEqual } : null;
  }
  if (text === ">" && value === 0 || text === ">=" && value === 1) return { test: counted(left), outcome };
  if (text === "<" && value === 1 || text === "<=" && value === 0)
    return { test: counted(left), outcome: !outcome };
  return null;
}
function isYesOrNo2(asked2) {
  const inner = unwrap(asked2);
  const kept2 = inner.kind === 80 ? valueOf(inner) ?? caughtAnswer(inner)?.call : caughtAnswer(inner)?.call;
  const made3 = kept2 ? unwrap(kept2) : inner;
  return made3.kind === 214 && VERDICT.test(nameOf(made3.expression) ?? "");
}
var VERDICT = /^(are|is|has|have|can|may|does|do|should)[A-Z]/;

// src/extract/code/guards/given-rules.ts
import "./vendor/ts-morph.js";
function heldByGiven(given2, points, within2) {
  return given2 && isAnyRule(given2) ? points.map((point) => saidAt(heldAt(point, within2), given2)) : [];
}
function heldByGivenAtReturn(given2) {
  return isAnyRule(given2) ? returnsOf(given2.to).map((way) => saidAt(heldOnWay(way, given2.to), given2, way)) : [];
}
var isAnyRule = ({ to, what }) => to.parameters.some((_, at) => what[at] !== void 0 && (functionBehind(what[at]) ?? elementsOf(what[at])) !== null);
var heldOnWay = ({ node }, within2) => node.kind === 242 && node === within2.body ? heldAtEnd(node) : heldAt(node, within2);
function saidAt(held, given2, way) {
  const own = held.flatMap(
    (one) => "over" in one && one.over !== null ? [] : saidOf(one, (callee) => ruleFor(callee, given2))
  );
  return way ? [...own, ...saidInLoops(way, given2)] : own;
}
function ruleFor(callee, given2) {
  const what = givenFor2(callee, given2);
  const rule = what && functionBehind(what);
  return rule ? [rule] : [];
}
function givenFor2(name, { to, what }) {
  const inner = unwrap(name);
  const declared = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  const at = to.parameters.findIndex((one) => one === declared);
  return what[at] ?? null;
}
function saidInLoops({ node }, given2) {
  const { body: body2 } = given2.to;
  if (!body2 || !(body2.kind === 242)) return [];
  return body2.statements.flatMap((statement) => {
    if (node !== body2 && node.pos < statement.end) return [];
    if (!(statement.kind === 251) || !(statement.initializer.kind === 262)) return [];
    const list = givenFor2(statement.expression, given2);
    const stands = list && standsFor(list, statement.initializer.declarations[0].name);
    return stands ? heldInEach(statement.statement, "function").flatMap((one) => saidOf(one, stands)) : [];
  });
}

// src/extract/code/guards/given-options.ts
import "./vendor/ts-morph.js";
function heldWhereGiven(passed, declared) {
  const call = unwrap(passed);
  const made3 = call.kind === 214 && call.arguments.length > 0 ? meaningOf(call.expression) : null;
  if (made3?.is !== "function" || made3.node === declared || !declared.body) return [];
  const given2 = new Set(
    made3.node.parameters.flatMap(({ name }, at) => {
      const argument = call.arguments[at];
      return argument && isSomething(argument) ? [textOf(name)] : [];
    })
  );
  return given2.size > 0 ? branchesOn(given2, declared.body).flatMap((one) => heldAtEnd(one)) : [];
}
function isSomething(argument) {
  const inner = unwrap(argument);
  if (inner.kind === 210) return inner.elements.length > 0;
  return inner.kind === 211 || Boolean(literalOf(inner)?.value);
}
function branchesOn(given2, body2) {
  if (body2.kind === 259) return branchesOn(given2, body2.tryBlock);
  if (!(body2.kind === 242)) return [];
  return body2.statements.flatMap((one) => {
    if (!(one.kind === 246) || one.elseStatement || !(one.thenStatement.kind === 242)) return branchesOn(given2, one);
    return operandsOf(one.expression, 56).every((test) => asksWhether(given2, test)) ? [one.thenStatement] : [];
  });
}
function asksWhether(given2, test) {
  const inner = unwrap(test);
  const isLength = inner.kind === 212 && inner.name.text === "length";
  const asked2 = isLength ? inner.expression : inner;
  return asked2.kind === 80 && given2.has(nameOf(asked2));
}

// src/extract/code/guards/queries/mentioned-kinds.ts
import "./vendor/ts-morph.js";
var ABOUT_PEOPLE = /* @__PURE__ */ new Set(["age", "connection", "block", "consent"]);
var known17 = /* @__PURE__ */ new WeakMap();
var MAX_CALLS4 = 4;
function kindsMentioned(declared, guards, depth2 = MAX_CALLS4) {
  let sets = known17.get(guards);
  if (!sets) known17.set(guards, sets = /* @__PURE__ */ new WeakMap());
  const before3 = sets.get(declared);
  if (before3) return before3;
  const kinds = /* @__PURE__ */ new Set();
  sets.set(declared, kinds);
  const asked2 = guards.filter((concept) => concept.guard && ABOUT_PEOPLE.has(concept.guard));
  if (declared.body) {
    eachNode(declared, (node) => {
      if (!(node.kind === 214) && !(node.kind === 227) && !isTested(node)) return;
      for (const { kind } of checksOf(node, true, asked2)) kinds.add(kind);
      const callee = depth2 > 0 && node.kind === 214 ? calleeOf(node.expression) : null;
      if (callee) for (const kind of kindsMentioned(callee, guards, depth2 - 1)) kinds.add(kind);
    });
  }
  return kinds;
}
function isTested(node) {
  if (!(node.kind === 80) && !(node.kind === 212)) return false;
  const { parent } = node;
  return parent.kind === 225 || parent.kind === 246 || parent.kind === 228 && parent.condition === node || parent.kind === 227 && /^(&&|\|\|)$/.test(parent.operatorToken.getText());
}
function asksNobody(declared, guards) {
  return kindsMentioned(declared, guards).size === 0;
}

// src/extract/code/guards/gates.ts
import { ts as ts158 } from "./vendor/ts-morph.js";

// src/extract/code/components/render-of.ts
import { ts as ts157 } from "./vendor/ts-morph.js";
var renderOf = (component) => isFunction(component) ? component : ts157.isClassLike(component) ? component.members.find(
  (one) => one.kind === 175 && textOf(one.name) === "render"
) ?? null : null;

// src/extract/code/guards/gates.ts
function checksOfGate(held, named3, guards) {
  const found3 = held.how === "around" ? aroundOf(held) : gateOf(held.passed);
  if (!found3) return [...named3];
  const { declared } = found3;
  const points = held.how === "rule" && found3.points === "past" ? "yes" : found3.points;
  const inside = through(
    summaryOf(
      declared,
      `gate ${points.length}`,
      guards,
      () => points === "yes" ? checksWhen(declared, true, null, guards) : points === "past" ? pastOf(declared, guards) : checksAtAll(points, declared, guards)
    ),
    held.passed,
    declared
  );
  const given2 = heldWhereGiven(held.passed, declared).flatMap((one) => checksHeld(one, guards));
  const rules = Array.isArray(points) ? atEach(heldByGiven(givenTo2(held), points, declared), guards) : [];
  const all2 = [...inside, ...through([...given2, ...rules], held.passed, declared)];
  return keepPromises(named3, named3, all2, () => asksNobody(declared, guards));
}
function givenTo2({ passed, child }) {
  const inner = unwrap(passed);
  const meaning = meaningOf(inner.kind === 214 ? inner.expression : inner);
  const call = inner.kind === 214 ? inner : child?.parent;
  return meaning?.is === "function" && call && call.kind === 214 ? { to: meaning.node, what: call.arguments } : null;
}
function gateOf(passed) {
  const meaning = meaningOf(passed);
  if (meaning?.is === "class" || meaning?.is === "instance") {
    const method = meaning.node.members.find(
      (one) => one.kind === 175 && one.body !== void 0 && /^(canActivate|use|resolve|handle|intercept|transform)$/.test(textOf(one.name))
    );
    if (!method) return null;
    return textOf(method.name) === "canActivate" ? { declared: method, points: "yes" } : gateIn(method);
  }
  if (meaning?.is !== "function" || !meaning.node.body) return null;
  const made3 = unwrap(passed).kind === 214 ? null : meaningOfAnswer(meaning.node);
  return gateIn(made3?.is === "function" && !nextsIn(meaning.node) ? made3.node : meaning.node);
}
var gateIn = (declared) => ({ declared, points: nextsIn(declared) ?? "past" });
function nextsIn(declared) {
  const text = declared.parameters.map((one) => one.getText()).join(" ");
  const isGiven3 = /\b(next|done|proceed)\b/.test(text) || /\bopts\b/.test(text);
  if (!isGiven3 || !declared.body) return null;
  const calls = [];
  eachNode(declared.body, (node) => {
    if (!(node.kind === 214) || !handsOn(node.expression)) return;
    const [first2] = node.arguments;
    if (!first2 || unwrap(first2).kind === 211) calls.push(node);
  });
  return calls.length > 0 || /\b(next|done|proceed)\b/.test(text) ? calls : null;
}
function handsOn(callee) {
  const asked2 = nameOf(callee) === "handle" ? receiverOf(callee) : callee;
  return asked2 !== null && /^(next|done|proceed)$/.test(nameOf(asked2) ?? "");
}
var ANSWERS2 = /\b(reply|res|response|c|ctx|context)\b[^;]*\.(status|code|send|json|redirect|throw|text|end|forbidden|unauthorized|sendStatus)\b|\bnew (Response|\w*Error)\b|NextResponse/;
function pastOf(declared, guards) {
  const ways = returnsOf(declared).filter(({ node, value }) => {
    const way = value === null ? node : value.parent;
    const around = way.kind === 254 && way.parent.kind === 242 ? way.parent.statements : null;
    const last = around?.[around.indexOf(way) - 1];
    const isBare2 = value === null || /^(reply|res|response)$/.test(value.getText());
    return !ANSWERS2.test(value?.getText() ?? "") && !(isBare2 && last && ANSWERS2.test(last.getText()));
  });
  const lists = ways.map((way) => checksOnWay(way, declared, guards));
  const [first2, ...others] = lists;
  return first2?.filter((check) => others.every((list) => list.some((one) => one.kind === check.kind))) ?? [];
}
function aroundOf({ passed, child }) {
  const meaning = meaningOf(passed);
  if (meaning?.is !== "function" || !child || !(child.parent.kind === 214)) return null;
  const parameter = meaning.node.parameters[child.parent.arguments.indexOf(child)];
  if (!parameter || !(parameter.name.kind === 80)) return null;
  const name = parameter.name.text;
  const points = usesIn(meaning.node, (node) => node.kind === 80 && node.text === name && node !== parameter.name);
  return points.length > 0 ? { declared: meaning.node, points } : null;
}
function usesIn({ body: body2 }, isUse3) {
  const uses = [];
  if (body2) eachNode(body2, (node) => void (isUse3(node) && uses.push(node)));
  return uses;
}
function checksOfWrapper(tag, named3, guards) {
  const meaning = /^[A-Z]/.test(nameOf(tag) ?? "") ? meaningOf(tag) : null;
  const declared = meaning?.is === "class" || meaning?.is === "function" ? renderOf(meaning.node) : null;
  if (!declared?.body) return [...named3];
  const points = usesIn(declared, (node) => {
    if (!(node.kind === 80) || node.text !== "children") return false;
    return !(node.parent.kind === 209) && !ts158.isTypeElement(node.parent);
  });
  if (points.length === 0) return [...named3];
  const inside = summaryOf(declared, "children", guards, () => checksAtAll(points, declared, guards));
  return keepPromises(named3, named3, through(inside, tag, declared), () => asksNobody(declared, guards));
}

// src/extract/code/guards/queries/asks-nothing.ts
import "./vendor/ts-morph.js";
var asksNothingOfTwo = (call, concept) => makesWhatItIsCalled(call, concept) || asksForPending(call) || isAskedAfterChange(call) || asksOfNobody(call) || asksForOwnMaking(call);

// src/extract/code/guards/refused-as.ts
import { ts as ts160 } from "./vendor/ts-morph.js";
var SIGNED_OUT = phrasesOf([
  "unauthorized",
  "unauthorised",
  "unauthenticated",
  "not authenticated",
  "not logged in",
  "not signed in",
  "must be logged in",
  "must be signed in",
  "must log in",
  "must sign in",
  "please log in",
  "please sign in",
  "login required",
  "authentication required"
]);
var SIGN_IN = /(^|\/)(login|log-in|signin|sign-in)\b/;
var MAX_NODES2 = 60;
function refusedAs(exit) {
  let left = MAX_NODES2;
  const says3 = (node) => {
    if (left-- < 0 || ts160.isFunctionLike(node)) return false;
    if (node.kind === 9) return node.text === "401";
    if (node.kind === 11 || node.kind === 15)
      return SIGN_IN.test(node.text) || node.text.length < 80 && hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    if (node.kind === 80) return hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    return ts160.forEachChild(node, says3) ?? false;
  };
  return says3(exit) ? "login" : null;
}

// src/extract/code/guards/role-decorators.ts
import { ts as ts161 } from "./vendor/ts-morph.js";
var MARKS = /^(allow(ed)? |require[ds]? |has |with )?(roles?|any role|authori[sz]ed)$/;
var STAFF4 = /^(super ?)?(admin|administrator|moderator|staff|operator|superuser|sysadmin)s?$/;
var READS5 = /\b\w*(?:Role|Permission|Authori[sz])\w*Guard\b/;
function isForStaff(decorator) {
  const { parent } = decorator;
  const mark = parent.kind === 214 && parent.expression === decorator ? parent : unwrap(decorator);
  if (!(mark.kind === 214) || !(mark.parent.kind === 171) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? "").join(" ");
  if (!MARKS.test(name) || !mark.arguments.flatMap(rolesIn2).every(isStaff)) return false;
  return /authori/.test(name) || isRead5(mark);
}
var RIGHTS = /^(allow(ed)? |require[ds]? |has |with |check |user )?((any |all )?(permissions?|rights?|privileges?)|authori[sz]ed)$/;
var OF_STAFF = /^(manage|administer|administrate|moderate|moderation|ban|unban|suspend|impersonate|audit|admin|administrator|administration|moderator|staff|superuser|sysadmin|backoffice)$/;
var OWN2 = /^(own|self|me|mine|login|basic|public|any|everyone)$/;
function asksRight(decorator) {
  const { parent } = decorator;
  const mark = parent.kind === 214 && parent.expression === decorator ? parent : unwrap(decorator);
  if (!(mark.kind === 214) || !(mark.parent.kind === 171) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? "").join(" ");
  if (!RIGHTS.test(name) || !mark.arguments.flatMap(rolesIn2).every(isRight)) return false;
  return /authori/.test(name) || isRead5(mark);
}
function isRight(right) {
  const said4 = literalOf(right)?.value;
  const words = splitWords(typeof said4 === "string" ? said4 : chainOf(right).at(-1) ?? "");
  return words.length > 1 && words.some((word) => OF_STAFF.test(word)) && !words.some((word) => OWN2.test(word));
}
function isWithinStaffOnly(node) {
  for (let at = node; at; at = at.parent)
    if ((at.kind === 175 || ts161.isClassLike(at)) && decoratorsOf2(at).some(isForStaff)) return true;
  return false;
}
function rolesIn2(given2) {
  const inner = unwrap(given2);
  if (inner.kind === 210) return inner.elements.flatMap(rolesIn2);
  if (!(inner.kind === 211)) return [inner];
  const roles = inner.properties.find((one) => one.name && /^roles?$/.test(one.name.getText()));
  return roles && roles.kind === 304 ? rolesIn2(roles.initializer) : [inner];
}
function isStaff(role) {
  const said4 = literalOf(role)?.value;
  const text = typeof said4 === "string" ? said4 : chainOf(role).at(-1) ?? "";
  return STAFF4.test(
    splitWords(text).join(" ").replace(/^role /, "")
  );
}
function isRead5(mark) {
  const method = mark.parent.parent;
  const marked = [method, method.parent].filter((one) => one.kind === 175 || ts161.isClassLike(one));
  if (marked.some((one) => decoratorsOf2(one).some((other) => READS5.test(other.getText())))) return true;
  const links2 = linksOf(mark);
  return ["APP_GUARD", "useGlobalGuards"].some((name) => (links2?.filesWith(name, READS5) ?? []).length > 0);
}
var decoratorsOf2 = (node) => ts161.canHaveDecorators(node) ? (ts161.getDecorators(node) ?? []).map(({ expression }) => expression) : [];

// src/extract/code/guards/held-checks.ts
import "./vendor/ts-morph.js";

// src/extract/code/held-token.ts
import { ts as ts162 } from "./vendor/ts-morph.js";
var PERSON2 = /^(user|account|currentUser)$/i;
function hasOwnToken(expression) {
  let person = unwrap(expression);
  while (person.kind === 212 && !PERSON2.test(person.name.text)) person = unwrap(person.expression);
  if (!PERSON2.test(nameOf(person) ?? "") || !expression.getSourceFile().text.includes(".getIdToken")) return false;
  const tokens = linksOf(expression)?.identifiers("getIdToken") ?? [];
  return tokens.some(({ parent }) => {
    const whose = parent.kind === 212 && parent.parent.kind === 214 ? receiverOf(parent) : null;
    return whose !== null && isSame3(unwrap(whose), person);
  });
}
function isSame3(one, other) {
  if (one.kind === 80 && other.kind === 80) {
    const declared = declarationOf(one.text, one);
    return one.text === other.text && declared !== null && declared === declarationOf(other.text, other);
  }
  if (one.kind === 110 && other.kind === 110)
    return classAround2(one) !== void 0 && classAround2(one) === classAround2(other);
  return one.kind === 212 && other.kind === 212 && one.name.text === other.name.text && isSame3(unwrap(one.expression), unwrap(other.expression));
}
var classAround2 = (node) => ts162.findAncestor(node, ts162.isClassLike);

// src/extract/code/components/setup-values.ts
import "./vendor/ts-morph.js";
function handedOutBySetup(made3, { name, propertyName }) {
  const setup = made3.kind === 214 ? setupCalled(made3) : null;
  const last = setup?.body && setup.body.kind === 242 ? setup.body.statements.at(-1) : void 0;
  const answer = last && last.kind === 254 && last.expression ? unwrap(last.expression) : null;
  if (!answer || !(answer.kind === 211)) return null;
  const key = (propertyName ?? name).getText();
  const one = answer.properties.find(({ name: own }) => own && textOf(own) === key);
  if (!one || !(one.kind === 305 || one.kind === 304)) return null;
  const value = one.kind === 304 ? unwrap(one.initializer) : one.name;
  const kept2 = value.kind === 80 ? valueOf(value) : value;
  return kept2 && computedBy(unwrap(kept2));
}
function setupCalled(call) {
  const options = call.expression.getText() === "$options.setup" ? declarationOf("$options", call) : null;
  return options && setupIn(options);
}
function setupIn(options) {
  let found3 = null;
  eachNode(options, (node) => {
    if (found3 || !(node.kind === 175 || node.kind === 304) || textOf(node.name) !== "setup")
      return;
    const value = node.kind === 304 ? unwrap(node.initializer) : node;
    found3 = isFunction(value) ? value : null;
  });
  return found3;
}
function computedBy(made3) {
  const [given2] = made3.kind === 214 && nameOf(made3.expression) === "computed" ? made3.arguments : [];
  const value = given2 && unwrap(given2);
  return value && value.kind === 220 && !(value.body.kind === 242) ? unwrap(value.body) : made3;
}

// src/extract/code/own-person.ts
import { ts as ts164 } from "./vendor/ts-morph.js";
var SELF = phrasesOf([
  "me",
  "myself",
  "self",
  "current user",
  "current account",
  "current profile",
  "logged in user",
  "signed in user",
  "my user",
  "own user",
  "my profile",
  "own profile",
  "my account",
  "current identity",
  "own identity",
  "my identity",
  "my id",
  "my user id",
  "current user id",
  "session user",
  "auth user"
]);
var HOLDERS2 = phrasesOf(["client", "session", "auth", "authentication"]);
var PERSON3 = /^(user|account|profile)$/i;
var ABOUT = /^((user|account|profile|person|member|author)?_?(id)?|user_?name|display_?name|nick_?name)$/i;
var isOne2 = (name, phrases) => phrases.some((phrase) => isPhrase(splitWords(name), phrase));
var HANDS_OUT_SELF = /^use(Auth|Session|CurrentUser|CurrentAccount|AuthUser|AuthContext|AuthStore|LoggedInUser|SignedInUser|UserSession|Viewer|Me|Self)$/;
function isOwnPerson(expression) {
  const chain = chainOf(expression);
  if (isAskedFor(expression)) return false;
  if (chain.some(
    (name, index) => isOne2(name, SELF) || PERSON3.test(name) && index > 0 && isOne2(chain[index - 1], HOLDERS2)
  ))
    return true;
  if (PERSON3.test(chain[0] ?? "") && isFromSession(expression)) return true;
  return isOneselfFirst(expression) || hasOwnToken(expression);
}
function isOneselfFirst(expression) {
  let made3 = madeBy3(expression);
  if (!made3 || !isEither(made3)) return false;
  while (isEither(made3)) made3 = unwrap(made3.left);
  return made3.kind === 80 && isOwnPerson(made3);
}
var isEither = (value) => value.kind === 227 && /^(\|\||\?\?)$/.test(value.operatorToken.getText());
function isOfOwnMember(value, component) {
  const root = /^(?:this\.)?([\w$]+)/.exec(value.getText())?.[1];
  if (!root || !ts164.isClassLike(component)) return false;
  return component.members.some(
    (one) => one.kind === 173 && textOf(one.name) === root && !!one.initializer && isOwnPerson(one.initializer)
  );
}
function isAskedFor(expression) {
  const made3 = madeBy3(expression);
  return made3 !== null && made3.kind === 214 && made3.arguments.some((one) => {
    const [root] = chainOf(one.kind === 227 ? one.left : one);
    const declaration = root === void 0 ? null : declarationOf(root, one);
    const holder = declaration && declaration.kind === 209 ? declaration.parent.parent : declaration;
    const from = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
    return !!from && from.kind === 214 && ASKS_WHO2.test(nameOf(from.expression) ?? "");
  });
}
function isFromSession(expression) {
  const made3 = madeBy3(expression);
  if (!made3) return false;
  if (made3.kind === 214) return HANDS_OUT_SELF.test(nameOf(made3.expression) ?? "");
  const [first2, ...steps] = chainOf(made3);
  return first2 !== void 0 && isOne2(first2, HOLDERS2) && PERSON3.test(steps.at(-1) ?? "");
}
function madeBy3(expression) {
  let root = unwrap(expression);
  while (root.kind === 212) root = unwrap(root.expression);
  const declaration = root.kind === 80 ? declarationOf(root.text, root) : null;
  const holder = declaration && declaration.kind === 209 ? declaration.parent.parent : declaration;
  const made3 = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  return made3 && (declaration && declaration.kind === 209 ? handedOutBySetup(made3, declaration) ?? made3 : computedBy(made3));
}
function heldBy2(value) {
  const inner = unwrap(value);
  let held = inner.kind === 80 ? valueOf(inner) : null;
  for (let next = held; next; ) {
    held = unwrap(next);
    if (held.kind === 227) next = isEither(held) ? held.left : null;
    else next = held.kind === 214 ? receiverOf(held.expression) : null;
  }
  return held ?? inner;
}
function isOnOneself(call) {
  const receiver = call.expression.kind === 212 ? call.expression.expression : null;
  return call.arguments.length === 0 && receiver !== null && isOwnPerson(receiver);
}
var ASKS_WHO2 = /^(use(Local|Global)?(Search)?Params|useRoute|useRouter|useMatch|useLoaderData|\$?route)$/;
function showsOneself(element) {
  return element.attributes.properties.some((one) => {
    if (!(one.kind === 292) || !one.initializer || !(one.initializer.kind === 295)) return false;
    const { expression } = one.initializer;
    return expression !== void 0 && ABOUT.test(textOf(one.name)) && isOwnPerson(expression);
  });
}

// src/extract/code/call-sites.ts
import { ts as ts165 } from "./vendor/ts-morph.js";
function callSiteOf(call, file) {
  const head = nameNode(call.expression);
  const name = nameOf(call.expression);
  if (!head || name === null) return null;
  let receiver = null;
  return {
    call,
    head,
    name,
    words: splitWords(name),
    // Most calls are ruled out by their name alone.
    get receiver() {
      return receiver ??= receiverWords(call);
    },
    file
  };
}
var named2 = /* @__PURE__ */ new WeakMap();
function couldBeCallOf(concept, name, { imports }) {
  if (concept.imports.length > 0 && imports.size > 0 && importsOneOf(concept, imports)) return true;
  return fitsCallName(concept, name);
}
function fitsCallName(concept, name) {
  let answers = named2.get(concept);
  if (!answers) named2.set(concept, answers = /* @__PURE__ */ new Map());
  let answer = answers.get(name);
  if (answer === void 0) {
    const words = splitWords(name);
    answers.set(name, answer = concept.calls.some((pattern) => fitsPattern(pattern, words)));
  }
  return answer;
}
function importsOneOf(concept, imports) {
  for (const { specifier } of imports.values())
    if (concept.imports.some((one) => specifier.startsWith(one.package))) return true;
  return false;
}
function receiverWords(call) {
  const receiver = receiverOf(call.expression);
  if (!receiver) return [];
  const inner = unwrap(receiver);
  const [first2] = call.arguments;
  if (/^insert(Into)?$/.test(nameOf(call.expression) ?? "") && first2 && first2.kind === 80)
    return splitWords(first2.text);
  const made3 = inner.kind === 80 ? valueOf(inner) : null;
  const origin = made3 && unwrap(made3).kind === 215 ? made3 : receiver;
  return splitWords(chainOf(origin).at(-1) ?? "");
}
function isCallOf(concept, site, evidence) {
  const { name, words, call, file } = site;
  const isNamed6 = fitsCallName(concept, name) && concept.calls.some((pattern) => fitsName(pattern, site));
  if (!isNamed6 && !isImportedCall(concept, site)) return false;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return false;
  if (isWithinUnlike(concept, file.path, call)) return false;
  if (isToOneself(concept, call)) return false;
  return isImportedCall(concept, site) || concept.calls.some((pattern) => fitsName(pattern, site) && fitsArguments(pattern, concept, site, evidence));
}
var isToOneself = ({ evidence }, call) => evidence.has("recipient-argument") && isOnOneself(call);
function fitsName(pattern, site) {
  return fitsPattern(pattern, site.words) && fitsReceiver(pattern, site);
}
function fitsReceiver({ receivers }, site) {
  return !receivers || hasAnyPhrase(site.receiver, receivers);
}
function fitsArguments({ needsString, needs }, concept, site, evidence) {
  if (needsString && (stringArgument(site.call)?.startsWith("-") ?? true)) return false;
  return needs.length === 0 || needs.some((kind) => evidence(kind, concept, site));
}
function stringArgument({ arguments: [first2] }) {
  const literal = first2 ? literalOf(first2) : null;
  return typeof literal?.value === "string" ? literal.value : null;
}
function hasUnlikeArgument({ unlike }, call) {
  if (unlike.argument.length === 0) return false;
  return call.arguments.some(
    (argument) => namesIn2(argument).some((name) => hasAnyPhrase(splitWords(name), unlike.argument))
  );
}
function namesIn2(argument, depth2 = 6) {
  if (ts165.isFunctionLike(argument) || depth2 === 0) return [];
  if (argument.kind === 80 || argument.kind === 81) return [argument.text];
  if (argument.kind === 11 || argument.kind === 15) return argument.text.length <= 40 ? [argument.text] : [];
  if (argument.kind === 214 && argument.expression.getText() === "JSON.stringify")
    return argument.arguments.flatMap((one) => namesIn2(one, depth2 - 1));
  const names3 = [];
  ts165.forEachChild(argument, (child) => void names3.push(...namesIn2(child, depth2 - 1)));
  return names3;
}
function isImportedCall(concept, { call, file }) {
  if (concept.imports.length === 0) return false;
  const chain = chainOf(call.expression);
  const origin = originOf4(call.expression, file);
  return concept.imports.some((one) => {
    if (!origin || origin.specifier !== one.package && !origin.specifier.startsWith(`${one.package}/`)) return false;
    const names3 = origin.name === "default" || origin.name === "*" ? chain.slice(1) : [origin.name, ...chain.slice(1)];
    return one.name.length === 0 || isPhrase(names3.slice(-one.name.length), { words: one.name, joined: one.name.join("") });
  });
}
function originOf4(expression, file, depth2 = 3) {
  let root = unwrap(expression);
  for (let before3 = receiverOf(root); before3; before3 = receiverOf(root)) root = unwrap(before3);
  if (root.kind === 214 || root.kind === 215)
    return depth2 > 0 ? originOf4(root.expression, file, depth2 - 1) : null;
  if (!(root.kind === 80)) return null;
  const binding = file.imports.get(root.text);
  if (binding) return binding;
  const value = valueOf(root);
  return value && depth2 > 0 ? originOf4(value, file, depth2 - 1) : null;
}

// src/extract/code/guards/promised-by-name.ts
import { ts as ts166 } from "./vendor/ts-morph.js";
var isPlugin = ({ parent }) => parent.kind === 214 && nameOf(parent.expression) === "register";
function calledIn(passed) {
  const inner = unwrap(passed);
  return inner.kind === 214 ? inner.expression : inner;
}
var promises = (guards, node, does) => guards.flatMap(
  (concept) => concept.guard && does(concept) && !(concept.guard === "permission" && asksLeastRole(node)) ? [asRole({ concept: concept.id, kind: concept.guard, node, protects: true }, node, guards)] : []
);
var endsIn = (words, phrase) => {
  const at = findPhrase(words, phrase);
  return at >= 0 && at + phraseLength(words, phrase, at) === words.length;
};
var THROWERS = /* @__PURE__ */ new Set([
  "assert",
  "require",
  "ensure",
  "enforce",
  "must",
  "demand",
  "expect",
  "accept"
]);
var VERDICTS = /* @__PURE__ */ new Set(["check", "verify", "validate"]);
function namesGate(passed, concept, isRule) {
  const inner = unwrap(passed);
  const callee = inner.kind === 214 ? inner.expression : inner;
  const name = nameOf(callee);
  if (name === null || isUnlike(concept, splitWords(name), callee)) return false;
  return checksOf(callee, true, [concept]).some((check) => check.protects) || namesCheck(concept, splitWords(name), callee) || isRule && concept.properties.some((property2) => fitsPattern(property2, splitWords(name)));
}
var OR_THROW = /(^| )or (throw|fail|die|error)$|^throw if not found$/;
function promisesToThrow(held, concept, callee = calledIn(held.passed)) {
  const passed = unwrap(held.passed);
  const name = nameOf(callee);
  if (name === null) return false;
  const words = splitWords(name);
  if (words[0] === "with" || words.at(-1) === "procedure") return false;
  const orThrow = OR_THROW.test(words.join(" "));
  const asksRows = passed.kind === 214 && rowsAreSafe(passed, concept) === true;
  const tests = orThrow && (asksRows || checksOf(callee, true, [concept]).length > 0);
  if (!tests && !(fitsCallName(concept, name) && namesCheck(concept, words, callee))) return false;
  if (isUnlike(concept, words, callee)) return false;
  if (held.how === "value" && !orThrow && !THROWERS.has(words[0] ?? "")) return false;
  return canThrow(callee, held.awaited, orThrow || !VERDICTS.has(words[0] ?? ""));
}
function namesOption({ name, initializer }, concept) {
  const words = splitWords(textOf(name));
  const value = literalOf(initializer);
  if (value && !value.value) return false;
  if (isUnlike(concept, words, null)) return false;
  return concept.properties.some((property2) => fitsPattern(property2, words)) || concept.conditions.some(({ names: names3, safe, of }) => safe && of === null && names3.some((one) => endsIn(words, one))) || concept.calls.some((call) => fitsPattern(call, words)) || concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(words, phrase)));
}
function namesCheck(concept, words, callee) {
  const receiver = splitWords(chainOf(callee).at(-2) ?? "");
  return concept.calls.some((call) => {
    const isBefore = !call.receivers || call.receivers.some((phrase) => findPhrase(receiver, phrase) >= 0);
    return isBefore && fitsPattern(call, words);
  });
}
function canThrow(callee, awaited, isPromised) {
  if (!awaited && answersLater(callee)) return false;
  const local = calleeOf(callee);
  if (!local?.body) return isPromised;
  let throws = false;
  const walk = (node) => {
    if (node.kind === 258 && enclosingFunction(node) === local) throws = true;
    if (node.kind === 214) {
      const [verb] = splitWords(nameOf(node.expression) ?? "");
      throws ||= THROWERS.has(verb ?? "") || /^(reject|redirect|abort|fail|throw|parse)$/.test(verb ?? "");
    }
    ts166.forEachChild(node, walk);
  };
  walk(local.body);
  return throws;
}

// src/extract/code/guards/held-checks.ts
function checksHeld(held, guards) {
  if (held.ofTwo) return checksHeld({ ...held, ofTwo: void 0 }, guards).filter(isOfTwo2);
  if ("shownBy" in held || "option" in held || isOfFunction(held) || "how" in held && held.how === "around")
    return readHeld(held, guards);
  if ("asked" in held) return readHeld(held, guards);
  const node = "test" in held ? held.test : held.passed;
  const end = held.otherwise ? " else" : "";
  const question = "test" in held ? `held ${held.outcome}${end}` : `held ${held.how} ${held.awaited}${end}`;
  return followed(node, question, guards, 0, () => readHeld(held, guards));
}
function readHeld(held, guards) {
  if ("test" in held) {
    const checks3 = checksThatHold(held.test, held.outcome, guards);
    return (checks3.length > 0 ? checks3 : refusedBy(held, held.test, guards)).map((check) => shown(check, held.test));
  }
  if ("asked" in held) {
    const lists = checksAmong(held.asked, held.among, held.isOne, guards) ?? [];
    return (held.isOne ? checksOfEither(lists) : lists.flat()).map((check) => shown(check, held.asked));
  }
  if ("said" in held) return givenBy(held.by, held.said, checksWhen(held.said, !held.isDenied, null, guards));
  if ("wentWell" in held) return checksOfCall(held.wentWell, true, "isOk", guards);
  if ("ran" in held) return givenBy(held.by, held.ran, checksAtReturn(held.ran, guards));
  if ("listOf" in held) return checksOfList(held.listOf, guards);
  if ("shownBy" in held) {
    const tag = held.shownBy.tagName;
    const name = splitWords(nameOf(tag) ?? "");
    const named3 = promises(
      guards,
      tag,
      (concept) => concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(name, phrase)))
    );
    return checksOfWrapper(tag, named3, guards).map((check) => asked(shown(check, held.shownBy)));
  }
  if ("option" in held) {
    const named3 = promises(guards, held.option.name, (concept) => namesOption(held.option, concept));
    return named3.map((check) => asked(shown(check, held.option)));
  }
  const isStep2 = held.how === "statement" || held.how === "value";
  const arms = isStep2 || !(unwrap(held.passed).kind === 214) ? armsOf(calledIn(held.passed)) : null;
  if (arms && held.how !== "around") return ofEachArm(held, arms, guards);
  if (held.how === "middleware" || held.how === "around" || held.how === "rule") {
    const isNamed6 = (held.how !== "around" || /^(with|guard|require|protect|only|ensure)[A-Z]/.test(nameOf(held.passed) ?? "")) && !isPlugin(held.passed);
    const isRule = held.how === "rule";
    const isOfRole = held.how === "middleware" && (isForStaff(held.passed) || asksRight(held.passed));
    const named3 = isNamed6 ? promises(
      guards,
      held.passed,
      (concept) => isOfRole ? concept.guard === "permission" : namesGate(held.passed, concept, isRule)
    ) : [];
    if (isOfRole) return named3.map((check) => asked(shown(check, held.passed)));
    const passed = checksOfGate(held, named3, guards).filter(({ kind }) => kind !== "login" || !isPastAnybody(held));
    return passed.map((check) => asked(shown(check, held.passed)));
  }
  const checks2 = checksOfStatement(held, guards);
  const isProof2 = checks2.length === 0 && PROVES.test(nameOf(calledIn(held.passed)) ?? "");
  return (isProof2 ? refusedBy(held, held.passed, guards) : checks2).map((check) => shown(check, held.passed));
}
function ofEachArm(held, arms, guards) {
  const passed = unwrap(held.passed);
  return checksOfEither(
    arms.map((arm) => {
      if (!(passed.kind === 214)) return [...checksHeld({ ...held, passed: arm }, guards)];
      const declared = calleeOf(arm);
      if (declared?.body)
        return isAsync(declared) && !held.awaited ? [] : through(checksAtReturn(declared, guards), passed, declared);
      return promises(guards, held.passed, (concept) => promisesToThrow(held, concept, arm));
    })
  ).map((check) => shown(check, held.passed));
}
var givenBy = (call, into, checks2) => checks2.map(
  (check) => call ? { ...check, via: [{ from: call, into, given: call.arguments }, ...check.via ?? []] } : check
);
var PROVES = /^(verify|decode|authenticate|introspect|getUser|getSession|currentUser)/;
function refusedBy(held, node, guards) {
  const { otherwise } = held;
  const isAsked = !("test" in held) || !isHalf(held) && asksWhoComes(held.test, held.outcome);
  const kind = otherwise && isAsked ? refusedAs(otherwise) : null;
  const concept = kind && guards.find(({ guard }) => guard === kind);
  return concept ? [{ concept: concept.id, kind, node, protects: true }] : [];
}
function isHalf({ test, outcome }) {
  const inner = unwrap(test);
  if (!(inner.kind === 227)) return false;
  const { kind } = inner.operatorToken;
  const isOpen3 = kind === (outcome ? 57 : 56);
  const isNone = (one) => unwrap(one).kind === 225;
  return isOpen3 && !(isNone(inner.left) && isNone(inner.right));
}
var isOfFunction = (held) => "said" in held || "ran" in held || "listOf" in held || "wentWell" in held;
function checksOfList(call, guards) {
  const declared = calleeOf(call.expression);
  const [way, ...more] = declared ? returnsOf(declared) : [];
  if (!declared || !way?.value || more.length > 0) return [];
  const { value } = way;
  const inside = summaryOf(
    declared,
    "list",
    guards,
    () => heldByFilter(value).flatMap((one) => "over" in one && one.over !== null ? [] : checksHeld(one, guards))
  );
  return through(inside, call, declared);
}
var isOfTwo2 = (check) => isOfConnection2(check) || check.kind === "block";
var asked = (check) => ({ ...check, of: "actor" });
var shown = (check, whole3) => ({ ...check, whole: check.whole ?? whole3 });
function checksOfStatement(held, guards) {
  const passed = unwrap(held.passed);
  if (!(passed.kind === 214)) return [];
  const named3 = promises(
    guards,
    held.passed,
    (concept) => promisesToThrow(held, concept) && !(concept.guard === "connection" && asksNothingOfTwo(passed, concept))
  );
  const declared = calleeOf(passed.expression);
  if (!declared?.body) return named3;
  if (isAsync(declared) && !held.awaited) return [];
  const given2 = heldByGivenAtReturn({ to: declared, what: passed.arguments });
  const inside = through([...checksAtReturn(declared, guards), ...atEach(given2, guards)], passed, declared);
  return keepPromises(named3, named3, inside, () => asksNobody(declared, guards));
}
var atEach = (places, guards) => checksOfEither(places.map((held) => held.flatMap((one) => checksHeld(one, guards))));

// src/extract/code/links/emitted.ts
import "./vendor/ts-morph.js";
var HEARS = /^(on|once|addListener)$/;
var TELLS2 = /^(emit|emitAsync)$/;
var OUTSIDE = /^(io|ws|wss|nsp|socket|sock|client|conn|connection|server|process|window|document|req|request|res|response|stream|channel|room|this|\w*([sS]ocket|[cC]lient|[sS]erver|[sS]tream))$/;
var CALLS3 = [214];
function emitsBefore(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const heard = heardBy(at);
    const told2 = heard && toldTo(heard, node);
    if (heard) return told2 && { listener: at, told: told2 };
  }
  return null;
}
function heardBy(listener) {
  const call = listener.parent;
  if (!(call.kind === 214) || call.arguments[1] !== listener || !HEARS.test(nameOf(call.expression) ?? ""))
    return null;
  const owner = receiverOf(call.expression);
  const bus = owner && nameOf(owner);
  const name = literalOf(call.arguments[0])?.value;
  return bus && !OUTSIDE.test(bus) && typeof name === "string" ? { bus, name } : null;
}
function toldTo({ bus, name }, from) {
  const tells = new RegExp(`\\b${literally(bus)}\\s*[?!]?\\.\\s*emit(Async)?\\b`);
  const told2 = [];
  for (const file of linksOf(from)?.filesWith(bus, tells) ?? []) {
    for (const call of linksOf(file)?.ofKinds(CALLS3) ?? []) {
      if (!(call.kind === 214) || !TELLS2.test(nameOf(call.expression) ?? "")) continue;
      const owner = receiverOf(call.expression);
      if (!owner || nameOf(owner) !== bus || !call.arguments[0]) continue;
      const said4 = literalOf(call.arguments[0])?.value;
      if (typeof said4 !== "string") return null;
      if (said4 === name) told2.push(call.expression);
    }
  }
  return told2.length > 0 && !isToldElsewhere({ bus, name }, from) ? told2 : null;
}
function isToldElsewhere({ bus, name }, from) {
  const word = /[\w$]+/.exec(name)?.[0];
  if (word === void 0) return true;
  const tells = new RegExp(`\\bemit(Async)?\\s*\\(\\s*['"\`]${literally(name)}['"\`]`);
  for (const file of linksOf(from)?.filesWith(word, tells) ?? []) {
    for (const call of linksOf(file)?.ofKinds(CALLS3) ?? []) {
      if (!(call.kind === 214) || !TELLS2.test(nameOf(call.expression) ?? "")) continue;
      const owner = receiverOf(call.expression);
      const said4 = call.arguments[0] && literalOf(call.arguments[0])?.value;
      if (said4 === name && (!owner || nameOf(owner) !== bus)) return true;
    }
  }
  return false;
}

// src/extract/code/asked/hook-runs.ts
import "./vendor/ts-morph.js";
var HOOKS2 = /^(useMutation|useConvexMutation|useAction|useActionState|useFormState|useServerAction|useOptimisticAction|useAsyncFn|useAsyncCallback)$/;
var IN_TEXT = new RegExp(`\\b${HOOKS2.source.slice(1, -1)}\\b`);
var RUNS5 = /^(mutate|mutateAsync|trigger|run|runAsync|execute|executeAsync|executeMutation)$/;
function hookRunBy(call) {
  const callee = unwrap(call.expression);
  const at = callee.kind === 80 ? callee : callee.kind === 212 && callee.name.kind === 80 ? callee.name : null;
  const hook = at && runsIn2(call.getSourceFile()).hooks.get(at);
  return hook ? { hook, at } : null;
}
var isRunInFile = (hook) => runsIn2(hook.getSourceFile()).known.has(hook);
function saidAt2(node) {
  const hook = node.kind === 80 ? runsIn2(node.getSourceFile()).hooks.get(node) : void 0;
  const given2 = hook?.arguments[0];
  return (given2 && nameNode(given2)) ?? node;
}
var kept = /* @__PURE__ */ new WeakMap();
var NONE2 = { hooks: /* @__PURE__ */ new Map(), known: /* @__PURE__ */ new Set() };
function runsIn2(file) {
  let runs = kept.get(file);
  if (!runs) kept.set(file, runs = IN_TEXT.test(file.text) ? readRuns(file) : NONE2);
  return runs;
}
function readRuns(file) {
  const handed = /* @__PURE__ */ new Map();
  const uses = [];
  eachNode(file, (node) => {
    if (node.kind === 80) uses.push(node);
    const hook = node.kind === 261 && node.initializer ? hookIn(node.initializer) : null;
    if (hook) for (const one of runnersOf(node)) handed.set(one, hook);
  });
  const names3 = new Set([...handed.keys()].map((one) => textOf(one.name)));
  const hooks = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  for (const use of uses) {
    const hook = names3.has(use.text) && isUse2(use) ? handed.get(declarationOf(use.text, use)) : void 0;
    if (!hook) continue;
    const run = runOf(use);
    if (run === "handed") open.add(hook);
    else if (run) hooks.set(run, hook);
  }
  const known19 = new Set([...hooks.values()].filter((hook) => !open.has(hook)));
  for (const [run, hook] of Array.from(hooks)) if (!known19.has(hook)) hooks.delete(run);
  return { hooks, known: known19 };
}
function hookIn(value) {
  const made3 = unwrap(value);
  if (!(made3.kind === 214)) return null;
  if (HOOKS2.test(nameOf(made3.expression) ?? "")) return made3;
  const last = made3.arguments.at(-1);
  const given2 = last && unwrap(last);
  return given2 && given2.kind === 220 && !(given2.body.kind === 242) ? hookIn(given2.body) : null;
}
function runnersOf(declaration) {
  const { name } = declaration;
  if (name.kind === 80) return [declaration];
  return name.elements.filter(
    (one) => one.kind === 209 && one.name.kind === 80 && (name.kind === 208 || RUNS5.test(textOf(one.propertyName ?? one.name)))
  );
}
function isUse2(use) {
  const { parent } = use;
  if (parent.kind === 212) return parent.expression === use;
  if (parent.kind === 304) return parent.initializer === use;
  return !(parent.kind === 209) && !(parent.kind === 261 && parent.name === use);
}
function runOf(use) {
  const { parent } = use;
  if (parent.kind === 214 && parent.expression === use) return use;
  if (parent.kind === 212 && parent.name.kind === 80) {
    if (!RUNS5.test(parent.name.text)) return null;
    return parent.parent.kind === 214 && parent.parent.expression === parent ? parent.name : "handed";
  }
  if (parent.kind === 210 && parent.parent.kind === 214) return null;
  return isListResult(use) ? null : "handed";
}
function isListResult(use) {
  const declared = declarationOf(use.text, use);
  if (!declared || !(declared.kind === 209) || !(declared.parent.kind === 208)) return false;
  return /^(data|result|results|state|status|error|loading|\w*(Result|State|Status))$/.test(use.text);
}

// src/extract/code/guards/runs-of-hooks.ts
import { ts as ts170 } from "./vendor/ts-morph.js";
var isHook2 = (name) => HOOKS2.test(name) || /^use\w*Mutation$/.test(name);
function runsOfHook(node) {
  const hook = hookAround(node);
  if (hook) return handedOut(hook);
  const document = enclosingFunction(node) ? null : ts170.findAncestor(node, ts170.isVariableDeclaration);
  if (!document?.initializer || !isDocument(document.initializer)) return null;
  const uses = [...usesOfDeclaration(document)];
  return uses.length > 0 && uses.every((use) => hookAround(use) !== null) ? uses : null;
}
var isDocument = (value) => {
  const inner = unwrap(value);
  if (inner.kind === 216) return true;
  return inner.kind === 214 && /^(gql|graphql)$/.test(nameOf(inner.expression) ?? "");
};
function hookAround(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (at.kind === 263 || ts170.isClassLike(at) || at.kind === 285) return null;
    const { parent } = at;
    if (parent.kind === 214 && isHook2(nameOf(parent.expression) ?? "")) return parent;
  }
  return null;
}
var MAX_HOPS6 = 2;
function handedOut(hook, hops = MAX_HOPS6) {
  let holder = hook.parent;
  while (holder.kind === 235 || holder.kind === 218) holder = holder.parent;
  const around = enclosingFunction(hook);
  if (!around) return [null];
  if (holder.kind === 254 || holder === around) {
    if (hops === 0 || !/^use[A-Z]/.test(declaredName(around) ?? "")) return [null];
    const uses = usesOfFunction(around);
    if (!uses || uses.length === 0) return [null];
    return uses.flatMap((use) => {
      const call = use.kind === 214 ? use : use.parent;
      return call.kind === 214 ? handedOut(call, hops - 1) : [null];
    });
  }
  if (!(holder.kind === 261)) return [null];
  const { name } = holder;
  if (name.kind === 80) return runsOf(name.text, holder, around, true);
  const elements = [...name.elements].filter((one) => one.kind === 209);
  const runners = name.kind === 207 ? elements.filter((one) => RUNS5.test(textOf(one.propertyName ?? one.name))) : elements.filter((one) => one.name.kind === 80 && isRun(one.name.text, one, around));
  if (runners.length === 0 || elements.some((one) => one.dotDotDotToken)) return [null];
  return runners.flatMap((one) => runsOf(textOf(one.name), one, around, false));
}
function usesOf2(name, declared, around) {
  const found3 = [];
  eachNode(around, (one) => {
    if (!(one.kind === 80) || one.text !== name || one.parent === declared) return;
    if (one.parent.kind === 212 && one.parent.name === one) return;
    if (declarationOf(name, one) === declared) found3.push(one);
  });
  return found3;
}
var isRun = (name, declared, around) => usesOf2(name, declared, around).some((one) => isCallee(one) || isHandler2(one));
var isCallee = ({ parent }, of) => parent.kind === 214 && (of === void 0 || parent.expression === of);
var isHandler2 = ({ parent }) => parent.kind === 295 && parent.parent.kind === 292;
function runsOf(name, declared, around, isWhole5) {
  return usesOf2(name, declared, around).flatMap((use) => {
    const { parent } = use;
    if (parent.kind === 210 && isCallee(parent)) return [];
    if (isWhole5) {
      if (!(parent.kind === 212)) return [null];
      if (!RUNS5.test(parent.name.text)) return [];
      return isCallee(parent, parent) || isHandler2(parent) ? [parent] : [null];
    }
    return isCallee(use, use) || isHandler2(use) ? [use] : [null];
  });
}

// src/extract/code/guards/callers.ts
import { ts as ts171 } from "./vendor/ts-morph.js";
var CALLED_FROM_OUTSIDE = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|loader|action|handler|getServerSideProps|getStaticProps|constructor)$/;
function checksOfCallers(node, guards) {
  const heard = emitsBefore(node);
  if (heard) return summaryOf(heard.listener, "callers", guards, () => sharedBy(heard.told, guards));
  const runs = runsOfHook(node);
  const atRuns = runs ? sharedBy(runs, guards) : [];
  const declared = namedAround(node);
  if (!declared || isEntry(declared)) return atRuns;
  return [...summaryOf(declared, "callers", guards, () => sharedBy(usesInTurn(declared), guards)), ...atRuns];
}
function sharedBy(uses, guards) {
  let shared = null;
  for (const use of uses) {
    const checks2 = use ? checksOfUse(use, guards) : [];
    shared = shared === null ? checks2 : shared.filter((check) => checks2.some((other) => other.kind === check.kind));
    if (shared.length === 0) return [];
  }
  return shared ?? [];
}
function checksOfUse(use, guards) {
  const here = heldAt(use).flatMap((held) => "over" in held && held.over !== null ? [] : checksHeld(held, guards));
  return [...checksOfCallers(use, guards), ...here].map((check) => ({ ...check, below: [use, ...check.below ?? []] }));
}
function wayTo(node, depth2 = 6, passed = []) {
  const declared = namedAround(node);
  if (!declared || depth2 === 0 || isEntry(declared) || passed.includes(declared)) return [];
  const first2 = firstCall(declared);
  return first2 ? [...wayTo(first2, depth2 - 1, [...passed, declared]), first2] : [];
}
function firstCall(declared) {
  const uses = isNamedAlone(declared) ? usesInTurn(declared) : usesOfFunction(declared) ?? [];
  for (const use of uses) if (use && !ts171.isJsxOpeningLikeElement(use.parent) && !isHandedOut(use)) return use;
  return null;
}
function isHandedOut(use) {
  if (!(use.parent.kind === 214) || use.parent.expression === use) return false;
  let at = use.parent;
  while (at.parent.kind === 214) at = at.parent;
  return at.parent.kind === 278;
}
function usesOf3(node) {
  const declared = namedAround(node);
  return (declared && usesOfFunction(declared)) ?? [];
}
function namedAround(node) {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    if (declaredName(at) !== null && !isListener(at)) return at;
    for (let call = at.parent; call.kind === 214; call = call.parent) if (routeOf(call)) return null;
  }
  return null;
}
var isListener = ({ parent }) => parent.kind === 227 && parent.left.kind === 212 && /^on[a-z]+$/.test(parent.left.name.text);
function isEntry(declared) {
  const isDecorated = ts171.canHaveDecorators(declared) && (ts171.getDecorators(declared)?.length ?? 0) > 0;
  if (isDecorated) return true;
  const isNamed6 = CALLED_FROM_OUTSIDE.test(declaredName(declared) ?? "");
  const isAction = linksOf(declared) !== null && /^\s*['"]use server['"]/.test(declared.getSourceFile().text);
  return (isNamed6 || isAction) && !isOwn(declared);
}
function isOwn(declared) {
  const declaration = isNamedAlone(declared) ? declarationBehind(declared) : null;
  return declaration !== null && !isExported(declaration);
}

// src/extract/code/guards/guards-under.ts
import "./vendor/ts-morph.js";
function checksUnder(node, guards) {
  const found3 = [];
  for (let child = node, at = node.parent; at && !isFunction(child); child = at, at = at.parent) {
    if (!(at.kind === 242) && !(at.kind === 308)) continue;
    for (const statement of at.statements) {
      if (statement === child) break;
      if (statement.kind === 246 && !statement.elseStatement) found3.push(...underIn(statement, guards));
    }
  }
  return found3;
}
function underIn({ expression, thenStatement }, guards) {
  const parts = operandsOf(expression, 56);
  const setting = parts.find(isSetting);
  if (!setting) return [];
  const rest = parts.filter((one) => one !== setting);
  const refused = leaves(thenStatement, "function") && rest.length === 1 ? rest : [];
  const held = refused.map((test) => ({ test, outcome: false, over: null }));
  const inside = rest.length === 0 ? heldInEach(thenStatement, "function") : [];
  return [...held, ...inside].flatMap((one) => "over" in one && one.over !== null ? [] : checksHeld(one, guards)).flatMap((check) => isOfConnection2(check) ? [{ check, setting }] : []);
}
var HOLDS5 = /^(settings?|config|configuration|preferences?|options?|features?|flags?|policy|policies|env)$/;
var DEMANDS2 = /^(require|requires|enforce|restrict|must)$/;
function isSetting(test) {
  const inner = unwrap(test);
  if (inner.kind === 214 || nameOf(inner) === null) return false;
  const names3 = chainOf(inner);
  return names3.slice(0, -1).some((name) => HOLDS5.test(splitWords(name).at(-1) ?? "")) || DEMANDS2.test(splitWords(names3.at(-1))[0] ?? "");
}

// src/extract/code/sent/bodies.ts
function isWholeBody(value) {
  const sent = sentOf(value);
  return sent !== null && isWhole4(sent);
}
function isWholeBodyOfRequest(value) {
  const sent = sentOf(value);
  return sent?.by === "request" && isWhole4(sent);
}
var isWhole4 = ({ carrier, path }) => carrier === "body" && path.length === 0;
function isFilledInByRequest(value) {
  const sent = sentOf(value);
  return sent?.by === "request" && FILLED_IN.test(sent.carrier);
}
function isUnreadField(value) {
  const sent = sentOf(value);
  return sent?.by === "request" && FILLED_IN.test(sent.carrier) && !sent.isRead && sent.path.length > 0;
}
var FILLED_IN = /^(body|query|params)$/;

// src/extract/code/guards/said-in-request.ts
import { ts as ts173 } from "./vendor/ts-morph.js";
var isSaidInRequest = ({ kind, node, via }) => kind === "age" && (via?.length ?? 0) === 0 && ts173.isExpression(node) && isSaid2(node);
function isSaid2(asked2) {
  const inner = unwrap(asked2);
  if (inner.kind === 227) return isSaid2(inner.left) || isSaid2(inner.right);
  if (inner.kind === 225) return isSaid2(inner.operand);
  if (inner.kind === 214)
    return inner.arguments.some((one) => isBirthOrAge(nameOf(one) ?? "") && isFilledInByRequest(one));
  return isFilledInByRequest(inner);
}

// src/extract/code/server-parts.ts
import "./vendor/ts-morph.js";
var known18 = /* @__PURE__ */ new WeakMap();
function serverPartsOf(file) {
  if (file.side === "server" || !file.ast.text.includes("use server")) return null;
  let parts = known18.get(file.ast);
  if (parts === void 0) known18.set(file.ast, parts = read2(file));
  return parts;
}
function read2(file) {
  const spans = file.nodes.filter(beginsOnServer).map((run) => run.parent.kind === 261 ? run.parent : run);
  if (spans.length === 0) return null;
  const view = Object.create(file, { side: { value: "server" } });
  const isIn = ({ pos, end }) => spans.some((one) => pos >= one.pos && end <= one.end);
  return { view, holds: (node) => isIn(node) && node.getSourceFile() === file.ast };
}
function beginsOnServer(node) {
  const body2 = isFunction(node) ? node.body : void 0;
  if (!body2 || !(body2.kind === 242)) return false;
  for (const statement of body2.statements) {
    if (!(statement.kind === 245) || !(statement.expression.kind === 11)) return false;
    if (statement.expression.text === "use server") return true;
  }
  return false;
}
function actionAround(node) {
  if (!node.getSourceFile().text.includes("use server")) return null;
  for (let at = node; at; at = at.parent) if (beginsOnServer(at)) return at;
  return null;
}
function seenOnBoth(detector, file, context) {
  const seen = detector?.detect(file, context) ?? [];
  const parts = detector ? serverPartsOf(file) : null;
  if (!parts) return seen;
  const onServer = detector.detect(parts.view, context);
  return [...seen.filter((one) => !parts.holds(one.node)), ...onServer.filter((one) => parts.holds(one.node))];
}

// src/extract/code/guards/of-page.ts
function isAskedOfPage(check, node) {
  const stands = [check.node, ...(check.via ?? []).map(({ from }) => from)];
  return [node, ...check.below ?? []].some((place) => {
    const action = actionAround(place);
    if (!action || stands.some((one) => isWithin(one, action))) return false;
    const page = enclosingFunction(action);
    return page !== null && stands.some((one) => isWithin(one, page));
  });
}

// src/extract/code/guards/guards.ts
import { ts as ts180 } from "./vendor/ts-morph.js";

// src/extract/code/whom/another.ts
import "./vendor/ts-morph.js";

// src/extract/code/whom/fields-apart.ts
var isSentAsTwo = (source, other) => isOneOf2(source, other) || source.path.some(isChosen2) && isSentApart(source, other);
function isSentApart(source, other) {
  const [one, two] = [source, other].map(
    ({ root, path }) => root === "request" && isSentPath(path) ? carrierCalled(pathInRequest(path)[0]) : null
  );
  return Boolean(one && two && one !== two);
}
function isOneOf2(source, other) {
  const at = source.path.findIndex((key, index) => key !== other.path[index]);
  const [own, theirs] = [source.path[at], other.path[at]];
  if (source.root !== other.root || own === void 0 || theirs === void 0) return false;
  const isPicked2 = source.root === "request" && /^\d+$/.test(theirs);
  if (/^\d+$/.test(own)) return isPicked2 || theirs === "*" && !isOnlyOne(source);
  return isChosen2(own) && isChosen2(theirs);
}
var isChosen2 = (key) => /^\[.*\b(body|query|params|input|searchParams)\b/s.test(key);
var isOnlyOne = ({ at }) => /\.length\s*[!=]==?\s*1\b|\.length\s*>\s*1\b/.test(bodyAround(at));
var bodyAround = (node) => (enclosingFunction(node) ?? node.getSourceFile()).getText();

// src/extract/code/whom/put-anew.ts
import { ts as ts177 } from "./vendor/ts-morph.js";

// src/extract/code/writes/values-put.ts
import "./vendor/ts-morph.js";
var TAKES7 = /^(set|assign|merge|fill|update\w*|overwrite|patch\w*|setAttributes)$/;
var PUTS3 = /^(assign\w*|set|merge\w*|extend|defaults\w*|copyProperties|applyChanges|hydrate)$/;
function valuesPut(write, path) {
  const { kind, given: given2 } = write;
  if (!write.path.every((key, at) => at < path.length && isSame4(key, path[at]))) return [];
  if (kind === "set") return given2;
  const member = path[write.path.length];
  if (member === void 0) return [];
  if (kind === "over") return given2.flatMap((one) => partsNamed(one, member));
  const name = nameOf(write.by.expression) ?? "";
  if (kind === "called") return TAKES7.test(name) ? takenBy(given2, member) : [];
  return isPutInto(write) ? takenBy(given2.slice(1), member) : [];
}
var isPutInto = ({ kind, by, given: given2, use }) => kind === "handed" && PUTS3.test(nameOf(by.expression) ?? "") && given2[0] !== void 0 && isWithin(use, given2[0]);
var isChange = (write) => /^(set|deleted|over)$/.test(write.kind) || isChangedByCall(write) || isPutInto(write);
var isSame4 = (one, other) => one === other || [one, other].some((key) => key === null || key === EACH);
function takenBy(given2, member) {
  const [first2, second] = given2;
  if (first2 && second && (first2.kind === 11 || first2.kind === 15)) return isSame4(first2.text, member) ? [second] : [];
  return given2.flatMap((one) => partsNamed(one, member));
}
function partsNamed(given2, member) {
  const inner = unwrap(given2);
  if (!(inner.kind === 211)) return [inner];
  return inner.properties.flatMap((one) => {
    if (one.kind === 306) return [one.expression];
    if (!one.name || !isSame4(one.name.kind === 168 ? null : textOf(one.name), member)) return [];
    return one.kind === 304 ? [one.initializer] : one.kind === 305 ? [one.name] : [];
  });
}

// src/extract/code/whom/asked-of.ts
import "./vendor/ts-morph.js";
function askedOf(check, own) {
  const inner = asserted(check);
  if (!(inner.kind === 214)) return { sure: toldBy(inner), open: [] };
  const receiver = receiverOf(inner.expression);
  const ownSide = receiver && !isService(receiver) ? [receiver] : [];
  const given2 = askedIn(inner);
  const isObject = (one) => unwrap(one).kind === 211;
  const people = [...ownSide, ...given2.filter((one) => !isObject(one) && !isService(one))];
  const two = people.slice(0, 2).flatMap((one) => toldBy(one));
  const open = people.slice(2).flatMap((one) => toldBy(one));
  for (const one of given2.filter(isObject)) {
    const told2 = toldBy(one);
    const isOfTwo3 = people.length < 2 && new Set(told2.map(({ text }) => text)).size <= 2;
    (isOfTwo3 ? two : open).push(...told2);
  }
  const sent = new Set(two.filter(({ isSent: isSent3 }) => isSent3).map(({ text }) => text));
  const isOwn3 = ({ text }) => own.has(text);
  const isSure = (one) => !one.isSent || isOwn3(one) || sent.size < 2 && !two.some(isOwn3);
  return { sure: two.filter(isSure), open: [...two.filter((one) => !isSure(one)), ...open] };
}
function asserted(check) {
  const inner = unwrap(check);
  return inner.kind === 225 ? asserted(inner.operand) : inner;
}

// src/extract/code/whom/put-anew.ts
function putAnew(reached, check, until) {
  const read3 = readFrom(reached);
  const around = enclosingFunction(until);
  if (!read3 || !around || enclosingFunction(check) !== around) return null;
  const own = new Set([reached, ...givenAtFirst(read3.name)].flatMap((one) => toldBy(one)).map(({ text }) => text));
  const asked2 = askedOf(check, own);
  const known19 = /* @__PURE__ */ new Set([...own, ...asked2.sure.map(({ text }) => text)]);
  const doubted = new Set(asked2.open.map(({ text }) => text));
  for (const one of placesOf2(read3.name, read3.path)) for (const { text } of one) known19.add(text);
  let open = null;
  const judge = (told2, by) => {
    const others = told2.filter(({ text }) => !known19.has(text));
    if (others.some((one) => one.isSent && !doubted.has(one.text))) return { by, isOpen: false };
    if (others.length > 0 && isOfSomebody(chainOf(reached))) open ??= { by, isOpen: true };
    return null;
  };
  for (const write of writesTo(read3.name, { from: check, until })) {
    if (isAskedAgain(write, check)) continue;
    for (const { value, path } of valuesUnder(write, read3.path)) {
      const found3 = judge(toldBy(value, path), write.inside ?? value);
      if (found3) return found3;
    }
  }
  const made3 = madeAfter(read3.name, check);
  return (made3 && judge(toldBy(made3, read3.path), made3)) ?? open;
}
function givenAtFirst(name) {
  const declared = name.kind === 80 ? declarationOf(name.text, name) : null;
  return declared && declared.kind === 261 && declared.initializer ? [declared.initializer] : [];
}
var placesOf2 = (name, path) => {
  const declared = name.kind === 80 ? declarationOf(name.text, name) : null;
  const taken = declared && declared.kind === 209 ? declared.parent.parent : null;
  const whole3 = taken && taken.kind === 261 ? taken.initializer : void 0;
  return [
    toldBy(name, path),
    ...givenAtFirst(name).map((first2) => toldBy(first2, path)),
    ...whole3 && declared.kind === 209 ? [toldBy(whole3, [textOf(declared.propertyName ?? declared.name), ...path])] : []
  ];
};
function madeAfter(name, check) {
  const [first2] = givenAtFirst(name);
  return first2 && first2.pos >= check.end ? first2 : null;
}
function valuesUnder(write, path) {
  const rest = path.slice(write.path.length);
  const taken = write.kind === "set" ? takenApart(write) : null;
  if (taken) return valuesPut(write, path).map((value) => ({ value, path: [...taken, ...rest] }));
  const isNamed6 = write.kind !== "set" && write.given.some((one) => ts177.isStringLiteralLike(unwrap(one)));
  return valuesPut(write, path).map((value) => {
    const isWhole5 = write.kind === "set" || value.parent.kind === 306 || write.given.some((one) => unwrap(one) === value);
    return { value, path: isWhole5 && !isNamed6 ? rest : rest.slice(1) };
  });
}
function takenApart({ by, use }) {
  if (by.kind === 251) return [null];
  if (!(by.kind === 227)) return null;
  const left = unwrap(by.left);
  if (left.kind === 210) return [String(left.elements.findIndex((one2) => isWithin(use, one2)))];
  if (!(left.kind === 211)) return null;
  const one = left.properties.find((property2) => isWithin(use, property2));
  return one?.name ? [textOf(one.name)] : null;
}
function isAskedAgain({ by }, check) {
  let at = by;
  while (at.parent && !(at.parent.kind === 242)) at = at.parent;
  if (!at.parent || !(at.parent.kind === 242)) return false;
  const { statements } = at.parent;
  const asked2 = unwrap(check).getText();
  return statements.slice(statements.indexOf(at) + 1).some((one) => {
    if (!(one.kind === 246) || one.elseStatement) return false;
    const test = unwrap(one.expression);
    const isTurned2 = test.kind === 225 && test.operator === 54;
    return isTurned2 && unwrap(test.operand).getText() === asked2 && ends(one.thenStatement);
  });
}
function ends(statement) {
  if (statement.kind === 242) return statement.statements.some(ends);
  return statement.kind === 254 || statement.kind === 258;
}

// src/extract/code/whom/recipients.ts
import { ts as ts178 } from "./vendor/ts-morph.js";
var SAID = /^(text|message|messages|msg|content|contents|body|html|subject|title|attachments?|media|files?|images?|type|kind|status|read|is|created|updated|timestamp|at|time|date|nonce|seen|tx|trx|options|opts|include|select)$/;
var MAX_DEPTH5 = 4;
var BY = /^(user|author|owner|creator|by|uid|member|account|profile)$/;
function sentBy(node, frames2) {
  const call = callAt(node);
  if (!call) return ts178.isStatement(node) || node.kind === 20 ? sentBefore(node) : null;
  const operands = operandsOf2(call);
  const named3 = namedAmong(operands);
  if (named3) return named3;
  const people = operands.filter(({ value, words }) => !words.some((word) => SAID.test(word)) && !isOwn2(value, frames2));
  return people.length === 0 ? null : { to: people.map((one) => one.value), by: [] };
}
function namedAmong(operands) {
  const named3 = operands.filter(({ words }) => isOther2(words));
  if (named3.length === 0) return null;
  const by = operands.filter(({ words }) => !isOther2(words) && (isActor(words) || words.some((word) => BY.test(word))));
  return { to: named3.map((one) => one.value), by: by.map((one) => one.value) };
}
var SENDS = /^(send|create|insert|save|add|deliver|emit|publish|post|push|write|store|open|start)$/;
function sentBefore(end) {
  const around = enclosingFunction(end);
  const sent = [];
  if (around?.body)
    eachNode(around.body, (node) => {
      if (!(node.kind === 214) || !SENDS.test(splitWords(nameOf(node.expression) ?? "")[0] ?? "")) return;
      const one = namedAmong(operandsOf2(node));
      if (one) sent.push(one);
    });
  return sent.length === 0 ? null : { to: sent.flatMap((one) => one.to), by: sent.flatMap((one) => one.by) };
}
function isOwn2(value, frames2) {
  const sources = sourcesOf(value, frames2);
  return sources.every((one) => one.root === "fixed" || sideOfActor(one) === "exact");
}
function callAt(node) {
  let at = node;
  while (at.parent && at.parent.kind === 212) at = at.parent;
  if (at.kind === 214 || at.kind === 215) return at;
  const { parent } = at;
  const isHead2 = (parent.kind === 214 || parent.kind === 215) && parent.expression === at;
  return isHead2 ? parent : null;
}
function operandsOf2(call) {
  const declared = calleeOf(call.expression);
  const given2 = (call.arguments ?? []).flatMap((one, at) => {
    const name = declared?.parameters[at]?.name;
    return spread({ value: one, words: name && name.kind === 80 ? splitWords(name.text) : [] }, MAX_DEPTH5);
  });
  return [...given2, ...before2(call.expression)];
}
function before2(callee) {
  const receiver = receiverOf(callee);
  if (!receiver) return [];
  const inner = unwrap(receiver);
  if (inner.kind === 214 || inner.kind === 215) return givenTo3(inner);
  const made3 = inner.kind === 80 ? valueOf(inner) : null;
  if (made3 && unwrap(made3).kind === 215) return givenTo3(unwrap(made3));
  const words = splitWords(nameOf(inner) ?? "");
  return isOther2(words) && inner.kind === 80 ? [{ value: inner, words }] : [];
}
function givenTo3(made3) {
  const words = made3.kind === 214 ? splitWords(nameOf(made3.expression) ?? "") : [];
  const isTo = words.length === 1 && /^(to|in)$/.test(words[0]);
  const own = (made3.arguments ?? []).flatMap((value) => spread({ value, words: isTo ? ["to"] : [] }, MAX_DEPTH5));
  return [...own, ...before2(made3.expression)];
}
function spread(operand, depth2) {
  const { value, words } = operand;
  const inner = unwrap(value);
  const made3 = unwrap(inner.kind === 80 ? valueOf(inner) ?? inner : inner);
  if (made3.kind === 211 && depth2 > 0) {
    return made3.properties.flatMap((one) => {
      if (one.kind === 306) return spread({ value: one.expression, words: [] }, depth2 - 1);
      if (!one.name || one.name.kind === 168) return [];
      const key = splitWords(textOf(one.name));
      if (one.kind === 305) return spread({ value: one.name, words: key }, depth2 - 1);
      return one.kind === 304 ? spread({ value: one.initializer, words: key }, depth2 - 1) : [];
    });
  }
  if (made3.kind === 210 && depth2 > 0)
    return made3.elements.flatMap((one) => spread({ value: one, words: [] }, depth2 - 1));
  return [{ value, words: words.length > 0 ? words : wordsOf6(inner) }];
}
var wordsOf6 = (value) => splitWords(chainOf(value).findLast((name) => !/^_?id$/.test(name)) ?? "");

// src/extract/code/whom/another.ts
function anotherAsked(check, node) {
  const frames2 = (check.below ?? []).map((use) => ({ from: callOf2(use) })).reverse();
  const sent = sentBy(node, frames2);
  if (!sent) return null;
  for (const one of sent.to) {
    const put = putAnew(one, check.via?.[0]?.from ?? check.node, node);
    if (put) return { asked: one, reached: put.by, ...put.isOpen && { open: put.by } };
  }
  const to = sent.to.flatMap((one) => sourcesOf(one, frames2));
  if (to.length === 0 || !to.every(isOneInParticular)) return null;
  const by = sent.by.flatMap((one) => sourcesOf(one, frames2));
  const asked2 = askedOfAnother(check, check.via ?? [], { to, by }, node);
  return asked2 && { asked: asked2, reached: nameOfSent(sent) };
}
var nameOfSent = ({ to }) => to[0];
function callOf2(use) {
  let at = use;
  while (at.parent.kind === 212 && at.parent.name === at) at = at.parent;
  return at.parent.kind === 214 && at.parent.expression === at ? at.parent : use;
}
function isOneInParticular(source) {
  const { root, path, isReached } = source;
  if (isReached || isPlace(stemOf(source)) || sideOfActor(source) !== null || isWhole3(source)) return false;
  if (root === "request") return isSentPath(path);
  return typeof root === "object" && root.kind === 170;
}
function askedOfAnother(check, frames2, sides, node) {
  const inside = (check.inside ?? []).map((one) => readCheck(one, [...frames2, ...one.via ?? []], sides, node));
  if (inside.some((one) => one.is === "same")) return null;
  const others = inside.flatMap((one) => one.is === "another" ? [one.asked] : []);
  if (others.length > 0 && others.length === inside.length) return others[0];
  const own = readCheck(check, frames2, sides, node);
  return own.is === "another" ? own.asked : null;
}
function readCheck(check, frames2, { to, by }, node) {
  const sources = sourcesOf(check.node, frames2);
  if (sources.some((one) => to.some((other) => isRelated(one, other)))) return { is: "same" };
  let third = null;
  for (const source of sources) {
    if (source.root === "fixed" || isOfSender(source, by)) continue;
    if (!to.every((other) => isThirdPerson(source, other)) || isCompared(source, to, check.node, node))
      return { is: "open" };
    third ??= source;
  }
  if (third) {
    const people = sources.filter((one) => one.root !== "fixed");
    const isOfOne3 = people.length < 2 || people.some((one) => isOfSender(one, by)) || people.every((one) => isRelated(one, third));
    return isOfOne3 ? { is: "another", asked: third.at } : { is: "open" };
  }
  if (sources.length === 0 || operandsIn(check.node) < 2) return { is: "open" };
  const [first2] = sources;
  const told2 = sources.find((one) => one.root === "fixed" || sideOfActor(one) !== "exact") ?? first2;
  return { is: "another", asked: told2.at };
}
var isOfSender = (source, by) => isOfActor(source) || by.some((one) => isRelated(one, source));
var ONE_OF_THEIRS = /^(friend|contact|user|person|member|profile|buddy)$/;
function isOfActor(source) {
  const side = sideOfActor(source);
  const words = stemOf(source);
  const isTalkedWith = isOther2(words) || isPlace(words) || ONE_OF_THEIRS.test(words.join(" "));
  return side === "exact" || side === "theirs" && !isTalkedWith;
}
function isThirdPerson(source, other) {
  const { root, path, isReached } = source;
  if (isReached || isWhole3(source) || !isComparable(source, other)) return false;
  if (isSentAsTwo(source, other)) return true;
  const words = stemOf(source);
  if (words.length === 0 || isPlace(words) || isNobody(words)) return false;
  if (isSentApart(source, other)) return true;
  if (isCalledAlike(words, stemOf(other))) return false;
  if (root === "request") return isSentPath(path);
  if (typeof root !== "object" || !(root.kind === 170)) return false;
  if (isSent2(root)) return true;
  if (isAnybody(words)) return isToldApart(source, other);
  return isThird(words) || isNamedAsId(source);
}
var isNamedAsId = ({ root, path }) => typeof root === "object" && root.kind === 170 && /(_id|Id)s?$/.test(path.findLast((key) => !/^\d+$/.test(key)) ?? root.name.getText());
function isToldApart(source, other) {
  if (!isNamedAsId(source) || !isNamedAsId(other)) return false;
  const [words, others] = [stemOf(source), stemOf(other)];
  const isRecipients = isOther2(others) && others.every((word) => isOther2([word]) || isUser([word]));
  return isRecipients && !words.every((word) => isUser([word]));
}
var isCalledAlike = (one, other) => one.some((word, at) => other.includes(word) && (word !== "to" || at === 0 && other[0] === "to"));
function isComparable(one, other) {
  if (one.root === other.root) return true;
  if (typeof one.root !== "object" || typeof other.root !== "object") return false;
  const [own, theirs] = [one.root.parent, other.root.parent];
  return own === theirs || isWithin(own, theirs) || isWithin(theirs, own);
}
function isCompared(source, to, ...places) {
  const one = literally(source.at.getText());
  return places.some(
    (place) => to.some((other) => {
      const two = literally(other.at.getText());
      return new RegExp(`${one}\\)?\\s*[!=]==?\\s*\\S*${two}|${two}\\)?\\s*[!=]==?\\s*\\S*${one}`).test(
        bodyAround(place)
      );
    })
  );
}
var STATE4 = /^(is_?)?(status|state|type|kind|accepted|active|confirmed|mutual|deleted(_?at)?)$/i;
var KIND4 = /^(dm|direct|private|chat|send|create|write|text|(direct|private)?_?-?messages?)$/i;
function operandsIn(asked2) {
  const inner = unwrap(asked2);
  const sum = (list) => list.reduce((all2, one) => all2 + operandsIn(one), 0);
  if (inner.kind === 80) {
    const value = valueOf(inner);
    return value && unwrap(value).kind === 214 ? operandsIn(value) : 1;
  }
  if (inner.kind === 214) {
    const receiver = receiverOf(inner.expression);
    const before3 = receiver && !isService(receiver) ? operandsIn(receiver) : 0;
    return before3 + sum(inner.arguments);
  }
  if (inner.kind === 212 && unwrap(inner.expression).kind === 214)
    return operandsIn(inner.expression);
  if (inner.kind === 11 || inner.kind === 15) return /\s/.test(inner.text) || KIND4.test(inner.text) ? 0 : 1;
  if (inner.kind === 210) return sum(inner.elements);
  if (inner.kind === 227) return operandsIn(inner.left);
  if (!(inner.kind === 211)) return 1;
  return inner.properties.reduce((all2, one) => {
    if (!one.name || STATE4.test(textOf(one.name))) return all2;
    if (one.kind === 305) return all2 + 1;
    if (!(one.kind === 304)) return all2;
    const value = unwrap(one.initializer);
    return all2 + (value.kind === 11 || value.kind === 15 || value.kind === 112 ? 0 : operandsIn(value));
  }, 0);
}

// src/extract/code/guards/guards.ts
var MAX_TEXT = 100;
function guardsAt(node, concept, guards) {
  if (!concept.isGuarded) return null;
  const isOpen3 = isMarkedOpen(node);
  const all2 = [...checksOfCallers(node, guards), ...checksInside(node, guards)].filter(
    ({ kind }) => !(isOpen3 && kind === "login")
  );
  const checks2 = OF_ACCOUNT.has(concept.id) ? all2.filter((check) => !isSaidInRequest(check)) : all2;
  const found3 = guardsOf2(checks2, node, concept);
  if (concept.id === "payment") return found3.filter(({ kind, text }) => kind !== "consent" || !OF_OTHERS2.test(text));
  if (concept.id !== "dm-send") return found3;
  if (found3.some(
    ({ kind, another, unread, ofPage }) => kind === "connection" && !another && !ofPage && unread === void 0
  ))
    return found3.filter(({ unread }) => unread === void 0);
  const under2 = checksUnder(node, guards).map(
    ({ check, setting }) => said3({ ...guardOf(check), under: oneLine(setting) }, check)
  );
  return [...found3, ...distinct(under2)];
}
function isMarkedOpen(node) {
  let at = node;
  while (at && !(at.kind === 175)) at = at.parent;
  return at !== void 0 && isMarkedForAnybody(at);
}
var OF_ACCOUNT = /* @__PURE__ */ new Set(["livestream", "dm-send"]);
var OF_OTHERS2 = /terms|condition|\btos\b|privacy|policy|marketing|newsletter|cookie|analytics|tracking|telemetry|statistic/i;
function guardsOf2(checks2, node, { id }) {
  if (id !== "dm-send")
    return distinct(checks2.filter(({ kind }) => kind !== "unread").map((check) => said3(guardAt(check, node), check)));
  const asked2 = checks2.map((check) => ({ check, ...ofAnother(check, node) }));
  return distinct(asked2.map((one) => said3({ ...guardAt(one.check, node), ...openBeside(one, asked2) }, one.check)));
}
function openBeside({ check, another, unread }, all2) {
  if (another) return { another };
  if (unread !== void 0) return { unread };
  for (const { among } of check.ways ?? []) {
    const beside = all2.flatMap(
      (one) => (one.check.ways ?? []).flatMap((way) => way.among === among ? [{ ...one, way }] : [])
    );
    for (const { way } of beside) {
      const together = beside.filter((one) => one.way.at === way.at);
      if (together.every((one) => one.another)) return { another: together[0].another };
    }
  }
  return {};
}
var checks = /* @__PURE__ */ new WeakMap();
function said3(guard, check) {
  checks.set(guard, check);
  return guard;
}
var checkOf = (guard) => checks.get(guard) ?? null;
function ofAnother(check, node) {
  const another = isOfConnection2(check) ? anotherAsked(check, node) : null;
  if (another?.open) return { unread: oneLine(another.open) };
  return another ? { another: { asked: oneLine(another.asked), reached: oneLine(another.reached) } } : {};
}
function guardsInside(node, concept, guards) {
  return guardsOf2(checksInside(node, guards), node, concept);
}
function distinct(guards) {
  const keyOf7 = ({ kind, at, unread, presumed, ofPage }) => `${kind} ${unread === void 0} ${presumed ?? ""} ${ofPage ?? ""} ${at.path} ${at.start.line}:${at.start.column}`;
  const right = new Set(guards.flatMap((one) => one.another ? [] : [keyOf7(one)]));
  const seen = /* @__PURE__ */ new Set();
  return guards.filter((one) => {
    const key = keyOf7(one);
    return !seen.has(key) && !(one.another && right.has(key)) && seen.add(key);
  });
}
function traceTo(node, { isTraced }) {
  if (!isTraced) return [];
  return wayTo(node).map((use) => evidenceOf(use, `calls ${oneLine(use)}`));
}
function checksInside(node, guards) {
  return heldAt(node).flatMap(
    (held) => "over" in held && held.over !== null && !mentions(node, held.over, held.isPart === true) ? [] : checksHeld(held, guards)
  );
}
var guardAt = (check, node) => ({
  ...guardOf(check),
  ...isAskedOfPage(check, node) && { ofPage: true }
});
function guardOf({ kind, node, via = [], below = [], limit, of, whole: whole3, unread, presumed }) {
  const trace = [
    ...below.map((use) => evidenceOf(use, `calls ${oneLine(use)}`)),
    ...via.flatMap(({ from, given: given2 }) => given2 ? [] : [evidenceOf(from, `calls ${oneLine(from)}`)])
  ];
  return {
    kind: kind === "unread" ? "connection" : kind,
    ...kind === "unread" && { unread: unread ?? "" },
    ...presumed !== void 0 && { presumed },
    at: placeOf(node),
    text: oneLine(kind === "unread" ? node : whole3 ?? node),
    ...kind === "age" ? { limit: limit ?? limitOf(node), of: of ?? askedThrough(node, via) } : {},
    ...trace.length > 0 ? { trace } : {}
  };
}
function evidenceOf(use, message) {
  const inner = unwrap(use);
  return { at: placeOf(nameNode(inner.kind === 214 ? inner.expression : inner) ?? inner), message };
}
var placeOf = (node) => linksOf(node).placeOf(node);
function mentions(node, list, isPart) {
  const text = isPart ? callAround(node) : statementAround(node).getText();
  const says3 = (name, end) => new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${literally(name)}(?!${end})`).test(text);
  const owner = list.slice(0, Math.max(list.lastIndexOf("."), 0));
  return says3(list, "[\\w$]") || owner !== "" && owner !== "this" && says3(owner, "[\\w$.?![]");
}
function statementAround(node) {
  let whole3 = node;
  while (whole3.parent && !ts180.isStatement(whole3)) whole3 = whole3.parent;
  return whole3;
}
function callAround(node) {
  let call = node;
  while (!(call.kind === 214) && isHead(call)) call = call.parent;
  if (!(call.kind === 214)) return "";
  const lists = call.arguments.flatMap((one) => {
    const value = one.kind === 80 ? valueOf(one) : null;
    return value && unwrap(value).kind === 214 ? [/^[^;]*?\.filter\(/.exec(value.getText())?.[0] ?? ""] : [];
  });
  return [call.getText(), ...lists].join(" ");
}
var isHead = (node) => node.parent.kind === 212 || node.parent.kind === 214 && node.parent.expression === node;
function oneLine(node) {
  const text = node.getText().replace(/\s+/g, " ").trim();
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}\u2026` : text;
}

// src/extract/code/guards/values-behind.ts
import "./vendor/ts-morph.js";
function valuesBehind(test, hops = 3) {
  const inner = unwrap(test);
  const made3 = hops === 0 ? [] : madeFrom5(inner).map((one) => remembered(unwrap(one)));
  return [...made3.flatMap((one) => valuesBehind(one, hops - 1)), inner];
}
function madeFrom5(inner) {
  if (inner.kind === 214) return answersOf3(inner, null);
  if (!(inner.kind === 80)) return [];
  const value = valueOf(inner);
  if (value) return [value];
  const declared = declarationOf(inner.text, inner);
  if (!declared || !(declared.kind === 209) || declared.dotDotDotToken) return [];
  if (!(declared.parent.kind === 207)) return [];
  const key = textOf(declared.propertyName ?? declared.name);
  const holder = declared.parent.parent;
  if (holder.kind === 170) return givenAsProp(holder, key);
  const made3 = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  const call = made3 && made3.kind === 224 ? unwrap(made3.expression) : made3;
  return call && call.kind === 214 ? answersOf3(call, key) : [];
}
function answersOf3(call, key) {
  const declared = calleeOf(call.expression);
  const returned2 = declared?.body ? returnsOf(declared) : [];
  return returned2.flatMap(({ value }) => {
    const answer = value && key !== null ? memberGiven(remembered(unwrap(value)), key) : value;
    return answer ? [answer] : [];
  });
}
function remembered(made3) {
  const isMemo = made3.kind === 214 && nameOf(made3.expression) === "useMemo";
  const [given2] = isMemo ? made3.arguments : [];
  const value = given2 && unwrap(given2);
  return value && value.kind === 220 && !(value.body.kind === 242) ? unwrap(value.body) : computedBy(made3);
}
function givenAsProp(parameter, key) {
  const component = parameter.parent;
  if (!isFunction(component) || component.parameters[0] !== parameter) return [];
  return (usesOfFunction(component) ?? []).flatMap((use) => {
    const tag = use.parent;
    if (!(tag.kind === 287) && !(tag.kind === 286)) return [];
    const given2 = tag.attributes.properties.flatMap((one) => {
      if (one.kind === 294) return memberGiven(one.expression, key) ?? [];
      const value = textOf(one.name) === key && one.initializer;
      return value && value.kind === 295 ? value.expression ?? [] : [];
    });
    return given2.slice(-1);
  });
}

// src/extract/code/guards/presumed.ts
function presumedBehind(test, outcome) {
  const own = unwrap(test);
  const isMade = joinedIn(own) || own.kind === 228 || own.kind === 225 || own.kind === 227;
  for (const value of valuesBehind(test).filter((one) => one !== own || isMade)) {
    const found3 = presumedIn(value, outcome, true);
    if (found3 !== null) return found3;
  }
  return null;
}
function presumedAmong(operands, outcome) {
  const open = operands.filter((one) => asksNobody2(one, outcome, true));
  return open.length < operands.length ? open : [];
}
function presumedIn(value, outcome, isAlone) {
  const inner = unwrap(value);
  if (inner.kind === 225 && inner.operator === 54)
    return asksNobody2(inner, outcome, !isAlone) ? said2(inner, outcome) : presumedIn(inner.operand, !outcome, isAlone);
  if (inner.kind === 228) return presumedInChoice(inner, outcome);
  const all2 = joinedIn(inner);
  if (!all2) return asksNobody2(inner, outcome, !isAlone) ? said2(inner, outcome) : null;
  const { isAnd, operands } = all2;
  if (isAnd !== outcome) {
    const open = operands.find((one) => asksNobody2(one, outcome, true)) ?? besideAnswer(operands);
    return open ? said2(open, outcome) : null;
  }
  const joined2 = operands.filter((one) => joinedIn(unwrap(one)) || unwrap(one).kind === 228);
  return joined2.map((one) => presumedIn(one, outcome, false)).find((one) => one !== null) ?? null;
}
function presumedInChoice({ condition, whenTrue, whenFalse }, outcome) {
  for (const [side, other, way] of [
    [whenTrue, whenFalse, true],
    [whenFalse, whenTrue, false]
  ]) {
    const literal = literalOf(side);
    if (literal === null || Boolean(literal.value) !== outcome) continue;
    if (asksNobody2(condition, way, true)) return said2(condition, way);
    const open = besideAnswer([condition, other]);
    if (open) return said2(open, open === condition ? way : outcome);
  }
  return null;
}
function said2(open, outcome) {
  const inner = unwrap(open);
  const text = oneLine(inner);
  if (outcome) return text;
  if (inner.kind === 225) return oneLine(inner.operand);
  return inner.kind === 227 ? `!(${text})` : `!${text}`;
}
var PLACE3 = /^(gdpr|dsgvo|ccpa|cpra|lgpd|eea|eu|europe|european|region|country|jurisdiction|territory)$/;
var IN_AN_ACCOUNT = /^(logged|authenticated)$/;
var ASKED_FOR2 = /^(require|requires|required|need|needs|needed)$/;
function asksNobody2(operand, outcome, isBeside) {
  const inner = unwrap(operand);
  if (inner.kind === 225 && inner.operator === 54)
    return asksNobody2(inner.operand, !outcome, isBeside);
  if (inner.kind === 227 && !/^[!=]==?$/.test(inner.operatorToken.getText())) return false;
  const words = wordsOf5(inner.kind === 214 ? inner.expression : inner);
  if (isBeside && !outcome && words.some((word) => ASKED_FOR2.test(word))) return true;
  if (words.some((word) => ANSWER.test(word))) return false;
  return words.some((word) => PLACE3.test(word)) || outcome && words.some((word) => IN_AN_ACCOUNT.test(word));
}

// src/extract/code/guards/blocked-whom.ts
import "./vendor/ts-morph.js";
var BLOCK = /^(un)?(blocked|blocks?|ignored|ignores?|blacklisted|black|muted)$/;
var PLAIN2 = /^(is|are|am|was|were|has|have|had|been|be|get|gets|check|checks|not|no|currently|already|ever|either|any|both|mutual|mutually|you|they|i|we|he|she|it|each|other|one|by|or|and|listed|list|lists|set|map|array|ids?|uids?|pks?|at|on|since|until|status|state|exists?|row|record|entry|entries|relationship|relation|result|found|does|did|do|all|the|this|that|my|our|your|their|me|for|of|from|to|with|between)$/;
var OF_TWO = /^(conversations?|convos?|chats?|threads?|channels?|dms?|dialogs?|match(es)?|relationships?|relations?|friendships?|contacts?|connections?|follow(er|ing)?s?|interactions?|viewers?|blocks?|blocked|partners?|peers?)$/;
var OF_THINGS = /^(spam\w*|fraud\w*|risk|moderat\w*|toxic\w*|profan\w*|nsfw|safety|filter\w*|scan\w*|ads?|adblock\w*|host\w*|domains?|instances?|federat\w*|ip|ips|address(es)?|urls?|words?|regions?|country|countries|geo|browsers?|popups?|devices?|models?|words?|keywords?|hash(es)?|content|rate|captcha)$/;
var isOfPeople = (word) => OF_TWO.test(word) || isOfSomebody([word]);
function isBlockOfThing(test) {
  const inner = unwrap(test);
  const callee = inner.kind === 214 ? inner.expression : inner;
  const owner = receiverOf(callee);
  const own = splitWords(nameOf(callee) ?? "");
  const words = own.some((word) => BLOCK.test(word)) || !owner ? own : splitWords(nameOf(owner) ?? "");
  const at = words.findIndex((word) => BLOCK.test(word));
  const said4 = words.filter((word) => !PLAIN2.test(word) && !BLOCK.test(word));
  if (at >= 0 && said4.length > 0 && said4.every(isOfPeople)) return false;
  if (words === own && said4.length === 0 && inner.kind === 214 && isAskedOfTwo(inner)) return false;
  const isRead6 = owner !== null && words === own && !(inner.kind === 214);
  if (isRead6 && said4.length === 0) {
    const person = personBehind(owner);
    if (person !== null) return isOneself(person);
    if (splitWords(nameOf(owner) ?? "").some((word) => OF_TWO.test(word)) || isOneOfPeople(owner)) return false;
  }
  const { people, asked: asked2 } = originOf(inner);
  const others = inner.kind === 214 && words !== own ? [...people] : [...people].filter((one) => !isOneself(one));
  if (people.size > 1 && others.length > 0) return false;
  if (said4.length > 0 || asked2.some((word) => OF_THINGS.test(word))) return true;
  const by = inner.kind === 214 ? asked2 : asked2.slice(chainOf(callee).flatMap(splitWords).length);
  if (others.length > 0) return linksOf(inner)?.side !== "client" && !by.some((word) => BLOCK.test(word));
  return !isGivenWithPerson(inner) && !isAmongPeople(inner, owner);
}
function isAskedOfTwo({ arguments: given2 }) {
  const words = given2.map((one) => splitWords(nameOf(unwrap(one)) ?? ""));
  if (words.some((own) => own.length === 0 || own.some((word) => OF_THINGS.test(word) || OF_PROGRAM.test(word))))
    return false;
  return given2.length === 2 || given2.length === 1 && words[0].some((word) => OF_TWO.test(word) || word === "room");
}
var OF_PROGRAM = /^(req|res|request|response|ctx|context|next|app|config|options?|opts|db|client|socket|kind|type|name|text)$/;
function isAmongPeople(test, owner) {
  const isSeen = test.kind === 80 && declarationOf(test.text, test) !== null;
  if (isSeen || linksOf(test)?.side !== "client" || owner && owner.kind !== 110) return false;
  const file = baseName(test.getSourceFile().fileName).replace(/\.\w+$/, "");
  return [file, ...enclosingNames(test)].flatMap(splitWords).some((word) => OF_TWO.test(word) || /^(users?|profiles?|messages?)$/.test(word));
}
function isOneOfPeople(owner) {
  const declared = owner.kind === 80 ? declarationOf(owner.text, owner) : null;
  const call = declared && declared.kind === 170 ? declared.parent.parent : null;
  const list = call && call.kind === 214 ? receiverOf(call.expression) : null;
  const last = list ? splitWords(nameOf(list) ?? "").at(-1) : void 0;
  return last !== void 0 && isOfPeople(last);
}
function isGivenWithPerson(test) {
  const declared = test.kind === 80 ? declarationOf(test.text, test) : null;
  let at = declared;
  while (at && at.kind === 209) at = at.parent.parent;
  if (!at || !(at.kind === 170)) return false;
  const given2 = at.parent.parameters.flatMap(({ name }) => namesBound(name)).filter((name) => name !== test.getText());
  return given2.some((name) => isOfSomebody([name]) || splitWords(name).some((word) => OF_TWO.test(word)));
}

// src/extract/code/guards/permitted-what.ts
import { ts as ts184 } from "./vendor/ts-morph.js";
var OF_DEVICE = /^(notifications?|push|camera|microphone|mic|geo|geolocation|location|locations|foreground|background|bluetooth|photos?|gallery|navigator|expo|clipboard|tracking|android|ios|audio|video|media)$/;
var RIGHT = /^(permissions?|granted|allowed|access|authori[sz]ed)$/;
var PERSON4 = /^(users?|members?|persons?|profiles?|accounts?|authors?|senders?|participants?|viewers?|me|actor|requester|poster)$/;
var WIRES = /^(audio|video|mic|microphone|track|stream|player|media|sound|volume|participants?)$/;
function isNoRight(test) {
  const inner = unwrap(test);
  const callee = inner.kind === 214 ? inner.expression : inner;
  const own = splitWords(nameOf(callee) ?? "");
  if (own.includes("muted")) return !isOfPerson(inner, callee);
  if (!own.some((word) => RIGHT.test(word))) return false;
  const { asked: asked2, people } = originOf(inner);
  return people.size === 0 && asked2.some((word) => OF_DEVICE.test(word));
}
function isOfPerson(test, callee) {
  const owner = receiverOf(callee);
  const isOwn3 = owner !== null && PERSON4.test(splitWords(nameOf(owner) ?? "").at(-1) ?? "");
  if (isOwn3) return !originOf(owner).asked.some((word) => WIRES.test(word));
  const made3 = valueBehind(test);
  if (!(made3.kind === 214)) return owner === null && originOf(test).people.size > 0;
  const isListed = LOOKUPS.test(nameOf(made3.expression) ?? "") && receiverOf(made3.expression) !== null;
  return isListed ? made3.arguments.some(
    (one) => personBehind(one) !== null || ts184.isFunctionLike(one) || one.kind === 211
  ) : originOf(made3).people.size > 0;
}

// src/extract/code/guards/way-there.ts
import { ts as ts185 } from "./vendor/ts-morph.js";
var OF_ANYBODY2 = /^(captcha|captchas|challenge|csrf|flash|cart|quiz|nonce|lang|language|locale|theme)$/;
function isWayThere(test) {
  const own = chainOf(test).join(".");
  if (own === "" || unwrap(test).kind === 214) return false;
  let whole3 = test;
  while (whole3.parent.kind === 227 || whole3.parent.kind === 225 || whole3.parent.kind === 218)
    whole3 = whole3.parent;
  const kept2 = [];
  const look = (node) => {
    if (node.kind === 212 && chainOf(node.expression).join(".") === own && !isWithin(node, test))
      kept2.push(node.name.text);
    ts185.forEachChild(node, look);
  };
  if (whole3 !== test) look(whole3);
  return kept2.length > 0 && kept2.every((name) => splitWords(name).some((word) => OF_ANYBODY2.test(word)));
}

// src/extract/code/guards/says-else.ts
function saysElse(guard, test) {
  switch (guard) {
    case "connection":
      return isOfWire(test);
    case "block":
      return isBlockOfThing(test);
    case "permission":
      return isNoRight(test);
    case "login":
      return isWayThere(test);
    default:
      return false;
  }
}

// src/extract/code/guards/named-checks.ts
import "./vendor/ts-morph.js";

// src/extract/code/guards/asked-of-whom.ts
import "./vendor/ts-morph.js";
var KEPT_AS = /^(lists?|sets?|array|map|ids?|pids?|uids?|uuids?|repo|repository|model|dao|store|table|collection)$/;
function wordsOfAnswer(list) {
  const inner = list ? unwrap(list) : null;
  const value = inner && inner.kind === 80 ? valueOf(inner) : null;
  const made3 = value && unwrap(value);
  const name = made3 && made3.kind === 214 ? nameOf(made3.expression) : null;
  return name && /^(get|list|load|fetch|read|find)/.test(name) ? [splitWords(name)] : [];
}
function wordsOfList(list, asked2) {
  const made3 = list ? unwrap(list) : null;
  const [whose, ...more] = made3 && made3.kind === 214 ? made3.arguments : [];
  const [one] = asked2.arguments;
  if (!made3 || !(made3.kind === 214) || !whose || !one || more.length > 0) return [];
  const [people, of, ...rest] = splitWords(nameOf(made3.expression) ?? "");
  if (people === void 0 || !/^(of|for)$/.test(of ?? "") || rest.length > 0) return [];
  const [owner, sought] = [personBehind(whose), personBehind(one)];
  return owner !== null && sought !== null && owner !== sought ? [[people]] : [];
}
function isAskedOf(test, of) {
  if (of === null) return true;
  const asked2 = test.kind === 214 ? [test.expression, ...test.arguments] : [test];
  return [...asked2.flatMap(chainOf), ...asked2.flatMap(takenFrom4)].some((name) => hasAnyPhrase(splitWords(name), of));
}
function takenFrom4(asked2) {
  let root = unwrap(asked2);
  while (root.kind === 212) root = unwrap(root.expression);
  const declaration = root.kind === 80 ? declarationOf(root.text, root) : null;
  const holder = declaration && declaration.kind === 209 ? declaration.parent.parent : declaration;
  const value = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  const made3 = value && value.kind === 224 ? unwrap(value.expression) : value;
  return made3 && made3.kind === 214 ? [nameOf(made3.expression) ?? ""] : [];
}
function isAboutElse(test, notWithin) {
  const callee = test.kind === 214 ? test.expression : test;
  if (notWithin.length === 0 || chainOf(callee).slice(0, -1).some((name) => PERSON5.test(name)))
    return false;
  return standsWithin(notWithin, test.getSourceFile().fileName, test);
}
var PERSON5 = /user|member|person|account|profile|viewer|player|recipient|sender|student|customer|author|owner|^me$/i;

// src/extract/code/guards/named-checks.ts
var LOOKUPS = /^(includes|has|some|contains|find\w*|exists(?:By|Async)?|count(?:By|Async)?|get|getOne|indexOf|lastIndexOf)$/;
function checksOf(test, outcome, guards) {
  const checks2 = [];
  for (const concept of guards) {
    const protects = protection(test, outcome, concept);
    const presumed = protects && concept.guard === "consent" ? presumedBehind(test, outcome) : null;
    if (!presumed && protects && concept.guard === "consent" && isGivenUnasked(test, outcome)) continue;
    if (protects && concept.guard === "permission" && asksLeastRole(test)) continue;
    if (protects !== null && concept.guard) {
      const check = { concept: concept.id, kind: concept.guard, node: test, protects, ...presumed && { presumed } };
      checks2.push(asRole(check, test, guards));
    }
  }
  return checks2;
}
function checksOfChange(call, outcome, guards) {
  if (makesRows(call)) return [];
  const table = splitWords(chainOf(call.expression).at(-2) ?? "");
  return guards.flatMap((concept) => {
    const isAsked = concept.guard === "connection" || concept.guard === "block";
    if (!isAsked || isUnlike(concept, table, null) || asksForPending(call)) return [];
    const isSafe = rowsAreSafe(call, concept) ?? safeIfListed(concept, table);
    return isSafe === outcome ? [{ concept: concept.id, kind: concept.guard, node: call, protects: true }] : [];
  });
}
var begins = /* @__PURE__ */ new WeakMap();
function firstWords(concept) {
  let words = begins.get(concept);
  if (!words) begins.set(concept, words = firstWordsOf(concept.conditions.flatMap(({ names: names3 }) => names3)));
  return words;
}
function protection(test, outcome, concept) {
  const found3 = protectionSeen(test, outcome, concept);
  if (found3 === null || concept.guard !== "connection") return found3;
  const asked2 = rowsNamed(test);
  if (asked2 && (isOfOneOnly(asked2) || asksForPending(asked2) || asksForOwnMaking(asked2))) return null;
  return [test, ...asked2 ? [asked2] : []].some(
    (one) => isAskedAfterChange(one) || asksOfNobody(one) || asksForGivenState(one)
  ) ? null : found3;
}
var isOfOneOnly = (asked2) => asksOfOneOnly(asked2) || asksByPathOfOne(asked2) || unwrap(receiverOf(asked2.expression) ?? asked2.expression).kind === 214 && asksOfOnePerson(asked2);
function protectionSeen(test, outcome, concept) {
  if (test.kind === 227) {
    const match = matchComparison(test, outcome, concept);
    return match && !(concept.guard === "connection" && isStateOfWire(test, match.node)) ? match.protects : null;
  }
  if (test.kind === 214) {
    const order = birthOrderOfCall(test, outcome, concept);
    if (order) return order.protects;
  }
  if (concept.guard === "connection" && (isMatchOfPeople(test) || asksOwnFollowers(test))) return outcome;
  if (concept.guard === "connection" && isMatchOfTexts(test)) return null;
  if (concept.guard === "connection" || concept.guard === "block") {
    const isSafe = tablesAreSafe(test, outcome, concept);
    if (isSafe !== null) return concept.guard === "connection" && asksForOwnMaking(test) ? null : isSafe;
  }
  if (concept.guard === "connection" && test.kind === 214 && searchesOwnRows(test, concept)) return outcome;
  if (concept.guard === "permission" && test.kind === 214 && isOneOfStaff(test)) return outcome;
  const callee = test.kind === 214 ? test.expression : test;
  const name = nameOf(callee);
  if (name === null || concept.conditions.length === 0) return null;
  const receiver = receiverOf(callee);
  const isLookup2 = test.kind === 214 && LOOKUPS.test(name);
  if (isLookup2 && makesRows(test)) return null;
  if (isLookup2 && concept.guard === "connection" && (asksForPending(test) || asksForOwnMaking(test))) return null;
  if (concept.guard === "connection" && test.kind === 214) {
    if (asksOfOneOnly(test) || !isLookup2 && (isAnsweredByMaking(test) || makesWhatItIsCalled(test, concept)))
      return null;
  }
  const rows = isLookup2 ? rowsAreSafe(test, concept) : null;
  if (rows !== null && !isUnlike(concept, [], null)) return outcome === rows;
  const names3 = receiver ? [...chainOf(receiver), ...isLookup2 ? [] : [name]] : [name];
  const [tail, last] = [names3.at(-2) ?? "", names3.at(-1) ?? ""].map(splitWords);
  const firsts = firstWords(concept);
  const list = isLookup2 ? [last, last.filter((word) => !KEPT_AS.test(word)), ...wordsOfAnswer(receiver), ...wordsOfList(receiver, test)] : [];
  const isPossible = (words) => words.some((word) => firsts.has(word));
  if (![tail, last, ...list].some(isPossible) && !(isLookup2 && isPossible(splitWords(name)))) return null;
  const looked = list.map((words) => [...words, ...splitWords(name)]);
  const candidates = [last, [...tail, ...last], ...looked];
  const isTable3 = isLookup2 && /^(find|exists)/.test(name);
  for (const [index, words] of candidates.entries()) {
    for (const condition of concept.conditions) {
      const first2 = index === 0 ? 0 : index === 1 ? tail.length : words.length - splitWords(name).length;
      const at = words.findIndex(
        (_, from) => phrasesAt(words, condition.names, from).some((phrase) => from + phraseLength(words, phrase, from) > first2)
      );
      if (at < 0 || !isAskedOf(test, condition.of) || isAboutElse(test, condition.notWithin)) continue;
      if (concept.guard === "age" && isAgeOfThing(test)) continue;
      if (concept.guard === "login" && test.kind === 214 && letsAnybodyPast(test)) continue;
      if (concept.guard === "connection" && isOnlyOfOneself(test)) continue;
      if (saysElse(concept.guard, test)) continue;
      if (isUnlike(concept, words, isTable3 ? null : callee, test.kind === 214) || isFixed2(test)) continue;
      const isTurned2 = words.slice(0, at).some((word) => word === "not" || word === "non");
      return (isTurned2 ? !outcome : outcome) === condition.safe;
    }
  }
  return null;
}
function isFixed2(test) {
  if (test.kind === 80) return literalOf(test) !== null;
  if (!(test.kind === 214)) return false;
  const asked2 = calleeOf(test.expression);
  const returns = asked2 ? returnsOf(asked2) : [];
  const values = returns.map(({ value }) => value ? literalOf(value) : null);
  return values.length > 0 && values.every((one) => one !== null && one.value === values[0].value);
}

export {
  actOfCommand,
  runsCommand,
  commandAround,
  linkFile,
  linksOf,
  isAssignment,
  isMutation,
  outOfBrackets,
  declarationOf,
  goneThrough,
  valueOf,
  valueBehind,
  valueOfDeclaration,
  isAssigned,
  functionNamed,
  memberOf,
  exportOf,
  isExported,
  namedIn,
  importedAs,
  moduleMember,
  importersOf,
  normalised,
  memberOfTemplate,
  classAround,
  returnedBy,
  isWithin,
  usesInTurn,
  usesOfFunction,
  usesOfClass,
  usesOfDeclaration,
  literalOf,
  initializerOf,
  memberNamed,
  isLoad,
  meaningOf,
  answerOf2 as answerOf,
  queryIn,
  calleeOf,
  leaves,
  returnsOf,
  personBehind,
  isOfSomebody,
  callsOf,
  conditionsAsked,
  bare,
  tableIn,
  namedInCode,
  fixedText,
  tableBefore,
  HOLDERS,
  columnsOf2 as columnsOf,
  rowOfCall,
  valueAt2 as valueAt,
  symbolOf,
  QUERY_IN_TEXT,
  rowOfText,
  changesIn,
  tableAtStart,
  upsertsIn,
  usesOf,
  keyOf3 as keyOf,
  EACH,
  isTakenFrom,
  doneAt,
  boundBy,
  writesTo,
  isRequest,
  sentOf,
  isSent,
  isUnlike,
  receiversOf,
  isWithinUnlike,
  isProvenUnlike,
  standsWithin,
  isChoice,
  namesChoice,
  elementsOf,
  isChanged2 as isChanged,
  SERVERS,
  routeOf,
  fieldOf2 as fieldOf,
  heldAt,
  heldAtEnd,
  standInOf,
  numberedIn,
  mentionsBirth,
  namesBirth,
  isBirthOrAge,
  isCutoff,
  birthOrderOfCall,
  isStartOfRange,
  matchComparison,
  operandsOf,
  isOnlyOfOneself,
  isSent2,
  isSentPath,
  sourcesOf,
  isOneOfStaff,
  saysOld,
  measuresThing,
  asksLeastRole,
  letsAnybodyPast,
  isMarkedForAnybody,
  isPastAnybody,
  HOOKS2 as HOOKS,
  hookRunBy,
  isRunInFile,
  saidAt2 as saidAt,
  limitOf,
  usesOf3 as usesOf2,
  namedAround,
  isEntry,
  isWholeBody,
  isWholeBodyOfRequest,
  isUnreadField,
  serverPartsOf,
  seenOnBoth,
  valuesPut,
  isChange,
  partsNamed,
  guardsAt,
  checkOf,
  guardsInside,
  distinct,
  traceTo,
  oneLine,
  setupCalled,
  computedBy,
  presumedBehind,
  isBlockOfThing,
  LOOKUPS,
  checksOf,
  renderOf,
  isForStaff,
  isRight,
  isWithinStaffOnly,
  isStaff,
  PERSON3 as PERSON,
  ABOUT,
  isOwnPerson,
  isOfOwnMember,
  heldBy2 as heldBy,
  ASKS_WHO2 as ASKS_WHO,
  showsOneself,
  callSiteOf,
  couldBeCallOf,
  fitsCallName,
  isCallOf,
  isToOneself,
  fitsReceiver,
  stringArgument,
  hasUnlikeArgument,
  namesIn2 as namesIn,
  isImportedCall,
  isPlugin,
  checksHeld,
  assignmentsTo,
  checksThatHold
};
