import type { Place } from '../../../model/place.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import type { Kind } from '../spoken/words.ts';
import { kindOf, KINDS, memberWord } from '../spoken/words.ts';
import { splitWords } from '../tokens.ts';
import { isOffice, isOfWriting, pageControls, shownText } from './page-controls.ts';
import type { Around, PageParts, Stretch } from './page-parts.ts';
import { PARTIAL } from './page-parts.ts';

/** What a template prints: `<%= post.body %>`, `{{{ comment.html }}}`, `{{ message.text | safe }}`, `{posts.content}`, `#{post.text}`. */
const PRINTED =
  /<%[-=]([^]*?)%>|\{\{\{?(?!\s*(?:[#/^>!&~]|else\b|if\b|each\b|end\b))([^{}]+?)\}?\}\}|\{((?:\.\/)?[a-z]\w*(?:\.\w+)+|\.\/\w+)\}|[#!]\{([^{}\n]+)\}/gi;
const PATH = /(?<![\w$.'"/])(?:\.\/|this\.|@?\b)?([a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)*)(?!\s*\()/gi;
/** Who wrote it stands beside it. */
const PEOPLE =
  /\b(author|user|username|displayname|nickname|avatar|sender|fromuser|member|poster|creator|profile|screen_?name|account)/i;
/** What opens a list, and the name of each of it. */
const EACH =
  /\{\{\{?#?\s*(?:each|for)\s+([\w.$/]+)|\{%\s*for\s+\w+\s+in\s+([\w.$]+)|<%[^%]*?([\w$.]+)\.(?:forEach|map)\(|<%[^%]*?\bof\s+([\w$.]+)\s*\)|<!--\s*BEGIN\s+([\w.]+)|\beach\s+\w+(?:\s*,\s*\w+)?\s+in\s+([\w$.]+)/gi;
/** What else is shown there, written in another file. */
const INCLUDES =
  /<%-?\s*include\b|\{\{\{?>|\{%\s*include\b|<!--\s*(?:IMPORT|INCLUDE)\b|^\s*include\s+\S|@include\b|\{\{\s*(?:partial|render)\b/m;
const OWN =
  /(^|\/)(blog|news|docs?|legal|about|flags?|post-queue|queue|bans?|moderators?|help|faq|landing|changelog|settings|compose[rd]?|setup|install|errors?|log-?in|sign-?in|sign-?up|register)(\/|[-_.])/i;

/** A script of this type holds markup that is filled in later. */
const TEMPLATE =
  /<script\b[^<>]*\btype=["'](?:text\/)?(?:x-)?[\w-]*(?:template|tmpl|handlebars|mustache|html)[\w-]*["'][^<>]*>/gi;

/** Tables to lay things out with are what mails need; who reads one is not in the product. */
const MAIL = /<table\b[^>]*\srole=["']presentation["']|\sxmlns:[vo]=["']urn:/i;

/** A place that prints what somebody wrote. */
interface Shown {
  from: number;
  to: number;
  kind: Kind;
  symbol: string;
  /** Only what the thing is called, as a link to the whole of it. */
  isLinkedTitle: boolean;
}

/** Pages that show what people wrote: one surface for each file and kind, with every place that prints it. */
export function pageSurfaces(
  file: TextFile,
  concept: CompiledConcept,
  controls: readonly CompiledConcept[],
  parts: PageParts,
): Draft[] {
  const { path, text } = file;
  const found = new Map<string, Shown[]>();
  for (const one of shownIn(file, concept)) found.set(one.kind.content, [...(found.get(one.kind.content) ?? []), one]);
  const place = lineReader(path, text);
  const reportsIn = (one: TextFile) =>
    controls.flatMap(control =>
      pageControls(one, control).map(({ at, symbol }) => ({
        concept: control.id,
        at,
        symbol,
        state: 'works' as const,
      })),
    );
  const own = reportsIn(file);
  const isOpen = PARTIAL.test(path) || INCLUDES.test(text);
  return [...found.values()].flatMap(list => {
    const [first, ...others] = list.map(one => ({ ...one, at: place(one.from, one.to) }));
    const around = isOpen ? parts.around(file, first!.from) : null;
    const beside = (around?.stretches ?? []).filter(one => one.path !== path);
    const base = {
      kind: 'surface' as const,
      concept: concept.id,
      around: [],
      side: 'client' as const,
      controls: [...own, ...beside.flatMap(one => reportsIn(onlyOf(one)))],
      guards: null,
      gap: list.every(one => one.isLinkedTitle) ? { at: first!.at, message: LEADS } : gapOf(around, parts, first!.at),
    };
    const isTold = isPartOfItem(file, list, concept, parts) || (base.gap?.message === LEADS && found.size > 1);
    const also = others.map(one => ({ at: one.at, message: `${one.symbol} is shown too` }));
    return [
      { ...base, at: first!.at, symbol: first!.symbol, ...(also.length > 0 && { also }), ...(isTold && REPEATED) },
      ...others.map(({ at, symbol }) => ({ ...base, at, symbol, ...REPEATED })),
    ];
  });
}

const REPEATED = { isRepeated: true } as const;
const LEADS = 'it only leads to the whole, and what is shown there could not be followed';

function gapOf(around: Around | null, parts: PageParts, own: Place): { at: Place; message: string } | null {
  if (!around?.gap) return null;
  const { path, from, to, message } = around.gap;
  return { at: from === to ? own : parts.placeIn(path, from, to), message };
}

/** A text of the same length in which nothing else stands. */
const onlyOf = ({ path, text, from, to }: Stretch): TextFile => ({
  path,
  text: blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to)),
});
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The line that an item quotes, written in a file of its own: whatever takes it in shows of the same item what it says. */
function isPartOfItem(file: TextFile, list: readonly Shown[], concept: CompiledConcept, parts: PageParts): boolean {
  if (list.some(({ from }) => parts.loopAt(file, from) !== null)) return false;
  const takers = parts.takenInAt(file.path).filter(({ page }) => !isOffice(page.path));
  return (
    takers.length > 0 &&
    takers.every(({ page, loop }) =>
      shownIn(page, concept).some(
        ({ kind, from, isLinkedTitle }) =>
          !isLinkedTitle && kind.content === list[0]!.kind.content && parts.loopAt(page, from)?.from === loop?.from,
      ),
    )
  );
}

function shownIn({ path, text }: TextFile, concept: CompiledConcept): Shown[] {
  if (concept.fact !== 'surface' || isOffice(path) || OWN.test(path) || !PEOPLE.test(text)) return [];
  if (isOfWriting(path, concept) || MAIL.test(text)) return [];
  const shown = shownText(text).replace(TEMPLATE, tag => ' '.repeat(tag.length));
  const plain = shown.replace(PRINTED, tag => ' '.repeat(tag.length));
  return [...shown.matchAll(PRINTED)].flatMap(match => {
    const from = match.index;
    const code = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    // Inside a tag, or in a field, it is no text that is shown.
    if (plain.lastIndexOf('<', from) > plain.lastIndexOf('>', from) || isInField(plain, from)) return [];
    const said = saidBy(code, shown.slice(0, from), path);
    if (!said) return [];
    const isLinked = /<a\s[^<>]*\bhref=[^<>]*>(?:(?!<\/a>)[^])*$/i.test(plain.slice(Math.max(0, from - LINK), from));
    const isLinkedTitle = isLinked && TITLE.test(memberWord(said.symbol.split('.').at(-1)!));
    return [{ ...said, from, to: from + match[0].length, isLinkedTitle }];
  });
}

/** How far before its text a link begins. */
const LINK = 600;
const TITLE = /^(title|subject|headline|question)$/;

const isInField = (plain: string, at: number): boolean => {
  const open = Math.max(
    ...['<textarea', '<title', '<script', '<style', '<option', '<button'].map(tag => plain.lastIndexOf(tag, at)),
  );
  return open >= 0 && !/<\/(textarea|title|script|style|option|button)/.test(plain.slice(open, at));
};

/** `messages.content` -> message; of `./content` the list around it, or the file, says what it is. */
function saidBy(code: string, before: string, path: string): { kind: Kind; symbol: string } | null {
  // What is quoted is the key of a text.
  for (const [, chain] of code.replace(/(["'`])[^]*?\1/g, '').matchAll(PATH)) {
    const names = chain!.split(/\??\./);
    const member = memberWord(names.at(-1)!);
    const owners = names.slice(0, -1);
    const kinds = owners.length > 0 ? kindOf(owners) : kindOf([listAround(before)]).concat(ofFile(path));
    const kind = kinds.find(({ members }) => members.test(member));
    if (kind && (owners.length > 0 || /^(content|body|text|bio)$/.test(member))) return { kind, symbol: chain! };
  }
  return null;
}

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
      : words.some(word => /^(posts?|feed|topic|timeline)$/.test(word))
        ? 'post'
        : null;
  return KINDS.filter(one => one.content === content);
}
