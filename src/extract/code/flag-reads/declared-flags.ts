import type { Ask, FileTest } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { FUNCTION_KINDS, textOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { OPEN_KEY } from './systems.ts';

/** `isFeatureEnabled`, `hasFeature`, `useFeatureFlag`: a product's own way to ask, by whatever it decides. */
const NAMES =
  /^((is|has|check|use|get) (feature|flag|feature flag|feature toggle|feature gate)( (flag|enabled|on|active|available|allowed|toggle))?( (for|in) \w+)?|(feature|flag|feature flag) (enabled|is on))$/;
const KEY = /^_*(key|name|id|slug|code)$|feature|flag|toggle|gate|experiment/i;

const isOwn = (name: string): boolean => NAMES.test(splitWords(name).join(' '));

export const mayDeclareFlag = (ask: Ask): FileTest => ask.name('feature flag', (_, name) => isOwn(name));

/** Where a product declares how it asks for any of its flags. What it says by itself is read where it is called. */
export function declaredFlags(file: ParsedFile): Detection[] {
  return file.ofKinds(FUNCTION_KINDS).flatMap(node => {
    const name = nameNodeOf(node as ts.FunctionLikeDeclaration);
    const [first] = (node as ts.FunctionLikeDeclaration).parameters;
    if (!name || !first || !(node as ts.FunctionLikeDeclaration).body || !isOwn(textOf(name))) return [];
    const isKey =
      ts.isIdentifier(first.name) && (KEY.test(first.name.text) || /flag|feature/i.test(first.type?.getText() ?? ''));
    return isKey ? [{ node: name, symbol: textOf(name), argument: null, traits: [OPEN_KEY] }] : [];
  });
}
