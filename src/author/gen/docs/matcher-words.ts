import type { Matcher } from '../../../model/concept.ts';
import type { Unlike } from '../../../model/schema/vocabulary.ts';
import { code, codes } from './markdown.ts';

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type PartOf<Union, Key extends PropertyKey> = Union extends Record<Key, infer Part> ? Part : never;
/** Words for every part of every form, in the order they are said; the compiler asks for a new one. */
type Words<Union> = {
  readonly [Key in KeyOf<Union>]: {
    readonly [Part in keyof PartOf<Union, Key>]-?: (value: NonNullable<PartOf<Union, Key>[Part]>) => string;
  };
};

const inTheName = (words: readonly string[]) => `with ${codes(words)} after it in the name`;
const evidence = ({ any }: { any: readonly string[] }) => `seen together with ${codes(any, ' or ')}`;

const MATCHERS: Words<Matcher> = {
  call: {
    name: words => `a call named ${codes(words)}`,
    object: inTheName,
    receiver: words => `on ${codes(words)}`,
    argument: kind => `with a literal ${kind} as first argument`,
    needs: evidence,
  },
  import: {
    package: name => `a call of something imported from ${code(name)}`,
    name: name => `there named ${code(name)}`,
  },
  route: {
    method: method => `a server route for ${code(method)}`,
    path: path => `at ${code(path)}`,
  },
  jsx: {
    name: words => `a component named ${codes(words)}`,
    part: inTheName,
    before: words => `with nothing before that but ${codes(words)}`,
    needs: evidence,
  },
  property: {
    name: words => `a property or prop named ${codes(words)}`,
    object: inTheName,
  },
  text: { words: words => `a control labelled ${codes(words)}` },
  condition: {
    name: words => `a condition on ${codes(words)}`,
    safe: outcome => `which protects when it is ${outcome}`,
    of: words => `asked of ${codes(words)}`,
    notWithin: words => `unless the file, its folder or what is around it is named for ${codes(words)}`,
  },
  compare: {
    name: words => `a comparison of ${codes(words)}`,
    words: words => `with ${codes(words)}`,
    safe: outcome => `which protects when it is ${outcome}`,
  },
  fallback: { name: words => `a literal that stands in for a missing ${codes(words)}` },
  sdk: {
    product: name => `use of ${name}`,
    traits: words => `which is ${codes(words)}`,
    packages: names => `from ${codes(names)}`,
    general: general => (general ? 'which serve other ends as well' : 'and nothing else'),
    globals: names => `by the global ${codes(names)}`,
    members: names => `held in ${codes(names)}`,
    scripts: signs => `loaded from ${codes(signs)}`,
    calls: calls => byTrait(calls, names => codes(names)),
    options: options => byTrait(options, names => codes(Object.keys(names))),
  },
};

function byTrait<Value>(traits: Readonly<Record<string, Value>>, say: (value: Value) => string): string {
  return Object.entries(traits)
    .map(([trait, value]) => `${code(trait)}: ${say(value)}`)
    .join('; ');
}

export function matcherInWords(matcher: Matcher): string {
  const [form, parts] = Object.entries(matcher)[0]!;
  const words = MATCHERS[form as keyof typeof MATCHERS] as Readonly<Record<string, (value: unknown) => string>>;
  return Object.entries(words)
    .flatMap(([part, say]) => {
      const value = (parts as Record<string, unknown>)[part];
      return value === undefined ? [] : [say(value)];
    })
    .join(', ');
}

const UNLIKES: { readonly [Key in KeyOf<Unlike>]: (words: readonly string[]) => string } = {
  call: words => `a call named ${codes(words)}`,
  receiver: words => `anything on ${codes(words)}`,
  argument: words => `a call with ${codes(words)} in an argument`,
  word: words => `a name that holds ${codes(words)}`,
  within: words => `anything inside ${codes(words)}`,
  namedWithin: words => `what only its name says inside ${codes(words)}`,
};

export function unlikeInWords(unlike: Unlike): string {
  const [form, words] = Object.entries(unlike)[0]! as [KeyOf<Unlike>, readonly string[] | { name: readonly string[] }];
  return UNLIKES[form]('name' in words ? words.name : words);
}
