import { fitsTag } from '../components/component-names.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isLabelOf } from '../label-words.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { namesAct, openedByName } from './opened-by-name.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { componentsOf, nameOfComponent } from '../components/declared-components.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

interface Restated {
  node: ts.Node;
  symbol: string;
}

/**
 * Places that say a control once more, where who looks for it looks first: the component of that name, where it is declared,
 * and what a handler opens by name further down than the element or entry that has the handler. What is pressed is judged.
 */
export function restatedControls(
  file: ParsedFile,
  concept: CompiledConcept,
  stated: readonly { node: ts.Node }[],
): Restated[] {
  const found = [...declaredIn(file, concept), ...openedIn(file, concept), ...shownIf(stated, concept)];
  return found.filter(
    ({ node }) => !stated.some(one => isAtOneGlance(one.node, node)) && !isWithinUnlike(concept, file.path, node),
  );
}

/** `{canReportMedia && <Item onClick={…}>…</Item>}`: who looks for it finds the condition first. */
const shownIf = (stated: readonly { node: ts.Node }[], concept: CompiledConcept): Restated[] =>
  stated.flatMap(({ node }) => {
    let at = node;
    while (at.parent && !ts.isJsxExpression(at) && !ts.isStatement(at)) at = at.parent;
    const shown = ts.isJsxExpression(at) ? at.expression : undefined;
    if (!shown || !ts.isBinaryExpression(shown)) return [];
    let left: ts.Expression = shown;
    while (ts.isBinaryExpression(left)) left = unwrap(left.left);
    const [may, ...act] = splitWords(nameOf(left) ?? '');
    return MAY.test(may ?? '') && isLabelOf(act.join(' '), concept) ? [{ node: left, symbol: textOf(left) }] : [];
  });
const MAY = /^(can|may|allow|allows|should|show|is)$/;

/** `function ReportDialog() { … }` */
function declaredIn(file: ParsedFile, concept: CompiledConcept): Restated[] {
  // A component that is a whole file has its name nowhere in it.
  if (!/\.[cm]?[jt]sx?$/.test(file.path)) return [];
  return componentsOf(file).flatMap(own => {
    const words = splitWords(own.name);
    const isNamedSo = concept.jsx.some(jsx => fitsTag(jsx, words) !== null);
    if (!isNamedSo || OF_LIST.test(words.join(' ')) || hasAnyPhrase(words, concept.unlike.word)) return [];
    return [{ node: nameOfComponent(own), symbol: own.name }];
  });
}

/** `UserReportItem`, `MergeReportsModal`: reports that came in are listed and worked off under such names. */
const OF_LIST = /(?<!menu )item$|^(mod|merge|split|assign|close|open|view|show|my|staff|incoming|handled?) /;

/** `onClick={() => { …; openModal('report', { post }) }}` */
const openedIn = (file: ParsedFile, concept: CompiledConcept): Restated[] =>
  file.side === 'server'
    ? []
    : file.calls.flatMap(call => {
        const node = openedByName(call, concept);
        // `entry({ action: 'report', target }, 'report_user')`: the text of the entry is another argument.
        const texts = node ? call.arguments.filter(one => saysAct(one, concept)) : [];
        return (node ? [node, ...texts] : []).map(one => ({ node: one, symbol: textOf(one) }));
      });

const saysAct = (given: ts.Expression, concept: CompiledConcept): boolean =>
  ts.isStringLiteralLike(given) && namesAct(splitWords(given.text), concept);
