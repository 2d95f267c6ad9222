import { isMap } from '../written.ts';

/** What a parameter gives where a condition is met, or by default. */
export type Served =
  | { kind: 'text'; text: string }
  /** The application's own default. */
  | { kind: 'in-app' }
  /** Decided by the service, by what the file does not hold. A text is what it may give, null that it passes. */
  | { kind: 'open'; by: string; options: readonly (string | null)[] | 'anything'; reason: string };

/** Null if it is none of the forms that templates have. */
export function readServed(written: unknown, type: string | null): Served | null {
  if (!isMap(written)) return null;
  const { value, useInAppDefault, rolloutValue, personalizationValue, experimentValue } = written;
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (value !== undefined) return null;
  if (useInAppDefault !== undefined) return { kind: 'in-app' };
  if (isMap(rolloutValue)) {
    const text = rolloutValue['value'];
    if (typeof text !== 'string') return null;
    const reason = 'who takes part in a rollout is not in the file';
    return { kind: 'open', by: 'ROLLOUT', options: [text, null], reason };
  }
  if (isMap(personalizationValue)) {
    const reason = 'which value a personalization chooses is not in the file';
    const options = type === 'BOOLEAN' ? (['true', 'false'] as const) : 'anything';
    return { kind: 'open', by: 'PERSONALIZATION', options, reason };
  }
  if (isMap(experimentValue)) {
    const variants: unknown = experimentValue['variantValue'] ?? [];
    if (!Array.isArray(variants)) return null;
    const texts = variants.map((one: unknown) =>
      isMap(one) && typeof one['value'] === 'string' ? one['value'] : null,
    );
    const reason = 'who takes part in an experiment is not in the file';
    return { kind: 'open', by: 'EXPERIMENT', options: [...new Set([...texts, null])], reason };
  }
  return null;
}

const TRUE = new Set(['1', 'true', 't', 'yes', 'y', 'on']);

/**
 * The value that an application gets for a text. Older templates do not say the type; there texts that are all true or
 * false are read as what they say.
 */
export function typedBy(type: string | null, texts: readonly string[]): (text: string) => unknown {
  const isTruth = texts.length > 0 && texts.every(text => /^(true|false)$/i.test(text));
  switch (type) {
    case 'BOOLEAN':
      return text => TRUE.has(text.toLowerCase());
    case 'NUMBER':
      return text => (Number.isNaN(Number(text)) ? 0 : Number(text));
    case 'JSON':
      return text => parsed(text);
    case 'STRING':
      return text => text;
    default:
      return isTruth ? text => text.toLowerCase() === 'true' : text => text;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
