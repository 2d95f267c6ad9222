import { importedAs } from '../links/exports.ts';
import { textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { makesAllLines } from './lines-made.ts';
import { namesOthers } from './turns.ts';

/** From a line to the list that it is one of, and to what keeps the list. */
const DEEP = 6;
/** A line is made there for a model, or its type says so. */
const MAKES = /\brole['"]?\s*:\s*(?:['"]user['"]\s*\|\s*)?['"](?:assistant|ai|model)['"]/;
/** What goes through the lines of a list, and gives the same ones. */
const SAME = /^(filter|slice|reverse|toReversed|toSorted|sort)$/;

/**
 * `messages` of `const { messages } = useTutor()`: a hook or a store in a file of its own, which makes lines of a model. What is handed on
 * at a tag is from there, whatever the file of the tag speaks of.
 */
export function isKeptTalk(at: ts.Node): boolean {
  const tag = ts.isJsxOpeningElement(at) || ts.isJsxSelfClosingElement(at) ? at : tagOf(at.parent);
  if (!tag) return false;
  return tag.attributes.properties.some(one => {
    const given = ts.isJsxSpreadAttribute(one) ? one.expression : valueOf(one);
    const kept = given ? keptAs(given, DEEP) : null;
    const text = kept?.by.getSourceFile().text ?? '';
    return kept !== null && MAKES.test(text) && !namesOthers(text) && makesAllLines(kept.by, kept.name);
  });
}

/** The name of a tag stands at its end as well. */
function tagOf(named: ts.Node): ts.JsxOpeningLikeElement | null {
  if (ts.isJsxClosingElement(named)) return named.parent.openingElement;
  return ts.isJsxOpeningElement(named) || ts.isJsxSelfClosingElement(named) ? named : null;
}

function valueOf({ initializer, name }: ts.JsxAttribute): ts.Expression | null {
  if (name.getText() === 'key' || !initializer || !ts.isJsxExpression(initializer)) return null;
  return initializer.expression ?? null;
}

/** The hook or the store that a value is read of, and under which name it gives it. */
interface Kept {
  by: ts.Node;
  name: string | null;
}

function keptAs(given: ts.Expression, depth: number): Kept | null {
  const value = unwrap(given);
  if (depth === 0) return null;
  if (ts.isPropertyAccessExpression(value)) return under(value.name.text, keptAs(value.expression, depth - 1));
  if (ts.isCallExpression(value)) {
    const called = unwrap(value.expression);
    if (ts.isPropertyAccessExpression(called))
      return SAME.test(called.name.text) ? keptAs(called.expression, depth - 1) : null;
    if (!ts.isIdentifier(called) || !/^(use[A-Z]|storeToRefs$)/.test(called.text)) return null;
    const [store] = value.arguments;
    if (called.text === 'storeToRefs') return store ? keptAs(store, depth - 1) : null;
    const by = importedAs(value.getSourceFile(), called.text);
    return by && { by, name: null };
  }
  let declared: ts.Node | null = ts.isIdentifier(value) ? declarationOf(value.text, value) : null;
  let name: string | null = null;
  while (declared && ts.isBindingElement(declared)) {
    name = textOf(declared.propertyName ?? declared.name);
    declared = declared.parent.parent;
  }
  if (!declared) return null;
  if (ts.isVariableDeclaration(declared))
    return declared.initializer ? under(name, keptAs(declared.initializer, depth - 1)) : null;
  const list = ts.isParameter(declared) ? listOf(declared) : null;
  return list ? keptAs(list, depth - 1) : null;
}

const under = (name: string | null, kept: Kept | null): Kept | null => kept && { ...kept, name: kept.name ?? name };

/** `messages` of `messages.map(message => …)` */
function listOf(line: ts.ParameterDeclaration): ts.Expression | null {
  const run = line.parent;
  if (!ts.isArrowFunction(run) || run.parameters[0] !== line || !ts.isCallExpression(run.parent)) return null;
  const goes = unwrap(run.parent.expression);
  return ts.isPropertyAccessExpression(goes) && /^(map|flatMap)$/.test(goes.name.text) ? goes.expression : null;
}
