import { textOf } from '../names.ts';
import { enclosingNames, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesOf } from './whose.ts';
import type { Kind } from './words.ts';
import { isUnsaid, KINDS, kindsNamed } from './words.ts';

/** What shows a picture over everything else. */
const VIEWER =
  /(^| )(lightbox|light box|(image|images|photo|photos|picture|media|gallery|video|attachment) (viewer|viewing|view|zoom|zoom viewer|lightbox|light box|modal|overlay|slider|carousel modal|gallery modal|preview modal|full ?screen)|full ?screen (image|photo|media|video|picture|gallery)( viewer| modal)?|photo swipe|photo slider|vue easy lightbox|fs lightbox|photo provider)$/;
const GIVEN =
  /^(images?|slides?|src|sources?|imgs?|uri|url|urls|items?|media|medias|photos?|pictures?|attachments?|files?|message|post|image_?urls?|img_?srcs?|visible_?photos)$/i;
/** Whose pictures they are, by what is given or by what is called so around it. */
const OF_PEOPLE = /^(message|comment|post|review|thread|story|profile)$/;

/** Viewers over the whole screen for what people have sent and posted. */
export function viewersIn(file: ParsedFile): { node: ts.Node; symbol: string; kind: Kind }[] {
  return file.tags.flatMap(tag => {
    const symbol = tag.tagName.getText();
    const words = splitWords(symbol);
    if (isStories(tag, file)) return [{ node: tag.tagName, symbol, kind: STORY }];
    if (!VIEWER.test(words.join(' ')) || isUnsaid(symbol)) return [];
    const given = tag.attributes.properties.filter(
      (one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && GIVEN.test(textOf(one.name)),
    );
    if (given.length === 0) return [];
    const kind = [...given.flatMap(ofGiven), ...ofAround(tag, file)].find(({ content }) => OF_PEOPLE.test(content));
    return kind ? [{ node: tag.tagName, symbol, kind }] : [];
  });
}

/** `<Stories stories={formatted} />` of a package that plays them. */
const isStories = (tag: ts.JsxOpeningLikeElement, { imports }: ParsedFile): boolean =>
  /^(@[\w-]+\/)?[\w-]*stor(y|ies)(-[\w-]+)?$/.test(imports.get(tag.tagName.getText())?.specifier ?? '') &&
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && /^(stories|data|source)$/.test(textOf(one.name)));

const STORY = KINDS.find(({ content }) => content === 'story')!;

/** `images={post.images}`, `slides={messageImages}` */
function ofGiven({ initializer }: ts.JsxAttribute): Kind[] {
  if (!initializer || !ts.isJsxExpression(initializer) || !initializer.expression) return [];
  const names = namesOf(unwrap(initializer.expression));
  if (names.some(isUnsaid)) return [];
  return names.flatMap(name => [...kindsNamed(name), ...kindsNamed(splitWords(name).slice(0, -1).join(' '))]);
}

function ofAround(tag: ts.Node, file: ParsedFile): Kind[] {
  const names = [...enclosingNames(tag).filter(name => /^[A-Z]/.test(name)), ...file.path.split('/').slice(-2)];
  if (names.some(isUnsaid)) return [];
  const words = names.flatMap(name => splitWords(name.replace(/\.\w+$/, '')));
  return words.flatMap(word => (/^(chat|chats|conversation|dm|inbox)$/.test(word) ? MESSAGE : kindsNamed(word)));
}

const MESSAGE = KINDS.filter(({ content }) => content === 'message');
