import type { CodeFact } from '../../model/code-fact.ts';
import type { Directive } from '../../model/directive.ts';
import type { Notice } from '../../model/notice.ts';
import { topOf } from '../../model/place.ts';
import type { Extraction } from '../../model/product.ts';
import type { Source } from '../../model/source.ts';
import type { TreeEntry } from '../../model/tree.ts';
import { readDirectives } from '../../kit/directives.ts';
import type { Change } from './defaults/column-history.ts';
import type { CompiledConcept } from './concepts.ts';
import { compileConcepts } from './concepts.ts';
import type { Detectors } from './detector.ts';
import type { Draft } from './facts.ts';
import { finishFacts } from './facts.ts';
import type { Format } from './format.ts';
import { BACK_OFFICE, exclusionOf, formatOf, mayHoldScript, MIGRATION, selectFiles } from './files.ts';
import { emptyGlobs, linksInScope } from './scope.ts';
import type { IndexedFile } from './index-tokens.ts';
import { indexFile } from './index-tokens.ts';
import { openLexicon } from './lexicon.ts';
import { migrationDefaults } from './defaults/migrations.ts';
import { namedLevels, withLevels } from './defaults/named-levels.ts';
import { leftOutByText, leftOutThoughLarge } from './left-out-by-text.ts';
import { occurrenceFilter } from './occurrence.ts';
import { saidOnce } from './once/index.ts';
import { otherLanguages } from './other-languages.ts';
import { canvasTexts } from './canvas-texts.ts';
import { foreignTemplates } from './vue/foreign-templates.ts';
import { prepareReaders } from './prepare-readers.ts';
import type { CodeRequest } from './request.ts';

export type { CodeRequest } from './request.ts';

/**
 * Facts of a product's code: index every file by its words, parse those in which a concept could occur, and state what is
 * there. The parser is loaded only if there is a script or something else to parse.
 */
export async function extractCode(request: CodeRequest): Promise<Extraction<CodeFact>> {
  const { tree, scope, claimed, flagKeys } = request;
  const concepts = compileConcepts(request.concepts, scope.words, request.demand);
  const lexicon = openLexicon();
  const entries = tree.list();
  const occurs = occurrenceFilter(concepts, flagKeys, await detectorsFor(entries));
  const directives: Directive[] = [];
  const notices: Notice[] = emptyGlobs(entries, scope);
  const sources = new Map<string, Source>();
  const drafts: Draft[] = [];
  const candidates = new Map<string, IndexedFile>();
  const scripts = new Map<string, IndexedFile>();
  const migrations: string[] = [];
  const changes: Change[] = [];
  const schemas: IndexedFile[] = [];

  for (const source of linksInScope(entries, scope, claimed)) sources.set(source.path, source);
  for (const { path, excluded, problem } of selectFiles(entries, scope, claimed)) {
    if (excluded !== null) {
      sources.set(path, { path, role: 'code', status: 'skipped', reason: excluded, digest: null });
      if (excluded === MIGRATION) migrations.push(path);
      continue;
    }
    if (problem !== null) {
      const leftOut = leftOutThoughLarge(tree, path);
      const status = leftOut ? 'skipped' : 'failed';
      sources.set(path, { path, role: 'code', status, reason: leftOut ?? problem, digest: null });
      continue;
    }
    const file = indexFile(tree, { path }, lexicon);
    if ('problem' in file) {
      sources.set(path, { path, role: 'code', status: 'failed', reason: file.problem, digest: null });
      notices.push({
        code: 'file-unreadable',
        message: `nothing in it was judged: ${file.problem}`,
        at: topOf(path),
        hint: null,
      });
      continue;
    }
    const another = leftOutByText(path, file.text, tree);
    if (another) {
      sources.set(path, { path, role: 'code', status: 'skipped', reason: another, digest: null });
      continue;
    }
    sources.set(path, { path, role: 'code', status: 'read', reason: null, digest: file.digest });
    directives.push(...readDirectives(path, file.text));
    const format = formatOf(path);
    await prepareReaders(file);
    const reading = format?.read && readFormat(format.read, file, concepts);
    for (const { message, at } of reading?.troubles ?? []) {
      const hint = format?.tells ? `${format.tells} is not known` : 'the rest of the file was judged';
      notices.push({ code: 'code-syntax', message, at, hint });
      sources.set(path, { ...sources.get(path)!, status: 'failed', reason: message });
    }
    drafts.push(...(reading?.drafts ?? []));
    if (/\.prisma$/i.test(path)) schemas.push(file);
    if (format?.change) changes.push(format.change(file, concepts));
    const isScript = format === null || format.script !== undefined;
    if (isScript) scripts.set(path, file);
    if (isScript && concepts.some(concept => occurs(concept, file))) candidates.set(path, file);
  }
  if (candidates.size > 0) {
    const { readSyntax } = await import('./read-syntax.ts');
    const read = readSyntax(tree, candidates, concepts, flagKeys, occurs, scripts, lexicon);
    drafts.push(...read.drafts);
    for (const path of read.ofOffice)
      sources.set(path, { ...sources.get(path)!, status: 'skipped', reason: BACK_OFFICE });
    for (const notice of read.notices) {
      notices.push(notice);
      const path = notice.at!.path;
      sources.set(path, { ...sources.get(path)!, status: 'failed', reason: notice.message });
    }
  }
  if (migrations.length + changes.length > 0)
    drafts.push(...(await migrationDefaults({ tree, concepts, occurs, lexicon }, migrations, changes, drafts)));
  const levels = namedLevels(schemas, scripts.values(), concepts);
  notices.push(...foreignTemplates(scripts.values()), ...canvasTexts(scripts.values()));
  const others = otherLanguages(entries.filter(({ path }) => claimed(path)).map(({ path }) => path));
  if (others) notices.push(others);
  const facts = finishFacts(saidOnce(withLevels(drafts, levels), request.concepts), request.product);
  return { facts, notices, sources: [...sources.values()], directives };
}

/** What a file says in its own language; one that is nested too deeply to be read is a trouble like any other. */
function readFormat(read: NonNullable<Format['read']>, file: IndexedFile, concepts: readonly CompiledConcept[]) {
  try {
    return read(file, concepts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { drafts: [], troubles: [{ message: 'it is too deeply nested', at: topOf(file.path) }] };
  }
}

/** Detectors read syntax, and bring the parser with them: a tree without a script never pays for it. */
async function detectorsFor(entries: readonly TreeEntry[]): Promise<Detectors> {
  const holdsScript = entries.some(({ path }) => mayHoldScript(path) && exclusionOf(path) === null);
  return holdsScript ? (await import('./detectors/index.ts')).DETECTORS : NONE;
}

const NONE: Detectors = {};
