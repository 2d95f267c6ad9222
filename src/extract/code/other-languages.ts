import { isAngularTemplate } from './angular/names.ts';
import { count, listOf } from '../../kit/text.ts';
import { compareText } from '../../model/place.ts';
import type { Notice } from '../../model/notice.ts';
import { exclusionOf, formatOf } from './files.ts';

/** Languages that can hold what a product does with people, and that childproof does not read, or not as a whole. */
const LANGUAGES: Readonly<Record<string, string>> = {
  adb: 'Ada',
  astro: 'Astro',
  c: 'C',
  cc: 'C++',
  cfc: 'ColdFusion',
  cfm: 'ColdFusion',
  civet: 'Civet',
  clj: 'Clojure',
  cljc: 'Clojure',
  cljs: 'Clojure',
  coffee: 'CoffeeScript',
  cpp: 'C++',
  cr: 'Crystal',
  cs: 'C#',
  cshtml: 'Razor',
  cxx: 'C++',
  d: 'D',
  dart: 'Dart',
  dpr: 'Pascal',
  eex: 'Elixir',
  ejs: 'EJS',
  elm: 'Elm',
  erb: 'ERB',
  erl: 'Erlang',
  eta: 'Eta',
  ex: 'Elixir',
  exs: 'Elixir',
  f90: 'Fortran',
  fs: 'F#',
  fsx: 'F#',
  gd: 'GDScript',
  gleam: 'Gleam',
  go: 'Go',
  gql: 'GraphQL',
  graphql: 'GraphQL',
  graphqls: 'GraphQL',
  groovy: 'Groovy',
  gsp: 'Groovy',
  haml: 'Haml',
  handlebars: 'Handlebars',
  hbs: 'Handlebars',
  heex: 'Elixir',
  hrl: 'Erlang',
  hs: 'Haskell',
  htm: 'HTML',
  html: 'HTML',
  hx: 'Haxe',
  iced: 'CoffeeScript',
  j2: 'Jinja',
  jade: 'Jade',
  java: 'Java',
  jinja: 'Jinja',
  jinja2: 'Jinja',
  jl: 'Julia',
  jsp: 'JSP',
  kt: 'Kotlin',
  kts: 'Kotlin',
  leex: 'Elixir',
  lhs: 'Haskell',
  liquid: 'Liquid',
  litcoffee: 'CoffeeScript',
  ls: 'LiveScript',
  lua: 'Lua',
  m: 'Objective-C',
  marko: 'Marko',
  ml: 'OCaml',
  mli: 'OCaml',
  mm: 'Objective-C',
  mustache: 'Mustache',
  nim: 'Nim',
  njk: 'Nunjucks',
  pas: 'Pascal',
  php: 'PHP',
  phtml: 'PHP',
  pl: 'Perl',
  pm: 'Perl',
  pug: 'Pug',
  purs: 'PureScript',
  py: 'Python',
  r: 'R',
  razor: 'Razor',
  rb: 'Ruby',
  re: 'Reason',
  rei: 'Reason',
  res: 'ReScript',
  resi: 'ReScript',
  rkt: 'Racket',
  rs: 'Rust',
  scala: 'Scala',
  slim: 'Slim',
  sol: 'Solidity',
  swift: 'Swift',
  twig: 'Twig',
  vala: 'Vala',
  vb: 'Visual Basic',
  zig: 'Zig',
};

/** One notice that names what nobody read, by language, the most files first; null if there is nothing to name. */
export function otherLanguages(paths: readonly string[]): Notice | null {
  const outside = new Map<string, number>();
  const pages = new Map<string, number>();
  for (const path of paths) {
    const ending = /\.([A-Za-z]+\d*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
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
