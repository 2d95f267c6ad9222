/**
 * What a watched evaluation read: dotted paths, `*` at the end where an object was read as a whole. A dot inside a name
 * has a backslash, as in rules, so that it cannot pass for a path.
 */
export type Reads = Set<string>;

/**
 * A view of a context that writes down every way in which its content can be seen: reading a property, asking whether
 * it is there, its descriptor, the list of keys. Nested objects are watched too, lists
 * are values. Symbols are not noted: a context made
 * from attributes has none, and a rule cannot name one.
 */
export function watch<Target extends object>(target: Target, reads: Reads, prefix = ''): Target {
  const nameOf = (property: string) => `${prefix}${property.replaceAll('.', String.raw`\.`)}`;
  const inner = (property: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(target, property)
      ? watch(value, reads, `${nameOf(property)}.`)
      : value;
  const note = (property: string) => reads.add(nameOf(property));
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property);
      if (typeof property === 'symbol') return value;
      note(property);
      return inner(property, value);
    },
    has(object, property) {
      if (typeof property === 'string') note(property);
      return Reflect.has(object, property);
    },
    getOwnPropertyDescriptor(object, property) {
      const descriptor = Reflect.getOwnPropertyDescriptor(object, property);
      if (typeof property === 'symbol') return descriptor;
      note(property);
      return descriptor && { ...descriptor, value: inner(property, descriptor.value) };
    },
    ownKeys(object) {
      note('*');
      return Reflect.ownKeys(object);
    },
  });
}
