import { chainOf, receiverOf, textOf, unwrap } from '../names.ts';
import { linksOf } from '../links/registry.ts';
import { initializerOf } from '../literals.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Trait of a read of which the key is not fixed in the code. */
export const OPEN_KEY = 'open-key';

/** Packages of flag systems. */
export const PACKAGES =
  /^(@openfeature\/|launchdarkly-|@launchdarkly\/|unleash-|@unleash\/|@growthbook\/|firebase(-admin)?\/remote-config|@react-native-firebase\/remote-config|@angular\/fire\/remote-config|statsig-|@statsig\/|posthog-|@posthog\/|configcat-|@configcat\/|flagsmith|@flipt-io\/|@splitsoftware\/|@optimizely\/|@amplitude\/experiment|@eppo\/|@devcycle\/|@microsoft\/feature-management|@reflag\/|@bucketco\/|tggl-client|vwo-|hypertune|@happykit\/flags)/;
/** The same where a file imports one of them, in its text. */
export const IMPORTS_PACKAGE = new RegExp(String.raw`(?:from|import|require)\s*\(?\s*['"]${PACKAGES.source.slice(1)}`);
/** What a client of one is called. */
export const CLIENTS =
  /(^| )(open feature|feature flags?|flag client|flags client|unleash|growthbook|ld client|launch ?darkly|statsig|flagsmith|posthog|config ?cat|flipt|remote config)$/;
/** Verbs with a key that hardly anything but a flag system has. */
export const VERBS =
  /^((get|use) (boolean|string|number|object)( flag)? (value|details)|(bool |boolean |string |number |json |int |double )?variation( detail)?|is enabled|is on|is off|is feature enabled|use (feature )?flag( (value|enabled))?|use feature is on|(get|use) feature value|get feature flag|check gate|use gate|has feature|get value( async)?|get (boolean|string|number)|get variant|get treatment)$/;

/** Verbs that say nothing by themselves, of a client that is seen to be one. */
export const OWN_VERBS =
  /^(use )?(variants?|variable|variable value|decision|experiment|treatments?|split treatments|dynamic config)$|^(decide|get (experiment|dynamic config|feature gate|treatment with config|feature variable \w+)|is feature enabled|activate)$|^get (boolean|string|integer|numeric|json) assignment$/;

const MAX_HOPS = 4;

/** Whether what is called, or what stands before the dot, comes from a flag system: by its name, its import or its type. */
export function isOfSystem(callee: ts.Expression, hops = MAX_HOPS): boolean {
  const inner = unwrap(callee);
  const receiver = receiverOf(inner);
  if (receiver && CLIENTS.test(splitWords(chainOf(receiver).at(-1) ?? '').join(' '))) return true;
  return hops > 0 && isMadeBySystem(receiver ?? inner, hops);
}

function isMadeBySystem(expression: ts.Expression, hops: number): boolean {
  const inner = unwrap(expression);
  if (ts.isAwaitExpression(inner)) return isMadeBySystem(inner.expression, hops - 1);
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) return isOfSystem(inner.expression, hops - 1);
  if (ts.isPropertyAccessExpression(inner)) {
    if (inner.expression.kind === ts.SyntaxKind.ThisKeyword) return isMemberOfSystem(inner, hops);
    return isMadeBySystem(inner.expression, hops - 1);
  }
  if (!ts.isIdentifier(inner)) return false;
  if (isImported(inner, inner.text)) return true;
  const declared = declarationOf(inner.text, inner);
  if (declared && (ts.isParameter(declared) || ts.isVariableDeclaration(declared)) && isTyped(declared.type))
    return true;
  if (declared && ts.isBindingElement(declared)) {
    const holder = declared.parent.parent;
    return ts.isVariableDeclaration(holder) && holder.initializer !== undefined && hops > 0
      ? isMadeBySystem(holder.initializer, hops - 1)
      : false;
  }
  const value = hops > 0 ? initializerOf(inner) : null;
  return value !== null && value !== inner && isMadeBySystem(value, hops - 1);
}

/** `this.client`, as a property or a parameter of the constructor says what it is. */
function isMemberOfSystem(access: ts.PropertyAccessExpression, hops: number): boolean {
  let owner: ts.Node | undefined = access;
  while (owner && !ts.isClassLike(owner)) owner = owner.parent;
  if (!owner) return false;
  for (const member of owner.members) {
    if (ts.isPropertyDeclaration(member) && textOf(member.name) === access.name.text)
      return isTyped(member.type) || (member.initializer !== undefined && isMadeBySystem(member.initializer, hops - 1));
    if (!ts.isConstructorDeclaration(member)) continue;
    for (const one of member.parameters)
      if (ts.isIdentifier(one.name) && one.name.text === access.name.text && isTyped(one.type)) return true;
  }
  return false;
}

function isTyped(type: ts.TypeNode | undefined): boolean {
  if (!type || !ts.isTypeReferenceNode(type)) return false;
  const root = ts.isIdentifier(type.typeName) ? type.typeName : type.typeName.left;
  return ts.isIdentifier(root) && isImported(root, root.text);
}

function isImported(node: ts.Node, name: string): boolean {
  const binding = linksOf(node)?.imports.get(name);
  return binding !== undefined && PACKAGES.test(binding.specifier);
}
