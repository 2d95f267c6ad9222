import { KINDS } from './kinds/index.ts';
import type { KindDefinition, SettingDefinition } from './kind.ts';

const kinds: readonly KindDefinition[] = KINDS;
const byId = new Map(kinds.map(kind => [kind.id, kind]));

/** Every kind of feature, by id. */
export function allKinds(): readonly KindDefinition[] {
  return kinds;
}

export function findKind(id: string): KindDefinition | undefined {
  return byId.get(id);
}

/** A setting by its name; names are unique across kinds unless the scale is the same, which a test holds. */
export function findSetting(name: string): SettingDefinition | undefined {
  return kinds.find(kind => Object.hasOwn(kind.settings, name))?.settings[name];
}

export function settingNames(): string[] {
  return [...new Set(kinds.flatMap(kind => Object.keys(kind.settings)))].sort();
}

/** Every option name of every scale. */
export function optionNames(): string[] {
  const names = kinds.flatMap(kind => Object.values(kind.settings).flatMap(setting => setting.options));
  return [...new Set(names.map(option => option.name))].sort();
}

/** Safety functions that a feature can declare. */
export const SAFEGUARDS = {
  report: 'People can report content or a person from where they meet it',
  block: 'People can block another person',
  mute: 'People can stop seeing another person without telling them',
  'hash-matching': 'Uploads are compared with hashes of known abuse material',
  'content-moderation': 'Content is reviewed by people or classifiers',
  'age-gate': 'Access depends on age',
  'consent-prompt': 'The person is asked before data is used',
  'time-limit': 'Use can be limited or paused',
  indicator: 'A visible sign shows that something is active',
  'parental-control': 'A parent or carer can set limits',
} as const;

/** Places from where a report can be made. */
export const REPORTING_POINTS = {
  conversation: 'From a conversation',
  message: 'From a single message',
  profile: 'From a profile',
  post: 'From a post',
  comment: 'From a comment',
  media: 'From a picture, video or recording',
  group: 'From a group or room',
  livestream: 'From a live broadcast',
  settings: 'From a help or settings page',
} as const;

/** Ways of establishing age. `capable` follows Ofcom's guidance of 16 January 2025 on highly effective age assurance. */
export const AGE_METHODS = {
  'self-declaration': { about: 'The person states an age or birth date', capable: false },
  'tick-box': { about: 'The person ticks that they are old enough', capable: false },
  'terms-only': { about: 'Only the terms name an age', capable: false },
  'debit-card': { about: 'A payment method that does not need an adult', capable: false },
  'parental-confirmation': { about: 'A parent or account holder confirms', capable: false },
  'facial-age-estimation': { about: 'Age estimated from a face', capable: true },
  'photo-id-matching': { about: 'Identity document matched with a face', capable: true },
  'open-banking': { about: 'A bank confirms that the person is an adult', capable: true },
  'mobile-operator': { about: 'The mobile network confirms the age filter status', capable: true },
  'credit-card': { about: 'A credit card that needs an adult', capable: true },
  'digital-identity': { about: 'A digital identity service', capable: true },
  'email-age-estimation': { about: 'Age estimated from use of an e-mail address', capable: true },
} as const;
