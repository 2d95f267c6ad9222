import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const CONTEXT = `import { createContext, useContext, useState } from 'react';
const AppContext = createContext(null);
export const AppProvider = ({ children }) => {
  const [menuPost, setMenuPost] = useState(null);
  return <AppContext.Provider value={{ menuPost, openContextMenu: post => setMenuPost(post) }}>{children}</AppContext.Provider>;
};
export const useApp = () => useContext(AppContext);
`;
const STORE = `import { create } from 'zustand';
export const useApp = create(set => ({ menuPost: null, openContextMenu: menuPost => set({ menuPost }) }));
`;
const MENU = '<button onClick={() => reportPost(menuPost.id)}>Report</button>';
const PRESS = 'onClick={() => openContextMenu(post)}';

async function offered(given: { app?: string; menu?: string; press?: string; hook?: string }) {
  const { app = CONTEXT, menu = MENU, press = PRESS, hook = 'useApp' } = given;
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0", "zustand": "5.0.0" } }',
    'src/app.tsx': app,
    'src/other.tsx': app.replaceAll('useApp', 'useOther').replaceAll('AppContext', 'OtherContext'),
    'src/api.ts': "export const reportPost = id => fetch('/api/reports', { method: 'POST', body: id });\n",
    'src/layout.tsx': `import { ${hook} } from '${hook === 'useApp' ? './app.tsx' : './other.tsx'}';
import { reportPost } from './api.ts';
export const Layout = () => { const { menuPost } = ${hook}(); return menuPost ? ${menu} : null; };
`,
    'src/post-card.tsx': `import { useApp } from './app.tsx';
export const PostCard = ({ post }) => {
  const { openContextMenu, openLogin } = useApp();
  return <div><button ${press} /><b>{post.user.name}</b><p>{post.content}</p></div>;
};
`,
  });
  const [surface] = surfacesOf(facts).filter(({ at }) => at.path.endsWith('post-card.tsx'));
  if (!surface) return 'no surface';
  const states = surface.value.controls.map(({ concept, state }) => `${concept} ${state}`);
  return states.length > 0 ? states.join() : surface.value.complete ? 'none' : 'not followed';
}

describe('a menu that stands once in the layout, and is opened for an item', () => {
  it.each([
    ['by a context', {}],
    ['by a store', { app: STORE }],
    ['in a function of its own', { press: 'onClick={() => { track(); openContextMenu(post); }}' }],
  ])('reports the item: %s', async (_, given) => expect(await offered(given)).toBe('report-entry-point works'));

  it.each<[why: string, given: Parameters<typeof offered>[0], what: string]>([
    ['it offers no report', { menu: '<button onClick={() => copy(menuPost.id)}>Copy</button>' }, 'none'],
    ['what is opened cannot be found', { app: 'export const useApp = () => window.app;\n' }, 'not followed'],
    ['the menu is of another store', { hook: 'useOther' }, 'not followed'],
    ['something else is opened', { press: 'onClick={() => openLogin(post)}' }, 'none'],
    ['it is opened for no item', { press: 'onClick={() => openContextMenu()}' }, 'none'],
  ])('reports nothing where %s', async (_, given, what) => expect(await offered(given)).toBe(what));
});

describe('such a menu of which it is not known that it is the one for the item', () => {
  const ITEM = 'onClick={() => reportPost(menuPost.id)}';
  it.each<[why: string, menu: string, what: string]>([
    ['only staff are shown it', `user.isAdmin && <button ${ITEM}>Report</button>`, 'report-entry-point hidden'],
    ['it is never shown', `false && <button ${ITEM}>Report</button>`, 'report-entry-point hidden'],
    [
      'it only looks another way',
      "<button className={menuPost ? 'dim' : ''} onClick={() => reportPost(team.id)}>Report</button>",
      'not followed',
    ],
    [
      'it reports something else as well',
      '<button onClick={() => { log(menuPost.id); reportPost(team.id); }}>Report</button>',
      'not followed',
    ],
    [
      'the word names another thing',
      '[].map(menuPost => <button onClick={() => reportPost(menuPost.id)}>Report</button>)',
      'not followed',
    ],
  ])('reports nothing where %s', async (_, menu, what) => expect(await offered({ menu: `(${menu})` })).toBe(what));

  it.each([
    ['a function beside it', '<button onClick={() => act(() => reportPost(menuPost.id))}>Report</button>'],
    ['a component that is handed it', '<ReportButton post={menuPost} onReport={() => reportPost(menuPost.id)} />'],
  ])('reports it by %s', async (_, menu) => expect(await offered({ menu })).toBe('report-entry-point works'));
});
