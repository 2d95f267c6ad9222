import type { CompiledConcept } from '../concepts.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { chainOf, declaredName, enclosingFunction, isFunction, nameNode, nameOf, unwrap } from '../names.ts';
import { isGivenAway, isNoteOnly } from '../pay/given-away.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { scriptsIn } from './addresses.ts';
import { isToldOfVisit } from './told-of-visit.ts';
import type { SdkUse } from './calls.ts';
import { argumentsOf, useReader } from './calls.ts';
import type { Entry } from './options.ts';
import { kindsOf, attributesOf, entriesOf, optionOf, optionsOf, traitsOf } from './options.ts';
import { personalIn } from './personal.ts';
import { ABOUT_PERSON, tellsOfPerson } from './reported-people.ts';
import { scriptTextOf } from './scripts.ts';
import { isOnlySwitch, withSwitches } from './switches.ts';
import type { Sdk } from './table.ts';
import { bareName } from './table.ts';
import { knowsEvents } from './tracking-names.ts';
import { isUnprompted } from './unprompted.ts';
import { isHandedOn, isSentOn, nameNodeOf, wrappedReader } from './wrapping.ts';

type Found = Omit<Detection, 'sdk'> & { sdk: Sdk; byAddress?: true; isHanded?: boolean; traits: readonly string[] };

/** Uses of the products that a concept lists under `sdk`. */
export function detectSdks(file: ParsedFile, context: DetectContext): Detection[] {
  const { sdks } = context.concept;
  const { read, wrappedBy } = readersOf(context);
  const found: Found[] = [];
  for (const node of file.ofKinds(KINDS)) {
    const uses = read(node, file);
    found.push(...uses.flatMap(use => detectionOf(use, file, sdks)));
    if (uses.length === 0 && ts.isCallExpression(node)) found.push(...wrapped(node, wrappedBy(node), file));
    found.push(...loaded(node, found, sdks));
  }
  const own = found.filter(
    ({ node, sdk, byAddress }) =>
      !isWithinUnlike(context.concept, file.path, node) && !(byAddress && found.some(one => startsByCall(one, sdk))),
  );
  return onePerPlace(withSwitches(own, file.placeOf));
}

/** What uses a product, and texts in which its script can stand. */
const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
];

type Readers = ReturnType<typeof makeReaders>;

/** What has been read stays with the files it was read from. */
const readers = new WeakMap<Slice, Map<CompiledConcept, Readers>>();

function readersOf(context: DetectContext): Readers {
  const ofSlice = readers.get(context.slice) ?? new Map<CompiledConcept, Readers>();
  readers.set(context.slice, ofSlice);
  const made = ofSlice.get(context.concept) ?? makeReaders(context);
  ofSlice.set(context.concept, made);
  return made;
}

function makeReaders(context: DetectContext) {
  const { slice, concept } = context;
  // A product of which no file holds a name is in no value either.
  const present = concept.sdks.filter(
    ({ globals, members, packages }) =>
      [...globals.keys(), ...[...members].map(bareName)].some(slice.holdsName) || packages.some(slice.quotes),
  );
  const read = useReader(present, context);
  const wrappedBy = knowsEvents(context.concept) ? wrappedReader(context, read) : () => [];
  return { read, wrappedBy };
}

function detectionOf(use: SdkUse, file: ParsedFile, sdks: readonly Sdk[]): Found[] {
  const { sdk, node, head, told } = use;
  const isSnippet = argumentsOf(node).some(argument => ts.isIdentifier(argument) && argument.text === 'arguments');
  const isReset = use.traits.includes('identifies-person') && argumentsOf(node).every(isNothing);
  if (isSnippet || (isReset && argumentsOf(node).length > 0)) return [];
  if (use.traits.includes('starts-purchase') && isGivenAway(node)) return [];
  if (use.traits.includes('changed') && isNoteOnly(node)) return [];
  const entries = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node) ? attributesOf(node) : given(node);
  const isTold = use.traits.includes(ABOUT_PERSON) && tellsOfPerson(argumentsOf(node), entries);
  const isOfVisit = sdk.traits.includes('measurement') && isToldOfVisit(argumentsOf(node));
  const said = isTold ? use.traits : use.traits.filter(trait => trait !== ABOUT_PERSON);
  const known = isOfVisit ? said.map(trait => (trait === 'identifies-person' ? 'event' : trait)) : said;
  if (known.length === 0) return [];
  const sends = isTold || known.some(trait => trait === 'event' || trait === 'identifies-person');
  const personal = sends ? personalIn(entries) : [];
  const carrier = known.includes('event') && personal.length === 0 ? isHandedOn(use) : null;
  // `const gtag = (...args) => dataLayer.push(args)`: the vendor's own function, which is judged where it is called.
  const name = carrier && declaredName(carrier);
  if (name && sdks.some(one => one.globals.has(name))) return [];
  const own = carrier ? ['wrapper'] : [...known, ...traitsOf(sdk, entries)];
  if (own.includes('asks-permission') && isUnprompted(node)) own.push('unprompted');
  return [
    {
      sdk,
      node: carrier ? nameNodeOf(carrier) : head,
      symbol: carrier
        ? (nameOf(nameNodeOf(carrier) as ts.Expression) ?? symbolOf(head))
        : (symbolOfPlugin(node) ?? symbolOf(head)),
      argument: argumentOf(node, told),
      traits: unique([...own, ...kindsOf(sdk, entries), ...(personal.length > 0 ? ['personal-data'] : [])]),
      options: [...optionsOf(sdk, entries, file.placeOf), ...personal.map(entry => optionOf(entry, file.placeOf))],
      guardedAt: node,
      isHanded: isHanded(node),
    },
  ];
}

/** `<PostHogProvider client={posthog}>` */
const isHanded = (node: ts.Node): boolean =>
  (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
  node.tagName.getText().endsWith('Provider') &&
  node.attributes.properties.some(one => ts.isJsxAttribute(one) && one.name.getText() === 'client');

/** An event that goes through a function of the product's own. */
function wrapped(call: ts.CallExpression, uses: readonly SdkUse[], file: ParsedFile): Found[] {
  const head = uses.length > 0 ? nameNode(call.expression) : null;
  if (!head) return [];
  return uses.map(({ sdk, traits, node }) => {
    const personal = personalIn(given(call, argument => isSentOn(argument, call, node)));
    // What a function says of a person by itself is judged there.
    const isEvent = traits.includes('event');
    const held = isEvent || personalIn(given(node)).length === 0 ? personal : [];
    return {
      sdk,
      node: head,
      symbol: symbolOf(head),
      argument: argumentOf(call, null),
      traits: unique([
        isEvent ? 'event' : 'identifies-person',
        ...sdk.traits,
        ...(held.length > 0 ? ['personal-data'] : []),
      ]),
      options: held.map(entry => optionOf(entry, file.placeOf)),
      guardedAt: call,
    };
  });
}

/** The script of a product, by its address. Its own call in the same file says more; one address of a product is enough. */
function loaded(node: ts.Node, before: readonly Found[], sdks: readonly Sdk[]): Found[] {
  const text = scriptTextOf(node);
  if (text === null) return [];
  return scriptsIn(text, sdks).flatMap(({ sdk, sign }) =>
    before.some(one => one.sdk === sdk && !one.traits.includes('event') && !isOnlySwitch(one))
      ? []
      : [
          {
            sdk,
            byAddress: true,
            node,
            within: sign,
            symbol: sign,
            argument: text,
            traits: unique([...sdk.loads, ...sdk.traits]),
          },
        ],
  );
}

/** What starts the product says more than the address of its script in the same file. */
const startsByCall = (one: Found, sdk: Sdk) => one.sdk === sdk && !one.byAddress && one.traits.includes('starts');

function onePerPlace(found: readonly Found[]): Detection[] {
  const places = new Map<ts.Node, Found>();
  for (const one of found) {
    const first = places.get(one.node);
    places.set(one.node, first ? joined(first, one) : one);
  }
  const all = oncePerReport([...places.values()]);
  return all
    .filter(one => !all.some(other => isPartOf(one, other) || isOtherWay(one, other)))
    .map(({ sdk, byAddress = false, isHanded, ...one }) => ({
      ...one,
      sdk: { product: sdk.product, byAddress, ...(isHanded && { isHanded }) },
    }));
}

/** `trackBoth(name, values)` that tells who it is and what they did: what is sent with either is sent. */
const joined = (first: Found, one: Found): Found => ({
  ...first,
  traits: unique([...first.traits, ...one.traits]),
  ...(!first.options?.length && one.options && { options: one.options }),
});

/** What one report is told of somebody is one thing, however many calls say it. */
const oncePerReport = (found: readonly Found[]): Found[] => {
  const isAdded = ({ traits }: Found) => traits.includes(ABOUT_PERSON) && !traits.includes('switch');
  return found.filter((one, index) => {
    const around = isAdded(one) ? enclosingFunction(one.node) : null;
    return !found.slice(0, index).some(other => around && isAdded(other) && enclosingFunction(other.node) === around);
  });
};

/** `init({ integrations: [replayIntegration()] })` that records already: what is handed to it says nothing more. */
const isPartOf = (one: Found, other: Found): boolean =>
  one !== other &&
  one.sdk === other.sdk &&
  !!one.guardedAt &&
  !!other.guardedAt &&
  one.guardedAt !== other.guardedAt &&
  one.guardedAt.pos >= other.guardedAt.pos &&
  one.guardedAt.end <= other.guardedAt.end &&
  one.traits.every(trait => other.traits.includes(trait));

/** `if (offer) await requestSubscription({ sku, offer }); else await requestSubscription({ sku })`: one purchase, begun in two ways. */
const isOtherWay = (one: Found, other: Found): boolean =>
  one !== other &&
  one.sdk === other.sdk &&
  one.symbol === other.symbol &&
  one.traits.includes('starts-purchase') &&
  other.node.pos < one.node.pos &&
  isAlternative(one.node, other.node);

function isAlternative(later: ts.Node, earlier: ts.Node): boolean {
  for (let at: ts.Node = later; at.parent && !isFunction(at); at = at.parent)
    if (ts.isIfStatement(at.parent) && at.parent.elseStatement === at) {
      const then = at.parent.thenStatement;
      if (earlier.pos >= then.pos && earlier.end <= then.end) return true;
    }
  return false;
}

/** What the arguments set, and the arguments that have a name of their own. */
function given(node: SdkUse['node'], isMeant: (argument: ts.Expression) => boolean = () => true): Entry[] {
  return argumentsOf(node).flatMap(argument => {
    if (!isMeant(argument)) return [];
    const inner = unwrap(argument);
    const named = ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
    const entry: Entry = { name: nameOf(inner) ?? '', node: argument, value: argument };
    return [...(named ? [entry] : []), ...entriesOf(argument)];
  });
}

function isNothing(argument: ts.Expression): boolean {
  const literal = literalOf(argument);
  return literal !== null && (literal.value === null || literal.value === undefined);
}

function symbolOf(head: ts.Node): string {
  const { parent } = head;
  // `require('package')(key)`
  if (ts.isStringLiteralLike(head) && ts.isCallExpression(parent)) return head.text;
  const whole = ts.isPropertyAccessExpression(parent) && parent.name === head ? parent : (head as ts.Expression);
  return chainOf(whole)
    .filter(name => name !== 'this' && name !== 'window')
    .slice(-2)
    .join('.');
}

/** `app.use(VueMatomo, …)`: what is plugged in says more than that something is. */
function symbolOfPlugin(node: SdkUse['node']): string | null {
  const [plugin] = ts.isCallExpression(node) && nameOf(node.expression) === 'use' ? node.arguments : [];
  return plugin && ts.isIdentifier(plugin) && ts.isCallExpression(node)
    ? `${symbolOf(nameNode(node.expression) ?? node.expression)}(${plugin.text})`
    : null;
}

function argumentOf(node: SdkUse['node'], told: string | null): string | null {
  for (const argument of argumentsOf(node)) {
    const value = literalOf(argument)?.value;
    if (typeof value === 'string' && value !== told) return value;
  }
  return told;
}

const unique = (words: readonly string[]) => [...new Set(words)];
