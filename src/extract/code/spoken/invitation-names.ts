import { splitWords } from '../tokens.ts';

/** Who asks to be let in, and what other work is accepted and refused. */
const OF_WORK =
  /^(join|access|pull|merge|purchase|refund|leave|verification|feature|admin|moderation|order|payment|time|shift|booking|appointment|review|edit|approve|send|create|new|form|accept|link|code|signup|register|team|organization|organisation|workspace|company|mentor|role|permission|http|api|error|employee|vendor|collaborator|http|service|data|help|support|quote|withdraw|transfer|return|trade)$/;
const ASKS =
  /\b(friend|follow|follower|contact|connection|match|buddy|message|chat|dm|conversation)( \w+)? (request|invite|invitation)s?\b|^(\w+ )?(invite|invites|invitation|invitations)( (card|item|row|list|view|panel|page|screen|notification|entry|tile|cell|message|inbox|content|section|tab))?s?$|\b(incoming|pending|received) (friend |follow )?(request|invite|invitation)s?\b/;

/** `FriendRequestCard`, `Invitations`: who asks to be let in to somebody; not who asks for access or a refund. */
export function namesInvitation(name: string): boolean {
  const words = splitWords(name);
  return !words.some(word => OF_WORK.test(word)) && ASKS.test(words.join(' '));
}
