import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  BIRTH_TOKENS,
  answerGivenTo,
  answerTaken,
  answersLater,
  askedOfElement,
  asksForOwnMaking,
  asksForPending,
  asksOfNobody,
  assignedAt,
  calleeOf,
  callsOf,
  changeBehind,
  checksOf,
  checksOfChange,
  conditionsAsked,
  declarationOf,
  elementsOf,
  fitsCallName,
  functionBehind,
  functionNamed,
  getterOfStore,
  handedOn,
  heldAt,
  heldAtEnd,
  heldByCall,
  heldByEach,
  heldByFilter,
  heldByLoop,
  heldInEach,
  importedAs,
  isAnsweredByMaking,
  isAskedAfterChange,
  isAsync,
  isBirthName,
  isChoiceOfConnected,
  isGetter,
  isPastAnybody,
  isSnapshot,
  isTakenFrom,
  isUnawaited,
  isUnlike,
  isWithinUnlike,
  linksOf,
  literalOf,
  lookUpIn,
  madeForEach,
  makesWhatItIsCalled,
  matchComparison,
  matchConstant,
  meaningOf,
  meaningOfAnswer,
  measuresThing,
  memberOf2 as memberOf,
  mentionsBirth,
  namesIn,
  numberedIn,
  operandsOf,
  peopleAskedBy,
  personBehind,
  queryBehind,
  queryFoundEmpty,
  queryIn,
  queryNarrowed,
  resultAsked,
  returnsOf,
  rowsAreSafe,
  safeIfListed,
  saidOf,
  saysAgreed,
  saysOld,
  saysPrivateTalk,
  standInOf,
  standsFor,
  tablesAsked,
  truthOfResult,
  unseenBeforeSearch,
  usesOf,
  usesOfClass,
  usesOfFunction,
  valueBehind,
  valueOf,
  valueOfDeclaration,
  writesTo
} from "./chunk-GIH6QGUG.js";
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
} from "./chunk-MUTQZ5KD.js";
import {
  findPhrase,
  hasAnyPhrase,
  isPhrase,
  phraseLength,
  phrasesOf,
  splitWords
} from "./chunk-VCMRK5ZB.js";
import {
  baseName
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/guards/role-decorators.ts
import { ts } from "./vendor/ts-morph.js";
var MARKS = /^(allow(ed)? |require[ds]? |has |with )?(roles?|any role|authori[sz]ed)$/;
var STAFF = /^(super ?)?(admin|administrator|moderator|staff|operator|superuser|sysadmin)s?$/;
var READS = /\b\w*(?:Role|Permission|Authori[sz])\w*Guard\b/;
function isForStaff(decorator) {
  const { parent } = decorator;
  const mark = ts.isCallExpression(parent) && parent.expression === decorator ? parent : unwrap(decorator);
  if (!ts.isCallExpression(mark) || !ts.isDecorator(mark.parent) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? "").join(" ");
  if (!MARKS.test(name) || !mark.arguments.flatMap(rolesIn).every(isStaff)) return false;
  return /authori/.test(name) || isRead(mark);
}
var RIGHTS = /^(allow(ed)? |require[ds]? |has |with |check |user )?((any |all )?(permissions?|rights?|privileges?)|authori[sz]ed)$/;
var OF_STAFF = /^(manage|administer|administrate|moderate|moderation|ban|unban|suspend|impersonate|audit|admin|administrator|administration|moderator|staff|superuser|sysadmin|backoffice)$/;
var OWN = /^(own|self|me|mine|login|basic|public|any|everyone)$/;
function asksRight(decorator) {
  const { parent } = decorator;
  const mark = ts.isCallExpression(parent) && parent.expression === decorator ? parent : unwrap(decorator);
  if (!ts.isCallExpression(mark) || !ts.isDecorator(mark.parent) || mark.arguments.length === 0) return false;
  const name = splitWords(nameOf(mark.expression) ?? "").join(" ");
  if (!RIGHTS.test(name) || !mark.arguments.flatMap(rolesIn).every(isRight)) return false;
  return /authori/.test(name) || isRead(mark);
}
function isRight(right) {
  const said = literalOf(right)?.value;
  const words = splitWords(typeof said === "string" ? said : chainOf(right).at(-1) ?? "");
  return words.length > 1 && words.some((word) => OF_STAFF.test(word)) && !words.some((word) => OWN.test(word));
}
function isWithinStaffOnly(node) {
  for (let at = node; at; at = at.parent)
    if ((ts.isMethodDeclaration(at) || ts.isClassLike(at)) && decoratorsOf(at).some(isForStaff)) return true;
  return false;
}
function rolesIn(given) {
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap(rolesIn);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  const roles = inner.properties.find((one) => one.name && /^roles?$/.test(one.name.getText()));
  return roles && ts.isPropertyAssignment(roles) ? rolesIn(roles.initializer) : [inner];
}
function isStaff(role) {
  const said = literalOf(role)?.value;
  const text = typeof said === "string" ? said : chainOf(role).at(-1) ?? "";
  return STAFF.test(
    splitWords(text).join(" ").replace(/^role /, "")
  );
}
function isRead(mark) {
  const method = mark.parent.parent;
  const marked = [method, method.parent].filter((one) => ts.isMethodDeclaration(one) || ts.isClassLike(one));
  if (marked.some((one) => decoratorsOf(one).some((other) => READS.test(other.getText())))) return true;
  const links = linksOf(mark);
  return ["APP_GUARD", "useGlobalGuards"].some((name) => (links?.filesWith(name, READS) ?? []).length > 0);
}
var decoratorsOf = (node) => ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map(({ expression }) => expression) : [];

// src/extract/code/entries/in-files.ts
import { ts as ts2 } from "./vendor/ts-morph.js";
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
  if (ts2.isFunctionDeclaration(node)) {
    const kinds = (node.modifiers ?? []).map((one) => one.kind);
    if (!kinds.includes(ts2.SyntaxKind.ExportKeyword)) return null;
    const isDefault = kinds.includes(ts2.SyntaxKind.DefaultKeyword);
    const at = node.name ?? node;
    return { name: isDefault ? "default" : node.name?.text ?? "", at, whole: node };
  }
  if (ts2.isExportAssignment(node) && !node.isExportEquals) {
    const inner = unwrap(node.expression);
    return { name: "default", at: ts2.isCallExpression(inner) ? inner.expression : inner, whole: wholeOf(node, inner) };
  }
  if (ts2.isVariableDeclaration(node) && ts2.isIdentifier(node.name) && node.initializer) {
    const statement = node.parent.parent;
    const isExported = ts2.isVariableStatement(statement) && (statement.modifiers ?? []).some((one) => one.kind === ts2.SyntaxKind.ExportKeyword);
    return isExported ? { name: node.name.text, at: node.name, whole: node.initializer } : null;
  }
  if (ts2.isBinaryExpression(node) && ts2.isPropertyAccessExpression(node.left) && ts2.isSourceFile(node.parent.parent)) {
    const isOfModule = /^(module\.)?exports$/.test(node.left.expression.getText());
    return isOfModule ? { name: node.left.name.text, at: node.left.name, whole: node.right } : null;
  }
  return null;
}
function wholeOf(node, inner) {
  if (!ts2.isIdentifier(inner)) return inner;
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
import { ts as ts3 } from "./vendor/ts-morph.js";
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
  for (; ts3.isExpression(at.parent) && unwrap(at.parent) === node; at = at.parent)
    if (ts3.isSatisfiesExpression(at.parent) || ts3.isAsExpression(at.parent)) types.push(at.parent.type);
  if (!ts3.isVariableDeclaration(at.parent)) return false;
  if (at.parent.type) types.push(at.parent.type);
  return types.some((type) => isOfLibrary(type, imports));
}
function isOfLibrary(type, imports) {
  let isFound = false;
  eachNode(type, (node) => {
    const binding = ts3.isIdentifier(node) ? imports.get(node.text) : void 0;
    isFound ||= binding !== void 0 && FROM.test(binding.specifier) && TYPES.test(binding.name);
  });
  return isFound;
}
function makerInside(adapter) {
  const value = ts3.isPropertyAssignment(adapter) ? unwrap(adapter.initializer) : null;
  const own = value && ts3.isObjectLiteralExpression(value) ? value.properties.find((one) => one.name !== void 0 && textOf(one.name) === "createUser") : void 0;
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
  const isNamed2 = ask.name(
    "sign register registration create add insert signup createaccount createuser registeruser adduser insertuser",
    (_, name) => isSignUpName(name)
  );
  const isMade = ask.name("new make", (_, name) => isSignUpName(name));
  const inPath = ({ path }) => path.replace(/\.[^./]+$/, "").split("/").slice(-3).some(isSignUpName);
  const isSaid = any(isNamed2, inPath, inText(DASHED), inText(OWNED));
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
    all(password, isNamed2, mayEnter),
    all(isMade, mayEnter),
    all(isHere, mayHandAccount(ask, isNamed2)),
    all(isHere, ({ path }) => isFileRoute(path), any(isNamed2, isMade))
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
import { ts as ts4 } from "./vendor/ts-morph.js";
var READS_DATE = /^(Date|dayjs|moment|utc|parseISO|fromISO|parse|of|from)$/;
var MAKES = /^(create\w*|insert\w*|save|add|register\w*|build|upsert|new|of|signUp|persist)$/i;
var PERSON = /^(users?|accounts?|members?|profiles?|students?|pupils?|customers?|children|kids?)$/;
var OF_NOBODY = /^(seed|seeds|seeder|seeding|demo|test|tests|testing|fixture|fixtures|fake|faker|mock|mocks|dummy|sample|samples|example|examples|bot|bots|robot|placeholder|preview|skeleton|stub|stubs|admin|superuser|migrate|migration|anonymize|anonymise|anonymous|erase|erased|scrub|deleted)$/;
function inventedBirthsIn(file, concept) {
  if (file.side === "client" || isOfNobody(file.path.split("/"))) return [];
  return file.ofKind(ts4.SyntaxKind.PropertyAssignment).flatMap((node) => {
    if (ts4.isComputedPropertyName(node.name) || !isBirthName(textOf(node.name))) return [];
    const literal = dayIn(node.initializer);
    if (!literal || isWrittenOut(node.parent) || !makesAccount(node) || isOfNobody(enclosingNames(node))) return [];
    if (isWithinUnlike(concept, file.path, node)) return [];
    return [{ node: node.name, symbol: textOf(node.name), literal }];
  });
}
var DAY = /^(?:19|20)\d\d(?:-\d{1,2}){0,2}(?:T[\d:.]+Z?)?$/;
function dayIn(expression) {
  const inner = unwrap(expression);
  if (ts4.isCallExpression(inner) && ts4.isPropertyAccessExpression(inner.expression)) {
    const { name, expression: holder } = inner.expression;
    if (/^(toDate|toISOString|toJSDate|format|getTime|valueOf)$/.test(name.text)) return dayIn(holder);
  }
  if (ts4.isNewExpression(inner) || ts4.isCallExpression(inner)) {
    const [first] = inner.arguments ?? [];
    return first && READS_DATE.test(nameOf(inner.expression) ?? "") ? dayIn(first) : null;
  }
  const value = literalOf(inner)?.value;
  if (typeof value === "number" && ts4.isNewExpression(inner.parent)) return dayAs(String(value), inner.parent);
  return typeof value === "string" && DAY.test(value) ? dayAs(value, expression) : null;
}
var dayAs = (day, node) => DAY.test(day) ? { value: day, text: node.getText() } : null;
var isWrittenOut = ({ properties }) => properties.every((one) => ts4.isPropertyAssignment(one) && (literalOf(one.initializer) ?? dayIn(one.initializer)));
function makesAccount(property) {
  let object = property.parent;
  while (ts4.isObjectLiteralExpression(object.parent) || ts4.isPropertyAssignment(object.parent)) {
    if (ts4.isPropertyAssignment(object.parent) && !/^(data|doc|user|profile|create|attributes|defaults|\$set|\$setOnInsert)$/.test(nameIn(object)))
      return false;
    object = object.parent;
  }
  const call = object.parent;
  if (!ts4.isCallExpression(call) && !ts4.isNewExpression(call)) return false;
  const made = call.expression.getText().split(".").slice(-3);
  const isMade = ts4.isNewExpression(call) || MAKES.test(nameOf(call.expression) ?? "");
  return isMade && nameNode(call.expression) !== null && made.flatMap(splitWords).some((word) => PERSON.test(word));
}
var nameIn = (object) => ts4.isPropertyAssignment(object.parent) && !ts4.isComputedPropertyName(object.parent.name) ? textOf(object.parent.name) : "";
var isOfNobody = (names) => names.flatMap((name) => splitWords(name.replace(/\.\w+$/, ""))).some((word) => OF_NOBODY.test(word));

// src/extract/code/defaults/fallbacks.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var ALTERNATIVES = [
  ts5.SyntaxKind.BinaryExpression,
  ts5.SyntaxKind.ConditionalExpression,
  ts5.SyntaxKind.IfStatement,
  ts5.SyntaxKind.BindingElement,
  ts5.SyntaxKind.Parameter,
  ts5.SyntaxKind.PropertyAssignment
];
function findFallbacks(file, concept) {
  const found = [];
  for (const node of file.ofKinds(ALTERNATIVES)) {
    for (const [value, other] of [...alternatives(node), ...declaredStandIn(node)]) {
      const literal = standInOf(other) ?? dayIn(other);
      const asked2 = literal && askedIn(value, literal);
      const name = asked2 && nameNode(asked2);
      if (!name) continue;
      const words = splitWords(textOf(name));
      if (isBirthName(textOf(name)) && (file.side === "client" || !DAY2.test(String(literal.value)))) continue;
      if (!hasAnyPhrase(words, concept.fallbacks) || isUnlike(concept, words, asked2)) continue;
      if (isOfSomethingElse(node, concept) || isWithinUnlike(concept, file.path, node)) continue;
      found.push({ name, literal });
    }
  }
  return found;
}
var DAY2 = /^\d{4}(-\d{1,2}){0,2}/;
function askedIn(value, literal) {
  const inner = numberedIn(value);
  if (!ts5.isCallExpression(inner)) return inner;
  if (typeof literal.value === "boolean") return null;
  const [verb] = splitWords(nameOf(inner.expression) ?? "");
  return /^(get|calculate|calc|compute|find|load|read|fetch|resolve|age)$/.test(verb ?? "") ? inner.expression : null;
}
function declaredStandIn(node) {
  if (!ts5.isPropertyAssignment(node) || ts5.isComputedPropertyName(node.name)) return [];
  for (let at = unwrap(node.initializer); ts5.isCallExpression(at) && ts5.isPropertyAccessExpression(at.expression); ) {
    const [first] = at.arguments;
    if (first && /^(default|catch|prefault)$/.test(at.expression.name.text)) return [[node.name, first]];
    at = unwrap(at.expression.expression);
  }
  return [];
}
var ARITHMETIC = /* @__PURE__ */ new Set([
  ts5.SyntaxKind.PlusToken,
  ts5.SyntaxKind.MinusToken,
  ts5.SyntaxKind.AsteriskToken,
  ts5.SyntaxKind.SlashToken
]);
function isOnlyReckonedWith(node) {
  const { name } = node;
  const owner = enclosingFunction(node.name);
  if (!ts5.isIdentifier(name) || !owner?.body) return false;
  let uses = 0;
  let reckoned = 0;
  eachNode(owner.body, (one) => {
    if (!ts5.isIdentifier(one) || one.text !== name.text) return;
    let holder = one.parent;
    while (ts5.isParenthesizedExpression(holder)) holder = holder.parent;
    uses++;
    if (ts5.isBinaryExpression(holder) && ARITHMETIC.has(holder.operatorToken.kind)) reckoned++;
  });
  return uses > 0 && uses === reckoned;
}
var TREE = /^(nesting|nested|depth|indent(ation)?|tree|node|leaf|branch|thread|comment|subtree|sibling)s?$/;
function isInTree(node) {
  if (!splitWords(textOf(node.name)).includes("child")) return false;
  const beside = ts5.isBindingElement(node) ? node.parent.elements : node.parent.parameters;
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
  if (!ts5.isBindingElement(node) && !ts5.isParameter(node)) return false;
  if (isInTree(node)) return true;
  const holder = ts5.isBindingElement(node) ? node.parent.parent : node;
  if (ts5.isVariableDeclaration(holder)) {
    const source = holder.initializer ? chainOf(holder.initializer) : [];
    return source.some((name) => hasAnyPhrase(splitWords(name), concept.unlike.receiver));
  }
  if (ts5.isParameter(holder) && isOnlyReckonedWith(node)) return true;
  const around = ts5.isParameter(holder) ? declaredName(holder.parent) : null;
  if (around === null || !/^[A-Z]/.test(around)) return false;
  return FIRST2.test(splitWords(textOf(node.name))[0] ?? "") || splitWords(around).some((word) => CHOOSERS.has(word));
}
function alternatives(node) {
  if (ts5.isBinaryExpression(node)) {
    const isFallback = [
      ts5.SyntaxKind.QuestionQuestionToken,
      ts5.SyntaxKind.BarBarToken,
      ts5.SyntaxKind.QuestionQuestionEqualsToken,
      ts5.SyntaxKind.BarBarEqualsToken
    ].includes(node.operatorToken.kind);
    return isFallback ? [[unwrap(node.left), node.right]] : [];
  }
  if (ts5.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    if (isSame(condition, whenTrue)) return [[unwrap(whenTrue), whenFalse]];
    const asked2 = askedForNothing(condition);
    if (!asked2) return [];
    const [missing, present] = asked2.isMissing ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    return isSame(asked2.value, present) ? [[unwrap(present), missing]] : [];
  }
  if (ts5.isIfStatement(node)) return assignedIfMissing(node);
  if ((ts5.isBindingElement(node) || ts5.isParameter(node)) && node.initializer) {
    const name = ts5.isBindingElement(node) ? node.propertyName ?? node.name : node.name;
    return ts5.isIdentifier(name) || ts5.isStringLiteral(name) ? [[name, node.initializer]] : [];
  }
  return [];
}
function assignedIfMissing({ expression, thenStatement }) {
  const [only, ...more] = ts5.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const asked2 = askedForNothing(expression);
  if (!asked2?.isMissing || !only || more.length > 0 || !ts5.isExpressionStatement(only)) return [];
  const set = unwrap(only.expression);
  const isSet = ts5.isBinaryExpression(set) && set.operatorToken.kind === ts5.SyntaxKind.EqualsToken;
  return isSet && isSame(set.left, asked2.value) ? [[unwrap(set.left), set.right]] : [];
}
var isSame = (one, other) => pathOf(one) === pathOf(other);
var pathOf = (expression) => unwrap(expression).getText().replaceAll("?.", ".");
function askedForNothing(condition) {
  const inner = unwrap(condition);
  if (ts5.isPrefixUnaryExpression(inner) && inner.operator === ts5.SyntaxKind.ExclamationToken)
    return { value: inner.operand, isMissing: true };
  if (ts5.isCallExpression(inner) && nameOf(inner.expression) === "isNaN" && inner.arguments[0])
    return { value: inner.arguments[0], isMissing: true };
  if (!ts5.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return null;
  const isMissing = operator.startsWith("=");
  const literal = literalOf(inner.right);
  if (literal && (literal.value === null || literal.value === void 0)) return { value: inner.left, isMissing };
  const isTypeof = ts5.isTypeOfExpression(inner.left) && literal?.value === "undefined";
  return isTypeof ? { value: inner.left.expression, isMissing } : null;
}

// src/extract/code/defaults/started-stores.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var SUBJECTS = /^(BehaviorSubject|StateSubject)$/;
var BESIDE2 = /^(mutations|reducers|actions|getters|effects)$/;
var GIVEN2 = /^(defaults|default_?values?|initial_?values?)$/i;
var KEEPS = /(store|storage|stored|persist(ed)?|settings?|preferences?|prefs|conf)(state|value)?$|^use\w*(storage|persisted\w*|settings?)$/i;
var SLICE = /^create\w*(Slice|Store)$/;
function startsStore(node) {
  if (ts6.isNewExpression(node)) return SUBJECTS.test(nameOf(node.expression) ?? "");
  if (ts6.isPropertyAssignment(node)) {
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
  const isMade = ts6.isCallExpression(call) || ts6.isNewExpression(call);
  return isMade && KEEPS.test(chainOf(unwrap(call.expression)).at(-1) ?? "");
}

// src/extract/code/defaults/states.ts
import { ts as ts7 } from "./vendor/ts-morph.js";
var HOOKS = /^(useState|useReactive|useImmer|useSetState|useLocalStorage|useStorage|usePersistedState|useRef|useReducer|ref|reactive|shallowRef|shallowReactive|writable|observable|signal|createSignal|createStore|atom|atomWithStorage|persisted|persistentAtom|persistentMap|useLocalStorageState|proxy|withState|\$state)$/;
var FORMS = /^(useForm|useFormik|withFormik|createForm|useFieldArray|useFormState)$/;
var FORM_KEYS = /^(initialValues|defaultValues|mapPropsToValues|initialState)$/;
var STORES2 = /^(create|create\w*Store|make\w*Store|defineStore|persist|createSlice|createContext|useState)$/;
function initialOf(node) {
  if (startsStore(node)) return "state";
  if (ts7.isCallExpression(node)) {
    const name = chainOf(node.expression).at(-1) ?? "";
    if (name === "createContext") return "context";
    if (name === "withDefaults") return "props";
    return HOOKS.test(name) || FORMS.test(name) || isControlGroup(node) ? "state" : null;
  }
  if (ts7.isNewExpression(node)) return isControlGroup(node) ? "state" : null;
  if (ts7.isJsxAttribute(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts7.isPropertyAssignment(node)) return FORM_KEYS.test(textOf(node.name)) ? "state" : null;
  if (ts7.isPropertyDeclaration(node)) return memberRole(textOf(node.name));
  if (ts7.isParameter(node))
    return textOf(node.name) === "state" && node.parent.parameters.length > 1 && node.parent.parameters[0] === node ? "state" : null;
  if (ts7.isVariableDeclaration(node))
    return ts7.isIdentifier(node.name) && (node.name.text === "state" || startsReducer(node.name, node.getSourceFile().text)) ? "state" : null;
  if (ts7.isBinaryExpression(node) && node.operatorToken.kind === ts7.SyntaxKind.EqualsToken)
    return memberRole(nameOf(node.left) ?? "");
  if (!isFunction(node)) return null;
  if (/^(data|state)$/.test(declaredName(node) ?? "") && !ts7.isFunctionDeclaration(node)) return "state";
  const call = node.parent;
  return ts7.isCallExpression(call) && STORES2.test(chainOf(call.expression).at(-1) ?? "") ? "state" : null;
}
function startsReducer({ text }, source) {
  if (/initial|default|fallback|preset/i.test(text) || !source.includes("educer")) return false;
  const own = text.replaceAll("$", "\\$");
  return new RegExp(
    `\\(\\s*\\w*[sS]tate\\s*(?::[^=(){}]{1,80})?=\\s*${own}\\s*,|\\b(?:createReducer\\(|useReducer\\(\\s*\\w+\\s*,)\\s*${own}\\b`
  ).test(source);
}
var isControlGroup = ({ expression }) => ts7.isPropertyAccessExpression(expression) ? /^(group|record)$/.test(expression.name.text) && /^(fb|\w*[bB]uilder)$/.test(builderOf(expression)) : /^(Untyped)?FormGroup$/.test(nameOf(expression) ?? "");
var builderOf = ({ expression }) => chainOf(expression).findLast((name) => name !== "nonNullable") ?? "";
function controlValue({ initializer, parent }) {
  const group = parent.parent;
  if (!(ts7.isCallExpression(group) || ts7.isNewExpression(group)) || !isControlGroup(group)) return null;
  if (ts7.isArrayLiteralExpression(initializer)) return initializer.elements[0] ?? null;
  const isControl = (ts7.isNewExpression(initializer) || ts7.isCallExpression(initializer)) && /^(Untyped)?(FormControl|control)$/.test(nameOf(initializer.expression) ?? "");
  return isControl ? initializer.arguments?.[0] ?? null : null;
}
var memberRole = (name) => name === "state" ? "state" : name === "defaultProps" ? "props" : null;
function stateNames(node) {
  for (let at = node; at; at = at.parent) {
    if (ts7.isVariableDeclaration(at)) {
      const first = ts7.isArrayBindingPattern(at.name) ? at.name.elements[0] : null;
      const name = first && ts7.isBindingElement(first) ? first.name : at.name;
      if (ts7.isIdentifier(name)) return name.text;
    }
    if (at !== node && (isFunction(at) || ts7.isClassLike(at))) {
      const name = declaredName(at);
      if (name !== null && name !== "constructor")
        return ts7.isClassLike(at) ? name.replace(/(?<=.)Service$/, "") : name;
    }
    if (ts7.isSourceFile(at)) break;
  }
  return "state";
}
var INSERTS = /^(create|insert|save|upsert|build|register|signUp|signup|values|add|set)(?=[A-Z]|$)/;
var PLAIN_INSERTS = /^(create|insert|save|upsert|register|add)(?=[A-Z])/;
var SIGNS_UP = /^(register|signUp|signup|createAccount|createUser)(?=[A-Z]|$)/;
var givesPassword = (given) => {
  const inner = unwrap(given);
  return ts7.isObjectLiteralExpression(inner) && inner.properties.some((one) => one.name && /^passw(or)?d$/i.test(textOf(one.name)));
};
var isUnderName = ({ arguments: given }) => given?.[0] !== void 0 && ts7.isStringLiteralLike(given[0]);
function isInsert(call) {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? "";
  if (/Ind(ex|exes|ices)$/.test(name)) return null;
  if (/^(signUp|signup|createUser\w*)$/.test(name) && /^(auth|supabase|client|account)$/.test(chain.at(-2) ?? ""))
    return "user";
  if (SIGNS_UP.test(name) && call.arguments?.some(givesPassword)) return "user";
  const table = tableCalled(call);
  if (table !== null && INSERTS.test(name)) return table;
  if (ts7.isNewExpression(call)) return /^[A-Z]/.test(name) ? name : null;
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
  const isMerged = options && ts7.isObjectLiteralExpression(options) && options.properties.some((one) => one.name && textOf(one.name).startsWith("merge"));
  if (!/^(setDoc|addDoc|set|add)$/.test(name) || isMerged) return null;
  const isFunctional = name.endsWith("Doc") || ts7.isIdentifier(call.expression);
  for (let at = isFunctional ? call.arguments[0] : call.expression; at; ) {
    if (ts7.isPropertyAccessExpression(at)) at = at.expression;
    else if (!ts7.isCallExpression(at)) return null;
    else {
      const isPlace = /^(collection|doc|ref|child)$/.test(nameOf(at.expression) ?? "");
      const path = isPlace ? at.arguments.map(pathIn).find((one) => one !== "") : void 0;
      if (path !== void 0) return path.replace(/^\//, "").split("/")[0];
      at = isFunctional ? at.arguments.find(ts7.isCallExpression) : at.expression;
    }
  }
  return null;
}
function pathIn(argument) {
  if (ts7.isStringLiteralLike(argument)) return argument.text;
  if (ts7.isTemplateExpression(argument)) return argument.head.text;
  return ts7.isBinaryExpression(argument) ? pathIn(argument.left) : "";
}
function tableCalled({ expression }) {
  const from = ts7.isPropertyAccessExpression(expression) ? unwrap(expression.expression) : null;
  if (!from || !ts7.isCallExpression(from) || !ts7.isIdentifier(from.expression)) return null;
  const [first] = from.arguments;
  return first && ts7.isStringLiteralLike(first) && from.arguments.length === 1 ? first.text : null;
}
function tableNamed(call) {
  const [first] = call.arguments;
  if (!first) return null;
  return ts7.isStringLiteralLike(first) ? first.text : nameOf(first);
}
function insertedLater({ name, parent }) {
  const block = parent.parent?.parent;
  if (!block || !ts7.isIdentifier(name) || !ts7.isBlock(block)) return null;
  for (const statement of block.statements) {
    let inserted = null;
    const visit = (node) => {
      if (ts7.isCallExpression(node) && node.arguments.some((one) => isMadeOf(one, name.text)))
        inserted ??= isInsert(node);
      if (inserted === null && !isFunction(node)) ts7.forEachChild(node, visit);
    };
    visit(statement);
    if (inserted !== null) return inserted;
  }
  return null;
}
function isMadeOf(argument, name) {
  if (ts7.isIdentifier(argument)) return argument.text === name;
  if (ts7.isArrayLiteralExpression(argument)) return argument.elements.some((one) => isMadeOf(one, name));
  if (!ts7.isObjectLiteralExpression(argument)) return false;
  return argument.properties.some((property) => {
    if (ts7.isPropertyAssignment(property)) return isMadeOf(property.initializer, name);
    if (ts7.isSpreadAssignment(property)) return isMadeOf(property.expression, name);
    return ts7.isShorthandPropertyAssignment(property) && property.name.text === name;
  });
}

// src/extract/code/defaults/filled-in.ts
import { ts as ts8 } from "./vendor/ts-morph.js";
function filledIn(node) {
  if (!ts8.isBinaryExpression(node) || node.operatorToken.kind !== ts8.SyntaxKind.EqualsToken) return null;
  const { left, right } = node;
  if (!ts8.isPropertyAccessExpression(left) || !ts8.isExpressionStatement(node.parent)) return null;
  if (literalOf(right) === null && !isMember(right)) return null;
  const keys = [];
  let held = unwrap(left.expression);
  for (; ts8.isPropertyAccessExpression(held); held = unwrap(held.expression)) keys.push(held.name.text);
  const made = ts8.isIdentifier(held) ? newAt(held.text, node) : null;
  return made === null || !splitWords(made).some((word) => PEOPLE.test(word)) ? null : { name: left.name, value: right, owner: () => ownerOf("insert", "new one of", made, keys) };
}
var PEOPLE = /^(users?|accounts?|profiles?|members?|players?|students?|persons?|settings?|preferences?|prefs|privacy)$/;
var isMember = (value) => ts8.isPropertyAccessExpression(value) && /^[A-Z]/.test(value.expression.getText()) && /^[A-Z]/.test(value.name.text);
function newAt(variable, node) {
  const block = node.parent.parent;
  if (!ts8.isBlock(block) && !ts8.isSourceFile(block)) return null;
  for (const statement of block.statements) {
    if (statement.pos >= node.pos) return null;
    if (!ts8.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find((one) => textOf(one.name) === variable);
    if (declared) return declared.initializer ? madeBy(declared.initializer) : null;
  }
  return null;
}
function madeBy(initializer) {
  const inner = unwrap(initializer);
  const call = ts8.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  if (!ts8.isNewExpression(call) && !ts8.isCallExpression(call)) return null;
  if (ts8.isCallExpression(call) && nameOf(call.expression) !== "create") return null;
  return isInsert(call);
}
var PERSON2 = /^(new_?|created_?)?(user|account|profile|member|player|student)$/i;
function isGivenToNewcomer(assigned) {
  if (!ts8.isBinaryExpression(assigned) || assigned.operatorToken.kind !== ts8.SyntaxKind.EqualsToken) return false;
  if (!ts8.isPropertyAccessExpression(assigned.left) || !PERSON2.test(assigned.left.expression.getText())) return false;
  for (let around = enclosingFunction(assigned); around; around = enclosingFunction(around)) {
    const call = around.parent;
    const name = ts8.isCallExpression(call) ? nameOf(call.expression) : around.name ? textOf(around.name) : null;
    if (name !== null && (/^onCreateUser$/.test(name) || isSignUpName(name))) return true;
  }
  return false;
}

// src/extract/code/defaults/accounts.ts
import { ts as ts9 } from "./vendor/ts-morph.js";
var SETTINGS = /^(user|account|privacy|notification)?_?(settings|preferences|prefs|privacy)$/i;
var PERSON3 = /^(users?|accounts?|profiles?|members?|persons?|people|players?|students?|settings?|preferences?|prefs)$/;
function ownerOfHeld(at, keys) {
  if (isGivenToNewcomer(at) && SETTINGS.test(at.left.name.text))
    return ownerOf("insert", `${at.left.name.text} of`, at.left.expression.getText(), keys, [at.left.name.text]);
  const held = ts9.isPropertyDeclaration(at) ? at.name : isOfThis(at) ? nameNode(at.left) : null;
  if (!held || !SETTINGS.test(textOf(held))) return null;
  let around = at.parent;
  while (around && !isFunction(around) && !ts9.isClassLike(around)) around = around.parent;
  const isStart = around && (ts9.isClassLike(around) || ts9.isConstructorDeclaration(around));
  const owner = isStart && (ts9.isClassLike(around) ? around : around.parent);
  const name = owner && ts9.isClassLike(owner) ? declaredName(owner) : null;
  if (!name || !splitWords(name).some((word) => PERSON3.test(word))) return null;
  return ownerOf("class", `${textOf(held)} of`, name, keys, [textOf(held)]);
}
var isOfThis = (node) => ts9.isBinaryExpression(node) && node.operatorToken.kind === ts9.SyntaxKind.EqualsToken && ts9.isPropertyAccessExpression(node.left) && node.left.expression.kind === ts9.SyntaxKind.ThisKeyword;
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
  return ts9.isStringLiteralLike(inner) || isSettingsKey(inner);
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
  const of = ts9.isMethodDeclaration(maker) && ts9.isClassLike(maker.parent) ? declaredName(maker.parent) : null;
  return of !== null && [MADE, THINGS].some((known5) => known5.test(splitWords(of).join(" "))) ? of : null;
}

// src/extract/code/defaults/begun-with.ts
import { ts as ts10 } from "./vendor/ts-morph.js";
function isBegunWith(declaration) {
  let is = known2.get(declaration);
  if (is === void 0) known2.set(declaration, is = readBegun(declaration));
  return is;
}
var known2 = /* @__PURE__ */ new WeakMap();
function readBegun({ name, initializer, parent }) {
  if (!ts10.isIdentifier(name) || !initializer || !(parent.flags & ts10.NodeFlags.Const)) return false;
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
import { ts as ts11 } from "./vendor/ts-morph.js";
function neverGives(spread, key) {
  const inner = unwrap(spread);
  const call = ts11.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  const callee = ts11.isCallExpression(call) ? calleeOf(call.expression) : null;
  if (!callee) return false;
  if (callee.type && ts11.isTypeLiteralNode(callee.type)) return lacks(callee.type.members, key);
  const ways = returnsOf(callee);
  return ways.length > 0 && ways.every(({ value }) => {
    const given = value && unwrap(value);
    return !!given && ts11.isObjectLiteralExpression(given) && lacks(given.properties, key);
  });
}
var lacks = (members, key) => members.every(({ name }) => name !== void 0 && !ts11.isComputedPropertyName(name) && textOf(name) !== key);
var IDENTITY = /(^|_)(uri|cid|(remote|foreign|external|original)_?(id|url))$|(Uri|URI|Cid)$/i;
var MADE2 = /^(created_?at|published(_?at)?)$/i;
function isCopied(property) {
  const object = property.parent;
  if (!ts11.isObjectLiteralExpression(object)) return false;
  const roots = (names) => object.properties.flatMap(
    (one) => ts11.isPropertyAssignment(one) && names.test(textOf(one.name)) ? rootsOf(one.initializer) : []
  );
  const times = new Set(roots(MADE2));
  return roots(IDENTITY).some((root) => times.has(root));
}
function rootsOf(value) {
  const roots = [];
  throughout(value, (node) => {
    const [root] = ts11.isPropertyAccessExpression(node) ? chainOf(node) : [];
    if (root !== void 0 && root !== "this") roots.push(root);
  });
  return roots;
}

// src/extract/code/defaults/made-things.ts
import { ts as ts12 } from "./vendor/ts-morph.js";
var RATED = new Set(RATED_WORDS);
var COUNTED = /^(is|num|number|of|total|count|counts|counter)$/;
var ENOUGH = 2;
var WHOSE = /^(author|user|owner|creator|artist|uploader|poster|posted by|created by|uploaded by)( id)?$/;
function isRatedBeside({ parent: object }) {
  if (!ts12.isObjectLiteralExpression(object)) return false;
  const rated = object.properties.filter(
    (one) => one.name && !ts12.isComputedPropertyName(one.name) && RATED.has(
      splitWords(textOf(one.name)).filter((word) => !COUNTED.test(word)).join(" ")
    )
  );
  const isOfSomebody = object.properties.some(
    (one) => one.name && !ts12.isComputedPropertyName(one.name) && WHOSE.test(splitWords(textOf(one.name)).join(" "))
  );
  return isOfSomebody && rated.length >= ENOUGH;
}

// src/extract/code/defaults/objects.ts
import { ts as ts13 } from "./vendor/ts-morph.js";
var DEFAULT_CALL = /^(default|defaults|defaultTo|prefault|\$default)$/;
var DEFAULT_KEY = /^(default|defaultValue)$/;
var BEFORE = /^(assign|merge|extend|deepMerge|deepmerge|mergeDeep)$/;
var AFTER = /^(defaults|defaultsDeep|defu)$/;
var OF_EXTENSION = /^(chrome|browser|ext|webext|extension)\w*\.storage\.(sync|local|session|managed)\.get$/;
function ownerOfObject(at, inside, keys) {
  if (ts13.isCallExpression(at)) {
    const name = chainOf(at.expression).at(-1) ?? "";
    if (ts13.isPropertyAccessExpression(at.expression) && DEFAULT_CALL.test(name) && at.arguments[0] === inside)
      return within(schemaOwner(at), keys);
    if (name === "get" && at.arguments[0] === inside && OF_EXTENSION.test(at.expression.getText()))
      return ownerOf("read", "kept by", "extension", keys, ["setting"]);
    return merged(at, name, inside, keys);
  }
  if (ts13.isBinaryExpression(at) && at.right === inside && /^(\?\?|\|\|)$/.test(at.operatorToken.getText()))
    return insteadOf(at.left, keys);
  if (!ts13.isPropertyAssignment(at) || !DEFAULT_KEY.test(textOf(at.name))) return null;
  const property = decorated(at);
  if (property) {
    const name = ts13.isClassLike(property.parent) ? declaredName(property.parent) : null;
    return name === null ? null : ownerOf("class", "class", name, [...keys, textOf(property.name)]);
  }
  const isColumn = at.parent.properties.some((one) => one.name && /^(type|enum|required)$/.test(textOf(one.name)));
  return isColumn ? within(schemaOwner(at), keys) : null;
}
function insteadOf(left, keys) {
  const read = unwrap(left);
  return readOwner(ts13.isCallExpression(read) ? read.expression : read, [...keptAs(read), ...keys]);
}
function keptAs(read) {
  for (let at = unwrap(read); ts13.isCallExpression(at); ) {
    const key = at.arguments.find(ts13.isStringLiteralLike);
    if (key) return [key.text];
    const [first] = at.arguments;
    at = first ? unwrap(ts13.isBinaryExpression(first) ? first.left : first) : at.expression;
  }
  return [];
}
function within(owner, keys) {
  const more = keys.flatMap(splitWords);
  return owner && { ...owner, own: [...owner.own, ...more], words: [...owner.words, ...more] };
}
function decorated(option) {
  const call = option.parent.parent;
  const holder = ts13.isCallExpression(call) && ts13.isDecorator(call.parent) ? call.parent.parent : null;
  return holder && ts13.isPropertyDeclaration(holder) ? holder : null;
}
function merged(call, name, inside, keys) {
  const at = call.arguments.findIndex((one) => one === inside);
  const rest = BEFORE.test(name) ? call.arguments.slice(at + 1) : AFTER.test(name) ? call.arguments.slice(0, at) : [];
  const kept = at < 0 ? void 0 : rest.find((one) => !ts13.isObjectLiteralExpression(one));
  return kept ? readOwner(kept, keys) : null;
}

// src/extract/code/defaults/stores.ts
import { ts as ts14 } from "./vendor/ts-morph.js";
var MAX_STEPS = 5;
function storeNames(state) {
  const names = [];
  for (let at = state, steps = 0; at && steps < MAX_STEPS; at = at.parent, steps++) {
    if (ts14.isObjectLiteralExpression(at)) {
      for (const property of at.properties) {
        if (!ts14.isPropertyAssignment(property) || !ts14.isStringLiteralLike(property.initializer)) continue;
        if (/^(name|key|id)$/.test(textOf(property.name)) && at !== state) names.push(property.initializer.text);
      }
    }
    if (!ts14.isCallExpression(at)) continue;
    const [first] = at.arguments;
    if (first && ts14.isStringLiteralLike(first)) names.push(first.text);
  }
  return names;
}

// src/extract/code/defaults/own-loaders.ts
import { ts as ts15 } from "./vendor/ts-morph.js";
var READS2 = /\b(localStorage|sessionStorage|AsyncStorage|mmkv|MMKV|SecureStore)\b[\w.?!]*\.(get\w*)\(|\bgetItem\(/;
function readsStore(call) {
  const callee = ts15.isCallExpression(call) ? calleeOf(call.expression) : null;
  return !!callee?.body && callee.parameters.length > 1 && READS2.test(callee.body.getText());
}

// src/extract/code/defaults/schemas.ts
import { ts as ts16 } from "./vendor/ts-morph.js";
function declaredDefault(initializer) {
  const inner = unwrap(initializer);
  if (ts16.isObjectLiteralExpression(inner)) return defaultKey(inner);
  for (let at = inner; ts16.isCallExpression(at); ) {
    const callee = at.expression;
    if (!ts16.isPropertyAccessExpression(callee)) {
      return nameOf(callee) === "optional" ? at.arguments[1] ?? null : null;
    }
    if (/^(default|defaults|defaultTo|prefault|catch|\$default|\$defaultFn|withDefault)$/.test(callee.name.text))
      return at.arguments[0] ? written(at.arguments[0]) : null;
    const last = at.arguments.at(-1);
    const options = last && /^(Type|t|T|S)$/.test(nameOf(callee.expression) ?? "") ? unwrap(last) : null;
    const given = options && ts16.isObjectLiteralExpression(options) ? defaultKey(options) : null;
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
    if (ts16.isPropertyAssignment(property) && key.test(textOf(property.name))) return property.initializer;
  return null;
}
function namedRow(object) {
  const value = defaultKey(object);
  const name = value && valueAt(object, /^(key|id|name|setting|field|column)$/);
  return name && ts16.isStringLiteralLike(name) ? { name, value } : null;
}
function decoratedDefault(property) {
  for (const { expression } of ts16.getDecorators(property) ?? []) {
    if (!ts16.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      const found = ts16.isObjectLiteralExpression(argument) ? defaultKey(argument) : null;
      if (found) return written(found);
    }
    const [first] = expression.arguments;
    if (first && nameOf(expression.expression) === "Default") return first;
  }
  return null;
}
function written(value) {
  const isMade = ts16.isArrowFunction(value) && value.parameters.length === 0 && !ts16.isBlock(value.body);
  return isMade ? unwrap(value.body) : value;
}
var READS3 = /^(get|read|load|fetch|(local|session|async)_?[sS]torage_?([gG]et|[rR]ead|[lL]oad)|value|pref|setting|prop|property|stored?|persist|remember|flag|use(Local|Session)?(Storage|Setting|Preference|Pref)|usePersisted|atomWithStorage|define)|(Backed|Stored|Persisted|Synced|Saved|Cached|Remembered)?(Prop|Setting|Preference|Pref)s?$/i;
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
  if (!second) return ts16.isCallExpression(call) ? readOtherwise(call, first, name) : null;
  const isRegistry = /^(add|register|declare)$/.test(name) && SETTINGS2.test(call.expression.getText());
  const isTyped = TYPED.test(name) && KEEPS2.test(chainOf(call.expression).at(-2) ?? "");
  if (!READS3.test(name) && !isRegistry && !isTyped) return null;
  const receiver = ts16.isPropertyAccessExpression(call.expression) ? call.expression.expression : call.expression;
  const isKept2 = KEEPS2.test(name) || STANDS_IN.test(name) || receiver !== call.expression && isStore(receiver) || // Asked of a plain value under a plain key alone: it leads into other files.
  ts16.isStringLiteralLike(first) && literalOf(second) !== null && readsStore(call);
  const kept = isKept2 ? ["setting"] : [];
  if (ts16.isStringLiteralLike(first) || isSettingsKey(first)) {
    if (third && literalOf(third)) return null;
    const isThis2 = chainOf(receiver).at(-1) === "this";
    if (second.kind === ts16.SyntaxKind.NullKeyword && /^(hide|blur|mute|filter|block|require|restrict)/i.test(textOf(nameNode(first) ?? first)))
      return { key: first, value: first, means: ["false"], source: isThis2 ? call.expression : receiver, keys: kept };
    return { key: first, value: second, source: isThis2 ? call.expression : receiver, keys: kept };
  }
  if (third && ts16.isStringLiteralLike(second)) return { key: second, value: third, source: first, keys: kept };
  return null;
}
var STANDS_IN = /^(get|read|load|fetch)\w*Or(Default|Else|Fallback)?$/;
var isStore = (receiver) => /(^|[a-z])(storage|store|prefs|preferences)$/i.test(nameOf(unwrap(receiver)) ?? "");
function readOtherwise(call, key, name) {
  const [, otherwise] = /^get\w*Or(False|True|Off|On)$/.exec(name) ?? [];
  if (!otherwise || !isKey(key) || !ts16.isPropertyAccessExpression(call.expression)) return null;
  const isOn = /^(True|On)$/.test(otherwise);
  return { key, value: key, means: [String(isOn)], source: call.expression.expression, keys: ["setting"] };
}
var STORE_HOOK = /^use(Local|Session|Async)?(MMKV|Storage|Setting|Preference|Pref)(Boolean|String|Item|Value)?$/;
function storedKey(read) {
  const waited = unwrap(read);
  const call = ts16.isAwaitExpression(waited) ? unwrap(waited.expression) : waited;
  if (!ts16.isCallExpression(call) || call.arguments.length < 1 || call.arguments.length > 2) return null;
  const key = call.arguments.at(-1);
  const text = key ? keptUnder(key) : null;
  if (ts16.isIdentifier(call.expression))
    return key && text !== null && STORE_HOOK.test(call.expression.text) ? { key, text, source: call.expression } : null;
  if (!ts16.isPropertyAccessExpression(call.expression)) return null;
  const { expression: source, name } = call.expression;
  const isStore2 = KEEPS2.test(chainOf(source).at(-1) ?? "") && /^get(Item|Boolean|String)?$/.test(name.text);
  return isStore2 && key && text !== null ? { key, text, source } : null;
}
function keptUnder(key) {
  if (ts16.isStringLiteralLike(key)) return key.text;
  const isConstant3 = ts16.isIdentifier(key) || ts16.isPropertyAccessExpression(key);
  const said = isConstant3 ? literalOf(key)?.value : null;
  return typeof said === "string" ? said.replace(/[-_.:]?(storage[-_]?)?key$/i, "") : null;
}
function columnDefault(call) {
  const callee = call.expression;
  const [value, name, column] = call.arguments;
  if (value && name && column && /^(add|change)Column$/.test(nameOf(callee) ?? "")) {
    const given = ts16.isObjectLiteralExpression(column) ? defaultKey(column) : null;
    return given && ts16.isStringLiteralLike(value) ? { name, value: given, table: value.text } : null;
  }
  if (!value || !ts16.isPropertyAccessExpression(callee) || callee.name.text !== "defaultTo") return null;
  const made = columnAround(call);
  if (made) return { ...made, value };
  let at = unwrap(callee.expression);
  while (ts16.isCallExpression(at) && ts16.isPropertyAccessExpression(at.expression)) {
    const [name2] = at.arguments;
    if (name2 && ts16.isStringLiteralLike(name2)) {
      const table = tableAround(call);
      return table === null ? null : { name: name2, value, table };
    }
    at = unwrap(at.expression.expression);
  }
  return null;
}
function columnAround(call) {
  let at = call;
  while (ts16.isCallExpression(at.parent) || ts16.isPropertyAccessExpression(at.parent)) at = at.parent;
  const add = ts16.isArrowFunction(at.parent) && ts16.isCallExpression(at.parent.parent) ? at.parent.parent : null;
  const [name] = add?.arguments ?? [];
  if (!add || !name || !ts16.isPropertyAccessExpression(add.expression) || !/^(add|alter|modify)Column$/.test(add.expression.name.text))
    return null;
  for (let on = add.expression.expression; ts16.isCallExpression(on) && ts16.isPropertyAccessExpression(on.expression); on = on.expression.expression) {
    const [table] = on.arguments;
    if (table && ts16.isStringLiteralLike(table) && /table$/i.test(on.expression.name.text))
      return { name, table: table.text };
  }
  return null;
}
function tableAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    const [first] = ts16.isCallExpression(at) ? at.arguments : [];
    if (first && ts16.isStringLiteralLike(first) && ts16.isCallExpression(at) && /table$/i.test(nameOf(at.expression) ?? ""))
      return first.text;
  }
  return null;
}

// src/extract/code/defaults/stored-reads.ts
import { ts as ts17 } from "./vendor/ts-morph.js";
var DEEP = 3;
function storedBehind(value) {
  const inner = unwrap(value);
  const held = ts17.isIdentifier(inner) ? valueOf(inner) : null;
  return storedKey(held ?? inner);
}
function keyBehind(read, depth2 = DEEP) {
  const inner = unwrap(read);
  if (depth2 < 0) return null;
  const stored = storedKey(inner);
  if (stored) return stored.text;
  if (ts17.isIdentifier(inner)) {
    const held = valueOf(inner);
    return held && keyBehind(held, depth2 - 1);
  }
  if (ts17.isConditionalExpression(inner)) return keyBehind(inner.whenTrue, depth2) ?? keyBehind(inner.whenFalse, depth2);
  if (ts17.isBinaryExpression(inner)) return keyBehind(inner.left, depth2);
  if (ts17.isAwaitExpression(inner)) return keyBehind(inner.expression, depth2);
  const [given] = ts17.isCallExpression(inner) && nameOf(inner.expression) === "parse" ? inner.arguments : [];
  return given ? keyBehind(given, depth2) : null;
}
function otherAlternatives(node) {
  if (ts17.isConditionalExpression(node)) {
    const owned = ownedMember(node);
    if (owned) return [[owned, node.whenFalse]];
    const asked3 = askedForNothing(node.condition) ?? { value: node.condition, isMissing: false };
    const [missing, present] = asked3.isMissing ? [node.whenTrue, node.whenFalse] : [node.whenFalse, node.whenTrue];
    return isMadeOf2(present, asked3.value) && storedBehind(asked3.value) ? [[asked3.value, missing]] : [];
  }
  if (!ts17.isIfStatement(node) || node.elseStatement) return [];
  const [only, ...more] = ts17.isBlock(node.thenStatement) ? node.thenStatement.statements : [node.thenStatement];
  const asked2 = askedForNothing(node.expression);
  if (!asked2?.isMissing || !only || more.length > 0 || !ts17.isReturnStatement(only) || !only.expression) return [];
  return isReturnedLater(node, asked2.value) && storedBehind(asked2.value) ? [[asked2.value, only.expression]] : [];
}
function ownedMember({ condition, whenTrue }) {
  const present = unwrap(whenTrue);
  const asked2 = unwrap(condition);
  if (!ts17.isPropertyAccessExpression(present)) return null;
  const [key, holder] = ts17.isBinaryExpression(asked2) && asked2.operatorToken.kind === ts17.SyntaxKind.InKeyword ? [asked2.left, asked2.right] : ts17.isCallExpression(asked2) ? ownAsked(asked2) : [];
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
    isMade ||= (ts17.isIdentifier(one) || ts17.isCallExpression(one)) && one.getText() === said;
  });
  return isMade;
}
function isReturnedLater(node, value) {
  const body = enclosingFunction(node)?.body;
  let isReturned = false;
  if (body)
    eachNode(body, (one) => {
      isReturned ||= ts17.isReturnStatement(one) && one.pos >= node.end && !!one.expression && isMadeOf2(one.expression, value);
    });
  return isReturned;
}

// src/extract/code/defaults/owners.ts
import { ts as ts18 } from "./vendor/ts-morph.js";
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
    if (ts18.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts18.isCallExpression(at)) {
      const [first] = at.arguments;
      if (first && ts18.isStringLiteralLike(first)) names.push(table = first.text);
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
    if (ts18.isExportAssignment(at)) return schema(fileName(at));
    if (isFunction(at) && isTableMaker(at)) continue;
    if (ts18.isGetAccessor(at) && /schema$/i.test(textOf(at.name)) && ts18.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    if (isFunction(at) || ts18.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)) : null;
}
function modelOf(schema, node) {
  const made = new RegExp(`\\bmodel(?:<[^()]{1,80}>)?\\(\\s*['"](\\w+)['"]\\s*,\\s*${schema}\\b`);
  const [, model] = made.exec(node.getSourceFile().text) ?? [];
  return model === void 0 ? [] : [model];
}
function isTableMaker({ parent }) {
  if (!ts18.isCallExpression(parent) || !/table$/i.test(nameOf(parent.expression) ?? "")) return false;
  const [first] = parent.arguments;
  return first !== void 0 && ts18.isStringLiteralLike(first);
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
  if (!ts18.isObjectLiteralExpression(object)) return null;
  let at = object.parent;
  while (ts18.isParenthesizedExpression(at) || ts18.isAsExpression(at)) at = at.parent;
  if (!ts18.isReturnStatement(at) && !ts18.isArrowFunction(at) && !ts18.isVariableDeclaration(at)) return null;
  const own = ts18.isPropertyAssignment(property) ? textOf(property.name) : "";
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
    if (ts18.isPropertyAssignment(at)) keys.push(textOf(at.name));
    const kept = ts18.isPropertyAssignment(at) ? madeWithDefaults(at, keys) : null;
    if (kept) return kept;
    const initial = initialOf(at);
    if (initial === "props") return propsOwner(property);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf(initial, initial === "context" ? "context" : "first state of", name, keys, aroundOf(at));
    }
    if (ts18.isCallExpression(at) || ts18.isNewExpression(at)) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf("insert", "insert of", inserted, keys);
      if (!/^(freeze|deepFreeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal|fromJS|\w*Map|\w*Record)$/.test(
        chainOf(at.expression).at(-1) ?? ""
      ))
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [declared, ...keys].flatMap(splitWords).some((word) => INITIAL.has(word)) || ts18.isVariableDeclaration(at) && isBegunWith(at);
      if (!isTable) {
        const made = isFunction(at) ? madeBy2(at, declared) : null;
        if (made !== null) return ownerOf("insert", "new one of", made, keys);
        const inserted = ts18.isVariableDeclaration(at) ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf("insert", "insert of", inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? "function" : "object";
      const around = [...typeNames(at), ...isGeneral(declared) ? [fileName(at)] : []];
      return ownerOf("table", title, declared, keys, around);
    }
    if (ts18.isExportAssignment(at) && splitWords(fileName(at)).some((word) => INITIAL.has(word)))
      return ownerOf("table", "object", fileName(at), keys);
    if (ts18.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}
function madeWithDefaults(defaults, keys) {
  const made = defaults.parent.parent;
  if (!ts18.isNewExpression(made) || textOf(defaults.name) !== "defaults") return null;
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
  const call = ts18.isPropertyAssignment(node) ? node.parent.parent : node;
  return ts18.isCallExpression(call) || ts18.isNewExpression(call) ? call : null;
}
function atomOwner(row) {
  const { parent: call } = row;
  if (!ts18.isCallExpression(call) || !/^atom(Family)?$/.test(nameOf(call.expression) ?? "")) return null;
  return ownerOf("state", "first state of", fileName(row), [], aroundOf(call));
}
function classOwner(property) {
  const name = ts18.isClassLike(property.parent) ? declaredName(property.parent) : null;
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
    if (isFunction(at) || ts18.isClassLike(at)) component = declaredName(at);
    else if (ts18.isBinaryExpression(at) && receiverOf(at.left)) component = nameOf(unwrap(receiverOf(at.left)));
  }
  const name = component !== null && /^[A-Z]/.test(component) ? component : fileName(node);
  return ownerOf("props", "props of", name);
}
function ageOwner(node) {
  return ownerOf("age", "age branch in", enclosingNames(node).at(-1) ?? fileName(node));
}
function declarationName(node) {
  if (ts18.isVariableDeclaration(node) && ts18.isIdentifier(node.name)) return node.name.text;
  if (ts18.isPropertyDeclaration(node)) return textOf(node.name);
  if (ts18.isBinaryExpression(node) && node.operatorToken.kind === ts18.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}
function typeNames(node) {
  const type = ts18.isVariableDeclaration(node) || isFunction(node) ? node.type : void 0;
  return type ? type.getText().match(/\w+/g) ?? [] : [];
}

// src/extract/code/defaults/grants.ts
import { ts as ts19 } from "./vendor/ts-morph.js";
var GIVES = /^(give|grant|assign|allow|add)(?=[A-Z]|$)/;
var RIGHTS2 = /^(permissions?|privileges?|rights?|acl|abilit(y|ies)|capabilit(y|ies))$/;
var EVERYBODY = /^(everyone|everybody|anyone|registered|registeredusers?|users?|allusers|members?|allmembers|guests?|visitors?|anonymous|unregistered|spiders?|crawlers?|robots?|authenticated|default|defaultrole|public)$/;
function grantsOf(call) {
  const name = nameOf(call.expression) ?? "";
  if (!GIVES.test(name) || !chainOf(call.expression).flatMap(splitWords).some((word) => RIGHTS2.test(word)))
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
  if (ts19.isStringLiteralLike(inner)) return [inner];
  if (ts19.isArrayLiteralExpression(inner)) return inner.elements.filter(ts19.isStringLiteralLike);
  const value = ts19.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts19.isArrayLiteralExpression(unwrap(value)) ? stringsOf(value) : [];
}
var ownerOfGrant = (to) => ownerOf("grant", "permission of", to, [], ["permission"]);
var WHAT = /^(name|key|id|permission|action|right|privilege|capability|ability)$/;
var FROM2 = /^(min(imum)?_?(role|rank|level|grade)|default_?(role|grant|for)|(required|lowest)_?(role|rank|level)|granted_?to|allowed_?for)$/i;
var NOBODY_KNOWN = /^(everyone|everybody|anyone|anybody|guest|guests|guest user|visitor|visitors|anonymous|anonymous user|unregistered|unregistered user|unregistered users|public|unauthenticated|logged out|anon)$/;
function grantedRow(object) {
  let what = null;
  let to = null;
  for (const one of object.properties) {
    if (!ts19.isPropertyAssignment(one) || ts19.isComputedPropertyName(one.name)) continue;
    const value = unwrap(one.initializer);
    if (WHAT.test(textOf(one.name)) && ts19.isStringLiteralLike(value)) what ??= value;
    if (FROM2.test(textOf(one.name))) to = value;
  }
  const said = to && (ts19.isStringLiteralLike(to) ? to.text : chainOf(to).at(-1) ?? "");
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
import { ts as ts20 } from "./vendor/ts-morph.js";
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
  return verdictsIn(ts20.isConditionalExpression(inner) ? inner.condition : inner);
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
  if (!ts20.isBlock(body)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  if (!only) return true;
  return more.length === 0 && ts20.isReturnStatement(only) && (!only.expression || literalOf(only.expression) !== null);
}
function answersByAge(node, concept) {
  return returnsOf2(node).some((one) => verdictsIn(one).some((part) => isOfAge(part, concept)));
}
function verdictsIn(expression) {
  const inner = unwrap(expression);
  if (ts20.isPrefixUnaryExpression(inner)) return verdictsIn(inner.operand);
  if (!ts20.isBinaryExpression(inner)) return [];
  const isJoined = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
  return isJoined ? [...verdictsIn(inner.left), ...verdictsIn(inner.right)] : [inner];
}
function returnsOf2(node) {
  const { body } = node;
  if (!body) return [];
  if (!ts20.isBlock(body)) return [body];
  const found = [];
  const walk = (one) => {
    if (isFunction(one)) return;
    if (ts20.isReturnStatement(one) && one.expression) found.push(one.expression);
    ts20.forEachChild(one, walk);
  };
  ts20.forEachChild(body, walk);
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
      found ||= ts20.isBinaryExpression(one) && matchComparison(one, true, concept) !== null;
    });
    compared.set(node, found);
  }
  return found;
}
function nameOfFunction(node) {
  if (declaredName(node) === null || ts20.isConstructorDeclaration(node)) return null;
  if (node.name) return node.name;
  let holder = node.parent;
  while (isHookOf(holder) || ts20.isParenthesizedExpression(holder) || ts20.isAsExpression(holder)) holder = holder.parent;
  return ts20.isVariableDeclaration(holder) || ts20.isPropertyAssignment(holder) || ts20.isPropertyDeclaration(holder) ? holder.name : null;
}
function isHookOf(node) {
  return ts20.isCallExpression(node) && /^(use[A-Z]|memo|action|computed|debounce|wrap)/.test(nameOf(node.expression) ?? "");
}

// src/extract/code/autoplay/pressed.ts
import { ts as ts22 } from "./vendor/ts-morph.js";

// src/extract/code/autoplay/class-states.ts
import { ts as ts21 } from "./vendor/ts-morph.js";
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
  if (ts21.isPropertyAccessExpression(parent) && parent.name === name)
    return isState(parent.expression) ? name.text : null;
  const declared = declarationOf(name.text, name);
  if (!declared || !ts21.isBindingElement(declared) || !ts21.isObjectBindingPattern(declared.parent)) return null;
  const holder = declared.parent.parent;
  const isTaken = ts21.isVariableDeclaration(holder) && holder.initializer && isState(holder.initializer);
  return isTaken && !declared.initializer ? textOf(declared.propertyName ?? declared.name) : null;
}
function isState(expression) {
  const inner = unwrap(expression);
  return ts21.isPropertyAccessExpression(inner) && inner.name.text === "state" && isThis(inner.expression);
}
var isThis = (node) => node.kind === ts21.SyntaxKind.ThisKeyword;
function classAround(node) {
  for (let at = node.parent; at; at = at.parent) if (ts21.isClassLike(at)) return at;
  return null;
}
var isPlain = ({ heritageClauses }) => (heritageClauses ?? []).some(
  ({ token, types }) => token === ts21.SyntaxKind.ExtendsKeyword && types.every(({ expression }) => /^(\w+\.)?(Pure)?Component$/.test(expression.getText()))
);
function writesOf(owner, key) {
  const writes = { started: [], given: [], isOpen: false };
  const take = (object, into) => {
    const inner = object && unwrap(object);
    if (!inner || !ts21.isObjectLiteralExpression(inner)) return void (writes.isOpen = true);
    for (const one of inner.properties) {
      if (!one.name || ts21.isComputedPropertyName(one.name)) writes.isOpen = true;
      else if (textOf(one.name) !== key) continue;
      else if (ts21.isPropertyAssignment(one)) into.push(one.initializer);
      else writes.isOpen = true;
    }
  };
  eachNode(owner, (node) => {
    if (ts21.isPropertyDeclaration(node) && textOf(node.name) === "state") take(node.initializer, writes.started);
    if (isAssigned(node) && isState(node.left)) take(node.right, writes.started);
    if (isAssigned(node) && ts21.isPropertyAccessExpression(node.left) && isState(node.left.expression))
      writes.isOpen = true;
    if (ts21.isMethodDeclaration(node) && textOf(node.name) === "getDerivedStateFromProps") writes.isOpen = true;
    if (!ts21.isCallExpression(node) || nameOf(node.expression) !== "setState") return;
    const [first] = node.arguments;
    const given = first && unwrap(first);
    if (given && isFunction(given)) for (const answer of answersOf(given)) take(answer, writes.given);
    else take(given, writes.given);
  });
  return writes;
}
var isAssigned = (node) => ts21.isBinaryExpression(node) && node.operatorToken.kind === ts21.SyntaxKind.EqualsToken;
function answersOf({ body }) {
  if (!body || !ts21.isBlock(body)) return [body];
  const answers = [];
  eachNode(body, (node) => {
    if (ts21.isReturnStatement(node)) answers.push(node.expression);
  });
  return answers;
}
var isUnset = (value) => UNSET.test(unwrap(value).getText());
function isOfPress(node, owner) {
  for (let at = node; at !== owner; at = at.parent) {
    if (ts21.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
    if (at.parent === owner) {
      const name = (ts21.isMethodDeclaration(at) || ts21.isPropertyDeclaration(at)) && textOf(at.name);
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
    if (!ts21.isIdentifier(node) && !ts21.isStringLiteralLike(node)) return;
    const { parent } = node;
    if (node.text !== name || parent.parent === owner && parent.name === node) return;
    if (!ts21.isPropertyAccessExpression(parent) || parent.name !== node || !isThis(parent.expression)) isOther = true;
    else if (isBound(parent, name)) return;
    else if (isHandedToPress(parent)) pressed++;
    else isOther = true;
  });
  return pressed > 0 && !isOther;
}
var givesItselfAway = (node) => isThis(node) && !ts21.isPropertyAccessExpression(node.parent) && !(ts21.isCallExpression(node.parent) && nameOf(node.parent.expression) === "bind") && !(ts21.isVariableDeclaration(node.parent) && ts21.isObjectBindingPattern(node.parent.name));
function isHeldByOthers({ name }) {
  if (!name) return true;
  const held = new RegExp(`<${literally(name.text)}\\b[^<]*?\\sref=`);
  return held.test(name.getSourceFile().text) || (linksOf(name)?.filesWith(name.text, held) ?? []).length > 0;
}
function isBound(node, name) {
  let at = node;
  while (ts21.isPropertyAccessExpression(at.parent) || ts21.isCallExpression(at.parent)) at = at.parent;
  const whole = at.parent;
  return isAssigned(whole) && whole.left.getText() === `this.${name}` && /^this\.\w+(\.bind\(this\))?$/.test(at.getText());
}
function isHandedToPress(node) {
  for (let at = node; at.parent && !ts21.isClassLike(at); at = at.parent)
    if (ts21.isJsxAttribute(at)) return PRESS.test(textOf(at.name));
  return false;
}

// src/extract/code/autoplay/pressed.ts
function waitsForPress(test) {
  let found = false;
  const visit = (node) => {
    if (!found && ts22.isIdentifier(node)) found = isStateOfPress(node);
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
  return ts22.isPrefixUnaryExpression(inner) && inner.operator === ts22.SyntaxKind.ExclamationToken;
}
function testsOfSources(element) {
  const hasAddress = element.attributes.properties.some(
    (one) => ts22.isJsxSpreadAttribute(one) || /^(src|srcObject)$/.test(one.name?.getText() ?? "")
  );
  if (hasAddress || !ts22.isJsxElement(element.parent)) return [];
  return element.parent.children.flatMap((child) => {
    const inner = ts22.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
    if (inner && ts22.isConditionalExpression(inner)) return [inner.condition];
    const isAnd = inner && ts22.isBinaryExpression(inner) && inner.operatorToken.getText() === "&&";
    return isAnd ? [inner.left] : [];
  });
}
var UNSET2 = /^(false|null|undefined|0|''|""|``)$/;
function startsUnset(name) {
  const declaration = declarationOf(name.text, name);
  const holder = declaration && ts22.isBindingElement(declaration) ? declaration.parent.parent : null;
  const made = holder && ts22.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts22.isCallExpression(made)) return false;
  const [first] = made.arguments;
  return !first || UNSET2.test(unwrap(first).getText());
}
function isStateOfPress(name) {
  if (isClassStateOfPress(name)) return true;
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts22.isBindingElement(declaration) || !ts22.isArrayBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made = ts22.isVariableDeclaration(holder) && holder.initializer && unwrap(holder.initializer);
  if (made && ts22.isCallExpression(made) && made.arguments[0]?.kind === ts22.SyntaxKind.TrueKeyword) return false;
  const [state, change] = declaration.parent.elements;
  if (state !== declaration || !change || !ts22.isBindingElement(change)) return false;
  const setter = textOf(change.name);
  const component = enclosingFunction(declaration);
  let found = false;
  if (component)
    eachNode(component, (node) => {
      if (!found && ts22.isJsxAttribute(node) && PRESS.test(textOf(node.name)) && node.initializer)
        found = reaches(node.initializer, setter);
      if (!found && isSetPress(node)) found = reaches(node.right, setter);
    });
  return found;
}
var isSetPress = (node) => ts22.isBinaryExpression(node) && node.operatorToken.kind === ts22.SyntaxKind.EqualsToken && ts22.isIdentifier(node.left) && PRESS.test(node.left.text) && isFunction(unwrap(node.right));
function reaches(handler, name, depth2 = 2) {
  let found = false;
  eachNode(handler, (node) => {
    if (found || !ts22.isIdentifier(node)) return;
    if (node.text === name) found = true;
    else if (depth2 > 0) {
      const named = functionNamed(node.text, node) ?? keptFunction(node);
      found = named?.body !== void 0 && named.body !== handler && reaches(named.body, name, depth2 - 1);
    }
  });
  return found;
}
function keptFunction(name) {
  const declaration = declarationOf(name.text, name);
  const value = declaration && ts22.isVariableDeclaration(declaration) && declaration.initializer;
  const call = value && unwrap(value);
  const [given] = call && ts22.isCallExpression(call) && nameOf(call.expression) === "useCallback" ? call.arguments : [];
  return given && (ts22.isArrowFunction(given) || ts22.isFunctionExpression(given)) ? given : null;
}
var RUNS = /^(exec|execute|run|perform|action|handler|callback|onSelect|onClick|onPress)$/;
var SHOWN_AS = /^(label|title|name|display|text|icon)$/;
function isOfEntry(node) {
  for (let at = node; at.parent; at = at.parent) {
    if (!ts22.isPropertyAssignment(at.parent) || at.parent.initializer !== at || !isFunction(at)) continue;
    const isRun = RUNS.test(textOf(at.parent.name));
    if (isRun && at.parent.parent.properties.some((one) => one.name && SHOWN_AS.test(textOf(one.name)))) return true;
  }
  return false;
}
var READS4 = /^(drawImage|createImageBitmap|texImage2D|fromPixels|captureStream)$/;
var SHOWS = /^(append|appendChild|prepend|insertBefore|replaceWith|replaceChild|replaceChildren|after|before)$/;
function isOnlyRead(receiver) {
  const inner = unwrap(receiver);
  const declaration = ts22.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const around = declaration && enclosingFunction(declaration);
  if (!around || !ts22.isIdentifier(inner)) return false;
  const made = ts22.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  if (!made || !ts22.isCallExpression(made) || nameOf(made.expression) !== "createElement") return false;
  let isRead2 = false;
  let isShown = false;
  eachNode(around, (node) => {
    if (ts22.isReturnStatement(node) && node.expression) isShown ||= unwrap(node.expression).getText() === inner.text;
    if (ts22.isBinaryExpression(node) && node.operatorToken.kind === ts22.SyntaxKind.EqualsToken) {
      isShown ||= unwrap(node.right).getText() === inner.text;
      isRead2 ||= node.left.getText() === `${inner.text}.muted` && node.right.kind === ts22.SyntaxKind.TrueKeyword;
    }
    if (!ts22.isCallExpression(node) || !node.arguments.some((one) => unwrap(one).getText() === inner.text)) return;
    const name = nameOf(node.expression) ?? "";
    isRead2 ||= READS4.test(name) || /^(capture|grab|extract|draw)[A-Z]/.test(name);
    isShown ||= SHOWS.test(name);
  });
  return isRead2 && !isShown;
}
var LOOKS = /^(replace|replaceAll|includes|startsWith|endsWith|indexOf|match|matchAll|search|split|test|exec)$/;
function isLookedFor(text) {
  const { parent } = text;
  return ts22.isCallExpression(parent) && parent.arguments[0] === text && LOOKS.test(nameOf(parent.expression) ?? "");
}
function isOfPicture(tag) {
  return /image|picture|photo/i.test(tag) && !/video|gif|media|player/i.test(tag);
}

// src/extract/code/reporting/holds-jsx.ts
import { ts as ts23 } from "./vendor/ts-morph.js";
function holdsJsx(node) {
  let holds2 = false;
  const look = (one) => {
    holds2 ||= ts23.isJsxElement(one) || ts23.isJsxSelfClosingElement(one) || ts23.isJsxFragment(one);
  };
  look(node);
  if (!holds2) eachNode(node, look);
  return holds2;
}

// src/extract/code/autoplay/opened-by-press.ts
import { ts as ts25 } from "./vendor/ts-morph.js";

// src/extract/code/components/render-of.ts
import { ts as ts24 } from "./vendor/ts-morph.js";
var renderOf = (component) => isFunction(component) ? component : ts24.isClassLike(component) ? component.members.find(
  (one) => ts24.isMethodDeclaration(one) && textOf(one.name) === "render"
) ?? null : null;

// src/extract/code/autoplay/opened-by-press.ts
var DEEP2 = 2;
function isOpenedByPress(node, about, depth2 = DEEP2) {
  const component = componentAround(node);
  return component !== null && isShownByPress(component, about, depth2);
}
function isShownByPress(component, about, depth2 = DEEP2, isOther = () => false) {
  const uses = ts25.isClassDeclaration(component) ? usesOfClass(component) : usesOfFunction(component);
  const asked2 = uses?.filter(({ parent }) => !ts25.isJsxClosingElement(parent) && !(isTag(parent) && isOther(parent)));
  if (!asked2 || asked2.length === 0) return false;
  return asked2.every((use) => {
    if (!isTag(use.parent)) return false;
    const said = toldByPress(use.parent, component) ?? pressedBefore(use);
    if (!said) return depth2 > 0 && isOpenedByPress(use, about, depth2 - 1);
    const names = [...namesIn(said), declaredName(component)];
    return names.some((name) => hasAnyPhrase(splitWords(name), about)) || depth2 === DEEP2 && isBehindCover(use.parent, component);
  });
}
var isTag = (node) => ts25.isJsxOpeningElement(node) || ts25.isJsxSelfClosingElement(node);
function toldByPress({ attributes }, component) {
  for (const one of attributes.properties) {
    const given = ts25.isJsxAttribute(one) && one.initializer && ts25.isJsxExpression(one.initializer) && one.initializer;
    if (!given || !given.expression || !isPressedState(given.expression)) continue;
    if (isHiddenWithout(textOf(one.name), component)) return given.expression;
  }
  return null;
}
function isPressedState(expression) {
  const inner = unwrap(expression);
  return (ts25.isIdentifier(inner) || ts25.isPropertyAccessExpression(inner)) && waitsForPress(inner);
}
function isHiddenWithout(prop, component) {
  const own = renderOf(component);
  const answers = own ? returnsOf2(own).filter(holdsJsx) : [];
  return answers.length > 0 && answers.every((answer) => heldAt(answer).some((one) => isOfProp(one, prop)));
}
function isOfProp(held, prop) {
  if (!("test" in held)) return false;
  const inner = unwrap(held.test);
  const isDenied = ts25.isPrefixUnaryExpression(inner) && inner.operator === ts25.SyntaxKind.ExclamationToken;
  const asked2 = isDenied ? unwrap(inner.operand) : inner;
  return held.outcome !== isDenied && /^((this\.)?props\.)?(\w+)$/.exec(asked2.getText())?.[3] === prop;
}
function isBehindCover(tag, component) {
  let at = ts25.isJsxOpeningElement(tag) ? tag.parent : tag;
  while (ts25.isParenthesizedExpression(at.parent)) at = at.parent;
  const choice = at.parent;
  if (!ts25.isConditionalExpression(choice) || choice.whenTrue !== at) return false;
  let isPressed = false;
  eachNode(choice.whenFalse, (node) => {
    isPressed ||= ts25.isJsxAttribute(node) && PRESS.test(textOf(node.name));
  });
  return isPressed && showsOnlyFilm(component);
}
var FILM = /^(video|iframe|source|track|object|embed|div|span|figure|section|View|WebView|Video|ReactPlayer)$/;
function showsOnlyFilm(component) {
  let isOnly = true;
  eachNode(component, (node) => {
    if (isTag(node)) isOnly &&= FILM.test(node.tagName.getText());
    else if (ts25.isJsxText(node)) isOnly &&= node.text.trim() === "";
    else if (ts25.isJsxExpression(node) && !ts25.isJsxAttribute(node.parent)) isOnly &&= !mayBeText(node.expression);
  });
  return isOnly;
}
function mayBeText(expression) {
  const inner = expression && unwrap(expression);
  if (!inner || ts25.isJsxElement(inner) || ts25.isJsxSelfClosingElement(inner)) return false;
  if (ts25.isConditionalExpression(inner)) return mayBeText(inner.whenTrue) || mayBeText(inner.whenFalse);
  if (ts25.isBinaryExpression(inner)) return mayBeText(inner.right);
  return inner.kind !== ts25.SyntaxKind.NullKeyword;
}
function componentAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at) && !ts25.isClassDeclaration(at)) continue;
    if (/^[A-Z]/.test(declaredName(at) ?? "")) return at;
  }
  return null;
}

// src/extract/code/whose-age.ts
import { ts as ts26 } from "./vendor/ts-morph.js";
var LIMITS = { least: 3, most: 120 };
function limitOf(test) {
  const inner = unwrap(test);
  if (ts26.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    const [fromRight, fromLeft] = [yearsOf(right), yearsOf(left)];
    const years = fromRight ?? fromLeft;
    if (years === null || !/^[<>]=?$/.test(operatorToken.getText())) return null;
    const isNext = /^(<=|>)$/.test(operatorToken.getText()) === (fromRight !== null);
    return isNext ? years + 1 : years;
  }
  if (ts26.isCallExpression(inner)) {
    const given = inner.arguments.map(yearsOf).find((years) => years !== null);
    return given ?? limitOf(inner.expression);
  }
  const words = splitWords(nameOf(inner) ?? "");
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word));
  const isLimit = at > 0 && /^(under|over|below|is|above|least)$/.test(words[at - 1]);
  return isLimit ? within2(Number(words[at])) : null;
}
function yearsOf(expression) {
  const value = literalOf(expression)?.value;
  return typeof value === "number" ? within2(value) : null;
}
var within2 = (years) => Number.isInteger(years) && years >= LIMITS.least && years <= LIMITS.most ? years : null;
var ACTORS = /^(sender|me|my|self|current|viewer|author|session|actor|caller|requester|initiator|requesting|authenticated|acting)$/;
var OTHERS2 = /^(recipient|receiver|addressee|target|other|peer|partner|counterpart|them|they|their|interlocutor|invitee)$/;
var AT_FIRST = /* @__PURE__ */ new Map([
  ["from", "actor"],
  ["to", "other"],
  ["auth", "actor"],
  ["logged", "actor"]
]);
var REQUESTS = /^(req|request|ctx|context)$/;
var SIGNED_IN = /^(user|userId|auth|session|account|member|profile|viewer|me)$/;
function askedAbout(test, depth2 = 3) {
  const found = /* @__PURE__ */ new Set();
  const read = (node) => {
    if (ts26.isIdentifier(node) && !isMember2(node)) {
      const side = sideOf(node.text) ?? signedIn(node) ?? sideOfMembers(node);
      const origin = side === null && depth2 > 0 ? originOf(node) : null;
      const behind = origin && origin !== node ? askedAbout(origin, depth2 - 1) : "unknown";
      if (side !== null) found.add(side);
      else if (behind !== "unknown") found.add(behind);
    }
  };
  read(test);
  eachNode(test, read);
  const [only, ...more] = found;
  return more.length === 0 && (only === "actor" || only === "other") ? only : "unknown";
}
function askedThrough(test, via) {
  let asked2 = test;
  for (const { from, into } of [...via].reverse()) {
    const call = unwrap(from);
    const given = ts26.isCallExpression(call) ? argumentAskedIn(asked2, call, into) : null;
    if (!given) break;
    asked2 = given;
  }
  const side = askedAbout(asked2);
  return side === "unknown" && asked2 !== test ? askedAbout(test) : side;
}
function argumentAskedIn(test, call, into) {
  const names = /* @__PURE__ */ new Set();
  const read = (node) => void (ts26.isIdentifier(node) && !isMember2(node) && names.add(node.text));
  read(test);
  eachNode(test, read);
  const given = into.parameters.flatMap(
    ({ name }, index) => ts26.isIdentifier(name) && names.has(name.text) ? call.arguments[index] ?? [] : []
  );
  return given.length === 1 ? given[0] : null;
}
function isMember2(node) {
  const { parent } = node;
  return ts26.isPropertyAccessExpression(parent) && parent.name === node || ts26.isPropertyAssignment(parent) && parent.name === node;
}
function sideOf(name) {
  const words = splitWords(name);
  if (words.some((word) => OTHERS2.test(word))) return "other";
  if (words.some((word) => ACTORS.test(word))) return "actor";
  return AT_FIRST.get(words[0]) ?? null;
}
function signedIn(root) {
  if (!REQUESTS.test(root.text) || !ts26.isPropertyAccessExpression(root.parent)) return null;
  return SIGNED_IN.test(root.parent.name.text) ? "actor" : null;
}
function sideOfMembers(root) {
  let whole = root;
  while (ts26.isPropertyAccessExpression(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  const side = chainOf(whole).slice(1).map(sideOf).find((side2) => side2 !== null);
  return side ?? null;
}
function originOf(node) {
  const value = valueOf(node);
  if (value) return value;
  const declaration = declarationOf(node.text, node);
  if (!declaration || !ts26.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  return ts26.isVariableDeclaration(holder) ? holder.initializer ?? null : null;
}

// src/extract/code/guards/members-given.ts
import { ts as ts27 } from "./vendor/ts-morph.js";
function memberGiven(value, key) {
  const list = unwrap(value);
  if (ts27.isArrayLiteralExpression(list)) return list.elements[Number(key)] ?? null;
  const meaning = meaningOf(value);
  if (meaning?.is !== "object") return null;
  for (const one of meaning.node.properties) {
    if (!one.name || textOf(one.name) !== key) continue;
    if (ts27.isPropertyAssignment(one)) return one.initializer;
    return ts27.isShorthandPropertyAssignment(one) ? one.name : null;
  }
  return null;
}

// src/extract/code/guards/behind.ts
import { ts as ts28 } from "./vendor/ts-morph.js";
function checksBehind(test, outcome, guards, depth2) {
  const taken = takenFrom(test);
  if (!taken) return [];
  const { owner, key } = taken;
  const inner = unwrap(owner);
  const made = ts28.isIdentifier(inner) ? valueOf(inner) ?? inner : inner;
  const call = unwrap(made);
  if (ts28.isCallExpression(call) && bodyBehind(call)) {
    const answered = checksOfCall(call, outcome, key, guards);
    if (answered.length > 0) return answered;
  }
  if (key === "value" && depth2 > 0) {
    const referred = checksThatHold(owner, outcome, guards, depth2 - 1);
    if (referred.length > 0) return referred;
  }
  const meaning = meaningOf(owner);
  const behind = meaning && valueUnder(meaning, key);
  if (!behind) return [];
  if ("declared" in behind) return through(checksWhen(behind.declared, outcome, null, guards), test, behind.declared);
  return depth2 > 0 ? checksThatHold(behind.value, outcome, guards, depth2 - 1) : [];
}
function takenFrom(test) {
  const inner = unwrap(test);
  const result = resultAsked(inner);
  if (result) return result;
  if (ts28.isPropertyAccessExpression(inner)) return { owner: inner.expression, key: inner.name.text };
  if (ts28.isElementAccessExpression(inner) && ts28.isNumericLiteral(inner.argumentExpression))
    return { owner: inner.expression, key: inner.argumentExpression.text };
  if (!ts28.isIdentifier(inner)) return null;
  const declared = declarationOf(inner.text, inner);
  if (!declared || !ts28.isBindingElement(declared) || declared.dotDotDotToken) return null;
  const holder = declared.parent.parent;
  const key = declared.propertyName ?? declared.name;
  if (!ts28.isVariableDeclaration(holder) || !holder.initializer) return null;
  if (ts28.isArrayBindingPattern(declared.parent))
    return { owner: holder.initializer, key: String(declared.parent.elements.indexOf(declared)) };
  return ts28.isIdentifier(key) ? { owner: holder.initializer, key: key.text } : null;
}
function valueUnder(owner, key) {
  if (owner.is === "object") {
    const found = owner.node.properties.find((one) => one.name && textOf(one.name) === key) ?? getterOfStore(owner.node, key);
    if (!found) return null;
    if (isGetter(ts28.isPropertyAssignment(found) ? found.initializer : found)) return getterIn(found);
    if (ts28.isPropertyAssignment(found)) return { value: found.initializer };
    if (ts28.isShorthandPropertyAssignment(found)) return { value: found.name };
    return ts28.isGetAccessorDeclaration(found) ? { declared: found } : null;
  }
  if (owner.is !== "instance") return null;
  const getter = owner.node.members.find((one) => ts28.isGetAccessorDeclaration(one) && textOf(one.name) === key);
  if (getter && ts28.isGetAccessorDeclaration(getter)) return { declared: getter };
  const computed = memberOf(owner, key);
  return computed?.is === "function" && isComputed(computed.node) ? { declared: computed.node } : null;
}
function getterIn(found) {
  const getter = ts28.isPropertyAssignment(found) ? unwrap(found.initializer) : found;
  return isFunction(getter) ? { declared: getter } : null;
}
var isComputed = ({ parent }) => ts28.isCallExpression(parent) && /^(computed|createSelector|derived)$/.test(nameOf(parent.expression) ?? "");
function checksOfAnswer({ left, right, operatorToken }, outcome, guards) {
  const operator = operatorToken.getText();
  if (!/^[!=]==?$/.test(operator)) return [];
  const isEqual = operator.startsWith("=") === outcome;
  const [asked2, constant] = literalOf(right) ? [left, literalOf(right)] : [right, literalOf(left)];
  if (!constant || typeof constant.value === "boolean" || constant.value === null) return [];
  const inner = unwrap(asked2);
  const taken = takenFrom(inner);
  const whole = taken ? unwrap(taken.owner) : inner;
  const made = unwrap(ts28.isIdentifier(whole) ? valueOf(whole) ?? whole : whole);
  const declared = ts28.isCallExpression(made) ? bodyBehind(made) : null;
  if (!declared || !ts28.isCallExpression(made)) return [];
  const lists = returnsOf(declared).flatMap((way) => {
    const answer = way.value && taken ? memberGiven(way.value, taken.key) : way.value;
    const literal = answer && literalOf(answer);
    if (literal && literal.value === constant.value !== isEqual) return [];
    return [literal ? checksOnWay(way, declared, guards) : []];
  });
  const [first, ...others] = lists;
  const shared = first?.filter((check) => others.every((list) => list.some((one) => one.kind === check.kind))) ?? [];
  return through(shared, made, declared);
}

// src/extract/code/guards/queries/counted-lists.ts
import { ts as ts29 } from "./vendor/ts-morph.js";
function counted(expression) {
  const inner = unwrap(expression);
  const key = ts29.isPropertyAccessExpression(inner) ? inner.name.text : "";
  if (!ts29.isPropertyAccessExpression(inner) || !/^(length|size|count)$/.test(key) || changeBehind(inner))
    return expression;
  const made = valueBehind(inner.expression);
  const isSet = ts29.isNewExpression(made) && /^(Set|Map)$/.test(nameOf(made.expression) ?? "");
  if (isSet ? key === "length" : key === "size" && isArray(made)) return expression;
  const [list, ...more] = isSet ? made.arguments ?? [] : [];
  return list && more.length === 0 ? list : inner.expression;
}
var ARRAYS = /^(findMany|findAll|getMany|getRawMany|toArray|filter|map|slice|flatMap|concat)$/;
function isArray(made) {
  if (ts29.isArrayLiteralExpression(made)) return true;
  if (!ts29.isCallExpression(made)) return false;
  const asked2 = queryIn(made) ?? made;
  const [first] = asked2.arguments;
  const isRows = nameOf(asked2.expression) === "find" && first && ts29.isObjectLiteralExpression(unwrap(first));
  return Boolean(isRows) || ARRAYS.test(nameOf(asked2.expression) ?? "");
}

// src/extract/code/guards/queries/compared-among.ts
import { ts as ts30 } from "./vendor/ts-morph.js";
function checksAmong(asked2, constants, isOne, guards) {
  const lists = constants.map(
    (constant) => guards.flatMap((concept) => {
      const match = matchConstant(asked2, constant, isOne, concept);
      return match && concept.guard ? [{ concept: concept.id, kind: concept.guard, node: match.node, protects: match.protects }] : [];
    })
  );
  return lists.some((list) => list.length > 0) ? lists.map((list) => list.filter((check) => check.protects)) : null;
}
function checksOfLookUp(test, outcome, guards) {
  const inner = unwrap(test);
  const { of, isFound } = ts30.isBinaryExpression(inner) ? comparedIn(inner, outcome) : { of: lookUpIn(inner), isFound: outcome };
  if (!of || !isNamed(of.asked)) return null;
  const lists = checksAmong(of.asked, of.found, isFound, guards);
  return lists && { lists, isOne: isFound };
}
function comparedIn({ left, right, operatorToken }, outcome) {
  const operator = operatorToken.getText();
  const literal = literalOf(right);
  const isText = typeof literal?.value === "string" || typeof literal?.value === "number";
  const of = /^[!=]==?$/.test(operator) && isText ? lookUpIn(left, literal.value) : null;
  return { of, isFound: operator.startsWith("=") === outcome };
}
var isNamed = (asked2) => literalOf(asked2) === null;

// src/extract/code/guards/kept-verdicts.ts
import { ts as ts31 } from "./vendor/ts-morph.js";

// src/extract/code/writes/assignments.ts
function assignmentsTo(name) {
  const declared = declarationOf(name.text, name);
  const within3 = enclosingFunction(declared ?? name) ?? name.getSourceFile();
  return usesOf(declared, name.text, within3).flatMap((use) => {
    const assigned = assignedAt(use);
    return assigned ? { ...assigned, use } : [];
  });
}

// src/extract/code/guards/kept-verdicts.ts
var PUTS2 = /^(push|unshift|add|set)$/;
function waysOfValue(name, outcome) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts31.isVariableDeclaration(declared) || isConstant2(declared)) return null;
  const around = enclosingFunction(declared);
  if (!around) return null;
  const given = [];
  for (const { by, use } of assignmentsTo(name)) {
    const isPlain2 = ts31.isBinaryExpression(by) && by.left === use && by.operatorToken.kind === ts31.SyntaxKind.EqualsToken;
    if (!isPlain2 || enclosingFunction(by) !== around || by.pos > name.pos) return null;
    given.push(by);
  }
  if (given.length === 0) return null;
  const ways = given.filter(({ right }) => mayBe(right, outcome)).map((one) => ({ held: heldAt(one, around), value: literalOf(one.right) ? null : one.right }));
  const start = declared.initializer;
  if (start ? !mayBe(start, outcome) : outcome) return ways;
  const held = given.flatMap((one) => branchNotTaken(one, declared));
  return [...ways, { held, value: start && !literalOf(start) ? start : null }];
}
var isConstant2 = (declared) => (ts31.getCombinedNodeFlags(declared) & ts31.NodeFlags.Const) !== 0;
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
  if (!ts31.isExpressionStatement(statement)) return null;
  const then = ts31.isBlock(statement.parent) ? statement.parent : statement;
  const branch = then.parent;
  return ts31.isIfStatement(branch) && branch.thenStatement === then && !branch.elseStatement ? branch : null;
}
function heldByEmpty(name) {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts31.isVariableDeclaration(declared) || !isConstant2(declared) || !isEmptyList(declared)) return [];
  const list = declared.parent.parent.parent;
  if (!ts31.isBlock(list)) return [];
  const puts2 = [];
  for (const write of writesTo(name, {})) {
    if (isTakenFrom(write)) return [];
    const { by, use } = write;
    const isPut = ts31.isCallExpression(by) && receiverOf(by.expression) === use && PUTS2.test(nameOf(by.expression) ?? "");
    if (isPut && !write.inside && use.getText() === name.text && !by.arguments.some(ts31.isSpreadElement) && by.pos < name.pos)
      puts2.push(by);
  }
  return puts2.flatMap((put) => notPut(put, list));
}
function isEmptyList({ initializer }) {
  const start = initializer && unwrap(initializer);
  if (!start) return false;
  if (ts31.isArrayLiteralExpression(start)) return start.elements.length === 0;
  return ts31.isNewExpression(start) && /^(Set|Map|Array)$/.test(nameOf(start.expression) ?? "") && !start.arguments?.length;
}
function notPut(put, list) {
  const branch = branchAround(put);
  if (!branch) return [];
  const held = [{ test: branch.expression, outcome: false, over: null }];
  if (branch.parent === list) return held;
  const loop = ts31.isBlock(branch.parent) ? branch.parent.parent : branch.parent;
  return ts31.isForOfStatement(loop) && loop.parent === list ? heldByLoop(loop, held) : [];
}

// src/extract/code/guards/caught-answers.ts
import { ts as ts32 } from "./vendor/ts-morph.js";
var CATCHES = /^(to|awaitTo|awaitToJs|tryCatch|trycatch|catchError|safeAwait|safeAsync|attempt|tryit|mightFail|goTry)$/;
var ERROR = /^(e|ex|er)$|^(err|error|failure|exception)|(Err|Error)$/;
function caughtAnswer(test) {
  const taken = takenFrom2(test);
  const made = taken && unwrap(taken.from);
  if (!made || !ts32.isCallExpression(made) || !catches(made)) return null;
  const [given] = made.arguments;
  const asked2 = given && unwrap(given);
  const call = asked2 && isFunction(asked2) && asked2.body && !ts32.isBlock(asked2.body) ? unwrap(asked2.body) : asked2;
  if (!call || !ts32.isCallExpression(call)) return null;
  return { call, isError: ERROR.test(taken.part) };
}
function takenFrom2(test) {
  if (ts32.isPropertyAccessExpression(test)) {
    const value = ts32.isIdentifier(test.expression) ? valueOf(test.expression) : null;
    return value && { from: value, part: test.name.text };
  }
  const declared = ts32.isIdentifier(test) ? declarationOf(test.text, test) : null;
  if (!declared || !ts32.isBindingElement(declared)) return null;
  const holder = declared.parent.parent;
  return ts32.isVariableDeclaration(holder) && holder.initializer ? { from: holder.initializer, part: textOf(declared.propertyName ?? declared.name) } : null;
}
function catches({ expression }) {
  if (!CATCHES.test(nameOf(expression) ?? "")) return false;
  const declared = calleeOf(expression);
  if (!declared?.body) return true;
  let isCaught = false;
  eachNode(declared.body, (node) => {
    isCaught ||= ts32.isCatchClause(node) || ts32.isPropertyAccessExpression(node) && node.name.text === "catch";
  });
  return isCaught;
}

// src/extract/code/followed.ts
var MAX_CALLS = 6;
var known3 = /* @__PURE__ */ new WeakMap();
var frames = [];
var depth = 0;
function followed(node, question, guards, steps, answer) {
  const answers = answersOf2(node, guards);
  const before = answers.get(question);
  if (before && "index" in before) {
    for (const frame2 of frames.slice(before.index + 1)) frame2.isRound = true;
    return [];
  }
  if (before && (before.depth === null || before.depth === depth)) {
    if (before.depth !== null) cutShort();
    return before.found;
  }
  if (depth + steps > MAX_CALLS) {
    cutShort();
    return [];
  }
  const frame = { index: frames.length, isCut: false, isRound: false };
  answers.set(question, frame);
  frames.push(frame);
  depth += steps;
  let found = null;
  try {
    found = answer();
    return found;
  } finally {
    depth -= steps;
    frames.pop();
    if (before) answers.set(question, before);
    else answers.delete(question);
    if (found && !frame.isRound) answers.set(question, { found, depth: frame.isCut ? depth : null });
  }
}
function cutShort() {
  for (const frame of frames) frame.isCut = true;
}
function answersOf2(node, guards) {
  let nodes = known3.get(guards);
  if (!nodes) known3.set(guards, nodes = /* @__PURE__ */ new WeakMap());
  let answers = nodes.get(node);
  if (!answers) nodes.set(node, answers = /* @__PURE__ */ new Map());
  return answers;
}

// src/extract/code/guards/given-rules.ts
import { ts as ts33 } from "./vendor/ts-morph.js";
function heldByGiven(given, points, within3) {
  return given && isAnyRule(given) ? points.map((point) => saidAt(heldAt(point, within3), given)) : [];
}
function heldByGivenAtReturn(given) {
  return isAnyRule(given) ? returnsOf(given.to).map((way) => saidAt(heldOnWay(way, given.to), given, way)) : [];
}
var isAnyRule = ({ to, what }) => to.parameters.some((_, at) => what[at] !== void 0 && (functionBehind(what[at]) ?? elementsOf(what[at])) !== null);
var heldOnWay = ({ node }, within3) => ts33.isBlock(node) && node === within3.body ? heldAtEnd(node) : heldAt(node, within3);
function saidAt(held, given, way) {
  const own = held.flatMap(
    (one) => "over" in one && one.over !== null ? [] : saidOf(one, (callee) => ruleFor(callee, given))
  );
  return way ? [...own, ...saidInLoops(way, given)] : own;
}
function ruleFor(callee, given) {
  const what = givenFor(callee, given);
  const rule = what && functionBehind(what);
  return rule ? [rule] : [];
}
function givenFor(name, { to, what }) {
  const inner = unwrap(name);
  const declared = ts33.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const at = to.parameters.findIndex((one) => one === declared);
  return what[at] ?? null;
}
function saidInLoops({ node }, given) {
  const { body } = given.to;
  if (!body || !ts33.isBlock(body)) return [];
  return body.statements.flatMap((statement) => {
    if (node !== body && node.pos < statement.end) return [];
    if (!ts33.isForOfStatement(statement) || !ts33.isVariableDeclarationList(statement.initializer)) return [];
    const list = givenFor(statement.expression, given);
    const stands = list && standsFor(list, statement.initializer.declarations[0].name);
    return stands ? heldInEach(statement.statement, "function").flatMap((one) => saidOf(one, stands)) : [];
  });
}

// src/extract/code/guards/given-options.ts
import { ts as ts34 } from "./vendor/ts-morph.js";
function heldWhereGiven(passed, declared) {
  const call = unwrap(passed);
  const made = ts34.isCallExpression(call) && call.arguments.length > 0 ? meaningOf(call.expression) : null;
  if (made?.is !== "function" || made.node === declared || !declared.body) return [];
  const given = new Set(
    made.node.parameters.flatMap(({ name }, at) => {
      const argument = call.arguments[at];
      return argument && isSomething(argument) ? [textOf(name)] : [];
    })
  );
  return given.size > 0 ? branchesOn(given, declared.body).flatMap((one) => heldAtEnd(one)) : [];
}
function isSomething(argument) {
  const inner = unwrap(argument);
  if (ts34.isArrayLiteralExpression(inner)) return inner.elements.length > 0;
  return ts34.isObjectLiteralExpression(inner) || Boolean(literalOf(inner)?.value);
}
function branchesOn(given, body) {
  if (ts34.isTryStatement(body)) return branchesOn(given, body.tryBlock);
  if (!ts34.isBlock(body)) return [];
  return body.statements.flatMap((one) => {
    if (!ts34.isIfStatement(one) || one.elseStatement || !ts34.isBlock(one.thenStatement)) return branchesOn(given, one);
    return operandsOf(one.expression, ts34.SyntaxKind.AmpersandAmpersandToken).every((test) => asksWhether(given, test)) ? [one.thenStatement] : [];
  });
}
function asksWhether(given, test) {
  const inner = unwrap(test);
  const isLength = ts34.isPropertyAccessExpression(inner) && inner.name.text === "length";
  const asked2 = isLength ? inner.expression : inner;
  return ts34.isIdentifier(asked2) && given.has(nameOf(asked2));
}

// src/extract/code/guards/queries/mentioned-kinds.ts
import { ts as ts35 } from "./vendor/ts-morph.js";
var ABOUT_PEOPLE = /* @__PURE__ */ new Set(["age", "connection", "block", "consent"]);
var known4 = /* @__PURE__ */ new WeakMap();
var MAX_CALLS2 = 4;
function kindsMentioned(declared, guards, depth2 = MAX_CALLS2) {
  let sets = known4.get(guards);
  if (!sets) known4.set(guards, sets = /* @__PURE__ */ new WeakMap());
  const before = sets.get(declared);
  if (before) return before;
  const kinds = /* @__PURE__ */ new Set();
  sets.set(declared, kinds);
  const asked2 = guards.filter((concept) => concept.guard && ABOUT_PEOPLE.has(concept.guard));
  if (declared.body) {
    eachNode(declared, (node) => {
      if (!ts35.isCallExpression(node) && !ts35.isBinaryExpression(node) && !isTested(node)) return;
      for (const { kind } of checksOf(node, true, asked2)) kinds.add(kind);
      const callee = depth2 > 0 && ts35.isCallExpression(node) ? calleeOf(node.expression) : null;
      if (callee) for (const kind of kindsMentioned(callee, guards, depth2 - 1)) kinds.add(kind);
    });
  }
  return kinds;
}
function isTested(node) {
  if (!ts35.isIdentifier(node) && !ts35.isPropertyAccessExpression(node)) return false;
  const { parent } = node;
  return ts35.isPrefixUnaryExpression(parent) || ts35.isIfStatement(parent) || ts35.isConditionalExpression(parent) && parent.condition === node || ts35.isBinaryExpression(parent) && /^(&&|\|\|)$/.test(parent.operatorToken.getText());
}
function asksNobody(declared, guards) {
  return kindsMentioned(declared, guards).size === 0;
}

// src/extract/code/guards/gates.ts
import { ts as ts36 } from "./vendor/ts-morph.js";
function checksOfGate(held, named, guards) {
  const found = held.how === "around" ? aroundOf2(held) : gateOf(held.passed);
  if (!found) return [...named];
  const { declared } = found;
  const points = held.how === "rule" && found.points === "past" ? "yes" : found.points;
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
  const given = heldWhereGiven(held.passed, declared).flatMap((one) => checksHeld(one, guards));
  const rules = Array.isArray(points) ? atEach(heldByGiven(givenTo(held), points, declared), guards) : [];
  const all2 = [...inside, ...through([...given, ...rules], held.passed, declared)];
  return keepPromises(named, named, all2, () => asksNobody(declared, guards));
}
function givenTo({ passed, child }) {
  const inner = unwrap(passed);
  const meaning = meaningOf(ts36.isCallExpression(inner) ? inner.expression : inner);
  const call = ts36.isCallExpression(inner) ? inner : child?.parent;
  return meaning?.is === "function" && call && ts36.isCallExpression(call) ? { to: meaning.node, what: call.arguments } : null;
}
function gateOf(passed) {
  const meaning = meaningOf(passed);
  if (meaning?.is === "class" || meaning?.is === "instance") {
    const method = meaning.node.members.find(
      (one) => ts36.isMethodDeclaration(one) && one.body !== void 0 && /^(canActivate|use|resolve|handle|intercept|transform)$/.test(textOf(one.name))
    );
    if (!method) return null;
    return textOf(method.name) === "canActivate" ? { declared: method, points: "yes" } : gateIn(method);
  }
  if (meaning?.is !== "function" || !meaning.node.body) return null;
  const made = ts36.isCallExpression(unwrap(passed)) ? null : meaningOfAnswer(meaning.node);
  return gateIn(made?.is === "function" && !nextsIn(meaning.node) ? made.node : meaning.node);
}
var gateIn = (declared) => ({ declared, points: nextsIn(declared) ?? "past" });
function nextsIn(declared) {
  const text = declared.parameters.map((one) => one.getText()).join(" ");
  const isGiven2 = /\b(next|done|proceed)\b/.test(text) || /\bopts\b/.test(text);
  if (!isGiven2 || !declared.body) return null;
  const calls = [];
  eachNode(declared.body, (node) => {
    if (!ts36.isCallExpression(node) || !handsOn(node.expression)) return;
    const [first] = node.arguments;
    if (!first || ts36.isObjectLiteralExpression(unwrap(first))) calls.push(node);
  });
  return calls.length > 0 || /\b(next|done|proceed)\b/.test(text) ? calls : null;
}
function handsOn(callee) {
  const asked2 = nameOf(callee) === "handle" ? receiverOf(callee) : callee;
  return asked2 !== null && /^(next|done|proceed)$/.test(nameOf(asked2) ?? "");
}
var ANSWERS = /\b(reply|res|response|c|ctx|context)\b[^;]*\.(status|code|send|json|redirect|throw|text|end|forbidden|unauthorized|sendStatus)\b|\bnew (Response|\w*Error)\b|NextResponse/;
function pastOf(declared, guards) {
  const ways = returnsOf(declared).filter(({ node, value }) => {
    const way = value === null ? node : value.parent;
    const around = ts36.isReturnStatement(way) && ts36.isBlock(way.parent) ? way.parent.statements : null;
    const last = around?.[around.indexOf(way) - 1];
    const isBare = value === null || /^(reply|res|response)$/.test(value.getText());
    return !ANSWERS.test(value?.getText() ?? "") && !(isBare && last && ANSWERS.test(last.getText()));
  });
  const lists = ways.map((way) => checksOnWay(way, declared, guards));
  const [first, ...others] = lists;
  return first?.filter((check) => others.every((list) => list.some((one) => one.kind === check.kind))) ?? [];
}
function aroundOf2({ passed, child }) {
  const meaning = meaningOf(passed);
  if (meaning?.is !== "function" || !child || !ts36.isCallExpression(child.parent)) return null;
  const parameter = meaning.node.parameters[child.parent.arguments.indexOf(child)];
  if (!parameter || !ts36.isIdentifier(parameter.name)) return null;
  const name = parameter.name.text;
  const points = usesIn(meaning.node, (node) => ts36.isIdentifier(node) && node.text === name && node !== parameter.name);
  return points.length > 0 ? { declared: meaning.node, points } : null;
}
function usesIn({ body }, isUse) {
  const uses = [];
  if (body) eachNode(body, (node) => void (isUse(node) && uses.push(node)));
  return uses;
}
function checksOfWrapper(tag, named, guards) {
  const meaning = /^[A-Z]/.test(nameOf(tag) ?? "") ? meaningOf(tag) : null;
  const declared = meaning?.is === "class" || meaning?.is === "function" ? renderOf(meaning.node) : null;
  if (!declared?.body) return [...named];
  const points = usesIn(declared, (node) => {
    if (!ts36.isIdentifier(node) || node.text !== "children") return false;
    return !ts36.isBindingElement(node.parent) && !ts36.isTypeElement(node.parent);
  });
  if (points.length === 0) return [...named];
  const inside = summaryOf(declared, "children", guards, () => checksAtAll(points, declared, guards));
  return keepPromises(named, named, through(inside, tag, declared), () => asksNobody(declared, guards));
}

// src/extract/code/guards/queries/asks-nothing.ts
import "./vendor/ts-morph.js";
var asksNothingOfTwo = (call, concept) => makesWhatItIsCalled(call, concept) || asksForPending(call) || isAskedAfterChange(call) || asksOfNobody(call) || asksForOwnMaking(call);

// src/extract/code/guards/one-of-two.ts
import { ts as ts38 } from "./vendor/ts-morph.js";
var RUNS2 = /^(process\.env\.NODE_ENV===?['"]production['"]|import\.meta\.env\.PROD)$/;
var IS_MADE = /^(process\.env\.NODE_ENV(===?['"](development|test|e2e)['"]|!==?['"]production['"])|import\.meta\.env\.DEV|__DEV__)$/;
function armsOf(named) {
  const inner = unwrap(named);
  const made = ts38.isIdentifier(inner) ? valueNamed(inner) : inner;
  const choice = made && unwrap(made);
  if (!choice || !ts38.isConditionalExpression(choice)) return null;
  const { condition, whenTrue, whenFalse } = choice;
  const test = condition.getText().replace(/\s/g, "");
  return RUNS2.test(test) ? [whenTrue] : IS_MADE.test(test) ? [whenFalse] : [whenTrue, whenFalse];
}
function valueNamed(name) {
  if (declarationOf(name.text, name)) return valueOf(name);
  const found = importedAs(name.getSourceFile(), name.text);
  if (!found) return null;
  if (ts38.isVariableDeclaration(found)) return valueOfDeclaration(found);
  return ts38.isConditionalExpression(found) ? found : null;
}

// src/extract/code/guards/refused-as.ts
import { ts as ts39 } from "./vendor/ts-morph.js";
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
var MAX_NODES = 60;
function refusedAs(exit) {
  let left = MAX_NODES;
  const says = (node) => {
    if (left-- < 0 || ts39.isFunctionLike(node)) return false;
    if (ts39.isNumericLiteral(node)) return node.text === "401";
    if (ts39.isStringLiteralLike(node))
      return SIGN_IN.test(node.text) || node.text.length < 80 && hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    if (ts39.isIdentifier(node)) return hasAnyPhrase(splitWords(node.text), SIGNED_OUT);
    return ts39.forEachChild(node, says) ?? false;
  };
  return says(exit) ? "login" : null;
}

// src/extract/code/guards/held-checks.ts
import { ts as ts40 } from "./vendor/ts-morph.js";
function checksHeld(held, guards) {
  if (held.ofTwo) return checksHeld({ ...held, ofTwo: void 0 }, guards).filter(isOfTwo);
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
    const checks2 = checksThatHold(held.test, held.outcome, guards);
    return (checks2.length > 0 ? checks2 : refusedBy(held, held.test, guards)).map((check) => shown(check, held.test));
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
    const named = promises(
      guards,
      tag,
      (concept) => concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(name, phrase)))
    );
    return checksOfWrapper(tag, named, guards).map((check) => asked(shown(check, held.shownBy)));
  }
  if ("option" in held) {
    const named = promises(guards, held.option.name, (concept) => namesOption(held.option, concept));
    return named.map((check) => asked(shown(check, held.option)));
  }
  const isStep = held.how === "statement" || held.how === "value";
  const arms = isStep || !ts40.isCallExpression(unwrap(held.passed)) ? armsOf(calledIn(held.passed)) : null;
  if (arms && held.how !== "around") return ofEachArm(held, arms, guards);
  if (held.how === "middleware" || held.how === "around" || held.how === "rule") {
    const isNamed2 = (held.how !== "around" || /^(with|guard|require|protect|only|ensure)[A-Z]/.test(nameOf(held.passed) ?? "")) && !isPlugin(held.passed);
    const isRule = held.how === "rule";
    const isOfRole = held.how === "middleware" && (isForStaff(held.passed) || asksRight(held.passed));
    const named = isNamed2 ? promises(
      guards,
      held.passed,
      (concept) => isOfRole ? concept.guard === "permission" : namesGate(held.passed, concept, isRule)
    ) : [];
    if (isOfRole) return named.map((check) => asked(shown(check, held.passed)));
    const passed = checksOfGate(held, named, guards).filter(({ kind }) => kind !== "login" || !isPastAnybody(held));
    return passed.map((check) => asked(shown(check, held.passed)));
  }
  const checks = checksOfStatement(held, guards);
  const isProof = checks.length === 0 && PROVES.test(nameOf(calledIn(held.passed)) ?? "");
  return (isProof ? refusedBy(held, held.passed, guards) : checks).map((check) => shown(check, held.passed));
}
var isPlugin = ({ parent }) => ts40.isCallExpression(parent) && nameOf(parent.expression) === "register";
function ofEachArm(held, arms, guards) {
  const passed = unwrap(held.passed);
  return checksOfEither(
    arms.map((arm) => {
      if (!ts40.isCallExpression(passed)) return [...checksHeld({ ...held, passed: arm }, guards)];
      const declared = calleeOf(arm);
      if (declared?.body)
        return isAsync(declared) && !held.awaited ? [] : through(checksAtReturn(declared, guards), passed, declared);
      return promises(guards, held.passed, (concept) => promisesToThrow(held, concept, arm));
    })
  ).map((check) => shown(check, held.passed));
}
var givenBy = (call, into, checks) => checks.map(
  (check) => call ? { ...check, via: [{ from: call, into, given: call.arguments }, ...check.via ?? []] } : check
);
var PROVES = /^(verify|decode|authenticate|introspect|getUser|getSession|currentUser)/;
function refusedBy(held, node, guards) {
  const { otherwise } = held;
  const kind = otherwise && !("test" in held && isHalf(held)) ? refusedAs(otherwise) : null;
  const concept = kind && guards.find(({ guard }) => guard === kind);
  return concept ? [{ concept: concept.id, kind, node, protects: true }] : [];
}
function isHalf({ test, outcome }) {
  const inner = unwrap(test);
  if (!ts40.isBinaryExpression(inner)) return false;
  const { kind } = inner.operatorToken;
  const isOpen = kind === (outcome ? ts40.SyntaxKind.BarBarToken : ts40.SyntaxKind.AmpersandAmpersandToken);
  const isNone = (one) => ts40.isPrefixUnaryExpression(unwrap(one));
  return isOpen && !(isNone(inner.left) && isNone(inner.right));
}
function calledIn(passed) {
  const inner = unwrap(passed);
  return ts40.isCallExpression(inner) ? inner.expression : inner;
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
var isOfTwo = (check) => isOfConnection(check) || check.kind === "block";
var asked = (check) => ({ ...check, of: "actor" });
var shown = (check, whole) => ({ ...check, whole: check.whole ?? whole });
var promises = (guards, node, does) => guards.flatMap(
  (concept) => concept.guard && does(concept) ? [{ concept: concept.id, kind: concept.guard, node, protects: true }] : []
);
function checksOfStatement(held, guards) {
  const passed = unwrap(held.passed);
  if (!ts40.isCallExpression(passed)) return [];
  const named = promises(
    guards,
    held.passed,
    (concept) => promisesToThrow(held, concept) && !(concept.guard === "connection" && asksNothingOfTwo(passed, concept))
  );
  const declared = calleeOf(passed.expression);
  if (!declared?.body) return named;
  if (isAsync(declared) && !held.awaited) return [];
  const given = heldByGivenAtReturn({ to: declared, what: passed.arguments });
  const inside = through([...checksAtReturn(declared, guards), ...atEach(given, guards)], passed, declared);
  return keepPromises(named, named, inside, () => asksNobody(declared, guards));
}
var atEach = (places, guards) => checksOfEither(places.map((held) => held.flatMap((one) => checksHeld(one, guards))));
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
  const callee = ts40.isCallExpression(inner) ? inner.expression : inner;
  const name = nameOf(callee);
  if (name === null || isUnlike(concept, splitWords(name), callee)) return false;
  return checksOf(callee, true, [concept]).some((check) => check.protects) || namesCheck(concept, splitWords(name), callee) || isRule && concept.properties.some((property) => fitsPattern(property, splitWords(name)));
}
var OR_THROW = /(^| )or (throw|fail|die|error)$|^throw if not found$/;
function promisesToThrow(held, concept, callee = calledIn(held.passed)) {
  const passed = unwrap(held.passed);
  const name = nameOf(callee);
  if (name === null) return false;
  const words = splitWords(name);
  if (words[0] === "with" || words.at(-1) === "procedure") return false;
  const orThrow = OR_THROW.test(words.join(" "));
  const asksRows = ts40.isCallExpression(passed) && rowsAreSafe(passed, concept) === true;
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
  return concept.properties.some((property) => fitsPattern(property, words)) || concept.conditions.some(({ names, safe, of }) => safe && of === null && names.some((one) => endsIn(words, one))) || concept.calls.some((call) => fitsPattern(call, words)) || concept.jsx.some((jsx) => jsx.names.some((phrase) => endsIn(words, phrase)));
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
    if (ts40.isThrowStatement(node) && enclosingFunction(node) === local) throws = true;
    if (ts40.isCallExpression(node)) {
      const [verb] = splitWords(nameOf(node.expression) ?? "");
      throws ||= THROWERS.has(verb ?? "") || /^(reject|redirect|abort|fail|throw|parse)$/.test(verb ?? "");
    }
    ts40.forEachChild(node, walk);
  };
  walk(local.body);
  return throws;
}

// src/extract/code/guards/conditions.ts
import { ts as ts46 } from "./vendor/ts-morph.js";

// src/extract/code/guards/nothing-found.ts
import { ts as ts41 } from "./vendor/ts-morph.js";
function answersNull(asked2) {
  const inner = unwrap(asked2);
  const value = ts41.isIdentifier(inner) ? valueOf(inner) : null;
  const made = queryIn(value ? unwrap(value) : inner) ?? (value ? unwrap(value) : inner);
  return ts41.isCallExpression(made) && /^(prisma|db|this\.prisma|this\.db|ctx\.(prisma|db))\.\w+\.(findFirst|findUnique)$|^[A-Z]\w*\.(findOne|findById|findByPk)$/.test(
    made.expression.getText()
  );
}

// src/extract/code/guards/places-in-lists.ts
import { ts as ts42 } from "./vendor/ts-morph.js";
function isBarePosition(asked2) {
  if (!ts42.isCallExpression(asked2) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked2.expression) ?? ""))
    return false;
  let around = asked2.parent;
  while (ts42.isParenthesizedExpression(around) || ts42.isAwaitExpression(around)) around = around.parent;
  return !(ts42.isBinaryExpression(around) && asksPosition(around) !== null);
}
function asksPosition({ left, right, operatorToken }) {
  const asked2 = unwrap(left);
  if (!ts42.isCallExpression(asked2) || !/^(indexOf|findIndex|lastIndexOf)$/.test(nameOf(asked2.expression) ?? ""))
    return null;
  const said = `${operatorToken.getText()} ${right.getText()}`;
  if (/^(!==? -1|> -1|>= 0)$/.test(said)) return true;
  return /^(===? -1|<= -1|< 0)$/.test(said) ? false : null;
}

// src/extract/code/guards/queries/unread-checks.ts
import { ts as ts45 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/not-read.ts
import { ts as ts43 } from "./vendor/ts-morph.js";
var OF_PRODUCT = /^(scope|unscoped|modify|apply|aggregate|run)$/;
var OF_SOME_TABLE = /^(repo|repository|dao|em|entityManager|manager|model|store)$/;
function notReadOf(query) {
  const unread = notRead(conditionsAsked(query));
  if (unread !== null) return unread;
  const calls = ts43.isCallExpression(query) ? callsOf(query) : [];
  const step = calls.find(({ expression }) => OF_PRODUCT.test(nameOf(expression) ?? ""));
  if (step) return `${nameOf(step.expression)}(${step.arguments.map((one) => one.getText()).join(", ")})`;
  const given = calls.flatMap((call) => [...call.arguments]);
  const within3 = given.find((one) => ts43.isFunctionLike(unwrap(one)) || ts43.isNewExpression(unwrap(one)) || isModel(one));
  const [root = ""] = chainOf(calls.at(-1)?.expression ?? query).filter((one) => one !== "this");
  return within3?.getText() ?? (OF_SOME_TABLE.test(root) ? root : null);
}
var isModel = (given) => ts43.isIdentifier(given) && /^[A-Z][a-z]/.test(given.text);
function notRead(condition) {
  if ("unread" in condition) return condition.unread || null;
  if ("not" in condition) return notRead(condition.not);
  if ("within" in condition) return notRead(condition.within);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts.map(notRead).find((one) => one !== null) ?? null;
}

// src/extract/code/guards/queries/whole-lists.ts
import { ts as ts44 } from "./vendor/ts-morph.js";
var MANY = /^(findMany|findAll|getMany|getRawMany|getAll|fetchAll|listAll)$/;
var ALL = /^(query|execute|all|any|many|manyOrNone|raw|queryRaw|\$queryRaw|\$queryRawUnsafe|unsafe)$/;
var STEPS = /^((and|or)?[wW]here\w*|orderBy|groupBy|limit|offset|from|\w*[jJ]oin)$/;
var ROWS = /^(rows|records|recordset|docs|data)$/;
var ONE = /\.\s*(single|maybeSingle|first|findOne|getOne|one|oneOrNone)\s*\(/;
function isWholeList(test) {
  if (!ts44.isIdentifier(test) || ts44.isPropertyAccessExpression(test.parent)) return false;
  const declared = declarationOf(test.text, test);
  if (!declared) return false;
  if (ts44.isBindingElement(declared)) {
    const holder = declared.parent.parent;
    const isRows = ts44.isObjectBindingPattern(declared.parent) && ROWS.test(textOf(declared.propertyName ?? declared.name));
    const made2 = isRows && ts44.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    return made2 !== null && tablesAsked(made2).length > 0 && !ONE.test(made2.getText());
  }
  const made = ts44.isVariableDeclaration(declared) ? declared.initializer : answerGivenTo(test);
  const value = made ? unwrap(made) : null;
  if (!value) return false;
  if (isSnapshot(value)) return true;
  if (ts44.isTaggedTemplateExpression(value)) return tablesAsked(value).length > 0;
  if (!ts44.isCallExpression(value)) return false;
  const name = nameOf(value.expression) ?? "";
  if (name === "toArray") return true;
  const found = queryIn(value) ?? value;
  const [asked2] = found.arguments;
  if (nameOf(found.expression) === "find" && asked2 && ts44.isObjectLiteralExpression(unwrap(asked2))) return true;
  return MANY.test(name) || (ALL.test(name) || STEPS.test(name)) && tablesAsked(value).length > 0;
}

// src/extract/code/guards/queries/unread-checks.ts
var FOUND = /^(0|rows?|data|records?|recordset|results?|items|docs|length|size|count|rowCount|exists|found)$/;
var ASKS = /^(find|get|has|is|are|exists?|count|check|between|of|for|load|fetch|read|look|query|run|execute|exec|raw|one|first|take|select|where|and|equals|scope|single|maybeSingle|aggregate|search|some|any|\$queryRaw|unsafe|lean|populate|limit)/;
var CHANGES2 = /^(insert|create(?!QueryBuilder)|add|save|update|patch|upsert|delete|del$|remove|set|put|send|open|start|ensure|request|invite|block|mute|report|log|emit|publish|notify|accept|find\w*(And|Or)[A-Z])/;
var SAYS_LITTLE = /^(repo|repository|repositories|service|services|model|models|dao|store|table|schema|db|database|knex|sql|prisma|client|em|manager|with|of|to|between)$/;
var ASKS_FIRST = /^(requests?|invit\w+|suggest\w*|block\w*|mut(e|ed|es))$/;
var MAX_STEPS2 = 4;
function unreadCheck(test, connection) {
  if (isWholeList(test)) return null;
  const search = unwrap(test);
  const unseen = ts45.isCallExpression(search) ? unseenBeforeSearch(search, connection) : null;
  if (unseen) return { query: search, unread: unseen.getText() };
  const query = queryOf(test, MAX_STEPS2);
  if (!query || !isLookUp(query) || isAnswerItself(test, query)) return null;
  const made = conditionMadeIn(query);
  if (peopleNamed(query) < 2 || !isOfConnection2(query, made, connection)) return null;
  if (!made && peopleAskedBy(query)?.size === 1) return null;
  const handed = [];
  const note = (call) => void handed.push(call);
  if (asksForPending(query) || isAskedAfterChange(query, note) || asksForOwnMaking(query, note)) return null;
  const unread = handed[0]?.getText() ?? made?.getText() ?? notReadOf(query);
  return unread === null ? null : { query, unread };
}
function isLookUp(query) {
  if (ts45.isTaggedTemplateExpression(query)) return !ts45.isVariableDeclaration(query.parent);
  const names = callsOf(query).map(({ expression }) => nameOf(expression) ?? "");
  const isAsked = ASKS.test(names[0] ?? "") && !names.some((name) => CHANGES2.test(name));
  return isAsked && !isUnawaited(query) && !calleeOf(query.expression)?.body;
}
var isAgreed = (column) => /^(is_?)?(accepted|confirmed|approved|mutual)(_?(at|on))?$/i.test(column);
function queryOf(test, steps) {
  const inner = unwrap(test);
  if (ts45.isCallExpression(inner)) return nameOf(inner.expression) === "then" ? null : inner;
  if (ts45.isTaggedTemplateExpression(inner)) return inner;
  if (steps === 0) return null;
  if (ts45.isElementAccessExpression(inner))
    return FOUND.test(inner.argumentExpression.getText()) ? queryOf(inner.expression, steps - 1) : null;
  if (ts45.isPropertyAccessExpression(inner))
    return FOUND.test(inner.name.text) || isAgreed(inner.name.text) ? queryOf(inner.expression, steps - 1) : null;
  if (!ts45.isIdentifier(inner)) return null;
  const value = valueOf(inner) ?? takenFrom3(inner);
  return value ? queryOf(value, steps - 1) : null;
}
function isAnswerItself(test, query) {
  const isWhole = valueBehind(test) === query;
  return isWhole && ts45.isCallExpression(query) && OF_TEXT.test(nameOf(query.expression) ?? "");
}
var OF_TEXT = /^(query|execute|run|raw|unsafe|\$queryRaw\w*|exec)$/;
function takenFrom3(name) {
  let at = declarationOf(name.text, name);
  if (!at || !ts45.isBindingElement(at)) return null;
  while (ts45.isBindingElement(at)) {
    const taken = at.parent;
    const key = at.propertyName ?? at.name;
    const isFound = ts45.isArrayBindingPattern(taken) ? taken.elements[0] === at : ts45.isIdentifier(key) && FOUND.test(key.text);
    if (!isFound || at.dotDotDotToken) return null;
    at = taken.parent;
  }
  return ts45.isVariableDeclaration(at) ? at.initializer ?? null : null;
}
function conditionMadeIn(query) {
  const steps = new Set(callsOf(query).slice(1));
  let made = null;
  const look = (node) => {
    const isNamed2 = node === query && ts45.isCallExpression(node) && ts45.isIdentifier(node.expression);
    const isHanded = ts45.isCallExpression(node) && !steps.has(node) && !isNamed2 && node.arguments.length > 1;
    if (isHanded && node.arguments.every((one) => personBehind(one) !== null) && !COMPARES.test(nameOf(node.expression) ?? ""))
      made ??= node;
  };
  look(query);
  eachNode(query, look);
  return made;
}
var COMPARES = /^(eq|ne|neq|is|isNot|equals?|not\w*|where\w*|and\w*|or\w*|in|inArray|gte?|lte?|i?like)$/;
function peopleNamed(query) {
  const people = /* @__PURE__ */ new Set();
  const followed2 = /* @__PURE__ */ new Set();
  const look = (node) => {
    const value = ts45.isIdentifier(node) && isGiven(node) ? valueOf(node) : null;
    if (value && ts45.isObjectLiteralExpression(unwrap(value)) && !followed2.has(value)) {
      followed2.add(value);
      eachNode(value, look);
    }
    const isWhole = ts45.isIdentifier(node) || ts45.isPropertyAccessExpression(node);
    if (!isWhole || !isGiven(node)) return;
    const person = personBehind(node);
    if (person !== null) people.add(person);
  };
  eachNode(query, look);
  return people.size;
}
function isGiven(node) {
  const { parent } = node;
  if (ts45.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts45.isCallExpression(parent) || ts45.isNewExpression(parent)) return parent.expression !== node;
  return ts45.isShorthandPropertyAssignment(parent) || ts45.isArrayLiteralExpression(parent) || ts45.isTemplateSpan(parent);
}
function isOfConnection2(query, made, connection) {
  const names = [...chainsIn(query), (made && nameOf(made.expression)) ?? ""].map(splitWords);
  eachNode(query, (node) => {
    if (ts45.isStringLiteralLike(node) || ts45.isTemplateLiteralToken(node))
      names.push(...(node.text.match(/\w+/g) ?? []).map(splitWords));
  });
  const tables = names.map((words) => words.filter((word) => !SAYS_LITTLE.test(word))).filter((words) => words.length > 0);
  if (tables.some((words) => words.some((word) => ASKS_FIRST.test(word)))) return false;
  const isListed = (words) => !isUnlike(connection, words, null) && safeIfListed(connection, words) === true;
  return saysAgreed(query) || tables.some(isListed);
}
var chainsIn = (query) => ts45.isTaggedTemplateExpression(query) ? [] : callsOf(query).flatMap((call) => [
  ...chainOf(call.expression).slice(0, -1),
  ...call.arguments.flatMap((one) => ts45.isIdentifier(one) && /^[A-Z]/.test(one.text) ? [one.text] : [])
]);

// src/extract/code/guards/conditions.ts
function checksThatHold(expression, outcome, guards, depth2 = 6) {
  const found = checksRead(expression, outcome, guards, depth2);
  const isOther = !outcome || found.some(({ kind }) => kind !== "consent");
  return isOther ? found : [...found, ...checksUnread(expression, guards)];
}
function checksUnread(test, guards) {
  const connection = guards.find(({ guard }) => guard === "connection");
  const found = connection && unreadCheck(test, connection);
  return found ? [{ concept: connection.id, kind: "unread", node: found.query, protects: true, unread: found.unread }] : [];
}
function checksRead(expression, outcome, guards, depth2) {
  const inner = unwrap(expression);
  const again = (one, result) => checksThatHold(one, result, guards, depth2);
  if (ts46.isPrefixUnaryExpression(inner) && inner.operator === ts46.SyntaxKind.ExclamationToken)
    return again(inner.operand, !outcome);
  if (ts46.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isAnd = kind === ts46.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || kind === ts46.SyntaxKind.BarBarToken) {
      if (isAnd === outcome) return [...again(inner.left, outcome), ...again(inner.right, outcome)];
      const possible = operandsOf(inner, kind).filter((one) => truthOf(one) !== !outcome);
      const asked3 = possible.filter((one) => !(isAnd && isChoiceOfConnected(one)));
      const found2 = checksOfEither(asked3.map((one) => again(one, outcome)));
      const ofTwo = isAnd && found2.length === 0 ? asked3.filter((one) => !saysPrivateTalk(one)) : asked3;
      if (ofTwo.length === asked3.length) return found2;
      return checksOfEither(ofTwo.map((one) => again(one, outcome))).filter(isOfTwo);
    }
    if (kind === ts46.SyntaxKind.QuestionQuestionToken && truthOf(inner.right) === !outcome)
      return again(inner.left, outcome);
    const plain = asTruth(inner, outcome);
    if (plain) return again(plain.test, plain.outcome);
    const answer = checksOfAnswer(inner, outcome, guards);
    if (answer.length > 0) return answer;
    const isSame2 = /^([!=])==?$/.exec(inner.operatorToken.getText())?.[1] === (outcome ? "=" : "!");
    const ofAll = isSame2 ? checksOfSameLength(inner, guards) : [];
    if (ofAll.length > 0) return [...ofAll];
  }
  if (ts46.isConditionalExpression(inner)) return checksOfChoice(inner, outcome, again);
  if (isWholeList(inner) || isBarePosition(inner)) return [];
  const query = queryIn(inner) ?? queryNarrowed(inner);
  if (query) return isUnawaited(inner) ? [] : again(query, outcome);
  const changed = changeBehind(inner);
  if (changed) return checksOfChange(changed, outcome, guards);
  const looked = checksOfLookUp(inner, outcome, guards);
  if (looked) return looked.isOne ? checksOfEither(looked.lists) : looked.lists.flat();
  const list = counted(inner);
  const held = list === inner ? [] : again(list, outcome);
  if (held.length > 0) return held;
  const value = ts46.isIdentifier(inner) && depth2 > 0 ? valueOf(inner) ?? answerGivenTo(inner) ?? oneOfAll(inner) : null;
  const none = queryFoundEmpty(inner);
  if (none) return again(none, !outcome);
  const rows = depth2 > 0 ? queryBehind(inner) : null;
  const asked2 = rows ? checksThatHold(rows, outcome, guards, depth2 - 1) : [];
  if (asked2.length > 0) return asked2;
  if (ts46.isIdentifier(inner) && !value && depth2 > 0) {
    const ways = waysOfValue(inner, outcome)?.map((way) => [
      ...way.held.flatMap((held2) => "over" in held2 && held2.over !== null ? [] : checksHeld(held2, guards)),
      ...way.value ? checksThatHold(way.value, outcome, guards, depth2 - 1) : []
    ]);
    if (ways) return checksOfEither(ways);
  }
  const empty = ts46.isIdentifier(inner) && !outcome ? heldByEmpty(inner) : [];
  if (empty.length > 0) return empty.flatMap((held2) => [...checksHeld(held2, guards)]);
  if (value && isVerdict(value, guards)) return checksThatHold(value, outcome, guards, depth2 - 1);
  const found = checksOf(inner, outcome, guards);
  if (found.length > 0) {
    if (!ts46.isCallExpression(inner)) return found.filter((check) => check.protects);
    return isUnawaited(inner) ? [] : checksOfNamedCall(inner, outcome, found, guards);
  }
  if (depth2 === 0) return [];
  if (value) return checksThatHold(value, outcome, guards, depth2 - 1);
  const caught = caughtAnswer(inner);
  if (caught && outcome !== caught.isError)
    return caught.isError ? [...checksHeld({ passed: caught.call, how: "statement", awaited: true, over: null }, guards)] : checksThatHold(caught.call, outcome, guards, depth2 - 1);
  if (ts46.isCallExpression(inner) && !resultAsked(inner)) {
    if (nameOf(inner.expression) === "Boolean" && inner.arguments[0]) return again(inner.arguments[0], outcome);
    return isUnawaited(inner) ? [] : checksOfCall(inner, outcome, null, guards);
  }
  return checksBehind(inner, outcome, guards, depth2 - 1);
}
function truthOf(value) {
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
  if (!declared || !ts46.isBindingElement(declared) || !ts46.isArrayBindingPattern(declared.parent)) return null;
  const { elements, parent: holder } = declared.parent;
  const isFixed = ts46.isVariableDeclaration(holder) && (ts46.getCombinedNodeFlags(holder) & ts46.NodeFlags.Const) !== 0;
  const made = ts46.isParameter(holder) ? answerTaken(holder) : isFixed ? holder.initializer : null;
  const all2 = made && unwrap(made);
  if (!all2 || !ts46.isCallExpression(all2) || chainOf(all2.expression).join(".") !== "Promise.all") return null;
  const list = all2.arguments[0] && unwrap(all2.arguments[0]);
  return list && ts46.isArrayLiteralExpression(list) && list.elements[elements.indexOf(declared)] || null;
}
function isVerdict(value, guards) {
  const inner = unwrap(value);
  if (ts46.isPrefixUnaryExpression(inner)) return isVerdict(inner.operand, guards);
  if (ts46.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return isVerdict(inner.left, guards) || isVerdict(inner.right, guards);
  if (ts46.isCallExpression(inner) && isUnawaited(inner)) return true;
  return ts46.isCallExpression(inner) && checksOf(inner, true, guards).length > 0;
}
var ACTORS2 = new Set(
  "sender me self current viewer author from my session req request ctx actor caller".split(" ")
);
function checksOfEither(given) {
  if (given.length === 0 || given.some((checks) => checks.length === 0)) return [];
  const operands = given.length === 1 ? given : given.map((checks, at) => onWay(checks, { among: given, at }));
  const [first] = operands;
  const shared = first.map((check) => check.kind).filter((kind) => operands.every((one) => one.some((check) => check.kind === kind)));
  if (shared.length > 0) return operands.flat().filter((check) => shared.includes(check.kind));
  const isOfAge2 = operands.some((checks) => checks.every((check) => check.kind === "age" && !isAboutActor(check.node)));
  const isProtective = operands.flat().every(({ kind }) => kind === "age" || kind === "connection" || kind === "consent");
  return isOfAge2 && isProtective ? operands.flat() : [];
}
var isOfConnection = ({ kind }) => kind === "connection" || kind === "unread";
var onWay = (checks, way) => checks.map((check) => isOfConnection(check) ? { ...check, ways: [...check.ways ?? [], way] } : check);
function isAboutActor(node) {
  const inner = unwrap(node);
  if (askedAbout(inner) === "actor") return true;
  const asked2 = ts46.isCallExpression(inner) ? [...inner.arguments, inner.expression] : [inner];
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
    if ((value === null || value === void 0) && isYesOrNo(left)) return null;
    if (value === void 0 && text.length === 3 && answersNull(left)) return null;
    if (value === null || value === void 0 || value === 0) return { test: counted(left), outcome: !isEqual };
    if (value === true) return { test: left, outcome: isEqual };
    if (value === 1 && isEqual && changeBehind(left)) return { test: left, outcome: true };
    if (value !== false) return null;
    return isEqual || ts46.isCallExpression(unwrap(left)) ? { test: left, outcome: !isEqual } : null;
  }
  if (text === ">" && value === 0 || text === ">=" && value === 1) return { test: counted(left), outcome };
  if (text === "<" && value === 1 || text === "<=" && value === 0)
    return { test: counted(left), outcome: !outcome };
  return null;
}
function isYesOrNo(asked2) {
  const inner = unwrap(asked2);
  const kept = ts46.isIdentifier(inner) ? valueOf(inner) ?? caughtAnswer(inner)?.call : caughtAnswer(inner)?.call;
  const made = kept ? unwrap(kept) : inner;
  return ts46.isCallExpression(made) && VERDICT.test(nameOf(made.expression) ?? "");
}
var VERDICT = /^(are|is|has|have|can|may|does|do|should)[A-Z]/;

// src/extract/code/guards/queries/asked-of-each.ts
import { ts as ts47 } from "./vendor/ts-morph.js";
function checksOfEach(call, outcome, guards) {
  const list = receiverOf(call.expression);
  const [given] = call.arguments;
  const name = nameOf(call.expression);
  if (!list || !given || !/^(every|some|includes)$/.test(name ?? "") || name === "every" !== outcome) return [];
  const literal = name === "includes" ? literalOf(given) : null;
  const asked2 = name === "includes" ? literal && { is: literal.value ? "yes" : "no", key: null } : askedOfElement(given);
  if (!asked2 || literal && typeof literal.value !== "boolean") return [];
  return checksOfAll(list, asked2, outcome, guards);
}
function checksOfAll(list, asked2, outcome, guards) {
  const made = madeForEach(list);
  if (!made) return asked2.key === null ? checksOfAnswers(list, asked2, outcome, guards) : [];
  if (asked2.is === "kept" || asked2.is === "refused")
    return made.isSettled && asked2.is === "kept" === outcome ? checksAtReturn(made.made, guards) : [];
  if (made.isSettled) return [];
  const isYes = asked2.is === "yes" === outcome;
  const { body } = made.made;
  const inside = body && !ts47.isBlock(body) ? [{ test: body, outcome: isYes, over: null }] : [];
  const ofRules = heldByEach(made.of, made.made, inside, made.isWaitedFor);
  return ofRules.length > 0 ? ofRules.flatMap((held) => checksHeld(held, guards)) : checksWhen(made.made, isYes, asked2.key, guards);
}
function checksOfAnswers(list, asked2, outcome, guards) {
  if (asked2.is === "kept" || asked2.is === "refused") return [];
  const value = valueBehind(list);
  const isAll = ts47.isCallExpression(value) && chainOf(value.expression).join(".") === "Promise.all";
  const answers = isAll && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  if (!ts47.isArrayLiteralExpression(answers)) return [];
  return answers.elements.flatMap(
    (one) => ts47.isSpreadElement(one) || !isAll && isPromise(one) ? [] : checksThatHold(one, asked2.is === "yes" === outcome, guards)
  );
}
var isPromise = (one) => ts47.isCallExpression(one) && answersLater(one.expression);
function checksOfReduced(call, outcome, guards) {
  const list = receiverOf(call.expression);
  const [callback, start] = call.arguments;
  if (!list || !callback || nameOf(call.expression) !== "reduce" || !ts47.isArrowFunction(callback)) return [];
  if (ts47.isBlock(callback.body) || isAsync(callback)) return [];
  const joined = unwrap(callback.body);
  const [all2, one] = callback.parameters.map(({ name }) => name.getText());
  if (!ts47.isBinaryExpression(joined) || all2 === void 0 || one === void 0) return [];
  const isAnd = joined.operatorToken.kind === ts47.SyntaxKind.AmpersandAmpersandToken;
  const isOr = joined.operatorToken.kind === ts47.SyntaxKind.BarBarToken;
  if (!(isAnd ? outcome : isOr && !outcome) || start && literalOf(start)?.value !== isAnd) return [];
  const asked2 = joined.left.getText() === all2 ? joined.right : joined.right.getText() === all2 ? joined.left : null;
  if (!asked2) return [];
  const isItself = unwrap(asked2).getText() === one;
  return isItself ? checksOfAll(list, { is: outcome ? "yes" : "no", key: null }, true, guards) : checksThatHold(asked2, outcome, guards);
}
function checksOfSameLength({ left, right }, guards) {
  const [one, other] = [lengthOf(left), lengthOf(right)];
  if (!one || !other) return [];
  for (const [part, whole] of [
    [one, other],
    [other, one]
  ]) {
    const made = valueBehind(part);
    if (made === part || !ts47.isCallExpression(made)) continue;
    if (!isOfAll(made, whole) || isPicked(whole)) continue;
    if (nameOf(made.expression)?.startsWith("count")) return checksThatHold(made, true, guards);
    return heldByFilter(made).flatMap((held) => checksHeld(held, guards));
  }
  return [];
}
function isOfAll(made, whole) {
  const text = whole.getText();
  const isWhole = (node) => {
    if (node.getText() !== text) return ts47.forEachChild(node, isWhole) ?? false;
    const { parent } = node;
    if (ts47.isPropertyAccessExpression(parent)) return parent.expression === node && parent.name.text === "filter";
    if (ts47.isShorthandPropertyAssignment(parent)) return true;
    if (ts47.isPropertyAssignment(parent)) return /\bin\b/i.test(parent.name.getText());
    const call = ts47.isArrayLiteralExpression(parent) ? parent.parent : parent;
    return ts47.isCallExpression(call) && (call === made || TAKES_ALL.test(nameOf(call.expression) ?? ""));
  };
  return isWhole(made);
}
var TAKES_ALL = /^(in|In|inArray|any|Any|whereIn|andWhereIn|query|\$queryRaw|all|bind)$/;
function isPicked(whole) {
  const made = valueBehind(whole);
  if (!ts47.isCallExpression(made)) return false;
  const name = nameOf(made.expression) ?? "";
  const [test] = made.arguments;
  if (name === "filter") return !!test && !/^Boolean$|=>[^&|]*!==?[^&|]*$/.test(test.getText());
  return /^(slice|splice|at|find|first|head|take|pop|shift|chunk|sample|sampleSize|limit)$/.test(name);
}
function lengthOf(side) {
  const inner = unwrap(side);
  if (ts47.isPropertyAccessExpression(inner) && /^(length|size)$/.test(inner.name.text)) return unwrap(inner.expression);
  return ts47.isIdentifier(inner) && /count|total/i.test(inner.text) ? inner : null;
}

// src/extract/code/guards/chosen-rules.ts
import { ts as ts48 } from "./vendor/ts-morph.js";
function ruleChosenBy(call) {
  const declared = bodyBehind(call);
  if (!declared) return null;
  let rule = null;
  for (const { value } of returnsOf(declared)) {
    if (!value || literalOf(value)?.value === false) continue;
    const called = unwrap(value);
    const chosen = ts48.isCallExpression(called) ? entryFor(called.expression, declared, call) : null;
    if (!chosen || rule && rule !== chosen) return null;
    rule = chosen;
  }
  return rule;
}
function entryFor(callee, declared, call) {
  const inner = unwrap(callee);
  const looked = unwrap(ts48.isIdentifier(inner) ? valueOf(inner) ?? inner : inner);
  if (!ts48.isElementAccessExpression(looked)) return null;
  const position = declared.parameters.findIndex((one) => one.name.getText() === looked.argumentExpression.getText());
  const given = call.arguments[position];
  const key = given && literalOf(given)?.value;
  const table = meaningOf(looked.expression);
  if (typeof key !== "string" || table?.is !== "object") return null;
  const entry = table.node.properties.find(
    (one) => one.name && !ts48.isComputedPropertyName(one.name) && textOf(one.name) === key
  );
  const found = entry && ts48.isPropertyAssignment(entry) ? meaningOf(entry.initializer) : null;
  if (found?.is === "function") return found.node;
  return entry && isFunction(entry) ? entry : null;
}

// src/extract/code/other-talk.ts
import { ts as ts49 } from "./vendor/ts-morph.js";
var PRIVATE = phrasesOf([
  "dm",
  "dms",
  "pm",
  "pms",
  "direct message",
  "direct messages",
  "private message",
  "private messages"
]);
var OTHER = /^(group|groups|guild|server|public|room|thread|notes|saved|self|broadcast|announcement|forum|voice)$/;
var KIND = /^(type|kind|variant)$/;
var PEOPLE2 = /^(recipients?|participants?|members?|others?|people)$/i;
function isOfNoTalkOfTwo({ node }, declared) {
  const names = [...enclosingNames(declared), declaredName(declared) ?? ""];
  if (!names.some((name) => hasAnyPhrase(splitWords(name), PRIVATE))) return false;
  return heldAt(node, declared).some((held) => {
    if (!("test" in held) || held.over !== null) return false;
    return held.outcome ? saysOther(held.test) : isNobody(held.test);
  });
}
function saysOther(test) {
  const inner = unwrap(test);
  if (ts49.isPrefixUnaryExpression(inner) && inner.operator === ts49.SyntaxKind.ExclamationToken)
    return isNobody(inner.operand);
  if (!ts49.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken } = inner;
  if (operatorToken.kind === ts49.SyntaxKind.BarBarToken) return saysOther(left) && saysOther(right);
  if (!/^={2,3}$/.test(operatorToken.getText())) return false;
  const [asked2, kind] = KIND.test(nameOf(left) ?? "") ? [left, right] : [right, left];
  const said = ts49.isStringLiteralLike(unwrap(kind)) ? textOf(unwrap(kind)) : chainOf(kind).at(-1) ?? "";
  return KIND.test(nameOf(asked2) ?? "") && splitWords(said).some((word) => OTHER.test(word));
}
function isNobody(test) {
  const inner = unwrap(test);
  const value = ts49.isIdentifier(inner) ? valueOf(inner) : null;
  const call = value && unwrap(value);
  if (!call || !ts49.isCallExpression(call) || nameOf(call.expression) !== "find") return false;
  const [search] = call.arguments;
  const isOfPeople = PEOPLE2.test(chainOf(call.expression).at(-2) ?? "");
  if (!search || !isOfPeople || !isFunction(search) || !search.body || ts49.isBlock(search.body)) return false;
  const found = unwrap(search.body);
  return ts49.isBinaryExpression(found) && /^!==?$/.test(found.operatorToken.getText());
}

// src/extract/code/guards/summaries.ts
import { ts as ts51 } from "./vendor/ts-morph.js";

// src/extract/code/guards/queries/list-answers.ts
import { ts as ts50 } from "./vendor/ts-morph.js";
function reasonsFor(answer, { body }) {
  const list = unwrap(answer);
  const declared = ts50.isIdentifier(list) ? declarationOf(list.text, list) : null;
  const start = declared && ts50.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  if (!start || !body || !ts50.isBlock(body) || !ts50.isArrayLiteralExpression(start) || start.elements.length > 0)
    return null;
  return body.statements.flatMap(
    (statement) => ts50.isIfStatement(statement) && !statement.elseStatement && puts(statement.thenStatement, list.text) ? [statement.expression] : []
  );
}
function puts(then, list) {
  const statements = ts50.isBlock(then) ? then.statements : [then];
  return statements.some(({ expression: call }) => {
    if (!call || !ts50.isCallExpression(call) || !/^(push|unshift|add)$/.test(nameOf(call.expression) ?? ""))
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
  return either(answersOf3(declared, outcome, key, guards).map(({ checks }) => [...checks]));
}
function answersOf3(declared, outcome, key, guards) {
  return summaryOf(
    declared,
    `${outcome} ${key ?? ""}`,
    guards,
    () => returnsOf(declared).flatMap(({ node, value }) => {
      const answer = key === null ? value : value && memberGiven(value, key);
      const isResult = key !== null && value !== null && answer === null;
      const truth = isResult ? truthOfResult(value, key) : truthOf2(answer, key === null || value === null);
      if (truth === !outcome) return [];
      const reasons = answer && !outcome ? reasonsFor(answer, declared) : null;
      const said = reasons ? reasons.flatMap((reason) => checksThatHold(reason, false, guards)) : answer ? checksThatHold(answer, outcome, guards) : isResult && truth === null ? checksHandedOn(value, outcome, key, guards) : [];
      const checks = [...checksOnWay({ node, value }, declared, guards), ...said];
      return [{ checks, isOpen: truth === null && said.every(({ kind }) => kind === "unread") }];
    })
  );
}
function checksHandedOn(value, outcome, key, guards) {
  const call = unwrap(value);
  return ts51.isCallExpression(call) && bodyBehind(call) ? checksOfCall(call, outcome, key, guards) : [];
}
function checksAtAll(points, declared, guards) {
  return either(
    points.map((point) => heldAt(point, declared).flatMap((held) => held.isPart ? [] : checksHeld(held, guards)))
  );
}
function checksOnWay({ node, value }, declared, guards) {
  const before = ts51.isBlock(node) && node === declared.body ? heldAtEnd(node) : heldAt(node, declared);
  const parameters = new Set(declared.parameters.map((one) => textOf(one.name)));
  const last = value ? heldByCall(value, "value").map((held) => ({ ...held, awaited: true })) : [];
  return [...before, ...last].flatMap((held) => {
    const isGiven2 = !("over" in held) || held.over === null || !held.isPart && parameters.has(held.over.split(".")[0]);
    return isGiven2 ? checksHeld(held, guards) : [];
  });
}
var STAFF2 = /^(admin|administrator|moderator|staff|superuser|sysadmin)s?$/;
function either(lists) {
  const some = lists.filter((checks) => !checks.some(isByStaff));
  const found = some.length === 1 ? some[0] : checksOfEither(some);
  const ages = found.filter((check) => check.kind === "age");
  if (some.length < 2 || ages.length < 2) return found;
  const limits = ages.map(limitIn);
  const least = limits.includes(null) && !limits.some((limit) => limit !== null && limit < 18) ? null : Math.min(...limits.map((limit) => limit ?? 18));
  const weakest = ages.find((check) => limitIn(check) === least) ?? ages[0];
  return found.filter((check) => check.kind !== "age" || check === weakest);
}
var limitIn = (check) => check.limit ?? limitOf(check.node);
function isByStaff({ kind, node, via }) {
  if (kind !== "permission" || via?.some(({ given }) => !given)) return false;
  const inner = unwrap(node);
  const callee = ts51.isCallExpression(inner) ? inner.expression : inner;
  return chainOf(callee).some((name) => splitWords(name).some((word) => STAFF2.test(word)));
}
function truthOf2(answer, isWhole) {
  if (!answer) return isWhole ? false : null;
  const inner = unwrap(answer);
  if (ts51.isArrayLiteralExpression(inner)) return inner.elements.length > 0;
  if (ts51.isObjectLiteralExpression(inner)) return true;
  const literal = literalOf(inner);
  return literal && Boolean(literal.value);
}
function bodyBehind(call) {
  const declared = calleeOf(call.expression);
  return declared?.body ? declared : null;
}
function through(checks, from, into) {
  return checks.map((check) => ({ ...check, via: [{ from, into }, ...check.via ?? []] }));
}
var SEARCHES = /^(find|findLast|some|every|filter)$/;
function checksOfCall(call, outcome, key, guards) {
  const declared = handedOn(call) ?? ruleChosenBy(call) ?? bodyBehind(call);
  if (declared) {
    const checks = checksWhen(declared, outcome, key, guards);
    const isMade = checks.some(isOfConnection) && isAnsweredByMaking(call);
    return through(isMade ? checks.filter((one) => !isOfConnection(one)) : checks, call, declared);
  }
  const ofEach = key === null ? [...checksOfEach(call, outcome, guards), ...checksOfReduced(call, outcome, guards)] : [];
  if (ofEach.length > 0) return [...ofEach];
  const name = nameOf(call.expression) ?? "";
  const [test] = call.arguments;
  if (key !== null || !SEARCHES.test(name) || !test || !ts51.isArrowFunction(test)) return [];
  if (isAsync(test)) return [];
  const isOfAll2 = name === "every" === outcome;
  const list = receiverOf(call.expression);
  if (isOfAll2 && list && !ts51.isBlock(test.body)) {
    const ofRules = heldByEach(list, test, [{ test: test.body, outcome, over: null }]);
    if (ofRules.length > 0) return ofRules.flatMap((held) => checksHeld(held, guards));
  }
  return isOfAll2 || outcome && looksForOne(test) ? [...checksWhen(test, outcome, null, guards)] : [];
}
function looksForOne(test) {
  const [parameter] = test.parameters;
  if (!parameter) return false;
  const names = new Set(parameter.name.getText().match(/[\w$]+/g));
  let isFound = false;
  const look = (node) => {
    if (ts51.isFunctionLike(node)) return;
    ts51.forEachChild(node, look);
    if (!ts51.isBinaryExpression(node) || !/^={2,3}$/.test(node.operatorToken.getText())) return;
    const sides = [node.left, node.right].map((side) => chainOf(side)[0]);
    isFound ||= sides.some((root) => names.has(root ?? "")) && sides.some((root) => root !== void 0 && /^[a-z]/.test(root) && !names.has(root));
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
function checksOfNamedCall(call, outcome, named, guards) {
  const declared = bodyBehind(call);
  const promised = named.filter((check) => check.protects);
  const arms = declared ? null : armsOf(call.expression);
  if (arms) return checksOfArms(call, arms, outcome, promised, guards);
  if (!declared) return promised;
  const inside = through(checksWhen(declared, outcome, null, guards), call, declared);
  const answers = answersOf3(declared, outcome, null, guards);
  return keepPromises(
    promised,
    named,
    inside,
    (kind) => answers.every(({ checks, isOpen }) => isOpen || checks.some((check) => check.kind === kind))
  );
}
function keepPromises(promised, named, inside, mayKeep) {
  const kept = promised.flatMap((check) => {
    const same = inside.filter((one) => one.kind === check.kind);
    if (same.length > 0)
      return [
        {
          ...check,
          limit: check.kind === "age" ? limitOf(check.node) ?? limitIn(same[0]) : null,
          ...check.kind === "connection" && { inside: same }
        }
      ];
    return mayKeep(check.kind) ? [check] : [];
  });
  return [...kept, ...inside.filter((one) => !named.some((check) => check.kind === one.kind))];
}

// src/extract/code/defaults/markup.ts
import { ts as ts52 } from "./vendor/ts-morph.js";
var NAME = /^(name|field|fieldName|id)$/;
var VALUE = /^(defaultValue|initialValue|defaultChecked|defaultSelected|defaultIsSelected)$/;
function startingControl({ attributes }) {
  let name = null;
  let start = null;
  let held = null;
  for (const attribute of attributes.properties) {
    if (ts52.isJsxSpreadAttribute(attribute)) name ??= registeredAs(attribute.expression);
    if (!ts52.isJsxAttribute(attribute)) continue;
    const said = textOf(attribute.name);
    const { initializer } = attribute;
    if (NAME.test(said) && initializer && ts52.isStringLiteral(initializer) && (name === null || said !== "id"))
      name = initializer;
    if (VALUE.test(said)) start = attribute;
    if (said === "ref") held = heldAs(initializer);
  }
  if (!start) return null;
  name ??= held;
  if (!name) return null;
  const given = start.initializer;
  if (!given) return { name, value: name, means: ["true"] };
  if (ts52.isStringLiteral(given)) return { name, value: given };
  return ts52.isJsxExpression(given) && given.expression ? { name, value: given.expression } : null;
}
function heldAs(ref) {
  if (!ref || ts52.isStringLiteral(ref)) return ref ?? null;
  const given = ts52.isJsxExpression(ref) && ref.expression ? unwrap(ref.expression) : null;
  if (!given || !ts52.isArrowFunction(given)) return null;
  const [only] = ts52.isBlock(given.body) ? given.body.statements : [given.body];
  const set = only && ts52.isExpressionStatement(only) ? only.expression : only;
  const inner = set && ts52.isExpression(set) ? unwrap(set) : null;
  const isSet = inner && ts52.isBinaryExpression(inner) && ts52.isPropertyAccessExpression(inner.left);
  return isSet ? inner.left.name : null;
}
function registeredAs(given) {
  if (!ts52.isCallExpression(given) || !/^(register|getFieldProps|getInputProps|field)$/.test(nameOf(given.expression) ?? ""))
    return null;
  const [first] = given.arguments;
  return first && ts52.isStringLiteralLike(first) ? first : null;
}

// src/extract/code/autoplay/player-options.ts
import { ts as ts53 } from "./vendor/ts-morph.js";
var MAKES3 = /^(load|create|make|init|mount|embed|render|inflate|attach|setup|build|add|spawn|open|play|start)$/;
var PLAYS = /^(video|videos|audio|player|film|movie|clip|media|sound|track|youtube|vimeo)$/;
var CHOSEN2 = /^(settings?|preferences?|prefs|users?|account|profile|saved|stored|kept|persisted|storage|local|state|store)$/;
function isOptionOfPlayer(object, given) {
  if (autoplayOf(given) === null || !ts53.isObjectLiteralExpression(object)) return false;
  let at = object;
  while (!ts53.isVariableDeclaration(at) && !ts53.isStatement(at) && at.parent) at = at.parent;
  if (!ts53.isVariableDeclaration(at) || !ts53.isIdentifier(at.name) || !at.initializer) return false;
  if (unwrap(at.initializer) !== object || isHandedOut(at) || saysChosen([at.name.text, at.type?.getText() ?? ""]))
    return false;
  const name = at.name;
  const uses = (linksOf(name)?.identifiers(name.text) ?? []).filter((one) => one !== name);
  return uses.length > 0 && uses.every((one) => declarationOf(one.text, one) === at && isLaidUnder(one));
}
var isHandedOut = (declaration) => !ts53.isSourceFile(declaration.parent.parent.parent) || (ts53.getCombinedModifierFlags(declaration) & ts53.ModifierFlags.Export) !== 0;
var saysChosen = (names) => names.flatMap(splitWords).some((word) => CHOSEN2.test(word));
function isLaidUnder(use) {
  const maker = enclosingFunction(use);
  if (!maker || !makesFilm(maker)) return false;
  const { parent } = use;
  const [over] = ts53.isSpreadAssignment(parent) ? parent.parent.properties.slice(parent.parent.properties.indexOf(parent) + 1).map((one) => ts53.isSpreadAssignment(one) ? one.expression : void 0) : ts53.isCallExpression(parent) && nameOf(parent.expression) === "assign" ? parent.arguments.slice(parent.arguments.indexOf(use) + 1) : [];
  const inner = over && unwrap(over);
  if (!inner || !ts53.isIdentifier(inner) || saysChosen([inner.text])) return false;
  return maker.parameters.some(
    (one) => ts53.isIdentifier(one.name) && textOf(one.name) === inner.text && !saysChosen([one.type?.getText() ?? ""])
  );
}
function makesFilm(maker) {
  const words = splitWords(declaredName(maker) ?? "");
  return words.some((word) => PLAYS.test(word)) && MAKES3.test(words[0] ?? "") && !words.some((word) => CHOSEN2.test(word));
}

export {
  limitOf,
  askedThrough,
  summaryOf,
  renderOf,
  isWithinStaffOnly,
  checksHeld,
  isPlugin,
  assignmentsTo,
  checksThatHold,
  isOfConnection,
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
