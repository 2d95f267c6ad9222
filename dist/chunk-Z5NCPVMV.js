import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/read-trace.ts
function watch(target, reads, prefix = "") {
  return new Proxy(target, new Watcher(reads, prefix));
}
var Watcher = class {
  #reads;
  #prefix;
  constructor(reads, prefix) {
    this.#reads = reads;
    this.#prefix = prefix;
  }
  get(target, property) {
    const value = Reflect.get(target, property);
    if (typeof property === "symbol") return value;
    return this.#inner(target, property, value, this.#note(property));
  }
  has(target, property) {
    if (typeof property === "string") this.#note(property);
    return Reflect.has(target, property);
  }
  getOwnPropertyDescriptor(target, property) {
    const descriptor = Reflect.getOwnPropertyDescriptor(target, property);
    if (typeof property === "symbol") return descriptor;
    const name = this.#note(property);
    return descriptor && { ...descriptor, value: this.#inner(target, property, descriptor.value, name) };
  }
  ownKeys(target) {
    this.#note("*");
    return Reflect.ownKeys(target);
  }
  #note(property) {
    const name = this.#prefix + (property.includes(".") ? property.replaceAll(".", String.raw`\.`) : property);
    this.#reads.add(name);
    return name;
  }
  #inner(target, property, value, name) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(target, property) ? watch(value, this.#reads, `${name}.`) : value;
  }
};

export {
  watch
};
