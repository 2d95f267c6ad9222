import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { Format, TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import { isAccountTable, isPeopleTable } from '../people/names.ts';
import { splitWords } from '../tokens.ts';

/** Who may read what of a store that clients ask by themselves (https://firebase.google.com/docs/rules/rules-language). */
const firestoreRules: Format = {
  name: 'Firestore rules',
  isFormatOf: path => /(^|[/.-])firestore[\w.-]*\.rules$/i.test(path),
  side: 'server',
  read: (file, concepts) => ({ drafts: concepts.flatMap(concept => readOf(file, concept)), troubles: [] }),
};

export default firestoreRules;

/** `match /users/{id} { … allow read: if true; … }`: one document below a collection. */
const MATCH = /\bmatch\s+\/[^\s{]*?(\w+)\/\{\w+\}\s*\{/g;
const ALLOW = /\ballow\s+([\w\s,]+?)\s*(?::\s*if\s+([^;]+?)\s*)?;/g;

/** Somebody has the row for their own: `allow write: if request.auth.uid == id`. */
const OWNED = /\brequest\.auth\.uid\s*==\s*\w+\s*[;)&|]|\b\w+\s*==\s*request\.auth\.uid\b|\bis(Owner|Self|Me)\w*\(/;

function readOf({ path, text }: TextFile, { id }: CompiledConcept): Draft[] {
  if (id !== 'profile-visibility') return [];
  const place = lineReader(path, text);
  const said = text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, one => one.replace(/[^\n]/g, ' '));
  return [...said.matchAll(MATCH)].flatMap(({ 0: head, 1: collection = '', index }): Draft[] => {
    if (!isPeopleTable(splitWords(collection))) return [];
    const from = index + head.length;
    const own = withoutInner(said.slice(from, closeOf(said, from)));
    if (!isAccountTable(splitWords(collection)) && !OWNED.test(own)) return [];
    return [...own.matchAll(ALLOW)].flatMap(
      ({ 0: whole, 1: verbs = '', 2: condition = 'true', index: at }): Draft[] => {
        const isRead = verbs.split(/[\s,]+/).some(verb => /^(read|get|list)$/.test(verb));
        const isOpen = /^\(?true\)?$/.test(condition);
        const isForMembers = /^\(?request\.auth(?:\.uid)?\s*!=\s*null\)?$/.test(condition);
        if (!isRead || !(isOpen || isForMembers)) return [];
        return [
          {
            kind: 'operation',
            concept: id,
            at: place(from + at, from + at + whole.length),
            around: [],
            symbol: `the rule of ${collection}`,
            side: 'server',
            guards: [],
            argument: null,
            traits: ['served', ...(isOpen ? ['open-route'] : [])],
          },
        ];
      },
    );
  });
}

/** Where the brace closes that was opened just before. */
function closeOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

/** What is said of collections below is theirs: blanked, at the same length. */
function withoutInner(text: string): string {
  let depth = 0;
  return text.replace(/[^\n]/g, one => {
    if (one === '{') depth++;
    const shown = depth === 0 ? one : ' ';
    if (one === '}') depth--;
    return shown;
  });
}
