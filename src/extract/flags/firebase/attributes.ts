/**
 * What a condition can ask, flat and beside the signals of the application, as the server SDK takes its context. Apps
 * send the device and the version along by themselves.
 */
export const ELEMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'device.os': 'os',
    'device.country': 'country',
    'device.language': 'language',
    'app.id': 'appId',
    'app.version': 'version',
    'app.build': 'build',
    'app.firebaseInstallationId': 'firebaseInstallationId',
    firebaseInstallationId: 'firebaseInstallationId',
    'app.firstOpenTimestamp': 'firstOpenTimestamp',
    firstOpenTimestamp: 'firstOpenTimestamp',
  }),
);

/** What percentages hash. */
export const KEY = 'randomizationId';

/** Path in the context for an attribute as a manifest or a condition names it; contexts are flat. */
export function attributePath(name: string): string {
  const property = /^(?:app\.)?(?:userProperty|customSignal)(?:\[["'](.+)["']\]|\.(.+))$/.exec(name);
  const own = property ? (property[1] ?? property[2]!) : (ELEMENTS.get(name) ?? name);
  return own.includes('\\') ? own : own.replaceAll('.', String.raw`\.`);
}
