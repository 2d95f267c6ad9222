import { AttestationsSchema } from '../../model/schema/attestations.ts';
import { FEATURE_DEFINITIONS } from '../../model/schema/feature.ts';
import { AdditionSchema, ManifestSchema } from '../../model/schema/manifest.ts';
import { PolicySchema } from '../../model/schema/policy.ts';
import { ReportSchema } from '../../model/schema/report.ts';
import { RuleSchema } from '../../model/schema/rule.ts';
import { VocabularySchema } from '../../model/schema/vocabulary.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
/** A name, no address: where the files are hosted is not ours to promise. The version changes when a file valid today would not be tomorrow. */
const BASE = 'urn:childproof:schema:v1';

/** Every file format that people write, by name. */
export const SCHEMAS: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries({
    manifest: { ...ManifestSchema, $defs: FEATURE_DEFINITIONS },
    addition: { ...AdditionSchema, $defs: FEATURE_DEFINITIONS },
    attestations: AttestationsSchema,
    rule: RuleSchema,
    policy: PolicySchema,
    vocabulary: VocabularySchema,
    report: ReportSchema,
  }).map(([name, schema]) => [
    name,
    { $schema: DRAFT, $id: `${BASE}:${name}`, title: `childproof ${name}`, ...schema },
  ]),
);

export function printSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}
