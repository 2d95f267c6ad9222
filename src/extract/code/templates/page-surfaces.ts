import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import type { Kind } from '../spoken/words.ts';
import { isNeutral, kindOf, KINDS, memberWord } from '../spoken/words.ts';
import { splitWords } from '../tokens.ts';
import { isOffice, isOfWriting, pageControls, shownText } from './page-controls.ts';
import type { PugTag } from './pug.ts';
import { isPug, tagsOfPug, withoutPugComments } from './pug.ts';

/** What a template prints: `<%= post.body %>`, `{{{ comment.html }}}`, `{{ message.text | safe }}`, `{posts.content}`, `#{post.text}`. */
const PRINTED =
  /<%[-=]([^]*?)%>|\{\{\{?(?!\s*(?:[#/^>!&~]|else\b|if\b|each\b|end\b))([^{}]+?)\}?\}\}|\{((?:\.\/)?[a-z]\w*(?:\.\w+)+|\.\/\w+)\}|[#!]\{([^{}\n]+)\}/gi;
const PATH = /(?<![\w$.'"/])(?:\.\/|this\.|@?\b)?([a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)*)(?!\s*\()/gi;
/** Who wrote it stands beside it. */
const PEOPLE =
  /\b(author|user|username|displayname|nickname|avatar|sender|fromuser|member|poster|creator|profile|screen_?name|account)/i;
/** What opens a list, and the name of each of it. */
const EACH =
  /\{\{\{?#?\s*(?:each|for)\s+([\w.$/]+)|\{%-?\s*for\s+\w+(?:\s*,\s*\w+)*\s+in\s+([\w.$]+)|<%[^%]*?([\w$.]+)\.(?:forEach|map)\(|<%[^%]*?\bof\s+([\w$.]+)\s*\)|<!--\s*BEGIN\s+([\w.]+)|\beach\s+\w+(?:\s*,\s*\w+)?\s+in\s+([\w$.]+)/gi;
/** What else is shown there, written in another file. */
const INCLUDES =
  /<%-?\s*include\b|\{\{\{?>|\{%-?\s*include\b|<!--\s*(?:IMPORT|INCLUDE)\b|^\s*include\s+\S|@include\b|\{\{\s*(?:partial|render)\b/m;
/** What Pug calls a part: `+member(user)`. */
const MIXIN = /^\s*\+[a-z]/im;
const PARTIAL = /(^|\/)(partials?|includes?|components?|fragments?|blocks?|snippets?|_[^/]+)(\/|$)|(^|\/)_[^/]+$/i;
const OWN =
  /(^|\/)(blog|news|docs?|legal|about|flags?|post-queue|queue|bans?|moderators?|help|faq|landing|changelog|settings|compose[rd]?|setup|install|errors?|log-?in|sign-?in|sign-?up|register)(\/|[-_.])/i;

/** A script of this type holds markup that is filled in later. */
const TEMPLATE =
  /<script\b[^<>]*\btype=["'](?:text\/)?(?:x-)?[\w-]*(?:template|tmpl|handlebars|mustache|html)[\w-]*["'][^<>]*>/gi;

/** Tables to lay things out with are what mails need; who reads one is not in the product. */
const MAIL = /<table\b[^>]*\srole=["']presentation["']|\sxmlns:[vo]=["']urn:/i;
/** What is put into a feed is read in a program that is not the product's: an entry of one, or bare text; a page is laid out. */
const FEED = /(^|\/)(templates|views)\/([^/]+\/)*(atom|rss)\//i;
const ENTRY = /<\?xml\b|<(rss|feed|entry|channel|item|atom:\w+)\b/i;
const LAID_OUT =
  /<(html|body|main|article|section|aside|header|footer|nav|form|button|div|ul|ol|table|h[1-6])\b|\sclass=|@?\bextends\b|\blayout\b/i;
const isOfFeed = (path: string, text: string): boolean =>
  FEED.test(path) && (ENTRY.test(text) || (!isPug(path) && !LAID_OUT.test(text)));

/** Pages that show what people wrote: one surface for each file and kind, with every place that prints it. */
export function pageSurfaces(file: TextFile, concept: CompiledConcept, controls: readonly CompiledConcept[]): Draft[] {
  const { path, text } = file;
  if (concept.fact !== 'surface' || isOffice(path) || OWN.test(path) || !PEOPLE.test(text)) return [];
  if (isOfWriting(path, concept) || MAIL.test(text) || isOfFeed(path, text)) return [];
  const place = lineReader(path, text);
  const found = new Map<string, { at: ReturnType<typeof place>; symbol: string }[]>();
  for (const { code, from, length, before } of isPug(path) ? printedInPug(text) : printedIn(text)) {
    const said = saidBy(code, before, path);
    if (!said) continue;
    const list = found.get(said.kind.content) ?? [];
    list.push({ at: place(from, from + length), symbol: said.symbol });
    found.set(said.kind.content, list);
  }
  const reports = controls.flatMap(one =>
    pageControls(file, one).map(({ at, symbol }) => ({ concept: one.id, at, symbol, state: 'works' as const })),
  );
  return [...found.values()].flatMap(([first, ...others]) => {
    const base = {
      kind: 'surface' as const,
      concept: concept.id,
      around: [],
      side: 'client' as const,
      controls: reports,
      guards: null,
    };
    const isOpen = PARTIAL.test(path) || INCLUDES.test(text) || (isPug(path) && MIXIN.test(text));
    const gap = isOpen
      ? { at: first!.at, message: 'what the page around it and the parts that it takes in show could not be followed' }
      : null;
    const also = others.map(one => ({ at: one.at, message: `${one.symbol} is shown too` }));
    return [
      { ...base, gap, ...first!, ...(also.length > 0 && { also }) },
      ...others.map(one => ({ ...base, gap, ...one, isRepeated: true as const })),
    ];
  });
}

interface Printed {
  code: string;
  from: number;
  length: number;
  /** All of the page that stands before it. */
  before: string;
}

function printedIn(text: string): Printed[] {
  const shown = shownText(text).replace(TEMPLATE, tag => ' '.repeat(tag.length));
  const plain = shown.replace(PRINTED, tag => ' '.repeat(tag.length));
  // Inside a tag, or in a field, it is no text that is shown.
  return codesIn(shown).filter(
    ({ from }) => plain.lastIndexOf('<', from) <= plain.lastIndexOf('>', from) && !isInField(plain, from),
  );
}

const codesIn = (shown: string): Printed[] =>
  [...shown.matchAll(PRINTED)].map(match => ({
    code: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
    from: match.index,
    length: match[0].length,
    before: shown.slice(0, match.index),
  }));

/** `p.text= comment.text`, and `#{comment.text}` in what is read. */
function printedInPug(text: string): Printed[] {
  const shown = withoutPugComments(text);
  const tags = tagsOfPug(text);
  const isInTag = (from: number) => {
    const last = tags.findLast(({ at }) => at <= from);
    return last !== undefined && (from < last.at + last.head || isOfField(last));
  };
  return [
    ...tags.flatMap(one =>
      one.printed && !isOfField(one)
        ? [
            {
              code: one.printed.code,
              from: one.printed.at,
              length: one.printed.code.length,
              before: shown.slice(0, one.at),
            },
          ]
        : [],
    ),
    ...codesIn(shown).filter(({ from }) => !isInTag(from)),
  ];
}
const isOfField = ({ name, around }: PugTag): boolean => [name, ...around].some(one => FIELD.test(one));
const FIELD = /^(textarea|title|script|style|option|button)$/;

const isInField = (plain: string, at: number): boolean => {
  const open = Math.max(
    ...['<textarea', '<title', '<script', '<style', '<option', '<button'].map(tag => plain.lastIndexOf(tag, at)),
  );
  return open >= 0 && !/<\/(textarea|title|script|style|option|button)/.test(plain.slice(open, at));
};

/** `messages.content` -> message; of `./content` the list around it, or the file, says what it is. */
function saidBy(code: string, before: string, path: string): { kind: Kind; symbol: string } | null {
  // What is quoted is the key of a text.
  const bare = code.replace(MEMBER, '.$2').replace(/(["'`])[^]*?\1/g, '');
  for (const [, chain] of bare.matchAll(PATH)) {
    const names = chain!.split(/\??\./);
    const member = memberWord(names.at(-1)!);
    const owners = names.slice(0, -1);
    const own = kindOf(owners);
    const isBare = own.length === 0 && owners.every(saysNothing);
    const kinds = isBare ? kindOf([listAround(before)]).concat(ofFile(path)) : own;
    const kind = kinds.find(({ members }) => members.test(member));
    if (kind && (!isBare || /^(content|body|text|bio)$/.test(member))) return { kind, symbol: chain! };
  }
  return null;
}
/** `doc['content']` of Jinja and Twig is a member as `doc.content` is. */
const MEMBER = /\[\s*(["'])([a-z_$][\w$]*)\1\s*\]/gi;
/** `item.text`, `row.body`, and `doc`, `cdoc`, as rows of a store of documents are called: what it is, the list or the page says. */
const saysNothing = (owner: string): boolean => isNeutral(owner) || /^[a-z]{0,2}docs?$/.test(owner);

const listAround = (before: string): string => {
  const last = [...before.matchAll(EACH)].at(-1);
  const name = last?.slice(1).find(one => one !== undefined) ?? '';
  return name.split(/[./]/).at(-1) ?? '';
};

/** `partials/chats/message.tpl`, `feed/item.hbs` */
function ofFile(path: string): Kind[] {
  const words = path
    .replace(/\.[^/]+$/, '')
    .split('/')
    .slice(-2)
    .flatMap(part => [...splitWords(part)]);
  const content = words.some(word => /^(chats?|messages?|dms?|inbox)$/.test(word))
    ? 'message'
    : words.some(word => /^(comments?|repl(y|ies))$/.test(word))
      ? 'comment'
      : words.some(word => /^(posts?|feed|topic|timeline|discussions?|threads?)$/.test(word))
        ? 'post'
        : null;
  return KINDS.filter(one => one.content === content);
}
