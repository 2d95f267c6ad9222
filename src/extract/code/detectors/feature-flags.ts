import { literally } from '../../../kit/text.ts';
import { callSiteOf, isCallOf } from '../call-sites.ts';
import type { FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { DetectContext, Detection, Detector } from '../detector.ts';
import { evidenceReader } from '../evidence.ts';
import {
  entryOf,
  isSwitchName,
  mayBeEnvironmentSwitch,
  mayNameHanded,
  openEntryOf,
  TABLES,
} from '../flag-reads/entries.ts';
import { configuredAt, mayBeConfigured } from '../flag-reads/configured.ts';
import { fallbackOf } from '../flag-reads/fallback.ts';
import { handsOutFlags, heldAt, mayHandOut, pickedAt } from '../flag-reads/handed-out.ts';
import { asksOpenKey } from '../flag-reads/open-keys.ts';
import { isOtherFeature } from '../flag-reads/other-features.ts';
import { readDefaults, readOwnFlag } from '../flag-reads/own-flags.ts';
import { IMPORTS_PACKAGE, isOfSystem, OPEN_KEY, OWN_VERBS, VERBS } from '../flag-reads/systems.ts';
import {
  constantAt,
  isSwitchConstant,
  keyedAt,
  mayBeEnsured,
  mayBeginKey,
  mayBeSwitchKey,
  requiredAt,
} from '../flag-reads/switches.ts';
import { importedAt, mayImportTable } from '../flag-reads/imported.ts';
import { keptAt } from '../flag-reads/kept.ts';
import { FLAG_TAGS, KIT_TAGS, readTag } from '../flag-reads/tags.ts';
import { isToldOfCallers, readWrapped } from '../flag-reads/wrapped.ts';
import { literalOf } from '../literals.ts';
import { chainOf, nameNode, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';

/** `config.disableChat`, `serverConfiguration?.uploadsEnabled` */
const SWITCHES = /config(uration)?['")\]]*[?!]*\s*\.\s*((enable|disable)\w|\w+(Enabled|Disabled)\b)/i;

/** `plugin_data.allowGuests`, `siteSettings.enableChat` */
const HANDED =
  /(?:config(?:uration)?|settings|options|_data|[a-z]Data|store[?!]?\.state)['")\]]*[?!]*\s*\.\s*(?:(?:enable|disable|allow)[_A-Z]|\w+(?:_can_|Can[A-Z])|\w+(?:[eE]nabled|[dD]isabled)\b)/i;
/** A constant in capitals is asked. */
const CONSTANTS =
  /(?:\bif\s*\(|&&|\|\||\?|!|\breturn|\w[eE]nabled:)\s*!?\s*(?:(?:ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z]|[A-Z][A-Z0-9_]*_(?:ENABLED|DISABLED|MODE)\b)|\b[A-Z][A-Z0-9_]*_(?:ENABLED|DISABLED|MODE)\s*(?:&&|\?|\|\|)/;

/** `config.features.chat`: of features of anything else nothing is said. */
const OF_CONFIG =
  /(?:env|environment|config|configuration|settings|features?)\b[^;{}]{0,80}?\bfeatures\s*[?!]?\.\s*[\w?]/i;

const FROM_FLAGS = /import\s*(?:\w+\s*,\s*)?\{([^}]{0,2000})\}\s*from\s+['"][^'"]*\bflags?(?:\.\w+)?['"]/g;
/** Something of a module of flags is called. */
const asksImported: FileTest = ({ text }) =>
  [...text.matchAll(FROM_FLAGS)].some(([, names = '']) =>
    names.split(',').some(one => {
      const name = /[\w$]+\s*$/.exec(one)?.[0].trim();
      return name !== undefined && new RegExp(`(?<![\\w$])${literally(name)}\\s*\\(`).test(text);
    }),
  );

/**
 * Flags that are asked for under a constant, in a list of features, under a key that says so, or as an entry of a
 * configuration. The bare word `flags` is never one: bits of users, of messages, of countries.
 */
const detector: Detector = {
  occurs: ask =>
    any(
      all(ask.word('config configuration'), inText(SWITCHES)),
      all(
        ask.called('flags toggles switches', (_, name) => mayHandOut(name)),
        handsOutFlags,
      ),
      all(ask.word('enabled disabled'), ask.word('config configuration settings'), mayBeConfigured),
      all(
        ask.name('feature flag', (words, name) => /^[A-Z]/.test(name) && OWN_TABLE.test(words.join(' '))),
        inText(HANDS_CONSTANT),
      ),
      ask.name('enable feature ff experiment', (_, name) => isSwitchName(name)),
      all(
        ask.name('enable disable allow enabled disabled can', (_, name) => mayNameHanded(name)),
        inText(HANDED),
      ),
      all(
        ask.name('allow enable disable feature enabled disabled mode', (_, name) => isSwitchConstant(name)),
        inText(CONSTANTS),
      ),
      ask.name('require requires required', (_, name) =>
        /^requires?d?(Feature|Configuration|Flag|Experiment)/.test(name),
      ),
      all(ask.word('feature featureflag experimental experiments experiment'), inText(mayBeginKey)),
      all(
        ask.name('env', (_, name) => name === 'env'),
        ask.name('next nuxt vite react vue gatsby expo public enabled disabled', (_, name) =>
          mayBeEnvironmentSwitch(name),
        ),
      ),
      all(
        ask.called('get read has is use config env', words => /^(get|read|has|is|use)\b/.test(words.join(' '))),
        ask.word('policy policies config configuration settings env nconf'),
        any(inText(mayBeSwitchKey), inText(mayBeEnsured)),
      ),
      all(ask.named('getConfigValue observeConfigValue'), inText(/['"](?:Enable|Disable|Allow)[A-Z]/)),
      ask.name('feature enabled', words => TABLES.test(words.join(' '))),
      all(ask.named('features'), inText(OF_CONFIG)),
      all(
        ask.name('enabled active guild features feature', words => LISTS.test(words.join(' '))),
        inText(ASKED_LIST),
      ),
      ask.called('is has check use get are can feature flag gate', namesFlag),
      ask.name('feature hog', (_, name) => FLAG_TAGS.test(name)),
      all(ask.named('Feature Flag Toggle Flagged'), inText(KIT_TAGS)),
      mayImportTable(ask),
      ask.named('defaultConfig setDefaults setDefaultsAsync'),
      all(ask.named('flag'), inText(/\bflag(<[^>]{0,200}>)?\s*\(\s*\{/)),
      all(ask.word('flag flags'), asksImported),
      // What wraps a system's own read, whatever its key.
      all(
        ask.called(
          'boolean string number object int integer numeric double json variation variable is flag feature gate value treatment treatments variant decision decide experiment activate dynamic',
          words => VERBS.test(words.join(' ')) || OWN_VERBS.test(words.join(' ')),
        ),
        inText(IMPORTS_PACKAGE),
      ),
      all(
        ask.called(
          'is are enabled on off active allowed available get check has use evaluate variation treatment peek',
          asks,
        ),
        any(
          ask.name(
            'feature gate toggle experiment flag',
            (words, name) => /^[A-Z]/.test(name) && FLAG_TABLE.test(words.join(' ')),
          ),
          inText(FLAG_KEY),
          ask.name('remote', words => /remote ?config/.test(words.join(' '))),
        ),
      ),
    ),
  tells: (head, file) => {
    const fallback = fallbackOf(head, file);
    return fallback ? { options: [fallback] } : {};
  },
  isLookAlike: isOtherFeature,
  detect(file, context) {
    return [
      ...file.ofKinds(READ).flatMap(node => {
        if (ts.isBindingElement(node)) return pickedAt(node, file);
        return readFlag(node, file, context) ?? readDefaults(node, file);
      }),
      ...file.tags.flatMap(tag => readTag(tag, file) ?? []),
      ...readWrapped(file, context),
    ];
  },
};

const READ = [
  ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.PropertyAssignment,
];

export default detector;

const noFlags = evidenceReader(new Set());

function readFlag(node: ts.Node, file: ParsedFile, context: DetectContext): Detection | null {
  if (ts.isPropertyAccessExpression(node))
    return entryOf(node) ?? heldAt(node, file) ?? configuredAt(node) ?? importedAt(node, file);
  if (ts.isElementAccessExpression(node)) return openEntryOf(node);
  if (ts.isIdentifier(node)) return constantAt(node, file);
  if (ts.isPropertyAssignment(node)) return requiredAt(node);
  if (!ts.isCallExpression(node) || isOtherFeature(node)) return null;
  const own = readOwnFlag(node, file, context) ?? featureOf(node) ?? keptAt(node);
  if (own) return own;
  const site = callSiteOf(node, file);
  const { concept } = context;
  if (!site || isCallOf(concept, site, noFlags) || isUnlike(concept, site.words, node.expression)) return null;
  const key = keyOf(node, site.words, site.receiver);
  const isOpen = key === null && asksOpenKey(site, file, concept) && !isToldOfCallers(node);
  if (!key && !isOpen) return keyedAt(node);
  const value = key && literalOf(key)?.value;
  const fallback = fallbackOf(site.head, file);
  return {
    node: site.head,
    symbol: chainOf(node.expression).slice(-2).join('.'),
    argument: typeof value === 'string' ? value : null,
    ...(typeof value !== 'string' && { traits: [OPEN_KEY] }),
    ...(fallback && { options: [fallback] }),
  };
}

/** `configs.feature(props.name)`: an open key, which only a configuration is asked for so. */
function featureOf(call: ts.CallExpression): Detection | null {
  const [key] = call.arguments;
  const [holder, name] = chainOf(call.expression).slice(-2);
  if (name !== 'feature' || call.arguments.length !== 1 || !key || literalOf(key)) return null;
  return /^((app|runtime|site)?_?configs?|features|flags)$/i.test(holder!)
    ? { node: nameNode(call.expression)!, symbol: `${holder}.${name}`, argument: null, traits: [OPEN_KEY] }
    : null;
}

/** Verbs that ask any system for any value. */
const asks = (words: readonly string[]): boolean => ASKS.test(words.join(' '));
const ASKS =
  /^((is|are) )?(enabled|on|off|active|allowed|available|enabled for|enabled for user)$|^(get|get value|get value async|get boolean|get string|get number|check|has|use|use value|evaluate|variation|treatment|peek|use setting|get setting)$/;

/** The argument that names the flag; null if the call asks for something else. */
function keyOf(call: ts.CallExpression, words: readonly string[], receiver: readonly string[]): ts.Expression | null {
  const [first, second] = call.arguments;
  if (!first) return null;
  const verb = words.join(' ');
  // `guild.features.includes('X')`
  const isList = /^(includes|has|contains)$/.test(verb) && LISTS.test(receiver.join(' '));
  if (isList) return isNamed(first) && isSwitchList(call, first) ? first : null;
  // `isFeatureEnabledForUser(FeatureFlags.X, user)`
  if (namesFlag(words) && isNamed(first)) return first;
  const isAsking = ASKS.test(verb);
  if (isAsking && isFlagConstant(first)) return first;
  // `isRolledOut(FEATURE_FLAGS.CALLS)`: of a table of flags and of nothing else, by whatever name.
  const constant = ASKS_ANYHOW.test(verb) ? [first, second].find(one => one && isFlagConstant(one, OWN_TABLE)) : null;
  if (constant) return constant;
  if (isAsking && ts.isStringLiteralLike(first) && FLAG_KEY.test(first.getText())) return first;
  // `statsig.checkGate(user, 'x')`, `hasFeatureFlag(tenant, FLAG.X)`
  if (second && (GATES.test(verb) || namesFlag(words)) && !isNamed(first) && isNamed(second)) return second;
  // `getBoolean(remoteConfig, 'x')`
  const isRemote =
    /^get (value|boolean|string|number)$/.test(verb) &&
    /remote ?config/i.test(splitWords(nameOf(first) ?? '').join(' '));
  if (isRemote && second && isNamed(second)) return second;
  // Of a client that is made or imported from a flag system, by whatever name: `ld.variation('x', user, false)`.
  const own = VERBS.test(verb) || OWN_VERBS.test(verb) ? [first, second].find(one => one && isNamed(one)) : null;
  return own && isOfSystem(call.expression) ? own : null;
}

const GATES = /^(check gate|get feature gate|get dynamic config|get experiment)$/;
const ASKED_LIST = /(?:features|feature_?flags)\b[^;(]{0,60}?\.\s*(?:includes|has|contains)\s*\(/i;
const FLAG_KEY = /['"`](feature|ff|experiment)s?[-_.:]/;
const LISTS = /^(enabled |active |guild )?(features|feature flags)$/;

/** Whoever has features that are switched on; a product of a catalogue, or a step, has features of another kind. */
const HOLDERS =
  /^(user|account|member|guild|org|organi[sz]ation|team|tenant|workspace|company|customer|session|viewer|me|config|settings|license|subscription|plan|app|site|instance|server|props)$/;

/**
 * A list that stands alone can hold anything; what belongs to somebody, or is asked for by a constant or in capitals, is
 * what is switched on.
 */
function isSwitchList(call: ts.CallExpression, first: ts.Expression): boolean {
  const key = unwrap(first);
  if (!ts.isStringLiteralLike(key) || /^[A-Z][A-Z0-9_]+$/.test(key.text)) return true;
  return chainOf(call.expression)
    .slice(0, -2)
    .some(name => splitWords(name).some(word => HOLDERS.test(word)));
}

const namesFlag = (words: readonly string[]) =>
  /^(is|has|check|use|get|are|can use) (feature|gate|toggle|experiment)s? ?(flag|gate|toggle|value|enabled|on|active|available|allowed)?( (for|in|by) \w+( \w+)?)?$/.test(
    words.join(' '),
  ) ||
  /^is flag (enabled|on)$/.test(words.join(' ')) ||
  /^(feature|flag|gate) (enabled|is on|in url|from url|on)$/.test(words.join(' ')) ||
  /^check( statsig)? gate$/.test(words.join(' '));

/** A string, or a constant in capitals or with a table before the dot. */
function isNamed(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (ts.isStringLiteralLike(inner)) return true;
  const [root, ...rest] = chainOf(inner);
  return rest.length > 0 ? /^[A-Z]/.test(root ?? '') : /^[A-Z][A-Z0-9_]+$/.test(root ?? '');
}

/** `Feature.Chat`, `FEATURE_FLAGS.CHAT`, `Gate.NewInbox`: a member of a table that is named for flags. */
function isFlagConstant(expression: ts.Expression, tables = FLAG_TABLE): boolean {
  const chain = chainOf(unwrap(expression));
  const table = chain.length > 1 ? splitWords(chain.at(-2)!).join(' ') : '';
  return /^[A-Z]/.test(chain.at(-2) ?? '') && tables.test(table);
}

const OWN_TABLE = /(^| )(feature (flags?|toggles?|gates?|switch(es)?|flag (key|name)s?)|flag (key|name)s?)$/;
const ASKS_ANYHOW = /^(is|are|has|check|use|can|should|evaluate|read|ask|get)\b/;
const HANDS_CONSTANT =
  /\b(?:is|are|has|check|use|can|should|evaluate|read|ask|get)\w*\(\s*[^()]{0,80}?(?:feature_?(?:flag|toggle|gate|switch)|flag_?(?:key|name))\w*\.\w/i;
const FLAG_TABLE =
  /(^| )(features?|feature flags?|gates?|toggles?|experiments?|feature (gate|toggle|key)s?|flag (key|name)s?)$/;
