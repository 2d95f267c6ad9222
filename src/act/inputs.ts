import { SEVERITIES } from '../model/rule.ts';
import type { Severity } from '../model/rule.ts';
import { didYouMean, listOf } from '../kit/text.ts';

/** What a workflow asks the Action for; see `action.yml`. */
export interface Inputs {
  token: string | null;
  reportAs: readonly Way[];
  directory: string;
  config: string | null;
  failOn: Severity | 'never';
  rules: readonly string[];
  skipRules: readonly string[];
  policies: readonly string[];
  diffBase: string | null;
  policyFrom: 'base' | 'head';
  /** `sarif=out.sarif`, as on the command line. */
  formats: readonly string[];
  summary: boolean;
}

/** Ways of telling findings: only the first needs no token. */
export const WAYS = ['annotations', 'check', 'review', 'comment'] as const;
export type Way = (typeof WAYS)[number];

/** An input that cannot be meant; the message is for whoever wrote the workflow. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Reads the inputs; an absent one and an empty one are the same to a runner and take the default. */
export function readInputs(get: (name: string) => string): Inputs {
  return {
    token: get('token') || null,
    reportAs: ways(get('report-as')),
    directory: get('working-directory') || '.',
    config: get('config') || null,
    failOn: threshold(get('fail-on') || 'error'),
    rules: ids(get('rules')),
    skipRules: ids(get('skip-rules')),
    policies: ids(get('policies')),
    diffBase: get('diff-base') || null,
    policyFrom: side(get('policy-from')),
    formats: get('formats')
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== ''),
    summary: truth('summary', get('summary')),
  };
}

function threshold(value: string): Inputs['failOn'] {
  const levels = [...SEVERITIES, 'never'] as const;
  const level = levels.find(one => one === value);
  if (level) return level;
  throw new InputError(
    `input fail-on: "${value}" is not a level${didYouMean(value, levels)} (${listOf(levels, 'or')})`,
  );
}

/** `none` leaves it at the log and the summary. */
function ways(value: string): Way[] {
  if (value.trim() === 'none') return [];
  const named = ids(value);
  const strange = named.find(name => !WAYS.some(way => way === name));
  if (strange === undefined) return named.length === 0 ? ['annotations'] : WAYS.filter(way => named.includes(way));
  throw new InputError(
    `input report-as: "${strange}" is no way of reporting${didYouMean(strange, WAYS)} (${listOf(WAYS, 'or')})`,
  );
}

function side(value: string): Inputs['policyFrom'] {
  if (value === '' || value === 'base') return 'base';
  if (value === 'head') return 'head';
  throw new InputError(`input policy-from: "${value}" is neither base nor head`);
}

function ids(value: string): string[] {
  return value.split(/[\s,]+/).filter(id => id !== '');
}

/** The words of YAML 1.2, as `core.getBooleanInput` reads them. */
function truth(name: string, value: string): boolean {
  if (value === '' || /^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw new InputError(`input ${name}: "${value}" is neither true nor false`);
}
