import type { FlagAnswer, FlagFact, OpenFlagAnswer } from '../../../model/flag-fact.ts';
import type { FlagSource } from '../../../model/product.ts';
import { doubtOf } from './doubt.ts';
import { printable } from './printable.ts';
import type { FlagRequest } from '../index.ts';
import type { FlagProvider, FlagSubject } from '../provider.ts';
import { ageAttributes, audienceAt, CHILDREN } from '../search/personas.ts';
import type { Question } from '../search/plan.ts';
import { search, type Answer } from '../search/search.ts';

/** What a flag gives to every child that the manifest describes. */
export async function factOf(
  subject: FlagSubject,
  source: FlagSource,
  provider: FlagProvider,
  request: FlagRequest,
): Promise<FlagFact> {
  const question = questionOf(source, provider, request);
  const result = await search(subject, question);
  const doubt = doubtOf(subject, result);
  const answers: FlagAnswer[] = [];
  for (const answer of result.answers) {
    const at = await subject.ruleAt(answer.context, answer.from ?? question.clock);
    answers.push({ ...answerOf(answer), at });
  }
  return {
    kind: 'flag',
    product: request.product,
    subject: subject.key,
    at: subject.at,
    by: `flags/${provider.id}`,
    value: {
      key: subject.key,
      provider: provider.id,
      environment: source.environment,
      engine: provider.engine,
      answers,
      open: result.open.map((answer): OpenFlagAnswer => ({ ...answerOf(answer), why: answer.reason })),
      ageAttributes: ageAttributes(question.audience),
      reads: result.reads,
      proof: doubt === null,
      doubt,
      state: subject.state,
    },
  };
}

function questionOf(source: FlagSource, provider: FlagProvider, { regions, asOf }: FlagRequest): Question {
  const pathOf = (name: string) => provider.pathOf?.(name) ?? name;
  const region = source.regionAttribute === null ? null : pathOf(source.regionAttribute);
  return {
    audience: audienceAt(source.audience, pathOf),
    range: CHILDREN,
    domains: new Map<string, readonly unknown[]>([
      ...Object.entries(source.domains).map(([name, values]) => [pathOf(name), values] as const),
      ...(region !== null && regions.length > 0 ? [[region, regions] as const] : []),
    ]),
    fixed: new Map(),
    region,
    clock: Date.parse(`${asOf}T00:00:00Z`),
  };
}

function answerOf({ persona, context, outcome, share, from }: Answer): Omit<FlagAnswer, 'at'> {
  return {
    persona: persona.text,
    age: persona.age,
    context: printable(context),
    value: outcome.value,
    variant: outcome.variant,
    reason: outcome.reason,
    share: Number(share.toPrecision(6)),
    from: from === null ? null : new Date(from).toISOString().replace('.000Z', 'Z'),
  };
}
