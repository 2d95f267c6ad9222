import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const MANIFEST = { 'package.json': '{ "name": "site", "dependencies": { "express": "5.1.0" } }' };

/** `path:line symbol traits` of what the files load and start. */
async function seen(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts, sources } = await runFiles({ ...MANIFEST, ...files });
  expect(sources.filter(source => source.status === 'failed')).toEqual([]);
  return operationsOf(facts, 'analytics-sdk').map(({ at, value }) => {
    expect(value.side).toBe('client');
    return `${at.path}:${at.start.line}:${at.start.column} ${value.symbol} ${value.traits.join(' ')}`;
  });
}

it('finds the snippet of a tag manager once, and what a page pushes, between tags of a template language', async () => {
  const layout = `<!doctype html>
<% if (tag) { %>
<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
  new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
  j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;
  f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','<%- tag %>');
</script>
<% } %>
<script src="<%= assets.main %>"></script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=<%= tag %>"></iframe></noscript>
<script>
  window.dataLayer.push({ event: 'seen', userAge: <%= user.age %> });
</script>
`;
  expect(await seen({ 'views/layout.ejs': layout })).toEqual([
    'views/layout.ejs:3:55 gtm.start starts tag-manager',
    'views/layout.ejs:12:20 dataLayer.push event tag-manager personal-data',
  ]);
});

it('reads the options of a snippet, and the address of a script that has none', async () => {
  const page = `<html>
  <!-- <script src="https://static.hotjar.com/c/hotjar-1.js"></script> -->
  <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
  <script>
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });
    gtag('config', 'G-1');
  </script>
  <script defer src="https://plausible.io/js/script.js"></script>
  <script type="application/ld+json">{ "url": "https://connect.facebook.net/en_US/fbevents.js" }</script>
</html>
`;
  expect(await seen({ 'public/index.html': page })).toEqual([
    'public/index.html:8:5 gtag switch muted analytics',
    'public/index.html:9:5 gtag starts analytics muted',
    'public/index.html:11:30 plausible.io/js/ starts measurement',
  ]);
});

it('reads Handlebars and Pug', async () => {
  const pixels = `{{#if tracked}}
<script>
  var settings = {{{json settings}}};
  {{#each pixels}}
  fbq('init', '{{this}}');
  {{/each}}
</script>
{{/if}}
`;
  const page = "html\n  head\n    script(src='https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js')\n";
  expect(await seen({ 'views/pixels.hbs': pixels, 'views/page.pug': page })).toEqual([
    'views/page.pug:3:25 cdn.mxpnl.com/libs/ starts analytics',
    'views/pixels.hbs:5:3 fbq starts ads',
  ]);
});

it('leaves mails, documentation, built pages and lists of allowed hosts alone', async () => {
  const page = '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>\n';
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src https://static.hotjar.com/c/">\n`;
  expect(
    await seen({
      'emails/welcome.html': page,
      'docs/index.html': page,
      'dist/index.html': page,
      'public/policy.html': policy,
    }),
  ).toEqual([]);
});
