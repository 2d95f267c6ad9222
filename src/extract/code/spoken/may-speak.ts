import type { IndexedFile } from '../index-tokens.ts';
import { phrasesOf } from '../tokens.ts';
import { mayBeFollowed } from './may-be-followed.ts';
import { namesInvitation } from './invitation-names.ts';
import { mayBeAuthored } from './may-be-authored.ts';
import { mayHandParts } from './may-hand-parts.ts';
import { mayListWritten } from './may-list-written.ts';
import { mayShowPicture } from './may-show-picture.ts';
import { mayStream } from './may-stream.ts';
import { mayNameComponent, writesComponents } from './may-hold-menu.ts';
import { isSingleFile } from '../single-files.ts';

const OWNERS =
  'mention|listing|message|msg|dm|utterance|shout|whisper|mx_?event|comment|reply|replie|remark|annotation|answer|feedback|chat|post|tweet|toot|reblog|quote|question|publication|submission|snap|reel|pin|yap|squeak|take|opinion|confession|meme|poem|status|note|event|ev|review|rating|testimonial|reference|endorsement|story|storie|thread|topic|discussion|poll|profile|user|member|person|account|author|player|creator|participant|contact|friend|streamer|artist|partner|stranger|prospect|seller|tutor|mentor|traveller|traveler|buddy|buddie|group|room|channel|community|communitie|guild|club|circle|playlist|collection|album|studio|space|meetup|gathering|hangout';
const MEMBERS =
  'text|body|contents?|html|markdown|caption|message|msg|comments?|description|summary|quote|subject|title|topic|question|review|reply|answer|spoiler\\w*|content_?warning|bio|biography|about\\w*|tagline|introduction|self_?intro\\w*|motto|signature|headline|note|pronouns|purpose|announcement|rules|details?|excerpt';

/** What people write, of which a component may be named. */
const WRITTEN =
  'message|msg|comment|reply|replie|answer|feedback|listing|chat|post|tweet|toot|quote|question|status|note|review|testimonial|story|thread|topic|discussion|annotation|remark';

/** Words of which one names what is shown. */
export const SPOKEN_OF = phrasesOf(
  `${OWNERS}|invite|invitation`.split('|').map(word => word.replace(/\?|\\w\*/g, '').replace('_', ' ')),
);

/** `fetch('/api/comments?post=1')`, `queryKey: ['comments', id]` */
const ANSWERED = new RegExp(String.raw`['"\x60/](?:${WRITTEN})s?(?:['"\x60?/]|\$\{)`, 'i');
const READ_THERE = /\.(?:text|body|content|message|msg|comment|caption)\b/;
const ASKED_THERE =
  /\b(?:fetch|get|getJSON|ajax|axios|ky|request|useSWR\w*|useFetch|queryKey|onSnapshot|getDocs|from)\b/;

/** At the beginning of a word of a name: `selectedPost.body`, not `compost.body`. */
const capital = (words: string) =>
  words.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase());
const OWNER = String.raw`(?:(?<![A-Za-z])(?:${OWNERS})|(?:${capital(OWNERS)}))`;

/** `message.text`, `post.metadata?.content`, `comment?.bodyHtml`, `post.get('content')`; what an event of the page says of itself is nobody's words. */
const READ = new RegExp(
  String.raw`${OWNER}(?:e?s)?\d?(?:_?(?:[iI]nfo(?:rmation)?|[dD]ata|[dD]etails?|[iI]tem|[mM]odel|[rR]ecord))?(?:\(\)|\[[\w$ +-]{1,20}\])?[?!]?(?!\.(?:target|currentTarget|nativeEvent|data|detail|clipboardData|dataTransfer)\b)(?:\.[\w$]+(?:\(\))?[?!]?){0,3}\.(?:(?:${MEMBERS})|get\(['"](?:${MEMBERS})|[a-z_]\w*(?:${capital(MEMBERS)})|[a-z]\w*_(?:${MEMBERS}))`,
);
/** `messages.map(m => <p>{m.text}</p>)`, `(ev: ChatMessage)`, `const { text } = message`, `({ post: { body } })` */
const MANY = new RegExp(
  String.raw`(?:${OWNERS})(?:e?s)?(?:\(\))?\}?[?!]?(?:\.[\w$]+\([^()]*\))*\s*[?]?\.(?:map|flatMap|forEach)\(|:\s*\w*(?:${OWNERS})\w*\s*[,)}=]|\}\s*=\s*[\w$.]*(?:${OWNERS})\b|(?:${OWNERS}):\s*\{|\.(?:${OWNERS})[?!]?\.\w|\bin\s+[\w$.]*(?:${OWNERS})(?:e?s)?["'\s]|\bof\s+[\w$.]*(?:${OWNERS})(?:e?s)?\)|#each\s+[\w$.]*(?:${OWNERS})(?:e?s)?\s|(?:each|data|items|of)=\{[\w$.()]*(?:${OWNERS})(?:e?s)?`,
  'i',
);
/** `comments.map(({ body }) => …)`, `const { body } = comment`, `v-for="{ body } in comments"`, `{#each comments as { body }}` */
const TAKEN_APART = new RegExp(
  String.raw`(?:${OWNERS})(?:e?s)?(?:\(\))?(?:[?!]?\.(?:map|flatMap|forEach)\(\s*\(?|\}>\s*\{\s*\(|\s+as\s+)\{[^{}]{0,200}\b(?:${MEMBERS})\b|\{[^{}]{0,200}\b(?:${MEMBERS})\b[^{}]{0,200}\}\)?\s*(?:=|\bin\b|\bof\b)\s*(?:[\w$]+[?!]?\.){0,3}\w{0,20}(?:${OWNERS})(?:e?s)?\b`,
  'i',
);
/** A member that is shown, or taken out of what holds it. */
const MEMBER = new RegExp(
  String.raw`[.{,]\s*(?:\w{0,20}_)?(?:\w{0,12})(?:text|body|contents?|html|markdown|caption|message|comment|description|bio|about|quote|title|summary)\w{0,12}[?!]?\s*[}),|&?]`,
  'i',
);
/** `lines.map(line => … line.text` in a talk */
const ITEM = /\.(?:map|flatMap)\(|\brender\w*\b|\bv-for=|<(?:For|Index|Each)\b|\{#each\s/;
const OF_ITEM = /\.(?:text|body|content|message|msg|comment|caption)\w*\s*[})"]/i;
const IN_TALK = /chat|message|comment|repl(?:y|ies)|review/i;
/** `<PostBody post={post} />` */
const HANDED =
  /\b(?:message|msg|comment|reply|post|note|status|tweet|toot|event|mx-?event|quote|review|answer|question|story|thread|topic|(?:post|comment)-?view|messages|comments|replies|posts|notes|tweets|toots|reviews)=(?:\{[\w$.?!()[\]]+\}|"[\w$.?!()[\]]+")/i;

/** `<ThreadItemBody entry={entry} />` */
const PART_OF = new RegExp(
  String.raw`<[\w-]{0,24}(?:${WRITTEN})s?(?:-?(?:item|card|row|cell|entry|tile|bubble|box|view))?-?(?:body|contents?|text|markdown|html)\s[^<>]{0,200}?\b(?:item|entry|data|node|record|row|model|entity)=`,
  'i',
);

/** `<Profile.Bio content={shown} />` */
const BIO = /<\w{0,24}(?:Profile|User|Member|Person|Account|Author|Player|Creator|Contact)\.?Bio(?:graphy)?\s/;

/** Whether a script could write elements as text, or texts into elements. */
export const WRITES_MARKUP =
  /\.(?:innerHTML|textContent|innerText)\s*=|insertAdjacentHTML|\.(?:html|text|append|prepend)\(|<\w+[^<>`]*>[^<>`]{0,80}\$\{|<\w+[^<>'"]*>['"]\s*\+/;

/** `function CommentCard({ content })`, `Review.vue` with `data.text` */
const NAMED = new RegExp(String.raw`\b(?:function|const|class)\s+(?:[A-Z]\w*)?(?:${capital(WRITTEN)})`);
/** `function MemberSheet({ member })`: somebody who is opened over a page. */
const OPENED =
  /\b(?:function|const|class)\s+(?:User|Member|Person|Profile|Author|Player|Participant|Contact)(?:Profile|Info|Details?|Preview|Hover)?(?:Modal|Dialog|Drawer|Sheet|Popover|Popup|Popper|HoverCard)\b/;
const OF_FILE = new RegExp(String.raw`(?:${OWNERS})[\w-]*(?:/index)?\.(?:vue|svelte|[jt]sx?)$`, 'i');
/** `export default ({ comment }) => …`, `const Index = …`: the file or its folder has the name. */
const UNNAMED = /\bexport\s+default\s+(?:\(|[a-z]\w*\s*=>|function\s*\(|[\w.]+\()|\b(?:function|const)\s+Index\b/;
export const isNamedByFile = (path: string, text: string): boolean =>
  OF_FILE.test(path) && (isSingleFile(path) || UNNAMED.test(text));
const OWN_WORDS =
  /[.{,]\s*\w{0,12}(?:text|body|contents?|html|caption|bio|biography|comment|message|description|about|details)\w{0,8}\s*[}),?|&=:]/i;

/** `formatChatMessage(data)`, `socket.on('chat message', …)`, and what is read there of what somebody said. */
const BY_HAND =
  /(?:\w(?:Message|Msg|Comment|Reply|Post|Review)\w{0,8}\s*(?:\(|[=:]\s*(?:async\s+)?(?:function|\())|(?:on|once|addListener|addEventListener|bind|listen|subscribe|[a-z]On)\(\s*(?:['"`][\w :.-]{0,24})?(?:message|msg|comment|reply|review|post)\w{0,8})/i;
const READ_OF = /([\w$]+)\.\w{0,12}(?:msg|text|message|body|content|html|comment|caption)\b/gi;
const WHOM_OF = /([\w$]+)\.\w{0,12}(?:user|nick|author|sender|from|name|by)\w{0,8}\b/gi;
/** `function appendMessage(from, text)` */
const GIVEN_APART =
  /(?:Message|Msg|Comment|Reply|Post|Review)\w{0,8}\s*(?:[=:]\s*)?(?:async\s+)?(?:function\s*)?\((?=[^()]{0,80}(?:user|nick|author|sender|from|peer|speaker))[^()]{0,80}(?:msg|text|message|body|content|comment)/i;
/** `socket.on('chat', ({ name, text }) => …)`, `socket.on('chat message', msg => …)`, `addChat(name, text)` */
const HEARD_APART =
  /(?:on|once|addListener|bind|listen|subscribe|[a-z]On|onMessage)\(\s*['"`][\w :.-]{0,24}(?:message|msg|chat|whisper|comment|private|dm)[\w-]{0,8}['"`]\s*,\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?\s*(?:\{[^{}]{0,80}\b(?:msg|text|message|body|content)\b|(?:msg|text|message|content)\b)/i;
const TALK_APART =
  /\wChat\w{0,8}\s*(?:[=:]\s*)?(?:async\s+)?(?:function\s*)?\([^()]{0,40}name[^()]{0,40}(?:msg|text|message)/i;
function isByHand(text: string): boolean {
  if (GIVEN_APART.test(text) || HEARD_APART.test(text) || TALK_APART.test(text)) return true;
  if (!BY_HAND.test(text)) return false;
  const read = new Set(Array.from(text.matchAll(READ_OF), match => match[1]!));
  return read.size > 0 && Array.from(text.matchAll(WHOM_OF)).some(match => read.has(match[1]!));
}

/** Whether a file may show what somebody wrote, whatever its components are called. */
export function maySpeak(file: IndexedFile): boolean {
  let answer = known.get(file);
  if (answer === undefined) known.set(file, (answer = readsWords(file)));
  return answer;
}

/** It is asked before a file is parsed, and again for what stands in it. */
const known = new WeakMap<IndexedFile, boolean>();

const readsWords = (file: IndexedFile): boolean => {
  const { path, text } = file;
  if (WRITES_MARKUP.test(text) && isByHand(text)) return true;
  return file.mayHoldJsx
    ? mayShow(file) || (OWN_WORDS.test(text) && (NAMED.test(text) || isNamedByFile(path, text)))
    : WRITES_MARKUP.test(text) && mayShow(file);
};

/** Read or handed on where the code says of what; of the items of a list only where the file says what they are. */
const mayShow = (file: IndexedFile): boolean => {
  const { path, text } = file;
  return (
    READ.test(text) ||
    TAKEN_APART.test(text) ||
    (ANSWERED.test(text) && ASKED_THERE.test(text) && READ_THERE.test(text)) ||
    HANDED.test(text) ||
    PART_OF.test(text) ||
    BIO.test(text) ||
    OPENED.test(text) ||
    mayBeAuthored(text) ||
    mayHandParts(text) ||
    mayShowPicture(text) ||
    mayStream(text) ||
    mayBeFollowed(text) ||
    OF_ONESELF.test(text) ||
    IN_ONE_NAME.test(text) ||
    MADE_HERE.test(text) ||
    (MADE_OF.test(text) && (MADE_OF_WHOLE.test(text) || MADE_AFTER.test(text))) ||
    VIEWERS.test(text) ||
    isAsked(file) ||
    mayListWritten(text) ||
    (QUERIED.test(text) && MEMBER.test(text)) ||
    (CARDS.test(text) && DONE_WITH.test(text)) ||
    CARDS.test(path) ||
    ((ABOUT_PEOPLE.test(path) || OF_GROUPS.test(text)) && DESCRIBED.test(text)) ||
    ((ABOUT_WRITTEN.test(path) || NAMED.test(text) || TYPED.test(text)) &&
      ((MEMBER.test(text) && MANY.test(text)) || (OF_ITEM.test(text) && ITEM.test(text) && IN_TALK.test(text))))
  );
};

/** `const { bio } = user`, `{tagline}`: such words say all. */
const OF_ONESELF = /[{.,]\s*(?:bio|biography|tagline|about_?me|self_?intro\w*)\s*[}),|&?]/i;
/** `roomTopic`, `useRoomTopic(room)`, `row.comment_text` */
const IN_ONE_NAME = new RegExp(
  String.raw`(?:(?:\b|_)(?:${OWNERS})|(?:${capital(OWNERS)}))(?:${capital(MEMBERS)}|_(?:${MEMBERS}))\b`,
);
/** `formatMessage(message)`, `chatMarkup(body)` */
const MADE_OF =
  /(?:format|render|parse|linkify|html|markup|markdown|text|body|content)\w{0,24}\([\w$.]{0,40}?(?:message|msg|comment|post|reply|review|text|body|content)\b/i;
/** The whole is handed over, or what makes it is called after it: else `JSON.parse(body)` would do. */
const MADE_OF_WHOLE =
  /(?:format|render|parse|linkify|html|markup|markdown|text|body|content)\w{0,24}\([\w$.]{0,40}?(?:message|msg|comment|post|reply|review)\b/i;
const MADE_AFTER = new RegExp(String.raw`(?:${OWNERS}|talk)\w{0,40}\([\w$.]{0,40}?(?:text|body|content)\b`, 'i');
/** `<p>{wordsOf(comment)}</p>`: what is read of it stands in the function. */
const MADE_HERE = /[>}]\s*\{\s*[\w$]+\(\s*(?:message|msg|comment|post|reply|review)\s*\)\s*\}/i;
/** What one says yes or no to: a component is called after it. */
function isAsked(file: IndexedFile): boolean {
  const { text } = file;
  if (!/invit|request/i.test(text) || !/accept|approve|confirm/i.test(text)) return false;
  if (!writesComponents(file)) return true;
  for (const [name] of text.matchAll(INVITES)) if (mayNameComponent(name, file) && namesInvitation(name)) return true;
  return false;
}
const INVITES = /\b\w*?(?:invit|request)\w*/gi;
/** `useQuery({ queryFn: () => getComment(id) })`, `trpc.comment.byId.useQuery({ id })` */
const QUERIED = new RegExp(
  String.raw`\buse\w{0,16}(?:Query|AsyncData)\b[^;]{0,200}\b(?:get|fetch|load|find|read|retrieve)(?:${capital(WRITTEN)})|\.(?:${WRITTEN})s?\.\w+\.(?:use\w{0,16}Query|\w{0,8}[qQ]ueryOptions)\(`,
);
/** Viewers of pictures. */
const VIEWERS =
  /\bfrom ['"][\w@/-]{0,40}stor(?:y|ies)\b|<\w{0,24}(?:[lL]ight[-_]?[bB]ox|(?:[iI]mages?|[pP]hotos?|[mM]edia|[pP]icture|[gG]allery|[vV]ideo|[aA]ttachment)-?(?:[vV]iew|[zZ]oom|[mM]odal|[oO]verlay|[sS]lider|[fF]ull|[pP]review)|[fF]ull-?[sS]creen|[pP]hoto-?[sS]wipe|[pP]hoto[PS])/i;
/** A card of a person, and what is done with them. */
const CARDS =
  /(?:user|member|person|people|profile|author|player|friend|contact|participant|stranger|creator|opponent|match|account|streamer)\w{0,24}(?:card|popover|popper|popup|hover|box|modal|dialog|sheet|drawer|panel|preview|flyout|callout|bubble)|(?:hover|preview|popover|card|popup)\w{0,24}(?:user|member|person|profile|author|player|friend|contact)/i;
const DONE_WITH = /follow|friend|message|\bdm\b|chat|block|ignore|connect|poke|wave|challenge/i;
/** What a group or a person says of itself, in a file about such. */
const ABOUT_PEOPLE =
  /(?:user|profile|member|people|person|account|channel|group|communit|collection|room|club)[^/]*(?:\/[^/]*)?$/i;
const OF_GROUPS =
  /\b(?:function|const|class)\s+(?:[A-Z]\w*)?(?:Community|Channel|Group|Guild|Club|User|Profile|Member|Person)/;
const DESCRIBED = /[{.,]\s*(?:description|about|purpose|topic)\s*[}),|&?]/i;
/** `({ all }: { all: ChatMessage[] })`, `(one: Comment) => …` */
const TYPED = new RegExp(String.raw`:\s*\w*(?:${capital(WRITTEN)})\w*(?:\[\])?\s*[,)}=;>|]`);
const ABOUT_WRITTEN = new RegExp(String.raw`(?:${WRITTEN})[^/]*(?:/[^/]*)?$`, 'i');
