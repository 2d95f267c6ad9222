import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { whyIdle } from '../controls/why-nothing.ts';
import { entriesIn } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { endOf, functionIn, isFilled, isInside, namesIn, segmentsOf, wordsOf } from '../entries/said.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { isAtOneGlance } from '../said-by.ts';
import { isOfOffice } from './block-requests.ts';
import { isIdleHandler } from './idle-handlers.ts';
import { isReportPath } from './report-path.ts';

type Test = (entry: Entry, concept: CompiledConcept) => boolean;

/** Entries of a server by which a person reports somebody, or blocks them, whatever runs for them. */
export const enteredReports = (file: ParsedFile, concept: CompiledConcept, known: readonly Detection[]): Detection[] =>
  entered(file, concept, known, isReport);
export const enteredBlocks = (file: ParsedFile, concept: CompiledConcept, known: readonly Detection[]): Detection[] =>
  entered(file, concept, known, isBlock);

/** @param known What is a fact already: an entry beside which one stands says nothing more. */
function entered(file: ParsedFile, concept: CompiledConcept, known: readonly Detection[], test: Test): Detection[] {
  const isKnown = ({ at, whole }: Entry) =>
    known.some(({ node }) => node.pos >= whole.pos && node.end <= whole.end && isAtOneGlance(node, at));
  const found: Detection[] = [];
  for (const entry of entriesIn(file)) {
    if (!test(entry, concept) || isWithinUnlike(concept, file.path, entry.at)) continue;
    if (isKnown(entry) || found.some(({ node }) => isInside(node, entry))) continue;
    const symbol = entry.path === null ? entry.name! : `POST ${entry.path}`;
    const end = endOf(entry);
    const run = functionIn(entry.whole);
    const isLost = run && isIdleHandler(run);
    const lost = isLost ? { traits: ['does-nothing'], lost: { at: file.placeOf(run), message: whyIdle(run) } } : {};
    found.push({ node: entry.at, symbol, argument: entry.path, ...lost, ...(end && { guardedAt: end }) });
  }
  return found;
}

const PEOPLE =
  /^(users?|people|accounts?|members?|friends?|friendships?|contacts?|profiles?|relationships?|relations?|players?|me|u)$/;
const CONTENT =
  /^(posts?|comments?|messages?|repl(y|ies)|photos?|videos?|stor(y|ies)|reviews?|content|media|threads?|topics?|groups?|rooms?|channels?)$/;
/** What is wrong, who says so, whom it is about. */
const WRONG =
  /^(reason|reasons|report reason|reporter|reporter id|reported|reported (user|by|id|user id|post|comment)( id)?|abuse|harassment|spam|violation|offender)$/;
const PERSON =
  /^(target |other |blocked |to )?(user|account|member|person|profile|friend|contact|player)( (id|uid|name|uuid))?$|^username$/;

const isOf = (entry: Entry, words: RegExp): boolean =>
  entry.holders.some(one => splitWords(one).some(word => words.test(word)));

function isReport(entry: Entry, concept: CompiledConcept): boolean {
  const isWrong = () => namesIn(entry).some(name => WRONG.test(name));
  if (entry.path !== null) {
    const fixed = segmentsOf(entry.path).filter(one => !isFilled(one));
    if (
      !isReportPath(entry.path) ||
      fixed.some(one => hasAnyPhrase(splitWords(one), OFFICE.test(one) ? NONE : concept.unlike.word))
    )
      return false;
    const isSaid = fixed.some(one => splitWords(one).some(word => PEOPLE.test(word) || CONTENT.test(word)));
    return isSaid || isWrong() || namesAct(entry, concept);
  }
  const words = wordsOf(entry);
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  if (isNamed(concept, words)) return true;
  const said = words.join(' ');
  const isAbout = isOf(entry, PEOPLE) || isOf(entry, CONTENT);
  if (/^(report|flag)$/.test(said)) return isAbout || isWrong() || namesAct(entry, concept);
  if (/^(users?|posts?|comments?|messages?|profiles?|content|accounts?) (report|flag)$/.test(said)) return true;
  if (/^(create|submit|send|file|add|new|make) (report|flag)$/.test(said)) return isWrong() || namesOfPeople(entry);
  const isBare = /^(create|submit|send|file|add)$/.test(said) && isOf(entry, /^reports?$/);
  return isBare && !isOfStaff(entry) && (isWrong() || namesIn(entry).some(name => FILED.test(name)));
}

/** `createReportHandler`: what runs for an entry says it where its own name does not. */
const FILED = /^(create|submit|send|file|add) report\b/;
/** `ReportUserRequestSchema`, `reportPostHandler`: what an entry takes or runs is named for the act. */
const namesAct = (entry: Entry, concept: CompiledConcept): boolean =>
  namesIn(entry).some(name => {
    const words = name.replace(OF_ENTRY, '').split(' ');
    return words.length > 1 && isNamed(concept, words) && !hasAnyPhrase(words, concept.unlike.word);
  });
const OF_ENTRY = /( (request|input|body|params|payload|dto|schema|handler|controller|validator|command|action))+$/;
/** `moderatorProcedure.mutation(…)` */
const isOfStaff = (entry: Entry): boolean =>
  namesIn(entry).some(name => /^(moderator|mod|admin|staff)( only)? procedure$/.test(name));

const OFFICE = /^reports?$/;
const NONE: CompiledConcept['unlike']['word'] = [];

/** `createReport({ postId, … })`: what is reported is something of somebody. */
const namesOfPeople = (entry: Entry): boolean =>
  namesIn(entry).some(name => /^(reported )?(user|post|comment|message|profile|account) id$/.test(name));

function isBlock(entry: Entry, concept: CompiledConcept): boolean {
  if (entry.path !== null)
    return (
      !isOfOffice(entry.path) &&
      (isBlockPath(entry.path) || (endsInBlock(entry.path) && saysWhom(entry, concept) && !isActItself(entry, concept)))
    );
  const words = wordsOf(entry);
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  if (isNamed(concept, words)) return true;
  const said = words.join(' ');
  if (/^(users?|friends?|contacts?|profiles?|accounts?|people) (un)?block$/.test(said)) return true;
  if (!/^((un)?block|(ignore|block) (add|remove)|(add|remove) (ignore|block))$/.test(said)) return false;
  return isOf(entry, PEOPLE) || namesIn(entry).some(name => PERSON.test(name) && name !== 'user');
}

/** `/users/:id/block`, `/users/block`, `/block/:userId`, `/friends/:id/block` */
function isBlockPath(path: string): boolean {
  const segments = segmentsOf(path);
  const fixed = segments.filter(one => !isFilled(one)).map(one => splitWords(one).join(' '));
  const last = fixed.at(-1) ?? '';
  if (/^(un)?block (user|account|member|person|profile|contact|friend)s?$/.test(last)) return true;
  // `/me/blocklist/accounts`
  if (PEOPLE.test(last) && /^(blocks|blocked|blocklist|block list)$/.test(fixed.at(-2) ?? '')) return true;
  if (!/^((un)?blocks?|blocked|blocked users?|blocklist)$/.test(last)) return false;
  if (fixed.slice(0, -1).some(one => PEOPLE.test(one))) return true;
  const filled = segments.at(-1)!;
  return isFilled(filled) && PERSON.test(splitWords(filled).join(' '));
}

/** `/block`, `/safety/block`: what is blocked there is said by what it takes, or by what runs for it. */
const endsInBlock = (path: string): boolean => /^(un)?block$/i.test(segmentsOf(path).at(-1) ?? '');
/** `@Post() blockUser(…)`: the method says it already. */
const isActItself = ({ whole }: Entry, concept: CompiledConcept): boolean =>
  ts.isMethodDeclaration(whole) && isNamed(concept, splitWords(textOf(whole.name)));
const saysWhom = (entry: Entry, concept: CompiledConcept): boolean =>
  namesAct(entry, concept) ||
  namesIn(entry).some(name => /^blocked (user|account|member|person|profile)( id)?$/.test(name));

/** `reportPost`, `blockUser` */
const isNamed = (concept: CompiledConcept, words: readonly string[]): boolean =>
  concept.calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words));
