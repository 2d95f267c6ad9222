import { splitWords } from '../tokens.ts';

/** Fields, and what is shown of one's own, of the product, or of what a program says. */
export const WRITES =
  /^(form|forms|composer|compose|editor|edit|editable|create|new|draft|input|textarea|field|settings|setting|preferences|email|mail|error|errors|toast|alert|agent|agents|bot|assistant|ai|forward|export|exporter|admin|moderation|moderator|mod|report|reports|reported|delete|confirm|skeleton|placeholder|onboarding|commit|demo|blog|news|announcement|announcements|whats|docs|doc|product|lesson|course|changelog|release|job|faq|testimonial|invoice|order|cart|button|btn|icon|tooltip|meta|head|seo|helmet|json|ld|opengraph|og|system|tag|tags|avatar|image|img|title|helmet|option|select|label|provider|context|i18n|trans|translation|time|timestamp|date|count|counter|badge|link|share|copy)$/;

/** `<Item.Title>`, `<CardTitle>`: the first line of one of many, and no title of a page. */
export const isHeadOfItem = (words: readonly string[]): boolean =>
  words.length > 1 && words.at(-1) === 'title' && words.slice(0, -1).every(word => OF_ITEM.test(word));
const OF_ITEM = /^(item|card|list|row|tile|cell|entry|text)$/;

const MENU = /^(menu|actions|sheet|options|toolbar|dropdown|popover|popup|flyout|kebab|overflow|down)$/;
/** Acts on what it is given are in the names of menus. */
const DONE = /^(share|copy|delete|edit|forward|report|context|option|link)$/;

/** `MessageMenu`, `PostActionItems`: what can be done, and not a form or a page of settings. */
export function namesMenu(name: string): boolean {
  const words = splitWords(name);
  const own = words.at(-1) === 'items' ? words.slice(0, -1) : words;
  return MENU.test(own.at(-1) ?? '') && !words.some(word => WRITES.test(word) && !DONE.test(word));
}
