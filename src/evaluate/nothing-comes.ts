import type { OperationFact } from '../model/code-fact.ts';
import { formatPlace } from '../model/place.ts';

/** What a trait says where no more is known of why nothing comes of it. */
const TRAITS: Readonly<Record<string, string>> = {
  'always-fails': 'every path ends in an error',
  'never-called': 'nothing calls it',
  'does-nothing': 'what runs for it does nothing',
};

/** Why nothing comes of a control, a function or a route, and where that shows if it is on another line. */
export function whyNothing({ at, value: { lost, traits } }: OperationFact): string {
  const said = lost?.message ?? traits.flatMap(trait => TRAITS[trait] ?? [])[0] ?? '';
  const isElsewhere = lost && (lost.at.path !== at.path || lost.at.start.line !== at.start.line);
  return isElsewhere ? `${said} (${formatPlace(lost.at)})` : said;
}
