import { namesIn, stringArgument } from './call-sites.ts';
import type { CallSite } from './call-sites.ts';
import type { CompiledConcept, EvidenceKind } from './concepts.ts';
import { heldAt } from './guards/dominance.ts';
import { chainOf, enclosingNames, unwrap } from './names.ts';
import { routeAround } from './routes/routes.ts';
import { valueOf } from './scopes.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** Whether there is evidence of a kind around a call, in the words that the concept counts. */
export type EvidenceReader = (kind: EvidenceKind, concept: CompiledConcept, site: CallSite) => boolean;

export function evidenceReader(flagKeys: ReadonlySet<string>): EvidenceReader {
  return (kind, concept, site) => {
    if (kind === 'flag-key') return flagKeys.has(stringArgument(site.call) ?? '\0');
    const phrases = concept.evidence.get(kind) ?? [];
    const names = kind === 'recipient-argument' && concept.fact === 'control' ? handedTo(site) : namesFor(kind, site);
    return names.some(name => hasAnyPhrase(splitWords(name), phrases));
  };
}

/** How deep what is handed over may be: `createReport({ variables: { request: { reason } } })`. */
const DEEP = 9;

/** What a call is given, and what a variable that it is given was made of: `const payload = { reason }; createReport(payload)`. */
const handedTo = ({ call }: CallSite): string[] =>
  call.arguments.flatMap(argument => {
    const made = ts.isIdentifier(argument) ? valueOf(argument) : null;
    const isObject = made !== null && ts.isObjectLiteralExpression(unwrap(made));
    return [...namesIn(argument, DEEP), ...(isObject ? namesIn(made, DEEP) : [])];
  });

function namesFor(kind: EvidenceKind, { call, file }: CallSite): readonly string[] {
  switch (kind) {
    case 'recipient-argument':
      return call.arguments.flatMap(argument => namesIn(argument));
    case 'dm-type':
      return [
        ...call.arguments.flatMap(argument => namesIn(argument)),
        ...chainOf(call.expression).slice(0, -1),
        ...heldAt(call).flatMap(held => ('test' in held && says(held.test, held.outcome) ? namesIn(held.test) : [])),
      ];
    case 'dm-route':
      return [...routesGiven(call), ...routesOf(call)];
    case 'dm-file':
      return [...pathNames(file.path), ...enclosingNames(call)];
    case 'talk-package':
      return [...file.imports.values()].flatMap(({ specifier }) =>
        specifier.startsWith('.') ? [] : specifier.split('/'),
      );
    default:
      return [];
  }
}

/** Whether a test with this outcome says yes: `type === DM` that held, `type !== DM` that did not. */
function says(test: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(test);
  const isDenial = ts.isBinaryExpression(inner) && inner.operatorToken.getText().startsWith('!');
  return outcome !== isDenial;
}

/** The last folder and the file, without what all files have in common. */
export function pathNames(path: string): string[] {
  return path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-2);
}

function routesGiven(call: ts.CallExpression): string[] {
  const [first] = call.arguments;
  const text = first ? fixedText(first) : '';
  return text.includes('/') ? [text] : [];
}

function routesOf(call: ts.CallExpression): string[] {
  const route = routeAround(call);
  return route === null ? [] : [route];
}

/** The fixed parts of a string or template. */
function fixedText(expression: ts.Expression): string {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (!ts.isTemplateExpression(expression)) return '';
  return [expression.head.text, ...expression.templateSpans.map(span => span.literal.text)].join('/');
}
