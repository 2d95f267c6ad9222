import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';

async function lines(concept: string, path: string, text: string, more: Record<string, string> = {}) {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...more, [path]: text });
  return operationsOf(facts, concept).map(({ at, value }) => `${at.start.line}${value.isRepeated ? ' again' : ''}`);
}

describe('the request that a function sends further down', () => {
  const send = (name: string, request: string) => `import { post, count, setIgnore } from './client';
export function ${name}(note, reported_user_id, reason) {
  if (!note) return;
  const payload = {
    note,
    reason,
    reported_user_id,
  };
  ${request}
}
`;
  const of = (name: string, request: string) => lines('report-entry-point', 'src/report.ts', send(name, request));

  it('is a report as well', async () =>
    expect(await of('createReport', "post('moderation/incident', payload);")).toEqual(['2', '9 again']));
  it('is that of the function of the name, where a module is a function', async () => {
    const text = `define('flags', ['api'], function (api) {
  const Flag = {};
  Flag.resolve = function (flagId) {
    const body = { state: 'resolved' };

    api.put('/flags/state', body);
  };



  Flag.createReport = function (body) {
    const report_reason = body.reason;



    api.post('/moderation/incident', body);
  };
});
`;
    expect(await lines('report-entry-point', 'src/flags.js', text)).toEqual(['11', '16 again']);
  });
  it.each([
    ['what is only read', 'createReport', "post(payload);\n  count('moderation/incident');", ['2']],
    ['another function', 'createIncident', "post('moderation/incident', payload);", []],
  ])('unlike %s', async (_, name, request, found) => expect(await of(name, request)).toEqual(found));
});

describe('a block in a class', () => {
  const service = (name: string, given: string) => `export class UserService {
  public ${name} = async (${given}, otherId) => {
    const data = { otherId, action: 'block' };
    return this.updateOrCreate({ where: data, data });
  };
}
`;
  const of = (name: string, given: string) => lines('block-user', 'src/user-service.ts', service(name, given));
  it('is a function that it holds', async () => expect(await of('block', 'userId')).toEqual(['2']));
  it.each([
    ['follow', 'userId'],
    ['block', 'height'],
  ])('unlike %s of %s', async (name, given) => expect(await of(name, given)).toEqual([]));
});

describe('the condition of a control', () => {
  const menu = (may: string) => `export function NoteMenu({ note, ${may}, publisher, setShowReportModal }) {
  return (
    <ul>
      {${may} && publisher && (
        <li
          className="item"
          onClick={event => {
            event.stopPropagation();
            setShowReportModal(true);
          }}
        >
          Report media
        </li>
      )}
    </ul>
  );
}
`;
  const of = (may: string) => lines('report-entry-point', 'src/note-menu.tsx', menu(may));
  it('is read first', async () => expect(await of('canReportMedia')).toContain('4 again'));
  it.each(['canEdit', 'isMine'])('unlike %s', async may => expect(await of(may)).not.toContain('4 again'));
});
