import { exitCode } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import type { Annotation } from '../render/github/annotation.ts';
import { annotationsOf } from '../render/github/plan.ts';
import type { RenderContext } from '../render/format.ts';
import { FORMATS } from '../render/index.ts';
import { headlineOf } from '../render/markdown.ts';
import { annotate } from './annotate.ts';
import { ApiError } from './github/api.ts';
import type { GitHubApi } from './github/api.ts';
import { LONGEST_SUMMARY, writeCheckRun } from './github/check-run.ts';
import { LONGEST_COMMENT, writeComment } from './github/comment.ts';
import { writeReview } from './github/review.ts';
import type { Target } from './github/target.ts';
import type { Inputs, Way } from './inputs.ts';
import type { World } from './ports.ts';

/** Room for the marker of a comment. */
const MARKER = 200;

/**
 * Tells the findings in every way that the workflow asks for. What GitHub refuses, as it does for a pull request from a fork,
 * is annotated instead and said: nothing is lost for want of a permission, and nothing is told as if it had been written.
 */
export async function tell(report: Report, inputs: Inputs, context: RenderContext, world: World): Promise<void> {
  const { runner } = world;
  const all = annotationsOf(report, { prefix: context.prefix ?? '' });
  const asked = inputs.reportAs.filter(way => way !== 'annotations');
  let left: readonly Annotation[] = inputs.reportAs.includes('annotations') ? all : [];
  const connected = asked.length === 0 ? null : await connection(inputs, context.prefix ?? '', world);
  let taken = 0;
  /** What a review has no line for; a check or a comment beside it tells it too. */
  let offDiff: readonly Annotation[] = [];
  let isToldWhole = false;
  for (const way of asked) {
    const refusal =
      connected === null || 'missing' in connected
        ? { why: connected?.missing ?? 'this runner has no way to GitHub', rest: all }
        : await tryOne(way, { report, all, context }, connected.target, connected.api);
    if (refusal === null) {
      isToldWhole ||= way !== 'review';
      continue;
    }
    if (refusal.why === null) {
      offDiff = refusal.rest;
      continue;
    }
    if (left.length === 0) left = refusal.rest;
    runner.notice(`report-as ${way}: ${refusal.why}. The findings are annotated instead.`, { title: 'childproof' });
    taken++;
  }
  if (left.length === 0 && !isToldWhole) left = offDiff;
  if (left.length === 0) return;
  const isSummarised = inputs.summary && world.summarise !== null;
  annotate(left, runner, { restIsIn: isSummarised ? 'the job summary' : 'the log of this step', taken });
}

type Connection = { api: GitHubApi; target: Target } | { missing: string };

async function connection({ token }: Inputs, folder: string, { github }: World): Promise<Connection | null> {
  if (github === null) return null;
  if (token === null) return { missing: 'there is no token' };
  const target = github.target(folder);
  return 'missing' in target ? target : { target, api: await github.connect(token) };
}

interface Told {
  report: Report;
  all: readonly Annotation[];
  context: RenderContext;
}

/** Null if everything was written; else why not (null where it has no place there), and what is left to be told. */
async function tryOne(
  way: Way,
  told: Told,
  target: Target,
  api: GitHubApi,
): Promise<{ why: string | null; rest: readonly Annotation[] } | null> {
  if (way !== 'check' && target.pull === null) return { why: 'this run is about no pull request', rest: told.all };
  try {
    const rest = await write(way, told, target, api);
    if (rest.length === 0) return null;
    return { why: way === 'review' ? null : 'GitHub took only a part of the annotations', rest };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { why: reasonOf(error), rest: told.all };
  }
}

async function write(
  way: Way,
  { report, all, context }: Told,
  target: Target,
  api: GitHubApi,
): Promise<readonly Annotation[]> {
  if (way === 'check') {
    const conclusion = exitCode(report) === 0 ? 'success' : 'failure';
    const summary = FORMATS.markdown.render(report, { ...context, limit: LONGEST_SUMMARY });
    return await writeCheckRun({ title: headlineOf(report), summary, annotations: all, conclusion }, target, api);
  }
  if (way === 'review') {
    const findings = await writeReview(report.findings, context, target, api);
    return annotationsOf({ ...report, findings }, { prefix: context.prefix ?? '' });
  }
  await writeComment(
    FORMATS.markdown.render(report, { ...context, limit: LONGEST_COMMENT - MARKER }),
    exitCode(report) !== 0 || all.length > 0,
    target,
    api,
  );
  return [];
}

function reasonOf({ status, message }: ApiError): string {
  if (status === 403 || status === 404)
    return `the token may not do this (${status}: ${message}), as in a pull request from a fork or without the permission`;
  return status === null ? `GitHub did not answer (${message})` : `GitHub refused it (${status}: ${message})`;
}
