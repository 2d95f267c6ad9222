import { literalOf } from '../literals.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What holds texts: each value is one of them, and no state of anything. */
const OF_TEXTS = /^(prompts?|texts|labels|messages|templates|strings|instructions|phrases|captions|placeholders)$/;

/** `defaultPrompts: { main: '', nsfw: '', summary: 'Sum up what was said.' }`: a text that is called after what it is about. */
export function standsAmongTexts(node: ts.Node): boolean {
  const object = node.parent;
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(object) || object.properties.length < 2)
    return false;
  const holder = object.parent;
  const name = ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder) ? textOf(holder.name) : '';
  return OF_TEXTS.test(splitWords(name).at(-1) ?? '') && object.properties.every(isText);
}

/** An empty text, or one of several words; a single word may be the name of a state. */
function isText(one: ts.ObjectLiteralElementLike): boolean {
  const value = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
  if (!value) return false;
  if (ts.isTemplateExpression(value)) return true;
  const literal = literalOf(value)?.value;
  if (typeof literal === 'string') return literal === '' || /\S\s+\S/.test(literal);
  return OF_TEXTS.test(splitWords(nameOf(value) ?? '').at(-1) ?? '');
}
