import { eachNode, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { isPicture } from '../surfaces/shown-pictures.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfSiteOrWork, isPersonOf, outerOf, plain, showsAuthorOf } from './by-author.ts';
import { readIn } from './read-of.ts';
import type { Read } from './read-of.ts';
import { isWithinMarkup } from './shown-person.ts';
import { namesOf } from './whose.ts';
import type { Kind } from './words.ts';
import { isUnsaid, KINDS } from './words.ts';

/** Attributes that hold what is shown or played. */
const SOURCE = /^(src|source|url|uri|image|photo|video|data-?[sS]rc|poster)$/;
const MEMBER =
  /^(src|url|uri|href|path|file|image|img|images|photo|picture|pic|video|media|film|thumbnail|thumb|preview|snapshot|screenshot|asset|artwork|drawing)$/;
/** Whoever is so called made a picture or a film. */
const MAKERS = /^(artist|photographer|uploader|streamer|broadcaster|illustrator|animator|videographer)$/;
/** What people make of pictures: whose it is has made it. */
const MADE =
  /^(photo|picture|drawing|sketch|doodle|painting|artwork|illustration|meme|clip|short|reel|snap|selfie|video|story|creation|upload|animation|gif|sticker|screenshot)s?$/;
/** What a publisher, a shop or a label has pictures of, and a person's own face. */
const PUBLISHED =
  /^(albums?|podcasts?|episodes?|shows?|series|seasons?|games?|apps?|products?|courses?|lessons?|brands?|shops?|stores?|companies|company|organi[sz]ations?|sponsors?|ads?|adverts?|banners?|templates?|themes?|articles?|blogs?|news|playlists?|stations?|radios?|users?|profiles?|members?|accounts?|persons?|people|authors?|creators?|artists?|channels?|avatars?|players?|teams?|logos?|icons?|badges?|files?|documents?)$/;

/**
 * `<img src={photo.url} /> … {photo.uploader.name}`, `<video src={clip.src} /> … <Avatar user={clip.author} />`: a picture or a film
 * beside the person who made it is shown to others, with or without a word.
 */
export function picturesIn(file: ParsedFile): { node: ts.Node; symbol: string; kind: Kind; value: ts.Expression }[] {
  return file.tags.flatMap(tag => {
    if (!isPicture(tag) || leadsOn(tag)) return [];
    for (const value of sourcesOf(tag)) {
      const read = pictureRead(value);
      if (read && isSomebodys(read, tag))
        return [{ node: tag.tagName, symbol: tag.tagName.getText(), kind: POST, value: read.thing }];
    }
    return [];
  });
}

function* sourcesOf(tag: ts.JsxOpeningLikeElement): Iterable<ts.Expression> {
  for (const one of tag.attributes.properties) {
    if (!ts.isJsxAttribute(one) || !SOURCE.test(textOf(one.name))) continue;
    if (one.initializer && ts.isJsxExpression(one.initializer) && one.initializer.expression)
      yield one.initializer.expression;
  }
}

/** `photo.url`, `{ uri: photo.url }`, `` `${base}/${photo.file}` ``, `thumb(photo.url, 200)` */
function pictureRead(value: ts.Expression): Read | null {
  const isOne = (read: Read | null) => read !== null && isPictureMember(read.member);
  const whole = readIn(value);
  if (isOne(whole)) return whole;
  let found: Read | null = null;
  eachNode(value, node => {
    if (found || !ts.isExpression(node) || !(ts.isPropertyAccessExpression(node) || ts.isIdentifier(node))) return;
    if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent)) return;
    const read = readIn(node);
    if (isOne(read)) found = read;
  });
  return found;
}

const isOfEditors = (name: string): boolean => {
  const words = splitWords(name);
  return words.some(word => EDITED.test(word)) && words.every(word => EDITED.test(word) || SHOWS.test(word));
};
const EDITED = /^(articles?|blogs?|news|podcasts?|episodes?|courses?|lessons?)$/;
const SHOWS = /^(card|tile|item|row|preview|teaser|list|grid|page|details?|view|hero|featured|latest|related)$/;

const isPictureMember = (member: string): boolean => splitWords(member).every(word => MEMBER.test(word));

function isSomebodys({ thing }: Read, tag: ts.JsxOpeningLikeElement): boolean {
  const names = namesOf(thing);
  const words = names.flatMap(splitWords);
  if (names.length === 0 || names.some(isUnsaid) || words.some(word => PUBLISHED.test(word))) return false;
  if (isOfSiteOrWork([...names, nameOf(unwrap(thing)) ?? '', ...enclosingNames(tag)])) return false;
  const around = outerOf(tag);
  if (!around) return false;
  const own = plain(thing);
  const mayBeInCharge = words.some(word => MADE.test(word));
  // `ArticleCard({ item })`: what shows a thing says what it is, unless whoever made it has an account here.
  const hasAccount = enclosingNames(tag).some(isOfEditors);
  return showsAuthorOf(own, around, { hasAccount, mayBeInCharge }) || showsMakerOf(own, around);
}

/** `{drawing.artist}`, `{clip.streamer.name}` */
function showsMakerOf(thing: string, around: ts.Node): boolean {
  let shows = false;
  eachNode(around, node => {
    if (shows || !isPersonOf(MAKERS, thing, node)) return;
    const { parent } = node;
    const isNamed = ts.isPropertyAccessExpression(parent) && NAME.test(parent.name.text) && isWithinMarkup(parent);
    shows = isNamed || (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent));
  });
  return shows;
}
const NAME = /^(\w*name|handle|login|title|nick)$/i;

/** What one presses to see it leads to the whole, which is looked at for itself. */
function leadsOn(tag: ts.JsxOpeningLikeElement): boolean {
  if (/^video$|player/i.test(tag.tagName.getText())) return false;
  for (let at: ts.Node = tag; at && !ts.isStatement(at); at = at.parent) {
    const head = ts.isJsxElement(at) ? at.openingElement : ts.isJsxSelfClosingElement(at) ? at : null;
    if (head && (LEADS_TAG.test(head.tagName.getText()) || head.attributes.properties.some(leads))) return true;
  }
  return false;
}
const LEADS_TAG = /^a$|(^|[a-z])[lL]ink$|^(Touchable\w*|Pressable|CardActionArea)$/;
const leads = (one: ts.JsxAttributeLike): boolean =>
  ts.isJsxAttribute(one) && /^(href|to|routerLink|on(Click|Press|Select))$/.test(textOf(one.name));

const POST: Kind = KINDS.find(one => one.content === 'post')!;
