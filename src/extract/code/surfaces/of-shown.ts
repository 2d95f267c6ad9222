import { throughout } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a condition asks of the very thing that a node shows, as `post.kind` does of what shows `post.body`. All else, a tab
 * of the address, a mode that another component or a store keeps, can be switched from outside: what its other branch offers is
 * a press away.
 */
export function isOfShown(test: ts.Expression, node: ts.Node): boolean {
  const shown = namesIn(node);
  let isOf = false;
  let isOfOther = false;
  throughout(test, part => {
    if (ts.isCallExpression(part) || part.kind === ts.SyntaxKind.ThisKeyword) isOfOther = true;
    if (!ts.isIdentifier(part)) return;
    if (splitWords(part.text).some(word => OF_VIEW.test(word))) isOfOther = true;
    const { parent } = part;
    if (ts.isPropertyAccessExpression(parent) && parent.name === part) return;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === part;
    // `Kind.removed`, `undefined`
    if (/^[A-Z]/.test(part.text) || part.text === 'undefined') return;
    if (isMember && shown.has(part.text)) isOf = true;
    else isOfOther = true;
  });
  return isOf && !isOfOther;
}

/** What stands for the look of a page, wherever it is kept. */
const OF_VIEW =
  /^(\$?props|\$?route|router|params?|query|search|state|store|ui|context|ctx|tab|tabs|mode|view|step|stage|page|menu|panel|section|layout|variant|display|displayed|open|opened|closed|show|shown|showing|visible|hidden|hide|expand|expanded|collapse|collapsed|active|selected|selecting|focus|focused|hover|hovered|blur|blurred|reveal|revealed|toggle|toggled|flipped|loading|loaded|fetching|pressed|clicked|checked|muted)$/;

function namesIn(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  throughout(node, part => {
    if (ts.isIdentifier(part)) names.add(part.text);
  });
  return names;
}
