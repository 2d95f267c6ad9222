import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Whether a page is told to take a picture in. */
async function takes(text: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/try.tsx': text,
  });
  return operationsOf(facts, 'image-upload').length > 0;
}

interface Page {
  handler?: string;
  input?: string;
  shown?: string;
  more?: string;
  state?: string;
}

const SHOWS = 'e => { const file = e.target.files?.[0]; if (!file) return; setPicture(URL.createObjectURL(file)); }';
const READS = `e => { const [file] = e.target.files; const reader = new FileReader();
    reader.onload = loaded => setPicture(loaded.target.result); reader.readAsDataURL(file); }`;

const page = ({
  handler = SHOWS,
  input = '',
  shown = '{picture && <img src={picture} />}',
  more = '',
  state = 'useState(null)',
}: Page = {}) => `import { useState } from 'react';
export function TryOn({ tell }) {
  const [picture, setPicture] = ${state};
  ${more}
  const choose = ${handler};
  return <div><input type="file" accept="image/*" onChange={choose} ${input} />${shown}</div>;
}
`;

describe('a picture that is only shown to whoever has chosen it', () => {
  it.each([
    ['by an address of the page', page()],
    ['as it was read', page({ handler: READS })],
    ['as it was read, from the reader', page({ handler: READS.replace('loaded.target.result', 'reader.result') })],
    ['as a background', page({ shown: '<div style={{ backgroundImage: `url(${picture})` }} />' })],
    ['once it is small enough', page({ handler: SHOWS.replace('if (!file)', 'if (!file || file.size > 9)') })],
    ['and may be left out', page({ shown: '<img src={picture} onClick={() => setPicture(null)} />' })],
    ['and forgotten', page({ more: 'useEffect(() => () => URL.revokeObjectURL(picture), [picture]);' })],
  ])('is not taken in: %s', async (_, text) => expect(await takes(text)).toBe(false));

  it.each([
    ['is sent beside it', page({ handler: SHOWS.replace('setPicture', 'send(file); setPicture') })],
    ['is kept for later', page({ handler: SHOWS.replace('setPicture', 'setFile(file); setPicture') })],
    ['is handed on with what was chosen', page({ handler: SHOWS.replace('setPicture', 'tell(e); setPicture') })],
    ['is sent as it was read', page({ handler: READS.replace('setPicture(', 'send(') })],
    ['is sent from its state', page({ more: 'const save = () => api.post("/me", { picture });' })],
    ['is handed to a component', page({ shown: '<Editor picture={picture} />' })],
    ['is told to the parent', page({ more: 'useEffect(() => tell(picture), [picture]);' })],
    [
      'is taken out of the element',
      page({ more: 'const save = () => send(box.current.files[0]);', input: 'ref={box}' }),
    ],
    ['goes with a form', page({ input: 'name="avatar"' })],
    ['is registered with a form', page({ input: "{...register('avatar')}" })],
    ['is kept in a state of others', page({ state: 'useAvatar()' })],
    ['is taken by what is set', page({ more: 'const save = () => setPicture(one => { send(one); return one; });' })],
    ['is told to whoever waits for it', page({ shown: '<img src={picture} onLoad={e => tell(e.currentTarget)} />' })],
    ['is found again in the page', page({ shown: '<img id="picture" src={picture} />' })],
    ['is held by its tag', page({ shown: '<img ref={box} src={picture} />' })],
    ['is handed to a picture of the product', page({ shown: '<Image src={picture} />' })],
    ['is shown nowhere', page({ handler: 'e => upload(e.target.files[0])' })],
  ])('may be taken in where it %s', async (_, text) => expect(await takes(text)).toBe(true));
});
