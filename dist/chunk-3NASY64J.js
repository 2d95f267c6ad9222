import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  compileSdks
} from "./chunk-ISG5NYJT.js";
import {
  nameOfFile as nameOfFile2
} from "./chunk-ZBNLO5DX.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  findPhrase,
  hasAnyPhrase,
  isFunction,
  nameNode,
  nameOf,
  nameOfFile,
  phraseLength,
  phrasesAt,
  phrasesOf,
  receiverOf,
  splitWords,
  textOf,
  throughout,
  unwrap
} from "./chunk-CVM2K653.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/own-words.ts
function withOwnWords(concept, words) {
  if (words.length === 0) return concept;
  if (concept.fact === "default") return { ...concept, owners: [...concept.owners ?? [], ...words] };
  const any2 = [...concept.match?.any ?? [], ...matchersFor(concept, words)];
  return { ...concept, match: { any: any2 } };
}
function matchersFor(concept, words) {
  const name = [...words];
  switch (concept.fact) {
    case "surface":
      return [{ jsx: { name } }];
    case "control":
      return [{ call: { name } }, { jsx: { name } }, { property: { name } }, { text: { words: name } }];
    case "guard":
      return [
        { call: { name } },
        ...name.map((word) => ({ condition: { name: [word], safe: !soundsUnsafe(concept, word) } }))
      ];
    default:
      return [{ call: { name } }];
  }
}
function soundsUnsafe(concept, word) {
  const conditions = (concept.match?.any ?? []).flatMap((one) => "condition" in one ? [one.condition] : []);
  const wordsOf = (safe2) => new Set(conditions.filter((one) => one.safe === safe2).flatMap((one) => one.name.flatMap(splitWords)));
  const safe = wordsOf(true);
  const telling = [...wordsOf(false)].filter((one) => !safe.has(one) && one.length > 2);
  return hasAnyPhrase(splitWords(word), phrasesOf(telling));
}

// src/extract/code/concepts.ts
function compileConcepts(documents, words, demand) {
  const shared = documents.find((document) => document.fact === "default");
  return documents.map((document) => {
    const own = words[document.concept] ?? [];
    const isAsked = (some) => some?.has(document.concept) ?? true;
    const ways = { isGuarded: isAsked(demand.guards), isTraced: isAsked(demand.traces) };
    if (!shared || !document.settings) return { ...compileConcept(document, own), ...ways };
    const { owners, inverts, fillers } = shared;
    const compiled = compileConcept({ owners, inverts, fillers, ...document }, own);
    return { ...compiled, ...ways, unlikeDefault: compileConcept(shared, []).unlike };
  });
}
function compileConcept(document, ownWords) {
  const concept = withOwnWords(document, ownWords);
  const all2 = concept.match?.any ?? [];
  const pick = (key) => all2.flatMap((one) => key in one ? [one[key]] : []);
  const not = (key) => phrasesOf(
    (concept.unlike ?? []).flatMap((one) => {
      const value = one[key];
      return Array.isArray(value) ? value : value?.name ?? [];
    })
  );
  return {
    id: concept.concept,
    fact: concept.fact,
    guard: concept.guard ?? null,
    stated: concept.stated ?? false,
    detector: concept.detector ?? null,
    isGuarded: true,
    isTraced: true,
    isSaidOnce: "repeated" in (concept.traits ?? {}),
    calls: pick("call").map((call) => ({
      names: phrasesOf(call.name),
      objects: call.object ? phrasesOf(call.object) : null,
      receivers: call.receiver ? phrasesOf(call.receiver) : null,
      needsString: call.argument === "string",
      needs: call.needs?.any ?? []
    })),
    imports: pick("import").map((one) => ({ package: one.package, name: one.name?.split(".") ?? [] })),
    routes: pick("route"),
    jsx: pick("jsx").map((jsx) => ({
      names: phrasesOf(jsx.name),
      parts: jsx.part ? phrasesOf(jsx.part) : null,
      before: jsx.before ? phrasesOf(jsx.before) : null,
      needs: jsx.needs?.any ?? []
    })),
    properties: pick("property").map((one) => ({
      names: phrasesOf(one.name),
      objects: one.object ? phrasesOf(one.object) : null
    })),
    labels: pick("text").flatMap((one) => phrasesOf(one.words)),
    conditions: pick("condition").map((one) => ({
      names: phrasesOf(one.name),
      safe: one.safe,
      of: one.of ? phrasesOf(one.of) : null,
      notWithin: phrasesOf(one.notWithin)
    })),
    compares: pick("compare").map((one) => ({
      names: phrasesOf(one.name),
      words: one.words ? phrasesOf(one.words) : null,
      safe: one.safe
    })),
    fallbacks: pick("fallback").flatMap((one) => phrasesOf(one.name)),
    sdks: compileSdks(document),
    settings: (concept.settings ?? []).map((one) => ({
      setting: one.setting,
      names: phrasesOf(one.name),
      owners: one.owners ? phrasesOf(one.owners) : null,
      notOwners: phrasesOf(one.notOwners),
      forms: phrasesOf(one.forms),
      isProp: one.prop ?? false,
      values: Object.entries(one.values).map(([option, literals]) => ({ option, literals: phrasesOf(literals) }))
    })),
    owners: phrasesOf(concept.owners),
    inverts: phrasesOf(concept.inverts),
    fillers: phrasesOf(concept.fillers),
    evidence: new Map(Object.entries(concept.evidence ?? {}).map(([kind, words]) => [kind, phrasesOf(words)])),
    unlike: {
      call: not("call"),
      receiver: not("receiver"),
      argument: not("argument"),
      word: not("word"),
      within: not("within")
    },
    unlikeDefault: { word: [], within: [] }
  };
}
var MAX_GAP = 2;
var MAX_LEADING = 2;
var SET_OFF = /^(handle|on|do|did|try|maybe|perform|execute|exec|run|call|invoke|dispatch|trigger|fire|process|async|api|client|request|submit|confirm|safe|safely|legacy|raw|internal|base|simple|queue|enqueue|schedule|redux|rpc|http|rest)$/;
function fitsPattern(pattern, words) {
  if (fitsFrom(pattern, words, 0)) return true;
  if (pattern.objects === null) return false;
  for (let from = 1; from <= MAX_LEADING && SET_OFF.test(words[from - 1] ?? ""); from++)
    if (fitsFrom(pattern, words, from)) return true;
  return false;
}
function fitsFrom({ names, objects }, words, from) {
  return phrasesAt(words, names, from).some((phrase) => {
    const length = phraseLength(words, phrase, from);
    if (objects === null) return from + length === words.length;
    for (let at = from + length; at <= from + length + MAX_GAP && at < words.length; at++) {
      if (phrasesAt(words, objects, at).length > 0) return true;
    }
    return false;
  });
}

// src/extract/code/links/registry.ts
var links = /* @__PURE__ */ new WeakMap();
function linkFile(ast, own) {
  links.set(ast, own);
}
function linksOf(node) {
  return links.get(node.getSourceFile()) ?? null;
}

// src/extract/code/scopes.ts
import { ts } from "./vendor/ts-morph.js";
function declarationOf(name, from) {
  for (let at = from; at; at = at.parent) {
    const found2 = declaredIn(at)?.get(name);
    if (found2) return found2;
  }
  return null;
}
var known = /* @__PURE__ */ new WeakMap();
function declaredIn(node) {
  switch (node.kind) {
    case ts.SyntaxKind.SourceFile:
    case ts.SyntaxKind.Block:
    case ts.SyntaxKind.CaseBlock:
    case ts.SyntaxKind.ModuleBlock:
    case ts.SyntaxKind.ForStatement:
    case ts.SyntaxKind.ForOfStatement:
    case ts.SyntaxKind.ForInStatement:
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor: {
      let names = known.get(node);
      if (!names) {
        names = /* @__PURE__ */ new Map();
        readScope(node, names);
        known.set(node, names);
      }
      return names;
    }
    default:
      return null;
  }
}
function readScope(node, names) {
  if (isFunction(node)) for (const parameter of node.parameters) add(parameter, names);
  else if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    if (node.initializer && ts.isVariableDeclarationList(node.initializer)) addAll(node.initializer, names);
  } else for (const statement of statementsOf(node)) addStatement(statement, names);
}
function statementsOf(block) {
  return ts.isCaseBlock(block) ? block.clauses.flatMap((clause) => [...clause.statements]) : block.statements;
}
function addStatement(statement, names) {
  if (ts.isVariableStatement(statement)) addAll(statement.declarationList, names);
  else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) {
    if (statement.name && !names.has(statement.name.text)) names.set(statement.name.text, statement);
  }
}
function addAll(list, names) {
  for (const declaration of list.declarations) add(declaration, names);
}
function add(declaration, names) {
  const { name } = declaration;
  if (!ts.isIdentifier(name)) {
    for (const element of name.elements) if (!ts.isOmittedExpression(element)) add(element, names);
  } else if (!names.has(name.text)) names.set(name.text, declaration);
}
function valueOf(identifier) {
  const declaration = declarationOf(identifier.text, identifier);
  return declaration && ts.isVariableDeclaration(declaration) ? valueOfDeclaration(declaration) : null;
}
function valueOfDeclaration(declaration) {
  if (!declaration.initializer || !ts.isIdentifier(declaration.name)) return null;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  if (!isConst && isAssigned(declaration.name.text, declaration.getSourceFile())) return null;
  return declaration.initializer;
}
var assigned = /* @__PURE__ */ new WeakMap();
function isAssigned(name, root) {
  let names = assigned.get(root);
  if (!names) assigned.set(root, names = assignedNames(root));
  return names.has(name);
}
function assignedNames(root) {
  const names = /* @__PURE__ */ new Set();
  eachNode(root, (node) => {
    if (ts.isBinaryExpression(node)) {
      if (!isAssignment(node.operatorToken.kind)) return;
      if (ts.isIdentifier(node.left)) names.add(node.left.text);
      else if (ts.isObjectLiteralExpression(node.left) || ts.isArrayLiteralExpression(node.left))
        for (const word of node.left.getText().match(/[\w$]+/g) ?? []) names.add(word);
    } else if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node) && isStep(node.operator)) {
      if (ts.isIdentifier(node.operand)) names.add(node.operand.text);
    }
  });
  return names;
}
var isStep = (operator) => operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
function isAssignment(kind) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
function functionNamed(name, from) {
  const declaration = declarationOf(name, from);
  if (!declaration) return null;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : null;
}
function memberOf(from, name) {
  let at = from;
  while (at && !ts.isClassLike(at)) at = at.parent;
  return at?.members.find(
    (member) => member.name && !ts.isComputedPropertyName(member.name) && textOf(member.name) === name
  ) ?? null;
}

// src/kit/in-turn.ts
function keptInTurn(source) {
  const found2 = [];
  const rest = source[Symbol.iterator]();
  let isBusy = false;
  const more = () => {
    if (isBusy) return false;
    isBusy = true;
    try {
      const next = rest.next();
      if (!next.done) found2.push(next.value);
      return !next.done;
    } finally {
      isBusy = false;
    }
  };
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < found2.length || more(); index++) yield found2[index];
    }
  };
}

// src/extract/code/commands.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var CLASS = /(?:_?(?:Command|Handler|Use_?Case|Interactor|Operation|Action))+$/;
var RUNS = /^(execute|run|handle|invoke|perform|call|exec)$/;
var actOfCommand = (name) => CLASS.test(name) && name.replace(CLASS, "") !== "" ? name.replace(CLASS, "") : null;
var runsCommand = (node) => ts2.isMethodDeclaration(node) && node.body !== void 0 && RUNS.test(textOf(node.name));
function commandAround(node) {
  if (!runsCommand(node) || !ts2.isClassLike(node.parent)) return null;
  const { name } = node.parent;
  return name && actOfCommand(name.text) !== null ? name : null;
}

// src/extract/code/links/commands-handed.ts
import { ts as ts6 } from "./vendor/ts-morph.js";

// src/extract/code/links/declared.ts
import { ts as ts3 } from "./vendor/ts-morph.js";

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
    const before = at > 0 ? text[at - 1] : "\n";
    const after = text[end] ?? "";
    const isHeld2 = /['"\s:=]/.test(after) && HOLDS_FUNCTION.test(text.slice(end, end + AHEAD));
    if (isHeld2) return true;
    if (before === "." || !/[\s(<]/.test(after)) continue;
    if (AFTER_FUNCTION.test(text.slice(Math.max(0, at - BEHIND), at))) return true;
    const hasParameters = /^\s*[(<]/.test(text.slice(end, end + BEHIND));
    if (hasParameters && AT_LINE_START.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))) return true;
  }
  return false;
}
var SHORT = 4;
function wholeIn(text, name) {
  if (name.length < SHORT) {
    const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
    return (from) => {
      whole.lastIndex = from;
      return whole.exec(text)?.index ?? -1;
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
  ts3.SyntaxKind.FunctionDeclaration,
  ts3.SyntaxKind.FunctionExpression,
  ts3.SyntaxKind.ArrowFunction,
  ts3.SyntaxKind.MethodDeclaration
];
var CLASSES = [ts3.SyntaxKind.ClassDeclaration, ts3.SyntaxKind.ClassExpression];
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
  let names = declaring.get(holding);
  if (!names) declaring.set(holding, names = /* @__PURE__ */ new Map());
  let files = names.get(name);
  if (!files) names.set(name, files = keptInTurn(filesWith(holding(name), (text) => declaresFunction(text, name))));
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
  let found2 = null;
  for (const item of items) {
    if (found2 !== null) return null;
    found2 = item;
  }
  return found2;
}
function functionsNamed(name, from, owner = []) {
  const isIt2 = (node) => isFunction(node) && node.body !== void 0 && !ts3.isAccessor(node) && declaredName(node) === name;
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
  const isIt2 = (node) => ts3.isClassLike(node) && declaredName(node) === name;
  const declares = new RegExp(`\\bclass\\s+${literally(name)}\\b`);
  return only(
    found(from, `class ${name}`, ({ holding }) => filesWith(holding(name), (text) => declares.test(text)), CLASSES, isIt2)
  );
}
function implementersOf(name, from) {
  const isIt2 = (node) => ts3.isClassLike(node) && !(ts3.getModifiers(node) ?? []).some(({ kind }) => kind === ts3.SyntaxKind.AbstractKeyword) && (node.heritageClauses ?? []).some(
    (clause) => clause.types.some(({ expression }) => ts3.isIdentifier(expression) && expression.text === name)
  );
  const names = new RegExp(`\\b(?:implements|extends)\\s[^{]*\\b${literally(name)}\\b`);
  return found(
    from,
    `implements ${name}`,
    ({ holding }) => filesWith(holding(name), (text) => names.test(text)),
    CLASSES,
    isIt2
  );
}

// src/extract/code/links/exports.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
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
    const found2 = moduleMember(file, specifier, name, hops - 1);
    if (found2) return found2;
  }
  return null;
}
function isExported(declaration) {
  const file = declaration.getSourceFile();
  let table = tables.get(file);
  if (!table) tables.set(file, table = tableOf(file));
  const isIt2 = (name) => declarationOf(name, file) === declaration;
  return [...table.own.values()].some((one) => one === declaration || ts4.isIdentifier(one) && isIt2(one.text)) || [...table.renamed.values()].some(({ specifier, name }) => specifier === null && isIt2(name));
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
    const isType = ts4.isInterfaceDeclaration(statement) || ts4.isTypeAliasDeclaration(statement);
    if (isType && statement.name.text === name) return statement;
  }
  return null;
}
function tableOf(file) {
  const own = /* @__PURE__ */ new Map();
  const renamed = /* @__PURE__ */ new Map();
  const stars = [];
  let whole = null;
  for (const statement of file.statements) {
    if (ts4.isExportDeclaration(statement)) {
      readClause(statement, renamed, stars);
    } else if (ts4.isExportAssignment(statement)) {
      own.set("default", statement.expression);
    } else if (ts4.isExpressionStatement(statement)) {
      readAssignment(statement.expression, whole, own);
    } else {
      for (const [name, declared] of exportedBy(statement)) own.set(name, declared);
      whole ??= nameOfModule(statement);
    }
  }
  return { own, renamed, stars };
}
function readClause({ exportClause: clause, moduleSpecifier }, renamed, stars) {
  const specifier = moduleSpecifier && ts4.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
  if (!clause) {
    if (specifier !== null) stars.push(specifier);
  } else if (ts4.isNamespaceExport(clause)) {
    if (specifier !== null) renamed.set(textOf(clause.name), { specifier, name: "*" });
  } else {
    for (const one of clause.elements)
      renamed.set(textOf(one.name), { specifier, name: textOf(one.propertyName ?? one.name) });
  }
}
function exportedBy(statement) {
  const modifiers = ts4.canHaveModifiers(statement) ? ts4.getModifiers(statement) ?? [] : [];
  if (!modifiers.some((modifier) => modifier.kind === ts4.SyntaxKind.ExportKeyword)) return [];
  if (ts4.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(
      (declaration) => namesOf(declaration.name).flatMap((name) => {
        const found2 = declarationOf(name, statement.getSourceFile());
        return found2 ? [[name, found2]] : [];
      })
    );
  }
  const isDeclared = ts4.isFunctionDeclaration(statement) || ts4.isClassDeclaration(statement) || ts4.isEnumDeclaration(statement) || ts4.isInterfaceDeclaration(statement) || ts4.isTypeAliasDeclaration(statement);
  if (!isDeclared) return [];
  const isDefault = modifiers.some((modifier) => modifier.kind === ts4.SyntaxKind.DefaultKeyword);
  return [[isDefault ? "default" : statement.name?.text ?? "default", statement]];
}
function namesOf(name) {
  if (ts4.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => ts4.isOmittedExpression(element) ? [] : namesOf(element.name));
}
function nameOfModule(statement) {
  if (!ts4.isVariableStatement(statement)) return null;
  const found2 = statement.declarationList.declarations.find(
    ({ name, initializer }) => ts4.isIdentifier(name) && initializer && isModule(initializer)
  );
  return found2 ? textOf(found2.name) : null;
}
var isModule = (expression) => /^(module\.)?exports$/.test(expression.getText());
function readAssignment(expression, whole, own) {
  const inner = unwrap(expression);
  if (!ts4.isBinaryExpression(inner) || inner.operatorToken.kind !== ts4.SyntaxKind.EqualsToken) return;
  const { left } = inner;
  let { right } = inner;
  while (ts4.isBinaryExpression(right) && right.operatorToken.kind === ts4.SyntaxKind.EqualsToken) right = right.right;
  if (isModule(left)) {
    own.set("default", right);
    if (!ts4.isObjectLiteralExpression(right)) return;
    for (const property2 of right.properties) {
      if (ts4.isShorthandPropertyAssignment(property2)) own.set(property2.name.text, property2.name);
      else if (ts4.isPropertyAssignment(property2)) own.set(textOf(property2.name), property2.initializer);
      else if (ts4.isMethodDeclaration(property2) && !ts4.isComputedPropertyName(property2.name))
        own.set(textOf(property2.name), property2);
    }
  } else if (ts4.isPropertyAccessExpression(left)) {
    const { expression: owner, name } = left;
    if (isModule(owner) || whole !== null && ts4.isIdentifier(owner) && owner.text === whole)
      own.set(name.text, right);
  }
}

// src/extract/code/links/whole-modules.ts
import { ts as ts5 } from "./vendor/ts-morph.js";

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
  const known11 = naming.get(own);
  if (known11) return known11;
  const links2 = linksOf(own);
  const stem = baseName(links2.path).replace(/\.[^.]+$/, "");
  const module = stem === "index" ? baseName(folderOf(links2.path)) : stem;
  const first = module.split(/[^\w$]+/).find((part2) => part2 !== "");
  const quoted = new RegExp(`\\b${literally(module)}(\\.\\w+)?['"\`]`);
  const files = first !== void 0 && links2.lookFor(first, quoted, MAX_FILES) || [];
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
    let before = at - 1;
    while (before >= 0 && BLANK.test(text[before])) before--;
    if (before >= 0 && signs.includes(text[before])) return true;
  }
  return false;
}
function isNamedBy(text, name) {
  if (standsBehind(text, name, ".")) return true;
  let from = 0;
  let isPorting = false;
  for (const at of placesOf(text, name)) {
    const before = text.slice(from, at);
    const end = before.lastIndexOf(";");
    isPorting = PORTS.test(before.slice(end + 1)) || end < 0 && isPorting;
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
  let found2 = known3.get(own);
  if (!found2) known3.set(own, found2 = [...filesTakingWhole(own)].flatMap((file) => [...wholesIn(file, own)]));
  return found2;
}
function* wholesIn(file, own) {
  const links2 = linksOf(file);
  if (!links2) return;
  const path = linksOf(own)?.path ?? "";
  const mayBe = (specifier) => links2.mayLead(specifier, path, "*");
  for (const [alias, { specifier, name }] of links2.imports)
    if ((name === "*" || name === "default") && mayBe(specifier) && isWhole(importedAs(file, alias), own))
      yield* links2.identifiers(alias);
  if (!isWhole(exportOf(own, "default"), own)) return;
  for (const node of links2.ofKinds([ts5.SyntaxKind.CallExpression]))
    if (ts5.isCallExpression(node) && isLoad(node)) {
      const [given] = node.arguments;
      if (given && ts5.isStringLiteralLike(given) && mayBe(given.text) && links2.open(given.text, "*") === own)
        yield node;
    }
}
var isWhole = (found2, own) => found2 === own || found2 !== null && ts5.isObjectLiteralExpression(found2) && found2.getSourceFile() === own;
var isLoad = ({ expression }) => expression.kind === ts5.SyntaxKind.ImportKeyword || ts5.isIdentifier(expression) && expression.text === "require";
function hides(node, name) {
  const { parent } = node;
  if (ts5.isAwaitExpression(parent) || ts5.isParenthesizedExpression(parent) || ts5.isAsExpression(parent))
    return hides(parent, name);
  if (ts5.isElementAccessExpression(parent)) {
    const { expression, argumentExpression: key } = parent;
    return expression === node && (!ts5.isStringLiteralLike(key) || key.text === name);
  }
  if (ts5.isVariableDeclaration(parent)) return parent.initializer === node && isKeptUnseen(node, parent, name);
  if (ts5.isCallExpression(parent) || ts5.isNewExpression(parent)) return parent.expression !== node;
  if (ts5.isForInStatement(parent) || ts5.isForOfStatement(parent)) return parent.expression === node;
  return ts5.isSpreadAssignment(parent) || ts5.isSpreadElement(parent) || ts5.isArrayLiteralExpression(parent) ? true : ts5.isReturnStatement(parent) || isPutInObject(node);
}
function isPutInObject({ parent }) {
  if (!ts5.isPropertyAssignment(parent) && !ts5.isShorthandPropertyAssignment(parent)) return false;
  const holder = parent.parent.parent;
  const isExported2 = ts5.isExportAssignment(holder) || ts5.isBinaryExpression(holder) && /^(module\.)?exports\b/.test(holder.left.getText());
  return !isExported2;
}
function isKeptUnseen(node, { name: kept }, name) {
  if (!ts5.isObjectBindingPattern(kept)) {
    if (!ts5.isIdentifier(kept)) return true;
    const named = linksOf(kept)?.identifiers(kept.text) ?? [];
    return named.some((one) => one.parent !== kept.parent && hides(one, name));
  }
  return kept.elements.some((one) => {
    if (one.dotDotDotToken) return true;
    const { propertyName } = one;
    if (propertyName && ts5.isComputedPropertyName(propertyName)) return true;
    const isImport = ts5.isCallExpression(node) && ts5.isSourceFile(kept.parent.parent.parent.parent);
    return !isImport && textOf(propertyName ?? one.name) === name;
  });
}

// src/extract/code/links/commands-handed.ts
var HANDLES = /^(CommandHandler|QueryHandler|RequestHandler|EventsHandler)$/;
var HANDS = /^(execute|send|dispatch|publish)$/;
var ANY = /(?:)/;
var CLASSES2 = [ts6.SyntaxKind.ClassDeclaration];
function commandOf(declared) {
  if (!runsCommand(declared) || !ts6.isClassDeclaration(declared.parent)) return null;
  return only(commandsOf(declared.parent));
}
function commandsOf(handler) {
  return (ts6.getDecorators(handler) ?? []).flatMap(
    ({ expression }) => ts6.isCallExpression(expression) && HANDLES.test(nameOf(expression.expression) ?? "") ? expression.arguments.filter(ts6.isIdentifier) : []
  );
}
function* madeCommands(command) {
  for (const file of linksOf(command)?.filesWith(command.text, ANY) ?? [])
    for (const name of linksOf(file)?.identifiers(command.text) ?? []) {
      const made = madeBy(name);
      if (made) yield made;
      else if (!onlyTells(name)) yield null;
    }
  const declared = importedAs(command.getSourceFile(), command.text);
  if (declared && isTakenUnseen(command.text, declared.getSourceFile())) yield null;
}
function madeBy(name) {
  const { parent } = name;
  const at = ts6.isPropertyAccessExpression(parent) ? parent.parent : parent;
  return ts6.isNewExpression(at) && (at.expression === name || at.expression === parent) ? at : null;
}
function onlyTells(name) {
  const { parent } = name;
  if (ts6.isClassDeclaration(parent) || ts6.isTypeReferenceNode(parent) || ts6.isTypeQueryNode(parent)) return true;
  if (ts6.isImportSpecifier(parent) || ts6.isExportSpecifier(parent)) return parent.propertyName === void 0;
  const isHandled = ts6.isCallExpression(parent) && ts6.isDecorator(parent.parent) && HANDLES.test(nameOf(parent.expression) ?? "");
  return isHandled || ts6.isBinaryExpression(parent) && parent.operatorToken.kind === ts6.SyntaxKind.InstanceOfKeyword;
}
function runByBus(callee) {
  const call = callee.parent;
  if (!ts6.isCallExpression(call) || call.expression !== callee || !HANDS.test(nameOf(callee) ?? "")) return null;
  const given = call.arguments[0] && unwrap(call.arguments[0]);
  const command = given && ts6.isNewExpression(given) ? nameOf(given.expression) : null;
  if (command === null || command === void 0) return null;
  const handles = new RegExp(`@\\w+Handler\\s*\\([^)]*\\b${literally(command)}\\b`);
  const handlers = (linksOf(callee)?.filesWith(command, handles) ?? []).flatMap(
    (file) => (linksOf(file)?.ofKinds(CLASSES2) ?? []).flatMap(
      (node) => ts6.isClassDeclaration(node) && commandsOf(node).some((one) => one.text === command) ? node.members.filter(runsCommand) : []
    )
  );
  return only(handlers);
}

// src/extract/code/links/meaning.ts
import { ts as ts20 } from "./vendor/ts-morph.js";

// src/extract/code/links/annotations.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
var THROUGH = /^(Promise|Awaited|Readonly|Partial|Required|NonNullable|Pick|Omit|Ref|RefObject|Lazy|Provider|InstanceType)$/;
var MAX_ALIASES = 6;
function meaningOfType(type, depth = MAX_ALIASES) {
  if (depth === 0) return null;
  const again = (one) => meaningOfType(one, depth - 1);
  if (ts7.isParenthesizedTypeNode(type)) return again(type.type);
  if (ts7.isTypeLiteralNode(type)) return { is: "shape", node: type };
  if (ts7.isUnionTypeNode(type)) {
    const some = type.types.filter((one) => !isNothing(one));
    return some.length === 1 ? again(some[0]) : null;
  }
  if (ts7.isIntersectionTypeNode(type)) return type.types.map(again).find((one) => one !== null) ?? null;
  if (ts7.isTypeQueryNode(type)) return ts7.isIdentifier(type.exprName) ? meaningOf(type.exprName) : null;
  if (ts7.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    const [first] = type.typeArguments ?? [];
    if (name === "ReturnType" && first) return answerOf(again(first));
    if (THROUGH.test(name)) return first ? madeFrom(again(first)) : null;
    return meaningOfFound(typeNamed(type.typeName), depth);
  }
  if (ts7.isExpressionWithTypeArguments(type))
    return ts7.isIdentifier(type.expression) ? meaningOfFound(typeNamed(type.expression), depth) : null;
  if (ts7.isImportTypeNode(type) && ts7.isLiteralTypeNode(type.argument) && type.qualifier) {
    const specifier = ts7.isStringLiteral(type.argument.literal) ? type.argument.literal.text : "";
    return meaningOfFound(moduleMember(type.getSourceFile(), specifier, textOf(type.qualifier)), depth);
  }
  return null;
}
function meaningOfFound(found2, depth) {
  if (!found2 || ts7.isSourceFile(found2)) return null;
  if (ts7.isInterfaceDeclaration(found2)) return { is: "shape", node: found2 };
  if (ts7.isTypeAliasDeclaration(found2)) return meaningOfType(found2.type, depth - 1);
  return ts7.isClassLike(found2) ? { is: "instance", node: found2 } : null;
}
function typeNamed(name) {
  if (ts7.isIdentifier(name)) return declarationOf(name.text, name) ?? namedIn(name.getSourceFile(), name.text);
  const owner = ts7.isIdentifier(name.left) ? namedIn(name.getSourceFile(), name.left.text) : null;
  return owner && ts7.isSourceFile(owner) ? exportOf(owner, name.right.text) : null;
}
var isNothing = (type) => type.kind === ts7.SyntaxKind.UndefinedKeyword || ts7.isLiteralTypeNode(type) && type.literal.kind === ts7.SyntaxKind.NullKeyword;
var answerOf = (meaning) => meaning?.is === "function" ? meaningOfAnswer(meaning.node) : null;
var madeFrom = (meaning) => meaning?.is === "class" ? { is: "instance", node: meaning.node } : meaning;

// src/extract/code/links/class-members.ts
import { ts as ts9 } from "./vendor/ts-morph.js";

// src/extract/code/links/handed-out.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var RUNS2 = /^(mutate|mutateAsync)$/;
var PARTS = /^(getters|actions)$/;
function handedOutBy(options, name) {
  const maker = ts8.isCallExpression(options.parent) ? nameOf(options.parent.expression) ?? "" : "";
  if (/^use\w*Mutation$/.test(maker) && RUNS2.test(name)) return memberOf2({ is: "object", node: options }, "mutationFn");
  if (maker !== "defineStore") return null;
  for (const part2 of options.properties) {
    const table = ts8.isPropertyAssignment(part2) && PARTS.test(textOf(part2.name)) ? meaningOf(part2.initializer) : null;
    const found2 = table && memberOf2(table, name);
    if (found2) return found2;
  }
  return null;
}

// src/extract/code/links/class-members.ts
var MAX_BASES = 6;
function memberOf2(owner, name, inherited = false) {
  switch (owner.is) {
    case "module": {
      const found2 = exportOf(owner.node, name);
      return found2 && meaningOfExport(found2);
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
function classMember(owner, name, isStatic, depth = MAX_BASES) {
  const named = owner.members.filter((member) => isNamed(member, name) && isStatic === hasModifier(member, STATIC));
  for (const member of named) {
    if (ts9.isMethodDeclaration(member) && member.body) return { is: "function", node: member };
    if (ts9.isGetAccessorDeclaration(member)) return meaningOfAnswer(member);
    if (!ts9.isPropertyDeclaration(member)) continue;
    const value = member.initializer ? meaningOf(member.initializer) : null;
    const found2 = value ?? (member.type ? meaningOfType(member.type) : null) ?? injectedInto(member);
    if (found2) return found2;
  }
  const isAbstract = named.some((member) => ts9.isMethodDeclaration(member) && hasModifier(member, ABSTRACT));
  if (isAbstract) return ofOnlyImplementer(owner, name);
  const given = isStatic ? null : fromConstructor(owner, name);
  return given ?? ofBase(owner, name, isStatic, depth);
}
var [STATIC, ABSTRACT] = [ts9.SyntaxKind.StaticKeyword, ts9.SyntaxKind.AbstractKeyword];
var hasModifier = (node, kind) => ts9.canHaveModifiers(node) && (ts9.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
var isNamed = (member, name) => member.name !== void 0 && !ts9.isComputedPropertyName(member.name) && textOf(member.name) === name;
function fromConstructor(owner, name) {
  const made = owner.members.find((member) => ts9.isConstructorDeclaration(member) && member.body !== void 0);
  if (!made || !ts9.isConstructorDeclaration(made)) return null;
  const own = made.parameters.find(
    (one) => ts9.isIdentifier(one.name) && one.name.text === name && (ts9.getModifiers(one)?.length ?? 0) > 0
  );
  if (own) return (own.type ? meaningOfType(own.type) : null) ?? injectedInto(own);
  for (const statement of made.body.statements) {
    if (!ts9.isExpressionStatement(statement) || !ts9.isBinaryExpression(statement.expression)) continue;
    const { left, right, operatorToken } = statement.expression;
    const isOwn = operatorToken.kind === ts9.SyntaxKind.EqualsToken && ts9.isPropertyAccessExpression(left) && left.expression.kind === ts9.SyntaxKind.ThisKeyword && textOf(left.name) === name;
    if (isOwn) return meaningOf(right);
  }
  return null;
}
function injectedInto(member) {
  for (const { expression } of ts9.getDecorators(member) ?? []) {
    const token = ts9.isCallExpression(expression) && /^[iI]nject/.test(nameOf(expression.expression) ?? "");
    const meaning = token && expression.arguments[0] ? meaningOf(expression.arguments[0]) : null;
    if (meaning?.is === "class") return { is: "instance", node: meaning.node };
  }
  return null;
}
function ofBase(owner, name, isStatic, depth) {
  const clause = owner.heritageClauses?.find(({ token }) => token === ts9.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0] && depth > 0 ? meaningOf(clause.types[0].expression) : null;
  return base?.is === "class" ? classMember(base.node, name, isStatic, depth - 1) : null;
}
function objectMember(object, name) {
  for (const one of [...object.properties].reverse()) {
    if (ts9.isSpreadAssignment(one)) {
      const spread = meaningOf(one.expression);
      const found2 = spread && memberOf2(spread, name);
      if (found2) return found2;
    } else if (one.name && !ts9.isComputedPropertyName(one.name) && textOf(one.name) === name) {
      if (ts9.isShorthandPropertyAssignment(one)) return meaningOf(one.name);
      if (ts9.isPropertyAssignment(one)) return meaningOf(one.initializer);
      if (ts9.isGetAccessorDeclaration(one)) return meaningOfAnswer(one);
      return isFunction(one) ? { is: "function", node: one } : null;
    }
  }
  return handedOutBy(object, name);
}
function shapeMember(shape, name) {
  const implemented2 = ts9.isInterfaceDeclaration(shape) ? ofOnlyImplementer(shape, name) : null;
  if (implemented2) return implemented2;
  for (const member of shape.members) {
    const isIt2 = member.name && !ts9.isComputedPropertyName(member.name) && textOf(member.name) === name;
    if (isIt2 && ts9.isPropertySignature(member)) return member.type ? meaningOfType(member.type) : null;
  }
  if (!ts9.isInterfaceDeclaration(shape)) return null;
  for (const clause of shape.heritageClauses ?? []) {
    for (const type of clause.types) {
      const base = meaningOfType(type);
      const found2 = base && memberOf2(base, name);
      if (found2) return found2;
    }
  }
  return null;
}
function ofOnlyImplementer(owner, name) {
  const found2 = owner.name ? only(implementersOf(owner.name.text, owner)) : null;
  return found2 && found2 !== owner ? classMember(found2, name, false) : null;
}

// src/extract/code/links/returned.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
function returnedBy({ body }) {
  if (!body) return [];
  if (!ts10.isBlock(body)) return [body];
  const returned = [];
  const walk = (node) => {
    if (ts10.isFunctionLike(node)) return;
    if (ts10.isReturnStatement(node) && node.expression) returned.push(node.expression);
    ts10.forEachChild(node, walk);
  };
  ts10.forEachChild(body, walk);
  return returned;
}

// src/extract/code/links/given.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
function givenToFactory(parameter) {
  const declared = parameter.parent;
  if (!isFunction(declared) || !isNamedAlone(declared) || !makesFunctions(declared)) return null;
  const declaration = declarationBehind(declared);
  if (!declaration || isHandedOutUnseen(declaration)) return null;
  const calls = [];
  for (const use of usesOfDeclaration(declaration)) {
    const { parent } = use;
    if (calls.length > 0 || !ts11.isCallExpression(parent) || parent.expression !== use) return null;
    calls.push(parent);
  }
  return calls[0]?.arguments[declared.parameters.indexOf(parameter)] ?? null;
}
function makesFunctions(declared) {
  const [only2, ...more] = returnedBy(declared);
  const made = only2 && more.length === 0 ? unwrap(only2) : null;
  if (!made) return false;
  if (isFunction(made)) return true;
  const own = declared.body && ts11.isBlock(declared.body) ? declared.body.statements : [];
  const functions = new Set(own.flatMap(namesOfFunctions));
  if (!ts11.isObjectLiteralExpression(made)) return ts11.isIdentifier(made) && functions.has(made.text);
  return made.properties.some(
    (one) => ts11.isMethodDeclaration(one) || ts11.isPropertyAssignment(one) && isFunction(unwrap(one.initializer)) || ts11.isShorthandPropertyAssignment(one) && functions.has(one.name.text)
  );
}
function namesOfFunctions(statement) {
  if (ts11.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts11.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(
    ({ name, initializer }) => ts11.isIdentifier(name) && initializer && isFunction(unwrap(initializer)) ? [name.text] : []
  );
}

// src/extract/code/links/injected.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var TAKES = /^(get|resolve|inject|make|lookup|useService|getInstance|getService)$/;
var CALLS = [ts12.SyntaxKind.CallExpression];
var PUTS = /^(set|register|registerInstance|bind|provide|decorate|value)$/;
function injected(call) {
  const [first, ...more] = call.arguments;
  if (!first || more.length > 1 || !TAKES.test(nameOf(call.expression) ?? "")) return null;
  if (ts12.isIdentifier(first)) return /^[A-Z]\w*[a-z]/.test(first.text) ? { class: first } : null;
  const token = ts12.isStringLiteralLike(first) ? first.text : null;
  if (token === null || !/^[A-Za-z]\w*$/.test(token)) return null;
  return { values: putUnder(token, call), className: token.charAt(0).toUpperCase() + token.slice(1), at: call };
}
var decorated = /* @__PURE__ */ new WeakMap();
function decoratedWith(member) {
  if (!ts12.isPropertyAccessExpression(member) || !ts12.isIdentifier(member.name)) return [];
  const links2 = /^(fastify|app|server|instance)$/.test(nameOf(member.expression) ?? "") ? linksOf(member) : null;
  if (!links2) return [];
  let known11 = decorated.get(links2.holding);
  if (!known11) decorated.set(links2.holding, known11 = /* @__PURE__ */ new Map());
  const name = member.name.text;
  let values = known11.get(name);
  if (!values) {
    const isAny = links2.holding("decorate").length > 0;
    known11.set(name, values = isAny ? putUnder(name, member, "decorate") : []);
  }
  return values;
}
function putUnder(token, from, by = "\\w+") {
  const values = [];
  const puts = new RegExp(`\\.${by}\\(\\s*['"\`]${token}['"\`]\\s*,`);
  for (const file of linksOf(from)?.filesWith(token, puts) ?? []) {
    for (const node of linksOf(file)?.ofKinds(CALLS) ?? []) {
      if (!ts12.isCallExpression(node) || !PUTS.test(nameOf(node.expression) ?? "")) continue;
      const [first, second] = node.arguments;
      if (first && second && ts12.isStringLiteralLike(first) && first.text === token) values.push(second);
    }
  }
  return values;
}

// src/extract/code/links/own-members.ts
import { ts as ts15 } from "./vendor/ts-morph.js";

// src/extract/code/links/connected.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var known4 = /* @__PURE__ */ new WeakMap();
function givenByStore(name, file) {
  let given = known4.get(file);
  if (!given) known4.set(file, given = actionsIn(file));
  const [only2, ...more] = given;
  const actions = only2 && more.length === 0 ? actionsOf(only2) : null;
  return actions && memberOf2(actions, name);
}
function actionsIn(file) {
  const found2 = [];
  const look = (node) => {
    if (ts13.isCallExpression(node) && nameOf(node.expression) === "connect" && ts13.isIdentifier(node.expression))
      found2.push(node.arguments[1] ?? node.expression);
    if (!isFunction(node) && !ts13.isClassLike(node)) ts13.forEachChild(node, look);
  };
  if (file.text.includes("connect(")) look(file);
  return found2;
}
function actionsOf(given) {
  const meaning = meaningOf(given);
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
  const isOwn = ts13.isPropertyAccessExpression(holder) ? holder.name.text === "props" && holder.expression.kind === ts13.SyntaxKind.ThisKeyword : ts13.isIdentifier(holder) && holder.text === "props" && isTaken(holder);
  return isOwn ? givenByStore(access.name.text, access.getSourceFile()) : null;
}
function isTaken(props) {
  const declared = declarationOf(props.text, props);
  return !!declared && ts13.isParameter(declared) && isOfComponent(declared);
}

// src/extract/code/links/vue-members.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
function memberOfComponent(name, from) {
  const options = optionsAround(from);
  if (!options) return null;
  const own = declarationOf(name, from);
  if (own && own.getSourceFile() === options.getSourceFile()) return meaningOfDeclaration(own);
  return mixedIn(name, options) ?? mapped(name, from);
}
function optionsAround(from) {
  const declared = declarationOf("$options", from);
  const value = declared && ts14.isVariableDeclaration(declared) ? valueOfDeclaration(declared) : null;
  const meaning = value && meaningOf(value);
  return meaning?.is === "object" ? meaning.node : null;
}
function mixedIn(name, options) {
  const listed = valueUnder("mixins", options);
  if (!listed || !ts14.isArrayLiteralExpression(listed)) return null;
  for (const one of [...listed.elements].reverse()) {
    const mixin = meaningOf(one);
    const methods = mixin && memberOf2(mixin, "methods");
    const found2 = methods && memberOf2(methods, name);
    if (found2) return found2;
  }
  return null;
}
function mapped(name, from) {
  for (const call of mappingsAround(from)) {
    const last = call.arguments.at(-1);
    const action = last && actionUnder(name, unwrap(last));
    const found2 = action && only(actionsNamed(action, from));
    if (found2) return { is: "function", node: found2 };
  }
  return null;
}
function mappingsAround(from) {
  for (let at = from; at; at = at.parent) {
    const body = isFunction(at) && at.body && ts14.isBlock(at.body) ? at.body : null;
    const calls = (body?.statements ?? []).flatMap((one) => {
      if (!ts14.isVariableStatement(one)) return [];
      const [declared] = one.declarationList.declarations;
      const value = declared?.name.getText() === "$mapped" && declared.initializer ? unwrap(declared.initializer) : null;
      return value && ts14.isCallExpression(value) && nameOf(value.expression) === "mapActions" ? [value] : [];
    });
    if (calls.length > 0) return calls;
  }
  return [];
}
function actionUnder(name, given) {
  const textOfLast = (one) => ts14.isStringLiteralLike(one) ? one.text.split("/").at(-1) : null;
  if (ts14.isArrayLiteralExpression(given)) return given.elements.map(textOfLast).find((text) => text === name) ?? null;
  if (!ts14.isObjectLiteralExpression(given)) return null;
  const under = valueUnder(name, given);
  return under && textOfLast(under);
}
function* actionsNamed(name, from) {
  for (const found2 of functionsNamed(name, from)) {
    const table = ts14.isPropertyAssignment(found2.parent) ? found2.parent.parent : found2.parent;
    const holder = ts14.isObjectLiteralExpression(table) ? table.parent : null;
    const isActions = holder && (ts14.isPropertyAssignment(holder) || ts14.isVariableDeclaration(holder)) && textOf(holder.name) === "actions";
    if (isActions) yield found2;
  }
}
function valueUnder(name, { properties }) {
  const found2 = properties.find((one) => one.name && textOf(one.name) === name);
  return found2 && ts14.isPropertyAssignment(found2) ? unwrap(found2.initializer) : null;
}

// src/extract/code/links/own-members.ts
function ownMember(access, name) {
  if (!ts15.isPropertyAccessExpression(access)) return null;
  return access.expression.kind === ts15.SyntaxKind.ThisKeyword ? memberOfComponent(name, access) : givenAt(access);
}

// src/extract/code/links/taken.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function meaningOfTaken(element) {
  if (element.dotDotDotToken) return null;
  if (ts16.isArrayBindingPattern(element.parent)) return itemTaken(element, element.parent);
  const key = element.propertyName ?? element.name;
  if (!ts16.isIdentifier(key) && !ts16.isStringLiteral(key)) return null;
  const holder = element.parent.parent;
  const owner = ts16.isBindingElement(holder) ? meaningOfTaken(holder) : (holder.type ? meaningOfType(holder.type) : null) ?? (holder.initializer ? meaningOf(holder.initializer) : null) ?? (ts16.isParameter(holder) ? meaningOfParameter(holder) : null);
  const found2 = owner && memberOf2(owner, textOf(key));
  if (found2 || !ts16.isParameter(holder) || !isOfComponent(holder)) return found2;
  return givenByStore(textOf(key), element.getSourceFile());
}
function itemTaken(element, { elements, parent: holder }) {
  if (!ts16.isVariableDeclaration(holder) || !holder.initializer) return null;
  const list = listIn(holder.initializer);
  const item = list?.elements[elements.indexOf(element)];
  const isCertain = list !== null && !list.elements.some(ts16.isSpreadElement);
  return isCertain && item ? meaningOf(item) : null;
}
function listIn(expression) {
  const inner = unwrap(expression);
  if (ts16.isArrayLiteralExpression(inner)) return inner;
  const made = ts16.isCallExpression(inner) ? meaningOf(inner.expression) : null;
  const answer = made?.is === "function" ? answerOf2(made.node) : null;
  return answer && ts16.isArrayLiteralExpression(unwrap(answer)) ? unwrap(answer) : null;
}

// src/extract/code/links/stores.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var MAKES = /^(defineStore|create|createStore|createWithEqualityFn|persist|devtools|immer|subscribeWithSelector)$/;
var MAX_WRAPPERS = 5;
function storeBehind(callee) {
  const inner = unwrap(callee);
  if (!ts17.isIdentifier(inner) || !/^use[A-Z]|[sS]tore$/.test(inner.text)) return null;
  const found2 = declarationOf(inner.text, inner) ?? importedAs(inner.getSourceFile(), inner.text);
  const made = found2 && !ts17.isSourceFile(found2) && ts17.isVariableDeclaration(found2) ? valueOfDeclaration(found2) : null;
  return made && heldBy(made, MAX_WRAPPERS);
}
function heldBy(made, wrappers) {
  const call = unwrap(made);
  if (isFunction(call)) return meaningOfAnswer(call);
  if (!ts17.isCallExpression(call) || wrappers === 0) return null;
  const callee = unwrap(call.expression);
  const name = nameOf(ts17.isCallExpression(callee) ? callee.expression : callee) ?? "";
  if (!MAKES.test(name)) return null;
  for (const argument of call.arguments) {
    const inner = unwrap(argument);
    const options = ts17.isObjectLiteralExpression(inner) ? optionsOf(inner) : null;
    const held = options ?? (ts17.isObjectLiteralExpression(inner) ? null : heldBy(inner, wrappers - 1));
    if (held) return held;
  }
  return null;
}
var optionsOf = (object) => object.properties.some(({ name }) => name && /^(getters|actions)$/.test(textOf(name))) ? { is: "object", node: object } : null;
function getterOfStore(options, name) {
  if (!ts17.isCallExpression(options.parent) || nameOf(options.parent.expression) !== "defineStore") return null;
  const getters = options.properties.find((one) => one.name && textOf(one.name) === "getters");
  return getters && ts17.isPropertyAssignment(getters) && ts17.isObjectLiteralExpression(getters.initializer) ? getters.initializer.properties.find((one) => one.name && textOf(one.name) === name) ?? null : null;
}
function isGetter({ parent }) {
  const table = ts17.isPropertyAssignment(parent) ? parent.parent : parent;
  if (!ts17.isObjectLiteralExpression(table) || !ts17.isPropertyAssignment(table.parent)) return false;
  return /^(getters|computed)$/.test(textOf(table.parent.name));
}
var SELECTS = /^(use\w*(Selector|Store)|useContextSelector|useMemo|createMemo|computed)$/;
function handedOn(call) {
  const [first] = call.arguments;
  if (!first || !(SELECTS.test(nameOf(call.expression) ?? "") || storeBehind(call.expression))) return null;
  const meaning = meaningOf(first);
  return meaning?.is === "function" ? meaning.node : null;
}
function lastOfSelector(call) {
  const last = call.arguments.at(-1);
  const isSelector = /^create\w*Selector$/.test(nameOf(call.expression) ?? "");
  return isSelector && last && isFunction(unwrap(last)) ? last : null;
}
function selectedFrom({ parent: selector }) {
  const call = selector.parent;
  return ts17.isCallExpression(call) && call.arguments[0] === selector ? storeBehind(call.expression) : null;
}
function providedTo(call) {
  const [context] = call.arguments;
  if (!context || !ts17.isIdentifier(context) || !/^(useContext|use)$/.test(nameOf(call.expression) ?? "")) return null;
  const found2 = declarationOf(context.text, context) ?? importedAs(context.getSourceFile(), context.text);
  if (!found2 || ts17.isSourceFile(found2) || !ts17.isVariableDeclaration(found2)) return null;
  const given = [...usesOfDeclaration(found2)].flatMap(valueGiven);
  if (given.length > 0) return given.length === 1 ? meaningOf(given[0]) : null;
  const made = found2.initializer && unwrap(found2.initializer);
  const first = made && ts17.isCallExpression(made) ? made.arguments[0] : void 0;
  const isContext = made && ts17.isCallExpression(made) && nameOf(made.expression) === "createContext";
  return isContext && first ? meaningOf(first) : null;
}
function valueGiven(use) {
  const isProvider = ts17.isPropertyAccessExpression(use.parent) && use.parent.name.text === "Provider";
  const element = isProvider ? use.parent.parent : use.parent;
  if (!ts17.isJsxOpeningElement(element) && !ts17.isJsxSelfClosingElement(element)) return [];
  return element.attributes.properties.flatMap((one) => {
    const isValue = ts17.isJsxAttribute(one) && textOf(one.name) === "value";
    const value = isValue && one.initializer && ts17.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return value ? [value] : [];
  });
}

// src/extract/code/literals.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var MAX_HOPS2 = 6;
function literalOf(expression, depth = MAX_HOPS2) {
  const constant = constantOf(expression, depth);
  return constant && { value: constant.value, text: expression.getText() };
}
function constantOf(expression, depth) {
  const inner = unwrap(expression);
  if (ts18.isStringLiteralLike(inner)) return { value: inner.text };
  if (ts18.isNumericLiteral(inner)) return { value: Number(inner.text) };
  if (inner.kind === ts18.SyntaxKind.TrueKeyword) return { value: true };
  if (inner.kind === ts18.SyntaxKind.FalseKeyword) return { value: false };
  if (inner.kind === ts18.SyntaxKind.NullKeyword) return { value: null };
  if (ts18.isVoidExpression(inner)) return constantOf(inner.expression, depth) && { value: void 0 };
  if (ts18.isPrefixUnaryExpression(inner)) return signed(inner, depth);
  if (ts18.isBinaryExpression(inner)) return computed(inner, depth);
  if (ts18.isTemplateExpression(inner)) return joined(inner, depth);
  if (depth === 0) return null;
  if (ts18.isIdentifier(inner)) {
    if (inner.text === "undefined") return { value: void 0 };
    const value = initializerOf(inner);
    if (value) return constantOf(value, depth - 1);
  }
  const declared = ts18.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const isTaken2 = declared !== null && ts18.isBindingElement(declared);
  const member = isTaken2 ? memberTaken(declared, depth - 1) : memberNamed(inner, depth - 1);
  if (member === null) return null;
  return "value" in member ? member : constantOf(member.initializer, depth - 1);
}
function initializerOf(name) {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found2 = namedIn(name.getSourceFile(), name.text);
  if (!found2 || ts18.isSourceFile(found2)) return null;
  if (ts18.isVariableDeclaration(found2)) return valueOfDeclaration(found2);
  return ts18.isExpression(found2) ? found2 : null;
}
function signed({ operator, operand }, depth) {
  const constant = constantOf(operand, depth);
  if (!constant) return null;
  if (operator === ts18.SyntaxKind.ExclamationToken) return { value: !constant.value };
  if (operator === ts18.SyntaxKind.MinusToken && typeof constant.value === "number") return { value: -constant.value };
  return null;
}
var OPERATORS = /* @__PURE__ */ new Map([
  [ts18.SyntaxKind.PlusToken, (a, b) => a + b],
  [ts18.SyntaxKind.MinusToken, (a, b) => a - b],
  [ts18.SyntaxKind.AsteriskToken, (a, b) => a * b],
  [ts18.SyntaxKind.SlashToken, (a, b) => a / b],
  [ts18.SyntaxKind.LessThanLessThanToken, (a, b) => a << b],
  [ts18.SyntaxKind.BarToken, (a, b) => a | b]
]);
function computed({ left, right, operatorToken }, depth) {
  const compute2 = OPERATORS.get(operatorToken.kind);
  const a = compute2 && constantOf(left, depth);
  const b = a && constantOf(right, depth);
  if (!compute2 || !a || !b) return null;
  if (typeof a.value === "number" && typeof b.value === "number") return { value: compute2(a.value, b.value) };
  const isText = operatorToken.kind === ts18.SyntaxKind.PlusToken && [a.value, b.value].every(isPrintable);
  return isText ? { value: `${a.value}${b.value}` } : null;
}
function joined({ head, templateSpans }, depth) {
  let text = head.text;
  for (const { expression, literal } of templateSpans) {
    const part2 = constantOf(expression, depth);
    if (!part2 || !isPrintable(part2.value)) return null;
    text += `${part2.value}${literal.text}`;
  }
  return { value: text };
}
var isPrintable = (value) => typeof value === "string" || typeof value === "number";

// src/extract/code/links/tables.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
function memberNamed(expression, depth) {
  const inner = unwrap(expression);
  const owner = ownerOf(inner);
  const name = owner && keyOf(inner, depth);
  return owner && name !== null ? memberIn(tableOf2(owner, depth), name, depth) : null;
}
function ownerOf(inner) {
  return ts19.isPropertyAccessExpression(inner) || ts19.isElementAccessExpression(inner) ? inner.expression : null;
}
function keyOf(inner, depth) {
  if (ts19.isPropertyAccessExpression(inner)) return inner.name.text;
  if (!ts19.isElementAccessExpression(inner)) return null;
  const key = literalOf(inner.argumentExpression, depth)?.value;
  return typeof key === "string" || typeof key === "number" ? String(key) : null;
}
function tableOf2(owner, depth) {
  const inner = unwrap(owner);
  if (depth <= 0) return null;
  if (ts19.isObjectLiteralExpression(inner)) return inner;
  if (ts19.isCallExpression(inner)) {
    const [first] = inner.arguments;
    if (!first) return null;
    if (isLoad2(inner))
      return ts19.isStringLiteralLike(first) ? moduleMember(inner.getSourceFile(), first.text, "*") : null;
    return tableOf2(first, depth - 1);
  }
  if (ts19.isIdentifier(inner)) {
    const found2 = declarationOf(inner.text, inner) ?? namedIn(inner.getSourceFile(), inner.text);
    return found2 && settled(found2, depth);
  }
  const before = ownerOf(inner);
  const module = before && tableOf2(before, depth - 1);
  if (module && ts19.isSourceFile(module)) {
    const found2 = exportOf(module, keyOf(inner, depth - 1) ?? "");
    return found2 && settled(found2, depth - 1);
  }
  const member = memberNamed(inner, depth - 1);
  return member && "initializer" in member ? tableOf2(member.initializer, depth - 1) : null;
}
function isLoad2({ expression }) {
  return expression.kind === ts19.SyntaxKind.ImportKeyword || ts19.isIdentifier(expression) && expression.text === "require";
}
function memberTaken(element, depth) {
  const holder = element.parent.parent;
  const key = element.propertyName ?? element.name;
  const isPlain = ts19.isObjectBindingPattern(element.parent) && !element.dotDotDotToken && !element.initializer;
  if (!isPlain || ts19.isComputedPropertyName(key) || ts19.isObjectBindingPattern(key) || ts19.isArrayBindingPattern(key))
    return null;
  if (!ts19.isVariableDeclaration(holder) || !holder.initializer) return null;
  return memberIn(tableOf2(holder.initializer, depth), textOf(key), depth);
}
function settled(found2, depth) {
  if (ts19.isVariableDeclaration(found2)) {
    const value = valueOfDeclaration(found2);
    return value && tableOf2(value, depth - 1);
  }
  if (ts19.isSourceFile(found2) || ts19.isEnumDeclaration(found2) || ts19.isClassDeclaration(found2)) return found2;
  return ts19.isExpression(found2) ? tableOf2(found2, depth - 1) : null;
}
function memberIn(table, name, depth) {
  if (!table) return null;
  if (ts19.isEnumDeclaration(table)) return enumMember(table, name, depth);
  if (ts19.isObjectLiteralExpression(table)) return property(table, name, depth);
  if (ts19.isClassLike(table)) {
    const member = table.members.find((one) => ts19.isPropertyDeclaration(one) && textOf(one.name) === name);
    const isStatic = member && ts19.canHaveModifiers(member) && ts19.getModifiers(member)?.some(isStaticWord);
    return isStatic && ts19.isPropertyDeclaration(member) && member.initializer ? { initializer: member.initializer } : null;
  }
  if (!ts19.isSourceFile(table)) return null;
  const found2 = exportOf(table, name);
  if (!found2 || ts19.isSourceFile(found2)) return null;
  const value = ts19.isVariableDeclaration(found2) ? valueOfDeclaration(found2) : ts19.isExpression(found2) ? found2 : null;
  return value && { initializer: value };
}
var isStaticWord = ({ kind }) => kind === ts19.SyntaxKind.StaticKeyword;
function enumMember({ members }, name, depth) {
  const at = members.findIndex((member) => textOf(member.name) === name);
  if (at < 0) return null;
  for (let from = at; from >= 0; from--) {
    const { initializer } = members[from];
    if (!initializer) continue;
    if (from === at) return { initializer };
    const start = literalOf(initializer, depth)?.value;
    return typeof start === "number" ? { value: start + at - from } : null;
  }
  return { value: at };
}
function property({ properties }, name, depth) {
  for (const one of [...properties].reverse()) {
    if (ts19.isSpreadAssignment(one)) {
      const table = tableOf2(one.expression, depth - 1);
      const found2 = memberIn(table, name, depth - 1);
      if (found2 || !table) return found2;
    } else if (ts19.isShorthandPropertyAssignment(one)) {
      if (one.name.text === name) return { initializer: one.name };
    } else if (one.name && !ts19.isComputedPropertyName(one.name) && textOf(one.name) === name) {
      return ts19.isPropertyAssignment(one) ? { initializer: one.initializer } : null;
    } else if (ts19.isPropertyAssignment(one) && ts19.isComputedPropertyName(one.name)) {
      if (String(literalOf(one.name.expression, depth)?.value ?? "") === name) return { initializer: one.initializer };
    }
  }
  return null;
}

// src/extract/code/links/meaning.ts
var known5 = /* @__PURE__ */ new WeakMap();
function meaningOf(expression) {
  const inner = unwrap(expression);
  const before = known5.get(inner);
  if (before !== void 0) return before;
  known5.set(inner, null);
  const meaning = compute(inner);
  known5.set(inner, meaning);
  return meaning;
}
function compute(inner) {
  if (isFunction(inner)) return { is: "function", node: inner };
  if (ts20.isClassExpression(inner)) return { is: "class", node: inner };
  if (ts20.isObjectLiteralExpression(inner)) return { is: "object", node: inner };
  if (inner.kind === ts20.SyntaxKind.ThisKeyword) return ownerOf2(inner);
  if (ts20.isIdentifier(inner)) return meaningOfName(inner);
  if (ts20.isNewExpression(inner)) {
    const made = meaningOf(inner.expression);
    return made?.is === "class" ? { is: "instance", node: made.node } : null;
  }
  if (ts20.isCallExpression(inner)) return meaningOfCall(inner);
  if (ts20.isBinaryExpression(inner) && /^(\?\?|\|\||\?\?=|\|\|=|=)$/.test(inner.operatorToken.getText())) {
    const right = meaningOf(inner.right);
    return inner.operatorToken.kind === ts20.SyntaxKind.EqualsToken ? right : right ?? meaningOf(inner.left);
  }
  const name = ts20.isPropertyAccessExpression(inner) || ts20.isElementAccessExpression(inner) ? nameOf(inner) : null;
  if (name === null) return null;
  if (inner.expression.kind === ts20.SyntaxKind.SuperKeyword) {
    const own = ownerOf2(inner);
    return own?.is === "instance" ? memberOf2(own, name, true) : null;
  }
  const owner = meaningOf(inner.expression);
  return owner ? memberOf2(owner, name) : ownMember(inner, name) ?? onlyMeaning(decoratedWith(inner));
}
function ownerOf2(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts20.isClassLike(at)) return { is: "instance", node: at };
    if (ts20.isFunctionDeclaration(at)) return null;
    const isOwn = ts20.isMethodDeclaration(at) || ts20.isFunctionExpression(at) || ts20.isGetAccessorDeclaration(at);
    if (!isOwn) continue;
    const holder = ts20.isPropertyAssignment(at.parent) ? at.parent.parent : at.parent;
    if (ts20.isObjectLiteralExpression(holder)) return { is: "object", node: holder };
    if (!ts20.isClassLike(holder)) return null;
  }
  return null;
}
function meaningOfName(name) {
  const declaration = declarationOf(name.text, name);
  if (declaration) return meaningOfDeclaration(declaration);
  const found2 = importedAs(name.getSourceFile(), name.text);
  return found2 ? meaningOfExport(found2) : memberOfComponent(name.text, name);
}
function meaningOfExport(found2) {
  if (ts20.isSourceFile(found2)) return { is: "module", node: found2 };
  if (ts20.isInterfaceDeclaration(found2) || ts20.isTypeAliasDeclaration(found2)) return null;
  if (ts20.isMethodDeclaration(found2)) return { is: "function", node: found2 };
  return isDeclaration(found2) ? meaningOfDeclaration(found2) : meaningOf(found2);
}
var isDeclaration = (node) => ts20.isVariableDeclaration(node) || ts20.isParameter(node) || ts20.isBindingElement(node) || ts20.isFunctionDeclaration(node) || ts20.isClassDeclaration(node) || ts20.isEnumDeclaration(node);
function meaningOfDeclaration(declaration) {
  if (ts20.isFunctionDeclaration(declaration)) return { is: "function", node: implemented(declaration) };
  if (ts20.isClassDeclaration(declaration)) return { is: "class", node: declaration };
  if (ts20.isEnumDeclaration(declaration)) return null;
  if (ts20.isBindingElement(declaration)) return meaningOfTaken(declaration);
  const typed = declaration.type ? meaningOfType(declaration.type) : null;
  if (typed) return typed;
  if (ts20.isParameter(declaration))
    return declaration.initializer ? meaningOf(declaration.initializer) : meaningOfParameter(declaration);
  const value = valueOfDeclaration(declaration);
  return value && meaningOf(value);
}
function meaningOfParameter(parameter) {
  const given = selectedFrom(parameter) ? null : givenToFactory(parameter);
  return given ? meaningOf(given) : selectedFrom(parameter);
}
function implemented(declaration) {
  if (declaration.body || !("statements" in declaration.parent)) return declaration;
  const statements = declaration.parent.statements;
  const same = (one) => ts20.isFunctionDeclaration(one) && one.name?.text === declaration.name?.text && one.body !== void 0;
  return statements.find(same) ?? declaration;
}
function meaningOfCall(call) {
  const [first] = call.arguments;
  if (isLoad2(call)) {
    if (!first || !ts20.isStringLiteralLike(first)) return null;
    const module = moduleMember(call.getSourceFile(), first.text, "*");
    const whole = module && ts20.isSourceFile(module) ? exportOf(module, "default") : null;
    return whole && !ts20.isSourceFile(whole) && isWhole2(whole) ? meaningOfExport(whole) : module && meaningOfExport(module);
  }
  const token = injected(call);
  if (token) return "class" in token ? madeFrom2(meaningOf(token.class)) : valueOrClass(token);
  const store = storeBehind(call.expression);
  const chosen = store && handedOn(call);
  if (store) return chosen ? meaningOfAnswer(chosen) : store;
  const callee = meaningOf(call.expression);
  if (callee?.is === "function") return meaningOfAnswer(callee.node);
  const name = nameOf(call.expression);
  if (/^(storeToRefs|toRefs)$/.test(name ?? "") && first) return meaningOf(first);
  if (name === "bindActionCreators" && first) return meaningOf(first);
  const selector = lastOfSelector(call);
  if (selector) return meaningOf(selector);
  const selected = name === "computed" ? null : handedOn(call);
  const held = selected ? meaningOfAnswer(selected) : providedTo(call);
  if (selected || held) return held;
  if (name === "bind" && ts20.isPropertyAccessExpression(call.expression)) return meaningOf(call.expression.expression);
  const given = name === "createAsyncThunk" ? call.arguments[1] : first;
  const wrapped = given && unwrap(given);
  return wrapped && (isFunction(wrapped) || ts20.isObjectLiteralExpression(wrapped)) ? meaningOf(wrapped) : null;
}
function isWhole2(found2) {
  return !(ts20.isExpression(found2) && ts20.isObjectLiteralExpression(found2));
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
  const made = classNamed(className, at);
  return made && { is: "instance", node: made };
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
import { ts as ts21 } from "./vendor/ts-morph.js";
var STEPS = /^(exec|lean|populate|select|sort|limit|skip|session|read|cache|maxTimeMS|hint|collation|setOptions|toObject)$/;
var FINDS = /^(find|exists|count)/;
function queryIn(call) {
  let at = call;
  while (ts21.isCallExpression(at) && STEPS.test(nameOf(at.expression) ?? "")) {
    const before = receiverOf(at.expression);
    if (!before) return null;
    at = unwrap(before);
  }
  return at !== call && ts21.isCallExpression(at) && FINDS.test(nameOf(at.expression) ?? "") ? at : null;
}

// src/extract/code/callees.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function calleeOf(callee) {
  const meaning = meaningOf(callee);
  if (meaning) return meaning.is === "function" ? meaning.node : null;
  let only2 = known6.get(callee);
  if (only2 === void 0) known6.set(callee, only2 = onlyOneNamed(unwrap(callee)));
  return only2;
}
var known6 = /* @__PURE__ */ new WeakMap();
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
  const before = splitWords(chainOf(receiver).at(-1) ?? "");
  if (before.length === 0) return null;
  if (isMadeHere(receiver) && !only(onSameSide(functionsNamed(name, callee), callee))) return null;
  return only(ownedBy(before, onSameSide(functionsNamed(name, callee, before), callee)));
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
  const declared = ts22.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  return declared !== null && ts22.isVariableDeclaration(declared);
}
function isFromOutside(receiver) {
  let root = unwrap(receiver);
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  if (ts22.isCallExpression(root)) return isFromOutside(root.expression);
  if (!ts22.isIdentifier(root) || declarationOf(root.text, root)) return false;
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
  if (ts22.getModifiers(declared)?.some((modifier) => modifier.kind === ts22.SyntaxKind.AsyncKeyword)) return true;
  return /^Promise\b/.test(declared.type?.getText() ?? "");
}
var isLogic = ({ operatorToken }) => /^(&&|\|\||\?\?)$/.test(operatorToken.getText());
function isUnawaited(call) {
  let outer = call;
  while (ts22.isParenthesizedExpression(outer.parent) || ts22.isAsExpression(outer.parent) || ts22.isNonNullExpression(outer.parent))
    outer = outer.parent;
  while (ts22.isBinaryExpression(outer.parent) || ts22.isConditionalExpression(outer.parent)) {
    const isTest = ts22.isConditionalExpression(outer.parent) ? outer.parent.condition === outer : !isLogic(outer.parent);
    if (isTest) break;
    outer = outer.parent;
  }
  const { parent } = outer;
  if (ts22.isAwaitExpression(parent) || ts22.isReturnStatement(parent)) return false;
  if (ts22.isPropertyAccessExpression(parent) && parent.expression === outer && parent.name.text === "then") return false;
  if (ts22.isCallExpression(parent) && parent.expression !== outer && ts22.isAwaitExpression(parent.parent)) return false;
  if (ts22.isArrayLiteralExpression(parent) && ts22.isCallExpression(parent.parent))
    return !/^Promise\.all$/.test(parent.parent.expression.getText());
  if (ts22.isArrowFunction(parent) && parent.body === outer) return false;
  if (ts22.isVariableDeclaration(parent) && ts22.isIdentifier(parent.name)) {
    const isAwaitedLater = new RegExp(`\\bawait\\s+${literally(parent.name.text)}(?![\\w$])`).test(
      call.getSourceFile().text
    );
    if (isAwaitedLater) return false;
    if (isQueryOfModel(call)) return true;
  }
  if (ts22.isPrefixUnaryExpression(parent) || ts22.isIfStatement(parent)) {
    if (isQueryOfModel(call)) return true;
  }
  const declared = calleeOf(call.expression);
  return declared !== null && isAsync(declared);
}
function isQueryOfModel(call) {
  const query = queryIn(call) ?? call;
  const [asked] = query.arguments;
  if (!asked || !ts22.isObjectLiteralExpression(unwrap(asked))) return false;
  if (!/^([A-Z]\w*\.(findOne|exists)|prisma\.\w+\.(findFirst|findUnique))$/.test(query.expression.getText()))
    return false;
  let around = call;
  while (around.parent && !ts22.isFunctionLike(around)) around = around.parent;
  return (ts22.canHaveModifiers(around) && ts22.getModifiers(around)?.some((one) => one.kind === ts22.SyntaxKind.AsyncKeyword)) ?? false;
}

// src/extract/code/uses.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var known7 = /* @__PURE__ */ new WeakMap();
function usesInTurn(declared) {
  let uses = known7.get(declared);
  if (!uses) known7.set(declared, uses = keptInTurn(findUses(declared)));
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
  const isPrivate = ts23.canHaveModifiers(declared) && ts23.getModifiers(declared)?.some(isPrivateWord);
  const files = isPrivate ? [declared.getSourceFile()] : filesCalling(name, declared);
  if (!files) return yield null;
  for (const file of files) {
    for (const access of accessesOf(name, file)) {
      if (isInside(access, declared)) continue;
      const callee = calleeOf(access);
      if (callee === declared) yield access;
      else if (callee === null && mayMean(access, name, declared)) yield null;
    }
  }
  if (!isPutOnModule(declared)) return;
  yield* usesOfImported(name, declared);
  if (isTakenUnseen(name, declared.getSourceFile())) yield null;
}
var isHandedOutUnseen = (declaration) => declaration.name !== void 0 && ts23.isIdentifier(declaration.name) && isExported(declaration) && isTakenUnseen(declaration.name.text, declaration.getSourceFile());
function isPutOnModule(declared) {
  const { parent } = declared;
  if (ts23.isBinaryExpression(parent)) return /^(module\.)?exports\.\w+$/.test(parent.left.getText());
  const table = ts23.isPropertyAssignment(parent) ? parent.parent : parent;
  return ts23.isObjectLiteralExpression(table) && isExportTable(table);
}
var isIt = (found2, declared) => found2 === declared || !ts23.isSourceFile(found2) && ts23.isExpression(found2) && unwrap(found2) === declared;
function* usesOfImported(name, declared) {
  const own = declared.getSourceFile();
  const path = linksOf(own)?.path ?? "";
  for (const file of importersOf(own, name, false)) {
    const links2 = linksOf(file);
    const names = [...links2?.imports ?? []].flatMap(([alias, { specifier, name: given }]) => {
      const found2 = given === name && links2.mayLead(specifier, path, name) ? importedAs(file, alias) : null;
      return found2 !== null && isIt(found2, declared) ? [alias] : [];
    });
    yield* identifiersOf(names, file).filter((one) => isImported(one, file)).map(outermost);
  }
}
var isNamedAlone = (declared) => !ts23.isClassLike(declared.parent) && !ts23.isObjectLiteralExpression(declared.parent) && !isHeld(declared);
var isPrivateWord = ({ kind }) => kind === ts23.SyntaxKind.PrivateKeyword;
function isHeld({ parent }) {
  let holder = parent;
  while (ts23.isCallExpression(holder) || ts23.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts23.isPropertyAssignment(holder) || ts23.isPropertyDeclaration(holder) || ts23.isBinaryExpression(holder);
}
function declarationBehind(declared) {
  if (ts23.isFunctionDeclaration(declared)) return declared;
  let holder = declared.parent;
  while (ts23.isCallExpression(holder) || ts23.isParenthesizedExpression(holder) || ts23.isAsExpression(holder))
    holder = holder.parent;
  return ts23.isVariableDeclaration(holder) ? holder : null;
}
function accessesOf(name, file) {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(
    ({ parent }) => ts23.isPropertyAccessExpression(parent) && parent.name.text === name && !isAssigned2(parent) ? [parent] : []
  );
}
var isAssigned2 = ({ parent }) => ts23.isBinaryExpression(parent) && parent.operatorToken.kind === ts23.SyntaxKind.EqualsToken;
function mayMean(access, name, declared) {
  const owner = new Set(splitWords(enclosingNames(declared).at(-1) ?? ""));
  const receiver = receiverOf(access);
  const before = receiver ? splitWords(nameOf(unwrap(receiver)) ?? "") : [];
  if (before.some((word) => owner.has(word))) return true;
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
  if (!name || !ts23.isIdentifier(name)) return;
  const own = declaration.getSourceFile();
  const isOutside = (use) => !isInside(use, declaration);
  const local = identifiersOf([name.text], own).filter(
    (one) => one !== name && declarationOf(one.text, one) === declaration
  );
  const [told, used] = [local.filter(isSetOn), local.filter((one) => !isSetOn(one))];
  yield* used.map(outermost).filter(isOutside);
  yield* told.flatMap(shownInLayout);
  const isDefault = means(exportOf(own, "default"), declaration);
  const path = linksOf(own)?.path ?? "";
  for (const file of importersOf(own, name.text, isDefault)) {
    const couldMean = /* @__PURE__ */ new Set(["default", name.text]);
    const links2 = linksOf(file);
    const aliases = [...links2?.imports ?? []].filter(
      ([alias, { specifier, name: given }]) => couldMean.has(given) && links2.mayLead(specifier, path, name.text) && means(importedAs(file, alias), declaration)
    );
    const names = aliases.map(([alias]) => alias);
    yield* identifiersOf(names, file).filter((one) => isImported(one, file)).map(outermost).filter(isOutside);
    for (const access of accessesOf(name.text, file)) {
      const callee = calleeOf(access);
      const use = callee && declarationBehind(callee) === declaration ? outermost(access) : null;
      if (use && isOutside(use)) yield use;
    }
  }
}
function isSetOn({ parent }) {
  if (!ts23.isPropertyAccessExpression(parent) || !ts23.isBinaryExpression(parent.parent)) return false;
  const { left, operatorToken } = parent.parent;
  return left === parent && operatorToken.kind === ts23.SyntaxKind.EqualsToken;
}
function shownInLayout({ parent }) {
  const set = parent.parent;
  if (!ts23.isPropertyAccessExpression(parent) || parent.name.text !== "getLayout") return [];
  const layout = ts23.isBinaryExpression(set) ? unwrap(set.right) : null;
  if (!layout || !(ts23.isArrowFunction(layout) || ts23.isFunctionExpression(layout))) return [];
  const page = layout.parameters[0]?.name;
  if (!page || !ts23.isIdentifier(page)) return [];
  const named = linksOf(layout)?.identifiers(page.text) ?? [];
  return named.filter((one) => isInside(one, layout) && ts23.isJsxExpression(one.parent));
}
function isImported(name, file) {
  const declared = declarationOf(name.text, name);
  return declared === null || declared === declarationOf(name.text, file);
}
var means = (found2, declaration) => {
  if (found2 === declaration) return true;
  if (!found2 || ts23.isSourceFile(found2) || !ts23.isExpression(found2)) return false;
  return ts23.isIdentifier(found2) && declarationOf(found2.text, found2) === declaration;
};
function identifiersOf(names, file) {
  const links2 = linksOf(file);
  return links2 ? [...names].flatMap((name) => links2.identifiers(name).filter(isRead)) : [];
}
function isRead(identifier) {
  const { parent } = identifier;
  if (ts23.isPropertyAccessExpression(parent)) return parent.expression === identifier;
  if (ts23.isExportAssignment(parent) || ts23.isImportSpecifier(parent) || ts23.isExportSpecifier(parent)) return false;
  if (ts23.isImportClause(parent) || ts23.isNamespaceImport(parent) || ts23.isTypeNode(parent)) return false;
  if (ts23.isPropertyAssignment(parent) || ts23.isShorthandPropertyAssignment(parent))
    return !isExportTable(parent.parent) && (ts23.isShorthandPropertyAssignment(parent) || parent.name !== identifier);
  if (ts23.isBinaryExpression(parent) && parent.right === identifier)
    return !/^(module\.)?exports\b/.test(parent.left.getText());
  const isName = (ts23.isFunctionLike(parent) || ts23.isVariableDeclaration(parent) || ts23.isBindingElement(parent) || ts23.isClassElement(parent) || ts23.isTypeElement(parent)) && parent.name === identifier;
  return !isName;
}
function isExportTable({ parent }) {
  if (ts23.isExportAssignment(parent)) return true;
  return ts23.isBinaryExpression(parent) && /^(module\.)?exports\b/.test(parent.left.getText());
}
function outermost(expression) {
  const { parent } = expression;
  const isBound = ts23.isPropertyAccessExpression(parent) && parent.expression === expression && parent.name.text === "bind";
  return isBound && ts23.isCallExpression(parent.parent) ? parent.parent : expression;
}
function isInside(node, container) {
  return node.getSourceFile() === container.getSourceFile() && node.pos >= container.pos && node.end <= container.end;
}

// src/extract/code/guards/returns.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var known8 = /* @__PURE__ */ new WeakMap();
function returnsOf(declared) {
  let ways = known8.get(declared);
  if (!ways) known8.set(declared, ways = findWays(declared));
  return ways;
}
function findWays({ body }) {
  if (!body) return [];
  if (!ts24.isBlock(body)) return waysIn(body);
  const ways = [];
  const walk = (node) => {
    if (ts24.isFunctionLike(node) || ts24.isClassLike(node)) return;
    if (ts24.isReturnStatement(node)) ways.push(...node.expression ? waysIn(node.expression) : [{ node, value: null }]);
    ts24.forEachChild(node, walk);
  };
  ts24.forEachChild(body, walk);
  return body.statements.some((one) => leaves(one)) ? ways : [...ways, { node: body, value: null }];
}
function waysIn(value) {
  const inner = unwrap(value);
  if (ts24.isConditionalExpression(inner)) return [...waysIn(inner.whenTrue), ...waysIn(inner.whenFalse)];
  return isFailure(inner) ? [] : [{ node: value, value }];
}
var isFailure = (value) => ts24.isCallExpression(value) && chainOf(value.expression).join(".") === "Promise.reject";

// src/extract/code/guards/completion.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
function leaves(statement, exit = "any") {
  if (!statement) return false;
  if (ts25.isThrowStatement(statement)) return true;
  if (ts25.isReturnStatement(statement)) return exit !== "throw";
  if (ts25.isBreakStatement(statement) || ts25.isContinueStatement(statement)) return exit === "any";
  if (ts25.isBlock(statement))
    return !mayEndEarly(statement, exit) && statement.statements.some((one) => leaves(one, exit));
  if (ts25.isIfStatement(statement))
    return leaves(statement.thenStatement, exit) && leaves(statement.elseStatement, exit);
  if (ts25.isTryStatement(statement)) {
    if (leaves(statement.finallyBlock, exit)) return true;
    return leaves(statement.tryBlock, exit) && (!statement.catchClause || leaves(statement.catchClause.block, exit));
  }
  return ts25.isExpressionStatement(statement) && endsProcess(statement.expression);
}
function mayEndEarly(node, exit) {
  if (exit === "any" || ts25.isFunctionLike(node)) return false;
  if (ts25.isBreakStatement(node) || ts25.isContinueStatement(node)) return true;
  if (ts25.isReturnStatement(node) && exit === "throw") return true;
  return ts25.forEachChild(node, (child) => mayEndEarly(child, exit) || void 0) ?? false;
}
var THROWS = /^(throw|fail|deny|reject|abort|refuse|raise|forbid|panic|die|bail)(?![a-z])/;
var NEVER_BACK = {
  "next/navigation": /^(redirect|permanentRedirect|notFound|forbidden|unauthorized)$/,
  "@sveltejs/kit": /^(redirect|error)$/
};
function endsProcess(expression) {
  const call = unwrap(expression);
  if (!ts25.isCallExpression(call) || ts25.isOptionalChain(call)) return false;
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (chain.join(".") === "process.exit") return true;
  if (name === "throw") return /^(ctx|context|c)$/.test(chain.at(-2) ?? "");
  const from = ts25.isIdentifier(call.expression) ? linksOf(call)?.imports.get(name) : void 0;
  if (from && Object.hasOwn(NEVER_BACK, from.specifier)) return NEVER_BACK[from.specifier].test(from.name);
  if (!THROWS.test(name)) return false;
  const declared = calleeOf(call.expression);
  if (!declared?.body) return name.startsWith("throw");
  const isAwaited = ts25.isAwaitExpression(expression) || !isAsync(declared);
  return isAwaited && returnsOf(declared).length === 0;
}

// src/extract/code/age/birth-names.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var BIRTH = phrasesOf([
  "birth",
  "birthday",
  "birth date",
  "birth year",
  "birth month",
  "date of birth",
  "year of birth",
  "month of birth",
  "dob",
  "yob",
  "born at",
  "born on",
  "born year",
  "year born"
]);
var OTHERWISE = phrasesOf([
  ..."place city country name certificate party cake wish greeting reminder badge bot channel role gift offset".split(
    " "
  ),
  ..."time hour minute chart location latitude longitude lat lng coordinates timezone".split(" ").map((one) => `birth ${one}`),
  "time of birth"
]);
var BIRTH_TOKENS = [
  ..."birth birthday birthdays birthdate birthdates dob dobs yob".split(" "),
  ..."birthyear birthmonth born".split(" ")
];
var holdsBirth = (tokens) => BIRTH_TOKENS.some((token) => tokens.has(token));
var SHOWN = phrasesOf("visibility visible privacy hidden hide".split(" "));
function isBirthName(name) {
  const words = splitWords(name);
  return hasAnyPhrase(words, BIRTH) && !hasAnyPhrase(words, OTHERWISE) && !hasAnyPhrase(words, SHOWN);
}
function mentionsBirth(root) {
  let found2 = false;
  const look = (node) => {
    if (found2) return;
    if (ts26.isIdentifier(node)) found2 = isBirthName(node.text);
    else if (ts26.isStringLiteralLike(node)) found2 = node.text.length <= 40 && isBirthName(node.text);
  };
  look(root);
  if (!found2) eachNode(root, look);
  return found2;
}
function readsBirth(expression) {
  return chainOf(expression).slice(-2).some(isBirthName);
}
var namesBirth = (node) => isBirthName(textOf(node));
var isBirthOrAge = (name) => isBirthName(name) || /^(user_?|member_?)?age$/i.test(name);

// src/extract/code/entries/in-files.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var PLACES = [
  { file: /(?:^|\/)app\/(.+)\/route\.[cm]?[jt]sx?$/, exported: /^(POST|PUT|PATCH)$/ },
  { file: /(?:^|\/)routes\/(.+)\/\+server\.[cm]?[jt]s$/, exported: /^(POST|PUT|PATCH)$/ },
  { file: /(?:^|\/)server\/(?:api|routes)\/(.+)\.post\.[cm]?[jt]s$/, exported: /^default$/ },
  { file: /(?:^|\/)pages\/(api\/.+)\.[cm]?[jt]sx?$/, exported: /^default$/ },
  { file: /(?:^|\/)app\/routes\/(.+)\.[cm]?[jt]sx?$/, exported: /^action$/ },
  { file: /(?:^|\/)src\/pages\/(.+)\.[cm]?[jt]s$/, exported: /^POST$/ }
];
var isFileRoute = (path) => PLACES.some(({ file }) => file.test(path));
function pathOfFile(path) {
  for (const { file } of PLACES) {
    const own = file.exec(path)?.[1];
    if (own === void 0) continue;
    const parts = own.replace(/\/index$/, "").split(/\/|(?<!\.)\.(?!\.)/).filter((part2) => part2 !== "" && !/^\(.*\)$|^_/.test(part2)).map((part2) => part2.replace(/^\[+(?:\.\.\.)?(\w+)\]+$/, ":$1").replace(/^\$(\w+)$/, ":$1"));
    return `/${parts.join("/")}`;
  }
  return null;
}
function entryOfFile(node, { path }) {
  const exported = exportedName(node);
  if (!exported || !PLACES.some((one) => one.file.test(path) && one.exported.test(exported.name))) return null;
  if (exported.name === "default" && /\/pages\/api\//.test(`/${path}`) && !TAKES2.test(exported.whole.getText()))
    return null;
  return { at: exported.at, path: pathOfFile(path), name: null, holders: [], whole: exported.whole };
}
var TAKES2 = /\bbody\b|['"`]POST['"`]/;
function exportedName(node) {
  if (ts27.isFunctionDeclaration(node)) {
    const kinds = (node.modifiers ?? []).map((one) => one.kind);
    if (!kinds.includes(ts27.SyntaxKind.ExportKeyword)) return null;
    const isDefault = kinds.includes(ts27.SyntaxKind.DefaultKeyword);
    const at = node.name ?? node;
    return { name: isDefault ? "default" : node.name?.text ?? "", at, whole: node };
  }
  if (ts27.isExportAssignment(node) && !node.isExportEquals) {
    const inner = unwrap(node.expression);
    return { name: "default", at: ts27.isCallExpression(inner) ? inner.expression : inner, whole: wholeOf(node, inner) };
  }
  if (ts27.isVariableDeclaration(node) && ts27.isIdentifier(node.name) && node.initializer) {
    const statement = node.parent.parent;
    const isExported2 = ts27.isVariableStatement(statement) && (statement.modifiers ?? []).some((one) => one.kind === ts27.SyntaxKind.ExportKeyword);
    return isExported2 ? { name: node.name.text, at: node.name, whole: node.initializer } : null;
  }
  if (ts27.isBinaryExpression(node) && ts27.isPropertyAccessExpression(node.left) && ts27.isSourceFile(node.parent.parent)) {
    const isOfModule = /^(module\.)?exports$/.test(node.left.expression.getText());
    return isOfModule ? { name: node.left.name.text, at: node.left.name, whole: node.right } : null;
  }
  return null;
}
function wholeOf(node, inner) {
  if (!ts27.isIdentifier(inner)) return inner;
  const found2 = node.getSourceFile().statements.find((one) => isFunction(one) && declaredName(one) === textOf(inner));
  return found2 ?? node.getSourceFile();
}

// src/extract/code/entries/may-enter.ts
var SERVES = /\.\s*(?:post|put|define|methods|mutation|mutationFields?)\s*\(|\b(?:socket|sock|client|conn|connection|ws|io|nsp|\w+Socket)\s*\.\s*(?:on|addListener|[a-z]{1,20}On)\s*\(|\bt\s*\.\s*field\s*\(|\bmethod['"]?\s*:\s*['"](?:POST|PUT)['"]\s*,\s*['"]?(?:url|path)\b|\b(?:url|path)['"]?\s*:\s*[^\n,]{1,80},\s*['"]?method['"]?\s*:\s*['"]P|\brest\b\s*:\s*['"]P|@(?:Post|Put|post|put|Mutation|SubscribeMessage|OnMessage|MessagePattern)\b|\bMutation['"]?\s*[:=]|\b[mM]utations\s*[:=(]|\bmutationField|\bonCall\b|\bonRequest\b|=\s*\w*[mM]utation\s*\(|['"]use server['"]|\.\s*action\s*\(|\bactions\b\s*[:=]|\.\s*use\s*\(\s*['"][\w-]+['"]\s*,\s*new\b|\.\s*router\s*\(|\b(?:export\s+(?:const|(?:async\s+)?function)|exports\s*\.)\s*(?:handler|main|lambdaHandler)\b|\bcreate\s*\([^()]*\bparams\b|\b(?:events|handlers|packets|listeners|\w{1,20}Handlers)\s*=\s*\{\s*['"\w]/;
var known9 = /* @__PURE__ */ new WeakMap();
var mayEnter = (file) => {
  let may = known9.get(file);
  if (may === void 0) known9.set(file, may = isFileRoute(file.path) || SERVES.test(file.text));
  return may;
};
var HANDLERS = "post put handler action event request req body";

// src/extract/code/phrase-tests.ts
function phraseTests(tests) {
  const inName = (phrase, unlike) => tests.share(
    keyOf2("in", phrase, unlike),
    [phrase],
    (words) => findPhrase(words, phrase) >= 0 && !hasAnyPhrase(words, unlike)
  );
  const holds = (phrases) => {
    const all2 = phrases.map((phrase) => {
      const apart2 = new RegExp(phrase.words.join("[^a-z0-9]{1,4}"), "i");
      const first = phrase.words.length > 1 ? tests.share(keyOf2("first", phrase, []), [phrase], () => true) : null;
      return { id: inName(phrase, []), first, apart: apart2 };
    });
    return ({ text }, passed) => all2.some(({ id, first, apart: apart2 }) => passed.has(id) || first !== null && passed.has(first) && apart2.test(text));
  };
  const holdsAcross = (phrases, unlike) => {
    const all2 = phrases.map((phrase) => ({ id: inName(phrase, unlike), pairs: pairsOf(phrase, unlike) }));
    return ({ text }, passed) => all2.some(
      ({ id, pairs }) => passed.has(id) || pairs.some(({ end, begin, behind }) => passed.has(end) && passed.has(begin) && behind.test(text))
    );
  };
  const pairsOf = (phrase, unlike) => phrase.words.slice(1).flatMap((_, index) => {
    const [before, after] = [part(phrase.words.slice(0, index + 1)), part(phrase.words.slice(index + 1))];
    if (/^\d/.test(after.joined)) return [];
    const end = tests.share(
      keyOf2("end", before, unlike),
      [before],
      (words) => endsIn(words, before) && !hasAnyPhrase(words, unlike)
    );
    const begin = tests.share(
      keyOf2("begin", after, unlike),
      [after],
      (words) => phraseLength(words, after, 0) > 0 && !hasAnyPhrase(words, unlike)
    );
    return [{ end, begin, behind: new RegExp(`${apart(before)}${BETWEEN}${apart(after)}`, "i") }];
  });
  return { holds, holdsAcross };
}
var keyOf2 = (what, phrase, unlike) => [what, ...[phrase, ...unlike].map(({ words }) => words.join(" "))].join("\n");
var BETWEEN = "(?![\\w$])[^;{}]{0,200}?[.[]\\s*['\"`#_$]*";
var apart = ({ words }) => words.join("_?");
var part = (words) => ({ words, joined: words.join("") });
var endsIn = (words, { words: last }) => last.every((word, index) => words[words.length - last.length + index] === word);

// src/extract/code/ask.ts
var all = (...tests) => (file, passed) => tests.every((test) => test(file, passed));
var any = (...tests) => (file, passed) => tests.some((test) => test(file, passed));
var inText = (pattern) => ({ text }) => pattern.test(text);
function askWith(tests, guards) {
  const wordsIn = (text) => text.trim().split(/\s+/);
  const add2 = (about, test) => tests.add(typeof about === "string" ? phrasesOf(wordsIn(about)) : about, test);
  const { holds, holdsAcross } = phraseTests(tests);
  const name = (about, test) => {
    const id = add2(about, test);
    return (_, passed) => passed.has(id);
  };
  return {
    name,
    called(about, test) {
      const id = add2(about, test);
      return (_, passed) => passed.isCalled(id);
    },
    word(words) {
      const set = new Set(wordsIn(words));
      return name(words, (own) => own.some((one) => set.has(one)));
    },
    named(names) {
      const set = new Set(wordsIn(names));
      return name(names, (_, own) => set.has(own));
    },
    phrase(phrases) {
      const id = tests.add(phrases, (words) => hasAnyPhrase(words, phrases));
      return (_, passed) => passed.has(id);
    },
    holds,
    checks: (kinds) => any(
      ...guards.filter(({ guard }) => guard !== null && kinds.includes(guard)).flatMap(({ conditions, compares, unlike: { word } }) => [
        ...conditions.map(({ names }) => holdsAcross(names, word)),
        // `state === 'blocked'`: what it is compared with says what is asked.
        ...compares.map(
          ({ names, words }) => words === null ? holdsAcross(names, word) : all(holdsAcross(names, word), holds(words))
        )
      ])
    )
  };
}

// src/extract/code/accounts/may-hand-account.ts
var GIVEN = /\b(?:(?:Create|Register|SignUp|New)\w*?(?:User|Account|Member|Player)|SignUp|Register|Registration)\w*?(?:Dto|DTO|Input|Args|Data|Payload|Request|Body)\b/;
var mayHandAccount = (ask, isSignUp) => any(
  all(
    ask.called("insert create save upsert", (_, name) => /^(insert|create|save|upsert)(One)?$/.test(name)),
    ask.word("dto input args data payload request body"),
    inText(GIVEN)
  ),
  all(
    isSignUp,
    inText(
      /\b(?:signUp|signup|registerUser|createAccount|registerAccount|createUserAccount)\b[^;]{0,200}\bfrom\s*['"][.@~#]/
    )
  ),
  all(isSignUp, inText(/\bpost\b/i), inText(/['"`/](?:users|accounts|members|players)(?:\.json)?\/?['"`]/i))
);

// src/extract/code/accounts/sign-up-names.ts
var SIGN_UP = phrasesOf([
  "sign up",
  "signup",
  "register",
  "registration",
  "create account",
  "create user",
  "register user",
  "create new user",
  "create new account",
  "add user",
  "add new user",
  "insert user",
  "insert new user",
  "new user",
  "make user",
  "find or create user",
  "get or create user",
  "find or create account"
]);
var BESIDE = new Set(
  `handle on do submit perform process async user users account member new local email password with by and api request
   form page view new screen step flow wizard modal dialog card panel component container core post action controller handler
   route service auth authentication client customer player student teacher submission person use mutation resolver
   username hosted valid click press complete finish finalize self main index default verification verify confirmation slide slider create`.split(
    /\s+/
  )
);
var ELSEWHERE = phrasesOf(
  `setup install admin seed dev bot cli script scripts newsletter waitlist webhook migration`.split(/\s+/)
);
var NOBODYS = phrasesOf("delete deletion deleted removal anonymize anonymise erase erasure purge bot".split(/\s+/));
var isNobodys = (names) => names.some((name) => hasAnyPhrase(splitWords(name), NOBODYS));
var FIRMS = phrasesOf(
  `enterprise company business organisation organization merchant vendor supplier employer partner corporate agency`.split(
    /\s+/
  )
);
var DASHED = /sign-up|(?:create|add|insert|register)-(?:new-)?(?:user|account)/i;
var OWNED = /\bclass\s+_?(?:users?|accounts?|members?)|\b(?:users?|accounts?|members?)\w*\.create\s*=/i;
var STRATEGY = /\bnew\s+[\w$.]*Strategy\b/;
var ADDRESS = /\/(onboarding|accounts|users|create-?account|(users?|accounts?|members?)\/(create|new|add))\/?['"`]/i;
var JOINED = /\/(auth|authentication|accounts?)\/join\/?['"`]/;
var ASKED = /\/(sign[-_]?up|register|registrations?|create-?account)(\/[\w-]{1,12})?\/?['"`]|\b(auth|accounts?|users?|session)\.(signUp|register|create)\b|\b(auth|accounts?|users?|members?)_?service\.(signUp|register)\b|['"](auth|accounts?|users?|session)[/.](sign-?up|register)['"]|action=\{\w*(signUp|signup|register)/i;
var ASKED_BY_NAME = /\b(use(SignUp|Register|Auth)\w*|signUp\.|SIGN_?UP\w*|REGISTER\w*|SignUp)\b/;
var SERVICES = /^(createUserWithEmailAndPassword|signUp|signUpWithPassword|signUpEmail)$/;
var FOUND_OR_MADE = /^(find(One)?OrCreate|firstOrCreate|getOrCreate)$/;
var STORES = /^(insert|create|save|upsert|safe(Insert|Create|Save|Upsert))(One|User|Account|Member|Into|With(Idp|O?Auth2?|Provider|Social|Email|Password|Credentials))?$|^add(New)?(User|Account|Member)$/;
var mayHoldSignUp = (ask) => {
  const password = ask.word("password passwd");
  const stores = ask.called("insert create save upsert safe add", (_, name) => STORES.test(name));
  const isPerson = any(password, all(ask.word("email mail"), any(ask.word(BIRTH_TOKENS.join(" ")), stores)));
  const isNamed2 = ask.name(
    "sign register registration create add insert signup createaccount createuser registeruser adduser insertuser",
    (_, name) => isSignUpName(name)
  );
  const inPath = ({ path }) => path.replace(/\.[^./]+$/, "").split("/").slice(-3).some(isSignUpName);
  const isSaid = any(isNamed2, inPath, inText(DASHED), inText(OWNED));
  const isHere = ({ path }) => !isMadeElsewhere(path);
  return any(
    all(isPerson, isHere, isSaid),
    all(password, any(inText(ADDRESS), all(ask.word("join"), inText(JOINED)))),
    all(ask.word("sign signup register registration registrations"), any(inText(ASKED), inText(ASKED_BY_NAME)), isHere),
    all(ask.word("strategy"), inText(STRATEGY)),
    ask.named("betterAuth NextAuth ExpressAuth SvelteKitAuth"),
    all(
      ask.called("find first get", (_, name) => FOUND_OR_MADE.test(name)),
      isHere
    ),
    all(password, isNamed2, mayEnter),
    all(
      ask.name("new make", (_, name) => isSignUpName(name)),
      mayEnter
    ),
    all(isHere, mayHandAccount(ask, isNamed2))
  );
};
var FIRST = /^(validate|check|verify|confirm|prepare)$/;
function isSignUpName(name) {
  const said = splitWords(name);
  const words = said[1] === "and" && FIRST.test(said[0]) ? said.slice(2) : said;
  for (const phrase of SIGN_UP) {
    const at = findPhrase(words, phrase);
    if (at < 0) continue;
    const others = [
      ...words.slice(0, at),
      ...words.slice(at + (words[at] === phrase.joined ? 1 : phrase.words.length))
    ];
    if (others.every((word) => BESIDE.has(word))) return true;
  }
  return false;
}
var isAccountOwner = (name) => {
  const words = splitWords(name);
  const own = words[0] === "current" ? words.slice(1) : words;
  return /^(users?|accounts?|members?)$/.test(own[0] ?? "") && own.slice(1).every((word) => /^(service|model|repository|store|api)$/.test(word));
};
var isAccountTable = (words) => /^((app|auth|site|new|created) )*(users?|accounts?|members?|players?|students?|people|persons?|auths)$/.test(words);
function isMadeElsewhere(path) {
  if (ADDED.test(path)) return true;
  const parts = path.replace(/\.[^./]+$/, "").split("/").slice(-3).map(splitWords);
  return parts.some((part2) => hasAnyPhrase(part2, ELSEWHERE)) || hasAnyPhrase(parts.at(-1), FIRMS);
}
var ADDED = /(^|\/)(dashboards?|back-?office|admin-?\w*|management)\/(.+\/)?(users?|members?|people|accounts|students|employees|staff|team)\/(add|new|create|invite)([._-][\w.-]*)?\.\w+$/i;

// src/extract/code/single-files.ts
var SVELTE = /\.svelte$/i;
var isSingleFile = (path) => /\.vue$/i.test(path) || SVELTE.test(path);
var nameOfFile3 = (path) => SVELTE.test(path) ? nameOfFile2(path) : nameOfFile(path);

// src/extract/code/defaults/made-things.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var MADE_THING = ["made", "thing"];
var BEFORE = /^(use|handle|on|do|submit|my)$/;
var MAKES2 = /^(create|new|add|make|compose|publish|upload|share)$/;
var OF_PROGRAMS = /^(make|add)$/;
var ASKS_SOMEBODY = /^(form|modal|dialog|page|screen|view|sheet|drawer|step|steps|wizard|popup|editor)$/;
var PARTS2 = /^(form|forms|modal|dialog|page|screen|view|sheet|drawer|step|steps|wizard|card|panel|popup|container|component|section|editor|button|widget|state|store|slice|reducer|input|dto|data|request|req|payload|schema|body|params|options|props|values|fields|controller|service|context|provider|hook|mutation|action|actions|flow|complete|content|info|details?)$/;
var OTHER = /^(users?|accounts?|profiles?|members?|persons?|people|customers?|clients?|contacts?|sessions?|tokens?|keys?|secrets?|credentials?|webhooks?|hooks?|buckets?|volumes?|repos?|repository|repositories|apps?|applications?|workspaces?|teams?|orgs?|organi[sz]ations?|tenants?|companies|company|departments?|roles?|permissions?|policy|policies|rules?|services?|servers?|guilds?|channels?|rooms?|groups?|clubs?|communit(y|ies)|circles?|spaces?|topics?|lobby|lobbies|squads?|tribes?|hangouts?|huddles?|class|classes|classrooms?|courses?|meetings?|events?|calls?|databases?|tables?|columns?|fields?|index|indexes|pages?|sites?|domains?|env|environments?|pipelines?|queues?|streams?|schedules?|campaigns?|surveys?|jobs?|deployments?|clusters?|containers?|images?|packages?|librar(y|ies)|invites?|invitations?|links?|urls?|projects?|products?|orders?|payments?|invoices?|subscriptions?|plans?|coupons?|notifications?|messages?|chats?|threads?|dms?|conversations?|agents?|models?|datasets?|connections?|connectors?|integrations?|plugins?|extensions?|tags?|categor(y|ies)|labels?|filters?|quer(y|ies)|reports?|dashboards?|tickets?|issues?|tasks?|articles?|news|blogs?|files?|folders?|documents?|docs?|templates?|components?|networks?|devices?|hosts?|nodes?|items?|entr(y|ies)|records?|rows?|objects?|types?|values?|errors?|passwords?|emails?|address|addresses|cards?|banks?|wallets?|staff|employees?|admins?|parts?|buttons?|menus?|forms?|one|all|new)$/;
function isOfMaking(name) {
  const words = [...splitWords(name)];
  while (BEFORE.test(words[0] ?? "")) words.shift();
  const verb = words.shift() ?? "";
  if (!MAKES2.test(verb) || OF_PROGRAMS.test(verb) && !words.some((word) => ASKS_SOMEBODY.test(word))) return false;
  if (MAKES2.test(words[0] ?? "")) words.shift();
  while (PARTS2.test(words.at(-1) ?? "")) words.pop();
  return words.length > 0 && words.length < 4 && !words.some((word) => OTHER.test(word));
}
var saysMadeThing = (names) => names.some(isOfMaking);
var RATED_WORDS = [
  "view",
  "views",
  "like",
  "likes",
  "love",
  "loves",
  "favorites",
  "favourites",
  "plays",
  "downloads",
  "upvotes",
  "downvotes",
  "vote",
  "votes",
  "stars",
  "comments",
  "comment",
  "reactions",
  "shares",
  "reposts",
  "remix",
  "remixes",
  "impressions",
  "featured",
  "rating"
];
var RATED = new Set(RATED_WORDS);
var COUNTED = /^(is|num|number|of|total|count|counts|counter)$/;
var ENOUGH = 2;
var WHOSE = /^(author|user|owner|creator|artist|uploader|poster|posted by|created by|uploaded by)( id)?$/;
function isRatedBeside({ parent: object }) {
  if (!ts28.isObjectLiteralExpression(object)) return false;
  const rated = object.properties.filter(
    (one) => one.name && !ts28.isComputedPropertyName(one.name) && RATED.has(
      splitWords(textOf(one.name)).filter((word) => !COUNTED.test(word)).join(" ")
    )
  );
  const isOfSomebody = object.properties.some(
    (one) => one.name && !ts28.isComputedPropertyName(one.name) && WHOSE.test(splitWords(textOf(one.name)).join(" "))
  );
  return isOfSomebody && rated.length >= ENOUGH;
}

// src/extract/code/defaults/started-stores.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var SUBJECTS = /^(BehaviorSubject|StateSubject)$/;
var BESIDE2 = /^(mutations|reducers|actions|getters|effects)$/;
var GIVEN2 = /^(defaults|default_?values?|initial_?values?)$/i;
var KEEPS = /(store|storage|stored|persist(ed)?|settings?|preferences?|prefs|conf)(state|value)?$|^use\w*(storage|persisted\w*|settings?)$/i;
var SLICE = /^create\w*(Slice|Store)$/;
function startsStore(node) {
  if (ts29.isNewExpression(node)) return SUBJECTS.test(nameOf(node.expression) ?? "");
  if (ts29.isPropertyAssignment(node)) {
    const key = textOf(node.name);
    if (key === "state") return node.parent.properties.some((one) => one.name && BESIDE2.test(textOf(one.name)));
    return GIVEN2.test(key) && isKept(node.parent);
  }
  if (!isFunction(node) || !SLICE.test(declaredName(node) ?? "")) return false;
  const [set] = node.parameters;
  return !!set && textOf(set.name) === "set";
}
function isKept(options) {
  const { parent: call } = options;
  const isMade = ts29.isCallExpression(call) || ts29.isNewExpression(call);
  return isMade && KEEPS.test(chainOf(unwrap(call.expression)).at(-1) ?? "");
}

// src/extract/code/defaults/states.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
var HOOKS = /^(useState|useReactive|useImmer|useSetState|useLocalStorage|useStorage|usePersistedState|useRef|useReducer|ref|reactive|shallowRef|shallowReactive|writable|observable|signal|createSignal|createStore|atom|atomWithStorage|persisted|persistentAtom|persistentMap|useLocalStorageState|proxy|withState|\$state)$/;
var FORMS = /^(useForm|useFormik|withFormik|createForm|useFieldArray|useFormState)$/;
var FORM_KEYS = /^(initialValues|defaultValues|mapPropsToValues|initialState)$/;
var STORES2 = /^(create|create\w*Store|make\w*Store|defineStore|persist|createSlice|createContext|useState)$/;
function initialOf(node) {
  if (startsStore(node)) return "state";
  if (ts30.isCallExpression(node)) {
    const name = chainOf(node.expression).at(-1) ?? "";
    if (name === "createContext") return "context";
    if (name === "withDefaults") return "props";
    return HOOKS.test(name) || FORMS.test(name) || isControlGroup(node) ? "state" : null;
  }
  if (ts30.isNewExpression(node)) return isControlGroup(node) ? "state" : null;
  if (ts30.isJsxAttribute(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts30.isPropertyAssignment(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts30.isPropertyDeclaration(node)) return memberRole(textOf(node.name));
  if (ts30.isParameter(node))
    return textOf(node.name) === "state" && node.parent.parameters.length > 1 && node.parent.parameters[0] === node ? "state" : null;
  if (ts30.isVariableDeclaration(node))
    return ts30.isIdentifier(node.name) && (node.name.text === "state" || startsReducer(node.name, node.getSourceFile().text)) ? "state" : null;
  if (ts30.isBinaryExpression(node) && node.operatorToken.kind === ts30.SyntaxKind.EqualsToken)
    return memberRole(nameOf(node.left) ?? "");
  if (!isFunction(node)) return null;
  if (/^(data|state)$/.test(declaredName(node) ?? "") && !ts30.isFunctionDeclaration(node)) return "state";
  const call = node.parent;
  return ts30.isCallExpression(call) && STORES2.test(chainOf(call.expression).at(-1) ?? "") ? "state" : null;
}
function startsReducer({ text }, source) {
  if (/initial|default|fallback|preset/i.test(text) || !source.includes("educer")) return false;
  const own = text.replaceAll("$", "\\$");
  return new RegExp(
    `\\(\\s*\\w*[sS]tate\\s*(?::[^=(){}]{1,80})?=\\s*${own}\\s*,|\\b(?:createReducer\\(|useReducer\\(\\s*\\w+\\s*,)\\s*${own}\\b`
  ).test(source);
}
var isControlGroup = ({ expression }) => ts30.isPropertyAccessExpression(expression) ? /^(group|record)$/.test(expression.name.text) && /^(fb|\w*[bB]uilder)$/.test(builderOf(expression)) : /^(Untyped)?FormGroup$/.test(nameOf(expression) ?? "");
var builderOf = ({ expression }) => chainOf(expression).findLast((name) => name !== "nonNullable") ?? "";
function controlValue({ initializer, parent }) {
  const group = parent.parent;
  if (!(ts30.isCallExpression(group) || ts30.isNewExpression(group)) || !isControlGroup(group)) return null;
  if (ts30.isArrayLiteralExpression(initializer)) return initializer.elements[0] ?? null;
  const isControl = (ts30.isNewExpression(initializer) || ts30.isCallExpression(initializer)) && /^(Untyped)?(FormControl|control)$/.test(nameOf(initializer.expression) ?? "");
  return isControl ? initializer.arguments?.[0] ?? null : null;
}
var memberRole = (name) => name === "state" ? "state" : name === "defaultProps" ? "props" : null;
function stateNames(node) {
  for (let at = node; at; at = at.parent) {
    if (ts30.isVariableDeclaration(at)) {
      const first = ts30.isArrayBindingPattern(at.name) ? at.name.elements[0] : null;
      const name = first && ts30.isBindingElement(first) ? first.name : at.name;
      if (ts30.isIdentifier(name)) return name.text;
    }
    if (at !== node && (isFunction(at) || ts30.isClassLike(at))) {
      const name = declaredName(at);
      if (name !== null && name !== "constructor")
        return ts30.isClassLike(at) ? name.replace(/(?<=.)Service$/, "") : name;
    }
    if (ts30.isSourceFile(at)) break;
  }
  return "state";
}
var INSERTS = /^(create|insert|save|upsert|build|register|signUp|signup|values|add|set)(?=[A-Z]|$)/;
var PLAIN_INSERTS = /^(create|insert|save|upsert|register|add)(?=[A-Z])/;
var isUnderName = ({ arguments: given }) => given?.[0] !== void 0 && ts30.isStringLiteralLike(given[0]);
function isInsert(call) {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (/Ind(ex|exes|ices)$/.test(name)) return null;
  if (/^(signUp|signup|createUser\w*)$/.test(name) && /^(auth|supabase|client|account)$/.test(chain.at(-2) ?? ""))
    return "user";
  const table = tableCalled(call);
  if (table !== null && INSERTS.test(name)) return table;
  if (ts30.isNewExpression(call)) return /^[A-Z]/.test(name) ? name : null;
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
  const isMerged = options && ts30.isObjectLiteralExpression(options) && options.properties.some((one) => one.name && textOf(one.name).startsWith("merge"));
  if (!/^(setDoc|addDoc|set|add)$/.test(name) || isMerged) return null;
  const isFunctional = name.endsWith("Doc") || ts30.isIdentifier(call.expression);
  for (let at = isFunctional ? call.arguments[0] : call.expression; at; ) {
    if (ts30.isPropertyAccessExpression(at)) at = at.expression;
    else if (!ts30.isCallExpression(at)) return null;
    else {
      const isPlace = /^(collection|doc|ref|child)$/.test(nameOf(at.expression) ?? "");
      const path = isPlace ? at.arguments.map(pathIn).find((one) => one !== "") : void 0;
      if (path !== void 0) return path.replace(/^\//, "").split("/")[0];
      at = isFunctional ? at.arguments.find(ts30.isCallExpression) : at.expression;
    }
  }
  return null;
}
function pathIn(argument) {
  if (ts30.isStringLiteralLike(argument)) return argument.text;
  if (ts30.isTemplateExpression(argument)) return argument.head.text;
  return ts30.isBinaryExpression(argument) ? pathIn(argument.left) : "";
}
function tableCalled({ expression }) {
  const from = ts30.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  if (!from || !ts30.isCallExpression(from) || !ts30.isIdentifier(from.expression)) return null;
  const [first] = from.arguments;
  return first && ts30.isStringLiteralLike(first) && from.arguments.length === 1 ? first.text : null;
}
function tableNamed(call) {
  const [first] = call.arguments;
  if (!first) return null;
  return ts30.isStringLiteralLike(first) ? first.text : nameOf(first);
}
function insertedLater({ name, parent }) {
  const block = parent.parent?.parent;
  if (!block || !ts30.isIdentifier(name) || !ts30.isBlock(block)) return null;
  for (const statement of block.statements) {
    let inserted = null;
    const visit = (node) => {
      if (ts30.isCallExpression(node) && node.arguments.some((one) => isMadeOf(one, name.text)))
        inserted ??= isInsert(node);
      if (inserted === null && !isFunction(node)) ts30.forEachChild(node, visit);
    };
    visit(statement);
    if (inserted !== null) return inserted;
  }
  return null;
}
function isMadeOf(argument, name) {
  if (ts30.isIdentifier(argument)) return argument.text === name;
  if (ts30.isArrayLiteralExpression(argument)) return argument.elements.some((one) => isMadeOf(one, name));
  if (!ts30.isObjectLiteralExpression(argument)) return false;
  return argument.properties.some((property2) => {
    if (ts30.isPropertyAssignment(property2)) return isMadeOf(property2.initializer, name);
    if (ts30.isSpreadAssignment(property2)) return isMadeOf(property2.expression, name);
    return ts30.isShorthandPropertyAssignment(property2) && property2.name.text === name;
  });
}

// src/extract/code/defaults/filled-in.ts
import { ts as ts31 } from "./vendor/ts-morph.js";
function filledIn(node) {
  if (!ts31.isBinaryExpression(node) || node.operatorToken.kind !== ts31.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts31.isPropertyAccessExpression(left) || !ts31.isExpressionStatement(node.parent)) return null;
  if (literalOf(right) === null && !isMember(right)) return null;
  const keys = [];
  let held = unwrap(left.expression);
  for (; ts31.isPropertyAccessExpression(held); held = unwrap(held.expression)) keys.push(held.name.text);
  const made = ts31.isIdentifier(held) ? newAt(held.text, node) : null;
  return made === null || !splitWords(made).some((word) => PEOPLE.test(word)) ? null : { name: left.name, value: right, owner: () => ownerOf3("insert", "new one of", made, keys) };
}
var PEOPLE = /^(users?|accounts?|profiles?|members?|players?|students?|persons?|settings?|preferences?|prefs|privacy)$/;
var isMember = (value) => ts31.isPropertyAccessExpression(value) && /^[A-Z]/.test(value.expression.getText()) && /^[A-Z]/.test(value.name.text);
function newAt(variable, node) {
  const block = node.parent.parent;
  if (!ts31.isBlock(block) && !ts31.isSourceFile(block)) return null;
  for (const statement of block.statements) {
    if (statement.pos >= node.pos) return null;
    if (!ts31.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find((one) => textOf(one.name) === variable);
    if (declared) return declared.initializer ? madeBy2(declared.initializer) : null;
  }
  return null;
}
function madeBy2(initializer) {
  const inner = unwrap(initializer);
  const call = ts31.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts31.isNewExpression(call) && !ts31.isCallExpression(call)) return null;
  if (ts31.isCallExpression(call) && nameOf(call.expression) !== "create") return null;
  return isInsert(call);
}
var PERSON = /^(new_?|created_?)?(user|account|profile|member|player|student)$/i;
function isGivenToNewcomer(assigned2) {
  if (!ts31.isBinaryExpression(assigned2) || assigned2.operatorToken.kind !== ts31.SyntaxKind.EqualsToken) return false;
  if (!ts31.isPropertyAccessExpression(assigned2.left) || !PERSON.test(assigned2.left.expression.getText())) return false;
  for (let around = enclosingFunction(assigned2); around; around = enclosingFunction(around)) {
    const call = around.parent;
    const name = ts31.isCallExpression(call) ? nameOf(call.expression) : around.name ? textOf(around.name) : null;
    if (name !== null && (/^onCreateUser$/.test(name) || isSignUpName(name))) return true;
  }
  return false;
}

// src/extract/code/defaults/accounts.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var SETTINGS = /^(user|account|privacy|notification)?_?(settings|preferences|prefs|privacy)$/i;
var PERSON2 = /^(users?|accounts?|profiles?|members?|persons?|people|players?|students?|settings?|preferences?|prefs)$/;
function ownerOfHeld(at, keys) {
  if (isGivenToNewcomer(at) && SETTINGS.test(at.left.name.text))
    return ownerOf3("insert", `${at.left.name.text} of`, at.left.expression.getText(), keys, [at.left.name.text]);
  const held = ts32.isPropertyDeclaration(at) ? at.name : isOfThis(at) ? nameNode(at.left) : null;
  if (!held || !SETTINGS.test(textOf(held))) return null;
  let around = at.parent;
  while (around && !isFunction(around) && !ts32.isClassLike(around)) around = around.parent;
  const isStart = around && (ts32.isClassLike(around) || ts32.isConstructorDeclaration(around));
  const owner = isStart && (ts32.isClassLike(around) ? around : around.parent);
  const name = owner && ts32.isClassLike(owner) ? declaredName(owner) : null;
  if (!name || !splitWords(name).some((word) => PERSON2.test(word))) return null;
  return ownerOf3("class", `${textOf(held)} of`, name, keys, [textOf(held)]);
}
var isOfThis = (node) => ts32.isBinaryExpression(node) && node.operatorToken.kind === ts32.SyntaxKind.EqualsToken && ts32.isPropertyAccessExpression(node.left) && node.left.expression.kind === ts32.SyntaxKind.ThisKeyword;
var STORE = /stor(e|age)|persist|prefs?$|preferences?|settings?/i;
var PUTS2 = /^(put|set|setItem|save|store|write|update)(Bool|Boolean|String|Value|Setting|Preference)?$/;
function firstWrite(call) {
  const [key, value, ...more] = call.arguments;
  const name = nameOf(call.expression) ?? "";
  if (!key || !value || more.length > 1 || !PUTS2.test(name) || literalOf(value) === null) return null;
  const store = chainOf(call.expression).at(-2) ?? name;
  if (!STORE.test(store) || !isKey(key)) return null;
  const maker = enclosingNames(call).find(isSignUpName);
  return maker === void 0 ? null : { key, value, owner: ownerOf3("insert", "first value in", maker, [], ["account", "setting"]) };
}
function isKey(expression) {
  const inner = unwrap(expression);
  return ts32.isStringLiteralLike(inner) || isSettingsKey(inner);
}
function isSettingsKey(expression) {
  const table = chainOf(unwrap(expression)).at(-2) ?? "";
  return /^[A-Z]/.test(table) && /(settings?|preferences?|prefs?|keys?)$/i.test(table);
}
var MAKES3 = /^(new|make|create|build|empty|blank|fresh)$/;
var MADE = /^(users?|accounts?|profiles?|settings|preferences|prefs|privacy)$/;
var THINGS = /^(posts?|status|story|collection|playlist|album|observation|sighting|journal|room|group|club|community|space|experience|deck)$/;
function madeBy3(maker, name) {
  const [verb, ...rest] = splitWords(name);
  if (!MAKES3.test(verb ?? "") || rest.length > 3) return null;
  if (rest.length > 0) return MADE.test(rest.at(-1)) || THINGS.test(rest.at(-1)) ? name : null;
  const of = ts32.isMethodDeclaration(maker) && ts32.isClassLike(maker.parent) ? declaredName(maker.parent) : null;
  return of !== null && [MADE, THINGS].some((known11) => known11.test(splitWords(of).join(" "))) ? of : null;
}

// src/extract/code/defaults/begun-with.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
function isBegunWith(declaration) {
  let is = known10.get(declaration);
  if (is === void 0) known10.set(declaration, is = readBegun(declaration));
  return is;
}
var known10 = /* @__PURE__ */ new WeakMap();
function readBegun({ name, initializer, parent }) {
  if (!ts33.isIdentifier(name) || !initializer || !(parent.flags & ts33.NodeFlags.Const)) return false;
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

// src/extract/code/defaults/given-keys.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
function neverGives(spread, key) {
  const inner = unwrap(spread);
  const call = ts34.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  const callee = ts34.isCallExpression(call) ? calleeOf(call.expression) : null;
  if (!callee) return false;
  if (callee.type && ts34.isTypeLiteralNode(callee.type)) return lacks(callee.type.members, key);
  const ways = returnsOf(callee);
  return ways.length > 0 && ways.every(({ value }) => {
    const given = value && unwrap(value);
    return !!given && ts34.isObjectLiteralExpression(given) && lacks(given.properties, key);
  });
}
var lacks = (members, key) => members.every(({ name }) => name !== void 0 && !ts34.isComputedPropertyName(name) && textOf(name) !== key);
var IDENTITY = /(^|_)(uri|cid|(remote|foreign|external|original)_?(id|url))$|(Uri|URI|Cid)$/i;
var MADE2 = /^(created_?at|published(_?at)?)$/i;
function isCopied(property2) {
  const object = property2.parent;
  if (!ts34.isObjectLiteralExpression(object)) return false;
  const roots = (names) => object.properties.flatMap(
    (one) => ts34.isPropertyAssignment(one) && names.test(textOf(one.name)) ? rootsOf(one.initializer) : []
  );
  const times = new Set(roots(MADE2));
  return roots(IDENTITY).some((root) => times.has(root));
}
function rootsOf(value) {
  const roots = [];
  throughout(value, (node) => {
    const [root] = ts34.isPropertyAccessExpression(node) ? chainOf(node) : [];
    if (root !== void 0 && root !== "this") roots.push(root);
  });
  return roots;
}

// src/extract/code/defaults/objects.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var DEFAULT_CALL = /^(default|defaults|defaultTo|prefault|\$default)$/;
var DEFAULT_KEY = /^(default|defaultValue)$/;
var BEFORE2 = /^(assign|merge|extend|deepMerge|deepmerge|mergeDeep)$/;
var AFTER = /^(defaults|defaultsDeep|defu)$/;
var OF_EXTENSION = /^(chrome|browser|ext|webext|extension)\w*\.storage\.(sync|local|session|managed)\.get$/;
function ownerOfObject(at, inside, keys) {
  if (ts35.isCallExpression(at)) {
    const name = chainOf(at.expression).at(-1) ?? "";
    if (ts35.isPropertyAccessExpression(at.expression) && DEFAULT_CALL.test(name) && at.arguments[0] === inside)
      return within(schemaOwner(at), keys);
    if (name === "get" && at.arguments[0] === inside && OF_EXTENSION.test(at.expression.getText()))
      return ownerOf3("read", "kept by", "extension", keys, ["setting"]);
    return merged(at, name, inside, keys);
  }
  if (ts35.isBinaryExpression(at) && at.right === inside && /^(\?\?|\|\|)$/.test(at.operatorToken.getText()))
    return insteadOf(at.left, keys);
  if (!ts35.isPropertyAssignment(at) || !DEFAULT_KEY.test(textOf(at.name))) return null;
  const property2 = decorated2(at);
  if (property2) {
    const name = ts35.isClassLike(property2.parent) ? declaredName(property2.parent) : null;
    return name === null ? null : ownerOf3("class", "class", name, [...keys, textOf(property2.name)]);
  }
  const isColumn = at.parent.properties.some((one) => one.name && /^(type|enum|required)$/.test(textOf(one.name)));
  return isColumn ? within(schemaOwner(at), keys) : null;
}
function insteadOf(left, keys) {
  const read = unwrap(left);
  return readOwner(ts35.isCallExpression(read) ? read.expression : read, [...keptAs(read), ...keys]);
}
function keptAs(read) {
  for (let at = unwrap(read); ts35.isCallExpression(at); ) {
    const key = at.arguments.find(ts35.isStringLiteralLike);
    if (key) return [key.text];
    const [first] = at.arguments;
    at = first ? unwrap(ts35.isBinaryExpression(first) ? first.left : first) : at.expression;
  }
  return [];
}
function within(owner, keys) {
  const more = keys.flatMap(splitWords);
  return owner && { ...owner, own: [...owner.own, ...more], words: [...owner.words, ...more] };
}
function decorated2(option) {
  const call = option.parent.parent;
  const holder = ts35.isCallExpression(call) && ts35.isDecorator(call.parent) ? call.parent.parent : null;
  return holder && ts35.isPropertyDeclaration(holder) ? holder : null;
}
function merged(call, name, inside, keys) {
  const at = call.arguments.findIndex((one) => one === inside);
  const rest = BEFORE2.test(name) ? call.arguments.slice(at + 1) : AFTER.test(name) ? call.arguments.slice(0, at) : [];
  const kept = at < 0 ? void 0 : rest.find((one) => !ts35.isObjectLiteralExpression(one));
  return kept ? readOwner(kept, keys) : null;
}

// src/extract/code/defaults/stores.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var MAX_STEPS = 5;
function storeNames(state) {
  const names = [];
  for (let at = state, steps = 0; at && steps < MAX_STEPS; at = at.parent, steps++) {
    if (ts36.isObjectLiteralExpression(at)) {
      for (const property2 of at.properties) {
        if (!ts36.isPropertyAssignment(property2) || !ts36.isStringLiteralLike(property2.initializer)) continue;
        if (/^(name|key|id)$/.test(textOf(property2.name)) && at !== state) names.push(property2.initializer.text);
      }
    }
    if (!ts36.isCallExpression(at)) continue;
    const [first] = at.arguments;
    if (first && ts36.isStringLiteralLike(first)) names.push(first.text);
  }
  return names;
}

// src/extract/code/defaults/owners.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
var ADDED2 = {
  schema: /(?<=[a-z\d]_?)[tT]able$/,
  class: /(?<=(Settings?|Preferences?|Prefs|Privacy))Service$/,
  state: /(?<=(Post|Story|Status|Settings?|Preferences|Privacy|Profile|Account|Sign_?[uU]p|Register|Onboarding))(Modal|Dialog|Sheet)$/
};
function ownerOf3(kind, title, name, keys = [], around = []) {
  const said = [name.replace(ADDED2[kind] ?? /$^/, ""), ...keys].flatMap(splitWords);
  const own = isOfNew(kind, said) ? said.filter((word) => !ASKED2.test(word)) : said;
  const made = MADE_IN.test(kind) && saysMadeThing([name, ...keys, ...around]) ? MADE_THING : [];
  return { kind, text: `${title} ${name}`, name, own, words: [...own, ...around.flatMap(splitWords), ...made] };
}
var MADE_IN = /^(state|table)$/;
var ASKED2 = /^(api|request|req)$/;
var isOfNew = (kind, words) => (kind === "schema" || kind === "class") && words.some((word) => /^(create|new|add|register)$/.test(word));
function schemaOwner(property2) {
  const names = [];
  let table = null;
  const schema = (name, around = []) => names.includes("props") ? propsOwner(property2) : ownerOf3("schema", "schema", name, names, around);
  for (let at = property2.parent; at; at = at.parent) {
    if (ts37.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts37.isCallExpression(at)) {
      const [first] = at.arguments;
      if (first && ts37.isStringLiteralLike(first)) names.push(table = first.text);
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
    if (ts37.isExportAssignment(at)) return schema(fileName(at));
    if (isFunction(at) && isTableMaker(at)) continue;
    if (ts37.isGetAccessor(at) && /schema$/i.test(textOf(at.name)) && ts37.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    if (isFunction(at) || ts37.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)) : null;
}
function modelOf(schema, node) {
  const made = new RegExp(`\\bmodel(?:<[^()]{1,80}>)?\\(\\s*['"](\\w+)['"]\\s*,\\s*${schema}\\b`);
  const [, model] = made.exec(node.getSourceFile().text) ?? [];
  return model === void 0 ? [] : [model];
}
function isTableMaker({ parent }) {
  if (!ts37.isCallExpression(parent) || !/table$/i.test(nameOf(parent.expression) ?? "")) return false;
  const [first] = parent.arguments;
  return first !== void 0 && ts37.isStringLiteralLike(first);
}
function objectOwner(property2) {
  const owner = holderOf(property2) ?? overwritten(property2);
  if (owner?.kind === "insert" && isChosen(property2)) return null;
  if (!owner || /^(insert|read)$/.test(owner.kind) && isCopied(property2)) return null;
  return owner.kind === "insert" && isRatedBeside(property2) ? { ...owner, words: [...owner.words, ...MADE_THING] } : owner;
}
var CHOSEN = /^((handle|on|press|do|confirm) )*(accept|agree|agree to|allow|reject|decline|deny|refuse) (all|everything|cookies?|consents?|necessary|essentials?|selected|optional|tracking|analytics|marketing)\b/;
var isChosen = (property2) => enclosingNames(property2).some((name) => CHOSEN.test(splitWords(name).join(" ")));
function overwritten(property2) {
  const object = property2.parent;
  if (!ts37.isObjectLiteralExpression(object)) return null;
  let at = object.parent;
  while (ts37.isParenthesizedExpression(at) || ts37.isAsExpression(at)) at = at.parent;
  if (!ts37.isReturnStatement(at) && !ts37.isArrowFunction(at) && !ts37.isVariableDeclaration(at)) return null;
  const key = ts37.isPropertyAssignment(property2) ? textOf(property2.name) : "";
  const later = object.properties.filter(ts37.isSpreadAssignment).find((one) => one.pos > property2.pos && !neverGives(one.expression, key));
  return later ? readOwner(later.expression, keptAs(later.expression)) : null;
}
function holderOf(property2) {
  const keys = [];
  let inside = property2;
  for (let at = property2.parent; at; inside = at, at = at.parent) {
    const given = ownerOfObject(at, inside, keys) ?? ownerOfHeld(at, keys);
    if (given) return given;
    if (ts37.isPropertyAssignment(at)) keys.push(textOf(at.name));
    const kept = ts37.isPropertyAssignment(at) ? madeWithDefaults(at, keys) : null;
    if (kept) return kept;
    const initial = initialOf(at);
    if (initial === "props") return propsOwner(property2);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf3(initial, initial === "context" ? "context" : "first state of", name, keys, aroundOf(at));
    }
    if (ts37.isCallExpression(at) || ts37.isNewExpression(at)) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf3("insert", "insert of", inserted, keys);
      if (!/^(freeze|deepFreeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal|fromJS|\w*Map|\w*Record)$/.test(
        chainOf(at.expression).at(-1) ?? ""
      ))
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [declared, ...keys].flatMap(splitWords).some((word) => INITIAL.has(word)) || ts37.isVariableDeclaration(at) && isBegunWith(at);
      if (!isTable) {
        const made = isFunction(at) ? madeBy3(at, declared) : null;
        if (made !== null) return ownerOf3("insert", "new one of", made, keys);
        const inserted = ts37.isVariableDeclaration(at) ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf3("insert", "insert of", inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? "function" : "object";
      const around = [...typeNames(at), ...isGeneral(declared) ? [fileName(at)] : []];
      return ownerOf3("table", title, declared, keys, around);
    }
    if (ts37.isExportAssignment(at) && splitWords(fileName(at)).some((word) => INITIAL.has(word)))
      return ownerOf3("table", "object", fileName(at), keys);
    if (ts37.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}
function madeWithDefaults(defaults, keys) {
  const made = defaults.parent.parent;
  if (!ts37.isNewExpression(made) || textOf(defaults.name) !== "defaults") return null;
  const name = nameOf(made.expression) ?? "";
  return KEEPS2.test(name) ? ownerOf3("table", "defaults of", name, keys, ["setting"]) : null;
}
var KEEPS2 = /(^|[a-z])(Store|Storage|Conf|Settings|Preferences|Prefs)$/;
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
  ...storeNames(node),
  fileName(node),
  node.getSourceFile().fileName.split("/").at(-2) ?? "",
  ...(calledFor(node)?.typeArguments ?? []).map((type) => type.getText())
];
function calledFor(node) {
  const call = ts37.isPropertyAssignment(node) ? node.parent.parent : node;
  return ts37.isCallExpression(call) || ts37.isNewExpression(call) ? call : null;
}
function atomOwner(row) {
  const { parent: call } = row;
  if (!ts37.isCallExpression(call) || !/^atom(Family)?$/.test(nameOf(call.expression) ?? "")) return null;
  return ownerOf3("state", "first state of", fileName(row), [], aroundOf(call));
}
function classOwner(property2) {
  const name = ts37.isClassLike(property2.parent) ? declaredName(property2.parent) : null;
  return name === null ? null : ownerOf3("class", "class", name);
}
function readOwner(source, keys = []) {
  const chain = chainOf(source).filter((part2, index) => index === 0 || !/^(value|current)$/.test(part2));
  if (chain.length > 1 && /^(get|find|first|at|read|load)$/.test(chain.at(-1))) chain.pop();
  const name = chain.at(-1) ?? nameOf(source);
  return name === void 0 || name === null || name === "this" ? null : ownerOf3("read", "fallback of", name, keys);
}
function propsOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) {
    if (isFunction(at) || ts37.isClassLike(at)) component = declaredName(at);
    else if (ts37.isBinaryExpression(at) && receiverOf(at.left)) component = nameOf(unwrap(receiverOf(at.left)));
  }
  const name = component !== null && /^[A-Z]/.test(component) ? component : fileName(node);
  return ownerOf3("props", "props of", name);
}
function ageOwner(node) {
  return ownerOf3("age", "age branch in", enclosingNames(node).at(-1) ?? fileName(node));
}
function declarationName(node) {
  if (ts37.isVariableDeclaration(node) && ts37.isIdentifier(node.name)) return node.name.text;
  if (ts37.isPropertyDeclaration(node)) return textOf(node.name);
  if (ts37.isBinaryExpression(node) && node.operatorToken.kind === ts37.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}
function typeNames(node) {
  const type = ts37.isVariableDeclaration(node) || isFunction(node) ? node.type : void 0;
  return type ? type.getText().match(/\w+/g) ?? [] : [];
}

export {
  compileConcepts,
  fitsPattern,
  isSingleFile,
  nameOfFile3 as nameOfFile,
  actOfCommand,
  runsCommand,
  commandAround,
  linkFile,
  linksOf,
  declarationOf,
  valueOf,
  valueOfDeclaration,
  functionNamed,
  memberOf,
  exportOf,
  isExported,
  importedAs,
  importersOf,
  memberOf2,
  returnedBy,
  usesInTurn,
  usesOfFunction,
  isNamedAlone,
  declarationBehind,
  usesOfDeclaration,
  getterOfStore,
  isGetter,
  handedOn,
  literalOf,
  initializerOf,
  memberNamed,
  meaningOf,
  meaningOfAnswer,
  answerOf2 as answerOf,
  queryIn,
  calleeOf,
  answersLater,
  isAsync,
  isUnawaited,
  leaves,
  mayEndEarly,
  returnsOf,
  BIRTH_TOKENS,
  holdsBirth,
  isBirthName,
  mentionsBirth,
  readsBirth,
  namesBirth,
  isBirthOrAge,
  isFileRoute,
  pathOfFile,
  entryOfFile,
  exportedName,
  mayEnter,
  HANDLERS,
  phraseTests,
  all,
  any,
  inText,
  askWith,
  GIVEN,
  isNobodys,
  SERVICES,
  FOUND_OR_MADE,
  STORES,
  mayHoldSignUp,
  isSignUpName,
  isAccountOwner,
  isAccountTable,
  isMadeElsewhere,
  controlValue,
  filledIn,
  firstWrite,
  isKey,
  isSettingsKey,
  MADE_THING,
  saysMadeThing,
  RATED_WORDS,
  ownerOf3 as ownerOf,
  schemaOwner,
  objectOwner,
  fileName,
  aroundOf,
  atomOwner,
  classOwner,
  readOwner,
  propsOwner,
  ageOwner,
  typeNames
};
