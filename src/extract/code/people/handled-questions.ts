import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';

/** `handleSearchUserQuery`, `onFindPlayersRequest`: what a server runs for a question that comes as a message. */
const HANDLER = /^(handle|on|process) (\w+(?: \w+)*) (query|request|question)$/;
const PEOPLE = '(users?|members?|players?|people|persons?|profiles?|accounts?)';
const SEARCH = new RegExp(`^(search|find|lookup|look up) ${PEOPLE}$`);
const LIST = new RegExp(`^(?:(?:get|list|chat|world|all|online) )*${PEOPLE}$`);
/** The text by which somebody is looked for. */
const BY_TEXT = /\b(?:search|query|filter)_?(?:text|term|string|word|query)\b|\bkeyword\b/i;

/** Whether a handler of messages answers who there is by a part of what they are called. */
export function answersSearch(name: string, { body }: FunctionNode): boolean {
  const [, , asked] = HANDLER.exec(splitWords(name).join(' ')) ?? [];
  if (asked === undefined || !body) return false;
  return (SEARCH.test(asked) || LIST.test(asked)) && BY_TEXT.test(body.getText());
}

export const mayAnswerSearch = (ask: Ask): FileTest =>
  all(
    ask.name('handle on process', words => HANDLER.test(words.join(' '))),
    inText(BY_TEXT),
  );
