import { mayHoldTemplates } from '../templates/may-hold.ts';

/** A call that builds an element of a page, imported from anywhere under one of the usual names. */
const CALL =
  /(?<![\w$.])(h|hl|hh|m|createVNode|createElement|(React|Preact|Inferno|preact|Vue|_react\w*)\.(createElement|h))\(/;
const BRINGS =
  /\b(import|require)\b[^;]{0,400}?\b(h|hl|hh|m|createVNode|createElement|React|Preact|preact|Inferno|Vue|_react\w*)\b/;

/** Whether a text could build elements by calls: `h('button.report', …)`. A cheap test before the file is parsed. */
export function mayHoldHyperscript(text: string): boolean {
  return (CALL.test(text) && BRINGS.test(text)) || mayHoldTemplates(text);
}
