import { all, any } from '../ask.ts';
import type { Detector } from '../detector.ts';
import { helplinesIn, mayHoldHelpline } from '../help/helplines.ts';
import { mayOfferSelfHarm, selfHarmReasonsIn } from '../help/self-harm-reasons.ts';
import { textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';

/** Reasons of a report that ask for help as well, and whether a helpline is shown where reports are made. */
export default {
  occurs: ask => any(ask.word('suicide suicidal selfharm'), all(ask.word('self'), ask.word('harm injury'))),
  detect(file, { files }) {
    const reasons = selfHarmReasonsIn(file);
    if (reasons.length === 0) return [];
    const isHelped = files.some(other => (other === file || isOfReports(other)) && holdsHelpline(other));
    return reasons.map(node => ({ node, symbol: textOf(node), traits: isHelped ? ['helpline'] : [] }));
  },
} satisfies Detector;

/** A file that could belong to the way of a report: it speaks of reports, or of self-harm itself. */
const isOfReports = ({ indexed: { tokens } }: ParsedFile): boolean =>
  tokens.has('report') || tokens.has('reporting') || tokens.has('reports') || mayOfferSelfHarm(tokens);

const holdsHelpline = (file: ParsedFile): boolean =>
  mayHoldHelpline(file.indexed.tokens) && helplinesIn(file).length > 0;
