import { namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { heldAt } from '../guards/dominance.ts';
import { eachNode, enclosingFunction, nameOf, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { column } from '../rows/may-keep.ts';
import type { Row } from '../rows/row.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMessages } from './stored.ts';
import { saysPrivate } from './words.ts';

const ROOM = /^(channel|room|thread|group|topic)( (id|uid|uuid|ref))?$/;
const WRITER =
  /^(from|sender|sent by|author|writer|user|member|created by)( (user|account|profile|member))?( (id|uid|uuid|ref))?$/;
const WORDS = /^(text|content|contents|body|message|msg|message text|text content)$/;

/**
 * A message of a channel, where the same function asks what holds for a talk of two: `if (channel.isDm) …`,
 * `await assertDmChannel(channelId, me)`. It serves those as well, unless it refuses them.
 */
export function isOfTwoAsWell({ table, columns, at }: Row, { side }: ParsedFile, concept: CompiledConcept): boolean {
  if (side === 'client' || !isMessages(table.join(' '))) return false;
  const names = columns.map(({ name }) => column(name));
  if (![ROOM, WRITER, WORDS].every(one => names.some(name => one.test(name)))) return false;
  const handler = outermost(at);
  return (
    handler !== null &&
    asksOfTwo(handler, at, concept) &&
    !refusesTwo(at, concept) &&
    !isRefusedBefore(handler, concept)
  );
}

function outermost(node: ts.Node): ts.Node | null {
  let found = enclosingFunction(node);
  for (let at = found; at; at = enclosingFunction(at)) found = at;
  return found;
}

/** `router.post(path, refuseDms, …)`: what stands before it lets none of two come. */
function isRefusedBefore({ parent }: ts.Node, concept: CompiledConcept): boolean {
  if (!ts.isCallExpression(parent)) return false;
  return parent.arguments.some(one => {
    const name = nameOf(ts.isCallExpression(one) ? one.expression : one);
    return name !== null && saysPrivate(concept, name) && (REFUSES.test(splitWords(name)[0] ?? '') || saysNot(name));
  });
}
const REFUSES = /^(refuse|reject|deny|forbid|block|disallow|prevent|exclude|skip)$/;

/** What is called or read there by such a name; a name of its own says nothing by being declared, and what is fetched later nothing of the row. */
function asksOfTwo(handler: ts.Node, at: ts.Node, concept: CompiledConcept): boolean {
  let asks = false;
  eachNode(handler, one => {
    const name = ts.isCallExpression(one) || ts.isPropertyAccessExpression(one) ? nameOf(calledOrRead(one)) : null;
    const isFetched = name !== null && FETCHES.test(splitWords(name)[0] ?? '');
    if (isFetched && (one.pos > at.pos || OF_SETTINGS.test(splitWords(name).at(-1) ?? ''))) return;
    asks ||= name !== null && ASKS.test(splitWords(name)[0] ?? '') && saysPrivate(concept, name) && !saysNot(name);
    if (ts.isIfStatement(one) || ts.isConditionalExpression(one))
      asks ||= namesIn(ts.isIfStatement(one) ? one.expression : one.condition).some(said => saysPrivate(concept, said));
  });
  return asks;
}
const calledOrRead = (one: ts.CallExpression | ts.PropertyAccessExpression): ts.Expression =>
  ts.isCallExpression(one) ? one.expression : one;
const ASKS = /^(is|has|was|assert|require|ensure|check|validate|verify|enforce|can|may|get|find|load)$/;

const FETCHES = /^(get|find|load)$/;
const OF_SETTINGS = /^(settings?|config|configuration|preferences?|prefs|options?|limits?|counts?|policy|policies)$/;

/** `assertNotDm(channel)` */
const saysNot = (name: string): boolean => splitWords(name).some(word => /^(not|no|non|un|isnt)$/.test(word));

/** `if (channel.isDm) throw …` before it: messages between two are written elsewhere. */
const refusesTwo = (at: ts.Node, concept: CompiledConcept): boolean =>
  heldAt(at).some(one => 'test' in one && isNoneOfTwo(one.test, one.outcome, concept));

/** Whether a test that came out so says that it is no talk of two. */
function isNoneOfTwo(test: ts.Expression, outcome: boolean, concept: CompiledConcept): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return isNoneOfTwo(inner.operand, !outcome, concept);
  if (ts.isAwaitExpression(inner)) return isNoneOfTwo(inner.expression, outcome, concept);
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    if (kind === (outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken))
      return operandsOf(inner, kind).some(side => isNoneOfTwo(side, outcome, concept));
    const [said, other] = [inner.left, inner.right].map(unwrap);
    const isSame = /^===?$/.test(inner.operatorToken.getText());
    // `channel.isDm === false`
    if (/^(true|false)$/.test(other!.getText()))
      return /^[!=]==?$/.test(inner.operatorToken.getText())
        ? isNoneOfTwo(said!, (other!.kind === ts.SyntaxKind.TrueKeyword) === (isSame === outcome), concept)
        : false;
    if (/^(null|undefined)$/.test(other!.getText())) return false;
    // `channel.type !== 'dm'`
    return (outcome ? /^!==?$/ : /^===?$/).test(inner.operatorToken.getText()) && namesTwo(inner, concept);
  }
  const name = nameOf(ts.isCallExpression(inner) ? inner.expression : inner);
  return !outcome && name !== null && saysPrivate(concept, name) && splitWords(name).every(word => OF_KIND.test(word));
}

/** What a room is; `dmsOff`, `isDmMuted` and `dmLimit` say something else of it. */
const OF_KIND =
  /^(is|was|a|an|the|this|check|dm|dms|pm|pms|direct|private|personal|messages?|messaging|msg|channels?|conversations?|convo|rooms?|threads?|groups?|chats?|talks?|one|two|on|to|1|type|kind|between|users?|people|person)$/;

const namesTwo = ({ left, right }: ts.BinaryExpression, concept: CompiledConcept): boolean =>
  [left, right].some(side => {
    const name = ts.isStringLiteralLike(side) ? side.text : nameOf(side);
    return name !== null && saysPrivate(concept, name);
  });
