import { inert } from '../kit/workflow-command.ts';
import { defineFormat } from './format.ts';
import { closingLines } from './text/closing.ts';
import { findingsLines } from './text/findings.ts';
import { noticesLines } from './text/notices.ts';
import { pageFor } from './text/page.ts';
import { provisionsLines } from './text/provisions.ts';

export default defineFormat({
  id: 'text',
  about: 'for a terminal: findings with code frames, witnesses and fixes, then what was looked at',
  render(report, context) {
    const page = pageFor(report, context);
    const told = [...findingsLines(report, page), ...noticesLines(report, page, context.quiet)];
    const summary = context.quiet ? [] : [...provisionsLines(report, page), ...closingLines(report, page)];
    const lines = [...told, ...summary];
    if (lines.length === 0) return '';
    return inert(`${lines.join('\n')}\n`);
  },
});
