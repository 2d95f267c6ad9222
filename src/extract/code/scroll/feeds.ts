import { eachNode, enclosingNames } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { saysFeed } from './names.ts';

/** `VideoFeed`, `for-you.tsx`: what loads on there is a feed, whatever its folder is called. */
export const isCalledFeed = (node: ts.Node, { path }: ParsedFile): boolean =>
  saysFeed([...enclosingNames(node), path.replace(/^.*\/|\.\w+$/g, '')]);

/** `<FlatList data={users} renderItem={… <VideoPost /> …}>`: what is shown of each is something to stay with. */
export function showsPosts({ parent }: ts.Node): boolean {
  const tag = ts.isJsxAttribute(parent) ? parent.parent.parent : parent;
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return false;
  let shows = false;
  eachNode(ts.isJsxOpeningElement(tag) ? tag.parent : tag, node => {
    if (shows || node === tag || !(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) return;
    shows = isPost(node.tagName.getText());
  });
  return shows;
}

/** `PostCard`, `Video`: what somebody has put up, by the name of its element. */
export function isPost(name: string): boolean {
  const words = splitWords(name);
  return words.some(word => POST.test(word)) && !words.some(word => BESIDE.test(word));
}
const POST = /^(video|clip|reel|short|story|post)s?$/;
/** `PostCount`, `VideoIcon` */
const BESIDE =
  /^(icon|button|count|counter|skeleton|placeholder|menu|link|avatar|badge|tab|header|author|liker|voter)s?$/;
