import type { Context, FlagOutcome } from '../provider.ts';
import type { KeyPath } from '../../../kit/yaml.ts';
import type { Config } from './document.ts';
import { getClient, OverrideBehaviour, PollingMode, prepareConfig, type IEvaluationDetails } from './library.ts';

/** The library with a config in it. */
export interface Engine {
  /** @param user As the SDK has it; undefined for nobody. */
  ask(key: string, user: Context | undefined, codeDefault?: unknown): FlagOutcome;
  /** The part of the setting that decided, as a path inside of it. */
  decidedBy(key: string, user: Context | undefined): KeyPath;
  close(): void;
}

const SILENT = { level: -1, log() {} };
/** The SDK gives everybody with the same key the same client. */
let opened = 0;

/** Neither network nor timers: the config stands in memory, as an override of what would be downloaded. */
export function openEngine(config: Config): Engine {
  const own = prepareConfig(structuredClone(config) as never) as unknown as { f: Config['f'] };
  const client = getClient(`childproof-${opened++}`, PollingMode.ManualPoll, {
    logger: SILENT,
    flagOverrides: { dataSource: { getOverrides: () => own.f as never }, behaviour: OverrideBehaviour.LocalOnly },
  });
  const snapshot = client.snapshot();
  const detailsOf = (key: string, user: Context | undefined, codeDefault: unknown = null) =>
    snapshot.getValueDetails(key, (isSimple(codeDefault) ? codeDefault : null) as never, user as never);
  return {
    ask: (key, user, codeDefault) => outcomeOf(detailsOf(key, user, codeDefault)),
    decidedBy(key, user) {
      const setting = own.f?.[key];
      const { matchedTargetingRule: rule, matchedPercentageOption: option } = detailsOf(key, user);
      const index = setting?.r?.indexOf(rule as never) ?? -1;
      const base: KeyPath = index < 0 ? [] : ['r', index];
      const options = index < 0 ? setting?.p : setting?.r?.[index]?.p;
      const position = options?.indexOf(option as never) ?? -1;
      return position < 0 ? (index < 0 ? ['v'] : base) : [...base, 'p', position];
    },
    close: () => client.dispose(),
  };
}

function outcomeOf(details: IEvaluationDetails): FlagOutcome {
  const { value, variationId, isDefaultValue, errorMessage, matchedTargetingRule, matchedPercentageOption } = details;
  const isMatched = matchedTargetingRule !== undefined || matchedPercentageOption !== undefined;
  return {
    value: isDefaultValue ? undefined : (value as unknown),
    variant: isDefaultValue ? null : (variationId ?? null),
    reason: isDefaultValue ? 'ERROR' : isMatched ? 'TARGETING_MATCH' : 'DEFAULT',
    error: isDefaultValue ? (errorMessage ?? 'no value') : null,
  };
}

function isSimple(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number';
}
