import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  topOf
} from "./chunk-2T5XBO22.js";
import {
  didYouMean,
  listOf,
  visible
} from "./chunk-RC5FDY6R.js";

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

// src/extract/flags/flagd.ts
var FOREIGN = "fallthrough|offVariation|flagValues|feature_states|match_type|definitions";
function hasKey(names, text) {
  return new RegExp(`(^|[\\s{,])["']?(${names})["']?\\s*:`).test(text);
}
var flagd_default = defineProvider({
  id: "flagd",
  about: "Flag files of flagd, the OpenFeature daemon, and FeatureFlag resources of its operator, in JSON or YAML",
  engine: "@openfeature/flagd-core 4.0.1",
  keyAttribute: "targetingKey",
  claims: (path, text) => (/\.(json|ya?ml)$/i.test(path) || /^\uFEFF?\s*\{/.test(text)) && hasKey("flags", text) && !hasKey(FOREIGN, text),
  async load(path, text) {
    const { loadFlagd } = await import("./chunk-OP75S6BZ.js");
    return loadFlagd(path, text);
  }
});

// src/extract/flags/launchdarkly.ts
var launchdarkly_default = defineProvider({
  id: "launchdarkly",
  about: "LaunchDarkly, the file that its SDKs read instead of the service, in JSON or YAML",
  engine: "@launchdarkly/node-server-sdk 9.13.7",
  keyAttribute: "key",
  claims: (_, text) => /["']?flagValues["']?\s*:/.test(text) || /["']?flags["']?\s*:/.test(text) && /["']?(fallthrough|offVariation|variations)["']?\s*:/.test(text),
  async load(path, text) {
    const { loadLaunchDarkly } = await import("./chunk-MEEWGE5Z.js");
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
    const { loadMap } = await import("./chunk-EDFV4EPE.js");
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
    const { loadUnleash } = await import("./chunk-5A4QMVPW.js");
    return loadUnleash(path, text);
  }
});

// src/extract/flags/providers.ts
var PROVIDERS = [
  flagd_default,
  launchdarkly_default,
  object_map_default,
  unleash_default
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
