import { calleeOf } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, eachNode, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { isAssignment } from '../writes/assigned.ts';

/** What a server answers with, and what it is asked with. */
const ANSWER = /^(res|response|reply|rep|resp)$/;
const REQUEST = /^(req|request|event)$/;
/** Both in one: `ctx.json(…)`, `c.req.json()`. */
const BOTH = /^(ctx|context|c)$/;
const ANSWERS =
  /^(json|send|sendStatus|status|code|type|set|header|setHeader|append|cookie|setCookie|clearCookie|end|text|body|redirect|throw)$/;
const READS = /^(json|text|formData|get|header|is|accepts)$/;
/** What only turns a value into another, or says something about it. */
const TURNS = /^(trim|toString|toLowerCase|toUpperCase|startsWith|endsWith|includes|split|slice)$/;
const GLOBALS =
  /^(JSON\.(parse|stringify)|String|Number|Boolean|parseInt|encodeURIComponent|Date\.now|Math\.\w+|Object\.(keys|values|entries)|Buffer\.from|(console|logger|log)\.\w+|(Next)?Response\.(json|redirect)|require)$/;
const CHECKS = /^((is|has)[A-Z]\w*|parse|safeParse|validationResult|assert|invariant|create(Http)?Error)$/;
/** What a token says, read with its library. */
const OF_TOKENS = /^(jwt|jose|jsonwebtoken)\.(verify|decode|jwtVerify|decodeJwt)$/i;
const MADE = /(Error|Exception|HttpError|Date|URL|URLSearchParams|Headers|Response)$/;
const HOPS = 3;

/**
 * Whether nothing can come into being where a handler runs: each call in it, and in what it calls, is one that is expected there,
 * or an answer, a reading or a check. A call that is not followed to its end may make somebody.
 */
export function isNothingMade(run: ts.Node, isExpected: (call: ts.CallExpression) => boolean, hops = HOPS): boolean {
  let isNothing = true;
  eachNode(run, node => {
    if (!isNothing) return;
    if (ts.isCallExpression(node)) isNothing = isQuiet(node, run, isExpected, hops);
    else if (ts.isNewExpression(node)) isNothing = MADE.test(nameOf(node.expression) ?? '');
    else if (ts.isTaggedTemplateExpression(node) || ts.isDeleteExpression(node)) isNothing = false;
    else if (ts.isBinaryExpression(node) && isAssignment(node)) isNothing = isOfRun(node.left, run);
  });
  return isNothing;
}

function isQuiet(
  call: ts.CallExpression,
  run: ts.Node,
  isExpected: (call: ts.CallExpression) => boolean,
  hops: number,
): boolean {
  const follows = (one: ts.Expression): boolean | null => {
    const inner = unwrap(one);
    if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return null;
    const declared = calleeOf(inner);
    if (!declared || isWithin(declared, run)) return null;
    return hops > 0 && !!declared.body && isNothingMade(declared, isExpected, hops - 1);
  };
  // `sign(person, keep)`: what is handed over is run as well.
  if (call.arguments.some(one => follows(one) === false)) return false;
  const followed = follows(call.expression);
  if (followed !== null) return followed;
  return isExpected(call) || isAnswer(call, run) || isPlain(call) || isOwnPart(call, run);
}

/** `res.status(403).json(…)`, `c.req.json()`, `next(error)`; `next()` leads to what is not seen. */
function isAnswer({ expression, arguments: given }: ts.CallExpression, run: ts.Node): boolean {
  const name = nameOf(expression) ?? '';
  const root = rootOf(expression);
  if (!root || !isGiven(root, run)) return false;
  if (root === unwrap(expression)) return name === 'next' && given.length > 0;
  const of = root.text;
  return (
    ((ANSWER.test(of) || BOTH.test(of)) && ANSWERS.test(name)) ||
    ((REQUEST.test(of) || BOTH.test(of)) && READS.test(name))
  );
}

function isPlain(call: ts.CallExpression): boolean {
  const text = call.expression.getText();
  const name = nameOf(call.expression) ?? '';
  if (GLOBALS.test(text) || OF_TOKENS.test(text)) return true;
  const owner = receiverOf(call.expression);
  return (owner !== null && TURNS.test(name)) || CHECKS.test(name);
}

/** `await answer.json()` of what was asked here, and a function that is written here: its own calls are looked at. */
function isOwnPart(call: ts.CallExpression, run: ts.Node): boolean {
  const root = rootOf(call.expression);
  const declared = root && declarationOf(root.text, root);
  if (!declared || !isWithin(declared, run)) return false;
  if (root === unwrap(call.expression)) return functionNamed(root.text, root) !== null;
  const isKept = ts.isVariableDeclaration(declared) && !!declared.initializer && isAsked(declared.initializer);
  return isKept && READS.test(nameOf(call.expression) ?? '');
}

const isAsked = (value: ts.Expression) => ts.isCallExpression(unwrap(value));

/** A name of the handler's own, or something put on its request: what stands elsewhere may hold people. */
function isOfRun(left: ts.Expression, run: ts.Node): boolean {
  const root = rootOf(left);
  const declared = root && declarationOf(root.text, root);
  return declared !== null && isWithin(declared, run);
}

const isGiven = (root: ts.Identifier, run: ts.Node): boolean => {
  const declared = declarationOf(root.text, root);
  return declared !== null && ts.isParameter(declared) && isWithin(declared, run);
};

/** `res` of `res.status(200).json`. */
function rootOf(expression: ts.Expression): ts.Identifier | null {
  let at = unwrap(expression);
  for (;;) {
    const before = ts.isCallExpression(at) ? at.expression : receiverOf(at);
    if (!before) return ts.isIdentifier(at) ? at : null;
    at = unwrap(before);
  }
}

/**
 * What runs before the handler: `router.post('/register', limit, handler)`. One of the product is followed; of a package's own only
 * such as are known to check make nobody.
 */
export function isNothingMadeBefore(handler: ts.Node): boolean {
  const call = handler.parent;
  if (!ts.isCallExpression(call)) return true;
  return call.arguments.every(one => {
    const inner = unwrap(one);
    if (inner === handler || ts.isStringLiteralLike(inner)) return true;
    const named = ts.isCallExpression(inner) ? inner.expression : inner;
    if (isFunction(named)) return isNothingMade(named, passesOn);
    const declared = calleeOf(named);
    if (declared) return !!declared.body && isNothingMade(declared, passesOn);
    const root = rootOf(named);
    const binding = root && linksOf(root)?.imports.get(textOf(root));
    if (!binding) return false;
    // `import { make as limit }`: what a package calls it says what it is.
    const chain = chainOf(named);
    const isWhole = binding.name === 'default' || binding.name === '*';
    return letsPass(binding.specifier, isWhole ? chain : [binding.name, ...chain.slice(1)], isWhole);
  });
}

/** What packages are called that hold back, read, note or check a request, and keep nobody. */
const HOLDS_BACK =
  /^(rate|limit|limiter|ratelimit|ratelimiter|slow|throttle|throttler|validate|validator|validators|validation|celebrate|joi|zod|yup|valibot|cors|helmet|csrf|csurf|captcha|recaptcha|hcaptcha|body|cookie|multer|busboy|formidable|fileupload|upload|compression|compress|morgan|logger|session|timeout)$/;
const OF_PEOPLE =
  /^(users?|accounts?|members?|people|persons?|sso|registration|signups?|identity|profiles?|customers?)$/;
/** What else is taken of such packages by name: `checkSchema`, `json`, `single`. */
const OF_CHECKS =
  /^(checks?|param|query|header|sanitize|schema|parser?|protect(ion)?|guard|verify|verifier|json|urlencoded|raw|text|single|array|fields|none|any|doubles?)$/;
/** Beside what such a package holds back, in its name. */
const OF_NAMES =
  /^(express|koa|fastify|hono|next|https?|js|z|middlewares?|async|down|headers?|form|data|parser?|requests?|id|schemas?)$/;

/**
 * Whole words, of the package and of what is taken from it: `@acme/generate-accounts` is no limit of a rate, and what `session`
 * calls `make` may make somebody. All of a package is known by its whole name.
 */
function letsPass(specifier: string, taken: readonly string[], isWhole: boolean): boolean {
  if (/^(express|koa-body(parser)?)$/.test(specifier)) return true;
  const words = splitWords(specifier.replace(/^@[\w-]+\//, ''));
  const isOfRequest = (all: readonly string[]) =>
    all.some((word, at) => HOLDS_BACK.test(word) || (word === 'request' && all[at + 1] === 'id'));
  if (!isOfRequest(words) || words.some(word => OF_PEOPLE.test(word))) return false;
  const own = taken.flatMap(splitWords);
  if (own.some(word => OF_PEOPLE.test(word))) return false;
  if (isOfRequest(own) || own.some(word => OF_CHECKS.test(word))) return true;
  return isWhole && taken.length === 1 && words.every(word => HOLDS_BACK.test(word) || OF_NAMES.test(word));
}

const passesOn = ({ expression }: ts.CallExpression) => nameOf(expression) === 'next';
