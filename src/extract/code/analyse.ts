import { actsOfFiles } from './acts-of-files.ts';
import { inventedBirthsIn } from './age/invented-births.ts';
import { missingAnswersIn } from './age/missing-answers.ts';
import { missingPassesIn } from './age/missing-passes.ts';
import { componentFinder } from './components/component-finder.ts';
import type { CompiledConcept } from './concepts.ts';
import { controlsIn } from './controls/controls-in-file.ts';
import { unreadAct } from './controls/unread-acts.ts';
import { restatedControls } from './controls/controls-restated.ts';
import { defaultDrafts } from './defaults/drafts.ts';
import type { DetectContext, Detector } from './detector.ts';
import { DETECTORS } from './detectors/index.ts';
import type { EvidenceReader } from './evidence.ts';
import { evidenceReader } from './evidence.ts';
import type { Draft } from './facts.ts';
import { findFallbacks } from './defaults/fallbacks.ts';
import { inputDefaults } from './defaults/graphql-inputs.ts';
import type { Why } from './controls/why-nothing.ts';
import { guardsAt, traceTo } from './guards/guards.ts';
import { askedBeforeSends } from './messages/asked-before.ts';
import { entriesCarried } from './messages/carried-entries.ts';
import { speaksOfTwo } from './messages/private-talk.ts';
import { enclosingNames, textOf } from './names.ts';
import { menuPlaces } from './controls/menu-places.ts';
import { linksAt } from './once/calls.ts';
import type { Done } from './once/named-around.ts';
import { withNames } from './once/named-around.ts';
import { withSettings } from './once/settings-behind.ts';
import { withStores } from './once/stores.ts';
import { findOperations } from './operations.ts';
import type { Occurrence } from './occurrence.ts';
import { detectSdks } from './sdk/detect.ts';
import type { ParsedFile, Slice } from './slice.ts';
import { findStatedChecks } from './guards/stated.ts';
import type { SubtreeReader } from './surfaces/subtree.ts';
import { subtreeReader } from './surfaces/subtree.ts';
import { seenOnBoth } from './server-parts.ts';
import { sideAt } from './side-of-place.ts';
import { LIVE } from './spoken/live-tiles.ts';
import { withSpoken } from './spoken/told.ts';
import { withParts } from './spoken/told-parts.ts';
import { withUses } from './spoken/uses.ts';
import { beside, declarations, toldAt } from './surfaces/declarations.ts';
import { nameOfComponent } from './components/declared-components.ts';
import { withLeads } from './surfaces/leads.ts';
import { withoutRows } from './surfaces/rows.ts';
import { findSurfaces } from './surfaces/surfaces.ts';
import { coresOf } from './surfaces/wrapped-surfaces.ts';
import type { ts } from './ts-morph.ts';
import { askedOfSender, unreadQuestions } from './guards/unread-questions.ts';
import { toldWith } from './once/told-with.ts';
import { liftWrapped } from './routes/wrappers.ts';

/** The half of the extractor that reads syntax: every kind of fact, from the files that were selected. */
export function analyse(
  files: readonly ParsedFile[],
  slice: Slice,
  concepts: readonly CompiledConcept[],
  flagKeys: ReadonlySet<string>,
  occurs: Occurrence,
): Draft[] {
  const guards = concepts.filter(concept => concept.fact === 'guard');
  const controls = concepts.filter(concept => concept.fact === 'control');
  const evidence = evidenceReader(flagKeys);
  const { resolve } = slice;
  const finder = componentFinder(slice, resolve);
  const actsOf = actsOfFiles({ context: { slice, files, resolve }, occurs, evidence, detectorOf });
  const readers = { slice, finder, subtree: subtreeReader(controls, finder, actsOf), controls };
  const drafts: Draft[] = [];
  const done = new Map<Draft, Done>();

  const operations = concepts.filter(concept => concept.fact === 'operation' && !detectorOf(concept)?.readsCalls);
  const occurring = (file: ParsedFile, some: readonly CompiledConcept[]) =>
    some.filter(concept => occurs(concept, file.indexed));
  const isLookAlike = (concept: CompiledConcept, call: ts.CallExpression) =>
    detectorOf(concept)?.isLookAlike?.(call) ?? false;
  const isOtherRoute = (concept: CompiledConcept, handler: ts.Node) =>
    detectorOf(concept)?.isOtherRoute?.(handler) ?? false;
  const sitesOf = (some: readonly CompiledConcept[]) =>
    files.flatMap(file =>
      slice.attempt(file.path, () =>
        findOperations(file, occurring(file, some), guards, evidence, isLookAlike, isOtherRoute),
      ),
    );
  const pressed = sitesOf(controls).map(site => ({ ...site, isCarried: false }));
  for (const site of [...liftWrapped(sitesOf(operations), guards), ...pressed]) {
    const { concept, file, head, symbol, argument, guards, isCarried } = site;
    const more = detectorOf(concept)?.tells?.(head, file);
    const said = isCarried && { isRepeated: true as const };
    const base = { kind: 'operation' as const, ...common(concept, file, head, symbol), ...said };
    const unread = concept.fact === 'control' && unreadAct(head, file, concept, readers.subtree, slice.placeOf);
    const draft = { ...base, guards, argument, trace: traceTo(head, concept), ...more, ...unread };
    drafts.push(draft);
    done.set(draft, { concept, file, node: head });
  }

  for (const concept of concepts) {
    if (concept.fact === 'surface') {
      const told = withSpoken(findSurfaces(files, concept, readers), files, concept, readers);
      const surfaces = withoutRows(withUses(told, files, concept, readers), readers);
      const judged = withLeads(withParts(surfaces), readers);
      drafts.push(...declarations(judged, own => common(concept, own.file, nameOfComponent(own), own.name)));
      for (const file of new Set(surfaces.map(site => site.file)))
        for (const { concept: act, node, symbol } of slice.attempt(file.path, () =>
          menuPlaces(file, controls, readers.subtree),
        ))
          drafts.push({
            kind: 'operation',
            ...common(act, file, node, symbol),
            guards: [],
            argument: null,
            isRepeated: true,
          });
      for (const site of judged) {
        const { file, node, around, symbol, controls, gap, inside, isToldByOuter, isMenu, guardedAt = node } = site;
        const also = beside(site, inside);
        const said = { ...(also.length > 0 && { also }), ...(isToldByOuter && { isRepeated: true as const }) };
        const base = {
          ...common(concept, file, toldAt(site, inside), symbol),
          around,
          ...said,
          ...(isMenu && { isMenu }),
          ...(site.content === LIVE.content && { isLive: true as const }),
        };
        // What another place speaks for is not judged, so that nobody asks what stands before it.
        const before = isToldByOuter ? null : guardsAt(guardedAt, concept, guards);
        drafts.push({ kind: 'surface', ...base, controls, gap, guards: before, cores: coresOf(site, inside) });
      }
    }
  }
  for (const file of files) {
    for (const concept of occurring(file, concepts)) {
      const { subtree } = readers;
      drafts.push(...slice.attempt(file.path, () => draftsOf(concept, file, { guards, evidence, subtree, slice })));
      for (const { draft, node } of slice.attempt(file.path, () =>
        detectedIn(file, { concept, guards, slice, files, resolve }),
      )) {
        const unread = concept.fact === 'control' && unreadAct(node, file, concept, subtree, slice.placeOf);
        const stated = unread ? { ...draft, ...unread } : draft;
        drafts.push(stated);
        if (!draft.isThrough) done.set(stated, { concept, file, node });
      }
    }
  }
  const asked = concepts.find(({ detector }) => detector === 'dm-guard');
  if (asked) drafts.push(...askedBeforeSends(drafts, asked, guards));
  const all = withSettings(withNames(entriesCarried(withStores(drafts, done), done, guards), done), done);
  return speaksOfTwo(files) ? all : all.filter(isBackedIn(all));
}

/**
 * Beside a server, which serves every kind of channel, a sender of any message is stated only in a product that knows
 * private ones: a room in which all hear all has none.
 */
function isBackedIn(drafts: readonly Draft[]): (draft: Draft) => boolean {
  const isGeneral = (draft: Draft) => draft.kind === 'operation' && (draft.traits ?? []).includes('may-deliver');
  const backed = new Set(drafts.flatMap(draft => (isGeneral(draft) ? [] : [draft.concept])));
  return draft => draft.side === 'server' || !isGeneral(draft) || backed.has(draft.concept);
}

type OperationDraft = Extract<Draft, { kind: 'operation' }>;

function detectorOf({ detector }: CompiledConcept): Detector | undefined {
  return detector === null ? undefined : DETECTORS[detector];
}

/** What the detectors of a concept see in a file: its own, and that of the products it lists. */
function detectedIn(file: ParsedFile, context: DetectContext): { draft: OperationDraft; node: ts.Node }[] {
  const { concept, guards } = context;
  const own = seenOnBoth(detectorOf(concept), file, context);
  const sdks = concept.sdks.length > 0 ? detectSdks(file, context) : [];
  const detections = [...own, ...sdks];
  return detections.map(({ node, symbol, argument = null, guardedAt = node, within, isThrough, ...more }) => {
    const at = isThrough ? (context.slice.parse(node.getSourceFile().fileName.slice(1)) ?? file) : file;
    const before = guardsAt(guardedAt, concept, guards);
    const placeOf = (one: ts.Node) => context.slice.placeOf(one);
    const unread = before?.length === 0 ? unreadQuestions(guardedAt, placeOf) : [];
    const asked = before && concept.id === 'dm-send' ? [...unread, ...askedOfSender(guardedAt, placeOf)] : unread;
    const draft: OperationDraft = {
      kind: 'operation',
      ...common(concept, at, node, symbol),
      ...(concept.isSaidOnce &&
        (more.sdk === undefined || more.traits?.includes('asks-permission')) && {
          links: linksAt(node, at, context.resolve),
        }),
      ...(within !== undefined && { at: at.placeIn(node, within) }),
      guards: before,
      ...(asked.length > 0 && { asked }),
      argument,
      trace: traceTo(guardedAt, concept),
      ...more,
      ...(isThrough && { isThrough }),
      ...(more.traits?.includes('event') && { told: toldWith(guardedAt) }),
    };
    return { draft, node };
  });
}

interface FileReaders {
  guards: readonly CompiledConcept[];
  evidence: EvidenceReader;
  subtree: SubtreeReader;
  slice: Slice;
}

const MISSING_PASSES = { traits: ['missing-passes'] };

/** What one file says about one concept by itself. */
function draftsOf(
  concept: CompiledConcept,
  file: ParsedFile,
  { guards, evidence, subtree, slice }: FileReaders,
): Draft[] {
  const operation = (node: ts.Node, symbol: string, argument: string | null): Draft => ({
    kind: 'operation',
    ...common(concept, file, node, symbol),
    guards: guardsAt(node, concept, guards),
    argument,
  });
  const drafts: Draft[] = [];
  if (concept.settings.length > 0) {
    drafts.push(...defaultDrafts(file, concept, guards).map(({ draft }) => draft), ...inputDefaults(file, concept));
  }
  if (concept.fallbacks.length > 0) {
    for (const { name, literal } of findFallbacks(file, concept))
      drafts.push(operation(name, textOf(name), String(literal.value)));
    for (const { node, symbol, literal } of [...missingAnswersIn(file, concept), ...inventedBirthsIn(file, concept)])
      drafts.push(operation(node, symbol, String(literal.value)));
    for (const { node, symbol } of missingPassesIn(file, guards, slice))
      drafts.push({ ...operation(node, symbol, null), ...MISSING_PASSES });
  }
  if (concept.fact === 'guard' && concept.stated && concept.detector === null) {
    for (const head of findStatedChecks(file, concept, evidence)) drafts.push(operation(head, textOf(head), null));
  }
  if (concept.fact === 'control') {
    const stated = controlsIn(file, concept, subtree);
    const lostAs = ({ at, said }: Why) => ({ lost: { at: slice.placeOf(at), message: said } });
    for (const { node, symbol, dead, unread, isLabel } of stated)
      drafts.push({
        ...operation(node, symbol, null),
        ...(dead && { traits: ['does-nothing'], ...lostAs(dead) }),
        ...(unread && { traits: ['never-called'], ...lostAs(unread) }),
        ...(isLabel && { isRepeated: true as const }),
      });
    for (const { node, symbol } of restatedControls(file, concept, stated))
      drafts.push({ ...operation(node, symbol, null), isRepeated: true as const });
  }
  return drafts;
}

function common(concept: CompiledConcept, file: ParsedFile, node: ts.Node, symbol: string) {
  return {
    concept: concept.id,
    at: file.placeOf(node),
    around: enclosingNames(node),
    symbol,
    side: sideAt(node, file),
  };
}
