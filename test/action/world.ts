import type { AnnotationProperties, CheckRequest, World } from '../../src/act/ports.ts';
import { act } from '../../src/act/act.ts';
import type { Report } from '../../src/model/report.ts';

/** What a step did, as the runner and the disk see it. */
export interface Seen {
  code: number;
  request: CheckRequest | null;
  outputs: Record<string, string>;
  log: string;
  annotations: { level: string; message: string; properties: AnnotationProperties | undefined }[];
  failed: string | null;
  files: Record<string, string>;
  summary: string | null;
}

/** Runs the Action over a report, with a runner made of lists. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  report: Report | Error,
  given: Partial<World> = {},
): Promise<Seen> {
  const seen: Omit<Seen, 'code'> = {
    request: null,
    outputs: {},
    log: '',
    annotations: [],
    failed: null,
    files: {},
    summary: null,
  };
  const annotate = (level: string) => (message: string, properties?: AnnotationProperties) =>
    void seen.annotations.push({ level, message, properties });
  const code = await act({
    runner: {
      getInput: name => inputs[name] ?? '',
      setOutput: (name, value) => void (seen.outputs[name] = String(value)),
      info: text => void (seen.log += `${text}\n`),
      error: annotate('error'),
      warning: annotate('warning'),
      notice: annotate('notice'),
      setFailed: message => void (seen.failed = message),
    },
    workspace: '/runner/space',
    color: false,
    isDebug: false,
    check: request => {
      seen.request = request;
      return report instanceof Error ? Promise.reject(report) : Promise.resolve({ report, source: () => null });
    },
    github: null,
    write: (path, text) => void (seen.files[path] = text),
    summarise: markdown => {
      seen.summary = markdown;
      return Promise.resolve();
    },
    ...given,
  });
  return { ...seen, code };
}
