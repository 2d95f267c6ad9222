import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  compareText,
  topOf
} from "./chunk-2T5XBO22.js";
import {
  MAX_YAML_BYTES,
  didYouMean,
  listOf,
  nearest,
  parseYaml
} from "./chunk-3TDSNLPI.js";
import {
  UnreadableFile,
  sha256
} from "./chunk-PGH7U3ZY.js";
import {
  isInside
} from "./chunk-WKF3AR7X.js";

// src/kit/trees/disk.ts
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

// src/kit/trees/bytes.ts
var FOREIGN_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".childproof-cache"
]);
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decode(path, bytes) {
  if (bytes.includes(0)) throw new UnreadableFile(path, "it is a binary file");
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new UnreadableFile(path, "it is not UTF-8 text", { cause });
  }
}

// src/kit/trees/disk.ts
function diskTree(folder) {
  const root = realpathSync(folder);
  let entries = null;
  const known = () => entries ??= walk(root);
  const bytesOf = (path) => {
    const entry = known().find((one) => one.path === path);
    if (!entry) throw new UnreadableFile(path, "there is no such file");
    if (entry.problem) throw new UnreadableFile(path, entry.problem);
    try {
      return readFileSync(join(root, path));
    } catch (cause) {
      throw new UnreadableFile(
        path,
        `it cannot be read (${cause.code ?? "unknown reason"})`,
        { cause }
      );
    }
  };
  return {
    list: known,
    read: (path) => decode(path, bytesOf(path)),
    digest: (path) => sha256(bytesOf(path))
  };
}
function walk(root) {
  const found = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const item of itemsOf(root, folder, found)) {
      const full = join(folder, item.name);
      const path = relative(root, full).split(sep).join("/");
      if (item.isDirectory()) {
        if (!FOREIGN_FOLDERS.has(item.name)) folders.push(full);
      } else if (item.isFile()) {
        found.push({ path, size: lstatSync(full).size });
      } else if (item.isSymbolicLink()) {
        found.push(linkEntry(root, full, path));
      }
    }
  }
  return found.sort((a, b) => compareText(a.path, b.path));
}
function itemsOf(root, folder, found) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    const code = cause.code ?? "unknown reason";
    found.push({
      path: relative(root, folder).split(sep).join("/"),
      size: 0,
      problem: `it is a folder that cannot be read (${code})`
    });
    return [];
  }
}
function linkEntry(root, full, path) {
  try {
    const target = realpathSync(full);
    if (target !== root && !target.startsWith(root + sep))
      return { path, size: 0, problem: "it is a link that leaves the repository" };
    const stats = statSync(target);
    if (stats.isDirectory()) return { path, size: 0, problem: "it is a link to a folder" };
    return stats.isFile() ? { path, size: stats.size } : { path, size: 0, problem: "it is not a plain file" };
  } catch {
    return { path, size: 0, problem: "it is a link that leads nowhere" };
  }
}

// src/generated/validators.js
var Jt = (a, r) => () => {
  try {
    return r || a((r = { exports: {} }).exports, r), r.exports;
  } catch (H) {
    throw r = 0, H;
  }
};
var er = Jt((Zt) => {
  "use strict";
  Object.defineProperty(Zt, "__esModule", { value: true });
  function Qt(a) {
    let r = a.length, H = 0, Z = 0, $;
    for (; Z < r; ) H++, $ = a.charCodeAt(Z++), $ >= 55296 && $ <= 56319 && Z < r && ($ = a.charCodeAt(Z), ($ & 64512) === 56320 && Z++);
    return H;
  }
  Zt.default = Qt;
  Qt.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Ut = Jt((ge) => {
  "use strict";
  Object.defineProperty(ge, "__esModule", { value: true });
  ge.formatNames = ge.fastFormats = ge.fullFormats = void 0;
  function he(a, r) {
    return { validate: a, compare: r };
  }
  ge.fullFormats = { date: he(sr, Ht), time: he(St(true), Yt), "date-time": he(tr(true), ar), "iso-time": he(St(), nr), "iso-date-time": he(tr(), or), duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/, uri: hr, "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i, url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu, email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i, ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/, ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i, regex: jr, uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/, "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i, "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/, byte: gr, int32: { type: "number", validate: wr }, int64: { type: "number", validate: br }, float: { type: "number", validate: ir }, double: { type: "number", validate: ir }, password: true, binary: true };
  ge.fastFormats = { ...ge.fullFormats, date: he(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, Ht), time: he(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Yt), "date-time": he(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, ar), "iso-time": he(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, nr), "iso-date-time": he(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, or), uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i, "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i, email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i };
  ge.formatNames = Object.keys(ge.fullFormats);
  function dr(a) {
    return a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0);
  }
  var cr = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, yr = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function sr(a) {
    let r = cr.exec(a);
    if (!r) return false;
    let H = +r[1], Z = +r[2], $ = +r[3];
    return Z >= 1 && Z <= 12 && $ >= 1 && $ <= (Z === 2 && dr(H) ? 29 : yr[Z]);
  }
  function Ht(a, r) {
    if (a && r) return a > r ? 1 : a < r ? -1 : 0;
  }
  var Mt = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function St(a) {
    return function(H) {
      let Z = Mt.exec(H);
      if (!Z) return false;
      let $ = +Z[1], L = +Z[2], e = +Z[3], t = Z[4], E = Z[5] === "-" ? -1 : 1, v = +(Z[6] || 0), m = +(Z[7] || 0);
      if (v > 23 || m > 59 || a && !t) return false;
      if ($ <= 23 && L <= 59 && e < 60) return true;
      let h = L - m * E, d = $ - v * E - (h < 0 ? 1 : 0);
      return (d === 23 || d === -1) && (h === 59 || h === -1) && e < 61;
    };
  }
  function Yt(a, r) {
    if (!(a && r)) return;
    let H = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf(), Z = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf();
    if (H && Z) return H - Z;
  }
  function nr(a, r) {
    if (!(a && r)) return;
    let H = Mt.exec(a), Z = Mt.exec(r);
    if (H && Z) return a = H[1] + H[2] + H[3], r = Z[1] + Z[2] + Z[3], a > r ? 1 : a < r ? -1 : 0;
  }
  var Ct = /t|\s/i;
  function tr(a) {
    let r = St(a);
    return function(Z) {
      let $ = Z.split(Ct);
      return $.length === 2 && sr($[0]) && r($[1]);
    };
  }
  function ar(a, r) {
    if (!(a && r)) return;
    let H = new Date(a).valueOf(), Z = new Date(r).valueOf();
    if (H && Z) return H - Z;
  }
  function or(a, r) {
    if (!(a && r)) return;
    let [H, Z] = a.split(Ct), [$, L] = r.split(Ct), e = Ht(H, $);
    if (e !== void 0) return e || Yt(Z, L);
  }
  var ur = /\/|:/, mr = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function hr(a) {
    return ur.test(a) && mr.test(a);
  }
  var rr = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function gr(a) {
    return rr.lastIndex = 0, rr.test(a);
  }
  var Pr = -(2 ** 31), kr = 2 ** 31 - 1;
  function wr(a) {
    return Number.isInteger(a) && a <= kr && a >= Pr;
  }
  function br(a) {
    return Number.isInteger(a);
  }
  function ir() {
    return true;
  }
  var vr = /[^\\]\\Z/;
  function jr(a) {
    if (vr.test(a)) return false;
    try {
      return new RegExp(a), true;
    } catch {
      return false;
    }
  }
});
var Fr = kt;
var ke = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:manifest", type: "object", required: ["childproof", "product"], properties: { $schema: { type: "string" }, childproof: { type: "integer", const: 1 }, features: { type: "object", additionalProperties: { $ref: "#/$defs/feature" }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "age-assurance": { type: "array", items: { type: "object", required: ["method"], properties: { method: { type: "string", enum: ["self-declaration", "tick-box", "terms-only", "debit-card", "parental-confirmation", "facial-age-estimation", "photo-id-matching", "open-banking", "mobile-operator", "credit-card", "digital-identity", "email-age-estimation"] }, provider: { type: "string", minLength: 1 }, at: { type: "string", enum: ["sign-up", "first-use", "feature", "periodic"] }, appeal: { type: "string", minLength: 1 } }, additionalProperties: false } }, assessments: { type: "array", items: { type: "object", required: ["kind", "ref"], properties: { kind: { type: "string", enum: ["dpia", "best-interests", "children-access", "children-risk", "illegal-content-risk", "conformance"] }, ref: { type: "string", minLength: 1 }, approved: { type: "string", format: "date" }, "review-by": { type: "string", format: "date" }, covers: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false } }, data: { type: "array", items: { type: "object", required: ["item", "purpose"], properties: { item: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, features: { type: "array", items: { type: "string", minLength: 1 } }, required: { type: "boolean" }, retention: { type: "string", minLength: 1 } }, additionalProperties: false } }, "third-parties": { type: "array", items: { type: "object", required: ["name", "purpose"], properties: { name: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, data: { type: "array", items: { type: "string", minLength: 1 } }, reason: { type: "string", minLength: 1 } }, additionalProperties: false } }, elsewhere: { type: "array", items: { type: "object", required: ["capability", "where", "owner", "until"], properties: { capability: { type: "string", minLength: 1 }, where: { type: "string", minLength: 1 }, evidence: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } }, product: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, regions: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, platforms: { type: "array", items: { type: "string", enum: ["web", "ios", "android", "desktop", "console", "device", "vr"] } } }, additionalProperties: false }, audience: { type: "object", properties: { "likely-accessed-by-children": { type: "boolean" }, "minimum-age": { type: "integer", minimum: 0, maximum: 21 }, bands: { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" }, minItems: 1 }, "unknown-age": { type: "string", enum: ["child", "adult", "refused"] } }, additionalProperties: false }, policies: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, parameters: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 25 } }, severities: { type: "object", additionalProperties: { type: "string", enum: ["error", "warning", "note"] } }, exceptions: { type: "array", items: { type: "object", required: ["rule", "subject", "reason", "best-interests", "dpia", "owner", "approved-by", "until"], properties: { rule: { type: "string", minLength: 1 }, subject: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 }, "best-interests": { type: "string", minLength: 1 }, dpia: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, "approved-by": { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } }, waivers: { type: "array", items: { type: "object", required: ["rule", "reason", "owner", "added", "until"], properties: { rule: { type: "string", minLength: 1 }, subject: { type: "string", minLength: 1 }, path: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, added: { type: "string", format: "date" }, until: { type: "string", format: "date" } }, additionalProperties: false } }, flags: { type: "array", items: { type: "object", required: ["files", "provider"], properties: { files: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, provider: { type: "string", enum: ["flagd"] }, environment: { type: "string", minLength: 1 }, age: { type: "object", required: ["attribute"], properties: { attribute: { type: "string", minLength: 1 } }, additionalProperties: false }, region: { type: "object", required: ["attribute"], properties: { attribute: { type: "string", minLength: 1 } }, additionalProperties: false }, complete: { type: "boolean" } }, additionalProperties: false } }, code: { type: "object", properties: { include: { type: "array", items: { type: "string", minLength: 1 } }, exclude: { type: "array", items: { type: "string", minLength: 1 } }, words: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, additionalProperties: false }, shared: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false, $defs: { feature: { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] }, settingFlag: { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false }, settingDefault: { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } } } };
var At = Object.prototype.hasOwnProperty;
var q = er().default;
var Wt = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var Ar = new RegExp("^[A-Z]{2}$", "u");
var Xt = new RegExp("^[0-9]{1,3}(-[0-9]{1,3}|\\+)$", "u");
var Y = { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] };
var pr = { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } };
function F(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = F.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), typeof a != "string" && typeof a != "boolean" && !(a && typeof a == "object" && !Array.isArray(a))) {
    let v = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: pr.type } };
    e === null ? e = [v] : e.push(v), t++;
  }
  if (a && typeof a == "object" && !Array.isArray(a)) for (let v in a) {
    let m = a[v];
    if (typeof m != "string" && typeof m != "boolean") {
      let h = { instancePath: r + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: pr.additionalProperties.type } };
      e === null ? e = [h] : e.push(h), t++;
    }
  }
  return F.errors = e, t === 0;
}
F.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Or = { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false };
function z(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = z.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.key === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.values === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    for (let v in a) if (!(v === "key" || v === "environment" || v === "values" || v === "gate")) {
      let m = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (a.key !== void 0) {
      let v = a.key;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.environment !== void 0) {
      let v = a.environment;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.values !== void 0) {
      let v = a.values;
      if (v && typeof v == "object" && !Array.isArray(v)) for (let m in v) {
        let h = v[m];
        if (typeof h == "string") {
          if (q(h) < 1) {
            let d = { instancePath: r + "/values/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [d] : e.push(d), t++;
          }
        } else {
          let d = { instancePath: r + "/values/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [d] : e.push(d), t++;
        }
      }
      else {
        let m = { instancePath: r + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.gate !== void 0) {
      let v = a.gate;
      if (typeof v != "string") {
        let m = { instancePath: r + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (!(v === "flag" || v === "code")) {
        let m = { instancePath: r + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: Or.properties.gate.enum } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let v = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [v] : e.push(v), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ht(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = ht.evaluated;
  E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0);
  let v = t, m = true, h = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "ai-companion") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var d = h === t;
  if (t = v, e !== null && (v ? e.length = v : e = null), d) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var d = f === t;
    if (m = d, m) {
      var p = {};
      p.settings = true, p.kind = true;
    }
  }
  if (!m) {
    let f = { instancePath: r, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  let n = t, o = true, k = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "analytics") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var u = k === t;
  if (t = n, e !== null && (n ? e.length = n : e = null), u) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var u = f === t;
    if (o = u, o) {
      var g = {};
      g.settings = true, g.kind = true;
    }
  }
  if (!o) {
    let f = { instancePath: r, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && g !== void 0 && (g === true ? p = true : (p = p || {}, Object.assign(p, g)));
  let x = t, I = true, B = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "autoplay") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var S = B === t;
  if (t = x, e !== null && (x ? e.length = x : e = null), S) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var S = f === t;
    if (I = S, I) {
      var G = {};
      G.settings = true, G.kind = true;
    }
  }
  if (!I) {
    let f = { instancePath: r, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && G !== void 0 && (G === true ? p = true : (p = p || {}, Object.assign(p, G)));
  let W = t, D = true, T = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "behavioural-advertising") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var R = T === t;
  if (t = W, e !== null && (W ? e.length = W : e = null), R) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var R = f === t;
    if (D = R, D) {
      var C = {};
      C.settings = true, C.kind = true;
    }
  }
  if (!D) {
    let f = { instancePath: r, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && C !== void 0 && (C === true ? p = true : (p = p || {}, Object.assign(p, C)));
  let M = t, j = true, b = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "calls") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var A = b === t;
  if (t = M, e !== null && (M ? e.length = M : e = null), A) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var A = f === t;
    if (j = A, j) {
      var O = {};
      O.settings = true, O.kind = true;
    }
  }
  if (!j) {
    let f = { instancePath: r, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && O !== void 0 && (O === true ? p = true : (p = p || {}, Object.assign(p, O)));
  let K = t, _ = true, X = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "comments") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var we = X === t;
  if (t = K, e !== null && (K ? e.length = K : e = null), we) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "who-can-comment" || i === "post-audience")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["who-can-comment"] !== void 0) {
          let i = c["who-can-comment"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/who-can-comment/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/who-can-comment/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[5].then.properties.settings.properties["who-can-comment"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/who-can-comment/options", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/who-can-comment/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/who-can-comment/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["post-audience"] !== void 0) {
          let i = c["post-audience"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/post-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "members" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/post-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[5].then.properties.settings.properties["post-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/post-audience/options", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/post-audience/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/post-audience/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var we = f === t;
    if (_ = we, _) {
      var Q = {};
      Q.settings = true, Q.kind = true;
    }
  }
  if (!_) {
    let f = { instancePath: r, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && Q !== void 0 && (Q === true ? p = true : (p = p || {}, Object.assign(p, Q)));
  let be = t, ve = true, Ot = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "connected-device") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var je = Ot === t;
  if (t = be, e !== null && (be ? e.length = be : e = null), je) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var je = f === t;
    if (ve = je, ve) {
      var ee = {};
      ee.settings = true, ee.kind = true;
    }
  }
  if (!ve) {
    let f = { instancePath: r, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ee !== void 0 && (ee === true ? p = true : (p = p || {}, Object.assign(p, ee)));
  let Ae = t, Oe = true, $t = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "direct-messaging") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var $e = $t === t;
  if (t = Ae, e !== null && (Ae ? e.length = Ae : e = null), $e) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "who-can-message" || i === "message-requests" || i === "read-receipts")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["who-can-message"] !== void 0) {
          let i = c["who-can-message"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/who-can-message/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/who-can-message/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[7].then.properties.settings.properties["who-can-message"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/who-can-message/options", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/who-can-message/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/who-can-message/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["message-requests"] !== void 0) {
          let i = c["message-requests"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/message-requests/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/message-requests/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[7].then.properties.settings.properties["message-requests"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/message-requests/options", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/message-requests/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/message-requests/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["read-receipts"] !== void 0) {
          let i = c["read-receipts"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/read-receipts/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/read-receipts/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[7].then.properties.settings.properties["read-receipts"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/read-receipts/options", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/read-receipts/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/read-receipts/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var $e = f === t;
    if (Oe = $e, Oe) {
      var te = {};
      te.settings = true, te.kind = true;
    }
  }
  if (!Oe) {
    let f = { instancePath: r, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && te !== void 0 && (te === true ? p = true : (p = p || {}, Object.assign(p, te)));
  let qe = t, Le = true, qt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "friend-suggestions") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var xe = qt === t;
  if (t = qe, e !== null && (qe ? e.length = qe : e = null), xe) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var xe = f === t;
    if (Le = xe, Le) {
      var re = {};
      re.settings = true, re.kind = true;
    }
  }
  if (!Le) {
    let f = { instancePath: r, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && re !== void 0 && (re === true ? p = true : (p = p || {}, Object.assign(p, re)));
  let _e = t, De = true, Lt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "geolocation") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ie = Lt === t;
  if (t = _e, e !== null && (_e ? e.length = _e : e = null), Ie) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "location-collection" || i === "location-visibility" || i === "location-precision" || i === "sharing-duration")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["location-collection"] !== void 0) {
          let i = c["location-collection"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-collection/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/location-collection/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[9].then.properties.settings.properties["location-collection"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-collection/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/location-collection/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/location-collection/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["location-visibility"] !== void 0) {
          let i = c["location-visibility"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/location-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[9].then.properties.settings.properties["location-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-visibility/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/location-visibility/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/location-visibility/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["location-precision"] !== void 0) {
          let i = c["location-precision"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-precision/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "exact" || w === "neighbourhood" || w === "city")) {
                  let P = { instancePath: r + "/settings/location-precision/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[9].then.properties.settings.properties["location-precision"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-precision/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/location-precision/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/location-precision/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["sharing-duration"] !== void 0) {
          let i = c["sharing-duration"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/sharing-duration/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "until-switched-off" || w === "session")) {
                  let P = { instancePath: r + "/settings/sharing-duration/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[9].then.properties.settings.properties["sharing-duration"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/sharing-duration/options", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/sharing-duration/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/sharing-duration/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ie = f === t;
    if (De = Ie, De) {
      var ie = {};
      ie.settings = true, ie.kind = true;
    }
  }
  if (!De) {
    let f = { instancePath: r, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ie !== void 0 && (ie === true ? p = true : (p = p || {}, Object.assign(p, ie)));
  let Fe = t, ze = true, xt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "group-chat") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ve = xt === t;
  if (t = Fe, e !== null && (Fe ? e.length = Fe : e = null), Ve) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "who-can-invite" || i === "join-consent" || i === "group-discovery")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["who-can-invite"] !== void 0) {
          let i = c["who-can-invite"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/who-can-invite/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/who-can-invite/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[10].then.properties.settings.properties["who-can-invite"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/who-can-invite/options", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/who-can-invite/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/who-can-invite/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["join-consent"] !== void 0) {
          let i = c["join-consent"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/join-consent/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "added-directly" || w === "accept-first")) {
                  let P = { instancePath: r + "/settings/join-consent/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[10].then.properties.settings.properties["join-consent"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/join-consent/options", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/join-consent/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/join-consent/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["group-discovery"] !== void 0) {
          let i = c["group-discovery"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/group-discovery/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/group-discovery/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[10].then.properties.settings.properties["group-discovery"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/group-discovery/options", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/group-discovery/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/group-discovery/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ve = f === t;
    if (ze = Ve, ze) {
      var se = {};
      se.settings = true, se.kind = true;
    }
  }
  if (!ze) {
    let f = { instancePath: r, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && se !== void 0 && (se === true ? p = true : (p = p || {}, Object.assign(p, se)));
  let Ne = t, Ke = true, _t = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "infinite-scroll") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ee = _t === t;
  if (t = Ne, e !== null && (Ne ? e.length = Ne : e = null), Ee) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ee = f === t;
    if (Ke = Ee, Ke) {
      var ne = {};
      ne.settings = true, ne.kind = true;
    }
  }
  if (!Ke) {
    let f = { instancePath: r, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ne !== void 0 && (ne === true ? p = true : (p = p || {}, Object.assign(p, ne)));
  let Te = t, Re = true, Dt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "livestream") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ze = Dt === t;
  if (t = Te, e !== null && (Te ? e.length = Te : e = null), Ze) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ze = f === t;
    if (Re = Ze, Re) {
      var ae = {};
      ae.settings = true, ae.kind = true;
    }
  }
  if (!Re) {
    let f = { instancePath: r, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ae !== void 0 && (ae === true ? p = true : (p = p || {}, Object.assign(p, ae)));
  let Me = t, Se = true, It = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "loot-boxes") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ce = It === t;
  if (t = Me, e !== null && (Me ? e.length = Me : e = null), Ce) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ce = f === t;
    if (Se = Ce, Se) {
      var oe = {};
      oe.settings = true, oe.kind = true;
    }
  }
  if (!Se) {
    let f = { instancePath: r, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && oe !== void 0 && (oe === true ? p = true : (p = p || {}, Object.assign(p, oe)));
  let He = t, Ye = true, Ft = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "media-upload") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ue = Ft === t;
  if (t = He, e !== null && (He ? e.length = He : e = null), Ue) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "location-metadata" || i === "media-audience" || i === "resharing")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["location-metadata"] !== void 0) {
          let i = c["location-metadata"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-metadata/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "kept" || w === "removed")) {
                  let P = { instancePath: r + "/settings/location-metadata/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[14].then.properties.settings.properties["location-metadata"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-metadata/options", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/location-metadata/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/location-metadata/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["media-audience"] !== void 0) {
          let i = c["media-audience"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/media-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "members" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/media-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[14].then.properties.settings.properties["media-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/media-audience/options", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/media-audience/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/media-audience/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c.resharing !== void 0) {
          let i = c.resharing;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/resharing/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/resharing/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[14].then.properties.settings.properties.resharing.properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/resharing/options", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/resharing/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/resharing/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ue = f === t;
    if (Ye = Ue, Ye) {
      var pe = {};
      pe.settings = true, pe.kind = true;
    }
  }
  if (!Ye) {
    let f = { instancePath: r, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && pe !== void 0 && (pe === true ? p = true : (p = p || {}, Object.assign(p, pe)));
  let Be = t, Ge = true, zt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "parental-monitoring") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var We = zt === t;
  if (t = Be, e !== null && (Be ? e.length = Be : e = null), We) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var We = f === t;
    if (Ge = We, Ge) {
      var le = {};
      le.settings = true, le.kind = true;
    }
  }
  if (!Ge) {
    let f = { instancePath: r, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && le !== void 0 && (le === true ? p = true : (p = p || {}, Object.assign(p, le)));
  let Xe = t, Je = true, Vt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "public-profile") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Qe = Vt === t;
  if (t = Xe, e !== null && (Xe ? e.length = Xe : e = null), Qe) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "profile-visibility" || i === "search-discoverability" || i === "activity-status" || i === "connection-list")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["profile-visibility"] !== void 0) {
          let i = c["profile-visibility"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/profile-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "members" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/profile-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[16].then.properties.settings.properties["profile-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/profile-visibility/options", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/profile-visibility/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/profile-visibility/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["search-discoverability"] !== void 0) {
          let i = c["search-discoverability"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/search-discoverability/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/search-discoverability/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[16].then.properties.settings.properties["search-discoverability"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/search-discoverability/options", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/search-discoverability/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/search-discoverability/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["activity-status"] !== void 0) {
          let i = c["activity-status"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/activity-status/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/activity-status/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[16].then.properties.settings.properties["activity-status"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/activity-status/options", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/activity-status/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/activity-status/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["connection-list"] !== void 0) {
          let i = c["connection-list"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/connection-list/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/connection-list/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[16].then.properties.settings.properties["connection-list"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/connection-list/options", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/connection-list/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/connection-list/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Qe = f === t;
    if (Je = Qe, Je) {
      var fe = {};
      fe.settings = true, fe.kind = true;
    }
  }
  if (!Je) {
    let f = { instancePath: r, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && fe !== void 0 && (fe === true ? p = true : (p = p || {}, Object.assign(p, fe)));
  let et = t, tt = true, Nt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "purchases") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var rt = Nt === t;
  if (t = et, e !== null && (et ? e.length = et : e = null), rt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var rt = f === t;
    if (tt = rt, tt) {
      var de = {};
      de.settings = true, de.kind = true;
    }
  }
  if (!tt) {
    let f = { instancePath: r, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && de !== void 0 && (de === true ? p = true : (p = p || {}, Object.assign(p, de)));
  let it = t, st = true, Kt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "push-notifications") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var nt = Kt === t;
  if (t = it, e !== null && (it ? e.length = it : e = null), nt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "notifications" || i === "night-notifications" || i === "lock-screen-content" || i === "re-engagement")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c.notifications !== void 0) {
          let i = c.notifications;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[18].then.properties.settings.properties.notifications.properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/notifications/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/notifications/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["night-notifications"] !== void 0) {
          let i = c["night-notifications"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/night-notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/night-notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[18].then.properties.settings.properties["night-notifications"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/night-notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/night-notifications/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/night-notifications/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["lock-screen-content"] !== void 0) {
          let i = c["lock-screen-content"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/lock-screen-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "full" || w === "hidden")) {
                  let P = { instancePath: r + "/settings/lock-screen-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[18].then.properties.settings.properties["lock-screen-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/lock-screen-content/options", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/lock-screen-content/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/lock-screen-content/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["re-engagement"] !== void 0) {
          let i = c["re-engagement"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/re-engagement/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/re-engagement/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[18].then.properties.settings.properties["re-engagement"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/re-engagement/options", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/re-engagement/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/re-engagement/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var nt = f === t;
    if (st = nt, st) {
      var ce = {};
      ce.settings = true, ce.kind = true;
    }
  }
  if (!st) {
    let f = { instancePath: r, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ce !== void 0 && (ce === true ? p = true : (p = p || {}, Object.assign(p, ce)));
  let at2 = t, ot = true, Et = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "recommender-feed") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var pt = Et === t;
  if (t = at2, e !== null && (at2 ? e.length = at2 : e = null), pt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "personalisation" || i === "sensitive-content" || i === "negative-feedback")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c.personalisation !== void 0) {
          let i = c.personalisation;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/personalisation/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/personalisation/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[19].then.properties.settings.properties.personalisation.properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/personalisation/options", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/personalisation/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/personalisation/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["sensitive-content"] !== void 0) {
          let i = c["sensitive-content"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/sensitive-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "unfiltered" || w === "reduced" || w === "filtered")) {
                  let P = { instancePath: r + "/settings/sensitive-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[19].then.properties.settings.properties["sensitive-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/sensitive-content/options", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/sensitive-content/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/sensitive-content/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["negative-feedback"] !== void 0) {
          let i = c["negative-feedback"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/negative-feedback/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "missing" || w === "available")) {
                  let P = { instancePath: r + "/settings/negative-feedback/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.allOf[19].then.properties.settings.properties["negative-feedback"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/negative-feedback/options", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (F(i.default, { instancePath: r + "/settings/negative-feedback/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), i.flag !== void 0 && (z(i.flag, { instancePath: r + "/settings/negative-feedback/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var pt = f === t;
    if (ot = pt, ot) {
      var ye = {};
      ye.settings = true, ye.kind = true;
    }
  }
  if (!ot) {
    let f = { instancePath: r, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ye !== void 0 && (ye === true ? p = true : (p = p || {}, Object.assign(p, ye)));
  let lt = t, ft = true, Tt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "streaks") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var dt = Tt === t;
  if (t = lt, e !== null && (lt ? e.length = lt : e = null), dt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var dt = f === t;
    if (ft = dt, ft) {
      var ue = {};
      ue.settings = true, ue.kind = true;
    }
  }
  if (!ft) {
    let f = { instancePath: r, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ue !== void 0 && (ue === true ? p = true : (p = p || {}, Object.assign(p, ue)));
  let ct = t, yt = true, Rt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "user-search") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var ut = Rt === t;
  if (t = ct, e !== null && (ct ? e.length = ct : e = null), ut) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var ut = f === t;
    if (yt = ut, yt) {
      var me = {};
      me.settings = true, me.kind = true;
    }
  }
  if (!yt) {
    let f = { instancePath: r, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  if (p !== true && me !== void 0 && (me === true ? p = true : (p = p || {}, Object.assign(p, me))), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.kind === void 0) {
      let f = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [f] : e.push(f), t++;
    }
    for (let f in a) if (!(f === "kind" || f === "owner" || f === "available-to" || f === "flag" || f === "code" || f === "settings" || f === "safeguards" || f === "reporting")) {
      let y = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = [y] : e.push(y), t++;
    }
    if (a.kind !== void 0) {
      let f = a.kind;
      if (typeof f != "string") {
        let y = { instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (!(f === "ai-companion" || f === "analytics" || f === "autoplay" || f === "behavioural-advertising" || f === "calls" || f === "comments" || f === "connected-device" || f === "direct-messaging" || f === "friend-suggestions" || f === "geolocation" || f === "group-chat" || f === "infinite-scroll" || f === "livestream" || f === "loot-boxes" || f === "media-upload" || f === "parental-monitoring" || f === "public-profile" || f === "purchases" || f === "push-notifications" || f === "recommender-feed" || f === "streaks" || f === "user-search")) {
        let y = { instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Y.properties.kind.enum } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.owner !== void 0) {
      let f = a.owner;
      if (typeof f == "string") {
        if (q(f) < 1) {
          let y = { instancePath: r + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: r + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a["available-to"] !== void 0) {
      let f = a["available-to"];
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i == "string") {
            if (!Xt.test(i)) {
              let s = { instancePath: r + "/available-to/" + c, schemaPath: "#/properties/available-to/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
              e === null ? e = [s] : e.push(s), t++;
            }
          } else {
            let s = { instancePath: r + "/available-to/" + c, schemaPath: "#/properties/available-to/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/available-to", schemaPath: "#/properties/available-to/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.flag !== void 0) {
      let f = a.flag;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.key === void 0) {
          let y = { instancePath: r + "/flag", schemaPath: "#/properties/flag/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [y] : e.push(y), t++;
        }
        for (let y in f) if (!(y === "key" || y === "environment" || y === "values" || y === "gate")) {
          let c = { instancePath: r + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          e === null ? e = [c] : e.push(c), t++;
        }
        if (f.key !== void 0) {
          let y = f.key;
          if (typeof y == "string") {
            if (q(y) < 1) {
              let c = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (f.environment !== void 0) {
          let y = f.environment;
          if (typeof y == "string") {
            if (q(y) < 1) {
              let c = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (f.values !== void 0) {
          let y = f.values;
          if (y && typeof y == "object" && !Array.isArray(y)) for (let c in y) {
            let i = y[c];
            if (typeof i != "string") {
              let s = { instancePath: r + "/flag/values/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (!(i === "on" || i === "off")) {
              let s = { instancePath: r + "/flag/values/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/enum", keyword: "enum", params: { allowedValues: Y.properties.flag.properties.values.additionalProperties.enum } };
              e === null ? e = [s] : e.push(s), t++;
            }
          }
          else {
            let c = { instancePath: r + "/flag/values", schemaPath: "#/properties/flag/properties/values/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (f.gate !== void 0) {
          let y = f.gate;
          if (typeof y != "string") {
            let c = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(y === "flag" || y === "code")) {
            let c = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/enum", keyword: "enum", params: { allowedValues: Y.properties.flag.properties.gate.enum } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.code !== void 0) {
      let f = a.code;
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i == "string") {
            if (q(i) < 1) {
              let s = { instancePath: r + "/code/" + c, schemaPath: "#/properties/code/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : e.push(s), t++;
            }
          } else {
            let s = { instancePath: r + "/code/" + c, schemaPath: "#/properties/code/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.settings !== void 0) {
      let f = a.settings;
      if (f && typeof f == "object" && !Array.isArray(f)) for (let y in f) {
        let c = f[y];
        if (c && typeof c == "object" && !Array.isArray(c)) {
          for (let i in c) if (!(i === "options" || i === "default" || i === "flag")) {
            let s = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (c.options !== void 0) {
            let i = c.options;
            if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) {
              let l = i[s];
              if (typeof l == "string") {
                if (q(l) < 1) {
                  let w = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            else {
              let s = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/properties/settings/additionalProperties/properties/options/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), t++;
            }
          }
          c.default !== void 0 && (F(c.default, { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", parentData: c, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), c.flag !== void 0 && (z(c.flag, { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/flag", parentData: c, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length));
        } else {
          let i = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
      else {
        let y = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.safeguards !== void 0) {
      let f = a.safeguards;
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i != "string") {
            let s = { instancePath: r + "/safeguards/" + c, schemaPath: "#/properties/safeguards/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (!(i === "report" || i === "block" || i === "mute" || i === "hash-matching" || i === "content-moderation" || i === "age-gate" || i === "consent-prompt" || i === "time-limit" || i === "indicator" || i === "parental-control")) {
            let s = { instancePath: r + "/safeguards/" + c, schemaPath: "#/properties/safeguards/items/enum", keyword: "enum", params: { allowedValues: Y.properties.safeguards.items.enum } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/safeguards", schemaPath: "#/properties/safeguards/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.reporting !== void 0) {
      let f = a.reporting;
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i != "string") {
            let s = { instancePath: r + "/reporting/" + c, schemaPath: "#/properties/reporting/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (!(i === "conversation" || i === "message" || i === "profile" || i === "post" || i === "comment" || i === "media" || i === "group" || i === "livestream" || i === "settings")) {
            let s = { instancePath: r + "/reporting/" + c, schemaPath: "#/properties/reporting/items/enum", keyword: "enum", params: { allowedValues: Y.properties.reporting.items.enum } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/reporting", schemaPath: "#/properties/reporting/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let f = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  return ht.errors = e, t === 0;
}
ht.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var J = Ut().fullFormats.date;
function kt(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = kt.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.childproof === void 0) {
      let m = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childproof" } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (a.product === void 0) {
      let m = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" } };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in a) if (!At.call(ke.properties, m)) {
      let h = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let m = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (a.childproof !== void 0) {
      let m = a.childproof;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let h = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (m !== 1) {
        let h = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.features !== void 0) {
      let m = a.features;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let h in m) {
          let d = t;
          if (typeof h == "string" && !Wt.test(h)) {
            let p = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: h };
            e === null ? e = [p] : e.push(p), t++;
          }
          var v = d === t;
          if (!v) {
            let p = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        for (let h in m) ht(m[h], { instancePath: r + "/features/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: h, rootData: $, dynamicAnchors: L }) || (e = e === null ? ht.errors : e.concat(ht.errors), t = e.length);
      } else {
        let h = { instancePath: r + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a["age-assurance"] !== void 0) {
      let m = a["age-assurance"];
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.method === void 0) {
              let n = { instancePath: r + "/age-assurance/" + d, schemaPath: "#/properties/age-assurance/items/required", keyword: "required", params: { missingProperty: "method" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "method" || n === "provider" || n === "at" || n === "appeal")) {
              let o = { instancePath: r + "/age-assurance/" + d, schemaPath: "#/properties/age-assurance/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.method !== void 0) {
              let n = p.method;
              if (typeof n != "string") {
                let o = { instancePath: r + "/age-assurance/" + d + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "self-declaration" || n === "tick-box" || n === "terms-only" || n === "debit-card" || n === "parental-confirmation" || n === "facial-age-estimation" || n === "photo-id-matching" || n === "open-banking" || n === "mobile-operator" || n === "credit-card" || n === "digital-identity" || n === "email-age-estimation")) {
                let o = { instancePath: r + "/age-assurance/" + d + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/enum", keyword: "enum", params: { allowedValues: ke.properties["age-assurance"].items.properties.method.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.provider !== void 0) {
              let n = p.provider;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/age-assurance/" + d + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/age-assurance/" + d + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.at !== void 0) {
              let n = p.at;
              if (typeof n != "string") {
                let o = { instancePath: r + "/age-assurance/" + d + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "sign-up" || n === "first-use" || n === "feature" || n === "periodic")) {
                let o = { instancePath: r + "/age-assurance/" + d + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/enum", keyword: "enum", params: { allowedValues: ke.properties["age-assurance"].items.properties.at.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.appeal !== void 0) {
              let n = p.appeal;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/age-assurance/" + d + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/age-assurance/" + d + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/age-assurance/" + d, schemaPath: "#/properties/age-assurance/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/age-assurance", schemaPath: "#/properties/age-assurance/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.assessments !== void 0) {
      let m = a.assessments;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.kind === void 0) {
              let n = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.ref === void 0) {
              let n = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "ref" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "kind" || n === "ref" || n === "approved" || n === "review-by" || n === "covers")) {
              let o = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.kind !== void 0) {
              let n = p.kind;
              if (typeof n != "string") {
                let o = { instancePath: r + "/assessments/" + d + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "dpia" || n === "best-interests" || n === "children-access" || n === "children-risk" || n === "illegal-content-risk" || n === "conformance")) {
                let o = { instancePath: r + "/assessments/" + d + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ke.properties.assessments.items.properties.kind.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.ref !== void 0) {
              let n = p.ref;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/assessments/" + d + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.approved !== void 0) {
              let n = p.approved;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/assessments/" + d + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p["review-by"] !== void 0) {
              let n = p["review-by"];
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/assessments/" + d + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.covers !== void 0) {
              let n = p.covers;
              if (Array.isArray(n)) {
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/assessments/" + d + "/covers/" + k, schemaPath: "#/properties/assessments/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/assessments/" + d + "/covers/" + k, schemaPath: "#/properties/assessments/items/properties/covers/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.data !== void 0) {
      let m = a.data;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.item === void 0) {
              let n = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "item" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.purpose === void 0) {
              let n = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "item" || n === "purpose" || n === "features" || n === "required" || n === "retention")) {
              let o = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.item !== void 0) {
              let n = p.item;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/data/" + d + "/item", schemaPath: "#/properties/data/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/item", schemaPath: "#/properties/data/items/properties/item/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.purpose !== void 0) {
              let n = p.purpose;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/data/" + d + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.features !== void 0) {
              let n = p.features;
              if (Array.isArray(n)) {
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/data/" + d + "/features/" + k, schemaPath: "#/properties/data/items/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/data/" + d + "/features/" + k, schemaPath: "#/properties/data/items/properties/features/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/features", schemaPath: "#/properties/data/items/properties/features/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.required !== void 0 && typeof p.required != "boolean") {
              let n = { instancePath: r + "/data/" + d + "/required", schemaPath: "#/properties/data/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.retention !== void 0) {
              let n = p.retention;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/data/" + d + "/retention", schemaPath: "#/properties/data/items/properties/retention/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/retention", schemaPath: "#/properties/data/items/properties/retention/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a["third-parties"] !== void 0) {
      let m = a["third-parties"];
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let n = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.purpose === void 0) {
              let n = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "name" || n === "purpose" || n === "data" || n === "reason")) {
              let o = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.name !== void 0) {
              let n = p.name;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/third-parties/" + d + "/name", schemaPath: "#/properties/third-parties/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/name", schemaPath: "#/properties/third-parties/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.purpose !== void 0) {
              let n = p.purpose;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/third-parties/" + d + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.data !== void 0) {
              let n = p.data;
              if (Array.isArray(n)) {
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/third-parties/" + d + "/data/" + k, schemaPath: "#/properties/third-parties/items/properties/data/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/third-parties/" + d + "/data/" + k, schemaPath: "#/properties/third-parties/items/properties/data/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/data", schemaPath: "#/properties/third-parties/items/properties/data/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.reason !== void 0) {
              let n = p.reason;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/third-parties/" + d + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/third-parties", schemaPath: "#/properties/third-parties/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.elsewhere !== void 0) {
      let m = a.elsewhere;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.capability === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "capability" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.where === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "where" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.owner === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.until === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "capability" || n === "where" || n === "evidence" || n === "owner" || n === "until")) {
              let o = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.capability !== void 0) {
              let n = p.capability;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.where !== void 0) {
              let n = p.where;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.evidence !== void 0) {
              let n = p.evidence;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.owner !== void 0) {
              let n = p.owner;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.until !== void 0) {
              let n = p.until;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/elsewhere", schemaPath: "#/properties/elsewhere/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.product !== void 0) {
      let m = a.product;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.name === void 0) {
          let h = { instancePath: r + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [h] : e.push(h), t++;
        }
        for (let h in m) if (!(h === "name" || h === "owner" || h === "regions" || h === "platforms")) {
          let d = { instancePath: r + "/product", schemaPath: "#/properties/product/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (m.name !== void 0) {
          let h = m.name;
          if (typeof h == "string") {
            if (q(h) < 1) {
              let d = { instancePath: r + "/product/name", schemaPath: "#/properties/product/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: r + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (m.owner !== void 0) {
          let h = m.owner;
          if (typeof h == "string") {
            if (q(h) < 1) {
              let d = { instancePath: r + "/product/owner", schemaPath: "#/properties/product/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: r + "/product/owner", schemaPath: "#/properties/product/properties/owner/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (m.regions !== void 0) {
          let h = m.regions;
          if (Array.isArray(h)) {
            let d = h.length;
            for (let p = 0; p < d; p++) {
              let n = h[p];
              if (typeof n == "string") {
                if (!Ar.test(n)) {
                  let o = { instancePath: r + "/product/regions/" + p, schemaPath: "#/properties/product/properties/regions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/product/regions/" + p, schemaPath: "#/properties/product/properties/regions/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let d = { instancePath: r + "/product/regions", schemaPath: "#/properties/product/properties/regions/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (m.platforms !== void 0) {
          let h = m.platforms;
          if (Array.isArray(h)) {
            let d = h.length;
            for (let p = 0; p < d; p++) {
              let n = h[p];
              if (typeof n != "string") {
                let o = { instancePath: r + "/product/platforms/" + p, schemaPath: "#/properties/product/properties/platforms/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "web" || n === "ios" || n === "android" || n === "desktop" || n === "console" || n === "device" || n === "vr")) {
                let o = { instancePath: r + "/product/platforms/" + p, schemaPath: "#/properties/product/properties/platforms/items/enum", keyword: "enum", params: { allowedValues: ke.properties.product.properties.platforms.items.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let d = { instancePath: r + "/product/platforms", schemaPath: "#/properties/product/properties/platforms/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.audience !== void 0) {
      let m = a.audience;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let h in m) if (!(h === "likely-accessed-by-children" || h === "minimum-age" || h === "bands" || h === "unknown-age")) {
          let d = { instancePath: r + "/audience", schemaPath: "#/properties/audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (m["likely-accessed-by-children"] !== void 0 && typeof m["likely-accessed-by-children"] != "boolean") {
          let h = { instancePath: r + "/audience/likely-accessed-by-children", schemaPath: "#/properties/audience/properties/likely-accessed-by-children/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (m["minimum-age"] !== void 0) {
          let h = m["minimum-age"];
          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
            let d = { instancePath: r + "/audience/minimum-age", schemaPath: "#/properties/audience/properties/minimum-age/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (typeof h == "number" && isFinite(h)) {
            if (h > 21 || isNaN(h)) {
              let d = { instancePath: r + "/audience/minimum-age", schemaPath: "#/properties/audience/properties/minimum-age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 21 } };
              e === null ? e = [d] : e.push(d), t++;
            }
            if (h < 0 || isNaN(h)) {
              let d = { instancePath: r + "/audience/minimum-age", schemaPath: "#/properties/audience/properties/minimum-age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          }
        }
        if (m.bands !== void 0) {
          let h = m.bands;
          if (Array.isArray(h)) {
            if (h.length < 1) {
              let p = { instancePath: r + "/audience/bands", schemaPath: "#/properties/audience/properties/bands/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), t++;
            }
            let d = h.length;
            for (let p = 0; p < d; p++) {
              let n = h[p];
              if (typeof n == "string") {
                if (!Xt.test(n)) {
                  let o = { instancePath: r + "/audience/bands/" + p, schemaPath: "#/properties/audience/properties/bands/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/audience/bands/" + p, schemaPath: "#/properties/audience/properties/bands/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let d = { instancePath: r + "/audience/bands", schemaPath: "#/properties/audience/properties/bands/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (m["unknown-age"] !== void 0) {
          let h = m["unknown-age"];
          if (typeof h != "string") {
            let d = { instancePath: r + "/audience/unknown-age", schemaPath: "#/properties/audience/properties/unknown-age/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (!(h === "child" || h === "adult" || h === "refused")) {
            let d = { instancePath: r + "/audience/unknown-age", schemaPath: "#/properties/audience/properties/unknown-age/enum", keyword: "enum", params: { allowedValues: ke.properties.audience.properties["unknown-age"].enum } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.policies !== void 0) {
      let m = a.policies;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let d = { instancePath: r + "/policies", schemaPath: "#/properties/policies/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [d] : e.push(d), t++;
        }
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (typeof p == "string") {
            if (q(p) < 1) {
              let n = { instancePath: r + "/policies/" + d, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: r + "/policies/" + d, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.parameters !== void 0) {
      let m = a.parameters;
      if (m && typeof m == "object" && !Array.isArray(m)) for (let h in m) {
        let d = m[h];
        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
          let p = { instancePath: r + "/parameters/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (typeof d == "number" && isFinite(d)) {
          if (d > 25 || isNaN(d)) {
            let p = { instancePath: r + "/parameters/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
            e === null ? e = [p] : e.push(p), t++;
          }
          if (d < 0 || isNaN(d)) {
            let p = { instancePath: r + "/parameters/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      }
      else {
        let h = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.severities !== void 0) {
      let m = a.severities;
      if (m && typeof m == "object" && !Array.isArray(m)) for (let h in m) {
        let d = m[h];
        if (typeof d != "string") {
          let p = { instancePath: r + "/severities/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (!(d === "error" || d === "warning" || d === "note")) {
          let p = { instancePath: r + "/severities/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/enum", keyword: "enum", params: { allowedValues: ke.properties.severities.additionalProperties.enum } };
          e === null ? e = [p] : e.push(p), t++;
        }
      }
      else {
        let h = { instancePath: r + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.exceptions !== void 0) {
      let m = a.exceptions;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.rule === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.subject === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "subject" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.reason === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p["best-interests"] === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "best-interests" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.dpia === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "dpia" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.owner === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p["approved-by"] === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved-by" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.until === void 0) {
              let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "rule" || n === "subject" || n === "reason" || n === "best-interests" || n === "dpia" || n === "owner" || n === "approved-by" || n === "until")) {
              let o = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.rule !== void 0) {
              let n = p.rule;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.subject !== void 0) {
              let n = p.subject;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/subject", schemaPath: "#/properties/exceptions/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/subject", schemaPath: "#/properties/exceptions/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.reason !== void 0) {
              let n = p.reason;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p["best-interests"] !== void 0) {
              let n = p["best-interests"];
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/best-interests", schemaPath: "#/properties/exceptions/items/properties/best-interests/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/best-interests", schemaPath: "#/properties/exceptions/items/properties/best-interests/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.dpia !== void 0) {
              let n = p.dpia;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/dpia", schemaPath: "#/properties/exceptions/items/properties/dpia/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/dpia", schemaPath: "#/properties/exceptions/items/properties/dpia/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.owner !== void 0) {
              let n = p.owner;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p["approved-by"] !== void 0) {
              let n = p["approved-by"];
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/exceptions/" + d + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.until !== void 0) {
              let n = p.until;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/exceptions/" + d + "/until", schemaPath: "#/properties/exceptions/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/exceptions/" + d + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/exceptions/" + d, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.waivers !== void 0) {
      let m = a.waivers;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.rule === void 0) {
              let n = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.reason === void 0) {
              let n = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.owner === void 0) {
              let n = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.added === void 0) {
              let n = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "added" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.until === void 0) {
              let n = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "rule" || n === "subject" || n === "path" || n === "reason" || n === "owner" || n === "added" || n === "until")) {
              let o = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.rule !== void 0) {
              let n = p.rule;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/waivers/" + d + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.subject !== void 0) {
              let n = p.subject;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/waivers/" + d + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.path !== void 0) {
              let n = p.path;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/waivers/" + d + "/path", schemaPath: "#/properties/waivers/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/path", schemaPath: "#/properties/waivers/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.reason !== void 0) {
              let n = p.reason;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/waivers/" + d + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.owner !== void 0) {
              let n = p.owner;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/waivers/" + d + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.added !== void 0) {
              let n = p.added;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/waivers/" + d + "/added", schemaPath: "#/properties/waivers/items/properties/added/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/added", schemaPath: "#/properties/waivers/items/properties/added/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.until !== void 0) {
              let n = p.until;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/waivers/" + d + "/until", schemaPath: "#/properties/waivers/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/waivers/" + d + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/waivers/" + d, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.flags !== void 0) {
      let m = a.flags;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.files === void 0) {
              let n = { instancePath: r + "/flags/" + d, schemaPath: "#/properties/flags/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.provider === void 0) {
              let n = { instancePath: r + "/flags/" + d, schemaPath: "#/properties/flags/items/required", keyword: "required", params: { missingProperty: "provider" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "files" || n === "provider" || n === "environment" || n === "age" || n === "region" || n === "complete")) {
              let o = { instancePath: r + "/flags/" + d, schemaPath: "#/properties/flags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.files !== void 0) {
              let n = p.files;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  let k = { instancePath: r + "/flags/" + d + "/files", schemaPath: "#/properties/flags/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [k] : e.push(k), t++;
                }
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/flags/" + d + "/files/" + k, schemaPath: "#/properties/flags/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/flags/" + d + "/files/" + k, schemaPath: "#/properties/flags/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/flags/" + d + "/files", schemaPath: "#/properties/flags/items/properties/files/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.provider !== void 0) {
              let n = p.provider;
              if (typeof n != "string") {
                let o = { instancePath: r + "/flags/" + d + "/provider", schemaPath: "#/properties/flags/items/properties/provider/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (n !== "flagd") {
                let o = { instancePath: r + "/flags/" + d + "/provider", schemaPath: "#/properties/flags/items/properties/provider/enum", keyword: "enum", params: { allowedValues: ke.properties.flags.items.properties.provider.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.environment !== void 0) {
              let n = p.environment;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/flags/" + d + "/environment", schemaPath: "#/properties/flags/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/flags/" + d + "/environment", schemaPath: "#/properties/flags/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.age !== void 0) {
              let n = p.age;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let o = { instancePath: r + "/flags/" + d + "/age", schemaPath: "#/properties/flags/items/properties/age/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in n) if (o !== "attribute") {
                  let k = { instancePath: r + "/flags/" + d + "/age", schemaPath: "#/properties/flags/items/properties/age/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (n.attribute !== void 0) {
                  let o = n.attribute;
                  if (typeof o == "string") {
                    if (q(o) < 1) {
                      let k = { instancePath: r + "/flags/" + d + "/age/attribute", schemaPath: "#/properties/flags/items/properties/age/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: r + "/flags/" + d + "/age/attribute", schemaPath: "#/properties/flags/items/properties/age/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/flags/" + d + "/age", schemaPath: "#/properties/flags/items/properties/age/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.region !== void 0) {
              let n = p.region;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let o = { instancePath: r + "/flags/" + d + "/region", schemaPath: "#/properties/flags/items/properties/region/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in n) if (o !== "attribute") {
                  let k = { instancePath: r + "/flags/" + d + "/region", schemaPath: "#/properties/flags/items/properties/region/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [k] : e.push(k), t++;
                }
                if (n.attribute !== void 0) {
                  let o = n.attribute;
                  if (typeof o == "string") {
                    if (q(o) < 1) {
                      let k = { instancePath: r + "/flags/" + d + "/region/attribute", schemaPath: "#/properties/flags/items/properties/region/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [k] : e.push(k), t++;
                    }
                  } else {
                    let k = { instancePath: r + "/flags/" + d + "/region/attribute", schemaPath: "#/properties/flags/items/properties/region/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [k] : e.push(k), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/flags/" + d + "/region", schemaPath: "#/properties/flags/items/properties/region/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.complete !== void 0 && typeof p.complete != "boolean") {
              let n = { instancePath: r + "/flags/" + d + "/complete", schemaPath: "#/properties/flags/items/properties/complete/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: r + "/flags/" + d, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.code !== void 0) {
      let m = a.code;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let h in m) if (!(h === "include" || h === "exclude" || h === "words")) {
          let d = { instancePath: r + "/code", schemaPath: "#/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (m.include !== void 0) {
          let h = m.include;
          if (Array.isArray(h)) {
            let d = h.length;
            for (let p = 0; p < d; p++) {
              let n = h[p];
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/code/include/" + p, schemaPath: "#/properties/code/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/code/include/" + p, schemaPath: "#/properties/code/properties/include/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let d = { instancePath: r + "/code/include", schemaPath: "#/properties/code/properties/include/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (m.exclude !== void 0) {
          let h = m.exclude;
          if (Array.isArray(h)) {
            let d = h.length;
            for (let p = 0; p < d; p++) {
              let n = h[p];
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/code/exclude/" + p, schemaPath: "#/properties/code/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/code/exclude/" + p, schemaPath: "#/properties/code/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let d = { instancePath: r + "/code/exclude", schemaPath: "#/properties/code/properties/exclude/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (m.words !== void 0) {
          let h = m.words;
          if (h && typeof h == "object" && !Array.isArray(h)) for (let d in h) {
            let p = h[d];
            if (Array.isArray(p)) {
              let n = p.length;
              for (let o = 0; o < n; o++) {
                let k = p[o];
                if (typeof k == "string") {
                  if (q(k) < 1) {
                    let u = { instancePath: r + "/code/words/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/code/properties/words/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                } else {
                  let u = { instancePath: r + "/code/words/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/code/properties/words/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [u] : e.push(u), t++;
                }
              }
            } else {
              let n = { instancePath: r + "/code/words/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/code/properties/words/additionalProperties/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
          else {
            let d = { instancePath: r + "/code/words", schemaPath: "#/properties/code/properties/words/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.shared !== void 0) {
      let m = a.shared;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (typeof p == "string") {
            if (q(p) < 1) {
              let n = { instancePath: r + "/shared/" + d, schemaPath: "#/properties/shared/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: r + "/shared/" + d, schemaPath: "#/properties/shared/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let m = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), t++;
  }
  return kt.errors = e, t === 0;
}
kt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zr = wt;
var Bt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:addition", type: "object", required: ["childproof"], properties: { $schema: { type: "string" }, childproof: { type: "integer", const: 1 }, features: { type: "object", additionalProperties: { $ref: "#/$defs/feature" }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "age-assurance": { type: "array", items: { type: "object", required: ["method"], properties: { method: { type: "string", enum: ["self-declaration", "tick-box", "terms-only", "debit-card", "parental-confirmation", "facial-age-estimation", "photo-id-matching", "open-banking", "mobile-operator", "credit-card", "digital-identity", "email-age-estimation"] }, provider: { type: "string", minLength: 1 }, at: { type: "string", enum: ["sign-up", "first-use", "feature", "periodic"] }, appeal: { type: "string", minLength: 1 } }, additionalProperties: false } }, assessments: { type: "array", items: { type: "object", required: ["kind", "ref"], properties: { kind: { type: "string", enum: ["dpia", "best-interests", "children-access", "children-risk", "illegal-content-risk", "conformance"] }, ref: { type: "string", minLength: 1 }, approved: { type: "string", format: "date" }, "review-by": { type: "string", format: "date" }, covers: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false } }, data: { type: "array", items: { type: "object", required: ["item", "purpose"], properties: { item: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, features: { type: "array", items: { type: "string", minLength: 1 } }, required: { type: "boolean" }, retention: { type: "string", minLength: 1 } }, additionalProperties: false } }, "third-parties": { type: "array", items: { type: "object", required: ["name", "purpose"], properties: { name: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, data: { type: "array", items: { type: "string", minLength: 1 } }, reason: { type: "string", minLength: 1 } }, additionalProperties: false } }, elsewhere: { type: "array", items: { type: "object", required: ["capability", "where", "owner", "until"], properties: { capability: { type: "string", minLength: 1 }, where: { type: "string", minLength: 1 }, evidence: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } } }, additionalProperties: false, $defs: { feature: { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] }, settingFlag: { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false }, settingDefault: { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } } } };
var U = { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] };
var lr = { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } };
function V(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = V.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), typeof a != "string" && typeof a != "boolean" && !(a && typeof a == "object" && !Array.isArray(a))) {
    let v = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: lr.type } };
    e === null ? e = [v] : e.push(v), t++;
  }
  if (a && typeof a == "object" && !Array.isArray(a)) for (let v in a) {
    let m = a[v];
    if (typeof m != "string" && typeof m != "boolean") {
      let h = { instancePath: r + "/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: lr.additionalProperties.type } };
      e === null ? e = [h] : e.push(h), t++;
    }
  }
  return V.errors = e, t === 0;
}
V.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $r = { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] } }, additionalProperties: false };
function N(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = N.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.key === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.values === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    for (let v in a) if (!(v === "key" || v === "environment" || v === "values" || v === "gate")) {
      let m = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (a.key !== void 0) {
      let v = a.key;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.environment !== void 0) {
      let v = a.environment;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.values !== void 0) {
      let v = a.values;
      if (v && typeof v == "object" && !Array.isArray(v)) for (let m in v) {
        let h = v[m];
        if (typeof h == "string") {
          if (q(h) < 1) {
            let d = { instancePath: r + "/values/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [d] : e.push(d), t++;
          }
        } else {
          let d = { instancePath: r + "/values/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [d] : e.push(d), t++;
        }
      }
      else {
        let m = { instancePath: r + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.gate !== void 0) {
      let v = a.gate;
      if (typeof v != "string") {
        let m = { instancePath: r + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (!(v === "flag" || v === "code")) {
        let m = { instancePath: r + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: $r.properties.gate.enum } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let v = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [v] : e.push(v), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function gt(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = gt.evaluated;
  E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0);
  let v = t, m = true, h = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "ai-companion") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var d = h === t;
  if (t = v, e !== null && (v ? e.length = v : e = null), d) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var d = f === t;
    if (m = d, m) {
      var p = {};
      p.settings = true, p.kind = true;
    }
  }
  if (!m) {
    let f = { instancePath: r, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  let n = t, o = true, k = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "analytics") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var u = k === t;
  if (t = n, e !== null && (n ? e.length = n : e = null), u) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var u = f === t;
    if (o = u, o) {
      var g = {};
      g.settings = true, g.kind = true;
    }
  }
  if (!o) {
    let f = { instancePath: r, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && g !== void 0 && (g === true ? p = true : (p = p || {}, Object.assign(p, g)));
  let x = t, I = true, B = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "autoplay") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var S = B === t;
  if (t = x, e !== null && (x ? e.length = x : e = null), S) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var S = f === t;
    if (I = S, I) {
      var G = {};
      G.settings = true, G.kind = true;
    }
  }
  if (!I) {
    let f = { instancePath: r, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && G !== void 0 && (G === true ? p = true : (p = p || {}, Object.assign(p, G)));
  let W = t, D = true, T = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "behavioural-advertising") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var R = T === t;
  if (t = W, e !== null && (W ? e.length = W : e = null), R) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var R = f === t;
    if (D = R, D) {
      var C = {};
      C.settings = true, C.kind = true;
    }
  }
  if (!D) {
    let f = { instancePath: r, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && C !== void 0 && (C === true ? p = true : (p = p || {}, Object.assign(p, C)));
  let M = t, j = true, b = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "calls") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var A = b === t;
  if (t = M, e !== null && (M ? e.length = M : e = null), A) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var A = f === t;
    if (j = A, j) {
      var O = {};
      O.settings = true, O.kind = true;
    }
  }
  if (!j) {
    let f = { instancePath: r, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && O !== void 0 && (O === true ? p = true : (p = p || {}, Object.assign(p, O)));
  let K = t, _ = true, X = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "comments") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var we = X === t;
  if (t = K, e !== null && (K ? e.length = K : e = null), we) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "who-can-comment" || i === "post-audience")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["who-can-comment"] !== void 0) {
          let i = c["who-can-comment"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/who-can-comment/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/who-can-comment/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[5].then.properties.settings.properties["who-can-comment"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/who-can-comment/options", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/who-can-comment/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/who-can-comment/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["post-audience"] !== void 0) {
          let i = c["post-audience"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/post-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "members" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/post-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[5].then.properties.settings.properties["post-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/post-audience/options", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/post-audience/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/post-audience/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var we = f === t;
    if (_ = we, _) {
      var Q = {};
      Q.settings = true, Q.kind = true;
    }
  }
  if (!_) {
    let f = { instancePath: r, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && Q !== void 0 && (Q === true ? p = true : (p = p || {}, Object.assign(p, Q)));
  let be = t, ve = true, Ot = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "connected-device") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var je = Ot === t;
  if (t = be, e !== null && (be ? e.length = be : e = null), je) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var je = f === t;
    if (ve = je, ve) {
      var ee = {};
      ee.settings = true, ee.kind = true;
    }
  }
  if (!ve) {
    let f = { instancePath: r, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ee !== void 0 && (ee === true ? p = true : (p = p || {}, Object.assign(p, ee)));
  let Ae = t, Oe = true, $t = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "direct-messaging") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var $e = $t === t;
  if (t = Ae, e !== null && (Ae ? e.length = Ae : e = null), $e) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "who-can-message" || i === "message-requests" || i === "read-receipts")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["who-can-message"] !== void 0) {
          let i = c["who-can-message"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/who-can-message/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/who-can-message/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[7].then.properties.settings.properties["who-can-message"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/who-can-message/options", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/who-can-message/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/who-can-message/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["message-requests"] !== void 0) {
          let i = c["message-requests"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/message-requests/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/message-requests/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[7].then.properties.settings.properties["message-requests"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/message-requests/options", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/message-requests/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/message-requests/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["read-receipts"] !== void 0) {
          let i = c["read-receipts"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/read-receipts/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/read-receipts/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[7].then.properties.settings.properties["read-receipts"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/read-receipts/options", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/read-receipts/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/read-receipts/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var $e = f === t;
    if (Oe = $e, Oe) {
      var te = {};
      te.settings = true, te.kind = true;
    }
  }
  if (!Oe) {
    let f = { instancePath: r, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && te !== void 0 && (te === true ? p = true : (p = p || {}, Object.assign(p, te)));
  let qe = t, Le = true, qt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "friend-suggestions") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var xe = qt === t;
  if (t = qe, e !== null && (qe ? e.length = qe : e = null), xe) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var xe = f === t;
    if (Le = xe, Le) {
      var re = {};
      re.settings = true, re.kind = true;
    }
  }
  if (!Le) {
    let f = { instancePath: r, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && re !== void 0 && (re === true ? p = true : (p = p || {}, Object.assign(p, re)));
  let _e = t, De = true, Lt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "geolocation") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ie = Lt === t;
  if (t = _e, e !== null && (_e ? e.length = _e : e = null), Ie) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "location-collection" || i === "location-visibility" || i === "location-precision" || i === "sharing-duration")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["location-collection"] !== void 0) {
          let i = c["location-collection"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-collection/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/location-collection/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["location-collection"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-collection/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/location-collection/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/location-collection/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["location-visibility"] !== void 0) {
          let i = c["location-visibility"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/location-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["location-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-visibility/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/location-visibility/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/location-visibility/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["location-precision"] !== void 0) {
          let i = c["location-precision"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-precision/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "exact" || w === "neighbourhood" || w === "city")) {
                  let P = { instancePath: r + "/settings/location-precision/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["location-precision"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-precision/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/location-precision/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/location-precision/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["sharing-duration"] !== void 0) {
          let i = c["sharing-duration"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/sharing-duration/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "until-switched-off" || w === "session")) {
                  let P = { instancePath: r + "/settings/sharing-duration/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["sharing-duration"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/sharing-duration/options", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/sharing-duration/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/sharing-duration/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ie = f === t;
    if (De = Ie, De) {
      var ie = {};
      ie.settings = true, ie.kind = true;
    }
  }
  if (!De) {
    let f = { instancePath: r, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ie !== void 0 && (ie === true ? p = true : (p = p || {}, Object.assign(p, ie)));
  let Fe = t, ze = true, xt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "group-chat") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ve = xt === t;
  if (t = Fe, e !== null && (Fe ? e.length = Fe : e = null), Ve) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "who-can-invite" || i === "join-consent" || i === "group-discovery")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["who-can-invite"] !== void 0) {
          let i = c["who-can-invite"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/who-can-invite/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/who-can-invite/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["who-can-invite"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/who-can-invite/options", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/who-can-invite/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/who-can-invite/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["join-consent"] !== void 0) {
          let i = c["join-consent"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/join-consent/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "added-directly" || w === "accept-first")) {
                  let P = { instancePath: r + "/settings/join-consent/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["join-consent"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/join-consent/options", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/join-consent/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/join-consent/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["group-discovery"] !== void 0) {
          let i = c["group-discovery"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/group-discovery/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/group-discovery/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["group-discovery"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/group-discovery/options", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/group-discovery/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/group-discovery/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ve = f === t;
    if (ze = Ve, ze) {
      var se = {};
      se.settings = true, se.kind = true;
    }
  }
  if (!ze) {
    let f = { instancePath: r, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && se !== void 0 && (se === true ? p = true : (p = p || {}, Object.assign(p, se)));
  let Ne = t, Ke = true, _t = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "infinite-scroll") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ee = _t === t;
  if (t = Ne, e !== null && (Ne ? e.length = Ne : e = null), Ee) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ee = f === t;
    if (Ke = Ee, Ke) {
      var ne = {};
      ne.settings = true, ne.kind = true;
    }
  }
  if (!Ke) {
    let f = { instancePath: r, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ne !== void 0 && (ne === true ? p = true : (p = p || {}, Object.assign(p, ne)));
  let Te = t, Re = true, Dt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "livestream") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ze = Dt === t;
  if (t = Te, e !== null && (Te ? e.length = Te : e = null), Ze) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ze = f === t;
    if (Re = Ze, Re) {
      var ae = {};
      ae.settings = true, ae.kind = true;
    }
  }
  if (!Re) {
    let f = { instancePath: r, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ae !== void 0 && (ae === true ? p = true : (p = p || {}, Object.assign(p, ae)));
  let Me = t, Se = true, It = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "loot-boxes") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ce = It === t;
  if (t = Me, e !== null && (Me ? e.length = Me : e = null), Ce) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ce = f === t;
    if (Se = Ce, Se) {
      var oe = {};
      oe.settings = true, oe.kind = true;
    }
  }
  if (!Se) {
    let f = { instancePath: r, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && oe !== void 0 && (oe === true ? p = true : (p = p || {}, Object.assign(p, oe)));
  let He = t, Ye = true, Ft = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "media-upload") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Ue = Ft === t;
  if (t = He, e !== null && (He ? e.length = He : e = null), Ue) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "location-metadata" || i === "media-audience" || i === "resharing")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["location-metadata"] !== void 0) {
          let i = c["location-metadata"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/location-metadata/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "kept" || w === "removed")) {
                  let P = { instancePath: r + "/settings/location-metadata/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties["location-metadata"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/location-metadata/options", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/location-metadata/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/location-metadata/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["media-audience"] !== void 0) {
          let i = c["media-audience"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/media-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "members" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/media-audience/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties["media-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/media-audience/options", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/media-audience/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/media-audience/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c.resharing !== void 0) {
          let i = c.resharing;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/resharing/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/resharing/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties.resharing.properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/resharing/options", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/resharing/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/resharing/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Ue = f === t;
    if (Ye = Ue, Ye) {
      var pe = {};
      pe.settings = true, pe.kind = true;
    }
  }
  if (!Ye) {
    let f = { instancePath: r, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && pe !== void 0 && (pe === true ? p = true : (p = p || {}, Object.assign(p, pe)));
  let Be = t, Ge = true, zt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "parental-monitoring") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var We = zt === t;
  if (t = Be, e !== null && (Be ? e.length = Be : e = null), We) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var We = f === t;
    if (Ge = We, Ge) {
      var le = {};
      le.settings = true, le.kind = true;
    }
  }
  if (!Ge) {
    let f = { instancePath: r, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && le !== void 0 && (le === true ? p = true : (p = p || {}, Object.assign(p, le)));
  let Xe = t, Je = true, Vt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "public-profile") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var Qe = Vt === t;
  if (t = Xe, e !== null && (Xe ? e.length = Xe : e = null), Qe) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "profile-visibility" || i === "search-discoverability" || i === "activity-status" || i === "connection-list")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c["profile-visibility"] !== void 0) {
          let i = c["profile-visibility"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/profile-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "members" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/profile-visibility/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["profile-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/profile-visibility/options", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/profile-visibility/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/profile-visibility/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["search-discoverability"] !== void 0) {
          let i = c["search-discoverability"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/search-discoverability/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/search-discoverability/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["search-discoverability"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/search-discoverability/options", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/search-discoverability/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/search-discoverability/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["activity-status"] !== void 0) {
          let i = c["activity-status"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/activity-status/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/activity-status/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["activity-status"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/activity-status/options", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/activity-status/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/activity-status/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["connection-list"] !== void 0) {
          let i = c["connection-list"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/connection-list/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "everyone" || w === "contacts-of-contacts" || w === "friends" || w === "nobody")) {
                  let P = { instancePath: r + "/settings/connection-list/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["connection-list"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/connection-list/options", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/connection-list/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/connection-list/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var Qe = f === t;
    if (Je = Qe, Je) {
      var fe = {};
      fe.settings = true, fe.kind = true;
    }
  }
  if (!Je) {
    let f = { instancePath: r, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && fe !== void 0 && (fe === true ? p = true : (p = p || {}, Object.assign(p, fe)));
  let et = t, tt = true, Nt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "purchases") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var rt = Nt === t;
  if (t = et, e !== null && (et ? e.length = et : e = null), rt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var rt = f === t;
    if (tt = rt, tt) {
      var de = {};
      de.settings = true, de.kind = true;
    }
  }
  if (!tt) {
    let f = { instancePath: r, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && de !== void 0 && (de === true ? p = true : (p = p || {}, Object.assign(p, de)));
  let it = t, st = true, Kt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "push-notifications") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var nt = Kt === t;
  if (t = it, e !== null && (it ? e.length = it : e = null), nt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "notifications" || i === "night-notifications" || i === "lock-screen-content" || i === "re-engagement")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c.notifications !== void 0) {
          let i = c.notifications;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties.notifications.properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/notifications/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/notifications/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["night-notifications"] !== void 0) {
          let i = c["night-notifications"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/night-notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/night-notifications/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties["night-notifications"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/night-notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/night-notifications/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/night-notifications/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["lock-screen-content"] !== void 0) {
          let i = c["lock-screen-content"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/lock-screen-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "full" || w === "hidden")) {
                  let P = { instancePath: r + "/settings/lock-screen-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties["lock-screen-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/lock-screen-content/options", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/lock-screen-content/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/lock-screen-content/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["re-engagement"] !== void 0) {
          let i = c["re-engagement"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/re-engagement/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/re-engagement/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties["re-engagement"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/re-engagement/options", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/re-engagement/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/re-engagement/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var nt = f === t;
    if (st = nt, st) {
      var ce = {};
      ce.settings = true, ce.kind = true;
    }
  }
  if (!st) {
    let f = { instancePath: r, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ce !== void 0 && (ce === true ? p = true : (p = p || {}, Object.assign(p, ce)));
  let at2 = t, ot = true, Et = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "recommender-feed") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var pt = Et === t;
  if (t = at2, e !== null && (at2 ? e.length = at2 : e = null), pt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let i in c) if (!(i === "personalisation" || i === "sensitive-content" || i === "negative-feedback")) {
          let s = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [s] : e.push(s), t++;
        }
        if (c.personalisation !== void 0) {
          let i = c.personalisation;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/personalisation/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "on" || w === "off")) {
                  let P = { instancePath: r + "/settings/personalisation/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[19].then.properties.settings.properties.personalisation.properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/personalisation/options", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/personalisation/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/personalisation/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["sensitive-content"] !== void 0) {
          let i = c["sensitive-content"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/sensitive-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "unfiltered" || w === "reduced" || w === "filtered")) {
                  let P = { instancePath: r + "/settings/sensitive-content/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[19].then.properties.settings.properties["sensitive-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/sensitive-content/options", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/sensitive-content/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/sensitive-content/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
        if (c["negative-feedback"] !== void 0) {
          let i = c["negative-feedback"];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let s in i) if (!(s === "options" || s === "default" || s === "flag")) {
              let l = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (i.options !== void 0) {
              let s = i.options;
              if (s && typeof s == "object" && !Array.isArray(s)) for (let l in s) {
                let w = s[l];
                if (typeof w != "string") {
                  let P = { instancePath: r + "/settings/negative-feedback/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (!(w === "missing" || w === "available")) {
                  let P = { instancePath: r + "/settings/negative-feedback/options/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[19].then.properties.settings.properties["negative-feedback"].properties.options.additionalProperties.enum } };
                  e === null ? e = [P] : e.push(P), t++;
                }
              }
              else {
                let l = { instancePath: r + "/settings/negative-feedback/options", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            i.default !== void 0 && (V(i.default, { instancePath: r + "/settings/negative-feedback/default", parentData: i, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), i.flag !== void 0 && (N(i.flag, { instancePath: r + "/settings/negative-feedback/flag", parentData: i, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let s = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var pt = f === t;
    if (ot = pt, ot) {
      var ye = {};
      ye.settings = true, ye.kind = true;
    }
  }
  if (!ot) {
    let f = { instancePath: r, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ye !== void 0 && (ye === true ? p = true : (p = p || {}, Object.assign(p, ye)));
  let lt = t, ft = true, Tt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "streaks") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var dt = Tt === t;
  if (t = lt, e !== null && (lt ? e.length = lt : e = null), dt) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var dt = f === t;
    if (ft = dt, ft) {
      var ue = {};
      ue.settings = true, ue.kind = true;
    }
  }
  if (!ft) {
    let f = { instancePath: r, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  p !== true && ue !== void 0 && (ue === true ? p = true : (p = p || {}, Object.assign(p, ue)));
  let ct = t, yt = true, Rt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let f;
    if (a.kind === void 0 && (f = "kind")) {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    } else if (a.kind !== void 0 && a.kind !== "user-search") {
      let y = {};
      e === null ? e = [y] : e.push(y), t++;
    }
  }
  var ut = Rt === t;
  if (t = ct, e !== null && (ct ? e.length = ct : e = null), ut) {
    let f = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let c = a.settings;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let i in c) {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), t++;
      }
      else {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    var ut = f === t;
    if (yt = ut, yt) {
      var me = {};
      me.settings = true, me.kind = true;
    }
  }
  if (!yt) {
    let f = { instancePath: r, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  if (p !== true && me !== void 0 && (me === true ? p = true : (p = p || {}, Object.assign(p, me))), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.kind === void 0) {
      let f = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [f] : e.push(f), t++;
    }
    for (let f in a) if (!(f === "kind" || f === "owner" || f === "available-to" || f === "flag" || f === "code" || f === "settings" || f === "safeguards" || f === "reporting")) {
      let y = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = [y] : e.push(y), t++;
    }
    if (a.kind !== void 0) {
      let f = a.kind;
      if (typeof f != "string") {
        let y = { instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (!(f === "ai-companion" || f === "analytics" || f === "autoplay" || f === "behavioural-advertising" || f === "calls" || f === "comments" || f === "connected-device" || f === "direct-messaging" || f === "friend-suggestions" || f === "geolocation" || f === "group-chat" || f === "infinite-scroll" || f === "livestream" || f === "loot-boxes" || f === "media-upload" || f === "parental-monitoring" || f === "public-profile" || f === "purchases" || f === "push-notifications" || f === "recommender-feed" || f === "streaks" || f === "user-search")) {
        let y = { instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.kind.enum } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.owner !== void 0) {
      let f = a.owner;
      if (typeof f == "string") {
        if (q(f) < 1) {
          let y = { instancePath: r + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: r + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a["available-to"] !== void 0) {
      let f = a["available-to"];
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i == "string") {
            if (!Xt.test(i)) {
              let s = { instancePath: r + "/available-to/" + c, schemaPath: "#/properties/available-to/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
              e === null ? e = [s] : e.push(s), t++;
            }
          } else {
            let s = { instancePath: r + "/available-to/" + c, schemaPath: "#/properties/available-to/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/available-to", schemaPath: "#/properties/available-to/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.flag !== void 0) {
      let f = a.flag;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.key === void 0) {
          let y = { instancePath: r + "/flag", schemaPath: "#/properties/flag/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [y] : e.push(y), t++;
        }
        for (let y in f) if (!(y === "key" || y === "environment" || y === "values" || y === "gate")) {
          let c = { instancePath: r + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
          e === null ? e = [c] : e.push(c), t++;
        }
        if (f.key !== void 0) {
          let y = f.key;
          if (typeof y == "string") {
            if (q(y) < 1) {
              let c = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (f.environment !== void 0) {
          let y = f.environment;
          if (typeof y == "string") {
            if (q(y) < 1) {
              let c = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), t++;
            }
          } else {
            let c = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (f.values !== void 0) {
          let y = f.values;
          if (y && typeof y == "object" && !Array.isArray(y)) for (let c in y) {
            let i = y[c];
            if (typeof i != "string") {
              let s = { instancePath: r + "/flag/values/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [s] : e.push(s), t++;
            }
            if (!(i === "on" || i === "off")) {
              let s = { instancePath: r + "/flag/values/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.properties.flag.properties.values.additionalProperties.enum } };
              e === null ? e = [s] : e.push(s), t++;
            }
          }
          else {
            let c = { instancePath: r + "/flag/values", schemaPath: "#/properties/flag/properties/values/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
        if (f.gate !== void 0) {
          let y = f.gate;
          if (typeof y != "string") {
            let c = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (!(y === "flag" || y === "code")) {
            let c = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/enum", keyword: "enum", params: { allowedValues: U.properties.flag.properties.gate.enum } };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.code !== void 0) {
      let f = a.code;
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i == "string") {
            if (q(i) < 1) {
              let s = { instancePath: r + "/code/" + c, schemaPath: "#/properties/code/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [s] : e.push(s), t++;
            }
          } else {
            let s = { instancePath: r + "/code/" + c, schemaPath: "#/properties/code/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.settings !== void 0) {
      let f = a.settings;
      if (f && typeof f == "object" && !Array.isArray(f)) for (let y in f) {
        let c = f[y];
        if (c && typeof c == "object" && !Array.isArray(c)) {
          for (let i in c) if (!(i === "options" || i === "default" || i === "flag")) {
            let s = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (c.options !== void 0) {
            let i = c.options;
            if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) {
              let l = i[s];
              if (typeof l == "string") {
                if (q(l) < 1) {
                  let w = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [w] : e.push(w), t++;
                }
              } else {
                let w = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [w] : e.push(w), t++;
              }
            }
            else {
              let s = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/properties/settings/additionalProperties/properties/options/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [s] : e.push(s), t++;
            }
          }
          c.default !== void 0 && (V(c.default, { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", parentData: c, parentDataProperty: "default", rootData: $, dynamicAnchors: L }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), c.flag !== void 0 && (N(c.flag, { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/flag", parentData: c, parentDataProperty: "flag", rootData: $, dynamicAnchors: L }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
        } else {
          let i = { instancePath: r + "/settings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [i] : e.push(i), t++;
        }
      }
      else {
        let y = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.safeguards !== void 0) {
      let f = a.safeguards;
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i != "string") {
            let s = { instancePath: r + "/safeguards/" + c, schemaPath: "#/properties/safeguards/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (!(i === "report" || i === "block" || i === "mute" || i === "hash-matching" || i === "content-moderation" || i === "age-gate" || i === "consent-prompt" || i === "time-limit" || i === "indicator" || i === "parental-control")) {
            let s = { instancePath: r + "/safeguards/" + c, schemaPath: "#/properties/safeguards/items/enum", keyword: "enum", params: { allowedValues: U.properties.safeguards.items.enum } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/safeguards", schemaPath: "#/properties/safeguards/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    if (a.reporting !== void 0) {
      let f = a.reporting;
      if (Array.isArray(f)) {
        let y = f.length;
        for (let c = 0; c < y; c++) {
          let i = f[c];
          if (typeof i != "string") {
            let s = { instancePath: r + "/reporting/" + c, schemaPath: "#/properties/reporting/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [s] : e.push(s), t++;
          }
          if (!(i === "conversation" || i === "message" || i === "profile" || i === "post" || i === "comment" || i === "media" || i === "group" || i === "livestream" || i === "settings")) {
            let s = { instancePath: r + "/reporting/" + c, schemaPath: "#/properties/reporting/items/enum", keyword: "enum", params: { allowedValues: U.properties.reporting.items.enum } };
            e === null ? e = [s] : e.push(s), t++;
          }
        }
      } else {
        let y = { instancePath: r + "/reporting", schemaPath: "#/properties/reporting/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let f = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [f] : e.push(f), t++;
  }
  return gt.errors = e, t === 0;
}
gt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function wt(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = wt.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.childproof === void 0) {
      let m = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childproof" } };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in a) if (!(m === "$schema" || m === "childproof" || m === "features" || m === "age-assurance" || m === "assessments" || m === "data" || m === "third-parties" || m === "elsewhere")) {
      let h = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let m = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (a.childproof !== void 0) {
      let m = a.childproof;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let h = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (m !== 1) {
        let h = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.features !== void 0) {
      let m = a.features;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let h in m) {
          let d = t;
          if (typeof h == "string" && !Wt.test(h)) {
            let p = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: h };
            e === null ? e = [p] : e.push(p), t++;
          }
          var v = d === t;
          if (!v) {
            let p = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        for (let h in m) gt(m[h], { instancePath: r + "/features/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: h, rootData: $, dynamicAnchors: L }) || (e = e === null ? gt.errors : e.concat(gt.errors), t = e.length);
      } else {
        let h = { instancePath: r + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a["age-assurance"] !== void 0) {
      let m = a["age-assurance"];
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.method === void 0) {
              let n = { instancePath: r + "/age-assurance/" + d, schemaPath: "#/properties/age-assurance/items/required", keyword: "required", params: { missingProperty: "method" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "method" || n === "provider" || n === "at" || n === "appeal")) {
              let o = { instancePath: r + "/age-assurance/" + d, schemaPath: "#/properties/age-assurance/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.method !== void 0) {
              let n = p.method;
              if (typeof n != "string") {
                let o = { instancePath: r + "/age-assurance/" + d + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "self-declaration" || n === "tick-box" || n === "terms-only" || n === "debit-card" || n === "parental-confirmation" || n === "facial-age-estimation" || n === "photo-id-matching" || n === "open-banking" || n === "mobile-operator" || n === "credit-card" || n === "digital-identity" || n === "email-age-estimation")) {
                let o = { instancePath: r + "/age-assurance/" + d + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/enum", keyword: "enum", params: { allowedValues: Bt.properties["age-assurance"].items.properties.method.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.provider !== void 0) {
              let n = p.provider;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/age-assurance/" + d + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/age-assurance/" + d + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.at !== void 0) {
              let n = p.at;
              if (typeof n != "string") {
                let o = { instancePath: r + "/age-assurance/" + d + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "sign-up" || n === "first-use" || n === "feature" || n === "periodic")) {
                let o = { instancePath: r + "/age-assurance/" + d + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/enum", keyword: "enum", params: { allowedValues: Bt.properties["age-assurance"].items.properties.at.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.appeal !== void 0) {
              let n = p.appeal;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/age-assurance/" + d + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/age-assurance/" + d + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/age-assurance/" + d, schemaPath: "#/properties/age-assurance/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/age-assurance", schemaPath: "#/properties/age-assurance/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.assessments !== void 0) {
      let m = a.assessments;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.kind === void 0) {
              let n = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.ref === void 0) {
              let n = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "ref" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "kind" || n === "ref" || n === "approved" || n === "review-by" || n === "covers")) {
              let o = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.kind !== void 0) {
              let n = p.kind;
              if (typeof n != "string") {
                let o = { instancePath: r + "/assessments/" + d + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (!(n === "dpia" || n === "best-interests" || n === "children-access" || n === "children-risk" || n === "illegal-content-risk" || n === "conformance")) {
                let o = { instancePath: r + "/assessments/" + d + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Bt.properties.assessments.items.properties.kind.enum } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.ref !== void 0) {
              let n = p.ref;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/assessments/" + d + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.approved !== void 0) {
              let n = p.approved;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/assessments/" + d + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p["review-by"] !== void 0) {
              let n = p["review-by"];
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/assessments/" + d + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.covers !== void 0) {
              let n = p.covers;
              if (Array.isArray(n)) {
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/assessments/" + d + "/covers/" + k, schemaPath: "#/properties/assessments/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/assessments/" + d + "/covers/" + k, schemaPath: "#/properties/assessments/items/properties/covers/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/assessments/" + d + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/assessments/" + d, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.data !== void 0) {
      let m = a.data;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.item === void 0) {
              let n = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "item" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.purpose === void 0) {
              let n = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "item" || n === "purpose" || n === "features" || n === "required" || n === "retention")) {
              let o = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.item !== void 0) {
              let n = p.item;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/data/" + d + "/item", schemaPath: "#/properties/data/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/item", schemaPath: "#/properties/data/items/properties/item/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.purpose !== void 0) {
              let n = p.purpose;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/data/" + d + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.features !== void 0) {
              let n = p.features;
              if (Array.isArray(n)) {
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/data/" + d + "/features/" + k, schemaPath: "#/properties/data/items/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/data/" + d + "/features/" + k, schemaPath: "#/properties/data/items/properties/features/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/features", schemaPath: "#/properties/data/items/properties/features/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.required !== void 0 && typeof p.required != "boolean") {
              let n = { instancePath: r + "/data/" + d + "/required", schemaPath: "#/properties/data/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.retention !== void 0) {
              let n = p.retention;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/data/" + d + "/retention", schemaPath: "#/properties/data/items/properties/retention/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/data/" + d + "/retention", schemaPath: "#/properties/data/items/properties/retention/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/data/" + d, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a["third-parties"] !== void 0) {
      let m = a["third-parties"];
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let n = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.purpose === void 0) {
              let n = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "name" || n === "purpose" || n === "data" || n === "reason")) {
              let o = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.name !== void 0) {
              let n = p.name;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/third-parties/" + d + "/name", schemaPath: "#/properties/third-parties/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/name", schemaPath: "#/properties/third-parties/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.purpose !== void 0) {
              let n = p.purpose;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/third-parties/" + d + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.data !== void 0) {
              let n = p.data;
              if (Array.isArray(n)) {
                let o = n.length;
                for (let k = 0; k < o; k++) {
                  let u = n[k];
                  if (typeof u == "string") {
                    if (q(u) < 1) {
                      let g = { instancePath: r + "/third-parties/" + d + "/data/" + k, schemaPath: "#/properties/third-parties/items/properties/data/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/third-parties/" + d + "/data/" + k, schemaPath: "#/properties/third-parties/items/properties/data/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/data", schemaPath: "#/properties/third-parties/items/properties/data/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.reason !== void 0) {
              let n = p.reason;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/third-parties/" + d + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/third-parties/" + d + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/third-parties/" + d, schemaPath: "#/properties/third-parties/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/third-parties", schemaPath: "#/properties/third-parties/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.elsewhere !== void 0) {
      let m = a.elsewhere;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let d = 0; d < h; d++) {
          let p = m[d];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.capability === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "capability" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.where === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "where" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.owner === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.until === void 0) {
              let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in p) if (!(n === "capability" || n === "where" || n === "evidence" || n === "owner" || n === "until")) {
              let o = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (p.capability !== void 0) {
              let n = p.capability;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.where !== void 0) {
              let n = p.where;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.evidence !== void 0) {
              let n = p.evidence;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.owner !== void 0) {
              let n = p.owner;
              if (typeof n == "string") {
                if (q(n) < 1) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (p.until !== void 0) {
              let n = p.until;
              if (typeof n == "string") {
                if (!J.validate(n)) {
                  let o = { instancePath: r + "/elsewhere/" + d + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              } else {
                let o = { instancePath: r + "/elsewhere/" + d + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/elsewhere/" + d, schemaPath: "#/properties/elsewhere/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/elsewhere", schemaPath: "#/properties/elsewhere/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let m = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), t++;
  }
  return wt.errors = e, t === 0;
}
wt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Vr = bt;
var mt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:rule", type: "object", required: ["id", "title", "severity", "confidence", "layer", "for", "require", "message", "why", "fix", "examples"], properties: { $schema: { type: "string" }, id: { type: "string", minLength: 1, pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$" }, title: { type: "string", minLength: 1 }, severity: { type: "string", enum: ["error", "warning", "note"] }, confidence: { type: "string", enum: ["high", "medium", "low"] }, layer: { type: "string", enum: ["manifest", "flags", "code", "cross"] }, for: { type: "string", enum: ["product", "feature", "setting", "flag", "assessment", "operation", "surface", "default"] }, when: { type: "string", minLength: 1 }, parameters: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 25 }, propertyNames: { pattern: "^[a-z]+(-[a-z]+)*$" } }, let: { type: "object", additionalProperties: { type: "string", minLength: 1 }, propertyNames: { pattern: "^[a-z][a-zA-Z0-9]*$" } }, each: { type: "object", additionalProperties: { type: "string", minLength: 1 }, propertyNames: { pattern: "^[a-z][a-zA-Z0-9]*$" } }, expect: { type: "string", enum: ["some", "any"] }, require: { type: "string", minLength: 1 }, at: { type: "string", minLength: 1 }, related: { type: "array", items: { type: "object", required: ["at", "message"], properties: { at: { type: "string", minLength: 1 }, message: { type: "string", minLength: 1 } }, additionalProperties: false } }, message: { type: "object", required: ["engineer", "product", "auditor"], properties: { engineer: { type: "string", minLength: 1 }, product: { type: "string", minLength: 1 }, auditor: { type: "string", minLength: 1 } }, additionalProperties: false }, why: { type: "string", minLength: 1 }, fix: { type: "string", minLength: 1 }, refs: { type: "array", items: { type: "object", required: ["title", "url"], properties: { title: { type: "string", minLength: 1 }, url: { type: "string", minLength: 1, format: "uri" } }, additionalProperties: false } }, examples: { type: "array", items: { type: "object", required: ["name", "verdict", "files"], properties: { name: { type: "string", minLength: 1 }, verdict: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable"] }, files: { type: "object", additionalProperties: { type: "string" } }, finds: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false }, minItems: 2, allOf: [{ contains: { type: "object", properties: { verdict: { const: "pass" } }, required: ["verdict"] } }, { contains: { type: "object", properties: { verdict: { const: "fail" } }, required: ["verdict"] } }] } }, additionalProperties: false };
var qr = new RegExp("^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$", "u");
var Lr = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
var fr = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
var Gt = Ut().fullFormats.uri;
function bt(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = bt.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.id === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.title === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.severity === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.confidence === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.layer === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layer" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.for === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.require === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "require" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.message === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.why === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.fix === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.examples === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in a) if (!At.call(mt.properties, n)) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let n = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.id !== void 0) {
      let n = a.id;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!qr.test(n)) {
          let o = { instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.title !== void 0) {
      let n = a.title;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.severity !== void 0) {
      let n = a.severity;
      if (typeof n != "string") {
        let o = { instancePath: r + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "error" || n === "warning" || n === "note")) {
        let o = { instancePath: r + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: mt.properties.severity.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.confidence !== void 0) {
      let n = a.confidence;
      if (typeof n != "string") {
        let o = { instancePath: r + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "high" || n === "medium" || n === "low")) {
        let o = { instancePath: r + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: mt.properties.confidence.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.layer !== void 0) {
      let n = a.layer;
      if (typeof n != "string") {
        let o = { instancePath: r + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "manifest" || n === "flags" || n === "code" || n === "cross")) {
        let o = { instancePath: r + "/layer", schemaPath: "#/properties/layer/enum", keyword: "enum", params: { allowedValues: mt.properties.layer.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.for !== void 0) {
      let n = a.for;
      if (typeof n != "string") {
        let o = { instancePath: r + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "product" || n === "feature" || n === "setting" || n === "flag" || n === "assessment" || n === "operation" || n === "surface" || n === "default")) {
        let o = { instancePath: r + "/for", schemaPath: "#/properties/for/enum", keyword: "enum", params: { allowedValues: mt.properties.for.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.when !== void 0) {
      let n = a.when;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.parameters !== void 0) {
      let n = a.parameters;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) {
          let k = t;
          if (typeof o == "string" && !Lr.test(o)) {
            let u = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, propertyName: o };
            e === null ? e = [u] : e.push(u), t++;
          }
          var v = k === t;
          if (!v) {
            let u = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        for (let o in n) {
          let k = n[o];
          if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
            let u = { instancePath: r + "/parameters/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [u] : e.push(u), t++;
          }
          if (typeof k == "number" && isFinite(k)) {
            if (k > 25 || isNaN(k)) {
              let u = { instancePath: r + "/parameters/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
              e === null ? e = [u] : e.push(u), t++;
            }
            if (k < 0 || isNaN(k)) {
              let u = { instancePath: r + "/parameters/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [u] : e.push(u), t++;
            }
          }
        }
      } else {
        let o = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.let !== void 0) {
      let n = a.let;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) {
          let k = t;
          if (typeof o == "string" && !fr.test(o)) {
            let u = { instancePath: r + "/let", schemaPath: "#/properties/let/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, propertyName: o };
            e === null ? e = [u] : e.push(u), t++;
          }
          var m = k === t;
          if (!m) {
            let u = { instancePath: r + "/let", schemaPath: "#/properties/let/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        for (let o in n) {
          let k = n[o];
          if (typeof k == "string") {
            if (q(k) < 1) {
              let u = { instancePath: r + "/let/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/let/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: r + "/let/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/let/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/let", schemaPath: "#/properties/let/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.each !== void 0) {
      let n = a.each;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) {
          let k = t;
          if (typeof o == "string" && !fr.test(o)) {
            let u = { instancePath: r + "/each", schemaPath: "#/properties/each/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, propertyName: o };
            e === null ? e = [u] : e.push(u), t++;
          }
          var h = k === t;
          if (!h) {
            let u = { instancePath: r + "/each", schemaPath: "#/properties/each/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        for (let o in n) {
          let k = n[o];
          if (typeof k == "string") {
            if (q(k) < 1) {
              let u = { instancePath: r + "/each/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/each/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), t++;
            }
          } else {
            let u = { instancePath: r + "/each/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/each/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.expect !== void 0) {
      let n = a.expect;
      if (typeof n != "string") {
        let o = { instancePath: r + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "some" || n === "any")) {
        let o = { instancePath: r + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: mt.properties.expect.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.require !== void 0) {
      let n = a.require;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/require", schemaPath: "#/properties/require/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.at !== void 0) {
      let n = a.at;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.related !== void 0) {
      let n = a.related;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.at === void 0) {
              let g = { instancePath: r + "/related/" + k, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "at" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (u.message === void 0) {
              let g = { instancePath: r + "/related/" + k, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "message" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in u) if (!(g === "at" || g === "message")) {
              let x = { instancePath: r + "/related/" + k, schemaPath: "#/properties/related/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (u.at !== void 0) {
              let g = u.at;
              if (typeof g == "string") {
                if (q(g) < 1) {
                  let x = { instancePath: r + "/related/" + k + "/at", schemaPath: "#/properties/related/items/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: r + "/related/" + k + "/at", schemaPath: "#/properties/related/items/properties/at/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.message !== void 0) {
              let g = u.message;
              if (typeof g == "string") {
                if (q(g) < 1) {
                  let x = { instancePath: r + "/related/" + k + "/message", schemaPath: "#/properties/related/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: r + "/related/" + k + "/message", schemaPath: "#/properties/related/items/properties/message/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let g = { instancePath: r + "/related/" + k, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.message !== void 0) {
      let n = a.message;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.engineer === void 0) {
          let o = { instancePath: r + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "engineer" } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (n.product === void 0) {
          let o = { instancePath: r + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "product" } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (n.auditor === void 0) {
          let o = { instancePath: r + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "auditor" } };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in n) if (!(o === "engineer" || o === "product" || o === "auditor")) {
          let k = { instancePath: r + "/message", schemaPath: "#/properties/message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (n.engineer !== void 0) {
          let o = n.engineer;
          if (typeof o == "string") {
            if (q(o) < 1) {
              let k = { instancePath: r + "/message/engineer", schemaPath: "#/properties/message/properties/engineer/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: r + "/message/engineer", schemaPath: "#/properties/message/properties/engineer/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (n.product !== void 0) {
          let o = n.product;
          if (typeof o == "string") {
            if (q(o) < 1) {
              let k = { instancePath: r + "/message/product", schemaPath: "#/properties/message/properties/product/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: r + "/message/product", schemaPath: "#/properties/message/properties/product/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (n.auditor !== void 0) {
          let o = n.auditor;
          if (typeof o == "string") {
            if (q(o) < 1) {
              let k = { instancePath: r + "/message/auditor", schemaPath: "#/properties/message/properties/auditor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: r + "/message/auditor", schemaPath: "#/properties/message/properties/auditor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.why !== void 0) {
      let n = a.why;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.fix !== void 0) {
      let n = a.fix;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.refs !== void 0) {
      let n = a.refs;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.title === void 0) {
              let g = { instancePath: r + "/refs/" + k, schemaPath: "#/properties/refs/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (u.url === void 0) {
              let g = { instancePath: r + "/refs/" + k, schemaPath: "#/properties/refs/items/required", keyword: "required", params: { missingProperty: "url" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in u) if (!(g === "title" || g === "url")) {
              let x = { instancePath: r + "/refs/" + k, schemaPath: "#/properties/refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (u.title !== void 0) {
              let g = u.title;
              if (typeof g == "string") {
                if (q(g) < 1) {
                  let x = { instancePath: r + "/refs/" + k + "/title", schemaPath: "#/properties/refs/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: r + "/refs/" + k + "/title", schemaPath: "#/properties/refs/items/properties/title/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.url !== void 0) {
              let g = u.url;
              if (typeof g == "string") {
                if (q(g) < 1) {
                  let x = { instancePath: r + "/refs/" + k + "/url", schemaPath: "#/properties/refs/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [x] : e.push(x), t++;
                }
                if (!Gt(g)) {
                  let x = { instancePath: r + "/refs/" + k + "/url", schemaPath: "#/properties/refs/items/properties/url/format", keyword: "format", params: { format: "uri" } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: r + "/refs/" + k + "/url", schemaPath: "#/properties/refs/items/properties/url/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let g = { instancePath: r + "/refs/" + k, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.examples !== void 0) {
      let n = a.examples;
      if (Array.isArray(n)) {
        let o = t, k = n.length;
        for (let u = 0; u < k; u++) {
          let g = n[u], x = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.verdict === void 0) {
              let I = { instancePath: r + "/examples/" + u, schemaPath: "#/properties/examples/allOf/0/contains/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [I] : e.push(I), t++;
            }
            if (g.verdict !== void 0 && g.verdict !== "pass") {
              let I = { instancePath: r + "/examples/" + u + "/verdict", schemaPath: "#/properties/examples/allOf/0/contains/properties/verdict/const", keyword: "const", params: { allowedValue: "pass" } };
              e === null ? e = [I] : e.push(I), t++;
            }
          } else {
            let I = { instancePath: r + "/examples/" + u, schemaPath: "#/properties/examples/allOf/0/contains/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [I] : e.push(I), t++;
          }
          var d = x === t;
          if (d) break;
        }
        if (d) t = o, e !== null && (o ? e.length = o : e = null);
        else {
          let u = { instancePath: r + "/examples", schemaPath: "#/properties/examples/allOf/0/contains", keyword: "contains", params: { minContains: 1 } };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      if (Array.isArray(n)) {
        let o = t, k = n.length;
        for (let u = 0; u < k; u++) {
          let g = n[u], x = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.verdict === void 0) {
              let I = { instancePath: r + "/examples/" + u, schemaPath: "#/properties/examples/allOf/1/contains/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [I] : e.push(I), t++;
            }
            if (g.verdict !== void 0 && g.verdict !== "fail") {
              let I = { instancePath: r + "/examples/" + u + "/verdict", schemaPath: "#/properties/examples/allOf/1/contains/properties/verdict/const", keyword: "const", params: { allowedValue: "fail" } };
              e === null ? e = [I] : e.push(I), t++;
            }
          } else {
            let I = { instancePath: r + "/examples/" + u, schemaPath: "#/properties/examples/allOf/1/contains/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [I] : e.push(I), t++;
          }
          var p = x === t;
          if (p) break;
        }
        if (p) t = o, e !== null && (o ? e.length = o : e = null);
        else {
          let u = { instancePath: r + "/examples", schemaPath: "#/properties/examples/allOf/1/contains", keyword: "contains", params: { minContains: 1 } };
          e === null ? e = [u] : e.push(u), t++;
        }
      }
      if (Array.isArray(n)) {
        if (n.length < 2) {
          let k = { instancePath: r + "/examples", schemaPath: "#/properties/examples/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [k] : e.push(k), t++;
        }
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.name === void 0) {
              let g = { instancePath: r + "/examples/" + k, schemaPath: "#/properties/examples/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (u.verdict === void 0) {
              let g = { instancePath: r + "/examples/" + k, schemaPath: "#/properties/examples/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (u.files === void 0) {
              let g = { instancePath: r + "/examples/" + k, schemaPath: "#/properties/examples/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in u) if (!(g === "name" || g === "verdict" || g === "files" || g === "finds")) {
              let x = { instancePath: r + "/examples/" + k, schemaPath: "#/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (u.name !== void 0) {
              let g = u.name;
              if (typeof g == "string") {
                if (q(g) < 1) {
                  let x = { instancePath: r + "/examples/" + k + "/name", schemaPath: "#/properties/examples/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              } else {
                let x = { instancePath: r + "/examples/" + k + "/name", schemaPath: "#/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.verdict !== void 0) {
              let g = u.verdict;
              if (typeof g != "string") {
                let x = { instancePath: r + "/examples/" + k + "/verdict", schemaPath: "#/properties/examples/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(g === "pass" || g === "fail" || g === "unknown" || g === "not-applicable")) {
                let x = { instancePath: r + "/examples/" + k + "/verdict", schemaPath: "#/properties/examples/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: mt.properties.examples.items.properties.verdict.enum } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.files !== void 0) {
              let g = u.files;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                for (let x in g) if (typeof g[x] != "string") {
                  let I = { instancePath: r + "/examples/" + k + "/files/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/examples/items/properties/files/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [I] : e.push(I), t++;
                }
              } else {
                let x = { instancePath: r + "/examples/" + k + "/files", schemaPath: "#/properties/examples/items/properties/files/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.finds !== void 0) {
              let g = u.finds;
              if (Array.isArray(g)) {
                let x = g.length;
                for (let I = 0; I < x; I++) {
                  let B = g[I];
                  if (typeof B == "string") {
                    if (q(B) < 1) {
                      let S = { instancePath: r + "/examples/" + k + "/finds/" + I, schemaPath: "#/properties/examples/items/properties/finds/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [S] : e.push(S), t++;
                    }
                  } else {
                    let S = { instancePath: r + "/examples/" + k + "/finds/" + I, schemaPath: "#/properties/examples/items/properties/finds/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                }
              } else {
                let x = { instancePath: r + "/examples/" + k + "/finds", schemaPath: "#/properties/examples/items/properties/finds/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let g = { instancePath: r + "/examples/" + k, schemaPath: "#/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
  } else {
    let n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return bt.errors = e, t === 0;
}
bt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Nr = vt;
var Pt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:policy", type: "object", required: ["id", "title", "publisher", "edition", "jurisdiction", "binding", "in-force", "source", "about", "disclaimer", "provisions"], properties: { $schema: { type: "string" }, id: { type: "string", minLength: 1, pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*$" }, title: { type: "string", minLength: 1 }, publisher: { type: "string", minLength: 1 }, edition: { type: "string", minLength: 1 }, jurisdiction: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, binding: { type: "string", enum: ["law", "statutory-code", "guidance", "voluntary", "internal"] }, "in-force": { type: "object", required: ["from"], properties: { from: { type: "string", format: "date" }, until: { type: "string", format: "date" } }, additionalProperties: false }, source: { type: "string", minLength: 1, format: "uri" }, about: { type: "string", minLength: 1 }, disclaimer: { type: "string", minLength: 1 }, parameters: { type: "object", additionalProperties: { type: "object", required: ["default"], properties: { default: { type: "integer", minimum: 0, maximum: 25 }, regions: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 25 } } }, additionalProperties: false } }, provisions: { type: "array", items: { type: "object", required: ["id", "title", "summary", "source", "checked", "confirmed", "rules", "questions"], properties: { id: { type: "string", minLength: 1 }, title: { type: "string", minLength: 1 }, summary: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1, format: "uri" }, checked: { type: "string", format: "date" }, confirmed: { type: "string", enum: ["publisher", "secondary", "unconfirmed"] }, rules: { type: "array", items: { type: "object", required: ["rule", "strength", "rationale"], properties: { rule: { type: "string", minLength: 1 }, strength: { type: "string", enum: ["full", "partial", "supporting"] }, rationale: { type: "string", minLength: 1 }, exception: { type: "boolean" } }, additionalProperties: false } }, questions: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false }, minItems: 1 } }, additionalProperties: false };
var xr = new RegExp("^(local/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function vt(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = vt.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.id === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.title === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.publisher === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.edition === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.jurisdiction === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jurisdiction" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.binding === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "binding" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a["in-force"] === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in-force" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.source === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.about === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.disclaimer === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disclaimer" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.provisions === void 0) {
      let v = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provisions" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    for (let v in a) if (!At.call(Pt.properties, v)) {
      let m = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let v = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (a.id !== void 0) {
      let v = a.id;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (!xr.test(v)) {
          let m = { instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*$" } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.title !== void 0) {
      let v = a.title;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.publisher !== void 0) {
      let v = a.publisher;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.edition !== void 0) {
      let v = a.edition;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/edition", schemaPath: "#/properties/edition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.jurisdiction !== void 0) {
      let v = a.jurisdiction;
      if (Array.isArray(v)) {
        if (v.length < 1) {
          let h = { instancePath: r + "/jurisdiction", schemaPath: "#/properties/jurisdiction/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [h] : e.push(h), t++;
        }
        let m = v.length;
        for (let h = 0; h < m; h++) {
          let d = v[h];
          if (typeof d == "string") {
            if (q(d) < 1) {
              let p = { instancePath: r + "/jurisdiction/" + h, schemaPath: "#/properties/jurisdiction/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: r + "/jurisdiction/" + h, schemaPath: "#/properties/jurisdiction/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let m = { instancePath: r + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.binding !== void 0) {
      let v = a.binding;
      if (typeof v != "string") {
        let m = { instancePath: r + "/binding", schemaPath: "#/properties/binding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (!(v === "law" || v === "statutory-code" || v === "guidance" || v === "voluntary" || v === "internal")) {
        let m = { instancePath: r + "/binding", schemaPath: "#/properties/binding/enum", keyword: "enum", params: { allowedValues: Pt.properties.binding.enum } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a["in-force"] !== void 0) {
      let v = a["in-force"];
      if (v && typeof v == "object" && !Array.isArray(v)) {
        if (v.from === void 0) {
          let m = { instancePath: r + "/in-force", schemaPath: "#/properties/in-force/required", keyword: "required", params: { missingProperty: "from" } };
          e === null ? e = [m] : e.push(m), t++;
        }
        for (let m in v) if (!(m === "from" || m === "until")) {
          let h = { instancePath: r + "/in-force", schemaPath: "#/properties/in-force/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (v.from !== void 0) {
          let m = v.from;
          if (typeof m == "string") {
            if (!J.validate(m)) {
              let h = { instancePath: r + "/in-force/from", schemaPath: "#/properties/in-force/properties/from/format", keyword: "format", params: { format: "date" } };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: r + "/in-force/from", schemaPath: "#/properties/in-force/properties/from/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
        if (v.until !== void 0) {
          let m = v.until;
          if (typeof m == "string") {
            if (!J.validate(m)) {
              let h = { instancePath: r + "/in-force/until", schemaPath: "#/properties/in-force/properties/until/format", keyword: "format", params: { format: "date" } };
              e === null ? e = [h] : e.push(h), t++;
            }
          } else {
            let h = { instancePath: r + "/in-force/until", schemaPath: "#/properties/in-force/properties/until/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), t++;
          }
        }
      } else {
        let m = { instancePath: r + "/in-force", schemaPath: "#/properties/in-force/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.source !== void 0) {
      let v = a.source;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (!Gt(v)) {
          let m = { instancePath: r + "/source", schemaPath: "#/properties/source/format", keyword: "format", params: { format: "uri" } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.about !== void 0) {
      let v = a.about;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.disclaimer !== void 0) {
      let v = a.disclaimer;
      if (typeof v == "string") {
        if (q(v) < 1) {
          let m = { instancePath: r + "/disclaimer", schemaPath: "#/properties/disclaimer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: r + "/disclaimer", schemaPath: "#/properties/disclaimer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.parameters !== void 0) {
      let v = a.parameters;
      if (v && typeof v == "object" && !Array.isArray(v)) for (let m in v) {
        let h = v[m];
        if (h && typeof h == "object" && !Array.isArray(h)) {
          if (h.default === void 0) {
            let d = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "default" } };
            e === null ? e = [d] : e.push(d), t++;
          }
          for (let d in h) if (!(d === "default" || d === "regions")) {
            let p = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
            e === null ? e = [p] : e.push(p), t++;
          }
          if (h.default !== void 0) {
            let d = h.default;
            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
              let p = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (typeof d == "number" && isFinite(d)) {
              if (d > 25 || isNaN(d)) {
                let p = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (d < 0 || isNaN(d)) {
                let p = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          }
          if (h.regions !== void 0) {
            let d = h.regions;
            if (d && typeof d == "object" && !Array.isArray(d)) for (let p in d) {
              let n = d[p];
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                let o = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/properties/regions/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [o] : e.push(o), t++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 25 || isNaN(n)) {
                  let o = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/properties/regions/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
                if (n < 0 || isNaN(n)) {
                  let o = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/properties/regions/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [o] : e.push(o), t++;
                }
              }
            }
            else {
              let p = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions", schemaPath: "#/properties/parameters/additionalProperties/properties/regions/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [p] : e.push(p), t++;
            }
          }
        } else {
          let d = { instancePath: r + "/parameters/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [d] : e.push(d), t++;
        }
      }
      else {
        let m = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (a.provisions !== void 0) {
      let v = a.provisions;
      if (Array.isArray(v)) {
        if (v.length < 1) {
          let h = { instancePath: r + "/provisions", schemaPath: "#/properties/provisions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [h] : e.push(h), t++;
        }
        let m = v.length;
        for (let h = 0; h < m; h++) {
          let d = v[h];
          if (d && typeof d == "object" && !Array.isArray(d)) {
            if (d.id === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.title === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.summary === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "summary" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.source === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "source" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.checked === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "checked" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.confirmed === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "confirmed" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.rules === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "rules" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (d.questions === void 0) {
              let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "questions" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in d) if (!(p === "id" || p === "title" || p === "summary" || p === "source" || p === "checked" || p === "confirmed" || p === "rules" || p === "questions")) {
              let n = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (d.id !== void 0) {
              let p = d.id;
              if (typeof p == "string") {
                if (q(p) < 1) {
                  let n = { instancePath: r + "/provisions/" + h + "/id", schemaPath: "#/properties/provisions/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/id", schemaPath: "#/properties/provisions/items/properties/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.title !== void 0) {
              let p = d.title;
              if (typeof p == "string") {
                if (q(p) < 1) {
                  let n = { instancePath: r + "/provisions/" + h + "/title", schemaPath: "#/properties/provisions/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/title", schemaPath: "#/properties/provisions/items/properties/title/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.summary !== void 0) {
              let p = d.summary;
              if (typeof p == "string") {
                if (q(p) < 1) {
                  let n = { instancePath: r + "/provisions/" + h + "/summary", schemaPath: "#/properties/provisions/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/summary", schemaPath: "#/properties/provisions/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.source !== void 0) {
              let p = d.source;
              if (typeof p == "string") {
                if (q(p) < 1) {
                  let n = { instancePath: r + "/provisions/" + h + "/source", schemaPath: "#/properties/provisions/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!Gt(p)) {
                  let n = { instancePath: r + "/provisions/" + h + "/source", schemaPath: "#/properties/provisions/items/properties/source/format", keyword: "format", params: { format: "uri" } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/source", schemaPath: "#/properties/provisions/items/properties/source/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.checked !== void 0) {
              let p = d.checked;
              if (typeof p == "string") {
                if (!J.validate(p)) {
                  let n = { instancePath: r + "/provisions/" + h + "/checked", schemaPath: "#/properties/provisions/items/properties/checked/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/checked", schemaPath: "#/properties/provisions/items/properties/checked/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.confirmed !== void 0) {
              let p = d.confirmed;
              if (typeof p != "string") {
                let n = { instancePath: r + "/provisions/" + h + "/confirmed", schemaPath: "#/properties/provisions/items/properties/confirmed/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(p === "publisher" || p === "secondary" || p === "unconfirmed")) {
                let n = { instancePath: r + "/provisions/" + h + "/confirmed", schemaPath: "#/properties/provisions/items/properties/confirmed/enum", keyword: "enum", params: { allowedValues: Pt.properties.provisions.items.properties.confirmed.enum } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.rules !== void 0) {
              let p = d.rules;
              if (Array.isArray(p)) {
                let n = p.length;
                for (let o = 0; o < n; o++) {
                  let k = p[o];
                  if (k && typeof k == "object" && !Array.isArray(k)) {
                    if (k.rule === void 0) {
                      let u = { instancePath: r + "/provisions/" + h + "/rules/" + o, schemaPath: "#/properties/provisions/items/properties/rules/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (k.strength === void 0) {
                      let u = { instancePath: r + "/provisions/" + h + "/rules/" + o, schemaPath: "#/properties/provisions/items/properties/rules/items/required", keyword: "required", params: { missingProperty: "strength" } };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    if (k.rationale === void 0) {
                      let u = { instancePath: r + "/provisions/" + h + "/rules/" + o, schemaPath: "#/properties/provisions/items/properties/rules/items/required", keyword: "required", params: { missingProperty: "rationale" } };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                    for (let u in k) if (!(u === "rule" || u === "strength" || u === "rationale" || u === "exception")) {
                      let g = { instancePath: r + "/provisions/" + h + "/rules/" + o, schemaPath: "#/properties/provisions/items/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                    if (k.rule !== void 0) {
                      let u = k.rule;
                      if (typeof u == "string") {
                        if (q(u) < 1) {
                          let g = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/rule", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      } else {
                        let g = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/rule", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    }
                    if (k.strength !== void 0) {
                      let u = k.strength;
                      if (typeof u != "string") {
                        let g = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/strength", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/strength/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (!(u === "full" || u === "partial" || u === "supporting")) {
                        let g = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/strength", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/strength/enum", keyword: "enum", params: { allowedValues: Pt.properties.provisions.items.properties.rules.items.properties.strength.enum } };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    }
                    if (k.rationale !== void 0) {
                      let u = k.rationale;
                      if (typeof u == "string") {
                        if (q(u) < 1) {
                          let g = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/rationale", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rationale/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [g] : e.push(g), t++;
                        }
                      } else {
                        let g = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/rationale", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    }
                    if (k.exception !== void 0 && typeof k.exception != "boolean") {
                      let u = { instancePath: r + "/provisions/" + h + "/rules/" + o + "/exception", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/exception/type", keyword: "type", params: { type: "boolean" } };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: r + "/provisions/" + h + "/rules/" + o, schemaPath: "#/properties/provisions/items/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/rules", schemaPath: "#/properties/provisions/items/properties/rules/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (d.questions !== void 0) {
              let p = d.questions;
              if (Array.isArray(p)) {
                let n = p.length;
                for (let o = 0; o < n; o++) {
                  let k = p[o];
                  if (typeof k == "string") {
                    if (q(k) < 1) {
                      let u = { instancePath: r + "/provisions/" + h + "/questions/" + o, schemaPath: "#/properties/provisions/items/properties/questions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), t++;
                    }
                  } else {
                    let u = { instancePath: r + "/provisions/" + h + "/questions/" + o, schemaPath: "#/properties/provisions/items/properties/questions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), t++;
                  }
                }
              } else {
                let n = { instancePath: r + "/provisions/" + h + "/questions", schemaPath: "#/properties/provisions/items/properties/questions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/provisions/" + h, schemaPath: "#/properties/provisions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let m = { instancePath: r + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let v = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [v] : e.push(v), t++;
  }
  return vt.errors = e, t === 0;
}
vt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Kr = jt;
var Pe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:vocabulary", type: "object", required: ["concept", "about", "fact", "side"], properties: { $schema: { type: "string" }, concept: { type: "string", minLength: 1, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, about: { type: "string", minLength: 1 }, fact: { type: "string", enum: ["operation", "surface", "control", "guard", "default"] }, side: { type: "string", enum: ["server", "client", "either"] }, guard: { type: "string", enum: ["age", "connection", "block", "consent", "permission", "self", "login", "rate"] }, match: { type: "object", required: ["any"], properties: { any: { type: "array", items: { anyOf: [{ type: "object", required: ["call"], properties: { call: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, object: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, receiver: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, argument: { type: "string", enum: ["string"] }, needs: { type: "object", required: ["any"], properties: { any: { type: "array", items: { type: "string", enum: ["recipient-argument", "dm-type", "dm-route", "dm-file", "user-author", "user-content", "flag-key"] }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["import"], properties: { import: { type: "object", required: ["package"], properties: { package: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["route"], properties: { route: { type: "object", required: ["method", "path"], properties: { method: { type: "string", minLength: 1 }, path: { type: "string", minLength: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["jsx"], properties: { jsx: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, part: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, before: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, needs: { type: "object", required: ["any"], properties: { any: { type: "array", items: { type: "string", enum: ["recipient-argument", "dm-type", "dm-route", "dm-file", "user-author", "user-content", "flag-key"] }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["property"], properties: { property: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, object: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["text"], properties: { text: { type: "object", required: ["words"], properties: { words: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["condition"], properties: { condition: { type: "object", required: ["name", "safe"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, safe: { type: "boolean" } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["compare"], properties: { compare: { type: "object", required: ["name", "safe"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, words: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, safe: { type: "string", enum: ["above", "below", "equal", "unequal"] } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["fallback"], properties: { fallback: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }] }, minItems: 1 } }, additionalProperties: false }, unlike: { type: "array", items: { anyOf: [{ type: "object", required: ["call"], properties: { call: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["receiver"], properties: { receiver: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["argument"], properties: { argument: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["word"], properties: { word: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["within"], properties: { within: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }] } }, evidence: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, propertyNames: { enum: ["recipient-argument", "dm-type", "dm-route", "dm-file", "user-author", "user-content", "flag-key"] } }, stated: { type: "boolean" }, settings: { type: "array", items: { type: "object", required: ["setting", "name", "values"], properties: { setting: { type: "string", enum: ["activity-status", "connection-list", "group-discovery", "join-consent", "location-collection", "location-metadata", "location-precision", "location-visibility", "lock-screen-content", "media-audience", "message-requests", "negative-feedback", "night-notifications", "notifications", "personalisation", "post-audience", "profile-visibility", "re-engagement", "read-receipts", "resharing", "search-discoverability", "sensitive-content", "sharing-duration", "who-can-comment", "who-can-invite", "who-can-message"] }, name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, values: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, additionalProperties: false } }, owners: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, inverts: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, fillers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, detector: { type: "string", minLength: 1 } }, additionalProperties: false };
function jt(a, { instancePath: r = "", parentData: H, parentDataProperty: Z, rootData: $ = a, dynamicAnchors: L = {} } = {}) {
  let e = null, t = 0, E = jt.evaluated;
  if (E.dynamicProps && (E.props = void 0), E.dynamicItems && (E.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.concept === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.about === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.fact === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.side === void 0) {
      let n = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "side" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in a) if (!At.call(Pe.properties, n)) {
      let o = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let n = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.concept !== void 0) {
      let n = a.concept;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!Wt.test(n)) {
          let o = { instancePath: r + "/concept", schemaPath: "#/properties/concept/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.about !== void 0) {
      let n = a.about;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.fact !== void 0) {
      let n = a.fact;
      if (typeof n != "string") {
        let o = { instancePath: r + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "operation" || n === "surface" || n === "control" || n === "guard" || n === "default")) {
        let o = { instancePath: r + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: Pe.properties.fact.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.side !== void 0) {
      let n = a.side;
      if (typeof n != "string") {
        let o = { instancePath: r + "/side", schemaPath: "#/properties/side/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "server" || n === "client" || n === "either")) {
        let o = { instancePath: r + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: Pe.properties.side.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.guard !== void 0) {
      let n = a.guard;
      if (typeof n != "string") {
        let o = { instancePath: r + "/guard", schemaPath: "#/properties/guard/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
      if (!(n === "age" || n === "connection" || n === "block" || n === "consent" || n === "permission" || n === "self" || n === "login" || n === "rate")) {
        let o = { instancePath: r + "/guard", schemaPath: "#/properties/guard/enum", keyword: "enum", params: { allowedValues: Pe.properties.guard.enum } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.match !== void 0) {
      let n = a.match;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.any === void 0) {
          let o = { instancePath: r + "/match", schemaPath: "#/properties/match/required", keyword: "required", params: { missingProperty: "any" } };
          e === null ? e = [o] : e.push(o), t++;
        }
        for (let o in n) if (o !== "any") {
          let k = { instancePath: r + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (n.any !== void 0) {
          let o = n.any;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let u = { instancePath: r + "/match/any", schemaPath: "#/properties/match/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [u] : e.push(u), t++;
            }
            let k = o.length;
            for (let u = 0; u < k; u++) {
              let g = o[u], x = t, I = false, B = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.call === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/0/required", keyword: "required", params: { missingProperty: "call" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "call") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.call !== void 0) {
                  let j = g.call;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.name === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/call", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "name" || b === "object" || b === "receiver" || b === "argument" || b === "needs")) {
                      let A = { instancePath: r + "/match/any/" + u + "/call", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/call/name", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/call/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/call/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/call/name", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.object !== void 0) {
                      let b = j.object;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/call/object", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/call/object/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/call/object/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/call/object", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.receiver !== void 0) {
                      let b = j.receiver;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/call/receiver", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/call/receiver/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/call/receiver/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/call/receiver", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.argument !== void 0) {
                      let b = j.argument;
                      if (typeof b != "string") {
                        let A = { instancePath: r + "/match/any/" + u + "/call/argument", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/argument/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      if (b !== "string") {
                        let A = { instancePath: r + "/match/any/" + u + "/call/argument", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/argument/enum", keyword: "enum", params: { allowedValues: Pe.properties.match.properties.any.items.anyOf[0].properties.call.properties.argument.enum } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.needs !== void 0) {
                      let b = j.needs;
                      if (b && typeof b == "object" && !Array.isArray(b)) {
                        if (b.any === void 0) {
                          let A = { instancePath: r + "/match/any/" + u + "/call/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/required", keyword: "required", params: { missingProperty: "any" } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        for (let A in b) if (A !== "any") {
                          let O = { instancePath: r + "/match/any/" + u + "/call/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        if (b.any !== void 0) {
                          let A = b.any;
                          if (Array.isArray(A)) {
                            if (A.length < 1) {
                              let K = { instancePath: r + "/match/any/" + u + "/call/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                            let O = A.length;
                            for (let K = 0; K < O; K++) {
                              let _ = A[K];
                              if (typeof _ != "string") {
                                let X = { instancePath: r + "/match/any/" + u + "/call/needs/any/" + K, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/items/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              if (!(_ === "recipient-argument" || _ === "dm-type" || _ === "dm-route" || _ === "dm-file" || _ === "user-author" || _ === "user-content" || _ === "flag-key")) {
                                let X = { instancePath: r + "/match/any/" + u + "/call/needs/any/" + K, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/items/enum", keyword: "enum", params: { allowedValues: Pe.properties.match.properties.any.items.anyOf[0].properties.call.properties.needs.properties.any.items.enum } };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                            }
                          } else {
                            let O = { instancePath: r + "/match/any/" + u + "/call/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/type", keyword: "type", params: { type: "array" } };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/call/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/call", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = B === t;
              if (I = I || m, m) var v = true;
              let S = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.import === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/1/required", keyword: "required", params: { missingProperty: "import" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "import") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.import !== void 0) {
                  let j = g.import;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.package === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/import", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/required", keyword: "required", params: { missingProperty: "package" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "package" || b === "name")) {
                      let A = { instancePath: r + "/match/any/" + u + "/import", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.package !== void 0) {
                      let b = j.package;
                      if (typeof b == "string") {
                        if (q(b) < 1) {
                          let A = { instancePath: r + "/match/any/" + u + "/import/package", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/package/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/import/package", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/package/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (typeof b == "string") {
                        if (q(b) < 1) {
                          let A = { instancePath: r + "/match/any/" + u + "/import/name", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/import/name", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/name/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/import", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = S === t;
              I = I || m, m && v !== true && (v = true);
              let G = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.route === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/2/required", keyword: "required", params: { missingProperty: "route" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "route") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.route !== void 0) {
                  let j = g.route;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.method === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/required", keyword: "required", params: { missingProperty: "method" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (j.path === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/required", keyword: "required", params: { missingProperty: "path" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "method" || b === "path")) {
                      let A = { instancePath: r + "/match/any/" + u + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.method !== void 0) {
                      let b = j.method;
                      if (typeof b == "string") {
                        if (q(b) < 1) {
                          let A = { instancePath: r + "/match/any/" + u + "/route/method", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/method/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/route/method", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/method/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.path !== void 0) {
                      let b = j.path;
                      if (typeof b == "string") {
                        if (q(b) < 1) {
                          let A = { instancePath: r + "/match/any/" + u + "/route/path", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/route/path", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/path/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = G === t;
              I = I || m, m && v !== true && (v = true);
              let W = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.jsx === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/3/required", keyword: "required", params: { missingProperty: "jsx" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "jsx") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.jsx !== void 0) {
                  let j = g.jsx;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.name === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/jsx", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "name" || b === "part" || b === "before" || b === "needs")) {
                      let A = { instancePath: r + "/match/any/" + u + "/jsx", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/jsx/name", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/jsx/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/jsx/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/jsx/name", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.part !== void 0) {
                      let b = j.part;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/jsx/part", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/jsx/part/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/jsx/part/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/jsx/part", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.before !== void 0) {
                      let b = j.before;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/jsx/before", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/jsx/before/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/jsx/before/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/jsx/before", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.needs !== void 0) {
                      let b = j.needs;
                      if (b && typeof b == "object" && !Array.isArray(b)) {
                        if (b.any === void 0) {
                          let A = { instancePath: r + "/match/any/" + u + "/jsx/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/required", keyword: "required", params: { missingProperty: "any" } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        for (let A in b) if (A !== "any") {
                          let O = { instancePath: r + "/match/any/" + u + "/jsx/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        if (b.any !== void 0) {
                          let A = b.any;
                          if (Array.isArray(A)) {
                            if (A.length < 1) {
                              let K = { instancePath: r + "/match/any/" + u + "/jsx/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
                              e === null ? e = [K] : e.push(K), t++;
                            }
                            let O = A.length;
                            for (let K = 0; K < O; K++) {
                              let _ = A[K];
                              if (typeof _ != "string") {
                                let X = { instancePath: r + "/match/any/" + u + "/jsx/needs/any/" + K, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/items/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                              if (!(_ === "recipient-argument" || _ === "dm-type" || _ === "dm-route" || _ === "dm-file" || _ === "user-author" || _ === "user-content" || _ === "flag-key")) {
                                let X = { instancePath: r + "/match/any/" + u + "/jsx/needs/any/" + K, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/items/enum", keyword: "enum", params: { allowedValues: Pe.properties.match.properties.any.items.anyOf[3].properties.jsx.properties.needs.properties.any.items.enum } };
                                e === null ? e = [X] : e.push(X), t++;
                              }
                            }
                          } else {
                            let O = { instancePath: r + "/match/any/" + u + "/jsx/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/type", keyword: "type", params: { type: "array" } };
                            e === null ? e = [O] : e.push(O), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/jsx/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/jsx", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = W === t;
              I = I || m, m && v !== true && (v = true);
              let D = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.property === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/4/required", keyword: "required", params: { missingProperty: "property" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "property") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.property !== void 0) {
                  let j = g.property;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.name === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/property", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "name" || b === "object")) {
                      let A = { instancePath: r + "/match/any/" + u + "/property", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/property/name", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/property/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/property/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/property/name", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.object !== void 0) {
                      let b = j.object;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/property/object", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/property/object/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/property/object/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/property/object", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/property", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = D === t;
              I = I || m, m && v !== true && (v = true);
              let T = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.text === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/5/required", keyword: "required", params: { missingProperty: "text" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "text") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.text !== void 0) {
                  let j = g.text;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.words === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/text", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/required", keyword: "required", params: { missingProperty: "words" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (b !== "words") {
                      let A = { instancePath: r + "/match/any/" + u + "/text", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.words !== void 0) {
                      let b = j.words;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/text/words", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/text/words/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/text/words/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/text/words", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/text", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = T === t;
              I = I || m, m && v !== true && (v = true);
              let R = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.condition === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/6/required", keyword: "required", params: { missingProperty: "condition" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "condition") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.condition !== void 0) {
                  let j = g.condition;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.name === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (j.safe === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/required", keyword: "required", params: { missingProperty: "safe" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "name" || b === "safe")) {
                      let A = { instancePath: r + "/match/any/" + u + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/condition/name", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/condition/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/condition/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/condition/name", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.safe !== void 0 && typeof j.safe != "boolean") {
                      let b = { instancePath: r + "/match/any/" + u + "/condition/safe", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/safe/type", keyword: "type", params: { type: "boolean" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = R === t;
              I = I || m, m && v !== true && (v = true);
              let C = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.compare === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/7/required", keyword: "required", params: { missingProperty: "compare" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "compare") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.compare !== void 0) {
                  let j = g.compare;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.name === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    if (j.safe === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/required", keyword: "required", params: { missingProperty: "safe" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (!(b === "name" || b === "words" || b === "safe")) {
                      let A = { instancePath: r + "/match/any/" + u + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/compare/name", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/compare/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/compare/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/compare/name", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.words !== void 0) {
                      let b = j.words;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/compare/words", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/compare/words/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/compare/words/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/compare/words", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                    if (j.safe !== void 0) {
                      let b = j.safe;
                      if (typeof b != "string") {
                        let A = { instancePath: r + "/match/any/" + u + "/compare/safe", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/safe/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                      if (!(b === "above" || b === "below" || b === "equal" || b === "unequal")) {
                        let A = { instancePath: r + "/match/any/" + u + "/compare/safe", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/safe/enum", keyword: "enum", params: { allowedValues: Pe.properties.match.properties.any.items.anyOf[7].properties.compare.properties.safe.enum } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = C === t;
              I = I || m, m && v !== true && (v = true);
              let M = t;
              if (g && typeof g == "object" && !Array.isArray(g)) {
                if (g.fallback === void 0) {
                  let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/8/required", keyword: "required", params: { missingProperty: "fallback" } };
                  e === null ? e = [j] : e.push(j), t++;
                }
                for (let j in g) if (j !== "fallback") {
                  let b = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
                  e === null ? e = [b] : e.push(b), t++;
                }
                if (g.fallback !== void 0) {
                  let j = g.fallback;
                  if (j && typeof j == "object" && !Array.isArray(j)) {
                    if (j.name === void 0) {
                      let b = { instancePath: r + "/match/any/" + u + "/fallback", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [b] : e.push(b), t++;
                    }
                    for (let b in j) if (b !== "name") {
                      let A = { instancePath: r + "/match/any/" + u + "/fallback", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
                      e === null ? e = [A] : e.push(A), t++;
                    }
                    if (j.name !== void 0) {
                      let b = j.name;
                      if (Array.isArray(b)) {
                        if (b.length < 1) {
                          let O = { instancePath: r + "/match/any/" + u + "/fallback/name", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                        let A = b.length;
                        for (let O = 0; O < A; O++) {
                          let K = b[O];
                          if (typeof K == "string") {
                            if (q(K) < 1) {
                              let _ = { instancePath: r + "/match/any/" + u + "/fallback/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + u + "/fallback/name/" + O, schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let A = { instancePath: r + "/match/any/" + u + "/fallback/name", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [A] : e.push(A), t++;
                      }
                    }
                  } else {
                    let b = { instancePath: r + "/match/any/" + u + "/fallback", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [b] : e.push(b), t++;
                  }
                }
              } else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf/8/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [j] : e.push(j), t++;
              }
              var m = M === t;
              if (I = I || m, m && v !== true && (v = true), I) t = x, e !== null && (x ? e.length = x : e = null);
              else {
                let j = { instancePath: r + "/match/any/" + u, schemaPath: "#/properties/match/properties/any/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = [j] : e.push(j), t++;
              }
            }
          } else {
            let k = { instancePath: r + "/match/any", schemaPath: "#/properties/match/properties/any/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.unlike !== void 0) {
      let n = a.unlike;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k], g = t, x = false, I = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.call === void 0) {
              let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/0/required", keyword: "required", params: { missingProperty: "call" } };
              e === null ? e = [D] : e.push(D), t++;
            }
            for (let D in u) if (D !== "call") {
              let T = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (u.call !== void 0) {
              let D = u.call;
              if (D && typeof D == "object" && !Array.isArray(D)) {
                if (D.name === void 0) {
                  let T = { instancePath: r + "/unlike/" + k + "/call", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [T] : e.push(T), t++;
                }
                for (let T in D) if (T !== "name") {
                  let R = { instancePath: r + "/unlike/" + k + "/call", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                if (D.name !== void 0) {
                  let T = D.name;
                  if (Array.isArray(T)) {
                    if (T.length < 1) {
                      let C = { instancePath: r + "/unlike/" + k + "/call/name", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [C] : e.push(C), t++;
                    }
                    let R = T.length;
                    for (let C = 0; C < R; C++) {
                      let M = T[C];
                      if (typeof M == "string") {
                        if (q(M) < 1) {
                          let j = { instancePath: r + "/unlike/" + k + "/call/name/" + C, schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [j] : e.push(j), t++;
                        }
                      } else {
                        let j = { instancePath: r + "/unlike/" + k + "/call/name/" + C, schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [j] : e.push(j), t++;
                      }
                    }
                  } else {
                    let R = { instancePath: r + "/unlike/" + k + "/call/name", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [R] : e.push(R), t++;
                  }
                }
              } else {
                let T = { instancePath: r + "/unlike/" + k + "/call", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [D] : e.push(D), t++;
          }
          var d = I === t;
          if (x = x || d, d) var h = true;
          let B = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.receiver === void 0) {
              let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/1/required", keyword: "required", params: { missingProperty: "receiver" } };
              e === null ? e = [D] : e.push(D), t++;
            }
            for (let D in u) if (D !== "receiver") {
              let T = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (u.receiver !== void 0) {
              let D = u.receiver;
              if (Array.isArray(D)) {
                if (D.length < 1) {
                  let R = { instancePath: r + "/unlike/" + k + "/receiver", schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let T = D.length;
                for (let R = 0; R < T; R++) {
                  let C = D[R];
                  if (typeof C == "string") {
                    if (q(C) < 1) {
                      let M = { instancePath: r + "/unlike/" + k + "/receiver/" + R, schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                  } else {
                    let M = { instancePath: r + "/unlike/" + k + "/receiver/" + R, schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [M] : e.push(M), t++;
                  }
                }
              } else {
                let T = { instancePath: r + "/unlike/" + k + "/receiver", schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [D] : e.push(D), t++;
          }
          var d = B === t;
          x = x || d, d && h !== true && (h = true);
          let S = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.argument === void 0) {
              let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/2/required", keyword: "required", params: { missingProperty: "argument" } };
              e === null ? e = [D] : e.push(D), t++;
            }
            for (let D in u) if (D !== "argument") {
              let T = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (u.argument !== void 0) {
              let D = u.argument;
              if (Array.isArray(D)) {
                if (D.length < 1) {
                  let R = { instancePath: r + "/unlike/" + k + "/argument", schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let T = D.length;
                for (let R = 0; R < T; R++) {
                  let C = D[R];
                  if (typeof C == "string") {
                    if (q(C) < 1) {
                      let M = { instancePath: r + "/unlike/" + k + "/argument/" + R, schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                  } else {
                    let M = { instancePath: r + "/unlike/" + k + "/argument/" + R, schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [M] : e.push(M), t++;
                  }
                }
              } else {
                let T = { instancePath: r + "/unlike/" + k + "/argument", schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [D] : e.push(D), t++;
          }
          var d = S === t;
          x = x || d, d && h !== true && (h = true);
          let G = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.word === void 0) {
              let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/3/required", keyword: "required", params: { missingProperty: "word" } };
              e === null ? e = [D] : e.push(D), t++;
            }
            for (let D in u) if (D !== "word") {
              let T = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (u.word !== void 0) {
              let D = u.word;
              if (Array.isArray(D)) {
                if (D.length < 1) {
                  let R = { instancePath: r + "/unlike/" + k + "/word", schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let T = D.length;
                for (let R = 0; R < T; R++) {
                  let C = D[R];
                  if (typeof C == "string") {
                    if (q(C) < 1) {
                      let M = { instancePath: r + "/unlike/" + k + "/word/" + R, schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                  } else {
                    let M = { instancePath: r + "/unlike/" + k + "/word/" + R, schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [M] : e.push(M), t++;
                  }
                }
              } else {
                let T = { instancePath: r + "/unlike/" + k + "/word", schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [D] : e.push(D), t++;
          }
          var d = G === t;
          x = x || d, d && h !== true && (h = true);
          let W = t;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.within === void 0) {
              let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/4/required", keyword: "required", params: { missingProperty: "within" } };
              e === null ? e = [D] : e.push(D), t++;
            }
            for (let D in u) if (D !== "within") {
              let T = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
              e === null ? e = [T] : e.push(T), t++;
            }
            if (u.within !== void 0) {
              let D = u.within;
              if (Array.isArray(D)) {
                if (D.length < 1) {
                  let R = { instancePath: r + "/unlike/" + k + "/within", schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let T = D.length;
                for (let R = 0; R < T; R++) {
                  let C = D[R];
                  if (typeof C == "string") {
                    if (q(C) < 1) {
                      let M = { instancePath: r + "/unlike/" + k + "/within/" + R, schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [M] : e.push(M), t++;
                    }
                  } else {
                    let M = { instancePath: r + "/unlike/" + k + "/within/" + R, schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [M] : e.push(M), t++;
                  }
                }
              } else {
                let T = { instancePath: r + "/unlike/" + k + "/within", schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [T] : e.push(T), t++;
              }
            }
          } else {
            let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [D] : e.push(D), t++;
          }
          var d = W === t;
          if (x = x || d, d && h !== true && (h = true), x) t = g, e !== null && (g ? e.length = g : e = null);
          else {
            let D = { instancePath: r + "/unlike/" + k, schemaPath: "#/properties/unlike/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [D] : e.push(D), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/unlike", schemaPath: "#/properties/unlike/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.evidence !== void 0) {
      let n = a.evidence;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) {
          let k = t;
          if (!(o === "recipient-argument" || o === "dm-type" || o === "dm-route" || o === "dm-file" || o === "user-author" || o === "user-content" || o === "flag-key")) {
            let u = { instancePath: r + "/evidence", schemaPath: "#/properties/evidence/propertyNames/enum", keyword: "enum", params: { allowedValues: Pe.properties.evidence.propertyNames.enum }, propertyName: o };
            e === null ? e = [u] : e.push(u), t++;
          }
          var p = k === t;
          if (!p) {
            let u = { instancePath: r + "/evidence", schemaPath: "#/properties/evidence/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
        for (let o in n) {
          let k = n[o];
          if (Array.isArray(k)) {
            if (k.length < 1) {
              let g = { instancePath: r + "/evidence/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evidence/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), t++;
            }
            let u = k.length;
            for (let g = 0; g < u; g++) {
              let x = k[g];
              if (typeof x == "string") {
                if (q(x) < 1) {
                  let I = { instancePath: r + "/evidence/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + g, schemaPath: "#/properties/evidence/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [I] : e.push(I), t++;
                }
              } else {
                let I = { instancePath: r + "/evidence/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + g, schemaPath: "#/properties/evidence/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [I] : e.push(I), t++;
              }
            }
          } else {
            let u = { instancePath: r + "/evidence/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evidence/additionalProperties/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [u] : e.push(u), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.stated !== void 0 && typeof a.stated != "boolean") {
      let n = { instancePath: r + "/stated", schemaPath: "#/properties/stated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.settings !== void 0) {
      let n = a.settings;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (u && typeof u == "object" && !Array.isArray(u)) {
            if (u.setting === void 0) {
              let g = { instancePath: r + "/settings/" + k, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: "setting" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (u.name === void 0) {
              let g = { instancePath: r + "/settings/" + k, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (u.values === void 0) {
              let g = { instancePath: r + "/settings/" + k, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: "values" } };
              e === null ? e = [g] : e.push(g), t++;
            }
            for (let g in u) if (!(g === "setting" || g === "name" || g === "owners" || g === "values")) {
              let x = { instancePath: r + "/settings/" + k, schemaPath: "#/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (u.setting !== void 0) {
              let g = u.setting;
              if (typeof g != "string") {
                let x = { instancePath: r + "/settings/" + k + "/setting", schemaPath: "#/properties/settings/items/properties/setting/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [x] : e.push(x), t++;
              }
              if (!(g === "activity-status" || g === "connection-list" || g === "group-discovery" || g === "join-consent" || g === "location-collection" || g === "location-metadata" || g === "location-precision" || g === "location-visibility" || g === "lock-screen-content" || g === "media-audience" || g === "message-requests" || g === "negative-feedback" || g === "night-notifications" || g === "notifications" || g === "personalisation" || g === "post-audience" || g === "profile-visibility" || g === "re-engagement" || g === "read-receipts" || g === "resharing" || g === "search-discoverability" || g === "sensitive-content" || g === "sharing-duration" || g === "who-can-comment" || g === "who-can-invite" || g === "who-can-message")) {
                let x = { instancePath: r + "/settings/" + k + "/setting", schemaPath: "#/properties/settings/items/properties/setting/enum", keyword: "enum", params: { allowedValues: Pe.properties.settings.items.properties.setting.enum } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.name !== void 0) {
              let g = u.name;
              if (Array.isArray(g)) {
                if (g.length < 1) {
                  let I = { instancePath: r + "/settings/" + k + "/name", schemaPath: "#/properties/settings/items/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [I] : e.push(I), t++;
                }
                let x = g.length;
                for (let I = 0; I < x; I++) {
                  let B = g[I];
                  if (typeof B == "string") {
                    if (q(B) < 1) {
                      let S = { instancePath: r + "/settings/" + k + "/name/" + I, schemaPath: "#/properties/settings/items/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [S] : e.push(S), t++;
                    }
                  } else {
                    let S = { instancePath: r + "/settings/" + k + "/name/" + I, schemaPath: "#/properties/settings/items/properties/name/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                }
              } else {
                let x = { instancePath: r + "/settings/" + k + "/name", schemaPath: "#/properties/settings/items/properties/name/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.owners !== void 0) {
              let g = u.owners;
              if (Array.isArray(g)) {
                if (g.length < 1) {
                  let I = { instancePath: r + "/settings/" + k + "/owners", schemaPath: "#/properties/settings/items/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [I] : e.push(I), t++;
                }
                let x = g.length;
                for (let I = 0; I < x; I++) {
                  let B = g[I];
                  if (typeof B == "string") {
                    if (q(B) < 1) {
                      let S = { instancePath: r + "/settings/" + k + "/owners/" + I, schemaPath: "#/properties/settings/items/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [S] : e.push(S), t++;
                    }
                  } else {
                    let S = { instancePath: r + "/settings/" + k + "/owners/" + I, schemaPath: "#/properties/settings/items/properties/owners/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                }
              } else {
                let x = { instancePath: r + "/settings/" + k + "/owners", schemaPath: "#/properties/settings/items/properties/owners/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
            if (u.values !== void 0) {
              let g = u.values;
              if (g && typeof g == "object" && !Array.isArray(g)) for (let x in g) {
                let I = g[x];
                if (Array.isArray(I)) {
                  let B = I.length;
                  for (let S = 0; S < B; S++) {
                    let G = I[S];
                    if (typeof G == "string") {
                      if (q(G) < 1) {
                        let W = { instancePath: r + "/settings/" + k + "/values/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + S, schemaPath: "#/properties/settings/items/properties/values/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [W] : e.push(W), t++;
                      }
                    } else {
                      let W = { instancePath: r + "/settings/" + k + "/values/" + x.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + S, schemaPath: "#/properties/settings/items/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [W] : e.push(W), t++;
                    }
                  }
                } else {
                  let B = { instancePath: r + "/settings/" + k + "/values/" + x.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/items/properties/values/additionalProperties/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [B] : e.push(B), t++;
                }
              }
              else {
                let x = { instancePath: r + "/settings/" + k + "/values", schemaPath: "#/properties/settings/items/properties/values/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [x] : e.push(x), t++;
              }
            }
          } else {
            let g = { instancePath: r + "/settings/" + k, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.owners !== void 0) {
      let n = a.owners;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let k = { instancePath: r + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [k] : e.push(k), t++;
        }
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (typeof u == "string") {
            if (q(u) < 1) {
              let g = { instancePath: r + "/owners/" + k, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: r + "/owners/" + k, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.inverts !== void 0) {
      let n = a.inverts;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let k = { instancePath: r + "/inverts", schemaPath: "#/properties/inverts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [k] : e.push(k), t++;
        }
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (typeof u == "string") {
            if (q(u) < 1) {
              let g = { instancePath: r + "/inverts/" + k, schemaPath: "#/properties/inverts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: r + "/inverts/" + k, schemaPath: "#/properties/inverts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/inverts", schemaPath: "#/properties/inverts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.fillers !== void 0) {
      let n = a.fillers;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let k = { instancePath: r + "/fillers", schemaPath: "#/properties/fillers/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [k] : e.push(k), t++;
        }
        let o = n.length;
        for (let k = 0; k < o; k++) {
          let u = n[k];
          if (typeof u == "string") {
            if (q(u) < 1) {
              let g = { instancePath: r + "/fillers/" + k, schemaPath: "#/properties/fillers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: r + "/fillers/" + k, schemaPath: "#/properties/fillers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let o = { instancePath: r + "/fillers", schemaPath: "#/properties/fillers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
    if (a.detector !== void 0) {
      let n = a.detector;
      if (typeof n == "string") {
        if (q(n) < 1) {
          let o = { instancePath: r + "/detector", schemaPath: "#/properties/detector/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), t++;
        }
      } else {
        let o = { instancePath: r + "/detector", schemaPath: "#/properties/detector/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [o] : e.push(o), t++;
      }
    }
  } else {
    let n = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), t++;
  }
  return jt.errors = e, t === 0;
}
jt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/kit/schema-words.ts
function show(value) {
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return typeof value === "object" && value !== null ? typeOf(value) : String(value);
}
function typeOf(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  if (typeof value === "string") return `the text ${show(value)}`;
  return typeof value === "number" ? `the number ${value}` : String(value);
}
function typeWords(type) {
  const words = {
    object: "a group of keys",
    array: "a list",
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    null: "empty"
  };
  return listOf(
    [type].flat().map((one) => words[String(one)] ?? String(one)),
    "or"
  );
}
function nounOf(path) {
  const key = [...path].reverse().find((step) => !/^\d+$/.test(String(step)));
  if (key === "kind" && path.includes("features")) return "a kind of feature";
  return key === void 0 ? "allowed here" : `a value for "${key}"`;
}
function formatWords(format) {
  return { date: "a day of the calendar, written YYYY-MM-DD", uri: "a web address" }[format] ?? `a ${format}`;
}
function patternHint(pattern) {
  if (pattern.includes("\\+")) return ", like 13-15 or 18+";
  if (pattern === "^[A-Z]{2}$") return ", two capital letters like GB";
  return ` (${pattern})`;
}

// src/kit/schema-trouble.ts
function describeTroubles(errors, value, known) {
  const chosen = chooseBranches(errors.filter((error) => !isEcho(error)));
  const kept = withoutConsequences(chosen);
  const knownOrMissing = (path) => [...known(path), ...missingAt(chosen, path)];
  const seen = /* @__PURE__ */ new Set();
  const troubles = [];
  for (const error of kept) {
    const trouble = describe(error, value, knownOrMissing);
    const place = JSON.stringify([trouble.path, error.keyword === "required" ? trouble.message : ""]);
    if (seen.has(place)) continue;
    seen.add(place);
    troubles.push({
      ...trouble,
      isUnknownKey: error.keyword === "additionalProperties" || error.propertyName !== void 0
    });
  }
  const unknownKeys = troubles.filter((trouble) => trouble.isUnknownKey).map((trouble) => trouble.path);
  return troubles.filter(
    (trouble) => trouble.isUnknownKey || !unknownKeys.some((key) => key.every((step, index) => step === trouble.path[index]))
  );
}
function isEcho({ keyword, schemaPath }) {
  return keyword === "if" || keyword === "propertyNames" || schemaPath.includes("/contains/");
}
function describe(error, value, known) {
  const path = steps(error.instancePath);
  const params = error.params;
  const given = at(value, path);
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      return {
        path: [...path, key],
        onKey: true,
        message: `"${key}" is not a key here${didYouMean(key, known(path))}`
      };
    }
    case "required":
      return { path, onKey: true, message: `"${String(params["missingProperty"])}" is missing` };
    case "enum": {
      const allowed = params["allowedValues"].map(String);
      const name = error.propertyName;
      if (name !== void 0)
        return {
          path: [...path, name],
          onKey: true,
          message: `"${name}" is not a key here${didYouMean(name, allowed)}`
        };
      const guess = didYouMean(String(given), allowed);
      const choice = guess || (allowed.length > 30 ? "" : `; it can be ${listOf(
        allowed.map((word) => `"${word}"`),
        "or"
      )}`);
      return { path, onKey: false, message: `${show(given)} is not ${nounOf(path)}${choice}` };
    }
    case "const":
      return { path, onKey: false, message: `must be ${show(params["allowedValue"])}, not ${show(given)}` };
    case "type":
      return { path, onKey: false, message: `must be ${typeWords(params["type"])}, not ${typeOf(given)}` };
    case "pattern": {
      const name = error.propertyName;
      if (name !== void 0) {
        return {
          path: [...path, name],
          onKey: true,
          message: `"${name}" cannot be a key: use small letters, digits and hyphens`
        };
      }
      return {
        path,
        onKey: false,
        message: `${show(given)} is not written as it must be${patternHint(String(params["pattern"]))}`
      };
    }
    case "format":
      return { path, onKey: false, message: `${show(given)} is not ${formatWords(String(params["format"]))}` };
    case "minLength":
      return { path, onKey: false, message: "must not be empty" };
    case "minItems":
      return {
        path,
        onKey: false,
        message: `needs at least ${Number(params["limit"]) === 1 ? "one entry" : `${String(params["limit"])} entries`}`
      };
    case "contains":
      return {
        path,
        onKey: true,
        message: 'needs at least one example with verdict "pass" and one with verdict "fail"'
      };
    case "minimum":
    case "maximum":
      return {
        path,
        onKey: false,
        message: `must be ${error.keyword === "minimum" ? "at least" : "at most"} ${String(params["limit"])}, not ${show(given)}`
      };
    case "anyOf":
      return { path, onKey: true, message: "has none of the forms that are allowed here" };
    default:
      return { path, onKey: false, message: `is not allowed here (${error.keyword})` };
  }
}
function withoutConsequences(errors) {
  return errors.filter((error) => {
    if (error.keyword === "contains") return !errors.some((one) => one.instancePath.startsWith(`${error.instancePath}/`));
    if (error.keyword !== "required") return true;
    const missing = missingAt(errors, steps(error.instancePath));
    const meant = errors.filter((one) => one.keyword === "additionalProperties" && one.instancePath === error.instancePath).map((one) => nearest(String(one.params["additionalProperty"]), missing));
    return !meant.includes(String(error.params["missingProperty"]));
  });
}
function missingAt(errors, path) {
  const pointer = JSON.stringify(path);
  return errors.filter((error) => error.keyword === "required" && JSON.stringify(steps(error.instancePath)) === pointer).map((error) => String(error.params["missingProperty"]));
}
function chooseBranches(errors) {
  let rest = [...errors];
  for (const choice of errors.filter((error) => error.keyword === "anyOf")) {
    const inside = rest.filter((error) => error !== choice && isBelow(error, choice));
    const branches = /* @__PURE__ */ new Map();
    for (const error of inside) {
      const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split("/")[0];
      branches.set(branch, [...branches.get(branch) ?? [], error]);
    }
    const meant = [...branches.values()].filter(
      (branch) => branch.every((error) => error.instancePath !== choice.instancePath)
    );
    rest = rest.filter((error) => !inside.includes(error));
    if (meant.length === 1) rest = [...rest.filter((error) => error !== choice), ...meant[0]];
  }
  return rest;
}
function isBelow(error, choice) {
  const isSamePart = error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return isSamePart && error.schemaPath.startsWith(`${choice.schemaPath}/`);
}
function steps(pointer) {
  if (pointer === "") return [];
  return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function at(value, path) {
  return path.reduce((inner, key) => inner?.[key], value);
}

// src/kit/document.ts
function readDocument(path, text, kind) {
  if (Buffer.byteLength(text) > MAX_YAML_BYTES) {
    const size = (Buffer.byteLength(text) / 1024 / 1024).toFixed(1);
    const message = `${size} MB is more than a file of this kind can have (1 MB)`;
    return {
      value: null,
      file: null,
      notices: [
        { code: kind.tooLarge, message, at: topOf(path), hint: "split it, or check whether it is the right file" }
      ]
    };
  }
  const file = parseYaml(path, text);
  if (file.troubles.length > 0) {
    const notices2 = file.troubles.map(({ message, at: at2, hint }) => ({ code: kind.syntax, message, at: at2, hint }));
    return { value: null, file, notices: notices2 };
  }
  if (file.value === null) {
    return {
      value: null,
      file,
      notices: [{ code: kind.invalid, message: "the file is empty", at: topOf(path), hint: "write it, or delete it" }]
    };
  }
  if (kind.validate(file.value)) return { value: file.value, file, notices: [] };
  const troubles = describeTroubles(kind.validate.errors ?? [], file.value, (keys) => kind.known(keys, file.value));
  const notices = troubles.map(({ path: keys, onKey, message }) => ({
    code: kind.invalid,
    message: `${keyPath(keys)}: ${message}`.replace(/^: /, ""),
    at: onKey ? file.placeOfKey(keys) : file.placeOf(keys),
    hint: null
  }));
  return { value: null, file, notices };
}
function keyPath(keys) {
  return keys.map((key, index) => /^\d+$/.test(String(key)) ? `[${key}]` : `${index > 0 ? "." : ""}${key}`).join("");
}

// src/load/read-folder.ts
function readFolder(tree, folder, kind, skip = () => false) {
  const loaded = [];
  const notices = [];
  for (const { path } of tree.list()) {
    if (!path.startsWith(`${folder}/`) || skip(path)) continue;
    if (path.endsWith(".yml")) {
      notices.push({
        code: kind.invalid,
        message: "files here end in .yaml",
        at: topOf(path),
        hint: `rename it to ${path.slice(0, -4)}.yaml`
      });
    }
    if (!path.endsWith(".yaml")) continue;
    try {
      const document = readDocument(path, tree.read(path), kind);
      notices.push(...document.notices);
      if (document.value && document.file) loaded.push({ path, value: document.value, file: document.file });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      notices.push({ code: kind.invalid, message: error.message, at: topOf(path), hint: null });
    }
  }
  return { loaded, notices };
}
function checkId(loaded, key, id, expected, code) {
  if (id === expected) return [];
  return [
    {
      code,
      message: `${key}: "${id}" must be "${expected}", as the file's path says`,
      at: loaded.file.placeOf([key]),
      hint: null
    }
  ];
}

// src/load/policies.ts
function loadPolicies(tree, folder, origin) {
  const { loaded, notices } = readFolder(tree, folder, {
    validate: Nr,
    syntax: "policy-invalid",
    invalid: "policy-invalid",
    tooLarge: "policy-invalid",
    known: () => []
  });
  const policies = loaded.map((one) => {
    const name = one.path.slice(folder.length + 1, -".yaml".length);
    notices.push(...checkId(one, "id", one.value.id, origin === "local" ? `local/${name}` : name, "policy-invalid"));
    const places = {};
    for (const [index, provision] of one.value.provisions.entries()) {
      for (const [link, { rule }] of provision.rules.entries()) {
        places[`${provision.id} ${rule}`] = one.file.placeOf(["provisions", index, "rules", link, "rule"]);
      }
    }
    for (const name2 of Object.keys(one.value.parameters ?? {}))
      places[`parameters.${name2}`] = one.file.placeOfKey(["parameters", name2]);
    return { ...one.value, path: one.path, origin, places };
  });
  return { policies, notices };
}

// src/model/document-keys.ts
var RULE_KEYS = [
  "id",
  "title",
  "severity",
  "confidence",
  "layer",
  "for",
  "when",
  "parameters",
  "let",
  "each",
  "expect",
  "require",
  "at",
  "related",
  "message",
  "why",
  "fix",
  "refs",
  "examples"
];
var MANIFEST_KEYS = [
  "childproof",
  "product",
  "audience",
  "age-assurance",
  "assessments",
  "features",
  "data",
  "third-parties",
  "elsewhere",
  "policies",
  "parameters",
  "severities",
  "exceptions",
  "waivers",
  "flags",
  "code",
  "shared"
];
var ADDITION_KEYS = [
  "childproof",
  "features",
  "age-assurance",
  "assessments",
  "data",
  "third-parties",
  "elsewhere"
];

// src/load/rules.ts
var BLOCK_HINT = 'begin the expression on a line of its own below `|`: YAML reads a leading "!" and a ": " as its own';
var EXPRESSION_LINE = /^(when|require|at|let|each):|^\s+(- )?(?!(engineer|product|auditor|message|name|title|url|verdict)\b)\w+:/;
function loadRules(tree, folder, origin) {
  const { loaded, notices } = readFolder(
    tree,
    folder,
    {
      validate: Vr,
      syntax: "rule-invalid",
      invalid: "rule-invalid",
      tooLarge: "rule-invalid",
      known: (path) => path.length === 0 ? RULE_KEYS : []
    },
    (path) => origin === "built-in" && path.startsWith(`${folder}/vocabulary/`)
  );
  for (const notice of notices) if (looksLikeExpression(tree, notice)) notice.hint = BLOCK_HINT;
  const rules = [];
  for (const one of loaded) {
    const name = one.path.slice(folder.length + 1, -".yaml".length);
    const expected = origin === "local" ? `local/${name.replace(/^local\//, "")}` : name;
    notices.push(...checkId(one, "id", one.value.id, expected, "rule-invalid"));
    const { examples, $schema: _, ...document } = one.value;
    rules.push({ rule: { ...document, path: one.path, origin, ...placesOf(one.file, document) }, examples });
  }
  return { rules, notices };
}
function looksLikeExpression(tree, { at: at2, hint }) {
  if (at2 === null || hint === null || !/tag|quotes/.test(hint)) return false;
  const line = tree.read(at2.path).split("\n")[at2.start.line - 1] ?? "";
  return EXPRESSION_LINE.test(line);
}
function placesOf(file, document) {
  const places = { id: file.placeOf(["id"]) };
  const anchors = {};
  const visit = (value, path) => {
    if (typeof value === "string") {
      const scalar = file.scalarAt(path);
      if (!scalar) return;
      places[path.join(".")] = scalar.place;
      if (scalar.anchors.length > 1) anchors[path.join(".")] = scalar.anchors;
    } else if (value !== null && typeof value === "object") {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    }
  };
  const { when, parameters, let: names, each, require: require2, at: at2, related, message } = document;
  visit({ when, let: names, each, require: require2, at: at2, related, message }, []);
  for (const name of Object.keys(parameters ?? {}))
    places[`parameters.${name}`] = file.placeOfKey(["parameters", name]);
  return { places, anchors };
}

// src/load/vocabulary.ts
function loadVocabulary(tree, folder, origin) {
  const { loaded, notices } = readFolder(tree, folder, {
    validate: Kr,
    syntax: "vocabulary-invalid",
    invalid: "vocabulary-invalid",
    tooLarge: "vocabulary-invalid",
    known: () => []
  });
  const concepts = loaded.map((one) => {
    const name = one.path.slice(folder.length + 1, -".yaml".length);
    notices.push(...checkId(one, "concept", one.value.concept, name, "vocabulary-invalid"));
    return { ...one.value, path: one.path, origin };
  });
  return { concepts, notices };
}

// src/load/index.ts
function loadLibrary(tree) {
  return assemble(tree, { rules: "rules", policies: "policies", vocabulary: "rules/vocabulary" }, "built-in");
}
function loadLocal(tree, builtIn) {
  const folders = {
    rules: ".childproof/rules",
    policies: ".childproof/policies",
    vocabulary: ".childproof/vocabulary"
  };
  const local = assemble(tree, folders, "local");
  local.notices.push(
    ...collisions(local.library.rules, builtIn.rules, (rule) => rule.id, "rule-invalid"),
    ...collisions(local.library.policies, builtIn.policies, (policy) => policy.id, "policy-invalid"),
    ...collisions(local.library.concepts, builtIn.concepts, (concept) => concept.concept, "vocabulary-invalid"),
    ...strays(tree, Object.values(folders))
  );
  return { ...local, sources: sourcesOf(tree, Object.values(folders), local.notices) };
}
function sourcesOf(tree, folders, notices) {
  return tree.list().filter(({ path }) => path.endsWith(".yaml") && folders.some((folder) => isInside(folder, path))).map(({ path, problem }) => {
    const reason = problem ?? notices.find((notice) => notice.at?.path === path)?.message ?? null;
    const status = reason === null ? "read" : "failed";
    return { path, role: "policy", status, reason, digest: problem === void 0 ? tree.digest(path) : null };
  });
}
function strays(tree, folders) {
  return tree.list().filter(({ path }) => /(^|\/)\.childproof\/.*\.ya?ml$/.test(path)).filter(({ path }) => !folders.some((folder) => isInside(folder, path))).map(({ path }) => ({
    code: "not-judged",
    message: `nothing reads this file; own files are read from ${listOf(folders)} of the checked directory`,
    at: topOf(path),
    hint: "move it there, or delete it"
  }));
}
function checkLinks(library) {
  const ids = new Set(library.rules.map((rule) => rule.id));
  const ages = new Set(library.rules.flatMap((rule) => Object.keys(rule.parameters ?? {})));
  return library.policies.flatMap((policy) => {
    const broken = (key, message, hint) => ({
      code: "policy-invalid",
      message,
      at: policy.places[key] ?? topOf(policy.path),
      hint
    });
    const rules = policy.provisions.flatMap(
      (provision) => provision.rules.filter(({ rule }) => !ids.has(rule)).map(
        ({ rule }) => broken(
          `${provision.id} ${rule}`,
          `provision ${provision.id}: there is no rule "${rule}"${didYouMean(rule, ids)}`,
          "correct the id, or write the rule"
        )
      )
    );
    const parameters = Object.keys(policy.parameters ?? {}).filter((name) => !ages.has(name)).map(
      (name) => broken(
        `parameters.${name}`,
        `parameters: no rule has a parameter "${name}"${didYouMean(name, ages)}`,
        "correct the name, or leave it out"
      )
    );
    return [...rules, ...parameters];
  });
}
function assemble(tree, folders, origin) {
  const rules = loadRules(tree, folders.rules, origin);
  const policies = loadPolicies(tree, folders.policies, origin);
  const vocabulary = loadVocabulary(tree, folders.vocabulary, origin);
  return {
    library: { rules: rules.rules.map((one) => one.rule), policies: policies.policies, concepts: vocabulary.concepts },
    rules: rules.rules,
    notices: [...rules.notices, ...policies.notices, ...vocabulary.notices]
  };
}
function collisions(own, builtIn, idOf, code) {
  const taken = new Map(builtIn.map((item) => [idOf(item), "a built-in one"]));
  return own.flatMap((item) => {
    const id = idOf(item);
    const by = taken.get(id);
    taken.set(id, by ?? item.path);
    if (by === void 0) return [];
    return [{ code, message: `"${id}" is taken by ${by}`, at: topOf(item.path), hint: "choose another name" }];
  });
}

// src/builtin.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
var here = import.meta.dirname;
var home = join2(here, "..");
function builtInLibrary() {
  const pack = join2(here, "pack.json");
  if (existsSync(pack)) return JSON.parse(readFileSync2(pack, "utf8"));
  const { library, notices } = loadLibrary(diskTree(home));
  if (notices.length > 0)
    throw new Error(`the built-in library is broken: ${notices.map((notice) => notice.message).join("; ")}`);
  return library;
}

export {
  FOREIGN_FOLDERS,
  decode,
  diskTree,
  Fr,
  zr,
  readDocument,
  keyPath,
  MANIFEST_KEYS,
  ADDITION_KEYS,
  loadLibrary,
  loadLocal,
  checkLinks,
  home,
  builtInLibrary
};
