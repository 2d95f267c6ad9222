import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  mayHoldTemplates
} from "./chunk-OVTDVL7D.js";
import {
  isSingleFile
} from "./chunk-NS6E64DD.js";
import {
  phrasesOf,
  splitWords
} from "./chunk-IR7XPB67.js";

// src/extract/code/controls/menu-names.ts
var isMenu = (name) => /^(menu|sheet)$/.test(splitWords(menuName(name)).at(-1) ?? "");
var HANDS_OUT = /^(use|get|make|build|create|generate)(?=[A-Z])/;
var menuName = (name) => HANDS_OUT.test(name) ? name.replace(HANDS_OUT, "").replace(/(Data|Items|Groups|Entries)$/, "") : name;
var handsOutMenu = (name) => HANDS_OUT.test(name) && isMenu(name);
var isMenuEntry = (name) => /(^| )(drop ?down|menu)( \w+)? (item|option|entry)$/.test(splitWords(name).join(" "));

// src/extract/code/spoken/menu-names.ts
var WRITES = /^(form|forms|composer|compose|editor|edit|editable|create|new|draft|input|textarea|field|settings|setting|preferences|email|mail|error|errors|toast|alert|agent|agents|bot|assistant|ai|forward|export|exporter|admin|moderation|moderator|mod|report|reports|reported|delete|confirm|skeleton|placeholder|onboarding|commit|demo|blog|news|announcement|announcements|whats|docs|doc|product|lesson|course|changelog|release|job|faq|testimonial|invoice|order|cart|button|btn|icon|tooltip|meta|head|seo|helmet|json|ld|opengraph|og|system|tag|tags|avatar|image|img|title|helmet|option|select|label|provider|context|i18n|trans|translation|time|timestamp|date|count|counter|badge|link|share|copy)$/;
var isHeadOfItem = (words) => words.length > 1 && words.at(-1) === "title" && words.slice(0, -1).every((word) => OF_ITEM.test(word));
var OF_ITEM = /^(item|card|list|row|tile|cell|entry|text)$/;
var MENU = /^(menu|actions|sheet|options|toolbar|dropdown|popover|popup|flyout|kebab|overflow|down)$/;
var DONE = /^(share|copy|delete|edit|forward|report|context|option|link)$/;
function namesMenu(name) {
  const words = splitWords(name);
  const own = words.at(-1) === "items" ? words.slice(0, -1) : words;
  return MENU.test(own.at(-1) ?? "") && !words.some((word) => WRITES.test(word) && !DONE.test(word));
}

// src/extract/code/spoken/may-hold-menu.ts
var DECLARES = /\b(?:function|const|class)\s+(\w*(?:Menu|Actions|ActionSheet|BottomSheet|Options|MenuItems|Toolbar|Drop[dD]own|Popover|Popup|Flyout|Kebab|Overflow))\b/g;
var GIVEN = /[{,(.]\s*[a-z]*_?(?:message|msg|dm|conversation|convo|chat|comment|reply|post|note|tweet|toot|status|story|event|thread|topic|discussion|review|room|channel|group|community|server|guild|space)_*(?![\w$])/i;
function mayHoldMenu(file) {
  if (!file.mayHoldJsx) return false;
  for (const [, name] of file.text.matchAll(DECLARES))
    if (!writesComponents(file) || mayNameComponent(name, file) && namesMenu(name) && GIVEN.test(file.text))
      return true;
  return false;
}
var LISTS = /menu|sheet|drop-?down|popover|kebab|options|actions|items/i;
var ACTS = /(?<![a-z])(?:reply|quote|forward|mute|ignore|block|report|flag|follow|unfollow|repost|mention|whisper|friend|copy|share|save|bookmark|pin|edit|delete|remove|archive|translate|unread|message|dm)(?![a-z])|(?:Reply|Quote|Forward|Mute|Ignore|Block|Report|Flag|Follow|Repost|Mention|Whisper|Friend|Copy|Share|Save|Bookmark|Pin|Edit|Delete|Remove|Archive|Translate|Unread)/g;
var PRESSED = /\bon(?:Click|Press|Select|Tap|Action)\b|@click|\b(?:action|handler|run|callback)['"]?\s*[:(]|action_?sheet/i;
var MIN_ACTS = 2;
function mayListMenu(file) {
  const { text } = file;
  if (!LISTS.test(text) || !PRESSED.test(text)) return false;
  const acts = /* @__PURE__ */ new Set();
  for (const [act] of text.matchAll(ACTS)) {
    acts.add(act.toLowerCase());
    if (acts.size > MIN_ACTS) return true;
  }
  return acts.size >= MIN_ACTS;
}
var writesComponents = ({ path, text }) => /\.[jt]sx?$/i.test(path) && !mayHoldTemplates(text);
var mayNameComponent = (name, file) => /^[A-Z]/.test(name) || file.mayHoldHyperscript;

// src/extract/code/spoken/may-hand-parts.ts
var HANDED = /<([A-Z][\w.]*|[a-z]+-[\w-]+)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)/g;
var WHOLE = /(?:^|\s):?(?:v-bind:)?([\w-]+)=(?:\{([a-z][\w$.]*)\}|"([a-z][\w$.]*)")/g;
var OTHER = /^(key|ref|class|className|style|styles|id|size|color|variant|type|name|title|label|theme|open|value|disabled|loading|to|href|src|icon|index|t|i18n|navigation|v-if|v-for|v-else-if|v-show|v-model|children|data-\w+|aria-\w+|(on|is|has|show|can|set|handle)[A-Z]\w*|on\w+)$/;
var SAYS = /(?:Text|Body|Contents?|Markdown|Html|HTML|Caption|Description|-text|-body|-content)$/;
var OF_THING = /([\w$.]+)[?!]?\.\w{0,16}(?:[tT]ext|[bB]ody|[cC]ontent|[hH]tml|[mM]arkdown|[cC]aption|[mM]essage|[cC]omment|[dD]escription)\b(?!\()/g;
function mayHandParts(text) {
  const handed = /* @__PURE__ */ new Map();
  for (const [, tag = "", given = ""] of text.matchAll(HANDED))
    for (const [, name = "", braced, quoted] of given.matchAll(WHOLE)) {
      const thing = braced ?? quoted;
      if (OTHER.test(name) || /^(true|false|null|undefined|props|this)$/.test(thing)) continue;
      const known2 = handed.get(thing) ?? { tags: /* @__PURE__ */ new Set(), says: false };
      known2.tags.add(tag);
      known2.says ||= SAYS.test(tag);
      handed.set(thing, known2);
    }
  const all = [...handed.values()];
  if (all.some(({ tags, says }) => says && tags.size > 1)) return true;
  const isRead = (read, says) => Array.from(text.matchAll(read)).some(([, thing]) => handed.has(thing) && (!says || handed.get(thing).says));
  return all.length > 0 && (isRead(OF_THING, false) || all.some(({ says }) => says) && isRead(OF_MAKER, true));
}
var OF_MAKER = /([\w$.]+)[?!]?\.(?:author|user|creator|created_?[bB]y|posted_?[bB]y|poster|uploader|sender|op)(?![a-z])/g;
var SAID_IN_PART = phrasesOf([
  "text",
  "body",
  "content",
  "contents",
  "html",
  "markdown",
  "caption",
  "message",
  "comment",
  "description"
]);

// src/extract/code/spoken/may-stream.ts
var mayStream = (text) => text.includes("<video") && STREAM.test(text) && !(FILMS.test(text) && !FACES.test(text)) || PUT_IN.test(text) || OF_KIT.test(text);
var STREAM = /\b(?:srcObject|srcobject|MediaStream|attach\w*|RTCPeerConnection|getUserMedia|streams?)\b/;
var FILMS = /\b(?:hls\.js|dashjs|shaka-player|video\.js|loadSource|attachMedia)\b|\.(?:m3u8|mpd)\b/;
var FACES = /\b(?:srcObject|srcobject|MediaStream|RTCPeerConnection)\b/;
var PUT_IN = /(?:[tT]rack|[sS]creen|[vV]ideo)\w{0,12}[?!]?\.(?:play|attach)\(/;
var OF_KIT = /['"](?:@livekit\/(?:components-react|react-native)|agora-rtc-react|@stream-io\/video-react|opentok-react|@daily-co\/daily-react|react-native-webrtc)/;

// src/extract/code/spoken/may-be-followed.ts
var MAY_FOLLOW = /<[\w.-]*(?:follow|subscribe)[\w.-]*(?:button|toggle)\s[^<>]{0,120}?\b(?:pubkey|npub|did|user|account|person|author|creator|profile|host|streamer|artist|member)/i;
var SAYS2 = /[.{,\s](?:summary|description|body|content|caption)\w{0,8}\b/;
var mayBeFollowed = (text) => MAY_FOLLOW.test(text) && SAYS2.test(text);

// src/extract/code/spoken/invitation-names.ts
var OF_WORK = /^(join|access|pull|merge|purchase|refund|leave|verification|feature|admin|moderation|order|payment|time|shift|booking|appointment|review|edit|approve|send|create|new|form|accept|link|code|signup|register|team|organization|organisation|workspace|company|mentor|role|permission|http|api|error|employee|vendor|collaborator|http|service|data|help|support|quote|withdraw|transfer|return|trade)$/;
var ASKS = /\b(friend|follow|follower|contact|connection|match|buddy|message|chat|dm|conversation)( \w+)? (request|invite|invitation)s?\b|^(\w+ )?(invite|invites|invitation|invitations)( (card|item|row|list|view|panel|page|screen|notification|entry|tile|cell|message|inbox|content|section|tab))?s?$|\b(incoming|pending|received) (friend |follow )?(request|invite|invitation)s?\b/;
function namesInvitation(name) {
  const words = splitWords(name);
  return !words.some((word) => OF_WORK.test(word)) && ASKS.test(words.join(" "));
}

// src/extract/code/spoken/may-be-authored.ts
var AUTHORS = /^(author|user|creator|createdBy|created_by|postedBy|posted_by|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy|(user|author|creator|poster)_?([iI]nfo|[dD]ata|[dD]etails|[pP]rofile)|sender|sentBy|sent_by|op)$/;
var FILLED_IN = /^(user|author|creator|poster|sender)_?[iI]d$/;
var MAKERS = /^(author|creator|createdBy|created_by|postedBy|posted_by|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy)$/;
var IN_CHARGE = /^(owner|operator|host|account|profile|member|from|(owner|sender|from)_?([uU]ser|[iI]nfo))$/;
var OF_PERSON = /^(user_?name|display_?name|nick_?name|handle|acct|screen_?name|avatar|avatar_?url|avatar_?src|profile_?(pic|picture|image|photo)(_?url)?|photo_?url|first_?name)$/i;
var FLAT = /^(author|user|creator|createdBy|created_by|postedBy|posted_by|poster|uploader|uploadedBy|sharedBy|sender|sentBy|sent_by)(?:_|(?=[A-Z]))(\w+)$/;
var FULL_NAME = /^(full_?)?name$/i;
function heldOfMaker(member) {
  const [, maker = "", held = ""] = FLAT.exec(member) ?? [];
  return OF_PERSON.test(held) || MAKERS.test(maker) && FULL_NAME.test(held) ? held : null;
}
var MADE_BY = /([\w$]+)[?!]?\.(?:author|user|creator|created_?[bB]y|posted_?[bB]y|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy|(?:user|author|creator|poster)_?(?:info|data|details|profile|Info|Data|Details|Profile)|sender|sent_?[bB]y|op|owner|operator|host|account|profile|member|from|(?:owner|sender|from)_?(?:user|info|User|Info)|(?:user|author|creator|poster|sender)_?[iI]d(?=[?!]?\.)|(?:author|user|creator|poster|uploader|sender|(?:created|posted|uploaded|shared|sent)_?[bB]y)(?:_[a-z]|[A-Z])\w{2,16}|user_?[nN]ame|nick_?[nN]ame|handle|acct|screen_?[nN]ame|display_?[nN]ame)\b(?!\()/g;
var SAID = /([\w$]+)[?!]?\.\w{0,16}(?:[tT]ext|[bB]ody|[cC]ontents?|[hH]tml|[mM]arkdown|[cC]aption|[mM]essage|[cC]omment|[dD]escription|[tT]itle|[hH]eadline|[sS]ummary|[eE]xcerpt)\w{0,10}\b(?!\()/g;
var TAKEN = /\{([^{}]{0,400})\}\s*=\s*([\w$.]+)/g;
var TAKEN_OF_EACH = /\{#each\s[^{}]{1,200}\sas\s*\{([^{}]{0,400})\}/g;
var TAKEN_IN_MAP = /(?:\.(?:map|flatMap|forEach)\(\s*\(?|\bfor\s*\(\s*(?:const|let|var)\s+)\{([^{}]{0,400})\}/g;
var MAKER = /\b(?:author|user|creator|createdBy|postedBy|poster|uploader|sender|op|owner|operator|host|account|profile|member|from|(?:user|author|creator|poster)_?(?:[iI]nfo|[dD]ata|[dD]etails|[pP]rofile)|(?:author|user|creator|poster|uploader|sender|(?:created|posted|uploaded|shared|sent)_?[bB]y)(?:_[a-z]|[A-Z])\w{2,16})\b/;
var TAKEN_WORDS = /text|body|content|html|markdown|caption|message|comment|description|title|headline|summary|excerpt/i;
function mayBeAuthored(text) {
  const made = new Set(Array.from(text.matchAll(MADE_BY), (match) => match[1]));
  for (const [, taken = "", thing = ""] of text.matchAll(TAKEN)) {
    if (TAKEN_WORDS.test(taken) && (MAKER.test(taken) || made.has(thing))) return true;
    if (MAKER.test(taken)) made.add(thing);
  }
  for (const [, taken = ""] of [...text.matchAll(TAKEN_OF_EACH), ...text.matchAll(TAKEN_IN_MAP)])
    if (TAKEN_WORDS.test(taken) && MAKER.test(taken)) return true;
  return made.size > 0 && Array.from(text.matchAll(SAID)).some((match) => made.has(match[1]));
}

// src/extract/code/spoken/may-list-written.ts
var LISTS2 = "(?:messages|msgs|dms|comments|replies|chats|posts|tweets|toots|reviews|chat_?(?:history|log|lines|entries|messages|feed)|(?:message|msg)_?(?:history|log|list))";
var WORDS = "(?:text|body|contents?|message|msg|comment|caption|html)";
var OF_FIRST = String.raw`(?:(?<![\w$.])\1[?!]?\.\w{0,12}${WORDS}|\{[^{}]{0,200}\b${WORDS}\b[^{}]{0,200}\}\s*=\s*\1\b)`;
var MAPPED = new RegExp(
  String.raw`${LISTS2}\)?[?!]?\s*\??\.(?:map|flatMap|forEach)\(\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?\s*([\w$]+)[\s\S]{0,1200}?${OF_FIRST}`,
  "i"
);
var RENDERED = new RegExp(
  String.raw`=\{[\w$.()]{0,40}${LISTS2}\}[\s\S]{0,300}?\{\s*\(?\s*\{?\s*([\w$]+)\s*[^=]{0,40}=>[\s\S]{0,800}?${OF_FIRST}`,
  "i"
);
var GONE_THROUGH = new RegExp(
  String.raw`\bfor\s*\(\s*(?:const|let|var)\s+([\w$]+)\s+of\s+[\w$.()]{0,40}${LISTS2}\b[^;{]{0,40}\)[\s\S]{0,1200}?${OF_FIRST}`,
  "i"
);
var LOOPED = new RegExp(
  String.raw`v-for="\(?\s*([\w$]+)[^"]{0,30}\s(?:in|of)\s+[\w$.]{0,40}${LISTS2}"[\s\S]{0,800}?(?<![\w$.])\1\??\.\w{0,12}${WORDS}|#each\s+[\w$.]{0,40}${LISTS2}\s+as\s+([\w$]+)[\s\S]{0,800}?(?<![\w$.])\2\??\.\w{0,12}${WORDS}`,
  "i"
);
var HANDED_ON = new RegExp(
  String.raw`${LISTS2}\)?[?!]?\s*\??\.(?:map|flatMap)\(\s*(?:[\w$]+\s*=>\s*)?(?:this\.)?[\w$]+\s*[()]|=\{[\w$.()]{0,40}${LISTS2}\}[\s\S]{0,300}?=\{(?:this\.)?render\w*\}`,
  "i"
);
var READS = new RegExp(String.raw`\w\.\w{0,12}${WORDS}\w{0,6}\s*[})]`, "i");
var mayListWritten = (text) => MAPPED.test(text) || RENDERED.test(text) || GONE_THROUGH.test(text) || LOOPED.test(text) || HANDED_ON.test(text) && READS.test(text);

// src/extract/code/spoken/may-show-picture.ts
var READS2 = /([\w$]+)[?!]?\.(?:\w{0,16}_)?(?:src|url|uri|path|file|image|img|photo|picture|pic|video|media|thumb(?:nail)?|preview|snapshot|screenshot|asset|artwork|drawing|\w{0,16}(?:Url|Src|Uri|Path))\b(?!\()/g;
var MAKER2 = /([\w$]+)[?!]?\.(?:author|user|creator|created_?[bB]y|posted_?[bB]y|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy|sender|sent_?[bB]y|owner|host|account|profile|member|artist|photographer|streamer|broadcaster|illustrator|animator|videographer|(?:author|user|creator|poster|uploader|sender|owner|(?:created|posted|uploaded|shared|sent)_?[bB]y)(?:_[a-z]|[A-Z])\w{2,16})\b(?!\()/g;
var TAG = /<(?:img|video|audio|\w{0,24}(?:Image|Img|Picture|Photo|Video|Media|Player|Thumbnail)\w{0,12})\s/;
function mayShowPicture(text) {
  if (!TAG.test(text)) return false;
  const made = new Set(Array.from(text.matchAll(MAKER2), (match) => match[1]));
  return made.size > 0 && Array.from(text.matchAll(READS2)).some((match) => made.has(match[1]));
}

// src/extract/code/spoken/may-speak.ts
var OWNERS = "mention|listing|message|msg|dm|utterance|shout|whisper|mx_?event|comment|reply|replie|remark|annotation|answer|feedback|chat|post|tweet|toot|reblog|quote|question|publication|submission|snap|reel|pin|yap|squeak|take|opinion|confession|meme|poem|status|note|event|ev|review|rating|testimonial|reference|endorsement|story|storie|thread|topic|discussion|poll|profile|user|member|person|account|author|player|creator|participant|contact|friend|streamer|artist|partner|stranger|prospect|seller|tutor|mentor|traveller|traveler|buddy|buddie|group|room|channel|community|communitie|guild|club|circle|playlist|collection|album|studio|space|meetup|gathering|hangout";
var MEMBERS = "text|body|contents?|html|markdown|caption|message|msg|comments?|description|summary|quote|subject|title|topic|question|review|reply|answer|spoiler\\w*|content_?warning|bio|biography|about\\w*|tagline|introduction|self_?intro\\w*|motto|signature|headline|note|pronouns|purpose|announcement|rules|details?|excerpt";
var WRITTEN = "message|msg|comment|reply|replie|answer|feedback|listing|chat|post|tweet|toot|quote|question|status|note|review|testimonial|story|thread|topic|discussion|annotation|remark";
var SPOKEN_OF = phrasesOf(
  `${OWNERS}|invite|invitation`.split("|").map((word) => word.replace(/\?|\\w\*/g, "").replace("_", " "))
);
var ANSWERED = new RegExp(String.raw`['"\x60/](?:${WRITTEN})s?(?:['"\x60?/]|\$\{)`, "i");
var READ_THERE = /\.(?:text|body|content|message|msg|comment|caption)\b/;
var ASKED_THERE = /\b(?:fetch|get|getJSON|ajax|axios|ky|request|useSWR\w*|useFetch|queryKey|onSnapshot|getDocs|from)\b/;
var capital = (words) => words.replace(/(^|\|)([a-z])/g, (_, bar, letter) => bar + letter.toUpperCase());
var OWNER = String.raw`(?:(?<![A-Za-z])(?:${OWNERS})|(?:${capital(OWNERS)}))`;
var READ = new RegExp(
  String.raw`${OWNER}(?:e?s)?\d?(?:_?(?:[iI]nfo(?:rmation)?|[dD]ata|[dD]etails?|[iI]tem|[mM]odel|[rR]ecord))?(?:\(\)|\[[\w$ +-]{1,20}\])?[?!]?(?!\.(?:target|currentTarget|nativeEvent|data|detail|clipboardData|dataTransfer)\b)(?:\.[\w$]+(?:\(\))?[?!]?){0,3}\.(?:(?:${MEMBERS})|get\(['"](?:${MEMBERS})|[a-z_]\w*(?:${capital(MEMBERS)})|[a-z]\w*_(?:${MEMBERS}))`
);
var MANY = new RegExp(
  String.raw`(?:${OWNERS})(?:e?s)?(?:\(\))?\}?[?!]?(?:\.[\w$]+\([^()]*\))*\s*[?]?\.(?:map|flatMap|forEach)\(|:\s*\w*(?:${OWNERS})\w*\s*[,)}=]|\}\s*=\s*[\w$.]*(?:${OWNERS})\b|(?:${OWNERS}):\s*\{|\.(?:${OWNERS})[?!]?\.\w|\bin\s+[\w$.]*(?:${OWNERS})(?:e?s)?["'\s]|\bof\s+[\w$.]*(?:${OWNERS})(?:e?s)?\)|#each\s+[\w$.]*(?:${OWNERS})(?:e?s)?\s|(?:each|data|items|of)=\{[\w$.()]*(?:${OWNERS})(?:e?s)?`,
  "i"
);
var TAKEN_APART = new RegExp(
  String.raw`(?:${OWNERS})(?:e?s)?(?:\(\))?(?:[?!]?\.(?:map|flatMap|forEach)\(\s*\(?|\}>\s*\{\s*\(|\s+as\s+)\{[^{}]{0,200}\b(?:${MEMBERS})\b|\{[^{}]{0,200}\b(?:${MEMBERS})\b[^{}]{0,200}\}\)?\s*(?:=|\bin\b|\bof\b)\s*(?:[\w$]+[?!]?\.){0,3}\w{0,20}(?:${OWNERS})(?:e?s)?\b`,
  "i"
);
var MEMBER = new RegExp(
  String.raw`[.{,]\s*(?:\w{0,20}_)?(?:\w{0,12})(?:text|body|contents?|html|markdown|caption|message|comment|description|bio|about|quote|title|summary)\w{0,12}[?!]?\s*[}),|&?]`,
  "i"
);
var ITEM = /\.(?:map|flatMap)\(|\brender\w*\b|\bv-for=|<(?:For|Index|Each)\b|\{#each\s/;
var OF_ITEM2 = /\.(?:text|body|content|message|msg|comment|caption)\w*\s*[})"]/i;
var IN_TALK = /chat|message|comment|repl(?:y|ies)|review/i;
var HANDED2 = /\b(?:message|msg|comment|reply|post|note|status|tweet|toot|event|mx-?event|quote|review|answer|question|story|thread|topic|(?:post|comment)-?view|messages|comments|replies|posts|notes|tweets|toots|reviews)=(?:\{[\w$.?!()[\]]+\}|"[\w$.?!()[\]]+")/i;
var PART_OF = new RegExp(
  String.raw`<[\w-]{0,24}(?:${WRITTEN})s?(?:-?(?:item|card|row|cell|entry|tile|bubble|box|view))?-?(?:body|contents?|text|markdown|html)\s[^<>]{0,200}?\b(?:item|entry|data|node|record|row|model|entity)=`,
  "i"
);
var BIO = /<\w{0,24}(?:Profile|User|Member|Person|Account|Author|Player|Creator|Contact)\.?Bio(?:graphy)?\s/;
var WRITES_MARKUP = /\.(?:innerHTML|textContent|innerText)\s*=|insertAdjacentHTML|\.(?:html|text|append|prepend)\(|<\w+[^<>`]*>[^<>`]{0,80}\$\{|<\w+[^<>'"]*>['"]\s*\+/;
var NAMED = new RegExp(String.raw`\b(?:function|const|class)\s+(?:[A-Z]\w*)?(?:${capital(WRITTEN)})`);
var OPENED = /\b(?:function|const|class)\s+(?:User|Member|Person|Profile|Author|Player|Participant|Contact)(?:Profile|Info|Details?|Preview|Hover)?(?:Modal|Dialog|Drawer|Sheet|Popover|Popup|Popper|HoverCard)\b/;
var OF_FILE = new RegExp(String.raw`(?:${OWNERS})[\w-]*(?:/index)?\.(?:vue|svelte|[jt]sx?)$`, "i");
var UNNAMED = /\bexport\s+default\s+(?:\(|[a-z]\w*\s*=>|function\s*\(|[\w.]+\()|\b(?:function|const)\s+Index\b/;
var isNamedByFile = (path, text) => OF_FILE.test(path) && (isSingleFile(path) || UNNAMED.test(text));
var OWN_WORDS = /[.{,]\s*\w{0,12}(?:text|body|contents?|html|caption|bio|biography|comment|message|description|about|details)\w{0,8}\s*[}),?|&=:]/i;
var BY_HAND = /(?:\w(?:Message|Msg|Comment|Reply|Post|Review)\w{0,8}\s*(?:\(|[=:]\s*(?:async\s+)?(?:function|\())|(?:on|once|addListener|addEventListener|bind|listen|subscribe|[a-z]On)\(\s*(?:['"`][\w :.-]{0,24})?(?:message|msg|comment|reply|review|post)\w{0,8})/i;
var READ_OF = /([\w$]+)\.\w{0,12}(?:msg|text|message|body|content|html|comment|caption)\b/gi;
var WHOM_OF = /([\w$]+)\.\w{0,12}(?:user|nick|author|sender|from|name|by)\w{0,8}\b/gi;
var GIVEN_APART = /(?:Message|Msg|Comment|Reply|Post|Review)\w{0,8}\s*(?:[=:]\s*)?(?:async\s+)?(?:function\s*)?\((?=[^()]{0,80}(?:user|nick|author|sender|from|peer|speaker))[^()]{0,80}(?:msg|text|message|body|content|comment)/i;
var HEARD_APART = /(?:on|once|addListener|bind|listen|subscribe|[a-z]On|onMessage)\(\s*['"`][\w :.-]{0,24}(?:message|msg|chat|whisper|comment|private|dm)[\w-]{0,8}['"`]\s*,\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?\s*(?:\{[^{}]{0,80}\b(?:msg|text|message|body|content)\b|(?:msg|text|message|content)\b)/i;
var TALK_APART = /\wChat\w{0,8}\s*(?:[=:]\s*)?(?:async\s+)?(?:function\s*)?\([^()]{0,40}name[^()]{0,40}(?:msg|text|message)/i;
function isByHand(text) {
  if (GIVEN_APART.test(text) || HEARD_APART.test(text) || TALK_APART.test(text)) return true;
  if (!BY_HAND.test(text)) return false;
  const read = new Set(Array.from(text.matchAll(READ_OF), (match) => match[1]));
  return read.size > 0 && Array.from(text.matchAll(WHOM_OF)).some((match) => read.has(match[1]));
}
function maySpeak(file) {
  let answer = known.get(file);
  if (answer === void 0) known.set(file, answer = readsWords(file));
  return answer;
}
var known = /* @__PURE__ */ new WeakMap();
var readsWords = (file) => {
  const { path, text } = file;
  if (WRITES_MARKUP.test(text) && isByHand(text)) return true;
  return file.mayHoldJsx ? mayShow(file) || OWN_WORDS.test(text) && (NAMED.test(text) || isNamedByFile(path, text)) : WRITES_MARKUP.test(text) && mayShow(file);
};
var mayShow = (file) => {
  const { path, text } = file;
  return READ.test(text) || TAKEN_APART.test(text) || ANSWERED.test(text) && ASKED_THERE.test(text) && READ_THERE.test(text) || HANDED2.test(text) || PART_OF.test(text) || BIO.test(text) || OPENED.test(text) || mayBeAuthored(text) || mayHandParts(text) || mayShowPicture(text) || mayStream(text) || mayBeFollowed(text) || OF_ONESELF.test(text) || IN_ONE_NAME.test(text) || MADE_HERE.test(text) || MADE_OF.test(text) && (MADE_OF_WHOLE.test(text) || MADE_AFTER.test(text)) || VIEWERS.test(text) || isAsked(file) || mayListWritten(text) || QUERIED.test(text) && MEMBER.test(text) || CARDS.test(text) && DONE_WITH.test(text) || CARDS.test(path) || (ABOUT_PEOPLE.test(path) || OF_GROUPS.test(text)) && DESCRIBED.test(text) || (ABOUT_WRITTEN.test(path) || NAMED.test(text) || TYPED.test(text)) && (MEMBER.test(text) && MANY.test(text) || OF_ITEM2.test(text) && ITEM.test(text) && IN_TALK.test(text));
};
var OF_ONESELF = /[{.,]\s*(?:bio|biography|tagline|about_?me|self_?intro\w*)\s*[}),|&?]/i;
var IN_ONE_NAME = new RegExp(
  String.raw`(?:(?:\b|_)(?:${OWNERS})|(?:${capital(OWNERS)}))(?:${capital(MEMBERS)}|_(?:${MEMBERS}))\b`
);
var MADE_OF = /(?:format|render|parse|linkify|html|markup|markdown|text|body|content)\w{0,24}\([\w$.]{0,40}?(?:message|msg|comment|post|reply|review|text|body|content)\b/i;
var MADE_OF_WHOLE = /(?:format|render|parse|linkify|html|markup|markdown|text|body|content)\w{0,24}\([\w$.]{0,40}?(?:message|msg|comment|post|reply|review)\b/i;
var MADE_AFTER = new RegExp(String.raw`(?:${OWNERS}|talk)\w{0,40}\([\w$.]{0,40}?(?:text|body|content)\b`, "i");
var MADE_HERE = /[>}]\s*\{\s*[\w$]+\(\s*(?:message|msg|comment|post|reply|review)\s*\)\s*\}/i;
function isAsked(file) {
  const { text } = file;
  if (!/invit|request/i.test(text) || !/accept|approve|confirm/i.test(text)) return false;
  if (!writesComponents(file)) return true;
  for (const [name] of text.matchAll(INVITES)) if (mayNameComponent(name, file) && namesInvitation(name)) return true;
  return false;
}
var INVITES = /\b\w*?(?:invit|request)\w*/gi;
var QUERIED = new RegExp(
  String.raw`\buse\w{0,16}(?:Query|AsyncData)\b[^;]{0,200}\b(?:get|fetch|load|find|read|retrieve)(?:${capital(WRITTEN)})|\.(?:${WRITTEN})s?\.\w+\.(?:use\w{0,16}Query|\w{0,8}[qQ]ueryOptions)\(`
);
var VIEWERS = /\bfrom ['"][\w@/-]{0,40}stor(?:y|ies)\b|<\w{0,24}(?:[lL]ight[-_]?[bB]ox|(?:[iI]mages?|[pP]hotos?|[mM]edia|[pP]icture|[gG]allery|[vV]ideo|[aA]ttachment)-?(?:[vV]iew|[zZ]oom|[mM]odal|[oO]verlay|[sS]lider|[fF]ull|[pP]review)|[fF]ull-?[sS]creen|[pP]hoto-?[sS]wipe|[pP]hoto[PS])/i;
var CARDS = /(?:user|member|person|people|profile|author|player|friend|contact|participant|stranger|creator|opponent|match|account|streamer)\w{0,24}(?:card|popover|popper|popup|hover|box|modal|dialog|sheet|drawer|panel|preview|flyout|callout|bubble)|(?:hover|preview|popover|card|popup)\w{0,24}(?:user|member|person|profile|author|player|friend|contact)/i;
var DONE_WITH = /follow|friend|message|\bdm\b|chat|block|ignore|connect|poke|wave|challenge/i;
var ABOUT_PEOPLE = /(?:user|profile|member|people|person|account|channel|group|communit|collection|room|club)[^/]*(?:\/[^/]*)?$/i;
var OF_GROUPS = /\b(?:function|const|class)\s+(?:[A-Z]\w*)?(?:Community|Channel|Group|Guild|Club|User|Profile|Member|Person)/;
var DESCRIBED = /[{.,]\s*(?:description|about|purpose|topic)\s*[}),|&?]/i;
var TYPED = new RegExp(String.raw`:\s*\w*(?:${capital(WRITTEN)})\w*(?:\[\])?\s*[,)}=;>|]`);
var ABOUT_WRITTEN = new RegExp(String.raw`(?:${WRITTEN})[^/]*(?:/[^/]*)?$`, "i");

export {
  isMenu,
  menuName,
  handsOutMenu,
  isMenuEntry,
  WRITES,
  isHeadOfItem,
  namesMenu,
  mayHoldMenu,
  mayListMenu,
  mayHandParts,
  SAID_IN_PART,
  namesInvitation,
  AUTHORS,
  FILLED_IN,
  MAKERS,
  IN_CHARGE,
  OF_PERSON,
  heldOfMaker,
  mayStream,
  SPOKEN_OF,
  WRITES_MARKUP,
  isNamedByFile,
  maySpeak
};
