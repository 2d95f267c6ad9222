import { Environment } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';
import type { HostType, Method } from './type.ts';
import { TYPES } from './types/index.ts';
import { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** An entity in the hands of the expression language: an instance of the class registered for its type. */
export interface Wrapped {
  entity: unknown;
  world: World;
}

type WrappedClass = new (entity: unknown, world: World) => Wrapped;

const types = new Map<string, HostType>(TYPES.map(type => [type.name, type as HostType]));
const classes = new Map<string, WrappedClass>(TYPES.map(type => [type.name, classOf(type as HostType)]));

export function typeNamed(name: string): HostType | undefined {
  return types.get(name);
}

/** The type behind a wrapped value; undefined for numbers, texts and lists. */
export function typeOfWrapped(value: unknown): HostType | undefined {
  for (const [name, one] of classes) if (value instanceof one) return types.get(name);
  return undefined;
}

/** Hands an entity to the expression language. */
export function wrap(typeName: string, entity: unknown, world: World): Wrapped {
  const type = types.get(typeName)!;
  const known = type.placeOf(entity);
  if (known && type.basis !== 'declared') world.recorder.touched.add(type.basis);
  return new (classes.get(typeName)!)(entity, world);
}

/** Creates the typed environment: every host type, its fields and methods, and what replaces unsafe built-ins. */
export function createEnvironment(): Environment {
  const environment = new Environment({ limits: { maxAstNodes: 2000, maxDepth: 60 } });
  for (const type of types.values()) {
    const fields = Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, field.type]));
    environment.registerType(type.name, { ctor: classes.get(type.name)! as never, fields });
  }
  for (const type of types.values()) {
    for (const [name, overloads] of Object.entries(type.methods)) {
      for (const method of [overloads].flat() as Method<unknown>[]) {
        const parameters = method.parameters.map(parameter => parameter.type).join(', ');
        environment.registerFunction(
          `${type.name}.${name}(${parameters}): ${method.returns}`,
          (self: Wrapped, ...args: unknown[]) =>
            self.world.recorder.guard(() =>
              toLanguage(method.returns, method.call(self.entity, args.map(fromLanguage), self.world), self.world),
            ),
        );
      }
    }
  }
  // The built-in `matches` backtracks; this one runs in time linear in the text (RE2).
  environment.registerFunction('string.matchesPattern(string): bool', (text: string, pattern: string) =>
    RE2JS.compile(pattern).matcher(text).find(),
  );
  return environment;
}

/** Why a pattern cannot be used; null for one that can. */
export function patternTrouble(pattern: string): string | null {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The one boundary for numbers: the language counts in BigInt, the facts in numbers. */
function toLanguage(type: string, value: unknown, world: World): unknown {
  if (value === undefined || value === null) throw new Unknown(`there is no ${type}`);
  const element = /^list<(.+)>$/.exec(type)?.[1];
  if (element) return (value as unknown[]).map(item => toLanguage(element, item, world));
  if (types.has(type)) return wrap(type, value, world);
  return type === 'int' ? BigInt(value as number) : value;
}

function fromLanguage(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(fromLanguage);
  return typeOfWrapped(value) ? (value as Wrapped).entity : value;
}

function classOf(type: HostType): WrappedClass {
  const Class = class implements Wrapped {
    entity: unknown;
    world: World;
    constructor(entity: unknown, world: World) {
      this.entity = entity;
      this.world = world;
    }
  };
  for (const [name, field] of Object.entries(type.fields)) {
    Object.defineProperty(Class.prototype, name, {
      enumerable: true,
      get(this: Wrapped) {
        return this.world.recorder.guard(() => toLanguage(field.type, field.get(this.entity, this.world), this.world));
      },
    });
  }
  return Class;
}
