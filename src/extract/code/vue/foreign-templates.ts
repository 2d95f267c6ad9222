import { count } from '../../../kit/text.ts';
import type { Notice } from '../../../model/notice.ts';
import { lineReader } from '../lines.ts';

/** The language of the template of a single-file component, where it is not HTML (Vue, SFC specification, pre-processors). */
const LANGUAGE = /^<template\b[^>]*?\blang\s*=\s*["'](?!html\b)([\w-]+)["']/m;

/**
 * What templates in another language show is not read, while the scripts beside them are: one notice for each language, at
 * the first of its files in the order of their paths.
 */
export function foreignTemplates(files: Iterable<{ path: string; text: string }>): Notice[] {
  const first = new Map<string, { notice: Notice['at']; amount: number }>();
  for (const { path, text } of files) {
    const found = /\.vue$/i.test(path) ? LANGUAGE.exec(text) : null;
    if (!found) continue;
    const language = found[1]!.toLowerCase();
    const held = first.get(language);
    if (held) held.amount++;
    else first.set(language, { notice: lineReader(path, text)(found.index, found.index + found[0].length), amount: 1 });
  }
  return [...first].map(([language, { notice, amount }]): Notice => ({
    code: 'code-syntax',
    message:
      amount === 1
        ? `the template of this component is written in ${language}, which is not read: what it shows is not known`
        : `the templates of ${count(amount, 'component')}, of which this is the first, are written in ${language}, which is not read: what they show is not known`,
    at: notice,
    hint: 'their scripts were judged; look by hand whether what they show can be reported',
  }));
}
