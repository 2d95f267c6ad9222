import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const SHOWN = '{isOwn && <Edit />}<p>{person.bio}</p>';

/** Where a page about a person, which asks who is there, is told as one for every visitor. */
async function openAt(
  body: string,
  shown = SHOWN,
  more: Readonly<Record<string, string>> = {},
  trait = 'public-page',
): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "next": "15.0.0", "react": "19.0.0" } }',
    'src/app/[username]/page.tsx': `import { auth } from '../../auth';
export default async function Page({ params }) {
  const { username } = await params;
  ${body}
  return <main>${shown}</main>;
}
`,
    ...more,
  });
  return operationsOf(facts, 'profile-visibility')
    .filter(({ value }) => value.traits.includes(trait))
    .map(({ at }) => `${at.start.line}`);
}

const ASKED = 'const person = await db.user.findFirst({ where: { name: username } });';
const SESSION = 'const session = await auth();';
const OWN = 'const isOwn = session?.user?.id === person.id;';

describe('a page that asks who is there only to know its owner', () => {
  it.each([
    ['held against the person', `${ASKED}\n${SESSION}\n${OWN}`],
    ['asked first', `${SESSION}\n${ASKED}\n${OWN}`],
    ['where nobody may be there', `${SESSION}\n${ASKED}\nconst isOwn = !!session && session.user.id === person.id;`],
    ['taken out', `${ASKED}\nconst { user } = await validateRequest();\nconst isOwn = user?.id === person.id;`],
    ['nobody is asked for', ASKED],
  ])('%s', async (_, body) => expect(await openAt(body)).toHaveLength(1));

  it.each([
    ['sends all others away', `${SESSION}\nif (!session) redirect('/log-in');\n${ASKED}\n${OWN}`],
    ['sends all but the owner away', `${ASKED}\n${SESSION}\n${OWN}\nif (!isOwn) notFound();`],
    ['looks for what one may see', `${SESSION}\nconst person = await findVisible(username, session);\n${OWN}`],
    ['demands somebody', `const session = await requireSession();\n${ASKED}\n${OWN}`],
    ['hands over whose it is', `${ASKED}\n${SESSION}\n${OWN}\nawait checkSight(person, isOwn);`],
    ['asks something else as well', `${ASKED}\n${SESSION}\n${OWN}\nconst token = (await cookies()).get('token');`],
  ])('unlike where it %s', async (_, body) => expect(await openAt(body)).toEqual([]));

  it('unlike where it shows nobody anything who is not signed in', async () =>
    expect(await openAt(`${ASKED}\n${SESSION}`, '{session ? <p>{person.bio}</p> : <LogIn />}')).toEqual([]));
});

describe('a layout above the page', () => {
  const layout = (body: string) =>
    `import { auth } from '../auth';\nexport default async function Layout({ children }) {\n  ${body}\n  return <div>{children}</div>;\n}\n`;
  const inside = (body: string, more = {}) =>
    openAt(`${ASKED}\n${SESSION}\n${OWN}`, SHOWN, { 'src/app/layout.tsx': layout(body), ...more });

  it.each([
    "const session = await auth();\n  if (!session) redirect('/log-in');",
    'const session = await auth();\n  if (!session?.user) {\n    notFound();\n  }',
    "const { user } = await validateRequest();\n  if (user === null || user === undefined) redirect('/');",
    "const session = await auth();\n  if (!session) return redirect('/log-in');",
  ])('lets in who is signed in: %s', async body => expect(await inside(body)).toEqual([]));

  it('does so by a function of the product', async () => {
    const own = {
      'src/auth.ts': `export async function demandUser() {\n  const session = await getServerSession();\n  if (!session) redirect('/log-in');\n  return session;\n}\n`,
    };
    const uses = "import { demandUser } from '../auth.ts';\n" + layout('await demandUser();');
    const { length } = await openAt(`${ASKED}\n${SESSION}\n${OWN}`, SHOWN, { 'src/app/layout.tsx': uses, ...own });
    expect(length).toBe(0);
  });

  it.each([
    'const session = await auth();',
    "const session = await auth();\n  if (session) redirect('/home');",
    "const session = await auth();\n  if (!session && isMaintained) redirect('/home');",
    "const theme = await readTheme();\n  if (!theme) redirect('/home');",
    'await requireUser();',
    'const user = await getUser(params.username);\n  if (!user) notFound();',
    "if (path.startsWith('/users')) return <>{children}</>;\n  const session = await auth();\n  if (!session) redirect('/log-in');",
    "async function check() {\n    const session = await auth();\n    if (!session) redirect('/');\n  }",
  ])('lets in everybody: %s', async body => expect(await inside(body)).toHaveLength(1));
});

describe('what hangs on whose page it is', () => {
  const ALL = `${ASKED}\n${SESSION}\n${OWN}`;
  it.each([
    '<h1>{person.name}</h1>{isOwn ? <Edit /> : <FollowButton userId={person.id} />}',
    '<Profile person={person} />{isOwn && <a href={`/${person.name}/edit`}>Edit</a>}',
    '<h1>{person.name}</h1><EditButton disabled={!isOwn} />',
    "<h1 className={isOwn ? 'mine' : ''}>{person.name}</h1>",
    "{person.bio === '' && isOwn ? <p>Tell others of you</p> : <p>{person.bio}</p>}",
    "<h1>{person.name}</h1>{isOwn ? 'You have' : `${person.name} has`} no badge",
    '<h1>{person.name}</h1>{!isOwn && <FollowButton />}',
  ])('others see the rest: %s', async shown => expect(await openAt(ALL, shown)).toHaveLength(1));

  it.each([
    '{isOwn ? <div>{person.bio}</div> : <p>This profile is private</p>}',
    '{isOwn && <div><h1>{person.name}</h1><p>{person.bio}</p></div>}',
    '<h1>{person.name}</h1>{person.isPublic || isOwn ? <p>{person.bio}</p> : null}',
    '<h1>{person.name}</h1>{(person.isPublic || isOwn) && <Edit />}',
    '<h1>{person.name}</h1>{isOwn ? <Posts author={person.id} /> : <p>Nothing to see</p>}',
    '<h1>{person.name}</h1>{isOwn ? <Board /> : <p>What they wrote is hidden</p>}',
    '<Profile person={person} isOwn={isOwn} />',
    '<Profile person={person} isStranger={!isOwn} />',
    '<h1>{person.name}</h1>{!isOwn ? null : <p>{person.bio}</p>}',
    '<h1>{person.name}</h1>{!isOwn || <p>{person.bio}</p>}',
    '{isOwn && <Edit />}',
  ])('unlike what is not shown to all: %s', async shown => expect(await openAt(ALL, shown)).toEqual([]));

  const told = (body: string, given: string) => {
    const page = `export default async function Page({ params }) {
  const { username } = await params;
  ${ALL}
  return <main><Works works={person.works} isOwn={isOwn} /></main>;
}
`;
    return openAt(ALL, SHOWN, {
      'src/app/[username]/page.tsx': "import { Works } from '../../works.tsx';\n" + page,
      'src/works.tsx': `export function Works(${given}) {\n  return <ul>${body}</ul>;\n}\n`,
    });
  };
  it.each([
    ['{props.works.map(one => <li key={one.id}>{one.title}</li>)}{props.isOwn && <AddWork />}', 'props'],
    ['{works.map(one => <li key={one.id}>{one.title}</li>)}{isOwn ? <AddWork /> : null}', '{ works, isOwn }'],
  ])('others see all that a tag shows of it: %s', async (body, given) =>
    expect(await told(body, given)).toHaveLength(1),
  );
  it.each([
    ['{props.isOwn && props.works.map(one => <li key={one.id}>{one.title}</li>)}', 'props'],
    ['{isOwn ? works.map(one => <li key={one.id}>{one.title}</li>) : null}', '{ works, isOwn }'],
    ['{props.works.map(one => <Work key={one.id} {...props} />)}', 'props'],
    ['{works.map(one => <Work key={one.id} isOwn={isOwn} />)}', '{ works, isOwn }'],
  ])('unlike: %s', async (body, given) => expect(await told(body, given)).toEqual([]));

  it('unlike what is taken out of the person, and shown to one', async () =>
    expect(await openAt(`${ALL}\nconst { bio } = person;`, '<h1>{person.name}</h1>{isOwn && <p>{bio}</p>}')).toEqual(
      [],
    ));

  const middleware = (matcher: string) => ({
    'src/middleware.ts': `export { auth as middleware } from './auth';\nexport const config = { matcher: ${matcher} };\n`,
  });
  it.each(["['/((?!api|_next|login).*)']", "'/:path*'"])(
    'unlike where what runs before every page asks for a login: %s',
    async matcher => expect(await openAt(ALL, undefined, middleware(matcher))).toEqual([]),
  );
  it.each(["['/settings/:path*', '/admin']"])('by others than who is told of %s', async matcher =>
    expect(await openAt(ALL, undefined, middleware(matcher))).toHaveLength(1),
  );
});

describe('a page that may be open to every visitor is a question', () => {
  const asked = (body: string, shown = SHOWN, more = {}) => openAt(body, shown, more, 'shown');
  const BODY = `${ASKED}\n${SESSION}\n${OWN}`;

  it.each([
    ['only a part is its owner’s', '<h1>{person.name}</h1>{isOwn && <p>{person.email}</p>}'],
    ['what it is handed to was not found', '<Header isOwn={isOwn} /><p>{person.bio}</p>'],
  ])('as %s', async (_, shown) => expect(await asked(BODY, shown)).toHaveLength(1));
  it('as who is there is asked by another name', async () =>
    expect(
      await asked(BODY.replace('auth()', 'getCurrentUser()'), '<Header isOwn={isOwn} /><p>{person.bio}</p>'),
    ).toHaveLength(1));
  it.each([
    ['all of it is its owner’s', `${BODY}`, '{isOwn && <p>{person.bio}</p>}'],
    ['others are sent away', `${BODY}\nif (!session) redirect('/log-in');`, '<p>{person.bio}</p>'],
    ['others are shown something else', BODY, '{isOwn ? <p>{person.email}</p> : <Locked />}<p>{person.bio}</p>'],
    ['it is asked what may be seen', `${BODY}\nconst sight = await sightOf(person, session);`, '<p>{person.bio}</p>'],
  ])('unlike where %s', async (_, body, shown) => expect(await asked(body, shown)).toEqual([]));

  it.each([
    "export { default } from 'next-auth/middleware';\n",
    "const isForAll = createRouteMatcher(['/sign-in(.*)']);\nexport default clerkMiddleware(async (auth, req) => { if (!isForAll(req)) await auth.protect(); });\n",
  ])('as what runs before it may ask for a login: %s', async middleware => {
    const more = { 'src/middleware.ts': middleware };
    expect(await asked(ASKED, '<p>{person.bio}</p>', more)).toHaveLength(1);
    expect(await openAt(ASKED, '<p>{person.bio}</p>', more)).toEqual([]);
  });
  it('unlike one that is about languages, and is told as before', async () =>
    expect(
      await openAt(ASKED, '<p>{person.bio}</p>', { 'src/middleware.ts': 'export default withLanguages(LANGUAGES);\n' }),
    ).toHaveLength(1));

  it('a layout that is a constant asks as well', async () => {
    const layout = (body: string) => ({
      'src/app/layout.tsx': `const Layout = async ({ children }) => {\n  ${body}\n  return <div>{children}</div>;\n};\nexport default Layout;\n`,
    });
    const closed = "const session = await auth();\n  if (!session) return redirect('/log-in');";
    expect(await openAt(ASKED, '<p>{person.bio}</p>', layout(closed))).toEqual([]);
    expect(await openAt(ASKED, '<p>{person.bio}</p>', layout('const session = await auth();'))).toHaveLength(1);
  });
});
