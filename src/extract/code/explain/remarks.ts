import type { CodeFact } from '../../../model/code-fact.ts';
import { formatPlace } from '../../../model/place.ts';
import { callSiteOf } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsTag } from '../components/component-names.ts';
import { checksOf } from '../guards/named-checks.ts';
import { couldNameSetting, settingNamed } from '../defaults/names.ts';
import { evidenceReader } from '../evidence.ts';
import type { IndexedFile } from '../index-tokens.ts';
import type { Lexicon } from '../lexicon.ts';
import { chainOf, textOf } from '../names.ts';
import type { CodeRequest } from '../request.ts';
import type { ParsedFile } from '../slice.ts';
import { openSlice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Asked, Remark } from './explain.ts';
import { holds } from './explain.ts';
import { refusalOf, unlikeName } from './refusals.ts';
import { ofShown } from './shown-texts.ts';

interface Context {
  concepts: readonly CompiledConcept[];
  facts: readonly CodeFact[];
  indexed: IndexedFile;
  lexicon: Lexicon;
}

/** What stands on a line and bears the name of something that a concept looks for. */
export function remarksOn(
  { tree, flagKeys }: CodeRequest,
  asked: Asked,
  { concepts, facts, indexed, lexicon }: Context,
): { remarks: Remark[]; trouble: string | null; isScript: boolean } {
  const slice = openSlice(tree, new Map([[asked.path, indexed]]), lexicon);
  const file = slice.parse(asked.path);
  if (!file) return { remarks: [], trouble: slice.troubleOf(asked.path)?.message ?? null, isScript: false };
  const evidence = evidenceReader(flagKeys);
  const guards = concepts.filter(concept => concept.guard !== null);
  const sought = concepts.filter(concept => concept.fact !== 'guard');
  const remarks: Remark[] = [];
  for (const node of file.nodes) {
    if (!holds(file.placeOf(node), asked)) continue;
    if (ts.isCallExpression(node)) remarks.push(...ofCall(node, file, sought, evidence));
    if (ts.isJsxExpression(node)) remarks.push(...ofShown(node, file, sought));
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) remarks.push(...ofTag(node, file, sought));
    if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAccessExpression(node))
      remarks.push(...ofSetting(node.name, file, sought));
    if (ts.isExpression(node) && !isHandedOn(node)) remarks.push(...ofCheck(node, file, guards, facts));
  }
  const seen = new Set<string>();
  const distinct = remarks.filter(({ concept, name, because }) => {
    const key = [concept, name, because].join('\0');
    return !seen.has(key) && seen.add(key);
  });
  return { remarks: distinct.filter(one => holds(one.at, asked)), trouble: null, isScript: true };
}

/** An argument, or what a member is read from: nothing is decided by it there. */
function isHandedOn(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    ts.isCallExpression(parent) && parent.expression !== node && !/assert|invariant/i.test(parent.expression.getText())
  );
}

function ofCall(
  call: ts.CallExpression,
  file: ParsedFile,
  concepts: readonly CompiledConcept[],
  evidence: ReturnType<typeof evidenceReader>,
): Remark[] {
  const site = callSiteOf(call, file);
  if (!site) return [];
  return concepts.flatMap((concept): Remark[] => {
    const refusal = refusalOf(concept, site, evidence);
    if (refusal === undefined) return [];
    const because =
      refusal ?? 'the call fits, and is told of by another fact: a route, a wrapper, a call nearer to its caller';
    return [{ at: file.placeOf(site.head), name: textOf(site.head), concept: concept.id, counts: false, because }];
  });
}

function ofTag(tag: ts.JsxOpeningLikeElement, file: ParsedFile, concepts: readonly CompiledConcept[]): Remark[] {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  return concepts.flatMap((concept): Remark[] => {
    const fitting = concept.jsx.filter(pattern => fitsTag(pattern, words) !== null);
    if (fitting.length === 0) return [];
    const needs = fitting.flatMap(pattern => pattern.needs);
    const because =
      unlikeName(concept, words, []) ??
      (needs.length > 0
        ? `the name fits; it may lack ${needs.join(', ')}, or stand inside one of its kind`
        : 'the name fits');
    return [{ at: file.placeOf(tag.tagName), name, concept: concept.id, counts: false, because }];
  });
}

function ofSetting(name: ts.Node, file: ParsedFile, concepts: readonly CompiledConcept[]): Remark[] {
  const text = textOf(name);
  return concepts.flatMap((concept): Remark[] => {
    if (concept.settings.length === 0) return [];
    const named = settingNamed(text, null, concept);
    if (!named) return [];
    const isForAny = couldNameSetting(text, concept, null);
    const because = `the name stands for ${named.pattern.setting}${isForAny ? '' : ' of some owners'}; what it belongs to, or the value, is not that of a default`;
    return [{ at: file.placeOf(name), name: text, concept: concept.id, counts: false, because }];
  });
}

function ofCheck(
  test: ts.Expression,
  file: ParsedFile,
  guards: readonly CompiledConcept[],
  facts: readonly CodeFact[],
): Remark[] {
  const at = file.placeOf(test);
  const kinds = new Set([true, false].flatMap(outcome => checksOf(test, outcome, guards)).map(check => check.concept));
  return [...kinds].map(id => {
    const kind = guards.find(guard => guard.id === id)!.guard;
    const behind = facts.filter(
      fact => 'guards' in fact.value && fact.value.guards?.some(guard => guard.kind === kind && isAt(guard.at, at)),
    );
    const because =
      behind.length > 0
        ? `it guards ${behind.map(fact => `${fact.concept} at ${formatPlace(fact.at)}`).join(', ')}`
        : `it reads as a check of ${kind}; nothing that was found stands behind the answer that protects`;
    return {
      at,
      name: chainOf(test).join('.') || test.getText().slice(0, 40),
      concept: id,
      counts: behind.length > 0,
      because,
    };
  });
}

const isAt = (one: { path: string; start: { line: number } }, other: { path: string; start: { line: number } }) =>
  one.path === other.path && one.start.line === other.start.line;
