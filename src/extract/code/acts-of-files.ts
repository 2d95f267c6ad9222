import type { CompiledConcept } from './concepts.ts';
import type { ActsIn } from './controls/acts-behind.ts';
import type { DetectContext, Detector } from './detector.ts';
import type { EvidenceReader } from './evidence.ts';
import type { Occurrence } from './occurrence.ts';
import { findOperations } from './operations.ts';
import type { ParsedFile } from './slice.ts';
import type { ts } from './ts-morph.ts';

interface Readers {
  context: Omit<DetectContext, 'concept' | 'guards'>;
  occurs: Occurrence;
  evidence: EvidenceReader;
  detectorOf(concept: CompiledConcept): Detector | undefined;
}

/** A surface is asked for reports alone: of other acts nobody needs to know what a handler does that does not say it. */
const ASKED = 'report-entry-point';

/** Where a file does the act of a control: each file is read for it once, when a handler leads there. */
export function actsOfFiles({ context, occurs, evidence, detectorOf }: Readers) {
  const { slice } = context;
  const actsIn = (file: ParsedFile, concept: CompiledConcept): readonly ts.Node[] => {
    if (file.side === 'server' || !occurs(concept, file.indexed)) return [];
    const detector = detectorOf(concept);
    const isLookAlike = (_: CompiledConcept, call: ts.CallExpression) => detector?.isLookAlike?.(call) ?? false;
    return slice.attempt(file.path, () => [
      ...findOperations(file, [concept], [], evidence, isLookAlike).map(({ head }) => head),
      ...(detector?.detect(file, { ...context, concept, guards: [] }) ?? []).flatMap(one =>
        one.traits ? [] : [one.node],
      ),
    ]);
  };
  return (concept: CompiledConcept): ActsIn | null => {
    if (concept.id !== ASKED) return null;
    const known = new WeakMap<ts.SourceFile, readonly ts.Node[]>();
    return ast => {
      let acts = known.get(ast);
      if (!acts) {
        const file = slice.parse(ast.fileName.slice(1));
        known.set(ast, (acts = file ? actsIn(file, concept) : []));
      }
      return acts;
    };
  };
}
