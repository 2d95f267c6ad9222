import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  lineReader
} from "./chunk-NOJI53AH.js";
import {
  KINDS,
  isGroup,
  isLabelOf,
  isOfPackage,
  kindOf,
  matcher,
  memberWord,
  scriptsIn,
  settingNamed,
  weakestOption
} from "./chunk-JEVZAYO3.js";
import {
  componentName,
  hasAnyPhrase,
  splitWords
} from "./chunk-Q6QXORAX.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";
import {
  literally
} from "./chunk-E4KCALTW.js";

// src/extract/code/angular/names.ts
var isAngularTemplate = (path) => /\.(component|page|view|dialog|modal|ng)\.html$/i.test(path);
var nameOfTemplate = (path) => componentName(baseName(path).replace(/(\.(component|page|view|dialog|modal|ng))?\.html$/i, ""));
var LIBRARY = /^(ion|mat|mdc|cdk|ng|ngx|ngb|nz|p|fa|dm|my|new|top|own|all|one)-/;
function nameOfElement(tag) {
  const bare = LIBRARY.test(tag) ? tag : tag.replace(/^(app|[a-z]{1,3})-(?=[a-z])/, "");
  return componentName(bare.replace(/_+/g, "-"));
}
var isOfLibrary = (tag, prefixes) => {
  const prefix = prefixOf(tag);
  return LIBRARY.test(tag) || OF_PACKAGES.test(tag) || prefix !== null && prefixes.size > 0 && !prefixes.has(prefix);
};
var OF_PACKAGES = /^(router-outlet|google-map|swiper-(container|slide)|emoji-mart|ng-[\w-]+)$/;
var prefixOf = (tag) => /^([a-z][a-z0-9]*)-/.exec(tag)?.[1] ?? null;

// src/extract/code/formats/angular.ts
var read = null;
var angular = {
  name: "Angular template",
  isFormatOf: isAngularTemplate,
  side: "client",
  async prepare() {
    read = (await import("./chunk-7KJQFNXH.js")).readTemplateFile;
  },
  script: (file) => read(file)
};
var angular_default = angular;

// src/extract/code/formats/compiler-configuration.ts
var COMMENTS = /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g;
var LATE_COMMAS = /("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g;
var compilerConfiguration = {
  name: "compiler configuration",
  isCode: false,
  tells: "where imports of its files lead",
  isFormatOf: (path) => /^(tsconfig|jsconfig)(\.[\w-]+)*\.json$/.test(baseName(path)),
  read: ({ path, text }) => ({
    drafts: [],
    troubles: isBroken(text) ? [{ message: "it is not valid JSON", at: topOf(path) }] : []
  })
};
var compiler_configuration_default = compilerConfiguration;
function isBroken(text) {
  const strings = (_, string) => string ?? "";
  const bare = text.replace(/^\uFEFF/, "").replace(COMMENTS, strings).replace(LATE_COMMAS, strings);
  if (bare.trim() === "" || /\{\{|<%/.test(text)) return false;
  try {
    JSON.parse(bare);
    return false;
  } catch {
    return true;
  }
}

// src/extract/code/package-sides.ts
var SERVER = new RegExp(
  `^(${[
    "express|fastify|koa|hono|@hono/.+|@nestjs/(core|common)|@hapi/hapi|restify|polka|elysia|h3|nitropack|sails|moleculer",
    "@adonisjs/.+|@feathersjs/.+|@apollo/server|apollo-server(-.+)?|graphql-yoga|mercurius|type-graphql|@trpc/server",
    "@prisma/client|prisma|typeorm|mongoose|sequelize|sequelize-typescript|drizzle-orm|knex|kysely|objection|@mikro-orm/.+",
    "pg|mysql|mysql2|mariadb|mongodb|cassandra-driver|redis|ioredis|rethinkdb(.+)?|better-sqlite3|bull|bullmq",
    "firebase-admin|firebase-functions|socket\\.io|ws|passport(-.+)?|express-session|body-parser|cookie-parser|bcrypt(js)?",
    "nodemailer|winston|nconf|uWebSockets\\.js|@fastify/.+|@koa/.+|koa-.+|express-.+|connect|connect-redis|serve-static|morgan|helmet|cors",
    "compression|multer|busboy|formidable|jsonwebtoken|argon2|@node-rs/(argon2|bcrypt)|grpc|@grpc/grpc-js|prom-client|pino-http",
    "amqplib|kafkajs|bee-queue|agenda|node-cron|web-push|sqlite3|@libsql/client|@planetscale/database|systeminformation|sockjs|colyseus"
  ].join("|")})$`
);
var CLIENT = /^(react-dom|react-native|expo|vue|svelte|preact|inferno|solid-js|@angular\/core|lit|electron|ember-source|mithril|@stencil\/core)$/;
var SHARED = /^(ws|winston|better-sqlite3|sqlite3|@libsql\/client|nconf|bcryptjs|cors|compression|connect|serve-static|express-.+|helmet|morgan|busboy|formidable|jsonwebtoken|argon2|grpc|@grpc\/grpc-js|systeminformation|node-cron|web-push|sockjs)$/;
var BOTH = /^(next|nuxt|@remix-run\/.+|@react-router\/node|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/react-start)$/;
var isOfBothSides = (name) => BOTH.test(name);
var runsOnlyOnServers = (name) => SERVER.test(name) && !SHARED.test(name);
function sideOfPackages(names) {
  const server = names.some((name) => SERVER.test(name));
  const client = names.some((name) => CLIENT.test(name));
  if (client && names.every((name) => !SERVER.test(name) || SHARED.test(name)) && !names.some((name) => BOTH.test(name)))
    return "client";
  if (server && client || names.some((name) => BOTH.test(name))) return "both";
  return server ? "server" : client ? "client" : "unknown";
}
var BUNDLER = "react-scripts";
function dependenciesOf(tree, manifest) {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, ""));
    const namesIn2 = (key) => {
      const group = content?.[key];
      return group !== null && typeof group === "object" ? Object.keys(group) : [];
    };
    const bundled = namesIn2("devDependencies").filter((name) => CLIENT.test(name) || name === BUNDLER);
    return [...["dependencies", "peerDependencies", "optionalDependencies"].flatMap(namesIn2), ...bundled];
  } catch {
    return [];
  }
}

// src/extract/code/formats/dependencies.ts
var GROUPS = ["dependencies", "optionalDependencies", "peerDependencies"];
var dependencies = {
  name: "package manifest",
  isCode: false,
  tells: "which side its code runs on, and what it depends on,",
  isFormatOf: (path) => baseName(path) === "package.json",
  read: (file, concepts) => ({
    drafts: declaredIn(file, concepts),
    troubles: isBroken2(file.text) ? [{ message: "it is not valid JSON", at: topOf(file.path) }] : []
  })
};
var dependencies_default = dependencies;
function declaredIn({ path, text }, concepts) {
  const names = namesIn(text);
  const side = sideOfPackages(names);
  const place = lineReader(path, text);
  const from = Math.max(0, text.search(/"(optionalD|peerD|d)ependencies"\s*:/));
  return concepts.flatMap(
    ({ id, sdks }) => sdks.flatMap((sdk) => {
      const name = sdk.isDeclared ? names.find((one) => isOfPackage(sdk, one)) : void 0;
      const at = name === void 0 ? -1 : text.indexOf(`"${name}"`, from) + 1;
      if (name === void 0 || at === 0) return [];
      return [
        {
          kind: "operation",
          concept: id,
          at: place(at, at + name.length),
          around: [],
          symbol: name,
          side: side === "both" ? "unknown" : side,
          guards: [],
          argument: sdk.product,
          traits: ["declared-dependency", ...sdk.traits]
        }
      ];
    })
  );
}
var withoutMark = (text) => text.replace(/^\uFEFF/, "");
function isBroken2(text) {
  try {
    JSON.parse(withoutMark(text));
    return false;
  } catch {
    return !/\{\{|<%/.test(text);
  }
}
function namesIn(text) {
  try {
    const manifest = JSON.parse(withoutMark(text));
    return GROUPS.flatMap((group) => Object.keys(manifest?.[group] ?? {}));
  } catch {
    return [];
  }
}

// src/extract/code/defaults/column-defaults.ts
function columnDrafts(column, concept) {
  return [column, ...keysOf(column)].flatMap((one) => columnDraft(one, concept) ?? []);
}
var MAX_OBJECT = 4e3;
function keysOf({ value, column, ownerName, ...rest }) {
  if (!value.literal.startsWith("{") || value.literal.length > MAX_OBJECT) return [];
  return literalsIn(objectIn(value.literal)).map(({ keys, literal }) => ({
    ...rest,
    ownerName: [ownerName, column, ...keys.slice(0, -1)].join("."),
    column: keys.at(-1),
    value: { literal: String(literal), text: JSON.stringify(literal) }
  }));
}
function objectIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function literalsIn(value, keys = []) {
  if (value === null || Array.isArray(value)) return [];
  if (typeof value !== "object") return keys.length > 0 ? [{ keys, literal: value }] : [];
  return Object.entries(value).flatMap(([key, member]) => literalsIn(member, [...keys, key]));
}
function columnDraft({ owner, ownerName, more = [], column, at, value }, concept) {
  if (concept.settings.length === 0) return null;
  const own = splitWords(ownerName);
  const words = [...own, ...more];
  if (!hasAnyPhrase(words, concept.owners) || hasAnyPhrase(own, concept.unlikeDefault.word)) return null;
  const named2 = settingNamed(column, words, concept);
  if (!named2 || isGroup(column, value.literal)) return null;
  const option = weakestOption(named2, [[value.literal]]);
  if (option === null && /^(-?[\d.]+$|[{[])/.test(value.literal)) return null;
  return {
    kind: "default",
    concept: concept.id,
    at,
    around: [ownerName],
    symbol: column,
    side: "server",
    setting: named2.pattern.setting,
    option,
    text: value.text,
    owner
  };
}

// src/extract/code/formats/json.ts
var ALL = /^(default|defaults|initial|user|users|account|profile|privacy|notification|notifications|setting|settings|preference|preferences|prefs|config|values)$/;
var ONE = /^(default|defaults|initial|preferences|prefs)$/;
var PERSON = /^(user|users|account|profile|privacy|notification|notifications)$/;
var OF_TEXTS = /(^|\/)(locales?|i18n|l10n|intl|lang|langs|languages?|translations?|strings)\//i;
var json = {
  name: "JSON defaults",
  isFormatOf(path) {
    if (!/\.json$/i.test(path) || /(^|\/)\./.test(path) || OF_TEXTS.test(path)) return false;
    const words = splitWords(baseName(path).slice(0, -".json".length));
    const isOfPerson = words.length > 1 && words.some((word) => PERSON.test(word));
    return words.every((word) => ALL.test(word)) && (isOfPerson || words.some((word) => ONE.test(word)));
  },
  isDataWhenLarge: true,
  read({ path, text }, concepts) {
    const file = parseYaml(path, text);
    const name = baseName(path).replace(/\.json$/i, "");
    const drafts = literalsIn(file.value).flatMap(
      ({ keys, literal }) => isUnusedSwitch([name, ...keys], literal) ? [] : concepts.flatMap((concept) => {
        const column = keys.at(-1);
        const owner = `file ${name}`;
        const value = { literal: String(literal), text: JSON.stringify(literal) };
        const ownerName = [name, ...keys.slice(0, -1)].join(".");
        return columnDraft({ owner, ownerName, more: ["setting"], column, at: file.placeOfKey(keys), value }, concept) ?? [];
      })
    );
    return { drafts, troubles: file.troubles };
  }
};
function isUnusedSwitch(names, literal) {
  const isOff = literal === 0 || literal === false || literal === "0";
  const isSwitch = /^(hide|force)(?=[A-Z_-])/.test(names.at(-1));
  return isOff && isSwitch && !names.slice(0, -1).some((name) => splitWords(name).some((word) => PERSON.test(word)));
}
var json_default = json;

// src/extract/code/defaults/prisma-defaults.ts
function prismaDefaults({ models }, concept) {
  return models.flatMap(
    ({ name: model, fields }) => fields.flatMap(({ name: column, at, fallback }) => {
      if (fallback === null || /^[a-z]\w*\(/i.test(fallback)) return [];
      const literal = fallback.replace(/^"|"$/g, "").replace(/\\(["\\])/g, "$1");
      const value = { literal, text: fallback };
      return columnDrafts({ owner: `prisma model ${model}`, ownerName: model, column, at, value }, concept);
    })
  );
}

// src/extract/code/defaults/prisma.ts
var BLOCK = /^\s*(model|type|enum|view|datasource|generator)\s+(\w+)\s*\{\s*(.*\}\s*)?$/;
var FIELD = /^(\s*)(\w+)(\s+)(\w+|Unsupported\(.*?\))(\[\]|\?)?(?=\s|$)/;
function readPrisma(path, text) {
  const place = lineReader(path, text);
  const models = [];
  const troubles = [];
  let open = null;
  const close = () => {
    if (open && /^(model|type)$/.test(open.kind)) models.push({ name: open.name, fields: open.fields });
    open = null;
  };
  const unclosed = ({ name, at }) => {
    troubles.push({ message: `the block "${name}" is not closed`, at });
  };
  for (const { line, start } of logicalLines(text)) {
    const whole = place(start + line.length - line.trimStart().length, start + line.trimEnd().length);
    const block = BLOCK.exec(line);
    if (block) {
      if (open) unclosed(open);
      close();
      open = { kind: block[1], name: block[2], fields: [], at: whole };
      if (line.trimEnd().endsWith("}")) close();
    } else if (!open) {
      troubles.push({ message: "this is not expected here", at: whole });
    } else if (line.trim() === "}") {
      close();
    } else if (/^(model|type)$/.test(open.kind) && !/^\s*@@\w/.test(line)) {
      const field = FIELD.exec(line);
      if (!field) {
        troubles.push({ message: "this is not a field of a model", at: whole });
        continue;
      }
      const from = start + field[1].length;
      const at = place(from, from + field[2].length);
      open.fields.push({ name: field[2], at, type: field[4], fallback: defaultOf(line.slice(field[0].length)) });
    }
  }
  if (open) unclosed(open);
  close();
  return { models, troubles };
}
function logicalLines(text) {
  const lines = [];
  let offset = 0;
  let isInComment = false;
  let depth = 0;
  for (const raw of text.split("\n")) {
    const start = offset;
    offset += raw.length + 1;
    if (isInComment || /^\s*\/\*/.test(raw)) {
      isInComment = !raw.includes("*/");
      continue;
    }
    const line = withoutComment(raw.replace(/\r$/, ""));
    if (line.trim() === "") continue;
    if (depth === 0) lines.push({ line, start });
    depth = Math.max(0, depth + openedIn(line));
  }
  return lines;
}
function defaultOf(attributes) {
  let from = -1;
  let depth = 0;
  for (let index = 0; index < attributes.length; index++) {
    const character = attributes[index];
    if (character === '"') {
      index = endOfString(attributes, index);
    } else if (from < 0) {
      if (attributes.startsWith("@default(", index)) from = index += "@default".length;
    } else if (character === "(") {
      depth++;
    } else if (character === ")" && depth-- === 0) {
      return attributes.slice(from + 1, index).trim();
    }
  }
  return null;
}
function openedIn(line) {
  let depth = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') index = endOfString(line, index);
    else if ("([".includes(line[index])) depth++;
    else if (")]".includes(line[index])) depth--;
  }
  return depth;
}
function withoutComment(line) {
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') index = endOfString(line, index);
    else if (line.startsWith("//", index)) return line.slice(0, index);
  }
  return line;
}
function endOfString(text, open) {
  for (let index = open + 1; index < text.length; index++) {
    if (text[index] === "\\") index++;
    else if (text[index] === '"') return index;
  }
  return text.length - 1;
}

// src/extract/code/formats/prisma.ts
var prisma = {
  name: "Prisma schema",
  isFormatOf: (path) => /\.prisma$/i.test(path),
  read({ path, text }, concepts) {
    const schema = readPrisma(path, text);
    const drafts = concepts.flatMap((concept) => concept.settings.length > 0 ? prismaDefaults(schema, concept) : []);
    return { drafts, troubles: schema.troubles };
  }
};
var prisma_default = prisma;

// src/extract/code/defaults/sql-columns.ts
function columnSteps(sql2) {
  return statementsOf(tokensOf(sql2)).flatMap((tokens) => {
    const cursor = new Cursor(tokens);
    if (cursor.take("create")) {
      while (cursor.take("temp", "temporary", "unlogged", "global", "local", "or", "replace")) continue;
      return cursor.take("table") ? created(cursor) : [];
    }
    if (cursor.take("alter") && cursor.take("table")) return altered(cursor);
    if (cursor.take("drop") && cursor.take("table")) {
      cursor.takeAll("if", "exists");
      const table = cursor.name();
      return table === null ? [] : [{ does: "drop", table, column: null }];
    }
    return [];
  });
}
var NO_COLUMN = /^(constraint|primary|unique|foreign|key|index|check|exclude|like|fulltext|spatial|period|partition)$/i;
function created(cursor) {
  cursor.takeAll("if", "not", "exists");
  const table = cursor.name();
  if (table === null || !cursor.take("(")) return [];
  return cursor.parts().flatMap((part) => defined(table, part, "define"));
}
function altered(cursor) {
  cursor.takeAll("if", "exists", "only");
  const table = cursor.name();
  return table === null ? [] : cursor.parts().flatMap((part) => action(table, part));
}
function action(table, tokens) {
  const cursor = new Cursor(tokens);
  if (cursor.take("add")) {
    cursor.takeAll("column", "if", "not", "exists", "(");
    return defined(table, cursor.rest(), "define");
  }
  if (cursor.take("alter", "modify")) {
    cursor.takeAll("column");
    return defined(table, cursor.rest(), "set");
  }
  if (cursor.take("change")) {
    cursor.takeAll("column");
    cursor.name();
    return defined(table, cursor.rest(), "define");
  }
  if (cursor.take("drop")) {
    cursor.takeAll("column", "if", "exists");
    const column2 = cursor.name();
    return column2 === null || NO_COLUMN.test(column2) ? [] : [{ does: "drop", table, column: column2 }];
  }
  if (!cursor.take("rename")) return [];
  cursor.takeAll("column");
  const column = cursor.take("to", "as") ? null : cursor.name();
  if (column !== null && !cursor.take("to")) return [];
  const to = cursor.name();
  return to === null ? [] : [{ does: "rename", table, column, to }];
}
function defined(table, tokens, does) {
  const [first] = tokens;
  if (!first || !/^(word|name)$/.test(first.kind) || first.kind === "word" && NO_COLUMN.test(first.text)) return [];
  const at = tokens.findIndex((token) => isWord(token, "default"));
  if (at < 0 && does === "set") return [];
  const isDropped = isWord(tokens[at - 1], "drop");
  const value = at < 0 || isDropped ? null : valueOf(tokens.slice(at + 1));
  return [{ does, table, column: first.text, value, from: first.from, to: first.to }];
}
function valueOf(tokens) {
  const rest = tokens.slice(tokens[0]?.text === "(" ? 1 : isWord(tokens[0], "b") || isWord(tokens[0], "n") ? 1 : 0);
  const [first, next] = rest;
  if (!first || first.kind === "mark" || isWord(first, "null")) return null;
  if (first.kind === "word" && next?.text === "(") return null;
  return { literal: first.text, text: first.kind === "string" ? `'${first.text}'` : first.text };
}
var isWord = (token, word) => token?.kind === "word" && token.text.toLowerCase() === word;
var Cursor = class {
  #at = 0;
  #tokens;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  take(...words) {
    const token = this.#tokens[this.#at];
    if (!token || /^(name|string)$/.test(token.kind) || !words.includes(token.text.toLowerCase())) return false;
    this.#at++;
    return true;
  }
  takeAll(...words) {
    while (this.take(...words)) continue;
  }
  /** A name, the last part of one with dots. */
  name() {
    const token = this.#tokens[this.#at];
    if (!token || !/^(word|name|string)$/.test(token.kind)) return null;
    this.#at++;
    return this.take(".") ? this.name() : token.text;
  }
  rest() {
    return this.#tokens.slice(this.#at);
  }
  /** What commas outside parentheses divide, up to the parenthesis that closes it. */
  parts() {
    const parts = [[]];
    let depth = 0;
    for (const token of this.rest()) {
      if (token.text === "(" && token.kind === "mark") depth++;
      if (token.text === ")" && token.kind === "mark" && depth-- === 0) break;
      if (token.text === "," && token.kind === "mark" && depth === 0) parts.push([]);
      else parts.at(-1).push(token);
    }
    return parts;
  }
};
var TOKEN = /(?<space>\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|"(?<double>(?:[^"]|"")*)"|`(?<tick>[^`]*)`|\[(?<bracket>\w[^\]\n]*)\]|'(?<string>(?:[^'\\]|''|\\.)*)'|(?<word>[\p{L}\p{N}_$]+(?:\.\d+)?)|(?<mark>[\s\S])/gu;
function tokensOf(sql2) {
  const tokens = [];
  for (const match of sql2.matchAll(TOKEN)) {
    const { space, double, tick, bracket, string, word, mark } = match.groups;
    if (space !== void 0) continue;
    const name = (double ?? tick ?? bracket)?.trimEnd();
    const inset = name === void 0 ? 0 : 1;
    const from = match.index + inset;
    const said = name ?? string ?? word ?? mark;
    const kind = name !== void 0 ? "name" : string !== void 0 ? "string" : word !== void 0 ? "word" : "mark";
    tokens.push({ kind, text: said, from, to: from + said.length });
  }
  return tokens;
}
function statementsOf(tokens) {
  const statements = [[]];
  for (const token of tokens) {
    if (token.kind === "mark" && token.text === ";") statements.push([]);
    else statements.at(-1).push(token);
  }
  return statements;
}

// src/extract/code/defaults/column-history.ts
var DOWN = /^\s*--\s*(\+\w+\s+)?(migrate:)?\s*down\b|^--\s*@?(undo|rollback)\b|\b(async\s+|public\s+|static\s+|function\s+)*down\s*(\(|=|:)|exports\.down\b/im;
function changeOfSql({ path, text }, concepts) {
  return {
    path,
    steps: /[._-](down|undo|rollback)\.sql$/i.test(path) ? [] : stepsIn(path, text, upward(text), concepts)
  };
}
function changeOfScript({ path, text }, concepts) {
  const strings = upward(text).matchAll(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/g);
  const steps = [...strings].flatMap(({ 0: quoted, index }) => {
    if (!/\b(create|alter|drop)\s+(\w+\s+)?table\b/i.test(quoted)) return [];
    const inside = quoted.slice(1, -1).replace(/\\(["'`])/g, " $1");
    return stepsIn(path, text, " ".repeat(index + 1) + inside, concepts);
  });
  return { path, steps };
}
function upward(text) {
  const down = DOWN.exec(text);
  return down ? text.slice(0, down.index) : text;
}
function stepsIn(path, text, sql2, concepts) {
  const place = lineReader(path, text);
  return columnSteps(sql2).map((step) => {
    if (step.does === "drop" || step.does === "rename") return step;
    const { value, from, to } = step;
    const at = place(from, to);
    const state = (ownerName, column) => value === null ? [] : concepts.flatMap(
      (concept) => columnDrafts({ owner: `table ${ownerName}`, ownerName, column, at, value }, concept)
    );
    return { does: step.does, table: step.table, column: step.column, state };
  });
}
function newestDefaults(changes) {
  const folders = new Set(changes.map(({ path }) => folderOf(path)));
  return [...folders].flatMap((folder) => {
    const sorted = changes.filter(({ path }) => folderOf(path) === folder).sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
    const tables = /* @__PURE__ */ new Map();
    for (const step of sorted.flatMap(({ steps }) => steps)) apply(step, tables);
    return [...tables].flatMap(([table, columns]) => [...columns].flatMap(([column, state]) => state(table, column)));
  });
}
function apply(step, tables) {
  const columns = tables.get(step.table) ?? /* @__PURE__ */ new Map();
  if (step.does === "rename" && step.column === null) {
    tables.delete(step.table);
    tables.set(step.to, columns);
    return;
  }
  if (step.does === "drop" && step.column === null) return void tables.delete(step.table);
  tables.set(step.table, columns);
  if (step.does === "define" || step.does === "set") return void columns.set(step.column, step.state);
  const column = step.column;
  const known = columns.get(column);
  columns.delete(column);
  if (step.does === "rename" && known) columns.set(step.to, known);
}

// src/extract/code/formats/sql.ts
var sql = {
  name: "SQL",
  isFormatOf: (path) => /\.sql$/i.test(path),
  isDataWhenLarge: true,
  change: changeOfSql
};
var sql_default = sql;

// src/extract/code/formats/svelte.ts
var read2 = null;
var svelte = {
  name: "Svelte component",
  isFormatOf: (path) => /\.svelte$/i.test(path),
  async prepare() {
    read2 = (await import("./chunk-HTHWRQUH.js")).readSingleFile;
  },
  script: (file) => read2(file)
};
var svelte_default = svelte;

// src/extract/code/templates/page-controls.ts
var PRESSED = /<(button|a)\b([^>]*)>([^]{0,400}?)<\/\1\s*>/gi;
var KEY = /\(\s*["'`]([\w:.\s-]{3,60})["'`]|\{%\s*trans\s+["']([^"']{3,60})["']|\{\{\{?#?\s*(?:t|tr|tx|trans|translate|i18n|__)\s+["']([\w:.\s-]{3,60})["']/;
var OF_TEXT = /[.:](name|title|label|text|tooltip|button|link|action|cta)$/i;
var TITLE = /\btitle=(["'])((?:\{\{[^{}]*\}\}|<%[^%]*%>|(?!\1|\{\{|<%).)*)\1/;
var PEOPLE = /\b(users?|posts?|comments?|messages?|members?|profiles?|accounts?|players?|abuse)/i;
var OFFICE = /(^|\/)(admin|acp|mods?|moderation|moderator|staff|dashboard|manage)(\/|[-_.])/i;
var COMMENTS2 = /<!--[^]*?-->|\{\{!--[^]*?--\}\}|\{#[^]*?#\}|<%#[^]*?%>|\{%-?\s*comment\b[^]*?endcomment\s*-?%\}/g;
var isOffice = (path) => OFFICE.test(path);
var isOfWriting = (path, { unlike }) => path.replace(/\.[^./]+$/, "").split("/").slice(-2).some((name) => hasAnyPhrase(splitWords(name), unlike.within));
var shownText = (text) => text.replace(COMMENTS2, (comment) => comment.replace(/[^\n]/g, " "));
function pageControls({ path, text }, concept) {
  if (concept.fact !== "control" || isOffice(path) || !PEOPLE.test(text) || isOfWriting(path, concept)) return [];
  const place = lineReader(path, text);
  const shown = shownText(text);
  const drafts = [];
  for (const match of shown.matchAll(PRESSED)) {
    const [whole, , attributes = "", inner = ""] = match;
    const label = labelIn(inner) ?? labelIn(TITLE.exec(attributes)?.[2] ?? "");
    if (label === null || !isLabelOf(label, concept) || isCountry(label) || DOCUMENT.test(attributes)) continue;
    const from = match.index;
    drafts.push({
      kind: "operation",
      concept: concept.id,
      at: place(from, from + (whole.indexOf(">") + 1)),
      around: [],
      symbol: label,
      side: "client",
      guards: [],
      argument: null,
      traits: []
    });
  }
  return drafts;
}
var DOCUMENT = /\bhref=["'][^"']+\.(pdf|docx?|odt|xlsx?|csv|epub)(["'?#])/i;
function labelIn(markup) {
  const key = KEY.exec(markup);
  if (key) return (key[1] ?? key[2] ?? key[3]).replace(OF_TEXT, "").replace(/^.*[:.](?=\w)/, "");
  const shown = markup.replace(/<[^>]*>|\{[{%#][^]*?[}%#]\}+|<%[^]*?%>/g, " ").replace(/\s+/g, " ").trim();
  return shown === "" || shown.length > 60 ? null : shown;
}
var isCountry = (label) => /^flag$/i.test(label);

// src/extract/code/templates/page-surfaces.ts
var PRINTED = /<%[-=]([^]*?)%>|\{\{\{?(?!\s*(?:[#/^>!&~]|else\b|if\b|each\b|end\b))([^{}]+?)\}?\}\}|\{((?:\.\/)?[a-z]\w*(?:\.\w+)+|\.\/\w+)\}|[#!]\{([^{}\n]+)\}/gi;
var PATH = /(?<![\w$.'"/])(?:\.\/|this\.|@?\b)?([a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)*)(?!\s*\()/gi;
var PEOPLE2 = /\b(author|user|username|displayname|nickname|avatar|sender|fromuser|member|poster|creator|profile|screen_?name|account)/i;
var EACH = /\{\{\{?#?\s*(?:each|for)\s+([\w.$/]+)|\{%\s*for\s+\w+\s+in\s+([\w.$]+)|<%[^%]*?([\w$.]+)\.(?:forEach|map)\(|<%[^%]*?\bof\s+([\w$.]+)\s*\)|<!--\s*BEGIN\s+([\w.]+)|\beach\s+\w+(?:\s*,\s*\w+)?\s+in\s+([\w$.]+)/gi;
var INCLUDES = /<%-?\s*include\b|\{\{\{?>|\{%\s*include\b|<!--\s*(?:IMPORT|INCLUDE)\b|^\s*include\s+\S|@include\b|\{\{\s*(?:partial|render)\b/m;
var PARTIAL = /(^|\/)(partials?|includes?|components?|fragments?|blocks?|snippets?|_[^/]+)(\/|$)|(^|\/)_[^/]+$/i;
var OWN = /(^|\/)(blog|news|docs?|legal|about|flags?|post-queue|queue|bans?|moderators?|help|faq|landing|changelog|settings|compose[rd]?|setup|install|errors?|log-?in|sign-?in|sign-?up|register)(\/|[-_.])/i;
var TEMPLATE = /<script\b[^<>]*\btype=["'](?:text\/)?(?:x-)?[\w-]*(?:template|tmpl|handlebars|mustache|html)[\w-]*["'][^<>]*>/gi;
var MAIL = /<table\b[^>]*\srole=["']presentation["']|\sxmlns:[vo]=["']urn:/i;
function pageSurfaces(file, concept, controls) {
  const { path, text } = file;
  if (concept.fact !== "surface" || isOffice(path) || OWN.test(path) || !PEOPLE2.test(text)) return [];
  if (isOfWriting(path, concept) || MAIL.test(text)) return [];
  const shown = shownText(text).replace(TEMPLATE, (tag) => " ".repeat(tag.length));
  const plain = shown.replace(PRINTED, (tag) => " ".repeat(tag.length));
  const place = lineReader(path, text);
  const found = /* @__PURE__ */ new Map();
  for (const match of shown.matchAll(PRINTED)) {
    const from = match.index;
    const code = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    if (plain.lastIndexOf("<", from) > plain.lastIndexOf(">", from) || isInField(plain, from)) continue;
    const said = saidBy(code, shown.slice(0, from), path);
    if (!said) continue;
    const list = found.get(said.kind.content) ?? [];
    list.push({ at: place(from, from + match[0].length), symbol: said.symbol });
    found.set(said.kind.content, list);
  }
  const reports = controls.flatMap(
    (one) => pageControls(file, one).map(({ at, symbol }) => ({ concept: one.id, at, symbol, state: "works" }))
  );
  return [...found.values()].flatMap(([first, ...others]) => {
    const base = {
      kind: "surface",
      concept: concept.id,
      around: [],
      side: "client",
      controls: reports,
      guards: null
    };
    const isOpen = PARTIAL.test(path) || INCLUDES.test(text);
    const gap = isOpen ? { at: first.at, message: "what the page around it and the parts that it takes in show could not be followed" } : null;
    const also = others.map((one) => ({ at: one.at, message: `${one.symbol} is shown too` }));
    return [
      { ...base, gap, ...first, ...also.length > 0 && { also } },
      ...others.map((one) => ({ ...base, gap, ...one, isRepeated: true }))
    ];
  });
}
var isInField = (plain, at) => {
  const open = Math.max(
    ...["<textarea", "<title", "<script", "<style", "<option", "<button"].map((tag) => plain.lastIndexOf(tag, at))
  );
  return open >= 0 && !/<\/(textarea|title|script|style|option|button)/.test(plain.slice(open, at));
};
function saidBy(code, before, path) {
  for (const [, chain] of code.replace(/(["'`])[^]*?\1/g, "").matchAll(PATH)) {
    const names = chain.split(/\??\./);
    const member = memberWord(names.at(-1));
    const owners = names.slice(0, -1);
    const kinds = owners.length > 0 ? kindOf(owners) : kindOf([listAround(before)]).concat(ofFile(path));
    const kind = kinds.find(({ members }) => members.test(member));
    if (kind && (owners.length > 0 || /^(content|body|text|bio)$/.test(member))) return { kind, symbol: chain };
  }
  return null;
}
var listAround = (before) => {
  const last = [...before.matchAll(EACH)].at(-1);
  const name = last?.slice(1).find((one) => one !== void 0) ?? "";
  return name.split(/[./]/).at(-1) ?? "";
};
function ofFile(path) {
  const words = path.replace(/\.[^/]+$/, "").split("/").slice(-2).flatMap((part) => [...splitWords(part)]);
  const content = words.some((word) => /^(chats?|messages?|dms?|inbox)$/.test(word)) ? "message" : words.some((word) => /^(comments?|repl(y|ies))$/.test(word)) ? "comment" : words.some((word) => /^(posts?|feed|topic|timeline)$/.test(word)) ? "post" : null;
  return KINDS.filter((one) => one.content === content);
}

// src/extract/code/template-scripts.ts
function withoutTags(text) {
  return withoutElse(text).replace(/<!--[\s\S]*?-->/g, blank).replace(/<\?[\s\S]*?\?>/g, blank).replace(/<%([=-])?[\s\S]*?%>/g, (tag, prints) => prints ? named(tag) : blank(tag)).replace(/\{%[\s\S]*?%\}|\{#[^\n]*?#\}/g, blank).replace(
    /\{\{\{?\s*([#/^!>~]|else\b|if\b|each\b|end\b|function\b)?[^{}]*?\}?\}\}/g,
    (tag, control) => control && control !== "~" ? blank(tag) : named(tag)
  );
}
var EITHER = [
  /<%[-_]?\s*if\b[^%]{0,200}\{\s*[-_]?%>(?:(?!<%[-_]?\s*(?:if\b|\}))[^]){0,400}<%[-_]?\s*\}\s*else\b[^%]{0,200}\{\s*[-_]?%>([^]{0,400}?)<%[-_]?\s*\}\s*[-_]?%>/g,
  /\{%-?\s*if\b[^%]{0,200}%\}(?:(?!\{%)[^]){0,400}\{%-?\s*(?:else|elif|elsif)\b[^%]{0,200}%\}([^]{0,400}?)\{%-?\s*endif\s*-?%\}/g,
  /\{\{~?#if\b[^{}]{0,200}\}\}(?:(?!\{\{~?[#/e])[^]){0,400}\{\{~?else\b[^{}]{0,200}\}\}([^]{0,400}?)\{\{~?\/if\s*~?\}\}/g
];
var AWAITS_VALUE = /(?:[([,=:?+&|]|\breturn)\s*$/;
var withoutElse = (text) => EITHER.reduce(
  (rest, either) => rest.replace(either, (whole, other, at) => {
    if (!AWAITS_VALUE.test(rest.slice(Math.max(0, at - 20), at))) return whole;
    const from = whole.lastIndexOf(other);
    return whole.slice(0, from) + blank(other) + whole.slice(from + other.length);
  }),
  text
);
function inlineScripts(text) {
  let scripts = "";
  let from = 0;
  for (const match of text.matchAll(/(<script\b([^>]*)>)([\s\S]*?)<\/script\s*>/gi)) {
    const [whole, opening = "", attributes = "", body = ""] = match;
    if (body.trim() === "" || !isScript(attributes)) continue;
    scripts += blank(text.slice(from, match.index)) + blank(opening) + body;
    scripts += `;${blank(whole.slice(opening.length + body.length + 1))}`;
    from = match.index + whole.length;
  }
  return scripts === "" ? null : scripts + blank(text.slice(from));
}
function isScript(attributes) {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? "";
  return type === "" || type === "module" || /(java|ecma)script|babel|jsx/.test(type);
}
var blank = (text) => text.replace(/[^\n]/g, " ");
var named = (text) => text.replace(/[^\n]/g, "_");

// src/extract/code/formats/template.ts
var OTHER = /(^|\/)(docs?|documentation|e?mails?|mailers?|newsletters?|e?mail[-_]templates?|examples?|demos?|playgrounds?|benchmarks?|coverage|reports?)\/|(^|\/)(test|demo|example|playground|sandbox)\.[^/]+$|\.(md|txt|xml|json|ya?ml|css|svg)\.[^./]+$/i;
var PUG = /\.(pug|jade)$/i;
var template = {
  name: "page template",
  isFormatOf: (path) => /\.(html?|ejs|eta|hbs|handlebars|njk|mustache|liquid|twig|tpl|pug|jade)$/i.test(path) && !OTHER.test(path),
  side: "client",
  read: (file, concepts) => ({
    drafts: concepts.flatMap((concept) => [
      ...loadedIn(file, concept),
      ...pageControls(file, concept),
      ...pageSurfaces(
        file,
        concept,
        concepts.filter((one) => one.fact === "control")
      )
    ]),
    troubles: []
  }),
  script({ path, text }) {
    if (PUG.test(path)) return null;
    const scripts = inlineScripts(withoutTags(text));
    return scripts === null ? null : { text: scripts, originOf: (offset) => offset };
  }
};
var template_default = template;
function loadedIn({ path, text }, { id, sdks }) {
  if (sdks.length === 0) return [];
  const plain = withoutTags(text);
  const inline = PUG.test(path) ? "" : inlineScripts(plain) ?? "";
  const place = lineReader(path, text);
  const drafts = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { address, from } of addressesIn(plain, PUG.test(path))) {
    for (const { sdk, at, sign } of scriptsIn(address, sdks)) {
      const isSaidInline = scriptsIn(inline, [sdk]).length > 0 || [...sdk.globals.keys()].some((name) => new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`).test(inline));
      if (seen.has(sdk.product) || isSaidInline) continue;
      seen.add(sdk.product);
      drafts.push({
        kind: "operation",
        concept: id,
        at: place(from + at, from + at + sign.length),
        around: [],
        symbol: sign,
        side: "client",
        guards: [],
        argument: address,
        traits: [...sdk.loads, ...sdk.traits],
        sdk: { product: sdk.product, byAddress: true }
      });
    }
  }
  return drafts;
}
function* addressesIn(text, isPug) {
  const pattern = isPug ? /^.+$/gm : /<(?:script|iframe|img)\b[^>]*?\s(?:data-)?src\s*=\s*["']?([^"'\s>]+)/gi;
  for (const match of text.matchAll(pattern)) {
    const address = match[1] ?? match[0];
    yield { address, from: match.index + match[0].length - address.length };
  }
}

// src/extract/code/formats/vue.ts
var read3 = null;
var vue = {
  name: "Vue component",
  isFormatOf: (path) => /\.vue$/i.test(path),
  async prepare() {
    read3 = (await import("./chunk-RO7ZSKNC.js")).readSingleFile;
  },
  script: (file) => read3(file)
};
var vue_default = vue;

// src/extract/code/formats/index.ts
var FORMATS = [
  angular_default,
  compiler_configuration_default,
  dependencies_default,
  json_default,
  prisma_default,
  sql_default,
  svelte_default,
  template_default,
  vue_default
];

// src/extract/code/files.ts
var FORMATS2 = FORMATS;
var MAX_CODE_BYTES = 1024 * 1024;
var SCRIPT = /\.([cm]?[jt]s|[jt]sx)$/i;
var MIGRATION = "migration, read for default values only";
var BACK_OFFICE = "back office";
var PARTS = [
  [/(^|\/)(vendor|vendors|third[-_]party|bower_components|jspm_packages|\.yarn)\//i, "vendored"],
  // `public/maps-sdk@1.4.0/sdk.js`: what is handed out as it came, a package with its version.
  [/(^|\/)(public|static|assets|www|wwwroot)\/(.*\/)?[\w.-]+@v?\d+\.\d+\.\d+[\w.-]*(\/.*)?\.[cm]?js$/i, "vendored"],
  [
    /(^|\/)(dist|build|out|umd|coverage|\.next|\.nuxt|\.output|\.turbo|\.svelte-kit|storybook-static)\//i,
    "build output"
  ],
  // What a phone's project keeps of the built pages, and scripts that carry the digest of their content.
  [/(^|\/)(android\/app\/src\/main\/assets|ios\/App\/App\/public|platforms\/\w+\/.*www)\//i, "build output"],
  [
    /(^|\/)(assets|static\/js|_next\/static|_nuxt|_astro)\/([\w.~[\]-]+[-.])?(?=[\w-]*\d)(?=[\w-]*[A-Z]|[\da-f]{8})[\w-]{8}(\.chunk)?\.m?js$/,
    "build output"
  ],
  [/(^|\/)(__generated__|generated|\.prisma)\//i, "generated"],
  [/^((?!src\/)[^/]+\/)*docs\//i, "documentation"],
  // Drafts beside all sources; among them the word is also one of the language.
  [/^((designs?|drafts?|research|ux)\/)?prototypes\//i, "prototype"],
  [/[._-](backup|bak|old|orig|copy)([._-]?\d+)?\.[^/]+$/i, "copy"],
  [/[._](gen|generated|pb)\.[^/]+$/i, "generated"],
  [/\.d\.[cm]?ts$|(^|\/)flow-typed\//i, "type declarations"],
  [/\.min\.[cm]?js$|[-.]bundle\.js$|\.(prod|umd|iife)\.[cm]?js$/i, "minified"],
  // Settings and scripts of editors, agents and CI; some frameworks keep server code in a folder with a dot.
  [/(^|\/)\.(?!server\/|client\/)[\w-]+\//, "tool settings"],
  [
    /(^|\/)(__tests__|__test__|tests?|specs?|cypress|playwright|detox|maestro|testing|test-?(utils|helpers)|(integration|acceptance|functional|smoke|unit|load|regression)[-_]?tests?)\//i,
    "test"
  ],
  // `scripts/test-feed.mjs`: run by hand.
  [/(^|\/)(scripts?|bin|tools)\/(.+\/)?test[-_.][^/]*\.[cm]?[jt]s$/i, "test"],
  // Outside `src` only: inside it the word also stands for end-to-end encryption.
  [/^((?!src\/)[^/]+\/)*([\w-]+[-_])?e2e([-_]tests?)?\//i, "test"],
  // `use-ab-test.ts` tries something out on half of the people.
  [
    /(\.test|(?<!(?:^|[/._-])(?:a-?b|split))[_-]test|[._-](tests|spec|e2e|cy))\.[^/]+$|(^|\/)(setup-?tests?|(jest|vitest|mocha|karma)[.-]?setup)[.\w-]*\.[cm]?[jt]sx?$/i,
    "test"
  ],
  [
    /(^|\/)(__mocks__|__fixtures__|mocks?|fixtures?|testdata|(database|db|prisma)\/factories|seeds?|seeders?)\/|[._-](mock|mocks|mocked|fixture|fixtures)\.[^/]+$/i,
    "mock data"
  ],
  [/(^|\/)seed(s|er|ers)?([A-Z_.-][\w.-]*)?\.[cm]?[jt]s$/, "mock data"],
  [/^(?!.*\b(routes|pages|app)\/).*\.showcase\.[^/]+$/, "story"],
  [/[._-](stories|story)\.[^/]+$|(^|\/)(\.storybook|__stories__|stories)\//i, "story"],
  [/(^|\/)(locales?|i18n|translations?|langs?)\/([a-z]{2,3}([-_][a-z]{2,4})?)(\.[^/]+$|\/)/i, "locale"],
  [/(^|\/)\.(claude|cursor|agents?|github|gitlab|vscode|husky|circleci|devcontainer)\//i, "settings of a tool"],
  // Inside `src` and the like it is a page of the product.
  [/^((?!(src|app|pages|routes)\/)[^/]+\/)*(docs|documentation)\//i, "documentation"],
  [/(^|\/)(migrations?)\//i, MIGRATION],
  [
    /(^|\/)(\(?admin\)?|admin-?(console|panel|area|dashboard)|\((moderators?|moderation|staff|back-?office)\)|administration|back-?office|mod-?tools|moderator-?tools|staff)\//i,
    BACK_OFFICE
  ],
  // `routes/admin.users.tsx`: a router that takes dots for what stands between folders.
  [/(^|\/)routes\/(.+\/)?_?admin[._+][^/]*\.[cm]?[jt]sx?$/i, BACK_OFFICE],
  // A collector of errors is started in a file that is called so; the framework loads it with every page.
  [
    /(^|\/)(?!sentry\.(client|server|edge)\.)[^/]*\.config\.[cm]?[jt]s$|(^|\/)(webpack|rollup|gulpfile|gruntfile)[^/]*\.[cm]?js$/i,
    "build script"
  ]
];
function selectFiles(entries, scope, isClaimed) {
  const included = scope.include.length > 0 ? matcher(scope.include) : () => true;
  const excluded = matcher(scope.exclude);
  const files = [];
  for (const entry of entries) {
    const language = languageOf(entry.path);
    if (language === null || !isClaimed(entry.path)) continue;
    const isLarge = entry.size > MAX_CODE_BYTES;
    const reason = !included(entry.path) ? "outside code.include" : excluded(entry.path) ? "in code.exclude" : nameReason(entry.path, scope) ?? (isLarge && formatOf(entry.path)?.isDataWhenLarge ? "data" : null);
    if (reason !== null && formatOf(entry.path)?.isCode === false) continue;
    const problem = reason === null && isLarge ? "larger than 1 MiB" : null;
    files.push({ path: entry.path, language, excluded: reason, problem });
  }
  return files;
}
var FIXED = /* @__PURE__ */ new Set([MIGRATION, "type declarations", "minified"]);
function nameReason(path, { include }) {
  for (const [part, reason] of PARTS) {
    if (!part.test(path)) continue;
    const isAskedFor = !FIXED.has(reason) && include.some((glob) => part.test(glob) && matcher([glob])(path));
    if (!isAskedFor) return reason;
  }
  return null;
}
function languageOf(path) {
  if (SCRIPT.test(baseName(path))) return "script";
  return formatOf(path)?.name ?? null;
}
function formatOf(path) {
  if (SCRIPT.test(baseName(path))) return null;
  return FORMATS2.find((format) => format.isFormatOf(path)) ?? null;
}
function mayHoldScript(path) {
  return SCRIPT.test(baseName(path)) || formatOf(path)?.script !== void 0;
}
function exclusionOf(path) {
  return PARTS.find(([part]) => part.test(path))?.[1] ?? null;
}
function isCodePath(path) {
  return languageOf(path) !== null && formatOf(path)?.isCode !== false && exclusionOf(path) === null;
}

// src/extract/code/templates/write.ts
var read4 = null;
async function prepareTemplates() {
  read4 ??= (await import("./chunk-LBKM7ZZB.js")).elementsAt;
}
var templateAt = (node) => read4?.(node) ?? null;

// src/extract/code/specifiers.ts
var REGISTRY = /^(?:npm|jsr):\/?/;
var SERVER2 = /^https?:\/\/(?:(?:cdn\.)?esm\.(?:sh|run)|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|jspm\.dev|ga\.jspm\.io\/npm:|deno\.land\/x)[/:]?(?:v\d+\/|stable\/|pin\/)?\*?/;
var NAMED = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@[^/?#]*)?([^?#]*)/;
function bareSpecifier(specifier) {
  const start = (REGISTRY.exec(specifier) ?? SERVER2.exec(specifier))?.[0];
  const named2 = start === void 0 ? null : NAMED.exec(specifier.slice(start.length));
  return named2 ? `${named2[1]}${named2[2]}` : specifier;
}
var BEFORE_NAME = "(?:(?:npm|jsr):/?|https?://[\\w./:*-]{4,60}/)?";

export {
  isAngularTemplate,
  nameOfTemplate,
  nameOfElement,
  isOfLibrary,
  prefixOf,
  prepareTemplates,
  templateAt,
  bareSpecifier,
  BEFORE_NAME,
  isOfBothSides,
  runsOnlyOnServers,
  sideOfPackages,
  BUNDLER,
  dependenciesOf,
  columnDraft,
  readPrisma,
  columnSteps,
  changeOfScript,
  newestDefaults,
  MIGRATION,
  BACK_OFFICE,
  selectFiles,
  languageOf,
  formatOf,
  mayHoldScript,
  exclusionOf,
  isCodePath
};
