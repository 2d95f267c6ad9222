import { FORMAT_NAMES } from './generated/format-names.ts';
import { SEVERITIES } from './model/rule.ts';

/** One option of the command line and, where `action` is set, input of the Action. */
export interface Option {
  name: string;
  /** What follows it on the command line; null for a switch. */
  value: string | null;
  repeatable?: boolean;
  choices?: readonly string[];
  default: string | boolean | readonly string[] | null;
  help: string;
  /** Name of the Action's input, if there is one. */
  input?: string;
}

/** The options of `check`: one table for the command line, the Action, `--help` and the docs. */
export const OPTIONS = [
  {
    name: 'config',
    value: 'PATH',
    default: null,
    help: 'check only the product of this manifest (relative to DIR)',
    input: 'config',
  },
  {
    name: 'format',
    value: 'FORMAT[=PATH]',
    repeatable: true,
    default: ['text'],
    help: `what to print, or with =PATH to write to a file: ${FORMAT_NAMES.join(', ')}; several, also with commas between them`,
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    choices: [...SEVERITIES, 'never'],
    default: 'error',
    help: 'severity from which an open finding fails the run',
    input: 'fail-on',
  },
  { name: 'rule', value: 'ID', repeatable: true, default: [], help: 'run only these rules', input: 'rules' },
  { name: 'skip-rule', value: 'ID', repeatable: true, default: [], help: 'leave these rules out', input: 'skip-rules' },
  {
    name: 'policy',
    value: 'ID',
    repeatable: true,
    default: [],
    help: 'check against these policies instead of those of the manifest',
    input: 'policies',
  },
  {
    name: 'diff-base',
    value: 'REF',
    default: null,
    help: 'compare with where the change left this commit or branch: only what the change causes is open',
    input: 'diff-base',
  },
  {
    name: 'policy-from',
    value: 'WHICH',
    choices: ['base', 'head'],
    default: 'base',
    help: 'with a base: whether its policy holds, or that of the change',
    input: 'policy-from',
  },
  {
    name: 'as-of',
    value: 'DATE',
    default: null,
    help: 'day that dates are compared with, YYYY-MM-DD (default: today)',
  },
  {
    name: 'no-suppressions',
    value: null,
    default: false,
    help: 'count findings as open that are waived, excepted or in the baseline',
  },
  { name: 'no-cache', value: null, default: false, help: 'neither use nor keep results of earlier runs' },
  { name: 'quiet', value: null, default: false, help: 'print nothing but findings and trouble' },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'use colour (NO_COLOR is honoured)',
  },
] as const satisfies readonly Option[];

export type OptionName = (typeof OPTIONS)[number]['name'];
