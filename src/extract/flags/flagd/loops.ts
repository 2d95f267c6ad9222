import { isMap } from '../written.ts';

/** Operators that run a body for each member of a list, and ask only which kinds of members there are. */
const ASKING = new Set(['some', 'all', 'none']);
const BUILDING = new Set(['map', 'filter', 'reduce']);

/** A loop; `members` are the texts that its body compares members with, null if it does anything else. */
export function readLoop(operator: string, args: readonly unknown[]): { members: string[] | null } | null {
  if (BUILDING.has(operator)) return { members: null };
  if (!ASKING.has(operator)) return null;
  const members: string[] = [];
  return { members: args.length === 2 && isAboutMember(args[1], members) ? members : null };
}

/** Whether a condition asks of the member for nothing but equality with texts of more than one letter. */
function isAboutMember(node: unknown, members: string[]): boolean {
  if (!isMap(node)) return false;
  const [operator] = Object.keys(node);
  const args = operator === undefined ? null : node[operator];
  if (!Array.isArray(args)) return false;
  if (operator === 'and' || operator === 'or' || operator === '!')
    return args.every(part => isAboutMember(part, members));
  if (operator === '===' || operator === '!==') {
    const [one, other] = args as unknown[];
    return (
      args.length === 2 && ((isMember(one) && isText(other, members)) || (isMember(other) && isText(one, members)))
    );
  }
  if (operator !== 'in' || args.length !== 2) return false;
  const [item, list] = args as unknown[];
  return isMember(item) && Array.isArray(list) && list.every(text => isText(text, members));
}

function isMember(node: unknown): boolean {
  return (
    isMap(node) &&
    (node['var'] === '' || (Array.isArray(node['var']) && node['var'].length === 1 && node['var'][0] === ''))
  );
}

/** A single letter could also be met in a text that is taken for a list. */
function isText(value: unknown, members: string[]): boolean {
  if (typeof value !== 'string' || value.length < 2) return false;
  members.push(value);
  return true;
}
