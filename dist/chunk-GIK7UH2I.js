import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  LIVE,
  PLAIN,
  READER,
  componentAround,
  isInField,
  isLookAlike,
  isOwnWork,
  isPreview,
  isWorkedThrough,
  leadsToTalks,
  placesIn,
  showsPicture,
  showsTurns
} from "./chunk-PYKSWTVM.js";
import {
  defaultDrafts
} from "./chunk-VAI4NJQQ.js";
import {
  applicationReader,
  bundledReader,
  openSlice,
  otherTexts,
  pagesOf,
  textOf as textOf2
} from "./chunk-I6IE7WPC.js";
import "./chunk-MAHWS4OD.js";
import {
  COMPONENT,
  DETECTORS,
  GLANCE,
  UNKNOWN_PROPS,
  asking,
  askingRest,
  componentFinder,
  detectSdks,
  entriesIn,
  evaluate,
  findStatedChecks,
  handlerOfItem,
  handlerState,
  hookBehind,
  isAtOneGlance,
  isElementOfFactory,
  isFlagOfStaff,
  isHandlerOf,
  isNeverOpened,
  isNeverTrue,
  isPlainProp,
  isRowOfTalk,
  itemControls,
  labelsOf,
  loadedLater,
  mayBeItem,
  namesAct,
  openedByName,
  propRead,
  propsOf,
  speaksOfTwo,
  stateOpenedBy,
  translatedName,
  whyNothing,
  whyUnread
} from "./chunk-4VS4ZXLY.js";
import {
  NO_TEXT,
  component,
  componentsOf,
  evidenceReader,
  htmlOf,
  isAboutMachines,
  isMine,
  isOwnName,
  isOwnPage,
  isOwnProfile,
  isRouteOf,
  isShownForEach,
  nameOfComponent,
  namelessOf,
  namesOf,
  propsTaken,
  routeAt,
  saysMachine,
  shownBy
} from "./chunk-PKAFWUBK.js";
import {
  askedForNothing,
  findFallbacks,
  holdsJsx,
  inventedBirthsIn,
  returnsOf as returnsOf2
} from "./chunk-2HWKV6VK.js";
import {
  assignmentsTo,
  callSiteOf,
  calleeOf,
  checkOf,
  couldBeCallOf,
  declarationOf,
  distinct,
  elementsOf,
  exportOf,
  functionNamed,
  guardsAt,
  guardsInside,
  heldAt,
  importedAs,
  importersOf,
  initializerOf,
  isBirthName,
  isBirthOrAge,
  isCallOf,
  isChange,
  isChanged,
  isEntry,
  isLoad,
  isMutation,
  isOfSomebody,
  isUnlike,
  isWithin,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  matchComparison,
  meaningOf,
  memberOf,
  moduleMember,
  namedAround,
  oneLine,
  operandsOf,
  personBehind,
  renderOf,
  returnsOf,
  routeOf,
  rowOfCall,
  seenOnBoth,
  serverPartsOf,
  showsOneself,
  traceTo,
  usesOfFunction,
  valueOf,
  valueOfDeclaration,
  writesTo
} from "./chunk-4MQIOESW.js";
import "./chunk-MRBSQRHL.js";
import {
  FUNCTION_KINDS,
  capitalisedAround,
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
  unwrap,
  wordsOf
} from "./chunk-HBLERRPA.js";
import {
  WRITES,
  handsOutMenu,
  isMenu,
  isMenuEntry,
  mayHoldMenu,
  mayListMenu,
  menuName,
  namesMenu
} from "./chunk-7QEABA6E.js";
import "./chunk-OYISXMMY.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import {
  fitsTag,
  isLeafName,
  isPointer
} from "./chunk-F23R4X6R.js";
import {
  fitsPattern,
  isSingleFile
} from "./chunk-UJIOTZY3.js";
import {
  BACK_OFFICE,
  columnDraft,
  exclusionOf,
  formatOf,
  isLabelOf,
  isPaper,
  isUnsaidOf,
  kindsNamed,
  mayHoldScript,
  memberWord,
  readsOtherwise
} from "./chunk-F3XYJTMF.js";
import "./chunk-CWSOJ7CK.js";
import {
  componentName,
  hasAnyPhrase,
  lineReader,
  splitWords
} from "./chunk-VCMRK5ZB.js";
import {
  baseName,
  folderOf,
  isInside
} from "./chunk-WKF3AR7X.js";
import "./chunk-PYE35P5D.js";
import {
  literally
} from "./chunk-E4KCALTW.js";
import {
  comparePlaces,
  formatPlace,
  topOf
} from "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/extract/code/operations.ts
import { ts } from "./vendor/ts-morph.js";
function findOperations(file, concepts, guards, evidence, isLookAlike2 = () => false, isOtherRoute = () => false) {
  const sites = [];
  if (concepts.length === 0) return sites;
  for (const call of file.calls) {
    const name = nameOf(call.expression);
    const possible = name === null ? [] : concepts.filter((concept) => couldBeCallOf(concept, name, file));
    if (possible.length === 0 || ts.isDecorator(call.parent) || routeAt(call) !== null) continue;
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
      if (sites.some((one) => one.concept === concept && isWithin(one.head, route.handler))) continue;
      if (isOtherRoute(concept, route.handler)) continue;
      sites.push(siteOfRoute(concept, route, file, guards));
    }
  }
  return sites;
}
function endsUnlike({ unlike }, { path }) {
  const parts = path.split("/").filter((part) => /^\w/.test(part));
  return hasAnyPhrase(splitWords(parts.at(-1) ?? ""), unlike.word) || parts.some((part) => hasAnyPhrase(splitWords(part), unlike.argument));
}
var HANDLERS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.MethodDeclaration, ts.SyntaxKind.ObjectLiteralExpression];
function routesIn(file) {
  return file.ofKinds(HANDLERS).flatMap((node) => routeAt(node) ?? []);
}
function siteOfCall(concept, { call, head, file }, guards) {
  const names2 = chainOf(call.expression).filter((name) => name !== "this");
  return {
    concept,
    file,
    head,
    name: nameOf(call.expression) ?? "",
    receiver: receiverOf(call.expression),
    symbol: names2.slice(-2).join("."),
    argument: firstString(call),
    guards: guardsOfHandler(routeOf(call)?.handler ?? call, concept, guards),
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
    guards: guardsOfHandler(route.handler, concept, guards),
    carrier: null
  };
}
function guardsOfHandler(handler, concept, guards) {
  const before = guardsAt(lastOf(handler), concept, guards);
  const declared2 = before && ts.isExpression(handler) && !isFunction(handler) ? meaningOf(handler) : null;
  return declared2?.is === "function" ? distinct([...before, ...guardsInside(lastOf(declared2.node), concept, guards)]) : before;
}
function lastOf(handler) {
  const body = isFunction(handler) ? handler.body : void 0;
  return (body && ts.isBlock(body) ? body.statements.at(-1) : body) ?? handler;
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

// src/extract/code/acts-of-files.ts
var ASKED = "report-entry-point";
function actsOfFiles({ context, occurs, evidence, detectorOf: detectorOf2 }) {
  const { slice } = context;
  const actsIn2 = (file, concept) => {
    if (file.side === "server" || !occurs(concept, file.indexed)) return [];
    const detector = detectorOf2(concept);
    const isLookAlike2 = (_, call) => detector?.isLookAlike?.(call) ?? false;
    return slice.attempt(file.path, () => [
      ...findOperations(file, [concept], [], evidence, isLookAlike2).map(({ head }) => head),
      ...(detector?.detect(file, { ...context, concept, guards: [] }) ?? []).flatMap(
        (one) => one.traits ? [] : [one.node]
      )
    ]);
  };
  return (concept) => {
    if (concept.id !== ASKED) return null;
    const known13 = /* @__PURE__ */ new WeakMap();
    return (ast) => {
      let acts2 = known13.get(ast);
      if (!acts2) {
        const file = slice.parse(ast.fileName.slice(1));
        known13.set(ast, acts2 = file ? actsIn2(file, concept) : []);
      }
      return acts2;
    };
  };
}

// src/extract/code/age/missing-answers.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function missingAnswersIn(file, concept) {
  if (concept.fallbacks.length === 0) return [];
  return file.ofKinds(FUNCTION_KINDS).flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const symbol = declaredName(node);
    const words = splitWords(symbol ?? "");
    if (symbol === null || isBirthName(symbol) || !hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, null))
      return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return answersFor(node).flatMap((answer) => {
      const literal = literalOf(answer);
      return typeof literal?.value === "boolean" ? [{ node: answer, symbol, literal }] : [];
    });
  });
}
function answersFor({ body }) {
  if (!body) return [];
  if (!ts2.isBlock(body)) return otherSide(body);
  return body.statements.flatMap((statement) => {
    if (ts2.isReturnStatement(statement)) return statement.expression ? otherSide(statement.expression) : [];
    if (!ts2.isIfStatement(statement) || !asksForMissingAge(statement.expression)) return [];
    const [only] = ts2.isBlock(statement.thenStatement) ? statement.thenStatement.statements : [statement.thenStatement];
    return only && ts2.isReturnStatement(only) && only.expression ? [only.expression] : [];
  });
}
function otherSide(returned) {
  const inner = unwrap(returned);
  if (!ts2.isConditionalExpression(inner)) return [];
  if (asksForMissingAge(inner.condition)) return [inner.whenTrue];
  return isAge(inner.condition) ? [inner.whenFalse] : [];
}
function asksForMissingAge(condition) {
  const inner = unwrap(condition);
  if (ts2.isBinaryExpression(inner) && inner.operatorToken.kind === ts2.SyntaxKind.BarBarToken)
    return asksForMissingAge(inner.left) || asksForMissingAge(inner.right);
  const asked2 = askedForNothing(inner);
  return !!asked2?.isMissing && isAge(asked2.value);
}
function isAge(value) {
  const name = nameOf(unwrap(value)) ?? "";
  return isBirthName(name) || /^(user_?)?age$/i.test(name);
}

// src/extract/code/age/missing-passes.ts
import { ts as ts5 } from "./vendor/ts-morph.js";

// src/extract/code/age/ages-of-nothing.ts
import { ts as ts4 } from "./vendor/ts-morph.js";

// src/extract/code/age/schemas-of-route.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var PARSES = /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateAsync|validateSync|assert|cast)$/;
var PUT_TOGETHER = /\.\.\.|\.(extend|merge|and|pick|omit|concat|fork|intersection|passthrough|unknown|loose)\(|\bwhen\(/;
function schemasOfRoute(test) {
  const names2 = [];
  let before = test;
  for (let at = test.parent; at; before = at, at = at.parent) {
    if (!isFunction(at)) continue;
    names2.push(...parsedIn(at, test));
    const call = at.parent;
    if (!ts3.isCallExpression(call)) continue;
    const isRoute2 = routeOf(call) !== null;
    if (isRoute2) names2.push(...call.arguments.filter((one) => one !== before && one !== at).flatMap(givenTo));
    if (isRoute2) break;
  }
  if (names2.length === 0) return null;
  const texts = names2.map(textOfSchema);
  return texts.every((text) => text !== null) ? texts : null;
}
function parsedIn(around, test) {
  const found = [];
  const look = (node) => {
    if (node.pos > test.pos) return;
    const callee = ts3.isCallExpression(node) ? node.expression : null;
    if (callee && ts3.isPropertyAccessExpression(callee) && PARSES.test(callee.name.text)) {
      const schema = unwrap(callee.expression);
      if (ts3.isIdentifier(schema) && SCHEMA.test(schema.text)) found.push(schema);
    }
    ts3.forEachChild(node, look);
  };
  ts3.forEachChild(around, look);
  return found;
}
var SCHEMA = /(schema|validator|validation|dto|body|input|rules|shape)s?$/i;
function givenTo(middleware) {
  const inner = unwrap(middleware);
  if (!ts3.isCallExpression(inner) || !/valid|schema|body|parse|celebrate/i.test(nameOf(inner.expression) ?? ""))
    return [];
  return inner.arguments.flatMap((one) => {
    const given = unwrap(one);
    const values = ts3.isObjectLiteralExpression(given) ? given.properties.flatMap((each) => ts3.isPropertyAssignment(each) ? [unwrap(each.initializer)] : []) : [given];
    return values.filter((each) => ts3.isIdentifier(each));
  });
}
function textOfSchema(name) {
  const own = valueOf(name);
  const far = own ? null : importedAs(name.getSourceFile(), name.text);
  const whole = own ?? (far && ts3.isVariableDeclaration(far) ? far.initializer : far && ts3.isExpression(far) ? far : null);
  if (!whole) return null;
  const text = whole.getText();
  return /\{/.test(text) && !PUT_TOGETHER.test(text) ? text : null;
}

// src/extract/code/age/ages-of-nothing.ts
var SENT = /^(?:await\s+)?(?:this\.)?(?:req|request|ctx\.request|ctx\.req|c\.req|event|evt)\??\.(?:body|json\(\)|formData\(\)|parseBody\(\))$|^JSON\.parse\((?:req|request|event|evt)\.body\)$/;
var LOOKS_AT_ALL = /(?:\bassert\w{0,40}|\b(?:\w{0,40}valid\w{0,40})|[sS]chema\s*\.\s*\w{0,10}[pP]arse\w{0,10}|\bcheckBody)\s*\((?:await\s+)?(?:req|request|ctx\.request|c\.req|event)\b(?!\.body\.|\.body\[)/i;
var asksForOne = (own) => new RegExp(
  String.raw`\b(?:is(?:Not)?NaN|isFinite|isInteger|isSafeInteger|isNumeric|is_?valid\w*|isDate|validate\w*|check\w*)\s*\([^()\n]{0,80}\b(?:${own})\b|\btypeof\s+(?:[\w.]+\.)?(?:${own})\b|\b(?:${own})\s*(?:instanceof\b|\.\s*isValid)`,
  "i"
);
var WORKS_OUT = /^(?:Number|parseInt|parseFloat|floor|trunc|round|abs|Date|parseISO|toDate|differenceInYears|differenceInCalendarYears|getFullYear|getUTCFullYear|getTime|valueOf|get)$/;
var MAX_STEPS = 8;
function sentUnread(test) {
  const names2 = sentName(test.left, MAX_STEPS) ?? sentName(test.right, MAX_STEPS);
  if (!names2) return null;
  const around = enclosingFunction(test)?.body;
  const before = around?.getText().slice(0, test.getStart() - around.getStart()) ?? "";
  const own = [...names2.map(textOf), ...[test.left, test.right].flatMap(plainName)].join("|");
  if (asksForOne(own).test(before)) return null;
  return LOOKS_AT_ALL.test(before) && mayLookAtIt(around, test, names2.map(textOf)) ? null : names2;
}
function mayLookAtIt(around, test, names2) {
  if (schemasOfRoute(test) !== null) return false;
  let may = false;
  eachNode(around, (node) => {
    if (may || !ts4.isCallExpression(node) || node.pos > test.pos || !LOOKS_AT_ALL.test(node.getText())) return;
    const text = calleeOf(node.expression)?.body?.getText() ?? null;
    may = text === null || names2.some((name) => text.includes(name)) || HANDS_ON.test(text);
  });
  return may;
}
var HANDS_ON = /\w*(valid|parse|check|assert|ensure)\w*\s*\(/i;
var plainName = (side) => {
  const inner = unwrap(side);
  return ts4.isIdentifier(inner) ? [inner.text] : [];
};
function sentName(value, left2) {
  const inner = unwrap(value);
  if (left2 === 0) return null;
  if (ts4.isIdentifier(inner)) return sentAs(inner, left2 - 1);
  if (ts4.isPropertyAccessExpression(inner))
    return isBirthOrAge(inner.name.text) && isSent(inner.expression) ? [inner.name] : null;
  if (ts4.isBinaryExpression(inner) && /^[-/*%|]$/.test(inner.operatorToken.getText()))
    return sentName(inner.left, left2 - 1) ?? sentName(inner.right, left2 - 1);
  if (ts4.isNewExpression(inner)) return nameOf(inner.expression) === "Date" ? ofArguments(inner, left2) : null;
  if (!ts4.isCallExpression(inner)) return null;
  const [first] = inner.arguments;
  if (nameOf(inner.expression) === "get" && first && ts4.isStringLiteral(first))
    return isBirthOrAge(first.text) && isSent(receiverOf(inner.expression)) ? [first] : null;
  if (WORKS_OUT.test(nameOf(inner.expression) ?? ""))
    return ofArguments(inner, left2) ?? sentName(receiverOf(inner.expression) ?? inner.expression, left2 - 1);
  const own = calleeOf(inner.expression);
  return own && !thinksOfNothing(own) ? ofArguments(inner, left2) : null;
}
function thinksOfNothing({ parameters, body }) {
  const text = body?.getText() ?? "";
  const own = parameters.flatMap(({ name }) => ts4.isIdentifier(name) ? [name.text] : []).join("|");
  if (own === "" || /\bthrow\b|\breturn\s+(?:null|undefined|-?\d)|\bis(?:NaN|Finite|Valid)\b|Invalid Date/.test(text))
    return true;
  return new RegExp(String.raw`!\s*(?:${own})\b|\b(?:${own})\s*(?:[!=]==?|\?\?|\|\||&&|\?(?!\.))`).test(text);
}
function ofArguments({ arguments: given }, left2) {
  for (const one of given ?? []) {
    const name = sentName(one, left2 - 1);
    if (name) return name;
  }
  return null;
}
function sentAs(name, left2) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2) return null;
  if (ts4.isVariableDeclaration(declared2)) {
    const given = valueOfDeclaration(declared2);
    return given && sentName(given, left2);
  }
  const own = ts4.isBindingElement(declared2) ? declared2.propertyName ?? declared2.name : null;
  if (!own || !ts4.isBindingElement(declared2) || declared2.initializer || !isBirthOrAge(textOf(own))) return null;
  const holder = declared2.parent.parent;
  return ts4.isVariableDeclaration(holder) && isSent(holder.initializer) ? [name, own] : null;
}
function isSent(value) {
  if (!value) return false;
  const inner = unwrap(value);
  if (SENT.test(inner.getText())) return true;
  if (!ts4.isIdentifier(inner)) return false;
  const declared2 = declarationOf(inner.text, inner);
  const given = declared2 && ts4.isVariableDeclaration(declared2) ? valueOfDeclaration(declared2) : null;
  return given !== null && SENT.test(unwrap(given).getText());
}

// src/extract/code/age/asked-for.ts
function isAskedFor(names2, test, slice) {
  const around = enclosingFunction(test);
  const before = around?.getText().slice(0, test.getStart() - around.getStart()) ?? "";
  const file = test.getSourceFile();
  const schemas = schemasOfRoute(test);
  return names2.some((name) => {
    const own = literally(name);
    if (refuses(own).test(before)) return true;
    if (schemas ? schemas.some((text) => isDemanded(own, text)) : isDemanded(own, file.text)) return true;
    if (/^\w*age$/i.test(name)) return false;
    const others = slice.textsWith(name, mentions(own)).filter((one) => isDemanded(own, one.text) && (schemas === null || TABLE.test(one.text)));
    if (others.some(({ path }) => slice.parse(path)?.side !== "client")) return true;
    return slice.schemaTexts().some((text) => mustBeFilled(own, text));
  });
}
var TABLE = /@Entity\b|@Column\b|@Schema\b|new (\w+\.)?Schema\(|DataTypes\.|allowNull|\b(pg|mysql|sqlite)Table\(|\bmongoose\b|\bmodel\(/;
var refuses = (own) => new RegExp(
  String.raw`!\s*(?:[\w.]+[.?]+)?${own}\b|\b${own}\s*===?\s*(?:null|undefined|'')|!\s*\([^()]{0,120}\b${own}\b|\[[^\][]{0,200}\b${own}\b[^\][]{0,200}\]\s*\.\s*(?:some|every|filter|find)\b|\b(?:require|assert|check|isEmpty|isNil|ensure|validate)\w*\s*\([^()]{0,120}\b${own}\b`
);
var mentions = (own) => new RegExp(String.raw`\b${own}\b['"]?\s*[!?]?\s*[:)\]]|\(\s*['"]${own}['"]`);
var OPTIONAL = /optional|nullish|nullable|\bdefault\b|\bcatch\b|partial/i;
function isDemanded(own, text) {
  const key = new RegExp(String.raw`\b${own}['"]?\s*!?:\s*`, "g");
  for (const { 0: found, index } of text.matchAll(key)) {
    const [value = ""] = /^(?:[^\n]|\n\s*\.)*/.exec(text.slice(index + found.length, index + found.length + 300)) ?? [];
    if (isDemand(value, text.slice(index + found.length, index + found.length + 400))) return true;
    const above = text.slice(Math.max(0, index - 200), index).split(/[;{}]/).at(-1) ?? "";
    if (/@(?:Is(?:NotEmpty|Date|DateString|Int|Number|ISO8601)|Column|Prop)\(/.test(above) && !OPTIONAL.test(above))
      return !/@Prop\(/.test(above) || /required:\s*true/.test(above);
  }
  return new RegExp(
    String.raw`(?:body|check)\(\s*['"]${own}['"](?![^;\n]{0,200}optional)|\brequired['"]?\s*:\s*\[[^\][]{0,400}['"]${own}['"]`
  ).test(text);
}
function isDemand(value, object) {
  if (/^(?:Joi|joi|yup|Yup)\./.test(value)) return /\.required\(/.test(value);
  if (/^(?:z|v|t|vine|Type)\.|^\w*[sS]chema\b/.test(value)) return !OPTIONAL.test(value);
  const [rules = ""] = /^\{[^{}]{0,300}/.exec(object) ?? [];
  return /\b(?:required:\s*(?:true|\[\s*true)|allowNull:\s*false|is(?:Date|ISO8601):|notEmpty:|exists:)/.test(rules) && !/\bdefault\w*:|optional:/.test(rules);
}
function mustBeFilled(own, text) {
  const columns = new RegExp(
    String.raw`^\s*${own}\s+(?:DateTime|Int|String)(?!\s*\?)\b.*|["\x60]?\b${own}\b["\x60]?\s+\w+[^,\n]{0,120}\bnot null\b[^,\n]*`,
    "gim"
  );
  return [...text.matchAll(columns)].some(([line]) => !/default/i.test(line));
}

// src/extract/code/age/missing-passes.ts
function missingPassesIn(file, guards, slice) {
  const concept = guards.find(({ id }) => id === "age-check");
  if (!concept || file.side === "client") return [];
  return file.ofKind(ts5.SyntaxKind.IfStatement).flatMap((statement) => {
    const asked2 = passedOver(statement, concept);
    const one = asked2 ? { node: nameNode(asked2), names: [asked2], before: statement.expression } : comesOutAsNothing(statement, concept);
    if (!one?.node || isAskedFor(
      one.names.map((name) => textOf(nameNode(name) ?? name)),
      one.before,
      slice
    ))
      return [];
    return [{ node: one.node, symbol: textOf(one.node) }];
  });
}
function comesOutAsNothing(statement, concept) {
  const { expression, thenStatement } = statement;
  if (!leaves(thenStatement, "function")) return null;
  for (const test of alternatives(unwrap(expression))) {
    if (!ts5.isBinaryExpression(test) || !/^[<>]=?$/.test(test.operatorToken.getText())) continue;
    const names2 = keepsYoungOut(test, concept) ? sentUnread(test) : null;
    if (names2) return isInsideTestOf(textOf(names2[0]), statement) ? null : { node: names2[0], names: names2, before: test };
  }
  return null;
}
function isInsideTestOf(name, statement) {
  for (let at = statement.parent; at && !isFunction(at); at = at.parent)
    if (ts5.isIfStatement(at) && at.expression.getText().split(/\W+/).includes(name)) return true;
  return false;
}
function alternatives(test) {
  const either2 = ts5.isBinaryExpression(test) && test.operatorToken.kind === ts5.SyntaxKind.BarBarToken;
  return either2 ? [...alternatives(unwrap(test.left)), ...alternatives(unwrap(test.right))] : [test];
}
function passedOver({ expression, thenStatement, elseStatement }, concept) {
  if (elseStatement) return null;
  const test = unwrap(expression);
  if (leaves(thenStatement, "function")) {
    const both = ts5.isBinaryExpression(test) && test.operatorToken.kind === ts5.SyntaxKind.AmpersandAmpersandToken;
    if (both) return isAge2(test.left) && keepsYoungOut(test.right, concept) ? unwrap(test.left) : null;
    return ts5.isBinaryExpression(test) && isOfNobody(test) && keepsYoungOut(test, concept) ? unwrap(test.left) : null;
  }
  if (!isAge2(test) || !ts5.isBlock(thenStatement)) return null;
  const inside = thenStatement.statements.some(
    (one) => ts5.isIfStatement(one) && leaves(one.thenStatement, "function") && keepsYoungOut(unwrap(one.expression), concept)
  );
  return inside ? test : null;
}
function isOfNobody({ left: left2, operatorToken }) {
  const asked2 = unwrap(left2);
  return /^<=?$/.test(operatorToken.getText()) && ts5.isPropertyAccessExpression(asked2) && asked2.questionDotToken !== void 0 && isAge2(asked2);
}
function keepsYoungOut(test, concept) {
  const inner = unwrap(test);
  if (!ts5.isBinaryExpression(inner) || !/^[<>]=?$/.test(inner.operatorToken.getText())) return false;
  return matchComparison(inner, false, concept)?.protects === true && !isFilter(inner);
}
var isFilter = ({ right }) => /max|to\b|until/i.test(right.getText());
function isAge2(value) {
  const inner = unwrap(value);
  if (!ts5.isIdentifier(inner) && !ts5.isPropertyAccessExpression(inner)) return false;
  return isBirthOrAge(nameOf(inner) ?? "");
}

// src/extract/code/controls/about-program.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var isAboutProgram = (element) => leadsToTracker(element) || isOfCrash(element);
var leadsToTracker = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts6.isJsxAttribute(one) || !/^(href|to|url)$/.test(textOf(one.name)) || !one.initializer) return false;
  const { initializer } = one;
  const value = ts6.isJsxExpression(initializer) ? initializer.expression : initializer;
  const said = value && (ts6.isTemplateExpression(value) ? value.head : value);
  return !!said && (ts6.isStringLiteralLike(said) || ts6.isTemplateHead(said)) && TRACKER.test(said.text);
});
var TRACKER = /\/(issues|bugs|bug-reports?)(\/new)?(?=[/?#]|$)|\bbugzilla\b/i;
function isOfCrash(element) {
  if (handlersOf(element).some(tellsErrorOfWritten)) return true;
  if (tellsWritten(element)) return false;
  if (isNamedForCrash(element)) return true;
  return handlersOf(element).some((one) => tellsError(one));
}
var CRASH = /^(errors?|crash(es|ed)?|exceptions?)$/;
var BUG = /^bugs?$/;
var BUG_SCREEN = /^(report|reporter|boundary|screen|form|dialog|modal)$/;
function isNamedForCrash(element) {
  const around = enclosingNames(element).findLast((name) => /^[A-Z]/.test(name));
  const words = around === void 0 ? [] : splitWords(around);
  const isBug = words.some((word) => BUG.test(word)) && words.some((word) => BUG_SCREEN.test(word));
  return isBug || words.some((word) => CRASH.test(word));
}
var handlersOf = ({ attributes }) => attributes.properties.flatMap((one) => {
  const { initializer } = ts6.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)) ? one : {};
  return initializer && ts6.isJsxExpression(initializer) && initializer.expression ? [initializer.expression] : [];
});
var runOf = (handler) => {
  const inner = unwrap(handler);
  return ts6.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
};
var tellsWritten = (element) => handlersOf(element).some((one) => holdsWritten(runOf(one)?.body ?? one));
function holdsWritten(root) {
  let holds = false;
  eachNode(root, (node) => {
    if (ts6.isPropertyAccessExpression(node))
      holds ||= /^_?(id|uuid|key)$/.test(node.name.text) && isWritten(nameOf(node.expression) ?? "");
    else if (ts6.isIdentifier(node)) holds ||= /[a-z]Id$/.test(node.text) && isWritten(node.text.slice(0, -2));
  });
  return holds;
}
var isWritten = (name) => WRITTEN.test(splitWords(name).at(-1) ?? "");
var WRITTEN = /^(comment|post|message|msg|reply|review|thread|topic|answer|note|story)$/;
var tellsErrorOfWritten = (handler) => tellsError(handler, (node) => {
  let call = null;
  for (let at = node; at.parent && !isFunction(at); at = at.parent)
    if (ts6.isCallExpression(at.parent) && at.parent.expression !== at) call = at.parent;
  return call !== null && holdsWritten(call);
});
function tellsError(handler, isMeant = () => true) {
  const run = runOf(handler);
  let tells = false;
  if (run?.body)
    eachNode(run.body, (node) => {
      if (!ts6.isPropertyAccessExpression(node) || !OF_ERROR.test(node.name.text) || isOnlyShown(node, run)) return;
      tells ||= isGiven(unwrap(node.expression), run) && isMeant(node);
    });
  return tells;
}
function isOnlyShown(node, run) {
  for (let at = node; at.parent && at !== run; at = at.parent)
    if (ts6.isCallExpression(at.parent) && at.parent.expression !== at)
      return SHOWS.test(chainOf(at.parent.expression).join("."));
  return false;
}
var SHOWS = /^(?!.*(report|feedback|bug|crash|issue|ticket)).*(^|\.)(toast|alert|notify|notification|snackbar|message|console|(set|show)\w*(Error|Message|Toast|Alert|Notice|Snackbar|Status))(\.|$)/i;
var OF_ERROR = /^(message|stack|componentStack|digest)$/;
var ERROR = /^(error|err|exception)$/;
function isGiven(error, run) {
  if (ts6.isPropertyAccessExpression(error))
    return ERROR.test(error.name.text) && /^(this\.)?(props|state)$/.test(error.expression.getText());
  if (!ts6.isIdentifier(error) || !ERROR.test(error.text)) return false;
  const declared2 = declarationOf(error.text, error);
  const holder = declared2 && ts6.isBindingElement(declared2) ? declared2.parent.parent : declared2;
  return !!holder && ts6.isParameter(holder) && holder.parent !== run && !isWithin(holder, run);
}

// src/extract/code/controls/acts-behind.ts
import { ts as ts10 } from "./vendor/ts-morph.js";

// src/extract/code/controls/chosen-by-name.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function isChosenByName(node, top) {
  for (let at = node; at.parent && at !== top; at = at.parent) {
    const { parent } = at;
    if (ts7.isCaseOrDefaultClause(parent)) return true;
    const test = testOver(at, parent);
    if (test && comparesName(test)) return true;
  }
  return false;
}
function testOver(at, parent) {
  if (ts7.isIfStatement(parent)) return at === parent.expression ? null : parent.expression;
  if (ts7.isConditionalExpression(parent)) return at === parent.condition ? null : parent.condition;
  const isLogical = ts7.isBinaryExpression(parent) && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  return isLogical && at === parent.right ? parent.left : null;
}
function comparesName(test) {
  const inner = unwrap(test);
  if (isFunction(inner)) return false;
  if (ts7.isPrefixUnaryExpression(inner)) return comparesName(inner.operand);
  if (!ts7.isBinaryExpression(inner)) return false;
  const isEquality = /^[!=]==?$/.test(inner.operatorToken.getText());
  if (isEquality) return isName(inner.left) || isName(inner.right);
  return comparesName(inner.left) || comparesName(inner.right);
}
function isName(expression) {
  const inner = unwrap(expression);
  if (ts7.isStringLiteralLike(inner) || ts7.isNumericLiteral(inner)) return true;
  if (ts7.isIdentifier(inner)) return /^[A-Z][A-Z\d_]+$/.test(inner.text);
  return ts7.isPropertyAccessExpression(inner) && /^[A-Z]/.test(inner.name.text);
}

// src/extract/code/controls/hooked-acts.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var RUNS = /^(mutate|mutateAsync|trigger|execute|executeMutation|run|runAsync|fetchData)$/;
function actOfHook(callee, actsIn2) {
  const made = ts8.isIdentifier(callee) ? hookThatGave(callee) : ranBy(callee);
  return made && (actWithin(made, actsIn2) ?? actOfDocument(made, actsIn2));
}
function actWithin(made, actsIn2) {
  const acts2 = actsIn2(made.getSourceFile());
  return acts2.find((act) => act.pos >= made.pos && act.end <= made.end && !isInFunction(act, made)) ?? null;
}
function actOfDocument({ arguments: [first] }, actsIn2) {
  const document = first && unwrap(first);
  if (!document || !ts8.isIdentifier(document)) return null;
  const found = declarationOf(document.text, document) ?? importedAs(document.getSourceFile(), document.text);
  const value = found && !ts8.isSourceFile(found) && ts8.isVariableDeclaration(found) ? valueOfDeclaration(found) : null;
  return value && ts8.isTaggedTemplateExpression(unwrap(value)) ? actWithin(value, actsIn2) : null;
}
function hookThatGave(name) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2 || !ts8.isBindingElement(declared2) || !ts8.isVariableDeclaration(declared2.parent.parent)) return null;
  const pattern = declared2.parent;
  const isRunner = ts8.isArrayBindingPattern(pattern) ? pattern.elements.find((one) => !ts8.isOmittedExpression(one)) === declared2 : RUNS.test(textOf(declared2.propertyName ?? declared2.name));
  return isRunner ? hookCall(pattern.parent) : null;
}
function ranBy(callee) {
  if (!ts8.isPropertyAccessExpression(callee) || !RUNS.test(callee.name.text)) return null;
  const holder = unwrap(callee.expression);
  const declared2 = ts8.isIdentifier(holder) ? declarationOf(holder.text, holder) : null;
  return declared2 && ts8.isVariableDeclaration(declared2) ? hookCall(declared2) : null;
}
function hookCall({ initializer }) {
  const made = initializer && unwrap(initializer);
  return made && ts8.isCallExpression(made) && /^use[A-Z]/.test(nameOf(made.expression) ?? "") ? made : null;
}
function isInFunction(node, top) {
  for (let at = node.parent; at && at !== top; at = at.parent) if (isFunction(at)) return true;
  return false;
}

// src/extract/code/controls/surely-run.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var RUNS_IT = /^(then|finally|setTimeout|queueMicrotask|requestAnimationFrame|nextTick|startTransition|confirm)$/;
var NO_ACT = /^(preventDefault|stopPropagation|confirm|prompt|trim|close\w*|hide\w*|dismiss\w*)$/;
function runOf2(node, declared2) {
  let runs2 = "surely";
  for (let at = node; at.parent && at !== declared2; at = at.parent) {
    const { parent } = at;
    if (ts9.isCatchClause(parent)) return "never";
    if (at !== node && isFunction(at) && !isHandedToRun(at)) return "never";
    if (isUnderCondition(at, parent)) runs2 = "perhaps";
    if (!ts9.isBlock(parent)) continue;
    const before = parent.statements.slice(0, parent.statements.indexOf(at));
    if (before.some((one) => leaves(one))) return "never";
    if (before.some(mayLeave)) runs2 = "perhaps";
  }
  return runs2;
}
function doesOther(declared2, act) {
  let does = false;
  throughout(declared2.body, (node) => {
    if (does || isWithin(node, act)) return;
    if (isWithin(act, node)) does = ts9.isCallExpression(node) && isWithinOther(act, node);
    else does = isMutation(node) || ts9.isCallExpression(node) && !NO_ACT.test(nameOf(node.expression) ?? "");
  });
  return does;
}
var isWithinOther = (act, { expression }) => {
  const name = nameOf(expression) ?? "";
  return !isWithin(act, expression) && !RUNS_IT.test(name) && name !== "dispatch";
};
function isHandedToRun(given) {
  let at = given;
  while (ts9.isParenthesizedExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts9.isCallExpression(parent))
    return parent.expression === at || parent.arguments[0] === at && RUNS_IT.test(nameOf(parent.expression) ?? "");
  const isHandedBack = ts9.isReturnStatement(parent) || ts9.isArrowFunction(parent) && parent.body === at;
  const [first] = given.parameters;
  return isHandedBack && !!first && ts9.isIdentifier(first.name) && textOf(first.name) === "dispatch";
}
function isUnderCondition(at, parent) {
  if (ts9.isIfStatement(parent)) return at !== parent.expression;
  if (ts9.isConditionalExpression(parent)) return at !== parent.condition;
  if (ts9.isBinaryExpression(parent))
    return at === parent.right && /^(&&|\|\||\?\?)=?$/.test(parent.operatorToken.getText());
  return ts9.isIterationStatement(parent, false) && at === parent.statement || ts9.isCaseOrDefaultClause(parent);
}
var leaving = /* @__PURE__ */ new WeakMap();
function mayLeave(statement) {
  let may = leaving.get(statement);
  if (may === void 0) leaving.set(statement, may = holdsExit(statement));
  return may;
}
function holdsExit(node) {
  if (isFunction(node)) return false;
  if (ts9.isReturnStatement(node) || ts9.isThrowStatement(node)) return true;
  if (ts9.isBreakStatement(node) || ts9.isContinueStatement(node)) return true;
  return ts9.forEachChild(node, (child) => holdsExit(child) || void 0) ?? false;
}

// src/extract/code/controls/acts-behind.ts
var MAX_STEPS2 = 5;
var actBehind = (handler, props, actsIn2) => behind(handler, props, actsIn2, MAX_STEPS2)?.act ?? null;
function behind(handler, props, actsIn2, steps) {
  const inner = unwrap(handler);
  if (steps === 0) return null;
  if (isFunction(inner)) return actInFunction(inner, props, actsIn2, steps);
  const read2 = propRead(inner, props);
  const given = read2 && asking(`act ${steps}`, read2, props, (one) => actGiven(read2, one, actsIn2, steps), keyOf);
  if (given) return given;
  const act = actOfHook(inner, actsIn2);
  if (act) return { act, isPerhaps: false };
  const meaning = meaningOf(inner);
  if (meaning?.is !== "function") return null;
  const isOwn2 = isWithin2(meaning.node, props.component?.node);
  return actInFunction(meaning.node, isOwn2 ? props : UNKNOWN_PROPS, actsIn2, steps);
}
var keyOf = (found) => found && `${found.act.getSourceFile().fileName} ${found.act.pos} ${found.isPerhaps}`;
function actGiven(read2, props, actsIn2, steps) {
  const given = props.given.get(read2.name);
  if (given) return given.expression && behind(given.expression, given.props, actsIn2, steps - 1);
  return askingRest(`act ${steps}`, read2, props, (one, of) => actGiven(one, of, actsIn2, steps), keyOf) ?? null;
}
var known = /* @__PURE__ */ new WeakMap();
function actInFunction(declared2, props, actsIn2, steps) {
  let ofProps = known.get(actsIn2);
  if (!ofProps) known.set(actsIn2, ofProps = /* @__PURE__ */ new WeakMap());
  let functions = ofProps.get(props);
  if (!functions) ofProps.set(props, functions = /* @__PURE__ */ new WeakMap());
  let answers3 = functions.get(declared2);
  if (!answers3) functions.set(declared2, answers3 = /* @__PURE__ */ new Map());
  let answer = answers3.get(steps);
  if (answer === void 0) {
    answers3.set(steps, null);
    answers3.set(steps, answer = actInBody(declared2, props, actsIn2, steps));
  }
  return answer;
}
var isWithin2 = (node, holder) => holder !== void 0 && node.getSourceFile() === holder.getSourceFile() && node.pos >= holder.pos && node.end <= holder.end;
function actInBody(declared2, props, actsIn2, steps) {
  const { body } = declared2;
  if (!body) return null;
  let found = null;
  const take = (node, ask) => {
    const runs2 = found ? "never" : runOf2(node, declared2);
    const one = runs2 === "never" || isChosenByName(node, declared2) ? null : ask();
    if (!one) return;
    const isPerhaps = one.isPerhaps || runs2 === "perhaps";
    if (!isPerhaps || !doesOther(declared2, node)) found = { act: one.act, isPerhaps };
  };
  for (const act of actsIn2(declared2.getSourceFile()))
    if (isWithin2(act, body)) take(act, () => ({ act, isPerhaps: false }));
  throughout(body, (node) => {
    if (!found && ts10.isCallExpression(node)) take(node, () => behind(node.expression, props, actsIn2, steps - 1));
  });
  return found;
}

// src/extract/code/controls/bare-items.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
function isBareItem({ tagName, parent }, attributes) {
  const words = splitWords(tagName.getText().split(".").join(" "));
  const isItem5 = words.at(-1) === "item" && /^(menu|dropdown)$/.test(words.at(-2) ?? "");
  return isItem5 && words.every((word) => OF_ITEMS.test(word)) && ts11.isJsxElement(parent) && [...attributes.keys()].every((name) => LOOKS.test(name)) && holdsOnlyWords(parent);
}
function holdsOnlyWords(item) {
  let isOnly = true;
  eachNode(item, (node) => {
    if (!(ts11.isJsxOpeningElement(node) || ts11.isJsxSelfClosingElement(node)) || node === item.openingElement) return;
    isOnly &&= PLAIN2.test(node.tagName.getText()) && !node.attributes.properties.some((one) => !isLook(one));
  });
  return isOnly;
}
var PLAIN2 = /^(p|span|i|b|em|strong|small|div|svg|path|\w*Icon|Text)$/;
var isLook = (one) => ts11.isJsxAttribute(one) && !/^(on[A-Z].*|href|to|ref|id|role)$/.test(textOf(one.name));
var OF_ITEMS = /^([a-z]{1,2}|base|ui|app|context|dropdown|menu|item)$/;
var LOOKS = /^(class|className|style|icon|color|variant|size|key|danger|destructive|divided|inset)$/;
var GIVES_ITEM = /^(trigger|target|activator|anchor|link|button|close|action|slot|dialog|modal|popover|tooltip|toggle)$/;
var mayBeRun = (element) => doesOfItself(element.tagName) || isTakenUp(element, mayHold);
function isUnclearItem(element) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => ts11.isJsxAttribute(one) ? [[textOf(one.name), true]] : [])
  );
  if (attributes.size < properties.length || !isBareItem(element, attributes) || doesOfItself(element.tagName))
    return false;
  return !isTakenUp(element, runs) && isTakenUp(element, mayHold);
}
var OWN = /^([./~#]|@\/)/;
function doesOfItself(tag) {
  const name = ts11.isIdentifier(tag) ? tag : null;
  const declared2 = name && meaningOf(name);
  if (declared2) return declared2.is !== "function" || reactsIn(declared2.node);
  const from = name && linksOf(tag)?.imports.get(name.text)?.specifier;
  return !!from && OWN.test(from);
}
function reactsIn(item) {
  let reacts = false;
  eachNode(item, (node) => {
    if (ts11.isJsxAttribute(node)) {
      const name = textOf(node.name);
      reacts ||= /^(ref|href|to|form)$/.test(name) || /^on[A-Z]/.test(name) && !isOnlyGiven(node, item);
    }
    if (ts11.isCallExpression(node))
      reacts ||= /^(useEffect|addEventListener|createElement|h)$/.test(nameOf(node.expression) ?? "");
    if ((ts11.isJsxOpeningElement(node) || ts11.isJsxSelfClosingElement(node)) && /^[A-Z]/.test(node.tagName.getText()))
      reacts ||= meaningOf(node.tagName) !== null;
  });
  return reacts;
}
function isOnlyGiven(attribute, item) {
  let isOnly = true;
  eachNode(attribute, (node) => {
    if (!ts11.isIdentifier(node) || node === attribute.name) return;
    if (ts11.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    let at = declarationOf(node.text, node);
    const hasDefault = !!at && ts11.isBindingElement(at) && at.initializer !== void 0;
    while (at && (ts11.isBindingElement(at) || ts11.isObjectBindingPattern(at))) at = at.parent;
    isOnly &&= !hasDefault && !!at && ts11.isParameter(at) && (at.parent === item || isWithinAttribute(at, attribute));
  });
  return isOnly;
}
var isWithinAttribute = (node, attribute) => node.pos >= attribute.pos && node.end <= attribute.end;
function isTakenUp(element, may) {
  const own = ts11.isJsxOpeningElement(element) ? element.parent : element;
  for (let at = own.parent; at && (!isFunction(at) || isHanded(at)); at = at.parent) {
    if (ts11.isJsxAttribute(at)) return true;
    if (!ts11.isJsxElement(at)) continue;
    const { tagName, attributes } = at.openingElement;
    const tag = tagName.getText();
    const words = splitWords(nameOf(tagName) ?? "");
    if (/^(form|label)$/i.test(tag) || words.at(-1) === "form") return true;
    const isPart = /^[A-Z]/.test(tag) || tag.includes("-");
    if (isPart && words.some((word) => GIVES_ITEM.test(word))) return true;
    const test = tag.endsWith(".Provider") ? runs : may;
    if (attributes.properties.some((one) => ts11.isJsxSpreadAttribute(one) || acts(one, isPart, test))) return true;
  }
  return false;
}
var isHanded = ({ parent }) => ts11.isCallExpression(parent) || ts11.isJsxExpression(parent);
function acts(attribute, isPart, may) {
  const name = textOf(attribute.name);
  if (/^(on[A-Z].*|asChild|render|action)$/.test(name)) return true;
  const { initializer } = attribute;
  const value = isPart && initializer && ts11.isJsxExpression(initializer) && initializer.expression;
  return !!value && !SAYS.test(name) && may(value);
}
var SAYS = /^(class|className|style|children|key|id|title|label|text|icon|placement|align|side|size|variant|color|theme|open|isOpen|visible|show|disabled|anchorEl|aria-.+|data-.+)$/;
function isData(value) {
  const inner = unwrap(value);
  if (ts11.isTemplateExpression(inner) || literalOf(inner)) return true;
  if (ts11.isPrefixUnaryExpression(inner)) return true;
  if (ts11.isBinaryExpression(inner)) return /^[!=<>]/.test(inner.operatorToken.getText());
  if (ts11.isConditionalExpression(inner)) return isData(inner.whenTrue) && isData(inner.whenFalse);
  if (ts11.isArrayLiteralExpression(inner)) return inner.elements.every(isData);
  if (ts11.isObjectLiteralExpression(inner))
    return inner.properties.every((one) => ts11.isPropertyAssignment(one) && isData(one.initializer));
  if (ts11.isCallExpression(inner))
    return /^(t|translate|formatMessage|Boolean|String|Number)$/.test(nameOf(inner.expression) ?? "");
  if (!ts11.isIdentifier(inner)) return false;
  const declared2 = declarationOf(inner.text, inner);
  if (declared2 && ts11.isBindingElement(declared2) && ts11.isArrayBindingPattern(declared2.parent)) {
    const holder = declared2.parent.parent;
    const made = ts11.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    const isFirst2 = declared2.parent.elements[0] === declared2;
    return isFirst2 && !!made && ts11.isCallExpression(made) && nameOf(made.expression) === "useState" && made.arguments.every(isData);
  }
  const held = valueOf(inner);
  return held !== null && isData(held);
}
var mayHold = (value) => !isData(value);
function runs(value) {
  const inner = unwrap(value);
  if (isFunction(inner)) return true;
  if (!ts11.isIdentifier(inner)) return ts11.isPropertyAccessExpression(inner) && VERB.test(inner.name.text);
  if (functionNamed(inner.text, inner)) return true;
  const held = valueOf(inner);
  if (held) return runs(held) || ts11.isCallExpression(unwrap(held));
  return VERB.test(inner.text);
}
var VERB = /^(on|do|handle|choose|select|pick|act|perform|report|send|dispatch|execute|submit|emit|call)([A-Z]\w*)?$|^(open|set|toggle|run|click|press|tap)[A-Z]/;

// src/extract/code/controls/makes-paper.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var makesPaper = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts12.isJsxAttribute(one)) return false;
  if (textOf(one.name) === "download") return true;
  const { initializer } = one;
  const isHandler = /^on[A-Z]/.test(textOf(one.name)) && initializer && ts12.isJsxExpression(initializer);
  return !!isHandler && !!initializer.expression && isOfPaper(initializer.expression);
});
var PAPER = /^(print|download|export)$/;
function isOfPaper(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return callsForPaper(inner);
  const named3 = ts12.isCallExpression(inner) ? inner.expression : inner;
  if (PAPER.test(splitWords(nameOf(named3) ?? "")[0] ?? "")) return true;
  const run = runOf3(named3);
  return run !== null && callsForPaper(run);
}
function runOf3(named3) {
  if (ts12.isIdentifier(named3)) return functionNamed(named3.text, named3);
  if (!ts12.isPropertyAccessExpression(named3) || named3.expression.kind !== ts12.SyntaxKind.ThisKeyword) return null;
  const member = memberOf(named3, named3.name.text);
  return member && isFunction(member) ? member : null;
}
function callsForPaper({ body }) {
  let calls = false;
  const look = (node) => {
    calls ||= ts12.isCallExpression(node) && PAPER.test(splitWords(nameOf(node.expression) ?? "")[0] ?? "");
  };
  if (body) {
    look(body);
    eachNode(body, look);
  }
  return calls;
}

// src/extract/code/controls/not-yet.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var LOADS = /^(is )?((\w+ )*(loading|fetching|initiali[sz]ing)|(loading|fetching) \w+|(?<=is )pending)$/;
var IS_OVER = /^(done|over|ended|finished|failed|error|errors)$/;
var YES_OR_NO = /^(is|has|was|did|are)$|^(blocked|muted|reported|hidden|ignored|flagged)$/;
function isNotYetThere(element) {
  const isGrey = element.attributes.properties.some(
    (one) => ts13.isJsxAttribute(one) && textOf(one.name) === "disabled" && (!one.initializer || ts13.isJsxExpression(one.initializer) && one.initializer.expression?.getText() === "true")
  );
  if (!isGrey) return false;
  let at = ts13.isJsxOpeningElement(element) ? element.parent : element;
  while (ts13.isParenthesizedExpression(at.parent) || ts13.isJsxFragment(at.parent)) at = at.parent;
  const test = testFor(at);
  return test !== null && isStillOpen(test.expression, test.holds);
}
function isStillOpen(expression, holds) {
  const test = unwrap(expression);
  if (ts13.isPrefixUnaryExpression(test) && test.operator === ts13.SyntaxKind.ExclamationToken)
    return isStillOpen(test.operand, !holds);
  if (!ts13.isBinaryExpression(test)) return holds && loads(test);
  const { left: left2, right } = test;
  const sign = test.operatorToken.getText();
  const sides = [left2, right];
  if (sign === "&&" || sign === "||")
    return sign === "&&" === holds ? sides.some((side) => isStillOpen(side, holds)) : sides.every((side) => isStillOpen(side, holds));
  if (!/^[!=]==?$/.test(sign)) return false;
  const isSame3 = sign.startsWith("=") === holds;
  const value = unwrap(right).getText();
  if (value === "true" || value === "false") return isStillOpen(left2, value === "true" === isSame3);
  if (!isSame3) return false;
  return value === "null" || value === "undefined" ? wordsOf(left2).some((word) => YES_OR_NO.test(word)) : ts13.isStringLiteralLike(right) && LOADS.test(right.text);
}
function loads(expression) {
  const value = unwrap(expression);
  const words = wordsOf(value);
  if (words.some((word) => IS_OVER.test(word))) return false;
  if (LOADS.test(words.join(" "))) return true;
  return (ts13.isPropertyAccessExpression(value) || ts13.isElementAccessExpression(value) || ts13.isCallExpression(value)) && loads(value.expression);
}
function testFor(shown) {
  const { parent } = shown;
  if (ts13.isConditionalExpression(parent) && parent.condition !== shown)
    return { expression: parent.condition, holds: parent.whenTrue === shown };
  const isAnd = ts13.isBinaryExpression(parent) && parent.operatorToken.kind === ts13.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === shown ? { expression: parent.left, holds: true } : null;
}

// src/extract/code/controls/inert.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
function isInert(element, hasHandler, props) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => ts14.isJsxAttribute(one) ? [[textOf(one.name), valueOfAttribute(one)]] : [])
  );
  const disabled = attributes.get("disabled");
  const isOpen2 = properties.some((one) => ts14.isJsxSpreadAttribute(one));
  if (disabled !== void 0 && !isOpen2 && (disabled === true || evaluate(disabled, props)?.value === true))
    return true;
  const tag = element.tagName.getText();
  const isLink = /^[A-Z](\w|\.)*Link$|^Link$/.test(tag);
  const isLikeEntry = looksPressed(element);
  if (!hasHandler && !isOpen2 && isBareItem(element, attributes)) return !mayBeRun(element);
  if (hasHandler || isOpen2 || !(isLink || isLikeEntry || /^(a|button)$/.test(tag)) || isFoundByName(attributes))
    return false;
  if (isWired(element)) return false;
  if (tag === "button" || isLikeEntry) return true;
  const href = attributes.get("href") ?? (isLink ? attributes.get("to") : void 0);
  if (href === void 0 || href === true) return !isLink;
  return ts14.isStringLiteralLike(href) && /^\s*(#|javascript:.*)?\s*$/.test(href.text);
}
function whyInert({ tagName, attributes }, hasHandler) {
  const isOff = attributes.properties.some(
    (one) => ts14.isJsxAttribute(one) && textOf(one.name) === "disabled" && /^(disabled|.*\btrue\b.*)$/.test(one.getText())
  );
  if (hasHandler || isOff) return "it is always disabled";
  return /^a$|Link$/.test(tagName.getText()) ? "its link leads nowhere" : "nothing runs when it is pressed";
}
function looksPressed({ tagName, attributes }) {
  if (!/^(div|li|span|p|View)$/.test(tagName.getText())) return false;
  return attributes.properties.some((one) => {
    if (!ts14.isJsxAttribute(one) || !/^class(Name)?$/.test(textOf(one.name)) || !one.initializer) return false;
    const said = ts14.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
    return !!said && ts14.isStringLiteralLike(said) && PRESSED.test(said.text) && !/(^|\s)js-/.test(said.text);
  });
}
var PRESSED = /(^|\s)(cursor-pointer|dropdown-item|menu-item|context-menu-item|dropdown__item|menu__item)(\s|$)/;
function valueOfAttribute({ initializer }) {
  if (!initializer) return true;
  return ts14.isJsxExpression(initializer) ? initializer.expression ?? true : initializer;
}
var REACHABLE = /^(on[A-Z].*|ref|id|name|form|formAction|formaction|popover.*|command.*|data-.*|x-.*|hx-.*|role|as)$/;
var isFoundByName = (attributes) => [...attributes.keys()].some((name) => REACHABLE.test(name));
var GIVES = /^(trigger|target|activator|anchor|link|button|close|action|slot|menu|dialog|popover|tooltip|item|toggle)$/;
function isWired(element) {
  const own = ts14.isJsxOpeningElement(element) ? element.parent : element;
  for (let at = own.parent; at && !isFunction(at); at = at.parent) {
    if (ts14.isJsxAttribute(at)) return true;
    if (!ts14.isJsxElement(at)) continue;
    const { tagName, attributes } = at.openingElement;
    const words = splitWords(nameOf(tagName) ?? "");
    if (/^(form|label|Form)$/.test(tagName.getText()) || words.at(-1) === "form") return true;
    if (/^[A-Z]/.test(tagName.getText()) && words.some((word) => GIVES.test(word))) return true;
    const acts2 = attributes.properties.some(
      (one) => ts14.isJsxSpreadAttribute(one) || /^(on[A-Z].*|asChild|render|action)$/.test(textOf(one.name))
    );
    if (acts2) return true;
  }
  return false;
}

// src/extract/code/controls/press-hooks.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var PRESSES = /^use(Long|Double)?(Press|Tap|Click)(Handlers?|Props|Events?)?$/;
var ON_PRESS = /^on(Press|LongPress|Tap|Click|DoubleClick)$/;
function pressedThrough({
  attributes
}) {
  for (const attribute of attributes.properties) {
    if (!ts15.isJsxSpreadAttribute(attribute)) continue;
    const given = unwrap(attribute.expression);
    const name = ts15.isCallExpression(given) ? unwrap(given.expression) : given;
    const hook = ts15.isIdentifier(name) ? hookBehind2(name) : null;
    const expression = hook && handlerIn(hook);
    if (expression) return { name, expression };
  }
  return null;
}
function hookBehind2(name) {
  const declared2 = declarationOf(name.text, name);
  const isTaken = !!declared2 && ts15.isBindingElement(declared2) && !declared2.dotDotDotToken;
  const holder = isTaken ? declared2.parent.parent : declared2;
  const value = holder && ts15.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return value && ts15.isCallExpression(value) && PRESSES.test(nameOf(value.expression) ?? "") ? value : null;
}
function handlerIn({ arguments: [first] }) {
  const given = first && unwrap(first);
  if (!given) return null;
  if (isFunction(given) || ts15.isIdentifier(given) || ts15.isPropertyAccessExpression(given)) return given;
  if (!ts15.isObjectLiteralExpression(given)) return null;
  const found = given.properties.find((one) => one.name && ON_PRESS.test(textOf(one.name)));
  return !found ? null : ts15.isShorthandPropertyAssignment(found) ? found.name : ts15.isPropertyAssignment(found) ? found.initializer : null;
}

// src/extract/code/controls/controls.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var HANDLER = /^on[A-Z]/;
var TRIGGER = /^on(Click|Press|Tap|Select|Action|Activate|LongPress|PointerDown|MouseDown|TouchEnd|ItemClick|Submit)$/;
function elementControl(element, concept, props) {
  const tag = element.tagName.getText();
  const words = splitWords(tag);
  const handler = triggerOf(element);
  if (!handler && (isNotYetThere(element) || isUnclearItem(element))) return null;
  const found = (node, symbol) => {
    const state = handler ? handlerState(handler.expression, props) : { state: "works" };
    if (state.state === "works") {
      const isDead = isInert(element, handler !== null, props);
      const own = { concept: concept.id, node, symbol, isPressed: true };
      return isDead ? { ...own, state: "does-nothing", why: { at: element.tagName, said: whyInert(element, handler !== null) } } : { ...own, state: "works" };
    }
    return {
      concept: concept.id,
      node: state.state === "dead" ? state.from : handler.name,
      symbol,
      state: "does-nothing",
      why: whyNothing(state, handler.name),
      isPressed: true
    };
  };
  if (concept.jsx.some((jsx) => fitsTag(jsx, words) !== null && !isOut(words, concept)))
    return found(element.tagName, tag);
  if (!handler && !isInteractive(words)) return null;
  if (isAboutProgram(element) || isBackstop(element) || isPaper2(element, concept)) return null;
  const labels = labelsOf(element);
  if (handler && isHandlerOf(handler.expression, concept) && !readsOtherwise(labels, symbolOf(handler), concept))
    return found(handler.name, symbolOf(handler));
  const label = labels.find((text) => isLabelOf(text, concept));
  return label === void 0 ? null : found(handler?.name ?? element.tagName, label);
}
function silentControl(element, concept, props, actsIn2) {
  const handler = triggerOf(element);
  if (!handler || isNotYetThere(element) || isInert(element, true, props)) return null;
  if (!actBehind(handler.expression, props, actsIn2)) return null;
  const own = { concept: concept.id, symbol: symbolOf(handler), isPressed: true, isSilent: true };
  const state = handlerState(handler.expression, props);
  if (state.state === "dead") return { ...own, node: state.from, state: "does-nothing" };
  return { ...own, node: handler.name, state: "works" };
}
function deadEntry(element, concept) {
  if (!looksPressed(element) || triggerOf(element) || !isInert(element, false, UNKNOWN_PROPS)) return null;
  const [label, ...others] = labelsOf(element);
  return label !== void 0 && others.length === 0 && isLabelOf(label, concept) ? {
    concept: concept.id,
    node: element.tagName,
    symbol: label,
    state: "does-nothing",
    why: { at: element.tagName, said: whyInert(element, false) },
    isPressed: true
  } : null;
}
var isOut = (words, concept) => hasAnyPhrase(words, concept.unlike.word);
function isInteractive(words) {
  return words.length > 0 && /^(button|a|link|item|action|option|touchable|pressable)$/.test(words.at(-1));
}
function triggerOf(element) {
  const trigger = handlersOf2(element).find(({ name }) => TRIGGER.test(textOf(name))) ?? pressedThrough(element);
  if (!trigger || !onlyStops(trigger.expression)) return trigger;
  return BOX.test(element.tagName.getText()) || isWired(element) ? null : trigger;
}
var isPaper2 = (element, { id }) => id === "report-entry-point" && makesPaper(element);
function isBackstop(element) {
  const handlers = handlersOf2(element).filter(({ name }) => TRIGGER.test(textOf(name)));
  if (handlers.length === 0 || !handlers.every(({ expression }) => isNothing(expression) || onlyStops(expression)))
    return false;
  let holdsControl2 = false;
  eachNode(element.parent, (node) => {
    if (node === element || holdsControl2 || !(ts16.isJsxOpeningElement(node) || ts16.isJsxSelfClosingElement(node))) return;
    holdsControl2 = handlersOf2(node).some(({ name }) => TRIGGER.test(textOf(name)));
  });
  return ts16.isJsxOpeningElement(element) && holdsControl2;
}
function isNothing(handler) {
  const inner = unwrap(handler);
  return ts16.isArrowFunction(inner) && ts16.isBlock(inner.body) && inner.body.statements.length === 0;
}
var BOX = /^(div|section|article|aside|form|dialog|ul|li|span|header|footer|main|View)$/;
var STOPS = /^(stopPropagation|stopImmediatePropagation|preventDefault)$/;
function onlyStops(handler) {
  const inner = unwrap(handler);
  if (!ts16.isArrowFunction(inner) && !ts16.isFunctionExpression(inner)) return false;
  const { body } = inner;
  const done = ts16.isBlock(body) ? body.statements.map((one) => ts16.isExpressionStatement(one) ? unwrap(one.expression) : null) : [unwrap(body)];
  return done.length > 0 && done.every((one) => one && ts16.isCallExpression(one) && STOPS.test(nameOf(one.expression) ?? ""));
}
function handlersOf2(element) {
  return element.attributes.properties.flatMap((attribute) => {
    if (ts16.isJsxSpreadAttribute(attribute) || !attribute.initializer || !ts16.isJsxExpression(attribute.initializer))
      return [];
    const { expression } = attribute.initializer;
    return expression && HANDLER.test(textOf(attribute.name)) ? [{ name: attribute.name, expression }] : [];
  });
}
function symbolOf({ name, expression }) {
  return nameOf(expression) ?? textOf(name);
}

// src/extract/code/controls/handed-controls.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var SWITCH = /* @__PURE__ */ new Set(["can", "show", "has", "allow", "enable", "with", "is"]);
var propControl = (element, concept, props) => propControls(element, concept, props)[0] ?? null;
var propControls = (element, concept, props) => element.attributes.properties.flatMap(
  (attribute) => ts17.isJsxSpreadAttribute(attribute) ? [] : controlGiven(attribute, element, concept, props) ?? []
);
function controlGiven(attribute, element, concept, props) {
  const name = textOf(attribute.name);
  const words = splitWords(name);
  if (isOut(words, concept) || isPaper(words, concept) || !concept.properties.some((one) => fitsPattern(one, words)))
    return null;
  const given = { concept: concept.id, symbol: name, isPressed: false };
  const expression = attribute.initializer && ts17.isJsxExpression(attribute.initializer) ? attribute.initializer.expression : void 0;
  if (SWITCH.has(words[0])) {
    const known13 = expression && evaluate(expression, props);
    return known13 && !known13.value ? { ...given, node: attribute.name, state: "hidden" } : null;
  }
  if (!expression) return null;
  const state = handlerState(expression, props);
  if (state.state === "works") return { ...given, node: attribute.name, state: "works" };
  const isOwn2 = state.state === "dead" && state.from.getSourceFile() !== element.getSourceFile();
  const why = whyNothing(state, attribute.name);
  return { ...given, node: isOwn2 ? state.from : attribute.name, state: "does-nothing", why };
}

// src/extract/code/controls/controls-in-file.ts
import { ts as ts19 } from "./vendor/ts-morph.js";

// src/extract/code/vue/lost-events.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var TAGS = [ts18.SyntaxKind.JsxOpeningElement, ts18.SyntaxKind.JsxSelfClosingElement];
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
    lost = { ...found, why: { at: tag.tagName, said: "it sends an event, and no component that shows it listens" } };
  }
  return lost;
}
var known2 = /* @__PURE__ */ new WeakMap();
function renderingsOf(file) {
  let renderings = known2.get(file);
  if (renderings === void 0) known2.set(file, renderings = read(file));
  return renderings;
}
function read(file) {
  const own = file.ast.statements.find(
    (one) => ts18.isFunctionDeclaration(one) && (one.modifiers ?? []).some(({ kind }) => kind === ts18.SyntaxKind.DefaultKeyword)
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
var isNamed = (tag, name) => (ts18.isJsxOpeningElement(tag) || ts18.isJsxSelfClosingElement(tag)) && tag.tagName.getText() === name;

// src/extract/code/controls/controls-in-file.ts
var UNSAID = "what runs for it does nothing";
var showsReported = (tag) => enclosingNames(tag).some((name) => /^[A-Z]\w*Reports?$/.test(name) && !/Modal|Dialog|Form/.test(name));
function controlsIn(file, concept, subtree) {
  const found = /* @__PURE__ */ new Map();
  const add2 = ({ node, symbol, state, why }) => {
    if (state !== "hidden" && node.getSourceFile() === file.ast && !isFlagOfStaff(symbol, file.path))
      found.set(node, { node, symbol, ...state === "does-nothing" && { dead: why ?? { at: node, said: UNSAID } } });
  };
  const lostInside = (tag, own) => {
    if (own.node !== tag.tagName || !/^[A-Z]/.test(tag.tagName.getText())) return null;
    const inside = subtree.ofElement(tag, file).controls.filter((one) => one.concept === concept.id && one.isPressed && one.node !== own.node);
    const dead = inside.find((one) => one.state === "does-nothing" && one.node.getSourceFile() === file.ast);
    return dead && inside.every((one) => one.state !== "works") ? dead : null;
  };
  for (const tag of file.tags) {
    if (isWithinUnlike(concept, file.path, tag)) continue;
    const own = elementControl(tag, concept, UNKNOWN_PROPS) ?? deadEntry(tag, concept);
    const [given, ...others] = own ? [] : propControls(tag, concept, UNKNOWN_PROPS);
    if (own) {
      const lost = own.state === "works" ? lostIn(tag, file, concept) ?? lostInside(tag, own) : null;
      add2(lost ?? own);
      const label = own.node.getSourceFile() === file.ast ? labelApart(tag, own.node, concept) : null;
      if (label && !found.has(label) && !isFlagOfStaff(own.symbol, file.path))
        found.set(label, { node: label, symbol: own.symbol, isLabel: true });
    } else if (given?.state === "works") {
      add2(given);
      const unread = found.has(given.node) ? subtree.leftUnread(tag, given.symbol, file) : null;
      if (unread && !isWithin(tag, unread.node))
        found.set(given.node, { node: given.node, symbol: given.symbol, unread: whyUnread(unread, given.symbol) });
    }
    if ([given, ...others].some((one) => one?.state === "does-nothing") && !showsReported(tag)) {
      const lost = subtree.ofElement(tag, file).controls.find((one) => one.concept === concept.id && one.isPressed && one.state === "does-nothing");
      if (lost) add2(lost);
    }
  }
  for (const object of file.ofKind(ts19.SyntaxKind.ObjectLiteralExpression)) {
    if (isWithinUnlike(concept, file.path, object)) continue;
    for (const control of itemControls(object, [concept], UNKNOWN_PROPS)) {
      add2(control);
      const handler = found.has(control.node) ? handlerOfItem(object, concept) : null;
      if (handler && !found.has(handler.node) && !isAtOneGlance(handler.node, control.node))
        found.set(handler.node, { ...handler, isLabel: true });
    }
  }
  return [...found.values()];
}
function labelApart(tag, control, concept) {
  let label = null;
  const look = (node) => {
    if (label || ts19.isFunctionLike(node)) return;
    const text = ts19.isJsxText(node) ? node.text.trim() : ts19.isStringLiteralLike(node) ? node.text : "";
    if (text !== "" && isLabelOf(text, concept)) label = node;
    else ts19.forEachChild(node, look);
  };
  look(ts19.isJsxOpeningElement(tag) ? tag.parent : tag);
  return label && !isAtOneGlance(label, control) ? label : null;
}

// src/extract/code/controls/unread-acts.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
function unreadAct(node, file, concept, subtree, placeOf2) {
  const own = unreadAround(node, file, subtree);
  if (own) return sayOf(own, concept, placeOf2);
  const name = nameAround(node);
  const uses = name ? file.ofKind(ts20.SyntaxKind.Identifier).filter((one) => isOther(one, name)) : [];
  const around = uses.map((one) => unreadAround(one, file, subtree));
  const [first] = around;
  return first && around.every((one) => one !== null) ? sayOf(first, concept, placeOf2) : null;
}
function unreadAround(node, file, subtree) {
  let at = node.parent;
  while (at && !ts20.isJsxAttribute(at) && !ts20.isJsxElement(at)) at = at.parent;
  if (!at || !ts20.isJsxAttribute(at)) return null;
  const name = textOf(at.name);
  const element = at.parent.parent;
  const mayBe2 = /^on[A-Z]/.test(name) && /^[A-Z]/.test(element.tagName.getText());
  const unread = mayBe2 ? subtree.leftUnread(element, name, file) : null;
  return unread && !isWithin(element, unread.node) ? { attribute: at, unread } : null;
}
function sayOf({ attribute, unread }, concept, placeOf2) {
  const told = propControl(attribute.parent.parent, concept, UNKNOWN_PROPS);
  if (told?.node === attribute.name) return { isRepeated: true };
  const { at, said } = whyUnread(unread, textOf(attribute.name));
  return { traits: ["never-called"], lost: { at: placeOf2(at), message: said } };
}
function nameAround(node) {
  let at = node;
  while (at.parent && !isNamedFunction(at)) at = at.parent;
  const isOut2 = ts20.getCombinedModifierFlags(at) & ts20.ModifierFlags.Export;
  return isNamedFunction(at) && !isOut2 ? at.name : null;
}
var isNamedFunction = (node) => ts20.isFunctionDeclaration(node) && node.name !== void 0 || ts20.isVariableDeclaration(node) && ts20.isIdentifier(node.name) && node.initializer !== void 0 && isFunction(node.initializer);
var isOther = (one, name) => one !== name && one.text === name.text;

// src/extract/code/controls/controls-restated.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
function restatedControls(file, concept, stated2) {
  const found = [...declaredIn(file, concept), ...openedIn(file, concept), ...shownIf(stated2, concept)];
  return found.filter(
    ({ node }) => !stated2.some((one) => isAtOneGlance(one.node, node)) && !isWithinUnlike(concept, file.path, node)
  );
}
var shownIf = (stated2, concept) => stated2.flatMap(({ node }) => {
  let at = node;
  while (at.parent && !ts21.isJsxExpression(at) && !ts21.isStatement(at)) at = at.parent;
  const shown = ts21.isJsxExpression(at) ? at.expression : void 0;
  if (!shown || !ts21.isBinaryExpression(shown)) return [];
  let left2 = shown;
  while (ts21.isBinaryExpression(left2)) left2 = unwrap(left2.left);
  const [may, ...act] = splitWords(nameOf(left2) ?? "");
  return MAY.test(may ?? "") && isLabelOf(act.join(" "), concept) ? [{ node: left2, symbol: textOf(left2) }] : [];
});
var MAY = /^(can|may|allow|allows|should|show|is)$/;
function declaredIn(file, concept) {
  if (!/\.[cm]?[jt]sx?$/.test(file.path)) return [];
  return componentsOf(file).flatMap((own) => {
    const words = splitWords(own.name);
    const isNamedSo2 = concept.jsx.some((jsx) => fitsTag(jsx, words) !== null);
    if (!isNamedSo2 || OF_LIST.test(words.join(" ")) || hasAnyPhrase(words, concept.unlike.word)) return [];
    return [{ node: nameOfComponent(own), symbol: own.name }];
  });
}
var OF_LIST = /(?<!menu )item$|^(mod|merge|split|assign|close|open|view|show|my|staff|incoming|handled?) /;
var openedIn = (file, concept) => file.side === "server" ? [] : file.calls.flatMap((call) => {
  const node = openedByName(call, concept);
  const texts = node ? call.arguments.filter((one) => saysAct(one, concept)) : [];
  return (node ? [node, ...texts] : []).map((one) => ({ node: one, symbol: textOf(one) }));
});
var saysAct = (given, concept) => ts21.isStringLiteralLike(given) && namesAct(splitWords(given.text), concept);

// src/extract/code/defaults/graphql-inputs.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
var INPUT = /\binput\s+(\w+)[^{}]{0,200}\{([^{}]*)\}/g;
var FIELD = /(?<=^|[\n,])([ \t]*)(\w+)\s*:\s*[[\]\w!]+\s*=\s*("(?:[^"\\\n]|\\.)*"|[\w.-]+)/g;
var COMMENT = /#[^\n]*/g;
var STRINGS = [ts22.SyntaxKind.NoSubstitutionTemplateLiteral, ts22.SyntaxKind.TemplateExpression];
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

// src/extract/code/messages/asked-before.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var ASKED2 = /* @__PURE__ */ new Set(["age", "connection", "block", "consent"]);
var ASKS = /^(assert|require|requires|ensure|check|validate|enforce|verify|can|may|must|is|are|has|have|guard|only|not|reject|deny|refuse|block|restrict|with|allow|allows|allowed|authori[sz]e|permit)$/;
function askedBeforeSends(drafts, concept, guards) {
  const lineOf2 = ({ at }) => `${at.path}:${at.start.line}`;
  const known13 = new Set(drafts.flatMap((one) => one.concept === concept.id ? [lineOf2(one)] : []));
  return drafts.flatMap(
    (one) => one.kind === "operation" && one.concept === "dm-send" && one.side !== "client" ? one.guards ?? [] : []
  ).flatMap((guard) => placesOf(guard, concept, guards)).filter((one) => !known13.has(lineOf2(one)) && known13.add(lineOf2(one)));
}
function placesOf(guard, concept, guards) {
  const check = checkOf(guard);
  if (!check || !ASKED2.has(guard.kind) || guard.another || guard.unread !== void 0) return [];
  const calls = (check.via ?? []).flatMap(({ from, given }) => given || !asks(from) ? [] : [from]);
  return [check.node, ...calls].flatMap(
    (node) => stated(node, node === check.node ? guard.kind : "validates", concept, guards)
  );
}
var asks = (call) => ASKS.test(splitWords(nameOf(headOf(call)) ?? "")[0] ?? "");
function headOf(node) {
  const inner = unwrap(node);
  if (ts23.isCallExpression(inner)) return headOf(inner.expression);
  if (ts23.isPrefixUnaryExpression(inner)) return headOf(inner.operand);
  return ts23.isBinaryExpression(inner) ? headOf(inner.left) : inner;
}
function stated(node, trait, concept, guards) {
  const at = nameNode(headOf(node)) ?? node;
  const file = linksOf(at.getSourceFile());
  if (!file || file.side === "client" || isWithinUnlike(concept, file.path, at)) return [];
  return [
    {
      kind: "operation",
      concept: concept.id,
      at: file.placeOf(at),
      around: enclosingNames(at),
      symbol: at.getText(),
      side: file.side,
      guards: guardsAt(at, concept, guards),
      argument: null,
      traits: [trait]
    }
  ];
}

// src/extract/code/messages/carried-entries.ts
import { ts as ts31 } from "./vendor/ts-morph.js";

// src/extract/code/messages/unseen-beside.ts
import { ts as ts30 } from "./vendor/ts-morph.js";

// src/extract/code/messages/handed-on.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
function givenTo2(ways) {
  const all3 = /* @__PURE__ */ new Set();
  const people = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Map();
  for (const way of ways)
    for (const one of ts24.isCallExpression(way) ? operandsOf2(way) : []) {
      all3.add(one.getText());
      if (isPerson(one)) people.set(one.getText(), one);
      if (isPerson(one) || isPartOf(one, way)) continue;
      const made = madeOf(one);
      const parts = made ? operandsIn([made]).filter((part) => !isPerson(part)) : wordedOf(one);
      said.set(
        one.getText(),
        parts.map((part) => part.getText())
      );
    }
  return { all: all3, people: [...people.values()], said: [...said].map(([name, parts]) => ({ name, parts })) };
}
var isPerson = (one) => !ts24.isCallExpression(one) && isOfSomebody(chainOf(one));
function isPartOf(one, way) {
  let at = one.parent;
  while (at !== way && !ts24.isCallExpression(at)) at = at.parent;
  return at !== way;
}
function maySend(call, given) {
  const operands = operandsOf2(call).map((one) => one.getText());
  const isGivenAll = given.all.size > 1 && [...given.all].every((one) => operands.includes(one));
  const isGot = isGivenAll && ANSWERED_BY.test(nameOf(call.expression) ?? "") && !isToldBack(call);
  if (!isGot && answers(chainOf(call.expression))) return false;
  return isGivenAll || holdsMessage(call, given) || operands.some((one) => WHOLE.test(one) || !COUNTED.test(one) && splitWords(one).some((word) => TEXT.test(word)));
}
function holdsMessage(call, { said }) {
  const operands = operandsOf2(call).flatMap((one) => {
    const made = madeOf(one);
    return [one, ...made ? operandsIn([made]) : wordedOf(one)].map((each) => each.getText());
  });
  const has = (name) => operands.some((one) => name === one || name.startsWith(`${one}.`));
  return said.length > 0 && said.every(({ name, parts }) => has(name) || parts.length > 0 && parts.every(has));
}
function answers(chain) {
  const [first = "", last = ""] = [chain[0], chain.at(-1)];
  if (ANSWERED_BY.test(last) || COLLECTED_BY.test(last)) return true;
  if (chain.length === 1) return /^(next|callback|cb|ack|done)$/.test(first);
  return chain.slice(0, -1).some((one) => /^(console|log|logger)$/.test(one)) || /^(res|response|reply)$/.test(first) && ANSWERS.test(last);
}
var isToldBack = (call) => /^(json|redirect)$/.test(nameOf(call.expression) ?? "") || ANSWERED_FIRST.test(chainOf(call.expression)[0] ?? "");
var ANSWERED_FIRST = /^(console|log|logger|res|response|reply|cache|JSON)$/;
var ANSWERS = /^(json|jsonp|send|sendStatus|status|end|redirect|render|header|headers|set|setHeader|code|type|write)$/;
var ANSWERED_BY = /^(json|redirect|get|getAll|has|includes|trim|slice|match|test|startsWith|replace|parse|safeParse)$/;
var COLLECTED_BY = /^(capture(Exception|Error|Event)|addBreadcrumb|record(Exception|Error)|track(Exception|Error)|noticeError)$/;
var COUNTED = /\.(length|size|byteLength)$/;
var TEXT = /^(text|content|contents|body|message|msg|caption|media|attachments?)$/;
var WHOLE = /^(req|request|ctx|context|form|form ?data|input|dto|data|payload|args|event)$/i;
var operandsOf2 = (call) => operandsIn(call.arguments);
function operandsIn(values) {
  const found = [];
  const look = (node) => {
    if (ts24.isFunctionLike(node)) return;
    if (ts24.isIdentifier(node) || ts24.isPropertyAccessExpression(node) || ts24.isCallExpression(node)) {
      found.push(node);
      if (ts24.isCallExpression(node)) node.arguments.forEach(look);
    } else if (ts24.isPropertyAssignment(node)) look(node.initializer);
    else ts24.forEachChild(node, look);
  };
  values.forEach(look);
  return found;
}
function madeOf(one) {
  const value = ts24.isIdentifier(one) ? valueOf(one) : null;
  const made = value && unwrap(value);
  return made && ts24.isObjectLiteralExpression(made) ? made : null;
}
function wordedOf(one, depth = 4) {
  const inner = unwrap(one);
  if (depth === 0) return [];
  const followed = (parts) => parts.flatMap((part) => [unwrap(part), ...wordedOf(part, depth - 1)]);
  if (ts24.isIdentifier(inner)) {
    const value = valueOf(inner);
    const isSame3 = value && (ts24.isIdentifier(unwrap(value)) || ts24.isPropertyAccessExpression(unwrap(value)));
    return value ? isSame3 ? followed([value]) : wordedOf(value, depth - 1) : [];
  }
  if (ts24.isCallExpression(inner)) {
    const owner = receiverOf(inner.expression);
    if (owner && OF_TEXT.test(nameOf(inner.expression) ?? "")) return followed([owner]);
    return MAKES.test(nameOf(inner.expression) ?? "") ? followed(inner.arguments) : [];
  }
  if (ts24.isTemplateExpression(inner)) return followed(inner.templateSpans.map(({ expression }) => expression));
  if (ts24.isBinaryExpression(inner)) return followed([inner.left, inner.right]);
  return [];
}
var OF_TEXT = /^(trim\w*|replace|replaceAll|slice|substring|substr|normalize|toString|to\w*Case|concat|padEnd|padStart)$/;
var MAKES = /^(parse|clean|sanitize|sanitise|normali[sz]e|escape|format|extract|strip|encrypt|decrypt|encode|decode|convert|render|build|serialize|deserialize|to|as|pick|omit|plainTo\w*)(?![a-z])/;

// src/extract/code/messages/given-nobody.ts
import { ts as ts26 } from "./vendor/ts-morph.js";

// src/extract/code/messages/told-beside.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
function mayKnowPerson(call, root, isPlain2) {
  if (isRunForSomebody(call, root, isPlain2)) return true;
  const body = ts25.isIdentifier(unwrap(call.expression)) ? calleeOf(call.expression) : null;
  return body ? !readsOnlyGiven(body) : isUsedBeside(call, root, isPlain2);
}
function isRunForSomebody(call, root, isPlain2) {
  for (let at = call; at !== root && at.parent; at = at.parent) {
    const { parent } = at;
    if (!ts25.isCallExpression(parent) || parent.expression === at) continue;
    if (parent.arguments.some((one) => one !== at && !isPlain2(one))) return true;
  }
  return false;
}
function isUsedBeside(call, root, isPlain2) {
  const first = rootOf(call.expression);
  const source = sourceOf(first);
  const owner = ts25.isIdentifier(first) ? null : chainOf(call.expression).slice(0, 2).join(".");
  let isUsed2 = false;
  eachNode(root, (node) => {
    if (isUsed2 || isWithin(node, call.expression)) return;
    if (owner !== null) isUsed2 = ts25.isPropertyAccessExpression(node) && node.getText() === owner && !isHarmless(node);
    else if (ts25.isIdentifier(node) && !isOnlyName(node) && sourceOf(node) === source) isUsed2 = !isHarmless(node);
  });
  return isUsed2;
  function isHarmless(use) {
    let at = use;
    while (ts25.isPropertyAccessExpression(at.parent) && at.parent.expression === at) at = at.parent;
    const { parent } = at;
    return ts25.isCallExpression(parent) && parent.expression === at && parent.arguments.every(isPlain2);
  }
}
function rootOf(callee) {
  let at = unwrap(callee);
  while (ts25.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return at;
}
var isOnlyName = (node) => ts25.isPropertyAccessExpression(node.parent) && node.parent.name === node || ts25.isPropertyAssignment(node.parent) && node.parent.name === node || ts25.isTypeNode(node.parent);
function sourceOf(name) {
  if (!ts25.isIdentifier(name)) return name.getText();
  return linksOf(name)?.imports.get(name.text)?.specifier ?? declarationOf(name.text, name) ?? name.text;
}
var OF_NOW = /^(current|session|context|peer|room|socket|recipient|store)$/;
function readsOnlyGiven({ body, parameters }) {
  if (!body) return false;
  let isOnly = true;
  eachNode(body, (node) => {
    if (!isOnly) return;
    if (node.kind === ts25.SyntaxKind.ThisKeyword) isOnly = false;
    else if (ts25.isCallExpression(node))
      isOnly = !splitWords(nameOf(node.expression) ?? "").some((one) => OF_NOW.test(one));
    else if (ts25.isIdentifier(node) && !isOnlyName(node)) {
      const declared2 = declarationOf(node.text, node);
      if (!declared2 || isWithin(declared2, body) || parameters.some((one) => isWithin(declared2, one))) return;
      if (ts25.isVariableDeclaration(declared2)) isOnly = isFixed(declared2, body);
    }
  });
  return isOnly;
}
function isFixed(declared2, body) {
  if (!(declared2.parent.flags & ts25.NodeFlags.Const) || !ts25.isIdentifier(declared2.name)) return false;
  const value = declared2.initializer && unwrap(declared2.initializer);
  if (value && (ts25.isLiteralExpression(value) || ts25.isArrowFunction(value) || ts25.isFunctionExpression(value)))
    return true;
  const { text } = declared2.name;
  let isElsewhere = false;
  eachNode(body.getSourceFile(), (one) => {
    isElsewhere ||= ts25.isIdentifier(one) && one.text === text && !isOnlyName(one) && !isWithin(one, body) && one !== declared2.name;
  });
  return !isElsewhere;
}

// src/extract/code/messages/given-nobody.ts
function isGivenNobody(call, given, root) {
  if (given.people.length < 2 || !isFromOutside(call.expression)) return false;
  const words = /* @__PURE__ */ new Set();
  const isPlain2 = (one) => {
    const inner = unwrap(one);
    const said = given.said.find(({ name }) => name === inner.getText());
    if (said && isWords(inner, given)) return words.add(said.name) !== null;
    if (literalOf(inner)) return true;
    if (ts26.isObjectLiteralExpression(inner))
      return inner.properties.every(
        (each) => ts26.isPropertyAssignment(each) && isPlain2(each.initializer) || ts26.isShorthandPropertyAssignment(each) && isPlain2(each.name)
      );
    if (ts26.isArrayLiteralExpression(inner)) return inner.elements.every(isPlain2);
    const worded = wordedOf(inner);
    return worded.length > 0 && worded.every(isPlain2);
  };
  if (!call.arguments.every(isPlain2) || words.size > 1) return false;
  return !mayKnowPerson(call, root, (one) => isPlain2(one));
}
function isFromOutside(callee) {
  let at = unwrap(callee);
  while (ts26.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  if (at.kind === ts26.SyntaxKind.ThisKeyword)
    return ts26.isPropertyAccessExpression(unwrap(callee)) && isOfService(callee);
  if (!ts26.isIdentifier(at)) return false;
  const declared2 = declarationOf(at.text, at);
  return !declared2 || enclosingFunction(declared2) === null;
}
var isOfService = (callee) => chainOf(callee).length === 3;
function isWords(one, given) {
  const text = one.getText();
  if (given.people.some((person) => `${personBehind(person) ?? person.getText()}.`.startsWith(`${text}.`))) return false;
  if (!ts26.isIdentifier(one)) return true;
  const value = valueOf(one);
  if (!value) return true;
  const inner = unwrap(value);
  if (isFunction(inner)) return false;
  const last = chainOf(inner).at(-1) ?? "";
  if (ts26.isPropertyAccessExpression(inner)) return !HOLDS.test(last);
  return literalOf(inner) !== null || ts26.isCallExpression(inner) && /^(get|trim|toString)$/.test(last) || wordedOf(inner).some(
    (each) => given.said.some(({ name, parts }) => name === each.getText() || parts.includes(each.getText()))
  );
}
var HOLDS = /^(body|query|params|data|payload|input|args|dto|fields|values)$/;

// src/extract/code/messages/only-read.ts
import { ts as ts29 } from "./vendor/ts-morph.js";

// src/extract/code/messages/decided-by.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function decidedBy(call) {
  let at = call;
  while (isAround(at.parent)) at = at.parent;
  const { parent } = at;
  if (!ts27.isVariableDeclaration(parent) || !ts27.isIdentifier(parent.name)) return decidedIn(at);
  const { text } = parent.name;
  const list = parent.parent.parent.parent;
  if (!ts27.isBlock(list)) return null;
  for (const one of list.statements) {
    if (one.pos < call.pos || !ts27.isIfStatement(one)) continue;
    const name = namedIn(one.expression, text);
    if (name) return decidedIn(name);
  }
  return null;
}
var isAround = (node) => ts27.isAwaitExpression(node) || ts27.isParenthesizedExpression(node);
var namedIn = (node, text) => ts27.isIdentifier(node) && node.text === text ? node : ts27.forEachChild(node, (child) => namedIn(child, text));
function decidedIn(answer) {
  let branch = answer;
  while (!ts27.isStatement(branch.parent) && !ts27.isFunctionLike(branch.parent)) branch = branch.parent;
  const { parent } = branch;
  if (!ts27.isIfStatement(parent) || parent.expression !== branch) return null;
  const { thenStatement: then } = parent;
  return { is: isOf(parent.expression, answer), leaves: leaves(then), refuses: leaves(then) && refuses2(then) };
}
function isOf(test, answer) {
  const inner = bare(test);
  if (inner === bare(answer)) return "so";
  if (ts27.isPrefixUnaryExpression(inner) && inner.operator === ts27.SyntaxKind.ExclamationToken)
    return bare(inner.operand) === bare(answer) ? "not" : "else";
  if (!ts27.isBinaryExpression(inner) || !/^>=?$/.test(inner.operatorToken.getText())) return "else";
  return bare(inner.left) === bare(answer) ? "more" : "else";
}
function bare(one) {
  const inner = unwrap(one);
  return ts27.isAwaitExpression(inner) ? bare(inner.expression) : inner;
}
function refuses2(branch) {
  const says = (node) => {
    if (ts27.isNumericLiteral(node))
      return /^4\d\d$/.test(node.text) ? "no" : /^[23]\d\d$/.test(node.text) ? "on" : void 0;
    if (ts27.isIdentifier(node) && /redirect/i.test(node.text)) return "on";
    return ts27.forEachChild(node, says);
  };
  const said = says(branch);
  return said === "no" || said === void 0 && leaves(branch, "throw");
}

// src/extract/code/messages/hands-on.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
var MAX_CALLS = 3;
function handsOn(call, steps = MAX_CALLS) {
  const declared2 = calleeOf(call.expression);
  if (!declared2?.body) return null;
  const names2 = declared2.parameters.slice(0, call.arguments.length).flatMap(({ name }) => ts28.isIdentifier(name) ? [name.text] : name.getText().match(/[\w$]+/g) ?? []);
  let found = null;
  const look = (node) => {
    if (ts28.isCallExpression(node)) {
      const on = handedBy(node, names2, steps);
      if (on === "sent") return true;
      found ??= on;
    }
    return ts28.forEachChild(node, look) ?? false;
  };
  return look(declared2.body) ? "sent" : found;
}
function handedBy(call, names2, steps) {
  const name = nameOf(call.expression) ?? "";
  const held = /* @__PURE__ */ new Set();
  const hold = (node) => {
    if (ts28.isIdentifier(node) && names2.includes(node.text)) held.add(node.text);
    ts28.forEachChild(node, hold);
  };
  hold(call);
  const holdsAll = held.size >= Math.min(2, names2.length) && held.size > 0;
  if (SENDS.test(name) && call.arguments.length > 0) return holdsAll ? "sent" : "open";
  if (!holdsAll) return null;
  if (WRITES2.test(name)) return isOnRecord(call) || isCounted(call) ? null : "open";
  return steps > 1 ? handsOn(call, steps - 1) : null;
}
var wordsOf2 = (call) => chainOf(call.expression).flatMap((one) => [...splitWords(one)]);
function isOnRecord(call) {
  const chain = chainOf(call.expression);
  const verb = splitWords(chain.at(-1) ?? "");
  const kept = chain.slice(0, -1).map(splitWords);
  const by = kept.at(-1) ?? [];
  if ((by.length === 0 ? verb : kept.flat()).some((word) => OF_TALKS.test(word) || JOINS.test(word))) return false;
  if (by.length === 0) return /^(log|audit|track|record)$/.test(verb[0] ?? "");
  if (/^(audits?|metrics?|analytics|telemetry|statsd)$/.test(by[0] ?? ""))
    return NOTES.test(verb[0] ?? "") || /^(create|insert|add|save)$/.test(verb[0] ?? "");
  const last = by.at(-1) ?? "";
  return last === "cache" ? verb[0] === "set" : ON_RECORD.test(last) && NOTES.test(verb[0] ?? "");
}
var OF_TALKS = /^(chats?|messages?|msgs?|dms?|inbox|inboxes|sockets?|mails?|mailbox|talks?|conversations?)$/;
var JOINS = /^(and|or|then)$/;
var ON_RECORD = /^(log|logs|logger|console|audits?|metrics?|analytics|telemetry|stats|statsd|winston|pino)$/;
var NOTES = /^(log|info|debug|warn|warning|error|trace|notice|verbose|fatal|track|record|capture|event|increment|incr|inc|count|gauge|histogram|timing|observe|set|write|append|identify)$/;
var isCounted = (call) => wordsOf2(call).some((word) => /^(limits?|limiter|attempts?)$/.test(word));
var SENDS = /^(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|produce)(?![a-z])/;
var WRITES2 = /^(write|insert|create|add|save|put|notify|broadcast|transmit|fetch)(?![a-z])/;

// src/extract/code/messages/only-read.ts
function becomesOf(call, ways, given) {
  const name = nameOf(call.expression) ?? "";
  const decided = decidedBy(call);
  const isKept = isKeptOnTheWay(call, ways);
  if (asks2(name, call, given) && (isKept || isTested(call))) {
    const on2 = holdsMessage(call, given) ? handsOn(call) : null;
    if (on2 !== null) return on2;
    return MAY2.test(name) && holdsMessage(call, given) && decided?.is === "so" && decided.leaves ? "open" : "read";
  }
  if (isKept && !holdsTooMuch(call, given)) return SENDS2.test(name) && isGivenWhole(call) ? "open" : "read";
  const row = rowOfCall(call);
  if (row && isRowOfTalk(row)) return "sent";
  if (TELLS.test(name) || SENDS2.test(name) || REACHES.test(name)) return isOnRecord(call) ? "read" : "sent";
  const on = handsOn(call);
  if (on !== null) return on;
  if (isOnRecord(call) || decided && isRefusedFor(call, decided)) return "read";
  return isReturned(call) && !saysCheck(call) ? "sent" : "open";
}
function isReturned(call) {
  const { parent } = outermost(call);
  return ts29.isReturnStatement(parent) || ts29.isArrowFunction(parent) && parent.body.end >= call.end;
}
function isTested(call) {
  const at = outermost(call);
  if (ts29.isConditionalExpression(at.parent)) return true;
  return ts29.isIfStatement(at.parent) && at.parent.expression === at;
}
function isKeptOnTheWay(call, ways) {
  const { parent } = outermost(call);
  if (!ts29.isVariableDeclaration(parent)) return false;
  const list = parent.parent.parent.parent;
  return ways.some((way) => way.pos > call.pos && isWithin(way, list));
}
function outermost(call) {
  let at = call;
  while (!ts29.isStatement(at.parent) && !ts29.isVariableDeclaration(at.parent) && !ts29.isFunctionLike(at.parent)) {
    if (ts29.isConditionalExpression(at.parent) && at.parent.condition === at) return at;
    at = at.parent;
  }
  return at;
}
function holdsTooMuch(call, given) {
  if (given.all.size < 2 && holdsMessage(call, given)) return !MAKES.test(nameOf(call.expression) ?? "");
  const held = operandsOf2(call).filter((one) => given.all.has(one.getText()));
  return new Set(held.map((one) => one.getText())).size > 1;
}
var isGivenWhole = (call) => operandsOf2(call).some((one) => WHOLE.test(one.getText()));
function asks2(name, call, given) {
  if (TELLS.test(name) || !ASKS2.test(name) && holdsMessage(call, given)) return false;
  const [, also = "check"] = /[a-z](?:And|Then|Or)([A-Z][a-z]*)/.exec(name) ?? [];
  if (!ASKS_ALSO.test(also) && holdsMessage(call, given)) return false;
  return ASKS2.test(name) || LOOKS2.test(name);
}
function isRefusedFor(call, { is, refuses: refuses4 }) {
  const name = nameOf(call.expression) ?? "";
  if (!refuses4 || /[a-z](Or|And|Then)[A-Z]/.test(name)) return false;
  if (splitWords(name).some((word) => /^(insert|store|save|persist|keep|add|post|create|write)$/.test(word)))
    return false;
  return is === "more" || is === "so" && LOOKS2.test(name) || is !== "not" && saysCheck(call);
}
var saysCheck = (call) => chainOf(call.expression).flatMap((one) => [...splitWords(one)]).some((word) => CHECKS.test(word));
var CHECKS = /^(guards?|checks?|checker|asserts?|ensures?|validat(e|or|ion)|verif(y|ier)|limit(s|er)?|throttle|spam|moderat(e|or|ion)|toxic(ity)?|abuse|scores?|filter|screens?|scan(ner)?|classif(y|ier)|detect(or)?)$/;
var ASKS2 = /^(is|are|has|have|can|may|should|was|allows?|needs?|contains?|includes?|matches|exceeds|check|validate|verify|assess|moderate|detect|length|byteLength|test|looks)(?![a-z])/;
var ASKS_ALSO = /^(check|validate|verify|throw|fail|die|reject|refuse|deny|sanitize|clean|trim|normalize|parse|log|count|limit|get|null|empty|not)$/i;
var MAY2 = /^(can|may|should|allows?)(?![a-z])/;
var LOOKS2 = /^(do|does|did|must|will|count|some|every|find|limit)(?![a-z])/;
var TELLS = /^((is|are|has|have|did|was)_?(sent|delivered|relayed|posted|queued|forwarded)|\w+(And|Then|Or)_?(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|store|save))/i;
var SENDS2 = /^(send|deliver|relay|post|queue|enqueue|forward|push|publish|dispatch|emit|produce)(?![a-z])/;
var REACHES = /^(broadcast|notify|message|dm|chat|reply|respond|mail|text|talk|whisper|say|tell|transmit|submit)(?![a-z])/;

// src/extract/code/messages/unseen-beside.ts
function unseenBeside(root, leading2, isAsked4) {
  const wayOf = ({ callee }) => isCallOf2(callee.parent, callee) ? callee.parent : callee;
  const ways = leading2.map(wayOf);
  const found = leading2.filter((one) => !one.isRefusing).map(wayOf);
  const given = givenTo2(ways);
  const unseen = [];
  const look = (node) => {
    if (ways.some((way) => way === node && ts30.isCallExpression(way))) return;
    const isBeside = ts30.isCallExpression(node) && maySend(node, given) && !isGivenNobody(node, given, root) && !ways.some((way) => isWithin(way, node));
    const becomes = isBeside ? becomesOf(node, ways, given) : "read";
    if (becomes !== "read" && !found.some((way) => runsWith(way, node, root)) && !isAsked4(node))
      unseen.push({ call: node, isSent: becomes === "sent" });
    else ts30.forEachChild(node, look);
  };
  look(root);
  return unseen.find((one) => one.isSent) ?? unseen[0] ?? null;
}
var isCallOf2 = (node, callee) => ts30.isCallExpression(node) && node.expression === callee;
function runsWith(way, call, root) {
  let around = way;
  while (around !== root && !isWithin(call, around.parent)) {
    if (isBranch(around)) return false;
    around = around.parent;
  }
  if (around === root || isBranch(around)) return around === root;
  const { parent } = around;
  if (!(ts30.isBlock(parent) || ts30.isSourceFile(parent) || ts30.isCaseOrDefaultClause(parent))) return true;
  if (way.pos < call.pos) return true;
  return ![...parent.statements].some((one) => one.end > call.pos && one.pos < around.pos && mayLeave2(one));
}
function isBranch(node) {
  const { parent } = node;
  if (ts30.isIfStatement(parent)) return node !== parent.expression;
  if (ts30.isConditionalExpression(parent)) return node !== parent.condition;
  if (ts30.isBinaryExpression(parent))
    return node === parent.right && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  if (ts30.isIterationStatement(parent, false)) return node === parent.statement;
  if (ts30.isFunctionLike(node)) return !ts30.isCallExpression(parent);
  return ts30.isCatchClause(node) || ts30.isCaseOrDefaultClause(node);
}
function mayLeave2(node) {
  if (ts30.isFunctionLike(node)) return false;
  if (ts30.isReturnStatement(node) || ts30.isBreakOrContinueStatement(node) || ts30.isThrowStatement(node)) return true;
  return ts30.forEachChild(node, mayLeave2) ?? false;
}

// src/extract/code/messages/carried-entries.ts
var MAX_CALLS2 = 4;
function entriesCarried(drafts, done, guards) {
  const places = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const where = done.get(draft);
    if (!where || !isJudged(draft)) continue;
    const entry = entryOf(where);
    if (entry) entries.set(draft, entry);
    else
      for (let at = enclosingFunction(where.node); at; at = enclosingFunction(at))
        places.set(at, [...places.get(at) ?? [], draft]);
  }
  if (entries.size === 0 || places.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const entry = entries.get(draft);
    if (!entry) return draft;
    const isOpen2 = isGeneral(draft);
    const { concept } = done.get(draft);
    const isAsked4 = (call) => (guardsAt(call, concept, guards) ?? []).some(
      (one) => refuses3(one) && !one.another && !one.under && one.unread === void 0
    );
    const unseen = [];
    const leads2 = leadsTo(entry, { places, isAsked: isAsked4, unseen }, /* @__PURE__ */ new Map(), MAX_CALLS2);
    const isLed = leads2.some((one) => isOpen2 || !isGeneral(one));
    if (!isLed && unseen.length === 0) return draft;
    const stated2 = isLed ? { ...draft, isRepeated: true } : besideOf(
      draft,
      unseen.find((one) => one.isSent) ?? unseen[0],
      (one) => guardsAt(one, concept, guards)
    );
    done.set(stated2, done.get(draft));
    return stated2;
  });
}
function besideOf(draft, { call, isSent: isSent2 }, guards) {
  const at = linksOf(call)?.placeOf(call);
  const beside2 = isSent2 || !at ? {} : { beside: { at, message: oneLine(call.expression) } };
  return { ...draft, guards: guards(call), ...beside2 };
}
var isJudged = (draft) => draft.kind === "operation" && draft.concept === "dm-send" && draft.side === "server" && !draft.isRepeated && !(draft.traits ?? []).some((trait) => trait === "definition" || trait === "vendor" || trait === "offers");
var isGeneral = ({ traits }) => traits?.includes("may-deliver") ?? false;
function entryOf({ node, file }) {
  const entry = entriesIn(file).find(({ at }) => at === node);
  if (entry) return entry.whole;
  if (ts31.isNewExpression(node.parent) && ts31.isCallExpression(node.parent.parent)) return node.parent.parent;
  const call = ts31.isPropertyAccessExpression(node.parent) ? node.parent.parent : null;
  const isCalled = call && ts31.isCallExpression(call) && call.expression === node.parent;
  return isCalled && (routeOf(call) || takesOptions(call)) ? call : null;
}
function takesOptions({ arguments: [path, options] }) {
  const isPath = path !== void 0 && ts31.isStringLiteralLike(path) && path.text.startsWith("/");
  return isPath && options !== void 0 && ts31.isObjectLiteralExpression(options);
}
var refuses3 = ({ kind, of }) => kind === "connection" || kind === "age" && of !== "actor";
function leadsTo(node, judged, passed, depth) {
  const found = [];
  const leading2 = [];
  const look = (one) => {
    for (const callee of calledBy(one, node)) {
      const led = ledTo(callee, judged, passed, depth);
      found.push(...led);
      if (led.length > 0) leading2.push({ callee, isRefusing: mayRefuse(callee, led, judged.places, depth) });
    }
    ts31.forEachChild(one, look);
  };
  look(node);
  const unseen = found.length > 0 ? unseenBeside(node, leading2, judged.isAsked) : null;
  if (unseen) judged.unseen.push(unseen);
  return unseen ? [] : found;
}
function mayRefuse(callee, led, places, depth) {
  if (led.some(({ guards }) => guards?.some((one) => one.kind === "connection" || one.kind === "age"))) return true;
  const body = calleeOf(callee)?.body;
  if (!body || depth <= 0) return true;
  let isOpen2 = true;
  const look = (one) => {
    for (const inner of isOpen2 ? calledBy(one, body) : []) {
      const declared2 = calleeOf(inner);
      const below = declared2 && places.get(declared2);
      if (below) isOpen2 &&= !mayRefuse(inner, below, places, depth - 1);
    }
    ts31.forEachChild(one, look);
  };
  look(body);
  return !isOpen2;
}
function ledTo(callee, judged, passed, depth) {
  const declared2 = calleeOf(callee);
  if (!declared2?.body) return [];
  const known13 = judged.places.get(declared2) ?? passed.get(declared2);
  if (known13) return known13;
  passed.set(declared2, []);
  const led = depth > 0 ? leadsTo(declared2.body, judged, passed, depth - 1) : [];
  passed.set(declared2, led);
  return led;
}
function calledBy(node, entry) {
  if (!ts31.isCallExpression(node)) return [];
  const isRun = isGivenToEntry(node, entry) || /^(then|finally|map|forEach)$/.test(nameOf(node.expression) ?? "");
  const handed = isRun ? node.arguments.map(unwrap).filter((one) => ts31.isIdentifier(one) || ts31.isPropertyAccessExpression(one)) : [];
  return [node.expression, ...handed].filter((one) => !isFunction(one));
}
function isGivenToEntry(call, entry) {
  let at = call;
  while (at !== entry && !ts31.isStatement(at) && !isFunction(at)) at = at.parent;
  return at === entry && ts31.isExpression(at);
}

// src/extract/code/controls/menu-places.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var WRITTEN2 = /^(nav|navigation|main|app|user|account|profile|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar)$/;
var isBlank = (child) => ts32.isJsxText(child) && child.text.trim() === "";
function menuPlaces(file, controls, subtree) {
  return file.tags.flatMap((tag) => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (!/^[A-Z]|-/.test(symbol) || !MENU.test(words.at(-1) ?? "") || WRITTEN2.test(words[0])) return [];
    if (ts32.isJsxOpeningElement(tag) && !tag.parent.children.every(isBlank)) return [];
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
import { ts as ts34 } from "./vendor/ts-morph.js";

// src/extract/code/once/wrapped.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
function wrappedIn(tag, hops = MAX_WRAPPERS) {
  if (hops === 0) return null;
  const found = declarationOf(tag.text, tag) ?? importedAs(tag.getSourceFile(), tag.text);
  const made = found && madeBy(found);
  return made ? componentIn(made, hops) : null;
}
var MAX_WRAPPERS = 6;
var madeBy = (found) => {
  if (ts33.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts33.isCallExpression(found) || ts33.isIdentifier(found) ? found : null;
};
function componentIn(value, hops) {
  const inner = unwrap(value);
  if (hops === 0) return null;
  if (ts33.isIdentifier(inner)) return calleeOf(inner) ?? wrappedIn(inner, hops - 1);
  if (!ts33.isCallExpression(inner)) return null;
  const [only, ...others] = inner.arguments.filter((one) => isComponent(unwrap(one)));
  return only && others.length === 0 ? componentIn(only, hops - 1) : null;
}
var isComponent = (value) => ts33.isIdentifier(value) && /^[A-Z]/.test(value.text) || ts33.isCallExpression(value);

// src/extract/code/once/calls.ts
function linksAt(node, file, resolve) {
  const within2 = [];
  let owner = null;
  let outer = null;
  let unit = null;
  let isWhole2 = false;
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    within2.push(idOf(at));
    outer = at;
    if (!isWhole2) unit = idOf(at);
    isWhole2 ||= isOfRoute(at);
    if (owner === null || /^([A-Z]|use[A-Z])/.test(declaredName(at) ?? "")) owner = idOf(at);
  }
  const called = calledAt(node);
  const callee = called && (calleeOf(called) ?? (isTag(called) ? wrappedIn(called) : null));
  return {
    to: callee ? idOf(callee) : called && (importedBy(called, file, resolve) ?? ofDefinedModule(called)),
    owner,
    within: within2,
    behind: outer ? callersHere(outer, file) : [],
    beside: outer ? null : handlerBeside(node),
    unit
  };
}
function handlerBeside(node) {
  let at = node;
  while (at.parent && !isOfRouteCall(at.parent, at)) at = at.parent;
  const last = at.parent && ts34.isCallExpression(at.parent) ? at.parent.arguments.at(-1) : void 0;
  const handler = last && last !== at ? calleeOf(last) : null;
  return handler ? idOf(handler) : null;
}
function isOfRouteCall(call, argument) {
  if (!ts34.isCallExpression(call) || !call.arguments.includes(argument)) return false;
  const [path] = call.arguments;
  return path !== argument && path !== void 0 && ts34.isStringLiteralLike(path) && path.text.startsWith("/");
}
function callersHere(called, file) {
  const name = declaredName(called);
  if (name === null) return [];
  return file.calls.flatMap((call) => {
    if (nameOf(call.expression) !== name || !ts34.isIdentifier(call.expression)) return [];
    const caller = outermostFunction(call);
    return caller && caller !== called && calleeOf(call.expression) === called ? [idOf(caller)] : [];
  });
}
function outermostFunction(node) {
  let found = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) found = at;
  return found;
}
function isOfRoute({ parent }) {
  if (ts34.isPropertyAssignment(parent) || ts34.isClassLike(parent) || ts34.isObjectLiteralExpression(parent)) return true;
  if (!ts34.isCallExpression(parent)) return false;
  const [path] = parent.arguments;
  return path !== void 0 && ts34.isStringLiteralLike(path) && /^\/|^[A-Z]+ \//.test(path.text);
}
function importedBy(called, file, resolve) {
  const binding = ts34.isIdentifier(called) ? file.imports.get(called.text) : void 0;
  const target = binding && resolve(file.path, binding.specifier);
  return target && target !== "package" ? `${target.path}#${binding.name}` : null;
}
function ofDefinedModule(called) {
  const receiver = ts34.isPropertyAccessExpression(called) ? called.expression : called;
  const declared2 = ts34.isIdentifier(receiver) ? declarationOf(receiver.text, receiver) : null;
  if (!declared2 || !ts34.isParameter(declared2) || !isFunction(declared2.parent)) return null;
  const call = declared2.parent.parent;
  if (!ts34.isCallExpression(call) || !/^(define|require|requirejs)$/.test(call.expression.getText())) return null;
  const names2 = call.arguments.find(ts34.isArrayLiteralExpression)?.elements;
  const name = names2?.[declared2.parent.parameters.indexOf(declared2)];
  if (!name || !ts34.isStringLiteralLike(name)) return null;
  return `${name.text}#${ts34.isPropertyAccessExpression(called) ? called.name.text : ""}`;
}
var idOf = (node) => `${node.getSourceFile().fileName}:${node.pos}`;
function calledAt(node) {
  const tag = tagAround(node);
  if (tag) return ts34.isIdentifier(tag.tagName) && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember = ts34.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const callee = isMember ? node.parent : node;
  const { parent } = callee;
  const isCalled = (ts34.isCallExpression(parent) || ts34.isNewExpression(parent)) && parent.expression === callee;
  return isCalled ? callee : null;
}
var isTag = (called) => ts34.isIdentifier(called) && (ts34.isJsxOpeningElement(called.parent) || ts34.isJsxSelfClosingElement(called.parent));
function tagAround(node) {
  if (ts34.isJsxAttribute(node.parent) && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag3 = ts34.isJsxOpeningElement(parent) || ts34.isJsxSelfClosingElement(parent);
  return isTag3 && parent.tagName === node ? parent : null;
}

// src/extract/code/once/named-around.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var ACTS = /* @__PURE__ */ new Set([
  "dm-send",
  "report-entry-point",
  "block-user",
  "image-upload",
  "sign-up",
  "push-notification",
  "livestream",
  "payment",
  "geolocation",
  "age-check",
  "age-collection",
  "parental-control",
  "search-discoverability"
]);
var BESIDE = /^(own-map|sent|changed|paid-out)$/;
function withNames(drafts, done) {
  const lines = /* @__PURE__ */ new Map();
  const linesOf = ({ concept, at: { path } }) => {
    const key = `${concept} ${path}`;
    let known13 = lines.get(key);
    if (!known13) lines.set(key, known13 = []);
    return known13;
  };
  for (const draft of drafts) linesOf(draft).push(draft.at.start.line);
  return drafts.flatMap((draft) => {
    const where = done.get(draft);
    const named3 = where && ACTS.has(draft.concept) ? namedAround2(where) : null;
    if (!named3 || draft.kind !== "operation" || draft.traits?.some((one) => BESIDE.test(one))) return [draft];
    const { concept, file } = where;
    const at = file.placeOf(named3.node);
    const told = { ...draft, also: [...draft.also ?? [], { at, message: `it is done in ${named3.symbol}` }] };
    const known13 = linesOf(draft);
    if (known13.some((line) => Math.abs(line - at.start.line) < GLANCE)) return [draft];
    known13.push(at.start.line);
    const { side, guards } = draft;
    const around = enclosingNames(named3.node);
    const base = { kind: "operation", concept: concept.id, at, around, symbol: named3.symbol, side, guards };
    return [told, { ...base, argument: null, isRepeated: true }];
  });
}
function namedAround2({ concept, node }) {
  const named3 = nearestNamed(node);
  const words = named3 ? splitWords(named3.symbol) : [];
  return named3 && isNamedFor(concept, words) && !isUnlike(concept, words, null, false) ? named3 : null;
}
function isNamedFor(concept, words) {
  if (concept.calls.some((pattern) => !pattern.receivers && fitsPattern(pattern, words))) return true;
  if (words.some((word) => MORE[concept.id]?.test(word))) return true;
  const telling2 = tellingWords(concept);
  return words.some((word) => telling2.has(word) || telling2.has(word.replace(/s$/, "")));
}
var MORE = {
  payment: /^(subscribe|donate|buy|purchase|pay|upgrade|contribute)$/
};
var GENERAL = /^(create|add|open|start|get|set|show|display|on|off|in|up|handle|toggle|update|save|put|post|make|new|do|use|is|can|has|launch|present|request|select|change|insert|upsert|confirm|modal|dialog|form|user|users|account|member|person|people|profile|contact|friend|id|by|to|with|of|for|from|the|a|an|and|or|my|content|data|view|page|screen|item|action|player|author|owner|find|token|check|guard|step|state|session|first|direct|private|all|list|name|type|code|read|load|fetch|delete|remove|edit|enable|disable|ask|init|begin|expand|async|ref|mutation|event|sheet|popup|drawer|prompt|control)$/;
var telling = /* @__PURE__ */ new WeakMap();
function tellingWords(concept) {
  let words = telling.get(concept);
  if (!words) {
    const phrases = [
      ...concept.calls.flatMap(({ names: names2, objects }) => [...names2, ...objects ?? []]),
      ...concept.jsx.flatMap(({ names: names2 }) => names2),
      ...concept.properties.flatMap(({ names: names2, objects }) => [...names2, ...objects ?? []])
    ];
    const said = concept.fact === "control" ? concept.labels.map(({ words: [first] }) => first) : phrases.flatMap((one) => one.words);
    const all3 = said.filter((word) => word.length > 1 && !GENERAL.test(word));
    telling.set(concept, words = new Set(all3));
  }
  return words;
}
function nearestNamed(node) {
  for (let around = enclosingFunction(node); around; around = enclosingFunction(around)) {
    const name = nameOfFunction(around);
    if (name) return name;
  }
  return null;
}
function nameOfFunction(around) {
  if (ts35.isConstructorDeclaration(around) || ts35.isAccessor(around)) return null;
  let holder = around.name ? around : around.parent;
  while (ts35.isCallExpression(holder) || ts35.isParenthesizedExpression(holder) || ts35.isAsExpression(holder))
    holder = holder.parent;
  while (ts35.isArrowFunction(holder) || ts35.isParenthesizedExpression(holder)) holder = holder.parent;
  if (ts35.isBinaryExpression(holder)) return ts35.isPropertyAccessExpression(holder.left) ? named(holder.left.name) : null;
  if (ts35.isVariableDeclaration(holder)) {
    const type = holder.type && ts35.isIndexedAccessTypeNode(holder.type) ? holder.type.indexType : null;
    const literal = type && ts35.isLiteralTypeNode(type) ? type.literal : null;
    if (literal && ts35.isStringLiteral(literal)) return named(literal);
  }
  const { name } = holder;
  return name && (ts35.isIdentifier(name) || ts35.isStringLiteral(name) || ts35.isPrivateIdentifier(name)) ? named(name) : null;
}
var named = (node) => ({ node, symbol: node.text });

// src/extract/code/once/settings-behind.ts
function withSettings(drafts, done) {
  const defaults = drafts.filter((one) => one.kind === "default" && one.concept === "infinite-scroll");
  if (defaults.length === 0) return [...drafts];
  return drafts.map((draft) => {
    const where = draft.kind === "operation" && draft.concept === "infinite-scroll" ? done.get(draft) : void 0;
    if (!where || draft.kind !== "operation") return draft;
    const names2 = heldAt(where.node).flatMap(
      (one) => "test" in one && one.outcome ? [nameOf(unwrap(one.test)) ?? ""] : []
    );
    const named3 = names2.filter((name) => splitWords(name).length > 1);
    const [behind3, ...others] = defaults.filter(({ symbol: symbol2, option }) => option === "on" && named3.includes(symbol2));
    if (!behind3 || others.length > 0) return draft;
    const { at, symbol } = behind3;
    const told = {
      ...draft,
      also: [
        ...draft.also ?? [],
        { at, message: `${symbol}, under which alone it is there, is on for whoever has not chosen` }
      ]
    };
    return told;
  });
}

// src/extract/code/once/stores.ts
import { ts as ts37 } from "./vendor/ts-morph.js";

// src/extract/code/once/given-file.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
var DEEP = 5;
var FILE = /^(files?|uploads?)$/i;
var ASKS3 = /^(files?|parseBody|formData|saveRequestFiles|parts)$/;
var ASKS_FIELD = /^(get|getAll)$/;
var GIVES_FORM = /^(formData|parseBody|readFormData|readMultipartFormData)$/;
var FORM = /^(form|form_?data|fd|data|body)$/i;
var SAID = /^(originalname|originalFilename|filename|fieldname|name|size|length|mimetype|mimeType|type|encoding)$/;
var HANDED = /^(Uploaded\w*|Req|Request)$/;
function isGivenFile(callee) {
  let at = callee;
  if (ts36.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  const call = at.parent;
  return ts36.isCallExpression(call) && call.expression === at && call.arguments.some((one) => isOfFile(one, DEEP));
}
function isOfFile(given, depth) {
  const whole = unwrap(given);
  let isFound = false;
  const look = (node) => {
    if (isFound || isSaidOf(node)) return;
    if (ts36.isPropertyAccessExpression(node)) isFound = FILE.test(node.name.text);
    else if (ts36.isCallExpression(node)) isFound = asksForFile(node);
    else if (ts36.isIdentifier(node) && !isKey(node)) isFound = isOfName(node, node === whole, depth);
  };
  look(whole);
  if (!isFound) eachNode(whole, look);
  return isFound;
}
var isKey = (name) => (ts36.isPropertyAccessExpression(name.parent) || ts36.isPropertyAssignment(name.parent)) && name.parent.name === name;
function asksForFile({ expression, arguments: [first] }) {
  const name = nameOf(expression) ?? "";
  const owner = receiverOf(expression);
  if (ASKS_FIELD.test(name)) return !!first && ts36.isStringLiteralLike(first) && !!owner && isForm(owner, DEEP);
  return ts36.isPropertyAccessExpression(expression) && ASKS3.test(name);
}
var isSaidOf = ({ parent }) => ts36.isPropertyAccessExpression(parent) && SAID.test(parent.name.text);
function isForm(owner, depth) {
  const inner = unwrap(owner);
  if (ts36.isCallExpression(inner)) return GIVES_FORM.test(nameOf(inner.expression) ?? "");
  if (!ts36.isIdentifier(inner)) return false;
  const value = valueOf(inner);
  return value && depth > 0 ? isForm(value, depth - 1) : FORM.test(inner.text);
}
function isOfName(name, isWhole2, depth) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2 || depth === 0) return false;
  if (ts36.isBindingElement(declared2)) return FILE.test(textOf(declared2.propertyName ?? declared2.name));
  if (ts36.isParameter(declared2)) {
    const by = (ts36.getDecorators(declared2) ?? []).map(
      ({ expression }) => nameOf(ts36.isCallExpression(expression) ? expression.expression : expression)
    );
    return FILE.test(name.text) || (by.length > 0 ? by.some((one) => HANDED.test(one ?? "")) : isWhole2);
  }
  const value = valueOf(name);
  return value !== null && isOfFile(value, depth - 1);
}

// src/extract/code/once/stores.ts
var DEEP2 = 3;
var APART = /^(definition|relayed|fetched|client|direct|repeated|presigned)$/;
function withStores(drafts, done) {
  const uploads = drafts.filter(
    (one) => one.kind === "operation" && one.concept === "image-upload" && done.has(one) && !one.isRepeated && !one.traits?.some((trait) => APART.test(trait))
  );
  const takers = /* @__PURE__ */ new Map();
  for (const one of uploads) {
    const holder = holderAround(done.get(one).node);
    if (holder && !takers.has(holder)) takers.set(holder, one);
  }
  const changed = /* @__PURE__ */ new Map();
  for (const store of takers.size > 0 ? uploads : []) {
    const { node } = done.get(store);
    const holder = holderAround(node) ? null : onlyHolder(node, DEEP2);
    const taker = holder && takers.get(holder);
    if (!taker || !isSeenAlike(taker, store)) continue;
    const told = changed.get(taker) ?? taker;
    const step = { at: store.at, message: `${store.symbol} keeps the file here` };
    changed.set(taker, { ...told, trace: [...told.trace ?? [], step] });
    changed.set(store, { ...store, traits: [...store.traits ?? [], "repeated"] });
  }
  return drafts.map((draft) => {
    const other = changed.get(draft);
    if (other) done.set(other, done.get(draft));
    return other ?? draft;
  });
}
var isSeenAlike = (taker, store) => taker.side === store.side && ["matched", "screened"].every((trait) => (taker.traits ?? []).includes(trait) === (store.traits ?? []).includes(trait));
function holderAround(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (ts37.isCallExpression(at) && routeOf(at)) return at;
    if (ts37.isMethodDeclaration(at) && ts37.getDecorators(at)?.length) return at;
  }
  return null;
}
function onlyHolder(node, depth) {
  const declared2 = depth > 0 ? namedAround(node) : null;
  if (!declared2 || isEntry(declared2)) return null;
  const [use, ...more] = usesOfFunction(declared2) ?? [];
  if (!use || more.length > 0) return null;
  const holder = holderAround(use);
  if (!holder) return onlyHolder(use, depth - 1);
  const handler = ts37.isCallExpression(holder) ? routeOf(holder)?.handler : holder;
  return handler && isWithin(use, handler) && isGivenFile(use) ? holder : null;
}

// src/extract/code/spoken/shown-words.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var TEXT2 = /^(text|body|content|contents|html|markdown|caption|message|comment|snippet|excerpt|blurb)$/;
var OF_ONESELF = /^(bio|biography|about|description|tagline|headline|introduction|topic|purpose)$/;
var SPEAKS_OF_ITSELF = /^(userprofile|publicprofile|profile|person|account|user|member|author|player|creator|group)$/;
var GIVEN = /^(content|contents|text|body|html|source|markdown|md|raw|rawText|rawContent|caption)$/;
var WHOLE2 = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|ev|review|story|answer|question|item|data|props|user|profile|person|member|account)$/;
var PART = /^(content|contents|body|text|bubble|details|bio|about)$/;
var BESIDE2 = /^(error|empty|quote|quoted|reply|replied|parent|system|notice|warning|hint|header|footer|action|actions|reaction|reactions|embed|hidden|deleted|blocked|muted|count|time|date)$/;
var OF_LOOKS = /^(styles?|classes|css|theme|colors?|icons?|i18n|strings|translations?|labels|errors?|warn|warnings?|notices?|toasts?|alerts?)$/;
var [NONE, PART_OF, SHOWN, READ] = [0, 1, 2, 3];
function wordsShownIn(whole, content) {
  let best = null;
  for (const one of rankedIn(whole, content)) if (!best || one.rank > best.rank) best = one;
  return best && { node: best.node, symbol: best.node.getText().slice(0, 60) };
}
var allWordsIn = (whole, content) => rankedIn(whole, content);
function rankedIn(whole, content) {
  const found = [];
  const add2 = (node, rank) => {
    if (rank > NONE) found.push({ node, rank });
  };
  const members = SPEAKS_OF_ITSELF.test(content) ? OF_ONESELF : TEXT2;
  const isText2 = (value) => isTextOf(value, members, DEPTH) && !isMine(value) && !isPreview(value);
  const look = (node) => {
    if (node !== whole && (isFunction(node) || ts38.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? "")) return;
    if (ts38.isJsxOpeningElement(node) || ts38.isJsxSelfClosingElement(node)) add2(node.tagName, rankOf(node, isText2));
    if (ts38.isJsxElement(node) && !isAside(node.openingElement))
      for (const child of node.children) {
        const shown = ts38.isJsxExpression(child) && child.expression ? shownBy(child.expression) : [];
        for (const value of shown) if (isText2(value)) add2(value, SHOWN);
      }
    ts38.forEachChild(node, look);
  };
  look(whole);
  return found;
}
var DEPTH = 4;
function rankOf(tag, isText2) {
  if (isAside(tag)) return NONE;
  const name = tag.tagName.getText();
  const isPart = /^[A-Z]|-/.test(name) && PART.test(splitWords(name).at(-1) ?? "");
  let rank = NONE;
  for (const one of tag.attributes.properties) {
    const value = ts38.isJsxAttribute(one) ? givenTo3(one) : null;
    if (!ts38.isJsxAttribute(one) || !value) continue;
    const attribute = textOf(one.name);
    if (/html$/i.test(attribute) ? isText2(value) : READER.test(name) && GIVEN.test(attribute) && isText2(value))
      rank = Math.max(rank, READ);
    else if (isPart && WHOLE2.test(splitWords(attribute).at(-1) ?? "") && isName2(value) && !isMine(value))
      rank = Math.max(rank, PART_OF);
  }
  return rank;
}
var givenTo3 = ({ initializer }) => initializer && ts38.isJsxExpression(initializer) ? htmlOf(initializer.expression) : null;
var isName2 = (value) => ts38.isIdentifier(value) || ts38.isPropertyAccessExpression(value);
function isAside(tag) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  return /^(title|option|textarea|style|script|button|label|code|head)$/.test(name) || words.some((word) => WRITES.test(word) && !PLAIN.test(word) || BESIDE2.test(word)) || isMenuEntry(name) || isInField(tag);
}
function isTextOf(value, members, depth) {
  const inner = unwrap(value);
  if (depth === 0 || translatedName(inner) !== null) return false;
  if (ts38.isCallExpression(inner)) {
    if (NO_TEXT.test(nameOf(inner.expression) ?? "")) return false;
    const before = receiverOf(inner.expression);
    return [...before ? [before] : [], ...inner.arguments.slice(0, 2)].some((one) => isTextOf(one, members, depth - 1));
  }
  if (ts38.isBinaryExpression(inner)) return isTextOf(inner.left, members, depth - 1);
  if (ts38.isPropertyAccessExpression(inner))
    return members.test(memberWord(inner.name.text)) && ![...chainOf(inner.expression), ...namesOf(inner.expression)].some(
      (name, index) => isUnsaidOf(name, index) || OF_LOOKS.test(name)
    );
  return ts38.isIdentifier(inner) && members.test(memberWord(inner.text)) && isHeld(inner) && !isBeingWritten(inner);
}
var isHeld = (name) => {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return false;
  if (!ts38.isVariableDeclaration(declaration)) return ts38.isBindingElement(declaration) || ts38.isParameter(declaration);
  const value = declaration.initializer && unwrap(declaration.initializer);
  return !value || !(ts38.isJsxElement(value) || ts38.isJsxSelfClosingElement(value) || ts38.isStringLiteralLike(value));
};
function isBeingWritten(name) {
  const declaration = declarationOf(name.text, name);
  const around = declaration && enclosingFunction(declaration);
  let isWritten3 = false;
  if (around)
    eachNode(around, (node) => {
      if (ts38.isJsxAttribute(node) && /^(value|v-model|defaultValue|modelValue)$/.test(textOf(node.name)))
        isWritten3 ||= node.initializer?.getText().replace(/[{}\s]/g, "") === name.text;
    });
  return isWritten3;
}

// src/extract/code/surfaces/lines-of-talks.ts
import { ts as ts41 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/nested-surfaces.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
var FAMILIES = [
  new Set("directmessage privatemessage chatmessage message conversation chat dm thread reply".split(" ")),
  new Set("comment reply".split(" ")),
  new Set("question answer".split(" ")),
  new Set("status post".split(" ")),
  new Set("userprofile publicprofile profile person".split(" "))
];
var PIECE = /^(content|body|detail|details|text|reply)$/;
var HOLDS_MANY = /^(page|view|viewer|list|listing|feed|thread|stream|screen|panel|pane|section|group|conversation|chat|inbox|room|channel)s?$/;
var isOneKind = (a, b) => a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
var lastWord = ({ symbol }) => splitWords(symbol).at(-1) ?? "";
function outermost2(sites) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && (isSaidWith(inner, one) || isSameAgain(one, inner))
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
    inside: told(site) ? [] : sites.filter((one) => speakerOf(one, speakers) === site && isKept(one))
  }));
}
function speakerOf(site, speakers) {
  let last = null;
  for (let at = speakers.get(site); at; at = speakers.get(at)) last = at;
  return last;
}
function isSameAgain(first, again) {
  const isQuoted = again.content === "reply" && first.content !== "reply";
  const isBeside = (isQuoted || isInstead(first, again)) && isOneKind(first.content, again.content);
  return isBeside && first.node.getSourceFile() === again.node.getSourceFile() && [first, again].every((one) => stateOf(one) === "lacks" && reportsOf(one).length === 0);
}
function isInstead({ element: first }, { element: again }) {
  const [one, other] = [first, again].map((element) => element && choiceAround(element));
  return !!one && one === other && one.whenTrue.pos <= first.pos && first.end <= one.whenTrue.end;
}
function choiceAround(element) {
  let at = element.parent;
  while (ts39.isParenthesizedExpression(at)) at = at.parent;
  return ts39.isConditionalExpression(at) ? at : null;
}
var isSaidWith = (inner, outer) => isInSurface({ node: inner.node, declared: null }, outer) ? saysIt(outer, inner) : isInSurface(inner, outer) && [outer, inner].every((one) => stateOf(one) === "lacks");
var reportsOf = ({ controls }) => controls.filter(({ concept }) => concept === "report-entry-point");
var lacksTheSame = (outer, inner) => [outer, inner].every((one) => stateOf(one) === "lacks" && reportsOf(one).length > 0) && reportsOf(outer).every(({ at }) => reportsOf(inner).some((other) => formatPlace(other.at) === formatPlace(at)));
function saysIt(outer, inner) {
  const [around, own] = [stateOf(outer), stateOf(inner)];
  if (around === "unknown" && own === "lacks")
    return isOneKind(outer.content, inner.content) && (outer.isDoubted || !HOLDS_MANY.test(lastWord(outer))) && reportsOf(inner).length === 0;
  if (around === own) return own === "lacks" || own === "unknown" && isOneKind(outer.content, inner.content);
  return isOneKind(outer.content, inner.content) && around === "works" && PIECE.test(lastWord(inner)) && !HOLDS_MANY.test(lastWord(outer));
}
function stateOf(site) {
  const reports2 = reportsOf(site);
  if (reports2.some(({ state }) => state === "works")) return "works";
  return site.gap === null || reports2.some(({ state }) => state === "does-nothing") ? "lacks" : "unknown";
}
function isInSurface({ node, declared: declared2 }, { element, parts }) {
  if (element !== null && isWithin(node, element)) return true;
  for (let at = declared2?.node ?? node; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

// src/extract/code/surfaces/told-of-people.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
function toldOf(shown, each) {
  const told = [];
  throughout(shown, (node) => {
    if (ts40.isJsxOpeningElement(node) || ts40.isJsxSelfClosingElement(node)) told.push(...toldByTag(node, each));
    if (!ts40.isJsxExpression(node) || !node.expression || ts40.isJsxAttribute(node.parent)) return;
    for (const value of shownBy(node.expression)) told.push(toldBy(value, each, shown));
    const looped = unwrap(node.expression);
    if (ts40.isCallExpression(looped) && looped.arguments.some((one) => isFunction(unwrap(one))))
      told.push(toldBy(looped, each, shown));
  });
  return worst(told);
}
var worst = (told) => told.includes("words") ? "words" : told.includes("open") ? "open" : "who";
var READ2 = /^(title|innerHTML|dangerouslySetInnerHTML|value|defaultValue|placeholder|alt|label|aria-label|srcDoc|data-tooltip)$/;
function toldByTag({ tagName, attributes }, each) {
  const tag = tagName.getText();
  const told = [];
  if (!/^[a-z][a-z0-9]*$/.test(tag) && !/^(router|nuxt|next)?-?link$/i.test(tag))
    told.push(splitWords(tag).some((word) => WORDS.test(word)) ? "words" : "open");
  for (const one of attributes.properties) {
    if (!ts40.isJsxAttribute(one) || !READ2.test(textOf(one.name))) continue;
    const given = one.initializer && ts40.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    const value = htmlOf(given);
    if (value) told.push(toldBy(value, each, one));
  }
  return told;
}
function toldBy(value, each, within2) {
  const inner = unwrap(value);
  if (ts40.isIdentifier(inner)) {
    return inner.text === each ? "who" : toldByName(inner, each, within2);
  }
  const counted = keptByCount(inner, each);
  if (counted) return ofName((nameOf(unwrap(counted)) ?? "").replace(/s$/, ""));
  if (!speaksOf(inner, each)) return "who";
  if (ts40.isPropertyAccessExpression(inner)) return toldByMember(inner, each, within2);
  if (ts40.isCallExpression(inner)) return toldByCall(inner, each, within2);
  if (ts40.isElementAccessExpression(inner)) return ofName(nameOf(unwrap(inner.expression)));
  if (ts40.isTemplateExpression(inner))
    return worst(inner.templateSpans.map(({ expression }) => toldBy(expression, each, within2)));
  if (ts40.isConditionalExpression(inner)) return worst(shownBy(inner).map((one) => toldBy(one, each, within2)));
  if (ts40.isBinaryExpression(inner))
    return COMPARES.test(inner.operatorToken.getText()) ? "who" : worst([inner.left, inner.right].map((one) => toldBy(one, each, within2)));
  return ts40.isPrefixUnaryExpression(inner) ? "who" : "open";
}
var COMPARES = /^([!=]==?|[<>]=?|in|instanceof)$/;
function toldByName(name, each, within2) {
  const held = valueOf(name);
  if (held) return !isWithin(name, held) && speaksOf(held, each) ? toldBy(held, each, within2) : "who";
  const declared2 = declarationOf(name.text, name);
  if (!declared2 || !ts40.isBindingElement(declared2)) return "who";
  const taken = ts40.findAncestor(declared2, ts40.isVariableDeclaration)?.initializer;
  return taken && speaksOf(taken, each) ? ofName(textOf(declared2.propertyName ?? declared2.name)) : "who";
}
function keptByCount(value, each) {
  const [list, place] = ts40.isElementAccessExpression(value) ? [value.expression, value.argumentExpression] : ts40.isCallExpression(value) && /^(at|get)$/.test(nameOf(value.expression) ?? "") ? [receiverOf(value.expression), value.arguments[0]] : [];
  const through = ts40.findAncestor(value, (one) => isFunction(one) && one.parameters[0]?.name.getText() === each);
  const count = through && isFunction(through) ? through.parameters[1]?.name.getText() : void 0;
  return list && count !== void 0 && place?.getText() === count ? list : null;
}
function toldByMember(member, each, within2) {
  const last = ofName(member.name.text);
  if (last === "words") return last;
  const before = unwrap(member.expression);
  if (ts40.isIdentifier(before) && before.text === each) return last;
  return worst([last, holdsWho(before, each) ? "who" : toldBy(before, each, within2)]);
}
function holdsWho(holder, each) {
  if (!ts40.isPropertyAccessExpression(holder) || !HOLDS_WHO.test(splitWords(holder.name.text).at(-1) ?? ""))
    return false;
  const before = unwrap(holder.expression);
  return ts40.isIdentifier(before) && before.text === each || holdsWho(before, each);
}
function toldByCall(call, each, within2) {
  const name = nameOf(call.expression) ?? "";
  const before = receiverOf(call.expression);
  if (before && speaksOf(before, each)) return PASSES_ON.test(name) ? toldBy(before, each, within2) : ofName(name);
  const [key] = call.arguments.map(unwrap);
  const isKeyWritten = key !== void 0 && (ts40.isStringLiteralLike(key) || ts40.isTemplateExpression(key) && key.head.text !== "");
  if (isKeyWritten && (translatedName(call) !== null || /^(t|i18n|translate|\$t)$/.test(name))) return "who";
  const given = call.arguments.filter((one) => speaksOf(one, each)).map(unwrap);
  const isLookedUp = given.some((one) => !ts40.isPropertyAccessExpression(one) || isKey2(one.name.text));
  if (!isLookedUp) return worst(given.map((one) => toldBy(one, each, within2)));
  return ofName(/^(get|find|at)$/.test(name) && before ? nameOf(before) : name);
}
var PASSES_ON = /^(map|flatMap|filter|slice|join|sort|reverse|at|trim|substring|charAt|toString|to(Locale)?(Upper|Lower)Case|toLocale(Date|Time)?String|toFixed|replace|split)$/;
var isKey2 = (name) => /^(id|ids|uid|uuid|key|pubkey)$/.test(splitWords(name).at(-1) ?? "");
function ofName(name) {
  const words = splitWords(name ?? "");
  const until = words.findIndex((word) => /^(of|for|by|from)$/.test(word));
  const said = until > 0 ? words.slice(0, until) : words;
  const last = said.at(-1) ?? "";
  if (WORDS.test(last) || said.some((word) => /^(message|said|bio|motto|quote)s?$/.test(word))) return "words";
  return WHO.test(last) ? "who" : "open";
}
function speaksOf(value, each) {
  let speaks = false;
  throughout(value, (node) => speaks ||= ts40.isIdentifier(node) && node.text === each && !isNamedSo(node));
  return speaks;
}
var isNamedSo = ({ parent, ...name }) => ts40.isPropertyAccessExpression(parent) && parent.name.pos === name.pos || ts40.isJsxAttribute(parent);
var WORDS = /^(message|text|note|comment|post|content|said|saying|word|last|line|quote|bio|biography|about|motto|html|markdown|body|caption|description|headline|tagline|greeting|reason)s?$/;
var HOLDS_WHO = /^(user|person|profile|account|member|participant|contact|friend|avatar)$/;
var WHO = /^(names?|firstname|lastname|fullname|displayname|username|nickname|nick|handle|login|acct|e?mail|avatar|picture|image|photo|icon|initials?|ids?|uid|uuid|key|pubkey|slug|url|href|link|page|path|online|presence|colou?r|roles?|rank|badges?|level|permissions?|at|on|date|time|ago|since|seen|joined|created|count|number|total|points?|score|age|index|position|size|length)$/;

// src/extract/code/surfaces/lines-of-talks.ts
function publishedLines({ parts }, content, symbol) {
  if (!WHOLE_TALK.test(content) || !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? "")) return null;
  const around = [...parts].filter((part) => {
    const words = splitWords((isFunction(part) || ts41.isClassLike(part) ? declaredName(part) : null) ?? "");
    return !words.some((word) => NO_LINE.test(word));
  });
  const all3 = around.flatMap(shownOfEach);
  const told = new Map(all3.map((one) => [one, toldOfPerson(one)]));
  const lines = all3.filter((one) => (told.get(one) ?? "words") === "words" && !isOfPerson(one, all3));
  const isOnlyPublished = lines.some(isPublishedLine) && lines.every(isPublishedLine) && around.every((part) => wordsShownIn(part, "message") === null);
  if (!isOnlyPublished) return null;
  const open2 = all3.find((one) => told.get(one) === "open");
  return open2 ? { node: open2.shown, message: `what it shows of each ${open2.each} may be what they said` } : "all";
}
var isOfPerson = ({ list, shown }, all3) => all3.some(
  (one) => toldOfPerson(one) !== null && chainOf(list)[0] === one.each && one.shown !== shown && isWithin(shown, one.shown)
);
function shownOfEach(part) {
  const found = [];
  eachNode(part, (node) => {
    const list = ts41.isCallExpression(node) && nameOf(node.expression) === "map" ? receiverOf(node.expression) : null;
    const each = list && ts41.isCallExpression(node) && node.arguments[0] ? unwrap(node.arguments[0]) : null;
    if (!list || !each || !isFunction(each) || !each.parameters[0]) return;
    for (const { value } of returnsOf(each))
      if (value && /^\(?\s*</.test(value.getText()))
        found.push({ list, shown: onlyElement(unwrap(value)), each: each.parameters[0].name.getText() });
  });
  return found;
}
function onlyElement(shown) {
  const [only, ...others] = ts41.isJsxFragment(shown) ? shown.children.filter((one) => !ts41.isJsxText(one) || !one.containsOnlyTriviaWhiteSpaces) : [];
  return only && others.length === 0 && (ts41.isJsxElement(only) || ts41.isJsxSelfClosingElement(only)) ? only : shown;
}
function toldOfPerson({ shown, each }) {
  return PERSON.test(splitWords(each).at(-1) ?? "") ? toldOf(shown, each) : null;
}
var PERSON = /^(participant|member|user|person|recipient|contact|friend|attendee)$/;
function isPublishedLine({ shown, each }) {
  const tag = ts41.isJsxElement(shown) ? shown.openingElement : ts41.isJsxSelfClosingElement(shown) ? shown : null;
  const words = splitWords(tag?.tagName.getText() ?? "");
  if (!tag || !words.some((word) => IS_LINE.test(word)) || words.some((word) => SAID2.test(word))) return false;
  return tag.attributes.properties.some(
    (one) => ts41.isJsxSpreadAttribute(one) && one.expression.getText() === each || ts41.isJsxAttribute(one) && one.initializer !== void 0 && ts41.isJsxExpression(one.initializer) && one.initializer.expression?.getText() === each
  );
}
var IS_LINE = /^(post|note|comment)$/;
var WHOLE_TALK = /^(conversation|chat|dm)$/;
var NO_LINE = /^(posts?|notes?|comments?|report|reporting|editor|composer|form|nav|navigation|breadcrumbs?)$/;
var SAID2 = /^(messages?|chats?|dms?|conversations?|rooms?)$/;

// src/extract/code/surfaces/own-controls.ts
var ITEM = /^(post|feedpost|reel|tweet|toot|story|video|uservideo|shortvideo|photo|clip)$/;
var COMMENT2 = /^(comments?|repl(y|ies))$/;
var TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat)$/;
var SAID3 = /^(messages?|chats?|dms?|conversations?|rooms?)$/;
var PUBLISHED = /^(posts?|notes?|tweets?|toots?|status|story|video|comments?|article|embed)$/;
function withoutComments(offer, content, symbol) {
  const without = (isOther3) => leaveOut(offer, (names2) => isOther3(names2.filter((name) => name !== symbol)));
  if (TALK.test(content)) {
    const lines = publishedLines(offer, content, symbol);
    return lines === "all" ? offer : { ...without(isOfPublished), ...lines && { gap: offer.gap ?? lines } };
  }
  const other = OTHERS[content];
  if (other && HOLDS_OTHERS.test(splitWords(symbol).at(-1) ?? "")) return offer;
  if (other) return without((names2) => isFor(names2, other.others, other.own));
  const last = splitWords(symbol).at(-1) ?? "";
  if (!ITEM.test(content) || HOLDS_MANY.test(last)) return offer;
  return without(isOfComment);
}
var HOLDS_OTHERS = /^(feed|timeline|posts|comments|statuses|notes|messages)$/;
function leaveOut(offer, isOther3) {
  const controls = offer.controls.filter(
    (control) => control.concept !== "report-entry-point" || !isOther3(namesAround(control))
  );
  return controls.length === offer.controls.length ? offer : { ...offer, controls };
}
var namesAround = ({ symbol, node, through = [], isOfShown }) => [...isOfShown ? [] : [symbol, ...enclosingNames(node).toReversed()], ...through].filter(
  (name) => /^[A-Z]/.test(name)
);
function isFor(names2, others, own) {
  for (const name of names2) {
    const words = splitWords(name);
    if (words.some((word) => own.test(word))) return false;
    if (words.some((word) => others.test(word))) return true;
  }
  return false;
}
var isOfPublished = (names2) => isFor(names2, PUBLISHED, SAID3);
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
var isOfComment = (names2) => isFor(names2, COMMENT2, ITEM);
var isForComments = (handed) => splitWords(handed).some((word) => COMMENT2.test(word));
var isOfItem = (control) => isFor(namesAround(control), ITEMS, COMMENT2);
var ITEMS = /^(posts?|reels?|tweets?|toots?|stor(y|ies)|videos?|photos?|clips?|articles?)$/;
var saysOfWhat = (name) => splitWords(name).some((word) => OF_WHAT.some((one) => one.test(word)));
var OF_WHAT = [PUBLISHED, SAID3, COMMENT2, ITEM, ...Object.values(OTHERS).flatMap(({ others, own }) => [others, own])];

// src/extract/code/surfaces/props-not-given.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
function propNotGiven(node, part, shown) {
  const name = propNamed(node, part) ?? carriedBy(node.parent, part);
  const own = name === null ? null : declaredName(part);
  if (name === null || own === null || isUsedOtherwise(name, part) || /\bdefaultProps\b/.test(node.getSourceFile().text))
    return null;
  let tags = 0;
  let isGiven2 = false;
  for (const one of shown)
    eachNode(one, (at) => {
      if (!(ts42.isJsxOpeningElement(at) || ts42.isJsxSelfClosingElement(at)) || at.tagName.getText() !== own) return;
      tags++;
      isGiven2 ||= at.attributes.properties.some((given) => ts42.isJsxSpreadAttribute(given) || textOf(given.name) === name);
    });
  return tags > 0 && !isGiven2 ? { name, of: part } : null;
}
function isUsedOtherwise(name, part) {
  let isOther3 = false;
  eachNode(part, (node) => {
    if (isOther3 || propNamed(node, part) !== name || ts42.isBindingElement(node.parent)) return;
    const read2 = ts42.isPropertyAccessExpression(node.parent) ? node.parent : node;
    const { parent } = read2;
    const isAsked4 = ts42.isBinaryExpression(parent) && parent.left === read2 && parent.operatorToken.kind === ts42.SyntaxKind.AmpersandAmpersandToken;
    const carrier = ts42.findAncestor(read2, ts42.isJsxAttribute);
    isOther3 = !isAsked4 && !(carrier && carriedBy(carrier, part) === name);
  });
  return isOther3;
}
var isOfProp = (node, { name, of }) => propNamed(node, of) === name || carriedBy(node, of) === name;
function carriedBy(attribute, part) {
  if (!ts42.isJsxAttribute(attribute) || !attribute.initializer || !textOf(attribute.name).startsWith("data-"))
    return null;
  let carried = null;
  eachNode(attribute.initializer, (one) => {
    carried ??= propNamed(one, part);
  });
  return carried;
}
function propNamed(node, part) {
  if (!ts42.isIdentifier(node)) return null;
  const { parent } = node;
  if (ts42.isPropertyAccessExpression(parent) && parent.name === node)
    return isProps(parent.expression, part) ? node.text : null;
  const declared2 = ts42.isBindingElement(parent) ? parent : declarationOf(node.text, node);
  if (!declared2 || !ts42.isBindingElement(declared2) || declared2.initializer || declared2.dotDotDotToken) return null;
  const holder = declared2.parent.parent;
  const isTaken = ts42.isParameter(holder) ? isFirst(holder, part) : ts42.isVariableDeclaration(holder) && !!holder.initializer && isProps(holder.initializer, part);
  return isTaken ? textOf(declared2.propertyName ?? declared2.name) : null;
}
function isProps(from, part) {
  if (ts42.isPropertyAccessExpression(from))
    return from.name.text === "props" && from.expression.kind === ts42.SyntaxKind.ThisKeyword && ts42.isClassLike(part);
  const declared2 = ts42.isIdentifier(from) ? declarationOf(from.text, from) : null;
  return !!declared2 && ts42.isParameter(declared2) && isFirst(declared2, part);
}
var isFirst = (one, part) => one.parent === part && ts42.isFunctionLike(part) && part.parameters[0] === one;

// src/extract/code/surfaces/pushed.ts
import { ts as ts43 } from "./vendor/ts-morph.js";
function isPushedAway(call) {
  const { expression } = call;
  if (!ts43.isPropertyAccessExpression(expression) || !/^(push|unshift)$/.test(expression.name.text)) return false;
  let answer = answers2.get(call);
  if (answer === void 0) answers2.set(call, answer = isLost(call));
  return answer;
}
var answers2 = /* @__PURE__ */ new WeakMap();
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
    if (ts43.isIdentifier(node) && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}
var isProperty = (node) => ts43.isPropertyAccessExpression(node.parent) && node.parent.name === node || ts43.isPropertyAssignment(node.parent) && node.parent.name === node || ts43.isJsxAttribute(node.parent) && node.parent.name === node;
var isMade = ({ parent }) => ts43.isVariableDeclaration(parent) && parent.initializer !== void 0 && ts43.isArrayLiteralExpression(parent.initializer);
var isFilled = ({ parent }) => ts43.isPropertyAccessExpression(parent) && /^(push|unshift)$/.test(parent.name.text) && ts43.isCallExpression(parent.parent) && !ts43.isReturnStatement(parent.parent.parent);

// src/extract/code/surfaces/only-signs.ts
import { ts as ts44 } from "./vendor/ts-morph.js";
function isOnlySign(name) {
  const tag = name.parent;
  if (!ts44.isIdentifier(name) || !name.text.endsWith("Icon") || !isOpening(tag) || tag.tagName !== name) return false;
  if (pressedAs(tag) !== null) return false;
  let isFirst2 = true;
  for (let at = tag.parent; at && !ts44.isFunctionLike(at); at = at.parent) {
    if (!ts44.isJsxElement(at) && !ts44.isJsxFragment(at)) continue;
    const read2 = readIn(at);
    if (read2 === null) return false;
    const words = splitWords(read2);
    const pressed = ts44.isJsxElement(at) ? pressedAs(at.openingElement) : null;
    if (pressed) return words.length > 0 && words.length <= MAX_WORDS && words.every((word) => pressed.has(word));
    if (words.length === 0) continue;
    if (isFirst2 && words.some((word) => TROUBLE.test(word))) return true;
    isFirst2 = false;
  }
  return false;
}
var MAX_WORDS = 3;
var TROUBLE = /^(failed|fails|failure|errors?|offline|disconnected|unavailable|lost|unable|unmuted|muted|unsupported|expired|timeout)$/;
var isOpening = (node) => ts44.isJsxOpeningElement(node) || ts44.isJsxSelfClosingElement(node);
function pressedAs({ attributes }) {
  const acts2 = attributes.properties.filter(
    (one) => ts44.isJsxSpreadAttribute(one) || /^(on[A-Z]|href$|to$)/.test(textOf(one.name))
  );
  if (acts2.length === 0) return null;
  return new Set(acts2.flatMap((one) => ts44.isJsxAttribute(one) ? splitWords(one.initializer?.getText() ?? "") : []));
}
function readIn(element) {
  let read2 = "";
  eachNode(element, (node) => {
    if (ts44.isJsxText(node)) read2 = read2 === null ? null : `${read2} ${node.text}`;
    if (ts44.isJsxAttribute(node) && LABEL.test(textOf(node.name))) {
      const { initializer } = node;
      const label = initializer && ts44.isStringLiteral(initializer) ? initializer.text : null;
      read2 = read2 === null || label === null ? null : `${read2} ${label}`;
    }
    if (!ts44.isJsxExpression(node) || ts44.isJsxAttribute(node.parent) || !node.expression) return;
    const literal = ts44.isStringLiteralLike(node.expression) ? node.expression.text : null;
    read2 = read2 === null || literal === null ? null : `${read2} ${literal}`;
  });
  return read2;
}
var LABEL = /^(primary|label|title|text|aria-label|tooltip)$/;

// src/extract/code/surfaces/doubts.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var MAX_WORDS2 = 6;
function withDoubts(offer, element, concepts) {
  const concept = missing(offer, concepts);
  if (!concept) return offer;
  const shown = element ? [element, ...offer.parts] : [...offer.parts];
  for (const part of shown) {
    const gap = doubtGiven(part, concept, shown);
    if (gap) return { ...offer, gap: { ...gap, message: `${gap.message}, and no control was recognised there` } };
  }
  const around = element && isShownForEach(element) ? capitalisedAround(element) : null;
  return around && !holdsControl(around, concept) ? withDoubtAround(offer, around, concept) : offer;
}
function withDoubtBesideTalk(offer, element, content, all3) {
  const concept = TALK.test(content) ? missing(offer, all3) : null;
  const around = concept && capitalisedAround(element);
  return around ? withDoubtAround(offer, around, concept) : offer;
}
var missing = ({ gap, controls }, concepts) => gap === null && concepts.find(({ id }) => id === "report-entry-point" && !controls.some((control) => control.concept === id)) || null;
function withDoubtAround(offer, around, concept) {
  const gap = doubtIn(around, concept);
  if (!gap) return offer;
  return {
    ...offer,
    gap: { ...gap, message: `${gap.message} around it, and whether it is for this could not be told` }
  };
}
function holdsControl(part, concept) {
  let holds = false;
  eachNode(part, (node) => {
    if (ts45.isJsxOpeningElement(node) || ts45.isJsxSelfClosingElement(node))
      holds ||= (elementControl(node, concept, UNKNOWN_PROPS) ?? propControl(node, concept, UNKNOWN_PROPS)) !== null;
  });
  return holds;
}
var known3 = /* @__PURE__ */ new WeakMap();
function doubtIn(part, concept) {
  let answers3 = known3.get(part);
  if (!answers3) known3.set(part, answers3 = /* @__PURE__ */ new Map());
  let answer = answers3.get(concept.id);
  if (answer === void 0) answers3.set(concept.id, answer = firstDoubt(part, concept));
  return answer;
}
function doubtGiven(part, concept, shown) {
  const without = [];
  let gap = doubtIn(part, concept);
  while (gap) {
    const prop = propNotGiven(gap.node, part, shown);
    if (!prop || without.some(({ name }) => name === prop.name)) return gap;
    without.push(prop);
    gap = firstDoubt(part, concept, without);
  }
  return null;
}
function firstDoubt(part, concept, without = []) {
  const stems = concept.labels.flatMap(({ words }) => words.length === 1 ? [...words] : []);
  const text = part.getText().toLowerCase();
  if (!stems.some((stem) => text.includes(stem))) return null;
  const acts2 = new Set(stems.flatMap((stem) => [stem, `${stem}able`, `${stem}ing`]));
  const found = [];
  const look = (node2) => {
    if (isType(node2) || isBinding(node2) || ts45.isCallExpression(node2) && isPushedAway(node2)) return;
    if (without.some((prop) => isOfProp(node2, prop)) || isScreenOfCrash(node2) || isOnlySign(node2) || isForPaper(node2))
      return;
    const said = saidBy(node2);
    const words = said === null ? [] : splitWords(said);
    if (words.length <= MAX_WORDS2 && words.some((word) => acts2.has(word)) && !hasAnyPhrase(words, concept.unlike.word))
      found.push(node2);
    else ts45.forEachChild(node2, look);
  };
  ts45.forEachChild(part, look);
  const node = found.find((one) => isShownWithin(one, part)) ?? found[0];
  return node ? { node, message: `\`${saidBy(node).trim()}\` stands in what is shown`, isDoubt: true } : null;
}
var isBinding = (node) => ts45.isBinaryExpression(node) && ts45.isCallExpression(node.right) && nameOf(node.right.expression) === "bind" && receiverOf(node.right.expression)?.getText() === node.left.getText();
function isShownWithin(node, part) {
  for (let at = node; at !== part && at.parent; at = at.parent)
    if (ts45.isJsxElement(at) || ts45.isJsxSelfClosingElement(at) || ts45.isJsxFragment(at)) return true;
  return false;
}
var isScreenOfCrash = (node) => ts45.isJsxElement(node) ? isOfCrash(node.openingElement) : ts45.isJsxSelfClosingElement(node) && isOfCrash(node);
var isForPaper = (node) => ts45.isJsxElement(node) ? makesPaper(node.openingElement) : ts45.isJsxSelfClosingElement(node) && makesPaper(node);
var isType = ({ parent }) => !!parent && (ts45.isTypeNode(parent) || ts45.isTypeElement(parent) || ts45.isImportSpecifier(parent));
function saidBy(node) {
  if (ts45.isIdentifier(node) || ts45.isStringLiteralLike(node)) return node.text;
  return ts45.isJsxText(node) && node.text.trim() !== "" ? node.text : null;
}

// src/extract/code/surfaces/forms-unopened.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
var REPORT = "report-entry-point";
var FORM2 = /^(form|dialog|modal|popup|popover|sheet|drawer|overlay)$/;
function withFormsUnopened(offer) {
  const reports2 = offer.controls.filter(({ concept }) => concept === REPORT);
  const working = reports2.filter(({ state }) => state === "works");
  const [first] = working;
  if (!first || !working.every(isFormAsked)) return offer;
  const openers = working.map((form) => openerNotShown(form, reports2, offer));
  const [opener] = openers;
  if (!opener || openers.includes(null)) return offer;
  return {
    ...offer,
    controls: offer.controls.map((one) => working.includes(one) ? { ...one, state: "hidden" } : one),
    gap: offer.gap ?? {
      node: opener.node,
      message: `${first.symbol} waits to be opened, and what opens it is not shown here`
    }
  };
}
function isFormAsked({ node, symbol }) {
  if (!FORM2.test(splitWords(symbol).at(-1) ?? "")) return false;
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts46.isConditionalExpression(parent)) return parent.condition !== at;
    if (ts46.isBinaryExpression(parent))
      return parent.operatorToken.kind === ts46.SyntaxKind.AmpersandAmpersandToken && parent.right === at;
    if (ts46.isIfStatement(parent) || ts46.isFunctionLike(parent)) return ts46.isIfStatement(parent);
  }
  return false;
}
function openerNotShown(form, reports2, { parts }) {
  const [whole] = [...parts].filter((part) => isWithin(form.node, part)).toSorted((a, b) => width(a) - width(b));
  const beside2 = reports2.filter((one) => !isFormAsked(one) && whole && isWithin(one.node, whole));
  return beside2.every(({ state }) => state === "hidden") ? beside2[0] ?? null : null;
}
var width = ({ pos, end }) => end - pos;

// src/extract/code/surfaces/handed-item.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
var ITEM2 = /^(message|msg|dm|comment|reply|post|reel|note|tweet|toot|status|story|video|photo|clip|article)$/;
var CARRIER = /^(data|item|model|entity|object)$/;
function handsOnItem(element, props) {
  const item = props.component && onlyItem(props.component);
  return !!item && element.attributes.properties.some((one) => {
    if (!ts47.isJsxAttribute(one) || !one.initializer || !ts47.isJsxExpression(one.initializer)) return false;
    const { expression } = one.initializer;
    return expression !== void 0 && propRead(unwrap(expression), props)?.name === item;
  });
}
var known4 = /* @__PURE__ */ new WeakMap();
function onlyItem({ node }) {
  let item = known4.get(node);
  if (item === void 0) {
    const pattern = isFunction(node) ? node.parameters[0]?.name : void 0;
    const names2 = pattern && ts47.isObjectBindingPattern(pattern) ? pattern.elements.map((one) => textOf(one.propertyName ?? one.name)).filter(isItem) : [];
    known4.set(node, item = names2.length === 1 ? names2[0] : null);
  }
  return item;
}
function isItem(name) {
  const words = splitWords(name);
  const last = CARRIER.test(words.at(-1) ?? "") ? words.at(-2) : words.at(-1);
  return ITEM2.test(last ?? "");
}

// src/extract/code/controls/menus.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
var TRIGGERS = /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;
function menuElsewhere(attribute) {
  if (!ts48.isJsxSpreadAttribute(attribute) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: "the menu that is opened here could not be followed" };
}
var FUNCTIONS = [ts48.SyntaxKind.FunctionDeclaration, ts48.SyntaxKind.FunctionExpression, ts48.SyntaxKind.ArrowFunction];
var MIN_ITEMS = 3;
function menuHooks(file) {
  const hooks = [];
  let items = null;
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = declaredName(node);
    if (name === null || !handsOutMenu(name)) continue;
    items ??= file.ofKind(ts48.SyntaxKind.ObjectLiteralExpression).filter((object) => mayBeItem(object));
    const own = items.filter(({ pos, end }) => pos >= node.pos && end <= node.end);
    if (own.length >= MIN_ITEMS) hooks.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return hooks;
}

// src/extract/code/guards/privileged.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
var FEW = /^(adult|adults|moderator|moderators|mod|admin|admins|administrator|staff|superuser)$/;
var YOUNG = /^(minor|child|kid|teen|underage)$/;
var AGE = /^(age|years)$/;
var OF_AGE = 18;
var SHOWN2 = "posts?|messages?|comments?|repl(?:y|ies)|reviews?|answers?|questions?|threads?|topics?|stor(?:y|ies)|status|tweets?|notes?|articles?|photos?|pictures?|images?|videos?|clips?|uploads?|profile|account|content";
var OWN2 = new RegExp(
  `^is (?:owner|author|creator|mine|self|me|myself|own|(?:by|from) me|(?:${SHOWN2}) (?:owner|author|creator|mine)|(?:own|my) (?:own )?(?:${SHOWN2}))$`
);
var MINE = /^(?:is )?(?:own|my|mine|owner|author) ?/;
var MAKER = /^(?:author|owner|creator|sender|from|user|posted by|created by|author id|owner id|creator id|sender id|user id)$/;
var ME = /^(?:me|my id|my user id|my uid|current user|current user id|viewer|viewer id|self|logged in user|auth user|session user)$/;
function isForFew(test, outcome, depth = 3) {
  const inner = unwrap(test);
  if (ts49.isPrefixUnaryExpression(inner) && inner.operator === ts49.SyntaxKind.ExclamationToken)
    return isForFew(inner.operand, !outcome, depth);
  if (ts49.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    if (/^[!=]==?$/.test(operator)) return isRoleOfFew(inner) && operator.startsWith("=") === outcome;
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = ts49.isCallExpression(inner) ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  const said = words.join(" ");
  if (OWN2.test(said)) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = ts49.isIdentifier(inner) && depth > 0 ? valueOf(inner) : null;
  if (value !== null && MINE.test(said) && comparesMaker(value)) return outcome;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesMaker(value) {
  const inner = unwrap(value);
  if (!ts49.isBinaryExpression(inner) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const sides = [inner.left, inner.right].map((one) => chainOf(one).filter((name) => name !== "id" && name !== "this"));
  const names2 = sides.map((chain) => splitWords(chain.at(-1) ?? "").join(" "));
  const isMe = (at) => sides[at].length <= 3 && ME.test(names2[at]);
  const isMaker = (at) => sides[at].length > 1 && MAKER.test(names2[at]);
  return isMe(0) && isMaker(1) || isMe(1) && isMaker(0);
}
function isRoleOfFew({ left: left2, right }) {
  const ROLE = /^(role|rank|access|privilege|clearance)$/;
  const said = (one) => ts49.isStringLiteralLike(unwrap(one)) ? unwrap(one).text : nameOf(one) ?? "";
  const isRole = (one) => ROLE.test(splitWords(nameOf(one) ?? "").at(-1) ?? "");
  const isFew2 = (one) => FEW.test(splitWords(said(one)).at(-1) ?? "");
  return isRole(left2) && isFew2(right) || isRole(right) && isFew2(left2);
}
function comparesAge({ left: left2, right }) {
  const limit = literalOf(right)?.value;
  const words = splitWords(nameOf(unwrap(left2)) ?? "");
  return typeof limit === "number" && limit >= OF_AGE - 1 && limit < 100 && AGE.test(words.at(-1) ?? "");
}

// src/extract/code/controls/handed-tables.ts
import { ts as ts52 } from "./vendor/ts-morph.js";

// src/extract/code/controls/reaches-element.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
var MARKS = /^(key|ref|id|class|className|style|disabled|hidden|title|role|tabIndex)$|^(aria|data)-/;
var UNSEEN = /^(console\.\w+|(React\.)?use(Layout|Insertion)?Effect|assert|log(ger)?(\.\w+)?|debug)$/;
function reachesElement(place, whole, depth = 4) {
  let at = place;
  for (; at !== whole && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts50.isJsxAttribute(parent)) return !MARKS.test(parent.name.getText());
    if (ts50.isJsxSpreadAttribute(parent)) return true;
    if (isAsked(at, parent)) return false;
    if (ts50.isPropertyAccessExpression(parent) && /^(length|size)$/.test(parent.name.text)) return false;
    if (ts50.isCallExpression(parent) && parent.expression !== at && UNSEEN.test(parent.expression.getText()))
      return false;
    const name = keptUnder(at, parent, whole);
    if (name) return depth > 0 && usesOf2(name, at, whole).some((use) => reachesElement(use, whole, depth - 1));
    if (ts50.isJsxExpression(parent) && holdsElement(at)) return true;
  }
  return false;
}
function isAsked(at, parent) {
  if (ts50.isConditionalExpression(parent)) return at === parent.condition;
  if (ts50.isIfStatement(parent)) return at === parent.expression;
  if (ts50.isPrefixUnaryExpression(parent) || ts50.isTypeOfExpression(parent)) return true;
  if (!ts50.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.getText();
  return operator === "&&" && at === parent.left || /^([!=<>]|in$|instanceof$)/.test(operator.replace(/^=$/, ""));
}
function keptUnder(at, parent, whole) {
  if (ts50.isVariableDeclaration(parent) && at === parent.initializer) return parent.name;
  return ts50.isFunctionDeclaration(at) && at !== whole ? at.name ?? null : null;
}
function usesOf2(name, from, whole) {
  const names2 = new Set(namesIn(name));
  const found = [];
  eachNode(whole, (one) => {
    if (!ts50.isIdentifier(one) || !names2.has(one.text) || isWithin(one, name) || isWithin(one, from)) return;
    if (ts50.isPropertyAccessExpression(one.parent) && one.parent.name === one) return;
    found.push(one);
  });
  return found;
}
var namesIn = (name) => ts50.isIdentifier(name) ? [name.text] : name.elements.flatMap((one) => ts50.isOmittedExpression(one) ? [] : namesIn(one.name));
function holdsElement(node) {
  let holds = false;
  eachNode(node, (one) => {
    holds ||= ts50.isJsxAttribute(one) && !MARKS.test(one.name.getText());
  });
  return holds;
}
function isOpenStep(step) {
  if (!step) return false;
  if (ts50.isIdentifier(step) && step.text === "Boolean") return true;
  if (!isFunction(step) || !step.parameters[0] || !step.body) return false;
  const [first] = step.parameters;
  const own = new Set(namesIn(first.name));
  const text = step.getText();
  if (/["'`]|\b[A-Z][A-Z_]{2,}\b/.test(text) || OF_FEW.test(text)) return false;
  let isAsked4 = false;
  let isCompared = false;
  eachNode(step.body, (one) => {
    if (!ts50.isIdentifier(one) || ts50.isPropertyAccessExpression(one.parent) && one.parent.name === one) return;
    if (own.has(one.text)) isAsked4 = true;
    else isCompared ||= isMeasure(one, step);
  });
  return isAsked4 && !isCompared;
}
var OF_FEW = /(admin|moderat|staff|owner|\bmod\b|roles?\b|\bcan[A-Z])/i;
function isMeasure(name, step) {
  const { parent } = name;
  if (ts50.isBinaryExpression(parent)) return /^[!=<>]/.test(parent.operatorToken.getText());
  if (!ts50.isCallExpression(parent) || parent.expression === name) return false;
  return ts50.isPropertyAccessExpression(parent.expression) && enclosingFunction(name) === step;
}
function isWhole(entries, whole, depth = 3) {
  let at = entries;
  for (; ; ) {
    const { parent } = at;
    if (ts50.isVariableDeclaration(parent) && ts50.isIdentifier(parent.name))
      return depth > 0 && usesOf2(parent.name, at, whole).some((use) => isWhole(use, whole, depth - 1));
    if (!ts50.isPropertyAccessExpression(parent) || !ts50.isCallExpression(parent.parent)) return true;
    const step = textOf(parent.name);
    if (/^(slice|splice|at|pop|shift)$/.test(step)) return false;
    if (/^(filter|find)$/.test(step) && !isOpenStep(parent.parent.arguments[0])) return false;
    at = parent.parent;
  }
}
function isGoneThrough(entries, whole, depth = 3) {
  let at = entries;
  for (; ; ) {
    const { parent } = at;
    if (ts50.isForOfStatement(parent)) return true;
    if (ts50.isVariableDeclaration(parent) && ts50.isIdentifier(parent.name))
      return depth > 0 && usesOf2(parent.name, at, whole).some((use) => isGoneThrough(use, whole, depth - 1));
    if (!ts50.isPropertyAccessExpression(parent) || !ts50.isCallExpression(parent.parent)) return false;
    if (/^(map|flatMap|forEach|reduce)$/.test(nameOf(parent) ?? "")) return true;
    at = parent.parent;
  }
}

// src/extract/code/controls/keys-taken.ts
import { ts as ts51 } from "./vendor/ts-morph.js";
function entryTaken({ node }, prop, key) {
  const sites = [];
  const isTable2 = (one) => {
    const inner = unwrap(one);
    return ts51.isPropertyAccessExpression(inner) ? inner.name.text === prop && /(^|\.)props$/.test(inner.expression.getText()) : ts51.isIdentifier(inner) && inner.text === prop;
  };
  eachNode(node, (one) => {
    if (ts51.isElementAccessExpression(one) && isTable2(one.expression)) {
      if (mayBe(one.argumentExpression, key, node)) sites.push(one);
    } else if (ts51.isPropertyAccessExpression(one) && isTable2(one.expression)) {
      if (one.name.text === key.name) sites.push(one);
    } else if (ts51.isCallExpression(one) && one.arguments.length === 1 && isTable2(one.arguments[0])) {
      const isListed = /^Object\.(entries|values|keys)$/.test(one.expression.getText());
      if (isListed && isGoneThrough(one, node) && isWhole(one, node)) sites.push(one);
    }
  });
  const shown = sites.filter((site) => reachesElement(site, node));
  if (shown.length === 0) return null;
  return shown.every((site) => isForFewAt(site, node, 3)) ? "hidden" : "shown";
}
function mayBe(given, key, whole, depth = 3) {
  const inner = unwrap(given);
  const literal = literalOf(inner);
  if (literal) return literal.value === (key.value ?? key.name);
  let root = inner;
  while (ts51.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declared2 = ts51.isIdentifier(root) && depth > 0 ? declarationOf(root.text, root) : null;
  let holder = declared2;
  while (holder && (ts51.isBindingElement(holder) || ts51.isObjectBindingPattern(holder) || ts51.isArrayBindingPattern(holder)))
    holder = holder.parent;
  if (!holder || !ts51.isParameter(holder) || holder.parent === whole) return false;
  const through = holder.parent;
  const place = through.parameters.indexOf(holder);
  const call = through.parent;
  if (ts51.isCallExpression(call) && LISTS.test(nameOf(call.expression) ?? "") && place === 0) {
    const list = ts51.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
    return list !== null && holdsKey(list, key);
  }
  const name = localName(through);
  if (name === null) return false;
  let isGiven2 = false;
  eachNode(whole, (one) => {
    if (ts51.isCallExpression(one) && ts51.isIdentifier(one.expression) && one.expression.text === name)
      isGiven2 ||= !!one.arguments[place] && mayBe(one.arguments[place], key, whole, depth - 1);
  });
  return isGiven2;
}
var LISTS = /^(map|flatMap|forEach|filter|find|some|every)$/;
var SAME = /^(map|filter|slice|sort|toSorted|reverse|toReversed|concat)$/;
function holdsKey(list, key, depth = 9) {
  const inner = unwrap(list);
  if (depth === 0) return false;
  if (ts51.isArrayLiteralExpression(inner)) return inner.elements.some((one) => saysKey(one, key));
  if (ts51.isIdentifier(inner)) {
    const value = initializerOf(inner);
    return value !== null && holdsKey(value, key, depth - 1);
  }
  if (!ts51.isCallExpression(inner)) return false;
  const name = nameOf(inner.expression) ?? "";
  const [first] = inner.arguments;
  if (ts51.isPropertyAccessExpression(inner.expression) && SAME.test(name))
    return (name !== "filter" || isOpenStep(first)) && holdsKey(inner.expression.expression, key, depth - 1);
  if (name === "useMemo" && first) {
    const made = unwrap(first);
    return isFunction(made) && handedBack(made).some((one) => holdsKey(one, key, depth - 1));
  }
  const callee = calleeOf(inner.expression);
  return callee ? handedBack(callee).some((one) => holdsKey(one, key, depth - 1)) : false;
}
function handedBack({ body }) {
  if (!body) return [];
  if (!ts51.isBlock(body)) return [body];
  return body.statements.flatMap((one) => ts51.isReturnStatement(one) && one.expression ? [one.expression] : []);
}
function saysKey(element, key) {
  const inner = unwrap(element);
  if (ts51.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => ts51.isPropertyAssignment(one) && saysKey(one.initializer, key));
  if (ts51.isArrayLiteralExpression(inner)) return inner.elements.some((one) => saysKey(one, key));
  const value = literalOf(inner)?.value;
  if (value !== void 0) return value === key.name || value === key.value;
  return ts51.isPropertyAccessExpression(inner) && key.value === void 0 && chainOf(inner).at(-1) === key.name;
}
function isForFewAt(place, whole, depth) {
  for (let at = place; at !== whole && at.parent; at = at.parent) {
    const { parent } = at;
    if (ts51.isConditionalExpression(parent) && at !== parent.condition) {
      if (isForFew(parent.condition, at === parent.whenTrue)) return true;
    }
    if (ts51.isIfStatement(parent) && at !== parent.expression) {
      if (isForFew(parent.expression, at === parent.thenStatement)) return true;
    }
    if (ts51.isBinaryExpression(parent) && at === parent.right && /^(&&|\|\|)$/.test(parent.operatorToken.getText())) {
      if (isForFew(parent.left, parent.operatorToken.getText() === "&&")) return true;
    }
    if (ts51.isBlock(parent)) {
      for (const one of parent.statements)
        if (one.end <= at.pos && ts51.isIfStatement(one) && leaves(one.thenStatement) && isForFew(one.expression, false))
          return true;
    }
    const name = isFunction(at) && at !== whole ? localName(at) : null;
    if (name === null) continue;
    const uses = [];
    eachNode(whole, (one) => {
      if (ts51.isIdentifier(one) && one.text === name && !isWithin(one, at) && enclosingFunction(one) !== at)
        uses.push(one);
    });
    const called = uses.filter((one) => !(ts51.isVariableDeclaration(one.parent) && one.parent.name === one));
    return depth > 0 && called.length > 0 && called.every((one) => isForFewAt(one, whole, depth - 1));
  }
  return false;
}
function localName(node) {
  if (ts51.isFunctionDeclaration(node)) return node.name?.text ?? null;
  let holder = node.parent;
  while (ts51.isCallExpression(holder) && /^use[A-Z]/.test(nameOf(holder.expression) ?? "")) holder = holder.parent;
  return ts51.isVariableDeclaration(holder) ? textOf(holder.name) : null;
}

// src/extract/code/controls/handed-tables.ts
var TABLE2 = /^(handlers?|actions?|callbacks?|commands?)$/;
function tableControl(element, concept, props, shown) {
  for (const attribute of element.attributes.properties) {
    if (!ts52.isJsxAttribute(attribute) || !TABLE2.test(splitWords(textOf(attribute.name)).at(-1) ?? "")) continue;
    const { initializer } = attribute;
    const table = initializer && ts52.isJsxExpression(initializer) ? tableBehind(initializer.expression, props) : null;
    const entry = table?.object.properties.find((one) => ts52.isPropertyAssignment(one) && isLabelOf(keyOf2(one), concept));
    const taken = entry && ts52.isPropertyAssignment(entry) ? takenIn(textOf(attribute.name), entry, shown) : null;
    if (!taken || !table || !entry || !ts52.isPropertyAssignment(entry)) continue;
    const own = entryState(entry.initializer, table.props);
    const state = own === "works" && taken === "hidden" ? "hidden" : own;
    return { concept: concept.id, node: entry.name, symbol: textOf(attribute.name), state, isPressed: false };
  }
  return null;
}
function takenIn(prop, { name }, shown) {
  const value = ts52.isComputedPropertyName(name) ? literalOf(name.expression)?.value : void 0;
  const key = { name: lastOf2(name), value };
  const all3 = (shown ?? []).map((one) => one && one !== "outside" ? entryTaken(one, prop, key) : null);
  return all3.length > 0 && all3.every((one) => one === all3[0]) ? all3[0] : null;
}
function entryState(given, props) {
  const inner = unwrap(given);
  if (ts52.isConditionalExpression(inner)) {
    const ways = [inner.whenTrue, inner.whenFalse].map((way) => entryState(way, props));
    const seen = ways.filter(
      (_, at) => !isForFew(inner.condition, at === 0) && evaluate(inner.condition, props)?.value !== (at !== 0)
    );
    if (ways.includes("works")) return seen.includes("works") ? "works" : "hidden";
    return ways[0];
  }
  if (ts52.isBinaryExpression(inner) && inner.operatorToken.kind === ts52.SyntaxKind.AmpersandAmpersandToken) {
    const known13 = evaluate(inner.left, props);
    return known13 && !known13.value || isForFew(inner.left, true) ? "hidden" : entryState(inner.right, props);
  }
  if (ts52.isObjectLiteralExpression(inner)) {
    const runs2 = [];
    for (const one of inner.properties)
      if (ts52.isMethodDeclaration(one)) runs2.push(one);
      else if (ts52.isPropertyAssignment(one) && RUNS2.test(textOf(one.name))) runs2.push(one.initializer);
    return runs2.some((one) => handlerState(one, props).state === "works") ? "works" : "does-nothing";
  }
  return handlerState(inner, props).state === "works" ? "works" : "does-nothing";
}
var RUNS2 = /^(run|do|fn|act|action|call|callback|command|execute|handle|handler|invoke|perform|on[A-Z]\w*)$/;
function tableBehind(given, props, left2 = 5) {
  if (!given || left2 === 0) return null;
  const inner = unwrap(given);
  if (ts52.isObjectLiteralExpression(inner)) return { object: inner, props };
  const read2 = propRead(inner, props);
  if (read2)
    return asking(
      `table ${left2}`,
      read2,
      props,
      (one) => {
        const handed = one.given.get(read2.name);
        return handed?.expression ? tableBehind(handed.expression, handed.props, left2 - 1) : null;
      },
      (found) => found?.object ?? null
    );
  if (ts52.isIdentifier(inner)) return tableBehind(valueOf(inner) ?? void 0, props, left2 - 1);
  const [first] = ts52.isCallExpression(inner) && nameOf(inner.expression) === "useMemo" ? inner.arguments : [];
  return first && isFunction(first) && first.body && !ts52.isBlock(first.body) ? tableBehind(first.body, props, left2 - 1) : null;
}
var keyOf2 = ({ name }) => splitWords(lastOf2(name)).join(" ");
var lastOf2 = (name) => ts52.isComputedPropertyName(name) ? chainOf(name.expression).at(-1) ?? "" : textOf(name);

// src/extract/code/surfaces/controls-behind.ts
function controlsBehind(element, concepts, { own, inside, props, isIgnored, shown }) {
  const kept = [];
  const given = [];
  let isControl = false;
  for (const [index, concept] of concepts.entries()) {
    const handed = own[index] ? null : propControl(element, concept, props) ?? tableControl(element, concept, props, shown);
    const isNamed2 = own[index] !== null && own[index]?.isSilent !== true;
    const controls = inside.filter((control) => control.concept === concept.id && !(isNamed2 && control.isSilent));
    const isReplaced = (control) => handed?.state === "does-nothing" && !(isForComments(handed.symbol) && isOfItem(control));
    const isLost2 = controls.some((control) => control.state === "works" && isReplaced(control));
    kept.push(...controls.filter((control) => control.state !== "works" || !isReplaced(control)));
    const isOffered = handed && (isLost2 || controls.length === 0);
    if (isOffered && !(handed.state === "works" && isIgnored(handed.symbol)))
      given.push({ ...handed, isPressed: isLost2 });
    isControl ||= handed !== null || own[index] !== null;
  }
  return { kept, given, isControl };
}

// src/extract/code/surfaces/offer.ts
var MAX_DEPTH = 24;
var MAX_COMPONENTS = 400;
var startWalk = () => ({
  controls: [],
  gap: null,
  parts: /* @__PURE__ */ new Set(),
  left: MAX_COMPONENTS,
  stack: [],
  cut: /* @__PURE__ */ new Map(),
  again: null,
  isTooDeep: false,
  deepest: 0,
  standing: null
});
var offerOf = ({ controls, gap, parts }) => ({ controls, gap, parts });

// src/extract/code/surfaces/offered-in-each.ts
function offeredInEach(each) {
  if (each.length < 2) return { controls: each.flat(), gap: null };
  const worksIn = (controls, concept) => controls.some((one) => one.concept === concept && one.state === "works");
  const all3 = each.flat();
  const isSure = ({ concept, state }) => state !== "works" || each.every((controls) => worksIn(controls, concept));
  const lost = all3.find((one) => !isSure(one));
  const message = lost && `${lost.symbol} is offered by some of what may be shown there only`;
  return { controls: all3.filter(isSure), gap: lost ? { node: lost.node, message } : null };
}

// src/extract/code/components/picked.ts
import { ts as ts57 } from "./vendor/ts-morph.js";

// src/extract/code/components/held-under.ts
import { ts as ts53 } from "./vendor/ts-morph.js";
var SET = String.raw`(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;
function tableOf(expression) {
  const found = ts53.isIdentifier(expression) ? declaredAs(expression) : null;
  const value = found && ts53.isVariableDeclaration(found) ? found.initializer && unwrap(found.initializer) : null;
  return value && ts53.isObjectLiteralExpression(value) && !isChanged(value, SET) ? value : null;
}
function heldUnder(expression, name, hops) {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const each = (all3) => {
    const held = all3.map((one) => heldUnder(one, name, hops - 1));
    return held.length > 0 && held.every((one) => one !== null) ? held.flat() : null;
  };
  if (ts53.isObjectLiteralExpression(value)) return memberOf2(value, name);
  if (ts53.isConditionalExpression(value)) return each([value.whenTrue, value.whenFalse]);
  if (ts53.isElementAccessExpression(value)) return each(rowsOf(value.expression) ?? []);
  if (ts53.isCallExpression(value)) return each(foundIn(value) ?? handedBackBy(value) ?? []);
  const table = tableOf(value);
  return table && memberOf2(table, name);
}
var rowsOf = (table) => allHeldIn(table) ?? elementsOf(table);
function foundIn({ expression }) {
  const isFound = ts53.isPropertyAccessExpression(expression) && /^(find|findLast|at)$/.test(expression.name.text);
  return isFound ? elementsOf(expression.expression) : null;
}
function memberOf2({ properties }, name) {
  const at = properties.findLastIndex(
    (one) => one.name && !ts53.isComputedPropertyName(one.name) && textOf(one.name) === name
  );
  const found = properties[at];
  if (!found || properties.slice(at).some((one) => ts53.isSpreadAssignment(one) || isComputed(one))) return null;
  if (ts53.isShorthandPropertyAssignment(found)) return [found.name];
  return ts53.isPropertyAssignment(found) ? [found.initializer] : null;
}
function allHeldIn(expression) {
  const value = unwrap(expression);
  const table = ts53.isObjectLiteralExpression(value) ? value : tableOf(value);
  const held = table?.properties.map((one) => {
    if (ts53.isShorthandPropertyAssignment(one)) return one.name;
    return ts53.isPropertyAssignment(one) ? one.initializer : null;
  });
  return held && held.length > 0 && held.every((one) => one !== null) ? held : null;
}
var isComputed = ({ name }) => !!name && ts53.isComputedPropertyName(name);
function handedBackBy(call) {
  const name = nameOf(call.expression);
  const [first] = call.arguments;
  const given = (name === "useMemo" || name === "computed") && first ? unwrap(first) : null;
  const own = ts53.isIdentifier(call.expression) ? functionOf(declaredAs(call.expression)) : null;
  const made = given ? isFunction(given) ? given : null : own;
  const returned = made ? returnsOf2(made) : [];
  return returned.length > 0 ? returned : null;
}
function functionOf(found) {
  if (found && ts53.isVariableDeclaration(found) && found.initializer) {
    const value = unwrap(found.initializer);
    return isFunction(value) ? value : null;
  }
  return found && isFunction(found) ? found : null;
}
var declaredAs = (name) => declarationOf(name.text, name) ?? importedAs(name.getSourceFile(), name.text);
function takenOut(declaration, hops) {
  if (!ts53.isBindingElement(declaration) || declaration.dotDotDotToken) return null;
  const { parent: pattern, propertyName, name, initializer } = declaration;
  const holder = pattern.parent;
  if (!ts53.isObjectBindingPattern(pattern) || !ts53.isVariableDeclaration(holder) || !holder.initializer) return null;
  const isConst = (ts53.getCombinedNodeFlags(holder) & ts53.NodeFlags.Const) !== 0;
  if (!isConst || propertyName && ts53.isComputedPropertyName(propertyName)) return null;
  const held = heldUnder(holder.initializer, textOf(propertyName ?? name), hops);
  return held && (initializer ? [...held, initializer] : held);
}

// src/extract/code/components/member-parts.ts
import { ts as ts55 } from "./vendor/ts-morph.js";

// src/extract/code/components/parts-put.ts
import { ts as ts54 } from "./vendor/ts-morph.js";
function putUnder(owner, name, file) {
  const puts = putsIn(file, [owner], name);
  const [only] = puts;
  if (puts.length > 1 || only === "open" || isPutElsewhere(owner, name, file)) return void 0;
  if (!only) return null;
  return ts54.isExpressionStatement(only.parent) && ts54.isSourceFile(only.parent.parent) ? only.right : void 0;
}
function putsIn(file, owners, name) {
  return owners.flatMap((owner) => {
    const meant = declarationOf(owner, file);
    const named3 = linksOf(file)?.identifiers(owner).find((one) => declarationOf(owner, one) === meant);
    return named3 ? [...writesTo(named3, {})].flatMap((write) => putBy(write, name) ?? []) : [];
  });
}
function putBy({ kind, path, by, given }, name) {
  const [key] = path;
  if (kind === "set" && path.length === 1 && (key === name || key === null)) {
    const isPlain2 = ts54.isBinaryExpression(by) && ts54.isPropertyAccessExpression(unwrap(by.left));
    return isPlain2 && key !== null ? by : "open";
  }
  const isLaidOver = kind === "over" && path.length === 0 && ts54.isExpressionStatement(by.parent);
  return isLaidOver && given.some((one) => mayHold2(one, name)) ? "open" : null;
}
function mayHold2(given, name) {
  const inner = unwrap(given);
  const literal = literalOf(inner);
  if (literal) return literal.value === name;
  if (!ts54.isObjectLiteralExpression(inner)) return !ts54.isArrowFunction(inner);
  return inner.properties.some((one) => !one.name || ts54.isComputedPropertyName(one.name) || textOf(one.name) === name);
}
function isPutElsewhere(owner, name, file) {
  const bare2 = literally(name);
  const puts = new RegExp(
    `\\.${bare2}\\s*=(?!=)|\\[['"\`]${bare2}['"\`]\\]\\s*=(?!=)|\\b(assign|set|extend|merge|definePropert\\w+)\\(`
  );
  const files = linksOf(file)?.filesWith(name, puts) ?? [];
  return files.some((other) => {
    if (other === file) return false;
    const { imports } = linksOf(other);
    const owners = [...imports.keys()].filter((own) => importedAs(other, own)?.getSourceFile() === file);
    if (!imports.has(owner) && declarationOf(owner, other) === null) owners.push(owner);
    return putsIn(other, owners, name).length > 0;
  });
}

// src/extract/code/components/member-parts.ts
var OF_CONTEXT = /^(Provider|Consumer)$/;
var MAX_HOPS = 5;
function partNamed(value, finder, hops = MAX_HOPS) {
  const { expression: owner, name } = value;
  if (OF_CONTEXT.test(name.text)) return "outside";
  const root = rootOf2(owner);
  const file = root && finder.fileOf(root);
  if (!root || !file || hops === 0) return null;
  const declared2 = ts55.isIdentifier(owner) ? declaredAs2(owner) : null;
  const given = declared2 && memberOf3(declared2, name.text);
  if (given) return behind2(given, finder, hops);
  const inside = !declared2 && ts55.isIdentifier(owner) ? namespaceNamed(owner) : null;
  if (inside) return declarationOf(name.text, inside) ? finder.find(name.text, inside, finder.fileOf(inside)) : null;
  if (isElementOfFactory(value)) return "outside";
  if (declared2 && ts55.isSourceFile(declared2)) {
    const module = finder.fileOf(declared2);
    return module && finder.exportedBy(name.text, module);
  }
  return finder.find(root.text, root, file) === "outside" ? "outside" : null;
}
var rootOf2 = (owner) => ts55.isPropertyAccessExpression(owner) ? rootOf2(owner.expression) : ts55.isIdentifier(owner) ? owner : null;
function declaredAs2(name) {
  const own = declarationOf(name.text, name);
  if (own && ts55.isParameter(own)) return loadedAs(own);
  return own ?? importedAs(name.getSourceFile(), name.text);
}
function namespaceNamed(name) {
  const own = name.getSourceFile();
  const binding = linksOf(own)?.imports.get(name.text);
  const module = binding ? moduleMember(own, binding.specifier, "*") : own;
  if (!module || !ts55.isSourceFile(module)) return null;
  const called = binding ? binding.name : name.text;
  const found = module.statements.filter(ts55.isModuleDeclaration).filter((one) => textOf(one.name) === called);
  const body = found.length === 1 ? found[0].body : void 0;
  return body && ts55.isModuleBlock(body) ? body : null;
}
function loadedAs({ parent }) {
  const call = isFunction(parent) && ts55.isCallExpression(parent.parent) ? parent.parent : null;
  const list = call && ts55.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  const [only, ...more] = list && ts55.isArrayLiteralExpression(list) ? list.elements : [];
  const load = only && more.length === 0 ? unwrap(only) : null;
  const [path] = load && ts55.isCallExpression(load) && isLoad(load) ? load.arguments : [];
  const module = path && ts55.isStringLiteralLike(path) ? moduleMember(parent.getSourceFile(), path.text, "*") : null;
  return module && ts55.isSourceFile(module) ? module : null;
}
function memberOf3(declared2, name) {
  if (ts55.isSourceFile(declared2)) return exportOf(declared2, name);
  if (ts55.isIdentifier(declared2)) {
    const own2 = declarationOf(declared2.text, declared2) ?? importedAs(declared2.getSourceFile(), declared2.text);
    return own2 && !ts55.isIdentifier(own2) ? memberOf3(own2, name) : null;
  }
  const own = nameIn(declared2);
  const put = own === null ? null : putUnder(own, name, declared2.getSourceFile());
  if (put !== null) return put ?? null;
  const value = ts55.isVariableDeclaration(declared2) ? declared2.initializer : ts55.isExpression(declared2) ? declared2 : null;
  return (value && heldIn(value, name)) ?? null;
}
var nameIn = (declared2) => (ts55.isVariableDeclaration(declared2) || ts55.isFunctionDeclaration(declared2) || ts55.isClassDeclaration(declared2)) && declared2.name && ts55.isIdentifier(declared2.name) ? declared2.name.text : null;
function heldIn(value, name, hops = MAX_HOPS) {
  const inner = unwrap(value);
  if (hops === 0) return void 0;
  if (ts55.isCallExpression(inner) && /^Object\.(assign|freeze)$/.test(inner.expression.getText()))
    return lastHeld(inner.arguments, (one) => heldIn(one, name, hops - 1));
  if (ts55.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held ? heldIn(held, name, hops - 1) : isFunctionNamed(inner) ? null : void 0;
  }
  if (isFunction(inner)) return null;
  if (!ts55.isObjectLiteralExpression(inner)) return void 0;
  return lastHeld(inner.properties, (one) => {
    if (ts55.isSpreadAssignment(one)) return heldIn(one.expression, name, hops - 1);
    if (one.name === void 0 || textOf(one.name) !== name) return null;
    return ts55.isShorthandPropertyAssignment(one) ? one.name : ts55.isPropertyAssignment(one) ? one.initializer : void 0;
  });
}
function lastHeld(items, held) {
  for (const one of items.toReversed()) {
    const found = held(one);
    if (found !== null) return found;
  }
  return null;
}
var isFunctionNamed = (name) => {
  const declared2 = declarationOf(name.text, name);
  return !!declared2 && (ts55.isFunctionDeclaration(declared2) || ts55.isClassDeclaration(declared2));
};
function behind2(given, finder, hops) {
  const file = finder.fileOf(given);
  if (!file) return null;
  const value = ts55.isExpression(given) ? unwrap(given) : null;
  if (value && ts55.isPropertyAccessExpression(value)) return partNamed(value, finder, hops - 1);
  if (value && ts55.isIdentifier(value)) return finder.find(value.text, value, file);
  if (value && isFunction(value)) return component(file, "it", value);
  const own = nameIn(given);
  if (own) return finder.find(own, given, file);
  return ts55.isFunctionDeclaration(given) || ts55.isClassDeclaration(given) ? component(file, "default", given) : null;
}

// src/extract/code/components/picked-values.ts
import { ts as ts56 } from "./vendor/ts-morph.js";
function componentsIn(value, finder) {
  const handed = ts56.isCallExpression(value) ? handedToPick(value) : null;
  const by = handed && rootOfCall(value);
  if (!handed || !by) return [componentOf(value, finder)];
  const file = finder.fileOf(by);
  return file && finder.find(by.text, by, file) === "outside" ? handed.map((one) => componentOf(one, finder)) : [null];
}
function handedToPick({ arguments: [only, ...more] }) {
  const object = only && more.length === 0 ? unwrap(only) : null;
  if (!object || !ts56.isObjectLiteralExpression(object)) return null;
  const held = object.properties.map((one) => {
    const value = ts56.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    const name = ts56.isShorthandPropertyAssignment(one) ? one.name : value;
    return name && ts56.isIdentifier(name) && /^[A-Z]/.test(name.text) ? name : null;
  });
  return held.length > 0 && held.every((one) => one !== null) ? held : null;
}
function rootOfCall({ expression }) {
  const root = ts56.isPropertyAccessExpression(expression) ? expression.expression : expression;
  return ts56.isIdentifier(root) && declarationOf(root.text, root) === null ? root : null;
}
function componentOf(value, finder) {
  const file = finder.fileOf(value);
  if (!file) return null;
  if (ts56.isIdentifier(value) && !isNothing2(value)) return finder.find(value.text, value, file);
  if (ts56.isStringLiteralLike(value)) return namedInText(value, file, finder);
  if (offersNothing(value)) return "outside";
  if (ts56.isCallExpression(value) || isFunction(value) && loadedLater(value)) return finder.behind(value, file);
  if (ts56.isPropertyAccessExpression(value)) return partNamed(value, finder);
  return ts56.isArrowFunction(value) || ts56.isFunctionExpression(value) ? { ...component(file, "it", value), hasHiddenProps: true } : null;
}
function namedInText(value, file, finder) {
  if (!file.path.endsWith(".vue") || /^[a-z]*[0-9]?$/.test(value.text)) return "outside";
  return finder.find(componentName(value.text), value, file);
}
var isMade2 = ({ expression }) => MAKES2.test(nameOf(expression) ?? "");
var MAKES2 = /^(memo|forwardRef|lazy|observer|dynamic|loadable|defineAsyncComponent|defineComponent|markRaw)$/;
var isNothing2 = (value) => value.kind === ts56.SyntaxKind.NullKeyword || ts56.isIdentifier(value) && value.text === "undefined";
var offersNothing = (value) => isNothing2(value) || ts56.isBinaryExpression(value);

// src/extract/code/components/picked.ts
var MAX_HOPS2 = 5;
var MAX_PICKED = 60;
var known5 = /* @__PURE__ */ new WeakMap();
function pickedBy(tag, file, finder) {
  let found = known5.get(tag);
  if (found === void 0) known5.set(tag, found = find(tag, file, finder));
  return found;
}
function componentsOfTag(tag, file, finder, findTag) {
  if (ts57.isJsxNamespacedName(tag)) return ["outside"];
  if (ts57.isPropertyAccessExpression(tag)) {
    const part = isPlainProp(tag) ? "outside" : partNamed(tag, finder);
    return part ? [part] : pickedIn(tag, finder);
  }
  if (!ts57.isIdentifier(tag)) return null;
  const picked = pickedBy(tag, file, finder);
  if (picked) return picked;
  const found = findTag(tag);
  return found && [found];
}
function find(tag, file, finder) {
  const declaration = file.imports.has(tag.text) ? null : declarationOf(tag.text, tag);
  return componentsAmong(declaration && pickedAs(declaration, MAX_HOPS2), finder);
}
var pickedIn = (value, finder) => componentsAmong(valuesOf(value, MAX_HOPS2), finder);
function componentsAmong(all3, finder) {
  if (!all3 || all3.length === 0 || all3.length > MAX_PICKED) return null;
  const components = all3.flatMap((one) => componentsIn(one, finder));
  return components.every((one) => one !== null) ? distinct2(components) : null;
}
function pickedAs(declaration, hops) {
  const taken = takenOut(declaration, hops);
  if (taken) return either(taken, hops);
  const isPlain2 = ts57.isVariableDeclaration(declaration) && ts57.isIdentifier(declaration.name);
  const value = isPlain2 ? valueOfDeclaration(declaration) : null;
  if (isPlain2 && !value) return setLater(declaration, hops);
  return value && isPick(unwrap(value)) ? valuesOf(value, hops) : null;
}
function setLater(declared2, hops) {
  const sets = assignmentsTo(declared2.name).map(({ by, given }) => {
    const isPlain2 = ts57.isBinaryExpression(by) && by.operatorToken.kind === ts57.SyntaxKind.EqualsToken;
    return isPlain2 && given.length === 1 ? given[0] : null;
  });
  if (sets.length === 0 || !sets.every((one) => one !== null)) return null;
  return either([...declared2.initializer ? [declared2.initializer] : [], ...sets], hops);
}
var isPick = (value) => ts57.isIdentifier(value) || ts57.isElementAccessExpression(value) || ts57.isPropertyAccessExpression(value) || ts57.isCallExpression(value) || ts57.isConditionalExpression(value) || ts57.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind);
var EITHER = /* @__PURE__ */ new Set([
  ts57.SyntaxKind.BarBarToken,
  ts57.SyntaxKind.QuestionQuestionToken,
  ts57.SyntaxKind.AmpersandAmpersandToken
]);
function valuesOf(expression, hops) {
  const value = unwrap(expression);
  if (hops === 0) return null;
  if (ts57.isConditionalExpression(value)) return either([value.whenTrue, value.whenFalse], hops);
  if (ts57.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind)) {
    const isAnd = value.operatorToken.kind === ts57.SyntaxKind.AmpersandAmpersandToken;
    const right = isAnd ? valuesOf(value.right, hops - 1) : null;
    return isAnd ? right && [...right, value] : either([value.left, value.right], hops);
  }
  if (ts57.isElementAccessExpression(value)) return lookedUp(value, hops);
  if (ts57.isPropertyAccessExpression(value)) return namedUnder(value, hops);
  if (ts57.isCallExpression(value)) {
    const [named3] = nameOf(value.expression) === "resolveComponent" ? value.arguments : [];
    return givenBack(value, hops) ?? (named3 ? [named3] : isMade2(value) || handedToPick(value) ? [value] : null);
  }
  if (isNothing2(value)) return [value];
  if (!ts57.isIdentifier(value)) return isFunction(value) || ts57.isStringLiteralLike(value) ? [value] : null;
  const declaration = declarationOf(value.text, value);
  return (declaration && pickedAs(declaration, hops - 1)) ?? [value];
}
function either(all3, hops) {
  const values = all3.map((one) => valuesOf(one, hops - 1));
  return values.every((one) => one !== null) ? values.flat() : null;
}
function namedUnder(value, hops) {
  const held = heldUnder(value.expression, value.name.text, hops);
  if (held) return either(held, hops);
  return rootOf3(value) ? [value] : null;
}
function rootOf3({ expression }) {
  return ts57.isIdentifier(expression) && declarationOf(expression.text, expression) === null ? expression : null;
}
function lookedUp(value, hops) {
  const table = tableOf(value.expression);
  if (!table) return null;
  const key = value.argumentExpression.getText();
  const named3 = table.properties.filter(({ name }) => name && keyOf3(name) === key);
  const meant = named3.length === 1 ? named3 : table.properties;
  const given = meant.map((one) => {
    if (ts57.isShorthandPropertyAssignment(one)) return one.name;
    return ts57.isPropertyAssignment(one) ? one.initializer : null;
  });
  return given.every((one) => one !== null) ? either(given, hops) : null;
}
var keyOf3 = (name) => {
  if (ts57.isComputedPropertyName(name)) return name.expression.getText();
  return ts57.isStringLiteral(name) ? name.getText() : null;
};
function givenBack(call, hops) {
  const returned = handedBackBy(call);
  const isMemo = /^(useMemo|computed)$/.test(nameOf(call.expression) ?? "");
  return !returned || !isMemo && returned.some((one) => isFunction(unwrap(one))) ? null : either(returned, hops);
}
function distinct2(all3) {
  const nodes = all3.map((one) => one === "outside" ? one : one.node);
  return all3.filter((_, index) => nodes.indexOf(nodes[index]) === index);
}

// src/extract/code/surfaces/offering.ts
import { ts as ts58 } from "./vendor/ts-morph.js";
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|(create|build)\w*(Menu|Actions|Items|Options))/;
var NAMED_AS_LIST = /^[a-z]\w*(Menu|MenuItems|Actions|Options)$/;
var DOES = /^(open|show|close|hide|toggle|set|reset|on|handle|is|has|update|load|fetch|parse|with|dispatch|present|display|trigger|press|click|select|clear|register|bind|init|remove|delete|dismiss|validate|merge|save|store|apply|add|edit|focus|mount|render|pop|push)[A-Z]/;
var handsOutList = (name) => NAMED_AS_LIST.test(name) && !DOES.test(name);
function givesJsx({ expression }, file) {
  if (!ts58.isIdentifier(expression)) return null;
  const { text } = expression;
  const gives = GIVES_JSX.test(text) || handsOutList(text) || file.isBuiltByCalls && /^[a-z]/.test(text);
  return gives ? text : null;
}
var KINDS = [
  ts58.SyntaxKind.JsxOpeningElement,
  ts58.SyntaxKind.JsxSelfClosingElement,
  ts58.SyntaxKind.ObjectLiteralExpression,
  ts58.SyntaxKind.CallExpression
];
var known6 = /* @__PURE__ */ new WeakMap();
function mayOffer(node, file) {
  let starts = known6.get(file);
  if (!starts)
    known6.set(
      file,
      starts = file.ofKinds(KINDS).filter((one) => offers(one, file)).map((one) => one.pos)
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
  if (ts58.isObjectLiteralExpression(node)) return mayBeItem(node);
  return !ts58.isCallExpression(node) || givesJsx(node, file) !== null || mappedBy(node) !== null;
}
var RENDERS = /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;
function renderedBy(attribute) {
  if (!ts58.isJsxAttribute(attribute) || !RENDERS.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given = initializer && ts58.isJsxExpression(initializer) ? initializer.expression : void 0;
  return given && ts58.isIdentifier(given) ? given : null;
}
function mappedBy({ expression, arguments: [given] }) {
  if (!ts58.isPropertyAccessExpression(expression) || !/^(map|flatMap)$/.test(expression.name.text)) return null;
  const declaration = given && ts58.isIdentifier(given) ? declarationOf(given.text, given) : null;
  const isHere = declaration && (ts58.isFunctionDeclaration(declaration) || ts58.isVariableDeclaration(declaration));
  return isHere ? given : null;
}

// src/extract/code/components/inherited.ts
import { ts as ts59 } from "./vendor/ts-morph.js";
var MAX_HOPS3 = 4;
var SHOWS2 = /^(render|view|template)$/;
function inheritedBy(own, file, finder) {
  const found = [];
  const members = own.members.filter((one) => named2(one).length > 0);
  const asks3 = [];
  const add2 = (asking2) => {
    asks3.push(asking2);
    for (const one of members)
      if (!asks3.some(({ member }) => member === one) && asksFor(asking2, named2(one)[0], false))
        add2({ member: one, depth: 0 });
  };
  for (const one of members) if (SHOWS2.test(named2(one)[0])) add2({ member: one, depth: 0 });
  const said = new Set(members.flatMap(named2));
  let [at, home] = [own, file];
  for (let hops = 1; hops <= MAX_HOPS3; hops++) {
    const base = at.heritageClauses?.find(({ token }) => token === ts59.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
    const other = base && ts59.isIdentifier(base) ? finder.find(base.text, base, home) : null;
    if (!other || other === "outside" || !ts59.isClassLike(other.node)) break;
    [at, home] = [other.node, other.file];
    const left2 = new Set(at.members.filter((member) => named2(member).length > 0));
    for (let isMore = true; isMore; ) {
      isMore = false;
      for (const member of left2) {
        const name = named2(member)[0];
        const isOver = said.has(name);
        const isShown = SHOWS2.test(name) && !isOver;
        if (!isShown && !asks3.some((one) => one.depth < hops + (isOver ? 0 : 1) && asksFor(one, name, isOver))) continue;
        left2.delete(member);
        found.push({ file: home, member });
        add2({ member, depth: hops });
        isMore = true;
      }
    }
    for (const one of at.members.flatMap(named2)) said.add(one);
  }
  return found;
}
var named2 = ({ name }) => name && !ts59.isComputedPropertyName(name) ? [textOf(name)] : [];
function asksFor({ member }, name, isOver) {
  let isAsked4 = false;
  throughout(member, (node) => {
    if (isAsked4 || !ts59.isPropertyAccessExpression(node) || node.name.text !== name) return;
    const of = node.expression.kind;
    const isOfIt = of === ts59.SyntaxKind.SuperKeyword || !isOver && of === ts59.SyntaxKind.ThisKeyword;
    isAsked4 = isOfIt && isShownIn(node, member, 3);
  });
  return isAsked4;
}
function isShownIn(place, whole, depth) {
  for (let at = place; at !== whole; at = at.parent) {
    const { parent } = at;
    if (ts59.isReturnStatement(parent) || ts59.isPropertyDeclaration(parent)) return true;
    if (ts59.isJsxAttribute(parent)) return true;
    if (isAsked2(at, parent)) return false;
    if (ts59.isCallExpression(parent) && parent.expression !== at && UNSEEN2.test(chainOf(parent.expression).join(".")))
      return false;
    if (ts59.isVariableDeclaration(parent) && parent.initializer === at)
      return depth > 0 && namesIn2(parent.name).some((name) => isNameShown(name, parent, whole, depth - 1));
    if (ts59.isBinaryExpression(parent) && parent.right === at && parent.operatorToken.kind === ts59.SyntaxKind.EqualsToken) {
      const { left: left2 } = parent;
      return depth > 0 && ts59.isIdentifier(left2) && isNameShown(left2.text, left2, whole, depth - 1);
    }
    if (ts59.isExpressionStatement(parent) && isPutIn(at, whole, depth)) return true;
  }
  return false;
}
var UNSEEN2 = /^(console\.\w+|assert|log(ger)?(\.\w+)?|debug)$/;
function isAsked2(at, parent) {
  if (ts59.isConditionalExpression(parent)) return at === parent.condition;
  return ts59.isIfStatement(parent) && at === parent.expression || ts59.isPrefixUnaryExpression(parent) || ts59.isTypeOfExpression(parent);
}
function isPutIn(statement, whole, depth) {
  if (!ts59.isCallExpression(statement) || !ts59.isPropertyAccessExpression(statement.expression)) return false;
  const list = statement.expression.expression;
  return depth > 0 && ts59.isIdentifier(list) && isNameShown(list.text, list, whole, depth - 1);
}
function isNameShown(name, besides, whole, depth) {
  let isShown = false;
  throughout(whole, (node) => {
    if (isShown || !ts59.isIdentifier(node) || node.text !== name || node === besides) return;
    const { parent } = node;
    const isRead = !(ts59.isPropertyAccessExpression(parent) && parent.name === node) && !ts59.isVariableDeclaration(parent);
    isShown = isRead && isShownIn(node, whole, depth);
  });
  return isShown;
}
var namesIn2 = (name) => ts59.isIdentifier(name) ? [name.text] : name.elements.flatMap((one) => ts59.isOmittedExpression(one) ? [] : namesIn2(one.name));

// src/extract/code/surfaces/known-offers.ts
var MAX_KEPT = 40;
var switchedOff = (control) => ({ ...control, state: "hidden" });
function knownOffers(maxDepth) {
  const known13 = /* @__PURE__ */ new WeakMap();
  return {
    find(component2, hidden, props, { left: left2, stack }) {
      const isSame3 = ({ hidden: was, asked: asked2, offer }) => was === null || (was === hidden || hidden) && offer.cost <= left2 && stack.length + offer.height <= maxDepth && asked2.every(({ ask, answer }) => ask(props) === answer);
      const found = known13.get(component2)?.find(isSame3);
      if (!found) return null;
      const isSwitchedOff = hidden && found.hidden === false;
      return isSwitchedOff ? { ...found.offer, controls: found.offer.controls.map(switchedOff) } : found.offer;
    },
    keep(component2, hidden, asked2, offer) {
      const list = known13.get(component2) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked: asked2, offer });
      known13.set(component2, list);
    }
  };
}

// src/extract/code/surfaces/follow-component.ts
var seenThrough = (control, name) => control.concept === "report-entry-point" ? { ...control, through: [...control.through ?? [], name] } : control;
function leaveOut2(rendering, { cut }) {
  const { node } = rendering.component;
  if (cut.get(node)?.hidden !== false) cut.set(node, rendering);
}
function componentFollower(look) {
  const known13 = knownOffers(MAX_DEPTH);
  const follow = (component2, props, hidden, walk) => {
    const depth = walk.stack.length;
    if (walk.stack.includes(component2.node)) {
      leaveOut2({ component: component2, props, hidden }, walk);
      return;
    }
    const before = known13.find(component2.node, hidden, props, walk);
    if (before) {
      walk.left -= before.cost;
      walk.deepest = Math.max(walk.deepest, depth + before.height);
      for (const part of before.parts) walk.parts.add(part);
      walk.controls.push(...before.controls);
      walk.gap ??= before.gap;
      seeLeftOut(component2, before.below, hidden, walk);
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
      cut: /* @__PURE__ */ new Map(),
      isTooDeep: false,
      deepest: depth + 1
    });
    const asking2 = { ...props, asked: /* @__PURE__ */ new Map() };
    look({ component: component2, props: asking2, hidden }, walk);
    walk.stack.pop();
    const offer = {
      controls: saysOfWhat(component2.name) ? own.controls.map((one) => seenThrough(one, component2.name)) : own.controls,
      gap: own.gap,
      parts: own.parts,
      cost: leftBefore - walk.left,
      height: walk.deepest - depth
    };
    const asked2 = [...asking2.asked.values()];
    own.cut.delete(component2.node);
    const below = [...own.cut.values()];
    const isBarren = offer.controls.length === 0 && offer.gap === null && below.length === 0 && !asked2.some((one) => one.isOfComponent);
    if (isBarren && !own.isTooDeep) {
      known13.keep(component2.node, null, [], { ...offer, cost: 0, height: 0, below });
      walk.left = leftBefore;
    } else if (!own.isTooDeep) known13.keep(component2.node, hidden, asked2, { ...offer, below });
    for (const rendering of below) leaveOut2(rendering, outer);
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
  const seeLeftOut = ({ node }, below, hidden, walk) => {
    if (below.length === 0) return;
    const isFirst2 = walk.again === null;
    const again = walk.again ??= /* @__PURE__ */ new Map();
    const isDone = again.get(below) === "shown" || hidden && again.has(below);
    if (!isDone) again.set(below, hidden ? "hidden" : "shown");
    walk.stack.push(node);
    for (const { component: component2, props, hidden: wasHidden } of below) {
      const rendering = { component: component2, props, hidden: wasHidden || hidden };
      if (isDone || walk.stack.includes(component2.node)) leaveOut2(rendering, walk);
      else follow(component2, props, rendering.hidden, walk);
    }
    walk.stack.pop();
    if (!isFirst2) return;
    for (const left2 of walk.cut.keys()) if (!walk.stack.includes(left2)) walk.cut.delete(left2);
    walk.again = null;
  };
  return follow;
}

// src/extract/code/components/handed-components.ts
import { ts as ts60 } from "./vendor/ts-morph.js";
var MAX_HOPS4 = 6;
function handedComponents(tag, props, finder) {
  if (!props.component) return void 0;
  const value = ts60.isIdentifier(tag) ? valueOf(tag) : null;
  const top = value ? unwrap(value) : tag;
  const isHanded2 = propRead(top, props) !== null || isInHanded(top, props);
  if (!isHanded2 && !isChoice(top)) return void 0;
  const shown = shownBy2(top, props, finder, MAX_HOPS4);
  if (!shown) return isHanded2 ? shown : void 0;
  return shown.map((one) => isBlank2(one) ? "outside" : one);
}
var isBlank2 = (shown) => shown === "nothing" || shown === "left-out";
var isInHanded = (value, props) => (ts60.isPropertyAccessExpression(value) || ts60.isElementAccessExpression(value)) && propRead(value.expression, props) !== null;
var isChoice = (value) => ts60.isConditionalExpression(value) || ts60.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind);
function shownBy2(expression, props, finder, hops) {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const again = (one) => shownBy2(one, props, finder, hops - 1);
  if (value.kind === ts60.SyntaxKind.FalseKeyword) return ["outside"];
  if (ts60.isStringLiteralLike(value)) return known7(componentsIn(value, finder));
  if (isNothing2(value)) return [ts60.isIdentifier(value) ? "left-out" : "nothing"];
  if (ts60.isConditionalExpression(value)) {
    const known13 = evaluate(value.condition, props);
    return known13 ? again(known13.value ? value.whenTrue : value.whenFalse) : all([value.whenTrue, value.whenFalse].map(again));
  }
  if (ts60.isBinaryExpression(value) && EITHER.has(value.operatorToken.kind)) {
    const right = again(value.right);
    if (value.operatorToken.kind === ts60.SyntaxKind.AmpersandAmpersandToken) return all([right, ["outside"]]);
    const left2 = again(value.left);
    return left2?.every(isBlank2) ? right : all([left2, right]);
  }
  const read2 = propRead(value, props);
  if (read2) return asking(COMPONENT, read2, props, (one) => ofProp(read2, one, finder, hops), keyOf4);
  if (ts60.isPropertyAccessExpression(value)) return underName(value, props, finder, hops);
  if (ts60.isElementAccessExpression(value)) return inTable(value, props, finder, hops);
  if (!ts60.isIdentifier(value)) return pickedIn(value, finder);
  const held = valueOf(value);
  if (held && isChoice(unwrap(held))) return again(held);
  const file = finder.fileOf(value);
  if (!file) return null;
  return known7(pickedBy(value, file, finder) ?? [finder.find(value.text, value, file)]);
}
var known7 = (found) => found.every((one) => one !== null) ? found : null;
function ofProp(read2, props, finder, hops) {
  const { name, fallback } = read2;
  const given = props.given.get(name);
  let shown = void 0;
  if (given) shown = given.expression ? shownBy2(given.expression, given.props, finder, hops - 1) : null;
  else shown = askingRest(COMPONENT, read2, props, (one, of) => ofProp(one, of, finder, hops - 1), keyOf4);
  if (!given && shown === void 0 && isLeftOut(name, props)) shown = ["left-out"];
  const standing = fallback ?? props.component?.defaults.get(name);
  const meant = standing && unwrap(standing);
  if (!shown || !meant || !shown.includes("left-out")) return shown;
  return all([shown.filter((one) => one !== "left-out"), shownBy2(meant, props, finder, hops - 1)]);
}
function underName(value, props, finder, hops) {
  const slots = propRead(value.expression, props);
  if (slots) return ofSlot(slots, value.name.text, props, finder, hops);
  const root = rootOf3(value);
  const file = root && finder.fileOf(root);
  return file && finder.find(root.text, root, file) === "outside" ? ["outside"] : null;
}
function inTable(value, props, finder, hops) {
  const slots = propRead(value.expression, props);
  if (!slots) return pickedIn(value, finder);
  const { argumentExpression: key } = value;
  return ofSlot(slots, ts60.isStringLiteralLike(key) ? key.text : null, props, finder, hops);
}
function ofSlot(slots, key, props, finder, hops) {
  const read2 = { ...slots, name: `${slots.name}.${key ?? "*"}` };
  return asking(COMPONENT, read2, props, (one) => inGiven(slots, key, one, finder, hops), keyOf4);
}
function inGiven(slots, key, props, finder, hops) {
  const { name, fallback } = slots;
  const given = props.given.get(name);
  if (!given) {
    const standing = fallback ?? props.component?.defaults.get(name);
    if (!isLeftOut(name, props)) return void 0;
    return standing ? inObject(standing, key, props, finder, hops - 1) : ["left-out"];
  }
  return given.expression && inObject(given.expression, key, given.props, finder, hops - 1);
}
function inObject(object, key, props, finder, hops) {
  const value = unwrap(object);
  if (hops <= 0) return null;
  const read2 = propRead(value, props);
  if (read2) return ofSlot(read2, key, props, finder, hops);
  if (ts60.isConditionalExpression(value)) {
    const known13 = evaluate(value.condition, props);
    const meant = known13 ? [known13.value ? value.whenTrue : value.whenFalse] : [value.whenTrue, value.whenFalse];
    return all(meant.map((one) => inObject(one, key, props, finder, hops - 1)));
  }
  const held = key === null ? allHeldIn(value) : heldUnder(value, key, hops);
  return held ? all(held.map((one) => shownBy2(one, props, finder, hops - 1))) : null;
}
var isLeftOut = (name, { given, isComplete, rest }) => isComplete && !given.has(name) && (!rest || rest.except.has(name) || isLeftOut(name, rest.props));
function all(shown) {
  if (shown.includes(null)) return null;
  return shown.every((one) => !!one) ? [...new Set(shown.flatMap((one) => one ?? []))] : void 0;
}
var keyOf4 = (shown) => shown ? shown.map((one) => typeof one === "string" ? one : `${one.node.getSourceFile().fileName}:${one.node.pos}`).join() : String(shown);

// src/extract/code/surfaces/clauses.ts
import { ts as ts61 } from "./vendor/ts-morph.js";
function clausesOf({ expression, caseBlock }, props) {
  const known13 = evaluate(expression, props);
  const isMeant = (clause) => ts61.isCaseClause(clause) && isCase(clause, known13, props);
  const matches = caseBlock.clauses.some(isMeant);
  let [isTaken, isOver] = [false, false];
  return caseBlock.clauses.map((clause) => {
    isTaken ||= ts61.isCaseClause(clause) ? isMeant(clause) : !matches;
    const isShown = !known13 || isTaken && !isOver;
    if (isTaken && endsClause(clause)) isOver = true;
    return { clause, isShown };
  });
}
function isCase({ expression }, known13, props) {
  const label = known13 && evaluate(expression, props);
  return !known13 || !label || label.value === known13.value;
}
function endsClause({ statements }) {
  const last = statements.at(-1);
  const end = last && ts61.isBlock(last) ? last.statements.at(-1) : last;
  return !!end && (ts61.isBreakStatement(end) || leaves(end));
}

// src/extract/code/surfaces/tag-names.ts
import { ts as ts62 } from "./vendor/ts-morph.js";
function namesOfTag(tag) {
  const declared2 = ts62.isIdentifier(tag) ? declarationOf(tag.text, tag) : null;
  const before = declared2 && ts62.isBindingElement(declared2) ? declared2.propertyName : void 0;
  return [tag.getText(), ...before ? [textOf(before)] : []];
}
var isLeaf = ({ tagName, attributes }) => namesOfTag(tagName).map(splitWords).some(
  (words) => isLeafName(words) || isPointer(words) && attributes.properties.every((one) => ts62.isJsxAttribute(one) && LOOKS3.test(textOf(one.name)))
);
var LOOKS3 = /^(class|className|style|size|width|height|color|fill|direction|ref|key|aria-[\w-]+|data-[\w-]+)$/;
function isArea(element) {
  const { tagName, attributes } = element;
  const declared2 = ts62.isIdentifier(tagName) ? declarationOf(tagName.text, tagName) : null;
  if (!declared2 || !ts62.isBindingElement(declared2) || !ts62.isJsxOpeningElement(element)) return false;
  const holder = declared2.parent.parent;
  const from = ts62.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const given = from && ts62.isIdentifier(from) ? declarationOf(from.text, from) : holder;
  if (!given || !ts62.isParameter(given) || !ts62.isJsxExpression(given.parent.parent)) return false;
  return ts62.isJsxElement(given.parent.parent.parent) && attributes.properties.every((one) => ts62.isJsxAttribute(one) && OF_AREA.test(textOf(one.name)));
}
var OF_AREA = /^(as|id|role|class|className|style|size|width|height|key|ref|aria-[\w-]+|data-[\w-]+)$/;
var UNNAMED = /* @__PURE__ */ new Map([
  ["$NotFollowed", "a component that is chosen at run time"],
  ["Chosen$", "a component that is chosen at run time"],
  ["$NotRead", "a template in another language or another file"]
]);
var calledAt2 = (tag) => UNNAMED.get(tag.getText()) ?? tag.getText();

// src/extract/code/surfaces/visit-opened.ts
import "./vendor/ts-morph.js";

// src/extract/code/surfaces/menu-tables.ts
import { ts as ts63 } from "./vendor/ts-morph.js";
var KEY = /^(type|kind|menu|name|variant)$/;
var SAID4 = /^(message|msg|dm|comment|reply|post|note|status|story|tweet|review)$/;
var MENU2 = /^(menu|sheet|popover|popup|dropdown|actions)$/;
function menuChosen({ arguments: given }) {
  for (const one of given) {
    const object = unwrap(one);
    if (!ts63.isObjectLiteralExpression(object) || !object.properties.some(isSaid)) continue;
    for (const own of object.properties) {
      const text = ts63.isPropertyAssignment(own) && KEY.test(textOf(own.name)) ? unwrap(own.initializer) : null;
      if (text && ts63.isStringLiteralLike(text)) return { key: textOf(own.name), text: text.text };
    }
  }
  return null;
}
var isSaid = (one) => !!one.name && SAID4.test(splitWords(textOf(one.name)).at(-1) ?? "");
function isMenuOfContext(call) {
  const callee = unwrap(call.expression);
  if (!/^(on|handle)?ContextMenu$/i.test(nameOf(callee) ?? "") || hookBehind(callee) === null) return false;
  return call.arguments.some((one) => {
    const inner = unwrap(one);
    if (ts63.isObjectLiteralExpression(inner)) return inner.properties.some(isSaid);
    return SAID4.test(splitWords(chainOf(inner).at(-1) ?? "").at(-1) ?? "");
  });
}
var MAX_FILES = 8;
function inTable2({ at, key, text }, finder) {
  const asked2 = new RegExp(`[\\w$]\\[[\\w$.?!]*[.]${literally(key)}\\]`);
  const named3 = /* @__PURE__ */ new Map();
  for (const found of linksOf(at)?.lookFor(key, asked2, MAX_FILES) ?? []) {
    const ast = found.open();
    for (const node of (ast && linksOf(ast)?.ofKinds([ts63.SyntaxKind.ElementAccessExpression])) ?? []) {
      const menu = menuIn(node, key, text);
      if (menu) named3.set(menu.parent, menu);
    }
  }
  const [only, ...others] = named3.values();
  const file = only && others.length === 0 ? finder.fileOf(only) : null;
  const shown = file && finder.find(only.text, only, file);
  return shown && shown !== "outside" ? shown : null;
}
function menuIn(access, key, text) {
  const [by, table] = [unwrap(access.argumentExpression), unwrap(access.expression)];
  if (!ts63.isPropertyAccessExpression(by) || by.name.text !== key || !ts63.isIdentifier(table)) return null;
  const declared2 = declarationOf(table.text, table) ?? importedAs(table.getSourceFile(), table.text);
  const value = declared2 && ts63.isVariableDeclaration(declared2) ? valueOfDeclaration(declared2) : null;
  const object = value && unwrap(value);
  if (!object || !ts63.isObjectLiteralExpression(object)) return null;
  const all3 = object.properties.map((one) => ts63.isPropertyAssignment(one) ? unwrap(one.initializer) : one.name);
  const areMenus = all3.every((one) => one && ts63.isIdentifier(one) && MENU2.test(splitWords(one.text).at(-1) ?? ""));
  const own = object.properties.find((one) => one.name && textOf(one.name) === text);
  const menu = own && ts63.isPropertyAssignment(own) ? unwrap(own.initializer) : own?.name;
  return areMenus && menu && ts63.isIdentifier(menu) ? menu : null;
}

// src/extract/code/surfaces/opened.ts
import { ts as ts66 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/opened-for.ts
import { ts as ts64 } from "./vendor/ts-morph.js";
var ITEM3 = /^(user|person|member|profile|author|sender|account|message|msg|post|comment|reply|status|note|tweet|item|conversation|chat)$/;
var ID = /^_?(id|ids|key|uid|uuid|uri|ref|data|params|payload|props|value|target)$/i;
var SELF = /\b(my|me|own|current|viewer|self|logged)( in)? (user|account|profile|person|member)\b/;
var PLAIN3 = /^(open|show|present|display|launch|push|reveal|handle|on|set|toggle|menu|menus|sheet|sheets|modal|modals|dialog|dialogs|popup|popover|drawer|overlay|card|panel|bottom|context|action|actions|option|options|more|view|screen|page|manager|button|component|content|container|choices|dropdown|report|reports|reporting|flag|block|mute|abuse|hide|moderation|for|the|a|of|to|in|with|press|long)$/;
var PAGES = /^(page|screen|view|list|layout|app|feed|main|home|root)$/;
function openedFor(named3, given, at) {
  const own = shownBy3(at);
  const says = (words2) => words2.some((word) => ITEM3.test(word) || own.includes(word)) && !SELF.test(words2.join(" "));
  const words = splitWords(named3.text);
  if (says(words) || given.some((one) => one !== named3 && isItem2(one, says))) return "item";
  return words.some((word) => !PLAIN3.test(word)) ? "other" : "unclear";
}
function isOfItem2(argument) {
  const says = (words) => words.some((word) => ITEM3.test(word));
  return isItem2(argument, says) || chainOf(argument).some((name) => says(splitWords(name)));
}
function takesItem(found) {
  if (found === null || found === "outside" || !isFunction(found.node)) return false;
  const [first] = found.node.parameters;
  if (!first) return false;
  const names2 = ts64.isIdentifier(first.name) ? [first.name.text] : first.name.elements.flatMap((one) => ts64.isBindingElement(one) ? [textOf(one.propertyName ?? one.name)] : []);
  return names2.some((name) => splitWords(name).some((word) => ITEM3.test(word)));
}
function isItem2(argument, says) {
  const inner = unwrap(argument);
  if (!ts64.isObjectLiteralExpression(inner)) return isChainOfItem(chainOf(inner), says);
  return inner.properties.some((one) => {
    if (ts64.isSpreadAssignment(one)) return isItem2(one.expression, says);
    if (!one.name) return false;
    return says(splitWords(textOf(one.name))) || ts64.isPropertyAssignment(one) && isItem2(one.initializer, says);
  });
}
function isChainOfItem(chain, says) {
  const [head, ...rest] = chain.filter((name) => !/^(this|props|state)$/.test(name));
  if (head === void 0) return false;
  return (ID.test(head) || says(splitWords(head))) && rest.every((name) => ID.test(name) || says(splitWords(name)));
}
function shownBy3(at) {
  const name = enclosingNames(at).findLast((one) => /^[A-Z]/.test(one));
  const words = name === void 0 ? [] : splitWords(name);
  return PAGES.test(words.at(-1) ?? "") ? [] : words.filter((word) => !PLAIN3.test(word));
}

// src/extract/code/surfaces/told-events.ts
import { ts as ts65 } from "./vendor/ts-morph.js";
var OTHER = /^(this|props|ctx|context|socket|io|ws|channel|\w*[sS]ocket)$/;
function toldBy2(call) {
  const owner = receiverOf(call.expression);
  const verb = nameOf(call.expression);
  const bus = owner && unwrap(owner);
  const called = bus && nameOf(bus);
  if (!bus || !called || OTHER.test(called)) return null;
  const [first, ...rest] = call.arguments.map(unwrap);
  if (!first) return null;
  if (/^(emit|\$emit|trigger|publish)$/.test(verb ?? ""))
    return ts65.isStringLiteralLike(first) ? { bus, event: first, given: rest } : null;
  if (verb !== "dispatchEvent" || !ts65.isNewExpression(first)) return null;
  const [event, options] = first.arguments ?? [];
  return event && ts65.isStringLiteralLike(event) && options ? { bus, event, given: [options] } : null;
}

// src/extract/code/surfaces/opened.ts
var HANDLES = /^on\w*(Press|Click|Tap|Hold|ContextMenu|Menu|More|Options|Actions)/;
var OPENS = /^(open|show|present|display|launch|push|reveal)$/;
var PLACE = /^(menu|sheet|modal|modals|dialog|popup|popover|drawer|actions?|options|more|profile|card|overlay)$/;
var OTHER2 = /^(login|sign|auth|register|image|images|photo|picture|media|lightbox|gallery|video|share|edit|editor|reply|emoji|reactions?|react|delete|remove|confirm|confirmation|create|new|invite|settings|picker|gif|comments?|likes?|upload|toast|error|alert|payment|tip|buy|gift|zap|donate|boost|language|filter|sort|search|translate|info|help|keyboard)$/;
function openedAt(attribute) {
  const { initializer } = attribute;
  if (!initializer || !ts66.isJsxExpression(initializer) || !initializer.expression) return null;
  if (!HANDLES.test(textOf(attribute.name))) return null;
  const handler = unwrap(initializer.expression);
  const opened = { names: [], texts: [], events: [], states: [], chosen: [], kinds: /* @__PURE__ */ new Map(), unknown: null };
  if (ts66.isIdentifier(handler)) {
    if (opens([handler.text]) && isDeclaredOutside(handler)) opened.names.push(handler);
    const body = calleeOf(handler)?.body;
    if (body)
      throughout(body, (node) => void (ts66.isCallExpression(node) && (tellsAt(node, opened) || putsAt(node, opened))));
  } else if (isFunction(handler)) {
    if (handler.body && ts66.isCallExpression(handler.body)) lookAt(handler.body, opened);
    if (handler.body) eachNode(handler.body, (node) => void (ts66.isCallExpression(node) && lookAt(node, opened)));
  }
  const { names: names2, texts, events, states, unknown } = opened;
  return names2.length + texts.length + events.length + states.length > 0 || unknown ? opened : null;
}
function tellsAt(call, opened) {
  const { bus, event, given } = toldBy2(call) ?? {};
  if (!bus || !event || !splitWords(event.text).some((word) => OPENED.test(word)) || isOther2(event.text)) return false;
  if (!given?.some(isOfItem2)) return false;
  opened.events.push({ bus, event });
  opened.kinds.set(event, openedFor(event, given, call));
  return true;
}
var OPENED = /^(menu|contextmenu|sheet|popup|popover|dropdown|actions?|options)$/;
function lookAt(call, opened) {
  if (tellsAt(call, opened)) return;
  const callee = unwrap(call.expression);
  const chain = chainOf(callee).slice(-2);
  if (isNavigation(chain)) {
    const [screen] = call.arguments;
    if (screen && ts66.isStringLiteralLike(screen) && splitWords(screen.text).some((word) => MENU3.test(word))) {
      if (!isOther2(screen.text)) add(opened, screen, call);
    }
    return;
  }
  if (!isOpener(call)) return;
  const named3 = call.arguments.slice(0, 2).map(unwrap).filter(saysWhat);
  for (const one of named3) if (!isOther2(one.text)) add(opened, one, call);
  if (named3.length === 0) choosesAt(call, opened);
  if (named3.length === 0 && putsAt(call, opened)) return;
  if (!ts66.isIdentifier(callee)) return;
  const isShown = opened.names.length + opened.texts.length > 0 || call.arguments.some(bringsIt) || named3.some(ts66.isIdentifier);
  const isGiven2 = isShown || named3.length > 0 && !call.arguments.some(isOfItem2);
  if (isGiven2) return;
  if (isDeclaredOutside(callee)) add(opened, callee, call);
  else if (isOfContext(callee) && call.arguments.some(isOfItem2))
    opened.unknown ??= { node: callee, message: `what ${callee.text} opens could not be followed` };
}
function choosesAt(call, opened) {
  const callee = nameNode(unwrap(call.expression));
  const one = callee && ts66.isIdentifier(callee) ? menuChosen(call) : null;
  if (one) opened.chosen.push({ ...one, at: callee });
}
var isOpener = (call) => opens(chainOf(unwrap(call.expression)).slice(-2)) || isMenuOfContext(call);
function putsAt(call, opened) {
  const callee = unwrap(call.expression);
  if (!isOpener(call) || !call.arguments.some(isOfItem2)) return false;
  const state = stateOpenedBy(callee);
  if (!state) return false;
  opened.states.push({ at: callee, state });
  opened.kinds.set(callee, openedFor(nameNode(callee), call.arguments, call));
  return true;
}
var saysWhat = (argument) => ts66.isIdentifier(argument) ? /^[A-Z][a-z]/.test(argument.text) : ts66.isStringLiteralLike(argument) && /^[\w:./-]+$/.test(argument.text);
function add(opened, named3, call) {
  if (ts66.isIdentifier(named3)) opened.names.push(named3);
  else opened.texts.push(named3);
  opened.kinds.set(named3, openedFor(named3, call.arguments, call));
}
var bringsIt = (argument) => /<[A-Z]|=>/.test(argument.getText());
function opens(chain) {
  const verb = splitWords(chain.at(-1) ?? "");
  const words = chain.flatMap(splitWords);
  return OPENS.test(verb[0] ?? "") && words.some((word) => PLACE.test(word)) && !words.some((word) => OTHER2.test(word));
}
var isNavigation = ([owner, verb]) => /^(navigate|push)$/.test(verb ?? owner ?? "") && /^(navigation|navigator|router|nav|navigate)$/.test(owner ?? "");
var MENU3 = /^(menu|sheet|actions?|options)$/;
var isOther2 = (name) => splitWords(name).some((word) => OTHER2.test(word));
function isDeclaredOutside(name) {
  const declaration = declarationOf(name.text, name);
  return !declaration || enclosingFunction(declaration) === null && !ts66.isBindingElement(declaration);
}
var CONTEXT = /^use\w*(Context|Modals?|Sheets?|BottomSheet|Menus?|Dialogs?|Popups?|Popovers?|Overlays?|Drawer)$/;
function isOfContext(name) {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts66.isBindingElement(declaration)) return false;
  const holder = declaration.parent.parent;
  const made = ts66.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && ts66.isCallExpression(made) && CONTEXT.test(nameOf(made.expression) ?? "");
}

// src/extract/code/surfaces/visit-opened.ts
var ofShown = (control) => ({ ...control, through: [], isOfShown: true });
function openedVisitor({ finder, findHere, follow, visitElement, standingOf }) {
  return (attribute, at, walk) => {
    const opened = openedAt(attribute);
    if (!opened) return;
    const all3 = [
      ...opened.names.map((name) => ({ at: name, what: findHere(name.text, name, at.file) })),
      ...opened.texts.map((text) => ({ at: text, what: finder.underText(text.text) })),
      ...opened.events.flatMap(({ bus, event: at2 }) => finder.heardUnder(at2.text, bus).map((what) => ({ at: at2, what })))
    ];
    const found = all3.flatMap((one) => {
      const kind = opened.kinds.get(one.at) ?? (takesItem(one.what) ? "item" : openedFor(one.at, [], attribute));
      return kind === "other" ? [] : [{ ...one, kind }];
    });
    for (const { at: named3, what, kind } of found) {
      if (what === null || what === "outside") continue;
      const before = walk.controls.length;
      follow(what, at, walk);
      if (kind === "unclear" && walk.controls.splice(before).length > 0)
        walk.gap ??= { node: named3, message: `what ${named3.text} acts on could not be followed` };
    }
    const lost = found.find(({ what }) => what === null);
    if (lost && found.every(({ what }) => what === null || what === "outside"))
      walk.gap ??= { node: lost.at, message: `what ${lost.at.text} opens could not be followed` };
    const chosen = opened.chosen.flatMap((one) => inTable2(one, finder) ?? []);
    for (const menu of chosen) visitChosen(menu, at, walk);
    if (chosen.length > 0) return;
    for (const one of opened.states) visitState(one, opened, at, walk);
    if (opened.unknown) walk.gap ??= opened.unknown;
  };
  function visitChosen(menu, at, walk) {
    const before = walk.controls.length;
    follow(menu, at, walk);
    walk.controls.push(...walk.controls.splice(before).map(ofShown));
  }
  function visitState({ at: callee, state }, { kinds }, at, walk) {
    const kind = kinds.get(callee);
    if (kind === "other") return;
    let before = walk.controls.length;
    const acting = finder.givenState(state);
    let isOpen2 = !acting.some(({ isTaken }) => isTaken);
    for (const { element, file, isTaken } of acting) {
      const standing = standingOf(element, file);
      visitElement(element, file, { ...at, hidden: at.hidden || standing === "hidden" }, walk);
      const offered = walk.controls.splice(before);
      if (kind === "item" && isTaken && standing !== null) walk.controls.push(...offered.map(ofShown));
      else isOpen2 ||= offered.length > 0;
      before = walk.controls.length;
    }
    if (isOpen2)
      walk.gap ??= { node: callee, message: `what ${nameOf(callee) ?? "a press"} opens could not be followed` };
  }
}

// src/extract/code/components/among-children.ts
import { ts as ts68 } from "./vendor/ts-morph.js";
function holderOf(element) {
  let at = ts68.isJsxOpeningElement(element) ? element.parent.parent : element.parent;
  while (at && !ts68.isJsxElement(at) && !ts68.isJsxAttribute(at) && !isStatement(at)) at = at.parent;
  const holder = !at ? null : ts68.isJsxElement(at) ? at.openingElement : ts68.isJsxAttribute(at) ? at.parent.parent : null;
  return holder && !/^[a-z]/.test(holder.tagName.getText()) ? holder : null;
}
var isStatement = (node) => ts68.isStatement(node) && !ts68.isReturnStatement(node) && !ts68.isBlock(node);
var READS = /\b(Children|cloneElement|cloneVNode|isValidElement|toChildArray)\b|[\w\])?]\.props\b|\$slots|\bslots\b/;
var leavesChildren = ({ node }) => !READS.test(node.getText().replace(/\bthis\.props\b/g, "")) && !takesProps(node) && !handsChildrenOn(node);
function handsChildrenOn(node) {
  const names2 = /* @__PURE__ */ new Set(["children"]);
  let isHanded2 = false;
  throughout(node, (one) => {
    if (ts68.isBindingElement(one) && textOf(one.propertyName ?? one.name) === "children") names2.add(one.name.getText());
    if (ts68.isVariableDeclaration(one) && one.initializer && isChildren(unwrap(one.initializer), names2))
      names2.add(one.name.getText());
    if (ts68.isExpression(one) && isChildren(one, names2)) isHanded2 ||= isGivenOn(one);
  });
  return isHanded2;
}
var isChildren = (node, names2) => ts68.isPropertyAccessExpression(node) ? node.name.text === "children" : ts68.isIdentifier(node) && names2.has(node.text);
function isGivenOn(children) {
  let at = children;
  while (ts68.isParenthesizedExpression(at.parent) || ts68.isAsExpression(at.parent) || ts68.isSpreadElement(at.parent))
    at = at.parent;
  const { parent } = at;
  if (ts68.isCallExpression(parent) && parent.arguments.some((one) => one === at)) {
    if (DRAWS.test(nameOf(parent.expression) ?? "")) return false;
    const body = calleeOf(parent.expression)?.body;
    return !body || READS.test(body.getText());
  }
  return ts68.isJsxExpression(parent) && ts68.isJsxAttribute(parent.parent) && parent.parent.name.getText() === "value";
}
var DRAWS = /^(createElement|h|jsx|jsxs|jsxDEV|createPortal|renderToStaticMarkup|Boolean|isNil|isEmpty|log)$/;
function takesProps(node) {
  let takes2 = false;
  throughout(node, (one) => {
    if (!ts68.isBindingElement(one) || textOf(one.propertyName ?? one.name) !== "props") return;
    const holder = one.parent.parent;
    const isOwn2 = ts68.isParameter(holder) ? holder.parent === node : ts68.isVariableDeclaration(holder) && holder.initializer?.kind === ts68.SyntaxKind.ThisKeyword;
    takes2 ||= !isOwn2;
  });
  return takes2;
}

// src/extract/code/components/ignored-props.ts
import { ts as ts71 } from "./vendor/ts-morph.js";

// src/extract/code/components/idle-functions.ts
import { ts as ts69 } from "./vendor/ts-morph.js";
function isIdle(node) {
  const name = nameOfFunction2(node);
  if (!name || ts69.isSourceFile(ts69.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent)) return false;
  return (placesOf2(node.getSourceFile()).get(name.text) ?? []).every((at) => at >= node.pos && at < node.end);
}
function nameOfFunction2(node) {
  if (ts69.isFunctionDeclaration(node)) return node.name ?? null;
  if (!ts69.isVariableDeclaration(node) || !ts69.isIdentifier(node.name) || !node.initializer) return null;
  const made = unwrap(node.initializer);
  const [kept] = ts69.isCallExpression(made) && nameOf(made.expression) === "useCallback" ? made.arguments : [];
  return isFunction(kept ? unwrap(kept) : made) ? node.name : null;
}
var known8 = /* @__PURE__ */ new WeakMap();
function placesOf2(file) {
  let places = known8.get(file);
  if (places) return places;
  const found = /* @__PURE__ */ new Map();
  const add2 = (name, at) => {
    const all3 = found.get(name);
    if (all3) all3.push(at);
    else found.set(name, [at]);
  };
  const look = (node) => {
    if (ts69.isJsxAttribute(node) && textOf(node.name) === "ref" && node.initializer && isText(node.initializer)) return;
    if (ts69.isIdentifier(node) || ts69.isStringLiteralLike(node)) add2(node.text, node.pos);
    ts69.forEachChild(node, look);
  };
  look(file);
  known8.set(file, places = found);
  return places;
}
var isText = (value) => ts69.isStringLiteral(value) || ts69.isJsxExpression(value) && value.expression !== void 0 && ts69.isStringLiteralLike(value.expression);

// src/extract/code/components/ignored-events.ts
import { ts as ts70 } from "./vendor/ts-morph.js";
function rootsWithoutEvent({ node, file }, listener) {
  if (!ts70.isFunctionDeclaration(node) || !node.body) return null;
  const senders = /* @__PURE__ */ new Set(["emit", "$emit", ...sendersOf(file)]);
  let isSent2 = false;
  const isOfSetup = /<script\b[^>]*\ssetup\b/i.test(file.indexed.text) && !/\bdefineExpose\b/.test(file.indexed.text);
  const own = node.name?.text;
  const isHandedToItself = (one) => ts70.isJsxAttribute(one) && textOf(one.name) === listener && one.parent.parent.tagName.getText() === own;
  const look = (one) => {
    if (isSent2 || ts70.isTypeNode(one) || ts70.isTypeElement(one) || isHandedToItself(one)) return;
    const isName3 = ts70.isIdentifier(one) && (one.text === listener || WAYS.test(one.text) || isSender(one, senders));
    isSent2 = isName3 || ts70.isJsxSpreadAttribute(one);
    if (isSent2) return;
    ts70.forEachChild(one, look);
    if (isSent2 && isOfSetup && isIdle(one)) isSent2 = false;
  };
  ts70.forEachChild(file.ast, look);
  return isSent2 ? null : rootsOf(node.body, NATIVE.test(listener));
}
var WAYS = /^(\$attrs|\$listeners|useAttrs|getCurrentInstance|mixins|extends|\$unknown|\$NotRead|eval)$/;
var sendersOf = (file) => file.calls.flatMap(({ expression, parent }) => {
  const isOne = ts70.isIdentifier(expression) && /^(defineEmits|createEventDispatcher)$/.test(expression.text);
  return isOne && ts70.isVariableDeclaration(parent) && ts70.isIdentifier(parent.name) ? [parent.name.text] : [];
});
var isSender = (one, senders) => senders.has(one.text) && !(ts70.isVariableDeclaration(one.parent) && one.parent.name === one);
var NATIVE = /^on(Click|Dblclick|Auxclick|Submit|Reset|Before[Ii]nput|Input|Change|Select|Focus|Blur|Contextmenu|Wheel|Scroll|Drop|Copy|Cut|Paste|Toggle|Close|Cancel|Invalid|Load|Error|(Key|Mouse|Pointer|Touch|Drag|Focus|Animation|Transition)[a-z]\w*)(Capture|Once|Passive|Native)*$/;
function rootsOf({ statements }, isNative) {
  const last = statements.at(-1);
  if (!last || !ts70.isReturnStatement(last) || !last.expression) return null;
  const roots = [];
  const isKnown2 = (node) => {
    if (ts70.isJsxText(node) || ts70.isStringLiteralLike(node) || node.kind === ts70.SyntaxKind.NullKeyword) return true;
    if (ts70.isJsxFragment(node)) return node.children.every(isKnown2);
    if (ts70.isJsxExpression(node)) return !node.expression || isKnown2(unwrap(node.expression));
    if (ts70.isConditionalExpression(node)) return isKnown2(unwrap(node.whenTrue)) && isKnown2(unwrap(node.whenFalse));
    if (ts70.isBinaryExpression(node)) return isKnown2(unwrap(node.right));
    if (!ts70.isJsxElement(node) && !ts70.isJsxSelfClosingElement(node)) return false;
    const { tagName } = ts70.isJsxElement(node) ? node.openingElement : node;
    if (ts70.isIdentifier(tagName) && /^[a-z]/.test(tagName.text)) return !isNative;
    roots.push(tagName);
    return true;
  };
  return isKnown2(unwrap(last.expression)) ? roots : null;
}

// src/extract/code/components/ignored-props.ts
var MAX_STEPS3 = 3;
function ignoresProp(component2, prop, tagsOf, steps = MAX_STEPS3) {
  const { node, file, hasHiddenProps } = component2;
  if (hasHiddenProps || steps === 0 || !holdsJsx(node)) return false;
  const isLostIn = (tag, name) => {
    const shown = tagsOf(tag, component2);
    if (name === prop && shown?.length === 1 && isItself(shown[0], component2)) return true;
    const isLost2 = shown?.every(
      (found) => found !== null && found !== "outside" && ignoresProp(found, name, tagsOf, steps - 1)
    );
    return !!shown && shown.length > 0 && !!isLost2;
  };
  if (/\.vue$/i.test(file.path))
    return /^on[A-Z]/.test(prop) && (rootsWithoutEvent(component2, prop)?.every((tag) => isLostIn(tag, prop)) ?? false);
  if (!/\.([cm]?[jt]sx?|svelte)$/i.test(file.path)) return false;
  if (ts71.isClassLike(node) ? !isPlainClass(node) : ts71.isMethodDeclaration(node)) return false;
  const given = isFunction(node) ? node.parameters[0]?.name : void 0;
  if (given && ts71.isObjectBindingPattern(given) && given.elements.some((one) => one.dotDotDotToken)) return false;
  const whole = given && ts71.isIdentifier(given) ? given.text : null;
  const senders = new Set(sendersOf(file));
  const taken = given && ts71.isObjectBindingPattern(given) ? given.elements.find((one) => keyOf5(one) === prop) : void 0;
  if (taken && !ts71.isIdentifier(taken.name)) return false;
  const names2 = /* @__PURE__ */ new Set([prop, ...taken ? [textOf(taken.name)] : []]);
  let isUsed2 = false;
  const look = (one) => {
    if (isUsed2 || ts71.isTypeNode(one) || ts71.isTypeElement(one)) return;
    if (one === taken) return void (taken.initializer && look(taken.initializer));
    if (ts71.isJsxAttribute(one) && isHandedOn(one, names2, whole) && isLostIn(one.parent.parent.tagName, textOf(one.name)))
      return;
    isUsed2 = mayTakeAll(one, whole) || ts71.isIdentifier(one) && (names2.has(one.text) && !isOnlyNamed(one) || isSender(one, senders));
    if (isUsed2) return;
    ts71.forEachChild(one, look);
    if (isUsed2 && !/\.svelte$/i.test(file.path) && isIdle(one)) isUsed2 = false;
  };
  ts71.forEachChild(node, look);
  return !isUsed2;
}
var isItself = (found, { node }) => found !== null && found !== "outside" && found.node === node;
function shouldRead(component2, prop, tagsOf, steps = MAX_STEPS3) {
  const { node } = component2;
  const given = isFunction(node) ? node.parameters[0]?.name : void 0;
  const whole = given && ts71.isIdentifier(given) ? given.text : null;
  const taken = given && ts71.isObjectBindingPattern(given) ? given.elements.find((one) => keyOf5(one) === prop) : void 0;
  const names2 = /* @__PURE__ */ new Set([prop, ...taken ? [textOf(taken.name)] : []]);
  const further = [];
  eachNode(node, (one) => {
    if (steps === 0 || !ts71.isJsxAttribute(one) || !isHandedOn(one, names2, whole)) return;
    const found = tagsOf(one.parent.parent.tagName, component2)?.find((next) => next !== null && next !== "outside");
    if (found) further.push(shouldRead(found, textOf(one.name), tagsOf, steps - 1));
  });
  return further[0] ?? component2;
}
function isOnlyNamed(name) {
  const { parent } = name;
  if (ts71.isVoidExpression(parent)) return true;
  const [one, holder] = ts71.isPropertyAccessExpression(parent) && parent.name === name ? [parent, parent.parent] : [name, parent];
  if (ts71.isVoidExpression(holder)) return true;
  if (ts71.isCallExpression(holder))
    return holder.expression !== one && /^console\.\w+$/.test(holder.expression.getText());
  if (!ts71.isArrayLiteralExpression(holder) || !ts71.isCallExpression(holder.parent)) return false;
  const hook = holder.parent;
  const [run] = hook.arguments;
  const isLast = hook.arguments.length > 1 && hook.arguments.at(-1) === holder;
  return isLast && isFunction(unwrap(run)) && /^use[A-Z]/.test(nameOf(hook.expression) ?? "");
}
var keyOf5 = (one) => textOf(one.propertyName ?? one.name);
function isHandedOn({ initializer }, names2, whole) {
  const value = initializer && ts71.isJsxExpression(initializer) ? initializer.expression : void 0;
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (ts71.isIdentifier(inner)) return names2.has(inner.text);
  return ts71.isPropertyAccessExpression(inner) && names2.has(inner.name.text) && isProps2(inner.expression, whole);
}
var isProps2 = (node, whole) => ts71.isIdentifier(node) && node.text === whole || ts71.isPropertyAccessExpression(node) && node.name.text === "props" && node.expression.kind === ts71.SyntaxKind.ThisKeyword;
var WAYS2 = /^(arguments|attrs|useAttrs|getCurrentInstance|eval)$/;
function mayTakeAll(one, whole) {
  if (ts71.isJsxSpreadAttribute(one) || ts71.isSpreadAssignment(one)) return true;
  const { parent } = one;
  const isOfAll = ts71.isIdentifier(one) && (one.text === whole || /props$/i.test(one.text) || WAYS2.test(one.text)) || ts71.isPropertyAccessExpression(one) && one.name.text === "props";
  if (!isOfAll || ts71.isParameter(parent) || isNameOfAccess(one)) return false;
  if (ts71.isPropertyAccessExpression(parent)) return false;
  const taken = ts71.isVariableDeclaration(parent) && ts71.isObjectBindingPattern(parent.name) ? parent.name : null;
  if (taken) return taken.elements.some((element) => element.dotDotDotToken);
  return !isSuper(parent);
}
var isNameOfAccess = (one) => ts71.isPropertyAccessExpression(one.parent) && one.parent.name === one;
var isSuper = (call) => ts71.isCallExpression(call) && call.expression.kind === ts71.SyntaxKind.SuperKeyword;
var isPlainClass = (node) => !ts71.getDecorators(node)?.length && (node.heritageClauses ?? []).some(
  ({ token, types }) => token === ts71.SyntaxKind.ExtendsKeyword && types.every(({ expression }) => /^(React\.)?(Pure)?Component$/.test(expression.getText()))
);

// src/extract/code/surfaces/left-unread.ts
function unreadFinder(finder, shownBy6) {
  const tagsIn = (tag, { file }) => shownBy6(tag, file);
  const ignores = (one, prop) => one !== null && one !== "outside" && ignoresProp(one, prop, tagsIn) && !finder.isNamedByTwin(one.file, prop);
  const mayBeRead = (element, file) => {
    const holder = holderOf(element);
    const all3 = holder && shownBy6(holder.tagName, file);
    return holder !== null && !all3?.every((one) => one !== null && (one === "outside" || leavesChildren(one)));
  };
  return (element, prop, file, all3) => {
    if (!all3?.length || !all3.every((one) => ignores(one, prop)) || mayBeRead(element, file)) return null;
    return shouldRead(all3[0], prop, tagsIn);
  };
}

// src/extract/code/surfaces/where-it-stands.ts
import { ts as ts72 } from "./vendor/ts-morph.js";
function statementAround(element) {
  let at = element;
  while (!ts72.isSourceFile(at.parent)) at = at.parent;
  return at;
}
var STAFF = /^(admin|admins|moderator|moderators|mod|staff|backoffice|superuser)$/;
var isOfStaff = (element, path) => /(^|\/)(admin|administration|moderation|moderators?|staff|backoffice|back-office)\//i.test(path) || enclosingNames(element).some((name) => splitWords(name).some((word) => STAFF.test(word)));

// src/extract/code/surfaces/subtree.ts
import { ts as ts73 } from "./vendor/ts-morph.js";
var WRITES3 = /^(form|composer|editor|input|textarea|settings)$/;
function subtreeReader(concepts, finder, actsOf2) {
  const silent = concepts.map((concept) => ({ concept, actsIn: actsOf2(concept) }));
  const silentOnes = (element, { props }) => silent.map(({ concept, actsIn: actsIn2 }) => actsIn2 ? silentControl(element, concept, props, actsIn2) : null);
  const add2 = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (!mayOffer(node, at.file)) return;
    if (ts73.isJsxElement(node)) {
      const inside = isNeverOpened(node.openingElement, at.props) ? { ...at, hidden: true } : at;
      visitElement(node.openingElement, inside, walk);
      for (const child of node.children) visit(child, inside, walk);
    } else if (ts73.isJsxSelfClosingElement(node))
      visitElement(node, isNeverOpened(node, at.props) ? { ...at, hidden: true } : at, walk);
    else if (ts73.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts73.isSwitchStatement(node)) visitSwitch(node, at, walk);
    else if (ts73.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts73.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts73.isBinaryExpression(node) && node.operatorToken.kind === ts73.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (ts73.isBinaryExpression(node) && node.operatorToken.kind === ts73.SyntaxKind.BarBarToken)
      visitBranches(node.left, void 0, node.right, at, walk);
    else if (!(ts73.isCallExpression(node) && isPushedAway(node))) {
      if (ts73.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add2(walk, at, control);
      if (ts73.isCallExpression(node)) visitCall(node, at, walk);
      ts73.forEachChild(node, (child) => visit(child, at, walk));
    }
  };
  const visitBranches = (test, then, otherwise, at, walk) => {
    visit(test, at, walk);
    const known13 = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    const isOff = known13 ? !known13.value : isNeverTrue(test, at.props);
    if (then) visit(then, isOff || isForFew(test, true) ? off : at, walk);
    if (otherwise) visit(otherwise, known13?.value || isForFew(test, false) ? off : at, walk);
  };
  const visitSwitch = (statement, at, walk) => {
    visit(statement.expression, at, walk);
    for (const { clause, isShown } of clausesOf(statement, at.props))
      visitStatements(clause.statements, isShown ? at : { ...at, hidden: true }, walk);
  };
  const visitStatements = (statements, at, walk) => {
    const hiddenAt = { ...at, hidden: true };
    let rest = at;
    for (const statement of statements) {
      visit(statement, rest, walk);
      if (!ts73.isIfStatement(statement)) continue;
      const known13 = evaluate(statement.expression, at.props);
      const taken = known13 && (known13.value ? statement.thenStatement : statement.elseStatement);
      if (leaves(taken ?? void 0)) rest = hiddenAt;
      if (leaves(statement.thenStatement) && isForFew(statement.expression, false)) rest = hiddenAt;
    }
  };
  const visitElement = (element, at, walk) => {
    if (walk.standing?.get(element) !== "shown") walk.standing?.set(element, at.hidden ? "hidden" : "shown");
    const named4 = concepts.map((concept) => elementControl(element, concept, at.props));
    const own = named4.some((control) => control !== null) ? named4 : silentOnes(element, at);
    own.forEach((control) => add2(walk, at, control));
    const tag = element.tagName;
    const isBuiltIn = ts73.isJsxNamespacedName(tag) || ts73.isIdentifier(tag) && /^[a-z]/.test(tag.text);
    if (!isBuiltIn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts73.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
      if (ts73.isJsxAttribute(attribute)) {
        if (isBuiltIn) visitAttached(attribute, at, walk);
        visitOpened(attribute, at, walk);
      }
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
  const visitAttached = (attribute, at, walk) => {
    const found = finder.attached(attribute, at.file);
    if (found === null)
      walk.gap ??= { node: attribute.name, message: `what ${textOf(attribute.name)} shows could not be followed` };
    else if (found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  const visitComponent = (element, own, at, walk) => {
    const tag = element.tagName;
    const isNamed2 = ts73.isIdentifier(tag) || ts73.isPropertyAccessExpression(tag);
    const handed = isNamed2 ? handedComponents(tag, at.props, finder) : void 0;
    const all3 = handed === void 0 ? tagsOf(tag, at.file) : handed;
    const before = walk.controls.length;
    const isFollowed = !WRITES3.test(splitWords(tag.getText()).at(-1) ?? "");
    const each = (isFollowed && all3 ? all3 : []).flatMap((one) => {
      if (one === "outside") return [[]];
      follow(one, propsOf(element, one, at.props), at.hidden, walk);
      return [walk.controls.splice(before)];
    });
    const { controls: followed, gap } = offeredInEach(each);
    walk.gap ??= gap;
    const inside = handsOnItem(element, at.props) ? followed.map(ofShown) : followed;
    const isIgnored = (prop) => unreadBy(element, prop, at.file, all3) !== null;
    const { kept, given, isControl } = controlsBehind(element, concepts, {
      own,
      inside,
      props: at.props,
      isIgnored,
      shown: all3
    });
    walk.controls.push(...kept);
    for (const control of given) add2(walk, at, control);
    if (all3 === null && !isControl && !isLeaf(element) && !isArea(element))
      walk.gap ??= { node: tag, message: `what ${calledAt2(tag)} shows could not be followed` };
  };
  const tagsOf = (tag, file) => componentsOfTag(tag, file, finder, (name) => findHere(name.text, name, file));
  const unreadBy = unreadFinder(finder, tagsOf);
  const follow = componentFollower(({ component: { node, file }, props, hidden }, walk) => {
    const at = { file, props, hidden };
    if (ts73.isClassLike(node)) {
      ts73.getDecorators(node)?.forEach((decorator) => visit(decorator, at, walk));
      node.members.forEach((member) => visit(member, at, walk));
      for (const one of inheritedBy(node, file, finder))
        visit(one.member, { file: one.file, props: UNKNOWN_PROPS, hidden }, walk);
    } else if (node.body) visit(node.body, at, walk);
  });
  const named3 = /* @__PURE__ */ new WeakMap();
  const findHere = (name, from, file) => {
    let found = named3.get(from);
    if (found === void 0) named3.set(from, found = finder.find(name, from, file));
    return found;
  };
  const visitOpened = openedVisitor({
    finder,
    findHere,
    follow: (found, at, walk) => follow(found, UNKNOWN_PROPS, at.hidden, walk),
    visitElement: (element, file, { hidden }, walk) => visitElement(element, { file, props: UNKNOWN_PROPS, hidden }, walk),
    standingOf: (element, file) => {
      if (isOfStaff(element, file.path)) return null;
      const standing = /* @__PURE__ */ new Map();
      const at = { file, props: UNKNOWN_PROPS, hidden: false };
      visit(statementAround(element), at, { ...startWalk(), left: 0, standing });
      return standing.get(element) ?? null;
    }
  });
  const visitCall = (call, at, walk) => {
    const name = givesJsx(call, at.file) ?? mappedBy(call)?.text;
    const found = name === void 0 ? null : findHere(name, call, at.file);
    if (found !== null && found !== "outside") follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };
  return {
    ofElement(element, file) {
      const walk = startWalk();
      const node = ts73.isJsxOpeningElement(element) ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return withDoubts(withFormsUnopened(offerOf(walk)), node, concepts);
    },
    ofComponent(component2) {
      const walk = startWalk();
      follow(component2, { ...UNKNOWN_PROPS, component: component2, asked: /* @__PURE__ */ new Map() }, false, walk);
      return withDoubts(withFormsUnopened(offerOf(walk)), null, concepts);
    },
    leftUnread: (element, prop, file) => unreadBy(element, prop, file, tagsOf(element.tagName, file))
  };
}

// src/extract/code/side-of-place.ts
import { ts as ts74 } from "./vendor/ts-morph.js";
var OF_DOCUMENT = /^(getElement\w+|querySelector(All)?|createElement|addEventListener|cookie)$/;
var OF_NAVIGATOR = /^(geolocation|mediaDevices|serviceWorker|clipboard)$/;
var OF_BOTH = /typeof (window|document|navigator|self|globalThis)\b|\b(isServer|isClient|isBrowser|canUseDOM)\b|\b(import\.meta|process)\.(env\.SSR|client|server|browser)\b|\.(evaluate\w*|\$\$?eval|waitForFunction|executeScript|addInitScript)\(|\bnew JSDOM\b/;
function sideAt(node, file) {
  if (serverPartsOf(file)?.holds(node)) return "server";
  const { ast, side, ofKind } = file;
  const around = side === "unknown" && !OF_BOTH.test(ast.text) ? functionAround(node) : null;
  if (!around) return side;
  const names2 = ofKind(ts74.SyntaxKind.Identifier);
  const isThere = names2.some((name) => isInside2(name, around) && isOfBrowser(name, names2));
  return isThere ? "client" : side;
}
var isInside2 = (node, outer) => node.pos >= outer.pos && node.end <= outer.end;
function functionAround(node) {
  let last = null;
  for (let at = node.parent; at; at = at.parent) {
    if (!ts74.isFunctionLike(at)) continue;
    last = at;
    if (!ts74.isCallExpression(at.parent) && !ts74.isParenthesizedExpression(at.parent)) return at;
  }
  return last;
}
function isOfBrowser(name, names2) {
  const { parent, text } = name;
  if (!ts74.isPropertyAccessExpression(parent) || parent.expression !== name) return false;
  const members = text === "document" ? OF_DOCUMENT : text === "navigator" ? OF_NAVIGATOR : null;
  return members !== null && members.test(parent.name.text) && !names2.some((one) => one.text === text && isDeclared(one));
}
var isDeclared = ({ parent }) => ts74.isParameter(parent) || ts74.isVariableDeclaration(parent) || ts74.isBindingElement(parent) || ts74.isImportSpecifier(parent);

// src/extract/code/surfaces/rows-of-kits.ts
import { ts as ts75 } from "./vendor/ts-morph.js";
var TALK2 = /^(chat|direct|private)_?(messages|msgs|entries|lines|log)$/i;
var MESSAGES = /^(messages|msgs)$/i;
var PACKAGE = /^(?![./~]|@\/)/;
var KIT = /chat|talk/i;
var OF_TALKS2 = /^(Message(List|Input|Composer|Group)|(Main|Chat)Container|Conversation(List|Header)?|TypingIndicator)$/;
function isWordsOfTalk(tag, content) {
  if (!/^(chat|message)$/.test(content)) return false;
  const each = eachAround(tag);
  if (!each) return false;
  const list = nameOf(each.list) ?? "";
  if (!TALK2.test(list) && !(MESSAGES.test(list) && isOfKit(tag) && !isWrittenOut(each.list))) return false;
  return tag.attributes.properties.some((one) => {
    if (ts75.isJsxSpreadAttribute(one)) return isItem3(one.expression, each.items);
    if (/^(key|id|ref|className|style)$/.test(one.name.getText())) return false;
    const given = one.initializer && ts75.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return given !== void 0 && isItem3(given, each.items);
  });
}
var isItem3 = (given, items) => {
  const inner = unwrap(given);
  return ts75.isIdentifier(inner) && items.includes(inner.text);
};
function eachAround(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const [item] = at.parameters;
    const call = at.parent;
    if (!item || !ts75.isCallExpression(call) || !/^(map|flatMap)$/.test(nameOf(call.expression) ?? "")) return null;
    const list = receiverOf(call.expression);
    return list ? { list: listBehind(list), items: namesIn3(item.name) } : null;
  }
  return null;
}
var namesIn3 = (name) => ts75.isIdentifier(name) ? [name.text] : name.elements.flatMap((one) => ts75.isOmittedExpression(one) ? [] : namesIn3(one.name));
var SAME2 = /^(filter|slice|concat|(to)?(sorted|sort|reversed?|spliced))$/i;
function listBehind(list) {
  const inner = unwrap(list);
  if (ts75.isCallExpression(inner)) {
    const before = SAME2.test(nameOf(inner.expression) ?? "") ? receiverOf(inner.expression) : null;
    return before ? listBehind(before) : inner;
  }
  if (ts75.isBinaryExpression(inner) && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return listBehind(inner.left);
  if (!ts75.isArrayLiteralExpression(inner)) return inner;
  const spread = inner.elements.find(ts75.isSpreadElement);
  return spread ? listBehind(spread.expression) : inner;
}
function isWrittenOut(list) {
  const made = ts75.isIdentifier(list) ? declarationOf(list.text, list) : null;
  const value = made && ts75.isVariableDeclaration(made) && made.initializer ? unwrap(made.initializer) : null;
  return value !== null && ts75.isArrayLiteralExpression(value) && value.elements.every((one) => !ts75.isSpreadElement(one));
}
function isOfKit(tag) {
  const { imports } = linksOf(tag) ?? {};
  const from = imports?.get(tag.tagName.getText().split(".")[0])?.specifier ?? "";
  if (from === "" || !PACKAGE.test(from)) return false;
  return KIT.test(from) || [...imports.values()].some((one) => one.specifier === from && OF_TALKS2.test(one.name));
}

// src/extract/code/surfaces/shown-content.ts
import { ts as ts76 } from "./vendor/ts-morph.js";
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
  let shows2 = false;
  const chosen = [];
  const look = (node) => {
    if (ts76.isIdentifier(node) && node.parent && !ts76.isImportSpecifier(node.parent) && !isWrittenOut2(node))
      shows2 ||= !isOfLook(node) && hasAnyPhrase(splitWords(node.text), phrases);
    if (ts76.isStringLiteralLike(node) && isLabel(node)) shows2 ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (ts76.isJsxSpreadAttribute(node) && !isMade3(node.expression)) chosen.push(node.parent.parent);
  };
  if (component2) eachNode(component2.node, look);
  if (element) eachNode(element.attributes, look);
  if (shows2 || !component2) return shows2;
  return chosen.slice(0, MAX_CHOSEN).some((tag) => {
    const found = tag === element ? null : finder.find(tag.tagName.getText(), tag, component2.file);
    if (found === null || found === "outside" || found.node === component2.node) return false;
    eachNode(found.node, look);
    return shows2;
  });
}
var isOfLook = (name) => /^[a-z]/.test(name.text) && !isBetweenTags(name) && OF_LOOK.test(splitWords(name.text).join(" "));
var OF_LOOK = /^(text|body|content|caption|message|comment) (colou?rs?|size|style|styles|class|class name|align|alignment|width|height|override|weight|shadow|padding|margin|font)$/;
function isBetweenTags(node) {
  for (let at = node; at && !ts76.isStatement(at); at = at.parent) {
    if (ts76.isJsxExpression(at)) return !ts76.isJsxAttribute(at.parent);
    if (ts76.isJsxOpeningLikeElement(at)) return false;
  }
  return false;
}
function isMade3(value) {
  const inner = unwrap(value);
  const given = ts76.isIdentifier(inner) ? valueOf(inner) : inner;
  return !!given && ts76.isObjectLiteralExpression(given) && given.properties.every((one) => ts76.isPropertyAssignment(one) && ts76.isStringLiteralLike(unwrap(one.initializer)));
}
var isWrittenOut2 = ({ parent }) => (ts76.isJsxAttribute(parent) || ts76.isPropertyAssignment(parent)) && parent.initializer !== void 0 && ts76.isStringLiteralLike(parent.initializer);
var isLabel = ({ parent }) => parent !== void 0 && ts76.isPropertyAssignment(parent) && /^(label|title|text)$/.test(textOf(parent.name));
var showsWhose = (match, concept, component2, element, finder) => showsContent(
  { ...match, pattern: { ...match.pattern, needs: ["user-author"] } },
  concept,
  component2,
  element,
  finder
);
var GIVEN2 = /^(comment|reply|post|story|review|chatmessage|directmessage|privatemessage|message|tweet|answer|question|thread)$/;
var OF_PEOPLE = /^(chat|direct|private)message$/;
function isGivenOne(tag, { content }, isEach) {
  if (isEach && (OF_PEOPLE.test(content) || isWordsOfTalk(tag, content))) return true;
  if (!GIVEN2.test(content) || content === "message" && !isEach) return false;
  return tag.attributes.properties.some((one) => {
    if (!ts76.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return false;
    const value = one.initializer && ts76.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    return value !== void 0 && !ts76.isStringLiteralLike(unwrap(value)) && !ts76.isCallExpression(unwrap(value));
  });
}
function holdsItem({ parts }, match, concept, finder) {
  for (const part of parts) {
    const name = isFunction(part) || ts76.isClassLike(part) ? declaredName(part) : null;
    const inner = name === null ? null : matchName(name, concept);
    if (!inner || !isOneKind(inner.content, match.content)) continue;
    const file = finder.fileOf(part);
    if (file && showsTurns(file.ast)) continue;
    if (file && showsContent(inner, concept, { ...component(file, name, part) }, null, finder))
      return true;
  }
  return false;
}

// src/extract/code/spoken/around.ts
import { ts as ts79 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/shown-at.ts
import { ts as ts78 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/picked-at.ts
import { ts as ts77 } from "./vendor/ts-morph.js";
var MAX_FILES2 = 12;
var known9 = /* @__PURE__ */ new WeakMap();
function heldAt2(own, readers) {
  let found = known9.get(own.node);
  if (!found) known9.set(own.node, found = find2(own, readers));
  return found;
}
function find2(own, { slice, finder }) {
  const name = literally(own.name);
  const text = new RegExp(
    `[:?]\\s*${name}\\s*[,;:)}\\]\\n]|(?:return|=>|\\|\\|)\\s+${name}\\b|[{,]\\s*${name}\\s*[,}]`
  );
  const files = linksOf(own.node)?.lookFor(own.name, text, MAX_FILES2) ?? [];
  return files.flatMap(({ indexed }) => {
    const file = slice.parse(indexed.path);
    return (file ? valuesNamed(own.name, file) : []).flatMap((node) => {
      const target = finder.find(own.name, node, file);
      const isOwn2 = target !== null && target !== "outside" && target.node === own.node;
      return isOwn2 ? { file, holder: holderOf2(node), node } : [];
    });
  });
}
function valuesNamed(name, file) {
  const all3 = linksOf(file.ast)?.identifiers(name) ?? [];
  return all3.filter(isPickedValue);
}
function isPickedValue(node) {
  let at = node;
  while (ts77.isConditionalExpression(at.parent) || ts77.isParenthesizedExpression(at.parent) || ts77.isBinaryExpression(at.parent))
    at = at.parent;
  const { parent } = at;
  if (ts77.isReturnStatement(parent)) return isPicker(enclosingFunction(parent));
  if (ts77.isArrowFunction(parent)) return parent.body === at && isPicker(parent);
  if (ts77.isPropertyAssignment(parent) && parent.initializer === at) return isTable(parent.parent);
  return ts77.isShorthandPropertyAssignment(parent) && parent.name === at && isTable(parent.parent);
}
function isPicker(node) {
  if (!node) return false;
  const { parent } = node;
  const isMemo = ts77.isCallExpression(parent) && /^(React\.)?(useMemo|computed)$/.test(parent.expression.getText());
  return isMemo || ts77.isFunctionDeclaration(node) || ts77.isMethodDeclaration(node) || ts77.isVariableDeclaration(parent);
}
function isTable(table) {
  let at = table;
  while (ts77.isAsExpression(at.parent) || ts77.isSatisfiesExpression(at.parent) || isFrozen(at.parent)) at = at.parent;
  return ts77.isVariableDeclaration(at.parent) && !table.properties.some(({ name }) => name && ROUTE.test(textOf(name)));
}
var ROUTE = /^(path|component|components|element|screen|layout|template|children)$/;
var isFrozen = (node) => ts77.isCallExpression(node) && /^Object\.freeze$/.test(node.expression.getText());
function holderOf2(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts77.isVariableDeclaration(at) && ts77.isIdentifier(at.name)) return at.name.text;
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null) return name;
  }
  return null;
}
function* pickedAt(own, readers) {
  const seen = /* @__PURE__ */ new Set();
  for (const { file, holder } of heldAt2(own, readers)) {
    const others = holder === null ? [] : importersOf(file.ast, holder, false);
    for (const one of [file, ...filesOf(others, readers)]) {
      if (seen.has(one)) continue;
      seen.add(one);
      for (const tag of one.tags) if (shows(tag, one, own, readers)) yield { tag, file: one };
    }
  }
}
var filesOf = (asts, { slice }) => [...asts].flatMap(({ fileName }) => slice.parse(fileName.slice(1)) ?? []);
function shows({ tagName }, file, own, { finder }) {
  const all3 = ts77.isIdentifier(tagName) && /^[A-Z]/.test(tagName.text) ? pickedBy(tagName, file, finder) : null;
  return all3?.some((one) => one !== "outside" && one.node === own.node) ?? false;
}

// src/extract/code/spoken/shown-at.ts
var MAX_FILES3 = 12;
var known10 = /* @__PURE__ */ new WeakMap();
function shownAt(own, readers) {
  let found = known10.get(own.node);
  if (!found) known10.set(own.node, found = [...find3(own, readers)]);
  return found;
}
function calledAt3(own, { slice, finder }) {
  const text = new RegExp(`(?<![\\w$])${literally(own.name)}\\s*\\(`);
  const found = linksOf(own.node)?.lookFor(own.name, text, MAX_FILES3) ?? [];
  return found.flatMap(({ indexed }) => {
    const file = slice.parse(indexed.path);
    return (file?.calls ?? []).flatMap((call) => {
      if (nameOf(call.expression) !== own.name) return [];
      const target = finder.find(own.name, call, file);
      return target !== null && target !== "outside" && target.node === own.node ? { tag: call, file } : [];
    });
  });
}
function* find3(own, readers) {
  let isShown = false;
  for (const shown of byItsName(own, readers)) {
    isShown ||= !isWithin(shown.tag, own.node);
    yield shown;
  }
  if (!isShown) yield* byAnotherName(own, readers);
  yield* pickedAt(own, readers);
}
function* byItsName(own, { slice, finder }) {
  const dashed = splitWords(own.name).join("-");
  const text = new RegExp(`<(?:${literally(own.name)}|${literally(dashed)})(?![\\w-])`);
  const found = isOfItsFile(own) ? null : linksOf(own.node)?.lookFor(own.name, text, MAX_FILES3) ?? [];
  for (const file of found ? found.map(({ indexed }) => slice.parse(indexed.path)) : [own.file]) {
    for (const tag of file?.tags ?? []) {
      if (tag.tagName.getText() !== own.name) continue;
      const target = finder.find(own.name, tag, file);
      if (target !== null && target !== "outside" && target.node === own.node) yield { tag, file };
    }
  }
}
var isOfItsFile = ({ file, name, node }) => /\.[cm]?[jt]sx?$/.test(file.path) && !/\bmodule\.exports\b|\bexports\./.test(file.ast.text) && file.ast.statements.some((one) => one.pos <= node.pos && node.end <= one.end && !isHandedOut(one)) && !file.ast.statements.some((one) => names(one, name));
var isHandedOut = (statement) => ts78.isExportAssignment(statement) || ts78.canHaveModifiers(statement) && (ts78.getModifiers(statement) ?? []).some(({ kind }) => kind === ts78.SyntaxKind.ExportKeyword);
var names = (statement, name) => (ts78.isExportAssignment(statement) || ts78.isExportDeclaration(statement)) && new RegExp(`\\b${literally(name)}\\b`).test(statement.getText());
function* byAnotherName(own, { slice, finder }) {
  let left2 = MAX_FILES3;
  for (const { fileName } of importersOf(own.file.ast, own.name, true)) {
    const file = slice.parse(fileName.slice(1));
    const imported = [...file?.imports ?? []].flatMap(([local, { name }]) => name === "default" ? local : []);
    const called = file ? [own.name, ...imported] : [];
    const names2 = file ? [...imported, ...wrappedIn2(file, [...imported, own.name])] : imported;
    const tags = (file?.tags ?? []).filter((tag) => names2.includes(tag.tagName.getText()));
    const found = tags.filter((tag) => {
      const target = finder.find(tag.tagName.getText(), tag, file);
      return target !== null && target !== "outside" && target.node === own.node;
    });
    const handed = (file?.tags ?? []).filter((tag) => isHandedTo(tag, called, own, file, finder));
    for (const tag of [...found, ...handed]) yield { tag, file };
    if (found.length + handed.length > 0 && --left2 === 0) return;
  }
}
var isHandedTo = (tag, names2, own, file, finder) => tag.attributes.properties.some((one) => {
  const given = one.name && /^render[A-Z]/.test(textOf(one.name)) ? renderedBy(one) : null;
  const target = given && names2.includes(given.text) ? finder.find(given.text, given, file) : null;
  return target !== null && target !== "outside" && target.node === own.node;
});
var wrappedIn2 = (file, names2) => file.ofKind(ts78.SyntaxKind.VariableDeclaration).flatMap(({ name, initializer }) => {
  const call = initializer && ts78.isCallExpression(initializer) ? initializer : null;
  const isWrapped = call?.arguments.some((one) => ts78.isIdentifier(one) && names2.includes(one.text)) ?? false;
  return isWrapped && ts78.isIdentifier(name) && /^[A-Z]/.test(name.text) ? [name.text] : [];
});

// src/extract/code/spoken/around.ts
var MAX_LEVELS = 6;
var MAX_COMPONENTS2 = 24;
var reports = ({ controls }) => controls.filter(({ concept, state }) => concept === "report-entry-point" && state === "works");
var reportsAround = (start, content, readers) => reportsFrom(
  /^[A-Z]/.test(start.name) ? shownAt(start, readers) : calledAt3(start, readers),
  /* @__PURE__ */ new Set([start.node]),
  content,
  readers
);
var reportsAroundPlace = (shown, content, readers) => reportsFrom([shown], /* @__PURE__ */ new Set(), content, readers);
function reportsFrom(start, seen, content, readers) {
  const { subtree } = readers;
  let level = [start];
  let isEach = false;
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next = [];
    const offers2 = [];
    for (const places of level) {
      for (const { tag, file } of places) {
        const around = componentAround(tag, file);
        if (!around || seen.has(around.node) || seen.size > MAX_COMPONENTS2) continue;
        seen.add(around.node);
        const isMany = isShownForEach(tag) || HOLDS_MANY.test(splitWords(around.name).at(-1) ?? "");
        offers2.push({ own: around, offer: withoutComments(subtree.ofComponent(around), content, around.name), isMany });
        next.push(around);
      }
    }
    const helping = offers2.filter(({ offer }) => reports(offer).length > 0);
    const [first] = helping;
    if (first) {
      const [control] = reports(first.offer);
      const isSure = !isEach && helping.length === offers2.length && !helping.some((one) => one.isMany);
      if (isSure) return { controls: helping.flatMap(({ offer }) => reports(offer)), gap: null };
      const message = `${toldName(control)} is offered around it, in ${first.own.name}; whether it is for this could not be told`;
      return { controls: [], gap: { node: control.node, message } };
    }
    const open2 = offers2.find(({ offer }) => offer.gap !== null);
    if (open2) return { controls: [], gap: open2.offer.gap, isOpen: true };
    isEach ||= offers2.some((one) => one.isMany);
    level = next.map((own) => shownAt(own, readers));
  }
  return { controls: [], gap: null };
}
function toldName({ node, symbol }) {
  const attribute = /^on[A-Z]/.test(symbol) && ts79.isJsxAttribute(node.parent) ? node.parent : null;
  const called = [];
  const texts = [];
  if (attribute?.initializer)
    eachNode(attribute.initializer, (one) => {
      const name = ts79.isCallExpression(one) ? nameOf(one.expression) : null;
      if (ts79.isStringLiteralLike(one) && splitWords(one.text).includes("report")) texts.push(one.text);
      if (name !== null && !/^(preventDefault|stopPropagation)$/.test(name)) called.push(name);
    });
  return called.find((name) => splitWords(name).includes("report")) ?? texts[0] ?? called[0] ?? symbol;
}

// src/extract/code/surfaces/boxes.ts
import { ts as ts80 } from "./vendor/ts-morph.js";
function placeIn(tag, around) {
  let place = "beside";
  let isInHead = false;
  const own = ts80.isJsxOpeningElement(tag) ? tag.parent : tag;
  for (let at = own === around ? around : own.parent; at !== around; at = at.parent) {
    if (ts80.isCallExpression(at) && /^(map|flatMap)$/.test(nameOf(at.expression) ?? "")) return "of another";
    if (!ts80.isJsxElement(at)) continue;
    isInHead ||= HEAD.test(at.openingElement.tagName.getText());
    place = "elsewhere";
  }
  return isInHead ? "beside" : place;
}
var HEAD = /^header$|^(App|Top|Nav|Action)Bar$|(Header|HeaderBar|HeaderRow|Toolbar)$/;
function holderOf3({ parent }) {
  let around = parent;
  while (ts80.isParenthesizedExpression(around) || ts80.isJsxExpression(around) || ts80.isBinaryExpression(around))
    around = around.parent;
  return around;
}
var isOnlyChild = (own, { openingElement, children }) => BOX2.test(openingElement.tagName.getText()) && children.every((child) => child.pos <= own.pos && own.end <= child.end || isBlank3(child));
var BOX2 = /^[a-z]|^(\w+\.)?(Box|(SafeArea|Scroll|KeyboardAvoiding)?View|[HV]?Stack|Column|Col|Row|Flex|Grid|Container|Wrapper|Paper|Center|Content|Body)$/;
var isBlank3 = (child) => ts80.isJsxText(child) ? child.containsOnlyTriviaWhiteSpaces : ts80.isJsxExpression(child) && !child.expression;

// src/extract/code/surfaces/offers.ts
import { ts as ts81 } from "./vendor/ts-morph.js";
function placed({ controls, gap, parts }, { slice }) {
  const seen = /* @__PURE__ */ new Set();
  const all3 = controls.map(({ concept, node, symbol, state, why }) => ({
    concept,
    at: slice.placeOf(node),
    symbol,
    state,
    ...state === "does-nothing" && why && { why: why.said }
  }));
  const distinct3 = all3.filter((control) => {
    const key = JSON.stringify([control.concept, control.at, control.state]);
    return !seen.has(key) && seen.add(key);
  });
  return {
    controls: distinct3,
    parts,
    gap: gap && { at: slice.placeOf(gap.node), message: gap.message },
    isDoubted: gap?.isDoubt === true
  };
}
function withSiblings({ subtree, controls }, concept, element, file) {
  const offer = subtree.ofElement(element, file);
  let own = ts81.isJsxOpeningElement(element) ? element.parent : element;
  let around = holderOf3(own);
  const isBare = !ts81.isJsxElement(around) || !isOnlyChild(own, around);
  while (ts81.isJsxElement(around) && isOnlyChild(own, around)) [own, around] = [around, holderOf3(around)];
  if (!ts81.isJsxElement(around) && !ts81.isJsxFragment(around)) return offer;
  const beside2 = [];
  const elsewhere = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!ts81.isJsxOpeningElement(node) && !ts81.isJsxSelfClosingElement(node)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (matchName(node.tagName.getText(), concept)) isShared = true;
    const place = isBare ? "beside" : placeIn(node, around);
    if (place === "of another") return;
    const into = place === "beside" ? beside2 : elsewhere;
    into.push(...controls.flatMap((control) => elementControl(node, control, UNKNOWN_PROPS) ?? []));
  });
  if (isShared) return offer;
  const all3 = { ...offer, controls: [...offer.controls, ...beside2] };
  const far = elsewhere.find(({ concept: one }) => one === "report-entry-point");
  return far && !isKnown(all3) ? { ...all3, gap: untold(far) } : all3;
}
function withAround(offer, tag, { content }, file, readers) {
  if (isKnown(offer)) return offer;
  const { controls, gap, isOpen: isOpen2 } = reportsAroundPlace({ tag, file }, content, readers);
  return isOpen2 ? offer : { ...offer, controls: [...offer.controls, ...controls], gap };
}
function withHeadOfTalk(offer, tag, { content }, file, readers, concept) {
  if (isKnown(offer) || !OF_TALK.test(content)) return offer;
  const { controls, gap, isOpen: isOpen2 } = reportsAroundPlace({ tag, file }, content, readers);
  const [first] = controls;
  const at = first?.node ?? gap?.node;
  if (isOpen2 || !at || enclosingNames(at).some((name) => isLine(name, concept))) return offer;
  if (!first) return { ...offer, gap };
  return { ...offer, gap: untold(first) };
}
var untold = (control) => ({
  node: control.node,
  message: `${toldName(control)} is offered around it; whether it is for this could not be told`
});
var isLine = (name, concept) => /^[A-Z]/.test(name) && !HOLDS_MANY.test(splitWords(name).at(-1)) && OF_TALK.test(matchName(name, concept)?.content ?? "");
var OF_TALK = /^(directmessage|privatemessage|chatmessage|message|dm|conversation|chat|thread)$/;
var isKnown = ({ gap, controls }) => gap !== null || controls.some(({ concept }) => concept === "report-entry-point");
var opensElsewhere = (tag) => tag.attributes.properties.some(
  (one) => ts81.isJsxAttribute(one) && one.initializer !== void 0 && /^(on|handle|open|show)\w*(LongPress|ContextMenu|Menu|Actions|ActionSheet|Options|More)$/.test(textOf(one.name))
);

// src/extract/code/spoken/action-menus.ts
import { ts as ts83 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/hidden-lines.ts
import { ts as ts82 } from "./vendor/ts-morph.js";
function isHiddenWithin(node, shown) {
  for (let at = node; at && at !== shown; at = at.parent) {
    const tag = ts82.isJsxElement(at) ? at.openingElement : at;
    if (!ts82.isJsxOpeningElement(tag) && !ts82.isJsxSelfClosingElement(tag)) continue;
    if (tag.attributes.properties.some(
      (one) => ts82.isJsxSpreadAttribute(one) || HIDES.test(textOf(one.name)) || isPressedByFew(one) || looksForFew(one)
    ))
      return true;
  }
  return false;
}
function isPressedByFew({ name, initializer }) {
  if (!/^on[A-Z]/.test(textOf(name)) || !initializer || !ts82.isJsxExpression(initializer) || !initializer.expression)
    return false;
  const given = unwrap(initializer.expression);
  if (ts82.isIdentifier(given)) return refusesFirst(given);
  const body = ts82.isArrowFunction(given) && !ts82.isBlock(given.body) ? unwrap(given.body) : given;
  const test = ts82.isConditionalExpression(body) ? body.condition : ts82.isBinaryExpression(body) && body.operatorToken.kind === ts82.SyntaxKind.AmpersandAmpersandToken ? body.left : null;
  if (!test) return false;
  const asked2 = unwrap(test);
  return !(ts82.isCallExpression(asked2) && nameOf(asked2.expression) === "confirm");
}
function refusesFirst(handler) {
  const body = functionNamed(handler.text, handler)?.body;
  const [first] = body && ts82.isBlock(body) ? body.statements : [];
  return !!first && ts82.isIfStatement(first) && leaves(first.thenStatement) && saysWhose(first.expression.getText());
}
var looksForFew = ({ name, initializer }) => !/^on[A-Z]/.test(textOf(name)) && /&&|\?|!/.test(initializer?.getText() ?? "") && saysWhose(initializer.getText());
var saysWhose = (text) => /\bisMe\b/.test(text) || splitWords(text).some((word) => WHOSE.test(word));
var WHOSE = /^(own|owner|owned|mine|author|creator|can|may|allowed|admin|moderator|permission|permissions|role|roles|staff)$/;
var HIDES = /^(if|unless|when|hidden|visible|show|condition|disabled|enabled|can|allowed|requires?|permissions?|roles?|(can|is|has)(?!Loading)[A-Z]\w*)$/;

// src/extract/code/spoken/action-menus.ts
var CONTENTS = [
  [/^(message|msg|dm)$/, "message"],
  [/^(conversation|convo|chat)$/, "conversation"],
  [/^(comment|reply)$/, "comment"],
  [/^(post|note|tweet|toot|status|story|event)$/, "post"],
  [/^(thread|topic|discussion)$/, "thread"],
  [/^(review)$/, "review"]
];
var GROUP = /^(room|channel|group|community|server|guild|space)$/;
var ACTS2 = /^(delete|remove|edit|pin|unpin|hide|archive|resolve|copy|share|forward|reply|quote|mute|unmute|ignore|block|unblock|report|flag|save|unsave|bookmark|star|unstar|react|reaction|translate|repost|boost|reblog|retweet|follow|unfollow|unread|download|leave|clear)$/;
var OF_ALL = /^(copy|share|forward|reply|quote|mute|ignore|block|report|flag|save|bookmark|star|react|reaction|translate|repost|boost|reblog|retweet|follow|unread)$/;
var OF_AUTHOR = /^(delete|edit)$/;
var TALK3 = "conversation";
var MIN_ACTS = 3;
var MAX_WORDS3 = 6;
function actionMenusIn(file) {
  if (!mayHoldMenu(file.indexed)) return [];
  return componentsOf(file).flatMap((component2) => {
    if (!namesMenu(component2.name)) return [];
    const content = contentOf(component2, CONTENTS);
    const whole = content ?? contentOf(component2, [[GROUP, "group"]]);
    if (whole === null) return [];
    const acts2 = actsIn(component2.node);
    const isOwned = [...acts2].some((act) => OF_AUTHOR.test(act)) && isForAll(component2.node);
    const isDoneByAll = (act) => OF_ALL.test(act) && !(isOwned && act === "share");
    const isEverybodys = acts2.size >= MIN_ACTS && [...acts2].some(isDoneByAll);
    const isOnlyPart = content === null || !(isEverybodys || content === TALK3);
    return acts2.size > 0 ? [{ component: component2, content: whole, isOnlyPart }] : [];
  });
}
function isForAll(shown) {
  let isSeen = false;
  let isOpen2 = false;
  eachNode(shown, (node) => {
    if (!isOfAuthor(node)) return;
    isSeen = true;
    isOpen2 ||= !isInMarkup(node, shown) || heldAt(node, shown).some(isCondition) || isHiddenWithin(node, shown);
  });
  return isSeen && !isOpen2;
}
var isOfAuthor = (node) => {
  if (FOR_ONESELF.test(lineOf(node)) || isOfElse(lineOf(node))) return false;
  const text = ts83.isJsxText(node) ? node.text : ts83.isJsxOpeningElement(node) || ts83.isJsxSelfClosingElement(node) ? (
    // `<EditItem post={post} />` may show nothing to whoever is not its author.
    isPressed(node) ? node.tagName.getText() : ""
  ) : ts83.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name)) ? node.initializer?.getText() ?? "" : ts83.isPropertyAssignment(node) && !isAsked3(node) && /^(label|title|text|action)$/.test(textOf(node.name)) && node.getText() || "";
  const words = splitWords(text);
  const at = words.findIndex((word) => OF_AUTHOR.test(word));
  return words.length <= MAX_WORDS3 && at >= 0 && words.slice(at + 1).every((word) => THING.test(word));
};
var isOfElse = (line) => [...line.matchAll(/>\s*(?:edit|delete)\s+([^<>{}]+)</gi)].some(
  ([, rest]) => splitWords(rest).some((word) => !THING.test(word))
);
var THING = /^(this|the|your|my|a|it|post|message|comment|reply|note|tweet|toot|status|story|thread|topic|discussion|review|item|content|permanently|forever|now|label|title|text|action|id|uuid|dialog|modal|form|mode|open|true|false|click|press|handler|mutation|mutate|button|btn|icon|e|event)$/;
var isPressed = (tag) => tag.attributes.properties.some((one) => ts83.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)));
var FOR_ONESELF = /\bfor[\s_-]?(me|myself|you|yourself)\b|(?<=[a-z])For(Me|Myself|You|Yourself)(?![a-z])/i;
function lineOf(node) {
  let at = node;
  while (at.parent && !ts83.isJsxElement(at) && !ts83.isJsxSelfClosingElement(at) && !ts83.isObjectLiteralExpression(at))
    at = at.parent;
  return at.getText();
}
var isAsked3 = ({ parent: { parent } }) => ts83.isCallExpression(parent) && !/^(push|unshift|concat)$/.test(nameOf(parent.expression) ?? "");
function isInMarkup(node, shown) {
  for (let at = node.parent; at && at !== shown; at = at.parent)
    if (isFunction(at) || ts83.isArrayLiteralExpression(at) || ts83.isObjectLiteralExpression(at) || ts83.isVariableDeclaration(at))
      return false;
  return true;
}
var isCondition = (held) => "test" in held || "shownBy" in held && splitWords(held.shownBy.tagName.getText()).some((word) => LETS.test(word));
var LETS = /^(only|can|if|when|show|guard|guarded|protected|permission|permissions|allowed|authorized|gate|role|roles|owner|author|admin|moderator|staff|mine|own|has|require|requires|restricted)$/;
function contentOf({ node }, contents) {
  for (const name of propsTaken(node)) {
    const words = splitWords(name);
    if (words.length > 2 || /^(on|can|is|has|show|handle|set)$/.test(words[0])) continue;
    const found = contents.find(([known13]) => known13.test(words.at(-1)));
    if (found) return found[1];
  }
  return null;
}
function actsIn(shown) {
  const acts2 = /* @__PURE__ */ new Set();
  const add2 = (text) => {
    const words = splitWords(text);
    if (words.length <= MAX_WORDS3) {
      for (const word of words) if (ACTS2.test(word)) acts2.add(word);
    }
  };
  eachNode(shown, (node) => {
    if (ts83.isJsxOpeningElement(node) || ts83.isJsxSelfClosingElement(node)) add2(node.tagName.getText());
    else if (ts83.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name)) && node.initializer)
      add2(node.initializer.getText().slice(1, -1));
    else if (ts83.isPropertyAssignment(node) && /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name)))
      add2(node.initializer.getText());
    else if (ts83.isJsxText(node) || ts83.isStringLiteralLike(node)) add2(node.text);
  });
  return acts2;
}

// src/extract/code/spoken/listed-menus.ts
import { ts as ts85 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/acted-on.ts
var CONTENTS2 = [
  [/^(message|messages|msg|dm)$/, "message"],
  [/^(comment|comments|reply|replies)$/, "comment"],
  [/^(post|posts|tweet|toot|submission|reel|story)$/, "post"],
  [/^(thread|topic|discussion)$/, "thread"],
  [/^(review)$/, "review"]
];
var PERSON2 = /^(user|member|person|profile|participant|player|friend|contact|author|stranger|opponent|peer)$/;
var GROUP2 = /^(channel|channels|group|groups|room|rooms|server|guild|space|community|workspace|team|project|list|lists|folder|file|files|board|page|account|app|bot|webhook|event|task|card|product|order|track|song|playlist|album)$/;
var DONE = /^(on|can|is|has|show|handle|set|should|allow|enable|current|my|own|me|auth|logged|self|report|new|draft|edit|system|error|toast|alert|success|mutation|template|data|request|requests)$/;
var MIN_LINES = 2;
function actedOn(name, node, lines) {
  const words = splitWords(name);
  if (words.some((word) => GROUP2.test(word) || DONE.test(word))) return null;
  const named3 = words.findLast((word) => contentOf2(word) !== null || PERSON2.test(word));
  if (named3 !== void 0) return asked(named3);
  const given = propsTaken(node).flatMap((prop) => {
    const own = splitWords(prop).filter((word) => !/^(id|uuid|view|model|item|data|info)$/.test(word));
    return own.length > 0 && own.length <= 2 && !own.some((word) => DONE.test(word)) ? own.at(-1) : [];
  });
  if (given.some((word) => GROUP2.test(word))) return null;
  const content = given.find((word) => contentOf2(word) !== null);
  if (content !== void 0) return asked(content);
  const said = CONTENTS2.find(([known13]) => lines.filter((line) => mentions2(line, known13)).length >= MIN_LINES);
  if (said) return { content: said[1], isPerson: false };
  const person = given.find((word) => PERSON2.test(word));
  return person === void 0 ? null : asked(person);
}
var contentOf2 = (word) => CONTENTS2.find(([known13]) => known13.test(word))?.[1] ?? null;
var asked = (word) => PERSON2.test(word) ? { content: "profile", isPerson: true } : { content: contentOf2(word), isPerson: false };
var mentions2 = ({ says }, known13) => says.some((text) => {
  const words = splitWords(text);
  return words.some(
    (word, index) => known13.test(word) && !/^(reply|replies|story|review)$/.test(word) && !/^(error|toast|success|send|new)$/.test(words[index - 1] ?? "")
  );
});

// src/extract/code/spoken/acts-on-one.ts
var WITH_OTHERS = /^(reply|quote|react|mute|ignore|block|report|flag|follow|repost|boost|reblog|retweet|mention|whisper|befriend|friend|dm|poke|wave)$/;
var WITH_ANY = /^(copy|forward|share|save|bookmark|star|translate|unread|download|pin|hide|reaction)$/;
var WITH_OWN = /^(edit|delete|remove|archive|resolve|kick|ban|promote|demote)$/;
var HANDS_ON2 = /^(share|copy|link|repost|boost|reblog|retweet|quote|react|reaction|save|bookmark|star|download)$/;
var TO_PERSON = /\b(send|open|start|write|create|new|direct|goto|go to) (a )?(private |direct )?(message|dm|chat|conversation)\b|\b(message|chat|call) (user|member|player|person|button)\b|^(on |handle )?(message|chat|dm)$|\badd (as )?(a )?friend\b|\bunfriend\b|\bsend friend\b/;
var known11 = (word) => {
  const bare2 = /^un(?!read)/.test(word) ? word.slice(2) : word;
  return WITH_OTHERS.test(bare2) || WITH_ANY.test(bare2) || WITH_OWN.test(bare2) ? bare2 : null;
};
var actsOfLine = ({ says }) => says.flatMap((text) => splitWords(text).flatMap((word) => known11(word) ?? []));
function actsOf(lines) {
  const all3 = new Set(lines.flatMap(actsOfLine));
  const some = [...all3];
  const goToPerson = lines.some(({ says }) => says.some((text) => TO_PERSON.test(text)));
  return {
    all: all3,
    areWithOthers: some.some((act) => WITH_OTHERS.test(act)),
    areEverybodys: some.some((act) => !WITH_OWN.test(act)),
    onlyHandOn: some.every((act) => HANDS_ON2.test(act)),
    goToPerson
  };
}

// src/extract/code/spoken/menu-lines.ts
import { ts as ts84 } from "./vendor/ts-morph.js";
var LIST = /(^|[_.])(\w*(menu|actions?|options|sheet)(items?|list|data|options|entries|buttons)?|items|buttons|entries)$/i;
var MENU4 = /menu|drop-?down|sheet|popover|popup|kebab|overflow|actions?$|options$|action-?set/i;
var OF_PAGE = /nav|sort|filter|editor|format|toolbar|emoji|mention|language|theme|select|picker|tab|breadcrumb|column|headers?$|settings/i;
var LABEL2 = /^(label|title|text|name|key|id|i18nKey|labelKey|caption|tooltip|children|content|primary|testID)$/;
var SAID_ON = /^(label|title|text|name|tooltip|aria-?label|accessibilityLabel|primary|value|testID)$/;
var PRESSED2 = /^on_?(click|press|select|tap|action|item_?click|activate)$/i;
var DOES2 = /^(onClick|onPress|onSelect|onTap|onAction|onclick|action|handler|callback|run|click|fn|func|perform)$/;
var LINE = /^(item|option|button|entry|action|btn|menuitem)$/;
var OPENS_SHEET = /action_?sheet/i;
var MAX_WORDS4 = 7;
function menuLinesIn(whole, isMenu2) {
  const found = [];
  const add2 = (node, says) => {
    const menu = menuAround(node, whole);
    const said = says.map((text) => splitWords(text)).filter((words) => words.length > 0 && words.length <= MAX_WORDS4);
    if ((menu || isMenu2) && said.length > 0) found.push({ node, menu, says: said.map((words) => words.join(" ")) });
  };
  const look = (node) => {
    if (node !== whole && (isFunction(node) || ts84.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? "")) return;
    if (ts84.isObjectLiteralExpression(node) && mayBeItem(node)) add2(node, saidByItem(node));
    else if (ts84.isJsxOpeningElement(node) || ts84.isJsxSelfClosingElement(node)) {
      const says = saidByTag(node);
      if (says) add2(node, says);
    } else if (ts84.isStringLiteralLike(node) && isOfSheet(node)) add2(node, [node.text]);
    ts84.forEachChild(node, look);
  };
  ts84.forEachChild(whole, look);
  return found;
}
var saidByItem = ({ properties }) => properties.flatMap((one) => {
  const name = one.name ? textOf(one.name) : "";
  if (ts84.isPropertyAssignment(one) && LABEL2.test(name)) return stringsIn(one.initializer);
  if (ts84.isPropertyAssignment(one) && DOES2.test(name)) return doneIn(one.initializer);
  if (ts84.isMethodDeclaration(one) && DOES2.test(name) && one.body) return calledIn(one.body);
  return [];
});
function saidByTag(tag) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  const isLine2 = LINE.test(words.at(-1) ?? "") || /^(li|a|button)$/.test(name);
  if (!isLine2 && !/touchable|pressable/i.test(name)) return null;
  const given = tag.attributes.properties.filter(ts84.isJsxAttribute);
  const pressed = given.find((one) => PRESSED2.test(textOf(one.name)));
  if (!pressed && (words.length < 2 || name.includes("."))) return null;
  return [
    name,
    ...given.flatMap((one) => SAID_ON.test(textOf(one.name)) && one.initializer ? stringsIn(one.initializer) : []),
    ...ts84.isJsxOpeningElement(tag) ? tag.parent.children.flatMap((child) => stringsIn(child)) : [],
    ...pressed?.initializer && ts84.isJsxExpression(pressed.initializer) && pressed.initializer.expression ? doneIn(pressed.initializer.expression) : []
  ];
}
function doneIn(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner.body ? calledIn(inner.body) : [];
  if (ts84.isCallExpression(inner)) return [nameOf(inner.expression) ?? "", ...inner.arguments.flatMap(doneIn)];
  const name = nameOf(inner);
  return name === null ? [] : [name];
}
function calledIn(body) {
  const found = [];
  const look = (node) => {
    if (ts84.isCallExpression(node)) found.push(nameOf(node.expression) ?? "", ...node.arguments.flatMap(rootOf4));
    ts84.forEachChild(node, look);
  };
  look(body);
  return found.slice(0, MAX_CALLED);
}
var MAX_CALLED = 12;
function rootOf4(value) {
  let inner = unwrap(value);
  while (ts84.isPropertyAccessExpression(inner)) {
    if (ts84.isIdentifier(unwrap(inner.expression)) && unwrap(inner.expression).getText() === "props")
      return [inner.name.text];
    inner = unwrap(inner.expression);
  }
  return ts84.isIdentifier(inner) ? [inner.text] : [];
}
function stringsIn(node) {
  if (ts84.isStringLiteralLike(node)) return [node.text];
  if (ts84.isJsxText(node)) return node.text.trim() === "" ? [] : [node.text.trim()];
  if (isFunction(node)) return [];
  const strings = [];
  ts84.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}
function isOfSheet({ parent }) {
  if (!ts84.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  if (!ts84.isPropertyAssignment(holder) || !/^(options|buttons)$/.test(textOf(holder.name))) return false;
  const call = holder.parent.parent;
  return ts84.isCallExpression(call) && OPENS_SHEET.test(nameOf(call.expression) ?? "");
}
function menuAround(node, whole) {
  for (let at = node.parent; at && at !== whole; at = at.parent) {
    const named3 = nameOfList(at);
    if (named3) return OF_PAGE.test(named3.getText()) ? null : named3;
  }
  return null;
}
function nameOfList(at) {
  if (ts84.isVariableDeclaration(at) || ts84.isPropertyAssignment(at) || ts84.isJsxAttribute(at))
    return LIST.test(textOf(at.name)) ? at.name : null;
  if (ts84.isCallExpression(at)) {
    const callee = at.expression;
    if (ts84.isPropertyAccessExpression(callee) && /^(push|unshift)$/.test(callee.name.text))
      return LIST.test(callee.expression.getText()) ? callee.expression : null;
    return OPENS_SHEET.test(nameOf(callee) ?? "") ? callee : null;
  }
  if (!ts84.isJsxElement(at)) return null;
  const { tagName, attributes } = at.openingElement;
  const classes = attributes.properties.find(
    (one) => ts84.isJsxAttribute(one) && /^(class|className|role)$/.test(textOf(one.name))
  );
  return MENU4.test(tagName.getText()) || classes && MENU_CLASS.test(classes.getText()) ? tagName : null;
}
var MENU_CLASS = /["'\s_-](context-?menu|dropdown(-menu)?|kebab|action-?sheet|popover|(more|options)-menu|menu)["'\s_-]/i;

// src/extract/code/spoken/listed-menus.ts
var FUNCTIONS2 = [ts85.SyntaxKind.FunctionDeclaration, ts85.SyntaxKind.FunctionExpression, ts85.SyntaxKind.ArrowFunction];
var HANDS_OUT = /^(use|get|make|build|create|generate|show|open|present)[A-Z]\w*(Menu|Actions?|Options|Items|Sheet|Buttons)(Data|Items)?$/;
var ALSO = /^(tooltip|link|copy|button|btn|option|label|title|icon|image|avatar|edit|delete|report|reports|forward|confirm|moderator|moderation|mod)$/;
var WHOLE3 = /^(page|screen|view|app|layout|route|router|provider|context|container|navigator|sidebar|list|feed|table|grid|nav|navbar|dashboard|timeline|input|composer|editor|form|button|btn|icon|label|title|image|avatar|link)$/;
var ASKS4 = /^(remove|delete|confirm|confirmation|skin|viewer|video|toolbar|search|prompt)$/;
var MIN_LINES2 = 2;
var MIN_ACTS2 = 2;
function listedMenusIn(file, isKnown2) {
  if (!mayListMenu(file.indexed) || isAboutMachines(file)) return [];
  return [...componentsOf(file), ...namelessOf(file), ...handingOut(file)].flatMap((own) => {
    if (isKnown2(own) || isOwnName(own.name) || isWritten2(own.name)) return [];
    const isMenu2 = namesMenu(own.name) || HANDS_OUT.test(own.name);
    const lines = menuLinesIn(own.node, isMenu2).filter((line) => actsOfLine(line).length > 0);
    if (lines.length < MIN_LINES2) return [];
    const acts2 = actsOf(lines);
    if (acts2.all.size < MIN_ACTS2 || acts2.onlyHandOn) return [];
    const on = actedOn(own.name, own.node, lines);
    if (!on || isOnesOwn(own, on, acts2)) return [];
    const isInline = !isMenu2;
    const name = nameOfComponent(own);
    const at = isMenu2 && name !== own.node ? name : listOf(lines) ?? name;
    const isOthers = on.isPerson || acts2.areWithOthers || asksWhose(own.node);
    return [{ component: own, content: on.content, isOnlyPart: !acts2.areEverybodys, at, isInline, isOpen: !isOthers }];
  });
}
function listOf(lines) {
  const menu = lines.find((one) => one.menu)?.menu ?? null;
  const made = menu && ts85.isIdentifier(menu) ? declarationOf(menu.text, menu) : null;
  return made && ts85.isVariableDeclaration(made) ? made.name : menu;
}
var isWritten2 = (name) => {
  const words = splitWords(name);
  return words.some((word) => WRITES.test(word) && !ALSO.test(word) || ASKS4.test(word)) || WHOLE3.test(words.at(-1) ?? "");
};
function handingOut(file) {
  return file.ofKinds(FUNCTIONS2).flatMap((node) => {
    const name = declaredName(node);
    if (name === null || !HANDS_OUT.test(name) || enclosingNames(node).some((one) => /^[A-Z]/.test(one))) return [];
    return [{ ...component(file, name, node), hasHiddenProps: true }];
  });
}
function isOnesOwn(own, on, acts2) {
  if (!on.isPerson) return false;
  return !(acts2.areWithOthers || acts2.goToPerson) || isOwnProfile("profile", own.node);
}
function isWhose(name) {
  const [first = "", ...rest] = splitWords(name);
  const asked2 = /^(is|was|are)$/.test(first);
  const about = asked2 ? rest : [first, ...rest];
  if (about.length === 0 || about.length > 3) return false;
  return WHOSE2.test(about[0]) ? asked2 || about[0] !== "self" : asked2 && WHOSE2.test(about.at(-1));
}
var WHOSE2 = /^(own|owner|owned|mine|my|me|self|author|sender|incoming|outgoing)$/;
var ONE_OF_TWO = /\b(?:me|my|mine|self|myid|my_?user\w*|current_?(?:user|account|member|profile)\w*|auth(?:ed|or)?(?:_?(?:user|id)\w*)?|logged\w*|signed\w*|session|viewer|viewer_?id|own\w*)\b/i;
function asksWhose(whole) {
  let asks3 = false;
  eachNode(whole, (node) => {
    if (asks3) return;
    if (ts85.isIdentifier(node)) asks3 = isWhose(node.text) && !isFunction(node.parent);
    else if (ts85.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText()))
      asks3 = ONE_OF_TWO.test(`${node.left.getText()} ${node.right.getText()}`);
  });
  return asks3;
}

// src/extract/code/spoken/part-of.ts
var MAX_LEVELS2 = 6;
var isPartOf2 = (site, one, readers) => isInSurface({ node: site.node, declared: null }, one) || site.declared !== null && isInSurface(site, one) && isOnlyIn(site.declared, one, readers, MAX_LEVELS2);
function isOnlyIn(component2, one, readers, levels) {
  const whole = (one.own ?? one.declared)?.node;
  const places = shownAt(component2, readers).filter(({ tag }) => !isAnswered(tag));
  return levels > 0 && places.length > 0 && places.every(({ tag, file }) => {
    if (one.element && isWithin(tag, one.element)) return true;
    const around = componentAround(tag, file);
    if (!around || around.node === component2.node) return around !== null;
    return around.node === whole || one.parts.has(around.node) && isOnlyIn(around, one, readers, levels - 1);
  });
}
var isAnswered = (tag) => enclosingNames(tag).some((name) => splitWords(name).some((word) => word === "composer"));

// src/extract/code/spoken/settled.ts
function settled(site, component2, readers) {
  if (stateOf(site) !== "lacks" || site.controls.some(({ concept }) => concept === "report-entry-point")) return site;
  const { controls, gap } = reportsAround(component2, site.content, readers);
  const [held] = controls.length > 0 || gap || shownAt(component2, readers).length > 0 ? [] : heldAt2(component2, readers);
  if (held) return { ...site, gap: { at: held.file.placeOf(held.node), message: untold2(component2) } };
  const more = placed({ controls, gap, parts: site.parts }, readers);
  return { ...site, controls: [...site.controls, ...more.controls], gap: more.gap, isDoubted: more.isDoubted };
}
var open = (site, message, { slice }) => stateOf(site) === "works" ? site : { ...site, gap: { at: slice.placeOf(site.node), message } };
var IN_STRING = "the page is written as text here, and what else is on it could not be followed";
var leading = (site, readers) => site.gap ? site : open(site, IS_TITLE, readers);
var IS_TITLE = "only its title is shown here, and whether it can be reported where it is shown whole could not be told";
var WHOSE_OPEN = "whether this menu is also shown for what other people wrote could not be told";
var settledWhereHeld = (site, readers) => site.declared && !site.isMenu && stateOf(site) === "lacks" && heldAt2(site.declared, readers).length > 0 ? { ...site, ...settled(site, site.declared, readers) } : site;
var untold2 = ({ name }) => `${name} is put in by something that picks it, and where that is shown could not be followed`;

// src/extract/code/spoken/chosen-components.ts
import { ts as ts86 } from "./vendor/ts-morph.js";
function chosenIn(files) {
  return files.flatMap(
    (file) => file.path.endsWith(".vue") ? file.tags.flatMap(({ tagName, attributes }) => {
      const given = attributes.properties.filter(ts86.isJsxAttribute);
      const names2 = given.map((one) => textOf(one.name)).filter((name) => kindsNamed(name).length > 0);
      return given.some(isOpen) ? [{ node: tagName, at: file.placeOf(tagName), names: names2 }] : [];
    }) : []
  );
}
var isOpen = ({ name, initializer }) => {
  const value = initializer && ts86.isJsxExpression(initializer) ? initializer.expression : void 0;
  return /^(v-bind:|:)?is$/.test(textOf(name)) && !!value && ts86.isIdentifier(unwrap(value));
};
function speakerOfChosen(site, chosen, known13, readers) {
  const { declared: declared2 } = site;
  if (!declared2 || stateOf(site) !== "lacks") return null;
  const places = chosen.filter(({ names: names2 }) => names2.some((name) => isSaid2(name, site) && takes(declared2, name)));
  if (places.length === 0 || shownAt(declared2, readers).length > 0) return null;
  const speakers = places.map(
    ({ node, at }) => known13.find(
      (one) => !one.isToldByOuter && (stateOf(one) === "lacks" || isOpenAt(one, at)) && isInSurface({ node, declared: null }, one)
    )
  );
  return speakers.every((one) => one !== void 0) ? speakers[0] ?? null : null;
}
var isOpenAt = (site, at) => stateOf(site) === "unknown" && site.gap !== null && comparePlaces(site.gap.at, at) === 0;
var isSaid2 = (name, site) => kindsNamed(name).some(({ content }) => isOneKind(content, site.content));
function takes({ node }, name) {
  let isTaken = false;
  eachNode(node, (one) => {
    isTaken ||= ts86.isVariableDeclaration(one) && one.initializer?.getText() === "$props" && ts86.isObjectBindingPattern(one.name) && one.name.elements.some((element) => textOf(element.propertyName ?? element.name) === name);
  });
  return isTaken;
}

// src/extract/code/spoken/own-pages.ts
import { ts as ts87 } from "./vendor/ts-morph.js";
function isOfOwnPage(own, readers) {
  const places = shownAt(own, readers);
  return places.length > 0 && places.every(isBelowOwnHead);
}
function isBelowOwnHead({ tag, file }) {
  const page = componentAround(tag, file);
  const person = personListed(tag);
  if (!page || person === null) return false;
  let isBelow = false;
  eachNode(page.node, (node) => {
    if (!ts87.isJsxOpeningElement(node) && !ts87.isJsxSelfClosingElement(node)) return;
    if (isOwnName(node.tagName.getText())) isBelow ||= node.attributes.properties.some((one) => hands(one, person));
  });
  return isBelow;
}
var standsBelowOwnHead = ({ parent: tag }, file) => (ts87.isJsxOpeningElement(tag) || ts87.isJsxSelfClosingElement(tag)) && isBelowOwnHead({ tag, file });
var hands = (one, person) => ts87.isJsxAttribute(one) && !!one.initializer && ts87.isJsxExpression(one.initializer) && one.initializer.expression?.getText() === person;
function personListed(tag) {
  let call = tag;
  while (call.parent && !(isFunction(call) && ts87.isCallExpression(call.parent))) call = call.parent;
  const loop = call.parent;
  if (!loop || !ts87.isCallExpression(loop) || nameOf(loop.expression) !== "map") return null;
  const list = ts87.isPropertyAccessExpression(loop.expression) ? loop.expression.expression : null;
  const from = list && ts87.isIdentifier(list) ? valueOf(list) : list;
  const chain = from ? chainOf(from) : [];
  return chain.length > 1 ? chain[0] : null;
}

// src/extract/code/spoken/title-lists.ts
import { ts as ts88 } from "./vendor/ts-morph.js";
var TITLE = /^(name|title|subject|heading|headline|date|day|time|at|on|ago|created|updated|published|count|total|number|id|key|slug|url|uri|href|link|path|icon)$/;
var LEADS = /^(href|to|routerLink|on(Click|Press|Select))$/;
var OF_MANY = /^(list|listing|feed|timeline|grid|panel|section|table|posts|threads|stories|topics|discussions)$/;
function asTitles(place, file, readers) {
  const tag = place.node.parent;
  if (place.kind.isTitle || !OF_MANY.test(splitWords(place.symbol).at(-1) ?? "") || !(ts88.isJsxOpeningElement(tag) || ts88.isJsxSelfClosingElement(tag)))
    return place;
  const found = readers.finder.find(place.symbol, tag, file);
  if (found === null || found === "outside" || !showsTitles(found)) return place;
  return { ...place, kind: { ...place.kind, isTitle: true } };
}
function showsTitles({ node }) {
  let [leads2, titles, others] = [false, 0, 0];
  eachNode(node, (one) => {
    if (ts88.isJsxAttribute(one)) leads2 ||= LEADS.test(one.name.getText());
    const isAttribute = ts88.isJsxExpression(one) && ts88.isJsxAttribute(one.parent);
    if (ts88.isJsxSpreadAttribute(one)) others++;
    if (!ts88.isJsxExpression(one) || !one.expression || isAttribute) {
      if (isAttribute && HANDED2.test(one.parent.name.getText())) others++;
      return;
    }
    const shown = nameShown(one.expression);
    if (shown === null) return;
    if (TITLE.test(splitWords(shown).at(-1) ?? "")) titles++;
    else others++;
  });
  return leads2 && titles > 0 && others === 0;
}
var HANDED2 = /^(text|body|content|contents|html|source|markdown|value|item|data|post|comment|message|review|story)$/i;
function nameShown(expression) {
  const inner = unwrap(expression);
  if (ts88.isIdentifier(inner) || ts88.isPropertyAccessExpression(inner)) return nameOf(inner);
  if (!ts88.isCallExpression(inner)) return null;
  if (/^(map|flatMap|t|\$t|i18n|translate)$/.test(nameOf(inner.expression) ?? "")) return null;
  const given = receiverOf(inner.expression) ?? inner.arguments[0];
  return given && !ts88.isLiteralExpression(given) ? nameShown(given) : null;
}

// src/extract/code/spoken/while-writing.ts
import { ts as ts89 } from "./vendor/ts-morph.js";
var WRITING = /^(forward|repost|share|compose|composer|editor|edit|draft|create|form)$/;
function isOnlyWhileWriting({ tag, file }, readers) {
  if (!enclosingNames(tag).some(isPreview2)) return false;
  const around = componentAround(tag, file) ?? readers.finder.find(enclosingNames(tag).find(isPreview2), tag, file);
  const uses = around && around !== "outside" ? shownAt(around, readers) : [];
  return uses.length > 0 && uses.every((use) => enclosingNames(use.tag).some(isWriting));
}
function isAboveOwnField(own, readers, levels = 2) {
  if (listsMany(own.node)) return false;
  const isNamed2 = splitWords(own.name).some((word) => ANSWERED.test(word));
  const uses = isNamed2 || levels > 0 ? shownAt(own, readers) : [];
  return uses.length > 0 && uses.every((use) => isNamed2 && isField(use) || isInAnswered(use, own, readers, levels));
}
function isInAnswered({ tag, file }, own, readers, levels) {
  const around = levels > 0 ? componentAround(tag, file) : null;
  return around !== null && around.node !== own.node && isAboveOwnField(around, readers, levels - 1);
}
var ANSWERED = /^(reply|replying|replies|quote|quoted|answer|answering|reference|referenced)$/;
var FIELD2 = /^(input|composer|textarea|editor|compose|form)$/;
var AROUND = /^(composition|compose|composer|input|textarea|editor)$/;
var LAID = /^(box|area|bar|panel|container|wrapper|section|footer|inner)$/;
function isField({ tag, file }) {
  const words = [...splitWords(enclosingNames(tag).findLast((name) => /^[A-Z]/.test(name)) ?? "")];
  if (FIELD2.test(words.at(-1) ?? "")) return true;
  while (words.length > 1 && LAID.test(words.at(-1))) words.pop();
  return AROUND.test(words.at(-1) ?? "") && file.tags.some((one) => isOfField(one.tagName.getText()));
}
var isOfField = (name) => /^(input|textarea)$/.test(name) || AROUND.test(splitWords(name).at(-1) ?? "");
function listsMany(component2) {
  let isMany = false;
  eachNode(component2, (node) => {
    isMany ||= ts89.isCallExpression(node) && nameOf(node.expression) === "map";
  });
  return isMany;
}
var isPreview2 = (name) => splitWords(name).at(-1) === "preview";
var isWriting = (name) => /^[A-Z]/.test(name) && splitWords(name).some((word) => WRITING.test(word));

// src/extract/code/spoken/told.ts
function withSpoken(named3, files, concept, readers) {
  const known13 = named3.map((site) => settledWhereHeld(site, readers));
  const groups = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const found of readers.slice.attempt(file.path, () => placesIn(file, concept))) {
      const place = asTitles(found, file, readers);
      if (known13.some(({ node }) => node === place.node) || standsBelowOwnHead(place.node, file)) continue;
      const key = `${file.path} ${place.component.node.pos} ${place.kind.content}`;
      const group = groups.get(key);
      if (group) group.places.push(place);
      else groups.set(key, { file, component: place.component, places: [place] });
    }
  const inside = /* @__PURE__ */ new Map();
  const own = [];
  const chosen = chosenIn(files);
  for (const { file, component: component2, places } of groups.values()) {
    if (isOfOwnPage(component2, readers) || isAboveOwnField(component2, readers)) continue;
    const site = siteOf(component2, places[0].kind, file, concept, readers);
    const inner = places.map((place) => ({
      ...site,
      node: place.node,
      symbol: place.symbol,
      declared: null,
      standsIn: component2,
      isToldByOuter: true,
      inside: []
    }));
    const seen = tellerOf(site, known13, readers) ?? speakerOfChosen(site, chosen, known13, readers);
    const teller = seen && speakerAmong(known13, seen);
    const whole = known13.some((one) => isItself2(one, site)) ? [] : [{ ...site, isToldByOuter: true, inside: [] }];
    if (teller)
      inside.set(teller, [...inside.get(teller) ?? [], ...[...whole, ...inner].filter((one) => !isStated(one, known13))]);
    else
      own.push({
        ...places.some((one) => one.isInString) ? open(site, IN_STRING, readers) : places.every(({ kind }) => kind.isTitle) ? leading(settled(site, component2, readers), readers) : settled(site, component2, readers),
        inside: inner,
        isToldByOuter: false
      });
  }
  const all3 = nested(merged(own), readers);
  const menus = menusOf(files, [...known13, ...all3], concept, readers);
  for (const { site, teller } of menus)
    if (teller && stateOf(site) !== "works") inside.set(teller, [...inside.get(teller) ?? [], site]);
  return [
    ...known13.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...all3.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...[...inside.values()].flat(),
    ...menus.flatMap(({ site, teller }) => teller && stateOf(site) !== "works" ? [] : [site]),
    ...new Set(all3.flatMap((site) => site.inside).filter((one) => one.isToldByOuter))
  ];
}
var speakerAmong = (known13, site) => known13.find((one) => site.isToldByOuter && one.inside.some(({ node }) => node === site.node)) ?? site;
function menusOf(files, stated2, concept, readers) {
  return files.flatMap(
    (file) => readers.slice.attempt(
      file.path,
      () => menusIn(file, stated2).flatMap(({ component: component2, content, isOnlyPart, at, isInline, isOpen: isOpen2 }) => {
        if (stated2.some(({ node }) => node === nameOfComponent(component2))) return [];
        if (isOwnWork(file.path) || isWithinUnlike(concept, file.path, component2.node)) return [];
        if (isWorkedThrough(component2.node)) return [];
        const whole = siteOf(component2, { content }, file, concept, readers);
        const isAtName = at === void 0 || at === nameOfComponent(component2);
        const plain2 = { ...whole, ...!isAtName && { node: at, declared: null }, isMenu: true };
        const around = stated2.filter((one) => isInSurface(whole, one));
        if (isInline && (around.length > 0 || stated2.some((one) => standsIn(one, component2)))) return [];
        const works = around.find((one) => stateOf(one) === "works");
        const lacks = around.find((one) => stateOf(one) !== "works" && !one.isToldByOuter);
        if (isOnlyPart && (works || !lacks)) return [];
        const known13 = around.length > 0 ? plain2 : settled(plain2, component2, readers);
        const site = isOpen2 && around.length === 0 ? open(known13, WHOSE_OPEN, readers) : known13;
        const teller = works ? null : lacks ?? null;
        return [{ site: { ...site, inside: [], isToldByOuter: around.length > 0 }, teller }];
      })
    )
  );
}
function menusIn(file, stated2) {
  const named3 = actionMenusIn(file);
  const isKnown2 = (own) => named3.some(({ component: component2 }) => component2.node === own.node);
  const isStatedAt = (own) => stated2.some(({ node }) => node === nameOfComponent(own));
  return [...named3, ...listedMenusIn(file, (own) => isKnown2(own) || isStatedAt(own))];
}
var standsIn = ({ node }, { node: whole }) => isWithin(node, whole);
function siteOf(component2, kind, file, concept, readers) {
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
    declared: component2,
    ...placed(withoutComments(readers.subtree.ofComponent(component2), kind.content, component2.name), readers)
  };
}
function tellerOf(site, known13, readers) {
  const around = [
    ...known13.filter((one) => isItself2(one, site)),
    ...known13.filter((one) => !isItself2(one, site) && isAbout(one, site, readers))
  ];
  const judged = around.filter((one) => !one.isToldByOuter);
  const speaks = (one) => isOneKind(one.content, site.content) || stateOf(one) === "lacks" || stateOf(one) === stateOf(site);
  return judged.find(speaks) ?? around.find(speaks) ?? null;
}
var isItself2 = (one, { node }) => one.node === node || one.own !== null && nameOfComponent(one.own) === node;
var isAbout = (one, site, readers) => isPartOf2(site, one, readers) || // A component that only leads to a surface of the same kind is mended there.
isOneKind(one.content, site.content) && isInSurface({ node: one.node, declared: null }, site);
var isStated = ({ node }, known13) => known13.some((one) => one.node.getSourceFile() === node.getSourceFile() && isAtOneGlance(one.node, node));
function nested(sites, readers) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && stateOf(one) === stateOf(inner) && // Who is seen live and what is written are two questions.
      one.content === LIVE.content === (inner.content === LIVE.content) && isPartOf2(inner, one, readers)
    );
    if (outer) speakers.set(inner, outer);
  }
  return sites.map((site) => {
    const told = sites.filter((one) => speakerOf(one, speakers) === site);
    return {
      ...site,
      isToldByOuter: speakers.has(site),
      inside: [...site.inside, ...told.flatMap((one) => [one, ...one.inside])]
    };
  });
}
function merged(sites) {
  const first = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const same = first.get(site.node);
    first.set(site.node, same ? { ...same, inside: [...same.inside, ...site.inside] } : site);
  }
  return [...first.values()];
}

// src/extract/code/spoken/menus-beside.ts
import { ts as ts90 } from "./vendor/ts-morph.js";
var MENU5 = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var OF_PAGE2 = /^(nav|navigation|main|app|user|account|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar|sort|filter|emoji|mention|select|share|create|new|add)$/;
function menuIn2(whole) {
  let found = null;
  const look = (node) => {
    if (found) return;
    if (node !== whole && (isFunction(node) || ts90.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? "")) return;
    if ((ts90.isJsxOpeningElement(node) || ts90.isJsxSelfClosingElement(node)) && isMenuOfIt(node)) found = node;
    else ts90.forEachChild(node, look);
  };
  look(whole);
  return found;
}
function isMenuOfIt(tag) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z]|-/.test(name) || !MENU5.test(words.at(-1) ?? "") || words.some((word) => OF_PAGE2.test(word))) return false;
  return actsIn(ts90.isJsxOpeningElement(tag) ? tag.parent : tag).size > 0;
}

// src/extract/code/surfaces/chosen-among.ts
import { ts as ts91 } from "./vendor/ts-morph.js";
var ASKED3 = /^(question|answer)$/;
var TICKED = /^(checkbox|radio|radio ?button|radio ?item|checkbox ?item)$/;
var STATE = /^(is)?_?(selected|chosen|checked|picked)/i;
var CHANGES = /^on(Select|Choose|Toggle|Pick|Check|Deselect)/;
function withChoice(offer, tag, content) {
  if (!ASKED3.test(content) || offer.gap || offer.controls.some(({ concept }) => concept === "report-entry-point"))
    return offer;
  if (!isChosen(tag) && ![...offer.parts].some(holdsTick)) return offer;
  const message = "one chooses in it, and whether what stands there can be reported elsewhere could not be told";
  return { ...offer, gap: { node: tag, message } };
}
function isChosen({ attributes }) {
  const names2 = attributes.properties.flatMap((one) => ts91.isJsxAttribute(one) ? textOf(one.name) : []);
  return names2.some((name) => STATE.test(name)) && names2.some((name) => CHANGES.test(name));
}
function holdsTick(part) {
  let holds = false;
  const look = (node) => {
    if (holds) return;
    if (ts91.isJsxOpeningElement(node) || ts91.isJsxSelfClosingElement(node)) {
      const name = node.tagName.getText();
      holds = name === "input" ? isTickInput(node) : TICKED.test(splitWords(name).join(" "));
    }
    ts91.forEachChild(node, look);
  };
  if (isFunction(part) || ts91.isClassLike(part)) look(part);
  return holds;
}
var isTickInput = ({ attributes }) => attributes.properties.some(
  (one) => ts91.isJsxAttribute(one) && textOf(one.name) === "type" && one.initializer !== void 0 && ts91.isStringLiteral(one.initializer) && /^(checkbox|radio)$/.test(one.initializer.text)
);

// src/extract/code/surfaces/own-drafts.ts
import { ts as ts92 } from "./vendor/ts-morph.js";
var MAKES3 = /^(New|Create|Compose)[A-Z]\w*(Modal|Dialog|Form|Sheet|Wizard|Composer|Step)$/;
function isBeingMade(tag) {
  const [file = ""] = tag.getSourceFile().fileName.split("/").at(-1).split(".");
  if (![...enclosingNames(tag), file].some((name) => MAKES3.test(name))) return false;
  for (let at = tag; at.parent; at = at.parent) {
    const call = at.parent;
    if (!isFunction(at) || !ts92.isCallExpression(call) || nameOf(call.expression) !== "map") continue;
    const [root] = chainOf(call.expression);
    const declaration = root === void 0 ? null : declarationOf(root, call);
    return declaration !== null && isOwnState(declaration);
  }
  return false;
}
function isOwnState(declaration) {
  const pair = ts92.isBindingElement(declaration) ? declaration.parent : null;
  const holder = pair && ts92.isArrayBindingPattern(pair) ? pair.parent : null;
  const made = holder && ts92.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts92.isCallExpression(made) || !/^(useState|createSignal)$/.test(nameOf(made.expression) ?? ""))
    return false;
  const [first] = made.arguments;
  return !first || ts92.isArrayLiteralExpression(unwrap(first));
}
var SHOWN3 = /^(body|content|contents|text|value|html|markdown|message|comment|post|reply|note|children)$/;
var PREVIEWED = /^(preview|previewed|draft|drafted)$/;
var isPreviewed = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts92.isJsxAttribute(one) || !one.initializer || !ts92.isJsxExpression(one.initializer)) return false;
  const value = one.initializer.expression && unwrap(one.initializer.expression);
  if (!value || !ts92.isIdentifier(value) || !SHOWN3.test(textOf(one.name))) return false;
  const words = splitWords(value.text);
  return words.some((word) => PREVIEWED.test(word)) && isHeldHere(value, words);
});
function isHeldHere(name, words) {
  let at = declarationOf(name.text, name);
  while (at && (ts92.isBindingElement(at) || ts92.isObjectBindingPattern(at) || ts92.isArrayBindingPattern(at)))
    at = at.parent;
  const made = at && ts92.isVariableDeclaration(at) && at.initializer ? unwrap(at.initializer) : null;
  const by = made && ts92.isCallExpression(made) ? nameOf(made.expression) ?? "" : "";
  if (/^(useState|createSignal|ref|signal)$/.test(by)) return true;
  const [use, ...asked2] = splitWords(by);
  const isAsked4 = !!made && ts92.isCallExpression(made) && made.arguments.some(isOfOne);
  return use === "use" && !isAsked4 && asked2.some((word) => FORMS.test(word)) && !words.some((word) => WHOLE4.test(word));
}
var FORMS = /^(preview|draft|drafts|form|composer)$/;
var WHOLE4 = /^(post|message|comment|link|note|reply|status)$/;
var isOfOne = (given) => /(^|\.|[a-z])(id|uid|slug|url)$/i.test(unwrap(given).getText());

// src/extract/code/surfaces/names-rendered.ts
import { ts as ts93 } from "./vendor/ts-morph.js";
function namesRendered(files) {
  const rendered = /* @__PURE__ */ new Set();
  const ofOneself = /* @__PURE__ */ new Set();
  for (const file of files)
    for (const tag of file.tags) (showsOneself(tag) ? ofOneself : rendered).add(tag.tagName.getText());
  for (const name of ofOneself) if (!files.some((file) => isHandedOn2(name, file))) rendered.add(name);
  return rendered;
}
var isHandedOn2 = (name, file) => file.indexed.names.has(name) && file.ofKind(ts93.SyntaxKind.Identifier).some(({ text, parent }) => {
  if (text !== name) return false;
  return ts93.isShorthandPropertyAssignment(parent) || ts93.isPropertyAssignment(parent) && textOf(parent.name) !== name || ts93.isArrayLiteralExpression(parent) || ts93.isCallExpression(parent) || ts93.isJsxExpression(parent) && ts93.isJsxAttribute(parent.parent);
});

// src/extract/code/surfaces/entries-of-talks.ts
import { ts as ts94 } from "./vendor/ts-morph.js";
var MESSAGE = /^(directmessage|privatemessage|chatmessage|message|chat)s?$/;
var LAST = /\b(conversation|chat|talk|dialog)\s*[?!]?\.\s*(last|latest)_?message\b/i;
var ONE_OF_LIST = /\.(messages|messageList|message_list)\s*[?!]?\.?\s*(\[(0|[\w.?!]*length\s*-\s*1)\]|at\((0|-1)\))/;
var LEADS2 = /\b(push|navigate|replace|href|to)\b\s*[=(]\s*\{?\s*['"`]\/?[\w/]*(conversation|chat|message|dm|talk)s?\b/i;
function isEntryOfTalks(content, { node }) {
  if (content !== "conversation" && !(MESSAGE.test(content) && (showsLast(node) || leadsToOne(node)))) return false;
  let listsMany2 = false;
  eachNode(node, (one) => {
    if (ts94.isJsxAttribute(one)) listsMany2 ||= /^(renderItem|itemContent)$/.test(textOf(one.name));
    if (!ts94.isCallExpression(one) || !/^(map|flatMap|forEach)$/.test(nameOf(one.expression) ?? "")) return;
    listsMany2 ||= one.arguments.some((given) => isFunction(unwrap(given)));
  });
  return !listsMany2;
}
var isNamedEntry = (content, own) => showsLast(own.node) && isEntryOfTalks(content, own) && !SHOWS_TALK.test(own.node.getText());
var SHOWS_TALK = /<\w*(Messages|MessageList|Thread|History|Bubbles?)\b/;
var leadsToOne = (node) => ONE_OF_LIST.test(node.getText()) && LEADS2.test(node.getText()) && !propsTaken(node).some((name) => splitWords(name).some((word) => MESSAGE_PROP.test(word)));
var showsLast = (node) => LAST.test(node.getText()) && !propsTaken(node).some((name) => splitWords(name).some((word) => MESSAGE_PROP.test(word)));
var MESSAGE_PROP = /^(messages?|msgs?|repl(y|ies))$/;
var TALK_PROP = /^(channel|chat|conversation|convo|dialog|talk|dm)$/;
var WORDS2 = /^(text|content|contents|body|html|markdown|message|messages|msg|snippet|preview|caption|last ?message|latest ?message)$/;
var TOLD_OF_TALK = /unread/i;
var LEADS_TO = /\b(to|href)=|\b(navigate|push|onClick|onPress|onSelect)\b/;
function isRowOfTalk2(content, own, finder) {
  if (!MESSAGE.test(content)) return false;
  const { node } = onlyShown(own, finder) ?? own;
  const props = propsTaken(node).map(splitWords);
  if (!props.some((words) => TALK_PROP.test(words.at(-1) ?? "")) || props.flat().some((one) => MESSAGE_PROP.test(one)))
    return false;
  const text = node.getText();
  if (!TOLD_OF_TALK.test(text) || !LEADS_TO.test(text)) return false;
  let says = false;
  eachNode(node, (one) => {
    if (ts94.isIdentifier(one)) says ||= WORDS2.test(splitWords(one.text).join(" "));
    if (ts94.isJsxOpeningElement(one) || ts94.isJsxSelfClosingElement(one))
      says ||= splitWords(one.tagName.getText()).some((word) => WORDS2.test(word));
  });
  return !says;
}
function onlyShown({ node, file }, finder) {
  const tags = [];
  eachNode(node, (one) => {
    if (ts94.isJsxOpeningElement(one) || ts94.isJsxSelfClosingElement(one)) tags.push(one);
  });
  const [only] = tags;
  const found = only && tags.length === 1 ? finder.find(only.tagName.getText(), only, file) : null;
  return found === "outside" ? null : found;
}
var isLastOfEach = (name) => /^(latest|last|recent) messages?( list| presenter)*$/.test(name);
function listsTalks(content, { name, node, file }, finder) {
  if (!MESSAGE.test(content)) return false;
  if (isLastOfEach(splitWords(name).join(" ")) && /unread/i.test(file.indexed.text)) return true;
  let entries = 0;
  let others = 0;
  eachNode(node, (tag) => {
    if (!(ts94.isJsxOpeningElement(tag) || ts94.isJsxSelfClosingElement(tag)) || !isShownForEach(tag)) return;
    const found = finder.find(tag.tagName.getText(), tag, file);
    if (found !== null && found !== "outside" && isEntryOfTalks("message", found)) entries++;
    else others++;
  });
  return entries > 0 && others === 0;
}

// src/extract/code/surfaces/plain-wrappers.ts
import { ts as ts95 } from "./vendor/ts-morph.js";
function coreOf(own, finder, hops = 3) {
  const tag = hops > 0 ? wrapped(own) : null;
  const found = tag ? finder.find(tag.tagName.getText(), tag, own.file) : null;
  return found === null || found === "outside" ? own : coreOf(found, finder, hops - 1);
}
function wrapped({ node }) {
  if (!isFunction(node)) return null;
  const [given, ...more] = node.parameters;
  if (!given || more.length > 0 || !ts95.isIdentifier(given.name)) return null;
  const [only, ...others] = returnsOf(node);
  const shown = only?.value && others.length === 0 ? unwrap(only.value) : null;
  if (!shown || !ts95.isJsxSelfClosingElement(shown)) return null;
  const [all3, ...added] = shown.attributes.properties;
  const handsOn3 = all3 && added.length === 0 && ts95.isJsxSpreadAttribute(all3) && all3.expression.getText() === given.name.text;
  return handsOn3 && /^[A-Z]/.test(shown.tagName.getText()) ? shown : null;
}

// src/extract/code/surfaces/held-words.ts
import { ts as ts96 } from "./vendor/ts-morph.js";
var OF_RECORD = /^(id|ids|uuid|key|index|name|names|username|nickname|handle|login|date|time|timestamp|at|ago|count|counts|length|size|total|number|label|status|state|role|icon|avatar|url|href|price|color|t)$/;
function holdsWords(tag) {
  const { properties } = tag.attributes;
  if (properties.some((one) => ts96.isJsxSpreadAttribute(one) || GIVEN3.test(textOf(one.name)))) return true;
  const given = properties.filter(
    (one) => ts96.isJsxAttribute(one) && !/^(on[A-Z]|key$|ref$|class|style)/.test(textOf(one.name))
  );
  const children = ts96.isJsxOpeningElement(tag) ? tag.parent.children : [];
  let holds = false;
  for (const held of [...given, ...children])
    eachNode(held, (node) => {
      if (ts96.isJsxSpreadAttribute(node)) holds = true;
      if (ts96.isJsxExpression(node) && ts96.isJsxAttribute(node.parent) && STEERS.test(textOf(node.parent.name))) return;
      const shown = ts96.isJsxExpression(node) ? node.expression : void 0;
      const inner = shown && unwrap(shown);
      if (!inner || ts96.isLiteralExpression(inner)) return;
      const called = ts96.isCallExpression(inner) ? inner.expression : inner;
      const [first, last] = [chainOf(called)[0], chainOf(called).at(-1)];
      if (first === void 0 || last === void 0 || /^[A-Z]/.test(first)) return;
      if (!OF_RECORD.test(splitWords(last).at(-1) ?? "")) holds = true;
    });
  return holds;
}
var STEERS = /^(each|when)$/;
var GIVEN3 = /^(dangerouslySetInnerHTML|innerHTML|children|v-html)$/;

// src/extract/code/surfaces/shown-given.ts
import { ts as ts97 } from "./vendor/ts-morph.js";
var CONTENT = /^(message|chatmessage|comment|reply|post|tweet|toot|reel)$/;
var PART2 = /^(reactions?|actions?|buttons?|menu|toolbar|header|footer|meta|metadata|stats|date|time|attachments?|embeds?|votes?|likes?|controls|draggable|sortable|option|marker|preview|divider|separator)$/;
function matchGiven(tag, concept) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z][\w$]*$/.test(name) || hasAnyPhrase(words, concept.unlike.word) || PART2.test(words.at(-1))) return null;
  for (const one of tag.attributes.properties) {
    const item = itemOf(one);
    const match = item && matchName(item.name, concept);
    if (!match || !CONTENT.test(match.content)) continue;
    const callback = callbackAround(tag);
    if (callback && isItemOf(callback, item.root) && isGivenOnce(callback, item)) return match;
  }
  return null;
}
function handsOn2({ node }, { content }, concept) {
  let hands2 = false;
  eachNode(node, (one) => {
    if (hands2 || !ts97.isJsxAttribute(one) || splitWords(textOf(one.name)).join("") !== content) return;
    hands2 = matchName(one.parent.parent.tagName.getText(), concept)?.content === content;
  });
  return hands2;
}
function itemOf(attribute) {
  if (!ts97.isJsxAttribute(attribute) || !attribute.initializer || !ts97.isJsxExpression(attribute.initializer))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== void 0 && !ts97.isCallExpression(value) ? { name: textOf(attribute.name), value: value.getText(), root } : null;
}
function callbackAround(tag) {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function isItemOf(callback, root) {
  let isOwn2 = false;
  const look = (node) => {
    if ((ts97.isParameter(node) || ts97.isVariableDeclaration(node) || ts97.isBindingElement(node)) && node.name)
      isOwn2 ||= ts97.isIdentifier(node.name) && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn2;
}
function isGivenOnce(callback, { name, value }) {
  let times = 0;
  eachNode(callback, (node) => {
    if (!ts97.isJsxAttribute(node) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}

// src/extract/code/surfaces/surfaces.ts
import { ts as ts98 } from "./vendor/ts-morph.js";
function findSurfaces(files, concept, readers) {
  const { slice } = readers;
  const rendered = namesRendered(files);
  return outermost2([
    ...files.flatMap((file) => slice.attempt(file.path, () => shownIn(file, concept, readers))),
    ...files.flatMap((file) => slice.attempt(file.path, () => declaredIn2(file, concept, readers, rendered)))
  ]);
}
function shownIn(file, concept, readers) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const node of file.tags) {
    const symbol = node.tagName.getText();
    if (isMenuEntry(symbol)) continue;
    const named3 = isMenu(symbol) ? null : matchName(symbol, concept);
    const match = named3 ?? (isShownForEach(node) ? matchGiven(node, concept) : null);
    if (!match || isWithinUnlike(concept, file.path, node)) continue;
    const isEach = isShownForEach(node);
    if (!isEach && !isGivenOne(node, match, isEach) && isPartOfOne(node, match, concept)) continue;
    if (showsOneself(node) || isPlaceholder(node) || isQueue(match, file) || isOwnName(symbol)) continue;
    const found = readers.finder.find(symbol, node, file);
    if (found === "outside" && readers.finder.isBox(symbol, node, file) && !holdsWords(node)) continue;
    const own = found === "outside" ? null : found;
    const core = own && coreOf(own, readers.finder);
    if (isOwnProfile(match.content, core && core.node, node) || isWithMachine(match, own?.file ?? file, own !== null))
      continue;
    if (own && (leadsToTalks(symbol, own) || isEach && isEntryOfTalks(match.content, own))) continue;
    if (own && isEach && isRowOfTalk2(match.content, own, readers.finder)) continue;
    if (own && own.name !== symbol && isOtherName(own.name)) continue;
    if (own && LED_TO.test(match.content) && showsTitles(own)) continue;
    if (core && (isOwnName(core.name) || listsTalks(match.content, core, readers.finder))) continue;
    if (isLookAlike(match.content, own, node, readers.finder) || isBeingMade(node) || isBelowOwnHead({ tag: node, file }))
      continue;
    if (!named3 && !(own && (showsContent(match, concept, own, null, readers.finder) || handsOn2(own, match, concept))))
      continue;
    if (isOnlyWhileWriting({ tag: node, file }, readers)) continue;
    const shows2 = showsContent(match, concept, own, node, readers.finder) || isGivenOne(node, match, isEach);
    const whole = shows2 || own ? withSiblings(readers, concept, node, file) : null;
    const inside = whole && withoutComments(whole, match.content, symbol);
    const doubted = inside && withDoubtBesideTalk(inside, node, match.content, readers.controls);
    const isOne = isEach ? opensElsewhere(node) : !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? "");
    const around = isOne ? withAround : withHeadOfTalk;
    const settled2 = doubted && around(doubted, node, match, file, readers, concept);
    const offer = settled2 && withChoice(settled2, node, match.content);
    if (!offer || !(shows2 || holdsItem(offer, match, concept, readers.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers.finder);
    const element = ts98.isJsxOpeningElement(node) ? node.parent : node;
    const { content } = match;
    sites.push({
      concept,
      file,
      node: node.tagName,
      element,
      content,
      around: enclosingNames(node),
      symbol,
      isEach,
      isSomebodys,
      isByItem: !shows2,
      own,
      declared: null,
      ...placed(offer, readers)
    });
  }
  return sites;
}
function declaredIn2(file, concept, readers, rendered) {
  const sites = [];
  if (isOwnPart(file.path)) return sites;
  for (const own of [...componentsOf(file), ...menuHooks(file)]) {
    const isJudged2 = rendered.has(own.name) && !isMenu(own.name);
    const match = isJudged2 ? null : matchName(menuName(own.name), concept);
    if (isMenuEntry(own.name)) continue;
    if (!match || isWithinUnlike(concept, file.path, own.node) || isQueue(match, file) || isOwnName(own.name)) continue;
    const core = coreOf(own, readers.finder);
    if (isNamedEntry(match.content, own)) continue;
    if (isOwnName(core.name) || listsTalks(match.content, core, readers.finder)) continue;
    if (isOwnProfile(match.content, core.node) || isWithMachine(match, file, true)) continue;
    if (isLookAlike(match.content, own, null, readers.finder) || isOfOwnPage(own, readers)) continue;
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
      declared: own,
      ...isMenu(own.name) && { isMenu: true },
      ...placed(offer, readers)
    });
  }
  return sites;
}
var isPlaceholder = (tag) => isPreviewed(tag) || tag.attributes.properties.some(
  (one) => ts98.isJsxAttribute(one) && !one.initializer && /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name))
);
var LED_TO = /^(post|thread|story|discussion|topic)s?$/;
var isOtherName = (name) => OTHER_PART.test(splitWords(name).at(-1) ?? "");
var OTHER_PART = /^(nav|navbar|navigation|form|editor|composer|input|settings|picker|selector|skeleton|placeholder)$/;
var isOwnPart = (path) => isOwnPage(path) || /(^|\/)(login|log-in|signin|sign-in|signup|sign-up|register|registration|onboard|onboarding|landing|landing-page|marketing|testimonials|our-?team|about-?us|moderators?|settings|preferences|news|news-\w+|changelogs?|announcements?)\//i.test(
  path
);
var isWithMachine = ({ pattern, content }, file, isSeen) => TALK.test(content) && (saysMachine(file, isSeen) || showsTurns(file.ast)) || (pattern.needs.some((one) => one === "talk-people" || one === "chat-author") || content === "chatmessage") && isAboutMachines(file);
var isQueue = ({ content }, { indexed }) => content === "review" && ["approv", "reject"].every((stem) => [...indexed.tokens].some((one) => one.startsWith(stem)));
function isPartOfOne(node, { content }, concept) {
  return enclosingNames(node).some((name) => /^[A-Z]/.test(name) && matchName(name, concept)?.content === content);
}

// src/extract/code/spoken/uses.ts
import { ts as ts100 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/laid-around.ts
import { ts as ts99 } from "./vendor/ts-morph.js";
var GIVEN4 = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|quote|review|story|thread|topic|user|profile|account|member|room|group|item|row|data|timeline|feed|invite|request)s?$/;
function isLaidAround(around, tag) {
  for (const one of tag.attributes.properties) {
    if (ts99.isJsxSpreadAttribute(one)) {
      if (isGivenTo(around, one.expression)) return true;
      continue;
    }
    const value = one.initializer && ts99.isJsxExpression(one.initializer) ? one.initializer.expression : void 0;
    if (value && GIVEN4.test(splitWords(textOf(one.name)).at(-1) ?? "") && isGivenTo(around, value)) return true;
  }
  const list = listAround(tag);
  return list !== null && isGivenTo(around, list);
}
function listAround(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return ts99.isCallExpression(call) && ts99.isPropertyAccessExpression(call.expression) ? call.expression.expression : null;
  }
  return null;
}
function isGivenTo(component2, value, depth = 4) {
  let root = value;
  while (ts99.isPropertyAccessExpression(root) || ts99.isElementAccessExpression(root) || ts99.isCallExpression(root) || ts99.isNonNullExpression(root) || ts99.isParenthesizedExpression(root) || ts99.isAsExpression(root)) {
    if (ts99.isPropertyAccessExpression(root) && root.expression.kind === ts99.SyntaxKind.ThisKeyword)
      return root.name.text === "props";
    root = root.expression;
  }
  if (!ts99.isIdentifier(root)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || depth === 0) return false;
  for (let at = declaration; at; at = at.parent) {
    if (ts99.isParameter(at)) return at.parent === component2.node || isItem4(at) && isGivenByList(component2, at, depth);
    if (ts99.isVariableDeclaration(at))
      return at.initializer !== void 0 && isGivenTo(component2, at.initializer, depth - 1);
  }
  return false;
}
var isItem4 = ({ parent }) => isFunction(parent) && ts99.isCallExpression(parent.parent) && ts99.isPropertyAccessExpression(parent.parent.expression);
var isGivenByList = (component2, { parent }, depth) => {
  const call = parent.parent;
  return isGivenTo(component2, call.expression.expression, depth - 1);
};

// src/extract/code/spoken/uses.ts
function withUses(sites, files, concept, readers) {
  const tags = tagsByName(files);
  const stated2 = new Set(sites.map(({ node }) => node));
  const told = /* @__PURE__ */ new Map();
  const uses = [];
  const add2 = (declared2, shown) => {
    stated2.add(shown.tag.tagName);
    const own = useOf(declared2, shown, readers);
    const page = own.isToldByOuter ? null : sites.find((one) => !one.isToldByOuter && one.declared && lacksTheSame(one, own) && isInSurface(own, one));
    const use = page ? { ...own, isToldByOuter: true } : own;
    const speaker = page ?? speakerFor(declared2.site, sites);
    if (use.isToldByOuter && stateOf(use) !== "works") {
      const list = told.get(speaker.node);
      if (list) list.push(use);
      else told.set(speaker.node, [use]);
    }
    uses.push(use);
  };
  function* usersOfWhole(of, whole, inner, level = 1) {
    if (level > MAX_AROUND || !isLaidAround(whole, inner.tag)) return;
    for (const outer of usersOf({ ...of, component: whole }, tags, readers)) {
      const around = componentAround(outer.tag, outer.file, false, true);
      if (!around) continue;
      yield { ...outer, level, of };
      if (around.node !== whole.node) yield* usersOfWhole(of, around, outer, level + 1);
    }
  }
  for (const declared2 of declaredBy(sites)) {
    const outers = [];
    for (const shown of usersOf(declared2, tags, readers)) {
      const around = componentAround(shown.tag, shown.file, false, true);
      if (!around) continue;
      if (isPlaceOfUse(shown, declared2, concept, stated2)) add2(declared2, shown);
      if (around.node !== declared2.component.node && !IS_MENU.test(declared2.component.name))
        outers.push(...usersOfWhole(declaredAt(shown, declared2, sites), around, shown));
    }
    const near = outers.length > MAX_OUTERS ? outers.filter(({ level }) => level === 1) : outers;
    for (const { of, ...outer } of near) if (isPlaceOfUse(outer, of, concept, stated2)) add2(of, outer);
  }
  return [...sites.map((site) => ({ ...site, inside: [...site.inside, ...told.get(site.node) ?? []] })), ...uses];
}
function declaredBy(sites) {
  const found = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const component2 = site.declared ?? site.own;
    if (!component2) continue;
    const before = found.get(component2.node);
    if (!before || site.declared && !before.site.declared) found.set(component2.node, { component: component2, site });
  }
  return [...found.values()];
}
function declaredAt({ tag }, declared2, sites) {
  if (declared2.site.declared) return declared2;
  const site = sites.find(({ node }) => node === tag.tagName);
  return site ? { ...declared2, site } : declared2;
}
var speakerFor = (site, sites) => site.isToldByOuter && sites.find((one) => one.inside.some(({ node }) => node === site.node)) || site;
var plain = (name) => splitWords(name).join("");
function tagsByName(files) {
  const tags = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const tag of file.tags) {
      const name = tag.tagName.getText();
      if (!/^[A-Z]|-/.test(name)) continue;
      const key = plain(name);
      const list = tags.get(key);
      if (list) list.push({ tag, file });
      else tags.set(key, [{ tag, file }]);
    }
  return tags;
}
var IS_MENU = /(Menu|Actions|Sheet|Options|Toolbar|MenuItems)$/;
var MAX_AROUND = 3;
var MAX_USES = 30;
var MAX_OUTERS = 20;
function usersOf({ component: component2 }, tags, readers) {
  const here = (tags.get(plain(component2.name)) ?? []).filter(({ tag, file }) => {
    const target = readers.finder.find(tag.tagName.getText(), tag, file);
    return target !== null && target !== "outside" && target.node === component2.node;
  });
  const all3 = [...here, ...shownAt(component2, readers)];
  const distinct3 = all3.filter((one, index) => all3.findIndex(({ tag }) => tag === one.tag) === index);
  return distinct3.length > MAX_USES ? [] : distinct3;
}
function isPlaceOfUse({ tag, file }, { component: component2 }, concept, stated2) {
  if (stated2.has(tag.tagName) || isOwnPart(file.path) || isOwnWork(file.path)) return false;
  if (splitWords(tag.tagName.getText()).some((word) => DONE2.test(word))) return false;
  if (showsOneself(tag) || isPlaceholder(tag) || isWithinUnlike(concept, file.path, tag)) return false;
  for (let at = tag; at; at = at.parent) {
    if (at === component2.node) return false;
    if (ts100.isJsxAttribute(at) && isRoute(at.parent.parent)) return false;
    if (ts100.isJsxElement(at) && isRoute(at.openingElement)) return false;
  }
  return true;
}
var DONE2 = /^(repost|rate|annotate|picker|selector|select|form|composer|compose|editor|edit|create|new|draft|input|confirm|delete|admin|settings|skeleton|placeholder)$/;
var isRoute = ({ tagName }) => /(Route|Router|Switch)$/.test(tagName.getText());
function useOf({ component: component2, site }, { tag, file }, readers) {
  const symbol = tag.tagName.getText();
  const common2 = {
    ...site,
    file,
    node: tag.tagName,
    element: ts100.isJsxOpeningElement(tag) ? tag.parent : tag,
    around: enclosingNames(tag),
    symbol,
    own: component2,
    declared: null,
    inside: [],
    isToldByOuter: true,
    isUse: true
  };
  const isOpen2 = site.controls.some(site.declared ? isHidden : isReport) || stateOf(site) === "works" && (fixesSomething(tag) || leavesOutReport(tag, component2));
  if (isMenu(component2.name) || !isOpen2) return common2;
  const offer = withoutComments(readers.subtree.ofElement(tag, file), site.content, symbol);
  const use = { ...common2, ...placed(offer, readers) };
  const isOff = stateOf(site) === "works" && use.gap === null && use.controls.some(isOffHere) && stateOf(use) !== "works";
  return { ...use, isToldByOuter: !isOff };
}
var fixesSomething = ({ attributes }) => attributes.properties.some((one) => {
  if (!ts100.isJsxAttribute(one)) return false;
  const { initializer } = one;
  if (!initializer || !ts100.isJsxExpression(initializer)) return true;
  return FIXED.has(initializer.expression?.kind ?? ts100.SyntaxKind.Unknown);
});
var FIXED = /* @__PURE__ */ new Set([
  ts100.SyntaxKind.TrueKeyword,
  ts100.SyntaxKind.FalseKeyword,
  ts100.SyntaxKind.NullKeyword,
  ts100.SyntaxKind.StringLiteral
]);
var leavesOutReport = ({ attributes: { properties } }, { node }) => propsTaken(node).some(
  (name) => SENDS3.test(name) && !properties.some((one) => ts100.isJsxSpreadAttribute(one) || textOf(one.name) === name)
);
var SENDS3 = /report|flag|complain/i;
var REPORT2 = "report-entry-point";
var isReport = ({ concept }) => concept === REPORT2;
var isOffHere = (control) => isReport(control) && control.state !== "works";
var isHidden = (control) => isReport(control) && control.state === "hidden";

// src/extract/code/spoken/told-parts.ts
function withParts(sites) {
  const told = /* @__PURE__ */ new Map();
  const found = [];
  for (const { component: component2, site } of shownBy4(sites)) {
    const speaker = speakerFor(site, sites);
    const lacks = [site, speaker].every((one) => stateOf(one) !== "works");
    const words = wordsIn(component2, site, sites);
    for (const part of [words, lacks ? menuOf(component2, site, sites) : null]) {
      if (!part) continue;
      const around = enclosingNames(part.node);
      const { file } = component2;
      const own = { element: null, own: null, declared: null, inside: [], isToldByOuter: true };
      const standing = part === words && { standsIn: component2 };
      const stated2 = { ...site, ...part, ...own, ...standing, file, around };
      found.push(stated2);
      if (lacks) told.set(speaker.node, [...told.get(speaker.node) ?? [], stated2]);
    }
  }
  return [...sites.map((site) => ({ ...site, inside: [...site.inside, ...told.get(site.node) ?? []] })), ...found];
}
function shownBy4(sites) {
  const found = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const component2 = site.declared ?? site.own;
    if (!component2 || isMenu(component2.name)) continue;
    const before = found.get(component2.node);
    if (!before || before.site.isToldByOuter && !site.isToldByOuter) found.set(component2.node, { component: component2, site });
  }
  return found.values();
}
function wordsIn(component2, site, sites) {
  const words = wordsShownIn(component2.node, site.content);
  if (!words || sites.some((one) => isSeenWith(words.node, one) || isShownIn2(component2.node, one, site))) return null;
  return { ...words, says: `the words of ${component2.name} are shown here` };
}
function menuOf({ node, name }, site, sites) {
  if (site.controls.some(({ concept }) => concept === "report-entry-point")) return null;
  const menu = menuIn2(node)?.tagName;
  if (!menu || sites.some((one) => isSeenWith(menu, one))) return null;
  return { node: menu, symbol: menu.getText(), says: `the menu of ${name} is opened here, and holds no report` };
}
var isSeenWith = (part, { node, own }) => isAtOneGlance(part, node) || own !== null && isAtOneGlance(part, nameOfComponent(own));
var isShownIn2 = (component2, { node, content, declared: declared2 }, site) => declared2 === null && isOneKind(content, site.content) && node.getSourceFile() === component2.getSourceFile() && component2.pos <= node.pos && node.end <= component2.end;

// src/extract/code/surfaces/declarations.ts
var declaredBy2 = ({ own }) => own && /\.[cm]?[jt]sx?$/.test(own.file.path) ? own : null;
function declarationOf2(site) {
  const own = declaredBy2(site);
  return own ? [{ at: own.file.placeOf(nameOfComponent(own)), message: `${own.name} is declared here` }] : [];
}
function toldAt({ file, node, declared: declared2 }, inside) {
  if (declared2?.node !== node || !isSingleFile(file.path)) return node;
  const shown = inside.filter((one) => one.file === file && !one.isUse);
  return shown.sort((a, b) => comparePlaces(file.placeOf(a.node), file.placeOf(b.node)))[0]?.node ?? node;
}
function beside(site, inside) {
  const shown = inside.flatMap((one) => [
    {
      at: one.file.placeOf(one.node),
      message: saidOf(one, site)
    },
    ...one.isUse ? [] : declarationOf2(one)
  ]);
  const here = formatPlace(site.file.placeOf(toldAt(site, inside)));
  const all3 = [...shown, ...declarationOf2(site)].filter(({ at }) => formatPlace(at) !== here);
  return all3.filter((one, index) => all3.findIndex((other) => formatPlace(other.at) === formatPlace(one.at)) === index);
}
function saidOf(one, site) {
  if (one.says !== void 0) return one.says;
  if (one.isUse) return `${one.symbol} shows it here`;
  return `${one.symbol} is shown ${isInstead(site, one) ? "instead of" : "inside"} it`;
}
function declarations(sites, common2) {
  const known13 = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site) => {
    const own = declaredBy2(site);
    const [declared2] = declarationOf2(site);
    if (!own || !declared2 || known13.has(formatPlace(declared2.at))) return [];
    known13.add(formatPlace(declared2.at));
    const { controls, gap } = site;
    const around = enclosingNames(own.node);
    return [{ kind: "surface", ...common2(own), around, controls, gap, guards: null, isRepeated: true }];
  });
}

// src/extract/code/surfaces/items-shown.ts
var MAX_DEEP = 6;
function itemOf2(site, inside, finder) {
  let item = site.own ?? site.declared;
  const shown = inside.filter(
    (one) => (one.says === void 0 || one.standsIn) && isOfKind(one.content, site.content) && isInSurface(one, site)
  );
  for (let left2 = MAX_DEEP; item && left2 > 0; left2--) {
    const core = coreOf(item, finder);
    const next = core === item ? within(item, site.content, shown) : core;
    if (!next || next.node === item.node) return item;
    item = next;
  }
  return item;
}
var isOfKind = (shown, content) => isOneKind(shown, content) || TALK4.test(content) && SAID5.test(shown);
var TALK4 = /^(thread|topic|discussion|conversation)$/;
var SAID5 = /^(comment|reply|message|post)$/;
function within(item, content, shown) {
  const own = wordsShownIn(item.node, content);
  const words = [...shown.filter((one) => isWordsOf(one, item)), ...own ? [own] : []];
  const last = splitWords(item.name).at(-1) ?? "";
  const holdsMany = HOLDS_MANY.test(last);
  if (words.some(({ node }) => !OF_LINES.test(last) || isShownForEach(node))) return null;
  const parts = shown.flatMap((site) => {
    const shows2 = site.own ?? site.declared;
    return shows2 && shows2.node !== item.node ? [{ site, shows: shows2 }] : [];
  });
  if (words.length === 0 && parts.length === 0) return onlyHolder2(shown);
  const around = words.length > 0 ? null : parts.find((one) => parts.every((other) => isPartOf3(other, one)));
  return around?.shows ?? (holdsMany ? ofEach(parts) : null);
}
var OF_LINES = /^(list|listing|feed|stream|chat|conversation|room|channel|inbox)s?$/;
function onlyHolder2(shown) {
  const [first, ...others] = shown.map(({ standsIn: standsIn2 }) => standsIn2 ?? null);
  return first && others.every((other) => other?.node === first.node) ? first : null;
}
function ofEach(parts) {
  const each = parts.filter(({ site }) => site.isEach);
  const holdsAll = (one) => each.every((other) => other.shows.node === one.shows.node || isPartOf3(other, one));
  const isInAll = (one) => each.every(
    (other) => other.shows.node === one.shows.node || isPartOf3(other, one) || parts.some((part) => part.shows.node === one.shows.node && isPartOf3(part, other))
  );
  return (each.find(holdsAll) ?? each.find(isInAll))?.shows ?? null;
}
var isPartOf3 = (inner, outer) => inner === outer || isInSurface(inner.site, outer.site);
function isWordsOf({ node, own, declared: declared2 }, item) {
  if (own !== null || declared2 !== null || node.getSourceFile() !== item.node.getSourceFile()) return false;
  const { pos, end } = item.node;
  return pos <= node.pos && node.end <= end;
}

// src/extract/code/surfaces/leads.ts
function withLeads(sites, readers) {
  const changed = /* @__PURE__ */ new Map();
  const added = [];
  for (const { item, outer } of ledBy(sites, readers)) {
    const node = placeOf(item, sites);
    const known13 = sites.find((one) => one.node === node);
    const lead = known13 ?? declared(item, node, outer[0], readers);
    if (!lacksAll(lead)) continue;
    const inside = toldBy3(lead, item, outer);
    const [first, ...others] = outer;
    const guardedAt = first && others.length === 0 ? first.node : node;
    const speaking = { ...lead, symbol: item.name, isToldByOuter: false, gap: null, inside, guardedAt };
    if (known13) changed.set(known13, speaking);
    else added.push(speaking);
    for (const one of outer) if (one !== known13) changed.set(one, { ...one, isToldByOuter: true, inside: [] });
  }
  return [...sites.map((site) => changed.get(site) ?? site), ...added];
}
function ledBy(sites, readers) {
  const led = /* @__PURE__ */ new Map();
  const uses = sites.filter(({ isUse }) => isUse);
  for (const site of sites) {
    if (site.isToldByOuter || !lacksAll(site)) continue;
    const inside = [...site.inside.filter((one) => !one.isUse), ...uses.filter((one) => isInSurface(one, site))];
    const item = itemOf2(site, inside, readers.finder);
    if (!item || placeOf(item, sites) === site.node || isJudgedByUse(item, sites)) continue;
    const group = led.get(item.node);
    if (group) group.outer.push(site);
    else led.set(item.node, { item, outer: [site] });
  }
  for (const [key, { item, outer }] of led) {
    const node = placeOf(item, sites);
    const further = [...led.values()].find((other) => other.item !== item && other.outer.some((one) => one.node === node));
    if (!further) continue;
    further.outer.push(...outer);
    led.delete(key);
  }
  return [...led.values()];
}
var lacksAll = (site) => stateOf(site) === "lacks" && site.controls.every(({ concept, state }) => concept !== "report-entry-point" || state === "hidden");
var isJudgedByUse = (item, sites) => sites.some((one) => one.own?.node === item.node && !lacksAll(one));
function placeOf(item, sites) {
  if (/\.[cm]?[jt]sx?$/.test(item.file.path)) return nameOfComponent(item);
  return sites.find((one) => isWordsOf(one, item))?.node ?? nameOfComponent(item);
}
function declared(item, node, { content, concept }, readers) {
  return {
    concept,
    content,
    file: item.file,
    node,
    element: null,
    around: enclosingNames(item.node),
    symbol: item.name,
    isEach: false,
    isSomebodys: false,
    isByItem: false,
    own: null,
    declared: item,
    ...placed(withoutComments(readers.subtree.ofComponent(item), content, item.name), readers),
    isToldByOuter: false,
    inside: []
  };
}
function toldBy3(lead, item, outer) {
  const all3 = [...lead.inside, ...outer.flatMap((one) => [one, ...one.inside])];
  const distinct3 = all3.filter(
    (one, index) => one.node !== lead.node && all3.findIndex(({ node }) => node === one.node) === index
  );
  const [within2, without] = [true, false].map((is) => distinct3.filter((one) => isInSurface(one, lead) === is));
  return [...within2, ...without].map((one) => ({ ...one, says: one.says ?? saidOf2(one, lead, item) }));
}
function saidOf2(one, lead, item) {
  const shows2 = one.own ?? one.declared;
  if (one.declared?.node === item.node) return `${item.name} is declared here`;
  if (shows2?.node === item.node && (!one.isUse || one.symbol === item.name)) return `${one.symbol} is shown here`;
  if (one.isUse) return `${one.symbol} shows it here`;
  if (isInSurface(one, lead)) return `${one.symbol} is shown inside it`;
  return shows2 && one.parts.has(item.node) ? `${one.symbol} shows it here` : `${one.symbol} is shown beside it, and lacks it too`;
}

// src/extract/code/surfaces/cut-words.ts
import { ts as ts105 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/cut-values.ts
import { ts as ts101 } from "./vendor/ts-morph.js";
var MAX_SIGNS = 300;
var MAX_HOPS5 = 4;
var CUTS = /^(slice|substring|substr)$/;
var KEEPS = /^(trim|trimEnd|trimStart|concat|toString|toLowerCase)$/;
var LIST2 = /\.(split|match|matchAll|map|filter|flatMap)\s*\(|\bArray\b|^\[/;
function isCutValue(value, hops = MAX_HOPS5) {
  const inner = unwrap(value);
  if (hops === 0) return false;
  const again = (one) => isCutValue(one, hops - 1);
  if (ts101.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held !== null && again(held);
  }
  if (ts101.isConditionalExpression(inner)) {
    const isCutEach = again(inner.whenTrue) && again(inner.whenFalse);
    return isCutEach || longerBranch(inner) !== null && again(longerBranch(inner));
  }
  if (ts101.isTemplateExpression(inner)) return inner.templateSpans.every(({ expression }) => again(expression));
  if (ts101.isBinaryExpression(inner)) return isCutPair(inner, again);
  return ts101.isCallExpression(inner) && isCutCall(inner, again);
}
function isCutPair({ left: left2, operatorToken, right }, isCut2) {
  if (!/^(\+|\|\||\?\?)$/.test(operatorToken.getText())) return false;
  const isText2 = (one) => ts101.isStringLiteralLike(unwrap(one));
  return (isCut2(left2) || isCut2(right)) && [left2, right].every((one) => isText2(one) || isCut2(one));
}
function isCutCall(call, isCut2) {
  const name = nameOf(call.expression) ?? "";
  const [first, second, ...more] = call.arguments;
  const isOfText = ts101.isPropertyAccessExpression(call.expression) && !/^_$/.test(call.expression.expression.getText());
  if (isOfText) {
    const text = call.expression.expression;
    if (KEEPS.test(name)) return isCut2(text);
    return CUTS.test(name) && !!first && numberOf(first) === 0 && !!second && isFew(second) && !LIST2.test(text.getText());
  }
  return name.startsWith("truncate") && !!first && (!second || isFew(second)) && more.every((one) => literalOf(one) !== null);
}
function isFew(given) {
  const inner = unwrap(given);
  if (ts101.isObjectLiteralExpression(inner)) {
    const length = inner.properties.find((one) => one.name?.getText() === "length");
    return !!length && ts101.isPropertyAssignment(length) && isFew(length.initializer);
  }
  const count = numberOf(inner);
  return count !== null && count > 0 && count <= MAX_SIGNS;
}
function numberOf(value) {
  const known13 = literalOf(value)?.value;
  if (typeof known13 === "number") return known13;
  const inner = unwrap(value);
  const held = ts101.isIdentifier(inner) ? valueOf(inner) : null;
  const kept = held && literalOf(held)?.value;
  return typeof kept === "number" ? kept : null;
}
function longerBranch({ condition, whenTrue, whenFalse }) {
  const test = unwrap(condition);
  if (!ts101.isBinaryExpression(test) || !test.left.getText().endsWith(".length") || !isFew(test.right)) return null;
  const sign = test.operatorToken.getText();
  return /^>=?$/.test(sign) ? whenTrue : /^<=?$/.test(sign) ? whenFalse : null;
}

// src/extract/code/surfaces/row-addresses.ts
import { ts as ts102 } from "./vendor/ts-morph.js";
var ELSEWHERE = /^\s*([a-z][a-z\d+.-]*:|\/\/|#(?!!?\/))/i;
var OF_HOST = /^(url|uri|host|origin|domain|site|server|api|external|outside|website|homepage|source|link|links)$/;
var OWN_NAME = /^_?(id|ids|slug|uuid|guid|key|rkey|code|shortcode|number|permalink|path|pathname|naddr|nevent)$/;
var OF_PERSON = /^(username|handle|login|nickname|name|pubkey|npub|nprofile|did)$/;
var OF_GROUP = /^(handle|name|address)$/;
var PERSON3 = /^(userprofile|publicprofile|profile|person|people|user|member|player|account|contact|friend|author)s?$/;
var ANY = /^(item|items|one|it|entry|row|data|node|record|model|element|value|current|attributes|fields|info|this|props)$/;
var TO_TEXT = /^(toString|toLowerCase|valueOf|trim)$/;
var OF_PLACE = /^(page|pages|view|viewer|detail|details|screen|container|route|routes|router|path|paths|url|link|links|href|address|to|get|make|build|create|go|navigate|nav|open|show|single|full|index|id|slug|name|pathname|the|for|of|by)$/;
function targetOf(value, content) {
  const pieces = piecesOf(value, /* @__PURE__ */ new Set());
  const [head] = pieces;
  if (head === void 0 || typeof head === "string" && ELSEWHERE.test(head)) return null;
  if (typeof head !== "string" && pieces.length > 1 && isOfHost(head)) return null;
  const own = pieces.findIndex((piece) => typeof piece !== "string" && isOwn(piece, content));
  if (own < 0) return null;
  const fixed = (some) => some.map((one) => typeof one === "string" ? one : constantNamed(one) ?? "").join("");
  const last = fixed(pieces.slice(0, own)).split("/").filter(Boolean).at(-1) ?? "";
  const [after = ""] = fixed(pieces.slice(own + 1)).split(/[?#]/);
  const made = pieces[own];
  return placeWords([last, ...after.split("/"), ...namesIn4(made)].join(" "));
}
var placeWords = (text) => [
  ...new Set(
    splitWords(text).filter((word) => !OF_PLACE.test(word)).map((word) => word.replace(/s$/, ""))
  )
];
function piecesOf(value, seen) {
  const inner = unwrap(value);
  if (ts102.isStringLiteralLike(inner)) return [inner.text];
  if (ts102.isTemplateExpression(inner))
    return [
      ...inner.head.text ? [inner.head.text] : [],
      ...inner.templateSpans.flatMap(({ expression, literal }) => [...piecesOf(expression, seen), literal.text])
    ];
  if (ts102.isBinaryExpression(inner) && inner.operatorToken.kind === ts102.SyntaxKind.PlusToken)
    return [...piecesOf(inner.left, seen), ...piecesOf(inner.right, seen)];
  if (!ts102.isIdentifier(inner)) return [inner];
  const held = valueOf(inner);
  if (!held) return [inner];
  return seen.has(held) ? [] : piecesOf(held, /* @__PURE__ */ new Set([...seen, held]));
}
var isOfHost = (head) => splitWords(chainOf(head).at(-1) ?? "").some((word) => OF_HOST.test(word));
function isOwn(part, content) {
  const inner = unwrap(part);
  if (ts102.isObjectLiteralExpression(inner))
    return inner.properties.some((one) => {
      if (ts102.isShorthandPropertyAssignment(one)) return isOwn(one.name, content);
      if (ts102.isSpreadAssignment(one)) return isOwn(one.expression, content);
      return ts102.isPropertyAssignment(one) && isOwn(one.initializer, content);
    });
  if (ts102.isCallExpression(inner))
    return TO_TEXT.test(nameOf(inner.expression) ?? "") && ts102.isPropertyAccessExpression(unwrap(inner.expression)) ? isOwn(unwrap(inner.expression).expression, content) : inner.arguments.some((one) => isOwn(one, content));
  if (ts102.isConditionalExpression(inner)) return isOwn(inner.whenTrue, content) && isOwn(inner.whenFalse, content);
  if (ts102.isBinaryExpression(inner))
    return isOwn(inner.left, content) && (isNoAddress(inner.right) || isOwn(inner.right, content));
  if (!ts102.isIdentifier(inner) && !ts102.isPropertyAccessExpression(inner)) return false;
  return isOwnChain([...holdersOf(inner), ...chainOf(inner)], content) || madeFor(inner).some((one) => isOwn(one, content));
}
function madeFor(value) {
  const declaration = ts102.isIdentifier(value) && IS_PATH.test(value.text) ? declarationOf(value.text, value) : null;
  const holder = declaration && ts102.isBindingElement(declaration) ? declaration.parent.parent : null;
  let made = holder && ts102.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (made && ts102.isCallExpression(made) && ts102.isCallExpression(made.expression)) made = made.expression;
  if (!made || !ts102.isCallExpression(made)) return [];
  return MAKES_PATH.test(splitWords(nameOf(made.expression) ?? "").join(" ")) ? made.arguments : [];
}
var IS_PATH = /^(pathname|path|href|url|to)$/;
var MAKES_PATH = /\b(path|link|route|url|href|location)\b/;
var isNoAddress = (value) => /^(''|""|``|'#'|"#"|null|undefined)$/.test(value.getText());
function holdersOf(value) {
  const root = ts102.isIdentifier(value) ? declarationOf(value.text, value) : null;
  const holder = root && ts102.isBindingElement(root) ? root.parent.parent : null;
  return holder && ts102.isVariableDeclaration(holder) && holder.initializer ? chainOf(holder.initializer) : [];
}
function isOwnChain(chain, content) {
  const isPerson2 = PERSON3.test(content);
  const isNamed2 = (name) => isPerson2 && OF_PERSON.test(name) || content === "group" && OF_GROUP.test(name);
  const isThing = (name) => {
    const word = name.toLowerCase();
    if (TALK.test(content) && splitWords(name).every((one) => A_TALK.test(one) || TALK.test(one))) return true;
    return ANY.test(word) || word.length === 1 || (PERSON3.test(word) ? isPerson2 : isSame(word, content));
  };
  const last = chain.at(-1);
  if (last === void 0) return false;
  const holders = chain.slice(0, -1);
  if (!holders.every(isThing) && !(holders.length > 1 && isSame(holders.at(-1).toLowerCase(), content))) return false;
  if (OWN_NAME.test(last) || isNamed2(last) || isThing(last)) return true;
  const words = splitWords(last);
  const [of, by] = [words.slice(0, -1).join(""), words.at(-1) ?? ""];
  return of !== "" && isThing(of) && (OWN_NAME.test(by) || isNamed2(by));
}
var isSame = (word, content) => TALK.test(content) && A_TALK.test(word) || kindsNamed(word).some((kind) => isOneKind(kind.content, content)) || [word, word.replace(/s$/, "")].some((one) => isOneKind(one, content) || one.length > 3 && content.endsWith(one));
var A_TALK = /^(talk|room|channel|topic|discussion|thread)$/;
function namesIn4(part) {
  const inner = unwrap(part);
  const fixed = ts102.isStringLiteralLike(inner) ? inner.text : constantNamed(inner);
  if (fixed !== null) return [fixed.split(/[?#]/)[0].replace(/[[:$]\w+\]?/g, " ")];
  if (ts102.isCallExpression(inner) && !inner.arguments.every((one) => !ts102.isObjectLiteralExpression(one) && !textIn(one)))
    return inner.arguments.flatMap(namesIn4);
  if (ts102.isCallExpression(inner)) return chainOf(inner.expression).filter((name) => !TO_TEXT.test(name));
  if (!ts102.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(
    (one) => ts102.isPropertyAssignment(one) && !isRest(one) ? namesIn4(one.initializer) : []
  );
}
var textIn = (value) => ts102.isStringLiteralLike(unwrap(value)) || constantNamed(unwrap(value)) !== null;
function constantNamed(value) {
  if (!ts102.isPropertyAccessExpression(value) || !ts102.isIdentifier(value.expression)) return null;
  if (!/^[A-Z]/.test(value.expression.text) || !/^[A-Z]/.test(value.name.text)) return null;
  const known13 = literalOf(value)?.value;
  return typeof known13 === "string" ? known13 : value.name.text;
}
var isRest = ({ name }) => /^(hash|from|key)$/.test(textOf(name));

// src/extract/code/surfaces/row-links.ts
import { ts as ts104 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/row-presses.ts
import { ts as ts103 } from "./vendor/ts-morph.js";
var LINK = /^(a|link|anchor|navlink)$/;
var ADDRESS = /^(href|to|routerLink)$/;
var PRESSED3 = /^on(Press|Click|Tap|Select)$/;
var NAVIGATES = /^(navigate|navigateTo|navTo|goTo|redirectTo)([A-Z]\w*)?$/;
var ROUTER = /^\$?(router|navigation|navigator|nav|history|navigate)$/;
function leads(tag, content) {
  const isLink = LINK.test(splitWords(tag.tagName.getText()).at(-1) ?? "");
  for (const one of tag.attributes.properties) {
    if (!ts103.isJsxAttribute(one) || !one.initializer || !ts103.isJsxExpression(one.initializer)) continue;
    const value = one.initializer.expression && unwrap(one.initializer.expression);
    if (!value) continue;
    const name = textOf(one.name);
    if (ADDRESS.test(name) && isLink) return targetOf(value, content);
    const target = PRESSED3.test(name) ? goesTo(value, content) : null;
    if (target) return target;
  }
  return null;
}
function goesTo(handler, content, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(handler)) return null;
  const inner = ts103.isCallExpression(handler) && handler.arguments[0] ? unwrap(handler.arguments[0]) : handler;
  if (ts103.isIdentifier(inner)) {
    const held = functionNamed(inner.text, inner) ?? valueOf(inner);
    return held && held !== inner ? goesTo(held, content, /* @__PURE__ */ new Set([...seen, handler, inner])) : null;
  }
  if (!isFunction(inner) || !inner.body) return null;
  const targets = [];
  throughout(inner.body, (node) => {
    if (!ts103.isCallExpression(node)) return;
    const [owner = "", verb = owner] = chainOf(node.expression).slice(-2);
    const goes = NAVIGATES.test(verb) || ROUTER.test(owner) && /^(push|replace|navigate)$/.test(verb);
    if (goes && !isGate(node)) targets.push(wentTo(node, verb, content));
  });
  const [first = null] = targets;
  return targets.every((one) => one !== null) ? first : null;
}
var isGate = ({ arguments: given }) => given.length > 0 && given.every((one) => ts103.isStringLiteralLike(unwrap(one))) && splitWords(unwrap(given[0]).text).some((word) => GATE.test(word));
var GATE = /^(login|logon|signin|signup|sign|auth|register|registration|onboarding|verify|verification|welcome|join|pay|paywall|payment|premium|pricing|plans|subscribe|subscription|upgrade|locked|unlock)$/;
function wentTo({ arguments: given }, verb, content) {
  const [screen] = given;
  const named3 = given.length < 2 ? null : ts103.isStringLiteralLike(screen) ? screen.text : constantNamed(unwrap(screen));
  const told = given.slice(named3 === null ? 0 : 1).map((one) => targetOf(one, content));
  const target = told.find((one) => one !== null);
  return target ? [.../* @__PURE__ */ new Set([...placeWords(`${named3 ?? ""} ${verb}`), ...target])] : null;
}

// src/extract/code/surfaces/row-links.ts
var DONE_WITH = /^(menu|dropdown|actions|action|toolbar|footer|reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|kebab|more|options|buttons?|textarea|input|editor|form|composer)$/;
var MAX_HOPS6 = 3;
function rowLink(own, finder, content) {
  let answers3 = known12.get(own.node);
  if (!answers3) known12.set(own.node, answers3 = /* @__PURE__ */ new Map());
  let answer = answers3.get(content);
  if (answer === void 0) answers3.set(content, answer = asksRow({ own, finder, content, hops: MAX_HOPS6 }));
  return answer;
}
var known12 = /* @__PURE__ */ new WeakMap();
function asksRow(asked2) {
  const { node } = asked2.own;
  const own = renderOf(node);
  if (!own || own !== node && showsInParts(node, own)) return null;
  return all2(
    returnsOf(own).flatMap(({ value }) => value && showsSomething(value) ? [value] : []),
    (one) => linkAround(one, asked2)
  );
}
var showsInParts = (component2, render) => ts104.isClassLike(component2) && component2.members.some((one) => one !== render && showsElements(one));
function showsElements(node) {
  let shows2 = false;
  throughout(node, (one) => {
    shows2 ||= ts104.isJsxElement(one) || ts104.isJsxSelfClosingElement(one) || ts104.isJsxFragment(one);
  });
  return shows2;
}
function all2(some, asked2) {
  const found = some.map(asked2);
  return found.length > 0 && found.every((one) => one !== null) ? found.flat() : null;
}
function showsSomething(value) {
  let shows2 = false;
  throughout(value, (node) => {
    shows2 ||= ts104.isJsxExpression(node) && node.expression !== void 0;
  });
  return shows2;
}
function linkAround(node, asked2) {
  const { own, finder, hops } = asked2;
  const again = (one) => linkAround(one, asked2);
  if (ts104.isParenthesizedExpression(node) || ts104.isAsExpression(node)) return again(node.expression);
  if (ts104.isJsxExpression(node)) return node.expression ? again(node.expression) : null;
  if (ts104.isConditionalExpression(node))
    return all2([node.whenTrue, ...isNothing3(node.whenFalse) ? [] : [node.whenFalse]], again);
  if (ts104.isBinaryExpression(node))
    return node.operatorToken.kind === ts104.SyntaxKind.AmpersandAmpersandToken ? again(node.right) : null;
  if (ts104.isCallExpression(node)) {
    const shown = shownOfEach2(node);
    return shown && all2(shown, again);
  }
  if (ts104.isJsxFragment(node)) return ofOnly(node.children, again);
  const tag = tagOf(node);
  if (!tag) return null;
  const target = leads(tag, asked2.content);
  if (target) return isActedOn(node, tag) ? null : [target];
  const covered = ts104.isJsxElement(node) ? coverOf(node, asked2) : null;
  if (covered) return covered;
  const inside = ts104.isJsxElement(node) ? ofOnly(node.children, again) : null;
  if (inside || hops === 0) return inside;
  const found = componentOf2(tag, own, finder);
  return found && asksRow({ ...asked2, own: found, hops: hops - 1 });
}
function coverOf({ openingElement, children }, { content }) {
  for (const child of children) {
    const tag = ts104.isJsxSelfClosingElement(child) ? child : null;
    const target = tag && leads(tag, content);
    if (target) return isActedOn(openingElement.parent, openingElement, tag) ? null : [target];
  }
  return null;
}
function shownOfEach2(call) {
  const [each] = call.arguments;
  const shown = each && /^(map|flatMap)$/.test(nameOf(call.expression) ?? "") ? unwrap(each) : null;
  if (!shown || !isFunction(shown)) return null;
  const values = returnsOf(shown).map(({ value }) => value);
  return values.every((value) => value !== null) ? values.filter((value) => !isNothing3(value)) : null;
}
function shownAlone(own, finder) {
  const found = [];
  eachNode(own.node, (node) => {
    const shown = ts104.isCallExpression(node) ? shownOfEach2(node) : null;
    for (const value of shown ?? []) {
      const one = aloneIn(value, own, finder);
      if (one) found.push(one);
    }
  });
  return found;
}
function aloneIn(node, own, finder) {
  const tag = tagOf(ts104.isExpression(node) ? unwrap(node) : node);
  if (!tag) return null;
  const found = componentOf2(tag, own, finder);
  if (found || !ts104.isJsxOpeningElement(tag)) return found;
  const shown = tag.parent.children.filter((child) => !isBlankChild(child));
  return shown.length === 1 ? aloneIn(shown[0], own, finder) : null;
}
function componentOf2(tag, { file }, finder) {
  const name = tag.tagName.getText();
  const found = /^[A-Z]/.test(name) ? finder.find(name, tag, file) : null;
  return found === "outside" ? null : found;
}
var tagOf = (node) => ts104.isJsxElement(node) ? node.openingElement : ts104.isJsxSelfClosingElement(node) ? node : null;
var isNothing3 = (value) => /^(null|undefined|false|'')$/.test(value.getText());
function ofOnly(children, asked2) {
  const shown = children.filter((child) => !isBlankChild(child));
  return shown.length === 1 ? asked2(shown[0]) : null;
}
var isBlankChild = (child) => ts104.isJsxText(child) ? child.text.trim() === "" : ts104.isJsxExpression(child) && !child.expression;
function linksTitle({ node }, content) {
  const found = [];
  eachNode(node, (one) => {
    if (!ts104.isJsxElement(one)) return;
    const isTitle = one.children.some(
      (child) => ts104.isJsxExpression(child) && child.expression && TITLE2.test(nameOf(child.expression) ?? "")
    );
    const target = isTitle ? leads(one.openingElement, content) : null;
    if (target) found.push(target);
  });
  return found.length > 0 ? found : null;
}
var TITLE2 = /^(title|subject)$/;
function isActedOn(element, ...apart) {
  let isActed = false;
  eachNode(element, (node) => {
    if (!ts104.isJsxOpeningElement(node) && !ts104.isJsxSelfClosingElement(node) || apart.includes(node)) return;
    const words = splitWords(node.tagName.getText());
    const handlers = node.attributes.properties.flatMap((one) => ts104.isJsxAttribute(one) ? [textOf(one.name)] : []);
    if (isToJoin(words) || isForStaff(words)) isActed ||= handlers.some((name) => SENDS4.test(name));
    else isActed ||= !areFigures(words) && words.some((word) => DONE_WITH.test(word)) || handlers.some(isAct);
  });
  return isActed;
}
var isToJoin = (words) => words.some((word) => JOINS2.test(word)) && words.every((word) => JOINS2.test(word) || OF_JOINING.test(word));
var JOINS2 = /^(follow|unfollow|join|leave|subscribe|unsubscribe)$/;
var OF_JOINING = /^(button|btn|link|icon|toggle|small|mini|user|person|profile|account|author|group|community|channel|room)$/;
var isForStaff = (words) => words.some((word) => OF_STAFF.test(word)) && STAFF_USES.test(words.at(-1)) && !words.some((word) => SAYS2.test(word));
var OF_STAFF = /^(admin|admins|staff|moderator|moderation)$/;
var STAFF_USES = /^(menu|dropdown|actions?|tools|toolbar|buttons?|options|panel|controls|badge|icon|label|tag)$/;
var areFigures = (words) => words.some((word) => FIGURES.test(word)) && words.every((word) => !DONE_WITH.test(word) || COUNTED2.test(word));
var FIGURES = /^(count|counts|counter|total|summary|stats|statistics)$/;
var COUNTED2 = /^(reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|footer)$/;
var SAYS2 = /^(reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|textarea|input|editor|form|composer)$/;
var SENDS4 = /^on(Submit|Send|Save|Post|Reply|Comment|Change)/;
var isAct = (name) => ACTS3.test(name);
var ACTS3 = /^on(?!Load|Error|Layout|Mouse|Pointer|Hover|Focus|Blur|Transition|Animation)[A-Z]/;

// src/extract/code/surfaces/cut-words.ts
var CLAMPS = /(^|\s)(line-clamp-([1-9]|\[[1-9]\])|truncate|ellipsis|text-truncate)(?=\s|$)/;
var UNCLAMPS = /line-clamp-(none|unset|initial|inherit)|:!?(line-clamp|truncate|overflow|whitespace|text-(clip|wrap))/;
var LINES = /^(noOfLines|numberOfLines|lineClamp|lines|maxLines)$/;
var CUT = /^(isTruncated|truncate)$/;
var MAX_LINES = 9;
var SCROLLS = /^(textarea|input|editor)$/;
var ADDRESS2 = /^(href|to|routerLink)$/;
var LINK2 = /^(a|link|anchor|navlink|overlay)$/;
function beginningLeadsTo(components, content) {
  const showing = components.filter(({ node }) => allWordsIn(node, content).length > 0);
  const targets = showing.map(({ node }) => leadsOn(node, content));
  return targets.length > 0 && targets.every((one) => one !== null) ? targets.flat() : null;
}
function leadsOn(whole, content) {
  const words = allWordsIn(whole, content);
  if (!words.every(({ node }) => isCut(node, whole)) || isActedOn(whole) || showsPicture(whole)) return null;
  const targets = words.flatMap(({ node }) => linksOf2(node, whole, content));
  return targets.length > 0 ? targets : null;
}
function isCut(words, whole) {
  if (isCutValueAround(words)) return true;
  for (let at = words; at && at !== whole; at = at.parent) {
    const tag = ts105.isJsxElement(at) ? at.openingElement : isTag2(at) ? at : null;
    if (tag && !SCROLLS.test(splitWords(tag.tagName.getText()).at(-1) ?? "") && tag.attributes.properties.some(endsText))
      return holdsOnly(at, words);
  }
  return false;
}
function isCutValueAround(words) {
  for (let at = words; ts105.isExpression(at) && !ts105.isJsxElement(at); at = at.parent) {
    if (isCutValue(at)) return true;
    if (!ts105.isConditionalExpression(at.parent) && !ts105.isParenthesizedExpression(at.parent)) return false;
  }
  return false;
}
function holdsOnly(box, words) {
  let holds = true;
  eachNode(box, (node) => {
    const whole = ts105.isJsxOpeningElement(node) ? node.parent : node;
    if (isTag2(node) && whole !== box && !(whole.pos <= words.pos && words.end <= whole.end)) holds = false;
  });
  return holds;
}
var isTag2 = (node) => ts105.isJsxOpeningElement(node) || ts105.isJsxSelfClosingElement(node);
function endsText(one) {
  if (!ts105.isJsxAttribute(one)) return false;
  const { initializer } = one;
  const given = initializer && ts105.isJsxExpression(initializer) ? initializer.expression : initializer;
  const value = given && unwrap(given);
  const name = textOf(one.name);
  if (/^class(Name)?$/.test(name)) return isClamped(value);
  if (CUT.test(name)) return !value || value.kind === ts105.SyntaxKind.TrueKeyword;
  if (!LINES.test(name) || !value || !ts105.isNumericLiteral(value)) return false;
  return Number(value.text) > 0 && Number(value.text) <= MAX_LINES;
}
var isClamped = (value) => !!value && ts105.isStringLiteralLike(value) && CLAMPS.test(value.text) && !UNCLAMPS.test(value.text);
function linksOf2(words, whole, content) {
  const chain = chainsIn(words).find((one) => one.length > 1);
  const targets = [];
  if (chain)
    eachNode(whole, (node) => {
      if (!isTag2(node) || !LINK2.test(splitWords(node.tagName.getText()).at(-1) ?? "")) return;
      for (const one of node.attributes.properties) {
        if (!ts105.isJsxAttribute(one) || !ADDRESS2.test(textOf(one.name)) || !one.initializer) continue;
        const isOwn2 = chainsIn(one.initializer).some(
          (ids) => ids.length > 1 && isOwnId(ids, content) && ids.slice(0, -1).every((name, at) => name === chain[at])
        );
        const given = ts105.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
        if (isOwn2 && given && ts105.isExpression(given)) targets.push(targetOf(given, content) ?? []);
      }
    });
  return targets;
}
function isOwnId(chain, content) {
  const words = splitWords(chain.at(-1));
  const [of, by] = [words.slice(0, -1).join(""), words.at(-1) ?? ""];
  return OWN_NAME.test(chain.at(-1)) || OWN_NAME.test(by) && [chain.at(-2).toLowerCase(), content].includes(of);
}
function chainsIn(value, depth = 3) {
  const found = [];
  const look = (node) => {
    if (ts105.isPropertyAccessExpression(node) && isOfName2(node)) {
      found.push(chainOf(node));
      return;
    }
    if (ts105.isIdentifier(node) && depth > 0) {
      const held = valueOf(node);
      if (held) found.push(...chainsIn(held, depth - 1));
    }
    ts105.forEachChild(node, look);
  };
  look(value);
  return found;
}
function isOfName2(value) {
  let at = value;
  while (ts105.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts105.isIdentifier(at) || at.kind === ts105.SyntaxKind.ThisKeyword;
}

// src/extract/code/reached/rings.ts
function ringsAbove(files, importing) {
  const above = /* @__PURE__ */ new Map();
  for (const file of files) {
    const found = new Set(importing(file));
    for (const at of found) for (const one of importing(at)) found.add(one);
    above.set(file, found);
  }
  const rings = /* @__PURE__ */ new Map();
  for (const [file, all3] of above) {
    if (!all3.has(file) || ![...all3].every((one) => above.get(one)?.has(file))) continue;
    const ring = [...all3].sort();
    rings.set(ring[0], ring);
  }
  return [...rings.values()];
}

// src/extract/code/reached/files.ts
var OPENED2 = /^(index|main|mod|app|server|client|cli|bin|start|boot(strap)?|setup|init|root|entry.*|.*worker|sw|page|layout|route|router|loading|error|not-found|template|default|middleware|proxy|instrument(ation)?.*|sitemap|robots|manifest|icon|head|global-error|opengraph-image|plugin|hooks|.*\.(config|server|client|worker|page|route|routes|module))$|^[_+$([.@]/i;
var ROUTED = /(^|\/)app\/(.*\/)?(page|layout|route)\.[jt]sx?$/;
var FOR_DEVELOPMENT = /(^|\/)(debug|dev|playground|sandbox|style-?guide|kitchen-?sink)(\.[cm]?[jt]sx?$|\/)/i;
var OPENS_ALL = /\b(readdir(Sync)?|glob(by|Sync)?|globEager|fast-?glob|require\.context|requireDir|require-?all|requireAll|autoload(er)?|import-?all|importAll)\b/;
var OWN_FOLDER = /\b(__dirname|import\.meta)\b|['"`]\.\/?(\*[^'"`]*)?['"`]/;
var SAYS_ENTRY = /^#!|^\s*@\w+|^\s*['"]use server['"]/m;
function fileUses(slice, isNamedElsewhere, isBundled, isOfApplication) {
  const importers = importersOf2(slice);
  const importing = (path) => importers().get(path) ?? [];
  const naming = (path) => slice.textsWith(...moduleIn(path)).filter((one) => one.path !== path && !isNamesake(one, path) && !importsNamesake(one, path, slice));
  const isInImportedFolder = (path) => {
    const folder = folderOf(path);
    const others = [...slice.paths()].filter(
      (one) => one !== path && folderOf(one) === folder && isPlain(one) && !OPENED2.test(stemOf(one))
    );
    const imported = others.filter((one) => importing(one).length > 0);
    if (!isBundled(path) && (others.length < 3 || imported.length * 3 < others.length * 2)) return false;
    const siblings = [...slice.paths()].filter((one) => folderOf(one) === folder).map(slice.textOf);
    return !isOpenedWhole(folder) && !siblings.some((text) => OWN_FOLDER.test(text) && OPENS_ALL.test(text));
  };
  const opened = /* @__PURE__ */ new Map();
  const isOpenedWhole = (folder) => {
    let is = opened.get(folder);
    if (is === void 0) opened.set(folder, is = readsWhole(folder));
    return is;
  };
  const readsWhole = (folder) => {
    const [name] = moduleIn(`${folder}/index`);
    const own = literally(baseName(folder));
    const isNamed2 = new RegExp(`(?<![\\w-])${own}/?(\\*[^'"\`]*)?['"\`]`);
    if (slice.textsWith(name, isNamed2).some(({ text }) => OPENS_ALL.test(text))) return true;
    const oneOf = new RegExp(
      `\\b(?:import|require)\\s*\\(\\s*(?:/\\*[^*]*\\*/\\s*)?['"\`][^'"\`\\n]*\\b${own}/[^'"\`\\n]*(?:\\$\\{|['"]\\s*\\+)`
    );
    if (slice.textsWith(name, oneOf).length > 0) return true;
    for (let above = folderOf(folder); above !== ""; above = folderOf(above)) {
      const [first] = moduleIn(`${above}/index`);
      const all3 = new RegExp(`(?<![\\w-])${literally(baseName(above))}(/?['"\`]\\s*,\\s*true|/\\*\\*[^'"\`]*['"\`])`);
      if (slice.textsWith(first, all3).some(({ text }) => OPENS_ALL.test(text))) return true;
    }
    return false;
  };
  const isEntry2 = (path) => {
    if (FOR_DEVELOPMENT.test(path)) return false;
    if (!isPlain(path) || OPENED2.test(stemOf(path)) || isNamedElsewhere(stemOf(path))) return true;
    return SAYS_ENTRY.test(slice.textOf(path)) || !isInImportedFolder(path);
  };
  const reached = /* @__PURE__ */ new Map();
  const isReached = (path) => {
    const known13 = reached.get(path);
    if (known13 !== void 0) return known13;
    const seen = /* @__PURE__ */ new Set([path]);
    let isFound = false;
    for (const at of seen) {
      const from = importing(at);
      isFound = seen.size > MANY || ROUTED.test(at) && !FOR_DEVELOPMENT.test(at) || (reached.get(at) ?? (from.length === 0 && isEntry2(at)));
      if (isFound) break;
      for (const one of from) seen.add(one);
    }
    isFound ||= ringsAbove(seen, importing).some((ring) => ring.some(isEntry2));
    isFound ||= [...seen].some((at) => naming(at).some((one) => !seen.has(one.path)));
    if (isFound) reached.set(path, true);
    else for (const one of seen) reached.set(one, false);
    return isFound;
  };
  return { isReached, naming, importing, isOfApplication };
}
var MANY = 60;
function importersOf2(slice) {
  let importers = null;
  return () => {
    if (importers) return importers;
    importers = /* @__PURE__ */ new Map();
    for (const path of slice.paths())
      for (const one of slice.importedBy(path)) {
        const list = importers.get(one);
        if (list) list.push(path);
        else importers.set(one, [path]);
      }
    return importers;
  };
}
var isOpened = (path) => isPlain(path) && OPENED2.test(stemOf(path)) && stemOf(path) !== "index" || ROUTED.test(path);
var isPlain = (path) => mayHoldScript(path) && formatOf(path) === null;
var stemOf = (path) => baseName(path).replace(/\.[cm]?[jt]sx?$/, "");
var PLATFORM = /\.(native|ios|android|web|desktop)$/;
var isNamesake = ({ path, text }, other) => stemOf(path) === stemOf(other) && !new RegExp(`/${literally(stemOf(other))}(\\.\\w+)?['"\`]`).test(text);
function importsNamesake({ path, text }, other, slice) {
  const imported = slice.importedBy(path);
  if (imported.includes(other)) return false;
  const namesakes = imported.filter((one) => stemOf(one) === stemOf(other)).length;
  if (namesakes === 0) return false;
  const name = literally(stemOf(other));
  const strings = text.match(new RegExp(`(?<![\\w-])${name}(\\.\\w+)?/?['"\`]`, "g"))?.length ?? 0;
  const specifiers = text.match(new RegExp(`\\bfrom\\s*['"][^'"\\n]*(?<![\\w-])${name}(\\.\\w+)?/?['"]`, "g"))?.length ?? 0;
  return strings === specifiers && specifiers <= namesakes;
}
function moduleIn(path) {
  const stem = baseName(path).replace(/\.[^.]+$/, "");
  const own = stem.replace(PLATFORM, "");
  const name = own === "index" ? baseName(folderOf(path)) : own;
  const first = name.split(/[^\w$]+/).find((part) => part !== "") ?? "";
  return [first, new RegExp(`(?<![\\w-])${literally(name)}(\\.([cm]?[jt]sx?|vue|svelte|mdx))?/?['"\`]`)];
}

// src/extract/code/surfaces/led-to.ts
var OPENED_BY_PLACE = /(^|\/)(pages|routes|app)\//;
var OPENS_FOLDER = /\b(import\.meta\.glob|require\.context)\b/;
function isLedTo({ file: { path, indexed } }, shown, slice) {
  if (isOpened(path) || isOfOpenedFolder(path, slice)) return true;
  const name = shown?.name ?? "";
  const stem = path.replace(/^.*\//, "").replace(/\..*$/, "");
  const isSaid3 = (word, test) => slice.textsWith(word, test).some((one) => one.path !== path && test.test(withoutComments2(one.text)));
  if (/^\w{2,}$/.test(name) && isSaid3(name, new RegExp(`(?<!['"\`\\w-])${literally(name)}\\b`))) return true;
  const inText = new RegExp(`(?<![\\w-])${literally(stem)}(\\.\\w+)*['"\`]`);
  const [first = ""] = stem.split(/[^\w$]+/).filter(Boolean);
  if (first !== "" && isSaid3(first, inText)) return true;
  return name !== "" && new RegExp(`<${literally(name)}\\b|[:,(]\\s*${literally(name)}\\s*[,)}]`).test(withoutComments2(indexed.text));
}
function isOfOpenedFolder(path, slice) {
  const [, , folder] = OPENED_BY_PLACE.exec(path) ?? [];
  if (folder === void 0) return false;
  return slice.isOpenedByPlace(path) || slice.textsWith(folder, OPENS_FOLDER).length > 0;
}
var COMMENT3 = /(?<=^|[\s{}()[\],;])(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)|<!--[\s\S]*?-->/g;
var withoutComments2 = (text) => text.replace(COMMENT3, " ");

// src/extract/code/surfaces/linked-words.ts
import { ts as ts106 } from "./vendor/ts-morph.js";
function linksWords({ node }, content) {
  const words = allWordsIn(node, content);
  const found = words.map((one) => linkAround2(one.node, node, content));
  return found.length > 0 && found.every((one) => one !== null) ? found : null;
}
function linkAround2(words, whole, content) {
  let [link, target] = [null, null];
  for (let at = words; at !== whole && at.parent; at = at.parent) {
    if (link && isForEach(at)) return isAllOf(at, link, whole, content) ? target : null;
    if (link || !ts106.isJsxElement(at)) continue;
    target = leads(at.openingElement, content);
    if (target) link = at.openingElement;
  }
  return link && isAllOf(whole, link, whole, content) ? target : null;
}
function isAllOf(around, link, whole, content) {
  return !isActedOn(around, link) && !showsPicture(around, (tag) => isLinked(tag, whole, content));
}
function isLinked(tag, whole, content) {
  for (let at = tag.parent; at && at !== whole; at = at.parent)
    if (ts106.isJsxElement(at) && leads(at.openingElement, content)) return true;
  return false;
}
var isForEach = (node) => isFunction(node) && ts106.isCallExpression(node.parent) && /^(map|flatMap)$/.test(nameOf(node.parent.expression) ?? "");

// src/extract/code/surfaces/rows.ts
import { ts as ts107 } from "./vendor/ts-morph.js";
var IS_ROW = "it only leads to the whole, and whether that can be reported where it is shown whole could not be told";
function withoutRows(sites, readers) {
  const asked2 = sites.filter((site) => stateOf(site) !== "works" && !site.isMenu);
  const rows = /* @__PURE__ */ new Map();
  const beginnings = /* @__PURE__ */ new Set();
  for (const site of asked2)
    for (const targets of readers.slice.attempt(site.file.path, () => [ledTo2(site, readers)])) {
      const led2 = targets ?? beginningOf(site, readers);
      if (!led2) continue;
      rows.set(site, led2);
      if (!targets) beginnings.add(site);
    }
  if (rows.size === 0) return [...sites];
  const wholes = sites.filter((site) => !rows.has(site) && !site.isMenu && !isOfRow(site, [...rows.keys()]));
  const known13 = /* @__PURE__ */ new Map();
  const isLed = (site) => {
    let led2 = known13.get(site);
    if (led2 === void 0) known13.set(site, led2 = isLedTo(site, shownBy5(site), readers.slice));
    return led2;
  };
  const led = /* @__PURE__ */ new Map();
  const told = sites.map((site) => {
    const targets = rows.get(site);
    if (!targets || site.isToldByOuter) return site;
    const whole = wholeOf(site, targets, wholes, isLed);
    if (!whole && beginnings.has(site)) return site;
    if (!whole) return site.gap ? site : { ...site, gap: { at: readers.slice.placeOf(site.node), message: IS_ROW } };
    led.set(whole, [...led.get(whole) ?? [], { ...site, says: `${site.symbol} leads to it` }]);
    return { ...site, isToldByOuter: true, inside: [] };
  });
  return told.map((site, index) => {
    const leading2 = led.get(sites[index]);
    return leading2 ? { ...site, inside: [...site.inside, ...leading2] } : site;
  });
}
var partsBeside = ({ node }, { parts }, finder) => componentsIn2(parts, finder.fileOf).filter((one) => one.node !== node);
function beginningOf(site, { finder }) {
  const whole = shownBy5(site);
  if (!whole || TALK.test(site.content)) return null;
  return beginningLeadsTo([whole, ...partsBeside(whole, site, finder)], site.content);
}
var shownBy5 = ({ own, declared: declared2, standsIn: standsIn2 }) => own ?? declared2 ?? standsIn2 ?? null;
function ledTo2(site, { finder, subtree }) {
  const { content } = site;
  const whole = shownBy5(site);
  if (!whole) return null;
  const parts = componentsIn2(site.parts, finder.fileOf);
  const isTalk = TALK.test(content);
  const shows2 = ({ node }) => wordsShownIn(node, content) !== null;
  if (isTalk && [whole, ...parts].some(shows2)) return null;
  const direct = rowLink(whole, finder, content) ?? linksWords(whole, content);
  if (direct) return direct;
  const shownOf = new Map([whole, ...parts].flatMap((one) => shownAlone(one, finder)).map((one) => [one.node, one]));
  const rows = [...shownOf.values()].flatMap((part) => {
    const targets = rowLink(part, finder, content) ?? (isTalk ? linksTitle(part, content) : null);
    return targets && part.node !== whole.node ? [{ part, targets }] : [];
  });
  if (rows.length === 0 || !isTalk && !rows.some(({ part }) => shows2(part))) return null;
  if (shows2(whole)) return null;
  const inRows = new Set(rows.flatMap(({ part }) => [...subtree.ofComponent(part).parts]));
  return parts.every((one) => inRows.has(one.node) || !shows2(one)) ? rows.flatMap(({ targets }) => targets) : null;
}
var componentsIn2 = (parts, fileOf) => [...parts].flatMap((part) => {
  const name = isFunction(part) || ts107.isClassLike(part) ? declaredName(part) : null;
  const file = name === null ? null : fileOf(part);
  return file && /^[A-Z]/.test(name) ? component(file, name, part) : [];
});
var isOfRow = (site, rows) => rows.some((row) => isInSurface(site, row) || shownBy5(row)?.node === shownBy5(site)?.node);
function wholeOf(row, targets, wholes, isLed) {
  const named3 = wholes.filter(
    (whole) => targets.length > 0 && isWholeOf(whole, row, targets) && targets.every((target) => isNamedAfter(whole, target)) && isLed(whole)
  );
  const isUnnamed = targets.every((target) => target.every((word) => word.length < 2));
  const alike = isUnnamed && named3.length === 0 ? wholes.filter((whole) => isWholeOf(whole, row, [])) : [];
  const isOneAnswer = alike.every((one) => stateOf(one) === stateOf(alike[0]));
  const called = isOneAnswer ? alike.filter((whole) => isCalledAfter(whole, row.content) && isLed(whole)) : [];
  const fitting = [...named3, ...called];
  return fitting.find((one) => !one.isToldByOuter) ?? fitting[0] ?? null;
}
var isWholeOf = (whole, row, targets) => isOfKind(whole.content, row.content) || isOfKind(row.content, whole.content) || SAID6.test(row.content) && SAID6.test(whole.content) && targets.some((target) => target.includes(whole.content));
var SAID6 = /^(comment|reply|post|note|status|thread)$/;
var isNamedAfter = (whole, target) => target.length > 0 && placesOf3(whole).some((words) => isSame2(words, target));
var isCalledAfter = (whole, content) => placesOf3(whole).some((words) => words.length > 0 && words.every((word) => isOneKind(word, content)));
var placesOf3 = (whole) => [whole.symbol, shownBy5(whole)?.name ?? "", ...fileNames(whole.file.path)].map(placeWords);
var isSame2 = (one, other) => one.length === other.length && one.every((word) => other.includes(word));
function fileNames(path) {
  const [folder = "", file = ""] = path.replace(/\.\w+$/, "").split("/").slice(-2);
  return [/^(\W.*|index|page)$/.test(file) ? folder : file];
}

// src/extract/code/surfaces/wrapped-surfaces.ts
function coresOf(site, inside) {
  const shown = inside.filter((one) => !one.isUse && one.says === void 0);
  const around = shown.filter((one) => shown.every((other) => other === one || isInSurface(other, one)));
  return [site, ...around].flatMap(({ own, declared: declared2 }) => {
    const component2 = own ?? declared2;
    return component2 ? [formatPlace(component2.file.placeOf(nameOfComponent(component2)))] : [];
  });
}

// src/extract/code/guards/unread-questions.ts
import { ts as ts108 } from "./vendor/ts-morph.js";
var ASKS5 = /^(should|may|can|allows?|permits?)[A-Z_]|^(is|are|has)\w*(Allowed|Permitted|Enabled|Granted|Accepted|Eligible|Active)$|^is(Tracking|Analytics|Measuring)/;
var OF_PROGRAM = /dom|browser|window|server|client|production|development|ready|loaded|initiali[sz]ed|mounted|supported/i;
function unreadQuestions(node, placeOf2) {
  const calls = heldAt(node).flatMap((one) => "test" in one ? asksIn(one.test, one.outcome) : []);
  return calls.map((call) => ({ at: placeOf2(call), message: oneLine(call) }));
}
var OF_STANDING = /trust|bann?ed|\bban|suspend|muted|verified|verification|reputation|restricted|probation|silenced|eligible/i;
function askedOfSender(node, placeOf2) {
  const tests = heldAt(node).flatMap((one) => "test" in one ? [one.test] : []);
  const found = tests.flatMap(standingIn);
  return found.slice(0, MOST).map((one) => ({ at: placeOf2(one), message: oneLine(one) }));
}
var MOST = 2;
function standingIn(test) {
  const inner = unwrap(test);
  if (ts108.isPrefixUnaryExpression(inner)) return standingIn(inner.operand);
  if (ts108.isBinaryExpression(inner)) {
    const isLogic = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
    return isLogic ? [...standingIn(inner.left), ...standingIn(inner.right)] : standingIn(inner.left);
  }
  const asked2 = ts108.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  const name = nameOf(ts108.isCallExpression(asked2) ? asked2.expression : asked2) ?? "";
  return OF_STANDING.test(name) ? [asked2] : [];
}
var REFUSES = /\bdo not track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b/;
var KNOWN = /^_*(jwt|id_?token|auth_?token|access_?token|session_?token)$/i;
function isAnswered2(test, outcome) {
  const name = nameOf(ts108.isCallExpression(test) ? test.expression : test) ?? "";
  return outcome ? KNOWN.test(name) && !ts108.isCallExpression(test) : REFUSES.test(splitWords(name).join(" "));
}
function asksIn(test, outcome) {
  const inner = unwrap(test);
  if (ts108.isPrefixUnaryExpression(inner) && inner.operator === ts108.SyntaxKind.ExclamationToken)
    return asksIn(inner.operand, !outcome);
  if (ts108.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAll = kind === (outcome ? ts108.SyntaxKind.AmpersandAmpersandToken : ts108.SyntaxKind.BarBarToken);
    return isAll ? operandsOf(inner, kind).flatMap((one) => asksIn(one, outcome)) : [];
  }
  if (isAnswered2(inner, outcome)) return [inner];
  const name = outcome && ts108.isCallExpression(inner) ? nameOf(inner.expression) ?? "" : "";
  return ASKS5.test(name) && !OF_PROGRAM.test(name) ? [inner] : [];
}

// src/extract/code/once/told-with.ts
import { ts as ts109 } from "./vendor/ts-morph.js";
function toldWith(node) {
  if (!ts109.isCallExpression(node)) return null;
  const given = node.arguments.map((one) => {
    const inner = unwrap(one);
    if (ts109.isObjectLiteralExpression(inner)) return holdsSpread(inner) ? null : "written out";
    if (ts109.isIdentifier(inner)) return nameThatStays(inner);
    return ts109.isStringLiteralLike(inner) || ts109.isPropertyAccessExpression(inner) ? "one value" : null;
  });
  return given.includes(null) ? null : given.join();
}
function holdsSpread(object) {
  let holds = false;
  throughout(object, (node) => holds ||= ts109.isSpreadAssignment(node));
  return holds;
}
function nameThatStays(name) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2) return linksOf(name)?.imports.has(name.text) ? name.text : null;
  for (const write of writesTo(name, {})) if (isChange(write)) return null;
  return `${name.text} at ${declared2.pos}`;
}

// src/extract/code/routes/wrappers.ts
import { ts as ts110 } from "./vendor/ts-morph.js";
var MAX_CALLS3 = 6;
function liftWrapped(sites, guards) {
  const carried = /* @__PURE__ */ new Map();
  for (const site of sites) {
    if (!site.carrier) continue;
    const list = carried.get(site.carrier.node);
    if (list) list.push(site);
    else carried.set(site.carrier.node, [site]);
  }
  const inner = new Map(sites.map((site) => [site, carriedBy2(site, carried)]));
  const carriedOut = new Set([...inner.values()].flat());
  const below = (site, depth = MAX_CALLS3) => {
    const [first, ...others] = (depth > 0 ? inner.get(site) : []).map((one) => [
      ...guardsInside(one.head, one.concept, guards),
      ...below(one, depth - 1)
    ]);
    return first?.filter(
      (guard) => others.every(
        (list) => list.some((other) => other.kind === guard.kind && other.unread === guard.unread && !other.another)
      )
    ) ?? [];
  };
  return sites.map((site) => ({
    ...site,
    isCarried: carriedOut.has(site),
    ...site.guards && inner.get(site).length > 0 && { guards: distinct([...site.guards, ...below(site)]) }
  }));
}
function carriedBy2(outer, carried) {
  const declared2 = calledAt4(outer) ?? namedOnly(outer, carried);
  if (!declared2 || isWithin(outer.head, declared2)) return [];
  return (carried.get(declared2) ?? []).filter((inner) => inner.concept === outer.concept && inner !== outer);
}
function calledAt4({ head }) {
  const isMember = ts110.isPropertyAccessExpression(head.parent) && head.parent.name === head;
  const callee = isMember ? head.parent : head;
  return ts110.isExpression(callee) && !ts110.isStringLiteralLike(callee) ? calleeOf(callee) : null;
}
function namedOnly(outer, carried) {
  if (outer.receiver === null) return null;
  if (splitWords(outer.name).length < 2 && isOfTable(outer.receiver)) return null;
  const owners = [...carried].filter(([, sites]) => sites[0].carrier.name === outer.name);
  const [only, ...more] = owners;
  return only && more.length === 0 && only[1][0].file.side === outer.file.side ? only[0] : null;
}
function isOfTable(receiver) {
  const names2 = chainOf(receiver).filter((name) => name !== "this");
  return /^[A-Z]/.test(names2.at(-1) ?? "") || names2.some((name) => /^(prisma|db|tx|trx|knex|em|orm|models?)$/i.test(name));
}

// src/extract/code/analyse.ts
function analyse(files, slice, concepts, flagKeys, occurs) {
  const guards = concepts.filter((concept) => concept.fact === "guard");
  const controls = concepts.filter((concept) => concept.fact === "control");
  const evidence = evidenceReader(flagKeys);
  const { resolve } = slice;
  const finder = componentFinder(slice, resolve);
  const actsOf2 = actsOfFiles({ context: { slice, files, resolve }, occurs, evidence, detectorOf });
  const readers = { slice, finder, subtree: subtreeReader(controls, finder, actsOf2), controls };
  const drafts = [];
  const done = /* @__PURE__ */ new Map();
  const operations = concepts.filter((concept) => concept.fact === "operation" && !detectorOf(concept)?.readsCalls);
  const occurring = (file, some) => some.filter((concept) => occurs(concept, file.indexed));
  const isLookAlike2 = (concept, call) => detectorOf(concept)?.isLookAlike?.(call) ?? false;
  const isOtherRoute = (concept, handler) => detectorOf(concept)?.isOtherRoute?.(handler) ?? false;
  const sitesOf = (some) => files.flatMap(
    (file) => slice.attempt(
      file.path,
      () => findOperations(file, occurring(file, some), guards, evidence, isLookAlike2, isOtherRoute)
    )
  );
  const pressed = sitesOf(controls).map((site) => ({ ...site, isCarried: false }));
  for (const site of [...liftWrapped(sitesOf(operations), guards), ...pressed]) {
    const { concept, file, head, symbol, argument, guards: guards2, isCarried } = site;
    const more = detectorOf(concept)?.tells?.(head, file);
    const said = isCarried && { isRepeated: true };
    const base = { kind: "operation", ...common(concept, file, head, symbol), ...said };
    const unread = concept.fact === "control" && unreadAct(head, file, concept, readers.subtree, slice.placeOf);
    const draft = { ...base, guards: guards2, argument, trace: traceTo(head, concept), ...more, ...unread };
    drafts.push(draft);
    done.set(draft, { concept, file, node: head });
  }
  for (const concept of concepts) {
    if (concept.fact === "surface") {
      const told = withSpoken(findSurfaces(files, concept, readers), files, concept, readers);
      const surfaces = withoutRows(withUses(told, files, concept, readers), readers);
      const judged = withLeads(withParts(surfaces), readers);
      drafts.push(...declarations(judged, (own) => common(concept, own.file, nameOfComponent(own), own.name)));
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
      for (const site of judged) {
        const { file, node, around, symbol, controls: controls2, gap, inside, isToldByOuter, isMenu: isMenu2, guardedAt = node } = site;
        const also = beside(site, inside);
        const said = { ...also.length > 0 && { also }, ...isToldByOuter && { isRepeated: true } };
        const base = {
          ...common(concept, file, toldAt(site, inside), symbol),
          around,
          ...said,
          ...isMenu2 && { isMenu: isMenu2 },
          ...site.content === LIVE.content && { isLive: true }
        };
        const before = isToldByOuter ? null : guardsAt(guardedAt, concept, guards);
        drafts.push({ kind: "surface", ...base, controls: controls2, gap, guards: before, cores: coresOf(site, inside) });
      }
    }
  }
  for (const file of files) {
    for (const concept of occurring(file, concepts)) {
      const { subtree } = readers;
      drafts.push(...slice.attempt(file.path, () => draftsOf(concept, file, { guards, evidence, subtree, slice })));
      for (const { draft, node } of slice.attempt(
        file.path,
        () => detectedIn(file, { concept, guards, slice, files, resolve })
      )) {
        const unread = concept.fact === "control" && unreadAct(node, file, concept, subtree, slice.placeOf);
        const stated2 = unread ? { ...draft, ...unread } : draft;
        drafts.push(stated2);
        if (!draft.isThrough) done.set(stated2, { concept, file, node });
      }
    }
  }
  const asked2 = concepts.find(({ detector }) => detector === "dm-guard");
  if (asked2) drafts.push(...askedBeforeSends(drafts, asked2, guards));
  const all3 = withSettings(withNames(entriesCarried(withStores(drafts, done), done, guards), done), done);
  return speaksOfTwo(files) ? all3 : all3.filter(isBackedIn(all3));
}
function isBackedIn(drafts) {
  const isGeneral2 = (draft) => draft.kind === "operation" && (draft.traits ?? []).includes("may-deliver");
  const backed = new Set(drafts.flatMap((draft) => isGeneral2(draft) ? [] : [draft.concept]));
  return (draft) => draft.side === "server" || !isGeneral2(draft) || backed.has(draft.concept);
}
function detectorOf({ detector }) {
  return detector === null ? void 0 : DETECTORS[detector];
}
function detectedIn(file, context) {
  const { concept, guards } = context;
  const own = seenOnBoth(detectorOf(concept), file, context);
  const sdks = concept.sdks.length > 0 ? detectSdks(file, context) : [];
  const detections = [...own, ...sdks];
  return detections.map(({ node, symbol, argument = null, guardedAt = node, within: within2, isThrough, ...more }) => {
    const at = isThrough ? context.slice.parse(node.getSourceFile().fileName.slice(1)) ?? file : file;
    const before = guardsAt(guardedAt, concept, guards);
    const placeOf2 = (one) => context.slice.placeOf(one);
    const unread = before?.length === 0 ? unreadQuestions(guardedAt, placeOf2) : [];
    const asked2 = before && concept.id === "dm-send" ? [...unread, ...askedOfSender(guardedAt, placeOf2)] : unread;
    const draft = {
      kind: "operation",
      ...common(concept, at, node, symbol),
      ...concept.isSaidOnce && (more.sdk === void 0 || more.traits?.includes("asks-permission")) && {
        links: linksAt(node, at, context.resolve)
      },
      ...within2 !== void 0 && { at: at.placeIn(node, within2) },
      guards: before,
      ...asked2.length > 0 && { asked: asked2 },
      argument,
      trace: traceTo(guardedAt, concept),
      ...more,
      ...isThrough && { isThrough },
      ...more.traits?.includes("event") && { told: toldWith(guardedAt) }
    };
    return { draft, node };
  });
}
var MISSING_PASSES = { traits: ["missing-passes"] };
function draftsOf(concept, file, { guards, evidence, subtree, slice }) {
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
    for (const { node, symbol, literal } of [...missingAnswersIn(file, concept), ...inventedBirthsIn(file, concept)])
      drafts.push(operation(node, symbol, String(literal.value)));
    for (const { node, symbol } of missingPassesIn(file, guards, slice))
      drafts.push({ ...operation(node, symbol, null), ...MISSING_PASSES });
  }
  if (concept.fact === "guard" && concept.stated && concept.detector === null) {
    for (const head of findStatedChecks(file, concept, evidence)) drafts.push(operation(head, textOf(head), null));
  }
  if (concept.fact === "control") {
    const stated2 = controlsIn(file, concept, subtree);
    const lostAs = ({ at, said }) => ({ lost: { at: slice.placeOf(at), message: said } });
    for (const { node, symbol, dead, unread, isLabel: isLabel2 } of stated2)
      drafts.push({
        ...operation(node, symbol, null),
        ...dead && { traits: ["does-nothing"], ...lostAs(dead) },
        ...unread && { traits: ["never-called"], ...lostAs(unread) },
        ...isLabel2 && { isRepeated: true }
      });
    for (const { node, symbol } of restatedControls(file, concept, stated2))
      drafts.push({ ...operation(node, symbol, null), isRepeated: true });
  }
  return drafts;
}
function common(concept, file, node, symbol) {
  return {
    concept: concept.id,
    at: file.placeOf(node),
    around: enclosingNames(node),
    symbol,
    side: sideAt(node, file)
  };
}

// src/extract/code/reached/of-office.ts
var LARGE = 512 * 1024;
var MANY2 = 60;
var MANY_FILES = 3e3;
var PART3 = /\.(tsx|jsx|vue)$/;
var OPENED_BY_FOLDER = /(^|\/)(pages|routes?|app|api|views|screens|server|plugins|layouts|middleware)\//;
var BY_PATTERN = /\bimport\.meta\.glob|\brequire\.context\b/;
function officeReader(slice, tree) {
  const read2 = new Set(slice.paths());
  const office = tree.list().filter(({ path, size, problem }) => !problem && size <= LARGE && exclusionOf(path) === BACK_OFFICE).filter(({ path }) => !read2.has(path));
  if (office.length === 0 || office.length > MANY_FILES) return () => false;
  const importers = importersOf2(slice);
  let known13 = null;
  let isOpenedByPattern;
  return (path) => {
    known13 ??= readOffice(
      office.map((one) => one.path),
      tree,
      slice
    );
    if (isShownThere(path, slice, known13)) return true;
    if (!PART3.test(path) || OPENED_BY_FOLDER.test(path) || /(^|\/)index\.\w+$/.test(path)) return false;
    isOpenedByPattern ??= [...slice.textsWith("glob", BY_PATTERN), ...slice.textsWith("context", BY_PATTERN)].length > 0;
    return !isOpenedByPattern && isImportedThere(path, importers(), known13);
  };
}
var IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/g;
function readOffice(paths, tree, slice) {
  const imported = /* @__PURE__ */ new Set();
  const texts = [];
  for (const path of paths) {
    const text = textOf2(tree, path);
    texts.push(text);
    for (const [, specifier] of text.matchAll(IMPORTS)) {
      const target = slice.resolve(path, specifier);
      if (target && target !== "package") imported.add(target.path);
    }
  }
  return { imported, texts };
}
function isImportedThere(path, importers, { imported }) {
  const seen = /* @__PURE__ */ new Set([path]);
  for (const at of seen) {
    const from = importers.get(at) ?? [];
    if (seen.size > MANY2 || from.length === 0 && (!imported.has(at) || isOpened(at))) return false;
    for (const one of from) seen.add(one);
  }
  return [...seen].some((at) => imported.has(at) && (importers.get(at) ?? []).length === 0);
}
var SELECTOR = /\bselector:\s*['"`]([a-z][\w-]*)['"`]/;
function isShownThere(path, slice, { texts }) {
  if (!/\.component\.(ts|html)$/.test(path)) return false;
  const own = slice.textOf(path.replace(/\.html$/, ".ts"));
  const selector = SELECTOR.exec(own)?.[1];
  const name = /\bexport class (\w+)/.exec(own)?.[1];
  if (!selector || !name || !texts.some((text) => text.includes(`<${selector}`))) return false;
  const shown = new RegExp(`<${literally(selector)}(?![\\w-])`);
  if ([...slice.paths()].some((one) => shown.test(slice.textOf(one)))) return false;
  const whole = new RegExp(`\\b${name}\\b`);
  const routed = new RegExp(`\\b(component|bootstrap)\\s*:\\s*\\[?\\s*${name}\\b`);
  return slice.textsWith(name, whole).every(
    (one) => baseName(one.path) === baseName(path.replace(/\.html$/, ".ts")) || MODULE.test(one.path) && !routed.test(one.text)
  );
}
var MODULE = /\.module\.ts$/;

// src/extract/code/reached/declarations.ts
import { ts as ts111 } from "./vendor/ts-morph.js";
function declaredAt2(ast, offset) {
  const holds = (node) => node.pos <= offset && offset < node.end;
  const statement = ast.statements.find(holds);
  if (!statement || !ts111.canHaveModifiers(statement)) return null;
  const modifiers = (ts111.getModifiers(statement) ?? []).map((one2) => one2.kind);
  if (modifiers.includes(ts111.SyntaxKind.DefaultKeyword)) return null;
  const isExported = modifiers.includes(ts111.SyntaxKind.ExportKeyword);
  const found = (name, whole) => name && ts111.isIdentifier(name) ? { name, whole, isExported } : null;
  if (ts111.isFunctionDeclaration(statement)) return found(statement.name, statement);
  if (ts111.isClassDeclaration(statement)) return ts111.getDecorators(statement) ? null : found(statement.name, statement);
  if (!ts111.isVariableStatement(statement)) return null;
  const one = statement.declarationList.declarations.find(holds);
  return one?.initializer && waits(one.initializer) ? found(one.name, one) : null;
}
function waits(value) {
  const inner = unwrap(value);
  if (ts111.isCallExpression(inner))
    return /^(memo|forwardRef|observer)$/.test(nameOf(inner.expression) ?? "") && inner.arguments.slice(0, 1).every(waits);
  return isFunction(inner) || ts111.isClassLike(inner) || ts111.isObjectLiteralExpression(inner) || ts111.isStringLiteralLike(inner) || inner.kind === ts111.SyntaxKind.TrueKeyword || inner.kind === ts111.SyntaxKind.FalseKeyword;
}
var MOST2 = 3;
var DEEP3 = 5;
function isUsed({ name, whole, isExported }, file, slice, files, isNamedElsewhere, depth = DEEP3) {
  const { ast, path, indexed } = file;
  if (depth === 0 || !ts111.isExternalModule(ast) && !/\brequire\(|\bexports\b/.test(indexed.text)) return true;
  let isHandedOut2 = isExported;
  const own = identifiersOf(name.text, ast).filter((one) => one.pos < whole.pos || one.end > whole.end);
  for (const one of own) {
    const use = useOf2(one);
    if (use === "exported") isHandedOut2 = true;
    if (use !== "runs") continue;
    const by = declaredAt2(ast, one.pos);
    if (!by || by.name === name || isUsed(by, file, slice, files, isNamedElsewhere, depth - 1)) return true;
  }
  if (isInString(name.text, file)) return true;
  if (!isHandedOut2) return false;
  const isOfApplication = files.isOfApplication(path);
  const others = slice.holding(name.text).filter((one) => one.path !== path && !(isOfApplication && onlyHandsOn(one.text, name.text)));
  if (others.length > MOST2 || others.some((one) => files.isReached(one.path))) return true;
  const importers = files.importing(path);
  if (isNamedElsewhere(name.text)) return true;
  if (importers.length === 0) return !/^use[A-Z]/.test(name.text);
  return files.naming(path).some((one) => takesAll(one.text, path));
}
function onlyHandsOn(text, name) {
  const isNamed2 = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`);
  let isRenamed = false;
  const rest = text.replace(/\bexport\s*\{[^{}]*\}\s*from\s*['"][^'"\n]+['"]/g, (handed) => {
    isRenamed ||= new RegExp(`${isNamed2.source}\\s+as\\b`).test(handed);
    return "";
  });
  return !isRenamed && !isNamed2.test(rest);
}
var identifiersOf = (name, ast) => linksOf(ast)?.identifiers(name) ?? [];
function useOf2(one) {
  const { parent } = one;
  if (ts111.isExportSpecifier(parent)) return parent.propertyName ? "runs" : "exported";
  if (!ts111.isPropertyAccessExpression(parent) || parent.expression !== one) return "runs";
  const set = parent.parent;
  const isSet = ts111.isBinaryExpression(set) && set.left === parent && ts111.isExpressionStatement(set.parent);
  return isSet && ts111.isSourceFile(set.parent.parent) ? "told" : "runs";
}
function isInString(name, { ast, indexed }) {
  const known13 = new Set(identifiersOf(name, ast).map((one) => one.getStart(ast)));
  const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
  return [...indexed.text.matchAll(whole)].some(({ index }) => {
    if (known13.has(index)) return false;
    const line = indexed.text.slice(indexed.text.lastIndexOf("\n", index) + 1, index);
    return !/\/\/|^\s*\/?\*/.test(line);
  });
}
function takesAll(text, path) {
  const stem = path.replace(/\.\w+$/, "").replace(/\/index$/, "").split("/").at(-1);
  return new RegExp(
    `(?:\\*(?:\\s+as\\s+[\\w$]+)?\\s*from|(?<!\\}\\s*=\\s*)\\brequire\\s*\\(|(?<!\\}\\s*=\\s*await\\s+)\\bimport\\s*\\()\\s*['"\`][^'"\`\\n]*${literally(stem)}(?:\\.\\w+)?/?['"\`]`
  ).test(text);
}

// src/extract/code/reached/methods.ts
import { ts as ts112 } from "./vendor/ts-morph.js";
function methodAt(ast, offset) {
  let found = null;
  const visit = (node) => {
    if (node.pos > offset || offset >= node.end) return;
    if ((ts112.isMethodDeclaration(node) || ts112.isPropertyAssignment(node)) && ts112.isIdentifier(node.name)) {
      if (runsByName(node)) found = node.name;
    }
    ts112.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}
function runsByName(node) {
  const { parent } = node;
  if (ts112.isClassLike(parent))
    return !parent.heritageClauses && !ts112.getDecorators(parent) && !ts112.getDecorators(node);
  if (ts112.isPropertyAssignment(node) && !isFunction(node.initializer)) return false;
  const { parent: owner } = parent;
  return ts112.isPropertyAssignment(owner) && ts112.isIdentifier(owner.name) && owner.name.text === "methods";
}
var MANY3 = 1e3;
var MAY_SAY = /\.([cm]?[jt]sx?|vue|svelte|html?|php|ejs|hbs|json)$/i;
function callReader(slice, tree, isNamedElsewhere) {
  const pages = pagesOf(tree);
  let last = null;
  const textsBelow = (folder) => {
    if (last?.folder === folder) return last.texts;
    const near = tree.list().filter((one) => isInside(folder, one.path) && MAY_SAY.test(one.path) && !one.problem);
    last = { folder, texts: near.length > MANY3 ? null : near.map((one) => textOf2(tree, one.path)) };
    return last.texts;
  };
  return ({ text: name, parent }, { ast, path, indexed }) => {
    const holder = ts112.isClassLike(parent.parent) ? parent.parent.name?.text ?? null : null;
    if (isNamedIn(indexed.text, name) || OWN_CHOSEN.test(indexed.text)) return true;
    if (holder !== null && slice.holding(holder).some(({ text }) => CHOSEN.test(text))) return true;
    if (!ts112.isExternalModule(ast) && !/\b(require|exports|define|importScripts)\b/.test(indexed.text)) {
      const folder = pages.around(path);
      if (folder !== null && pages.loading(path).every((page) => isInside(folder, page))) {
        const texts = textsBelow(folder);
        return texts === null || texts.some((text) => isNamedIn(text, name));
      }
    }
    return isNamedElsewhere(name) || slice.holding(name).some(({ text }) => isNamedIn(text, name));
  };
}
var CHOSEN = /[\w)]\[[^\]\n'"]{1,80}\]\s*(?:\?\.)?\(/;
var OWN_CHOSEN = /\bthis\[[^\]\n'"]{1,80}\]\s*(?:\?\.)?\(/;
function isNamedIn(text, name) {
  if (!text.includes(name)) return false;
  const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
  return [...text.matchAll(whole)].some(({ index }) => {
    const line = text.slice(Math.max(text.lastIndexOf("\n", index) + 1, index - 200), index);
    if (/^\s*(\/\/|\/?\*)/.test(line)) return false;
    const isAlone = /(^|[{,;])\s*((public|private|protected|static|async)\s+)*\*?\s*$/.test(line);
    return !(isAlone && DECLARES.test(text.slice(index + name.length, index + name.length + 300)));
  });
}
var DECLARES = /^\s*(:\s*(async\s*)?(function\b|\([^()]*\)\s*=>|\w+\s*=>)|\([^(){}]*\)\s*(:[^{}=;]{1,80})?\{)/;

// src/extract/code/reached/unreached.ts
import { ts as ts114 } from "./vendor/ts-morph.js";

// src/extract/code/reached/switched-off.ts
import { ts as ts113 } from "./vendor/ts-morph.js";
function neverPassed(ast, offset) {
  const node = nodeAt(ast, offset);
  for (const held of heldAt(node)) {
    if (!("test" in held) || held.over !== null) continue;
    for (const { part, outcome } of partsOf(held.test, held.outcome)) {
      if (isFixed2(part, !outcome)) return { test: part, how: "lets nothing through as the code stands" };
      if (isOfMaking(part, outcome)) return { test: part, how: "lets through only while the product is made" };
    }
  }
  return null;
}
var isOfTest = (ast, offset) => heldAt(nodeAt(ast, offset)).some(
  (held) => "test" in held && held.over === null && partsOf(held.test, held.outcome).some(({ part, outcome }) => outcome && testsForTest(part))
);
function testsForTest(part, depth = 2) {
  const text = part.getText().replace(/\s/g, "");
  if (TESTED.test(text)) return true;
  const value = depth > 0 && ts113.isIdentifier(part) ? valueOf(part) : null;
  return value !== null && partsOf(value, true).some((one) => one.outcome && testsForTest(one.part, depth - 1));
}
var TESTED = /^(Boolean\()?(process\.env|import\.meta\.env|Deno\.env)\.((\w+_)?(TEST_MODE|E2E|E2E_TESTS?|IS_TEST|IN_TEST|CYPRESS|PLAYWRIGHT)|((VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|IS)_)*TESTING|TEST|VITEST|JEST_WORKER_ID)\)?(===?['"](true|1|yes|on)['"]|!==?undefined)?$|^(process\.env\.NODE_ENV|import\.meta\.env\.MODE)===?['"]test['"]$|^import\.meta\.vitest$/;
function isOfMaking(part, outcome, depth = 2) {
  const text = part.getText().replace(/\s/g, "");
  if (MADE.test(text)) return outcome;
  if (RUN.test(text)) return !outcome;
  const value = depth > 0 && ts113.isIdentifier(part) ? valueOf(part) : null;
  return value !== null && partsOf(value, outcome).some((one) => isOfMaking(one.part, one.outcome, depth - 1));
}
var MADE = /^(__DEV__|import\.meta\.env\.DEV|process\.env\.NODE_ENV(===?['"]development['"]|!==?['"]production['"])|import\.meta\.env\.MODE===?['"]development['"])$/;
var RUN = /^(import\.meta\.env\.PROD|process\.env\.NODE_ENV(===?['"]production['"]|!==?['"]development['"]))$/;
function partsOf(test, outcome) {
  const part = unwrap(test);
  if (ts113.isPrefixUnaryExpression(part) && part.operator === ts113.SyntaxKind.ExclamationToken)
    return partsOf(part.operand, !outcome);
  const both = outcome ? ts113.SyntaxKind.AmpersandAmpersandToken : ts113.SyntaxKind.BarBarToken;
  if (ts113.isBinaryExpression(part) && part.operatorToken.kind === both)
    return [...partsOf(part.left, outcome), ...partsOf(part.right, outcome)];
  return [{ part, outcome }];
}
var isFixed2 = (part, value) => (ts113.isIdentifier(part) || part.kind === ts113.SyntaxKind.FalseKeyword || part.kind === ts113.SyntaxKind.TrueKeyword) && literalOf(part)?.value === value;
function nodeAt(ast, offset) {
  let node = ast;
  const holding = (one) => one.getStart(ast) <= offset && offset < one.end ? one : void 0;
  for (let inner = ts113.forEachChild(node, holding); inner; inner = ts113.forEachChild(node, holding)) node = inner;
  return node;
}

// src/extract/code/reached/unreached.ts
function withUnreached(drafts, slice, tree) {
  const known13 = new Set(slice.paths());
  const isNamedElsewhere = otherTexts(tree, (path) => known13.has(path));
  const files = fileUses(slice, isNamedElsewhere, bundledReader(tree), applicationReader(tree));
  const isCalled = callReader(slice, tree, isNamedElsewhere);
  const used = /* @__PURE__ */ new Map();
  const unreachedAt = ({ at: { path, start } }) => {
    if (!known13.has(path) || formatOf(path) !== null) return null;
    const isAlone = known13.size <= 1;
    if (!isAlone && !files.isReached(path)) return left(baseName(path), topOf(path));
    const file = slice.parse(path);
    if (!file) return null;
    if (file.ast.text.length !== file.indexed.text.length) return isAlone ? null : leftAsWritten(file, start);
    const offset = offsetOf(file.ast.text, start);
    if (isOfTest(file.ast, offset)) return "test";
    const closed = neverPassed(file.ast, offset);
    if (closed)
      return {
        at: file.placeOf(closed.test),
        message: `it stands behind a test of ${closed.test.getText()}, which ${closed.how}`
      };
    if (isAlone) return null;
    const method = methodAt(file.ast, offset);
    if (method && (!ts114.isClassLike(method.parent.parent) || files.importing(path).length > 0)) {
      let isSaid3 = used.get(method);
      if (isSaid3 === void 0) used.set(method, isSaid3 = isCalled(method, file));
      if (!isSaid3) return left(method.text, file.placeOf(method));
    }
    const declared2 = declaredAt2(file.ast, offset);
    if (!declared2) return null;
    let isNeeded = used.get(declared2.whole);
    if (isNeeded === void 0)
      used.set(declared2.whole, isNeeded = isUsed(declared2, file, slice, files, isNamedElsewhere));
    return isNeeded ? null : left(declared2.name.text, file.placeOf(declared2.name));
  };
  const asWritten = /* @__PURE__ */ new Map();
  const leftAsWritten = (file, start) => {
    const { path, text } = file.indexed;
    const ast = asWritten.get(path) ?? ts114.createSourceFile(`/${path}`, text, ts114.ScriptTarget.ESNext, true);
    asWritten.set(path, ast);
    const method = methodAt(ast, offsetOf(text, start));
    if (!method || ts114.isClassLike(method.parent.parent) || isCalled(method, file)) return null;
    return left(method.text, lineReader(path, text)(method.getStart(), method.end));
  };
  return drafts.flatMap((draft) => {
    const unreached = unreachedAt(draft);
    if (unreached === "test") return [];
    return unreached ? { ...draft, unreached } : draft;
  });
}
function offsetOf(text, { line, column }) {
  let start = 0;
  for (let left2 = line - 1; left2 > 0; left2--) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
var left = (name, at) => ({
  at,
  message: `it stands in ${name}, which nothing in the repository was seen to use`
});

// src/extract/code/read-syntax.ts
function readSyntax(tree, candidates, concepts, flagKeys, occurs, indexed, lexicon) {
  const slice = openSlice(tree, indexed, lexicon);
  const files = [...candidates.keys()].flatMap((path) => slice.parse(path) ?? []);
  const all3 = analyse(files, slice, concepts, flagKeys, occurs);
  const isOfOffice = officeReader(slice, tree);
  const ofOffice = new Set([...new Set(all3.map(({ at }) => at.path))].filter(isOfOffice));
  const drafts = withUnreached(
    all3.filter(({ at }) => !ofOffice.has(at.path)),
    slice,
    tree
  );
  const notices = [...candidates.keys()].flatMap((path) => slice.troubleOf(path) ?? []);
  return { drafts, notices, ofOffice: [...ofOffice] };
}
export {
  readSyntax
};
