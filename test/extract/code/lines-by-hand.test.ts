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
  `io().on('chat', ({ name, text }) => {\n  ${line('p.textContent = `${name}: ${text}`;')}\n});`,
  `io().on('chat message', msg => {\n  ${line('p.textContent = msg;')}\n});`,
  `function addChat(name, text) {\n  ${line("p.innerHTML = '<b>' + name + '</b> ' + escape(text);")}\n}`,
  `fetch('/api/comments?post=' + id).then(r => r.json()).then(list => {\n  box.innerHTML = list.map(one => '<li><b>' + one.author + '</b>' + one.text + '</li>').join('');\n});`,
  `$.getJSON('/api/posts', rows => {\n  $.each(rows, (i, row) => $('#feed').append('<b>' + row.username + '</b><p>' + row.text + '</p>'));\n});`,
  `$.ajax({ url: '/comments', success(rows) {}, success: rows => rows.forEach(row => $('#all').append('<b>' + row.author + '</b><p>' + row.body + '</p>')) });`,
  `onSnapshot(query(collection(db, 'messages')), all => all.forEach(one => {\n  const row = one.data();\n  ${line("p.textContent = row.sender + ': ' + row.text;")}\n}));`,
])('what somebody said is put on the page by hand: %s', async code => {
  expect(await shown(code)).toBe(1);
});

it.each([
  `function showErrorMessage(from, text) {\n  ${line('p.textContent = text;')}\n}`,
  `function showMessage(title, text) {\n  ${line('p.innerHTML = `<b>${title}</b> <p>${text}</p>`;')}\n}`,
  `function appendLine(from, text) {\n  ${line('p.innerHTML = `<b>${from}</b> <p>${text}</p>`;')}\n}`,
  `function appendMessage(from, text) {\n  ${line('p.className = text;')}\n}`,
  `io().on('toast', ({ name, text }) => {\n  ${line('p.textContent = `${name}: ${text}`;')}\n});`,
  `io().on('message', msg => {\n  ${line('p.textContent = msg;')}\n});`,
  `function addMessage(name, text) {\n  ${line("p.innerHTML = '<b>' + name + '</b> ' + text;")}\n}`,
  `fetch('/api/recipes').then(r => r.json()).then(list => {\n  box.innerHTML = list.map(one => '<li><b>' + one.author + '</b>' + one.text + '</li>').join('');\n});`,
  `fetch('/api/comments/mine').then(r => r.json()).then(list => {\n  box.innerHTML = list.map(one => '<li><b>' + one.author + '</b>' + one.text + '</li>').join('');\n});`,
  `const list = caches.get('comments');\nfunction show(author) {\n  box.innerHTML = list.map(one => '<li>' + one.text + '</li>').join('');\n}`,
])('unlike a notice, and what nothing calls a message: %s', async code => {
  expect(await shown(code)).toBe(0);
});
