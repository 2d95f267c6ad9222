import { describe, expect, it } from 'vitest';
import { checkFiles } from '../cli/childproof.ts';

const manifest = (setting: string) => `childproof: 1
product: { name: Example }
audience: { likely-accessed-by-children: true, minimum-age: 13, bands: [13-15, 16-17, 18+] }
policies: [uk-aadc]
features:
  chat:
    kind: direct-messaging
    settings:
      who-can-message:
${setting.replace(/^/gm, '        ')}
`;

/** The edit of the one finding, and the manifest with it. */
async function edited(setting: string) {
  const text = manifest(setting);
  const { report } = await checkFiles(
    { 'childproof.yaml': text },
    '--rule',
    'messaging/strangers-cannot-message-children',
  );
  const [finding] = report.findings;
  return finding!.edit === null ? null : finding!.edit.to;
}

describe('the edit of a finding', () => {
  it.each([
    ['one value for everybody', 'default: everyone', 'friends'],
    ['a value in quotes', 'default: "everyone"', 'friends'],
    [
      'two values, and what stands between them',
      'default: { 13-15: everyone, 16-17: everyone, 18+: everyone, unknown: nobody }',
      'friends, 16-17: friends',
    ],
    [
      'values on lines of their own, with a comment',
      'default:\n  13-15: everyone # for now\n  16-17: nobody\n  18+: everyone\n  unknown: everyone',
      'friends # for now\n          16-17: nobody\n          18+: everyone\n          unknown: friends',
    ],
  ])('replaces %s', async (_, setting, to) => {
    expect(await edited(setting)).toBe(to);
  });

  it.each([
    ['an alias, which stands for a value elsewhere', 'options: { mine: &x everyone }\ndefault: *x'],
    [
      'values that are far apart',
      `default:\n  13-15: everyone\n${'  # \n'.repeat(14)}  16-17: everyone\n  18+: everyone`,
    ],
  ])('is none for %s', async (_, setting) => {
    expect(await edited(setting)).toBeNull();
  });
});
