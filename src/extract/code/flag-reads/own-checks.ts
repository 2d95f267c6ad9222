import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { eachNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Trait of the product's own way to ask, whose callers are told of. */
export const WRAPPER = 'wrapper';

const HOLDS =
  /^(Feature(Flag|Toggle)?s?|Experiments?|Flags?|(Feature)?Toggles?)(Service|Store|Manager|Client|Provider|Controller)?$/;
const IN_TEXT =
  /\bclass\s+(?:Feature(?:Flag|Toggle)?s?|Experiments?|Flags?|(?:Feature)?Toggles?)(?:Service|Store|Manager|Client|Provider|Controller)?\b/;
const ASKS =
  /^(is|has)(Feature|Flag|Experiment|Toggle)?(Enabled|On|Active)$|^(isFeatureEnabled|hasFeature|hasFlag|hasVariation)$/;

export const mayDeclareCheck = (ask: Ask): FileTest =>
  all(
    ask.name('is has', (_, name) => ASKS.test(name)),
    inText(IN_TEXT),
  );

/** `class Experiments { isEnabled(one) { … } }`: where a product has flags of its own, the method that tells of one. */
export const ownChecks = (file: ParsedFile): Detection[] =>
  file.ofKind<ts.MethodDeclaration>(ts.SyntaxKind.MethodDeclaration).flatMap(method => {
    const [given] = method.parameters;
    const around = method.parent;
    const isOwn = ts.isClassLike(around) && HOLDS.test(around.name?.text ?? '');
    if (!isOwn || !ASKS.test(textOf(method.name)) || !given || !ts.isIdentifier(given.name) || !method.body) return [];
    const { text } = given.name;
    let isAsked = false;
    eachNode(method.body, node => {
      isAsked ||= ts.isIdentifier(node) && node.text === text;
    });
    return isAsked ? [{ node: method.name, symbol: textOf(method.name), argument: null, traits: [WRAPPER] }] : [];
  });
