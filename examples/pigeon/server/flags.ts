import { FlagdProvider } from '@openfeature/flagd-provider';
import { OpenFeature, type EvaluationContext } from '@openfeature/server-sdk';
import type { Person } from './store.ts';

await OpenFeature.setProviderAndWait(
  new FlagdProvider({
    resolverType: 'in-process',
    offlineFlagSourcePath: process.env.FLAGS ?? 'flags/production.flagd.json',
  }),
);

const client = OpenFeature.getClient('pigeon');

/** What a flag may know about somebody. An age that is not known is left out, never guessed. */
type Subject = Pick<Person, 'age' | 'country'>;

function contextOf({ age, country }: Subject): EvaluationContext {
  return { ...(age === null ? {} : { age }), ...(country === null ? {} : { country }) };
}

/** Whether somebody has direct messages at all. */
export function hasMessages(person: Subject): Promise<boolean> {
  return client.getBooleanValue('dm.enabled', false, contextOf(person));
}

/** Who may write to a new account. */
export async function defaultInbox(person: Subject): Promise<'EVERYONE' | 'FRIENDS'> {
  const open = await client.getBooleanValue('dm.open', false, contextOf(person));
  return open ? 'EVERYONE' : 'FRIENDS';
}

/** Whether a new account is found by search. */
export function isDiscoverable(person: Subject): Promise<boolean> {
  return client.getBooleanValue('profile.discoverable', false, contextOf(person));
}

/** Whether a new account shows when it was last active. */
export function showsActivity(person: Subject): Promise<boolean> {
  return client.getBooleanValue('activity.status', false, contextOf(person));
}

/** Whether somebody sees people they may know. */
export function hasSuggestions(person: Subject): Promise<boolean> {
  return client.getBooleanValue('suggestions.enabled', false, contextOf(person));
}

/** Whether somebody who stays away is reminded of Pigeon. */
export function isReminded(person: Subject): Promise<boolean> {
  return client.getBooleanValue('push.re-engagement', true, contextOf(person));
}
