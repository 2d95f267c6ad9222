import type { Finding } from '../../model/finding.ts';
import { shorten } from '../words/prose.ts';
import { markWords } from '../words/mark.ts';
import { servesWords } from '../words/provision.ts';
import type { Trouble } from '../words/trouble.ts';
import { LANE_WORDS } from '../words/trouble.ts';
import { voiceOf } from '../words/voice.ts';
import { witnessWords } from '../words/witness.ts';
import type { Place } from '../../model/place.ts';
import { topOf } from '../../model/place.ts';
import { sha256 } from '../../kit/digest.ts';
import { MOST_PLACES, MOST_STEPS } from './limits.ts';
import { artifactLocation, locationOf, physicalLocation, regionOf } from './location.ts';
import { linkTo, plain } from './text.ts';

export interface ResultContext {
  prefix: string;
  /** Index of a rule among the descriptors. */
  indexOf(rule: string): number;
  /** Whether a provision is among the taxonomies. */
  isTaxon(provision: { policy: string; id: string }): boolean;
  /** What GitHub recognises the line by; null where there is no such text. */
  lineHash(at: Place): string | null;
  /** True if results say whether they are new: there was something to compare with. */
  compares: boolean;
  /** True for an archive: states that GitHub does not know are written as SARIF has them. */
  isArchive: boolean;
}

/** The key of our own fingerprint; it has a version, because alerts are remembered by it. */
const FINGERPRINT = 'childproof/v1';

/** A finding as a result. GitHub knows no undecided result, so for it such a one is a warning that says so. */
export function resultOf(finding: Finding, context: ResultContext) {
  const { rule, verdict, at, related, trace, fingerprint, provisions, mark, edit, subject, product } = finding;
  const { prefix } = context;
  const isOpen = verdict === 'unknown' && context.isArchive;
  const taxa = provisions.filter(one => context.isTaxon(one));
  const places = related.slice(0, MOST_PLACES);
  return {
    ruleId: rule,
    ruleIndex: context.indexOf(rule),
    ...(isOpen ? { kind: 'open', level: 'none' } : { level: levelOf(finding) }),
    message: { text: messageOf(finding) },
    locations: [
      { physicalLocation: physicalLocation(at, prefix), logicalLocations: [{ fullyQualifiedName: plain(subject) }] },
    ],
    ...(places.length > 0 && { relatedLocations: places.map((place, id) => locationOf(place, prefix, id)) }),
    ...(trace && trace.length > 0 && { codeFlows: [codeFlow(finding, trace, prefix)] }),
    partialFingerprints: { [FINGERPRINT]: fingerprint, ...lineFingerprint(at, context) },
    ...(taxa.length > 0 && {
      taxa: taxa.map(({ policy, id }) => ({ id: plain(id), toolComponent: { name: plain(policy) } })),
    }),
    ...(context.compares && { baselineState: mark.state === 'known' && mark.by === 'diff' ? 'unchanged' : 'new' }),
    ...(isSuppressed(finding) && { suppressions: [suppressionOf(finding)] }),
    ...(edit && { fixes: [fixOf(finding, edit, prefix)] }),
    properties: {
      verdict,
      severity: finding.severity,
      confidence: finding.confidence,
      layer: finding.layer,
      product,
      parameters: finding.parameters,
      mark: mark.state,
    },
  };
}

/** GitHub's own, where the text is there. */
function lineFingerprint(at: Place | null, { lineHash }: ResultContext): Record<string, string> {
  const hash = at && lineHash(at);
  return hash ? { primaryLocationLineHash: hash } : {};
}

/** Answered for, or accepted at the start; what the base of a change had is compared, not suppressed. */
export function isSuppressed({ mark }: Finding): boolean {
  return mark.state !== 'open' && !(mark.state === 'known' && mark.by === 'diff');
}

function levelOf({ verdict, severity }: Finding): string {
  return verdict === 'unknown' && severity === 'error' ? 'warning' : severity;
}

function messageOf(finding: Finding): string {
  const { verdict, witness, related, fix, confidence, mark } = finding;
  const serves = servesWords(finding);
  const lines = [
    `${verdict === 'unknown' ? 'Could not be decided: ' : ''}${plain(voiceOf(finding))}`,
    ...(mark.state === 'open' && mark.reason !== null ? [plain(mark.reason)] : []),
    ...(witness ? [`Witness: ${plain(witnessWords(witness))}`] : []),
    ...related.slice(0, 3).map(({ message }, id) => `See: ${linkTo(id, message)}`),
    `Fix: ${plain(fix)}`,
    ...(confidence === 'high' ? [] : [`Confidence: ${confidence}`]),
    ...(serves === '' ? [] : [`Serves: ${plain(serves)}`]),
    ...(mark.state === 'open' ? [] : [`Not counted: ${plain(markWords(mark))}`]),
  ];
  return lines.join('\n');
}

/** The steps to the place of the finding, which is the last one. */
function codeFlow({ at, title }: Finding, trace: NonNullable<Finding['trace']>, prefix: string) {
  const steps = [...trace.slice(0, MOST_STEPS - 1), { at, message: title }];
  const locations = steps.map(step => ({ location: locationOf(step, prefix) }));
  return { threadFlows: [{ locations }] };
}

function suppressionOf({ mark }: Finding) {
  const kind = mark.by === 'directive' ? 'inSource' : 'external';
  return { kind, status: 'accepted', justification: markWords(mark) };
}

function fixOf({ fix, at }: Finding, edit: NonNullable<Finding['edit']>, prefix: string) {
  const replacements = [{ deletedRegion: regionOf(edit.at), insertedContent: { text: edit.to } }];
  const changes = [{ artifactLocation: artifactLocation((edit.at ?? at).path, prefix), replacements }];
  return { description: { text: plain(fix) }, artifactChanges: changes };
}

/** Trouble that must not look like an all-clear where only results are shown; it is a notification as well. */
export function troubleResult(trouble: Trouble, context: ResultContext, fallback: string) {
  const { lane, code, message, hint, at } = trouble;
  const rule = troubleRule(code);
  const digest = sha256([code, at?.path ?? '', message].join('\0')).slice(0, 'sha256:'.length + 32);
  return {
    ruleId: rule,
    ruleIndex: context.indexOf(rule),
    level: 'error',
    message: {
      text: [`${LANE_WORDS[lane]}: ${plain(message)}`, ...(hint === null ? [] : [`Fix: ${plain(hint)}`])].join('\n'),
    },
    locations: [{ physicalLocation: physicalLocation(at ?? topOf(fallback), context.prefix) }],
    partialFingerprints: { [FINGERPRINT]: shorten(digest, 64), ...lineFingerprint(at, context) },
    ...(context.compares && { baselineState: 'new' }),
    properties: { lane },
  };
}

export function troubleRule(code: string): string {
  return `childproof/${code}`;
}
