import type { Report } from '../model/report.ts';
import type { RenderContext } from '../render/format.ts';
import type { GitHubApi } from './github/api.ts';
import type { Target } from './github/target.ts';
import type { Inputs } from './inputs.ts';

export interface AnnotationProperties {
  title?: string;
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

type Annotate = (message: string, properties?: AnnotationProperties) => void;

/** What the Action needs of a runner: the part of `@actions/core` that takes no token. */
export interface Runner {
  getInput(name: string): string;
  setOutput(name: string, value: string | number | boolean): void;
  info(text: string): void;
  error: Annotate;
  warning: Annotate;
  notice: Annotate;
  /** Marks the step as failed and shows the sentence as an error. */
  setFailed(message: string): void;
}

export type CheckRequest = Pick<
  Inputs,
  'config' | 'failOn' | 'rules' | 'skipRules' | 'policies' | 'diffBase' | 'policyFrom'
> & {
  /** Absolute path. */
  folder: string;
};

/** The outside world as the Action sees it; tests hand in their own. */
export interface World {
  runner: Runner;
  /** Absolute path that annotations are relative to. */
  workspace: string;
  /** Whether the log shows colour. */
  color: boolean;
  /** True if something goes wrong and the log is asked for detail. */
  isDebug: boolean;
  check(request: CheckRequest): Promise<{ report: Report } & Pick<RenderContext, 'source' | 'texts'>>;
  /** Writes a file, with its folders. */
  write(path: string, text: string): void;
  /** GitHub's interface, and where on it this run reports to; null where there is none. */
  github: { connect(token: string): Promise<GitHubApi>; target(folder: string): Target | { missing: string } } | null;
  /** Appends to the summary of the job; null where the runner offers none. */
  summarise: ((markdown: string) => Promise<void>) | null;
}
