import { breakMarkers } from '../kit/workflow-command.ts';
import { visible } from '../kit/text.ts';

/** An error and what caused it, a line each; the stack only where detail is asked for. */
export function describeTrouble(error: unknown, isDebug: boolean): string {
  const lines: string[] = [];
  let prefix = '';
  for (let one: unknown = error; one !== undefined && one !== null && lines.length < 10;) {
    const message = one instanceof Error ? one.message : String(one);
    lines.push(`${prefix}${message}`);
    if (isDebug && one instanceof Error && one.stack) lines.push(...one.stack.split('\n').slice(1));
    prefix = 'because: ';
    one = one instanceof Error ? one.cause : undefined;
  }
  return lines.map(line => breakMarkers(visible(line))).join('\n');
}
