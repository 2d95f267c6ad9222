#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from './kit/digest.ts';
import { expectShortRun } from './kit/short-run.ts';
import { main } from './cli/program.ts';
import type { Io } from './cli/io.ts';

expectShortRun(process.versions.v8);

const io: Io = {
  build: buildId(),
  cwd: process.cwd(),
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  async input() {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  },
  today: new Date().toISOString().slice(0, 10),
  isTerminal: process.stdout.isTTY === true,
  width: Math.max(60, Math.min(process.stdout.columns ?? 100, 120)),
  env: process.env,
};

// A reader that goes away early (`childproof | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (error) {
  const cause = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`childproof stopped by a fault of its own, nothing was judged: ${cause.message}\n`);
  process.stderr.write(
    `${process.env['CHILDPROOF_DEBUG'] ? (cause.stack ?? '') : 'CHILDPROOF_DEBUG=1 shows where. Please report it.'}\n`,
  );
  process.exitCode = 2;
}

/** The entry of a bundle names its chunks by their content, so that its digest stands for the whole program. */
function buildId(): string | null {
  const path = fileURLToPath(import.meta.url);
  return path.endsWith('.ts') ? null : sha256(readFileSync(path));
}
