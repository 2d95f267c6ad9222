import type { Draft } from '../facts.ts';
import { splitWords } from '../split-words.ts';

type Default = Extract<Draft, { kind: 'default' }>;

/** Owners that decide by themselves what a new account has, unlike what only repeats it where it is read. */
const DECIDES =
  /^(prisma|table|schema|class|insert|new one|first value|settings|defaults|object|constant|permission)\b/;
const TABLE = /^(prisma|table|schema)\b/;
/** What an owner is made of, and of whom there is only one kind: `UserProfileEntity` and `account_settings`. */
const PLAIN =
  /^(prisma|model|table|schema|class|entity|insert|new|one|of|the|in|first|value|object|constant|permission|dto|input|create|update|settings?|setup|preferences?|prefs|config|options?|defaults?|row|record|document|doc|data|base|initial|state|store|type|users?|accounts?|members?|profiles?|person|people|privacy|security|safety|notifications?|visibility|app|core|main|pg|sql|db|mongo|my|own|get|make|build|i|api|request|response|res|req)$/;

/**
 * Of what is decided under one name, the owner that each belongs to: a table of users and one of children begin alike, and
 * whoever has dealt with the one has not dealt with the other. What only reads a value repeats the one that it names, or
 * whichever there is.
 */
export function ownersApart(all: readonly Default[], keyOf: (one: Default) => string): (one: Default) => string {
  const known = new Map<string, string[]>();
  for (const one of all) {
    if (isGiven(one)) continue;
    // A client repeats what its server decides, under whatever name.
    if (!DECIDES.test(one.owner) || (one.side === 'client' && !TABLE.test(one.owner))) continue;
    const key = keyOf(one);
    known.set(key, [...new Set([...(known.get(key) ?? []), whoseOf(one)])]);
  }
  return one => {
    const owners = known.get(keyOf(one)) ?? [];
    if (isGiven(one)) return whoseGiven(one, owners);
    const whose = whoseOf(one);
    return owners.includes(whose) ? whose : (owners[0] ?? '');
  };
}

const whoseOf = ({ owner }: Default): string => {
  const words = splitWords(owner).filter(word => !PLAIN.test(word));
  return words.map(word => word.replace(/(?<!s)s$/, '')).join(' ');
};

/** `RegisterUserDto`, `SignupPayload`, `schema createUserInput`: what is taken in repeats the rows that it becomes. */
const isGiven = ({ owner }: Default): boolean =>
  !/^(prisma|table)\b/.test(owner) && GIVEN.test(splitWords(owner).at(-1) ?? '');
const GIVEN = /^(dto|payload|input|params|args)$/;
/** Kinds of people who begin apart from others, whatever they are kept in. */
const KINDS =
  /^(child|children|kid|teen|teenager|minor|student|pupil|teacher|parent|guardian|tutor|coach|guest|moderator|admin|staff|bot|business|creator)$/;

/** Of a table that shares a word with it; else of a kind of people, where it names one; else of whichever there is. */
function whoseGiven(one: Default, owners: readonly string[]): string {
  const words = whoseOf(one).split(' ');
  const shared = owners.find(owner => owner.split(' ').some(word => word !== '' && words.includes(word)));
  const kind = words.filter(word => KINDS.test(word)).join(' ');
  const plain = owners.includes('') ? '' : (owners[0] ?? '');
  return shared ?? (kind === '' ? plain : kind);
}
