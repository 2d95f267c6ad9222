import type { Sent } from './description.ts';

export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id?: string;
  status: string;
  conclusion: string | null;
  output: { title: string; summary: string };
  annotations: { path: string; start_line: number; message: string; annotation_level: string }[];
}

export interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

export interface ReviewComment extends Comment {
  path: string;
  line: number;
  start_line?: number;
}

type Answer = [status: number, body: unknown];

/** What has been written, as GitHub keeps it: annotations of later requests are added to those of earlier ones. */
export class State {
  readonly checks: CheckRun[] = [];
  readonly comments: Comment[] = [];
  readonly reviews: { body: string; event: string }[] = [];
  readonly reviewComments: ReviewComment[] = [];
  /** Files of the pull request. */
  files: { filename: string; patch?: string }[] = [];
  #ids = 1000;

  do({ operation, path, query, body }: Sent, login: string): Answer {
    const given = (body ?? {}) as Record<string, any>;
    const page = <One>(all: readonly One[]) => {
      const size = Number(query.get('per_page') ?? 30);
      const number = Number(query.get('page') ?? 1);
      return all.slice((number - 1) * size, number * size);
    };
    switch (operation.id) {
      case 'checks/create':
      case 'checks/update': {
        const isNew = operation.id === 'checks/create';
        const run = isNew ? this.#newRun(given) : this.checks.find(({ id }) => String(id) === path['check_run_id'])!;
        const { output, ...rest } = given;
        Object.assign(run, rest);
        if (output) {
          run.output = { title: output.title, summary: output.summary };
          run.annotations.push(...(output.annotations ?? []));
        }
        return [isNew ? 201 : 200, this.#shown(run)];
      }
      case 'checks/get':
        return [200, this.#shown(this.checks.find(({ id }) => String(id) === path['check_run_id'])!)];
      case 'checks/list-for-ref': {
        const runs = this.checks.filter(
          ({ head_sha, name }) => head_sha === path['ref'] && name === (query.get('check_name') ?? name),
        );
        return [200, { total_count: runs.length, check_runs: page(runs.map(run => this.#shown(run))) }];
      }
      case 'issues/list-comments':
        return [200, page(this.comments)];
      case 'issues/create-comment':
        this.comments.push({ id: ++this.#ids, body: given['body'], user: { login } });
        return [201, this.comments.at(-1)];
      case 'issues/update-comment': {
        const comment = this.comments.find(({ id }) => String(id) === path['comment_id'])!;
        comment.body = given['body'];
        return [200, comment];
      }
      case 'pulls/list-files':
        return [200, page(this.files)];
      case 'pulls/list-review-comments':
        return [200, page(this.reviewComments)];
      case 'pulls/create-review':
        this.reviews.push({ body: given['body'], event: given['event'] });
        for (const one of given['comments']) this.reviewComments.push({ ...one, id: ++this.#ids, user: { login } });
        return [200, {}];
      default:
        throw new Error(`the stand-in does not know ${operation.id}`);
    }
  }

  #newRun(given: Record<string, any>): CheckRun {
    const run = {
      id: ++this.#ids,
      name: given['name'],
      head_sha: given['head_sha'],
      status: 'queued',
      conclusion: null,
      output: { title: '', summary: '' },
      annotations: [],
    };
    this.checks.push(run);
    return run;
  }

  #shown({ annotations, output, ...run }: CheckRun) {
    return { ...run, output: { ...output, annotations_count: annotations.length } };
  }
}
