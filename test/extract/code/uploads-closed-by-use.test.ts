import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }';
const INPUT = '<input type="file" accept="image/*" onChange={e => this.props.onPicture(e.target.files[0])} />';
const widget = (shown: string) => `import React from 'react';
export class AvatarUpload extends React.Component {
  render() {
    return <div><img src={this.props.avatar} alt="" />${shown}</div>;
  }
}
`;
const WIDGET = widget(`{this.props.readOnly ? null : ${INPUT}}`);

/** Whether a use of the widget is told as a place where a picture is handed over. */
async function isTold(use: string, shown = WIDGET): Promise<boolean> {
  const page = `import { AvatarUpload } from './avatar-upload.tsx';
export const Page = ({ me, save, rest }) => <AvatarUpload avatar={me.photo} ${use} />;
`;
  const files = { 'package.json': PACKAGE, 'src/avatar-upload.tsx': shown, 'src/page.tsx': page };
  const { facts } = await runFiles(files);
  return facts.some(({ kind, at }) => kind === 'operation' && at.path === 'src/page.tsx');
}

it.each(['readOnly', 'readOnly={true}'])('what %s leaves of it is a picture', async use =>
  expect(await isTold(use)).toBe(false),
);

it.each([
  ['it is open', 'onPicture={save}', WIDGET],
  ['nobody knows whether it is', 'readOnly={me.isGuest} onPicture={save}', WIDGET],
  ['more may be given', 'readOnly {...rest}', WIDGET],
  ['the other branch takes it in', 'readOnly={false}', WIDGET],
  ['it is closed by something else', 'readOnly', widget(`{this.state.readOnly ? null : ${INPUT}}`)],
  ['one more stands outside', 'readOnly', WIDGET.replace('<img', `${INPUT}<img`)],
  ['a picture is dropped on it', 'readOnly', WIDGET.replace('<div>', '<div onDrop={this.props.onPicture}>')],
  [
    'a part of it may take one',
    'readOnly',
    WIDGET.replace('<img', '<ImagePicker onPick={this.props.onPicture} /><img'),
  ],
  ['it is pressed to choose', 'readOnly', WIDGET.replace('<img', '<img onClick={() => this.picker.click()}')],
])('it takes one in where %s', async (_, use, shown) => expect(await isTold(use, shown)).toBe(true));
