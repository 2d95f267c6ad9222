import type { Component } from '../components/components.ts';
import { eachNode, nameOf, receiverOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Place } from './places.ts';

/** What a thing is called, when it was, how many there are, and where it is. */
const TITLE =
  /^(name|title|subject|heading|headline|date|day|time|at|on|ago|created|updated|published|count|total|number|id|key|slug|url|uri|href|link|path|icon)$/;
const LEADS = /^(href|to|routerLink|on(Click|Press|Select))$/;

const OF_MANY = /^(list|listing|feed|timeline|grid|panel|section|table|posts|threads|stories|topics|discussions)$/;

/**
 * `<PostList posts={posts} />`, where that shows of each its title, its date and a link: the whole of it stands where the
 * link leads.
 */
export function asTitles(place: Place, file: ParsedFile, readers: SurfaceReaders): Place {
  const tag = place.node.parent;
  if (
    place.kind.isTitle ||
    !OF_MANY.test(splitWords(place.symbol).at(-1) ?? '') ||
    !(ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag))
  )
    return place;
  const found = readers.finder.find(place.symbol, tag, file);
  if (found === null || found === 'outside' || !showsTitles(found)) return place;
  return { ...place, kind: { ...place.kind, isTitle: true } };
}

export function showsTitles({ node }: Component): boolean {
  let [leads, titles, others] = [false, 0, 0];
  eachNode(node, one => {
    if (ts.isJsxAttribute(one)) leads ||= LEADS.test(one.name.getText());
    // What else is handed to a component may be shown there.
    const isAttribute = ts.isJsxExpression(one) && ts.isJsxAttribute(one.parent);
    if (ts.isJsxSpreadAttribute(one)) others++;
    if (!ts.isJsxExpression(one) || !one.expression || isAttribute) {
      if (isAttribute && HANDED.test((one.parent as ts.JsxAttribute).name.getText())) others++;
      return;
    }
    const shown = nameShown(one.expression);
    if (shown === null) return;
    if (TITLE.test(splitWords(shown).at(-1) ?? '')) titles++;
    else others++;
  });
  return leads && titles > 0 && others === 0;
}

/** Of a thing that is handed on whole, and of texts, nobody knows what is shown. */
const HANDED = /^(text|body|content|contents|html|source|markdown|value|item|data|post|comment|message|review|story)$/i;

/** `post.name`, `parse(post.date).toText()`; null for a list, an element or a text of the product. */
function nameShown(expression: ts.Expression): string | null {
  const inner = unwrap(expression);
  if (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) return nameOf(inner);
  if (!ts.isCallExpression(inner)) return null;
  if (/^(map|flatMap|t|\$t|i18n|translate)$/.test(nameOf(inner.expression) ?? '')) return null;
  const given = receiverOf(inner.expression) ?? inner.arguments[0];
  return given && !ts.isLiteralExpression(given) ? nameShown(given) : null;
}
