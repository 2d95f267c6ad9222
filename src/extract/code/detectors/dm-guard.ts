import { all } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection, Detector } from '../detector.ts';
import { offerGuards } from '../messages/offer-guards.ts';
import { isGuardCall, leavesOf, namesGuard, questionOf, wayByDefault } from '../messages/guards.ts';
import { mayGuard } from '../messages/may-guard.ts';
import { handlesPrivate } from '../messages/handlers.ts';
import { placeNames, saysPrivate } from '../messages/words.ts';
import { nameNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Checks between two people in code about private messages, each with what it asks. */
const detector: Detector = {
  occurs: (ask, concept) =>
    all(
      ask.word('dm dms recipient recipients chat messaging direct private'),
      ask.word('message messages dm'),
      mayGuard(ask, concept),
    ),
  detect(file, { concept, guards }) {
    const found = new Map<ts.Node, Detection>();
    for (const node of file.nodes) {
      for (const detection of guardsIn(node, file, concept, guards))
        if (!found.has(detection.node)) found.set(detection.node, detection);
    }
    return [...found.values()];
  },
};

export default detector;

function guardsIn(
  node: ts.Node,
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): Detection[] {
  if (ts.isCallExpression(node)) {
    const head = nameNode(node.expression);
    const isCall =
      head && isGuardCall(node, name => saysPrivate(concept, name)) && !isWithinUnlike(concept, file.path, node);
    const isOther = head && hasAnyPhrase(splitWords(textOf(head)), concept.unlike.word);
    return isCall && !isOther ? [{ node: head, symbol: textOf(head), traits: ['validates'] }] : [];
  }
  const isPrivate = (name: string) => saysPrivate(concept, name);
  if (file.side === 'client') return offerGuards(node, guards, isPrivate);
  if (!ts.isIfStatement(node) || isWithinUnlike(concept, file.path, node)) return [];
  const isHere = placeNames(file, node).some(name => isPrivate(name) || namesGuard(name, isPrivate));
  if (!isHere && !handlesPrivate(node, file, concept)) return [];
  return leavesOf(node.expression).flatMap((test): Detection[] => {
    const question = questionOf(test, guards);
    if (!question) return [];
    const base: Detection = { node: question.node, symbol: question.node.getText(), traits: [question.asked] };
    const way = wayByDefault(node, test);
    // What is asked of those who pass without a restriction is what counts for them.
    return [way ? { ...base, traits: [question.asked, 'passes-by-default'], guardedAt: way } : base];
  });
}
