import type { CallSite } from '../call-sites.ts';
import { entriesOf } from './no-send.ts';

/** `MessageRepository.createMessage(params)`: what it is given is put together elsewhere. */
export const isServiceOfMessages = ({ call, words, receiver }: CallSite): boolean =>
  /^(create|send) /.test(words.join(' ')) &&
  call.arguments.length > 0 &&
  /^(chat )?(messages?|messaging) (service|api|repository|client)$/.test(receiver.join(' '));

/** `api.sendPost({ channelId, content })`: posts of a channel, of whatever kind. */
export function isPostInChannel({ call, words, file: { side } }: CallSite): boolean {
  if (side === 'server' || !/^(send|create|submit) post$/.test(words.join(' '))) return false;
  const names = call.arguments.flatMap(entriesOf).map(({ name }) => name);
  return (
    names.some(name => /^channel_?id$/i.test(name)) && names.some(name => /^(content|message|text|body)$/.test(name))
  );
}
