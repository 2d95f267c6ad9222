import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  BIRTH_TOKENS,
  calleeOf,
  declarationOf,
  functionNamed,
  heldAt,
  isBirthName,
  isUnlike,
  isWithinUnlike,
  linksOf,
  literalOf,
  matchComparison,
  measuresThing,
  mentionsBirth,
  namesIn,
  numberedIn,
  renderOf,
  returnsOf,
  saysOld,
  standInOf,
  usesOfClass,
  usesOfFunction,
  valueOf
} from "./chunk-4MQIOESW.js";
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
  throughout,
  unwrap
} from "./chunk-HBLERRPA.js";
import {
  MADE_THING,
  RATED_WORDS,
  all,
  any,
  fitsPattern,
  inText,
  saysMadeThing
} from "./chunk-UJIOTZY3.js";
import {
  findPhrase,
  hasAnyPhrase,
  isPhrase,
  phrasesOf,
  splitWords
} from "./chunk-VCMRK5ZB.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/entries/in-files.ts
import { ts } from "./vendor/ts-morph.js";
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
    const parts = own.replace(/\/index$/, "").split(/\/|(?<!\.)\.(?!\.)/).filter((part) => part !== "" && !/^\(.*\)$|^_/.test(part)).map((part) => part.replace(/^\[+(?:\.\.\.)?(\w+)\]+$/, ":$1").replace(/^\$(\w+)$/, ":$1"));
    return `/${parts.join("/")}`;
  }
  return null;
}
function entryOfFile(node, { path }) {
  const exported = exportedName(node);
  if (!exported || !PLACES.some((one) => one.file.test(path) && one.exported.test(exported.name))) return null;
  if (exported.name === "default" && /\/pages\/api\//.test(`/${path}`) && !TAKES.test(exported.whole.getText()))
    return null;
  return { at: exported.at, path: pathOfFile(path), name: null, holders: [], whole: exported.whole };
}
var TAKES = /\bbody\b|['"`]POST['"`]/;
function exportedName(node) {
  if (ts.isFunctionDeclaration(node)) {
    const kinds = (node.modifiers ?? []).map((one) => one.kind);
    if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return null;
    const isDefault = kinds.includes(ts.SyntaxKind.DefaultKeyword);
    const at = node.name ?? node;
    return { name: isDefault ? "default" : node.name?.text ?? "", at, whole: node };
  }
  if (ts.isExportAssignment(node) && !node.isExportEquals) {
    const inner = unwrap(node.expression);
    return { name: "default", at: ts.isCallExpression(inner) ? inner.expression : inner, whole: wholeOf(node, inner) };
  }
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    const statement = node.parent.parent;
    const isExported = ts.isVariableStatement(statement) && (statement.modifiers ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? { name: node.name.text, at: node.name, whole: node.initializer } : null;
  }
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && ts.isSourceFile(node.parent.parent)) {
    const isOfModule = /^(module\.)?exports$/.test(node.left.expression.getText());
    return isOfModule ? { name: node.left.name.text, at: node.left.name, whole: node.right } : null;
  }
  return null;
}
function wholeOf(node, inner) {
  if (!ts.isIdentifier(inner)) return inner;
  const found = node.getSourceFile().statements.find((one) => isFunction(one) && declaredName(one) === textOf(inner));
  return found ?? node.getSourceFile();
}

// src/extract/code/entries/may-enter.ts
var SERVES = /\.\s*(?:post|put|define|methods|mutation|mutationFields?)\s*\(|\b(?:socket|sock|client|conn|connection|ws|io|nsp|\w+Socket)\s*\.\s*(?:on|addListener|[a-z]{1,20}On)\s*\(|\bt\s*\.\s*field\s*\(|\bmethod['"]?\s*:\s*['"](?:POST|PUT)['"]\s*,\s*['"]?(?:url|path)\b|\b(?:url|path)['"]?\s*:\s*[^\n,]{1,80},\s*['"]?method['"]?\s*:\s*['"]P|\brest\b\s*:\s*['"]P|@(?:Post|Put|post|put|Mutation|SubscribeMessage|OnMessage|MessagePattern)\b|\bMutation['"]?\s*[:=]|\b[mM]utations\s*[:=(]|\bmutationField|\bonCall\b|\bonRequest\b|=\s*\w*[mM]utation\s*\(|['"]use server['"]|\.\s*action\s*\(|\bactions\b\s*[:=]|\.\s*use\s*\(\s*['"][\w-]+['"]\s*,\s*new\b|\.\s*router\s*\(|\b(?:export\s+(?:const|(?:async\s+)?function)|exports\s*\.)\s*(?:handler|main|lambdaHandler)\b|\bcreate\s*\([^()]*\bparams\b|\b(?:events|handlers|packets|listeners|\w{1,20}Handlers)\s*=\s*\{\s*['"\w]/;
var known = /* @__PURE__ */ new WeakMap();
var mayEnter = (file) => {
  let may = known.get(file);
  if (may === void 0) known.set(file, may = isFileRoute(file.path) || SERVES.test(file.text));
  return may;
};
var HANDLERS = "post put handler action event request req body";

// src/extract/code/accounts/declared-options.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
var TYPES = /^(NextAuth(Config|Options)|AuthOptions|AuthConfig|ExpressAuthConfig|SvelteKitAuthConfig|BetterAuthOptions)$/;
var FROM = /^(next-auth|better-auth|@auth\/(core|express|sveltekit))(\/|$)/;
var mayDeclareOptions = (ask) => all(
  ask.named(
    "NextAuthConfig NextAuthOptions AuthOptions AuthConfig ExpressAuthConfig SvelteKitAuthConfig BetterAuthOptions"
  ),
  inText(/['"](next-auth|better-auth|@auth\/)/)
);
function isDeclaredOptions(node, imports) {
  let at = node;
  const types = [];
  for (; ts2.isExpression(at.parent) && unwrap(at.parent) === node; at = at.parent)
    if (ts2.isSatisfiesExpression(at.parent) || ts2.isAsExpression(at.parent)) types.push(at.parent.type);
  if (!ts2.isVariableDeclaration(at.parent)) return false;
  if (at.parent.type) types.push(at.parent.type);
  return types.some((type) => isOfLibrary(type, imports));
}
function isOfLibrary(type, imports) {
  let isFound = false;
  eachNode(type, (node) => {
    const binding = ts2.isIdentifier(node) ? imports.get(node.text) : void 0;
    isFound ||= binding !== void 0 && FROM.test(binding.specifier) && TYPES.test(binding.name);
  });
  return isFound;
}
function makerInside(adapter) {
  const value = ts2.isPropertyAssignment(adapter) ? unwrap(adapter.initializer) : null;
  const own = value && ts2.isObjectLiteralExpression(value) ? value.properties.find((one) => one.name !== void 0 && textOf(one.name) === "createUser") : void 0;
  return own?.name ?? null;
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
var ADDRESS = /\/(onboarding|accounts|users|create-?account|(users?|accounts?|members?)\/(create|new|add)|invit(e|ation)s?\/(\$\{[^}]{1,40}\}\/)?accept)\/?['"`]/i;
var JOINED = /\/(auth|authentication|accounts?)\/join\/?['"`]/;
var ASKED = /\/(sign[-_]?up|register|registrations?|create-?account)(\/[\w-]{1,12})?\/?['"`]|\b(auth|accounts?|users?|session)\.(signUp|register|create)\b|\b(auth|accounts?|users?|members?)_?service\.(signUp|register)\b|['"](auth|accounts?|users?|session)[/.](sign-?up|register)['"]|['"](?:[\w-]{1,40}\.){2,6}(?:sign_?up|register_?user|create_?(?:account|user))['"]|action=\{\w*(signUp|signup|register)/i;
var ASKED_BY_NAME = /\b(use(SignUp|Register|Auth)\w*|signUp\.|SIGN_?UP\w*|REGISTER\w*|SignUp)\b/;
var SERVICES = /^(createUserWithEmailAndPassword|signUp|signUpWithPassword|signUpEmail)$/;
var FOUND_OR_MADE = /^(find(One)?OrCreate|firstOrCreate|getOrCreate)$/;
var STORES = /^(insert|create|save|upsert|safe(Insert|Create|Save|Upsert))(One|User|Account|Member|Into|With(Idp|O?Auth2?|Provider|Social|Email|Password|Credentials))?$|^add(New)?(User|Account|Member)$/;
var mayHoldSignUp = (ask) => {
  const password = ask.word("password passwd");
  const stores = ask.called("insert create save upsert safe add", (_, name) => STORES.test(name));
  const isPerson = any(password, all(ask.word("email mail"), any(ask.word(BIRTH_TOKENS.join(" ")), stores)));
  const isNamed = ask.name(
    "sign register registration create add insert signup createaccount createuser registeruser adduser insertuser",
    (_, name) => isSignUpName(name)
  );
  const isMade = ask.name("new make", (_, name) => isSignUpName(name));
  const inPath = ({ path }) => path.replace(/\.[^./]+$/, "").split("/").slice(-3).some(isSignUpName);
  const isSaid = any(isNamed, inPath, inText(DASHED), inText(OWNED));
  const isHere = ({ path }) => !isMadeElsewhere(path);
  return any(
    all(isPerson, isHere, isSaid),
    all(password, any(inText(ADDRESS), all(ask.word("join"), inText(JOINED)))),
    all(ask.word("sign signup register registration registrations"), any(inText(ASKED), inText(ASKED_BY_NAME)), isHere),
    all(ask.word("strategy"), inText(STRATEGY)),
    ask.named("betterAuth NextAuth ExpressAuth SvelteKitAuth"),
    mayDeclareOptions(ask),
    all(
      ask.called("find first get", (_, name) => FOUND_OR_MADE.test(name)),
      isHere
    ),
    all(password, isNamed, mayEnter),
    all(isMade, mayEnter),
    all(isHere, mayHandAccount(ask, isNamed)),
    all(isHere, ({ path }) => isFileRoute(path), any(isNamed, isMade))
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
  return parts.some((part) => hasAnyPhrase(part, ELSEWHERE)) || hasAnyPhrase(parts.at(-1), FIRMS);
}
var ADDED = /(^|\/)(dashboards?|back-?office|admin-?\w*|management)\/(.+\/)?(users?|members?|people|accounts|students|employees|staff|team)\/(add|new|create|invite)([._-][\w.-]*)?\.\w+$/i;

// src/extract/code/age/invented-births.ts
import { ts as ts3 } from "./vendor/ts-morph.js";
var READS_DATE = /^(Date|dayjs|moment|utc|parseISO|fromISO|parse|of|from)$/;
var MAKES = /^(create\w*|insert\w*|save|add|register\w*|build|upsert|new|of|signUp|persist)$/i;
var PERSON = /^(users?|accounts?|members?|profiles?|students?|pupils?|customers?|children|kids?)$/;
var OF_NOBODY = /^(seed|seeds|seeder|seeding|demo|test|tests|testing|fixture|fixtures|fake|faker|mock|mocks|dummy|sample|samples|example|examples|bot|bots|robot|placeholder|preview|skeleton|stub|stubs|admin|superuser|migrate|migration|anonymize|anonymise|anonymous|erase|erased|scrub|deleted)$/;
function inventedBirthsIn(file, concept) {
  if (file.side === "client" || isOfNobody(file.path.split("/"))) return [];
  return file.ofKind(ts3.SyntaxKind.PropertyAssignment).flatMap((node) => {
    if (ts3.isComputedPropertyName(node.name) || !isBirthName(textOf(node.name))) return [];
    const literal = dayIn(node.initializer);
    if (!literal || isWrittenOut(node.parent) || !makesAccount(node) || isOfNobody(enclosingNames(node))) return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return [{ node: node.name, symbol: textOf(node.name), literal }];
  });
}
var DAY = /^(?:19|20)\d\d(?:-\d{1,2}){0,2}(?:T[\d:.]+Z?)?$/;
function dayIn(expression) {
  const inner = unwrap(expression);
  if (ts3.isCallExpression(inner) && ts3.isPropertyAccessExpression(inner.expression)) {
    const { name, expression: holder } = inner.expression;
    if (/^(toDate|toISOString|toJSDate|format|getTime|valueOf)$/.test(name.text)) return dayIn(holder);
  }
  if (ts3.isNewExpression(inner) || ts3.isCallExpression(inner)) {
    const [first] = inner.arguments ?? [];
    return first && READS_DATE.test(nameOf(inner.expression) ?? "") ? dayIn(first) : null;
  }
  const value = literalOf(inner)?.value;
  if (typeof value === "number" && ts3.isNewExpression(inner.parent)) return dayAs(String(value), inner.parent);
  return typeof value === "string" && DAY.test(value) ? dayAs(value, expression) : null;
}
var dayAs = (day, node) => DAY.test(day) ? { value: day, text: node.getText() } : null;
var isWrittenOut = ({ properties }) => properties.every((one) => ts3.isPropertyAssignment(one) && (literalOf(one.initializer) ?? dayIn(one.initializer)));
function makesAccount(property) {
  let object = property.parent;
  while (ts3.isObjectLiteralExpression(object.parent) || ts3.isPropertyAssignment(object.parent)) {
    if (ts3.isPropertyAssignment(object.parent) && !/^(data|doc|user|profile|create|attributes|defaults|\$set|\$setOnInsert)$/.test(nameIn(object)))
      return false;
    object = object.parent;
  }
  const call = object.parent;
  if (!ts3.isCallExpression(call) && !ts3.isNewExpression(call)) return false;
  const made = call.expression.getText().split(".").slice(-3);
  const isMade = ts3.isNewExpression(call) || MAKES.test(nameOf(call.expression) ?? "");
  return isMade && nameNode(call.expression) !== null && made.flatMap(splitWords).some((word) => PERSON.test(word));
}
var nameIn = (object) => ts3.isPropertyAssignment(object.parent) && !ts3.isComputedPropertyName(object.parent.name) ? textOf(object.parent.name) : "";
var isOfNobody = (names) => names.flatMap((name) => splitWords(name.replace(/\.\w+$/, ""))).some((word) => OF_NOBODY.test(word));

// src/extract/code/defaults/fallbacks.ts
import { ts as ts4 } from "./vendor/ts-morph.js";
var ALTERNATIVES = [
  ts4.SyntaxKind.BinaryExpression,
  ts4.SyntaxKind.ConditionalExpression,
  ts4.SyntaxKind.IfStatement,
  ts4.SyntaxKind.BindingElement,
  ts4.SyntaxKind.Parameter,
  ts4.SyntaxKind.PropertyAssignment
];
function findFallbacks(file, concept) {
  const found = [];
  for (const node of file.ofKinds(ALTERNATIVES)) {
    for (const [value, other] of [...alternatives(node), ...declaredStandIn(node)]) {
      const literal = standInOf(other) ?? dayIn(other);
      const asked = literal && askedIn(value, literal);
      const name = asked && nameNode(asked);
      if (!name) continue;
      const words = splitWords(textOf(name));
      if (isBirthName(textOf(name)) && (file.side === "client" || !DAY2.test(String(literal.value)))) continue;
      if (!hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, asked)) continue;
      if (isOfSomethingElse(node, concept) || isWithinUnlike(concept, file.path, node)) continue;
      found.push({ name, literal });
    }
  }
  return found;
}
var DAY2 = /^\d{4}(-\d{1,2}){0,2}/;
function askedIn(value, literal) {
  const inner = numberedIn(value);
  if (!ts4.isCallExpression(inner)) return inner;
  if (typeof literal.value === "boolean") return null;
  const [verb] = splitWords(nameOf(inner.expression) ?? "");
  return /^(get|calculate|calc|compute|find|load|read|fetch|resolve|age)$/.test(verb ?? "") ? inner.expression : null;
}
function declaredStandIn(node) {
  if (!ts4.isPropertyAssignment(node) || ts4.isComputedPropertyName(node.name)) return [];
  for (let at = unwrap(node.initializer); ts4.isCallExpression(at) && ts4.isPropertyAccessExpression(at.expression); ) {
    const [first] = at.arguments;
    if (first && /^(default|catch|prefault)$/.test(at.expression.name.text)) return [[node.name, first]];
    at = unwrap(at.expression.expression);
  }
  return [];
}
var ARITHMETIC = /* @__PURE__ */ new Set([
  ts4.SyntaxKind.PlusToken,
  ts4.SyntaxKind.MinusToken,
  ts4.SyntaxKind.AsteriskToken,
  ts4.SyntaxKind.SlashToken
]);
function isOnlyReckonedWith(node) {
  const { name } = node;
  const owner = enclosingFunction(node.name);
  if (!ts4.isIdentifier(name) || !owner?.body) return false;
  let uses = 0;
  let reckoned = 0;
  eachNode(owner.body, (one) => {
    if (!ts4.isIdentifier(one) || one.text !== name.text) return;
    let holder = one.parent;
    while (ts4.isParenthesizedExpression(holder)) holder = holder.parent;
    uses++;
    if (ts4.isBinaryExpression(holder) && ARITHMETIC.has(holder.operatorToken.kind)) reckoned++;
  });
  return uses > 0 && uses === reckoned;
}
var TREE = /^(nesting|nested|depth|indent(ation)?|tree|node|leaf|branch|thread|comment|subtree|sibling)s?$/;
function isInTree(node) {
  if (!splitWords(textOf(node.name)).includes("child")) return false;
  const beside = ts4.isBindingElement(node) ? node.parent.elements : node.parent.parameters;
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
var FIRST2 = /^(default|initial|preset)$/;
function isOfSomethingElse(node, concept) {
  if (!ts4.isBindingElement(node) && !ts4.isParameter(node)) return false;
  if (isInTree(node)) return true;
  const holder = ts4.isBindingElement(node) ? node.parent.parent : node;
  if (ts4.isVariableDeclaration(holder)) {
    const source = holder.initializer ? chainOf(holder.initializer) : [];
    return source.some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  }
  if (ts4.isParameter(holder) && isOnlyReckonedWith(node)) return true;
  const around = ts4.isParameter(holder) ? declaredName(holder.parent) : null;
  if (around === null || !/^[A-Z]/.test(around)) return false;
  return FIRST2.test(splitWords(textOf(node.name))[0] ?? "") || splitWords(around).some((word) => CHOOSERS.has(word));
}
function alternatives(node) {
  if (ts4.isBinaryExpression(node)) {
    const isFallback = [
      ts4.SyntaxKind.QuestionQuestionToken,
      ts4.SyntaxKind.BarBarToken,
      ts4.SyntaxKind.QuestionQuestionEqualsToken,
      ts4.SyntaxKind.BarBarEqualsToken
    ].includes(node.operatorToken.kind);
    return isFallback ? [[unwrap(node.left), node.right]] : [];
  }
  if (ts4.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked = askedForNothing(condition);
    if (!asked) return [];
    const [missing, present] = asked.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked.value, present) ? [[unwrap(present), missing]] : [];
  }
  if (ts4.isIfStatement(node)) return assignedIfMissing(node);
  if ((ts4.isBindingElement(node) || ts4.isParameter(node)) && node.initializer) {
    const name = ts4.isBindingElement(node) ? node.propertyName ?? node.name : node.name;
    return ts4.isIdentifier(name) || ts4.isStringLiteral(name) ? [[name, node.initializer]] : [];
  }
  return [];
}
function assignedIfMissing({ expression, thenStatement }) {
  const [only, ...more] = ts4.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const asked = askedForNothing(expression);
  if (!asked?.isMissing || !only || more.length > 0 || !ts4.isExpressionStatement(only)) return [];
  const set = unwrap(only.expression);
  const isSet = ts4.isBinaryExpression(set) && set.operatorToken.kind === ts4.SyntaxKind.EqualsToken;
  return isSet && isSame(set.left, asked.value) ? [[unwrap(set.left), set.right]] : [];
}
var isSame = (one, other) => pathOf(one) === pathOf(other);
var pathOf = (expression) => unwrap(expression).getText().replaceAll("?.", ".");
function askedForNothing(condition) {
  const inner = unwrap(condition);
  if (ts4.isPrefixUnaryExpression(inner) && inner.operator === ts4.SyntaxKind.ExclamationToken)
    return { value: inner.operand, isMissing: true };
  if (ts4.isCallExpression(inner) && nameOf(inner.expression) === "isNaN" && inner.arguments[0])
    return { value: inner.arguments[0], isMissing: true };
  if (!ts4.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith("=");
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === void 0)) return { value: inner.left, isMissing };
  const isTypeof = ts4.isTypeOfExpression(inner.left) && literal?.value === "undefined";
  return isTypeof ? { value: inner.left.expression, isMissing } : null;
}

// src/extract/code/defaults/started-stores.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var SUBJECTS = /^(BehaviorSubject|StateSubject)$/;
var BESIDE2 = /^(mutations|reducers|actions|getters|effects)$/;
var GIVEN2 = /^(defaults|default_?values?|initial_?values?)$/i;
var KEEPS = /(store|storage|stored|persist(ed)?|settings?|preferences?|prefs|conf)(state|value)?$|^use\w*(storage|persisted\w*|settings?)$/i;
var SLICE = /^create\w*(Slice|Store)$/;
function startsStore(node) {
  if (ts5.isNewExpression(node)) return SUBJECTS.test(nameOf(node.expression) ?? "");
  if (ts5.isPropertyAssignment(node)) {
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
  const isMade = ts5.isCallExpression(call) || ts5.isNewExpression(call);
  return isMade && KEEPS.test(chainOf(unwrap(call.expression)).at(-1) ?? "");
}

// src/extract/code/defaults/states.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var HOOKS = /^(useState|useReactive|useImmer|useSetState|useLocalStorage|useStorage|usePersistedState|useRef|useReducer|ref|reactive|shallowRef|shallowReactive|writable|observable|signal|createSignal|createStore|atom|atomWithStorage|persisted|persistentAtom|persistentMap|useLocalStorageState|proxy|withState|\$state)$/;
var FORMS = /^(useForm|useFormik|withFormik|createForm|useFieldArray|useFormState)$/;
var FORM_KEYS = /^(initialValues|defaultValues|mapPropsToValues|initialState)$/;
var STORES2 = /^(create|create\w*Store|make\w*Store|defineStore|persist|createSlice|createContext|useState)$/;
function initialOf(node) {
  if (startsStore(node)) return "state";
  if (ts6.isCallExpression(node)) {
    const name = chainOf(node.expression).at(-1) ?? "";
    if (name === "createContext") return "context";
    if (name === "withDefaults") return "props";
    return HOOKS.test(name) || FORMS.test(name) || isControlGroup(node) ? "state" : null;
  }
  if (ts6.isNewExpression(node)) return isControlGroup(node) ? "state" : null;
  if (ts6.isJsxAttribute(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts6.isPropertyAssignment(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts6.isPropertyDeclaration(node)) return memberRole(textOf(node.name));
  if (ts6.isParameter(node))
    return textOf(node.name) === "state" && node.parent.parameters.length > 1 && node.parent.parameters[0] === node ? "state" : null;
  if (ts6.isVariableDeclaration(node))
    return ts6.isIdentifier(node.name) && (node.name.text === "state" || startsReducer(node.name, node.getSourceFile().text)) ? "state" : null;
  if (ts6.isBinaryExpression(node) && node.operatorToken.kind === ts6.SyntaxKind.EqualsToken)
    return memberRole(nameOf(node.left) ?? "");
  if (!isFunction(node)) return null;
  if (/^(data|state)$/.test(declaredName(node) ?? "") && !ts6.isFunctionDeclaration(node)) return "state";
  const call = node.parent;
  return ts6.isCallExpression(call) && STORES2.test(chainOf(call.expression).at(-1) ?? "") ? "state" : null;
}
function startsReducer({ text }, source) {
  if (/initial|default|fallback|preset/i.test(text) || !source.includes("educer")) return false;
  const own = text.replaceAll("$", "\\$");
  return new RegExp(
    `\\(\\s*\\w*[sS]tate\\s*(?::[^=(){}]{1,80})?=\\s*${own}\\s*,|\\b(?:createReducer\\(|useReducer\\(\\s*\\w+\\s*,)\\s*${own}\\b`
  ).test(source);
}
var isControlGroup = ({ expression }) => ts6.isPropertyAccessExpression(expression) ? /^(group|record)$/.test(expression.name.text) && /^(fb|\w*[bB]uilder)$/.test(builderOf(expression)) : /^(Untyped)?FormGroup$/.test(nameOf(expression) ?? "");
var builderOf = ({ expression }) => chainOf(expression).findLast((name) => name !== "nonNullable") ?? "";
function controlValue({ initializer, parent }) {
  const group = parent.parent;
  if (!(ts6.isCallExpression(group) || ts6.isNewExpression(group)) || !isControlGroup(group)) return null;
  if (ts6.isArrayLiteralExpression(initializer)) return initializer.elements[0] ?? null;
  const isControl = (ts6.isNewExpression(initializer) || ts6.isCallExpression(initializer)) && /^(Untyped)?(FormControl|control)$/.test(nameOf(initializer.expression) ?? "");
  return isControl ? initializer.arguments?.[0] ?? null : null;
}
var memberRole = (name) => name === "state" ? "state" : name === "defaultProps" ? "props" : null;
function stateNames(node) {
  for (let at = node; at; at = at.parent) {
    if (ts6.isVariableDeclaration(at)) {
      const first = ts6.isArrayBindingPattern(at.name) ? at.name.elements[0] : null;
      const name = first && ts6.isBindingElement(first) ? first.name : at.name;
      if (ts6.isIdentifier(name)) return name.text;
    }
    if (at !== node && (isFunction(at) || ts6.isClassLike(at))) {
      const name = declaredName(at);
      if (name !== null && name !== "constructor")
        return ts6.isClassLike(at) ? name.replace(/(?<=.)Service$/, "") : name;
    }
    if (ts6.isSourceFile(at)) break;
  }
  return "state";
}
var INSERTS = /^(create|insert|save|upsert|build|register|signUp|signup|values|add|set)(?=[A-Z]|$)/;
var PLAIN_INSERTS = /^(create|insert|save|upsert|register|add)(?=[A-Z])/;
var SIGNS_UP = /^(register|signUp|signup|createAccount|createUser)(?=[A-Z]|$)/;
var givesPassword = (given) => {
  const inner = unwrap(given);
  return ts6.isObjectLiteralExpression(inner) && inner.properties.some((one) => one.name && /^passw(or)?d$/i.test(textOf(one.name)));
};
var isUnderName = ({ arguments: given }) => given?.[0] !== void 0 && ts6.isStringLiteralLike(given[0]);
function isInsert(call) {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (/Ind(ex|exes|ices)$/.test(name)) return null;
  if (/^(signUp|signup|createUser\w*)$/.test(name) && /^(auth|supabase|client|account)$/.test(chain.at(-2) ?? ""))
    return "user";
  if (SIGNS_UP.test(name) && call.arguments?.some(givesPassword)) return "user";
  const table = tableCalled(call);
  if (table !== null && INSERTS.test(name)) return table;
  if (ts6.isNewExpression(call)) return /^[A-Z]/.test(name) ? name : null;
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
  const isMerged = options && ts6.isObjectLiteralExpression(options) && options.properties.some((one) => one.name && textOf(one.name).startsWith("merge"));
  if (!/^(setDoc|addDoc|set|add)$/.test(name) || isMerged) return null;
  const isFunctional = name.endsWith("Doc") || ts6.isIdentifier(call.expression);
  for (let at = isFunctional ? call.arguments[0] : call.expression; at; ) {
    if (ts6.isPropertyAccessExpression(at)) at = at.expression;
    else if (!ts6.isCallExpression(at)) return null;
    else {
      const isPlace = /^(collection|doc|ref|child)$/.test(nameOf(at.expression) ?? "");
      const path = isPlace ? at.arguments.map(pathIn).find((one) => one !== "") : void 0;
      if (path !== void 0) return path.replace(/^\//, "").split("/")[0];
      at = isFunctional ? at.arguments.find(ts6.isCallExpression) : at.expression;
    }
  }
  return null;
}
function pathIn(argument) {
  if (ts6.isStringLiteralLike(argument)) return argument.text;
  if (ts6.isTemplateExpression(argument)) return argument.head.text;
  return ts6.isBinaryExpression(argument) ? pathIn(argument.left) : "";
}
function tableCalled({ expression }) {
  const from = ts6.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  if (!from || !ts6.isCallExpression(from) || !ts6.isIdentifier(from.expression)) return null;
  const [first] = from.arguments;
  return first && ts6.isStringLiteralLike(first) && from.arguments.length === 1 ? first.text : null;
}
function tableNamed(call) {
  const [first] = call.arguments;
  if (!first) return null;
  return ts6.isStringLiteralLike(first) ? first.text : nameOf(first);
}
function insertedLater({ name, parent }) {
  const block = parent.parent?.parent;
  if (!block || !ts6.isIdentifier(name) || !ts6.isBlock(block)) return null;
  for (const statement of block.statements) {
    let inserted = null;
    const visit = (node) => {
      if (ts6.isCallExpression(node) && node.arguments.some((one) => isMadeOf(one, name.text)))
        inserted ??= isInsert(node);
      if (inserted === null && !isFunction(node)) ts6.forEachChild(node, visit);
    };
    visit(statement);
    if (inserted !== null) return inserted;
  }
  return null;
}
function isMadeOf(argument, name) {
  if (ts6.isIdentifier(argument)) return argument.text === name;
  if (ts6.isArrayLiteralExpression(argument)) return argument.elements.some((one) => isMadeOf(one, name));
  if (!ts6.isObjectLiteralExpression(argument)) return false;
  return argument.properties.some((property) => {
    if (ts6.isPropertyAssignment(property)) return isMadeOf(property.initializer, name);
    if (ts6.isSpreadAssignment(property)) return isMadeOf(property.expression, name);
    return ts6.isShorthandPropertyAssignment(property) && property.name.text === name;
  });
}

// src/extract/code/defaults/filled-in.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
function filledIn(node) {
  if (!ts7.isBinaryExpression(node) || node.operatorToken.kind !== ts7.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts7.isPropertyAccessExpression(left) || !ts7.isExpressionStatement(node.parent)) return null;
  if (literalOf(right) === null && !isMember(right)) return null;
  const keys = [];
  let held = unwrap(left.expression);
  for (; ts7.isPropertyAccessExpression(held); held = unwrap(held.expression)) keys.push(held.name.text);
  const made = ts7.isIdentifier(held) ? newAt(held.text, node) : null;
  return made === null || !splitWords(made).some((word) => PEOPLE.test(word)) ? null : { name: left.name, value: right, owner: () => ownerOf("insert", "new one of", made, keys) };
}
var PEOPLE = /^(users?|accounts?|profiles?|members?|players?|students?|persons?|settings?|preferences?|prefs|privacy)$/;
var isMember = (value) => ts7.isPropertyAccessExpression(value) && /^[A-Z]/.test(value.expression.getText()) && /^[A-Z]/.test(value.name.text);
function newAt(variable, node) {
  const block = node.parent.parent;
  if (!ts7.isBlock(block) && !ts7.isSourceFile(block)) return null;
  for (const statement of block.statements) {
    if (statement.pos >= node.pos) return null;
    if (!ts7.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find((one) => textOf(one.name) === variable);
    if (declared) return declared.initializer ? madeBy(declared.initializer) : null;
  }
  return null;
}
function madeBy(initializer) {
  const inner = unwrap(initializer);
  const call = ts7.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts7.isNewExpression(call) && !ts7.isCallExpression(call)) return null;
  if (ts7.isCallExpression(call) && nameOf(call.expression) !== "create") return null;
  return isInsert(call);
}
var PERSON2 = /^(new_?|created_?)?(user|account|profile|member|player|student)$/i;
function isGivenToNewcomer(assigned) {
  if (!ts7.isBinaryExpression(assigned) || assigned.operatorToken.kind !== ts7.SyntaxKind.EqualsToken) return false;
  if (!ts7.isPropertyAccessExpression(assigned.left) || !PERSON2.test(assigned.left.expression.getText())) return false;
  for (let around = enclosingFunction(assigned); around; around = enclosingFunction(around)) {
    const call = around.parent;
    const name = ts7.isCallExpression(call) ? nameOf(call.expression) : around.name ? textOf(around.name) : null;
    if (name !== null && (/^onCreateUser$/.test(name) || isSignUpName(name))) return true;
  }
  return false;
}

// src/extract/code/defaults/accounts.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
var SETTINGS = /^(user|account|privacy|notification)?_?(settings|preferences|prefs|privacy)$/i;
var PERSON3 = /^(users?|accounts?|profiles?|members?|persons?|people|players?|students?|settings?|preferences?|prefs)$/;
function ownerOfHeld(at, keys) {
  if (isGivenToNewcomer(at) && SETTINGS.test(at.left.name.text))
    return ownerOf("insert", `${at.left.name.text} of`, at.left.expression.getText(), keys, [at.left.name.text]);
  const held = ts8.isPropertyDeclaration(at) ? at.name : isOfThis(at) ? nameNode(at.left) : null;
  if (!held || !SETTINGS.test(textOf(held))) return null;
  let around = at.parent;
  while (around && !isFunction(around) && !ts8.isClassLike(around)) around = around.parent;
  const isStart = around && (ts8.isClassLike(around) || ts8.isConstructorDeclaration(around));
  const owner = isStart && (ts8.isClassLike(around) ? around : around.parent);
  const name = owner && ts8.isClassLike(owner) ? declaredName(owner) : null;
  if (!name || !splitWords(name).some((word) => PERSON3.test(word))) return null;
  return ownerOf("class", `${textOf(held)} of`, name, keys, [textOf(held)]);
}
var isOfThis = (node) => ts8.isBinaryExpression(node) && node.operatorToken.kind === ts8.SyntaxKind.EqualsToken && ts8.isPropertyAccessExpression(node.left) && node.left.expression.kind === ts8.SyntaxKind.ThisKeyword;
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
  return ts8.isStringLiteralLike(inner) || isSettingsKey(inner);
}
function isSettingsKey(expression) {
  const table = chainOf(unwrap(expression)).at(-2) ?? "";
  return /^[A-Z]/.test(table) && /(settings?|preferences?|prefs?|keys?)$/i.test(table);
}
var MAKES2 = /^(new|make|create|build|empty|blank|fresh)$/;
var MADE = /^(users?|accounts?|profiles?|settings|preferences|prefs|privacy)$/;
var THINGS = /^(posts?|status|story|collection|playlist|album|observation|sighting|journal|room|group|club|community|space|experience|deck)$/;
function madeBy2(maker, name) {
  const [verb, ...rest] = splitWords(name);
  if (!MAKES2.test(verb ?? "") || rest.length > 3) return null;
  if (rest.length > 0) return MADE.test(rest.at(-1)) || THINGS.test(rest.at(-1)) ? name : null;
  const of = ts8.isMethodDeclaration(maker) && ts8.isClassLike(maker.parent) ? declaredName(maker.parent) : null;
  return of !== null && [MADE, THINGS].some((known3) => known3.test(splitWords(of).join(" "))) ? of : null;
}

// src/extract/code/defaults/begun-with.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
function isBegunWith(declaration) {
  let is = known2.get(declaration);
  if (is === void 0) known2.set(declaration, is = readBegun(declaration));
  return is;
}
var known2 = /* @__PURE__ */ new WeakMap();
function readBegun({ name, initializer, parent }) {
  if (!ts9.isIdentifier(name) || !initializer || !(parent.flags & ts9.NodeFlags.Const)) return false;
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
import { ts as ts10 } from "./vendor/ts-morph.js";
function neverGives(spread, key) {
  const inner = unwrap(spread);
  const call = ts10.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  const callee = ts10.isCallExpression(call) ? calleeOf(call.expression) : null;
  if (!callee) return false;
  if (callee.type && ts10.isTypeLiteralNode(callee.type)) return lacks(callee.type.members, key);
  const ways = returnsOf(callee);
  return ways.length > 0 && ways.every(({ value }) => {
    const given = value && unwrap(value);
    return !!given && ts10.isObjectLiteralExpression(given) && lacks(given.properties, key);
  });
}
var lacks = (members, key) => members.every(({ name }) => name !== void 0 && !ts10.isComputedPropertyName(name) && textOf(name) !== key);
var IDENTITY = /(^|_)(uri|cid|(remote|foreign|external|original)_?(id|url))$|(Uri|URI|Cid)$/i;
var MADE2 = /^(created_?at|published(_?at)?)$/i;
function isCopied(property) {
  const object = property.parent;
  if (!ts10.isObjectLiteralExpression(object)) return false;
  const roots = (names) => object.properties.flatMap(
    (one) => ts10.isPropertyAssignment(one) && names.test(textOf(one.name)) ? rootsOf(one.initializer) : []
  );
  const times = new Set(roots(MADE2));
  return roots(IDENTITY).some((root) => times.has(root));
}
function rootsOf(value) {
  const roots = [];
  throughout(value, (node) => {
    const [root] = ts10.isPropertyAccessExpression(node) ? chainOf(node) : [];
    if (root !== void 0 && root !== "this") roots.push(root);
  });
  return roots;
}

// src/extract/code/defaults/made-things.ts
import { ts as ts11 } from "./vendor/ts-morph.js";
var RATED = new Set(RATED_WORDS);
var COUNTED = /^(is|num|number|of|total|count|counts|counter)$/;
var ENOUGH = 2;
var WHOSE = /^(author|user|owner|creator|artist|uploader|poster|posted by|created by|uploaded by)( id)?$/;
function isRatedBeside({ parent: object }) {
  if (!ts11.isObjectLiteralExpression(object)) return false;
  const rated = object.properties.filter(
    (one) => one.name && !ts11.isComputedPropertyName(one.name) && RATED.has(
      splitWords(textOf(one.name)).filter((word) => !COUNTED.test(word)).join(" ")
    )
  );
  const isOfSomebody = object.properties.some(
    (one) => one.name && !ts11.isComputedPropertyName(one.name) && WHOSE.test(splitWords(textOf(one.name)).join(" "))
  );
  return isOfSomebody && rated.length >= ENOUGH;
}

// src/extract/code/defaults/objects.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var DEFAULT_CALL = /^(default|defaults|defaultTo|prefault|\$default)$/;
var DEFAULT_KEY = /^(default|defaultValue)$/;
var BEFORE = /^(assign|merge|extend|deepMerge|deepmerge|mergeDeep)$/;
var AFTER = /^(defaults|defaultsDeep|defu)$/;
var OF_EXTENSION = /^(chrome|browser|ext|webext|extension)\w*\.storage\.(sync|local|session|managed)\.get$/;
function ownerOfObject(at, inside, keys) {
  if (ts12.isCallExpression(at)) {
    const name = chainOf(at.expression).at(-1) ?? "";
    if (ts12.isPropertyAccessExpression(at.expression) && DEFAULT_CALL.test(name) && at.arguments[0] === inside)
      return within(schemaOwner(at), keys);
    if (name === "get" && at.arguments[0] === inside && OF_EXTENSION.test(at.expression.getText()))
      return ownerOf("read", "kept by", "extension", keys, ["setting"]);
    return merged(at, name, inside, keys);
  }
  if (ts12.isBinaryExpression(at) && at.right === inside && /^(\?\?|\|\|)$/.test(at.operatorToken.getText()))
    return insteadOf(at.left, keys);
  if (!ts12.isPropertyAssignment(at) || !DEFAULT_KEY.test(textOf(at.name))) return null;
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
  return readOwner(ts12.isCallExpression(read) ? read.expression : read, [...keptAs(read), ...keys]);
}
function keptAs(read) {
  for (let at = unwrap(read); ts12.isCallExpression(at); ) {
    const key = at.arguments.find(ts12.isStringLiteralLike);
    if (key) return [key.text];
    const [first] = at.arguments;
    at = first ? unwrap(ts12.isBinaryExpression(first) ? first.left : first) : at.expression;
  }
  return [];
}
function within(owner, keys) {
  const more = keys.flatMap(splitWords);
  return owner && { ...owner, own: [...owner.own, ...more], words: [...owner.words, ...more] };
}
function decorated(option) {
  const call = option.parent.parent;
  const holder = ts12.isCallExpression(call) && ts12.isDecorator(call.parent) ? call.parent.parent : null;
  return holder && ts12.isPropertyDeclaration(holder) ? holder : null;
}
function merged(call, name, inside, keys) {
  const at = call.arguments.findIndex((one) => one === inside);
  const rest = BEFORE.test(name) ? call.arguments.slice(at + 1) : AFTER.test(name) ? call.arguments.slice(0, at) : [];
  const kept = at < 0 ? void 0 : rest.find((one) => !ts12.isObjectLiteralExpression(one));
  return kept ? readOwner(kept, keys) : null;
}

// src/extract/code/defaults/stores.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var MAX_STEPS = 5;
function storeNames(state) {
  const names = [];
  for (let at = state, steps = 0; at && steps < MAX_STEPS; at = at.parent, steps++) {
    if (ts13.isObjectLiteralExpression(at)) {
      for (const property of at.properties) {
        if (!ts13.isPropertyAssignment(property) || !ts13.isStringLiteralLike(property.initializer)) continue;
        if (/^(name|key|id)$/.test(textOf(property.name)) && at !== state) names.push(property.initializer.text);
      }
    }
    if (!ts13.isCallExpression(at)) continue;
    const [first] = at.arguments;
    if (first && ts13.isStringLiteralLike(first)) names.push(first.text);
  }
  return names;
}

// src/extract/code/defaults/own-loaders.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var READS = /\b(localStorage|sessionStorage|AsyncStorage|mmkv|MMKV|SecureStore)\b[\w.?!]*\.(get\w*)\(|\bgetItem\(/;
function readsStore(call) {
  const callee = ts14.isCallExpression(call) ? calleeOf(call.expression) : null;
  return !!callee?.body && callee.parameters.length > 1 && READS.test(callee.body.getText());
}

// src/extract/code/defaults/schemas.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
function declaredDefault(initializer) {
  const inner = unwrap(initializer);
  if (ts15.isObjectLiteralExpression(inner)) return defaultKey(inner);
  for (let at = inner; ts15.isCallExpression(at); ) {
    const callee = at.expression;
    if (!ts15.isPropertyAccessExpression(callee)) {
      return nameOf(callee) === "optional" ? at.arguments[1] ?? null : null;
    }
    if (/^(default|defaults|defaultTo|prefault|catch|\$default|\$defaultFn|withDefault)$/.test(callee.name.text))
      return at.arguments[0] ? written(at.arguments[0]) : null;
    const last = at.arguments.at(-1);
    const options = last && /^(Type|t|T|S)$/.test(nameOf(callee.expression) ?? "") ? unwrap(last) : null;
    const given = options && ts15.isObjectLiteralExpression(options) ? defaultKey(options) : null;
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
    if (ts15.isPropertyAssignment(property) && key.test(textOf(property.name))) return property.initializer;
  return null;
}
function namedRow(object) {
  const value = defaultKey(object);
  const name = value && valueAt(object, /^(key|id|name|setting|field|column)$/);
  return name && ts15.isStringLiteralLike(name) ? { name, value } : null;
}
function decoratedDefault(property) {
  for (const { expression } of ts15.getDecorators(property) ?? []) {
    if (!ts15.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      const found = ts15.isObjectLiteralExpression(argument) ? defaultKey(argument) : null;
      if (found) return written(found);
    }
    const [first] = expression.arguments;
    if (first && nameOf(expression.expression) === "Default") return first;
  }
  return null;
}
function written(value) {
  const isMade = ts15.isArrowFunction(value) && value.parameters.length === 0 && !ts15.isBlock(value.body);
  return isMade ? unwrap(value.body) : value;
}
var READS2 = /^(get|read|load|fetch|(local|session|async)_?[sS]torage_?([gG]et|[rR]ead|[lL]oad)|value|pref|setting|prop|property|stored?|persist|remember|flag|use(Local|Session)?(Storage|Setting|Preference|Pref)|usePersisted|atomWithStorage|define)|(Backed|Stored|Persisted|Synced|Saved|Cached|Remembered)?(Prop|Setting|Preference|Pref)s?$/i;
var CHANGES = /^(set|save|write|update|put|change|toggle|remove|delete|clear|reset)$/;
var SET_OFF = /^(do|handle|dispatch|try|async)$/;
function changes(name) {
  const [first = "", second = ""] = splitWords(name);
  return CHANGES.test(SET_OFF.test(first) ? second : first) && !/[dD]efault/.test(name);
}
var TYPED = /^(bool|boolean|number|string|int|enum|json|create|of|item|key|entry)(Nullable|Optional|OrNull|Setting|Pref)?$/;
var SETTINGS2 = /^[\w.]*(settings?|preferences?|prefs)\w*\.\w+$/i;
var KEEPS2 = /stor(ed?|age)|persist|pref|setting|remember/i;
function keyedRead(call) {
  const [first, second, third, ...more] = call.arguments ?? [];
  if (!first || more.length > 0) return null;
  const name = nameOf(call.expression) ?? "";
  if (changes(name)) return null;
  if (!second) return ts15.isCallExpression(call) ? readOtherwise(call, first, name) : null;
  const isRegistry = /^(add|register|declare)$/.test(name) && SETTINGS2.test(call.expression.getText());
  const isTyped = TYPED.test(name) && KEEPS2.test(chainOf(call.expression).at(-2) ?? "");
  if (!READS2.test(name) && !isRegistry && !isTyped) return null;
  const receiver = ts15.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
  const isKept2 = KEEPS2.test(name) || STANDS_IN.test(name) || receiver !== call.expression && isStore(receiver) || // Asked of a plain value under a plain key alone: it leads into other files.
  ts15.isStringLiteralLike(first) && literalOf(second) !== null && readsStore(call);
  const kept = isKept2 ? ["setting"] : [];
  if (ts15.isStringLiteralLike(first) || isSettingsKey(first)) {
    if (third && literalOf(third)) return null;
    const isThis2 = chainOf(receiver).at(-1) === "this";
    if (second.kind === ts15.SyntaxKind.NullKeyword && /^(hide|blur|mute|filter|block|require|restrict)/i.test(textOf(nameNode(first) ?? first)))
      return { key: first, value: first, means: ["false"], source: isThis2 ? call.expression : receiver, keys: kept };
    return { key: first, value: second, source: isThis2 ? call.expression : receiver, keys: kept };
  }
  if (third && ts15.isStringLiteralLike(second)) return { key: second, value: third, source: first, keys: kept };
  return null;
}
var STANDS_IN = /^(get|read|load|fetch)\w*Or(Default|Else|Fallback)?$/;
var isStore = (receiver) => /(^|[a-z])(storage|store|prefs|preferences)$/i.test(nameOf(unwrap(receiver)) ?? "");
function readOtherwise(call, key, name) {
  const [, otherwise] = /^get\w*Or(False|True|Off|On)$/.exec(name) ?? [];
  if (!otherwise || !isKey(key) || !ts15.isPropertyAccessExpression(call.expression)) return null;
  const isOn = /^(True|On)$/.test(otherwise);
  return { key, value: key, means: [String(isOn)], source: call.expression.expression, keys: ["setting"] };
}
var STORE_HOOK = /^use(Local|Session|Async)?(MMKV|Storage|Setting|Preference|Pref)(Boolean|String|Item|Value)?$/;
function storedKey(read) {
  const waited = unwrap(read);
  const call = ts15.isAwaitExpression(waited) ? unwrap(waited.expression) : waited;
  if (!ts15.isCallExpression(call) || call.arguments.length < 1 || call.arguments.length > 2) return null;
  const key = call.arguments.at(-1);
  const text = key ? keptUnder(key) : null;
  if (ts15.isIdentifier(call.expression))
    return key && text !== null && STORE_HOOK.test(call.expression.text) ? { key, text, source: call.expression } : null;
  if (!ts15.isPropertyAccessExpression(call.expression)) return null;
  const { expression: source, name } = call.expression;
  const isStore2 = KEEPS2.test(chainOf(source).at(-1) ?? "") && /^get(Item|Boolean|String)?$/.test(name.text);
  return isStore2 && key && text !== null ? { key, text, source } : null;
}
function keptUnder(key) {
  if (ts15.isStringLiteralLike(key)) return key.text;
  const isConstant2 = ts15.isIdentifier(key) || ts15.isPropertyAccessExpression(key);
  const said = isConstant2 ? literalOf(key)?.value : null;
  return typeof said === "string" ? said.replace(/[-_.:]?(storage[-_]?)?key$/i, "") : null;
}
function columnDefault(call) {
  const callee = call.expression;
  const [value, name, column] = call.arguments;
  if (value && name && column && /^(add|change)Column$/.test(nameOf(callee) ?? "")) {
    const given = ts15.isObjectLiteralExpression(column) ? defaultKey(column) : null;
    return given && ts15.isStringLiteralLike(value) ? { name, value: given, table: value.text } : null;
  }
  if (!value || !ts15.isPropertyAccessExpression(callee) || callee.name.text !== "defaultTo") return null;
  const made = columnAround(call);
  if (made) return { ...made, value };
  let at = unwrap(callee.expression);
  while (ts15.isCallExpression(at) && ts15.isPropertyAccessExpression(at.expression)) {
    const [name2] = at.arguments;
    if (name2 && ts15.isStringLiteralLike(name2)) {
      const table = tableAround(call);
      return table === null ? null : { name: name2, value, table };
    }
    at = unwrap(at.expression.expression);
  }
  return null;
}
function columnAround(call) {
  let at = call;
  while (ts15.isCallExpression(at.parent) || ts15.isPropertyAccessExpression(at.parent)) at = at.parent;
  const add = ts15.isArrowFunction(at.parent) && ts15.isCallExpression(at.parent.parent) ? at.parent.parent : null;
  const [name] = add?.arguments ?? [];
  if (!add || !name || !ts15.isPropertyAccessExpression(add.expression) || !/^(add|alter|modify)Column$/.test(add.expression.name.text))
    return null;
  for (let on = add.expression.expression; ts15.isCallExpression(on) && ts15.isPropertyAccessExpression(on.expression); on = on.expression.expression) {
    const [table] = on.arguments;
    if (table && ts15.isStringLiteralLike(table) && /table$/i.test(on.expression.name.text))
      return { name, table: table.text };
  }
  return null;
}
function tableAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    const [first] = ts15.isCallExpression(at) ? at.arguments : [];
    if (first && ts15.isStringLiteralLike(first) && ts15.isCallExpression(at) && /table$/i.test(nameOf(at.expression) ?? ""))
      return first.text;
  }
  return null;
}

// src/extract/code/defaults/stored-reads.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
var DEEP = 3;
function storedBehind(value) {
  const inner = unwrap(value);
  const held = ts16.isIdentifier(inner) ? valueOf(inner) : null;
  return storedKey(held ?? inner);
}
function keyBehind(read, depth = DEEP) {
  const inner = unwrap(read);
  if (depth < 0) return null;
  const stored = storedKey(inner);
  if (stored) return stored.text;
  if (ts16.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held && keyBehind(held, depth - 1);
  }
  if (ts16.isConditionalExpression(inner)) return keyBehind(inner.whenTrue, depth) ?? keyBehind(inner.whenFalse, depth);
  if (ts16.isBinaryExpression(inner)) return keyBehind(inner.left, depth);
  if (ts16.isAwaitExpression(inner)) return keyBehind(inner.expression, depth);
  const [given] = ts16.isCallExpression(inner) && nameOf(inner.expression) === "parse" ? inner.arguments : [];
  return given ? keyBehind(given, depth) : null;
}
function otherAlternatives(node) {
  if (ts16.isConditionalExpression(node)) {
    const owned = ownedMember(node);
    if (owned) return [[owned, node.whenFalse]];
    const asked2 = askedForNothing(node.condition) ?? { value: node.condition, isMissing: false };
    const [missing, present] = asked2.isMissing ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
    return isMadeOf2(present, asked2.value) && storedBehind(asked2.value) ? [[asked2.value, missing]] : [];
  }
  if (!ts16.isIfStatement(node) || node.elseStatement) return [];
  const [only, ...more] = ts16.isBlock(node.thenStatement) ? node.thenStatement.statements : [node.thenStatement];
  const asked = askedForNothing(node.expression);
  if (!asked?.isMissing || !only || more.length > 0 || !ts16.isReturnStatement(only) || !only.expression) return [];
  return isReturnedLater(node, asked.value) && storedBehind(asked.value) ? [[asked.value, only.expression]] : [];
}
function ownedMember({ condition, whenTrue }) {
  const present = unwrap(whenTrue);
  const asked = unwrap(condition);
  if (!ts16.isPropertyAccessExpression(present)) return null;
  const [key, holder] = ts16.isBinaryExpression(asked) && asked.operatorToken.kind === ts16.SyntaxKind.InKeyword ? [asked.left, asked.right] : ts16.isCallExpression(asked) ? ownAsked(asked) : [];
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
  let isMade = false;
  eachNode(present, (one) => {
    isMade ||= (ts16.isIdentifier(one) || ts16.isCallExpression(one)) && one.getText() === said;
  });
  return isMade;
}
function isReturnedLater(node, value) {
  const body = enclosingFunction(node)?.body;
  let isReturned = false;
  if (body)
    eachNode(body, (one) => {
      isReturned ||= ts16.isReturnStatement(one) && one.pos >= node.end && !!one.expression && isMadeOf2(one.expression, value);
    });
  return isReturned;
}

// src/extract/code/defaults/owners.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var ADDED2 = {
  schema: /(?<=[a-z\d]_?)[tT]able$/,
  class: /(?<=(Settings?|Preferences?|Prefs|Privacy))Service$/,
  state: /(?<=(Post|Story|Status|Settings?|Preferences|Privacy|Profile|Account|Sign_?[uU]p|Register|Onboarding))(Modal|Dialog|Sheet)$/
};
function ownerOf(kind, title, name, keys = [], around = []) {
  const said = [name.replace(ADDED2[kind] ?? /$^/, ""), ...keys].flatMap(splitWords);
  const own = isOfNew(kind, said) ? said.filter((word) => !ASKED2.test(word)) : said;
  const made = MADE_IN.test(kind) && saysMadeThing([name, ...keys, ...around]) ? MADE_THING : [];
  return { kind, text: `${title} ${name}`, name, own, words: [...own, ...around.flatMap(splitWords), ...made] };
}
var MADE_IN = /^(state|table)$/;
var ASKED2 = /^(api|request|req)$/;
var isOfNew = (kind, words) => (kind === "schema" || kind === "class") && words.some((word) => /^(create|new|add|register)$/.test(word));
function schemaOwner(property) {
  const names = [];
  let table = null;
  const schema = (name, around = []) => names.includes("props") ? propsOwner(property) : ownerOf("schema", "schema", name, names, around);
  for (let at = property.parent; at; at = at.parent) {
    if (ts17.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts17.isCallExpression(at)) {
      const [first] = at.arguments;
      if (first && ts17.isStringLiteralLike(first)) names.push(table = first.text);
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
    if (ts17.isExportAssignment(at)) return schema(fileName(at));
    if (isFunction(at) && isTableMaker(at)) continue;
    if (ts17.isGetAccessor(at) && /schema$/i.test(textOf(at.name)) && ts17.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    if (isFunction(at) || ts17.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)) : null;
}
function modelOf(schema, node) {
  const made = new RegExp(`\\bmodel(?:<[^()]{1,80}>)?\\(\\s*['"](\\w+)['"]\\s*,\\s*${schema}\\b`);
  const [, model] = made.exec(node.getSourceFile().text) ?? [];
  return model === void 0 ? [] : [model];
}
function isTableMaker({ parent }) {
  if (!ts17.isCallExpression(parent) || !/table$/i.test(nameOf(parent.expression) ?? "")) return false;
  const [first] = parent.arguments;
  return first !== void 0 && ts17.isStringLiteralLike(first);
}
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
  if (!ts17.isObjectLiteralExpression(object)) return null;
  let at = object.parent;
  while (ts17.isParenthesizedExpression(at) || ts17.isAsExpression(at)) at = at.parent;
  if (!ts17.isReturnStatement(at) && !ts17.isArrowFunction(at) && !ts17.isVariableDeclaration(at)) return null;
  const own = ts17.isPropertyAssignment(property) ? textOf(property.name) : "";
  const later = object.properties.filter(ts17.isSpreadAssignment).find((one) => one.pos > property.pos && !neverGives(one.expression, own));
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
    if (ts17.isPropertyAssignment(at)) keys.push(textOf(at.name));
    const kept = ts17.isPropertyAssignment(at) ? madeWithDefaults(at, keys) : null;
    if (kept) return kept;
    const initial = initialOf(at);
    if (initial === "props") return propsOwner(property);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf(initial, initial === "context" ? "context" : "first state of", name, keys, aroundOf(at));
    }
    if (ts17.isCallExpression(at) || ts17.isNewExpression(at)) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf("insert", "insert of", inserted, keys);
      if (!/^(freeze|deepFreeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal|fromJS|\w*Map|\w*Record)$/.test(
        chainOf(at.expression).at(-1) ?? ""
      ))
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [declared, ...keys].flatMap(splitWords).some((word) => INITIAL.has(word)) || ts17.isVariableDeclaration(at) && isBegunWith(at);
      if (!isTable) {
        const made = isFunction(at) ? madeBy2(at, declared) : null;
        if (made !== null) return ownerOf("insert", "new one of", made, keys);
        const inserted = ts17.isVariableDeclaration(at) ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf("insert", "insert of", inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? "function" : "object";
      const around = [...typeNames(at), ...isGeneral(declared) ? [fileName(at)] : []];
      return ownerOf("table", title, declared, keys, around);
    }
    if (ts17.isExportAssignment(at) && splitWords(fileName(at)).some((word) => INITIAL.has(word)))
      return ownerOf("table", "object", fileName(at), keys);
    if (ts17.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}
function madeWithDefaults(defaults, keys) {
  const made = defaults.parent.parent;
  if (!ts17.isNewExpression(made) || textOf(defaults.name) !== "defaults") return null;
  const name = nameOf(made.expression) ?? "";
  return KEEPS3.test(name) ? ownerOf("table", "defaults of", name, keys, ["setting"]) : null;
}
var KEEPS3 = /(^|[a-z])(Store|Storage|Conf|Settings|Preferences|Prefs)$/;
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
  const call = ts17.isPropertyAssignment(node) ? node.parent.parent : node;
  return ts17.isCallExpression(call) || ts17.isNewExpression(call) ? call : null;
}
function atomOwner(row) {
  const { parent: call } = row;
  if (!ts17.isCallExpression(call) || !/^atom(Family)?$/.test(nameOf(call.expression) ?? "")) return null;
  return ownerOf("state", "first state of", fileName(row), [], aroundOf(call));
}
function classOwner(property) {
  const name = ts17.isClassLike(property.parent) ? declaredName(property.parent) : null;
  return name === null ? null : ownerOf("class", "class", name);
}
function readOwner(source, keys = []) {
  const chain = chainOf(source).filter((part, index) => index === 0 || !/^(value|current)$/.test(part));
  if (chain.length > 1 && /^(get|find|first|at|read|load)$/.test(chain.at(-1))) chain.pop();
  const name = chain.at(-1) ?? nameOf(source);
  if (name === void 0 || name === null || name === "this") return null;
  const around = chain.slice(-2, -1).filter((one) => /^(pref(erence)?s|settings)$/i.test(name) && /^notif/i.test(one));
  return ownerOf("read", "fallback of", name, keys, around);
}
function propsOwner(node) {
  let component = null;
  for (let at = node.parent; at && component === null; at = at.parent) {
    if (isFunction(at) || ts17.isClassLike(at)) component = declaredName(at);
    else if (ts17.isBinaryExpression(at) && receiverOf(at.left)) component = nameOf(unwrap(receiverOf(at.left)));
  }
  const name = component !== null && /^[A-Z]/.test(component) ? component : fileName(node);
  return ownerOf("props", "props of", name);
}
function ageOwner(node) {
  return ownerOf("age", "age branch in", enclosingNames(node).at(-1) ?? fileName(node));
}
function declarationName(node) {
  if (ts17.isVariableDeclaration(node) && ts17.isIdentifier(node.name)) return node.name.text;
  if (ts17.isPropertyDeclaration(node)) return textOf(node.name);
  if (ts17.isBinaryExpression(node) && node.operatorToken.kind === ts17.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}
function typeNames(node) {
  const type = ts17.isVariableDeclaration(node) || isFunction(node) ? node.type : void 0;
  return type ? type.getText().match(/\w+/g) ?? [] : [];
}

// src/extract/code/defaults/grants.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
var GIVES = /^(give|grant|assign|allow|add)(?=[A-Z]|$)/;
var RIGHTS = /^(permissions?|privileges?|rights?|acl|abilit(y|ies)|capabilit(y|ies))$/;
var EVERYBODY = /^(everyone|everybody|anyone|registered|registeredusers?|users?|allusers|members?|allmembers|guests?|visitors?|anonymous|unregistered|spiders?|crawlers?|robots?|authenticated|default|defaultrole|public)$/;
function grantsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (!GIVES.test(name) || !chainOf(call.expression).flatMap(splitWords).some((word) => RIGHTS.test(word)))
    return [];
  const given = call.arguments.map(stringsOf);
  const to = given.find((strings) => strings.some(isEverybody))?.find(isEverybody);
  if (!to) return [];
  return given.flatMap((strings) => strings.some(isEverybody) ? [] : strings.map((one) => ({ name: one, to })));
}
var SEES = /^(view|read|see|list)$/;
function rightOf(permission) {
  const parts = permission.split(/[.:/]/);
  const [before, last] = parts.slice(-2);
  return last !== void 0 && SEES.test(before) ? `${before} ${last}` : parts.at(-1);
}
var GRANTS_SIGHT = /['"`](?:[\w-]+[.:/])*(?:view|read|see|list)[.:/](?:users|profiles|accounts|members|people)['"`]/;
var isEverybody = ({ text }) => EVERYBODY.test(splitWords(text).join(""));
function stringsOf(argument) {
  const inner = unwrap(argument);
  if (ts18.isStringLiteralLike(inner)) return [inner];
  if (ts18.isArrayLiteralExpression(inner)) return inner.elements.filter(ts18.isStringLiteralLike);
  const value = ts18.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts18.isArrayLiteralExpression(unwrap(value)) ? stringsOf(value) : [];
}
var ownerOfGrant = (to) => ownerOf("grant", "permission of", to, [], ["permission"]);
var WHAT = /^(name|key|id|permission|action|right|privilege|capability|ability)$/;
var FROM2 = /^(min(imum)?_?(role|rank|level|grade)|default_?(role|grant|for)|(required|lowest)_?(role|rank|level)|granted_?to|allowed_?for)$/i;
var NOBODY_KNOWN = /^(everyone|everybody|anyone|anybody|guest|guests|guest user|visitor|visitors|anonymous|anonymous user|unregistered|unregistered user|unregistered users|public|unauthenticated|logged out|anon)$/;
function grantedRow(object) {
  let what = null;
  let to = null;
  for (const one of object.properties) {
    if (!ts18.isPropertyAssignment(one) || ts18.isComputedPropertyName(one.name)) continue;
    const value = unwrap(one.initializer);
    if (WHAT.test(textOf(one.name)) && ts18.isStringLiteralLike(value)) what ??= value;
    if (FROM2.test(textOf(one.name))) to = value;
  }
  const said = to && (ts18.isStringLiteralLike(to) ? to.text : chainOf(to).at(-1) ?? "");
  if (!what || !to || said === null || !NOBODY_KNOWN.test(splitWords(said).join(" "))) return null;
  const [name, right] = [what, rightOf(what.text)];
  return { name, text: right, value: to, means: ["everyone"], owner: () => ownerOfGrant(said) };
}

// src/extract/code/autoplay/names.ts
var AUTOPLAY = phrasesOf(["autoplay", "auto play", "autoplays", "autoplaying"]);
var BESIDE3 = /* @__PURE__ */ new Set([
  "is",
  "should",
  "enable",
  "enabled",
  "use",
  "with",
  "can",
  "will",
  "video",
  "videos",
  "gif",
  "gifs",
  "media",
  "audio",
  "next",
  "default",
  "initial",
  "embed"
]);
var TURNED = /* @__PURE__ */ new Set(["disable", "disabled", "no", "prevent", "block", "stop", "without"]);
function autoplayOf(name) {
  const words = splitWords(name);
  const at = words.findIndex(
    (_, index) => AUTOPLAY.some((one) => isPhrase(words.slice(index, index + one.words.length), one))
  );
  if (at < 0) return null;
  const length = words[at].startsWith("autoplay") ? 1 : 2;
  const others = [...words.slice(0, at), ...words.slice(at + length)];
  if (others.every((word) => BESIDE3.has(word))) return true;
  return others.some((word) => TURNED.has(word)) && others.every((word) => BESIDE3.has(word) || TURNED.has(word)) ? false : null;
}
var SLIDES = phrasesOf([
  "carousel",
  "slider",
  "slide",
  "slideshow",
  "swiper",
  "embla",
  "splide",
  "glide",
  "slick",
  "flicking",
  "marquee",
  "ticker"
]);
var OTHERS = phrasesOf([
  "lottie",
  "rive",
  "animation",
  "confetti",
  "game",
  "move",
  "board",
  "chess",
  "replay",
  "tour",
  "typed",
  "typing",
  "howl",
  "testimonial",
  "tween",
  "timeline player",
  "generated",
  "generation",
  "generator",
  "sound effect",
  "ringtone",
  "notification sound"
]);
var LIVE = phrasesOf([
  "camera",
  "webcam",
  "call",
  "voice",
  "participant",
  "conference",
  "meeting",
  "qr",
  "scanner",
  "barcode",
  "rtc",
  "web rtc",
  "peer",
  "local video",
  "remote video",
  "video track",
  "audio track",
  "audio renderer",
  "screen share",
  "user media",
  "recorder"
]);
var OPENED = phrasesOf([
  "modal",
  "dialog",
  "lightbox",
  "viewer",
  "overlay",
  "popup",
  "pop up",
  "popover",
  "fullscreen",
  "full screen",
  "spotlight",
  "sheet",
  "gallery",
  "theater",
  "theatre",
  "picker",
  "zoom",
  "detail",
  "preview carousel"
]);
var STARTED = phrasesOf([
  "play",
  "played",
  "playing",
  "started",
  "open",
  "opened",
  "clicked",
  "active",
  "activated",
  "expanded",
  "hover",
  "hovered",
  "hovering",
  "selected",
  "current",
  "show video",
  "show player",
  "visible video",
  "pressed",
  "tapped",
  "interacted"
]);
var holds = (phrases) => (names) => names.some((name) => hasAnyPhrase(splitWords(name), phrases));
var namesSlides = holds(SLIDES);
var namesOther = holds(OTHERS);
var namesLive = holds(LIVE);
var namesOpened = holds(OPENED);
var namesStarted = holds(STARTED);
var OF_FILMS = phrasesOf([
  "player",
  "video",
  "film",
  "movie",
  "clip",
  "watch",
  "play",
  "trailer",
  "stream",
  "media",
  "audio"
]);

// src/extract/code/age/definitions.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
var COMPUTES = phrasesOf([
  "calculate age",
  "compute age",
  "calc age",
  "get age",
  "age of",
  "age from",
  "age in years",
  "to age",
  "calculate user age",
  "get user age"
]);
function definitionsIn(file, concept) {
  return file.ofKinds(FUNCTION_KINDS).flatMap((node) => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameOfFunction(node);
    const trait = name && traitOf(node, name.getText(), concept);
    return name && trait ? [{ name, trait }] : [];
  });
}
function traitOf(node, name, concept) {
  const words = splitWords(name);
  if (/^[A-Z]/.test(name) || /^(on|handle|use|set|render)[A-Z]/.test(name)) return null;
  if (!isUnlike(concept, words, null)) {
    const isAsked = namesQuestion(words, concept) && !isConstant(node) && !isUnasked(node, words, concept);
    if (isAsked && !(saysOld(words) && measuresThing(node))) return "predicate";
    if (hasAnyPhrase(words, COMPUTES) && mentionsBirth(node)) return "computes";
  }
  return answersByAge(node, concept) || makesRuleOfAge(node, words, concept) ? "predicate" : null;
}
function makesRuleOfAge(node, words, concept) {
  if (!words.some((word) => /^(age|old|adult|birth\w*|dob)$/.test(word))) return false;
  return returnsOf2(node).some((one) => {
    const made = unwrap(one);
    return isFunction(made) && returnsOf2(made).some((answer) => tested(answer).some((part) => isOfAge(part, concept)));
  });
}
var isOfAge = (part, concept) => matchComparison(part, true, concept) !== null;
function tested(answer) {
  const inner = unwrap(answer);
  return verdictsIn(ts19.isConditionalExpression(inner) ? inner.condition : inner);
}
function namesQuestion(words, concept) {
  return concept.conditions.some((one) => hasAnyPhrase(words, one.names)) || concept.calls.some((one) => fitsPattern(one, words));
}
function isUnasked(node, words, concept) {
  const general = concept.conditions.filter((one) => one.of !== null && hasAnyPhrase(words, one.names));
  if (general.length === 0) return false;
  const text = [...words, ...node.parameters.flatMap((one) => splitWords(one.getText()))];
  return !general.some((one) => hasAnyPhrase(text, one.of)) && !mentionsBirth(node);
}
function isConstant({ body }) {
  if (!body) return true;
  if (!ts19.isBlock(body)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  if (!only) return true;
  return more.length === 0 && ts19.isReturnStatement(only) && (!only.expression || literalOf(only.expression) !== null);
}
function answersByAge(node, concept) {
  return returnsOf2(node).some((one) => verdictsIn(one).some((part) => isOfAge(part, concept)));
}
function verdictsIn(expression) {
  const inner = unwrap(expression);
  if (ts19.isPrefixUnaryExpression(inner)) return verdictsIn(inner.operand);
  if (!ts19.isBinaryExpression(inner)) return [];
  const isJoined = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
  return isJoined ? [...verdictsIn(inner.left), ...verdictsIn(inner.right)] : [inner];
}
function returnsOf2(node) {
  const { body } = node;
  if (!body) return [];
  if (!ts19.isBlock(body)) return [body];
  const found = [];
  const walk = (one) => {
    if (isFunction(one)) return;
    if (ts19.isReturnStatement(one) && one.expression) found.push(one.expression);
    ts19.forEachChild(one, walk);
  };
  ts19.forEachChild(body, walk);
  return found;
}
function callsOfDefinitions(file, concept) {
  return file.calls.flatMap((node) => {
    const name = nameOf(node.expression);
    if (name === null || !MAY_ASK.test(name)) return [];
    const called = calleeOf(node.expression);
    const head = nameNode(node.expression);
    return head && called && comparesAge(called, concept) ? [head] : [];
  });
}
var MAY_ASK = /birth|dob|adult|minor|eligib|age(?![a-z])|old/i;
var compared = /* @__PURE__ */ new WeakMap();
function comparesAge(node, concept) {
  let found = compared.get(node);
  if (found === void 0) {
    found = false;
    eachNode(node, (one) => {
      found ||= ts19.isBinaryExpression(one) && matchComparison(one, true, concept) !== null;
    });
    compared.set(node, found);
  }
  return found;
}
function nameOfFunction(node) {
  if (declaredName(node) === null || ts19.isConstructorDeclaration(node)) return null;
  if (node.name) return node.name;
  let holder = node.parent;
  while (isHookOf(holder) || ts19.isParenthesizedExpression(holder) || ts19.isAsExpression(holder)) holder = holder.parent;
  return ts19.isVariableDeclaration(holder) || ts19.isPropertyAssignment(holder) || ts19.isPropertyDeclaration(holder) ? holder.name : null;
}
function isHookOf(node) {
  return ts19.isCallExpression(node) && /^(use[A-Z]|memo|action|computed|debounce|wrap)/.test(nameOf(node.expression) ?? "");
}

// src/extract/code/autoplay/pressed.ts
import { ts as ts21 } from "./vendor/ts-morph.js";

// src/extract/code/autoplay/class-states.ts
import { ts as ts20 } from "./vendor/ts-morph.js";
var PRESS = /^on(Click|Press|Tap|PointerUp|MouseUp|TouchEnd)$/;
var UNSET = /^(false|null|undefined|0|''|""|``)$/;
function isClassStateOfPress(name) {
  const key = keyOfState(name);
  const owner = key === null ? null : classAround(name);
  if (key === null || !owner || !isPlain(owner)) return false;
  const { started, given, isOpen } = writesOf(owner, key);
  if (isOpen || started.length === 0 || !started.every(isUnset)) return false;
  const set = given.filter((value) => !isUnset(value));
  return set.length > 0 && set.every((value) => isOfPress(value, owner));
}
function keyOfState(name) {
  const { parent } = name;
  if (ts20.isPropertyAccessExpression(parent) && parent.name === name)
    return isState(parent.expression) ? name.text : null;
  const declared = declarationOf(name.text, name);
  if (!declared || !ts20.isBindingElement(declared) || !ts20.isObjectBindingPattern(declared.parent)) return null;
  const holder = declared.parent.parent;
  const isTaken = ts20.isVariableDeclaration(holder) && holder.initializer && isState(holder.initializer);
  return isTaken && !declared.initializer ? textOf(declared.propertyName ?? declared.name) : null;
}
function isState(expression) {
  const inner = unwrap(expression);
  return ts20.isPropertyAccessExpression(inner) && inner.name.text === "state" && isThis(inner.expression);
}
var isThis = (node) => node.kind === ts20.SyntaxKind.ThisKeyword;
function classAround(node) {
  for (let at = node.parent; at; at = at.parent) if (ts20.isClassLike(at)) return at;
  return null;
}
var isPlain = ({ heritageClauses }) => (heritageClauses ?? []).some(
  ({ token, types }) => token === ts20.SyntaxKind.ExtendsKeyword && types.every(({ expression }) => /^(\w+\.)?(Pure)?Component$/.test(expression.getText()))
);
function writesOf(owner, key) {
  const writes = { started: [], given: [], isOpen: false };
  const take = (object, into) => {
    const inner = object && unwrap(object);
    if (!inner || !ts20.isObjectLiteralExpression(inner)) return void (writes.isOpen = true);
    for (const one of inner.properties) {
      if (!one.name || ts20.isComputedPropertyName(one.name)) writes.isOpen = true;
      else if (textOf(one.name) !== key) continue;
      else if (ts20.isPropertyAssignment(one)) into.push(one.initializer);
      else writes.isOpen = true;
    }
  };
  eachNode(owner, (node) => {
    if (ts20.isPropertyDeclaration(node) && textOf(node.name) === "state") take(node.initializer, writes.started);
    if (isAssigned(node) && isState(node.left)) take(node.right, writes.started);
    if (isAssigned(node) && ts20.isPropertyAccessExpression(node.left) && isState(node.left.expression))
      writes.isOpen = true;
    if (ts20.isMethodDeclaration(node) && textOf(node.name) === "getDerivedStateFromProps") writes.isOpen = true;
    if (!ts20.isCallExpression(node) || nameOf(node.expression) !== "setState") return;
    const [first] = node.arguments;
    const given = first && unwrap(first);
    if (given && isFunction(given)) for (const answer of answersOf(given)) take(answer, writes.given);
    else take(given, writes.given);
  });
  return writes;
}
var isAssigned = (node) => ts20.isBinaryExpression(node) && node.operatorToken.kind === ts20.SyntaxKind.EqualsToken;
function answersOf({ body }) {
  if (!body || !ts20.isBlock(body)) return [body];
  const answers = [];
  eachNode(body, (node) => {
    if (ts20.isReturnStatement(node)) answers.push(node.expression);
  });
  return answers;
}
var isUnset = (value) => UNSET.test(unwrap(value).getText());
function isOfPress(node, owner) {
  for (let at = node; at !== owner; at = at.parent) {
    if (ts20.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
    if (at.parent === owner) {
      const name = (ts20.isMethodDeclaration(at) || ts20.isPropertyDeclaration(at)) && textOf(at.name);
      return name ? isOnlyPressed(name, owner) : false;
    }
  }
  return false;
}
function isOnlyPressed(name, owner) {
  let pressed = 0;
  let isOther = isHeldByOthers(owner);
  eachNode(owner, (node) => {
    isOther ||= givesItselfAway(node);
    if (!ts20.isIdentifier(node) && !ts20.isStringLiteralLike(node)) return;
    const { parent } = node;
    if (node.text !== name || parent.parent === owner && parent.name === node) return;
    if (!ts20.isPropertyAccessExpression(parent) || parent.name !== node || !isThis(parent.expression)) isOther = true;
    else if (isBound(parent, name)) return;
    else if (isHandedToPress(parent)) pressed++;
    else isOther = true;
  });
  return pressed > 0 && !isOther;
}
var givesItselfAway = (node) => isThis(node) && !ts20.isPropertyAccessExpression(node.parent) && !(ts20.isCallExpression(node.parent) && nameOf(node.parent.expression) === "bind") && !(ts20.isVariableDeclaration(node.parent) && ts20.isObjectBindingPattern(node.parent.name));
function isHeldByOthers({ name }) {
  if (!name) return true;
  const held = new RegExp(`<${literally(name.text)}\\b[^<]*?\\sref=`);
  return held.test(name.getSourceFile().text) || (linksOf(name)?.filesWith(name.text, held) ?? []).length > 0;
}
function isBound(node, name) {
  let at = node;
  while (ts20.isPropertyAccessExpression(at.parent) || ts20.isCallExpression(at.parent)) at = at.parent;
  const whole = at.parent;
  return isAssigned(whole) && whole.left.getText() === `this.${name}` && /^this\.\w+(\.bind\(this\))?$/.test(at.getText());
}
function isHandedToPress(node) {
  for (let at = node; at.parent && !ts20.isClassLike(at); at = at.parent)
    if (ts20.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
  return false;
}

// src/extract/code/autoplay/pressed.ts
function waitsForPress(test) {
  let found = false;
  const visit = (node) => {
    if (!found && ts21.isIdentifier(node)) found = isStateOfPress(node);
  };
  visit(test);
  eachNode(test, visit);
  return found;
}
var isBehindPress = (node) => pressedBefore(node) !== null;
function pressedBefore(node) {
  for (const held of heldAt(node))
    if ("test" in held && held.outcome !== isDenial(held.test) && waitsForPress(held.test)) return held.test;
  return null;
}
function isDenial(test) {
  const inner = unwrap(test);
  return ts21.isPrefixUnaryExpression(inner) && inner.operator === ts21.SyntaxKind.ExclamationToken;
}
function testsOfSources(element) {
  const hasAddress = element.attributes.properties.some(
    (one) => ts21.isJsxSpreadAttribute(one) || /^(src|srcObject)$/.test(one.name?.getText() ?? "")
  );
  if (hasAddress || !ts21.isJsxElement(element.parent)) return [];
  return element.parent.children.flatMap((child) => {
    const inner = ts21.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
    if (inner && ts21.isConditionalExpression(inner)) return [inner.condition];
    const isAnd = inner && ts21.isBinaryExpression(inner) && inner.operatorToken.getText() === "&&";
    return isAnd ? [inner.left] : [];
  });
}
var UNSET2 = /^(false|null|undefined|0|''|""|``)$/;
function startsUnset(name) {
  const declaration = declarationOf(name.text, name);
  const holder = declaration && ts21.isBindingElement(declaration) ? declaration.parent.parent : null;
  const made = holder && ts21.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts21.isCallExpression(made)) return false;
  const [first] = made.arguments;
  return !first || UNSET2.test(unwrap(first).getText());
}
function isStateOfPress(name) {
  if (isClassStateOfPress(name)) return true;
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts21.isBindingElement(declaration) || !ts21.isArrayBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made = ts21.isVariableDeclaration(holder) && holder.initializer && unwrap(holder.initializer);
  if (made && ts21.isCallExpression(made) && made.arguments[0]?.kind === ts21.SyntaxKind.TrueKeyword) return false;
  const [state, change] = declaration.parent.elements;
  if (state !== declaration || !change || !ts21.isBindingElement(change)) return false;
  const setter = textOf(change.name);
  const component = enclosingFunction(declaration);
  let found = false;
  if (component)
    eachNode(component, (node) => {
      if (!found && ts21.isJsxAttribute(node) && PRESS.test(textOf(node.name)) && node.initializer)
        found = reaches(node.initializer, setter);
      if (!found && isSetPress(node)) found = reaches(node.right, setter);
    });
  return found;
}
var isSetPress = (node) => ts21.isBinaryExpression(node) && node.operatorToken.kind === ts21.SyntaxKind.EqualsToken && ts21.isIdentifier(node.left) && PRESS.test(node.left.text) && isFunction(unwrap(node.right));
function reaches(handler, name, depth = 2) {
  let found = false;
  eachNode(handler, (node) => {
    if (found || !ts21.isIdentifier(node)) return;
    if (node.text === name) found = true;
    else if (depth > 0) {
      const named = functionNamed(node.text, node) ?? keptFunction(node);
      found = named?.body !== void 0 && named.body !== handler && reaches(named.body, name, depth - 1);
    }
  });
  return found;
}
function keptFunction(name) {
  const declaration = declarationOf(name.text, name);
  const value = declaration && ts21.isVariableDeclaration(declaration) && declaration.initializer;
  const call = value && unwrap(value);
  const [given] = call && ts21.isCallExpression(call) && nameOf(call.expression) === "useCallback" ? call.arguments : [];
  return given && (ts21.isArrowFunction(given) || ts21.isFunctionExpression(given)) ? given : null;
}
var RUNS = /^(exec|execute|run|perform|action|handler|callback|onSelect|onClick|onPress)$/;
var SHOWN_AS = /^(label|title|name|display|text|icon)$/;
function isOfEntry(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (!ts21.isPropertyAssignment(at.parent) || at.parent.initializer !== at || !isFunction(at)) continue;
    const isRun = RUNS.test(textOf(at.parent.name));
    if (isRun && at.parent.parent.properties.some((one) => one.name && SHOWN_AS.test(textOf(one.name)))) return true;
  }
  return false;
}
var READS3 = /^(drawImage|createImageBitmap|texImage2D|fromPixels|captureStream)$/;
var SHOWS = /^(append|appendChild|prepend|insertBefore|replaceWith|replaceChild|replaceChildren|after|before)$/;
function isOnlyRead(receiver) {
  const inner = unwrap(receiver);
  const declaration = ts21.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const around = declaration && enclosingFunction(declaration);
  if (!around || !ts21.isIdentifier(inner)) return false;
  const made = ts21.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  if (!made || !ts21.isCallExpression(made) || nameOf(made.expression) !== "createElement") return false;
  let isRead = false;
  let isShown = false;
  eachNode(around, (node) => {
    if (ts21.isReturnStatement(node) && node.expression) isShown ||= unwrap(node.expression).getText() === inner.text;
    if (ts21.isBinaryExpression(node) && node.operatorToken.kind === ts21.SyntaxKind.EqualsToken) {
      isShown ||= unwrap(node.right).getText() === inner.text;
      isRead ||= node.left.getText() === `${inner.text}.muted` && node.right.kind === ts21.SyntaxKind.TrueKeyword;
    }
    if (!ts21.isCallExpression(node) || !node.arguments.some((one) => unwrap(one).getText() === inner.text)) return;
    const name = nameOf(node.expression) ?? "";
    isRead ||= READS3.test(name) || /^(capture|grab|extract|draw)[A-Z]/.test(name);
    isShown ||= SHOWS.test(name);
  });
  return isRead && !isShown;
}
var LOOKS = /^(replace|replaceAll|includes|startsWith|endsWith|indexOf|match|matchAll|search|split|test|exec)$/;
function isLookedFor(text) {
  const { parent } = text;
  return ts21.isCallExpression(parent) && parent.arguments[0] === text && LOOKS.test(nameOf(parent.expression) ?? "");
}
function isOfPicture(tag) {
  return /image|picture|photo/i.test(tag) && !/video|gif|media|player/i.test(tag);
}

// src/extract/code/reporting/holds-jsx.ts
import { ts as ts22 } from "./vendor/ts-morph.js";
function holdsJsx(node) {
  let holds2 = false;
  const look = (one) => {
    holds2 ||= ts22.isJsxElement(one) || ts22.isJsxSelfClosingElement(one) || ts22.isJsxFragment(one);
  };
  look(node);
  if (!holds2) eachNode(node, look);
  return holds2;
}

// src/extract/code/autoplay/opened-by-press.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
var DEEP2 = 2;
function isOpenedByPress(node, about, depth = DEEP2) {
  const component = componentAround(node);
  return component !== null && isShownByPress(component, about, depth);
}
function isShownByPress(component, about, depth = DEEP2, isOther = () => false) {
  const uses = ts23.isClassDeclaration(component) ? usesOfClass(component) : usesOfFunction(component);
  const asked = uses?.filter(({ parent }) => !ts23.isJsxClosingElement(parent) && !(isTag(parent) && isOther(parent)));
  if (!asked || asked.length === 0) return false;
  return asked.every((use) => {
    if (!isTag(use.parent)) return false;
    const said = toldByPress(use.parent, component) ?? pressedBefore(use);
    if (!said) return depth > 0 && isOpenedByPress(use, about, depth - 1);
    const names = [...namesIn(said), declaredName(component)];
    return names.some((name) => hasAnyPhrase(splitWords(name), about)) || depth === DEEP2 && isBehindCover(use.parent, component);
  });
}
var isTag = (node) => ts23.isJsxOpeningElement(node) || ts23.isJsxSelfClosingElement(node);
function toldByPress({ attributes }, component) {
  for (const one of attributes.properties) {
    const given = ts23.isJsxAttribute(one) && one.initializer && ts23.isJsxExpression(one.initializer) && one.initializer;
    if (!given || !given.expression || !isPressedState(given.expression)) continue;
    if (isHiddenWithout(textOf(one.name), component)) return given.expression;
  }
  return null;
}
function isPressedState(expression) {
  const inner = unwrap(expression);
  return (ts23.isIdentifier(inner) || ts23.isPropertyAccessExpression(inner)) && waitsForPress(inner);
}
function isHiddenWithout(prop, component) {
  const own = renderOf(component);
  const answers = own ? returnsOf2(own).filter(holdsJsx) : [];
  return answers.length > 0 && answers.every((answer) => heldAt(answer).some((one) => isOfProp(one, prop)));
}
function isOfProp(held, prop) {
  if (!("test" in held)) return false;
  const inner = unwrap(held.test);
  const isDenied = ts23.isPrefixUnaryExpression(inner) && inner.operator === ts23.SyntaxKind.ExclamationToken;
  const asked = isDenied ? unwrap(inner.operand) : inner;
  return held.outcome !== isDenied && /^((this\.)?props\.)?(\w+)$/.exec(asked.getText())?.[3] === prop;
}
function isBehindCover(tag, component) {
  let at = ts23.isJsxOpeningElement(tag) ? tag.parent : tag;
  while (ts23.isParenthesizedExpression(at.parent)) at = at.parent;
  const choice = at.parent;
  if (!ts23.isConditionalExpression(choice) || choice.whenTrue !== at) return false;
  let isPressed = false;
  eachNode(choice.whenFalse, (node) => {
    isPressed ||= ts23.isJsxAttribute(node) && PRESS.test(textOf(node.name));
  });
  return isPressed && showsOnlyFilm(component);
}
var FILM = /^(video|iframe|source|track|object|embed|div|span|figure|section|View|WebView|Video|ReactPlayer)$/;
function showsOnlyFilm(component) {
  let isOnly = true;
  eachNode(component, (node) => {
    if (isTag(node)) isOnly &&= FILM.test(node.tagName.getText());
    else if (ts23.isJsxText(node)) isOnly &&= node.text.trim() === "";
    else if (ts23.isJsxExpression(node) && !ts23.isJsxAttribute(node.parent)) isOnly &&= !mayBeText(node.expression);
  });
  return isOnly;
}
function mayBeText(expression) {
  const inner = expression && unwrap(expression);
  if (!inner || ts23.isJsxElement(inner) || ts23.isJsxSelfClosingElement(inner)) return false;
  if (ts23.isConditionalExpression(inner)) return mayBeText(inner.whenTrue) || mayBeText(inner.whenFalse);
  if (ts23.isBinaryExpression(inner)) return mayBeText(inner.right);
  return inner.kind !== ts23.SyntaxKind.NullKeyword;
}
function componentAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at) && !ts23.isClassDeclaration(at)) continue;
    if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  }
  return null;
}

// src/extract/code/defaults/markup.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var NAME = /^(name|field|fieldName|id)$/;
var VALUE = /^(defaultValue|initialValue|defaultChecked|defaultSelected|defaultIsSelected)$/;
function startingControl({ attributes }) {
  let name = null;
  let start = null;
  let held = null;
  for (const attribute of attributes.properties) {
    if (ts24.isJsxSpreadAttribute(attribute)) name ??= registeredAs(attribute.expression);
    if (!ts24.isJsxAttribute(attribute)) continue;
    const said = textOf(attribute.name);
    const { initializer } = attribute;
    if (NAME.test(said) && initializer && ts24.isStringLiteral(initializer) && (name === null || said !== "id"))
      name = initializer;
    if (VALUE.test(said)) start = attribute;
    if (said === "ref") held = heldAs(initializer);
  }
  if (!start) return null;
  name ??= held;
  if (!name) return null;
  const given = start.initializer;
  if (!given) return { name, value: name, means: ["true"] };
  if (ts24.isStringLiteral(given)) return { name, value: given };
  return ts24.isJsxExpression(given) && given.expression ? { name, value: given.expression } : null;
}
function heldAs(ref) {
  if (!ref || ts24.isStringLiteral(ref)) return ref ?? null;
  const given = ts24.isJsxExpression(ref) && ref.expression ? unwrap(ref.expression) : null;
  if (!given || !ts24.isArrowFunction(given)) return null;
  const [only] = ts24.isBlock(given.body) ? given.body.statements : [given.body];
  const set = only && ts24.isExpressionStatement(only) ? only.expression : only;
  const inner = set && ts24.isExpression(set) ? unwrap(set) : null;
  const isSet = inner && ts24.isBinaryExpression(inner) && ts24.isPropertyAccessExpression(inner.left);
  return isSet ? inner.left.name : null;
}
function registeredAs(given) {
  if (!ts24.isCallExpression(given) || !/^(register|getFieldProps|getInputProps|field)$/.test(nameOf(given.expression) ?? ""))
    return null;
  const [first] = given.arguments;
  return first && ts24.isStringLiteralLike(first) ? first : null;
}

// src/extract/code/autoplay/player-options.ts
import { ts as ts25 } from "./vendor/ts-morph.js";
var MAKES3 = /^(load|create|make|init|mount|embed|render|inflate|attach|setup|build|add|spawn|open|play|start)$/;
var PLAYS = /^(video|videos|audio|player|film|movie|clip|media|sound|track|youtube|vimeo)$/;
var CHOSEN2 = /^(settings?|preferences?|prefs|users?|account|profile|saved|stored|kept|persisted|storage|local|state|store)$/;
function isOptionOfPlayer(object, given) {
  if (autoplayOf(given) === null || !ts25.isObjectLiteralExpression(object)) return false;
  let at = object;
  while (!ts25.isVariableDeclaration(at) && !ts25.isStatement(at) && at.parent) at = at.parent;
  if (!ts25.isVariableDeclaration(at) || !ts25.isIdentifier(at.name) || !at.initializer) return false;
  if (unwrap(at.initializer) !== object || isHandedOut(at) || saysChosen([at.name.text, at.type?.getText() ?? ""]))
    return false;
  const name = at.name;
  const uses = (linksOf(name)?.identifiers(name.text) ?? []).filter((one) => one !== name);
  return uses.length > 0 && uses.every((one) => declarationOf(one.text, one) === at && isLaidUnder(one));
}
var isHandedOut = (declaration) => !ts25.isSourceFile(declaration.parent.parent.parent) || (ts25.getCombinedModifierFlags(declaration) & ts25.ModifierFlags.Export) !== 0;
var saysChosen = (names) => names.flatMap(splitWords).some((word) => CHOSEN2.test(word));
function isLaidUnder(use) {
  const maker = enclosingFunction(use);
  if (!maker || !makesFilm(maker)) return false;
  const { parent } = use;
  const [over] = ts25.isSpreadAssignment(parent) ? parent.parent.properties.slice(parent.parent.properties.indexOf(parent) + 1).map((one) => ts25.isSpreadAssignment(one) ? one.expression : void 0) : ts25.isCallExpression(parent) && nameOf(parent.expression) === "assign" ? parent.arguments.slice(parent.arguments.indexOf(use) + 1) : [];
  const inner = over && unwrap(over);
  if (!inner || !ts25.isIdentifier(inner) || saysChosen([inner.text])) return false;
  return maker.parameters.some(
    (one) => ts25.isIdentifier(one.name) && textOf(one.name) === inner.text && !saysChosen([one.type?.getText() ?? ""])
  );
}
function makesFilm(maker) {
  const words = splitWords(declaredName(maker) ?? "");
  return words.some((word) => PLAYS.test(word)) && MAKES3.test(words[0] ?? "") && !words.some((word) => CHOSEN2.test(word));
}

export {
  isFileRoute,
  pathOfFile,
  entryOfFile,
  exportedName,
  mayEnter,
  HANDLERS,
  isDeclaredOptions,
  makerInside,
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
  inventedBirthsIn,
  findFallbacks,
  alternatives,
  askedForNothing,
  declaredDefault,
  namedRow,
  decoratedDefault,
  keyedRead,
  storedKey,
  columnDefault,
  storedBehind,
  otherAlternatives,
  ownerOf,
  schemaOwner,
  objectOwner,
  fileName,
  aroundOf,
  atomOwner,
  classOwner,
  readOwner,
  propsOwner,
  ageOwner,
  typeNames,
  GIVES,
  grantsOf,
  rightOf,
  GRANTS_SIGHT,
  ownerOfGrant,
  grantedRow,
  startingControl,
  autoplayOf,
  namesSlides,
  namesOther,
  namesLive,
  namesOpened,
  namesStarted,
  OF_FILMS,
  definitionsIn,
  returnsOf2 as returnsOf,
  callsOfDefinitions,
  holdsJsx,
  PRESS,
  waitsForPress,
  isBehindPress,
  testsOfSources,
  startsUnset,
  isOfEntry,
  isOnlyRead,
  isLookedFor,
  isOfPicture,
  isOpenedByPress,
  isShownByPress,
  componentAround,
  isOptionOfPlayer
};
