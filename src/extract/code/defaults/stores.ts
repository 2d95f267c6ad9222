import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** How far above a first state the call may stand that makes the store. */
const MAX_STEPS = 5;

/** What a store is called by a string: `createSlice({ name: 'privacy', initialState: { … } })`, `defineStore('privacy', …)`. */
export function storeNames(state: ts.Node): string[] {
  const names: string[] = [];
  for (let at = state, steps = 0; at && steps < MAX_STEPS; at = at.parent, steps++) {
    if (ts.isObjectLiteralExpression(at)) {
      for (const property of at.properties) {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) continue;
        if (/^(name|key|id)$/.test(textOf(property.name)) && at !== state) names.push(property.initializer.text);
      }
    }
    if (!ts.isCallExpression(at)) continue;
    const [first] = at.arguments;
    if (first && ts.isStringLiteralLike(first)) names.push(first.text);
  }
  return names;
}

/** `state/persisted/schema.ts`: the folder says that what stands in a file is kept for a person. */
export const keptIn = (node: ts.Node): string[] =>
  splitWords(node.getSourceFile().fileName.split('/').at(-2) ?? '').some(word => KEPT.test(word)) ? ['setting'] : [];
const KEPT = /^(persist(ed|ence|ent)?|prefs?|preferences?|settings?)$/;
