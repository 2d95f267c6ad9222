import { all, any, inText } from '../ask.ts';
import { askedActs, MAY_ASK } from '../asked/acts.ts';
import { isAboutPeople, isReportPath, symbolOf } from '../reporting/report-path.ts';
import type { Detection, Detector } from '../detector.ts';
import type { CompiledConcept } from '../concepts.ts';
import { mutationAt } from '../mutations.ts';
import { FUNCTION_KINDS } from '../names.ts';
import { isAutomated } from '../reporting/automated.ts';
import { addNew, isAtOneGlance, isSaidBy } from '../said-by.ts';
import { mayKeepReports, storedReports } from '../reporting/stored.ts';
import { enteredReports } from '../reporting/entered.ts';
import { HANDLERS, mayEnter } from '../entries/may-enter.ts';
import { failureOf } from '../reporting/always-fails.ts';
import { onlyAnswers } from '../reporting/answers-only.ts';
import { attachedHandlers, MAY_ATTACH } from '../reporting/attached.ts';
import { areFigures, flagsForStaff, isFlagOfStaff } from '../reporting/other-reports.ts';
import { mayTakeReported, reportTags } from '../reporting/act-tags.ts';
import {
  commandsIn,
  openedReports,
  pressedInStrings,
  reportEvents,
  reportsOpenedFor,
  reportsSaid,
} from '../reporting/said-acts.ts';
import { MAY_SEND_REASON, reasonsSent } from '../reporting/reasons-sent.ts';
import { MAY_LIST, REASON_WORDS, reasonsIn } from '../reporting/reasons.ts';
import { MAY_TICK, reportBoxes } from '../reporting/report-boxes.ts';
import { isLabelOf } from '../label-words.ts';
import { mappedHandlers, MAY_MAP, REPORT_ENTRY } from '../reporting/handler-maps.ts';
import { declaredActs } from '../reporting/declared-acts.ts';
import { offeredByName } from '../controls/offered-by-name.ts';
import { carriedNames } from '../reporting/report-names.ts';
import { lostReport, namesReported } from '../reporting/lost-reports.ts';
import { reportRequest, reportStored } from '../reporting/report-requests.ts';
import { sentIn } from '../reporting/sent-in-acts.ts';
import { MAY_CALL_SERVICE, reportsOfServices } from '../reporting/service-calls.ts';
import { reportRoute } from '../reporting/report-routes.ts';
import { ts } from '../ts-morph.ts';
import type { Asks } from '../asked/acts.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase } from '../tokens.ts';
import { isWithinUnlike } from '../unlike.ts';
import { MAY_WRITE_DOCUMENT, placeOfField, writtenFields } from '../written-documents.ts';
import { isNeverCalled } from '../vue/never-called.ts';

/**
 * Reports beside the controls that are rendered: functions that send one, routes that take one, names that carry a control.
 * A route that fails whatever it is sent is stated where it fails.
 */
export default {
  occurs: ask =>
    any(
      all(
        ask.word('report reports reported reporting reporter reportable'),
        any(inText(SIGNS), inText(QUOTED), all(ask.word(ABOUT), inText(MAY_ASK))),
      ),
      all(
        ask.word('flag flags'),
        ask.word('reason reasons'),
        ask.called('create', (_, name) => name === 'createRecord'),
      ),
      ask.name('flag canflag', (_, name) => /[cC]an_?[fF]lag$/.test(name)),
      ({ path }) => POSTS.test(path),
      mayKeepReports(ask),
      all(ask.named('Report Flag Complaint'), inText(/<(Report|Flag|Complaint)\s/)),
      all(ask.word('report flag'), any(inText(MAY_ATTACH), inText(MAY_MAP))),
      all(
        ask.word('reportable reported'),
        any(
          ask.name('report', (_, name) => mayTakeReported(name)),
          inText(/\breport(?:able|edTarget|edItem|edContent)=\{/),
        ),
      ),
      all(ask.word('report flag'), inText(SHOWN)),
      all(ask.word('abuse abuses'), any(inText(ABUSES), mayEnter)),
      all(ask.word('report reports flag'), inText(ENTERED), mayEnter),
      all(ask.word(HANDLERS), ({ path }) => /\breport|\bflag/i.test(path), mayEnter),
      all(
        ask.word('report flag flagging reporting'),
        any(inText(OPENED), all(inText(COMMANDS), inText(TYPED)), inText(PRESSED)),
      ),
      all(ask.word('report flag complaint'), ask.word('mutation'), inText(MAY_WRITE_DOCUMENT)),
      all(ask.word(REASON_WORDS), inText(MAY_LIST)),
      all(ask.word('report reported'), inText(MAY_SEND_REASON)),
      inText(MAY_CALL_SERVICE),
      all(ask.word('report'), inText(MAY_TICK)),
      all(ask.word('kind'), inText(/\bkind:\s*(?:1984\b|(?:Event)?[kK]inds?\.Report)/)),
    ),

  isLookAlike: call => isAutomated(call) || flagsForStaff(call),

  detect(file, { concept, slice }) {
    const found: Detection[] = [];
    const add = (node: ts.Node, more: Partial<Detection> = {}) => {
      if (isWithinUnlike(concept, file.path, node) || isFlagOfStaff(symbolOf(node), file.path)) return;
      found.push({ node, symbol: symbolOf(node), ...more });
    };
    const acts = declaredActs(file.ofKinds(FUNCTION_KINDS), concept);
    for (const name of acts) add(name, isNeverCalled(name, file) ? { traits: ['never-called'] } : {});
    for (const name of [
      ...carriedNames(file.nodes, concept),
      ...offeredByName(file, concept),
      ...reportTags(file, concept),
    ])
      add(name);
    for (const handler of attachedHandlers(file, concept)) add(handler);
    for (const node of file.ofKind<ts.MethodDeclaration>(ts.SyntaxKind.MethodDeclaration)) {
      const lost = lostReport(node);
      if (lost) found.push({ node: lost, symbol: symbolOf(lost), traits: ['always-fails'] });
    }
    const isOfFigures = areFigures(file);
    for (const node of file.ofKinds(KINDS)) {
      const route = isOfFigures ? null : reportRoute(node, file);
      if (route) {
        const failing = route.handler && failureOf(route.handler);
        const said = !failing && route.handler ? onlyAnswers(route.handler, node, slice) : null;
        const lost = said
          ? { traits: ['does-nothing'], lost: { at: file.placeOf(route.handler!), message: said } }
          : {};
        add(route.at, { symbol: `POST ${route.path}`, argument: route.path, ...lost });
        if (failing)
          add(failing, {
            symbol: `POST ${route.path}`,
            argument: route.path,
            traits: ['always-fails'],
            trace: [{ at: file.placeOf(route.at), message: 'the route that people report to' }],
          });
      }
      const ran = mutationAt(node);
      if (ran && saysReport(ran.words, concept)) add(ran.at);
      else if (!route && ts.isCallExpression(node)) {
        const address = (isOfFigures ? null : reportRequest(node)) ?? (isAutomated(node) ? null : reportStored(node));
        // The office behind it is named for those who work there; the report is of somebody else.
        if (address && !isSaidBy(node, acts)) {
          if (namesReported(node)) found.push({ node: address, symbol: symbolOf(address) });
          else add(address);
        }
      }
    }
    if (file.side !== 'server')
      for (const field of writtenFields(file)) {
        const { at, name, words, operation, given } = field;
        const { node, within } = placeOfField(field);
        const isReport =
          operation === 'mutation' && (saysReport(words, concept) || createsReport(words, given, concept));
        if (isReport && !isSaidBy(at, acts)) add(node, { symbol: name, ...(within !== undefined && { within }) });
      }
    addNew(
      storedReports(file, concept).filter(({ node }) => !isByProgram(node)),
      acts,
      found,
    );
    found.push(...enteredReports(file, concept, found));
    for (const asked of askedActs(file, concept, asksReport(file))) if (!isSaidBy(asked, acts)) add(asked);
    for (const node of mappedHandlers(file, REPORT_ENTRY)) add(node);
    for (const node of [
      ...openedReports(file),
      ...commandsIn(file, COMMAND),
      ...reportEvents(file),
      ...reportsSaid(file),
      ...reasonsSent(file),
      ...reportsOfServices(file),
      ...reportBoxes(file, concept),
    ])
      add(node);
    for (const node of reportsOpenedFor(file)) if (!found.some(one => isAtOneGlance(one.node, node))) add(node);
    for (const { node, label, within } of pressedInStrings(file, text => isLabelOf(text, concept)))
      add(node, { symbol: label, within });
    if (file.side !== 'server') for (const node of sentIn(acts, nodesOf(found))) add(node, { isRepeated: true });
    for (const { node, symbol } of reasonsIn(file)) add(node, { symbol, traits: ['reason'] });
    return found.filter((one, index) => found.findIndex(other => other.node === one.node) === index);
  },
} satisfies Detector;

const nodesOf = (found: readonly Detection[]) => found.map(({ node }) => node);

/** Routes in all their forms, and calls and documents that send a report. */
const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.ExportAssignment,
];

function isByProgram(node: ts.Node): boolean {
  let at = node;
  while (at.parent && !ts.isCallExpression(at) && !ts.isStatement(at)) at = at.parent;
  return ts.isCallExpression(at) && isAutomated(at);
}

const ABOUT =
  'user users message messages post posts comment comments content account profile member person conversation chat video photo reported reason';

const asksReport = (file: ParsedFile): Asks => ({
  path: ({ path }) =>
    isReportPath(path) &&
    !areFigures(file) &&
    (/[/*].*[/*]/.test(path) ? isAboutPeople([path]) : isAboutPeople(file.indexed.names)),
  named: (words, isRemote) =>
    isRemote &&
    words.length <= 4 &&
    /^(create|submit|send|file|add|insert) (post |user |content |comment |message |abuse )?(reports?|flags?)$/.test(
      words.join(' '),
    ) &&
    isAboutPeople(file.indexed.names) &&
    [...file.indexed.tokens].some(isReasonWord),
});
const isReasonWord = (word: string) => /^(reasons?|reporter|reported|violations?|offender|abuse)$/.test(word);

/** `REPORT_POST`, `createReport`, `report`: what a document does that a client runs. */
function saysReport(words: readonly string[], concept: CompiledConcept): boolean {
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  const [verb, what] = words;
  return (
    (verb === 'report' && words.length <= 3) ||
    (/^(create|submit|send|file|add)$/.test(verb ?? '') && what === 'report')
  );
}

/** `createUserReport(reportedId: $id, reason: $reason)` */
const createsReport = (words: readonly string[], given: string, concept: CompiledConcept): boolean =>
  !hasAnyPhrase(words, concept.unlike.word) &&
  /^(create|submit|send|file|add|new|flag)( \w+){0,2} (report|flag|complaint)$/.test(words.join(' ')) &&
  /reason|reported|target|content|post|comment|message|user|profile/i.test(given);

/** An address that ends in a report, a constant for one, a function or name that says it. */
const SIGNS =
  /\/_?(abuse[-_]?)?reports?\b|\breports?\??\.(create|insert|post|submit|add|save|send)\b|\b(open|show|present|launch|start|toggle)\w*Report\w*(Dialog|Modal|Sheet|Popup|Drawer|Form|Overlay)\b|\bREPORT_[A-Z]|_REPORT\b|\b\w*[cC]an_?[rR]eport|\breport[A-Z_]\w*\s*(=|\(|:)|\b(create|submit|send|file|open)\w*Report|\b(?:report|(?:render|get)Report)\w*(Button|Link|Action|Control|Trigger|Mutation)\b/;
/** A path, a name or a verb of an entry. */
const ENTERED =
  /[/'"`.:](?:\w+[.: ])?(?:report|flag)s?\w*['"`/]|\b(?:report|flag|createReport|submitReport|sendReport|fileReport)\w*\s*[:=(]|[rR]eports?\w*(?:Router|Service)\b/;
/** Files in which the path of a route lies outside the text. */
const POSTS = /(^|\/)((submit|create|send|file)[-_]?)?(reports?|reporting|flags?)(\/[^/]+)?(\.post)?\.[cm]?[jt]s$/i;

/** The word of a command. */
const COMMAND = /^(report|flag)([-_ ]?(user|player|member|message|post|comment|abuse))?$/i;
/** Opened, typed, or written on a button that stands in a text. */
const OPENED =
  /\b(?:open|show|launch|present|start|init|begin)Report\w*\s*\(|(?:[rR]eport|[fF]lag)\w*\$?\.set\(|\bset(?:Is|Show)?(?:Flag|Report)\w*\s*\(/;
/** Handed to what shows it, held in a variable, said to a store, a socket or a server: `show(ReportDialog)`, `dispatch('chat:flag')`. */
const SHOWN =
  /[(,:]\s*(?:Report|Flag)\w*(?:Dialog|Modal|Sheet|Popup|Drawer|Overlay|Menu)\b|[rR]eport\w*\.(?:show|open|present|toggle|expand)|\b(?:dispatch|\$?emit|call|send|createModerationReport)\(\s*(?:['"`][\w/:.-]*(?:report|flag)\b|\{)/;
const ABUSES = /\/abuses?['"`/]|\b(?:file|submit|send|create|add)\w*Abuse\b/;
/** Commands, one of which is that; a link or button in a text of markup, with it on it. */
const COMMANDS = /[cC]ommands?\b/;
const TYPED = /[\s{,'"`/](?:report|flag)(?:[-_ ]?\w{1,8})?['"`]?\s*[(:,)]/i;
const PRESSED = /<(?:a|button)\b[^<>]*>[^<>]{0,60}(?:report|flag)/i;

/** The name of a dialog, a menu entry or a screen: `'report'`, `"report_user"`. */
const QUOTED = /["'`](report|Report|REPORT)(?![a-z])/;
