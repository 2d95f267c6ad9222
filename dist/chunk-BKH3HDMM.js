import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import {
  isInside
} from "./chunk-WKF3AR7X.js";
import {
  sha256
} from "./chunk-HYXXJWIY.js";
import {
  MAX_YAML_BYTES,
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  didYouMean,
  listOf,
  nearest
} from "./chunk-E4KCALTW.js";
import {
  compareText,
  topOf
} from "./chunk-2T5XBO22.js";

// src/kit/trees/disk.ts
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

// src/kit/trees/bytes.ts
import { isAscii, isUtf8 } from "node:buffer";
var FOREIGN_FOLDERS = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".childproof-cache"
]);
var LOOKED_AT = 8e3;
function decode(path, bytes) {
  if (bytes.subarray(0, LOOKED_AT).includes(0)) throw new UnreadableFile(path, "it is a binary file");
  if (!isUtf8(bytes)) throw new UnreadableFile(path, "it is not UTF-8 text");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isAscii(bytes) ? buffer.toString("latin1") : buffer.toString("utf8");
}

// src/kit/trees/disk.ts
function diskTree(folder) {
  const root = realpathSync(folder);
  let entries = null;
  const known = () => entries ??= walk(root);
  let byPath = null;
  let last = null;
  const bytesOf = (path) => {
    if (last?.path === path) return last.bytes;
    const bytes = readBytes(path);
    last = { path, bytes };
    return bytes;
  };
  const readBytes = (path) => {
    byPath ??= new Map(known().map((entry2) => [entry2.path, entry2]));
    const entry = byPath.get(path);
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
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const item of itemsOf(root, folder, found)) {
      const path = folder === "" ? item.name : `${folder}/${item.name}`;
      const full = `${root}${sep}${path}`;
      if (item.isDirectory()) {
        if (!FOREIGN_FOLDERS.has(item.name)) folders.push(path);
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
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    const code = cause.code ?? "unknown reason";
    found.push({
      path: folder,
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
var Qt = (a, r) => () => {
  try {
    return r || a((r = { exports: {} }).exports, r), r.exports;
  } catch (X) {
    throw r = 0, X;
  }
};
var tr = Qt((St) => {
  "use strict";
  Object.defineProperty(St, "__esModule", { value: true });
  function er(a) {
    let r = a.length, X = 0, Y = 0, L;
    for (; Y < r; ) X++, L = a.charCodeAt(Y++), L >= 55296 && L <= 56319 && Y < r && (L = a.charCodeAt(Y), (L & 64512) === 56320 && Y++);
    return X;
  }
  St.default = er;
  er.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Gt = Qt((Le) => {
  "use strict";
  Object.defineProperty(Le, "__esModule", { value: true });
  Le.formatNames = Le.fastFormats = Le.fullFormats = void 0;
  function qe(a, r) {
    return { validate: a, compare: r };
  }
  Le.fullFormats = { date: qe(ar, Ut), time: qe(Ht(true), Bt), "date-time": qe(rr(true), or), "iso-time": qe(Ht(), nr), "iso-date-time": qe(rr(), pr), duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/, uri: kr, "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i, url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu, email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i, ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/, ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i, regex: $r, uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/, "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i, "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/, byte: wr, int32: { type: "number", validate: vr }, int64: { type: "number", validate: Or }, float: { type: "number", validate: ir }, double: { type: "number", validate: ir }, password: true, binary: true };
  Le.fastFormats = { ...Le.fullFormats, date: qe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, Ut), time: qe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Bt), "date-time": qe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, or), "iso-time": qe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, nr), "iso-date-time": qe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, pr), uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i, "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i, email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i };
  Le.formatNames = Object.keys(Le.fullFormats);
  function ur(a) {
    return a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0);
  }
  var mr = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, hr = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ar(a) {
    let r = mr.exec(a);
    if (!r) return false;
    let X = +r[1], Y = +r[2], L = +r[3];
    return Y >= 1 && Y <= 12 && L >= 1 && L <= (Y === 2 && ur(X) ? 29 : hr[Y]);
  }
  function Ut(a, r) {
    if (a && r) return a > r ? 1 : a < r ? -1 : 0;
  }
  var Ct = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function Ht(a) {
    return function(X) {
      let Y = Ct.exec(X);
      if (!Y) return false;
      let L = +Y[1], D = +Y[2], e = +Y[3], t = Y[4], C = Y[5] === "-" ? -1 : 1, j = +(Y[6] || 0), b = +(Y[7] || 0);
      if (j > 23 || b > 59 || a && !t) return false;
      if (L <= 23 && D <= 59 && e < 60) return true;
      let k = D - b * C, h = L - j * C - (k < 0 ? 1 : 0);
      return (h === 23 || h === -1) && (k === 59 || k === -1) && e < 61;
    };
  }
  function Bt(a, r) {
    if (!(a && r)) return;
    let X = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf(), Y = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf();
    if (X && Y) return X - Y;
  }
  function nr(a, r) {
    if (!(a && r)) return;
    let X = Ct.exec(a), Y = Ct.exec(r);
    if (X && Y) return a = X[1] + X[2] + X[3], r = Y[1] + Y[2] + Y[3], a > r ? 1 : a < r ? -1 : 0;
  }
  var Yt = /t|\s/i;
  function rr(a) {
    let r = Ht(a);
    return function(Y) {
      let L = Y.split(Yt);
      return L.length === 2 && ar(L[0]) && r(L[1]);
    };
  }
  function or(a, r) {
    if (!(a && r)) return;
    let X = new Date(a).valueOf(), Y = new Date(r).valueOf();
    if (X && Y) return X - Y;
  }
  function pr(a, r) {
    if (!(a && r)) return;
    let [X, Y] = a.split(Yt), [L, D] = r.split(Yt), e = Ut(X, L);
    if (e !== void 0) return e || Bt(Y, D);
  }
  var gr = /\/|:/, Pr = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function kr(a) {
    return gr.test(a) && Pr.test(a);
  }
  var sr = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function wr(a) {
    return sr.lastIndex = 0, sr.test(a);
  }
  var br = -(2 ** 31), jr = 2 ** 31 - 1;
  function vr(a) {
    return Number.isInteger(a) && a <= jr && a >= br;
  }
  function Or(a) {
    return Number.isInteger(a);
  }
  function ir() {
    return true;
  }
  var Ar = /[^\\]\\Z/;
  function $r(a) {
    if (Ar.test(a)) return false;
    try {
      return new RegExp(a), true;
    } catch {
      return false;
    }
  }
});
var zr = $t;
var Ae = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:manifest", type: "object", required: ["childproof", "product"], properties: { $schema: { type: "string" }, childproof: { type: "integer", const: 1 }, features: { type: "object", additionalProperties: { $ref: "#/$defs/feature" }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "age-assurance": { type: "array", items: { type: "object", required: ["method"], properties: { method: { type: "string", enum: ["self-declaration", "tick-box", "terms-only", "debit-card", "parental-confirmation", "facial-age-estimation", "photo-id-matching", "open-banking", "mobile-operator", "credit-card", "digital-identity", "email-age-estimation"] }, provider: { type: "string", minLength: 1 }, at: { type: "string", enum: ["sign-up", "first-use", "feature", "periodic"] }, appeal: { type: "string", minLength: 1 } }, additionalProperties: false } }, assessments: { type: "array", items: { type: "object", required: ["kind", "ref"], properties: { kind: { type: "string", enum: ["dpia", "best-interests", "children-access", "children-risk", "illegal-content-risk", "conformance"] }, ref: { type: "string", minLength: 1 }, approved: { type: "string", format: "date" }, "review-by": { type: "string", format: "date" }, covers: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false } }, data: { type: "array", items: { type: "object", required: ["item", "purpose"], properties: { item: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, features: { type: "array", items: { type: "string", minLength: 1 } }, required: { type: "boolean" }, retention: { type: "string", minLength: 1 } }, additionalProperties: false } }, "third-parties": { type: "array", items: { type: "object", required: ["name", "purpose"], properties: { name: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, data: { type: "array", items: { type: "string", minLength: 1 } }, reason: { type: "string", minLength: 1 } }, additionalProperties: false } }, elsewhere: { type: "array", items: { type: "object", required: ["capability", "where", "owner", "until"], properties: { capability: { type: "string", minLength: 1 }, where: { type: "string", minLength: 1 }, evidence: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } }, product: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, regions: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, platforms: { type: "array", items: { type: "string", enum: ["web", "ios", "android", "desktop", "console", "device", "vr"] } } }, additionalProperties: false }, audience: { type: "object", properties: { "likely-accessed-by-children": { type: "boolean" }, "minimum-age": { type: "integer", minimum: 0, maximum: 21 }, bands: { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" }, minItems: 1 }, "unknown-age": { type: "string", enum: ["child", "adult", "refused"] } }, additionalProperties: false }, policies: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, parameters: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 25 } }, severities: { type: "object", additionalProperties: { type: "string", enum: ["error", "warning", "note"] } }, exceptions: { type: "array", items: { type: "object", required: ["rule", "subject", "reason", "best-interests", "dpia", "owner", "approved-by", "until"], properties: { rule: { type: "string", minLength: 1 }, subject: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 }, "best-interests": { type: "string", minLength: 1 }, dpia: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, "approved-by": { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } }, waivers: { type: "array", items: { type: "object", required: ["rule", "reason", "owner", "added", "until"], properties: { rule: { type: "string", minLength: 1 }, subject: { type: "string", minLength: 1 }, path: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, added: { type: "string", format: "date" }, until: { type: "string", format: "date" } }, additionalProperties: false } }, flags: { type: "array", items: { type: "object", required: ["files"], properties: { files: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, provider: { type: "string", enum: ["configcat", "firebase", "flagd", "flagsmith", "flipt", "growthbook", "launchdarkly", "object-map", "unleash", "vercel"] }, environment: { type: "string", minLength: 1 }, age: { type: "object", required: ["attribute"], properties: { attribute: { type: "string", minLength: 1 }, type: { type: "string", enum: ["number", "text", "both"] } }, additionalProperties: false }, "birth-date": { type: "object", required: ["attribute"], properties: { attribute: { type: "string", minLength: 1 }, format: { type: "string", enum: ["date", "date-time", "seconds", "milliseconds", "year"] } }, additionalProperties: false }, "age-band": { type: "object", required: ["attribute", "values"], properties: { attribute: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } } }, additionalProperties: false }, minor: { type: "object", required: ["attribute"], properties: { attribute: { type: "string", minLength: 1 }, when: { type: "boolean" } }, additionalProperties: false }, region: { type: "object", required: ["attribute"], properties: { attribute: { type: "string", minLength: 1 } }, additionalProperties: false }, attributes: { type: "object", additionalProperties: { type: "array", items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }, { type: "null" }] } } }, map: { type: "object", properties: { at: { type: "string", minLength: 1 }, value: { type: "string", minLength: 1 }, "minimum-age": { type: "string", minLength: 1 }, countries: { type: "string", minLength: 1 }, rollout: { type: "string", minLength: 1 }, audiences: { type: "object", additionalProperties: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } } }, additionalProperties: false }, complete: { type: "boolean" } }, additionalProperties: false } }, code: { type: "object", properties: { include: { type: "array", items: { type: "string", minLength: 1 } }, exclude: { type: "array", items: { type: "string", minLength: 1 } }, words: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, additionalProperties: false }, shared: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false, $defs: { feature: { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "usage-data": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { autoplay: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { advertisements: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-call": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "camera-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "microphone-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "friend-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "contact-sync": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "who-can-join": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["anyone", "members", "approved"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "endless-feed": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "livestream-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-loading": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["automatic", "limited", "on-request"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "unasked-payment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["at-once", "asked"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { streaks: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] }, settingFlag: { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false }, settingDefault: { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } } } };
var kt = Object.prototype.hasOwnProperty;
var F = tr().default;
var wt = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var qr = new RegExp("^[A-Z]{2}$", "u");
var Ot = new RegExp("^[0-9]{1,3}(-[0-9]{1,3}|\\+)$", "u");
var U = { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "usage-data": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { autoplay: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { advertisements: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-call": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "camera-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "microphone-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "friend-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "contact-sync": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "who-can-join": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["anyone", "members", "approved"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "endless-feed": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "livestream-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-loading": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["automatic", "limited", "on-request"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "unasked-payment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["at-once", "asked"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { streaks: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] };
var lr = { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } };
function z(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = z.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), typeof a != "string" && typeof a != "boolean" && !(a && typeof a == "object" && !Array.isArray(a))) {
    let j = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: lr.type } };
    e === null ? e = [j] : e.push(j), t++;
  }
  if (a && typeof a == "object" && !Array.isArray(a)) for (let j in a) {
    let b = a[j];
    if (typeof b != "string" && typeof b != "boolean") {
      let k = { instancePath: r + "/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: lr.additionalProperties.type } };
      e === null ? e = [k] : e.push(k), t++;
    }
  }
  return z.errors = e, t === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var fr = { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false };
function N(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = N.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.key === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.values === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in a) if (!(j === "key" || j === "environment" || j === "values" || j === "gate" || j === "code-default")) {
      let b = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (a.key !== void 0) {
      let j = a.key;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.environment !== void 0) {
      let j = a.environment;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.values !== void 0) {
      let j = a.values;
      if (j && typeof j == "object" && !Array.isArray(j)) for (let b in j) {
        let k = j[b];
        if (typeof k == "string") {
          if (F(k) < 1) {
            let h = { instancePath: r + "/values/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [h] : e.push(h), t++;
          }
        } else {
          let h = { instancePath: r + "/values/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      else {
        let b = { instancePath: r + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.gate !== void 0) {
      let j = a.gate;
      if (typeof j != "string") {
        let b = { instancePath: r + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
      if (!(j === "flag" || j === "code")) {
        let b = { instancePath: r + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: fr.properties.gate.enum } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a["code-default"] !== void 0) {
      let j = a["code-default"];
      if (typeof j != "string" && !(typeof j == "number" && isFinite(j)) && typeof j != "boolean") {
        let b = { instancePath: r + "/code-default", schemaPath: "#/properties/code-default/type", keyword: "type", params: { type: fr.properties["code-default"].type } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
  } else {
    let j = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [j] : e.push(j), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function bt(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = bt.evaluated;
  C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0);
  let j = t, b = true, k = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "ai-companion") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var h = k === t;
  if (t = j, e !== null && (j ? e.length = j : e = null), h) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var h = y === t;
    if (b = h, b) {
      var p = {};
      p.settings = true, p.kind = true;
    }
  }
  if (!b) {
    let y = { instancePath: r, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  let l = t, n = true, f = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "analytics") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var w = f === t;
  if (t = l, e !== null && (l ? e.length = l : e = null), w) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "usage-data") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["usage-data"] !== void 0) {
          let s = d["usage-data"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/usage-data", schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/usage-data/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/usage-data/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[1].then.properties.settings.properties["usage-data"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/usage-data/options", schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/usage-data/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/usage-data/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/usage-data", schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var w = y === t;
    if (n = w, n) {
      var x = {};
      x.settings = true, x.kind = true;
    }
  }
  if (!n) {
    let y = { instancePath: r, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && x !== void 0 && (x === true ? p = true : (p = p || {}, Object.assign(p, x)));
  let $ = t, I = true, V = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "autoplay") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var g = V === t;
  if (t = $, e !== null && ($ ? e.length = $ : e = null), g) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "autoplay") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.autoplay !== void 0) {
          let s = d.autoplay;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/autoplay", schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/autoplay/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/autoplay/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[2].then.properties.settings.properties.autoplay.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/autoplay/options", schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/autoplay/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/autoplay/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/autoplay", schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var g = y === t;
    if (I = g, I) {
      var q = {};
      q.settings = true, q.kind = true;
    }
  }
  if (!I) {
    let y = { instancePath: r, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && q !== void 0 && (q === true ? p = true : (p = p || {}, Object.assign(p, q)));
  let Z = t, R = true, te = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "behavioural-advertising") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var H = te === t;
  if (t = Z, e !== null && (Z ? e.length = Z : e = null), H) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "advertisements") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.advertisements !== void 0) {
          let s = d.advertisements;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/advertisements", schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/advertisements/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/advertisements/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[3].then.properties.settings.properties.advertisements.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/advertisements/options", schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/advertisements/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/advertisements/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/advertisements", schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var H = y === t;
    if (R = H, R) {
      var se = {};
      se.settings = true, se.kind = true;
    }
  }
  if (!R) {
    let y = { instancePath: r, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && se !== void 0 && (se === true ? p = true : (p = p || {}, Object.assign(p, se)));
  let ie = t, de = true, T = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "calls") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var M = T === t;
  if (t = ie, e !== null && (ie ? e.length = ie : e = null), M) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-call" || s === "camera-at-start" || s === "microphone-at-start")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-call"] !== void 0) {
          let s = d["who-can-call"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-call", schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-call/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-call/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[4].then.properties.settings.properties["who-can-call"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-call/options", schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/who-can-call/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/who-can-call/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-call", schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["camera-at-start"] !== void 0) {
          let s = d["camera-at-start"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/camera-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/camera-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/camera-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[4].then.properties.settings.properties["camera-at-start"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/camera-at-start/options", schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/camera-at-start/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/camera-at-start/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/camera-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["microphone-at-start"] !== void 0) {
          let s = d["microphone-at-start"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/microphone-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/microphone-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/microphone-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[4].then.properties.settings.properties["microphone-at-start"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/microphone-at-start/options", schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/microphone-at-start/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/microphone-at-start/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/microphone-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var M = y === t;
    if (de = M, de) {
      var S = {};
      S.settings = true, S.kind = true;
    }
  }
  if (!de) {
    let y = { instancePath: r, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && S !== void 0 && (S === true ? p = true : (p = p || {}, Object.assign(p, S)));
  let J = t, G = true, O = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "comments") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var P = O === t;
  if (t = J, e !== null && (J ? e.length = J : e = null), P) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-comment" || s === "post-audience")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-comment"] !== void 0) {
          let s = d["who-can-comment"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-comment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-comment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[5].then.properties.settings.properties["who-can-comment"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-comment/options", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/who-can-comment/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/who-can-comment/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["post-audience"] !== void 0) {
          let s = d["post-audience"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/post-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/post-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[5].then.properties.settings.properties["post-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/post-audience/options", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/post-audience/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/post-audience/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var P = y === t;
    if (G = P, G) {
      var v = {};
      v.settings = true, v.kind = true;
    }
  }
  if (!G) {
    let y = { instancePath: r, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && v !== void 0 && (v === true ? p = true : (p = p || {}, Object.assign(p, v)));
  let A = t, E = true, _ = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "connected-device") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var re = _ === t;
  if (t = A, e !== null && (A ? e.length = A : e = null), re) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var re = y === t;
    if (E = re, E) {
      var ee = {};
      ee.settings = true, ee.kind = true;
    }
  }
  if (!E) {
    let y = { instancePath: r, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ee !== void 0 && (ee === true ? p = true : (p = p || {}, Object.assign(p, ee)));
  let De = t, _e = true, vt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "direct-messaging") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var xe = vt === t;
  if (t = De, e !== null && (De ? e.length = De : e = null), xe) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-message" || s === "message-requests" || s === "read-receipts")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-message"] !== void 0) {
          let s = d["who-can-message"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-message/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-message/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[7].then.properties.settings.properties["who-can-message"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-message/options", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/who-can-message/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/who-can-message/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["message-requests"] !== void 0) {
          let s = d["message-requests"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/message-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/message-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[7].then.properties.settings.properties["message-requests"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/message-requests/options", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/message-requests/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/message-requests/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["read-receipts"] !== void 0) {
          let s = d["read-receipts"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/read-receipts/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/read-receipts/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[7].then.properties.settings.properties["read-receipts"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/read-receipts/options", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/read-receipts/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/read-receipts/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var xe = y === t;
    if (_e = xe, _e) {
      var Q = {};
      Q.settings = true, Q.kind = true;
    }
  }
  if (!_e) {
    let y = { instancePath: r, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && Q !== void 0 && (Q === true ? p = true : (p = p || {}, Object.assign(p, Q)));
  let ae = t, fe = true, Ve = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "friend-suggestions") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var ne = Ve === t;
  if (t = ae, e !== null && (ae ? e.length = ae : e = null), ne) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "friend-requests" || s === "contact-sync")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["friend-requests"] !== void 0) {
          let s = d["friend-requests"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/friend-requests", schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/friend-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/friend-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[8].then.properties.settings.properties["friend-requests"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/friend-requests/options", schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/friend-requests/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/friend-requests/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/friend-requests", schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["contact-sync"] !== void 0) {
          let s = d["contact-sync"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/contact-sync", schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/contact-sync/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/contact-sync/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[8].then.properties.settings.properties["contact-sync"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/contact-sync/options", schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/contact-sync/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/contact-sync/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/contact-sync", schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var ne = y === t;
    if (fe = ne, fe) {
      var le = {};
      le.settings = true, le.kind = true;
    }
  }
  if (!fe) {
    let y = { instancePath: r, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && le !== void 0 && (le === true ? p = true : (p = p || {}, Object.assign(p, le)));
  let Fe = t, Ie = true, oe = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "geolocation") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var ze = oe === t;
  if (t = Fe, e !== null && (Fe ? e.length = Fe : e = null), ze) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "location-collection" || s === "location-visibility" || s === "location-precision" || s === "sharing-duration")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["location-collection"] !== void 0) {
          let s = d["location-collection"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-collection/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/location-collection/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["location-collection"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-collection/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/location-collection/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/location-collection/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["location-visibility"] !== void 0) {
          let s = d["location-visibility"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/location-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["location-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-visibility/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/location-visibility/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/location-visibility/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["location-precision"] !== void 0) {
          let s = d["location-precision"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-precision/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "exact" || m === "neighbourhood" || m === "city")) {
                  let c = { instancePath: r + "/settings/location-precision/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["location-precision"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-precision/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/location-precision/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/location-precision/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["sharing-duration"] !== void 0) {
          let s = d["sharing-duration"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/sharing-duration/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "until-switched-off" || m === "session")) {
                  let c = { instancePath: r + "/settings/sharing-duration/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[9].then.properties.settings.properties["sharing-duration"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/sharing-duration/options", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/sharing-duration/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/sharing-duration/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var ze = y === t;
    if (Ie = ze, Ie) {
      var ce = {};
      ce.settings = true, ce.kind = true;
    }
  }
  if (!Ie) {
    let y = { instancePath: r, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ce !== void 0 && (ce === true ? p = true : (p = p || {}, Object.assign(p, ce)));
  let Ne = t, Ke = true, Ft = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "group-chat") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var We = Ft === t;
  if (t = Ne, e !== null && (Ne ? e.length = Ne : e = null), We) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-invite" || s === "who-can-join" || s === "join-consent" || s === "group-discovery")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-invite"] !== void 0) {
          let s = d["who-can-invite"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-invite/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-invite/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["who-can-invite"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-invite/options", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/who-can-invite/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/who-can-invite/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["who-can-join"] !== void 0) {
          let s = d["who-can-join"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-join", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-join/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "anyone" || m === "members" || m === "approved")) {
                  let c = { instancePath: r + "/settings/who-can-join/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["who-can-join"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-join/options", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/who-can-join/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/who-can-join/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-join", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["join-consent"] !== void 0) {
          let s = d["join-consent"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/join-consent/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "added-directly" || m === "accept-first")) {
                  let c = { instancePath: r + "/settings/join-consent/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["join-consent"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/join-consent/options", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/join-consent/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/join-consent/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["group-discovery"] !== void 0) {
          let s = d["group-discovery"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/group-discovery/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/group-discovery/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[10].then.properties.settings.properties["group-discovery"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/group-discovery/options", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/group-discovery/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/group-discovery/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var We = y === t;
    if (Ke = We, Ke) {
      var ye = {};
      ye.settings = true, ye.kind = true;
    }
  }
  if (!Ke) {
    let y = { instancePath: r, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ye !== void 0 && (ye === true ? p = true : (p = p || {}, Object.assign(p, ye)));
  let Ee = t, Te = true, It = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "infinite-scroll") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Re = It === t;
  if (t = Ee, e !== null && (Ee ? e.length = Ee : e = null), Re) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "endless-feed") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["endless-feed"] !== void 0) {
          let s = d["endless-feed"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/endless-feed", schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/endless-feed/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/endless-feed/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[11].then.properties.settings.properties["endless-feed"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/endless-feed/options", schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/endless-feed/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/endless-feed/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/endless-feed", schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Re = y === t;
    if (Te = Re, Te) {
      var ue = {};
      ue.settings = true, ue.kind = true;
    }
  }
  if (!Te) {
    let y = { instancePath: r, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ue !== void 0 && (ue === true ? p = true : (p = p || {}, Object.assign(p, ue)));
  let Ze = t, Me = true, Vt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "livestream") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Se = Vt === t;
  if (t = Ze, e !== null && (Ze ? e.length = Ze : e = null), Se) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "livestream-audience") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["livestream-audience"] !== void 0) {
          let s = d["livestream-audience"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/livestream-audience", schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/livestream-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/livestream-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[12].then.properties.settings.properties["livestream-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/livestream-audience/options", schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/livestream-audience/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/livestream-audience/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/livestream-audience", schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Se = y === t;
    if (Me = Se, Me) {
      var me = {};
      me.settings = true, me.kind = true;
    }
  }
  if (!Me) {
    let y = { instancePath: r, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && me !== void 0 && (me === true ? p = true : (p = p || {}, Object.assign(p, me)));
  let Ce = t, He = true, zt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "loot-boxes") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Ye = zt === t;
  if (t = Ce, e !== null && (Ce ? e.length = Ce : e = null), Ye) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Ye = y === t;
    if (He = Ye, He) {
      var he = {};
      he.settings = true, he.kind = true;
    }
  }
  if (!He) {
    let y = { instancePath: r, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && he !== void 0 && (he === true ? p = true : (p = p || {}, Object.assign(p, he)));
  let Ue = t, Be = true, Nt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "media-upload") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Ge = Nt === t;
  if (t = Ue, e !== null && (Ue ? e.length = Ue : e = null), Ge) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "location-metadata" || s === "media-audience" || s === "media-loading" || s === "resharing")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["location-metadata"] !== void 0) {
          let s = d["location-metadata"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-metadata/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "kept" || m === "removed")) {
                  let c = { instancePath: r + "/settings/location-metadata/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties["location-metadata"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-metadata/options", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/location-metadata/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/location-metadata/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["media-audience"] !== void 0) {
          let s = d["media-audience"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/media-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/media-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties["media-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/media-audience/options", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/media-audience/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/media-audience/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["media-loading"] !== void 0) {
          let s = d["media-loading"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/media-loading", schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/media-loading/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "automatic" || m === "limited" || m === "on-request")) {
                  let c = { instancePath: r + "/settings/media-loading/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties["media-loading"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/media-loading/options", schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/media-loading/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/media-loading/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/media-loading", schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d.resharing !== void 0) {
          let s = d.resharing;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/resharing/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/resharing/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[14].then.properties.settings.properties.resharing.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/resharing/options", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/resharing/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/resharing/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Ge = y === t;
    if (Be = Ge, Be) {
      var ge = {};
      ge.settings = true, ge.kind = true;
    }
  }
  if (!Be) {
    let y = { instancePath: r, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ge !== void 0 && (ge === true ? p = true : (p = p || {}, Object.assign(p, ge)));
  let Xe = t, Je = true, Kt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "parental-monitoring") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Qe = Kt === t;
  if (t = Xe, e !== null && (Xe ? e.length = Xe : e = null), Qe) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Qe = y === t;
    if (Je = Qe, Je) {
      var Pe = {};
      Pe.settings = true, Pe.kind = true;
    }
  }
  if (!Je) {
    let y = { instancePath: r, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && Pe !== void 0 && (Pe === true ? p = true : (p = p || {}, Object.assign(p, Pe)));
  let et = t, tt = true, Wt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "public-profile") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var rt = Wt === t;
  if (t = et, e !== null && (et ? e.length = et : e = null), rt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "profile-visibility" || s === "search-discoverability" || s === "activity-status" || s === "connection-list")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["profile-visibility"] !== void 0) {
          let s = d["profile-visibility"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/profile-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/profile-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["profile-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/profile-visibility/options", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/profile-visibility/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/profile-visibility/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["search-discoverability"] !== void 0) {
          let s = d["search-discoverability"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/search-discoverability/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/search-discoverability/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["search-discoverability"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/search-discoverability/options", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/search-discoverability/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/search-discoverability/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["activity-status"] !== void 0) {
          let s = d["activity-status"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/activity-status/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/activity-status/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["activity-status"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/activity-status/options", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/activity-status/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/activity-status/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["connection-list"] !== void 0) {
          let s = d["connection-list"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/connection-list/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/connection-list/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[16].then.properties.settings.properties["connection-list"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/connection-list/options", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/connection-list/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/connection-list/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var rt = y === t;
    if (tt = rt, tt) {
      var ke = {};
      ke.settings = true, ke.kind = true;
    }
  }
  if (!tt) {
    let y = { instancePath: r, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ke !== void 0 && (ke === true ? p = true : (p = p || {}, Object.assign(p, ke)));
  let st = t, it = true, Et = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "purchases") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var at2 = Et === t;
  if (t = st, e !== null && (st ? e.length = st : e = null), at2) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "unasked-payment") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["unasked-payment"] !== void 0) {
          let s = d["unasked-payment"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/unasked-payment", schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/unasked-payment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "at-once" || m === "asked")) {
                  let c = { instancePath: r + "/settings/unasked-payment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[17].then.properties.settings.properties["unasked-payment"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/unasked-payment/options", schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/unasked-payment/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/unasked-payment/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/unasked-payment", schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var at2 = y === t;
    if (it = at2, it) {
      var we = {};
      we.settings = true, we.kind = true;
    }
  }
  if (!it) {
    let y = { instancePath: r, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && we !== void 0 && (we === true ? p = true : (p = p || {}, Object.assign(p, we)));
  let nt = t, ot = true, Tt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "push-notifications") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var pt = Tt === t;
  if (t = nt, e !== null && (nt ? e.length = nt : e = null), pt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "notifications" || s === "night-notifications" || s === "lock-screen-content" || s === "re-engagement")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.notifications !== void 0) {
          let s = d.notifications;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties.notifications.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/notifications/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/notifications/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["night-notifications"] !== void 0) {
          let s = d["night-notifications"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/night-notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/night-notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties["night-notifications"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/night-notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/night-notifications/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/night-notifications/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["lock-screen-content"] !== void 0) {
          let s = d["lock-screen-content"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/lock-screen-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "full" || m === "hidden")) {
                  let c = { instancePath: r + "/settings/lock-screen-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties["lock-screen-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/lock-screen-content/options", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/lock-screen-content/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/lock-screen-content/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["re-engagement"] !== void 0) {
          let s = d["re-engagement"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/re-engagement/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/re-engagement/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[18].then.properties.settings.properties["re-engagement"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/re-engagement/options", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/re-engagement/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/re-engagement/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var pt = y === t;
    if (ot = pt, ot) {
      var be = {};
      be.settings = true, be.kind = true;
    }
  }
  if (!ot) {
    let y = { instancePath: r, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && be !== void 0 && (be === true ? p = true : (p = p || {}, Object.assign(p, be)));
  let lt = t, ft = true, Rt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "recommender-feed") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var dt = Rt === t;
  if (t = lt, e !== null && (lt ? e.length = lt : e = null), dt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "personalisation" || s === "sensitive-content" || s === "negative-feedback")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.personalisation !== void 0) {
          let s = d.personalisation;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/personalisation/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/personalisation/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[19].then.properties.settings.properties.personalisation.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/personalisation/options", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/personalisation/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/personalisation/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["sensitive-content"] !== void 0) {
          let s = d["sensitive-content"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/sensitive-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "unfiltered" || m === "reduced" || m === "filtered")) {
                  let c = { instancePath: r + "/settings/sensitive-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[19].then.properties.settings.properties["sensitive-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/sensitive-content/options", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/sensitive-content/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/sensitive-content/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["negative-feedback"] !== void 0) {
          let s = d["negative-feedback"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/negative-feedback/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "missing" || m === "available")) {
                  let c = { instancePath: r + "/settings/negative-feedback/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[19].then.properties.settings.properties["negative-feedback"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/negative-feedback/options", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/negative-feedback/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/negative-feedback/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var dt = y === t;
    if (ft = dt, ft) {
      var je = {};
      je.settings = true, je.kind = true;
    }
  }
  if (!ft) {
    let y = { instancePath: r, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && je !== void 0 && (je === true ? p = true : (p = p || {}, Object.assign(p, je)));
  let ct = t, yt = true, Zt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "streaks") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var ut = Zt === t;
  if (t = ct, e !== null && (ct ? e.length = ct : e = null), ut) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "streaks") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.streaks !== void 0) {
          let s = d.streaks;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/streaks", schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/streaks/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/streaks/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.allOf[20].then.properties.settings.properties.streaks.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/streaks/options", schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (z(s.default, { instancePath: r + "/settings/streaks/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), s.flag !== void 0 && (N(s.flag, { instancePath: r + "/settings/streaks/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/streaks", schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var ut = y === t;
    if (yt = ut, yt) {
      var ve = {};
      ve.settings = true, ve.kind = true;
    }
  }
  if (!yt) {
    let y = { instancePath: r, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ve !== void 0 && (ve === true ? p = true : (p = p || {}, Object.assign(p, ve)));
  let mt = t, ht = true, Mt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "user-search") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var gt = Mt === t;
  if (t = mt, e !== null && (mt ? e.length = mt : e = null), gt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var gt = y === t;
    if (ht = gt, ht) {
      var Oe = {};
      Oe.settings = true, Oe.kind = true;
    }
  }
  if (!ht) {
    let y = { instancePath: r, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  if (p !== true && Oe !== void 0 && (Oe === true ? p = true : (p = p || {}, Object.assign(p, Oe))), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.kind === void 0) {
      let y = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [y] : e.push(y), t++;
    }
    for (let y in a) if (!(y === "kind" || y === "owner" || y === "available-to" || y === "flag" || y === "code" || y === "settings" || y === "safeguards" || y === "reporting")) {
      let u = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (a.kind !== void 0) {
      let y = a.kind;
      if (typeof y != "string") {
        let u = { instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(y === "ai-companion" || y === "analytics" || y === "autoplay" || y === "behavioural-advertising" || y === "calls" || y === "comments" || y === "connected-device" || y === "direct-messaging" || y === "friend-suggestions" || y === "geolocation" || y === "group-chat" || y === "infinite-scroll" || y === "livestream" || y === "loot-boxes" || y === "media-upload" || y === "parental-monitoring" || y === "public-profile" || y === "purchases" || y === "push-notifications" || y === "recommender-feed" || y === "streaks" || y === "user-search")) {
        let u = { instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: U.properties.kind.enum } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.owner !== void 0) {
      let y = a.owner;
      if (typeof y == "string") {
        if (F(y) < 1) {
          let u = { instancePath: r + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: r + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a["available-to"] !== void 0) {
      let y = a["available-to"];
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s == "string") {
            if (!Ot.test(s)) {
              let i = { instancePath: r + "/available-to/" + d, schemaPath: "#/properties/available-to/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: r + "/available-to/" + d, schemaPath: "#/properties/available-to/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/available-to", schemaPath: "#/properties/available-to/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.flag !== void 0) {
      let y = a.flag;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.key === void 0) {
          let u = { instancePath: r + "/flag", schemaPath: "#/properties/flag/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [u] : e.push(u), t++;
        }
        for (let u in y) if (!(u === "key" || u === "environment" || u === "values" || u === "gate" || u === "code-default")) {
          let d = { instancePath: r + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (y.key !== void 0) {
          let u = y.key;
          if (typeof u == "string") {
            if (F(u) < 1) {
              let d = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y.environment !== void 0) {
          let u = y.environment;
          if (typeof u == "string") {
            if (F(u) < 1) {
              let d = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y.values !== void 0) {
          let u = y.values;
          if (u && typeof u == "object" && !Array.isArray(u)) for (let d in u) {
            let s = u[d];
            if (typeof s != "string") {
              let i = { instancePath: r + "/flag/values/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!(s === "on" || s === "off")) {
              let i = { instancePath: r + "/flag/values/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/enum", keyword: "enum", params: { allowedValues: U.properties.flag.properties.values.additionalProperties.enum } };
              e === null ? e = [i] : e.push(i), t++;
            }
          }
          else {
            let d = { instancePath: r + "/flag/values", schemaPath: "#/properties/flag/properties/values/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y.gate !== void 0) {
          let u = y.gate;
          if (typeof u != "string") {
            let d = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (!(u === "flag" || u === "code")) {
            let d = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/enum", keyword: "enum", params: { allowedValues: U.properties.flag.properties.gate.enum } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y["code-default"] !== void 0) {
          let u = y["code-default"];
          if (typeof u != "string" && !(typeof u == "number" && isFinite(u)) && typeof u != "boolean") {
            let d = { instancePath: r + "/flag/code-default", schemaPath: "#/properties/flag/properties/code-default/type", keyword: "type", params: { type: U.properties.flag.properties["code-default"].type } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.code !== void 0) {
      let y = a.code;
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s == "string") {
            if (F(s) < 1) {
              let i = { instancePath: r + "/code/" + d, schemaPath: "#/properties/code/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: r + "/code/" + d, schemaPath: "#/properties/code/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.settings !== void 0) {
      let y = a.settings;
      if (y && typeof y == "object" && !Array.isArray(y)) for (let u in y) {
        let d = y[u];
        if (d && typeof d == "object" && !Array.isArray(d)) {
          for (let s in d) if (!(s === "options" || s === "default" || s === "flag")) {
            let i = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (d.options !== void 0) {
            let s = d.options;
            if (s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
              let o = s[i];
              if (typeof o == "string") {
                if (F(o) < 1) {
                  let m = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            else {
              let i = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/properties/settings/additionalProperties/properties/options/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [i] : e.push(i), t++;
            }
          }
          d.default !== void 0 && (z(d.default, { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", parentData: d, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? z.errors : e.concat(z.errors), t = e.length)), d.flag !== void 0 && (N(d.flag, { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/flag", parentData: d, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length));
        } else {
          let s = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      }
      else {
        let u = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.safeguards !== void 0) {
      let y = a.safeguards;
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s != "string") {
            let i = { instancePath: r + "/safeguards/" + d, schemaPath: "#/properties/safeguards/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(s === "report" || s === "block" || s === "mute" || s === "hash-matching" || s === "content-moderation" || s === "age-gate" || s === "consent-prompt" || s === "time-limit" || s === "indicator" || s === "parental-control")) {
            let i = { instancePath: r + "/safeguards/" + d, schemaPath: "#/properties/safeguards/items/enum", keyword: "enum", params: { allowedValues: U.properties.safeguards.items.enum } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/safeguards", schemaPath: "#/properties/safeguards/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.reporting !== void 0) {
      let y = a.reporting;
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s != "string") {
            let i = { instancePath: r + "/reporting/" + d, schemaPath: "#/properties/reporting/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(s === "conversation" || s === "message" || s === "profile" || s === "post" || s === "comment" || s === "media" || s === "group" || s === "livestream" || s === "settings")) {
            let i = { instancePath: r + "/reporting/" + d, schemaPath: "#/properties/reporting/items/enum", keyword: "enum", params: { allowedValues: U.properties.reporting.items.enum } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/reporting", schemaPath: "#/properties/reporting/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
  } else {
    let y = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  return bt.errors = e, t === 0;
}
bt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pe = Gt().fullFormats.date;
function $t(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = $t.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.childproof === void 0) {
      let k = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childproof" } };
      e === null ? e = [k] : e.push(k), t++;
    }
    if (a.product === void 0) {
      let k = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" } };
      e === null ? e = [k] : e.push(k), t++;
    }
    for (let k in a) if (!kt.call(Ae.properties, k)) {
      let h = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let k = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [k] : e.push(k), t++;
    }
    if (a.childproof !== void 0) {
      let k = a.childproof;
      if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) {
        let h = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (k !== 1) {
        let h = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.features !== void 0) {
      let k = a.features;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let h in k) {
          let p = t;
          if (typeof h == "string" && !wt.test(h)) {
            let l = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: h };
            e === null ? e = [l] : e.push(l), t++;
          }
          var j = p === t;
          if (!j) {
            let l = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
        for (let h in k) bt(k[h], { instancePath: r + "/features/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: k, parentDataProperty: h, rootData: L, dynamicAnchors: D }) || (e = e === null ? bt.errors : e.concat(bt.errors), t = e.length);
      } else {
        let h = { instancePath: r + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a["age-assurance"] !== void 0) {
      let k = a["age-assurance"];
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.method === void 0) {
              let n = { instancePath: r + "/age-assurance/" + p, schemaPath: "#/properties/age-assurance/items/required", keyword: "required", params: { missingProperty: "method" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "method" || n === "provider" || n === "at" || n === "appeal")) {
              let f = { instancePath: r + "/age-assurance/" + p, schemaPath: "#/properties/age-assurance/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.method !== void 0) {
              let n = l.method;
              if (typeof n != "string") {
                let f = { instancePath: r + "/age-assurance/" + p + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(n === "self-declaration" || n === "tick-box" || n === "terms-only" || n === "debit-card" || n === "parental-confirmation" || n === "facial-age-estimation" || n === "photo-id-matching" || n === "open-banking" || n === "mobile-operator" || n === "credit-card" || n === "digital-identity" || n === "email-age-estimation")) {
                let f = { instancePath: r + "/age-assurance/" + p + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/enum", keyword: "enum", params: { allowedValues: Ae.properties["age-assurance"].items.properties.method.enum } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.provider !== void 0) {
              let n = l.provider;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/age-assurance/" + p + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/age-assurance/" + p + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.at !== void 0) {
              let n = l.at;
              if (typeof n != "string") {
                let f = { instancePath: r + "/age-assurance/" + p + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(n === "sign-up" || n === "first-use" || n === "feature" || n === "periodic")) {
                let f = { instancePath: r + "/age-assurance/" + p + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/enum", keyword: "enum", params: { allowedValues: Ae.properties["age-assurance"].items.properties.at.enum } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.appeal !== void 0) {
              let n = l.appeal;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/age-assurance/" + p + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/age-assurance/" + p + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/age-assurance/" + p, schemaPath: "#/properties/age-assurance/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/age-assurance", schemaPath: "#/properties/age-assurance/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.assessments !== void 0) {
      let k = a.assessments;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.kind === void 0) {
              let n = { instancePath: r + "/assessments/" + p, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.ref === void 0) {
              let n = { instancePath: r + "/assessments/" + p, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "ref" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "kind" || n === "ref" || n === "approved" || n === "review-by" || n === "covers")) {
              let f = { instancePath: r + "/assessments/" + p, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.kind !== void 0) {
              let n = l.kind;
              if (typeof n != "string") {
                let f = { instancePath: r + "/assessments/" + p + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(n === "dpia" || n === "best-interests" || n === "children-access" || n === "children-risk" || n === "illegal-content-risk" || n === "conformance")) {
                let f = { instancePath: r + "/assessments/" + p + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ae.properties.assessments.items.properties.kind.enum } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.ref !== void 0) {
              let n = l.ref;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/assessments/" + p + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/assessments/" + p + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.approved !== void 0) {
              let n = l.approved;
              if (typeof n == "string") {
                if (!pe.validate(n)) {
                  let f = { instancePath: r + "/assessments/" + p + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/assessments/" + p + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l["review-by"] !== void 0) {
              let n = l["review-by"];
              if (typeof n == "string") {
                if (!pe.validate(n)) {
                  let f = { instancePath: r + "/assessments/" + p + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/assessments/" + p + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.covers !== void 0) {
              let n = l.covers;
              if (Array.isArray(n)) {
                let f = n.length;
                for (let w = 0; w < f; w++) {
                  let x = n[w];
                  if (typeof x == "string") {
                    if (F(x) < 1) {
                      let $ = { instancePath: r + "/assessments/" + p + "/covers/" + w, schemaPath: "#/properties/assessments/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  } else {
                    let $ = { instancePath: r + "/assessments/" + p + "/covers/" + w, schemaPath: "#/properties/assessments/items/properties/covers/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [$] : e.push($), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/assessments/" + p + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/assessments/" + p, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.data !== void 0) {
      let k = a.data;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.item === void 0) {
              let n = { instancePath: r + "/data/" + p, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "item" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.purpose === void 0) {
              let n = { instancePath: r + "/data/" + p, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "item" || n === "purpose" || n === "features" || n === "required" || n === "retention")) {
              let f = { instancePath: r + "/data/" + p, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.item !== void 0) {
              let n = l.item;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/data/" + p + "/item", schemaPath: "#/properties/data/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/data/" + p + "/item", schemaPath: "#/properties/data/items/properties/item/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.purpose !== void 0) {
              let n = l.purpose;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/data/" + p + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/data/" + p + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.features !== void 0) {
              let n = l.features;
              if (Array.isArray(n)) {
                let f = n.length;
                for (let w = 0; w < f; w++) {
                  let x = n[w];
                  if (typeof x == "string") {
                    if (F(x) < 1) {
                      let $ = { instancePath: r + "/data/" + p + "/features/" + w, schemaPath: "#/properties/data/items/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  } else {
                    let $ = { instancePath: r + "/data/" + p + "/features/" + w, schemaPath: "#/properties/data/items/properties/features/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [$] : e.push($), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/data/" + p + "/features", schemaPath: "#/properties/data/items/properties/features/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.required !== void 0 && typeof l.required != "boolean") {
              let n = { instancePath: r + "/data/" + p + "/required", schemaPath: "#/properties/data/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.retention !== void 0) {
              let n = l.retention;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/data/" + p + "/retention", schemaPath: "#/properties/data/items/properties/retention/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/data/" + p + "/retention", schemaPath: "#/properties/data/items/properties/retention/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/data/" + p, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a["third-parties"] !== void 0) {
      let k = a["third-parties"];
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.name === void 0) {
              let n = { instancePath: r + "/third-parties/" + p, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.purpose === void 0) {
              let n = { instancePath: r + "/third-parties/" + p, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "name" || n === "purpose" || n === "data" || n === "reason")) {
              let f = { instancePath: r + "/third-parties/" + p, schemaPath: "#/properties/third-parties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.name !== void 0) {
              let n = l.name;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/third-parties/" + p + "/name", schemaPath: "#/properties/third-parties/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/third-parties/" + p + "/name", schemaPath: "#/properties/third-parties/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.purpose !== void 0) {
              let n = l.purpose;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/third-parties/" + p + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/third-parties/" + p + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.data !== void 0) {
              let n = l.data;
              if (Array.isArray(n)) {
                let f = n.length;
                for (let w = 0; w < f; w++) {
                  let x = n[w];
                  if (typeof x == "string") {
                    if (F(x) < 1) {
                      let $ = { instancePath: r + "/third-parties/" + p + "/data/" + w, schemaPath: "#/properties/third-parties/items/properties/data/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  } else {
                    let $ = { instancePath: r + "/third-parties/" + p + "/data/" + w, schemaPath: "#/properties/third-parties/items/properties/data/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [$] : e.push($), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/third-parties/" + p + "/data", schemaPath: "#/properties/third-parties/items/properties/data/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.reason !== void 0) {
              let n = l.reason;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/third-parties/" + p + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/third-parties/" + p + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/third-parties/" + p, schemaPath: "#/properties/third-parties/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/third-parties", schemaPath: "#/properties/third-parties/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.elsewhere !== void 0) {
      let k = a.elsewhere;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.capability === void 0) {
              let n = { instancePath: r + "/elsewhere/" + p, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "capability" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.where === void 0) {
              let n = { instancePath: r + "/elsewhere/" + p, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "where" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.owner === void 0) {
              let n = { instancePath: r + "/elsewhere/" + p, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.until === void 0) {
              let n = { instancePath: r + "/elsewhere/" + p, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "capability" || n === "where" || n === "evidence" || n === "owner" || n === "until")) {
              let f = { instancePath: r + "/elsewhere/" + p, schemaPath: "#/properties/elsewhere/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.capability !== void 0) {
              let n = l.capability;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/elsewhere/" + p + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/elsewhere/" + p + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.where !== void 0) {
              let n = l.where;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/elsewhere/" + p + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/elsewhere/" + p + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.evidence !== void 0) {
              let n = l.evidence;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/elsewhere/" + p + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/elsewhere/" + p + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.owner !== void 0) {
              let n = l.owner;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/elsewhere/" + p + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/elsewhere/" + p + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.until !== void 0) {
              let n = l.until;
              if (typeof n == "string") {
                if (!pe.validate(n)) {
                  let f = { instancePath: r + "/elsewhere/" + p + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/elsewhere/" + p + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/elsewhere/" + p, schemaPath: "#/properties/elsewhere/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/elsewhere", schemaPath: "#/properties/elsewhere/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.product !== void 0) {
      let k = a.product;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        if (k.name === void 0) {
          let h = { instancePath: r + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = [h] : e.push(h), t++;
        }
        for (let h in k) if (!(h === "name" || h === "owner" || h === "regions" || h === "platforms")) {
          let p = { instancePath: r + "/product", schemaPath: "#/properties/product/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (k.name !== void 0) {
          let h = k.name;
          if (typeof h == "string") {
            if (F(h) < 1) {
              let p = { instancePath: r + "/product/name", schemaPath: "#/properties/product/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: r + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (k.owner !== void 0) {
          let h = k.owner;
          if (typeof h == "string") {
            if (F(h) < 1) {
              let p = { instancePath: r + "/product/owner", schemaPath: "#/properties/product/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: r + "/product/owner", schemaPath: "#/properties/product/properties/owner/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (k.regions !== void 0) {
          let h = k.regions;
          if (Array.isArray(h)) {
            let p = h.length;
            for (let l = 0; l < p; l++) {
              let n = h[l];
              if (typeof n == "string") {
                if (!qr.test(n)) {
                  let f = { instancePath: r + "/product/regions/" + l, schemaPath: "#/properties/product/properties/regions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/product/regions/" + l, schemaPath: "#/properties/product/properties/regions/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/product/regions", schemaPath: "#/properties/product/properties/regions/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (k.platforms !== void 0) {
          let h = k.platforms;
          if (Array.isArray(h)) {
            let p = h.length;
            for (let l = 0; l < p; l++) {
              let n = h[l];
              if (typeof n != "string") {
                let f = { instancePath: r + "/product/platforms/" + l, schemaPath: "#/properties/product/properties/platforms/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(n === "web" || n === "ios" || n === "android" || n === "desktop" || n === "console" || n === "device" || n === "vr")) {
                let f = { instancePath: r + "/product/platforms/" + l, schemaPath: "#/properties/product/properties/platforms/items/enum", keyword: "enum", params: { allowedValues: Ae.properties.product.properties.platforms.items.enum } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/product/platforms", schemaPath: "#/properties/product/properties/platforms/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.audience !== void 0) {
      let k = a.audience;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let h in k) if (!(h === "likely-accessed-by-children" || h === "minimum-age" || h === "bands" || h === "unknown-age")) {
          let p = { instancePath: r + "/audience", schemaPath: "#/properties/audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (k["likely-accessed-by-children"] !== void 0 && typeof k["likely-accessed-by-children"] != "boolean") {
          let h = { instancePath: r + "/audience/likely-accessed-by-children", schemaPath: "#/properties/audience/properties/likely-accessed-by-children/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (k["minimum-age"] !== void 0) {
          let h = k["minimum-age"];
          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
            let p = { instancePath: r + "/audience/minimum-age", schemaPath: "#/properties/audience/properties/minimum-age/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), t++;
          }
          if (typeof h == "number" && isFinite(h)) {
            if (h > 21 || isNaN(h)) {
              let p = { instancePath: r + "/audience/minimum-age", schemaPath: "#/properties/audience/properties/minimum-age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 21 } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h < 0 || isNaN(h)) {
              let p = { instancePath: r + "/audience/minimum-age", schemaPath: "#/properties/audience/properties/minimum-age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p] : e.push(p), t++;
            }
          }
        }
        if (k.bands !== void 0) {
          let h = k.bands;
          if (Array.isArray(h)) {
            if (h.length < 1) {
              let l = { instancePath: r + "/audience/bands", schemaPath: "#/properties/audience/properties/bands/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [l] : e.push(l), t++;
            }
            let p = h.length;
            for (let l = 0; l < p; l++) {
              let n = h[l];
              if (typeof n == "string") {
                if (!Ot.test(n)) {
                  let f = { instancePath: r + "/audience/bands/" + l, schemaPath: "#/properties/audience/properties/bands/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/audience/bands/" + l, schemaPath: "#/properties/audience/properties/bands/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/audience/bands", schemaPath: "#/properties/audience/properties/bands/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (k["unknown-age"] !== void 0) {
          let h = k["unknown-age"];
          if (typeof h != "string") {
            let p = { instancePath: r + "/audience/unknown-age", schemaPath: "#/properties/audience/properties/unknown-age/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), t++;
          }
          if (!(h === "child" || h === "adult" || h === "refused")) {
            let p = { instancePath: r + "/audience/unknown-age", schemaPath: "#/properties/audience/properties/unknown-age/enum", keyword: "enum", params: { allowedValues: Ae.properties.audience.properties["unknown-age"].enum } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/audience", schemaPath: "#/properties/audience/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.policies !== void 0) {
      let k = a.policies;
      if (Array.isArray(k)) {
        if (k.length < 1) {
          let p = { instancePath: r + "/policies", schemaPath: "#/properties/policies/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), t++;
        }
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (typeof l == "string") {
            if (F(l) < 1) {
              let n = { instancePath: r + "/policies/" + p, schemaPath: "#/properties/policies/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: r + "/policies/" + p, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.parameters !== void 0) {
      let k = a.parameters;
      if (k && typeof k == "object" && !Array.isArray(k)) for (let h in k) {
        let p = k[h];
        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
          let l = { instancePath: r + "/parameters/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "integer" } };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (typeof p == "number" && isFinite(p)) {
          if (p > 25 || isNaN(p)) {
            let l = { instancePath: r + "/parameters/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (p < 0 || isNaN(p)) {
            let l = { instancePath: r + "/parameters/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      }
      else {
        let h = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.severities !== void 0) {
      let k = a.severities;
      if (k && typeof k == "object" && !Array.isArray(k)) for (let h in k) {
        let p = k[h];
        if (typeof p != "string") {
          let l = { instancePath: r + "/severities/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [l] : e.push(l), t++;
        }
        if (!(p === "error" || p === "warning" || p === "note")) {
          let l = { instancePath: r + "/severities/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/enum", keyword: "enum", params: { allowedValues: Ae.properties.severities.additionalProperties.enum } };
          e === null ? e = [l] : e.push(l), t++;
        }
      }
      else {
        let h = { instancePath: r + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.exceptions !== void 0) {
      let k = a.exceptions;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.rule === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.subject === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "subject" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.reason === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l["best-interests"] === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "best-interests" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.dpia === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "dpia" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.owner === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l["approved-by"] === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved-by" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.until === void 0) {
              let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "rule" || n === "subject" || n === "reason" || n === "best-interests" || n === "dpia" || n === "owner" || n === "approved-by" || n === "until")) {
              let f = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.rule !== void 0) {
              let n = l.rule;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.subject !== void 0) {
              let n = l.subject;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/subject", schemaPath: "#/properties/exceptions/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/subject", schemaPath: "#/properties/exceptions/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.reason !== void 0) {
              let n = l.reason;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l["best-interests"] !== void 0) {
              let n = l["best-interests"];
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/best-interests", schemaPath: "#/properties/exceptions/items/properties/best-interests/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/best-interests", schemaPath: "#/properties/exceptions/items/properties/best-interests/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.dpia !== void 0) {
              let n = l.dpia;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/dpia", schemaPath: "#/properties/exceptions/items/properties/dpia/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/dpia", schemaPath: "#/properties/exceptions/items/properties/dpia/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.owner !== void 0) {
              let n = l.owner;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l["approved-by"] !== void 0) {
              let n = l["approved-by"];
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/exceptions/" + p + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.until !== void 0) {
              let n = l.until;
              if (typeof n == "string") {
                if (!pe.validate(n)) {
                  let f = { instancePath: r + "/exceptions/" + p + "/until", schemaPath: "#/properties/exceptions/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/exceptions/" + p + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/exceptions/" + p, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.waivers !== void 0) {
      let k = a.waivers;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.rule === void 0) {
              let n = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.reason === void 0) {
              let n = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.owner === void 0) {
              let n = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.added === void 0) {
              let n = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "added" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (l.until === void 0) {
              let n = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!(n === "rule" || n === "subject" || n === "path" || n === "reason" || n === "owner" || n === "added" || n === "until")) {
              let f = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.rule !== void 0) {
              let n = l.rule;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.subject !== void 0) {
              let n = l.subject;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/waivers/" + p + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.path !== void 0) {
              let n = l.path;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/waivers/" + p + "/path", schemaPath: "#/properties/waivers/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/path", schemaPath: "#/properties/waivers/items/properties/path/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.reason !== void 0) {
              let n = l.reason;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.owner !== void 0) {
              let n = l.owner;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/waivers/" + p + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.added !== void 0) {
              let n = l.added;
              if (typeof n == "string") {
                if (!pe.validate(n)) {
                  let f = { instancePath: r + "/waivers/" + p + "/added", schemaPath: "#/properties/waivers/items/properties/added/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/added", schemaPath: "#/properties/waivers/items/properties/added/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.until !== void 0) {
              let n = l.until;
              if (typeof n == "string") {
                if (!pe.validate(n)) {
                  let f = { instancePath: r + "/waivers/" + p + "/until", schemaPath: "#/properties/waivers/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/waivers/" + p + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let n = { instancePath: r + "/waivers/" + p, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.flags !== void 0) {
      let k = a.flags;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            if (l.files === void 0) {
              let n = { instancePath: r + "/flags/" + p, schemaPath: "#/properties/flags/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [n] : e.push(n), t++;
            }
            for (let n in l) if (!kt.call(Ae.properties.flags.items.properties, n)) {
              let f = { instancePath: r + "/flags/" + p, schemaPath: "#/properties/flags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [f] : e.push(f), t++;
            }
            if (l.files !== void 0) {
              let n = l.files;
              if (Array.isArray(n)) {
                if (n.length < 1) {
                  let w = { instancePath: r + "/flags/" + p + "/files", schemaPath: "#/properties/flags/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                let f = n.length;
                for (let w = 0; w < f; w++) {
                  let x = n[w];
                  if (typeof x == "string") {
                    if (F(x) < 1) {
                      let $ = { instancePath: r + "/flags/" + p + "/files/" + w, schemaPath: "#/properties/flags/items/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  } else {
                    let $ = { instancePath: r + "/flags/" + p + "/files/" + w, schemaPath: "#/properties/flags/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [$] : e.push($), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/files", schemaPath: "#/properties/flags/items/properties/files/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.provider !== void 0) {
              let n = l.provider;
              if (typeof n != "string") {
                let f = { instancePath: r + "/flags/" + p + "/provider", schemaPath: "#/properties/flags/items/properties/provider/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
              if (!(n === "configcat" || n === "firebase" || n === "flagd" || n === "flagsmith" || n === "flipt" || n === "growthbook" || n === "launchdarkly" || n === "object-map" || n === "unleash" || n === "vercel")) {
                let f = { instancePath: r + "/flags/" + p + "/provider", schemaPath: "#/properties/flags/items/properties/provider/enum", keyword: "enum", params: { allowedValues: Ae.properties.flags.items.properties.provider.enum } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.environment !== void 0) {
              let n = l.environment;
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/flags/" + p + "/environment", schemaPath: "#/properties/flags/items/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/environment", schemaPath: "#/properties/flags/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.age !== void 0) {
              let n = l.age;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let f = { instancePath: r + "/flags/" + p + "/age", schemaPath: "#/properties/flags/items/properties/age/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
                for (let f in n) if (!(f === "attribute" || f === "type")) {
                  let w = { instancePath: r + "/flags/" + p + "/age", schemaPath: "#/properties/flags/items/properties/age/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.attribute !== void 0) {
                  let f = n.attribute;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/age/attribute", schemaPath: "#/properties/flags/items/properties/age/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/age/attribute", schemaPath: "#/properties/flags/items/properties/age/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.type !== void 0) {
                  let f = n.type;
                  if (typeof f != "string") {
                    let w = { instancePath: r + "/flags/" + p + "/age/type", schemaPath: "#/properties/flags/items/properties/age/properties/type/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(f === "number" || f === "text" || f === "both")) {
                    let w = { instancePath: r + "/flags/" + p + "/age/type", schemaPath: "#/properties/flags/items/properties/age/properties/type/enum", keyword: "enum", params: { allowedValues: Ae.properties.flags.items.properties.age.properties.type.enum } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/age", schemaPath: "#/properties/flags/items/properties/age/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l["birth-date"] !== void 0) {
              let n = l["birth-date"];
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let f = { instancePath: r + "/flags/" + p + "/birth-date", schemaPath: "#/properties/flags/items/properties/birth-date/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
                for (let f in n) if (!(f === "attribute" || f === "format")) {
                  let w = { instancePath: r + "/flags/" + p + "/birth-date", schemaPath: "#/properties/flags/items/properties/birth-date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.attribute !== void 0) {
                  let f = n.attribute;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/birth-date/attribute", schemaPath: "#/properties/flags/items/properties/birth-date/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/birth-date/attribute", schemaPath: "#/properties/flags/items/properties/birth-date/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.format !== void 0) {
                  let f = n.format;
                  if (typeof f != "string") {
                    let w = { instancePath: r + "/flags/" + p + "/birth-date/format", schemaPath: "#/properties/flags/items/properties/birth-date/properties/format/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                  if (!(f === "date" || f === "date-time" || f === "seconds" || f === "milliseconds" || f === "year")) {
                    let w = { instancePath: r + "/flags/" + p + "/birth-date/format", schemaPath: "#/properties/flags/items/properties/birth-date/properties/format/enum", keyword: "enum", params: { allowedValues: Ae.properties.flags.items.properties["birth-date"].properties.format.enum } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/birth-date", schemaPath: "#/properties/flags/items/properties/birth-date/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l["age-band"] !== void 0) {
              let n = l["age-band"];
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let f = { instancePath: r + "/flags/" + p + "/age-band", schemaPath: "#/properties/flags/items/properties/age-band/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
                if (n.values === void 0) {
                  let f = { instancePath: r + "/flags/" + p + "/age-band", schemaPath: "#/properties/flags/items/properties/age-band/required", keyword: "required", params: { missingProperty: "values" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
                for (let f in n) if (!(f === "attribute" || f === "values")) {
                  let w = { instancePath: r + "/flags/" + p + "/age-band", schemaPath: "#/properties/flags/items/properties/age-band/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.attribute !== void 0) {
                  let f = n.attribute;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/age-band/attribute", schemaPath: "#/properties/flags/items/properties/age-band/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/age-band/attribute", schemaPath: "#/properties/flags/items/properties/age-band/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.values !== void 0) {
                  let f = n.values;
                  if (f && typeof f == "object" && !Array.isArray(f)) for (let w in f) {
                    let x = f[w];
                    if (typeof x == "string") {
                      if (!Ot.test(x)) {
                        let $ = { instancePath: r + "/flags/" + p + "/age-band/values/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/items/properties/age-band/properties/values/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
                        e === null ? e = [$] : e.push($), t++;
                      }
                    } else {
                      let $ = { instancePath: r + "/flags/" + p + "/age-band/values/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/items/properties/age-band/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  }
                  else {
                    let w = { instancePath: r + "/flags/" + p + "/age-band/values", schemaPath: "#/properties/flags/items/properties/age-band/properties/values/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/age-band", schemaPath: "#/properties/flags/items/properties/age-band/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.minor !== void 0) {
              let n = l.minor;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let f = { instancePath: r + "/flags/" + p + "/minor", schemaPath: "#/properties/flags/items/properties/minor/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
                for (let f in n) if (!(f === "attribute" || f === "when")) {
                  let w = { instancePath: r + "/flags/" + p + "/minor", schemaPath: "#/properties/flags/items/properties/minor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.attribute !== void 0) {
                  let f = n.attribute;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/minor/attribute", schemaPath: "#/properties/flags/items/properties/minor/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/minor/attribute", schemaPath: "#/properties/flags/items/properties/minor/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.when !== void 0 && typeof n.when != "boolean") {
                  let f = { instancePath: r + "/flags/" + p + "/minor/when", schemaPath: "#/properties/flags/items/properties/minor/properties/when/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/minor", schemaPath: "#/properties/flags/items/properties/minor/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.region !== void 0) {
              let n = l.region;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.attribute === void 0) {
                  let f = { instancePath: r + "/flags/" + p + "/region", schemaPath: "#/properties/flags/items/properties/region/required", keyword: "required", params: { missingProperty: "attribute" } };
                  e === null ? e = [f] : e.push(f), t++;
                }
                for (let f in n) if (f !== "attribute") {
                  let w = { instancePath: r + "/flags/" + p + "/region", schemaPath: "#/properties/flags/items/properties/region/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.attribute !== void 0) {
                  let f = n.attribute;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/region/attribute", schemaPath: "#/properties/flags/items/properties/region/properties/attribute/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/region/attribute", schemaPath: "#/properties/flags/items/properties/region/properties/attribute/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/region", schemaPath: "#/properties/flags/items/properties/region/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.attributes !== void 0) {
              let n = l.attributes;
              if (n && typeof n == "object" && !Array.isArray(n)) for (let f in n) {
                let w = n[f];
                if (Array.isArray(w)) {
                  let x = w.length;
                  for (let $ = 0; $ < x; $++) {
                    let I = w[$], V = t, g = false, q = t;
                    if (typeof I != "string") {
                      let H = { instancePath: r + "/flags/" + p + "/attributes/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/flags/items/properties/attributes/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                    var b = q === t;
                    g = g || b;
                    let Z = t;
                    if (!(typeof I == "number" && isFinite(I))) {
                      let H = { instancePath: r + "/flags/" + p + "/attributes/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/flags/items/properties/attributes/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                    var b = Z === t;
                    g = g || b;
                    let R = t;
                    if (typeof I != "boolean") {
                      let H = { instancePath: r + "/flags/" + p + "/attributes/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/flags/items/properties/attributes/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                    var b = R === t;
                    g = g || b;
                    let te = t;
                    if (I !== null) {
                      let H = { instancePath: r + "/flags/" + p + "/attributes/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/flags/items/properties/attributes/additionalProperties/items/anyOf/3/type", keyword: "type", params: { type: "null" } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                    var b = te === t;
                    if (g = g || b, g) t = V, e !== null && (V ? e.length = V : e = null);
                    else {
                      let H = { instancePath: r + "/flags/" + p + "/attributes/" + f.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/flags/items/properties/attributes/additionalProperties/items/anyOf", keyword: "anyOf", params: {} };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                  }
                } else {
                  let x = { instancePath: r + "/flags/" + p + "/attributes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/items/properties/attributes/additionalProperties/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              }
              else {
                let f = { instancePath: r + "/flags/" + p + "/attributes", schemaPath: "#/properties/flags/items/properties/attributes/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.map !== void 0) {
              let n = l.map;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (let f in n) if (!(f === "at" || f === "value" || f === "minimum-age" || f === "countries" || f === "rollout" || f === "audiences")) {
                  let w = { instancePath: r + "/flags/" + p + "/map", schemaPath: "#/properties/flags/items/properties/map/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [w] : e.push(w), t++;
                }
                if (n.at !== void 0) {
                  let f = n.at;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/map/at", schemaPath: "#/properties/flags/items/properties/map/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/map/at", schemaPath: "#/properties/flags/items/properties/map/properties/at/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.value !== void 0) {
                  let f = n.value;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/map/value", schemaPath: "#/properties/flags/items/properties/map/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/map/value", schemaPath: "#/properties/flags/items/properties/map/properties/value/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n["minimum-age"] !== void 0) {
                  let f = n["minimum-age"];
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/map/minimum-age", schemaPath: "#/properties/flags/items/properties/map/properties/minimum-age/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/map/minimum-age", schemaPath: "#/properties/flags/items/properties/map/properties/minimum-age/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.countries !== void 0) {
                  let f = n.countries;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/map/countries", schemaPath: "#/properties/flags/items/properties/map/properties/countries/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/map/countries", schemaPath: "#/properties/flags/items/properties/map/properties/countries/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.rollout !== void 0) {
                  let f = n.rollout;
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/flags/" + p + "/map/rollout", schemaPath: "#/properties/flags/items/properties/map/properties/rollout/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/flags/" + p + "/map/rollout", schemaPath: "#/properties/flags/items/properties/map/properties/rollout/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
                if (n.audiences !== void 0) {
                  let f = n.audiences;
                  if (f && typeof f == "object" && !Array.isArray(f)) for (let w in f) {
                    let x = f[w];
                    if (typeof x == "string") {
                      if (!Ot.test(x)) {
                        let $ = { instancePath: r + "/flags/" + p + "/map/audiences/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/items/properties/map/properties/audiences/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
                        e === null ? e = [$] : e.push($), t++;
                      }
                    } else {
                      let $ = { instancePath: r + "/flags/" + p + "/map/audiences/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/items/properties/map/properties/audiences/additionalProperties/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [$] : e.push($), t++;
                    }
                  }
                  else {
                    let w = { instancePath: r + "/flags/" + p + "/map/audiences", schemaPath: "#/properties/flags/items/properties/map/properties/audiences/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let f = { instancePath: r + "/flags/" + p + "/map", schemaPath: "#/properties/flags/items/properties/map/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
            if (l.complete !== void 0 && typeof l.complete != "boolean") {
              let n = { instancePath: r + "/flags/" + p + "/complete", schemaPath: "#/properties/flags/items/properties/complete/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: r + "/flags/" + p, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.code !== void 0) {
      let k = a.code;
      if (k && typeof k == "object" && !Array.isArray(k)) {
        for (let h in k) if (!(h === "include" || h === "exclude" || h === "words")) {
          let p = { instancePath: r + "/code", schemaPath: "#/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (k.include !== void 0) {
          let h = k.include;
          if (Array.isArray(h)) {
            let p = h.length;
            for (let l = 0; l < p; l++) {
              let n = h[l];
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/code/include/" + l, schemaPath: "#/properties/code/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/code/include/" + l, schemaPath: "#/properties/code/properties/include/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/code/include", schemaPath: "#/properties/code/properties/include/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (k.exclude !== void 0) {
          let h = k.exclude;
          if (Array.isArray(h)) {
            let p = h.length;
            for (let l = 0; l < p; l++) {
              let n = h[l];
              if (typeof n == "string") {
                if (F(n) < 1) {
                  let f = { instancePath: r + "/code/exclude/" + l, schemaPath: "#/properties/code/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), t++;
                }
              } else {
                let f = { instancePath: r + "/code/exclude/" + l, schemaPath: "#/properties/code/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/code/exclude", schemaPath: "#/properties/code/properties/exclude/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (k.words !== void 0) {
          let h = k.words;
          if (h && typeof h == "object" && !Array.isArray(h)) for (let p in h) {
            let l = h[p];
            if (Array.isArray(l)) {
              let n = l.length;
              for (let f = 0; f < n; f++) {
                let w = l[f];
                if (typeof w == "string") {
                  if (F(w) < 1) {
                    let x = { instancePath: r + "/code/words/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + f, schemaPath: "#/properties/code/properties/words/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                } else {
                  let x = { instancePath: r + "/code/words/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + f, schemaPath: "#/properties/code/properties/words/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [x] : e.push(x), t++;
                }
              }
            } else {
              let n = { instancePath: r + "/code/words/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/code/properties/words/additionalProperties/type", keyword: "type", params: { type: "array" } };
              e === null ? e = [n] : e.push(n), t++;
            }
          }
          else {
            let p = { instancePath: r + "/code/words", schemaPath: "#/properties/code/properties/words/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (a.shared !== void 0) {
      let k = a.shared;
      if (Array.isArray(k)) {
        let h = k.length;
        for (let p = 0; p < h; p++) {
          let l = k[p];
          if (typeof l == "string") {
            if (F(l) < 1) {
              let n = { instancePath: r + "/shared/" + p, schemaPath: "#/properties/shared/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), t++;
            }
          } else {
            let n = { instancePath: r + "/shared/" + p, schemaPath: "#/properties/shared/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [n] : e.push(n), t++;
          }
        }
      } else {
        let h = { instancePath: r + "/shared", schemaPath: "#/properties/shared/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
  } else {
    let k = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [k] : e.push(k), t++;
  }
  return $t.errors = e, t === 0;
}
$t.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Nr = qt;
var Xt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:addition", type: "object", required: ["childproof"], properties: { $schema: { type: "string" }, childproof: { type: "integer", const: 1 }, features: { type: "object", additionalProperties: { $ref: "#/$defs/feature" }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "age-assurance": { type: "array", items: { type: "object", required: ["method"], properties: { method: { type: "string", enum: ["self-declaration", "tick-box", "terms-only", "debit-card", "parental-confirmation", "facial-age-estimation", "photo-id-matching", "open-banking", "mobile-operator", "credit-card", "digital-identity", "email-age-estimation"] }, provider: { type: "string", minLength: 1 }, at: { type: "string", enum: ["sign-up", "first-use", "feature", "periodic"] }, appeal: { type: "string", minLength: 1 } }, additionalProperties: false } }, assessments: { type: "array", items: { type: "object", required: ["kind", "ref"], properties: { kind: { type: "string", enum: ["dpia", "best-interests", "children-access", "children-risk", "illegal-content-risk", "conformance"] }, ref: { type: "string", minLength: 1 }, approved: { type: "string", format: "date" }, "review-by": { type: "string", format: "date" }, covers: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false } }, data: { type: "array", items: { type: "object", required: ["item", "purpose"], properties: { item: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, features: { type: "array", items: { type: "string", minLength: 1 } }, required: { type: "boolean" }, retention: { type: "string", minLength: 1 } }, additionalProperties: false } }, "third-parties": { type: "array", items: { type: "object", required: ["name", "purpose"], properties: { name: { type: "string", minLength: 1 }, purpose: { type: "string", minLength: 1 }, data: { type: "array", items: { type: "string", minLength: 1 } }, reason: { type: "string", minLength: 1 } }, additionalProperties: false } }, elsewhere: { type: "array", items: { type: "object", required: ["capability", "where", "owner", "until"], properties: { capability: { type: "string", minLength: 1 }, where: { type: "string", minLength: 1 }, evidence: { type: "string", minLength: 1 }, owner: { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } } }, additionalProperties: false, $defs: { feature: { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "usage-data": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { autoplay: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { advertisements: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-call": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "camera-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "microphone-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "friend-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "contact-sync": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "who-can-join": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["anyone", "members", "approved"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "endless-feed": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "livestream-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-loading": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["automatic", "limited", "on-request"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "unasked-payment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["at-once", "asked"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { streaks: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] }, settingFlag: { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false }, settingDefault: { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } } } };
var B = { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["ai-companion", "analytics", "autoplay", "behavioural-advertising", "calls", "comments", "connected-device", "direct-messaging", "friend-suggestions", "geolocation", "group-chat", "infinite-scroll", "livestream", "loot-boxes", "media-upload", "parental-monitoring", "public-profile", "purchases", "push-notifications", "recommender-feed", "streaks", "user-search"] }, owner: { type: "string", minLength: 1 }, "available-to": { type: "array", items: { type: "string", pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } }, flag: { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false }, code: { type: "array", items: { type: "string", minLength: 1 } }, settings: { type: "object", additionalProperties: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, safeguards: { type: "array", items: { type: "string", enum: ["report", "block", "mute", "hash-matching", "content-moderation", "age-gate", "consent-prompt", "time-limit", "indicator", "parental-control"] } }, reporting: { type: "array", items: { type: "string", enum: ["conversation", "message", "profile", "post", "comment", "media", "group", "livestream", "settings"] } } }, additionalProperties: false, allOf: [{ if: { properties: { kind: { const: "ai-companion" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "analytics" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "usage-data": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "autoplay" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { autoplay: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "behavioural-advertising" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { advertisements: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "calls" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-call": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "camera-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "microphone-at-start": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "comments" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-comment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "post-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "connected-device" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "direct-messaging" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-message": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "message-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "read-receipts": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "friend-suggestions" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "friend-requests": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "contact-sync": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "geolocation" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-collection": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "location-precision": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["exact", "neighbourhood", "city"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sharing-duration": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["until-switched-off", "session"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "group-chat" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "who-can-invite": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "who-can-join": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["anyone", "members", "approved"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "join-consent": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["added-directly", "accept-first"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "group-discovery": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "infinite-scroll" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "endless-feed": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "livestream" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "livestream-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "loot-boxes" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "media-upload" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "location-metadata": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["kept", "removed"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-audience": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "media-loading": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["automatic", "limited", "on-request"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, resharing: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "parental-monitoring" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }, { if: { properties: { kind: { const: "public-profile" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "profile-visibility": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "members", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "search-discoverability": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "activity-status": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "connection-list": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["everyone", "contacts-of-contacts", "friends", "nobody"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "purchases" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { "unasked-payment": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["at-once", "asked"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "push-notifications" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { notifications: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "night-notifications": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "lock-screen-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["full", "hidden"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "re-engagement": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "recommender-feed" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { personalisation: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "sensitive-content": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["unfiltered", "reduced", "filtered"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false }, "negative-feedback": { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["missing", "available"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "streaks" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: { streaks: { type: "object", properties: { options: { type: "object", additionalProperties: { type: "string", enum: ["on", "off"] } }, default: { $ref: "#/$defs/settingDefault" }, flag: { $ref: "#/$defs/settingFlag" } }, additionalProperties: false } }, additionalProperties: false } } } }, { if: { properties: { kind: { const: "user-search" } }, required: ["kind"] }, then: { properties: { settings: { type: "object", properties: {}, additionalProperties: false } } } }] };
var dr = { type: ["string", "boolean", "object"], additionalProperties: { type: ["string", "boolean"] } };
function K(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = K.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), typeof a != "string" && typeof a != "boolean" && !(a && typeof a == "object" && !Array.isArray(a))) {
    let j = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: dr.type } };
    e === null ? e = [j] : e.push(j), t++;
  }
  if (a && typeof a == "object" && !Array.isArray(a)) for (let j in a) {
    let b = a[j];
    if (typeof b != "string" && typeof b != "boolean") {
      let k = { instancePath: r + "/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: dr.additionalProperties.type } };
      e === null ? e = [k] : e.push(k), t++;
    }
  }
  return K.errors = e, t === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var cr = { type: "object", required: ["key", "values"], properties: { key: { type: "string", minLength: 1 }, environment: { type: "string", minLength: 1 }, values: { type: "object", additionalProperties: { type: "string", minLength: 1 } }, gate: { type: "string", enum: ["flag", "code"] }, "code-default": { type: ["string", "number", "boolean"] } }, additionalProperties: false };
function W(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = W.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.key === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.values === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in a) if (!(j === "key" || j === "environment" || j === "values" || j === "gate" || j === "code-default")) {
      let b = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (a.key !== void 0) {
      let j = a.key;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.environment !== void 0) {
      let j = a.environment;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.values !== void 0) {
      let j = a.values;
      if (j && typeof j == "object" && !Array.isArray(j)) for (let b in j) {
        let k = j[b];
        if (typeof k == "string") {
          if (F(k) < 1) {
            let h = { instancePath: r + "/values/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
            e === null ? e = [h] : e.push(h), t++;
          }
        } else {
          let h = { instancePath: r + "/values/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      else {
        let b = { instancePath: r + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.gate !== void 0) {
      let j = a.gate;
      if (typeof j != "string") {
        let b = { instancePath: r + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
      if (!(j === "flag" || j === "code")) {
        let b = { instancePath: r + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: cr.properties.gate.enum } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a["code-default"] !== void 0) {
      let j = a["code-default"];
      if (typeof j != "string" && !(typeof j == "number" && isFinite(j)) && typeof j != "boolean") {
        let b = { instancePath: r + "/code-default", schemaPath: "#/properties/code-default/type", keyword: "type", params: { type: cr.properties["code-default"].type } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
  } else {
    let j = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [j] : e.push(j), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function jt(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = jt.evaluated;
  C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0);
  let j = t, b = true, k = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "ai-companion") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var h = k === t;
  if (t = j, e !== null && (j ? e.length = j : e = null), h) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/0/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var h = y === t;
    if (b = h, b) {
      var p = {};
      p.settings = true, p.kind = true;
    }
  }
  if (!b) {
    let y = { instancePath: r, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  let l = t, n = true, f = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "analytics") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var w = f === t;
  if (t = l, e !== null && (l ? e.length = l : e = null), w) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "usage-data") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["usage-data"] !== void 0) {
          let s = d["usage-data"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/usage-data", schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/usage-data/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/usage-data/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[1].then.properties.settings.properties["usage-data"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/usage-data/options", schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/usage-data/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/usage-data/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/usage-data", schemaPath: "#/allOf/1/then/properties/settings/properties/usage-data/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/1/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var w = y === t;
    if (n = w, n) {
      var x = {};
      x.settings = true, x.kind = true;
    }
  }
  if (!n) {
    let y = { instancePath: r, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && x !== void 0 && (x === true ? p = true : (p = p || {}, Object.assign(p, x)));
  let $ = t, I = true, V = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "autoplay") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var g = V === t;
  if (t = $, e !== null && ($ ? e.length = $ : e = null), g) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "autoplay") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.autoplay !== void 0) {
          let s = d.autoplay;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/autoplay", schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/autoplay/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/autoplay/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[2].then.properties.settings.properties.autoplay.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/autoplay/options", schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/autoplay/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/autoplay/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/autoplay", schemaPath: "#/allOf/2/then/properties/settings/properties/autoplay/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/2/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var g = y === t;
    if (I = g, I) {
      var q = {};
      q.settings = true, q.kind = true;
    }
  }
  if (!I) {
    let y = { instancePath: r, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && q !== void 0 && (q === true ? p = true : (p = p || {}, Object.assign(p, q)));
  let Z = t, R = true, te = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "behavioural-advertising") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var H = te === t;
  if (t = Z, e !== null && (Z ? e.length = Z : e = null), H) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "advertisements") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.advertisements !== void 0) {
          let s = d.advertisements;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/advertisements", schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/advertisements/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/advertisements/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[3].then.properties.settings.properties.advertisements.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/advertisements/options", schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/advertisements/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/advertisements/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/advertisements", schemaPath: "#/allOf/3/then/properties/settings/properties/advertisements/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/3/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var H = y === t;
    if (R = H, R) {
      var se = {};
      se.settings = true, se.kind = true;
    }
  }
  if (!R) {
    let y = { instancePath: r, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && se !== void 0 && (se === true ? p = true : (p = p || {}, Object.assign(p, se)));
  let ie = t, de = true, T = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "calls") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var M = T === t;
  if (t = ie, e !== null && (ie ? e.length = ie : e = null), M) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-call" || s === "camera-at-start" || s === "microphone-at-start")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-call"] !== void 0) {
          let s = d["who-can-call"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-call", schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-call/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-call/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[4].then.properties.settings.properties["who-can-call"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-call/options", schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/who-can-call/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/who-can-call/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-call", schemaPath: "#/allOf/4/then/properties/settings/properties/who-can-call/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["camera-at-start"] !== void 0) {
          let s = d["camera-at-start"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/camera-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/camera-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/camera-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[4].then.properties.settings.properties["camera-at-start"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/camera-at-start/options", schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/camera-at-start/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/camera-at-start/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/camera-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/camera-at-start/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["microphone-at-start"] !== void 0) {
          let s = d["microphone-at-start"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/microphone-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/microphone-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/microphone-at-start/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[4].then.properties.settings.properties["microphone-at-start"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/microphone-at-start/options", schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/microphone-at-start/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/microphone-at-start/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/microphone-at-start", schemaPath: "#/allOf/4/then/properties/settings/properties/microphone-at-start/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/4/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var M = y === t;
    if (de = M, de) {
      var S = {};
      S.settings = true, S.kind = true;
    }
  }
  if (!de) {
    let y = { instancePath: r, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && S !== void 0 && (S === true ? p = true : (p = p || {}, Object.assign(p, S)));
  let J = t, G = true, O = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "comments") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var P = O === t;
  if (t = J, e !== null && (J ? e.length = J : e = null), P) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-comment" || s === "post-audience")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-comment"] !== void 0) {
          let s = d["who-can-comment"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-comment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-comment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[5].then.properties.settings.properties["who-can-comment"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-comment/options", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/who-can-comment/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/who-can-comment/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-comment", schemaPath: "#/allOf/5/then/properties/settings/properties/who-can-comment/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["post-audience"] !== void 0) {
          let s = d["post-audience"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/post-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/post-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[5].then.properties.settings.properties["post-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/post-audience/options", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/post-audience/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/post-audience/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/post-audience", schemaPath: "#/allOf/5/then/properties/settings/properties/post-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/5/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var P = y === t;
    if (G = P, G) {
      var v = {};
      v.settings = true, v.kind = true;
    }
  }
  if (!G) {
    let y = { instancePath: r, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && v !== void 0 && (v === true ? p = true : (p = p || {}, Object.assign(p, v)));
  let A = t, E = true, _ = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "connected-device") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var re = _ === t;
  if (t = A, e !== null && (A ? e.length = A : e = null), re) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/6/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var re = y === t;
    if (E = re, E) {
      var ee = {};
      ee.settings = true, ee.kind = true;
    }
  }
  if (!E) {
    let y = { instancePath: r, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ee !== void 0 && (ee === true ? p = true : (p = p || {}, Object.assign(p, ee)));
  let De = t, _e = true, vt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "direct-messaging") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var xe = vt === t;
  if (t = De, e !== null && (De ? e.length = De : e = null), xe) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-message" || s === "message-requests" || s === "read-receipts")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-message"] !== void 0) {
          let s = d["who-can-message"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-message/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-message/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[7].then.properties.settings.properties["who-can-message"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-message/options", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/who-can-message/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/who-can-message/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-message", schemaPath: "#/allOf/7/then/properties/settings/properties/who-can-message/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["message-requests"] !== void 0) {
          let s = d["message-requests"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/message-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/message-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[7].then.properties.settings.properties["message-requests"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/message-requests/options", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/message-requests/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/message-requests/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/message-requests", schemaPath: "#/allOf/7/then/properties/settings/properties/message-requests/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["read-receipts"] !== void 0) {
          let s = d["read-receipts"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/read-receipts/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/read-receipts/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[7].then.properties.settings.properties["read-receipts"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/read-receipts/options", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/read-receipts/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/read-receipts/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/read-receipts", schemaPath: "#/allOf/7/then/properties/settings/properties/read-receipts/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/7/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var xe = y === t;
    if (_e = xe, _e) {
      var Q = {};
      Q.settings = true, Q.kind = true;
    }
  }
  if (!_e) {
    let y = { instancePath: r, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && Q !== void 0 && (Q === true ? p = true : (p = p || {}, Object.assign(p, Q)));
  let ae = t, fe = true, Ve = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "friend-suggestions") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var ne = Ve === t;
  if (t = ae, e !== null && (ae ? e.length = ae : e = null), ne) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "friend-requests" || s === "contact-sync")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["friend-requests"] !== void 0) {
          let s = d["friend-requests"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/friend-requests", schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/friend-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/friend-requests/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[8].then.properties.settings.properties["friend-requests"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/friend-requests/options", schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/friend-requests/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/friend-requests/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/friend-requests", schemaPath: "#/allOf/8/then/properties/settings/properties/friend-requests/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["contact-sync"] !== void 0) {
          let s = d["contact-sync"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/contact-sync", schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/contact-sync/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/contact-sync/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[8].then.properties.settings.properties["contact-sync"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/contact-sync/options", schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/contact-sync/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/contact-sync/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/contact-sync", schemaPath: "#/allOf/8/then/properties/settings/properties/contact-sync/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/8/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var ne = y === t;
    if (fe = ne, fe) {
      var le = {};
      le.settings = true, le.kind = true;
    }
  }
  if (!fe) {
    let y = { instancePath: r, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && le !== void 0 && (le === true ? p = true : (p = p || {}, Object.assign(p, le)));
  let Fe = t, Ie = true, oe = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "geolocation") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var ze = oe === t;
  if (t = Fe, e !== null && (Fe ? e.length = Fe : e = null), ze) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "location-collection" || s === "location-visibility" || s === "location-precision" || s === "sharing-duration")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["location-collection"] !== void 0) {
          let s = d["location-collection"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-collection/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/location-collection/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[9].then.properties.settings.properties["location-collection"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-collection/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/location-collection/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/location-collection/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-collection", schemaPath: "#/allOf/9/then/properties/settings/properties/location-collection/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["location-visibility"] !== void 0) {
          let s = d["location-visibility"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/location-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[9].then.properties.settings.properties["location-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-visibility/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/location-visibility/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/location-visibility/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-visibility", schemaPath: "#/allOf/9/then/properties/settings/properties/location-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["location-precision"] !== void 0) {
          let s = d["location-precision"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-precision/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "exact" || m === "neighbourhood" || m === "city")) {
                  let c = { instancePath: r + "/settings/location-precision/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[9].then.properties.settings.properties["location-precision"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-precision/options", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/location-precision/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/location-precision/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-precision", schemaPath: "#/allOf/9/then/properties/settings/properties/location-precision/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["sharing-duration"] !== void 0) {
          let s = d["sharing-duration"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/sharing-duration/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "until-switched-off" || m === "session")) {
                  let c = { instancePath: r + "/settings/sharing-duration/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[9].then.properties.settings.properties["sharing-duration"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/sharing-duration/options", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/sharing-duration/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/sharing-duration/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/sharing-duration", schemaPath: "#/allOf/9/then/properties/settings/properties/sharing-duration/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/9/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var ze = y === t;
    if (Ie = ze, Ie) {
      var ce = {};
      ce.settings = true, ce.kind = true;
    }
  }
  if (!Ie) {
    let y = { instancePath: r, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ce !== void 0 && (ce === true ? p = true : (p = p || {}, Object.assign(p, ce)));
  let Ne = t, Ke = true, Ft = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "group-chat") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var We = Ft === t;
  if (t = Ne, e !== null && (Ne ? e.length = Ne : e = null), We) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "who-can-invite" || s === "who-can-join" || s === "join-consent" || s === "group-discovery")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["who-can-invite"] !== void 0) {
          let s = d["who-can-invite"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-invite/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/who-can-invite/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[10].then.properties.settings.properties["who-can-invite"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-invite/options", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/who-can-invite/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/who-can-invite/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-invite", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-invite/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["who-can-join"] !== void 0) {
          let s = d["who-can-join"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/who-can-join", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/who-can-join/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "anyone" || m === "members" || m === "approved")) {
                  let c = { instancePath: r + "/settings/who-can-join/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[10].then.properties.settings.properties["who-can-join"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/who-can-join/options", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/who-can-join/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/who-can-join/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/who-can-join", schemaPath: "#/allOf/10/then/properties/settings/properties/who-can-join/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["join-consent"] !== void 0) {
          let s = d["join-consent"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/join-consent/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "added-directly" || m === "accept-first")) {
                  let c = { instancePath: r + "/settings/join-consent/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[10].then.properties.settings.properties["join-consent"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/join-consent/options", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/join-consent/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/join-consent/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/join-consent", schemaPath: "#/allOf/10/then/properties/settings/properties/join-consent/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["group-discovery"] !== void 0) {
          let s = d["group-discovery"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/group-discovery/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/group-discovery/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[10].then.properties.settings.properties["group-discovery"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/group-discovery/options", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/group-discovery/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/group-discovery/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/group-discovery", schemaPath: "#/allOf/10/then/properties/settings/properties/group-discovery/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/10/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var We = y === t;
    if (Ke = We, Ke) {
      var ye = {};
      ye.settings = true, ye.kind = true;
    }
  }
  if (!Ke) {
    let y = { instancePath: r, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ye !== void 0 && (ye === true ? p = true : (p = p || {}, Object.assign(p, ye)));
  let Ee = t, Te = true, It = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "infinite-scroll") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Re = It === t;
  if (t = Ee, e !== null && (Ee ? e.length = Ee : e = null), Re) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "endless-feed") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["endless-feed"] !== void 0) {
          let s = d["endless-feed"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/endless-feed", schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/endless-feed/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/endless-feed/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[11].then.properties.settings.properties["endless-feed"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/endless-feed/options", schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/endless-feed/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/endless-feed/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/endless-feed", schemaPath: "#/allOf/11/then/properties/settings/properties/endless-feed/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/11/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Re = y === t;
    if (Te = Re, Te) {
      var ue = {};
      ue.settings = true, ue.kind = true;
    }
  }
  if (!Te) {
    let y = { instancePath: r, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ue !== void 0 && (ue === true ? p = true : (p = p || {}, Object.assign(p, ue)));
  let Ze = t, Me = true, Vt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "livestream") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Se = Vt === t;
  if (t = Ze, e !== null && (Ze ? e.length = Ze : e = null), Se) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "livestream-audience") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["livestream-audience"] !== void 0) {
          let s = d["livestream-audience"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/livestream-audience", schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/livestream-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/livestream-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[12].then.properties.settings.properties["livestream-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/livestream-audience/options", schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/livestream-audience/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/livestream-audience/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/livestream-audience", schemaPath: "#/allOf/12/then/properties/settings/properties/livestream-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/12/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Se = y === t;
    if (Me = Se, Me) {
      var me = {};
      me.settings = true, me.kind = true;
    }
  }
  if (!Me) {
    let y = { instancePath: r, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && me !== void 0 && (me === true ? p = true : (p = p || {}, Object.assign(p, me)));
  let Ce = t, He = true, zt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "loot-boxes") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Ye = zt === t;
  if (t = Ce, e !== null && (Ce ? e.length = Ce : e = null), Ye) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/13/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Ye = y === t;
    if (He = Ye, He) {
      var he = {};
      he.settings = true, he.kind = true;
    }
  }
  if (!He) {
    let y = { instancePath: r, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && he !== void 0 && (he === true ? p = true : (p = p || {}, Object.assign(p, he)));
  let Ue = t, Be = true, Nt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "media-upload") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Ge = Nt === t;
  if (t = Ue, e !== null && (Ue ? e.length = Ue : e = null), Ge) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "location-metadata" || s === "media-audience" || s === "media-loading" || s === "resharing")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["location-metadata"] !== void 0) {
          let s = d["location-metadata"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/location-metadata/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "kept" || m === "removed")) {
                  let c = { instancePath: r + "/settings/location-metadata/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[14].then.properties.settings.properties["location-metadata"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/location-metadata/options", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/location-metadata/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/location-metadata/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/location-metadata", schemaPath: "#/allOf/14/then/properties/settings/properties/location-metadata/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["media-audience"] !== void 0) {
          let s = d["media-audience"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/media-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/media-audience/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[14].then.properties.settings.properties["media-audience"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/media-audience/options", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/media-audience/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/media-audience/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/media-audience", schemaPath: "#/allOf/14/then/properties/settings/properties/media-audience/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["media-loading"] !== void 0) {
          let s = d["media-loading"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/media-loading", schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/media-loading/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "automatic" || m === "limited" || m === "on-request")) {
                  let c = { instancePath: r + "/settings/media-loading/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[14].then.properties.settings.properties["media-loading"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/media-loading/options", schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/media-loading/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/media-loading/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/media-loading", schemaPath: "#/allOf/14/then/properties/settings/properties/media-loading/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d.resharing !== void 0) {
          let s = d.resharing;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/resharing/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/resharing/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[14].then.properties.settings.properties.resharing.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/resharing/options", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/resharing/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/resharing/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/resharing", schemaPath: "#/allOf/14/then/properties/settings/properties/resharing/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/14/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Ge = y === t;
    if (Be = Ge, Be) {
      var ge = {};
      ge.settings = true, ge.kind = true;
    }
  }
  if (!Be) {
    let y = { instancePath: r, schemaPath: "#/allOf/14/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ge !== void 0 && (ge === true ? p = true : (p = p || {}, Object.assign(p, ge)));
  let Xe = t, Je = true, Kt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "parental-monitoring") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var Qe = Kt === t;
  if (t = Xe, e !== null && (Xe ? e.length = Xe : e = null), Qe) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/15/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var Qe = y === t;
    if (Je = Qe, Je) {
      var Pe = {};
      Pe.settings = true, Pe.kind = true;
    }
  }
  if (!Je) {
    let y = { instancePath: r, schemaPath: "#/allOf/15/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && Pe !== void 0 && (Pe === true ? p = true : (p = p || {}, Object.assign(p, Pe)));
  let et = t, tt = true, Wt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "public-profile") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var rt = Wt === t;
  if (t = et, e !== null && (et ? e.length = et : e = null), rt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "profile-visibility" || s === "search-discoverability" || s === "activity-status" || s === "connection-list")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["profile-visibility"] !== void 0) {
          let s = d["profile-visibility"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/profile-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "members" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/profile-visibility/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[16].then.properties.settings.properties["profile-visibility"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/profile-visibility/options", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/profile-visibility/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/profile-visibility/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/profile-visibility", schemaPath: "#/allOf/16/then/properties/settings/properties/profile-visibility/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["search-discoverability"] !== void 0) {
          let s = d["search-discoverability"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/search-discoverability/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/search-discoverability/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[16].then.properties.settings.properties["search-discoverability"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/search-discoverability/options", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/search-discoverability/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/search-discoverability/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/search-discoverability", schemaPath: "#/allOf/16/then/properties/settings/properties/search-discoverability/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["activity-status"] !== void 0) {
          let s = d["activity-status"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/activity-status/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/activity-status/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[16].then.properties.settings.properties["activity-status"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/activity-status/options", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/activity-status/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/activity-status/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/activity-status", schemaPath: "#/allOf/16/then/properties/settings/properties/activity-status/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["connection-list"] !== void 0) {
          let s = d["connection-list"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/connection-list/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "everyone" || m === "contacts-of-contacts" || m === "friends" || m === "nobody")) {
                  let c = { instancePath: r + "/settings/connection-list/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[16].then.properties.settings.properties["connection-list"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/connection-list/options", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/connection-list/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/connection-list/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/connection-list", schemaPath: "#/allOf/16/then/properties/settings/properties/connection-list/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/16/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var rt = y === t;
    if (tt = rt, tt) {
      var ke = {};
      ke.settings = true, ke.kind = true;
    }
  }
  if (!tt) {
    let y = { instancePath: r, schemaPath: "#/allOf/16/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ke !== void 0 && (ke === true ? p = true : (p = p || {}, Object.assign(p, ke)));
  let st = t, it = true, Et = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "purchases") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var at2 = Et === t;
  if (t = st, e !== null && (st ? e.length = st : e = null), at2) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "unasked-payment") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d["unasked-payment"] !== void 0) {
          let s = d["unasked-payment"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/unasked-payment", schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/unasked-payment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "at-once" || m === "asked")) {
                  let c = { instancePath: r + "/settings/unasked-payment/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[17].then.properties.settings.properties["unasked-payment"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/unasked-payment/options", schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/unasked-payment/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/unasked-payment/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/unasked-payment", schemaPath: "#/allOf/17/then/properties/settings/properties/unasked-payment/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/17/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var at2 = y === t;
    if (it = at2, it) {
      var we = {};
      we.settings = true, we.kind = true;
    }
  }
  if (!it) {
    let y = { instancePath: r, schemaPath: "#/allOf/17/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && we !== void 0 && (we === true ? p = true : (p = p || {}, Object.assign(p, we)));
  let nt = t, ot = true, Tt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "push-notifications") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var pt = Tt === t;
  if (t = nt, e !== null && (nt ? e.length = nt : e = null), pt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "notifications" || s === "night-notifications" || s === "lock-screen-content" || s === "re-engagement")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.notifications !== void 0) {
          let s = d.notifications;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[18].then.properties.settings.properties.notifications.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/notifications/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/notifications/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["night-notifications"] !== void 0) {
          let s = d["night-notifications"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/night-notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/night-notifications/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[18].then.properties.settings.properties["night-notifications"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/night-notifications/options", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/night-notifications/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/night-notifications/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/night-notifications", schemaPath: "#/allOf/18/then/properties/settings/properties/night-notifications/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["lock-screen-content"] !== void 0) {
          let s = d["lock-screen-content"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/lock-screen-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "full" || m === "hidden")) {
                  let c = { instancePath: r + "/settings/lock-screen-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[18].then.properties.settings.properties["lock-screen-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/lock-screen-content/options", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/lock-screen-content/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/lock-screen-content/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/lock-screen-content", schemaPath: "#/allOf/18/then/properties/settings/properties/lock-screen-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["re-engagement"] !== void 0) {
          let s = d["re-engagement"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/re-engagement/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/re-engagement/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[18].then.properties.settings.properties["re-engagement"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/re-engagement/options", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/re-engagement/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/re-engagement/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/re-engagement", schemaPath: "#/allOf/18/then/properties/settings/properties/re-engagement/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/18/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var pt = y === t;
    if (ot = pt, ot) {
      var be = {};
      be.settings = true, be.kind = true;
    }
  }
  if (!ot) {
    let y = { instancePath: r, schemaPath: "#/allOf/18/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && be !== void 0 && (be === true ? p = true : (p = p || {}, Object.assign(p, be)));
  let lt = t, ft = true, Rt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "recommender-feed") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var dt = Rt === t;
  if (t = lt, e !== null && (lt ? e.length = lt : e = null), dt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (!(s === "personalisation" || s === "sensitive-content" || s === "negative-feedback")) {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.personalisation !== void 0) {
          let s = d.personalisation;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/personalisation/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/personalisation/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[19].then.properties.settings.properties.personalisation.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/personalisation/options", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/personalisation/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/personalisation/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/personalisation", schemaPath: "#/allOf/19/then/properties/settings/properties/personalisation/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["sensitive-content"] !== void 0) {
          let s = d["sensitive-content"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/sensitive-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "unfiltered" || m === "reduced" || m === "filtered")) {
                  let c = { instancePath: r + "/settings/sensitive-content/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[19].then.properties.settings.properties["sensitive-content"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/sensitive-content/options", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/sensitive-content/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/sensitive-content/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/sensitive-content", schemaPath: "#/allOf/19/then/properties/settings/properties/sensitive-content/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
        if (d["negative-feedback"] !== void 0) {
          let s = d["negative-feedback"];
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/negative-feedback/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "missing" || m === "available")) {
                  let c = { instancePath: r + "/settings/negative-feedback/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[19].then.properties.settings.properties["negative-feedback"].properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/negative-feedback/options", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/negative-feedback/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/negative-feedback/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/negative-feedback", schemaPath: "#/allOf/19/then/properties/settings/properties/negative-feedback/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/19/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var dt = y === t;
    if (ft = dt, ft) {
      var je = {};
      je.settings = true, je.kind = true;
    }
  }
  if (!ft) {
    let y = { instancePath: r, schemaPath: "#/allOf/19/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && je !== void 0 && (je === true ? p = true : (p = p || {}, Object.assign(p, je)));
  let ct = t, yt = true, Zt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "streaks") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var ut = Zt === t;
  if (t = ct, e !== null && (ct ? e.length = ct : e = null), ut) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        for (let s in d) if (s !== "streaks") {
          let i = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
          e === null ? e = [i] : e.push(i), t++;
        }
        if (d.streaks !== void 0) {
          let s = d.streaks;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let i in s) if (!(i === "options" || i === "default" || i === "flag")) {
              let o = { instancePath: r + "/settings/streaks", schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (s.options !== void 0) {
              let i = s.options;
              if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
                let m = i[o];
                if (typeof m != "string") {
                  let c = { instancePath: r + "/settings/streaks/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [c] : e.push(c), t++;
                }
                if (!(m === "on" || m === "off")) {
                  let c = { instancePath: r + "/settings/streaks/options/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/properties/options/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.allOf[20].then.properties.settings.properties.streaks.properties.options.additionalProperties.enum } };
                  e === null ? e = [c] : e.push(c), t++;
                }
              }
              else {
                let o = { instancePath: r + "/settings/streaks/options", schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/properties/options/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            s.default !== void 0 && (K(s.default, { instancePath: r + "/settings/streaks/default", parentData: s, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), s.flag !== void 0 && (W(s.flag, { instancePath: r + "/settings/streaks/flag", parentData: s, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
          } else {
            let i = { instancePath: r + "/settings/streaks", schemaPath: "#/allOf/20/then/properties/settings/properties/streaks/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/20/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var ut = y === t;
    if (yt = ut, yt) {
      var ve = {};
      ve.settings = true, ve.kind = true;
    }
  }
  if (!yt) {
    let y = { instancePath: r, schemaPath: "#/allOf/20/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  p !== true && ve !== void 0 && (ve === true ? p = true : (p = p || {}, Object.assign(p, ve)));
  let mt = t, ht = true, Mt = t;
  if (a && typeof a == "object" && !Array.isArray(a)) {
    let y;
    if (a.kind === void 0 && (y = "kind")) {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    } else if (a.kind !== void 0 && a.kind !== "user-search") {
      let u = {};
      e === null ? e = [u] : e.push(u), t++;
    }
  }
  var gt = Mt === t;
  if (t = mt, e !== null && (mt ? e.length = mt : e = null), gt) {
    let y = t;
    if (a && typeof a == "object" && !Array.isArray(a) && a.settings !== void 0) {
      let d = a.settings;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let s in d) {
        let i = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
        e === null ? e = [i] : e.push(i), t++;
      }
      else {
        let s = { instancePath: r + "/settings", schemaPath: "#/allOf/21/then/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [s] : e.push(s), t++;
      }
    }
    var gt = y === t;
    if (ht = gt, ht) {
      var Oe = {};
      Oe.settings = true, Oe.kind = true;
    }
  }
  if (!ht) {
    let y = { instancePath: r, schemaPath: "#/allOf/21/if", keyword: "if", params: { failingKeyword: "then" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  if (p !== true && Oe !== void 0 && (Oe === true ? p = true : (p = p || {}, Object.assign(p, Oe))), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.kind === void 0) {
      let y = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [y] : e.push(y), t++;
    }
    for (let y in a) if (!(y === "kind" || y === "owner" || y === "available-to" || y === "flag" || y === "code" || y === "settings" || y === "safeguards" || y === "reporting")) {
      let u = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = [u] : e.push(u), t++;
    }
    if (a.kind !== void 0) {
      let y = a.kind;
      if (typeof y != "string") {
        let u = { instancePath: r + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u] : e.push(u), t++;
      }
      if (!(y === "ai-companion" || y === "analytics" || y === "autoplay" || y === "behavioural-advertising" || y === "calls" || y === "comments" || y === "connected-device" || y === "direct-messaging" || y === "friend-suggestions" || y === "geolocation" || y === "group-chat" || y === "infinite-scroll" || y === "livestream" || y === "loot-boxes" || y === "media-upload" || y === "parental-monitoring" || y === "public-profile" || y === "purchases" || y === "push-notifications" || y === "recommender-feed" || y === "streaks" || y === "user-search")) {
        let u = { instancePath: r + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: B.properties.kind.enum } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.owner !== void 0) {
      let y = a.owner;
      if (typeof y == "string") {
        if (F(y) < 1) {
          let u = { instancePath: r + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [u] : e.push(u), t++;
        }
      } else {
        let u = { instancePath: r + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a["available-to"] !== void 0) {
      let y = a["available-to"];
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s == "string") {
            if (!Ot.test(s)) {
              let i = { instancePath: r + "/available-to/" + d, schemaPath: "#/properties/available-to/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$" } };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: r + "/available-to/" + d, schemaPath: "#/properties/available-to/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/available-to", schemaPath: "#/properties/available-to/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.flag !== void 0) {
      let y = a.flag;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.key === void 0) {
          let u = { instancePath: r + "/flag", schemaPath: "#/properties/flag/required", keyword: "required", params: { missingProperty: "key" } };
          e === null ? e = [u] : e.push(u), t++;
        }
        for (let u in y) if (!(u === "key" || u === "environment" || u === "values" || u === "gate" || u === "code-default")) {
          let d = { instancePath: r + "/flag", schemaPath: "#/properties/flag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
          e === null ? e = [d] : e.push(d), t++;
        }
        if (y.key !== void 0) {
          let u = y.key;
          if (typeof u == "string") {
            if (F(u) < 1) {
              let d = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: r + "/flag/key", schemaPath: "#/properties/flag/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y.environment !== void 0) {
          let u = y.environment;
          if (typeof u == "string") {
            if (F(u) < 1) {
              let d = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [d] : e.push(d), t++;
            }
          } else {
            let d = { instancePath: r + "/flag/environment", schemaPath: "#/properties/flag/properties/environment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y.values !== void 0) {
          let u = y.values;
          if (u && typeof u == "object" && !Array.isArray(u)) for (let d in u) {
            let s = u[d];
            if (typeof s != "string") {
              let i = { instancePath: r + "/flag/values/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" } };
              e === null ? e = [i] : e.push(i), t++;
            }
            if (!(s === "on" || s === "off")) {
              let i = { instancePath: r + "/flag/values/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flag/properties/values/additionalProperties/enum", keyword: "enum", params: { allowedValues: B.properties.flag.properties.values.additionalProperties.enum } };
              e === null ? e = [i] : e.push(i), t++;
            }
          }
          else {
            let d = { instancePath: r + "/flag/values", schemaPath: "#/properties/flag/properties/values/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y.gate !== void 0) {
          let u = y.gate;
          if (typeof u != "string") {
            let d = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [d] : e.push(d), t++;
          }
          if (!(u === "flag" || u === "code")) {
            let d = { instancePath: r + "/flag/gate", schemaPath: "#/properties/flag/properties/gate/enum", keyword: "enum", params: { allowedValues: B.properties.flag.properties.gate.enum } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
        if (y["code-default"] !== void 0) {
          let u = y["code-default"];
          if (typeof u != "string" && !(typeof u == "number" && isFinite(u)) && typeof u != "boolean") {
            let d = { instancePath: r + "/flag/code-default", schemaPath: "#/properties/flag/properties/code-default/type", keyword: "type", params: { type: B.properties.flag.properties["code-default"].type } };
            e === null ? e = [d] : e.push(d), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.code !== void 0) {
      let y = a.code;
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s == "string") {
            if (F(s) < 1) {
              let i = { instancePath: r + "/code/" + d, schemaPath: "#/properties/code/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), t++;
            }
          } else {
            let i = { instancePath: r + "/code/" + d, schemaPath: "#/properties/code/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.settings !== void 0) {
      let y = a.settings;
      if (y && typeof y == "object" && !Array.isArray(y)) for (let u in y) {
        let d = y[u];
        if (d && typeof d == "object" && !Array.isArray(d)) {
          for (let s in d) if (!(s === "options" || s === "default" || s === "flag")) {
            let i = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (d.options !== void 0) {
            let s = d.options;
            if (s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
              let o = s[i];
              if (typeof o == "string") {
                if (F(o) < 1) {
                  let m = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [m] : e.push(m), t++;
                }
              } else {
                let m = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/properties/options/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [m] : e.push(m), t++;
              }
            }
            else {
              let i = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/properties/settings/additionalProperties/properties/options/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [i] : e.push(i), t++;
            }
          }
          d.default !== void 0 && (K(d.default, { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", parentData: d, parentDataProperty: "default", rootData: L, dynamicAnchors: D }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), d.flag !== void 0 && (W(d.flag, { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/flag", parentData: d, parentDataProperty: "flag", rootData: L, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length));
        } else {
          let s = { instancePath: r + "/settings/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [s] : e.push(s), t++;
        }
      }
      else {
        let u = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.safeguards !== void 0) {
      let y = a.safeguards;
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s != "string") {
            let i = { instancePath: r + "/safeguards/" + d, schemaPath: "#/properties/safeguards/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(s === "report" || s === "block" || s === "mute" || s === "hash-matching" || s === "content-moderation" || s === "age-gate" || s === "consent-prompt" || s === "time-limit" || s === "indicator" || s === "parental-control")) {
            let i = { instancePath: r + "/safeguards/" + d, schemaPath: "#/properties/safeguards/items/enum", keyword: "enum", params: { allowedValues: B.properties.safeguards.items.enum } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/safeguards", schemaPath: "#/properties/safeguards/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (a.reporting !== void 0) {
      let y = a.reporting;
      if (Array.isArray(y)) {
        let u = y.length;
        for (let d = 0; d < u; d++) {
          let s = y[d];
          if (typeof s != "string") {
            let i = { instancePath: r + "/reporting/" + d, schemaPath: "#/properties/reporting/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), t++;
          }
          if (!(s === "conversation" || s === "message" || s === "profile" || s === "post" || s === "comment" || s === "media" || s === "group" || s === "livestream" || s === "settings")) {
            let i = { instancePath: r + "/reporting/" + d, schemaPath: "#/properties/reporting/items/enum", keyword: "enum", params: { allowedValues: B.properties.reporting.items.enum } };
            e === null ? e = [i] : e.push(i), t++;
          }
        }
      } else {
        let u = { instancePath: r + "/reporting", schemaPath: "#/properties/reporting/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
  } else {
    let y = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), t++;
  }
  return jt.errors = e, t === 0;
}
jt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function qt(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = qt.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.childproof === void 0) {
      let b = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childproof" } };
      e === null ? e = [b] : e.push(b), t++;
    }
    for (let b in a) if (!(b === "$schema" || b === "childproof" || b === "features" || b === "age-assurance" || b === "assessments" || b === "data" || b === "third-parties" || b === "elsewhere")) {
      let k = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
      e === null ? e = [k] : e.push(k), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let b = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (a.childproof !== void 0) {
      let b = a.childproof;
      if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
        let k = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [k] : e.push(k), t++;
      }
      if (b !== 1) {
        let k = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (a.features !== void 0) {
      let b = a.features;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        for (let k in b) {
          let h = t;
          if (typeof k == "string" && !wt.test(k)) {
            let p = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: k };
            e === null ? e = [p] : e.push(p), t++;
          }
          var j = h === t;
          if (!j) {
            let p = { instancePath: r + "/features", schemaPath: "#/properties/features/propertyNames", keyword: "propertyNames", params: { propertyName: k } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        for (let k in b) jt(b[k], { instancePath: r + "/features/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: b, parentDataProperty: k, rootData: L, dynamicAnchors: D }) || (e = e === null ? jt.errors : e.concat(jt.errors), t = e.length);
      } else {
        let k = { instancePath: r + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (a["age-assurance"] !== void 0) {
      let b = a["age-assurance"];
      if (Array.isArray(b)) {
        let k = b.length;
        for (let h = 0; h < k; h++) {
          let p = b[h];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.method === void 0) {
              let l = { instancePath: r + "/age-assurance/" + h, schemaPath: "#/properties/age-assurance/items/required", keyword: "required", params: { missingProperty: "method" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p) if (!(l === "method" || l === "provider" || l === "at" || l === "appeal")) {
              let n = { instancePath: r + "/age-assurance/" + h, schemaPath: "#/properties/age-assurance/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.method !== void 0) {
              let l = p.method;
              if (typeof l != "string") {
                let n = { instancePath: r + "/age-assurance/" + h + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(l === "self-declaration" || l === "tick-box" || l === "terms-only" || l === "debit-card" || l === "parental-confirmation" || l === "facial-age-estimation" || l === "photo-id-matching" || l === "open-banking" || l === "mobile-operator" || l === "credit-card" || l === "digital-identity" || l === "email-age-estimation")) {
                let n = { instancePath: r + "/age-assurance/" + h + "/method", schemaPath: "#/properties/age-assurance/items/properties/method/enum", keyword: "enum", params: { allowedValues: Xt.properties["age-assurance"].items.properties.method.enum } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.provider !== void 0) {
              let l = p.provider;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/age-assurance/" + h + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/age-assurance/" + h + "/provider", schemaPath: "#/properties/age-assurance/items/properties/provider/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.at !== void 0) {
              let l = p.at;
              if (typeof l != "string") {
                let n = { instancePath: r + "/age-assurance/" + h + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(l === "sign-up" || l === "first-use" || l === "feature" || l === "periodic")) {
                let n = { instancePath: r + "/age-assurance/" + h + "/at", schemaPath: "#/properties/age-assurance/items/properties/at/enum", keyword: "enum", params: { allowedValues: Xt.properties["age-assurance"].items.properties.at.enum } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.appeal !== void 0) {
              let l = p.appeal;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/age-assurance/" + h + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/age-assurance/" + h + "/appeal", schemaPath: "#/properties/age-assurance/items/properties/appeal/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let l = { instancePath: r + "/age-assurance/" + h, schemaPath: "#/properties/age-assurance/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let k = { instancePath: r + "/age-assurance", schemaPath: "#/properties/age-assurance/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (a.assessments !== void 0) {
      let b = a.assessments;
      if (Array.isArray(b)) {
        let k = b.length;
        for (let h = 0; h < k; h++) {
          let p = b[h];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.kind === void 0) {
              let l = { instancePath: r + "/assessments/" + h, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "kind" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.ref === void 0) {
              let l = { instancePath: r + "/assessments/" + h, schemaPath: "#/properties/assessments/items/required", keyword: "required", params: { missingProperty: "ref" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p) if (!(l === "kind" || l === "ref" || l === "approved" || l === "review-by" || l === "covers")) {
              let n = { instancePath: r + "/assessments/" + h, schemaPath: "#/properties/assessments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.kind !== void 0) {
              let l = p.kind;
              if (typeof l != "string") {
                let n = { instancePath: r + "/assessments/" + h + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (!(l === "dpia" || l === "best-interests" || l === "children-access" || l === "children-risk" || l === "illegal-content-risk" || l === "conformance")) {
                let n = { instancePath: r + "/assessments/" + h + "/kind", schemaPath: "#/properties/assessments/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Xt.properties.assessments.items.properties.kind.enum } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.ref !== void 0) {
              let l = p.ref;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/assessments/" + h + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/assessments/" + h + "/ref", schemaPath: "#/properties/assessments/items/properties/ref/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.approved !== void 0) {
              let l = p.approved;
              if (typeof l == "string") {
                if (!pe.validate(l)) {
                  let n = { instancePath: r + "/assessments/" + h + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/assessments/" + h + "/approved", schemaPath: "#/properties/assessments/items/properties/approved/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p["review-by"] !== void 0) {
              let l = p["review-by"];
              if (typeof l == "string") {
                if (!pe.validate(l)) {
                  let n = { instancePath: r + "/assessments/" + h + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/assessments/" + h + "/review-by", schemaPath: "#/properties/assessments/items/properties/review-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.covers !== void 0) {
              let l = p.covers;
              if (Array.isArray(l)) {
                let n = l.length;
                for (let f = 0; f < n; f++) {
                  let w = l[f];
                  if (typeof w == "string") {
                    if (F(w) < 1) {
                      let x = { instancePath: r + "/assessments/" + h + "/covers/" + f, schemaPath: "#/properties/assessments/items/properties/covers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: r + "/assessments/" + h + "/covers/" + f, schemaPath: "#/properties/assessments/items/properties/covers/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
              } else {
                let n = { instancePath: r + "/assessments/" + h + "/covers", schemaPath: "#/properties/assessments/items/properties/covers/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let l = { instancePath: r + "/assessments/" + h, schemaPath: "#/properties/assessments/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let k = { instancePath: r + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (a.data !== void 0) {
      let b = a.data;
      if (Array.isArray(b)) {
        let k = b.length;
        for (let h = 0; h < k; h++) {
          let p = b[h];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.item === void 0) {
              let l = { instancePath: r + "/data/" + h, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "item" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.purpose === void 0) {
              let l = { instancePath: r + "/data/" + h, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p) if (!(l === "item" || l === "purpose" || l === "features" || l === "required" || l === "retention")) {
              let n = { instancePath: r + "/data/" + h, schemaPath: "#/properties/data/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.item !== void 0) {
              let l = p.item;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/data/" + h + "/item", schemaPath: "#/properties/data/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/data/" + h + "/item", schemaPath: "#/properties/data/items/properties/item/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.purpose !== void 0) {
              let l = p.purpose;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/data/" + h + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/data/" + h + "/purpose", schemaPath: "#/properties/data/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.features !== void 0) {
              let l = p.features;
              if (Array.isArray(l)) {
                let n = l.length;
                for (let f = 0; f < n; f++) {
                  let w = l[f];
                  if (typeof w == "string") {
                    if (F(w) < 1) {
                      let x = { instancePath: r + "/data/" + h + "/features/" + f, schemaPath: "#/properties/data/items/properties/features/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: r + "/data/" + h + "/features/" + f, schemaPath: "#/properties/data/items/properties/features/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
              } else {
                let n = { instancePath: r + "/data/" + h + "/features", schemaPath: "#/properties/data/items/properties/features/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.required !== void 0 && typeof p.required != "boolean") {
              let l = { instancePath: r + "/data/" + h + "/required", schemaPath: "#/properties/data/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.retention !== void 0) {
              let l = p.retention;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/data/" + h + "/retention", schemaPath: "#/properties/data/items/properties/retention/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/data/" + h + "/retention", schemaPath: "#/properties/data/items/properties/retention/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let l = { instancePath: r + "/data/" + h, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let k = { instancePath: r + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (a["third-parties"] !== void 0) {
      let b = a["third-parties"];
      if (Array.isArray(b)) {
        let k = b.length;
        for (let h = 0; h < k; h++) {
          let p = b[h];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let l = { instancePath: r + "/third-parties/" + h, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.purpose === void 0) {
              let l = { instancePath: r + "/third-parties/" + h, schemaPath: "#/properties/third-parties/items/required", keyword: "required", params: { missingProperty: "purpose" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p) if (!(l === "name" || l === "purpose" || l === "data" || l === "reason")) {
              let n = { instancePath: r + "/third-parties/" + h, schemaPath: "#/properties/third-parties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.name !== void 0) {
              let l = p.name;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/third-parties/" + h + "/name", schemaPath: "#/properties/third-parties/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/third-parties/" + h + "/name", schemaPath: "#/properties/third-parties/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.purpose !== void 0) {
              let l = p.purpose;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/third-parties/" + h + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/third-parties/" + h + "/purpose", schemaPath: "#/properties/third-parties/items/properties/purpose/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.data !== void 0) {
              let l = p.data;
              if (Array.isArray(l)) {
                let n = l.length;
                for (let f = 0; f < n; f++) {
                  let w = l[f];
                  if (typeof w == "string") {
                    if (F(w) < 1) {
                      let x = { instancePath: r + "/third-parties/" + h + "/data/" + f, schemaPath: "#/properties/third-parties/items/properties/data/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                  } else {
                    let x = { instancePath: r + "/third-parties/" + h + "/data/" + f, schemaPath: "#/properties/third-parties/items/properties/data/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [x] : e.push(x), t++;
                  }
                }
              } else {
                let n = { instancePath: r + "/third-parties/" + h + "/data", schemaPath: "#/properties/third-parties/items/properties/data/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.reason !== void 0) {
              let l = p.reason;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/third-parties/" + h + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/third-parties/" + h + "/reason", schemaPath: "#/properties/third-parties/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let l = { instancePath: r + "/third-parties/" + h, schemaPath: "#/properties/third-parties/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let k = { instancePath: r + "/third-parties", schemaPath: "#/properties/third-parties/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
    if (a.elsewhere !== void 0) {
      let b = a.elsewhere;
      if (Array.isArray(b)) {
        let k = b.length;
        for (let h = 0; h < k; h++) {
          let p = b[h];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.capability === void 0) {
              let l = { instancePath: r + "/elsewhere/" + h, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "capability" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.where === void 0) {
              let l = { instancePath: r + "/elsewhere/" + h, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "where" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.owner === void 0) {
              let l = { instancePath: r + "/elsewhere/" + h, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "owner" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (p.until === void 0) {
              let l = { instancePath: r + "/elsewhere/" + h, schemaPath: "#/properties/elsewhere/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [l] : e.push(l), t++;
            }
            for (let l in p) if (!(l === "capability" || l === "where" || l === "evidence" || l === "owner" || l === "until")) {
              let n = { instancePath: r + "/elsewhere/" + h, schemaPath: "#/properties/elsewhere/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (p.capability !== void 0) {
              let l = p.capability;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/elsewhere/" + h + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/elsewhere/" + h + "/capability", schemaPath: "#/properties/elsewhere/items/properties/capability/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.where !== void 0) {
              let l = p.where;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/elsewhere/" + h + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/elsewhere/" + h + "/where", schemaPath: "#/properties/elsewhere/items/properties/where/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.evidence !== void 0) {
              let l = p.evidence;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/elsewhere/" + h + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/elsewhere/" + h + "/evidence", schemaPath: "#/properties/elsewhere/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.owner !== void 0) {
              let l = p.owner;
              if (typeof l == "string") {
                if (F(l) < 1) {
                  let n = { instancePath: r + "/elsewhere/" + h + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/elsewhere/" + h + "/owner", schemaPath: "#/properties/elsewhere/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (p.until !== void 0) {
              let l = p.until;
              if (typeof l == "string") {
                if (!pe.validate(l)) {
                  let n = { instancePath: r + "/elsewhere/" + h + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: r + "/elsewhere/" + h + "/until", schemaPath: "#/properties/elsewhere/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let l = { instancePath: r + "/elsewhere/" + h, schemaPath: "#/properties/elsewhere/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let k = { instancePath: r + "/elsewhere", schemaPath: "#/properties/elsewhere/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [k] : e.push(k), t++;
      }
    }
  } else {
    let b = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [b] : e.push(b), t++;
  }
  return qt.errors = e, t === 0;
}
qt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Kr = Lt;
var Lr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:attestations", type: "object", required: ["childproof", "attestations"], properties: { $schema: { type: "string" }, childproof: { type: "integer", const: 1 }, attestations: { type: "array", items: { type: "object", required: ["policy", "provision", "question", "answer", "who", "role", "date", "evidence", "until"], properties: { policy: { type: "string", minLength: 1 }, provision: { type: "string", minLength: 1 }, question: { type: "string", minLength: 1 }, answer: { type: "string", minLength: 1 }, who: { type: "string", minLength: 1 }, role: { type: "string", minLength: 1 }, date: { type: "string", format: "date" }, evidence: { type: "string", minLength: 1 }, until: { type: "string", format: "date" } }, additionalProperties: false } } }, additionalProperties: false };
function Lt(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = Lt.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.childproof === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childproof" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.attestations === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attestations" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in a) if (!(j === "$schema" || j === "childproof" || j === "attestations")) {
      let b = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let j = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.childproof !== void 0) {
      let j = a.childproof;
      if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
        let b = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [b] : e.push(b), t++;
      }
      if (j !== 1) {
        let b = { instancePath: r + "/childproof", schemaPath: "#/properties/childproof/const", keyword: "const", params: { allowedValue: 1 } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.attestations !== void 0) {
      let j = a.attestations;
      if (Array.isArray(j)) {
        let b = j.length;
        for (let k = 0; k < b; k++) {
          let h = j[k];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.policy === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "policy" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.provision === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "provision" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.question === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "question" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.answer === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "answer" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.who === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "who" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.role === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "role" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.date === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "date" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.evidence === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "evidence" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.until === void 0) {
              let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in h) if (!kt.call(Lr.properties.attestations.items.properties, p)) {
              let l = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (h.policy !== void 0) {
              let p = h.policy;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/policy", schemaPath: "#/properties/attestations/items/properties/policy/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/policy", schemaPath: "#/properties/attestations/items/properties/policy/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.provision !== void 0) {
              let p = h.provision;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/provision", schemaPath: "#/properties/attestations/items/properties/provision/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/provision", schemaPath: "#/properties/attestations/items/properties/provision/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.question !== void 0) {
              let p = h.question;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/question", schemaPath: "#/properties/attestations/items/properties/question/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/question", schemaPath: "#/properties/attestations/items/properties/question/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.answer !== void 0) {
              let p = h.answer;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/answer", schemaPath: "#/properties/attestations/items/properties/answer/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/answer", schemaPath: "#/properties/attestations/items/properties/answer/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.who !== void 0) {
              let p = h.who;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/who", schemaPath: "#/properties/attestations/items/properties/who/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/who", schemaPath: "#/properties/attestations/items/properties/who/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.role !== void 0) {
              let p = h.role;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/role", schemaPath: "#/properties/attestations/items/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/role", schemaPath: "#/properties/attestations/items/properties/role/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.date !== void 0) {
              let p = h.date;
              if (typeof p == "string") {
                if (!pe.validate(p)) {
                  let l = { instancePath: r + "/attestations/" + k + "/date", schemaPath: "#/properties/attestations/items/properties/date/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/date", schemaPath: "#/properties/attestations/items/properties/date/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.evidence !== void 0) {
              let p = h.evidence;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/attestations/" + k + "/evidence", schemaPath: "#/properties/attestations/items/properties/evidence/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/evidence", schemaPath: "#/properties/attestations/items/properties/evidence/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.until !== void 0) {
              let p = h.until;
              if (typeof p == "string") {
                if (!pe.validate(p)) {
                  let l = { instancePath: r + "/attestations/" + k + "/until", schemaPath: "#/properties/attestations/items/properties/until/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/attestations/" + k + "/until", schemaPath: "#/properties/attestations/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/attestations/" + k, schemaPath: "#/properties/attestations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let b = { instancePath: r + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
  } else {
    let j = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [j] : e.push(j), t++;
  }
  return Lt.errors = e, t === 0;
}
Lt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Wr = Dt;
var Pt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:rule", type: "object", required: ["id", "title", "severity", "confidence", "layer", "for", "require", "message", "why", "fix", "examples"], properties: { $schema: { type: "string" }, id: { type: "string", minLength: 1, pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$" }, title: { type: "string", minLength: 1 }, severity: { type: "string", enum: ["error", "warning", "note"] }, confidence: { type: "string", enum: ["high", "medium", "low"] }, layer: { type: "string", enum: ["manifest", "flags", "code", "cross"] }, concept: { type: "string", minLength: 1 }, for: { type: "string", enum: ["product", "feature", "setting", "flag", "assessment", "operation", "surface", "default"] }, when: { type: "string", minLength: 1 }, parameters: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 25 }, propertyNames: { pattern: "^[a-z]+(-[a-z]+)*$" } }, let: { type: "object", additionalProperties: { type: "string", minLength: 1 }, propertyNames: { pattern: "^[a-z][a-zA-Z0-9]*$" } }, each: { type: "object", additionalProperties: { type: "string", minLength: 1 }, propertyNames: { pattern: "^[a-z][a-zA-Z0-9]*$" } }, expect: { type: "string", enum: ["some", "any"] }, require: { type: "string", minLength: 1 }, at: { type: "string", minLength: 1 }, related: { type: "array", items: { type: "object", required: ["at", "message"], properties: { at: { type: "string", minLength: 1 }, message: { type: "string", minLength: 1 } }, additionalProperties: false } }, edit: { type: "object", required: ["at", "to"], properties: { at: { type: "string", minLength: 1 }, to: { type: "string", minLength: 1 } }, additionalProperties: false }, message: { type: "object", required: ["engineer", "product", "auditor"], properties: { engineer: { type: "string", minLength: 1 }, product: { type: "string", minLength: 1 }, auditor: { type: "string", minLength: 1 } }, additionalProperties: false }, why: { type: "string", minLength: 1 }, fix: { type: "string", minLength: 1 }, refs: { type: "array", items: { type: "object", required: ["title", "url"], properties: { title: { type: "string", minLength: 1 }, url: { type: "string", minLength: 1, format: "uri" } }, additionalProperties: false } }, examples: { type: "array", items: { type: "object", required: ["name", "verdict", "files"], properties: { name: { type: "string", minLength: 1 }, verdict: { type: "string", enum: ["pass", "fail", "unknown", "not-applicable"] }, files: { type: "object", additionalProperties: { type: "string" } }, finds: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false }, minItems: 2, allOf: [{ contains: { type: "object", properties: { verdict: { const: "pass" } }, required: ["verdict"] } }, { contains: { type: "object", properties: { verdict: { const: "fail" } }, required: ["verdict"] } }] } }, additionalProperties: false };
var Dr = new RegExp("^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$", "u");
var _r = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
var yr = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
var Jt = Gt().fullFormats.uri;
function Dt(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = Dt.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.id === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.title === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.severity === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.confidence === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.layer === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "layer" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.for === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.require === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "require" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.message === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.why === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.fix === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.examples === void 0) {
      let l = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in a) if (!kt.call(Pt.properties, l)) {
      let n = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let l = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (a.id !== void 0) {
      let l = a.id;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (!Dr.test(l)) {
          let n = { instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$" } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.title !== void 0) {
      let l = a.title;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.severity !== void 0) {
      let l = a.severity;
      if (typeof l != "string") {
        let n = { instancePath: r + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(l === "error" || l === "warning" || l === "note")) {
        let n = { instancePath: r + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: Pt.properties.severity.enum } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.confidence !== void 0) {
      let l = a.confidence;
      if (typeof l != "string") {
        let n = { instancePath: r + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(l === "high" || l === "medium" || l === "low")) {
        let n = { instancePath: r + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: Pt.properties.confidence.enum } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.layer !== void 0) {
      let l = a.layer;
      if (typeof l != "string") {
        let n = { instancePath: r + "/layer", schemaPath: "#/properties/layer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(l === "manifest" || l === "flags" || l === "code" || l === "cross")) {
        let n = { instancePath: r + "/layer", schemaPath: "#/properties/layer/enum", keyword: "enum", params: { allowedValues: Pt.properties.layer.enum } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.concept !== void 0) {
      let l = a.concept;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.for !== void 0) {
      let l = a.for;
      if (typeof l != "string") {
        let n = { instancePath: r + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(l === "product" || l === "feature" || l === "setting" || l === "flag" || l === "assessment" || l === "operation" || l === "surface" || l === "default")) {
        let n = { instancePath: r + "/for", schemaPath: "#/properties/for/enum", keyword: "enum", params: { allowedValues: Pt.properties.for.enum } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.when !== void 0) {
      let l = a.when;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/when", schemaPath: "#/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.parameters !== void 0) {
      let l = a.parameters;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let n in l) {
          let f = t;
          if (typeof n == "string" && !_r.test(n)) {
            let w = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, propertyName: n };
            e === null ? e = [w] : e.push(w), t++;
          }
          var j = f === t;
          if (!j) {
            let w = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        for (let n in l) {
          let f = l[n];
          if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
            let w = { instancePath: r + "/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [w] : e.push(w), t++;
          }
          if (typeof f == "number" && isFinite(f)) {
            if (f > 25 || isNaN(f)) {
              let w = { instancePath: r + "/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
              e === null ? e = [w] : e.push(w), t++;
            }
            if (f < 0 || isNaN(f)) {
              let w = { instancePath: r + "/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [w] : e.push(w), t++;
            }
          }
        }
      } else {
        let n = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.let !== void 0) {
      let l = a.let;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let n in l) {
          let f = t;
          if (typeof n == "string" && !yr.test(n)) {
            let w = { instancePath: r + "/let", schemaPath: "#/properties/let/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, propertyName: n };
            e === null ? e = [w] : e.push(w), t++;
          }
          var b = f === t;
          if (!b) {
            let w = { instancePath: r + "/let", schemaPath: "#/properties/let/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        for (let n in l) {
          let f = l[n];
          if (typeof f == "string") {
            if (F(f) < 1) {
              let w = { instancePath: r + "/let/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/let/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [w] : e.push(w), t++;
            }
          } else {
            let w = { instancePath: r + "/let/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/let/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/let", schemaPath: "#/properties/let/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.each !== void 0) {
      let l = a.each;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let n in l) {
          let f = t;
          if (typeof n == "string" && !yr.test(n)) {
            let w = { instancePath: r + "/each", schemaPath: "#/properties/each/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*$" }, propertyName: n };
            e === null ? e = [w] : e.push(w), t++;
          }
          var k = f === t;
          if (!k) {
            let w = { instancePath: r + "/each", schemaPath: "#/properties/each/propertyNames", keyword: "propertyNames", params: { propertyName: n } };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
        for (let n in l) {
          let f = l[n];
          if (typeof f == "string") {
            if (F(f) < 1) {
              let w = { instancePath: r + "/each/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/each/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [w] : e.push(w), t++;
            }
          } else {
            let w = { instancePath: r + "/each/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/each/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [w] : e.push(w), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.expect !== void 0) {
      let l = a.expect;
      if (typeof l != "string") {
        let n = { instancePath: r + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(l === "some" || l === "any")) {
        let n = { instancePath: r + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: Pt.properties.expect.enum } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.require !== void 0) {
      let l = a.require;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/require", schemaPath: "#/properties/require/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.at !== void 0) {
      let l = a.at;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.related !== void 0) {
      let l = a.related;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let f = 0; f < n; f++) {
          let w = l[f];
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.at === void 0) {
              let x = { instancePath: r + "/related/" + f, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "at" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (w.message === void 0) {
              let x = { instancePath: r + "/related/" + f, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: "message" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            for (let x in w) if (!(x === "at" || x === "message")) {
              let $ = { instancePath: r + "/related/" + f, schemaPath: "#/properties/related/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
              e === null ? e = [$] : e.push($), t++;
            }
            if (w.at !== void 0) {
              let x = w.at;
              if (typeof x == "string") {
                if (F(x) < 1) {
                  let $ = { instancePath: r + "/related/" + f + "/at", schemaPath: "#/properties/related/items/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), t++;
                }
              } else {
                let $ = { instancePath: r + "/related/" + f + "/at", schemaPath: "#/properties/related/items/properties/at/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
            if (w.message !== void 0) {
              let x = w.message;
              if (typeof x == "string") {
                if (F(x) < 1) {
                  let $ = { instancePath: r + "/related/" + f + "/message", schemaPath: "#/properties/related/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), t++;
                }
              } else {
                let $ = { instancePath: r + "/related/" + f + "/message", schemaPath: "#/properties/related/items/properties/message/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
          } else {
            let x = { instancePath: r + "/related/" + f, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.edit !== void 0) {
      let l = a.edit;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.at === void 0) {
          let n = { instancePath: r + "/edit", schemaPath: "#/properties/edit/required", keyword: "required", params: { missingProperty: "at" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (l.to === void 0) {
          let n = { instancePath: r + "/edit", schemaPath: "#/properties/edit/required", keyword: "required", params: { missingProperty: "to" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in l) if (!(n === "at" || n === "to")) {
          let f = { instancePath: r + "/edit", schemaPath: "#/properties/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (l.at !== void 0) {
          let n = l.at;
          if (typeof n == "string") {
            if (F(n) < 1) {
              let f = { instancePath: r + "/edit/at", schemaPath: "#/properties/edit/properties/at/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: r + "/edit/at", schemaPath: "#/properties/edit/properties/at/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        if (l.to !== void 0) {
          let n = l.to;
          if (typeof n == "string") {
            if (F(n) < 1) {
              let f = { instancePath: r + "/edit/to", schemaPath: "#/properties/edit/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: r + "/edit/to", schemaPath: "#/properties/edit/properties/to/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/edit", schemaPath: "#/properties/edit/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.message !== void 0) {
      let l = a.message;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.engineer === void 0) {
          let n = { instancePath: r + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "engineer" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (l.product === void 0) {
          let n = { instancePath: r + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "product" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        if (l.auditor === void 0) {
          let n = { instancePath: r + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "auditor" } };
          e === null ? e = [n] : e.push(n), t++;
        }
        for (let n in l) if (!(n === "engineer" || n === "product" || n === "auditor")) {
          let f = { instancePath: r + "/message", schemaPath: "#/properties/message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [f] : e.push(f), t++;
        }
        if (l.engineer !== void 0) {
          let n = l.engineer;
          if (typeof n == "string") {
            if (F(n) < 1) {
              let f = { instancePath: r + "/message/engineer", schemaPath: "#/properties/message/properties/engineer/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: r + "/message/engineer", schemaPath: "#/properties/message/properties/engineer/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        if (l.product !== void 0) {
          let n = l.product;
          if (typeof n == "string") {
            if (F(n) < 1) {
              let f = { instancePath: r + "/message/product", schemaPath: "#/properties/message/properties/product/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: r + "/message/product", schemaPath: "#/properties/message/properties/product/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
        if (l.auditor !== void 0) {
          let n = l.auditor;
          if (typeof n == "string") {
            if (F(n) < 1) {
              let f = { instancePath: r + "/message/auditor", schemaPath: "#/properties/message/properties/auditor/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), t++;
            }
          } else {
            let f = { instancePath: r + "/message/auditor", schemaPath: "#/properties/message/properties/auditor/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.why !== void 0) {
      let l = a.why;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.fix !== void 0) {
      let l = a.fix;
      if (typeof l == "string") {
        if (F(l) < 1) {
          let n = { instancePath: r + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), t++;
        }
      } else {
        let n = { instancePath: r + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.refs !== void 0) {
      let l = a.refs;
      if (Array.isArray(l)) {
        let n = l.length;
        for (let f = 0; f < n; f++) {
          let w = l[f];
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.title === void 0) {
              let x = { instancePath: r + "/refs/" + f, schemaPath: "#/properties/refs/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (w.url === void 0) {
              let x = { instancePath: r + "/refs/" + f, schemaPath: "#/properties/refs/items/required", keyword: "required", params: { missingProperty: "url" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            for (let x in w) if (!(x === "title" || x === "url")) {
              let $ = { instancePath: r + "/refs/" + f, schemaPath: "#/properties/refs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
              e === null ? e = [$] : e.push($), t++;
            }
            if (w.title !== void 0) {
              let x = w.title;
              if (typeof x == "string") {
                if (F(x) < 1) {
                  let $ = { instancePath: r + "/refs/" + f + "/title", schemaPath: "#/properties/refs/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), t++;
                }
              } else {
                let $ = { instancePath: r + "/refs/" + f + "/title", schemaPath: "#/properties/refs/items/properties/title/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
            if (w.url !== void 0) {
              let x = w.url;
              if (typeof x == "string") {
                if (F(x) < 1) {
                  let $ = { instancePath: r + "/refs/" + f + "/url", schemaPath: "#/properties/refs/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), t++;
                }
                if (!Jt(x)) {
                  let $ = { instancePath: r + "/refs/" + f + "/url", schemaPath: "#/properties/refs/items/properties/url/format", keyword: "format", params: { format: "uri" } };
                  e === null ? e = [$] : e.push($), t++;
                }
              } else {
                let $ = { instancePath: r + "/refs/" + f + "/url", schemaPath: "#/properties/refs/items/properties/url/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
          } else {
            let x = { instancePath: r + "/refs/" + f, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (a.examples !== void 0) {
      let l = a.examples;
      if (Array.isArray(l)) {
        let n = t, f = l.length;
        for (let w = 0; w < f; w++) {
          let x = l[w], $ = t;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            if (x.verdict === void 0) {
              let I = { instancePath: r + "/examples/" + w, schemaPath: "#/properties/examples/allOf/0/contains/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [I] : e.push(I), t++;
            }
            if (x.verdict !== void 0 && x.verdict !== "pass") {
              let I = { instancePath: r + "/examples/" + w + "/verdict", schemaPath: "#/properties/examples/allOf/0/contains/properties/verdict/const", keyword: "const", params: { allowedValue: "pass" } };
              e === null ? e = [I] : e.push(I), t++;
            }
          } else {
            let I = { instancePath: r + "/examples/" + w, schemaPath: "#/properties/examples/allOf/0/contains/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [I] : e.push(I), t++;
          }
          var h = $ === t;
          if (h) break;
        }
        if (h) t = n, e !== null && (n ? e.length = n : e = null);
        else {
          let w = { instancePath: r + "/examples", schemaPath: "#/properties/examples/allOf/0/contains", keyword: "contains", params: { minContains: 1 } };
          e === null ? e = [w] : e.push(w), t++;
        }
      }
      if (Array.isArray(l)) {
        let n = t, f = l.length;
        for (let w = 0; w < f; w++) {
          let x = l[w], $ = t;
          if (x && typeof x == "object" && !Array.isArray(x)) {
            if (x.verdict === void 0) {
              let I = { instancePath: r + "/examples/" + w, schemaPath: "#/properties/examples/allOf/1/contains/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [I] : e.push(I), t++;
            }
            if (x.verdict !== void 0 && x.verdict !== "fail") {
              let I = { instancePath: r + "/examples/" + w + "/verdict", schemaPath: "#/properties/examples/allOf/1/contains/properties/verdict/const", keyword: "const", params: { allowedValue: "fail" } };
              e === null ? e = [I] : e.push(I), t++;
            }
          } else {
            let I = { instancePath: r + "/examples/" + w, schemaPath: "#/properties/examples/allOf/1/contains/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [I] : e.push(I), t++;
          }
          var p = $ === t;
          if (p) break;
        }
        if (p) t = n, e !== null && (n ? e.length = n : e = null);
        else {
          let w = { instancePath: r + "/examples", schemaPath: "#/properties/examples/allOf/1/contains", keyword: "contains", params: { minContains: 1 } };
          e === null ? e = [w] : e.push(w), t++;
        }
      }
      if (Array.isArray(l)) {
        if (l.length < 2) {
          let f = { instancePath: r + "/examples", schemaPath: "#/properties/examples/minItems", keyword: "minItems", params: { limit: 2 } };
          e === null ? e = [f] : e.push(f), t++;
        }
        let n = l.length;
        for (let f = 0; f < n; f++) {
          let w = l[f];
          if (w && typeof w == "object" && !Array.isArray(w)) {
            if (w.name === void 0) {
              let x = { instancePath: r + "/examples/" + f, schemaPath: "#/properties/examples/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (w.verdict === void 0) {
              let x = { instancePath: r + "/examples/" + f, schemaPath: "#/properties/examples/items/required", keyword: "required", params: { missingProperty: "verdict" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            if (w.files === void 0) {
              let x = { instancePath: r + "/examples/" + f, schemaPath: "#/properties/examples/items/required", keyword: "required", params: { missingProperty: "files" } };
              e === null ? e = [x] : e.push(x), t++;
            }
            for (let x in w) if (!(x === "name" || x === "verdict" || x === "files" || x === "finds")) {
              let $ = { instancePath: r + "/examples/" + f, schemaPath: "#/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
              e === null ? e = [$] : e.push($), t++;
            }
            if (w.name !== void 0) {
              let x = w.name;
              if (typeof x == "string") {
                if (F(x) < 1) {
                  let $ = { instancePath: r + "/examples/" + f + "/name", schemaPath: "#/properties/examples/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), t++;
                }
              } else {
                let $ = { instancePath: r + "/examples/" + f + "/name", schemaPath: "#/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
            if (w.verdict !== void 0) {
              let x = w.verdict;
              if (typeof x != "string") {
                let $ = { instancePath: r + "/examples/" + f + "/verdict", schemaPath: "#/properties/examples/items/properties/verdict/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), t++;
              }
              if (!(x === "pass" || x === "fail" || x === "unknown" || x === "not-applicable")) {
                let $ = { instancePath: r + "/examples/" + f + "/verdict", schemaPath: "#/properties/examples/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Pt.properties.examples.items.properties.verdict.enum } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
            if (w.files !== void 0) {
              let x = w.files;
              if (x && typeof x == "object" && !Array.isArray(x)) {
                for (let $ in x) if (typeof x[$] != "string") {
                  let I = { instancePath: r + "/examples/" + f + "/files/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/examples/items/properties/files/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [I] : e.push(I), t++;
                }
              } else {
                let $ = { instancePath: r + "/examples/" + f + "/files", schemaPath: "#/properties/examples/items/properties/files/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
            if (w.finds !== void 0) {
              let x = w.finds;
              if (Array.isArray(x)) {
                let $ = x.length;
                for (let I = 0; I < $; I++) {
                  let V = x[I];
                  if (typeof V == "string") {
                    if (F(V) < 1) {
                      let g = { instancePath: r + "/examples/" + f + "/finds/" + I, schemaPath: "#/properties/examples/items/properties/finds/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  } else {
                    let g = { instancePath: r + "/examples/" + f + "/finds/" + I, schemaPath: "#/properties/examples/items/properties/finds/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [g] : e.push(g), t++;
                  }
                }
              } else {
                let $ = { instancePath: r + "/examples/" + f + "/finds", schemaPath: "#/properties/examples/items/properties/finds/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [$] : e.push($), t++;
              }
            }
          } else {
            let x = { instancePath: r + "/examples/" + f, schemaPath: "#/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let n = { instancePath: r + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    let l = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), t++;
  }
  return Dt.errors = e, t === 0;
}
Dt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Er = _t;
var At = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:policy", type: "object", required: ["id", "title", "publisher", "edition", "jurisdiction", "binding", "in-force", "source", "about", "disclaimer", "provisions"], properties: { $schema: { type: "string" }, id: { type: "string", minLength: 1, pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*$" }, title: { type: "string", minLength: 1 }, publisher: { type: "string", minLength: 1 }, edition: { type: "string", minLength: 1 }, jurisdiction: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, binding: { type: "string", enum: ["law", "statutory-code", "guidance", "voluntary", "internal"] }, "in-force": { type: "object", required: ["from"], properties: { from: { type: "string", format: "date" }, until: { type: "string", format: "date" } }, additionalProperties: false }, source: { type: "string", minLength: 1, format: "uri" }, about: { type: "string", minLength: 1 }, disclaimer: { type: "string", minLength: 1 }, parameters: { type: "object", additionalProperties: { type: "object", required: ["default"], properties: { default: { type: "integer", minimum: 0, maximum: 25 }, regions: { type: "object", additionalProperties: { type: "integer", minimum: 0, maximum: 25 } } }, additionalProperties: false } }, provisions: { type: "array", items: { type: "object", required: ["id", "title", "summary", "source", "checked", "confirmed", "rules", "questions"], properties: { id: { type: "string", minLength: 1 }, title: { type: "string", minLength: 1 }, summary: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1, format: "uri" }, checked: { type: "string", format: "date" }, confirmed: { type: "string", enum: ["publisher", "secondary", "unconfirmed"] }, rules: { type: "array", items: { type: "object", required: ["rule", "strength", "rationale"], properties: { rule: { type: "string", minLength: 1 }, strength: { type: "string", enum: ["full", "partial", "supporting"] }, rationale: { type: "string", minLength: 1 }, exception: { type: "boolean" } }, additionalProperties: false } }, questions: { type: "array", items: { type: "string", minLength: 1 } } }, additionalProperties: false }, minItems: 1 } }, additionalProperties: false };
var xr = new RegExp("^(local/)?[a-z0-9]+(-[a-z0-9]+)*$", "u");
function _t(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = _t.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.id === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.title === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.publisher === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publisher" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.edition === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.jurisdiction === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jurisdiction" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.binding === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "binding" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a["in-force"] === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "in-force" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.source === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.about === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.disclaimer === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disclaimer" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.provisions === void 0) {
      let j = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provisions" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    for (let j in a) if (!kt.call(At.properties, j)) {
      let b = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
      e === null ? e = [b] : e.push(b), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let j = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [j] : e.push(j), t++;
    }
    if (a.id !== void 0) {
      let j = a.id;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
        if (!xr.test(j)) {
          let b = { instancePath: r + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^(local/)?[a-z0-9]+(-[a-z0-9]+)*$" } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.title !== void 0) {
      let j = a.title;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.publisher !== void 0) {
      let j = a.publisher;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/publisher", schemaPath: "#/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/publisher", schemaPath: "#/properties/publisher/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.edition !== void 0) {
      let j = a.edition;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/edition", schemaPath: "#/properties/edition/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.jurisdiction !== void 0) {
      let j = a.jurisdiction;
      if (Array.isArray(j)) {
        if (j.length < 1) {
          let k = { instancePath: r + "/jurisdiction", schemaPath: "#/properties/jurisdiction/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [k] : e.push(k), t++;
        }
        let b = j.length;
        for (let k = 0; k < b; k++) {
          let h = j[k];
          if (typeof h == "string") {
            if (F(h) < 1) {
              let p = { instancePath: r + "/jurisdiction/" + k, schemaPath: "#/properties/jurisdiction/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: r + "/jurisdiction/" + k, schemaPath: "#/properties/jurisdiction/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let b = { instancePath: r + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.binding !== void 0) {
      let j = a.binding;
      if (typeof j != "string") {
        let b = { instancePath: r + "/binding", schemaPath: "#/properties/binding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
      if (!(j === "law" || j === "statutory-code" || j === "guidance" || j === "voluntary" || j === "internal")) {
        let b = { instancePath: r + "/binding", schemaPath: "#/properties/binding/enum", keyword: "enum", params: { allowedValues: At.properties.binding.enum } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a["in-force"] !== void 0) {
      let j = a["in-force"];
      if (j && typeof j == "object" && !Array.isArray(j)) {
        if (j.from === void 0) {
          let b = { instancePath: r + "/in-force", schemaPath: "#/properties/in-force/required", keyword: "required", params: { missingProperty: "from" } };
          e === null ? e = [b] : e.push(b), t++;
        }
        for (let b in j) if (!(b === "from" || b === "until")) {
          let k = { instancePath: r + "/in-force", schemaPath: "#/properties/in-force/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
          e === null ? e = [k] : e.push(k), t++;
        }
        if (j.from !== void 0) {
          let b = j.from;
          if (typeof b == "string") {
            if (!pe.validate(b)) {
              let k = { instancePath: r + "/in-force/from", schemaPath: "#/properties/in-force/properties/from/format", keyword: "format", params: { format: "date" } };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: r + "/in-force/from", schemaPath: "#/properties/in-force/properties/from/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
        if (j.until !== void 0) {
          let b = j.until;
          if (typeof b == "string") {
            if (!pe.validate(b)) {
              let k = { instancePath: r + "/in-force/until", schemaPath: "#/properties/in-force/properties/until/format", keyword: "format", params: { format: "date" } };
              e === null ? e = [k] : e.push(k), t++;
            }
          } else {
            let k = { instancePath: r + "/in-force/until", schemaPath: "#/properties/in-force/properties/until/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [k] : e.push(k), t++;
          }
        }
      } else {
        let b = { instancePath: r + "/in-force", schemaPath: "#/properties/in-force/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.source !== void 0) {
      let j = a.source;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
        if (!Jt(j)) {
          let b = { instancePath: r + "/source", schemaPath: "#/properties/source/format", keyword: "format", params: { format: "uri" } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.about !== void 0) {
      let j = a.about;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.disclaimer !== void 0) {
      let j = a.disclaimer;
      if (typeof j == "string") {
        if (F(j) < 1) {
          let b = { instancePath: r + "/disclaimer", schemaPath: "#/properties/disclaimer/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [b] : e.push(b), t++;
        }
      } else {
        let b = { instancePath: r + "/disclaimer", schemaPath: "#/properties/disclaimer/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.parameters !== void 0) {
      let j = a.parameters;
      if (j && typeof j == "object" && !Array.isArray(j)) for (let b in j) {
        let k = j[b];
        if (k && typeof k == "object" && !Array.isArray(k)) {
          if (k.default === void 0) {
            let h = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "default" } };
            e === null ? e = [h] : e.push(h), t++;
          }
          for (let h in k) if (!(h === "default" || h === "regions")) {
            let p = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
            e === null ? e = [p] : e.push(p), t++;
          }
          if (k.default !== void 0) {
            let h = k.default;
            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
              let p = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/type", keyword: "type", params: { type: "integer" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (typeof h == "number" && isFinite(h)) {
              if (h > 25 || isNaN(h)) {
                let p = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
                e === null ? e = [p] : e.push(p), t++;
              }
              if (h < 0 || isNaN(h)) {
                let p = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                e === null ? e = [p] : e.push(p), t++;
              }
            }
          }
          if (k.regions !== void 0) {
            let h = k.regions;
            if (h && typeof h == "object" && !Array.isArray(h)) for (let p in h) {
              let l = h[p];
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                let n = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/properties/regions/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [n] : e.push(n), t++;
              }
              if (typeof l == "number" && isFinite(l)) {
                if (l > 25 || isNaN(l)) {
                  let n = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/properties/regions/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (l < 0 || isNaN(l)) {
                  let n = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/properties/regions/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [n] : e.push(n), t++;
                }
              }
            }
            else {
              let p = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/regions", schemaPath: "#/properties/parameters/additionalProperties/properties/regions/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [p] : e.push(p), t++;
            }
          }
        } else {
          let h = { instancePath: r + "/parameters/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = [h] : e.push(h), t++;
        }
      }
      else {
        let b = { instancePath: r + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
    if (a.provisions !== void 0) {
      let j = a.provisions;
      if (Array.isArray(j)) {
        if (j.length < 1) {
          let k = { instancePath: r + "/provisions", schemaPath: "#/properties/provisions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [k] : e.push(k), t++;
        }
        let b = j.length;
        for (let k = 0; k < b; k++) {
          let h = j[k];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.id === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.title === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "title" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.summary === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "summary" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.source === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "source" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.checked === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "checked" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.confirmed === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "confirmed" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.rules === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "rules" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (h.questions === void 0) {
              let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/required", keyword: "required", params: { missingProperty: "questions" } };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in h) if (!(p === "id" || p === "title" || p === "summary" || p === "source" || p === "checked" || p === "confirmed" || p === "rules" || p === "questions")) {
              let l = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (h.id !== void 0) {
              let p = h.id;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/provisions/" + k + "/id", schemaPath: "#/properties/provisions/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/id", schemaPath: "#/properties/provisions/items/properties/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.title !== void 0) {
              let p = h.title;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/provisions/" + k + "/title", schemaPath: "#/properties/provisions/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/title", schemaPath: "#/properties/provisions/items/properties/title/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.summary !== void 0) {
              let p = h.summary;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/provisions/" + k + "/summary", schemaPath: "#/properties/provisions/items/properties/summary/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/summary", schemaPath: "#/properties/provisions/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.source !== void 0) {
              let p = h.source;
              if (typeof p == "string") {
                if (F(p) < 1) {
                  let l = { instancePath: r + "/provisions/" + k + "/source", schemaPath: "#/properties/provisions/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (!Jt(p)) {
                  let l = { instancePath: r + "/provisions/" + k + "/source", schemaPath: "#/properties/provisions/items/properties/source/format", keyword: "format", params: { format: "uri" } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/source", schemaPath: "#/properties/provisions/items/properties/source/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.checked !== void 0) {
              let p = h.checked;
              if (typeof p == "string") {
                if (!pe.validate(p)) {
                  let l = { instancePath: r + "/provisions/" + k + "/checked", schemaPath: "#/properties/provisions/items/properties/checked/format", keyword: "format", params: { format: "date" } };
                  e === null ? e = [l] : e.push(l), t++;
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/checked", schemaPath: "#/properties/provisions/items/properties/checked/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.confirmed !== void 0) {
              let p = h.confirmed;
              if (typeof p != "string") {
                let l = { instancePath: r + "/provisions/" + k + "/confirmed", schemaPath: "#/properties/provisions/items/properties/confirmed/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (!(p === "publisher" || p === "secondary" || p === "unconfirmed")) {
                let l = { instancePath: r + "/provisions/" + k + "/confirmed", schemaPath: "#/properties/provisions/items/properties/confirmed/enum", keyword: "enum", params: { allowedValues: At.properties.provisions.items.properties.confirmed.enum } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.rules !== void 0) {
              let p = h.rules;
              if (Array.isArray(p)) {
                let l = p.length;
                for (let n = 0; n < l; n++) {
                  let f = p[n];
                  if (f && typeof f == "object" && !Array.isArray(f)) {
                    if (f.rule === void 0) {
                      let w = { instancePath: r + "/provisions/" + k + "/rules/" + n, schemaPath: "#/properties/provisions/items/properties/rules/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (f.strength === void 0) {
                      let w = { instancePath: r + "/provisions/" + k + "/rules/" + n, schemaPath: "#/properties/provisions/items/properties/rules/items/required", keyword: "required", params: { missingProperty: "strength" } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    if (f.rationale === void 0) {
                      let w = { instancePath: r + "/provisions/" + k + "/rules/" + n, schemaPath: "#/properties/provisions/items/properties/rules/items/required", keyword: "required", params: { missingProperty: "rationale" } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                    for (let w in f) if (!(w === "rule" || w === "strength" || w === "rationale" || w === "exception")) {
                      let x = { instancePath: r + "/provisions/" + k + "/rules/" + n, schemaPath: "#/properties/provisions/items/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
                      e === null ? e = [x] : e.push(x), t++;
                    }
                    if (f.rule !== void 0) {
                      let w = f.rule;
                      if (typeof w == "string") {
                        if (F(w) < 1) {
                          let x = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/rule", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                      } else {
                        let x = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/rule", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (f.strength !== void 0) {
                      let w = f.strength;
                      if (typeof w != "string") {
                        let x = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/strength", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/strength/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                      if (!(w === "full" || w === "partial" || w === "supporting")) {
                        let x = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/strength", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/strength/enum", keyword: "enum", params: { allowedValues: At.properties.provisions.items.properties.rules.items.properties.strength.enum } };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (f.rationale !== void 0) {
                      let w = f.rationale;
                      if (typeof w == "string") {
                        if (F(w) < 1) {
                          let x = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/rationale", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rationale/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [x] : e.push(x), t++;
                        }
                      } else {
                        let x = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/rationale", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [x] : e.push(x), t++;
                      }
                    }
                    if (f.exception !== void 0 && typeof f.exception != "boolean") {
                      let w = { instancePath: r + "/provisions/" + k + "/rules/" + n + "/exception", schemaPath: "#/properties/provisions/items/properties/rules/items/properties/exception/type", keyword: "type", params: { type: "boolean" } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/provisions/" + k + "/rules/" + n, schemaPath: "#/properties/provisions/items/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/rules", schemaPath: "#/properties/provisions/items/properties/rules/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
            if (h.questions !== void 0) {
              let p = h.questions;
              if (Array.isArray(p)) {
                let l = p.length;
                for (let n = 0; n < l; n++) {
                  let f = p[n];
                  if (typeof f == "string") {
                    if (F(f) < 1) {
                      let w = { instancePath: r + "/provisions/" + k + "/questions/" + n, schemaPath: "#/properties/provisions/items/properties/questions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), t++;
                    }
                  } else {
                    let w = { instancePath: r + "/provisions/" + k + "/questions/" + n, schemaPath: "#/properties/provisions/items/properties/questions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), t++;
                  }
                }
              } else {
                let l = { instancePath: r + "/provisions/" + k + "/questions", schemaPath: "#/properties/provisions/items/properties/questions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [l] : e.push(l), t++;
              }
            }
          } else {
            let p = { instancePath: r + "/provisions/" + k, schemaPath: "#/properties/provisions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let b = { instancePath: r + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [b] : e.push(b), t++;
      }
    }
  } else {
    let j = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [j] : e.push(j), t++;
  }
  return _t.errors = e, t === 0;
}
_t.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Tr = xt;
var $e = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:childproof:schema:v1:vocabulary", type: "object", required: ["concept", "about", "fact", "side"], properties: { $schema: { type: "string" }, concept: { type: "string", minLength: 1, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, about: { type: "string", minLength: 1 }, fact: { type: "string", enum: ["operation", "surface", "control", "guard", "default"] }, side: { type: "string", enum: ["server", "client", "either"] }, guard: { type: "string", enum: ["age", "connection", "block", "consent", "permission", "self", "login", "rate"] }, match: { type: "object", required: ["any"], properties: { any: { type: "array", items: { anyOf: [{ type: "object", required: ["call"], properties: { call: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, object: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, receiver: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, argument: { type: "string", enum: ["string"] }, needs: { type: "object", required: ["any"], properties: { any: { type: "array", items: { type: "string", enum: ["recipient-argument", "dm-type", "dm-route", "dm-file", "talk-package", "user-author", "user-maker", "user-bio", "user-content", "talk-people", "note-post", "chat-author", "status-post", "user-media", "acts-on-others", "acts-on-content", "request-answer", "flag-key"] }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["import"], properties: { import: { type: "object", required: ["package"], properties: { package: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["route"], properties: { route: { type: "object", required: ["method", "path"], properties: { method: { type: "string", minLength: 1 }, path: { type: "string", minLength: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["jsx"], properties: { jsx: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, part: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, before: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, needs: { type: "object", required: ["any"], properties: { any: { type: "array", items: { type: "string", enum: ["recipient-argument", "dm-type", "dm-route", "dm-file", "talk-package", "user-author", "user-maker", "user-bio", "user-content", "talk-people", "note-post", "chat-author", "status-post", "user-media", "acts-on-others", "acts-on-content", "request-answer", "flag-key"] }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["property"], properties: { property: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, object: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["text"], properties: { text: { type: "object", required: ["words"], properties: { words: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["condition"], properties: { condition: { type: "object", required: ["name", "safe"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, safe: { type: "boolean" }, of: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, notWithin: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["compare"], properties: { compare: { type: "object", required: ["name", "safe"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, words: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, safe: { type: "string", enum: ["above", "below", "equal", "unequal"] } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["fallback"], properties: { fallback: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["sdk"], properties: { sdk: { type: "object", required: ["product"], properties: { product: { type: "string", minLength: 1 }, traits: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, packages: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, general: { type: "boolean" }, globals: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, members: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, scripts: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, calls: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }, options: { type: "object", additionalProperties: { type: "object", additionalProperties: { anyOf: [{ type: "boolean" }, { type: "string" }, { type: "number" }, { type: "array", items: { anyOf: [{ type: "boolean" }, { type: "string" }, { type: "number" }] } }] } }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } } }, additionalProperties: false } }, additionalProperties: false }] }, minItems: 1 } }, additionalProperties: false }, unlike: { type: "array", items: { anyOf: [{ type: "object", required: ["call"], properties: { call: { type: "object", required: ["name"], properties: { name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false } }, additionalProperties: false }, { type: "object", required: ["receiver"], properties: { receiver: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["argument"], properties: { argument: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["word"], properties: { word: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["within"], properties: { within: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }, { type: "object", required: ["namedWithin"], properties: { namedWithin: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 } }, additionalProperties: false }] } }, evidence: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, propertyNames: { enum: ["recipient-argument", "dm-type", "dm-route", "dm-file", "talk-package", "user-author", "user-maker", "user-bio", "user-content", "talk-people", "note-post", "chat-author", "status-post", "user-media", "acts-on-others", "acts-on-content", "request-answer", "flag-key"] } }, stated: { type: "boolean" }, traits: { type: "object", additionalProperties: { type: "string", minLength: 1 }, propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }, settings: { type: "array", items: { type: "object", required: ["setting", "name", "values"], properties: { setting: { type: "string", enum: ["activity-status", "advertisements", "autoplay", "camera-at-start", "connection-list", "contact-sync", "endless-feed", "friend-requests", "group-discovery", "join-consent", "livestream-audience", "location-collection", "location-metadata", "location-precision", "location-visibility", "lock-screen-content", "media-audience", "media-loading", "message-requests", "microphone-at-start", "negative-feedback", "night-notifications", "notifications", "personalisation", "post-audience", "profile-visibility", "re-engagement", "read-receipts", "resharing", "search-discoverability", "sensitive-content", "sharing-duration", "streaks", "unasked-payment", "usage-data", "who-can-call", "who-can-comment", "who-can-invite", "who-can-join", "who-can-message"] }, name: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, owners: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, notOwners: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, forms: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, prop: { type: "boolean" }, values: { type: "object", additionalProperties: { type: "array", items: { type: "string", minLength: 1 } } } }, additionalProperties: false } }, owners: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, inverts: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, fillers: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 }, detector: { type: "string", minLength: 1 } }, additionalProperties: false };
function xt(a, { instancePath: r = "", parentData: X, parentDataProperty: Y, rootData: L = a, dynamicAnchors: D = {} } = {}) {
  let e = null, t = 0, C = xt.evaluated;
  if (C.dynamicProps && (C.props = void 0), C.dynamicItems && (C.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.concept === void 0) {
      let $ = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" } };
      e === null ? e = [$] : e.push($), t++;
    }
    if (a.about === void 0) {
      let $ = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "about" } };
      e === null ? e = [$] : e.push($), t++;
    }
    if (a.fact === void 0) {
      let $ = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" } };
      e === null ? e = [$] : e.push($), t++;
    }
    if (a.side === void 0) {
      let $ = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "side" } };
      e === null ? e = [$] : e.push($), t++;
    }
    for (let $ in a) if (!kt.call($e.properties, $)) {
      let I = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
      e === null ? e = [I] : e.push(I), t++;
    }
    if (a.$schema !== void 0 && typeof a.$schema != "string") {
      let $ = { instancePath: r + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [$] : e.push($), t++;
    }
    if (a.concept !== void 0) {
      let $ = a.concept;
      if (typeof $ == "string") {
        if (F($) < 1) {
          let I = { instancePath: r + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [I] : e.push(I), t++;
        }
        if (!wt.test($)) {
          let I = { instancePath: r + "/concept", schemaPath: "#/properties/concept/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          e === null ? e = [I] : e.push(I), t++;
        }
      } else {
        let I = { instancePath: r + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.about !== void 0) {
      let $ = a.about;
      if (typeof $ == "string") {
        if (F($) < 1) {
          let I = { instancePath: r + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [I] : e.push(I), t++;
        }
      } else {
        let I = { instancePath: r + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.fact !== void 0) {
      let $ = a.fact;
      if (typeof $ != "string") {
        let I = { instancePath: r + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [I] : e.push(I), t++;
      }
      if (!($ === "operation" || $ === "surface" || $ === "control" || $ === "guard" || $ === "default")) {
        let I = { instancePath: r + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: $e.properties.fact.enum } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.side !== void 0) {
      let $ = a.side;
      if (typeof $ != "string") {
        let I = { instancePath: r + "/side", schemaPath: "#/properties/side/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [I] : e.push(I), t++;
      }
      if (!($ === "server" || $ === "client" || $ === "either")) {
        let I = { instancePath: r + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: $e.properties.side.enum } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.guard !== void 0) {
      let $ = a.guard;
      if (typeof $ != "string") {
        let I = { instancePath: r + "/guard", schemaPath: "#/properties/guard/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [I] : e.push(I), t++;
      }
      if (!($ === "age" || $ === "connection" || $ === "block" || $ === "consent" || $ === "permission" || $ === "self" || $ === "login" || $ === "rate")) {
        let I = { instancePath: r + "/guard", schemaPath: "#/properties/guard/enum", keyword: "enum", params: { allowedValues: $e.properties.guard.enum } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.match !== void 0) {
      let $ = a.match;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        if ($.any === void 0) {
          let I = { instancePath: r + "/match", schemaPath: "#/properties/match/required", keyword: "required", params: { missingProperty: "any" } };
          e === null ? e = [I] : e.push(I), t++;
        }
        for (let I in $) if (I !== "any") {
          let V = { instancePath: r + "/match", schemaPath: "#/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
          e === null ? e = [V] : e.push(V), t++;
        }
        if ($.any !== void 0) {
          let I = $.any;
          if (Array.isArray(I)) {
            if (I.length < 1) {
              let g = { instancePath: r + "/match/any", schemaPath: "#/properties/match/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), t++;
            }
            let V = I.length;
            for (let g = 0; g < V; g++) {
              let q = I[g], Z = t, R = false, te = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.call === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/0/required", keyword: "required", params: { missingProperty: "call" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "call") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.call !== void 0) {
                  let O = q.call;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.name === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/call", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "name" || P === "object" || P === "receiver" || P === "argument" || P === "needs")) {
                      let v = { instancePath: r + "/match/any/" + g + "/call", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/call/name", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/call/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/call/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/call/name", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.object !== void 0) {
                      let P = O.object;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/call/object", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/call/object/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/call/object/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/call/object", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/object/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.receiver !== void 0) {
                      let P = O.receiver;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/call/receiver", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/call/receiver/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/call/receiver/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/call/receiver", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/receiver/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.argument !== void 0) {
                      let P = O.argument;
                      if (typeof P != "string") {
                        let v = { instancePath: r + "/match/any/" + g + "/call/argument", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/argument/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      if (P !== "string") {
                        let v = { instancePath: r + "/match/any/" + g + "/call/argument", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/argument/enum", keyword: "enum", params: { allowedValues: $e.properties.match.properties.any.items.anyOf[0].properties.call.properties.argument.enum } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.needs !== void 0) {
                      let P = O.needs;
                      if (P && typeof P == "object" && !Array.isArray(P)) {
                        if (P.any === void 0) {
                          let v = { instancePath: r + "/match/any/" + g + "/call/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/required", keyword: "required", params: { missingProperty: "any" } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                        for (let v in P) if (v !== "any") {
                          let A = { instancePath: r + "/match/any/" + g + "/call/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (P.any !== void 0) {
                          let v = P.any;
                          if (Array.isArray(v)) {
                            if (v.length < 1) {
                              let E = { instancePath: r + "/match/any/" + g + "/call/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
                              e === null ? e = [E] : e.push(E), t++;
                            }
                            let A = v.length;
                            for (let E = 0; E < A; E++) {
                              let _ = v[E];
                              if (typeof _ != "string") {
                                let re = { instancePath: r + "/match/any/" + g + "/call/needs/any/" + E, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/items/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [re] : e.push(re), t++;
                              }
                              if (!(_ === "recipient-argument" || _ === "dm-type" || _ === "dm-route" || _ === "dm-file" || _ === "talk-package" || _ === "user-author" || _ === "user-maker" || _ === "user-bio" || _ === "user-content" || _ === "talk-people" || _ === "note-post" || _ === "chat-author" || _ === "status-post" || _ === "user-media" || _ === "acts-on-others" || _ === "acts-on-content" || _ === "request-answer" || _ === "flag-key")) {
                                let re = { instancePath: r + "/match/any/" + g + "/call/needs/any/" + E, schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/items/enum", keyword: "enum", params: { allowedValues: $e.properties.match.properties.any.items.anyOf[0].properties.call.properties.needs.properties.any.items.enum } };
                                e === null ? e = [re] : e.push(re), t++;
                              }
                            }
                          } else {
                            let A = { instancePath: r + "/match/any/" + g + "/call/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/properties/any/type", keyword: "type", params: { type: "array" } };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/call/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/properties/needs/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/call", schemaPath: "#/properties/match/properties/any/items/anyOf/0/properties/call/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = te === t;
              if (R = R || l, l) var j = true;
              let H = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.import === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/1/required", keyword: "required", params: { missingProperty: "import" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "import") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.import !== void 0) {
                  let O = q.import;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.package === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/import", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/required", keyword: "required", params: { missingProperty: "package" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "package" || P === "name")) {
                      let v = { instancePath: r + "/match/any/" + g + "/import", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.package !== void 0) {
                      let P = O.package;
                      if (typeof P == "string") {
                        if (F(P) < 1) {
                          let v = { instancePath: r + "/match/any/" + g + "/import/package", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/package/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/import/package", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/package/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (typeof P == "string") {
                        if (F(P) < 1) {
                          let v = { instancePath: r + "/match/any/" + g + "/import/name", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/import/name", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/properties/name/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/import", schemaPath: "#/properties/match/properties/any/items/anyOf/1/properties/import/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = H === t;
              R = R || l, l && j !== true && (j = true);
              let se = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.route === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/2/required", keyword: "required", params: { missingProperty: "route" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "route") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.route !== void 0) {
                  let O = q.route;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.method === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/required", keyword: "required", params: { missingProperty: "method" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (O.path === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/required", keyword: "required", params: { missingProperty: "path" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "method" || P === "path")) {
                      let v = { instancePath: r + "/match/any/" + g + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.method !== void 0) {
                      let P = O.method;
                      if (typeof P == "string") {
                        if (F(P) < 1) {
                          let v = { instancePath: r + "/match/any/" + g + "/route/method", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/method/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/route/method", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/method/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.path !== void 0) {
                      let P = O.path;
                      if (typeof P == "string") {
                        if (F(P) < 1) {
                          let v = { instancePath: r + "/match/any/" + g + "/route/path", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/route/path", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/properties/path/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/route", schemaPath: "#/properties/match/properties/any/items/anyOf/2/properties/route/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = se === t;
              R = R || l, l && j !== true && (j = true);
              let ie = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.jsx === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/3/required", keyword: "required", params: { missingProperty: "jsx" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "jsx") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.jsx !== void 0) {
                  let O = q.jsx;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.name === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/jsx", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "name" || P === "part" || P === "before" || P === "needs")) {
                      let v = { instancePath: r + "/match/any/" + g + "/jsx", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/jsx/name", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/jsx/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/jsx/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/jsx/name", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.part !== void 0) {
                      let P = O.part;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/jsx/part", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/jsx/part/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/jsx/part/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/jsx/part", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/part/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.before !== void 0) {
                      let P = O.before;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/jsx/before", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/jsx/before/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/jsx/before/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/jsx/before", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/before/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.needs !== void 0) {
                      let P = O.needs;
                      if (P && typeof P == "object" && !Array.isArray(P)) {
                        if (P.any === void 0) {
                          let v = { instancePath: r + "/match/any/" + g + "/jsx/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/required", keyword: "required", params: { missingProperty: "any" } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                        for (let v in P) if (v !== "any") {
                          let A = { instancePath: r + "/match/any/" + g + "/jsx/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        if (P.any !== void 0) {
                          let v = P.any;
                          if (Array.isArray(v)) {
                            if (v.length < 1) {
                              let E = { instancePath: r + "/match/any/" + g + "/jsx/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
                              e === null ? e = [E] : e.push(E), t++;
                            }
                            let A = v.length;
                            for (let E = 0; E < A; E++) {
                              let _ = v[E];
                              if (typeof _ != "string") {
                                let re = { instancePath: r + "/match/any/" + g + "/jsx/needs/any/" + E, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/items/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [re] : e.push(re), t++;
                              }
                              if (!(_ === "recipient-argument" || _ === "dm-type" || _ === "dm-route" || _ === "dm-file" || _ === "talk-package" || _ === "user-author" || _ === "user-maker" || _ === "user-bio" || _ === "user-content" || _ === "talk-people" || _ === "note-post" || _ === "chat-author" || _ === "status-post" || _ === "user-media" || _ === "acts-on-others" || _ === "acts-on-content" || _ === "request-answer" || _ === "flag-key")) {
                                let re = { instancePath: r + "/match/any/" + g + "/jsx/needs/any/" + E, schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/items/enum", keyword: "enum", params: { allowedValues: $e.properties.match.properties.any.items.anyOf[3].properties.jsx.properties.needs.properties.any.items.enum } };
                                e === null ? e = [re] : e.push(re), t++;
                              }
                            }
                          } else {
                            let A = { instancePath: r + "/match/any/" + g + "/jsx/needs/any", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/properties/any/type", keyword: "type", params: { type: "array" } };
                            e === null ? e = [A] : e.push(A), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/jsx/needs", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/properties/needs/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/jsx", schemaPath: "#/properties/match/properties/any/items/anyOf/3/properties/jsx/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = ie === t;
              R = R || l, l && j !== true && (j = true);
              let de = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.property === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/4/required", keyword: "required", params: { missingProperty: "property" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "property") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.property !== void 0) {
                  let O = q.property;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.name === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/property", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "name" || P === "object")) {
                      let v = { instancePath: r + "/match/any/" + g + "/property", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/property/name", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/property/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/property/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/property/name", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.object !== void 0) {
                      let P = O.object;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/property/object", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/property/object/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/property/object/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/property/object", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/properties/object/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/property", schemaPath: "#/properties/match/properties/any/items/anyOf/4/properties/property/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = de === t;
              R = R || l, l && j !== true && (j = true);
              let T = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.text === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/5/required", keyword: "required", params: { missingProperty: "text" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "text") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.text !== void 0) {
                  let O = q.text;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.words === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/text", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/required", keyword: "required", params: { missingProperty: "words" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (P !== "words") {
                      let v = { instancePath: r + "/match/any/" + g + "/text", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.words !== void 0) {
                      let P = O.words;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/text/words", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/text/words/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/text/words/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/text/words", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/properties/words/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/text", schemaPath: "#/properties/match/properties/any/items/anyOf/5/properties/text/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = T === t;
              R = R || l, l && j !== true && (j = true);
              let M = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.condition === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/6/required", keyword: "required", params: { missingProperty: "condition" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "condition") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.condition !== void 0) {
                  let O = q.condition;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.name === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (O.safe === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/required", keyword: "required", params: { missingProperty: "safe" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "name" || P === "safe" || P === "of" || P === "notWithin")) {
                      let v = { instancePath: r + "/match/any/" + g + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/condition/name", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/condition/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/condition/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/condition/name", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.safe !== void 0 && typeof O.safe != "boolean") {
                      let P = { instancePath: r + "/match/any/" + g + "/condition/safe", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/safe/type", keyword: "type", params: { type: "boolean" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (O.of !== void 0) {
                      let P = O.of;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/condition/of", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/condition/of/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/condition/of/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/of/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/condition/of", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/of/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.notWithin !== void 0) {
                      let P = O.notWithin;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/condition/notWithin", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/notWithin/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/condition/notWithin/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/notWithin/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/condition/notWithin/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/notWithin/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/condition/notWithin", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/properties/notWithin/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/condition", schemaPath: "#/properties/match/properties/any/items/anyOf/6/properties/condition/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = M === t;
              R = R || l, l && j !== true && (j = true);
              let S = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.compare === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/7/required", keyword: "required", params: { missingProperty: "compare" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "compare") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.compare !== void 0) {
                  let O = q.compare;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.name === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (O.safe === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/required", keyword: "required", params: { missingProperty: "safe" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!(P === "name" || P === "words" || P === "safe")) {
                      let v = { instancePath: r + "/match/any/" + g + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/compare/name", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/compare/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/compare/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/compare/name", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.words !== void 0) {
                      let P = O.words;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/compare/words", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/compare/words/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/compare/words/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/compare/words", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/words/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.safe !== void 0) {
                      let P = O.safe;
                      if (typeof P != "string") {
                        let v = { instancePath: r + "/match/any/" + g + "/compare/safe", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/safe/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                      if (!(P === "above" || P === "below" || P === "equal" || P === "unequal")) {
                        let v = { instancePath: r + "/match/any/" + g + "/compare/safe", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/properties/safe/enum", keyword: "enum", params: { allowedValues: $e.properties.match.properties.any.items.anyOf[7].properties.compare.properties.safe.enum } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/compare", schemaPath: "#/properties/match/properties/any/items/anyOf/7/properties/compare/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = S === t;
              R = R || l, l && j !== true && (j = true);
              let J = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.fallback === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/8/required", keyword: "required", params: { missingProperty: "fallback" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "fallback") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.fallback !== void 0) {
                  let O = q.fallback;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.name === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/fallback", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/required", keyword: "required", params: { missingProperty: "name" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (P !== "name") {
                      let v = { instancePath: r + "/match/any/" + g + "/fallback", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.name !== void 0) {
                      let P = O.name;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/fallback/name", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/fallback/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/fallback/name/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/fallback/name", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/properties/name/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/fallback", schemaPath: "#/properties/match/properties/any/items/anyOf/8/properties/fallback/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/8/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = J === t;
              R = R || l, l && j !== true && (j = true);
              let G = t;
              if (q && typeof q == "object" && !Array.isArray(q)) {
                if (q.sdk === void 0) {
                  let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/9/required", keyword: "required", params: { missingProperty: "sdk" } };
                  e === null ? e = [O] : e.push(O), t++;
                }
                for (let O in q) if (O !== "sdk") {
                  let P = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
                  e === null ? e = [P] : e.push(P), t++;
                }
                if (q.sdk !== void 0) {
                  let O = q.sdk;
                  if (O && typeof O == "object" && !Array.isArray(O)) {
                    if (O.product === void 0) {
                      let P = { instancePath: r + "/match/any/" + g + "/sdk", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/required", keyword: "required", params: { missingProperty: "product" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    for (let P in O) if (!kt.call($e.properties.match.properties.any.items.anyOf[9].properties.sdk.properties, P)) {
                      let v = { instancePath: r + "/match/any/" + g + "/sdk", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                      e === null ? e = [v] : e.push(v), t++;
                    }
                    if (O.product !== void 0) {
                      let P = O.product;
                      if (typeof P == "string") {
                        if (F(P) < 1) {
                          let v = { instancePath: r + "/match/any/" + g + "/sdk/product", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/product/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [v] : e.push(v), t++;
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/product", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/product/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.traits !== void 0) {
                      let P = O.traits;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/sdk/traits", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/traits/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/sdk/traits/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/traits/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/sdk/traits/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/traits/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/traits", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/traits/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.packages !== void 0) {
                      let P = O.packages;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/sdk/packages", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/packages/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/sdk/packages/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/packages/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/sdk/packages/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/packages/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/packages", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/packages/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.general !== void 0 && typeof O.general != "boolean") {
                      let P = { instancePath: r + "/match/any/" + g + "/sdk/general", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/general/type", keyword: "type", params: { type: "boolean" } };
                      e === null ? e = [P] : e.push(P), t++;
                    }
                    if (O.globals !== void 0) {
                      let P = O.globals;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/sdk/globals", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/globals/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/sdk/globals/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/globals/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/sdk/globals/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/globals/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/globals", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/globals/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.members !== void 0) {
                      let P = O.members;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/sdk/members", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/sdk/members/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/members/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/sdk/members/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/members/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/members", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/members/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.scripts !== void 0) {
                      let P = O.scripts;
                      if (Array.isArray(P)) {
                        if (P.length < 1) {
                          let A = { instancePath: r + "/match/any/" + g + "/sdk/scripts", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/scripts/minItems", keyword: "minItems", params: { limit: 1 } };
                          e === null ? e = [A] : e.push(A), t++;
                        }
                        let v = P.length;
                        for (let A = 0; A < v; A++) {
                          let E = P[A];
                          if (typeof E == "string") {
                            if (F(E) < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/sdk/scripts/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/scripts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                          } else {
                            let _ = { instancePath: r + "/match/any/" + g + "/sdk/scripts/" + A, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/scripts/items/type", keyword: "type", params: { type: "string" } };
                            e === null ? e = [_] : e.push(_), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/scripts", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/scripts/type", keyword: "type", params: { type: "array" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.calls !== void 0) {
                      let P = O.calls;
                      if (P && typeof P == "object" && !Array.isArray(P)) {
                        for (let v in P) {
                          let A = t;
                          if (typeof v == "string" && !wt.test(v)) {
                            let E = { instancePath: r + "/match/any/" + g + "/sdk/calls", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: v };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                          var b = A === t;
                          if (!b) {
                            let E = { instancePath: r + "/match/any/" + g + "/sdk/calls", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/propertyNames", keyword: "propertyNames", params: { propertyName: v } };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                        }
                        for (let v in P) {
                          let A = P[v];
                          if (Array.isArray(A)) {
                            if (A.length < 1) {
                              let _ = { instancePath: r + "/match/any/" + g + "/sdk/calls/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
                              e === null ? e = [_] : e.push(_), t++;
                            }
                            let E = A.length;
                            for (let _ = 0; _ < E; _++) {
                              let re = A[_];
                              if (typeof re == "string") {
                                if (F(re) < 1) {
                                  let ee = { instancePath: r + "/match/any/" + g + "/sdk/calls/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + _, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                  e === null ? e = [ee] : e.push(ee), t++;
                                }
                              } else {
                                let ee = { instancePath: r + "/match/any/" + g + "/sdk/calls/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + _, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                                e === null ? e = [ee] : e.push(ee), t++;
                              }
                            }
                          } else {
                            let E = { instancePath: r + "/match/any/" + g + "/sdk/calls/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/additionalProperties/type", keyword: "type", params: { type: "array" } };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/calls", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/calls/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                    if (O.options !== void 0) {
                      let P = O.options;
                      if (P && typeof P == "object" && !Array.isArray(P)) {
                        for (let v in P) {
                          let A = t;
                          if (typeof v == "string" && !wt.test(v)) {
                            let E = { instancePath: r + "/match/any/" + g + "/sdk/options", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: v };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                          var k = A === t;
                          if (!k) {
                            let E = { instancePath: r + "/match/any/" + g + "/sdk/options", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/propertyNames", keyword: "propertyNames", params: { propertyName: v } };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                        }
                        for (let v in P) {
                          let A = P[v];
                          if (A && typeof A == "object" && !Array.isArray(A)) for (let E in A) {
                            let _ = A[E], re = t, ee = false, De = t;
                            if (typeof _ != "boolean") {
                              let Q = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            var p = De === t;
                            ee = ee || p;
                            let _e = t;
                            if (typeof _ != "string") {
                              let Q = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "string" } };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            var p = _e === t;
                            ee = ee || p;
                            let vt = t;
                            if (!(typeof _ == "number" && isFinite(_))) {
                              let Q = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "number" } };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            var p = vt === t;
                            ee = ee || p;
                            let xe = t;
                            if (Array.isArray(_)) {
                              let Q = _.length;
                              for (let ae = 0; ae < Q; ae++) {
                                let fe = _[ae], Ve = t, ne = false, le = t;
                                if (typeof fe != "boolean") {
                                  let oe = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + ae, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/3/items/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                  e === null ? e = [oe] : e.push(oe), t++;
                                }
                                var h = le === t;
                                ne = ne || h;
                                let Fe = t;
                                if (typeof fe != "string") {
                                  let oe = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + ae, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/3/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                  e === null ? e = [oe] : e.push(oe), t++;
                                }
                                var h = Fe === t;
                                ne = ne || h;
                                let Ie = t;
                                if (!(typeof fe == "number" && isFinite(fe))) {
                                  let oe = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + ae, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/3/items/anyOf/2/type", keyword: "type", params: { type: "number" } };
                                  e === null ? e = [oe] : e.push(oe), t++;
                                }
                                var h = Ie === t;
                                if (ne = ne || h, ne) t = Ve, e !== null && (Ve ? e.length = Ve : e = null);
                                else {
                                  let oe = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + ae, schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/3/items/anyOf", keyword: "anyOf", params: {} };
                                  e === null ? e = [oe] : e.push(oe), t++;
                                }
                              }
                            } else {
                              let Q = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                            var p = xe === t;
                            if (ee = ee || p, ee) t = re, e !== null && (re ? e.length = re : e = null);
                            else {
                              let Q = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + E.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/additionalProperties/anyOf", keyword: "anyOf", params: {} };
                              e === null ? e = [Q] : e.push(Q), t++;
                            }
                          }
                          else {
                            let E = { instancePath: r + "/match/any/" + g + "/sdk/options/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/additionalProperties/type", keyword: "type", params: { type: "object" } };
                            e === null ? e = [E] : e.push(E), t++;
                          }
                        }
                      } else {
                        let v = { instancePath: r + "/match/any/" + g + "/sdk/options", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/properties/options/type", keyword: "type", params: { type: "object" } };
                        e === null ? e = [v] : e.push(v), t++;
                      }
                    }
                  } else {
                    let P = { instancePath: r + "/match/any/" + g + "/sdk", schemaPath: "#/properties/match/properties/any/items/anyOf/9/properties/sdk/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [P] : e.push(P), t++;
                  }
                }
              } else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf/9/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [O] : e.push(O), t++;
              }
              var l = G === t;
              if (R = R || l, l && j !== true && (j = true), R) t = Z, e !== null && (Z ? e.length = Z : e = null);
              else {
                let O = { instancePath: r + "/match/any/" + g, schemaPath: "#/properties/match/properties/any/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = [O] : e.push(O), t++;
              }
            }
          } else {
            let V = { instancePath: r + "/match/any", schemaPath: "#/properties/match/properties/any/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [V] : e.push(V), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.unlike !== void 0) {
      let $ = a.unlike;
      if (Array.isArray($)) {
        let I = $.length;
        for (let V = 0; V < I; V++) {
          let g = $[V], q = t, Z = false, R = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.call === void 0) {
              let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/0/required", keyword: "required", params: { missingProperty: "call" } };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in g) if (T !== "call") {
              let M = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              e === null ? e = [M] : e.push(M), t++;
            }
            if (g.call !== void 0) {
              let T = g.call;
              if (T && typeof T == "object" && !Array.isArray(T)) {
                if (T.name === void 0) {
                  let M = { instancePath: r + "/unlike/" + V + "/call", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [M] : e.push(M), t++;
                }
                for (let M in T) if (M !== "name") {
                  let S = { instancePath: r + "/unlike/" + V + "/call", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } };
                  e === null ? e = [S] : e.push(S), t++;
                }
                if (T.name !== void 0) {
                  let M = T.name;
                  if (Array.isArray(M)) {
                    if (M.length < 1) {
                      let J = { instancePath: r + "/unlike/" + V + "/call/name", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [J] : e.push(J), t++;
                    }
                    let S = M.length;
                    for (let J = 0; J < S; J++) {
                      let G = M[J];
                      if (typeof G == "string") {
                        if (F(G) < 1) {
                          let O = { instancePath: r + "/unlike/" + V + "/call/name/" + J, schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [O] : e.push(O), t++;
                        }
                      } else {
                        let O = { instancePath: r + "/unlike/" + V + "/call/name/" + J, schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [O] : e.push(O), t++;
                      }
                    }
                  } else {
                    let S = { instancePath: r + "/unlike/" + V + "/call/name", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/properties/name/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                }
              } else {
                let M = { instancePath: r + "/unlike/" + V + "/call", schemaPath: "#/properties/unlike/items/anyOf/0/properties/call/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [M] : e.push(M), t++;
              }
            }
          } else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [T] : e.push(T), t++;
          }
          var f = R === t;
          if (Z = Z || f, f) var n = true;
          let te = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.receiver === void 0) {
              let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/1/required", keyword: "required", params: { missingProperty: "receiver" } };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in g) if (T !== "receiver") {
              let M = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              e === null ? e = [M] : e.push(M), t++;
            }
            if (g.receiver !== void 0) {
              let T = g.receiver;
              if (Array.isArray(T)) {
                if (T.length < 1) {
                  let S = { instancePath: r + "/unlike/" + V + "/receiver", schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [S] : e.push(S), t++;
                }
                let M = T.length;
                for (let S = 0; S < M; S++) {
                  let J = T[S];
                  if (typeof J == "string") {
                    if (F(J) < 1) {
                      let G = { instancePath: r + "/unlike/" + V + "/receiver/" + S, schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                  } else {
                    let G = { instancePath: r + "/unlike/" + V + "/receiver/" + S, schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [G] : e.push(G), t++;
                  }
                }
              } else {
                let M = { instancePath: r + "/unlike/" + V + "/receiver", schemaPath: "#/properties/unlike/items/anyOf/1/properties/receiver/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [M] : e.push(M), t++;
              }
            }
          } else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [T] : e.push(T), t++;
          }
          var f = te === t;
          Z = Z || f, f && n !== true && (n = true);
          let H = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.argument === void 0) {
              let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/2/required", keyword: "required", params: { missingProperty: "argument" } };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in g) if (T !== "argument") {
              let M = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              e === null ? e = [M] : e.push(M), t++;
            }
            if (g.argument !== void 0) {
              let T = g.argument;
              if (Array.isArray(T)) {
                if (T.length < 1) {
                  let S = { instancePath: r + "/unlike/" + V + "/argument", schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [S] : e.push(S), t++;
                }
                let M = T.length;
                for (let S = 0; S < M; S++) {
                  let J = T[S];
                  if (typeof J == "string") {
                    if (F(J) < 1) {
                      let G = { instancePath: r + "/unlike/" + V + "/argument/" + S, schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                  } else {
                    let G = { instancePath: r + "/unlike/" + V + "/argument/" + S, schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [G] : e.push(G), t++;
                  }
                }
              } else {
                let M = { instancePath: r + "/unlike/" + V + "/argument", schemaPath: "#/properties/unlike/items/anyOf/2/properties/argument/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [M] : e.push(M), t++;
              }
            }
          } else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [T] : e.push(T), t++;
          }
          var f = H === t;
          Z = Z || f, f && n !== true && (n = true);
          let se = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.word === void 0) {
              let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/3/required", keyword: "required", params: { missingProperty: "word" } };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in g) if (T !== "word") {
              let M = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              e === null ? e = [M] : e.push(M), t++;
            }
            if (g.word !== void 0) {
              let T = g.word;
              if (Array.isArray(T)) {
                if (T.length < 1) {
                  let S = { instancePath: r + "/unlike/" + V + "/word", schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [S] : e.push(S), t++;
                }
                let M = T.length;
                for (let S = 0; S < M; S++) {
                  let J = T[S];
                  if (typeof J == "string") {
                    if (F(J) < 1) {
                      let G = { instancePath: r + "/unlike/" + V + "/word/" + S, schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                  } else {
                    let G = { instancePath: r + "/unlike/" + V + "/word/" + S, schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [G] : e.push(G), t++;
                  }
                }
              } else {
                let M = { instancePath: r + "/unlike/" + V + "/word", schemaPath: "#/properties/unlike/items/anyOf/3/properties/word/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [M] : e.push(M), t++;
              }
            }
          } else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [T] : e.push(T), t++;
          }
          var f = se === t;
          Z = Z || f, f && n !== true && (n = true);
          let ie = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.within === void 0) {
              let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/4/required", keyword: "required", params: { missingProperty: "within" } };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in g) if (T !== "within") {
              let M = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              e === null ? e = [M] : e.push(M), t++;
            }
            if (g.within !== void 0) {
              let T = g.within;
              if (Array.isArray(T)) {
                if (T.length < 1) {
                  let S = { instancePath: r + "/unlike/" + V + "/within", schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [S] : e.push(S), t++;
                }
                let M = T.length;
                for (let S = 0; S < M; S++) {
                  let J = T[S];
                  if (typeof J == "string") {
                    if (F(J) < 1) {
                      let G = { instancePath: r + "/unlike/" + V + "/within/" + S, schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                  } else {
                    let G = { instancePath: r + "/unlike/" + V + "/within/" + S, schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [G] : e.push(G), t++;
                  }
                }
              } else {
                let M = { instancePath: r + "/unlike/" + V + "/within", schemaPath: "#/properties/unlike/items/anyOf/4/properties/within/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [M] : e.push(M), t++;
              }
            }
          } else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [T] : e.push(T), t++;
          }
          var f = ie === t;
          Z = Z || f, f && n !== true && (n = true);
          let de = t;
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.namedWithin === void 0) {
              let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/5/required", keyword: "required", params: { missingProperty: "namedWithin" } };
              e === null ? e = [T] : e.push(T), t++;
            }
            for (let T in g) if (T !== "namedWithin") {
              let M = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
              e === null ? e = [M] : e.push(M), t++;
            }
            if (g.namedWithin !== void 0) {
              let T = g.namedWithin;
              if (Array.isArray(T)) {
                if (T.length < 1) {
                  let S = { instancePath: r + "/unlike/" + V + "/namedWithin", schemaPath: "#/properties/unlike/items/anyOf/5/properties/namedWithin/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [S] : e.push(S), t++;
                }
                let M = T.length;
                for (let S = 0; S < M; S++) {
                  let J = T[S];
                  if (typeof J == "string") {
                    if (F(J) < 1) {
                      let G = { instancePath: r + "/unlike/" + V + "/namedWithin/" + S, schemaPath: "#/properties/unlike/items/anyOf/5/properties/namedWithin/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [G] : e.push(G), t++;
                    }
                  } else {
                    let G = { instancePath: r + "/unlike/" + V + "/namedWithin/" + S, schemaPath: "#/properties/unlike/items/anyOf/5/properties/namedWithin/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [G] : e.push(G), t++;
                  }
                }
              } else {
                let M = { instancePath: r + "/unlike/" + V + "/namedWithin", schemaPath: "#/properties/unlike/items/anyOf/5/properties/namedWithin/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [M] : e.push(M), t++;
              }
            }
          } else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [T] : e.push(T), t++;
          }
          var f = de === t;
          if (Z = Z || f, f && n !== true && (n = true), Z) t = q, e !== null && (q ? e.length = q : e = null);
          else {
            let T = { instancePath: r + "/unlike/" + V, schemaPath: "#/properties/unlike/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [T] : e.push(T), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/unlike", schemaPath: "#/properties/unlike/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.evidence !== void 0) {
      let $ = a.evidence;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let I in $) {
          let V = t;
          if (!(I === "recipient-argument" || I === "dm-type" || I === "dm-route" || I === "dm-file" || I === "talk-package" || I === "user-author" || I === "user-maker" || I === "user-bio" || I === "user-content" || I === "talk-people" || I === "note-post" || I === "chat-author" || I === "status-post" || I === "user-media" || I === "acts-on-others" || I === "acts-on-content" || I === "request-answer" || I === "flag-key")) {
            let g = { instancePath: r + "/evidence", schemaPath: "#/properties/evidence/propertyNames/enum", keyword: "enum", params: { allowedValues: $e.properties.evidence.propertyNames.enum }, propertyName: I };
            e === null ? e = [g] : e.push(g), t++;
          }
          var w = V === t;
          if (!w) {
            let g = { instancePath: r + "/evidence", schemaPath: "#/properties/evidence/propertyNames", keyword: "propertyNames", params: { propertyName: I } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        for (let I in $) {
          let V = $[I];
          if (Array.isArray(V)) {
            if (V.length < 1) {
              let q = { instancePath: r + "/evidence/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evidence/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [q] : e.push(q), t++;
            }
            let g = V.length;
            for (let q = 0; q < g; q++) {
              let Z = V[q];
              if (typeof Z == "string") {
                if (F(Z) < 1) {
                  let R = { instancePath: r + "/evidence/" + I.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + q, schemaPath: "#/properties/evidence/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
              } else {
                let R = { instancePath: r + "/evidence/" + I.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + q, schemaPath: "#/properties/evidence/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [R] : e.push(R), t++;
              }
            }
          } else {
            let g = { instancePath: r + "/evidence/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evidence/additionalProperties/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.stated !== void 0 && typeof a.stated != "boolean") {
      let $ = { instancePath: r + "/stated", schemaPath: "#/properties/stated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [$] : e.push($), t++;
    }
    if (a.traits !== void 0) {
      let $ = a.traits;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let I in $) {
          let V = t;
          if (typeof I == "string" && !wt.test(I)) {
            let g = { instancePath: r + "/traits", schemaPath: "#/properties/traits/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: I };
            e === null ? e = [g] : e.push(g), t++;
          }
          var x = V === t;
          if (!x) {
            let g = { instancePath: r + "/traits", schemaPath: "#/properties/traits/propertyNames", keyword: "propertyNames", params: { propertyName: I } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
        for (let I in $) {
          let V = $[I];
          if (typeof V == "string") {
            if (F(V) < 1) {
              let g = { instancePath: r + "/traits/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/traits/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [g] : e.push(g), t++;
            }
          } else {
            let g = { instancePath: r + "/traits/" + I.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/traits/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/traits", schemaPath: "#/properties/traits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.settings !== void 0) {
      let $ = a.settings;
      if (Array.isArray($)) {
        let I = $.length;
        for (let V = 0; V < I; V++) {
          let g = $[V];
          if (g && typeof g == "object" && !Array.isArray(g)) {
            if (g.setting === void 0) {
              let q = { instancePath: r + "/settings/" + V, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: "setting" } };
              e === null ? e = [q] : e.push(q), t++;
            }
            if (g.name === void 0) {
              let q = { instancePath: r + "/settings/" + V, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [q] : e.push(q), t++;
            }
            if (g.values === void 0) {
              let q = { instancePath: r + "/settings/" + V, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: "values" } };
              e === null ? e = [q] : e.push(q), t++;
            }
            for (let q in g) if (!(q === "setting" || q === "name" || q === "owners" || q === "notOwners" || q === "forms" || q === "prop" || q === "values")) {
              let Z = { instancePath: r + "/settings/" + V, schemaPath: "#/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
              e === null ? e = [Z] : e.push(Z), t++;
            }
            if (g.setting !== void 0) {
              let q = g.setting;
              if (typeof q != "string") {
                let Z = { instancePath: r + "/settings/" + V + "/setting", schemaPath: "#/properties/settings/items/properties/setting/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
              if (!(q === "activity-status" || q === "advertisements" || q === "autoplay" || q === "camera-at-start" || q === "connection-list" || q === "contact-sync" || q === "endless-feed" || q === "friend-requests" || q === "group-discovery" || q === "join-consent" || q === "livestream-audience" || q === "location-collection" || q === "location-metadata" || q === "location-precision" || q === "location-visibility" || q === "lock-screen-content" || q === "media-audience" || q === "media-loading" || q === "message-requests" || q === "microphone-at-start" || q === "negative-feedback" || q === "night-notifications" || q === "notifications" || q === "personalisation" || q === "post-audience" || q === "profile-visibility" || q === "re-engagement" || q === "read-receipts" || q === "resharing" || q === "search-discoverability" || q === "sensitive-content" || q === "sharing-duration" || q === "streaks" || q === "unasked-payment" || q === "usage-data" || q === "who-can-call" || q === "who-can-comment" || q === "who-can-invite" || q === "who-can-join" || q === "who-can-message")) {
                let Z = { instancePath: r + "/settings/" + V + "/setting", schemaPath: "#/properties/settings/items/properties/setting/enum", keyword: "enum", params: { allowedValues: $e.properties.settings.items.properties.setting.enum } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            if (g.name !== void 0) {
              let q = g.name;
              if (Array.isArray(q)) {
                if (q.length < 1) {
                  let R = { instancePath: r + "/settings/" + V + "/name", schemaPath: "#/properties/settings/items/properties/name/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let Z = q.length;
                for (let R = 0; R < Z; R++) {
                  let te = q[R];
                  if (typeof te == "string") {
                    if (F(te) < 1) {
                      let H = { instancePath: r + "/settings/" + V + "/name/" + R, schemaPath: "#/properties/settings/items/properties/name/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                  } else {
                    let H = { instancePath: r + "/settings/" + V + "/name/" + R, schemaPath: "#/properties/settings/items/properties/name/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [H] : e.push(H), t++;
                  }
                }
              } else {
                let Z = { instancePath: r + "/settings/" + V + "/name", schemaPath: "#/properties/settings/items/properties/name/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            if (g.owners !== void 0) {
              let q = g.owners;
              if (Array.isArray(q)) {
                if (q.length < 1) {
                  let R = { instancePath: r + "/settings/" + V + "/owners", schemaPath: "#/properties/settings/items/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let Z = q.length;
                for (let R = 0; R < Z; R++) {
                  let te = q[R];
                  if (typeof te == "string") {
                    if (F(te) < 1) {
                      let H = { instancePath: r + "/settings/" + V + "/owners/" + R, schemaPath: "#/properties/settings/items/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                  } else {
                    let H = { instancePath: r + "/settings/" + V + "/owners/" + R, schemaPath: "#/properties/settings/items/properties/owners/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [H] : e.push(H), t++;
                  }
                }
              } else {
                let Z = { instancePath: r + "/settings/" + V + "/owners", schemaPath: "#/properties/settings/items/properties/owners/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            if (g.notOwners !== void 0) {
              let q = g.notOwners;
              if (Array.isArray(q)) {
                if (q.length < 1) {
                  let R = { instancePath: r + "/settings/" + V + "/notOwners", schemaPath: "#/properties/settings/items/properties/notOwners/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let Z = q.length;
                for (let R = 0; R < Z; R++) {
                  let te = q[R];
                  if (typeof te == "string") {
                    if (F(te) < 1) {
                      let H = { instancePath: r + "/settings/" + V + "/notOwners/" + R, schemaPath: "#/properties/settings/items/properties/notOwners/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                  } else {
                    let H = { instancePath: r + "/settings/" + V + "/notOwners/" + R, schemaPath: "#/properties/settings/items/properties/notOwners/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [H] : e.push(H), t++;
                  }
                }
              } else {
                let Z = { instancePath: r + "/settings/" + V + "/notOwners", schemaPath: "#/properties/settings/items/properties/notOwners/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            if (g.forms !== void 0) {
              let q = g.forms;
              if (Array.isArray(q)) {
                if (q.length < 1) {
                  let R = { instancePath: r + "/settings/" + V + "/forms", schemaPath: "#/properties/settings/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [R] : e.push(R), t++;
                }
                let Z = q.length;
                for (let R = 0; R < Z; R++) {
                  let te = q[R];
                  if (typeof te == "string") {
                    if (F(te) < 1) {
                      let H = { instancePath: r + "/settings/" + V + "/forms/" + R, schemaPath: "#/properties/settings/items/properties/forms/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [H] : e.push(H), t++;
                    }
                  } else {
                    let H = { instancePath: r + "/settings/" + V + "/forms/" + R, schemaPath: "#/properties/settings/items/properties/forms/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [H] : e.push(H), t++;
                  }
                }
              } else {
                let Z = { instancePath: r + "/settings/" + V + "/forms", schemaPath: "#/properties/settings/items/properties/forms/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
            if (g.prop !== void 0 && typeof g.prop != "boolean") {
              let q = { instancePath: r + "/settings/" + V + "/prop", schemaPath: "#/properties/settings/items/properties/prop/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [q] : e.push(q), t++;
            }
            if (g.values !== void 0) {
              let q = g.values;
              if (q && typeof q == "object" && !Array.isArray(q)) for (let Z in q) {
                let R = q[Z];
                if (Array.isArray(R)) {
                  let te = R.length;
                  for (let H = 0; H < te; H++) {
                    let se = R[H];
                    if (typeof se == "string") {
                      if (F(se) < 1) {
                        let ie = { instancePath: r + "/settings/" + V + "/values/" + Z.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + H, schemaPath: "#/properties/settings/items/properties/values/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        e === null ? e = [ie] : e.push(ie), t++;
                      }
                    } else {
                      let ie = { instancePath: r + "/settings/" + V + "/values/" + Z.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + H, schemaPath: "#/properties/settings/items/properties/values/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = [ie] : e.push(ie), t++;
                    }
                  }
                } else {
                  let te = { instancePath: r + "/settings/" + V + "/values/" + Z.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/items/properties/values/additionalProperties/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = [te] : e.push(te), t++;
                }
              }
              else {
                let Z = { instancePath: r + "/settings/" + V + "/values", schemaPath: "#/properties/settings/items/properties/values/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [Z] : e.push(Z), t++;
              }
            }
          } else {
            let q = { instancePath: r + "/settings/" + V, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.owners !== void 0) {
      let $ = a.owners;
      if (Array.isArray($)) {
        if ($.length < 1) {
          let V = { instancePath: r + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [V] : e.push(V), t++;
        }
        let I = $.length;
        for (let V = 0; V < I; V++) {
          let g = $[V];
          if (typeof g == "string") {
            if (F(g) < 1) {
              let q = { instancePath: r + "/owners/" + V, schemaPath: "#/properties/owners/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [q] : e.push(q), t++;
            }
          } else {
            let q = { instancePath: r + "/owners/" + V, schemaPath: "#/properties/owners/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.inverts !== void 0) {
      let $ = a.inverts;
      if (Array.isArray($)) {
        if ($.length < 1) {
          let V = { instancePath: r + "/inverts", schemaPath: "#/properties/inverts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [V] : e.push(V), t++;
        }
        let I = $.length;
        for (let V = 0; V < I; V++) {
          let g = $[V];
          if (typeof g == "string") {
            if (F(g) < 1) {
              let q = { instancePath: r + "/inverts/" + V, schemaPath: "#/properties/inverts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [q] : e.push(q), t++;
            }
          } else {
            let q = { instancePath: r + "/inverts/" + V, schemaPath: "#/properties/inverts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/inverts", schemaPath: "#/properties/inverts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.fillers !== void 0) {
      let $ = a.fillers;
      if (Array.isArray($)) {
        if ($.length < 1) {
          let V = { instancePath: r + "/fillers", schemaPath: "#/properties/fillers/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [V] : e.push(V), t++;
        }
        let I = $.length;
        for (let V = 0; V < I; V++) {
          let g = $[V];
          if (typeof g == "string") {
            if (F(g) < 1) {
              let q = { instancePath: r + "/fillers/" + V, schemaPath: "#/properties/fillers/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [q] : e.push(q), t++;
            }
          } else {
            let q = { instancePath: r + "/fillers/" + V, schemaPath: "#/properties/fillers/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let I = { instancePath: r + "/fillers", schemaPath: "#/properties/fillers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
    if (a.detector !== void 0) {
      let $ = a.detector;
      if (typeof $ == "string") {
        if (F($) < 1) {
          let I = { instancePath: r + "/detector", schemaPath: "#/properties/detector/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [I] : e.push(I), t++;
        }
      } else {
        let I = { instancePath: r + "/detector", schemaPath: "#/properties/detector/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [I] : e.push(I), t++;
      }
    }
  } else {
    let $ = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [$] : e.push($), t++;
  }
  return xt.errors = e, t === 0;
}
xt.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/kit/schema-words.ts
function show(value) {
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}\u2026` : value}"`;
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
    validate: Er,
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
  "concept",
  "when",
  "parameters",
  "let",
  "each",
  "expect",
  "require",
  "at",
  "related",
  "edit",
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
      validate: Wr,
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
  const { when, parameters, let: names, each, require: require2, at: at2, related, edit, message } = document;
  visit({ when, let: names, each, require: require2, at: at2, related, edit, message }, []);
  for (const name of Object.keys(parameters ?? {}))
    places[`parameters.${name}`] = file.placeOfKey(["parameters", name]);
  return { places, anchors };
}

// src/load/vocabulary.ts
function loadVocabulary(tree, folder, origin) {
  const { loaded, notices } = readFolder(tree, folder, {
    validate: Tr,
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
  const concepts = new Set(library.concepts.map((one) => one.concept));
  const nameless = library.rules.flatMap(
    ({ concept, path, places }) => concept === void 0 || concepts.has(concept) ? [] : [
      {
        code: "rule-invalid",
        message: `there is no concept "${concept}"${didYouMean(concept, concepts)}`,
        at: places.id ?? topOf(path),
        hint: "correct `concept`, or write the vocabulary file"
      }
    ]
  );
  const ages = new Set(library.rules.flatMap((rule) => Object.keys(rule.parameters ?? {})));
  const links = library.policies.flatMap((policy) => {
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
  return [...nameless, ...links];
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
  zr,
  Nr,
  Kr,
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
