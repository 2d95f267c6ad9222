import { isAngularTemplate } from './angular/names.ts';
import { count, listOf } from '../../kit/text.ts';
import { compareText } from '../../model/place.ts';
import type { Notice } from '../../model/notice.ts';
import { exclusionOf, formatOf } from './files.ts';

/** Languages that can hold what a product does with people, and that childproof does not read, or not as a whole. */
const LANGUAGES: Readonly<Record<string, string>> = {
  astro: 'Astro',
  c: 'C',
  cc: 'C++',
  clj: 'Clojure',
  cljs: 'Clojure',
  cpp: 'C++',
  cs: 'C#',
  cshtml: 'Razor',
  dart: 'Dart',
  ejs: 'EJS',
  erb: 'ERB',
  erl: 'Erlang',
  ex: 'Elixir',
  exs: 'Elixir',
  fs: 'F#',
  go: 'Go',
  gql: 'GraphQL',
  graphql: 'GraphQL',
  graphqls: 'GraphQL',
  groovy: 'Groovy',
  hbs: 'Handlebars',
  hs: 'Haskell',
  htm: 'HTML',
  html: 'HTML',
  jade: 'Jade',
  java: 'Java',
  jsp: 'JSP',
  kt: 'Kotlin',
  kts: 'Kotlin',
  lua: 'Lua',
  m: 'Objective-C',
  mm: 'Objective-C',
  php: 'PHP',
  pl: 'Perl',
  pug: 'Pug',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  scala: 'Scala',
  sol: 'Solidity',
  swift: 'Swift',
  vb: 'Visual Basic',
};

/** One notice that names what nobody read, by language, the most files first; null if there is nothing to name. */
export function otherLanguages(paths: readonly string[]): Notice | null {
  const outside = new Map<string, number>();
  const pages = new Map<string, number>();
  for (const path of paths) {
    const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const language = Object.hasOwn(LANGUAGES, ending) ? LANGUAGES[ending]! : null;
    if (language === null || isAngularTemplate(path) || exclusionOf(path) !== null) continue;
    const counts = formatOf(path) === null ? outside : pages;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [unread, scripts] = [named(outside), named(pages)];
  const parts = [
    ...(unread ? [`${unread.text} ${unread.total === 1 ? 'is' : 'are'} outside what childproof reads`] : []),
    ...(scripts
      ? [`of ${scripts.text} the scripts are read, what of people they print, and buttons and links to report or block`]
      : []),
  ];
  if (parts.length === 0) return null;
  return {
    code: 'other-languages',
    message: parts.join('; '),
    at: null,
    hint: unread ? 'declare under `elsewhere:` what these files enforce' : null,
  };
}

function named(counts: ReadonlyMap<string, number>): { text: string; total: number } | null {
  const sorted = [...counts].sort(([a, some], [b, others]) => others - some || compareText(a, b));
  const text = listOf(sorted.map(([language, amount]) => count(amount, `${language} file`)));
  return sorted.length === 0 ? null : { text, total: sorted.reduce((sum, [, amount]) => sum + amount, 0) };
}
