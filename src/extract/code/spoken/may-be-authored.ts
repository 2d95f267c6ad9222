/** Under what a thing has the person who made it; who is in charge of it is another matter. */
export const AUTHORS =
  /^(author|user|creator|createdBy|created_by|postedBy|posted_by|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy|(user|author|creator|poster)_?([iI]nfo|[dD]ata|[dD]etails|[pP]rofile)|sender|sentBy|sent_by|op)$/;
/** What a document is filled in with under the name of its key: `post.userId.username` (populate of Mongoose). It is a key as well. */
export const FILLED_IN = /^(user|author|creator|poster|sender)_?[iI]d$/;
/** Who made it, and nobody in charge of it: a plain name is theirs. */
export const MAKERS =
  /^(author|creator|createdBy|created_by|postedBy|posted_by|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy)$/;
/** Whoever is so called may be in charge of it alone: it takes a person to be shown, and words that somebody writes. */
export const IN_CHARGE = /^(owner|operator|host|account|profile|member|from|(owner|sender|from)_?([uU]ser|[iI]nfo))$/;

/** What nothing but a person has. */
export const OF_PERSON =
  /^(user_?name|display_?name|nick_?name|handle|acct|screen_?name|avatar|avatar_?url|avatar_?src|profile_?(pic|picture|image|photo)(_?url)?|photo_?url|first_?name)$/i;

/** `authorName`, `creator_avatar_url`, `senderHandle`: who made it, copied into the very row. Who handed it in is told to those who review. */
const FLAT =
  /^(author|user|creator|createdBy|created_by|postedBy|posted_by|poster|uploader|uploadedBy|sharedBy|sender|sentBy|sent_by)(?:_|(?=[A-Z]))(\w+)$/;
const FULL_NAME = /^(full_?)?name$/i;

/** What of the person a member holds who made the thing: `avatarUrl` of `post.authorAvatarUrl`; null for another member. */
export function heldOfMaker(member: string): string | null {
  const [, maker = '', held = ''] = FLAT.exec(member) ?? [];
  return OF_PERSON.test(held) || (MAKERS.test(maker) && FULL_NAME.test(held)) ? held : null;
}

const MADE_BY =
  /([\w$]+)[?!]?\.(?:author|user|creator|created_?[bB]y|posted_?[bB]y|poster|uploader|uploadedBy|submittedBy|submitter|sharedBy|(?:user|author|creator|poster)_?(?:info|data|details|profile|Info|Data|Details|Profile)|sender|sent_?[bB]y|op|owner|operator|host|account|profile|member|from|(?:owner|sender|from)_?(?:user|info|User|Info)|(?:user|author|creator|poster|sender)_?[iI]d(?=[?!]?\.)|(?:author|user|creator|poster|uploader|sender|(?:created|posted|uploaded|shared|sent)_?[bB]y)(?:_[a-z]|[A-Z])\w{2,16}|user_?[nN]ame|nick_?[nN]ame|handle|acct|screen_?[nN]ame|display_?[nN]ame)\b(?!\()/g;
const SAID =
  /([\w$]+)[?!]?\.\w{0,16}(?:[tT]ext|[bB]ody|[cC]ontents?|[hH]tml|[mM]arkdown|[cC]aption|[mM]essage|[cC]omment|[dD]escription|[tT]itle|[hH]eadline|[sS]ummary|[eE]xcerpt)\w{0,10}\b(?!\()/g;

/** `const { author, body } = post` */
const TAKEN = /\{([^{}]{0,400})\}\s*=\s*([\w$.]+)/g;
const TAKEN_OF_EACH = /\{#each\s[^{}]{1,200}\sas\s*\{([^{}]{0,400})\}/g;
/** `shouts.map(({ author, body }) => …)`, `for (const { author, body } of shouts)` */
const TAKEN_IN_MAP = /(?:\.(?:map|flatMap|forEach)\(\s*\(?|\bfor\s*\(\s*(?:const|let|var)\s+)\{([^{}]{0,400})\}/g;
const MAKER =
  /\b(?:author|user|creator|createdBy|postedBy|poster|uploader|sender|op|owner|operator|host|account|profile|member|from|(?:user|author|creator|poster)_?(?:[iI]nfo|[dD]ata|[dD]etails|[pP]rofile)|(?:author|user|creator|poster|uploader|sender|(?:created|posted|uploaded|shared|sent)_?[bB]y)(?:_[a-z]|[A-Z])\w{2,16})\b/;
const TAKEN_WORDS =
  /text|body|content|html|markdown|caption|message|comment|description|title|headline|summary|excerpt/i;

/** Whether a file reads, of one and the same thing, who made it and what it says. */
export function mayBeAuthored(text: string): boolean {
  const made = new Set(Array.from(text.matchAll(MADE_BY), match => match[1]!));
  for (const [, taken = '', thing = ''] of text.matchAll(TAKEN)) {
    if (TAKEN_WORDS.test(taken) && (MAKER.test(taken) || made.has(thing))) return true;
    if (MAKER.test(taken)) made.add(thing);
  }
  // `{#each comments as { author, body }}`
  for (const [, taken = ''] of [...text.matchAll(TAKEN_OF_EACH), ...text.matchAll(TAKEN_IN_MAP)])
    if (TAKEN_WORDS.test(taken) && MAKER.test(taken)) return true;
  return made.size > 0 && Array.from(text.matchAll(SAID)).some(match => made.has(match[1]!));
}
