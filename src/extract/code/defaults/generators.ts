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
  const beside = ts.isArrayLiteralExpression(object.parent) ? [...object.parent.elements] : [];
  const isSaid = beside
    .slice(0, beside.indexOf(object))
    .some(one => ts.isObjectLiteralExpression(one) && thresholdOf(one)?.initializer.getText() === said);
  if (isSaid) return null;
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

/** `{ prompt, enable_safety_checker: false }`: what a model that draws is asked for, whatever the call is named. */
export function generatorOwner(property: ts.PropertyAssignment): Owner | null {
  const words = splitWords(textOf(property.name)).join(' ');
  if (!/\bsafety checker$|^safe prompt$/.test(words) || literalOf(property.initializer) === null) return null;
  return ownerOf('table', 'input of', 'model', [], ['safety']);
}
