import { visible } from '../../kit/text.ts';
import { ApiError } from './api.ts';
import type { GitHubApi, Parameters } from './api.ts';

/** Milliseconds after which a request counts as lost; GitHub itself gives up after ten seconds. */
const PATIENCE = 12_000;
/** How often a read is repeated that the server failed to answer. */
const RETRIES = 2;
/** How often a limit of requests is waited for, and for how many seconds at most: the job pays for the time. */
const WAITS = 2;
const LONGEST_WAIT = 90;
/** GitHub's interface of this day, whatever comes later. */
const VERSION = '2022-11-28';

/**
 * Connects to GitHub with a token, by the toolkit's own client and the plugins of its makers: they repeat reads that failed
 * and wait for limits. What is written is repeated by `surely` alone.
 * @param baseUrl `GITHUB_API_URL` of the runner.
 */
export async function connect(token: string, baseUrl: string): Promise<GitHubApi> {
  const { getOctokit, retry, throttling } = await import('./toolkit.ts');
  const waits = (after: number, _: unknown, __: unknown, times: number) => times < WAITS && after <= LONGEST_WAIT;
  const client = getOctokit(
    token,
    {
      baseUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries: RETRIES },
      throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
    },
    patience,
    retry,
    throttling,
  );
  const headers = { 'x-github-api-version': VERSION };
  return {
    read: (route, parameters) => told(() => client.request(route, { ...parameters, headers })).then(({ data }) => data),
    list: (route, parameters) => told(() => client.paginate(route, { per_page: 100, ...parameters, headers })),
    write: (route, parameters: Parameters) =>
      told(() => client.request(route, { ...parameters, headers, request: { retries: 0 } })).then(
        ({ data }) => data as unknown,
      ),
    login: () =>
      told(() => client.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).then(
        ({ viewer }) => viewer.login,
      ),
  };
}

function silent(): void {}

/**
 * A request that is never answered fails like one that was cut off. As the first plugin it is the innermost: every repetition
 * gets its own time.
 */
function patience(client: { hook: { before(name: 'request', hook: (options: { request: object }) => void): void } }) {
  client.hook.before('request', options => {
    options.request = { ...options.request, signal: AbortSignal.timeout(PATIENCE) };
  });
  return {};
}

/** Failures of the client in our words. It calls a missing answer a 500 without a response. */
async function told<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    const { status, response } = cause as { status?: number; response?: { data?: { message?: unknown } } };
    const said = response?.data?.message;
    const message = visible(typeof said === 'string' ? said : cause.message);
    if (status === undefined || response === undefined) throw new ApiError(null, message, { cause });
    throw new ApiError(status, message, { cause });
  }
}
