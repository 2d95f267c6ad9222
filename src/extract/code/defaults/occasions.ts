import { objectOwner } from './object-owners.ts';
import type { Owner } from './owners.ts';
import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

const CHANNEL = /^(e?mail|push|sms|desktop|mobile|web|browser|inApp|in_app|onSite|on_site)$/;

/** `newMessage: { email: true }`: the setting is the occasion, the key below it only says which way. */
export function occasionOf({ name, initializer, parent }: ts.PropertyAssignment): ts.PropertyAssignment | null {
  if (!/^(true|false)$/.test(initializer.getText()) || !CHANNEL.test(textOf(name))) return null;
  const holder = parent.parent;
  const isOnlyChannels = parent.properties.every(one => one.name && CHANNEL.test(textOf(one.name)));
  return ts.isPropertyAssignment(holder) && !ts.isComputedPropertyName(holder.name) && isOnlyChannels ? holder : null;
}

/** A key such as `types` only sorts the occasions. */
export function ownerOfOccasion(occasion: ts.PropertyAssignment): Owner | null {
  const owner = objectOwner(occasion);
  const isKept = (word: string) => !/^(type|event|channel|kind)s?$/.test(word);
  return owner && { ...owner, own: owner.own.filter(isKept), words: owner.words.filter(isKept) };
}
