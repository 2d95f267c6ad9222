/** Who it is for. */
export const isRecipient = (words: string): boolean =>
  /^(dest( user)?(?= id$)|to|(to )?(receiver|recipient|addressee)|to (user|account|profile|member|person)|(other|target) (user|person)|peer|chat partner)( (user|account|profile|member))?( (id|ids|uid|uuid|name|username|ref|pk))?s?$/.test(
    words,
  );

/** The conversation it belongs to. */
export const isTalkColumn = (words: string): boolean =>
  /^(chat|conversation|convo|dm|direct (chat|conversation)|private (chat|conversation)|message thread)( (id|uid|uuid|ref))?$/.test(
    words,
  ) || /^(dialog|match) (id|uid|uuid)$/.test(words);
