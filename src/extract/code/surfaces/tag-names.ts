import { textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A tag's name, and what it was called before: `({ icon: Component }) => <Component />`. */
export function namesOfTag(tag: ts.JsxTagNameExpression): string[] {
  const declared = ts.isIdentifier(tag) ? declarationOf(tag.text, tag) : null;
  const before = declared && ts.isBindingElement(declared) ? declared.propertyName : undefined;
  return [tag.getText(), ...(before ? [textOf(before)] : [])];
}

/** What stands for a component that is chosen while it runs, and for a template that is not read (Vue, SFC specification). */
const UNNAMED: ReadonlyMap<string, string> = new Map([
  ['$NotFollowed', 'a component that is chosen at run time'],
  ['$NotRead', 'a template in another language or another file'],
]);
export const calledAt = (tag: ts.JsxTagNameExpression): string => UNNAMED.get(tag.getText()) ?? tag.getText();
