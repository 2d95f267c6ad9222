import { chainOf, eachNode, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What shows a picture or plays a film, whatever else the tag is called: `ImageGrid`, `PhotoCarousel`, `VideoTile`. */
const PICTURE =
  /^(img|image|images|picture|pictures|photo|photos|video|videos|media|gallery|carousel|attachment|attachments|thumbnail|thumbnails)$/;
/** By its end alone: a `Player` of a game is a person. */
const AT_END = /^(audio|player|iframe|embed)$/;
/** A small sign, and what tells of pictures or asks for one. */
const NONE =
  /^(avatar|avatars|icon|icons|logo|button|count|counter|badge|label|input|picker|upload|uploader|placeholder|skeleton|query)$/;
const FACE = /avatar|icon|logo/i;
/** Attributes that a picture is handed over in. */
const HANDS = /^(images?|photos?|pictures?|media|videos?|src|poster|attachments?)$/;
/** Attributes that say whose face it is, and not what is done when it fails. */
const SAYS = /^(src|source|url|uri|image|alt|class|className)$/;
const STYLES = /^(style|css|sx)$/;

/** A picture that somebody put there is met whole, however short the words beside it are; so is a film that is played. */
export function showsPicture(whole: ts.Node, isApart: (tag: ts.Node) => boolean = () => false): boolean {
  let shows = false;
  eachNode(whole, node => {
    if (shows || !(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) return;
    shows = isPicture(node) && !isApart(node);
  });
  return shows;
}

export function isPicture(tag: ts.JsxOpeningLikeElement): boolean {
  const attributes = tag.attributes.properties.filter(ts.isJsxAttribute);
  if (attributes.some(isBackground)) return true;
  const words = splitWords(tag.tagName.getText());
  const isNamed = words.some(word => PICTURE.test(word)) || AT_END.test(words.at(-1) ?? '');
  if (words.some(word => NONE.test(word)) || !(isNamed || attributes.some(handsPicture))) return false;
  const said = attributes.filter(one => SAYS.test(textOf(one.name))).map(one => one.initializer?.getText() ?? '');
  return !FACE.test([tag.tagName.getText(), ...said].join(' '));
}

/** `style={{ backgroundImage: `url(${post.photo})` }}` */
const isBackground = ({ name, initializer }: ts.JsxAttribute): boolean =>
  STYLES.test(textOf(name)) &&
  !!initializer &&
  /url\(/.test(initializer.getText()) &&
  namesMember(initializer) &&
  !FACE.test(initializer.getText());

/** `images={post.images}`, handed to whatever shows them. */
function handsPicture({ name, initializer }: ts.JsxAttribute): boolean {
  if (!HANDS.test(textOf(name)) || !initializer || !ts.isJsxExpression(initializer) || !initializer.expression)
    return false;
  return chainOf(unwrap(initializer.expression)).length > 1;
}

function namesMember(node: ts.Node): boolean {
  let names = false;
  eachNode(node, one => {
    names ||= ts.isPropertyAccessExpression(one) && ts.isTemplateSpan(one.parent);
  });
  return names;
}
