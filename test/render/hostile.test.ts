import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/model/exit.ts';
import { annotationsOf, planAnnotations } from '../../src/render/github/plan.ts';
import { uncountedLines } from '../../src/render/words/uncounted.ts';
import { FORMATS } from '../../src/render/index.ts';
import { hostileReport, hostileSource } from './hostile-text.ts';
import { azureCommandsIn, commandsIn } from './runner.ts';

/** Formats that hold no command of ours either. */
const INERT = ['text', 'markdown', 'json', 'sarif', 'sarif-full', 'gitlab', 'junit'] as const;

const contextWith = (text: string | null, color = false) => ({ source: () => text, color, width: 80 });

describe('text that a repository decides', () => {
  it('reaches a runner only inside the commands that are ours, and comes back whole', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const { shown, rest, closing } = planAnnotations(report, { prefix: '', restIsIn: '' });
        const log = FORMATS.github.render(report, contextWith(null));
        const commands = commandsIn(log);
        expect(log.split('\n')).toHaveLength(
          shown.length + rest.length + uncountedLines(report).length + (closing ? 1 : 0) + 1,
        );
        expect(commands).toHaveLength(shown.length + (closing ? 1 : 0));
        for (const [index, { level, message, title, file }] of shown.entries()) {
          expect(commands[index]).toMatchObject({ name: level, message, properties: { title } });
          expect(commands[index]!.properties['file']).toBe(file ?? undefined);
        }
      }),
    );
  });

  it.each(INERT)('is no command in %s', format => {
    fc.assert(
      fc.property(hostileReport, hostileSource, fc.boolean(), (report, source, color) => {
        const printed = FORMATS[format].render(report, contextWith(source, color));
        expect([...commandsIn(printed), ...azureCommandsIn(printed)]).toEqual([]);
        expect(printed).not.toMatch(/##teamcity\[/);
      }),
    );
  });

  it.each([...INERT, 'github', 'azure'] as const)('controls no terminal in %s', format => {
    fc.assert(
      fc.property(hostileReport, hostileSource, (report, source) => {
        const printed = FORMATS[format].render(report, contextWith(source));
        expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('reaches the agent of Azure only inside the commands that are ours, and comes back whole', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const told = annotationsOf(report, { prefix: '' }).filter(({ level }) => level !== 'notice');
        const commands = azureCommandsIn(FORMATS.azure.render(report, contextWith(null)));
        expect(commands).toHaveLength(told.length + (exitCode(report) === 0 ? 0 : 1));
        for (const [index, { level, message, file }] of told.entries()) {
          expect(commands[index]!.name).toBe('task.logissue');
          expect(commands[index]!.properties).toMatchObject({ type: level });
          expect(commands[index]!.properties['sourcepath']).toBe(file ?? undefined);
          expect(commands[index]!.message.endsWith(message)).toBe(true);
        }
        expect(commandsIn(FORMATS.azure.render(report, contextWith(null)))).toEqual([]);
      }),
    );
  });

  it.each(['sarif', 'sarif-full'] as const)('is neither address nor link in %s', format => {
    fc.assert(
      fc.property(hostileReport, report => {
        const log = JSON.parse(FORMATS[format].render(report, contextWith(null))) as unknown;
        walk(log, (key, value) => {
          if (key === 'uri') expect(value).toMatch(/^[\w.~!'()*%/-]+$/);
          if (key === 'uri') expect(() => decodeURIComponent(value)).not.toThrow();
          if (key === 'text') expect(value.replace(/\]\(\d+\)/g, '')).not.toMatch(/\]\(|\{\d+\}(?<!\\u\{\d+\})/);
          expect(value).toBe(Buffer.from(value).toString());
        });
      }),
    );
  });

  it('is text in XML: no element, reference or character of its own', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const xml = FORMATS.junit.render(report, contextWith(null));
        const markup = xml.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g)!;
        const known =
          /^<(\?xml .*\?|\/?testsuites?( [a-z]+="")*|testcase( [a-z]+="")*\/?|\/testcase|skipped|(error|failure)( [a-z]+="")*|\/(skipped|error|failure)|\/?system-out)>$/;
        expect(markup.filter(one => !known.test(one))).toEqual([]);
        expect(xml).not.toMatch(/&(?!#\d+;)|[^\n -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
      }),
    );
  });

  it('adds no colour to ours in the text', () => {
    fc.assert(
      fc.property(hostileReport, hostileSource, (report, source) => {
        const coloured = FORMATS.text.render(report, contextWith(source, true));
        const rest = coloured.replace(/\u001b\[(?:1|2|22|31|32|33|35|36|39)m/g, '');
        expect(rest).toBe(FORMATS.text.render(report, contextWith(source)));
      }),
    );
  });

  it('is the same value in JSON, byte for byte once it is parsed', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        expect(JSON.parse(FORMATS.json.render(report))).toEqual(JSON.parse(JSON.stringify(report)));
      }),
    );
  });
});

/** Every string of a value with the key that it stands under. */
function walk(value: unknown, visit: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') visit(key, value);
  else if (value !== null && typeof value === 'object')
    for (const [name, member] of Object.entries(value)) walk(member, visit, Array.isArray(value) ? key : name);
}
