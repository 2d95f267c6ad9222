import { namesIn } from '../call-sites.ts';
import { pathNames } from '../evidence.ts';
import { chainOf } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What a step does in comparing pictures with known abuse material. */
export type HashRole = 'match' | 'hash' | 'bank' | 'report' | 'ranking';

/** Names that no other field uses. */
const FIELD = phrasesOf([
  'photo dna', 'pdq', 'csam', 'csai', 'arachnid', 'ncmec', 'hma', 'cyber tip', 'cyber tipline', 'hash bank',
  'abuse hash', 'known abuse', 'stop ncii', 'perceptual hash', 'hash list service',
]); // prettier-ignore
/** The scanner of a delivery network. */
const SCANNER = phrasesOf(['csam scanner']);
const AUTHORITY = phrasesOf(['ncmec', 'cyber tip', 'cyber tipline']);
/** Names that also stand for keys of caches and files: only where pictures are spoken of. */
const COMPARES = phrasesOf([
  'match hash', 'match hashes', 'match image', 'image match', 'match image hash', 'lookup hash', 'lookup hashes',
  'find matching hash', 'find matching hashes', 'hash match', 'hash matches', 'is known hash', 'compare image hash',
  'compare image hashes', 'match media hash', 'match against hash', 'find by perceptual hash',
]); // prettier-ignore
const MEDIA = phrasesOf([
  'image',
  'photo',
  'picture',
  'video',
  'media',
  'avatar',
  'attachment',
  'upload',
  'perceptual',
]);
const HASHES = phrasesOf(['hash', 'hashes', 'fingerprint', 'compute', 'calculate']);
const TESTS = phrasesOf([
  'match', 'lookup', 'look up', 'compare', 'check', 'scan', 'screen', 'detect', 'query', 'is', 'test', 'verify', 'find match',
]); // prettier-ignore
const REPORTS = phrasesOf(['report', 'submit', 'file', 'send', 'enqueue', 'notify', 'retract', 'finish']);
const WRITES = phrasesOf(['add', 'create', 'update', 'delete', 'remove', 'import', 'insert', 'sync', 'upload']);
const BANKS = phrasesOf(['bank', 'exchange', 'hash list']);
const SERVICES = phrasesOf(['service', 'client', 'repository', 'store', 'api']);
/** What is only asked or shown about the field, and what only sounds like it. */
const NOT = phrasesOf([
  'hmac', 'password', 'route', 'router', 'path', 'label', 'reason', 'category', 'setting', 'permission', 'feature', 'config',
  'history', 'location', 'log', 'logger', 'console', 'metric', 'type', 'style', 'color',
]); // prettier-ignore

/** The role of a call by its name and what stands before the dot; null if it is none. */
export function hashRoleOf(call: ts.CallExpression | ts.NewExpression): HashRole | null {
  const chain = chainOf(call.expression);
  const name = chain.at(-1) ?? '';
  const words = splitWords(name);
  const before = splitWords(chain.slice(0, -1).join(' '));
  if (words.length === 0 || ts.isNewExpression(call) || hasAnyPhrase(words, NOT) || words[0] === 'use') return null;
  if (hasAnyPhrase(before, SCANNER)) return 'match';
  const asked = ts.isCallExpression(call) ? requestRole(call, name) : null;
  if (asked) return asked;
  if (chain[0] === 'this' && chain.length === 2 && isServiceAround(call)) return roleInService(words);
  const isField = hasAnyPhrase(words, FIELD);
  if (isField || hasAnyPhrase(before, FIELD)) return roleInField(words, before);
  if (!hasAnyPhrase(words, COMPARES)) return null;
  const around = [
    ...chain,
    ...pathNames(call.getSourceFile().fileName),
    ...(call.arguments ?? []).flatMap(one => namesIn(one)),
  ];
  return hasAnyPhrase(around.flatMap(splitWords), MEDIA) ? 'match' : null;
}

const REQUESTS = /^(fetch|post|put|request|axios|got|ky|\$fetch)$/;

/** `fetch(process.env.PHOTODNA_MATCH_URL, …)`: the address is known by the name of what holds it. */
function requestRole({ arguments: [address] }: ts.CallExpression, name: string): HashRole | null {
  if (!REQUESTS.test(name) || !address || ts.isStringLiteralLike(address) || ts.isObjectLiteralExpression(address))
    return null;
  const held = ts.isIdentifier(address) ? valueOf(address) : null;
  const words = [address, held ?? address].flatMap(one => namesIn(one, 4)).flatMap(splitWords);
  if (!hasAnyPhrase(words, FIELD)) return null;
  return hasAnyPhrase(words, AUTHORITY) ? 'report' : 'match';
}

/** Verbs that compare whatever they are given; a service checks its own connection too. */
const LOOKS = phrasesOf(['match', 'lookup', 'look up', 'compare', 'scan', 'find match', 'image match', 'hash match']);

/** Inside a class that is named for the field its name need not be said again: `class PdqService { lookup(hash) }`. */
function isServiceAround(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent)
    if (ts.isClassLike(at)) return at.name !== undefined && hasAnyPhrase(splitWords(at.name.text), FIELD);
  return false;
}

function roleInService(words: readonly string[]): HashRole | null {
  if (hasAnyPhrase(words, LOOKS)) return 'match';
  return hasAnyPhrase(words.slice(0, 2), HASHES) ? 'hash' : null;
}

/** The role of a method of such a class, where it is declared. */
export function hashRoleOfMethod(method: ts.MethodDeclaration): HashRole | null {
  const words = ts.isIdentifier(method.name) ? splitWords(method.name.text) : [];
  if (!method.body || words.length === 0 || hasAnyPhrase(words, NOT) || hasAnyPhrase(words, BANKS)) return null;
  return isServiceAround(method) ? roleInService(words) : null;
}

function roleInField(words: readonly string[], before: readonly string[]): HashRole | null {
  const all = [...before, ...words];
  const [verb] = words;
  // Work that is put off is done, and seen, where it is taken up.
  if (verb !== undefined && LATER.has(verb) && !hasAnyPhrase(all, AUTHORITY)) return null;
  if (hasAnyPhrase(all, AUTHORITY)) return verb !== undefined && hasAnyPhrase([verb], REPORTS) ? 'report' : null;
  // `banks.add(bank)` only fills a list.
  const isService = words.length > 1 || hasAnyPhrase(before, SERVICES);
  if (hasAnyPhrase(words, WRITES) && hasAnyPhrase(all, BANKS)) return isService ? 'bank' : null;
  if (hasAnyPhrase(words, HASHES) && !hasAnyPhrase(words.slice(1), TESTS) && !hasAnyPhrase(words.slice(0, 1), TESTS))
    return 'hash';
  return hasAnyPhrase(words, TESTS) || isListOfHashes(words, before) ? 'match' : null;
}

/** `csamHashes.has(hash)`: a list of them is looked into. */
const isListOfHashes = (words: readonly string[], before: readonly string[]): boolean =>
  /^(has|includes|contains|exists)$/.test(words.join(' ')) && hasAnyPhrase(before, HASHES);

const LATER = new Set(['queue', 'enqueue', 'schedule', 'defer']);

/** Addresses and parameters of the services, and what a request to them does. */
const ADDRESSES: readonly (readonly [part: RegExp, role: HashRole])[] = [
  [/microsoftmoderator\.com\/photodna\/.*report/i, 'report'],
  [/microsoftmoderator\.com\/photodna|\/photodna\/v\d[\w.]*\/match|\bphotodna=1\b/i, 'match'],
  [/shield\.projectarachnid\.com/i, 'match'],
  [/(report|exttest)\.cybertip\.org\/ispws/i, 'report'],
  [/cybertip\.org\/(exploitative-)?hashsharing|hashsharing(-test)?\.ncmec\.org/i, 'bank'],
  [/api\.stopncii\.org/i, 'bank'],
  [/graph\.facebook\.com\/.*threat_(updates|descriptors)/i, 'bank'],
  [/csam_scanner_third_party|\bcsamScanningMode\b/i, 'match'],
  [/\bthorn_enabled\b/i, 'match'],
  [/contentsafety\.googleapis\.com/i, 'ranking'],
];
/** Paths of the open matching service; short, so that its name must be near. */
const SERVICE_PATHS: readonly (readonly [part: RegExp, role: HashRole])[] = [
  [/^\/?h\/hash(\?|$)/, 'hash'],
  [/^\/?m\/(raw_)?lookup(\?|$)|^\/?m\/compare(\?|$)/, 'match'],
  [/^\/?c\/bank\/.*|^\/?c\/banks?\/?$/, 'bank'],
];
const SERVICE = phrasesOf(['hma', 'omm', 'hasher matcher', 'pdq']);

/** The role of the fixed part of a string: an address of a matching service; null if it is none. */
export function addressRoleOf(text: string, tokens: ReadonlySet<string>): HashRole | null {
  if (/\s/.test(text)) return null;
  const role = ADDRESSES.find(([part]) => part.test(text))?.[1];
  if (role) return role;
  if (!SERVICE.some(phrase => phrase.words.every(word => tokens.has(word)))) return null;
  return SERVICE_PATHS.find(([part]) => part.test(text))?.[1] ?? null;
}
