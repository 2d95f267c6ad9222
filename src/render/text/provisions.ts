import type { ProvisionResult, Report } from '../../model/report.ts';
import { visible } from '../../kit/text.ts';
import { prose } from '../words/prose.ts';
import type { PolicyResult } from '../words/provision.ts';
import { byPolicy, countWords, questionWords, STATE_WORDS } from '../words/provision.ts';
import type { Page } from './page.ts';
import { heading } from './page.ts';
import { wrap } from './wrap.ts';

/** Each policy in one line, and below it the provisions that somebody has to look at. */
export function provisionsLines({ provisions }: Pick<Report, 'provisions'>, page: Page): string[] {
  if (provisions.length === 0) return [];
  return [
    heading(page, 'Provisions'),
    '',
    ...byPolicy(provisions).flatMap(policy => [...policyLines(policy, page), '']),
  ];
}

function policyLines(policy: PolicyResult, page: Page): string[] {
  const { paint, width, namesProducts } = page;
  const name =
    visible(policy.policy) + (namesProducts && policy.product !== null ? ` for ${visible(policy.product)}` : '');
  const [first = '', ...rest] = wrap(
    `${countWords(policy)}${questionWords(policy)}`,
    Math.max(20, width - name.length - 2),
  );
  const counted = [`${paint.strong(name)}  ${first}`, ...rest.map(line => `${' '.repeat(name.length + 2)}${line}`)];
  const pressing = policy.provisions.filter(({ state }) => state === 'non-conformity' || state === 'undecided');
  const idWidth = Math.max(0, ...pressing.map(({ id }) => visible(id).length));
  return [...counted, ...pressing.flatMap(provision => provisionLines(provision, idWidth, page))];
}

function provisionLines({ id, title, state, reason }: ProvisionResult, idWidth: number, page: Page): string[] {
  const { paint, width } = page;
  const brush = state === 'non-conformity' ? paint.error : paint.undecided;
  const indent = idWidth + 4;
  const head = `  ${paint.strong(visible(id).padEnd(idWidth))}  ${prose(title)}  ${brush(STATE_WORDS[state])}`;
  return [head, ...wrap(prose(reason), width - indent).map(line => `${' '.repeat(indent)}${paint.faint(line)}`)];
}
