import type { Detection } from '../detector.ts';
import { initializerOf, literalOf } from '../literals.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap, wordsOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { comparedWith, isDeciding } from './entries.ts';
import { OPEN_KEY } from './systems.ts';

/** `ALLOW_GUESTS`, `STREAMS_ENABLED`: a constant that switches something of the product; not how it runs. */
const CONSTANT = /^((ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z0-9_]+|[A-Z][A-Z0-9_]*_(ENABLED|DISABLED))$/;
/** `MEETING_PRIVATE_MODE`: only of the environment; elsewhere a mode is a name as often. */
const MODE = /^[A-Z0-9]+_[A-Z]+_MODE$/;
const ENVIRONMENT = /(^|[/._-])env(ironment)?[-_]?(vars?|variables?)?([/._-]|$)/i;
const RUNS =
  /(^|_)(CACHE|DEBUG|OTEL|LOG|LOGS|LOGGING|TRACE|TRACING|DEV|PROD|PRODUCTION|TEST|STRICT|SSL|TLS|SKIP|DARK|PROFILER|CHANNEL|INTERVAL|TIMEOUT|KEY|URL|TTL|PREFIX|FLAG)(_|$)/;
const PLACES =
  /(^|[/._-])(env|environment|environments|env(ironment)?[-_]?(vars?|variables?)|enums?|config|configs|configuration|constants?|features?|flags?|switches|settings)([/._-]|$)/i;

export const isSwitchConstant = (name: string): boolean => (CONSTANT.test(name) || MODE.test(name)) && !RUNS.test(name);

/** `if (ALLOW_GUESTS)`, of a constant that comes from the environment or from a module of such constants. */
export function constantAt(node: ts.Identifier, file: ParsedFile): Detection | null {
  if (!isSwitchConstant(node.text) || ts.isPropertyAccessExpression(node.parent)) return null;
  if ((!isDeciding(node) && !isDelivered(node)) || isKindOf(comparedWith(node))) return null;
  const binding = file.imports.get(node.text);
  const places = MODE.test(node.text) ? ENVIRONMENT : PLACES;
  const isKept = binding ? places.test(binding.specifier) : isFromEnvironment(node);
  return isKept ? { node, symbol: node.text, argument: node.text } : null;
}

/** `action.type === VOTING_DISABLED`: one of the kinds of a thing. */
const isKindOf = (other: ts.Expression | null): boolean =>
  other !== null && /^(type|kind|action|status|state|reason|event|code)$/.test(wordsOf(other).at(-1) ?? '');

/** `{ shopEnabled: SHOP_ENABLED }`: a server tells its clients. */
const isDelivered = ({ parent, text }: ts.Identifier): boolean =>
  ts.isPropertyAssignment(parent) &&
  parent.initializer.getText() === text &&
  wordsOf(parent.name as ts.Expression).join(' ') === splitWords(text).join(' ');

const isFromEnvironment = (node: ts.Identifier): boolean =>
  /\b(process\.env|import\.meta\.env|Deno\.env)\b/.test(initializerOf(node)?.getText() ?? '');

const REQUIRES = /^requires?d?(Feature|Configuration|FeatureFlag|Flag|Experiment)s?$/;

/** `requireConfiguration: { path: 'reports.enabled' }`, `requireFeature: 'calls'`: what a route or an entry is open for. */
export function requiredAt({ name, initializer }: ts.PropertyAssignment): Detection | null {
  if (!REQUIRES.test(textOf(name))) return null;
  const given = unwrap(initializer);
  const key = ts.isObjectLiteralExpression(given)
    ? given.properties.flatMap(one =>
        ts.isPropertyAssignment(one) && /^(path|key|name|flag|feature)$/.test(textOf(one.name)) ? one.initializer : [],
      )[0]
    : given;
  if (!key) return null;
  const value = literalOf(key)?.value;
  const argument = typeof value === 'string' ? value : nameOf(key);
  return argument === null ? null : { node: name, symbol: textOf(name), argument };
}

/** Keys that say by their beginning that they are one: of no store but that of settings is such a key asked. */
const KEY = /^((FeatureFlag|featureFlag|experimental)(?=[A-Z_.])|experiments?\.)/;
const CONFIG_KEY = /^(Enable|Disable|Allow)[A-Z]\w+$/;
/** `policy.getEffective('groupsEnabled')`, `config.get('allowGuests')`: by a key that switches, of what holds for the whole product. */
const PRODUCT =
  /^(policy|policies|config|configuration|(app|site|server|instance|public|runtime|system)_?(config|settings)|nconf|conf|configService)$/i;
const SWITCH_KEY =
  /^(?:[\w-]+[.:])?(?:(?:enable|disable|allow)[A-Z]\w+|\w+(?:Enabled|Disabled|Allowed)|[\w-]+[.:]enabled)$/;
/** The same with dashes below: a row of a table has such a key. */
const SNAKE_KEY = /^(?:(?:enable|disable|allow)_[a-z]\w+|\w+_(?:enabled|disabled|allowed))$/;
/** Behind a dot it is a part of a configuration, and no row. */
const DOTTED_KEY = /^[\w-]+[.:](?:[\w-]+[.:])?(?:(?:enable|disable|allow)_[a-z]\w+|\w+_(?:enabled|disabled|allowed))$/;
/** `rate_limit.enabled`, `mail.enabled`: how the program runs, and what it runs on. */
const OF_PROGRAM =
  /^(rate_?limit\w*|throttl\w*|redis|cache|caching|logs?|logging|sentry|metrics|balanc\w*|ssl|tls|https?|proxy|db|database|telemetry|tracing|debug|dev|smtp|mail|mailer|email|cluster|workers?|queue|s3|prometheus)[.:]/i;
export const mayBeSwitchKey =
  /['"`](?:[\w-]+[.:])?(?:(?:enable|disable|allow)(?:[A-Z]|_[a-z])\w+|\w+(?:Enabled|Disabled|Allowed|_ENABLED|_DISABLED|_enabled|_disabled|_allowed)|(?:ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z0-9_]+|[\w-]+[.:]enabled)['"`]/;
/** Options that a program is started with are no switches of a product. */
const ASKS = /^(?!.*\boptions?$)(get|use|observe|watch|is|has|read|check|select|query)\b/;
const CONFIGS = /\bconfig\b.*\b(value|boolean|flag)\b|\bconfig$|\b(env|environment)( var| variable)?$/;

/** `getRuntimeConfigItem('uploadsEnabled')`, `readServerSetting('allow_guests')`: the name says that it holds for the whole product. */
const OF_RUN =
  /^(?:get|read|query|is|has|check|use)(?: cached)? (?:runtime|remote|app|site|server|instance|system|global|public|platform|product) (?:config|configuration|settings?)(?: item| entry| value| flag| key| param| field| bool| boolean)?$/;

/** `ensureEnabled(policy.getEffective('calls'))`: what is done with the answer says that it switches. */
const isEnsured = ({ parent }: ts.CallExpression): boolean =>
  ts.isCallExpression(parent) &&
  /^(ensure|require|assert|is|check)(Feature)?Enabled$/.test(nameOf(parent.expression) ?? '');
export const mayBeEnsured = /\b(?:ensure|require|assert|is|check)(?:Feature)?Enabled\(\s*[\w.]+\(\s*['"`]/;

export const mayBeginKey = /['"`](?:FeatureFlag|featureFlag|experimental[A-Z_.]|experiments?\.)/;

/** `observeConfigValue(database, 'FeatureFlagCalls')`, `useSetting('experimentalInbox')`, `useData(`experiments.${name}`)`. */
export function keyedAt(call: ts.CallExpression): Detection | null {
  const verb = wordsOf(call.expression).join(' ');
  if (!ASKS.test(verb)) return null;
  for (const argument of call.arguments.slice(0, 2)) {
    const key = unwrap(argument);
    const isOpen = ts.isTemplateExpression(key);
    const text = isOpen ? key.head.text : ts.isStringLiteralLike(key) ? key.text : null;
    if (text === null || /\s/.test(text)) continue;
    const isOfConfig = CONFIGS.test(verb) && (CONFIG_KEY.test(text) || isSwitchConstant(text));
    const isAsked =
      SWITCH_KEY.test(text) ||
      DOTTED_KEY.test(text) ||
      isSwitchConstant(text) ||
      (isEnsured(call) && /^[a-z][\w.-]*$/i.test(text));
    const isOfProduct =
      PRODUCT.test(chainOf(call.expression).at(-2) ?? '') && isAsked && !isOpen && !OF_PROGRAM.test(text);
    const isOfRun = OF_RUN.test(verb) && !isOpen && (isAsked || SNAKE_KEY.test(text));
    if (!KEY.test(text) && !isOfConfig && !isOfProduct && !isOfRun) continue;
    return {
      node: nameNode(call.expression) ?? key,
      symbol: nameOf(call.expression) ?? text,
      argument: isOpen ? null : text,
      ...(isOpen && { traits: [OPEN_KEY] }),
    };
  }
  return null;
}
