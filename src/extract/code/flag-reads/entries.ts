import type { Detection } from '../detector.ts';
import { chainOf, nameNode, nameOf, textOf, wordsOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { OPEN_KEY } from './systems.ts';

export const isSwitchName = (name: string): boolean =>
  /^((VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|PUBLIC|EXPO_PUBLIC)_)?(ENABLE|FEATURE|FF|EXPERIMENT)_[A-Z0-9_]+$/.test(
    name,
  );

export const TABLES =
  /^(?!(?:get|set|use|mock|load|fetch)\b)(\w+ )?(feature flags?|feature toggles?|features enabled|enabled features)$/;
/** Parts of a table of flags that are no flags. */
const NO_FLAG =
  /^(length|map|filter|size|value|present|current|data|all|keys|loading|debug|url|uri|ws|key|id|host|port|path|name)$/;
/** Settings of the whole product, which its server hands to the page: `plugin_data`, `siteSettings`. */
const HANDED =
  /^((plugin|page|bootstrap|app|site) data|(app|public|runtime|site|server|client|global|instance|system|platform|device) (settings|options)|((app|public|runtime|site|server|client|global|plugin|instance|facility|school|class|org|organi[sz]ation|tenant|community|network|space|workspace|team) )?config(uration)?|(store|root) state)$/;
const SWITCH =
  /^(enable|disable|allow)[_A-Z](?!ed$)|[a-z](Enabled|Disabled|_enabled|_disabled)$|[a-z](_can_|Can)[_A-Z]?[a-z]/;

export const mayNameHanded = (name: string): boolean => SWITCH.test(name);
const PREFIXED = /^(NEXT_PUBLIC|NUXT_PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|EXPO_PUBLIC|PUBLIC)_[A-Z0-9_]+$/;
/** How and where the product runs, and what it is told there. */
const NO_SWITCH =
  /(^|_)(KEY|KEYS|URL|URI|URLS|ID|IDS|TOKEN|DSN|HOST|PORT|SECRET|ENV|ENVIRONMENT|VERSION|COMMIT|SHA|PATH|DIR|LOG|DEBUG|TEST|TESTING|E2E|CI|MODE|BASE|BASENAME|DOMAIN|EMAIL|PASSWORD|USER|NAME|REGION|BUCKET|ENDPOINT|API|SERVER|BACKEND|DB|REDIS|SSL|CERT|GA|GTM|SENTRY|POSTHOG|ANALYTICS|MOCK|STORYBOOK|DEV|PROD|PRODUCTION|STAGING|PREVIEW|LOCAL|LOCALE|TITLE|ADDRESS|MEASUREMENT|PROJECT|CLIENT|CDN|WS|RPC|CHAIN|NETWORK|CONTRACT|RELAY|CORS|INSECURE|WARNING|WARNINGS|IGNORE|TRACE|DEPRECATION|ARTIFACTS|BUILD|CONFIG|NODE|FORCE)(_|$)/;

/** Something for people that has such a word in its name may be switched: `ACCESS_TOKEN_ENABLED`, `USER_NAME_ENABLED`. */
const OF_PEOPLE = /(^|_)(TOKEN|TOKENS|USER|NAME|EMAIL|CLIENT|SERVER|PROJECT|TITLE|ADDRESS|API|KEYS)(?=_)/g;
export const isNoSwitch = (name: string): boolean =>
  NO_SWITCH.test(/_(ENABLED|DISABLED)$/.test(name) ? name.replaceAll(OF_PEOPLE, '') : name);

/** `import.meta.env.VITE_SCHOOL`, `process.env.CALLS_ENABLED`: a switch of the environment, which something depends on. */
function isEnvironmentSwitch(access: ts.PropertyAccessExpression, name: string, last: string): boolean {
  if (last !== 'env' || isNoSwitch(name) || isWhichEnvironment(comparedWith(access))) return false;
  if (PREFIXED.test(name)) return isDeciding(access) || (SAYS_YES.test(name) && isNamedHere(access));
  return /^[A-Z][A-Z0-9_]*_(ENABLED|DISABLED)$/.test(name) && (isDeciding(access) || isNamedHere(access));
}

/** `const isOpen = env.NEXT_PUBLIC_IS_CHAT_ENABLED`: by its name it is yes or no, whatever is decided by it further down; `IS_MOBILE` says what is built. */
const SAYS_YES =
  /_(SHOW|ENABLE|ALLOW|FEATURE)_|_(ENABLED|DISABLED)$|_IS_\w+_(OPEN|ACTIVE|ON|OFF|LIVE|ALLOWED|AVAILABLE)$/;

/** What a value is compared with for equality, if it is. */
export function comparedWith({ parent: around, pos }: ts.Node): ts.Expression | null {
  if (!ts.isBinaryExpression(around) || !/^[!=]==?$/.test(around.operatorToken.getText())) return null;
  return around.left.pos === pos ? around.right : around.left;
}

/** `process.env.NEXT_PUBLIC_STAGE === 'production'`: where the product runs, and nothing that it can do. */
const isWhichEnvironment = (other: ts.Expression | null): boolean =>
  other !== null &&
  ts.isStringLiteralLike(other) &&
  /^(dev|develop(ment)?|prod(uction)?|live|stag(e|ing)|test(ing)?|qa|uat|preview|local(host)?|sandbox)$/i.test(
    other.text,
  );

/** `const isOpen = process.env.X_ENABLED`, `… === 'true'`. */
function isNamedHere(access: ts.Expression): boolean {
  let at: ts.Node = access;
  while (ts.isBinaryExpression(at.parent) || ts.isPrefixUnaryExpression(at.parent)) at = at.parent;
  return ts.isVariableDeclaration(at.parent);
}

export const mayBeEnvironmentSwitch = (name: string): boolean =>
  (PREFIXED.test(name) || /^[A-Z][A-Z0-9_]*_(ENABLED|DISABLED)$/.test(name)) && !isNoSwitch(name);

const CONFIGS = /^(env|environment|config|configuration|settings|runtime config|app config|public config|features?)$/;

/** `config.ENABLE_CHAT`, `process.env.FEATURE_CHAT`, `config.features.chat`, `featureFlags.chat`. */
export function entryOf(access: ts.PropertyAccessExpression): Detection | null {
  const { parent } = access;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === access) return null;
  if (ts.isCallExpression(parent) && parent.expression === access) return null;
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === access &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
    return null;
  const name = textOf(access.name);
  const before = chainOf(access.expression).map(one => splitWords(one).join(' '));
  // `this.$store.state.allowGuests`
  const last = before.at(-1) === 'state' && before.at(-2)?.endsWith('store') ? 'store state' : (before.at(-1) ?? '');
  const isConfig = before.some(one => CONFIGS.test(one));
  const isSwitch = isSwitchName(name) && !isKeyOfPerson(access);
  // `FeatureFlags.X` names a flag; asking is what is done with the name.
  const isValue = !/^[A-Z]/.test(chainOf(access.expression).at(-1) ?? '');
  const isEntry = isValue && (TABLES.test(last) || isOfFeatures(before)) && !NO_FLAG.test(name);
  // `if (config.disableChat)`: what belongs to the configuration itself, and decides something.
  const isOwn = HANDED.test(last) && isOfProduct(name, before);
  const isNamedSwitch = (isOwn || isInPartOfConfig(before)) && SWITCH.test(name) && isDeciding(access);
  return (isConfig && isSwitch) || isEnvironmentSwitch(access, name, last) || isNamedSwitch || isEntry
    ? {
        node: nameNode(access)!,
        symbol: before.length > 0 ? `${chainOf(access.expression).at(-1)}.${name}` : name,
        argument: name,
      }
    : null;
}

/** `setClientSetting(SETTINGS.ENABLE_SYNC, on)`, `{ [SETTINGS.ENABLE_SYNC]: true }`: the name of what each person chooses for themselves. */
function isKeyOfPerson(access: ts.PropertyAccessExpression): boolean {
  if (!/^(settings?|preferences?|prefs)$/i.test(nameOf(access.expression) ?? '')) return false;
  const { parent } = access;
  if (ts.isComputedPropertyName(parent)) return true;
  const words = ts.isCallExpression(parent) && parent.expression !== access ? wordsOf(parent.expression) : [];
  if (!words.some(word => /^(settings?|preferences?|prefs?)$/.test(word))) return false;
  return words.some(word => /^(set|update|save|toggle|change|client|user|person|local|own|my)$/.test(word));
}

/** A game or a bot has a configuration as well, which says what is allowed in it. */
function isOfProduct(name: string, before: readonly string[]): boolean {
  const isPlain = /^config(uration)?$/.test(before.at(-1) ?? '');
  if (!isPlain || /^(enable|disable)[A-Z]|[a-z](Enabled|Disabled)$/.test(name)) return true;
  const holder = before.at(-2);
  return holder !== undefined && OF_PRODUCT.test(holder);
}

const OF_PRODUCT =
  /^(this|meta|app|window|global|global this|store|state|server|site|instance|runtime|public|ctx|context)$/;

/** `config.features.chat`, `config.features.timelines.local` */
function isOfFeatures(before: readonly string[]): boolean {
  const at = before.lastIndexOf('features');
  return at > 0 && at >= before.length - 2 && before.slice(0, at).some(one => CONFIGS.test(one));
}

/** `if (config.feature.disableInvites)`, `settings.modules.shopEnabled`: the part of a configuration that says what the product can do. */
const isInPartOfConfig = (before: readonly string[]): boolean =>
  /^(features?|modules|functions)$/.test(before.at(-1) ?? '') && CONFIGS.test(before.at(-2) ?? '');

/** `APP_CONFIG.features[name]`: which one it is, nobody can tell from this line. */
export function openEntryOf(access: ts.ElementAccessExpression): Detection | null {
  const key = access.argumentExpression;
  const { parent } = access;
  const isSet =
    ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isSet || ts.isNumericLiteral(key)) return null;
  const table = chainOf(access.expression);
  const before = table.map(one => splitWords(one).join(' '));
  if (!TABLES.test(before.at(-1) ?? '') && !(before.at(-1) === 'features' && isOfFeatures(before))) return null;
  const text = ts.isStringLiteralLike(key) ? key.text : null;
  const node = nameNode(access.expression);
  return (
    node && {
      node,
      symbol: table.at(-1)!,
      argument: text,
      ...(text === null && { traits: [OPEN_KEY] }),
    }
  );
}

/** The value is asked for: in a test, or as one side of it. */
export function isDeciding(access: ts.Expression): boolean {
  let at: ts.Node = access;
  while (
    ts.isParenthesizedExpression(at.parent) ||
    ts.isPrefixUnaryExpression(at.parent) ||
    (ts.isBinaryExpression(at.parent) && /^(&&|\|\||[!=]==?)$/.test(at.parent.operatorToken.getText()))
  ) {
    if (ts.isBinaryExpression(at.parent) && at.parent.left === at && at.parent.operatorToken.getText() === '&&')
      return true;
    at = at.parent;
  }
  const { parent } = at;
  // `return siteConfig.allowGuests && …`
  if (ts.isReturnStatement(parent) && at !== access) return true;
  return (
    (ts.isIfStatement(parent) && parent.expression === at) ||
    (ts.isConditionalExpression(parent) && parent.condition === at)
  );
}
