import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isOnlyShown } from './shown-addresses.ts';
import { usesOf } from '../writes/uses.ts';
import { isAsked } from './only-asked.ts';

/** What a name holds on the way from the element to what is shown. */
type Kind = 'event' | 'input' | 'file' | 'reader' | 'loaded' | 'url';

/** Attributes that only say how it looks and what may be chosen. A `name` would be sent with its form. */
const PLAIN =
  /^(type|accept|onChange|onInput|className|class|style|hidden|disabled|multiple|title|key|tabIndex|aria-.*)$/;
/** Steps of a name, and what it holds then; null for what holds nothing of the file. */
const STEPS: Readonly<Record<Kind, Readonly<Record<string, Kind | null>>>> = {
  event: { target: 'input', currentTarget: 'input', preventDefault: null, stopPropagation: null, persist: null },
  input: { files: 'file', value: null },
  file: { name: null, size: null, type: null, length: null, lastModified: null },
  reader: { result: 'url', readAsDataURL: null, onload: null, onloadend: null, onerror: null },
  loaded: { target: 'reader', currentTarget: 'reader' },
  url: {},
};

/**
 * Whether what is chosen in an element is only shown to whoever has chosen it: it becomes an address of the page itself, and that
 * a state which nothing but pictures shows. Each use of the file, and of all that it is put into, has to be seen to be one of these;
 * where it is handed to anything else, it may be sent.
 */
export function isOnlyPreviewed({ attributes: { properties } }: ts.JsxOpeningLikeElement): boolean {
  const given = properties.filter(ts.isJsxAttribute);
  if (given.length < properties.length || !given.every(one => PLAIN.test(textOf(one.name)))) return false;
  const handlers = given.filter(one => /^on(Change|Input)$/.test(textOf(one.name))).map(handlerIn);
  return handlers.length === 1 && handlers[0] !== null && onlyPreviews(handlers[0]!);
}

function handlerIn({ initializer }: ts.JsxAttribute): FunctionNode | null {
  const value = initializer && ts.isJsxExpression(initializer) && initializer.expression;
  const inner = value ? unwrap(value) : null;
  if (!inner) return null;
  return isFunction(inner) ? inner : ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : null;
}

function onlyPreviews(handler: FunctionNode): boolean {
  const [event] = handler.parameters;
  if (!event || !ts.isIdentifier(event.name) || !handler.body) return false;
  const setters = new Set<ts.Identifier>();
  const seen = new Set<ts.Node>();
  const isFine = (declared: ts.Node, name: string, kind: Kind): boolean => {
    if (seen.has(declared)) return true;
    seen.add(declared);
    return usesOf(declared, name, handler).every(use => leads(use, kind));
  };
  /** Whether a use of what holds the file comes to an end that is known. */
  const leads = (use: ts.Expression, kind: Kind): boolean => {
    let [at, holds]: [ts.Expression, Kind] = [use, kind];
    for (;;) {
      const { parent } = at;
      if (ts.isParenthesizedExpression(parent) || ts.isNonNullExpression(parent) || ts.isAsExpression(parent))
        at = parent;
      else if (ts.isPropertyAccessExpression(parent)) {
        const step = STEPS[holds][parent.name.text];
        if (step === undefined) return false;
        if (step === null) return listens(parent);
        [at, holds] = [parent, step];
      } else if (ts.isElementAccessExpression(parent) && parent.expression === at && holds === 'file') at = parent;
      else if (ts.isCallExpression(parent) && parent.expression !== at) {
        const called = parent.expression.getText();
        if (called === 'URL.createObjectURL' && holds === 'file') [at, holds] = [parent, 'url'];
        else if (/^\w+\.readAsDataURL$/.test(called) && holds === 'file') return isReader(parent.expression);
        else if (called === 'URL.revokeObjectURL') return true;
        else if (holds === 'url' && ts.isIdentifier(parent.expression) && parent.arguments.length === 1)
          return setters.add(parent.expression) !== null;
        else return false;
      } else if (ts.isVariableDeclaration(parent)) return namesIn(parent.name, holds).every(one => isFine(...one));
      else return isAsked(at);
    }
  };
  /** `reader.onload = event => …`: what it is told holds the file as well. */
  const listens = (member: ts.PropertyAccessExpression): boolean => {
    const { parent } = member;
    if (!/^on(load|loadend|error)$/.test(member.name.text)) return true;
    const run = ts.isBinaryExpression(parent) && parent.left === member ? unwrap(parent.right) : null;
    if (!run || !isFunction(run)) return false;
    const [loaded] = run.parameters;
    return !loaded || (ts.isIdentifier(loaded.name) && isFine(loaded, loaded.name.text, 'loaded'));
  };
  const isReader = (called: ts.Expression): boolean => {
    const owner =
      ts.isPropertyAccessExpression(called) && ts.isIdentifier(called.expression) ? called.expression : null;
    const declared = owner && declarationOf(owner.text, owner);
    const made = declared && ts.isVariableDeclaration(declared) && declared.initializer;
    const isOne =
      !!made &&
      ts.isNewExpression(unwrap(made)) &&
      nameOf((unwrap(made) as ts.NewExpression).expression) === 'FileReader';
    return isOne && isFine(declared!, owner!.text, 'reader');
  };
  // What takes it out of the page by another way is looked for by its words.
  const elsewhere = handler.getSourceFile().text.replace(handler.getText(), '');
  if (/\.files\b|FormData|\.submit\(/.test(elsewhere)) return false;
  return isFine(event, event.name.text, 'event') && setters.size > 0 && [...setters].every(isOnlyShown);
}

/** The names that a declaration gives to what it is made of; `[file]` of `files` is one of them. */
function namesIn(name: ts.BindingName, holds: Kind): [ts.Node, string, Kind][] {
  if (ts.isIdentifier(name)) return [[name.parent, name.text, holds]];
  return name.elements.flatMap((one): [ts.Node, string, Kind][] => {
    if (ts.isOmittedExpression(one)) return [];
    const kind = ts.isArrayBindingPattern(name) ? holds : STEPS[holds][textOf(one.propertyName ?? one.name)];
    return ts.isIdentifier(one.name) && kind ? [[one, one.name.text, kind]] : [];
  });
}
