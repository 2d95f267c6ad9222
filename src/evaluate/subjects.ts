import type { Place } from '../model/place.ts';
import type { Subject } from '../model/rule.ts';
import type { FlagEntity, ProductEntity, SubjectEntity } from './entities.ts';

/** One thing that a rule is asked about. */
export interface Judged {
  entity: SubjectEntity;
  product: string | null;
  subject: string;
  concept: string | null;
  at: Place | null;
}

/** Kinds of subject that only a manifest can state. At first contact there are none of them, which is not a pass. */
export const MANIFEST_SUBJECTS: ReadonlySet<Subject> = new Set(['product', 'feature', 'setting', 'assessment']);

/** Everything of a product that rules of this kind are about. */
export function subjectsOf(product: ProductEntity, kind: Subject): Judged[] {
  const id = product.product.manifest === null ? null : product.product.id;
  const of = (entity: SubjectEntity, subject: string, at: Place | null, concept: string | null = null): Judged => ({
    entity,
    product: id,
    subject,
    concept,
    at,
  });
  switch (kind) {
    case 'product':
      return product.fact ? [of(product, product.fact.subject, product.fact.at)] : [];
    case 'feature':
      return product.features.map(one => of(one, one.fact.subject, one.fact.at));
    case 'setting':
      return product.features.flatMap(feature => feature.settings.map(one => of(one, one.fact.subject, one.fact.at)));
    case 'assessment':
      return product.assessments.map(one => of(one, one.fact.subject, one.fact.at));
    case 'flag':
      return product.flags.map(one =>
        of(one, flagSubject(one), one.facts[0]?.at ?? one.binding?.at ?? null, 'feature-flag-check'),
      );
    case 'operation':
    case 'surface':
    case 'default':
      return product.code
        .filter(({ fact }) => fact.kind === kind)
        .map(one => of(one as SubjectEntity, one.fact.subject, one.fact.at, one.fact.concept));
  }
}

function flagSubject(flag: FlagEntity): string {
  const owner = (flag.setting ?? flag.feature)?.fact.subject;
  return owner ? `${owner}.flag:${flag.key}` : `flags.${flag.key}`;
}
