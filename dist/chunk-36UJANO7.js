import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  NOTICE_LANES,
  laneOf,
  leavesKnownGaps
} from "./chunk-2MRPMUZN.js";
import {
  FOREIGN_FOLDERS,
  decode
} from "./chunk-BKH3HDMM.js";
import {
  UnreadableFile
} from "./chunk-HOJX2V4G.js";
import {
  joinPath
} from "./chunk-WKF3AR7X.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./chunk-DFPZNH55.js";
import {
  canonicalJson,
  sha256
} from "./chunk-HYXXJWIY.js";
import {
  count,
  didYouMean,
  listOf,
  visible,
  wellFormed
} from "./chunk-E4KCALTW.js";
import {
  comparePlaces,
  compareText,
  formatPlace,
  topOf
} from "./chunk-2T5XBO22.js";
import {
  __commonJS,
  __toESM
} from "./chunk-MG3GE3W2.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open2, close, replace = open2) => (input) => {
      let string = "" + input, index = string.indexOf(close, open2.length);
      return ~index ? open2 + replaceClose(string, close, replace, index) + close : open2 + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// node_modules/js-tokens/index.js
var require_js_tokens = __commonJS({
  "node_modules/js-tokens/index.js"(exports) {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.default = /((['"])(?:(?!\2|\\).|\\(?:\r\n|[\s\S]))*(\2)?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\}?)*\}?)*(`)?)|(\/\/.*)|(\/\*(?:[^*]|\*(?!\/))*(\*\/)?)|(\/(?!\*)(?:\[(?:(?![\]\\]).|\\.)*\]|(?![\/\]\\]).|\\.)+\/(?:(?!\s*(?:\b|[\u0080-\uFFFF$\\'"~({]|[+\-!](?!=)|\.?\d))|[gmiyus]{1,6}\b(?![\u0080-\uFFFF$\\]|\s*(?:[+\-*%&|^<>!=?({]|\/(?![\/*])))))|(0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d*\.\d+|\d+\.?)(?:[eE][+-]?\d+)?)|((?!\d)(?:(?!\s)[$\w\u0080-\uFFFF]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+)|(--|\+\+|&&|\|\||=>|\.{3}|(?:[+\-\/%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2})=?|[?~.,:;[\](){}])|(\s+)|(^$|[\s\S])/g;
    exports.matchToToken = function(match) {
      var token = { type: "invalid", value: match[0], closed: void 0 };
      if (match[1]) token.type = "string", token.closed = !!(match[3] || match[4]);
      else if (match[5]) token.type = "comment";
      else if (match[6]) token.type = "comment", token.closed = !!match[7];
      else if (match[8]) token.type = "regex";
      else if (match[9]) token.type = "number";
      else if (match[10]) token.type = "name";
      else if (match[11]) token.type = "punctuator";
      else if (match[12]) token.type = "whitespace";
      return token;
    };
  }
});

// node_modules/@babel/helper-validator-identifier/lib/identifier.js
var require_identifier = __commonJS({
  "node_modules/@babel/helper-validator-identifier/lib/identifier.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.isIdentifierChar = isIdentifierChar;
    exports.isIdentifierName = isIdentifierName;
    exports.isIdentifierStart = isIdentifierStart;
    var nonASCIIidentifierStartChars = "\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0560-\u0588\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DC\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC";
    var nonASCIIidentifierChars = "\xB7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1ADD\u1AE0-\u1AEB\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65";
    var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
    var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
    nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
    var astralIdentifierStartCodes = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 8, 70, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 57, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 200, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 261, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 110, 18, 195, 2637, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7381, 42, 31, 98, 114, 8702, 3, 2, 6, 2, 1, 2, 290, 16, 0, 30, 2, 3, 0, 15, 3, 9, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 339, 3, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 30, 7, 5, 262, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4381, 3, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489];
    var astralIdentifierCodes = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 78, 5, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 266, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 543, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 1418, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
    function isInAstralSet(code2, set) {
      let pos = 65536;
      for (let i = 0, length = set.length; i < length; i += 2) {
        pos += set[i];
        if (pos > code2) return false;
        pos += set[i + 1];
        if (pos >= code2) return true;
      }
      return false;
    }
    function isIdentifierStart(code2) {
      if (code2 < 65) return code2 === 36;
      if (code2 <= 90) return true;
      if (code2 < 97) return code2 === 95;
      if (code2 <= 122) return true;
      if (code2 <= 65535) {
        return code2 >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code2));
      }
      return isInAstralSet(code2, astralIdentifierStartCodes);
    }
    function isIdentifierChar(code2) {
      if (code2 < 48) return code2 === 36;
      if (code2 < 58) return true;
      if (code2 < 65) return false;
      if (code2 <= 90) return true;
      if (code2 < 97) return code2 === 95;
      if (code2 <= 122) return true;
      if (code2 <= 65535) {
        return code2 >= 170 && nonASCIIidentifier.test(String.fromCharCode(code2));
      }
      return isInAstralSet(code2, astralIdentifierStartCodes) || isInAstralSet(code2, astralIdentifierCodes);
    }
    function isIdentifierName(name) {
      let isFirst = true;
      for (let i = 0; i < name.length; i++) {
        let cp = name.charCodeAt(i);
        if ((cp & 64512) === 55296 && i + 1 < name.length) {
          const trail = name.charCodeAt(++i);
          if ((trail & 64512) === 56320) {
            cp = 65536 + ((cp & 1023) << 10) + (trail & 1023);
          }
        }
        if (isFirst) {
          isFirst = false;
          if (!isIdentifierStart(cp)) {
            return false;
          }
        } else if (!isIdentifierChar(cp)) {
          return false;
        }
      }
      return !isFirst;
    }
  }
});

// node_modules/@babel/helper-validator-identifier/lib/keyword.js
var require_keyword = __commonJS({
  "node_modules/@babel/helper-validator-identifier/lib/keyword.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.isKeyword = isKeyword;
    exports.isReservedWord = isReservedWord;
    exports.isStrictBindOnlyReservedWord = isStrictBindOnlyReservedWord;
    exports.isStrictBindReservedWord = isStrictBindReservedWord;
    exports.isStrictReservedWord = isStrictReservedWord;
    var reservedWords = {
      keyword: ["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "while", "with", "new", "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete"],
      strict: ["implements", "interface", "let", "package", "private", "protected", "public", "static", "yield"],
      strictBind: ["eval", "arguments"]
    };
    var keywords = new Set(reservedWords.keyword);
    var reservedWordsStrictSet = new Set(reservedWords.strict);
    var reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
    function isReservedWord(word, inModule) {
      return inModule && word === "await" || word === "enum";
    }
    function isStrictReservedWord(word, inModule) {
      return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
    }
    function isStrictBindOnlyReservedWord(word) {
      return reservedWordsStrictBindSet.has(word);
    }
    function isStrictBindReservedWord(word, inModule) {
      return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
    }
    function isKeyword(word) {
      return keywords.has(word);
    }
  }
});

// node_modules/@babel/helper-validator-identifier/lib/index.js
var require_lib = __commonJS({
  "node_modules/@babel/helper-validator-identifier/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    Object.defineProperty(exports, "isIdentifierChar", {
      enumerable: true,
      get: function() {
        return _identifier.isIdentifierChar;
      }
    });
    Object.defineProperty(exports, "isIdentifierName", {
      enumerable: true,
      get: function() {
        return _identifier.isIdentifierName;
      }
    });
    Object.defineProperty(exports, "isIdentifierStart", {
      enumerable: true,
      get: function() {
        return _identifier.isIdentifierStart;
      }
    });
    Object.defineProperty(exports, "isKeyword", {
      enumerable: true,
      get: function() {
        return _keyword.isKeyword;
      }
    });
    Object.defineProperty(exports, "isReservedWord", {
      enumerable: true,
      get: function() {
        return _keyword.isReservedWord;
      }
    });
    Object.defineProperty(exports, "isStrictBindOnlyReservedWord", {
      enumerable: true,
      get: function() {
        return _keyword.isStrictBindOnlyReservedWord;
      }
    });
    Object.defineProperty(exports, "isStrictBindReservedWord", {
      enumerable: true,
      get: function() {
        return _keyword.isStrictBindReservedWord;
      }
    });
    Object.defineProperty(exports, "isStrictReservedWord", {
      enumerable: true,
      get: function() {
        return _keyword.isStrictReservedWord;
      }
    });
    var _identifier = require_identifier();
    var _keyword = require_keyword();
  }
});

// node_modules/@babel/code-frame/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/@babel/code-frame/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var picocolors = require_picocolors();
    var jsTokens = require_js_tokens();
    var helperValidatorIdentifier = require_lib();
    function isColorSupported() {
      return typeof process === "object" && (process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") ? false : picocolors.isColorSupported;
    }
    var compose = (f, g) => (v) => f(g(v));
    function buildDefs(colors2) {
      return {
        keyword: colors2.cyan,
        capitalized: colors2.yellow,
        jsxIdentifier: colors2.yellow,
        punctuator: colors2.yellow,
        number: colors2.magenta,
        string: colors2.green,
        regex: colors2.magenta,
        comment: colors2.gray,
        invalid: compose(compose(colors2.white, colors2.bgRed), colors2.bold),
        gutter: colors2.gray,
        marker: compose(colors2.red, colors2.bold),
        message: compose(colors2.red, colors2.bold),
        reset: colors2.reset
      };
    }
    var defsOn = buildDefs(picocolors.createColors(true));
    var defsOff = buildDefs(picocolors.createColors(false));
    function getDefs(enabled) {
      return enabled ? defsOn : defsOff;
    }
    var sometimesKeywords = /* @__PURE__ */ new Set(["as", "async", "from", "get", "of", "set"]);
    var NEWLINE$1 = /\r\n|[\n\r\u2028\u2029]/;
    var BRACKET = /^[()[\]{}]$/;
    var tokenize;
    var JSX_TAG = /^[a-z][\w-]*$/i;
    var getTokenType = function(token, offset, text) {
      if (token.type === "name") {
        const tokenValue = token.value;
        if (helperValidatorIdentifier.isKeyword(tokenValue) || helperValidatorIdentifier.isStrictReservedWord(tokenValue, true) || sometimesKeywords.has(tokenValue)) {
          return "keyword";
        }
        if (JSX_TAG.test(tokenValue) && (text[offset - 1] === "<" || text.slice(offset - 2, offset) === "</")) {
          return "jsxIdentifier";
        }
        const firstChar = String.fromCodePoint(tokenValue.codePointAt(0));
        if (firstChar !== firstChar.toLowerCase()) {
          return "capitalized";
        }
      }
      if (token.type === "punctuator" && BRACKET.test(token.value)) {
        return "bracket";
      }
      if (token.type === "invalid" && (token.value === "@" || token.value === "#")) {
        return "punctuator";
      }
      return token.type;
    };
    tokenize = function* (text) {
      let match;
      while (match = jsTokens.default.exec(text)) {
        const token = jsTokens.matchToToken(match);
        yield {
          type: getTokenType(token, match.index, text),
          value: token.value
        };
      }
    };
    function highlight(text) {
      if (text === "") return "";
      const defs = getDefs(true);
      let highlighted = "";
      for (const {
        type,
        value
      } of tokenize(text)) {
        if (type in defs) {
          highlighted += value.split(NEWLINE$1).map((str) => defs[type](str)).join("\n");
        } else {
          highlighted += value;
        }
      }
      return highlighted;
    }
    var deprecationWarningShown = false;
    var NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
    function getMarkerLines(loc, source, opts, startLineBaseZero) {
      const startLoc = Object.assign({
        column: 0,
        line: -1
      }, loc.start);
      const endLoc = Object.assign({}, startLoc, loc.end);
      const {
        linesAbove = 2,
        linesBelow = 3
      } = opts || {};
      const startLine = startLoc.line - startLineBaseZero;
      const startColumn = startLoc.column;
      const endLine = endLoc.line - startLineBaseZero;
      const endColumn = endLoc.column;
      let start = Math.max(startLine - (linesAbove + 1), 0);
      let end = Math.min(source.length, endLine + linesBelow);
      if (startLine === -1) {
        start = 0;
      }
      if (endLine === -1) {
        end = source.length;
      }
      const lineDiff = endLine - startLine;
      const markerLines = {};
      if (lineDiff) {
        for (let i = 0; i <= lineDiff; i++) {
          const lineNumber = i + startLine;
          if (!startColumn) {
            markerLines[lineNumber] = true;
          } else if (i === 0) {
            const sourceLength = source[lineNumber - 1].length;
            markerLines[lineNumber] = [startColumn, sourceLength - startColumn + 1];
          } else if (i === lineDiff) {
            markerLines[lineNumber] = [0, endColumn];
          } else {
            const sourceLength = source[lineNumber - i].length;
            markerLines[lineNumber] = [0, sourceLength];
          }
        }
      } else {
        if (startColumn === endColumn) {
          if (startColumn) {
            markerLines[startLine] = [startColumn, 0];
          } else {
            markerLines[startLine] = true;
          }
        } else {
          markerLines[startLine] = [startColumn, endColumn - startColumn];
        }
      }
      return {
        start,
        end,
        markerLines
      };
    }
    function codeFrameColumns2(rawLines, loc, opts = {}) {
      const shouldHighlight = opts.forceColor || isColorSupported() && opts.highlightCode;
      const startLineBaseZero = (opts.startLine || 1) - 1;
      const defs = getDefs(shouldHighlight);
      const lines = rawLines.split(NEWLINE);
      const {
        start,
        end,
        markerLines
      } = getMarkerLines(loc, lines, opts, startLineBaseZero);
      const hasColumns = loc.start && typeof loc.start.column === "number";
      const numberMaxWidth = String(end + startLineBaseZero).length;
      const highlightedLines = shouldHighlight ? highlight(rawLines) : rawLines;
      let frame2 = highlightedLines.split(NEWLINE, end).slice(start, end).map((line2, index2) => {
        const number = start + 1 + index2;
        const paddedNumber = ` ${number + startLineBaseZero}`.slice(-numberMaxWidth);
        const gutter = ` ${paddedNumber} |`;
        const hasMarker = markerLines[number];
        const lastMarkerLine = !markerLines[number + 1];
        if (hasMarker) {
          let markerLine = "";
          if (Array.isArray(hasMarker)) {
            const markerSpacing = line2.slice(0, Math.max(hasMarker[0] - 1, 0)).replace(/[^\t]/g, " ");
            const numberOfMarkers = hasMarker[1] || 1;
            markerLine = ["\n ", defs.gutter(gutter.replace(/\d/g, " ")), " ", markerSpacing, defs.marker("^").repeat(numberOfMarkers)].join("");
            if (lastMarkerLine && opts.message) {
              markerLine += " " + defs.message(opts.message);
            }
          }
          return [defs.marker(">"), defs.gutter(gutter), line2.length > 0 ? ` ${line2}` : "", markerLine].join("");
        } else {
          return ` ${defs.gutter(gutter)}${line2.length > 0 ? ` ${line2}` : ""}`;
        }
      }).join("\n");
      if (opts.message && !hasColumns) {
        frame2 = `${" ".repeat(numberMaxWidth + 1)}${opts.message}
${frame2}`;
      }
      if (shouldHighlight) {
        return defs.reset(frame2);
      } else {
        return frame2;
      }
    }
    function index(rawLines, lineNumber, colNumber, opts = {}) {
      if (!deprecationWarningShown) {
        deprecationWarningShown = true;
        const message = "Passing lineNumber and colNumber is deprecated to @babel/code-frame. Please use `codeFrameColumns`.";
        if (process.emitWarning) {
          process.emitWarning(message, "DeprecationWarning");
        } else {
          const deprecationError = new Error(message);
          deprecationError.name = "DeprecationWarning";
          console.warn(new Error(message));
        }
      }
      colNumber = Math.max(colNumber, 0);
      const location = {
        start: {
          column: colNumber,
          line: lineNumber
        }
      };
      return codeFrameColumns2(rawLines, location, opts);
    }
    exports.codeFrameColumns = codeFrameColumns2;
    exports.default = index;
    exports.highlight = highlight;
  }
});

// src/model/exit.ts
function exitCode(report) {
  if (mistakes(report) > 0) return 2;
  if (failing(report).length > 0) return 1;
  return gaps(report).length > 0 ? 3 : 0;
}
function whyExit(report) {
  const reasons = [...wrongInput(report), ...openFindings(report)];
  const missing = gaps(report);
  if (missing.length > 0)
    reasons.push(reasons.length > 0 ? "the run is also incomplete" : `the run is incomplete: ${missing.join(", ")}`);
  if (reasons.length > 0) return reasons.join("; ");
  return report.failOn === "never" ? "findings do not fail this run (fail-on is never)" : `nothing is open at or above "${report.failOn}"`;
}
function whyIncomplete(report) {
  const reasons = [...gaps({ ...report, failOn: "note" }), ...wrongInput(report)];
  return report.complete || reasons.length > 0 ? reasons : ["something in scope was not read or not decided"];
}
function wrongInput(report) {
  const wrong = mistakes(report);
  return wrong > 0 ? [`${amount(wrong, "mistake", "mistakes")} in the input must be mended`] : [];
}
function openFindings(report) {
  const open2 = failing(report).length;
  return open2 > 0 ? [`${amount(open2, "open finding", "open findings")} at or above "${report.failOn}"`] : [];
}
function mistakes(report) {
  return report.notices.filter((notice) => laneOf(notice) === "wrong").length;
}
function failing(report) {
  const { failOn } = report;
  return failOn === "never" ? [] : open(report, "fail", failOn);
}
function gaps(report) {
  const trouble = report.notices.filter((notice) => laneOf(notice) === "incomplete" && !notice.known);
  const failed = report.sources.filter((source) => source.status === "failed" && !source.known).map((source) => source.path);
  const files = (/* @__PURE__ */ new Set([...failed, ...trouble.flatMap((notice) => notice.at ? [notice.at.path] : [])])).size;
  const undecided = open(report, "unknown", report.failOn === "never" ? "error" : report.failOn).length;
  const said = [];
  for (const code2 of new Set(trouble.filter((notice) => notice.at === null).map((notice) => notice.code))) {
    said.push(WITHOUT_PLACE[code2] ?? "an input could not be used");
  }
  if (files > 0) said.push(`${amount(files, "file was", "files were")} not read or not understood`);
  if (undecided > 0) said.push(`${amount(undecided, "finding", "findings")} could not be decided`);
  return said;
}
var WITHOUT_PLACE = {
  "no-base": "the base could not be had",
  "scope-lost": "code is left that nobody judges",
  "no-input": "there was nothing to check",
  "no-manifest": "no manifest declares the product"
};
function open(report, verdict, from) {
  const rank = (severity) => SEVERITIES.indexOf(severity);
  return report.findings.filter(
    (finding) => finding.verdict === verdict && finding.mark.state === "open" && rank(finding.severity) <= rank(from)
  );
}
function amount(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

// src/kit/workflow-command.ts
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function breakMarkers(text) {
  return text.replace(/##(?=[\w.-]*\[)/g, "#\\#");
}
function inert(text) {
  return breakMarkers(text).replace(/^((?:[^\S\n]|\u001b\[[\d;]*m)*)::/gm, "$1\\::");
}

// src/render/format.ts
function defineFormat(format) {
  return format;
}

// src/render/azure/escape.ts
function azureData(text) {
  return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function azureProperty(text) {
  return azureData(text).replaceAll("]", "%5D").replaceAll(";", "%3B");
}

// src/render/words/order.ts
function worstFirst(findings) {
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || byPlace(a, b)
  );
}
function byPlace(a, b) {
  return comparePlaces(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.id, b.id);
}

// src/render/words/trouble.ts
var LANE_WORDS = { wrong: "Wrong input", incomplete: "Not understood" };
var MEANINGS = {
  wrong: "An input has a mistake that must be mended. Until then findings cannot be trusted.",
  incomplete: "Something in scope was not read or not understood. Nothing is claimed about it.",
  info: "Good to know. It fails nothing."
};
function troublesOf({ notices, sources }) {
  const told = notices.flatMap((notice) => {
    const lane = laneOf(notice);
    const { code: code2, message, hint, at, known } = notice;
    return lane === "info" ? [] : [{ lane, code: code2, message, hint, at, isKnown: known !== void 0 }];
  });
  const named = new Set(told.flatMap(({ at }) => at === null ? [] : [at.path]));
  const silent = sources.filter(({ status, path }) => status === "failed" && !named.has(path)).map(({ path, reason, known }) => ({
    lane: "incomplete",
    code: "file-unreadable",
    message: `the file was not read: ${reason ?? "no reason is given"}`,
    hint: null,
    at: topOf(path),
    isKnown: known !== void 0
  }));
  return [...told, ...silent];
}

// src/render/words/places.ts
var MOST = 5;
var placesShown = ({ related }) => ({
  shown: related.slice(0, MOST),
  rest: Math.max(0, related.length - MOST)
});

// src/render/words/prose.ts
var LONGEST = 2e3;
function prose(text) {
  return shorten(visible(text.replace(/[\t ]*\r?\n\s*/g, " ").trim()), LONGEST);
}
function shorten(text, limit, words = "\u2026 (cut)") {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - words.length));
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${words}`;
}

// src/render/words/provision.ts
var STATE_WORDS = {
  "non-conformity": "non-conformity",
  undecided: "undecided",
  excepted: "with exceptions",
  "no-non-conformity-found": "no non-conformity found",
  "not-evaluated": "not evaluated",
  "not-applicable": "not applicable"
};
var STATES = Object.keys(STATE_WORDS);
function servesWords(finding) {
  return finding.provisions.map(({ policy, id, strength }) => `${policy} ${id} (${strength})`).join(", ");
}
function byPolicy(provisions) {
  const groups = /* @__PURE__ */ new Map();
  for (const provision of provisions) {
    const key = JSON.stringify([provision.product, provision.policy]);
    groups.set(key, [...groups.get(key) ?? [], provision]);
  }
  return [...groups.values()].map((group2) => ({
    policy: group2[0].policy,
    product: group2[0].product,
    provisions: group2,
    counts: STATES.map((state) => ({ state, number: group2.filter((one) => one.state === state).length })).filter(
      ({ number }) => number > 0
    ),
    questions: group2.reduce((sum, one) => sum + one.questions.length, 0),
    answered: group2.reduce((sum, one) => sum + new Set(one.attestations?.map(({ question }) => question)).size, 0)
  }));
}
function questionWords({ questions, answered }) {
  if (questions === 0) return "";
  return `; ${count(questions, "question")} for a person${answered === 0 ? "" : `, ${answered} answered`}`;
}
function countWords({ counts: counts2 }) {
  return counts2.map(({ state, number }) => {
    if (state === "non-conformity") return count(number, "non-conformity", "non-conformities");
    return `${number} ${state === "no-non-conformity-found" ? "with no non-conformity found" : STATE_WORDS[state]}`;
  }).join(", ");
}

// src/render/words/voice.ts
function voiceOf({ at, message }) {
  return /childproof\.ya?ml$/.test(at.path) ? message.product : message.engineer;
}

// src/render/words/witness.ts
function witnessWords({ context, value, variant, reason, share, from, who }) {
  const how = [
    reason,
    ...variant === null ? [] : [`variant ${variant}`],
    ...from === void 0 ? [] : [`from ${from} on`],
    ...share === void 0 ? [] : [`${percent(share)} of such people`]
  ].join(", ");
  return prose(`for example ${contextWords(context)} gets ${valueWords(value)} (${how}); everybody served: ${who}`);
}
function percent(share) {
  return share < 1e-3 ? "less than 0.1 %" : `${Number((share * 100).toPrecision(2))} %`;
}
function witnessSource({ flag, at, decidedAt, engine }, seenAt) {
  const where = comparePlaces(at, seenAt) === 0 ? "" : ` in ${formatPlace(at)}`;
  const rule = decidedAt ? `, decided at ${formatPlace(decidedAt)}` : "";
  return prose(`${flag}${where}${rule}, answered by ${engine}`);
}
function contextWords(context) {
  const parts = Object.entries(context).map(([name, value]) => `${bare(name)}: ${valueWords(value)}`);
  return parts.length === 0 ? "{} (nothing is known)" : `{${parts.join(", ")}}`;
}
function valueWords(value) {
  if (typeof value === "string") return bare(value);
  return value === void 0 ? "no value" : shorten(JSON.stringify(value), 200, "\u2026");
}
function bare(text) {
  const plain3 = /^[A-Za-z_][\w./@-]*$/.test(text) && !["true", "false", "null"].includes(text);
  return plain3 ? shorten(text, 200, "\u2026") : shorten(JSON.stringify(text), 200, "\u2026");
}

// src/render/github/annotation.ts
var LEVELS = ["error", "warning", "notice"];
var LONGEST_MESSAGE = 4096;
var LONGEST_TITLE = 200;
var CUT = "\n\u2026 (cut; the JSON report has all of it)";
function annotateFinding(finding, context) {
  const { verdict, severity, title, rule, witness, fix, provisions, confidence } = finding;
  const isUndecided = verdict === "unknown";
  const serves = servesWords({ provisions });
  const lines = [
    `${isUndecided ? "Could not be decided: " : ""}${prose(voiceOf(finding))}`,
    ...finding.mark.reason === null ? [] : [prose(finding.mark.reason)],
    ...witness ? [`Witness: ${witnessWords(witness)}`] : [],
    ...placesShown(finding).shown.map(
      ({ at, message }) => `See: ${formatPlace({ ...at, path: joinPath(context.prefix, at.path) })} ${prose(message)}`
    ),
    `Fix: ${prose(fix)}`,
    [`Rule: ${rule}`, ...confidence === "high" ? [] : [`${confidence} confidence`]].join(", "),
    ...serves === "" ? [] : [`Serves: ${serves}`]
  ];
  return {
    level: isUndecided ? "warning" : severity === "note" ? "notice" : severity,
    title: titleOf(isUndecided ? `Undecided: ${title}` : title),
    message: messageOf(lines),
    ...spanOf(finding.at, context)
  };
}
var LANE_LEVELS = { wrong: "error", incomplete: "warning", info: "notice" };
var LANE_TITLES = { wrong: "Wrong input", incomplete: "Not understood", info: "Good to know" };
function annotateNotice(notice, context) {
  const lane = laneOf(notice);
  return {
    level: notice.code === "policy-change" ? "warning" : LANE_LEVELS[lane],
    title: notice.code === "policy-change" ? "Change of policy" : LANE_TITLES[lane],
    message: messageOf([prose(notice.message), ...notice.hint === null ? [] : [prose(notice.hint)]]),
    ...notice.at === null ? { file: null } : spanOf(notice.at, context)
  };
}
function titleOf(text) {
  return shorten(breakMarkers(prose(text)), LONGEST_TITLE, "\u2026");
}
function messageOf(lines) {
  return shorten(lines.map((line2) => breakMarkers(visible(line2))).join("\n"), LONGEST_MESSAGE, CUT);
}
function spanOf({ path, start, end }, { prefix }) {
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const isOneLine = start.line === end.line;
  return {
    file: breakMarkers(visible(joinPath(prefix, path))),
    startLine: start.line,
    endLine: Math.max(start.line, endLine),
    ...isOneLine ? { startColumn: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}
  };
}

// src/render/github/plan.ts
var SHOWN = 10;
function planAnnotations(report, context) {
  const code2 = exitCode(report);
  return {
    ...chooseAnnotations(annotationsOf(report, context), context.restIsIn),
    closing: code2 === 0 ? null : `childproof ends with exit code ${code2}: ${whyExit(report)}`
  };
}
function chooseAnnotations(all, restIsIn, taken = 0) {
  const at = (level) => all.filter((annotation) => annotation.level === level);
  const levels = { error: at("error"), warning: at("warning"), notice: at("notice") };
  const fits = (limits2) => LEVELS.every((level) => levels[level].length <= limits2[level]);
  let limits = { error: SHOWN - 1, warning: SHOWN, notice: SHOWN - taken };
  const isAll = fits(limits);
  if (!isAll) limits = { ...limits, notice: SHOWN - taken - 1 };
  return {
    shown: LEVELS.flatMap((level) => levels[level].slice(0, limits[level])),
    rest: LEVELS.flatMap((level) => levels[level].slice(limits[level])),
    note: isAll ? null : noteOf(levels, limits, restIsIn)
  };
}
var TOLD = /* @__PURE__ */ new Set([
  "policy-change",
  "directive-invalid",
  "suppression-expired",
  "suppression-unused"
]);
function annotationsOf(report, context) {
  const of = (wanted) => report.notices.filter(wanted).map((notice) => annotateNotice(notice, context));
  return [
    ...of((notice) => laneOf(notice) === "wrong"),
    ...worstFirst(report.findings.filter((finding) => finding.mark.state === "open")).map(
      (finding) => annotateFinding(finding, context)
    ),
    ...troublesOf(report).filter(({ lane, isKnown }) => lane === "incomplete" && !isKnown).map((trouble) => annotateNotice(trouble, context)),
    ...of(({ code: code2 }) => TOLD.has(code2))
  ];
}
function noteOf(levels, limits, restIsIn) {
  const short2 = LEVELS.filter((level) => levels[level].length > limits[level]);
  return `shown ${listOf(short2.map((level) => `${limits[level]} of ${levels[level].length} ${level}s`))}; the rest is in ${restIsIn}`;
}

// src/model/verdict.ts
var OUTCOMES = ["pass", "fail", "unknown", "not-applicable"];
var BASES = ["declared", "code-seen", "flag-proved", "attested"];

// src/render/words/tally.ts
function tally(findings) {
  const sums = {
    failing: { error: 0, warning: 0, note: 0 },
    undecided: 0,
    open: 0,
    marked: { waived: 0, excepted: 0, known: 0 }
  };
  for (const { verdict, severity, mark } of findings) {
    if (mark.state !== "open") {
      sums.marked[mark.state]++;
      continue;
    }
    sums.open++;
    if (verdict === "unknown") sums.undecided++;
    else sums.failing[severity]++;
  }
  return sums;
}
function openWords({ failing: failing2, undecided }) {
  return [
    ...SEVERITIES.filter((severity) => failing2[severity] > 0).map((severity) => count(failing2[severity], severity)),
    ...undecided > 0 ? [`${undecided} undecided`] : []
  ];
}
function markedWords({ marked }) {
  return Object.entries(marked).filter(([, number]) => number > 0).map(([state, number]) => `${number} ${state}`);
}
var OUTCOME_WORDS = {
  pass: "pass",
  fail: "fail",
  unknown: "undecided",
  "not-applicable": "not applicable"
};
function verdictWords(verdicts) {
  const said = OUTCOMES.filter((outcome) => verdicts[outcome] > 0);
  return said.map((outcome) => `${verdicts[outcome]} ${OUTCOME_WORDS[outcome]}`).join(", ") || "none";
}

// src/render/words/uncounted.ts
function uncountedLines(report) {
  const marked = markedWords(tally(report.findings));
  const before = troublesOf(report).filter(({ isKnown }) => isKnown).length;
  return [
    ...marked.length === 0 ? [] : [`childproof: not counted: ${marked.join(", ")}`],
    ...before === 0 ? [] : [
      `childproof: ${count(before, "input")} could not be read or understood before either; nothing is claimed about that`
    ]
  ];
}

// src/render/azure.ts
var azure_default = defineFormat({
  id: "azure",
  about: "logging commands that Azure Pipelines shows as issues of the run",
  render(report, { prefix = "" }) {
    const code2 = exitCode(report);
    const lines = [
      ...annotationsOf(report, { prefix }).map(line),
      ...uncountedLines(report),
      ...code2 === 0 ? [] : [
        line({
          level: "error",
          title: "childproof",
          message: `ends with exit code ${code2}: ${whyExit(report)}`,
          file: null
        })
      ]
    ];
    return lines.map((one) => `${one}
`).join("");
  }
});
function line({ level, title, message, file, startLine, startColumn }) {
  if (level === "notice") {
    const place = [file, startLine, startColumn].filter((part) => part !== void 0 && part !== null).join(":");
    return inert(`${place === "" ? "" : `${place}: `}note: ${title}: ${message.split("\n")[0]}`);
  }
  const properties = { type: level, sourcepath: file, linenumber: startLine, columnnumber: startColumn };
  const written = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== null).map(([name, value]) => `${name}=${azureProperty(String(value))};`).join("");
  return `##vso[task.logissue ${written}]${azureData(breakMarkers(`${title.replace(/^Undecided: /, "")}: ${message}`))}`;
}

// src/render/github.ts
var github_default = defineFormat({
  id: "github",
  about: "workflow commands that GitHub shows as annotations; what does not fit follows as plain lines",
  render(report, { prefix = "" }) {
    const { shown, rest, note, closing } = planAnnotations(report, { prefix, restIsIn: "the lines below" });
    const lines = [
      ...shown.map(command),
      ...note === null ? [] : [command({ level: "notice", title: "childproof", message: note, file: null })],
      ...rest.map(plain),
      ...uncountedLines(report),
      ...closing === null ? [] : [command({ level: "error", title: "childproof", message: closing, file: null })]
    ];
    return lines.map((line2) => `${line2}
`).join("");
  }
});
function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }) {
  const properties = { file, line: startLine, endLine, col: startColumn, endColumn, title };
  const written = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== null).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${level} ${written.join(",")}::${commandData(message)}`;
}
function plain({ level, title, message, file, startLine, startColumn }) {
  const place = file === null ? "" : `${[file, startLine, startColumn].filter((part) => part !== void 0).join(":")}: `;
  return inert(`${place}${level}: ${title}: ${message.split("\n")[0]}`);
}

// src/render/words/harmless-json.ts
function harmlessJson(value) {
  const json = canonicalJson(value, 2).replace(/##(?=[\w.-]*\[)/g, "#\\u0023").replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${json}
`;
}
function strictJson(value) {
  const whole = JSON.stringify(
    value,
    (_, member) => typeof member === "string" ? wellFormed(member) : member
  );
  return harmlessJson(JSON.parse(whole));
}

// src/render/words/mark.ts
function markWords({ state, by, reason, owner, until }) {
  if (state === "open") return "";
  const who = owner ?? (state === "known" ? null : by);
  const head = [
    state === "known" ? `known from before${by === null ? "" : ` (${by})`}` : state,
    ...until === null ? [] : [`until ${until}`],
    ...who === null ? [] : [`by ${who}`]
  ].join(" ");
  return prose(reason === null ? head : `${head}: ${reason}`);
}

// src/render/gitlab.ts
var SEVERITIES2 = { error: "critical", warning: "major", note: "minor" };
var LONGEST2 = 1e3;
var gitlab_default = defineFormat({
  id: "gitlab",
  about: "Code Quality report of GitLab; what does not count is an info that says why",
  render(report, { prefix = "" }) {
    return strictJson([...troubleEntries(report, prefix), ...report.findings.map((one) => entryOf(one, prefix))]);
  }
});
function entryOf(finding, prefix) {
  const { rule, verdict, severity, fingerprint, at, mark, witness, fix } = finding;
  const isOpen = mark.state === "open";
  const serves = servesWords(finding);
  const words = [
    ...isOpen ? [] : [`Not counted, ${markWords(mark)}.`],
    `${verdict === "unknown" ? "Could not be decided: " : ""}${prose(voiceOf(finding))}`,
    ...isOpen && mark.reason !== null ? [`(${prose(mark.reason)})`] : [],
    ...witness ? [`Witness: ${witnessWords(witness)}.`] : [],
    `Fix: ${prose(fix)}`,
    ...serves === "" ? [] : [`Serves: ${prose(serves)}`]
  ];
  return {
    description: textOf(words),
    check_name: textOf([rule]),
    fingerprint,
    severity: !isOpen ? "info" : verdict === "unknown" && severity === "error" ? "major" : SEVERITIES2[severity],
    location: locationOf(at, prefix)
  };
}
function troubleEntries(report, prefix) {
  const fallback = topOf(report.products[0]?.manifest ?? "childproof.yaml");
  const seen = /* @__PURE__ */ new Map();
  return troublesOf(report).map((trouble) => {
    const { lane, code: code2, message, hint, at, isKnown } = trouble;
    const identity = [code2, at?.path ?? "", message].join("\0");
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    const words = [
      `${LANE_WORDS[lane]}: ${prose(message)}`,
      ...isKnown ? ["(it was there before)"] : [],
      ...hint === null ? [] : [`Fix: ${prose(hint)}`]
    ];
    return {
      description: textOf(words),
      check_name: `childproof/${code2}`,
      fingerprint: sha256(`${identity}\0${nth}`).slice("sha256:".length),
      severity: isKnown ? "info" : lane === "wrong" ? "blocker" : "critical",
      location: locationOf(at ?? fallback, prefix)
    };
  });
}
function locationOf({ path, start, end }, prefix) {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  return { path: joinPath(prefix, path), lines: { begin: start.line, end: Math.max(start.line, last) } };
}
function textOf(words) {
  return shorten(prose(words.join(" ")), LONGEST2, "\u2026 (cut)");
}

// src/render/json.ts
var json_default = defineFormat({
  id: "json",
  about: "the whole report for programs, keys sorted, the same bytes for the same input",
  render: (report) => harmlessJson(report)
});

// src/render/junit/xml.ts
function xmlText(text) {
  return wellFormed(text).split("\n").map(
    (line2) => visible(line2).replace(/[\ufffe\uffff]/g, "\uFFFD").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(/#(?=#)|#(?=[\w.-]*\[)/g, "&#35;").replace(/^(\s*):/, "$1&#58;")
  ).join("\n");
}

// src/render/junit/suites.ts
function suitesXml(suites) {
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="childproof" ${attributes({ ...counts(all), skipped: void 0 })}>`,
    ...suites.flatMap(suiteXml),
    "</testsuites>"
  ];
  return `${lines.join("\n")}
`;
}
function suiteXml({ name, cases, out }) {
  return [
    `  <testsuite ${attributes({ name, ...counts(cases) })}>`,
    ...cases.flatMap((one) => caseXml(one, name)),
    ...out === "" ? [] : [`    <system-out>${xmlText(out)}</system-out>`],
    "  </testsuite>"
  ];
}
function caseXml(one, suite) {
  const name = one.place === "" ? one.name : `${one.name} (${one.place})`;
  const head = `    <testcase ${attributes({ name, classname: suite })}`;
  if (one.outcome === "passed") return [`${head}/>`];
  const body = one.outcome === "skipped" ? `      <skipped>${xmlText(one.text)}</skipped>` : `      <${one.outcome} ${attributes({ type: one.type, message: one.message })}>${xmlText(one.text)}</${one.outcome}>`;
  return [`${head}>`, body, "    </testcase>"];
}
function counts(cases) {
  const of = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}
function attributes(given) {
  return Object.entries(given).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}="${xmlText(String(value)).replaceAll("\n", "&#10;")}"`).join(" ");
}

// src/render/words/claim.ts
var NO_ADVICE = "This is not legal advice.";
function rulesThatJudged(report) {
  const known = new Set(report.provisions.flatMap((provision) => provision.rules.map((rule) => rule.id)));
  const judged = /* @__PURE__ */ new Set();
  const against = /* @__PURE__ */ new Set();
  for (const { rule, outcome } of report.verdicts) {
    known.add(rule);
    if (outcome !== "not-applicable") judged.add(rule);
    if (outcome === "fail" || outcome === "unknown") against.add(rule);
  }
  return { judged: judged.size, held: judged.size - against.size, idle: known.size - judged.size };
}
function claimOf(report) {
  return `${claim(report)} ${NO_ADVICE}`;
}
function claim(report) {
  const { judged, held } = rulesThatJudged(report);
  if (report.notices.some((notice) => laneOf(notice) === "wrong")) return "Nothing, until the input is mended.";
  if (judged === 0) return "Nothing: no rule found anything to judge.";
  if (held === 0)
    return judged === 1 ? "Nothing: the one rule that judged something was not met." : `Nothing: none of the ${judged} rules that judged something was met.`;
  const rules = held === judged ? count(held, "rule") : `${held} of ${count(judged, "rule")}`;
  const found = `No non-conformity found by ${rules}, in what ${held === 1 ? "it" : "they"} evaluated.`;
  const isWhole = report.complete && !leavesKnownGaps(report);
  return isWhole ? found : `${found} Nothing is claimed about what was not read or not decided.`;
}

// src/render/words/idle.ts
function idleRules(verdicts) {
  const busy = new Set(verdicts.filter(({ outcome }) => outcome !== "not-applicable").map(({ rule }) => rule));
  const idle = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    if (busy.has(verdict.rule)) continue;
    const [first, amount2] = idle.get(verdict.rule) ?? [verdict, 0];
    idle.set(verdict.rule, [first, amount2 + 1]);
  }
  return [...idle.values()];
}

// src/render/junit.ts
var junit_default = defineFormat({
  id: "junit",
  about: "JUnit XML: a suite per rule; undecided is an error, what does not count or apply is skipped, never passed",
  render(report, { prefix = "" }) {
    const where = (at) => visible(formatPlace({ ...at, path: joinPath(prefix, at.path) }));
    const cases = [...findingCases(report, where), ...verdictCases(report, where)];
    const rules = [...new Set(cases.map(({ suite }) => suite))].sort();
    return suitesXml([
      { name: "childproof: what was looked at", cases: inputCases(report, where), out: remarksOf(report) },
      ...rules.map((rule) => ({ name: rule, cases: cases.filter(({ suite }) => suite === rule), out: "" }))
    ]);
  }
});
function inputCases(report, where) {
  const isWhole = report.complete && !leavesKnownGaps(report);
  const gaps2 = whyIncomplete(report).join("; ");
  const whole = {
    suite: "",
    name: "everything in scope was read and decided",
    place: "",
    ...isWhole ? { outcome: "passed" } : report.complete ? { outcome: "skipped", text: "something was not read or not decided before either" } : { outcome: "error", type: "incomplete", message: gaps2, text: gaps2 }
  };
  const troubles = troublesOf(report).map(({ lane, code: code2, message, hint, at, isKnown }) => {
    const text = [prose(message), ...hint === null ? [] : [`Fix: ${prose(hint)}`]].join("\n");
    const place = at === null ? "" : where(at);
    const name = `${LANE_WORDS[lane]}: ${code2}`;
    return isKnown ? { suite: "", name, place, outcome: "skipped", text: `it was there before: ${text}` } : { suite: "", name, place, outcome: "error", type: code2, message: prose(message), text };
  });
  return [whole, ...troubles];
}
function findingCases({ findings }, where) {
  return findings.map((finding) => {
    const { rule, mark, verdict, severity, subject } = finding;
    const head = { suite: rule, name: subject, place: where(finding.at) };
    if (mark.state !== "open") return { ...head, outcome: "skipped", text: `not counted, ${markWords(mark)}` };
    const text = textOf2(finding, where);
    const message = prose(voiceOf(finding));
    return verdict === "unknown" ? { ...head, outcome: "error", type: "undecided", message: `Could not be decided: ${message}`, text } : { ...head, outcome: "failure", type: severity, message, text };
  });
}
function textOf2(finding, where) {
  const { at, title, related, witness, fix, confidence, mark } = finding;
  const serves = servesWords(finding);
  return [
    `${where(at)}: ${prose(title)}`,
    ...mark.reason === null ? [] : [prose(mark.reason)],
    ...witness ? [`Witness: ${witnessWords(witness)}`] : [],
    ...related.map((one) => `See: ${where(one.at)} ${prose(one.message)}`),
    `Fix: ${prose(fix)}`,
    ...confidence === "high" ? [] : [`Confidence: ${confidence}`],
    ...serves === "" ? [] : [`Serves: ${prose(serves)}`]
  ].join("\n");
}
function verdictCases({ verdicts }, where) {
  const held = verdicts.filter(({ outcome }) => outcome === "pass").map(({ rule, subject, at }) => {
    return { suite: rule, name: subject, place: where(at), outcome: "passed" };
  });
  const idle = idleRules(verdicts).map(([first, amount2]) => {
    const text = `does not apply to ${count(amount2, "subject")}: ${prose(first.reason ?? "no reason is given")}`;
    return { suite: first.rule, name: "nothing to judge", place: "", outcome: "skipped", text };
  });
  return [...held, ...idle];
}
function remarksOf(report) {
  const infos = report.notices.filter((notice) => laneOf(notice) === "info");
  return [claimOf(report), ...infos.map(({ message }) => prose(message))].join("\n");
}

// src/render/words/products.ts
function productsInWords({ products, sources }) {
  if (products.length > 0) return products.map(({ name, manifest }) => `${name} (${manifest})`).join(", ");
  const failed = sources.filter((source) => source.role === "manifest" && source.status === "failed");
  return failed.length === 0 ? "none is declared" : `none is understood: see ${listOf(failed.map((source) => source.path))}`;
}

// src/render/markdown/escape.ts
var GAP = "&#8203;";
function escaped(text) {
  return visible(text).replace(/[&<>|`$]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\\*_~[\]!]/g, "\\$&").replace(/@/g, `@${GAP}`).replace(/(?<!&)#(?=\d)/g, `#${GAP}`).replace(/(GH-)(?=\d)/gi, `$1${GAP}`).replace(/:(?=\/\/)/g, `:${GAP}`).replace(/(www)(?=\.)/gi, `$1${GAP}`);
}
function sentence(text) {
  return escaped(text).replace(/&#96;((?:(?!&#96;).)+)&#96;/g, "<code>$1</code>");
}
function code(text) {
  return `<code>${escaped(text)}</code>`;
}
function link(text, address) {
  if (address === null || !/^https:\/\/[\w./%~?=&#+:@-]+$/.test(address)) return text;
  return `[${text}](${address})`;
}
function table(columns, rows) {
  return {
    head: [`| ${columns.join(" | ")} |`, `|${columns.map(() => " --- ").join("|")}|`].join("\n"),
    items: rows.map((row3) => `| ${row3.join(" | ")} |`)
  };
}
function folded(title, { head, items }) {
  const words = escaped(title).replace(/\\([\\*_~[\]!])/g, (_, sign) => `&#${sign.charCodeAt(0)};`);
  return { head: `<details><summary>${words}</summary>

${head}`, items, tail: "\n</details>" };
}
function paragraph(text) {
  return { head: text, items: [] };
}

// src/render/markdown/findings.ts
var SEVERITY_MARKS = { error: "\u274C error", warning: "\u26A0\uFE0F warning", note: "\u2139\uFE0F note" };
function openBlocks({ findings }, context) {
  const open2 = worstFirst(findings.filter((finding) => finding.mark.state === "open"));
  if (open2.length === 0) return [];
  const rows = open2.map((finding) => [
    markOf(finding),
    code(formatPlace(finding.at)),
    cell(finding, context),
    escaped(servesWords(finding))
  ]);
  return [paragraph("### Open findings"), table(["", "Where", "What is wrong, and what to do", "Serves"], rows)];
}
function answeredBlocks({ findings }, context) {
  const answered = worstFirst(findings.filter(({ mark }) => mark.state === "waived" || mark.state === "excepted"));
  if (answered.length === 0) return [];
  const rows = answered.map((finding) => [
    finding.mark.state,
    code(formatPlace(finding.at)),
    `${sentence(messageOf2(finding))}<br>${ruleOf(finding, context)}`,
    escaped(finding.mark.owner ?? finding.mark.by ?? ""),
    escaped(finding.mark.until ?? ""),
    sentence(prose(finding.mark.reason ?? ""))
  ]);
  return [
    paragraph("### Findings that somebody answers for"),
    table(["State", "Where", "What is wrong", "Who", "Until", "Why"], rows)
  ];
}
function knownBlocks({ findings }, context) {
  const known = worstFirst(findings.filter(({ mark }) => mark.state === "known"));
  if (known.length === 0) return [];
  const rows = known.map((finding) => [
    markOf(finding),
    code(formatPlace(finding.at)),
    `${sentence(messageOf2(finding))}<br>${ruleOf(finding, context)}`,
    sentence(prose(finding.mark.reason ?? finding.mark.by ?? ""))
  ]);
  const title = `${count(known.length, "finding")} known from before`;
  return [folded(title, table(["", "Where", "What is wrong", "Known"], rows))];
}
function markOf({ verdict, severity }) {
  return verdict === "unknown" ? `\u2754 undecided ${severity}` : SEVERITY_MARKS[severity];
}
function messageOf2({ verdict, message }) {
  return `${verdict === "unknown" ? "Could not be decided: " : ""}${prose(message.engineer)}`;
}
function cell(finding, context) {
  const { witness, fix, confidence } = finding;
  const { shown, rest } = placesShown(finding);
  return [
    sentence(messageOf2(finding)),
    ...witness ? [`**Witness:** ${sentence(witnessWords(witness))}`] : [],
    ...shown.map(({ at, message }) => `**See:** ${code(formatPlace(at))} ${sentence(prose(message))}`),
    ...rest > 0 ? [`and ${count(rest, "more place")}`] : [],
    `**Fix:** ${sentence(prose(fix))}`,
    `${ruleOf(finding, context)}${confidence === "high" ? "" : `, ${confidence} confidence`}`
  ].join("<br>");
}
function ruleOf({ rule }, { ruleUrl }) {
  return link(code(rule), ruleUrl?.(rule) ?? null);
}

// src/render/markdown/fit.ts
var RESERVE = 300;
function fit(blocks, limit) {
  const parts = [];
  let room = limit - RESERVE;
  let missing = 0;
  for (const { head, items, tail } of blocks) {
    const kept = [];
    let rest = room - sizeOf(head) - sizeOf(tail ?? "") - 3;
    for (const item of items) {
      rest -= sizeOf(item) + 1;
      if (rest < 0) break;
      kept.push(item);
    }
    missing += items.length - kept.length;
    if (rest < 0 && kept.length === 0) {
      missing += items.length === 0 ? 1 : 0;
      room = 0;
      continue;
    }
    room = kept.length < items.length ? 0 : rest;
    parts.push([head, ...kept, ...tail === void 0 ? [] : [tail]].join("\n"));
  }
  if (missing > 0)
    parts.push(`**Cut here:** ${missing} more entries do not fit here. The JSON report has all of them.`);
  return `${parts.join("\n\n")}
`;
}
function sizeOf(text) {
  return Buffer.byteLength(text);
}

// src/render/markdown/inputs.ts
var TITLES = {
  wrong: "Wrong input, to be mended first",
  incomplete: "Not understood, so nothing is claimed about it",
  policy: "Changes of policy, which do not count before they are merged",
  info: "Good to know"
};
var groupOf = (notice) => notice.code === "policy-change" ? "policy" : laneOf(notice);
function inputBlocks({ notices, sources }) {
  const failed = sources.filter((source) => source.status === "failed");
  return [
    ...["wrong", "incomplete", "policy", "info"].flatMap(
      (group2) => noticeBlocks(
        TITLES[group2],
        notices.filter((notice) => groupOf(notice) === group2)
      )
    ),
    ...failed.length === 0 ? [] : [
      paragraph("### Files not read"),
      table(
        ["File", "Why"],
        failed.map(({ path, reason }) => [code(path), sentence(prose(reason ?? ""))])
      )
    ]
  ];
}
function noticeBlocks(title, notices) {
  if (notices.length === 0) return [];
  const rows = notices.map(({ at, message, hint, known }) => [
    at === null ? "" : code(formatPlace(at)),
    `${sentence(prose(message))}${known ? " (it was there before)" : ""}`,
    sentence(prose(hint ?? ""))
  ]);
  return [paragraph(`### ${title}`), table(["Where", "What", "What to do"], rows)];
}

// src/render/markdown/provisions.ts
function provisionsBlocks({ provisions, products }) {
  if (provisions.length === 0) return [];
  return [
    paragraph("### Provisions"),
    ...byPolicy(provisions).flatMap((policy) => policyBlocks(policy, products.length > 1))
  ];
}
function policyBlocks(policy, namesProduct) {
  const of = namesProduct && policy.product !== null ? ` for ${policy.product}` : "";
  const pressingFirst = [...policy.provisions].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  return [
    folded(
      `${policy.policy}${of}: ${countWords(policy)}${questionWords(policy)}`,
      table(["Provision", "State", "Why"], pressingFirst.map(row))
    ),
    ...answersBlocks(policy)
  ];
}
function answersBlocks({ provisions }) {
  const answers = provisions.flatMap(({ id, attestations = [] }) => attestations.map((one) => ({ id, ...one })));
  if (answers.length === 0) return [];
  return [
    paragraph("Answered by people, not by rules:"),
    table(
      ["Provision", "Question", "Answer", "Who", "On", "Until", "Evidence"],
      answers.map(({ id, question, answer, who, role, date, until, evidence }) => [
        escaped(id),
        sentence(prose(question)),
        sentence(prose(answer)),
        escaped(`${who} (${role})`),
        escaped(date),
        escaped(until),
        code(evidence)
      ])
    )
  ];
}
function row({ id, title, state, reason }) {
  const words = state === "non-conformity" ? `**${STATE_WORDS[state]}**` : STATE_WORDS[state];
  return [`${escaped(id)} ${sentence(prose(title))}`, words, sentence(prose(reason))];
}

// src/render/words/preview.ts
function previewWords({ open: open2, silenced, opened }) {
  const effects = [
    ...silenced.length > 0 ? [`${count(silenced.length, "finding")} would no longer be told`] : [],
    ...opened.length > 0 ? [`${count(opened.length, "finding")} would be new`] : []
  ];
  const effect = effects.length > 0 ? effects.join(", ") : "no finding would change";
  return `Preview with the policy of the change: ${effect}; ${open2 === 0 ? "none" : open2} would be open.`;
}

// src/render/markdown.ts
var LIMIT = 1e6;
var markdown_default = defineFormat({
  id: "markdown",
  about: "for the summary of a job or a comment: how it ended, findings, trouble, provisions",
  render: (report, context) => breakMarkers(
    fit(
      [
        ...overview(report),
        ...openBlocks(report, context),
        ...inputBlocks(report),
        ...answeredBlocks(report, context),
        ...provisionsBlocks(report),
        ...knownBlocks(report, context)
      ],
      context.limit ?? LIMIT
    )
  )
});
function headlineOf(report) {
  const headline = [
    ...exitCode(report) === 2 ? ["wrong input"] : [],
    ...openWords(tally(report.findings)),
    ...report.complete ? [] : ["incomplete"]
  ];
  return headline.join(", ") || "nothing open";
}
function overview(report) {
  const code2 = exitCode(report);
  const sums = tally(report.findings);
  const { judged, idle } = rulesThatJudged(report);
  const { read, failed, skipped } = report.summary.sources;
  return [
    paragraph(`## ${code2 === 0 ? "\u2705" : code2 === 3 ? "\u2754" : "\u274C"} childproof: ${headlineOf(report)}`),
    paragraph(`**Exit code ${code2}**: ${whyExit(report)}.`),
    table(
      ["Looked at", ""],
      [
        ["Products", escaped(productsInWords(report))],
        ["Files", `${read} read, ${failed} failed, ${skipped} left out`],
        ["Verdicts", verdictWords(report.summary.verdicts)],
        ["Rules", `${judged} judged something, ${idle} judged nothing`],
        ...markedWords(sums).length > 0 ? [["Not counted", markedWords(sums).join(", ")]] : [],
        ...comparison(report),
        ["Complete", report.complete ? "yes" : `**no**: ${whyIncomplete(report).join("; ")}`],
        ["As of", `${escaped(report.asOf)}, childproof ${escaped(report.tool.version)}`]
      ]
    ),
    paragraph(`**What may be claimed:** ${claimOf(report)}`)
  ];
}
function comparison({ comparedWith, preview }) {
  if (comparedWith === null) return [];
  const { name, policyFrom } = comparedWith;
  const whose = policyFrom === "base" ? "the policy there holds" : "the policy of the change holds";
  return [
    ["Compared with", `${escaped(name)}; ${whose}`],
    ...preview === null ? [] : [["Change of policy", escaped(previewWords(preview))]]
  ];
}

// src/render/sarif/line-hash.ts
var LENGTH = 100;
var BASE = 37n;
var LEAVING = BASE ** BigInt(LENGTH);
var END = 65535;
function lineHashes(text) {
  const { codes, starts } = charactersThatCount(text);
  const seen = /* @__PURE__ */ new Map();
  const hashes = [];
  let hash = 0n;
  for (let at = 0; hashes.length < starts.length; at++) {
    const entering = BigInt(codes[at] ?? 0);
    const leaving = BigInt(codes[at - LENGTH] ?? 0);
    hash = BigInt.asUintN(64, hash * BASE + entering - LEAVING * leaving);
    if (at - LENGTH + 1 !== starts[hashes.length]) continue;
    const value = hash.toString(16);
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    hashes.push(`${value}:${times}`);
  }
  return hashes;
}
function charactersThatCount(text) {
  const codes = [];
  const starts = [];
  let isStart = true;
  let wasReturn = false;
  const add = (code2) => {
    if (isStart) starts.push(codes.length);
    isStart = code2 === 10;
    codes.push(code2);
  };
  for (let at = 0; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    const isSkipped = code2 === 32 || code2 === 9 || wasReturn && code2 === 10;
    wasReturn = code2 === 13;
    if (!isSkipped) add(wasReturn ? 10 : code2);
  }
  add(END);
  return { codes, starts };
}
function lineHashIn({ source }) {
  const known = /* @__PURE__ */ new Map();
  return ({ path, start }) => {
    let hashes = known.get(path);
    if (hashes === void 0) {
      const text = source(path);
      known.set(path, hashes = text === null ? [] : lineHashes(text));
    }
    return hashes[start.line - 1] ?? null;
  };
}

// src/render/sarif/limits.ts
var MOST_RESULTS = 25e3;
var MOST_SHOWN = 5e3;
var MOST_PLACES = 1e3;
var MOST_STEPS = 1e3;
var MOST_TAGS = 10;
var LONGEST_DESCRIPTION = 1024;

// src/render/sarif/text.ts
function plain2(text) {
  return prose(text).replace(/\](?=\()/g, "] ").replace(/(?<!\\u)\{(?=\d+\})/g, "{ ");
}
function linkTo(id, text) {
  return `[${plain2(text).replace(/[\\[\]]/g, "\\$&")}](${id})`;
}

// src/render/sarif/location.ts
var ROOT = "%SRCROOT%";
function uriOf(path) {
  return wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
function artifactLocation(path, prefix) {
  const whole = joinPath(prefix, path);
  return whole.startsWith("/") ? { uri: `file://${uriOf(whole)}` } : { uri: uriOf(whole), uriBaseId: ROOT };
}
function regionOf({ start, end }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function physicalLocation(at, prefix) {
  return { artifactLocation: artifactLocation(at.path, prefix), region: regionOf(at) };
}
function locationOf2({ at, message }, prefix, id) {
  return {
    ...id === void 0 ? {} : { id },
    physicalLocation: physicalLocation(at, prefix),
    message: { text: plain2(message) }
  };
}

// src/render/sarif/notifications.ts
function notificationsOf(report, kept, prefix) {
  const trouble = troublesOf(report).map(({ code: code2, message, hint, at, isKnown }) => ({
    descriptor: { id: code2 },
    level: isKnown ? "note" : "error",
    message: { text: textOf3(isKnown ? `${message} (it was there before)` : message, hint) },
    ...at && { locations: [{ physicalLocation: physicalLocation(at, prefix) }] }
  }));
  const infos = report.notices.filter((notice) => laneOf(notice) === "info").map((notice) => infoOf(notice, prefix));
  return [...trouble, ...infos, ...remarksOf2(report, kept)];
}
function infoOf({ code: code2, message, hint, at }, prefix) {
  return {
    descriptor: { id: code2 },
    level: code2 === "policy-change" ? "warning" : "note",
    message: { text: textOf3(message, hint) },
    ...at && { locations: [{ physicalLocation: physicalLocation(at, prefix) }] }
  };
}
function remarksOf2(report, { wanted, written, leftOut }) {
  const { preview, complete } = report;
  const left = markedWords(tally(leftOut));
  return [
    ...complete ? [] : [remark("incomplete", "error", `Nothing is claimed about a part of it: ${whyIncomplete(report).join("; ")}.`)],
    ...preview === null ? [] : [remark("preview", "warning", previewWords(preview))],
    ...left.length === 0 ? [] : [
      remark(
        "left-out",
        "note",
        `Left out because they do not count: ${left.join(", ")}. The formats json and sarif-full have them.`
      )
    ],
    ...written < wanted ? [
      remark(
        "limit",
        "error",
        `Only the worst ${written} of ${wanted} results are written: GitHub takes at most ${MOST_RESULTS}. The JSON report has all of them.`
      )
    ] : [],
    ...written > MOST_SHOWN ? [remark("limit", "warning", `GitHub shows only ${MOST_SHOWN} of the ${written} results, the worst first.`)] : []
  ];
}
function remark(id, level, text) {
  return { descriptor: { id }, level, message: { text: plain2(text) } };
}
function textOf3(message, hint) {
  return [plain2(message), ...hint === null ? [] : [`Fix: ${plain2(hint)}`]].join("\n");
}
var OWN_MEANINGS = {
  preview: "What the policy of the change will make of it once it is merged.",
  incomplete: "Something in scope was not read or not decided. Nothing is claimed about it.",
  "left-out": "Findings that somebody answers for, or that the baseline has. They fail nothing.",
  limit: "GitHub takes or shows no more."
};
function notificationDescriptors(notifications) {
  return [...new Set(notifications.map(({ descriptor }) => descriptor.id))].sort().map((id) => {
    const meaning = { text: OWN_MEANINGS[id] ?? MEANINGS[NOTICE_LANES[id]] };
    return { id, shortDescription: { text: `${id.replaceAll("-", " ")}.` }, fullDescription: meaning, help: meaning };
  });
}

// src/render/sarif/result.ts
var FINGERPRINT = "childproof/v1";
function resultOf(finding, context) {
  const { rule, verdict, at, related, trace, fingerprint, provisions, mark, edit, subject, product } = finding;
  const { prefix } = context;
  const isOpen = verdict === "unknown" && context.isArchive;
  const taxa = provisions.filter((one) => context.isTaxon(one));
  const places = related.slice(0, MOST_PLACES);
  return {
    ruleId: rule,
    ruleIndex: context.indexOf(rule),
    ...isOpen ? { kind: "open", level: "none" } : { level: levelOf(finding) },
    message: { text: messageOf3(finding) },
    locations: [
      { physicalLocation: physicalLocation(at, prefix), logicalLocations: [{ fullyQualifiedName: plain2(subject) }] }
    ],
    ...places.length > 0 && { relatedLocations: places.map((place, id) => locationOf2(place, prefix, id)) },
    ...trace && trace.length > 0 && { codeFlows: [codeFlow(finding, trace, prefix)] },
    partialFingerprints: { [FINGERPRINT]: fingerprint, ...lineFingerprint(at, context) },
    ...taxa.length > 0 && {
      taxa: taxa.map(({ policy, id }) => ({ id: plain2(id), toolComponent: { name: plain2(policy) } }))
    },
    ...context.compares && { baselineState: mark.state === "known" && mark.by === "diff" ? "unchanged" : "new" },
    ...isSuppressed(finding) && { suppressions: [suppressionOf(finding)] },
    ...edit && { fixes: [fixOf(finding, edit, prefix)] },
    properties: {
      verdict,
      severity: finding.severity,
      confidence: finding.confidence,
      layer: finding.layer,
      product,
      parameters: finding.parameters,
      mark: mark.state
    }
  };
}
function lineFingerprint(at, { lineHash }) {
  const hash = at && lineHash(at);
  return hash ? { primaryLocationLineHash: hash } : {};
}
function isSuppressed({ mark }) {
  return mark.state !== "open" && !(mark.state === "known" && mark.by === "diff");
}
function levelOf({ verdict, severity }) {
  return verdict === "unknown" && severity === "error" ? "warning" : severity;
}
function messageOf3(finding) {
  const { verdict, witness, related, fix, confidence, mark } = finding;
  const serves = servesWords(finding);
  const lines = [
    `${verdict === "unknown" ? "Could not be decided: " : ""}${plain2(voiceOf(finding))}`,
    ...mark.state === "open" && mark.reason !== null ? [plain2(mark.reason)] : [],
    ...witness ? [`Witness: ${plain2(witnessWords(witness))}`] : [],
    ...related.slice(0, 3).map(({ message }, id) => `See: ${linkTo(id, message)}`),
    `Fix: ${plain2(fix)}`,
    ...confidence === "high" ? [] : [`Confidence: ${confidence}`],
    ...serves === "" ? [] : [`Serves: ${plain2(serves)}`],
    ...mark.state === "open" ? [] : [`Not counted: ${plain2(markWords(mark))}`]
  ];
  return lines.join("\n");
}
function codeFlow({ at, title }, trace, prefix) {
  const steps = [...trace.slice(0, MOST_STEPS - 1), { at, message: title }];
  const locations = steps.map((step) => ({ location: locationOf2(step, prefix) }));
  return { threadFlows: [{ locations }] };
}
function suppressionOf({ mark }) {
  const kind = mark.by === "directive" ? "inSource" : "external";
  return { kind, status: "accepted", justification: markWords(mark) };
}
function fixOf({ fix, at }, edit, prefix) {
  const replacements = [{ deletedRegion: regionOf(edit.at), insertedContent: { text: edit.to } }];
  const changes = [{ artifactLocation: artifactLocation((edit.at ?? at).path, prefix), replacements }];
  return { description: { text: plain2(fix) }, artifactChanges: changes };
}
function troubleResult(trouble, context, fallback) {
  const { lane, code: code2, message, hint, at } = trouble;
  const rule = troubleRule(code2);
  const digest = sha256([code2, at?.path ?? "", message].join("\0")).slice(0, "sha256:".length + 32);
  return {
    ruleId: rule,
    ruleIndex: context.indexOf(rule),
    level: "error",
    message: {
      text: [`${LANE_WORDS[lane]}: ${plain2(message)}`, ...hint === null ? [] : [`Fix: ${plain2(hint)}`]].join("\n")
    },
    locations: [{ physicalLocation: physicalLocation(at ?? topOf(fallback), context.prefix) }],
    partialFingerprints: { [FINGERPRINT]: shorten(digest, 64), ...lineFingerprint(at, context) },
    ...context.compares && { baselineState: "new" },
    properties: { lane }
  };
}
function troubleRule(code2) {
  return `childproof/${code2}`;
}

// src/render/sarif/taxonomies.ts
function taxonomiesOf({ provisions }, { texts }) {
  return policiesOf(provisions).map((policy) => {
    const text = texts?.policy(policy) ?? null;
    const ids = [...new Set(provisions.filter((one) => one.policy === policy).map(({ id }) => id))];
    return {
      name: plain2(policy),
      ...text && {
        fullName: plain2(text.title),
        organization: plain2(text.publisher),
        version: plain2(text.edition),
        ...text.source.startsWith("https://") && { informationUri: text.source },
        fullDescription: { text: shorten(plain2(text.about), LONGEST_DESCRIPTION, "\u2026") }
      },
      shortDescription: { text: `${plain2(text?.title ?? policy)}. ${plain2(text?.disclaimer ?? "Not legal advice.")}` },
      taxa: ids.map((id) => {
        const results = provisions.filter((one) => one.policy === policy && one.id === id);
        const source = text?.provisions.find((one) => one.id === id)?.source;
        return {
          id: plain2(id),
          shortDescription: { text: plain2(results[0].title) },
          ...source?.startsWith("https://") && { helpUri: source },
          properties: { states: results.map(stateOf) }
        };
      })
    };
  });
}
function hasTaxon({ provisions }, { policy, id }) {
  return provisions.some((one) => one.policy === policy && one.id === id);
}
function policiesOf(provisions) {
  return [...new Set(provisions.map(({ policy }) => policy))];
}
function stateOf({ product, state, reason, strength, questions, attestations = [] }) {
  const answers = attestations.map(({ question, answer, who, role, date, until, evidence }) => ({
    question: plain2(question),
    answer: plain2(answer),
    who: plain2(`${who} (${role})`),
    date,
    until,
    evidence: plain2(evidence)
  }));
  return { product, state, reason: plain2(reason), strength, questions: questions.map(plain2), answers };
}

// src/render/sarif/rules.ts
var PRECISION = { high: "high", medium: "medium", low: "low" };
var PROBLEM = { error: "error", warning: "warning", note: "recommendation" };
function ruleDescriptors(report, context, policies) {
  const links = linksOf(report);
  const ids = new Set([...report.verdicts, ...report.findings].map(({ rule }) => rule).concat([...links.keys()]));
  return [...ids].sort().map((id) => ruleDescriptor(id, report, context, links.get(id) ?? [], policies));
}
function linksOf({ provisions, findings }) {
  const links = /* @__PURE__ */ new Map();
  const add = (rule, one) => {
    const known = links.get(rule) ?? [];
    if (!known.some(({ policy, id }) => policy === one.policy && id === one.id)) links.set(rule, [...known, one]);
  };
  for (const { policy, id, rules } of provisions)
    for (const { id: rule, strength } of rules) add(rule, { policy, id, strength });
  for (const { rule, provisions: served } of findings) for (const one of served) add(rule, one);
  return links;
}
function ruleDescriptor(id, report, { texts, ruleUrl }, links, policies) {
  const rule = texts?.rule(id) ?? null;
  const finding = report.findings.find((one) => one.rule === id);
  const title = rule?.title ?? finding?.title ?? id;
  const why = rule?.why ?? title;
  const fix = rule?.fix ?? finding?.fix ?? "See the message of each result.";
  const severity = rule?.severity ?? finding?.severity ?? "warning";
  const layer = rule?.layer ?? finding?.layer;
  const address = ruleUrl?.(id) ?? null;
  const refs = (rule?.refs ?? []).filter(({ url }) => url.startsWith("https://"));
  const served = links.map(({ policy, id: provision, strength }) => `${policy} ${provision} (${strength})`);
  const known = links.filter((one) => hasTaxon(report, one));
  return {
    id,
    shortDescription: { text: short(title) },
    fullDescription: { text: short(why) },
    help: {
      text: [
        plain2(why),
        `Fix: ${plain2(fix)}`,
        ...served.length > 0 ? [`Serves: ${plain2(served.join(", "))}`] : [],
        ...refs.map(({ title: name, url }) => `Source: ${plain2(name)}, ${plain2(url)}`)
      ].join("\n\n"),
      markdown: [
        sentence(prose(why)),
        `**Fix:** ${sentence(prose(fix))}`,
        ...served.length > 0 ? [`**Serves:** ${escaped(prose(served.join(", ")))}`] : [],
        ...refs.map(({ title: name, url }) => `**Source:** ${link(escaped(prose(name)), url)}`)
      ].join("\n\n")
    },
    ...address === null ? {} : { helpUri: address },
    defaultConfiguration: { level: severity },
    ...known.length > 0 && {
      relationships: known.map(({ policy, id: provision, strength }) => ({
        target: { id: plain2(provision), toolComponent: { name: plain2(policy), index: policies.indexOf(policy) } },
        kinds: ["relevant"],
        description: { text: `The rule covers the provision: ${strength}.` }
      }))
    },
    properties: {
      tags: ["child-safety", ...layer ? [layer] : [], ...new Set(links.map(({ policy }) => plain2(policy)))].slice(
        0,
        MOST_TAGS
      ),
      precision: PRECISION[rule?.confidence ?? finding?.confidence ?? "medium"],
      "problem.severity": PROBLEM[severity]
    }
  };
}
var short = (text) => shorten(plain2(text), LONGEST_DESCRIPTION, "\u2026");
function troubleDescriptors(troubles) {
  const codes = new Map(troubles.map(({ code: code2, lane }) => [code2, lane]));
  return [...codes].sort().map(([code2, lane]) => ({
    id: troubleRule(code2),
    shortDescription: { text: `${LANE_WORDS[lane]}: ${code2.replaceAll("-", " ")}` },
    fullDescription: { text: MEANINGS[lane] },
    help: { text: MEANINGS[lane] },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["child-safety", "input"], precision: "very-high", "problem.severity": "error" }
  }));
}

// src/render/sarif/verdicts.ts
var BASIS_WORDS = {
  declared: "what is declared",
  "code-seen": "what was seen in code",
  "flag-proved": "a proof over the flag file",
  attested: "what a person has attested"
};
function verdictResults({ verdicts }, context) {
  return [
    ...verdicts.filter(({ outcome }) => outcome === "pass").map((verdict) => resultOf2(verdict, "pass", passWords(verdict), context)),
    ...idleRules(verdicts).map(
      ([first, amount2]) => resultOf2(
        first,
        "notApplicable",
        `Applies to none of ${count(amount2, "subject")}: ${first.reason ?? ""}`,
        context
      )
    )
  ];
}
function resultOf2(verdict, kind, text, { indexOf, prefix }) {
  const { rule, outcome, at, subject, product, parameters, basis } = verdict;
  return {
    ruleId: rule,
    ruleIndex: indexOf(rule),
    kind,
    level: "none",
    message: { text: plain2(text) },
    locations: [
      { physicalLocation: physicalLocation(at, prefix), logicalLocations: [{ fullyQualifiedName: plain2(subject) }] }
    ],
    properties: { verdict: outcome, basis, product, parameters }
  };
}
function passWords({ subject, basis, count: looked }) {
  const on = basis === null ? "" : `, resting on ${BASIS_WORDS[basis]}`;
  return `Holds for ${subject} (${count(looked, "element")} looked at${on}).`;
}

// src/render/sarif/log.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function sarifLog(report, context, profile) {
  const isArchive = profile === "archive";
  const { prefix = "" } = context;
  const troubles = troublesOf(report).filter(({ isKnown }) => !isKnown);
  const policies = policiesOf(report.provisions);
  const rules = [...ruleDescriptors(report, context, policies), ...troubleDescriptors(troubles)];
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const results = {
    prefix,
    isArchive,
    isTaxon: (provision) => hasTaxon(report, provision),
    lineHash: lineHashIn(context),
    compares: report.comparedWith !== null,
    indexOf: (rule) => places.get(rule) ?? -1
  };
  const [leftOut, wanted] = isArchive ? [[], report.findings] : split(report.findings);
  const room = isArchive ? Infinity : Math.max(0, MOST_RESULTS - troubles.length);
  const written = wanted.length > room ? worstFirst(wanted).slice(0, room) : wanted;
  const notifications = notificationsOf(
    report,
    { wanted: wanted.length + troubles.length, written: written.length + troubles.length, leftOut },
    prefix
  );
  const fallback = report.products[0]?.manifest ?? "childproof.yaml";
  const code2 = exitCode(report);
  const taxonomies = taxonomiesOf(report, context);
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules,
            notifications: notificationDescriptors(notifications),
            ...taxonomies.length > 0 && {
              supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index }))
            }
          }
        },
        ...taxonomies.length > 0 && { taxonomies },
        automationDetails: { id: `childproof/${prefix === "" ? "" : `${uriOf(prefix)}/`}` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository that was checked." } } },
        invocations: [
          {
            executionSuccessful: report.complete && code2 !== 2,
            exitCode: code2,
            exitCodeDescription: whyExit(report),
            toolExecutionNotifications: notifications
          }
        ],
        results: [
          ...troubles.map((trouble) => troubleResult(trouble, results, fallback)),
          ...written.map((finding) => resultOf(finding, results)),
          ...isArchive ? verdictResults(report, results) : []
        ],
        properties: {
          asOf: report.asOf,
          complete: report.complete,
          incompleteBecause: whyIncomplete(report),
          claim: claimOf(report),
          comparedWith: report.comparedWith,
          marks: report.summary.marks
        }
      }
    ]
  };
}
function split(findings) {
  return [findings.filter(isSuppressed), findings.filter((finding) => !isSuppressed(finding))];
}

// src/render/sarif.ts
var sarif_default = defineFormat({
  id: "sarif",
  about: "SARIF 2.1.0 for upload to code scanning; what is waived, excepted or in the baseline is left out and counted",
  render: (report, context) => strictJson(sarifLog(report, context, "upload"))
});

// src/render/sarif-full.ts
var sarif_full_default = defineFormat({
  id: "sarif-full",
  about: "SARIF 2.1.0 for an archive: suppressed results with their reasons, and what held or did not apply",
  render: (report, context) => strictJson(sarifLog(report, context, "archive"))
});

// src/render/text/cells.ts
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{17000}-\\u{18aff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
var COMBINING = new RegExp("\\p{Mn}|\\p{Me}", "u");
var TAB_WIDTH = 4;
function cellsOf(line2) {
  const cells = [];
  for (const character of line2) {
    if (character === "	") {
      do
        cells.push(" ");
      while (cells.length % TAB_WIDTH !== 0);
      continue;
    }
    const shown = visible(character);
    if (shown !== character) cells.push(...shown);
    else if (COMBINING.test(character) && cells.length > 0) cells[cells.length - 1] += character;
    else if (WIDE.test(character)) cells.push(character, "");
    else cells.push(character);
  }
  return cells;
}
function widthOf(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : cellsOf(text).length;
}

// src/render/text/frame.ts
var import_code_frame = __toESM(require_lib2(), 1);
var LINES_ABOVE = 2;
var LINES_BELOW = 1;
var REACH = 600;
function linesOf(text) {
  return text === null ? null : text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
}
function frame(lines, { start, end }, room, paint, mark) {
  const isWholeFile = start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
  if (isWholeFile || start.line > lines.length) return [];
  const first = Math.max(1, start.line - LINES_ABOVE);
  const window = lines.slice(first - 1, start.line + LINES_BELOW);
  const marked = lines[start.line - 1];
  const offset = Math.max(0, start.column - 1 - REACH);
  const cellAt = (column) => cellsOf(marked.slice(offset, column - 1)).length;
  const from = cellAt(start.column);
  const to = Math.max(from + 1, end.line > start.line ? cellAt(marked.length + 1) : cellAt(end.column));
  const gutter = String(start.line + LINES_BELOW).length + 5;
  const shift = shiftFor(from, to, Math.max(20, room - gutter));
  const rows = window.map(
    (line2) => crop(cellsOf(line2.slice(offset, offset + 2 * REACH)), shift, Math.max(20, room - gutter))
  );
  return draw(rows, first, {
    line: start.line,
    from: from - shift,
    to: Math.min(to - shift, rows[start.line - first].length)
  }).split("\n").map((line2) => colour(line2, paint, mark));
}
function draw(rows, startLine, span) {
  const standIns = rows.map((row3) => "\0".repeat(row3.length)).join("\n");
  const location = {
    start: { line: span.line, column: span.from + 1 },
    end: { line: span.line, column: Math.max(span.to, span.from + 1) + 1 }
  };
  const options = { startLine, linesAbove: LINES_ABOVE, linesBelow: LINES_BELOW, highlightCode: false };
  const framed2 = (0, import_code_frame.codeFrameColumns)(standIns, location, options);
  const filled = rows.filter((row3) => row3.length > 0).map((row3) => row3.join(""));
  return framed2.replace(/\0+/g, () => filled.shift());
}
function shiftFor(from, to, room) {
  return to <= room ? 0 : Math.max(0, from - Math.floor(room / 3));
}
function crop(cells, shift, room) {
  const kept = cells.slice(shift, shift + room);
  if (kept[0] === "") kept[0] = " ";
  if (shift > 0 && kept.length > 0) kept[0] = "\u2026";
  if (cells.length > shift + room) {
    if (kept.at(-1) === "") kept[kept.length - 2] = " ";
    kept[kept.length - 1] = "\u2026";
  }
  return kept;
}
function colour(line2, paint, mark) {
  const [, pointer, gutter, rest] = /^([> ])( *\d* \|)(.*)$/s.exec(line2) ?? [];
  if (gutter === void 0 || rest === void 0) return line2;
  const isMark = /^ *\d/.test(gutter) === false;
  return `${pointer === ">" ? mark(">") : " "}${paint.faint(gutter)}${isMark ? rest.replace(/\^+/, mark) : rest}`;
}

// src/render/text/paint.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function paintFor(color) {
  const { bold, red, yellow, cyan, magenta, green, dim } = import_picocolors.default.createColors(color);
  return {
    error: (text) => bold(red(text)),
    warning: (text) => bold(yellow(text)),
    note: (text) => bold(cyan(text)),
    undecided: (text) => bold(magenta(text)),
    good: green,
    place: bold,
    strong: bold,
    faint: dim
  };
}
function brushOf(paint, finding) {
  return finding.verdict === "unknown" ? paint.undecided : paint[finding.severity];
}

// src/render/text/page.ts
var NARROWEST = 40;
var WIDEST = 120;
function pageFor(report, { color, width, source }) {
  let last = null;
  return {
    paint: paintFor(color),
    width: Math.min(Math.max(NARROWEST, width), WIDEST),
    namesProducts: report.products.length > 1,
    linesOf(path) {
      if (last?.path !== path) last = { path, lines: linesOf(source(path)) };
      return last.lines;
    }
  };
}
function heading(page, title, aside = "") {
  const { paint, width } = page;
  const tail = aside === "" ? "" : ` ${aside}`;
  const fill = Math.max(3, width - widthOf(title) - tail.length - 4);
  return `${paint.faint("\u2500\u2500")} ${paint.strong(title)} ${paint.faint(`${"\u2500".repeat(fill)}${tail}`)}`;
}

// src/render/text/wrap.ts
function wrap(text, room) {
  const lines = [];
  let line2 = "";
  let taken = 0;
  for (const word of text.split(/ +/)) {
    const width = widthOf(word);
    if (line2 !== "" && taken + 1 + width > room) {
      lines.push(line2);
      [line2, taken] = ["", 0];
    }
    [line2, taken] = line2 === "" ? [word, width] : [`${line2} ${word}`, taken + 1 + width];
  }
  return line2 === "" ? lines : [...lines, line2];
}
function row2(label, labelWidth, text, width, paint) {
  const lines = wrap(text, Math.max(20, width - labelWidth));
  return lines.map((line2, index) => {
    const head = index === 0 ? paint.label(label) + " ".repeat(Math.max(1, labelWidth - label.length)) : " ".repeat(labelWidth);
    return `${head}${paint.text ? paint.text(line2) : line2}`;
  });
}

// src/render/text/closing.ts
var LABEL = 12;
function closingLines(report, page) {
  const { paint } = page;
  const code2 = exitCode(report);
  const brush = code2 === 0 ? paint.good : code2 === 3 ? paint.undecided : paint.error;
  const line2 = (label, text, colour2) => row2(label, LABEL, text, page.width, { label: paint.faint, ...colour2 ? { text: colour2 } : {} });
  return [
    heading(page, "Result", `childproof ${visible(report.tool.version)}, as of ${visible(report.asOf)}`),
    "",
    ...line2("products", visible(productsInWords(report))),
    ...line2("files", fileWords(report)),
    ...line2("verdicts", verdictWords(report.summary.verdicts)),
    ...line2("passes", passWords2(report)),
    ...line2("rules", ruleWords(report)),
    ...line2("findings", findingWords(report)),
    ...report.complete ? [] : line2("incomplete", `${whyIncomplete(report).join("; ")}`, paint.undecided),
    ...line2("exit", `${code2}: ${whyExit(report)}`, brush),
    ...line2("claim", claimOf(report))
  ];
}
var ROLE_WORDS = {
  manifest: ["manifest", "manifests"],
  flags: ["flag file", "flag files"],
  code: ["code file", "code files"],
  policy: ["rule or policy", "rules and policies"]
};
function fileWords({ sources }) {
  const read = sources.filter((source) => source.status === "read");
  const roles = Object.keys(ROLE_WORDS).flatMap((role) => {
    const number = read.filter((source) => source.role === role).length;
    return number > 0 ? [count(number, ...ROLE_WORDS[role])] : [];
  });
  const failed = sources.filter((source) => source.status === "failed").length;
  const skipped = sources.filter((source) => source.status === "skipped").length;
  return [
    `${read.length} read${roles.length > 0 ? ` (${roles.join(", ")})` : ""}`,
    ...failed > 0 ? [`${failed} failed`] : [],
    ...skipped > 0 ? [`${skipped} left out`] : []
  ].join(", ");
}
var BASIS_WORDS2 = {
  declared: "declared",
  "code-seen": "seen in code",
  "flag-proved": "proved for flags",
  attested: "attested"
};
function passWords2({ verdicts }) {
  return BASES.map((basis) => ({ basis, number: verdicts.filter((verdict) => verdict.basis === basis).length })).filter(({ number }) => number > 0).map(({ basis, number }) => `${number} ${BASIS_WORDS2[basis]}`).join(", ");
}
function ruleWords(report) {
  const { judged, idle } = rulesThatJudged(report);
  return [`${judged} judged something`, ...idle > 0 ? [`${idle} judged nothing`] : []].join(", ");
}
function findingWords({ findings }) {
  const sums = tally(findings);
  const open2 = sums.open === 0 ? "none is open" : `${sums.open} open: ${openWords(sums).join(", ")}`;
  const marked = markedWords(sums);
  return marked.length === 0 ? open2 : `${open2}; ${marked.join(", ")}`;
}

// src/render/text/finding.ts
var INDENT = "  ";
var LABEL2 = 11;
function findingLines(finding, page, seen) {
  const { paint, width } = page;
  const brush = brushOf(paint, finding);
  const isOpen = finding.mark.state === "open";
  const state = isOpen ? brush(severityWord(finding)) : paint.faint(`${finding.mark.state} ${severityWord(finding)}`);
  const head = [paint.place(visible(formatPlace(finding.at))), state, visible(finding.rule)].join("  ");
  const message = wrap(messageOf4(finding), width - INDENT.length).map((line2) => `${INDENT}${line2}`);
  if (!isOpen) return [head, ...message.map(paint.faint), ...field(finding.mark.state, markWords2(finding), page)];
  return [head, ...message, ...seen.frame ? [] : framed(finding, page), ...details(finding, page, seen.fix)];
}
function severityWord({ verdict, severity }) {
  return verdict === "unknown" ? `undecided ${severity}` : severity;
}
function terms({ confidence, parameters, product, mark }, page) {
  return visible(
    [
      ...mark.state === "open" && mark.reason !== null ? [mark.reason] : [],
      ...confidence === "high" ? [] : [`${confidence} confidence`],
      ...Object.entries(parameters).map(([name, value]) => `${name} ${value}`),
      ...page.namesProducts && product !== null ? [`product ${product}`] : []
    ].join(", ")
  );
}
function messageOf4({ verdict, message }) {
  return verdict === "unknown" ? `Could not be decided: ${prose(message.engineer)}` : prose(message.engineer);
}
function framed({ at, verdict, severity }, page) {
  const lines = page.linesOf(at.path);
  if (lines === null) return [];
  const drawn = frame(lines, at, page.width - INDENT.length, page.paint, brushOf(page.paint, { verdict, severity }));
  return drawn.length === 0 ? [] : ["", ...drawn.map((line2) => `${INDENT}${line2}`), ""];
}
function details(finding, page, fixSeen) {
  const { at, witness, trace, edit, provisions } = finding;
  const { shown, rest } = placesShown(finding);
  return [
    ...witness ? [...field("witness", witnessWords(witness), page), ...field("", witnessSource(witness, at), page)] : [],
    ...(trace ?? []).flatMap(
      ({ at: at2, message }, step) => field(step === 0 ? "calls" : "", `${step + 1}. ${visible(formatPlace(at2))} ${prose(message)}`, page)
    ),
    ...shown.flatMap(
      ({ at: at2, message }, index) => field(index === 0 ? "see" : "", `${visible(formatPlace(at2))} ${prose(message)}`, page)
    ),
    ...rest > 0 ? field("", `and ${rest} more; --format json has them all`, page) : [],
    ...field("fix", fixSeen === null ? prose(finding.fix) : `as for ${fixSeen}`, page),
    ...edit ? field("write", `\`${prose(edit.to)}\` at ${visible(formatPlace(edit.at))}`, page) : [],
    ...field("serves", visible(servesWords({ provisions })), page),
    ...field("with", terms(finding, page), page)
  ];
}
function markWords2({ mark: { until, owner, by, reason } }) {
  const answers = owner ?? by;
  const who = [...until === null ? [] : [`until ${until}`], ...answers === null ? [] : [`by ${answers}`]].join(" ");
  return prose([who, reason ?? ""].filter((part) => part !== "").join(": "));
}
function field(label, text, { width, paint }) {
  return row2(label, LABEL2, text, width - INDENT.length, { label: paint.faint }).map((line2) => `${INDENT}${line2}`);
}

// src/render/text/findings.ts
var MOST_KNOWN = 10;
function findingsLines({ findings }, page) {
  const known = findings.filter(({ mark }) => mark.state === "known");
  const files = byFile(findings.filter(({ mark }) => mark.state !== "known"));
  const fixes = fixesSaid(files.flatMap(([, group2]) => group2));
  const told = files.flatMap(([path, group2]) => [
    heading(page, visible(path), asideOf(group2)),
    "",
    ...group2.flatMap((finding, index) => [
      ...findingLines(finding, page, {
        fix: fixSaidElsewhere(fixes, finding),
        frame: showsSamePlace(group2[index - 1], finding)
      }),
      ""
    ])
  ]);
  return known.length === 0 ? told : [...told, ...knownLines([...known].sort(byPlace), page)];
}
function knownLines(known, page) {
  const { paint } = page;
  const shown = known.slice(0, MOST_KNOWN);
  return [
    heading(page, "Known from before, so no reason to fail", String(known.length)),
    "",
    ...shown.map(({ at, rule }) => `${paint.place(visible(formatPlace(at)))}  ${paint.faint(visible(rule))}`),
    ...known.length > shown.length ? [paint.faint(`and ${known.length - shown.length} more; --format json has them all`)] : [],
    ""
  ];
}
function showsSamePlace(previous, finding) {
  return previous !== void 0 && previous.mark.state === "open" && comparePlaces(previous.at, finding.at) === 0;
}
function fixesSaid(findings) {
  const said = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.mark.state !== "open") continue;
    const before = said.get(finding.fix);
    if (!before || before.verdict === "unknown" && finding.verdict === "fail") said.set(finding.fix, finding);
  }
  return said;
}
function fixSaidElsewhere(fixes, finding) {
  const place = fixes.get(finding.fix);
  return place && place !== finding && finding.mark.state === "open" ? visible(formatPlace(place.at)) : null;
}
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(byPlace)) {
    const group2 = files.get(finding.at.path);
    if (group2) group2.push(finding);
    else files.set(finding.at.path, [finding]);
  }
  return [...files];
}
function asideOf(group2) {
  const sums = tally(group2);
  return [...openWords(sums), ...markedWords(sums)].join(", ");
}

// src/render/text/notices.ts
var MOST2 = 20;
function noticesLines(report, page, onlyTrouble = false) {
  const { paint } = page;
  const others = report.notices.filter((notice) => notice.code === "other-languages");
  const changes = report.notices.filter((notice) => notice.code === "policy-change");
  const rest = report.notices.filter(({ code: code2 }) => code2 !== "other-languages" && code2 !== "policy-change");
  const lane = (name) => rest.filter((notice) => laneOf(notice) === name);
  const trouble = [
    ...group("Wrong input, to be mended first", lane("wrong"), page, paint.error),
    ...group("Not understood, so nothing is claimed about it", lane("incomplete"), page, paint.undecided)
  ];
  const policy = [
    ...group("Changes of policy, which do not count before they are merged", changes, page, paint.undecided),
    ...report.preview === null ? [] : [...wrap(previewWords(report.preview), page.width), ""]
  ];
  if (onlyTrouble) return [...trouble, ...policy];
  return [
    ...trouble,
    ...policy,
    ...filesNotRead(report, page),
    ...group("Good to know", lane("info"), page, paint.faint),
    ...group("Other languages, out of scope", others, page, paint.faint)
  ];
}
function group(title, notices, page, bullet) {
  if (notices.length === 0) return [];
  return [
    heading(page, title, laneOf(notices[0]) === "info" ? "" : String(notices.length)),
    "",
    ...notices.slice(0, MOST2).flatMap((notice) => noticeLines(notice, page, bullet)),
    ...more(notices.length, page),
    ""
  ];
}
function noticeLines({ message, at, hint }, page, bullet) {
  const { paint, width } = page;
  const indent = "  ";
  const text = prose(message);
  const hints = hint === null ? [] : row2("\u2192", 2, prose(hint), width - 2, { label: paint.faint }).map((line2) => `${indent}${line2}`);
  if (at === null) {
    return [...row2("\u2022", 2, text, width, { label: bullet }), ...hints];
  }
  return [paint.place(visible(formatPlace(at))), ...wrap(text, width - 2).map((line2) => `${indent}${line2}`), ...hints];
}
function filesNotRead({ sources, notices }, page) {
  const { paint, width } = page;
  const said = new Set(notices.flatMap((notice) => notice.at && laneOf(notice) !== "info" ? [notice.at.path] : []));
  const failed = sources.filter((source) => source.status === "failed" && !said.has(source.path));
  const skipped = /* @__PURE__ */ new Map();
  for (const { status, reason, path } of sources) {
    if (status !== "skipped") continue;
    const why = prose(reason ?? "no reason is given");
    skipped.set(why, [...skipped.get(why) ?? [], visible(path)]);
  }
  if (failed.length === 0 && skipped.size === 0) return [];
  return [
    heading(page, "Files not read", String(failed.length + [...skipped.values()].flat().length)),
    "",
    ...failed.slice(0, MOST2).flatMap(({ path, reason }) => [
      paint.place(visible(path)),
      ...wrap(`failed: ${prose(reason ?? "no reason is given")}`, width - 2).map((line2) => `  ${line2}`)
    ]),
    ...more(failed.length, page),
    ...[...skipped].flatMap(
      ([reason, paths]) => row2("\u2022", 2, `${count(paths.length, "file")} left out: ${reason} (${some(paths)})`, width, { label: paint.faint })
    ),
    ""
  ];
}
function some(paths) {
  return paths.length > 3 ? `${paths.slice(0, 3).join(", ")} \u2026` : paths.join(", ");
}
function more(total, { paint }) {
  return total > MOST2 ? [paint.faint(`and ${total - MOST2} more; --format json has them all`)] : [];
}

// src/render/text/provisions.ts
function provisionsLines({ provisions }, page) {
  if (provisions.length === 0) return [];
  return [
    heading(page, "Provisions"),
    "",
    ...byPolicy(provisions).flatMap((policy) => [...policyLines(policy, page), ""])
  ];
}
function policyLines(policy, page) {
  const { paint, width, namesProducts } = page;
  const name = visible(policy.policy) + (namesProducts && policy.product !== null ? ` for ${visible(policy.product)}` : "");
  const [first = "", ...rest] = wrap(
    `${countWords(policy)}${questionWords(policy)}`,
    Math.max(20, width - name.length - 2)
  );
  const counted = [`${paint.strong(name)}  ${first}`, ...rest.map((line2) => `${" ".repeat(name.length + 2)}${line2}`)];
  const pressing = policy.provisions.filter(({ state }) => state === "non-conformity" || state === "undecided");
  const idWidth = Math.max(0, ...pressing.map(({ id }) => visible(id).length));
  return [...counted, ...pressing.flatMap((provision) => provisionLines(provision, idWidth, page))];
}
function provisionLines({ id, title, state, reason }, idWidth, page) {
  const { paint, width } = page;
  const brush = state === "non-conformity" ? paint.error : paint.undecided;
  const indent = idWidth + 4;
  const head = `  ${paint.strong(visible(id).padEnd(idWidth))}  ${prose(title)}  ${brush(STATE_WORDS[state])}`;
  return [head, ...wrap(prose(reason), width - indent).map((line2) => `${" ".repeat(indent)}${paint.faint(line2)}`)];
}

// src/render/text.ts
var text_default = defineFormat({
  id: "text",
  about: "for a terminal: findings with code frames, witnesses and fixes, then what was looked at",
  render(report, context) {
    const page = pageFor(report, context);
    const told = [...findingsLines(report, page), ...noticesLines(report, page, context.quiet)];
    const summary = context.quiet ? [] : [...provisionsLines(report, page), ...closingLines(report, page)];
    const lines = [...told, ...summary];
    if (lines.length === 0) return "";
    return inert(`${lines.join("\n")}
`);
  }
});

// src/render/index.ts
var FORMATS = {
  azure: azure_default,
  github: github_default,
  gitlab: gitlab_default,
  json: json_default,
  junit: junit_default,
  markdown: markdown_default,
  sarif: sarif_default,
  "sarif-full": sarif_full_default,
  text: text_default
};

// src/kit/git/command.ts
import { spawnSync } from "node:child_process";
var INERT = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
var GitError = class extends Error {
  name = "GitError";
};
function gitIn(folder) {
  return (args, input) => {
    const safe = ["-c", "safe.directory=*"];
    const alone = args[0] === "fetch" ? [] : ["-c", "protocol.allow=never"];
    const { status, stdout, stderr, error } = spawnSync("git", [...INERT, ...safe, ...alone, ...args], {
      cwd: folder,
      maxBuffer: 1024 * 1024 * 1024,
      ...input === void 0 ? { stdio: ["ignore", "pipe", "pipe"] } : { input }
    });
    if (error) throw new GitError(`git cannot be run (${error.code ?? error.message})`);
    if (status !== 0) throw new GitError(reasonIn(stderr.toString("utf8")) ?? `git ended with ${status}`);
    return stdout;
  };
}
function isRevision(name) {
  return /^[A-Za-z0-9_./^~@{}+-]+$/.test(name) && !name.startsWith("-") && !name.includes("..");
}
function reasonIn(text) {
  const lines = text.trim().split("\n");
  return lines.findLast((line2) => /^(fatal|error):/.test(line2)) ?? (lines.at(-1) || null);
}

// src/kit/trees/git.ts
import { extname } from "node:path/posix";
var SMALL = 1024 * 1024;
function gitTree(folder, commit) {
  const git = gitIn(folder);
  if (!isRevision(commit)) throw new Error(`not a commit: ${commit}`);
  const blobs = /* @__PURE__ */ new Map();
  const listing = git(["ls-tree", "-r", "-z", "--long", "--full-tree", `${commit}:./`]).toString("utf8");
  for (const line2 of listing.split("\0")) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line2);
    if (!match) continue;
    const [, mode, , id, size, path] = match;
    if (path.split("/").some((part) => FOREIGN_FOLDERS.has(part))) continue;
    const problem = mode === "120000" ? "it is a link" : mode === "160000" ? "it is a submodule" : void 0;
    blobs.set(path, { id, size: Number(size) || 0, ...problem ? { problem } : {} });
  }
  const entries = [...blobs].map(([path, { size, problem }]) => ({ path, size, ...problem ? { problem } : {} })).sort((a, b) => compareText(a.path, b.path));
  const known = /* @__PURE__ */ new Map();
  const bytesOf = (path) => {
    const blob = blobs.get(path);
    if (!blob) throw new UnreadableFile(path, "there is no such file");
    if (blob.problem) throw new UnreadableFile(path, blob.problem);
    if (!known.has(blob.id)) {
      const alike = [...blobs].filter(([other, one]) => extname(other) === extname(path) && !one.problem);
      const wanted = [blob, ...alike.map(([, one]) => one).filter(({ size }) => size <= SMALL)];
      for (const [id, bytes2] of blobsOf(wanted)) known.set(id, bytes2);
    }
    const bytes = known.get(blob.id);
    if (!bytes) throw new UnreadableFile(path, "git does not hold its content here");
    return bytes;
  };
  const blobsOf = (wanted) => {
    const ids = [...new Set(wanted.map(({ id }) => id))].filter((id) => !known.has(id));
    return readBatch(git(["cat-file", "--batch"], `${ids.join("\n")}
`));
  };
  return { list: () => entries, read: (path) => decode(path, bytesOf(path)), digest: (path) => sha256(bytesOf(path)) };
}
function* readBatch(output) {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id = "", type, size] = output.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (type !== "blob") continue;
    yield [id, output.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}

// src/kit/files/write-whole.ts
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
function writeWhole(path, text) {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, `.${basename(path)}-`));
  try {
    writeFileSync(join(own, "draft"), text);
    renameSync(join(own, "draft"), path);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

// src/reports.ts
import { join as join2, resolve } from "node:path";
var TargetError = class extends Error {
  name = "TargetError";
};
var BETWEEN = /\s*,\s*(?=[a-z][a-z-]*(?:=|,|$))/i;
function parseTargets(texts, from) {
  const targets = texts.flatMap((text) => text.split(BETWEEN)).map((text) => parseTarget(text.trim(), from));
  const printed = targets.filter(({ path }) => path === null);
  if (printed.length > 1)
    throw new TargetError(
      `only one format can go to standard output; write \`${printed[1].id}=FILE\` for the others (${printed.map(({ id }) => id).join(", ")})`
    );
  for (const [index, { id, path }] of targets.entries()) {
    const other = targets.findIndex((one) => one.path !== null && one.path === path);
    if (other >= 0 && other < index)
      throw new TargetError(`${targets[other].id} and ${id} cannot both be written to ${path}`);
  }
  return targets;
}
function parseTarget(text, from) {
  const equals = text.indexOf("=");
  const id = equals < 0 ? text : text.slice(0, equals);
  const path = equals < 0 ? null : text.slice(equals + 1).trim();
  const ids = Object.keys(FORMATS);
  if (!ids.includes(id))
    throw new TargetError(`there is no format "${id}"${didYouMean(id, ids)} (${listOf(ids, "or")})`);
  if (path === "" || path?.endsWith("/")) throw new TargetError(`"${text}": name a file after "="`);
  return { id, path: path === null ? null : resolve(from, path) };
}
function writeReports(report, targets, options) {
  const { checked, context, write = writeWhole } = options;
  const sources = new Set(report.sources.map(({ path }) => join2(checked, path)));
  const drafts = targets.flatMap(({ id, path }) => path === null ? [] : [{ id, path, text: "" }]);
  for (const draft of drafts) {
    if (sources.has(draft.path))
      throw new TargetError(`${draft.id} would overwrite ${draft.path}, which was checked; choose another name`);
    draft.text = FORMATS[draft.id].render(report, { ...context, color: false });
  }
  for (const { id, path, text } of drafts) attempt(id, path, () => write(path, text));
  return drafts.map(({ path }) => path);
}
var REASONS = {
  EISDIR: "there is a folder of that name",
  ENOTEMPTY: "there is a folder of that name",
  EEXIST: "a part of the path is a file",
  ENOTDIR: "a part of the path is a file",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "the name is too long"
};
function attempt(id, path, write) {
  try {
    write();
  } catch (cause) {
    const code2 = cause.code ?? "";
    throw new TargetError(`${id} cannot be written to ${path}: ${REASONS[code2] ?? (code2 || "unknown reason")}`, {
      cause
    });
  }
}

export {
  exitCode,
  whyExit,
  breakMarkers,
  worstFirst,
  placesShown,
  prose,
  shorten,
  servesWords,
  voiceOf,
  witnessWords,
  chooseAnnotations,
  annotationsOf,
  tally,
  escaped,
  sentence,
  code,
  link,
  headlineOf,
  FORMATS,
  GitError,
  gitIn,
  isRevision,
  gitTree,
  writeWhole,
  TargetError,
  parseTargets,
  writeReports
};
