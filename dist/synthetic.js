import { synthetic } from './index.js';
await synthetic(import.meta.dirname);
