import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const talk = (panel: string) => ({
  'src/panel.js': `export const Panel = ({ onReportTalk, talk }) => <a onClick={() => onReportTalk(talk)}>Report this talk</a>;\n`,
  'src/messages.js': `export const MessageList = ({ messages }) => <ul>{messages.map(m => <li key={m.id}><b>{m.author.name}</b><p>{m.content}</p></li>)}</ul>;\n`,
  'src/app.tsx': `import React from 'react';
import { MessageList } from './messages.js';
import { Panel } from './panel.js';
export class App extends React.Component {
  constructor(props) {
    super(props);
    this.reportTalk = this.reportTalk.bind(this);
  }
  reportTalk(talk) { this.props.client.send('report', talk); }
  render() {
    return <div>
      <MessageList messages={this.state.messages} />
      ${panel}
    </div>;
  }
}
`,
});

it('what may be a report is told where it is shown, and not where a method is bound', async () => {
  const said = await judged(
    talk('{this.state.info ? <Panel talk={this.state.talk} onReportTalk={this.reportTalk} /> : null}'),
  );
  expect(said).toMatchObject({ MessageList: expect.stringMatching(/`onReportTalk` stands in .*around it/) });
});

it('one that is shown nowhere is told where it is done', async () => {
  const said = await judged(talk('{this.props.panel}'));
  expect(said).toMatchObject({ MessageList: expect.stringMatching(/`reportTalk` stands in .*around it/) });
});
