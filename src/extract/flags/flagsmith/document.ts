import type { Notice } from '../../../model/notice.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';
import { isEndless } from '../search/patterns.ts';
import { isMap, trouble } from '../written.ts';
import { traitOf, type EngineContext } from './context.ts';
import { buildEnvironmentModel, getEvaluationContext } from './library.ts';

export interface FlagsmithDocument {
  file: YamlFile;
  context: EngineContext;
  /** Where a flag stands, and where a segment does, by its name. */
  flagAt: ReadonlyMap<string, KeyPath>;
  segmentAt: ReadonlyMap<string, KeyPath>;
  /** Flags whose hash begins with a number that the file leaves out, so that the SDK makes one up. */
  keyless: ReadonlySet<string>;
}

const ASK = 'save what `/api/v1/environment-document/` answers for the environment';
const EMPTY: EngineContext = { environment: { key: '', name: '' }, features: {}, segments: {} };

export function readFlagsmithDocument(path: string, text: string): { document: FlagsmithDocument; notices: Notice[] } {
  const file = parseYaml(path, text);
  const [flagAt, segmentAt] = [new Map<string, KeyPath>(), new Map<string, KeyPath>()];
  const keyless = new Set<string>();
  const notices = file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  const done = (context = EMPTY) => ({ document: { file, context, flagAt, segmentAt, keyless }, notices });
  if (notices.length > 0) return done();
  const root = isMap(file.value) ? file.value : {};
  const check = new Shape(file);
  const isDocument = Array.isArray(root['feature_states']);
  const base: KeyPath = !isDocument && isMap(root['context']) ? ['context'] : [];
  const asked = base.length > 0 ? (root['context'] as Record<string, unknown>) : root;
  if (isDocument) check.environment(root, flagAt, segmentAt, keyless);
  else if (isMap(asked['features'])) check.context(asked, base, flagAt, segmentAt);
  else notices.push(trouble(file.placeOf([]), 'there are no `feature_states`', ASK));
  notices.push(...check.notices);
  if (notices.length > 0) return done();
  if (!isDocument) return done({ ...EMPTY, ...asked });
  try {
    const project = { organisation: {}, ...(root['project'] as object) };
    const model = buildEnvironmentModel(withKeys({ ...root, project }) as Record<string, unknown>);
    return done(getEvaluationContext(model, undefined, undefined, true) as unknown as EngineContext);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    notices.push(trouble(file.placeOf([]), `the SDK does not read it: ${message}`, ASK));
    return done();
  }
}

/** The SDK makes up a number where a state of a flag has none, another one each time; answers must not. */
function withKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeys);
  if (!isMap(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withKeys(one)]));
  return isMap(copy['feature']) && 'enabled' in copy ? { featurestate_uuid: 'unknown', ...copy } : copy;
}

/** What the SDK would stumble over. */
class Shape {
  readonly notices: Notice[] = [];
  readonly #file: YamlFile;

  constructor(file: YamlFile) {
    this.#file = file;
  }

  environment(
    root: Record<string, unknown>,
    flagAt: Map<string, KeyPath>,
    segmentAt: Map<string, KeyPath>,
    keyless: Set<string>,
  ): void {
    this.#states(root['feature_states'], ['feature_states'], (name, at, state) => {
      if (flagAt.has(name)) this.#say([...at, 'feature', 'name'], `flag "${name}" stands here a second time`);
      flagAt.set(name, at);
      if (state['django_id'] === undefined && typeof state['featurestate_uuid'] !== 'string') keyless.add(name);
    });
    if (!isMap(root['project'])) this.#say([], 'there is no `project` with its segments');
    const project = isMap(root['project']) ? root['project'] : {};
    this.#each(project['segments'] ?? [], ['project', 'segments'], (segment, at) => {
      if (segment['id'] === undefined || segment['id'] === null) this.#say(at, 'a segment has no `id`');
      segmentAt.set(String(segment['name']), at);
      this.#rules(segment['rules'], [...at, 'rules'], true);
      this.#states(segment['feature_states'], [...at, 'feature_states'], (name, _, state) => {
        if (state['django_id'] === undefined && typeof state['featurestate_uuid'] !== 'string') keyless.add(name);
      });
    });
    this.#each(root['identity_overrides'] ?? [], ['identity_overrides'], (identity, at) => {
      if (typeof identity['identifier'] !== 'string') this.#say(at, 'an override names no `identifier`');
      this.#states(identity['identity_features'] ?? [], [...at, 'identity_features'], () => {});
    });
  }

  context(
    asked: Record<string, unknown>,
    base: KeyPath,
    flagAt: Map<string, KeyPath>,
    segmentAt: Map<string, KeyPath>,
  ): void {
    if (!isMap(asked['environment'])) this.#say(base, 'there is no `environment`');
    for (const [key, feature] of Object.entries(asked['features'] as object) as [string, unknown][]) {
      const at = [...base, 'features', key];
      if (!isMap(feature) || typeof feature['name'] !== 'string' || typeof feature['enabled'] !== 'boolean')
        this.#say(at, `flag "${key}" has no name or does not say whether it is enabled`);
      else flagAt.set(feature['name'], at);
    }
    const segments = asked['segments'] ?? {};
    if (!isMap(segments)) return this.#say([...base, 'segments'], '`segments` is not a map');
    for (const [key, segment] of Object.entries(segments)) {
      const at = [...base, 'segments', key];
      if (!isMap(segment)) this.#say(at, `segment "${key}" is not a map`);
      else {
        segmentAt.set(String(segment['name']), at);
        this.#rules(segment['rules'], [...at, 'rules'], false);
      }
    }
  }

  #states(
    written: unknown,
    base: KeyPath,
    take: (name: string, at: KeyPath, state: Record<string, unknown>) => void,
  ): void {
    this.#each(written, base, (state, at) => {
      const feature = isMap(state['feature']) ? state['feature'] : {};
      if (typeof feature['name'] !== 'string') this.#say(at, 'a state of a flag does not say of which');
      else if (typeof state['enabled'] !== 'boolean')
        this.#say(at, `flag "${feature['name']}" does not say whether it is enabled`);
      else take(feature['name'], at, state);
      this.#each(
        state['multivariate_feature_state_values'] ?? [],
        [...at, 'multivariate_feature_state_values'],
        (option, place) => {
          if (!isMap(option['multivariate_feature_option']) || typeof option['percentage_allocation'] !== 'number')
            this.#say(place, 'a variant needs a value and a `percentage_allocation`');
        },
      );
    });
  }

  #rules(written: unknown, base: KeyPath, isStrict: boolean): void {
    this.#each(written, base, (rule, at) => {
      for (const list of ['rules', 'conditions'])
        if (!Array.isArray(rule[list]) && (isStrict || (rule[list] !== undefined && rule[list] !== null)))
          this.#say(at, `a rule has no list \`${list}\``);
      if (Array.isArray(rule['rules'])) this.#rules(rule['rules'], [...at, 'rules'], isStrict);
      if (!Array.isArray(rule['conditions'])) return;
      const property = isStrict ? 'property_' : 'property';
      this.#each(rule['conditions'], [...at, 'conditions'], (condition, place) => {
        const { operator, value } = condition;
        if (typeof operator !== 'string') this.#say(place, 'a condition has no `operator`');
        if (operator === 'REGEX' && isEndless(String(value)))
          this.#say(place, 'this pattern can take for ever on some texts');
        const asked = condition[property];
        if (asked !== undefined && asked !== null && typeof asked !== 'string')
          this.#say(place, 'a condition asks for something that is no name');
        // The library hands paths to a parser that runs what stands in brackets.
        if (typeof asked === 'string' && traitOf(asked) === null && !/^\$\.[\w.]+$/.test(asked))
          this.#say(place, 'a condition asks by a path that could run something');
      });
    });
  }

  #each(written: unknown, base: KeyPath, take: (one: Record<string, unknown>, at: KeyPath) => void): void {
    if (!Array.isArray(written)) return this.#say(base, `\`${String(base.at(-1))}\` is not a list`);
    written.forEach((one: unknown, index) => {
      const at = [...base, index];
      if (isMap(one)) take(one, at);
      else this.#say(at, `an entry of \`${String(base.at(-1))}\` is not a map`);
    });
  }

  #say(at: KeyPath, message: string): void {
    this.notices.push(trouble(this.#file.placeOf(at), message, ASK));
  }
}
