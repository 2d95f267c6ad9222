import type { Rewriting } from '../rewriting.ts';
import type { ExpressionNode } from './vue-compiler.ts';
import { listenerName } from './names.ts';

/** What sends an event to the parent: `$emit` of a template, `this.$emit`, and the usual name for what `defineEmits` gives. */
export const TEMPLATE_EMIT = String.raw`(?:this\.)?\$?emit`;

/** Copies an expression of a template. */
export function copyExpression(expression: ExpressionNode, out: Rewriting): void {
  const { start, end, source } = expression.loc;
  const content = 'content' in expression && typeof expression.content === 'string' ? expression.content : source;
  // Entities in an attribute are decoded, so that the text is no longer that of the file.
  if (content === source) copyCode(source, start.offset, out, TEMPLATE_EMIT);
  else out.write(content, start.offset, end.offset);
}

/**
 * Copies code that begins at an offset; `emit('report', id)` becomes `$props.onReport(id)`, which is what it does. `emit`
 * is a pattern for the name of the function.
 */
export function copyCode(code: string, offset: number, out: Rewriting, emit: string | null): void {
  let done = 0;
  if (emit !== null) {
    for (const call of code.matchAll(new RegExp(String.raw`(?<![\w$.])${emit}\(\s*(['"\`])([\w:-]+)\1\s*,?`, 'g'))) {
      out.copyText(code.slice(done, call.index), offset + done);
      const event = call[2]!.replaceAll(':', '-');
      out.write(`$props.${listenerName(event)}(`, offset + call.index, offset + call.index + call[0].length);
      done = call.index + call[0].length;
    }
  }
  out.copyText(code.slice(done), offset + done);
}
