import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const count = async (concept: string, text: string) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "@uppy/core": "5.0.0" } }',
    'src/join.tsx': text,
  });
  return operationsOf(facts, concept).length;
};

const accept = (keys: string) => `
  export const Accept = ({ token }) => {
    const [name, setName] = useState('');
    const [secret, setSecret] = useState('');
    const send = () => fetch('/api/invitations/accept', { method: 'POST', body: JSON.stringify({ token, ${keys} }) });
    return <form onSubmit={send}><input onChange={e => setName(e.target.value)} /></form>;
  };
`;

it('who accepts an invitation by a name and a password signs up', async () => {
  expect(await count('sign-up', accept('name, password: secret'))).toBe(1);
});

it('who is there already only comes in', async () => {
  expect(await count('sign-up', accept('name'))).toBe(0);
});

const uploader = (from: string) => `
  import Uppy from '${from}';
  import XHRUpload from '@uppy/xhr-upload';
  export const uppy = new Uppy().use(XHRUpload, { endpoint: '/api/files' });
`;

it('an uploader that is given no kinds of file takes all of them', async () => {
  expect(await count('image-upload', uploader('@uppy/core'))).toBe(1);
  expect(await count('image-upload', uploader('./dogs.ts'))).toBe(0);
});
