import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { nothing, optionOf } from './fallback.ts';
import { OPEN_KEY } from './systems.ts';

/** Tags of vendors that show something if a flag is on. A plain `Flag` is one of a country. */
export const FLAG_TAGS =
  /^(FeatureFlag|FeatureGate|FeatureToggle|IfFeatureEnabled|FeatureString|PostHogFeature|StatsigFeature)$/;
/** The same tags under plain names, of kits that have nothing else. */
const KITS =
  /^(flagged|react-feature-(flags?|toggles?)|@paralleldrive\/react-feature-toggles|react-feature-flagger|vue-feature-flags|@unleash\/proxy-client-react|feature-toggles?)$/;
export const KIT_TAGS = /['"](flagged|@?[\w/-]*feature-?(flags?|toggles?|flagger))['"]/;
const KEYS = /^(flagKey|flag|feature|featureKey|name|gate)$/;
const DEFAULTS = /^(defaultValue|default)$/;

/** `<IfFeatureEnabled feature="x">`, `<FeatureFlag flagKey="x" defaultValue={true}>` */
export function readTag(node: ts.JsxOpeningLikeElement, file: ParsedFile): Detection | null {
  const name = node.tagName.getText();
  const isOfKit = /^(Feature|Flag|Toggle|Flagged)$/.test(name) && KITS.test(file.imports.get(name)?.specifier ?? '');
  if (!FLAG_TAGS.test(name) && !isOfKit) return null;
  const key = attributeOf(node, KEYS);
  if (!key) return null;
  const value = literalOf(key)?.value;
  const fallback = attributeOf(node, DEFAULTS);
  return {
    node: node.tagName,
    symbol: name,
    argument: typeof value === 'string' ? value : null,
    options: [fallback ? optionOf(fallback, file) : nothing(node.tagName, file)],
    ...(typeof value === 'string' ? {} : { traits: [OPEN_KEY] }),
  };
}

function attributeOf({ attributes }: ts.JsxOpeningLikeElement, names: RegExp): ts.Expression | null {
  for (const one of attributes.properties) {
    if (!ts.isJsxAttribute(one) || !names.test(one.name.getText())) continue;
    const { initializer } = one;
    if (!initializer) continue;
    if (ts.isJsxExpression(initializer)) return initializer.expression ?? null;
    if (ts.isStringLiteral(initializer)) return initializer;
  }
  return null;
}
