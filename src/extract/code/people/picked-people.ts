import type { FunctionNode } from '../names.ts';
import { eachNode, nameOf } from '../names.ts';
import { tableBefore } from '../rows/tables.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPeopleTable } from './names.ts';

/** Where a page of people waits for whoever opens it; to post there does something to one of them. */
export const PICKED =
  /(^|\/)((users?|people|profiles?|players?|members?)\/(discover|explore|swipe|browse|recommendations|suggestions)|(discover|explore|browse)\/(users?|people|profiles?|players?))\/?$/i;

/** The same in a text. */
export const PICKED_ADDRESS =
  /['"`/](users?|people|profiles?|players?|members?)\/(discover|explore|swipe|browse|recommendations|suggestions)\/?['"`]|['"`/](discover|explore|browse)\/(users?|people|profiles?|players?)\/?['"`]/i;
/** Words of which every such address holds one. */
export const PICK_WORDS = 'discover explore swipe browse recommendations suggestions';

const PERSONS = '(users|profiles|people|members|players|singles|candidates)';
const DISCOVERED = new RegExp(
  `^(discover|explore|browse|suggest|recommend|swipe)( (new|more|nearby|all))* ${PERSONS}$|^(get|fetch|load|list|find|query)( (my|daily|new|more|top|all))* (discover|discovery|discoverable|explore|swipe|swipeable|potential|nearby|suggested|recommended) (${PERSONS}|matches)( for \\w+)?$|^(get|fetch|load|list|find|suggest|build|generate) (user|profile|people|person|member|friend|match|partner) (suggestions|recommendations)( for \\w+)?$|^(get|fetch|load|list|find) ${PERSONS} (nearby|to (discover|swipe|follow|match))$`,
);
/** `discoverUsers`, `getSwipeProfiles`, `findNearbyUsers`: a server picks people for somebody who asked for nobody. */
export const saysItPicks = (name: string): boolean => DISCOVERED.test(splitWords(name).join(' '));
/** Words of which every such name holds one. */
export const PICKS =
  'discover explore browse suggest recommend swipe discovery discoverable swipeable potential nearby suggested recommended follow match suggestions recommendations';

const LISTS =
  /^(find|findMany|findAll|findAndCountAll|aggregate|paginate|list|select|where|findNearby|findNear|findDiscoverable)$/;

/** A function of such a name that asks for rows of people; one that only hands on what another picks is told of there. */
export function picksPeople(node: FunctionNode, name: string): boolean {
  if (!saysItPicks(name)) return false;
  let found = false;
  eachNode(node, one => {
    if (found || !ts.isCallExpression(one) || !LISTS.test(nameOf(one.expression) ?? '')) return;
    const table = tableBefore(one);
    found = table !== null && isPeopleTable(table);
  });
  return found;
}
