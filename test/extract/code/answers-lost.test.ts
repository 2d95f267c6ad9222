import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SERVER = { 'package.json': '{ "name": "server", "dependencies": { "express": "5" } }' };

async function traitsOf(concept: string, files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles({ ...SERVER, ...files });
  return operationsOf(facts, concept).map(({ value }) => value.traits.join(' '));
}

describe('a report that a server takes', () => {
  const route = (body: string, before = '') =>
    `router.post('/posts/:id/report', ${before}async (req, res) => {\n  ${body}\n});\n`;
  const SAID = "events.emit('post.reported', { id: req.params.id, reason: req.body.reason }); res.sendStatus(204);";

  it.each([
    "logger.info({ reason: req.body.reason, post: req.params.id }, 'report'); res.sendStatus(204);",
    'const { reason } = reportSchema.parse(req.body); if (!reason) return res.sendStatus(400); return res.json({ thanks: true, post: req.params.id });',
    SAID,
  ])('goes nowhere: %s', async body =>
    expect(await traitsOf('report-entry-point', { 'src/report.ts': route(body) })).toEqual(['does-nothing']),
  );

  it.each([
    'await Report.create({ post: req.params.id, reason: req.body.reason }); res.sendStatus(204);',
    "await mailer.send({ to: 'safety@example.org', text: req.body.reason, post: req.params.id }); res.sendStatus(204);",
    "queue.emit('post.reported', { id: req.params.id }); res.sendStatus(204);",
    'await keepReport(req.params.id, req.body.reason); res.sendStatus(204);',
  ])('is kept or handed on: %s', async body =>
    expect((await traitsOf('report-entry-point', { 'src/report.ts': route(body) })).join()).not.toContain('nothing'),
  );

  it('may be kept by what runs before the handler', async () => {
    const kept = route('res.json({ post: req.params.id, reason: req.body.reason });', 'keepReport, ');
    expect(await traitsOf('report-entry-point', { 'src/report.ts': kept })).toEqual(['']);
  });

  it('is heard where an event of that name is listened to', async () => {
    const heard = "events.on('post.reported', notice => Report.create(notice));\n";
    const all = 'events.onAny((name, notice) => store(name, notice));\n';
    for (const listener of [heard, all])
      expect(
        (await traitsOf('report-entry-point', { 'src/report.ts': route(SAID), 'src/listen.ts': listener })).join(),
      ).not.toContain('nothing');
  });
});

describe('a picture is compared with known material', () => {
  const upload = (scan: string) => ({
    'src/photos.ts': `router.post('/photos', upload.single('photo'), async (req, res) => {
  ${scan}
  await storage.put(req.file.buffer, { contentType: req.file.mimetype });
  res.sendStatus(201);
});
`,
  });

  it.each([
    'photoDna.match(req.file.buffer).catch(noop);',
    'void photoDna.match(req.file.buffer);',
    'const found = await photoDna.match(req.file.buffer); logger.info(found);',
    'const found = await photoDna.match(req.file.buffer);',
  ])('and nobody hears the answer: %s', async scan =>
    expect((await traitsOf('image-upload', upload(scan))).join()).not.toContain('matched'),
  );

  it.each([
    'const found = await photoDna.match(req.file.buffer); if (found.isMatch) return res.sendStatus(422);',
    'await photoDna.match(req.file.buffer);',
    'photoDna.match(req.file.buffer).then(found => found.isMatch && removePhoto(found));',
    'const found = await photoDna.match(req.file.buffer); logger.info(found); await act(found);',
  ])('and the answer counts: %s', async scan =>
    expect((await traitsOf('image-upload', upload(scan))).join()).toContain('matched'),
  );
});

describe('a picture is compared by a function of the product', () => {
  const upload = (scan: string, answer = 'return (await asked.json()).IsMatch;') => ({
    'src/photos.ts': `import { matchHash } from './photo-dna.ts';
router.post('/photos', upload.single('photo'), async (req, res) => {
  ${scan}
  await storage.put(req.file.buffer, { contentType: req.file.mimetype });
  res.sendStatus(201);
});
`,
    'src/photo-dna.ts': `export async function matchHash(bytes) {
  const asked = await fetch('https://api.microsoftmoderator.com/photodna/v1.0/Match', { method: 'POST', body: bytes });
  ${answer}
}
`,
  });

  it.each([
    'await matchHash(req.file.buffer);',
    "if (await matchHash(req.file.buffer)) console.error('known');",
    "const known = await matchHash(req.file.buffer); if (known) { logger.warn('known'); }",
    "matchHash(req.file.buffer).then(known => known && console.log('known'));",
  ])('and nobody hears the answer: %s', async scan =>
    expect((await traitsOf('image-upload', upload(scan))).join()).not.toContain('matched'),
  );

  it.each([
    'if (await matchHash(req.file.buffer)) return res.sendStatus(422);',
    "const known = await matchHash(req.file.buffer); if (known) { logger.warn('known'); return res.sendStatus(422); }",
    'matchHash(req.file.buffer).then(known => known && removePhoto(req.file.id));',
  ])('and the answer counts: %s', async scan =>
    expect((await traitsOf('image-upload', upload(scan))).join()).toContain('matched'),
  );

  it('which may refuse by itself', async () => {
    const scan = 'await matchHash(req.file.buffer);';
    for (const answer of [
      "if ((await asked.json()).IsMatch) throw new Error('known'); return false;",
      'const { IsMatch } = await asked.json(); if (IsMatch) await quarantine(bytes); return IsMatch;',
    ])
      expect((await traitsOf('image-upload', upload(scan, answer))).join()).toContain('matched');
  });

  const scanTraits = async (scan: string) => (await traitsOf('hash-matching', upload(scan))).join();

  it.each([
    'let known = false; try { known = await matchHash(req.file.buffer); } catch (error) { console.error(error); } if (known) return res.sendStatus(422);',
    'try { if (await matchHash(req.file.buffer)) return res.sendStatus(422); } catch {}',
  ])('and goes on where that fails: %s', async scan => expect(await scanTraits(scan)).toContain('fails-open'));

  it.each([
    'let known = false; try { known = await matchHash(req.file.buffer); } catch (error) { known = true; } if (known) return res.sendStatus(422);',
    'try { if (await matchHash(req.file.buffer)) return res.sendStatus(422); } catch (error) { console.error(error); return res.sendStatus(503); }',
    'try { if (await matchHash(req.file.buffer)) return res.sendStatus(422); await storage.put(req.file.buffer); } catch (error) { console.error(error); } finish();',
  ])('and stops where that fails: %s', async scan => expect(await scanTraits(scan)).not.toContain('fails-open'));
});

describe('an age that is worked out where an account is made', () => {
  const signUp = (then: string) => ({
    'src/sign-up.ts': `router.post('/register', async (req, res) => {
  const { email, password, birthDate } = req.body;
  ${then}
  res.json(await User.create({ email, password, birthDate }));
});
`,
  });
  const YOUNG = 'differenceInYears(new Date(), new Date(birthDate)) < 13';

  it.each([
    `if (${YOUNG}) logger.warn('young');`,
    `if (${YOUNG}) { console.log('young'); metrics.increment('young'); }`,
  ])('is only written down: %s', async then =>
    expect(await traitsOf('age-collection', signUp(then))).toEqual(['stored']),
  );

  it.each([
    `if (${YOUNG}) return res.sendStatus(403);`,
    `if (${YOUNG}) { logger.warn('young'); return res.sendStatus(403); }`,
    `if (${YOUNG}) logger.warn('young'); else await greet(email);`,
  ])('keeps somebody out, or may: %s', async then =>
    expect(await traitsOf('age-collection', signUp(then))).toEqual(['compared stored']),
  );
});
