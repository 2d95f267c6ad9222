export interface Settings {
  profileVisibility: 'PUBLIC' | 'MEMBERS' | 'FRIENDS' | 'PRIVATE';
  whoCanMessage: 'EVERYONE' | 'FRIENDS' | 'NOBODY';
  messageRequests: boolean;
  readReceipts: boolean;
  discoverable: boolean;
  activityStatus: boolean;
  notifications: boolean;
}

export interface PersonSummary {
  id: string;
  handle: string;
  name: string;
}

export interface Profile extends PersonSummary {
  lastSeenAt: string | null;
}

export interface Me extends PersonSummary {
  settings: Settings;
  features: { messages: boolean; suggestions: boolean };
}

export interface Message {
  id: string;
  body: string;
  mine: boolean;
  createdAt: string;
  readAt: string | null;
}

export interface Comment {
  id: string;
  body: string;
  author: PersonSummary;
  mine: boolean;
  createdAt: string;
}

export interface ReportTarget {
  kind: 'CONVERSATION' | 'MESSAGE' | 'COMMENT' | 'PROFILE';
  subjectId: string;
}

/** What the server refused, with its own word for it (`friends-only`, `not-found` ...). */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, word: string) {
    super(word);
    this.status = status;
  }
}

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer: unknown = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Refusal(response.status, (answer as { error?: string }).error ?? 'unknown');
  return answer as Answer;
}

const enc = encodeURIComponent;

export const api = {
  me: () => call<Me>('GET', '/me'),
  changeSettings: (change: Partial<Settings>) => call<Settings>('PATCH', '/me/settings', change),
  savePlace: (latitude: number, longitude: number) => call<null>('PUT', '/me/place', { latitude, longitude }),
  subscribe: (subscription: PushSubscriptionJSON) => call<null>('POST', '/notifications/subscriptions', subscription),

  profile: (id: string) => call<Profile>('GET', `/people/${enc(id)}`),
  suggestions: () => call<PersonSummary[]>('GET', '/people/suggested'),
  addFriend: (id: string) => call<null>('PUT', `/people/${enc(id)}/friend`),
  blockUser: (id: string) => call<null>('PUT', `/people/${enc(id)}/block`),
  muteUser: (id: string) => call<null>('PUT', `/people/${enc(id)}/mute`),

  messages: (friendId: string) => call<Message[]>('GET', `/messages?with=${enc(friendId)}`),
  sendMessage: (to: string, body: string) => call<Message>('POST', '/messages', { to, body }),

  comments: (wallId: string) => call<Comment[]>('GET', `/people/${enc(wallId)}/comments`),
  addComment: (wallId: string, body: string) => call<Comment>('POST', `/people/${enc(wallId)}/comments`, { body }),
  deleteComment: (id: string) => call<null>('DELETE', `/comments/${enc(id)}`),

  report: (target: ReportTarget, reason: string) => call<{ id: string }>('POST', '/reports', { ...target, reason }),
};
