import { linksOf } from '../links/registry.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const FILM = phrasesOf(['video', 'audio', 'player', 'media', 'clip', 'reel', 'movie', 'film', 'plyr']);

/** Whether a tag is one that plays: `video`, `AudioPlayer`, `YouTube`. */
export const isFilmTag = (tag: ts.JsxOpeningLikeElement): boolean => {
  const name = tag.tagName.getText();
  return /^(YouTube|Vimeo|Plyr|Wistia)$/i.test(name) || hasAnyPhrase(splitWords(name), FILM);
};

/** Whether a text could hold a film that is known by the element that it is the reference of. */
export const mayReferToFilm = (text: string): boolean =>
  /\b(use|create)(Video|Audio)Player\(/.test(text) || (/<(video|audio|Video)\b/.test(text) && /\bref=/.test(text));

/** `ref.current.play()` with `<video ref={ref}>` in the same file, whatever the reference is called. */
export function isOfFilmElement(call: ts.CallExpression): boolean {
  const name = playerOf(call);
  if (name === null) return false;
  const declared = declarationOf(name, call);
  const made = declared && ts.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  if (made && ts.isCallExpression(made) && MAKES.test(nameOf(made.expression) ?? '')) return true;
  return filmElementsOf(name, call).length > 0;
}

/** The name under which the element is held that plays: `ref` of `ref.current.play()`, or of `const element = ref.current`. */
export function playerOf(call: ts.CallExpression): string | null {
  const [name] = chainOf(call.expression);
  const declared = name === undefined ? null : declarationOf(name, call);
  const held = declared && ts.isVariableDeclaration(declared) && declared.initializer && unwrap(declared.initializer);
  const isElement = held && ts.isPropertyAccessExpression(held) && /^(current|value)$/.test(held.name.text);
  return (isElement ? chainOf(held)[0] : name) ?? null;
}

/** `<video ref={ref}>` of the same file. */
export function filmElementsOf(ref: string, at: ts.Node): ts.JsxOpeningLikeElement[] {
  const tags = (linksOf(at)?.ofKinds(TAGS) ?? []) as readonly ts.JsxOpeningLikeElement[];
  return tags.filter(
    tag =>
      /^(video|audio|Video)$/.test(tag.tagName.getText()) && tag.attributes.properties.some(one => refers(one, ref)),
  );
}

const MAKES = /^(use|create)(Video|Audio)Player$/;
const TAGS = [ts.SyntaxKind.JsxOpeningElement, ts.SyntaxKind.JsxSelfClosingElement];

export function refers(one: ts.JsxAttributeLike, name: string): boolean {
  if (!ts.isJsxAttribute(one) || textOf(one.name) !== 'ref' || !one.initializer) return false;
  const given = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
  return !!given && (ts.isIdentifier(given) || ts.isStringLiteralLike(given)) && given.text === name;
}
