import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function purchases(text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, 'src/part.tsx': text });
  return operationsOf(facts, 'payment').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

const part = (body: string) => `import { api } from './api';\nexport const go = async plan => {\n  ${body}\n};\n`;

describe('the browser is sent to pay', () => {
  it.each([
    ['const result = await api.checkoutUrl(plan); window.location = result.url;', 'api.checkoutUrl'],
    ['const { url } = await api.subscriptionUrl(plan); window.location.href = url;', 'api.subscriptionUrl'],
    ['api.upgradeLink(plan).then(({ url }) => location.assign(url));', 'api.upgradeLink'],
    ['window.open((await api.donationPage(plan)).url);', 'api.donationPage'],
    [
      'let result; if (plan.isLate) result = await api.laterUrl(); else result = await api.checkoutUrl(); location.replace(result.url);',
      'api.checkoutUrl',
    ],
    ['paymentLink.submit(plan, { onSuccess(url) { window.location.href = url; } });', 'paymentLink.submit'],
    ['checkout.mutate(plan, { onSuccess: ({ url }) => location.assign(url) });', 'checkout.mutate'],
    ["const { data } = await api.post('/payments/link', plan); window.location = data.url;", 'api.post'],
    ["const { data } = await api.post('/payments/checkout', plan); window.location = data.url;", '/payments/checkout'],
    [
      "const link = makeResource({ url: 'shop.api.payments.get_link' }); link.submit({}, { onSuccess: url => window.open(url) });",
      'link.submit',
    ],
    ['useMutation({ mutationFn: startCheckout, onSuccess: url => location.replace(url) });', 'useMutation'],
  ])('by an address that a server gives: %s', async (body, symbol) => {
    expect(await purchases(part(body))).toEqual([`${symbol} starts-purchase`]);
  });

  it.each([
    'const result = await api.checkoutUrl(plan); setShown(result.url);',
    'const result = await api.portalUrl(plan); window.location = result.url;',
    'const result = await api.subscriptionFeedUrl(plan); window.location = result.url;',
    'const result = await api.checkoutStatus(plan); window.location = result.url;',
    'const result = await api.checkoutUrl(plan); if (location == result.url) api.seen();',
    'paymentLink.submit(plan, { onError(text) { window.location.href = text; } });',
    'paymentLink.submit(plan, { onSuccess(url) { setShown(url); } });',
    "const { data } = await api.post('/payments/portal', plan); window.location = data.url;",
    "const { data } = await api.post('/exports?from=checkout', plan); window.location = data.url;",
    'exported.submit(plan, { onSuccess: ({ url }) => location.assign(url) });',
    'const result = api.subscriptionUrl(plan); other.location = result.url;',
  ])('and nowhere else: %s', async body => {
    expect(await purchases(part(body))).toEqual([]);
  });
});

describe('a page where money is asked for', () => {
  const page = (text: string) =>
    `const GIVE_PAGE = '${text}';\nexport const Give = () => <a href={GIVE_PAGE}>Give</a>;\n`;
  it.each(['/premium', 'https://example.org/donate'])('by a name for it: %s', async text =>
    expect(await purchases(page(text))).toEqual([`${text} donation`]),
  );

  it.each(['https://docs.stripe.com/payments', 'https://example.org/terms'])('unlike %s', async text =>
    expect(await purchases(page(text))).toEqual([]),
  );
});

describe('money given to somebody', () => {
  it.each([
    ['await publisher.zap(sats * 1000, plan.pubkey);', 'publisher.zap'],
    ['await wallet.tip(plan.post, plan.amount);', 'wallet.tip'],
  ])('with a sum: %s', async (body, symbol) =>
    expect(await purchases(part(body))).toEqual([`${symbol} starts-purchase`]),
  );

  it.each([
    'lamp.zap(plan.element);',
    'zap(amount);',
    'help.tip(plan.text, { placement: 1 });',
    'list.tip(plan.count);',
  ])('unlike %s', async body => expect(await purchases(part(body))).toEqual([]));
});

describe('a purchase that is handed over as a command', () => {
  it.each(['SendToServer', 'bus.execute'])('to %s', async carries => {
    const given = part(`${carries}(new PurchaseFromShopCommand(plan.id));`);
    expect(await purchases(given)).toEqual(['PurchaseFromShopCommand asked']);
  });

  it.each(['SendToServer(new PurchaseFailed(plan.id));', 'Keep(new PurchaseFromShopCommand(plan.id));'])(
    'and not what came of one, or what is only kept: %s',
    async body => expect(await purchases(part(body))).toEqual([]),
  );
});
