/** `import Logo from './logo.svg'` draws what stands in that file. */
export const isDrawing = (specifier: string): boolean =>
  /\.(svg|png|jpe?g|gif|webp|avif|lottie)(\?[\w=&]*)?$/i.test(specifier);

/** The folder into which Panda CSS writes its boxes before a product is built (https://panda-css.com/docs/references/config, `outdir`). */
export const isGenerated = (specifier: string): boolean => /(^|\/)styled-system\/(jsx|patterns)(\/|$)/.test(specifier);
