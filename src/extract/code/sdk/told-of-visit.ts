import { isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { meaningOf } from '../links/meaning.ts';
import { returnedBy } from '../links/returned.ts';
import { literalOf } from '../literals.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { wayOf } from '../way-read.ts';
import { assignmentsTo } from '../writes/assignments.ts';

const WHO =
  /^(id|ids|uid|uuid|guid|sub|hash|token|user|username|name|login|handle|nick|nickname|mail|email|phone|address|ip|account|profile|person|people|member|visitor|customer|client|child|kid|pupil|student|learner|teen|player|parent|viewer|author|me|self|who|whoami|distinct|birth\w*|age|gender)$/;
const MAX_STEPS = 5;

/**
 * `umami.identify({ plan, theme })`: what a service for counting is told of a visit, and not who is there. A table that is not
 * written out, or in which more is spread, may hold anything; what a key holds says it under whatever name.
 */
export function isToldOfVisit(given: readonly ts.Expression[]): boolean {
  const [only, ...more] = given.map(unwrap);
  if (!only || more.length > 0) return false;
  return ts.isObjectLiteralExpression(only) ? isOfVisit(only, MAX_STEPS) : isMadeUp(only);
}

/** An id that is made up anew each time, and so nobody's. */
const isMadeUp = (value: ts.Expression): boolean =>
  ts.isCallExpression(value) &&
  value.arguments.length === 0 &&
  /^(random_?uuid|uuid|uuidv4|v4|nanoid)$/i.test(nameOf(value.expression) ?? '');

const isOfVisit = (table: ts.ObjectLiteralExpression, steps: number): boolean =>
  table.properties.every(one => isPartOfVisit(one, steps));

/** `userId`, `user.key` and `handle`, not `userType`; `planName` and `team.id` are of a thing. */
function saysWho(name: string, of = ''): boolean {
  const words = [...splitWords(of).slice(-1), ...splitWords(name)];
  const last = words.at(-1) ?? '';
  if (words.slice(0, -1).some(word => PERSON.test(word)) && SAYS_WHICH.test(last)) return true;
  return WHO.test(last) && !(OF_ANY.test(last) && OF_THING.test(words.at(-2) ?? ''));
}
const PERSON =
  /^(user|account|profile|person|people|member|visitor|customer|client|child|kid|pupil|student|learner|teen|player|parent|viewer|author|me|self)$/;
/** Which one it is, whatever it is written as; what kind of one, and what one has chosen, is another matter. */
const SAYS_WHICH =
  /^(key|pk|ref|reference|code|number|num|no|nr|slug|handle|tag|alias|identifier|identity|index|serial|pin|card|badge|digest|fingerprint|cookie|secret|session|url|uri|link|path|avatar|photo|picture|image|pseudonym|initials|signature|did|oid|xid|snowflake)$/;
const OF_ANY = /^(id|ids|uid|uuid|guid|name|hash|token|address|age)$/;
const OF_THING =
  /^(plan|theme|tier|team|page|app|site|event|locale|language|country|version|build|file|route|path|product|feature|method|course|class|tab|screen|device|campaign|variant|experiment|category|tag|org|organization|organisation|workspace|project|company|school|brand|shop|store)$/;

function isPartOfVisit(part: ts.ObjectLiteralElementLike, steps: number): boolean {
  if (part.name === undefined || ts.isComputedPropertyName(part.name)) return false;
  if (ts.isPropertyAssignment(part) && literalOf(part.initializer) !== null) return true;
  if (saysWho(textOf(part.name))) return false;
  if (ts.isShorthandPropertyAssignment(part)) return isNobody(part.name, steps);
  return ts.isPropertyAssignment(part) && isNobody(part.initializer, steps);
}

/** Whether a value is nobody's name: no `user.id`, behind whatever `const`, call or text it stands. */
function isNobody(value: ts.Expression, steps: number): boolean {
  const inner = unwrap(value);
  if (literalOf(inner) !== null) return true;
  if (steps === 0 || isFunction(inner) || inner.kind === ts.SyntaxKind.ThisKeyword) return false;
  if (ts.isObjectLiteralExpression(inner)) return isOfVisit(inner, steps - 1);
  if (ts.isCallExpression(inner)) return isAnswerOfNobody(inner, steps - 1);
  if (ts.isIdentifier(inner)) {
    const held = valueOf(inner);
    const put = held ? [held] : assignmentsTo(inner).flatMap(one => [...one.given]);
    if (put.length > 0) return put.every(one => isNobody(one, steps - 1));
  }
  const way = wayOf(inner);
  if (way) return !saysWho([way.name, ...way.path].at(-1)!, [way.name, ...way.path].at(-2));
  // Whether two are alike says nothing of either.
  if (ts.isBinaryExpression(inner) && /^([!=]==?|[<>]=?|in|instanceof)$/.test(inner.operatorToken.getText()))
    return true;
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) return true;
  if (ts.isPropertyAccessExpression(inner)) return !saysWho(inner.name.text) && isNobody(inner.expression, steps - 1);
  return partsOf(inner).every(one => isNobody(one, steps - 1));
}

/** What a value is put together from. */
function partsOf(value: ts.Expression): readonly ts.Expression[] {
  const parts: ts.Expression[] = [];
  ts.forEachChild(value, one => {
    if (ts.isTemplateSpan(one)) parts.push(one.expression);
    else if (ts.isSpreadElement(one)) parts.push(one.expression);
    else if (ts.isExpression(one)) parts.push(one);
  });
  return parts;
}

/** What a function hands back, where it can be read; else what it is called and given says it. */
function isAnswerOfNobody(call: ts.CallExpression, steps: number): boolean {
  if (saysWho(nameOf(call.expression) ?? 'who')) return false;
  const run = meaningOf(call.expression);
  if (run?.is === 'function' && !returnedBy(run.node).every(one => isNobody(one, steps))) return false;
  // `user.plan.trim()` and not `user.id.trim()`; `user.planNow()` is what its name says.
  const before = receiverOf(call.expression);
  const isOfThing = before && wayOf(before)?.path.length === 0;
  return (!before || isOfThing || isNobody(before, steps)) && call.arguments.every(one => isNobody(one, steps));
}
