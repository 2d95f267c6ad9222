import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function defaults(text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, 'src/privacy-settings.tsx': text });
  const found = facts.filter((fact): fact is DefaultFact => fact.kind === 'default' && !fact.value.replaced);
  return [...new Set(found.map(({ value }) => `${value.symbol} ${value.option}`))];
}

const page = (inside: string, name = 'PrivacySettings') =>
  "import { settingsService } from './api';\n" +
  `export function ${name}({ id }: Props) {\n` +
  "  const [privacy, setPrivacy] = useState({ lastSeen: 'everyone', readReceipts: true });\n" +
  `  ${inside}\n  return <form />;\n}\n`;

const ALL = ['lastSeen on', 'readReceipts on'];

describe('a first state that a service replaces by itself', () => {
  it.each([
    [
      'in a function of the effect',
      'useEffect(() => {\n    const load = async () => {\n      const result = await settingsService.getPrivacy(id);\n' +
        '      if (result.ok) {\n        const shown = toShown(result.settings);\n        setPrivacy(shown);\n      }\n    };\n    load();\n  }, []);',
    ],
    [
      'in a function that the effect calls',
      'const load = useCallback(async () => {\n    const { data } = await settingsService.getPrivacy(id);\n    setPrivacy(data);\n  }, [id]);\n' +
        '  useEffect(() => {\n    load();\n  }, [load]);',
    ],
    [
      'in what follows the answer',
      'useEffect(() => {\n    settingsService.getPrivacy(id).then(setting => setPrivacy(setting));\n  }, []);',
    ],
    [
      'at once',
      'useEffect(() => {\n    (async () => {\n      setPrivacy(await settingsService.getPrivacy(id));\n    })();\n  }, []);',
    ],
    [
      'as the body of an answer',
      "useEffect(() => {\n    const load = async () => {\n      const answer = await fetch('/settings');\n      setPrivacy(await answer.json());\n    };\n    load();\n  }, []);",
    ],
  ])('is no default: %s', async (_, inside) => {
    expect(await defaults(page(inside))).toEqual([]);
  });

  it.each([
    ['nobody asks', 'const save = () => settingsService.update(privacy);'],
    [
      'it is asked on a press',
      'const load = async () => setPrivacy(await settingsService.getPrivacy(id));\n  const row = <Button onPress={load} />;',
    ],
    [
      'what is saved is answered',
      'useEffect(() => {\n    const save = async () => setPrivacy(await settingsService.updatePrivacy(privacy));\n    save();\n  }, []);',
    ],
    [
      'it is kept on the device only',
      "useEffect(() => {\n    const load = async () => {\n      const kept = await AsyncStorage.getItem('privacy');\n      if (kept) setPrivacy(JSON.parse(kept));\n    };\n    load();\n  }, []);",
    ],
    [
      'there may be no record yet',
      "useEffect(() => {\n    const load = async () => {\n      const { data } = await apiClient.from('privacy').select().maybeSingle();\n      if (data) setPrivacy(data);\n    };\n    load();\n  }, []);",
    ],
    [
      'what the answer leaves out stays',
      'useEffect(() => {\n    settingsService.getPrivacy(id).then(setting => setPrivacy({ ...privacy, ...setting }));\n  }, []);',
    ],
    [
      'one field is set of what was before',
      'useEffect(() => {\n    settingsService.getPrivacy(id).then(setting => setPrivacy(before => ({ ...before, theme: setting.theme })));\n  }, []);',
    ],
  ])('is one where %s', async (_, inside) => {
    expect(await defaults(page(inside))).toEqual(ALL);
  });

  it('is one in a form for signing up', async () => {
    const loaded =
      'useEffect(() => {\n    settingsService.getPrivacy(id).then(setting => setPrivacy(setting));\n  }, []);';
    expect(await defaults(page(loaded, 'SignUpPrivacy'))).toEqual(ALL);
  });

  it('is told apart for each state and each field', async () => {
    const scalars = (set: string) =>
      "import { settingsService } from './api';\nexport function PrivacySettings() {\n" +
      '  const [readReceipts, setReadReceipts] = useState(true);\n  const [showOnline, setShowOnline] = useState(true);\n' +
      `  useEffect(() => {\n    settingsService.get().then(answer => { ${set} });\n  }, []);\n  return <form />;\n}\n`;
    expect(await defaults(scalars('setReadReceipts(answer.readReceipts);'))).toEqual(['showOnline on']);
    expect(await defaults(scalars('setReadReceipts(answer.readReceipts); setShowOnline(!answer.hidden);'))).toEqual([]);
    expect(
      await defaults(scalars('setReadReceipts(answer.readReceipts ?? true); setShowOnline(!!answer.shown);')),
    ).toEqual(['readReceipts on']);
    expect(
      await defaults(
        page(
          'useEffect(() => {\n    settingsService.get().then(one => setPrivacy({ lastSeen: one.seen, readReceipts: true }));\n  }, []);',
        ),
      ),
    ).toEqual(['readReceipts on']);
  });
});

describe('the same in other kits', () => {
  const ofClass = (mount: string) =>
    "import { settingsApi } from './api';\nclass PrivacySettings extends Component {\n" +
    "  constructor(props) {\n    super(props);\n    this.state = { loading: false, lastSeen: 'everyone' };\n  }\n" +
    `  ${mount}\n  render() {\n    return <form />;\n  }\n}\nexport default PrivacySettings;\n`;

  it('in a class that asks once it is shown', async () => {
    expect(
      await defaults(
        ofClass(
          'async componentDidMount() {\n    const lastSeen = await settingsApi.get();\n    this.setState({ lastSeen });\n  }',
        ),
      ),
    ).toEqual([]);
    expect(
      await defaults(
        ofClass(
          'componentDidMount() {\n    this.load();\n  }\n  load = () => settingsApi.get().then(answer => this.setState({ lastSeen: answer.seen }));',
        ),
      ),
    ).toEqual([]);
    expect(
      await defaults(
        ofClass(
          'press = async () => {\n    const lastSeen = await settingsApi.get();\n    this.setState({ lastSeen });\n  };',
        ),
      ),
    ).toEqual(['lastSeen on']);
  });

  it('by what the module is called that is asked', async () => {
    const asking = (from: string) =>
      ofClass(
        'async componentDidMount() {\n    const lastSeen = await whoSees();\n    this.setState({ lastSeen });\n  }',
      ).replace("import { settingsApi } from './api'", `import { whoSees } from '${from}'`);
    expect(await defaults(asking('../providers/presence'))).toEqual([]);
    expect(await defaults(asking('../device/presence'))).toEqual(['lastSeen on']);
  });

  const ofRef = (inside: string) =>
    "import { settingsApi } from './api';\nexport function usePrivacySettings() {\n" +
    `  const privacy = ref({ lastSeen: 'everyone' });\n  ${inside}\n  return { privacy };\n}\n`;

  it('in a reference of Vue', async () => {
    expect(
      await defaults(ofRef('onMounted(async () => {\n    privacy.value = await settingsApi.get();\n  });')),
    ).toEqual([]);
    expect(
      await defaults(
        ofRef(
          'const load = async () => {\n    const { data } = await settingsApi.get();\n    Object.assign(privacy.value, data);\n  };\n  onMounted(load);',
        ),
      ),
    ).toEqual([]);
    expect(
      await defaults(ofRef('const load = async () => {\n    privacy.value = await settingsApi.get();\n  };')),
    ).toEqual(['lastSeen on']);
  });
});

describe('what a service says instead', () => {
  const asked = page(
    'useEffect(() => {\n    settingsService.getPrivacy(id).then(setting => setPrivacy(setting));\n  }, []);',
  );
  const replaced = async (files: Record<string, string>) => {
    const { facts } = await runFiles({ ...PACKAGE, 'src/privacy-settings.tsx': asked, ...files });
    return facts
      .filter((fact): fact is DefaultFact => fact.kind === 'default' && fact.value.replaced !== undefined)
      .map(({ value }) => `${value.symbol} ${value.isRepeated ?? false} ${value.also?.length ?? 0}`);
  };

  it('is a question, once for a page', async () => {
    expect(await replaced({})).toEqual(['lastSeen false 1', 'readReceipts true 0']);
  });

  it('is none where the schema of the service is here', async () => {
    const schema = "CREATE TABLE user_settings (read_receipts boolean DEFAULT true, last_seen text DEFAULT 'nobody');";
    expect(await replaced({ 'db/settings.sql': schema })).toEqual([]);
  });

  it('is one whatever another page takes for a missing value', async () => {
    const badge =
      "export const Badge = ({ profile }: Props) => <p>{(profile.readReceipts ?? false) ? 'seen' : ''}</p>;\n";
    expect(await replaced({ 'src/badge.tsx': badge })).toEqual(['lastSeen false 1', 'readReceipts true 0']);
  });

  it('is none where the page starts with what protects', async () => {
    const careful = asked.replace(
      "lastSeen: 'everyone', readReceipts: true",
      "lastSeen: 'nobody', readReceipts: false",
    );
    expect(await replaced({ 'src/privacy-settings.tsx': careful })).toEqual([]);
  });
});

describe('a first state of a person', () => {
  const replaced = async (table: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react": "19.0.0", "drizzle-orm": "0.40.0" } }',
      'server/tables.ts': `import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const ${table}`,
      'src/privacy-settings.tsx': page(
        'useEffect(() => {\n    settingsService.getPrivacy(id).then(setting => setPrivacy(setting));\n  }, []);',
      ),
    });
    return facts.flatMap(one =>
      one.kind === 'default' && one.value.replaced && one.value.isRepeated !== true ? [one.value.symbol] : [],
    );
  };
  const columns =
    "{ lastSeen: text('last_seen').default('nobody'), readReceipts: text('read_receipts').default('off') }";

  it('stays a question where only a group has one of the same name', async () => {
    expect(await replaced(`userTable = pgTable('users', ${columns});\n`)).toEqual([]);
    expect(await replaced(`groupTable = pgTable('groups', ${columns});\n`)).not.toEqual([]);
  });
});
