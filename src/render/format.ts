import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';

/** What a renderer may know beyond the report: how wide and coloured the reader's screen is, and the checked texts. */
export interface RenderContext {
  /** Text of a checked file, for code frames; null if it is not there any more. */
  source(path: string): string | null;
  color: boolean;
  /** Columns of the reader's screen. */
  width: number;
  /** Path of the checked directory from the root of its repository, with `/`; empty or absent if they are the same. */
  prefix?: string;
  /** Most bytes that the reader takes, where it takes less than the format would write. */
  limit?: number;
  /** Only findings and trouble: a clean run prints nothing. */
  quiet?: boolean;
  /** Address of a rule's page; null if it has none. */
  ruleUrl?: (rule: string) => string | null;
  /** What rules and policies say of themselves. */
  texts?: LibraryTexts;
}

/** The rules and policies of a run by their ids; null for one that there is not. */
export interface LibraryTexts {
  rule(id: string): Rule | null;
  policy(id: string): Policy | null;
}

/** A way to say a report: one file of this folder each, pure text out of a report. */
export interface Format {
  id: string;
  /** One line for `--help`. */
  about: string;
  render(report: Report, context: RenderContext): string;
}

/** Defines a format; the id is the file's name. */
export function defineFormat<const Definition extends Format>(format: Definition): Definition {
  return format;
}
