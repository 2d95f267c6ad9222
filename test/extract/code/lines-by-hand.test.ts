import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const shown = async (code: string) => {
  const { facts } = await runFiles({ 'package.json': '{}', 'public/client.js': code });
  return surfacesOf(facts).length;
};
const line = (text: string) =>
  `const p = document.createElement('p');\n  ${text}\n  document.getElementById('chat').append(p);`;

it.each([
  `io().on('message', data => {\n  ${line("p.textContent = data.from + ': ' + data.msg;")}\n});`,
  `function appendMessage(data) {\n  ${line("p.textContent = data.from + ': ' + data.msg;")}\n}`,
  `function appendChatMessage(from, text) {\n  ${line('p.innerHTML = `<b>${from}</b> <p>${text}</p>`;')}\n}`,
  `function appendMessage(from, side, msg) {\n  const shown = { from, msg: clean(msg) };\n  const made = clean(msg);\n  ${line('p.innerHTML = marked(made);')}\n}`,
  `function addMessage(senderName, msg) {\n  const who = label(senderName);\n  ${line('p.innerHTML = clean(msg);')}\n}`,
])('what somebody said is put on the page by hand: %s', async code => {
  expect(await shown(code)).toBe(1);
});

it.each([
  `function showErrorMessage(from, text) {\n  ${line('p.textContent = text;')}\n}`,
  `function showMessage(title, text) {\n  ${line('p.innerHTML = `<b>${title}</b> <p>${text}</p>`;')}\n}`,
  `function appendLine(from, text) {\n  ${line('p.innerHTML = `<b>${from}</b> <p>${text}</p>`;')}\n}`,
  `function appendMessage(from, text) {\n  ${line('p.className = text;')}\n}`,
])('unlike a notice, and what nothing calls a message: %s', async code => {
  expect(await shown(code)).toBe(0);
});
