import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';
const page = (handler: string) => `import { api } from './api';
export function SignUpPage() {
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [error, setError] = useState(null);
  const navigate = useNavigate();
  const ${handler} = async event => {
    event.preventDefault();
    if (form.password.length < 8) {
      setError('short');
      return;
    }
    await api.registerUser({ name: form.name, email: form.email, password: form.password });
  };
  return (
    <form onSubmit={${handler}}>
      <input name="email" onChange={event => setForm({ ...form, email: event.target.value })} />
      <input type="password" onChange={event => setForm({ ...form, password: event.target.value })} />
      <button>Create account</button>
    </form>
  );
}
`;

async function linesOf(handler: string): Promise<number[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/sign-up-page.tsx': page(handler) });
  return facts.filter(({ concept }) => concept === 'sign-up').map(({ at }) => at.start.line);
}

it('what a form runs when it is sent is named beside what makes the account', async () => {
  const lines = await linesOf('handleSubmit');
  expect(lines).toEqual(expect.arrayContaining([6, 12]));
});

it('what is called otherwise around it is not', async () => {
  const lines = await linesOf('proceed');
  expect(lines).toContain(12);
  expect(lines).not.toContain(6);
});
