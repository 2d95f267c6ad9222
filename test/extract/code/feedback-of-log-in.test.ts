import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const form = (name: string, field: string) =>
  judged({
    'src/join-box.ts': `import { html } from 'lit';
export default el => {
  const ${name} = el.state.get('message');
  return html\`<form><span>\${${name}}</span><input name="nick">${field}</form>\`;
};
`,
  });

describe('feedback beside a field for a password', () => {
  it('is how the log-in went, and what anybody says otherwise', async () => {
    expect(await form('conn_feedback_message', '<input type="password">')).toEqual({});
    expect(Object.values(await form('conn_feedback_message', '<input name="text">'))).toEqual(['lacks']);
  });

  it('also where the field is drawn by a function of its own', async () => {
    const drawn = (name: string) =>
      judged({
        'src/join-box.ts': `import { html } from 'lit';
const secret = () => html\`<input type="password" name="secret">\`;
const fields = () => html\`<input name="nick">\${secret()}\`;
export default el => {
  const ${name} = el.state.get('message');
  return html\`<form><span>\${${name}}</span>\${fields()}</form>\`;
};
`,
      });
    expect(await drawn('conn_feedback_message')).toEqual({});
    expect(Object.values(await drawn('feedback_message'))).toEqual(['lacks']);
  });

  it('and not what others say in the same file', async () => {
    const reviews = await judged({
      'src/App.tsx': `export const Login = ({ feedback }) => <form><p>{feedback}</p><input type="password" /></form>;
export const Reviews = ({ feedbacks }) => (
  <ul>{feedbacks.map(feedback => (
    <li key={feedback.id}><b>{feedback.author.name}</b><p>{feedback.comment}</p></li>
  ))}</ul>
);
`,
    });
    expect(Object.values(reviews)).toEqual(['lacks']);
  });
});
