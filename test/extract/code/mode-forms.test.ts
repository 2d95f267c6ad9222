import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const signUps = async (files: Record<string, string>) => {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "vue": "3.5.0", "react": "19.0.0" } }',
    ...files,
  });
  return operationsOf(facts, 'sign-up').map(({ value, at }) => ({ symbol: value.symbol, line: at.start.line }));
};

const vue = (shown: string) => `<template>
  <form @submit.prevent="enter(action)">
    <input v-if="${shown}" v-model="form.username" />
    <input type="email" v-model="form.email" />
    <input type="password" v-model="form.password" />
  </form>
</template>
<script setup lang="ts">
import { reactive } from 'vue';
const { action } = defineProps<{ action: string }>();
const form = reactive({ username: '', email: '', password: '' });
const enter = (action: string) => store.dispatch(AUTH.ENTER, { action, form });
</script>
`;

it.each(["action === 'register'", "'register' === action", 'Action.Register === action', 'action == Action.SIGN_UP'])(
  'a form that makes an account in one of its modes: %s',
  async shown => expect(await signUps({ 'src/AuthForm.vue': vue(shown) })).toEqual([{ symbol: 'form', line: 2 }]),
);

it('not one that has another mode', async () => {
  expect(await signUps({ 'src/AuthForm.vue': vue("action === 'admin'") })).toEqual([]);
  expect(await signUps({ 'src/AuthForm.vue': vue("'admin' === action") })).toEqual([]);
});

const react = (inside: string, beside = '') => `
  export function Entry({ send }) {
    const [isLogin, setLogin] = useState(true);
    return <div>
      <form onSubmit={send}>
        ${inside}
        <input name="email" /><input name="password" type="password" />
      </form>
      ${beside}
    </div>;
  }
`;

const entry = (send: string) => `
  export function Entry({ mode }) {
    ${send}
    return <form onSubmit={send}><input name="email" /><input name="password" type="password" /></form>;
  }
`;

it('what only those who are new are shown', async () => {
  expect(await signUps({ 'src/entry.tsx': react('{!isLogin && <input name="name" />}') })).toHaveLength(1);
});

it('not a link beside a log-in, and not what only who logs in is shown', async () => {
  const link = '{mode === \'signup\' && <a href="/welcome">Sign up</a>}';
  expect(await signUps({ 'src/entry.tsx': react('', link) })).toEqual([]);
  expect(await signUps({ 'src/entry.tsx': react('{isLogin && <a href="/forgot">Forgot?</a>}') })).toEqual([]);
});

it('the mode on the left, and what is sent in it', async () => {
  expect(await signUps({ 'src/entry.tsx': react('{"register" === action && <input name="name" />}') })).toHaveLength(1);
  const sends = 'const send = () => { if (mode === "signup") auth.create(form); else auth.login(form); };';
  expect(await signUps({ 'src/entry.tsx': entry(sends) })).toHaveLength(1);
});

it.each([
  "const url = mode === 'register' ? '/accounts' : '/session'; api.post(url, form);",
  "const act = mode === 'register' ? signUp : signIn; act(form);",
  "(mode === 'register' ? signUp : signIn)(form);",
  "fetch(mode === 'register' ? '/accounts' : '/session', { method: 'POST', body: form });",
  "let url = '/session'; if (mode === 'register') url = '/accounts'; api.post(url, form);",
  "const path = mode === 'register' ? 'accounts' : 'session'; api.post(`/v1/${path}`, form);",
  "if (mode !== 'login') return join(form); const other = 'register'; auth.login(form);",
])('what is asked for in one of the modes: %s', async does => {
  expect(await signUps({ 'src/entry.tsx': entry(`const send = () => { ${does} };`) })).toHaveLength(1);
});

it.each([
  "const title = mode === 'register' ? 'Welcome' : 'Hello'; auth.login(form); show(title);",
  "auth.login(form); toast(mode === 'register' ? 'Welcome' : 'Hello', { kind: 'good' });",
  "const next = mode === 'register' ? '/welcome' : '/home'; auth.login(form); navigate(next, { replace: true });",
  "if (mode !== 'login') return restore(form); auth.login(form);",
])('not what is only shown or opened then: %s', async does => {
  expect(await signUps({ 'src/entry.tsx': entry(`const send = () => { ${does} };`) })).toEqual([]);
});

it('not what only leads to a sign-up, tells of it, or asks for something else', async () => {
  const leads = 'const send = () => { if (mode === "signup") navigate("/signup"); else auth.login(form); };';
  expect(await signUps({ 'src/entry.tsx': entry(leads) })).toEqual([]);
  for (const inside of [
    "{action === 'register' ? <p>Insert your key</p> : <i />}",
    '{kind === \'register\' && <input name="slot" />}',
    '{mode !== \'register\' && <input name="name" />}',
  ])
    expect([inside, await signUps({ 'src/entry.tsx': react(inside) })]).toEqual([inside, []]);
});
