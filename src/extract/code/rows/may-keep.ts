import type { Ask, FileTest } from '../ask.ts';
import { any, inText } from '../ask.ts';
import { splitWords } from '../tokens.ts';
import { QUERY_IN_TEXT } from './queries.ts';
import { bare } from './tables.ts';

const VERBS =
  'create createmany createasync insert insertasync upsertasync insertone insertmany insertgraph insertinto bulkcreate add adddoc setdoc updatedoc save put set push upsert values into build persist send xadd zadd lpush rpush x z l r unshift addtoset graphql mutate update native replace bulk find';

/** Whether a file calls something that may keep a row, or holds a query that does. */
export function mayKeep(ask: Ask): FileTest {
  return any(
    ask.called(VERBS, (_, name) => KEEPS.test(name)),
    inText(QUERY_IN_TEXT),
  );
}

const KEEPS =
  /^(create\w*|insert\w*|add(Doc)?|(set|update)(Doc)?|save|put|push|upsert(Async)?|values|into|build|bulkCreate|bulkInsert|persist\w*|send|nativeInsert|replace|findOrCreate|find\w+AndUpdate|updateOne|updateMany|x[aA]dd|z[aA]dd|[lr][pP]ush|unshift|addToSet|graphql\w*|mutate)$/;

/** A name of a table, with or without what is said beside it. */
export const namesTable =
  (isTable: (words: string) => boolean) =>
  (_: readonly string[], name: string): boolean =>
    isTable(bare(name).join(' ')) || isTable(bare(name.replace(/^(create|insert)_?|_one$/gi, '')).join(' '));

/** Words of a name as columns are compared: `sender_id` -> sender id. */
export const column = (name: string): string => splitWords(name).join(' ');
