import { settingNamed } from '../defaults/names.ts';
import type { CompiledConcept } from '../concepts.ts';
import { declaredName, eachNode, isFunction, nameOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const HANDLES = /^(?:handle|on|do)\b/;
const CHANGES = /^(?:change|toggle|update|save|set|select|switch)$/;
const CHANGED = /^(?:change|changed|toggle|toggled|update|updated|select|selected)$/;
const SENDS = /^(?:update|save|patch|put|post|mutate|set|change|edit|request|fetch|dispatch|store|submit)/;

/**
 * `const handleChangeIsPublic = async items => { … updateUser({ id, isPublic }) }` on a page about a person: what is done with
 * the choice when its owner makes it.
 */
export function handlesChoice(node: ts.Node, file: ParsedFile, concept: CompiledConcept): ts.Node | null {
  if (file.side === 'server' || !isFunction(node) || !node.body) return null;
  const words = splitWords(declaredName(node) ?? '');
  if (!HANDLES.test(words[0] ?? '') || words.length < 3) return null;
  const [, ...rest] = words;
  const said = CHANGES.test(rest[0]!) ? rest.slice(1) : CHANGED.test(rest.at(-1)!) ? rest.slice(0, -1) : [];
  if (said.length === 0) return null;
  const named = settingNamed(said.join('_'), file.path.split('/').slice(-3).flatMap(splitWords), concept);
  return named && sends(node.body) ? nameNodeOf(node) : null;
}

function sends(body: ts.Node): boolean {
  let isSent = false;
  eachNode(body, one => {
    isSent ||= ts.isCallExpression(one) && one.arguments.length > 0 && SENDS.test(nameOf(one.expression) ?? '');
  });
  return isSent;
}
