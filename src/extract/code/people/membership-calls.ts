import { chainOf, eachNode, nameOf, receiverOf, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Group } from './asked-members.ts';
import { mayKeepWord } from './words-kept.ts';
import { holdsAsker, holdsGroup, isOfAsker, singularsOf } from './asked-members.ts';

const MEMBERS = /^(member|membership|enrolled|enrollment|enrolment|participant)$/;
const BETWEEN = /^(in|of|to|for|by|the|a|active|current|user|is|id)$/;
/** What asks for any of some ways, for whoever is not, or for those who are not in yet or no longer. */
const LOOSE =
  /\b(OR|NOT|none|nor|not|ne|notIn)\b\s*[:(]|\bor\(|\$(or|nor|ne|nin|not)\b|!==?|pending|invite|requested|rejected|banned|former/i;

/** Whether a call answers whether whoever asks is one of the group: `isMember(me, id)`, `membership.findFirst(…)`, `user.teams.includes(id)`. */
export function asksMembers(call: ts.CallExpression, group: Group): boolean {
  if (LOOSE.test(call.getText())) return false;
  const name = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  if (receiver && /^(includes|some|find|has)$/.test(name)) {
    // `req.user.schools.includes(id)`
    if (isOfAsker(receiver, group) && call.arguments.some(one => holdsGroup(one, group))) return true;
    // `req.school.members.some(one => one.userId === req.user.id)` of the school that was loaded
    const chain = chainOf(receiver).flatMap(singularsOf);
    if (chain.at(-1) === 'member' && chain.some(one => group.words.has(one)) && call.arguments.some(holdsAsker))
      return true;
  }
  if (!holdsGroup(call, group)) return false;
  if (!holdsAsker(call)) return false;
  return (isNamedSo(name, group) && mayKeepWord(call)) || isRowOfMember(call) || isGroupOfTheirs(call);
}

/** `isMember`, `belongsToSchool`, `canView` */
function isNamedSo(name: string, group: Group): boolean {
  const [first = '', ...rest] = splitWords(name);
  const words = rest.map(word => word.replace(/s$/, ''));
  const isSaid = (word: string) =>
    MEMBERS.test(word) || /^(acces|belong)$/.test(word) || (first === 'can' && /^(view|see|enter|read)$/.test(word));
  return (
    /^(is|has|belongs|can|are|check|verify|find|get|load|fetch)$/.test(first) &&
    (first === 'belongs' || words.some(isSaid)) &&
    words.every(word => isSaid(word) || BETWEEN.test(word) || group.words.has(word))
  );
}

/** Whether a name promises to throw for whoever is not in it; `ensureMember` may as well make them one. */
export function assertsMember(name: string, group: Group): boolean {
  const [first = '', ...rest] = splitWords(name);
  const words = rest.map(word => word.replace(/s$/, ''));
  const isSaid = (word: string) => /^(acces|belong)$/.test(word) || (first !== 'ensure' && MEMBERS.test(word));
  const isEnsured = first === 'ensure' && words[0] === 'is' && words.some(word => MEMBERS.test(word));
  return (
    /^(assert|ensure|require|must)$/.test(first) &&
    (isEnsured || words.some(isSaid)) &&
    words.every(
      word =>
        isSaid(word) || MEMBERS.test(word) || /^(be|ha)$/.test(word) || BETWEEN.test(word) || group.words.has(word),
    )
  );
}

const LOOKS = /^(find|get|fetch|load|count|exists?|has|first|lookup)/i;
/** What answers a list, which is there also when it is empty, or makes the row. */
const LISTS = /^(find|findMany|findAll|getAll|list)$|create|upsert|insert|save/i;

const isLookup = (chain: readonly string[]): boolean =>
  chain.some(one => LOOKS.test(one)) && !chain.some(one => LISTS.test(one));

/** `prisma.membership.findFirst({ where: { userId, schoolId } })` */
function isRowOfMember(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  return isLookup(chain) && chain.slice(0, -1).some(one => MEMBERS.test(tableOf(one)));
}

const tableOf = (name: string): string =>
  singularsOf(name)
    .filter(word => !/^(service|repo|repository|model|store|dao|table)$/.test(word))
    .at(-1) ?? '';

/** `prisma.team.findFirst({ where: { id, members: { some: { userId } } } })` */
function isGroupOfTheirs(call: ts.CallExpression): boolean {
  if (!isLookup(chainOf(call.expression))) return false;
  let found = false;
  eachNode(call, node => {
    if (!ts.isPropertyAssignment(node) || !MEMBERS.test(singularsOf(textOf(node.name)).at(-1) ?? '')) return;
    if (holdsAsker(node.initializer) && !isBeside(node, call)) found = true;
  });
  return found;
}

function isBeside(node: ts.Node, until: ts.Node): boolean {
  for (let at = node.parent; at && at !== until; at = at.parent)
    if (ts.isPropertyAssignment(at) && /^(include|select|with|data)$/.test(textOf(at.name))) return true;
  return false;
}
