import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import { namesChoice } from '../guards/chosen-by-recipient.ts';
import { CHECK_VERBS, namesGuard, namesRestriction, namesSharedSpace } from './guards.ts';
import { COLLECTION_IN_PATH, COLLECTION_IN_TEXT } from './paths.ts';
import type { Phrase } from '../tokens.ts';
import { namesTalking, showsMessage } from './talk-guards.ts';
import { saysPrivate } from './words.ts';

/** A check that is asked by a key: `objectionsTo('send-private-message', …)`. */
const KEYED =
  /(?:objection|permission|privilege|allowed|interaction|restriction|\b(?:can|may|check|authorize))\w*\(\s*['"`](?:send|message|write|create|start|open)[-_.: ]?(?:private|direct|dm|pm)/i;

/** Whether a file could hold a check of who may write to whom: a call named for it, or a question where messages are sent. */
export function mayGuard(ask: Ask, concept: CompiledConcept): FileTest {
  const isPrivate = (name: string) => saysPrivate(concept, name);
  const privates = concept.evidence.get('dm-type') ?? [];
  const speaksPrivate = ask.phrase(privates);
  const verbs = CHECK_VERBS.join(' ');
  const guard = ask.name(verbs, (_, name) => namesGuard(name, isPrivate));
  const policy = all(
    ask.name('validator guard policy permission privacy access', (_, name) => isPrivate(name)),
    ask.called(verbs, words => words.length <= 2),
  );
  const isPlace: FileTest = ({ path }) =>
    path
      .split('/')
      .slice(-3)
      .some(part => isPrivate(part) || namesGuard(part, isPrivate));
  const isRoute = all(
    any(({ path }) => COLLECTION_IN_PATH.test(path), inText(COLLECTION_IN_TEXT)),
    inText(/\.\s*(post|put|all)\s*[(<]|@(Post|Put|All)\b/),
  );
  // `if (channel.type === ChannelType.DM)`
  const isBranch = all(speaksPrivate, inText(BRANCH));
  const isTalking = any(
    ask.name('send on handle receive process show do', (_, name) => namesTalking(name)),
    ask.called('add append show display push store insert deliver', (_, name) => showsMessage(name)),
  );
  const isHere = any(isPlace, all(speaksPrivate, inText(declared(privates))), isRoute, isBranch, isTalking);
  const question = any(
    ask.name('mutual shared common same', namesSharedSpace),
    all(
      ask.called('some every find', () => true),
      ask.word('blocked'),
    ),
    ask.name('recipient receiver target their', namesRestriction),
    ask.name('restrict restricted restriction disable disallow refuse hide block', namesRestriction),
    ask.name('message messages messaging dm dms contact chat incoming', namesChoice),
    ask.checks(['age', 'connection', 'block']),
    // A date some years back is compared with a birth, whatever that is named.
    ask.name('year subtract minus', () => true),
  );
  // In a client the question stands before what is offered: `isFriend && <button onClick={() => openDm(user)} />`.
  const isOffered = all(speaksPrivate, ({ mayHoldJsx }) => mayHoldJsx);
  // `if (!recipientDmStatus) return true;`
  const ownWords = ask.name(
    'recipient receiver target their restrict restricted disable block',
    words => namesRestriction(words) && isPrivate(words.join(' ')),
  );
  return any(guard, policy, ownWords, inText(KEYED), all(question, any(isHere, isOffered)));
}

const BRANCH =
  /\bif\s*\([^;{}]{0,200}(DM|Dm|dm|[dD]irect_?[mM]essage|[pP]rivate_?[mM]essage|DIRECT_MESSAGE|PRIVATE_MESSAGE)/;

/** A function or class of such a name: nothing else stands around a branch. */
function declared(phrases: readonly Phrase[]): RegExp {
  const name = `[\\w$]{0,60}(?:${phrases.map(({ words }) => words.join('_?')).join('|')})[\\w$]{0,60}`;
  const method = `(?:<[^;{}()]{0,200}>)?\\([^;]{0,400}?\\)\\s*(?::[^;{}=]{0,100})?\\{`;
  const held = `[:=]\\s*(?:async\\b|function\\b|class\\b|[(<]|\\w+\\s*=>|[\\w.]+\\()`;
  return new RegExp(
    `\\b(?:function|class|const|let|var|get|async|static)\\s+${name}|\\b${name}['"]?\\s*(?:${method}|${held})`,
    'i',
  );
}
