import type { CodeOption } from '../../../model/code-fact.ts';
import { namesIn } from '../call-sites.ts';
import { chainOf } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';
import { callsOf, flowAround, flowWithin } from './flow.ts';
import { isAnswerLost } from './lost-answers.ts';
import { addressRoleOf, hashRoleOf } from './known-hashes.ts';

/** Steps that look at a file and know no list of abuse material. */
const SCREENS = phrasesOf([
  'virus', 'malware', 'clam', 'clamav', 'clamscan', 'scan buffer', 'scan file', 'scan stream', 'scan attachment',
  'moderation label', 'safe search', 'moderate image', 'image moderation', 'classify image', 'detect nudity', 'nudity',
]); // prettier-ignore

/** Words for what a picture may be. Somebody also says so of their own: only what is called for it looks. */
const LOOKS_FOR = phrasesOf(['nsfw', 'explicit', 'moderation', 'safe search']);
const SAYS_SO = /^(is|has|get|hide|filter|blur|use|on|handle)$/;
/** What is told so is kept, and nobody looks. */
const KEEPS =
  /^(set|toggle|mark|show|allow|permit|add|remove|push|update|change|log|store|save|keep|record|tag|label|flag)$/;

/** What is seen to happen to a file on its way: compared with known material, or only screened otherwise. */
export function screeningOf(node: ts.Node, file: ParsedFile, slice: Slice): Screening {
  return screeningIn(callsOf(flowAround(node, slice, isAnswerLost)), file, slice);
}

/** The same where nothing but a node and what it calls is the way of a file. */
export const screeningWithin = (root: ts.Node, file: ParsedFile, slice: Slice): Screening =>
  screeningIn(callsOf(flowWithin(root, slice, isAnswerLost)), file, slice);

interface Screening {
  traits: string[];
  options: CodeOption[];
}

function screeningIn(calls: ReturnType<typeof callsOf>, file: ParsedFile, slice: Slice): Screening {
  const matched = calls.find(call => isMatch(call, file) && !isAnswerLost(call));
  const screens = calls.filter(call => hasAnyPhrase(wordsOf(call), SCREENS) || isCalledForIt(call));
  // What is thrown tells that something looked, and not what.
  const screen = screens.find(call => !/(Error|Exception)$/.test(chainOf(call.expression).at(-1) ?? '')) ?? screens[0];
  const options: CodeOption[] = [];
  const name = screen ? chainOf(screen.expression).slice(-1).join('.') : '';
  if (screen) options.push({ name: 'screen', value: null, text: name, at: slice.placeOf(screen.expression) });
  return { traits: [...(screen ? ['screened'] : []), ...(matched ? ['matched'] : [])], options };
}

/** `nsfw.classify(image)`, `isNsfw(buffer)`; not `changed.push('explicit')`, `setNsfw(true)`. */
function isCalledForIt(call: ts.CallExpression | ts.NewExpression): boolean {
  const called = chainOf(call.expression).slice(-2);
  const [first] = splitWords(called.at(-1) ?? '');
  const isGivenIt = (call.arguments ?? []).some(namesBytes);
  if (KEEPS.test(first ?? '')) return false;
  return hasAnyPhrase(called.flatMap(splitWords), LOOKS_FOR) && (isGivenIt || !SAYS_SO.test(first ?? ''));
}

function isMatch(call: ts.CallExpression | ts.NewExpression, file: ParsedFile): boolean {
  if (hashRoleOf(call) === 'match') return true;
  return (call.arguments ?? []).some(argument =>
    textsIn(argument).some(
      text => addressRoleOf(text, file.indexed.tokens) === 'match' || /^(csam|photo-?dna|hash-?match)/i.test(text),
    ),
  );
}

/** Fixed parts of strings in an argument: the address of a service, the name of a job. */
function textsIn(argument: ts.Node): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isTemplateExpression(argument))
    return [argument.head.text, ...argument.templateSpans.map(span => span.literal.text)];
  if (!ts.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap(one => (ts.isPropertyAssignment(one) ? textsIn(one.initializer) : []));
}

function wordsOf(call: ts.CallExpression | ts.NewExpression): readonly string[] {
  const names = [
    chainOf(call.expression).slice(-2).join(' '),
    ...(call.arguments ?? []).flatMap(one => namesIn(one, 3)),
  ];
  return names.flatMap(splitWords);
}
