import { tryWaysOfTelling } from './report-as.ts';

tryWaysOfTelling(process.execPath);
