import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };

async function defaults(path: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, [path]: text });
  return [...new Set(facts.flatMap(one => (one.kind === 'default' ? [one.value.symbol] : [])))];
}

describe('nothing is chosen for a person', () => {
  it('by whether a part of the page is open', async () => {
    const page = (use: string) =>
      `export function Settings({ user }: Props) {\n  const [showHiddenProfiles, setShown] = useState(false);\n  return ${use};\n}\n`;
    expect(await defaults('src/settings.tsx', page('<People open={showHiddenProfiles} />'))).toEqual([]);
    expect(await defaults('src/settings.tsx', page('<Toggle checked={showHiddenProfiles} />'))).toEqual([
      'showHiddenProfiles',
    ]);
  });

  it('by what describes one of several things', async () => {
    const table = (rows: string) => `export const defaultSettings = ${rows};\n`;
    const row = "{ name: 'feed', isInfiniteScroll: true }";
    expect(await defaults('src/settings.ts', table(`{ tabs: [${row}, { name: 'top' }] }`))).toEqual([]);
    expect(await defaults('src/settings.ts', table('{ isInfiniteScroll: true }'))).toEqual(['isInfiniteScroll']);
  });

  it('by what is hidden on the screen of whoever looks', async () => {
    const settings = (beside: string) =>
      `const state = { hidePlaylists: false, ${beside} };\nexport default { state };\n`;
    const path = 'src/store/settings.js';
    expect(
      await defaults(path, settings('hideSearchBar: false, hideSideBar: false, hideTrendingVideos: false')),
    ).toEqual([]);
    expect(await defaults(path, settings('hideStats: false, hideSearchBar: false'))).toContain('hidePlaylists');
    // Who else sees something of them is another thing, whatever else is hidden there.
    const page = 'hideSearchBar: false, hideSideBar: false, hideBanner: false';
    expect(await defaults(path, settings(`${page}, hideBio: false, hideFromSearch: false`))).toEqual([
      'hidePlaylists',
      'hideBio',
      'hideFromSearch',
    ]);
    expect(await defaults(path, settings(`${page}, hideFollowers: false`))).toEqual(['hidePlaylists', 'hideFollowers']);
    const films = 'hideVideoLikes: false, hideUploader: false, hideActiveSubscriptions: false, hideToTray: false';
    expect(await defaults(path, settings(`${page}, ${films}`))).toEqual([]);
    for (const other of ['hideLikes', 'hideActiveStatus', 'hideFromStrangers', 'hideBookmarks'])
      expect(await defaults(path, settings(`${page}, ${films}, ${other}: false`))).toContain('hidePlaylists');
  });

  it('by what is asked of them and is out of sight', async () => {
    const table = (row: string) => `export const DEFAULT_SETTINGS = { ${row} };\n`;
    expect(await defaults('src/settings.ts', table('hideMessageRequests: false'))).toEqual([]);
    expect(await defaults('src/settings.ts', table('disableMessageRequests: false'))).toEqual([
      'disableMessageRequests',
    ]);
    expect(await defaults('src/settings.ts', table('messageRequests: true'))).toEqual(['messageRequests']);
  });

  it('by what is set once for all of the product', async () => {
    const table = (beside: string) =>
      `export const DEFAULT_SETTINGS = { pushNotificationsEnabled: true, ${beside} };\n`;
    expect(await defaults('src/settings.ts', table('maintenanceMode: false, supportEmail: null'))).toEqual([]);
    expect(await defaults('src/settings.ts', table("theme: 'dark'"))).toEqual(['pushNotificationsEnabled']);
    const beside = "siteName: 'Club', supportEmail: null";
    const open = `profilePublic: true, allowMessagesFromStrangers: true, ${beside}`;
    expect(await defaults('src/settings.ts', `export const DEFAULT_SETTINGS = { ${open} };\n`)).toEqual([
      'profilePublic',
      'allowMessagesFromStrangers',
    ]);
    const ofUser = `export const DEFAULT_USER_SETTINGS = { pushNotificationsEnabled: true, ${beside} };\n`;
    expect(await defaults('src/settings.ts', ofUser)).toEqual(['pushNotificationsEnabled']);
    const model = (name: string) =>
      `model ${name} {\n  id Int @id\n  pushNotificationsEnabled Boolean @default(true)\n}\n`;
    expect(await defaults('prisma/schema.prisma', model('PlatformSettings'))).toEqual([]);
    expect(await defaults('prisma/schema.prisma', model('UserSettings'))).toEqual(['pushNotificationsEnabled']);
  });

  it('by what holds for the whole site', async () => {
    const setting = (kind: string) => `export const noindex = new ${kind}('noindex', false);\n`;
    expect(await defaults('src/settings.ts', setting('PublicInstanceSetting'))).toEqual([]);
    expect(await defaults('src/settings.ts', setting('UserSetting'))).toEqual(['noindex']);
  });

  it('by what somebody accepts at once', async () => {
    const modal = (name: string) =>
      `export function ConsentModal({ userId }: Props) {\n  const ${name} = async () => {\n    const all: ConsentPreferences = { essential: true, personalizedAds: true };\n    await saveConsentPreferences(all, userId);\n  };\n  return <Button onPress={${name}} />;\n}\n`;
    expect(await defaults('src/modal.tsx', modal('handleAcceptAll'))).toEqual([]);
    expect(await defaults('src/modal.tsx', modal('rejectOptional'))).toEqual([]);
    expect(await defaults('src/modal.tsx', modal('acceptInvitation'))).toEqual(['personalizedAds']);
    expect(await defaults('src/modal.tsx', modal('setUp'))).toEqual(['personalizedAds']);
  });

  it('by whether others see one thing of somebody', async () => {
    const table = (name: string) =>
      `CREATE TABLE ${name} (\n  user_id INT NOT NULL,\n  is_public BOOLEAN DEFAULT true\n);\n`;
    expect(await defaults('db/schema.sql', table('user_achievements'))).toEqual([]);
    expect(await defaults('db/schema.sql', table('user_answers'))).toEqual([]);
    expect(await defaults('db/schema.sql', table('user_profiles'))).toEqual(['is_public']);
  });

  it('by what holds in a group', async () => {
    const table = (name: string, type: string) =>
      `export const ${name}: ${type} = { content_filter_enabled: false, read_receipts: true };\n`;
    expect(await defaults('src/api.ts', table('DEFAULT_GROUP_SETTINGS', 'GroupSettings'))).toEqual([]);
    expect(await defaults('src/api.ts', table('DEFAULTS', 'ClubPreferences'))).toEqual([]);
    const joined = 'export const DEFAULT_GROUP_SETTINGS = { join_approval_required: false, requireApproval: false };\n';
    expect(await defaults('src/api.ts', joined)).toEqual(['requireApproval']);
    for (const [name, type] of [
      ['DEFAULT_SETTINGS', 'Settings'],
      ['DEFAULT_MEMBER_GROUP_SETTINGS', 'Settings'],
    ] as const)
      expect(await defaults('src/api.ts', table(name, type))).toEqual(['content_filter_enabled', 'read_receipts']);
  });

  it('by the one document of the operator', async () => {
    const model = (field: string, find: string) =>
      `const MessagingSettingsSchema = new Schema({ ${field}, enableReadReceipts: { type: Boolean, default: true } });\n` +
      `MessagingSettingsSchema.statics.load = async function () {\n  return (await this.${find}) ?? this.create({});\n};\n`;
    const plain = 'allowUserToUserChat: Boolean';
    expect(await defaults('server/settings.ts', model(plain, 'findOne()'))).toEqual([]);
    expect(await defaults('server/settings.ts', model(plain, "findById('singleton')"))).toEqual([]);
    for (const [field, find] of [
      ['userId: String', 'findOne()'],
      [plain, 'findOne({ of })'],
    ] as const)
      expect(await defaults('server/settings.ts', model(field, find))).toEqual(['enableReadReceipts']);
  });

  it('by the lock that moderators put on one post', async () => {
    const entity = (name: string, column: string) =>
      `@Entity()\nexport class ${name} {\n  @Column({ default: false })\n  ${column}: boolean;\n}\n`;
    expect(await defaults('server/post.ts', entity('Post', 'commentsLocked'))).toEqual([]);
    expect(await defaults('server/post.ts', entity('Post', 'commentsDisabled'))).toEqual(['commentsDisabled']);
    expect(await defaults('server/user.ts', entity('UserSettings', 'commentsLocked'))).toEqual(['commentsLocked']);
  });

  it('by whether one is told of what others ask', async () => {
    const settings = async (of: string, name: string) => {
      const text = `export const defaults: ${of} = { ${name}: true, sound_type: 'bell' };\n`;
      const { facts } = await runFiles({ ...IN_BROWSER, 'src/settings.ts': text });
      const sql = `CREATE TABLE ${of} (${name} boolean DEFAULT true);\n`;
      const column = await runFiles({ 'migrations/1.sql': sql });
      return [facts, column.facts].map(all => [
        ...new Set(all.flatMap(one => (one.kind === 'default' ? [one.value.setting] : []))),
      ]);
    };
    expect(await settings('NotificationSettings', 'friend_requests_enabled')).toEqual([
      ['notifications'],
      ['notifications'],
    ]);
    for (const of of ['UserSettings', 'PrivacyAndNotificationSettings'])
      for (const found of await settings(of, 'friend_requests_enabled')) expect(found).toContain('friend-requests');
    for (const found of await settings('NotificationSettings', 'who_can_friend_me'))
      expect(found).toEqual(['friend-requests']);
  });

  it('by the language of the pages', async () => {
    const table = (name: string) => `export const defaultUserSettings = { ${name}: 'en' };\n`;
    expect(await defaults('src/settings.ts', table('displayLanguage'))).toEqual([]);
    expect(await defaults('src/settings.ts', table('languageVisibility'))).toEqual(['languageVisibility']);
  });

  it('by an empty text in a state that is loaded later', async () => {
    const reducer = (name: string) =>
      `export const ${name} = { preferences: { profileVisibility: '' } };\nexport const reduce = (state = ${name}) => state;\n`;
    expect(await defaults('src/reducers.js', reducer('initialState'))).toEqual([]);
    expect(await defaults('src/reducers.js', reducer('defaultSettings'))).toEqual(['profileVisibility']);
  });
});
