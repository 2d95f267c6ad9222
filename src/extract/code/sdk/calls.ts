import { literalOf } from '../literals.ts';
import { chainOf, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Held } from './match.ts';
import { callsAt, heldBy } from './match.ts';
import type { OriginContext } from './origin.ts';
import { loadedBy, originOf } from './origin.ts';
import type { Sdk } from './table.ts';
import { isOfPackage } from './table.ts';

export type Made = ts.CallExpression | ts.NewExpression | ts.JsxOpeningLikeElement;

/** A call, construction or component of a product that its table knows. */
export interface SdkUse {
  sdk: Sdk;
  node: Made;
  /** The called name, or the tag. */
  head: ts.Node;
  /** Traits of the calls that it is. */
  traits: readonly string[];
  /** The literal that told which call it is: `config` of `gtag('config', …)`. */
  told: string | null;
}

/** Reads uses of some products. Most nodes fail at the last name that they call, before anything is followed. */
export function useReader(sdks: readonly Sdk[], context: OriginContext): (node: ts.Node, file: ParsedFile) => SdkUse[] {
  const ends = new Set<string>();
  const hooks = new Set<string>();
  for (const sdk of sdks) {
    for (const { names } of sdk.calls) {
      const last = names.at(-1);
      if (last === undefined) for (const name of [...sdk.globals.keys(), ...sdk.members]) ends.add(name);
      else if (last.endsWith('()')) hooks.add(last.slice(0, -2));
      else ends.add(last.replace(/^new /, ''));
    }
  }
  const called = sdks.filter(sdk => sdk.calls.some(({ names, argument }) => names.length === 0 && argument === null));
  const whole = sdks.filter(sdk => sdk.calls.some(call => call.names[0] === '*'));
  const mayBe = (expression: ts.Expression, file: ParsedFile): boolean => {
    const name = nameOf(expression);
    if (isCalledItself(expression, file)) return true;
    if (name === null) return false;
    if (name === 'use' && pluginOf(expression.parent, file)) return true;
    // `import { init as start }`
    if (ends.has(name) || ends.has(file.imports.get(name)?.name ?? '')) return true;
    if (isOfWhole(expression, file)) return true;
    return (ts.isNewExpression(expression.parent) && ends.has('new')) || isMadeByHook(expression, hooks);
  };
  /** `require('package')(key)`, or the import of a package that is a function. */
  const isCalledItself = (expression: ts.Expression, { imports }: ParsedFile): boolean => {
    if (called.length === 0) return false;
    const specifier = ts.isIdentifier(expression)
      ? imports.get(expression.text)?.specifier
      : packageNode(expression)?.text;
    return specifier !== undefined && called.some(sdk => isOfPackage(sdk, specifier));
  };
  /** Everything that a package gives counts where the file imports it. */
  const isOfWhole = (expression: ts.Expression, { imports }: ParsedFile): boolean => {
    const root = whole.length > 0 ? (chainOf(expression)[0] ?? '') : '';
    const specifier = imports.get(root)?.specifier;
    return specifier !== undefined && whole.some(sdk => isOfPackage(sdk, specifier));
  };
  const known = new WeakMap<ts.Node, SdkUse[]>();
  return (node, file) => {
    if (!isMade(node)) return NONE;
    const seen = known.get(node);
    if (seen) return seen;
    const expression = calledBy(node);
    const uses = mayBe(expression, file) ? read(node, expression, file) : NONE;
    known.set(node, uses);
    return uses;
  };

  /** `Vue.use(VueGtag, { … })`, `app.use(VueGtag)`: what a package gives as a whole is handed over, which starts it. */
  function pluginOf(node: ts.Node, { imports }: ParsedFile): Sdk | null {
    const [plugin] = ts.isCallExpression(node) ? node.arguments : [];
    const from = plugin && ts.isIdentifier(plugin) ? imports.get(plugin.text) : undefined;
    if (!from || !IS_PLUGIN.test(from.name)) return null;
    return sdks.find(sdk => isOfPackage(sdk, from.specifier) && sdk.calls.some(isInstall)) ?? null;
  }

  function read(node: Made, expression: ts.Expression, file: ParsedFile): SdkUse[] {
    const plugin = nameOf(expression) === 'use' ? pluginOf(node, file) : null;
    if (plugin) return [{ sdk: plugin, node, head: nameNode(expression)!, traits: ['starts'], told: null }];
    const origin = originOf(expression, file, context);
    const head = nameNode(expression) ?? packageNode(expression);
    if (!origin || !head) return NONE;
    const literals = literalsOf(node);
    return heldBy(sdks, origin).flatMap(held => {
      const calls = callsAt(pathTo(held, node, head), literals);
      if (calls.length === 0) return [];
      const told = calls.map(call => call.argument).find(argument => argument !== null) ?? null;
      return [{ sdk: held.sdk, node, head, traits: calls.map(call => call.trait), told }];
    });
  }
}

/** The package of `require('package')`, where that is called as it is. */
function packageNode(expression: ts.Expression): ts.StringLiteralLike | null {
  const [first] = ts.isCallExpression(expression) && loadedBy(expression) !== null ? expression.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first : null;
}

/** `import VueGtag`, `import { VuePlausible }`, `import { gtagPlugin }`: a part that handles requests is called otherwise. */
const IS_PLUGIN = /^(default|Vue[A-Z]\w*|\w*[pP]lugin)$/;

/** A product that can be installed is a plug-in. */
const isInstall = ({ names, trait }: Sdk['calls'][number]): boolean => trait === 'starts' && names.at(-1) === 'install';

const NONE: SdkUse[] = [];

function isMade(node: ts.Node): node is Made {
  if (ts.isCallExpression(node)) return !ts.isDecorator(node.parent);
  return ts.isNewExpression(node) || ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
}

function calledBy(node: Made): ts.Expression {
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : (node.tagName as ts.Expression);
}

export function argumentsOf(node: Made): readonly ts.Expression[] {
  return ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : [];
}

/** `const plausible = usePlausible(); plausible('Signed up')` */
function isMadeByHook(callee: ts.Expression, hooks: ReadonlySet<string>): boolean {
  const inner = unwrap(callee);
  if (hooks.size === 0 || !ts.isIdentifier(inner)) return false;
  const declaration = declarationOf(inner.text, inner);
  const value =
    declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer);
  return !!value && ts.isCallExpression(value) && hooks.has(nameOf(value.expression) ?? '');
}

/** The path with what the node does to it: a construction, or a component whose package has only that to give. */
function pathTo({ sdk, path }: Held, node: Made, head: ts.Node): Held {
  const name = path.at(-1);
  if (ts.isNewExpression(node))
    return { sdk, path: [...path.slice(0, -1), name === undefined ? wholeMade(sdk, head) : `new ${name}`] };
  return { sdk, path: name === undefined && !ts.isCallExpression(node) ? [textOf(head)] : path };
}

/** `import Client from 'package'; new Client()`: the class that the table knows by its name is what the package gives by default. */
function wholeMade({ calls }: Sdk, head: ts.Node): string {
  const named = `new ${textOf(head)}`;
  return calls.some(({ names }) => names.length === 1 && names[0] === named) ? named : 'new';
}

/** Constants among the arguments, as text; for a queue (`_paq.push(['trackEvent', …])`) the first element. */
function literalsOf(node: Made): string[] {
  return argumentsOf(node).flatMap(argument => {
    const inner = unwrap(argument);
    const [first] = ts.isArrayLiteralExpression(inner) ? inner.elements : [inner];
    const literal = first && literalOf(first);
    return literal ? [String(literal.value)] : [];
  });
}
