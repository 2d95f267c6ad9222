import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const PAGE = 'export const MessagePage = ({ message }) => <main><h1>{message}</h1></main>;';
const USE = (use: string) => `import { MessagePage } from './page';\n${use}`;
const MAKER = 'const page = (message, kind = 1) => () => <MessagePage message={message} kind={kind} />;\n';
const BOX = 'const Box = ({ message: text }) => <MessagePage message={text} />;\n';

describe('a page that is given its message', () => {
  it.each([
    [
      'by a function that is called with texts',
      `${MAKER}export const A = page('Loading');\nexport const B = page(t('gone'), 2);`,
    ],
    [
      'by a component that is given texts',
      `${BOX}export const A = () => <Box message="Loading" />;\nexport const B = () => <Box message={t('gone')}></Box>;`,
    ],
    [
      'through both',
      `${BOX}const page = message => () => <Box message={message} />;\nexport const A = page('Loading');`,
    ],
  ])("shows nobody's words: %s", async (_, use) => {
    expect(await judged({ 'src/page.tsx': PAGE, 'src/use.tsx': USE(use) })).toEqual({});
  });

  it.each([
    ['what a talk holds', `${MAKER}export const A = page('Loading');\nexport const B = talk => page(talk.message);`],
    ['what is answered', `${MAKER}export const A = page(await load());`],
    ['more than is seen', `${MAKER}export const A = page(...texts);`],
    ['what others hand in', `export ${MAKER}`],
    ['it to a list', `${MAKER}export const A = messages.map(page);`],
    ['all that it has', `${BOX}export const A = props => <Box {...props} />;`],
    ['nothing to a component', `${BOX}export const A = () => <Box />;`],
    ['what a chat holds to a component', `${BOX}export const A = ({ last }) => <Box message={last.message} />;`],
  ])("may show somebody's words where one gives %s", async (_, use) => {
    expect(await judged({ 'src/page.tsx': PAGE, 'src/use.tsx': USE(use) })).not.toEqual({});
  });
});
