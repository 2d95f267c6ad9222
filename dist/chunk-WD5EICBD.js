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
} from "./chunk-Q2NA6MPN.js";
import {
  askedForNothing,
  defaultDrafts,
  findFallbacks,
  inventedBirthsIn
} from "./chunk-SBKWQRYL.js";
import {
  applicationReader,
  bundledReader,
  openSlice,
  otherTexts,
  pagesOf,
  textOf as textOf2
} from "./chunk-RC33AWR2.js";
import "./chunk-MAHWS4OD.js";
import {
  COMPONENT,
  DETECTORS,
  GLANCE,
  UNKNOWN_PROPS,
  asking,
  askingRest,
  componentFinder,
  componentsIn,
  detectSdks,
  entriesIn,
  evaluate,
  findStatedChecks,
  handedToPick,
  handlerOfItem,
  handlerState,
  hookBehind,
  isAtOneGlance,
  isFlagOfStaff,
  isHandlerOf,
  isMade,
  isNeverCalled,
  isNeverOpened,
  isNeverTrue,
  isNothing,
  isOneself,
  isPlainProp,
  isRowOfTalk,
  itemControls,
  labelsOf,
  mayBeItem,
  namesAct,
  openedByName,
  partNamed,
  propRead,
  propsOf,
  speaksOfTwo,
  stateOpenedBy,
  translatedName,
  whyNothing,
  whyUnread
} from "./chunk-Y7QO5PKA.js";
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
} from "./chunk-ESQRE5SH.js";
import {
  holdsJsx,
  returnsOf as returnsOf2,
  wayOf
} from "./chunk-H5AMDORW.js";
import {
  assignmentsTo,
  callSiteOf,
  calleeOf,
  checkOf,
  couldBeCallOf,
  declarationOf,
  distinct,
  elementsOf,
  functionNamed,
  guardsAt,
  guardsInside,
  heldAt,
  importedAs,
  importersOf,
  initializerOf,
  isAssignment,
  isBirthOrAge,
  isCallOf,
  isChange,
  isChanged,
  isEntry,
  isMutation,
  isOfSomebody,
  isUnlike,
  isUnreadField,
  isWithin,
  isWithinUnlike,
  leaves,
  linksOf,
  literalOf,
  matchComparison,
  meaningOf,
  memberOf,
  namedAround,
  oneLine,
  operandsOf,
  personBehind,
  renderOf,
  returnedBy,
  returnsOf,
  routeOf,
  rowOfCall,
  seenOnBoth,
  serverPartsOf,
  setupCalled,
  showsOneself,
  traceTo,
  usesOfFunction,
  valueOf,
  valueOfDeclaration,
  writesTo
} from "./chunk-7774KW4R.js";
import "./chunk-HGLT7GTW.js";
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
  namesBound,
  receiverOf,
  textOf,
  throughout,
  unwrap,
  wordsOf
} from "./chunk-6XRSZYPB.js";
import {
  WRITES,
  handsOutMenu,
  isMenu,
  isMenuEntry,
  mayHoldMenu,
  mayListMenu,
  menuName,
  namesMenu
} from "./chunk-OHZ4B5JL.js";
import "./chunk-OVTDVL7D.js";
import "./chunk-HOJX2V4G.js";
import "./chunk-FDVKE2SA.js";
import {
  fitsTag,
  isLeafName,
  isPointer
} from "./chunk-JL4EDAPU.js";
import {
  fitsPattern,
  isSingleFile
} from "./chunk-NS6E64DD.js";
import {
  BACK_OFFICE,
  columnDraft,
  exclusionOf,
  formatOf,
  isBirthName,
  isLabelOf,
  isPaper,
  isUnsaidOf,
  kindsNamed,
  mayHoldScript,
  memberWord,
  readsOtherwise
} from "./chunk-CH4QBO7L.js";
import "./chunk-E3FFQW57.js";
import {
  componentName,
  dashed,
  hasAnyPhrase,
  lineReader,
  splitWords
} from "./chunk-IR7XPB67.js";
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
    if (possible.length === 0 || call.parent.kind === 171 || routeAt(call) !== null) continue;
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
var HANDLERS = [214, 175, 211];
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
  return (body && body.kind === 242 ? body.statements.at(-1) : body) ?? handler;
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
    const known15 = /* @__PURE__ */ new WeakMap();
    return (ast) => {
      let acts2 = known15.get(ast);
      if (!acts2) {
        const file = slice.parse(ast.fileName.slice(1));
        known15.set(ast, acts2 = file ? actsIn2(file, concept) : []);
      }
      return acts2;
    };
  };
}

// src/extract/code/age/missing-answers.ts
import "./vendor/ts-morph.js";
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
  if (!(body.kind === 242)) return otherSide(body);
  return body.statements.flatMap((statement) => {
    if (statement.kind === 254) return statement.expression ? otherSide(statement.expression) : [];
    if (!(statement.kind === 246) || !asksForMissingAge(statement.expression)) return [];
    const [only] = statement.thenStatement.kind === 242 ? statement.thenStatement.statements : [statement.thenStatement];
    return only && only.kind === 254 && only.expression ? [only.expression] : [];
  });
}
function otherSide(returned) {
  const inner = unwrap(returned);
  if (!(inner.kind === 228)) return [];
  if (asksForMissingAge(inner.condition)) return [inner.whenTrue];
  return isAge(inner.condition) ? [inner.whenFalse] : [];
}
function asksForMissingAge(condition) {
  const inner = unwrap(condition);
  if (inner.kind === 227 && inner.operatorToken.kind === 57)
    return asksForMissingAge(inner.left) || asksForMissingAge(inner.right);
  const asked2 = askedForNothing(inner);
  return !!asked2?.isMissing && isAge(asked2.value);
}
function isAge(value) {
  const name = nameOf(unwrap(value)) ?? "";
  return isBirthName(name) || /^(user_?)?age$/i.test(name);
}

// src/extract/code/age/missing-passes.ts
import "./vendor/ts-morph.js";

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
    if (!(call.kind === 214)) continue;
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
    const callee = node.kind === 214 ? node.expression : null;
    if (callee && callee.kind === 212 && PARSES.test(callee.name.text)) {
      const schema = unwrap(callee.expression);
      if (schema.kind === 80 && SCHEMA.test(schema.text)) found.push(schema);
    }
    ts3.forEachChild(node, look);
  };
  ts3.forEachChild(around, look);
  return found;
}
var SCHEMA = /(schema|validator|validation|dto|body|input|rules|shape)s?$/i;
function givenTo(middleware) {
  const inner = unwrap(middleware);
  if (!(inner.kind === 214) || !/valid|schema|body|parse|celebrate/i.test(nameOf(inner.expression) ?? ""))
    return [];
  return inner.arguments.flatMap((one) => {
    const given = unwrap(one);
    const values = given.kind === 211 ? given.properties.flatMap((each) => each.kind === 304 ? [unwrap(each.initializer)] : []) : [given];
    return values.filter((each) => each.kind === 80);
  });
}
function textOfSchema(name) {
  const own = valueOf(name);
  const far = own ? null : importedAs(name.getSourceFile(), name.text);
  const whole = own ?? (far && far.kind === 261 ? far.initializer : far && ts3.isExpression(far) ? far : null);
  if (!whole) return null;
  const text = whole.getText();
  return /\{/.test(text) && !PUT_TOGETHER.test(text) ? text : null;
}

// src/extract/code/age/ages-of-nothing.ts
var looksAtAll = (held) => new RegExp(
  String.raw`(?:\bassert\w{0,40}|\b(?:\w{0,40}valid\w{0,40})|[sS]chema\s*\.\s*\w{0,10}[pP]arse\w{0,10}|\bcheckBody)\s*\((?:await\s+)?(?:(?:req|request|ctx\.request|c\.req|event)\b(?!\.body\.|\.body\[)|(?:Object\.fromEntries\()?(?:${held})\b(?![.[]))`,
  "i"
);
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
  const looks = looksAtAll(heldIn(names2[0]) ?? "(?!)");
  return looks.test(before) && mayLookAtIt(around, test, names2.map(textOf), looks) ? null : names2;
}
function mayLookAtIt(around, test, names2, looks) {
  if (schemasOfRoute(test) !== null) return false;
  let may = false;
  eachNode(around, (node) => {
    if (may || !(node.kind === 214) || node.pos > test.pos || !looks.test(node.getText())) return;
    const text = calleeOf(node.expression)?.body?.getText() ?? null;
    may = text === null || names2.some((name) => text.includes(name)) || HANDS_ON.test(text);
  });
  return may;
}
var HANDS_ON = /\w*(valid|parse|check|assert|ensure)\w*\s*\(/i;
function heldIn(name) {
  const declared2 = name.kind === 80 && !isMember(name) ? declarationOf(name.text, name) : null;
  const holder = declared2 && declared2.kind === 209 ? declared2.parent.parent : null;
  const whole = holder && holder.kind === 261 ? holder.initializer : null;
  const chain = chainOf(whole ?? name.parent);
  return whole || chain.length > 1 ? chain[0]?.replaceAll("$", "\\$") ?? null : null;
}
var isMember = (name) => name.parent.kind === 212 && name.parent.name === name;
var plainName = (side) => {
  const inner = unwrap(side);
  return inner.kind === 80 ? [inner.text] : [];
};
function sentName(value, left2) {
  const inner = unwrap(value);
  if (left2 === 0) return null;
  if (inner.kind === 80) return sentAs(inner, left2 - 1);
  if (inner.kind === 212)
    return isBirthOrAge(inner.name.text) && isUnreadField(inner) ? [inner.name] : null;
  if (inner.kind === 227 && /^[-/*%|]$/.test(inner.operatorToken.getText()))
    return sentName(inner.left, left2 - 1) ?? sentName(inner.right, left2 - 1);
  if (inner.kind === 215) return nameOf(inner.expression) === "Date" ? ofArguments(inner, left2) : null;
  if (!(inner.kind === 214)) return null;
  const key = inner.arguments.find(ts4.isStringLiteral);
  if (key && isBirthOrAge(key.text) && isUnreadField(inner)) return [key];
  if (WORKS_OUT.test(nameOf(inner.expression) ?? ""))
    return ofArguments(inner, left2) ?? sentName(receiverOf(inner.expression) ?? inner.expression, left2 - 1);
  const own = calleeOf(inner.expression);
  return own && !thinksOfNothing(own) ? ofArguments(inner, left2) : null;
}
function thinksOfNothing({ parameters, body }) {
  const text = body?.getText() ?? "";
  const own = parameters.flatMap(({ name }) => name.kind === 80 ? [name.text] : []).join("|");
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
  if (declared2.kind === 261) {
    const given = valueOfDeclaration(declared2);
    return given && sentName(given, left2);
  }
  const own = declared2.kind === 209 ? declared2.propertyName ?? declared2.name : null;
  if (!own || !(declared2.kind === 209) || declared2.initializer || !isBirthOrAge(textOf(own))) return null;
  return isUnreadField(name) ? [name, own] : null;
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
  return file.ofKind(246).flatMap((statement) => {
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
    if (!(test.kind === 227) || !/^[<>]=?$/.test(test.operatorToken.getText())) continue;
    const names2 = keepsYoungOut(test, concept) ? sentUnread(test) : null;
    if (names2) return isInsideTestOf(textOf(names2[0]), statement) ? null : { node: names2[0], names: names2, before: test };
  }
  return null;
}
function isInsideTestOf(name, statement) {
  for (let at = statement.parent; at && !isFunction(at); at = at.parent)
    if (at.kind === 246 && at.expression.getText().split(/\W+/).includes(name)) return true;
  return false;
}
function alternatives(test) {
  const either2 = test.kind === 227 && test.operatorToken.kind === 57;
  return either2 ? [...alternatives(unwrap(test.left)), ...alternatives(unwrap(test.right))] : [test];
}
function passedOver({ expression, thenStatement, elseStatement }, concept) {
  if (elseStatement) return null;
  const test = unwrap(expression);
  if (leaves(thenStatement, "function")) {
    const both = test.kind === 227 && test.operatorToken.kind === 56;
    if (both) return isAge2(test.left) && keepsYoungOut(test.right, concept) ? unwrap(test.left) : null;
    return test.kind === 227 && isOfNobody(test) && keepsYoungOut(test, concept) ? unwrap(test.left) : null;
  }
  if (!isAge2(test) || !(thenStatement.kind === 242)) return null;
  const inside = thenStatement.statements.some(
    (one) => one.kind === 246 && leaves(one.thenStatement, "function") && keepsYoungOut(unwrap(one.expression), concept)
  );
  return inside ? test : null;
}
function isOfNobody({ left: left2, operatorToken }) {
  const asked2 = unwrap(left2);
  return /^<=?$/.test(operatorToken.getText()) && asked2.kind === 212 && asked2.questionDotToken !== void 0 && isAge2(asked2);
}
function keepsYoungOut(test, concept) {
  const inner = unwrap(test);
  if (!(inner.kind === 227) || !/^[<>]=?$/.test(inner.operatorToken.getText())) return false;
  return matchComparison(inner, false, concept)?.protects === true && !isFilter(inner);
}
var isFilter = ({ right }) => /max|to\b|until/i.test(right.getText());
function isAge2(value) {
  const inner = unwrap(value);
  if (!(inner.kind === 80) && !(inner.kind === 212)) return false;
  return isBirthOrAge(nameOf(inner) ?? "");
}

// src/extract/code/controls/about-program.ts
import "./vendor/ts-morph.js";
var isAboutProgram = (element) => leadsToTracker(element) || isOfCrash(element);
var leadsToTracker = ({ attributes }) => attributes.properties.some((one) => {
  if (!(one.kind === 292) || !/^(href|to|url)$/.test(textOf(one.name)) || !one.initializer) return false;
  const { initializer } = one;
  const value = initializer.kind === 295 ? initializer.expression : initializer;
  if (value && value.kind === 229)
    return ELSEWHERE.test(value.head.text) && TRACKER.test(value.head.text);
  return !!value && (value.kind === 11 || value.kind === 15) && TRACKER.test(value.text);
});
var ELSEWHERE = /^(https?:)?\/\/[^/]/;
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
  const { initializer } = one.kind === 292 && /^on[A-Z]/.test(textOf(one.name)) ? one : {};
  return initializer && initializer.kind === 295 && initializer.expression ? [initializer.expression] : [];
});
var runOf = (handler) => {
  const inner = unwrap(handler);
  return inner.kind === 80 ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
};
var tellsWritten = (element) => handlersOf(element).some((one) => holdsWritten(runOf(one)?.body ?? one));
function holdsWritten(root) {
  let holds = false;
  eachNode(root, (node) => {
    if (node.kind === 212)
      holds ||= /^_?(id|uuid|key)$/.test(node.name.text) && isWritten(nameOf(node.expression) ?? "");
    else if (node.kind === 80) holds ||= /[a-z]Id$/.test(node.text) && isWritten(node.text.slice(0, -2));
  });
  return holds;
}
var isWritten = (name) => WRITTEN.test(splitWords(name).at(-1) ?? "");
var WRITTEN = /^(comment|post|message|msg|reply|review|thread|topic|answer|note|story)$/;
var tellsErrorOfWritten = (handler) => tellsError(handler, (node) => {
  let call = null;
  for (let at = node; at.parent && !isFunction(at); at = at.parent)
    if (at.parent.kind === 214 && at.parent.expression !== at) call = at.parent;
  return call !== null && holdsWritten(call);
});
function tellsError(handler, isMeant = () => true) {
  const run = runOf(handler);
  let tells = false;
  if (run?.body)
    eachNode(run.body, (node) => {
      if (!(node.kind === 212) || !OF_ERROR.test(node.name.text) || isOnlyShown(node, run)) return;
      tells ||= isGiven(unwrap(node.expression), run) && isMeant(node);
    });
  return tells;
}
function isOnlyShown(node, run) {
  for (let at = node; at.parent && at !== run; at = at.parent)
    if (at.parent.kind === 214 && at.parent.expression !== at)
      return SHOWS.test(chainOf(at.parent.expression).join("."));
  return false;
}
var SHOWS = /^(?!.*(report|feedback|bug|crash|issue|ticket)).*(^|\.)(toast|alert|notify|notification|snackbar|message|console|(set|show)\w*(Error|Message|Toast|Alert|Notice|Snackbar|Status))(\.|$)/i;
var OF_ERROR = /^(message|stack|componentStack|digest)$/;
var ERROR = /^(error|err|exception)$/;
function isGiven(error, run) {
  if (error.kind === 212)
    return ERROR.test(error.name.text) && /^(this\.)?(props|state)$/.test(error.expression.getText());
  if (!(error.kind === 80) || !ERROR.test(error.text)) return false;
  const declared2 = declarationOf(error.text, error);
  const holder = declared2 && declared2.kind === 209 ? declared2.parent.parent : declared2;
  return !!holder && holder.kind === 170 && holder.parent !== run && !isWithin(holder, run);
}

// src/extract/code/controls/acts-behind.ts
import "./vendor/ts-morph.js";

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
  if (parent.kind === 246) return at === parent.expression ? null : parent.expression;
  if (parent.kind === 228) return at === parent.condition ? null : parent.condition;
  const isLogical = parent.kind === 227 && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  return isLogical && at === parent.right ? parent.left : null;
}
function comparesName(test) {
  const inner = unwrap(test);
  if (isFunction(inner)) return false;
  if (inner.kind === 225) return comparesName(inner.operand);
  if (!(inner.kind === 227)) return false;
  const isEquality = /^[!=]==?$/.test(inner.operatorToken.getText());
  if (isEquality) return isName(inner.left) || isName(inner.right);
  return comparesName(inner.left) || comparesName(inner.right);
}
function isName(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 11 || inner.kind === 15 || inner.kind === 9) return true;
  if (inner.kind === 80) return /^[A-Z][A-Z\d_]+$/.test(inner.text);
  return inner.kind === 212 && /^[A-Z]/.test(inner.name.text);
}

// src/extract/code/controls/hooked-acts.ts
import "./vendor/ts-morph.js";
var RUNS = /^(mutate|mutateAsync|trigger|execute|executeMutation|run|runAsync|fetchData)$/;
function actOfHook(callee, actsIn2) {
  const made = callee.kind === 80 ? hookThatGave(callee) : ranBy(callee);
  return made && (actWithin(made, actsIn2) ?? actOfDocument(made, actsIn2));
}
function actWithin(made, actsIn2) {
  const acts2 = actsIn2(made.getSourceFile());
  return acts2.find((act) => act.pos >= made.pos && act.end <= made.end && !isInFunction(act, made)) ?? null;
}
function actOfDocument({ arguments: [first] }, actsIn2) {
  const document = first && unwrap(first);
  if (!document || !(document.kind === 80)) return null;
  const found = declarationOf(document.text, document) ?? importedAs(document.getSourceFile(), document.text);
  const value = found && !(found.kind === 308) && found.kind === 261 ? valueOfDeclaration(found) : null;
  return value && unwrap(value).kind === 216 ? actWithin(value, actsIn2) : null;
}
function hookThatGave(name) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2 || !(declared2.kind === 209) || !(declared2.parent.parent.kind === 261)) return null;
  const pattern = declared2.parent;
  const isRunner = pattern.kind === 208 ? pattern.elements.find((one) => !(one.kind === 233)) === declared2 : RUNS.test(textOf(declared2.propertyName ?? declared2.name));
  return isRunner ? hookCall(pattern.parent) : null;
}
function ranBy(callee) {
  if (!(callee.kind === 212) || !RUNS.test(callee.name.text)) return null;
  const holder = unwrap(callee.expression);
  const declared2 = holder.kind === 80 ? declarationOf(holder.text, holder) : null;
  return declared2 && declared2.kind === 261 ? hookCall(declared2) : null;
}
function hookCall({ initializer }) {
  const made = initializer && unwrap(initializer);
  return made && made.kind === 214 && /^use[A-Z]/.test(nameOf(made.expression) ?? "") ? made : null;
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
    if (parent.kind === 300) return "never";
    if (at !== node && isFunction(at) && !isHandedToRun(at)) return "never";
    if (isUnderCondition(at, parent)) runs2 = "perhaps";
    if (!(parent.kind === 242)) continue;
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
    if (isWithin(act, node)) does = node.kind === 214 && isWithinOther(act, node);
    else does = isMutation(node) || node.kind === 214 && !NO_ACT.test(nameOf(node.expression) ?? "");
  });
  return does;
}
var isWithinOther = (act, { expression }) => {
  const name = nameOf(expression) ?? "";
  return !isWithin(act, expression) && !RUNS_IT.test(name) && name !== "dispatch";
};
function isHandedToRun(given) {
  let at = given;
  while (at.parent.kind === 218) at = at.parent;
  const { parent } = at;
  if (parent.kind === 214)
    return parent.expression === at || parent.arguments[0] === at && RUNS_IT.test(nameOf(parent.expression) ?? "");
  const isHandedBack = parent.kind === 254 || parent.kind === 220 && parent.body === at;
  const [first] = given.parameters;
  return isHandedBack && !!first && first.name.kind === 80 && textOf(first.name) === "dispatch";
}
function isUnderCondition(at, parent) {
  if (parent.kind === 246) return at !== parent.expression;
  if (parent.kind === 228) return at !== parent.condition;
  if (parent.kind === 227)
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
  if (node.kind === 254 || node.kind === 258) return true;
  if (node.kind === 253 || node.kind === 252) return true;
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
    if (!found && node.kind === 214) take(node, () => behind(node.expression, props, actsIn2, steps - 1));
  });
  return found;
}

// src/extract/code/controls/bare-items.ts
import "./vendor/ts-morph.js";
function isBareItem({ tagName, parent }, attributes) {
  const words = splitWords(tagName.getText().split(".").join(" "));
  const isItem5 = words.at(-1) === "item" && /^(menu|dropdown)$/.test(words.at(-2) ?? "");
  return isItem5 && words.every((word) => OF_ITEMS.test(word)) && parent.kind === 285 && [...attributes.keys()].every((name) => LOOKS.test(name)) && holdsOnlyWords(parent);
}
function holdsOnlyWords(item) {
  let isOnly = true;
  eachNode(item, (node) => {
    if (!(node.kind === 287 || node.kind === 286) || node === item.openingElement) return;
    isOnly &&= PLAIN2.test(node.tagName.getText()) && !node.attributes.properties.some((one) => !isLook(one));
  });
  return isOnly;
}
var PLAIN2 = /^(p|span|i|b|em|strong|small|div|svg|path|\w*Icon|Text)$/;
var isLook = (one) => one.kind === 292 && !/^(on[A-Z].*|href|to|ref|id|role)$/.test(textOf(one.name));
var OF_ITEMS = /^([a-z]{1,2}|base|ui|app|context|dropdown|menu|item)$/;
var LOOKS = /^(class|className|style|icon|color|variant|size|key|danger|destructive|divided|inset)$/;
var GIVES_ITEM = /^(trigger|target|activator|anchor|link|button|close|action|slot|dialog|modal|popover|tooltip|toggle)$/;
var mayBeRun = (element) => doesOfItself(element.tagName) || isTakenUp(element, mayHold);
function isUnclearItem(element) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => one.kind === 292 ? [[textOf(one.name), true]] : [])
  );
  if (attributes.size < properties.length || !isBareItem(element, attributes) || doesOfItself(element.tagName))
    return false;
  return !isTakenUp(element, runs) && isTakenUp(element, mayHold);
}
var OWN = /^([./~#]|@\/)/;
function doesOfItself(tag) {
  const name = tag.kind === 80 ? tag : null;
  const declared2 = name && meaningOf(name);
  if (declared2) return declared2.is !== "function" || reactsIn(declared2.node);
  const from = name && linksOf(tag)?.imports.get(name.text)?.specifier;
  return !!from && OWN.test(from);
}
function reactsIn(item) {
  let reacts = false;
  eachNode(item, (node) => {
    if (node.kind === 292) {
      const name = textOf(node.name);
      reacts ||= /^(ref|href|to|form)$/.test(name) || /^on[A-Z]/.test(name) && !isOnlyGiven(node, item);
    }
    if (node.kind === 214)
      reacts ||= /^(useEffect|addEventListener|createElement|h)$/.test(nameOf(node.expression) ?? "");
    if ((node.kind === 287 || node.kind === 286) && /^[A-Z]/.test(node.tagName.getText()))
      reacts ||= meaningOf(node.tagName) !== null;
  });
  return reacts;
}
function isOnlyGiven(attribute, item) {
  let isOnly = true;
  eachNode(attribute, (node) => {
    if (!(node.kind === 80) || node === attribute.name) return;
    if (node.parent.kind === 212 && node.parent.name === node) return;
    let at = declarationOf(node.text, node);
    const hasDefault = !!at && at.kind === 209 && at.initializer !== void 0;
    while (at && (at.kind === 209 || at.kind === 207)) at = at.parent;
    isOnly &&= !hasDefault && !!at && at.kind === 170 && (at.parent === item || isWithinAttribute(at, attribute));
  });
  return isOnly;
}
var isWithinAttribute = (node, attribute) => node.pos >= attribute.pos && node.end <= attribute.end;
function isTakenUp(element, may) {
  const own = element.kind === 287 ? element.parent : element;
  for (let at = own.parent; at && (!isFunction(at) || isHanded(at)); at = at.parent) {
    if (at.kind === 292) return true;
    if (!(at.kind === 285)) continue;
    const { tagName, attributes } = at.openingElement;
    const tag = tagName.getText();
    const words = splitWords(nameOf(tagName) ?? "");
    if (/^(form|label)$/i.test(tag) || words.at(-1) === "form") return true;
    const isPart = /^[A-Z]/.test(tag) || tag.includes("-");
    if (isPart && words.some((word) => GIVES_ITEM.test(word))) return true;
    const test = tag.endsWith(".Provider") ? runs : may;
    if (attributes.properties.some((one) => one.kind === 294 || acts(one, isPart, test))) return true;
  }
  return false;
}
var isHanded = ({ parent }) => parent.kind === 214 || parent.kind === 295;
function acts(attribute, isPart, may) {
  const name = textOf(attribute.name);
  if (/^(on[A-Z].*|asChild|render|action)$/.test(name)) return true;
  const { initializer } = attribute;
  const value = isPart && initializer && initializer.kind === 295 && initializer.expression;
  return !!value && !SAYS.test(name) && may(value);
}
var SAYS = /^(class|className|style|children|key|id|title|label|text|icon|placement|align|side|size|variant|color|theme|open|isOpen|visible|show|disabled|anchorEl|aria-.+|data-.+)$/;
function isData(value) {
  const inner = unwrap(value);
  if (inner.kind === 229 || literalOf(inner)) return true;
  if (inner.kind === 225) return true;
  if (inner.kind === 227) return /^[!=<>]/.test(inner.operatorToken.getText());
  if (inner.kind === 228) return isData(inner.whenTrue) && isData(inner.whenFalse);
  if (inner.kind === 210) return inner.elements.every(isData);
  if (inner.kind === 211)
    return inner.properties.every((one) => one.kind === 304 && isData(one.initializer));
  if (inner.kind === 214)
    return /^(t|translate|formatMessage|Boolean|String|Number)$/.test(nameOf(inner.expression) ?? "");
  if (!(inner.kind === 80)) return false;
  const declared2 = declarationOf(inner.text, inner);
  if (declared2 && declared2.kind === 209 && declared2.parent.kind === 208) {
    const holder = declared2.parent.parent;
    const made = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
    const isFirst2 = declared2.parent.elements[0] === declared2;
    return isFirst2 && !!made && made.kind === 214 && nameOf(made.expression) === "useState" && made.arguments.every(isData);
  }
  const held = valueOf(inner);
  return held !== null && isData(held);
}
var mayHold = (value) => !isData(value);
function runs(value) {
  const inner = unwrap(value);
  if (isFunction(inner)) return true;
  if (!(inner.kind === 80)) return inner.kind === 212 && VERB.test(inner.name.text);
  if (functionNamed(inner.text, inner)) return true;
  const held = valueOf(inner);
  if (held) return runs(held) || unwrap(held).kind === 214;
  return VERB.test(inner.text);
}
var VERB = /^(on|do|handle|choose|select|pick|act|perform|report|send|dispatch|execute|submit|emit|call)([A-Z]\w*)?$|^(open|set|toggle|run|click|press|tap)[A-Z]/;

// src/extract/code/controls/makes-paper.ts
import "./vendor/ts-morph.js";
var makesPaper = ({ attributes }) => attributes.properties.some((one) => {
  if (!(one.kind === 292)) return false;
  if (textOf(one.name) === "download") return true;
  const { initializer } = one;
  const isHandler = /^on[A-Z]/.test(textOf(one.name)) && initializer && initializer.kind === 295;
  return !!isHandler && !!initializer.expression && isOfPaper(initializer.expression);
});
var PAPER = /^(print|download|export)$/;
function isOfPaper(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return callsForPaper(inner);
  const named3 = inner.kind === 214 ? inner.expression : inner;
  if (PAPER.test(splitWords(nameOf(named3) ?? "")[0] ?? "")) return true;
  const run = runOf3(named3);
  return run !== null && callsForPaper(run);
}
function runOf3(named3) {
  if (named3.kind === 80) return functionNamed(named3.text, named3);
  if (!(named3.kind === 212) || named3.expression.kind !== 110) return null;
  const member = memberOf(named3, named3.name.text);
  return member && isFunction(member) ? member : null;
}
function callsForPaper({ body }) {
  let calls = false;
  const look = (node) => {
    calls ||= node.kind === 214 && PAPER.test(splitWords(nameOf(node.expression) ?? "")[0] ?? "");
  };
  if (body) {
    look(body);
    eachNode(body, look);
  }
  return calls;
}

// src/extract/code/reporting/flag-signs.ts
import "./vendor/ts-morph.js";
var showsFlag = (element) => FLAG.test((element.kind === 287 ? element.parent : element).getText().slice(0, MAX_TEXT));
var FLAG = /\b(?:icon|name|glyph|iconName)=["'{`]+(?:\w+[-:])?flag\b|<(?:\w*Flag\w*Icon|Icon\w*Flag\w*|Flag)\b|\bfa-flag\b/;
var MAX_TEXT = 2e3;

// src/extract/code/controls/not-yet.ts
import "./vendor/ts-morph.js";
var LOADS = /^(is )?((\w+ )*(loading|fetching|initiali[sz]ing)|(loading|fetching) \w+|(?<=is )pending)$/;
var IS_OVER = /^(done|over|ended|finished|failed|error|errors)$/;
var YES_OR_NO = /^(is|has|was|did|are)$|^(blocked|muted|reported|hidden|ignored|flagged)$/;
function isNotYetThere(element) {
  const isGrey = element.attributes.properties.some(
    (one) => one.kind === 292 && textOf(one.name) === "disabled" && (!one.initializer || one.initializer.kind === 295 && one.initializer.expression?.getText() === "true")
  );
  if (!isGrey) return false;
  let at = element.kind === 287 ? element.parent : element;
  while (at.parent.kind === 218 || at.parent.kind === 289) at = at.parent;
  const test = testFor(at);
  return test !== null && isStillOpen(test.expression, test.holds);
}
function isStillOpen(expression, holds) {
  const test = unwrap(expression);
  if (test.kind === 225 && test.operator === 54)
    return isStillOpen(test.operand, !holds);
  if (!(test.kind === 227)) return holds && loads(test);
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
  return value === "null" || value === "undefined" ? wordsOf(left2).some((word) => YES_OR_NO.test(word)) : (right.kind === 11 || right.kind === 15) && LOADS.test(right.text);
}
function loads(expression) {
  const value = unwrap(expression);
  const words = wordsOf(value);
  if (words.some((word) => IS_OVER.test(word))) return false;
  if (LOADS.test(words.join(" "))) return true;
  return (value.kind === 212 || value.kind === 213 || value.kind === 214) && loads(value.expression);
}
function testFor(shown) {
  const { parent } = shown;
  if (parent.kind === 228 && parent.condition !== shown)
    return { expression: parent.condition, holds: parent.whenTrue === shown };
  const isAnd = parent.kind === 227 && parent.operatorToken.kind === 56;
  return isAnd && parent.right === shown ? { expression: parent.left, holds: true } : null;
}

// src/extract/code/controls/inert.ts
import "./vendor/ts-morph.js";
function isInert(element, hasHandler, props) {
  const { properties } = element.attributes;
  const attributes = new Map(
    properties.flatMap((one) => one.kind === 292 ? [[textOf(one.name), valueOfAttribute(one)]] : [])
  );
  const disabled = attributes.get("disabled");
  const isOpen2 = properties.some((one) => one.kind === 294);
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
  return (href.kind === 11 || href.kind === 15) && /^\s*(#|javascript:.*)?\s*$/.test(href.text);
}
function whyInert({ tagName, attributes }, hasHandler) {
  const isOff = attributes.properties.some(
    (one) => one.kind === 292 && textOf(one.name) === "disabled" && /^(disabled|.*\btrue\b.*)$/.test(one.getText())
  );
  if (hasHandler || isOff) return "it is always disabled";
  return /^a$|Link$/.test(tagName.getText()) ? "its link leads nowhere" : "nothing runs when it is pressed";
}
function looksPressed({ tagName, attributes }) {
  if (!/^(div|li|span|p|View)$/.test(tagName.getText())) return false;
  return attributes.properties.some((one) => {
    if (!(one.kind === 292) || !/^class(Name)?$/.test(textOf(one.name)) || !one.initializer) return false;
    const said = one.initializer.kind === 295 ? one.initializer.expression : one.initializer;
    return !!said && (said.kind === 11 || said.kind === 15) && PRESSED.test(said.text) && !/(^|\s)js-/.test(said.text);
  });
}
var PRESSED = /(^|\s)(cursor-pointer|dropdown-item|menu-item|context-menu-item|dropdown__item|menu__item)(\s|$)/;
function valueOfAttribute({ initializer }) {
  if (!initializer) return true;
  return initializer.kind === 295 ? initializer.expression ?? true : initializer;
}
var REACHABLE = /^(on[A-Z].*|ref|id|name|form|formAction|formaction|popover.*|command.*|data-.*|x-.*|hx-.*|role|as)$/;
var isFoundByName = (attributes) => [...attributes.keys()].some((name) => REACHABLE.test(name));
var GIVES = /^(trigger|target|activator|anchor|link|button|close|action|slot|menu|dialog|popover|tooltip|item|toggle)$/;
function isWired(element) {
  const own = element.kind === 287 ? element.parent : element;
  for (let at = own.parent; at && !isFunction(at); at = at.parent) {
    if (at.kind === 292) return true;
    if (!(at.kind === 285)) continue;
    const { tagName, attributes } = at.openingElement;
    const words = splitWords(nameOf(tagName) ?? "");
    if (/^(form|label|Form)$/.test(tagName.getText()) || words.at(-1) === "form") return true;
    if (/^[A-Z]/.test(tagName.getText()) && words.some((word) => GIVES.test(word))) return true;
    const acts2 = attributes.properties.some(
      (one) => one.kind === 294 || /^(on[A-Z].*|asChild|render|action)$/.test(textOf(one.name))
    );
    if (acts2) return true;
  }
  return false;
}

// src/extract/code/controls/press-hooks.ts
import "./vendor/ts-morph.js";
var PRESSES = /^use(Long|Double)?(Press|Tap|Click)(Handlers?|Props|Events?)?$/;
var ON_PRESS = /^on(Press|LongPress|Tap|Click|DoubleClick)$/;
function pressedThrough({
  attributes
}) {
  for (const attribute of attributes.properties) {
    if (!(attribute.kind === 294)) continue;
    const given = unwrap(attribute.expression);
    const name = given.kind === 214 ? unwrap(given.expression) : given;
    const hook = name.kind === 80 ? hookBehind2(name) : null;
    const expression = hook && handlerIn(hook);
    if (expression) return { name, expression };
  }
  return null;
}
function hookBehind2(name) {
  const declared2 = declarationOf(name.text, name);
  const isTaken = !!declared2 && declared2.kind === 209 && !declared2.dotDotDotToken;
  const holder = isTaken ? declared2.parent.parent : declared2;
  const value = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  return value && value.kind === 214 && PRESSES.test(nameOf(value.expression) ?? "") ? value : null;
}
function handlerIn({ arguments: [first] }) {
  const given = first && unwrap(first);
  if (!given) return null;
  if (isFunction(given) || given.kind === 80 || given.kind === 212) return given;
  if (!(given.kind === 211)) return null;
  const found = given.properties.find((one) => one.name && ON_PRESS.test(textOf(one.name)));
  return !found ? null : found.kind === 305 ? found.name : found.kind === 304 ? found.initializer : null;
}

// src/extract/code/controls/controls.ts
import "./vendor/ts-morph.js";
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
  const isOther3 = handler && readsOtherwise(labels, actOf(handler), concept) && !showsFlag(element);
  if (handler && isHandlerOf(handler.expression, concept) && !isOther3) return found(handler.name, symbolOf(handler));
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
  if (handlers.length === 0 || !handlers.every(({ expression }) => isNothing2(expression) || onlyStops(expression)))
    return false;
  let holdsControl2 = false;
  eachNode(element.parent, (node) => {
    if (node === element || holdsControl2 || !(node.kind === 287 || node.kind === 286)) return;
    holdsControl2 = handlersOf2(node).some(({ name }) => TRIGGER.test(textOf(name)));
  });
  return element.kind === 287 && holdsControl2;
}
function isNothing2(handler) {
  const inner = unwrap(handler);
  return inner.kind === 220 && inner.body.kind === 242 && inner.body.statements.length === 0;
}
var BOX = /^(div|section|article|aside|form|dialog|ul|li|span|header|footer|main|View)$/;
var STOPS = /^(stopPropagation|stopImmediatePropagation|preventDefault)$/;
function onlyStops(handler) {
  const inner = unwrap(handler);
  if (!(inner.kind === 220) && !(inner.kind === 219)) return false;
  const { body } = inner;
  const done = body.kind === 242 ? body.statements.map((one) => one.kind === 245 ? unwrap(one.expression) : null) : [unwrap(body)];
  return done.length > 0 && done.every((one) => one && one.kind === 214 && STOPS.test(nameOf(one.expression) ?? ""));
}
function handlersOf2(element) {
  return element.attributes.properties.flatMap((attribute) => {
    if (attribute.kind === 294 || !attribute.initializer || !(attribute.initializer.kind === 295))
      return [];
    const { expression } = attribute.initializer;
    return expression && HANDLER.test(textOf(attribute.name)) ? [{ name: attribute.name, expression }] : [];
  });
}
function symbolOf({ name, expression }) {
  return nameOf(expression) ?? textOf(name);
}
function actOf(handler) {
  const run = unwrap(handler.expression);
  if (!(run.kind === 220)) return symbolOf(handler);
  const [only, ...more] = run.body.kind === 242 ? run.body.statements : [];
  const done = run.body.kind === 242 ? more.length === 0 && only && only.kind === 245 ? only.expression : null : run.body;
  const call = done && unwrap(done);
  return (call && call.kind === 214 ? nameOf(call.expression) : null) ?? symbolOf(handler);
}

// src/extract/code/controls/handed-controls.ts
import "./vendor/ts-morph.js";
var SWITCH = /* @__PURE__ */ new Set(["can", "show", "has", "allow", "enable", "with", "is"]);
var propControl = (element, concept, props) => propControls(element, concept, props)[0] ?? null;
var propControls = (element, concept, props) => element.attributes.properties.flatMap(
  (attribute) => attribute.kind === 294 ? [] : controlGiven(attribute, element, concept, props) ?? []
);
function controlGiven(attribute, element, concept, props) {
  const name = textOf(attribute.name);
  const words = splitWords(name);
  if (isOut(words, concept) || isPaper(words, concept) || !concept.properties.some((one) => fitsPattern(one, words)))
    return null;
  const given = { concept: concept.id, symbol: name, isPressed: false };
  const expression = attribute.initializer && attribute.initializer.kind === 295 ? attribute.initializer.expression : void 0;
  if (SWITCH.has(words[0])) {
    const known15 = expression && evaluate(expression, props);
    return known15 && !known15.value ? { ...given, node: attribute.name, state: "hidden" } : null;
  }
  if (!expression) return null;
  const state = handlerState(expression, props);
  if (state.state === "works") return { ...given, node: attribute.name, state: "works" };
  const isOwn2 = state.state === "dead" && state.from.getSourceFile() !== element.getSourceFile();
  const why = whyNothing(state, attribute.name);
  return { ...given, node: isOwn2 ? state.from : attribute.name, state: "does-nothing", why };
}

// src/extract/code/controls/controls-in-file.ts
import { ts as ts20 } from "./vendor/ts-morph.js";

// src/extract/code/vue/lost-events.ts
import "./vendor/ts-morph.js";
var TAGS = [287, 286];
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
    (one) => one.kind === 263 && (one.modifiers ?? []).some(({ kind }) => kind === 90)
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
var isNamed = (tag, name) => (tag.kind === 287 || tag.kind === 286) && tag.tagName.getText() === name;

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
  for (const object of file.ofKind(211)) {
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
    if (label || ts20.isFunctionLike(node)) return;
    const text = node.kind === 12 ? node.text.trim() : node.kind === 11 || node.kind === 15 ? node.text : "";
    if (text !== "" && isLabelOf(text, concept)) label = node;
    else ts20.forEachChild(node, look);
  };
  look(tag.kind === 287 ? tag.parent : tag);
  return label && !isAtOneGlance(label, control) ? label : null;
}

// src/extract/code/controls/unread-acts.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
function unreadAct(node, file, concept, subtree, placeOf2) {
  const own = unreadAround(node, file, subtree);
  if (own) return sayOf(own, concept, placeOf2);
  const name = nameAround(node);
  const uses = name ? file.ofKind(80).filter((one) => isOther(one, name)) : [];
  const around = uses.map((one) => unreadAround(one, file, subtree));
  const [first] = around;
  return first && around.every((one) => one !== null) ? sayOf(first, concept, placeOf2) : null;
}
function unreadAround(node, file, subtree) {
  let at = node.parent;
  while (at && !(at.kind === 292) && !(at.kind === 285)) at = at.parent;
  if (!at || !(at.kind === 292)) return null;
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
  const isOut2 = ts21.getCombinedModifierFlags(at) & ts21.ModifierFlags.Export;
  return isNamedFunction(at) && !isOut2 ? at.name : null;
}
var isNamedFunction = (node) => node.kind === 263 && node.name !== void 0 || node.kind === 261 && node.name.kind === 80 && node.initializer !== void 0 && isFunction(node.initializer);
var isOther = (one, name) => one !== name && one.text === name.text;

// src/extract/code/controls/controls-restated.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function restatedControls(file, concept, stated2) {
  const found = [...declaredIn(file, concept), ...openedIn(file, concept), ...shownIf(stated2, concept)];
  return found.filter(
    ({ node }) => !stated2.some((one) => isAtOneGlance(one.node, node)) && !isWithinUnlike(concept, file.path, node)
  );
}
var shownIf = (stated2, concept) => stated2.flatMap(({ node }) => {
  let at = node;
  while (at.parent && !(at.kind === 295) && !ts22.isStatement(at)) at = at.parent;
  const shown = at.kind === 295 ? at.expression : void 0;
  if (!shown || !(shown.kind === 227)) return [];
  let left2 = shown;
  while (left2.kind === 227) left2 = unwrap(left2.left);
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
var saysAct = (given, concept) => (given.kind === 11 || given.kind === 15) && namesAct(splitWords(given.text), concept);

// src/extract/code/defaults/graphql-inputs.ts
import "./vendor/ts-morph.js";
var INPUT = /\binput\s+(\w+)[^{}]{0,200}\{([^{}]*)\}/g;
var FIELD = /(?<=^|[\n,])([ \t]*)(\w+)\s*:\s*[[\]\w!]+\s*=\s*("(?:[^"\\\n]|\\.)*"|[\w.-]+)/g;
var COMMENT = /#[^\n]*/g;
var STRINGS = [15, 229];
function inputDefaults({ path, ast, indexed, ofKinds }, concept) {
  if (!/\binput\s/.test(ast.text) || ast.text !== indexed.text) return [];
  const place = lineReader(path, ast.text);
  return ofKinds(STRINGS).flatMap((string) => {
    const schema = string.getText().replace(COMMENT, (said) => " ".repeat(said.length));
    return [...schema.matchAll(INPUT)].flatMap(({ 0: whole, 1: input, 2: fields, index }) => {
      const start = string.getStart() + index + whole.length - 1 - fields.length;
      return [...fields.matchAll(FIELD)].flatMap(({ 1: indent, 2: column, 3: written2, index: at }) => {
        const from = start + at + indent.length;
        const value = { literal: written2.replace(/^"|"$/g, ""), text: written2 };
        const owner = { owner: `input ${input}`, ownerName: input, column, value };
        return columnDraft({ ...owner, at: place(from, from + column.length) }, concept) ?? [];
      });
    });
  });
}

// src/extract/code/messages/asked-before.ts
import "./vendor/ts-morph.js";
var ASKED2 = /* @__PURE__ */ new Set(["age", "connection", "block", "consent"]);
var ASKS = /^(assert|require|requires|ensure|check|validate|enforce|verify|can|may|must|is|are|has|have|guard|only|not|reject|deny|refuse|block|restrict|with|allow|allows|allowed|authori[sz]e|permit)$/;
function askedBeforeSends(drafts, concept, guards) {
  const lineOf2 = ({ at }) => `${at.path}:${at.start.line}`;
  const known15 = new Set(drafts.flatMap((one) => one.concept === concept.id ? [lineOf2(one)] : []));
  return drafts.flatMap(
    (one) => one.kind === "operation" && one.concept === "dm-send" && one.side !== "client" ? one.guards ?? [] : []
  ).flatMap((guard) => placesOf(guard, concept, guards)).filter((one) => !known15.has(lineOf2(one)) && known15.add(lineOf2(one)));
}
function placesOf(guard, concept, guards) {
  const check = checkOf(guard);
  if (!check || !ASKED2.has(guard.kind) || guard.another || guard.ofPage || guard.unread !== void 0) return [];
  const calls = (check.via ?? []).flatMap(({ from, given }) => given || !asks(from) ? [] : [from]);
  return [check.node, ...calls].flatMap(
    (node) => stated(node, node === check.node ? guard.kind : "validates", concept, guards)
  );
}
var asks = (call) => ASKS.test(splitWords(nameOf(headOf(call)) ?? "")[0] ?? "");
function headOf(node) {
  const inner = unwrap(node);
  if (inner.kind === 214) return headOf(inner.expression);
  if (inner.kind === 225) return headOf(inner.operand);
  return inner.kind === 227 ? headOf(inner.left) : inner;
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
import { ts as ts32 } from "./vendor/ts-morph.js";

// src/extract/code/messages/unseen-beside.ts
import { ts as ts31 } from "./vendor/ts-morph.js";

// src/extract/code/messages/handed-on.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
function givenTo2(ways) {
  const all3 = /* @__PURE__ */ new Set();
  const people = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Map();
  for (const way of ways)
    for (const one of way.kind === 214 ? operandsOf2(way) : []) {
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
var isPerson = (one) => !(one.kind === 214) && isOfSomebody(chainOf(one));
function isPartOf(one, way) {
  let at = one.parent;
  while (at !== way && !(at.kind === 214)) at = at.parent;
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
    if (ts25.isFunctionLike(node)) return;
    if (node.kind === 80 || node.kind === 212 || node.kind === 214) {
      found.push(node);
      if (node.kind === 214) node.arguments.forEach(look);
    } else if (node.kind === 304) look(node.initializer);
    else ts25.forEachChild(node, look);
  };
  values.forEach(look);
  return found;
}
function madeOf(one) {
  const value = one.kind === 80 ? valueOf(one) : null;
  const made = value && unwrap(value);
  return made && made.kind === 211 ? made : null;
}
function wordedOf(one, depth = 4) {
  const inner = unwrap(one);
  if (depth === 0) return [];
  const followed = (parts) => parts.flatMap((part) => [unwrap(part), ...wordedOf(part, depth - 1)]);
  if (inner.kind === 80) {
    const value = valueOf(inner);
    const isSame3 = value && (unwrap(value).kind === 80 || unwrap(value).kind === 212);
    return value ? isSame3 ? followed([value]) : wordedOf(value, depth - 1) : [];
  }
  if (inner.kind === 214) {
    const owner = receiverOf(inner.expression);
    if (owner && OF_TEXT.test(nameOf(inner.expression) ?? "")) return followed([owner]);
    return MAKES.test(nameOf(inner.expression) ?? "") ? followed(inner.arguments) : [];
  }
  if (inner.kind === 229) return followed(inner.templateSpans.map(({ expression }) => expression));
  if (inner.kind === 227) return followed([inner.left, inner.right]);
  return [];
}
var OF_TEXT = /^(trim\w*|replace|replaceAll|slice|substring|substr|normalize|toString|to\w*Case|concat|padEnd|padStart)$/;
var MAKES = /^(parse|clean|sanitize|sanitise|normali[sz]e|escape|format|extract|strip|encrypt|decrypt|encode|decode|convert|render|build|serialize|deserialize|to|as|pick|omit|plainTo\w*)(?![a-z])/;

// src/extract/code/messages/given-nobody.ts
import "./vendor/ts-morph.js";

// src/extract/code/messages/told-beside.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
function mayKnowPerson(call, root, isPlain2) {
  if (isRunForSomebody(call, root, isPlain2)) return true;
  const body = unwrap(call.expression).kind === 80 ? calleeOf(call.expression) : null;
  return body ? !readsOnlyGiven(body) : isUsedBeside(call, root, isPlain2);
}
function isRunForSomebody(call, root, isPlain2) {
  for (let at = call; at !== root && at.parent; at = at.parent) {
    const { parent } = at;
    if (!(parent.kind === 214) || parent.expression === at) continue;
    if (parent.arguments.some((one) => one !== at && !isPlain2(one))) return true;
  }
  return false;
}
function isUsedBeside(call, root, isPlain2) {
  const first = rootOf(call.expression);
  const source = sourceOf(first);
  const owner = first.kind === 80 ? null : chainOf(call.expression).slice(0, 2).join(".");
  let isUsed2 = false;
  eachNode(root, (node) => {
    if (isUsed2 || isWithin(node, call.expression)) return;
    if (owner !== null) isUsed2 = node.kind === 212 && node.getText() === owner && !isHarmless(node);
    else if (node.kind === 80 && !isOnlyName(node) && sourceOf(node) === source) isUsed2 = !isHarmless(node);
  });
  return isUsed2;
  function isHarmless(use) {
    let at = use;
    while (at.parent.kind === 212 && at.parent.expression === at) at = at.parent;
    const { parent } = at;
    return parent.kind === 214 && parent.expression === at && parent.arguments.every(isPlain2);
  }
}
function rootOf(callee) {
  let at = unwrap(callee);
  while (at.kind === 212) at = unwrap(at.expression);
  return at;
}
var isOnlyName = (node) => node.parent.kind === 212 && node.parent.name === node || node.parent.kind === 304 && node.parent.name === node || ts26.isTypeNode(node.parent);
function sourceOf(name) {
  if (!(name.kind === 80)) return name.getText();
  return linksOf(name)?.imports.get(name.text)?.specifier ?? declarationOf(name.text, name) ?? name.text;
}
var OF_NOW = /^(current|session|context|peer|room|socket|recipient|store)$/;
function readsOnlyGiven({ body, parameters }) {
  if (!body) return false;
  let isOnly = true;
  eachNode(body, (node) => {
    if (!isOnly) return;
    if (node.kind === 110) isOnly = false;
    else if (node.kind === 214)
      isOnly = !splitWords(nameOf(node.expression) ?? "").some((one) => OF_NOW.test(one));
    else if (node.kind === 80 && !isOnlyName(node)) {
      const declared2 = declarationOf(node.text, node);
      if (!declared2 || isWithin(declared2, body) || parameters.some((one) => isWithin(declared2, one))) return;
      if (declared2.kind === 261) isOnly = isFixed(declared2, body);
    }
  });
  return isOnly;
}
function isFixed(declared2, body) {
  if (!(declared2.parent.flags & ts26.NodeFlags.Const) || !(declared2.name.kind === 80)) return false;
  const value = declared2.initializer && unwrap(declared2.initializer);
  if (value && (ts26.isLiteralExpression(value) || value.kind === 220 || value.kind === 219))
    return true;
  const { text } = declared2.name;
  let isElsewhere = false;
  eachNode(body.getSourceFile(), (one) => {
    isElsewhere ||= one.kind === 80 && one.text === text && !isOnlyName(one) && !isWithin(one, body) && one !== declared2.name;
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
    if (inner.kind === 211)
      return inner.properties.every(
        (each) => each.kind === 304 && isPlain2(each.initializer) || each.kind === 305 && isPlain2(each.name)
      );
    if (inner.kind === 210) return inner.elements.every(isPlain2);
    const worded = wordedOf(inner);
    return worded.length > 0 && worded.every(isPlain2);
  };
  if (!call.arguments.every(isPlain2) || words.size > 1) return false;
  return !mayKnowPerson(call, root, (one) => isPlain2(one));
}
function isFromOutside(callee) {
  let at = unwrap(callee);
  while (at.kind === 212) at = unwrap(at.expression);
  if (at.kind === 110)
    return unwrap(callee).kind === 212 && isOfService(callee);
  if (!(at.kind === 80)) return false;
  const declared2 = declarationOf(at.text, at);
  return !declared2 || enclosingFunction(declared2) === null;
}
var isOfService = (callee) => chainOf(callee).length === 3;
function isWords(one, given) {
  const text = one.getText();
  if (given.people.some((person) => `${personBehind(person) ?? person.getText()}.`.startsWith(`${text}.`))) return false;
  if (!(one.kind === 80)) return true;
  const value = valueOf(one);
  if (!value) return true;
  const inner = unwrap(value);
  if (isFunction(inner)) return false;
  const last = chainOf(inner).at(-1) ?? "";
  if (inner.kind === 212) return !HOLDS.test(last);
  return literalOf(inner) !== null || inner.kind === 214 && /^(get|trim|toString)$/.test(last) || wordedOf(inner).some(
    (each) => given.said.some(({ name, parts }) => name === each.getText() || parts.includes(each.getText()))
  );
}
var HOLDS = /^(body|query|params|data|payload|input|args|dto|fields|values)$/;

// src/extract/code/messages/only-read.ts
import { ts as ts30 } from "./vendor/ts-morph.js";

// src/extract/code/messages/decided-by.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
function decidedBy(call) {
  let at = call;
  while (isAround(at.parent)) at = at.parent;
  const { parent } = at;
  if (!(parent.kind === 261) || !(parent.name.kind === 80)) return decidedIn(at);
  const { text } = parent.name;
  const list = parent.parent.parent.parent;
  if (!(list.kind === 242)) return null;
  for (const one of list.statements) {
    if (one.pos < call.pos || !(one.kind === 246)) continue;
    const name = namedIn(one.expression, text);
    if (name) return decidedIn(name);
  }
  return null;
}
var isAround = (node) => node.kind === 224 || node.kind === 218;
var namedIn = (node, text) => node.kind === 80 && node.text === text ? node : ts28.forEachChild(node, (child) => namedIn(child, text));
function decidedIn(answer) {
  let branch = answer;
  while (!ts28.isStatement(branch.parent) && !ts28.isFunctionLike(branch.parent)) branch = branch.parent;
  const { parent } = branch;
  if (!(parent.kind === 246) || parent.expression !== branch) return null;
  const { thenStatement: then } = parent;
  return { is: isOf(parent.expression, answer), leaves: leaves(then), refuses: leaves(then) && refuses2(then) };
}
function isOf(test, answer) {
  const inner = bare(test);
  if (inner === bare(answer)) return "so";
  if (inner.kind === 225 && inner.operator === 54)
    return bare(inner.operand) === bare(answer) ? "not" : "else";
  if (!(inner.kind === 227) || !/^>=?$/.test(inner.operatorToken.getText())) return "else";
  return bare(inner.left) === bare(answer) ? "more" : "else";
}
function bare(one) {
  const inner = unwrap(one);
  return inner.kind === 224 ? bare(inner.expression) : inner;
}
function refuses2(branch) {
  const says = (node) => {
    if (node.kind === 9)
      return /^4\d\d$/.test(node.text) ? "no" : /^[23]\d\d$/.test(node.text) ? "on" : void 0;
    if (node.kind === 80 && /redirect/i.test(node.text)) return "on";
    return ts28.forEachChild(node, says);
  };
  const said = says(branch);
  return said === "no" || said === void 0 && leaves(branch, "throw");
}

// src/extract/code/messages/hands-on.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
var MAX_CALLS = 3;
function handsOn(call, steps = MAX_CALLS) {
  const declared2 = calleeOf(call.expression);
  if (!declared2?.body) return null;
  const names2 = declared2.parameters.slice(0, call.arguments.length).flatMap(({ name }) => name.kind === 80 ? [name.text] : name.getText().match(/[\w$]+/g) ?? []);
  let found = null;
  const look = (node) => {
    if (node.kind === 214) {
      const on = handedBy(node, names2, steps);
      if (on === "sent") return true;
      found ??= on;
    }
    return ts29.forEachChild(node, look) ?? false;
  };
  return look(declared2.body) ? "sent" : found;
}
function handedBy(call, names2, steps) {
  const name = nameOf(call.expression) ?? "";
  const held = /* @__PURE__ */ new Set();
  const hold = (node) => {
    if (node.kind === 80 && names2.includes(node.text)) held.add(node.text);
    ts29.forEachChild(node, hold);
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
  return parent.kind === 254 || parent.kind === 220 && parent.body.end >= call.end;
}
function isTested(call) {
  const at = outermost(call);
  if (at.parent.kind === 228) return true;
  return at.parent.kind === 246 && at.parent.expression === at;
}
function isKeptOnTheWay(call, ways) {
  const { parent } = outermost(call);
  if (!(parent.kind === 261)) return false;
  const list = parent.parent.parent.parent;
  return ways.some((way) => way.pos > call.pos && isWithin(way, list));
}
function outermost(call) {
  let at = call;
  while (!ts30.isStatement(at.parent) && !(at.parent.kind === 261) && !ts30.isFunctionLike(at.parent)) {
    if (at.parent.kind === 228 && at.parent.condition === at) return at;
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
  const wayOf2 = ({ callee }) => isCallOf2(callee.parent, callee) ? callee.parent : callee;
  const ways = leading2.map(wayOf2);
  const found = leading2.filter((one) => !one.isRefusing).map(wayOf2);
  const given = givenTo2(ways);
  const unseen = [];
  const look = (node) => {
    if (ways.some((way) => way === node && way.kind === 214)) return;
    const isBeside = node.kind === 214 && maySend(node, given) && !isGivenNobody(node, given, root) && !ways.some((way) => isWithin(way, node));
    const becomes = isBeside ? becomesOf(node, ways, given) : "read";
    if (becomes !== "read" && !found.some((way) => runsWith(way, node, root)) && !isAsked4(node))
      unseen.push({ call: node, isSent: becomes === "sent" });
    else ts31.forEachChild(node, look);
  };
  look(root);
  return unseen.find((one) => one.isSent) ?? unseen[0] ?? null;
}
var isCallOf2 = (node, callee) => node.kind === 214 && node.expression === callee;
function runsWith(way, call, root) {
  let around = way;
  while (around !== root && !isWithin(call, around.parent)) {
    if (isBranch(around)) return false;
    around = around.parent;
  }
  if (around === root || isBranch(around)) return around === root;
  const { parent } = around;
  if (!(parent.kind === 242 || parent.kind === 308 || ts31.isCaseOrDefaultClause(parent))) return true;
  if (way.pos < call.pos) return true;
  return ![...parent.statements].some((one) => one.end > call.pos && one.pos < around.pos && mayLeave2(one));
}
function isBranch(node) {
  const { parent } = node;
  if (parent.kind === 246) return node !== parent.expression;
  if (parent.kind === 228) return node !== parent.condition;
  if (parent.kind === 227)
    return node === parent.right && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText());
  if (ts31.isIterationStatement(parent, false)) return node === parent.statement;
  if (ts31.isFunctionLike(node)) return !(parent.kind === 214);
  return node.kind === 300 || ts31.isCaseOrDefaultClause(node);
}
function mayLeave2(node) {
  if (ts31.isFunctionLike(node)) return false;
  if (node.kind === 254 || (node.kind === 253 || node.kind === 252) || node.kind === 258) return true;
  return ts31.forEachChild(node, mayLeave2) ?? false;
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
      (one) => refuses3(one) && !one.another && !one.under && !one.ofPage && one.unread === void 0
    );
    const unseen = [];
    const leads3 = leadsTo(entry, { places, isAsked: isAsked4, unseen }, /* @__PURE__ */ new Map(), MAX_CALLS2);
    const isLed = leads3.some((one) => isOpen2 || !isGeneral(one));
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
function besideOf(draft, { call, isSent }, guards) {
  const at = linksOf(call)?.placeOf(call);
  const beside2 = isSent || !at ? {} : { beside: { at, message: oneLine(call.expression) } };
  return { ...draft, guards: guards(call), ...beside2 };
}
var isJudged = (draft) => draft.kind === "operation" && draft.concept === "dm-send" && draft.side === "server" && !draft.isRepeated && !(draft.traits ?? []).some((trait) => trait === "definition" || trait === "vendor" || trait === "offers");
var isGeneral = ({ traits }) => traits?.includes("may-deliver") ?? false;
function entryOf({ node, file }) {
  const entry = entriesIn(file).find(({ at }) => at === node);
  if (entry) return entry.whole;
  if (node.parent.kind === 215 && node.parent.parent.kind === 214) return node.parent.parent;
  const call = node.parent.kind === 212 ? node.parent.parent : null;
  const isCalled = call && call.kind === 214 && call.expression === node.parent;
  return isCalled && (routeOf(call) || takesOptions(call)) ? call : null;
}
function takesOptions({ arguments: [path, options] }) {
  const isPath = path !== void 0 && (path.kind === 11 || path.kind === 15) && path.text.startsWith("/");
  return isPath && options !== void 0 && options.kind === 211;
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
    ts32.forEachChild(one, look);
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
    ts32.forEachChild(one, look);
  };
  look(body);
  return !isOpen2;
}
function ledTo(callee, judged, passed, depth) {
  const declared2 = calleeOf(callee);
  if (!declared2?.body) return [];
  const known15 = judged.places.get(declared2) ?? passed.get(declared2);
  if (known15) return known15;
  passed.set(declared2, []);
  const led = depth > 0 ? leadsTo(declared2.body, judged, passed, depth - 1) : [];
  passed.set(declared2, led);
  return led;
}
function calledBy(node, entry) {
  if (!(node.kind === 214)) return [];
  const isRun = isGivenToEntry(node, entry) || /^(then|finally|map|forEach)$/.test(nameOf(node.expression) ?? "");
  const handed = isRun ? node.arguments.map(unwrap).filter((one) => one.kind === 80 || one.kind === 212) : [];
  return [node.expression, ...handed].filter((one) => !isFunction(one));
}
function isGivenToEntry(call, entry) {
  let at = call;
  while (at !== entry && !ts32.isStatement(at) && !isFunction(at)) at = at.parent;
  return at === entry && ts32.isExpression(at);
}

// src/extract/code/controls/menu-places.ts
import "./vendor/ts-morph.js";
var MENU = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var WRITTEN2 = /^(nav|navigation|main|app|user|account|profile|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar)$/;
var isBlank = (child) => child.kind === 12 && child.text.trim() === "";
function menuPlaces(file, controls, subtree) {
  return file.tags.flatMap((tag) => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (!/^[A-Z]|-/.test(symbol) || !MENU.test(words.at(-1) ?? "") || WRITTEN2.test(words[0])) return [];
    if (tag.kind === 287 && !tag.parent.children.every(isBlank)) return [];
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
import { ts as ts35 } from "./vendor/ts-morph.js";

// src/extract/code/once/wrapped.ts
import "./vendor/ts-morph.js";
function wrappedIn(tag, hops = MAX_WRAPPERS) {
  if (hops === 0) return null;
  const found = declarationOf(tag.text, tag) ?? importedAs(tag.getSourceFile(), tag.text);
  const made = found && madeBy(found);
  return made ? componentIn(made, hops) : null;
}
var MAX_WRAPPERS = 6;
var madeBy = (found) => {
  if (found.kind === 261) return valueOfDeclaration(found);
  return found.kind === 214 || found.kind === 80 ? found : null;
};
function componentIn(value, hops) {
  const inner = unwrap(value);
  if (hops === 0) return null;
  if (inner.kind === 80) return calleeOf(inner) ?? wrappedIn(inner, hops - 1);
  if (!(inner.kind === 214)) return null;
  const [only, ...others] = inner.arguments.filter((one) => isComponent(unwrap(one)));
  return only && others.length === 0 ? componentIn(only, hops - 1) : null;
}
var isComponent = (value) => value.kind === 80 && /^[A-Z]/.test(value.text) || value.kind === 214;

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
  const last = at.parent && at.parent.kind === 214 ? at.parent.arguments.at(-1) : void 0;
  const handler = last && last !== at ? calleeOf(last) : null;
  return handler ? idOf(handler) : null;
}
function isOfRouteCall(call, argument) {
  if (!(call.kind === 214) || !call.arguments.includes(argument)) return false;
  const [path] = call.arguments;
  return path !== argument && path !== void 0 && (path.kind === 11 || path.kind === 15) && path.text.startsWith("/");
}
function callersHere(called, file) {
  const name = declaredName(called);
  if (name === null) return [];
  return file.calls.flatMap((call) => {
    if (nameOf(call.expression) !== name || !(call.expression.kind === 80)) return [];
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
  if (parent.kind === 304 || ts35.isClassLike(parent) || parent.kind === 211) return true;
  if (!(parent.kind === 214)) return false;
  const [path] = parent.arguments;
  return path !== void 0 && (path.kind === 11 || path.kind === 15) && /^\/|^[A-Z]+ \//.test(path.text);
}
function importedBy(called, file, resolve) {
  const binding = called.kind === 80 ? file.imports.get(called.text) : void 0;
  const target = binding && resolve(file.path, binding.specifier);
  return target && target !== "package" ? `${target.path}#${binding.name}` : null;
}
function ofDefinedModule(called) {
  const receiver = called.kind === 212 ? called.expression : called;
  const declared2 = receiver.kind === 80 ? declarationOf(receiver.text, receiver) : null;
  if (!declared2 || !(declared2.kind === 170) || !isFunction(declared2.parent)) return null;
  const call = declared2.parent.parent;
  if (!(call.kind === 214) || !/^(define|require|requirejs)$/.test(call.expression.getText())) return null;
  const names2 = call.arguments.find(ts35.isArrayLiteralExpression)?.elements;
  const name = names2?.[declared2.parent.parameters.indexOf(declared2)];
  if (!name || !(name.kind === 11 || name.kind === 15)) return null;
  return `${name.text}#${called.kind === 212 ? called.name.text : ""}`;
}
var idOf = (node) => `${node.getSourceFile().fileName}:${node.pos}`;
function calledAt(node) {
  const tag = tagAround(node);
  if (tag) return tag.tagName.kind === 80 && /^[A-Z]/.test(tag.tagName.text) ? tag.tagName : null;
  const isMember2 = node.parent.kind === 212 && node.parent.name === node;
  const callee = isMember2 ? node.parent : node;
  const { parent } = callee;
  const isCalled = (parent.kind === 214 || parent.kind === 215) && parent.expression === callee;
  return isCalled ? callee : null;
}
var isTag = (called) => called.kind === 80 && (called.parent.kind === 287 || called.parent.kind === 286);
function tagAround(node) {
  if (node.parent.kind === 292 && node.parent.name === node) return node.parent.parent.parent;
  const { parent } = node;
  const isTag2 = parent.kind === 287 || parent.kind === 286;
  return isTag2 && parent.tagName === node ? parent : null;
}

// src/extract/code/once/named-around.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
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
    let known15 = lines.get(key);
    if (!known15) lines.set(key, known15 = []);
    return known15;
  };
  for (const draft of drafts) linesOf(draft).push(draft.at.start.line);
  return drafts.flatMap((draft) => {
    const where = done.get(draft);
    const named3 = where && ACTS.has(draft.concept) ? namedAround2(where) : null;
    if (!named3 || draft.kind !== "operation" || draft.traits?.some((one) => BESIDE.test(one))) return [draft];
    const { concept, file } = where;
    const at = file.placeOf(named3.node);
    const told = { ...draft, also: [...draft.also ?? [], { at, message: `it is done in ${named3.symbol}` }] };
    const known15 = linesOf(draft);
    if (known15.some((line) => Math.abs(line - at.start.line) < GLANCE)) return [draft];
    known15.push(at.start.line);
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
  if (around.kind === 177 || ts36.isAccessor(around)) return null;
  let holder = around.name ? around : around.parent;
  while (holder.kind === 214 || holder.kind === 218 || holder.kind === 235)
    holder = holder.parent;
  while (holder.kind === 220 || holder.kind === 218) holder = holder.parent;
  if (holder.kind === 227) return holder.left.kind === 212 ? named(holder.left.name) : null;
  if (holder.kind === 261) {
    const type = holder.type && holder.type.kind === 200 ? holder.type.indexType : null;
    const literal = type && type.kind === 202 ? type.literal : null;
    if (literal && literal.kind === 11) return named(literal);
  }
  const { name } = holder;
  return name && (name.kind === 80 || name.kind === 11 || name.kind === 81) ? named(name) : null;
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
    const [behind2, ...others] = defaults.filter(({ symbol: symbol2, option }) => option === "on" && named3.includes(symbol2));
    if (!behind2 || others.length > 0) return draft;
    const { at, symbol } = behind2;
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
import { ts as ts38 } from "./vendor/ts-morph.js";

// src/extract/code/once/given-file.ts
import { ts as ts37 } from "./vendor/ts-morph.js";
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
  if (at.parent.kind === 212 && at.parent.name === at) at = at.parent;
  const call = at.parent;
  return call.kind === 214 && call.expression === at && call.arguments.some((one) => isOfFile(one, DEEP));
}
function isOfFile(given, depth) {
  const whole = unwrap(given);
  let isFound = false;
  const look = (node) => {
    if (isFound || isSaidOf(node)) return;
    if (node.kind === 212) isFound = FILE.test(node.name.text);
    else if (node.kind === 214) isFound = asksForFile(node);
    else if (node.kind === 80 && !isKey(node)) isFound = isOfName(node, node === whole, depth);
  };
  look(whole);
  if (!isFound) eachNode(whole, look);
  return isFound;
}
var isKey = (name) => (name.parent.kind === 212 || name.parent.kind === 304) && name.parent.name === name;
function asksForFile({ expression, arguments: [first] }) {
  const name = nameOf(expression) ?? "";
  const owner = receiverOf(expression);
  if (ASKS_FIELD.test(name)) return !!first && (first.kind === 11 || first.kind === 15) && !!owner && isForm(owner, DEEP);
  return expression.kind === 212 && ASKS3.test(name);
}
var isSaidOf = ({ parent }) => parent.kind === 212 && SAID.test(parent.name.text);
function isForm(owner, depth) {
  const inner = unwrap(owner);
  if (inner.kind === 214) return GIVES_FORM.test(nameOf(inner.expression) ?? "");
  if (!(inner.kind === 80)) return false;
  const value = valueOf(inner);
  return value && depth > 0 ? isForm(value, depth - 1) : FORM.test(inner.text);
}
function isOfName(name, isWhole2, depth) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2 || depth === 0) return false;
  if (declared2.kind === 209) return FILE.test(textOf(declared2.propertyName ?? declared2.name));
  if (declared2.kind === 170) {
    const by = (ts37.getDecorators(declared2) ?? []).map(
      ({ expression }) => nameOf(expression.kind === 214 ? expression.expression : expression)
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
    if (at.kind === 214 && routeOf(at)) return at;
    if (at.kind === 175 && ts38.getDecorators(at)?.length) return at;
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
  const handler = holder.kind === 214 ? routeOf(holder)?.handler : holder;
  return handler && isWithin(use, handler) && isGivenFile(use) ? holder : null;
}

// src/extract/code/spoken/shown-words.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
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
    if (node !== whole && (isFunction(node) || ts39.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? "")) return;
    if (node.kind === 287 || node.kind === 286) add2(node.tagName, rankOf(node, isText2));
    if (node.kind === 285 && !isAside(node.openingElement))
      for (const child of node.children) {
        const shown = child.kind === 295 && child.expression ? shownBy(child.expression) : [];
        for (const value of shown) if (isText2(value)) add2(value, SHOWN);
      }
    ts39.forEachChild(node, look);
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
    const value = one.kind === 292 ? givenTo3(one) : null;
    if (!(one.kind === 292) || !value) continue;
    const attribute = textOf(one.name);
    if (/html$/i.test(attribute) ? isText2(value) : READER.test(name) && GIVEN.test(attribute) && isText2(value))
      rank = Math.max(rank, READ);
    else if (isPart && WHOLE2.test(splitWords(attribute).at(-1) ?? "") && isName2(value) && !isMine(value))
      rank = Math.max(rank, PART_OF);
  }
  return rank;
}
var givenTo3 = ({ initializer }) => initializer && initializer.kind === 295 ? htmlOf(initializer.expression) : null;
var isName2 = (value) => value.kind === 80 || value.kind === 212;
function isAside(tag) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  return /^(title|option|textarea|style|script|button|label|code|head)$/.test(name) || words.some((word) => WRITES.test(word) && !PLAIN.test(word) || BESIDE2.test(word)) || isMenuEntry(name) || isInField(tag);
}
function isTextOf(value, members, depth) {
  const inner = unwrap(value);
  if (depth === 0 || translatedName(inner) !== null) return false;
  if (inner.kind === 214) {
    if (NO_TEXT.test(nameOf(inner.expression) ?? "")) return false;
    const before = receiverOf(inner.expression);
    return [...before ? [before] : [], ...inner.arguments.slice(0, 2)].some((one) => isTextOf(one, members, depth - 1));
  }
  if (inner.kind === 227) return isTextOf(inner.left, members, depth - 1);
  if (inner.kind === 212)
    return members.test(memberWord(inner.name.text)) && ![...chainOf(inner.expression), ...namesOf(inner.expression)].some(
      (name, index) => isUnsaidOf(name, index) || OF_LOOKS.test(name)
    );
  return inner.kind === 80 && members.test(memberWord(inner.text)) && isHeld(inner) && !isBeingWritten(inner);
}
var isHeld = (name) => {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return false;
  if (!(declaration.kind === 261)) return declaration.kind === 209 || declaration.kind === 170;
  const value = declaration.initializer && unwrap(declaration.initializer);
  return !value || !(value.kind === 285 || value.kind === 286 || (value.kind === 11 || value.kind === 15));
};
function isBeingWritten(name) {
  const declaration = declarationOf(name.text, name);
  const around = declaration && enclosingFunction(declaration);
  let isWritten3 = false;
  if (around)
    eachNode(around, (node) => {
      if (node.kind === 292 && /^(value|v-model|defaultValue|modelValue)$/.test(textOf(node.name)))
        isWritten3 ||= node.initializer?.getText().replace(/[{}\s]/g, "") === name.text;
    });
  return isWritten3;
}

// src/extract/code/surfaces/lines-of-talks.ts
import { ts as ts42 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/nested-surfaces.ts
import "./vendor/ts-morph.js";
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
  while (at.kind === 218) at = at.parent;
  return at.kind === 228 ? at : null;
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
import { ts as ts41 } from "./vendor/ts-morph.js";
function toldOf(shown, each) {
  const told = [];
  throughout(shown, (node) => {
    if (node.kind === 287 || node.kind === 286) told.push(...toldByTag(node, each));
    if (!(node.kind === 295) || !node.expression || node.parent.kind === 292) return;
    for (const value of shownBy(node.expression)) told.push(toldBy(value, each, shown));
    const looped = unwrap(node.expression);
    if (looped.kind === 214 && looped.arguments.some((one) => isFunction(unwrap(one))))
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
    if (!(one.kind === 292) || !READ2.test(textOf(one.name))) continue;
    const given = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : void 0;
    const value = htmlOf(given);
    if (value) told.push(toldBy(value, each, one));
  }
  return told;
}
function toldBy(value, each, within2) {
  const inner = unwrap(value);
  if (inner.kind === 80) {
    return inner.text === each ? "who" : toldByName(inner, each, within2);
  }
  const counted = keptByCount(inner, each);
  if (counted) return ofName((nameOf(unwrap(counted)) ?? "").replace(/s$/, ""));
  if (!speaksOf(inner, each)) return "who";
  if (inner.kind === 212) return toldByMember(inner, each, within2);
  if (inner.kind === 214) return toldByCall(inner, each, within2);
  if (inner.kind === 213) return ofName(nameOf(unwrap(inner.expression)));
  if (inner.kind === 229)
    return worst(inner.templateSpans.map(({ expression }) => toldBy(expression, each, within2)));
  if (inner.kind === 228) return worst(shownBy(inner).map((one) => toldBy(one, each, within2)));
  if (inner.kind === 227)
    return COMPARES.test(inner.operatorToken.getText()) ? "who" : worst([inner.left, inner.right].map((one) => toldBy(one, each, within2)));
  return inner.kind === 225 ? "who" : "open";
}
var COMPARES = /^([!=]==?|[<>]=?|in|instanceof)$/;
function toldByName(name, each, within2) {
  const held = valueOf(name);
  if (held) return !isWithin(name, held) && speaksOf(held, each) ? toldBy(held, each, within2) : "who";
  const declared2 = declarationOf(name.text, name);
  if (!declared2 || !(declared2.kind === 209)) return "who";
  const taken = ts41.findAncestor(declared2, ts41.isVariableDeclaration)?.initializer;
  return taken && speaksOf(taken, each) ? ofName(textOf(declared2.propertyName ?? declared2.name)) : "who";
}
function keptByCount(value, each) {
  const [list, place] = value.kind === 213 ? [value.expression, value.argumentExpression] : value.kind === 214 && /^(at|get)$/.test(nameOf(value.expression) ?? "") ? [receiverOf(value.expression), value.arguments[0]] : [];
  const through = ts41.findAncestor(value, (one) => isFunction(one) && one.parameters[0]?.name.getText() === each);
  const count = through && isFunction(through) ? through.parameters[1]?.name.getText() : void 0;
  return list && count !== void 0 && place?.getText() === count ? list : null;
}
function toldByMember(member, each, within2) {
  const last = ofName(member.name.text);
  if (last === "words") return last;
  const before = unwrap(member.expression);
  if (before.kind === 80 && before.text === each) return last;
  return worst([last, holdsWho(before, each) ? "who" : toldBy(before, each, within2)]);
}
function holdsWho(holder, each) {
  if (!(holder.kind === 212) || !HOLDS_WHO.test(splitWords(holder.name.text).at(-1) ?? ""))
    return false;
  const before = unwrap(holder.expression);
  return before.kind === 80 && before.text === each || holdsWho(before, each);
}
function toldByCall(call, each, within2) {
  const name = nameOf(call.expression) ?? "";
  const before = receiverOf(call.expression);
  if (before && speaksOf(before, each)) return PASSES_ON.test(name) ? toldBy(before, each, within2) : ofName(name);
  const [key] = call.arguments.map(unwrap);
  const isKeyWritten = key !== void 0 && (key.kind === 11 || key.kind === 15 || key.kind === 229 && key.head.text !== "");
  if (isKeyWritten && (translatedName(call) !== null || /^(t|i18n|translate|\$t)$/.test(name))) return "who";
  const given = call.arguments.filter((one) => speaksOf(one, each)).map(unwrap);
  const isLookedUp = given.some((one) => !(one.kind === 212) || isKey2(one.name.text));
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
  throughout(value, (node) => speaks ||= node.kind === 80 && node.text === each && !isNamedSo(node));
  return speaks;
}
var isNamedSo = ({ parent, ...name }) => parent.kind === 212 && parent.name.pos === name.pos || parent.kind === 292;
var WORDS = /^(message|text|note|comment|post|content|said|saying|word|last|line|quote|bio|biography|about|motto|html|markdown|body|caption|description|headline|tagline|greeting|reason)s?$/;
var HOLDS_WHO = /^(user|person|profile|account|member|participant|contact|friend|avatar)$/;
var WHO = /^(names?|firstname|lastname|fullname|displayname|username|nickname|nick|handle|login|acct|e?mail|avatar|picture|image|photo|icon|initials?|ids?|uid|uuid|key|pubkey|slug|url|href|link|page|path|online|presence|colou?r|roles?|rank|badges?|level|permissions?|at|on|date|time|ago|since|seen|joined|created|count|number|total|points?|score|age|index|position|size|length)$/;

// src/extract/code/surfaces/lines-of-talks.ts
function publishedLines({ parts }, content, symbol) {
  if (!WHOLE_TALK.test(content) || !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? "")) return null;
  const around = [...parts].filter((part) => {
    const words = splitWords((isFunction(part) || ts42.isClassLike(part) ? declaredName(part) : null) ?? "");
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
    const list = node.kind === 214 && nameOf(node.expression) === "map" ? receiverOf(node.expression) : null;
    const each = list && node.kind === 214 && node.arguments[0] ? unwrap(node.arguments[0]) : null;
    if (!list || !each || !isFunction(each) || !each.parameters[0]) return;
    for (const { value } of returnsOf(each))
      if (value && /^\(?\s*</.test(value.getText()))
        found.push({ list, shown: onlyElement(unwrap(value)), each: each.parameters[0].name.getText() });
  });
  return found;
}
function onlyElement(shown) {
  const [only, ...others] = shown.kind === 289 ? shown.children.filter((one) => !(one.kind === 12) || !one.containsOnlyTriviaWhiteSpaces) : [];
  return only && others.length === 0 && (only.kind === 285 || only.kind === 286) ? only : shown;
}
function toldOfPerson({ shown, each }) {
  return PERSON.test(splitWords(each).at(-1) ?? "") ? toldOf(shown, each) : null;
}
var PERSON = /^(participant|member|user|person|recipient|contact|friend|attendee)$/;
function isPublishedLine({ shown, each }) {
  const tag = shown.kind === 285 ? shown.openingElement : shown.kind === 286 ? shown : null;
  const words = splitWords(tag?.tagName.getText() ?? "");
  if (!tag || !words.some((word) => IS_LINE.test(word)) || words.some((word) => SAID2.test(word))) return false;
  return tag.attributes.properties.some(
    (one) => one.kind === 294 && one.expression.getText() === each || one.kind === 292 && one.initializer !== void 0 && one.initializer.kind === 295 && one.initializer.expression?.getText() === each
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
var namesAround = ({ symbol, node, through = [], isOfShown: isOfShown2 }) => [...isOfShown2 ? [] : [symbol, ...enclosingNames(node).toReversed()], ...through].filter(
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
import { ts as ts43 } from "./vendor/ts-morph.js";
function propNotGiven(node, part, shown) {
  const name = propNamed(node, part) ?? carriedBy(node.parent, part);
  const own = name === null ? null : declaredName(part);
  if (name === null || own === null || isUsedOtherwise(name, part) || /\bdefaultProps\b/.test(node.getSourceFile().text))
    return null;
  let tags = 0;
  let isGiven2 = false;
  for (const one of shown)
    eachNode(one, (at) => {
      if (!(at.kind === 287 || at.kind === 286) || at.tagName.getText() !== own) return;
      tags++;
      isGiven2 ||= at.attributes.properties.some((given) => given.kind === 294 || textOf(given.name) === name);
    });
  return tags > 0 && !isGiven2 ? { name, of: part } : null;
}
function isUsedOtherwise(name, part) {
  let isOther3 = false;
  eachNode(part, (node) => {
    if (isOther3 || propNamed(node, part) !== name || node.parent.kind === 209) return;
    const read2 = node.parent.kind === 212 ? node.parent : node;
    const { parent } = read2;
    const isAsked4 = parent.kind === 227 && parent.left === read2 && parent.operatorToken.kind === 56;
    const carrier = ts43.findAncestor(read2, ts43.isJsxAttribute);
    isOther3 = !isAsked4 && !(carrier && carriedBy(carrier, part) === name);
  });
  return isOther3;
}
var isOfProp = (node, { name, of }) => propNamed(node, of) === name || carriedBy(node, of) === name;
function carriedBy(attribute, part) {
  if (!(attribute.kind === 292) || !attribute.initializer || !textOf(attribute.name).startsWith("data-"))
    return null;
  let carried = null;
  eachNode(attribute.initializer, (one) => {
    carried ??= propNamed(one, part);
  });
  return carried;
}
function propNamed(node, part) {
  if (!(node.kind === 80)) return null;
  const { parent } = node;
  if (parent.kind === 212 && parent.name === node)
    return isProps(parent.expression, part) ? node.text : null;
  const declared2 = parent.kind === 209 ? parent : declarationOf(node.text, node);
  if (!declared2 || !(declared2.kind === 209) || declared2.initializer || declared2.dotDotDotToken) return null;
  const holder = declared2.parent.parent;
  const isTaken = holder.kind === 170 ? isFirst(holder, part) : holder.kind === 261 && !!holder.initializer && isProps(holder.initializer, part);
  return isTaken ? textOf(declared2.propertyName ?? declared2.name) : null;
}
function isProps(from, part) {
  if (from.kind === 212)
    return from.name.text === "props" && from.expression.kind === 110 && ts43.isClassLike(part);
  const declared2 = from.kind === 80 ? declarationOf(from.text, from) : null;
  return !!declared2 && declared2.kind === 170 && isFirst(declared2, part);
}
var isFirst = (one, part) => one.parent === part && ts43.isFunctionLike(part) && part.parameters[0] === one;

// src/extract/code/surfaces/pushed.ts
import "./vendor/ts-morph.js";
function isPushedAway(call) {
  const { expression } = call;
  if (!(expression.kind === 212) || !/^(push|unshift)$/.test(expression.name.text)) return false;
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
    if (uses.some(isMade2)) return uses.every((one) => isMade2(one) || isFilled(one));
  }
  return false;
}
function usesOf(name, around) {
  const found = [];
  eachNode(around, (node) => {
    if (node.kind === 80 && node.text === name && !isProperty(node)) found.push(node);
  });
  return found;
}
var isProperty = (node) => node.parent.kind === 212 && node.parent.name === node || node.parent.kind === 304 && node.parent.name === node || node.parent.kind === 292 && node.parent.name === node;
var isMade2 = ({ parent }) => parent.kind === 261 && parent.initializer !== void 0 && parent.initializer.kind === 210;
var isFilled = ({ parent }) => parent.kind === 212 && /^(push|unshift)$/.test(parent.name.text) && parent.parent.kind === 214 && !(parent.parent.parent.kind === 254);

// src/extract/code/surfaces/told-by-effect.ts
import { ts as ts45 } from "./vendor/ts-morph.js";
var EFFECTS = /^(useEffect|useLayoutEffect|useMount|useEffectOnce|onMounted|onBeforeMount|onMount|createEffect|watchEffect)$/;
var OPENS = /^(open|show|display|toggle|present|push|set|start|prompt|ask|render|mount|attach|bind|add|append|insert|inject|init|initiali[sz]e|register|use|install|create|make|build|setup|enable|wire|hook|connect|decorate|put|place|configure|apply|with)$/;
var HUNG = /^(menus?|buttons?|dialogs?|modals?|sheets?|popups?|popovers?|tooltips?|overlays?|widgets?|toolbars?|panels?|context|controls?|actions?|links?|icons?|forms?|ui)$/;
function isToldByEffect({ expression }) {
  if (!(expression.kind === 214) || !expression.arguments.every(ts45.isStringLiteralLike)) return false;
  const name = nameOf(expression.expression);
  if (name === null || OPENS.test(splitWords(name)[0] ?? "") || splitWords(name).some((word) => HUNG.test(word)))
    return false;
  const around = enclosingFunction(expression)?.parent;
  return !!around && around.kind === 214 && EFFECTS.test(nameOf(around.expression) ?? "");
}

// src/extract/code/surfaces/only-signs.ts
import { ts as ts46 } from "./vendor/ts-morph.js";
function isOnlySign(name) {
  const tag = name.parent;
  if (!(name.kind === 80) || !name.text.endsWith("Icon") || !ts46.isJsxOpeningLikeElement(tag) || tag.tagName !== name)
    return false;
  if (pressedAs(tag) !== null) return false;
  let isFirst2 = true;
  for (let at = tag.parent; at && !ts46.isFunctionLike(at); at = at.parent) {
    if (!(at.kind === 285) && !(at.kind === 289)) continue;
    const read2 = readIn(at);
    if (read2 === null) return false;
    const words = splitWords(read2);
    const pressed = at.kind === 285 ? pressedAs(at.openingElement) : null;
    if (pressed)
      return leads(at) && words.length > 0 && words.length <= MAX_WORDS && words.every((word) => pressed.has(word));
    if (words.length === 0) continue;
    if (isFirst2 && words.some((word) => TROUBLE.test(word))) return true;
    isFirst2 = false;
  }
  return false;
}
var MAX_WORDS = 3;
var TROUBLE = /^(failed|fails|failure|errors?|offline|disconnected|unavailable|lost|unable|unmuted|muted|unsupported|expired|timeout)$/;
function pressedAs({ attributes }) {
  const acts2 = attributes.properties.filter(
    (one) => one.kind === 294 || /^(on[A-Z]|href$|to$)/.test(textOf(one.name))
  );
  if (acts2.length === 0) return null;
  return new Set(acts2.flatMap((one) => one.kind === 292 ? splitWords(one.initializer?.getText() ?? "") : []));
}
var leads = (element) => element.kind === 285 && element.openingElement.attributes.properties.every(
  (one) => one.kind === 292 && !/^on[A-Z]/.test(textOf(one.name))
);
function readIn(element) {
  let read2 = "";
  eachNode(element, (node) => {
    if (node.kind === 12) read2 = read2 === null ? null : `${read2} ${node.text}`;
    if (node.kind === 292 && LABEL.test(textOf(node.name))) {
      const { initializer } = node;
      const label = initializer && initializer.kind === 11 ? initializer.text : null;
      read2 = read2 === null || label === null ? null : `${read2} ${label}`;
    }
    if (!(node.kind === 295) || node.parent.kind === 292 || !node.expression) return;
    const literal = ts46.isStringLiteralLike(node.expression) ? node.expression.text : null;
    read2 = read2 === null || literal === null ? null : `${read2} ${literal}`;
  });
  return read2;
}
var LABEL = /^(primary|label|title|text|aria-label|tooltip)$/;

// src/extract/code/surfaces/doubts.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
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
    if (node.kind === 287 || node.kind === 286)
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
    if (isType(node2) || isBinding(node2) || node2.kind === 214 && isPushedAway(node2)) return;
    if (node2.kind === 245 && isToldByEffect(node2)) return;
    if (node2.kind === 263 && node2.name && isCalledNowhere(node2.name)) return;
    if (without.some((prop) => isOfProp(node2, prop)) || isScreenOfCrash(node2) || isOnlySign(node2) || isForPaper(node2))
      return;
    const said = saidBy(node2);
    const words = said === null ? [] : splitWords(said);
    if (words.length <= MAX_WORDS2 && words.some((word) => acts2.has(word)) && !hasAnyPhrase(words, concept.unlike.word))
      found.push(node2);
    else ts47.forEachChild(node2, look);
  };
  ts47.forEachChild(part, look);
  const node = found.find((one) => isShownWithin(one, part)) ?? found[0];
  return node ? { node, message: `\`${saidBy(node).trim()}\` stands in what is shown`, isDoubt: true } : null;
}
function isCalledNowhere(name) {
  const path = name.getSourceFile().fileName.slice(1);
  const own = linksOf(name)?.holding(name.text).find(({ indexed }) => indexed.path === path);
  return own !== void 0 && isNeverCalled(name, { path, indexed: own.indexed });
}
var isBinding = (node) => node.kind === 227 && node.right.kind === 214 && nameOf(node.right.expression) === "bind" && receiverOf(node.right.expression)?.getText() === node.left.getText();
function isShownWithin(node, part) {
  for (let at = node; at !== part && at.parent; at = at.parent)
    if (at.kind === 285 || at.kind === 286 || at.kind === 289) return true;
  return false;
}
var isScreenOfCrash = (node) => node.kind === 285 ? isOfCrash(node.openingElement) : node.kind === 286 && isOfCrash(node);
var isForPaper = (node) => node.kind === 285 ? makesPaper(node.openingElement) : node.kind === 286 && makesPaper(node);
var isType = ({ parent }) => !!parent && (ts47.isTypeNode(parent) || ts47.isTypeElement(parent) || parent.kind === 277);
function saidBy(node) {
  if (node.kind === 80 || (node.kind === 11 || node.kind === 15)) return node.text;
  return node.kind === 12 && node.text.trim() !== "" ? node.text : null;
}

// src/extract/code/surfaces/forms-unopened.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
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
    if (parent.kind === 228) return parent.condition !== at;
    if (parent.kind === 227)
      return parent.operatorToken.kind === 56 && parent.right === at;
    if (parent.kind === 246 || ts48.isFunctionLike(parent)) return parent.kind === 246;
  }
  return false;
}
function openerNotShown(form, reports2, { parts }) {
  const [whole] = [...parts].filter((part) => isWithin(form.node, part)).toSorted((a, b) => width(a) - width(b));
  const beside2 = reports2.filter((one) => !isFormAsked(one) && whole && isWithin(one.node, whole));
  return beside2.every(({ state }) => state === "hidden") ? beside2[0] ?? null : null;
}
var width = ({ pos, end }) => end - pos;

// src/extract/code/surfaces/held-conditions.ts
import { ts as ts51 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/of-shown.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
var MAX_STEPS3 = 4;
function isOfShown(test, node) {
  const shown = thingsIn(node);
  const given = /* @__PURE__ */ new Set();
  let isOf2 = false;
  let isOfOther = false;
  const seeWay = (way, isHanded2) => {
    if (/^[A-Z]/.test(way.name) || way.name === "undefined") return;
    const isOwn2 = typeof way.from !== "string" && given.has(way.from) || thingsOf(way, isHanded2).some((at) => shown.has(at));
    if (isOwn2 && ![way.name, ...way.path].some(isOfView)) isOf2 = true;
    else isOfOther = true;
  };
  const seeWithin = (run, steps) => {
    for (const one of run.parameters) given.add(one);
    if (run.body) see(run.body, steps);
  };
  const seeCall = (call, steps) => {
    const name = nameOf(call.expression) ?? "";
    const before = receiverOf(call.expression);
    if (/^use[A-Z]/.test(name) && name !== "useMemo") isOfOther = true;
    if (isOfView(name)) isOfOther = true;
    if (before) see(before, steps, true);
    const given2 = name === "useMemo" ? call.arguments.slice(0, 1) : call.arguments;
    for (const one of given2) see(one, steps, true);
    const isNamed2 = call.expression.kind === 80;
    const run = isNamed2 && steps > 0 ? functionNamed(name, call) ?? calleeOf(call.expression) : null;
    if (run) seeWithin(run, steps - 1);
    else if (isNamed2 && (given2.length === 0 || given2.some(isKey3))) isOfOther = true;
    if (isNamed2 && isOutOfHook(name, call)) isOfOther = true;
  };
  const see = (part, steps, isHanded2 = false) => {
    const inner = ts49.isExpression(part) ? unwrap(part) : part;
    if (isFunction(inner)) return seeWithin(inner, steps);
    if (inner.kind === 214) return seeCall(inner, steps);
    if (inner.kind === 261) return void (inner.initializer && see(inner.initializer, steps));
    const way = ts49.isExpression(inner) ? wayOf(inner) : null;
    const held = way?.path.length === 0 && inner.kind === 80 && steps > 0 ? valueOf(inner) : null;
    if (held && way && isFilledLater(held)) return seeWay(way, isHanded2);
    if (held) return see(held, steps - 1, isHanded2);
    if (way) return seeWay(way, isHanded2);
    if (inner.kind === 212) return see(inner.expression, steps, true);
    ts49.forEachChild(inner, (one) => see(one, steps));
  };
  see(test, MAX_STEPS3);
  return isOf2 && !isOfOther;
}
function isFilledLater(held) {
  const inner = unwrap(held);
  if (inner.kind === 215) return (inner.arguments ?? []).length === 0;
  if (inner.kind === 210) return inner.elements.length === 0;
  if (inner.kind === 211) return inner.properties.length === 0;
  return inner.kind === 214 && enclosingFunction(inner) === null;
}
function isOutOfHook(name, at) {
  const declared2 = declarationOf(name, at);
  const holder = declared2 && declared2.kind === 209 ? declared2.parent.parent : declared2;
  const made = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && made.kind === 214 && /^use[A-Z]/.test(nameOf(made.expression) ?? "");
}
function isKey3(given) {
  const way = wayOf(given);
  return /^(_?id|uuid|uid|pk|key|slug|uri)$|[a-z]I[dD]$|_id$/.test(way ? [way.name, ...way.path].at(-1) ?? "" : "");
}
var isOfView = (name) => splitWords(name).some((word) => OF_VIEW.test(word));
var OF_VIEW = /^(\$?props|\$?route|router|params?|query|search|state|store|ui|context|ctx|tab|tabs|mode|view|step|stage|page|menu|panel|section|layout|variant|display|displayed|open|opened|closed|show|shown|showing|visible|hidden|hide|expand|expanded|collapse|collapsed|fold|folded|unfolded|translated|truncated|active|selected|selecting|focus|focused|hover|hovered|blur|blurred|reveal|revealed|toggle|toggled|flipped|loading|loaded|fetching|pressed|clicked|checked|muted)$/;
var known4 = /* @__PURE__ */ new WeakMap();
function thingsIn(node) {
  const before = known4.get(node);
  if (before) return before;
  const things = /* @__PURE__ */ new Set();
  known4.set(node, things);
  throughout(node, (part) => {
    const way = ts49.isExpression(part) ? wayOf(part) : null;
    if (way) for (const thing of thingsOf(way, true)) things.add(thing);
  });
  return things;
}
var thingsOf = ({ from, path }, isHanded2) => path.map((_, count) => [typeof from === "string" ? from : from.pos, ...path.slice(0, count)].join(".")).concat(isHanded2 ? [[typeof from === "string" ? from : from.pos, ...path].join(".")] : []);

// src/extract/code/surfaces/switched-states.ts
import "./vendor/ts-morph.js";
var MAX_STEPS4 = 3;
function isSwitchedIn(test, steps = MAX_STEPS4) {
  const switched = switchedNames(test.getSourceFile());
  let isSwitched = false;
  throughout(test, (node) => {
    if (isSwitched) return;
    if (node.kind === 212 && IS_OPEN.test(node.name.text))
      isSwitched = switched.has(`${nameOf(node.expression) ?? ""}.`);
    if (isSwitched || !(node.kind === 80)) return;
    isSwitched = switched.has(node.text);
    const declaration = isSwitched || steps === 0 ? null : declarationOf(node.text, node);
    const made = declaration && declaration.kind === 261 ? declaration.initializer : void 0;
    if (made && !isWithinItself(made, test)) isSwitched = isSwitchedIn(made, steps - 1);
  });
  return isSwitched;
}
var isWithinItself = (made, test) => made.pos <= test.pos && test.end <= made.end;
var known5 = /* @__PURE__ */ new WeakMap();
function switchedNames(file) {
  let names2 = known5.get(file);
  if (!names2) known5.set(file, names2 = namesSwitched(file));
  return names2;
}
function namesSwitched(file) {
  const found = /* @__PURE__ */ new Set();
  const add2 = (expression) => {
    const name = nameOf(expression);
    const isHeld2 = name === "value" && expression.kind === 212;
    const held = isHeld2 ? nameOf(expression.expression) : name;
    if (held !== null) found.add(held);
  };
  eachNode(file, (node) => {
    if (node.kind === 227 && isAssignment(node)) add2(node.left);
    if ((node.kind === 225 || node.kind === 226) && STEPS.has(node.operator))
      add2(node.operand);
    if (node.kind === 292 && textOf(node.name) === "modelValue" && node.initializer) {
      const { initializer } = node;
      if (initializer.kind === 295 && initializer.expression) add2(initializer.expression);
    }
    if (node.kind === 209) for (const name of namesOfPair(node)) found.add(name);
    if (node.kind === 214) for (const name of namesSetBy(node)) found.add(name);
    if (!(node.kind === 212)) return;
    if (/^(set|update|toggle)$/.test(node.name.text)) add2(node.expression);
    else if (OPENS2.test(node.name.text)) found.add(`${nameOf(node.expression) ?? ""}.`);
  });
  return found;
}
var STEPS = /* @__PURE__ */ new Set([46, 47]);
var OPENS2 = /^(open|close|show|hide|onOpen|onClose|onToggle|onShow|onHide)$/;
var IS_OPEN = /^(is)?(open|opened|visible|shown|expanded|active)$/i;
function namesOfPair({ parent, name }) {
  if (!(name.kind === 80)) return [];
  if (parent.kind === 208) return parent.elements.length > 1 ? [name.text] : [];
  const isSetter = (one) => one.name.kind === 80 && CHANGES.test(splitWords(one.name.text)[0] ?? "") && one.name.text !== name.text;
  const made = parent.parent.kind === 261 ? parent.parent.initializer : void 0;
  const isOfHook = made !== void 0 && made.kind === 214;
  return isOfHook && parent.elements.some(isSetter) ? [name.text] : [];
}
var CHANGES = /^(set|toggle|open|close|show|hide|on|switch|select|choose|change|expand|reveal)$/;
function namesSetBy(call) {
  const name = nameOf(call.expression) ?? "";
  const own = /^(?:set|toggle)_?([A-Za-z]\w*)$/.exec(name)?.[1];
  const [first] = call.arguments;
  const keys = first && first.kind === 211 && /^(setState|set|patch|update\w*)$/.test(name) ? first.properties.flatMap((one) => one.name && one.name.kind === 80 ? one.name.text : []) : [];
  const told = first && (first.kind === 11 || first.kind === 15) ? /^update:(\w+)$/.exec(first.text)?.[1] ?? null : null;
  const plain2 = own ? [own.charAt(0).toLowerCase() + own.slice(1), `is${own.charAt(0).toUpperCase()}${own.slice(1)}`] : [];
  return [...plain2, ...keys, ...told ? [told] : []];
}

// src/extract/code/surfaces/held-conditions.ts
function heldAt2(shown, within2) {
  const [first, ...others] = shown.filter((one) => one !== within2 && isWithin(one, within2)).map((one) => metAt(one, within2));
  if (!first || first.size === 0) return null;
  const met = new Map([...first].filter(([text, is]) => others.every((one) => one.get(text) === is)));
  return met.size > 0 ? { within: within2, met } : null;
}
function isMet(test, held) {
  return isWithin(test, held.within) ? answerOf(test, held.met) : null;
}
function standApart(one, other, within2) {
  const [met, others] = [metAt(one, within2), metAt(other, within2)];
  return [...met].some(([text, is]) => others.has(text) && others.get(text) !== is);
}
function answerOf(test, met) {
  const inner = behindName(test);
  if (isNegation(inner)) return negated(answerOf(inner.operand, met));
  const sides = sidesOf(inner);
  if (sides) {
    const answers3 = [sides.left, sides.right].map((side) => answerOf(side, met));
    if (answers3.includes(!sides.isAnd)) return !sides.isAnd;
    return answers3.every((one) => one === sides.isAnd) ? sides.isAnd : null;
  }
  const { text, isNot } = written(inner);
  const known15 = met.get(text);
  if (known15 !== void 0) return known15 !== isNot;
  const value = valueCompared(inner);
  const equalsOther = value !== null && [...met].some(([other, is]) => is && other !== text && other.startsWith(value));
  return equalsOther ? isNot : null;
}
function behindName(test, steps = MAX_STEPS5) {
  const inner = unwrap(test);
  const held = inner.kind === 80 && steps > 0 ? valueOf(inner) : null;
  const value = held && unwrap(held);
  if (!value) return inner;
  if (!(value.kind === 214)) return behindName(value, steps - 1);
  const [made] = /^(useMemo|computed)$/.test(nameOf(value.expression) ?? "") ? value.arguments : [];
  const worked = made && unwrap(made);
  const [only, ...more] = worked && isFunction(worked) ? returnedBy(worked) : [];
  return only && more.length === 0 ? behindName(only, steps - 1) : inner;
}
var MAX_STEPS5 = 3;
var negated = (answer) => answer === null ? null : !answer;
var isNegation = (test) => test.kind === 225 && test.operator === 54;
function sidesOf(test) {
  if (!(test.kind === 227)) return null;
  const { kind } = test.operatorToken;
  const isAnd = kind === 56;
  return isAnd || kind === 57 ? { left: test.left, right: test.right, isAnd } : null;
}
function written(test) {
  const sign = test.kind === 227 ? test.operatorToken.getText() : "";
  const isEquality = /^[!=]==?$/.test(sign);
  const text = isEquality ? equality(test) : wayIn(test);
  return { text: text.replace(/\s+/g, " "), isNot: isEquality && sign.startsWith("!") };
}
var equality = ({ left: left2, right }) => `${wayIn(left2)} === ${right.getText()}`;
function wayIn(read2) {
  const way = wayOf(read2);
  return way && way.path.length > 0 ? [way.name, ...way.path].join(".") : read2.getText();
}
function valueCompared(test) {
  const isText2 = test.kind === 227 && ts51.isStringLiteralLike(test.right);
  const { text } = written(test);
  return isText2 && text.includes(" === ") ? text.slice(0, text.indexOf(" === ") + " === ".length + 1) : null;
}
function metAt(node, within2) {
  const met = /* @__PURE__ */ new Map();
  const add2 = (test, is) => {
    const inner = behindName(test);
    if (isNegation(inner)) return add2(inner.operand, !is);
    const sides = sidesOf(inner);
    if (sides && sides.isAnd === is) {
      add2(sides.left, is);
      return add2(sides.right, is);
    }
    const { text, isNot } = written(inner);
    if (!sides && isOfShown(inner, node) && !isOfViewer(inner) && !isSwitchedIn(inner)) met.set(text, is !== isNot);
  };
  for (let at = node; at !== within2 && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 228 && at !== parent.condition) add2(parent.condition, at === parent.whenTrue);
    if (parent.kind === 227 && at === parent.right) {
      const { kind } = parent.operatorToken;
      if (kind === 56) add2(parent.left, true);
      if (kind === 57) add2(parent.left, false);
    }
    if (parent.kind === 246 && at !== parent.expression) add2(parent.expression, at === parent.thenStatement);
    if (!(parent.kind === 242)) continue;
    for (const before of parent.statements) {
      if (before.end > at.pos || !(before.kind === 246)) continue;
      if (leaves(before.thenStatement)) add2(before.expression, false);
      if (leaves(before.elseStatement)) add2(before.expression, true);
    }
  }
  return met;
}
function isOfViewer(test) {
  let isOf2 = false;
  throughout(test, (node) => {
    const text = node.kind === 80 || (node.kind === 11 || node.kind === 15) ? node.text : "";
    isOf2 ||= splitWords(text).some((word) => OF_VIEWER.test(word));
  });
  return isOf2;
}
var OF_VIEWER = /^(own|owned|owner|mine|me|my|self|sent|sender|outgoing|incoming|user|users|viewer|current|session|auth|authed|authenticated|logged|login|signed|account|guest|anonymous|author|system|notice|info|event|admin|moderator|staff|bot|server|edit|editing|edited|draft|preview|pending|sending|failed|compose|reply|replying)$/;

// src/extract/code/surfaces/handed-item.ts
import "./vendor/ts-morph.js";
var ITEM2 = /^(message|msg|dm|comment|reply|post|reel|note|tweet|toot|status|story|video|photo|clip|article)$/;
var CARRIER = /^(data|item|model|entity|object)$/;
function handsOnItem(element, props) {
  const item = props.component && onlyItem(props.component);
  return !!item && element.attributes.properties.some((one) => {
    if (!(one.kind === 292) || !one.initializer || !(one.initializer.kind === 295)) return false;
    const { expression } = one.initializer;
    return expression !== void 0 && propRead(unwrap(expression), props)?.name === item;
  });
}
var known6 = /* @__PURE__ */ new WeakMap();
function onlyItem({ node }) {
  let item = known6.get(node);
  if (item === void 0) {
    const pattern = isFunction(node) ? node.parameters[0]?.name : void 0;
    const names2 = pattern && pattern.kind === 207 ? pattern.elements.map((one) => textOf(one.propertyName ?? one.name)).filter(isItem) : [];
    known6.set(node, item = names2.length === 1 ? names2[0] : null);
  }
  return item;
}
function isItem(name) {
  const words = splitWords(name);
  const last = CARRIER.test(words.at(-1) ?? "") ? words.at(-2) : words.at(-1);
  return ITEM2.test(last ?? "");
}

// src/extract/code/controls/menus.ts
import "./vendor/ts-morph.js";
var TRIGGERS = /\b(use(Trigger(Events)?|ContextMenu(Trigger|Events|Props)?)|bindContextMenu|getContextMenuProps)\s*\(/;
function menuElsewhere(attribute) {
  if (!(attribute.kind === 294) || !TRIGGERS.test(attribute.expression.getText())) return null;
  return { node: attribute, message: "the menu that is opened here could not be followed" };
}
var FUNCTIONS = [263, 219, 220];
var MIN_ITEMS = 3;
function menuHooks(file) {
  const hooks = [];
  let items = null;
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = declaredName(node);
    if (name === null || !handsOutMenu(name)) continue;
    items ??= file.ofKind(211).filter((object) => mayBeItem(object));
    const own = items.filter(({ pos, end }) => pos >= node.pos && end <= node.end);
    if (own.length >= MIN_ITEMS) hooks.push({ ...component(file, name, node), hasHiddenProps: true });
  }
  return hooks;
}

// src/extract/code/guards/privileged.ts
import { ts as ts54 } from "./vendor/ts-morph.js";
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
  if (inner.kind === 225 && inner.operator === 54)
    return isForFew(inner.operand, !outcome, depth);
  if (inner.kind === 227) {
    const operator = inner.operatorToken.getText();
    const sides = [inner.left, inner.right];
    if (operator === "&&" || operator === "||")
      return operator === "&&" === outcome ? sides.some((side) => isForFew(side, outcome, depth)) : sides.every((side) => isForFew(side, outcome, depth));
    if (/^[!=]==?$/.test(operator)) return isRoleOfFew(inner) && operator.startsWith("=") === outcome;
    return comparesAge(inner) && /^>=?$/.test(operator) === outcome;
  }
  const callee = inner.kind === 214 ? inner.expression : inner;
  const words = splitWords(nameOf(callee) ?? "");
  if (words.some((word) => /^(not|non)$/.test(word))) return false;
  if (FEW.test(words.at(-1) ?? "")) return outcome;
  const said = words.join(" ");
  if (OWN2.test(said)) return outcome;
  if (YOUNG.test(words.at(-1) ?? "") && words[0] === "is") return !outcome;
  const value = inner.kind === 80 && depth > 0 ? valueOf(inner) : null;
  if (value !== null && MINE.test(said) && comparesMaker(value)) return outcome;
  return value !== null && isForFew(value, outcome, depth - 1);
}
function comparesMaker(value) {
  const inner = unwrap(value);
  if (!(inner.kind === 227) || !/^===?$/.test(inner.operatorToken.getText())) return false;
  const sides = [inner.left, inner.right].map((one) => chainOf(one).filter((name) => name !== "id" && name !== "this"));
  const names2 = sides.map((chain) => splitWords(chain.at(-1) ?? "").join(" "));
  const isMe = (at) => sides[at].length <= 3 && ME.test(names2[at]);
  const isMaker = (at) => sides[at].length > 1 && MAKER.test(names2[at]);
  return isMe(0) && isMaker(1) || isMe(1) && isMaker(0);
}
function isRoleOfFew({ left: left2, right }) {
  const ROLE = /^(role|rank|access|privilege|clearance)$/;
  const said = (one) => ts54.isStringLiteralLike(unwrap(one)) ? unwrap(one).text : nameOf(one) ?? "";
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
import "./vendor/ts-morph.js";

// src/extract/code/controls/reaches-element.ts
import "./vendor/ts-morph.js";
var MARKS = /^(key|ref|id|class|className|style|disabled|hidden|title|role|tabIndex)$|^(aria|data)-/;
var UNSEEN = /^(console\.\w+|(React\.)?use(Layout|Insertion)?Effect|assert|log(ger)?(\.\w+)?|debug)$/;
function reachesElement(place, whole, depth = 4) {
  let at = place;
  for (; at !== whole && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 292) return !MARKS.test(parent.name.getText());
    if (parent.kind === 294) return true;
    if (isAsked(at, parent)) return false;
    if (parent.kind === 212 && /^(length|size)$/.test(parent.name.text)) return false;
    if (parent.kind === 214 && parent.expression !== at && UNSEEN.test(parent.expression.getText()))
      return false;
    const name = keptUnder(at, parent, whole);
    if (name) return depth > 0 && usesOf2(name, at, whole).some((use) => reachesElement(use, whole, depth - 1));
    if (parent.kind === 295 && holdsElement(at)) return true;
  }
  return false;
}
function isAsked(at, parent) {
  if (parent.kind === 228) return at === parent.condition;
  if (parent.kind === 246) return at === parent.expression;
  if (parent.kind === 225 || parent.kind === 222) return true;
  if (!(parent.kind === 227)) return false;
  const operator = parent.operatorToken.getText();
  return operator === "&&" && at === parent.left || /^([!=<>]|in$|instanceof$)/.test(operator.replace(/^=$/, ""));
}
function keptUnder(at, parent, whole) {
  if (parent.kind === 261 && at === parent.initializer) return parent.name;
  return at.kind === 263 && at !== whole ? at.name ?? null : null;
}
function usesOf2(name, from, whole) {
  const names2 = new Set(namesBound(name));
  const found = [];
  eachNode(whole, (one) => {
    if (!(one.kind === 80) || !names2.has(one.text) || isWithin(one, name) || isWithin(one, from)) return;
    if (one.parent.kind === 212 && one.parent.name === one) return;
    found.push(one);
  });
  return found;
}
function holdsElement(node) {
  let holds = false;
  eachNode(node, (one) => {
    holds ||= one.kind === 292 && !MARKS.test(one.name.getText());
  });
  return holds;
}
function isOpenStep(step) {
  if (!step) return false;
  if (step.kind === 80 && step.text === "Boolean") return true;
  if (!isFunction(step) || !step.parameters[0] || !step.body) return false;
  const [first] = step.parameters;
  const own = new Set(namesBound(first.name));
  const text = step.getText();
  if (/["'`]|\b[A-Z][A-Z_]{2,}\b/.test(text) || OF_FEW.test(text)) return false;
  let isAsked4 = false;
  let isCompared = false;
  eachNode(step.body, (one) => {
    if (!(one.kind === 80) || one.parent.kind === 212 && one.parent.name === one) return;
    if (own.has(one.text)) isAsked4 = true;
    else isCompared ||= isMeasure(one, step);
  });
  return isAsked4 && !isCompared;
}
var OF_FEW = /(admin|moderat|staff|owner|\bmod\b|roles?\b|\bcan[A-Z])/i;
function isMeasure(name, step) {
  const { parent } = name;
  if (parent.kind === 227) return /^[!=<>]/.test(parent.operatorToken.getText());
  if (!(parent.kind === 214) || parent.expression === name) return false;
  return parent.expression.kind === 212 && enclosingFunction(name) === step;
}
function isWhole(entries, whole, depth = 3) {
  let at = entries;
  for (; ; ) {
    const { parent } = at;
    if (parent.kind === 261 && parent.name.kind === 80)
      return depth > 0 && usesOf2(parent.name, at, whole).some((use) => isWhole(use, whole, depth - 1));
    if (!(parent.kind === 212) || !(parent.parent.kind === 214)) return true;
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
    if (parent.kind === 251) return true;
    if (parent.kind === 261 && parent.name.kind === 80)
      return depth > 0 && usesOf2(parent.name, at, whole).some((use) => isGoneThrough(use, whole, depth - 1));
    if (!(parent.kind === 212) || !(parent.parent.kind === 214)) return false;
    if (/^(map|flatMap|forEach|reduce)$/.test(nameOf(parent) ?? "")) return true;
    at = parent.parent;
  }
}

// src/extract/code/controls/keys-taken.ts
import "./vendor/ts-morph.js";
function entryTaken({ node }, prop, key) {
  const sites = [];
  const isTable2 = (one) => {
    const inner = unwrap(one);
    return inner.kind === 212 ? inner.name.text === prop && /(^|\.)props$/.test(inner.expression.getText()) : inner.kind === 80 && inner.text === prop;
  };
  eachNode(node, (one) => {
    if (one.kind === 213 && isTable2(one.expression)) {
      if (mayBe(one.argumentExpression, key, node)) sites.push(one);
    } else if (one.kind === 212 && isTable2(one.expression)) {
      if (one.name.text === key.name) sites.push(one);
    } else if (one.kind === 214 && one.arguments.length === 1 && isTable2(one.arguments[0])) {
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
  while (root.kind === 212) root = unwrap(root.expression);
  const declared2 = root.kind === 80 && depth > 0 ? declarationOf(root.text, root) : null;
  let holder = declared2;
  while (holder && (holder.kind === 209 || holder.kind === 207 || holder.kind === 208))
    holder = holder.parent;
  if (!holder || !(holder.kind === 170) || holder.parent === whole) return false;
  const through = holder.parent;
  const place = through.parameters.indexOf(holder);
  const call = through.parent;
  if (call.kind === 214 && LISTS.test(nameOf(call.expression) ?? "") && place === 0) {
    const list = call.expression.kind === 212 ? call.expression.expression : null;
    return list !== null && holdsKey(list, key);
  }
  const name = localName(through);
  if (name === null) return false;
  let isGiven2 = false;
  eachNode(whole, (one) => {
    if (one.kind === 214 && one.expression.kind === 80 && one.expression.text === name)
      isGiven2 ||= !!one.arguments[place] && mayBe(one.arguments[place], key, whole, depth - 1);
  });
  return isGiven2;
}
var LISTS = /^(map|flatMap|forEach|filter|find|some|every)$/;
var SAME = /^(map|filter|slice|sort|toSorted|reverse|toReversed|concat)$/;
function holdsKey(list, key, depth = 9) {
  const inner = unwrap(list);
  if (depth === 0) return false;
  if (inner.kind === 210) return inner.elements.some((one) => saysKey(one, key));
  if (inner.kind === 80) {
    const value = initializerOf(inner);
    return value !== null && holdsKey(value, key, depth - 1);
  }
  if (!(inner.kind === 214)) return false;
  const name = nameOf(inner.expression) ?? "";
  const [first] = inner.arguments;
  if (inner.expression.kind === 212 && SAME.test(name))
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
  if (!(body.kind === 242)) return [body];
  return body.statements.flatMap((one) => one.kind === 254 && one.expression ? [one.expression] : []);
}
function saysKey(element, key) {
  const inner = unwrap(element);
  if (inner.kind === 211)
    return inner.properties.some((one) => one.kind === 304 && saysKey(one.initializer, key));
  if (inner.kind === 210) return inner.elements.some((one) => saysKey(one, key));
  const value = literalOf(inner)?.value;
  if (value !== void 0) return value === key.name || value === key.value;
  return inner.kind === 212 && key.value === void 0 && chainOf(inner).at(-1) === key.name;
}
function isForFewAt(place, whole, depth) {
  for (let at = place; at !== whole && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 228 && at !== parent.condition) {
      if (isForFew(parent.condition, at === parent.whenTrue)) return true;
    }
    if (parent.kind === 246 && at !== parent.expression) {
      if (isForFew(parent.expression, at === parent.thenStatement)) return true;
    }
    if (parent.kind === 227 && at === parent.right && /^(&&|\|\|)$/.test(parent.operatorToken.getText())) {
      if (isForFew(parent.left, parent.operatorToken.getText() === "&&")) return true;
    }
    if (parent.kind === 242) {
      for (const one of parent.statements)
        if (one.end <= at.pos && one.kind === 246 && leaves(one.thenStatement) && isForFew(one.expression, false))
          return true;
    }
    const name = isFunction(at) && at !== whole ? localName(at) : null;
    if (name === null) continue;
    const uses = [];
    eachNode(whole, (one) => {
      if (one.kind === 80 && one.text === name && !isWithin(one, at) && enclosingFunction(one) !== at)
        uses.push(one);
    });
    const called = uses.filter((one) => !(one.parent.kind === 261 && one.parent.name === one));
    return depth > 0 && called.length > 0 && called.every((one) => isForFewAt(one, whole, depth - 1));
  }
  return false;
}
function localName(node) {
  if (node.kind === 263) return node.name?.text ?? null;
  let holder = node.parent;
  while (holder.kind === 214 && /^use[A-Z]/.test(nameOf(holder.expression) ?? "")) holder = holder.parent;
  return holder.kind === 261 ? textOf(holder.name) : null;
}

// src/extract/code/controls/handed-tables.ts
var TABLE2 = /^(handlers?|actions?|callbacks?|commands?)$/;
function tableControl(element, concept, props, shown) {
  for (const attribute of element.attributes.properties) {
    if (!(attribute.kind === 292) || !TABLE2.test(splitWords(textOf(attribute.name)).at(-1) ?? "")) continue;
    const { initializer } = attribute;
    const table = initializer && initializer.kind === 295 ? tableBehind(initializer.expression, props) : null;
    const entry = table?.object.properties.find((one) => one.kind === 304 && isLabelOf(keyOf2(one), concept));
    const taken = entry && entry.kind === 304 ? takenIn(textOf(attribute.name), entry, shown) : null;
    if (!taken || !table || !entry || !(entry.kind === 304)) continue;
    const own = entryState(entry.initializer, table.props);
    const state = own === "works" && taken === "hidden" ? "hidden" : own;
    return { concept: concept.id, node: entry.name, symbol: textOf(attribute.name), state, isPressed: false };
  }
  return null;
}
function takenIn(prop, { name }, shown) {
  const value = name.kind === 168 ? literalOf(name.expression)?.value : void 0;
  const key = { name: lastOf2(name), value };
  const all3 = (shown ?? []).map((one) => one && one !== "outside" ? entryTaken(one, prop, key) : null);
  return all3.length > 0 && all3.every((one) => one === all3[0]) ? all3[0] : null;
}
function entryState(given, props) {
  const inner = unwrap(given);
  if (inner.kind === 228) {
    const ways = [inner.whenTrue, inner.whenFalse].map((way) => entryState(way, props));
    const seen = ways.filter(
      (_, at) => !isForFew(inner.condition, at === 0) && evaluate(inner.condition, props)?.value !== (at !== 0)
    );
    if (ways.includes("works")) return seen.includes("works") ? "works" : "hidden";
    return ways[0];
  }
  if (inner.kind === 227 && inner.operatorToken.kind === 56) {
    const known15 = evaluate(inner.left, props);
    return known15 && !known15.value || isForFew(inner.left, true) ? "hidden" : entryState(inner.right, props);
  }
  if (inner.kind === 211) {
    const runs2 = [];
    for (const one of inner.properties)
      if (one.kind === 175) runs2.push(one);
      else if (one.kind === 304 && RUNS2.test(textOf(one.name))) runs2.push(one.initializer);
    return runs2.some((one) => handlerState(one, props).state === "works") ? "works" : "does-nothing";
  }
  return handlerState(inner, props).state === "works" ? "works" : "does-nothing";
}
var RUNS2 = /^(run|do|fn|act|action|call|callback|command|execute|handle|handler|invoke|perform|on[A-Z]\w*)$/;
function tableBehind(given, props, left2 = 5) {
  if (!given || left2 === 0) return null;
  const inner = unwrap(given);
  if (inner.kind === 211) return { object: inner, props };
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
  if (inner.kind === 80) return tableBehind(valueOf(inner) ?? void 0, props, left2 - 1);
  const [first] = inner.kind === 214 && nameOf(inner.expression) === "useMemo" ? inner.arguments : [];
  return first && isFunction(first) && first.body && !(first.body.kind === 242) ? tableBehind(first.body, props, left2 - 1) : null;
}
var keyOf2 = ({ name }) => splitWords(lastOf2(name)).join(" ");
var lastOf2 = (name) => name.kind === 168 ? chainOf(name.expression).at(-1) ?? "" : textOf(name);

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
  held: null,
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
import "./vendor/ts-morph.js";

// src/extract/code/components/held-under.ts
import { ts as ts59 } from "./vendor/ts-morph.js";

// src/extract/code/components/vue-options.ts
import { ts as ts58 } from "./vendor/ts-morph.js";
function dataNamed(expression) {
  const inner = unwrap(expression);
  const isOwn2 = inner.kind === 212 && inner.expression.kind === 110;
  const name = isOwn2 ? inner.name.text : inner.kind === 80 ? inner.text : null;
  const options = name === null ? null : optionsAt(inner);
  const data = options && optionOf("data", options);
  const held = data && returnedBy2(data);
  const found = held?.properties.find((one) => one.name && textOf(one.name) === name);
  const value = found && found.kind === 304 ? unwrap(found.initializer) : null;
  return value && value.kind === 211 && !isSet(name, inner.getSourceFile().text) ? value : null;
}
var isSet = (name, text) => new RegExp(
  String.raw`(?<![\w$])${name}(?:\.\w+|\[[^\]\n]+\])*\s*=(?![=>])|\$set\(\s*this\.${name}\b|[(,]\s*this\.${name}\s*[,)]`
).test(text);
function registeredLike(value) {
  const parts = partsOf(value);
  const options = parts && optionsAt(value);
  const table = options && optionOf("components", options);
  const all3 = table && table.kind === 304 ? unwrap(table.initializer) : null;
  if (!parts || !all3 || !(all3.kind === 211)) return null;
  const found = [];
  for (const one of all3.properties) {
    const given = one.kind === 305 ? one.name : one.kind === 304 ? one.initializer : null;
    if (!given) return null;
    const name = dashed(textOf(one.name));
    if (name.startsWith(parts.before) && name.endsWith(parts.after)) found.push(given);
  }
  return found.length > 0 ? found : null;
}
function partsOf(value) {
  let [before, after] = ["", ""];
  if (value.kind === 229) {
    before = value.head.text;
    after = value.templateSpans.at(-1).literal.text;
  } else if (value.kind === 227 && value.operatorToken.kind === 40) {
    const [left2, right] = [unwrap(value.left), unwrap(value.right)];
    before = left2.kind === 11 || left2.kind === 15 ? left2.text : "";
    after = right.kind === 11 || right.kind === 15 ? right.text : "";
  } else return null;
  const ends = { before: dashed(before), after: dashed(after) };
  return /^[\w-]*$/.test(before + after) && (ends.before + ends.after).replaceAll("-", "").length > 2 ? ends : null;
}
var optionsAt = (from) => declarationOf("$options", from);
function optionOf(name, options) {
  let found = null;
  eachNode(options, (node) => {
    if (!found && ts58.isObjectLiteralElementLike(node) && node.name && textOf(node.name) === name) found = node;
  });
  return found;
}
function returnedBy2(one) {
  const made = one.kind === 304 ? unwrap(one.initializer) : one.kind === 175 ? one : null;
  if (!made || !isFunction(made) || !made.body) return made && made.kind === 211 ? made : null;
  const last = made.body.kind === 242 ? made.body.statements.at(-1) : null;
  const value = last && last.kind === 254 ? last.expression : made.body.kind === 242 ? void 0 : made.body;
  const object = value && unwrap(value);
  return object && object.kind === 211 ? object : null;
}

// src/extract/code/components/held-under.ts
var SET = String.raw`(?:\.\w+|\[[^\]\n]+\])\s*=(?![=>])`;
function tableOf(expression) {
  const found = expression.kind === 80 ? declaredAs(expression) : null;
  if (!found) return dataNamed(expression);
  const value = found.kind === 261 ? found.initializer && unwrap(found.initializer) : null;
  return value && value.kind === 211 && !isChanged(value, SET) ? value : null;
}
function heldUnder(expression, name, hops) {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const each = (all3) => {
    const held = all3.map((one) => heldUnder(one, name, hops - 1));
    return held.length > 0 && held.every((one) => one !== null) ? held.flat() : null;
  };
  if (value.kind === 211) return memberOf2(value, name);
  if (value.kind === 228) return each([value.whenTrue, value.whenFalse]);
  if (value.kind === 213) return each(rowsOf(value.expression) ?? []);
  if (value.kind === 214) return each(foundIn(value) ?? handedBackBy(value) ?? []);
  const table = tableOf(value);
  return table && memberOf2(table, name);
}
var rowsOf = (table) => allHeldIn(table) ?? elementsOf(table);
function foundIn({ expression }) {
  const isFound = expression.kind === 212 && /^(find|findLast|at)$/.test(expression.name.text);
  return isFound ? elementsOf(expression.expression) : null;
}
function memberOf2({ properties }, name) {
  const at = properties.findLastIndex(
    (one) => one.name && !(one.name.kind === 168) && textOf(one.name) === name
  );
  const found = properties[at];
  if (!found || properties.slice(at).some((one) => one.kind === 306 || isComputed(one))) return null;
  if (found.kind === 305) return [found.name];
  return found.kind === 304 ? [found.initializer] : null;
}
function allHeldIn(expression) {
  const value = unwrap(expression);
  const table = value.kind === 211 ? value : tableOf(value);
  const held = table?.properties.map((one) => {
    if (one.kind === 305) return one.name;
    return one.kind === 304 ? one.initializer : null;
  });
  return held && held.length > 0 && held.every((one) => one !== null) ? held : null;
}
var isComputed = ({ name }) => !!name && name.kind === 168;
function handedBackBy(call) {
  const name = nameOf(call.expression);
  const [first] = call.arguments;
  const given = (name === "useMemo" || name === "computed") && first ? unwrap(first) : null;
  const own = call.expression.kind === 80 ? functionOf(declaredAs(call.expression)) : setupCalled(call);
  const made = given ? isFunction(given) ? given : null : own;
  const returned = made ? returnsOf2(made) : [];
  return returned.length > 0 ? returned : null;
}
function functionOf(found) {
  if (found && found.kind === 261 && found.initializer) {
    const value = unwrap(found.initializer);
    return isFunction(value) ? value : null;
  }
  return found && isFunction(found) ? found : null;
}
var declaredAs = (name) => declarationOf(name.text, name) ?? importedAs(name.getSourceFile(), name.text);
function takenOut(declaration, hops) {
  if (!(declaration.kind === 209) || declaration.dotDotDotToken) return null;
  const { parent: pattern, propertyName, name, initializer } = declaration;
  const holder = pattern.parent;
  if (!(pattern.kind === 207) || !(holder.kind === 261) || !holder.initializer) return null;
  const isConst = (ts59.getCombinedNodeFlags(holder) & ts59.NodeFlags.Const) !== 0;
  if (!isConst || propertyName && propertyName.kind === 168) return null;
  const held = heldUnder(holder.initializer, textOf(propertyName ?? name), hops);
  return held && (initializer ? [...held, initializer] : held);
}

// src/extract/code/components/picked.ts
var MAX_HOPS = 5;
var MAX_PICKED = 60;
var known7 = /* @__PURE__ */ new WeakMap();
function pickedBy(tag, file, finder) {
  let found = known7.get(tag);
  if (found === void 0) known7.set(tag, found = find(tag, file, finder));
  return found;
}
function componentsOfTag(tag, file, finder, findTag) {
  if (tag.kind === 296) return ["outside"];
  if (tag.kind === 212) {
    const part = isPlainProp(tag) ? "outside" : partNamed(tag, finder);
    return part ? [part] : pickedIn(tag, finder);
  }
  if (!(tag.kind === 80)) return null;
  const picked = pickedBy(tag, file, finder);
  if (picked) return picked;
  const found = findTag(tag);
  return found && [found];
}
function find(tag, file, finder) {
  const declaration = file.imports.has(tag.text) ? null : declarationOf(tag.text, tag);
  return componentsAmong(declaration && pickedAs(declaration, MAX_HOPS), finder);
}
var pickedIn = (value, finder) => componentsAmong(valuesOf(value, MAX_HOPS), finder);
function componentsAmong(all3, finder) {
  if (!all3 || all3.length === 0 || all3.length > MAX_PICKED) return null;
  const components = all3.flatMap((one) => componentsIn(one, finder));
  return components.every((one) => one !== null) ? distinct2(components) : null;
}
function pickedAs(declaration, hops) {
  const taken = takenOut(declaration, hops);
  if (taken) return either(taken, hops);
  const isPlain2 = declaration.kind === 261 && declaration.name.kind === 80;
  const value = isPlain2 ? valueOfDeclaration(declaration) : null;
  if (isPlain2 && !value) return setLater(declaration, hops);
  return value && isPick(unwrap(value)) ? valuesOf(value, hops) : null;
}
function setLater(declared2, hops) {
  const sets = assignmentsTo(declared2.name).map(({ by, given }) => {
    const isPlain2 = by.kind === 227 && by.operatorToken.kind === 64;
    return isPlain2 && given.length === 1 ? given[0] : null;
  });
  if (sets.length === 0 || !sets.every((one) => one !== null)) return null;
  return either([...declared2.initializer ? [declared2.initializer] : [], ...sets], hops);
}
var isPick = (value) => value.kind === 80 || value.kind === 213 || value.kind === 212 || value.kind === 214 || value.kind === 228 || value.kind === 229 || value.kind === 227 && (EITHER.has(value.operatorToken.kind) || isSum(value));
var isSum = ({ operatorToken }) => operatorToken.kind === 40;
var EITHER = /* @__PURE__ */ new Set([
  57,
  61,
  56
]);
function valuesOf(expression, hops) {
  const value = unwrap(expression);
  if (hops === 0) return null;
  if (value.kind === 228) return either([value.whenTrue, value.whenFalse], hops);
  if (value.kind === 227 && EITHER.has(value.operatorToken.kind)) {
    const isAnd = value.operatorToken.kind === 56;
    const right = isAnd ? valuesOf(value.right, hops - 1) : null;
    return isAnd ? right && [...right, value] : either([value.left, value.right], hops);
  }
  if (value.kind === 213) return lookedUp(value, hops);
  if (value.kind === 212) return namedUnder(value, hops);
  if (value.kind === 214) {
    const [named3] = nameOf(value.expression) === "resolveComponent" ? value.arguments : [];
    return givenBack(value, hops) ?? (named3 ? [named3] : isMade(value) || handedToPick(value) ? [value] : null);
  }
  if (isNothing(value)) return [value];
  if (value.kind === 227 || value.kind === 229) return registeredLike(value);
  if (!(value.kind === 80)) return isFunction(value) || (value.kind === 11 || value.kind === 15) ? [value] : null;
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
  return rootOf2(value) ? [value] : null;
}
function rootOf2({ expression }) {
  return expression.kind === 80 && declarationOf(expression.text, expression) === null ? expression : null;
}
function lookedUp(value, hops) {
  const table = tableOf(value.expression);
  if (!table) return null;
  const key = value.argumentExpression.getText();
  const named3 = table.properties.filter(({ name }) => name && keyOf3(name) === key);
  const meant = named3.length === 1 ? named3 : table.properties;
  const given = meant.map((one) => {
    if (one.kind === 305) return one.name;
    return one.kind === 304 ? one.initializer : null;
  });
  return given.every((one) => one !== null) ? either(given, hops) : null;
}
var keyOf3 = (name) => {
  if (name.kind === 168) return name.expression.getText();
  return name.kind === 11 ? name.getText() : null;
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
import "./vendor/ts-morph.js";
var GIVES_JSX = /^(use[A-Z]|render[A-Z]|get\w*(Menu|Actions|Items|Options|Component|Element|Content|View|Row)|make[A-Z]|(create|build)\w*(Menu|Actions|Items|Options))/;
var NAMED_AS_LIST = /^[a-z]\w*(Menu|MenuItems|Actions|Options)$/;
var DOES = /^(open|show|close|hide|toggle|set|reset|on|handle|is|has|update|load|fetch|parse|with|dispatch|present|display|trigger|press|click|select|clear|register|bind|init|remove|delete|dismiss|validate|merge|save|store|apply|add|edit|focus|mount|render|pop|push)[A-Z]/;
var handsOutList = (name) => NAMED_AS_LIST.test(name) && !DOES.test(name);
function givesJsx({ expression }, file) {
  if (!(expression.kind === 80)) return null;
  const { text } = expression;
  const gives = GIVES_JSX.test(text) || handsOutList(text) || file.isBuiltByCalls && /^[a-z]/.test(text);
  return gives ? text : null;
}
var KINDS = [
  287,
  286,
  211,
  214
];
var known8 = /* @__PURE__ */ new WeakMap();
function mayOffer(node, file) {
  let starts = known8.get(file);
  if (!starts)
    known8.set(
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
  if (node.kind === 211) return mayBeItem(node);
  return !(node.kind === 214) || givesJsx(node, file) !== null || mappedBy(node) !== null;
}
var RENDERS = /^(render[A-Z]\w*|item(Content|Template|Renderer)?|ItemContent|rowRenderer|cellRenderer|children|component)$/;
function renderedBy(attribute) {
  if (!(attribute.kind === 292) || !RENDERS.test(attribute.name.getText())) return null;
  const { initializer } = attribute;
  const given = initializer && initializer.kind === 295 ? initializer.expression : void 0;
  return given && given.kind === 80 ? given : null;
}
function mappedBy({ expression, arguments: [given] }) {
  if (!(expression.kind === 212) || !/^(map|flatMap)$/.test(expression.name.text)) return null;
  const declaration = given && given.kind === 80 ? declarationOf(given.text, given) : null;
  const isHere = declaration && (declaration.kind === 263 || declaration.kind === 261);
  return isHere ? given : null;
}

// src/extract/code/components/inherited.ts
import { ts as ts62 } from "./vendor/ts-morph.js";
var MAX_HOPS2 = 4;
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
  for (let hops = 1; hops <= MAX_HOPS2; hops++) {
    const base = at.heritageClauses?.find(({ token }) => token === 96)?.types[0]?.expression;
    const other = base && base.kind === 80 ? finder.find(base.text, base, home) : null;
    if (!other || other === "outside" || !ts62.isClassLike(other.node)) break;
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
var named2 = ({ name }) => name && !(name.kind === 168) ? [textOf(name)] : [];
function asksFor({ member }, name, isOver) {
  let isAsked4 = false;
  throughout(member, (node) => {
    if (isAsked4 || !(node.kind === 212) || node.name.text !== name) return;
    const of = node.expression.kind;
    const isOfIt = of === 108 || !isOver && of === 110;
    isAsked4 = isOfIt && isShownIn(node, member, 3);
  });
  return isAsked4;
}
function isShownIn(place, whole, depth) {
  for (let at = place; at !== whole; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 254 || parent.kind === 173) return true;
    if (parent.kind === 292) return true;
    if (isAsked2(at, parent)) return false;
    if (parent.kind === 214 && parent.expression !== at && UNSEEN2.test(chainOf(parent.expression).join(".")))
      return false;
    if (parent.kind === 261 && parent.initializer === at)
      return depth > 0 && namesBound(parent.name).some((name) => isNameShown(name, parent, whole, depth - 1));
    if (parent.kind === 227 && parent.right === at && parent.operatorToken.kind === 64) {
      const { left: left2 } = parent;
      return depth > 0 && left2.kind === 80 && isNameShown(left2.text, left2, whole, depth - 1);
    }
    if (parent.kind === 245 && isPutIn(at, whole, depth)) return true;
  }
  return false;
}
var UNSEEN2 = /^(console\.\w+|assert|log(ger)?(\.\w+)?|debug)$/;
function isAsked2(at, parent) {
  if (parent.kind === 228) return at === parent.condition;
  return parent.kind === 246 && at === parent.expression || parent.kind === 225 || parent.kind === 222;
}
function isPutIn(statement, whole, depth) {
  if (!(statement.kind === 214) || !(statement.expression.kind === 212)) return false;
  const list = statement.expression.expression;
  return depth > 0 && list.kind === 80 && isNameShown(list.text, list, whole, depth - 1);
}
function isNameShown(name, besides, whole, depth) {
  let isShown = false;
  throughout(whole, (node) => {
    if (isShown || !(node.kind === 80) || node.text !== name || node === besides) return;
    const { parent } = node;
    const isRead = !(parent.kind === 212 && parent.name === node) && !(parent.kind === 261);
    isShown = isRead && isShownIn(node, whole, depth);
  });
  return isShown;
}

// src/extract/code/surfaces/known-offers.ts
var MAX_KEPT = 40;
var switchedOff = (control) => ({ ...control, state: "hidden" });
function knownOffers(maxDepth) {
  const known15 = /* @__PURE__ */ new WeakMap();
  return {
    find(component2, hidden, props, { left: left2, stack }) {
      const isSame3 = ({ hidden: was, asked: asked2, offer }) => was === null || (was === hidden || hidden) && offer.cost <= left2 && stack.length + offer.height <= maxDepth && asked2.every(({ ask, answer }) => ask(props) === answer);
      const found = known15.get(component2)?.find(isSame3);
      if (!found) return null;
      const isSwitchedOff = hidden && found.hidden === false;
      return isSwitchedOff ? { ...found.offer, controls: found.offer.controls.map(switchedOff) } : found.offer;
    },
    keep(component2, hidden, asked2, offer) {
      const list = known15.get(component2) ?? [];
      if (list.length < MAX_KEPT) list.push({ hidden, asked: asked2, offer });
      known15.set(component2, list);
    }
  };
}

// src/extract/code/surfaces/follow-component.ts
var seenThrough = (control, name) => control.concept === "report-entry-point" ? { ...control, through: [...control.through ?? [], name] } : control;
function leaveOut2(rendering, { cut }) {
  const { node } = rendering.component;
  if (cut.get(node)?.hidden !== false) cut.set(node, rendering);
}
var isPartOf2 = (one, other) => isWithin(one, other) || isWithin(other, one);
function componentFollower(look) {
  const known15 = knownOffers(MAX_DEPTH);
  const follow = (component2, props, hidden, walk) => {
    const depth = walk.stack.length;
    if (walk.stack.includes(component2.node)) {
      leaveOut2({ component: component2, props, hidden }, walk);
      return;
    }
    const isHeld2 = walk.held !== null && isPartOf2(component2.node, walk.held.within);
    const before = isHeld2 ? null : known15.find(component2.node, hidden, props, walk);
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
    if (isBarren && !own.isTooDeep && !isHeld2) {
      known15.keep(component2.node, null, [], { ...offer, cost: 0, height: 0, below });
      walk.left = leftBefore;
    } else if (!own.isTooDeep && !isHeld2) known15.keep(component2.node, hidden, asked2, { ...offer, below });
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
import "./vendor/ts-morph.js";
var MAX_HOPS3 = 6;
function handedComponents(tag, props, finder) {
  if (!props.component) return void 0;
  const value = tag.kind === 80 ? valueOf(tag) : null;
  const top = value ? unwrap(value) : tag;
  const isHanded2 = propRead(top, props) !== null || isInHanded(top, props);
  if (!isHanded2 && !isChoice(top)) return void 0;
  const shown = shownBy2(top, props, finder, MAX_HOPS3);
  if (!shown) return isHanded2 ? shown : void 0;
  return shown.map((one) => isBlank2(one) ? "outside" : one);
}
var isBlank2 = (shown) => shown === "nothing" || shown === "left-out";
var isInHanded = (value, props) => (value.kind === 212 || value.kind === 213) && propRead(value.expression, props) !== null;
var isChoice = (value) => value.kind === 228 || value.kind === 227 && EITHER.has(value.operatorToken.kind);
function shownBy2(expression, props, finder, hops) {
  const value = unwrap(expression);
  if (hops === 0) return null;
  const again = (one) => shownBy2(one, props, finder, hops - 1);
  if (value.kind === 97) return ["outside"];
  if (value.kind === 11 || value.kind === 15) return known9(componentsIn(value, finder));
  if (isNothing(value)) return [value.kind === 80 ? "left-out" : "nothing"];
  if (value.kind === 228) {
    const known15 = evaluate(value.condition, props);
    return known15 ? again(known15.value ? value.whenTrue : value.whenFalse) : all([value.whenTrue, value.whenFalse].map(again));
  }
  if (value.kind === 227 && EITHER.has(value.operatorToken.kind)) {
    const right = again(value.right);
    if (value.operatorToken.kind === 56) return all([right, ["outside"]]);
    const left2 = again(value.left);
    return left2?.every(isBlank2) ? right : all([left2, right]);
  }
  const read2 = propRead(value, props);
  if (read2) return asking(COMPONENT, read2, props, (one) => ofProp(read2, one, finder, hops), keyOf4);
  if (value.kind === 212) return underName(value, props, finder, hops);
  if (value.kind === 213) return inTable(value, props, finder, hops);
  if (!(value.kind === 80)) return pickedIn(value, finder);
  const held = valueOf(value);
  if (held && isChoice(unwrap(held))) return again(held);
  const file = finder.fileOf(value);
  if (!file) return null;
  return known9(pickedBy(value, file, finder) ?? [finder.find(value.text, value, file)]);
}
var known9 = (found) => found.every((one) => one !== null) ? found : null;
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
  const root = rootOf2(value);
  const file = root && finder.fileOf(root);
  return file && finder.find(root.text, root, file) === "outside" ? ["outside"] : null;
}
function inTable(value, props, finder, hops) {
  const slots = propRead(value.expression, props);
  if (!slots) return pickedIn(value, finder);
  const { argumentExpression: key } = value;
  return ofSlot(slots, key.kind === 11 || key.kind === 15 ? key.text : null, props, finder, hops);
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
  if (value.kind === 228) {
    const known15 = evaluate(value.condition, props);
    const meant = known15 ? [known15.value ? value.whenTrue : value.whenFalse] : [value.whenTrue, value.whenFalse];
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
import "./vendor/ts-morph.js";
function clausesOf({ expression, caseBlock }, props) {
  const known15 = evaluate(expression, props);
  const isMeant = (clause) => clause.kind === 297 && isCase(clause, known15, props);
  const matches = caseBlock.clauses.some(isMeant);
  let [isTaken, isOver] = [false, false];
  return caseBlock.clauses.map((clause) => {
    isTaken ||= clause.kind === 297 ? isMeant(clause) : !matches;
    const isShown = !known15 || isTaken && !isOver;
    if (isTaken && endsClause(clause)) isOver = true;
    return { clause, isShown };
  });
}
function isCase({ expression }, known15, props) {
  const label = known15 && evaluate(expression, props);
  return !known15 || !label || label.value === known15.value;
}
function endsClause({ statements }) {
  const last = statements.at(-1);
  const end = last && last.kind === 242 ? last.statements.at(-1) : last;
  return !!end && (end.kind === 253 || leaves(end));
}

// src/extract/code/surfaces/tag-names.ts
import "./vendor/ts-morph.js";
function namesOfTag(tag) {
  const declared2 = tag.kind === 80 ? declarationOf(tag.text, tag) : null;
  const before = declared2 && declared2.kind === 209 ? declared2.propertyName : memberHeldAs(declared2);
  return [tag.getText(), ...before ? [textOf(before)] : []];
}
function memberHeldAs(declared2) {
  const held = declared2 && declared2.kind === 261 && declared2.initializer && unwrap(declared2.initializer);
  return held && held.kind === 212 ? held.name : void 0;
}
var isLeaf = ({ tagName, attributes }) => namesOfTag(tagName).map(splitWords).some(
  (words) => isLeafName(words) || isPointer(words) && attributes.properties.every((one) => one.kind === 292 && LOOKS3.test(textOf(one.name)))
);
var LOOKS3 = /^(class|className|style|size|width|height|color|fill|direction|ref|key|aria-[\w-]+|data-[\w-]+)$/;
function isArea(element) {
  const { tagName, attributes } = element;
  const declared2 = tagName.kind === 80 ? declarationOf(tagName.text, tagName) : null;
  if (!declared2 || !(declared2.kind === 209) || !(element.kind === 287)) return false;
  const holder = declared2.parent.parent;
  const from = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  const given = from && from.kind === 80 ? declarationOf(from.text, from) : holder;
  if (!given || !(given.kind === 170) || !(given.parent.parent.kind === 295)) return false;
  return given.parent.parent.parent.kind === 285 && attributes.properties.every((one) => one.kind === 292 && OF_AREA.test(textOf(one.name)));
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
import "./vendor/ts-morph.js";
var KEY = /^(type|kind|menu|name|variant)$/;
var SAID4 = /^(message|msg|dm|comment|reply|post|note|status|story|tweet|review)$/;
var MENU2 = /^(menu|sheet|popover|popup|dropdown|actions)$/;
function menuChosen({ arguments: given }) {
  for (const one of given) {
    const object = unwrap(one);
    if (!(object.kind === 211) || !object.properties.some(isSaid)) continue;
    for (const own of object.properties) {
      const text = own.kind === 304 && KEY.test(textOf(own.name)) ? unwrap(own.initializer) : null;
      if (text && (text.kind === 11 || text.kind === 15)) return { key: textOf(own.name), text: text.text };
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
    if (inner.kind === 211) return inner.properties.some(isSaid);
    return SAID4.test(splitWords(chainOf(inner).at(-1) ?? "").at(-1) ?? "");
  });
}
var MAX_FILES = 8;
function inTable2({ at, key, text }, finder) {
  const asked2 = new RegExp(`[\\w$]\\[[\\w$.?!]*[.]${literally(key)}\\]`);
  const named3 = /* @__PURE__ */ new Map();
  for (const found of linksOf(at)?.lookFor(key, asked2, MAX_FILES) ?? []) {
    const ast = found.open();
    for (const node of (ast && linksOf(ast)?.ofKinds([213])) ?? []) {
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
  if (!(by.kind === 212) || by.name.text !== key || !(table.kind === 80)) return null;
  const declared2 = declarationOf(table.text, table) ?? importedAs(table.getSourceFile(), table.text);
  const value = declared2 && declared2.kind === 261 ? valueOfDeclaration(declared2) : null;
  const object = value && unwrap(value);
  if (!object || !(object.kind === 211)) return null;
  const all3 = object.properties.map((one) => one.kind === 304 ? unwrap(one.initializer) : one.name);
  const areMenus = all3.every((one) => one && one.kind === 80 && MENU2.test(splitWords(one.text).at(-1) ?? ""));
  const own = object.properties.find((one) => one.name && textOf(one.name) === text);
  const menu = own && own.kind === 304 ? unwrap(own.initializer) : own?.name;
  return areMenus && menu && menu.kind === 80 ? menu : null;
}

// src/extract/code/surfaces/opened.ts
import { ts as ts69 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/opened-for.ts
import "./vendor/ts-morph.js";
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
  const names2 = first.name.kind === 80 ? [first.name.text] : first.name.elements.flatMap((one) => one.kind === 209 ? [textOf(one.propertyName ?? one.name)] : []);
  return names2.some((name) => splitWords(name).some((word) => ITEM3.test(word)));
}
function isItem2(argument, says) {
  const inner = unwrap(argument);
  if (!(inner.kind === 211)) return isChainOfItem(chainOf(inner), says);
  return inner.properties.some((one) => {
    if (one.kind === 306) return isItem2(one.expression, says);
    if (!one.name) return false;
    return says(splitWords(textOf(one.name))) || one.kind === 304 && isItem2(one.initializer, says);
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
import "./vendor/ts-morph.js";
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
    return first.kind === 11 || first.kind === 15 ? { bus, event: first, given: rest } : null;
  if (verb !== "dispatchEvent" || !(first.kind === 215)) return null;
  const [event, options] = first.arguments ?? [];
  return event && (event.kind === 11 || event.kind === 15) && options ? { bus, event, given: [options] } : null;
}

// src/extract/code/surfaces/opened.ts
var HANDLES = /^on\w*(Press|Click|Tap|Hold|ContextMenu|Menu|More|Options|Actions)/;
var OPENS3 = /^(open|show|present|display|launch|push|reveal)$/;
var PLACE = /^(menu|sheet|modal|modals|dialog|popup|popover|drawer|actions?|options|more|profile|card|overlay)$/;
var OTHER2 = /^(login|sign|auth|register|image|images|photo|picture|media|lightbox|gallery|video|share|edit|editor|reply|emoji|reactions?|react|delete|remove|confirm|confirmation|create|new|invite|settings|picker|gif|comments?|likes?|upload|toast|error|alert|payment|tip|buy|gift|zap|donate|boost|language|filter|sort|search|translate|info|help|keyboard)$/;
function openedAt(attribute) {
  const { initializer } = attribute;
  if (!initializer || !(initializer.kind === 295) || !initializer.expression) return null;
  if (!HANDLES.test(textOf(attribute.name))) return null;
  const handler = unwrap(initializer.expression);
  const opened = { names: [], texts: [], events: [], states: [], chosen: [], kinds: /* @__PURE__ */ new Map(), unknown: null };
  if (handler.kind === 80) {
    if (opens([handler.text]) && isDeclaredOutside(handler)) opened.names.push(handler);
    const body = calleeOf(handler)?.body;
    if (body)
      throughout(body, (node) => void (node.kind === 214 && (tellsAt(node, opened) || putsAt(node, opened))));
  } else if (isFunction(handler)) {
    if (handler.body && handler.body.kind === 214) lookAt(handler.body, opened);
    if (handler.body) eachNode(handler.body, (node) => void (node.kind === 214 && lookAt(node, opened)));
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
    if (screen && (screen.kind === 11 || screen.kind === 15) && splitWords(screen.text).some((word) => MENU3.test(word))) {
      if (!isOther2(screen.text)) add(opened, screen, call);
    }
    return;
  }
  if (!isOpener(call)) return;
  const named3 = call.arguments.slice(0, 2).map(unwrap).filter(saysWhat);
  for (const one of named3) if (!isOther2(one.text)) add(opened, one, call);
  if (named3.length === 0) choosesAt(call, opened);
  if (named3.length === 0 && putsAt(call, opened)) return;
  if (!(callee.kind === 80)) return;
  const isShown = opened.names.length + opened.texts.length > 0 || call.arguments.some(bringsIt) || named3.some(ts69.isIdentifier);
  const isGiven2 = isShown || named3.length > 0 && !call.arguments.some(isOfItem2);
  if (isGiven2) return;
  if (isDeclaredOutside(callee)) add(opened, callee, call);
  else if (isOfContext(callee) && call.arguments.some(isOfItem2))
    opened.unknown ??= { node: callee, message: `what ${callee.text} opens could not be followed` };
}
function choosesAt(call, opened) {
  const callee = nameNode(unwrap(call.expression));
  const one = callee && callee.kind === 80 ? menuChosen(call) : null;
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
var saysWhat = (argument) => argument.kind === 80 ? /^[A-Z][a-z]/.test(argument.text) : (argument.kind === 11 || argument.kind === 15) && /^[\w:./-]+$/.test(argument.text);
function add(opened, named3, call) {
  if (named3.kind === 80) opened.names.push(named3);
  else opened.texts.push(named3);
  opened.kinds.set(named3, openedFor(named3, call.arguments, call));
}
var bringsIt = (argument) => /<[A-Z]|=>/.test(argument.getText());
function opens(chain) {
  const verb = splitWords(chain.at(-1) ?? "");
  const words = chain.flatMap(splitWords);
  return OPENS3.test(verb[0] ?? "") && words.some((word) => PLACE.test(word)) && !words.some((word) => OTHER2.test(word));
}
var isNavigation = ([owner, verb]) => /^(navigate|push)$/.test(verb ?? owner ?? "") && /^(navigation|navigator|router|nav|navigate)$/.test(owner ?? "");
var MENU3 = /^(menu|sheet|actions?|options)$/;
var isOther2 = (name) => splitWords(name).some((word) => OTHER2.test(word));
function isDeclaredOutside(name) {
  const declaration = declarationOf(name.text, name);
  return !declaration || enclosingFunction(declaration) === null && !(declaration.kind === 209);
}
var CONTEXT = /^use\w*(Context|Modals?|Sheets?|BottomSheet|Menus?|Dialogs?|Popups?|Popovers?|Overlays?|Drawer)$/;
function isOfContext(name) {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !(declaration.kind === 209)) return false;
  const holder = declaration.parent.parent;
  const made = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && made.kind === 214 && CONTEXT.test(nameOf(made.expression) ?? "");
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
import { ts as ts71 } from "./vendor/ts-morph.js";
function holderOf(element) {
  let at = element.kind === 287 ? element.parent.parent : element.parent;
  while (at && !(at.kind === 285) && !(at.kind === 292) && !isStatement(at)) at = at.parent;
  const holder = !at ? null : at.kind === 285 ? at.openingElement : at.kind === 292 ? at.parent.parent : null;
  return holder && !/^[a-z]/.test(holder.tagName.getText()) ? holder : null;
}
var isStatement = (node) => ts71.isStatement(node) && !(node.kind === 254) && !(node.kind === 242);
var READS = /\b(Children|cloneElement|cloneVNode|isValidElement|toChildArray)\b|[\w\])?]\.props\b|\$slots|\bslots\b/;
var leavesChildren = ({ node }) => !READS.test(node.getText().replace(/\bthis\.props\b/g, "")) && !takesProps(node) && !handsChildrenOn(node);
function handsChildrenOn(node) {
  const names2 = /* @__PURE__ */ new Set(["children"]);
  let isHanded2 = false;
  throughout(node, (one) => {
    if (one.kind === 209 && textOf(one.propertyName ?? one.name) === "children") names2.add(one.name.getText());
    if (one.kind === 261 && one.initializer && isChildren(unwrap(one.initializer), names2))
      names2.add(one.name.getText());
    if (ts71.isExpression(one) && isChildren(one, names2)) isHanded2 ||= isGivenOn(one);
  });
  return isHanded2;
}
var isChildren = (node, names2) => node.kind === 212 ? node.name.text === "children" : node.kind === 80 && names2.has(node.text);
function isGivenOn(children) {
  let at = children;
  while (at.parent.kind === 218 || at.parent.kind === 235 || at.parent.kind === 231)
    at = at.parent;
  const { parent } = at;
  if (parent.kind === 214 && parent.arguments.some((one) => one === at)) {
    if (DRAWS.test(nameOf(parent.expression) ?? "")) return false;
    const body = calleeOf(parent.expression)?.body;
    return !body || READS.test(body.getText());
  }
  return parent.kind === 295 && parent.parent.kind === 292 && parent.parent.name.getText() === "value";
}
var DRAWS = /^(createElement|h|jsx|jsxs|jsxDEV|createPortal|renderToStaticMarkup|Boolean|isNil|isEmpty|log)$/;
function takesProps(node) {
  let takes2 = false;
  throughout(node, (one) => {
    if (!(one.kind === 209) || textOf(one.propertyName ?? one.name) !== "props") return;
    const holder = one.parent.parent;
    const isOwn2 = holder.kind === 170 ? holder.parent === node : holder.kind === 261 && holder.initializer?.kind === 110;
    takes2 ||= !isOwn2;
  });
  return takes2;
}

// src/extract/code/components/ignored-props.ts
import { ts as ts74 } from "./vendor/ts-morph.js";

// src/extract/code/components/idle-functions.ts
import { ts as ts72 } from "./vendor/ts-morph.js";
function isIdle(node) {
  const name = nameOfFunction2(node);
  if (!name || (node.kind === 261 ? node.parent.parent.parent : node.parent).kind === 308) return false;
  return (placesOf2(node.getSourceFile()).get(name.text) ?? []).every((at) => at >= node.pos && at < node.end);
}
function nameOfFunction2(node) {
  if (node.kind === 263) return node.name ?? null;
  if (!(node.kind === 261) || !(node.name.kind === 80) || !node.initializer) return null;
  const made = unwrap(node.initializer);
  const [kept] = made.kind === 214 && nameOf(made.expression) === "useCallback" ? made.arguments : [];
  return isFunction(kept ? unwrap(kept) : made) ? node.name : null;
}
var known10 = /* @__PURE__ */ new WeakMap();
function placesOf2(file) {
  let places = known10.get(file);
  if (places) return places;
  const found = /* @__PURE__ */ new Map();
  const add2 = (name, at) => {
    const all3 = found.get(name);
    if (all3) all3.push(at);
    else found.set(name, [at]);
  };
  const look = (node) => {
    if (node.kind === 292 && textOf(node.name) === "ref" && node.initializer && isText(node.initializer)) return;
    if (node.kind === 80 || (node.kind === 11 || node.kind === 15)) add2(node.text, node.pos);
    ts72.forEachChild(node, look);
  };
  look(file);
  known10.set(file, places = found);
  return places;
}
var isText = (value) => value.kind === 11 || value.kind === 295 && value.expression !== void 0 && ts72.isStringLiteralLike(value.expression);

// src/extract/code/components/ignored-events.ts
import { ts as ts73 } from "./vendor/ts-morph.js";
function rootsWithoutEvent({ node, file }, listener) {
  if (!(node.kind === 263) || !node.body) return null;
  const senders = /* @__PURE__ */ new Set(["emit", "$emit", ...sendersOf(file)]);
  let isSent = false;
  const isOfSetup = /<script\b[^>]*\ssetup\b/i.test(file.indexed.text) && !/\bdefineExpose\b/.test(file.indexed.text);
  const own = node.name?.text;
  const isHandedToItself = (one) => one.kind === 292 && textOf(one.name) === listener && one.parent.parent.tagName.getText() === own;
  const look = (one) => {
    if (isSent || ts73.isTypeNode(one) || ts73.isTypeElement(one) || isHandedToItself(one)) return;
    const isName3 = one.kind === 80 && (one.text === listener || WAYS.test(one.text) || isSender(one, senders));
    isSent = isName3 || one.kind === 294;
    if (isSent) return;
    ts73.forEachChild(one, look);
    if (isSent && isOfSetup && isIdle(one)) isSent = false;
  };
  ts73.forEachChild(file.ast, look);
  return isSent ? null : rootsOf(node.body, NATIVE.test(listener));
}
var WAYS = /^(\$attrs|\$listeners|useAttrs|getCurrentInstance|mixins|extends|\$unknown|\$NotRead|eval)$/;
var sendersOf = (file) => file.calls.flatMap(({ expression, parent }) => {
  const isOne = expression.kind === 80 && /^(defineEmits|createEventDispatcher)$/.test(expression.text);
  return isOne && parent.kind === 261 && parent.name.kind === 80 ? [parent.name.text] : [];
});
var isSender = (one, senders) => senders.has(one.text) && !(one.parent.kind === 261 && one.parent.name === one);
var NATIVE = /^on(Click|Dblclick|Auxclick|Submit|Reset|Before[Ii]nput|Input|Change|Select|Focus|Blur|Contextmenu|Wheel|Scroll|Drop|Copy|Cut|Paste|Toggle|Close|Cancel|Invalid|Load|Error|(Key|Mouse|Pointer|Touch|Drag|Focus|Animation|Transition)[a-z]\w*)(Capture|Once|Passive|Native)*$/;
function rootsOf({ statements }, isNative) {
  const last = statements.at(-1);
  if (!last || !(last.kind === 254) || !last.expression) return null;
  const roots = [];
  const isKnown2 = (node) => {
    if (node.kind === 12 || (node.kind === 11 || node.kind === 15) || node.kind === 106) return true;
    if (node.kind === 289) return node.children.every(isKnown2);
    if (node.kind === 295) return !node.expression || isKnown2(unwrap(node.expression));
    if (node.kind === 228) return isKnown2(unwrap(node.whenTrue)) && isKnown2(unwrap(node.whenFalse));
    if (node.kind === 227) return isKnown2(unwrap(node.right));
    if (!(node.kind === 285) && !(node.kind === 286)) return false;
    const { tagName } = node.kind === 285 ? node.openingElement : node;
    if (tagName.kind === 80 && /^[a-z]/.test(tagName.text)) return !isNative;
    roots.push(tagName);
    return true;
  };
  return isKnown2(unwrap(last.expression)) ? roots : null;
}

// src/extract/code/components/ignored-props.ts
var MAX_STEPS6 = 3;
function ignoresProp(component2, prop, tagsOf, steps = MAX_STEPS6) {
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
  if (ts74.isClassLike(node) ? !isPlainClass(node) : node.kind === 175) return false;
  const given = isFunction(node) ? node.parameters[0]?.name : void 0;
  if (given && given.kind === 207 && given.elements.some((one) => one.dotDotDotToken)) return false;
  const whole = given && given.kind === 80 ? given.text : null;
  const senders = new Set(sendersOf(file));
  const taken = given && given.kind === 207 ? given.elements.find((one) => keyOf5(one) === prop) : void 0;
  if (taken && !(taken.name.kind === 80)) return false;
  const names2 = /* @__PURE__ */ new Set([prop, ...taken ? [textOf(taken.name)] : []]);
  let isUsed2 = false;
  const look = (one) => {
    if (isUsed2 || ts74.isTypeNode(one) || ts74.isTypeElement(one)) return;
    if (one === taken) return void (taken.initializer && look(taken.initializer));
    if (one.kind === 292 && isHandedOn(one, names2, whole) && isLostIn(one.parent.parent.tagName, textOf(one.name)))
      return;
    isUsed2 = mayTakeAll(one, whole) || one.kind === 80 && (names2.has(one.text) && !isOnlyNamed(one) || isSender(one, senders));
    if (isUsed2) return;
    ts74.forEachChild(one, look);
    if (isUsed2 && !/\.svelte$/i.test(file.path) && isIdle(one)) isUsed2 = false;
  };
  ts74.forEachChild(node, look);
  return !isUsed2;
}
var isItself = (found, { node }) => found !== null && found !== "outside" && found.node === node;
function shouldRead(component2, prop, tagsOf, steps = MAX_STEPS6) {
  const { node } = component2;
  const given = isFunction(node) ? node.parameters[0]?.name : void 0;
  const whole = given && given.kind === 80 ? given.text : null;
  const taken = given && given.kind === 207 ? given.elements.find((one) => keyOf5(one) === prop) : void 0;
  const names2 = /* @__PURE__ */ new Set([prop, ...taken ? [textOf(taken.name)] : []]);
  const further = [];
  eachNode(node, (one) => {
    if (steps === 0 || !(one.kind === 292) || !isHandedOn(one, names2, whole)) return;
    const found = tagsOf(one.parent.parent.tagName, component2)?.find((next) => next !== null && next !== "outside");
    if (found) further.push(shouldRead(found, textOf(one.name), tagsOf, steps - 1));
  });
  return further[0] ?? component2;
}
function isOnlyNamed(name) {
  const { parent } = name;
  if (parent.kind === 223) return true;
  const [one, holder] = parent.kind === 212 && parent.name === name ? [parent, parent.parent] : [name, parent];
  if (holder.kind === 223) return true;
  if (holder.kind === 214)
    return holder.expression !== one && /^console\.\w+$/.test(holder.expression.getText());
  if (!(holder.kind === 210) || !(holder.parent.kind === 214)) return false;
  const hook = holder.parent;
  const [run] = hook.arguments;
  const isLast = hook.arguments.length > 1 && hook.arguments.at(-1) === holder;
  return isLast && isFunction(unwrap(run)) && /^use[A-Z]/.test(nameOf(hook.expression) ?? "");
}
var keyOf5 = (one) => textOf(one.propertyName ?? one.name);
function isHandedOn({ initializer }, names2, whole) {
  const value = initializer && initializer.kind === 295 ? initializer.expression : void 0;
  const inner = value && unwrap(value);
  if (!inner) return false;
  if (inner.kind === 80) return names2.has(inner.text);
  return inner.kind === 212 && names2.has(inner.name.text) && isProps2(inner.expression, whole);
}
var isProps2 = (node, whole) => node.kind === 80 && node.text === whole || node.kind === 212 && node.name.text === "props" && node.expression.kind === 110;
var WAYS2 = /^(arguments|attrs|useAttrs|getCurrentInstance|eval)$/;
function mayTakeAll(one, whole) {
  if (one.kind === 294 || one.kind === 306) return true;
  const { parent } = one;
  const isOfAll = one.kind === 80 && (one.text === whole || /props$/i.test(one.text) || WAYS2.test(one.text)) || one.kind === 212 && one.name.text === "props";
  if (!isOfAll || parent.kind === 170 || isNameOfAccess(one)) return false;
  if (parent.kind === 212) return false;
  const taken = parent.kind === 261 && parent.name.kind === 207 ? parent.name : null;
  if (taken) return taken.elements.some((element) => element.dotDotDotToken);
  return !isSuper(parent);
}
var isNameOfAccess = (one) => one.parent.kind === 212 && one.parent.name === one;
var isSuper = (call) => call.kind === 214 && call.expression.kind === 108;
var isPlainClass = (node) => !ts74.getDecorators(node)?.length && (node.heritageClauses ?? []).some(
  ({ token, types }) => token === 96 && types.every(({ expression }) => /^(React\.)?(Pure)?Component$/.test(expression.getText()))
);

// src/extract/code/surfaces/left-unread.ts
function unreadFinder(finder, shownBy7) {
  const tagsIn = (tag, { file }) => shownBy7(tag, file);
  const ignores = (one, prop) => one !== null && one !== "outside" && ignoresProp(one, prop, tagsIn) && !finder.isNamedByTwin(one.file, prop);
  const mayBeRead = (element, file) => {
    const holder = holderOf(element);
    const all3 = holder && shownBy7(holder.tagName, file);
    return holder !== null && !all3?.every((one) => one !== null && (one === "outside" || leavesChildren(one)));
  };
  return (element, prop, file, all3) => {
    if (!all3?.length || !all3.every((one) => ignores(one, prop)) || mayBeRead(element, file)) return null;
    return shouldRead(all3[0], prop, tagsIn);
  };
}

// src/extract/code/surfaces/where-it-stands.ts
import "./vendor/ts-morph.js";
function statementAround(element) {
  let at = element;
  while (!(at.parent.kind === 308)) at = at.parent;
  return at;
}
var STAFF = /^(admin|admins|moderator|moderators|mod|staff|backoffice|superuser)$/;
var isOfStaff = (element, path) => /(^|\/)(admin|administration|moderation|moderators?|staff|backoffice|back-office)\//i.test(path) || enclosingNames(element).some((name) => splitWords(name).some((word) => STAFF.test(word)));

// src/extract/code/surfaces/subtree.ts
import { ts as ts76 } from "./vendor/ts-morph.js";
var WRITES3 = /^(form|composer|editor|input|textarea|settings)$/;
function subtreeReader(concepts, finder, actsOf2) {
  const silent = concepts.map((concept) => ({ concept, actsIn: actsOf2(concept) }));
  const silentOnes = (element, { props }) => silent.map(({ concept, actsIn: actsIn2 }) => actsIn2 ? silentControl(element, concept, props, actsIn2) : null);
  const add2 = (walk, at, control) => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: "hidden" } : control);
  };
  const visit = (node, at, walk) => {
    if (!mayOffer(node, at.file)) return;
    if (node.kind === 285) {
      const inside = isNeverOpened(node.openingElement, at.props) ? { ...at, hidden: true } : at;
      visitElement(node.openingElement, inside, walk);
      for (const child of node.children) visit(child, inside, walk);
    } else if (node.kind === 286)
      visitElement(node, isNeverOpened(node, at.props) ? { ...at, hidden: true } : at, walk);
    else if (node.kind === 242) visitStatements(node.statements, at, walk);
    else if (node.kind === 256) visitSwitch(node, at, walk);
    else if (node.kind === 228) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (node.kind === 246) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (node.kind === 227 && node.operatorToken.kind === 56)
      visitBranches(node.left, node.right, void 0, at, walk);
    else if (node.kind === 227 && node.operatorToken.kind === 57)
      visitBranches(node.left, void 0, node.right, at, walk);
    else if (!(node.kind === 214 && isPushedAway(node))) {
      if (node.kind === 211)
        for (const control of itemControls(node, concepts, at.props)) add2(walk, at, control);
      if (node.kind === 214) visitCall(node, at, walk);
      ts76.forEachChild(node, (child) => visit(child, at, walk));
    }
  };
  const visitBranches = (test, then, otherwise, at, walk) => {
    visit(test, at, walk);
    const known15 = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    const isOff = known15 ? !known15.value : isNeverTrue(test, at.props);
    const met = walk.held && isMet(test, walk.held);
    if (then) apartIf(met === false, then, isOff || isForFew(test, true) ? off : at, walk);
    if (otherwise) apartIf(met === true, otherwise, known15?.value || isForFew(test, false) ? off : at, walk);
  };
  const apartIf = (isApart, node, at, walk) => {
    if (!isApart) return visit(node, at, walk);
    const { gap } = walk;
    const before = walk.controls.length;
    visit(node, { ...at, hidden: true }, walk);
    const apart = walk.controls.splice(before);
    walk.controls.push(...apart.map((one) => ({ ...one, isApart: true })));
    walk.gap = gap;
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
      if (!(statement.kind === 246)) continue;
      const known15 = evaluate(statement.expression, at.props);
      const taken = known15 && (known15.value ? statement.thenStatement : statement.elseStatement);
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
    const isBuiltIn = tag.kind === 296 || tag.kind === 80 && /^[a-z]/.test(tag.text);
    const isOwn2 = tag.kind === 80 && tag.text.includes("-") && findHere(tag.text, tag, at.file) !== "outside";
    if (!isBuiltIn || isOwn2) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (attribute.kind === 292 && attribute.initializer) visit(attribute.initializer, at, walk);
      if (attribute.kind === 292) {
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
    const isNamed2 = tag.kind === 80 || tag.kind === 212;
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
    if (ts76.isClassLike(node)) {
      ts76.getDecorators(node)?.forEach((decorator) => visit(decorator, at, walk));
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
    ofElement(element, file, shown) {
      const walk = { ...startWalk(), held: shown ? heldAt2(shown.nodes, shown.within) : null };
      const node = element.kind === 287 ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return withDoubts(withFormsUnopened(offerOf(walk)), node, concepts);
    },
    ofComponent(component2, shown = []) {
      const walk = { ...startWalk(), held: heldAt2(shown, component2.node) };
      follow(component2, { ...UNKNOWN_PROPS, component: component2, asked: /* @__PURE__ */ new Map() }, false, walk);
      return withDoubts(withFormsUnopened(offerOf(walk)), null, concepts);
    },
    leftUnread: (element, prop, file) => unreadBy(element, prop, file, tagsOf(element.tagName, file))
  };
}

// src/extract/code/side-of-place.ts
import { ts as ts77 } from "./vendor/ts-morph.js";
var OF_DOCUMENT = /^(getElement\w+|querySelector(All)?|createElement|addEventListener|cookie)$/;
var OF_NAVIGATOR = /^(geolocation|mediaDevices|serviceWorker|clipboard)$/;
var OF_BOTH = /typeof (window|document|navigator|self|globalThis)\b|\b(isServer|isClient|isBrowser|canUseDOM)\b|\b(import\.meta|process)\.(env\.SSR|client|server|browser)\b|\.(evaluate\w*|\$\$?eval|waitForFunction|executeScript|addInitScript)\(|\bnew JSDOM\b/;
function sideAt(node, file) {
  if (serverPartsOf(file)?.holds(node)) return "server";
  const { ast, side, ofKind } = file;
  const around = side === "unknown" && !OF_BOTH.test(ast.text) ? functionAround(node) : null;
  if (!around) return side;
  const names2 = ofKind(80);
  const isThere = names2.some((name) => isInside2(name, around) && isOfBrowser(name, names2));
  return isThere ? "client" : side;
}
var isInside2 = (node, outer) => node.pos >= outer.pos && node.end <= outer.end;
function functionAround(node) {
  let last = null;
  for (let at = node.parent; at; at = at.parent) {
    if (!ts77.isFunctionLike(at)) continue;
    last = at;
    if (!(at.parent.kind === 214) && !(at.parent.kind === 218)) return at;
  }
  return last;
}
function isOfBrowser(name, names2) {
  const { parent, text } = name;
  if (!(parent.kind === 212) || parent.expression !== name) return false;
  const members = text === "document" ? OF_DOCUMENT : text === "navigator" ? OF_NAVIGATOR : null;
  return members !== null && members.test(parent.name.text) && !names2.some((one) => one.text === text && isDeclared(one));
}
var isDeclared = ({ parent }) => parent.kind === 170 || parent.kind === 261 || parent.kind === 209 || parent.kind === 277;

// src/extract/code/surfaces/rows-of-kits.ts
import { ts as ts78 } from "./vendor/ts-morph.js";
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
    if (one.kind === 294) return isItem3(one.expression, each.items);
    if (/^(key|id|ref|className|style)$/.test(one.name.getText())) return false;
    const given = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : void 0;
    return given !== void 0 && isItem3(given, each.items);
  });
}
var isItem3 = (given, items) => {
  const inner = unwrap(given);
  return inner.kind === 80 && items.includes(inner.text);
};
function eachAround(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const [item] = at.parameters;
    const call = at.parent;
    if (!item || !(call.kind === 214) || !/^(map|flatMap)$/.test(nameOf(call.expression) ?? "")) return null;
    const list = receiverOf(call.expression);
    return list ? { list: listBehind(list), items: namesBound(item.name) } : null;
  }
  return null;
}
var SAME2 = /^(filter|slice|concat|(to)?(sorted|sort|reversed?|spliced))$/i;
function listBehind(list) {
  const inner = unwrap(list);
  if (inner.kind === 214) {
    const before = SAME2.test(nameOf(inner.expression) ?? "") ? receiverOf(inner.expression) : null;
    return before ? listBehind(before) : inner;
  }
  if (inner.kind === 227 && /^(\?\?|\|\|)$/.test(inner.operatorToken.getText()))
    return listBehind(inner.left);
  if (!(inner.kind === 210)) return inner;
  const spread = inner.elements.find(ts78.isSpreadElement);
  return spread ? listBehind(spread.expression) : inner;
}
function isWrittenOut(list) {
  const made = list.kind === 80 ? declarationOf(list.text, list) : null;
  const value = made && made.kind === 261 && made.initializer ? unwrap(made.initializer) : null;
  return value !== null && value.kind === 210 && value.elements.every((one) => !(one.kind === 231));
}
function isOfKit(tag) {
  const { imports } = linksOf(tag) ?? {};
  const from = imports?.get(tag.tagName.getText().split(".")[0])?.specifier ?? "";
  if (from === "" || !PACKAGE.test(from)) return false;
  return KIT.test(from) || [...imports.values()].some((one) => one.specifier === from && OF_TALKS2.test(one.name));
}

// src/extract/code/surfaces/shown-content.ts
import { ts as ts79 } from "./vendor/ts-morph.js";
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
    if (node.kind === 80 && node.parent && !(node.parent.kind === 277) && !isWrittenOut2(node))
      shows2 ||= !isOfLook(node) && hasAnyPhrase(splitWords(node.text), phrases);
    if ((node.kind === 11 || node.kind === 15) && isLabel(node)) shows2 ||= hasAnyPhrase(splitWords(node.text), phrases);
    if (node.kind === 294 && !isMade3(node.expression)) chosen.push(node.parent.parent);
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
  for (let at = node; at && !ts79.isStatement(at); at = at.parent) {
    if (at.kind === 295) return !(at.parent.kind === 292);
    if (ts79.isJsxOpeningLikeElement(at)) return false;
  }
  return false;
}
function isMade3(value) {
  const inner = unwrap(value);
  const given = inner.kind === 80 ? valueOf(inner) : inner;
  return !!given && given.kind === 211 && given.properties.every((one) => one.kind === 304 && ts79.isStringLiteralLike(unwrap(one.initializer)));
}
var isWrittenOut2 = ({ parent }) => (parent.kind === 292 || parent.kind === 304) && parent.initializer !== void 0 && ts79.isStringLiteralLike(parent.initializer);
var isLabel = ({ parent }) => parent !== void 0 && parent.kind === 304 && /^(label|title|text)$/.test(textOf(parent.name));
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
    if (!(one.kind === 292) || splitWords(textOf(one.name)).join("") !== content) return false;
    const value = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : void 0;
    return value !== void 0 && !ts79.isStringLiteralLike(unwrap(value)) && !(unwrap(value).kind === 214);
  });
}
function holdsItem({ parts }, match, concept, finder) {
  for (const part of parts) {
    const name = isFunction(part) || ts79.isClassLike(part) ? declaredName(part) : null;
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
import "./vendor/ts-morph.js";

// src/extract/code/spoken/shown-at.ts
import { ts as ts81 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/picked-at.ts
import "./vendor/ts-morph.js";
var MAX_FILES2 = 12;
var known11 = /* @__PURE__ */ new WeakMap();
function heldAt3(own, readers) {
  let found = known11.get(own.node);
  if (!found) known11.set(own.node, found = find2(own, readers));
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
  while (at.parent.kind === 228 || at.parent.kind === 218 || at.parent.kind === 227)
    at = at.parent;
  const { parent } = at;
  if (parent.kind === 254) return isPicker(enclosingFunction(parent));
  if (parent.kind === 220) return parent.body === at && isPicker(parent);
  if (parent.kind === 304 && parent.initializer === at) return isTable(parent.parent);
  return parent.kind === 305 && parent.name === at && isTable(parent.parent);
}
function isPicker(node) {
  if (!node) return false;
  const { parent } = node;
  const isMemo = parent.kind === 214 && /^(React\.)?(useMemo|computed)$/.test(parent.expression.getText());
  return isMemo || node.kind === 263 || node.kind === 175 || parent.kind === 261;
}
function isTable(table) {
  let at = table;
  while (at.parent.kind === 235 || at.parent.kind === 239 || isFrozen(at.parent)) at = at.parent;
  return at.parent.kind === 261 && !table.properties.some(({ name }) => name && ROUTE.test(textOf(name)));
}
var ROUTE = /^(path|component|components|element|screen|layout|template|children)$/;
var isFrozen = (node) => node.kind === 214 && /^Object\.freeze$/.test(node.expression.getText());
function holderOf2(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind === 261 && at.name.kind === 80) return at.name.text;
    const name = isFunction(at) ? declaredName(at) : null;
    if (name !== null) return name;
  }
  return null;
}
function* pickedAt(own, readers) {
  const seen = /* @__PURE__ */ new Set();
  for (const { file, holder } of heldAt3(own, readers)) {
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
  const all3 = tagName.kind === 80 && /^[A-Z]/.test(tagName.text) ? pickedBy(tagName, file, finder) : null;
  return all3?.some((one) => one !== "outside" && one.node === own.node) ?? false;
}

// src/extract/code/spoken/shown-at.ts
var MAX_FILES3 = 12;
var known12 = /* @__PURE__ */ new WeakMap();
function shownAt(own, readers) {
  let found = known12.get(own.node);
  if (!found) known12.set(own.node, found = [...find3(own, readers)]);
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
  const tags = finder.tagsOf(own);
  yield* namedSo(own, own.name, [own.name, splitWords(own.name).join("-")], tags.length > 0, { slice, finder });
  for (const tag of tags) yield* namedSo(own, componentName(tag), [tag], true, { slice, finder });
}
function* namedSo(own, name, written2, isOfPage, { slice, finder }) {
  const text = new RegExp(`<(?:${written2.map(literally).join("|")})(?![\\w-])`);
  const found = !isOfPage && isOfItsFile(own) ? null : linksOf(own.node)?.lookFor(longestOf(written2[0]), text, MAX_FILES3) ?? [];
  for (const file of found ? found.map(({ indexed }) => slice.parse(indexed.path)) : [own.file]) {
    for (const tag of file?.tags ?? []) {
      if (tag.tagName.getText() !== name) continue;
      const target = finder.find(name, tag, file);
      if (target !== null && target !== "outside" && target.node === own.node) yield { tag, file };
    }
  }
}
var longestOf = (written2) => written2.split("-").toSorted((a, b) => b.length - a.length)[0];
var isOfItsFile = ({ file, name, node }) => /\.[cm]?[jt]sx?$/.test(file.path) && !/\bmodule\.exports\b|\bexports\./.test(file.ast.text) && file.ast.statements.some((one) => one.pos <= node.pos && node.end <= one.end && !isHandedOut(one)) && !file.ast.statements.some((one) => names(one, name));
var isHandedOut = (statement) => statement.kind === 278 || ts81.canHaveModifiers(statement) && (ts81.getModifiers(statement) ?? []).some(({ kind }) => kind === 95);
var names = (statement, name) => (statement.kind === 278 || statement.kind === 279) && new RegExp(`\\b${literally(name)}\\b`).test(statement.getText());
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
var wrappedIn2 = (file, names2) => file.ofKind(261).flatMap(({ name, initializer }) => {
  const call = initializer && initializer.kind === 214 ? initializer : null;
  const isWrapped = call?.arguments.some((one) => one.kind === 80 && names2.includes(one.text)) ?? false;
  return isWrapped && name.kind === 80 && /^[A-Z]/.test(name.text) ? [name.text] : [];
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
      const shown = places.map(({ tag }) => tag);
      for (const { tag, file } of places) {
        const around = componentAround(tag, file);
        if (!around || seen.has(around.node) || seen.size > MAX_COMPONENTS2) continue;
        seen.add(around.node);
        const isMany = isShownForEach(tag) || HOLDS_MANY.test(splitWords(around.name).at(-1) ?? "");
        offers2.push({
          own: around,
          offer: withoutComments(subtree.ofComponent(around, shown), content, around.name),
          isMany
        });
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
  const attribute = /^on[A-Z]/.test(symbol) && node.parent.kind === 292 ? node.parent : null;
  const called = [];
  const texts = [];
  if (attribute?.initializer)
    eachNode(attribute.initializer, (one) => {
      const name = one.kind === 214 ? nameOf(one.expression) : null;
      if ((one.kind === 11 || one.kind === 15) && splitWords(one.text).includes("report")) texts.push(one.text);
      if (name !== null && !/^(preventDefault|stopPropagation)$/.test(name)) called.push(name);
    });
  return called.find((name) => splitWords(name).includes("report")) ?? texts[0] ?? called[0] ?? symbol;
}

// src/extract/code/surfaces/boxes.ts
import "./vendor/ts-morph.js";
function placeIn(tag, around) {
  let place = "beside";
  let isInHead = false;
  const own = tag.kind === 287 ? tag.parent : tag;
  for (let at = own === around ? around : own.parent; at !== around; at = at.parent) {
    if (at.kind === 214 && /^(map|flatMap)$/.test(nameOf(at.expression) ?? "")) return "of another";
    if (!(at.kind === 285)) continue;
    isInHead ||= HEAD.test(at.openingElement.tagName.getText());
    place = "elsewhere";
  }
  return isInHead ? "beside" : place;
}
var HEAD = /^header$|^(App|Top|Nav|Action)Bar$|(Header|HeaderBar|HeaderRow|Toolbar)$/;
function holderOf3({ parent }) {
  let around = parent;
  while (around.kind === 218 || around.kind === 295 || around.kind === 227)
    around = around.parent;
  return around;
}
var isOnlyChild = (own, { openingElement, children }) => BOX2.test(openingElement.tagName.getText()) && children.every((child) => child.pos <= own.pos && own.end <= child.end || isBlank3(child));
var BOX2 = /^[a-z]|^(\w+\.)?(Box|(SafeArea|Scroll|KeyboardAvoiding)?View|[HV]?Stack|Column|Col|Row|Flex|Grid|Container|Wrapper|Paper|Center|Content|Body)$/;
var isBlank3 = (child) => child.kind === 12 ? child.containsOnlyTriviaWhiteSpaces : child.kind === 295 && !child.expression;

// src/extract/code/surfaces/offers.ts
import "./vendor/ts-morph.js";
function placed({ controls, gap, parts }, { slice }) {
  const placesOf4 = (some) => {
    const seen = /* @__PURE__ */ new Set();
    const all3 = some.map(({ concept, node, symbol, state, why }) => ({
      concept,
      at: slice.placeOf(node),
      symbol,
      state,
      ...state === "does-nothing" && why && { why: why.said }
    }));
    return all3.filter((control) => {
      const key = JSON.stringify([control.concept, control.at, control.state]);
      return !seen.has(key) && seen.add(key);
    });
  };
  const apart = controls.filter(({ isApart }) => isApart);
  return {
    controls: placesOf4(controls.filter(({ isApart }) => !isApart)),
    ...apart.length > 0 && { apart: placesOf4(apart) },
    parts,
    gap: gap && { at: slice.placeOf(gap.node), message: gap.message },
    isDoubted: gap?.isDoubt === true
  };
}
function withSiblings({ subtree, controls }, concept, element, file, shown) {
  const offer = subtree.ofElement(element, file, shown);
  let own = element.kind === 287 ? element.parent : element;
  let around = holderOf3(own);
  const isBare = !(around.kind === 285) || !isOnlyChild(own, around);
  while (around.kind === 285 && isOnlyChild(own, around)) [own, around] = [around, holderOf3(around)];
  if (!(around.kind === 285) && !(around.kind === 289)) return offer;
  const beside2 = [];
  const elsewhere = [];
  let isShared = false;
  eachNode(around, (node) => {
    if (!(node.kind === 287) && !(node.kind === 286)) return;
    if (node.pos >= own.pos && node.end <= own.end) return;
    if (standApart(node, own, around)) return;
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
  (one) => one.kind === 292 && one.initializer !== void 0 && /^(on|handle|open|show)\w*(LongPress|ContextMenu|Menu|Actions|ActionSheet|Options|More)$/.test(textOf(one.name))
);

// src/extract/code/spoken/action-menus.ts
import "./vendor/ts-morph.js";

// src/extract/code/spoken/hidden-lines.ts
import "./vendor/ts-morph.js";
function isHiddenWithin(node, shown) {
  for (let at = node; at && at !== shown; at = at.parent) {
    const tag = at.kind === 285 ? at.openingElement : at;
    if (!(tag.kind === 287) && !(tag.kind === 286)) continue;
    if (tag.attributes.properties.some(
      (one) => one.kind === 294 || HIDES.test(textOf(one.name)) || isPressedByFew(one) || looksForFew(one)
    ))
      return true;
  }
  return false;
}
function isPressedByFew({ name, initializer }) {
  if (!/^on[A-Z]/.test(textOf(name)) || !initializer || !(initializer.kind === 295) || !initializer.expression)
    return false;
  const given = unwrap(initializer.expression);
  if (given.kind === 80) return refusesFirst(given);
  const body = given.kind === 220 && !(given.body.kind === 242) ? unwrap(given.body) : given;
  const test = body.kind === 228 ? body.condition : body.kind === 227 && body.operatorToken.kind === 56 ? body.left : null;
  if (!test) return false;
  const asked2 = unwrap(test);
  return !(asked2.kind === 214 && nameOf(asked2.expression) === "confirm");
}
function refusesFirst(handler) {
  const body = functionNamed(handler.text, handler)?.body;
  const [first] = body && body.kind === 242 ? body.statements : [];
  return !!first && first.kind === 246 && leaves(first.thenStatement) && saysWhose(first.expression.getText());
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
  const text = node.kind === 12 ? node.text : node.kind === 287 || node.kind === 286 ? (
    // `<EditItem post={post} />` may show nothing to whoever is not its author.
    isPressed(node) ? node.tagName.getText() : ""
  ) : node.kind === 292 && /^on[A-Z]/.test(textOf(node.name)) ? node.initializer?.getText() ?? "" : node.kind === 304 && !isAsked3(node) && /^(label|title|text|action)$/.test(textOf(node.name)) && node.getText() || "";
  const words = splitWords(text);
  const at = words.findIndex((word) => OF_AUTHOR.test(word));
  return words.length <= MAX_WORDS3 && at >= 0 && words.slice(at + 1).every((word) => THING.test(word));
};
var isOfElse = (line) => [...line.matchAll(/>\s*(?:edit|delete)\s+([^<>{}]+)</gi)].some(
  ([, rest]) => splitWords(rest).some((word) => !THING.test(word))
);
var THING = /^(this|the|your|my|a|it|post|message|comment|reply|note|tweet|toot|status|story|thread|topic|discussion|review|item|content|permanently|forever|now|label|title|text|action|id|uuid|dialog|modal|form|mode|open|true|false|click|press|handler|mutation|mutate|button|btn|icon|e|event)$/;
var isPressed = (tag) => tag.attributes.properties.some((one) => one.kind === 292 && /^on[A-Z]/.test(textOf(one.name)));
var FOR_ONESELF = /\bfor[\s_-]?(me|myself|you|yourself)\b|(?<=[a-z])For(Me|Myself|You|Yourself)(?![a-z])/i;
function lineOf(node) {
  let at = node;
  while (at.parent && !(at.kind === 285) && !(at.kind === 286) && !(at.kind === 211))
    at = at.parent;
  return at.getText();
}
var isAsked3 = ({ parent: { parent } }) => parent.kind === 214 && !/^(push|unshift|concat)$/.test(nameOf(parent.expression) ?? "");
function isInMarkup(node, shown) {
  for (let at = node.parent; at && at !== shown; at = at.parent)
    if (isFunction(at) || at.kind === 210 || at.kind === 211 || at.kind === 261)
      return false;
  return true;
}
var isCondition = (held) => "test" in held || "shownBy" in held && splitWords(held.shownBy.tagName.getText()).some((word) => LETS.test(word));
var LETS = /^(only|can|if|when|show|guard|guarded|protected|permission|permissions|allowed|authorized|gate|role|roles|owner|author|admin|moderator|staff|mine|own|has|require|requires|restricted)$/;
function contentOf({ node }, contents) {
  for (const name of propsTaken(node)) {
    const words = splitWords(name);
    if (words.length > 2 || /^(on|can|is|has|show|handle|set)$/.test(words[0])) continue;
    const found = contents.find(([known15]) => known15.test(words.at(-1)));
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
    if (node.kind === 287 || node.kind === 286) add2(node.tagName.getText());
    else if (node.kind === 292 && /^on[A-Z]/.test(textOf(node.name)) && node.initializer)
      add2(node.initializer.getText().slice(1, -1));
    else if (node.kind === 304 && /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name)))
      add2(node.initializer.getText());
    else if (node.kind === 12 || (node.kind === 11 || node.kind === 15)) add2(node.text);
  });
  return acts2;
}

// src/extract/code/spoken/listed-menus.ts
import "./vendor/ts-morph.js";

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
  const said = CONTENTS2.find(([known15]) => lines.filter((line) => mentions2(line, known15)).length >= MIN_LINES);
  if (said) return { content: said[1], isPerson: false };
  const person = given.find((word) => PERSON2.test(word));
  return person === void 0 ? null : asked(person);
}
var contentOf2 = (word) => CONTENTS2.find(([known15]) => known15.test(word))?.[1] ?? null;
var asked = (word) => PERSON2.test(word) ? { content: "profile", isPerson: true } : { content: contentOf2(word), isPerson: false };
var mentions2 = ({ says }, known15) => says.some((text) => {
  const words = splitWords(text);
  return words.some(
    (word, index) => known15.test(word) && !/^(reply|replies|story|review)$/.test(word) && !/^(error|toast|success|send|new)$/.test(words[index - 1] ?? "")
  );
});

// src/extract/code/spoken/acts-on-one.ts
var WITH_OTHERS = /^(reply|quote|react|mute|ignore|block|report|flag|follow|repost|boost|reblog|retweet|mention|whisper|befriend|friend|dm|poke|wave)$/;
var WITH_ANY = /^(copy|forward|share|save|bookmark|star|translate|unread|download|pin|hide|reaction)$/;
var WITH_OWN = /^(edit|delete|remove|archive|resolve|kick|ban|promote|demote)$/;
var HANDS_ON2 = /^(share|copy|link|repost|boost|reblog|retweet|quote|react|reaction|save|bookmark|star|download)$/;
var TO_PERSON = /\b(send|open|start|write|create|new|direct|goto|go to) (a )?(private |direct )?(message|dm|chat|conversation)\b|\b(message|chat|call) (user|member|player|person|button)\b|^(on |handle )?(message|chat|dm)$|\badd (as )?(a )?friend\b|\bunfriend\b|\bsend friend\b/;
var known13 = (word) => {
  const bare2 = /^un(?!read)/.test(word) ? word.slice(2) : word;
  return WITH_OTHERS.test(bare2) || WITH_ANY.test(bare2) || WITH_OWN.test(bare2) ? bare2 : null;
};
var actsOfLine = ({ says }) => says.flatMap((text) => splitWords(text).flatMap((word) => known13(word) ?? []));
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
import { ts as ts87 } from "./vendor/ts-morph.js";
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
    if (node !== whole && (isFunction(node) || ts87.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? "")) return;
    if (node.kind === 211 && mayBeItem(node)) add2(node, saidByItem(node));
    else if (node.kind === 287 || node.kind === 286) {
      const says = saidByTag(node);
      if (says) add2(node, says);
    } else if ((node.kind === 11 || node.kind === 15) && isOfSheet(node)) add2(node, [node.text]);
    ts87.forEachChild(node, look);
  };
  ts87.forEachChild(whole, look);
  return found;
}
var saidByItem = ({ properties }) => properties.flatMap((one) => {
  const name = one.name ? textOf(one.name) : "";
  if (one.kind === 304 && LABEL2.test(name)) return stringsIn(one.initializer);
  if (one.kind === 304 && DOES2.test(name)) return doneIn(one.initializer);
  if (one.kind === 175 && DOES2.test(name) && one.body) return calledIn(one.body);
  return [];
});
function saidByTag(tag) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  const isLine2 = LINE.test(words.at(-1) ?? "") || /^(li|a|button)$/.test(name);
  if (!isLine2 && !/touchable|pressable/i.test(name)) return null;
  const given = tag.attributes.properties.filter(ts87.isJsxAttribute);
  const pressed = given.find((one) => PRESSED2.test(textOf(one.name)));
  if (!pressed && (words.length < 2 || name.includes("."))) return null;
  return [
    name,
    ...given.flatMap((one) => SAID_ON.test(textOf(one.name)) && one.initializer ? stringsIn(one.initializer) : []),
    ...tag.kind === 287 ? tag.parent.children.flatMap((child) => stringsIn(child)) : [],
    ...pressed?.initializer && pressed.initializer.kind === 295 && pressed.initializer.expression ? doneIn(pressed.initializer.expression) : []
  ];
}
function doneIn(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner.body ? calledIn(inner.body) : [];
  if (inner.kind === 214) return [nameOf(inner.expression) ?? "", ...inner.arguments.flatMap(doneIn)];
  const name = nameOf(inner);
  return name === null ? [] : [name];
}
function calledIn(body) {
  const found = [];
  const look = (node) => {
    if (node.kind === 214) found.push(nameOf(node.expression) ?? "", ...node.arguments.flatMap(rootOf3));
    ts87.forEachChild(node, look);
  };
  look(body);
  return found.slice(0, MAX_CALLED);
}
var MAX_CALLED = 12;
function rootOf3(value) {
  let inner = unwrap(value);
  while (inner.kind === 212) {
    if (unwrap(inner.expression).kind === 80 && unwrap(inner.expression).getText() === "props")
      return [inner.name.text];
    inner = unwrap(inner.expression);
  }
  return inner.kind === 80 ? [inner.text] : [];
}
function stringsIn(node) {
  if (node.kind === 11 || node.kind === 15) return [node.text];
  if (node.kind === 12) return node.text.trim() === "" ? [] : [node.text.trim()];
  if (isFunction(node)) return [];
  const strings = [];
  ts87.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}
function isOfSheet({ parent }) {
  if (!(parent.kind === 210)) return false;
  const holder = parent.parent;
  if (!(holder.kind === 304) || !/^(options|buttons)$/.test(textOf(holder.name))) return false;
  const call = holder.parent.parent;
  return call.kind === 214 && OPENS_SHEET.test(nameOf(call.expression) ?? "");
}
function menuAround(node, whole) {
  for (let at = node.parent; at && at !== whole; at = at.parent) {
    const named3 = nameOfList(at);
    if (named3) return OF_PAGE.test(named3.getText()) ? null : named3;
  }
  return null;
}
function nameOfList(at) {
  if (at.kind === 261 || at.kind === 304 || at.kind === 292)
    return LIST.test(textOf(at.name)) ? at.name : null;
  if (at.kind === 214) {
    const callee = at.expression;
    if (callee.kind === 212 && /^(push|unshift)$/.test(callee.name.text))
      return LIST.test(callee.expression.getText()) ? callee.expression : null;
    return OPENS_SHEET.test(nameOf(callee) ?? "") ? callee : null;
  }
  if (!(at.kind === 285)) return null;
  const { tagName, attributes } = at.openingElement;
  const classes = attributes.properties.find(
    (one) => one.kind === 292 && /^(class|className|role)$/.test(textOf(one.name))
  );
  return MENU4.test(tagName.getText()) || classes && MENU_CLASS.test(classes.getText()) ? tagName : null;
}
var MENU_CLASS = /["'\s_-](context-?menu|dropdown(-menu)?|kebab|action-?sheet|popover|(more|options)-menu|menu)["'\s_-]/i;

// src/extract/code/spoken/listed-menus.ts
var FUNCTIONS2 = [263, 219, 220];
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
  const made = menu && menu.kind === 80 ? declarationOf(menu.text, menu) : null;
  return made && made.kind === 261 ? made.name : menu;
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
    if (node.kind === 80) asks3 = isWhose(node.text) && !isFunction(node.parent);
    else if (node.kind === 227 && /^[=!]==?$/.test(node.operatorToken.getText()))
      asks3 = ONE_OF_TWO.test(`${node.left.getText()} ${node.right.getText()}`);
  });
  return asks3;
}

// src/extract/code/spoken/part-of.ts
var MAX_LEVELS2 = 6;
var isPartOf3 = (site, one, readers) => isInSurface({ node: site.node, declared: null }, one) || site.declared !== null && isInSurface(site, one) && isOnlyIn(site.declared, one, readers, MAX_LEVELS2);
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
  const [held] = controls.length > 0 || gap || shownAt(component2, readers).length > 0 ? [] : heldAt3(component2, readers);
  if (held) return { ...site, gap: { at: held.file.placeOf(held.node), message: untold2(component2) } };
  const more = placed({ controls, gap, parts: site.parts }, readers);
  const all3 = [...site.controls, ...more.controls];
  return withApart({ ...site, controls: all3, gap: more.gap, isDoubted: more.isDoubted });
}
var withApart = (site) => !site.apart || site.gap || site.controls.some(({ concept }) => concept === "report-entry-point") ? site : { ...site, controls: [...site.controls, ...site.apart] };
var open = (site, message, { slice }) => stateOf(site) === "works" ? site : { ...site, gap: { at: slice.placeOf(site.node), message } };
var IN_STRING = "the page is written as text here, and what else is on it could not be followed";
var leading = (site, readers) => site.gap ? site : open(site, IS_TITLE, readers);
var IS_TITLE = "only its title is shown here, and whether it can be reported where it is shown whole could not be told";
var WHOSE_OPEN = "whether this menu is also shown for what other people wrote could not be told";
var settledWhereHeld = (site, readers) => site.declared && !site.isMenu && stateOf(site) === "lacks" && heldAt3(site.declared, readers).length > 0 ? { ...site, ...settled(site, site.declared, readers) } : site;
var untold2 = ({ name }) => `${name} is put in by something that picks it, and where that is shown could not be followed`;

// src/extract/code/spoken/chosen-components.ts
import { ts as ts89 } from "./vendor/ts-morph.js";
function chosenIn(files) {
  return files.flatMap(
    (file) => file.path.endsWith(".vue") ? file.tags.flatMap(({ tagName, attributes }) => {
      const given = attributes.properties.filter(ts89.isJsxAttribute);
      const names2 = given.map((one) => textOf(one.name)).filter((name) => kindsNamed(name).length > 0);
      return given.some(isOpen) ? [{ node: tagName, at: file.placeOf(tagName), names: names2 }] : [];
    }) : []
  );
}
var isOpen = ({ name, initializer }) => {
  const value = initializer && initializer.kind === 295 ? initializer.expression : void 0;
  return /^(v-bind:|:)?is$/.test(textOf(name)) && !!value && unwrap(value).kind === 80;
};
function speakerOfChosen(site, chosen, known15, readers) {
  const { declared: declared2 } = site;
  if (!declared2 || stateOf(site) !== "lacks") return null;
  const places = chosen.filter(({ names: names2 }) => names2.some((name) => isSaid2(name, site) && takes(declared2, name)));
  if (places.length === 0 || shownAt(declared2, readers).length > 0) return null;
  const speakers = places.map(
    ({ node, at }) => known15.find(
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
    isTaken ||= one.kind === 261 && one.initializer?.getText() === "$props" && one.name.kind === 207 && one.name.elements.some((element) => textOf(element.propertyName ?? element.name) === name);
  });
  return isTaken;
}

// src/extract/code/spoken/own-pages.ts
import "./vendor/ts-morph.js";
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
    if (!(node.kind === 287) && !(node.kind === 286)) return;
    if (isOwnName(node.tagName.getText())) isBelow ||= node.attributes.properties.some((one) => hands(one, person));
  });
  return isBelow;
}
var standsBelowOwnHead = ({ parent: tag }, file) => (tag.kind === 287 || tag.kind === 286) && isBelowOwnHead({ tag, file });
var hands = (one, person) => one.kind === 292 && !!one.initializer && one.initializer.kind === 295 && one.initializer.expression?.getText() === person;
function personListed(tag) {
  let call = tag;
  while (call.parent && !(isFunction(call) && call.parent.kind === 214)) call = call.parent;
  const loop = call.parent;
  if (!loop || !(loop.kind === 214) || nameOf(loop.expression) !== "map") return null;
  const list = loop.expression.kind === 212 ? loop.expression.expression : null;
  const from = list && list.kind === 80 ? valueOf(list) : list;
  const chain = from ? chainOf(from) : [];
  return chain.length > 1 ? chain[0] : null;
}

// src/extract/code/spoken/title-lists.ts
import { ts as ts91 } from "./vendor/ts-morph.js";
var TITLE = /^(name|title|subject|heading|headline|date|day|time|at|on|ago|created|updated|published|count|total|number|id|key|slug|url|uri|href|link|path|icon)$/;
var LEADS = /^(href|to|routerLink|on(Click|Press|Select))$/;
var OF_MANY = /^(list|listing|feed|timeline|grid|panel|section|table|posts|threads|stories|topics|discussions)$/;
function asTitles(place, file, readers) {
  const tag = place.node.parent;
  if (place.kind.isTitle || !OF_MANY.test(splitWords(place.symbol).at(-1) ?? "") || !(tag.kind === 287 || tag.kind === 286))
    return place;
  const found = readers.finder.find(place.symbol, tag, file);
  if (found === null || found === "outside" || !showsTitles(found)) return place;
  return { ...place, kind: { ...place.kind, isTitle: true } };
}
function showsTitles({ node }) {
  let [leads3, titles, others] = [false, 0, 0];
  eachNode(node, (one) => {
    if (one.kind === 292) leads3 ||= LEADS.test(one.name.getText());
    const isAttribute = one.kind === 295 && one.parent.kind === 292;
    if (one.kind === 294) others++;
    if (!(one.kind === 295) || !one.expression || isAttribute) {
      if (isAttribute && HANDED2.test(one.parent.name.getText())) others++;
      return;
    }
    const shown = nameShown(one.expression);
    if (shown === null) return;
    if (TITLE.test(splitWords(shown).at(-1) ?? "")) titles++;
    else others++;
  });
  return leads3 && titles > 0 && others === 0;
}
var HANDED2 = /^(text|body|content|contents|html|source|markdown|value|item|data|post|comment|message|review|story)$/i;
function nameShown(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 80 || inner.kind === 212) return nameOf(inner);
  if (!(inner.kind === 214)) return null;
  if (/^(map|flatMap|t|\$t|i18n|translate)$/.test(nameOf(inner.expression) ?? "")) return null;
  const given = receiverOf(inner.expression) ?? inner.arguments[0];
  return given && !ts91.isLiteralExpression(given) ? nameShown(given) : null;
}

// src/extract/code/spoken/while-writing.ts
import "./vendor/ts-morph.js";
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
    isMany ||= node.kind === 214 && nameOf(node.expression) === "map";
  });
  return isMany;
}
var isPreview2 = (name) => splitWords(name).at(-1) === "preview";
var isWriting = (name) => /^[A-Z]/.test(name) && splitWords(name).some((word) => WRITING.test(word));

// src/extract/code/spoken/told.ts
function withSpoken(named3, files, concept, readers) {
  const known15 = named3.map((site) => withApart(settledWhereHeld(site, readers)));
  const groups = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const found of readers.slice.attempt(file.path, () => placesIn(file, concept, readers))) {
      const place = asTitles(found, file, readers);
      if (known15.some(({ node }) => node === place.node) || standsBelowOwnHead(place.node, file)) continue;
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
    const shown = places.map(({ node }) => node);
    const site = siteOf(component2, places[0].kind, file, concept, readers, shown);
    const told = withApart(site);
    const inner = places.map((place) => ({
      ...told,
      node: place.node,
      symbol: place.symbol,
      declared: null,
      standsIn: component2,
      isToldByOuter: true,
      inside: []
    }));
    const seen = tellerOf(site, known15, readers) ?? speakerOfChosen(site, chosen, known15, readers);
    const teller = seen && speakerAmong(known15, seen);
    const whole = known15.some((one) => isItself2(one, site)) ? [] : [{ ...told, isToldByOuter: true, inside: [] }];
    if (teller)
      inside.set(teller, [...inside.get(teller) ?? [], ...[...whole, ...inner].filter((one) => !isStated(one, known15))]);
    else
      own.push({
        ...places.some((one) => one.isInString) ? open(site, IN_STRING, readers) : places.every(({ kind }) => kind.isTitle) ? leading(settled(site, component2, readers), readers) : settled(site, component2, readers),
        inside: inner,
        isToldByOuter: false
      });
  }
  const all3 = nested(merged(own), readers);
  const menus = menusOf(files, [...known15, ...all3], concept, readers);
  for (const { site, teller } of menus)
    if (teller && stateOf(site) !== "works") inside.set(teller, [...inside.get(teller) ?? [], site]);
  return [
    ...known15.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...all3.map((site) => ({ ...site, inside: [...site.inside, ...inside.get(site) ?? []] })),
    ...[...inside.values()].flat(),
    ...menus.flatMap(({ site, teller }) => teller && stateOf(site) !== "works" ? [] : [site]),
    ...new Set(all3.flatMap((site) => site.inside).filter((one) => one.isToldByOuter))
  ];
}
var speakerAmong = (known15, site) => known15.find((one) => site.isToldByOuter && one.inside.some(({ node }) => node === site.node)) ?? site;
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
        const known15 = around.length > 0 ? plain2 : settled(plain2, component2, readers);
        const site = isOpen2 && around.length === 0 ? open(known15, WHOSE_OPEN, readers) : known15;
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
function siteOf(component2, kind, file, concept, readers, shown = []) {
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
    ...placed(withoutComments(readers.subtree.ofComponent(component2, shown), kind.content, component2.name), readers)
  };
}
function tellerOf(site, known15, readers) {
  const around = [
    ...known15.filter((one) => isItself2(one, site)),
    ...known15.filter((one) => !isItself2(one, site) && isAbout(one, site, readers))
  ];
  const judged = around.filter((one) => !one.isToldByOuter);
  const speaks = (one) => isOneKind(one.content, site.content) || stateOf(one) === "lacks" || stateOf(one) === stateOf(site);
  return judged.find(speaks) ?? around.find(speaks) ?? null;
}
var isItself2 = (one, { node }) => one.node === node || one.own !== null && nameOfComponent(one.own) === node;
var isAbout = (one, site, readers) => isPartOf3(site, one, readers) || // A component that only leads to a surface of the same kind is mended there.
isOneKind(one.content, site.content) && isInSurface({ node: one.node, declared: null }, site);
var isStated = ({ node }, known15) => known15.some((one) => one.node.getSourceFile() === node.getSourceFile() && isAtOneGlance(one.node, node));
function nested(sites, readers) {
  const speakers = /* @__PURE__ */ new Map();
  for (const inner of sites) {
    const outer = sites.find(
      (one) => one !== inner && !speakers.has(one) && stateOf(one) === stateOf(inner) && // Who is seen live and what is written are two questions.
      one.content === LIVE.content === (inner.content === LIVE.content) && isPartOf3(inner, one, readers)
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
import { ts as ts93 } from "./vendor/ts-morph.js";
var MENU5 = /^(menu|dropdown|actions|options|kebab|more|overflow)$/;
var OF_PAGE2 = /^(nav|navigation|main|app|user|account|settings|sidebar|header|footer|language|theme|own|my|editor|format|toolbar|sort|filter|emoji|mention|select|share|create|new|add)$/;
function menuIn2(whole) {
  let found = null;
  const look = (node) => {
    if (found) return;
    if (node !== whole && (isFunction(node) || ts93.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? "")) return;
    if ((node.kind === 287 || node.kind === 286) && isMenuOfIt(node)) found = node;
    else ts93.forEachChild(node, look);
  };
  look(whole);
  return found;
}
function isMenuOfIt(tag) {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z]|-/.test(name) || !MENU5.test(words.at(-1) ?? "") || words.some((word) => OF_PAGE2.test(word))) return false;
  return actsIn(tag.kind === 287 ? tag.parent : tag).size > 0;
}

// src/extract/code/surfaces/chosen-among.ts
import { ts as ts94 } from "./vendor/ts-morph.js";
var ASKED3 = /^(question|answer)$/;
var TICKED = /^(checkbox|radio|radio ?button|radio ?item|checkbox ?item)$/;
var STATE = /^(is)?_?(selected|chosen|checked|picked)/i;
var CHANGES2 = /^on(Select|Choose|Toggle|Pick|Check|Deselect)/;
function withChoice(offer, tag, content) {
  if (!ASKED3.test(content) || offer.gap || offer.controls.some(({ concept }) => concept === "report-entry-point"))
    return offer;
  if (!isChosen(tag) && ![...offer.parts].some(holdsTick)) return offer;
  const message = "one chooses in it, and whether what stands there can be reported elsewhere could not be told";
  return { ...offer, gap: { node: tag, message } };
}
function isChosen({ attributes }) {
  const names2 = attributes.properties.flatMap((one) => one.kind === 292 ? textOf(one.name) : []);
  return names2.some((name) => STATE.test(name)) && names2.some((name) => CHANGES2.test(name));
}
function holdsTick(part) {
  let holds = false;
  const look = (node) => {
    if (holds) return;
    if (node.kind === 287 || node.kind === 286) {
      const name = node.tagName.getText();
      holds = name === "input" ? isTickInput(node) : TICKED.test(splitWords(name).join(" "));
    }
    ts94.forEachChild(node, look);
  };
  if (isFunction(part) || ts94.isClassLike(part)) look(part);
  return holds;
}
var isTickInput = ({ attributes }) => attributes.properties.some(
  (one) => one.kind === 292 && textOf(one.name) === "type" && one.initializer !== void 0 && one.initializer.kind === 11 && /^(checkbox|radio)$/.test(one.initializer.text)
);

// src/extract/code/surfaces/own-drafts.ts
import "./vendor/ts-morph.js";
var MAKES2 = /^(New|Create|Compose)[A-Z]\w*(Modal|Dialog|Form|Sheet|Wizard|Composer|Step)$/;
function isBeingMade(tag) {
  const [file = ""] = tag.getSourceFile().fileName.split("/").at(-1).split(".");
  if (![...enclosingNames(tag), file].some((name) => MAKES2.test(name))) return false;
  for (let at = tag; at.parent; at = at.parent) {
    const call = at.parent;
    if (!isFunction(at) || !(call.kind === 214) || nameOf(call.expression) !== "map") continue;
    const [root] = chainOf(call.expression);
    const declaration = root === void 0 ? null : declarationOf(root, call);
    return declaration !== null && isOwnState(declaration);
  }
  return false;
}
function isOwnState(declaration) {
  const pair = declaration.kind === 209 ? declaration.parent : null;
  const holder = pair && pair.kind === 208 ? pair.parent : null;
  const made = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !(made.kind === 214) || !/^(useState|createSignal)$/.test(nameOf(made.expression) ?? ""))
    return false;
  const [first] = made.arguments;
  return !first || unwrap(first).kind === 210;
}
var SHOWN3 = /^(body|content|contents|text|value|html|markdown|message|comment|post|reply|note|children)$/;
var PREVIEWED = /^(preview|previewed|draft|drafted)$/;
var isPreviewed = ({ attributes }) => attributes.properties.some((one) => {
  if (!(one.kind === 292) || !one.initializer || !(one.initializer.kind === 295)) return false;
  const value = one.initializer.expression && unwrap(one.initializer.expression);
  if (!value || !(value.kind === 80) || !SHOWN3.test(textOf(one.name))) return false;
  const words = splitWords(value.text);
  return words.some((word) => PREVIEWED.test(word)) && isHeldHere(value, words);
});
function isHeldHere(name, words) {
  let at = declarationOf(name.text, name);
  while (at && (at.kind === 209 || at.kind === 207 || at.kind === 208))
    at = at.parent;
  const made = at && at.kind === 261 && at.initializer ? unwrap(at.initializer) : null;
  const by = made && made.kind === 214 ? nameOf(made.expression) ?? "" : "";
  if (/^(useState|createSignal|ref|signal)$/.test(by)) return true;
  const [use, ...asked2] = splitWords(by);
  const isAsked4 = !!made && made.kind === 214 && made.arguments.some(isOfOne);
  return use === "use" && !isAsked4 && asked2.some((word) => FORMS.test(word)) && !words.some((word) => WHOLE4.test(word));
}
var FORMS = /^(preview|draft|drafts|form|composer)$/;
var WHOLE4 = /^(post|message|comment|link|note|reply|status)$/;
var isOfOne = (given) => /(^|\.|[a-z])(id|uid|slug|url)$/i.test(unwrap(given).getText());

// src/extract/code/surfaces/names-rendered.ts
import "./vendor/ts-morph.js";
function namesRendered(files) {
  const rendered = /* @__PURE__ */ new Set();
  const ofOneself = /* @__PURE__ */ new Set();
  for (const file of files)
    for (const tag of file.tags) (showsOneself(tag) ? ofOneself : rendered).add(tag.tagName.getText());
  for (const name of ofOneself) if (!files.some((file) => isHandedOn2(name, file))) rendered.add(name);
  return rendered;
}
var isHandedOn2 = (name, file) => file.indexed.names.has(name) && file.ofKind(80).some(({ text, parent }) => {
  if (text !== name) return false;
  return parent.kind === 305 || parent.kind === 304 && textOf(parent.name) !== name || parent.kind === 210 || parent.kind === 214 || parent.kind === 295 && parent.parent.kind === 292;
});

// src/extract/code/surfaces/entries-of-talks.ts
import "./vendor/ts-morph.js";
var MESSAGE = /^(directmessage|privatemessage|chatmessage|message|chat)s?$/;
var LAST = /\b(conversation|chat|talk|dialog)\s*[?!]?\.\s*(last|latest)_?message\b/i;
var ONE_OF_LIST = /\.(messages|messageList|message_list)\s*[?!]?\.?\s*(\[(0|[\w.?!]*length\s*-\s*1)\]|at\((0|-1)\))/;
var LEADS2 = /\b(push|navigate|replace|href|to)\b\s*[=(]\s*\{?\s*['"`]\/?[\w/]*(conversation|chat|message|dm|talk)s?\b/i;
function isEntryOfTalks(content, { node }) {
  if (content !== "conversation" && !(MESSAGE.test(content) && (showsLast(node) || leadsToOne(node)))) return false;
  let listsMany2 = false;
  eachNode(node, (one) => {
    if (one.kind === 292) listsMany2 ||= /^(renderItem|itemContent)$/.test(textOf(one.name));
    if (!(one.kind === 214) || !/^(map|flatMap|forEach)$/.test(nameOf(one.expression) ?? "")) return;
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
    if (one.kind === 80) says ||= WORDS2.test(splitWords(one.text).join(" "));
    if (one.kind === 287 || one.kind === 286)
      says ||= splitWords(one.tagName.getText()).some((word) => WORDS2.test(word));
  });
  return !says;
}
function onlyShown({ node, file }, finder) {
  const tags = [];
  eachNode(node, (one) => {
    if (one.kind === 287 || one.kind === 286) tags.push(one);
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
    if (!(tag.kind === 287 || tag.kind === 286) || !isShownForEach(tag)) return;
    const found = finder.find(tag.tagName.getText(), tag, file);
    if (found !== null && found !== "outside" && isEntryOfTalks("message", found)) entries++;
    else others++;
  });
  return entries > 0 && others === 0;
}

// src/extract/code/surfaces/plain-wrappers.ts
import "./vendor/ts-morph.js";
function coreOf(own, finder, hops = 3) {
  const tag = hops > 0 ? wrapped(own) : null;
  const found = tag ? finder.find(tag.tagName.getText(), tag, own.file) : null;
  return found === null || found === "outside" ? own : coreOf(found, finder, hops - 1);
}
function wrapped({ node }) {
  if (!isFunction(node)) return null;
  const [given, ...more] = node.parameters;
  if (!given || more.length > 0 || !(given.name.kind === 80)) return null;
  const [only, ...others] = returnsOf(node);
  const shown = only?.value && others.length === 0 ? unwrap(only.value) : null;
  if (!shown || !(shown.kind === 286)) return null;
  const [all3, ...added] = shown.attributes.properties;
  const handsOn3 = all3 && added.length === 0 && all3.kind === 294 && all3.expression.getText() === given.name.text;
  return handsOn3 && /^[A-Z]/.test(shown.tagName.getText()) ? shown : null;
}

// src/extract/code/surfaces/held-words.ts
import { ts as ts99 } from "./vendor/ts-morph.js";
var OF_RECORD = /^(id|ids|uuid|key|index|name|names|username|nickname|handle|login|date|time|timestamp|at|ago|count|counts|length|size|total|number|label|status|state|role|icon|avatar|url|href|price|color|t)$/;
function holdsWords(tag) {
  const { properties } = tag.attributes;
  if (properties.some((one) => one.kind === 294 || GIVEN3.test(textOf(one.name)))) return true;
  const given = properties.filter(
    (one) => one.kind === 292 && !/^(on[A-Z]|key$|ref$|class|style)/.test(textOf(one.name))
  );
  const children = tag.kind === 287 ? tag.parent.children : [];
  let holds = false;
  for (const held of [...given, ...children])
    eachNode(held, (node) => {
      if (node.kind === 294) holds = true;
      if (node.kind === 295 && node.parent.kind === 292 && STEERS.test(textOf(node.parent.name))) return;
      const shown = node.kind === 295 ? node.expression : void 0;
      const inner = shown && unwrap(shown);
      if (!inner || ts99.isLiteralExpression(inner)) return;
      const called = inner.kind === 214 ? inner.expression : inner;
      const [first, last] = [chainOf(called)[0], chainOf(called).at(-1)];
      if (first === void 0 || last === void 0 || /^[A-Z]/.test(first)) return;
      if (!OF_RECORD.test(splitWords(last).at(-1) ?? "")) holds = true;
    });
  return holds;
}
var STEERS = /^(each|when)$/;
var GIVEN3 = /^(dangerouslySetInnerHTML|innerHTML|children|v-html)$/;

// src/extract/code/surfaces/shown-given.ts
import "./vendor/ts-morph.js";
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
    if (hands2 || !(one.kind === 292) || splitWords(textOf(one.name)).join("") !== content) return;
    hands2 = matchName(one.parent.parent.tagName.getText(), concept)?.content === content;
  });
  return hands2;
}
function itemOf(attribute) {
  if (!(attribute.kind === 292) || !attribute.initializer || !(attribute.initializer.kind === 295))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== void 0 && !(value.kind === 214) ? { name: textOf(attribute.name), value: value.getText(), root } : null;
}
function callbackAround(tag) {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
function isItemOf(callback, root) {
  let isOwn2 = false;
  const look = (node) => {
    if ((node.kind === 170 || node.kind === 261 || node.kind === 209) && node.name)
      isOwn2 ||= node.name.kind === 80 && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn2;
}
function isGivenOnce(callback, { name, value }) {
  let times = 0;
  eachNode(callback, (node) => {
    if (!(node.kind === 292) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}

// src/extract/code/surfaces/surfaces.ts
import "./vendor/ts-morph.js";
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
    const whole = shows2 || own ? withSiblings(readers, concept, node, file, own && shownBy4(own, concept, readers)) : null;
    const inside = whole && withoutComments(whole, match.content, symbol);
    const doubted = inside && withDoubtBesideTalk(inside, node, match.content, readers.controls);
    const isOne = isEach ? opensElsewhere(node) : !HOLDS_MANY.test(splitWords(symbol).at(-1) ?? "");
    const around = isOne ? withAround : withHeadOfTalk;
    const settled2 = doubted && around(doubted, node, match, file, readers, concept);
    const offer = settled2 && withChoice(settled2, node, match.content);
    if (!offer || !(shows2 || holdsItem(offer, match, concept, readers.finder))) continue;
    const isSomebodys = isGivenOne(node, match, isEach) || showsWhose(match, concept, own, node, readers.finder);
    const element = node.kind === 287 ? node.parent : node;
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
    const offer = withoutComments(
      readers.subtree.ofComponent(own, shownBy4(own, concept, readers).nodes),
      match.content,
      own.name
    );
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
var shownBy4 = (own, concept, readers) => ({
  within: own.node,
  nodes: placesIn(own.file, concept, readers).flatMap(
    ({ component: component2, node }) => component2.node === own.node ? node : []
  )
});
var isPlaceholder = (tag) => isPreviewed(tag) || tag.attributes.properties.some(
  (one) => one.kind === 292 && !one.initializer && /^(is|show)?(skeleton|placeholder|ghost|loading)$/i.test(textOf(one.name))
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
import "./vendor/ts-morph.js";

// src/extract/code/spoken/laid-around.ts
import "./vendor/ts-morph.js";
var GIVEN4 = /^(message|msg|comment|reply|post|note|status|tweet|toot|event|quote|review|story|thread|topic|user|profile|account|member|room|group|item|row|data|timeline|feed|invite|request)s?$/;
function isLaidAround(around, tag) {
  for (const one of tag.attributes.properties) {
    if (one.kind === 294) {
      if (isGivenTo(around, one.expression)) return true;
      continue;
    }
    const value = one.initializer && one.initializer.kind === 295 ? one.initializer.expression : void 0;
    if (value && GIVEN4.test(splitWords(textOf(one.name)).at(-1) ?? "") && isGivenTo(around, value)) return true;
  }
  const list = listAround(tag);
  return list !== null && isGivenTo(around, list);
}
function listAround(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const call = at.parent;
    return call.kind === 214 && call.expression.kind === 212 ? call.expression.expression : null;
  }
  return null;
}
function isGivenTo(component2, value, depth = 4) {
  let root = value;
  while (root.kind === 212 || root.kind === 213 || root.kind === 214 || root.kind === 236 || root.kind === 218 || root.kind === 235) {
    if (root.kind === 212 && root.expression.kind === 110)
      return root.name.text === "props";
    root = root.expression;
  }
  if (!(root.kind === 80)) return false;
  const declaration = declarationOf(root.text, root);
  if (!declaration || depth === 0) return false;
  for (let at = declaration; at; at = at.parent) {
    if (at.kind === 170) return at.parent === component2.node || isItem4(at) && isGivenByList(component2, at, depth);
    if (at.kind === 261)
      return at.initializer !== void 0 && isGivenTo(component2, at.initializer, depth - 1);
  }
  return false;
}
var isItem4 = ({ parent }) => isFunction(parent) && parent.parent.kind === 214 && parent.parent.expression.kind === 212;
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
    if (at.kind === 292 && isRoute(at.parent.parent)) return false;
    if (at.kind === 285 && isRoute(at.openingElement)) return false;
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
    element: tag.kind === 287 ? tag.parent : tag,
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
  if (!(one.kind === 292)) return false;
  const { initializer } = one;
  if (!initializer || !(initializer.kind === 295)) return true;
  return FIXED.has(initializer.expression?.kind ?? 0);
});
var FIXED = /* @__PURE__ */ new Set([
  112,
  97,
  106,
  11
]);
var leavesOutReport = ({ attributes: { properties } }, { node }) => propsTaken(node).some(
  (name) => SENDS3.test(name) && !properties.some((one) => one.kind === 294 || textOf(one.name) === name)
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
  for (const { component: component2, site } of shownBy5(sites)) {
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
function shownBy5(sites) {
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
  const known15 = new Set(sites.map(({ file, node }) => formatPlace(file.placeOf(node))));
  return sites.flatMap((site) => {
    const own = declaredBy2(site);
    const [declared2] = declarationOf2(site);
    if (!own || !declared2 || known15.has(formatPlace(declared2.at))) return [];
    known15.add(formatPlace(declared2.at));
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
  const around = words.length > 0 ? null : parts.find((one) => parts.every((other) => isPartOf4(other, one)));
  return around?.shows ?? (holdsMany ? ofEach(parts) : null);
}
var OF_LINES = /^(list|listing|feed|stream|chat|conversation|room|channel|inbox)s?$/;
function onlyHolder2(shown) {
  const [first, ...others] = shown.map(({ standsIn: standsIn2 }) => standsIn2 ?? null);
  return first && others.every((other) => other?.node === first.node) ? first : null;
}
function ofEach(parts) {
  const each = parts.filter(({ site }) => site.isEach);
  const holdsAll = (one) => each.every((other) => other.shows.node === one.shows.node || isPartOf4(other, one));
  const isInAll = (one) => each.every(
    (other) => other.shows.node === one.shows.node || isPartOf4(other, one) || parts.some((part) => part.shows.node === one.shows.node && isPartOf4(part, other))
  );
  return (each.find(holdsAll) ?? each.find(isInAll))?.shows ?? null;
}
var isPartOf4 = (inner, outer) => inner === outer || isInSurface(inner.site, outer.site);
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
    const known15 = sites.find((one) => one.node === node);
    const lead = known15 ?? declared(item, node, outer[0], readers);
    if (!lacksAll(lead)) continue;
    const inside = toldBy3(lead, item, outer);
    const [first, ...others] = outer;
    const guardedAt = first && others.length === 0 ? first.node : node;
    const speaking = { ...lead, symbol: item.name, isToldByOuter: false, gap: null, inside, guardedAt };
    if (known15) changed.set(known15, speaking);
    else added.push(speaking);
    for (const one of outer) if (one !== known15) changed.set(one, { ...one, isToldByOuter: true, inside: [] });
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
import { ts as ts108 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/cut-values.ts
import { ts as ts104 } from "./vendor/ts-morph.js";
var MAX_SIGNS = 300;
var MAX_HOPS4 = 4;
var CUTS = /^(slice|substring|substr)$/;
var KEEPS = /^(trim|trimEnd|trimStart|concat|toString|toLowerCase)$/;
var LIST2 = /\.(split|match|matchAll|map|filter|flatMap)\s*\(|\bArray\b|^\[/;
function isCutValue(value, hops = MAX_HOPS4) {
  const inner = unwrap(value);
  if (hops === 0) return false;
  const again = (one) => isCutValue(one, hops - 1);
  if (inner.kind === 80) {
    const held = valueOf(inner);
    return held !== null && again(held);
  }
  if (inner.kind === 228) {
    const isCutEach = again(inner.whenTrue) && again(inner.whenFalse);
    return isCutEach || longerBranch(inner) !== null && again(longerBranch(inner));
  }
  if (inner.kind === 229) return inner.templateSpans.every(({ expression }) => again(expression));
  if (inner.kind === 227) return isCutPair(inner, again);
  return inner.kind === 214 && isCutCall(inner, again);
}
function isCutPair({ left: left2, operatorToken, right }, isCut2) {
  if (!/^(\+|\|\||\?\?)$/.test(operatorToken.getText())) return false;
  const isText2 = (one) => ts104.isStringLiteralLike(unwrap(one));
  return (isCut2(left2) || isCut2(right)) && [left2, right].every((one) => isText2(one) || isCut2(one));
}
function isCutCall(call, isCut2) {
  const name = nameOf(call.expression) ?? "";
  const [first, second, ...more] = call.arguments;
  const isOfText = call.expression.kind === 212 && !/^_$/.test(call.expression.expression.getText());
  if (isOfText) {
    const text = call.expression.expression;
    if (KEEPS.test(name)) return isCut2(text);
    return CUTS.test(name) && !!first && numberOf(first) === 0 && !!second && isFew(second) && !LIST2.test(text.getText());
  }
  return name.startsWith("truncate") && !!first && (!second || isFew(second)) && more.every((one) => literalOf(one) !== null);
}
function isFew(given) {
  const inner = unwrap(given);
  if (inner.kind === 211) {
    const length = inner.properties.find((one) => one.name?.getText() === "length");
    return !!length && length.kind === 304 && isFew(length.initializer);
  }
  const count = numberOf(inner);
  return count !== null && count > 0 && count <= MAX_SIGNS;
}
function numberOf(value) {
  const known15 = literalOf(value)?.value;
  if (typeof known15 === "number") return known15;
  const inner = unwrap(value);
  const held = inner.kind === 80 ? valueOf(inner) : null;
  const kept = held && literalOf(held)?.value;
  return typeof kept === "number" ? kept : null;
}
function longerBranch({ condition, whenTrue, whenFalse }) {
  const test = unwrap(condition);
  if (!(test.kind === 227) || !test.left.getText().endsWith(".length") || !isFew(test.right)) return null;
  const sign = test.operatorToken.getText();
  return /^>=?$/.test(sign) ? whenTrue : /^<=?$/.test(sign) ? whenFalse : null;
}

// src/extract/code/surfaces/row-addresses.ts
import { ts as ts105 } from "./vendor/ts-morph.js";
var ELSEWHERE2 = /^\s*([a-z][a-z\d+.-]*:|\/\/|#(?!!?\/))/i;
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
  if (head === void 0 || typeof head === "string" && ELSEWHERE2.test(head)) return null;
  if (typeof head !== "string" && pieces.length > 1 && isOfHost(head)) return null;
  const own = pieces.findIndex((piece) => typeof piece !== "string" && isOwn(piece, content));
  if (own < 0) return null;
  const fixed = (some) => some.map((one) => typeof one === "string" ? one : constantNamed(one) ?? "").join("");
  const last = fixed(pieces.slice(0, own)).split("/").filter(Boolean).at(-1) ?? "";
  const [after = ""] = fixed(pieces.slice(own + 1)).split(/[?#]/);
  const made = pieces[own];
  return placeWords([last, ...after.split("/"), ...namesIn(made)].join(" "));
}
var placeWords = (text) => [
  ...new Set(
    splitWords(text).filter((word) => !OF_PLACE.test(word)).map((word) => word.replace(/s$/, ""))
  )
];
function piecesOf(value, seen) {
  const inner = unwrap(value);
  if (inner.kind === 11 || inner.kind === 15) return [inner.text];
  if (inner.kind === 229)
    return [
      ...inner.head.text ? [inner.head.text] : [],
      ...inner.templateSpans.flatMap(({ expression, literal }) => [...piecesOf(expression, seen), literal.text])
    ];
  if (inner.kind === 227 && inner.operatorToken.kind === 40)
    return [...piecesOf(inner.left, seen), ...piecesOf(inner.right, seen)];
  if (!(inner.kind === 80)) return [inner];
  const held = valueOf(inner);
  if (!held) return [inner];
  return seen.has(held) ? [] : piecesOf(held, /* @__PURE__ */ new Set([...seen, held]));
}
var isOfHost = (head) => splitWords(chainOf(head).at(-1) ?? "").some((word) => OF_HOST.test(word));
function isOwn(part, content) {
  const inner = unwrap(part);
  if (inner.kind === 211)
    return inner.properties.some((one) => {
      if (one.kind === 305) return isOwn(one.name, content);
      if (one.kind === 306) return isOwn(one.expression, content);
      return one.kind === 304 && isOwn(one.initializer, content);
    });
  if (inner.kind === 214)
    return TO_TEXT.test(nameOf(inner.expression) ?? "") && unwrap(inner.expression).kind === 212 ? isOwn(unwrap(inner.expression).expression, content) : inner.arguments.some((one) => isOwn(one, content));
  if (inner.kind === 228) return isOwn(inner.whenTrue, content) && isOwn(inner.whenFalse, content);
  if (inner.kind === 227)
    return isOwn(inner.left, content) && (isNoAddress(inner.right) || isOwn(inner.right, content));
  if (!(inner.kind === 80) && !(inner.kind === 212)) return false;
  return isOwnChain([...holdersOf(inner), ...chainOf(inner)], content) || madeFor(inner).some((one) => isOwn(one, content));
}
function madeFor(value) {
  const declaration = value.kind === 80 && IS_PATH.test(value.text) ? declarationOf(value.text, value) : null;
  const holder = declaration && declaration.kind === 209 ? declaration.parent.parent : null;
  let made = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  if (made && made.kind === 214 && made.expression.kind === 214) made = made.expression;
  if (!made || !(made.kind === 214)) return [];
  return MAKES_PATH.test(splitWords(nameOf(made.expression) ?? "").join(" ")) ? made.arguments : [];
}
var IS_PATH = /^(pathname|path|href|url|to)$/;
var MAKES_PATH = /\b(path|link|route|url|href|location)\b/;
var isNoAddress = (value) => /^(''|""|``|'#'|"#"|null|undefined)$/.test(value.getText());
function holdersOf(value) {
  const root = value.kind === 80 ? declarationOf(value.text, value) : null;
  const holder = root && root.kind === 209 ? root.parent.parent : null;
  return holder && holder.kind === 261 && holder.initializer ? chainOf(holder.initializer) : [];
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
function namesIn(part) {
  const inner = unwrap(part);
  const fixed = inner.kind === 11 || inner.kind === 15 ? inner.text : constantNamed(inner);
  if (fixed !== null) return [fixed.split(/[?#]/)[0].replace(/[[:$]\w+\]?/g, " ")];
  if (inner.kind === 214 && !inner.arguments.every((one) => !(one.kind === 211) && !textIn(one)))
    return inner.arguments.flatMap(namesIn);
  if (inner.kind === 214) return chainOf(inner.expression).filter((name) => !TO_TEXT.test(name));
  if (!(inner.kind === 211)) return [];
  return inner.properties.flatMap(
    (one) => one.kind === 304 && !isRest(one) ? namesIn(one.initializer) : []
  );
}
var textIn = (value) => ts105.isStringLiteralLike(unwrap(value)) || constantNamed(unwrap(value)) !== null;
function constantNamed(value) {
  if (!(value.kind === 212) || !(value.expression.kind === 80)) return null;
  if (!/^[A-Z]/.test(value.expression.text) || !/^[A-Z]/.test(value.name.text)) return null;
  const known15 = literalOf(value)?.value;
  return typeof known15 === "string" ? known15 : value.name.text;
}
var isRest = ({ name }) => /^(hash|from|key)$/.test(textOf(name));

// src/extract/code/surfaces/row-links.ts
import { ts as ts107 } from "./vendor/ts-morph.js";

// src/extract/code/surfaces/row-presses.ts
import { ts as ts106 } from "./vendor/ts-morph.js";
var LINK = /^(a|link|anchor|navlink)$/;
var ADDRESS = /^(href|to|routerLink)$/;
var PRESSED3 = /^on(Press|Click|Tap|Select)$/;
var NAVIGATES = /^(navigate|navigateTo|navTo|goTo|redirectTo)([A-Z]\w*)?$/;
var ROUTER = /^\$?(router|navigation|navigator|nav|history|navigate)$/;
function leads2(tag, content) {
  const isLink = LINK.test(splitWords(tag.tagName.getText()).at(-1) ?? "");
  for (const one of tag.attributes.properties) {
    if (!(one.kind === 292) || !one.initializer || !(one.initializer.kind === 295)) continue;
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
  const inner = handler.kind === 214 && handler.arguments[0] ? unwrap(handler.arguments[0]) : handler;
  if (inner.kind === 80) {
    const held = functionNamed(inner.text, inner) ?? valueOf(inner);
    return held && held !== inner ? goesTo(held, content, /* @__PURE__ */ new Set([...seen, handler, inner])) : null;
  }
  if (!isFunction(inner) || !inner.body) return null;
  const targets = [];
  throughout(inner.body, (node) => {
    if (!(node.kind === 214)) return;
    const [owner = "", verb = owner] = chainOf(node.expression).slice(-2);
    const goes = NAVIGATES.test(verb) || ROUTER.test(owner) && /^(push|replace|navigate)$/.test(verb);
    if (goes && !isGate(node)) targets.push(wentTo(node, verb, content));
  });
  const [first = null] = targets;
  return targets.every((one) => one !== null) ? first : null;
}
var isGate = ({ arguments: given }) => given.length > 0 && given.every((one) => ts106.isStringLiteralLike(unwrap(one))) && splitWords(unwrap(given[0]).text).some((word) => GATE.test(word));
var GATE = /^(login|logon|signin|signup|sign|auth|register|registration|onboarding|verify|verification|welcome|join|pay|paywall|payment|premium|pricing|plans|subscribe|subscription|upgrade|locked|unlock)$/;
function wentTo({ arguments: given }, verb, content) {
  const [screen] = given;
  const named3 = given.length < 2 ? null : ts106.isStringLiteralLike(screen) ? screen.text : constantNamed(unwrap(screen));
  const told = given.slice(named3 === null ? 0 : 1).map((one) => targetOf(one, content));
  const target = told.find((one) => one !== null);
  return target ? [.../* @__PURE__ */ new Set([...placeWords(`${named3 ?? ""} ${verb}`), ...target])] : null;
}

// src/extract/code/surfaces/row-links.ts
var DONE_WITH = /^(menu|dropdown|actions|action|toolbar|footer|reactions?|likes?|votes?|upvote|share|repost|repl(y|ies)|comments?|kebab|more|options|buttons?|textarea|input|editor|form|composer)$/;
var MAX_HOPS5 = 3;
function rowLink(own, finder, content) {
  let answers3 = known14.get(own.node);
  if (!answers3) known14.set(own.node, answers3 = /* @__PURE__ */ new Map());
  let answer = answers3.get(content);
  if (answer === void 0) answers3.set(content, answer = asksRow({ own, finder, content, hops: MAX_HOPS5 }));
  return answer;
}
var known14 = /* @__PURE__ */ new WeakMap();
function asksRow(asked2) {
  const { node } = asked2.own;
  const own = renderOf(node);
  if (!own || own !== node && showsInParts(node, own)) return null;
  return all2(
    returnsOf(own).flatMap(({ value }) => value && showsSomething(value) ? [value] : []),
    (one) => linkAround(one, asked2)
  );
}
var showsInParts = (component2, render) => ts107.isClassLike(component2) && component2.members.some((one) => one !== render && showsElements(one));
function showsElements(node) {
  let shows2 = false;
  throughout(node, (one) => {
    shows2 ||= one.kind === 285 || one.kind === 286 || one.kind === 289;
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
    shows2 ||= node.kind === 295 && node.expression !== void 0;
  });
  return shows2;
}
function linkAround(node, asked2) {
  const { own, finder, hops } = asked2;
  const again = (one) => linkAround(one, asked2);
  if (node.kind === 218 || node.kind === 235) return again(node.expression);
  if (node.kind === 295) return node.expression ? again(node.expression) : null;
  if (node.kind === 228)
    return all2([node.whenTrue, ...isNothing3(node.whenFalse) ? [] : [node.whenFalse]], again);
  if (node.kind === 227)
    return node.operatorToken.kind === 56 ? again(node.right) : null;
  if (node.kind === 214) {
    const shown = shownOfEach2(node);
    return shown && all2(shown, again);
  }
  if (node.kind === 289) return ofOnly(node.children, again);
  const tag = tagOf(node);
  if (!tag) return null;
  const target = leads2(tag, asked2.content);
  if (target) return isActedOn(node, tag) ? null : [target];
  const covered = node.kind === 285 ? coverOf(node, asked2) : null;
  if (covered) return covered;
  const inside = node.kind === 285 ? ofOnly(node.children, again) : null;
  if (inside || hops === 0) return inside;
  const found = componentOf(tag, own, finder);
  return found && asksRow({ ...asked2, own: found, hops: hops - 1 });
}
function coverOf({ openingElement, children }, { content }) {
  for (const child of children) {
    const tag = child.kind === 286 ? child : null;
    const target = tag && leads2(tag, content);
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
    const shown = node.kind === 214 ? shownOfEach2(node) : null;
    for (const value of shown ?? []) {
      const one = aloneIn(value, own, finder);
      if (one) found.push(one);
    }
  });
  return found;
}
function aloneIn(node, own, finder) {
  const tag = tagOf(ts107.isExpression(node) ? unwrap(node) : node);
  if (!tag) return null;
  const found = componentOf(tag, own, finder);
  if (found || !(tag.kind === 287)) return found;
  const shown = tag.parent.children.filter((child) => !isBlankChild(child));
  return shown.length === 1 ? aloneIn(shown[0], own, finder) : null;
}
function componentOf(tag, { file }, finder) {
  const name = tag.tagName.getText();
  const found = /^[A-Z]/.test(name) ? finder.find(name, tag, file) : null;
  return found === "outside" ? null : found;
}
var tagOf = (node) => node.kind === 285 ? node.openingElement : node.kind === 286 ? node : null;
var isNothing3 = (value) => /^(null|undefined|false|'')$/.test(value.getText());
function ofOnly(children, asked2) {
  const shown = children.filter((child) => !isBlankChild(child));
  return shown.length === 1 ? asked2(shown[0]) : null;
}
var isBlankChild = (child) => child.kind === 12 ? child.text.trim() === "" : child.kind === 295 && !child.expression;
function linksTitle({ node }, content) {
  const found = [];
  eachNode(node, (one) => {
    if (!(one.kind === 285)) return;
    const isTitle = one.children.some(
      (child) => child.kind === 295 && child.expression && TITLE2.test(nameOf(child.expression) ?? "")
    );
    const target = isTitle ? leads2(one.openingElement, content) : null;
    if (target) found.push(target);
  });
  return found.length > 0 ? found : null;
}
var TITLE2 = /^(title|subject)$/;
function isActedOn(element, ...apart) {
  let isActed = false;
  eachNode(element, (node) => {
    if (!(node.kind === 287) && !(node.kind === 286) || apart.includes(node)) return;
    const words = splitWords(node.tagName.getText());
    const handlers = node.attributes.properties.flatMap((one) => one.kind === 292 ? [textOf(one.name)] : []);
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
    const tag = at.kind === 285 ? at.openingElement : ts108.isJsxOpeningLikeElement(at) ? at : null;
    if (tag && !SCROLLS.test(splitWords(tag.tagName.getText()).at(-1) ?? "") && tag.attributes.properties.some(endsText))
      return holdsOnly(at, words);
  }
  return false;
}
function isCutValueAround(words) {
  for (let at = words; ts108.isExpression(at) && !(at.kind === 285); at = at.parent) {
    if (isCutValue(at)) return true;
    if (!(at.parent.kind === 228) && !(at.parent.kind === 218)) return false;
  }
  return false;
}
function holdsOnly(box, words) {
  let holds = true;
  eachNode(box, (node) => {
    const whole = node.kind === 287 ? node.parent : node;
    if (ts108.isJsxOpeningLikeElement(node) && whole !== box && !(whole.pos <= words.pos && words.end <= whole.end))
      holds = false;
  });
  return holds;
}
function endsText(one) {
  if (!(one.kind === 292)) return false;
  const { initializer } = one;
  const given = initializer && initializer.kind === 295 ? initializer.expression : initializer;
  const value = given && unwrap(given);
  const name = textOf(one.name);
  if (/^class(Name)?$/.test(name)) return isClamped(value);
  if (CUT.test(name)) return !value || value.kind === 112;
  if (!LINES.test(name) || !value || !(value.kind === 9)) return false;
  return Number(value.text) > 0 && Number(value.text) <= MAX_LINES;
}
var isClamped = (value) => !!value && (value.kind === 11 || value.kind === 15) && CLAMPS.test(value.text) && !UNCLAMPS.test(value.text);
function linksOf2(words, whole, content) {
  const chain = chainsIn(words).find((one) => one.length > 1);
  const targets = [];
  if (chain)
    eachNode(whole, (node) => {
      if (!ts108.isJsxOpeningLikeElement(node) || !LINK2.test(splitWords(node.tagName.getText()).at(-1) ?? "")) return;
      for (const one of node.attributes.properties) {
        if (!(one.kind === 292) || !ADDRESS2.test(textOf(one.name)) || !one.initializer) continue;
        const isOwn2 = chainsIn(one.initializer).some(
          (ids) => ids.length > 1 && isOwnId(ids, content) && ids.slice(0, -1).every((name, at) => name === chain[at])
        );
        const given = one.initializer.kind === 295 ? one.initializer.expression : one.initializer;
        if (isOwn2 && given && ts108.isExpression(given)) targets.push(targetOf(given, content) ?? []);
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
    if (node.kind === 212 && isOfName2(node)) {
      found.push(chainOf(node));
      return;
    }
    if (node.kind === 80 && depth > 0) {
      const held = valueOf(node);
      if (held) found.push(...chainsIn(held, depth - 1));
    }
    ts108.forEachChild(node, look);
  };
  look(value);
  return found;
}
function isOfName2(value) {
  let at = value;
  while (at.kind === 212) at = unwrap(at.expression);
  return at.kind === 80 || at.kind === 110;
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
    const known15 = reached.get(path);
    if (known15 !== void 0) return known15;
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
import "./vendor/ts-morph.js";
function linksWords({ node }, content) {
  const words = allWordsIn(node, content);
  const found = words.map((one) => linkAround2(one.node, node, content));
  return found.length > 0 && found.every((one) => one !== null) ? found : null;
}
function linkAround2(words, whole, content) {
  let [link, target] = [null, null];
  for (let at = words; at !== whole && at.parent; at = at.parent) {
    if (link && isForEach(at)) return isAllOf(at, link, whole, content) ? target : null;
    if (link || !(at.kind === 285)) continue;
    target = leads2(at.openingElement, content);
    if (target) link = at.openingElement;
  }
  return link && isAllOf(whole, link, whole, content) ? target : null;
}
function isAllOf(around, link, whole, content) {
  return !isActedOn(around, link) && !showsPicture(around, (tag) => isLinked(tag, whole, content));
}
function isLinked(tag, whole, content) {
  for (let at = tag.parent; at && at !== whole; at = at.parent)
    if (at.kind === 285 && leads2(at.openingElement, content)) return true;
  return false;
}
var isForEach = (node) => isFunction(node) && node.parent.kind === 214 && /^(map|flatMap)$/.test(nameOf(node.parent.expression) ?? "");

// src/extract/code/surfaces/rows.ts
import { ts as ts110 } from "./vendor/ts-morph.js";
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
  const known15 = /* @__PURE__ */ new Map();
  const isLed = (site) => {
    let led2 = known15.get(site);
    if (led2 === void 0) known15.set(site, led2 = isLedTo(site, shownBy6(site), readers.slice));
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
  const whole = shownBy6(site);
  if (!whole || TALK.test(site.content)) return null;
  return beginningLeadsTo([whole, ...partsBeside(whole, site, finder)], site.content);
}
var shownBy6 = ({ own, declared: declared2, standsIn: standsIn2 }) => own ?? declared2 ?? standsIn2 ?? null;
function ledTo2(site, { finder, subtree }) {
  const { content } = site;
  const whole = shownBy6(site);
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
  const name = isFunction(part) || ts110.isClassLike(part) ? declaredName(part) : null;
  const file = name === null ? null : fileOf(part);
  return file && /^[A-Z]/.test(name) ? component(file, name, part) : [];
});
var isOfRow = (site, rows) => rows.some((row) => isInSurface(site, row) || shownBy6(row)?.node === shownBy6(site)?.node);
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
var placesOf3 = (whole) => [whole.symbol, shownBy6(whole)?.name ?? "", ...fileNames(whole.file.path)].map(placeWords);
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
import "./vendor/ts-morph.js";
var ASKS5 = /^(should|may|can|allows?|permits?)[A-Z_]|^(is|are|has)\w*(Allowed|Permitted|Enabled|Granted|Accepted|Eligible|Active)$|^is(Tracking|Analytics|Measuring)/;
var OF_PROGRAM = /dom|browser|window|server|client|production|development|ready|loaded|initiali[sz]ed|mounted|supported/i;
function unreadQuestions(node, placeOf2) {
  const calls = heldAt(node).flatMap((one) => "test" in one ? asksIn(one.test, one.outcome) : []);
  return calls.map((call) => ({ at: placeOf2(call), message: oneLine(call) }));
}
var OF_STANDING = /trust|bann?ed|\bban|suspend|muted|verified|verification|reputation|restricted|probation|silenced|eligible/i;
function askedOfSender(node, placeOf2) {
  const found = heldAt(node).flatMap(
    (one) => "test" in one ? standingIn(one.test) : "passed" in one && isCheckOfTalk(one.passed) ? [one.passed] : []
  );
  return found.slice(0, MOST).map((one) => ({ at: placeOf2(one), message: oneLine(one) }));
}
var MOST = 3;
var isSwitchOfTalk = (name) => {
  const words = splitWords(name);
  return words.some((word) => OF_TALK2.test(word)) && /^(enabled|disabled|allowed|active)$/.test(words.at(-1) ?? "");
};
function isCheckOfTalk(passed) {
  const call = unwrap(passed);
  const [verb = "", ...about] = call.kind === 214 ? splitWords(nameOf(call.expression) ?? "") : [];
  return /^(assert|require|ensure|check|verify|validate|enforce)$/.test(verb) && about.some((word) => OF_TALK2.test(word));
}
var OF_TALK2 = /^(dms?|pms?|messages?|messaging|chats?|conversations?)$/;
function isNotOneself({ left: left2, right, operatorToken }) {
  if (!/^[!=]==?$/.test(operatorToken.getText())) return false;
  const [one, other] = [unwrap(left2), unwrap(right)];
  const isId = /(^|_)(id|uid)$|I[dD]$/;
  return [one, other].every((side) => isId.test(nameOf(side) ?? "")) && isOneself(one) !== isOneself(other);
}
function standingIn(test) {
  const inner = unwrap(test);
  if (inner.kind === 225) return standingIn(inner.operand);
  if (inner.kind === 227) {
    const isLogic = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
    if (isNotOneself(inner)) return [inner];
    return isLogic ? [...standingIn(inner.left), ...standingIn(inner.right)] : standingIn(inner.left);
  }
  const asked2 = inner.kind === 224 ? unwrap(inner.expression) : inner;
  const name = nameOf(asked2.kind === 214 ? asked2.expression : asked2) ?? "";
  return OF_STANDING.test(name) || isSwitchOfTalk(name) ? [asked2] : [];
}
var REFUSES = /\bdo not track\b|\bdnt\b|\bglobal privacy control\b|\bgpc\b/;
var KNOWN = /^_*(jwt|id_?token|auth_?token|access_?token|session_?token)$/i;
function isAnswered2(test, outcome) {
  const name = nameOf(test.kind === 214 ? test.expression : test) ?? "";
  return outcome ? KNOWN.test(name) && !(test.kind === 214) : REFUSES.test(splitWords(name).join(" "));
}
function asksIn(test, outcome) {
  const inner = unwrap(test);
  if (inner.kind === 225 && inner.operator === 54)
    return asksIn(inner.operand, !outcome);
  if (inner.kind === 227) {
    const { kind } = inner.operatorToken;
    const isAll = kind === (outcome ? 56 : 57);
    return isAll ? operandsOf(inner, kind).flatMap((one) => asksIn(one, outcome)) : [];
  }
  if (isAnswered2(inner, outcome)) return [inner];
  const name = outcome && inner.kind === 214 ? nameOf(inner.expression) ?? "" : "";
  return ASKS5.test(name) && !OF_PROGRAM.test(name) ? [inner] : [];
}

// src/extract/code/once/told-with.ts
import "./vendor/ts-morph.js";
function toldWith(node) {
  if (!(node.kind === 214)) return null;
  const given = node.arguments.map((one) => {
    const inner = unwrap(one);
    if (inner.kind === 211) return holdsSpread(inner) ? null : "written out";
    if (inner.kind === 80) return nameThatStays(inner);
    return inner.kind === 11 || inner.kind === 15 || inner.kind === 212 ? "one value" : null;
  });
  return given.includes(null) ? null : given.join();
}
function holdsSpread(object) {
  let holds = false;
  throughout(object, (node) => holds ||= node.kind === 306);
  return holds;
}
function nameThatStays(name) {
  const declared2 = declarationOf(name.text, name);
  if (!declared2) return linksOf(name)?.imports.has(name.text) ? name.text : null;
  for (const write of writesTo(name, {})) if (isChange(write)) return null;
  return `${name.text} at ${declared2.pos}`;
}

// src/extract/code/routes/wrappers.ts
import { ts as ts113 } from "./vendor/ts-morph.js";
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
  const isMember2 = head.parent.kind === 212 && head.parent.name === head;
  const callee = isMember2 ? head.parent : head;
  return ts113.isExpression(callee) && !(callee.kind === 11 || callee.kind === 15) ? calleeOf(callee) : null;
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
  let known15 = null;
  let isOpenedByPattern;
  return (path) => {
    known15 ??= readOffice(
      office.map((one) => one.path),
      tree,
      slice
    );
    if (isShownThere(path, slice, known15)) return true;
    if (!PART3.test(path) || OPENED_BY_FOLDER.test(path) || /(^|\/)index\.\w+$/.test(path)) return false;
    isOpenedByPattern ??= [...slice.textsWith("glob", BY_PATTERN), ...slice.textsWith("context", BY_PATTERN)].length > 0;
    return !isOpenedByPattern && isImportedThere(path, importers(), known15);
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
import { ts as ts114 } from "./vendor/ts-morph.js";
function declaredAt2(ast, offset) {
  const holds = (node) => node.pos <= offset && offset < node.end;
  const statement = ast.statements.find(holds);
  if (!statement || !ts114.canHaveModifiers(statement)) return null;
  const modifiers = (ts114.getModifiers(statement) ?? []).map((one2) => one2.kind);
  if (modifiers.includes(90)) return null;
  const isExported = modifiers.includes(95);
  const found = (name, whole) => name && name.kind === 80 ? { name, whole, isExported } : null;
  if (statement.kind === 263) return found(statement.name, statement);
  if (statement.kind === 264) return ts114.getDecorators(statement) ? null : found(statement.name, statement);
  if (!(statement.kind === 244)) return null;
  const one = statement.declarationList.declarations.find(holds);
  return one?.initializer && waits(one.initializer) ? found(one.name, one) : null;
}
function waits(value) {
  const inner = unwrap(value);
  if (inner.kind === 214)
    return /^(memo|forwardRef|observer)$/.test(nameOf(inner.expression) ?? "") && inner.arguments.slice(0, 1).every(waits);
  return isFunction(inner) || ts114.isClassLike(inner) || inner.kind === 211 || (inner.kind === 11 || inner.kind === 15) || inner.kind === 112 || inner.kind === 97;
}
var MOST2 = 3;
var DEEP3 = 5;
function isUsed({ name, whole, isExported }, file, slice, files, isNamedElsewhere, depth = DEEP3) {
  const { ast, path, indexed } = file;
  if (depth === 0 || !ts114.isExternalModule(ast) && !/\brequire\(|\bexports\b/.test(indexed.text)) return true;
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
  if (parent.kind === 282) return parent.propertyName ? "runs" : "exported";
  if (!(parent.kind === 212) || parent.expression !== one) return "runs";
  const set = parent.parent;
  const isSet2 = set.kind === 227 && set.left === parent && set.parent.kind === 245;
  return isSet2 && set.parent.parent.kind === 308 ? "told" : "runs";
}
function isInString(name, { ast, indexed }) {
  const known15 = new Set(identifiersOf(name, ast).map((one) => one.getStart(ast)));
  const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, "g");
  return [...indexed.text.matchAll(whole)].some(({ index }) => {
    if (known15.has(index)) return false;
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
import { ts as ts115 } from "./vendor/ts-morph.js";
function methodAt(ast, offset) {
  let found = null;
  const visit = (node) => {
    if (node.pos > offset || offset >= node.end) return;
    if ((node.kind === 175 || node.kind === 304) && node.name.kind === 80) {
      if (runsByName(node)) found = node.name;
    }
    ts115.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}
function runsByName(node) {
  const { parent } = node;
  if (ts115.isClassLike(parent))
    return !parent.heritageClauses && !ts115.getDecorators(parent) && !ts115.getDecorators(node);
  if (node.kind === 304 && !isFunction(node.initializer)) return false;
  const { parent: owner } = parent;
  return owner.kind === 304 && owner.name.kind === 80 && owner.name.text === "methods";
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
    const holder = ts115.isClassLike(parent.parent) ? parent.parent.name?.text ?? null : null;
    if (isNamedIn(indexed.text, name) || OWN_CHOSEN.test(indexed.text)) return true;
    if (holder !== null && slice.holding(holder).some(({ text }) => CHOSEN.test(text))) return true;
    if (!ts115.isExternalModule(ast) && !/\b(require|exports|define|importScripts)\b/.test(indexed.text)) {
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
import { ts as ts117 } from "./vendor/ts-morph.js";

// src/extract/code/reached/switched-off.ts
import { ts as ts116 } from "./vendor/ts-morph.js";
function neverPassed(ast, offset) {
  const node = nodeAt(ast, offset);
  for (const held of heldAt(node)) {
    if (!("test" in held) || held.over !== null) continue;
    for (const { part, outcome } of partsOf2(held.test, held.outcome)) {
      if (isFixed2(part, !outcome)) return { test: part, how: "lets nothing through as the code stands" };
      if (isOfMaking(part, outcome)) return { test: part, how: "lets through only while the product is made" };
    }
  }
  return null;
}
var isOfTest = (ast, offset) => heldAt(nodeAt(ast, offset)).some(
  (held) => "test" in held && held.over === null && partsOf2(held.test, held.outcome).some(({ part, outcome }) => outcome && testsForTest(part))
);
function testsForTest(part, depth = 2) {
  const text = part.getText().replace(/\s/g, "");
  if (TESTED.test(text)) return true;
  const value = depth > 0 && part.kind === 80 ? valueOf(part) : null;
  return value !== null && partsOf2(value, true).some((one) => one.outcome && testsForTest(one.part, depth - 1));
}
var TESTED = /^(Boolean\()?(process\.env|import\.meta\.env|Deno\.env)\.((\w+_)?(TEST_MODE|E2E|E2E_TESTS?|IS_TEST|IN_TEST|CYPRESS|PLAYWRIGHT)|((VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|IS)_)*TESTING|TEST|VITEST|JEST_WORKER_ID)\)?(===?['"](true|1|yes|on)['"]|!==?undefined)?$|^(process\.env\.NODE_ENV|import\.meta\.env\.MODE)===?['"]test['"]$|^import\.meta\.vitest$/;
function isOfMaking(part, outcome, depth = 2) {
  const text = part.getText().replace(/\s/g, "");
  if (MADE.test(text)) return outcome;
  if (RUN.test(text)) return !outcome;
  const value = depth > 0 && part.kind === 80 ? valueOf(part) : null;
  return value !== null && partsOf2(value, outcome).some((one) => isOfMaking(one.part, one.outcome, depth - 1));
}
var MADE = /^(__DEV__|import\.meta\.env\.DEV|process\.env\.NODE_ENV(===?['"]development['"]|!==?['"]production['"])|import\.meta\.env\.MODE===?['"]development['"])$/;
var RUN = /^(import\.meta\.env\.PROD|process\.env\.NODE_ENV(===?['"]production['"]|!==?['"]development['"]))$/;
function partsOf2(test, outcome) {
  const part = unwrap(test);
  if (part.kind === 225 && part.operator === 54)
    return partsOf2(part.operand, !outcome);
  const both = outcome ? 56 : 57;
  if (part.kind === 227 && part.operatorToken.kind === both)
    return [...partsOf2(part.left, outcome), ...partsOf2(part.right, outcome)];
  return [{ part, outcome }];
}
var isFixed2 = (part, value) => (part.kind === 80 || part.kind === 97 || part.kind === 112) && literalOf(part)?.value === value;
function nodeAt(ast, offset) {
  let node = ast;
  const holding = (one) => one.getStart(ast) <= offset && offset < one.end ? one : void 0;
  for (let inner = ts116.forEachChild(node, holding); inner; inner = ts116.forEachChild(node, holding)) node = inner;
  return node;
}

// src/extract/code/reached/unreached.ts
function withUnreached(drafts, slice, tree) {
  const known15 = new Set(slice.paths());
  const isNamedElsewhere = otherTexts(tree, (path) => known15.has(path));
  const files = fileUses(slice, isNamedElsewhere, bundledReader(tree), applicationReader(tree));
  const isCalled = callReader(slice, tree, isNamedElsewhere);
  const used = /* @__PURE__ */ new Map();
  const unreachedAt = ({ at: { path, start } }) => {
    if (!known15.has(path) || formatOf(path) !== null) return null;
    const isAlone = known15.size <= 1;
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
    if (method && (!ts117.isClassLike(method.parent.parent) || files.importing(path).length > 0)) {
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
    const ast = asWritten.get(path) ?? ts117.createSourceFile(`/${path}`, text, ts117.ScriptTarget.ESNext, true);
    asWritten.set(path, ast);
    const method = methodAt(ast, offsetOf(text, start));
    if (!method || ts117.isClassLike(method.parent.parent) || isCalled(method, file)) return null;
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
