/** Top-level keys of a rule file, for did-you-mean; a test compares them with the schema. */
export const RULE_KEYS: string[] = [
  'id',
  'title',
  'severity',
  'confidence',
  'layer',
  'for',
  'concept',
  'when',
  'parameters',
  'let',
  'each',
  'expect',
  'require',
  'at',
  'related',
  'edit',
  'message',
  'why',
  'fix',
  'refs',
  'examples',
];

/** Top-level keys of a manifest, for did-you-mean; a test compares them with the schema. */
export const MANIFEST_KEYS: string[] = [
  'childproof',
  'product',
  'audience',
  'age-assurance',
  'assessments',
  'features',
  'data',
  'third-parties',
  'elsewhere',
  'policies',
  'parameters',
  'severities',
  'exceptions',
  'waivers',
  'flags',
  'code',
  'shared',
];

/** Top-level keys of an addition: declarations that lie beside their code. */
export const ADDITION_KEYS: string[] = [
  'childproof',
  'features',
  'age-assurance',
  'assessments',
  'data',
  'third-parties',
  'elsewhere',
];
