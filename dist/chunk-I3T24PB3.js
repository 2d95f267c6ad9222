import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/firebase/attributes.ts
var ELEMENTS = new Map(
  Object.entries({
    "device.os": "os",
    "device.country": "country",
    "device.language": "language",
    "app.id": "appId",
    "app.version": "version",
    "app.build": "build",
    "app.firebaseInstallationId": "firebaseInstallationId",
    firebaseInstallationId: "firebaseInstallationId",
    "app.firstOpenTimestamp": "firstOpenTimestamp",
    firstOpenTimestamp: "firstOpenTimestamp"
  })
);
var KEY = "randomizationId";
function attributePath(name) {
  const property = /^(?:app\.)?(?:userProperty|customSignal)(?:\[["'](.+)["']\]|\.(.+))$/.exec(name);
  const own = property ? property[1] ?? property[2] : ELEMENTS.get(name) ?? name;
  return own.includes("\\") ? own : own.replaceAll(".", String.raw`\.`);
}

export {
  ELEMENTS,
  KEY,
  attributePath
};
