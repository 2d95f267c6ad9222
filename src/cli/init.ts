import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import { MANIFEST_NAME } from '../discover/index.ts';

/** `init [DIR]`: a first manifest with a comment at each choice; an existing one is never touched. */
export function init(folder: string, io: Io): number {
  const full = resolve(io.cwd, folder);
  const path = join(full, MANIFEST_NAME);
  try {
    writeFileSync(path, manifestTemplate(productName(full)), { flag: 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(`${MANIFEST_NAME} is there already; nothing was changed`);
    throw new UsageError(`${MANIFEST_NAME} cannot be written to ${folder} (${code ?? 'unknown reason'})`, { cause });
  }
  io.out(
    `wrote ${relative(io.cwd, path) || MANIFEST_NAME}\nSay what is true of your product, then run \`childproof\`. Whatever you leave out is asked for, not guessed.\n`,
  );
  return 0;
}

/** What the package calls itself, without the scope of its publisher; else the folder's name. */
function productName(folder: string): string {
  try {
    const { displayName, name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) ?? {};
    for (const one of [displayName, name])
      if (typeof one === 'string' && one.trim() !== '') return one.replace(/^@[^/]+\//, '');
  } catch {
    // Without a package, or with one that cannot be read, the folder is all there is.
  }
  return basename(folder);
}

function manifestTemplate(name: string): string {
  const title = JSON.stringify(name === '' ? 'My product' : name);
  return `# What this product is, who uses it, and what its features do by default.
# Written by people, checked by childproof on every change.
childproof: 1

product:
  name: ${title}
  # owner: "@your-team"          # who answers for it
  # regions: [GB]                # countries, as ISO codes

audience:
  likely-accessed-by-children: true # also true if children come although it is not meant for them
  minimum-age: 13 # the youngest age of your terms
  bands: [13-15, 16-17, 18+] # the ages that you tell apart
  unknown-age: child # what a person without an age counts as

# How age is established. A statement alone keeps nobody out.
age-assurance: []
#  - { method: facial-age-estimation, provider: name, at: sign-up }

# Written assessments: childproof checks that they are there, current and cover each feature.
assessments: []
#  - { kind: dpia, ref: docs/dpia.md, approved: 2026-01-15, review-by: 2027-01-15, covers: [direct-messages] }

# One entry for each feature. The kind decides which settings there are.
features: {}
#  direct-messages:
#    kind: direct-messaging
#    owner: "@your-team"
#    settings:
#      who-can-message: { default: { 13-15: nobody, 16-17: friends, 18+: everyone } }
#      message-requests: { default: off }
#      read-receipts: { default: off }
#    safeguards: [report, block]
#    reporting: [conversation, message, profile]

# The texts to check against: \`childproof policies list\`.
policies: [uk-aadc]
`;
}
