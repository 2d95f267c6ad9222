import type { Ask, FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { nameNode, textOf } from '../names.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import { saysPrivate } from './words.ts';

const PASSES = /^(emit|broadcast|publish|notify|push|deliver|forward|relay|dispatch|fan|distribute|propagate)$/;
/** What is done to one that was delivered. */
const LATER = /^(updated?|deleted?|edited?|removed?|pinned|reaction|ack|embed|typing)$/;
const SAYS = /^(message|messages|msg|created|sent|new|create)$/;

/** `emitDMMessageCreated(channel, message)`: a message that was let through reaches the other; it is judged where it was. */
export function readPassedOn(call: ts.CallExpression, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  if (!head || call.arguments.length === 0 || !namesPassing(splitWords(textOf(head)), concept)) return null;
  return { node: head, symbol: textOf(head), traits: ['passed-on'] };
}

const namesPassing = (words: readonly string[], concept: CompiledConcept): boolean =>
  PASSES.test(words[0] ?? '') &&
  words.some(word => SAYS.test(word)) &&
  saysPrivate(concept, words.join(' ')) &&
  !words.some(word => LATER.test(word)) &&
  !hasAnyPhrase(words, concept.unlike.word);

export const mayPassOn = (ask: Ask, concept: CompiledConcept): FileTest =>
  ask.called('emit broadcast publish notify push deliver forward relay dispatch fan distribute propagate', words =>
    namesPassing(words, concept),
  );
