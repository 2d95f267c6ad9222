import type { CompiledConcept } from '../concepts.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { declaredName, nameNode, nameOf } from '../names.ts';
import { isGivenAway, isNoteOnly } from '../pay/given-away.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { scriptsIn } from './addresses.ts';
import { isToldOfVisit } from './told-of-visit.ts';
import type { SdkUse } from './calls.ts';
import { argumentsOf, useReader } from './calls.ts';
import { kindsOf, attributesOf, optionOf, optionsOf, traitsOf } from './options.ts';
import { personalIn } from './personal.ts';
import { ABOUT_PERSON, tellsOfPerson } from './reported-people.ts';
import { isHint, scriptTextOf } from './scripts.ts';
import { isOnlySwitch, withSwitches } from './switches.ts';
import type { Sdk } from './table.ts';
import { bareName } from './table.ts';
import { knowsEvents } from './tracking-names.ts';
import { isUnprompted } from './unprompted.ts';
import { isHandedOn, isSentOn, nameNodeOf, wrappedReader } from './wrapping.ts';
import { onePerPlace } from './one-per-place.ts';
import { given, isNothing, symbolOf, symbolOfPlugin, argumentOf, unique } from './given-to-sdks.ts';

export type Found = Omit<Detection, 'sdk'> & {
  sdk: Sdk;
  byAddress?: true;
  isHanded?: boolean;
  traits: readonly string[];
};

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
      !isWithinUnlike(context.concept, file.path, node) &&
      !(byAddress && found.some(one => startsByCall(one, sdk))) &&
      !(isHint(node) && found.some(one => one.sdk === sdk && one.byAddress && !isHint(one.node))),
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
    before.some(
      one =>
        one.sdk === sdk && !one.traits.includes('event') && !isOnlySwitch(one) && (isHint(node) || !isHint(one.node)),
    )
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
