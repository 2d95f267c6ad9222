import { Type } from 'typebox';
import { closed } from './shape.ts';

/** A value that is stated to be absent, never left out. */
export function nullable<Value extends Type.TSchema>(value: Value, description: string) {
  return Type.Union([value, Type.Null()], { description });
}

export function listOf<Item extends Type.TSchema>(item: Item, description: string) {
  return Type.Array(item, { description });
}

/** Text that may be empty: a report says what was found, also where an author wrote nothing. */
export const string = (description = '', options: object = {}) =>
  Type.String({ ...(description === '' ? {} : { description }), ...options });
export const amount = (description: string) => Type.Integer({ minimum: 0, description });

const position = closed(
  {
    line: Type.Integer({ minimum: 1, description: 'Line, counted from 1' }),
    column: Type.Integer({ minimum: 1, description: 'Column in UTF-16 code units, counted from 1' }),
  },
  'A point in a file',
);

const place = closed(
  {
    path: string('Path relative to the checked directory, with /'),
    start: position,
    end: Type.Unsafe<Type.Static<typeof position>>({ ...position, description: 'The point after the last character' }),
  },
  'A stretch of a file',
);

/** Every place says what it is the place of. */
export function placeOf(description: string) {
  return Type.Unsafe<Type.Static<typeof place>>({ $ref: '#/$defs/place', description });
}

const evidence = closed({ at: placeOf('Where it is'), message: string('What is there') }, 'A place and what it shows');

export function evidenceList(description: string) {
  return listOf(Type.Unsafe<Type.Static<typeof evidence>>({ $ref: '#/$defs/evidence' }), description);
}

/** What the references above point at. */
export const SHAPE_DEFINITIONS = { place, evidence };
