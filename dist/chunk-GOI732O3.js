import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  UsageError
} from "./chunk-SQFYBIFY.js";
import {
  MANIFEST_NAME
} from "./chunk-HLX7E2V7.js";
import "./chunk-WKF3AR7X.js";
import "./chunk-2T5XBO22.js";
import "./chunk-MG3GE3W2.js";

// src/cli/init.ts
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
function init(folder, io) {
  const full = resolve(io.cwd, folder);
  const path = join(full, MANIFEST_NAME);
  try {
    writeFileSync(path, manifestTemplate(productName(full)), { flag: "wx" });
  } catch (cause) {
    const { code } = cause;
    if (code === "EEXIST") throw new UsageError(`${MANIFEST_NAME} is there already; nothing was changed`);
    throw new UsageError(`${MANIFEST_NAME} cannot be written to ${folder} (${code ?? "unknown reason"})`, { cause });
  }
  io.out(
    `wrote ${relative(io.cwd, path) || MANIFEST_NAME}
Say what is true of your product, then run \`childproof\`. Whatever you leave out is asked for, not guessed.
`
  );
  return 0;
}
function productName(folder) {
  try {
    const { displayName, name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) ?? {};
    for (const one of [displayName, name])
      if (typeof one === "string" && one.trim() !== "") return one.replace(/^@[^/]+\//, "");
  } catch {
  }
  return basename(folder);
}
function manifestTemplate(name) {
  const title = JSON.stringify(name === "" ? "My product" : name);
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
export {
  init
};
