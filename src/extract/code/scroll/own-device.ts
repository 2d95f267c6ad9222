import { namesIn } from '../call-sites.ts';
import { textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Modules that hand over what lies on the phone. */
const DEVICE = /(^|\/)(cameraroll|camera-roll|expo-media-library)$/;
const PICTURES = /^(photos?|images?|pictures?|assets?|medias?|albums?|videos?)$/;

/** `<FlatList data={photos} onEndReached={more} />` in a file that reads the camera roll: one looks through one's own pictures. */
export function isOfOwnDevice({ parent }: ts.Node, { imports }: ParsedFile): boolean {
  if (!ts.isJsxAttribute(parent)) return false;
  if (![...imports.values()].some(({ specifier }) => DEVICE.test(specifier))) return false;
  return parent.parent.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !/^(data|items)$/.test(textOf(one.name))) return false;
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return !!value && namesIn(value, 3).some(name => PICTURES.test(splitWords(name).at(-1) ?? ''));
  });
}
