import type { Context, FlagSubject } from '../provider.ts';
import { toldBy } from './answers.ts';
import { FILL } from './classes.ts';
import type { Answer } from './search.ts';

/**
 * The same answer with as few attributes as give it: what a persona is made of and the country stay. Texts that stand for
 * any text become words, where that changes nothing.
 */
export async function minimise(subject: FlagSubject, answer: Answer, clock: number): Promise<Answer> {
  const { persona, outcome, region } = answer;
  const gives = async (context: Context) =>
    toldBy(await subject.confirm(context, answer.from ?? clock)) === toldBy(outcome);
  let context = answer.context;
  for (const name of Object.keys(context)) {
    if (Object.hasOwn(persona.context, name) || (region !== null && context[name] === region)) continue;
    const fewer = Object.fromEntries(Object.entries(context).filter(([other]) => other !== name));
    if (await gives(fewer)) context = fewer;
  }
  for (const words of ['other', 'someone', 'user-0']) {
    const text = JSON.stringify(context);
    if (!text.includes(FILL)) break;
    const spoken = JSON.parse(text.replaceAll(FILL, words)) as Context;
    if (await gives(spoken)) context = spoken;
  }
  return context === answer.context ? answer : { ...answer, context };
}
