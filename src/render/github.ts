import { commandData, commandProperty, inert } from '../kit/workflow-command.ts';
import { defineFormat } from './format.ts';
import type { Annotation } from './github/annotation.ts';
import { planAnnotations } from './github/plan.ts';
import { uncountedLines } from './words/uncounted.ts';

export default defineFormat({
  id: 'github',
  about: 'workflow commands that GitHub shows as annotations; what does not fit follows as plain lines',
  render(report, { prefix = '' }) {
    const { shown, rest, note, closing } = planAnnotations(report, { prefix, restIsIn: 'the lines below' });
    const lines = [
      ...shown.map(command),
      ...(note === null ? [] : [command({ level: 'notice', title: 'childproof', message: note, file: null })]),
      ...rest.map(plain),
      ...uncountedLines(report),
      ...(closing === null ? [] : [command({ level: 'error', title: 'childproof', message: closing, file: null })]),
    ];
    return lines.map(line => `${line}\n`).join('');
  },
});

/** `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`, on one line whatever the texts hold. */
function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties = { file, line: startLine, endLine, col: startColumn, endColumn, title };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${commandData(message)}`;
}

/** One line that no runner obeys. */
function plain({ level, title, message, file, startLine, startColumn }: Annotation): string {
  const place = file === null ? '' : `${[file, startLine, startColumn].filter(part => part !== undefined).join(':')}: `;
  return inert(`${place}${level}: ${title}: ${message.split('\n')[0]}`);
}
