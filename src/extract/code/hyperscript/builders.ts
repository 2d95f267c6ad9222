import type { Binding } from '../imports.ts';
import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** A call that builds an element: what it is, its properties, what it holds. */
export interface Built {
  call: ts.CallExpression;
  /** Tag of HTML with what a selector adds, or the name of a component. */
  tag: { name: string; className: string | null; node: ts.Expression };
  properties: ts.Expression | null;
  children: readonly ts.Expression[];
}

const BUILDERS = /^(h|hl|hh|m|createVNode|createElement)$/;
const NAMESPACES = /^(React|Preact|preact|Inferno|Vue|_react\w*)$/;
/** What else goes by one of these short names. */
const OTHERS = /^(moment|math|mathjs|lodash|hash|moo)/;

/** The element that a call builds; null for any other call. */
export function builtBy(call: ts.CallExpression, imports: ReadonlyMap<string, Binding>): Built | null {
  const way = builderOf(call.expression, imports);
  const [first, ...rest] = call.arguments;
  const tag = way && first ? tagOf(first) : null;
  if (!tag) return null;
  const [second] = rest;
  const hasProperties = second !== undefined && isProperties(second, way === 'createElement' || way === 'createVNode');
  return { call, tag, properties: hasProperties ? second : null, children: hasProperties ? rest.slice(1) : rest };
}

function builderOf(callee: ts.Expression, imports: ReadonlyMap<string, Binding>): string | null {
  if (ts.isIdentifier(callee)) {
    const binding = imports.get(callee.text);
    if (!binding || OTHERS.test(binding.specifier)) return null;
    // `import m from 'mithril'`, `import * as h from 'mithril/hyperscript'`: these have the name that the file gives them.
    const name = binding.name === 'default' || binding.name === '*' ? callee.text : binding.name;
    if (callee.text === 'm' && !/mithril/.test(binding.specifier)) return null;
    return BUILDERS.test(name) ? name : null;
  }
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const isKnown = NAMESPACES.test(nameOf(callee.expression) ?? '') && /^(createElement|h)$/.test(callee.name.text);
  return isKnown ? callee.name.text : null;
}

/** `button.report#id[type=button]`, `div`, `ReportButton`, `Menu.Item`. */
function tagOf(first: ts.Expression): Built['tag'] | null {
  const node = unwrap(first);
  const selector = selectorOf(node);
  if (selector !== null) {
    const name = /^[a-z][\w-]*/.exec(selector)?.[0] ?? (/^[.#[]/.test(selector) ? 'div' : null);
    const classes = [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(one => one[1]!);
    return name === null ? null : { name, className: classes.length > 0 ? classes.join(' ') : null, node };
  }
  const isComponent = /^[A-Z][\w$]*(\.[\w$]+)*$/.test(node.getText());
  return isComponent ? { name: node.getText(), className: null, node } : null;
}

/**
 * What of a selector is written out: `` `button.${shape}.report` `` is `button..report`, `'li' + state` and
 * `(isLink ? 'a' : 'span')` are what they begin with. Null if nothing says which element it is.
 */
function selectorOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text === '' ? null : node.head.text + node.templateSpans.map(one => one.literal.text).join('');
  if (ts.isConditionalExpression(node)) return selectorOf(unwrap(node.whenTrue)) && selectorOf(unwrap(node.whenFalse));
  const isJoined = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isJoined ? selectorOf(unwrap(node.left)) : null;
}

function isProperties(second: ts.Expression, takesAny: boolean): boolean {
  const inner = unwrap(second);
  if (ts.isObjectLiteralExpression(inner) || inner.kind === ts.SyntaxKind.NullKeyword) return true;
  return takesAny && !ts.isStringLiteralLike(inner);
}
