/** Folders and files in which people talk with one another: `messages/`, `dm-input.tsx`, `ChatView`. */
const TALK =
  /(^|[/_.-])(msgs?|messages?|messaging|messenger|chats?|conversations?|convos?|dms?|inbox|whispers?|direct)(?=[/_.-]|[A-Z]|$)|(Msg|Message|Messages|Messenger|Chat|Conversation|Convo|Dm|DM|Inbox)(?=[/_.A-Z-]|Ctrl|$)/;

/** The file and the two folders that it lies in say more of it than where those lie. */
export const endOfPath = (path: string): string => path.split('/').slice(-3).join('/');

export const namesTalk = (name: string): boolean => TALK.test(name);

/** Whether a file is, by where it lies, about what people say to one another. */
export const isAtTalk = ({ path }: { path: string }): boolean => namesTalk(endOfPath(path));
