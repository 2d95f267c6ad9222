import { mayHoldTemplates } from '../templates/may-hold.ts';

/** A call that builds an element of a page, imported from anywhere under one of the usual names. */
const CALL =
  /(?<![\w$.])(h|hl|hh|m|createVNode|createElement|(React|Preact|Inferno|preact|Vue|_react\w*)\.(createElement|h))\(/;
const BRINGS =
  /\b(import|require)\b[^;]{0,400}?\b(h|hl|hh|m|createVNode|createElement|React|Preact|preact|Inferno|Vue|_react\w*)\b/;

/** Listeners as HTML names them: `<button onclick={…}>`, as Mithril and Solid take them, and hooks that add one. */
const LISTENERS =
  /<[A-Za-z][^<>]{0,600}?\s(?:on(?:click|submit|change|press|tap|touchstart|pointerdown|mousedown|create)|hook)=\{/;

/** Whether a text could build elements by calls: `h('button.report', …)`. A cheap test before the file is parsed. */
export function mayHoldHyperscript(text: string): boolean {
  return (CALL.test(text) && BRINGS.test(text)) || LISTENERS.test(text) || mayHoldTemplates(text);
}
