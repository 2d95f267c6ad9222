import { isMadeElsewhere, isSignUpName } from '../accounts/sign-up-words.ts';
import { AGE, isBirthName } from '../age/birth-words.ts';
import type { PageForm } from './page-tags.ts';
import type { Said } from './page-fields.ts';

const PASSWORD = /\btype\s*=\s*["']?password/i;
/** A person names themselves. */
const PERSON =
  /\bname\s*=\s*["'][\w[\].-]*(e-?mail|user_?name|nick_?name|display_?name|full_?name|name|handle|phone)\b/i;
/** What is written on the button that sends it. */
const PRESSED =
  /<button\b[^>]*>([^]*?)<\/button|<input\b(?=[^>]*\btype\s*=\s*["']?submit)[^>]*\bvalue\s*=\s*["']([^"']*)/gi;
/** What a template prints, and any markup around a word. */
const NO_TEXT = /<[^>]*>|<%[^]*?%>|\{\{[^]*?\}\}/g;
const SIGNS_UP = /^(sign ?up|register|registration|create( (an|your|new|my))* account|join( now| us)?|get started)\b/i;
/** `I am over 13`, `13 years old` */
const SAYS_AGE = /\b(1[0-9]|2[01])\s*(\+|years?|or older|and over|or over)|(over|least|older than)\s+(1[0-9]|2[01])\b/i;

/** Of a machine that one signs in to, and an account that staff make for others of theirs. */
const FOR_ELSE =
  /\bname\s*=\s*["'][\w[\].-]*\b(host|hostname|port|database|db_?name|smtp\w*)\b|<select\b[^>]*\bname\s*=\s*["'][\w[\].-]*roles?\b[^]*?<option\b[^>]*(>|=["'])\s*(admin|staff|moderator|manager)/i;

/** What is written on the buttons; one that only runs a script leads elsewhere where another one sends the form. */
function textsPressed(inner: string): string[] {
  const buttons = [...inner.matchAll(PRESSED)].map(([whole, button, value]) => ({
    text: (button ?? value ?? '').replace(NO_TEXT, ' ').replace(/\s+/g, ' ').trim(),
    sends: !/^<button\b[^>]*\btype\s*=\s*["']?button/i.test(whole),
  }));
  const sending = buttons.filter(({ sends }) => sends);
  return (sending.length > 0 ? sending : buttons).map(({ text }) => text);
}

/** `wifi_password`, `room_password`: what lets into a thing is nobody's account. */
const INTO = /<input\b(?=[^>]*\btype\s*=\s*["']?password)[^>]*?\bname\s*=\s*["']([\w.[\]-]+)/gi;
const OF_THING =
  /^(wi_?fi|wlan|ssid|network|router|device|camera|printer|room|meeting|lobby|game|table|smtp|imap|ftp|mqtt|vpn|proxy|db|database|archive|zip|pdf|file|share|link)[_.-]?(pass|pw)/i;
const isOfThing = (inner: string): boolean => {
  const names = [...inner.matchAll(INTO)].map(([, name]) => name!);
  return names.length > 0 && names.every(name => OF_THING.test(name));
};
/** Whoever puts the program up makes the first account by it. */
const PUTS_UP = /^\/?(setup|install|installation|installer|first-?run)(\/|$)/i;

/** `<form method="post" action="/register">` with a password, in which a person asks for an account. */
export function signUpForm(form: PageForm, path: string): Said | null {
  const { attributes, inner } = form;
  if (isMadeElsewhere(path) || !PASSWORD.test(inner) || !PERSON.test(inner) || FOR_ELSE.test(inner)) return null;
  if (isOfThing(inner)) return null;
  const address = (attributes.get('action') ?? '').replace(/[?#].*$/, '');
  if (PUTS_UP.test(address)) return null;
  const last = address.split('/').findLast(part => part !== '' && !/[<{#$]/.test(part)) ?? '';
  const names = [last, attributes.get('id') ?? '', attributes.get('name') ?? ''];
  const file = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const pressed = textsPressed(inner);
  const isSaid = names.some(isSignUpName) || pressed.some(text => SIGNS_UP.test(text));
  // A page of that name may show the form to log in as well.
  const isOfFile = address === '' && isSignUpName(file) && !pressed.some(text => /^(log|sign) ?in\b/i.test(text));
  if (!isSaid && !isOfFile) return null;
  const fields = [...inner.matchAll(/\b(?:name|id)\s*=\s*["']([\w.[\]-]+)["']/gi)].map(([, name]) => name!);
  const asksAge =
    fields.some(name => isBirthName(name) || AGE.test(name)) || SAYS_AGE.test(inner.replace(NO_TEXT, ' '));
  return { symbol: 'form', traits: ['form', ...(asksAge ? ['asks-age'] : [])] };
}

/** What a template puts into an address. */
const GIVEN = /<%[-=]?([^]*?)%>|\{\{\{?([^]*?)\}?\}\}|[#$]\{([^{}]*)\}/;
const TALKS = /^(messages?|dms?|direct-?messages?|private-?messages?|pms?|inbox|conversations?|chats?)$/i;
const PERSON_GIVEN =
  /\b(user|profile|member|author|friend|person|player|owner|seller|sender|recipient|receiver|account|other|peer|partner)\w*\s*[.[]|\b(user|recipient|receiver|friend|other|to|peer|partner|profile|member)_?(id|name)\b|\busername\b/i;
const WORDS = /<textarea\b|\bname\s*=\s*["'][\w[\].-]*(message|text|body|content|msg)\b/i;

/** `<form method="post" action="/messages/{{user.id}}">` with a field for words: a person writes to whomever the page is about. */
export function messageForm({ attributes, inner }: PageForm): Said | null {
  if (!/^post$/i.test(attributes.get('method') ?? '') || !WORDS.test(inner)) return null;
  return leadsToTalk(attributes.get('action') ?? '') ? { symbol: 'form', traits: ['offers'] } : null;
}

/** `/messages/<%= user.id %>`, `/users/{{user.name}}/message`: of a talk one is in already it is the talk that is named. */
export function leadsToTalk(address: string): boolean {
  const given = GIVEN.exec(address);
  const who = given?.slice(1).find(one => one !== undefined);
  if (!given || !who || !PERSON_GIVEN.test(who)) return false;
  const [before, after] = [address.slice(0, given.index), address.slice(given.index + given[0].length)];
  const parts = [...before.split(/[/?&=]/), ...after.split(/[/?&=]/)].filter(part => part !== '');
  return (
    parts.some(part => TALKS.test(part)) &&
    !parts.some(part => /^(delete|remove|report|read|block|archive)$/i.test(part))
  );
}

const PEOPLE = /^(users?|people|members?|profiles?|accounts?|players?|friends?)$/i;
const LOOKS = /^(search|find|lookup|discover)$/i;
/** Who works together looks each other up. */
const OF_WORK = /^(teams?|workspaces?|org|organi[sz]ations?|company|staff|employees|crew|projects?)$/i;
const PLACE =
  /\b(search|find|look)( (for|up|by|other|your|all|new|any|some|more|through|the|a|among))* (users?|people|members?|friends?|persons?|someone|players?(?=\W*$))\b/i;

const BY = /\b(search|find|look)\b[^"']{0,20}\bby\b/i;

/** `<form action="/users/search">`, `<input placeholder="Search users">` */
export function searchForm({ attributes, inner }: PageForm): Said | null {
  if (/^post$/i.test(attributes.get('method') ?? '')) return null;
  const parts = (attributes.get('action') ?? '').split(/[/?&=.-]/).filter(part => part !== '');
  const isOfWork = parts.some(part => OF_WORK.test(part));
  const namesPeople = parts.some(part => PEOPLE.test(part));
  const isOfPeople = namesPeople && parts.some(part => LOOKS.test(part)) && !isOfWork;
  const field =
    /<input\b(?=[^>]*\bplaceholder\s*=\s*["']([^"']*))(?![^>]*\btype\s*=\s*["']?(submit|hidden|password|email))/i;
  const said = field.exec(inner)?.[1] ?? '';
  // `/orders`, by user or number: orders are looked for.
  const isOfOther = BY.test(said) && parts.length > 0 && !namesPeople && !parts.some(part => LOOKS.test(part));
  return isOfPeople || (PLACE.test(said) && !isOfOther) ? { symbol: 'form', traits: ['asked'] } : null;
}
