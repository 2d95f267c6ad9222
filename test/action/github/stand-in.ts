import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { State } from './state.ts';
import { faultsIn, operationOf } from './description.ts';
import type { Sent } from './description.ts';

/** What a server does instead of answering as it should; `done` says whether it did first what was asked. */
export type Failure =
  | { status: number; message?: string; headers?: Readonly<Record<string, string>>; done?: boolean }
  | { cut: true; done?: boolean }
  | { silent: true };

/** Decides for the n-th request (from 1) of an operation whether it fails. */
export type Mood = (operation: string, n: number) => Failure | null;

/**
 * GitHub as the Action sees it: a server of its own that holds every request against GitHub's description of its interface
 * and keeps what was written. Requests that GitHub would refuse are answered with 422 and kept under `faults`.
 */
export class StandIn {
  readonly sent: Sent[] = [];
  readonly faults: string[] = [];
  readonly state = new State();
  mood: Mood = () => null;
  login = 'github-actions[bot]';
  readonly #counts = new Map<string, number>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  /** Requests by operation. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url!, 'http://github.test');
    if (url.pathname === '/graphql') return say(response, 200, { data: { viewer: { login: this.login } } });
    const operation = operationOf(request.method!, url.pathname);
    if (!operation) {
      this.faults.push(`nothing in GitHub's description answers to ${request.method} ${url.pathname}`);
      return say(response, 404, { message: 'Not Found' });
    }
    const body: unknown = text === '' ? null : JSON.parse(text);
    const one: Sent = { operation, path: operation.match(url.pathname)!, query: url.searchParams, body };
    this.sent.push(one);
    if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? '')) this.faults.push('no token');
    const faults = faultsIn(one);
    this.faults.push(...faults);
    const n = (this.#counts.get(operation.id) ?? 0) + 1;
    this.#counts.set(operation.id, n);
    const failure = this.mood(operation.id, n);
    if (failure !== null && 'silent' in failure) return;
    const done = failure === null || failure.done === true;
    const answer = faults.length > 0 ? null : done ? this.state.do(one, this.login) : undefined;
    if (failure === null)
      return faults.length > 0 ? say(response, 422, { message: faults[0] }) : say(response, ...answer!);
    if ('cut' in failure) return void request.socket.destroy();
    say(response, failure.status, { message: failure.message ?? `answer ${failure.status}` }, failure.headers);
  }
}

function say(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
