import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** How many private messages are sent with a line of a row that something is written to before. */
async function sends(written: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "express": "5.1.0" } }',
    'src/calls.ts': `router.post('/call-ended', async (req, res) => {
  const call = await Call.findById(req.params.id);
  let word = 'ended';
  ${written}
  await prisma.message.create({
    data: { senderId: req.user.id, recipientId: req.body.to, type: 'call', content: \`Call \${word}: \${call.status}\` },
  });
});
`,
  });
  return operationsOf(facts, 'dm-send').length;
}

describe('a line of the program', () => {
  it.each([
    '[call.status] = req.body.words;',
    '(call as Call).status = req.body.status;',
    'call.status &&= req.body.status;',
    'for (call.status of req.body.words) count(call);',
    "Reflect.set(call, 'status', req.body.status);",
    'let same; same = call; same.status = req.body.status;',
    'end(); function end() { call.status = req.body.status; }',
    '({ word } = req.body);',
    'for (word of req.body.words) count(word);',
    '(word as Word) = req.body.word;',
    '[word = word] = req.body.words;',
  ])('is one of a request however it gets there: %s', async written => expect(await sends(written)).toBe(1));

  it.each([
    '[call.note] = req.body.words;',
    '(call as Call).note = req.body.note;',
    'for (call.note of req.body.words) count(call);',
    "Reflect.set(call, 'note', req.body.note);",
    'let same = call; same = req.body;',
    'const copy = { ...call }; copy.status = req.body.status;',
    'const { name } = req.body; count(name);',
    'for (const one of req.body.words) count(word, one);',
    '({ word: call.note } = req.body);',
  ])('is its own where something else is written to: %s', async written => expect(await sends(written)).toBe(0));
});
