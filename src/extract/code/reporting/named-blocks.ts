import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { MAY_RUN_MUTATION, mutationAt } from '../mutations.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What else a document of that name blocks. */
const OTHER =
  /^(source|sources|tag|tags|word|words|keyword|domain|instance|community|communities|ip|channel|squad|topic|hashtag|card|editor|content ?block|content ?blocks|page|layout|section|ad|site|site ?block)$/;
/** `entity === EntityType.User`: what is blocked is told beside it, and people are among it. */
const AMONG_KINDS = /\b\w*(?:Type|Kind|Entity)s?\.(?:User|USER|Person|PERSON|Account|ACCOUNT|Profile|PROFILE)\b/;
const ABOUT_ACCOUNTS = /\bis(?:User|Account)?Blocked|[bB]locked(?:By|User|Account)/;

/** `client.request(PREFERENCE_BLOCK_MUTATION, { id, entity })`: a document that only says that something is blocked, where people are. */
function blocksByKind(words: readonly string[], { indexed: { text } }: ParsedFile): boolean {
  return (
    /^(un)?block$/.test(words.at(-1) ?? '') &&
    words.length <= 4 &&
    !words.some(word => OTHER.test(word)) &&
    (AMONG_KINDS.test(text) || (words.length === 1 && ABOUT_ACCOUNTS.test(text)))
  );
}

const LINKS = /^(links?|urls?|endpoints?|paths|routes|actions|hrefs?)$/i;
const GIVEN = /^(endpoint|url|href|path|uri)$/i;
const PERSON =
  /^(user|account|member|person|profile|contact|friend|player|author|sender|student|mentor|teacher|learner|seller|buyer|host|guest)$/;

/** `send({ endpoint: student.links.block, method })`: an answer about somebody holds the address at which they are blocked. */
function linkedBlock(node: ts.Node): ts.Node | null {
  if (!ts.isPropertyAssignment(node) || !GIVEN.test(textOf(node.name))) return null;
  const inner = unwrap(node.initializer);
  if (!ts.isPropertyAccessExpression(inner) || !/^(un)?block$/.test(inner.name.text)) return null;
  const [whose = '', links = ''] = chainOf(inner).slice(-3);
  return LINKS.test(links) && splitWords(whose).some(word => PERSON.test(word)) ? inner.name : null;
}

export const mayNameBlock = (ask: Ask): FileTest =>
  any(
    all(ask.word('block unblock'), ask.word('mutation'), inText(MAY_RUN_MUTATION)),
    all(
      ask.word('block unblock'),
      inText(/\b(?:links?|urls?|endpoints?|paths|routes|actions|hrefs?)\.(?:un)?block\b/i),
    ),
  );

/** Such documents and addresses in a file. */
export const namedBlock = (node: ts.Node, file: ParsedFile): ts.Node | null => {
  const ran = mutationAt(node);
  return ran && blocksByKind(ran.words, file) ? ran.at : linkedBlock(node);
};
