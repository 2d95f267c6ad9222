import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { isFunction, nameOf, textOf, throughout } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Words that say nothing of what is uploaded: `uploadMediaV2`, `uploadNewStory`. */
const EMPTY = /^(v|\d+|new|my|user|the|to|server|api|request)$/;
/** Also `$post` of a typed client, `$fetch`. */
const REQUESTS = /^([\w$]*(post|put|patch|fetch|request|mutate|upload)\w*|axios|api|ky|got|#?req)$/i;

/** Functions of a client that say that they upload, and make a request: the file is among what they are given. */
export function sendersIn(file: ParsedFile, concept: CompiledConcept): Detection[] {
  return (file.ofKinds(FUNCTIONS) as readonly FunctionNode[]).flatMap(node => {
    const name = isFunction(node) && node.body && node.parameters.length > 0 ? nameNodeOf(node) : null;
    if (!name || isWithinUnlike(concept, file.path, node)) return [];
    const isBare = isVerbAlone(textOf(name)) && takesFile(node);
    if (!isBare && !isUploadName(textOf(name), concept)) return [];
    return requests(node.body!, textOf(name)) ? [{ node: name, symbol: textOf(name), traits: ['client'] }] : [];
  });
}

/** `upload`, `uploadTo` */
const isVerbAlone = (name: string): boolean =>
  splitWords(name)
    .filter(word => !EMPTY.test(word))
    .join(' ') === 'upload';

/** `upload(file)`, `upload: async image => …`: the verb alone, of what it is given. */
const takesFile = ({ parameters }: FunctionNode): boolean =>
  parameters.some(({ name }) =>
    /^(file|files|image|images|photo|photos|picture|avatar|media|video|attachment)$/.test(textOf(name)),
  );

const FUNCTIONS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.MethodDeclaration,
];

export function isUploadName(name: string, { calls, unlike }: CompiledConcept): boolean {
  const words = splitWords(name);
  if (words[0] !== 'upload' || hasAnyPhrase(words, unlike.word)) return false;
  const own = words.filter(word => !EMPTY.test(word));
  return calls.some(
    one => one.objects !== null && one.needs.length === 0 && one.receivers === null && fitsPattern(one, own),
  );
}

/** A request; a function of the same name is that one's business. */
function requests(body: ts.Node, own: string): boolean {
  let found = false;
  throughout(body, node => {
    const name = ts.isCallExpression(node) ? nameOf(node.expression) : null;
    found ||= name !== null && name !== own && REQUESTS.test(name) && !/^upload/i.test(name);
  });
  return found;
}
