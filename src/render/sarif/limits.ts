/**
 * What GitHub's code scanning takes; a file beyond it is refused, or silently cut. See "SARIF support for code scanning" in
 * GitHub's documentation.
 */
export const MOST_RESULTS = 25_000;
/** Further results are taken and not shown. */
export const MOST_SHOWN = 5_000;
export const MOST_PLACES = 1_000;
export const MOST_STEPS = 1_000;
export const MOST_TAGS = 10;
export const LONGEST_DESCRIPTION = 1_024;
