import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  componentName,
  findPhrase,
  firstWordsOf,
  hasAnyPhrase,
  isPhrase,
  lineReader,
  phraseLength,
  phrasesOf,
  spellingsOf,
  splitWords
} from "./chunk-IR7XPB67.js";
import {
  baseName,
  folderOf
} from "./chunk-WKF3AR7X.js";
import {
  parseYaml
} from "./chunk-PYE35P5D.js";
import {
  literally
} from "./chunk-E4KCALTW.js";
import {
  topOf
} from "./chunk-2T5XBO22.js";
import {
  __commonJS,
  __toESM
} from "./chunk-MG3GE3W2.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup2 = prev && prev.value === "(";
          if (!isGroup2 && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher2 = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher2.state = state;
      }
      return matcher2;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/extract/code/angular/names.ts
var isAngularTemplate = (path) => /\.(component|page|view|dialog|modal|ng)\.html$/i.test(path);
var nameOfTemplate = (path) => componentName(baseName(path).replace(/(\.(component|page|view|dialog|modal|ng))?\.html$/i, ""));
var LIBRARY = /^(ion|mat|mdc|cdk|ng|ngx|ngb|nz|p|fa|dm|my|new|top|own|all|one)-/;
function nameOfElement(tag2) {
  const bare = LIBRARY.test(tag2) ? tag2 : tag2.replace(/^(app|[a-z]{1,3})-(?=[a-z])/, "");
  return componentName(bare.replace(/_+/g, "-"));
}
var isOfLibrary = (tag2, prefixes) => {
  const prefix = prefixOf(tag2);
  return LIBRARY.test(tag2) || OF_PACKAGES.test(tag2) || prefix !== null && prefixes.size > 0 && !prefixes.has(prefix);
};
var OF_PACKAGES = /^(router-outlet|google-map|swiper-(container|slide)|emoji-mart|ng-[\w-]+)$/;
var prefixOf = (tag2) => /^([a-z][a-z0-9]*)-/.exec(tag2)?.[1] ?? null;

// src/model/kind.ts
function defineKind(kind) {
  return kind;
}

// src/model/kinds/ai-companion.ts
var ai_companion_default = defineKind({
  id: "ai-companion",
  title: "AI companion",
  about: "The person talks with a generated persona.",
  depth: "named",
  risks: ["emotional dependence", "harmful or sexual conversation", "wrong advice in a crisis"],
  concepts: [],
  settings: {}
});

// src/model/kinds/analytics.ts
var analytics_default = defineKind({
  id: "analytics",
  title: "Analytics",
  about: "Use is measured, often by a third party.",
  depth: "full",
  risks: ["data of a child in the hands of third parties", "profiling without purpose"],
  concepts: ["analytics-sdk"],
  settings: {
    "usage-data": {
      about: "Whether use is measured",
      options: [
        { name: "on", about: "Measured until somebody objects" },
        { name: "off", about: "Not measured until somebody agrees" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/autoplay.ts
var autoplay_default = defineKind({
  id: "autoplay",
  title: "Autoplay",
  about: "The next item starts without a decision.",
  depth: "full",
  risks: ["use for longer than intended", "content that nobody chose"],
  concepts: ["autoplay"],
  settings: {
    autoplay: {
      about: "Whether video, sound, animated pictures or the next item start by themselves",
      options: [
        { name: "on", about: "They start without a decision" },
        { name: "off", about: "They wait until the person starts them" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/behavioural-advertising.ts
var behavioural_advertising_default = defineKind({
  id: "behavioural-advertising",
  title: "Behavioural advertising",
  about: "Advertisements follow a profile of the person.",
  depth: "full",
  risks: ["profiling of a child", "economic exploitation"],
  concepts: ["advertising-sdk"],
  settings: {
    advertisements: {
      about: "Whether advertisements are shown",
      options: [
        { name: "on", about: "Shown until switched off" },
        { name: "off", about: "Not shown" }
      ],
      protective: "off"
    }
  }
});

// src/model/scales.ts
var PEOPLE = [
  { name: "everyone", about: "Anyone on the service, strangers included" },
  { name: "contacts-of-contacts", about: "People connected to a connection" },
  { name: "friends", about: "Only people whom both sides have accepted" },
  { name: "nobody", about: "Nobody, until the person chooses" }
];
var VIEWERS = [
  { name: "everyone", about: "Anyone, with or without an account" },
  { name: "members", about: "Anyone with an account" },
  { name: "friends", about: "Only people whom both sides have accepted" },
  { name: "nobody", about: "Only the person" }
];

// src/model/kinds/calls.ts
var calls_default = defineKind({
  id: "calls",
  title: "Voice and video calls",
  about: "People talk or see each other live.",
  depth: "full",
  risks: ["grooming out of sight of moderation", "recording without consent"],
  concepts: [],
  settings: {
    "who-can-call": {
      about: "Who may call the person",
      options: PEOPLE,
      protective: "friends"
    },
    "camera-at-start": {
      about: "Whether the camera runs as soon as the person comes in",
      options: [
        { name: "on", about: "Others see the person at once" },
        { name: "off", about: "Off until the person switches it on" }
      ],
      protective: "off"
    },
    "microphone-at-start": {
      about: "Whether the microphone is open as soon as the person comes in",
      options: [
        { name: "on", about: "Others hear the person at once" },
        { name: "off", about: "Muted until the person speaks" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/comments.ts
var comments_default = defineKind({
  id: "comments",
  title: "Comments and posts",
  about: "The person writes where others read, and reads what others write.",
  depth: "full",
  risks: ["harassment and pile-ons", "harmful content of other users", "personal details published in a hurry"],
  concepts: ["ugc-surface", "report-entry-point"],
  settings: {
    "who-can-comment": {
      about: "Who may comment on what the person publishes, or name the person in what they publish",
      options: PEOPLE,
      protective: "friends"
    },
    "post-audience": {
      about: "Who sees a new post unless the person chooses otherwise",
      options: VIEWERS,
      protective: "friends"
    }
  }
});

// src/model/kinds/connected-device.ts
var connected_device_default = defineKind({
  id: "connected-device",
  title: "Connected toy or device",
  about: "A physical product sends data about the person.",
  depth: "named",
  risks: ["listening or filming in private rooms", "several people of different ages on one device"],
  concepts: [],
  settings: {}
});

// src/model/kinds/direct-messaging.ts
var direct_messaging_default = defineKind({
  id: "direct-messaging",
  title: "Direct messaging",
  about: "One person sends a private message to another.",
  depth: "full",
  risks: ["contact by strangers and grooming", "sexual extortion", "bullying out of sight", "unwanted images"],
  concepts: ["dm-send", "ugc-surface", "report-entry-point"],
  settings: {
    "who-can-message": {
      about: "Who may start a conversation with the person",
      options: PEOPLE,
      protective: "friends"
    },
    "message-requests": {
      about: "Whether messages from people who are not connected wait until the person accepts them",
      options: [
        { name: "on", about: "Strangers can leave a request" },
        { name: "off", about: "Strangers cannot reach the person at all" }
      ],
      protective: "off"
    },
    "read-receipts": {
      about: "Whether the sender sees that a message was read",
      options: [
        { name: "on", about: "The sender sees it" },
        { name: "off", about: "The sender does not see it" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/friend-suggestions.ts
var friend_suggestions_default = defineKind({
  id: "friend-suggestions",
  title: "Friend suggestions",
  about: "The service proposes people to connect with.",
  depth: "full",
  risks: ["children proposed to unknown adults", "adults proposed to children"],
  concepts: [],
  settings: {
    "friend-requests": {
      about: "Who may ask the person for a connection",
      options: PEOPLE,
      protective: "contacts-of-contacts"
    },
    "contact-sync": {
      about: "Whether the address book of the device is uploaded to find people",
      options: [
        { name: "on", about: "Uploaded until switched off" },
        { name: "off", about: "Not uploaded until the person asks for it" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/geolocation.ts
var geolocation_default = defineKind({
  id: "geolocation",
  title: "Geolocation",
  about: "The service learns from the device where the person is.",
  depth: "full",
  risks: ["being found or followed by a stranger", "a pattern of life in the hands of third parties"],
  concepts: ["geolocation"],
  settings: {
    "location-collection": {
      about: "Whether the service reads the position of the device",
      options: [
        { name: "on", about: "Read without a choice by the person" },
        { name: "off", about: "Not read until the person switches it on" }
      ],
      protective: "off"
    },
    "location-visibility": {
      about: "Who sees where the person is",
      options: PEOPLE,
      protective: "nobody"
    },
    "location-precision": {
      about: "How exact a position others or the service get",
      options: [
        { name: "exact", about: "The position that the device gives" },
        { name: "neighbourhood", about: "Rounded to about a kilometre" },
        { name: "city", about: "Town or region only" }
      ],
      protective: "city"
    },
    "sharing-duration": {
      about: "How long sharing with others lasts once switched on",
      options: [
        { name: "until-switched-off", about: "Stays on over sessions" },
        { name: "session", about: "Ends with the session" }
      ],
      protective: "session"
    }
  }
});

// src/model/kinds/group-chat.ts
var group_chat_default = defineKind({
  id: "group-chat",
  title: "Group chat",
  about: "Several people talk in one private room.",
  depth: "full",
  risks: [
    "being added by strangers",
    "exposure to adults in the same room",
    "bullying by a group",
    "content that nobody moderates"
  ],
  concepts: ["dm-send", "ugc-surface", "report-entry-point"],
  settings: {
    "who-can-invite": {
      about: "Who may add or invite the person to a group",
      options: PEOPLE,
      protective: "friends"
    },
    "who-can-join": {
      about: "Who gets in without being let in by somebody who is responsible",
      options: [
        { name: "anyone", about: "Whoever comes, or whoever makes an account" },
        { name: "members", about: "Whoever has an account" },
        { name: "approved", about: "Only who was invited or let in" }
      ],
      protective: "members"
    },
    "join-consent": {
      about: "Whether an invitation must be accepted before the person is a member",
      options: [
        { name: "added-directly", about: "Others add the person without asking" },
        { name: "accept-first", about: "The person accepts or declines each invitation" }
      ],
      protective: "accept-first"
    },
    "group-discovery": {
      about: "Whether groups with the person can be found by people outside",
      options: [
        { name: "on", about: "Listed and searchable" },
        { name: "off", about: "Only known to members" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/infinite-scroll.ts
var infinite_scroll_default = defineKind({
  id: "infinite-scroll",
  title: "Infinite scroll",
  about: "A feed has no end.",
  depth: "full",
  risks: ["use for longer than intended"],
  concepts: ["infinite-scroll"],
  settings: {
    "endless-feed": {
      about: "Whether the next part of a feed loads by itself where its end comes into view",
      options: [
        { name: "on", about: "It loads without a decision" },
        { name: "off", about: "The feed ends until the person asks for more" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/livestream.ts
var livestream_default = defineKind({
  id: "livestream",
  title: "Livestream",
  about: "The person broadcasts live to others.",
  depth: "full",
  risks: [
    "contact and pressure by viewers in real time",
    "sexual exploitation",
    "nothing can be reviewed before it is seen"
  ],
  concepts: ["livestream"],
  settings: {
    "livestream-audience": {
      about: "Who can watch a broadcast of the person",
      options: VIEWERS,
      protective: "friends"
    }
  }
});

// src/model/kinds/loot-boxes.ts
var loot_boxes_default = defineKind({
  id: "loot-boxes",
  title: "Loot boxes",
  about: "Money or time buys a chance.",
  depth: "named",
  risks: ["gambling-like habits", "spending that a child does not understand"],
  concepts: [],
  settings: {}
});

// src/model/kinds/media-upload.ts
var media_upload_default = defineKind({
  id: "media-upload",
  title: "Media upload",
  about: "The person uploads pictures, video or audio that others can see.",
  depth: "full",
  risks: [
    "sexual images of children",
    "identification from pictures and their location data",
    "material that cannot be taken back"
  ],
  concepts: ["image-upload", "ugc-surface", "report-entry-point"],
  settings: {
    "location-metadata": {
      about: "Whether places stored inside a picture stay in it",
      options: [
        { name: "kept", about: "The file keeps where it was taken" },
        { name: "removed", about: "Places are removed before anyone else can get the file" }
      ],
      protective: "removed"
    },
    "media-audience": {
      about: "Who sees an uploaded item unless the person chooses otherwise",
      options: VIEWERS,
      protective: "friends"
    },
    "media-loading": {
      about: "Whether pictures that others send or link to load by themselves",
      options: [
        { name: "automatic", about: "Those of strangers as well" },
        { name: "limited", about: "Only previews of links, or only from people whom the person knows" },
        { name: "on-request", about: "When the person asks for them" }
      ],
      protective: "limited"
    },
    resharing: {
      about: "Whether others can pass an item on or download it",
      options: [
        { name: "on", about: "Others can pass it on" },
        { name: "off", about: "Only the person can" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/parental-monitoring.ts
var parental_monitoring_default = defineKind({
  id: "parental-monitoring",
  title: "Parental monitoring",
  about: "A parent or carer sees or limits what the person does.",
  depth: "named",
  risks: ["monitoring that the child does not know of", "loss of privacy as the child grows up"],
  concepts: [],
  settings: {}
});

// src/model/kinds/public-profile.ts
var public_profile_default = defineKind({
  id: "public-profile",
  title: "Public profile",
  about: "A page about the person that other users can see.",
  depth: "full",
  risks: ["identification and contact by strangers", "collection of pictures and details", "harassment"],
  concepts: ["ugc-surface", "report-entry-point"],
  settings: {
    "profile-visibility": {
      about: "Who sees the profile",
      options: VIEWERS,
      protective: "friends"
    },
    "search-discoverability": {
      about: "Whether the profile is found by name, e-mail, phone number or search engine",
      options: [
        { name: "on", about: "Found by search" },
        { name: "off", about: "Not found by search" }
      ],
      protective: "off"
    },
    "activity-status": {
      about: "Whether others see when the person is online or was last active",
      options: [
        { name: "on", about: "Shown" },
        { name: "off", about: "Hidden" }
      ],
      protective: "off"
    },
    "connection-list": {
      about: "Who sees whom the person is connected to",
      options: PEOPLE,
      protective: "friends"
    }
  }
});

// src/model/kinds/purchases.ts
var purchases_default = defineKind({
  id: "purchases",
  title: "Purchases",
  about: "Money is spent in the product.",
  depth: "full",
  risks: ["spending that a child does not understand", "pressure to buy"],
  concepts: ["payment"],
  settings: {
    "unasked-payment": {
      about: "Whether money leaves without a question each time",
      options: [
        { name: "at-once", about: "Paid without asking" },
        { name: "asked", about: "Each payment is confirmed" }
      ],
      protective: "asked"
    }
  }
});

// src/model/kinds/push-notifications.ts
var push_notifications_default = defineKind({
  id: "push-notifications",
  title: "Push notifications",
  about: "The service speaks to the person when they are not using it.",
  depth: "full",
  risks: ["sleep lost to notifications at night", "pressure to come back", "private content on a lock screen"],
  concepts: ["push-notification"],
  settings: {
    notifications: {
      about: "Whether notifications that are not asked for are sent",
      options: [
        { name: "on", about: "Sent until switched off" },
        { name: "off", about: "Not sent until switched on" }
      ],
      protective: "off"
    },
    "night-notifications": {
      about: "Whether notifications arrive during the night",
      options: [
        { name: "on", about: "Sent at any hour" },
        { name: "off", about: "Held back until the morning" }
      ],
      protective: "off"
    },
    "lock-screen-content": {
      about: "How much a notification shows on a locked screen",
      options: [
        { name: "full", about: "Sender and text" },
        { name: "hidden", about: "Only that there is something" }
      ],
      protective: "hidden"
    },
    "re-engagement": {
      about: "Whether inactivity triggers a notification",
      options: [
        { name: "on", about: "Sent when the person stays away" },
        { name: "off", about: "Never sent for staying away" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/recommender-feed.ts
var recommender_feed_default = defineKind({
  id: "recommender-feed",
  title: "Recommender feed",
  about: "The service chooses what the person sees next.",
  depth: "full",
  risks: ["harmful content in a growing dose", "profiling of a child", "use for longer than intended"],
  concepts: ["ugc-surface", "report-entry-point"],
  settings: {
    personalisation: {
      about: "Whether the choice rests on a profile of the person",
      options: [
        { name: "on", about: "Personalised by behaviour" },
        { name: "off", about: "Not personalised" }
      ],
      protective: "off"
    },
    "sensitive-content": {
      about: "How content that can harm a child is treated",
      options: [
        { name: "unfiltered", about: "Shown like anything else" },
        { name: "reduced", about: "Shown less" },
        { name: "filtered", about: "Not shown" }
      ],
      protective: "filtered"
    },
    "negative-feedback": {
      about: "Whether the person can say that they want less of something",
      options: [
        { name: "missing", about: "No such control" },
        { name: "available", about: "A control on each item" }
      ],
      protective: "available"
    }
  }
});

// src/model/kinds/streaks.ts
var streaks_default = defineKind({
  id: "streaks",
  title: "Streaks and daily rewards",
  about: "Use on consecutive days is counted or rewarded.",
  depth: "full",
  risks: ["pressure to come back", "sleep and school time lost"],
  concepts: [],
  settings: {
    streaks: {
      about: "Whether use on consecutive days is counted and shown",
      options: [
        { name: "on", about: "Counted until switched off" },
        { name: "off", about: "Not counted until switched on" }
      ],
      protective: "off"
    }
  }
});

// src/model/kinds/user-search.ts
var user_search_default = defineKind({
  id: "user-search",
  title: "User search",
  about: "People are found by name, age, place or interest.",
  depth: "named",
  risks: ["children singled out by strangers"],
  concepts: [],
  settings: {}
});

// src/model/kinds/index.ts
var KINDS = [
  ai_companion_default,
  analytics_default,
  autoplay_default,
  behavioural_advertising_default,
  calls_default,
  comments_default,
  connected_device_default,
  direct_messaging_default,
  friend_suggestions_default,
  geolocation_default,
  group_chat_default,
  infinite_scroll_default,
  livestream_default,
  loot_boxes_default,
  media_upload_default,
  parental_monitoring_default,
  public_profile_default,
  purchases_default,
  push_notifications_default,
  recommender_feed_default,
  streaks_default,
  user_search_default
];

// src/model/catalogue.ts
var kinds = KINDS;
var byId = new Map(kinds.map((kind) => [kind.id, kind]));
function allKinds() {
  return kinds;
}
function findKind(id) {
  return byId.get(id);
}
function findSetting(name) {
  return kinds.find((kind) => Object.hasOwn(kind.settings, name))?.settings[name];
}
function settingNames() {
  return [...new Set(kinds.flatMap((kind) => Object.keys(kind.settings)))].sort();
}
function optionNames() {
  const names = kinds.flatMap((kind) => Object.values(kind.settings).flatMap((setting) => setting.options));
  return [...new Set(names.map((option) => option.name))].sort();
}
var SAFEGUARDS = {
  report: "People can report content or a person from where they meet it",
  block: "People can block another person",
  mute: "People can stop seeing another person without telling them",
  "hash-matching": "Uploads are compared with hashes of known abuse material",
  "content-moderation": "Content is reviewed by people or classifiers",
  "age-gate": "Access depends on age",
  "consent-prompt": "The person is asked before data is used",
  "time-limit": "Use can be limited or paused",
  indicator: "A visible sign shows that something is active",
  "parental-control": "A parent or carer can set limits"
};
var REPORTING_POINTS = {
  conversation: "From a conversation",
  message: "From a single message",
  profile: "From a profile",
  post: "From a post",
  comment: "From a comment",
  media: "From a picture, video or recording",
  group: "From a group or room",
  livestream: "From a live broadcast",
  settings: "From a help or settings page"
};
var AGE_METHODS = {
  "self-declaration": { about: "The person states an age or birth date", capable: false },
  "tick-box": { about: "The person ticks that they are old enough", capable: false },
  "terms-only": { about: "Only the terms name an age", capable: false },
  "debit-card": { about: "A payment method that does not need an adult", capable: false },
  "parental-confirmation": { about: "A parent or account holder confirms", capable: false },
  "facial-age-estimation": { about: "Age estimated from a face", capable: true },
  "photo-id-matching": { about: "Identity document matched with a face", capable: true },
  "open-banking": { about: "A bank confirms that the person is an adult", capable: true },
  "mobile-operator": { about: "The mobile network confirms the age filter status", capable: true },
  "credit-card": { about: "A credit card that needs an adult", capable: true },
  "digital-identity": { about: "A digital identity service", capable: true },
  "email-age-estimation": { about: "Age estimated from use of an e-mail address", capable: true }
};

// src/extract/code/defaults/details.ts
var DETAIL = [
  "e ?mail( address)?|phone( number)?|address|home ?town|country|city|contact (info|details)|personal info",
  "(real|full|last|legal) ?names?|surname|birth ?day|birth ?date|date of birth|birth year|year of birth|dob|age|zodiac",
  "gender|sex|pronouns|relationship status|religion|family",
  "bio|about( me)?|interests|hobbies|skills|languages?( proficienc(y|ies))?|social links|websites?",
  "school|grade|education|level of education|experience|work( experience)?|employer|job|occupation",
  "(course )?certificates|dates? joined|join(ed)? date"
].join("|");
var SHOWN = new RegExp(
  `^(?!display language$)(show|display|expose|publish) (my )?(${DETAIL})$|^(${DETAIL}) (is )?(visible|public|shown)$`
);
var HIDDEN = new RegExp(`^hide (my )?(${DETAIL})$`);
var PRIVATE = new RegExp(`^(${DETAIL}) (is )?(hidden|private)$`);
var SEEN_BY = new RegExp(
  `^(${DETAIL}|name) (visibility|privacy|audience|visible to|viewable by|visibility level)$|^visibility (of )?(${DETAIL}|name)$|^who can (see|view) (my )?(${DETAIL}|name)$`
);
var OF_ALIVE = /^(is )?public (my )?(birth ?day|birth ?date|date of birth|dob|phone( number)?|real name|gender)$/;
var DETAIL_WORDS = {
  "show detail": ["show", "display", "expose", "publish", "visible", "public", "shown"],
  "hide detail": ["hide"],
  "private detail": ["hidden", "private"],
  "public personal detail": ["public"],
  "show something publicly": ["show", "display", "share", "list", "publish", "appear", "feature"],
  "detail visibility": ["visibility", "privacy", "audience", "visible", "viewable", "who"]
};
function detailShape(name) {
  if (SHOWN.test(name)) return "show detail";
  if (OF_ALIVE.test(name)) return "public personal detail";
  if (HIDDEN.test(name)) return "hide detail";
  if (PRIVATE.test(name)) return "private detail";
  return SEEN_BY.test(name) ? "detail visibility" : null;
}
var isOfSomebody = (name) => OF_ALIVE.test(splitWords(name).join(" "));

// src/extract/code/defaults/shapes.ts
var SHOWN_TO = /^(show|display|share|list|publish|expose|reveal|broadcast)( \w+){1,3} (publicly|in public|to (public|everyone|everybody|strangers|others|anyone|all|visitors)|on( my| public)? profile)$/;
var SHOWN_AMONG = /^(show|display|list|feature)( me| my name)? (on|in|among)( the)? (((supporters?|donors?|sponsors?|backers?|patrons?|contributors?|members?|people|community|alumni|public|student|player|user) (page|list|wall|board))|(supporters|donors|sponsors|backers|patrons|contributors|members))$/;
var SHOWN_TO_FRIENDS = /^(show|display|share|broadcast|reveal)( \w+){1,3} to (friends|followers|contacts|connections)$/;
var HIDDEN_FROM = /^(hide)( \w+){1,3} (publicly|from (public|everyone|everybody|strangers|others|anyone|visitors|profile))$/;
var PUBLIC_BY_DEFAULT = /^(\w+ ){1,3}public by default$/;
var STRANGERS = "(strangers?|unknown( (people|users|senders|contacts))?|anyone|everyone|non (friends|contacts|followers))";
var FROM_STRANGERS = new RegExp(`^((allow|accept|receive|show|enable) )?(\\w+ ){1,2}from ${STRANGERS}$`);
var REFUSED = new RegExp(`^(block|hide|ignore|mute|filter|disable|reject|decline)( \\w+){1,2} from ${STRANGERS}$`);
var OUTSIDE = /^(hide|blur|mute|filter)( \w+){1,2} outside( \w+){1,3}$/;
var SHOWN_IN = /^(?:(?!(?:not?|never|dont|hide|hidden|disable|disabled|block|exclude|without|opt|out|mute|stop|deny|toggle|set|handle|on|can|could|should|must) )[a-z]+ ){1,2}((?:show|display|include|allow|hide|blur|filter) (?:nsfw|explicit|adult|mature|sensitive)(?: content| media)?)$/;
var FRIENDS_ONLY = /^(?:allow |accept )?(?:pms?|dms?|(?:private |direct )?messages?|chats?|inbox)(?: from)? (?:friends|contacts|followers) only$/;
var MEANS = /^(.*\b(?:pay|purchase|buy|zap|tip|donate|top up))\b (with|using|via|through|from)( \w+){1,2}$/;
function shapeOf(words) {
  if (words.length < 2) return words;
  const name = words.join(" ");
  const detail = detailShape(name);
  if (detail !== null) return detail.split(" ");
  if (words.length < 3) return words;
  const shape = SHOWN_TO.test(name) || SHOWN_AMONG.test(name) ? "show something publicly" : SHOWN_TO_FRIENDS.test(name) ? "show something to friends" : HIDDEN_FROM.test(name) ? "hide something publicly" : PUBLIC_BY_DEFAULT.test(name) ? "something public by default" : REFUSED.test(name) ? `${words[0] === "hide" || words[0] === "ignore" ? words[0] : "block"} something from strangers` : FROM_STRANGERS.test(name) ? "something from strangers" : OUTSIDE.test(name) ? `${words[0]} something outside` : FRIENDS_ONLY.test(name) ? "messages from friends only" : (SHOWN_IN.exec(name) ?? MEANS.exec(name))?.[1] ?? null;
  return shape === null ? words : shape.split(" ");
}

// src/extract/code/defaults/registered-keys.ts
function partsOfKey(key) {
  const parts = key.split(/[.:/]/);
  const last = parts.at(-1);
  const all = isJoined(last) ? [...parts.slice(0, -1), ...last.split("_")] : parts;
  return all.map((part) => part.replace(new RegExp("^\\p{Lu}(?!\\p{Lu})", "u"), (first) => first.toLowerCase()));
}
var isJoined = (key) => new RegExp("^\\p{Lu}\\w*_\\w", "u").test(key) && new RegExp("\\p{Ll}\\p{Lu}", "u").test(key);

// src/extract/code/defaults/told-events.ts
var EVENTS = /^(likes?|reactions?|upvotes?|favou?rites?|comments?|repl(y|ies)|mentions?|messages?|dms?|follows?|followers?|reposts?|retweets?|reblogs?|shares?|quotes?|tags?|invites?|invitations?|requests?|posts?|digest|newsletter|announcements?|updates?)$/;
var OR_TOLD = /^(friends?|contacts?|connections?|new|calls?|challenges?|enabled?|on)$/;
var isToldOf = (setting, name, owner) => /^(friend-requests|who-can-|resharing$)/.test(setting) && owner.some((word) => /^notifications?$/.test(word)) && !owner.includes("privacy") && name.every((word) => EVENTS.test(word) || OR_TOLD.test(word));

// src/extract/code/defaults/names.ts
function settingNamed(name, ownerWords, concept) {
  if (isTypeName(name)) return null;
  const words = wordsOf(name);
  return settingFor(
    words,
    concept,
    ({ setting, owners, notOwners }) => ownerWords === null || (owners === null || hasAnyPhrase(ownerWords, owners)) && !hasAnyPhrase(ownerWords, notOwners) && !isToldOf(setting, words, ownerWords)
  );
}
var wordsOf = (name) => {
  const words = splitWords(name);
  return words.some((word) => SHORT.has(word)) ? words.map((word) => SHORT.get(word) ?? word) : words;
};
var SHORT = /* @__PURE__ */ new Map([
  ["msg", "message"],
  ["msgs", "messages"]
]);
var shortFor = (phrases) => {
  const first = firstWordsOf(phrases);
  return phrasesOf([...SHORT].flatMap(([short, whole]) => first.has(whole) ? [short] : []));
};
function isGroup(name, value) {
  const isComposite = /^[\s"']*[{[]/.test(value);
  return isComposite || /^(true|false)$/.test(value) && GROUPS.has(splitWords(name).at(-1) ?? "");
}
var GROUPS = /* @__PURE__ */ new Set(["settings", "preferences", "prefs", "options", "config"]);
function couldNameSetting(name, concept, owners) {
  return ownersNamed(name, concept).has(owners);
}
var asked = /* @__PURE__ */ new WeakMap();
var NOBODY = /* @__PURE__ */ new Set();
function ownersNamed(name, concept) {
  let known = asked.get(concept);
  if (!known) asked.set(concept, known = /* @__PURE__ */ new Map());
  const before = known.get(name);
  if (before) return before;
  const words = wordsOf(isJoined(name) ? partsOfKey(name).at(-1) : name);
  const isPossible = words.length > 1 || !isTypeName(name);
  const rests = isPossible ? [words, shapeOf(words), ...afterInvert(words, concept)] : [];
  const found = rests.flatMap((rest) => [
    ...settingsNamed(rest, concept),
    ...settingsNamed(stripped(rest, concept.fillers), concept)
  ]);
  const owners = found.length > 0 ? new Set(found.map((setting) => setting.owners)) : NOBODY;
  known.set(name, owners);
  return owners;
}
var bySpelling = /* @__PURE__ */ new WeakMap();
var NONE = [];
var settingsNamed = (words, concept) => spelled(concept).get(words.join(" ")) ?? NONE;
function spelled(concept) {
  const known = bySpelling.get(concept);
  if (known) return known;
  const settings = /* @__PURE__ */ new Map();
  for (const one of concept.settings)
    for (const spelling of one.names.flatMap(spellingsOf)) {
      const list = settings.get(spelling);
      if (list) list.push(one);
      else settings.set(spelling, [one]);
    }
  bySpelling.set(concept, settings);
  return settings;
}
var isTypeName = (name) => new RegExp("^\\p{Lu}\\p{Ll}[^_.:-]*$", "u").test(name);
function settingFor(words, concept, isOwned) {
  const find = (rest) => settingsNamed(rest, concept).find(isOwned);
  const plain = find(words) ?? find(stripped(words, concept.fillers)) ?? find(shapeOf(words));
  if (plain) return { pattern: plain, isInverted: false };
  for (const rest of afterInvert(words, concept)) {
    const found = find(rest) ?? find(stripped(rest, concept.fillers));
    if (found && !isOnlyOutOfSight(words, found)) return { pattern: found, isInverted: true };
  }
  return null;
}
var isOnlyOutOfSight = (words, { setting }) => setting.endsWith("-requests") && words.some((word) => word === "hide" || word === "hidden");
function afterInvert(words, { inverts, fillers }) {
  const bare = stripped(words, fillers);
  if (!words.some((word) => wordsOfInverts(inverts).has(word))) return [];
  return [words, bare].flatMap(
    (one) => inverts.flatMap((phrase) => {
      const first = phraseLength(one, phrase, 0);
      if (first > 0) return [one.slice(first)];
      const last = one.length - phrase.words.length;
      return last > 0 && phraseLength(one, phrase, last) > 0 ? [one.slice(0, last)] : [];
    })
  );
}
var invertWords = /* @__PURE__ */ new WeakMap();
function wordsOfInverts(inverts) {
  let words = invertWords.get(inverts);
  if (!words) invertWords.set(inverts, words = firstWordsOf(inverts));
  return words;
}
var fillerWords = /* @__PURE__ */ new WeakMap();
function stripped(words, fillers) {
  let known = fillerWords.get(fillers);
  if (!known) fillerWords.set(fillers, known = new Set(fillers.map((phrase) => phrase.joined)));
  let [from, to] = [0, words.length];
  while (from < to - 1 && known.has(words[from])) from++;
  while (to > from + 1 && known.has(words[to - 1])) to--;
  return words.slice(from, to);
}
var TURNED = /* @__PURE__ */ new Map([
  ["true", "false"],
  ["1", "false"],
  ["false", "true"],
  ["0", "true"]
]);
function optionOf({ pattern, isInverted }, texts) {
  for (const text of texts) {
    const words = splitWords(isInverted ? TURNED.get(text) ?? text : text);
    const found = pattern.values.find(({ literals }) => literals.some((literal) => isPhrase(words, literal)));
    if (found) return found.option;
  }
  return null;
}
function agreedOption(named2, sides) {
  const options = new Set(sides.map((values) => weakestOption(named2, values)));
  return options.size === 1 ? [...options][0] : null;
}
function weakestOption(named2, values) {
  const scale = findSetting(named2.pattern.setting)?.options.map((option) => option.name) ?? [];
  const isAllowed = () => optionOf(named2, ["true"]) === scale[0];
  const byName = ([text = "", ...more]) => more.length === 0 && scale.includes(text.toLowerCase()) && isAllowed() ? text.toLowerCase() : null;
  const options = values.map((texts) => optionOf(named2, texts) ?? byName(texts));
  const [weakest] = options.flatMap((option) => option ?? []).sort((a, b) => scale.indexOf(a) - scale.indexOf(b));
  if (weakest === void 0) return null;
  return options.includes(null) && weakest !== scale[0] ? null : weakest;
}

// src/extract/code/people/names.ts
var TABLE = /^((app|auth|site|public|user|member|player|all) )*(users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)$/;
var COLUMN = /^(?:(?:lower|normali[sz]ed|canonical) )?(((user|nick|display|full|first|last|screen|real|given|family|account|login|profile|public) ?)?names?|handle|login|e ?mail( address)?|phone( number)?|bio|about|search( vector| text)?)(?: (?:lower|lowercase|lowercased|normali[sz]ed|canonical))?$/;
var isPeopleTable = (words) => TABLE.test(words.join(" "));
var isAccountTable = (words) => isPeopleTable(words) && /^(user|account|member|profile)s?$/.test(words.at(-1) ?? "");
var isKnownBy = (name) => COLUMN.test(splitWords(name.split(".").at(-1)).join(" "));
var NAMED_SEARCH = /^(search|lookup|look up|autocomplete|auto complete|typeahead|type ahead)( all| for(?= (users|people)\b))? (user directory|people directory|users?|user ?names?|people|profiles?|accounts?|players?|creators?|user profiles|(message |chat |dm )?recipients|chat (users|partners|targets)|mentionable users)( (by|with) \w+( \w+)?| (for|to) mention)?$|^(users?|people|profiles?|accounts?|players?) (search|autocomplete|look ?up)( by (user |nick |display |full )?(names?|email|query|keyword|term|word|prefix|handle))?$|^(get|fetch|load|list|query) (users|people|profiles|accounts|players) (by|for|with|from) (search|query|search (query|term|text)|keyword|prefix)$|^find (users|people|profiles|accounts|players) by (name|user ?name|query|search|term|keyword)$|^(search|find|autocomplete) (users?|people|persons?|profiles?|accounts?|players?) suggestions$/;
var ONE_KNOWN = /^look ?up (user( ?name)?|profile|account|player|creator)( by \w+)?$/;
function searchesPeople(name) {
  const words = splitWords(name).join(" ");
  return NAMED_SEARCH.test(words) && !ONE_KNOWN.test(words);
}
var LISTED = /^(discover|explore) (users|profiles|people|members|players)$|^(get|fetch|load|list|browse|use( lazy)?( get)?|query)( (all|recently|newest|active|online|nearby|suggested|recommended|similar|popular|discover))* ((nearby|suggested|recommended|similar|popular|active|online|all) (users|profiles|people|players|accounts|creators|friends|members|matches)|(users?|people|members?|player|profiles?|friends?) (directory|suggestions|recommendations)|suggestions to follow|(follow|account) (suggestions|recommendations)|(users|accounts|people) to follow|newest (users|members|profiles)|suggested contacts|recommend users|directory|who to follow|people you may know|(users|people) nearby)( (page|query|lazy query))?$/;
var listsPeople = (name) => LISTED.test(splitWords(name).join(" "));
var BY_CONTACT = /^(match|discover) (phone |device |address book |system )?contacts$|^(find|match|lookup|look up|discover) (friends|people|users|accounts|profiles|contacts) (from|by|in|via|with) (my )?(phone )?(contacts|address book|phone( numbers?| ?book)?|phones|emails?)$|^(lookup|look up|search|find) (user |account |profile )?by (phone( number)?|email)( address)?$/;
var findsByContact = (name) => BY_CONTACT.test(splitWords(name).join(" "));

// src/extract/code/reporting/report-words.ts
function readsAsReport(words, isName = false) {
  const own = withoutPlace(words, isName);
  const at = own.indexOf("report");
  if (at < 0) return false;
  const before = own.slice(0, at);
  const after = own.slice(at + 1).filter((word) => !isName || !STEP.test(word));
  const isMeant = (word) => isAbout(word) || OBJECT.test(word);
  return before.every((word) => BEFORE.test(word) || isThing(word)) && after.every(isMeant);
}
function withoutPlace(words, isName) {
  let [from, to] = [0, words.length];
  while (from < to && (PLACE.test(words[from]) || isName && VERB.test(words[from]))) from++;
  while (to > from && PLACE.test(words[to - 1])) to--;
  return words.slice(from, to);
}
var PLACE = /^(render|button|btn|link|label|text|tooltip|cta|caption|actions?|options?|items?|aria|hint|icon|menu|modal|dialog|popup|popover|sheet|drawer|form|overlay|prompt|context|dropdown|common|general|shared|global|ui|app|key|i18n|page|screen|view|header|footer|toolbar|more|default|generic|trigger|control|click|tap|press|here|now)$/;
var VERB = /^(on|handle|open|show|toggle|submit|send|create|file|can|start|present|launch|set|do|is|emit|click|press|tap|select|confirm|request|mutate|use|go|to|navigate|push|display|make|add|new|trigger|run|call|api|fetch|post|begin|expand)$/;
var STEP = /^(submit|submitted|open|opened|opening|close|visible|shown|show|confirm|target|targets|id|ids|ref|async|mutation|mutate|action|click|clicked|press|pressed|tap|select|handler|callback|by|with|button|dialog|modal|menu|item|type|data|request|reason|popup|sheet|fn|event|toggle|state)$/;
var BEFORE = /^(also|block|hide|mute|ban|delete|remove|ignore|unfollow|unfriend|leave|flag|kick|archive|decline|reject|deny|and|or|please|a|an|the|this|want|you|can|may|i|to|anonymous|anonymously|send|submit|file|make|lodge|confirm|abusive)$/;
var isAbout = (word) => ABOUT.test(word) || isThing(word) || THINGS.test(word);
var ABOUT = /^(send|submit|this|that|these|the|a|an|it|him|her|them|me|someone|somebody|anyone|something|for|as|or|and|to|of|in|on|about|being|your|our|us|x|name|username|nickname|display|handle|target|entity|type|kind|whom|anonymously|block|hide|mute|delete|leave|abuse|abuses|abusive|spam|spammer|harassment|bullying|bully|violations?|inappropriate|offensive|illegal|harmful|unsafe|unlawful|concerns?|misconduct|misuse|cheating|cheaters?|hacking|hackers?|griefing|griefers?|toxicity|toxic|trolling|trolls?|doxx?ing|scam|scammer|fraud|copyright|infringement|nsfw|nudity|hate|threat|behaviou?r|impersonation|phishing|dmca|rules?|breach|objectionable|fake|false|hacked|stolen|self|harm|suicide|adult|sexual|explicit|graphic|porn|pornography|privacy|violence|violent|threats|threatening|misinformation|disinformation|minor|underage|stalking|stalker|hateful|speech|racism|racist|sexism|bad|cyberbullying|extremism|terrorism|content|offence|offense|moderators?|mods?|admins?|administrators?|staff|team|server|instance|platform|authorities|police|trust|safety)$/;
var isThing = (word) => THING.test(word);
var THING = /^(user|member|person|profile|account|player|opponent|author|creator|sender|participant|stranger|streamer|host|owner|friend|guest|contributor|commenter|poster|artist|seller|bot|avatar|comment|post|message|msg|dm|reply|review|photo|image|picture|pic|video|clip|reel|short|story|thread|topic|content|discussion|chat|conversation|talk|group|community|channel|server|guild|room|stream|livestream|live|broadcast|track|song|playlist|album|project|studio|game|level|map|world|listing|item|answer|question|note|article|event|media|file|link|url|drawing|artwork|creation|design|sketch|recipe|book|podcast|episode|quote|pin|deck|poll|tweet|toot|gif|sticker|emoji|meme|blog|entry|submission|publication|ad|advertisement|team|club|space|collection|character|persona|prompt|output|call|abuse|harassment|spam|resource|asset|model|skin|mod|plugin|extension|bio)$/;
var OBJECT = /^(teacher|student|pupil|tutor|coach|instructor|mentor|parent|child|kid|classmate|driver|rider|buyer|vendor|merchant|customer|freelancer|candidate|reviewer|quiz|lesson|exercise|worksheet|puzzle|challenge|flashcard|definition|translation|essay|hint|tip|place|location|venue|product|offer|business|company|store|shop|job|pet|property|match|tutorial)$/;
var THINGS = /^(comments|posts|messages|replies|reviews|photos|images|pictures|videos|clips|stories)$/;
var withoutEntities = (text) => text.replace(/&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/gi, " ");
var isPaper = (words, { id }) => id === "report-entry-point" && words.includes("report") && !readsAsReport(words, true);
function readsOtherwise(labels, handler, { id }) {
  if (id !== "report-entry-point") return false;
  const named2 = withoutPlace(splitWords(handler), true).filter((word) => !STEP.test(word));
  if (named2.length !== 1 || named2[0] !== "report") return false;
  const all = labels.map((label) => splitWords(withoutEntities(label)));
  const read5 = all.filter((words) => words.includes("report"));
  if (read5.length === 0) return all.some((words) => words.some((word) => OF_PAPER.test(word)));
  return read5.every((words) => words.length <= MAX_WORDS && !readsAsReport(words));
}
var OF_PAPER = /^(e?mail|download|export|print|pdf|csv|xlsx?|daily|weekly|monthly|yearly|annual|statistics|sales|attendance|grades?)$/;
var MAX_WORDS = 3;

// src/extract/code/label-words.ts
var MAX_LABEL_WORDS = 6;
var MAX_WORDS_OF_ONE = 3;
function isLabelOf(written, concept) {
  const text = withoutEntities(written);
  if (PACKAGE.test(text)) return false;
  const words = withoutAddressee(wordsOf2(text));
  if (words.length > MAX_LABEL_WORDS || hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.labels.some(
    (phrase) => findPhrase(words, phrase) >= 0 && (phrase.words.length > 1 || words.length <= MAX_WORDS_OF_ONE) && (phrase.joined !== "report" || readsAsReport(ofKey(text, words)))
  );
}
function ofKey(text, words) {
  const last = KEY.test(text) ? splitWords(text.split(/[.:]/).at(-1)) : [];
  return last.length === 1 && last[0] === "report" ? last : words;
}
function wordsOf2(text) {
  const parts = KEY.test(text) ? text.split(/[.:]/) : [];
  if (parts.length === 2 && /^(moderation|safety)$/i.test(parts[0]) && /^report$/i.test(parts[1])) return ["report"];
  if (parts.length < 3) return splitWords(text);
  let last = parts.length - 1;
  while (last > 0 && PLACES_OF_TEXT.test(parts[last])) last--;
  if (LABEL_OF_BUTTON.test(parts[last]) && ABOUT2.test(parts[last - 1])) last--;
  const from = last < parts.length - 1 && ABOUT2.test(parts[last]) ? Math.max(0, last - 1) : last;
  const words = parts.slice(from, last + 1).flatMap(splitWords);
  return words.length > 1 && PLACES_OF_TEXT.test(words.at(-1)) ? words.slice(0, -1) : words;
}
function withoutAddressee(words) {
  const to = words.indexOf("to");
  const isAddressed = to > 0 && /^(the |our |your )?(moderators?|mods?|moderation|admins?|administrators?|staff|us|support)\b/.test(
    words.slice(to + 1).join(" ")
  );
  return isAddressed ? words.slice(0, to).filter((word) => !/^(x|name|username|user name)$/.test(word)) : words;
}
var KEY = /^[A-Za-z][\w-]*([.:][\w-]+)+$/;
var ABOUT2 = /^(user|member|person|profile|account|message|chat|conversation|post|comment|reply|review|photo|video|story|thread|topic|content|discussion)s?$/i;
var PLACES_OF_TEXT = /^(button|btn|link|label|title|text|tooltip|cta|caption|action|option|item|aria|hint)$/i;
var LABEL_OF_BUTTON = /^(button|btn|link|action|item)[-_](label|title|text)$/i;
var PACKAGE = /^\s*@[\w-]+\/[\w-]/;
function mayHoldLabel(text, concept) {
  const firsts = new RegExp([...new Set(concept.labels.map((phrase) => phrase.words[0]))].join("|"), "gi");
  for (let found = firsts.exec(text); found; found = firsts.exec(text)) {
    let [from, to] = [found.index, firsts.lastIndex];
    while (from > 0 && !ENDS_LABEL.has(text[from - 1])) from--;
    while (to < text.length && !ENDS_LABEL.has(text[to])) to++;
    if (isShown(text, from, to) && isLabelOf(text.slice(from, to), concept)) return true;
    firsts.lastIndex = to;
  }
  return false;
}
function isShown(text, from, to) {
  const piece = text.slice(from, to);
  const [before, after] = [text[from - 1] ?? "\n", text[to] ?? "\n"];
  if (/^\s*[,;:)=?&|+\]]/.test(piece)) return false;
  if (before === after && QUOTES.has(before))
    return !IS_MODULE.test(piece) && !STYLE.test(text.slice(Math.max(0, from - 80), from));
  const isText = (QUOTES.has(before) || ">}\n".includes(before)) && (QUOTES.has(after) || "<{\n".includes(after));
  return isText && !/=|&&|\|\||;\s*$|[:(,]\s*$/.test(piece);
}
var QUOTES = new Set("\"'`");
var IS_MODULE = /^[@.\w-]*\/[\w./-]*$/;
var STYLE = /\bdisplay['"]?\s*[:=][^\n]*$/;
var ENDS_LABEL = new Set("\"'`<>{}\n");

// src/extract/code/age/birth-words.ts
var BIRTH = phrasesOf([
  "birth",
  "birthday",
  "birth date",
  "birth year",
  "birth month",
  "date of birth",
  "year of birth",
  "month of birth",
  "dob",
  "yob",
  "born at",
  "born on",
  "born year",
  "year born"
]);
var OTHERWISE = phrasesOf([
  ..."place city country name certificate party cake wish greeting reminder badge bot channel role gift offset".split(
    " "
  ),
  ..."pet dog cat puppy kitten horse spouse husband wife mother father".split(" "),
  ..."time hour minute chart location latitude longitude lat lng coordinates timezone control rate weight".split(" ").map((one) => `birth ${one}`),
  "time of birth"
]);
var BIRTH_TOKENS = [
  ..."birth birthday birthdays birthdate birthdates dob dobs yob".split(" "),
  ..."birthyear birthmonth born".split(" ")
];
var holdsBirth = (tokens) => BIRTH_TOKENS.some((token) => tokens.has(token));
var SHOWN2 = phrasesOf("visibility visible privacy hidden hide".split(" "));
function isBirthName(name) {
  const words = splitWords(name);
  return hasAnyPhrase(words, BIRTH) && !hasAnyPhrase(words, OTHERWISE) && !hasAnyPhrase(words, SHOWN2);
}
var AGE = /^(your_?|user_?)?age(_?(years|group|range|bracket))?$/i;

// src/extract/code/accounts/sign-up-words.ts
var SIGN_UP = phrasesOf([
  "sign up",
  "signup",
  "register",
  "registration",
  "create account",
  "create user",
  "register user",
  "create new user",
  "create new account",
  "add user",
  "add new user",
  "insert user",
  "insert new user",
  "new user",
  "make user",
  "find or create user",
  "get or create user",
  "find or create account"
]);
var BESIDE = new Set(
  `handle on do submit perform process async user users account member new local email password with by and api request
   form page view new screen step flow wizard modal dialog card panel component container core post action controller handler
   route service auth authentication client customer player student teacher submission person use mutation resolver
   username hosted valid click press complete finish finalize self main index default verification verify confirmation slide slider create`.split(
    /\s+/
  )
);
var ELSEWHERE = phrasesOf(
  `setup install admin seed dev bot cli script scripts newsletter waitlist webhook migration`.split(/\s+/)
);
var FIRMS = phrasesOf(
  `enterprise company business organisation organization merchant vendor supplier employer partner corporate agency`.split(
    /\s+/
  )
);
var FIRST = /^(validate|check|verify|confirm|prepare)$/;
function isSignUpName(name) {
  const said = splitWords(name);
  const words = said[1] === "and" && FIRST.test(said[0]) ? said.slice(2) : said;
  for (const phrase of SIGN_UP) {
    const at = findPhrase(words, phrase);
    if (at < 0) continue;
    const others = [
      ...words.slice(0, at),
      ...words.slice(at + (words[at] === phrase.joined ? 1 : phrase.words.length))
    ];
    if (others.every((word) => BESIDE.has(word))) return true;
  }
  return false;
}
function isMadeElsewhere(path) {
  if (ADDED.test(path)) return true;
  const parts = path.replace(/\.[^./]+$/, "").split("/").slice(-3).map(splitWords);
  return parts.some((part) => hasAnyPhrase(part, ELSEWHERE)) || hasAnyPhrase(parts.at(-1), FIRMS);
}
var ADDED = /(^|\/)(dashboards?|back-?office|admin-?\w*|management)\/(.+\/)?(users?|members?|people|accounts|students|employees|staff|team)\/(add|new|create|invite)([._-][\w.-]*)?\.\w+$/i;

// src/extract/code/spoken/words.ts
var TEXT = /^(text|body|content|contents|html|markdown|caption|message|comment|description|summary|quote|subject|title|details?|excerpt)$/;
var KINDS2 = [
  {
    content: "message",
    owners: /^(message|msg|dm|utterance|shout|whisper|mxevent)$/,
    members: /^(text|body|content|contents|html|message|msg|caption|markdown|subject)$/,
    needsPeople: true
  },
  // A line of a talk; of the talk itself it is the last one, as lists of talks show it.
  { content: "message", owners: /^chat$/, members: /^(message|msg|text)$/, needsPeople: true },
  {
    content: "comment",
    owners: /^(comment|reply|remark|annotation|feedback)$/,
    members: /^(text|body|content|contents|html|markdown|comment|message|caption|description|reply|answer|excerpt)$/,
    needsPeople: true
  },
  {
    content: "post",
    owners: /^(post|tweet|toot|reblog|quote|publication|submission|snap|reel|pin|yap|squeak|take|opinion|confession|meme|poem)$/,
    members: TEXT,
    needsPeople: true
  },
  { content: "status", owners: /^status$/, members: /^(content|spoiler|text)$/, needsPeople: true },
  { content: "post", owners: /^(note|event|ev)$/, members: /^(content|text|body)$/, needsPeople: true },
  // Where people ask others to come along: who else does must be named near it.
  { content: "gathering", owners: /^(event|meetup|gathering|hangout)$/, members: /^(description|content|details?)$/, needsPeople: true },
  // What somebody said to one, as inboxes keep it; in an editor it is only a name.
  { content: "comment", owners: /^mention$/, members: /^(body|content|contents|html)$/, needsPeople: true },
  // What somebody offers to others on a market.
  { content: "post", owners: /^listing$/, members: /^(description|text|body|content)$/, needsPeople: true },
  // Of a quiz, a poll and a market too.
  { content: "post", owners: /^(question|answer)$/, members: /^(body|content|contents|html)$/, needsPeople: true },
  {
    content: "review",
    owners: /^(review|rating|testimonial|reference|endorsement)$/,
    members: /^(text|body|content|comment|comments|message|description|review|title|details?)$/,
    needsPeople: true
  },
  { content: "story", owners: /^story$/, members: /^(text|caption|body|content|description|title|headline|story)$/, needsPeople: true },
  {
    content: "thread",
    owners: /^(thread|topic|discussion|poll)$/,
    members: /^(title|subject|text|body|content|description|question)$/,
    needsPeople: true
  },
  {
    content: "profile",
    owners: /^(profile|user|member|person|account|author|player|creator|participant|contact|friend|streamer|artist)$/,
    members: /^(bio|biography|about|tagline|introduction|motto|signature|headline|note|description|pronouns)$/,
    needsPeople: false
  },
  // Of a shop or a contract too: only what a person says of themselves.
  {
    content: "profile",
    owners: /^(partner|stranger|prospect|seller|tutor|mentor|traveller|traveler|buddy)$/,
    members: /^(bio|biography|about|tagline|introduction|motto)$/,
    needsPeople: false
  },
  { content: "profile", owners: /^profile$/, members: /^(content|text|status)$/, needsPeople: true },
  {
    content: "group",
    owners: /^(group|room|channel|community|guild|club|circle|playlist|collection|album|studio|space)$/,
    members: /^(description|summary|topic|about|purpose|announcement|rules|bio)$/,
    needsPeople: true
  }
];
var MADE = /^(formatted|parsed|rendered|sanitized|safe|raw|clean|cooked|html|plain|display|displayed|translated|short|shortened|truncated|decrypted|filtered|processed|markdown|md|rich|full|original|escaped|linkified|marked|excerpt|is|the)$/;
function memberWord(name) {
  const words = splitWords(name);
  const own = words.filter((word) => !MADE.test(word));
  if (own.length === 0) return words.at(-1) ?? "";
  const joined = own.join(" ");
  if (joined === "textbody" || joined === "text body") return "body";
  if (/^about me$|^self introduction$|^self intro$/.test(joined)) return "about";
  if (/^spoiler text$|^content warning$/.test(joined)) return "spoiler";
  if (/^(message|comment|post|reply|review|note|status|msg) (text|body|content|html|message)$/.test(joined))
    return own[1];
  if (/^(bio|biography|description|about|caption) (content|text|body)$/.test(joined)) return own[0];
  if (joined === "text content" && name.includes("_")) return "text";
  if (joined === "content text") return "content";
  return own.length === 1 ? own[0] : joined;
}
var NEUTRAL = /^(data|metadata|meta|attributes|attrs|record|value|item|node|snippet|fields|props|current|info|details|edge|entry|row|entity|payload|snapshot|model|object|original|primary|root|parent|target|the|this|state|element|post data|view|last|latest|first|full|selected|active|featured|pinned|quoted|referenced|replied|in|to|reply|of)$/;
var NOT_SAID = /^(error|errors|err|success|alert|toast|flash|system|commit|validation|form|draft|new|warning|info|log|logs|product|blog|article|cms|faq|doc|docs|job|mail|email|notice|default|example|demo|mock|my|own|self|edited|editing|input|loading|empty|assistant|ai|bot|prompt|http|api|release|changelog|invoice|order|ticket|feature|lesson|course|option|field|help|confirm|confirmation|placeholder|report|reported|button|tooltip|dialog|modal|i18n|translation|translations|socket|status message|update|no|num|count|counts|total|totals|stats|statistics|metrics|mocks|locale|locales|dismissable|dismissible)$/;
var FORM = /^(model|type|entity|dto|data|item|record|fragment|view|info|information|detail|details|response|row|doc|document|node|object|payload|class|schema|interface)$/;
function kindsNamed(name) {
  const words = bareWords(name);
  if (words.length === 0 || splitWords(name).length > 5 || words.some((word) => NOT_SAID.test(word))) return [];
  const last = singular(words.at(-1));
  return KINDS2.filter(({ owners }) => owners.test(last));
}
var isNeutral = (name) => {
  const words = splitWords(name);
  return words.length <= 2 && words.every((word) => NEUTRAL.test(word) || word.length <= 2);
};
var isUnsaid = (name) => bareWords(name).some((word) => NOT_SAID.test(word));
function bareWords(name) {
  const words = splitWords(name);
  let end = words.length;
  if (end > 1 && SAID_SO_FAR.test(words[end - 1]) && TALKS.test(words[end - 2])) end--;
  while (end > 1 && FORM.test(words[end - 1])) end--;
  return words.slice(0, end);
}
var SAID_SO_FAR = /^(history|log|logs|lines|entries|line|entry|feed)$/;
var TALKS = /^(chat|chats|message|messages|msg|msgs|dm|dms)$/;
function singular(word) {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && !/^status$/.test(word) ? word.slice(0, -1) : word;
}
var isUnsaidOf = (name, index, chain = []) => isUnsaid(name) && !(index > 0 && OF_WHAT_STANDS_BEFORE.test(name)) && !(index < chain.length - 1 && isHolder(name));
var OF_WHAT_STANDS_BEFORE = /^infos?$/;
var isHolder = (name) => {
  const words = splitWords(name);
  return words.length > 1 && words.at(-1) === "api" && words.every((word) => word === "api" || !NOT_SAID.test(word));
};
function kindOf(chain) {
  if (chain.some((name, index) => isUnsaidOf(name, index, chain))) return [];
  for (const name of chain.toReversed()) {
    const kinds2 = kindsNamed(name);
    if (kinds2.length > 0) return kinds2;
    if (!isNeutral(name)) return [];
  }
  return [];
}

// src/kit/glob.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
function matcher(globs) {
  const patterns = globs.flatMap((glob) => {
    const plain = glob.replace(/^(\.\/)+/, "").replace(/(\/\.?)+$/, "");
    if (plain === "" || plain === ".") return ["**"];
    return /[*?[\]{}()!]/.test(plain.replace(/\\./g, "")) ? [plain] : [plain, `${plain}/**`];
  });
  if (patterns.length === 0) return () => false;
  return (0, import_picomatch.default)(patterns, { dot: true, nonegate: true, flags: "s" });
}
function leavesFolder(glob) {
  return glob.startsWith("/") || /^[A-Za-z]:/.test(glob) || glob.includes("\\") || glob.split("/").includes("..");
}
function escapeGlob(folder) {
  return folder.replace(/[*?[\]{}()!+@\\]/g, "\\$&");
}

// src/extract/code/formats/angular.ts
var read = null;
var angular = {
  name: "Angular template",
  isFormatOf: isAngularTemplate,
  side: "client",
  async prepare() {
    read = (await import("./chunk-Z3FL2EUP.js")).readTemplateFile;
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

// src/extract/code/sdk/table.ts
function compileSdks(concept) {
  return (concept.match?.any ?? []).flatMap((one) => "sdk" in one ? [compileSdk(one.sdk, concept)] : []);
}
function compileSdk(sdk, concept) {
  const { packages = [], globals = [], members = [], scripts = [] } = sdk;
  const bare = globals.map((name) => name.replace(/^window\./, ""));
  return {
    product: sdk.product,
    traits: sdk.traits ?? [],
    packages,
    isDeclared: "declared-dependency" in (concept.traits ?? {}) && sdk.general !== true,
    globals: new Map(bare.map((name, index) => [name, name !== globals[index]])),
    members: new Set(members),
    scripts,
    loads: ["starts", "set-up"].filter((trait) => trait in (concept.traits ?? {})),
    calls: Object.entries(sdk.calls ?? {}).flatMap(([trait, calls]) => calls.map((call) => compileCall(trait, call))),
    options: Object.entries(sdk.options ?? {}).flatMap(
      ([trait, options]) => Object.entries(options).map(([name, value]) => ({
        trait,
        name,
        means: value === "any" || value === "on" ? value : [value].flat().map(String)
      }))
    )
  };
}
function compileCall(trait, text) {
  const [, path, argument = null] = /^(.*?)(?:\(([^()]+)\))?$/.exec(text);
  return { trait, names: path === "" || path === "()" ? [] : path.split("."), argument };
}
var bareName = (name) => name.replace(/^new |\(\)$/g, "");
function isOfPackage(sdk, specifier) {
  return sdk.packages.some(
    (name) => name.endsWith("/*") ? specifier.startsWith(name.slice(0, -1)) : specifier === name || specifier.startsWith(`${name}/`)
  );
}
function endsIn(path, names) {
  if (names.length === 0) return path.length === 0;
  const from = path.length - names.length;
  return from >= 0 && names.every((name, index) => path[from + index] === name);
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
    "amqplib|kafkajs|bee-queue|agenda|node-cron|web-push|sqlite3|@libsql/client|@planetscale/database|systeminformation|sockjs|colyseus|@(next-)?auth/.+-adapter"
  ].join("|")})$`
);
var CLIENT = /^(react-dom|react-native|expo|vue|svelte|preact|inferno|solid-js|@angular\/core|lit|electron|ember-source|mithril|@stencil\/core)$/;
var SHARED = /^(ws|winston|better-sqlite3|sqlite3|@libsql\/client|nconf|bcryptjs|cors|compression|connect|serve-static|express-.+|helmet|morgan|busboy|formidable|jsonwebtoken|argon2|grpc|@grpc\/grpc-js|systeminformation|node-cron|web-push|sockjs)$/;
var BOTH = /^(next|nuxt|meteor-node-stubs|@meteorjs\/.+|@remix-run\/.+|@react-router\/node|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/react-start)$/;
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
var GROUPS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
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
    return GROUPS2.flatMap((group) => Object.keys(manifest?.[group] ?? {}));
  } catch {
    return [];
  }
}

// src/extract/code/formats/firestore-rules.ts
var firestoreRules = {
  name: "Firestore rules",
  isFormatOf: (path) => /(^|[/.-])firestore[\w.-]*\.rules$/i.test(path),
  side: "server",
  read: (file, concepts) => ({ drafts: concepts.flatMap((concept) => readOf(file, concept)), troubles: [] })
};
var firestore_rules_default = firestoreRules;
var MATCH = /\bmatch\s+\/[^\s{]*?(\w+)\/\{\w+\}\s*\{/g;
var ALLOW = /\ballow\s+([\w\s,]+?)\s*(?::\s*if\s+([^;]+?)\s*)?;/g;
var OWNED = /\brequest\.auth\.uid\s*==\s*\w+\s*[;)&|]|\b\w+\s*==\s*request\.auth\.uid\b|\bis(Owner|Self|Me)\w*\(/;
function readOf({ path, text }, { id }) {
  if (id !== "profile-visibility") return [];
  const place = lineReader(path, text);
  const said = text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, (one) => one.replace(/[^\n]/g, " "));
  return [...said.matchAll(MATCH)].flatMap(({ 0: head, 1: collection = "", index }) => {
    if (!isPeopleTable(splitWords(collection))) return [];
    const from = index + head.length;
    const own = withoutInner(said.slice(from, closeOf(said, from)));
    if (!isAccountTable(splitWords(collection)) && !OWNED.test(own)) return [];
    return [...own.matchAll(ALLOW)].flatMap(
      ({ 0: whole, 1: verbs = "", 2: condition = "true", index: at }) => {
        const isRead = verbs.split(/[\s,]+/).some((verb) => /^(read|get|list)$/.test(verb));
        const isOpen = /^\(?true\)?$/.test(condition);
        const isForMembers = /^\(?request\.auth(?:\.uid)?\s*!=\s*null\)?$/.test(condition);
        if (!isRead || !(isOpen || isForMembers)) return [];
        return [
          {
            kind: "operation",
            concept: id,
            at: place(from + at, from + at + whole.length),
            around: [],
            symbol: `the rule of ${collection}`,
            side: "server",
            guards: [],
            argument: null,
            traits: ["served", ...isOpen ? ["open-route"] : []]
          }
        ];
      }
    );
  });
}
function closeOf(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}
function withoutInner(text) {
  let depth = 0;
  return text.replace(/[^\n]/g, (one) => {
    if (one === "{") depth++;
    const shown = depth === 0 ? one : " ";
    if (one === "}") depth--;
    return shown;
  });
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

// src/extract/code/people/row-policies.ts
function policiesIn(sql2) {
  if (!/\b(policy|revoke|grant)\b/i.test(sql2)) return [];
  return statementsOf(tokensOf(sql2)).flatMap((tokens) => {
    const cursor = new Cursor(tokens);
    const does = ["create", "alter", "drop", "revoke", "grant"].find((verb) => cursor.take(verb));
    if (does === void 0) return [];
    const isPolicy = cursor.take("policy");
    if (isPolicy === /^(revoke|grant)$/.test(does)) return [];
    cursor.takeAll("if", "exists");
    const [at] = cursor.rest();
    const name = isPolicy ? cursor.name() : privilegeIn(cursor);
    const on = cursor.take("on") && tableIn(cursor);
    if (!at || name === null || !on) return [];
    const rest = cursor.rest().map(({ kind, text }) => kind === "string" ? "?" : text.toLowerCase());
    const isOfAccounts = isAccountTable(splitWords(on)) || isMadeOfAccounts(on, sql2);
    const later = renamed(cursor);
    const said = later ? [keyOfRule, keyOfClosing].map((of) => ({ key: of(name), givesTo: null, becomes: of(later) })) : isPolicy ? keptOf(does, name, rest.join(" ")) : rightsOf(does, rest);
    return said.map((one) => ({ ...one, table: on, isOfAccounts, from: at.from, to: at.to }));
  });
}
function tableIn(cursor) {
  cursor.takeAll("table");
  const [schema, dot] = cursor.rest();
  const name = cursor.name();
  return dot?.text === "." && !/^(public|api)$/i.test(schema?.text ?? "") ? null : name;
}
var isMadeOfAccounts = (table, sql2) => new RegExp(
  `\\bcreate\\s+table\\b[^;(]*\\b${literally(table)}\\b[^;]*(\\b(user_id|e?mail|username|user_name|password\\w*|avatar\\w*)\\b|\\bauth\\.)`,
  "i"
).test(sql2);
var keyOfRule = (name) => `policy ${name}`;
var keyOfClosing = (name) => `closed by ${name}`;
var renamed = (cursor) => cursor.take("rename") && cursor.take("to") ? cursor.name() : null;
function keptOf(does, name, said) {
  const [gives, closes] = [keyOfRule(name), keyOfClosing(name)];
  if (does === "drop") return [gives, closes].map((key) => ({ key, givesTo: null }));
  if (/^as restrictive\b/.test(said)) {
    const roles = /\bto (.*?)(?= using\b|$)/.exec(said)?.[1] ?? "public";
    const isForAll = /\bpublic\b/.test(roles) || /\banon\b/.test(roles) && /\bauthenticated\b/.test(roles);
    const isForMembers = /\bauth \. (uid|role|jwt) \( \)( \))? (is not null|=) /.test(said) && !/ = \w+\b| or | and /.test(said);
    const isChosen = /\busing \(/.test(said) && !/\busing \( true\b/.test(said) && !isForMembers;
    const isOfRead = /^(select|all)$/.test(/\bfor (\w+)\b/.exec(said)?.[1] ?? "all");
    return isForAll && isChosen && isOfRead ? [{ key: closes, givesTo: "nobody" }] : [];
  }
  const isSame = does === "alter" && !/\busing\b/.test(said);
  return isSame ? [] : [{ key: gives, givesTo: givenBy(said) }];
}
function privilegeIn(cursor) {
  const isOfAll = cursor.take("select") || cursor.take("all");
  cursor.takeAll("privileges");
  if (cursor.take("(")) {
    while (!cursor.take(")") && cursor.rest().length > 0) if (!cursor.name()) cursor.take(",");
  }
  return isOfAll ? "select" : null;
}
var rightsOf = (does, roles) => roles.filter((role) => /^(anon|authenticated)$/.test(role)).map((role) => ({ key: `closed to ${role}`, givesTo: does === "revoke" ? "nobody" : null }));
var isClosed = (keys) => keys.some((key) => key.startsWith("closed by ")) || ["anon", "authenticated"].every((role) => keys.includes(`closed to ${role}`));
function givenBy(said) {
  const command = /\bfor (\w+)\b/.exec(said)?.[1] ?? "all";
  if (!/^(select|all)$/.test(command) || !/\busing \( (?:\( )?true (?:\) )?\)/.test(said)) return null;
  const roles = /\bto ((?:[\w.]+ ?,? ?)+?)(?: using|$)/.exec(said)?.[1]?.split(/[\s,]+/).filter(Boolean) ?? ["public"];
  if (roles.some((role) => /^(public|anon|web_anon|anonymous)$/.test(role))) return "everybody";
  return roles.some((role) => /^(authenticated|members?|users?)$/.test(role)) ? "members" : null;
}
function policyDrafts({ table, givesTo, isOfAccounts }, concept, at) {
  if (givesTo === null || givesTo === "nobody" || concept !== "profile-visibility") return [];
  if (!isOfAccounts || !isPeopleTable(splitWords(table))) return [];
  return [
    {
      kind: "operation",
      concept,
      at,
      around: [],
      symbol: `the policy of ${table}`,
      side: "server",
      guards: [],
      argument: null,
      traits: ["served", ...givesTo === "everybody" ? ["open-route"] : []]
    }
  ];
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
  const policies = policiesIn(sql2).map((policy) => {
    const { table, key: column, givesTo, becomes, from, to } = policy;
    if (becomes) return { does: "rename", table, column, to: becomes };
    if (givesTo === null) return { does: "drop", table, column };
    return {
      does: "define",
      table,
      column,
      state: (of) => concepts.flatMap(({ id }) => policyDrafts({ ...policy, table: of }, id, place(from, to)))
    };
  });
  const columns = columnSteps(sql2).map((step) => {
    if (step.does === "drop" || step.does === "rename") return step;
    const { value, from, to } = step;
    const at = place(from, to);
    const state = (ownerName, column) => value === null ? [] : concepts.flatMap(
      (concept) => columnDrafts({ owner: `table ${ownerName}`, ownerName, column, at, value }, concept)
    );
    return { does: step.does, table: step.table, column: step.column, state };
  });
  return [...columns, ...policies];
}
function newestDefaults(changes) {
  const folders = new Set(changes.map(({ path }) => folderOf(path)));
  return [...folders].flatMap((folder) => {
    const sorted = changes.filter(({ path }) => folderOf(path) === folder).sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
    const tables = /* @__PURE__ */ new Map();
    for (const step of sorted.flatMap(({ steps }) => steps)) apply(step, tables);
    return [...tables].flatMap(([table, columns]) => {
      const closed = isClosed([...columns.keys()]);
      return [...columns].flatMap(
        ([column, state]) => closed && column.startsWith("policy ") ? [] : state(table, column)
      );
    });
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
    read2 = (await import("./chunk-VXEERQ2A.js")).readSingleFile;
  },
  script: (file) => read2(file)
};
var svelte_default = svelte;

// src/extract/code/sdk/addresses.ts
function scriptsIn(text, sdks) {
  if (!text.includes(".")) return [];
  return sdks.flatMap((sdk) => {
    const found = sdk.scripts.flatMap((sign) => {
      const address = sign.includes("/") ? `//${sign}` : sign;
      const at = text.indexOf(address);
      return at < 0 ? [] : [{ sdk, at: at + address.length - sign.length, sign }];
    });
    return found.slice(0, 1);
  });
}

// src/extract/code/templates/pug.ts
var isPug = (path) => /\.(pug|jade)$/i.test(path);
var STATEMENT = /^(if|else|unless|each|for|while|case|when|default|include|extends|block|mixin|append|prepend|doctype|template)\b(?![.#])/;
var TAG = /^(?:([a-z][\w-]*(?::[\w-]+)?)((?:[.#][\w:-]+)*)|((?:[.#][\w:-]+)+))/i;
var COMMENT = /^([ \t]*)\/\/.*(?:\n(?:\1[ \t]+\S.*|[ \t]*(?=\n)))*/gm;
var withoutPugComments = (text) => text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, " "));
function tagsOfPug(text) {
  const lines = linesOf(withoutPugComments(text));
  const open = [];
  const all = [];
  for (const { indent, content, at } of lines) {
    while (open.length > 0 && open.at(-1).indent >= indent) open.pop();
    const above = open.flatMap(({ tags }) => tags);
    const own = tagsOf(content, at, above.map(({ name }) => name).toReversed());
    const last = own.at(-1);
    const said = last ? last.printed ? `{{${last.printed.code}}}` : last.inner : /^\|\s?(.*)/.exec(content)?.[1];
    for (const one of above) one.inner += ` ${said ?? ""}`;
    all.push(...own);
    if (own.length > 0) open.push({ indent, tags: own });
  }
  return all;
}
function tagsOf(content, at, around) {
  const bare = /^!?=\s*(.+)$/.exec(content);
  if (bare) return [tag("", "", { code: bare[1], at }, "", at, content.length, around)];
  const named2 = STATEMENT.test(content) ? null : TAG.exec(content);
  if (!named2) return [];
  const name = named2[1]?.toLowerCase() ?? "div";
  const attributes = content[named2[0].length] === "(" ? insideOf(content, named2[0].length) : "";
  const rest = content.slice(named2[0].length + attributes.length);
  const nested = /^:\s+/.exec(rest);
  if (nested) {
    const inner = rest.slice(nested[0].length);
    return [
      tag(name, attributes, null, "", at, content.length - rest.length, around, content.length - rest.length),
      ...tagsOf(inner, at + content.length - inner.length, [name, ...around])
    ];
  }
  const print = /^!?=\s*(.+)$/.exec(rest);
  const printed = print && { code: print[1], at: at + content.length - print[1].length };
  return [
    tag(name, attributes, printed, print ? "" : rest.trim(), at, content.length, around, content.length - rest.length)
  ];
}
var tag = (name, attributes, printed, inner, at, length, around, head = 0) => ({ name, attributes, printed, inner, at, length, head, around });
function insideOf(text, from) {
  let [depth, quote] = [0, ""];
  for (let index = from; index < text.length; index++) {
    const sign = text[index];
    if (quote) quote = sign === quote ? "" : quote;
    else if (/["'`]/.test(sign)) quote = sign;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return text.slice(from, index + 1);
  }
  return text.slice(from);
}
function linesOf(text) {
  const lines = [];
  for (let from = 0; from < text.length; ) {
    const blank2 = /^[ \t]*/.exec(text.slice(from))[0].length;
    const start = from + blank2;
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const open = TAG.exec(text.slice(start, end))?.[0].length;
    if (open !== void 0 && text[start + open] === "(") {
      const closed = start + open + insideOf(text, start + open).length;
      end = Math.max(end, text.indexOf("\n", closed) < 0 ? text.length : text.indexOf("\n", closed));
    }
    if (end > start) lines.push({ indent: blank2, content: text.slice(start, end).trimEnd(), at: start });
    from = end + 1;
  }
  return lines;
}

// src/extract/code/templates/page-controls.ts
var PRESSED = /<(button|a)\b([^>]*)>([^]{0,400}?)<\/\1\s*>/gi;
var KEY2 = /\(\s*["'`]([\w:.\s-]{3,60})["'`]|\{%\s*trans\s+["']([^"']{3,60})["']|\{\{\{?#?\s*(?:t|tr|tx|trans|translate|i18n|_{1,2})\s+["']([\w:.\s-]{3,60})["']/;
var OF_TEXT = /[.:](name|title|label|text|tooltip|button|link|action|cta)$/i;
var TITLE = /\btitle=(["'])((?:\{\{[^{}]*\}\}|<%[^%]*%>|(?!\1|\{\{|<%).)*)\1/;
var PEOPLE2 = /\b(users?|posts?|comments?|messages?|members?|profiles?|accounts?|players?|abuse)/i;
var OFFICE = /(^|\/)(admin|acp|mods?|moderation|moderator|staff|dashboard|manage)(\/|[-_.])/i;
var COMMENTS2 = /<!--[^]*?-->|\{\{!--[^]*?--\}\}|\{#[^]*?#\}|<%#[^]*?%>|\{%-?\s*comment\b[^]*?endcomment\s*-?%\}/g;
var isOffice = (path) => OFFICE.test(path);
var isOfWriting = (path, { unlike }) => path.replace(/\.[^./]+$/, "").split("/").slice(-2).some((name) => hasAnyPhrase(splitWords(name), unlike.within));
var shownText = (text) => text.replace(COMMENTS2, (comment) => comment.replace(/[^\n]/g, " "));
function pageControls({ path, text }, concept) {
  if (concept.fact !== "control" || isOffice(path) || !PEOPLE2.test(text) || isOfWriting(path, concept)) return [];
  const place = lineReader(path, text);
  const drafts = [];
  for (const { attributes, inner, from, length } of isPug(path) ? pressedInPug(text) : pressedIn(text)) {
    const label = labelIn(inner) ?? labelIn(TITLE.exec(attributes)?.[2] ?? "");
    if (label === null || !isLabelOf(label, concept) || isCountry(label) || DOCUMENT.test(attributes)) continue;
    drafts.push({
      kind: "operation",
      concept: concept.id,
      at: place(from, from + length),
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
var pressedIn = (text) => [...shownText(text).matchAll(PRESSED)].map(({ 0: whole, 2: attributes = "", 3: inner = "", index }) => ({
  attributes,
  inner,
  from: index,
  length: whole.indexOf(">") + 1
}));
var pressedInPug = (text) => tagsOfPug(text).flatMap(
  ({ name, attributes, printed, inner, at, length }) => /^(button|a)$/.test(name) ? [{ attributes, inner: printed ? `{{${printed.code}}}` : inner, from: at, length }] : []
);
var DOCUMENT = /\bhref=["'][^"']+\.(pdf|docx?|odt|xlsx?|csv|epub)(["'?#])/i;
function labelIn(markup) {
  const key = KEY2.exec(markup);
  if (key) return (key[1] ?? key[2] ?? key[3]).replace(OF_TEXT, "").replace(/^.*[:.](?=\w)/, "");
  const shown = markup.replace(/<[^>]*>|\{[{%#][^]*?[}%#]\}+|<%[^]*?%>/g, " ").replace(/\s+/g, " ").trim();
  return shown === "" || shown.length > 60 ? null : shown;
}
var isCountry = (label) => /^flag$/i.test(label);

// src/extract/code/templates/page-films.ts
var PUT = /<%[-=]?([^]*?)%>|\{\{\{?-?([^]*?)-?\}?\}\}|[#$]\{([^{}]*)\}/g;
var FILE = /(^|[/'"])[\w][\w.-]*\.(mp4|m4v|webm|mov|ogv|ogg|mp3|m4a|wav)\b/i;
var QUOTED = /'[^']*'|"[^"]*"/g;
var CHOICE = /\|\||\?|\b(default|or|else|if)\b/;
var OF_PLACE = /^(site|shop|section|settings|theme|config|cfg|env|process)$/;
var BASE = /^(base|root|prefix|assets?|static|cdn|public|path|url|dir|host|origin)$/;
function isGivenFilm(source) {
  const put = [...source.matchAll(PUT)].map((one) => ({
    said: (one[1] ?? one[2] ?? one[3] ?? "").trim(),
    isFirst: one.index === 0
  }));
  const around = source.replace(PUT, " ").trim();
  return !put.every(
    ({ said, isFirst }) => namesFile(said) || isOfPlace(said) || isFirst && put.length === 1 && isBase(said) && FILE.test(around) && around.startsWith("/")
  );
}
function namesFile(said) {
  const beside = said.replace(QUOTED, "");
  return (said.match(QUOTED) ?? []).some((one) => FILE.test(one)) && !CHOICE.test(beside) && !/\+|[\w$]\.[\w$]+(?![\w$]*\s*\()/.test(beside) && (/^[\w$.]+\s*\(/.test(said) || /^['"]/.test(said));
}
function isOfPlace(said) {
  const [first = "", ...members] = said.split(".");
  if (CHOICE.test(said) || !/^[\w$.[\]\s|-]+$/.test(said)) return false;
  return members.length > 0 && OF_PLACE.test(first) || members.length === 0 && isCamera(said);
}
var isCamera = (said) => splitWords(said).some((word) => /^(camera|webcam)$/.test(word));
var isBase = (said) => /^[\w$]+$/.test(said) && BASE.test(splitWords(said).at(-1) ?? "");

// src/extract/code/templates/page-forms.ts
var PASSWORD = /\btype\s*=\s*["']?password/i;
var PERSON2 = /\bname\s*=\s*["'][\w[\].-]*(e-?mail|user_?name|nick_?name|display_?name|full_?name|name|handle|phone)\b/i;
var PRESSED2 = /<button\b[^>]*>([^]*?)<\/button|<input\b(?=[^>]*\btype\s*=\s*["']?submit)[^>]*\bvalue\s*=\s*["']([^"']*)/gi;
var NO_TEXT = /<[^>]*>|<%[^]*?%>|\{\{[^]*?\}\}/g;
var SIGNS_UP = /^(sign ?up|register|registration|create( (an|your|new|my))* account|join( now| us)?|get started)\b/i;
var SAYS_AGE = /\b(1[0-9]|2[01])\s*(\+|years?|or older|and over|or over)|(over|least|older than)\s+(1[0-9]|2[01])\b/i;
var FOR_ELSE = /\bname\s*=\s*["'][\w[\].-]*\b(host|hostname|port|database|db_?name|smtp\w*)\b|<select\b[^>]*\bname\s*=\s*["'][\w[\].-]*roles?\b[^]*?<option\b[^>]*(>|=["'])\s*(admin|staff|moderator|manager)/i;
function textsPressed(inner) {
  const buttons = [...inner.matchAll(PRESSED2)].map(([whole, button, value]) => ({
    text: (button ?? value ?? "").replace(NO_TEXT, " ").replace(/\s+/g, " ").trim(),
    sends: !/^<button\b[^>]*\btype\s*=\s*["']?button/i.test(whole)
  }));
  const sending = buttons.filter(({ sends }) => sends);
  return (sending.length > 0 ? sending : buttons).map(({ text }) => text);
}
var INTO = /<input\b(?=[^>]*\btype\s*=\s*["']?password)[^>]*?\bname\s*=\s*["']([\w.[\]-]+)/gi;
var OF_THING = /^(wi_?fi|wlan|ssid|network|router|device|camera|printer|room|meeting|lobby|game|table|smtp|imap|ftp|mqtt|vpn|proxy|db|database|archive|zip|pdf|file|share|link)[_.-]?(pass|pw)/i;
var isOfThing = (inner) => {
  const names = [...inner.matchAll(INTO)].map(([, name]) => name);
  return names.length > 0 && names.every((name) => OF_THING.test(name));
};
var PUTS_UP = /^\/?(setup|install|installation|installer|first-?run)(\/|$)/i;
function signUpForm(form, path) {
  const { attributes, inner } = form;
  if (isMadeElsewhere(path) || !PASSWORD.test(inner) || !PERSON2.test(inner) || FOR_ELSE.test(inner)) return null;
  if (isOfThing(inner)) return null;
  const address = (attributes.get("action") ?? "").replace(/[?#].*$/, "");
  if (PUTS_UP.test(address)) return null;
  const last = address.split("/").findLast((part) => part !== "" && !/[<{#$]/.test(part)) ?? "";
  const names = [last, attributes.get("id") ?? "", attributes.get("name") ?? ""];
  const file = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const pressed = textsPressed(inner);
  const isSaid = names.some(isSignUpName) || pressed.some((text) => SIGNS_UP.test(text));
  const isOfFile = address === "" && isSignUpName(file) && !pressed.some((text) => /^(log|sign) ?in\b/i.test(text));
  if (!isSaid && !isOfFile) return null;
  const fields = [...inner.matchAll(/\b(?:name|id)\s*=\s*["']([\w.[\]-]+)["']/gi)].map(([, name]) => name);
  const asksAge = fields.some((name) => isBirthName(name) || AGE.test(name)) || SAYS_AGE.test(inner.replace(NO_TEXT, " "));
  return { symbol: "form", traits: ["form", ...asksAge ? ["asks-age"] : []] };
}
var GIVEN = /<%[-=]?([^]*?)%>|\{\{\{?([^]*?)\}?\}\}|[#$]\{([^{}]*)\}/;
var TALKS2 = /^(messages?|dms?|direct-?messages?|private-?messages?|pms?|inbox|conversations?|chats?)$/i;
var PERSON_GIVEN = /\b(user|profile|member|author|friend|person|player|owner|seller|sender|recipient|receiver|account|other|peer|partner)\w*\s*[.[]|\b(user|recipient|receiver|friend|other|to|peer|partner|profile|member)_?(id|name)\b|\busername\b/i;
var WORDS = /<textarea\b|\bname\s*=\s*["'][\w[\].-]*(message|text|body|content|msg)\b/i;
function messageForm({ attributes, inner }) {
  if (!/^post$/i.test(attributes.get("method") ?? "") || !WORDS.test(inner)) return null;
  return leadsToTalk(attributes.get("action") ?? "") ? { symbol: "form", traits: ["offers"] } : null;
}
function leadsToTalk(address) {
  const given = GIVEN.exec(address);
  const who = given?.slice(1).find((one) => one !== void 0);
  if (!given || !who || !PERSON_GIVEN.test(who)) return false;
  const [before, after] = [address.slice(0, given.index), address.slice(given.index + given[0].length)];
  const parts = [...before.split(/[/?&=]/), ...after.split(/[/?&=]/)].filter((part) => part !== "");
  return parts.some((part) => TALKS2.test(part)) && !parts.some((part) => /^(delete|remove|report|read|block|archive)$/i.test(part));
}
var PEOPLE3 = /^(users?|people|members?|profiles?|accounts?|players?|friends?)$/i;
var LOOKS = /^(search|find|lookup|discover)$/i;
var OF_WORK = /^(teams?|workspaces?|org|organi[sz]ations?|company|staff|employees|crew|projects?)$/i;
var PLACE2 = /\b(search|find|look)( (for|up|by|other|your|all|new|any|some|more|through|the|a|among))* (users?|people|members?|friends?|persons?|someone|players?(?=\W*$))\b/i;
var BY = /\b(search|find|look)\b[^"']{0,20}\bby\b/i;
function searchForm({ attributes, inner }) {
  if (/^post$/i.test(attributes.get("method") ?? "")) return null;
  const parts = (attributes.get("action") ?? "").split(/[/?&=.-]/).filter((part) => part !== "");
  const isOfWork = parts.some((part) => OF_WORK.test(part));
  const namesPeople = parts.some((part) => PEOPLE3.test(part));
  const isOfPeople = namesPeople && parts.some((part) => LOOKS.test(part)) && !isOfWork;
  const field = /<input\b(?=[^>]*\bplaceholder\s*=\s*["']([^"']*))(?![^>]*\btype\s*=\s*["']?(submit|hidden|password|email))/i;
  const said = field.exec(inner)?.[1] ?? "";
  const isOfOther = BY.test(said) && parts.length > 0 && !namesPeople && !parts.some((part) => LOOKS.test(part));
  return isOfPeople || PLACE2.test(said) && !isOfOther ? { symbol: "form", traits: ["asked"] } : null;
}

// src/extract/code/template-scripts.ts
function withoutTags(text) {
  return withoutElse(text).replace(/<!--[\s\S]*?-->/g, blank).replace(/<\?[\s\S]*?\?>/g, blank).replace(/<%([=-])?[\s\S]*?%>/g, (tag2, prints) => prints ? named(tag2) : blank(tag2)).replace(/\{%[\s\S]*?%\}|\{#[^\n]*?#\}/g, blank).replace(
    /\{\{\{?\s*([#/^!>~]|else\b|if\b|each\b|end\b|function\b)?(?:[^{}]|\{[^{}]*\})*?\}?\}\}/g,
    (tag2, control) => control && control !== "~" ? blank(tag2) : named(tag2)
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
var named = (text) => {
  const [first = "", ...others] = text.split("\n");
  return ["_".repeat(first.length), ...others.map(blank)].join("\n");
};

// src/extract/code/templates/page-tags.ts
var GIVEN2 = /(?:<%[^]*?%>|\{\{[^]*?\}\}|"[^"]*"|'[^']*'|[^'"<>])*/.source;
var TAG2 = new RegExp(`<(input|select|video|audio|form|a)\\b(${GIVEN2})>`, "gi");
var ATTRIBUTE = /([\w@#:.[\]()*-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>,)]+))?/g;
function tagsOfPage(path, text) {
  return isPug(path) ? inPug(text) : inMarkup(withoutScripts(shownText(text)));
}
function withoutScripts(text) {
  const scripts = inlineScripts(text);
  return scripts === null ? text : text.replace(/[^\n]/g, (one, at) => scripts[at] === one ? " " : one);
}
function inMarkup(text) {
  const tags = [];
  let form = null;
  let end = 0;
  for (const { 0: whole, 1: name = "", 2: given = "", index } of text.matchAll(TAG2)) {
    if (form && index > end) form = null;
    const attributes = attributesIn(given);
    if (name.toLowerCase() === "form") {
      const from = index + whole.length;
      const close = text.indexOf("</form", from);
      end = close < 0 ? text.length : close;
      form = { attributes, from: index, length: whole.length, inner: text.slice(from, end) };
    }
    tags.push({ name: name.toLowerCase(), attributes, from: index, length: whole.length, form });
  }
  return tags;
}
function inPug(text) {
  let form = null;
  return tagsOfPug(text).map(({ name, attributes: given, inner, at, head, around }) => {
    const attributes = attributesIn(given.replace(/^\(|\)$/g, ""));
    if (name === "form") form = { attributes, from: at, length: head, inner };
    return { name, attributes, from: at, length: head, form: name === "form" || around.includes("form") ? form : null };
  });
}
var attributesIn = (given) => new Map(
  [...given.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [
    name.toLowerCase(),
    value.replace(/^(["'])([^]*)\1$/, "$2")
  ])
);

// src/extract/code/templates/page-fields.ts
var READERS = {
  "age-collection": { may: /birth|\bdob|dob\b|yob/i, said: birthField },
  "image-upload": { may: /type\s*=\s*["']?file/i, said: pictureField },
  autoplay: { may: /autoplay/i, said: filmThatStarts },
  "sign-up": { may: /password/i, said: ofForm(signUpForm) },
  "dm-send": { may: /messages?|dms?\b|\bpms?\b|inbox|conversation|chats?/i, said: toSomebody },
  "search-discoverability": { may: /search|find/i, said: ofForm(searchForm) }
};
function ofForm(read5) {
  return ({ name, form }, path) => name === "form" && form ? read5(form, path) : null;
}
function toSomebody({ name, attributes, form }) {
  if (name === "form") return form && messageForm(form);
  return name === "a" && leadsToTalk(attributes.get("href") ?? "") ? { symbol: "a", traits: ["offers"] } : null;
}
function pageFields({ path, text }, concept) {
  const reader = READERS[concept.id];
  if (!reader || !reader.may.test(text) || isOffice(path) || isOfWriting(path, concept)) return [];
  const place = lineReader(path, text);
  const told = /* @__PURE__ */ new Set();
  return tagsOfPage(path, text).flatMap((tag2) => {
    const said = reader.said(tag2, path);
    const one = tag2.form && `${tag2.form.from} ${said?.symbol.replace(PART, "")}`;
    if (!said || one !== null && told.has(one)) return [];
    if (one !== null) told.add(one);
    return [
      {
        kind: "operation",
        concept: concept.id,
        at: place(tag2.from, tag2.from + tag2.length),
        around: [],
        symbol: said.symbol,
        side: "client",
        guards: [],
        argument: null,
        traits: said.traits
      }
    ];
  });
}
var PART = /[_.-]?(day|month|year|dd|mm|yyyy)$/i;
var NAMES = ["name", "formcontrolname", "v-model", "ng-model", "[(ngmodel)]", "data-field", "id"];
var nameOfField = ({ attributes }, fits) => {
  const said = NAMES.map((key) => (attributes.get(key) ?? "").split(/[.[\]]/).findLast((part) => part !== "") ?? "");
  return said.find(fits) ?? null;
};
var isTyped = ({ name, attributes }) => /^(input|select)$/.test(name) && !/^(hidden|checkbox|radio|submit|button|search|file|image)$/i.test(attributes.get("type") ?? "") && !["disabled", "readonly"].some((one) => attributes.has(one));
var looksFor = ({ form }) => form !== null && (/^get$/i.test(form.attributes.get("method") ?? "") || form.attributes.get("role") === "search");
var ABOUT3 = phrasesOf(
  "show share display public hide notify remind filter search min max from to before after".split(" ")
);
var OF_PET = /\b(name|id)\s*=\s*["']?[\w[\].-]*(breed|species|pet)\b/i;
function birthField(tag2) {
  if (!isTyped(tag2) || looksFor(tag2) || OF_PET.test(tag2.form?.inner ?? "")) return null;
  const symbol = nameOfField(tag2, (name) => isBirthName(name) && !hasAnyPhrase(splitWords(name), ABOUT3));
  return symbol === null ? null : { symbol, traits: ["field"] };
}
var PICTURES = phrasesOf(["image", "avatar", "photo", "picture", "banner", "cover", "thumbnail", "video", "media"]);
function pictureField(tag2) {
  const { name, attributes } = tag2;
  if (name !== "input" || !/^file$/i.test(attributes.get("type") ?? "") || attributes.has("disabled")) return null;
  const isTaken = tag2.form !== null || [...attributes.keys()].some((key) => /^(name|hx-|wire:|v-|x-|ng-|\(|@)/.test(key));
  if (!isTaken) return null;
  const accepted = attributes.get("accept");
  if (accepted) return /image|video|png|jpe?g|webp/i.test(accepted) ? { symbol: "input", traits: ["client"] } : null;
  const said = nameOfField(tag2, (one) => hasAnyPhrase(splitWords(one), PICTURES));
  return said === null ? null : { symbol: said, traits: ["client"] };
}
function filmThatStarts({ name, attributes }) {
  const isFilm = name === "video" || name === "audio";
  if (!isFilm || !attributes.has("autoplay") || /^false$/i.test(attributes.get("autoplay"))) return null;
  const source = attributes.get("src");
  if (!source) return null;
  const isGiven = isGivenFilm(source);
  const isSilent = attributes.has("muted") && attributes.has("loop") && !attributes.has("controls");
  return {
    symbol: "autoplay",
    traits: ["on", ...isGiven ? [] : ["own-content"], ...isSilent ? ["silent-loop"] : []]
  };
}

// src/extract/code/templates/page-surfaces.ts
var PRINTED = /<%[-=]([^]*?)%>|\{\{\{?(?!\s*(?:[#/^>!&~]|else\b|if\b|each\b|end\b))([^{}]+?)\}?\}\}|\{((?:\.\/)?[a-z]\w*(?:\.\w+)+|\.\/\w+)\}|[#!]\{([^{}\n]+)\}/gi;
var PATH = /(?<![\w$.'"/])(?:\.\/|this\.|@?\b)?([a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)*)(?!\s*\()/gi;
var PEOPLE4 = /\b(author|user|username|displayname|nickname|avatar|sender|fromuser|member|poster|creator|profile|screen_?name|account)/i;
var EACH = /\{\{\{?#?\s*(?:each|for)\s+([\w.$/]+)|\{%-?\s*for\s+\w+(?:\s*,\s*\w+)*\s+in\s+([\w.$]+)|<%[^%]*?([\w$.]+)\.(?:forEach|map)\(|<%[^%]*?\bof\s+([\w$.]+)\s*\)|<!--\s*BEGIN\s+([\w.]+)|\beach\s+\w+(?:\s*,\s*\w+)?\s+in\s+([\w$.]+)/gi;
var INCLUDES = /<%-?\s*include\b|\{\{\{?>|\{%-?\s*include\b|<!--\s*(?:IMPORT|INCLUDE)\b|^\s*include\s+\S|@include\b|\{\{\s*(?:partial|render)\b/m;
var MIXIN = /^\s*\+[a-z]/im;
var PARTIAL = /(^|\/)(partials?|includes?|components?|fragments?|blocks?|snippets?|_[^/]+)(\/|$)|(^|\/)_[^/]+$/i;
var OWN = /(^|\/)(blog|news|docs?|legal|about|flags?|post-queue|queue|bans?|moderators?|help|faq|landing|changelog|settings|compose[rd]?|setup|install|errors?|log-?in|sign-?in|sign-?up|register)(\/|[-_.])/i;
var TEMPLATE = /<script\b[^<>]*\btype=["'](?:text\/)?(?:x-)?[\w-]*(?:template|tmpl|handlebars|mustache|html)[\w-]*["'][^<>]*>/gi;
var MAIL = /<table\b[^>]*\srole=["']presentation["']|\sxmlns:[vo]=["']urn:/i;
var FEED = /(^|\/)(templates|views)\/([^/]+\/)*(atom|rss)\//i;
var ENTRY = /<\?xml\b|<(rss|feed|entry|channel|item|atom:\w+)\b/i;
var LAID_OUT = /<(html|body|main|article|section|aside|header|footer|nav|form|button|div|ul|ol|table|h[1-6])\b|\sclass=|@?\bextends\b|\blayout\b/i;
var isOfFeed = (path, text) => FEED.test(path) && (ENTRY.test(text) || !isPug(path) && !LAID_OUT.test(text));
function pageSurfaces(file, concept, controls) {
  const { path, text } = file;
  if (concept.fact !== "surface" || isOffice(path) || OWN.test(path) || !PEOPLE4.test(text)) return [];
  if (isOfWriting(path, concept) || MAIL.test(text) || isOfFeed(path, text)) return [];
  const place = lineReader(path, text);
  const found = /* @__PURE__ */ new Map();
  for (const { code, from, length, before } of isPug(path) ? printedInPug(text) : printedIn(text)) {
    const said = saidBy(code, before, path);
    if (!said) continue;
    const list = found.get(said.kind.content) ?? [];
    list.push({ at: place(from, from + length), symbol: said.symbol });
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
    const isOpen = PARTIAL.test(path) || INCLUDES.test(text) || isPug(path) && MIXIN.test(text);
    const gap = isOpen ? { at: first.at, message: "what the page around it and the parts that it takes in show could not be followed" } : null;
    const also = others.map((one) => ({ at: one.at, message: `${one.symbol} is shown too` }));
    return [
      { ...base, gap, ...first, ...also.length > 0 && { also } },
      ...others.map((one) => ({ ...base, gap, ...one, isRepeated: true }))
    ];
  });
}
function printedIn(text) {
  const shown = shownText(text).replace(TEMPLATE, (tag2) => " ".repeat(tag2.length));
  const plain = shown.replace(PRINTED, (tag2) => " ".repeat(tag2.length));
  return codesIn(shown).filter(
    ({ from }) => plain.lastIndexOf("<", from) <= plain.lastIndexOf(">", from) && !isInField(plain, from)
  );
}
var codesIn = (shown) => [...shown.matchAll(PRINTED)].map((match) => ({
  code: match[1] ?? match[2] ?? match[3] ?? match[4] ?? "",
  from: match.index,
  length: match[0].length,
  before: shown.slice(0, match.index)
}));
function printedInPug(text) {
  const shown = withoutPugComments(text);
  const tags = tagsOfPug(text);
  const isInTag = (from) => {
    const last = tags.findLast(({ at }) => at <= from);
    return last !== void 0 && (from < last.at + last.head || isOfField(last));
  };
  return [
    ...tags.flatMap(
      (one) => one.printed && !isOfField(one) ? [
        {
          code: one.printed.code,
          from: one.printed.at,
          length: one.printed.code.length,
          before: shown.slice(0, one.at)
        }
      ] : []
    ),
    ...codesIn(shown).filter(({ from }) => !isInTag(from))
  ];
}
var isOfField = ({ name, around }) => [name, ...around].some((one) => FIELD2.test(one));
var FIELD2 = /^(textarea|title|script|style|option|button)$/;
var isInField = (plain, at) => {
  const open = Math.max(
    ...["<textarea", "<title", "<script", "<style", "<option", "<button"].map((tag2) => plain.lastIndexOf(tag2, at))
  );
  return open >= 0 && !/<\/(textarea|title|script|style|option|button)/.test(plain.slice(open, at));
};
function saidBy(code, before, path) {
  const bare = code.replace(MEMBER, ".$2").replace(/(["'`])[^]*?\1/g, "");
  for (const [, chain] of bare.matchAll(PATH)) {
    const names = chain.split(/\??\./);
    const member = memberWord(names.at(-1));
    const owners = names.slice(0, -1);
    const own = kindOf(owners);
    const isBare = own.length === 0 && owners.every(saysNothing);
    const kinds2 = isBare ? kindOf([listAround(before)]).concat(ofFile(path)) : own;
    const kind = kinds2.find(({ members }) => members.test(member));
    if (kind && (!isBare || /^(content|body|text|bio)$/.test(member))) return { kind, symbol: chain };
  }
  return null;
}
var MEMBER = /\[\s*(["'])([a-z_$][\w$]*)\1\s*\]/gi;
var saysNothing = (owner) => isNeutral(owner) || /^[a-z]{0,2}docs?$/.test(owner);
var listAround = (before) => {
  const last = [...before.matchAll(EACH)].at(-1);
  const name = last?.slice(1).find((one) => one !== void 0) ?? "";
  return name.split(/[./]/).at(-1) ?? "";
};
function ofFile(path) {
  const words = path.replace(/\.[^/]+$/, "").split("/").slice(-2).flatMap((part) => [...splitWords(part)]);
  const content = words.some((word) => /^(chats?|messages?|dms?|inbox)$/.test(word)) ? "message" : words.some((word) => /^(comments?|repl(y|ies))$/.test(word)) ? "comment" : words.some((word) => /^(posts?|feed|topic|timeline|discussions?|threads?)$/.test(word)) ? "post" : null;
  return KINDS2.filter((one) => one.content === content);
}

// src/extract/code/formats/template.ts
var OTHER = /(^|\/)(docs?|documentation|e?mails?|mailers?|newsletters?|e?mail[-_]templates?|examples?|demos?|playgrounds?|benchmarks?|coverage|reports?)\/|(^|\/)(test|demo|example|playground|sandbox)\.[^/]+$|\.(md|txt|xml|json|ya?ml|css|svg)\.[^./]+$/i;
var template = {
  name: "page template",
  isFormatOf: (path) => /\.(html?|ejs|eta|hbs|handlebars|njk|mustache|liquid|twig|tpl|pug|jade)$/i.test(path) && !OTHER.test(path),
  side: "client",
  read: (file, concepts) => ({
    drafts: concepts.flatMap((concept) => [
      ...loadedIn(file, concept),
      ...pageControls(file, concept),
      ...pageFields(file, concept),
      ...pageSurfaces(
        file,
        concept,
        concepts.filter((one) => one.fact === "control")
      )
    ]),
    troubles: []
  }),
  script({ path, text }) {
    if (isPug(path)) return null;
    const scripts = inlineScripts(withoutTags(text));
    return scripts === null ? null : { text: scripts, originOf: (offset) => offset };
  }
};
var template_default = template;
function loadedIn({ path, text }, { id, sdks }) {
  if (sdks.length === 0) return [];
  const plain = withoutTags(text);
  const inline = isPug(path) ? "" : inlineScripts(plain) ?? "";
  const place = lineReader(path, text);
  const drafts = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { address, from } of addressesIn(plain, isPug(path))) {
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
function* addressesIn(text, byLine) {
  const pattern = byLine ? /^.+$/gm : /<(?:script|iframe|img)\b[^>]*?\s(?:data-)?src\s*=\s*["']?([^"'\s>]+)/gi;
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
    read3 = (await import("./chunk-PKLQH2TS.js")).readSingleFile;
  },
  script: (file) => read3(file)
};
var vue_default = vue;

// src/extract/code/formats/index.ts
var FORMATS = [
  angular_default,
  compiler_configuration_default,
  dependencies_default,
  firestore_rules_default,
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
var STORIES = /^(packages\/[^/]+\/|apps\/[^/]+\/)?stories\/|(^|\/)src\/stories\/(.+\/)?[^/]+\.(jsx?|tsx|vue|svelte|mdx)$/i;
var OF_STORYBOOK = /(^|\/)\.storybook\/|\.stories\.[^/]+$/i;
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
  [/\.(stories|story)\.[^/]+$|(^|\/)(\.storybook|storybook\/stories|__stories__)\//i, "story"],
  // Where Storybook puts its examples. Elsewhere, and in what a server runs, stories are what people tell: `services/stories/`.
  [STORIES, "story"],
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
  const hasStorybook = entries.some(({ path }) => OF_STORYBOOK.test(path));
  for (const entry of entries) {
    const language = languageOf(entry.path);
    if (language === null || !isClaimed(entry.path)) continue;
    const isLarge = entry.size > MAX_CODE_BYTES;
    const reason = !included(entry.path) ? "outside code.include" : excluded(entry.path) ? "in code.exclude" : nameReason(entry.path, scope, hasStorybook) ?? (isLarge && formatOf(entry.path)?.isDataWhenLarge ? "data" : null);
    if (reason !== null && formatOf(entry.path)?.isCode === false) continue;
    const problem = reason === null && isLarge ? "larger than 1 MiB" : null;
    files.push({ path: entry.path, language, excluded: reason, problem });
  }
  return files;
}
var FIXED = /* @__PURE__ */ new Set([MIGRATION, "type declarations", "minified"]);
function nameReason(path, { include }, hasStorybook) {
  for (const [part, reason] of PARTS) {
    if (!part.test(path) || part === STORIES && !hasStorybook) continue;
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
  read4 ??= (await import("./chunk-DY3QCIGO.js")).elementsAt;
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
  matcher,
  leavesFolder,
  escapeGlob,
  allKinds,
  findKind,
  findSetting,
  settingNames,
  optionNames,
  SAFEGUARDS,
  REPORTING_POINTS,
  AGE_METHODS,
  compileSdks,
  bareName,
  isOfPackage,
  endsIn,
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
  isPeopleTable,
  isKnownBy,
  searchesPeople,
  listsPeople,
  findsByContact,
  DETAIL_WORDS,
  isOfSomebody,
  partsOfKey,
  EVENTS,
  settingNamed,
  shortFor,
  isGroup,
  couldNameSetting,
  agreedOption,
  weakestOption,
  columnDraft,
  readPrisma,
  columnSteps,
  changeOfScript,
  newestDefaults,
  scriptsIn,
  isPaper,
  readsOtherwise,
  isLabelOf,
  mayHoldLabel,
  BIRTH_TOKENS,
  holdsBirth,
  isBirthName,
  AGE,
  isSignUpName,
  isMadeElsewhere,
  KINDS2 as KINDS,
  memberWord,
  kindsNamed,
  isNeutral,
  isUnsaid,
  isUnsaidOf,
  kindOf,
  MIGRATION,
  BACK_OFFICE,
  selectFiles,
  languageOf,
  formatOf,
  mayHoldScript,
  exclusionOf,
  isCodePath
};
