import type { FoundControl } from '../controls/controls.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import type { Offer } from './offer.ts';

const REPORT = 'report-entry-point';
const FORM = /^(form|dialog|modal|popup|popover|sheet|drawer|overlay)$/;

/**
 * `{isReporting && <ReportForm />}` reports nothing before it is opened. Where the button that opens it is not shown, and nothing
 * else of the component reports, whether anybody comes to the form is a question.
 */
export function withFormsUnopened(offer: Offer): Offer {
  const reports = offer.controls.filter(({ concept }) => concept === REPORT);
  const working = reports.filter(({ state }) => state === 'works');
  const [first] = working;
  if (!first || !working.every(isFormAsked)) return offer;
  const openers = working.map(form => openerNotShown(form, reports, offer));
  const [opener] = openers;
  if (!opener || openers.includes(null)) return offer;
  return {
    ...offer,
    controls: offer.controls.map(one => (working.includes(one) ? { ...one, state: 'hidden' as const } : one)),
    gap: offer.gap ?? {
      node: opener.node,
      message: `${first.symbol} waits to be opened, and what opens it is not shown here`,
    },
  };
}

/** A form, or a dialog, that stands under a condition. */
function isFormAsked({ node, symbol }: FoundControl): boolean {
  if (!FORM.test(splitWords(symbol).at(-1) ?? '')) return false;
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent)) return parent.condition !== at;
    if (ts.isBinaryExpression(parent))
      return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === at;
    if (ts.isIfStatement(parent) || ts.isFunctionLike(parent)) return ts.isIfStatement(parent);
  }
  return false;
}

/** A button of the component in which the form stands; null where it has none, or shows one. */
function openerNotShown(form: FoundControl, reports: readonly FoundControl[], { parts }: Offer): FoundControl | null {
  const [whole] = [...parts].filter(part => isWithin(form.node, part)).toSorted((a, b) => width(a) - width(b));
  const beside = reports.filter(one => !isFormAsked(one) && whole && isWithin(one.node, whole));
  return beside.every(({ state }) => state === 'hidden') ? (beside[0] ?? null) : null;
}

const width = ({ pos, end }: ts.Node): number => end - pos;
