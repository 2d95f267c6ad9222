import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase, isPhrase, mayHold, phraseOf, splitWords } from '../../../src/extract/code/tokens.ts';

describe('words of an identifier', () => {
  it.each([
    ['createOrOpenDMChannel', ['create', 'or', 'open', 'dm', 'channel']],
    ['SEND_DIRECT_MESSAGE', ['send', 'direct', 'message']],
    ['send-direct-message', ['send', 'direct', 'message']],
    ['_sendDMs', ['send', 'dms']],
    ['is13Plus', ['is', '13', 'plus']],
    ['$URL', ['url']],
    ['getHTTPSUrl', ['get', 'https', 'url']],
    ['größeÄndern', ['größe', 'ändern']],
    ['年齢Check', ['年齢', 'check']],
    ['', []],
    ['---', []],
  ])('%s', (identifier, words) => {
    expect(splitWords(identifier)).toEqual(words);
  });

  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 6 });
  const capital = (one: string) => one.charAt(0).toUpperCase() + one.slice(1);

  it('are the same in every case style', () => {
    fc.assert(
      fc.property(words, list => {
        const styles = [
          list.map((one, index) => (index === 0 ? one : capital(one))).join(''),
          list.map(capital).join(''),
          list.join('_'),
          list.join('-'),
          list.join('.'),
          list.join('_').toUpperCase(),
        ];
        for (const style of styles) expect(splitWords(style)).toEqual(list);
      }),
    );
  });

  it('hold every letter and digit once, in order, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), text => {
        const letters = [...text]
          .filter(one => /[\p{L}\p{N}]/u.test(one))
          .join('')
          .toLowerCase();
        const kept = splitWords(text).join('').replace(/\p{M}/gu, '');
        expect(kept).toBe(letters.replace(/\p{M}/gu, ''));
      }),
    );
  });

  it('do not change when they are split again', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const once = splitWords(text);
        expect(splitWords(once.join('-'))).toEqual(once);
      }),
    );
  });

  it('of a name that holds a phrase are never filtered out', () => {
    fc.assert(
      fc.property(words, words, words, fc.constantFrom('', 's'), (before, phrase, after, plural) => {
        const name = [...before, ...phrase, ...after].map(capital).join('') + plural;
        const tokens = new Set(splitWords(name));
        if (findPhrase(splitWords(name), phraseOf(phrase.join(' '))) >= 0)
          expect(mayHold(tokens, phraseOf(phrase.join(' ')))).toBe(true);
      }),
    );
  });
});

describe('phrases', () => {
  const isIn = (name: string, phrase: string) => findPhrase(splitWords(name), phraseOf(phrase)) >= 0;

  it('match whole words in a row', () => {
    expect(isIn('sendDirectMessage', 'direct message')).toBe(true);
    expect(isIn('directSendMessage', 'direct message')).toBe(false);
    expect(isIn('adminOrOwner', 'minor')).toBe(false);
    expect(isIn('sendMessage', 'dm')).toBe(false);
  });

  it('match a name that does not mark the gap, and the plural of the last word', () => {
    expect(isIn('user_birthdate', 'birth date')).toBe(true);
    expect(isIn('directMessages', 'direct message')).toBe(true);
    expect(isIn('replies', 'reply')).toBe(true);
    expect(isIn('sendDMs', 'dm')).toBe(true);
    expect(isPhrase(splitWords('directMessageList'), phraseOf('direct message'))).toBe(false);
  });
});
