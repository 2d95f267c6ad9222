import type { AssessmentFact, DataFact, ElsewhereFact, ManifestFact, ThirdPartyFact } from '../../model/fact.ts';
import type { Notice } from '../../model/notice.ts';
import type { AdditionDocument } from '../../model/schema/manifest.ts';
import { didYouMean } from '../../kit/text.ts';
import type { ReadManifest } from './read.ts';
import { invalid } from './settings.ts';

/** Facts of the lists that manifests and additions share: assessments, data, recipients, what is enforced elsewhere. */
export function declarationFacts({ document, file }: ReadManifest<AdditionDocument>, product: string): ManifestFact[] {
  const base = { product, by: 'manifests' };
  const assessments = (document.assessments ?? []).map((one, index): AssessmentFact => ({
    ...base,
    kind: 'assessment',
    subject: `assessments.${one.kind}:${one.ref}`,
    at: file.placeOf(['assessments', index, 'ref']),
    value: {
      kind: one.kind,
      ref: one.ref,
      approved: one.approved ?? null,
      reviewBy: one['review-by'] ?? null,
      covers: one.covers ?? [],
    },
  }));
  const data = (document.data ?? []).map((one, index): DataFact => ({
    ...base,
    kind: 'data',
    subject: `data.${one.item}`,
    at: file.placeOf(['data', index, 'item']),
    value: {
      item: one.item,
      purpose: one.purpose,
      features: one.features ?? [],
      required: one.required ?? false,
      retention: one.retention ?? null,
    },
  }));
  const recipients = (document['third-parties'] ?? []).map((one, index): ThirdPartyFact => ({
    ...base,
    kind: 'third-party',
    subject: `third-parties.${one.name}`,
    at: file.placeOf(['third-parties', index, 'name']),
    value: { name: one.name, purpose: one.purpose, data: one.data ?? [], reason: one.reason ?? null },
  }));
  const elsewhere = (document.elsewhere ?? []).map((one, index): ElsewhereFact => ({
    ...base,
    kind: 'elsewhere',
    subject: `elsewhere.${one.capability}:${one.where}`,
    at: file.placeOf(['elsewhere', index, 'capability']),
    value: {
      capability: one.capability,
      where: one.where,
      evidence: one.evidence ?? null,
      owner: one.owner,
      until: one.until,
    },
  }));
  return [...assessments, ...data, ...recipients, ...elsewhere];
}

/** Lists name features by key; a key that no file declares is a slip that would silently cover nothing. */
export function checkFeatureNames(
  { document, file }: ReadManifest<AdditionDocument>,
  features: readonly string[],
): Notice[] {
  const unknown = (key: string, path: (string | number)[]) =>
    features.includes(key) ? [] : [invalid(path, `there is no feature "${key}"${didYouMean(key, features)}`, file)];
  return [
    ...(document.assessments ?? []).flatMap((one, index) =>
      (one.covers ?? []).flatMap((key, item) => unknown(key, ['assessments', index, 'covers', item])),
    ),
    ...(document.data ?? []).flatMap((one, index) =>
      (one.features ?? []).flatMap((key, item) => unknown(key, ['data', index, 'features', item])),
    ),
  ];
}
