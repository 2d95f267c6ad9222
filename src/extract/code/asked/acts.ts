import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { ParsedFile } from '../slice.ts';
import { CHANGE_IN_TEXT } from '../routes/request-verbs.ts';
import { hasAnyPhrase } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { NAMES_PROCEDURE } from './dotted-procedures.ts';
import { HANDS_COMMAND } from './handed-commands.ts';
import { procedureAt, readings } from './procedures.ts';
import type { Request } from './requests.ts';
import { requestAt } from './requests.ts';
import { splitWords } from '../tokens.ts';

/** What a concept says about the things that a client asks for. */
export interface Asks {
  /** Whether a request to the address does it. */
  path(request: Request): boolean;
  /** Whether a procedure of this name does it, beside those whose name the vocabulary knows. */
  named?(words: readonly string[], isRemote: boolean): boolean;
}

/** Places in a file of a client at which it has an act of the concept done elsewhere. */
export function askedActs(file: ParsedFile, concept: CompiledConcept, asks: Asks): ts.Node[] {
  if (file.side === 'server') return [];
  const found = new Set<ts.Node>();
  for (const node of file.ofKinds(KINDS)) {
    const procedure = procedureAt(node);
    if (procedure) {
      const says = readings(procedure).some(
        words =>
          !hasAnyPhrase(words, concept.unlike.word) &&
          (namesAct(words, concept) || (asks.named?.(words, procedure.isRemote) ?? false)),
      );
      if (says) found.add(procedure.at);
      if (says) continue;
    }
    const request = requestAt(node);
    if (request && (asks.path(request) || isActAt(request, concept))) found.add(request.at);
  }
  return [...found];
}

/** `/v1/moderation.reportUser`: addresses that end in the name of a method. */
function isActAt({ path, method }: Request, concept: CompiledConcept): boolean {
  const own = /\/[\w-]+\.([a-z]\w*)$/i.exec(path)?.[1];
  const words = own && method === 'post' ? splitWords(own) : [];
  return words.length > 1 && !hasAnyPhrase(words, concept.unlike.word) && namesAct(words, concept);
}

const namesAct = (words: readonly string[], { calls }: CompiledConcept): boolean =>
  calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));

const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.JsxAttribute,
];

/** Whether a text could hold one of the forms that are read here. */
export const MAY_ASK = new RegExp(
  String.raw`\b(createRecord|useMutation|useAction\w*|useFormState|mutationFn|mutate\w*|trigger\w+|httpsCallable|rpc|callAsync|Cloud|Meteor|invoke|useMethod|useEndpoint|\$emit|\w*api\w*|createAsyncThunk|use\w+(Mutation|Action)(Queue)?|dispatch|emit|send|call|useSWRMutation|${CHANGE_IN_TEXT}|fetch|\$fetch|request)\s*(<[^()\n]{0,80}>)?\s*\(|\b(method|type)['"]?\s*:\s*['"\x60](post|put|patch)|\b(form)?[aA]ction=\{|\b(apis?|sdk|services|\w{1,30}Api)\.\w{1,30}\.\w{1,30}\(|\w(agent|client|rpc|sdk)\.\w{1,30}\.\w{1,30}\.\w{1,30}\(|\b(agent|client|x?rpc)\.\w{1,30}\.\w{1,30}\.\w{1,30}\(|[(,]\s*['"\x60](post|put|patch)['"\x60]\s*,|${HANDS_COMMAND}|${NAMES_PROCEDURE}|[{,]\s*(mutate|mutateAsync|trigger|run|runAsync|execute|executeAsync)\s*[:,}]`,
  'i',
);
