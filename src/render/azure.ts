import { inert, breakMarkers } from '../kit/workflow-command.ts';
import { exitCode, whyExit } from '../model/exit.ts';
import { defineFormat } from './format.ts';
import { azureData, azureProperty } from './azure/escape.ts';
import type { Annotation } from './github/annotation.ts';
import { annotationsOf } from './github/plan.ts';
import { uncountedLines } from './words/uncounted.ts';

export default defineFormat({
  id: 'azure',
  about: 'logging commands that Azure Pipelines shows as issues of the run',
  render(report, { prefix = '' }) {
    const code = exitCode(report);
    const lines = [
      ...annotationsOf(report, { prefix }).map(line),
      ...uncountedLines(report),
      ...(code === 0
        ? []
        : [
            line({
              level: 'error',
              title: 'childproof',
              message: `ends with exit code ${code}: ${whyExit(report)}`,
              file: null,
            }),
          ]),
    ];
    return lines.map(one => `${one}\n`).join('');
  },
});

/** Azure has errors and warnings; a note is a line of the log. */
function line({ level, title, message, file, startLine, startColumn }: Annotation): string {
  if (level === 'notice') {
    const place = [file, startLine, startColumn].filter(part => part !== undefined && part !== null).join(':');
    return inert(`${place === '' ? '' : `${place}: `}note: ${title}: ${message.split('\n')[0]}`);
  }
  const properties = { type: level, sourcepath: file, linenumber: startLine, columnnumber: startColumn };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${azureProperty(String(value))};`)
    .join('');
  return `##vso[task.logissue ${written}]${azureData(breakMarkers(`${title.replace(/^Undecided: /, '')}: ${message}`))}`;
}
