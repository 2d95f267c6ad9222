import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  EmbeddedTrouble
} from "./chunk-MAHWS4OD.js";
import {
  linkFile,
  normalised
} from "./chunk-7774KW4R.js";
import {
  directiveOf,
  elementsAsJsx,
  firstError,
  packageOf,
  parseText,
  readImports,
  specifiersOf,
  syntaxNotice
} from "./chunk-HGLT7GTW.js";
import {
  eachNode,
  nameOf,
  unwrap
} from "./chunk-6XRSZYPB.js";
import {
  filesByName,
  indexFile,
  mayHoldFlow,
  withoutFlow
} from "./chunk-OVTDVL7D.js";
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import {
  BACK_OFFICE,
  BUNDLER,
  dependenciesOf,
  exclusionOf,
  formatOf,
  isOfBothSides,
  mayHoldScript,
  runsOnlyOnServers,
  sideOfPackages
} from "./chunk-CH4QBO7L.js";
import {
  lineReader
} from "./chunk-IR7XPB67.js";
import {
  baseName,
  folderOf,
  isInside,
  joinPath,
  relativeTo
} from "./chunk-WKF3AR7X.js";
import {
  literally
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";

// src/extract/code/loaded-by-pages.ts
var PAGE = /\.html?$/i;
var SCRIPT = /<script\b([^>]*)>/gi;
var SOURCE = /(?:^|\s)src\s*=\s*["']([^"'?#]+)/i;
var MAIN = /(?:^|\s)data-main\s*=\s*["']([^"'?#]+)/i;
var NAMED = /\b(?:define|require|requirejs)\(\s*(?:["'][^"']*["']\s*,\s*)?\[([^\]]{0,4000})\]/g;
var IMPORTED = /\b(?:from\s*|import\s*\(?\s*|require\(\s*)["'](\.{1,2}\/[^"']+)["']/g;
var BASE = /\bbaseUrl\s*:\s*["']([^"']*)["']/;
var PATHS = /\bpaths\s*:\s*\{([^}]*)\}/;
var ENDINGS = ["", ".js", ".mjs", ".ts", ".tsx", ".jsx", "/index.js", "/index.ts"];
var ENTRY = /(?:["']([^"']+)["']|([\w$]+))\s*:\s*["']([^"']+)["']/g;
function loadedByPages(tree, code) {
  let loaded = null;
  return (path) => (loaded ??= allLoaded(tree, code)).has(path);
}
function allLoaded(tree, code) {
  const paths = new Set(tree.list().map(({ path }) => path));
  const packageOf2 = (path) => {
    let folder = folderOf(path);
    while (folder !== "" && !paths.has(joinPath(folder, "package.json"))) folder = folderOf(folder);
    return folder;
  };
  const fileAt = (stem) => {
    const ending = ENDINGS.find((one) => paths.has(stem + one));
    return ending === void 0 ? null : stem + ending;
  };
  const loaded = /* @__PURE__ */ new Set();
  const next = [];
  const load = (stem, names, from) => {
    const path = fileAt(stem);
    if (path === null || loaded.has(path) || from !== void 0 && packageOf2(from) !== packageOf2(path)) return;
    loaded.add(path);
    next.push({ path, names });
  };
  const importsOf = (path, text) => [...text.matchAll(IMPORTED)].map(([, specifier]) => normalised(joinPath(folderOf(path), specifier)));
  for (const page of paths) if (PAGE.test(page) && exclusionOf(page) === null) openPage(tree, page, paths, load);
  for (let one = next.pop(); one; one = next.pop()) {
    const { path, names } = one;
    const text = textOf(tree, path);
    const own = names && namesIn(text, names);
    for (const stem of importsOf(path, text)) load(stem, own, path);
    if (own) for (const module of modulesIn(text)) load(pathOf(module, path, own), own);
  }
  const others = [...code].filter(([path]) => loaded.size > 0 && !loaded.has(path));
  const shared = others.flatMap(([path, { text }]) => importsOf(path, text));
  for (let stem = shared.pop(); stem !== void 0; stem = shared.pop()) {
    const path = fileAt(stem);
    if (path !== null && loaded.delete(path)) shared.push(...importsOf(path, textOf(tree, path)));
  }
  return loaded;
}
function pagesOf(tree) {
  let byScript = null;
  const read3 = () => byScript ??= directly(tree);
  let folders = null;
  return {
    loading: (path) => read3().get(path) ?? [],
    around(path) {
      folders ??= new Set([...read3().values()].flat().map(folderOf));
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        if (folders.has(folder)) return folder;
        if (folder === "") return null;
      }
    }
  };
}
function directly(tree) {
  const paths = new Set(tree.list().map(({ path }) => path));
  const byScript = /* @__PURE__ */ new Map();
  for (const page of paths)
    if (PAGE.test(page) && exclusionOf(page) === null)
      openPage(tree, page, paths, (path) => {
        if (paths.has(path)) byScript.set(path, [...byScript.get(path) ?? [], page]);
      });
  return byScript;
}
function openPage(tree, page, paths, load) {
  const folder = folderOf(page);
  for (const [, attributes] of textOf(tree, page).matchAll(SCRIPT)) {
    const source = SOURCE.exec(attributes)?.[1]?.trim();
    if (source && !/^(\w+:|\/\/)/.test(source)) load(addressed(source, folder, paths), null);
    const main = MAIN.exec(attributes)?.[1]?.trim();
    if (!main) continue;
    const first = addressed(`${main.replace(/\.js$/, "")}.js`, folder, paths);
    load(first, namesIn(textOf(tree, first), { base: folderOf(first), paths: /* @__PURE__ */ new Map() }, folder));
  }
}
function addressed(address, folder, paths) {
  const path = address.replace(/^\/+/, "");
  const own = normalised(joinPath(folder, path));
  if (path === address || paths.has(own) || folder === "") return own;
  return addressed(address, folderOf(folder), paths);
}
var modulesIn = (text) => [...text.matchAll(NAMED)].flatMap(([, list]) => [...list.matchAll(/["']([^"'!]+)["']/g)].map(([, name]) => name));
function pathOf(module, from, { base, paths }) {
  const stem = module.replace(/\.js$/, "");
  if (/^\.{1,2}\//.test(stem)) return `${normalised(joinPath(folderOf(from), stem))}.js`;
  for (let head = stem; head !== ""; head = folderOf(head)) {
    const place = paths.get(head);
    if (place !== void 0) return `${normalised(joinPath(base, place + stem.slice(head.length)))}.js`;
  }
  return `${normalised(joinPath(base, stem))}.js`;
}
function namesIn(text, given, page) {
  const base = page === void 0 ? void 0 : BASE.exec(text)?.[1];
  const listed2 = PATHS.exec(text)?.[1] ?? "";
  const own = [...listed2.matchAll(ENTRY)].map(([, quoted, bare, place]) => [quoted ?? bare, place]);
  return {
    base: base === void 0 ? given.base : normalised(joinPath(page, base)),
    paths: new Map([...given.paths, ...own])
  };
}
function textOf(tree, path) {
  try {
    return tree.read(path);
  } catch {
    return "";
  }
}

// src/extract/code/package-users.ts
function packageUsers(tree, manifests) {
  let all = null;
  return (folder) => {
    all ??= manifests.filter((path) => exclusionOf(path) === null).map((path) => read(tree, path));
    const name = all.find((one) => one.folder === folder)?.name;
    return name ? all.filter(({ needs }) => needs.has(name)).map((one) => one.folder) : [];
  };
}
function read(tree, path) {
  const folder = folderOf(path);
  try {
    const content = JSON.parse(tree.read(path).replace(/^\uFEFF/, ""));
    const keysOf = (key) => {
      const group = content?.[key];
      return group !== null && typeof group === "object" ? Object.keys(group) : [];
    };
    const name = typeof content?.["name"] === "string" ? content["name"] : null;
    return { folder, name, needs: new Set(["dependencies", "peerDependencies"].flatMap(keysOf)) };
  } catch {
    return { folder, name: null, needs: /* @__PURE__ */ new Set() };
  }
}
var MODULE = /<script\b[^>]*\btype\s*=\s*["']module["'][^>]*>/i;
var SOURCE2 = /["'](?:\.?\/)?src\/[^"'\n]+\.[cm]?[jt]sx?["']/;
function opensAsPage(tree, folder, paths) {
  const page = joinPath(folder, "index.html");
  if (!paths.includes(page)) return false;
  try {
    const text = tree.read(page);
    return MODULE.test(text) && SOURCE2.test(text);
  } catch {
    return false;
  }
}
var MAKES_PAGE = /^(html-webpack-plugin|html-rspack-plugin|@rspack\/plugin-html|@rollup\/plugin-html|@web\/rollup-plugin-html)$/;
var TEMPLATE = /^(?:(?:src|public|app|client|static)\/)?[\w-]+\.(?:html?|ejs|hbs|pug)$/i;
var CODE = /\.[cm]?[jt]sx?$/;
var ANSWERS = /\bcreateServer\(|\b(?:Deno|Bun)\.serve\(|\bexports\.handler\s*=|\bexport\s+(?:const|(?:async\s+)?function)\s+handler\b|\bexport\s+default\s*\{\s*(?:async\s+)?fetch\b/;
var GIVES_OUT = /"(main|module|exports|types|typings|bin)"\s*:/;
function isBundledAsPage(tree, folder, paths) {
  const manifest = joinPath(folder, "package.json");
  const names = everyDependency(tree, manifest);
  if (GIVES_OUT.test(textOf2(tree, manifest))) return false;
  if (!names.some((name) => MAKES_PAGE.test(name)) || sideOfPackages(names) !== "unknown") return false;
  const own = paths.filter((path) => isInside(folder, path));
  if (!own.some((path) => TEMPLATE.test(relativeTo(folder, path)))) return false;
  return !own.some((path) => CODE.test(path) && exclusionOf(path) === null && ANSWERS.test(textOf2(tree, path)));
}
function everyDependency(tree, manifest) {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, ""));
    return ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].flatMap(
      (key) => Object.keys(content?.[key] ?? {})
    );
  } catch {
    return [];
  }
}
function textOf2(tree, path) {
  try {
    return tree.read(path);
  } catch {
    return "createServer(";
  }
}

// src/extract/code/side-of-file.ts
var OF_NODE = /^(node:)?(https?|http2|net|dgram|cluster)$/;
var OF_APP = /(^|\/)app\/(.+\/)?(page|layout|template|default)\.[jt]sx?$/;
var SERVER_FOLDER = /^(api|backend|server|functions)\/|\/(backend|controllers|resolvers|repositories|db|database|entities)\/|^(db|database|controllers)\//;
var CLIENT_FOLDER = /(^|\/)(client|frontend|front-end|webapp|browser|public|screens|composables)\//;
var OF_WEB = /(^|\/)server\/(.+\/)?(web|client|frontend|front-end|webapp|browser)\//;
var NAMED_SERVER = /(\.server|(^|\/)\+server)\.[cm]?[jt]sx?$|(^|\/)\.server\//;
var NAMED_CLIENT = /(\.client(\.config)?|(^|\/)instrumentation-client)\.[cm]?[jt]sx?$|(^|\/)\.client\//;
var OF_SERVER = /^(next\/(headers|cache|server)|server-only|astro:(db|actions)|uploadthing\/(next|server|express|fastify|h3)|\$env\/(static|dynamic)\/private)$/;
var OF_COMPONENTS = /(^|\/)(components|hooks)\//;
var HOOKS = /(^|\/)(hooks|use(?!Cases?\b)[A-Z]\w*)\.[cm]?[jt]s$/;
var FOR_PAGES = /^(react|preact|vue|solid-js|svelte|swr|react-query|@tanstack\/(react|vue|solid|svelte)-query|@apollo\/client|react-redux|react-hook-form)$/;
var ENDPOINT = /(^|\/)(pages\/api|app\/(.+\/)?route\.[jt]sx?$|server|functions)(\/|$)/;
var isNamedForServer = (path) => NAMED_SERVER.test(path) || ENDPOINT.test(path);
var isOfPage = (path, { directive, hasJsx, packages, touchesPage }) => directive === "client" || hasJsx || touchesPage || sideOfPackages(packages) === "client" || NAMED_CLIENT.test(path) || CLIENT_FOLDER.test(path);
function sideOfFile(path, evidence, isOfBoth) {
  const { hasJsx, directive, importsServer, packages } = evidence;
  if (directive) return directive;
  if (NAMED_SERVER.test(path)) return "server";
  if (NAMED_CLIENT.test(path)) return "client";
  if (importsServer && !hasJsx) return "server";
  if (ENDPOINT.test(path) && !(hasJsx && OF_WEB.test(path))) return "server";
  const own = sideOfPackages(packages);
  if (own === "server" || own === "client") return own;
  if (hasJsx || OF_COMPONENTS.test(path)) return "client";
  if (evidence.answersRequests || isOfBoth && OF_APP.test(path)) return "server";
  if (evidence.browses) return "client";
  if (SERVER_FOLDER.test(path)) return "server";
  return CLIENT_FOLDER.test(path) || isHook(path, evidence) ? "client" : "unknown";
}
var isHook = (path, { exportsHook, packages }) => HOOKS.test(path) && (packages.some((name) => FOR_PAGES.test(name)) || exportsHook);
var HANDLER = /\(\s*(req|request)\s*(:[^,()]{1,60})?,\s*(res|response|reply)\b|\bexport\s+(?:const|async\s+function|function)\s+(?:loader|action)\b[^\n;{]{0,80}\(\s*\{[^}]{0,80}\brequest\b|\bexport\s+(?:const|async\s+function|function)\s+get(?:ServerSide|Static)(?:Props|Paths)\b/;
var answers = (text) => HANDLER.test(text);

// src/extract/code/side.ts
var DRIVES_PAGES = /^(puppeteer.*|playwright.*|@playwright\/.+|jsdom|happy-dom|cheerio|linkedom|webdriverio)$/;
function sideReader(tree, sideOfTop, sideOfRequires, sideOfTakers, isLoaded) {
  const paths = tree.list().map((entry) => entry.path);
  const manifests = new Set(paths.filter((path) => /(^|\/)package\.json$/.test(path)));
  const workers = new Set(paths.filter((path) => WORKER.test(path) && namesMain(tree, path)).map(folderOf));
  const sides = /* @__PURE__ */ new Map();
  const usersOf = packageUsers(tree, [...manifests]);
  const dependencies = /* @__PURE__ */ new Map();
  const dependenciesIn2 = (folder) => {
    const known = dependencies.get(folder);
    if (known) return known;
    const read3 = dependenciesOf(tree, joinPath(folder, "package.json"));
    dependencies.set(folder, read3);
    return read3;
  };
  const pages = /* @__PURE__ */ new Set();
  const bundled = /* @__PURE__ */ new Set();
  const sideOfPackage = (folder) => {
    const own = sideOfPackages(dependenciesIn2(folder));
    if (own !== "unknown") return own;
    if (opensAsPage(tree, folder, paths)) {
      pages.add(folder);
      return "client";
    }
    sides.set(folder, "unknown");
    const users = usersOf(folder).map(sideOfFolder);
    if (users.length === 0 && !workers.has(folder) && isBundledAsPage(tree, folder, paths)) {
      pages.add(folder);
      bundled.add(folder);
      return "client";
    }
    const [first = "unknown"] = users;
    return users.every((one) => one === first) ? first : "unknown";
  };
  const sideOfFolder = (folder) => {
    const known = sides.get(folder);
    if (known) return known;
    const side = manifests.has(joinPath(folder, "package.json")) ? sideOfPackage(folder) : folder === "" ? "unknown" : isOfScripts(folder) ? "client" : sideOfFolder(folderOf(folder));
    sides.set(folder, side);
    return side;
  };
  const packageAround = (folder) => folder === "" || manifests.has(joinPath(folder, "package.json")) ? folder : packageAround(folderOf(folder));
  const isOfScripts = (folder) => {
    const outer = folderOf(folder);
    const isBelow = /(^|\/)src$/.test(folder) && manifests.has(joinPath(outer, "package.json"));
    return isBelow && dependenciesIn2(outer).includes(BUNDLER);
  };
  const isOfFramework = (folder) => dependenciesIn2(folder).some(isOfBothSides);
  return (path, evidence) => {
    if (HOSTED.test(path) || OF_EXPO.test(path)) return "server";
    const side = sideOfFolder(folderOf(path));
    if (side === "client" && DRAWS.test(path)) return "unknown";
    const around = packageAround(folderOf(path));
    if (side === "client" && pages.has(around) && serves(evidence)) return "server";
    const within = relativeTo(around, path);
    if (bundled.has(around) && !isBundled(within, evidence)) return sideOfFile(path, evidence, false);
    if (side === "unknown" && isOfBrowser(evidence) && isLoaded(path)) return "client";
    const isHandedOut = HANDED_OUT.test(within);
    if (side === "server" && isHandedOut && !evidence.isOfNode && sideOfPackages(evidence.packages) !== "server")
      return "client";
    if (side === "client" && ENDPOINTS.test(path) && evidence.answersRequests) return "server";
    if (side === "server" && evidence.touchesPage && !evidence.packages.some((name) => DRIVES_PAGES.test(name)))
      return sideOfPackages(evidence.packages) === "server" ? "server" : "client";
    if (side === "server" || side === "client") return side;
    if (side === "unknown" && workers.has(around) && !isOfPage(path, evidence)) return "server";
    if (SERVICE_WORKER.test(path) && !evidence.answersRequests) return "client";
    const own = sideOfFile(path, evidence, side === "both");
    if (own !== "unknown") return own;
    const ofTakers = side === "both" ? sideOfTakers(path, (one) => sideOfFolder(folderOf(one))) : null;
    if (ofTakers || isOfFramework(around)) return ofTakers ?? own;
    const top = side === "both" ? sideOfTop(path, around, (one) => packageAround(folderOf(one)) === around) : null;
    if (top || evidence.browses) return top ?? own;
    const isOfMeteor = METEOR.some((one) => dependenciesIn2(around).includes(one));
    return (isOfMeteor ? sideOfRequires.ofMeteor(path) : evidence.isOfNode ? sideOfRequires.ofNode(path) : null) ?? own;
  };
}
var METEOR = ["meteor-node-stubs", "@meteorjs/reify"];
var serves = ({ answersRequests, packages }) => answersRequests || sideOfPackages(packages) === "server" || packages.some((name) => OF_NODE.test(name));
var OF_MACHINE = /^(node:)?(fs|fs\/promises|child_process|worker_threads|readline|os)$/;
var isBundled = (within, evidence) => isOfBrowser(evidence) && !evidence.packages.some((name) => OF_MACHINE.test(name)) && !SERVER_FOLDER.test(within);
var isOfBrowser = (evidence) => !serves(evidence) && (!evidence.isOfNode || evidence.touchesPage);
var WORKER = /(^|\/)wrangler\.(toml|jsonc?)$/;
function namesMain(tree, path) {
  try {
    return /(^|[{,])\s*"?main"?\s*[=:]/m.test(tree.read(path));
  } catch {
    return false;
  }
}
var HOSTED = /(^|\/)(supabase\/functions|netlify\/(edge-)?functions|appwrite\/functions|amplify\/(backend\/)?functions?|convex)\//;
var ENDPOINTS = /^([^/]+\/)?api\//;
var OF_EXPO = /\+api\.[cm]?[jt]s$/;
var DRAWS = /(^|\/)(ssr|entry[-.]server|server[-.]entry)\.[cm]?[jt]sx?$/;
var SERVICE_WORKER = /(^|\/)(service-?worker|sw)\.[cm]?[jt]s$/i;
var HANDED_OUT = /^((server|app|web|src|client)\/)?(public|static|www|wwwroot|htdocs)\/.+\.m?jsx?$/;

// src/extract/code/links/reach.ts
function importReader(indexed, resolve) {
  const known = /* @__PURE__ */ new WeakMap();
  const importedBy = (file) => {
    let paths = known.get(file);
    if (!paths) known.set(file, paths = pathsIn(file, resolve));
    return paths;
  };
  const handsOn = (path, name) => {
    const between = indexed.get(path);
    return !between || between.hasName(name) || between.handsOnAll;
  };
  return {
    importedBy,
    mayImport(file, from, name, isDefault) {
      const holdsName = file.hasName(name);
      return importedBy(file).some((path) => {
        if (path === from) return holdsName || isDefault;
        return holdsName ? handsOn(path, name) : indexed.get(path)?.hasName(name) ?? false;
      });
    },
    mayLead(path, specifier, to, name) {
      const target = resolve(path, specifier);
      return target !== null && target !== "package" && (target.path === to || handsOn(target.path, name));
    }
  };
}
var SPECIFIER = /\b(?:from|import|require)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(['"`])([^'"`\n]+)\1/g;
function pathsIn({ path, text }, resolve) {
  const paths = /* @__PURE__ */ new Set();
  for (const [, , specifier] of text.matchAll(SPECIFIER)) {
    const target = resolve(path, specifier);
    if (target !== null && target !== "package") paths.add(target.path);
  }
  return [...paths];
}

// src/extract/code/sides-of-tops.ts
var IMPORTED2 = /\b(?:(?:import|export)\s+(type\s)?[^'"`;()]{0,600}?\bfrom\s*|import\s*\(?\s*|require\(\s*)["']([^"'\n]+)["']/g;
var SHOWS = /\.(vue|svelte)$/;
var MARKUP = /\.[jt]sx$/;
var TAG = /\/>|<\/[\w>]/;
var LEAST = 10;
var MOST_OF = 2 / 3;
function topReader(indexed, resolve) {
  const known = /* @__PURE__ */ new Map();
  return (path, root, isOwn) => {
    let sides = known.get(root);
    if (!sides)
      known.set(
        root,
        sides = sidesOfTops(
          [...indexed.values()].filter((one) => isOwn(one.path)),
          root,
          resolve
        )
      );
    return sides.get(topOf2(path, root)) ?? null;
  };
}
var topOf2 = (path, root) => {
  const within = relativeTo(root, path);
  return within.slice(0, within.indexOf("/") + 1);
};
function sidesOfTops(files, root, resolve) {
  const tops = /* @__PURE__ */ new Map();
  for (const file of files) {
    const name = topOf2(file.path, root);
    const top = tops.get(name) ?? { files: [], client: 0, server: 0 };
    tops.set(name, top);
    top.files.push(file.path);
    const side = shownBy(file);
    if (side) top[side] += 1;
  }
  const has = (side) => [...tops.values()].some((top) => top[side] >= LEAST && top[side] > 2 * top[side === "client" ? "server" : "client"]);
  if (!has("client") || !has("server")) return /* @__PURE__ */ new Map();
  const sides = /* @__PURE__ */ new Map();
  for (const [name, { files: own, client, server }] of tops) {
    const most = Math.max(client, server);
    if (name === "" || Math.min(client, server) > 0 || most < LEAST || most < own.length * MOST_OF) continue;
    const side = client > server ? "client" : "server";
    if (!takenElsewhere(files, side, root, resolve).has(name)) sides.set(name, side);
  }
  return sides;
}
function takenElsewhere(files, side, root, resolve) {
  const taken = /* @__PURE__ */ new Set();
  const named = side === "client" ? CLIENT_FOLDER : SERVER_FOLDER;
  for (const file of files) {
    const { path, text } = file;
    if (shownBy(file) === side || shownBy(file) === null && named.test(path)) continue;
    for (const [, type, specifier] of text.matchAll(IMPORTED2)) {
      const target = type ? null : resolve(path, specifier);
      if (target === null || target === "package") continue;
      const [from, to] = [topOf2(path, root), topOf2(target.path, root)];
      if (from !== to) taken.add(to);
    }
  }
  return taken;
}
function* takenIn(text) {
  for (const [, type, specifier] of text.matchAll(IMPORTED2)) if (!type) yield specifier;
}
var specifiersIn = (text) => [...text.matchAll(IMPORTED2)].map(([, , specifier]) => specifier);
var packagesAmong = (specifiers) => specifiers.flatMap((specifier) => packageOf(specifier) ?? []);
var packagesIn = (text) => packagesAmong(specifiersIn(text));
var shown = /* @__PURE__ */ new WeakMap();
function shownBy(file) {
  let side = shown.get(file);
  if (!side) shown.set(file, side = readShown(file) ?? "neither");
  return side === "neither" ? null : side;
}
function readShown({ path, text }) {
  const specifiers = specifiersIn(text);
  const packages = packagesAmong(specifiers);
  const own = sideOfPackages(packages);
  const isServer = own === "server" || own === "both" || answers(text) || packages.some((name) => OF_NODE.test(name)) || specifiers.some((specifier) => OF_SERVER.test(specifier));
  if (isServer) return "server";
  const isClient = own === "client" || SHOWS.test(path) || MARKUP.test(path) && TAG.test(text) || packages.some((name) => FOR_PAGES.test(name));
  return isClient ? "client" : null;
}

// src/extract/code/sides-of-requires.ts
var COMMON = /\bmodule\.exports\b|\bexports\.\w+\s*=/;
var OF_PAGE = /(?<![.\w])(?:document\.(?:getElement\w+|querySelector(?:All)?|createElement|addEventListener|body|cookie)|window\.(?:location|localStorage|sessionStorage|addEventListener))\b|^\s*(?:define|require|requirejs)\(\s*(?:['"][^'"\n]*['"]\s*,\s*)?(?:\[|function\b|\()/m;
var ASKS_AS_PAGE = /(?<![.\w$])(?:(?:\$|jQuery)\.(?:post|get|ajax|getJSON)\(|fetch\(\s*['"`]\/(?!\/)|(?:\$|jQuery)\([^()\n]{1,80}\)\.(?:on|one|click|submit|change|key(?:up|down|press)|modal)\()/;
var ASKS_WHERE = /typeof (window|document|navigator|self|globalThis)\b|\bprocess\.browser\b/;
function requireReader(indexed, resolve) {
  const reach = importReader(indexed, resolve);
  const said = /* @__PURE__ */ new Map();
  const saidBy2 = (file) => {
    let known = said.get(file);
    if (!known) said.set(file, known = read2(file));
    return known;
  };
  let takers = null;
  const takersOf = (file) => (takers ??= takersIn(indexed, reach)).get(file.path) ?? [];
  const ofNode = (path) => {
    const file = indexed.get(path);
    if (!file || !saidBy2(file).isCommon || saidBy2(file).isClient) return null;
    const above = chain(file, takersOf, (one) => saidBy2(one).isServer);
    if (above.some((one) => saidBy2(one).isClient)) return null;
    const below = chain(
      file,
      (one) => reach.importedBy(one).flatMap((taken) => indexed.get(taken) ?? []),
      (one) => !saidBy2(one).isCommon
    );
    if (below.some((one) => saidBy2(one).isCommon && saidBy2(one).loadsServer)) return "server";
    return above.some((one) => saidBy2(one).isServer) && !below.some((one) => saidBy2(one).asksAsPage) ? "server" : null;
  };
  const ofMeteor = (path) => {
    const file = indexed.get(path);
    if (!file || saidBy2(file).isClient) return null;
    const above = chain(file, takersOf, () => false);
    const tops = above.filter((one) => takersOf(one).length === 0);
    return tops.length > 0 && tops.every(({ path: top }) => METEOR_SERVER.test(top)) ? "server" : null;
  };
  return { ofNode, ofMeteor };
}
var METEOR_SERVER = /(^|\/)server\//;
function read2(file) {
  const { path, text } = file;
  const side = shownBy(file);
  const asksAsPage = ASKS_AS_PAGE.test(text);
  return {
    isCommon: COMMON.test(text) && !ASKS_WHERE.test(text),
    isServer: side === "server",
    isClient: side === "client" || side === null && (CLIENT_FOLDER.test(path) || OF_PAGE.test(text) || asksAsPage),
    asksAsPage: side === null && asksAsPage,
    loadsServer: packagesIn(text).some(runsOnlyOnServers)
  };
}
function takersIn(indexed, reach) {
  const takers = /* @__PURE__ */ new Map();
  for (const file of indexed.values())
    for (const taken of reach.importedBy(file)) {
      const list = takers.get(taken);
      if (list) list.push(file);
      else takers.set(taken, [file]);
    }
  return takers;
}
function chain(from, next, isLast) {
  const seen = /* @__PURE__ */ new Set();
  const open = [...next(from)];
  for (let file = open.pop(); file; file = open.pop()) {
    if (file === from || seen.has(file)) continue;
    seen.add(file);
    if (!isLast(file)) open.push(...next(file));
  }
  return [...seen];
}

// src/extract/code/sides-of-takers.ts
var MARKUP2 = /\.([jt]sx|vue|svelte|astro|mdx?)$/;
var SAYS = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*['"]use (server|client)['"]/;
function takerReader(indexed, resolve) {
  let takers = null;
  const takersOf = (path) => (takers ??= takersIn2(indexed, resolve)).get(path) ?? [];
  return (path, sideOfPackage) => {
    const seen = /* @__PURE__ */ new Set([path]);
    const open = [path];
    let isTaken = false;
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      const above = takersOf(at);
      if (above.length === 0) return null;
      for (const taker of above) {
        const side = saidBy(taker, sideOfPackage(taker.path));
        if (side === "client") return null;
        if (side === "server") isTaken = true;
        else if (!seen.has(taker.path)) {
          seen.add(taker.path);
          open.push(taker.path);
        }
      }
    }
    return isTaken ? "server" : null;
  };
}
function saidBy({ path, text }, ofPackage) {
  if (ofPackage === "server" || ofPackage === "client") return ofPackage;
  const directive = SAYS.exec(text)?.[1];
  if (directive) return directive;
  if (isNamedForServer(path)) return "server";
  const packages = packagesIn(text);
  if (MARKUP2.test(path) || packages.some((name) => FOR_PAGES.test(name))) return "client";
  const own = sideOfPackages(packages);
  if (own === "server" || own === "client") return own;
  return [...takenIn(text)].some((specifier) => OF_SERVER.test(specifier)) ? "server" : null;
}
function takersIn2(indexed, resolve) {
  const takers = /* @__PURE__ */ new Map();
  for (const file of indexed.values())
    for (const specifier of takenIn(file.text)) {
      const target = resolve(file.path, specifier);
      if (target === null || target === "package") continue;
      const list = takers.get(target.path);
      if (!list) takers.set(target.path, [file]);
      else if (list.at(-1) !== file) list.push(file);
    }
  return takers;
}

// src/extract/code/reached/bundled.ts
var BUNDLES = /^(react-scripts|@craco\/craco|react-app-rewired|@vue\/cli-service|vite|parcel)$/;
var BUNDLES_ANYTHING = /^(vite|parcel)$/;
var OPENS_BY_PLACE = /^(next|nuxt.*|@nuxt\/.+|@remix-run\/.+|@react-router\/(dev|fs-routes|node)|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/\w*-?(start|router-plugin|router-vite-plugin)|vike.*|vite-plugin-(pages|ssr|vue-layouts|react-pages|mpa)|unplugin-.+|generouted|@generouted\/.+|expo.*|react-native|gatsby|umi|@umijs\/.+|quasar|@quasar\/.+|@analogjs\/.+|electron.*|ember.*|wxt|plasmo|@crxjs\/.+|@module-federation\/.+)$/;
var OPENS_PAGES = "next";
var SHOWN = /^(src\/)?(app|components|features|modules|views|widgets|containers|sections|screens|ui|hooks|shared|common|entities)\//;
function bundledReader(tree) {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    if (isImportedByPages(tree, paths, path)) return true;
    const at = path.lastIndexOf("/src/");
    const root = at >= 0 ? path.slice(0, at) : path.startsWith("src/") ? "" : null;
    if (root === null) return false;
    for (let folder = folderOf(path); folder.length > root.length; folder = folderOf(folder))
      if (paths.has(joinPath(folder, "package.json"))) return false;
    let isBundled2 = known.get(root);
    if (isBundled2 === void 0) known.set(root, isBundled2 = bundles(tree, paths, root));
    return isBundled2;
  };
}
function applicationReader(tree) {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    let folder = folderOf(path);
    while (folder !== "" && !paths.has(joinPath(folder, "package.json"))) folder = folderOf(folder);
    const manifest = joinPath(folder, "package.json");
    let isOne = known.get(manifest);
    if (isOne === void 0) known.set(manifest, isOne = paths.has(manifest) && isApplication(tree, manifest));
    return isOne;
  };
}
var isApplication = (tree, manifest) => dependenciesIn(tree, manifest).some((name) => OPENS_BY_PLACE.test(name) || BUNDLES.test(name)) && !/"(exports|module|types|typings|peerDependencies)"\s*:/.test(tree.read(manifest));
function isImportedByPages(tree, paths, path) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = joinPath(folder, "package.json");
    if (paths.has(manifest)) {
      const names = dependenciesIn(tree, manifest).filter((name) => OPENS_BY_PLACE.test(name));
      const isShown = SHOWN.test(folder === "" ? path : path.slice(folder.length + 1));
      return isShown && names.length > 0 && names.every((name) => name === OPENS_PAGES);
    }
    if (folder === "") return false;
  }
}
function openedByPlaceReader(tree) {
  const paths = new Set(tree.list().map(({ path }) => path));
  const known = /* @__PURE__ */ new Map();
  const opens = (folder) => {
    const manifests = [];
    for (let at = folder; ; at = folderOf(at)) {
      const manifest = joinPath(at, "package.json");
      if (paths.has(manifest)) manifests.push(manifest);
      if (at === "") break;
    }
    return manifests.length === 0 || manifests.some((one) => dependenciesIn(tree, one).some((name) => OPENS_BY_PLACE.test(name)));
  };
  return (path) => {
    const folder = folderOf(path);
    let could = known.get(folder);
    if (could === void 0) known.set(folder, could = opens(folder));
    return could;
  };
}
function bundles(tree, paths, root) {
  const manifest = joinPath(root, "package.json");
  const names = paths.has(manifest) ? dependenciesIn(tree, manifest) : [];
  const by = names.filter((name) => BUNDLES.test(name));
  if (names.some((name) => OPENS_BY_PLACE.test(name))) return false;
  if (sideOfPackages(names) !== "client") return false;
  return by.some((name) => !BUNDLES_ANYTHING.test(name) || paths.has(joinPath(root, "index.html")));
}
function dependenciesIn(tree, manifest) {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, ""));
    return ["dependencies", "devDependencies", "peerDependencies"].flatMap(
      (key) => Object.keys(content?.[key] ?? {})
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UnreadableFile) return [];
    throw error;
  }
}

// src/extract/code/reached/text-of.ts
function textOf3(tree, path) {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return "";
    throw error;
  }
}

// src/extract/code/reached/other-texts.ts
var NAMES_CODE = /\.([cm]?[jt]sx?|vue|svelte|astro|mdx|html?|ejs|hbs|handlebars|pug|njk|tpl|twig|liquid|php|erb|py|rb|go|java|json5?|ya?ml|toml|sh|mk|gradle|xml|plist|prisma|graphql|gql)$|(^|\/)(Dockerfile|Makefile|Procfile|Jenkinsfile)[^/]*$/i;
var NO_USE = /* @__PURE__ */ new Set([
  "test",
  "mock data",
  "story",
  "locale",
  "documentation",
  "copy",
  "type declarations",
  "minified"
]);
var LARGE = 512 * 1024;
var MANY = 5e3;
var otherTexts = (tree, isIndexed) => wordsWhere(
  tree,
  (path) => NAMES_CODE.test(path) && !isIndexed(path) && !NO_USE.has(exclusionOf(path) ?? "") && !LOCKS.test(path),
  true
);
var backOffice = (tree) => wordsWhere(tree, (path) => NAMES_CODE.test(path) && exclusionOf(path) === BACK_OFFICE, false);
function wordsWhere(tree, isMeant, atWorst) {
  let words = null;
  return (word) => {
    words ??= wordsOf(tree, isMeant);
    return words === "too many" ? atWorst : words.has(word);
  };
}
function wordsOf(tree, isMeant) {
  const files = tree.list().filter(({ path, size, problem }) => size <= LARGE && !problem && isMeant(path));
  if (files.length > MANY) return "too many";
  const words = /* @__PURE__ */ new Set();
  for (const { path } of files) for (const [word] of textOf3(tree, path).matchAll(/[\w$-]+/g)) words.add(word);
  return words;
}
var LOCKS = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|eslint-suppressions\.json|\.eslintrc(\.\w+)?|eslint\.config\.\w+|knip\.jsonc?|\.secrets\.baseline|\.betterer\.results)$/;

// src/extract/code/links/aliases.ts
import { ts } from "./vendor/ts-morph.js";
var NAMES = ["tsconfig.json", "jsconfig.json", "tsconfig.base.json"];
var MAX_CHAIN = 8;
function aliasReader(tree, paths, packageFolder) {
  const read3 = /* @__PURE__ */ new Map();
  const above = /* @__PURE__ */ new Map();
  const configOf = (path, depth = MAX_CHAIN) => {
    const known = read3.get(path);
    if (known !== void 0 || depth === 0) return known ?? null;
    read3.set(path, null);
    const aliases = aliasesIn3(path, depth);
    read3.set(path, aliases);
    return aliases;
  };
  const aliasesIn3 = (path, depth) => {
    const config = jsonOf(tree, path);
    if (!config) return null;
    const folder = folderOf(path);
    const parents = listOf(config["extends"]).flatMap((one) => extended(folder, one));
    const inherited = parents.flatMap((parent) => configOf(parent, depth - 1) ?? []).at(-1);
    const options = config["compilerOptions"] ?? {};
    const baseUrl = options["baseUrl"];
    const base = typeof baseUrl === "string" ? normalised(joinPath(folder, baseUrl)) : inherited?.base ?? null;
    const own = options["paths"] ? rulesOf(options["paths"], base ?? folder) : inherited?.rules ?? [];
    const referred = listOf(config["references"]).flatMap((one) => {
      const target = normalised(joinPath(folder, String(one?.path ?? "")));
      return [target, joinPath(target, "tsconfig.json")].filter((one2) => paths.has(one2));
    });
    const others = own.length > 0 ? [] : referred.flatMap((one) => configOf(one, depth - 1)?.rules ?? []);
    return { base, rules: [...own, ...others] };
  };
  const extended = (folder, name) => {
    if (typeof name !== "string") return [];
    const outside = packageOf(name);
    const own = outside === null ? null : packageFolder(outside);
    const stem = outside === null ? normalised(joinPath(folder, name)) : own && joinPath(own, name.slice(outside.length + 1));
    return stem ? [stem, `${stem}.json`, joinPath(stem, "tsconfig.json")].filter((one) => paths.has(one)).slice(0, 1) : [];
  };
  const configsAbove = (folder) => {
    const known = above.get(folder);
    if (known) return known;
    const here = NAMES.map((name) => joinPath(folder, name)).filter((path) => paths.has(path));
    const found = [
      ...here.flatMap((path) => configOf(path) ?? []),
      ...folder === "" ? [] : configsAbove(folderOf(folder))
    ];
    above.set(folder, found);
    return found;
  };
  return (from, specifier) => configsAbove(folderOf(from)).flatMap(({ base, rules }) => [
    ...rules.flatMap((rule) => targetsOf(rule, specifier)),
    ...base === null ? [] : [normalised(joinPath(base, specifier))]
  ]);
}
function targetsOf({ before, after, targets }, specifier) {
  if (after === null) return specifier === before ? [...targets] : [];
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
  const rest = specifier.slice(before.length, specifier.length - after.length);
  return targets.map((target) => normalised(target.replace("*", rest)));
}
function rulesOf(table, base) {
  if (table === null || typeof table !== "object") return [];
  return Object.entries(table).map(([pattern, targets]) => {
    const [before, after] = pattern.split("*");
    const own = listOf(targets).filter((one) => typeof one === "string");
    return { before, after: after ?? null, targets: own.map((one) => normalised(joinPath(base, one))) };
  }).sort((a, b) => b.before.length - a.before.length);
}
var listOf = (value) => Array.isArray(value) ? value : value === void 0 ? [] : [value];
function jsonOf(tree, path) {
  try {
    const { config } = ts.parseConfigFileTextToJson(path, tree.read(path));
    return config !== null && typeof config === "object" ? config : null;
  } catch {
    return null;
  }
}

// src/extract/code/links/bundler-aliases.ts
import { ts as ts4 } from "./vendor/ts-morph.js";

// src/extract/code/links/alias-tables.ts
import { ts as ts3 } from "./vendor/ts-morph.js";

// src/extract/code/links/written-paths.ts
import "./vendor/ts-morph.js";
var DEEP = 4;
function writtenPath(expression, ast, own, root, depth = DEEP) {
  const parts = partsOf(unwrap(expression), ast, depth);
  if (parts === null) return null;
  const [first = "", ...rest] = parts;
  const [base, names] = first === FOLDER ? [own, rest] : first === RUN ? [root, rest] : [root, parts];
  const path = names.join("/");
  return path === "" ? base : normalised(joinPath(base, path));
}
var FOLDER = "\0folder";
var RUN = "\0run";
function partsOf(node, ast, depth) {
  if (depth === 0) return null;
  const of = (one) => partsOf(unwrap(one), ast, depth);
  if (node.kind === 11 || node.kind === 15) return [node.text];
  if (node.kind === 80) {
    if (node.text === "__dirname") return [FOLDER];
    const value = ast && constantOf(ast, node.text);
    return value ? partsOf(unwrap(value), ast, depth - 1) : null;
  }
  if (node.kind === 212) {
    if (/^import\.meta\.dirname$/.test(node.getText())) return [FOLDER];
    return node.name.text === "pathname" ? of(node.expression) : null;
  }
  if (node.kind === 215) {
    const [path, base] = node.arguments ?? [];
    const isOfFile = nameOf(node.expression) === "URL" && base?.getText() === "import.meta.url";
    return isOfFile && path && (path.kind === 11 || path.kind === 15) ? [FOLDER, path.text] : null;
  }
  if (node.kind === 227 && node.operatorToken.kind === 40)
    return joined([of(node.left), of(node.right)]);
  if (node.kind === 229)
    return joined([
      ...node.head.text === "" ? [] : [[node.head.text]],
      ...node.templateSpans.flatMap(({ expression, literal }) => [of(expression), [literal.text]])
    ]);
  if (!(node.kind === 214)) return null;
  const name = nameOf(node.expression);
  if (name === "cwd") return [RUN];
  if (name === "dirname") return node.getText().endsWith("(fileURLToPath(import.meta.url))") ? [FOLDER] : null;
  if (name === "fileURLToPath") return node.arguments[0] ? of(node.arguments[0]) : null;
  const isJoin = /^(resolve|join)$/.test(name ?? "") && isOfPath(node.expression, ast);
  return isJoin ? joined(node.arguments.map(of)) : null;
}
var isOfPath = (callee, ast) => callee.kind === 212 || !ast?.statements.some((one) => one.kind === 263 && one.name?.text === nameOf(callee)) && !constantOf(ast, nameOf(callee) ?? "");
var joined = (lists) => lists.some((list) => list === null) ? null : lists.flatMap((list) => list);
function constantOf(ast, name) {
  for (const statement of ast?.statements ?? [])
    if (statement.kind === 244) {
      for (const { name: own, initializer } of statement.declarationList.declarations)
        if (own.kind === 80 && own.text === name && initializer) return initializer;
    }
  return null;
}

// src/extract/code/links/alias-tables.ts
var keyOf = ({ name }) => name && (name.kind === 80 || (name.kind === 11 || name.kind === 15)) ? name.text : null;
var aliasOf = (name, target) => name.endsWith("$") ? { before: name.slice(0, -1), isWhole: true, target } : { before: name, isWhole: false, target };
function listed(value, ast, at) {
  const table = value.kind === 80 ? constantOf(ast, value.text) ?? value : value;
  const entries = (object) => object.properties.filter(ts3.isPropertyAssignment);
  if (table.kind === 210)
    return table.elements.filter(ts3.isObjectLiteralExpression).flatMap((one) => {
      const of = (key) => entries(one).find((entry) => keyOf(entry) === key)?.initializer;
      const [find, replacement] = [of("find"), of("replacement")];
      const target = replacement && at(replacement);
      return find && (find.kind === 11 || find.kind === 15) && target != null ? aliasOf(find.text, target) : [];
    });
  if (!(table.kind === 211)) return [];
  return entries(table).flatMap((one) => {
    const [name, target] = [keyOf(one), at(one.initializer)];
    return name === null || target === null ? [] : aliasOf(name, target);
  });
}

// src/extract/code/links/bundler-aliases.ts
var CONFIGURATION = /(^|\/)(babel\.config\.([cm]?[jt]s|json)|\.babelrc(\.[cm]?js|\.json)?|((webpack|rspack|rsbuild|vite|vue|craco|nuxt)\.config[\w.-]*|webpack\.(common|base|dev|prod|shared|main|renderer)[\w.-]*|config-overrides|webpack\/[\w.-]+)\.[cm]?[jt]s)$/;
var LONGEST = 1e5;
function bundlerAliases(tree, paths) {
  const packageAround = (path) => {
    let folder = folderOf(path);
    while (folder !== "" && !paths.has(joinPath(folder, "package.json"))) folder = folderOf(folder);
    return folder;
  };
  let byPackage = null;
  const read3 = () => {
    const found = /* @__PURE__ */ new Map();
    for (const path of paths) {
      if (!CONFIGURATION.test(path)) continue;
      const root = packageAround(path);
      found.set(root, [...found.get(root) ?? [], ...aliasesIn(tree, path, root)]);
    }
    for (const list of found.values()) list.sort((a, b) => b.before.length - a.before.length);
    return found;
  };
  return (from, specifier) => {
    byPackage ??= read3();
    if (byPackage.size === 0) return [];
    return (byPackage.get(packageAround(from)) ?? []).flatMap((alias) => meant(alias, specifier));
  };
}
function meant({ before, isWhole, target }, specifier) {
  if (specifier === before) return [target];
  if (isWhole || !specifier.startsWith(before)) return [];
  const rest = specifier.slice(before.length);
  return before === "" || before.endsWith("/") || rest.startsWith("/") ? [joinPath(target, rest.replace(/^\/+/, ""))] : [];
}
function aliasesIn(tree, path, root) {
  let text;
  try {
    text = tree.read(path);
  } catch {
    return [];
  }
  if (text.length > LONGEST || !/\b(alias|rootPathSuffix|modules|module-resolver)\b/.test(text)) return [];
  const isJson = !/\.[cm]?[jt]s$/.test(baseName(path));
  const ast = ts4.createSourceFile(isJson ? "a.js" : path, isJson ? `(${text})` : text, ts4.ScriptTarget.Latest, true);
  const at = (node) => writtenPath(node, ast, folderOf(path), root);
  const found = [];
  const visit = (node) => {
    if (node.kind === 211) found.push(...prefixed(node, root));
    if (node.kind === 304) {
      const name = keyOf(node);
      if (name === "alias") found.push(...listed(node.initializer, ast, at));
      if (name === "modules" || name === "root") found.push(...looked(node, name, at));
    }
    ts4.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}
function prefixed(object, root) {
  const of = (key) => {
    const one = object.properties.find((entry) => keyOf(entry) === key);
    return one && one.kind === 304 && ts4.isStringLiteralLike(one.initializer) ? one.initializer.text : null;
  };
  const [before, suffix] = [of("rootPathPrefix"), of("rootPathSuffix")];
  if (before === null && suffix === null) return [];
  const target = suffix === null ? root : writtenPath(ts4.factory.createStringLiteral(suffix), null, root, root);
  return target === null ? [] : [{ before: before ?? "~/", isWhole: false, target }];
}
function looked(node, name, at) {
  const { initializer, parent } = node;
  const owner = parent.parent;
  const isMeant = name === "modules" ? owner.kind === 304 && keyOf(owner) === "resolve" : owner.kind === 210 && owner.elements.some((one) => (one.kind === 11 || one.kind === 15) && one.text.endsWith("module-resolver"));
  if (!isMeant || !(initializer.kind === 210)) return [];
  return initializer.elements.flatMap((one) => {
    const target = at(one);
    return target === null || /(^|\/)node_modules$/.test(target) ? [] : { before: "", isWhole: false, target };
  });
}

// src/extract/code/links/packages.ts
function ownPackages(tree, manifests) {
  let known = null;
  const packages = () => known ??= readAll(tree, manifests);
  const folders = new Set(manifests.map(folderOf));
  return {
    folderOf: (name) => packages().get(name)?.folder ?? null,
    candidates: (specifier) => {
      const name = packageOf(specifier);
      const own = name === null ? void 0 : packages().get(name);
      return own ? entriesOf(own, specifier.slice(name.length + 1)) : [];
    },
    privateCandidates: (from, specifier) => {
      let folder = folderOf(from);
      while (!folders.has(folder) && folder !== "") folder = folderOf(folder);
      const manifest = readManifest(tree, joinPath(folder, "package.json"));
      return manifest ? mappedBy(manifest["imports"], specifier).flatMap((path) => inPackage(folder, path)) : [];
    }
  };
}
function readAll(tree, manifests) {
  const packages = /* @__PURE__ */ new Map();
  const sorted = [...manifests].sort((a, b) => Number(exclusionOf(a) !== null) - Number(exclusionOf(b) !== null));
  for (const path of sorted) {
    const manifest = readManifest(tree, path);
    const name = manifest?.["name"];
    if (manifest && typeof name === "string" && !packages.has(name))
      packages.set(name, { folder: folderOf(path), manifest });
  }
  return packages;
}
function readManifest(tree, path) {
  try {
    const content = JSON.parse(tree.read(path).replace(/^\uFEFF/, ""));
    return content !== null && typeof content === "object" ? content : null;
  } catch {
    return null;
  }
}
function entriesOf({ folder, manifest }, subpath) {
  const named = (key) => typeof manifest[key] === "string" ? [manifest[key]] : [];
  const paths = subpath === "" ? [
    ...named("source"),
    ...mappedBy(manifest["exports"], "."),
    ...named("module"),
    ...named("main"),
    "src/index",
    "index"
  ] : [...mappedBy(manifest["exports"], `./${subpath}`), subpath, `src/${subpath}`, `lib/${subpath}`];
  return paths.flatMap((path) => inPackage(folder, path));
}
function inPackage(folder, path) {
  const own = path.replace(/^\.\//, "");
  const source = own.replace(/^(dist|build|out|lib|es|esm|cjs)\/((es|esm|cjs|types)\/)?/, "src/");
  return [.../* @__PURE__ */ new Set([own, source])].map((one) => joinPath(folder, one.replace(/(\.d)?\.[cm]?[jt]sx?$/, "")));
}
function mappedBy(table, subpath) {
  if (typeof table === "string") return subpath === "." ? [table] : [];
  if (table === null || typeof table !== "object" || Array.isArray(table)) return [];
  const entries = Object.entries(table);
  if (entries.every(([key]) => !/^[.#]/.test(key))) return subpath === "." ? targetsOf2(table) : [];
  const exact = entries.find(([key]) => key === subpath);
  if (exact) return targetsOf2(exact[1]);
  return entries.flatMap(([key, value]) => {
    const [before, after] = key.split("*");
    if (after === void 0 || !subpath.startsWith(before) || !subpath.endsWith(after)) return [];
    const rest = subpath.slice(before.length, subpath.length - after.length);
    return targetsOf2(value).map((target) => target.replaceAll("*", rest));
  });
}
var CONDITIONS = ["source", "development", "types", "import", "module", "node", "browser", "require", "default"];
function targetsOf2(value) {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf2);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)).flatMap(([, target]) => targetsOf2(target));
}
var rank = (condition) => {
  const at = CONDITIONS.indexOf(condition);
  return at < 0 ? CONDITIONS.length : at;
};

// src/extract/code/links/svelte-kit.ts
import { ts as ts5 } from "./vendor/ts-morph.js";
var CONFIGURATION2 = /(^|\/)svelte\.config\.[cm]?[jt]s$/;
var LIBRARY = /\blib\s*:\s*['"]([^'"\n]+)['"]/;
function kitAliases(tree, paths) {
  let projects = null;
  const read3 = () => new Map([...paths].filter((path) => CONFIGURATION2.test(path)).map((path) => [folderOf(path), aliasesIn2(tree, path)]));
  return (from, specifier) => {
    projects ??= read3();
    if (projects.size === 0) return [];
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      const aliases = projects.get(folder);
      if (aliases) return aliases.flatMap((alias) => meant2(alias, specifier));
      if (folder === "") return [];
    }
  };
}
function meant2([name, target], specifier) {
  if (specifier === name) return [target];
  return specifier.startsWith(`${name}/`) ? [joinPath(target, specifier.slice(name.length + 1))] : [];
}
function aliasesIn2(tree, path) {
  const text = readOr(tree, path);
  const library = LIBRARY.exec(text)?.[1] ?? "src/lib";
  return [...added(text, path), ["$lib", normalised(joinPath(folderOf(path), library))]];
}
function added(text, path) {
  if (!/\balias\b/.test(text)) return [];
  const folder = folderOf(path);
  const ast = ts5.createSourceFile(path, text, ts5.ScriptTarget.Latest, true);
  const at = (node) => writtenPath(node, ast, folder, folder);
  const whole = (name) => name.replace(/\/\*$/, "");
  const found = [];
  eachNode(ast, (node) => {
    if (!(node.kind === 304) || keyOf(node) !== "alias") return;
    for (const { before, isWhole, target } of listed(node.initializer, ast, at))
      found.push([whole(isWhole ? `${before}$` : before), whole(target)]);
  });
  return found;
}
function readOr(tree, path) {
  try {
    return tree.read(path);
  } catch {
    return "";
  }
}

// src/extract/code/resolve.ts
var PLAIN = [".tsx", ".ts", ".jsx", ".js", ".mts", ".mjs", ".cts", ".cjs", ".vue", ".svelte"];
var PLATFORMS = [".native", ".ios", ".android", ".web"];
var ENDINGS2 = [
  ...PLAIN,
  ...PLATFORMS.flatMap((platform) => [".tsx", ".ts", ".jsx", ".js"].map((ending) => platform + ending))
];
function resolver(tree) {
  const paths = new Set(tree.list().map((entry) => entry.path));
  const manifests = [...paths].filter((path) => /(^|\/)package\.json$/.test(path));
  const packages = ownPackages(tree, manifests);
  const aliasesOf = aliasReader(tree, paths, packages.folderOf);
  const kitOf = kitAliases(tree, paths);
  const bundledOf = bundlerAliases(tree, paths);
  const fileAt = (stem) => {
    if (paths.has(stem)) return stem;
    const bare = stem.replace(/\.[cm]?jsx?$/, "");
    for (const base of [bare, joinPath(bare, "index")]) {
      const ending = ENDINGS2.find((one) => paths.has(base + one));
      if (ending) return base + ending;
    }
    return null;
  };
  const firstOf = (stems) => {
    for (const stem of stems) {
      const path = fileAt(stem);
      if (path !== null) return { path };
    }
    return null;
  };
  const roots = /* @__PURE__ */ new Set(["", ...manifests.map(folderOf)]);
  const rootsOf = (from) => foldersUp(folderOf(from)).filter((folder) => roots.has(folder));
  let tails = null;
  const byTail = (from, specifier) => {
    const alias = /^(?:[@~#][\w-]*|~~|@@|src|app)\/(.+)$/.exec(specifier)?.[1]?.replace(/\.[cm]?[jt]sx?$/, "");
    if (alias === void 0 || !(alias.includes("/") || /^(?:[@~#]?|~~|@@)\//.test(specifier))) return null;
    const found = (tails ??= tailsOf(paths)).get(alias) ?? [];
    const path = found.length > 1 && !OF_OWN_APP.test(specifier) ? null : nearest(found, from);
    return path ? { path } : null;
  };
  const follow = (from, specifier) => {
    if (/^\.{1,2}(\/|$)/.test(specifier)) return firstOf([normalised(joinPath(folderOf(from), specifier))]);
    if (/^\/[^/]/.test(specifier)) return firstOf(rootsOf(from).map((root) => joinPath(root, specifier.slice(1))));
    const found = firstOf(aliasesOf(from, specifier)) ?? firstOf(kitOf(from, specifier)) ?? (specifier.startsWith("#") ? firstOf(packages.privateCandidates(from, specifier)) : null) ?? firstOf(packages.candidates(specifier)) ?? firstOf(bundledOf(from, specifier)) ?? byTail(from, specifier);
    if (found) return found;
    return packageOf(specifier) !== null && !/^(?:[@~#]|~~|@@|\$\w+)\//.test(specifier) ? "package" : null;
  };
  const known = /* @__PURE__ */ new Map();
  return (from, specifier) => {
    const key = `${folderOf(from)}\0${specifier}`;
    let target = known.get(key);
    if (target === void 0) known.set(key, target = follow(from, specifier));
    return target;
  };
}
var foldersUp = (folder) => folder === "" ? [""] : [folder, ...foldersUp(folderOf(folder))];
var OF_OWN_APP = /^(?:[@~#]|~~|@@|src|app)\//;
function tailsOf(paths) {
  const tails = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const ending = ENDINGS2.find((one) => path.endsWith(one));
    if (!ending) continue;
    const stem = path.slice(0, -ending.length).replace(/\/index$/, "");
    const starts = [0, ...[...stem.matchAll(/\//g)].map(({ index }) => index + 1)];
    for (const start of starts) {
      const tail = stem.slice(start);
      const list = tails.get(tail);
      if (list) list.push(path);
      else tails.set(tail, [path]);
    }
  }
  return tails;
}
function nearest(found, from) {
  const [only, ...more] = found;
  if (only === void 0 || more.length === 0) return only ?? null;
  const shared = found.map((path) => foldersShared(path, from));
  const most = Math.max(...shared);
  const best = found.filter((_, at) => shared[at] === most);
  return best.length === 1 && most > 0 ? best[0] : null;
}
function foldersShared(one, other) {
  const [left, right] = [one.split("/").slice(0, -1), other.split("/").slice(0, -1)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? left.length : at;
}

// src/extract/code/nodes.ts
import { ts as ts6 } from "./vendor/ts-morph.js";
var MAX_DEPTH = 1e3;
var TooDeep = class extends RangeError {
  name = "TooDeep";
  constructor() {
    super("it is too deeply nested");
  }
};
function readNodes(ast) {
  const found = [];
  let parent = ast;
  let depth = 0;
  const visit = (node) => {
    if (depth === MAX_DEPTH) throw new TooDeep();
    node.parent = parent;
    (found[node.kind] ??= []).push(node);
    const outer = parent;
    parent = node;
    depth++;
    ts6.forEachChild(node, visit);
    depth--;
    parent = outer;
  };
  ts6.forEachChild(ast, visit);
  const byKind = /* @__PURE__ */ new Map();
  found.forEach((list, kind) => byKind.set(kind, list.slice()));
  const lists = /* @__PURE__ */ new Map();
  let whole = null;
  return {
    all: () => whole ??= nodesBelow(ast),
    ofKind: (kind) => byKind.get(kind) ?? NONE,
    ofKinds(kinds) {
      let list = lists.get(kinds);
      if (!list) {
        list = mergedAll(kinds.map((kind) => byKind.get(kind) ?? NONE));
        lists.set(kinds, list);
      }
      return list;
    }
  };
}
var NONE = [];
function nodesBelow(ast) {
  const all = [];
  const visit = (node) => {
    all.push(node);
    ts6.forEachChild(node, visit);
  };
  ts6.forEachChild(ast, visit);
  return all;
}
function mergedAll(parts) {
  if (parts.length < 2) return parts[0] ?? NONE;
  const half = parts.length >> 1;
  const [some, others] = [mergedAll(parts.slice(0, half)), mergedAll(parts.slice(half))];
  return some.length === 0 ? others : others.length === 0 ? some : merged(some, others);
}
function merged(some, others) {
  const list = [];
  let at = 0;
  for (const node of some) {
    while (at < others.length && isBefore(others[at], node)) list.push(others[at++]);
    list.push(node);
  }
  while (at < others.length) list.push(others[at++]);
  return list;
}
function isBefore(one, other) {
  if (one.pos !== other.pos) return one.pos < other.pos;
  if (one.end !== other.end) return one.end > other.end;
  for (let at = other.parent; at && at.pos === one.pos && at.end === one.end; at = at.parent)
    if (at === one) return true;
  return false;
}

// src/extract/code/parsed-file.ts
import "./vendor/ts-morph.js";
var TAGS = [287, 286];
function sortedNodes(ast) {
  const { all, ofKind, ofKinds } = readNodes(ast);
  return {
    get nodes() {
      return all();
    },
    ofKind: (kind) => ofKind(kind),
    ofKinds,
    calls: ofKind(214),
    tags: ofKinds(TAGS)
  };
}

// src/extract/code/slice.ts
import "./vendor/ts-morph.js";
var PAGE2 = /(?<![.\w])document\.(getElement\w+|querySelector(All)?|createElement|addEventListener|body|cookie)\b|^\s*[;!+~-]?\(?function\s*\(\s*window\b|\b(?:Backbone|Marionette)\.\w*View\.extend\(|\bthis\.\$el\./m;
var BROWSES = /(?<![.\w])(?:fetch\(\s*['"`]\/(?!\/)|window\.location\b|(?:window\.)?(?:local|session)Storage\.(?:get|set|remove)Item\()|:\s*HTML(?:Input|TextArea|Video|Audio|Canvas|Image|Button|Div|Form|Select|Anchor)Element\b/;
var ASKS_FOR_WINDOW = /typeof window\b/;
var HOOK = /^export\s+(?:default\s+)?(?:async\s+)?(?:function|const)\s+use[A-Z]/m;
var OF_NODE2 = /\bmodule\.exports\b|\bexports\.\w+\s*=|\brequire\(/;
function openSlice(tree, indexed, lexicon) {
  const resolve = resolver(tree);
  const [sideOfTop, sideOfRequires] = [topReader(indexed, resolve), requireReader(indexed, resolve)];
  const sideOfTakers = takerReader(indexed, resolve);
  const sideOf = sideReader(tree, sideOfTop, sideOfRequires, sideOfTakers, loadedByPages(tree, indexed));
  const parsed = /* @__PURE__ */ new Map();
  const troubles = /* @__PURE__ */ new Map();
  const naming = filesByName(indexed.values(), lexicon);
  const load = (path) => {
    const file = indexed.get(path) ?? indexFile(tree, { path }, lexicon);
    if ("problem" in file) return null;
    const place = lineReader(path, file.text);
    const unlessTroubled = (read3) => {
      try {
        return read3();
      } catch (error2) {
        if (!(error2 instanceof EmbeddedTrouble)) throw error2;
        troubles.set(path, syntaxNotice(error2.message, { ...error2.at, path }));
        return "troubled";
      }
    };
    const script = unlessTroubled(() => formatOf(path)?.script?.({ path, text: file.written ?? file.text }) ?? null);
    if (script === "troubled") return null;
    let embedded = script;
    if (formatOf(path) !== null && embedded === null) return null;
    let ast = parseText(path, embedded?.text ?? file.text);
    const untyped = firstError(ast) && embedded === null && mayHoldFlow(path, file.text) ? withoutFlow(file.text) : null;
    if (untyped !== null) ast = parseText(path, untyped);
    const error = firstError(ast);
    const isPlain = embedded === null && untyped === null && !error;
    const built = isPlain && file.mayHoldHyperscript ? unlessTroubled(() => elementsAsJsx(file)) : null;
    if (built === "troubled") return null;
    if (built) [embedded, ast] = [built.script, built.ast];
    const origin = (offset) => embedded?.originOf(offset) ?? offset;
    const end = (offset) => embedded?.endOf?.(offset) ?? origin(offset);
    if (error) {
      const [from, to] = [origin(error.start), end(error.start + error.length)];
      troubles.set(path, syntaxNotice(error.messageText, place(from, to)));
      return null;
    }
    const nodes = sortedNodes(ast);
    const imports = readImports(ast);
    const specifiers = specifiersOf(ast, imports);
    const { text } = ast;
    const side = formatOf(path)?.side ?? sideOf(path, {
      // A tag inside a string only looks like an element.
      hasJsx: nodes.tags.length > 0 || built !== null,
      // The text is searched only if nothing else says it.
      get answersRequests() {
        return answers(text);
      },
      get isOfNode() {
        return answers(text) || OF_NODE2.test(text);
      },
      get touchesPage() {
        return PAGE2.test(text);
      },
      get browses() {
        return BROWSES.test(text) && !ASKS_FOR_WINDOW.test(text);
      },
      get exportsHook() {
        return HOOK.test(text);
      },
      directive: directiveOf(ast),
      packages: specifiers.flatMap((specifier) => packageOf(specifier) ?? []),
      importsServer: specifiers.some((specifier) => OF_SERVER.test(specifier))
    });
    const placeOf = (node) => place(origin(node.getStart(ast)), end(node.end));
    const placeIn = (node, text2) => {
      const from = origin(node.getStart(ast));
      const own2 = file.text.slice(from, end(node.end));
      const at = own2.includes("\n") ? own2.indexOf(text2) : -1;
      return at < 0 ? placeOf(node) : place(from + at, from + at + text2.length);
    };
    const open = (specifier, name) => {
      const target = resolve(path, specifier);
      if (target === null || target === "package" || !mayHoldScript(target.path)) return null;
      return mayName(target.path, name) ? parse(target.path)?.ast ?? null : null;
    };
    let byText = null;
    const identifiers = (name) => (byText ??= byTextOf(nodes.ofKind(80))).get(name) ?? [];
    const mayLead = (...what) => reach.mayLead(path, ...what);
    const ways = { path, side, imports, open, mayLead, placeOf, ofKinds: nodes.ofKinds, identifiers };
    linkFile(ast, { ...ways, filesWith, holding, lookFor });
    const own = { path, ast, imports, side, indexed: file, isBuiltByCalls: built !== null, placeOf, placeIn };
    return Object.assign(nodes, own);
  };
  const parse = (path) => {
    const known = parsed.get(path);
    if (known !== void 0) return known;
    parsed.set(path, null);
    const [file = null] = attempt(path, () => [load(path)]);
    parsed.set(path, file);
    return file;
  };
  const attempt = (path, work) => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      troubles.set(path, syntaxNotice("it is too deeply nested", topOf(path)));
      return [];
    }
  };
  const mayName = (path, name) => {
    const file = indexed.get(path);
    return !file || name === "default" || name === "*" || file.hasName(name) || file.handsOnAll;
  };
  const reach = importReader(indexed, resolve);
  const scriptOf = (path) => mayHoldScript(path) ? parse(path)?.ast ?? null : null;
  const textsWith = (name, test) => naming(name).filter((file) => test.test(file.text));
  const filesWith = (name, test) => textsWith(name, test).flatMap(({ path }) => scriptOf(path) ?? []);
  const foundFile = (file) => ({
    indexed: file,
    open: () => scriptOf(file.path),
    mayImport: (...what) => reach.mayImport(file, ...what)
  });
  const holding = (name) => naming(name).map(foundFile);
  const lookFor = (name, test, most) => {
    const files = [];
    for (const file of naming(name)) {
      if (!test.test(file.text)) continue;
      if (files.length === most) return null;
      files.push(foundFile(file));
    }
    return files;
  };
  return {
    files: () => indexed.values(),
    paths: () => indexed.keys(),
    textOf: (path) => indexed.get(path)?.text ?? "",
    schemaTexts: () => schemaTextsOf(tree),
    holding: naming,
    textsWith,
    importedBy: (path) => reach.importedBy(indexed.get(path)),
    parse,
    resolve,
    placeOf: (node) => parse(node.getSourceFile().fileName.slice(1)).placeOf(node),
    troubleOf: (path) => troubles.get(path) ?? null,
    attempt,
    mayGive: (from, specifier, name) => {
      const target = resolve(from, specifier);
      return target === null || target === "package" || mayName(target.path, name);
    },
    isNamedByStaff: backOffice(tree),
    isOpenedByPlace: openedByPlaceReader(tree),
    someName: (test) => lexicon.some(test),
    // One file by itself says nothing about the others.
    holdsName: (name) => indexed.size === 1 || lexicon.find(name) !== null,
    quotes: (specifier) => {
      if (indexed.size === 1) return true;
      const bare = specifier.replace(/\/\*$/, "");
      const [longest = "", ...others] = bare.match(/[\w$]+/g)?.sort((a, b) => b.length - a.length) ?? [];
      const quoted = new RegExp(`['"\`]${literally(bare)}['"\`/]`);
      return naming(longest).some((file) => others.every((name) => file.hasName(name)) && quoted.test(file.text));
    }
  };
}
var LONGEST_SCHEMA = 3e5;
function schemaTextsOf(tree) {
  return tree.list().flatMap(({ path, size, problem }) => {
    if (problem !== void 0 || size > LONGEST_SCHEMA || !/\.(prisma|sql)$/i.test(path)) return [];
    try {
      return tree.read(path);
    } catch (error) {
      if (error instanceof UnreadableFile) return [];
      throw error;
    }
  });
}
function byTextOf(identifiers) {
  const lists = /* @__PURE__ */ new Map();
  for (const one of identifiers) {
    const list = lists.get(one.text);
    if (list) list.push(one);
    else lists.set(one.text, [one]);
  }
  for (const [text, list] of lists) if (list.length > 1) lists.set(text, list.slice());
  return lists;
}

export {
  pagesOf,
  bundledReader,
  applicationReader,
  textOf3 as textOf,
  otherTexts,
  openSlice
};
