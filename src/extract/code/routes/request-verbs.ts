/** How a request changes something: the methods that are not only read. */
export type ChangeMethod = 'post' | 'put' | 'patch';

/** What stands before and behind the method in the names that products give their own clients. */
const BEFORE = '(?:api|http|auth\\w{0,8}|axios|client|do|json|make|send|secure|rest)_?';
const BEHIND = '_?(?:v?\\d+|api|async|auth\\w{0,8}|data|fetch(?:er)?|form|form_?data|json|request|with_?\\w{1,20})';
const NAME = new RegExp(`^\\$?(?:${BEFORE})?(post|put|patch)(?:${BEHIND})?$`, 'i');

/** `post`, `$put`, `apiPost`, `$postv2`, `postJson`: a function that sends to the address it is given first. Null for others. */
export function changeMethod(name: string): ChangeMethod | null {
  const [, method] = NAME.exec(name) ?? [];
  return method === undefined ? null : (method.toLowerCase() as ChangeMethod);
}

/** The same in a text, before the bracket: put in a pattern without regard to case. */
export const CHANGE_IN_TEXT = `(?:${BEFORE})?(?:post|put|patch)(?:${BEHIND})?`;
