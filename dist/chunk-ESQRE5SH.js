import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  ABOUT,
  ASKS_WHO,
  EACH,
  PERSON,
  boundBy,
  calleeOf,
  classAround,
  declarationOf,
  doneAt,
  exportOf,
  functionNamed,
  goneThrough,
  heldAt,
  heldBy,
  importedAs,
  isAssignment,
  isChange,
  isExported,
  isOwnPerson,
  isWithin,
  linksOf,
  memberOf,
  namesIn,
  operandsOf,
  outOfBrackets,
  returnsOf,
  routeOf,
  saidAt,
  stringArgument,
  usesOfFunction,
  valueAt,
  valueOf,
  valueOfDeclaration,
  writesTo
} from "./chunk-7774KW4R.js";
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  enclosingNames,
  isFunction,
  nameOf,
  receiverOf,
  textOf,
  throughout,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  fitsPattern,
  isSingleFile
} from "./chunk-NS6E64DD.js";
import {
  kindOf,
  kindsNamed,
  matcher,
  memberWord
} from "./chunk-CH4QBO7L.js";
import {
  componentName,
  hasAnyPhrase,
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

// src/extract/code/routes/tabled-routes.ts
import "./vendor/ts-morph.js";
var METHOD = /^(GET|POST|PUT|PATCH|DELETE)$/i;
var HANDLER = /^handler$/;
function tabledRoute(node) {
  const [method, at] = [valueAt(node, /^method$/), valueAt(node, /^(url|path)$/)];
  if (!method || !at || !(method.kind === 11 || method.kind === 15) || !(at.kind === 11 || at.kind === 15)) return null;
  if (!METHOD.test(method.text) || !at.text.startsWith("/")) return null;
  const handler = handlerIn(node);
  return handler && { method: method.text.toUpperCase(), path: at.text, at, handler };
}
function handlerIn(node) {
  const own = node.properties.find((one) => one.kind === 175 && HANDLER.test(textOf(one.name)));
  if (own) return own;
  const given = valueAt(node, HANDLER) ?? valueAt(valueAt(node, /^(config|options)$/), HANDLER);
  const inner = given && unwrap(given);
  if (!inner || isFunction(inner)) return inner ?? null;
  if (inner.kind === 80) return functionNamed(inner.text, inner);
  return inner.kind === 214 ? inner.arguments.map(unwrap).find(isFunction) ?? null : null;
}

// src/extract/code/routes/routes.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
function routeAt(node) {
  if (node.kind === 214) {
    const route = routeOf(node);
    if (!route) return null;
    const handler = bodyOf(route.handler);
    return handler && { method: route.method, path: route.path, at: route.at, handler };
  }
  if (node.kind === 211) return tabledRoute(node);
  return node.kind === 175 ? decoratedRoute(node) : null;
}
function bodyOf(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (inner.kind === 80) return functionNamed(inner.text, inner);
  if (!(inner.kind === 214)) return null;
  const wrapped = inner.arguments.map(unwrap).find(isFunction);
  return wrapped ?? null;
}
function decoratedRoute(method) {
  const prefix = ts2.isClassLike(method.parent) ? stringOf(method.parent, /^(Json)?Controller$/)?.text ?? "" : "";
  const decorator = decoratorOf(method, /^(Post|Put|Patch|Get|Delete)$/i);
  if (!decorator) return null;
  const [first2] = decorator.arguments;
  const own = first2 && (first2.kind === 11 || first2.kind === 15) ? first2 : null;
  const path = [prefix, own?.text ?? ""].map((part) => part.replace(/^\/|\/$/g, "")).filter((part) => part !== "");
  return {
    method: textOf(decorator.expression).toUpperCase(),
    path: `/${path.join("/")}`,
    at: own ?? decorator.expression,
    handler: method
  };
}
function stringOf(node, name) {
  const [first2] = decoratorOf(node, name)?.arguments ?? [];
  return first2 && (first2.kind === 11 || first2.kind === 15) ? first2 : null;
}
function decoratorOf(node, name) {
  for (const { expression } of ts2.getDecorators(node) ?? []) {
    if (expression.kind === 214 && expression.expression.kind === 80 && name.test(expression.expression.text))
      return expression;
  }
  return null;
}
function routeAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    const route = routeAt(at);
    if (route) return route.path;
  }
  return null;
}
function isRouteOf(concept, { method, path }) {
  return concept.routes.some(
    (one) => one.method.toUpperCase() === method && matcher([one.path.replace(/^\//, "")])(path.replace(/^\//, ""))
  );
}

// src/extract/code/evidence.ts
import "./vendor/ts-morph.js";
function evidenceReader(flagKeys) {
  return (kind, concept, site) => {
    if (kind === "flag-key") return flagKeys.has(stringArgument(site.call) ?? "\0");
    const phrases = concept.evidence.get(kind) ?? [];
    const names = kind === "recipient-argument" && concept.fact === "control" ? handedTo(site) : namesFor(kind, site);
    return names.some((name) => hasAnyPhrase(splitWords(name), phrases));
  };
}
var DEEP = 9;
var handedTo = ({ call }) => call.arguments.flatMap((argument) => {
  const made = argument.kind === 80 ? valueOf(argument) : null;
  const isObject = made !== null && unwrap(made).kind === 211;
  return [...namesIn(argument, DEEP), ...isObject ? namesIn(made, DEEP) : []];
});
function namesFor(kind, { call, file }) {
  switch (kind) {
    case "recipient-argument":
      return call.arguments.flatMap((argument) => namesIn(argument));
    case "dm-type":
      return [
        ...call.arguments.flatMap((argument) => namesIn(argument)),
        ...chainOf(call.expression).slice(0, -1),
        ...heldAt(call).flatMap((held) => "test" in held && says(held.test, held.outcome) ? namesIn(held.test) : [])
      ];
    case "dm-route":
      return [...routesGiven(call), ...routesOf(call)];
    case "dm-file":
      return [...pathNames(file.path), ...enclosingNames(call)];
    case "talk-package":
      return [...file.imports.values()].flatMap(
        ({ specifier }) => specifier.startsWith(".") ? [] : specifier.split("/")
      );
    default:
      return [];
  }
}
function says(test, outcome) {
  const inner = unwrap(test);
  const isDenial = inner.kind === 227 && inner.operatorToken.getText().startsWith("!");
  return outcome !== isDenial;
}
function pathNames(path) {
  return path.replace(/\.[^./]+$/, "").split("/").slice(-2);
}
function routesGiven(call) {
  const [first2] = call.arguments;
  const text = first2 ? fixedText(first2) : "";
  return text.includes("/") ? [text] : [];
}
function routesOf(call) {
  const route = routeAround(call);
  return route === null ? [] : [route];
}
function fixedText(expression) {
  if (expression.kind === 11 || expression.kind === 15) return expression.text;
  if (!(expression.kind === 229)) return "";
  return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join("/");
}

// src/extract/code/defaults/props.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
function component(file, name, node) {
  const defaults = /* @__PURE__ */ new Map();
  if (!file.ast.text.includes("defaultProps")) return { file, name, node, hasHiddenProps: false, defaults };
  const object = assignedIn(file.ast, name, node) ?? staticOf(node);
  for (const property of object?.properties ?? []) {
    if (property.kind === 304) defaults.set(textOf(property.name), property.initializer);
  }
  const isWhole = object !== null && object.properties.every(ts4.isPropertyAssignment);
  return { file, name, node, hasHiddenProps: !isWhole, defaults };
}
function assignedIn(ast, name, node) {
  const names = /* @__PURE__ */ new Set([name, node.name && textOf(node.name)]);
  for (const statement of ast.statements) {
    if (!(statement.kind === 245) || !(statement.expression.kind === 227)) continue;
    const { left, right } = statement.expression;
    if (!(left.kind === 212) || left.name.text !== "defaultProps") continue;
    if (names.has(left.expression.getText())) return objectIn(right);
  }
  return null;
}
function staticOf(node) {
  if (!ts4.isClassLike(node)) return null;
  const member = node.members.find((one) => one.name && textOf(one.name) === "defaultProps");
  return member && member.kind === 173 && member.initializer ? objectIn(member.initializer) : null;
}
function objectIn(expression) {
  const inner = unwrap(expression);
  return inner.kind === 211 ? inner : null;
}

// src/extract/code/components/declared-components.ts
import "./vendor/ts-morph.js";
var MARKUP = [285, 286, 289];
var COMPONENTS = [
  263,
  219,
  220,
  264,
  232
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
function namelessOf(file) {
  if (!NAMELESS.test(file.ast.text) || file.ofKinds(MARKUP).length === 0) return [];
  return file.ofKinds(COMPONENTS).flatMap((node) => {
    const name = declaredName(node) === null && isDefault(node) ? nameByFile(file.path) : null;
    return name === null ? [] : [{ ...component(file, name, node), hasHiddenProps: true }];
  });
}
var NAMELESS = /\bexport\s+default\b/;
function calledOf(node) {
  const name = declaredName(node);
  const path = node.getSourceFile().fileName;
  if (name === "Index" && /(^|[/\\])index\.\w+$/i.test(path)) return nameByFile(path) ?? name;
  return name ?? (COMPONENTS.includes(node.kind) && !isSingleFile(path) && isDefault(node) ? nameByFile(path) : null);
}
function nameByFile(path) {
  const base = baseName(path).replace(/\.[^.]+$/, "");
  const name = componentName(/^index$/i.test(base) ? baseName(folderOf(path)) : base);
  return /^[A-Z]/.test(name) ? name : null;
}
function isDefault(node) {
  if (node.kind === 263 || node.kind === 264)
    return node.modifiers?.some(({ kind }) => kind === 90) ?? false;
  let holder = node.parent;
  while (holder.kind === 214 || holder.kind === 218 || holder.kind === 235)
    holder = holder.parent;
  return holder.kind === 278;
}
function nameOfComponent({ node, name }) {
  if (node.name) return node.name;
  for (let at = node.parent; at; at = at.parent) {
    if ((at.kind === 261 || at.kind === 304) && textOf(at.name) === name) return at.name;
  }
  return node;
}

// src/extract/code/routes/built-addresses.ts
import "./vendor/ts-morph.js";
var HOST = /^(url|uri|base|endpoint|host|origin|backend|api)$/;
var isBase = (expression) => splitWords(nameOf(unwrap(expression)) ?? "").some((word) => HOST.test(word));
var afterBase = (base, text) => base && isBase(base) && /^[a-z]/i.test(text) ? `/${text}` : text;
function builtAddress(made, read) {
  const [first2, ...more] = made.arguments ?? [];
  const name = nameOf(made.expression) ?? "";
  const isBuilt = made.kind === 215 ? name === "URL" : splitWords(name).some((word) => HOST.test(word));
  if (!first2 || !isBuilt || more.length > 1) return null;
  const inner = unwrap(first2);
  const path = inner.kind === 11 || inner.kind === 15 || inner.kind === 229 ? read(inner) : null;
  return path?.startsWith("/") ? path : null;
}

// src/extract/code/routes/plain-address.ts
var plainAddress = (address) => address.replace(/\/[_~](?=[a-z])/gi, "/").replace(/([\w-])\.(?:php|json|aspx?|ashx|jsp|cgi|do)(?=$|[?#/])/i, "$1");

// src/extract/code/routes/named-routes.ts
import "./vendor/ts-morph.js";
var NAMES = /^(route|namedRoute|routeTo|routeFor|urlFor|pathFor|generateUrl|generateRoute)$/;
var ROUTERS = /^(Routing|routing|urlGenerator)$/;
var MAKES = /^(store|create)$/;
var NAME = /^[a-z][a-z0-9]*(?:[-_.:][a-z0-9]+)+$/i;
function namedRoute({ expression, arguments: [first2] }) {
  if (!first2 || !(first2.kind === 11 || first2.kind === 15) || !NAME.test(first2.text)) return null;
  const isNamed2 = expression.kind === 80 ? NAMES.test(expression.text) : expression.kind === 212 && expression.name.text === "generate" && ROUTERS.test(nameOf(expression.expression) ?? "");
  if (!isNamed2) return null;
  const parts = first2.text.split(/[.:]/);
  if (parts.length > 1 && MAKES.test(parts.at(-1))) parts.pop();
  return `/${parts.join("/")}`;
}

// src/extract/code/reporting/report-path.ts
import "./vendor/ts-morph.js";
var SEGMENT = /^((submit|create|send|file|add|new|make)[-_]?)?((content|abuse|user|message|post|comment|profile|dsa|safety|violation|person|member|account|photo|media)[-_]?)?(reports?|reporting|flags?|abuses?)([-_](user|message|post|comment|content|profile|abuse|account|member|channel|community|group)s?)?$/i;
var OTHER = /^(bugs?|crash(es)?|errors?|exceptions?|csp|ct|sentry|metrics?|stats?|statistics|analytics|annual|admins?|mods?|moderation|moderators?|resolve|dismiss|close|assign|export|download|sales|finance|billing|invoices?|usage|coverage|tests?|health|telemetry|vitals?|perf|performance|expenses?|dashboards?|schedule[ds]?|feature|webhooks?|cron|ncmec|cybertip|reporting[-_]rules?|insights?)$/i;
var MADE = /^(submit|file)$/i;
var ABOUT2 = /* @__PURE__ */ new Set([
  "user",
  "message",
  "post",
  "comment",
  "content",
  "account",
  "profile",
  "member",
  "person",
  "channel",
  "community",
  "guild",
  "group",
  "status",
  "topic",
  "project",
  "studio",
  "media",
  "abuse",
  "abusive",
  "violation",
  "inappropriate",
  "dsa",
  "offence",
  "offense",
  "harassment",
  "illegal",
  "reported",
  "spam",
  "conversation",
  "chat",
  "dm"
]);
var OF_REQUESTS = /* @__PURE__ */ new Set(["post", "status"]);
var speaksOfPeople = (names) => isAboutPeople([...names].filter((name) => !OF_REQUESTS.has(name)));
var isAboutPeople = (names) => [...names].some((name) => splitWords(name).some((word) => ABOUT2.has(word) || ABOUT2.has(word.replace(/s$/, ""))));
function isReportPath(path) {
  if (/[[:{(]report_?id[\])}]*\/?$/i.test(path)) return false;
  const segments = segmentsOf(path);
  if (segments.some((one) => OTHER.test(one))) return false;
  if (segments.length > 1 && MADE.test(segments.at(-1))) segments.pop();
  const last = segments.slice(-2);
  return last.some((one, index) => SEGMENT.test(one) && (index === last.length - 1 || isAboutPeople([last[1]])));
}
function isAskedOfOffice(path) {
  const [part, last = ""] = segmentsOf(path).slice(-2);
  return part === "moderation" && /^((create|submit|send|file)[-_]?)?report$/i.test(last);
}
var segmentsOf = (path) => plainAddress(path.replace(/[?#].*$/, "")).split("/").filter((one) => one !== "" && !/^[:*{[(]/.test(one) && !/^v\d+$/.test(one));
var symbolOf = (node) => (addressIn(node) ?? textOf(saidAt(node))).slice(0, 60);
function addressIn(expression) {
  if (expression.kind === 11 || expression.kind === 15) return expression.text;
  if (expression.kind === 214) return namedRoute(expression) ?? builtAddress(expression, addressIn);
  if (expression.kind === 215) return builtAddress(expression, addressIn);
  if (expression.kind === 229) {
    const { head } = expression;
    const spans = expression.templateSpans.map(({ expression: put, literal }, index) => [
      ofClass(put) ?? "*",
      index === 0 && head.text === "" ? afterBase(put, literal.text) : literal.text
    ]);
    return [head.text, ...spans.flat()].join("");
  }
  if (expression.kind === 212) return ofClass(expression);
  if (!(expression.kind === 227) || expression.operatorToken.kind !== 40) return null;
  const parts = [expression.left, expression.right].map((one) => addressIn(unwrap(one)));
  const [left, right] = parts;
  if (left === null && right) return `*${afterBase(expression.left, right)}`;
  return parts.some((one) => one !== null) ? parts.map((one) => one ?? "*").join("") : null;
}
function ofClass(expression) {
  const inner = unwrap(expression);
  if (!(inner.kind === 212) || inner.expression.kind !== 110) return null;
  const member = memberOf(inner, inner.name.text);
  const value = member && member.kind === 173 && member.initializer ? unwrap(member.initializer) : null;
  if (!value || asked.has(value)) return null;
  asked.add(value);
  const address = addressIn(value);
  asked.delete(value);
  return address !== null && /\/\w/.test(address) ? address : null;
}
var asked = /* @__PURE__ */ new Set();

// src/extract/code/messages/turns.ts
import { ts as ts10 } from "./vendor/ts-morph.js";

// src/extract/code/messages/model-kits.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var KIT = /^(ai(\/(react|vue|svelte|solid))?|@ai-sdk\/(react|vue|svelte|solid|angular)|@assistant-ui\/react(-[\w-]+)?)$/;
var TALK = /^(use(Chat|Assistant|Completion|ExternalStoreRuntime|LocalRuntime)|Chat|AbstractChat)$/;
var CARRIES = /^(\w*ChatTransport|ChatModelAdapter)$/;
var LINE = /^((UI|Core|Model|Thread)Message|Message)$/;
var isOfModelKit = (node) => isSaidToKit(node) || isCarrierOfKit(node);
function isSaidToKit(node) {
  let at = node;
  while (at.parent.kind === 212) at = at.parent;
  const call = at.kind === 214 ? at : at.parent;
  if (!(call.kind === 214)) return false;
  let root = unwrap(call.expression);
  while (root.kind === 212) root = unwrap(root.expression);
  const declared = root.kind === 80 ? declarationOf(root.text, root) : null;
  return isHeldTalk(declared && declared.kind === 209 ? declared.parent.parent : declared);
}
function isHeldTalk(holder) {
  if (!holder || !(holder.kind === 261) || !holder.initializer) return false;
  const made = unwrap(holder.initializer);
  return (made.kind === 214 || made.kind === 215) && isFromKit(made.expression, TALK);
}
var isLineOfKit = (type) => isFromKit(type, LINE);
function isCarrierOfKit(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts9.isClassLike(at)) {
      const types = at.heritageClauses?.flatMap((one) => one.types) ?? [];
      if (types.some(({ expression }) => isFromKit(expression, CARRIES))) return true;
    }
    const type = isFunction(at) || at.kind === 261 || at.kind === 239 ? at.type : void 0;
    if (type && type.kind === 184 && isFromKit(type.typeName, CARRIES)) return true;
  }
  return false;
}
function isFromKit(name, wanted) {
  const local = name.kind === 80 ? name.text : ts9.isExpression(name) ? nameOf(name) : null;
  const from = local === null ? void 0 : linksOf(name)?.imports.get(local);
  return from !== void 0 && KIT.test(from.specifier) && wanted.test(from.name);
}

// src/extract/code/messages/turns.ts
var FROM = /^(role|sender|type|from|author|speaker)$/;
var MAY_SAY = /\b(?:role|sender|type|from|author|speaker)\??: *(?:\| *)?['"]\w{1,20}['"](?:\s{0,40}\|\s{0,40}['"]\w{1,20}['"]){1,6}(?!\s{0,40}\|)/;
var PERSON2 = /^(user|human)$/;
var MODEL = /^(ai|assistant|model)$/;
var PAGE = /^(system|tool|error)$/;
var OTHERS = /\b(?:sender|author|from|owner|creator)[?!]?\.(?:name|nick|user|display|avatar|photo)|\b(?:recipient|participant|receiver|addressee|partner|to_?user|user_?to\b|friend|match_?id|dms?\b|direct_?message|private_?message|contact|peer)|\b(?:sender|from|to|other|target)_?(?:u?id|user|person|member)s?\b|\bsend_?(?:dm|direct|private)|\buser_?ids?\b|\bconversation_?ids?\b|\b(?:users?|members|conversations|chats)\/\$\{/i;
var namesOthers = (text) => OTHERS.test(text);
var MAKES2 = /\b(?:role|sender|type|from|author|speaker)['"]?\s*:\s*['"](?:user|human|ai|assistant|model)['"]/;
var known = /* @__PURE__ */ new WeakMap();
var takesTurns = ({ ast }) => turnsIn(ast).length > 0;
function isWithModel(node) {
  if (isOfModelKit(node)) return true;
  const turns = turnsIn(node.getSourceFile());
  if (turns.length === 0 && !MAKES2.test(node.getSourceFile().text)) return false;
  const whole = outermostAround(node);
  if (turns.length === 0) return makesBothSides(whole, namedAround(node) ?? whole);
  const text = whole.getText();
  return MAKES2.test(text) || turns.some(({ at, name }) => isWithin(at, whole) || name !== null && new RegExp(`\\b${name}\\b`).test(text));
}
var SAID = /^(content|text|parts|message)$/;
var ASKS = /^(fetch|\$fetch|post|put|patch|request|axios|ajax|stringify|mutate|create|complete|generate\w*|stream\w*)$/;
function makesBothSides(whole, own) {
  if (OTHERS.test(whole.getSourceFile().text)) return false;
  const made = /* @__PURE__ */ new Set();
  const look = (node) => {
    if (node.kind === 214 && ASKS.test(nameOf(node.expression) ?? "") && !isWithin(node, own)) return;
    if (node.kind === 211) note(node);
    ts10.forEachChild(node, look);
  };
  const note = (node) => {
    const named = node.properties.flatMap((one) => one.name ? textOf(one.name) : []);
    const role = node.properties.find((one) => one.name && textOf(one.name) === "role");
    if (!role || !named.some((name) => SAID.test(name))) return;
    const value = role.kind === 304 ? unwrap(role.initializer) : null;
    made.add(value && (value.kind === 11 || value.kind === 15) ? value.text : "");
  };
  look(whole);
  const all = [...made];
  return all.some((role) => PERSON2.test(role)) && all.some((role) => MODEL.test(role)) && all.every((role) => [PERSON2, MODEL, PAGE].some((test) => test.test(role)));
}
function namedAround(node) {
  const { parent } = node;
  if (parent && parent.kind === 261 && parent.name === node && parent.initializer) {
    if (isFunction(unwrap(parent.initializer))) return unwrap(parent.initializer);
  }
  for (let at = node; at && !(at.kind === 308); at = at.parent)
    if (isFunction(at) && declaredName(at) !== null) return at;
  return null;
}
function outermostAround(node) {
  let whole = node;
  let isFound = false;
  for (let at = node; at.parent && !(at.kind === 308); at = at.parent)
    if (isFunction(at) || !isFound) [whole, isFound] = [at, isFound || isFunction(at)];
  return whole;
}
function turnsIn(source) {
  let turns = known.get(source);
  if (!turns) known.set(source, turns = readTurns(source));
  return turns;
}
function readTurns(source) {
  if (!MAY_SAY.test(source.text) || OTHERS.test(source.text)) return [];
  const found = [];
  eachNode(source, (at) => {
    if (!(at.kind === 193) || !isOfTurns(at)) return;
    const { parent } = at;
    if (!(parent.kind === 172) && !(parent.kind === 173) && !(parent.kind === 170)) return;
    if (FROM.test(textOf(parent.name))) found.push({ at, name: nameAround(at) });
  });
  return found;
}
function isOfTurns({ types }) {
  const names = types.map(
    (one) => one.kind === 202 && one.literal.kind === 11 ? one.literal.text : ""
  );
  return names.some((name) => PERSON2.test(name)) && names.some((name) => MODEL.test(name)) && names.every((name) => [PERSON2, MODEL, PAGE].some((test) => test.test(name)));
}
function nameAround(at) {
  for (let around = at.parent; around; around = around.parent)
    if (around.kind === 266 || around.kind === 265 || around.kind === 264)
      return around.name ? nameOf(around.name) : null;
  return null;
}

// src/extract/code/messages/words.ts
var TALK2 = phrasesOf(["chat", "conversation", "convo", "messaging", "messenger", "inbox"]);
var MACHINES = ["openai", "anthropic", "llm", "gemini", "gpt", "completions", "copilot", "chatgpt", "ollama"];
var OF_MACHINES = ["prompt", "prompts", "assistant", "ai", "chatbot"];
var list = (text) => phrasesOf(text.split(", "));
var PERSON3 = list(
  "user, username, user name, creator, person, author, account, handle, profile, recipient, member, friend, uid, to uid, peer, partner, slug, buddy, contact, receiver, pubkey, npub, public key, pub key, jid, nickname, screen name, opponent"
);
var PEOPLE = list(
  "recipient, participant, uid, to uid, user id, invitee, member id, to user, target user, partner"
);
var saysTalk = (name) => hasAnyPhrase(splitWords(name), TALK2);
var saysPerson = (name) => hasAnyPhrase(splitWords(name), PERSON3);
var saysPeople = (name) => hasAnyPhrase(splitWords(name), PEOPLE);
var NAMED = /\b(?:authors?|members|participants?|recipient(?:_?ids?)?|nickname|username|display_?name)\b|\b(?:sender|from|user|creator|owner)[?!]?\.(?:name|nick|user|display|avatar|photo|id\b)/i;
var namesNobody = oncePerFile(({ indexed }) => !NAMED.test(indexed.text));
var isOfAi = (path, isSeen = true) => path.replace(/\.[^./]*$/, "").split("/").slice(-2).some((part) => {
  const [ai, ...rest] = splitWords(part);
  return ai === "ai" && (isSeen || rest.length > 0) && rest.every((word) => WITH_AI.test(word));
});
var WITH_AI = /^(chat|chats|assistant|bot|companion|tutor|coach|answers?|repl(y|ies)|responses?|prompts?|conversations?|messages?|page|component|view|screen|panel|window|widget|sidebar|modal|dialog|bubble|service|api|store|stream|list|item)$/;
var isAboutMachines = oncePerFile(
  (file) => file.indexed.tokens.has("ai") && isOfAi(file.path) && namesNobody(file) || takesTurns(file) || MACHINES.some((word) => file.indexed.tokens.has(word)) || OF_MACHINES.filter((word) => file.indexed.tokens.has(word)).length > 1
);
var saysMachine = (file, isSeen) => takesTurns(file) || (isOfAi(file.path, isSeen) || hasMachine(file.path)) && namesNobody(file);
var hasMachine = (path) => path.replace(/\.[^./]*$/, "").split("/").slice(-3).some((part) => splitWords(part).some((word) => MACHINE.test(word)));
var MACHINE = /^(llm|gpt|chatgpt|copilot|chatbot)$/;
function oncePerFile(ask) {
  const known3 = /* @__PURE__ */ new WeakMap();
  return (file) => {
    let answer = known3.get(file);
    if (answer === void 0) known3.set(file, answer = ask(file));
    return answer;
  };
}
function saysPrivate(concept, name) {
  return hasAnyPhrase(splitWords(name), concept.evidence.get("dm-type") ?? NONE);
}
var NONE = [];
function namesSend(concept, words) {
  const { word, call } = concept.unlike;
  if (hasAnyPhrase(words, word) || hasAnyPhrase(words, call)) return false;
  return concept.calls.some((one) => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));
}
function placeNames(file, node) {
  const [own = "", ...folders] = file.path.replace(/\.[^./]+$/, "").split("/").slice(-3).toReversed();
  return [...folders.filter((one) => !OF_PARTS.test(one)), own, ...enclosingNames(node)];
}
var OF_PARTS = /[a-z][-_]?(plugins|commands|extensions|bots|games)$/i;
var WRITE_VERBS = "send create handle post publish add insert new write persist deliver".split(" ");
var WRITES = new Set(WRITE_VERBS);
var MIDDLE = new Set(
  "chat new text channel room user group direct private conversation and or plain instant encrypted wrapped legacy offline media voice image file rich typed current outgoing queued reply my the".split(" ")
);
var MESSAGES = /* @__PURE__ */ new Set(["message", "messages", "msg", "msgs"]);
var SHOWS = new Set("handle add insert new persist write".split(" "));
var onlyShows = ([verb = ""], { side }) => side === "client" && SHOWS.has(verb);
function writesMessage(words) {
  const [verb = "", ...rest] = words;
  if (verb === "post" && rest.length === 1) return false;
  const at = rest.findIndex((word) => MESSAGES.has(word));
  return WRITES.has(verb) && at >= 0 && rest.slice(0, at).every((word) => MIDDLE.has(word)) && endsSo(rest.slice(at + 1));
}
var endsSo = ([link = "", ...rest]) => link === "" || link === "async" || /^(and|with)$/.test(link) && AFTERWARDS.test(rest[0] ?? "") || /^(to|in|into)$/.test(link) && rest.length < 3 && (rest.length === 0 || ADDRESSEES.has(rest.at(-1)));
var AFTERWARDS = /^(notify|save|clear|close|wait|scroll|track|retry|reply|attachments?|files?|media|alert|reset|scheduled?|text|confirm)/;
var ADDRESSEES = new Set(
  "topic room channel chat user users peer contact group conversation recipient recipients thread friend player receiver member person jid buddy match participant participants".split(" ")
);
var withoutFinding = (words) => /^(find|get|fetch) or$/.test(words.slice(0, 2).join(" ")) ? words.slice(2) : words;
var namesTalkWith = ([verb = "", what = "", ...rest]) => /^(create|open|start|new|ensure)$/.test(verb) && /^(chat|conversation|convo|dialog)$/.test(what) && /^(by|with|for|to)$/.test(rest[0] ?? "") && (rest[0] === "with" || rest.some((word) => /^(contact|user|person|friend|member|peer|email|recipient)$/.test(word)));
var ADDED = /^(recipient|participant|invitee|(user|member|person|people|friend|contact)s?( i?ds?)?)s?$/;
var ADDING_VERBS = "add invite append";
var ADDS = new Set(ADDING_VERBS.split(" "));
var TALKS = /^(chat|conversation|convo|dm)s?$/;
function namesAdding(words, isChat) {
  if (words[0] !== "add" && words[0] !== "invite") return false;
  const to = words.indexOf("to");
  const [who, where] = to > 0 ? [words.slice(1, to), words.slice(to + 1)] : [words.slice(1), []];
  if (!ADDED.test(who.join(" "))) return false;
  if (to < 0 && /^(friend|contact)s?$/.test(who.join(" "))) return false;
  if (where.some((word) => TALKS.test(word))) return true;
  return isChat && (to < 0 || where.some((word) => /^(room|group|channel)s?$/.test(word)));
}
function namesAddingToTalk([verb = "", ...rest]) {
  const last = rest.findIndex((_, at) => ADDED.test(rest.slice(at).join(" ")));
  return ADDS.has(verb) && last > 0 && last < 4 && rest.slice(0, last).some((word) => TALKS.test(word));
}
var isOutside = oncePerFile(
  ({ path }) => /(^|[/-])(e?mails?|sandbox|playground|gallery|demos?|examples?|snapshots?|intercom|zendesk)([/.-]|$)/i.test(path)
);
var isSurelyOutside = oncePerFile(
  ({ path }) => /(^|[/-])(e?mails?|sandbox|playground|examples?|snapshots?|intercom|zendesk)([/.-]|$)/i.test(path)
);
var SOCKETS = /^(web ?socket|socket ?connection)$/;
var withoutSockets = /* @__PURE__ */ new WeakMap();
function placesButSockets(concept) {
  let places = withoutSockets.get(concept);
  if (!places)
    withoutSockets.set(concept, places = concept.unlike.within.filter(({ words }) => !SOCKETS.test(words.join(" "))));
  return places;
}

// src/extract/code/spoken/shown-values.ts
import "./vendor/ts-morph.js";
function shownBy(expression) {
  const inner = unwrap(expression);
  if (inner.kind === 285 || inner.kind === 286 || inner.kind === 289 || isFunction(inner))
    return [];
  if (inner.kind === 228) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (inner.kind === 227) {
    const operator = inner.operatorToken.kind;
    if (operator === 56) return shownBy(inner.right);
    if (operator === 57 || operator === 61)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (inner.kind === 214 && inner.arguments.some((one) => isFunction(unwrap(one)))) {
    const whole = shownInPieces(inner);
    return whole ? shownBy(whole) : [];
  }
  return [inner];
}
function shownInPieces({ expression, arguments: [given] }) {
  const shows = given && unwrap(given);
  const [piece] = shows && isFunction(shows) ? shows.parameters : [];
  if (!/^(map|flatMap)$/.test(nameOf(expression) ?? "") || !piece || !(piece.name.kind === 80)) return null;
  return isShownIn(shows, piece.name.text) ? cutIn(receiverOf(expression)) : null;
}
function cutIn(list2) {
  const named = list2 && unwrap(list2);
  const made = named && named.kind === 80 ? valueOf(named) : named;
  const call = made && unwrap(made);
  if (!call || !(call.kind === 214)) return null;
  const name = nameOf(call.expression) ?? "";
  const before = receiverOf(call.expression);
  return name === "split" ? before : /^(filter|slice)$/.test(name) ? cutIn(before) : null;
}
function isShownIn(maker, name) {
  let isShown2 = false;
  eachNode(maker, (node) => {
    if (!(node.kind === 295) || node.parent.kind === 292 || !node.expression) return;
    isShown2 ||= shownBy(node.expression).some((one) => isNamed(one, name));
  });
  return isShown2;
}
var isNamed = (shown, name) => shown.kind === 229 ? shown.templateSpans.some(({ expression }) => isNamed(unwrap(expression), name)) : shown.kind === 80 && shown.text === name;
function htmlOf(value) {
  if (!value) return null;
  const inner = unwrap(value);
  if (inner.kind === 211) return markupOf(inner);
  const held = inner.kind === 80 ? objectHeldBy(inner) : null;
  return (held && markupOf(held)) ?? inner;
}
function markupOf({ properties }) {
  const html = properties.find((one) => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && html.kind === 304 ? html.initializer : null;
}
function objectHeldBy(name) {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !(declaration.kind === 261) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  const made = value.kind === 214 && MADE_ONCE.test(nameOf(value.expression) ?? "") ? madeBy(value) : value;
  return made && made.kind === 211 ? made : null;
}
var MADE_ONCE = /^(useMemo|computed|createMemo)$/;
function madeBy({ arguments: [maker] }) {
  if (!maker || !isFunction(maker) || !maker.body) return null;
  if (!(maker.body.kind === 242)) return unwrap(maker.body);
  const last = maker.body.statements.at(-1);
  return last && last.kind === 254 && last.expression ? unwrap(last.expression) : null;
}

// src/extract/code/components/prop-of.ts
import "./vendor/ts-morph.js";
function propOf(inner) {
  if (inner.kind === 212) {
    const of2 = inner.expression.kind === 80 ? givenTo(declarationOf(inner.expression.text, inner)) : null;
    return of2 && { of: of2, name: inner.name.text };
  }
  const taken = inner.kind === 80 ? declarationOf(inner.text, inner) : null;
  if (!taken || !(taken.kind === 209) || taken.dotDotDotToken || taken.initializer) return null;
  const holder = taken.parent.kind === 207 ? taken.parent.parent : null;
  const value = holder && holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  const of = givenTo(value && value.kind === 80 ? declarationOf(value.text, value) : holder);
  return of && { of, name: textOf(taken.propertyName ?? taken.name) };
}
function givenTo(declared) {
  const of = declared && declared.kind === 170 && isFunction(declared.parent) ? declared.parent : null;
  return of && of.parameters[0] === declared && /^[A-Z]/.test(declaredName(of) ?? "") ? of : null;
}

// src/extract/code/spoken/lists-handed.ts
import "./vendor/ts-morph.js";
var LOOPS = /^(map|flatMap|forEach)$/;
var ITEMS = /^(data|items|each|of|list|rows)$/;
var SHOWS2 = /^(render(Item|Row|Message|Comment|Post|Cell|Entry)?|item(Content|Renderer)?|rowRenderer|children|row)$/;
function listHandedTo(run) {
  const made = madeBy2(run);
  if (!made) return null;
  const within = run.getSourceFile();
  let lists = known2.get(within);
  if (!lists) known2.set(within, lists = collect(within));
  return lists.get(made) ?? null;
}
function madeBy2(run) {
  if (run.kind === 263 || run.kind === 175) return run;
  let holder = run.parent;
  while (holder.kind === 214 || holder.kind === 218 || holder.kind === 235)
    holder = holder.parent;
  return holder.kind === 261 || holder.kind === 173 ? holder : null;
}
var known2 = /* @__PURE__ */ new WeakMap();
function collect(root) {
  const lists = /* @__PURE__ */ new Map();
  const add = (made, list2) => {
    if (made === null || !list2) return;
    const before = lists.get(made);
    lists.set(made, before === void 0 || before?.getText() === list2.getText() ? list2 : null);
  };
  throughout(root, (node) => {
    if (node.kind === 214 && LOOPS.test(nameOf(node.expression) ?? ""))
      add(handed(node.arguments[0]), receiverOf(node.expression) ?? void 0);
    if (!(node.kind === 293)) return;
    const given = (names) => node.properties.flatMap(
      (one) => one.kind === 292 && names.test(textOf(one.name)) ? valueOfAttribute(one) ?? [] : []
    )[0];
    add(handed(given(SHOWS2)), given(ITEMS));
  });
  return lists;
}
var valueOfAttribute = ({ initializer }) => initializer && initializer.kind === 295 ? initializer.expression : void 0;
function handed(given) {
  const inner = given && unwrap(given);
  if (!inner) return null;
  if (inner.kind === 80) return declarationOf(inner.text, inner);
  if (inner.kind === 212)
    return inner.expression.kind === 110 ? memberOf(inner, inner.name.text) : null;
  const call = inner.kind === 220 && !(inner.body.kind === 242) ? unwrap(inner.body) : null;
  const [first2] = inner.kind === 220 ? inner.parameters : [];
  const isHanded = call && first2 && call.kind === 214 && call.arguments[0]?.getText() === textOf(first2.name);
  return isHanded && !isFunction(unwrap(call.expression)) ? handed(call.expression) : null;
}

// src/extract/code/spoken/whose.ts
import { ts as ts19 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/begun-with.ts
import "./vendor/ts-morph.js";
function begunWith(element) {
  const { parent } = element;
  const holder = parent.parent;
  if (!(parent.kind === 208) || parent.elements[0] !== element) return null;
  const value = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  if (!value || !(value.kind === 214) || !/^use\w*State$/.test(nameOf(value.expression) ?? "")) return null;
  const [first2] = value.arguments;
  return first2 && !isFunction(first2) ? first2 : null;
}

// src/extract/code/spoken/made-of-given.ts
import "./vendor/ts-morph.js";
function readOfGiven(call, readIn2) {
  const callee = unwrap(call.expression);
  const made = callee.kind === 80 ? functionNamed(callee.text, callee) ?? calleeOf(callee) : null;
  if (!made || made.parameters.length === 0) return null;
  for (const { value } of returnsOf(made)) {
    const read = value && !isFunction(unwrap(value)) ? readIn2(value) : null;
    const thing = read && unwrap(read.thing);
    if (!read || !thing || !(thing.kind === 80)) continue;
    const pattern = thing.parent.kind === 209 ? thing.parent.parent : null;
    const at = made.parameters.findIndex(
      ({ name }) => name.kind === 80 ? name.text === thing.text : name === pattern
    );
    const given = at < 0 ? void 0 : call.arguments[at];
    if (given) return { thing: given, member: read.member };
  }
  return null;
}
function setLater(name, declared) {
  const file = name.getSourceFile();
  const given = declared ? [...givenToState(declared, file), ...givenToRef(declared, file)] : fieldsOf(file).get(name.text) ?? NONE2;
  return given.length > 0 && isBeingWritten(name.text, file) ? NONE2 : given;
}
function givenToState(declared, file) {
  const pattern = declared.kind === 209 ? declared.parent : null;
  if (!pattern || !(pattern.kind === 208) || pattern.elements[0] !== declared) return NONE2;
  const [, setter] = pattern.elements;
  const held = pattern.parent.kind === 261 ? pattern.parent.initializer : void 0;
  const isState = !!held && held.kind === 214 && STATES.test(nameOf(held.expression) ?? "");
  if (!isState || !setter || !(setter.kind === 209) || !(setter.name.kind === 80)) return NONE2;
  return (statesOf(file).get(setter.name.text) ?? NONE2).filter(
    (one) => declarationOf(textOf(setter.name), one) === setter
  );
}
function givenToRef(declared, file) {
  const held = declared.kind === 261 && declared.name.kind === 80 ? declared.initializer : void 0;
  if (!held || !(held.kind === 214) || !REFS.test(nameOf(held.expression) ?? "")) return NONE2;
  const later = (refsOf(file).get(textOf(declared.name)) ?? NONE2).filter((one) => {
    const { left } = one.parent;
    return declarationOf(nameOf(left.expression), left) === declared;
  });
  return later.length > 0 ? [...held.arguments.slice(0, 1), ...later] : NONE2;
}
var isBeingWritten = (name, { text }) => new RegExp(`\\b(?:value|v-model|modelValue|defaultValue|initialValue)=\\{\\(?${name.replaceAll("$", "\\$")}\\b`).test(
  text
);
var NONE2 = [];
var STATES = /^(useState|createSignal)$/;
var REFS = /^(ref|shallowRef)$/;
var isOfOptions = (file) => file.text.includes("const $options =");
var fields = /* @__PURE__ */ new WeakMap();
var states = /* @__PURE__ */ new WeakMap();
var refs = /* @__PURE__ */ new WeakMap();
function fieldsOf(file) {
  let known3 = fields.get(file);
  if (!known3 && !isOfOptions(file)) fields.set(file, known3 = /* @__PURE__ */ new Map());
  if (!known3)
    fields.set(
      file,
      known3 = gathered(file, (node) => {
        if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
        const { left, right } = node;
        const isOwn = left.kind === 212 && left.expression.kind === 110;
        return isOwn ? [textOf(left.name), right] : null;
      })
    );
  return known3;
}
function statesOf(file) {
  let known3 = states.get(file);
  if (!known3)
    states.set(
      file,
      known3 = gathered(file, (node) => {
        if (!(node.kind === 214) || !(node.expression.kind === 80) || node.arguments.length !== 1) return null;
        return /^set[A-Z]/.test(node.expression.text) ? [node.expression.text, node.arguments[0]] : null;
      })
    );
  return known3;
}
function refsOf(file) {
  let known3 = refs.get(file);
  if (!known3)
    refs.set(
      file,
      known3 = gathered(file, (node) => {
        if (!(node.kind === 227) || node.operatorToken.kind !== 64) return null;
        const { left, right } = node;
        const isValue = left.kind === 212 && left.name.text === "value";
        return isValue && left.expression.kind === 80 ? [left.expression.text, right] : null;
      })
    );
  return known3;
}
function gathered(file, look) {
  const found = /* @__PURE__ */ new Map();
  eachNode(file, (node) => {
    const one = look(node);
    if (one) found.set(one[0], [...found.get(one[0]) ?? [], one[1]].slice(0, MAX_WAYS));
  });
  return found;
}
var MAX_WAYS = 8;

// src/extract/code/spoken/answered-at.ts
import "./vendor/ts-morph.js";
var ASKS2 = /^(fetch|\$fetch|ofetch|get|getJSON|ajax|axios|ky|request|useSWR\w*|useFetch|fetchJson|getJson|apiGet)$/;
var PICKED = /^(list|all|recent|latest|new|top|popular|trending|feed|search|page|index|v\d+|json|public)$/i;
var OWN = /^(me|my|mine|own|self|current|drafts?)$/i;
function namesAnswered(call) {
  const name = nameOf(call.expression) ?? "";
  const kept = KEEPS.test(name) ? call : NARROWS.test(name) ? begunAt(call) : null;
  if (kept) return keptUnder(kept);
  if (!ASKS2.test(name) || call.arguments.length === 0) return [];
  const address = addressOf(call.arguments[0]);
  if (address === null || !/\//.test(address) || call.arguments.some(changes)) return [];
  const all = plainAddress(address.replace(/^\w+:\/\/[^/]*/, "").replace(/[?#].*$/, "")).split("/").filter((part) => part !== "");
  const parts = all.filter((part) => !/^[*:]/.test(part) && !PICKED.test(part));
  const last = parts.at(-1);
  if (last === void 0 || parts.some((part) => OWN.test(part)) || !isOfTalk(last)) return [];
  const isOneOfAll = /^[*:]/.test(all.at(-1)) || address.includes("?");
  return /s$/i.test(last) || isOneOfAll ? [last] : [];
}
var TALKS2 = /^(comment|post|message|msg|dm|reply|replie|review|tweet|toot|shout|whisper|thread|discussion|chat|confession|remark)s?$/;
var isOfTalk = (place) => TALKS2.test(splitWords(place).at(-1) ?? "");
function changes(given) {
  const inner = unwrap(given);
  return inner.kind === 211 && inner.properties.some(
    (one) => one.kind === 304 && /^(method|type)$/.test(textOf(one.name)) && /^['"`](post|put|patch|delete)['"`]$/i.test(one.initializer.getText())
  );
}
var KEEPS = /^(collection|from)$/;
var NARROWS = /^(select|eq|neq|in|is|or|not|gte?|lte?|i?like|match|filter|contains|order|orderBy|limit|range|where|single|maybeSingle|returns|get|doc|onSnapshot)$/;
function begunAt(call) {
  for (let at = call; at.kind === 214; ) {
    if (KEEPS.test(nameOf(at.expression) ?? "")) return at;
    const called = unwrap(at.expression);
    if (!(called.kind === 212)) return null;
    at = unwrap(called.expression);
  }
  return null;
}
function keptUnder({ arguments: given }) {
  const names = given.filter((one) => one.kind === 11 || one.kind === 15).map((one) => one.text);
  const last = names.at(-1);
  return last !== void 0 && /^[\w/-]{2,40}$/.test(last) ? last.split("/").slice(-1).filter(isOfTalk) : [];
}
function addressOf(given) {
  const inner = unwrap(given);
  if (inner.kind === 228) return addressOf(inner.whenTrue) ?? addressOf(inner.whenFalse);
  if (inner.kind === 220 && !(inner.body.kind === 242)) return addressOf(inner.body);
  if (!(inner.kind === 211)) return addressIn(inner);
  const url = inner.properties.find((one) => one.name !== void 0 && textOf(one.name) === "url");
  return url && url.kind === 304 ? addressIn(unwrap(url.initializer)) : null;
}
var THEN = /^(then|done|success|subscribe)$/;
function requestBehind(holder) {
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return null;
  const around = parent.parent;
  if (around.kind === 304 && textOf(around.name) === "success") {
    const call = around.parent.parent;
    return call.kind === 214 && nameOf(call.expression) === "ajax" ? call : null;
  }
  if (!(around.kind === 214) || around.expression === parent) return null;
  const called = unwrap(around.expression);
  if (called.kind === 212 && THEN.test(called.name.text)) return called.expression;
  const isOfKit = /^(\$|jQuery)$/.test(chainOf(called)[0] ?? "") || nameOf(called) === "onSnapshot";
  return isOfKit && around.arguments.indexOf(parent) > 0 ? around : null;
}
function listOfEach(holder) {
  const { parent } = holder;
  const call = parent.parent;
  if (!isFunction(parent) || parent.parameters[1] !== holder || !(call.kind === 214)) return null;
  return nameOf(call.expression) === "each" && call.arguments[1] === parent ? call.arguments[0] ?? null : null;
}

// src/extract/code/spoken/queried.ts
import "./vendor/ts-morph.js";
var ASKS3 = /^use(Suspense|Infinite|SuspenseInfinite)?Query$|^createQuery$|^use(Lazy)?AsyncData$/;
var VERB = /^(get|fetch|load|find|read|retrieve|query)(?=[A-Z])/;
var OF_PROCEDURE = /^(query|infiniteQuery|suspenseQuery)Options$/;
var OWN2 = /^(me|my|mine|own|self|current|viewer|session|logged)$/;
function namesQueried(call) {
  if (!ASKS3.test(nameOf(call.expression) ?? "")) return [];
  const [first2] = call.arguments;
  const asked2 = askedIn(call) ?? (first2 ? procedureIn(unwrap(first2)) : null) ?? procedureAt(call) ?? (first2 ? keyIn(unwrap(first2)) : null);
  return asked2 === null || splitWords(asked2.join(" ")).some((word) => OWN2.test(word)) ? [] : asked2.slice(0, 1);
}
function askedIn({ arguments: given }) {
  for (const one of given.map(unwrap)) {
    const run = one.kind === 211 ? valueUnder(one, "queryFn") : one;
    const asked2 = run && isFunction(run) && run.body ? answerOf(run.body) : null;
    if (!asked2 || !(asked2.kind === 214) || asked2.arguments.length === 0) continue;
    const name = nameOf(asked2.expression) ?? "";
    if (VERB.test(name)) return [name.replace(VERB, "")];
  }
  return null;
}
function valueUnder({ properties }, name) {
  for (const one of properties)
    if (one.kind === 304 && textOf(one.name) === name) return unwrap(one.initializer);
  return null;
}
function answerOf(body) {
  if (!(body.kind === 242)) return unwrap(body);
  const [only, ...more] = body.statements;
  return only && more.length === 0 && only.kind === 254 && only.expression ? unwrap(only.expression) : null;
}
function keyIn(given) {
  const key = given.kind === 211 ? valueUnder(given, "queryKey") : given;
  const [first2, ...rest] = key && key.kind === 210 ? key.elements.map(unwrap) : [];
  if (!first2 || !(first2.kind === 11 || first2.kind === 15) || !/^[a-z][\w-]*$/i.test(first2.text)) return null;
  const isOfLanguage = rest.some((one) => splitWords(one.getText()).some((word) => LANGUAGE.test(word)));
  return isOfTalk(first2.text) && !isOfLanguage ? [first2.text] : null;
}
var LANGUAGE = /^(locales?|lang|languages?|i18n|intl)$/;
var procedureIn = (given) => given.kind === 214 && OF_PROCEDURE.test(nameOf(given.expression) ?? "") ? procedureAt(given) : null;
function procedureAt({ expression, arguments: given }) {
  const chain = chainOf(expression);
  return chain.length >= 4 && given.length > 0 ? chain.slice(-3, -1) : null;
}

// src/extract/code/spoken/read-of.ts
import "./vendor/ts-morph.js";
var DEPTH = 6;
function readIn(expression, depth = DEPTH, isInside = false) {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (inner.kind === 212) return { thing: inner.expression, member: inner.name.text };
  if (inner.kind === 80) return ofName(inner, depth, isInside);
  if (inner.kind === 228)
    return readIn(inner.whenTrue, depth - 1, isInside) ?? readIn(inner.whenFalse, depth - 1, isInside);
  if (inner.kind === 227) {
    const isAnd = inner.operatorToken.kind === 56;
    return readIn(isAnd ? inner.right : inner.left, depth - 1, isInside);
  }
  if (!(inner.kind === 214) || NO_TEXT.test(nameOf(inner.expression) ?? "")) return null;
  const [first2] = inner.arguments;
  const before = receiverOf(inner.expression);
  const own = before ? readIn(before, depth - 1, isInside) : null;
  return own ?? readOfGiven(inner, (value) => readIn(value, depth - 1, true)) ?? (first2 ? readIn(first2, depth - 1, isInside) : null);
}
function ofName(name, depth, isInside) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return null;
  if (declaration.kind === 209) {
    const thing = takenApart(declaration) ?? (isInside ? givenApart(declaration) : null);
    return thing && { thing, member: textOf(declaration.propertyName ?? declaration.name) };
  }
  return declaration.kind === 261 && declaration.initializer ? readIn(declaration.initializer, depth - 1, isInside) : null;
}
function takenApart({ parent }) {
  const holder = parent.kind === 207 ? parent.parent : null;
  if (holder && holder.kind === 170) return listOfEach2(holder);
  return holder && holder.kind === 261 ? holder.initializer ?? goneThrough(holder) : null;
}
function listOfEach2(given) {
  const each = given.parent;
  const call = each.parent;
  if (!(call.kind === 214) || call.arguments[0] !== each || each.parameters[0] !== given) return null;
  return /^(map|flatMap|forEach)$/.test(nameOf(call.expression) ?? "") ? receiverOf(call.expression) : null;
}
var givenApart = ({ parent, name }) => parent.parent.kind === 170 && name.kind === 80 ? name : null;

// src/extract/code/spoken/whose.ts
var DEPTH2 = 12;
function saidIn(expression, depth = DEPTH2) {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (inner.kind === 212) {
    const own = ofMember(inner.name.text, namesOf(inner.expression, depth - 1));
    return own ?? (LENGTH.test(inner.name.text) ? null : saidIn(inner.expression, depth - 1));
  }
  if (inner.kind === 80) return ofName2(inner, depth);
  if (inner.kind === 214) return inCall(inner, depth);
  if (inner.kind === 227) {
    const operator = inner.operatorToken.kind;
    if (operator === 56) return saidIn(inner.right, depth - 1);
    const isEither = operator === 57 || operator === 61 || operator === 40;
    return isEither ? saidIn(inner.left, depth - 1) ?? saidIn(inner.right, depth - 1) : null;
  }
  if (inner.kind === 228) return saidIn(inner.whenTrue, depth - 1) ?? saidIn(inner.whenFalse, depth - 1);
  if (inner.kind === 229) return first(inner.templateSpans, (span) => saidIn(span.expression, depth - 1));
  if (inner.kind === 213 && !ts19.isStringLiteralLike(inner.argumentExpression))
    return saidIn(inner.expression, depth - 1);
  return null;
}
function isOfPersonAlone(value) {
  const inner = unwrap(value);
  const member = inner.kind === 212 ? memberWord(inner.name.text) : "";
  return OF_PERSON_ALONE.test(member) && saidIn(inner)?.kind.content === "profile";
}
var OF_PERSON_ALONE = /^(bio|biography|motto|introduction|about)$/;
var LENGTH = /^(length|id|_id|size|type|count|url|src|href|key|name|createdAt|date|time|avatar|path|slug)$/;
var NO_TEXT = /^(includes|startsWith|endsWith|test|match|indexOf|some|every|has|is[A-Z]\w*|can[A-Z]\w*|should[A-Z]\w*|on[A-Z]\w*|handle\w*|t|\$t|i18n|tx|translate|gettext|formatMessage|log|warn|error|navigate|push|set[A-Z]\w*|fetch\w*|use[A-Z]\w*|filter|find|findIndex|Number|parseInt|Boolean|encodeURIComponent|getUrl\w*|link|cn|cx|clsx|classNames|render(?!\w*(?:Text|Html|HTML|Markdown|Markup|Body|Content|Links|Emojis?)(?:With\w+)?$)\w+|get\w*(Id|Url|Link|Name|Date|Key|Path|Color|Count))$/;
function inCall(call, depth) {
  const name = nameOf(call.expression) ?? "";
  if (/^(useMemo|computed|createMemo)$/.test(name)) {
    const [made2] = call.arguments;
    return made2 && isFunction(made2) && made2.body ? returned(made2.body, depth) : null;
  }
  if (NO_TEXT.test(name)) return null;
  const callee = unwrap(call.expression);
  const handed2 = callee.kind === 212 ? handedOut(callee, call, depth) : null;
  if (handed2) return handed2;
  const before = callee.kind === 212 ? saidIn(callee.expression, depth - 1) : null;
  const made = before ? null : readOfGiven(call, (value) => readIn(value, void 0, true));
  const own = made && ofMember(made.member, namesOf(made.thing, depth - 1));
  return before ?? own ?? (call.arguments.length <= 4 ? first(call.arguments, (one) => isFunction(one) ? null : saidIn(one, depth - 1)) : null);
}
function handedOut({ expression, name }, call, depth) {
  const [key, ...more] = call.arguments;
  const isOfModel = name.text === "get" && key !== void 0 && (key.kind === 11 || key.kind === 15) && more.length === 0;
  const member = isOfModel ? key.text : /^get_?([A-Z]\w*)$/.exec(name.text)?.[1];
  if (member === void 0 || !isOfModel && call.arguments.length > 0) return null;
  const said = ofMember(member, namesOf(expression, depth - 1));
  const isOfEvent = isOfModel ? /event$/i.test(said?.chain.at(-1) ?? "") : said?.kind.owners.test("event");
  return said && !isOfEvent ? said : null;
}
function returned(body, depth) {
  if (!(body.kind === 242)) return saidIn(body, depth - 1);
  const last = body.statements.at(-1);
  return last && last.kind === 254 && last.expression ? saidIn(last.expression, depth - 1) : null;
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
function ofName2(name, depth) {
  const declaration = declarationOf(name.text, name);
  const later = setLater(name, declaration);
  if (later.length > 0) return first(later, (value) => saidIn(value, depth - 1));
  if (!declaration) return null;
  if (declaration.kind === 209) {
    const begun = begunWith(declaration);
    if (begun) return saidIn(begun, depth - 1);
    const member = textOf(declaration.propertyName ?? declaration.name);
    return ofMember(member, namesBehind(declaration, depth));
  }
  if (!(declaration.kind === 261) || !(declaration.name.kind === 80)) return null;
  return declaration.initializer ? saidIn(declaration.initializer, depth - 1) : first(givenLater(declaration), (value) => saidIn(value, depth - 1));
}
function* givenLater({ name, parent }) {
  const found = [];
  for (let at = parent; at; at = at.parent) {
    if (!(at.kind === 242) && !(at.kind === 308)) continue;
    eachNode(at, (node) => {
      if (node.kind === 227 && node.operatorToken.kind === 64) {
        if (node.left.kind === 80 && node.left.text === textOf(name)) found.push(node.right);
      }
    });
    break;
  }
  yield* found.slice(0, MAX_WAYS2);
}
var MAX_WAYS2 = 8;
function namesBehind(element, depth) {
  const holder = element.parent.parent;
  if (holder.kind === 209) {
    const name = textOf(holder.propertyName ?? holder.name);
    return [...namesBehind(holder, depth), name];
  }
  if (holder.kind === 261) {
    if (holder.initializer) return [...namesOf(holder.initializer, depth - 1), ...hookOf(holder.initializer)];
    const list2 = goneThrough(holder);
    return list2 ? namesOf(list2, depth - 1) : [];
  }
  return namesGiven(holder, depth);
}
function hookOf(value) {
  const inner = unwrap(value);
  if (!(inner.kind === 214) || inner.arguments.length === 0) return [];
  const [, thing] = /^use([A-Z]\w*?)(?:Base|Data|State|Content|Details?|Info|Item)?$/.exec(nameOf(inner.expression) ?? "") ?? [];
  return thing !== void 0 && kindsNamed(thing).length > 0 ? [thing] : [];
}
function namesOf(expression, depth = DEPTH2) {
  const inner = unwrap(expression);
  if (depth <= 0) return [];
  if (inner.kind === 110) return ["this"];
  if (inner.kind === 212) return [...namesOf(inner.expression, depth - 1), inner.name.text];
  if (inner.kind === 213) {
    const key = inner.argumentExpression;
    return [...namesOf(inner.expression, depth - 1), ...key.kind === 11 || key.kind === 15 ? [key.text] : []];
  }
  if (inner.kind === 214) {
    const queried = namesQueried(inner);
    if (queried.length > 0) return queried;
    const answered = namesAnswered(inner);
    if (answered.length > 0) return answered;
    const callee = unwrap(inner.expression);
    const given = inner.arguments.find((one) => !isFunction(one) && !ts19.isLiteralExpression(one));
    if (given) return namesOf(given, depth - 1);
    return callee.kind === 212 ? namesOf(callee.expression, depth - 1) : namesOf(callee, depth - 1);
  }
  if (inner.kind === 227 || inner.kind === 228)
    return namesOf(inner.kind === 227 ? inner.left : inner.whenTrue, depth - 1);
  if (!(inner.kind === 80)) return [];
  const from = kindsNamed(inner.text).length > 0 || CATALOGUE.test(inner.text) ? [] : namesFrom(inner, depth);
  return from.length > 0 ? from : [inner.text];
}
var orNull = (names) => kindOf(names).length > 0 ? names : null;
var CATALOGUE = /^(locales?|translations?|i18n|faqs?|errors?|warnings?|alerts?|toasts?)$/;
function namesFrom(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return [];
  const later = setLater(name, declaration).slice(0, MAX_WAYS2);
  const told = first(later, (value) => isFunction(value) ? null : orNull(namesOf(value, depth - 1)));
  if (told) return told;
  if (declaration.kind === 170) return namesGiven(declaration, depth);
  if (declaration.kind === 209) {
    const own = declaration.propertyName ? [textOf(declaration.propertyName)] : [];
    return [...namesBehind(declaration, depth), ...own];
  }
  const from = declaration.kind === 261 ? declaration.initializer ?? goneThrough(declaration) : null;
  return from ? namesOf(from, depth - 1) : [];
}
var LOOPS2 = /^(map|flatMap|forEach|filter|mapIndexed)$/;
var ITEMS2 = /^(data|items|each|of|in|source|list|rows|for)$/;
function namesGiven(holder, depth) {
  if (!(holder.kind === 170)) return [];
  const typed = holder.type && holder.type.kind === 184 ? [nameOfType(holder.type)] : [];
  const from = listOfEach(holder) ?? requestBehind(holder);
  if (from) return [...namesOf(from, depth - 1), ...typed.filter(isTypeOfItem)];
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return typed.filter(isTypeOfItem);
  const call = parent.parent;
  if (call.kind === 214 && call.expression.kind === 212 && LOOPS2.test(call.expression.name.text))
    return [...namesOf(call.expression.expression, depth - 1), ...typed.filter(isTypeOfItem)];
  const handed2 = listHandedTo(parent);
  if (handed2) return [...namesOf(handed2, depth - 1), ...typed.filter(isTypeOfItem)];
  const tag = tagAround(parent);
  const list2 = tag?.attributes.properties.find((one) => one.kind === 292 && ITEMS2.test(textOf(one.name)));
  const given = list2 && list2.kind === 292 && list2.initializer && list2.initializer.kind === 295 ? list2.initializer.expression : void 0;
  return [...given ? namesOf(given, depth - 1) : [], ...typed.filter(isTypeOfItem)];
}
var nameOfType = ({ typeName }) => typeName.kind === 80 ? typeName.text : typeName.right.text;
var isTypeOfItem = (name) => !/(Props|State|Options|Args|Params|Context|Config)$/.test(name);
function tagAround(callback) {
  const holder = callback.parent;
  if (!(holder.kind === 295)) return null;
  if (holder.parent.kind === 292) return holder.parent.parent.parent;
  return holder.parent.kind === 285 ? holder.parent.openingElement : null;
}

// src/extract/code/spoken/given-texts.ts
import { ts as ts21 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/own-texts.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var DEPTH3 = 4;
function isOfOwnTable(shown) {
  const inner = unwrap(shown);
  if (inner.kind === 227) return isOfOwnTable(inner.left);
  let root = inner;
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  return root.kind === 80 && root !== inner && isTaken(root, DEPTH3);
}
function isOfOwnTexts(shown) {
  const inner = unwrap(shown);
  if (inner.kind === 212) return isOfOwnObjects(inner);
  const called = inner.kind === 80 ? unwrap(valueOf(inner) ?? inner) : inner;
  return called !== inner && areOwnTexts(waysOf(called)) || areOwnTexts(givenBy(called));
}
function givenBy(called) {
  if (!(called.kind === 214) || !(called.expression.kind === 80) || called.arguments.length > 0) return [];
  const declaration = declarationOf(called.expression.text, called);
  const value = valueOf(called.expression);
  const made = declaration && isFunction(declaration) ? declaration : value && unwrap(value);
  if (!made || !isFunction(made) || !made.body || !(made.body.kind === 242)) return [];
  return returnedBy(made.body).flatMap(waysOf);
}
function isOfOwnObjects({ expression, name }) {
  const root = unwrap(expression);
  const value = root.kind === 80 ? valueOf(root) : null;
  const ways = value ? givenBy(unwrap(value)).filter((one) => !isNothing(one)) : [];
  const isTold = (one) => one.kind === 304 && textOf(one.name) === name.text && waysOf(one.initializer).every(isWording);
  return ways.length > 0 && ways.every((way) => way.kind === 211 && way.properties.some(isTold));
}
var isWording = (way) => way.kind === 229 ? new RegExp("\\p{L}{2}", "u").test(way.head.text) && way.templateSpans.every(
  ({ expression }) => saidIn(expression) === null && !SAYS.test(nameOf(unwrap(expression)) ?? "text")
) : areOwnTexts([way]);
var SAYS = /text|body|content|message|caption|comment|html|bio$|description|quote|reply/i;
var isOwnText = (shown) => areOwnTexts(waysOf(shown)) || isOfOwnTexts(shown);
function areOwnTexts(all) {
  const ways = all.filter((one) => !isNothing(one));
  return ways.length > 0 && ways.every((way) => way.kind === 11 || way.kind === 15 || isTranslated(way) && !fillsInWords(way));
}
function returnedBy(body) {
  const found = [];
  const look = (node) => {
    if (isFunction(node)) return;
    if (node.kind === 254 && node.expression) found.push(node.expression);
    ts20.forEachChild(node, look);
  };
  look(body);
  return found;
}
var fillsInWords = (call) => call.kind === 214 && call.arguments.map(unwrap).some((one) => one.kind === 211 && one.properties.some(isOfSomebody));
var isOfSomebody = (part) => {
  if (part.kind === 304) return saidIn(part.initializer) !== null;
  return !(part.kind === 305) || saidIn(part.name) !== null;
};
function isTaken(name, depth) {
  const value = valueOf(name);
  if (!value || depth === 0 || !declarationOf(name.text, name)) return false;
  const ways = waysOf(value).filter((one) => !isNothing(one));
  return ways.length > 0 && ways.every((way) => isEntry(way, depth));
}
function isEntry(way, depth) {
  if (way.kind === 80) return isTaken(way, depth - 1);
  const table = way.kind === 213 || way.kind === 212 ? unwrap(way.expression) : null;
  const holds = table && table.kind === 80 ? valueOf(table) : null;
  const object = holds && unwrap(holds);
  return !!object && object.kind === 211 && object.properties.every(isWritten);
}
var isWritten = (entry) => {
  const value = entry.kind === 304 ? unwrap(entry.initializer) : null;
  if (!value) return false;
  if (value.kind === 211) return value.properties.every(isWritten);
  return value.kind === 11 || value.kind === 15 || isTranslated(value);
};
var isTranslated = (value) => value.kind === 214 && /^(t|\$t|tr|_|__|gettext|translate|formatMessage)$/.test(nameOf(value.expression) ?? "") && value.arguments.every((one) => !(unwrap(one).kind === 80));
function waysOf(value) {
  const inner = unwrap(value);
  if (inner.kind === 228) return [...waysOf(inner.whenTrue), ...waysOf(inner.whenFalse)];
  const isEither = inner.kind === 227 && (inner.operatorToken.kind === 57 || inner.operatorToken.kind === 61);
  return isEither ? [...waysOf(inner.left), ...waysOf(inner.right)] : [inner];
}
var isNothing = (way) => way.kind === 106 || way.kind === 80 && way.text === "undefined";

// src/extract/code/spoken/given-texts.ts
var DEEP2 = 3;
var isTextOfProduct = (shown, depth = DEEP2) => isOwnText(shown) || depth > 0 && isGivenOnly(unwrap(shown), depth);
function isGivenOnly(name, depth) {
  const given = givenWherever(name);
  return given !== null && given.every((one) => isTextOfProduct(one, depth - 1));
}
function givenWherever(name) {
  const declared = name.kind === 80 ? declarationOf(name.text, name) : null;
  if (!declared || isSetAnew(declared)) return null;
  if (declared.kind === 170) {
    const { parent } = declared;
    if (declared.initializer || declared.dotDotDotToken || !isFunction(parent)) return null;
    const at = parent.parameters.indexOf(declared);
    return givenAtUses(
      parent,
      (use) => use.parent.kind === 214 && use.parent.expression === use ? use.parent.arguments[at] ?? null : null
    );
  }
  if (!(declared.kind === 209) || declared.initializer || declared.dotDotDotToken) return null;
  const component2 = takenBy(declared);
  return component2 && givenAtUses(component2, (use) => textOfTag(use, textOf(declared.propertyName ?? declared.name)));
}
function isSetAnew(declared) {
  const around = enclosingFunction(declared);
  const named = declared.kind === 170 || declared.kind === 209 ? declared.name.getText() : null;
  let isSet = false;
  if (around && named !== null)
    eachNode(around, (one) => {
      if (one.kind === 227 && one.operatorToken.kind === 64)
        isSet ||= one.left.getText() === named;
    });
  return isSet;
}
function takenBy({ parent }) {
  const holder = parent.parent;
  if (holder.kind === 170) return isFunction(holder.parent) && isFirst(holder, holder.parent) ? holder.parent : null;
  const from = holder.kind === 261 && holder.initializer ? unwrap(holder.initializer) : null;
  const props = from && from.kind === 214 && from.arguments.length === 0 ? from.expression : from;
  const declared = props && props.kind === 80 ? declarationOf(props.text, props) : null;
  if (!declared || !(declared.kind === 170) || !isFunction(declared.parent)) return null;
  return isFirst(declared, declared.parent) ? declared.parent : null;
}
var isFirst = (one, { parameters }) => parameters[0] === one;
function givenAtUses(declared, givenAt) {
  const uses = usesOfFunction(declared)?.filter(({ parent }) => !(parent.kind === 288));
  const given = (uses ?? []).map(givenAt);
  return given.length > 0 && given.every((one) => one !== null) ? given : null;
}
function textOfTag(use, name) {
  const tag = use.parent;
  if (!(tag.kind === 287) && !(tag.kind === 286)) return null;
  if (tag.attributes.properties.some(ts21.isJsxSpreadAttribute)) return null;
  const one = tag.attributes.properties.find((other) => other.kind === 292 && textOf(other.name) === name);
  const value = one && one.kind === 292 ? one.initializer : void 0;
  if (!value) return null;
  return value.kind === 295 ? value.expression ?? null : value.kind === 11 ? value : null;
}

// src/extract/code/surfaces/shown-for-each.ts
import "./vendor/ts-morph.js";
var RENDERS = /^(render(Item|Row|Message|Comment|Post|Cell|Bubble|Entry|Element)?|item(Content|Renderer)?|rowRenderer|children|row|cell)$/;
var LOOPS3 = /^(map|flatMap|forEach|mapIndexed|toReversed)$/;
var EACH2 = /^(For|Index|Each|Repeat|VirtualList|List)$/;
function isShownForEach(tag) {
  for (let at = tag.parent; at; at = at.parent) {
    if (at.kind === 251) return true;
    if (!isFunction(at)) continue;
    const { parent } = at;
    if (parent.kind === 214 && LOOPS3.test(nameOf(parent.expression) ?? "")) return true;
    if (!(parent.kind === 295)) return isNamedRenderer(at);
    if (parent.parent.kind === 292) return RENDERS.test(textOf(parent.parent.name));
    return parent.parent.kind === 285 && EACH2.test(parent.parent.openingElement.tagName.getText());
  }
  return false;
}
function isNamedRenderer(node) {
  const { parent } = node;
  const holder = parent.kind === 214 ? parent.parent : parent;
  const name = holder.kind === 261 || holder.kind === 173 ? textOf(holder.name) : "";
  return /^(render\w+|itemContent|rowRenderer)$/.test(name);
}

// src/extract/code/own-places.ts
var WRITING = /(^|\/)((create|edit|compose)(-[\w-]+)?(\/|\.[cm]?[jt]sx?$|\.(?:vue|svelte)$)|(form|wizard)-?steps?\/)/i;
var ACCOUNT = /(^|\/)(pages|app)\/(\([\w-]+\)\/)?account\//i;
var PART = /(^|\/)components\//i;
var isOwnPage = (path) => WRITING.test(path) && !PART.test(path) || ACCOUNT.test(path);
var isOwnName = (name) => /^[A-Z]/.test(name) && OWN3.test(splitWords(name).join(" "));
var OWN3 = /^(own|my|your (own )?(profile|account)|(current|logged in|signed in) (user|account))( |$)/;

// src/extract/code/components/props-taken.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var propsTaken = (component2) => ts23.isClassLike(component2) ? component2.members.flatMap((member) => readOf(isOwnProps, "props", member)) : component2.parameters.flatMap(({ name }) => {
  if (name.kind === 207) return partsOf(name);
  if (!(name.kind === 80)) return [textOf(name)];
  const isProps = (node) => node.kind === 80 && node.text === name.text;
  return component2.body ? readOf(isProps, name.text, component2.body) : [];
});
var partsOf = ({ elements }) => elements.map((one) => textOf(one.propertyName ?? one.name));
var isOwnProps = (node) => node.kind === 212 && node.name.text === "props" && node.expression.kind === 110;
function readOf(isProps, whole, within) {
  const names = [];
  eachNode(within, (node) => {
    if (!isProps(node)) return;
    const { parent } = node;
    if (parent.kind === 212) {
      if (parent.expression === node) names.push(parent.name.text);
    } else if (parent.kind === 261 && parent.name.kind === 207)
      names.push(...partsOf(parent.name));
    else if (!(parent.kind === 304) || parent.initializer === node) names.push(whole);
  });
  return names;
}

// src/extract/code/tests-around.ts
import "./vendor/ts-morph.js";
function* testsAround(node, around) {
  for (let at = node; at && at !== around; at = at.parent) {
    const test = testIn(at.parent);
    if (test && test !== at) yield test;
  }
}
function testIn(parent) {
  if (parent.kind === 228) return parent.condition;
  if (parent.kind === 246) return parent.expression;
  const isAnd = parent.kind === 227 && parent.operatorToken.kind === 56;
  return isAnd ? parent.left : null;
}

// src/extract/code/own-edits.ts
import "./vendor/ts-morph.js";
var EDITS = /\b(edit|complete|update) (my |your )?(profile|bio)\b|\b(profile|bio) edit\b/;
var OF_ANOTHER = /^(follow|unfollow|block|unblock|report|befriend|poke)$/;
var TO_ANOTHER = /\b(send|start|open|write) (dm|message|chat|talk)\b|\b(message|chat|contact|hire|invite) (button|link)\b/;
var WHOSE = /^((is|can|show|viewing|for) )*(own|my|me|self|mine|owner|(is )?(own|my|current|other|public|visitor)( user)?( (profile|account|page))?|edit|editable|editing)$/;
function offersToEdit(component2) {
  let edits = false;
  let isOfAnother = false;
  eachNode(component2, (node) => {
    if (node.kind === 80) {
      const words = splitWords(node.text);
      isOfAnother ||= words.some((word) => OF_ANOTHER.test(word)) || BY_ADDRESS.test(node.text) || [TO_ANOTHER, WHOSE].some((one) => one.test(words.join(" ")));
    }
    if (node.kind === 12 || (node.kind === 11 || node.kind === 15)) {
      const words = splitWords(node.text);
      isOfAnother ||= words.length < 4 && /^(follow|message|chat|block|report|contact)$/.test(words[0] ?? "");
      edits ||= words.length < 8 && EDITS.test(words.join(" ")) && !isCompared(node, component2);
    }
  });
  return edits && !isOfAnother;
}
var BY_ADDRESS = /^use(Params|LocalSearchParams|GlobalSearchParams|Route)$/;
var isPresence = (test) => operandsOf(test, 56).every((one) => PRESENCE.test(one.getText()));
var PRESENCE = /^!*[\w$.?]*\b(is|has)?_?(loading|loaded|ready|pending|fetching|error|data|profile|user|account|bio|about)$/i;
function isCompared(node, component2) {
  if ([...testsAround(node, component2)].some((test) => !isPresence(test))) return true;
  for (let at = node; at && at !== component2; at = at.parent)
    if (isFunction(at) && at.parent.kind === 304) return true;
  return false;
}

// src/extract/code/own-forms.ts
import "./vendor/ts-morph.js";
var FIELD = /^(input|textarea|(\w*)?(Input|TextArea|Textarea|TextField|Field))$/;
var ABOUT3 = /\b(bio|about|aboutMe|displayName|display_name|website|location|fullName|full_name|headline|pronouns)\b/;
var SAYS2 = /^(bio|about|aboutMe|description|headline)$/;
var SAVES = /^(save|update|edit|submit)$/;
var MIN = 2;
function isFilledIn(component2) {
  let fields2 = 0;
  let isSaved = false;
  let isRead = false;
  eachNode(component2, (node) => {
    if (node.kind === 287 || node.kind === 286) {
      if (FIELD.test(node.tagName.getText()) && node.attributes.properties.some(fillsIn)) fields2++;
    } else if (node.kind === 214) {
      const words = splitWords(nameOf(node.expression) ?? "");
      isSaved ||= SAVES.test(words[0] ?? "");
    } else if (node.kind === 295 && !(node.parent.kind === 292) && node.expression)
      isRead ||= SAYS2.test(chainOf(node.expression).at(-1) ?? "");
  });
  return fields2 >= MIN && isSaved && !isRead;
}
var fillsIn = (one) => one.kind === 294 ? /^\w*register\(/.test(one.expression.getText()) && ABOUT3.test(one.expression.getText()) : /^(value|defaultValue|name)$/.test(textOf(one.name)) && ABOUT3.test(one.initializer?.getText() ?? "");

// src/extract/code/own-profiles.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
var SIGNS_OUT = /\b(on|handle|do)?[_-]?(sign|log)[_-]?out\b|\b(on|handle|do)(Sign(ed)?|Log(ged)?)[oO]ut\w*/i;
function isOwnProfile(content, component2, tag = null) {
  if (!/profile|^person$/.test(content)) return false;
  const given = tag ? tag.attributes.properties.flatMap((one) => one.kind === 292 ? textOf(one.name) : []) : [];
  if (given.some((name) => SIGNS_OUT.test(name))) return true;
  if (component2 && ts27.isClassLike(component2)) return isOfOwnClass(component2);
  if (!component2 || !isFunction(component2)) return false;
  if (isFilledIn(component2) || readsOneself(component2) || offersToEdit(component2)) return true;
  const shownBy2 = classAround(component2);
  if (shownBy2 && isOfOwnClass(shownBy2)) return true;
  const taken = [...component2.parameters.map((one) => one.getText()), ...propsTaken(component2)];
  if (EDITS2.every((test) => propsTaken(component2).some((name) => test.test(name)))) return true;
  if (callsSignOut(component2)) return true;
  const isTold = shownBy2 !== null && isToldWho(shownBy2);
  return !isTold && isGivenNobody(component2) && !comparesWithOneself(component2) || taken.some((name) => SIGNS_OUT.test(name));
}
var isOfOwnClass = (component2) => component2.members.some(
  (one) => one.kind === 173 && PERSON.test(textOf(one.name)) && !!one.initializer && isOwnPerson(one.initializer)
) && !isToldWho(component2);
var isToldWho = ({ members }) => members.some((one) => TOLD_WHO.test(one.getText()));
var TOLD_WHO = /\b(ActivatedRoute|paramMap|queryParams|snapshot|props)\b|@Input\b|\binput(\.required)?\s*[<(]/;
function callsSignOut(component2) {
  let calls = false;
  eachNode(component2, (node) => {
    calls ||= node.kind === 214 && /^(sign|log)_?out$/i.test(nameOf(node.expression) ?? "") && isForPress(node, component2);
  });
  return calls;
}
function isForPress(call, component2) {
  for (let at = call; at && at !== component2; at = at.parent)
    if (at.kind === 292 || isFunction(at) && SIGNS_OUT.test(declaredName(at) ?? "")) return true;
  return false;
}
function comparesWithOneself(component2) {
  let compares = false;
  eachNode(component2, (node) => {
    if (compares || !(node.kind === 227) || !/^[!=]==?$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right];
    const other = sides.find((one) => !isOneself(one));
    const name = other && chainOf(other).at(-1);
    compares = sides.some(isOneself) && !!name && ABOUT.test(name);
  });
  return compares;
}
var isOneself = (expression) => {
  const inner = unwrap(expression);
  return inner.kind === 214 ? inner.arguments.length === 0 && /^get(User|Account|My|Own|CurrentUser)Id$/.test(nameOf(inner.expression) ?? "") : isOwnPerson(inner);
};
var EDITS2 = [/^(is)?_?edit(ing|able|_?mode)$/i, /^on(Update|Save|Change)(Profile)?$/];
var SAYS3 = /^(bio|about|about_?me|description|headline)$/i;
function readsOneself(component2) {
  const said = [];
  const named = [];
  eachNode(component2, (node) => {
    if (!(node.kind === 295) || node.parent.kind === 292 || !node.expression) return;
    const last = chainOf(node.expression).at(-1) ?? "";
    if (SAYS3.test(last)) said.push(node.expression);
    const told = unwrap(node.expression).kind === 214 ? namesTold(unwrap(node.expression)) : [];
    if (NAME2.test(last)) named.push(node.expression);
    named.push(...told);
  });
  if (said.length > 0) return said.every(isOwnPerson);
  return named.length > 0 && named.every((one) => isOwnPerson(heldBy(one))) && !showsAnother(component2);
}
function namesTold(text) {
  const told = [];
  eachNode(text, (node) => {
    if (node.kind === 212 && NAME2.test(node.name.text)) told.push(node);
  });
  return told;
}
function showsAnother(component2) {
  let shows = false;
  eachNode(component2, (node) => {
    shows ||= isGivenAnother(node);
    if (shows || !(node.kind === 212 || node.kind === 80)) return;
    const isPart = node.parent.kind === 212 && !isCallee(node.parent);
    if (isPart || isCallee(node) || !isShown(node)) return;
    const held = heldBy(node);
    shows = held.kind === 212 && !isOwnPerson(held) && !OF_NOBODY.test(chainOf(held)[0] ?? "");
  });
  return shows;
}
var isGivenAnother = (node) => {
  if (!(node.kind === 292) || !node.initializer || !(node.initializer.kind === 295)) return false;
  const { expression } = node.initializer;
  const isPerson = ABOUT.test(textOf(node.name).replaceAll("-", "_"));
  return isPerson && !!expression && unwrap(expression).kind === 212 && !isOwnPerson(heldBy(expression));
};
var isCallee = (node) => node.parent.kind === 214 && node.parent.expression === node;
function isShown(value) {
  for (let at = value; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === 295)
      return parent.parent.kind === 292 ? SHOWS3.test(textOf(parent.parent.name)) && !isCalledMine(parent.parent.parent) : parent.parent.kind === 285;
    const isTest = parent.kind === 227 && parent.left === at && parent.operatorToken.getText() === "&&" || parent.kind === 228 && parent.condition === at;
    if (isTest || isFunction(parent) || ts27.isStatement(parent)) return false;
  }
  return false;
}
var isCalledMine = ({ properties }) => properties.some(
  (one) => one.kind === 292 && /^(alt|title|aria-label)$/.test(textOf(one.name)) && /^\{?['"`](your|my)\b/i.test(one.initializer?.getText() ?? "")
);
var SHOWS3 = /^(src|source|alt|uri|title|avatar|image|picture|photo|text|children)$/;
var NAME2 = /^(nickname|nick|user_?name|display_?name|full_?name)$/i;
var OF_NOBODY = /^(\$(globals|vuetify|t|tc|i18n|theme|q|config|colorMode|device)|navigation|theme|t|i18n|className|class|style|styles|children|onClose|onPress|onBack|onDone|isMasterDetail|isMobile|ref|testID|(primary|accent|text|background)?color|colors|variant|size|is(Open|Collapsed|Expanded)|collapsed|expanded)$/i;
function isGivenNobody(component2) {
  return propsTaken(component2).every((name) => OF_NOBODY.test(name)) && !asksWho(component2) && !takesParams(component2);
}
function asksWho(component2) {
  let asks = false;
  eachNode(component2, (node) => {
    asks ||= node.kind === 80 && ASKS_WHO.test(node.text);
  });
  return asks;
}
function takesParams(component2) {
  let takes = false;
  eachNode(component2, (node) => {
    if (!(node.kind === 80) || node.text !== "params") return;
    const isMember = node.parent.kind === 212 && node.parent.name === node;
    const declaration = isMember ? null : declarationOf(node.text, node);
    const filled = declaration && declaration.kind === 261 && declaration.initializer;
    takes ||= !filled || !(unwrap(filled).kind === 211);
  });
  return takes;
}

// src/extract/code/spoken/other-services.ts
import "./vendor/ts-morph.js";
var TELLS = /^https:\/\/([\w-]+\.)*(googleapis\.com\/youtube|youtube\.com|vimeo\.com|spotify\.com|soundcloud\.com|twitch\.tv|github\.com|instagram\.com|facebook\.com|tiktok\.com|microlink\.io|opengraph\.io|iframe\.ly)\b|^https:\/\/[^/?]+\/(\w+\/)*oembed\b/;
function isOfOtherService(value) {
  const [root] = chainOf(value);
  const declaration = root === void 0 ? null : declarationOf(root, value);
  if (!declaration || !(declaration.kind === 261) || !mayBeAnswer(declaration)) return false;
  let around = declaration;
  while (!isFunction(around) && around.parent) around = around.parent;
  return isFunction(around) && asksOnly(around);
}
function mayBeAnswer({ initializer }) {
  const text = initializer?.getText() ?? "null";
  return /^(null|undefined)$|\bawait\b|\bfetch\b|\.json\(|^data\b/.test(text) && !/\buse[A-Z]/.test(text);
}
function asksOnly(around) {
  const asked2 = [];
  eachNode(around, (node) => {
    if (!(node.kind === 214) || !/^(fetch|axios(\.get)?|ky(\.get)?|got)$/.test(node.expression.getText())) return;
    const [address] = node.arguments;
    const text = address && (address.kind === 229 ? address.head.text : fixed(address));
    asked2.push(typeof text === "string" && TELLS.test(text));
  });
  return asked2.length > 0 && asked2.every(Boolean);
}
var fixed = (address) => address.kind === 11 || address.kind === 15 ? address.text : null;

// src/extract/code/spoken/written-lists.ts
import { ts as ts30 } from "./vendor/ts-morph.js";

// src/extract/code/spoken/lists-that-stay.ts
import "./vendor/ts-morph.js";
function staysAsWritten(declared, named) {
  return staysIn(declared.name) && staysIn(named) && !isChangedElsewhere(declared);
}
function isChangedElsewhere(declared) {
  if (!isExported(declared)) return false;
  const name = textOf(declared.name);
  const bare = literally(name);
  const test = new RegExp(
    `(?<![\\w$])${bare}\\s*(?:\\[[^\\]]*\\])?(?:\\s*[!?]?\\.\\s*[\\w$]+)*\\s*(?:\\.\\s*(?:push|unshift|splice|fill)\\b|(?<=\\]\\s*|\\][\\w$.!?\\s]+)=[^=>])`
  );
  const links = linksOf(declared);
  if (!links || links.lookFor(name, test, 0) === null) return true;
  const named = new RegExp(`(?<![\\w$])${bare}(?![\\w$])`);
  return links.filesWith(name, named).some((file) => file !== declared.getSourceFile() && !OF_TESTS.test(file.fileName) && isChangedIn(file, declared));
}
var OF_TESTS = /[./](test|spec)s?\.\w+$|\/(__tests__|tests?|__mocks__)\//;
function isChangedIn(file, declared) {
  for (const [own] of linksOf(file)?.imports ?? [])
    if (importedAs(file, own) === declared) {
      const uses = linksOf(file)?.identifiers(own) ?? [];
      if (uses[0] && !staysIn(uses[0])) return true;
    }
  return false;
}
function staysIn(name) {
  const uses = linksOf(name)?.identifiers(name.text) ?? [];
  if (!uses.every(isInView)) return false;
  const top = uses.find(({ parent }) => parent.kind === 277 || parent.kind === 274) ?? name;
  return isLeftBy(writesTo(top, {}), MAX_STEPS);
}
var MAX_STEPS = 4;
function isLeftBy(writes, steps) {
  for (const write of writes) if (!isSum(write) && isWritten2(write, steps)) return false;
  return true;
}
function isWritten2(write, steps) {
  const { kind, by } = write;
  if (kind === "called" && by.kind === 214) {
    const name = nameOf(by.expression) ?? "";
    if (ALTERS.test(name) && !write.path.some((key) => typeof key === "string")) return true;
    const isEach = !SUMS.test(name);
    return isEach && by.arguments.some((given) => writesIntoEach(unwrap(given))) || steps > 0 && isGivenOnAndWritten(by, steps);
  }
  if (kind === "handed") return write.isFollowed !== true && isFilledBy(by, write.path);
  return isChange(write);
}
var SUMS = /^reduce(Right)?$/;
var ALTERS = /^(push|unshift|splice|fill|copyWithin|pop|shift)$/;
var FILLS = /^(fill|add|push|append|prepend|insert|update|set|merge|assign|extend|apply|load|sync|hydrate|populate|replace|patch|mutate|enrich|decorate|translate|observable|reactive|ref|proxy)([A-Z_]\w*)?$/;
function isFilledBy(call, path) {
  const name = nameOf(call.expression) ?? "";
  const isTakenIn = call.expression.kind === 212 && /^(push|unshift|append|prepend|add|set)$/.test(name);
  return typeof path.at(-1) !== "string" && !isTakenIn && FILLS.test(name);
}
function isGivenOnAndWritten(call, steps) {
  const { write, aliases } = doneAt(call);
  if (write && (write.path.length > 0 || write.kind !== "set") && isWritten2(write, steps - 1)) return true;
  return aliases.some(({ name }) => !isLeftBy(ofMembers(writesTo(name, {})), steps - 1));
}
function* ofMembers(writes) {
  for (const write of writes) if (write.kind !== "set" || write.path.length > 0) yield write;
}
function isSum({ use, path }) {
  if (path[0] !== EACH || !(use.kind === 80)) return false;
  const declared = declarationOf(use.text, use);
  const each = declared && declared.kind === 170 ? declared.parent : null;
  const call = each?.parent;
  return !!call && call.kind === 214 && SUMS.test(nameOf(call.expression) ?? "") && each.parameters[0] === declared;
}
function isInView(use) {
  const at = outOfBrackets(use);
  const { parent } = at;
  if (parent.kind === 304) return parent.name === use;
  if (parent.kind === 305) return isGivenBack(parent.parent);
  if (parent.kind === 261) return parent.initializer !== at || !isExported(parent);
  if (parent.kind === 227)
    return parent.right !== at || parent.left.kind === 80 || !isAssignment(parent);
  return !(parent.kind === 254 || parent.kind === 220 && parent.body === at || parent.kind === 210 || parent.kind === 278);
}
function isGivenBack({ parent }) {
  if (parent.kind === 218) return isGivenBack(parent);
  return parent.kind === 254 || parent.kind === 220;
}
function writesIntoEach(given) {
  const each = given.kind === 80 ? functionNamed(given.text, given) : given;
  const first2 = each && isFunction(each) ? each.parameters[0] : void 0;
  for (const { name } of first2 ? boundBy(first2, []) : [])
    for (const write of writesTo(name, {}))
      if (write.path.length > 0 ? isChange(write) : write.kind === "over") return true;
  return false;
}

// src/extract/code/spoken/written-lists.ts
function isOfWrittenList(value) {
  const read = readOfEach(value);
  const list2 = read && read.path.length > 0 ? listBehind(read.list) : null;
  return !!list2 && list2.elements.length > 0 && list2.elements.every((one) => isWrittenUnder(one, read.path));
}
function isChosenPraise(value) {
  const read = readOfEach(value);
  if (!read || !PRAISE.test(read.name)) return false;
  const [of = "", ...names] = chainOf(read.list);
  const root = rootOf(read.list);
  if (!root || valueOf(root) !== null) return false;
  const isOfPage = PAGE_PART.test(splitWords(of).at(-1) ?? "") && names.some((name) => SET_UP.test(name));
  return isOfPage || SET_UP.test(of);
}
var PRAISE = /^testimonials?$/i;
var SET_UP = /^((page|site|section|block|theme)?settings?|(page|site|section|block|theme)?config(uration)?)$/i;
var PAGE_PART = /^(section|block|widget|slice|page|site|theme|landing|homepage|layout|component)$/;
function rootOf(list2) {
  let root = unwrap(list2);
  while (root.kind === 212) root = unwrap(root.expression);
  return root.kind === 80 ? root : null;
}
function readOfEach(value) {
  let root = unwrap(value);
  const path = [];
  while (root.kind === 212) {
    path.unshift(root.name.text);
    root = unwrap(root.expression);
  }
  const declaration = root.kind === 80 ? declarationOf(root.text, root) : null;
  if (!declaration || !(declaration.kind === 170 || declaration.kind === 209)) return null;
  if (declaration.initializer) return null;
  const holder = declaration.kind === 209 ? declaration.parent.parent : declaration;
  if (declaration.kind === 209) {
    if (declaration.dotDotDotToken) return null;
    path.unshift(textOf(declaration.propertyName ?? declaration.name));
  }
  const each = holder.kind === 170 && isFunction(holder.parent) ? holder.parent : null;
  if (!each || each.parameters[0] !== holder || !(each.parent.kind === 214)) return null;
  const callee = unwrap(each.parent.expression);
  if (each.parent.arguments[0] !== each || !/^(map|flatMap)$/.test(nameOf(callee) ?? "")) return null;
  const list2 = receiverOf(callee);
  return list2 ? { name: root.text, list: list2, path } : null;
}
function listBehind(list2) {
  const inner = unwrap(list2);
  if (inner.kind === 210) return inner;
  if (inner.kind === 214) {
    const before = receiverOf(inner.expression);
    return before && KEEPS2.test(nameOf(inner.expression) ?? "") ? listBehind(before) : null;
  }
  if (inner.kind === 212) return ofPage(inner);
  if (!(inner.kind === 80)) return null;
  const found = declarationOf(inner.text, inner) ?? importedAs(inner.getSourceFile(), inner.text);
  return found && found.kind === 261 ? ofVariable(found, inner) : null;
}
var KEEPS2 = /^(filter|slice|sort|reverse|toSorted|toReversed)$/;
function ofVariable(declared, named) {
  const value = valueOfDeclaration(declared);
  const written = value && unwrap(value);
  if (!written || !(written.kind === 210)) return null;
  return staysAsWritten(declared, named) ? written : null;
}
function ofPage({ expression, name }) {
  const data = unwrap(expression);
  if (!(data.kind === 80) || data.text !== "data") return null;
  const links = linksOf(data);
  if (!links || !/(^|\/)\+page\.svelte$/.test(links.path)) return null;
  for (const beside of ["./+page.ts", "./+page.js", "./+page.server.ts", "./+page.server.js"]) {
    const file = links.open(beside, "load");
    if (file) return ofLoad(file, name.text);
  }
  return null;
}
function ofLoad(file, name) {
  const found = exportOf(file, "load");
  const value = found && found.kind === 261 ? valueOfDeclaration(found) : found;
  const load = value && ts30.isExpression(value) ? unwrap(value) : value;
  if (!load || !isFunction(load)) return null;
  const ways = returnsOf(load);
  const [given] = ways;
  const object = given?.value && ways.length === 1 ? unwrap(given.value) : null;
  if (!object || !(object.kind === 211)) return null;
  const last = object.properties.at(-1);
  const own = object.properties.find((one) => one.name && textOf(one.name) === name);
  if (!own || last && last.kind === 306) return null;
  if (own.kind === 305) return listBehind(own.name);
  return own.kind === 304 ? listBehind(own.initializer) : null;
}
function isWrittenUnder(value, path) {
  const inner = unwrap(value);
  const [member, ...rest] = path;
  if (member === void 0) return inner.kind === 11 || inner.kind === 15 || inner.kind === 106;
  if (!(inner.kind === 211) || inner.properties.some(ts30.isSpreadAssignment)) return false;
  const own = inner.properties.find((one) => one.name && textOf(one.name) === member);
  return !own || own.kind === 304 && isWrittenUnder(own.initializer, rest);
}

// src/extract/code/spoken/of-oneself.ts
var isMine = (value) => isOwnPerson(heldBy(value)) || isOfOwnTable(value) || isOfOwnTexts(value) || isOfOtherService(value) || isOfWrittenList(value) || isChosenPraise(value);

export {
  tabledRoute,
  routeAt,
  routeAround,
  isRouteOf,
  component,
  componentsOf,
  namelessOf,
  calledOf,
  nameOfComponent,
  isBase,
  afterBase,
  builtAddress,
  plainAddress,
  speaksOfPeople,
  isAboutPeople,
  isReportPath,
  isAskedOfOffice,
  symbolOf,
  addressIn,
  evidenceReader,
  pathNames,
  propOf,
  readIn,
  takenApart,
  listOfEach2 as listOfEach,
  saidIn,
  isOfPersonAlone,
  NO_TEXT,
  givenLater,
  namesOf,
  isOwnText,
  isTextOfProduct,
  givenWherever,
  isHeldTalk,
  isLineOfKit,
  PERSON2 as PERSON,
  MODEL,
  PAGE,
  namesOthers,
  isWithModel,
  outermostAround,
  turnsIn,
  TALK2 as TALK,
  PEOPLE,
  saysTalk,
  saysPerson,
  saysPeople,
  isAboutMachines,
  saysMachine,
  saysPrivate,
  namesSend,
  placeNames,
  WRITE_VERBS,
  onlyShows,
  writesMessage,
  withoutFinding,
  namesTalkWith,
  ADDING_VERBS,
  namesAdding,
  namesAddingToTalk,
  isOutside,
  isSurelyOutside,
  placesButSockets,
  isShownForEach,
  isOwnPage,
  isOwnName,
  propsTaken,
  testsAround,
  isOwnProfile,
  isGivenNobody,
  isMine,
  shownBy,
  htmlOf
};
