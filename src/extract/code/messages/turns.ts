import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';

/** What a type says of whom a message may be from. */
const FROM =
  /\b(?:role|sender|type|from|author|speaker)\??: *(?:\| *)?['"]\w{1,20}['"](?:\s{0,40}\|\s{0,40}['"]\w{1,20}['"]){1,6}(?!\s{0,40}\|)/g;
const PERSON = /^(user|human)$/;
const MODEL = /^(ai|assistant|model)$/;
/** What the page itself adds. */
const PAGE = /^(system|tool|error)$/;

/** Somebody else who is shown or written to, beside the model. */
const OTHERS =
  /\b(?:sender|author|from|owner|creator)[?!]?\.(?:name|nick|user|display|avatar|photo)|\b(?:recipient|participant|receiver|to_?user|friend|match_?id|direct_?message|private_?message|contact|peer)/i;

const known = new WeakMap<ts.SourceFile, boolean>();

/**
 * `role: 'user' | 'assistant'`: a message can be from nobody but whoever writes and a model. Not where an agent or another
 * person is named as well, nor `'user' | 'bot'`, which accounts are.
 */
export const takesTurns = ({ ast }: ParsedFile): boolean => isWithModel(ast);

/** The same of the file that something stands in. */
export function isWithModel(source: ts.SourceFile): boolean {
  let answer = known.get(source);
  if (answer === undefined) known.set(source, (answer = saysTurns(source.text)));
  return answer;
}

function saysTurns(text: string): boolean {
  if (OTHERS.test(text)) return false;
  const all = [...text.matchAll(FROM)].map(([type]) => [...type.matchAll(/['"](\w+)['"]/g)].map(([, name]) => name!));
  return all.some(
    names =>
      names.some(name => PERSON.test(name)) &&
      names.some(name => MODEL.test(name)) &&
      names.every(name => [PERSON, MODEL, PAGE].some(test => test.test(name))),
  );
}
