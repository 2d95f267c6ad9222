import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAnnotations } from '../../src/render/github/plan.ts';
import { FORMATS } from '../../src/render/index.ts';
import { hostileReport, hostileSource } from './hostile-text.ts';
import { commandsIn } from './runner.ts';

const contextWith = (text: string | null, color = false) => ({ source: () => text, color, width: 80 });

describe('text that a repository decides', () => {
  it('reaches a runner only inside the commands that are ours, and comes back whole', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const { shown, rest, closing } = planAnnotations(report, { prefix: '', restIsIn: '' });
        const log = FORMATS.github.render(report, contextWith(null));
        const commands = commandsIn(log);
        expect(log.split('\n')).toHaveLength(shown.length + rest.length + (closing ? 1 : 0) + 1);
        expect(commands).toHaveLength(shown.length + (closing ? 1 : 0));
        for (const [index, { level, message, title, file }] of shown.entries()) {
          expect(commands[index]).toMatchObject({ name: level, message, properties: { title } });
          expect(commands[index]!.properties['file']).toBe(file ?? undefined);
        }
      }),
    );
  });

  it.each(['text', 'markdown', 'json'] as const)('is no command in %s', format => {
    fc.assert(
      fc.property(hostileReport, hostileSource, fc.boolean(), (report, source, color) => {
        expect(commandsIn(FORMATS[format].render(report, contextWith(source, color)))).toEqual([]);
      }),
    );
  });

  it.each(['text', 'markdown', 'json', 'github'] as const)('controls no terminal in %s', format => {
    fc.assert(
      fc.property(hostileReport, hostileSource, (report, source) => {
        const printed = FORMATS[format].render(report, contextWith(source));
        expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
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
