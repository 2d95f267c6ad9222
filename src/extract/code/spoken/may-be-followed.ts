/** A button to follow a person, in a text that is not parsed yet. */
const MAY_FOLLOW =
  /<[\w.-]*(?:follow|subscribe)[\w.-]*(?:button|toggle)\s[^<>]{0,120}?\b(?:pubkey|npub|did|user|account|person|author|creator|profile|host|streamer|artist|member)/i;
const SAYS = /[.{,\s](?:summary|description|body|content|caption)\w{0,8}\b/;

/** Whether one may follow somebody in a file that says something of a thing. */
export const mayBeFollowed = (text: string): boolean => MAY_FOLLOW.test(text) && SAYS.test(text);
