import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/read-trace.ts
function watch(target, reads, prefix = "") {
  const nameOf = (property) => `${prefix}${property.replaceAll(".", String.raw`\.`)}`;
  const inner = (property, value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(target, property) ? watch(value, reads, `${nameOf(property)}.`) : value;
  const note = (property) => reads.add(nameOf(property));
  return new Proxy(target, {
    get(object, property) {
      const value = Reflect.get(object, property);
      if (typeof property === "symbol") return value;
      note(property);
      return inner(property, value);
    },
    has(object, property) {
      if (typeof property === "string") note(property);
      return Reflect.has(object, property);
    },
    getOwnPropertyDescriptor(object, property) {
      const descriptor = Reflect.getOwnPropertyDescriptor(object, property);
      if (typeof property === "symbol") return descriptor;
      note(property);
      return descriptor && { ...descriptor, value: inner(property, descriptor.value) };
    },
    ownKeys(object) {
      note("*");
      return Reflect.ownKeys(object);
    }
  });
}

export {
  watch
};
