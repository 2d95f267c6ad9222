/**
 * What a watched evaluation read: dotted paths, `*` at the end where an object was read as a whole. A dot inside a name
 * has a backslash, as in rules, so that it cannot pass for a path.
 */
export type Reads = Set<string>;

/**
 * A view of a context that writes down every way in which its content can be seen: reading a property, asking whether
 * it is there, its descriptor, the list of keys. Nested objects are watched too, lists are values. Symbols are not noted:
 * a context made from attributes has none, and a rule cannot name one.
 */
export function watch<Target extends object>(target: Target, reads: Reads, prefix = ''): Target {
  return new Proxy<Target>(target, new Watcher(reads, prefix) as ProxyHandler<Target>);
}

/** A search makes hundreds of thousands of these, so it has no functions of its own. */
class Watcher implements ProxyHandler<object> {
  readonly #reads: Reads;
  readonly #prefix: string;

  constructor(reads: Reads, prefix: string) {
    this.#reads = reads;
    this.#prefix = prefix;
  }

  get(target: object, property: string | symbol): unknown {
    const value: unknown = Reflect.get(target, property);
    if (typeof property === 'symbol') return value;
    return this.#inner(target, property, value, this.#note(property));
  }

  has(target: object, property: string | symbol): boolean {
    if (typeof property === 'string') this.#note(property);
    return Reflect.has(target, property);
  }

  getOwnPropertyDescriptor(target: object, property: string | symbol): PropertyDescriptor | undefined {
    const descriptor = Reflect.getOwnPropertyDescriptor(target, property);
    if (typeof property === 'symbol') return descriptor;
    const name = this.#note(property);
    return descriptor && { ...descriptor, value: this.#inner(target, property, descriptor.value, name) };
  }

  ownKeys(target: object): (string | symbol)[] {
    this.#note('*');
    return Reflect.ownKeys(target);
  }

  #note(property: string): string {
    const name = this.#prefix + (property.includes('.') ? property.replaceAll('.', String.raw`\.`) : property);
    this.#reads.add(name);
    return name;
  }

  #inner(target: object, property: string, value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(target, property)
      ? watch(value, this.#reads, `${name}.`)
      : value;
  }
}
