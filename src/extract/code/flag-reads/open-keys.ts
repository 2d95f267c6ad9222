import type { CompiledConcept } from '../concepts.ts';
import { fitsCallName } from '../call-sites.ts';
import type { CallSite } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { declaredName, enclosingFunction, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Trait of a read of which the key is not fixed in the code. */
export const OPEN_KEY = 'open-key';
/** Trait of a place that only says what a flag gives where nothing else does: nothing is asked there. */
export const DEFAULT_ONLY = 'default-only';

/** Packages of flag systems. */
const PACKAGES =
  /^(@openfeature\/|launchdarkly-|@launchdarkly\/|unleash-|@unleash\/|@growthbook\/|firebase(-admin)?\/remote-config|@react-native-firebase\/remote-config|@angular\/fire\/remote-config|statsig-|@statsig\/|posthog-|@posthog\/|configcat-|@configcat\/|flagsmith|@flipt-io\/)/;
/** What a client of one is called. */
const CLIENTS =
  /(^| )(open feature|feature flags?|flag client|flags client|unleash|growthbook|ld client|launch ?darkly|statsig|flagsmith|posthog|config ?cat|flipt|remote config)$/;
/** Verbs with a key that hardly anything but a flag system has. */
const VERBS =
  /^((get|use) (boolean|string|number|object)( flag)? (value|details)|(bool |boolean |string |number |json |int |double )?variation( detail)?|is enabled|is on|is off|is feature enabled|use (feature )?flag( (value|enabled))?|use feature is on|(get|use) feature value|get feature flag|check gate|use gate|has feature|get value( async)?|get (boolean|string|number)|get variant|get treatment)$/;

/** A flag is asked for under a key that is not fixed here: which one it is, nobody can tell from this line. */
export function asksOpenKey({ call, words, receiver }: CallSite, file: ParsedFile, concept: CompiledConcept): boolean {
  if (!VERBS.test(words.join(' '))) return false;
  if (!CLIENTS.test(receiver.join(' ')) && !importsSystem(file)) return false;
  const isRemote = /^get (value|boolean|string|number)$/.test(words.join(' ')) && call.arguments.length === 2;
  const key = call.arguments[isRemote ? 1 : 0];
  if (!key || !isOpen(key)) return false;
  // Inside of the project's own way to ask, whose callers are told of instead.
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) {
    const name = declaredName(at);
    if (name !== null && fitsCallName(concept, name)) return false;
  }
  return true;
}

function importsSystem({ imports }: ParsedFile): boolean {
  for (const { specifier } of imports.values()) if (PACKAGES.test(specifier)) return true;
  return false;
}

/** A name, a member or a text that is put together, of which the value is not known. */
function isOpen(key: ts.Expression): boolean {
  const inner = unwrap(key);
  const isText =
    ts.isIdentifier(inner) ||
    ts.isPropertyAccessExpression(inner) ||
    ts.isElementAccessExpression(inner) ||
    ts.isTemplateExpression(inner) ||
    ts.isConditionalExpression(inner) ||
    ts.isBinaryExpression(inner);
  return isText && literalOf(inner) === null;
}
