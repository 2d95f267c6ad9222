/** Whether a file may ask a service for what is not for everybody, as a first look at its text, before the parser is loaded. */
export const mayAskService = ({ text }: { text: string }): boolean =>
  /safe_?search|include_?adult|(show|include)_?nsfw|content_?filter/i.test(text);
