import type { CompiledConcept } from '../concepts.ts';
import { chainOf, nameOf, unwrap } from '../names.ts';
import { namesIn } from '../call-sites.ts';
import { isAboutPeople } from '../reporting/report-path.ts';
import { declarationOf } from '../scopes.ts';
import { isPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * A bare verb that is said of people or what they wrote: `const { block } = useBlock(user)` with `onClick={block}`,
 * `const { report } = usePostActions(post)`, `api.comments.report(id)`.
 */
export function isHandedOut(expression: ts.Expression, concept: CompiledConcept): boolean {
  const inner = unwrap(expression);
  if (ts.isPropertyAccessExpression(inner)) {
    const chain = chainOf(inner);
    return chain.length > 2 && isVerb(inner.name.text, concept) && isAboutPeople(chain.slice(-2, -1));
  }
  if (!ts.isIdentifier(inner)) return false;
  const declaration = isVerb(inner.text, concept) ? declarationOf(inner.text, inner) : null;
  if (!declaration || !ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return false;
  const holder = declaration.parent.parent;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made)) return false;
  const hook = nameOf(made.expression) ?? '';
  const about = [hook, ...made.arguments.flatMap(one => namesIn(one))];
  return /^use[A-Z]/.test(hook) && isAboutPeople(about);
}

/** `block`, `unblock`, `report`: a label of the concept that is one word. */
const isVerb = (name: string, { labels }: CompiledConcept): boolean =>
  labels.some(phrase => phrase.words.length === 1 && isPhrase(splitWords(name), phrase));
