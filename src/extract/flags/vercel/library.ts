/** What is used of the vendor's library. Files of this name are bundled on their own and loaded when they are needed. */
export { evaluate } from '@vercel/flags-core';
