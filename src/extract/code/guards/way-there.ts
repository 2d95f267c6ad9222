import { chainOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What is kept for whoever comes by, signed in or not. */
const OF_ANYBODY = /^(captcha|captchas|challenge|csrf|flash|cart|quiz|nonce|lang|language|locale|theme)$/;

/** `!req.session || !req.session.captcha`: that there is a session is asked only to get at what it keeps of anybody. */
export function isWayThere(test: ts.Expression): boolean {
  const own = chainOf(test).join('.');
  if (own === '' || ts.isCallExpression(unwrap(test))) return false;
  let whole: ts.Node = test;
  while (
    ts.isBinaryExpression(whole.parent) ||
    ts.isPrefixUnaryExpression(whole.parent) ||
    ts.isParenthesizedExpression(whole.parent)
  )
    whole = whole.parent;
  const kept: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && chainOf(node.expression).join('.') === own && !isWithin(node, test))
      kept.push(node.name.text);
    ts.forEachChild(node, look);
  };
  if (whole !== test) look(whole);
  return kept.length > 0 && kept.every(name => splitWords(name).some(word => OF_ANYBODY.test(word)));
}
