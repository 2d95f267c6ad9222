import { whoIsServed } from '../../../src/model/flag-answers.ts';
import { ageIn, type FlagAudience } from '../../../src/model/flag-audience.ts';
import { findWitness } from '../../../src/extract/flags/answers/witness.ts';
import { CHILDREN } from '../../../src/extract/flags/search/personas.ts';

export interface Asked {
  audience?: Partial<FlagAudience> | undefined;
  /** What the application gives where the file decides nothing; left out where that is not known. */
  codeDefault?: unknown;
  path?: string;
}

/** Bands of an age, as a manifest declares them. */
export const band: FlagAudience['band'] = {
  attribute: 'ageBand',
  values: { child: [0, 13], teen: [13, 18], adult: [18, 130] },
};

/** Whether the flag `f` of a file gives true to a child, to whom, and to how many of them. */
export async function whoGetsIt(file: object, { audience = {}, codeDefault, path = 'flags.json' }: Asked = {}) {
  const answer = await findWitness({
    path,
    text: JSON.stringify(file),
    provider: null,
    flag: 'f',
    value: true,
    codeDefault: codeDefault === undefined ? null : { value: codeDefault },
    audience: { ...ageIn('age'), ...audience },
    range: CHILDREN,
    region: null,
    domains: new Map(),
    asOf: '2026-11-25',
  });
  if ('notices' in answer) throw new Error(JSON.stringify(answer.notices));
  const { judgement, witness } = answer;
  const people = judgement.hits.map(({ persona }) => ({ persona: persona.text, age: persona.age }));
  return {
    verdict: judgement.verdict,
    reason: judgement.reason,
    who: whoIsServed(people),
    context: witness?.context,
    share: judgement.share,
    witness,
    evaluations: answer.result.evaluations,
  };
}
