import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { placeOfRow } from '../rows/place.ts';
import type { Row } from '../rows/row.ts';
import { keepsRows, rowsIn, underBothNames } from '../rows/rows.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** `reports`, `postReport`, `flagged_content`; not `crashReports`, `expense_reports`. */
const isReports = (words: string): boolean =>
  /^((user|post|comment|message|content|abuse|profile|account|photo|video|media) )?(reports?|flags?|complaints?)$/.test(
    words,
  ) || isSaid(words);
/** The name says what it is, whatever its columns are. */
const isSaid = (words: string): boolean =>
  /^(abuse|user|post|comment|message|content|profile) reports?$|^(reported|flagged) (by|posts?|users?|comments?|content|messages?)$|^reporters$/.test(
    words,
  );
const WRONG =
  /^(reason|reasons|report reason|reason (id|text)|reporter|reporter (id|uid|user id)|reported by|reported|reported (user|post|comment|message|content|account|profile|item|by)( id)?|abuse type|violation)$/;

const isBlocks = (words: string): boolean =>
  /^(user |account )?(blocks?|blockings?|block list|blocklists?)( model| repository)?$/.test(words) || isBlocked(words);
const isBlocked = (words: string): boolean =>
  /^(blocked|blocking|ignored)( (users?|accounts?|members?|contacts?|people|profiles?|friends?|by)( ids?)?| ids)?$|^user blocks?$/.test(
    words,
  );
const PARTY =
  /^(blocker|blocked|blockee|blocking)( (id|uid|user|user id|account|account id|by|by id))?$|^target (account|user) id$/;

export const mayKeepReports = (ask: Ask): FileTest =>
  all(
    ask.name(
      'report reports flag flags complaint complaints user post comment message content abuse profile account photo video media reported flagged reporters create insert',
      namesTable(isReports),
    ),
    any(
      ask.name('reason reasons report reporter reported abuse violation', words => WRONG.test(words.join(' '))),
      ask.name('reported flagged reporters abuse user post comment message content profile', namesTable(isSaid)),
    ),
    mayKeep(ask),
    inText(REPORT_KEPT),
  );

export const mayKeepBlocks = (ask: Ask): FileTest =>
  all(
    any(
      all(
        ask.name(
          'block blocks blocking blockings blocklist blocklists user account create insert',
          namesTable(isBlocks),
        ),
        ask.name('blocker blocked blockee blocking target', words => PARTY.test(words.join(' '))),
      ),
      ask.name('blocked blocking ignored user', namesTable(isBlocked)),
      all(ask.word('blocked'), ask.word('friendship friendships relationship friend relation contact follow')),
    ),
    mayKeep(ask),
    inText(BLOCK_KEPT),
  );

/** A table of reports, or of blocks, beside what keeps a row of it. */
const REPORT_KEPT =
  /(?:reports?|flags?|complaints?|reported\w*|flagged\w*|reporters)['"`)\]]*\s*\.\s*(?:create|insert|push|add|save|upsert|put|query|build)|\bnew\s+\w*(?:Report|Flag|Complaint)\w*\s*\(|\b(?:insert|insertInto|into|collection|from|ref|doc|table|createDocument|save|create)\b\s*(?:<[^<>]*>)?\(\s*(?:[\w.]+\s*,\s*){0,2}['"`]?[\w.]*(?:report|flag|complaint)|\binto\s+["'`\w.]*(?:report|flag|complaint)|\$(?:addToSet|push)|\bTableName\b|:\s*\{\s*create\b/i;
const BLOCK_KEPT =
  /block\w*['"`)\]]*\s*\.\s*(?:create|insert|push|add|addToSet|save|upsert|put|query|build)|\bnew\s+\w*Block\w*\s*\(|\b(?:insert|insertInto|into|collection|from|ref|doc|table|createDocument|save|create)\b\s*(?:<[^<>]*>)?\(\s*(?:[\w.]+\s*,\s*){0,2}['"`]?[\w.]*(?:\w+['"`]?\s*,\s*[\w.]+\s*,\s*['"`])?\w*(?:block|ignored)|\binto\s+["'`\w.]*(?:block|ignored)|\$(?:addToSet|push)|\bTableName\b|(?:block|ignored)\w*['"]?\s*:\s*(?:\{\s*(?:connect|create|push)|arrayUnion)|\b(?:status|state|type|kind)['"]?\s*:\s*['"`]blocked/i;

/** Rows in which a report of somebody is kept. */
export const storedReports = (file: ParsedFile, concept: CompiledConcept): Detection[] =>
  stored(file, concept, row => {
    const table = row.table.join(' ');
    // A feature that is switched is a flag as well.
    const isSure = isSaid(table) && !table.startsWith('flag');
    const isOfPeople =
      row.columns.some(({ name }) => WRONG.test(column(name))) || isHandedOn(row, file, PERSON_WRONGED);
    return isReports(table) && (isSure || isOfPeople);
  });

/** `from('reports').insert(report)`: what it holds is not seen, and what else is asked of the table says whom it is about. */
const isHandedOn = ({ isOpen, columns }: Row, { indexed }: ParsedFile, test: RegExp): boolean =>
  isOpen && columns.length === 0 && [...indexed.names].some(name => test.test(column(name)));
const PERSON_WRONGED =
  /^(reporter|reporter (id|uid|user id)|reported id|reported (user|post|comment|message|content|account|profile)( id)?)$/;

/** Rows and lists in which is kept who has blocked whom. */
export function storedBlocks(file: ParsedFile, concept: CompiledConcept): Detection[] {
  const rows = stored(file, concept, row => {
    const table = row.table.join(' ');
    // `blocked.add(kind)` is a set of the program.
    const isKept = row.columns.length > 0 || row.inside.length > 0;
    return (
      (isBlocked(table) && (isKept || isHandedOn(row, file, PARTY))) ||
      (isBlocks(table) && (row.columns.some(({ name }) => PARTY.test(column(name))) || isHandedOn(row, file, PARTY)))
    );
  });
  return [...rows, ...file.nodes.flatMap(node => statusOf(node) ?? [])];
}

function stored(file: ParsedFile, concept: CompiledConcept, test: (row: Row) => boolean): Detection[] {
  if (!keepsRows(file)) return [];
  return rowsIn(file).flatMap(row =>
    underBothNames(row).some(test) && !isWithinUnlike(concept, file.path, row.at) ? [placeOfRow(row)] : [],
  );
}

/** `friendship.update({ data: { status: 'BLOCKED' } })` */
function statusOf(node: ts.Node): Detection | null {
  if (!ts.isPropertyAssignment(node) || !/^(status|state|type|kind)$/.test(textOf(node.name))) return null;
  const value = unwrap(node.initializer);
  if (!ts.isStringLiteralLike(value) || !/^blocked$/i.test(value.text)) return null;
  for (let at: ts.Node = node; at.parent && !ts.isStatement(at); at = at.parent) {
    if (!ts.isCallExpression(at.parent) || at.parent.expression === at) continue;
    const chain = chainOf(at.parent.expression);
    const isKept = /^(create|insert|update|upsert|save|set|add|findOneAndUpdate|findByIdAndUpdate|updateOne|put)/.test(
      chain.at(-1) ?? '',
    );
    const isOfPeople = chain.some(name => splitWords(name).some(word => PEOPLE.test(word)));
    // What is looked for has a status too.
    return isKept && isOfPeople && !isInFilter(node) ? { node: value, symbol: value.text } : null;
  }
  return null;
}

const PEOPLE = /^(friends?|friendships?|relations?|relationships?|contacts?|connections?|follows?|followers?)$/;

const isInFilter = (node: ts.Node): boolean => {
  for (let at = node.parent; at && !ts.isCallExpression(at); at = at.parent)
    if (ts.isPropertyAssignment(at) && textOf(at.name) === 'where') return true;
  return false;
};
