import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What of a page takes money, where a button runs a function of its own. */
async function paid(declared: string): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "type": "module", "dependencies": { "astro": "5.0.0" } }',
    'games/garden.js': `${declared}\nonInput('k', () => { handlePurchase(16, 'pond'); });\n`,
  });
  return operationsOf(facts, 'payment').map(({ value }) => value.symbol);
}

describe('a function that is named like a purchase', () => {
  it.each([
    'let seeds = 0;\nfunction handlePurchase(price, name) { if (seeds < price) return addText("not enough"); seeds -= price; }',
    'const own = { seeds: 0, has: [] };\nconst handlePurchase = (price, name) => { own.seeds -= price; own.has.push(name); draw(); };\nfunction draw() { addSprite(Math.floor(own.seeds)); }',
  ])('only plays where it counts: %s', async declared => expect(await paid(declared)).toEqual([]));

  it.each([
    ['asks a server', 'function handlePurchase(price) { fetch("/orders", { method: "POST" }); }'],
    [
      'asks by what it calls',
      'function handlePurchase(price) { ask(price); }\nfunction ask(price) { client.order(price); }',
    ],
    ['runs what is imported', "import { begin } from './begin.js';\nfunction handlePurchase(price) { begin(price); }"],
    ['runs what it is given', 'function handlePurchase(price, then) { then(price); }'],
    ['waits for something', 'async function handlePurchase(price) { await begin(price); }'],
    ['opens what takes it', 'function handlePurchase(price) { showCheckout(price); }'],
    ['leads to a page', 'function handlePurchase(price) { window.location.href = "/till?price=" + price; }'],
    ['stands elsewhere', "import { handlePurchase } from './till.js';"],
    ['does nothing that is seen', 'function handlePurchase(price) {}'],
    [
      'keeps a state',
      "import { useState } from 'react';\nconst [open, change] = useState(false);\nfunction handlePurchase(price) { change(true); }",
    ],
  ])('unlike one that %s', async (_, declared) => expect(await paid(declared)).toContain('handlePurchase'));
});
