import type { CodeFact } from '../../../../src/model/code-fact.ts';

/** A line of a fixture that says in a comment which facts stand on it. */
export interface Expected {
  path: string;
  line: number;
  text: string;
  /** Facts that must be there; none at all if it is empty. */
  facts: readonly string[];
}

const NOTE = /(?:\/\/|--|<!--|\/\*|#) => (.+?)(?: ?-->| ?\*\/.*)?$/;

/**
 * `// => dm-send[age]`: a message with an age guard and no other; `[]` without a guard. `ugc-surface{report-entry-point:works}`:
 * a surface with its controls, with `?` if it was not followed to its end. `read-receipts=off` and `autoplay=off/on`: a default,
 * and what adults get. `payment`: such a fact, whatever stands before it; `!payment`: none. `none`: nothing at all.
 */
export function expectedIn(path: string, text: string): Expected[] {
  return text.split('\n').flatMap((line, index): Expected[] => {
    const note = NOTE.exec(line)?.[1];
    if (note === undefined) return [];
    const facts = note === 'none' ? [] : note.split(' && ');
    return [{ path, line: index + 1, text: line.trim(), facts }];
  });
}

/** Whether an expectation is one of something that must not be taken for the thing. */
export const isNearMiss = ({ facts }: Expected): boolean =>
  facts.every(fact => /^!|(\[\]|\{\})\??$|:(does-nothing|hidden)\}$/.test(fact));

/** Which of the expectations of a line come true. */
export function trueOf({ facts }: Expected, here: readonly string[]): readonly string[] {
  if (facts.length === 0) return here;
  return facts.filter(fact =>
    fact.startsWith('!')
      ? !here.some(one => one.startsWith(fact.slice(1)))
      : here.some(one => one === fact || (/^[\w-]+$/.test(fact) && new RegExp(`^${fact}[[=]`).test(one))),
  );
}

/** A fact as a fixture writes it. */
export function written(fact: CodeFact): string {
  if (fact.kind === 'operation')
    return `${fact.concept}[${[...new Set(fact.value.guards!.filter(one => !one.another).map(guard => guard.kind))].join(' ')}]`;
  if (fact.kind === 'surface') {
    const controls = new Set(fact.value.controls.map(({ concept, state }) => `${concept}:${state}`));
    return `${fact.concept}{${[...controls].join(' ')}}${fact.value.complete ? '' : '?'}`;
  }
  const { setting, option, adult } = fact.value;
  return `${setting}=${option ?? 'unknown'}${adult === undefined ? '' : `/${adult ?? 'unknown'}`}`;
}
