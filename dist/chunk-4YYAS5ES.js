import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  declarationOf,
  functionNamed,
  heldAt,
  heldBy,
  isOwnPerson,
  namesIn,
  routeOf,
  stringArgument,
  valueOf
} from "./chunk-24RR75TK.js";
import {
  chainOf,
  eachNode,
  enclosingNames,
  isFunction,
  nameOf,
  receiverOf,
  textOf,
  unwrap
} from "./chunk-B6M7IY5T.js";
import {
  fitsPattern
} from "./chunk-MQNLPVJZ.js";
import {
  kindOf,
  kindsNamed,
  matcher,
  memberWord
} from "./chunk-PA3H5D2Q.js";
import {
  hasAnyPhrase,
  phrasesOf,
  splitWords
} from "./chunk-Q6QXORAX.js";

// src/extract/code/routes/routes.ts
import { ts } from "./vendor/ts-morph.js";
function routeAt(node) {
  if (ts.isCallExpression(node)) {
    const route = routeOf(node);
    if (!route) return null;
    const handler = bodyOf(route.handler);
    return handler && { method: route.method, path: route.path, at: route.at, handler };
  }
  return ts.isMethodDeclaration(node) ? decoratedRoute(node) : null;
}
function bodyOf(handler) {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner;
  if (ts.isIdentifier(inner)) return functionNamed(inner.text, inner);
  if (!ts.isCallExpression(inner)) return null;
  const wrapped = inner.arguments.map(unwrap).find(isFunction);
  return wrapped ?? null;
}
function decoratedRoute(method) {
  const prefix = ts.isClassLike(method.parent) ? stringOf(method.parent, /^(Json)?Controller$/)?.text ?? "" : "";
  const decorator = decoratorOf(method, /^(Post|Put|Patch|Get|Delete)$/i);
  if (!decorator) return null;
  const [first2] = decorator.arguments;
  const own = first2 && ts.isStringLiteralLike(first2) ? first2 : null;
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
  return first2 && ts.isStringLiteralLike(first2) ? first2 : null;
}
function decoratorOf(node, name) {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (ts.isCallExpression(expression) && ts.isIdentifier(expression.expression) && name.test(expression.expression.text))
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
import { ts as ts2 } from "./vendor/ts-morph.js";
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
  const made = ts2.isIdentifier(argument) ? valueOf(argument) : null;
  const isObject = made !== null && ts2.isObjectLiteralExpression(unwrap(made));
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
    default:
      return [];
  }
}
function says(test, outcome) {
  const inner = unwrap(test);
  const isDenial = ts2.isBinaryExpression(inner) && inner.operatorToken.getText().startsWith("!");
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
  if (ts2.isStringLiteralLike(expression)) return expression.text;
  if (!ts2.isTemplateExpression(expression)) return "";
  return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join("/");
}

// src/extract/code/messages/turns.ts
var FROM = /\b(?:role|sender|type|from|author|speaker)\??: *(?:\| *)?['"]\w{1,20}['"](?:\s{0,40}\|\s{0,40}['"]\w{1,20}['"]){1,6}(?!\s{0,40}\|)/g;
var PERSON = /^(user|human)$/;
var MODEL = /^(ai|assistant|model)$/;
var PAGE = /^(system|tool|error)$/;
var OTHERS = /\b(?:sender|author|from|owner|creator)[?!]?\.(?:name|nick|user|display|avatar|photo)|\b(?:recipient|participant|receiver|to_?user|friend|match_?id|direct_?message|private_?message|contact|peer)/i;
var known = /* @__PURE__ */ new WeakMap();
var takesTurns = ({ ast }) => isWithModel(ast);
function isWithModel(source) {
  let answer = known.get(source);
  if (answer === void 0) known.set(source, answer = saysTurns(source.text));
  return answer;
}
function saysTurns(text) {
  if (OTHERS.test(text)) return false;
  const all = [...text.matchAll(FROM)].map(([type]) => [...type.matchAll(/['"](\w+)['"]/g)].map(([, name]) => name));
  return all.some(
    (names) => names.some((name) => PERSON.test(name)) && names.some((name) => MODEL.test(name)) && names.every((name) => [PERSON, MODEL, PAGE].some((test) => test.test(name)))
  );
}

// src/extract/code/messages/words.ts
var TALK = phrasesOf(["chat", "conversation", "convo", "messaging", "messenger", "inbox"]);
var MACHINES = ["openai", "anthropic", "llm", "gemini", "gpt", "completions", "copilot", "chatgpt", "ollama"];
var OF_MACHINES = ["prompt", "prompts", "assistant", "ai", "chatbot"];
var list = (text) => phrasesOf(text.split(", "));
var PERSON2 = list(
  "user, username, user name, creator, person, author, account, handle, profile, recipient, member, friend, uid, to uid, peer, partner, slug, buddy, contact, receiver, pubkey, npub, public key, pub key, jid, nickname, screen name, opponent"
);
var PEOPLE = list(
  "recipient, participant, uid, to uid, user id, invitee, member id, to user, target user, partner"
);
var saysTalk = (name) => hasAnyPhrase(splitWords(name), TALK);
var saysPerson = (name) => hasAnyPhrase(splitWords(name), PERSON2);
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
  const known2 = /* @__PURE__ */ new WeakMap();
  return (file) => {
    let answer = known2.get(file);
    if (answer === void 0) known2.set(file, answer = ask(file));
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
function namesAdding(words, isChat) {
  if (words[0] !== "add" && words[0] !== "invite") return false;
  const to = words.indexOf("to");
  const [who, where] = to > 0 ? [words.slice(1, to), words.slice(to + 1)] : [words.slice(1), []];
  if (!ADDED.test(who.join(" "))) return false;
  if (to < 0 && /^(friend|contact)s?$/.test(who.join(" "))) return false;
  if (where.some((word) => /^(chat|conversation|convo|dm)s?$/.test(word))) return true;
  return isChat && (to < 0 || where.some((word) => /^(room|group|channel)s?$/.test(word)));
}
var isOutside = oncePerFile(
  ({ path }) => /(^|[/-])(e?mails?|sandbox|playground|gallery|demos?|examples?|snapshots?|intercom|zendesk)([/.-]|$)/i.test(path)
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
import { ts as ts3 } from "./vendor/ts-morph.js";
function shownBy(expression) {
  const inner = unwrap(expression);
  if (ts3.isJsxElement(inner) || ts3.isJsxSelfClosingElement(inner) || ts3.isJsxFragment(inner) || isFunction(inner))
    return [];
  if (ts3.isConditionalExpression(inner)) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (ts3.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts3.SyntaxKind.AmpersandAmpersandToken) return shownBy(inner.right);
    if (operator === ts3.SyntaxKind.BarBarToken || operator === ts3.SyntaxKind.QuestionQuestionToken)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (ts3.isCallExpression(inner) && inner.arguments.some((one) => isFunction(unwrap(one)))) return [];
  return [inner];
}
function htmlOf(value) {
  if (!value) return null;
  const inner = unwrap(value);
  if (!ts3.isObjectLiteralExpression(inner)) return inner;
  const html = inner.properties.find((one) => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts3.isPropertyAssignment(html) ? html.initializer : null;
}

// src/extract/code/own-places.ts
var WRITING = /(^|\/)((create|edit|compose)(-[\w-]+)?(\/|\.[cm]?[jt]sx?$|\.(?:vue|svelte)$)|(form|wizard)-?steps?\/)/i;
var ACCOUNT = /(^|\/)(pages|app)\/(\([\w-]+\)\/)?account\//i;
var PART = /(^|\/)components\//i;
var isOwnPage = (path) => WRITING.test(path) && !PART.test(path) || ACCOUNT.test(path);
var isOwnName = (name) => /^[A-Z]/.test(name) && OWN.test(splitWords(name).join(" "));
var OWN = /^(own|my|your (own )?(profile|account)|(current|logged in|signed in) (user|account))( |$)/;

// src/extract/code/spoken/whose.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var DEPTH = 12;
function saidIn(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts4.isPropertyAccessExpression(inner)) {
    const own = ofMember(inner.name.text, namesOf(inner.expression, depth - 1));
    return own ?? (LENGTH.test(inner.name.text) ? null : saidIn(inner.expression, depth - 1));
  }
  if (ts4.isIdentifier(inner)) return ofName(inner, depth);
  if (ts4.isCallExpression(inner)) return inCall(inner, depth);
  if (ts4.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts4.SyntaxKind.AmpersandAmpersandToken) return saidIn(inner.right, depth - 1);
    const isEither = operator === ts4.SyntaxKind.BarBarToken || operator === ts4.SyntaxKind.QuestionQuestionToken || operator === ts4.SyntaxKind.PlusToken;
    return isEither ? saidIn(inner.left, depth - 1) ?? saidIn(inner.right, depth - 1) : null;
  }
  if (ts4.isConditionalExpression(inner)) return saidIn(inner.whenTrue, depth - 1) ?? saidIn(inner.whenFalse, depth - 1);
  if (ts4.isTemplateExpression(inner)) return first(inner.templateSpans, (span) => saidIn(span.expression, depth - 1));
  if (ts4.isElementAccessExpression(inner) && !ts4.isStringLiteralLike(inner.argumentExpression))
    return saidIn(inner.expression, depth - 1);
  return null;
}
function isOfPersonAlone(value) {
  const inner = unwrap(value);
  const member = ts4.isPropertyAccessExpression(inner) ? memberWord(inner.name.text) : "";
  return OF_PERSON_ALONE.test(member) && saidIn(inner)?.kind.content === "profile";
}
var OF_PERSON_ALONE = /^(bio|biography|motto|introduction|about)$/;
var LENGTH = /^(length|id|_id|size|type|count|url|src|href|key|name|createdAt|date|time|avatar|path|slug)$/;
var NO_TEXT = /^(includes|startsWith|endsWith|test|match|indexOf|some|every|has|is[A-Z]\w*|can[A-Z]\w*|should[A-Z]\w*|on[A-Z]\w*|handle\w*|t|\$t|i18n|tx|translate|gettext|formatMessage|log|warn|error|navigate|push|set[A-Z]\w*|fetch\w*|use[A-Z]\w*|filter|find|findIndex|Number|parseInt|Boolean|encodeURIComponent|getUrl\w*|link|cn|cx|clsx|classNames|render(?!\w*(?:Text|Html|HTML|Markdown|Markup|Body|Content|Links|Emojis?)(?:With\w+)?$)\w+|get\w*(Id|Url|Link|Name|Date|Key|Path|Color|Count))$/;
function inCall(call, depth) {
  const name = nameOf(call.expression) ?? "";
  if (/^(useMemo|computed|createMemo)$/.test(name)) {
    const [made] = call.arguments;
    return made && isFunction(made) && made.body ? returned(made.body, depth) : null;
  }
  if (NO_TEXT.test(name)) return null;
  const callee = unwrap(call.expression);
  const before = ts4.isPropertyAccessExpression(callee) ? saidIn(callee.expression, depth - 1) : null;
  return before ?? (call.arguments.length <= 4 ? first(call.arguments, (one) => isFunction(one) ? null : saidIn(one, depth - 1)) : null);
}
function returned(body, depth) {
  if (!ts4.isBlock(body)) return saidIn(body, depth - 1);
  const last = body.statements.at(-1);
  return last && ts4.isReturnStatement(last) && last.expression ? saidIn(last.expression, depth - 1) : null;
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
  if (ts4.isBindingElement(declaration)) {
    const member = textOf(declaration.propertyName ?? declaration.name);
    return ofMember(member, namesBehind(declaration, depth));
  }
  if (!ts4.isVariableDeclaration(declaration) || !ts4.isIdentifier(declaration.name)) return null;
  return declaration.initializer ? saidIn(declaration.initializer, depth - 1) : first(givenLater(declaration), (value) => saidIn(value, depth - 1));
}
function* givenLater({ name, parent }) {
  const found = [];
  for (let at = parent; at; at = at.parent) {
    if (!ts4.isBlock(at) && !ts4.isSourceFile(at)) continue;
    eachNode(at, (node) => {
      if (ts4.isBinaryExpression(node) && node.operatorToken.kind === ts4.SyntaxKind.EqualsToken) {
        if (ts4.isIdentifier(node.left) && node.left.text === textOf(name)) found.push(node.right);
      }
    });
    break;
  }
  yield* found.slice(0, MAX_WAYS);
}
var MAX_WAYS = 8;
function namesBehind(element, depth) {
  const holder = element.parent.parent;
  if (ts4.isBindingElement(holder)) {
    const name = textOf(holder.propertyName ?? holder.name);
    return [...namesBehind(holder, depth), name];
  }
  if (ts4.isVariableDeclaration(holder))
    return holder.initializer ? [...namesOf(holder.initializer, depth - 1), ...hookOf(holder.initializer)] : [];
  return namesGiven(holder, depth);
}
function hookOf(value) {
  const inner = unwrap(value);
  if (!ts4.isCallExpression(inner) || inner.arguments.length === 0) return [];
  const [, thing] = /^use([A-Z]\w*?)(?:Base|Data|State|Content|Details?|Info|Item)?$/.exec(nameOf(inner.expression) ?? "") ?? [];
  return thing !== void 0 && kindsNamed(thing).length > 0 ? [thing] : [];
}
function namesOf(expression, depth = DEPTH) {
  const inner = unwrap(expression);
  if (depth <= 0) return [];
  if (inner.kind === ts4.SyntaxKind.ThisKeyword) return ["this"];
  if (ts4.isPropertyAccessExpression(inner)) return [...namesOf(inner.expression, depth - 1), inner.name.text];
  if (ts4.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return [...namesOf(inner.expression, depth - 1), ...ts4.isStringLiteralLike(key) ? [key.text] : []];
  }
  if (ts4.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    const given = inner.arguments.find((one) => !isFunction(one) && !ts4.isLiteralExpression(one));
    if (given) return namesOf(given, depth - 1);
    return ts4.isPropertyAccessExpression(callee) ? namesOf(callee.expression, depth - 1) : namesOf(callee, depth - 1);
  }
  if (ts4.isBinaryExpression(inner) || ts4.isConditionalExpression(inner))
    return namesOf(ts4.isBinaryExpression(inner) ? inner.left : inner.whenTrue, depth - 1);
  if (!ts4.isIdentifier(inner)) return [];
  const from = kindsNamed(inner.text).length > 0 || CATALOGUE.test(inner.text) ? [] : namesFrom(inner, depth);
  return from.length > 0 ? from : [inner.text];
}
var CATALOGUE = /^(locales?|translations?|i18n|errors?|warnings?|alerts?|toasts?)$/;
function namesFrom(name, depth) {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return [];
  if (ts4.isParameter(declaration)) return namesGiven(declaration, depth);
  if (ts4.isBindingElement(declaration)) {
    const own = declaration.propertyName ? [textOf(declaration.propertyName)] : [];
    return [...namesBehind(declaration, depth), ...own];
  }
  return ts4.isVariableDeclaration(declaration) && declaration.initializer ? namesOf(declaration.initializer, depth - 1) : [];
}
var LOOPS = /^(map|flatMap|forEach|filter|mapIndexed)$/;
var ITEMS = /^(data|items|each|of|in|source|list|rows|for)$/;
function namesGiven(holder, depth) {
  if (!ts4.isParameter(holder)) return [];
  const typed = holder.type && ts4.isTypeReferenceNode(holder.type) ? [nameOfType(holder.type)] : [];
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return typed.filter(isTypeOfItem);
  const call = parent.parent;
  if (ts4.isCallExpression(call) && ts4.isPropertyAccessExpression(call.expression) && LOOPS.test(call.expression.name.text))
    return [...namesOf(call.expression.expression, depth - 1), ...typed.filter(isTypeOfItem)];
  const tag = tagAround(parent);
  const list2 = tag?.attributes.properties.find((one) => ts4.isJsxAttribute(one) && ITEMS.test(textOf(one.name)));
  const given = list2 && ts4.isJsxAttribute(list2) && list2.initializer && ts4.isJsxExpression(list2.initializer) ? list2.initializer.expression : void 0;
  return [...given ? namesOf(given, depth - 1) : [], ...typed.filter(isTypeOfItem)];
}
var nameOfType = ({ typeName }) => ts4.isIdentifier(typeName) ? typeName.text : typeName.right.text;
var isTypeOfItem = (name) => !/(Props|State|Options|Args|Params|Context|Config)$/.test(name);
function tagAround(callback) {
  const holder = callback.parent;
  if (!ts4.isJsxExpression(holder)) return null;
  if (ts4.isJsxAttribute(holder.parent)) return holder.parent.parent.parent;
  return ts4.isJsxElement(holder.parent) ? holder.parent.openingElement : null;
}

// src/extract/code/spoken/other-services.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var TELLS = /^https:\/\/([\w-]+\.)*(googleapis\.com\/youtube|youtube\.com|vimeo\.com|spotify\.com|soundcloud\.com|twitch\.tv|github\.com|instagram\.com|facebook\.com|tiktok\.com|microlink\.io|opengraph\.io|iframe\.ly)\b|^https:\/\/[^/?]+\/(\w+\/)*oembed\b/;
function isOfOtherService(value) {
  const [root] = chainOf(value);
  const declaration = root === void 0 ? null : declarationOf(root, value);
  if (!declaration || !ts5.isVariableDeclaration(declaration) || !mayBeAnswer(declaration)) return false;
  let around = declaration;
  while (!isFunction(around) && around.parent) around = around.parent;
  return isFunction(around) && asksOnly(around);
}
function mayBeAnswer({ initializer }) {
  const text = initializer?.getText() ?? "null";
  return /^(null|undefined)$|\bawait\b|\bfetch\b|\.json\(|^data\b/.test(text) && !/\buse[A-Z]/.test(text);
}
function asksOnly(around) {
  const asked = [];
  eachNode(around, (node) => {
    if (!ts5.isCallExpression(node) || !/^(fetch|axios(\.get)?|ky(\.get)?|got)$/.test(node.expression.getText())) return;
    const [address] = node.arguments;
    const text = address && (ts5.isTemplateExpression(address) ? address.head.text : fixed(address));
    asked.push(typeof text === "string" && TELLS.test(text));
  });
  return asked.length > 0 && asked.every(Boolean);
}
var fixed = (address) => ts5.isStringLiteralLike(address) ? address.text : null;

// src/extract/code/spoken/own-texts.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var DEPTH2 = 4;
function isOfOwnTable(shown) {
  const inner = unwrap(shown);
  if (ts6.isBinaryExpression(inner)) return isOfOwnTable(inner.left);
  let root = inner;
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  return ts6.isIdentifier(root) && root !== inner && isTaken(root, DEPTH2);
}
function isOfOwnTexts(shown) {
  const inner = unwrap(shown);
  if (ts6.isPropertyAccessExpression(inner)) return isOfOwnObjects(inner);
  const called = ts6.isIdentifier(inner) ? unwrap(valueOf(inner) ?? inner) : inner;
  return called !== inner && areOwnTexts(waysOf(called)) || areOwnTexts(givenBy(called));
}
function givenBy(called) {
  if (!ts6.isCallExpression(called) || !ts6.isIdentifier(called.expression) || called.arguments.length > 0) return [];
  const declaration = declarationOf(called.expression.text, called);
  const value = valueOf(called.expression);
  const made = declaration && isFunction(declaration) ? declaration : value && unwrap(value);
  if (!made || !isFunction(made) || !made.body || !ts6.isBlock(made.body)) return [];
  return returnedBy(made.body).flatMap(waysOf);
}
function isOfOwnObjects({ expression, name }) {
  const root = unwrap(expression);
  const value = ts6.isIdentifier(root) ? valueOf(root) : null;
  const ways = value ? givenBy(unwrap(value)).filter((one) => !isNothing(one)) : [];
  const isTold = (one) => ts6.isPropertyAssignment(one) && textOf(one.name) === name.text && waysOf(one.initializer).every(isWording);
  return ways.length > 0 && ways.every((way) => ts6.isObjectLiteralExpression(way) && way.properties.some(isTold));
}
var isWording = (way) => ts6.isTemplateExpression(way) ? new RegExp("\\p{L}{2}", "u").test(way.head.text) && way.templateSpans.every(
  ({ expression }) => saidIn(expression) === null && !SAYS.test(nameOf(unwrap(expression)) ?? "text")
) : areOwnTexts([way]);
var SAYS = /text|body|content|message|caption|comment|html|bio$|description|quote|reply/i;
var isOwnText = (shown) => areOwnTexts(waysOf(shown)) || isOfOwnTexts(shown);
function areOwnTexts(all) {
  const ways = all.filter((one) => !isNothing(one));
  return ways.length > 0 && ways.every((way) => ts6.isStringLiteralLike(way) || isTranslated(way) && !fillsInWords(way));
}
function returnedBy(body) {
  const found = [];
  const look = (node) => {
    if (isFunction(node)) return;
    if (ts6.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts6.forEachChild(node, look);
  };
  look(body);
  return found;
}
var fillsInWords = (call) => ts6.isCallExpression(call) && call.arguments.map(unwrap).some((one) => ts6.isObjectLiteralExpression(one) && one.properties.some(isOfSomebody));
var isOfSomebody = (part) => {
  if (ts6.isPropertyAssignment(part)) return saidIn(part.initializer) !== null;
  return !ts6.isShorthandPropertyAssignment(part) || saidIn(part.name) !== null;
};
function isTaken(name, depth) {
  const value = valueOf(name);
  if (!value || depth === 0 || !declarationOf(name.text, name)) return false;
  const ways = waysOf(value).filter((one) => !isNothing(one));
  return ways.length > 0 && ways.every((way) => isEntry(way, depth));
}
function isEntry(way, depth) {
  if (ts6.isIdentifier(way)) return isTaken(way, depth - 1);
  const table = ts6.isElementAccessExpression(way) || ts6.isPropertyAccessExpression(way) ? unwrap(way.expression) : null;
  const holds = table && ts6.isIdentifier(table) ? valueOf(table) : null;
  const object = holds && unwrap(holds);
  return !!object && ts6.isObjectLiteralExpression(object) && object.properties.every(isWritten);
}
var isWritten = (entry) => {
  const value = ts6.isPropertyAssignment(entry) ? unwrap(entry.initializer) : null;
  if (!value) return false;
  if (ts6.isObjectLiteralExpression(value)) return value.properties.every(isWritten);
  return ts6.isStringLiteralLike(value) || isTranslated(value);
};
var isTranslated = (value) => ts6.isCallExpression(value) && /^(t|\$t|tr|_|__|gettext|translate|formatMessage)$/.test(nameOf(value.expression) ?? "") && value.arguments.every((one) => !ts6.isIdentifier(unwrap(one)));
function waysOf(value) {
  const inner = unwrap(value);
  if (ts6.isConditionalExpression(inner)) return [...waysOf(inner.whenTrue), ...waysOf(inner.whenFalse)];
  const isEither = ts6.isBinaryExpression(inner) && (inner.operatorToken.kind === ts6.SyntaxKind.BarBarToken || inner.operatorToken.kind === ts6.SyntaxKind.QuestionQuestionToken);
  return isEither ? [...waysOf(inner.left), ...waysOf(inner.right)] : [inner];
}
var isNothing = (way) => way.kind === ts6.SyntaxKind.NullKeyword || ts6.isIdentifier(way) && way.text === "undefined";

// src/extract/code/spoken/of-oneself.ts
var isMine = (value) => isOwnPerson(heldBy(value)) || isOfOwnTable(value) || isOfOwnTexts(value) || isOfOtherService(value);

export {
  routeAt,
  routeAround,
  isRouteOf,
  evidenceReader,
  pathNames,
  takesTurns,
  isWithModel,
  TALK,
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
  namesAdding,
  isOutside,
  placesButSockets,
  isOwnPage,
  isOwnName,
  saidIn,
  isOfPersonAlone,
  NO_TEXT,
  givenLater,
  namesOf,
  isOwnText,
  isMine,
  shownBy,
  htmlOf
};
