import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  namedPath
} from "./chunk-ALJTJNV4.js";
import {
  attributePath
} from "./chunk-I3T24PB3.js";
import {
  isMap
} from "./chunk-YXJSAF3F.js";
import {
  didYouMean,
  listOf,
  visible
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";

// src/model/band.ts
var ADULT_AGE = 18;
var UNKNOWN_BAND = { name: "unknown", from: 0, to: null };
var DEFAULT_BANDS = ["0-5", "6-9", "10-12", "13-15", "16-17", "18+"].map(parseBandOrThrow);
function parseBand(name) {
  const match = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(name);
  if (!match) return null;
  const from = Number(match[1]);
  const to = match[2] === void 0 ? null : Number(match[2]);
  return to !== null && to < from ? null : { name, from, to };
}
function parseBandOrThrow(name) {
  const band = parseBand(name);
  if (!band) throw new Error(`not an age band: ${name}`);
  return band;
}
function reachesBelow(band, age) {
  return band.from < age;
}
function bandInWords(band) {
  return band.name === UNKNOWN_BAND.name ? "unknown age" : `ages ${band.name}`;
}

// src/model/flag-map.ts
var PLAIN_MAP = {
  at: "",
  value: "",
  gates: { minimumAge: null, countries: null, rollout: null },
  attributes: { age: "age", region: "country" },
  audiences: null
};
function flagMapOf(document, attributes) {
  return {
    at: document.at ?? "",
    value: document.value ?? "",
    gates: {
      minimumAge: document["minimum-age"] ?? null,
      countries: document.countries ?? null,
      rollout: document.rollout ?? null
    },
    attributes,
    audiences: document.audiences ? rangesOf(document.audiences) : null
  };
}
var OLDEST = 130;
function rangesOf(bands) {
  return Object.fromEntries(
    Object.entries(bands).map(([name, text]) => {
      const band = parseBand(text);
      return [name, band ? [band.from, (band.to ?? OLDEST) + 1] : [0, 0]];
    })
  );
}

// src/model/flag-audience.ts
var BIRTH_DATE_FORMATS = ["date", "date-time", "seconds", "milliseconds", "year"];
function ageIn(attribute) {
  return { age: { attribute, type: "number" }, birthDate: null, band: null, minor: null };
}

// src/extract/flags/provider.ts
function defineProvider(provider) {
  return provider;
}

// src/extract/flags/configcat.ts
var configcat_default = defineProvider({
  id: "configcat",
  about: "ConfigCat, the config JSON that its SDKs download (config_v6.json)",
  engine: "@configcat/sdk 1.1.0",
  keyAttribute: "identifier",
  pathOf: namedPath,
  claims: (_, text) => /(^|[\s{,])["']?f["']?\s*:/.test(text) && /["'\s{,]v["']?\s*:\s*\{?\s*["']?[bsid]["']?\s*:/.test(text),
  async load(path, text) {
    const { loadConfigCat } = await import("./chunk-MJOOIQOX.js");
    return loadConfigCat(path, text);
  }
});

// src/extract/flags/firebase.ts
var firebase_default = defineProvider({
  id: "firebase",
  about: "Firebase Remote Config, the template of a project for apps or for servers",
  engine: "the rules of firebase-admin 13.10.0",
  keyAttribute: "randomizationId",
  pathOf: attributePath,
  claims: (_, text) => /["']?(parameters|parameterGroups)["']?\s*:/.test(text) && /["']?(defaultValue|conditionalValues)["']?\s*:\s*[{\n]/.test(text) && !/["']?(features|flags|definitions)["']?\s*:\s*[[{\n]/.test(text),
  async load(path, text) {
    const { loadTemplate } = await import("./chunk-VCTYAGMO.js");
    return loadTemplate(path, text);
  }
});

// src/extract/flags/flagd.ts
var FOREIGN = "fallthrough|offVariation|flagValues|feature_states|match_type|matchType|definitions";
var FLIPT = /(BOOLEAN|VARIANT)_FLAG_TYPE/;
function hasKey(names, text) {
  return new RegExp(`(^|[\\s{,])["']?(${names})["']?\\s*:`).test(text);
}
var flagd_default = defineProvider({
  id: "flagd",
  about: "Flag files of flagd, the OpenFeature daemon, and FeatureFlag resources of its operator, in JSON or YAML",
  engine: "@openfeature/flagd-core 4.0.1",
  keyAttribute: "targetingKey",
  claims: (path, text) => (/\.(json|ya?ml)$/i.test(path) || /^\uFEFF?\s*\{/.test(text)) && hasKey("flags", text) && !hasKey(FOREIGN, text) && !FLIPT.test(text),
  async load(path, text) {
    const { loadFlagd } = await import("./chunk-U3SDFEWG.js");
    return loadFlagd(path, text);
  }
});

// src/extract/flags/flagsmith.ts
var flagsmith_default = defineProvider({
  id: "flagsmith",
  about: "Flagsmith, the document of an environment that its SDKs evaluate locally, in JSON or YAML",
  engine: "flagsmith-nodejs 8.1.2",
  keyAttribute: "identifier",
  pathOf: (name) => name === "identifier" || name.startsWith("traits.") ? name : `traits.${name.replaceAll(".", String.raw`\.`)}`,
  claims: (_, text) => /["']?feature_states["']?\s*:/.test(text) || /["']?features["']?\s*:/.test(text) && /["']?segments["']?\s*:/.test(text) && /["']?environment["']?\s*:\s*[{\n]/.test(text) && /["']?overrides["']?\s*:/.test(text),
  async load(path, text) {
    const { loadFlagsmith } = await import("./chunk-E6KW6AOT.js");
    return loadFlagsmith(path, text);
  }
});

// src/extract/flags/flipt.ts
var flipt_default = defineProvider({
  id: "flipt",
  about: "Flipt, its files of features in YAML or JSON, with a document for each namespace, and snapshots for its clients",
  engine: "@flipt-io/flipt-client-js 0.5.1",
  keyAttribute: "entityId",
  pathOf: (name) => name.replaceAll(".", String.raw`\.`),
  claims: (_, text) => /["']?flags["']?\s*:/.test(text) && (/["']?type["']?\s*:\s*["']?(BOOLEAN|VARIANT)_FLAG_TYPE/.test(text) || /["']?match_?type["']?\s*:\s*["']?(ALL|ANY)_(SEGMENT_)?MATCH_TYPE/i.test(text)),
  async load(path, text) {
    const { loadFlipt } = await import("./chunk-CQBRZOFC.js");
    return loadFlipt(path, text);
  }
});

// src/extract/flags/growthbook.ts
var OTHERS = /["']?(strategies|schemaVersion|traffic|parameterGroups|conditionalValues|match_type|childproof)["']?\s*:/;
var growthbook_default = defineProvider({
  id: "growthbook",
  about: "GrowthBook, the payload of its SDK endpoint in JSON or YAML",
  engine: "@growthbook/growthbook 1.8.0",
  keyAttribute: "id",
  claims(_, text) {
    if (/["']?encryptedFeatures["']?\s*:/.test(text)) return true;
    if (OTHERS.test(text)) return false;
    if (!/^\s*\{/.test(text)) return looksLikeYaml(text);
    return looksLikeFeatures(text);
  },
  async load(path, text) {
    const { loadGrowthBook } = await import("./chunk-4EMOZJ7A.js");
    return loadGrowthBook(path, text);
  }
});
function looksLikeYaml(text) {
  if (!/^\s+["']?defaultValue["']?\s*:/m.test(text)) return false;
  if (/^["']?features["']?\s*:/m.test(text)) return true;
  const isRule = /^\s+(-\s+)?["']?(force|coverage|hashAttribute|variations)["']?\s*:/m.test(text);
  return isRule && !/^["']?(flags|parameters|definitions)["']?\s*:/m.test(text);
}
function looksLikeFeatures(text) {
  if (!/"(features|defaultValue|rules)"\s*:/.test(text)) return false;
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    return /"features"\s*:\s*\{/.test(text) && /"defaultValue"\s*:/.test(text);
  }
  if (!isMap(root)) return false;
  const features = "features" in root ? root["features"] : root;
  if (!isMap(features)) return false;
  const all = Object.values(features);
  return all.length === 0 ? "features" in root : all.every(isFeature);
}
function isFeature(one) {
  const isBare = isMap(one) && Object.keys(one).length === 0;
  return isBare || isMap(one) && ("defaultValue" in one || Array.isArray(one["rules"]));
}

// src/extract/flags/launchdarkly.ts
var launchdarkly_default = defineProvider({
  id: "launchdarkly",
  about: "LaunchDarkly, the file that its SDKs read instead of the service, in JSON or YAML",
  engine: "@launchdarkly/node-server-sdk 9.13.7",
  keyAttribute: "key",
  claims: (_, text) => /["']?flagValues["']?\s*:/.test(text) || // Patterns of Vercel's datafile have flags, too.
  /["']?flags["']?\s*:/.test(text) && /["']?(fallthrough|offVariation|variations)["']?\s*:/.test(text) && !/["']?definitions["']?\s*:/.test(text),
  async load(path, text) {
    const { loadLaunchDarkly } = await import("./chunk-LX42UBVY.js");
    return loadLaunchDarkly(path, text);
  }
});

// src/extract/flags/object-map.ts
var object_map_default = defineProvider({
  id: "object-map",
  about: "A map of flags that a project keeps itself, in JSON, YAML, or as an object in TypeScript or JavaScript",
  engine: "childproof",
  keyAttribute: "id",
  // Code is read by no other system; data has no form of its own here, so the manifest has to name this one.
  claims: (path) => /\.[cm]?[jt]sx?$/i.test(path),
  async load(path, text, map = PLAIN_MAP) {
    const { loadMap } = await import("./chunk-4GPTLYHZ.js");
    return await loadMap(path, text, map);
  }
});

// src/extract/flags/unleash.ts
var OWN = /* @__PURE__ */ new Set(["userId", "sessionId", "remoteAddress", "environment", "appName", "currentTime"]);
var unleash_default = defineProvider({
  id: "unleash",
  about: "Unleash, the features document of its client API in JSON or YAML",
  engine: "unleash-client 6.12.1",
  keyAttribute: "userId",
  pathOf: (name) => OWN.has(name) || name.startsWith("properties.") ? name : `properties.${name}`,
  claims: (_, text) => /["']?features["']?\s*:/.test(text) && /["']?(strategies|featureStrategies|featureEnvironments)["']?\s*:/.test(text),
  async load(path, text) {
    const { loadUnleash } = await import("./chunk-IXI54TFS.js");
    return loadUnleash(path, text);
  }
});

// src/extract/flags/vercel.ts
var vercel_default = defineProvider({
  id: "vercel",
  about: "Vercel Flags, the datafile of its SDK in JSON or YAML",
  engine: "@vercel/flags-core 1.8.2",
  keyAttribute: "user.id",
  pathOf: (name) => name.includes(".") ? name : `user.${name}`,
  claims: (_, text) => /["']?definitions["']?\s*:/.test(text) && /["']?environments["']?\s*:/.test(text) && /["']?variants["']?\s*:/.test(text),
  async load(path, text) {
    const { loadVercel } = await import("./chunk-WODVWO7I.js");
    return loadVercel(path, text);
  }
});

// src/extract/flags/providers.ts
var PROVIDERS = [
  configcat_default,
  firebase_default,
  flagd_default,
  flagsmith_default,
  flipt_default,
  growthbook_default,
  launchdarkly_default,
  object_map_default,
  unleash_default,
  vercel_default
];

// src/extract/flags/detect.ts
function detectProvider(path, text, named) {
  const all = PROVIDERS;
  const ids = all.map(({ id }) => id);
  const trouble = (message, hint, isForeign = false) => ({
    isForeign,
    notice: { code: "flags-invalid", message: visible(message), at: topOf(path), hint }
  });
  if (named !== null) {
    const provider2 = all.find(({ id }) => id === named);
    return provider2 ? { provider: provider2 } : trouble(`no flag system is called "${named}"${didYouMean(named, ids)}`, `childproof reads ${listOf(ids)}`);
  }
  const claims = all.filter((provider2) => provider2.claims(path, text));
  const [provider] = claims;
  if (!provider) return trouble("this is no flag file of a known system", `childproof reads ${listOf(ids)}`, true);
  if (claims.length === 1) return { provider };
  const several = listOf(claims.map(({ id }) => id));
  return trouble(`the file has the form of several flag systems: ${several}`, "name one of them as the provider");
}

export {
  ADULT_AGE,
  UNKNOWN_BAND,
  DEFAULT_BANDS,
  parseBand,
  reachesBelow,
  bandInWords,
  PLAIN_MAP,
  flagMapOf,
  rangesOf,
  PROVIDERS,
  detectProvider,
  BIRTH_DATE_FORMATS,
  ageIn
};
