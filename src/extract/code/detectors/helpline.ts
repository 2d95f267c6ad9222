import { all } from '../ask.ts';
import type { Detector } from '../detector.ts';
import { HELPLINE_WORDS, helplinesIn, mayNameHelpline } from '../help/helplines.ts';
import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

const MAX_SYMBOL = 40;

/** Addresses, numbers and texts of helplines, where a person sees them. */
export default {
  occurs: ask => all(ask.word(HELPLINE_WORDS), ({ text }) => mayNameHelpline(text)),
  detect: (file, { concept }) =>
    helplinesIn(file).flatMap(({ node, trait }) => {
      if (isWithinUnlike(concept, file.path, node)) return [];
      const text = (ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node) ? node.text : textOf(node))
        .replace(/\s+/g, ' ')
        .trim();
      return [{ node, symbol: text.length > MAX_SYMBOL ? `${text.slice(0, MAX_SYMBOL - 1)}…` : text, traits: [trait] }];
    }),
} satisfies Detector;
