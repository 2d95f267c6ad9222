import { isBirthName } from '../age/birth-words.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { isOffice, isOfWriting } from './page-controls.ts';
import { isGivenFilm } from './page-films.ts';
import { leadsToTalk, messageForm, searchForm, signUpForm } from './page-forms.ts';
import type { PageForm, PageTag } from './page-tags.ts';
import { tagsOfPage } from './page-tags.ts';

/** What a tag is to one concept: the name under which it is told, and what is known of it. */
export interface Said {
  symbol: string;
  traits: readonly string[];
}

const READERS: Readonly<Record<string, { may: RegExp; said: (tag: PageTag, path: string) => Said | null }>> = {
  'age-collection': { may: /birth|\bdob|dob\b|yob/i, said: birthField },
  'image-upload': { may: /type\s*=\s*["']?file/i, said: pictureField },
  autoplay: { may: /autoplay/i, said: filmThatStarts },
  'sign-up': { may: /password/i, said: ofForm(signUpForm) },
  'dm-send': { may: /messages?|dms?\b|\bpms?\b|inbox|conversation|chats?/i, said: toSomebody },
  'search-discoverability': { may: /search|find/i, said: ofForm(searchForm) },
};

function ofForm(read: (form: PageForm, path: string) => Said | null) {
  return ({ name, form }: PageTag, path: string): Said | null => (name === 'form' && form ? read(form, path) : null);
}

/** `<a href="/messages/{{user.id}}">`, and the form itself. */
function toSomebody({ name, attributes, form }: PageTag): Said | null {
  if (name === 'form') return form && messageForm(form);
  return name === 'a' && leadsToTalk(attributes.get('href') ?? '') ? { symbol: 'a', traits: ['offers'] } : null;
}

/**
 * Fields, films and forms of a page that is written as markup: a birth that is asked for, a picture that is
 * taken in, a film that starts, an account, a message to somebody, a search of people.
 */
export function pageFields({ path, text }: TextFile, concept: CompiledConcept): Draft[] {
  const reader = READERS[concept.id];
  if (!reader || !reader.may.test(text) || isOffice(path) || isOfWriting(path, concept)) return [];
  const place = lineReader(path, text);
  const told = new Set<string>();
  return tagsOfPage(path, text).flatMap((tag): Draft[] => {
    const said = reader.said(tag, path);
    // Day, month and year of one form are one birth.
    const one = tag.form && `${tag.form.from} ${said?.symbol.replace(PART, '')}`;
    if (!said || (one !== null && told.has(one))) return [];
    if (one !== null) told.add(one);
    return [
      {
        kind: 'operation',
        concept: concept.id,
        at: place(tag.from, tag.from + tag.length),
        around: [],
        symbol: said.symbol,
        side: 'client',
        guards: [],
        argument: null,
        traits: said.traits,
      },
    ];
  });
}
const PART = /[_.-]?(day|month|year|dd|mm|yyyy)$/i;

/** Where a field says what it holds, the most telling first. */
const NAMES = ['name', 'formcontrolname', 'v-model', 'ng-model', '[(ngmodel)]', 'data-field', 'id'];
const nameOfField = ({ attributes }: PageTag, fits: (name: string) => boolean): string | null => {
  const said = NAMES.map(key => (attributes.get(key) ?? '').split(/[.[\]]/).findLast(part => part !== '') ?? '');
  return said.find(fits) ?? null;
};
/** What is only shown, ticked or pressed takes nothing in. */
const isTyped = ({ name, attributes }: PageTag): boolean =>
  /^(input|select)$/.test(name) &&
  !/^(hidden|checkbox|radio|submit|button|search|file|image)$/i.test(attributes.get('type') ?? '') &&
  !['disabled', 'readonly'].some(one => attributes.has(one));
/** A form that only asks for a page looks for somebody. */
const looksFor = ({ form }: PageTag): boolean =>
  form !== null && (/^get$/i.test(form.attributes.get('method') ?? '') || form.attributes.get('role') === 'search');
/** Whether it is shown, and from when to when. */
const ABOUT = phrasesOf(
  'show share display public hide notify remind filter search min max from to before after'.split(' '),
);

/** What is born may be a dog. */
const OF_PET = /\b(name|id)\s*=\s*["']?[\w[\].-]*(breed|species|pet)\b/i;

/** `<input type="date" name="birthday">`, `<select name="dob_year">` */
function birthField(tag: PageTag): Said | null {
  if (!isTyped(tag) || looksFor(tag) || OF_PET.test(tag.form?.inner ?? '')) return null;
  const symbol = nameOfField(tag, name => isBirthName(name) && !hasAnyPhrase(splitWords(name), ABOUT));
  return symbol === null ? null : { symbol, traits: ['field'] };
}

const PICTURES = phrasesOf(['image', 'avatar', 'photo', 'picture', 'banner', 'cover', 'thumbnail', 'video', 'media']);

/** `<input type="file" accept="image/*">`, `<input type="file" name="avatar">` */
function pictureField(tag: PageTag): Said | null {
  const { name, attributes } = tag;
  if (name !== 'input' || !/^file$/i.test(attributes.get('type') ?? '') || attributes.has('disabled')) return null;
  // What is neither sent nor taken up by a binding stays with whoever picks it, or a script tells of it.
  const isTaken = tag.form !== null || [...attributes.keys()].some(key => /^(name|hx-|wire:|v-|x-|ng-|\(|@)/.test(key));
  if (!isTaken) return null;
  const accepted = attributes.get('accept');
  if (accepted) return /image|video|png|jpe?g|webp/i.test(accepted) ? { symbol: 'input', traits: ['client'] } : null;
  const said = nameOfField(tag, one => hasAnyPhrase(splitWords(one), PICTURES));
  return said === null ? null : { symbol: said, traits: ['client'] };
}

/** `<video src="{{post.video}}" autoplay>`; a film of a fixed address is the page's own. */
function filmThatStarts({ name, attributes }: PageTag): Said | null {
  const isFilm = name === 'video' || name === 'audio';
  if (!isFilm || !attributes.has('autoplay') || /^false$/i.test(attributes.get('autoplay')!)) return null;
  const source = attributes.get('src');
  // Who puts a film in later, and which one, is said elsewhere.
  if (!source) return null;
  const isGiven = isGivenFilm(source);
  const isSilent = attributes.has('muted') && attributes.has('loop') && !attributes.has('controls');
  return {
    symbol: 'autoplay',
    traits: ['on', ...(isGiven ? [] : ['own-content']), ...(isSilent ? ['silent-loop'] : [])],
  };
}
