import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import type { Start } from './starts.ts';
import { literalOf } from '../literals.ts';
import { nameNode, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const HARM = /\bHARM_CATEGORY|\bHarmCategory\b/;

/**
 * `{ category: HarmCategory.HARASSMENT, threshold: HarmBlockThreshold.BLOCK_NONE }`: how much a model that writes for people
 * holds back of one kind of harm. Kinds that are treated alike are told of once.
 * https://ai.google.dev/gemini-api/docs/safety-settings
 */
export function harmThreshold(object: ts.ObjectLiteralExpression): Start | null {
  const threshold = thresholdOf(object);
  if (!threshold || !HARM.test(object.getSourceFile().text)) return null;
  const said = threshold.initializer.getText();
  const beside = ts.isArrayLiteralExpression(object.parent) ? object.parent.elements : [object];
  const alike = beside.filter(
    one => ts.isObjectLiteralExpression(one) && thresholdOf(one)?.initializer.getText() === said,
  );
  // What concerns children most is named, wherever it stands among them.
  if ((alike.find(one => /SEX/i.test(one.getText())) ?? alike[0]) !== object) return null;
  return {
    name: threshold.name,
    text: 'threshold',
    value: threshold.initializer,
    owner: () => ownerOf('table', 'settings of', 'safetySettings', [], ['harmCategory', 'safety']),
  };
}

function thresholdOf(object: ts.ObjectLiteralExpression): ts.PropertyAssignment | null {
  const names = object.properties.map(one => (one.name ? textOf(one.name) : ''));
  if (!names.includes('category')) return null;
  const found = object.properties[names.indexOf('threshold')];
  if (!found || !ts.isPropertyAssignment(found)) return null;
  const value = unwrap(found.initializer);
  return literalOf(value) || /^\p{Lu}/u.test(nameNode(value)?.getText() ?? '') ? found : null;
}

/** What only a request to a model that draws holds. */
const ASKED =
  /^(prompt|negative_?prompt|models|params|sampler(_name)?|cfg_?scale|guidance_?scale|num_?inference_?steps)$/i;

/** `{ prompt, enable_safety_checker: false }`, `{ models, nsfw: true }`: what a model that draws is asked for, whatever the call is named. */
export function askedOfGenerator({ name, initializer, parent }: ts.PropertyAssignment): Owner | null {
  const words = splitWords(textOf(name)).join(' ');
  if (literalOf(initializer) === null) return null;
  const isOfModel = /\bsafety checker$|^safe prompt$/.test(words);
  const isAsked =
    /^(allow |include )?nsfw$/.test(words) && parent.properties.some(one => one.name && ASKED.test(textOf(one.name)));
  return isOfModel || isAsked ? ownerOf('table', 'input of', 'model', [], ['safety', 'prompt']) : null;
}
