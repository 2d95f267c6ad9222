/** Lists of what people write, by their names. */
const LISTS =
  '(?:messages|msgs|dms|comments|replies|chats|posts|tweets|toots|reviews|chat_?(?:history|log|lines|entries|messages|feed)|(?:message|msg)_?(?:history|log|list))';
const WORDS = '(?:text|body|contents?|message|msg|comment|caption|html)';
/** `row.text`, `const { text } = row`, of what is found first. */
const OF_FIRST = String.raw`(?:(?<![\w$.])\1[?!]?\.\w{0,12}${WORDS}|\{[^{}]{0,200}\b${WORDS}\b[^{}]{0,200}\}\s*=\s*\1\b)`;
/** `chatHistory.map(row => … row.message …)` */
const MAPPED = new RegExp(
  String.raw`${LISTS}\)?[?!]?\s*\??\.(?:map|flatMap|forEach)\(\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?\s*([\w$]+)[\s\S]{0,1200}?${OF_FIRST}`,
  'i',
);
/** `<List rows={messages} render={row => … row.text …} />`, `<Each of={comments}>{row => …}` */
const RENDERED = new RegExp(
  String.raw`=\{[\w$.()]{0,40}${LISTS}\}[\s\S]{0,300}?\{\s*\(?\s*\{?\s*([\w$]+)\s*[^=]{0,40}=>[\s\S]{0,800}?${OF_FIRST}`,
  'i',
);
/** `for (const row of messages) rows.push(<p>{row.text}</p>)` */
const GONE_THROUGH = new RegExp(
  String.raw`\bfor\s*\(\s*(?:const|let|var)\s+([\w$]+)\s+of\s+[\w$.()]{0,40}${LISTS}\b[^;{]{0,40}\)[\s\S]{0,1200}?${OF_FIRST}`,
  'i',
);
/** `v-for="row in messages"`, `{#each comments as row}` */
const LOOPED = new RegExp(
  String.raw`v-for="\(?\s*([\w$]+)[^"]{0,30}\s(?:in|of)\s+[\w$.]{0,40}${LISTS}"[\s\S]{0,800}?(?<![\w$.])\1\??\.\w{0,12}${WORDS}|#each\s+[\w$.]{0,40}${LISTS}\s+as\s+([\w$]+)[\s\S]{0,800}?(?<![\w$.])\2\??\.\w{0,12}${WORDS}`,
  'i',
);

/** `messages.map(row)`, `data={messages} renderItem={row}`: what is shown of each stands in a function of the file. */
const HANDED_ON = new RegExp(
  String.raw`${LISTS}\)?[?!]?\s*\??\.(?:map|flatMap)\(\s*(?:[\w$]+\s*=>\s*)?(?:this\.)?[\w$]+\s*[()]|=\{[\w$.()]{0,40}${LISTS}\}[\s\S]{0,300}?=\{(?:this\.)?render\w*\}`,
  'i',
);
const READS = new RegExp(String.raw`\w\.\w{0,12}${WORDS}\w{0,6}\s*[})]`, 'i');

/** Whether a text shows the entries of a list of what people write, whatever an entry is called. */
export const mayListWritten = (text: string): boolean =>
  MAPPED.test(text) ||
  RENDERED.test(text) ||
  GONE_THROUGH.test(text) ||
  LOOPED.test(text) ||
  (HANDED_ON.test(text) && READS.test(text));
