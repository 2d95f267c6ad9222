import { eachNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Whether something shows elements. */
export function holdsJsx(node: ts.Node): boolean {
  let holds = false;
  const look = (one: ts.Node): void => {
    holds ||= ts.isJsxElement(one) || ts.isJsxSelfClosingElement(one) || ts.isJsxFragment(one);
  };
  look(node);
  if (!holds) eachNode(node, look);
  return holds;
}
