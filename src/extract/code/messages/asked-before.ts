import type { Guard } from '../../../model/code-fact.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import { checkOf, guardsAt } from '../guards/guards.ts';
import { linksOf } from '../links/registry.ts';
import { enclosingNames, nameNode, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** What is asked about the two. Rights, the login, one's own account and a limit of many say nothing of who may write to whom. */
const ASKED: ReadonlySet<Guard['kind']> = new Set(['age', 'connection', 'block', 'consent']);
/** A call that is made for its answer; what is fetched or found on the way does more than to ask. */
const ASKS =
  /^(assert|require|requires|ensure|check|validate|enforce|verify|can|may|must|is|are|has|have|guard|only|not|reject|deny|refuse|block|restrict|with|allow|allows|allowed|authori[sz]e|permit)$/;

/** The checks that were found in front of messages, each stated where it stands, and where it is called. */
export function askedBeforeSends(
  drafts: readonly Draft[],
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): Draft[] {
  const lineOf = ({ at }: Pick<Draft, 'at'>) => `${at.path}:${at.start.line}`;
  const known = new Set(drafts.flatMap(one => (one.concept === concept.id ? [lineOf(one)] : [])));
  return drafts
    .flatMap(one =>
      one.kind === 'operation' && one.concept === 'dm-send' && one.side !== 'client' ? (one.guards ?? []) : [],
    )
    .flatMap(guard => placesOf(guard, concept, guards))
    .filter(one => !known.has(lineOf(one)) && known.add(lineOf(one)));
}

function placesOf(guard: Guard, concept: CompiledConcept, guards: readonly CompiledConcept[]): Draft[] {
  const check = checkOf(guard);
  // Of somebody else it says nothing about the two.
  if (!check || !ASKED.has(guard.kind) || guard.another || guard.ofPage || guard.unread !== undefined) return [];
  const calls = (check.via ?? []).flatMap(({ from, given }) => (given || !asks(from) ? [] : [from]));
  return [check.node, ...calls].flatMap(node =>
    stated(node, node === check.node ? guard.kind : 'validates', concept, guards),
  );
}

const asks = (call: ts.Expression): boolean => ASKS.test(splitWords(nameOf(headOf(call)) ?? '')[0] ?? '');

function headOf(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner)) return headOf(inner.expression);
  if (ts.isPrefixUnaryExpression(inner)) return headOf(inner.operand);
  return ts.isBinaryExpression(inner) ? headOf(inner.left) : inner;
}

function stated(
  node: ts.Expression,
  trait: string,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): Draft[] {
  const at = nameNode(headOf(node)) ?? node;
  const file = linksOf(at.getSourceFile());
  if (!file || file.side === 'client' || isWithinUnlike(concept, file.path, at)) return [];
  return [
    {
      kind: 'operation',
      concept: concept.id,
      at: file.placeOf(at),
      around: enclosingNames(at),
      symbol: at.getText(),
      side: file.side,
      guards: guardsAt(at, concept, guards),
      argument: null,
      traits: [trait],
    },
  ];
}
