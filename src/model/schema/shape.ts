import { Type } from 'typebox';

/** A string out of a closed list; an `enum` rather than a union, so that editors complete it and one message names all. */
export function oneOf<const Words extends readonly string[]>(words: Words, description: string, options: object = {}) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: words, description, ...options });
}

/** An object with a closed set of keys: an unknown key is a mistake, never ignored. */
export function closed<Properties extends Type.TProperties>(properties: Properties, description: string) {
  return Type.Object(properties, { additionalProperties: false, description });
}

/** A map with free keys of the given pattern. */
export function mapOf<Value extends Type.TSchema>(value: Value, description: string, keys: object = {}) {
  return Type.Unsafe<Record<string, Type.Static<Value>>>({
    type: 'object',
    additionalProperties: value,
    description,
    ...(Object.keys(keys).length > 0 ? { propertyNames: keys } : {}),
  });
}

export const text = (description: string, options: object = {}) =>
  Type.String({ description, minLength: 1, ...options });
export const texts = (description: string, options: object = {}) =>
  Type.Array(Type.String({ minLength: 1 }), { description, ...options });
export const date = (description: string) => Type.String({ description, format: 'date' });
