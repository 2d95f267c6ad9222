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
import { declaredFlags, mayDeclareFlag } from '../flag-reads/declared-flags.ts';
import { configuredAt, mayBeConfigured } from '../flag-reads/configured.ts';
import { fallbackOf } from '../flag-reads/fallback.ts';
import { handsOutFlags, heldAt, mayHandOut, pickedAt } from '../flag-reads/handed-out.ts';
import { handedFlag, madeAt, mayAskMade, mayHandFlag } from '../flag-reads/made-flags.ts';
import { asksOpenKey } from '../flag-reads/open-keys.ts';
import { mayDeclareCheck, ownChecks, WRAPPER } from '../flag-reads/own-checks.ts';
import { mayDivide, ownHalves } from '../flag-reads/own-halves.ts';
import { isOtherFeature } from '../flag-reads/other-features.ts';
import { readDefaults, readOwnFlag } from '../flag-reads/own-flags.ts';
import { IMPORTS_PACKAGE, OPEN_KEY, OWN_VERBS, VERBS } from '../flag-reads/systems.ts';
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
import { chainOf, nameNode, textOf } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';
import { asks, FLAG_KEY, FLAG_TABLE, keyOf, LISTS, namesFlag, OWN_TABLE } from '../flag-reads/keys.ts';

/** `config.disableChat`, `serverConfiguration?.uploadsEnabled` */
const SWITCHES = /config(uration)?['")\]]*[?!]*\s*\.\s*((enable|disable)\w|\w+(Enabled|Disabled)\b)/i;

/** `plugin_data.allowGuests`, `siteSettings.enableChat` */
const HANDED =
  /(?:config(?:uration)?|settings|options|_data|[a-z]Data|store[?!]?\.state)['")\]]*[?!]*\s*\.\s*(?:(?:enable|disable|allow)[_A-Z]|\w+(?:_can_|Can[A-Z])|\w+(?:[eE]nabled|[dD]isabled)\b)/i;

/** A constant in capitals is asked. */
const CONSTANTS =
  /(?:\bif\s*\(|&&|\|\||\?|!|\breturn|\w[eE]nabled:)\s*!?\s*(?:(?:ENABLE|ALLOW|DISABLE|FEATURE)_[A-Z]|[A-Z][A-Z0-9_]*_(?:ENABLED|DISABLED|MODE)\b)|\b[A-Z][A-Z0-9_]*_(?:ENABLED|DISABLED|MODE)\s*(?:&&|\?|\|\|)/;

/** `config.features.chat`, `config.feature.disableChat`: of features of anything else nothing is said. */
const OF_CONFIG =
  /(?:env|environment|config|configuration|settings|features?)\b[^;{}]{0,80}?\b(?:features\s*[?!]?\.\s*[\w?]|(?:feature|modules|functions)\s*[?!]?\.\s*(?:(?:enable|disable|allow)[_A-Z]|\w+(?:_can_|Can[A-Z]|[eE]nabled|[dD]isabled)))/i;

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
        ask.word('policy policies config configuration conf settings env nconf'),
        any(inText(mayBeSwitchKey), inText(mayBeEnsured)),
      ),
      all(ask.named('getConfigValue observeConfigValue'), inText(/['"](?:Enable|Disable|Allow)[A-Z]/)),
      ask.name('feature enabled', words => TABLES.test(words.join(' '))),
      all(ask.named('features feature modules functions'), inText(OF_CONFIG)),
      all(
        ask.name('enabled active guild features feature experiments experimental beta early', words =>
          LISTS.test(words.join(' ')),
        ),
        inText(ASKED_LIST),
      ),
      ask.called('is has check use get are can feature flag gate', namesFlag),
      ask.called('ab abtest split test', (_, name) => HALVES.test(name)),
      mayDivide(ask),
      ask.name('feature hog', (_, name) => FLAG_TAGS.test(name)),
      all(ask.named('Feature Flag Toggle Flagged'), inText(KIT_TAGS)),
      mayImportTable(ask),
      mayDeclareFlag(ask),
      mayAskMade(ask),
      mayHandFlag,
      mayDeclareCheck(ask),
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
    const read = [
      ...file.ofKinds(READ).flatMap(node => {
        if (ts.isBindingElement(node)) return pickedAt(node, file);
        return readFlag(node, file, context) ?? readDefaults(node, file);
      }),
      ...file.tags.flatMap(tag => readTag(tag, file) ?? []),
      ...readWrapped(file, context),
    ];
    const isBeside = (one: Detection, all: readonly Detection[]) =>
      all.some(({ node }) => isAtOneGlance(node, one.node));
    const asked = read.filter(one => !one.traits?.includes(WRAPPER));
    const declared = [...declaredFlags(file), ...ownChecks(file), ...ownHalves(file)].filter(
      one => !isBeside(one, asked),
    );
    // What may be read under any key is said of the function around it already.
    const inner = read.filter(one => one.traits?.includes(WRAPPER) && !isBeside(one, declared));
    return [...asked, ...inner, ...declared];
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
    return entryOf(node) ?? heldAt(node, file) ?? configuredAt(node) ?? importedAt(node, file) ?? madeAt(node);
  if (ts.isElementAccessExpression(node)) return openEntryOf(node);
  if (ts.isIdentifier(node)) return constantAt(node, file);
  if (ts.isPropertyAssignment(node)) return requiredAt(node);
  if (!ts.isCallExpression(node) || isOtherFeature(node)) return null;
  const own = readOwnFlag(node, file, context) ?? featureOf(node) ?? keptAt(node) ?? handedFlag(node);
  if (own) return own;
  const site = callSiteOf(node, file);
  const { concept } = context;
  if (!site || isCallOf(concept, site, noFlags) || isUnlike(concept, site.words, node.expression)) return null;
  const key = keyOf(node, site.words, site.receiver);
  const isOpen = key === null && asksOpenKey(site, file, concept);
  const isTold = isOpen && isToldOfCallers(node);
  if (!key && !isOpen) return keyedAt(node);
  const value = key && literalOf(key)?.value;
  const fallback = fallbackOf(site.head, file);
  return {
    node: site.head,
    symbol: chainOf(node.expression).slice(-2).join('.'),
    argument: typeof value === 'string' ? value : null,
    ...(typeof value !== 'string' && { traits: [isTold ? WRAPPER : OPEN_KEY] }),
    ...(fallback && { options: [fallback] }),
  };
}

/** `useABTest(greeting)`: which of the two halves somebody is in. */
const HALVES = /^(?:use|get|is_?in|in)_?(?:a_?b|split)_?test(?:_?(?:group|variant|value))?$/i;

/** `configs.feature(props.name)`: an open key, which only a configuration is asked for so. */
function featureOf(call: ts.CallExpression): Detection | null {
  const [key] = call.arguments;
  const [holder, name] = chainOf(call.expression).slice(-2);
  const test = nameNode(call.expression);
  if (test && key && HALVES.test(textOf(test)) && call.arguments.length < 3)
    return { node: test, symbol: textOf(test), argument: null, traits: [OPEN_KEY] };
  if (name !== 'feature' || call.arguments.length !== 1 || !key || literalOf(key)) return null;
  return /^((app|runtime|site)?_?configs?|features|flags)$/i.test(holder!)
    ? { node: nameNode(call.expression)!, symbol: `${holder}.${name}`, argument: null, traits: [OPEN_KEY] }
    : null;
}

const ASKED_LIST =
  /(?:features|feature_?flags|experiments|experimental_?tools|beta_?tools)(?:Store|Service|Manager)?\b[^;(]{0,60}?\.\s*(?:includes|has|contains|is(?:Enabled|Active|On))\s*\(/i;

const HANDS_CONSTANT =
  /\b(?:is|are|has|check|use|can|should|evaluate|read|ask|get)\w*\(\s*[^()]{0,80}?(?:feature_?(?:flag|toggle|gate|switch)|flag_?(?:key|name))\w*\.\w/i;
