import { splitWords } from '../tokens.ts';

/** What somebody wrote or says about themselves: whose it is by the name of the object, and which member of it holds the words. */
export interface Kind {
  /** The word for the content, as surfaces are told apart by it. */
  content: string;
  owners: RegExp;
  members: RegExp;
  /** Who wrote it must be named near it: the word alone is also an alert, a state, a page of the product. */
  needsPeople: boolean;
  /** Only what it is called is shown, and the whole of it elsewhere. */
  isTitle?: boolean;
}

const TEXT =
  /^(text|body|content|contents|html|markdown|caption|message|comment|description|summary|quote|subject|title|details?|excerpt)$/;

/** By the last word of a name. The first that fits counts. */
export const KINDS: readonly Kind[] = [
  {
    content: 'message',
    owners: /^(message|msg|dm|utterance|shout|whisper|mxevent)$/,
    members: /^(text|body|content|contents|html|message|msg|caption|markdown|subject)$/,
    needsPeople: true,
  },
  // A line of a talk; of the talk itself it is the last one, as lists of talks show it.
  { content: 'message', owners: /^chat$/, members: /^(message|msg|text)$/, needsPeople: true },
  {
    content: 'comment',
    owners: /^(comment|reply|remark|annotation|feedback)$/,
    members: /^(text|body|content|contents|html|markdown|comment|message|caption|description|reply|answer|excerpt)$/,
    needsPeople: true,
  },
  {
    content: 'post',
    owners:
      /^(post|tweet|toot|reblog|quote|publication|submission|snap|reel|pin|yap|squeak|take|opinion|confession|meme|poem)$/,
    members: TEXT,
    needsPeople: true,
  },
  { content: 'status', owners: /^status$/, members: /^(content|spoiler|text)$/, needsPeople: true },
  { content: 'post', owners: /^(note|event|ev)$/, members: /^(content|text|body)$/, needsPeople: true },
  // Where people ask others to come along: who else does must be named near it.
  { content: 'gathering', owners: /^(event|meetup|gathering|hangout)$/, members: /^(description|content|details?)$/, needsPeople: true },
  // What somebody said to one, as inboxes keep it; in an editor it is only a name.
  { content: 'comment', owners: /^mention$/, members: /^(body|content|contents|html)$/, needsPeople: true },
  // What somebody offers to others on a market.
  { content: 'post', owners: /^listing$/, members: /^(description|text|body|content)$/, needsPeople: true },
  // Of a quiz, a poll and a market too.
  { content: 'post', owners: /^(question|answer)$/, members: /^(body|content|contents|html)$/, needsPeople: true },
  {
    content: 'review',
    owners: /^(review|rating|testimonial|reference|endorsement)$/,
    members: /^(text|body|content|comment|comments|message|description|review|title|details?)$/,
    needsPeople: true,
  },
  { content: 'story', owners: /^story$/, members: /^(text|caption|body|content|description|title|headline|story)$/, needsPeople: true },
  {
    content: 'thread',
    owners: /^(thread|topic|discussion|poll)$/,
    members: /^(title|subject|text|body|content|description|question)$/,
    needsPeople: true,
  },
  {
    content: 'profile',
    owners: /^(profile|user|member|person|account|author|player|creator|participant|contact|friend|streamer|artist)$/,
    members: /^(bio|biography|about|tagline|introduction|motto|signature|headline|note|description|pronouns)$/,
    needsPeople: false,
  },
  // Of a shop or a contract too: only what a person says of themselves.
  {
    content: 'profile',
    owners: /^(partner|stranger|prospect|seller|tutor|mentor|traveller|traveler|buddy)$/,
    members: /^(bio|biography|about|tagline|introduction|motto)$/,
    needsPeople: false,
  },
  { content: 'profile', owners: /^profile$/, members: /^(content|text|status)$/, needsPeople: true },
  {
    content: 'group',
    owners: /^(group|room|channel|community|guild|club|circle|playlist|collection|album|studio|space)$/,
    members: /^(description|summary|topic|about|purpose|announcement|rules|bio)$/,
    needsPeople: true,
  },
]; // prettier-ignore

/** What a text became on the way to the page says nothing of what it is. */
const MADE =
  /^(formatted|parsed|rendered|sanitized|safe|raw|clean|cooked|html|plain|display|displayed|translated|short|shortened|truncated|decrypted|filtered|processed|markdown|md|rich|full|original|escaped|linkified|marked|excerpt|is|the)$/;

/** `contentHtml`, `rawText`, `formatted_body` -> content, text, body */
export function memberWord(name: string): string {
  const words = splitWords(name);
  const own = words.filter(word => !MADE.test(word));
  if (own.length === 0) return words.at(-1) ?? '';
  const joined = own.join(' ');
  if (joined === 'textbody' || joined === 'text body') return 'body';
  if (/^about me$|^self introduction$|^self intro$/.test(joined)) return 'about';
  if (/^spoiler text$|^content warning$/.test(joined)) return 'spoiler';
  if (/^(message|comment|post|reply|review|note|status|msg) (text|body|content|html|message)$/.test(joined))
    return own[1]!;
  // `bio_content`, `descriptionText`
  if (/^(bio|biography|description|about|caption) (content|text|body)$/.test(joined)) return own[0]!;
  // `text_content` of a row; an element of a page has a `textContent`.
  if (joined === 'text content' && name.includes('_')) return 'text';
  if (joined === 'content text') return 'content';
  return own.length === 1 ? own[0]! : joined;
}

/** Names that hold an object of any kind. */
const NEUTRAL =
  /^(data|metadata|meta|attributes|attrs|record|value|item|node|snippet|fields|props|current|info|details|edge|entry|row|entity|payload|snapshot|model|object|original|primary|root|parent|target|the|this|state|element|post data|view|last|latest|first|full|selected|active|featured|pinned|quoted|referenced|replied|in|to|reply|of)$/;
/** What makes a thing of that name none of a person, or one's own that is being written. */
const NOT_SAID =
  /^(error|errors|err|success|alert|toast|flash|system|commit|validation|form|draft|new|warning|info|log|logs|product|blog|article|cms|faq|doc|docs|job|mail|email|notice|default|example|demo|mock|my|own|self|edited|editing|input|loading|empty|assistant|ai|bot|prompt|http|api|release|changelog|invoice|order|ticket|feature|lesson|course|option|field|help|confirm|confirmation|placeholder|report|reported|button|tooltip|dialog|modal|i18n|translation|translations|socket|status message|update|no|num|count|counts|total|totals|stats|statistics|metrics|mocks|locale|locales|dismissable|dismissible)$/;

/** What an object of any kind is called in a program: `MessageModel`, `IPostData`. */
const FORM =
  /^(model|type|entity|dto|data|item|record|fragment|view|info|information|detail|details|response|row|doc|document|node|object|payload|class|schema|interface)$/;

/** Which kind of content an object of a name is; null for another thing. */
export function kindsNamed(name: string): readonly Kind[] {
  const words = bareWords(name);
  if (words.length === 0 || splitWords(name).length > 5 || words.some(word => NOT_SAID.test(word))) return [];
  const last = singular(words.at(-1)!);
  return KINDS.filter(({ owners }) => owners.test(last));
}

export const isNeutral = (name: string): boolean => {
  const words = splitWords(name);
  return words.length <= 2 && words.every(word => NEUTRAL.test(word) || word.length <= 2);
};

/** An info is a notice of the product, and `userInfo` is about a user. */
export const isUnsaid = (name: string): boolean => bareWords(name).some(word => NOT_SAID.test(word));

/** The words of a name without those at its end that say only that it is a thing of a program. */
function bareWords(name: string): string[] {
  const words = splitWords(name);
  let end = words.length;
  // `chatHistory`, `messageLog`: what was said so far.
  if (end > 1 && SAID_SO_FAR.test(words[end - 1]!) && TALKS.test(words[end - 2]!)) end--;
  while (end > 1 && FORM.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}

const SAID_SO_FAR = /^(history|log|logs|lines|entries|line|entry|feed)$/;
const TALKS = /^(chat|chats|message|messages|msg|msgs|dm|dms)$/;

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && !/^status$/.test(word) ? word.slice(0, -1) : word;
}

/** In a chain of names: `user.info` is about a user, and `forumApi.question` is the question that was asked for. */
export const isUnsaidOf = (name: string, index: number, chain: readonly string[] = []): boolean =>
  isUnsaid(name) && !(index > 0 && OF_WHAT_STANDS_BEFORE.test(name)) && !(index < chain.length - 1 && isHolder(name));
const OF_WHAT_STANDS_BEFORE = /^infos?$/;

/** What asks the service and keeps what it answers; `apiError` is none. */
const isHolder = (name: string): boolean => {
  const words = splitWords(name);
  return words.length > 1 && words.at(-1) === 'api' && words.every(word => word === 'api' || !NOT_SAID.test(word));
};

/** The kind that the last name says which is not neutral. */
export function kindOf(chain: readonly string[]): readonly Kind[] {
  if (chain.some((name, index) => isUnsaidOf(name, index, chain))) return [];
  for (const name of chain.toReversed()) {
    const kinds = kindsNamed(name);
    if (kinds.length > 0) return kinds;
    if (!isNeutral(name)) return [];
  }
  return [];
}
