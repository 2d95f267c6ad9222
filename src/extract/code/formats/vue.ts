import type { EmbeddedScript, Format, TextFile } from '../format.ts';

let read: ((file: TextFile) => EmbeddedScript | null) | null = null;

const vue: Format = {
  name: 'Vue component',
  isFormatOf: path => /\.vue$/i.test(path),
  async prepare() {
    read = (await import('../vue/single-file.ts')).readSingleFile;
  },
  script: file => read!(file),
};

export default vue;
