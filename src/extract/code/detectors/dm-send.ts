import type { CompiledConcept } from '../concepts.ts';
import type { Detection, Detector } from '../detector.ts';
import { readCall } from '../messages/calls.ts';
import { readComposer } from '../messages/composers.ts';
import { readDefinition } from '../messages/definitions.ts';
import { maySend } from '../messages/may-send.ts';
import { isNoSend } from '../messages/no-send.ts';
import { readVerb } from '../messages/verbs.ts';
import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';

/** Private messages that no name gives away: by what is written, where it is posted, and where it is offered. */
const detector: Detector = {
  occurs: maySend,
  isLookAlike: isNoSend,
  detect(file, { concept }) {
    const found = new Map<ts.Node, Detection>();
    for (const node of file.nodes) {
      const detection = readDefinition(node, file, concept) ?? readSend(node, file, concept);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
    }
    return [...found.values()];
  },
};

export default detector;

function readSend(node: ts.Node, file: ParsedFile, concept: CompiledConcept): Detection | null {
  const detection = readCall(node, file, concept) ?? readVerb(node, file, concept) ?? readComposer(node, file, concept);
  return detection;
}
