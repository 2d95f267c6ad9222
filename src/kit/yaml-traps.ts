import { isCollection, isNode, isScalar, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Place } from '../model/place.ts';
import type { YamlTrouble } from './yaml-words.ts';
import { MAX_DEPTH, tooDeep } from './yaml-words.ts';

/** How much one file may grow by aliases: an alias bomb ends here. */
export const MAX_ALIASES = 100;
/** Keys that mean something to every object of the language. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A key as its author wrote it. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
}

/** What YAML allows and a manifest must not have: keys that are maps, alias bombs, endless nesting, `__proto__`. */
export function refuseTraps(document: Document, place: (from: number, to: number) => Place): YamlTrouble[] {
  const troubles: YamlTrouble[] = [];
  const placeOf = (node: Node) => place(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  const say = (node: Node, message: string, hint: string) => troubles.push({ message, at: placeOf(node), hint });
  let aliases = 0;
  visit(document, {
    Alias(_, node, ancestors) {
      aliases++;
      const meant = node.resolve(document);
      if (meant && ancestors.includes(meant)) {
        say(node, `the alias *${node.source} stands inside what it names`, 'write the value out');
      }
      if (!meant) {
        say(node, `the alias does not exist (*${node.source})`, 'define it before its use with &name');
      }
      if (aliases === MAX_ALIASES + 1) {
        say(node, `more than ${MAX_ALIASES} aliases`, 'write the values out');
        return visit.BREAK;
      }
      return undefined;
    },
    Node(_, node, ancestors) {
      // A map takes two steps of the walk for a level, a list one.
      if (ancestors.length <= MAX_DEPTH || ancestors.filter(isCollection).length <= MAX_DEPTH) return undefined;
      troubles.push(tooDeep(placeOf(node)));
      return visit.BREAK;
    },
    // `true` and `"true"` are one key of the value. The parser's own test takes quadratic time, so it is switched off.
    Map(_, map) {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value ?? '');
        if (names.has(name)) say(key, 'the key stands here a second time', 'keep one of the two');
        names.add(name);
      }
    },
    Pair(_, pair) {
      if (!isNode(pair.key)) return undefined;
      if (!isScalar(pair.key)) say(pair.key, 'a key must be plain text', 'write the key as one word');
      else if (FORBIDDEN.has(keyText(pair))) say(pair.key, `"${keyText(pair)}" cannot be a key`, 'choose another name');
      return undefined;
    },
  });
  if (troubles.length === 0 && aliases > 0) {
    try {
      document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      troubles.push({ message: 'aliases that grow without bound', at: place(0, 0), hint: 'write the values out' });
    }
  }
  return troubles;
}
